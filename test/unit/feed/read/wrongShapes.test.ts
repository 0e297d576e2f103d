/** A value of another shape than it should be costs that value or its item, and never the feed. */
import { expect, it } from 'vitest';
import { parseFeed } from '../../../../src/feed/read/parse.js';
import { validFeed, validFeedUrl } from '../../../fixtures/feed/valid.js';

type Path = (string | number)[];
const pathsIn = (value: unknown, at: Path = []): Path[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, each]) => {
        const path = [...at, Array.isArray(value) ? Number(key) : key];
        return [path, ...pathsIn(each, path)];
      })
    : [];
const written = (path: Path, value: unknown): object => {
  const feed = structuredClone(validFeed) as Record<string | number, unknown>;
  let holder = feed;
  for (const key of path.slice(0, -1)) holder = holder[key] as typeof holder;
  holder[path.at(-1) ?? ''] = value;
  return feed;
};
/** Below the lists: a feed whose `videos` is no list is none. */
const paths = pathsIn(validFeed).filter(({ length }) => length > 2);

it.each<[string, unknown]>([
  ["PHP's date", { date: '2026-11-20 10:00:00.000000', timezone_type: 3, timezone: 'UTC' }],
  ['a text in several languages', { en: 'Dew', de: 'Tau' }],
  ['an empty object', {}],
  ['an object in a list', [{ value: 1 }]],
  ['a list in a list', [[]]],
  ['a list of a text', ['a']],
  ['a number', 7],
  ['a yes', true],
])('%s, wherever it stands, leaves the rest of the feed', (_, value) => {
  const lost = paths.filter((path) => !parseFeed(written(path, value), validFeedUrl).feed);
  expect(lost.map((path) => path.join('.'))).toEqual([]);
});

import fc from '../../support/property.js';
import { expect, test } from 'vitest';
import { parseFeed } from '../../../src/feed/read/parse.js';
import type { FeedIssue } from '../../../src/feed/issues/issues.js';
import { checkChange, partsOf, type KnownFeed } from '../../../src/project/folder/checkChange.js';
import { BASE_URL, type FeedDocument } from '../../../src/project/folder/feedDocument.js';
import { plainFeed } from '../../support/studioWorld.js';

const known = (document: FeedDocument): KnownFeed => ({
  issues: parseFeed(document, BASE_URL).issues,
  parts: partsOf(document),
});
const sorted = (issues: readonly FeedIssue[]) =>
  issues.map((issue) => JSON.stringify(issue)).sort();

/** Values as merchants and broken programs leave them, right and wrong. */
const video = fc.record(
  {
    id: fc.constantFrom<unknown>('a', 'b', 'c', 'd', 'a ', '', 7, null),
    title: fc.constantFrom<unknown>('Slow pour', 7, { no: 'text' }),
    creator: fc.constantFrom<unknown>('mia', 'nobody', 3),
    sources: fc.constantFrom<unknown>(
      [{ type: 'mp4', src: 'media/a.mp4' }],
      [{ type: 'mp4', src: 'javascript:alert(1)' }],
      'none',
    ),
    rights: fc.constantFrom<unknown>({ status: 'owned' }, { status: 'licensed' }, { state: 'x' }),
    tags: fc.constantFrom<unknown>([{ product: 'serum', start: 1 }], [{ start: -1 }], [7]),
  },
  { requiredKeys: ['id', 'sources'] },
);
const product = fc.record(
  {
    id: fc.constantFrom<unknown>('serum', 'cup', 'cup', 9),
    title: fc.constantFrom<unknown>('Dew', 5),
    price: fc.constantFrom<unknown>({ amount: '9.00', currency: 'EUR' }, { amount: 'free' }, '9'),
  },
  { requiredKeys: ['id'] },
);
const document = fc.record(
  {
    version: fc.constant(1),
    currency: fc.constantFrom<unknown>('EUR', 'euro'),
    rights: fc.constantFrom<unknown>({ status: 'owned' }, { status: 'maybe' }),
    creators: fc.constantFrom<unknown>([], [{ id: 'mia', handle: '@mia' }], [{ id: 'mia' }]),
    products: fc.array(product, { maxLength: 4 }),
    videos: fc.array(video, { maxLength: 5 }),
  },
  { requiredKeys: ['version', 'creators', 'products', 'videos'] },
) as fc.Arbitrary<unknown> as fc.Arbitrary<FeedDocument>;

test('whatever is changed, what is found wrong is what the whole feed read anew would show', () => {
  fc.assert(
    fc.property(document, document, fc.constantFrom('head', 'videos', 'products'), (a, b, from) => {
      // Some of one and some of the other, as edits leave a document.
      const after: FeedDocument =
        from === 'head'
          ? b
          : { ...a, [from]: [...a[from].slice(1), ...b[from].slice(0, 2)].reverse() };
      const checked = checkChange(known(a), structuredClone(after));
      expect(sorted(checked.known.issues)).toEqual(sorted(parseFeed(after, BASE_URL).issues));
      expect(checked.isSame).toBe(JSON.stringify(a) === JSON.stringify(after));
      const fresh = checkChange({ ...known(after), issues: checked.known.issues }, after);
      expect(fresh.faults).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('only what was touched is read again', () => {
  const before = plainFeed(3);
  before.videos[2]!.creator = 'nobody';
  // As if nobody had seen the fault: whoever reads all again would name it.
  const unseen = { ...known(before), issues: [] };
  const after = structuredClone(before);
  after.videos[1]!.title = 'Another';
  expect(checkChange(unseen, after)).toMatchObject({ faults: [], known: { issues: [] } });
  after.videos[2]!.title = 'Mine';
  expect(checkChange(unseen, after).faults).not.toEqual([]);
});

test('a fault that was not there is told in the words of the whole feed', () => {
  const before = plainFeed(3);
  const after = structuredClone(before);
  after.videos[1]!.creator = 'nobody';
  const [fault] = checkChange(known(before), after).faults;
  expect(fault?.message).toContain('v1');
  expect(checkChange(known(after), after)).toMatchObject({ isSame: true, faults: [] });
});

import { expect, it } from 'vitest';
import { strictest } from '../../../../src/tracking/consent/strictest.js';
import type { VendorWord } from '../../../../src/tracking/consent/types.js';

const yes = { analytics: true, marketing: true };
const no = { analytics: false, marketing: false };
const byDefault = { ...yes, isDefault: true };

it.each<[string, VendorWord[], string, boolean?]>([
  ['a refusal over a choice', [yes, no], 'refused'],
  ['a refusal over a default', [byDefault, no], 'refused'],
  ['a refusal over a question that is open', ['open', no], 'refused'],
  ['a refusal over a tool on its way', ['loading', no], 'refused'],
  ['an open question over a choice', [yes, 'open'], 'open'],
  ['an open question over a default', [byDefault, 'open'], 'open'],
  ['an open question over a tool on its way', ['loading', 'open'], 'open'],
  ['a tool on its way over a choice', [yes, 'loading'], 'unknown'],
  ['a choice alone, before the page has loaded', [yes], 'permitted', false],
  ['a default alone, once the page has loaded', [byDefault], 'permitted'],
  ['no default before the page has loaded', [byDefault], 'unknown', false],
  ['nothing where nobody speaks', [], 'unknown'],
])('what holds is %s', (_what, words, expected, isLoaded = true) => {
  const said = strictest(
    words.map((word, index) => ({ name: `tool ${index}`, word })),
    isLoaded,
  );
  expect(
    said === null ? 'unknown' : said === 'open' ? 'open' : said.analytics ? 'permitted' : 'refused',
  ).toBe(expected);
});

it('marketing is permitted only where every tool permits it, and a choice is named before a default', () => {
  const said = strictest(
    [
      { name: 'google', word: byDefault },
      { name: 'cookiebot', word: { analytics: true, marketing: false } },
    ],
    true,
  );
  expect(said).toEqual({ analytics: true, marketing: false, source: 'cookiebot' });
});

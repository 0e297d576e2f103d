import { expect, test } from 'vitest';
import { liveTexts } from '../../../src/i18n/en/live.js';
import { liveLanguages } from '../../../src/i18n/liveLanguages.js';
import { loadTexts } from '../../../src/i18n/loadTexts.js';
import { formsOf, placesIn, readLanguages } from '../../support/languages.js';

const codes = [...(await readLanguages()).keys()];
const keys = Object.keys(liveTexts) as (keyof typeof liveTexts)[];
const loadLiveTexts = (spoken: string | undefined) => loadTexts(liveLanguages, liveTexts, spoken);
/** Words that a language has in common with English; each was looked at. */
const alike = ['de liveNow', 'de liveIn', 'nl liveNow', 'sv liveNow'];

test.each(codes)(
  '%s says of a live what English does, in words of its own and with the same places',
  async (code) => {
    const texts = await loadLiveTexts(`${code}-XX`);
    expect(Object.keys(texts)).toEqual(keys);
    for (const key of keys) {
      const { other = '' } = formsOf(texts[key]);
      expect(placesIn(other), key).toEqual(placesIn(liveTexts[key]));
      if (!alike.includes(`${code} ${key}`)) expect(other, key).not.toBe(liveTexts[key]);
    }
  },
);

test('whatever is near to no language of ours is English', async () => {
  expect(await loadLiveTexts('fi')).toBe(liveTexts);
  expect(await loadLiveTexts(undefined)).toBe(liveTexts);
});

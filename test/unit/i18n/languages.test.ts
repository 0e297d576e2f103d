import { describe, expect, test } from 'vitest';
import { nearestLanguage } from '../../../src/i18n/nearest.js';
import { languages as loaders } from '../../../src/i18n/registry.js';
import { createFill, createTranslate } from '../../../src/i18n/translate.js';
import {
  english,
  englishParts,
  formsOf,
  placesIn,
  readLanguages,
  slipsIn,
  untranslated,
} from '../../support/languages.js';

const languages = await readLanguages();
const keys = Object.keys(english) as (keyof typeof english)[];

test('each language that there is a file for is one that a page can get, and says which it is', () => {
  expect([...languages.keys()].sort()).toEqual(Object.keys(loaders).sort());
  for (const [code, { language }] of languages) expect(language).toBe(code);
  for (const code of languages.keys()) expect(nearestLanguage(code)).toBe(code);
});

test('one key is one sentence, whichever part of the shelf says it', () => {
  const said = new Map<string, unknown>();
  for (const table of Object.values(englishParts))
    for (const [key, message] of Object.entries(table)) {
      if (said.has(key)) expect(message, key).toEqual(said.get(key));
      said.set(key, message);
    }
});

describe.each([...languages])('%s', (code, texts) => {
  test('has the places of the English texts, and no other', () => {
    for (const key of keys) {
      const places = placesIn(formsOf(english[key]).other ?? '');
      const { other = '', ...forms } = formsOf(texts[key]);
      expect(placesIn(other), key).toEqual(places);
      // "One video" need not say 1; what a form does say is among what there is.
      for (const form of Object.values(forms))
        for (const place of placesIn(form)) expect(places, key).toContain(place);
    }
  });

  test('has forms for the plurals of its own, and for no other', () => {
    const { pluralCategories } = new Intl.PluralRules(code).resolvedOptions();
    // French, Italian, Portuguese and Spanish have "many" for millions alone.
    const needed = pluralCategories.filter(
      (form) => !(form === 'many' && /^(es|fr|it|pt)$/.test(code)),
    );
    for (const key of keys) {
      const message = texts[key];
      if (typeof message === 'string') continue;
      expect(Object.keys(message).sort(), key).toEqual([...needed].sort());
    }
  });

  test('is translated, but for words that it has in common with English', () => {
    expect(untranslated(texts)).toEqual([]);
  });

  test('writes no exclamation mark, no straight quote and no space at an end', () => {
    for (const key of keys)
      for (const sentence of Object.values(formsOf(texts[key]))) {
        expect(sentence, key).not.toMatch(/[!！"']|^\s|\s$|\s\s/);
        expect(sentence, key).not.toBe('');
      }
  });

  test('puts names in its own quotation marks, and its own signs between words', () => {
    for (const key of keys)
      for (const sentence of Object.values(formsOf(texts[key])))
        expect(slipsIn(code, sentence), key).toEqual([]);
  });
});

test('a sentence with a number has the plural of its language', () => {
  const text = (code: string, count: number) =>
    createTranslate(english, languages.get(code), createFill(code))('creatorVideos', { count });
  expect([1, 2, 5, 22].map((count) => text('pl', count))).toEqual([
    '1 film',
    '2 filmy',
    '5 filmów',
    '22 filmy',
  ]);
  expect([1, 2, 3, 11, 100].map((count) => text('ar', count))).toEqual([
    'فيديو واحد',
    'فيديوهان',
    '3 فيديوهات',
    '11 فيديو',
    '100 فيديو',
  ]);
  expect(createTranslate(english)('creatorVideos', { count: 1 })).toBe('1 video');
  expect(createTranslate(english)('creatorVideos', { count: 2 })).toBe('2 videos');
});

test('a plural goes by the first number that is given', () => {
  const fill = createFill('pl');
  const message = { one: 'jeden', few: 'kilka', many: 'dużo', other: '{held} z {left} ({title})' };
  expect(fill(message, { title: '1', held: 1, left: 5 })).toBe('jeden');
  expect(fill(message, { held: 5, left: 1 })).toBe('dużo');
  expect(fill(message, { held: '5', left: 1 })).toBe('jeden');
  expect(fill(message)).toBe('{held} z {left} ({title})');
});

test('what runs the other way is kept apart from the sentence around it', () => {
  const inArabic = createFill('ar', true);
  expect(inArabic('تشغيل فيديو {creator}', { creator: '@mina' })).toBe(
    'تشغيل فيديو \u2068@mina\u2069',
  );
  expect(inArabic('{add} · {price}', { add: 'أضف', price: '€28.00' })).toBe(
    '\u2068أضف\u2069 · \u2068€28.00\u2069',
  );
  expect(inArabic('{count}', { count: 3 })).toBe('3');
  const inEnglish = createFill();
  expect(inEnglish('Remove {title}', { title: 'كوب' })).toBe('Remove \u2068كوب\u2069');
  expect(inEnglish('Remove {title}', { title: 'Cup' })).toBe('Remove Cup');
});

test('the language is the nearest one, else English', () => {
  const nearest = Object.fromEntries(
    [
      'pt-BR',
      'pt_PT',
      'zh-Hans',
      'zh-CN',
      'zh-TW',
      'iw',
      'he-IL',
      'DE-at',
      'ca',

      'ar-EG',
    ].map((tag) => [tag, nearestLanguage(tag)]),
  );
  expect(nearest).toEqual({
    'pt-BR': 'pt',
    pt_PT: 'pt',
    'zh-Hans': 'zh',
    'zh-CN': 'zh',
    'zh-TW': 'zh',
    iw: 'he',
    'he-IL': 'he',
    'DE-at': 'de',
    ca: 'es',
    'ar-EG': 'ar',
  });
  for (const tag of ['en', 'en-GB', 'nb', 'fi', 'x', '', '*', '.*', 'd', 'deu', 'undefined'])
    expect(nearestLanguage(tag), tag).toBe('en');
});

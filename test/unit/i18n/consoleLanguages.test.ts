/** The languages of the merchant's pages, of the creator's page and of what servers say, beside their English. */
import { describe, expect, test } from 'vitest';
import { consoleLanguages, creatorLanguages } from '../../../src/console/languages/registry.js';
import { serverLanguages } from '../../../src/i18n/serverLanguages.js';
import { consoleEnglish, readConsoleLanguages } from '../../support/consoleLanguages.js';
import { formsOf, placesIn, slipsIn, untranslatedInConsole } from '../../support/languages.js';

const languages = await readConsoleLanguages();

test('each language that there is a folder for is one that pages and servers can get', () => {
  const codes = [...languages.keys()].sort();
  for (const known of [consoleLanguages, creatorLanguages, serverLanguages])
    expect(Object.keys(known).sort()).toEqual(codes);
});

test('English has one apostrophe and one kind of quotation marks, no exclamation mark and no plea', () => {
  for (const [area, texts] of Object.entries(consoleEnglish))
    for (const [key, message] of Object.entries(texts))
      for (const sentence of Object.values(formsOf(message)))
        expect(sentence.replace(/`[^`]*`/g, '`'), `${area}.${key}`).not.toMatch(
          /[!"']|\s\s|\.\.\.|can’t|\b(sorry|oops)\b/i,
        );
});

describe.each([...languages])('%s', (code, areas) => {
  const sentences = Object.entries(consoleEnglish).flatMap(([area, of]) =>
    Object.entries(of).map(
      ([key, english]) => [`${area}.${key}`, english, areas[area]?.[key] ?? ''] as const,
    ),
  );

  test('has the places of the English texts, and no other', () => {
    for (const [name, english, own] of sentences) {
      const places = placesIn(formsOf(english).other ?? '');
      const { other = '', ...forms } = formsOf(own);
      expect(placesIn(other), name).toEqual(places);
      // "One video" need not say 1; what a form does say is among what there is.
      for (const form of Object.values(forms))
        for (const place of placesIn(form)) expect(places, name).toContain(place);
    }
  });

  test('has forms for the plurals of its own, and for no other', () => {
    const { pluralCategories } = new Intl.PluralRules(code).resolvedOptions();
    // French, Italian, Portuguese and Spanish have "many" for millions alone.
    const needed = pluralCategories.filter(
      (form) => !(form === 'many' && /^(es|fr|it|pt)$/.test(code)),
    );
    for (const [name, , own] of sentences)
      if (typeof own !== 'string')
        expect(Object.keys(own).sort(), name).toEqual([...needed].sort());
  });

  test('is translated, but for words that it has in common with English', () => {
    expect(untranslatedInConsole(code, areas)).toEqual([]);
  });

  test('writes no exclamation mark, no straight quote and no space at an end', () => {
    for (const [name, , own] of sentences)
      for (const sentence of Object.values(formsOf(own))) {
        // What is typed as it stands is typed as it stands.
        const said = sentence.replace(/`[^`]*`/g, '`');
        expect(said, name).not.toMatch(/[!！"']|^\s|\s$|\s\s/);
        expect(said, name).not.toBe('');
      }
  });

  test('puts names in its own quotation marks, and its own signs between words', () => {
    for (const [name, , own] of sentences)
      for (const sentence of Object.values(formsOf(own)))
        expect(slipsIn(code, sentence), name).toEqual([]);
  });

  test('leaves what is typed or pasted as it is', () => {
    const typed = (text: string) =>
      text.match(/`[^`]*`|--[\w-]+|data-\w+|https?:\/\/(?:[\w./]*[\w/])?/g) ?? [];
    for (const [name, english, own] of sentences)
      expect(typed(formsOf(own).other ?? '').sort(), name).toEqual(
        typed(formsOf(english).other ?? '').sort(),
      );
  });
});

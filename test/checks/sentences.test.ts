/** The rules of CONTRIBUTING.md ("Words") that a program can hold: English as it stands in the tables and in the strings of `src/`. */
import { expect, test } from 'vitest';
import { consoleEnglish } from '../support/consoleLanguages.js';
import { englishParts, formsOf } from '../support/languages.js';
import { codeOf, filesBelow, read } from './support/sources.js';

type Table = Readonly<Record<string, Parameters<typeof formsOf>[0]>>;
interface Line {
  name: string;
  said: string;
}

const linesOf = (tables: Readonly<Record<string, Table>>): Line[] =>
  Object.entries(tables).flatMap(([area, table]) =>
    Object.entries(table).flatMap(([key, message]) =>
      Object.values(formsOf(message)).map((said) => ({ name: `${area}.${key}`, said })),
    ),
  );
const shopper = linesOf(englishParts);
const merchant = linesOf(consoleEnglish);

/** What is typed or pasted is one word; what a place is filled with, too. */
const wordsIn = (sentence: string) =>
  sentence
    .replace(/`[^`]*`/g, 'code')
    .split(/\s+/)
    .filter(Boolean).length;
const longerThan = (most: number, { name, said }: Line) =>
  said
    .split(/(?<=[.?:;])\s/)
    .filter((sentence) => wordsIn(sentence) > most)
    .map((sentence) => `${name}: ${sentence}`);

test('a shopper reads at most 15 words in one go, a merchant 25', () => {
  expect(shopper.flatMap((line) => longerThan(15, line))).toEqual([]);
  // What a figure means is an explanation, which is opened by who wants it.
  const said = merchant.filter(({ name }) => !name.startsWith('meanings.'));
  expect(said.flatMap((line) => longerThan(25, line))).toEqual([]);
});

interface Rule {
  found: RegExp;
  instead: string;
  /** Of whom it would be wrong to ask that. */
  but?: RegExp;
}

/** One word for one thing, and none that blames or begs. */
const rules: readonly Rule[] = [
  { found: /\b(please|sorry|oops|whoops)\b/i, instead: 'what to do, without a plea' },
  { found: /\b(invalid|illegal|unable to|fatal)\b/i, instead: 'what is so' },
  {
    found: /\bfailed to\b/i,
    instead: '“could not be …”',
    but: /^(report|sheets)\.(figure\.)?failures/,
  },
  { found: /\be-mails?\b/i, instead: 'email' },
  { found: /\b(basket|shopping bag)\b/i, instead: 'cart' },
  { found: /\binfluencers?\b/i, instead: 'creator' },
  { found: /\b(clips?|reels?)\b/i, instead: 'video' },
  { found: /\b(log|logged) (in|out)\b|\blog-?in\b/i, instead: 'sign in' },
  { found: /\bdesktop\b/i, instead: 'computer' },
  { found: /\b(take|taken) (off|away)\b/i, instead: 'remove' },
  { found: /^Take out\b/, instead: 'Remove' },
  { found: /\bmend\b/i, instead: 'fix' },
  { found: /\bthe line (is gone|broke|is back)\b/i, instead: 'connection' },
  { found: /\byou (must|have to|should|forgot|failed)\b/i, instead: 'what to do, without blame' },
];
/** What only whoever builds shops knows. */
const JARGON =
  /\b(feed|endpoint|collector|token|server|API|JSON|HTTP|adapter|event|slug|variant|session|request|error|cache|database)s?\b/i;

const breachesIn = ({ name, said }: Line, more: readonly Rule[] = []): string[] =>
  [...rules, ...more].flatMap(({ found, instead, but }) =>
    found.test(said.replace(/`[^`]*`|https?:\/\/\S+/g, '')) && !but?.test(name)
      ? [`${name}: ${said} (${instead})`]
      : [],
  );
const forShoppers: Rule = { found: JARGON, instead: 'a word that shoppers use' };

test('one thing has one word, nobody is blamed, and nothing is begged for', () => {
  expect(merchant.flatMap((line) => breachesIn(line))).toEqual([]);
  expect(shopper.flatMap((line) => breachesIn(line, [forShoppers]))).toEqual([]);
});

test.each([
  'Please try again.',
  'Failed to load the video.',
  'An invalid address.',
  'The session ended.',
  'Check your e-mails.',
  'Take away',
  'You must choose a size.',
])('a planted sentence is found: %s', (said) => {
  expect(breachesIn({ name: 'planted', said }, [forShoppers])).toHaveLength(1);
});

/** Whatever keeps a shopper from buying at this moment. */
const AT_THE_TILL =
  /^(product\.(failed|checkoutRefused|saidKept)|refusals\.(failed|busy|unreachable|cartChanged)|cart\.(notChanged|cartLost))$/;

test('what goes wrong on the way to a purchase says what became of the cart or the money', () => {
  const told = shopper.filter(({ name }) => AT_THE_TILL.test(name));
  expect(told).toHaveLength(9);
  for (const { name, said } of told)
    expect(said, name).toMatch(/cart|nothing was charged|could not be (added|taken out|changed)/);
});

/** Sentences in code: console notices, the command line, what servers refuse. Styles and scripts of pages are none. */
const slipsIn = (text: string) =>
  codeOf(text, true).match(
    /(?<=[`"][^`"\n]*[a-z])'(s|t|re|ll|ve)\b(?= [^`"\n]*[`"])|\bplease \w+/gi,
  ) ?? [];
const APART = /^src\/(publish\/files|studio\/files\/previewPage)\.ts$/;

test('sentences in code have the typographic apostrophe and beg for nothing', () => {
  const slips = filesBelow('src', /\.tsx?$/)
    .filter((path) => !APART.test(path))
    .flatMap((path) => slipsIn(read(path)).map((slip) => `${path}: ${slip}`));
  expect(slips).toEqual([]);
});

test.each([
  "const a = `The page's own tag`;",
  'const a = "the shop\'s own name";',
  "'please report it'",
])('a planted slip is found: %s', (text) => {
  expect(slipsIn(text)).toHaveLength(1);
});

/**
 * What is untranslated: `npm run languages` lists each text of each language that is the same as the English one, beside those that are
 * known to be the same. A text that lacks altogether does not compile.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cartTexts } from '../../src/i18n/en/cart.js';
import { commentsLanguages } from '../../src/i18n/commentsLanguages.js';
import { commentsTexts, type CommentsTexts } from '../../src/i18n/en/comments.js';
import { liveTexts, type LiveTexts } from '../../src/i18n/en/live.js';
import { liveLanguages } from '../../src/i18n/liveLanguages.js';
import { likesTexts, type LikesTexts } from '../../src/i18n/en/likes.js';
import { likesLanguages } from '../../src/i18n/likesLanguages.js';
import { creatorTexts } from '../../src/i18n/en/creator.js';
import { playerTexts } from '../../src/i18n/en/player.js';
import { playerExtrasTexts } from '../../src/i18n/en/playerExtras.js';
import { productTexts } from '../../src/i18n/en/product.js';
import { refusalTexts } from '../../src/i18n/en/refusals.js';
import { savedTexts } from '../../src/i18n/en/saved.js';
import { shelfTexts } from '../../src/i18n/en/shelf.js';
import type { Sentences } from '../../src/console/languages/spoken.js';
import type { Language, Texts } from '../../src/i18n/texts.js';
import type { Message } from '../../src/i18n/translate.js';
import { alikeInConsole, consoleEnglish, readConsoleLanguages } from './consoleLanguages.js';

/** The English texts, by part of the shelf. */
export const englishParts = {
  shelf: shelfTexts,
  player: playerTexts,
  playerExtras: playerExtrasTexts,
  product: productTexts,
  refusals: refusalTexts,
  cart: cartTexts,
  creator: creatorTexts,
  saved: savedTexts,
  comments: commentsTexts,
  likes: likesTexts,
  live: liveTexts,
} as const;

type AllTexts = Texts & CommentsTexts & LikesTexts & LiveTexts;
type WholeLanguage = Language & Readonly<CommentsTexts & LikesTexts & LiveTexts>;

export const english = Object.assign({}, ...Object.values(englishParts)) as AllTexts;

const folder = new URL('../../src/i18n/languages/', import.meta.url);

/** Every language there is a file for, by its code, with what comes by itself. */
export async function readLanguages(): Promise<Map<string, WholeLanguage>> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  const found = await Promise.all(
    files.map(async (file) => {
      const { texts } = (await import(new URL(file, folder).href)) as { texts: Language };
      const code = file.slice(0, -3) as keyof typeof commentsLanguages;
      const late = await Promise.all(
        [commentsLanguages, likesLanguages, liveLanguages].map((each) => each[code]()),
      );
      const all = Object.assign({}, texts, ...late.map((each) => each.texts)) as WholeLanguage;
      return [code, all] as const;
    }),
  );
  return new Map(found);
}

export const formsOf = (message: Message): Record<string, string> =>
  typeof message === 'string' ? { other: message } : { ...message };

export const placesIn = (sentence: string): string[] =>
  [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort();

/** Nothing in it is a word of a language. */
const isWordless = (sentence: string) => !/\p{L}/u.test(sentence.replace(/\{\w+\}/g, ''));

/** Words that a language has in common with English; each was looked at. */
export const alike: Readonly<Record<string, readonly string[]>> = {
  de: ['slide', 'liveNow', 'liveIn'],
  fr: ['pause', 'questionsOf'],
  es: ['subtotal'],
  it: ['slide'],
  nl: ['was', 'slide', 'liveNow'],
  pt: ['cartItem', 'subtotal'],
  sv: ['slide', 'liveNow'],
  tr: ['slide'],
};

/** Keys of a table whose text is the English one, but for those that are known to be. */
const sameAs = <Key extends string>(
  own: Readonly<Record<Key, Message>>,
  of: Readonly<Record<Key, Message>>,
  isKnown: (key: Key, text: string) => boolean,
): Key[] =>
  (Object.keys(of) as Key[]).filter((key) => {
    const said = formsOf(own[key] ?? '').other ?? '';
    return said === formsOf(of[key]).other && !isWordless(said) && !isKnown(key, said);
  });

/** Keys of a language whose text is the English one. */
export const untranslated = (language: WholeLanguage): (keyof AllTexts)[] =>
  sameAs<keyof AllTexts>(language, english, (key) =>
    (alike[language.language] ?? []).includes(key),
  );

/** The same of the console and of what servers say, by `area.key`. */
export const untranslatedInConsole = (
  code: string,
  areas: Readonly<Record<string, Sentences>>,
): string[] => {
  const known = new Set([...(alikeInConsole['all'] ?? []), ...(alikeInConsole[code] ?? [])]);
  return Object.entries(consoleEnglish).flatMap(([area, of]) =>
    sameAs(areas[area] ?? {}, of, (_key, text) => known.has(text)).map((key) => `${area}.${key}`),
  );
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const keys = Object.keys(english).length;
  const line = (what: string, all: number, same: readonly string[]) =>
    console.log(
      `${what}: ${all - same.length} of ${all} texts are its own${same.length > 0 ? `; like the English: ${same.join(', ')}` : ''}`,
    );
  const languages = await readLanguages();
  for (const [code, language] of languages) line(code, keys, untranslated(language));
  const inConsole = await readConsoleLanguages();
  const all = Object.values(consoleEnglish).flatMap(Object.keys).length;
  for (const code of languages.keys()) {
    const areas = inConsole.get(code);
    if (areas) line(`${code}, console`, all, untranslatedInConsole(code, areas));
    else console.log(`${code}, console: not there, so it is in English`);
  }
}

/** What a language puts a name in; where it is not here, nothing is said of it. */
const QUOTES: Readonly<Record<string, string>> = {
  ar: '«»',
  de: '„“',
  es: '«»',
  fr: '«»',
  he: '„”״׳',
  it: '“”',
  ja: '「」',
  ko: '“”‘’',
  nl: '‘’',
  pl: '„”',
  pt: '“”',
  sv: '”',
  tr: '“”',
  zh: '“”',
};
const ANY_QUOTE = /[„“”«»「」『』‚‘‹״׳]/gu;

/** Signs between or after words that a reader of the language would call a slip. */
const SLIPS: Readonly<Record<string, RegExp>> = {
  // A space that no line is broken at stands before two-part signs, and inside quotation marks.
  fr: /(?<![\u00a0\u202f])[;:?!»]|«(?![\u00a0\u202f])/u,
  ja: /[\u3040-\u9fff}」][,.!?:;](?=\s|$|[\u3040-\u9fff{])|[,.!?:;](?=[\u3040-\u9fff])/u,
  zh: /[\u4e00-\u9fff}”][,.!?:;](?=\s|$|[\u4e00-\u9fff{])|[,.!?:;](?=[\u4e00-\u9fff])/u,
  ar: /[\u0600-\u06ff}][,;?]/u,
};

/** @returns the quotation marks of other languages in a sentence, and its slips in signs. What is typed or fetched as it stands is none. */
export function slipsIn(code: string, sentence: string): string[] {
  const said = sentence.replace(/`[^`]*`|https?:\/\/\S*|\d+:\d+/g, '0');
  const quotes = said.match(ANY_QUOTE)?.filter((mark) => !QUOTES[code]?.includes(mark)) ?? [];
  return [...quotes, ...(SLIPS[code]?.exec(said) ?? [])];
}

/** What servers say to people: letters to merchants, and what creators are told. As `registry.ts`: each language a file of its own. */
import { creatorServerTexts } from './en/creatorServer.js';
import { letterTexts } from './en/letter.js';
import { signInTexts } from './en/signIn.js';
import { nearestLanguage, type LanguageCode } from './nearest.js';
import { createFill, type In, type Translate } from './translate.js';

export interface ServerTexts {
  signIn: In<typeof signInTexts>;
  letter: In<typeof letterTexts>;
  creators: In<typeof creatorServerTexts>;
}

type Loader = () => Promise<{ texts: ServerTexts }>;

/** Each language but English. */
export const serverLanguages: Record<Exclude<LanguageCode, 'en'>, Loader> = {
  de: () => import('./server/de.js'),
  fr: () => import('./server/fr.js'),
  es: () => import('./server/es.js'),
  it: () => import('./server/it.js'),
  pt: () => import('./server/pt.js'),
  nl: () => import('./server/nl.js'),
  pl: () => import('./server/pl.js'),
  sv: () => import('./server/sv.js'),
  tr: () => import('./server/tr.js'),
  ja: () => import('./server/ja.js'),
  ko: () => import('./server/ko.js'),
  zh: () => import('./server/zh.js'),
  ar: () => import('./server/ar.js'),
  he: () => import('./server/he.js'),
};

export interface ServerSpeech {
  code: LanguageCode;
  isRtl: boolean;
  signIn: Translate<typeof signInTexts>;
  letter: Translate<typeof letterTexts>;
  creators: Translate<typeof creatorServerTexts>;
}

/** In which of our languages a tag is written: `ar-EG` in Arabic. English where there is none. */
export async function loadServerSpeech(tag: string): Promise<ServerSpeech> {
  const nearest = nearestLanguage(tag);
  const load = nearest === 'en' ? undefined : serverLanguages[nearest];
  return serverSpeech(load ? nearest : 'en', load && (await load()).texts);
}

/** @param texts - of a language that is there already; left out: English. */
export function serverSpeech(code: LanguageCode = 'en', texts?: ServerTexts): ServerSpeech {
  const isRtl = code === 'ar' || code === 'he';
  const numbers = new Intl.NumberFormat(code);
  const fill = createFill(code, isRtl, (value) => numbers.format(value));
  return {
    code,
    isRtl,
    signIn: (key, values) => fill((texts?.signIn ?? signInTexts)[key] ?? key, values),
    letter: (key, values) => fill((texts?.letter ?? letterTexts)[key] ?? key, values),
    creators: (key, values) => fill((texts?.creators ?? creatorServerTexts)[key] ?? key, values),
  };
}

/** The one that a browser asks for first among those there are, by its `Accept-Language`. */
export function acceptedLanguage(header: string | null): LanguageCode {
  const tags = (header ?? '')
    .slice(0, 400)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = /^\s*q=([\d.]+)/.exec(parameters.find((each) => /q=/.test(each)) ?? '')?.[1];
      return { tag, quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ tag, quality }) => tag !== '' && quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return firstSpoken(
    tags.map(({ tag }) => tag),
    (code) => code in serverLanguages,
  ).code;
}

/**
 * The first of a reader's languages that there is, in their order; English where none is.
 *
 * @param isThere - of those that are not English.
 * @returns with the reader's own tag, for numbers and days.
 */
export function firstSpoken(
  tags: readonly string[],
  isThere: (code: Exclude<LanguageCode, 'en'>) => boolean,
): { code: LanguageCode; tag: string } {
  for (const tag of tags) {
    const code = nearestLanguage(tag);
    // Whatever is near to none is English by that rule; a reader may have another one behind it.
    if (code === 'en' ? /^en\b/i.test(tag) : isThere(code)) return { code, tag };
  }
  return { code: 'en', tag: 'en' };
}

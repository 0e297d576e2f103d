import { liveTexts, type LiveTexts } from './en/live.js';
import { nearestLanguage, type LanguageCode } from './nearest.js';

type Loader = () => Promise<{ texts: LiveTexts }>;

/** Each language but the built-in one, as in `registry.ts`: what only a live says stands in files of its own. */
const languages: Record<Exclude<LanguageCode, 'en'>, Loader> = {
  ar: () => import('./live/ar.js'),
  de: () => import('./live/de.js'),
  es: () => import('./live/es.js'),
  fr: () => import('./live/fr.js'),
  he: () => import('./live/he.js'),
  it: () => import('./live/it.js'),
  ja: () => import('./live/ja.js'),
  ko: () => import('./live/ko.js'),
  nl: () => import('./live/nl.js'),
  pl: () => import('./live/pl.js'),
  pt: () => import('./live/pt.js'),
  sv: () => import('./live/sv.js'),
  tr: () => import('./live/tr.js'),
  zh: () => import('./live/zh.js'),
};

/** @param spoken - a tag such as `de`, as the shelf is marked with. */
export async function loadLiveTexts(spoken: string | undefined): Promise<LiveTexts> {
  const code = nearestLanguage(spoken ?? 'en');
  if (code !== 'en') return (await languages[code]()).texts;
  return liveTexts;
}

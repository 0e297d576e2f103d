import { liveTexts, type LiveTexts } from '../en/live.js';
import { nearestLanguage, type LanguageCode } from '../nearest.js';

type Loader = () => Promise<{ texts: LiveTexts }>;

/** Each language but the built-in one, as in `../registry.ts`: what only a live says stands in files of its own. */
const languages: Record<Exclude<LanguageCode, 'en'>, Loader> = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  he: () => import('./he.js'),
  it: () => import('./it.js'),
  ja: () => import('./ja.js'),
  ko: () => import('./ko.js'),
  nl: () => import('./nl.js'),
  pl: () => import('./pl.js'),
  pt: () => import('./pt.js'),
  sv: () => import('./sv.js'),
  tr: () => import('./tr.js'),
  zh: () => import('./zh.js'),
};

/** @param spoken - a tag such as `de`, as the shelf is marked with. */
export async function loadLiveTexts(spoken: string | undefined): Promise<LiveTexts> {
  const code = nearestLanguage(spoken ?? 'en');
  if (code !== 'en') return (await languages[code]()).texts;
  return liveTexts;
}

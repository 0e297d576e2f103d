import type { LanguageCode } from './nearest.js';
import type { Language } from './texts.js';

type Loader = () => Promise<{ texts: Language }>;

/** Each language but the built-in one; only the page's is fetched, and the tag's script asks for it together with the app. */
export const languages: Record<Exclude<LanguageCode, 'en'>, Loader> = {
  ar: () => import('./languages/ar.js'),
  de: () => import('./languages/de.js'),
  es: () => import('./languages/es.js'),
  fr: () => import('./languages/fr.js'),
  he: () => import('./languages/he.js'),
  it: () => import('./languages/it.js'),
  ja: () => import('./languages/ja.js'),
  ko: () => import('./languages/ko.js'),
  nl: () => import('./languages/nl.js'),
  pl: () => import('./languages/pl.js'),
  pt: () => import('./languages/pt.js'),
  sv: () => import('./languages/sv.js'),
  tr: () => import('./languages/tr.js'),
  zh: () => import('./languages/zh.js'),
};

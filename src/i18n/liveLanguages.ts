import type { LiveTexts } from './en/live.js';
import type { LateLanguages } from './loadTexts.js';

/** What only a live says: by itself, so that shelves without one fetch none of it. */
export const liveLanguages: LateLanguages<LiveTexts> = {
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

import type { LikesTexts } from './en/likes.js';
import type { LateLanguages } from './loadTexts.js';

/** Likes in each language but the built-in one: by themselves, so that shelves without likes fetch none of it. */
export const likesLanguages: LateLanguages<LikesTexts> = {
  ar: () => import('./likes/ar.js'),
  de: () => import('./likes/de.js'),
  es: () => import('./likes/es.js'),
  fr: () => import('./likes/fr.js'),
  he: () => import('./likes/he.js'),
  it: () => import('./likes/it.js'),
  ja: () => import('./likes/ja.js'),
  ko: () => import('./likes/ko.js'),
  nl: () => import('./likes/nl.js'),
  pl: () => import('./likes/pl.js'),
  pt: () => import('./likes/pt.js'),
  sv: () => import('./likes/sv.js'),
  tr: () => import('./likes/tr.js'),
  zh: () => import('./likes/zh.js'),
};

import type { CommentsTexts } from './en/comments.js';
import type { LateLanguages } from './loadTexts.js';

/** Questions below the videos: by themselves, so that shelves without questions fetch none of it. */
export const commentsLanguages: LateLanguages<CommentsTexts> = {
  ar: () => import('./comments/ar.js'),
  de: () => import('./comments/de.js'),
  es: () => import('./comments/es.js'),
  fr: () => import('./comments/fr.js'),
  he: () => import('./comments/he.js'),
  it: () => import('./comments/it.js'),
  ja: () => import('./comments/ja.js'),
  ko: () => import('./comments/ko.js'),
  nl: () => import('./comments/nl.js'),
  pl: () => import('./comments/pl.js'),
  pt: () => import('./comments/pt.js'),
  sv: () => import('./comments/sv.js'),
  tr: () => import('./comments/tr.js'),
  zh: () => import('./comments/zh.js'),
};

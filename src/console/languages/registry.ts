/** The languages of the merchant's pages and of the creator's page, beside English: only the chosen one is fetched, as one file. */
import type { LanguageCode } from '../../i18n/nearest.js';
import type { ConsoleLanguage, Tables } from './areas.js';

type Code = Exclude<LanguageCode, 'en'>;

export const consoleLanguages: Record<Code, () => Promise<{ texts: ConsoleLanguage }>> = {
  de: () => import('./de/index.js'),
  fr: () => import('./fr/index.js'),
  es: () => import('./es/index.js'),
  it: () => import('./it/index.js'),
  pt: () => import('./pt/index.js'),
  nl: () => import('./nl/index.js'),
  pl: () => import('./pl/index.js'),
  sv: () => import('./sv/index.js'),
  tr: () => import('./tr/index.js'),
  ja: () => import('./ja/index.js'),
  ko: () => import('./ko/index.js'),
  zh: () => import('./zh/index.js'),
  ar: () => import('./ar/index.js'),
  he: () => import('./he/index.js'),
};

/** A phone on the creator's page fetches nothing of the console. */
export const creatorLanguages: Record<Code, () => Promise<{ submission: Tables['submission'] }>> = {
  de: () => import('./de/submission.js'),
  fr: () => import('./fr/submission.js'),
  es: () => import('./es/submission.js'),
  it: () => import('./it/submission.js'),
  pt: () => import('./pt/submission.js'),
  nl: () => import('./nl/submission.js'),
  pl: () => import('./pl/submission.js'),
  sv: () => import('./sv/submission.js'),
  tr: () => import('./tr/submission.js'),
  ja: () => import('./ja/submission.js'),
  ko: () => import('./ko/submission.js'),
  zh: () => import('./zh/submission.js'),
  ar: () => import('./ar/submission.js'),
  he: () => import('./he/submission.js'),
};

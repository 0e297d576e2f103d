/** The languages of the merchant's pages and of the creator's page, beside English: only the chosen one is fetched, as one file. */
import type { LanguageCode } from '../../i18n/nearest.js';
import type { ConsoleLanguage, Tables } from './areas.js';

type Code = Exclude<LanguageCode, 'en'>;

export const consoleLanguages: Partial<Record<Code, () => Promise<{ texts: ConsoleLanguage }>>> = {
  de: () => import('./de/index.js'),
  nl: () => import('./nl/index.js'),
  pl: () => import('./pl/index.js'),
  sv: () => import('./sv/index.js'),
  ja: () => import('./ja/index.js'),
  zh: () => import('./zh/index.js'),
  ar: () => import('./ar/index.js'),
};

/** A phone on the creator's page fetches nothing of the console. */
export const creatorLanguages: Partial<
  Record<Code, () => Promise<{ submission: Tables['submission'] }>>
> = {
  de: () => import('./de/submission.js'),
  nl: () => import('./nl/submission.js'),
  pl: () => import('./pl/submission.js'),
  sv: () => import('./sv/submission.js'),
  ja: () => import('./ja/submission.js'),
  zh: () => import('./zh/submission.js'),
  ar: () => import('./ar/submission.js'),
};

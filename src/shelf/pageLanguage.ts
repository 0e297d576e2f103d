/** Which language a shelf speaks; the tag's script asks this, too. */
import { DEFAULT_HEADING } from '../i18n/heading.js';
import { nearestLanguage } from '../i18n/nearest.js';

/** The option `locale`, else what the page is marked with around the shelf; empty where neither says. */
export const markedLanguage = (host: Element, locale?: string | null): string =>
  locale ||
  // Within a shadow root nothing around it is marked.
  (host.closest('[lang]') ?? host.ownerDocument.documentElement).getAttribute('lang') ||
  '';

/** The language of ours for this page and, where that is not marked, this browser. */
export const languageFor = (host: Element, locale?: string | null) =>
  nearestLanguage(markedLanguage(host, locale) || navigator.language);

/** Holds the line of a heading whose language is not there yet. */
export const NO_WORDS = '\u00a0';

/** The heading for the time until the app is there. */
export const earlyHeading = (host: Element, locale?: string | null): string =>
  languageFor(host, locale) === 'en' ? DEFAULT_HEADING : NO_WORDS;

/** Which language a page of ours speaks, and that the document says so. */
import { firstSpoken } from '../i18n/serverLanguages.js';
import type { LanguageCode } from '../i18n/nearest.js';
import { languageCookie } from '../server/shared/languageCookie.js';
import { createDisplay } from '../tools/display.js';
import { isRtl, speak, type Sentences } from '../console/languages/spoken.js';

const KEPT = languageCookie;
const YEAR_SECONDS = 365 * 86_400;

/** What whoever sits here has chosen; empty for none. Without storage it is asked of the browser each time. */
export const chosenLanguage = {
  read(): string {
    try {
      return localStorage.getItem(KEPT) ?? '';
    } catch {
      return '';
    }
  },
  /** @returns whether it is kept. */
  write(code: string): boolean {
    try {
      localStorage.setItem(KEPT, code);
      // The page that asks for the token has no script. Without a path it holds for the folder that this page stands in.
      document.cookie = `${languageCookie}=${code}; Max-Age=${YEAR_SECONDS}; SameSite=Strict`;
      return true;
    } catch {
      return false;
    }
  },
};

/**
 * Loads the language before anything is drawn. Where its file does not come the page is in English, and the browser's console says so.
 *
 * @param chosen - by the reader, before what the browser asks for.
 */
export async function speakLanguage(
  chosen: string,
  languages: Partial<
    Record<Exclude<LanguageCode, 'en'>, () => Promise<Readonly<Record<string, Sentences>>>>
  >,
): Promise<void> {
  const tags = navigator.languages.length > 0 ? navigator.languages : [navigator.language];
  // A region of the same language says how days and sums are written.
  const regional = tags.filter((tag) => chosen !== '' && tag.startsWith(`${chosen}-`));
  const { code, tag } = firstSpoken(
    [...regional, ...(chosen === '' ? [] : [chosen]), ...tags],
    (each) => each in languages,
  );
  const load = code === 'en' ? undefined : languages[code];
  try {
    speak({ code, locale: tag, areas: load ? await load() : {} });
    document.documentElement.lang = code;
    document.documentElement.dir = isRtl(code) ? 'rtl' : 'ltr';
  } catch (error) {
    createDisplay().warn({
      code: 'LANGUAGE_UNREACHABLE',
      message: `The page is in English, since the file of the language "${code}" did not come.`,
      remedy: 'Load the page again; the server may have been starting anew.',
      detail: error,
    });
  }
}

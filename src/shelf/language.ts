import { languages } from '../i18n/registry.js';
import type { Language } from '../i18n/texts.js';
import type { Display } from '../tools/display.js';
import { explain } from './explain.js';
import type { ShelfOptions } from './options.js';
import { languageFor } from './pageLanguage.js';

/** The language that the page wants, once it is there. */
export interface PageLanguage {
  /** `null` until it is there, and for the built-in one. */
  table(): Language | null;
  /** It is not there yet. */
  isAwaited(): boolean;
  /** Fetches it where it is not there; tells whether it has come. One that does not come leaves the shopper with English, and is tried again. */
  load(): Promise<boolean>;
}

export function createPageLanguage(
  host: HTMLElement,
  options: ShelfOptions,
  display: Display,
): PageLanguage {
  let loaded: Language | null = null;
  const wanted = () => languageFor(host, options.locale);
  const table = () => {
    const code = wanted();
    const own = options.texts?.[code] as Language | undefined;
    // A developer may have imported it.
    return own?.language === code ? own : loaded?.language === code ? loaded : null;
  };
  const isAwaited = () => wanted() !== 'en' && !table();
  return {
    table,
    isAwaited,
    async load() {
      const code = wanted();
      if (code === 'en' || !isAwaited()) return false;
      try {
        loaded = (await languages[code]()).texts;
        return true;
      } catch (detail) {
        void explain(display, (words) => [words.describeLanguageNotLoaded(code, detail)]);
        return false;
      }
    },
  };
}

import { languages } from '../i18n/registry.js';
import type { Language } from '../i18n/texts.js';
import type { Display } from '../tools/display.js';
import type { Stop } from '../tools/emitter.js';
import type { Env } from '../tools/env.js';
import { explain } from './explain.js';
import type { ShelfOptions } from './options.js';
import { languageFor } from './pageLanguage.js';

/** So long the cards wait for their words. */
const WAIT_MS = 4000;

/** The language that the page wants, once it is there. */
export interface PageLanguage {
  /** `null` until it is there, and for the built-in one. */
  table(): Language | null;
  /** It is not there yet. */
  isAwaited(): boolean;
  /** Fetches it where it is not there; tells whether it has come. One that does not come, or not in time, leaves the shopper with English, and is tried again. */
  load(): Promise<boolean>;
}

export function createPageLanguage(
  host: HTMLElement,
  options: ShelfOptions,
  { env, display }: { env: Env; display: Display },
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
      let cancel: Stop = () => {};
      const isLate = new Promise<never>((_, reject) => {
        cancel = env.setTimer(() => reject(`not within ${WAIT_MS} ms`), WAIT_MS);
      });
      try {
        loaded = (await Promise.race([languages[code](), isLate])).texts;
        return true;
      } catch (detail) {
        void explain(display, (words) => [words.describeLanguageNotLoaded(code, detail)]);
        return false;
      } finally {
        cancel();
      }
    },
  };
}

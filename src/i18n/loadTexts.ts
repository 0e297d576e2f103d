import { nearestLanguage, type LanguageCode } from './nearest.js';

/** Files of a part that comes by itself (a live, questions), in each language but the built-in one. */
export type LateLanguages<Texts> = Readonly<
  Record<Exclude<LanguageCode, 'en'>, () => Promise<{ texts: Readonly<Texts> }>>
>;

/**
 * Texts of a part that comes by itself, in the shelf's language; English where that is the nearest. Rejects where the file does not come.
 *
 * @param spoken - a tag such as `de`, as the shelf is marked with.
 */
export async function loadTexts<Texts>(
  languages: LateLanguages<Texts>,
  english: Readonly<Texts>,
  spoken: string | undefined,
): Promise<Readonly<Texts>> {
  const code = nearestLanguage(spoken ?? 'en');
  return code === 'en' ? english : (await languages[code]()).texts;
}

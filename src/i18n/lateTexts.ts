import type { LanguageCode } from './nearest.js';

/** Texts of a part that comes by itself; those that do not come leave the shopper with English: `null`. */
export async function lateTexts<T>(
  languages: Record<Exclude<LanguageCode, 'en'>, () => Promise<{ texts: T }>>,
  lang: string | undefined,
): Promise<T | null> {
  const code = lang as Exclude<LanguageCode, 'en'> | undefined;
  if (!code || !Object.hasOwn(languages, code)) return null;
  return languages[code]().then(
    ({ texts }) => texts,
    () => null,
  );
}

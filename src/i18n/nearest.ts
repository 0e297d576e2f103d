/** Which of our languages a page's is nearest to. Small: the tag's script asks it, too. */

/** English is built in; each other one is a file of its own in `languages/`. */
export type LanguageCode =
  | 'ar'
  | 'de'
  | 'en'
  | 'es'
  | 'fr'
  | 'he'
  | 'it'
  | 'ja'
  | 'ko'
  | 'nl'
  | 'pl'
  | 'pt'
  | 'sv'
  | 'tr'
  | 'zh';

/** Each, and behind a colon the one that whoever reads it is glad of: Hebrew's old code, and tongues of Spain. */
const KNOWN = ' ar de es fr he it ja ko nl pl pt sv tr zh ca:es eu:es gl:es iw:he ';

/** @param tag - BCP 47, also with `_`. What is near to none is English. */
export function nearestLanguage(tag: string): LanguageCode {
  const primary = /^[a-z]+/i.exec(tag)?.[0].toLowerCase();
  const found = new RegExp(` ${primary}(?::(\\w+))? `).exec(KNOWN);
  return (found ? (found[1] ?? primary) : 'en') as LanguageCode;
}

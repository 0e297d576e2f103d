/** What a creator agrees to, in words; page and server make the same sentence, and the one that was read is kept. */
import type { CreatorServerTexts } from '../../i18n/en/creatorServer.js';
import type { Translate } from '../../i18n/translate.js';
import type { Grant } from './gift.js';

/** Days and lists as the English sentences have them. */
const ENGLISH = 'en-GB';

/** `29 November 2027` @param language - of ours, or with a region. */
export const dayInWords = (day: string, language = ENGLISH): string =>
  new Intl.DateTimeFormat(language === 'en' ? ENGLISH : language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));

/** `a, b and c` */
export const listInWords = (words: readonly string[], language = ENGLISH): string =>
  new Intl.ListFormat(language === 'en' ? ENGLISH : language, { type: 'conjunction' }).format(
    words,
  );

/** Countries whose names in English want the article after "in". */
const WITH_THE: ReadonlySet<string> = new Set(
  'AE BS CD CF CG DO FK FO GB GM IM KM KY MH MV NL PH SB SC TC US VA VG VI'.split(' '),
);

export interface Agreement {
  /** Without a region: page and server write the same days. */
  code: string;
  creators: Translate<CreatorServerTexts>;
}

export function rightsSentence(
  shop: string,
  { until, territories, channels }: Grant,
  { code, creators: say }: Agreement,
): string {
  const values = {
    shop,
    day: dayInWords(until, code),
    channels: listInWords(
      channels.map((channel) => say(`agree.${channel}`)),
      code,
    ),
  };
  if (territories.length === 0) return say('agree.everywhere', values);
  const names = new Intl.DisplayNames([code === 'en' ? ENGLISH : code], { type: 'region' });
  const countries = territories.map((country) => {
    const name = names.of(country) ?? country;
    return code === 'en' && WITH_THE.has(country) ? `the ${name}` : name;
  });
  return say('agree.countries', { ...values, countries: listInWords(countries, code) });
}

/** Whether two sentences are the same to whoever reads them: browsers and servers may set other marks of direction and spaces. */
export const readsAlike = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (sentence: string) =>
  sentence
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

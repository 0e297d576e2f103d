/** What a creator agrees to, in words; page and server make the same sentence, and the one that was read is kept. */
import type { Grant } from './gift.js';

const CHANNEL_PHRASES = {
  onsite: 'on its shop pages',
  email: 'in its e-mails',
  ads: 'in its ads',
} as const;

const LOCALE = 'en-GB';

/** `29 November 2027` */
export const dayInWords = (day: string): string =>
  new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

export const listInWords = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** Countries whose names want the article after "in". */
const WITH_THE: ReadonlySet<string> = new Set(
  'AE BS CD CF CG DO FK FO GB GM IM KM KY MH MV NL PH SB SC TC US VA VG VI'.split(' '),
);

export function rightsSentence(shop: string, { until, territories, channels }: Grant): string {
  const countries = new Intl.DisplayNames([LOCALE], { type: 'region' });
  const where =
    territories.length === 0
      ? 'in every country'
      : `in ${listInWords(
          territories.map((code) => {
            const name = countries.of(code) ?? code;
            return WITH_THE.has(code) ? `the ${name}` : name;
          }),
        )}`;
  const shownIn = listInWords(channels.map((channel) => CHANNEL_PHRASES[channel]));
  return `I made this video, and ${shop} may show it ${shownIn} until ${dayInWords(until)}, ${where}.`;
}

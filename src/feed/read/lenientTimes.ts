/** Days, moments and lengths as people and platforms write them, as the schema would have them; what may mean two things stays. */
import { single } from './copyOwn.js';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const two = (part: string): string => part.padStart(2, '0');

/** Days that begin with their year, and those with the month's name: `2026/9/1`, `2026-9-1`, `Sep 1, 2026`. */
const plainDay = (text: string): string =>
  text
    .replace(/^(\d{4})[-/](\d\d?)[-/](\d\d?)(?=$|[T ])/, (_, year, month, day) =>
      [year, two(month), two(day)].join('-'),
    )
    .replace(/^([a-z]{3})[a-z]*\.? (\d\d?),? (\d{4})(?=$| )/i, (whole, name, day, year) => {
      const month = MONTHS.indexOf(name.toLowerCase()) + 1;
      return month ? [year, two(String(month)), two(day)].join('-') : whole;
    });

/** `2026-11-20 10:00`, `…T12:00:00+0000`, `… 10:00:00 -0500`, seconds or milliseconds since 1970, and dates as mail has them. */
export function moment(value: unknown): unknown {
  const digits = /^\d{10}(\d{3})?$/.exec(String(single(value)));
  if (digits) return new Date(Number(value) * (digits[1] === undefined ? 1000 : 1)).toISOString();
  if (typeof value !== 'string') return value;
  const text = plainDay(value.trim());
  const found =
    /^(\d{4}-\d\d-\d\d)[T ]+(\d\d?:\d\d(?::\d\d(?:\.\d+)?)?) ?(?:(Z|UTC|GMT)|([+-]\d\d):?(\d\d)?)?$/i.exec(
      text,
    );
  if (found) {
    const [, day, time = '', zero, hours, minutes = '00'] = found;
    return `${day}T${time.padStart(time.indexOf(':') === 1 ? time.length + 1 : 0, '0')}${zero ? 'Z' : hours ? `${hours}:${minutes}` : ''}`;
  }
  const mailed =
    /^(?:[a-z]{3}, )?\d\d? [a-z]{3} \d{4} \d\d:\d\d(:\d\d)? (?:gmt|utc|[+-]\d{4})$/i.test(text)
      ? Date.parse(text)
      : NaN;
  return Number.isNaN(mailed) ? text : new Date(mailed).toISOString();
}

/** `9.4`, `9.4 s`, `0:09`, `1:02:03.5`, `PT1M9S`. */
export function seconds(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const text = value.trim().toLowerCase();
  const [, plain] = /^(\d+(?:\.\d+)?) ?(?:s|sec|seconds?)?$/.exec(text) ?? [];
  if (plain !== undefined) return Number(plain);
  const [, hours = '0', minutes = '0', rest = '0'] = /^(?:(\d+):)?(\d+):([0-5]?\d(?:\.\d+)?)$/.exec(
    text,
  ) ??
    /^pt(?=\d)(?:(\d+)h)?(?:(\d+)m)?(?:(\d+(?:\.\d+)?)s)?$/.exec(text) ?? [undefined, 'x'];
  const sum = Number(hours) * 3600 + Number(minutes) * 60 + Number(rest);
  return Number.isNaN(sum) ? value : sum;
}

/** Days, moments and lengths as people and platforms write them, as the schema would have them; what may mean two things stays. */
import { isTree, single, type Tree } from './copyOwn.js';

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const two = (part: string): string => part.padStart(2, '0');
const joined = (year: string, month: string | number, day: string): string =>
  [year, two(String(month)), two(day)].join('-');
/** 1 to 12 for a name or the beginning of one, else 0. */
const monthOf = (name: string): number =>
  MONTHS.findIndex((month) => month.startsWith(name.toLowerCase())) + 1;

/** `20.11.2026` and `11/20/2026` have one reading each; of `3.4.2026` only its writer knows the month. */
function surelyOrdered(whole: string, one: string, _: string, other: string, year: string): string {
  if (Number(one) > 12 || one === other) return joined(year, other, one);
  return Number(other) > 12 ? joined(year, one, other) : whole;
}

/** Days with the year first, as `2026/9/1`; with the month's name, as `Sep 1st, 2026` and `Tue, 1 September 2026`; and in numbers. */
const plainDay = (text: string): string =>
  text
    .replace(/^(\d{4})[-/.](\d\d?)[-/.](\d\d?)(?=$|[T ])/, (_, year, month, day) =>
      joined(year, month, day),
    )
    .replace(/^(\d{4})年(\d\d?)月(\d\d?)日/, (_, year, month, day) => joined(year, month, day))
    .replace(/^(20\d\d)(\d\d)(\d\d)$/, '$1-$2-$3')
    .replace(/^(\d\d?)([./-])(\d\d?)\2(\d{4})(?=$|[T ,])/, surelyOrdered)
    .replace(
      /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?(?:([a-z]{3,9})\.? (\d\d?)|(\d\d?)\.?[ -]?([a-z]{3,9})\.?),?[ -](\d{4})(?=$|[T ,])/i,
      (whole, before, dayAfter, dayBefore, after, year) => {
        const month = monthOf(before ?? after);
        return month ? joined(year, month, dayAfter ?? dayBefore) : whole;
      },
    )
    .replace(
      /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)?(?!\d)/,
      (_, year, month, day, ...time) =>
        `${joined(year, month, day)}T${time.slice(0, time[2] === undefined ? 2 : 3).join(':')}`,
    );

/** The hour of a clock that has twelve, with its half of the day; `undefined` for one that it does not have. */
function hourOf(hours: string, half: string | undefined): string | undefined {
  if (half === undefined) return two(hours);
  const hour = Number(hours);
  return hour >= 1 && hour <= 12
    ? two(String((hour % 12) + (/^p/i.test(half) ? 12 : 0)))
    : undefined;
}

/**
 * `2026-11-20 10:00`, `…T12:00:00+0000`, `… 10:00:00 -0500`, `… 10 AM`, seconds or milliseconds since 1970, also as `/Date(…)/`, and dates
 * as mail and scripts have them.
 */
export function moment(given: unknown): unknown {
  const value = isTree(given) ? (momentIn(given) ?? given) : given;
  const [, since, milliseconds] =
    /^(?:\/Date\((?=.*\)\/$))?(\d{10}(\d{3})?)(?:(?:[+-]\d{4})?\)\/)?$/.exec(
      String(single(value)).trim(),
    ) ?? [];
  if (since) return new Date(Number(since) * (milliseconds ? 1 : 1000)).toISOString();
  if (typeof value !== 'string') return value;
  const text = plainDay(
    value
      .trim()
      .replace(/\s+/g, ' ')
      .replace(/\b(\d\d?)(?:st|nd|rd|th)\b/i, '$1')
      // What programs put behind an offset: the zone's name.
      .replace(/ ?(?:\[[\w/+-]+\]|\([^()]*\))$/, ''),
  );
  const found =
    /^(\d{4}-\d\d-\d\d)(?:T|,? (?:at )?)(\d\d?)(:\d\d(?::\d\d(?:[.,]\d+)?)?|(?= ?[ap]))(?: ?([ap])\.?m\.?)? ?(?:(?:GMT|UTC)?([+-]\d\d):?(\d\d)?|(Z|UTC|GMT))?$/i.exec(
      text,
    );
  const hour = found && hourOf(found[2] ?? '', found[4]);
  if (!hour) return text;
  const [, day, , rest, , zone, minutes = '00', zero] = found;
  return `${day}T${hour}${rest?.replace(',', '.') || ':00'}${zero ? 'Z' : zone ? `${zone}:${minutes}` : ''}`;
}

/** As Firestore, MongoDB, Parse and PHP keep one; PHP's zone is told only where it is an offset. */
function momentIn(value: Tree): unknown {
  const { date, timezone } = value;
  if (typeof date === 'string')
    return /^(?:UTC|Z|[+-]\d\d:\d\d)$/.test(String(single(timezone)))
      ? `${date}${String(timezone)}`
      : undefined;
  return value['seconds'] ?? value['_seconds'] ?? value['$date'] ?? value['iso'];
}

/** `9.4`, `9,4 s`, `9400 ms`, `0:09`, `1:02:03.5`, `PT1M9S`. */
export function seconds(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const text = value
    .trim()
    .toLowerCase()
    .replace(/,(\d+)/, '.$1');
  const [, plain, unit] = /^(\d+(?:\.\d+)?) ?(ms|s|secs?|seconds?)?$/.exec(text) ?? [];
  if (plain !== undefined) return Number(plain) / (unit === 'ms' ? 1000 : 1);
  const [, hours = '0', minutes = '0', rest = '0'] = /^(?:(\d+):)?(\d+):([0-5]?\d(?:\.\d+)?)$/.exec(
    text,
  ) ??
    /^pt(?=\d)(?:(\d+)h)?(?:(\d+)m)?(?:(\d+(?:\.\d+)?)s)?$/.exec(text) ?? [undefined, 'x'];
  const sum = Number(hours) * 3600 + Number(minutes) * 60 + Number(rest);
  return Number.isNaN(sum) ? value : sum;
}

import { fromMinor } from '../../feed/product/money.js';
import { HOUR_MS } from '../../tools/time.js';
import type { ShownFigure } from '../../collector/reports/shared/figures.js';
import { ENOUGH } from '../../collector/reports/shared/share.js';
import { meaningTexts } from '../../collector/reports/shared/meanings.js';
import type { Figures, Sum } from '../../collector/reports/shared/types.js';
import { createText, type Counted } from '../languages/spoken.js';
import { roomTexts } from './rooms/roomTexts.js';
import { texts as pageTexts } from './texts.js';
import { signInPlace } from '../../i18n/format.js';

const texts = { ...pageTexts, ...roomTexts };

export type TextKey = keyof typeof texts;

const text = createText('report', texts);
const means = createText('meanings', meaningTexts);

/** Words and numbers of the page, as its reader writes them. */
export interface Wording {
  locale: string;
  text: typeof text;
  /** What figures mean. */
  means: typeof means;
  /** `1 order`, `12 orders`. */
  counted(key: Counted<typeof texts>, count: number): string;
  count(value: number): string;
  /** `20K`, where there is no room for more. */
  short(value: number): string;
  /** `62%` of 0.62, `3.4%` of 0.0341: with two figures at least. */
  percent(share: number): string;
  /** Of an agreement, as it was agreed: `12.5%`. */
  rate(share: number): string;
  /** A figure as it is shown; `null` where too little was measured. */
  figure(figure: ShownFigure, of: Figures): string | null;
  /** `$410 and €90`; an empty text for no sums. */
  money(sums: readonly Sum[]): string;
  /** `Tue 13 Oct`, or `14:00` for hours. */
  moment(atMs: number, unit: 'hour' | 'day' | 'week'): string;
  /** `Tuesday, 13 October`. */
  longMoment(atMs: number, unit: 'hour' | 'day' | 'week'): string;
  /** `13 October, 2:05 PM`. */
  dayAndTime(atMs: number): string;
  /** `8 to 14 October`, from two ISO days. */
  days(from: string, to: string): string;
  /** `14 October 2026`, from an ISO day. */
  day(iso: string): string;
  /** `2 minutes ago`. */
  ago(ms: number): string;
}

export function createWording(locale: string, timeZone: string): Wording {
  const numbers = new Intl.NumberFormat(locale);
  const compact = new Intl.NumberFormat(locale, { notation: 'compact' });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  const dates = (options: Intl.DateTimeFormatOptions, zone = timeZone) =>
    new Intl.DateTimeFormat(locale, { timeZone: zone, ...options });
  const short = {
    hour: dates({ hour: 'numeric' }),
    day: dates({ day: 'numeric', month: 'short' }),
  };
  const long = {
    hour: dates({ weekday: 'long', hour: 'numeric', minute: '2-digit' }),
    day: dates({ weekday: 'long', day: 'numeric', month: 'long' }),
    week: dates({ day: 'numeric', month: 'long' }),
  };
  const dayAndTime = dates({ day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' });
  const days = dates({ day: 'numeric', month: 'long' }, 'UTC');
  const whole = dates({ day: 'numeric', month: 'long', year: 'numeric' }, 'UTC');

  const count = (value: number) => numbers.format(value);
  const percent = (share: number) =>
    new Intl.NumberFormat(locale, {
      style: 'percent',
      maximumFractionDigits: share < 0.01 ? 2 : share < 0.0995 ? 1 : 0,
    }).format(share);
  const rates = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });

  return {
    locale,
    text,
    means,
    counted: (key, value) => text(key, { count: value }),
    count,
    short: (value) => (value < 10_000 ? numbers : compact).format(value),
    percent,
    rate: (share) => rates.format(share),
    figure(figure, of) {
      const value = figure.of(of);
      if (value === null || (figure.isShare && of.measuredViews < ENOUGH)) return null;
      return figure.isShare ? percent(value) : count(value);
    },
    money: (sums) =>
      lists.format(
        sums.map(({ currency, minor }) =>
          // Intl takes the decimal text as it is, so no digit is lost in a float.
          signInPlace(
            new Intl.NumberFormat(locale, {
              style: 'currency',
              currency,
              trailingZeroDisplay: 'stripIfInteger',
            } as Intl.NumberFormatOptions).format(
              fromMinor(minor, currency).amount as unknown as number,
            ),
          ),
        ),
      ),
    moment: (atMs, unit) => (unit === 'hour' ? short.hour : short.day).format(atMs),
    longMoment: (atMs, unit) =>
      unit === 'week'
        ? text('chart.week', { day: long.week.format(atMs) })
        : long[unit].format(atMs),
    dayAndTime: (atMs) => dayAndTime.format(atMs),
    days: (from, to) => days.formatRange(Date.parse(from), Date.parse(to)),
    day: (iso) => whole.format(Date.parse(iso)),
    ago: (ms) =>
      ms < HOUR_MS
        ? relative.format(-Math.round(ms / 60_000), 'minute')
        : relative.format(-Math.round(ms / HOUR_MS), 'hour'),
  };
}

import { clock } from '../../i18n/clock.js';
import { createFormats } from '../../i18n/format.js';
import type { Money } from '../../feed/schema.js';
import type { LiveWorld } from './source.js';

/** Figures as whoever reads the room writes them. */
export const money = ({ locale }: Pick<LiveWorld, 'locale'>, price: Money): string =>
  createFormats(locale).money(price);

/** `1:04:09`, or `4:09`. */
export function elapsed({ locale }: Pick<LiveWorld, 'locale'>, ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const hours = Math.floor(seconds / 3600);
  const rest = clock(createFormats(locale), seconds % 3600);
  return hours > 0 ? `${hours}:${rest.padStart(5, '0')}` : rest;
}

export const moment = ({ locale }: Pick<LiveWorld, 'locale'>, at: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(at.includes('T') && !/(Z|[+-]\d\d:\d\d)$/.test(at) ? `${at}Z` : at),
  );

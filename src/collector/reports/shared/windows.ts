import type { CreditWindows } from '../../../events/attribution.js';
import { failure, success, type Result } from '../../../tools/result.js';
import { DAY_MS } from '../../../tools/time.js';

const MAX_DAYS = 90;

/** Days within which an opening, an add or a view counts towards an order. */
export interface CreditDays {
  /** From 1 to 90. Default: 7. */
  click?: number;
  /** From 0, where views count for nothing, to 90. Default: 1. */
  view?: number;
}

export const toWindows = ({ click = 7, view = 1 }: CreditDays): CreditWindows => ({
  clickMs: click * DAY_MS,
  viewMs: view * DAY_MS,
});

/** `null` when they are as they may be, else which of them is not. */
export function wrongDays({ click = 7, view = 1 }: CreditDays): keyof CreditDays | null {
  const isDays = (days: unknown, min: number) =>
    typeof days === 'number' && Number.isFinite(days) && days >= min && days <= MAX_DAYS;
  return !isDays(click, 1) ? 'click' : !isDays(view, 0) ? 'view' : null;
}

export const expectedDays = {
  click: `a number of days from 1 to ${MAX_DAYS}`,
  view: `a number of days from 0 to ${MAX_DAYS}`,
} as const;

/** Reads `clickDays` and `viewDays`, where a report is asked for with others than usual. */
export function parseWindows(
  query: URLSearchParams,
  usual: CreditDays,
): Result<CreditWindows, string> {
  const days: CreditDays = { ...usual };
  for (const name of ['click', 'view'] as const) {
    const text = query.get(`${name}Days`);
    if (text === null) continue;
    days[name] = /^\d{1,3}(\.\d)?$/.test(text) ? Number(text) : NaN;
    if (wrongDays({ [name]: days[name] }) !== null)
      return failure(`${name}Days is "${text.slice(0, 20)}"; expected ${expectedDays[name]}.`);
  }
  return success(toWindows(days));
}

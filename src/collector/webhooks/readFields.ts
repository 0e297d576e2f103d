/** Reads what a platform's server wrote. Anything may be missing; what is not what it should be reads as missing. */
import { parseAttributionToken } from '../../events/attribution.js';
import { isRecord } from '../../tools/isRecord.js';

export type Fields = Readonly<Record<string, unknown>>;

export const fieldsOf = (value: unknown): Fields => (isRecord(value) ? value : {});
export const get = (from: unknown, name: string): unknown =>
  isRecord(from) && Object.hasOwn(from, name) ? from[name] : undefined;
export const listOf = (value: unknown): Fields[] =>
  Array.isArray(value) ? value.filter(isRecord).slice(0, MAX_ITEMS) : [];
const MAX_ITEMS = 500;

/** An id, a SKU or a code: numbers become text; empty, zero and longer than any id is none. */
export function idOf(value: unknown): string | null {
  if (typeof value === 'number')
    return Number.isSafeInteger(value) && value !== 0 ? `${value}` : null;
  if (typeof value !== 'string') return null;
  const text = value.trim();
  return text.length > 0 && text.length <= 200 && text !== '0' ? text : null;
}

export const timeOf = (value: unknown): number | null => {
  const ms = typeof value === 'string' || value instanceof Date ? Date.parse(String(value)) : NaN;
  return Number.isFinite(ms) ? ms : null;
};

/** Times that are written without a zone and are meant as UTC. */
export const utcOf = (value: unknown): number | null =>
  typeof value === 'string' && /\dT?[\d:. ]*$/.test(value) && !/(Z|[+-]\d\d:?\d\d)$/.test(value)
    ? timeOf(`${value.replace(' ', 'T')}Z`)
    : timeOf(value);

export const quantityOf = (value: unknown): number => {
  const quantity = Number(value);
  return Number.isFinite(quantity) ? Math.max(0, Math.min(100_000, Math.round(quantity))) : 0;
};

export const currencyOf = (value: unknown): string | null => {
  const code = typeof value === 'string' ? value.trim().toUpperCase() : '';
  return /^[A-Z]{3}$/.test(code) ? code : null;
};

/** Far above any order, and far below where whole numbers end. */
const MAX_MINOR = 1e14;

/** An amount in the currency's main unit, as a decimal text or a number; more places than it has are rounded half up. */
export function minorOf(value: unknown, digits: number): number | null {
  const text = typeof value === 'number' && Number.isFinite(value) ? plain(value) : value;
  const [, sign, whole = '', fraction = ''] =
    (typeof text === 'string' && /^\s*(-?)(\d{1,14})(?:\.(\d*))?\s*$/.exec(text)) || [];
  if (whole === '') return null;
  const minor =
    Number(`${whole}${fraction.slice(0, digits).padEnd(digits, '0')}`) +
    (fraction.charAt(digits) >= '5' ? 1 : 0);
  return minor > MAX_MINOR ? null : sign === '-' ? -minor : minor;
}

// A sum of binary fractions may end in 0000001: no currency has six places.
const plain = (value: number) => (Math.abs(value) < 1e14 ? value.toFixed(6) : '');

/** An amount that is a whole number of minor units already. */
export const wholeMinorOf = (value: unknown): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) && Math.abs(value) <= MAX_MINOR
    ? value
    : null;

/**
 * The visit that the shelf's mark names, among named texts: `[{ name | key, value }]`, or an object. The cart's own mark has one
 * underscore more. Of a text that is no mark nothing is kept: a line's properties are the shopper's to write.
 */
export function sessionIn(value: unknown): string | null {
  const pairs: [unknown, unknown][] = Array.isArray(value)
    ? listOf(value).map((each) => [get(each, 'name') ?? get(each, 'key'), get(each, 'value')])
    : Object.entries(fieldsOf(value));
  const found = pairs.find(([name]) => typeof name === 'string' && /^_{0,2}reelshelf$/.test(name));
  return parseAttributionToken(found?.[1])?.session ?? null;
}

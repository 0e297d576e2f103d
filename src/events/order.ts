/**
 * `reelshelf('order', {...})`: an order as the shop's page reports it, brought into the catalogue's form. Nothing of it is
 * guessed: an amount that cannot be read is an error, not a zero.
 */
import { fractionDigits } from '../tools/currency.js';
import { isRecord } from '../tools/isRecord.js';
import { failure, success, type Result } from '../tools/result.js';
import { parseAttributionToken } from './attribution.js';
import type { EventProps } from './catalog.js';

/**
 * What a shop passes. Amounts are decimal strings (`"66.00"`) or numbers, in the currency's main unit. `mark` is the line property
 * `_reelshelf`, where the platform gives it back: it names the video that the line came from.
 */
export interface OrderInput {
  id: string | number;
  /** ISO 4217. Default: the option `currency`. */
  currency?: string;
  /** What the shopper paid. */
  total: string | number;
  lines: {
    product: string | number;
    variant?: string | number;
    quantity: number;
    total: string | number;
    mark?: string;
  }[];
}

export interface OrderError {
  code: 'ORDER_INVALID';
  /** Where in the order, e.g. `lines.0.total`; empty for the whole. */
  path: string;
  received: string;
  expected: string;
  remedy: string;
}

const MAX_LINES = 200;
const MAX_MINOR = 100_000_000_000;
const EXAMPLE = `reelshelf('order', { id: '1001', currency: 'USD', total: '66.00', lines: [{ product: 'serum', quantity: 2, total: '66.00' }] })`;

/** @param fallbackCurrency - used when the order names none. */
export function parseOrder(
  raw: unknown,
  fallbackCurrency?: string,
): Result<EventProps<'order_completed'>, OrderError> {
  const refuse = (path: string, received: unknown, expected: string) =>
    failure<OrderError>({
      code: 'ORDER_INVALID',
      path,
      received: show(received),
      expected,
      remedy: `Call it like ${EXAMPLE}.`,
    });

  if (!isRecord(raw) || Array.isArray(raw)) return refuse('', raw, 'an object');
  const orderId = readId(raw['id'], 120);
  if (orderId === null) return refuse('id', raw['id'], 'an order id of 1 to 120 characters');
  const currency = raw['currency'] ?? fallbackCurrency;
  const digits = readDigits(currency);
  if (typeof currency !== 'string' || digits === null)
    return refuse('currency', currency, 'an ISO 4217 code such as "EUR"');
  const totalMinor = readMinor(raw['total'], digits);
  if (totalMinor === null)
    return refuse(
      'total',
      raw['total'],
      `a decimal amount with at most ${digits} decimals, such as "66.00"`,
    );
  const lines: unknown = raw['lines'] ?? [];
  if (!Array.isArray(lines) || lines.length > MAX_LINES)
    return refuse('lines', lines, `a list of at most ${MAX_LINES} lines`);

  const parsed: EventProps<'order_completed'>['lines'] = [];
  for (const [index, line] of lines.entries()) {
    const at = (name: string) => `lines.${index}.${name}`;
    if (!isRecord(line) || Array.isArray(line)) return refuse(`lines.${index}`, line, 'an object');
    const product = readId(line['product'], 200);
    if (product === null)
      return refuse(at('product'), line['product'], 'the id of a product of the feed');
    const quantity = line['quantity'];
    if (
      typeof quantity !== 'number' ||
      !Number.isInteger(quantity) ||
      quantity < 1 ||
      quantity > 100_000
    ) {
      return refuse(at('quantity'), quantity, 'a whole number from 1');
    }
    const valueMinor = readMinor(line['total'], digits);
    if (valueMinor === null)
      return refuse(at('total'), line['total'], 'the amount of the whole line, such as "42.00"');
    const variant =
      line['variant'] === undefined || line['variant'] === null
        ? undefined
        : readId(line['variant'], 200);
    if (variant === null) return refuse(at('variant'), line['variant'], 'a variant id, or nothing');
    // A mark of somebody else's making costs the order nothing.
    const mark = parseAttributionToken(line['mark']) ? String(line['mark']) : undefined;
    parsed.push({
      product,
      quantity,
      valueMinor,
      ...(variant === undefined ? {} : { variant }),
      ...(mark === undefined ? {} : { mark }),
    });
  }
  return success({ orderId, currency, totalMinor, lines: parsed });
}

function readId(raw: unknown, maxLength: number): string | null {
  const id =
    typeof raw === 'number' && Number.isSafeInteger(raw)
      ? String(raw)
      : typeof raw === 'string'
        ? raw.trim()
        : '';
  return id.length > 0 && id.length <= maxLength ? id : null;
}

/** How many decimals the currency has: 2 for USD, 0 for JPY, 3 for KWD. */
function readDigits(currency: unknown): number | null {
  if (typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency)) return null;
  return fractionDigits(currency);
}

/** Reads the decimal text digit by digit: binary fractions would lose cents. */
function readMinor(raw: unknown, digits: number): number | null {
  const text =
    typeof raw === 'number' && Number.isFinite(raw)
      ? raw.toFixed(Math.max(digits, 2))
      : typeof raw === 'string'
        ? raw.trim()
        : '';
  const match = /^(\d{1,12})(?:\.(\d{1,6}))?$/.exec(text);
  if (!match) return null;
  const fraction = match[2] ?? '';
  // "66.000" is a way to write 66.00; "66.005" is an amount that does not exist.
  if (/[1-9]/.test(fraction.slice(digits))) return null;
  const minor = Number(`${match[1]}${fraction.slice(0, digits).padEnd(digits, '0')}`);
  return minor <= MAX_MINOR ? minor : null;
}

function show(received: unknown): string {
  if (received === undefined) return 'nothing';
  try {
    return (JSON.stringify(received) ?? String(received)).slice(0, 80);
  } catch {
    return typeof received;
  }
}

/** Numbers, shares and yes-or-no as tables and people write them. */
import { single } from './copyOwn.js';

export const isText = (value: unknown): value is string => typeof value === 'string';

/** `"9.4"`, `"4,7"`, `"720px"`: three digits after a comma may be thousands, and stay. */
export const number = (value: unknown): unknown =>
  isText(value) && /^\s*\d+(?:\.\d+|,\d{1,2})? *(?:px)?\s*$/i.test(value)
    ? Number.parseFloat(value.replace(',', '.'))
    : value;

/** How many: `"1,840"`, `"1.840"`, `"8 200"`, `"8.2K"`, `"1,2 M"`, and `"1,840+"`. */
export function count(value: unknown): unknown {
  if (!isText(value)) return value;
  const text = value.trim().replace(/\s*\+$/, '');
  const [, digits, unit] = /^(\d+(?:[.,]\d{1,2})?) ?([km])$/i.exec(text) ?? [];
  if (digits && unit)
    return Math.round(
      Number(digits.replace(',', '.')) * (unit.toLowerCase() === 'k' ? 1000 : 1_000_000),
    );
  return /^\d+$|^\d{1,3}(?:([.,\s'’])\d{3})(?:\1\d{3})*$/.test(text)
    ? Number(text.replace(/\D/g, ''))
    : number(value);
}

export const share = (value: unknown): unknown =>
  isText(value) && /^\s*\d+([.,]\d+)? ?%\s*$/.test(value)
    ? Number.parseFloat(value.replace(',', '.')) / 100
    : number(value);

export function yesOrNo(value: unknown): unknown {
  const word = String(single(value)).trim().toLowerCase();
  return /^(true|yes|1)$/.test(word) ? true : /^(false|no|0)$/.test(word) ? false : value;
}

const IN_STOCK =
  /^(true|yes|[1-9]\d*|(in|low)stock|instore(only)?|limitedavailability|available(fororder)?|preorder|(on)?backorder)$/;
const OUT_OF_STOCK =
  /^(false|no|0|outofstock|outstock|soldout|unavailable|notavailable|discontinued)$/;
/** By its words, schema.org's address for them, or how many there are. */
export function stock(value: unknown): unknown {
  const word = String(single(value))
    .toLowerCase()
    .replace(/^.*schema\.org\//, '')
    // A number below nothing stays one.
    .replace(/[^a-z\d-]|-(?!\d)/g, '');
  return IN_STOCK.test(word) ? true : OUT_OF_STOCK.test(word) ? false : value;
}

import { fractionDigits } from '../../tools/currency.js';
import type { Money } from '../schema.js';

/** Signs that mean one currency only; a dollar or a yen sign may be several. */
const SIGNS: Record<string, string> = {
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₽': 'RUB',
  '₩': 'KRW',
  '₫': 'VND',
  '₪': 'ILS',
  '₴': 'UAH',
  '₺': 'TRY',
  '₱': 'PHP',
  zł: 'PLN',
  r$: 'BRL',
};
/** Signs that several currencies share, with these. */
const SHARED: readonly [sign: string, currencies: RegExp][] = [
  ['$', /D$|^(MXN|ARS|CLP|COP|UYU|BRL|DOP|NIO|CUP|MOP|TOP|CVE|WST|ZWL)$/],
  ['¥', /^(JPY|CNY)$/],
  ['kr', /^(SEK|NOK|DKK|ISK)$/],
  ['rs', /^(INR|PKR|LKR|NPR|MUR|SCR)$/],
];
/** Groups of thousands between other decimals: `1,299.00`, `1.299,00`, `1,00,000.00`, `1.299.000`. */
const GROUPED =
  /^\d{1,3}(?:,\d{2,3})+(?:\.\d{1,4})$|^\d{1,3}(?:\.\d{3})+(?:,\d{1,4})$|^\d{1,3}(?:,\d{3}){2,}$|^\d{1,3}(?:\.\d{3}){2,}$/;

/**
 * A sum of money as people and platforms write it: `28`, `"28.00"`, `"1.299,00 €"`, `"USD 28"`, `"$1,299.00"`.
 *
 * @param currency - what the place says of its currency, if it does.
 * @returns `undefined` for what could mean two things (`"1,299"` in dollars; in yen, which have no decimals, it is 1299), contradicts itself (`"€28"` in USD) or names no currency.
 */
export function readMoney(raw: unknown, currency?: unknown): Money | undefined {
  const text =
    typeof raw === 'number' && Number.isFinite(raw) ? String(Number(raw.toFixed(4))) : raw;
  if (typeof text !== 'string' || text.length > 60) return undefined;
  const [, before = '', digits = '', after = ''] =
    /^([^\d.,-]*\.?)(\d[\d.,]*)([^\d]*)$/.exec(text.replace(/[\s\u00a0\u202f'’]/g, '')) ?? [];
  // "From" in some languages has no more letters than a sign of a currency: not what something costs.
  if (/^(?:ab|od|da|à)$/i.test(before.replace(/[^\p{L}]/gu, ''))) return undefined;
  const symbols = `${before}${after}`.toLowerCase();
  const [code] = /[a-z]{3}/i.exec(symbols) ?? [];
  const named =
    code?.toUpperCase() ?? Object.entries(SIGNS).find(([sign]) => symbols.includes(sign))?.[1];
  const said = typeof currency === 'string' ? currency.trim() : '';
  const stated = said ? (SIGNS[said.toLowerCase()] ?? said.toUpperCase()) : undefined;
  const known = stated ?? named;
  if (!known || !/^[A-Z]{3}$/.test(known) || (named !== undefined && named !== known))
    return undefined;
  // Another currency's sign: the place says one thing, the sum another.
  if (!code && SHARED.some(([sign, of]) => symbols.includes(sign) && !of.test(known)))
    return undefined;
  const amount = plainAmount(digits.replace(/[.,]$/, ''), fractionDigits(known) > 0);
  return amount === undefined ? undefined : { amount, currency: known };
}

/**
 * A dot alone is a decimal point, as JSON and schema.org have it; a comma alone only where no three digits follow it. Where the currency has
 * no decimals, either is a point between thousands, when three digits follow.
 */
function plainAmount(digits: string, hasCents: boolean): string | undefined {
  if (!hasCents && /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)) return digits.replace(/[.,]/, '');
  const parts = digits.split(/[.,]/);
  const hasDecimals = new Set(digits.match(/[.,]/g)).size === 2;
  const plain = GROUPED.test(digits)
    ? `${parts.slice(0, hasDecimals ? -1 : undefined).join('')}${hasDecimals ? `.${parts.at(-1)}` : ''}`
    : digits;
  const pointed = plain.replace(/^(\d+),(\d{1,2}|\d{4})$/, '$1.$2');
  return /^\d{1,12}(\.\d{1,4})?$/.test(pointed) ? pointed.replace(/^0+(?=\d)/, '') : undefined;
}

import { fractionDigits } from '../../tools/currency.js';
import type { Money } from '../schema.js';

/** Signs that mean one currency only; a dollar or a yen sign may be several. */
const SIGNS = new Map(
  Object.entries({
    '€': 'EUR',
    euro: 'EUR',
    euros: 'EUR',
    '£': 'GBP',
    '₹': 'INR',
    '₽': 'RUB',
    '₩': 'KRW',
    '₫': 'VND',
    '₪': 'ILS',
    '₴': 'UAH',
    '₺': 'TRY',
    '₱': 'PHP',
    '฿': 'THB',
    '₦': 'NGN',
    '₸': 'KZT',
    zł: 'PLN',
    kč: 'CZK',
    руб: 'RUB',
    грн: 'UAH',
    r$: 'BRL',
    us$: 'USD',
    ca$: 'CAD',
    c$: 'CAD',
    au$: 'AUD',
    a$: 'AUD',
    nz$: 'NZD',
    hk$: 'HKD',
    sg$: 'SGD',
    s$: 'SGD',
    nt$: 'TWD',
    mx$: 'MXN',
    'cn¥': 'CNY',
  }),
);
/** Signs that several currencies share, or that may be other words: fine beside one of these, of no meaning alone. */
const SHARED = new Map(
  Object.entries({
    '¥': 'JPY CNY',
    円: 'JPY',
    元: 'CNY TWD',
    kr: 'SEK NOK DKK ISK',
    rs: 'INR PKR LKR NPR MUR SCR',
    fr: 'CHF XOF XAF XPF',
    ft: 'HUF',
    lei: 'RON MDL',
    лв: 'BGN',
    tl: 'TRY',
    rp: 'IDR',
    rm: 'MYR',
    r: 'ZAR',
    s: 'PEN',
    bs: 'BOB VES',
    ksh: 'KES',
    $: 'MXN ARS CLP COP UYU BRL DOP NIO CUP MOP TOP CVE WST ZWL',
  }),
);
const isShared = (sign: string, currency: string): boolean =>
  SHARED.get(sign)?.includes(currency) ||
  (sign === '$' && currency.endsWith('D')) ||
  (/\p{Script=Arabic}/u.test(sign) &&
    'AED AFN BHD DZD EGP IQD IRR JOD KWD LBP LYD MAD OMR PKR QAR SAR SYP TND YER'.includes(
      currency,
    ));
const isCurrency = (code: string): boolean => Intl.supportedValuesOf('currency').includes(code);
/** `eur`, `€`, `Euro`; what is neither comes in capitals as it is, and nothing as `undefined`. */
export function currencyOf(said: unknown): string | undefined {
  const word = typeof said === 'string' ? said.trim() : '';
  return word ? (SIGNS.get(word.toLowerCase()) ?? word.toUpperCase()) : undefined;
}
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
  const plain = text
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/\u066b/g, '.')
    .replace(/\u066c/g, '')
    // What stands in brackets is about taxes.
    .replace(/\([^()]*\)\s*$/, '')
    .replace(/(\d)[\s'’´`ʼ]+(?=\d)/g, '$1')
    .normalize('NFKC')
    .trim();
  const [, before = '', digits = '', after = ''] =
    /^([^\d.,-]*\.? *)(\d[\d.,]*)([^\d]*)$/.exec(plain) ?? [];
  // "From" in some languages has no more letters than a sign of a currency: not what something costs.
  if (/^(?:ab|od|da|à)$/i.test(before.replace(/[^\p{L}]/gu, ''))) return undefined;
  const symbols = `${before}${after}`.toLowerCase();
  const code = symbols
    .split(/[^\p{L}]+/u)
    .map((word) => word.toUpperCase())
    .find((word) => /^[A-Z]{3}$/.test(word) && isCurrency(word));
  const [sign = ''] = /[\p{L}\p{M}]*\p{Sc}|[\p{L}\p{M}]+/u.exec(symbols.replace(/\s/g, '')) ?? [];
  const named = code ?? SIGNS.get(sign);
  const stated = currencyOf(currency);
  const known = stated ?? named;
  if (!known || !/^[A-Z]{3}$/.test(known) || (named !== undefined && named !== known))
    return undefined;
  // Another currency's sign, or some word: the place says one thing, the sum another.
  if (sign && !named && !isShared(sign, known)) return undefined;
  const places = fractionDigits(known);
  const shown = digits.replace(/[.,]$/, '');
  // As a text it is 1299 to some and 1.30 to others; databases write more zeros.
  if (raw === text && places === 2 && /^[1-9]\d{0,2}\.\d{3}$/.test(shown)) return undefined;
  const amount = plainAmount(shown.replace(/(\.\d{4})0+$/, '$1'), places > 0);
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

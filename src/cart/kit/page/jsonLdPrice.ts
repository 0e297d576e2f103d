/** Which of the prices that markup states is the one that a shopper pays for one piece today, and how a price is written there. */
import { readMoney } from '../../../feed/product/amount.js';
import type { Money } from '../../../feed/schema.js';
import { plainText } from '../plainText.js';
import { moneyFromDecimal } from '../price.js';
import { getOwn, ownNumber, ownText } from '../read.js';
import { list, nameOf } from './jsonLd.js';

/** What the product cost before. */
export const isFormer = (specification: unknown): boolean =>
  /^(listprice|strikethrough(price)?|msrp|srp|suggestedretailprice|regularprice)$/.test(
    nameOf(getOwn(specification, 'priceType')),
  );

/** Whether it is what anybody pays for one piece: an offer, or a specification of a price. */
export function isForOne(stated: unknown): boolean {
  const has = (key: string) => (getOwn(stated, key) ?? '') !== '';
  const quantity = getOwn(stated, 'eligibleQuantity');
  const least = Number(getOwn(quantity, 'minValue') ?? getOwn(quantity, 'value') ?? 1);
  return !(
    has('validForMemberTier') ||
    has('eligibleTransactionVolume') ||
    least > 1 ||
    /business|reseller|publicinstitution/.test(nameOf(getOwn(stated, 'eligibleCustomerType'))) ||
    /lease|rent/.test(nameOf(getOwn(stated, 'businessFunction'))) ||
    // A part of the price: a rate, a deposit, what sending or paying costs.
    has('priceComponentType') ||
    has('billingDuration') ||
    has('billingIncrement') ||
    /charge/.test(nameOf(getOwn(stated, '@type'))) ||
    /^(invoiceprice|minimumadvertisedprice)$/.test(nameOf(getOwn(stated, 'priceType'))) ||
    isPerUnit(stated)
  );
}

const PIECE =
  /^\s*(?:1\s*)?(?:c62|h87|ea|pce|pcs?|pieces?|items?|units?|st(?:ü|ue)ck|st|stk)?\.?\s*$/i;

/** `9.33 per 100 ml`. Google has the price of the whole there too, and beside it the unit that it is compared by. */
function isPerUnit(stated: unknown): boolean {
  const reference = getOwn(stated, 'referenceQuantity');
  const unitOf = (value: unknown) => ownText(value, 'unitCode') ?? ownText(value, 'unitText') ?? '';
  if (!reference) return !PIECE.test(unitOf(stated));
  if (typeof reference !== 'object') return !PIECE.test(String(reference));
  if (getOwn(reference, 'valueReference') !== undefined) return false;
  return !PIECE.test(unitOf(reference)) || Number(getOwn(reference, 'value') ?? 1) !== 1;
}

/** Whether an offer is a subscription or for members: its own price is the one that such a specification has. */
export const isOffersTerm = (offer: unknown, specification: unknown): boolean =>
  ['validForMemberTier', 'billingDuration', 'billingIncrement'].some(
    (key) => (getOwn(specification, key) ?? '') !== '',
  ) &&
  getOwn(offer, 'price') !== undefined &&
  Number(getOwn(offer, 'price')) === Number(getOwn(specification, 'price'));

/** Those that hold now, with taxes where both are stated; all of them where the dates would leave none, as those of old templates do. */
export function current(stated: readonly unknown[], nowMs: number | undefined): readonly unknown[] {
  const at = (each: unknown, key: string) => Date.parse(ownText(each, key) ?? '');
  const holds = (each: unknown) =>
    nowMs === undefined ||
    !(
      at(each, 'validFrom') > nowMs ||
      endOf(ownText(each, 'validThrough') ?? ownText(each, 'priceValidUntil')) < nowMs
    );
  const now = stated.filter(holds);
  const among = now.length ? now : stated;
  const tax = (is: boolean) => among.filter((each) => getOwn(each, 'valueAddedTaxIncluded') === is);
  return tax(true).length ? among.filter((each) => !tax(false).includes(each)) : among;
}

/** A date alone is that whole day. */
const endOf = (moment = ''): number =>
  Date.parse(moment) + (/^\s*\d{4}-\d\d-\d\d\s*$/.test(moment) ? 86_400_000 : 0);

/** The currency of a place, which may stand in a list of one or be an object. */
export const currencyIn = (value: unknown): unknown => {
  const [first] = list(value);
  return getOwn(first, '@value') ?? first;
};

const FROM =
  /^(?:from|starting (?:at|from)|ab|à partir de|a partir de|dès|desde|da|od|vanaf|från|fra|alkaen)(?=[\s\d\p{Sc}])/iu;
const BETWEEN = /\s*(?:[–—]|-|\bto\b|\bbis\b)\s*/;

export interface StatedPrice {
  price: Money;
  /** The other end of a range that is written as one text. */
  highest?: Money;
  isFrom?: true;
}

/**
 * A price as markup has it: a number, `1.299,00 €`, `<span>$28.00</span>`, `From $19.00`, `19.00 – 39.00`.
 *
 * @returns `undefined` for what states none (nothing, or the zero of what has no price), `null` for what cannot be read.
 */
export function readStated(raw: unknown, currency: unknown): StatedPrice | null | undefined {
  const [first] = list(raw);
  const value = getOwn(first, '@value') ?? first;
  if (value === undefined || value === '') return undefined;
  // `MonetaryAmount`, or a specification of a price in the place of one.
  const inner = getOwn(value, 'value') ?? getOwn(value, 'price') ?? getOwn(value, 'amount');
  if (inner !== undefined)
    return typeof inner === 'object'
      ? null
      : readStated(
          inner,
          currencyIn(getOwn(value, 'currency') ?? getOwn(value, 'priceCurrency')) ?? currency,
        );
  const text = typeof value === 'string' ? plainText(value) : value;
  const money = (written: unknown) => {
    const found = readMoney(written, currency);
    return found && moneyFromDecimal(found.amount, found.currency);
  };
  if (typeof text !== 'string') return stated(money(text));
  const bare = text.replace(FROM, '').trim();
  if (bare !== text) return stated(money(bare), { isFrom: true });
  const [low = '', high, more] = text.split(BETWEEN);
  const [one, other] = [low, high].map((each) =>
    each && /\d/.test(each) ? money(each) : undefined,
  );
  return one && other && more === undefined && Number(other.amount) > Number(one.amount)
    ? stated(one, { highest: other })
    : stated(money(text));
}

const stated = (
  price: Money | undefined,
  more: Omit<StatedPrice, 'price'> = {},
): StatedPrice | null | undefined =>
  price === undefined ? null : Number(price.amount) === 0 ? undefined : { price, ...more };

/** The number of offers, however it is written. */
export const countOf = (value: unknown, key: string): number | undefined =>
  ownNumber(value, key) ?? (Number(ownText(value, key)) || undefined);

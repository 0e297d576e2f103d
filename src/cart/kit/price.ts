import type { Money } from '../../feed/schema.js';
import { fractionDigits } from '../../tools/currency.js';
import type { Offer, SaleKind } from '../contract/types.js';

/**
 * Money from a platform's integer.
 *
 * @param minor - e.g. `2800`; text is taken too, since WooCommerce writes numbers as text.
 * @param scale - how many decimals `minor` has. Shopify: always 2, in every currency. WooCommerce: says so itself.
 * @returns with the currency's usual decimals (`"2800"` for yen, `"28.00"` for dollars); `undefined` for what is not an amount.
 */
export function moneyFromMinor(
  minor: unknown,
  scale: number,
  currency: string | undefined,
): Money | undefined {
  const value = typeof minor === 'string' && /^\d+$/.test(minor) ? Number(minor) : minor;
  if (
    typeof value !== 'number' ||
    !Number.isSafeInteger(value) ||
    value < 0 ||
    !currency ||
    !/^[A-Z]{3}$/.test(currency)
  )
    return undefined;
  return inCurrency(value / 10 ** scale, currency);
}

/** Money from a platform's decimal number, `28.5` or `"28.5"`, with the currency's usual decimals; `undefined` for what is not an amount. */
export function moneyFromDecimal(amount: unknown, currency: unknown): Money | undefined {
  const value =
    typeof amount === 'string' && /^\d+(\.\d+)?$/.test(amount) ? Number(amount) : amount;
  const isAmount = typeof value === 'number' && value >= 0 && Number.isFinite(value);
  return isAmount && typeof currency === 'string' && /^[A-Z]{3}$/.test(currency)
    ? inCurrency(value, currency)
    : undefined;
}

const inCurrency = (value: number, currency: string): Money => ({
  amount: value.toFixed(fractionDigits(currency)),
  currency,
});

/** How something is sold that is there and that the shop does not put into carts. */
export const unsold = (price: Money | undefined): SaleKind => (price ? 'on_page' : 'no_price');

/** `{ price, compareAt }` with what is known; a compare-at price that is not higher is left out. */
export function prices(
  price: Money | undefined,
  compareAt: Money | undefined,
): { price?: Money; compareAt?: Money } {
  const isOffer = price && compareAt && Number(compareAt.amount) > Number(price.amount);
  return { ...(price ? { price } : {}), ...(isOffer ? { compareAt } : {}) };
}

/**
 * The lowest price at which one can be bought now, with that one's own former price, and whether others cost more; of what is sold out,
 * the lowest at all. Where none is sold as usual, how the lowest is.
 */
export function cheapest(
  offers: readonly Offer[],
): Pick<Offer, 'price' | 'compareAt' | 'sale'> & { isFrom?: true } {
  const rank = ({ available, price }: Offer) =>
    (available ? 0 : 1e15) + Number(price?.amount ?? 1e14);
  const [first, ...others] = offers;
  const lowest =
    first && others.reduce((low, next) => (rank(next) < rank(low) ? next : low), first);
  const isFrom = offers.some(
    ({ available, price }) =>
      price && available === lowest?.available && price.amount !== lowest?.price?.amount,
  );
  const isUsual = offers.some(({ available, sale }) => available && !sale);
  return {
    ...prices(lowest?.price, lowest?.compareAt),
    ...(isFrom ? { isFrom } : {}),
    ...(lowest?.sale && !isUsual ? { sale: lowest.sale } : {}),
  };
}

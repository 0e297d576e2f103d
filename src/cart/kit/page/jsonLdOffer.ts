import { readMoney } from '../../../feed/product/amount.js';
import type { Money } from '../../../feed/schema.js';
import type { ProductQuote, SaleKind } from '../../contract/types.js';
import { moneyFromDecimal, prices } from '../price.js';
import { getOwn } from '../read.js';
import { list, nameOf } from './jsonLd.js';

/** Words for stock; what none of them says is not known. Preorders and backorders can be bought. */
const BUYABLE =
  /^(instock|onlineonly|limited(availability)?|preorder|presale|backorder|madetoorder|available|yes)$/;
const GONE = /^(outofstock|soldout|discontinued|unavailable|notavailable|no|oos)$/;

/** What can be ordered and is sent later. */
const saleOf = (availability: unknown): SaleKind | undefined => {
  const name = nameOf(availability);
  return /^pre(order|sale)$/.test(name)
    ? 'preorder'
    : /^(backorder|madetoorder)$/.test(name)
      ? 'backorder'
      : undefined;
};

export function stockOf(value: unknown): boolean | undefined {
  const name = nameOf(value);
  return GONE.test(name) ? false : BUYABLE.test(name) ? true : undefined;
}

interface Offer {
  available: boolean | undefined;
  price: Money;
  highest: Money;
  compareAt: Money | undefined;
  sale?: SaleKind | undefined;
}

/**
 * Price and stock of one product: of its one offer, or of the cheapest of several that can be had.
 *
 * @param refuse - called with a price that could not be read.
 * @returns `null` where there is neither a price nor a word that it is sold out.
 */
export function offerOf(
  node: unknown,
  resolve: (value: unknown) => unknown,
  refuse: (price: string) => void,
): ProductQuote | null {
  const stocks: (boolean | undefined)[] = [];
  const read = (raw: unknown, currency: unknown): Offer[] => {
    const offer = resolve(raw);
    const specifications = list(getOwn(offer, 'priceSpecification')).map(resolve);
    const isFormer = (each: unknown) =>
      /^(listprice|strikethroughprice|msrp|srp|regularprice)$/.test(
        nameOf(getOwn(each, 'priceType')),
      );
    const stated =
      getOwn(offer, 'priceCurrency') ??
      specifications.map((each) => getOwn(each, 'priceCurrency')).find(Boolean) ??
      currency;
    const inner = list(getOwn(offer, 'offers')).flatMap((each) => read(each, stated));
    const money = (value: unknown): Money | undefined => {
      if (value === undefined || value === null || value === '') return undefined;
      const found = readMoney(value, stated);
      if (!found) refuse(`${String(value)} ${String(stated ?? '')}`.trim());
      return found && moneyFromDecimal(found.amount, found.currency);
    };
    // A price for members is not everybody's.
    const now = specifications.filter(
      (each) => !isFormer(each) && getOwn(each, 'validForMemberTier') === undefined,
    );
    const lowest = (key: string) => cheapest(now.flatMap((each) => money(getOwn(each, key)) ?? []));
    const price =
      money(getOwn(offer, 'price')) ??
      money(getOwn(offer, 'lowPrice')) ??
      lowest('price') ??
      lowest('minPrice');
    const available = stockOf(getOwn(offer, 'availability'));
    if (!inner.length) stocks.push(available);
    if (!price) return inner;
    const highest =
      money(getOwn(offer, 'highPrice')) ??
      now.flatMap((each) => money(getOwn(each, 'maxPrice')) ?? [])[0] ??
      price;
    const compareAt = specifications
      .filter(isFormer)
      .flatMap((each) => money(getOwn(each, 'price')) ?? [])[0];
    const isKnown = available !== undefined || !inner.length;
    return [
      {
        available: isKnown ? available : stockOfAll(inner.map((each) => each.available)),
        price,
        highest,
        compareAt,
        sale: saleOf(getOwn(offer, 'availability')),
      },
    ];
  };
  const offers = list(getOwn(node, 'offers')).flatMap((offer) =>
    read(offer, getOwn(node, 'priceCurrency')),
  );
  return (
    factsOf(offers) ?? (stocks.length && stockOfAll(stocks) === false ? { available: false } : null)
  );
}

/** The facts of several offers, or of several variants, of one product. */
export function factsOf(offers: readonly Offer[]): ProductQuote | null {
  const open = offers.filter(({ available }) => available !== false);
  const shown = [...(open.length ? open : offers)].sort(
    (a, b) => Number(a.price.amount) - Number(b.price.amount),
  );
  const [first] = shown;
  if (!first) return null;
  const isFrom = shown.some(
    ({ price, highest }) =>
      Number(price.amount) !== Number(first.price.amount) ||
      Number(highest.amount) > Number(first.price.amount),
  );
  return {
    available: stockOfAll(offers.map(({ available }) => available)),
    ...prices(first.price, first.compareAt),
    ...(isFrom ? { isFrom } : {}),
    ...(first.sale ? { sale: first.sale } : {}),
  };
}

/** Available when one of them is; unknown when none is and one does not say. */
const stockOfAll = (stocks: readonly (boolean | undefined)[]): boolean | undefined =>
  stocks.includes(true) ? true : stocks.includes(undefined) ? undefined : false;

const cheapest = (all: Money[]): Money | undefined =>
  all.sort((a, b) => Number(a.amount) - Number(b.amount))[0];

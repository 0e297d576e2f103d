import { safeUrl } from '../../../tools/safeUrl.js';
import { getOwn, ownId, ownList, ownNumber, ownText } from '../../kit/read.js';
import { moneyFromNumber, moneyFromText } from './money.js';
import type { CartState } from '../../kit/sessionPlatform.js';
import type { AddLine, CartLine } from '../../contract/types.js';
import { readRule } from '../../kit/quantityRule.js';

/** Prices come as one, by quantity, where the first is that of one piece, or as a range of a product's variants, which starts from the lowest. */
export const lowestPrice = (price: unknown): unknown =>
  getOwn(ownList(price, 'tiers')[0], 'price') ?? getOwn(price, 'min') ?? price;

export const pictureUrl = (picture: unknown, base: string): string | null =>
  safeUrl(ownText(picture, 'absURL') ?? ownText(picture, 'url'), base);

const currencyOf = (item: unknown) =>
  ownText(getOwn(lowestPrice(getOwn(item, 'price')), 'sales'), 'currency');

/** The basket of `Cart-Get`, and of the answer to every change. `null`: this is none. */
export function parseBasket(body: unknown, base: string): CartState | null {
  const count = ownNumber(body, 'numItems');
  if (count === undefined) return null;
  const items = ownList(body, 'items');
  const currency = items.map(currencyOf).find(Boolean);
  const totals = getOwn(body, 'totals');
  const subtotal = moneyFromText(ownText(totals, 'subTotal'), currency);
  const discount = ownNumber(getOwn(totals, 'orderLevelDiscountTotal'), 'value') ?? 0;
  const total = subtotal && moneyFromNumber(Number(subtotal.amount) - discount, currency);
  return {
    lines: items.flatMap((item) => parseLine(item, currency, base)),
    summary: { count, ...(total ? { total } : {}) },
  };
}

function parseLine(item: unknown, currency: string | undefined, base: string): CartLine[] {
  const uuid = ownText(item, 'UUID');
  const pid = ownId(item, 'id');
  const quantity = ownNumber(item, 'quantity');
  if (!uuid || !pid || quantity === undefined) return [];
  const chosen = [
    ...ownList(item, 'variationAttributes').map((attribute) => ownText(attribute, 'displayValue')),
    ...ownList(item, 'options').map((option) => ownText(option, 'displayName')),
  ];
  const variantTitle = chosen.filter(Boolean).join(' / ');
  const image = pictureUrl(ownList(getOwn(item, 'images'), 'small')[0], base);
  const total = moneyFromText(ownText(getOwn(item, 'priceTotal'), 'price'), currency);
  const rule = readRule(getOwn(item, 'quantityOptions'), 'minOrderQuantity', 'maxOrderQuantity');
  const isGift = getOwn(item, 'isBonusProductLineItem') === true;
  // A bundle's parts may have been chosen, and the basket does not say how.
  const canReturn = !isGift && ownText(item, 'productType') !== 'bundle';
  return [
    {
      // What every change asks for, as it is asked for.
      key: String(new URLSearchParams({ pid, uuid })),
      variantId: pid,
      quantity,
      title: ownText(item, 'productName') ?? '',
      ...(variantTitle ? { variantTitle } : {}),
      ...(image ? { image } : {}),
      ...(total ? { total } : {}),
      ...(rule ? { rule } : {}),
      ...(isGift ? { isFixed: true as const } : {}),
      ...(canReturn
        ? { again: { productId: pid, variantId: pid, quantity, ...extras(item) } }
        : {}),
    },
  ];
}

/** Extras that the shop sells with a product, a warranty say: `{ optionId: valueId }`. */
function extras(item: unknown): Pick<AddLine, 'properties'> {
  const pairs = ownList(item, 'options').flatMap((option) => {
    const [id, value] = [ownText(option, 'optionId'), ownText(option, 'selectedValueId')];
    return id && value ? [[id, value] as const] : [];
  });
  return pairs.length ? { properties: Object.fromEntries(pairs) } : {};
}

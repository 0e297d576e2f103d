import { safeUrl } from '../../../tools/safeUrl.js';
import { moneyFromMinor } from '../../kit/price.js';
import { getOwn, ownId, ownList, ownNumber, ownText } from '../../kit/read.js';
import type { CartLine, QuantityRule } from '../../contract/types.js';
import { plainText } from '../../kit/plainText.js';
import { readRule } from '../../kit/quantityRule.js';
import type { CartState } from '../../kit/sessionPlatform.js';

/** A line's `variantId` is the product's id, or the variation's. */
export type WooLine = CartLine & { rule: QuantityRule };

export interface WooState extends CartState {
  lines: WooLine[];
  /** The shop has the plugin that keeps our attribution: it names itself among the cart's extensions. */
  hasPlugin: boolean;
}

export function parseWooCart(body: unknown, baseUrl: string): WooState | null {
  const count = ownNumber(body, 'items_count');
  if (count === undefined) return null;
  const items = ownList(body, 'items');
  const totals = getOwn(body, 'totals');
  // Shipping is part of `total_price`, and no part of what the goods cost.
  const tax = items.some(isShownWithTax)
    ? figure(totals, 'total_items_tax') - figure(totals, 'total_discount_tax')
    : 0;
  const total = moneyOf(
    figure(totals, 'total_items') - figure(totals, 'total_discount') + tax,
    totals,
  );
  return {
    lines: items.flatMap((item) => parseLine(item, baseUrl)),
    summary: { count, ...(total ? { total } : {}) },
    hasPlugin: getOwn(getOwn(body, 'extensions'), 'reelshelf') !== undefined,
  };
}

function parseLine(item: unknown, baseUrl: string): WooLine[] {
  const key = ownText(item, 'key');
  const id = ownId(item, 'id');
  const quantity = ownNumber(item, 'quantity');
  if (!key || !id || quantity === undefined) return [];
  const rule = readRule(getOwn(item, 'quantity_limits'), 'minimum', 'maximum', 'multiple_of') ?? {
    min: 1,
    max: null,
    increment: 1,
  };
  const options = ownList(item, 'variation').flatMap((choice) => {
    const name = ownText(choice, 'raw_attribute') ?? ownText(choice, 'attribute');
    const value = ownText(choice, 'value');
    return name && value ? [{ name, value: plainText(value) }] : [];
  });
  const variantTitle = options.map(({ value }) => value).join(' / ');
  const token = ownText(getOwn(getOwn(item, 'extensions'), 'reelshelf'), 'mark');
  const again = {
    productId: id,
    variantId: id,
    quantity,
    ...(options.length ? { options } : {}),
    ...(token ? { properties: { reelshelf: token } } : {}),
  };
  const [picture] = ownList(item, 'images');
  const image = safeUrl(getOwn(picture, 'thumbnail') || getOwn(picture, 'src'), baseUrl);
  const url = safeUrl(getOwn(item, 'permalink'), baseUrl);
  const totals = getOwn(item, 'totals');
  const total = moneyOf(
    figure(totals, 'line_total') + (isShownWithTax(item) ? figure(totals, 'line_total_tax') : 0),
    totals,
  );
  return [
    {
      key,
      variantId: id,
      quantity,
      title: plainText(ownText(item, 'name') ?? ''),
      rule,
      ...(variantTitle ? { variantTitle } : {}),
      ...(image ? { image } : {}),
      ...(url ? { url } : {}),
      ...(total ? { total } : {}),
      // What an add-on plugin noted on the line, an engraving say, has no way back through the Store API.
      ...(ownList(item, 'item_data').length ? {} : { again }),
    },
  ];
}

/**
 * Sums come without tax and the tax beside them; the price of one piece comes as the shop shows it. Which of the two the pieces add up
 * to says how the shop shows its prices; not to the penny, since tax is rounded by piece or by line.
 */
function isShownWithTax(item: unknown): boolean {
  const totals = getOwn(item, 'totals');
  const tax = figure(totals, 'line_subtotal_tax');
  const more =
    figure(getOwn(item, 'prices'), 'price') * (ownNumber(item, 'quantity') ?? 0) -
    figure(totals, 'line_subtotal');
  return tax > 0 && more > tax / 2;
}

/** A sum in minor units, which WooCommerce writes as text. */
const figure = (from: unknown, name: string): number => Number(ownText(from, name) ?? Number.NaN);

const moneyOf = (minor: number, from: unknown) =>
  moneyFromMinor(
    minor,
    ownNumber(from, 'currency_minor_unit') ?? 2,
    ownText(from, 'currency_code'),
  );

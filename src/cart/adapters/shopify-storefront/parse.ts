import { safeUrl } from '../../../tools/safeUrl.js';
import { moneyFromDecimal } from '../../kit/price.js';
import { known, own, ownAt, ownList, ownNumber, ownText } from '../../kit/read.js';
import type { CartState } from '../../kit/sessionCart.js';
import type { CartLine } from '../../contract/types.js';

export interface StorefrontState extends CartState {
  id?: string;
  checkoutUrl?: string;
  attributes: Record<string, string>;
}

export const NO_CART: StorefrontState = { lines: [], summary: { count: 0 }, attributes: {} };

/** A numeric id, from `"41001"` or `"gid://shopify/ProductVariant/41001"`: feeds are the same for Liquid and headless shops. */
export const numericId = (id: string | undefined): string | undefined => /^(?:gid:\/\/shopify\/\w+\/)?(\d{1,18})$/.exec(id ?? '')?.[1];

function money(of: unknown) {
  const total = ownAt(of, 'cost.totalAmount');
  return moneyFromDecimal(own(total, 'amount'), own(total, 'currencyCode'));
}

/** `null`: there is no such cart. */
export function parseCart(cart: unknown, base: string): StorefrontState | null {
  const count = ownNumber(cart, 'totalQuantity');
  if (count === undefined) return null;
  return known({
    lines: ownList(own(cart, 'lines'), 'nodes').flatMap((line) => parseLine(line, base) ?? []),
    summary: known({ count, total: money(cart) }),
    id: ownText(cart, 'id'),
    checkoutUrl: safeUrl(own(cart, 'checkoutUrl'), base),
    attributes: attributesOf(cart),
  });
}

const attributesOf = (of: unknown): Record<string, string> =>
  Object.fromEntries(ownList(of, 'attributes').map((item) => [ownText(item, 'key') ?? '', ownText(item, 'value') ?? '']));

function parseLine(line: unknown, base: string): CartLine | null {
  const key = ownText(line, 'id');
  const quantity = ownNumber(line, 'quantity');
  const merchandise = own(line, 'merchandise');
  const variantId = numericId(ownText(merchandise, 'id'));
  if (!key || !quantity || !variantId) return null;
  const product = own(merchandise, 'product');
  const productId = ownText(product, 'handle') ?? '';
  const title = ownText(merchandise, 'title');
  const isFixed = ownAt(line, 'instructions.canRemove') === false || undefined;
  // A subscription or an add-on would come back as something else.
  const isPlain = !isFixed && !own(line, 'sellingPlanAllocation') && !own(line, 'parentRelationship');
  return known({
    key,
    variantId,
    quantity,
    title: ownText(product, 'title') ?? '',
    variantTitle: title === 'Default Title' ? undefined : title,
    image: safeUrl(ownAt(merchandise, 'image.url'), base),
    total: money(line),
    rule: ruleOf(merchandise),
    isFixed,
    again: isPlain ? { productId, variantId, quantity, ref: { handle: productId }, properties: attributesOf(line) } : undefined,
  });
}

function ruleOf(variant: unknown) {
  const rule = own(variant, 'quantityRule');
  const min = ownNumber(rule, 'min');
  return min === undefined ? undefined : { min, max: ownNumber(rule, 'max') ?? null, increment: ownNumber(rule, 'increment') ?? 1 };
}

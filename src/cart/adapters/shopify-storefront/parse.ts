import { safeUrl } from '../../../tools/safeUrl.js';
import { moneyFromDecimal } from '../../kit/price.js';
import { omitNullish, getOwn, ownAt, ownList, ownNumber, ownText } from '../../kit/read.js';
import type { HeadlessState } from '../../kit/api/headlessCart.js';
import type { CartLine } from '../../contract/types.js';
import { numericId } from '../../kit/numericId.js';
import { readRule } from '../../kit/quantityRule.js';

export interface StorefrontState extends HeadlessState {
  checkoutUrl?: string;
  attributes: Record<string, string>;
}

export const NO_CART: StorefrontState = { lines: [], summary: { count: 0 }, attributes: {} };

function money(of: unknown) {
  const total = ownAt(of, 'cost.totalAmount');
  return moneyFromDecimal(getOwn(total, 'amount'), getOwn(total, 'currencyCode'));
}

/** `null`: there is no such cart. */
export function parseCart(cart: unknown, base: string): StorefrontState | null {
  const count = ownNumber(cart, 'totalQuantity');
  if (count === undefined) return null;
  return omitNullish({
    lines: ownList(getOwn(cart, 'lines'), 'nodes').flatMap((line) => parseLine(line, base) ?? []),
    summary: omitNullish({ count, total: money(cart) }),
    id: ownText(cart, 'id'),
    checkoutUrl: safeUrl(getOwn(cart, 'checkoutUrl'), base),
    attributes: attributesOf(cart),
  });
}

const attributesOf = (of: unknown): Record<string, string> =>
  Object.fromEntries(
    ownList(of, 'attributes').map((item) => [
      ownText(item, 'key') ?? '',
      ownText(item, 'value') ?? '',
    ]),
  );

function parseLine(line: unknown, base: string): CartLine | null {
  const key = ownText(line, 'id');
  const quantity = ownNumber(line, 'quantity');
  const merchandise = getOwn(line, 'merchandise');
  const variantId = numericId(ownText(merchandise, 'id'));
  if (!key || !quantity || !variantId) return null;
  const product = getOwn(merchandise, 'product');
  const productId = ownText(product, 'handle') ?? '';
  const title = ownText(merchandise, 'title');
  const isFixed = ownAt(line, 'instructions.canRemove') === false || undefined;
  // A subscription or an add-on would come back as something else.
  const isPlain =
    !isFixed && !getOwn(line, 'sellingPlanAllocation') && !getOwn(line, 'parentRelationship');
  return omitNullish({
    key,
    variantId,
    quantity,
    title: ownText(product, 'title') ?? '',
    variantTitle: title === 'Default Title' ? undefined : title,
    image: safeUrl(ownAt(merchandise, 'image.url'), base),
    total: money(line),
    rule: readRule(getOwn(merchandise, 'quantityRule'), 'minimum', 'maximum', 'increment'),
    isFixed,
    again: isPlain
      ? {
          productId,
          variantId,
          quantity,
          ref: { handle: productId },
          properties: attributesOf(line),
        }
      : undefined,
  });
}

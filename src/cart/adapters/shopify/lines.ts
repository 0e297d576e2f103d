import { safeUrl } from '../../../tools/safeUrl.js';
import { moneyFromMinor } from '../../kit/price.js';
import { getOwn, ownId, ownNumber, ownText } from '../../kit/read.js';
import type { AddLine, CartLine, QuantityRule } from '../../contract/types.js';

/** The lines of `/cart.js`, or of an answer to an add. `currency` is the cart's; an answer to an add does not name it. */
export function parseLines(
  items: readonly unknown[],
  baseUrl: string,
  currency?: string,
): CartLine[] {
  return items.flatMap((item) => {
    const key = ownText(item, 'key');
    const variantId = ownId(item, 'variant_id') ?? ownId(item, 'id');
    const quantity = ownNumber(item, 'quantity');
    if (!key || !variantId || quantity === undefined) return [];
    const variantTitle =
      getOwn(item, 'product_has_only_default_variant') === true
        ? null
        : ownText(item, 'variant_title');
    const image = safeUrl(getOwn(item, 'image'), baseUrl);
    const url = safeUrl(getOwn(item, 'url'), baseUrl);
    const total = moneyFromMinor(getOwn(item, 'final_line_price'), 2, currency);
    const rule = parseRule(item);
    const again = parseRestorable(item, variantId, quantity);
    return {
      key,
      variantId,
      quantity,
      title: ownText(item, 'product_title') ?? ownText(item, 'title') ?? '',
      ...(variantTitle ? { variantTitle } : {}),
      ...(image ? { image } : {}),
      ...(url ? { url } : {}),
      ...(total ? { total } : {}),
      ...(rule ? { rule } : {}),
      ...(again ? { again } : {}),
    };
  });
}

/**
 * The same line once more, with an engraving and an earlier attribution token. `undefined` for what this cannot restore: a subscription,
 * a part of another line, a property that is not text.
 */
function parseRestorable(item: unknown, variantId: string, quantity: number): AddLine | undefined {
  if (getOwn(item, 'selling_plan_allocation') || getOwn(item, 'parent_relationship'))
    return undefined;
  const handle = ownText(item, 'handle');
  const entries: [string, unknown][] = Object.entries(getOwn(item, 'properties') ?? {});
  if (entries.some(([, value]) => typeof value === 'object')) return undefined;
  const named = entries.map(([name, value]) => [name, String(value)] as const);
  const properties = named.length ? { properties: Object.fromEntries(named) } : {};
  return {
    productId: handle ?? ownId(item, 'product_id') ?? '',
    ...(handle ? { ref: { handle } } : {}),
    variantId,
    quantity,
    ...properties,
  };
}

/** Of a variant on its product's page, or of a line. */
export function parseRule(item: unknown): QuantityRule | undefined {
  const rule = getOwn(item, 'quantity_rule');
  const min = ownNumber(rule, 'min');
  return min === undefined
    ? undefined
    : { min, max: ownNumber(rule, 'max') ?? null, increment: ownNumber(rule, 'increment') ?? 1 };
}

import { gained, shareGains, sumQuantities } from '../../contract/lines.js';
import { explainRefusal } from './refusals.js';
import type { CartError } from '../../contract/errors.js';
import type { AddResult } from '../../contract/types.js';
import type { ShopifyProduct } from './parseProduct.js';
import type { ShopifyState } from './requests.js';
import type { SendOutcome, AddItem } from './send.js';

const byVariant = (lines: readonly { variantId: string; quantity: number }[]) =>
  sumQuantities(lines.map(({ variantId, quantity }) => [variantId, quantity]));

/** What an add gained: the difference of two carts, capped at what was asked, and the reason for what is missing. */
export async function reportAdd(
  items: readonly AddItem[],
  before: ShopifyState,
  after: ShopifyState,
  outcome: SendOutcome,
  loadProduct: (item: AddItem) => Promise<ShopifyProduct | null>,
): Promise<{ added: AddResult['added']; error?: CartError }> {
  const had = byVariant(before.lines);
  const raw = gained(had, byVariant(after.lines));
  // More than was asked is somebody else's add at the same moment.
  const added = shareGains(
    items,
    new Map(
      [...byVariant(items)].map(([id, quantity]) => [id, Math.min(quantity, raw.get(id) ?? 0)]),
    ),
  );
  const index = added.findIndex((line) => line.actual < line.requested);
  const short = added[index];
  const item = items[index];
  if (!short || !item) return { added };
  const quantityBefore = had.get(item.variantId) ?? 0;
  if (outcome.refused)
    return { added, error: { ...outcome.refused, inCart: quantityBefore + short.actual } };
  // The rule that was broken stands on the product's page; asked for only when nothing went in.
  const product =
    short.actual === 0 && outcome.reply?.status === 422 ? await loadProduct(item) : null;
  const live = product?.variants.find(({ id }) => id === item.variantId);
  return {
    added,
    error: explainRefusal(outcome.reply, { ...short, before: quantityBefore, live }),
  };
}

const quantityOfLine = ({ lines }: ShopifyState, key: string) =>
  lines.find((line) => line.key === key)?.quantity ?? 0;

/** The cart was read out of a cache: it knows nothing of a line that the shop has just confirmed. */
export const isFromBefore = (
  after: ShopifyState,
  before: ShopifyState,
  { lines }: SendOutcome,
): boolean =>
  lines.some(
    ({ key, quantity }) =>
      quantity > quantityOfLine(before, key) &&
      quantityOfLine(after, key) === quantityOfLine(before, key),
  );

/**
 * The cart as the shop's answer to the add implies it, for when it could not be read afterwards. An action that resolved without
 * a refusal names no lines: then all that was asked is in.
 */
export function impliedState(
  before: ShopifyState,
  items: readonly AddItem[],
  { reply, refused, lines: reported }: SendOutcome,
): ShopifyState {
  const changed =
    reported.length || reply || refused
      ? reported
      : items.map(({ variantId, quantity }) => ({ key: '', variantId, quantity, title: '' }));
  const lines = [
    ...before.lines.filter((line) => !changed.some(({ key }) => key === line.key)),
    ...changed,
  ];
  return {
    lines,
    summary: { count: lines.reduce((sum, line) => sum + line.quantity, 0) },
    raw: undefined,
  };
}

import { safeUrl } from '../../../tools/safeUrl.js';
import { getOwn, ownId, ownList, ownText } from '../read.js';
import type { Money } from '../../../feed/schema.js';
import type { CartLine, CartSummary } from '../../contract/types.js';

/** A shop's own cart as its code answers it; known fields are copied one by one. `null` when there is no count. */
export function parseCart(raw: unknown, base: string): CartSummary | null {
  const count = figureOf(raw, 'count');
  if (count === undefined || count < 0) return null;
  const total = parseMoney(getOwn(raw, 'total'));
  const lines = Array.isArray(getOwn(raw, 'lines'))
    ? ownList(raw, 'lines').flatMap((line) => parseLine(line, base))
    : undefined;
  return { count: Math.floor(count), ...(total ? { total } : {}), ...(lines ? { lines } : {}) };
}

/** Also where the shop's code answers with a number as text, as many servers do. */
export const figureOf = (raw: unknown, key: string): number | undefined => {
  const said = ownId(raw, key);
  return said?.trim() && Number.isFinite(Number(said)) ? Number(said) : undefined;
};

function parseLine(raw: unknown, base: string): CartLine[] {
  const key = ownId(raw, 'key');
  const quantity = figureOf(raw, 'quantity');
  if (key === undefined || quantity === undefined || quantity < 1) return [];
  const variantId = ownId(raw, 'variantId') ?? key;
  const variantTitle = ownText(raw, 'variantTitle');
  const image = safeUrl(getOwn(raw, 'image'), base);
  const url = safeUrl(getOwn(raw, 'url'), base);
  const total = parseMoney(getOwn(raw, 'total'));
  const productId = ownId(raw, 'productId');
  return [
    {
      key,
      variantId,
      quantity: Math.floor(quantity),
      title: ownText(raw, 'title') ?? '',
      ...(variantTitle ? { variantTitle } : {}),
      ...(image ? { image } : {}),
      ...(url ? { url } : {}),
      ...(total ? { total } : {}),
      ...(getOwn(raw, 'isFixed') === true ? { isFixed: true } : {}),
      // A line that names its product as the feed does can be put back.
      ...(productId ? { again: { productId, variantId, quantity: Math.floor(quantity) } } : {}),
    },
  ];
}

export function parseMoney(raw: unknown): Money | undefined {
  const said = getOwn(raw, 'amount');
  // Sums that a script has added up have the float's last digits.
  const amount =
    typeof said === 'number' ? String(Number(said.toFixed(4))) : ownText(raw, 'amount');
  const currency = ownText(raw, 'currency')?.toUpperCase();
  const isMoney =
    amount && currency && /^\d{1,12}(\.\d{1,4})?$/.test(amount) && /^[A-Z]{3}$/.test(currency);
  return isMoney ? { amount, currency } : undefined;
}

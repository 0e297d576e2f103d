import { readPageConfig } from './pageConfig.js';
import type { CartError } from '../../contract/errors.js';
import type { CartPage } from '../../contract/page.js';
import type { AddLine } from '../../contract/types.js';
import type { MagentoCatalog } from './catalog.js';
import type { Sold } from './parseProduct.js';

/** One line as the shop is asked for it. */
export interface AddItem {
  variantId: string;
  quantity: number;
  sold: Sold;
}

/** What the shop has to be asked for; a product that is not known yet is looked up. */
export async function findAddItem(
  page: CartPage,
  catalog: MagentoCatalog,
  line: AddLine,
  signal: AbortSignal,
): Promise<AddItem | CartError> {
  const { variantId, sku = variantId ?? '', quantity, ref, options = [], properties } = line;
  const item = (id: string, sold: Sold) => ({ variantId: id, quantity, sold });
  if (properties && variantId && ref?.id) {
    const kept = Object.entries(properties).filter(([name]) =>
      /^(super_attribute|options)\[\d+\]$/.test(name),
    );
    return item(variantId, { id: ref.id, fields: Object.fromEntries(kept), available: true });
  }
  const name = [sku, variantId ?? ''].find((candidate) => catalog.known.has(candidate)) ?? sku;
  // The page has no SKUs, and without the SKU the line is not found in the cart again.
  const known = catalog.known.get(name) ?? (line.sku ? readPageConfig(page, line) : null);
  if (known) return item(name, known);
  const loaded = await catalog.load([line], true, signal);
  if (!loaded.ok) return loaded.error;
  const live = loaded.value.get(line.productId);
  const variants = live?.variants ?? [];
  const isChosen = (value: string, index: number) =>
    options.some(
      (option) => option.name === live?.options?.[index]?.name && option.value === value,
    );
  const found =
    variants.find(({ id }) => id === sku || id === variantId) ??
    variants.find((variant) => variant.options?.length && variant.options.every(isChosen)) ??
    (variantId === undefined && variants.length === 1 ? variants[0] : undefined);
  const sold = found && catalog.known.get(found.id);
  if (sold) return item(found.id, sold);
  return {
    code: variants.length && variantId === undefined ? 'options_required' : 'invalid_variant',
    message: `"${sku}" is no SKU of ${line.productId}`,
  };
}

import type { Product, Variant } from '../../feed/schema.js';
import { isComplete, findVariant, hasValue, type Selection } from '../../feed/product/variants.js';

/**
 * The selection after the shopper chose `value` for the option at `index`. What was chosen before it stays; what comes
 * after it gives way where the combination is not made, to the nearest one that is: to be had first, then most alike.
 */
export function reselect(
  product: Product,
  selection: Selection,
  index: number,
  value: string,
): Selection {
  const wanted = (product.options ?? []).map((_, at) => (at === index ? value : selection[at]));
  if (!product.variants?.length || !isComplete(product, wanted) || findVariant(product, wanted))
    return wanted;
  const fits = (variant: Variant) =>
    wanted.slice(0, index + 1).every((chosen, at) => hasValue(variant, at, chosen));
  const score = (variant: Variant) =>
    (variant.available === false ? 0 : 100) +
    wanted.filter((chosen, at) => hasValue(variant, at, chosen)).length;
  const [best] = product.variants.filter(fits).sort((a, b) => score(b) - score(a));
  return best?.options?.map((own, at) => own || wanted[at]) ?? wanted;
}

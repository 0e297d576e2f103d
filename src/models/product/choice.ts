import type { Product, Variant } from '../../feed/schema.js';
import { isComplete, findVariant, hasValue, type Selection } from '../../feed/variants.js';

/**
 * The selection after the shopper chose `value` for the option at `place`. What was chosen before that place stays; what comes
 * after it gives way where the combination is not made, to the nearest one that is: to be had first, then most alike.
 */
export function reselect(product: Product, selection: Selection, place: number, value: string): Selection {
  const wished = (product.options ?? []).map((_, at) => (at === place ? value : selection[at]));
  if (!product.variants?.length || !isComplete(product, wished) || findVariant(product, wished)) return wished;
  const fits = (variant: Variant) => wished.slice(0, place + 1).every((chosen, at) => hasValue(variant, at, chosen));
  const score = (variant: Variant) =>
    (variant.available === false ? 0 : 100) + wished.filter((chosen, at) => hasValue(variant, at, chosen)).length;
  const [best] = product.variants.filter(fits).sort((a, b) => score(b) - score(a));
  return best?.options?.map((own, at) => own || wished[at]) ?? wished;
}

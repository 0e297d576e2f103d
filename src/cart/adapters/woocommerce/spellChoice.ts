import { ownId, ownList, ownText } from '../../kit/read.js';
import { nameIn } from './choices.js';
import { findProduct, type WooCatalogue } from './products.js';

/**
 * The shopper's choice as the Store API takes it: a shop-wide attribute by its taxonomy and its value by the slug, a product's own by the
 * names that are shown. What the shop does not know stays as it was chosen.
 */
export async function spellChoice(
  store: WooCatalogue,
  variationId: string,
  chosen: readonly { name: string; value: string }[],
): Promise<{ attribute: string; value: string }[]> {
  const variation = await findProduct(store, { productId: variationId });
  const parent = ownId(variation, 'parent');
  const product =
    parent && parent !== '0' ? await findProduct(store, { productId: parent }) : variation;
  return chosen.map(({ name, value }) => {
    const attribute = ownList(product, 'attributes').find(
      (item) => nameIn(item) === name || ownText(item, 'taxonomy') === name,
    );
    const taxonomy = ownText(attribute, 'taxonomy');
    const slug = ownText(
      ownList(attribute, 'terms').find((term) => nameIn(term) === value),
      'slug',
    );
    return { attribute: taxonomy || name, value: (taxonomy && slug) || value };
  });
}

import { noChange, refusal } from '../../contract/lines.js';
import { productLink } from './productLink.js';
import { createPageProducts } from '../../kit/page/pageProduct.js';
import type { CartAdapterFactory } from '../../contract/page.js';
import type { ProductReference } from '../../contract/types.js';
import type { NoSettings } from '../../kit/settings.js';

/**
 * No cart within reach: the shopper is shown the way to the product's page. Nothing is ever opened by itself.
 *
 * @foundBy nothing else fits; Wix, Squarespace
 * @lines no
 * @prices the page's JSON-LD
 * @theme —
 * @tried a real browser
 */
export const createLinkCart: CartAdapterFactory<NoSettings> = (page) => {
  const { getProduct, getProducts } = createPageProducts(page);
  const warnWithoutUrl = ({ productId, url }: ProductReference) => {
    if (url) return;
    page.display.warn({
      code: 'PRODUCT_WITHOUT_URL',
      subject: productId,
      message: `This page has no cart within reach, and the product "${productId}" has no url in the feed, so nobody can buy it from here.`,
      remedy:
        'Give the product the url of its page, or name the shop’s platform in the option cart.',
    });
  };
  return {
    id: 'link',
    canAdd: false,
    productUrl: ({ url, attribution }) => productLink(url, page.url, attribution),
    getProduct: (reference) => (warnWithoutUrl(reference), getProduct(reference)),
    getProducts: (references) => (references.forEach(warnWithoutUrl), getProducts(references)),
    add: (lines) =>
      Promise.resolve(
        refusal(lines, {
          code: 'not_purchasable',
          message: 'This page has no cart within reach; show the link',
        }),
      ),
    undo: () => Promise.resolve(false),
    setQuantity: () =>
      Promise.resolve(noChange('not_purchasable', 'This page has no cart within reach')),
    read: () => Promise.resolve(null),
    openCart: () => Promise.resolve(false),
    canCheckOut: false,
    checkout: () => Promise.resolve(false),
    onExternalChange: () => () => {},
    destroy: () => {},
  };
};

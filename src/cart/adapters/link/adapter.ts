import { refusal } from '../../lines.js';
import { productLink } from './productLink.js';
import type { CartAdapterFactory } from '../../page.js';

/** No cart within reach: the shopper is shown the way to the product's page. Nothing is ever opened by itself. */
export const createLinkCart: CartAdapterFactory = (page) => ({
  id: 'link',
  canAdd: false,
  detect: () => 0.1,
  productUrl: ({ url, attribution }) => productLink(url, page.url, attribution),
  getProduct: () => Promise.resolve(null),
  add: (lines) => Promise.resolve(refusal(lines, { code: 'not_purchasable', message: 'This page has no cart within reach; show the link' })),
  undo: () => Promise.resolve(false),
  read: () => Promise.resolve(null),
  openCart: () => Promise.resolve(false),
  checkout: () => Promise.resolve(false),
  onExternalChange: () => () => {},
  destroy: () => {},
});

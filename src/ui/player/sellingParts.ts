import type { ShelfContext } from '../../models/context.js';

/** What a product needs to be opened: its sheet and the shop's models. The browser keeps one copy, so this may be asked often. */
export const loadSellingParts = ({ loadShop }: Pick<ShelfContext, 'loadShop'>) =>
  Promise.all([import('./SheetPlace.js'), import('../product/ProductSheet.js'), loadShop()]);

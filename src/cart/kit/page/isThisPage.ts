import { isSamePage } from '../../../tools/isSamePage.js';
import type { CartPage } from '../../contract/page.js';
import type { ProductReference } from '../../contract/types.js';

export const isThisPage = (page: CartPage, { url }: Pick<ProductReference, 'url'>): boolean =>
  url ? isSamePage(url, page.url) : false;

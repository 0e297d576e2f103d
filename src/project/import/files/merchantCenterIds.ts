/** Ids of product feeds, which the apps that write them make of the platform's own. */
import { decodeAddress } from './decodeAddress.js';
import type { Candidate } from '../types.js';

/** What the platform's cart goes by, out of what its apps write; else the row's own id, which mostly is the SKU. */
export const variantIdOf = (id: string, link: string): string =>
  /^shopify_[a-z]{2,4}_\d+_(\d+)$/i.exec(id)?.[1] ??
  /[?&]variant=(\d+)/.exec(link)?.[1] ??
  /^(?:gla|woocommerce_gpf|wc_post_id)_(\d+)$/i.exec(id)?.[1] ??
  id;

/** What the apps that write these feeds for a platform put into its ids. */
export function platformIdOf(
  id: string,
  key: string,
  link: string,
): Pick<Required<Candidate>, 'id' | 'ref'> | null {
  const handle = /\/products\/([^/?#]+)/.exec(link)?.[1];
  const shopify =
    /^shopify_[a-z]{2,4}_(\d+)_\d+$/i.exec(id)?.[1] ?? (/^\d{8,}$/.test(key) ? key : undefined);
  if (handle && (shopify || /[?&]variant=\d+/.test(link))) {
    const name = decodeAddress(handle);
    return { id: name, ref: { shopify: { handle: name, ...(shopify ? { id: shopify } : {}) } } };
  }
  const woo = /^(?:gla|woocommerce_gpf|wc_post_id)_(\d+)$/i.exec(key)?.[1];
  return woo ? { id: woo, ref: { woocommerce: { id: woo } } } : null;
}

/** The product's own page; what else stands in the query says where a visitor came from. */
export function withoutVariant(link: string): string {
  return link
    .replace(/([?&])(variant|attribute_[^=&#]*|utm_[a-z]+|srsltid)=[^&#]*/gi, '$1')
    .replace(/&{2,}/g, '&')
    .replace(/\?&+/, '?')
    .replace(/[?&](?=#|$)/, '');
}

import { attempt } from '../../tools/attempt.js';
import { readPath } from '../consent/readPage.js';
import type { PixelName } from './pixelNames.js';

/** Shopify reports every change of the cart and every checkout to its sales channels and apps, whoever caused it, but to these. */
const NOT_TOLD_BY_SHOPIFY: readonly PixelName[] = ['snowplow', 'plausible', 'matomo', 'shopify'];

/**
 * Plugins of WooCommerce that report what the shop's server puts into the cart, whoever asked for it, and every checkout, with ids of
 * their own: whose, and what each leaves on the page. Google's (Analytics for WooCommerce, Listings and Ads, GTM4WP) report clicks on
 * the theme's own buttons, and so nothing of ours.
 */
const wooPlugins: Partial<
  Record<PixelName, [whose: string, findTrace: (page: Window) => unknown]>
> = {
  meta: [
    'Facebook',
    ({ document }) => document.querySelector('.wc-facebook-pixel-event-placeholder'),
  ],
  tiktok: ['TikTok', (page) => readPath(page, 'tt4b_script_vars')],
};

/** Who reports adds and checkouts of this cart to the pixel already; `null` where nobody does, as far as the page shows. */
export function reporterOf(name: PixelName, adapter: string, page: Window): string | null {
  if (adapter === 'shopify') return NOT_TOLD_BY_SHOPIFY.includes(name) ? null : 'Shopify';
  const [whose, findTrace] = (adapter === 'woocommerce' && wooPlugins[name]) || [];
  return findTrace && attempt(() => findTrace(page)) ? `${whose} for WooCommerce` : null;
}

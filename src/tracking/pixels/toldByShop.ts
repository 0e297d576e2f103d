import { attempt } from '../../tools/attempt.js';
import { readPath } from '../consent/readPage.js';
import type { PixelName } from './pixelNames.js';

/** Shopify reports every change of the cart and every checkout to its sales channels, whoever caused it. */
const SENT_BY_SHOPIFY: readonly PixelName[] = [
  'ga4',
  'gtm',
  'meta',
  'tiktok',
  'segment',
  'rudderstack',
  'jitsu',
  'posthog',
];

/**
 * Plugins of WooCommerce that report what the shop's server puts into the cart, whoever asked for it, and every checkout, with ids of
 * their own; and what each leaves on the page. Google's (Analytics for WooCommerce, Listings and Ads, GTM4WP) report clicks on the
 * theme's own buttons, and so nothing of ours.
 */
const wooPlugins: Partial<Record<PixelName, { reporter: string; isHere(page: Window): boolean }>> =
  {
    meta: {
      reporter: 'Facebook for WooCommerce',
      isHere: ({ document }) =>
        document.querySelector('.wc-facebook-pixel-event-placeholder') !== null,
    },
    tiktok: {
      reporter: 'TikTok for WooCommerce',
      isHere: (page) => readPath(page, 'tt4b_script_vars') !== undefined,
    },
  };

/** Who reports adds and checkouts of this cart to the pixel already; `null` where nobody does, as far as the page shows. */
export function reporterOf(name: PixelName, adapter: string, page: Window): string | null {
  if (adapter === 'shopify') return SENT_BY_SHOPIFY.includes(name) ? 'Shopify' : null;
  const plugin = adapter === 'woocommerce' ? wooPlugins[name] : undefined;
  return plugin && attempt(() => plugin.isHere(page), false) ? plugin.reporter : null;
}

import type { Catalogue, CatalogueProduct } from './shops/shopifyCart.js';
import type { RecordedShop } from './shops/recordedShop.js';

/** One platform as a shopper meets it: its cart with the exact answers, and a product page with the marks and the behaviour of its theme. */
export interface PlatformDemo {
  /** The adapter that `auto` must find on this page, or that the tag names. */
  name: string;
  /** `BigCommerce, Stencil theme`. */
  title: string;
  createShop(catalogue: Catalogue): RecordedShop;
  /** How this platform names a variant of the catalogue, for the feed of its page; default: as the catalogue does. */
  idOf?(variantId: string): string;
  /** What the tag says beyond the feed: headless shops are named. */
  tag?: { cart: string; settings?: Record<string, unknown> };
  theme(product: CatalogueProduct): {
    /** Markup for the end of `<head>`: generator, links, scripts that set the platform's globals. */
    head?: string;
    /** Attributes of `<body>`, such as `class="woocommerce"`. */
    body?: string;
    /** The product form as the platform's theme has it. */
    form?: string;
    /**
     * The theme's own classic script, run at the end of `<body>`. It keeps the number in `[data-theme-count]` right by the means this
     * platform's themes use (its events, its own requests), never by ours, and opens `[data-theme-drawer]` (attribute `open`) when asked.
     */
    script: string;
  };
}

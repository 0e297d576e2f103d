import type { CartJson } from '../../platforms/shops/shopifyCart.js';
import type { Catalogue } from '../catalogue.js';
import type { Html } from '../html.js';
import type { Stock } from '../stock.js';

/** What every page knows. Made anew for each request. */
export interface PageFacts {
  catalogue: Catalogue;
  stock: Stock;
  /** `null`: this visitor has no cart yet. */
  cart: CartJson | null;
  /** For the few inline scripts; the policy in the answer's header names it. */
  nonce: string;
  /** `theme.css` → its address, which changes when the file does. */
  asset(name: string): string;
  /** The pasted snippet; `product` is left out where the page is about none. */
  shelf(product?: string): Html;
}

export interface Page {
  title: string;
  description?: string;
  body: Html;
  /** Instead of all that: a whole document of another look. */
  document?: Html;
  styles?: readonly string[];
  scripts?: readonly string[];
  /** The largest picture above the fold. */
  preload?: string;
  /** Checkout pages have a header without ways out, and no cart drawer. What another page of the shop shows in a window has neither. */
  frame?: 'shop' | 'checkout' | 'bare';
  /** The one way back that the checkout's header offers. */
  back?: { href: string; text: string };
  /** Put at the end of `<body>`, as apps ask merchants to do in the theme's layout. */
  layoutEnd?: Html;
}

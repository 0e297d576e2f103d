import { html } from '../html.js';
import { mainCart } from './cartSections.js';
import type { Page, PageFacts } from './page.js';

/** `problem`: why the last change was not made, in the shop's words. */
export const cartPage = ({ cart }: PageFacts, problem?: string): Page => ({
  title: 'Your cart · Halden',
  body: html`<section class="wrap cart-page" aria-labelledby="cart-heading">
<h1 id="cart-heading">Your cart</h1>
${problem && html`<p class="form-error" role="alert">${problem}</p>`}
<cart-items id="main-cart-items">${mainCart(cart)}</cart-items>
</section>`,
});

/** The theme's sections that can be asked for by name and put into a page: the drawer, the bubble, the cart page's list. */
import type { CartJson, LineJson } from '../../platforms/shops/shopifyCart.js';
import { html, type Html } from '../html.js';
import { formatMoney } from '../money.js';
import { FREE_SHIPPING_MINOR } from '../orders.js';

const bag = () => html`<svg viewBox="0 0 24 24" aria-hidden="true">
<path d="M5 8.5h14l-.9 11H5.9z"/><path d="M9 8.5V7a3 3 0 0 1 6 0v1.5"/>
</svg>`;

/** Inside of the header's cart link. */
export function cartBubble(cart: CartJson | null): Html {
  const count = cart?.item_count ?? 0;
  const spoken = `${count} ${count === 1 ? 'item' : 'items'}`;
  const bubble = html`<span class="cart-count-bubble"><span aria-hidden="true">${count}</span><span class="visually-hidden">${spoken}</span></span>`;
  return html`${bag()}<span class="header-cart-word">Cart</span>${count > 0 && bubble}`;
}

/** Line properties a shopper should see: those that begin with an underscore are for machines. */
const visibleProperties = ({ properties }: LineJson) =>
  Object.entries(properties ?? {}).filter(([name]) => !name.startsWith('_'));

const optionList = (
  item: LineJson,
) => html`${item.options_with_values.map(({ name, value }) => html`<p class="line-option">${name}: ${value}</p>`)}
${visibleProperties(item).map(([name, value]) => html`<p class="line-option">${name}: ${value}</p>`)}`;

/** One line of the cart; `surface` keeps ids apart when drawer and cart page are both there. */
const line = (
  item: LineJson,
  index: number,
  surface: 'drawer' | 'page',
) => html`<li class="line" data-line="${index + 1}">
  <a class="line-image" href="${item.url}" tabindex="-1" aria-hidden="true">${
    item.image && html`<img src="${item.image}" alt="" width="96" height="120" loading="lazy">`
  }</a>
  <div class="line-text">
    <a class="line-title" href="${item.url}">${item.product_title}</a>
    ${optionList(item)}
    <div class="line-row">
      <div class="quantity">
        <button type="button" data-quantity-step="-1" aria-label="One ${item.product_title} less">&minus;</button>
        <label class="visually-hidden" for="quantity-${surface}-${index + 1}">Quantity of ${item.product_title}</label>
        <input id="quantity-${surface}-${index + 1}" name="updates[]" type="number" inputmode="numeric" min="0"
          value="${item.quantity}" data-line-quantity>
        <button type="button" data-quantity-step="1" aria-label="One more ${item.product_title}">+</button>
      </div>
      <a class="line-remove" href="/cart/change?line=${index + 1}&amp;quantity=0" data-line-remove aria-label="Remove ${item.title}">Remove</a>
    </div>
    <p class="line-error" role="alert" hidden></p>
  </div>
  <p class="line-price">${formatMoney(item.final_line_price)}</p>
</li>`;

export const cartLines = (cart: CartJson, surface: 'drawer' | 'page'): Html =>
  html`<ul class="lines">${cart.items.map((item, index) => line(item, index, surface))}</ul>`;

export function deliveryNote(cart: CartJson): Html {
  const missing = FREE_SHIPPING_MINOR - cart.total_price;
  return html`<p class="cart-note">${missing > 0 ? `${formatMoney(missing)} more and delivery is free.` : 'Standard delivery is free.'}</p>`;
}

/** A form's first button is the one that Enter presses: without scripts it updates the quantities and does not check out. */
const updateFirst = () =>
  html`<button class="visually-hidden" type="submit" name="update" tabindex="-1" aria-hidden="true">Update</button>`;

const subtotal = (cart: CartJson) =>
  html`<p class="cart-total"><span>Subtotal</span><strong>${formatMoney(cart.total_price)}</strong></p>`;

/** `<cart-drawer>` with everything in it. As a section it is asked for after an add; `#CartDrawer` is what gets replaced. */
export function cartDrawer(cart: CartJson | null): Html {
  const isEmpty = !cart || cart.item_count === 0;
  const head = html`<div class="drawer-head">
      <h2 id="drawer-heading">${isEmpty ? 'Your cart' : `Your cart (${cart.item_count})`}</h2>
      <button class="drawer-close" type="button" data-drawer-close aria-label="Close cart"><span aria-hidden="true">&times;</span></button>
    </div>`;
  const empty = html`<div class="drawer-empty"><p>Nothing in here yet.</p><a class="button button-quiet" href="/#shop">See the collection</a></div>`;
  return html`<cart-drawer class="drawer${isEmpty && ' is-empty'}">
<div id="CartDrawer">
  <div id="CartDrawer-Overlay" class="drawer-overlay" data-drawer-close></div>
  <div class="drawer-inner" role="dialog" aria-modal="true" aria-labelledby="drawer-heading" tabindex="-1">
    ${head}
    ${
      isEmpty
        ? empty
        : html`<form class="drawer-form" action="/cart" method="post">${updateFirst()}${cartLines(cart, 'drawer')}
      <div class="drawer-foot">${subtotal(cart)}${deliveryNote(cart)}
        <button class="button button-wide" type="submit" name="checkout">Check out</button>
        <a class="drawer-link" href="/cart">View cart</a>
      </div></form>`
    }
  </div>
</div>
</cart-drawer>`;
}

/** The cart page's list and totals. */
export function mainCart(cart: CartJson | null): Html {
  if (!cart || cart.item_count === 0) {
    return html`<div class="cart-empty"><p>There is nothing in your cart yet.</p><a class="button" href="/#shop">See the collection</a></div>`;
  }
  return html`<form class="cart-form" action="/cart" method="post">${updateFirst()}
  ${cartLines(cart, 'page')}
  <aside class="cart-summary" aria-label="Summary">
    ${subtotal(cart)}${deliveryNote(cart)}
    <button class="button button-wide" type="submit" name="checkout">Check out</button>
    <noscript><button class="button button-quiet button-wide" type="submit" name="update">Update quantities</button></noscript>
  </aside>
</form>`;
}

/** A section as the platform sends it, or `null` where this theme has none of that name. */
export function renderSection(id: string, cart: CartJson): string | null {
  const sections: Record<string, () => Html> = {
    'cart-drawer': () => cartDrawer(cart),
    'cart-icon-bubble': () => cartBubble(cart),
    'main-cart-items': () => mainCart(cart),
  };
  const section = Object.hasOwn(sections, id) ? sections[id] : undefined;
  return section
    ? html`<div id="shopify-section-${id}" class="shopify-section">${section()}</div>`.markup
    : null;
}

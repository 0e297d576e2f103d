import { createBigCommerceShop, CSRF_TOKEN } from './shops/bigcommerce.js';
import { optionId, valueId } from './shops/bigcommerceJson.js';
import { html, scriptJson, type Html } from '../shop/html.js';
import type { CatalogueProduct } from './shops/shopifyCart.js';
import type { PlatformDemo } from './types.js';

const TOKEN = 'demo-storefront-token';

function productForm(product: CatalogueProduct): Html {
  const selects = product.options.map(
    ({ name, values }, place) => html`<label>${name}
      <select name="attribute[${optionId(product, place)}]" required>
        ${values.map((value) => html`<option value="${valueId(product, place, value)}">${value}</option>`)}
      </select></label>`,
  );
  return html`<form class="form" method="post" action="/cart.php" enctype="multipart/form-data" data-cart-item-add>
    <input type="hidden" name="action" value="add">
    <input type="hidden" name="product_id" value="${product.id}">
    <div data-product-option-change>${selects}</div>
    <label>Quantity <input name="qty[]" type="number" min="1" value="1"></label>
    <input id="form-action-addToCart" class="button button--primary" type="submit" value="Add to Cart">
    <p class="productAttributes-message" role="alert" hidden></p>
  </form>`;
}

/**
 * A theme like Cornerstone: the badge hears `cart-quantity-update` on the body, by jQuery, and keeps its number for the next page; the
 * product form adds without leaving; the preview is a modal that jQuery's data holds. This theme shows `stencilUtils` to the page,
 * which few do. The jQuery here is the little of it that such a theme and a page's scripts meet in.
 */
const SCRIPT = `(() => {
  const handlers = new WeakMap();
  const stored = new WeakMap();
  class Wrapped {
    constructor(found) { this.found = found; }
    on(type, handler) {
      for (const element of this.found) {
        const own = handlers.get(element) || [];
        own.push([type, handler]);
        handlers.set(element, own);
      }
      return this;
    }
    off(type, handler) {
      for (const element of this.found) handlers.set(element, (handlers.get(element) || []).filter((one) => one[0] !== type || one[1] !== handler));
      return this;
    }
    trigger(type, value) {
      for (const element of this.found) for (const [known, handler] of handlers.get(element) || []) if (known === type) handler.call(element, { type, target: element }, value);
      return this;
    }
    text(value) { for (const element of this.found) element.textContent = value; return this; }
    toggleClass(name, isOn) { for (const element of this.found) element.classList.toggle(name, isOn); return this; }
    data(key, value) {
      const [element] = this.found;
      if (!element) return undefined;
      const own = stored.get(element) || {};
      if (value === undefined) return own[key];
      stored.set(element, { ...own, [key]: value });
      return this;
    }
  }
  const $ = (selector) => new Wrapped(typeof selector === 'string' ? [...document.querySelectorAll(selector)] : [selector]);
  $.fn = Wrapped.prototype;
  $.fn.jquery = '3.7.1';
  window.$ = $;

  const ask = (path, init) => fetch(path, { credentials: 'same-origin', ...init });
  const quantity = () => ask('/api/storefront/cart-summary').then((reply) => (reply.status === 204 ? { total_quantity: 0 } : reply.json())).then((cart) => cart.total_quantity);
  const cart = {
    itemAdd: (form, done) =>
      ask('/remote/v1/cart/add', {
        method: 'POST',
        body: form,
        headers: { 'stencil-config': '{}', 'stencil-options': '{}', 'x-xsrf-token': BCData.csrf_token, 'x-requested-with': 'stencil-utils' },
      }).then((reply) => reply.json()).then((answer) => done(null, answer), done),
    getContent: (options, done) => quantity().then((count) => done(null, count + (count === 1 ? ' item' : ' items') + ' in your cart'), done),
  };
  window.stencilUtils = { api: { cart } };

  const badge = document.querySelector('[data-theme-count]');
  const drawer = document.querySelector('[data-theme-drawer]');
  if (badge) badge.classList.add('cart-quantity');
  if (drawer) {
    drawer.id = 'previewModal';
    const content = drawer.appendChild(document.createElement('div'));
    content.className = 'modal-content';
    $('#previewModal').data('modalInstance', {
      open() { content.textContent = ''; drawer.setAttribute('open', ''); },
      updateContent(text) { content.textContent = text; },
    });
  }

  const $body = $('body');
  $body.on('cart-quantity-update', (event, count) => {
    $('.cart-quantity').text(count).toggleClass('countPill--positive', count > 0);
    try { localStorage.setItem('cart-quantity', count); } catch (error) { /* storage is switched off */ }
  });
  try { $body.trigger('cart-quantity-update', Number(localStorage.getItem('cart-quantity')) || 0); } catch (error) { /* the same */ }
  quantity().then((count) => $body.trigger('cart-quantity-update', count));

  const form = document.querySelector('form[data-cart-item-add]');
  if (form) form.addEventListener('submit', (event) => {
    event.preventDefault();
    const message = form.querySelector('.productAttributes-message');
    message.hidden = true;
    cart.itemAdd(new FormData(form), (failure, answer) => {
      const error = failure ? String(failure) : answer.data.error;
      message.hidden = !error;
      if (error) { message.textContent = error.replace(/<[^>]*>/g, ''); return; }
      const modal = $('#previewModal').data('modalInstance');
      if (modal) modal.open();
      cart.getContent({ template: 'cart/preview', params: { suggest: answer.data.cart_item.hash } }, (failed, content) => {
        if (modal && !failed) modal.updateContent(content);
        quantity().then((count) => $body.trigger('cart-quantity-update', count));
      });
    });
  });
})();`;

export const bigcommerceDemo: PlatformDemo = {
  name: 'bigcommerce',
  title: 'BigCommerce, Stencil theme',
  createShop: (catalogue) => createBigCommerceShop(catalogue, { token: TOKEN }),
  // The cart is still found by the page's marks; the token is for prices of all variants, and for products without a number in the feed.
  tag: { cart: 'auto', settings: { token: TOKEN } },
  theme: (product) => ({
    head: html`<link rel="preconnect" href="https://cdn11.bigcommerce.com"><script>var BCData = ${scriptJson({ csrf_token: CSRF_TOKEN, product_attributes: { purchasable: true, instock: true } })};</script>`
      .markup,
    form: productForm(product).markup,
    script: SCRIPT,
  }),
};

import { createSfccCart, SFRA } from './shops/sfccCart.js';
import { html, type Html } from '../shop/html.js';
import type { CatalogueProduct } from './shops/shopifyCart.js';
import type { PlatformDemo } from './types.js';

function productForm(product: CatalogueProduct): Html {
  const [first] = product.variants;
  return html`<div class="form product-detail" data-pid="${first?.id ?? ''}">
    ${product.options.length > 0 && html`<label>Variation <select class="select-variation">${product.variants.map((variant) => html`<option value="${variant.id}">${variant.options?.join(' / ') ?? ''}</option>`)}</select></label>`}
    <label>Quantity <select class="quantity-select">${[1, 2, 3, 4, 5].map((count) => html`<option>${String(count)}</option>`)}</select></label>
    <input type="hidden" class="add-to-cart-url" value="${SFRA}Cart-AddProduct">
    <button class="add-to-cart btn btn-primary" type="button">Add to Cart</button>
    <p class="add-to-cart-messages" role="alert" hidden></p>
  </div>`;
}

/**
 * A theme like the reference storefront's: the mini cart hears `count:update`, its list is fetched anew after `product:afterAddToCart`
 * and `cart:update`, and `product:beforeAddToCart` puts a veil over the page that only the theme's own button takes away. The jQuery is
 * the little of it that such a theme and a page's scripts meet in.
 */
const SCRIPT = `(() => {
  const handlers = new WeakMap();
  class Wrapped {
    constructor(found) { this.found = found; this.length = found.length; }
    on(names, handler) {
      for (const element of this.found) for (const name of names.split(' ')) handlers.set(element, [...(handlers.get(element) || []), [name, handler]]);
      return this;
    }
    off(names, handler) {
      for (const element of this.found) handlers.set(element, (handlers.get(element) || []).filter(([name, known]) => !names.split(' ').includes(name) || known !== handler));
      return this;
    }
    trigger(name, value) {
      for (const element of this.found) for (const [known, handler] of handlers.get(element) || []) if (known === name) handler.call(element, { type: name, target: element }, value);
      return this;
    }
    text(value) { for (const element of this.found) element.textContent = value; return this; }
  }
  const $ = (what) => new Wrapped(typeof what === 'string' ? [...document.querySelectorAll(what)] : [what]);
  $.fn = Wrapped.prototype;
  $.fn.jquery = '3.7.1';
  $.isNumeric = (value) => value !== null && value !== '' && !Number.isNaN(Number(value));
  window.jQuery = window.$ = $;

  const root = ${JSON.stringify(SFRA)};
  const badge = document.querySelector('[data-theme-count]');
  const drawer = document.querySelector('[data-theme-drawer]');
  const bag = badge && badge.parentElement;
  if (bag) {
    bag.classList.add('minicart');
    bag.dataset.actionUrl = root + 'Cart-MiniCartShow';
    badge.classList.add('minicart-quantity');
  }
  const $body = $(document.body);

  // As components/miniCart.js.
  let isListFresh = false;
  $('.minicart').on('count:update', (event, count) => {
    if (count && $.isNumeric(count.quantityTotal)) $('.minicart .minicart-quantity').text(count.quantityTotal);
  });
  $body.on('product:afterAddToCart cart:update', () => { isListFresh = false; });
  if (bag) for (const type of ['mouseenter', 'focusin']) bag.addEventListener(type, () => {
    if (!drawer || badge.textContent === '0') return;
    drawer.setAttribute('open', '');
    if (isListFresh) return;
    isListFresh = true;
    fetch(bag.dataset.actionUrl).then((reply) => reply.text()).then((markup) => {
      drawer.textContent = new DOMParser().parseFromString(markup, 'text/html').body.textContent;
    });
  });
  // The number that a real page brings along from the server.
  fetch(root + 'Cart-Get', { headers: { 'X-Requested-With': 'XMLHttpRequest' } }).then((reply) => reply.json()).then(({ numItems }) => {
    $('.minicart').trigger('count:update', { quantityTotal: numItems });
  });

  // As product/detail.js and product/base.js.
  $body.on('product:beforeAddToCart', () => document.documentElement.classList.add('veiled'));
  const detail = document.querySelector('.product-detail');
  const choice = detail && detail.querySelector('.select-variation');
  if (choice) choice.addEventListener('change', () => { detail.dataset.pid = choice.value; });
  if (detail) detail.querySelector('.add-to-cart').addEventListener('click', (event) => {
    $body.trigger('product:beforeAddToCart', event.currentTarget);
    const form = new URLSearchParams({ pid: detail.dataset.pid, quantity: detail.querySelector('.quantity-select').value, options: '[]' });
    fetch(document.querySelector('.add-to-cart-url').value, { method: 'POST', body: form, headers: { 'X-Requested-With': 'XMLHttpRequest' } })
      .then((reply) => reply.json())
      .then((answer) => {
        $('.minicart').trigger('count:update', answer);
        const message = detail.querySelector('.add-to-cart-messages');
        message.hidden = false;
        message.textContent = answer.message;
        $body.trigger('product:afterAddToCart', answer);
        if (answer.reportingURL) fetch(answer.reportingURL);
      })
      .finally(() => document.documentElement.classList.remove('veiled'));
  });
})();`;

export const sfccDemo: PlatformDemo = {
  name: 'sfcc',
  title: 'Salesforce B2C Commerce, reference storefront',
  createShop: (catalogue) => createSfccCart(catalogue),
  theme: (product) => ({
    head: html`<script>var CQuotient = {};</script>`.markup,
    form: productForm(product).markup,
    script: SCRIPT,
  }),
};

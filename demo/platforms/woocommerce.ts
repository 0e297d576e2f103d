import { createWooCart } from './shops/wooCart.js';
import { html, scriptJson, type Html } from '../shop/html.js';
import type { CatalogueProduct } from './shops/shopifyCart.js';
import type { PlatformDemo } from './types.js';

const AJAX = '/?wc-ajax=%%endpoint%%';

function productForm(product: CatalogueProduct): Html {
  const [first] = product.variants;
  const quantity = html`<label>Quantity <input name="quantity" type="number" min="1" value="1"></label>`;
  const button = html`<button type="submit" name="add-to-cart" value="${first?.id ?? ''}" class="single_add_to_cart_button button alt">Add to cart</button>`;
  if (!product.options.length)
    return html`<form class="form cart" method="post" enctype="multipart/form-data">${quantity}${button}<p role="alert" hidden></p></form>`;
  return html`<form class="form variations_form cart" method="post" enctype="multipart/form-data" data-product_id="${product.id}">
    <label>Variation
      <select name="variation_id">${product.variants.map((variant) => html`<option value="${variant.id}">${variant.options?.join(' / ') ?? ''}</option>`)}</select></label>
    ${quantity}${button}
    <p role="alert" hidden></p>
  </form>`;
}

/**
 * A classic theme with cart fragments, as WooCommerce's own two scripts do it, traps included: a button without its data makes the
 * handler throw, and whatever comes as fragments is stored for the next page. The jQuery is the little of it that they meet in.
 */
const SCRIPT = `(() => {
  const handlers = new WeakMap();
  class Wrapped {
    constructor(found) { this.found = found; }
    on(names, handler) {
      for (const element of this.found) for (const name of names.split(' ')) handlers.set(element, [...(handlers.get(element) || []), [name, handler]]);
      return this;
    }
    off(names, handler) {
      for (const element of this.found) {
        handlers.set(element, (handlers.get(element) || []).filter(([name, known]) => !names.split(' ').includes(name) || (handler && known !== handler)));
      }
      return this;
    }
    trigger(name, values) {
      for (const element of this.found) for (const [known, handler] of handlers.get(element) || []) if (known === name) handler.apply(element, [{ type: name, target: element }].concat(values || []));
      return this;
    }
    data(name) { return this.found[0] && this.found[0].dataset[name.replace(/_(\\w)/g, (_, letter) => letter.toUpperCase())]; }
    replaceWith(markup) {
      for (const element of this.found) element.replaceWith(new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild);
      return this;
    }
  }
  const find = (what) => (typeof what !== 'string' ? [what] : what[0] === '<' ? [document.createElement(what.slice(1, -1))] : [...document.querySelectorAll(what)]);
  const $ = (what) => new Wrapped(find(what));
  $.fn = Wrapped.prototype;
  $.fn.jquery = '3.7.1';
  window.jQuery = window.$ = $;

  const badge = document.querySelector('[data-theme-count]');
  const drawer = document.querySelector('[data-theme-drawer]');
  const content = document.createElement('div');
  content.className = 'widget_shopping_cart_content';
  if (drawer) drawer.append(content);
  if (badge) badge.addEventListener('click', () => drawer && drawer.setAttribute('open', ''));

  const $body = $(document.body);
  const endpoint = (name) => wc_add_to_cart_params.wc_ajax_url.replace('%%endpoint%%', name);
  const post = (name, fields) => fetch(endpoint(name), { method: 'POST', body: new URLSearchParams(fields) }).then((reply) => reply.json());
  const showFragments = (fragments) => {
    for (const [selector, markup] of Object.entries(fragments)) $(selector).replaceWith(markup);
    const shown = document.querySelector('.widget_shopping_cart_content');
    if (badge && shown) badge.textContent = shown.dataset.count;
  };
  // As cart-fragments.js.
  const store = (fragments, hash) => {
    try {
      sessionStorage.setItem(wc_cart_fragments_params.fragment_name, JSON.stringify(fragments));
      sessionStorage.setItem(wc_cart_fragments_params.cart_hash_key, hash);
    } catch (error) { /* storage is switched off */ }
  };
  const refresh = () =>
    post('get_refreshed_fragments', { time: String(Date.now()) }).then(({ fragments, cart_hash }) => {
      showFragments(fragments);
      store(fragments, cart_hash);
      $body.trigger('wc_fragments_refreshed');
    }, () => $body.trigger('wc_fragments_ajax_error'));
  $body.on('wc_fragment_refresh updated_wc_div', refresh);
  $body.on('added_to_cart removed_from_cart', (event, fragments, hash) => store(fragments, hash));
  window.addEventListener('pageshow', (event) => { if (event.persisted) refresh(); });

  // As add-to-cart.js.
  const status = document.body.appendChild(document.createElement('div'));
  status.setAttribute('role', 'status');
  $body.on('added_to_cart removed_from_cart', (event, fragments) => { if (fragments) showFragments(fragments); });
  $body.on('added_to_cart', (event, fragments, hash, $button) => { status.textContent = $button.data('success_message') || ''; });
  refresh();

  const form = document.querySelector('form.cart');
  if (form) form.addEventListener('submit', (event) => {
    event.preventDefault();
    const button = form.querySelector('button');
    const fields = new FormData(form);
    const message = form.querySelector('[role="alert"]');
    post('add_to_cart', { product_id: fields.get('variation_id') || button.value, quantity: fields.get('quantity') }).then(({ error, fragments, cart_hash }) => {
      message.hidden = !error;
      message.textContent = error ? 'This could not be added to your cart.' : '';
      if (!error) $body.trigger('added_to_cart', [fragments, cart_hash, $(button)]);
    });
  });
})();`;

export const woocommerceDemo: PlatformDemo = {
  name: 'woocommerce',
  title: 'WooCommerce, classic theme',
  createShop: (catalogue) => createWooCart(catalogue, { hasPlugin: true, origin: '' }),
  theme: (product) => ({
    head: html`<meta name="generator" content="WooCommerce 10.3.5">
      <link rel="https://api.w.org/" href="/wp-json/">
      <script>
        var wc_add_to_cart_params = ${scriptJson({ ajax_url: '/wp-admin/admin-ajax.php', wc_ajax_url: AJAX, cart_url: '/cart/', is_cart: '', cart_redirect_after_add: 'no' })};
        var wc_cart_fragments_params = ${scriptJson({ ajax_url: '/wp-admin/admin-ajax.php', wc_ajax_url: AJAX, cart_hash_key: 'wc_cart_hash_halden', fragment_name: 'wc_fragments_halden', request_timeout: '5000' })};
      </script>`.markup,
    body: 'class="product-template-default single single-product woocommerce woocommerce-page"',
    form: productForm(product).markup,
    script: SCRIPT,
  }),
};

import { createPrestaCart, PRESTA_TOKEN } from './shops/prestaCart.js';
import { html, scriptJson, type Html } from '../shop/html.js';
import type { CatalogueProduct } from './shops/shopifyCart.js';
import type { PlatformDemo } from './types.js';

const GLOBAL = {
  cart: { products: [], products_count: 0 },
  currency: { iso_code: 'USD', sign: '$' },
  customer: { is_logged: false },
  urls: {
    base_url: '/',
    pages: { cart: '/cart', order: '/order', product: '/index.php?controller=product' },
  },
  static_token: PRESTA_TOKEN,
  token: 'demo',
};

function productForm(product: CatalogueProduct): Html {
  const selects = product.options.map(
    ({ name, values }, group) => html`<label>${name}
      <select id="group_${String(group + 1)}" data-product-attribute="${String(group + 1)}" name="group[${String(group + 1)}]">
        ${values.map((value, index) => html`<option value="${String((group + 1) * 10 + index + 1)}" title="${value}">${value}</option>`)}
      </select></label>`,
  );
  return html`<form class="form" action="/cart" method="post" id="add-to-cart-or-refresh">
    <input type="hidden" name="token" value="${PRESTA_TOKEN}">
    <input type="hidden" name="id_product" value="${product.id}" id="product_page_product_id">
    <input type="hidden" name="id_customization" value="0" id="product_customization_id">
    <div class="product-variants">${selects}</div>
    <label>Quantity <input type="number" name="qty" id="quantity_wanted" value="1" min="1"></label>
    <button class="btn btn-primary add-to-cart" data-button-action="add-to-cart" type="submit">Add to cart</button>
    <p class="ajax-error" role="alert" hidden></p>
  </form>`;
}

/**
 * A theme like classic, with the block of the shopping cart: its core script adds by the product's form and says `updateCart`, the
 * block fetches its own markup anew when it hears that, and opens its window only after the theme's own `add-to-cart`.
 */
const SCRIPT = `(() => {
  // As core.js: an event emitter on the page's object.
  const listeners = [];
  Object.assign(prestashop, {
    on(name, listener) { listeners.push([name, listener]); },
    removeListener(name, listener) {
      const index = listeners.findIndex(([known, heard]) => known === name && heard === listener);
      if (index >= 0) listeners.splice(index, 1);
    },
    emit(name, ...values) {
      const heard = listeners.filter(([known]) => known === name);
      for (const [, listener] of heard) listener(...values);
      return heard.length > 0;
    },
  });
  for (const [name, path] of Object.entries(prestashop.urls.pages)) prestashop.urls.pages[name] = location.origin + path;
  const post = (url, fields) => fetch(url, { method: 'POST', body: new URLSearchParams(fields), headers: { Accept: 'application/json' } }).then((reply) => reply.json());

  // As ps_shoppingcart.js.
  const badge = document.querySelector('[data-theme-count]');
  const drawer = document.querySelector('[data-theme-drawer]');
  const block = badge && badge.parentElement;
  if (block) {
    block.classList.add('blockcart', 'cart-preview');
    block.dataset.refreshUrl = '/module/ps_shoppingcart/ajax';
  }
  const refresh = (reason) =>
    block && post(block.dataset.refreshUrl, reason && reason.linkAction ? { action: reason.linkAction } : {}).then(({ preview, modal }) => {
      const count = new DOMParser().parseFromString(preview, 'text/html').querySelector('.cart-products-count');
      badge.textContent = count.textContent.replace(/\\D/g, '');
      if (modal && drawer) drawer.setAttribute('open', '');
    }, () => prestashop.emit('handleError', { eventType: 'updateShoppingCart' }));
  prestashop.on('updateCart', (event) => {
    if (event && event.reason && event.resp !== undefined && !event.resp.hasError) refresh(event.reason);
    if (event && event.resp && event.resp.hasError) prestashop.emit('showErrorNextToAddtoCartButton', { errorMessage: event.resp.errors.join(' ') });
  });
  // The number that a real page brings along from the server.
  refresh();

  // As core's cart.js and product.js.
  prestashop.on('updateCart', (event) => { if (event.reason.cart) prestashop.cart = event.reason.cart; });
  const form = document.getElementById('add-to-cart-or-refresh');
  if (form) form.addEventListener('submit', (event) => {
    event.preventDefault();
    form.querySelector('.ajax-error').hidden = true;
    const fields = [...new FormData(form)].concat([['add', '1'], ['action', 'update']]);
    post(form.action, fields).then((resp) => {
      prestashop.emit('updateCart', {
        reason: { idProduct: resp.id_product, idProductAttribute: resp.id_product_attribute, idCustomization: resp.id_customization, linkAction: 'add-to-cart', cart: resp.cart },
        resp,
      });
    }, (resp) => prestashop.emit('handleError', { eventType: 'addProductToCart', resp }));
  });
  prestashop.on('showErrorNextToAddtoCartButton', ({ errorMessage }) => {
    const error = form && form.querySelector('.ajax-error');
    if (error) { error.hidden = false; error.textContent = errorMessage; }
  });
})();`;

export const prestashopDemo: PlatformDemo = {
  name: 'prestashop',
  title: 'PrestaShop, classic theme',
  createShop: (catalogue) => createPrestaCart(catalogue),
  theme: (product) => ({
    head: html`<meta name="generator" content="PrestaShop"><script>var prestashop = ${scriptJson(GLOBAL)};</script>`
      .markup,
    body: 'id="product" class="lang-en country-us currency-usd layout-full-width page-product"',
    form: productForm(product).markup,
    script: SCRIPT,
  }),
};

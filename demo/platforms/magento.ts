import { createMagentoShop } from './shops/magento.js';
import { attributeId, skuOf, valueIndex } from './shops/magentoCatalog.js';
import { html, scriptJson, type Html } from '../shop/html.js';
import type { CatalogueProduct } from './shops/shopifyCart.js';
import type { PlatformDemo } from './types.js';

/** What Luma's script for drop-downs and swatches is given: numbers of attributes and values, and which variants they make. */
const configOf = (product: CatalogueProduct) => ({
  attributes: Object.fromEntries(
    product.options.map(({ name, values }, place) => [
      attributeId(place),
      {
        id: attributeId(place),
        code: name.toLowerCase(),
        label: name,
        options: values.map((label) => ({
          id: String(valueIndex(product, place, label)),
          label,
          products: product.variants
            .filter(({ options }) => options?.[place] === label)
            .map(({ id }) => id),
        })),
      },
    ]),
  ),
  index: Object.fromEntries(
    product.variants.map(({ id, options }) => [
      id,
      Object.fromEntries(
        product.options.map((_, place) => [
          attributeId(place),
          String(valueIndex(product, place, options?.[place])),
        ]),
      ),
    ]),
  ),
  productId: product.id,
  chooseText: 'Choose an Option...',
});

function productForm(product: CatalogueProduct, config?: object): Html {
  const [first] = product.variants;
  const selects = product.options.map(
    ({ name, values }, place) => html`<label>${name}
      <select name="super_attribute[${attributeId(place)}]" class="super-attribute-select" required>
        ${values.map((label) => html`<option value="${valueIndex(product, place, label)}">${label}</option>`)}
      </select></label>`,
  );
  return html`<form class="form" id="product_addtocart_form" method="post" action="/checkout/cart/add/product/${product.id}/" data-product-sku="${first ? skuOf(first) : ''}">
    <input type="hidden" name="product" value="${product.id}">
    <input name="form_key" type="hidden" value="of-the-cached-page">
    ${selects}
    <label>Qty <input name="qty" type="number" min="1" value="1"></label>
    <button type="submit" title="Add to Cart" class="action primary tocart" id="product-addtocart-button"><span>Add to Cart</span></button>
    <p role="alert" hidden></p>
    ${config && product.options.length ? html`<script type="text/x-magento-init">${scriptJson({ '#product_addtocart_form': { configurable: { spConfig: config } } })}</script>` : null}
  </form>`;
}

/** Common to both: the cookies, and a form that adds without leaving. `shown` is called when the shop has answered. */
const COMMON = `
  const readCookie = (name) => (document.cookie.split('; ').find((pair) => pair.startsWith(name + '=')) || '').slice(name.length + 1) || null;
  const writeCookie = (name, value, days) => { document.cookie = name + '=' + value + '; path=/; samesite=lax; max-age=' + days * 86400; };
  const makeKey = () => {
    if (!readCookie('form_key')) writeCookie('form_key', Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join(''), 1);
    const key = readCookie('form_key');
    for (const input of document.querySelectorAll('input[name="form_key"]')) input.value = key;
    return key;
  };
  const badge = document.querySelector('[data-theme-count]');
  const drawer = document.querySelector('[data-theme-drawer]');
  const form = document.getElementById('product_addtocart_form');
  const addByForm = (shown) => form && form.addEventListener('submit', (event) => {
    event.preventDefault();
    makeKey();
    fetch(BASE_URL + 'checkout/cart/add/', { method: 'POST', body: new URLSearchParams(new FormData(form)), headers: { 'X-Requested-With': 'XMLHttpRequest' } })
      .then((reply) => reply.json())
      .then((answer) => shown(answer, form.querySelector('[role="alert"]')));
  });
  const list = (place, cart) => {
    place.replaceChildren(...((cart && cart.items) || []).map((item) => {
      const line = document.createElement('p');
      line.textContent = item.qty + ' × ' + new DOMParser().parseFromString(item.product_name, 'text/html').body.textContent;
      return line;
    }));
  };`;

/**
 * A theme like Luma: modules by RequireJS, sections kept in the browser's storage, a badge bound to the section `cart`. It loads the
 * sections again after its own requests only (`ajaxComplete`), so a foreign request leaves the badge as it was.
 */
const LUMA = `(() => {${COMMON}
  const observables = new Map();
  const observable = () => {
    let value = {};
    const listeners = new Set();
    const self = (...next) => {
      if (!next.length) return value;
      value = next[0];
      for (const listener of [...listeners]) listener(value);
    };
    self.subscribe = (listener) => {
      listeners.add(listener);
      return { dispose: () => listeners.delete(listener) };
    };
    return self;
  };
  const get = (name) => {
    if (!observables.has(name)) observables.set(name, observable());
    return observables.get(name);
  };
  const storage = () => JSON.parse(localStorage.getItem('mage-cache-storage') || '{}');
  const update = (sections) => {
    localStorage.setItem('mage-cache-storage', JSON.stringify({ ...storage(), ...sections }));
    for (const [name, section] of Object.entries(sections)) get(name)(section);
  };
  const customerData = {
    get,
    set: (name, section) => update({ [name]: section }),
    invalidate: (names) => localStorage.setItem('mage-cache-storage', JSON.stringify(Object.fromEntries(Object.entries(storage()).filter(([name]) => !names.includes(name))))),
    reload: (names, isForced) =>
      fetch(BASE_URL + 'customer/section/load/?sections=' + names.join() + '&force_new_section_timestamp=' + Boolean(isForced), { headers: { 'X-Requested-With': 'XMLHttpRequest' } })
        .then((reply) => reply.json())
        .then((sections) => (update(sections), sections)),
  };
  const modules = { 'Magento_Customer/js/customer-data': customerData, 'Magento_PageCache/js/form-key-provider': makeKey };
  window.require = (names, done, failed) =>
    setTimeout(() => {
      if (names.every((name) => modules[name])) done && done(...names.map((name) => modules[name]));
      else if (failed) failed(new Error('Script error for "' + names.join() + '"'));
    }, 4);

  // The mini cart, and the little of jQuery and its widget that others reach it by.
  const block = document.createElement('div');
  if (drawer) {
    drawer.append(block);
    drawer.dataset.role = 'dropdownDialog';
    drawer.parentElement.dataset.block = 'minicart';
  }
  const wrap = (found) => ({
    length: found.length,
    find: (selector) => wrap(found.flatMap((element) => [...element.querySelectorAll(selector)])),
    dropdownDialog(method) {
      for (const element of found) element.toggleAttribute('open', method === 'open');
      return this;
    },
  });
  window.jQuery = (selector) => wrap([...document.querySelectorAll(selector)]);
  if (badge) badge.addEventListener('click', () => jQuery('[data-block="minicart"]').find('[data-role="dropdownDialog"]').dropdownDialog('open'));
  get('cart').subscribe((cart) => {
    if (badge) badge.textContent = cart.summary_count || 0;
    list(block, cart);
  });
  get('messages').subscribe((section) => {
    const last = (section.messages || []).at(-1);
    const place = form && form.querySelector('[role="alert"]');
    if (!last || !place) return;
    place.hidden = false;
    place.textContent = new DOMParser().parseFromString(last.text, 'text/html').body.textContent;
  });
  const kept = storage();
  if (kept.cart) update({ cart: kept.cart });
  customerData.reload(['cart'], false);
  makeKey();
  addByForm(() => {
    customerData.invalidate(['cart', 'messages']);
    customerData.reload(['cart', 'messages'], true);
  });
})();`;

/**
 * A theme like Hyvä: no RequireJS and no jQuery, components that talk by events of the window. Sections are loaded again when the
 * cookie of the last change differs from the one at the last load, or when the session's mark was taken away.
 */
const HYVA = `(() => {${COMMON}
  window.hyva = {
    getCookie: readCookie,
    setCookie: (name, value, days) => writeCookie(name, value, days),
    getFormKey: makeKey,
    getBrowserStorage: () => window.localStorage,
  };
  let version = null;
  let data = null;
  const load = () => {
    const isFresh = data && readCookie('mage-cache-sessid') && version === readCookie('private_content_version');
    const show = () => window.dispatchEvent(new CustomEvent('private-content-loaded', { detail: { data } }));
    if (isFresh) return show();
    fetch(BASE_URL + 'customer/section/load/', { headers: { 'X-Requested-With': 'XMLHttpRequest' } })
      .then((reply) => reply.json())
      .then((sections) => {
        data = sections;
        version = readCookie('private_content_version');
        writeCookie('mage-cache-sessid', 'true', 1);
        show();
      });
  };
  const section = document.createElement('section');
  section.id = 'cart-drawer';
  if (drawer) drawer.append(section);
  window.addEventListener('reload-customer-section-data', load);
  window.addEventListener('private-content-loaded', (event) => {
    const { cart } = event.detail.data;
    if (badge) badge.textContent = (cart && cart.summary_count) || 0;
    list(section, cart);
  });
  window.addEventListener('toggle-cart', (event) => {
    if (drawer) drawer.toggleAttribute('open', event.detail && event.detail.isOpen !== undefined ? event.detail.isOpen : !drawer.hasAttribute('open'));
  });
  if (badge) badge.addEventListener('click', () => window.dispatchEvent(new CustomEvent('toggle-cart', { detail: { isOpen: true } })));
  addByForm((answer, place) => {
    place.hidden = !answer.backUrl;
    place.textContent = answer.backUrl ? 'The product could not be added.' : '';
    window.dispatchEvent(new CustomEvent('reload-customer-section-data'));
  });
  makeKey();
  load();
})();`;

export const magentoDemo: PlatformDemo = {
  name: 'magento',
  title: 'Magento 2, Luma theme',
  createShop: (catalogue) => createMagentoShop(catalogue),
  theme: (product) => ({
    head: html`<meta property="product:price:currency" content="USD"><script>var BASE_URL = location.origin + '/'; var require = { baseUrl: '/static/' };</script>`
      .markup,
    body: 'class="catalog-product-view page-layout-1column" data-container="body"',
    form: productForm(product, configOf(product)).markup,
    script: LUMA,
  }),
};

export const hyvaDemo: PlatformDemo = {
  name: 'magento',
  title: 'Magento 2, Hyvä theme',
  createShop: (catalogue) => createMagentoShop(catalogue),
  theme: (product) => ({
    head: html`<script>var BASE_URL = location.origin + '/'; var CURRENT_STORE_CODE = 'default'; var CURRENT_CURRENCY_CODE = 'USD';</script>`
      .markup,
    body: 'class="catalog-product-view page-layout-1column"',
    form: productForm(product).markup,
    script: HYVA,
  }),
};

import { createShopifyCart, type CartJson } from './shops/shopifyCart.js';
import { html, scriptJson } from '../shop/html.js';
import type { PlatformDemo } from './types.js';

/** Sections as Dawn's Liquid would render them: the number beside the cart icon, the list in the drawer. */
function renderSection(id: string, cart: CartJson): string | null {
  if (id === 'cart-icon-bubble')
    return html`<div class="shopify-section"><span data-bubble>${cart.item_count}</span></div>`
      .markup;
  if (id !== 'cart-drawer') return null;
  const lines = cart.items.map(
    (line) =>
      html`<li>${line.quantity} × ${line.product_title}${line.variant_title && html` (${line.variant_title})`}</li>`,
  );
  return html`<div class="shopify-section"><ul data-lines>${lines}</ul></div>`.markup;
}

/**
 * A theme like Dawn: news by `publish` and `subscribe`, a drawer element that names its sections and takes them rendered, and a product
 * form that adds by the Ajax API. It knows nothing of the shelf.
 */
const SCRIPT = `(() => {
  const listeners = new Map();
  window.subscribe = (name, listener) => {
    const all = listeners.get(name) || new Set();
    listeners.set(name, all.add(listener));
    return () => all.delete(listener);
  };
  window.publish = (name, data) => Promise.all([...(listeners.get(name) || [])].map((listener) => listener(data)));

  const root = window.Shopify.routes.root;
  const badge = document.querySelector('[data-theme-count]');
  const place = document.querySelector('[data-theme-drawer]');
  const partOf = (markup, selector) => new DOMParser().parseFromString(markup, 'text/html').querySelector(selector);

  class CartDrawer extends HTMLElement {
    getSectionsToRender() { return [{ id: 'cart-drawer', selector: '[data-lines]' }, { id: 'cart-icon-bubble', selector: '[data-bubble]' }]; }
    setActiveElement(element) { this.activeElement = element; }
    showSections(sections) {
      const bubble = sections['cart-icon-bubble'] && partOf(sections['cart-icon-bubble'], '[data-bubble]');
      const lines = sections['cart-drawer'] && partOf(sections['cart-drawer'], '[data-lines]');
      if (bubble && badge) badge.textContent = bubble.textContent;
      if (lines) this.replaceChildren(lines);
    }
    renderContents(answer) {
      this.classList.remove('is-empty');
      this.productId = answer.id;
      this.showSections(answer.sections);
      this.open();
    }
    open() { if (place) place.setAttribute('open', ''); }
    close() {
      if (place) place.removeAttribute('open');
      if (this.activeElement) this.activeElement.focus();
    }
  }
  customElements.define('cart-drawer', CartDrawer);
  const drawer = document.createElement('cart-drawer');
  drawer.className = 'is-empty';
  if (place) place.append(drawer);

  const reload = async () => {
    const ids = drawer.getSectionsToRender().map(({ id }) => id).join(',');
    const answer = await fetch(root + '?sections=' + ids);
    if (answer.ok) drawer.showSections(await answer.json());
  };
  window.subscribe('cart-update', ({ source }) => (source === 'cart-items' ? undefined : reload()));
  window.addEventListener('pageshow', (event) => { if (event.persisted) reload(); });
  reload();

  if (badge) badge.addEventListener('click', () => drawer.open());
  document.addEventListener('keydown', ({ key }) => { if (key === 'Escape') drawer.close(); });

  const form = document.querySelector('form[data-type="add-to-cart-form"]');
  if (form) form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const fields = new URLSearchParams(new FormData(form));
    fields.set('sections', drawer.getSectionsToRender().map(({ id }) => id).join(','));
    fields.set('sections_url', location.pathname);
    drawer.setActiveElement(document.activeElement);
    const reply = await fetch(root + 'cart/add.js', { method: 'POST', headers: { Accept: 'application/javascript', 'X-Requested-With': 'XMLHttpRequest' }, body: fields });
    const answer = await reply.json();
    const message = form.querySelector('[role="alert"]');
    message.hidden = !answer.status;
    // The status of a refusal stands in the body.
    if (answer.status) { message.textContent = answer.description; return; }
    window.publish('cart-update', { source: 'product-form', productVariantId: fields.get('id'), cartData: answer });
    drawer.renderContents(answer);
  });
})();`;

export const shopifyDemo: PlatformDemo = {
  name: 'shopify',
  title: 'Shopify, Dawn theme',
  createShop: (catalogue) => createShopifyCart(catalogue, { renderSection }),
  theme: (product) => ({
    head: html`<script>
      window.Shopify = ${scriptJson({
        shop: 'halden.myshopify.com',
        locale: 'en',
        country: 'US',
        currency: { active: 'USD', rate: '1.0' },
        routes: { root: '/' },
        // Merchants rename themes; the schema's name stays.
        theme: {
          name: 'Halden autumn',
          id: 1,
          schema_name: 'Dawn',
          schema_version: '15.4.1',
          theme_store_id: 887,
          role: 'main',
        },
      })};
    </script>`.markup,
    form: html`<product-form>
      <form method="post" action="/cart/add" class="form" data-type="add-to-cart-form" novalidate>
        <label>Variant
          <select name="id">${product.variants.map((variant) => html`<option value="${variant.id}">${variant.options?.join(' / ') || product.title}</option>`)}</select></label>
        <label>Quantity <input name="quantity" type="number" min="1" value="1"></label>
        <button type="submit" name="add">Add to cart</button>
        <p role="alert" hidden></p>
      </form>
    </product-form>`.markup,
    script: SCRIPT,
  }),
};

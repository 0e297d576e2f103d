import type { Catalogue, CatalogueProduct } from './shops/shopifyCart.js';
import { html, scriptJson, trusted } from '../shop/html.js';
import type { PlatformDemo } from './types.js';

export interface PlatformPage {
  demo: PlatformDemo;
  catalogue: Catalogue;
  product: CatalogueProduct;
  endpoint: string | null;
}

const imageOf = ({ image }: CatalogueProduct): string =>
  typeof image === 'string' ? image : (image?.src ?? '');

/** A plain product page as this platform's theme would write it: its marks, its badge and drawer, and the pasted tag. */
export function platformPage({ demo, catalogue, product, endpoint }: PlatformPage): string {
  const { head = '', body = '', form = '', script } = demo.theme(product);
  const price = product.variants[0]?.price ?? '';
  const money = new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency: catalogue.currency,
  }).format(Number(price));
  const { tag } = demo;
  const others = catalogue.products.filter((other) => other !== product);
  return `<!doctype html>\n${
    html`<html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${product.title} · ${demo.title}</title>
        <link rel="stylesheet" href="/theme/page.css" />
        ${trusted(head)}
      </head>
      <body ${trusted(body)}>
        <header class="top">
          <b>Halden</b>
          <span class="platform">${demo.title}</span>
          <span class="bag" aria-label="Cart">Cart <b data-theme-count>0</b></span>
        </header>
        <aside data-theme-drawer class="drawer" aria-label="The theme’s own cart">The theme’s own cart drawer is open.</aside>
        <main>
          <section class="product">
            <img src="${imageOf(product)}" alt="" width="500" height="625" />
            <div>
              <h1>${product.title}</h1>
              <p class="price">${money}</p>
              ${trusted(form)}
            </div>
          </section>
          <script async src="/reelshelf/reelshelf.js" data-feed="/reels/reels.json" data-product="${product.handle}" ${endpoint && html`data-endpoint="${endpoint}" data-key="pub_demo"`} ${
            tag && html`data-cart="${tag.cart}"`
          } ${tag?.settings && html`data-cart-settings="#cart-settings"`}></script>
          ${tag?.settings && html`<script type="application/json" id="cart-settings">${scriptJson(tag.settings)}</script>`}
          <nav class="others">
            ${others.map((other) => html`<a href="/products/${other.handle}">${other.title}</a>`)}
          </nav>
        </main>
        <script>
          ${trusted(script)};
        </script>
      </body>
    </html>`.markup
  }`;
}

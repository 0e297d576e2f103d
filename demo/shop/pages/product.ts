import { firstOf, type ShopProduct, type ShopVariant } from '../catalogue.js';
import { html, scriptJson, type Html } from '../html.js';
import { toMinor } from '../money.js';
import type { Stock } from '../stock.js';
import { picture, price, startVariant } from './parts.js';
import { notesOf } from './productNotes.js';
import type { Page, PageFacts } from './page.js';

const LOW_STOCK = 5;

/** Only said when it is true, and only for the variant that is chosen. */
export function stockText(variant: ShopVariant, stock: Stock): string {
  if (!stock.isAvailable(variant)) return 'Sold out. We fire again in spring.';
  const left = stock.left(variant.id);
  return left <= LOW_STOCK ? `${left} left` : 'In stock, leaves us within one working day';
}

const gallery = ({
  images,
  title,
}: ShopProduct) => html`<div class="gallery" role="group" aria-label="Pictures of ${title}" tabindex="0">
${images.map((image, index) => html`<div class="gallery-item">${picture(image, index === 0 ? 'eager' : 'lazy')}</div>`)}
</div>`;

/** A value is struck when no variant with it, and with the other values as chosen, can be bought. */
function pickers(product: ShopProduct, chosen: ShopVariant, stock: Stock): Html {
  return html`${product.options.map(
    ({ name, values }, place) => html`<fieldset class="picker">
  <legend>${name}: <span data-picked>${chosen.options[place]}</span></legend>
  <div class="picker-values">${values.map((value) => {
    const variant = product.variants.find(({ options }) =>
      options.every((own, index) => own === (index === place ? value : chosen.options[index])),
    );
    const isSoldOut = !variant || !stock.isAvailable(variant);
    const isPicked = chosen.options[place] === value;
    const input = html`<input type="radio" name="option-${place}" value="${value}"${isPicked && html` checked`}>`;
    const note = html`<span class="visually-hidden" data-sold-out${!isSoldOut && html` hidden`}> (sold out)</span>`;
    return html`<label class="pick${isSoldOut && ' pick-sold-out'}">${input}<span>${value}${note}</span></label>`;
  })}</div>
</fieldset>`,
  )}`;
}

/** What the theme's script needs to switch variants without asking the server. */
const variantFacts = (product: ShopProduct, stock: Stock) =>
  product.variants.map((variant) => ({
    id: variant.id,
    options: variant.options,
    price: toMinor(variant.price),
    compareAt: variant.compareAt ? toMinor(variant.compareAt) : null,
    available: stock.isAvailable(variant),
    stockText: stockText(variant, stock),
  }));

/** One variant in the plain list. */
function choice(variant: ShopVariant, chosen: ShopVariant, stock: Stock): Html {
  const state = [
    variant.id === chosen.id && html` selected`,
    !stock.isAvailable(variant) && html` disabled`,
  ];
  return html`<option value="${variant.id}"${state}>${variant.title}</option>`;
}

function buyBox(product: ShopProduct, chosen: ShopVariant, stock: Stock): Html {
  const isAvailable = stock.isAvailable(chosen);
  const hasChoice = product.options.length > 0;
  const buttonText = html`<span data-button-text>${isAvailable ? 'Add to cart' : 'Sold out'}</span>`;
  return html`<div class="buy-box">
  <h1>${product.title}</h1>
  <p class="price price-large" id="price" aria-live="polite">${price(chosen)}</p>
  <p class="lead">${product.description}</p>
  <product-form>
    <form action="/cart/add" method="post" id="product-form" data-type="add-to-cart-form" novalidate>
      ${
        hasChoice &&
        html`<div class="pickers">${pickers(product, chosen, stock)}</div>
      <noscript><label class="plain-picker">Choose one
        <select name="id">${product.variants.map((variant) => choice(variant, chosen, stock))}</select></label></noscript>`
      }
      <input type="hidden" name="id" value="${chosen.id}"${hasChoice && html` disabled`}>
      <div class="buy-row">
        <div class="quantity">
          <button type="button" data-quantity-step="-1" aria-label="One less">&minus;</button>
          <label class="visually-hidden" for="quantity">Quantity</label>
          <input id="quantity" name="quantity" type="number" inputmode="numeric" min="1" value="1">
          <button type="button" data-quantity-step="1" aria-label="One more">+</button>
        </div>
        <button class="button buy-button" type="submit" name="add"${!isAvailable && html` disabled`}>${buttonText}</button>
      </div>
      <p class="form-error" role="alert" hidden></p>
      <p class="stock" data-stock${isAvailable && stock.left(chosen.id) <= LOW_STOCK && html` data-low`}>${stockText(chosen, stock)}</p>
    </form>
    <script type="application/json" data-variants>${scriptJson(variantFacts(product, stock))}</script>
  </product-form>
</div>`;
}

const details = ({ handle }: ShopProduct) =>
  html`<div class="details">${notesOf(handle).notes.map(
    ({ heading, text }) =>
      html`<details><summary><h2>${heading}</h2></summary><p>${text}</p></details>`,
  )}</div>`;

export function productPage(
  product: ShopProduct,
  variantId: string | undefined,
  { stock, shelf }: PageFacts,
): Page {
  const chosen =
    product.variants.find(({ id }) => id === variantId) ?? startVariant(product, stock);
  return {
    title: `${product.title} · Halden`,
    description: product.description,
    styles: ['product.css'],
    scripts: ['product.js'],
    preload: firstOf(product.images).src,
    body: html`<article class="wrap product">
${gallery(product)}
${buyBox(product, chosen, stock)}
<div class="product-shelf">
${shelf(product.handle)}
</div>
${details(product)}
</article>`,
  };
}

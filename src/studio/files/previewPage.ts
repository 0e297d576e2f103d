/** A product page as plain as can be, with the real tag: what a shopper would see of the project as it is now. */
import type { Draft } from '../../project/folder/project.js';
import { BASE_URL } from '../../project/folder/feedDocument.js';
import { priceOf } from '../../feed/product/price.js';
import type { Product } from '../../feed/schema.js';
import { attribute, markup, type Markup } from '../../publish/markup.js';
import { layoutNames } from '../../theme/layoutNames.js';
import { answer } from '../../server/answers.js';
import { safeUrl } from '../../tools/safeUrl.js';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // Pictures and films may be the shop's, wherever those are.
  "img-src 'self' data: blob: https: http:",
  "media-src 'self' blob: https: http:",
  "connect-src 'self' https:",
  'frame-src https:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

export function previewPage({ feed, catalogue }: Draft, url: URL, ticket: string): Response {
  const wanted = url.searchParams.get('product');
  const product = [...feed.products, ...catalogue.products].find(({ id }) => id === wanted);
  const theme = url.searchParams.get('theme');
  const scheme = theme === 'dark' || theme === 'light' ? theme : 'light dark';
  const language = feed.locale ?? 'en';
  const page = markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>Preview</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="${scheme}">
<meta name="robots" content="noindex">
<link rel="stylesheet" href="preview.css">
</head>
<body>
<main>
${product && productParts(product, language)}
${tag(wanted, ticket, url.searchParams.get('layout'))}
</main>
</body>
</html>
`.text;
  return answer(200, page, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': POLICY,
    'x-frame-options': 'SAMEORIGIN',
  });
}

/** Without an endpoint: nothing is counted here. */
const tag = (product: string | null, ticket: string, layout: string | null): Markup => {
  const known = layoutNames.find((name) => name === layout) ?? null;
  return markup`<script async src="widget/reelshelf.js" data-feed="project/~${ticket}/reels.json"${attribute('data-product', product)}${attribute('data-layout', known)}></script>`;
};

function productParts(product: Product, language: string): Markup {
  const { price, isFrom } = priceOf(product);
  const picture = pictureOf(product);
  return markup`<article>
<ul class="product__media-list">${picture && markup`<li><img src="${picture}" alt=""></li>`}</ul>
<div><h1>${product.title || product.id}</h1>
${price && markup`<p class="price">${isFrom && 'from '}${moneyText(price, language)}</p>`}
${product.description && markup`<p>${shortened(product.description)}</p>`}
<button type="button" disabled>Add to cart</button></div>
</article>`;
}

const MAX_CHARS = 240;

/** So that the shelf is not far below, as on most product pages. */
const shortened = (text: string): string =>
  text.length > MAX_CHARS ? `${text.slice(0, MAX_CHARS).replace(/\s+\S*$/, '')} …` : text;

/** One of the folder's own stands below `project/`. */
function pictureOf({ image }: Product): string | null {
  const address = image && safeUrl(image.src, BASE_URL);
  if (!address) return null;
  return address.startsWith(BASE_URL) ? `project/${address.slice(BASE_URL.length)}` : address;
}

function moneyText({ amount, currency }: { amount: string; currency: string }, language: string) {
  try {
    return new Intl.NumberFormat(language, { style: 'currency', currency }).format(Number(amount));
  } catch {
    return `${amount} ${currency}`;
  }
}

export const previewCss = `:root { font-family: system-ui, sans-serif; line-height: 1.45; color: CanvasText; background: Canvas; }
body { margin: 0; }
main { max-width: 68rem; margin: 0 auto; padding: clamp(1rem, 4vw, 2.5rem); }
article { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); gap: clamp(1rem, 4vw, 2.5rem); align-items: start; margin-block-end: 2rem; }
/* Named as Shopify's themes do, which the layout among the pictures goes by. */
.product__media-list { display: flex; gap: 0.75rem; margin: 0; padding: 0; list-style: none; overflow-x: auto; scroll-snap-type: x mandatory; }
.product__media-list > * { flex: 0 0 100%; scroll-snap-align: start; }
.product__media-list > :not(:only-child) { flex-basis: 84%; }
img { display: block; width: 100%; aspect-ratio: 1; object-fit: cover; border-radius: 1rem; background: color-mix(in srgb, CanvasText 6%, Canvas); }
@media (max-width: 600px) { .product__media-list:not(:has(> :nth-child(2))) img { aspect-ratio: 4 / 3; } }
h1 { font-size: clamp(1.4rem, 4vw, 2.2rem); line-height: 1.15; margin: 0 0 0.5rem; text-wrap: balance; }
p { margin: 0 0 1rem; color: color-mix(in srgb, CanvasText 75%, Canvas); }
.price { font-size: 1.2rem; color: CanvasText; }
button { font: 600 1rem/1 inherit; min-height: 48px; padding: 0 1.6rem; border: 0; border-radius: 999px; background: CanvasText; color: Canvas; opacity: 0.85; }
`;

import { formatMoney } from '../money.js';
import { html, scriptJson, type Html } from '../html.js';
import { FREE_SHIPPING_MINOR } from '../orders.js';
import { cartBubble, cartDrawer } from './cartSections.js';
import type { Page, PageFacts } from './page.js';

/** The globals every Liquid storefront has; apps tell by them where they are. */
const shopifyGlobals = () => ({
  shop: 'halden-demo.myshopify.com',
  locale: 'en',
  country: 'US',
  currency: { active: 'USD', rate: '1.0' },
  theme: {
    name: 'Halden',
    id: 128140001,
    schema_name: 'Dawn',
    schema_version: '15.4.1',
    theme_store_id: 887,
    role: 'main',
  },
  routes: { root: '/' },
});

const consentBar =
  () => html`<section class="consent" id="consent-bar" aria-label="Privacy choices" hidden>
  <p>We would like to learn which videos help people choose, with a small note kept in your browser. It is up to you.
    <a href="/pages/privacy">How we use it</a></p>
  <div class="consent-choices">
    <button class="button button-quiet" type="button" data-consent="decline">Decline</button>
    <button class="button button-quiet" type="button" data-consent="accept">Accept</button>
  </div>
</section>`;

/** `$50`: whole amounts read better in a sentence. */
const limit = formatMoney(FREE_SHIPPING_MINOR).replace(/\.00$/, '');

const shopHeader = ({
  cart,
}: PageFacts) => html`<aside class="notice" aria-label="Delivery">Free delivery over ${limit}</aside>
<header class="header">
  <div class="wrap header-row">
    <nav class="nav" aria-label="Main">
      <a href="/#shop">Shop</a>
      <a class="nav-optional" href="/pages/studio">Our studio</a>
      <a class="nav-optional" href="/pages/delivery">Delivery</a>
    </nav>
    <a class="brand" href="/">Halden</a>
    <div class="header-cart"><a href="/cart" id="cart-icon-bubble">${cartBubble(cart)}</a></div>
  </div>
</header>`;

const checkoutHeader = (
  back = { href: '/cart', text: 'Back to cart' },
) => html`<header class="header header-checkout">
  <div class="wrap header-row">
    <a class="back" href="${back.href}">${back.text}</a>
    <a class="brand" href="/">Halden</a>
    <span></span>
  </div>
</header>`;

const footer = () => html`<footer class="footer">
  <div class="wrap footer-row">
    <p>Halden is a demonstration shop. Nothing is charged, nothing is shipped, and the creators in its videos are made up.</p>
    <nav aria-label="Small print">
      <a href="/pages/studio">Our studio</a>
      <a href="/pages/delivery">Delivery and returns</a>
      <a href="/pages/privacy">Privacy</a>
      <button class="link" type="button" data-consent="ask">Privacy choices</button>
    </nav>
  </div>
</footer>`;

/** The whole document. Inline scripts carry the nonce; everything else is a file. */
export function renderPage(page: Page, facts: PageFacts): Html {
  if (page.document) return page.document;
  const { asset, nonce, cart } = facts;
  const isBare = page.frame === 'bare';
  const isShop = page.frame !== 'checkout' && !isBare;
  const styles = [
    'theme.css',
    'chrome.css',
    ...(isShop ? ['cart.css'] : []),
    ...(page.styles ?? []),
  ];
  const scripts = [
    ...(isBare ? [] : ['consent.js']),
    ...(isShop ? ['cart.js'] : []),
    ...(page.scripts ?? []),
  ];
  return html`<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>${page.title}</title>
${page.description && html`<meta name="description" content="${page.description}">`}
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#f8f4ec" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#171512" media="(prefers-color-scheme: dark)">
<link rel="icon" href="${asset('icon.svg')}" type="image/svg+xml">
${styles.map((name) => html`<link rel="stylesheet" href="${asset(name)}">\n`)}
${page.preload && html`<link rel="preload" as="image" href="${page.preload}" fetchpriority="high">`}
<script nonce="${nonce}">
window.Shopify = Object.assign(window.Shopify || {}, ${scriptJson(shopifyGlobals())});
if (typeof reelshelf !== 'function') window.reelshelf = function () { (reelshelf.q = reelshelf.q || []).push(arguments); };
</script>
${scripts.map((name) => html`<script defer src="${asset(name)}"></script>\n`)}
</head>
<body class="template-${isShop ? 'shop' : 'checkout'}">
${!isBare && html`<a class="skip" href="#main">Skip to content</a>`}
${isShop ? shopHeader(facts) : !isBare && checkoutHeader(page.back)}
<main id="main" tabindex="-1">
${page.body}
</main>
${isShop && footer()}
${isShop && cartDrawer(cart)}
${!isBare && consentBar()}
${page.layoutEnd}
</body>
</html>`;
}

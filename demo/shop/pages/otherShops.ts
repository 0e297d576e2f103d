/**
 * Five shops that look nothing like Halden, with the same tag: whether the shelf looks at home in each is for eyes, and for the pictures in
 * `test/e2e/looks`. What is sold is Halden's; names and words are the shops' own.
 */
import { firstOf, type ShopProduct } from '../catalogue.js';
import { html } from '../html.js';
import { formatMoney, toMinor } from '../money.js';
import type { Page, PageFacts } from './page.js';

interface OtherShop {
  shop: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  scheme: string;
  product: string;
  title: string;
  menu: readonly string[];
  cart: string;
  line: string;
  buy: string;
  small: string;
}

const shops = {
  luxury: {
    shop: 'Maison Orme',
    lang: 'en',
    dir: 'ltr',
    scheme: 'light',
    product: 'candle-fig',
    title: 'Fig Leaf Candle',
    menu: ['Fragrance', 'Maison', 'Journal'],
    cart: 'Bag',
    line: 'Green fig, warm cedar, a trace of salt. Poured by hand in Grasse.',
    buy: 'Add to bag',
    small: 'Complimentary gift wrapping',
  },
  street: {
    shop: 'KERB/92',
    lang: 'en',
    dir: 'ltr',
    scheme: 'dark',
    product: 'mug-ridge',
    title: 'Ridge Mug',
    menu: ['Drops', 'Archive', 'Stores'],
    cart: 'Cart',
    line: 'Stoneware. Heavy. Drop 14.',
    buy: 'Cop it',
    small: 'Ships in 24h',
  },
  grocery: {
    shop: 'Larder & Leaf',
    lang: 'en',
    dir: 'ltr',
    scheme: 'light dark',
    product: 'balm-oat',
    title: 'Oat Hand Balm',
    menu: ['Bakery', 'Pantry', 'Kitchen', 'Offers'],
    cart: 'Basket',
    line: 'Oats, shea and beeswax. For hands that knead.',
    buy: 'Add to basket',
    small: 'Delivered tomorrow between 8 and 12',
  },
  electronics: {
    shop: 'Voltline',
    lang: 'en',
    dir: 'ltr',
    scheme: 'light dark',
    product: 'carafe-pour',
    title: 'Pour-Over Carafe C4',
    menu: ['Kitchen', 'Sound', 'Power', 'Support'],
    cart: 'Cart',
    line: 'Borosilicate glass · steel filter · 600 ml · 3-year warranty',
    buy: 'Add to cart',
    small: 'In stock · free returns for 30 days',
  },
  arabic: {
    shop: 'دار نسيم',
    lang: 'ar',
    dir: 'rtl',
    scheme: 'light',
    product: 'serum-dew',
    title: 'سيروم الندى',
    menu: ['جديدنا', 'العباءات', 'العناية', 'الهدايا'],
    cart: 'السلة',
    line: 'قطرتان في المساء، وبشرة مرتاحة في الصباح.',
    buy: 'أضيفي إلى السلة',
    small: 'توصيل مجاني داخل الخليج',
  },
} as const satisfies Record<string, OtherShop>;

export type OtherShopName = keyof typeof shops;
export const otherShopNames = Object.keys(shops) as OtherShopName[];
export const isOtherShop = (name: string): name is OtherShopName => Object.hasOwn(shops, name);

export function otherShopPage(name: OtherShopName, facts: PageFacts): Page {
  const own: OtherShop = shops[name];
  const product = facts.catalogue.products.find(({ handle }) => handle === own.product);
  if (!product) throw new Error(`The catalogue has no ${own.product}.`);
  return {
    title: `${own.title} · ${own.shop}`,
    body: html``,
    document: html`<!doctype html>
<html lang="${own.lang}" dir="${own.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>${own.title} · ${own.shop}</title>
<meta name="color-scheme" content="${own.scheme}">
<link rel="icon" href="${facts.asset('icon.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${facts.asset('other-shops.css')}">
<script nonce="${facts.nonce}">window.Shopify = { shop: 'other.myshopify.com', currency: { active: 'USD', rate: '1.0' }, routes: { root: '/' } };</script>
</head>
<body class="${name}">
<header class="top"><a class="name" href="/pages/shops/${name}">${own.shop}</a>
<nav>${own.menu.map((word) => html`<a href="#shop">${word}</a>`)}</nav><a class="to-cart" href="/cart">${own.cart}</a></header>
<main id="shop">${buying(own, product)}
${facts.shelf(product.handle)}
</main>
<footer>${own.shop} · ${own.small}</footer>
</body>
</html>`,
  };
}

function buying(own: OtherShop, product: ShopProduct) {
  const picture = firstOf(product.images);
  const variant = firstOf(product.variants);
  return html`<section class="buying">
<img src="${picture.src}" alt="${own.title}" width="${picture.width}" height="${picture.height}">
<div><h1>${own.title}</h1>
<p class="price"><bdi>${formatMoney(toMinor(variant.price))}</bdi></p>
<p>${own.line}</p>
<form action="/cart/add" method="post"><input type="hidden" name="id" value="${variant.id}"><button class="buy" name="add">${own.buy}</button></form>
<p class="small">${own.small}</p></div>
</section>`;
}

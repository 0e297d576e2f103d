/** What `doctor` says of a page's consent tool and cart. */
import { expect, test } from 'vitest';
import { supportedTools } from '../../../src/project/doctor/checkConsent.js';
import { readPage } from '../../../src/project/doctor/readPage.js';
import { staticWindow } from '../../../src/project/doctor/staticPage.js';
import { createConsentVendors } from '../../../src/tracking/consent/auto.js';
import { changed, form, look, page, serveWorld, tag, whole, type Sent } from './doctorWorld.js';

serveWorld();

const bare = (body: string) => whole(`<!doctype html><html><body>${body}${tag}${form}`);
test.each<[string, Record<string, Sent>, string, RegExp]>([
  ['one that the shelf understands', page(tag), 'ok', /Cookiebot.*“statistics”/],
  [
    'OneTrust, by its script',
    bare('<script src="https://cdn.cookielaw.org/scripttemplates/otSDKStub.js"></script>'),
    'ok',
    /OneTrust.*C0002/,
  ],
  [
    'Google’s commands in the page',
    bare(
      "<script>function gtag(){dataLayer.push(arguments)} gtag('consent','default',{analytics_storage:'denied'})</script>",
    ),
    'ok',
    /Google Consent Mode/,
  ],
  [
    'one that has to speak a common language',
    bare('<script src="https://sdk.privacy-center.org/a/loader.js"></script>'),
    'warning',
    /Didomi.*TCF.*reelshelf\("consent"/,
  ],
  ['none', bare(''), 'warning', /No consent tool/],
  [
    'the page’s own word',
    bare("<script>reelshelf('consent', { analytics: true, marketing: false })</script>"),
    'ok',
    /itself/,
  ],
  [
    'a tool whose word is not asked',
    changed('data-key', 'data-consent="granted" data-key'),
    'warning',
    /though the page has Cookiebot/,
  ],
  [
    'nobody to be asked',
    whole(`<body>${tag.replace('data-key', 'data-consent="granted" data-key')}${form}`),
    'ok',
    /you answer for/,
  ],
  [
    'nobody to be counted',
    changed('data-key', 'data-consent="denied" data-key'),
    'warning',
    /nothing is counted/,
  ],
])('what consent means for counting: %s', async (_kind, parts, level, said) => {
  const lines = (await look(parts)).filter(({ kind }) => kind.endsWith(' CONSENT'));
  expect(lines.map(({ kind }) => kind)).toEqual([`${level} CONSENT`]);
  expect(lines[0]?.message).toMatch(said);
});

test('every consent tool that the shelf asks is known from outside', () => {
  const nowhere = staticWindow(readPage(''));
  for (const { name } of createConsentVendors(nowhere))
    expect(Object.keys(supportedTools)).toContain(name);
});

test.each<[string, string, string, RegExp]>([
  [
    'Shopify, as its own script writes it',
    '<script>window.Shopify = window.Shopify || {}; Shopify.shop = "a.myshopify.com"; Shopify.routes = Shopify.routes || {}; Shopify.routes.root = "\\u002F";</script>',
    'ok',
    /shopify.*routes\.root/,
  ],
  [
    'WooCommerce, by a variable',
    '<script>var wc_add_to_cart_params = {"ajax_url":"/wp-admin/admin-ajax.php"};</script>',
    'ok',
    /woocommerce/,
  ],
  [
    'Hyvä, in a function that runs at once',
    '<script>(function(){ window.hyva = window.hyva || {}; window.hyva.getFormKey = function () {} })()</script>',
    'ok',
    /magento.*hyva/,
  ],
  [
    'PrestaShop, by JSON',
    '<script>var prestashop = {"urls":{"pages":{"cart":"/cart"}}};</script>',
    'ok',
    /prestashop/,
  ],
  [
    'a shop whose cart is closed',
    '<script>Static = window.Static || {}; Static.SQUARESPACE_CONTEXT = {};</script>',
    'ok',
    /Squarespace/,
  ],
  [
    'names in a comment are no marks',
    '<script>// Shopify.routes.root = "/"</script>',
    'ok',
    /own form/,
  ],
  [
    'a script that no browser reads says nothing',
    '<script>Shopify = {routes: {root: "/"}}; } {</script>',
    'ok',
    /own form/,
  ],
])('the shop: %s', async (_kind, body, level, said) => {
  const lines = (await look(page(body + tag))).filter(({ kind }) => kind.endsWith(' CART'));
  expect(lines.map(({ kind }) => kind)).toEqual([`${level} CART`]);
  expect(lines[0]?.message).toMatch(said);
});

test.each([
  ['a cart that is none', 'shopfy', 'fault', /did you mean "shopify"/],
  ['a cart that the page does not look like', 'woocommerce', 'warning', /looks like shopify/],
  ['a headless shop', 'shopify-storefront', 'ok', /as data-cart says/],
])('data-cart names %s', async (_kind, cart, level, said) => {
  const shop = '<script>Shopify = {routes: {root: "/"}}</script>';
  const found = await look(page(shop + tag.replace('data-key', `data-cart="${cart}" data-key`)));
  expect(found.filter(({ kind }) => kind.endsWith(' CART'))).toMatchObject([
    { kind: `${level} CART`, message: expect.stringMatching(said) as string },
  ]);
});

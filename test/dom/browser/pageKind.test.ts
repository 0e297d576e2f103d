import { describe, expect, test } from 'vitest';
import { isPaymentPage } from '../../../src/browser/pageKind.js';

/** A page as far as it is looked at: its path, its body and the shop platform's own object. */
function pageAt(pathname: string, { bodyClass = '', html = [] as [tag: string, attributes: Record<string, string>][], Shopify = undefined as unknown } = {}): Window {
  const document = window.document.implementation.createHTMLDocument();
  document.body.className = bodyClass;
  for (const [tag, attributes] of html) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.body.append(element);
  }
  return { document, location: { pathname }, ...(Shopify === undefined ? {} : { Shopify }) } as unknown as Window;
}

describe('the shelf stays away from where a shopper pays', () => {
  test.each([
    '/checkout',
    '/checkout/',
    '/Checkout/',
    '/checkouts/cn/Z2NwLXVz/information',
    '/58231/checkouts/0f1e2d',
    '/en-gb/checkout/shipping',
    '/shop/checkout/',
    '/checkout/onepage/',
    '/onepage/index',
    '/checkout/order-pay/17/',
    '/payment',
    '/kasse/',
    '/de/kasse',
    '/s/Halden/checkout-begin',
    '/on/demandware.store/Sites-Halden-Site/en_US/Checkout-Begin',
    '/on/demandware.store/Sites-Halden-Site/en_US/Checkout-Login',
  ])('at %s', (path) => {
    expect(isPaymentPage(pageAt(path))).toBe(true);
  });

  test('in WooCommerce and Magento whatever the checkout is called', () => {
    expect(isPaymentPage(pageAt('/bestellen/', { bodyClass: 'page theme woocommerce-checkout' }))).toBe(true);
    expect(isPaymentPage(pageAt('/zahlen', { bodyClass: 'checkout-index-index page-layout-checkout' }))).toBe(true);
  });

  test('in Shopify’s own checkout', () => {
    expect(isPaymentPage(pageAt('/x', { Shopify: { Checkout: {} } }))).toBe(true);
  });

  test.each<[string, [string, Record<string, string>]]>([
    ['a card number field', ['input', { autocomplete: 'cc-number' }]],
    ['a card expiry field', ['input', { autocomplete: 'cc-exp-month' }]],
    ['Stripe’s card field', ['iframe', { src: 'https://js.stripe.com/v3/elements-inner-card-1cdd0510.html#style[base]' }]],
    ['Stripe’s payment field', ['iframe', { src: 'https://js.stripe.com/v3/elements-inner-payment-1cdd0510.html' }]],
    ['a Stripe frame nobody has seen yet', ['iframe', { src: 'https://js.stripe.com/v4/fields-9.html' }]],
    ['Adyen’s card field', ['iframe', { src: 'https://checkoutshopper-live.adyen.com/checkoutshopper/securedfields/x.html' }]],
    ['Braintree’s card field', ['iframe', { src: 'https://assets.braintreegateway.com/web/3.97.0/html/hosted-fields-frame.min.html' }]],
  ])('on a page with %s', (_what, element) => {
    expect(isPaymentPage(pageAt('/anything', { html: [element] }))).toBe(true);
  });
});

describe('the shelf is there on ordinary pages', () => {
  test.each([
    '/',
    '/products/serum-dew',
    '/products/checkout-shirt',
    '/products/checkout',
    '/product/checkout/',
    '/collections/payments-wallets',
    '/collections/checkout/products/cap',
    '/en/collections/payment/products/wallet',
    '/checkout-shirt',
    '/checkout-our-new-serum',
    '/p/checkout-bag.html',
    '/blogs/news/checkout',
    '/pages/payment',
    '/payment-methods',
    '/payments',
    '/kassel/fliesen',
    '/my-checkout',
    '/cart',
    '/checkoutlane',
  ])('such as %s', (path) => {
    expect(isPaymentPage(pageAt(path))).toBe(false);
  });

  test('with other words in the body’s classes', () => {
    expect(isPaymentPage(pageAt('/products/serum', { bodyClass: 'single-product woocommerce woocommerce-checkout-enabled' }))).toBe(false);
  });

  test('in Shopify, with its object or with one that the page broke', () => {
    for (const Shopify of [{ theme: {} }, null, 'x', Object.create({ Checkout: {} })]) expect(isPaymentPage(pageAt('/products/serum', { Shopify }))).toBe(false);
  });

  test.each<[string, [string, Record<string, string>]]>([
    ['the search and the newsletter', ['input', { autocomplete: 'email' }]],
    ['a field that only mentions cards', ['input', { name: 'gift-card', autocomplete: 'off' }]],
    ['Stripe’s frame against fraud', ['iframe', { src: 'https://js.stripe.com/v3/m-outer-3437aaddcdf6922d623e172c2d6f9278.html' }]],
    ['Stripe’s controller', ['iframe', { src: 'https://js.stripe.com/v3/controller-with-preconnect-1.html#apiKey=x' }]],
    ['a wallet button under the price', ['iframe', { src: 'https://js.stripe.com/v3/elements-inner-payment-request-1.html' }]],
    ['an express checkout button under the price', ['iframe', { src: 'https://js.stripe.com/v3/elements-inner-express-checkout-1.html' }]],
    ['somebody else’s video', ['iframe', { src: 'https://www.youtube-nocookie.com/embed/x' }]],
  ])('with %s', (_what, element) => {
    expect(isPaymentPage(pageAt('/products/serum', { html: [element] }))).toBe(false);
  });
});

test('a page whose script runs before its body is looked at without an error', () => {
  const page = pageAt('/products/serum');
  page.document.body.remove();
  expect(isPaymentPage(page)).toBe(false);
});

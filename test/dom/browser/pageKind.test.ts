import { afterEach, describe, expect, test, vi } from 'vitest';
import { isPaymentPage } from '../../../src/browser/pageKind.js';
import { watchPaymentPage } from '../../../src/browser/watchPaymentPage.js';

/** A page as far as it is looked at: its path, its body and the shop platform's own object. */
function pageAt(
  address: string,
  {
    bodyClass = '',
    bodyId = '',
    html = [] as [tag: string, attributes: Record<string, string>][],
    Shopify = undefined as unknown,
    prestashop = undefined as unknown,
  } = {},
): Window {
  const document = window.document.implementation.createHTMLDocument();
  document.body.className = bodyClass;
  document.body.id = bodyId;
  for (const [tag, attributes] of html) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.body.append(element);
  }
  const location = new URL(address, 'https://halden.example');
  return {
    document,
    location,
    ...(Shopify === undefined ? {} : { Shopify }),
    ...(prestashop === undefined ? {} : { prestashop }),
  } as unknown as Window;
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
    '/commande',
    '/kassa',
    '/sv/kassan/',
    '/it/cassa',
    '/fr/paiement?etape=2',
    '/pagamento',
    '/es/pago/',
    '/afrekenen/',
    '/da/betaling',
    '/finalizar-compra/',
    '/zahlung',
    '/fr/commande?step=3',
    '/index.php?controller=order',
    '/index.php?id_lang=1&controller=order-opc&step=1',
    '/onestepcheckout/',
    '/onestepcheckout/index/index/',
    '/firecheckout/',
    '/de/firecheckout/index',
    '/one-page-checkout',
    '/one-page-checkout.asp',
    '/one-step-checkout/',
    '/module/supercheckout/supercheckout',
    '/checkout.php',
    '/checkout_shipping.php',
    '/index.php?route=checkout/checkout',
    '/index.php?dispatch=checkout.checkout',
    '/index.php?main_page=checkout_payment',
    '/store#!/~/checkout/payment',
    '/#/checkout?step=2',
  ])('at %s', (path) => {
    expect(isPaymentPage(pageAt(path))).toBe(true);
  });

  test('in WooCommerce and Magento whatever the checkout is called', () => {
    expect(
      isPaymentPage(pageAt('/bestellen/', { bodyClass: 'page theme woocommerce-checkout' })),
    ).toBe(true);
    expect(
      isPaymentPage(pageAt('/zahlen', { bodyClass: 'checkout-index-index page-layout-checkout' })),
    ).toBe(true);
  });

  test('in PrestaShop whatever the checkout is called, by the page’s id or its own object', () => {
    expect(
      isPaymentPage(pageAt('/en/order', { bodyId: 'checkout', bodyClass: 'lang-en page-order' })),
    ).toBe(true);
    expect(
      isPaymentPage(pageAt('/bestellung', { prestashop: { page: { page_name: 'checkout' } } })),
    ).toBe(true);
  });

  test.each(['onestepcheckout-index-index', 'firecheckout-index-index page-layout-1column'])(
    'in Magento’s one-page checkouts: %s',
    (bodyClass) => {
      expect(isPaymentPage(pageAt('/zahlen', { bodyClass }))).toBe(true);
    },
  );

  test('in Shopify’s own checkout', () => {
    expect(isPaymentPage(pageAt('/x', { Shopify: { Checkout: {} } }))).toBe(true);
  });

  test.each<[string, [string, Record<string, string>]]>([
    ['a card number field', ['input', { autocomplete: 'cc-number' }]],
    ['a card expiry field', ['input', { autocomplete: 'cc-exp-month' }]],
    [
      'Stripe’s card field',
      ['iframe', { src: 'https://js.stripe.com/v3/elements-inner-card-1cdd0510.html#style[base]' }],
    ],
    [
      'Stripe’s payment field',
      ['iframe', { src: 'https://js.stripe.com/v3/elements-inner-payment-1cdd0510.html' }],
    ],
    [
      'a Stripe frame nobody has seen yet',
      ['iframe', { src: 'https://js.stripe.com/v4/fields-9.html' }],
    ],
    [
      'a card field of a billing section',
      ['input', { autocomplete: 'section-x billing cc-number' }],
    ],
    ['a card number field without a hint for browsers', ['input', { name: 'cardNumber' }]],
    ['a card number field whose hint is in capitals', ['input', { autocomplete: 'CC-Number' }]],
    ['Magento’s own card field', ['input', { name: 'payment[cc_number]' }]],
    [
      'Square’s card field',
      ['iframe', { src: 'https://web.squarecdn.com/1.70.0/single-card-element-iframe.html' }],
    ],
    [
      'Square’s older card field',
      ['iframe', { src: 'https://connect.squareup.com/v2/iframe?type=cardNumber' }],
    ],
    [
      'Checkout.com’s card field',
      ['iframe', { src: 'https://js.checkout.com/frames/card-number.html?a=1' }],
    ],
    ['Checkout.com’s older card field', ['iframe', { src: 'https://secure.checkout.com/x' }]],
    [
      'PayPal’s card fields',
      ['iframe', { src: 'https://www.paypal.com/smart/card-fields?sessionID=uid_1' }],
    ],
    [
      'PayPal’s card number by its name',
      ['iframe', { name: '__zoid__paypal_card_number_field__eyJ1' }],
    ],
    ['Mollie’s card field', ['iframe', { src: 'https://components.mollie.com/v1/card' }]],
    [
      'Shopify’s card field',
      [
        'iframe',
        { src: 'https://checkout.pci.shopifyinc.com/build/1/number-ltr.html?identifier=' },
      ],
    ],
    ['Klarna’s checkout', ['iframe', { id: 'klarna-checkout-iframe' }]],
    [
      'Worldpay’s card field',
      ['iframe', { src: 'https://access.worldpay.com/access-checkout/v2/fields' }],
    ],
    [
      'Spreedly’s card field',
      ['iframe', { src: 'https://core.spreedly.com/v1/embedded/number-frame-1.167.html' }],
    ],
    [
      'Recurly’s card field',
      ['iframe', { src: 'https://api.recurly.com/js/v1/field.html#config=%7B%7D' }],
    ],
    [
      'CyberSource’s card field',
      ['iframe', { src: 'https://flex.cybersource.com/flex-microform/0.11/iframe.html' }],
    ],
    ['Authorize.net’s form', ['iframe', { src: 'https://accept.authorize.net/payment/payment' }]],
    [
      'a provider that nobody has listed, by its title',
      ['iframe', { src: 'https://pay.example/f', title: 'Secure card number input frame' }],
    ],
    [
      'Adyen’s card field',
      [
        'iframe',
        { src: 'https://checkoutshopper-live.adyen.com/checkoutshopper/securedfields/x.html' },
      ],
    ],
    [
      'Braintree’s card field',
      [
        'iframe',
        { src: 'https://assets.braintreegateway.com/web/3.97.0/html/hosted-fields-frame.min.html' },
      ],
    ],
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
    '/pages/zahlung',
    '/kassandra',
    '/cassandra/dew-serum',
    '/pagoda',
    '/pages/payment',
    '/payment-methods',
    '/payments',
    '/kassel/fliesen',
    '/my-checkout',
    '/cart',
    '/checkoutlane',
    '/order',
    '/order-history',
    '/index.php?controller=order-confirmation',
    '/index.php?controller=product&id_product=7',
    '/index.php?route=checkout/cart',
    '/index.php?route=product/product',
    '/products/serum#reviews',
    '/products/serum?utm_content=checkout',
    '/products/firecheckout',
    '/recommande/',
  ])('such as %s', (path) => {
    expect(isPaymentPage(pageAt(path))).toBe(false);
  });

  test('with other words in the body’s classes', () => {
    expect(
      isPaymentPage(
        pageAt('/products/serum', {
          bodyClass: 'single-product woocommerce woocommerce-checkout-enabled',
        }),
      ),
    ).toBe(false);
  });

  test('in Shopify, with its object or with one that the page broke', () => {
    for (const Shopify of [{ theme: {} }, null, 'x', Object.create({ Checkout: {} })])
      expect(isPaymentPage(pageAt('/products/serum', { Shopify }))).toBe(false);
  });

  test.each<[string, [string, Record<string, string>]]>([
    ['the search and the newsletter', ['input', { autocomplete: 'email' }]],
    ['a field that only mentions cards', ['input', { name: 'gift-card', autocomplete: 'off' }]],
    [
      'Stripe’s frame against fraud',
      ['iframe', { src: 'https://js.stripe.com/v3/m-outer-3437aaddcdf6922d623e172c2d6f9278.html' }],
    ],
    [
      'Stripe’s controller',
      ['iframe', { src: 'https://js.stripe.com/v3/controller-with-preconnect-1.html#apiKey=x' }],
    ],
    [
      'a wallet button under the price',
      ['iframe', { src: 'https://js.stripe.com/v3/elements-inner-payment-request-1.html' }],
    ],
    [
      'an express checkout button under the price',
      ['iframe', { src: 'https://js.stripe.com/v3/elements-inner-express-checkout-1.html' }],
    ],
    [
      'instalments by Stripe under the price',
      [
        'iframe',
        { src: 'https://js.stripe.com/v3/elements-inner-payment-method-messaging-1.html' },
      ],
    ],
    [
      'what Stripe’s wallet buttons load with',
      ['iframe', { src: 'https://js.stripe.com/v3/elements-inner-loader-ui-1.html' }],
    ],
    [
      'PayPal’s buttons, which name cards',
      [
        'iframe',
        {
          src: 'https://www.paypal.com/smart/buttons?fundingSource=card&disable-funding=card-fields',
          name: '__zoid__paypal_buttons__eyJ1',
        },
      ],
    ],
    [
      'PayPal’s instalments',
      [
        'iframe',
        {
          src: 'https://www.paypal.com/credit-presentment/smart/message?amount=28',
          title: 'PayPal Message 1',
        },
      ],
    ],
    [
      'Klarna’s instalments',
      ['iframe', { src: 'https://osm.klarnaservices.com/lib.html', id: 'klarna-osm-1' }],
    ],
    [
      'Adyen’s frame against fraud',
      [
        'iframe',
        {
          src: 'https://checkoutshopper-live.adyen.com/checkoutshopper/assets/html/x/dfp.1.0.0.html',
        },
      ],
    ],
    [
      'Braintree’s frame for PayPal',
      [
        'iframe',
        {
          src: 'https://assets.braintreegateway.com/web/3.97.0/html/dispatch-frame.min.html',
          name: 'braintree-dispatch',
        },
      ],
    ],
    [
      'a balance check of gift cards',
      ['iframe', { src: 'https://gifts.example/balance', title: 'Gift card number' }],
    ],
    [
      'a newsletter in a frame',
      [
        'iframe',
        { src: 'https://list-manage.example/subscribe?next=/checkout', title: 'Newsletter' },
      ],
    ],
    [
      'an account field whose section ends alike',
      ['input', { autocomplete: 'section-acc- email' }],
    ],
    ['a gift card’s number to redeem', ['input', { name: 'gift_card_number' }]],
    [
      'a video of somebody called like a provider',
      [
        'iframe',
        { src: 'https://www.youtube-nocookie.com/embed/x', title: 'Mollie’s evening routine' },
      ],
    ],
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

describe('a page that changes is told once each way', () => {
  const address = location.href;
  const left: Element[] = [];
  afterEach(() => {
    left.splice(0).forEach((element) => element.remove());
    history.replaceState(history.state, '', address);
  });
  const put = (tag: string, attributes: Record<string, string>) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.body.append(element);
    left.push(element);
    return element;
  };

  test('at once by a router that pushes the address', () => {
    const told: boolean[] = [];
    const stop = watchPaymentPage(window, isPaymentPage, false, (isPaying) => told.push(isPaying));
    history.pushState(history.state, '', '/checkout/payment');
    expect(told).toEqual([true]);
    history.pushState(history.state, '', '/products/serum');
    expect(told).toEqual([true, false]);
    stop();
    history.pushState(history.state, '', '/checkout/payment');
    expect(told).toEqual([true, false]);
  });

  test('where the browser tells of no navigation, by what the router draws', async () => {
    const told: boolean[] = [];
    const plain = {
      document,
      setTimeout: window.setTimeout.bind(window),
      get location() {
        return window.location;
      },
    } as unknown as Window;
    const stop = watchPaymentPage(plain, isPaymentPage, false, (isPaying) => told.push(isPaying));
    history.pushState(history.state, '', '/checkout/payment');
    put('h1', {});
    await vi.waitFor(() => expect(told).toEqual([true]));
    stop();
  });

  test('by a card field that comes late, or gets its address late, and goes again', async () => {
    const told: boolean[] = [];
    const stop = watchPaymentPage(window, isPaymentPage, false, (isPaying) => told.push(isPaying));
    const frame = put('iframe', { src: 'about:blank' });
    frame.setAttribute('title', 'Card number');
    await vi.waitFor(() => expect(told).toEqual([true]));
    frame.remove();
    await vi.waitFor(() => expect(told).toEqual([true, false]));
    stop();
  });

  test('and at the start, where it is not what it was taken for', () => {
    const told: boolean[] = [];
    watchPaymentPage(window, isPaymentPage, true, (isPaying) => told.push(isPaying))();
    expect(told).toEqual([false]);
  });
});

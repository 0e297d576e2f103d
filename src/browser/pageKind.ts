/**
 * The shelf never renders where a shopper pays (PCI DSS 4.0.1, 6.4.3 and 11.6.1). Paths, platform marks and card fields are
 * looked at; nothing is read out of any field.
 */
/** Below a catalogue, names are the merchant's own: a shirt called "Checkout" is no checkout, a page about payment no payment. */
const PAYMENT_PATH = /^(?!.*\/(product|collection|page|blog)s?\/).*\/(checkouts?|onepage|payment|kasse|checkout-(begin|login))(\/|$)/i;
/** Stripe also puts frames against fraud (`controller`, `m-outer`), and wallet buttons, on ordinary pages. */
const CARD_FIELD =
  'input[autocomplete^="cc-"],iframe[src*="adyen.com"],iframe[src*="braintree"],iframe[src*="js.stripe.com"]:not([src*="v3/c"],[src*="v3/m"],[src*="t-request-"],[src*="inner-express"])';
const BODY_MARKS = ['woocommerce-checkout', 'checkout-index-index'];

export function isPaymentPage(window: Window): boolean {
  const { document, location } = window;
  if (PAYMENT_PATH.test(location.pathname)) return true;
  const shopify: unknown = (window as unknown as Record<string, unknown>)['Shopify'];
  if (typeof shopify === 'object' && shopify !== null && Object.hasOwn(shopify, 'Checkout')) return true;
  if (BODY_MARKS.some((mark) => document.body?.classList.contains(mark))) return true;
  return document.querySelector(CARD_FIELD) !== null;
}

/**
 * The shelf never renders where a shopper pays (PCI DSS 4.0.1, 6.4.3 and 11.6.1). What tells such a page at first sight: its address, the
 * platform's marks, a field for a card. Nothing is read out of any field.
 */

/** Below a catalogue, names are the merchant's own: a shirt called "Checkout" is no checkout, a page about payment no payment. */
const PAYMENT_PATH =
  /^(?!.*\/(product|collection|page|blog)s?\/).*\/((one-?(step|page)-?|fire|quick|super|the)?checkouts?|onepage|payment|kass[ae]n?|cassa|caisse|commande|paiement|pagamento|pago|zahlung|betal(ing|en)|afrekenen|finalizar-compra|checkout(_\w+|-begin|-login))(\.\w+)?([/?]|$)/i;
/** Shops that tell pages apart by a parameter: PrestaShop, OpenCart, CS-Cart, Zen Cart. */
const PAYMENT_QUERY =
  /[?&](controller=order(-?opc)?(&|$)|route=checkout\/checkout|dispatch=checkout\.ch|main_page=checkout)/;
/** PrestaShop's id, classes of WooCommerce and of Magento with its one-page checkouts; each whatever the page is called. */
const BODY_MARK = / ((woocommerce-)?checkout|order-opc|\w*checkout-index-index) /;
/** A card's number in the clear. */
const CARD_INPUT =
  'input[autocomplete^="cc-"i],input[autocomplete*=" cc-"i],input[name*="cc_number"],input[name^="card"i][name*="num"i]';

export function hasPaymentMarks(window: Window): boolean {
  const { document, location } = window;
  if (
    PAYMENT_PATH.test(location.pathname) ||
    PAYMENT_PATH.test(location.hash) ||
    PAYMENT_QUERY.test(location.search)
  )
    return true;
  const { Shopify, prestashop } = window as unknown as {
    Shopify?: unknown;
    prestashop?: { page?: { page_name?: unknown } };
  };
  if (typeof Shopify === 'object' && Shopify !== null && Object.hasOwn(Shopify, 'Checkout'))
    return true;
  if (
    prestashop?.page?.page_name === 'checkout' ||
    BODY_MARK.test(` ${document.body?.id} ${document.body?.className} `)
  )
    return true;
  return document.querySelector(CARD_INPUT) !== null;
}

/** Whether a shopper pays on this page: by its marks, or by a payment provider's frame that takes a card's number. */
import { hasPaymentMarks } from './paymentMarks.js';

/**
 * Frames of payment providers that take a card's number. Their wallet buttons, messages about instalments and frames against fraud stand on
 * ordinary pages, so only Stripe's are known by what they are not.
 */
const CARD_FRAME =
  /js\.stripe\.com(?!.*(v3\/[chm]|t-request|express|messag|loader))|(?<!gift[-_ ]?)card[-_ ]?(number|field)|paypal_card|secured?-?fields|hosted-?field|braintree.*dropin|microform|[/.]checkout\.com|klarna-(checkout|payments)|pci\.shopify|shopifycs|square(up|cdn)|mollie\.com|worldpay|cybersource|authorize\.net|spreedly|recurly.*field/i;

export function isPaymentPage(window: Window): boolean {
  return (
    hasPaymentMarks(window) || [...window.document.querySelectorAll('iframe')].some(takesCards)
  );
}

/** A query names what a wallet button allows, cards among it. */
function takesCards({ src, name, title, id }: HTMLIFrameElement): boolean {
  return CARD_FRAME.test(`${src.replace(/[?#].*/, '')} ${name} ${title} ${id}`);
}

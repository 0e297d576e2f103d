/** Whether a shopper pays on this page: by its marks, or by a payment provider's frame that takes a card's number. */
import type { Stop } from '../tools/emitter.js';
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

/** Often enough for what comes late, seldom enough for a page that never stands still. */
const LOOK_AGAIN_MS = 200;

/**
 * Tells of each change between a page where a shopper pays and any other: a router changes pages without loading one, and a
 * provider's fields come when a way to pay is chosen.
 *
 * @param was - what the page is taken for so far; `changed` is called at once if it is not that.
 * @returns ends the watch.
 */
export function watchPaymentPage(
  window: Window,
  was: boolean,
  changed: (isPaying: boolean) => void,
): Stop {
  let timer = 0;
  const look = () => {
    timer = 0;
    if (was !== isPaymentPage(window)) changed((was = !was));
  };
  const observer = new MutationObserver(() => (timer ||= window.setTimeout(look, LOOK_AGAIN_MS)));
  observer.observe(window.document, {
    childList: true,
    subtree: true,
    attributeFilter: ['class', 'id', 'src', 'name', 'title', 'autocomplete'],
  });
  // Where this does not exist, what the router draws is seen.
  const { navigation } = window as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', look);
  look();
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    navigation?.removeEventListener('currententrychange', look);
  };
}

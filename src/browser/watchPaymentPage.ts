/** Follows whether the page is one where a shopper pays. */
import type { Stop } from '../tools/emitter.js';

/** Often enough for what comes late, seldom enough for a page that never stands still. */
const LOOK_AGAIN_MS = 200;

/**
 * Tells of each change between a page where a shopper pays and any other: a router changes pages without loading one, and a
 * provider's fields come when a way to pay is chosen.
 *
 * @param isPaymentPage - that of `pageKind.ts`, which the tag's script has.
 * @param was - what the page is taken for so far; `changed` is called at once if it is not that.
 * @returns ends the watch.
 */
export function watchPaymentPage(
  window: Window,
  isPaymentPage: (window: Window) => boolean,
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

import { getOwn, ownNumber, ownText, reach } from '../../kit/read.js';
import type { MoneyFormat } from '../../contract/moneyFormat.js';
import type { CartPage } from '../../contract/page.js';

/** How the page says that the shop writes prices: `priceFormat`, of the price box or of the checkout's settings. */
export function readMoneyFormat(
  { window }: Pick<CartPage, 'window'>,
  currency: string | undefined,
): MoneyFormat | null {
  const stated = reach(window, 'checkoutConfig.priceFormat') ?? fromScripts(window.document);
  const [before, after, ...more] = (ownText(stated, 'pattern') ?? '').split('%s');
  const decimal = ownText(stated, 'decimalSymbol');
  const digits = ownNumber(stated, 'requiredPrecision') ?? ownNumber(stated, 'precision');
  // Where thousands are not threes, as in India, the shop's format is another kind than ours can write.
  const isOfThrees = (getOwn(stated, 'groupLength') ?? 3) === 3;
  if (!currency || after === undefined || more.length || decimal === undefined || !isOfThrees)
    return null;
  if (digits === undefined || digits < 0 || digits > 4) return null;
  const thousands = ownText(stated, 'groupSymbol') ?? '';
  return { currency, before: before ?? '', after, decimal, thousands, digits };
}

/** Magento's pages hand settings to their scripts as JSON. */
function fromScripts(document: Document): unknown {
  for (const { textContent } of document.querySelectorAll('script[type="text/x-magento-init"]')) {
    const [, found] = /"priceFormat"\s*:\s*(\{[^{}]*\})/.exec(textContent ?? '') ?? [];
    try {
      if (found) return JSON.parse(found);
    } catch {}
  }
  return undefined;
}

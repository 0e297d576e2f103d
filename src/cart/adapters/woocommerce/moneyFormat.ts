import { plainText } from '../../kit/plainText.js';
import { getOwn, ownNumber, ownText } from '../../kit/read.js';
import type { MoneyFormat } from '../../contract/moneyFormat.js';

/** How an answer of the Store API says that the shop writes prices: of a product, a list of them, or the cart. */
export function readMoneyFormat(body: unknown): MoneyFormat | null {
  const one: unknown = Array.isArray(body) ? body[0] : body;
  const stated = getOwn(one, 'totals') ?? getOwn(one, 'prices');
  const currency = ownText(stated, 'currency_code');
  const decimal = ownText(stated, 'currency_decimal_separator');
  const before = ownText(stated, 'currency_prefix');
  const after = ownText(stated, 'currency_suffix');
  // An answer without a sign on either side says nothing of how prices look.
  if (!currency || decimal === undefined || !(before || after)) return null;
  return {
    currency,
    before: plain(before),
    after: plain(after),
    decimal,
    thousands: ownText(stated, 'currency_thousand_separator') ?? '',
    digits: ownNumber(stated, 'currency_minor_unit') ?? 2,
  };
}

/** Text without its entities, and with the spaces at its ends. */
const plain = (text = ''): string => plainText(`.${text}.`).slice(1, -1);

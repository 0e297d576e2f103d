/** Shopify's webhooks `orders/*` and `refunds/create`. What a body is shows in itself: the topic stands in a header that nobody signed. */
import { fractionDigits } from '../../../tools/currency.js';
import {
  currencyOf,
  get,
  idOf,
  listOf,
  sessionIn,
  minorOf,
  quantityOf,
  timeOf,
  type Fields,
} from '../readFields.js';
import type { OrderUpdate, SignedLine, SignedRefund, SignedState } from '../signedOrder.js';

export function readShopify(body: Fields, receivedMs: number): OrderUpdate | null {
  if (Array.isArray(body['refund_line_items']) || body['order_id'] !== undefined)
    return readRefundAlone(body);
  const orderId = idOf(body['id']);
  if (orderId === null) return null;
  if (!Array.isArray(body['line_items']))
    return Object.keys(body).length === 1 ? { kind: 'gone', orderId, updatedMs: receivedMs } : null;
  const currency = currencyOf(body['currency']);
  const atMs = timeOf(body['processed_at']) ?? timeOf(body['created_at']);
  const totalMinor = minorOf(body['total_price'], fractionDigits(currency ?? ''));
  // An order of the shop's own trying out.
  if (!currency || atMs === null || totalMinor === null || body['test'] === true) return null;
  const digits = fractionDigits(currency);
  const isTaxIncluded = body['taxes_included'] === true;
  const cartSession = sessionIn(body['note_attributes']);
  const state: SignedState = {
    numbers: [idOf(body['name']), idOf(body['order_number'])].flatMap((number) => number ?? []),
    atMs,
    status: statusOf(body),
    currency,
    totalMinor,
    ...shownOf(body, currency),
    taxMinor: minorOf(body['total_tax'], digits) ?? 0,
    shippingMinor:
      minorOf(get(get(body['total_shipping_price_set'], 'shop_money'), 'amount'), digits) ?? 0,
    lines: listOf(body['line_items']).map((line, index) =>
      toLine(line, { index, digits, isTaxIncluded, cartSession }),
    ),
    refunds: listOf(body['refunds']).flatMap(
      (refund) => toRefund(refund, digits, isTaxIncluded) ?? [],
    ),
  };
  return { kind: 'state', orderId, updatedMs: timeOf(body['updated_at']) ?? receivedMs, state };
}

/** What the checkout told the shopper in a currency of the shopper's own. */
function shownOf(body: Fields, shopCurrency: string): Pick<SignedState, 'shown'> {
  const money = get(body['total_price_set'], 'presentment_money');
  const currency = currencyOf(get(money, 'currency_code'));
  const totalMinor = minorOf(get(money, 'amount'), fractionDigits(currency ?? ''));
  return currency === null || currency === shopCurrency || totalMinor === null
    ? {}
    : { shown: { currency, totalMinor } };
}

function statusOf(body: Fields): SignedState['status'] {
  if (body['cancelled_at'] || body['financial_status'] === 'voided') return 'cancelled';
  return body['financial_status'] === 'expired' ? 'open' : 'placed';
}

const sumOf = (items: unknown, name: string, digits: number) =>
  listOf(items).reduce((sum, item) => sum + (minorOf(item[name], digits) ?? 0), 0);

function toLine(
  line: Fields,
  {
    index,
    digits,
    isTaxIncluded,
    cartSession,
  }: { index: number; digits: number; isTaxIncluded: boolean; cartSession: string | null },
): SignedLine {
  const quantity = quantityOf(line['quantity']);
  const discounts = Array.isArray(line['discount_allocations'])
    ? sumOf(line['discount_allocations'], 'amount', digits)
    : (minorOf(line['total_discount'], digits) ?? 0);
  const taxMinor = sumOf(line['tax_lines'], 'price', digits);
  const paidMinor = (minorOf(line['price'], digits) ?? 0) * quantity - discounts;
  return {
    id: idOf(line['id']) ?? `${index}`,
    product: idOf(line['product_id']),
    variant: idOf(line['variant_id']),
    sku: idOf(line['sku']),
    quantity,
    netMinor: Math.max(0, paidMinor - (isTaxIncluded ? taxMinor : 0)),
    taxMinor,
    session: sessionIn(line['properties']) ?? cartSession,
  };
}

/** Alone, a refund does not say whether the shop's prices hold their tax: then the lines are taken back by their pieces. */
function readRefundAlone(body: Fields): OrderUpdate | null {
  const orderId = idOf(body['order_id']);
  const currency = listOf(body['transactions']).flatMap(
    (each) => currencyOf(each['currency']) ?? [],
  )[0];
  const refund = toRefund(body, fractionDigits(currency ?? 'USD'), null);
  const updatedMs = timeOf(body['processed_at']) ?? timeOf(body['created_at']);
  return orderId === null || refund === null || updatedMs === null
    ? null
    : { kind: 'refund', orderId, updatedMs, refund };
}

/** @param isTaxIncluded - `null` where nothing says. */
function toRefund(
  body: Fields,
  digits: number,
  isTaxIncluded: boolean | null,
): SignedRefund | null {
  const id = idOf(body['id']);
  if (id === null) return null;
  const paid = listOf(body['transactions']).filter(
    ({ kind, status }) => kind === 'refund' && (status === 'success' || status === undefined),
  );
  const shippingMinor = listOf(body['order_adjustments'])
    .filter(({ kind }) => kind === 'shipping_refund')
    .reduce(
      (sum, each) =>
        sum +
        Math.abs(minorOf(each['amount'], digits) ?? 0) +
        Math.abs(minorOf(each['tax_amount'], digits) ?? 0),
      0,
    );
  return {
    id,
    amountMinor: Math.max(0, sumOf(paid, 'amount', digits) - shippingMinor),
    lines: listOf(body['refund_line_items']).flatMap((each) => {
      const line = idOf(each['line_item_id']);
      if (line === null) return [];
      const subtotal = minorOf(each['subtotal'], digits);
      const taxMinor = minorOf(each['total_tax'], digits) ?? 0;
      const netMinor =
        subtotal === null || isTaxIncluded === null
          ? null
          : subtotal - (isTaxIncluded ? taxMinor : 0);
      return [{ line, quantity: quantityOf(each['quantity']), netMinor, taxMinor }];
    }),
  };
}

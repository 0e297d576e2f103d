/**
 * Medusa 2: copy to `src/subscribers/reelshelf-orders.js`. Tells the collector of each order, signed. In the server's environment:
 * REELSHELF_ORDERS (the collector's address, https://events.shop.example/v1/orders/medusa) and REELSHELF_SECRET, the one that the
 * collector was started with. What it asks for names no person.
 */
import { createHmac } from 'node:crypto';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';

const FIELDS = [
  'id',
  'display_id',
  'status',
  'currency_code',
  'created_at',
  'updated_at',
  'canceled_at',
  'metadata',
  'total',
  'tax_total',
  'shipping_total',
  'items.*',
  'items.total',
  'items.tax_total',
  'payment_collections.payments.id',
  'payment_collections.payments.refunds.*',
];

/** Amounts may come as big numbers of Medusa's own, which write themselves as text. */
const asJson = (order) => JSON.stringify(order, (_name, value) => value?.numeric_ ?? value);

async function send(body) {
  const seconds = Math.floor(Date.now() / 1000);
  const signature = createHmac('sha256', process.env.REELSHELF_SECRET)
    .update(`${seconds}.${body}`)
    .digest('hex');
  const response = await fetch(process.env.REELSHELF_ORDERS, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-reelshelf-signature': `t=${seconds},v1=${signature}`,
    },
    body,
  });
  // Thrown, so that an event bus that tries again does.
  if (!response.ok) throw new Error(`The collector answered ${response.status}.`);
}

export default async function tellOrder({ event: { name, data }, container }) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  let id = data.order_id ?? data.id;
  if (name === 'payment.refunded') {
    const fields = ['payment_collection.order.id'];
    const found = await query.graph({ entity: 'payment', fields, filters: { id: data.id } });
    id = found.data[0]?.payment_collection?.order?.id;
  }
  if (!id) return;
  const { data: orders } = await query.graph({ entity: 'order', fields: FIELDS, filters: { id } });
  if (orders[0]) await send(asJson(orders[0]));
}

export const config = {
  event: [
    'order.placed',
    'order.updated',
    'order.canceled',
    'order.return_received',
    'payment.refunded',
  ],
};

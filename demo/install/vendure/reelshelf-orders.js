/**
 * Vendure 3: copy beside `vendure-config` and put `reelshelfOrders({ endpoint, secret })` among its plugins: the collector's address
 * (https://events.shop.example/v1/orders/vendure) and the secret it was started with. Tells of each order, signed; nothing it tells
 * names a person.
 */
import { createHmac } from 'node:crypto';
import {
  EventBus,
  Logger,
  OrderService,
  OrderStateTransitionEvent,
  PluginCommonModule,
  RefundStateTransitionEvent,
  VendurePlugin,
} from '@vendure/core';

const RELATIONS = [
  'lines',
  'lines.productVariant',
  'payments',
  'payments.refunds',
  'payments.refunds.lines',
];

/** One by one: sums are calculated by the entities, and no JSON has them by itself. */
const tell = (order) => ({
  id: order.id,
  code: order.code,
  state: order.state,
  createdAt: order.createdAt,
  orderPlacedAt: order.orderPlacedAt,
  updatedAt: order.updatedAt,
  currencyCode: order.currencyCode,
  total: order.total,
  totalWithTax: order.totalWithTax,
  shipping: order.shipping,
  customFields: { reelshelf: order.customFields?.reelshelf },
  lines: order.lines.map((line) => ({
    id: line.id,
    quantity: line.quantity,
    orderPlacedQuantity: line.orderPlacedQuantity,
    proratedUnitPrice: line.proratedUnitPrice,
    proratedUnitPriceWithTax: line.proratedUnitPriceWithTax,
    productVariant: {
      id: line.productVariant.id,
      productId: line.productVariant.productId,
      sku: line.productVariant.sku,
    },
    customFields: { reelshelf: line.customFields?.reelshelf },
  })),
  payments: (order.payments ?? []).map((payment) => ({
    refunds: (payment.refunds ?? []).map(({ id, state, total, shipping, lines = [] }) => ({
      id,
      state,
      total,
      shipping,
      lines: lines.map(({ orderLineId, quantity }) => ({ orderLineId, quantity })),
    })),
  })),
});

async function send(body, { endpoint, secret }) {
  const seconds = Math.floor(Date.now() / 1000);
  const signature = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-reelshelf-signature': `t=${seconds},v1=${signature}`,
    },
    body,
  });
  if (!response.ok) throw new Error(`The collector answered ${response.status}.`);
}

/** @returns a plugin, made without decorators, which plain JavaScript does not have. */
export function reelshelfOrders(settings) {
  class ReelshelfOrders {
    constructor(eventBus, orders) {
      this.eventBus = eventBus;
      this.orders = orders;
    }
    onApplicationBootstrap() {
      for (const type of [OrderStateTransitionEvent, RefundStateTransitionEvent])
        this.eventBus.ofType(type).subscribe((event) => void this.hear(event));
    }
    async hear({ ctx, order: { id }, toState }) {
      if (toState === 'AddingItems' || toState === 'ArrangingPayment') return;
      try {
        const order = await this.orders.findOne(ctx, id, RELATIONS);
        if (order) await send(JSON.stringify(tell(order)), settings);
      } catch (error) {
        Logger.error(`An order could not be told: ${error.message}`, 'Reelshelf');
      }
    }
  }
  Reflect.defineMetadata('design:paramtypes', [EventBus, OrderService], ReelshelfOrders);
  VendurePlugin({ imports: [PluginCommonModule] })(ReelshelfOrders);
  return ReelshelfOrders;
}

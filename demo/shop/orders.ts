import { randomInt } from 'node:crypto';
import type { CartJson } from '../platforms/shops/shopifyCart.js';

export interface Address {
  email: string;
  firstName: string;
  lastName: string;
  address: string;
  city: string;
  postcode: string;
  country: string;
}

export interface OrderLine {
  /** The product's handle, which is its id in the feed. */
  product: string;
  variant: string;
  title: string;
  variantTitle: string | null;
  quantity: number;
  /** Of the whole line. */
  totalMinor: number;
  properties: Record<string, string>;
}

export interface Order {
  id: string;
  /** The checkout it came from; its thank-you page is found by it. */
  checkout: string;
  createdAt: string;
  currency: string;
  lines: OrderLine[];
  subtotalMinor: number;
  shippingMinor: number;
  totalMinor: number;
  delivery: Delivery;
  contact: Address;
}

export type Delivery = 'standard' | 'express';

export const FREE_SHIPPING_MINOR = 5000;
export const shippingMinor = (delivery: Delivery, subtotalMinor: number): number =>
  delivery === 'express' ? 1200 : subtotalMinor >= FREE_SHIPPING_MINOR ? 0 : 490;

const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
// Not a running number: the collector counts an order id once, ever, and the shop starts from nothing with each start.
const createOrderId = () =>
  `HD-${Array.from({ length: 8 }, () => LETTERS[randomInt(LETTERS.length)]).join('')}`;

export function createOrder(
  checkout: string,
  cart: CartJson,
  contact: Address,
  delivery: Delivery,
): Order {
  const subtotalMinor = cart.total_price;
  const shipping = shippingMinor(delivery, subtotalMinor);
  return {
    id: createOrderId(),
    checkout,
    createdAt: new Date().toISOString(),
    currency: cart.currency,
    lines: cart.items.map((item) => ({
      product: item.handle,
      variant: String(item.variant_id),
      title: item.product_title,
      variantTitle: item.variant_title,
      quantity: item.quantity,
      totalMinor: item.final_line_price,
      properties: item.properties ?? {},
    })),
    subtotalMinor,
    shippingMinor: shipping,
    totalMinor: subtotalMinor + shipping,
    delivery,
    contact,
  };
}

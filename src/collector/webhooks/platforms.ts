/** How each platform signs and what it sends. */
import { readMedusa } from './platforms/medusa.js';
import { readServer } from './platforms/server.js';
import { readShopify } from './platforms/shopify.js';
import { readVendure } from './platforms/vendure.js';
import { readWooCommerce } from './platforms/woocommerce.js';
import type { WebhookPlatform } from '../reports/shared/webhooks.js';
import type { Fields } from './readFields.js';
import { isSignedBase64, isSignedWithTime } from './signature.js';
import type { OrderUpdate } from './signedOrder.js';

interface Platform {
  /** The header with the signature. */
  header: string;
  isSigned(secret: string, body: Uint8Array, given: string, nowMs: number): boolean;
  /** `null` for what is no order that counts, such as an order of the shop's own trying out. */
  read(body: Fields, receivedMs: number): OrderUpdate | null;
}

const OURS = 'x-reelshelf-signature';

export const platforms: Readonly<Record<WebhookPlatform, Platform>> = {
  shopify: { header: 'x-shopify-hmac-sha256', isSigned: isSignedBase64, read: readShopify },
  woocommerce: {
    header: 'x-wc-webhook-signature',
    isSigned: isSignedBase64,
    read: readWooCommerce,
  },
  medusa: { header: OURS, isSigned: isSignedWithTime, read: readMedusa },
  vendure: { header: OURS, isSigned: isSignedWithTime, read: readVendure },
  server: { header: OURS, isSigned: isSignedWithTime, read: readServer },
};

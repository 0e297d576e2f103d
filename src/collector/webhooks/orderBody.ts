import { isRecord } from '../../tools/isRecord.js';
import type { WebhookPlatform } from '../reports/shared/webhooks.js';

/** WooCommerce asks, when a webhook is saved, with a form that it does not sign, and wants exactly 200. */
export const isPing = (platform: WebhookPlatform, bytes: Uint8Array): boolean =>
  platform === 'woocommerce' &&
  bytes.byteLength < 100 &&
  /^webhook_id=\d+$/.test(new TextDecoder().decode(bytes));

export function parseOrderBody(bytes: Uint8Array): Record<string, unknown> | null {
  try {
    const parsed: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isRecord(parsed) && !Array.isArray(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

/** Whether a body was signed with a secret, on the bytes as they came. */
import { createHmac, timingSafeEqual } from 'node:crypto';

/** How long before or after now a signature with a time may have been made, in milliseconds. */
const SIGNED_WITHIN_MS = 5 * 60_000;

const hmac = (secret: string, ...parts: (string | Uint8Array)[]) => {
  const mac = createHmac('sha256', secret);
  for (const part of parts) mac.update(part);
  return mac.digest();
};

function isSame(wanted: Buffer, given: string, encoding: 'base64' | 'hex'): boolean {
  const bytes = Buffer.from(given, encoding);
  // Both of one length, so that the time it takes says nothing of where they differ.
  return bytes.length === wanted.length && timingSafeEqual(bytes, wanted);
}

/** `base64(HMAC-SHA256(body))`, as Shopify and WooCommerce sign. */
export const isSignedBase64 = (secret: string, body: Uint8Array, given: string): boolean =>
  isSame(hmac(secret, body), given.trim(), 'base64');

/**
 * `t=<seconds>,v1=<hex>`, where `v1` is the HMAC-SHA256 of `<seconds>.<body>`; of several `v1` one is enough, so that a sender can
 * sign with the old secret and the new one. A signature that is older than five minutes is none: it may have been recorded.
 */
export function isSignedWithTime(
  secret: string,
  body: Uint8Array,
  given: string,
  nowMs: number,
): boolean {
  const parts = given.split(',').map((part) => part.trim());
  const seconds = parts.find((part) => part.startsWith('t='))?.slice(2) ?? '';
  if (!/^\d{1,12}$/.test(seconds)) return false;
  const wanted = hmac(secret, `${seconds}.`, body);
  let isSigned = false;
  for (const part of parts.slice(0, MAX_SIGNATURES))
    if (part.startsWith('v1=') && isSame(wanted, part.slice(3), 'hex')) isSigned = true;
  return isSigned && Math.abs(nowMs - Number(seconds) * 1000) <= SIGNED_WITHIN_MS;
}

const MAX_SIGNATURES = 6;

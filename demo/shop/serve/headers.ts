import { randomBytes } from 'node:crypto';

export const createNonce = (): string => randomBytes(16).toString('base64');

/** What this shop lets its own pages do: its own files, its collector, and inline scripts only with this answer's nonce. */
export function pagePolicy(
  nonce: string,
  collectorOrigin: string | null,
  framing: 'none' | 'self',
): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "media-src 'self' blob:",
    `connect-src 'self'${collectorOrigin ? ` ${collectorOrigin}` : ''}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    `frame-ancestors '${framing}'`,
  ].join('; ');
}

export const pageHeaders = (
  nonce: string,
  collectorOrigin: string | null,
  framing: 'none' | 'self',
): Record<string, string> => ({
  'content-security-policy': pagePolicy(nonce, collectorOrigin, framing),
  'cache-control': 'private, no-cache',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
  'x-frame-options': framing === 'self' ? 'SAMEORIGIN' : 'DENY',
});

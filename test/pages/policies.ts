/** Content security policies of strict shops. The shelf needs its tag allowed, and its own hosts; nothing more. */
import { hostPage, NONCE } from './hostPage.js';

const common = (endpointOrigin: string) => [
  "default-src 'none'",
  "img-src 'self'",
  "media-src 'self'",
  `connect-src 'self' ${endpointOrigin}`,
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

/** Nothing inline, no styles at all, no policy for Trusted Types; what an allowed script loads is allowed. */
export const strictPolicyPage = (endpointOrigin: string) =>
  hostPage({
    path: '/strict-policy',
    headers: {
      'content-security-policy': [
        ...common(endpointOrigin),
        `script-src 'nonce-${NONCE}' 'strict-dynamic'`,
        "style-src 'none'",
      ].join('; '),
    },
  });

/** Older: a nonce for what stands in the page, the shop's own origin for what it loads. */
export const noncePolicyPage = (endpointOrigin: string) =>
  hostPage({
    path: '/nonce-policy',
    headers: {
      'content-security-policy': [
        ...common(endpointOrigin),
        `script-src 'self' 'nonce-${NONCE}'`,
        `style-src 'nonce-${NONCE}'`,
      ].join('; '),
    },
  });

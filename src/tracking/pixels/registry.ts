import type { CreatePixel } from './types.js';
import type { PixelName } from './pixelNames.js';

/** Each in a file of its own, fetched when its tag was found and what it needs is permitted. */
export const pixelLoaders: Readonly<Record<PixelName, () => Promise<CreatePixel>>> = {
  ga4: async () => (await import('./google/pixel.js')).createGa4Pixel,
  gtm: async () => (await import('./google/pixel.js')).createGtmPixel,
  meta: async () => (await import('./meta/pixel.js')).createMetaPixel,
  tiktok: async () => (await import('./tiktok/pixel.js')).createTikTokPixel,
  segment: async () => (await import('./segment/pixel.js')).createSegmentPixel,
  rudderstack: async () => (await import('./segment/pixel.js')).createRudderStackPixel,
  jitsu: async () => (await import('./segment/pixel.js')).createJitsuPixel,
  posthog: async () => (await import('./segment/pixel.js')).createPostHogPixel,
  snowplow: async () => (await import('./snowplow/pixel.js')).createSnowplowPixel,
  plausible: async () => (await import('./plausible/pixel.js')).createPlausiblePixel,
  matomo: async () => (await import('./matomo/pixel.js')).createMatomoPixel,
  shopify: async () => (await import('./shopify/pixel.js')).createShopifyPixel,
};

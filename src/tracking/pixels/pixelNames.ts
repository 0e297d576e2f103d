/** The tags of the page that events can be passed on to, as the option `pixels` names them. */
export const pixelNames = [
  'ga4',
  'gtm',
  'meta',
  'tiktok',
  'segment',
  'rudderstack',
  'jitsu',
  'posthog',
  'snowplow',
  'plausible',
  'matomo',
  'shopify',
] as const;

export type PixelName = (typeof pixelNames)[number];

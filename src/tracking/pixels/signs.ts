import { hasFunction, readPath } from '../consent/readPage.js';
import type { PixelName } from './pixelNames.js';

/** What has to be permitted before anything is passed on: analytics always, for advertisers marketing as well. */
export const marketingPixels: readonly PixelName[] = ['meta', 'tiktok'];

const keysOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.keys(value) : [];

/** Entries of the page's `dataLayer`, which is only ever read here. */
const layerEntries = (page: Window): unknown[] => {
  const layer = readPath(page, 'dataLayer');
  return Array.isArray(layer) ? layer : [];
};

/** The container that Google Tag Manager has loaded. */
const containerOf = (page: Window): string | undefined =>
  keysOf(readPath(page, 'google_tag_manager')).find((key) => key.startsWith('GTM-'));

/** The name of the list that the page's Tag Manager reads; it may have been given another one. */
export function layerName(page: Window): string {
  const name = readPath(page, 'google_tag_manager', containerOf(page) ?? '', 'dataLayer', 'name');
  return typeof name === 'string' ? name : 'dataLayer';
}

/** The name of TikTok's global, which its snippet lets the page choose. */
export function tiktokName(page: Window): string {
  const name = readPath(page, 'TiktokAnalyticsObject');
  return typeof name === 'string' ? name : 'ttq';
}

/** The name of Snowplow's global, which its snippet lets the page choose. */
export function snowplowName(page: Window): string {
  const name = readPath(page, 'GlobalSnowplowNamespace', '0');
  return typeof name === 'string' ? name : 'snowplow';
}

/** Whether the page has such a tag, or the stub that stands in for it until it has loaded. A getter of the page's may throw. */
export const pixelSigns: Readonly<Record<PixelName, (page: Window) => boolean>> = {
  // Many a page of Tag Manager's has `gtag` for consent alone: only a property that was set up by it takes events by it.
  ga4: (page) =>
    hasFunction(page, 'gtag') &&
    layerEntries(page).some(
      (entry) =>
        readPath(entry, '0') === 'config' && /^GT?-/.test(String(readPath(entry, '1') ?? '')),
    ),
  gtm: (page) =>
    hasFunction(page, layerName(page), 'push') &&
    (containerOf(page) !== undefined ||
      layerEntries(page).some((entry) => readPath(entry, 'gtm.start') !== undefined)),
  meta: (page) => hasFunction(page, 'fbq'),
  tiktok: (page) => hasFunction(page, tiktokName(page), 'track'),
  segment: (page) => hasFunction(page, 'analytics', 'track'),
  rudderstack: (page) => hasFunction(page, 'rudderanalytics', 'track'),
  jitsu: (page) => hasFunction(page, 'jitsu', 'track'),
  posthog: (page) => hasFunction(page, 'posthog', 'capture'),
  snowplow: (page) => hasFunction(page, snowplowName(page)),
  plausible: (page) => hasFunction(page, 'plausible'),
  matomo: (page) => hasFunction(page, '_paq', 'push'),
  shopify: (page) => hasFunction(page, 'Shopify', 'analytics', 'publish'),
};

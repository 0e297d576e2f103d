/**
 * The tags of analytics and advertising tools as a page has them before their script has come, which in tests is never: each queues what it is
 * told, as the documented snippet does, so that its queue is the record. One function each, without anything around it, so that a page can
 * carry its text.
 */
import type { PixelName } from '../../src/tracking/pixels/pixelNames.js';

// oxlint-disable-next-line typescript/no-explicit-any -- a page's globals are anybody's
type Page = any;

/** What a page's snippet does. */
export const pixelTags: Readonly<Record<PixelName, (page: Page) => void>> = {
  ga4(page) {
    page.dataLayer = page.dataLayer || [];
    page.gtag = function () {
      page.dataLayer.push(arguments);
    };
    page.gtag('js', new Date(0));
    page.gtag('config', 'G-TEST1');
  },
  gtm(page) {
    page.dataLayer = page.dataLayer || [];
    page.dataLayer.push({ 'gtm.start': 0, event: 'gtm.js' });
  },
  meta(page) {
    const stub: Page = function () {
      if (stub.callMethod) stub.callMethod.apply(stub, arguments);
      else stub.queue.push(arguments);
    };
    page.fbq = page._fbq = stub;
    stub.push = stub;
    stub.loaded = true;
    stub.version = '2.0';
    stub.queue = [];
    stub('init', '100');
    stub('track', 'PageView');
  },
  tiktok(page) {
    page.TiktokAnalyticsObject = 'ttq';
    const queue: Page = (page.ttq = []);
    for (const method of ['page', 'track', 'identify', 'instances'])
      queue[method] = function () {
        // oxlint-disable-next-line prefer-spread
        queue.push([method].concat(Array.prototype.slice.call(arguments)));
      };
    queue.page();
  },
  segment(page) {
    const queue: Page = (page.analytics = []);
    for (const method of ['page', 'track', 'identify'])
      queue[method] = function () {
        queue.push([method].concat(Array.prototype.slice.call(arguments)));
        return queue;
      };
    queue.page();
  },
  rudderstack(page) {
    const queue: Page = (page.rudderanalytics = []);
    for (const method of ['page', 'track', 'identify'])
      queue[method] = function () {
        queue.push([method].concat(Array.prototype.slice.call(arguments)));
      };
    queue.page();
  },
  jitsu(page) {
    const queue: Page = (page.jitsuCalls = []);
    page.jitsu = {
      track() {
        queue.push(['track'].concat(Array.prototype.slice.call(arguments)));
      },
    };
  },
  posthog(page) {
    const queue: Page = (page.posthog = []);
    queue.capture = function () {
      queue.push(['capture'].concat(Array.prototype.slice.call(arguments)));
    };
  },
  snowplow(page) {
    page.GlobalSnowplowNamespace = ['snowplow'];
    const stub: Page = (page.snowplow = function () {
      stub.q.push(arguments);
    });
    stub.q = [];
    stub('newTracker', 'sp', 'collector.shop.example');
  },
  plausible(page) {
    const stub: Page = (page.plausible = function () {
      stub.q.push(arguments);
    });
    stub.q = [];
  },
  matomo(page) {
    page._paq = [['trackPageView'], ['enableLinkTracking']];
  },
  shopify(page) {
    const queue: Page = (page.publishedEvents = []);
    page.Shopify = page.Shopify || {};
    page.Shopify.analytics = {
      publish() {
        queue.push(['publish'].concat(Array.prototype.slice.call(arguments)));
      },
    };
  },
};

/** Where each keeps what it was told. */
export const pixelQueues: Readonly<Record<PixelName, string>> = {
  ga4: 'dataLayer',
  gtm: 'dataLayer',
  meta: 'fbq.queue',
  tiktok: 'ttq',
  segment: 'analytics',
  rudderstack: 'rudderanalytics',
  jitsu: 'jitsuCalls',
  posthog: 'posthog',
  snowplow: 'snowplow.q',
  plausible: 'plausible.q',
  matomo: '_paq',
  shopify: 'publishedEvents',
};

/** How many calls the snippet makes by itself. */
const own: Readonly<Partial<Record<PixelName, number>>> = {
  ga4: 2,
  gtm: 1,
  meta: 2,
  tiktok: 1,
  segment: 1,
  rudderstack: 1,
  snowplow: 1,
  matomo: 2,
};

/** What a tag was told after its snippet ran; what is pushed as one object is a call with one argument. */
export function callsOf(page: object, name: PixelName): unknown[][] {
  const queue = pixelQueues[name]
    .split('.')
    .reduce<unknown>((found, key) => Reflect.get(found as object, key), page);
  return [...(queue as unknown[])]
    .slice(own[name] ?? 0)
    .map((call) =>
      Array.isArray(call) || Object.prototype.toString.call(call) === '[object Arguments]'
        ? [...(call as unknown[])]
        : [call],
    );
}

/** A script of a page that has these tags. */
export const tagScript = (names: readonly PixelName[]): string =>
  names
    .map((name) => `(${pixelTags[name].toString().replace(/^(\w+)\(/, 'function $1(')})(window);`)
    .join('\n');

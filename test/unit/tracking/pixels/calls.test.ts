/** Every event, every pixel, and the exact call: names and parameters as each tool documents them. */
import { beforeAll, expect, test } from 'vitest';
import { eventTypes } from '../../../../src/events/pageSchemas.js';
import type { AnalyticsEvent } from '../../../../src/events/catalog.js';
import { pixelNames, type PixelName } from '../../../../src/tracking/pixels/pixelNames.js';
import { createPixelPage, loadPixels } from '../../../support/pixelPage.js';
import { pixelSamples, type SampleName } from '../../../support/pixelSamples.js';

beforeAll(loadPixels);

/** What is said of an event, its id given. */
type Said = (id: string) => unknown[][];

const nothing: Said = () => [];
const AT = Date.UTC(2026, 10, 2, 9);

const LIST = { item_list_id: 'reelshelf:main', item_list_name: 'Seen on creators' };
const VIDEO = { video_id: 'am', video_creator: 'mia' };
const SERUM = { item_id: '900', item_name: 'Dew Serum', price: 28, quantity: 1, index: 2, ...LIST };
const MUG = { item_id: 'mug', item_name: 'Ridge Mug', price: 24, quantity: 1, index: 2, ...LIST };
const ADDED = { ...SERUM, item_variant: '50 ml', price: 42, quantity: 2 };
const PLAYED = {
  video_provider: 'reelshelf',
  video_title: 'My AM routine',
  video_url: 'https://cdn.shop.test/am.mp4',
  video_duration: 20,
  visible: true,
};

/** Name, what is of shopping, what is of the event. */
const google: Partial<Record<SampleName, [string, object | null, object][]>> = {
  card_viewed: [['view_item_list', { ...LIST, items: [SERUM, MUG] }, VIDEO]],
  product_opened: [
    ['select_item', { ...LIST, items: [SERUM] }, VIDEO],
    ['view_item', { currency: 'USD', value: 28, items: [SERUM] }, VIDEO],
  ],
  product_added: [['add_to_cart', { currency: 'USD', value: 84, items: [ADDED] }, VIDEO]],
  checkout_started: [['begin_checkout', {}, VIDEO]],
  video_started: [
    ['video_start', null, { ...VIDEO, ...PLAYED, video_current_time: 0, video_percent: 0 }],
  ],
  'video_progressed 50': [
    ['video_progress', null, { ...VIDEO, ...PLAYED, video_current_time: 10, video_percent: 50 }],
  ],
  'video_progressed 95': [
    ['video_complete', null, { ...VIDEO, ...PLAYED, video_current_time: 19, video_percent: 95 }],
  ],
  video_shared: [
    ['share', null, { ...VIDEO, method: 'system', content_type: 'video', item_id: 'am' }],
  ],
};
const eachGoogle = (
  toCalls: (name: string, ecommerce: object | null, params: object) => unknown[][],
): Partial<Record<SampleName, Said>> =>
  Object.fromEntries(
    Object.entries(google).map(([name, events]) => [
      name,
      (id: string) =>
        events.flatMap(([event, ecommerce, params]) =>
          toCalls(event, ecommerce, { event_id: id, ...params }),
        ),
    ]),
  );

const segmentVideo = (position: number) => ({
  asset_id: 'am',
  title: 'My AM routine',
  publisher: 'mia',
  position,
  total_length: 20,
  video_player: 'reelshelf',
  livestream: false,
});
/** As Segment, RudderStack, Jitsu and PostHog are told it; only what follows differs. */
const segment = (
  method: string,
  optionsOf: (id: string) => object,
): Partial<Record<SampleName, Said>> => {
  const said =
    (name: string, properties: object): Said =>
    (id) => [
      [
        method,
        name,
        { event_id: id, list_id: 'reelshelf:main', ...VIDEO, ...properties },
        optionsOf(id),
      ],
    ];
  return {
    card_viewed: said('Product List Viewed', {
      products: [
        { product_id: '900', name: 'Dew Serum', price: 28, position: 2 },
        { product_id: 'mug', sku: 'MUG', name: 'Ridge Mug', price: 24, position: 2 },
      ],
    }),
    product_opened: said('Product Viewed', {
      product_id: '900',
      name: 'Dew Serum',
      price: 28,
      position: 2,
      currency: 'USD',
    }),
    product_added: said('Product Added', {
      product_id: '900',
      sku: 'S50',
      name: 'Dew Serum',
      variant: '50 ml',
      price: 42,
      position: 2,
      quantity: 2,
      value: 84,
      currency: 'USD',
    }),
    checkout_started: said('Checkout Started', {}),
    video_started: said('Video Content Started', segmentVideo(0)),
    'video_progressed 50': said('Video Content Playing', segmentVideo(10)),
    'video_progressed 95': said('Video Content Completed', segmentVideo(19)),
  };
};

const snowplow =
  (action: string, label: string, value?: number): Said =>
  (id) => [
    [
      'trackStructEvent',
      {
        category: 'reelshelf',
        action,
        label,
        property: id,
        ...(value === undefined ? {} : { value }),
        timestamp: { type: 'ttm', value: AT },
      },
    ],
  ];
const plausible =
  (name: string, props: object, more: object = {}): Said =>
  () => [[name, { props: { video: 'am', creator: 'mia', ...props }, ...more }]];
const matomo =
  (...said: unknown[]): Said =>
  () => [['trackEvent', ...said]];

const table: Record<PixelName, Partial<Record<SampleName, Said>>> = {
  ga4: eachGoogle((name, ecommerce, params) => [['event', name, { ...ecommerce, ...params }]]),
  gtm: eachGoogle((name, ecommerce, params) => [
    ...(ecommerce ? [[{ ecommerce: null }]] : []),
    [{ event: name, ...(ecommerce ? { ecommerce } : {}), ...params }],
  ]),
  meta: {
    video_viewed: (id) => [
      [
        'trackCustom',
        'VideoView',
        { video_id: 'am', video_title: 'My AM routine', video_creator: 'mia' },
        { eventID: id },
      ],
    ],
    product_opened: (id) => [
      [
        'track',
        'ViewContent',
        {
          content_ids: ['900'],
          content_type: 'product_group',
          content_name: 'Dew Serum',
          contents: [{ id: '900', quantity: 1, item_price: 28 }],
          value: 28,
          currency: 'USD',
        },
        { eventID: id },
      ],
    ],
    product_added: (id) => [
      [
        'track',
        'AddToCart',
        {
          content_ids: ['4412'],
          content_type: 'product',
          content_name: 'Dew Serum',
          contents: [{ id: '4412', quantity: 2, item_price: 42 }],
          value: 84,
          currency: 'USD',
        },
        { eventID: id },
      ],
    ],
    checkout_started: (id) => [['track', 'InitiateCheckout', {}, { eventID: id }]],
  },
  tiktok: {
    product_opened: (id) => [
      [
        'track',
        'ViewContent',
        {
          contents: [
            {
              content_id: '900',
              content_type: 'product_group',
              content_name: 'Dew Serum',
              quantity: 1,
              price: 28,
            },
          ],
          value: 28,
          currency: 'USD',
        },
        { event_id: id },
      ],
    ],
    product_added: (id) => [
      [
        'track',
        'AddToCart',
        {
          contents: [
            {
              content_id: '4412',
              content_type: 'product',
              content_name: 'Dew Serum',
              quantity: 2,
              price: 42,
            },
          ],
          value: 84,
          currency: 'USD',
        },
        { event_id: id },
      ],
    ],
    checkout_started: (id) => [['track', 'InitiateCheckout', {}, { event_id: id }]],
  },
  segment: segment('track', (id) => ({ messageId: id, timestamp: new Date(AT) })),
  jitsu: segment('track', (id) => ({ messageId: id, timestamp: new Date(AT) })),
  rudderstack: segment('track', (id) => ({
    messageId: id,
    originalTimestamp: new Date(AT).toISOString(),
  })),
  posthog: segment('capture', (id) => ({ uuid: id, timestamp: new Date(AT) })),
  snowplow: {
    card_viewed: snowplow('card_viewed', 'am'),
    video_started: snowplow('video_started', 'am', 0),
    video_viewed: snowplow('video_viewed', 'am'),
    'video_progressed 50': snowplow('video_progressed', 'am', 50),
    'video_progressed 95': snowplow('video_progressed', 'am', 95),
    product_opened: snowplow('product_opened', 'am / 900'),
    product_added: snowplow('product_added', 'am / 900', 2),
    checkout_started: snowplow('checkout_started', 'am'),
    video_shared: snowplow('video_shared', 'am'),
  },
  plausible: {
    video_viewed: plausible('Video viewed', {}, { interactive: false }),
    product_opened: plausible('Product viewed', { product: 'Dew Serum' }),
    product_added: plausible(
      'Add to cart',
      { product: 'Dew Serum' },
      { revenue: { amount: 84, currency: 'USD' } },
    ),
    checkout_started: plausible('Checkout started', {}),
  },
  matomo: {
    video_started: matomo('Video', 'play', 'My AM routine', 0),
    'video_progressed 50': matomo('Video', 'progress', 'My AM routine', 10),
    'video_progressed 95': matomo('Video', 'complete', 'My AM routine', 19),
    product_opened: matomo('Shop', 'view product', 'Dew Serum'),
    product_added: matomo('Shop', 'add to cart', 'Dew Serum', 84),
    checkout_started: matomo('Shop', 'checkout', 'My AM routine'),
  },
  shopify: {},
};

/** Shopify is told every event under its own name; what each is about follows from the sample. */
const published =
  (sample: { name: string; event: Partial<AnalyticsEvent> }): Said =>
  (id) => {
    const { type, video, creator, position, product, props } = sample.event;
    if (type === 'order_completed') return [];
    const productId = type === 'product_added' ? '4412' : '900';
    const products = type === 'card_viewed' ? ['900', '77'] : product ? [productId] : [];
    return [
      [
        'publish',
        `reelshelf:${type}`,
        {
          id,
          at: new Date(AT).toISOString(),
          shelf: 'reelshelf:main',
          ...(video ? { video, creator } : {}),
          products,
          ...(position === undefined ? {} : { position }),
          props,
        },
      ],
    ];
  };

const { make } = createPixelPage();
const samples = pixelSamples(make);

test('every event of the catalogue has a sample', () => {
  expect(new Set(samples.map(({ event }) => event.type))).toEqual(new Set(eventTypes));
});

test.each(pixelNames.flatMap((pixel) => samples.map((sample) => [pixel, sample.name] as const)))(
  '%s is told of %s in its own words, exactly, with the id of the event',
  async (pixel, name) => {
    const page = createPixelPage({ tags: [pixel] });
    const sample = pixelSamples(page.make).find((each) => each.name === name);
    if (!sample) throw new Error(name);
    await page.env.settle();
    page.tell(sample.event);
    await page.env.advance(1);
    const expected = pixel === 'shopify' ? published(sample) : (table[pixel][name] ?? nothing);
    expect(page.calls(pixel)).toEqual(expected(sample.event.id));
    expect(page.display.said).toEqual([]);
  },
);

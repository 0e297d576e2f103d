/** Which call each tag gets of which event, as the pixels really make it: for `src/tracking/pixels/README.md`. */
import type { AnalyticsEvent } from '../../src/events/catalog.js';
import { createPixelSubjects } from '../../src/shelf/pixelSubjects.js';
import { createGa4Pixel } from '../../src/tracking/pixels/google/pixel.js';
import { createMatomoPixel } from '../../src/tracking/pixels/matomo/pixel.js';
import { createMetaPixel } from '../../src/tracking/pixels/meta/pixel.js';
import { createPlausiblePixel } from '../../src/tracking/pixels/plausible/pixel.js';
import { createSegmentPixel } from '../../src/tracking/pixels/segment/pixel.js';
import { createShopifyPixel } from '../../src/tracking/pixels/shopify/pixel.js';
import type { PixelName } from '../../src/tracking/pixels/pixelNames.js';
import { createSnowplowPixel } from '../../src/tracking/pixels/snowplow/pixel.js';
import { createTikTokPixel } from '../../src/tracking/pixels/tiktok/pixel.js';
import { toPixelEvent } from '../../src/tracking/pixels/toPixelEvent.js';
import type { CreatePixel } from '../../src/tracking/pixels/types.js';
import { callsOf, pixelTags } from '../pages/pixelTags.js';
import { pixelFeed } from './pixelFeed.js';
import { pixelSamples } from './pixelSamples.js';

interface Column {
  title: string;
  name: PixelName;
  create: CreatePixel;
  /** What a reader knows a call by. */
  nameOf(call: unknown[]): string;
}

const columns: readonly Column[] = [
  {
    title: 'GA4, Tag Manager',
    name: 'ga4',
    create: createGa4Pixel,
    nameOf: (call) => String(call[1]),
  },
  { title: 'Meta', name: 'meta', create: createMetaPixel, nameOf: (call) => String(call[1]) },
  { title: 'TikTok', name: 'tiktok', create: createTikTokPixel, nameOf: (call) => String(call[1]) },
  {
    title: 'Segment, RudderStack, Jitsu, PostHog',
    name: 'segment',
    create: createSegmentPixel,
    nameOf: (call) => String(call[1]),
  },
  {
    title: 'Snowplow',
    name: 'snowplow',
    create: createSnowplowPixel,
    nameOf: (call) => String(Reflect.get(call[1] as object, 'action')),
  },
  {
    title: 'Plausible',
    name: 'plausible',
    create: createPlausiblePixel,
    nameOf: (call) => String(call[0]),
  },
  {
    title: 'Matomo',
    name: 'matomo',
    create: createMatomoPixel,
    nameOf: (call) => `${String(call[1])}: ${String(call[2])}`,
  },
  {
    title: 'Shopify',
    name: 'shopify',
    create: createShopifyPixel,
    nameOf: (call) => String(call[1]),
  },
];

export const pixelTableHead = ['event', ...columns.map(({ title }) => title)];

/** Events that no tag but Shopify's bus is told are one row. */
export function pixelTableRows(): string[][] {
  const subjects = createPixelSubjects(() => pixelFeed, {});
  const make = (type: string, subject: object, props: object) =>
    ({ id: 'id', type, atMs: 0, monoMs: 0, ...subject, props }) as AnalyticsEvent;
  const rows = pixelSamples(make)
    .filter(({ event }) => event.type !== 'order_completed')
    .map(({ name, event }) => [
      `\`${name.replace(/^(\w+)/, '$1`')}`,
      ...columns.map((column) => {
        const page = {} as Window;
        pixelTags[column.name](page);
        column.create(page).send(toPixelEvent(event, subjects));
        return callsOf(page, column.name)
          .map((call) => `\`${column.nameOf(call)}\``)
          .join(', ');
      }),
    ]);
  const isQuiet = (row: string[]) => row.slice(1, -1).every((cell) => cell === '');
  return [
    ...rows.filter((row) => !isQuiet(row)),
    [
      'every other, but `order_completed`',
      ...columns.slice(1).map(() => ''),
      '`reelshelf:<event>`',
    ],
  ];
}

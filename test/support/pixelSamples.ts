/** One event of each kind, as a shopper makes them: what pixels say of them is held to a table, and the document's table is made of them. */
import type {
  AnalyticsEvent,
  EventProps,
  EventSubject,
  EventType,
} from '../../src/events/catalog.js';

type Make = <T extends EventType>(
  type: T,
  subject: EventSubject,
  props: EventProps<T>,
) => AnalyticsEvent;

export function pixelSamples(make: Make) {
  const video = { video: 'am', creator: 'mia', position: 2 };
  const serum = { ...video, product: 'serum' };
  const adapter = 'woocommerce';
  return [
    sample('shelf_loaded', {}, { cards: 3 }),
    sample('shelf_viewed', {}, {}),
    sample('card_viewed', video, {}),
    sample('video_started', video, { trigger: 'tap', surface: 'player' }),
    named('video_started on a card', 'video_started', video, {
      trigger: 'autoplay',
      surface: 'card',
    }),
    sample('video_viewed', video, { surface: 'player' }),
    named('video_viewed on a card', 'video_viewed', video, { surface: 'card' }),
    sample('video_engaged', video, { reason: 'watched' }),
    named('video_progressed 50', 'video_progressed', video, { percent: 50 }),
    named('video_progressed 95', 'video_progressed', video, { percent: 95 }),
    sample('video_watched', video, {
      watchedMs: 9000,
      uniqueMs: 8000,
      mutedMs: 0,
      loops: 0,
      durationMs: 20_000,
    }),
    sample('video_failed', video, { reason: 'network' }),
    sample('tag_viewed', serum, {}),
    sample('product_opened', serum, { from: 'tag' }),
    sample('variant_selected', serum, { variant: '4412' }),
    sample('product_added', serum, {
      variant: '4412',
      quantity: 2,
      valueMinor: 8400,
      currency: 'USD',
      adapter,
    }),
    sample('product_add_failed', serum, { quantity: 1, code: 'sold_out', adapter }),
    sample('checkout_started', video, { adapter }),
    sample(
      'order_completed',
      {},
      {
        orderId: '1001',
        currency: 'USD',
        totalMinor: 8400,
        lines: [],
      },
    ),
    sample('video_shared', video, { method: 'system' }),
    sample('experiment_exposed', {}, { experiment: 'holdout', arm: 'on' }),
    sample('shelf_failed', {}, { code: 'FEED_NOT_FOUND' }),
  ];

  function sample<T extends EventType>(type: T, subject: EventSubject, props: EventProps<T>) {
    return { name: type, event: make(type, subject, props) };
  }
  function named<N extends string, T extends EventType>(
    name: N,
    type: T,
    subject: EventSubject,
    props: EventProps<T>,
  ) {
    return { name, event: make(type, subject, props) };
  }
}

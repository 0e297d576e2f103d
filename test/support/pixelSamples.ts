/** One event of each kind, as a shopper makes them: what pixels say of them is held to a table, and the document's table is made of them. */
import type {
  AnalyticsEvent,
  EventProps,
  EventSubject,
  EventType,
} from '../../src/events/catalog.js';
import { catalog, eventTypes } from '../../src/events/zodSchemas.js';
import { sampleOf } from './sampleOf.js';

type Make = <T extends EventType>(
  type: T,
  subject: EventSubject,
  props: EventProps<T>,
) => AnalyticsEvent;

/** A type's own name, or one with what makes the sample differ from the others of its type. */
export type SampleName =
  | EventType
  | 'video_started on a card'
  | 'video_viewed on a card'
  | 'video_progressed 50'
  | 'video_progressed 95';

interface Sample {
  name: SampleName;
  event: AnalyticsEvent;
}

/** In the order of the catalogue. What is said of an event whose values matter to a tag has them here; of every other, anything that fits. */
export function pixelSamples(make: Make): Sample[] {
  const spoken = spokenSamples(make);
  return eventTypes.flatMap((type) => {
    const own = spoken.filter(({ event }) => event.type === type);
    const { props } = catalog[type];
    return own.length > 0
      ? own
      : [{ name: type, event: make(type, VIDEO, sampleOf(props) as EventProps<typeof type>) }];
  });
}

const VIDEO = { video: 'am', creator: 'mia', position: 2 };
const SERUM = { ...VIDEO, product: 'serum' };

function spokenSamples(make: Make): Sample[] {
  const adapter = 'woocommerce';
  return [
    sample('card_viewed', VIDEO, {}),
    sample('video_started', VIDEO, { trigger: 'tap', surface: 'player' }),
    named('video_started on a card', 'video_started', VIDEO, {
      trigger: 'autoplay',
      surface: 'card',
    }),
    sample('video_viewed', VIDEO, { surface: 'player' }),
    named('video_viewed on a card', 'video_viewed', VIDEO, { surface: 'card' }),
    named('video_progressed 50', 'video_progressed', VIDEO, { percent: 50 }),
    named('video_progressed 95', 'video_progressed', VIDEO, { percent: 95 }),
    sample('product_opened', SERUM, { from: 'tag' }),
    sample('variant_selected', SERUM, { variant: '4412' }),
    sample('product_added', SERUM, {
      variant: '4412',
      quantity: 2,
      valueMinor: 8400,
      currency: 'USD',
      adapter,
    }),
    sample('checkout_started', VIDEO, { adapter }),
    sample(
      'order_completed',
      {},
      { orderId: '1001', currency: 'USD', totalMinor: 8400, lines: [] },
    ),
    sample('video_shared', VIDEO, { method: 'system' }),
  ];

  function sample<T extends EventType>(type: T, subject: EventSubject, props: EventProps<T>) {
    return named(type, type, subject, props);
  }
  function named<T extends EventType>(
    name: SampleName,
    type: T,
    subject: EventSubject,
    props: EventProps<T>,
  ): Sample {
    return { name, event: make(type, subject, props) };
  }
}

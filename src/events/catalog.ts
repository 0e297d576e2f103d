/**
 * Every event, once: name, version, payload, and when exactly it happens. README, DOM events, collector and pixels are
 * derived from this table or checked against it.
 *
 * It takes the calls of `zod/mini` as a parameter: a page reads and writes events by `tools/fits.ts`, which has the same calls.
 */
import { DAY_MS } from '../tools/time.js';
import type * as zod from 'zod/mini';

/** What the definitions of events and batches ask of a library. */
export type SchemaCalls = Pick<
  typeof zod,
  | 'array'
  | 'boolean'
  | 'enum'
  | 'gte'
  | 'int'
  | 'literal'
  | 'looseObject'
  | 'lte'
  | 'maxLength'
  | 'minLength'
  | 'nullable'
  | 'number'
  | 'object'
  | 'optional'
  | 'regex'
  | 'string'
>;

const triggers = ['autoplay', 'tap', 'swipe', 'key', 'api'] as const;
const failures = [
  'unsupported',
  'network',
  'decode',
  'no_picture',
  'stuck',
  'refused',
  'unknown',
] as const;

/** Of what happens to a video while it is shown live; missing at any other time, and from older tags. */
const whileLive = (z: SchemaCalls) => ({ live: z.optional(z.literal(true)) });

const define = <P extends zod.ZodMiniType>(
  version: number,
  props: P,
  value: 'low' | 'normal' | 'high' = 'normal',
) => ({
  version,
  props,
  /** What may be evicted first when the queue is full; `high` never is. */
  value,
});

const defineExperiment = (z: SchemaCalls) => ({
  experiment_exposed: define(
    1,
    z.object({
      experiment: z.string().check(z.maxLength(200)),
      arm: z.enum(['on', 'off']),
      /** Of visitors who are held out. Older tags do not say it. */
      share: z.optional(z.number().check(z.gte(0), z.lte(1))),
    }),
  ),
});

/** What shoppers keep and hand on. */
const defineSharing = (z: SchemaCalls, during = whileLive(z)) => ({
  video_shared: define(
    2,
    z.object({
      ...during,
      method: z.enum(['system', 'clipboard', 'whatsapp', 'telegram', 'email', 'sms']),
      /** Of whose sheet it was shared. */
      product: z.optional(z.string().check(z.maxLength(200))),
    }),
  ),
  share_opened: define(1, z.object(during)),
  video_saved: define(1, z.object({ saved: z.boolean(), ...during })),
  video_liked: define(1, z.object({ liked: z.boolean(), ...during })),
});

/** What becomes of a video that is shown. */
const defineWatching = (z: SchemaCalls, during = whileLive(z)) => {
  const ms = z.int().check(z.gte(0), z.lte(DAY_MS));
  const loops = z.int().check(z.gte(0), z.lte(100_000));
  return {
    video_started: define(
      1,
      z.object({ trigger: z.enum(triggers), surface: z.enum(['card', 'player']), ...during }),
    ),
    video_viewed: define(1, z.object({ surface: z.enum(['card', 'player']), ...during })),
    video_engaged: define(
      1,
      z.object({ reason: z.enum(['watched', 'sound_on', 'tag_opened', 'shared']), ...during }),
    ),
    video_progressed: define(
      1,
      z.object({ percent: z.literal([25, 50, 75, 95]), ...during }),
      'low',
    ),
    video_watched: define(
      1,
      z.object({
        watchedMs: ms,
        uniqueMs: ms,
        mutedMs: ms,
        loops,
        durationMs: ms,
        ...during,
      }),
    ),
    video_failed: define(1, z.object({ reason: z.enum(failures), ...during })),
    tag_viewed: define(1, z.object(during), 'low'),
  };
};

export function defineCatalog(z: SchemaCalls) {
  const count = z.int().check(z.gte(0), z.lte(100_000));
  const label = z.string().check(z.maxLength(200));
  /** A cart error code; `cart/contract/errors.ts` holds the closed list, which this folder may not import. */
  const errorCode = z.string().check(z.regex(/^[a-z_]{1,40}$/));
  const moneyMinor = z.int().check(z.gte(0), z.lte(100_000_000_000));
  const currency = z.string().check(z.regex(/^[A-Z]{3}$/));
  const nothing = z.object({});
  const during = whileLive(z);
  const order = z.object({
    orderId: z.string().check(z.minLength(1), z.maxLength(120)),
    currency,
    totalMinor: moneyMinor,
    lines: z
      .array(
        z.object({
          product: label,
          variant: z.optional(label),
          quantity: z.int().check(z.gte(1), z.lte(100_000)),
          /** Of the whole line, after discounts. */
          valueMinor: moneyMinor,
          /** What the shelf left on the cart line, come back with the order: see `attribution.ts`. */
          mark: z.optional(z.string().check(z.maxLength(255))),
        }),
      )
      .check(z.maxLength(200)),
  });

  return {
    shelf_loaded: define(1, z.object({ cards: count })),
    shelf_viewed: define(1, nothing),
    card_viewed: define(1, nothing, 'low'),
    ...defineWatching(z),
    product_opened: define(
      1,
      z.object({
        from: z.enum(['tag', 'bar', 'card', 'panel', 'answer', 'api', 'link']),
        ...during,
      }),
    ),
    variant_selected: define(1, z.object({ variant: label, ...during }), 'low'),
    product_added: define(
      1,
      z.object({
        variant: z.optional(label),
        quantity: count,
        valueMinor: z.optional(moneyMinor),
        currency: z.optional(currency),
        adapter: label,
        ...during,
      }),
      'high',
    ),
    product_add_failed: define(
      1,
      z.object({
        variant: z.optional(label),
        quantity: count,
        code: errorCode,
        adapter: label,
        ...during,
      }),
      'high',
    ),
    checkout_started: define(1, z.object({ adapter: label, ...during }), 'high'),
    order_completed: define(1, order, 'high'),
    ...defineSharing(z),
    ...defineQuestions(z),
    ...defineExperiment(z),
    shelf_failed: define(1, z.object({ code: label })),
  } as const;
}

/** Below a video: what was asked is none of the events' business. */
const defineQuestions = (z: SchemaCalls, during = whileLive(z)) => ({
  questions_opened: define(
    1,
    z.object({ count: z.int().check(z.gte(0), z.lte(1_000_000)), ...during }),
  ),
  question_asked: define(1, z.object(during), 'high'),
});

/** When exactly each event happens, after the MRC viewability guidelines. By itself, since no page needs the sentences. */
export const meanings: Readonly<Record<EventType, string>> = {
  shelf_loaded: 'The shelf was rendered with at least one card.',
  shelf_viewed:
    'At least 50 % of the shelf (30 % if larger than 242,500 px²) was visible for 1 second without a break, document visible; once a page view.',
  card_viewed:
    'At least 50 % of a card (30 % if larger than 242,500 px²) was visible for 1 second without a break, document visible; once a page view and video.',
  video_started:
    'First picture-moving moment of a slide or a preview; `trigger` says what caused it.',
  video_viewed: 'The view: 2 seconds of continuous playback with at least 50 % visible (MRC).',
  video_engaged:
    '10 seconds or 97 % of the unique content played, or the shopper turned the sound on, opened a tag, or shared.',
  video_progressed: '25, 50, 75 or 95 % of the unique seconds watched; a seek does not count.',
  video_watched:
    'Said on leaving a slide: time played while visible, unique content, time played muted, loops.',
  video_failed:
    'The video that the shopper was at could not be played, though the device was online; once a visit of the slide.',
  tag_viewed: 'A product tag was on screen while its video played.',
  product_opened: 'A product sheet opened; `from` says by what, `answer` is one below a question.',
  variant_selected: 'The shopper chose a variant.',
  product_added:
    'The platform confirmed that the cart gained this product; `quantity` is what it really gained.',
  product_add_failed: 'The platform refused or did not confirm; `code` says why.',
  checkout_started: 'The shopper left for the checkout from the shelf.',
  order_completed:
    'An order as the shop reported it; an order id counts once. From a browser it is a claim, signed by the server it is a fact.',
  video_shared:
    'The shopper shared a video, or a product of it: the system’s sheet took it (`system`), the link was copied (`clipboard`), or the app was opened with it.',
  share_opened:
    'A link that somebody had shared opened its video; coming back to the page and loading it again do not count.',
  video_saved: 'The shopper saved a video for later (`saved`), or took it out again.',
  video_liked:
    'The endpoint confirmed that it has the shopper’s like (`liked`), or that it is taken back.',
  questions_opened:
    'The shopper opened the questions below a video; `count` is how many everybody sees.',
  question_asked:
    'The endpoint confirmed that it has the shopper’s question; `product` is what it is about. Not what was asked.',
  experiment_exposed:
    'The place of the shelf came on screen, at the same moment in both arms of the holdout, whether it is shown there (`on`) or not (`off`); once a page view.',
  shelf_failed: 'The shelf could not be shown; `code` is that of the console notice.',
};

export type Catalog = ReturnType<typeof defineCatalog>;
export type EventType = keyof Catalog;
export type EventProps<T extends EventType> = zod.infer<Catalog[T]['props']>;

/** What an event is about; ids of the feed. */
export interface EventSubject {
  video?: string;
  creator?: string;
  product?: string;
  /** The gifting that the video came from. */
  gift?: string;
  /** Place of the card on the shelf, from 0. */
  position?: number;
}

/** One thing that happened, stamped at that moment. */
export type AnalyticsEvent = {
  [T in EventType]: EventSubject & {
    id: string;
    type: T;
    atMs: number;
    monoMs: number;
    props: EventProps<T>;
  };
}[EventType];

/** How models report what happened. The composition root stamps it, dispatches the DOM event and hands it to the tracker. */
export type RecordEvent = <T extends EventType>(
  type: T,
  subject: EventSubject,
  props: EventProps<T>,
) => void;

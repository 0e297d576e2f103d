/**
 * Every event, once: name, version, payload, meaning. README, DOM events, collector and pixels are derived from this table
 * or checked against it. Definitions follow the MRC viewability guidelines and are spelled out in the sentences.
 */
import { DAY_MS } from '../tools/time.js';
import * as z from 'zod/mini';

const ms = z.int().check(z.gte(0), z.lte(DAY_MS));
const count = z.int().check(z.gte(0), z.lte(100_000));
const label = z.string().check(z.maxLength(200));
/** A cart error code; `cart/contract/errors.ts` holds the closed list, which this folder may not import. */
const errorCode = z.string().check(z.regex(/^[a-z_]{1,40}$/));
const triggers = ['autoplay', 'tap', 'swipe', 'key', 'api'] as const;
const moneyMinor = z.int().check(z.gte(0), z.lte(100_000_000_000));
const currency = z.string().check(z.regex(/^[A-Z]{3}$/));

const define = <P extends z.ZodMiniType>(
  version: number,
  props: P,
  meaning: string,
  value: 'low' | 'normal' | 'high' = 'normal',
) => ({
  version,
  props,
  meaning,
  /** What may be evicted first when the queue is full; `high` never is. */
  value,
});
const nothing = z.object({});

export const catalog = {
  shelf_loaded: define(
    1,
    z.object({ cards: count }),
    'The shelf was rendered with at least one card.',
  ),
  shelf_viewed: define(
    1,
    nothing,
    'At least 50 % of the shelf (30 % if larger than 242,500 px²) was visible for 1 second without a break, document visible; once a page view.',
  ),
  card_viewed: define(
    1,
    nothing,
    'At least 50 % of a card (30 % if larger than 242,500 px²) was visible for 1 second without a break, document visible; once a page view and video.',
    'low',
  ),
  video_started: define(
    1,
    z.object({ trigger: z.enum(triggers), surface: z.enum(['card', 'player']) }),
    'First picture-moving moment of a slide or a preview; `trigger` says what caused it.',
  ),
  video_viewed: define(
    1,
    z.object({ surface: z.enum(['card', 'player']) }),
    'The view: 2 seconds of continuous playback with at least 50 % visible (MRC).',
  ),
  video_engaged: define(
    1,
    z.object({ reason: z.enum(['watched', 'sound_on', 'tag_opened', 'shared']) }),
    '10 seconds or 97 % of the unique content played, or the shopper turned the sound on, opened a tag, or shared.',
  ),
  video_progressed: define(
    1,
    z.object({ percent: z.literal([25, 50, 75, 95]) }),
    '25, 50, 75 or 95 % of the unique seconds watched; a seek does not count.',
    'low',
  ),
  video_watched: define(
    1,
    z.object({ watchedMs: ms, uniqueMs: ms, mutedMs: ms, loops: count, durationMs: ms }),
    'Said on leaving a slide: time played while visible, unique content, time played muted, loops.',
  ),
  video_failed: define(
    1,
    z.object({
      reason: z.enum(['unsupported', 'network', 'decode', 'no_picture', 'stuck', 'unknown']),
    }),
    'The video that the shopper was at could not be played, though the device was online; once a visit of the slide.',
  ),
  tag_viewed: define(1, nothing, 'A product tag was on screen while its video played.', 'low'),
  product_opened: define(
    1,
    z.object({ from: z.enum(['tag', 'bar', 'card', 'panel', 'api']) }),
    'A product sheet opened.',
  ),
  variant_selected: define(1, z.object({ variant: label }), 'The shopper chose a variant.', 'low'),
  product_added: define(
    1,
    z.object({
      variant: z.optional(label),
      quantity: count,
      valueMinor: z.optional(moneyMinor),
      currency: z.optional(currency),
      adapter: label,
    }),
    'The platform confirmed that the cart gained this product; `quantity` is what it really gained.',
    'high',
  ),
  product_add_failed: define(
    1,
    z.object({ variant: z.optional(label), quantity: count, code: errorCode, adapter: label }),
    'The platform refused or did not confirm; `code` says why.',
    'high',
  ),
  checkout_started: define(
    1,
    z.object({ adapter: label }),
    'The shopper left for the checkout from the shelf.',
    'high',
  ),
  order_completed: define(
    1,
    z.object({
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
            /** What the shelf left on the cart line, come back with the order: `video.session.time36`. */
            mark: z.optional(z.string().check(z.maxLength(255))),
          }),
        )
        .check(z.maxLength(200)),
    }),
    'An order as the shop reported it; an order id counts once. From a browser it is a claim, signed by the server it is a fact.',
    'high',
  ),
  video_shared: define(
    1,
    z.object({ method: z.enum(['system', 'clipboard']) }),
    'The shopper shared a video.',
  ),
  experiment_exposed: define(
    1,
    z.object({ experiment: label, arm: z.enum(['on', 'off']) }),
    'The visitor was assigned to an arm of the holdout, shown or not.',
  ),
  shelf_failed: define(
    1,
    z.object({ code: label }),
    'The shelf could not be shown; `code` is that of the console notice.',
  ),
} as const;

export type EventType = keyof typeof catalog;
export type EventProps<T extends EventType> = z.infer<(typeof catalog)[T]['props']>;
export const eventTypes = Object.keys(catalog) as EventType[];

/** What an event is about; ids of the feed. */
export interface EventSubject {
  video?: string;
  creator?: string;
  product?: string;
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

/** How models tell what happened. The composition root stamps it, dispatches the DOM event and hands it to the tracker. */
export type RecordEvent = <T extends EventType>(
  type: T,
  subject: EventSubject,
  props: EventProps<T>,
) => void;

import { i as eventTypes, n as EventType, r as catalog, t as EventProps } from "./shared/catalog.js";
import * as z from "zod/mini";

declare const SCHEMA = "reelshelf.events/1";
declare const contextSchema: z.ZodMiniObject<{
  page: z.ZodMiniString<string>;
  referrer: z.ZodMiniOptional<z.ZodMiniString<string>>;
  locale: z.ZodMiniOptional<z.ZodMiniString<string>>;
  timeZone: z.ZodMiniOptional<z.ZodMiniString<string>>;
  viewport: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniInt>>;
  platform: z.ZodMiniOptional<z.ZodMiniString<string>>;
  product: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
  widget: z.ZodMiniObject<{
    version: z.ZodMiniString<string>;
    shelf: z.ZodMiniString<string>;
    layout: z.ZodMiniString<string>;
    feed: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
  }, z.core.$strip>;
  consent: z.ZodMiniObject<{
    analytics: z.ZodMiniBoolean<boolean>;
    marketing: z.ZodMiniBoolean<boolean>;
    source: z.ZodMiniString<string>;
  }, z.core.$strip>;
  experiment: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    arm: z.ZodMiniEnum<{
      off: "off";
      on: "on";
    }>;
  }, z.core.$strip>>>;
  visitor: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
  session: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
  automated: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
}, z.core.$strip>;
declare const wireEventSchema: z.ZodMiniObject<{
  id: z.ZodMiniString<string>;
  seq: z.ZodMiniInt;
  type: z.ZodMiniEnum<{
    [x: string]: string;
  }>;
  at: z.ZodMiniString<string>;
  mono: z.ZodMiniNumber<number>;
  view: z.ZodMiniString<string>;
  video: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
  creator: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
  product: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
  position: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniInt>>;
  props: z.ZodMiniObject<{}, z.core.$loose>;
}, z.core.$strip>;
/** `events` stay unknown here: the collector judges each by itself, so that one bad event does not lose its neighbours. */
declare const batchSchema: z.ZodMiniObject<{
  schema: z.ZodMiniLiteral<"reelshelf.events/1">;
  batchId: z.ZodMiniString<string>;
  sentAt: z.ZodMiniString<string>;
  attempt: z.ZodMiniInt;
  key: z.ZodMiniOptional<z.ZodMiniString<string>>;
  context: z.ZodMiniObject<{
    page: z.ZodMiniString<string>;
    referrer: z.ZodMiniOptional<z.ZodMiniString<string>>;
    locale: z.ZodMiniOptional<z.ZodMiniString<string>>;
    timeZone: z.ZodMiniOptional<z.ZodMiniString<string>>;
    viewport: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniInt>>;
    platform: z.ZodMiniOptional<z.ZodMiniString<string>>;
    product: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    widget: z.ZodMiniObject<{
      version: z.ZodMiniString<string>;
      shelf: z.ZodMiniString<string>;
      layout: z.ZodMiniString<string>;
      feed: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    }, z.core.$strip>;
    consent: z.ZodMiniObject<{
      analytics: z.ZodMiniBoolean<boolean>;
      marketing: z.ZodMiniBoolean<boolean>;
      source: z.ZodMiniString<string>;
    }, z.core.$strip>;
    experiment: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniObject<{
      id: z.ZodMiniString<string>;
      arm: z.ZodMiniEnum<{
        off: "off";
        on: "on";
      }>;
    }, z.core.$strip>>>;
    visitor: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    session: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    automated: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
  }, z.core.$strip>;
  events: z.ZodMiniArray<z.ZodMiniUnknown>;
}, z.core.$strip>;
type WireContext = z.infer<typeof contextSchema>;
type WireEvent = Omit<z.infer<typeof wireEventSchema>, 'type'> & {
  type: (typeof eventTypes)[number];
};
type WireBatch = Omit<z.infer<typeof batchSchema>, 'events'> & {
  events: WireEvent[];
};
/** What our collector answers with a 2xx. */
interface Receipt {
  accepted: number;
  duplicates: number;
  rejected: {
    id: string | null;
    reason: string;
  }[];
}
/**
 * Which video an order line is credited to. Pure; the collector asks it for every order, and so may anybody with the raw
 * events.
 *
 * - *direct*: the line's product was opened or added from a video within 7 days before the order.
 * - *influenced*: a video with this product tagged was viewed within 1 day before; told apart and never added to the first.
 *
 * The last engaged video wins, line by line. What happened after the order does not count.
 */
interface Touch {
  atMs: number;
  /** `viewed` means a view of a video in which `product` is tagged: one touch per tagged product. */
  kind: 'opened' | 'added' | 'viewed';
  /** A touch without a video (a product opened from elsewhere) credits nobody. */
  video: string | null;
  creator: string | null;
  /** `null` matches no line. */
  product: string | null;
}
interface CreditLine {
  product: string;
  variant?: string | null | undefined;
  quantity: number;
  /** Of the whole line, minor units. */
  valueMinor: number;
}
interface LineCredit {
  kind: 'direct' | 'influenced' | 'none';
  video: string | null;
  creator: string | null;
}
interface CreditWindows {
  directMs: number;
  influencedMs: number;
}
/**
 * @param touches - of the shopper who ordered, in any order.
 * @returns one credit per line, in the order of the lines.
 */
declare function creditOrder(order: {
  atMs: number;
  lines: readonly CreditLine[];
}, touches: readonly Touch[], windows?: CreditWindows): LineCredit[];
export { type EventProps, type EventType, type Receipt, SCHEMA, type WireBatch, type WireContext, type WireEvent, batchSchema, catalog, creditOrder, eventTypes, wireEventSchema };
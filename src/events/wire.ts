/**
 * What is POSTed (`text/plain` JSON), version 1. Sender and collector parse and build with this one definition; the batch around it, which
 * only the collector reads, is in `zodSchemas.ts`.
 */
import type * as zod from 'zod/mini';
import type { EventType, SchemaCalls } from './catalog.js';
import type { SCHEMA } from './fields.js';

export { SCHEMA } from './fields.js';

export function defineWire(z: SchemaCalls, eventTypes: readonly EventType[]) {
  const id = z.string().check(z.minLength(1), z.maxLength(64));
  const uuid = z
    .string()
    .check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/));
  const text = (max: number) => z.string().check(z.maxLength(max));
  const orNull = <T extends zod.ZodMiniType>(inner: T) => z.optional(z.nullable(inner));

  const contextSchema = z.object({
    page: text(2048),
    referrer: z.optional(text(512)),
    locale: z.optional(text(35)),
    timeZone: z.optional(text(64)),
    viewport: z.optional(z.array(z.int()).check(z.minLength(2), z.maxLength(2))),
    platform: z.optional(text(40)),
    product: orNull(text(255)),
    widget: z.object({
      version: text(40),
      shelf: text(120),
      layout: text(40),
      feed: orNull(text(120)),
    }),
    consent: z.object({ analytics: z.boolean(), marketing: z.boolean(), source: text(40) }),
    experiment: orNull(z.object({ id: text(120), arm: z.enum(['on', 'off']) })),
    visitor: orNull(id),
    session: orNull(id),
    /** The browser says it is driven by a program. Tagged, never dropped. */
    automated: z.optional(z.boolean()),
  });

  const wireEventSchema = z.object({
    id: uuid,
    /** Counts up by one within a `view`, so that the collector can see what is missing. */
    seq: z.int().check(z.gte(0), z.lte(1_000_000)),
    type: z.enum(eventTypes),
    at: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/)),
    mono: z.number().check(z.gte(0)),
    /** One page view: from load, or from a return out of the back/forward cache, until it is left. */
    view: id,
    video: orNull(text(120)),
    creator: orNull(text(120)),
    product: orNull(text(255)),
    /** Of the video: the gifting it came from. */
    gift: orNull(text(120)),
    position: orNull(z.int().check(z.gte(0), z.lte(100_000))),
    props: z.looseObject({}),
  });

  return { contextSchema, wireEventSchema };
}

type Wire = ReturnType<typeof defineWire>;
export type WireContext = zod.infer<Wire['contextSchema']>;
export type WireEvent = zod.infer<Wire['wireEventSchema']>;
export interface WireBatch {
  schema: typeof SCHEMA;
  batchId: string;
  sentAt: string;
  attempt: number;
  key?: string | undefined;
  context: WireContext;
  events: WireEvent[];
}

/** What our collector answers with a 2xx. */
export interface Receipt {
  accepted: number;
  duplicates: number;
  rejected: { id: string | null; reason: string }[];
}

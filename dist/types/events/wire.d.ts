/**
 * The batch as it is POSTed (`text/plain` JSON), version 1. Sender and collector parse and build with this one schema. It gets by
 * with the kinds of schema that the feed uses too, as far as it can: each further kind of zod's is carried by the first paint.
 */
import * as z from 'zod/mini';
import { eventTypes } from './catalog.js';
export declare const SCHEMA = "reelshelf.events/1";
export declare const contextSchema: z.ZodMiniObject<{
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
export declare const wireEventSchema: z.ZodMiniObject<{
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
export declare const batchSchema: z.ZodMiniObject<{
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
export type WireContext = z.infer<typeof contextSchema>;
export type WireEvent = Omit<z.infer<typeof wireEventSchema>, 'type'> & {
    type: (typeof eventTypes)[number];
};
export type WireBatch = Omit<z.infer<typeof batchSchema>, 'events'> & {
    events: WireEvent[];
};
/** What our collector answers with a 2xx. */
export interface Receipt {
    accepted: number;
    duplicates: number;
    rejected: {
        id: string | null;
        reason: string;
    }[];
}

import * as z from "zod/mini";

declare const catalog: {
  readonly shelf_loaded: {
    version: number;
    props: z.ZodMiniObject<{
      cards: z.ZodMiniInt;
    }, z.core.$strip>;
    meaning: string; /** What may be evicted first when the queue is full; `high` never is. */
    value: "high" | "low" | "normal";
  };
  readonly shelf_viewed: {
    version: number;
    props: z.ZodMiniObject<{}, z.core.$strip>;
    meaning: string; /** What may be evicted first when the queue is full; `high` never is. */
    value: "high" | "low" | "normal";
  };
  readonly card_viewed: {
    version: number;
    props: z.ZodMiniObject<{}, z.core.$strip>;
    meaning: string; /** What may be evicted first when the queue is full; `high` never is. */
    value: "high" | "low" | "normal";
  };
  readonly video_started: {
    version: number;
    props: z.ZodMiniObject<{
      trigger: z.ZodMiniEnum<{
        api: "api";
        autoplay: "autoplay";
        key: "key";
        swipe: "swipe";
        tap: "tap";
      }>;
      surface: z.ZodMiniEnum<{
        card: "card";
        player: "player";
      }>;
    }, z.core.$strip>;
    meaning: string; /** What may be evicted first when the queue is full; `high` never is. */
    value: "high" | "low" | "normal";
  };
  readonly video_viewed: {
    version: number;
    props: z.ZodMiniObject<{
      surface: z.ZodMiniEnum<{
        card: "card";
        player: "player";
      }>;
    }, z.core.$strip>;
    meaning: string; /** What may be evicted first when the queue is full; `high` never is. */
    value: "high" | "low" | "normal";
  };
  readonly video_engaged: {
    version: number;
    props: z.ZodMiniObject<{
      reason: z.ZodMiniEnum<{
        shared: "shared";
        sound_on: "sound_on";
        tag_opened: "tag_opened";
        watched: "watched";
      }>;
    }, z.core.$strip>;
    meaning: string; /** What may be evicted first when the queue is full; `high` never is. */
    value: "high" | "low" | "normal";
  };
  readonly video_progressed: {
    version: number;
    props: z.ZodMiniObject<{
      percent: z.ZodMiniLiteral<25 | 50 | 75 | 95>;
    }, z.core.$strip>;
    meaning: string; /** What may be evicted first when the queue is full; `high` never is. */
    value: "high" | "low" | "normal";
  };
  readonly video_watched: {
    version: number;
    props: z.ZodMiniObject<{
      watchedMs: z.ZodMiniInt;
      uniqueMs: z.ZodMiniInt;
      mutedMs: z.ZodMiniInt;
      loops: z.ZodMiniInt;
      durationMs: z.ZodMiniInt;
    }, z.core.$strip>;
    meaning: string; /** What may be evicted first when the queue is full; `high` never is. */
    value: "high" | "low" | "normal";
  };
  readonly video_failed: {
    version: number;
    props: z.ZodMiniObject<{
      reason: z.ZodMiniEnum<{
        decode: "decode";
        network: "network";
        no_picture: "no_picture";
        stuck: "stuck";
        unknown: "unknown";
        unsupported: "unsupported";
      }>;
    }, z.core.$strip>;
    meaning: string; /** What may be evicted first when the queue is full; `high` never is. */
    value: "high" | "low" | "normal";
  };
  readonly tag_viewed: {
    version: number;
    props: z.ZodMiniObject<{}, z.core.$strip>;
    meaning: string; /** What may be evicted first when the queue is full; `high` never is. */
    value: "high" | "low" | "normal";
  };
  readonly product_opened: {
    version: number;
    props: z.ZodMiniObject<{
      from: z.ZodMiniEnum<{
        api: "api";
        bar: "bar";
        card: "card";
        panel: "panel";
        tag: "tag";
      }>;
    }, z.core.$strip>;
    meaning: string; /** What may be evicted first when the queue is full; `high` never is. */
    value: "high" | "low" | "normal";
  };
  readonly variant_selected: {
    version: number;
    props: z.ZodMiniObject<{
      variant: z.ZodMiniString<string>;
    }, z.core.$strip>;
    meaning: string; /** What may be evicted first when the queue is full; `high` never is. */
    value: "high" | "low" | "normal";
  };
  readonly product_added: {
    version: number;
    props: z.ZodMiniObject<{
      variant: z.ZodMiniOptional<z.ZodMiniString<string>>;
      quantity: z.ZodMiniInt;
      valueMinor: z.ZodMiniOptional<z.ZodMiniInt>;
      currency: z.ZodMiniOptional<z.ZodMiniString<string>>;
      adapter: z.ZodMiniString<string>;
    }, z.core.$strip>;
    meaning: string; /** What may be evicted first when the queue is full; `high` never is. */
    value: "high" | "low" | "normal";
  };
  readonly product_add_failed: {
    version: number;
    props: z.ZodMiniObject<{
      variant: z.ZodMiniOptional<z.ZodMiniString<string>>;
      quantity: z.ZodMiniInt;
      code: z.ZodMiniString<string>;
      adapter: z.ZodMiniString<string>;
    }, z.core.$strip>;
    meaning: string; /** What may be evicted first when the queue is full; `high` never is. */
    value: "high" | "low" | "normal";
  };
  readonly checkout_started: {
    version: number;
    props: z.ZodMiniObject<{
      adapter: z.ZodMiniString<string>;
    }, z.core.$strip>;
    meaning: string; /** What may be evicted first when the queue is full; `high` never is. */
    value: "high" | "low" | "normal";
  };
  readonly order_completed: {
    version: number;
    props: z.ZodMiniObject<{
      orderId: z.ZodMiniString<string>;
      currency: z.ZodMiniString<string>;
      totalMinor: z.ZodMiniInt;
      lines: z.ZodMiniArray<z.ZodMiniObject<{
        product: z.ZodMiniString<string>;
        variant: z.ZodMiniOptional<z.ZodMiniString<string>>;
        quantity: z.ZodMiniInt;
        valueMinor: z.ZodMiniInt;
        mark: z.ZodMiniOptional<z.ZodMiniString<string>>;
      }, z.core.$strip>>;
    }, z.core.$strip>;
    meaning: string; /** What may be evicted first when the queue is full; `high` never is. */
    value: "high" | "low" | "normal";
  };
  readonly video_shared: {
    version: number;
    props: z.ZodMiniObject<{
      method: z.ZodMiniEnum<{
        clipboard: "clipboard";
        system: "system";
      }>;
    }, z.core.$strip>;
    meaning: string; /** What may be evicted first when the queue is full; `high` never is. */
    value: "high" | "low" | "normal";
  };
  readonly experiment_exposed: {
    version: number;
    props: z.ZodMiniObject<{
      experiment: z.ZodMiniString<string>;
      arm: z.ZodMiniEnum<{
        off: "off";
        on: "on";
      }>;
    }, z.core.$strip>;
    meaning: string; /** What may be evicted first when the queue is full; `high` never is. */
    value: "high" | "low" | "normal";
  };
  readonly shelf_failed: {
    version: number;
    props: z.ZodMiniObject<{
      code: z.ZodMiniString<string>;
    }, z.core.$strip>;
    meaning: string; /** What may be evicted first when the queue is full; `high` never is. */
    value: "high" | "low" | "normal";
  };
};
type EventType = keyof typeof catalog;
type EventProps<T extends EventType> = z.infer<(typeof catalog)[T]['props']>;
declare const eventTypes: EventType[];
export { eventTypes as i, EventType as n, catalog as r, EventProps as t };
import * as zod from "zod/mini";

/** What the definitions of events and batches ask of a library. */
type SchemaCalls = Pick<typeof zod, 'array' | 'boolean' | 'enum' | 'gte' | 'int' | 'literal' | 'looseObject' | 'lte' | 'maxLength' | 'minLength' | 'nullable' | 'number' | 'object' | 'optional' | 'regex' | 'string'>;
declare function defineCatalog(z: SchemaCalls): {
  readonly experiment_exposed: {
    version: number;
    props: zod.ZodMiniObject<{
      experiment: zod.ZodMiniString<string>;
      arm: zod.ZodMiniEnum<{
        off: "off";
        on: "on";
      }>;
      share: zod.ZodMiniOptional<zod.ZodMiniNumber<number>>;
    }, zod.core.$strip>; /** What may be evicted first when the queue is full; `high` never is. */
    value: "high" | "low" | "normal";
  };
  readonly video_shared: {
    version: number;
    props: zod.ZodMiniObject<{
      live: zod.ZodMiniOptional<zod.ZodMiniLiteral<true>>;
      method: zod.ZodMiniEnum<{
        clipboard: "clipboard";
        email: "email";
        sms: "sms";
        system: "system";
        telegram: "telegram";
        whatsapp: "whatsapp";
      }>;
      product: zod.ZodMiniOptional<zod.ZodMiniString<string>>;
    }, zod.core.$strip>; /** What may be evicted first when the queue is full; `high` never is. */
    value: "high" | "low" | "normal";
  };
  readonly share_opened: {
    version: number;
    props: zod.ZodMiniObject<{
      live: zod.ZodMiniOptional<zod.ZodMiniLiteral<true>>;
    }, zod.core.$strip>; /** What may be evicted first when the queue is full; `high` never is. */
    value: "high" | "low" | "normal";
  };
  readonly video_saved: {
    version: number;
    props: zod.ZodMiniObject<{
      live: zod.ZodMiniOptional<zod.ZodMiniLiteral<true>>;
      saved: zod.ZodMiniBoolean<boolean>;
    }, zod.core.$strip>; /** What may be evicted first when the queue is full; `high` never is. */
    value: "high" | "low" | "normal";
  };
  readonly video_liked: {
    version: number;
    props: zod.ZodMiniObject<{
      live: zod.ZodMiniOptional<zod.ZodMiniLiteral<true>>;
      liked: zod.ZodMiniBoolean<boolean>;
    }, zod.core.$strip>; /** What may be evicted first when the queue is full; `high` never is. */
    value: "high" | "low" | "normal";
  };
  readonly video_started: {
    version: number;
    props: zod.ZodMiniObject<{
      live: zod.ZodMiniOptional<zod.ZodMiniLiteral<true>>;
      trigger: zod.ZodMiniEnum<{
        api: "api";
        autoplay: "autoplay";
        key: "key";
        swipe: "swipe";
        tap: "tap";
      }>;
      surface: zod.ZodMiniEnum<{
        card: "card";
        player: "player";
      }>;
    }, zod.core.$strip>; /** What may be evicted first when the queue is full; `high` never is. */
    value: "high" | "low" | "normal";
  };
  readonly video_viewed: {
    version: number;
    props: zod.ZodMiniObject<{
      live: zod.ZodMiniOptional<zod.ZodMiniLiteral<true>>;
      surface: zod.ZodMiniEnum<{
        card: "card";
        player: "player";
      }>;
    }, zod.core.$strip>; /** What may be evicted first when the queue is full; `high` never is. */
    value: "high" | "low" | "normal";
  };
  readonly video_engaged: {
    version: number;
    props: zod.ZodMiniObject<{
      live: zod.ZodMiniOptional<zod.ZodMiniLiteral<true>>;
      reason: zod.ZodMiniEnum<{
        shared: "shared";
        sound_on: "sound_on";
        tag_opened: "tag_opened";
        watched: "watched";
      }>;
    }, zod.core.$strip>; /** What may be evicted first when the queue is full; `high` never is. */
    value: "high" | "low" | "normal";
  };
  readonly video_progressed: {
    version: number;
    props: zod.ZodMiniObject<{
      live: zod.ZodMiniOptional<zod.ZodMiniLiteral<true>>;
      percent: zod.ZodMiniLiteral<25 | 50 | 75 | 95>;
    }, zod.core.$strip>; /** What may be evicted first when the queue is full; `high` never is. */
    value: "high" | "low" | "normal";
  };
  readonly video_watched: {
    version: number;
    props: zod.ZodMiniObject<{
      live: zod.ZodMiniOptional<zod.ZodMiniLiteral<true>>;
      watchedMs: zod.ZodMiniInt;
      uniqueMs: zod.ZodMiniInt;
      mutedMs: zod.ZodMiniInt;
      loops: zod.ZodMiniInt;
      durationMs: zod.ZodMiniInt;
    }, zod.core.$strip>; /** What may be evicted first when the queue is full; `high` never is. */
    value: "high" | "low" | "normal";
  };
  readonly video_failed: {
    version: number;
    props: zod.ZodMiniObject<{
      live: zod.ZodMiniOptional<zod.ZodMiniLiteral<true>>;
      reason: zod.ZodMiniEnum<{
        decode: "decode";
        network: "network";
        no_picture: "no_picture";
        refused: "refused";
        stuck: "stuck";
        unknown: "unknown";
        unsupported: "unsupported";
      }>;
    }, zod.core.$strip>; /** What may be evicted first when the queue is full; `high` never is. */
    value: "high" | "low" | "normal";
  };
  readonly tag_viewed: {
    version: number;
    props: zod.ZodMiniObject<{
      live: zod.ZodMiniOptional<zod.ZodMiniLiteral<true>>;
    }, zod.core.$strip>; /** What may be evicted first when the queue is full; `high` never is. */
    value: "high" | "low" | "normal";
  };
  readonly shelf_loaded: {
    version: number;
    props: zod.ZodMiniObject<{
      cards: zod.ZodMiniInt;
    }, zod.core.$strip>; /** What may be evicted first when the queue is full; `high` never is. */
    value: "high" | "low" | "normal";
  };
  readonly shelf_viewed: {
    version: number;
    props: zod.ZodMiniObject<{}, zod.core.$strip>; /** What may be evicted first when the queue is full; `high` never is. */
    value: "high" | "low" | "normal";
  };
  readonly card_viewed: {
    version: number;
    props: zod.ZodMiniObject<{}, zod.core.$strip>; /** What may be evicted first when the queue is full; `high` never is. */
    value: "high" | "low" | "normal";
  };
  readonly product_opened: {
    version: number;
    props: zod.ZodMiniObject<{
      live: zod.ZodMiniOptional<zod.ZodMiniLiteral<true>>;
      from: zod.ZodMiniEnum<{
        answer: "answer";
        api: "api";
        bar: "bar";
        card: "card";
        link: "link";
        panel: "panel";
        tag: "tag";
      }>;
    }, zod.core.$strip>; /** What may be evicted first when the queue is full; `high` never is. */
    value: "high" | "low" | "normal";
  };
  readonly variant_selected: {
    version: number;
    props: zod.ZodMiniObject<{
      live: zod.ZodMiniOptional<zod.ZodMiniLiteral<true>>;
      variant: zod.ZodMiniString<string>;
    }, zod.core.$strip>; /** What may be evicted first when the queue is full; `high` never is. */
    value: "high" | "low" | "normal";
  };
  readonly product_added: {
    version: number;
    props: zod.ZodMiniObject<{
      live: zod.ZodMiniOptional<zod.ZodMiniLiteral<true>>;
      variant: zod.ZodMiniOptional<zod.ZodMiniString<string>>;
      quantity: zod.ZodMiniInt;
      valueMinor: zod.ZodMiniOptional<zod.ZodMiniInt>;
      currency: zod.ZodMiniOptional<zod.ZodMiniString<string>>;
      adapter: zod.ZodMiniString<string>;
    }, zod.core.$strip>; /** What may be evicted first when the queue is full; `high` never is. */
    value: "high" | "low" | "normal";
  };
  readonly product_add_failed: {
    version: number;
    props: zod.ZodMiniObject<{
      live: zod.ZodMiniOptional<zod.ZodMiniLiteral<true>>;
      variant: zod.ZodMiniOptional<zod.ZodMiniString<string>>;
      quantity: zod.ZodMiniInt;
      code: zod.ZodMiniString<string>;
      adapter: zod.ZodMiniString<string>;
    }, zod.core.$strip>; /** What may be evicted first when the queue is full; `high` never is. */
    value: "high" | "low" | "normal";
  };
  readonly checkout_started: {
    version: number;
    props: zod.ZodMiniObject<{
      live: zod.ZodMiniOptional<zod.ZodMiniLiteral<true>>;
      adapter: zod.ZodMiniString<string>;
    }, zod.core.$strip>; /** What may be evicted first when the queue is full; `high` never is. */
    value: "high" | "low" | "normal";
  };
  readonly order_completed: {
    version: number;
    props: zod.ZodMiniObject<{
      orderId: zod.ZodMiniString<string>;
      currency: zod.ZodMiniString<string>;
      totalMinor: zod.ZodMiniInt;
      lines: zod.ZodMiniArray<zod.ZodMiniObject<{
        product: zod.ZodMiniString<string>;
        variant: zod.ZodMiniOptional<zod.ZodMiniString<string>>;
        quantity: zod.ZodMiniInt;
        valueMinor: zod.ZodMiniInt;
        mark: zod.ZodMiniOptional<zod.ZodMiniString<string>>;
      }, zod.core.$strip>>;
    }, zod.core.$strip>; /** What may be evicted first when the queue is full; `high` never is. */
    value: "high" | "low" | "normal";
  };
  readonly shelf_failed: {
    version: number;
    props: zod.ZodMiniObject<{
      code: zod.ZodMiniString<string>;
    }, zod.core.$strip>; /** What may be evicted first when the queue is full; `high` never is. */
    value: "high" | "low" | "normal";
  };
  readonly questions_opened: {
    version: number;
    props: zod.ZodMiniObject<{
      live: zod.ZodMiniOptional<zod.ZodMiniLiteral<true>>;
      count: zod.ZodMiniInt;
    }, zod.core.$strip>; /** What may be evicted first when the queue is full; `high` never is. */
    value: "high" | "low" | "normal";
  };
  readonly question_asked: {
    version: number;
    props: zod.ZodMiniObject<{
      live: zod.ZodMiniOptional<zod.ZodMiniLiteral<true>>;
    }, zod.core.$strip>; /** What may be evicted first when the queue is full; `high` never is. */
    value: "high" | "low" | "normal";
  };
};
type Catalog = ReturnType<typeof defineCatalog>;
type EventType = keyof Catalog;
type EventProps<T extends EventType> = zod.infer<Catalog[T]['props']>;
export { EventType as n, SchemaCalls as r, EventProps as t };
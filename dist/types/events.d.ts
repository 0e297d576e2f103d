import { n as EventType, r as SchemaCalls, t as EventProps } from "./shared/catalog.js";
import { t as SCHEMA } from "./shared/fields.js";
import * as zod from "zod/mini";
import * as _$zod_v4_core0 from "zod/v4/core";

declare function defineWire(z: SchemaCalls, eventTypes: readonly EventType[]): {
  contextSchema: zod.ZodMiniObject<{
    page: zod.ZodMiniString<string>;
    referrer: zod.ZodMiniOptional<zod.ZodMiniString<string>>;
    locale: zod.ZodMiniOptional<zod.ZodMiniString<string>>;
    timeZone: zod.ZodMiniOptional<zod.ZodMiniString<string>>;
    viewport: zod.ZodMiniOptional<zod.ZodMiniArray<zod.ZodMiniInt>>;
    platform: zod.ZodMiniOptional<zod.ZodMiniString<string>>;
    product: zod.ZodMiniOptional<zod.ZodMiniNullable<zod.ZodMiniString<string>>>;
    widget: zod.ZodMiniObject<{
      version: zod.ZodMiniString<string>;
      shelf: zod.ZodMiniString<string>;
      layout: zod.ZodMiniString<string>;
      feed: zod.ZodMiniOptional<zod.ZodMiniNullable<zod.ZodMiniString<string>>>;
    }, zod.core.$strip>;
    consent: zod.ZodMiniObject<{
      analytics: zod.ZodMiniBoolean<boolean>;
      marketing: zod.ZodMiniBoolean<boolean>;
      source: zod.ZodMiniString<string>;
    }, zod.core.$strip>;
    experiment: zod.ZodMiniOptional<zod.ZodMiniNullable<zod.ZodMiniObject<{
      id: zod.ZodMiniString<string>;
      arm: zod.ZodMiniEnum<{
        off: "off";
        on: "on";
      }>;
    }, zod.core.$strip>>>;
    visitor: zod.ZodMiniOptional<zod.ZodMiniNullable<zod.ZodMiniString<string>>>;
    session: zod.ZodMiniOptional<zod.ZodMiniNullable<zod.ZodMiniString<string>>>;
    automated: zod.ZodMiniOptional<zod.ZodMiniBoolean<boolean>>;
  }, zod.core.$strip>;
  wireEventSchema: zod.ZodMiniObject<{
    id: zod.ZodMiniString<string>;
    seq: zod.ZodMiniInt;
    type: zod.ZodMiniEnum<{
      card_viewed: "card_viewed";
      checkout_started: "checkout_started";
      experiment_exposed: "experiment_exposed";
      order_completed: "order_completed";
      product_add_failed: "product_add_failed";
      product_added: "product_added";
      product_opened: "product_opened";
      question_asked: "question_asked";
      questions_opened: "questions_opened";
      share_opened: "share_opened";
      shelf_failed: "shelf_failed";
      shelf_loaded: "shelf_loaded";
      shelf_viewed: "shelf_viewed";
      tag_viewed: "tag_viewed";
      variant_selected: "variant_selected";
      video_engaged: "video_engaged";
      video_failed: "video_failed";
      video_liked: "video_liked";
      video_progressed: "video_progressed";
      video_saved: "video_saved";
      video_shared: "video_shared";
      video_started: "video_started";
      video_viewed: "video_viewed";
      video_watched: "video_watched";
    }>;
    at: zod.ZodMiniString<string>;
    mono: zod.ZodMiniNumber<number>;
    view: zod.ZodMiniString<string>;
    video: zod.ZodMiniOptional<zod.ZodMiniNullable<zod.ZodMiniString<string>>>;
    creator: zod.ZodMiniOptional<zod.ZodMiniNullable<zod.ZodMiniString<string>>>;
    product: zod.ZodMiniOptional<zod.ZodMiniNullable<zod.ZodMiniString<string>>>;
    gift: zod.ZodMiniOptional<zod.ZodMiniNullable<zod.ZodMiniString<string>>>;
    position: zod.ZodMiniOptional<zod.ZodMiniNullable<zod.ZodMiniInt>>;
    props: zod.ZodMiniObject<{}, zod.core.$loose>;
  }, zod.core.$strip>;
};
type Wire = ReturnType<typeof defineWire>;
type WireContext = zod.infer<Wire['contextSchema']>;
type WireEvent = zod.infer<Wire['wireEventSchema']>;
interface WireBatch {
  schema: typeof SCHEMA;
  batchId: string;
  sentAt: string;
  attempt: number;
  key?: string | undefined;
  context: WireContext;
  events: WireEvent[];
}
/** What our collector answers with a 2xx. */
interface Receipt {
  accepted: number;
  duplicates: number;
  rejected: {
    id: string | null;
    reason: string;
  }[];
}
/** Every event: version, payload, meaning. */
declare const catalog: {
  readonly card_viewed: {
    version: number;
    props: zod.ZodMiniObject<{}, _$zod_v4_core0.$strip>;
    value: "high" | "low" | "normal";
  } & {
    readonly meaning: string;
  };
  readonly checkout_started: {
    version: number;
    props: zod.ZodMiniObject<{
      live: zod.ZodMiniOptional<zod.ZodMiniLiteral<true>>;
      adapter: zod.ZodMiniString<string>;
    }, _$zod_v4_core0.$strip>;
    value: "high" | "low" | "normal";
  } & {
    readonly meaning: string;
  };
  readonly experiment_exposed: {
    version: number;
    props: zod.ZodMiniObject<{
      experiment: zod.ZodMiniString<string>;
      arm: zod.ZodMiniEnum<{
        off: "off";
        on: "on";
      }>;
      share: zod.ZodMiniOptional<zod.ZodMiniNumber<number>>;
    }, _$zod_v4_core0.$strip>;
    value: "high" | "low" | "normal";
  } & {
    readonly meaning: string;
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
      }, _$zod_v4_core0.$strip>>;
    }, _$zod_v4_core0.$strip>;
    value: "high" | "low" | "normal";
  } & {
    readonly meaning: string;
  };
  readonly product_add_failed: {
    version: number;
    props: zod.ZodMiniObject<{
      live: zod.ZodMiniOptional<zod.ZodMiniLiteral<true>>;
      variant: zod.ZodMiniOptional<zod.ZodMiniString<string>>;
      quantity: zod.ZodMiniInt;
      code: zod.ZodMiniString<string>;
      adapter: zod.ZodMiniString<string>;
    }, _$zod_v4_core0.$strip>;
    value: "high" | "low" | "normal";
  } & {
    readonly meaning: string;
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
    }, _$zod_v4_core0.$strip>;
    value: "high" | "low" | "normal";
  } & {
    readonly meaning: string;
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
    }, _$zod_v4_core0.$strip>;
    value: "high" | "low" | "normal";
  } & {
    readonly meaning: string;
  };
  readonly question_asked: {
    version: number;
    props: zod.ZodMiniObject<{
      live: zod.ZodMiniOptional<zod.ZodMiniLiteral<true>>;
    }, _$zod_v4_core0.$strip>;
    value: "high" | "low" | "normal";
  } & {
    readonly meaning: string;
  };
  readonly questions_opened: {
    version: number;
    props: zod.ZodMiniObject<{
      live: zod.ZodMiniOptional<zod.ZodMiniLiteral<true>>;
      count: zod.ZodMiniInt;
    }, _$zod_v4_core0.$strip>;
    value: "high" | "low" | "normal";
  } & {
    readonly meaning: string;
  };
  readonly share_opened: {
    version: number;
    props: zod.ZodMiniObject<{
      live: zod.ZodMiniOptional<zod.ZodMiniLiteral<true>>;
    }, _$zod_v4_core0.$strip>;
    value: "high" | "low" | "normal";
  } & {
    readonly meaning: string;
  };
  readonly shelf_failed: {
    version: number;
    props: zod.ZodMiniObject<{
      code: zod.ZodMiniString<string>;
    }, _$zod_v4_core0.$strip>;
    value: "high" | "low" | "normal";
  } & {
    readonly meaning: string;
  };
  readonly shelf_loaded: {
    version: number;
    props: zod.ZodMiniObject<{
      cards: zod.ZodMiniInt;
    }, _$zod_v4_core0.$strip>;
    value: "high" | "low" | "normal";
  } & {
    readonly meaning: string;
  };
  readonly shelf_viewed: {
    version: number;
    props: zod.ZodMiniObject<{}, _$zod_v4_core0.$strip>;
    value: "high" | "low" | "normal";
  } & {
    readonly meaning: string;
  };
  readonly tag_viewed: {
    version: number;
    props: zod.ZodMiniObject<{
      live: zod.ZodMiniOptional<zod.ZodMiniLiteral<true>>;
    }, _$zod_v4_core0.$strip>;
    value: "high" | "low" | "normal";
  } & {
    readonly meaning: string;
  };
  readonly variant_selected: {
    version: number;
    props: zod.ZodMiniObject<{
      live: zod.ZodMiniOptional<zod.ZodMiniLiteral<true>>;
      variant: zod.ZodMiniString<string>;
    }, _$zod_v4_core0.$strip>;
    value: "high" | "low" | "normal";
  } & {
    readonly meaning: string;
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
    }, _$zod_v4_core0.$strip>;
    value: "high" | "low" | "normal";
  } & {
    readonly meaning: string;
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
    }, _$zod_v4_core0.$strip>;
    value: "high" | "low" | "normal";
  } & {
    readonly meaning: string;
  };
  readonly video_liked: {
    version: number;
    props: zod.ZodMiniObject<{
      live: zod.ZodMiniOptional<zod.ZodMiniLiteral<true>>;
      liked: zod.ZodMiniBoolean<boolean>;
    }, _$zod_v4_core0.$strip>;
    value: "high" | "low" | "normal";
  } & {
    readonly meaning: string;
  };
  readonly video_progressed: {
    version: number;
    props: zod.ZodMiniObject<{
      live: zod.ZodMiniOptional<zod.ZodMiniLiteral<true>>;
      percent: zod.ZodMiniLiteral<25 | 50 | 75 | 95>;
    }, _$zod_v4_core0.$strip>;
    value: "high" | "low" | "normal";
  } & {
    readonly meaning: string;
  };
  readonly video_saved: {
    version: number;
    props: zod.ZodMiniObject<{
      live: zod.ZodMiniOptional<zod.ZodMiniLiteral<true>>;
      saved: zod.ZodMiniBoolean<boolean>;
    }, _$zod_v4_core0.$strip>;
    value: "high" | "low" | "normal";
  } & {
    readonly meaning: string;
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
    }, _$zod_v4_core0.$strip>;
    value: "high" | "low" | "normal";
  } & {
    readonly meaning: string;
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
    }, _$zod_v4_core0.$strip>;
    value: "high" | "low" | "normal";
  } & {
    readonly meaning: string;
  };
  readonly video_viewed: {
    version: number;
    props: zod.ZodMiniObject<{
      live: zod.ZodMiniOptional<zod.ZodMiniLiteral<true>>;
      surface: zod.ZodMiniEnum<{
        card: "card";
        player: "player";
      }>;
    }, _$zod_v4_core0.$strip>;
    value: "high" | "low" | "normal";
  } & {
    readonly meaning: string;
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
    }, _$zod_v4_core0.$strip>;
    value: "high" | "low" | "normal";
  } & {
    readonly meaning: string;
  };
};
declare const eventTypes: ("card_viewed" | "checkout_started" | "experiment_exposed" | "order_completed" | "product_add_failed" | "product_added" | "product_opened" | "question_asked" | "questions_opened" | "share_opened" | "shelf_failed" | "shelf_loaded" | "shelf_viewed" | "tag_viewed" | "variant_selected" | "video_engaged" | "video_failed" | "video_liked" | "video_progressed" | "video_saved" | "video_shared" | "video_started" | "video_viewed" | "video_watched")[];
declare const wireEventSchema: zod.ZodMiniObject<{
  id: zod.ZodMiniString<string>;
  seq: zod.ZodMiniInt;
  type: zod.ZodMiniEnum<{
    card_viewed: "card_viewed";
    checkout_started: "checkout_started";
    experiment_exposed: "experiment_exposed";
    order_completed: "order_completed";
    product_add_failed: "product_add_failed";
    product_added: "product_added";
    product_opened: "product_opened";
    question_asked: "question_asked";
    questions_opened: "questions_opened";
    share_opened: "share_opened";
    shelf_failed: "shelf_failed";
    shelf_loaded: "shelf_loaded";
    shelf_viewed: "shelf_viewed";
    tag_viewed: "tag_viewed";
    variant_selected: "variant_selected";
    video_engaged: "video_engaged";
    video_failed: "video_failed";
    video_liked: "video_liked";
    video_progressed: "video_progressed";
    video_saved: "video_saved";
    video_shared: "video_shared";
    video_started: "video_started";
    video_viewed: "video_viewed";
    video_watched: "video_watched";
  }>;
  at: zod.ZodMiniString<string>;
  mono: zod.ZodMiniNumber<number>;
  view: zod.ZodMiniString<string>;
  video: zod.ZodMiniOptional<zod.ZodMiniNullable<zod.ZodMiniString<string>>>;
  creator: zod.ZodMiniOptional<zod.ZodMiniNullable<zod.ZodMiniString<string>>>;
  product: zod.ZodMiniOptional<zod.ZodMiniNullable<zod.ZodMiniString<string>>>;
  gift: zod.ZodMiniOptional<zod.ZodMiniNullable<zod.ZodMiniString<string>>>;
  position: zod.ZodMiniOptional<zod.ZodMiniNullable<zod.ZodMiniInt>>;
  props: zod.ZodMiniObject<{}, _$zod_v4_core0.$loose>;
}, _$zod_v4_core0.$strip>;
/** `events` stay unknown here: the collector judges each by itself, so that one bad event does not lose its neighbours. */
declare const batchSchema: zod.ZodMiniObject<{
  schema: zod.ZodMiniLiteral<"reelshelf.events/1">;
  batchId: zod.ZodMiniString<string>;
  sentAt: zod.ZodMiniString<string>;
  attempt: zod.ZodMiniInt;
  key: zod.ZodMiniOptional<zod.ZodMiniString<string>>;
  context: zod.ZodMiniObject<{
    page: zod.ZodMiniString<string>;
    referrer: zod.ZodMiniOptional<zod.ZodMiniString<string>>;
    locale: zod.ZodMiniOptional<zod.ZodMiniString<string>>;
    timeZone: zod.ZodMiniOptional<zod.ZodMiniString<string>>;
    viewport: zod.ZodMiniOptional<zod.ZodMiniArray<zod.ZodMiniInt>>;
    platform: zod.ZodMiniOptional<zod.ZodMiniString<string>>;
    product: zod.ZodMiniOptional<zod.ZodMiniNullable<zod.ZodMiniString<string>>>;
    widget: zod.ZodMiniObject<{
      version: zod.ZodMiniString<string>;
      shelf: zod.ZodMiniString<string>;
      layout: zod.ZodMiniString<string>;
      feed: zod.ZodMiniOptional<zod.ZodMiniNullable<zod.ZodMiniString<string>>>;
    }, _$zod_v4_core0.$strip>;
    consent: zod.ZodMiniObject<{
      analytics: zod.ZodMiniBoolean<boolean>;
      marketing: zod.ZodMiniBoolean<boolean>;
      source: zod.ZodMiniString<string>;
    }, _$zod_v4_core0.$strip>;
    experiment: zod.ZodMiniOptional<zod.ZodMiniNullable<zod.ZodMiniObject<{
      id: zod.ZodMiniString<string>;
      arm: zod.ZodMiniEnum<{
        off: "off";
        on: "on";
      }>;
    }, _$zod_v4_core0.$strip>>>;
    visitor: zod.ZodMiniOptional<zod.ZodMiniNullable<zod.ZodMiniString<string>>>;
    session: zod.ZodMiniOptional<zod.ZodMiniNullable<zod.ZodMiniString<string>>>;
    automated: zod.ZodMiniOptional<zod.ZodMiniBoolean<boolean>>;
  }, _$zod_v4_core0.$strip>;
  events: zod.ZodMiniArray<zod.ZodMiniUnknown>;
}, _$zod_v4_core0.$strip>;
/**
 * Which video an order line is credited to. Pure; the collector asks it for every order, and so may anybody with the raw
 * events.
 *
 * - *direct*: the line's product was added to the cart from a video, or opened from one, within the click window before the order.
 * - *influenced*: a video with this product tagged was viewed within the view window before; kept apart and never added to the first.
 *
 * Line by line: the video from which the product was last added wins, else that from which it was last opened. Merely to open it
 * again elsewhere takes nothing away from the video that it was put into the cart from. What happened after the order does not count.
 */
interface Touch {
  atMs: number;
  /** `viewed` means a view of a video in which `product` is tagged: one touch per tagged product. */
  kind: 'opened' | 'added' | 'viewed';
  /** A touch without a video (a product opened from elsewhere) credits nobody. */
  video: string | null;
  creator: string | null;
  /** The gifting that the video came from. */
  gift?: string | null;
  /** While the video was shown live. */
  live?: boolean;
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
  gift: string | null;
}
interface CreditWindows {
  /** How long before the order a product may have been opened or added. */
  clickMs: number;
  /** How long before it a video may have been viewed; 0: views count for nothing. */
  viewMs: number;
}
/**
 * @param touches - of the shopper who ordered, in any order; of two at the same moment the one that was reported later is the later one.
 * @returns one credit per line, in the order of the lines.
 */
declare function creditOrder(order: {
  atMs: number;
  lines: readonly CreditLine[];
}, touches: readonly Touch[], windows?: CreditWindows): LineCredit[];
export { type EventProps, type EventType, type Receipt, SCHEMA, type WireBatch, type WireContext, type WireEvent, batchSchema, catalog, creditOrder, eventTypes, wireEventSchema };
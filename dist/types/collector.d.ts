import { t as FeedSource } from "./shared/load.js";
import { n as EventType } from "./shared/catalog.js";

/**
 * An order as the shop's own server told it, whatever the platform; nothing in it names a person. What arrives are updates: the
 * whole order as it stood at a moment, one refund, or that it is gone. They may come twice and in any order, so all are kept and
 * the order is what they make together.
 */
interface SignedLine {
  id: string;
  product: string | null;
  variant: string | null;
  sku: string | null;
  quantity: number;
  /** After discounts, without tax, before refunds; minor units, as all amounts here. */
  netMinor: number;
  taxMinor: number;
  /** The visit that the shelf's mark on the cart line names. */
  session: string | null;
}
interface SignedRefund {
  id: string;
  /** All that went back, with tax; shipping that went back is not in it. */
  amountMinor: number;
  lines: readonly {
    line: string;
    quantity: number; /** Without tax; `null` where only the quantity is told. */
    netMinor: number | null;
    taxMinor: number;
  }[];
}
interface SignedState {
  /** What shoppers' pages may call the order, beside its id. */
  numbers: readonly string[];
  /** When it was placed. */
  atMs: number;
  /** `open`: not paid and perhaps never will be. */
  status: 'open' | 'placed' | 'cancelled';
  currency: string;
  /** What the shopper was to pay, with tax and shipping, before refunds. */
  totalMinor: number;
  /** The same total as the shopper saw it, where the shop's own currency is another. */
  shown?: {
    currency: string;
    totalMinor: number;
  };
  taxMinor: number;
  shippingMinor: number;
  lines: readonly SignedLine[];
  /** Those that this state knows of. */
  refunds: readonly SignedRefund[];
}
type OrderUpdate = {
  orderId: string;
  updatedMs: number;
} & ({
  kind: 'state';
  state: SignedState;
} | {
  kind: 'refund';
  refund: SignedRefund;
} | {
  kind: 'gone';
});
/** An update as it is kept. */
interface SignedRow {
  tenant: string;
  platform: string;
  /** Of what it says: the same told twice has the same. */
  digest: string;
  receivedMs: number;
  update: OrderUpdate;
}
/** Which rows a question to the store is about. */
/** Which rows a question is about; `fromMs` included, `toMs` excluded. */
interface Scope {
  tenant: string;
  fromMs: number;
  toMs: number;
  /** Whether rows sent by programs count as well. */
  automated: boolean;
  /** Only rows that name this creator. Default: all. Orders name none. */
  creator?: string | null;
  /**
   * Only rows that this leaves. Default: all. Sums and orders that outlive their events know nothing of it and count for none;
   * claims, signed orders and whose a session is are told whatever it says, and touches say whether it leaves them.
   */
  only?: Only | undefined;
}
declare const placeFields: readonly ['shelf', 'page', 'device', 'zone', 'source', 'campaign'];
type PlaceField = (typeof placeFields)[number];
/** A phone's window is under 600 px wide, or under 500 high and 1000 wide; a tablet's under 1024 wide. */
type Device = 'phone' | 'tablet' | 'desktop';
/** Rows that a question is about; all that is said here has to fit. */
interface Only {
  shelf?: string;
  page?: string;
  device?: Device;
  /** One of these time zones. */
  zones?: readonly string[];
  /** Of visits (a session; without one a page view) of which a page was come to from one of these, within a day of the scope. */
  sources?: readonly string[];
  /** Of visits of which a page was come to by this campaign, within a day of the scope. */
  campaign?: string;
  /** Of visitors with an id, of whom there is an event before that moment (`isNew: false`), or none. */
  visitors?: {
    isNew: boolean;
    beforeMs: number;
  };
}
/** A value that page views of the scope have, and how many have it. */
interface Facet {
  value: string;
  views: number;
}
/** Different shoppers who did something with the videos of a line; each counts once for each column. */
interface Reach {
  /** `UNNAMED` for all ids without a line. */
  key: string;
  /** Saw a card on the shelf. */
  cards: number;
  /** Watched at least 2 seconds of a preview on a card. */
  previews: number;
  /** Started it in the player. */
  starts: number;
  /** Watched at least 2 seconds in the player. */
  playerViewers: number;
  /** With a view, on a card or in the player. */
  viewers: number;
  /** Of the viewers, those who engaged. */
  engaged: number;
  opened: number;
  added: number;
}
/** How far a video was watched in the player, by page views: once each, by the furthest of all times it was on there. */
interface Retention {
  video: string;
  /** Began to play, or did any of what follows. */
  started: number;
  /** Came to a view, or further. */
  viewed: number;
  /** Saw at least so many of 100 of its seconds. */
  at25: number;
  at50: number;
  at75: number;
  at95: number;
}
/** A product in a video, by page views in which it happened at least once. */
interface TagCount {
  video: string;
  product: string;
  /** Its tag was on screen while the video played. */
  seen: number;
  opened: number;
  /** Opened by the tag itself. */
  tapped: number;
  added: number;
}
/** An hour of a video's life; only hours in which anything was told of it have a line. */
interface Opening {
  video: string;
  /** When anything was told of the video for the first time. */
  firstMs: number;
  /** Since then, from 0. */
  hour: number;
  views: number;
  engaged: number;
  adds: number;
}
/** A stretch of time with a name, such as an hour of the week; it lasts until the next one. */
interface Slot {
  startMs: number;
  slot: number;
}
interface Moment {
  slot: number;
  /** `UNNAMED` for what names none. */
  video: string;
  shelfViews: number;
  /** A shelf had nothing to show on its page: `shelf_failed` with {@link NOTHING_TO_SHOW}. */
  unshown: number;
  views: number;
  engaged: number;
  adds: number;
}
/** How what is stored came here. */
interface Arrivals {
  events: number;
  /** Page views with at least one event, and of these those of shoppers who agreed to analytics. */
  views: number;
  consented: number;
  /** Page views of browsers whose clock is more than {@link SKEWED_MS} off. */
  skewed: number;
  /** When the last event came; `null` without any. */
  lastMs: number | null;
  /** From happening to arriving: as long as the middle one took, and at most so long did 95 of 100. */
  lagMedianMs: number;
  lagMostMs: number;
  /** Page views by release of the tag, and when one came last. Most first. */
  versions: {
    version: string;
    views: number;
    lastMs: number;
  }[];
  /** Why shelves could not be shown, and carts took nothing; most first. */
  failures: {
    type: FailureType;
    code: string;
    times: number;
  }[];
}
declare const failureTypes: ["shelf_failed", "product_add_failed", "video_failed"];
type FailureType = (typeof failureTypes)[number];
/** What a creator was given, as the merchant wrote it down. */
interface Cost {
  tenant: string;
  /** Made by whoever wrote it down; one written again takes the place of the former. */
  id: string;
  creator: string;
  /** `null`: not for one video. */
  video: string | null;
  /** `YYYY-MM-DD`. */
  day: string;
  kind: 'gift' | 'fee' | 'commission';
  /** What the gift is worth, or the fee; `null` for a commission. */
  currency: string | null;
  amountMinor: number;
  /** Commission: part of the credited sales from that day on, 0 to 1. Else 0. */
  rate: number;
  note: string;
}
interface InsightStore {
  /** Values of the scope's page views, those of most page views first, then by value. @param limit - how many at most. */
  facets(scope: Scope, field: PlaceField, limit: number): Promise<Facet[]>;
  /**
   * @param lines - the line of each creator or video that has one; others share one. Without any no line is empty.
   */
  reach(scope: Scope, by: 'creator' | 'video', lines: ReadonlyMap<string, string>): Promise<Reach[]>;
  retention(scope: Scope): Promise<Retention[]>;
  /** Of rows that name both, by video and product. */
  tagCounts(scope: Scope): Promise<TagCount[]>;
  /**
   * The first hours of each video of which something was told for the first time in the scope. When that was, rows outside of
   * `only` say as well.
   */
  openings(scope: Scope, hours: number): Promise<Opening[]>;
  /** @param slots - oldest first. Rows before the first are left out. */
  moments(scope: Scope, slots: readonly Slot[]): Promise<Moment[]>;
  arrivals(scope: Scope): Promise<Arrivals>;
  keepCosts(costs: readonly Cost[]): Promise<void>;
  /** @returns how many were there. */
  removeCosts(tenant: string, ids: readonly string[]): Promise<number>;
  /** The newest day first, then by id. */
  costs(tenant: string): Promise<Cost[]>;
}
/** What a tally counts. Both stores count by this table; what the report shows of it stands in `reports/shared/figures.ts`. */
declare const tallied: {
  readonly shelfViews: {
    readonly type: 'shelf_viewed';
  }; /** On cards and in the player. */
  readonly views: {
    readonly type: 'video_viewed';
  };
  readonly playerViews: {
    readonly type: 'video_viewed';
    readonly surface: 'player';
  };
  readonly engaged: {
    readonly type: 'video_engaged';
  };
  readonly failures: {
    readonly type: 'video_failed';
  };
  readonly opens: {
    readonly type: 'product_opened';
  }; /** Those of them that were opened from an answer to a question. */
  readonly answerOpens: {
    readonly type: 'product_opened';
    readonly surface: 'answer';
  };
  readonly adds: {
    readonly type: 'product_added';
  };
  readonly addedUnits: {
    readonly type: 'product_added';
    readonly sum: 'quantity';
  };
  readonly addFailures: {
    readonly type: 'product_add_failed';
  };
  readonly checkouts: {
    readonly type: 'checkout_started';
  };
  readonly questions: {
    readonly type: 'question_asked';
  };
  readonly shares: {
    readonly type: 'video_shared';
  }; /** Links of theirs that somebody followed. */
  readonly shareVisits: {
    readonly type: 'share_opened';
  };
};
type CountName = keyof typeof tallied;
type Counts = Record<CountName, number>;
/** What events of one stretch of time, creator, video and product come to. */
interface EventSum extends Counts {
  tenant: string;
  automated: boolean;
  fromMs: number;
  toMs: number;
  creator: string | null;
  video: string | null;
  product: string | null;
}
/** One of all things that are kept of shops, as it leaves one store and comes into another. */
type Kept$1 = {
  event: EventRow;
} | {
  signed: SignedRow;
} | {
  name: FeedName;
} | {
  cost: Cost;
} | KeptRest;
/** What is left of what has gone. */
type KeptRest = {
  sum: EventSum;
} | {
  order: KeptOrder;
} | {
  since: {
    tenant: string;
    sinceMs: number;
  };
} | {
  aged: Aged;
};
/** One event as it is kept: checked, cleaned of personal data, its time corrected. */
interface EventRow {
  tenant: string;
  /** UUID made by the browser when it happened. */
  id: string;
  type: EventType;
  /** When it happened, on the collector's clock. */
  atMs: number;
  receivedMs: number;
  /** Counts up by one within `view`. */
  seq: number;
  view: string;
  visitor: string | null;
  session: string | null;
  video: string | null;
  creator: string | null;
  product: string | null;
  position: number | null;
  /** The gifting that the video came from. */
  gift: string | null;
  /** Sent by a program: kept, and left out of reports unless asked for. */
  automated: boolean;
  /** As the catalogue defines them for `type`. */
  props: Readonly<Record<string, unknown>>;
  context: Readonly<Record<string, unknown>>;
}
interface AppendResult {
  accepted: number;
  duplicates: number;
}
/** One line per value of a field, one line per stretch of time, or one line for everything. */
type Grouping = 'all' | 'creator' | 'video' | 'product' | {
  readonly startsMs: readonly number[];
};
interface Tally extends Counts {
  /**
   * The field's value; the start of the stretch as a decimal string; {@link UNNAMED} for everything, and for all values that are
   * not among the chosen ones. Rows without the field are left out.
   */
  key: string;
  /** Different values of the field in this line: 1, but where they are told together. */
  ids: number;
  /** Of the rows of this line, any creator named; `null` when none is. */
  creator: string | null;
  /** Different shoppers with at least one view; of stretches of time they are not counted, and 0. */
  viewers: number;
}
/** Player views of one video. */
interface Watching {
  video: string;
  creator: string | null;
  views: number;
  /** Content that these views played at least once; of one view never more than `durationMs`. */
  watchedMs: number;
  /** Of the video; 0 while nobody knows it. */
  durationMs: number;
}
interface Completeness {
  /** Page views that have been quiet long enough to be judged. */
  views: number;
  /** Events those page views made, by their counters, and how many of them are here. */
  expected: number;
  received: number;
  /** Page views with at least one event missing. */
  viewsWithLoss: number;
  /** Page views left out, because more may still come. */
  openViews: number;
}
/** Steps of the funnel, from the first to the last. */
declare const funnelSteps: readonly ['seen', 'viewed', 'engaged', 'opened', 'added', 'ordered'];
type FunnelStep = (typeof funnelSteps)[number];
/** An order as a page told it: anybody may say anything. */
interface OrderClaim {
  orderId: string;
  atMs: number;
  receivedMs: number;
  shopper: string;
  session: string | null;
  currency: string;
  totalMinor: number;
  lines: readonly OrderClaimLine[];
}
interface OrderClaimLine {
  product: string;
  variant: string | null;
  quantity: number;
  valueMinor: number;
  /** What the shelf left on the cart line; `null` where the platform does not give it back. */
  mark: string | null;
}
interface Touch {
  shopper: string;
  atMs: number;
  /** `tagged`: a tag of `product` was seen in `video`, which tells what the video shows. */
  kind: 'viewed' | 'tagged' | 'opened' | 'added';
  video: string | null;
  creator: string | null;
  gift: string | null;
  product: string | null;
  variant: string | null;
  /** While the video was shown live. */
  live: boolean;
  /** Opened from an answer to a question. */
  isAnswer: boolean;
  /** Whether it is among the rows that the scope's `only` leaves. */
  isInside: boolean;
}
/** Visitors who came to where the shelf is, of one share that was held out. */
interface Exposures {
  share: number;
  /** When the first of them came first, and the last of them last. */
  sinceMs: number;
  lastMs: number;
  on: number;
  off: number;
  /** Those of them who came first before the moment that was asked about. */
  settledOn: number;
  settledOff: number;
  /** Who came at that moment or later, whenever first. */
  late: number;
  /** Told of both arms: counted here, in `late`, and nowhere else. */
  inBoth: number;
}
/** In which arm of a holdout a visitor is. */
interface Exposure {
  visitor: string;
  arm: 'on' | 'off';
  /** When the visitor first came to where the shelf is. */
  firstMs: number;
}
/** Cards of a video in one place of the row: of page views that saw it there, how many opened or added a product of it. */
interface Placement {
  video: string;
  position: number;
  seen: number;
  /** Opened a product from the video, or added one. */
  opened: number;
  added: number;
}
/** What shoppers did with a video, each deed worth the less the longer it is ago at the scope's end. */
interface Freshness {
  video: string;
  /** With the short and with the long half-life. */
  short: number;
  long: number;
}
/** Marks that change whenever something is stored, or goes, that could change the orders of a day, or whose they are. */
interface DayMarks {
  ofAll: string;
  /** By the start of the day of UTC. A day without one has no events and no orders. */
  ofDays: ReadonlyMap<number, string>;
}
/** What a feed calls an id. Once told it stays known, also when no feed names it any more. */
interface FeedName {
  kind: 'creator' | 'video' | 'product';
  id: string;
  /** Name, note and picture, as reports show them. */
  label: Readonly<Record<string, string>>;
}
/** What is left of an order when what led to it goes: nothing of whose it was. */
interface KeptOrder {
  tenant: string;
  /** When it was made, and a moment later; or the month it was made in. */
  fromMs: number;
  toMs: number;
  currency: string;
  isConfirmed: boolean;
  /** As credited, with the merchant's usual windows; minor units. */
  lines: readonly KeptLine[];
  /** Of a confirmed order: what it paid beside the goods, and what went back. */
  paid: {
    taxMinor: number;
    shippingMinor: number;
    refundedMinor: number;
  } | null;
}
interface KeptLine {
  kind: 'direct' | 'influenced' | 'none';
  product: string;
  video: string | null;
  creator: string | null;
  gift: string | null;
  valueMinor: number;
  isReturned: boolean;
}
/** Up to when things have been aged; 0 where never. */
interface Aged {
  /** Of events there are only sums. */
  eventsMs: number;
  /** Of orders there is only what {@link KeptOrder} says. */
  ordersMs: number;
  /** Of both there are only months. */
  monthsMs: number;
}
/** A step of ageing: each time at the start of a day of UTC, `monthsMs` and `endMs` at that of a month. */
interface Ageing extends Aged {
  /** Orders before `ordersMs` that are not kept yet. */
  orders: readonly KeptOrder[];
  /** Before it nothing is kept at all. */
  endMs: number;
}
/** Whether rows can be written now. */
type StoreState = {
  isOpen: true;
} | {
  isOpen: false; /** What failed, for the operator. */
  reason: string;
  sinceMs: number; /** How long until it is tried again. */
  retryMs: number;
};
/** A *shopper* in the answers below is the visitor where consent allows one, else the session, else the page view. */
interface ReportStore extends InsightStore {
  /** Resolves when the rows are durable. Rejects when they are not; the same rows may then be appended again. */
  append(rows: readonly EventRow[]): Promise<AppendResult>;
  /** A body that fails while it runs opens itself again; until then it refuses at once. */
  state(): StoreState;
  /**
   * For many questions that belong together, such as a report's: the same store, whose answers tell all that was appended before, and
   * need not tell what is appended since. A body that sums up what has come does so once then, not before each question.
   */
  reading?(): Promise<ReportStore>;
  /** @param chosen - values of the field that have a line of their own; all others share one. Default: every value has its own. */
  tally(scope: Scope, by: Grouping, chosen?: readonly string[]): Promise<Tally[]>;
  /**
   * How far the scope's player views were watched, a line for each video and creator. What a page told of a video is cut into
   * stays, each from one `video_started` to the next; where that is missing, up to the next `video_watched`. A stay that became
   * a view counts, with all of its `video_watched` (a page that was hidden in between tells more than one); another does not.
   *
   * @param durationMs - lengths that are known. Of any other video it is what the middle one of its shoppers was told by the
   *   player, each shopper heard once: whoever makes up a length is one of many.
   */
  watching(scope: Scope, durationMs: ReadonlyMap<string, number>): Promise<Watching[]>;
  /** Shoppers by the furthest step they reached; `ordered` are those who reached the last one. */
  funnel(scope: Scope, ordered: readonly string[]): Promise<Record<FunnelStep, number>>;
  /**
   * Judges page views that began in the scope and of which nothing has arrived since `quietSinceMs`. A page's own numbering is
   * believed up to twice of what arrived from it, or up to what arrives from all but the fullest pages: whoever makes up one
   * event with a huge number has lost no more than one long page.
   */
  completeness(scope: Scope, quietSinceMs: number): Promise<Completeness>;
  /** Makes updates of signed orders durable, as `append` does rows; one is known by its digest. */
  appendSigned(rows: readonly SignedRow[]): Promise<AppendResult>;
  /**
   * Of each signed order that any update places in the scope: its latest state, by the platform's own time (all of them where
   * several have the same), and all other updates. Those of one order stand together, as they came.
   */
  signedUpdates(scope: Scope): Promise<SignedRow[]>;
  /** When the shop's first signed order came; `null` before. */
  signedSince(tenant: string): Promise<number | null>;
  /** When the last update of a signed order came, by platform; those of which one is still kept. */
  lastSigned(tenant: string): Promise<{
    platform: string;
    lastMs: number;
  }[]>;
  /** All claims, whenever made, of the order ids that are claimed in the scope, as they came. */
  claims(scope: Scope): Promise<OrderClaim[]>;
  /** Whose these sessions are, as far as the scope's rows say. */
  shoppersOf(scope: Scope, sessions: readonly string[]): Promise<{
    session: string;
    shopper: string;
  }[]>;
  /** What these shoppers did with videos and products, oldest first. */
  touches(scope: Scope, shoppers: readonly string[]): Promise<Touch[]>;
  /**
   * Visitors of the holdout, a line for each share. Only who has a visitor's id is in one, and whom the scope's filter leaves where
   * they came first: where they come later, the shelf itself may have decided.
   * @param settledMs - who came first before it is counted as settled, too.
   */
  exposures(scope: Scope, settledMs: number): Promise<Exposures[]>;
  /** Of these visitors, those who are in one arm of that share. */
  armsOf(scope: Scope, share: number, visitors: readonly string[]): Promise<Exposure[]>;
  /** Of the days of the scope; `null` while it cannot be said what has changed. A body that never can leaves it out. */
  dayMarks?(scope: Scope): Promise<DayMarks | null>;
  /** A card counts in the first place at which its page view saw it. */
  placements(scope: Scope): Promise<Placement[]>;
  freshness(scope: Scope): Promise<Freshness[]>;
  /** How many page views were made by programs. */
  countAutomatedViews(scope: Scope): Promise<number>;
  /** Keeps what feeds call their ids, in place of what they were called before. */
  keepFeedNames(names: readonly FeedName[]): Promise<void>;
  /** In no order. */
  feedNames(): Promise<FeedName[]>;
  /** Deletes all that a visitor did, in all shops. @returns how many rows are gone. */
  forget(visitor: string): Promise<number>;
  aged(): Promise<Aged>;
  /**
   * Puts sums in the place of what is older than it is kept, in all shops and in one step: what `tally` counts of events stays right,
   * by a quarter of an hour, then by month, but for its viewers, which are counted among events only.
   *
   * @returns how many events and updates of signed orders are gone.
   */
  age(ageing: Ageing): Promise<number>;
  /** Those that lie in the scope with all of their time, oldest first. */
  keptOrders(scope: Scope): Promise<KeptOrder[]>;
  /**
   * All that is kept, in no order. What is written while it is read may be in it or not.
   * @param tenant - of this shop only; names belong to no shop, and are always in it. `null`: of all.
   */
  everything(tenant: string | null): AsyncIterable<Kept$1>;
  /** Whether {@link ReportStore.takeIn} has come to its end with this id. */
  hasTakenIn(id: string): Promise<boolean>;
  /**
   * What another store had left of what has gone there, in one step; events, signed orders, names and costs were appended before. With an id
   * that was taken in before nothing is done.
   */
  takeIn(id: string, rest: readonly KeptRest[]): Promise<void>;
  close(): Promise<void>;
}
/**
 * Whose word is believed about where a request comes from.
 *
 * - `'auto'`: proxies on this machine and in private networks.
 * - a number: that many proxies, whoever they are; `true` is 1, `false` and 0 are none.
 * - a list: the addresses and ranges (`198.51.100.0/24`) of your proxies or CDN, beside those of `'auto'`.
 */
type TrustProxy = 'auto' | boolean | number | readonly string[];
interface Rate {
  perSecond: number;
  burst: number;
}
interface CommentLimits {
  bodyBytes: number;
  /** Questions from one network (/24 of IPv4, /48 of IPv6). */
  askPerNetwork: Rate;
  /** About one video, whoever asks. */
  askPerVideo: Rate;
  /** Of one shop: also of senders whose address is not known. */
  askPerShop: Rate;
  /** Threads and counts read, own questions looked at and taken back, from one network. */
  readPerNetwork: Rate;
  /** Of one shop; a flood that gets past all else ends here. */
  maxWaiting: number;
  maxKept: number;
}
interface LikeLimits {
  bodyBytes: number;
  /** Likes and likes taken back from one network (/24 of IPv4, /48 of IPv6), whatever the video. */
  perNetwork: Rate;
  /** From one network for one video: what a forger can add to a figure. A phone network has many shoppers behind few addresses. */
  perNetworkAndVideo: Rate;
  /** For one video, whoever sends it. */
  perVideo: Rate;
  /** Of one shop: also of senders whose address is not known. */
  perShop: Rate;
  /** Counts read from one network. */
  readPerNetwork: Rate;
  /** Of one shop; a flood that gets past all else ends here. */
  maxKept: number;
}
/** What one sender may do. Every figure is generous for a shop's pages and small for a script that floods. */
interface Limits {
  bodyBytes: number;
  /** How long a body may take to arrive, in milliseconds. */
  bodyMs: number;
  eventsPerBatch: number;
  eventBytes: number;
  /**
   * Requests a second from one network (/24 of IPv4, /48 of IPv6), and how many at once; a batch counts once more for every 20
   * events in it. A page that is being used sends one in some seconds, so that a network holds some hundred shoppers at a time:
   * an office, or a mobile carrier. Private networks, and senders without an address, have no limit but the one of their key.
   */
  perNetwork: Rate;
  /** The same for one visitor. */
  perVisitor: Rate;
  /** The same for all senders of one shop's keys together, so that none takes the collector from the others. */
  perKey: Rate;
  /** Pages that follow lives at a time, and how many of them of one network. */
  liveViewers: number;
  liveViewersPerNetwork: number;
  /** How often pages of one network begin to follow one. */
  liveOpeningsPerNetwork: Rate;
}
/** Days within which an opening, an add or a view counts towards an order. */
interface CreditDays {
  /** From 1 to 90. Default: 7. */
  click?: number;
  /** From 0, where views count for nothing, to 90. Default: 1. */
  view?: number;
}
interface Name {
  name: string;
  /** A creator's handle; the gifting that a video came from. */
  note?: string;
  /** A portrait, poster or product picture; an absolute address that `safeUrl` has passed. */
  image?: string;
}
/** What the ids of the events are called, for people. Empty without a feed. */
interface Names {
  creators: Record<string, Name>;
  videos: Record<string, Name>;
  products: Record<string, Name>;
}
/** What a report may be narrowed to, as the page asks for it and the collector answers. */
/** Of the merchant's words; each is one value, and all that are said have to fit. */
interface Filter {
  shelf?: string;
  /** The path of a page. */
  page?: string;
  device?: 'phone' | 'tablet' | 'desktop';
  /** ISO 3166-1 code, in capitals. */
  country?: string;
  /** A platform's name of {@link platformSources}, else what the shop's links or the browser call it. */
  source?: string;
  campaign?: string;
  visitors?: 'new' | 'returning';
}
/** One currency's sum, integer minor units. Sums of different currencies are never added. */
interface Sum {
  currency: string;
  minor: number;
}
/** An estimate with the range it may truly lie in, 95 times of 100. */
interface Share {
  /** 0 to 1; `null` when there is too little to say anything. */
  value: number | null;
  low: number;
  high: number;
  /** Of how many. */
  of: number;
}
interface Sales {
  orders: number;
  /** In the order of {@link Report.currencies}. */
  revenue: Sum[];
}
/** What was counted; 0 in lines of a creator, video or product for events that name none. */
interface Figures extends Counts {
  /** Different shoppers with at least one view. */
  viewers: number;
  /** Share of the player views' content that was watched; `null` without a player view of known length. */
  watchThrough: number | null;
  /** Player views of known length: what `watchThrough` is a share of. */
  measuredViews: number;
  /** Credited directly: what the shop's server confirmed, and, before its first signed order, what pages claimed. */
  sales: Sales;
  /** The part of `sales` that the shop's server signed. */
  confirmed: Sales;
  /** The part of `sales` by what was opened or added while the video was live; missing where there is none. */
  live?: Sales;
  /** The part of `sales` whose products were opened from an answer to a question. */
  answered: Sales;
  /** Credited to a view only; `null` unless asked for. Never part of `sales`. */
  influenced: Sales | null;
}
interface Row extends Figures {
  id: string;
  creator: string | null;
  /** Of a creator: the video with the most views. */
  bestVideo: string | null;
}
/** All ids of a table that have no line of their own. */
interface Unknown extends Row {
  /** How many they are. */
  ids: number;
  /** `unnamed`: no feed has ever named them. `rest`: no feed is known, and there are too many for a line each. */
  why: 'unnamed' | 'rest';
  meaning: string;
}
interface Table {
  meaning: string;
  rows: Row[];
  /** Missing where every id has a line. */
  unknown?: Unknown;
}
interface Range {
  /** First and last day, `YYYY-MM-DD`, both included, on the clock of `timeZone`. */
  from: string;
  to: string;
  timeZone: string;
  fromMs: number;
  /** First instant after the range. */
  toMs: number;
  days: number;
}
interface Point {
  atMs: number;
  views: number;
  adds: number;
  orders: number;
}
/** Why something was turned away, and how often. */
interface RefusedReason {
  /** That of the answer (`ORIGIN_NOT_ALLOWED`), or `EVENT_REJECTED` for single events of a batch that was taken. */
  code: string;
  /** The origin, key or field it was about; `null` where it is about none, or for all further ones together. */
  subject: string | null;
  batches: number;
  events: number;
  lastMs: number;
  /** What happened and what to do. */
  message: string;
}
/** What was turned away since the collector was started, whatever the range. */
interface Refused {
  meaning: string;
  sinceMs: number;
  batches: number;
  events: number;
  reasons: RefusedReason[];
}
/** Of what happened longer ago than events are kept there are only sums. */
interface Kept {
  meaning: string;
  eventsSinceMs: number;
  /** Before it there are sums of months; `null`: none of these days is before it. */
  monthsBeforeMs: number | null;
}
/** A platform whose server signs its orders. */
interface WebhookState {
  platform: string;
  /** When something signed came last; `null` when nothing ever did, or it is longer ago than orders are kept. */
  lastMs: number | null;
  /** What was turned away last since the collector was started, and why. */
  refused: {
    lastMs: number;
    message: string;
  } | null;
}
interface Report {
  generatedAtMs: number;
  shop: string;
  /** Whose own part of the report this is; `null` for all of it. */
  creator: string | null;
  shops: string[];
  /** The public key that this shop's tag carries; `null` when it needs none. */
  sendKey: string | null;
  range: Range;
  /** What it is narrowed to, all of it but orders that nobody is credited with, what was turned away, and the comparison with the holdout; `null`: to nothing. */
  filter: Filter | null;
  /** The shop's currencies, that with the most orders first; lines are ordered by it where they have as many orders. */
  currencies: string[];
  summary: Figures & {
    meaning: string;
    creatorsWithOrders: number; /** Who ordered something, of the shoppers with a view. */
    conversion: Share; /** Of the credited sales, for each currency by itself. */
    averageOrder: Sum[];
  };
  /** The same number of days just before; for comparison. */
  previous: Figures;
  creators: Table;
  videos: Table;
  products: Table;
  funnel: {
    meaning: string;
    steps: {
      step: FunnelStep;
      shoppers: number;
      ofPrevious: Share;
      meaning: string;
    }[];
  };
  overTime: {
    meaning: string;
    unit: 'hour' | 'day' | 'week';
    points: Point[];
  };
  orders: {
    meaning: string; /** All orders that count, whoever they are credited to, and what they came to. */
    reported: number;
    direct: number;
    influenced: number | null;
    revenue: Sum[]; /** Days before an order in which an opening or an add counts, and a view. */
    clickDays: number;
    viewDays: number; /** Whether the shop's server tells of its orders; then nothing else makes one. */
    isSigned: boolean; /** Of all platforms that may tell; empty in a creator's own part. */
    webhooks: WebhookState[]; /** Signed orders of the range, and what they paid beside the goods. */
    confirmed: {
      orders: number;
      cancelled: number;
      refunded: Sum[];
      tax: Sum[];
      shipping: Sum[];
    }; /** Claims of pages. */
    unconfirmed: {
      /** Made before the first signed order, and counted. */orders: number; /** Not counted: a signed order may still bear them out, or none did within 48 hours. */
      waiting: number;
      unmatched: number; /** Not counted: a page claimed more for what it ordered than your feed's prices come to. */
      abovePrice: number;
    };
  };
  trust: {
    meaning: string;
    missing: Share;
    missingEvents: number;
    views: number;
    openViews: number;
    automatedViews: number;
    automatedCounted: boolean;
  };
  refused: Refused;
  /** Likes that stand now, whatever the range, of videos with a line; missing where none are kept here. */
  likes?: {
    meaning: string;
    total: number;
    byVideo: Record<string, number>;
  };
  /** Where the days reach back to before {@link Kept.eventsSinceMs}. */
  kept?: Kept;
  names: Names;
}
declare const webhookPlatforms: readonly ['shopify', 'woocommerce', 'medusa', 'vendure', 'server'];
type WebhookPlatform = (typeof webhookPlatforms)[number];
/** Whose server may tell of orders. */
interface WebhookOption {
  platform: WebhookPlatform;
  /**
   * What the platform signs with; any of them will do, so that a secret can be replaced while orders arrive. At least 8 characters
   * each; those that platforms make have 32 and more.
   */
  secrets: readonly string[];
  /** The shop whose orders they are, by its name in the report. Default: that of the first key. */
  shop?: string;
}
/** Who may send. */
interface KeyOption {
  /**
   * The public key that the tag carries (`data-key`). It is no secret: it says whose events these are, and `origins` says from
   * where. Leave it out to accept batches without a key from these origins.
   */
  key?: string;
  /** Pages that may send with it: `https://shop.example`, exactly. On localhost the port may be `*`. */
  origins: readonly string[];
  /**
   * The shop's name in the report. Keys of the same name share their figures, so that a key can be replaced and nothing is
   * lost. Default: the first origin's host.
   */
  name?: string;
}
interface CollectorOptions {
  keys: readonly KeyOption[];
  store: ReportStore;
  /** Opens the report. At least 16 characters. Without it there is no report, only the endpoint. */
  reportToken?: string;
  /**
   * A folder of the collector's own, for the access of others than the owner: editors, viewers, creators. It is made when the first
   * is added. Without it only `reportToken` opens anything.
   */
  accessFolder?: string;
  /**
   * The shop's feed: where names, posters and portraits for the report come from, and which ids have a line there. What a feed has
   * named once stays known; what none ever named is told in one line. Without it the report shows ids, the 500 first of each kind.
   */
  feed?: FeedSource;
  /** More feeds, where the shop's shelves have several. */
  feeds?: readonly FeedSource[];
  /** What relative addresses in a feed object start from. Default: the first origin. */
  feedBase?: string;
  limits?: Partial<Limits>;
  /**
   * Whose `X-Forwarded-For` (else `Forwarded`, else `X-Real-IP`) is believed: see {@link TrustProxy}. Default: `'auto'`, a proxy on
   * this machine or in a private network.
   */
  trustProxy?: TrustProxy;
  /**
   * A header with the sender's address that your platform or CDN sets itself, whatever the sender wrote there, such as
   * `cf-connecting-ip`. Default: none.
   */
  addressHeader?: string;
  /**
   * Orders as the shop's own server tells them, signed: `POST /v1/orders/<platform>`. From the first of them on, only they are
   * orders; what pages claim is only joined to them.
   */
  webhooks?: readonly WebhookOption[];
  /**
   * A folder of the collector's own, for the secrets of signed orders that the owner sets up in the console's room Orders, beside those
   * of `webhooks`. It is made when the first is set up, and only the collector's user can read it. Without it there is no such room.
   */
  webhooksFolder?: string;
  /**
   * A folder of the collector's own, for what happens in lives: which product was pinned when. It is made when the first begins. Without it
   * there are no lives.
   */
  liveFolder?: string;
  /**
   * Takes questions of shoppers below videos at `/v1/comments`, which are moderated in the console's room Questions. A folder of the
   * collector's own, where they are kept; `null` keeps them in memory, for tests. Without it there is no such address and no such room.
   */
  commentsFolder?: string | null;
  /** How many questions may come. */
  commentLimits?: Partial<CommentLimits>;
  /**
   * Takes likes of videos at `/v1/likes`, and tells everybody how many each video has. A folder of the collector's own, where they are kept;
   * `null` keeps them in memory, for tests. Without it there is no such address.
   */
  likesFolder?: string | null;
  /** How many likes may come. */
  likeLimits?: Partial<LikeLimits>;
  /** How long before an order what a shopper did is credited. Default: `{ click: 7, view: 1 }`. */
  creditDays?: CreditDays;
  /**
   * Days that events and signed orders are kept, at least a week more than the longer of `creditDays`; then they are deleted, once a
   * day, and what they come to is kept. `Infinity`: for ever. Default: 760, which are 25 months.
   */
  keepDays?: number;
  /** Days that sums by a quarter of an hour are kept, and each order without whose it was; then only those of months. Default: 1826. */
  keepSumsDays?: number;
  /** Days that the sums of months are kept. Default: `Infinity`. */
  keepTotalsDays?: number;
  /** Counts what programs sent like what shoppers did, for test rigs. Default: false; both are stored. */
  countAutomated?: boolean;
  /** Folder of the page's scripts and style. Default: beside the installed collector. */
  reportAssets?: string;
  /** Hears of what went wrong inside, never of shoppers' data. */
  log?: (line: string) => void;
}
interface Collector {
  /**
   * A standard handler, to be mounted in any server under any path: what counts is how the path ends (`/v1/events`,
   * `/v1/orders/<platform>`, `/v1/feeds/<id>/stats`, `/v1/report`, `/v1/report.csv`, `/v1/report/…`, `/v1/people`, `/v1/webhooks`, `/v1/visitors/forget`,
   * `/v1/live/…`, `/v1/comments`, `/v1/comments/room`, `/v1/likes`, `/report`, `/live`, `/questions`, `/orders`, `/people`, `/console/…`, `/health`, `/ready`).
   *
   * @param connection - what the server knows of the connection, for the sender's address, which a Request does not carry: the
   *   address itself, or an object that has it, such as Node's socket, Deno's info, Bun's server, Hono's conninfo.
   */
  fetch(request: Request, connection?: unknown): Promise<Response>;
  /** Takes nothing more in, ends open report pages' streams, waits for what is being written, and closes the store. */
  close(): Promise<void>;
}
interface ClickhouseStoreOptions {
  /** `clickhouse://user:password@host:8123/database`; `clickhouses://` over TLS, `?cluster=<name>` to replicate. */
  address: string;
  /** Where the address has none. */
  password?: string;
}
/**
 * A ClickHouse server, for more than one machine can take: any number of collectors write to it, and share nothing else. An
 * acknowledged row is on its disk (with a cluster, on those of most replicas). When it cannot be reached, the store refuses, and
 * tries again by itself until it can.
 *
 * @throws CollectorError `OPTIONS_INVALID`, `STORE_MISSING`, `STORE_UNREACHABLE`, `STORE_LOGIN`, `STORE_TOO_OLD`, `STORE_VERSION`, `STORE_FOREIGN`.
 */
declare function createClickhouseStore({
  address: written,
  password
}: ClickhouseStoreOptions): Promise<ReportStore>;
interface DuckdbStoreOptions {
  /** The database file, made when missing; one process holds it at a time. `:memory:` keeps nothing. */
  path: string;
  /** `false`: every question is asked of the events themselves, which takes twenty times as long. For comparing. Default: `true`. */
  withSums?: boolean;
}
/**
 * The embedded database, and the default: one file, nothing to install beside `@duckdb/node-api`. A good choice up to some
 * thousand events a second on one machine. When it fails while it runs (a full disk, a deleted file), it refuses, and opens the
 * file again by itself until it can write.
 *
 * @throws CollectorError when the file cannot be had; see {@link openDatabase}.
 */
declare function createDuckdbStore({
  path,
  withSums
}: DuckdbStoreOptions): Promise<ReportStore>;
/**
 * Keeps everything in memory: for tests, for trying things out, and as the plain-words definition that the database bodies
 * are compared with. "Durable" here means until the process ends.
 */
declare function createMemoryStore(): ReportStore;
/** A mistake of whoever sets the collector up. `code` is stable and searchable; the message says what to do. */
declare class CollectorError extends Error {
  readonly code: string;
  readonly cause?: unknown;
  readonly name = "CollectorError";
  constructor(code: string, message: string, cause?: unknown);
}
/**
 * Makes a collector. Mount its `fetch` in any server that speaks `Request` and `Response`:
 *
 *     const collector = createCollector({
 *       keys: [{ key: 'pub_shop', origins: ['https://shop.example'], name: 'Shop' }],
 *       store: await createDuckdbStore({ path: './reelshelf.duckdb' }),
 *       reportToken: process.env.REPORT_TOKEN,
 *     });
 *
 * @throws CollectorError `OPTIONS_INVALID`.
 */
declare const createCollector: (options: CollectorOptions) => Collector;
export { type Collector, CollectorError, type CollectorOptions, type EventRow, type KeyOption, type Limits, type Report, type ReportStore, type WebhookOption, createClickhouseStore, createCollector, createDuckdbStore, createMemoryStore };
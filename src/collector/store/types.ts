/**
 * The report store contract. An acknowledged row survives the death of the process; it is known by (tenant, id) and stored once, however often
 * it is sent. Questions are few and narrow: each body answers them in its own database. What the answers mean is decided in `reports/`.
 */
import type { EventType } from '../../events/catalog.js';
import { DAY_MS } from '../../tools/time.js';
import type { SignedRow } from '../webhooks/signedOrder.js';
import type { CreditedDayStore } from './creditedDays.js';
import type { InsightStore } from './insights.js';
import type { Kept, KeptRest } from './kept.js';
import type { Scope } from './scope.js';
import type { Counts } from './tallied.js';

export type { Kept, KeptRest, Scope };

/** One event as it is kept: checked, cleaned of personal data, its time corrected. */
export interface EventRow {
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

export interface AppendResult {
  accepted: number;
  duplicates: number;
}

/** One line per value of a field, one line per stretch of time, or one line for everything. */
export type Grouping =
  | 'all'
  | 'creator'
  | 'video'
  | 'product'
  | { readonly startsMs: readonly number[] };

/** Longest time between a view and the end of its watching. */
export const WATCHED_WITHIN_MS = DAY_MS;
/** As many page views, of all, make no more events than is taken for usual. */
export const USUAL_PART = 0.95;

/** Of a line that is told by no name of its own, such as that of all ids that no feed names. */
export const UNNAMED = '';

export interface Tally extends Counts {
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
export interface Watching {
  video: string;
  creator: string | null;
  views: number;
  /** Content that these views played at least once; of one view never more than `durationMs`. */
  watchedMs: number;
  /** Of the video; 0 while nobody knows it. */
  durationMs: number;
}

export interface Completeness {
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
export const funnelSteps = ['seen', 'viewed', 'engaged', 'opened', 'added', 'ordered'] as const;
export type FunnelStep = (typeof funnelSteps)[number];

/** An order as a page told it: anybody may say anything. */
export interface OrderClaim {
  orderId: string;
  atMs: number;
  receivedMs: number;
  shopper: string;
  session: string | null;
  currency: string;
  totalMinor: number;
  lines: readonly OrderClaimLine[];
}

export interface OrderClaimLine {
  product: string;
  variant: string | null;
  quantity: number;
  valueMinor: number;
  /** What the shelf left on the cart line; `null` where the platform does not give it back. */
  mark: string | null;
}

export interface Touch {
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
export interface Exposures {
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
export interface Exposure {
  visitor: string;
  arm: 'on' | 'off';
  /** When the visitor first came to where the shelf is. */
  firstMs: number;
}

/** Cards of a video in one place of the row: of page views that saw it there, how many opened or added a product of it. */
export interface Placement {
  video: string;
  position: number;
  seen: number;
  /** Opened a product from the video, or added one. */
  opened: number;
  added: number;
}

/** What shoppers did with a video, each deed worth the less the longer it is ago at the scope's end. */
export interface Freshness {
  video: string;
  /** With the short and with the long half-life. */
  short: number;
  long: number;
}

/** Marks that change whenever something is stored, or goes, that could change the orders of a day, or whose they are. */
export interface DayMarks {
  ofAll: string;
  /** By the start of the day of UTC. A day without one has no events and no orders. */
  ofDays: ReadonlyMap<number, string>;
}

/** What a feed calls an id. Once told it stays known, also when no feed names it any more. */
export interface FeedName {
  kind: 'creator' | 'video' | 'product';
  id: string;
  /** Name, note and picture, as reports show them. */
  label: Readonly<Record<string, string>>;
}

/** What is left of an order when what led to it goes: nothing of whose it was. */
export interface KeptOrder {
  tenant: string;
  /** When it was made, and a moment later; or the month it was made in. */
  fromMs: number;
  toMs: number;
  currency: string;
  isConfirmed: boolean;
  /** As credited, with the merchant's usual windows; minor units. */
  lines: readonly KeptLine[];
  /** Of a confirmed order: what it paid beside the goods, and what went back. */
  paid: { taxMinor: number; shippingMinor: number; refundedMinor: number } | null;
}

export interface KeptLine {
  kind: 'direct' | 'influenced' | 'none';
  product: string;
  video: string | null;
  creator: string | null;
  gift: string | null;
  valueMinor: number;
  isReturned: boolean;
}

/** Up to when things have been aged; 0 where never. */
export interface Aged {
  /** Of events there are only sums. */
  eventsMs: number;
  /** Of orders there is only what {@link KeptOrder} says. */
  ordersMs: number;
  /** Of both there are only months. */
  monthsMs: number;
}

/** A step of ageing: each time at the start of a day of UTC, `monthsMs` and `endMs` at that of a month. */
export interface Ageing extends Aged {
  /** Orders before `ordersMs` that are not kept yet. */
  orders: readonly KeptOrder[];
  /** Before it nothing is kept at all. */
  endMs: number;
}

/** Whether rows can be written now. */
export type StoreState =
  | { isOpen: true }
  | {
      isOpen: false;
      /** What failed, for the operator. */
      reason: string;
      sinceMs: number;
      /** How long until it is tried again. */
      retryMs: number;
    };

/** A *shopper* in the answers below is the visitor where consent allows one, else the session, else the page view. */
export interface ReportStore extends InsightStore, Partial<CreditedDayStore> {
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
  lastSigned(tenant: string): Promise<{ platform: string; lastMs: number }[]>;
  /** All claims, whenever made, of the order ids that are claimed in the scope, as they came. */
  claims(scope: Scope): Promise<OrderClaim[]>;
  /** Whose these sessions are, as far as the scope's rows say. */
  shoppersOf(
    scope: Scope,
    sessions: readonly string[],
  ): Promise<{ session: string; shopper: string }[]>;
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
  /** How many page views were made by programs, whoever's videos are on them. */
  countAutomatedViews(scope: Scope): Promise<number>;
  /** Keeps what feeds call their ids, in place of what they were called before. */
  keepFeedNames(names: readonly FeedName[]): Promise<void>;
  /** In no order. */
  feedNames(): Promise<FeedName[]>;
  /** Deletes all that a visitor did, in all shops, and returns how many rows; `tellAway` hears which servers do so only when they come back. */
  forget(visitor: string, tellAway?: (servers: readonly string[]) => void): Promise<number>;
  aged(): Promise<Aged>;
  /**
   * Puts sums in the place of what is older than it is kept, in all shops and in one step: what `tally` counts of events stays right,
   * by a quarter of an hour, then by month, but for its viewers, which are counted among events only.
   * @returns how many events and updates of signed orders are gone.
   */
  age(ageing: Ageing): Promise<number>;
  /** Those that lie in the scope with all of their time, oldest first. */
  keptOrders(scope: Scope): Promise<KeptOrder[]>;
  /**
   * All that is kept, in no order. What is written while it is read may be in it or not.
   * @param tenant - of this shop only; names belong to no shop, and are always in it. `null`: of all.
   */
  everything(tenant: string | null): AsyncIterable<Kept>;
  /** Whether {@link ReportStore.takeIn} has come to its end with this id. */
  hasTakenIn(id: string): Promise<boolean>;
  /**
   * What another store had left of what has gone there, in one step; events, signed orders, names and costs were appended before. With an id
   * that was taken in before nothing is done.
   */
  takeIn(id: string, rest: readonly KeptRest[]): Promise<void>;
  close(): Promise<void>;
}

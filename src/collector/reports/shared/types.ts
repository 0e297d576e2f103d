/** What `GET /v1/report` answers. Every group of figures carries `meaning`, the definition in a sentence a merchant can read. */
import type { Say } from '../../../i18n/said.js';
import type { Counts } from '../../store/tallied.js';
import type { FunnelStep } from '../../store/types.js';
import type { Name, Names } from '../names.js';
import type { Filter } from './filters.js';

export type { Name };

/** One currency's sum, integer minor units. Sums of different currencies are never added. */
export interface Sum {
  currency: string;
  minor: number;
}

/** An estimate with the range it may truly lie in, 95 times of 100. */
export interface Share {
  /** 0 to 1; `null` when there is too little to say anything. */
  value: number | null;
  low: number;
  high: number;
  /** Of how many. */
  of: number;
}

export interface Sales {
  orders: number;
  /** In the order of {@link Report.currencies}. */
  revenue: Sum[];
}

/** What was counted; 0 in lines of a creator, video or product for events that name none. */
export interface Figures extends Counts {
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

export interface Row extends Figures {
  id: string;
  creator: string | null;
  /** Of a creator: the video with the most views. */
  bestVideo: string | null;
}

/** All ids of a table that have no line of their own. */
export interface Unknown extends Row {
  /** How many they are. */
  ids: number;
  /** `unnamed`: no feed has ever named them. `rest`: no feed is known, and there are too many for a line each. */
  why: 'unnamed' | 'rest';
  meaning: string;
}

export interface Table {
  meaning: string;
  rows: Row[];
  /** Missing where every id has a line. */
  unknown?: Unknown;
}

export interface Range {
  /** First and last day, `YYYY-MM-DD`, both included, on the clock of `timeZone`. */
  from: string;
  to: string;
  timeZone: string;
  fromMs: number;
  /** First instant after the range. */
  toMs: number;
  days: number;
}

export interface Point {
  atMs: number;
  views: number;
  adds: number;
  orders: number;
}

/** Why something was turned away, and how often. */
export interface RefusedReason {
  /** That of the answer (`ORIGIN_NOT_ALLOWED`), or `EVENT_REJECTED` for single events of a batch that was taken. */
  code: string;
  /** The origin, key or field it was about; `null` where it is about none, or for all further ones together. */
  subject: string | null;
  batches: number;
  events: number;
  lastMs: number;
  /** What happened and what to do. */
  message: string;
  /** The same for the console, in its reader's language. */
  say?: readonly Say[];
}

/** What was turned away since the collector was started, whatever the range. */
export interface Refused {
  meaning: string;
  sinceMs: number;
  batches: number;
  events: number;
  reasons: RefusedReason[];
}

/** Of what happened longer ago than events are kept there are only sums. */
export interface Kept {
  meaning: string;
  eventsSinceMs: number;
  /** Before it there are sums of months; `null`: none of these days is before it. */
  monthsBeforeMs: number | null;
}

/** A platform whose server signs its orders. */
export interface WebhookState {
  platform: string;
  /** When something signed came last; `null` when nothing ever did, or it is longer ago than orders are kept. */
  lastMs: number | null;
  /** What was turned away last since the collector was started, and why. */
  refused: { lastMs: number; message: string; say?: readonly Say[] } | null;
}

export interface Report {
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
    creatorsWithOrders: number;
    /** Who ordered something, of the shoppers with a view. */
    conversion: Share;
    /** Of the credited sales, for each currency by itself. */
    averageOrder: Sum[];
  };
  /** The same number of days just before; for comparison. */
  previous: Figures;
  creators: Table;
  videos: Table;
  products: Table;
  funnel: {
    meaning: string;
    steps: { step: FunnelStep; shoppers: number; ofPrevious: Share; meaning: string }[];
  };
  overTime: { meaning: string; unit: 'hour' | 'day' | 'week'; points: Point[] };
  orders: {
    meaning: string;
    /** All orders that count, whoever they are credited to, and what they came to. */
    reported: number;
    direct: number;
    influenced: number | null;
    revenue: Sum[];
    /** Days before an order in which an opening or an add counts, and a view. */
    clickDays: number;
    viewDays: number;
    /** Whether the shop's server tells of its orders; then nothing else makes one. */
    isSigned: boolean;
    /** Of all platforms that may tell; empty in a creator's own part. */
    webhooks: WebhookState[];
    /** Signed orders of the range, and what they paid beside the goods. */
    confirmed: {
      orders: number;
      cancelled: number;
      refunded: Sum[];
      tax: Sum[];
      shipping: Sum[];
    };
    /** Claims of pages. */
    unconfirmed: {
      /** Made before the first signed order, and counted. */
      orders: number;
      /** Not counted: a signed order may still bear them out, or none did within 48 hours. */
      waiting: number;
      unmatched: number;
      /** Not counted: a page claimed more for what it ordered than your feed's prices come to. */
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
  likes?: { meaning: string; total: number; byVideo: Record<string, number> };
  /** Where the days reach back to before {@link Kept.eventsSinceMs}. */
  kept?: Kept;
  names: Names;
}

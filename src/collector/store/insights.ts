/**
 * The store's questions for the report's rooms: by whom and where it was watched, how far, when, and how what is stored came here.
 * They are part of the store contract in `types.ts`; the plain-words bodies stand in `insights/`.
 */
import type { EventType } from '../../events/catalog.js';
import type { PlaceField, Scope } from './scope.js';

/** A value that page views of the scope have, and how many have it. */
export interface Facet {
  value: string;
  views: number;
}

/** Different shoppers who did something with the videos of a line; each counts once for each column. */
export interface Reach {
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
export interface Retention {
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
export interface TagCount {
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
export interface Opening {
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
export interface Slot {
  startMs: number;
  slot: number;
}

export interface Moment {
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
export const NOTHING_TO_SHOW = 'FEED_NOTHING_TO_SHOW';

/** Lags are told to a tenth of a second, which is what is shown of them: kept sums have few of them then. */
export const LAG_STEP_MS = 100;

/** How what is stored came here. */
export interface Arrivals {
  events: number;
  /** Page views with at least one event, and of these those of shoppers who agreed to analytics. */
  views: number;
  consented: number;
  /** Page views of browsers whose clock is more than {@link SKEWED_MS} off. */
  skewed: number;
  /** When the last event came; `null` without any. */
  lastMs: number | null;
  /** From happening to arriving: as long as the middle one took, and at most so long did 95 of 100, by {@link LAG_STEP_MS}. */
  lagMedianMs: number;
  lagMostMs: number;
  /** Page views by release of the tag, and when one came last. Most first. */
  versions: { version: string; views: number; lastMs: number }[];
  /** Why shelves could not be shown, and carts took nothing; most first. */
  failures: { type: FailureType; code: string; times: number }[];
}
export const SKEWED_MS = 5 * 60_000;
export const failureTypes = [
  'shelf_failed',
  'product_add_failed',
  'video_failed',
] as const satisfies EventType[];
export type FailureType = (typeof failureTypes)[number];

/** What a creator was given, as the merchant wrote it down. */
export interface Cost {
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

export interface InsightStore {
  /** Values of the scope's page views, those of most page views first, then by value. @param limit - how many at most. */
  facets(scope: Scope, field: PlaceField, limit: number): Promise<Facet[]>;
  /**
   * @param lines - the line of each creator or video that has one; others share one. Without any no line is empty.
   */
  reach(
    scope: Scope,
    by: 'creator' | 'video',
    lines: ReadonlyMap<string, string>,
  ): Promise<Reach[]>;
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

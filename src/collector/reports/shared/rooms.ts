/** What the report's rooms answer, each at `GET v1/report/<room>`. Every one says in `meaning` how it is counted. */
import type { Arrivals, Cost } from '../../store/insights.js';
import type { Name, Share, Sum } from './types.js';

export type { Arrivals, Cost };

export const roomNames = [
  'videos',
  'creators',
  'returns',
  'hours',
  'moments',
  'orders',
  'arrivals',
] as const;
export type RoomName = (typeof roomNames)[number];

interface RoomAnswer {
  meaning: string;
  /** Names of the ids in it, by id. */
  names: Readonly<Record<string, Name>>;
}

export const filmSteps = [
  'cards',
  'previews',
  'starts',
  'playerViewers',
  'engaged',
  'opened',
  'added',
  'ordered',
] as const;
export type FilmStep = (typeof filmSteps)[number];

/** A product in a video, from when to when it is tagged there, and what came of it. */
export interface TagMoment {
  product: string;
  /** Seconds; empty where no feed tells. `end: null`: to the end. */
  spans: { start: number; end: number | null }[];
  /** Page views in which its tag was on screen, in which it was opened, opened by the tag itself, added. */
  seen: number;
  opened: number;
  tapped: number;
  added: number;
  /** Of page views that saw the tag. */
  openRate: Share;
  orders: number;
  revenue: Sum[];
}

export interface Film {
  video: string;
  creator: string | null;
  /** Seconds; `null` while nobody knows it. */
  duration: number | null;
  /** Shoppers. */
  steps: Record<FilmStep, number>;
  /** Who ordered, of those who watched. */
  conversion: Share;
  revenue: Sum[];
  /** Of 100 that started in the player, how many were still there; the first is 1. Empty where too few started. */
  stayed: { at: 'start' | 'view' | 25 | 50 | 75 | 95; share: Share }[];
  /** Between which two of `stayed` most left. */
  leavesAfter: number | null;
  moments: TagMoment[];
  /** Of `moments` the one that sold or, before any order, was put into carts most; `null` while none was. */
  bestMoment: number | null;
}

export interface FilmRoom extends RoomAnswer {
  /** Those with the most viewers in the player first. */
  films: Film[];
  /** How many there are. */
  all: number;
}

export const sizeNames = ['larger', 'micro', 'nano', 'small', 'unknown'] as const;
export type SizeName = (typeof sizeNames)[number];

/** An estimate in money: minor units for a thousand views. */
export interface PerThousand {
  currency: string;
  /** `null` where fewer than 10 orders say anything of it. */
  value: number | null;
  low: number;
  high: number;
}

export interface SizeRow {
  size: SizeName;
  creators: number;
  viewers: number;
  views: number;
  engagement: Share;
  watchThrough: Share;
  conversion: Share;
  orders: number;
  revenue: Sum[];
  perThousand: PerThousand[];
}

/** Creators by how many follow them. */
export interface SizeRoom extends RoomAnswer {
  rows: SizeRow[];
}

export interface ReturnRow {
  creator: string;
  /** Gifts and fees up to the last of the days, and commission on the sales of that time. */
  gifts: Sum[];
  fees: Sum[];
  commission: Sum[];
  orders: number;
  revenue: Sum[];
  /** All that was given for an order, where all of it is in one currency. */
  perOrder: Sum | null;
  /** Sales for each unit of money given, where both are in that currency alone. */
  ratio: number | null;
}

/** What is to be paid for the days that were chosen. */
export interface PayoutLine {
  creator: string;
  currency: string;
  /** Credited sales, minor units, and the part of them that the shop's server signed. */
  salesMinor: number;
  confirmedMinor: number;
  rate: number;
  commissionMinor: number;
  feesMinor: number;
  dueMinor: number;
}

export interface ReturnRoom extends RoomAnswer {
  /** From when on sales count: the day of the first entry. */
  since: string | null;
  rows: ReturnRow[];
  payouts: PayoutLine[];
  payoutMeaning: string;
  /** What was written down, the newest day first. Empty for a creator. */
  entries: Omit<Cost, 'tenant'>[];
}

export interface OpeningRow {
  video: string;
  creator: string | null;
  firstMs: number;
  /** Hours that are over, up to {@link OpeningRoom.hours}. */
  lived: number;
  /** Up to the end of each of them, from the first on. */
  views: number[];
  engaged: number[];
  adds: number[];
  /** Beside the shop's median at the same age; `null` where there are too few others or views. */
  pace: 'ahead' | 'usual' | 'behind' | null;
}

/** The first hours of new videos. */
export interface OpeningRoom extends RoomAnswer {
  hours: number;
  rows: OpeningRow[];
  /** Views up to the end of each hour of the middle video of the last 180 days; empty where there are too few. */
  median: number[];
  /** Of how many videos. */
  of: number;
}

export interface MomentCell {
  /** From Monday, 0, and from midnight, on the merchant's clock. */
  weekday: number;
  hour: number;
  shelfViews: number;
  views: number;
  adds: number;
  orders: number;
  /** Pages on which the shelf had nothing to show. */
  unshown: number;
}

/** When shoppers watch, add and order, by hour of the week. */
export interface MomentRoom extends RoomAnswer {
  topics: string[];
  /** Of creators' videos: `tiktok`, `instagram`, … */
  platforms: string[];
  /** What was asked for. */
  topic: string | null;
  platform: string | null;
  cells: MomentCell[];
  /** Hours in which many shoppers were there and less was added than usual, or nothing fitted; the largest first. */
  missed: { weekday: number; hour: number; why: 'unshown' | 'quiet'; shoppers: number }[];
  /** How many views the map needs before it is shown. */
  enough: boolean;
}

export interface OrderLine {
  product: string;
  valueMinor: number;
  kind: 'direct' | 'influenced' | 'none';
  isReturned: boolean;
  video: string | null;
  creator: string | null;
  /** What won the credit, how long before the order, and whether its video was live then. */
  touch: { kind: 'added' | 'opened' | 'viewed'; agoMs: number; live: boolean } | null;
}

export interface OrderRow {
  orderId: string;
  /** What the shop calls it, where that is another. */
  numbers: string[];
  atMs: number;
  isConfirmed: boolean;
  currency: string;
  lines: OrderLine[];
  /** All lines, and those credited directly. */
  valueMinor: number;
  creditedMinor: number;
  refundedMinor: number;
}

export interface OrderRoom extends RoomAnswer {
  rows: OrderRow[];
  /** Newest first, from 1. */
  page: number;
  pages: number;
  all: number;
  search: string;
}

export interface ArrivalRoom extends RoomAnswer {
  arrivals: Arrivals;
  consent: Share;
  skewed: Share;
  missing: Share;
  missingEvents: number;
  automatedViews: number;
}

export interface RoomAnswers {
  videos: FilmRoom;
  creators: SizeRoom;
  returns: ReturnRoom;
  hours: OpeningRoom;
  moments: MomentRoom;
  orders: OrderRoom;
  arrivals: ArrivalRoom;
}

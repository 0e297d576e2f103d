import type { EventType } from '../../events/catalog.js';

/** How a figure is counted: all events of a type, or of those only some, or what they carry summed up. */
export interface Counted {
  type: EventType;
  /** See `surfaceOf`. */
  surface?: 'player' | 'answer';
  sum?: 'quantity';
}

/** What a tally counts. Both stores count by this table; what the report shows of it stands in `reports/shared/figures.ts`. */
export const tallied = {
  shelfViews: { type: 'shelf_viewed' },
  /** On cards and in the player. */
  views: { type: 'video_viewed' },
  playerViews: { type: 'video_viewed', surface: 'player' },
  engaged: { type: 'video_engaged' },
  failures: { type: 'video_failed' },
  opens: { type: 'product_opened' },
  /** Those of them that were opened from an answer to a question. */
  answerOpens: { type: 'product_opened', surface: 'answer' },
  adds: { type: 'product_added' },
  addedUnits: { type: 'product_added', sum: 'quantity' },
  addFailures: { type: 'product_add_failed' },
  checkouts: { type: 'checkout_started' },
  questions: { type: 'question_asked' },
  shares: { type: 'video_shared' },
  /** Links of theirs that somebody followed. */
  shareVisits: { type: 'share_opened' },
} as const satisfies Record<string, Counted>;

export type CountName = keyof typeof tallied;
export type Counts = Record<CountName, number>;

export const countNames = Object.keys(tallied) as CountName[];

/** Other events (a card that was seen, a quarter that was watched) make no line of their own. */
export const talliedTypes: ReadonlySet<EventType> = new Set(
  countNames.map((name) => tallied[name].type),
);

/** @param count - of one figure. */
export const countAll = (count: (how: Counted) => number): Counts =>
  Object.fromEntries(countNames.map((name) => [name, count(tallied[name])])) as Counts;

import type { Kept } from '../store/types.js';
import type { KeptBeside } from './beside.js';

/** What such a file is known by. */
export const FIRST_LINE = { reelshelf: 'shop', version: 1 } as const;

/** How many things of each kind. */
export interface KeptCounts {
  events: number;
  signed: number;
  sums: number;
  orders: number;
  names: number;
  costs: number;
  questions: number;
  likes: number;
  lives: number;
  /** Of what is told once a shop, or once. */
  others: number;
}

export const createCounts = (): KeptCounts => ({
  events: 0,
  signed: 0,
  sums: 0,
  orders: 0,
  names: 0,
  costs: 0,
  questions: 0,
  likes: 0,
  lives: 0,
  others: 0,
});

export function countOf(kept: Kept | KeptBeside): keyof KeptCounts {
  if ('event' in kept) return 'events';
  if ('signed' in kept) return 'signed';
  if ('sum' in kept) return 'sums';
  if ('order' in kept) return 'orders';
  if ('cost' in kept) return 'costs';
  if ('live' in kept) return 'lives';
  if ('like' in kept) return 'likes';
  // Their answers and what became of them are counted with them.
  if ('question' in kept) return kept.question.entry.kind === 'asked' ? 'questions' : 'others';
  return 'name' in kept ? 'names' : 'others';
}

const words: [keyof KeptCounts, one: string, other: string][] = [
  ['events', 'event', 'events'],
  ['signed', 'update of signed orders', 'updates of signed orders'],
  ['sums', 'sum of days gone', 'sums of days gone'],
  ['orders', 'kept order', 'kept orders'],
  ['costs', 'cost', 'costs'],
  ['questions', 'question', 'questions'],
  ['likes', 'like', 'likes'],
  ['lives', 'live', 'lives'],
  ['names', 'name', 'names'],
];

/** `312,000 events, 40 names` */
export const describeCounts = (counts: KeptCounts): string =>
  words
    // A file of an earlier version says nothing of what came later.
    .map(([kind, one, other]) => ({ kind, one, other, count: counts[kind] ?? 0 }))
    .filter(({ kind, count }) => kind === 'events' || count > 0)
    .map(({ one, other, count }) => `${count.toLocaleString('en')} ${count === 1 ? one : other}`)
    .join(', ');

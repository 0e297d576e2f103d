import type { Kept } from '../store/types.js';

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
  others: 0,
});

export function countOf(kept: Kept): keyof KeptCounts {
  if ('event' in kept) return 'events';
  if ('signed' in kept) return 'signed';
  if ('sum' in kept) return 'sums';
  if ('order' in kept) return 'orders';
  if ('cost' in kept) return 'costs';
  return 'name' in kept ? 'names' : 'others';
}

const words: [keyof KeptCounts, string][] = [
  ['events', 'events'],
  ['signed', 'updates of signed orders'],
  ['sums', 'sums of days gone'],
  ['orders', 'kept orders'],
  ['costs', 'costs'],
  ['names', 'names'],
];

/** `312,000 events, 40 names` */
export const describeCounts = (counts: KeptCounts): string =>
  words
    .filter(([kind]) => kind === 'events' || counts[kind] > 0)
    .map(([kind, word]) => `${counts[kind].toLocaleString('en')} ${word}`)
    .join(', ');

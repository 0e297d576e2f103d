/**
 * Says of an event's id whether it came before, mostly without asking the tables. Of the ids that came last each is known. Of all
 * others there is a Bloom filter, two bytes an id: what it takes for new is new, and of a thousand new ones two or three have to be
 * looked up. What ids look like, and whether they tell when they were made, does not matter.
 *
 * An id goes by a number of 64 bits, half of the MD5 of its event's key: of ten million different ones no two have the same but by a
 * chance of 1 to 370,000. In two halves, since whole ones are slow here.
 */
import { createHash } from 'node:crypto';

export type IdNumber = readonly [low: number, high: number];

export interface KnownKeys {
  add(id: IdNumber): void;
  /** Takes in ids of the tables. */
  learn(lows: readonly number[], highs: readonly number[]): void;
  /** `old`: it came before. `unsure`: it did, or it looks like one that did, and the tables know. */
  ask(id: IdNumber): 'new' | 'old' | 'unsure';
  /** Some of the ids are gone, and none is `old` for certain. */
  someAreGone(): void;
}

/** Ids of which each is known, twice as many at most: what is sent again mostly comes soon. */
const RECENT = 2 ** 17;
/** Bits for each id, and how many of these one sets: two of 1,000 are taken for known. */
const BITS = 16;
const PROBES = 6;
const BLOCK = 512;
/** Ids that a filter is made for, at least. */
const LEAST = 2 ** 20;

export function idOf(key: string): IdNumber {
  const digest = createHash('md5').update(key).digest();
  return [digest.readUInt32LE(8), digest.readUInt32LE(12)];
}
/** The same in SQL, as one number. */
export const idSql = (key: string): string => `md5_number_lower(${key})`;
export const wholeOf = ([low, high]: IdNumber): bigint => (BigInt(high) << 32n) | BigInt(low);

/** @param count - ids that will be learned. */
export function rememberKeys(count: number): KnownKeys {
  // When one is full, the next is as large as a quarter of what there is.
  const filters = [createFilter(Math.ceil(count * 1.1))];
  let total = 0;
  let [now, before] = [createRecent(), createRecent()];
  const takeIn = (lows: readonly number[], highs: readonly number[]) => {
    const last = filters.at(-1) as Filter;
    last.add(lows, highs);
    total += lows.length;
    if (last.isFull()) filters.push(createFilter(Math.ceil(total / 4)));
  };
  return {
    add([low, high]) {
      if (now.isFull()) [now, before] = [before.empty(), now];
      now.add(low, high);
      takeIn([low], [high]);
    },
    learn: takeIn,
    ask([low, high]) {
      if (now.has(low, high) || before.has(low, high)) return 'old';
      return filters.some((filter) => filter.mayHave(low, high)) ? 'unsure' : 'new';
    },
    someAreGone() {
      now.empty();
      before.empty();
    },
  };
}

interface Filter {
  add(lows: readonly number[], highs: readonly number[]): void;
  mayHave(low: number, high: number): boolean;
  isFull(): boolean;
}

/** The bits of an id stand near each other: to fetch one place of a large table takes longer than all else. */
function createFilter(wanted: number): Filter {
  const capacity = Math.max(LEAST, wanted);
  const blocks = Math.ceil((capacity * BITS) / BLOCK);
  const words = new Uint32Array((blocks * BLOCK) / 32);
  let added = 0;
  /** Where its block begins: the upper half spreads over all of them. */
  const blockOf = (high: number) => Math.floor((high / 2 ** 32) * blocks) * (BLOCK / 32);
  const bitOf = (low: number, probe: number) =>
    ((low >>> 16) + Math.imul(probe, low | 1)) & (BLOCK - 1);
  return {
    add(lows, highs) {
      for (let at = 0; at < lows.length; at += 1) {
        const low = lows[at] as number;
        const block = blockOf(highs[at] as number);
        for (let probe = 0; probe < PROBES; probe += 1) {
          const bit = bitOf(low, probe);
          const word = block + (bit >>> 5);
          words[word] = (words[word] as number) | (1 << (bit & 31));
        }
      }
      added += lows.length;
    },
    mayHave(low, high) {
      const block = blockOf(high);
      for (let probe = 0; probe < PROBES; probe += 1) {
        const bit = bitOf(low, probe);
        if (((words[block + (bit >>> 5)] as number) & (1 << (bit & 31))) === 0) return false;
      }
      return true;
    },
    isFull: () => added >= capacity,
  };
}

interface Recent {
  add(low: number, high: number): void;
  has(low: number, high: number): boolean;
  isFull(): boolean;
  empty(): Recent;
}

/** A table of twice as many places as ids; one that is taken sends on to the next. An id of nothing but zeros is never among them. */
function createRecent(): Recent {
  const places = 2 * RECENT;
  const halves = new Uint32Array(2 * places);
  let added = 0;
  /** Where it stands, or would. */
  const find = (low: number, high: number) => {
    let place = low & (places - 1);
    for (;;) {
      const [itsLow, itsHigh] = [halves[2 * place], halves[2 * place + 1]];
      const isFree = itsLow === 0 && itsHigh === 0;
      if (isFree || (itsLow === low && itsHigh === high)) return { place, isFree };
      place = (place + 1) & (places - 1);
    }
  };
  const recent: Recent = {
    add(low, high) {
      const { place } = find(low, high);
      halves[2 * place] = low;
      halves[2 * place + 1] = high;
      added += 1;
    },
    has: (low, high) => !find(low, high).isFree,
    isFull: () => added >= RECENT,
    empty() {
      halves.fill(0);
      added = 0;
      return recent;
    },
  };
  return recent;
}

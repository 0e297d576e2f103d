/**
 * Says of a key that it is certainly new, or that the tables have to be asked, in a few megabytes. The keys of the last
 * {@link REMEMBERED} rows at least are known by a Bloom filter in two halves, of which the older is emptied when the other is full. Of all
 * others only how they begin is known: an id begins with the minute in which it was made, so that a new one begins as none before.
 */
export interface KnownKeys {
  add(key: string): void;
  /** Takes in how the keys of the tables begin, before any is added; until then each may be there. More than {@link MAX_STARTS} say nothing. */
  learn(starts: readonly string[]): void;
  /** Whether it is of use to know how keys begin: not where nearly each begins differently. */
  knowsStarts(): boolean;
  /** `false`: it was never added. `true`: it was, or one that looks like it. */
  mayHave(key: string): boolean;
}

/** At a hundred events a second five hours; most of what is sent twice comes within minutes, when an answer was lost. */
const REMEMBERED = 2_000_000;
/** Bits for each of them, and how many of these a key sets: 1 of 1,000 is taken for known. */
const BITS = 16;
const PROBES = 5;
const SIZE = 2 ** Math.ceil(Math.log2(REMEMBERED * BITS));

/** Of version 7 of UUIDs, eight digits are what changes within a minute. */
const START = 8;
export const startOf = (key: string) => key.slice(0, key.indexOf('\n') + 1 + START);
/** The same in SQL. */
export const startSql = `key[:instr(key, chr(10)) + ${START}]`;
/** A year of minutes; ids that tell no time begin all differently. */
export const MAX_STARTS = 500_000;
/** Stands among the starts, alone, where they are kept no more. */
export const NO_STARTS = '';

export function rememberKeys(): KnownKeys {
  /** Of keys that are in neither half, as far as they are known: all of them, or each may be there. */
  const older = new Set<string>();
  let areAllKnown = false;
  let [startsNow, startsBefore] = [new Set<string>(), new Set<string>()];
  let [now, before] = [new Uint32Array(SIZE / 32), new Uint32Array(SIZE / 32)];
  let added = 0;
  /** Runs with each bit of the key, as long as that answers `true`. */
  const everyBit = (key: string, run: (word: number, bit: number) => boolean): boolean => {
    const [first, second] = hashOf(key);
    for (let probe = 0; probe < PROBES; probe += 1) {
      const at = ((first + Math.imul(probe, second)) >>> 0) & (SIZE - 1);
      if (!run(at >>> 5, 1 << (at & 31))) return false;
    }
    return true;
  };
  const keepOlder = (starts: Iterable<string>) => {
    if (!areAllKnown) return;
    for (const start of starts) older.add(start);
    if (older.size > MAX_STARTS) forgetStarts();
  };
  /** They are of no use, and would be a hundred megabytes. */
  const forgetStarts = () => {
    areAllKnown = false;
    for (const starts of [older, startsNow, startsBefore]) starts.clear();
  };
  const isIn = (half: Uint32Array) => (word: number, bit: number) =>
    ((half[word] ?? 0) & bit) !== 0;
  return {
    add(key) {
      if (added >= REMEMBERED) {
        keepOlder(startsBefore);
        [now, before] = [before.fill(0), now];
        [startsNow, startsBefore] = [new Set(), startsNow];
        added = 0;
      }
      if (areAllKnown && startsNow.add(startOf(key)).size > MAX_STARTS) forgetStarts();
      everyBit(key, (word, bit) => ((now[word] = (now[word] ?? 0) | bit), true));
      added += 1;
    },
    learn(starts) {
      areAllKnown = true;
      keepOlder(starts);
    },
    knowsStarts: () => areAllKnown,
    mayHave: (key) =>
      !areAllKnown ||
      older.has(startOf(key)) ||
      everyBit(key, isIn(now)) ||
      everyBit(key, isIn(before)),
  };
}

/** Two numbers of 32 bits, by FNV-1a with two beginnings. */
function hashOf(key: string): [number, number] {
  let [first, second] = [0x811c9dc5, 0x9747b28c];
  for (let index = 0; index < key.length; index += 1) {
    const code = key.charCodeAt(index);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x5bd1e995);
  }
  // The last letters must reach all bits.
  first ^= first >>> 15;
  second ^= second >>> 13;
  return [first, second | 1];
}

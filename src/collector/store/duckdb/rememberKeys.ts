/**
 * Keys of rows that were stored, in a few megabytes: says of a key that it is certainly new, or that the database has to be asked. A
 * Bloom filter in two halves; when one is full the other, older one is emptied, so that at least the last {@link REMEMBERED} are known.
 */
export interface KnownKeys {
  add(key: string): void;
  /** `false`: it was not added, or longer ago than is remembered. `true`: it was, or one of a thousand others that were not. */
  mayHave(key: string): boolean;
  clear(): void;
}

/** At a hundred events a second five hours; most of what is sent twice comes within minutes, when an answer was lost. */
const REMEMBERED = 2_000_000;
/** Bits for each of them, and how many of these a key sets: 1 of 1,000 is taken for known. */
const BITS = 16;
const PROBES = 5;
const SIZE = 2 ** Math.ceil(Math.log2(REMEMBERED * BITS));

export function rememberKeys(): KnownKeys {
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
  const isIn = (half: Uint32Array) => (word: number, bit: number) =>
    ((half[word] ?? 0) & bit) !== 0;
  return {
    add(key) {
      if (added >= REMEMBERED) {
        [now, before] = [before.fill(0), now];
        added = 0;
      }
      everyBit(key, (word, bit) => ((now[word] = (now[word] ?? 0) | bit), true));
      added += 1;
    },
    mayHave: (key) => everyBit(key, isIn(now)) || everyBit(key, isIn(before)),
    clear() {
      now.fill(0);
      before.fill(0);
      added = 0;
    },
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

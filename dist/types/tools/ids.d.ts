/**
 * UUID version 7 (RFC 9562, section 5.7): 48 bits of Unix milliseconds, then random bits, so ids sort by time of birth.
 * Uniqueness here rests on 74 random bits; they need not be unguessable, so `Math.random` behind `Env` is enough.
 */
export declare function uuidV7(nowMs: number, random: () => number): string;
/**
 * A small stable hash for seeds and buckets: 32-bit FNV-1a, then MurmurHash3's final mix, without which names that differ in
 * a digit or two fill some buckets a quarter more than others. Not for security.
 */
export declare function hash32(text: string): number;

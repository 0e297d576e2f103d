/** A finger that has rested for so long before it is lifted throws nothing; what it did before that is no speed of the throw. */
const REST_MS = 90;
/** What is thrown slides on as far as its speed takes it in so long. */
const SLIDE_MS = 170;

export interface Throw {
  move(px: number, atMs: number): void;
  /** Where it comes to rest when it is let go: the one question by which player and sheets close or come back. */
  restPx(atMs: number): number;
}

/** What a finger drags, from where it was put down. */
export function startThrow(startMs: number): Throw {
  let last = { px: 0, ms: startMs };
  /** Its speed is counted from here: recent, or the move before the last, since on a busy page moves come late. */
  let from = last;
  return {
    move(px, ms) {
      if (ms - from.ms > REST_MS) from = last;
      last = { px, ms };
    },
    restPx(atMs) {
      const { px, ms } = last;
      return atMs - ms > REST_MS
        ? px
        : px + ((px - from.px) / Math.max(1, ms - from.ms)) * SLIDE_MS;
    },
  };
}

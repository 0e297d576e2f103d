/** A finger that has rested for so long before it is lifted throws nothing; what it did before that is no speed of the throw. */
const REST_MS = 90;
/** What is thrown slides on as far as its speed takes it in so long. */
const SLIDE_MS = 170;

export interface Throw {
  move(px: number, atMs: number): void;
  /** Pixels a millisecond, of the moves just before. */
  speedAt(atMs: number): number;
  /** Where it comes to rest when it is let go: the one question by which player and sheets close or come back. */
  restPx(atMs: number): number;
}

/** What a finger drags, from where it was put down, as far as it has a speed of its own. */
export function startThrow(startMs: number): Throw {
  let last = { px: 0, atMs: startMs };
  /** Within the time that counts, and the one before the last however long ago that was: on a busy page moves come late. */
  let moves = [last];
  const speedAt = (nowMs: number) => {
    const first = moves[0] ?? last;
    return first === last || nowMs - last.atMs > REST_MS
      ? 0
      : (last.px - first.px) / Math.max(1, last.atMs - first.atMs);
  };
  return {
    move(px, atMs) {
      const recent = moves.filter((move) => move === last || atMs - move.atMs < REST_MS);
      last = { px, atMs };
      moves = [...recent, last];
    },
    speedAt,
    restPx: (nowMs) => last.px + speedAt(nowMs) * SLIDE_MS,
  };
}

import type { PlaybackPhase } from '../../media/playback.js';
import type { LiveClock } from '../../media/types.js';

/** No stream is further behind than this, unless the shopper has gone back in it. */
const FARTHEST_MS = 20_000;

/**
 * The moment that the viewer sees: what was pinned later has not happened for them yet.
 *
 * @returns `Infinity` where nothing can be told and nothing will be: then what is pinned now is shown.
 */
export function pictureMoment(
  clock: LiveClock | null,
  phase: PlaybackPhase,
  nowMs: number,
): number {
  const { pictureAtMs = null, behindSeconds = null } = clock ?? {};
  if (pictureAtMs !== null) return pictureAtMs;
  if (behindSeconds !== null) return nowMs - behindSeconds * 1000;
  // Until the first picture is there it could be any of the last moments.
  return phase === 'idle' || phase === 'loading' ? nowMs - FARTHEST_MS : Infinity;
}

/** How much of a slide is fetched ahead; see `SourcePlayer.load`. */
export type PreloadLevel = 'none' | 'metadata' | 'auto';

export interface NetworkState {
  /** The playing slide has painted its first picture. */
  hasFrame: boolean;
  /** The playing slide is fetched to its end, so the network is free. */
  isBuffered: boolean;
  saveData: boolean;
}

/**
 * The video that is watched comes first: its neighbours fetch nothing before its first picture, only their header until it is
 * wholly there, and the next one alone is fetched ahead. The one before was usually watched and is still there.
 *
 * @param offset - slides from the one that plays: 0 itself, 1 the next, -1 the one before.
 */
export function preloadLevel(
  offset: number,
  { hasFrame, isBuffered, saveData }: NetworkState,
): PreloadLevel {
  if (offset === 0) return 'auto';
  if (!hasFrame || saveData) return 'none';
  if (offset === 1) return isBuffered ? 'auto' : 'metadata';
  return isBuffered ? 'metadata' : 'none';
}

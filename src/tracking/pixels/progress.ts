import type { PixelEvent } from './types.js';

/** How far a shopper has come in a video of the player; a card's silent preview is no playing. */
export interface Progress {
  step: 'started' | 'playing' | 'completed';
  /** Of the unique content. */
  percent: number;
}

/** @returns `null` for what says nothing of it. Most of these tools know no 95 %: that is their "complete". */
export function progressOf({ type, props }: Pick<PixelEvent, 'type' | 'props'>): Progress | null {
  if (type === 'video_started')
    return props['surface'] === 'player' ? { step: 'started', percent: 0 } : null;
  if (type !== 'video_progressed') return null;
  const percent = Number(props['percent']);
  return { step: percent >= 95 ? 'completed' : 'playing', percent };
}

/** A view in the player, by the count of the MRC. */
export const isView = ({ type, props }: PixelEvent): boolean =>
  type === 'video_viewed' && props['surface'] === 'player';

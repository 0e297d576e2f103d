import type { Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PlayerTexts } from '../../i18n/en/player.js';
import type { Translate } from '../../i18n/translate.js';
import type { PlaybackModel } from '../../models/playback/playbackModel.js';

type Playback = PlaybackModel;
export type SlideSlot = Playback['slides'][number];
export type Extras = typeof import('./extras.js');

/** What the parts of one open player share. */
export interface PlayerParts {
  playback: Playback;
  text: Translate<PlayerTexts>;
  /** What comes after the first picture; empty until then, and for good where it does not load. */
  extras: Partial<Extras>;
  /** Grows with every video that is saved, or no longer is. */
  saves: Signal<number>;
  /** Says a sentence to screen readers. */
  announce(sentence: string): void;
}

const context = createContext<PlayerParts | null>(null);
export const PlayerProvider = context.Provider;

export function usePlayer(): PlayerParts {
  const value = useContext(context);
  if (!value) throw new Error('usePlayer was called outside the player');
  return value;
}

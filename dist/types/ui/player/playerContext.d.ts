import type { PlayerTexts } from '../../i18n/en/player.js';
import type { Translate } from '../../i18n/translate.js';
import type { PlaybackModel } from '../../models/playback/playbackModel.js';
type Playback = InstanceType<typeof PlaybackModel>;
export type SlidePlace = Playback['slides'][number];
export type Extras = typeof import('./extras.js');
/** What the parts of one open player share. */
interface PlayerParts {
    playback: Playback;
    text: Translate<PlayerTexts>;
    /** What comes after the first picture; empty until then, and for good where it cannot be had. */
    extras: Partial<Extras>;
    /** Says a sentence to screen readers. */
    announce(sentence: string): void;
}
export declare const PlayerProvider: import("preact").Provider<PlayerParts | null>;
export declare function usePlayer(): PlayerParts;
export {};

import type { PreloadLevel } from '../preload.js';
import type { LiveClock, MediaError } from '../types.js';

/** One way in which a media comes into a `<video>`. A source may have several; they are tried in their order. */
export type Way = (video: HTMLVideoElement, on: WayEvents) => Feeding;

/** What keeps a media coming once its way was taken; what the browser does by itself is left out. */
export interface Feeding {
  preload?(level: PreloadLevel): void;
  /** The element is asked to play. */
  play?(): void;
  /** See {@link LiveClock}. */
  liveClock?(): LiveClock | null;
  /** Another media follows, or none. */
  stop?(): void;
}

export interface WayEvents {
  /** The element has got its media only now, later than it may have been asked to play. */
  ready(): void;
  trouble(error: MediaError, detail: string): void;
}

/** The browser fetches and plays what is at `src` by itself. */
export const fromAddress =
  (src: string): Way =>
  (video) => {
    video.src = src;
    return {};
  };

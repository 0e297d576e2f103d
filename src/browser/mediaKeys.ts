import type { Stop } from '../tools/emitter.js';

/** What the keyboard’s, the headset’s and the lock screen’s keys do. */
export type MediaKeys = Partial<Record<MediaSessionAction, (seconds?: number) => void>>;

export interface MediaWords {
  title: string;
  artist: string;
  /** Address of its picture. */
  artwork: string | undefined;
}

/** Takes the media keys until it is stopped. */
export function takeMediaKeys(navigator: Navigator, keys: MediaKeys): Stop {
  const set = (action: string, run: MediaSessionActionHandler | null) => {
    try {
      sessionOf(navigator)?.setActionHandler(action as MediaSessionAction, run);
    } catch {
      // A key that this browser does not know.
    }
  };
  for (const [action, run] of Object.entries(keys))
    set(action, ({ seekTime, seekOffset }) => run(seekTime ?? seekOffset));
  return () => Object.keys(keys).forEach((action) => set(action, null));
}

/**
 * Tells the system what plays, until it is stopped; what the page had told it before is put back. Chromium decodes the picture on the page's
 * own thread.
 */
export function tellWhatPlays(navigator: Navigator, words: MediaWords): Stop {
  const session = sessionOf(navigator);
  if (!session || typeof MediaMetadata !== 'function') return () => {};
  const before = session.metadata;
  const mine = new MediaMetadata({
    title: words.title,
    artist: words.artist,
    artwork: words.artwork === undefined ? [] : [{ src: words.artwork }],
  });
  session.metadata = mine;
  return () => {
    if (session.metadata === mine) session.metadata = before;
  };
}

const sessionOf = (navigator: Navigator) =>
  (navigator as { mediaSession?: MediaSession }).mediaSession;

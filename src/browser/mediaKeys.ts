import type { Stop } from '../tools/emitter.js';

/** What the keyboard’s, the headset’s and the lock screen’s keys do. */
export type MediaKeys = Partial<Record<MediaSessionAction, (seconds?: number) => void>>;

export interface MediaWords {
  title: string;
  artist: string;
  /** Address of its picture. */
  artwork: string | undefined;
}

/** Takes the media keys until it is stopped, and tells the system what plays. What the page had told it before is put back. */
export function takeMediaKeys(navigator: Navigator, words: MediaWords, keys: MediaKeys): Stop {
  const session = (navigator as { mediaSession?: MediaSession }).mediaSession;
  if (!session || typeof MediaMetadata !== 'function') return () => {};
  const before = session.metadata;
  const mine = new MediaMetadata({
    title: words.title,
    artist: words.artist,
    artwork: words.artwork === undefined ? [] : [{ src: words.artwork }],
  });
  session.metadata = mine;
  const set = (action: string, run: MediaSessionActionHandler | null) => {
    try {
      session.setActionHandler(action as MediaSessionAction, run);
    } catch {
      // A key that this browser does not know.
    }
  };
  for (const [action, run] of Object.entries(keys))
    set(action, ({ seekTime, seekOffset }) => run(seekTime ?? seekOffset));
  return () => {
    if (session.metadata === mine) session.metadata = before;
    for (const action of Object.keys(keys)) set(action, null);
  };
}

import type { Captions } from '../../feed/schema.js';
import type { Env } from '../../tools/env.js';
import type { Stop } from '../../tools/emitter.js';
import type { CaptionTrack } from '../captionTrack.js';
import type { PlayerEvent } from '../types.js';

export interface LateCaptions {
  /** Shows them in `lang`; `null` shows none. */
  show(captions: readonly Captions[], lang: string | null): void;
  destroy: Stop;
}

/** What draws captions is fetched for the first that is wanted; where it does not load, there are none. */
export function createLateCaptions(
  video: HTMLVideoElement,
  env: Env,
  report: (event: PlayerEvent) => void,
): LateCaptions {
  let track: CaptionTrack | null = null;
  let wanted: Parameters<LateCaptions['show']> = [[], null];
  let isDestroyed = false;
  const load = async () => {
    const { createCaptionTrack } = await import('../captionTrack.js').catch(() => ({
      createCaptionTrack: null,
    }));
    if (isDestroyed) return;
    track ??=
      createCaptionTrack?.(
        video,
        env,
        (text) => report({ type: 'caption', atMs: env.monotonicMs(), text }),
        (src, notice) => report({ type: 'captionless', atMs: env.monotonicMs(), src, notice }),
      ) ?? null;
    track?.show(...wanted);
  };
  return {
    show(captions, lang) {
      wanted = [captions, lang];
      if (track) track.show(captions, lang);
      else if (lang !== null && captions.length) void load();
    },
    destroy() {
      isDestroyed = true;
      track?.destroy();
    },
  };
}

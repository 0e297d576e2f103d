import type { VideoSource } from '../../feed/schema.js';
import type { Media, SourcePlayerFactory } from '../types.js';
import { createLateCaptions } from './lateCaptions.js';
import { createVideo } from './videoElement.js';
import type { Way } from './way.js';
import { startWayLoop } from './wayLoop.js';

/**
 * Makes players of one `<video>` each, which is kept and reused: on a phone a fresh element would have to earn its right to sound again.
 *
 * @param waysOf - how a source of the kind comes into the element; the first that works is taken.
 */
export const elementPlayer =
  (
    kind: VideoSource['type'],
    waysOf: (source: VideoSource) => readonly Way[],
  ): SourcePlayerFactory =>
  (host, reportAll, env) => {
    let isDestroyed = false;
    const report: typeof reportAll = (event) => isDestroyed || reportAll(event);
    const video = createVideo(host);
    const ways = startWayLoop(video, env, report);
    const captions = createLateCaptions(video, env, report);
    let media: Media | null = null;
    let lang: string | null = null;
    const showCaptions = () => captions.show((ways.isLoaded && media?.captions) || [], lang);

    return {
      capabilities: { time: true, mute: true, seek: true, rate: true, state: true },
      load(next, preload) {
        ways.preload(preload);
        if (media && ways.isLoaded && isSame(media, next)) return;
        media = next;
        video.setAttribute('aria-label', next.title);
        ways.load(next.sources.filter(({ type }) => type === kind).flatMap(waysOf));
        showCaptions();
      },
      play: ways.play,
      pause: ways.pause,
      setMuted(muted) {
        video.muted = muted;
      },
      seek: ways.seek,
      liveClock: ways.liveClock,
      setRate(rate) {
        video.playbackRate = rate;
      },
      showCaptions(next) {
        lang = next;
        showCaptions();
      },
      unload() {
        media = null;
        captions.show([], null);
        ways.letGo();
      },
      destroy() {
        isDestroyed = true;
        ways.letGo();
        ways.stop();
        captions.destroy();
        video.remove();
      },
    };
  };

function isSame(one: Media, other: Media): boolean {
  return (
    one === other ||
    (one.sources.length === other.sources.length &&
      one.sources.every((source, i) => source.src === other.sources[i]?.src))
  );
}

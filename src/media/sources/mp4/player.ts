import type { Media, SourcePlayerFactory } from '../../types.js';
import { createLateCaptions } from './captions.js';
import { startSourceLoop } from './sourceLoop.js';

/** One `<video>` that is kept and reused: on a phone a fresh element would have to earn its right to sound again. */
export const createMp4Player: SourcePlayerFactory = (host, reportAll, env) => {
  let isDestroyed = false;
  const report: typeof reportAll = (event) => isDestroyed || reportAll(event);
  const video = createVideo(host);
  const sources = startSourceLoop(video, env, report);
  const captions = createLateCaptions(video, env, report);
  let media: Media | null = null;
  let lang: string | null = null;
  const showCaptions = () => captions.show((sources.isLoaded && media?.captions) || [], lang);

  return {
    capabilities: { time: true, mute: true, seek: true, rate: true },
    load(next, preload) {
      if (video.preload !== preload) video.preload = preload;
      if (media && sources.isLoaded && isSame(media, next)) return;
      media = next;
      video.setAttribute('aria-label', next.title);
      sources.load(next.sources.filter((source) => source.type === 'mp4'));
      showCaptions();
    },
    play: sources.play,
    pause: sources.pause,
    setMuted(muted) {
      video.muted = muted;
    },
    seek: sources.seek,
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
      sources.letGo();
    },
    destroy() {
      isDestroyed = true;
      sources.letGo();
      sources.stop();
      captions.destroy();
      video.remove();
    },
  };
};

function createVideo(host: HTMLElement): HTMLVideoElement {
  const video = host.ownerDocument.createElement('video');
  // Before any `src`: iOS reads both when loading begins.
  video.muted = true;
  video.defaultMuted = true;
  video.playsInline = true;
  video.loop = true;
  video.preload = 'none';
  video.disablePictureInPicture = true;
  video.tabIndex = -1;
  video.setAttribute('part', 'video');
  host.append(video);
  return video;
}

function isSame(one: Media, other: Media): boolean {
  return (
    one === other ||
    (one.sources.length === other.sources.length &&
      one.sources.every((source, i) => source.src === other.sources[i]?.src))
  );
}

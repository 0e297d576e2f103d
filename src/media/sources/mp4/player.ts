import type { VideoSource } from '../../../feed/schema.js';
import type { CaptionTrack } from '../../captionTrack.js';
import { startElementEvents, type Trouble } from '../../elementEvents.js';
import type { Media, SourcePlayerFactory } from '../../types.js';

/** A media that was seen to its end is good, so whatever holds it up passes: a minute of standing, or this many errors in a row. */
const WHOLE_TRIES = 6;

/** One `<video>` that is kept and reused: on a phone a fresh element would have to earn its right to sound again. */
export const createMp4Player: SourcePlayerFactory = (host, report, env) => {
  const video = host.ownerDocument.createElement('video');
  let media: Media | null = null;
  let sources: readonly VideoSource[] = [];
  let sourceIndex = 0;
  let wantsPlay = false;
  let isDestroyed = false;
  /** What only looks broken is tried once more before it is called so. */
  let triesLeft = 1;
  let isGood = false;
  /** Where the media goes on once it is there again. */
  let resumeSeconds = 0;
  /** Grows with every source; a refused promise of an older one is nobody's business. */
  let turn = 0;

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

  const onTrouble = ({ error, detail, isGuess, wasWhole, resumeSeconds: atSeconds }: Trouble) => {
    if (!media) return;
    if (wasWhole) {
      isGood = true;
      triesLeft = WHOLE_TRIES;
    }
    if (!isGood && sourceIndex + 1 < sources.length) sourceIndex++;
    else if (triesLeft > 0 && (isGuess || isGood)) {
      triesLeft--;
      if (!isGood) sourceIndex = 0;
      resumeSeconds = atSeconds;
    } else {
      // Asking for the same media again is a new try: the network may be back.
      media = null;
      letGo();
      return report({ type: 'error', atMs: env.monotonicMs(), error, detail });
    }
    if (wantsPlay) report({ type: 'stalled', atMs: env.monotonicMs() });
    startSource();
  };
  const element = startElementEvents(video, env, report, onTrouble);
  const seek = (positionSeconds: number) => {
    element.expectSeek();
    video.currentTime = Math.min(
      Math.max(0, positionSeconds),
      Number.isFinite(video.duration) ? video.duration : positionSeconds,
    );
  };
  video.addEventListener('loadedmetadata', () => {
    if (resumeSeconds > 1) seek(resumeSeconds);
    resumeSeconds = 0;
  });

  let captions: CaptionTrack | null = null;
  let lang: string | null = null;
  /** What draws captions is fetched for the first one that is wanted; where it cannot be had, there are none. */
  const showCaptions = async () => {
    if (lang !== null && media?.captions.length && !captions) {
      const { createCaptionTrack } = await import('../../captionTrack.js').catch(() => ({
        createCaptionTrack: null,
      }));
      if (isDestroyed) return;
      const tell = (text: string) => report({ type: 'caption', atMs: env.monotonicMs(), text });
      captions ??=
        createCaptionTrack?.(video, env, tell, (src, notice) =>
          report({ type: 'captionless', atMs: env.monotonicMs(), src, notice }),
        ) ?? null;
    }
    captions?.show(media?.captions ?? [], lang);
  };

  const startSource = () => {
    const source = sources[sourceIndex];
    if (!source)
      return onTrouble({
        error: 'unsupported',
        detail: 'no mp4 source',
        isGuess: false,
        wasWhole: false,
        resumeSeconds: 0,
      });
    turn++;
    element.restart();
    video.src = source.src;
    if (wantsPlay) askToPlay();
  };
  const askToPlay = () => {
    const mine = turn;
    // Old browsers answer nothing; those that refuse for another reason say so in an `error` event.
    void video.play()?.catch((error: unknown) => {
      if (mine !== turn || !(error instanceof DOMException) || error.name !== 'NotAllowedError')
        return;
      wantsPlay = false;
      report({ type: 'blocked', atMs: env.monotonicMs() });
    });
  };
  /** Stops decoding and the network; an element without `src` says nothing more. */
  const letGo = () => {
    turn++;
    wantsPlay = false;
    element.restart();
    video.pause();
    video.removeAttribute('src');
    video.load();
  };

  return {
    capabilities: { time: true, mute: true, seek: true, rate: true },
    load(next, preload) {
      if (video.preload !== preload) video.preload = preload;
      if (media && isSame(media, next)) return;
      if (media) letGo();
      media = next;
      sources = next.sources.filter((source) => source.type === 'mp4');
      sourceIndex = resumeSeconds = 0;
      triesLeft = 1;
      isGood = false;
      video.setAttribute('aria-label', next.title);
      void showCaptions();
      startSource();
    },
    play() {
      if (!media) return;
      wantsPlay = true;
      askToPlay();
    },
    pause() {
      wantsPlay = false;
      video.pause();
    },
    setMuted(muted) {
      video.muted = muted;
    },
    seek(positionSeconds) {
      if (!media || video.readyState === 0) return;
      seek(positionSeconds);
    },
    setRate(rate) {
      video.playbackRate = rate;
    },
    showCaptions(next) {
      lang = next;
      void showCaptions();
    },
    unload() {
      media = null;
      captions?.show([], null);
      letGo();
    },
    destroy() {
      media = null;
      isDestroyed = true;
      report = () => {};
      letGo();
      element.stop();
      captions?.destroy();
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

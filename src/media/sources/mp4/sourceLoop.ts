import type { VideoSource } from '../../../feed/schema.js';
import type { Env } from '../../../tools/env.js';
import type { Stop } from '../../../tools/emitter.js';
import { startElementEvents } from '../../element/elementEvents.js';
import type { Trouble } from '../../element/mediaWatch.js';
import type { PlayerEvent } from '../../types.js';
import { createSourceTries } from './sourceTries.js';

export interface SourceLoop {
  /** Something is loaded, and has not failed for good. */
  readonly isLoaded: boolean;
  load(sources: readonly VideoSource[]): void;
  play(): void;
  pause(): void;
  seek(positionSeconds: number): void;
  /** Stops decoding and the network; an element without `src` says nothing more. */
  letGo(): void;
  stop: Stop;
}

/** Plays one source after the other in the element, until one plays or none is left. */
export function startSourceLoop(
  video: HTMLVideoElement,
  env: Env,
  report: (event: PlayerEvent) => void,
): SourceLoop {
  const tries = createSourceTries();
  let isLoaded = false;
  let wantsPlay = false;
  /** Grows with every source, so that a refused promise of an older one is ignored. */
  let turn = 0;

  const onTrouble = (trouble: Trouble) => {
    if (!isLoaded) return;
    if (!tries.tryNext(trouble)) {
      // Asking for the same media again is a new try: the network may be back.
      letGo();
      const { error, detail } = trouble;
      return report({ type: 'error', atMs: env.monotonicMs(), error, detail });
    }
    if (wantsPlay) report({ type: 'stalled', atMs: env.monotonicMs() });
    startSource();
  };
  const element = startElementEvents(video, env, report, onTrouble);

  const seek = (positionSeconds: number) => {
    element.expectSeek();
    video.currentTime = within(video, positionSeconds);
  };
  video.addEventListener('loadedmetadata', () => {
    const resumeSeconds = tries.takeResumeSeconds();
    if (resumeSeconds > 1) seek(resumeSeconds);
  });

  const startSource = () => {
    const { source } = tries;
    if (!source) return onTrouble(NO_SOURCE);
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
  const letGo = () => {
    turn++;
    isLoaded = wantsPlay = false;
    element.restart();
    video.pause();
    video.removeAttribute('src');
    video.load();
  };

  return {
    get isLoaded() {
      return isLoaded;
    },
    load(sources) {
      if (isLoaded) letGo();
      isLoaded = true;
      tries.begin(sources);
      startSource();
    },
    play() {
      if (!isLoaded) return;
      wantsPlay = true;
      askToPlay();
    },
    pause() {
      wantsPlay = false;
      video.pause();
    },
    seek(positionSeconds) {
      if (isLoaded && video.readyState > 0) seek(positionSeconds);
    },
    letGo,
    stop: element.stop,
  };
}

/** Between the start and the end, where that is known. */
const within = ({ duration }: HTMLVideoElement, positionSeconds: number) =>
  Math.min(Math.max(0, positionSeconds), Number.isFinite(duration) ? duration : positionSeconds);

const NO_SOURCE: Trouble = {
  error: 'unsupported',
  detail: 'no mp4 source',
  isGuess: false,
  wasWhole: false,
  resumeSeconds: 0,
};

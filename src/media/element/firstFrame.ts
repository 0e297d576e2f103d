import type { Stop } from '../../tools/emitter.js';

export interface FirstFrame {
  /** Another media begins: its first picture is waited for. */
  restart(): void;
  /** Looks for it now, for browsers that do not say when a picture is shown. */
  look(): void;
  stop: Stop;
}

/** Says once for each media that its first picture has been painted. */
export function createFirstFrame(video: HTMLVideoElement, onFrame: () => void): FirstFrame {
  let hasFrame = false;
  let request = 0;
  const look = () => {
    if (hasFrame || video.videoWidth === 0) return;
    hasFrame = true;
    onFrame();
  };
  return {
    look,
    restart() {
      hasFrame = false;
      if (!video.requestVideoFrameCallback) return;
      video.cancelVideoFrameCallback(request);
      request = video.requestVideoFrameCallback(look);
    },
    stop: () => video.cancelVideoFrameCallback?.(request),
  };
}

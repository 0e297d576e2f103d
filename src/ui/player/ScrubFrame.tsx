import { useLayoutEffect, useRef } from 'preact/hooks';

const HEIGHT_PX = 148;
/** Sharp on a phone's screen, too. */
const DENSITY = 2;

/**
 * The picture at the moment where the finger is, small and beside it. Taken from the video that is dragged, as it comes to each moment: no
 * second video, and nothing is fetched that the dragging itself does not fetch.
 */
export function ScrubFrame({ video }: { video: HTMLVideoElement }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { videoWidth, videoHeight } = video;
  const widthPx = Math.round((HEIGHT_PX * videoWidth) / Math.max(1, videoHeight));
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    const draw = () => context.drawImage(video, 0, 0, context.canvas.width, context.canvas.height);
    draw();
    // A seek has ended before its picture is there; where browsers tell of pictures, that is waited for.
    let request = 0;
    const follow = () => {
      draw();
      request = video.requestVideoFrameCallback(follow);
    };
    if (video.requestVideoFrameCallback) request = video.requestVideoFrameCallback(follow);
    video.addEventListener('seeked', draw);
    return () => {
      video.removeEventListener('seeked', draw);
      video.cancelVideoFrameCallback?.(request);
    };
  }, [video]);
  return (
    <canvas
      ref={canvas}
      class="pl-scrubFrame"
      width={widthPx * DENSITY}
      height={HEIGHT_PX * DENSITY}
      style={{ '--ratio': videoWidth / Math.max(1, videoHeight) }}
    />
  );
}

import { useEffect } from 'preact/hooks';
import { Icon } from '../parts/Icon.js';
import * as icons from '../parts/lateIcons.js';
import { useSaved } from './useSaved.js';

export interface DoubleTap {
  /** From the picture's upper left corner. */
  xPx: number;
  yPx: number;
}

/** Two taps on the picture save its video; the mark stands where the finger was. A second time changes nothing: that is the button's. */
export function SaveMark({ videoId, tap }: { videoId: string; tap: DoubleTap }) {
  const { isReady, save } = useSaved(videoId);
  useEffect(() => save(true), [tap, isReady]);
  return (
    <span
      key={`${tap.xPx} ${tap.yPx}`}
      class="pl-mark"
      style={{ left: `${tap.xPx}px`, top: `${tap.yPx}px` }}
      aria-hidden="true"
    >
      <Icon path={icons.save} sizePx={72} isFilled />
    </span>
  );
}

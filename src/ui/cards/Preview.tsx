import { useEffect, useRef } from 'preact/hooks';
import { createPreviewWatch } from '../../models/playback/previewWatch.js';
import { useShelf } from '../../models/context.js';
import type { Video } from '../../feed/schema.js';

/** A short silent loop over the poster. A preview that cannot play leaves the poster as it was. */
export function Preview({
  video,
  position,
  onRefused,
}: {
  video: Video;
  position: number;
  onRefused(): void;
}) {
  const { deps } = useShelf();
  const element = useRef<HTMLVideoElement>(null);

  useEffect(() => {
    const media = element.current;
    if (!media || !video.preview) return;
    const watch = createPreviewWatch(deps, video, position);
    const sample = (playing: boolean) =>
      watch.sample(media.currentTime, playing && media.videoWidth > 0);
    const onTime = () => sample(!media.paused);
    const onPlaying = () => {
      media.classList.add('moving');
      sample(true);
    };
    media.addEventListener('playing', onPlaying);
    media.addEventListener('timeupdate', onTime);
    // As properties and before the source: a browser decides about autoplay when the source is set.
    media.muted = true;
    media.src = video.preview.src;
    media.play().catch(({ name }: Error) => name === 'NotAllowedError' && onRefused());
    return () => {
      watch.leave();
      media.removeEventListener('playing', onPlaying);
      media.removeEventListener('timeupdate', onTime);
      media.pause();
      media.removeAttribute('src');
      media.load();
    };
  }, [video.id]);

  return (
    <video
      ref={element}
      class="preview"
      muted
      loop
      playsInline
      disablePictureInPicture
      tabIndex={-1}
      aria-hidden="true"
    />
  );
}

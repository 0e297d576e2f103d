import type { Video } from '../../../feed/schema.js';
import { useStudio } from '../useStudio.js';

/** A video's poster out of the project folder; nothing where it has none. What it shows is said beside it. */
export function PosterPicture({ video }: { video: Pick<Video, 'poster'> }) {
  const { source } = useStudio().world;
  if (!video.poster) return null;
  return (
    <img
      src={source.fileUrl(video.poster.src)}
      alt=""
      loading="lazy"
      decoding="async"
      draggable={false}
    />
  );
}

import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { useShelf } from '../../models/context.js';
import { subjectOfVideo } from '../../models/subject.js';
import type { Video } from '../../feed/schema.js';

/** Tells how much of a card can be seen, for as long as it is there. */
export function useSight(
  element: RefObject<Element | null>,
  video: Video | undefined,
  position: number,
  onSight: (videoId: string, ratio: number) => void,
): void {
  const { deps } = useShelf();
  useEffect(() => {
    if (!element.current || !video) return;
    const stop = deps.viewport.observe(element.current, (sight) => {
      deps.seen('card', subjectOfVideo(video, position), sight);
      onSight(video.id, sight.ratio);
    });
    return () => {
      stop();
      // Scrolled far away at once it is gone before it was seen to leave.
      onSight(video.id, 0);
    };
  }, [video?.id, position]);
}

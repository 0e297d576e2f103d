import { advanceWatch, createWatch } from '../../events/watch.js';
import type { Video } from '../../feed/schema.js';
import type { ShelfDeps } from '../context.js';
import { subjectOfVideo } from '../subject.js';

/** Tells what was really seen of a card's preview: its start, and the view after two seconds. */
export function createPreviewWatch(deps: ShelfDeps, video: Video, position: number) {
  const subject = subjectOfVideo(video, position);
  let state = createWatch(null);
  let hasStarted = false;
  let hasLeft = false;
  return {
    /** `playing`: the picture moves. A preview only plays while at least half of its card is in view and the page is visible. */
    sample(positionSeconds: number, playing: boolean) {
      if (hasLeft) return;
      if (playing && !hasStarted) {
        hasStarted = true;
        deps.record('video_started', subject, { trigger: 'autoplay', surface: 'card' });
      }
      const next = advanceWatch(state, {
        type: 'sample',
        atMs: deps.env.monotonicMs(),
        positionSeconds,
        playing,
        visible: deps.device.visible.value,
        muted: true,
      });
      state = next.state;
      if (next.outcomes.some((outcome) => outcome.type === 'viewed'))
        deps.record('video_viewed', subject, { surface: 'card' });
    },
    leave() {
      hasLeft = true;
    },
  };
}

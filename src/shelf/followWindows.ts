import { effect } from '@preact/signals';
import { nextChange } from '../feed/nextChange.js';
import type { Video } from '../feed/schema.js';
import { replaceVideos } from '../models/replaceVideos.js';
import { createDisposer } from '../tools/disposer.js';
import type { Stop } from '../tools/emitter.js';
import type { Setting, Stage } from './showFeed.js';

/** A machine that slept, or a clock that was set, is noticed after so long. */
const LONGEST_MS = 15 * 60_000;
const SHORTEST_MS = 1000;
/** Where the feed does not say how long a video is. */
const SLIDE_SECONDS = 30;

/**
 * Rights and campaign windows while the page is open: at the next moment at which one begins or ends the videos are chosen again, under an
 * open player too. The video that is watched stays until the shopper goes on, its slide has been shown once, or the player closes; a shelf
 * that is left without a video goes when that moves nothing in view.
 */
export function followWindows(setting: Setting, stage: Stage): Stop {
  const { env } = setting;
  const { feed, player, deps } = setting.context;
  const disposer = createDisposer();
  const hiding = createHiding(deps.host);
  disposer.add(hiding.undo);
  let dueMs = Infinity;
  let cancel: Stop = () => {};
  let leaving: string | null = null;
  let cancelLeaving: Stop = () => {};

  const again = () => {
    hiding.prepare();
    void stage.choose(
      (next, videos) => replaceVideos(feed, player, next, withWatched(videos)),
      hiding.hide,
    );
  };
  const look = () => {
    cancel();
    const now = env.nowMs();
    if (now >= dueMs) again();
    dueMs = nextChange(feed.feed.peek()?.videos ?? [], now);
    if (dueMs < Infinity)
      cancel = env.setTimer(look, Math.min(LONGEST_MS, Math.max(SHORTEST_MS, dueMs - now)));
  };
  const withWatched = (videos: readonly Video[]): readonly Video[] => {
    if (videos.length > 0) hiding.undo();
    const watched = player.isOpen.peek() ? player.video.peek() : null;
    if (!watched || videos.some(({ id }) => id === watched.id)) return videos;
    if (leaving !== watched.id) {
      leaving = watched.id;
      cancelLeaving();
      cancelLeaving = env.setTimer(goOn, (watched.duration ?? SLIDE_SECONDS) * 1000);
    }
    const at = player.index.peek();
    return [...videos.slice(0, at), watched, ...videos.slice(at)];
  };
  const goOn = () => {
    const { length } = feed.videos.peek();
    if (player.index.peek() + 1 < length) player.goTo(player.index.peek() + 1, 'autoplay');
    else player.close();
  };

  disposer.add(
    effect(() => {
      // Also when the page is looked at again: timers of a hidden one come late.
      if (feed.feed.value && deps.device.visible.value) look();
    }),
  );
  disposer.add(
    effect(() => {
      const watched = player.isOpen.value ? player.video.value?.id : null;
      if (leaving === null || watched === leaving) return;
      leaving = null;
      cancelLeaving();
      again();
    }),
  );
  disposer.add(() => {
    cancel();
    cancelLeaving();
  });
  return disposer.dispose;
}

/** Takes an empty shelf out of the page while it is out of view; until then its room is kept. */
function createHiding(host: HTMLElement): {
  prepare(): void;
  hide(run: () => void): void;
  undo(): void;
} {
  let heightPx = 0;
  let stop: Stop = () => {};
  return {
    prepare: () => (heightPx = host.getBoundingClientRect().height),
    hide(run) {
      stop();
      const { minHeight, visibility } = host.style;
      const observer = new IntersectionObserver(([entry]) => {
        if (entry?.isIntersecting) return;
        stop();
        run();
      });
      stop = () => {
        observer.disconnect();
        Object.assign(host.style, { minHeight, visibility });
        stop = () => {};
      };
      Object.assign(host.style, { minHeight: `${heightPx}px`, visibility: 'hidden' });
      observer.observe(host);
    },
    undo: () => stop(),
  };
}

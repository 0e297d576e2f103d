import { effect } from '@preact/signals';
import type { Calendar } from '../feed/calendar.js';
import { nextChange } from '../feed/select/nextChange.js';
import type { Feed, Video } from '../feed/schema.js';
import { createDisposer } from '../tools/disposer.js';
import type { Stop } from '../tools/emitter.js';
import type { Env } from '../tools/env.js';
import type { DeviceSignals } from './deviceModel.js';
import type { FeedModel } from './feedModel.js';
import type { PlayerModel } from './playerModel.js';
import { replaceVideos } from './replaceVideos.js';

/** A machine that slept with the page in sight, or a clock that was set, is noticed after so long. */
const MAX_MS = 5 * 60_000;
/** Where the feed does not say how long a video is. */
const SLIDE_SECONDS = 30;

export interface Followed {
  env: Pick<Env, 'nowMs' | 'setTimer'>;
  device: Pick<DeviceSignals, 'visible'>;
  feed: FeedModel;
  player: PlayerModel;
  /** Reads the moments of the feed that is shown. */
  calendar(): Calendar;
  /** When what is shown was chosen. */
  chosenMs(): number;
  /** Chooses the videos again and passes them on. */
  choose(show: (feed: Feed, videos: readonly Video[]) => void): void;
}

/**
 * Rights and campaign windows while the page is open: at the next moment at which one begins or ends the videos are chosen again, under an
 * open player too. The video that is watched stays until the shopper goes on, its slide has been shown once, or the player closes; a shelf
 * that is left without a video goes when that moves nothing in view.
 */
export function followWindows({ env, device, feed, player, choose, ...stage }: Followed): Stop {
  const disposer = createDisposer();
  let cancel: Stop = () => {};
  let leaving: string | null = null;
  let cancelLeaving: Stop = () => {};

  const schedule = () =>
    choose((next, videos) => replaceVideos(feed, player, next, withWatched(videos)));
  const look = () => {
    const now = env.nowMs();
    const nextAfter = (atMs: number) =>
      nextChange(stage.calendar(), feed.feed.peek()?.videos ?? [], atMs);
    const chosenMs = stage.chosenMs();
    let dueMs = nextAfter(chosenMs);
    if (dueMs <= now || now < chosenMs) {
      schedule();
      dueMs = nextAfter(now);
    }
    wait(dueMs);
  };
  const wait = (dueMs: number) => {
    cancel();
    const restMs = dueMs - env.nowMs();
    if (restMs <= 0) look();
    else if (dueMs < Infinity)
      cancel = env.setTimer(() => wait(dueMs), Math.min(MAX_MS, Math.ceil(restMs)));
  };
  const withWatched = (videos: readonly Video[]): readonly Video[] => {
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
      if (feed.feed.value && device.visible.value) look();
    }),
  );
  disposer.add(
    effect(() => {
      const watched = player.isOpen.value ? player.video.value?.id : null;
      if (leaving === null || watched === leaving) return;
      leaving = null;
      cancelLeaving();
      schedule();
    }),
  );
  disposer.add(() => {
    cancel();
    cancelLeaving();
  });
  return disposer.dispose;
}

import {
  computed,
  createModel,
  effect,
  signal,
  untracked,
  type ReadonlySignal,
  type Signal,
} from '@preact/signals';
import { afterRefusal, mayAutoplay } from '../../media/autoplay.js';
import type { PlayerEvent } from '../../media/types.js';
import type { Env } from '../../tools/env.js';
import type { ShelfDeps } from '../context.js';
import type { FeedModel } from '../feedModel.js';
import type { PlayerModel } from '../playerModel.js';
import { createCaptionChoice } from './captionChoice.js';
import { createControls, FAST_RATE } from './controls.js';
import type { SlideModel } from './slideModel.js';
import { createSlideSlots } from './slideSlots.js';
import { createVisits } from './visits.js';
import type { WatchCode } from './watchQueue.js';

/**
 * What plays in the open player: which slides are there (`slideSlots.ts`), what is watched of them (`visits.ts`), and what the
 * shopper does to them (`controls.ts`).
 *
 * Lives as long as the player's screen; disposing it reports what was watched and lets go of every element.
 */
export const PlaybackModel = createModel(
  (deps: ShelfDeps, feed: FeedModel, player: PlayerModel) => {
    const { device, env } = deps;
    const { slideAt, show, ...slots } = createSlideSlots(deps, feed, player, (slide, event) =>
      onEvent(slide, event),
    );
    const { slides, current } = slots;
    const { captions, captionLang, cycleCaptions, refuseCaptions, retryCaptions } =
      createCaptionChoice(player, env.locale);
    /** The shopper, or the autoplay policy for them, wants the slide to play. */
    const wanted = signal(false);
    const isFast = signal(false);
    const { isSeen, shouldPlay } = createSight(device, player, wanted);
    const visits = createVisits({ deps, feed, player, isSeen, watchCode: loadWatchCode(deps) });
    const isSilent = computed(() => current.value.state.value.muted);
    /** Only the slide that the player opened with was asked for by a gesture. */
    let isFirst = true;

    const onEvent = (slide: SlideModel, event: PlayerEvent) => {
      if (event.type === 'captionless') {
        deps.display.warn(event.notice);
        refuseCaptions(event.src);
      }
      const isWatched = slide === current.value && slide.index.value === player.index.value;
      if (!isWatched || !player.isOpen.value) return;
      visits.on(event);
      follow({ player, slide, event, wanted, shouldPlay });
      visits.sample(slide, isFast.value ? FAST_RATE : 1);
    };
    const enter = (position: number) => {
      if (!feed.videos.value[position]) return;
      visits.begin(position, slideAt(position));
      const isAsked = isFirst && (player.trigger.value === 'tap' || player.trigger.value === 'key');
      wanted.value = mayAutoplay({
        asked: isAsked,
        visible: true,
        reducedMotion: device.reducedMotion.value,
        saveData: device.saveData.value,
      });
      isFirst = false;
    };
    const leave = (slide: SlideModel) => {
      if (isFast.value) slide.setRate(1);
      isFast.value = false;
      visits.end();
    };

    // One visit a slide: it begins with the slide and ends with it, or with the player.
    const watched = computed(() => (player.isOpen.value ? player.video.value?.id : undefined));
    effect(() => {
      if (watched.value === undefined) return;
      const slide = untracked(() => (enter(player.index.value), current.value));
      return () => untracked(() => leave(slide));
    });
    const isMoving = createMoving(env, player);
    effect(() => {
      const [index, videos] = [player.index.value, feed.videos.value, player.isDescribed.value];
      const { hasFrame, isBuffered, phase } = slideAt(index);
      const network = {
        hasFrame: hasFrame.value || phase.value === 'failed' || phase.value === 'asking',
        isBuffered: isBuffered.value,
        saveData: device.saveData.value,
      };
      const moves = isMoving.value;
      untracked(() => show(index, videos, network, moves));
    });
    keepInStep({ player, device, slides, current, captionLang, shouldPlay, retryCaptions });
    effect(() => {
      if (isSeen.value || !player.isOpen.value) return;
      untracked(() => visits.current?.hide());
    });

    return {
      ...slots,
      wanted,
      isFast,
      isSilent,
      captions,
      captionLang,
      cycleCaptions,
      ...createControls({ player, current, visits, wanted, isFast }),
    };
  },
);
export type PlaybackModel = InstanceType<typeof PlaybackModel>;

function createSight(
  { visible }: ShelfDeps['device'],
  { isOpen, isPictureInPicture }: PlayerModel,
  wanted: ReadonlySignal<boolean>,
) {
  return {
    /** In the small window nobody can tell how much of the picture is seen: it may lie under another one, or beside the screen. */
    isSeen: computed(() => visible.value && !isPictureInPicture.value),
    shouldPlay: computed(
      () => isOpen.value && wanted.value && (visible.value || isPictureInPicture.value),
    ),
  };
}

/** The list comes to rest about so long after the slide in its middle has changed. */
const MOVING_MS = 300;

/** Whether the slide has changed a moment ago: what is not seen of the change then waits, so that the picture moves smoothly. */
function createMoving(env: Env, player: PlayerModel): ReadonlySignal<boolean> {
  const restsAt = signal(player.index.peek());
  effect(() => {
    const index = player.index.value;
    // Nothing changes any more in a player that is on its way out.
    if (index === restsAt.peek() || !player.isOpen.value) return;
    return env.setTimer(() => (restsAt.value = index), MOVING_MS);
  });
  return computed(() => player.index.value !== restsAt.value);
}

interface WatchedEvent {
  player: PlayerModel;
  slide: SlideModel;
  event: PlayerEvent;
  wanted: Signal<boolean>;
  shouldPlay: ReadonlySignal<boolean>;
}

/** What the watched slide does when something has happened to its video. */
function follow({ player, slide, event, wanted, shouldPlay }: WatchedEvent): void {
  if (event.type === 'loaded' && player.startSeconds.value > 0) {
    slide.seek(player.startSeconds.value);
    player.startSeconds.value = 0;
  }
  if (event.type === 'ended') {
    slide.seek(0);
    slide.play();
  }
  if (event.type === 'blocked') {
    if (afterRefusal(player.muted.value) === 'retry_muted') {
      player.setMuted(true);
      slide.setMuted(true);
      slide.play();
    } else wanted.value = false;
  }
  if (event.type === 'asking') wanted.value = false;
  // The browser paused it (a call, another app's sound): the button shows what is true.
  if (event.type === 'paused' && shouldPlay.value) wanted.value = false;
}

interface Steps {
  player: PlayerModel;
  device: ShelfDeps['device'];
  slides: readonly SlideModel[];
  current: ReadonlySignal<SlideModel>;
  captionLang: ReadonlySignal<string | null>;
  shouldPlay: ReadonlySignal<boolean>;
  retryCaptions(): void;
}

/** Sound, captions and playing of all slides, by what the watched one is to do. */
function keepInStep({
  player,
  device,
  slides,
  current,
  captionLang,
  shouldPlay,
  retryCaptions,
}: Steps): void {
  // Online again: what failed without the network, watched or fetched ahead, is tried again, and captions with it.
  effect(() => {
    if (!device.online.value) return;
    untracked(() => {
      retryCaptions();
      for (const slide of slides)
        if (slide.phase.value === 'failed')
          slide.retry(slide === current.value && shouldPlay.value);
    });
  });
  effect(() => {
    const muted = player.muted.value;
    // All three, also those that do not play: iOS lets an element sound later only if it was unmuted by a gesture.
    untracked(() => slides.forEach((slide) => slide.setMuted(muted)));
  });
  effect(() => {
    const [now, lang] = [current.value, captionLang.value, device.online.value];
    untracked(() => slides.forEach((slide) => slide.showCaptions(slide === now ? lang : null)));
  });
  effect(() => {
    const now = current.value;
    // Not before the slot shows the slide: its last video must not be heard once more.
    const plays = shouldPlay.value && now.video.value === player.video.value;
    untracked(() => {
      for (const slide of slides) if (slide !== now) slide.pause();
      if (plays) now.play();
      else now.pause();
    });
  });
}

/** Fetched beside the first video, or when the network is back; what is to be counted waits for it. */
function loadWatchCode({ device, finish }: ShelfDeps): Promise<WatchCode> {
  // Closed before it is there: what was watched is reported with it.
  void finish?.(import('../../events/watch.js')).catch(() => {});
  return new Promise((resolve) => {
    effect(() => {
      void device.online.value;
      import('../../events/watch.js').then(resolve, () => {});
    });
  });
}

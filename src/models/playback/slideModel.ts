import { batch, computed, createModel, effect, signal } from '@preact/signals';
import type { Video } from '../../feed/schema.js';
import { advancePlayback, createPlaybackState, type PlaybackState } from '../../media/playback.js';
import type { PreloadLevel } from '../../media/preload.js';
import type { PlayerEvent, SourcePlayer } from '../../media/types.js';
import { createSlideSource, type SourceDeps } from './slideSource.js';
import { barTag, tagsAt } from './tagMoments.js';

/** One of the three slots that slides are shown in: which video, how its playing stands, and its player (`slideSource.ts`). */
export const SlideModel = createModel((deps: SourceDeps, onEvent: (event: PlayerEvent) => void) => {
  /** Of the video on the shelf; -1 while nothing is shown here. */
  const index = signal(-1);
  const video = signal<Video | null>(null);
  const state = signal<PlaybackState>(createPlaybackState());
  const phase = computed(() => state.value.phase);
  const hasFrame = computed(() => state.value.hasFrame);
  /** What its player can do and tell; `null` until that is there. */
  const capabilities = signal<SourcePlayer['capabilities'] | null>(null);
  const caption = computed(() => state.value.caption);
  /** The next slide may use the network: this one is wholly fetched, or never will be. */
  const isBuffered = computed(() => isSettled(state.value));
  // As text, so that what shows the tags is drawn again when they change and not four times a second.
  const tagKey = computed(() =>
    video.value ? tagsAt(video.value, state.value.positionSeconds).join() : '',
  );
  /** Indexes in `video.tags` of those whose moment it is. */
  const activeTags = computed(() => tagKey.value.split(',').filter(Boolean).map(Number));
  const bar = computed(() => (video.value ? barTag(video.value, state.value.positionSeconds) : 0));

  let given: ReturnType<typeof sourcesOf>;
  const source = createSlideSource(
    deps,
    (event) =>
      batch(() => {
        state.value = advancePlayback(state.value, event);
        onEvent(event);
      }),
    (next) => (capabilities.value = next),
  );

  /**
   * Shows `next` without playing it; `null` empties the slot.
   *
   * @param isDescribed - by its film with a described sound track, where there is one.
   */
  const show = (
    at: number,
    next: Video | null,
    title: string,
    level: PreloadLevel,
    isDescribed = false,
  ) => {
    index.value = at;
    video.value = next;
    const { captions = [], duration } = next ?? {};
    // The same sources under other words are the same video, and it goes on.
    const sources = sourcesOf(next, isDescribed);
    if (sources !== given) {
      given = sources;
      source.replace(
        sources
          ? { sources, captions, title, ...(duration ? { durationSeconds: duration } : {}) }
          : null,
      );
      state.value = createPlaybackState(duration, source.isMuted());
    } else if (level === source.level()) return;
    source.preload(level);
  };
  /** Tries a failed video once more. */
  const retry = (plays: boolean) => {
    state.value = createPlaybackState(video.value?.duration, source.isMuted());
    source.reload(plays);
  };

  effect(() => () => source.attach(null));
  const { attach, play, pause, setMuted, showCaptions, seek, setRate, liveClock } = source;
  return {
    index,
    video,
    state,
    phase,
    hasFrame,
    capabilities,
    caption,
    isBuffered,
    activeTags,
    bar,
    attach,
    show,
    play,
    pause,
    retry,
    setMuted,
    showCaptions,
    seek,
    setRate,
    liveClock,
  };
});
export type SlideModel = InstanceType<typeof SlideModel>;

const isSettled = ({ phase, bufferedSeconds, durationSeconds }: PlaybackState) =>
  phase === 'failed' ||
  phase === 'asking' ||
  (durationSeconds > 0 && bufferedSeconds >= durationSeconds - 0.5);

/** Of a live that has not begun there is nothing to fetch yet. */
const sourcesOf = (video: Video | null, isDescribed: boolean) =>
  video?.live?.state === 'scheduled'
    ? null
    : (isDescribed && video?.describedSources) || video?.sources;

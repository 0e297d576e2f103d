import { batch, computed, createModel, effect, signal } from '@preact/signals';
import type { Video } from '../../feed/schema.js';
import { advancePlayback, createPlaybackState, type PlaybackState } from '../../media/playback.js';
import type { Warmth } from '../../media/preload.js';
import type { Media, MediaFact, SourcePlayer, SourcePlayerFactory } from '../../media/types.js';
import type { ShelfDeps } from '../context.js';
import { barTag, tagsAt } from './tagMoments.js';

/**
 * One of the three places that slides are shown in. A place keeps its player and its element from video to video; asked for
 * something before the player's file is there, it does it then.
 */
export const SlideModel = createModel((deps: Pick<ShelfDeps, 'env' | 'loadSource'>, onFact: (fact: MediaFact) => void) => {
  /** Place of the video on the shelf; -1 while nothing is shown here. */
  const index = signal(-1);
  const video = signal<Video | null>(null);
  const state = signal<PlaybackState>(createPlaybackState());
  const phase = computed(() => state.value.phase);
  const hasFrame = computed(() => state.value.hasFrame);
  const caption = computed(() => state.value.caption);
  /** The next slide may use the line: this one is wholly fetched, or never will be. */
  const isBuffered = computed(() => {
    const { bufferedSeconds, durationSeconds } = state.value;
    return state.value.phase === 'failed' || (durationSeconds > 0 && bufferedSeconds >= durationSeconds - 0.5);
  });
  // A key of text, so that whoever shows the tags is told when they change and not four times a second.
  const tagKey = computed(() => (video.value ? tagsAt(video.value, state.value.positionSeconds).join() : ''));
  /** Places in `video.tags` whose moment it is. */
  const activeTags = computed(() => tagKey.value.split(',').filter(Boolean).map(Number));
  const bar = computed(() => (video.value ? barTag(video.value, state.value.positionSeconds) : 0));

  /** Grows with every fetching of a player, so that one that comes late is not used. */
  let turn = 0;
  let host: HTMLElement | null = null;
  let made: { factory: SourcePlayerFactory; source: SourcePlayer } | null = null;
  /** What the player is to have been told, whether it is there yet or not. */
  let media: Media | null = null;
  /** What the player has been given of it; between the two lies the fetching of the player's file. */
  let loaded: Media | null = null;
  let warmth: Warmth = 'none';
  let wantsPlay = false;
  let muted = true;
  let lang: string | null = null;

  const hear = (fact: MediaFact) =>
    batch(() => {
      state.value = advancePlayback(state.value, fact);
      onFact(fact);
    });
  const fail = (detail: string) => hear({ type: 'error', atMs: deps.env.monotonicMs(), error: 'unsupported', detail });

  const makeSource = (factory: SourcePlayerFactory, inside: HTMLElement) => {
    if (made?.factory === factory) return made.source;
    made?.source.destroy();
    const source = factory(inside, hear, deps.env);
    source.setMuted(muted);
    made = { factory, source };
    return source;
  };
  const load = async () => {
    const wanted = media;
    if (!wanted || !host || (warmth === 'none' && !made)) return;
    const mine = ++turn;
    const factory = await deps.loadSource(wanted.sources).catch(() => null);
    if (mine !== turn || !host) return;
    if (!factory) return fail('no player for these sources');
    const source = makeSource(factory, host);
    source.load(wanted, warmth);
    loaded = wanted;
    source.showCaptions(lang);
    if (wantsPlay) source.play();
  };
  const drop = () => {
    turn++;
    media = loaded = null;
    wantsPlay = false;
    made?.source.unload();
  };

  /** Gives the place its element, or takes it away together with the player in it. */
  const attach = (element: HTMLElement | null) => {
    if (element === host) return;
    made?.source.destroy();
    made = loaded = null;
    host = element;
    void load();
  };
  /** Shows `next` without playing it; `null` empties the place. */
  const show = (at: number, next: Video | null, title: string, warm: Warmth) => {
    index.value = at;
    const before = video.value;
    video.value = next;
    // The same sources under other words are the same video, and it goes on.
    if (next?.sources !== before?.sources) {
      drop();
      state.value = createPlaybackState(next?.duration, muted);
      if (next) {
        media = { sources: next.sources, captions: next.captions ?? [], title, ...(next.duration ? { durationSeconds: next.duration } : {}) };
      }
    } else if (warm === warmth) return;
    warmth = warm;
    void load();
  };
  const play = () => {
    wantsPlay = true;
    if (media && loaded === media) made?.source.play();
  };
  const pause = () => {
    wantsPlay = false;
    made?.source.pause();
  };
  /** Tries a failed video once more. */
  const retry = (plays: boolean) => {
    state.value = createPlaybackState(video.value?.duration, muted);
    wantsPlay = plays;
    void load();
  };
  const setMuted = (next: boolean) => {
    muted = next;
    made?.source.setMuted(next);
  };
  const showCaptions = (next: string | null) => {
    lang = next;
    made?.source.showCaptions(next);
  };
  const seek = (positionSeconds: number) => made?.source.seek(positionSeconds);
  const setRate = (rate: number) => made?.source.setRate(rate);

  effect(() => () => attach(null));
  const facts = { index, video, state, phase, hasFrame, caption, isBuffered, activeTags, bar };
  return { ...facts, attach, show, play, pause, retry, setMuted, showCaptions, seek, setRate };
});

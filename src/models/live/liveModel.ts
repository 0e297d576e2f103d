import { computed, createModel, effect, signal, untracked } from '@preact/signals';
import { utcCalendar } from '../../feed/calendar.js';
import { showAt } from '../../feed/live/changes.js';
import type { Live, Tag, Video, VideoSource } from '../../feed/schema.js';
import { safeUrl } from '../../tools/safeUrl.js';
import type { ShelfContext } from '../context.js';
import type { SlideModel } from '../playback/slideModel.js';
import { changeVideo } from './changeVideo.js';
import { createChannel } from './followChannel.js';
import { createLivePrices } from './livePrices.js';
import { pictureMoment } from './pictureMoment.js';
import { createReached } from './reachedChanges.js';
import { watchPicture } from './watchPicture.js';

const TICK_MS = 250;
/** The stream of a live that is over may break off before its last picture. */
const OVER_AFTER_MS = 20_000;
/** So far behind the newest picture one may be without knowing. */
const BEHIND_SECONDS = 8;

/** When it begins, by the feed; `NaN` where that cannot be read. */
export const startOf = ({ startsAt }: Live): number => utcCalendar.toMs(startsAt, 'UTC', 'start');

/**
 * A live on the slide that is watched: before it, during it, and when it is over. What is pinned is shown as the video's tags, when the viewer's
 * own picture has come to the moment of the pin, so that it is sold, counted and credited like any tag.
 */
export const LiveModel = createModel(
  (context: ShelfContext, slide: SlideModel, video: Video & { live: Live }) => {
    const { deps, feed } = context;
    const { env, device } = deps;
    const { live } = video;
    const startsAtMs = startOf(live);
    const channel = live.channel === undefined ? null : createChannel(env, live.channel);
    const nowMs = signal(env.nowMs());
    const pictureMs = signal(untracked(() => momentOf(slide, env.nowMs())));
    const isBehind = signal(false);
    const picture = watchPicture(env, slide);

    const present = computed(() => showAt(channel?.changes.value ?? []));
    const state = computed<Live['state']>(() => {
      // Where nobody says when it is over, the stream's own end does.
      if (!channel)
        return nowMs.value < startsAtMs ? live.state : picture.hasEnded.value ? 'ended' : 'live';
      if (present.value.state === 'scheduled') return live.state;
      return present.value.state === 'ended' && !isOver() ? 'live' : present.value.state;
    });
    /** For this viewer, whose picture comes later than what is filmed. */
    const isOver = () => {
      const { endedAtMs } = present.value;
      if (endedAtMs === null) return false;
      const hasStopped = ['failed', 'ended', 'idle'].includes(slide.phase.value);
      return (
        hasStopped ||
        picture.isThrough.value ||
        pictureMs.value >= endedAtMs ||
        nowMs.value >= endedAtMs + OVER_AFTER_MS
      );
    };
    const reached = createReached(channel?.changes, pictureMs);
    const { pins } = reached;
    const { isConfirmed } = createLivePrices(deps, feed, reached.prices, (productId) => {
      const shop = context.shop.peek();
      if (shop?.product.product.peek()?.id === productId) void shop.product.refresh();
    });

    startTicking(env, () => {
      nowMs.value = env.nowMs();
      picture.look({
        nowMs: nowMs.value,
        startedAtMs: channel ? present.peek().startedAtMs : startsAtMs,
        isOn: state.peek() === 'live' && present.peek().endedAtMs === null && device.online.peek(),
      });
      pictureMs.value = momentOf(slide, nowMs.value);
      reached.look();
      const edgeSeconds = slide.liveClock()?.edgeSeconds ?? null;
      isBehind.value =
        edgeSeconds !== null && edgeSeconds - slide.state.peek().positionSeconds > BEHIND_SECONDS;
    });
    effect(() => {
      if (channel && device.visible.value && device.online.value) return channel.follow();
      return undefined;
    });
    effect(() => {
      const recording = state.value === 'ended' ? recordingOf(present.value.recording) : null;
      const now: Partial<Video> = {
        live: { ...live, state: state.value },
        ...(channel?.isKnown.value && state.value !== 'scheduled'
          ? { tags: tagsOf(pins.value, state.value, video) }
          : {}),
        ...(recording ? { sources: [recording] } : {}),
      };
      // The shelf's videos may be chosen again, from the feed.
      void feed.videos.value;
      untracked(() => changeVideo(feed, video.id, now));
    });
    return {
      state,
      nowMs,
      pins,
      isBehind,
      /** The picture does not go on. */
      isHeld: picture.isHeld,
      /** Products that the shop sells for the price that was said. */
      confirmed: computed(() => [...reached.prices.value.keys()].filter(isConfirmed)),
      /** There is something to see after the end. */
      hasRecording: computed(() => present.value.recording !== null || slide.hasFrame.value),
      goToEdge() {
        const edgeSeconds = slide.liveClock()?.edgeSeconds ?? null;
        if (edgeSeconds !== null) slide.seek(edgeSeconds);
        isBehind.value = false;
      },
    };
  },
);
export type LiveModel = InstanceType<typeof LiveModel>;

const momentOf = (slide: SlideModel, nowMs: number) =>
  pictureMoment(slide.liveClock(), slide.phase.peek(), nowMs);

/** What is pinned; and when it is over and nothing was, what the feed tags. */
const tagsOf = (pins: readonly string[], state: Live['state'], { tags = [] }: Video): Tag[] =>
  pins.length === 0 && state === 'ended' ? tags : pins.map((product) => ({ product }));

function recordingOf(address: string | null): VideoSource | null {
  const src = safeUrl(address, 'about:blank');
  if (src === null) return null;
  return { type: /\.m3u8([?#]|$)/.test(src) ? 'hls' : 'mp4', src };
}

function startTicking(env: ShelfContext['deps']['env'], look: () => void): void {
  let cancel = () => {};
  const tick = () => {
    look();
    cancel = env.setTimer(tick, TICK_MS);
  };
  effect(() => {
    cancel = env.setTimer(tick, TICK_MS);
    return () => cancel();
  });
}

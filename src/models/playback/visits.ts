import type { ReadonlySignal } from '@preact/signals';
import type { Tag } from '../../feed/schema.js';
import type { PlayerEvent } from '../../media/types.js';
import type { ShelfDeps } from '../context.js';
import type { FeedModel } from '../feedModel.js';
import type { PlayerModel } from '../playerModel.js';
import type { SlideModel } from './slideModel.js';
import { createSlideVisit, type SlideVisit } from './slideVisit.js';
import type { WatchCode } from './watchQueue.js';

interface VisitsInput {
  deps: ShelfDeps;
  feed: FeedModel;
  player: PlayerModel;
  /** Whether what plays can be taken for seen. */
  isSeen: ReadonlySignal<boolean>;
  watchCode: Promise<WatchCode>;
}

/** One visit a slide: what was watched and touched on the slide that the shopper is at. */
export function createVisits({ deps, feed, player, isSeen, watchCode }: VisitsInput) {
  let visit: SlideVisit | null = null;

  const sawTags = (slide: SlideModel) => {
    if (slide.phase.value !== 'playing' || !isSeen.value) return;
    const tags = slide.video.value?.tags ?? [];
    // On screen is what has a pin, and the one in the bar.
    const seen = slide.activeTags.value.filter(
      (index) =>
        (hasPoint(tags[index]) && !slide.capabilities.value?.platform) || index === slide.bar.value,
    );
    visit?.sawTags(
      seen.map((index) => tags[index]?.product ?? '').filter((id) => feed.products.value.has(id)),
    );
  };

  return {
    /** `null` while no slide is watched. */
    get current() {
      return visit;
    },
    begin(position: number, slide: SlideModel) {
      const video = feed.videos.value[position];
      if (!video) return;
      visit = createSlideVisit({
        video,
        position,
        trigger: player.trigger.value,
        record: deps.record,
        monotonicMs: deps.env.monotonicMs,
        watchCode,
      });
      // A neighbour that was fetched ahead has reported its true length already.
      if (slide.video.value === video) visit.duration(slide.state.value.durationSeconds);
    },
    on(event: PlayerEvent) {
      if (event.type === 'loaded' && event.durationSeconds > 0)
        visit?.duration(event.durationSeconds);
      // A source that cannot loop by itself ends instead.
      // What fails without a network is tried again; it is not the video's fault.
      if (event.type === 'error' && deps.device.online.value) {
        const video = player.video.value;
        visit?.failed(event.error);
        void import('./failedNotice.js').then(
          ({ failedNotice }) => video && deps.display.warn(failedNotice(video, event)),
          () => {},
        );
      }
      if (event.type === 'looped' || event.type === 'ended') visit?.looped();
    },
    /** After every event of the player: where it stands now, and which tags are seen. */
    sample(slide: SlideModel, rate: number) {
      const { positionSeconds, ...state } = slide.state.value;
      const hasClock = slide.capabilities.value?.time ?? true;
      visit?.sample(
        { ...state, positionSeconds: hasClock ? positionSeconds : null },
        isSeen.value,
        rate,
      );
      sawTags(slide);
    },
    end() {
      visit?.leave();
      visit = null;
    },
  };
}

export type Visits = ReturnType<typeof createVisits>;

function hasPoint(tag: Tag | undefined): boolean {
  return tag?.x !== undefined && tag.y !== undefined;
}

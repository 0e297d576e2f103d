/** A player's models over fake sources and a fake clock, with all they tell. */
import { signal } from '@preact/signals';
import type { AnalyticsEvent, RecordEvent } from '../../../../src/events/catalog.js';
import type { Video } from '../../../../src/feed/schema.js';
import type { ShelfDeps } from '../../../../src/models/context.js';
import { FeedModel } from '../../../../src/models/feedModel.js';
import { PlaybackModel } from '../../../../src/models/playback/playbackModel.js';
import { PlayerModel } from '../../../../src/models/playerModel.js';
import { createDisplay } from '../../../../src/tools/display.js';
import { createFakeEnv, type FakeEnv } from '../../../support/fakeEnv.js';
import {
  createFakeSources,
  type FakeSource,
  type FakeSources,
} from '../../../support/fakeSource.js';

export const DURATION = 8;
const videos: Video[] = Array.from({ length: 7 }, (_, i) => ({
  id: `v${i}`,
  creator: 'mia',
  title: `Video ${i}`,
  sources: [{ type: 'mp4', src: `https://shop.example/${i}.mp4` }],
  duration: DURATION,
  captions: [
    { src: 'https://shop.example/en.vtt', lang: 'en' },
    { src: 'https://shop.example/de.vtt', lang: 'de' },
  ],
  tags: [
    { product: 'mug', start: 1, end: 3, x: 0.5, y: 0.5 },
    { product: 'lamp', start: 4, end: 6 },
    { product: 'gone', start: 0, end: 8 },
  ],
  rights: { status: 'owned' },
}));
const products = ['mug', 'lamp'].map((id) => ({ id, title: id }));

export interface Told {
  type: string;
  video: string | undefined;
  product?: string;
  position?: number;
  props: unknown;
}

export async function createPlaybackWorld(
  /** `own`: what each video has beside what all have. */
  options: { env?: FakeEnv; canLoad?: boolean; own?: Partial<Video> } = {},
) {
  const shown = videos.map((video) => ({ ...video, ...options.own }));
  const env = options.env ?? createFakeEnv();
  const sources: FakeSources = createFakeSources();
  const told: Told[] = [];
  const device: ShelfDeps['device'] = {
    reducedMotion: signal(false),
    saveData: signal(false),
    slowLine: signal(false),
    finePointer: signal(false),
    wide: signal(false),
    visible: signal(true),
    online: signal(true),
  };
  const feed = new FeedModel();
  feed.show(
    {
      version: 1,
      creators: [{ id: 'mia', handle: '@mia' }],
      products,
      videos: shown,
    } as Parameters<typeof feed.show>[0],
    shown,
  );
  const player = new PlayerModel(feed);
  const record = (
    type: AnalyticsEvent['type'],
    subject: { video?: string; product?: string; position?: number },
    props: unknown,
  ) => {
    const { video, product, position } = subject;
    told.push({
      type,
      video,
      props,
      ...(product ? { product } : {}),
      ...(position ? { position } : {}),
    });
  };
  const notices: string[] = [];
  const display = createDisplay((line) => void notices.push(line));
  let playback: PlaybackModel | null = null;
  return {
    env,
    sources,
    told,
    /** What the merchant was told. */
    notices,
    device,
    player,
    /** Once {@link start} was called. */
    get playback() {
      if (!playback) throw new Error('not started');
      return playback;
    },
    async start(open: () => void = () => player.open('v0', 'tap')) {
      open();
      const deps = {
        env,
        record: record as RecordEvent,
        display,
        device,
        loadSource: async () => (options.canLoad === false ? null : sources.factory),
      };
      playback = new PlaybackModel(deps as unknown as ShelfDeps, feed, player);
      playback.slides.forEach((slide) => slide.attach({} as HTMLElement));
      // Real code that comes by import(): on a busy machine it takes longer than the fake clock knows.
      await import('../../../../src/events/watch.js');
      await env.settle();
    },
    at: (i: number): FakeSource => sources.of(`https://shop.example/${i}.mp4`),
    types: (type?: string) =>
      told.filter((fact) => !type || fact.type === type).map((fact) => fact.type),
    only: (type: string) => told.filter((fact) => fact.type === type),
    /** Plays `seconds` on from `from`, as an element tells it: four times a second. */
    async watch(source: FakeSource, seconds: number, from = 0) {
      for (let t = 0.25; t <= seconds + 0.001; t += 0.25) {
        await env.advance(250);
        source.tell({ type: 'time', positionSeconds: from + t, bufferedSeconds: DURATION });
      }
    },
    dispose: () => playback?.[Symbol.dispose](),
  };
}

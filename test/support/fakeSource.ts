/** A video source for tests of models: plays in no time, tells what it is told to tell, and remembers what was asked of it. */
import type {
  Media,
  PlayerEvent,
  SourcePlayer,
  SourcePlayerFactory,
} from '../../src/media/types.js';
import type { Env } from '../../src/tools/env.js';

export interface FakeSource extends SourcePlayer {
  readonly media: Media | null;
  readonly warm: string;
  readonly isPlaying: boolean;
  readonly isDestroyed: boolean;
  readonly muted: boolean;
  readonly rate: number;
  readonly lang: string | null;
  readonly seeks: readonly number[];
  /** What the element would tell; `atMs` is the clock's. */
  tell(fact: DistributiveOmit<PlayerEvent, 'atMs'>): void;
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

export interface FakeSources {
  factory: SourcePlayerFactory;
  /** Every player ever made. */
  all: FakeSource[];
  /** The one that has the video whose mp4 is `src`. */
  of(src: string): FakeSource;
  /** What `play()` leads to. */
  onPlay: 'playing' | 'blocked' | 'blocked_with_sound' | 'nothing';
}

export function createFakeSources(): FakeSources {
  const sources: FakeSources = {
    all: [],
    onPlay: 'playing',
    of(src) {
      const found = sources.all.find(
        (source) => !source.isDestroyed && source.media?.sources[0]?.src === src,
      );
      if (!found) throw new Error(`no player has ${src}`);
      return found;
    },
    factory: (_host, report, env) => {
      const source = createSource(report, env, () => sources.onPlay);
      sources.all.push(source);
      return source;
    },
  };
  return sources;
}

function createSource(
  report: (fact: PlayerEvent) => void,
  env: Env,
  onPlay: () => FakeSources['onPlay'],
): FakeSource {
  const now = {
    media: null as Media | null,
    warm: '',
    isPlaying: false,
    isDestroyed: false,
    muted: true,
    rate: 1,
    lang: null as string | null,
    seeks: [] as number[],
  };
  const tell: FakeSource['tell'] = (fact) => {
    if (fact.type === 'error') now.isPlaying = false;
    if (!now.isDestroyed) report({ ...fact, atMs: env.monotonicMs() } as PlayerEvent);
  };
  return {
    capabilities: { time: true, mute: true, seek: true, rate: true, state: true },
    get media() {
      return now.media;
    },
    get warm() {
      return now.warm;
    },
    get isPlaying() {
      return now.isPlaying;
    },
    get isDestroyed() {
      return now.isDestroyed;
    },
    get muted() {
      return now.muted;
    },
    get rate() {
      return now.rate;
    },
    get lang() {
      return now.lang;
    },
    get seeks() {
      return now.seeks;
    },
    tell,
    load(media, warm) {
      now.media = media;
      now.warm = warm;
    },
    play() {
      if (!now.media) throw new Error('asked to play nothing');
      const outcome = onPlay();
      if (outcome === 'nothing') return;
      if (outcome === 'blocked' || (outcome === 'blocked_with_sound' && !now.muted))
        return tell({ type: 'blocked' });
      if (now.isPlaying) return;
      now.isPlaying = true;
      tell({ type: 'playing', positionSeconds: 0 });
    },
    pause() {
      if (!now.isPlaying) return;
      now.isPlaying = false;
      tell({ type: 'paused', positionSeconds: 0 });
    },
    setMuted(muted) {
      if (muted === now.muted) return;
      now.muted = muted;
      tell({ type: 'muted', muted });
    },
    seek: (positionSeconds) => void now.seeks.push(positionSeconds),
    setRate: (rate) => void (now.rate = rate),
    showCaptions: (lang) => void (now.lang = lang),
    unload() {
      now.media = null;
      now.isPlaying = false;
    },
    destroy() {
      now.isDestroyed = true;
      now.isPlaying = false;
      now.media = null;
    },
  };
}

import type { PreloadLevel } from '../../media/preload.js';
import type { Media, PlayerEvent, SourcePlayer, SourcePlayerFactory } from '../../media/types.js';
import type { ShelfDeps } from '../context.js';

export type SourceDeps = Pick<ShelfDeps, 'env' | 'loadSource'> & {
  /** The shopper has agreed to this platform's player; without it `play` asks, and nothing is fetched. */
  mayFrame(platform: string): boolean;
};

/**
 * The player of one slot. It keeps its element from video to video; what is asked of it before the player's file is there, it does
 * then.
 */
export function createSlideSource(
  { env, loadSource, mayFrame }: SourceDeps,
  onEvent: (event: PlayerEvent) => void,
  onMade: (capabilities: SourcePlayer['capabilities'] | null) => void,
) {
  /** Grows with every fetching of a player, so that one that comes late is not used. */
  let turn = 0;
  let host: HTMLElement | null = null;
  let made: Made | null = null;
  /** What is to be played, whether the player's file is there yet or not. */
  let media: Media | null = null;
  /** What the player has been given of it; between the two lies the fetching of the player's file. */
  let loaded: Media | null = null;
  let level: PreloadLevel = 'none';
  let [wantsPlay, muted] = [false, true];
  let lang: string | null = null;

  const load = async () => {
    const wanted = media;
    if (!wanted || !host || (level === 'none' && !made)) return;
    const mine = ++turn;
    const found = loadSource(wanted.sources);
    // By what it is not: a library of the page may have put another `Promise` in the place of the browser’s, whose promises are then none of its.
    const factory = typeof found === 'object' ? await found?.catch(() => null) : found;
    if (mine !== turn || !host) return;
    if (!factory) return onEvent({ type: 'error', atMs: env.monotonicMs(), ...NO_PLAYER });
    const { source } = (made = keepOrMake(made, factory, muted, [host, onEvent, env]));
    onMade(source.capabilities);
    source.load(wanted, level);
    loaded = wanted;
    source.showCaptions(lang);
    if (wantsPlay) begin(source);
  };
  const begin = (source: SourcePlayer) => {
    if (mayBegin(source, mayFrame)) return source.play();
    wantsPlay = false;
    onEvent({ type: 'asking', atMs: env.monotonicMs() });
  };

  return {
    /** Gives the player its element, or takes it away together with the player in it. */
    attach(element: HTMLElement | null) {
      if (element === host) return;
      made?.source.destroy();
      made = loaded = null;
      host = element;
      void load();
    },
    /** Takes `next` in the place of what is there; `null` leaves it empty. It is fetched by `preload`. */
    replace(next: Media | null) {
      turn++;
      [media, loaded, wantsPlay] = [next, null, false];
      onMade(null);
      made?.source.unload();
    },
    preload(next: PreloadLevel) {
      level = next;
      void load();
    },
    level: () => level,
    play() {
      wantsPlay = true;
      if (made && media && loaded === media) begin(made.source);
    },
    pause() {
      wantsPlay = false;
      made?.source.pause();
    },
    /** Fetches its media anew: what has failed, or has another end by now. */
    reload(plays: boolean) {
      wantsPlay = plays;
      made?.source.unload();
      void load();
    },
    isMuted: () => muted,
    setMuted(next: boolean) {
      muted = next;
      made?.source.setMuted(next);
    },
    showCaptions(next: string | null) {
      lang = next;
      made?.source.showCaptions(next);
    },
    seek: (positionSeconds: number) => made?.source.seek(positionSeconds),
    setRate: (rate: number) => made?.source.setRate(rate),
    liveClock: () => made?.source.liveClock?.() ?? null,
  };
}

const NO_PLAYER = { error: 'unsupported', detail: 'no player for these sources' } as const;

function mayBegin({ capabilities }: SourcePlayer, mayFrame: SourceDeps['mayFrame']): boolean {
  return capabilities.platform === undefined || mayFrame(capabilities.platform);
}

interface Made {
  factory: SourcePlayerFactory;
  source: SourcePlayer;
}

/** The player that is there, where it can play the next video too; else another in its place. */
function keepOrMake(
  made: Made | null,
  factory: SourcePlayerFactory,
  muted: boolean,
  given: Parameters<SourcePlayerFactory>,
): Made {
  if (made?.factory === factory) return made;
  made?.source.destroy();
  const source = factory(...given);
  source.setMuted(muted);
  return { factory, source };
}

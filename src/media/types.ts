/**
 * The video source contract. A source is two files: a cheap `loader.ts`, always bundled with the player, and a heavy
 * `player.ts`, reached by `import()`. Every body passes `test/contract/videoSource.ts`.
 */
import type { Captions, VideoSource } from '../feed/schema.js';
import type { Notice } from '../tools/display.js';
import type { Env } from '../tools/env.js';
import type { Stop } from '../tools/emitter.js';
import type { PreloadLevel } from './preload.js';

export interface SourceLoader {
  readonly kind: VideoSource['type'];
  /** Cheap and synchronous; `true` means worth trying, not that it will play. */
  canPlay(source: VideoSource): boolean;
  load(): Promise<SourcePlayerFactory>;
}

/**
 * Makes a player inside `host`, an empty element that stays the player's own until `destroy`. One function a kind: the same
 * factory means that a player made earlier can load this media too.
 */
export type SourcePlayerFactory = (
  host: HTMLElement,
  report: (event: PlayerEvent) => void,
  env: Env,
) => SourcePlayer;

/** What is to be played. Loading another media into the same player reuses its element. */
export interface Media {
  /** Of any kind; the player tries its own, in order, and passes over the others. */
  sources: readonly VideoSource[];
  captions: readonly Captions[];
  /** Accessible name of the picture. */
  title: string;
  /** What the feed claims, for progress before metadata is there. */
  durationSeconds?: number;
}

export interface SourcePlayer {
  readonly capabilities: {
    readonly time: boolean;
    readonly mute: boolean;
    readonly seek: boolean;
    readonly rate: boolean;
    /** Tells when it plays and pauses; without it nothing is known of what was watched. */
    readonly state: boolean;
    /**
     * Whose page plays it, in a frame. That page learns of the shopper, who is therefore asked before the first `play`; it has buttons
     * of its own, and nothing may lie over it.
     */
    readonly platform?: string;
  };
  /**
   * Shows `media` without playing it. `preload`: `none` fetches nothing, `metadata` the header, `auto` as much as the
   * browser likes. Loading the media that is already there only changes how much of it is fetched.
   */
  load(media: Media, preload: PreloadLevel): void;
  /** Asks to play. What came of it arrives as an event: `playing`, `blocked` or `error`. Never throws. */
  play(): void;
  pause(): void;
  setMuted(muted: boolean): void;
  seek(positionSeconds: number): void;
  setRate(rate: number): void;
  /** Shows captions in `lang`, or none. */
  showCaptions(lang: string | null): void;
  /** Where it stands in what is being made; `null` of a media that is whole. A source that knows no live has none. */
  liveClock?(): LiveClock | null;
  /** Lets go of the media and its network; the player can load again. */
  unload(): void;
  /** Removes everything from the host; no event is reported after it. */
  destroy: Stop;
}

/** How far what is shown is behind what is filmed. */
export interface LiveClock {
  /** When the picture that is shown was taken, by the clock of who films; `null` where the stream does not say. */
  pictureAtMs: number | null;
  /** How long ago it was taken, as far as that can be told without. */
  behindSeconds: number | null;
  /** The newest position that can be played without a halt; `null` while it is not known. */
  edgeSeconds: number | null;
}

const mediaErrors = [
  'unsupported',
  'network',
  'decode',
  'no_picture',
  'stuck',
  /** The platform does not show it here: its owner, or the page's address, forbids it. */
  'refused',
  'unknown',
] as const;
export type MediaError = (typeof mediaErrors)[number];

/**
 * What the element really did; never what it was asked to do. `atMs` is monotonic.
 * `frame` is the first picture of this media painted.
 */
export type PlayerEvent =
  | { type: 'loaded'; atMs: number; durationSeconds: number }
  | { type: 'playing'; atMs: number; positionSeconds: number }
  | { type: 'frame'; atMs: number }
  | { type: 'time'; atMs: number; positionSeconds: number; bufferedSeconds: number }
  | { type: 'paused'; atMs: number; positionSeconds: number }
  | { type: 'stalled'; atMs: number }
  | { type: 'looped'; atMs: number }
  | { type: 'ended'; atMs: number }
  | { type: 'muted'; atMs: number; muted: boolean }
  | { type: 'caption'; atMs: number; text: string }
  /** This captions file has no words to show and should not be offered. */
  | { type: 'captionless'; atMs: number; src: string; notice: Notice }
  /** Asked of the shopper before the first video of a platform; see `SourcePlayer.capabilities.platform`. */
  | { type: 'asking'; atMs: number }
  /** The browser refused to play without a gesture. */
  | { type: 'blocked'; atMs: number }
  | { type: 'error'; atMs: number; error: MediaError; detail: string };

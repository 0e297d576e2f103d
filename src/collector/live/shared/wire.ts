/** What the room Live and the collector say to each other. */
import type { LiveShow } from '../../../feed/live/changes.js';
import type { Money } from '../../../feed/schema.js';

/** A product that can be pinned. */
export interface LiveProduct {
  id: string;
  title: string;
  /** Of the title, where the feed says it. */
  lang?: string;
  image: string | null;
  price: Money | null;
}

/** One live: what the feed says of it, and how it stands. */
export interface LiveLine {
  /** Of its channel. */
  id: string;
  /** The feed's video; `null` where no feed names this channel. */
  video: string | null;
  title: string;
  /** Of the title, where the feed says it. */
  lang?: string;
  image: string | null;
  /** As the feed has it. */
  startsAt: string | null;
  state: LiveShow['state'];
  /** Tagged in the feed's video: likely to be pinned. */
  products: readonly string[];
}

/** `GET v1/live`. */
export interface LiveLines {
  lives: readonly LiveLine[];
  products: readonly LiveProduct[];
}

/** Answers `POST v1/live/<id>`. */
export interface LiveDone {
  /** `false`: it was so already. */
  changed: boolean;
  seq: number;
  state: LiveShow['state'];
  pins: readonly string[];
}

/** What the channel's id may be. It is a file's name, also where small and large letters are one. */
export const CHANNEL_ID = /^[a-z0-9][a-z0-9._-]{0,79}$/;

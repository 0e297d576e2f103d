import type { EventType } from '../../events/catalog.js';
import type { PixelName } from './pixelNames.js';

/** A product as the merchant's own catalogue names it. What is not known is absent. */
export interface PixelProduct {
  /** Of the variant where one is known, else of the product: what a catalogue's items or groups are called. */
  id: string;
  /** `product_group`: the id is that of a product with several variants, none of which is chosen. */
  kind: 'product' | 'product_group';
  /** Of the product, whichever variant is chosen. */
  productId: string;
  title?: string;
  /** What was chosen, in words: `30 ml / Blue`. */
  variant?: string;
  sku?: string;
  /** Of one piece, in the currency's main unit. */
  price?: number;
  /** ISO 4217; there with every price. */
  currency?: string;
}

export interface PixelVideo {
  id: string;
  /** The feed's id of the creator; empty for a video of the shop's own. */
  creator: string;
  title?: string;
  durationSeconds?: number;
  /** Without what may follow a question mark. */
  url?: string;
}

/**
 * What a pixel gets of one event: of the feed and of the shop, nothing of the shopper. Orders are not among them: the shop's own tag
 * reports them.
 */
export interface PixelEvent {
  /** Of the event itself, wherever it is sent: what arrives twice is known by it. */
  id: string;
  type: EventType;
  /** Wall clock, milliseconds. */
  atMs: number;
  /** Of the catalogue, masked. */
  props: Readonly<Record<string, unknown>>;
  /** The shelf, as a list of products. */
  list: { id: string; name: string };
  /** Place of the card on the shelf, from 0. */
  position?: number;
  video?: PixelVideo;
  /** Those of the video for a card, else the one that the event is about. */
  products: readonly PixelProduct[];
  /** Pieces that the cart gained. */
  quantity?: number;
  /** Of these pieces, in the currency's main unit. */
  value?: number;
  /** Of {@link PixelEvent.value}. */
  currency?: string;
}

/** One tag of the page, seen by the shelf. It is found, never loaded, never set up, and asked for by name at every call. */
export interface Pixel {
  /** Says one event in the tag's own words. @returns whether it has any for it, and was there to take them. Throws what the tag throws. */
  send(event: PixelEvent): boolean;
}

export type CreatePixel = (page: Window) => Pixel;

/** Why a pixel that is on the page, or was asked for, gets nothing. */
export type PixelSilence =
  /** The shopper has not answered. */
  | 'unanswered'
  /** What it needs is refused. */
  | 'refused'
  /** The browser sends Global Privacy Control. */
  | 'privacy_control'
  /** Another tag on the page takes the same events to the same place. */
  | 'covered'
  | 'not_found'
  | 'not_loaded';

/** For the merchant's eyes. */
export interface PixelReport {
  name: PixelName;
  /** Events that were passed on. */
  sent: number;
  silence: PixelSilence | null;
  /** Who reports adds and checkouts to it already, so that the last one was not passed on. */
  leftTo: string | null;
}

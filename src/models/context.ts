/**
 * What one shelf instance shares with its components: its dependencies and its models. Nothing is kept at module level, so
 * two shelves on a page are two worlds.
 */
import { createContext, type ComponentType } from 'preact';
import { useContext } from 'preact/hooks';
import type { Signal } from '@preact/signals';
import type { MediaKeys, MediaWords } from '../browser/mediaKeys.js';
import type { PictureInPicture, SmallWindow } from '../browser/pictureInPicture.js';
import type { Sight, Viewport } from '../browser/viewport.js';
import type { CartAdapter } from '../cart/contract/types.js';
import type { EventProps, EventSubject, RecordEvent } from '../events/catalog.js';
import type { Video } from '../feed/schema.js';
import type { SourceRegistry } from '../media/registry.js';
import type { CommentsTexts } from '../i18n/en/comments.js';
import type { LikesTexts } from '../i18n/en/likes.js';
import type { ShelfTexts } from '../i18n/en/shelf.js';
import type { Fill, Message, Translate } from '../i18n/translate.js';
import type { Formats } from '../i18n/format.js';
import type { Env } from '../tools/env.js';
import type { Display } from '../tools/display.js';
import type { Stop } from '../tools/emitter.js';
import type { QuestionsModel } from './comments/questionsModel.js';
import type { LikesModel } from './likes/likesModel.js';
import type { DeviceSignals } from './deviceModel.js';
import type { ShopperMemory } from './memory.js';
import type { FeedModel } from './feedModel.js';
import type { PlayerModel } from './playerModel.js';
import type { ShopModels } from './shopModels.js';

/** The outside world of one instance, put together in `shelf/createParts.ts`; tests put together their own. */
export interface ShelfDeps {
  env: Env;
  display: Display;
  record: RecordEvent;
  viewport: Viewport;
  /** Tells how much of the shelf or of a card can be seen; viewability is judged from it. */
  seen(what: 'shelf' | 'card', subject: EventSubject, sight: Sight): void;
  device: DeviceSignals;
  /** Whether cards move: by themselves, under a mouse only, or never. */
  previews: 'auto' | 'hover' | 'off';
  /** Whether the page the shelf stands on is this product's own. */
  isPagesOwn?(productId: string): boolean;
  /** The element the shelf stands in; its shadow root holds our nodes. */
  host: HTMLElement;
  /** Imports the heavy half of the first source that can play, or answers with it where it is there already; `null` when none can. */
  loadSource: SourceRegistry['load'];
  /** The shopper has permitted, by the page's own consent, what platforms' players in frames do. */
  mayFrame?(): boolean;
  /** The page's cart, detected once. */
  getCart(): Promise<CartAdapter>;
  /** `{ _reelshelf: … }` for a cart line, or nothing without analytics consent; a link's names the video as well. */
  attribution(videoId?: string): Record<string, string> | undefined;
  text: Translate<ShelfTexts>;
  /** The page's language and the merchant's own wording, by text key, for tables that come later than the first paint. */
  texts: Readonly<Record<string, Message>>;
  /** How these are filled. */
  fill: Fill;
  /** What is spoken, as `lang` and `dir` of what is drawn; `undefined` where only the page can tell. */
  spoken: { lang: string | undefined; dir: 'ltr' | 'rtl' | undefined };
  format: Formats;
  /** What the open player does to the page around it; without them it does nothing. */
  page?: PlayerPage;
  /** What this browser may keep for the shopper; fetched when a layout asks for it. */
  memory?(): Promise<ShopperMemory>;
  /** Keeps what reports on the shelf alive until `task` is settled, whatever becomes of the shelf. */
  finish?<T>(task: Promise<T>): Promise<T>;
  /** Fetches {@link ShelfDeps.page} ahead of the player; safe to call often. */
  loadPage?(): Promise<void>;
  /** The player's view, once its file is there; `ui/loadPlayer.ts` puts it here. */
  screen?: ComponentType<{ isGrown: boolean }>;
}

/** Ids of the videos that the shopper keeps for later. */
export interface SavedVideos {
  has(videoId: string): boolean;
  set(videoId: string, isSaved: boolean): void;
}

export type { SmallWindow };

/** Questions below the videos, and what they are told in: `null` in English. */
export interface QuestionsParts {
  model: QuestionsModel;
  /** In the shelf's language. */
  texts: Readonly<CommentsTexts>;
}

/** Likes of the videos, and what they are told in: `null` in English. */
export interface LikesParts {
  model: LikesModel;
  texts: Readonly<LikesTexts>;
}

/** Services that come after the player's first picture. */
export interface PageExtras {
  /** Questions below the videos; `null` where the shelf has none. */
  questions(): Promise<QuestionsParts> | null;
  /** Likes of the videos; `null` where nobody keeps them. */
  likes(): Promise<LikesParts> | null;
  readonly saved: SavedVideos;
  /** The small window that stays in sight; `null` where this browser has none. */
  readonly pictureInPicture: PictureInPicture | null;
  /** Takes the system's media keys, until it is stopped. */
  takeMediaKeys(keys: MediaKeys): Stop;
  /** Tells the system what is watched, until it is stopped. */
  tellWhatPlays(words: MediaWords): Stop;
  /** A short pulse under the finger, where the device has one. */
  pulse(): void;
  /** What opens the video for anybody. */
  addressOf(videoId: string): Promise<string>;
}

/** Services of `browser/` that the player needs of the page. */
export interface PlayerPage {
  /** Closes the player of any other shelf of the page. @param giveWay - closes this one, at once, when another is opened. */
  takeTurn(giveWay: () => void): Stop;
  /** Keeps the page behind from scrolling, without moving it. */
  lockScroll(): Stop;
  /** Keeps what is pressed and scrolled in the open dialog from the page; `onHidden` is called when the page hides the place it stands in. */
  keepInput(dialog: HTMLDialogElement, onHidden: () => void): Stop;
  /** Makes the back button call `onBack`; stopping takes the step back out of the history. */
  pushHistory(onBack: () => void): Stop;
  /** Fetched once; safe to call often. */
  loadExtras(): Promise<PageExtras>;
  /** Settles when the page scrolls again and the history is as it was before the player opened. */
  whenRestored(): Promise<void>;
  /** Hands a link that opens the moment to the system's share sheet, or answers with what the shopper may choose instead. */
  share(what: Sharing): Promise<ShareAnswer>;
}

/** What is shared, as it is now. */
export interface Sharing {
  title: string;
  video: Video;
  /** Of the video's own time. */
  seconds: number;
  /** The product whose sheet is open, and the variant that is chosen. */
  productId?: string;
  variantId?: string;
}

export type ShareMethod = EventProps<'video_shared'>['method'];

/** `null`: the shopper changed their mind. */
export type ShareAnswer =
  | { method: 'system'; choose?: never }
  | { choose: ShareChoice; method?: never }
  | null;

/** A link, for where there is no share sheet. */
export interface ShareChoice {
  title: string;
  url: string;
  /** Answers with whether it stands in the clipboard. */
  copy(): Promise<boolean>;
}

export interface ShelfContext {
  deps: ShelfDeps;
  feed: FeedModel;
  player: PlayerModel;
  /** Product and cart state; loaded with the player, `null` until then. */
  shop: Signal<ShopModels | null>;
  /** Starts loading {@link ShelfContext.shop}; safe to call often. */
  loadShop(): Promise<ShopModels>;
}

const context = createContext<ShelfContext | null>(null);
export const ShelfProvider = context.Provider;

export function useShelf(): ShelfContext {
  const value = useContext(context);
  if (!value) throw new Error('useShelf was called outside <ShelfProvider>');
  return value;
}

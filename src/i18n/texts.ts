/** All that the shelf says, as one table: what a language of its own translates, and what the option `texts` may name. */
import type { CartTexts } from './en/cart.js';
import type { CommentsTexts } from './en/comments.js';
import type { CreatorTexts } from './en/creator.js';
import type { LikesTexts } from './en/likes.js';
import type { LiveTexts } from './en/live.js';
import type { PlayerTexts } from './en/player.js';
import type { PlayerExtrasTexts } from './en/playerExtras.js';
import type { ProductTexts } from './en/product.js';
import type { RefusalTexts } from './en/refusals.js';
import type { SavedTexts } from './en/saved.js';
import type { ShelfTexts } from './en/shelf.js';
import type { LanguageCode } from './nearest.js';

export type Texts = ShelfTexts &
  PlayerTexts &
  PlayerExtrasTexts &
  ProductTexts &
  RefusalTexts &
  CartTexts &
  CreatorTexts &
  SavedTexts;

/** What the option `texts` may name: also what comes by itself where a shelf has questions, likes, or a live. */
export type TextKey = keyof Texts | keyof CommentsTexts | keyof LikesTexts | keyof LiveTexts;

/** A whole language; one that lacks a text, or has one that nothing shows, does not compile. */
export type Language = Readonly<Texts & { language: Exclude<LanguageCode, 'en'> }>;

import type { CartTexts } from '../i18n/en/cart.js';
import type { PlayerTexts } from '../i18n/en/player.js';
import type { PlayerExtrasTexts } from '../i18n/en/playerExtras.js';
import type { ProductTexts } from '../i18n/en/product.js';
import type { ShelfTexts } from '../i18n/en/shelf.js';
export type TextKey = keyof ShelfTexts | keyof PlayerTexts | keyof PlayerExtrasTexts | keyof ProductTexts | keyof CartTexts;
/** Every key that the option `texts` may name. */
export declare const textKeys: readonly string[];

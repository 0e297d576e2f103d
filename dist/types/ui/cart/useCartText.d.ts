import { type CartTexts } from '../../i18n/en/cart.js';
import { type Translate } from '../../i18n/translate.js';
/** Texts of the cart in the player, with the merchant's own wording where there is one. */
export declare function useCartText(): Translate<CartTexts>;

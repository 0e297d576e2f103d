import { useMemo } from 'preact/hooks';
import { cartTexts, type CartTexts } from '../../i18n/en/cart.js';
import { createTranslate, type Translate } from '../../i18n/translate.js';
import { useShelf } from '../../models/context.js';

/** Texts of the cart in the player, with the merchant's own wording where there is one. */
export function useCartText(): Translate<CartTexts> {
  const { deps } = useShelf();
  return useMemo(() => createTranslate<CartTexts>(cartTexts, deps.texts), [deps]);
}

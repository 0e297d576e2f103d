import { productTexts } from '../../i18n/en/product.js';
import { useShelf } from '../../models/context.js';
import { Icon } from '../parts/Icon.js';
import * as lateIcons from '../parts/lateIcons.js';
import { useStyles } from '../parts/useStyles.js';
import { useText } from '../parts/useText.js';
import css from './CartButton.css?inline';

/**
 * The way to the cart, for the player's top bar. The figure is shown only when it is the cart's own; where the cart
 * cannot be read, the button comes after the first add and carries a dot.
 */
export function CartButton() {
  const { deps, shop, player } = useShelf();
  const text = useText(productTexts);
  useStyles(css);
  const cart = shop.value?.cart;
  if (!cart) return null;
  const count = cart.count.value;
  const isKnown = cart.isCountKnown.value;
  if (cart.ability.value === 'link' || (!isKnown && count === 0)) return null;
  return (
    <button
      type="button"
      class="cb"
      part="cart"
      aria-label={isKnown ? text('cartCount', { count }) : text('cart')}
      aria-expanded={cart.hasLines.value ? player.isCartOpen.value : undefined}
      onClick={player.isCartOpen.value ? player.closeCart : cart.viewCart}
    >
      <Icon path={lateIcons.bag} />
      {count > 0 && (
        <span key={count} class={isKnown ? 'cb-count' : 'cb-count cb-dot'} aria-hidden="true">
          {isKnown && `${deps.format.number(Math.min(count, 99))}${count > 99 ? '+' : ''}`}
        </span>
      )}
    </button>
  );
}

import { cartTexts } from '../../i18n/en/cart.js';
import { productTexts } from '../../i18n/en/product.js';
import type { CartLinesModel } from '../../models/cart/cartLinesModel.js';
import { useShelf } from '../../models/context.js';
import type { ShopModels } from '../../models/shopModels.js';
import { useText } from '../parts/useText.js';

interface FootProps {
  shop: ShopModels;
  lines: CartLinesModel;
}

/** What it comes to, as the platform states it, and the ways on. */
export function CartFoot({ shop, lines }: FootProps) {
  const { deps } = useShelf();
  const text = useText(cartTexts);
  const productText = useText(productTexts);
  const { canCheckOut, isCheckoutRefused, openCart } = shop.cart;
  const total = lines.total.value;
  const isUpdating = lines.isUpdating.value;
  const isBusy = lines.isCheckingOut.value;
  return (
    <div class="cd-foot">
      <dl class="cd-sum">
        {total && (
          <div class="cd-sumLine">
            <dt>{text('subtotal')}</dt>
            <dd class="cd-money" data-old={isUpdating} aria-busy={isUpdating}>
              {isUpdating && <span class="sheet-hidden">{text('updating')} </span>}
              {deps.format.money(total)}
            </dd>
          </div>
        )}
      </dl>
      <p class="cd-soft">{text('shippingAndTaxes')}</p>
      {canCheckOut.value && (
        <button
          type="button"
          class="sheet-main"
          aria-busy={isBusy}
          onClick={() => void lines.checkOut()}
        >
          {isBusy && <span class="sheet-ring" aria-hidden="true" />}
          <span>{text('checkOut')}</span>
        </button>
      )}
      {isCheckoutRefused.value && <p class="cd-said">{productText('checkoutRefused')}</p>}
      <button
        type="button"
        class={canCheckOut.value ? 'cd-quiet' : 'sheet-main'}
        onClick={() => void openCart()}
      >
        {text('viewFullCart')}
      </button>
    </div>
  );
}

import { useMemo } from 'preact/hooks';
import { cartTexts } from '../../i18n/en/cart.js';
import { productTexts } from '../../i18n/en/product.js';
import { refusalTexts } from '../../i18n/en/refusals.js';
import { CartLinesModel } from '../../models/cart/cartLinesModel.js';
import { useShelf } from '../../models/context.js';
import type { ShopModels } from '../../models/shopModels.js';
import { useStyles } from '../parts/useStyles.js';
import { useText } from '../parts/useText.js';
import { Sheet, SheetClose } from '../sheet/Sheet.js';
import drawerCss from './CartDrawer.css?inline';
import { CartFoot } from './CartFoot.js';
import rowCss from './CartRow.css?inline';
import { CartRowView } from './CartRowView.js';
import { lineRefusal } from './lineRefusal.js';

const css = rowCss + drawerCss;

/** The shop's cart, line by line, without leaving the video. */
export function CartDrawer() {
  const { shop } = useShelf();
  useStyles(css);
  return shop.value ? <Drawer shop={shop.value} /> : null;
}

function Drawer({ shop }: { shop: ShopModels }) {
  const { deps, player } = useShelf();
  const text = useText(cartTexts);
  const lines = useMemo(() => shop.lines(CartLinesModel), [shop]);
  const count = shop.cart.count.value;
  return (
    <Sheet part="cart" className="cd" onClose={player.closeCart}>
      {({ leave, heading }) => (
        <>
          <div class="cd-head">
            <h2 class="cd-heading" {...heading}>
              {text('cartTitle')}{' '}
              {count > 0 && <span class="cd-count">{deps.format.number(count)}</span>}
            </h2>
            <SheetClose label={text('closeCart')} onPress={leave} />
          </div>
          <Body lines={lines} onLeave={leave} />
          {lines.rows.value.some(({ phase }) => phase === 'here') && (
            <CartFoot shop={shop} lines={lines} />
          )}
          <Said lines={lines} isRefused={shop.cart.isCheckoutRefused.value} />
        </>
      )}
    </Sheet>
  );
}

function Body({ lines, onLeave }: { lines: CartLinesModel; onLeave(): void }) {
  const text = useText(cartTexts);
  const refusalText = useText(refusalTexts);
  const rows = lines.rows.value;
  return (
    <div class="sheet-body">
      {lines.isLost.value && (
        <div class="cd-refusal cd-lost" role="alert">
          <p>{text('cartLost')}</p>
          <button type="button" onClick={() => void lines.reread()}>
            {refusalText('tryAgain')}
          </button>
        </div>
      )}
      {rows.length > 0 && (
        <ul class="cd-list" role="list" aria-label={text('cartLines')}>
          {rows.map((row) => (
            <CartRowView key={row.id} row={row} lines={lines} />
          ))}
        </ul>
      )}
      {rows.every(({ phase }) => phase !== 'here') && (
        <div class="cd-empty">
          <p class="cd-emptyTitle">{text('cartEmpty')}</p>
          <p class="cd-soft">{text('cartEmptyHint')}</p>
          <button type="button" class="sheet-second" onClick={onLeave}>
            {text('keepWatching')}
          </button>
        </div>
      )}
    </div>
  );
}

/** What changed, in one sentence, for those who do not see it. */
function Said({ lines, isRefused }: { lines: CartLinesModel; isRefused: boolean }) {
  const text = useText(cartTexts);
  const productText = useText(productTexts);
  const refusalText = useText(refusalTexts);
  const { kind, row } = lines.news.value ?? {};
  const title = row?.line.title || text('cartItem');
  const refusal = row && lineRefusal(row);
  const words =
    kind === 'refused' && refusal
      ? refusal.key === 'failed'
        ? text('notChanged')
        : refusalText(refusal.key, refusal.values)
      : kind === 'removed'
        ? text('saidRemoved', { title })
        : kind === 'returned'
          ? text('saidReturned', { title })
          : kind === 'changed'
            ? text('saidChanged')
            : '';
  return (
    <p class="sheet-hidden" role="status">
      {isRefused ? productText('checkoutRefused') : words}
    </p>
  );
}

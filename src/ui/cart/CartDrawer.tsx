import { useId, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { CartLinesModel } from '../../models/cart/cartLinesModel.js';
import { useShelf } from '../../models/context.js';
import type { ShopModels } from '../../models/shopModels.js';
import { Icon } from '../parts/Icon.js';
import { useStyles } from '../parts/useStyles.js';
import { useDragDown } from '../product/useDragDown.js';
import { useProductText } from '../product/useProductText.js';
import { CartFoot } from './CartFoot.js';
import { CartRowView } from './CartRowView.js';
import rowCss from './CartRow.css?inline';
import drawerCss from './CartDrawer.css?inline';
import { lineRefusal } from './lineRefusal.js';
import { useCartText } from './useCartText.js';

/** The drawer's own comes last: what it says about calm and forced colours holds for all of it. */
const css = rowCss + drawerCss;
const LEAVE = { duration: 150, easing: 'ease-in', fill: 'forwards' } as const;

type Lines = InstanceType<typeof CartLinesModel>;

/** The shop's cart, line by line, without leaving the video. */
export function CartDrawer() {
  const { shop } = useShelf();
  useStyles(css);
  return shop.value ? <Drawer shop={shop.value} /> : null;
}

function Drawer({ shop }: { shop: ShopModels }) {
  const { deps, player } = useShelf();
  const text = useCartText();
  const lines = useMemo(() => shop.lines(CartLinesModel), [shop]);
  const headingId = useId();
  const surface = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const isPanel = deps.device.wide.value;
  const isCalm = deps.device.reducedMotion.value;
  const count = shop.cart.count.value;

  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const leave = () => {
    const from = surface.current?.style.transform || 'none';
    if (isPanel || isCalm || !surface.current) return player.closeCart();
    surface.current.animate([{ transform: from }, { transform: 'translateY(100%)' }], LEAVE).onfinish = player.closeCart;
  };
  useDragDown(surface, leave, !isPanel, isCalm);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return;
    // The player's own keys must not act behind the cart, and Escape closes one thing at a time.
    event.stopPropagation();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    leave();
  };

  return (
    <section ref={surface} class={isPanel ? 'cd cd-panel' : 'cd'} part="cart" aria-labelledby={headingId} onKeyDown={onKeyDown}>
      <div class="cd-grip" />
      <div class="cd-head">
        <h2 class="cd-heading" id={headingId} ref={heading} tabIndex={-1}>
          {text('cartTitle')} {count > 0 && <span class="cd-count">{count}</span>}
        </h2>
        <button type="button" class="cd-close" part="close" aria-label={text('closeCart')} onClick={leave}>
          <Icon name="close" />
        </button>
      </div>
      <Body lines={lines} onLeave={leave} />
      {lines.rows.value.some(({ phase }) => phase === 'here') && <CartFoot shop={shop} lines={lines} />}
      <Said lines={lines} isRefused={shop.cart.isCheckoutRefused.value} />
    </section>
  );
}

function Body({ lines, onLeave }: { lines: Lines; onLeave(): void }) {
  const text = useCartText();
  const productText = useProductText();
  const rows = lines.rows.value;
  return (
    <div class="cd-body">
      {lines.isLost.value && (
        <div class="cd-refusal cd-lost" role="alert">
          <p>{text('cartLost')}</p>
          <button type="button" onClick={() => void lines.reread()}>
            {productText('tryAgain')}
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
          <button type="button" class="cd-second" onClick={onLeave}>
            {text('keepWatching')}
          </button>
        </div>
      )}
    </div>
  );
}

/** What changed, in one sentence, for those who do not see it. */
function Said({ lines, isRefused }: { lines: Lines; isRefused: boolean }) {
  const text = useCartText();
  const productText = useProductText();
  const { kind, row } = lines.news.value ?? {};
  const title = row?.line.title || text('cartItem');
  const refusal = row && lineRefusal(row);
  const words =
    kind === 'refused' && refusal
      ? refusal.key === 'failed'
        ? text('notChanged')
        : productText(refusal.key, refusal.values)
      : kind === 'removed'
        ? text('saidRemoved', { title })
        : kind === 'returned'
          ? text('saidReturned', { title })
          : kind === 'changed'
            ? text('saidChanged')
            : '';
  return (
    <p class="cd-hidden" role="status">
      {isRefused ? productText('checkoutRefused') : words}
    </p>
  );
}

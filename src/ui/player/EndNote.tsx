import type { Signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { playerExtrasTexts } from '../../i18n/en/playerExtras.js';
import { productTexts } from '../../i18n/en/product.js';
import { useShelf } from '../../models/context.js';
import { useText } from '../parts/useText.js';
import { usePlayer } from './playerContext.js';

/** A finger that drags on for this long after the last video asks for one more. */
const PULL_PX = 60;

interface EndNoteProps {
  list: RefObject<HTMLElement | null>;
  /** A key, the wheel or a button asked for a video after the last one. */
  isPastEnd: Signal<boolean>;
}

/** After the last video: says so, with the ways that are left: back to the page's product, to what is in the cart, to the beginning. It goes with the next step. */
export function EndNote({ list, isPastEnd }: EndNoteProps) {
  const { deps, feed, player, shop } = useShelf();
  const { announce } = usePlayer();
  const text = useText(playerExtrasTexts);
  const shopText = useText(productTexts);
  const count = feed.videos.value.length;
  const isLast = player.index.value === count - 1;

  useEffect(() => {
    const element = list.current;
    if (!element || !isLast) return;
    let startY = 0;
    const onStart = ({ touches }: TouchEvent) => (startY = touches[0]?.clientY ?? 0);
    const onEnd = ({ changedTouches }: TouchEvent) => {
      const touch = changedTouches[0];
      if (touch && startY - touch.clientY > PULL_PX && !player.isCovered.peek())
        isPastEnd.value = true;
    };
    element.addEventListener('touchstart', onStart, { passive: true });
    element.addEventListener('touchend', onEnd);
    return () => {
      isPastEnd.value = false;
      element.removeEventListener('touchstart', onStart);
      element.removeEventListener('touchend', onEnd);
    };
  }, [isLast]);

  const isShown = isPastEnd.value && isLast;
  useEffect(() => {
    if (isShown) announce(text('seenAll', { count }));
  }, [isShown]);

  if (!isShown) return null;
  const own = [...feed.products.value.values()].find(({ id }) => deps.isPagesOwn?.(id));
  const cart = shop.value?.cart;
  return (
    <div class="pl-end">
      <div class="pl-endNote">
        <p>{text('seenAll', { count })}</p>
        <button type="button" class="pl-again" onClick={player.close}>
          {own ? text('seenAllBackTo', { product: own.title }) : text('seenAllBack')}
        </button>
        {cart && cart.isCountKnown.value && cart.count.value > 0 && (
          <button type="button" class="pl-again" onClick={cart.viewCart}>
            {shopText('viewCart')}
          </button>
        )}
        {count > 1 && (
          <button type="button" class="pl-again" onClick={() => player.goTo(0, 'tap')}>
            {text('seenAllAgain')}
          </button>
        )}
      </div>
    </div>
  );
}

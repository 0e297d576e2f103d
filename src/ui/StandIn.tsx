import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useShelf } from '../models/context.js';
import { cardOf } from './parts/cardOf.js';
import { Photo } from './parts/Photo.js';
import { useStyles } from './parts/useStyles.js';
import css from './StandIn.css?inline';

/** Whoever waits longer sees that something happens. */
const LATE_MS = 1000;

/** The card's picture, grown into the player's place: what a tap shows until the player's file is there; fetched right after the cards. A second tap or Escape ends the waiting. */
export function StandIn() {
  const { deps, player } = useShelf();
  const screen = useRef<HTMLDivElement>(null);
  const isLate = useSignal(false);
  useStyles(css);
  useLayoutEffect(() => {
    const element = screen.current;
    // Over the page where browsers can do that, else where the page's layers let it.
    element?.showPopover?.();
    const picture = element?.firstElementChild;
    const card = cardOf(deps.host, player.index.peek());
    if (picture && card && !deps.device.reducedMotion.peek()) grow(picture, card);
    return deps.env.setTimer(() => (isLate.value = true), LATE_MS);
  }, []);
  return (
    <div
      ref={screen}
      class="wait"
      popover="auto"
      onClick={player.close}
      onToggle={(event) => event.newState === 'closed' && player.close()}
    >
      <Photo image={player.video.value?.poster} className="waiting" eager />
      <p role="status">{isLate.value && deps.text('loading')}</p>
    </div>
  );
}

function grow(picture: Element, card: Element): void {
  const from = card.getBoundingClientRect();
  const to = picture.getBoundingClientRect();
  const x = from.left + from.width / 2 - to.left - to.width / 2;
  const y = from.top + from.height / 2 - to.top - to.height / 2;
  const transform = `translate(${x}px,${y}px) scale(${from.height / to.height})`;
  picture.animate([{ transform }, {}], { duration: 250, easing: 'cubic-bezier(.2,.8,.2,1)' });
}

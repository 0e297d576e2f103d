/**
 * Grows the stage out of the card that was tapped, its rounded corners included, or puts it back: the card's place is what is seen of the
 * stage, and the card itself is away meanwhile, so that there is one picture and not two. What stands over the picture comes after it
 * and goes before it. Without a card in view the stage fades and scales a little. Not the document's view transitions: those would
 * freeze and fade the shop's whole page, and end whatever transition of its own the shop has going; those of one element only one engine knows.
 *
 * @returns settles when the picture stands still.
 */
export async function morph(
  isOpening: boolean,
  dialog: HTMLElement,
  stage: HTMLElement,
  card: Element | null,
): Promise<void> {
  const duration = isOpening ? 250 : 180;
  const timing: KeyframeAnimationOptions = isOpening
    ? { duration, easing: 'cubic-bezier(.2,.8,.2,1)' }
    : { duration, easing: 'ease-in', direction: 'reverse', fill: 'forwards' };
  const over = [
    ...stage.querySelectorAll('.pl-top, .pl-slide > :not(.pl-frame)'),
    ...[...dialog.children].filter((child) => child !== stage),
  ];
  // A stage that was dragged down goes on from where the finger left it; the way to the card is counted from its own place.
  const { style } = stage;
  const whole = { transform: style.transform };
  style.transform = '';
  const start = card && cardFrame(card, stage);
  const moves = [
    stage.animate(
      start
        ? [start, { ...whole, clipPath: `inset(0 round ${roundOf(stage)}px)` }]
        : [{ transform: 'translateY(3%) scale(.94)', opacity: 0 }, { opacity: 1 }, whole],
      timing,
    ),
    dialog.animate([{ backgroundColor: 'transparent' }, {}], timing),
    ...over.map((part) =>
      part.animate(
        [{ opacity: 0 }, {}],
        isOpening ? { duration: 180, delay: 120, fill: 'backwards' } : { ...timing, duration: 80 },
      ),
    ),
  ];
  if (start) card.animate({ opacity: [0, 0] }, duration);
  // One after the other, with nothing of `Promise` itself: pages put older ones in its place.
  for (const end of moves.map(({ finished }) => finished.catch(() => {}))) await end;
}

/** The stage, as small as it can be and still fill the card, cut to the card's edges; `null` where the card is out of view. */
function cardFrame(card: Element, stage: HTMLElement): Keyframe | null {
  const to = stage.getBoundingClientRect();
  const from = card.getBoundingClientRect();
  const isInView =
    from.bottom > 0 && from.right > 0 && from.top < innerHeight && from.left < innerWidth;
  if (!isInView || !from.width || !to.width) return null;
  const scale = Math.max(from.width / to.width, from.height / to.height);
  const x = from.left + from.width / 2 - to.left - to.width / 2;
  const y = from.top + from.height / 2 - to.top - to.height / 2;
  const cutX = (to.width - from.width / scale) / 2;
  const cutY = (to.height - from.height / scale) / 2;
  return {
    transform: `translate(${x}px, ${y}px) scale(${scale})`,
    clipPath: `inset(${cutY}px ${cutX}px round ${roundOf(card) / scale}px)`,
  };
}

const roundOf = (element: Element) =>
  parseFloat(getComputedStyle(element).borderTopLeftRadius) || 0;

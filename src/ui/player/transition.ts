/**
 * Grows the stage out of the card that was tapped, or puts it back; without a card in view it fades and scales a little. Not the
 * document's view transitions: those would freeze and fade the shop's whole page.
 *
 * @returns settles when the picture stands still.
 */
export async function morph(
  isOpening: boolean,
  dialog: HTMLElement,
  stage: HTMLElement,
  card: Element | null,
): Promise<void> {
  const timing: KeyframeAnimationOptions = isOpening
    ? { duration: 250, easing: 'cubic-bezier(.2,.8,.2,1)' }
    : { duration: 180, easing: 'ease-in', direction: 'reverse', fill: 'forwards' };
  // A stage that was dragged down goes on from where the finger left it.
  const whole = { transform: stage.style.transform || 'none' };
  const moves = [
    stage.animate(
      [{ transform: fromCard(stage, card), opacity: 0 }, { opacity: 1, offset: 0.5 }, whole],
      timing,
    ),
    dialog.animate([{ backgroundColor: 'transparent' }, {}], timing),
  ];
  await Promise.allSettled(moves.map((move) => move.finished));
}

function fromCard(stage: HTMLElement, card: Element | null): string {
  const to = stage.getBoundingClientRect();
  const from = card?.getBoundingClientRect();
  const isInView =
    from &&
    from.bottom > 0 &&
    from.right > 0 &&
    from.top < window.innerHeight &&
    from.left < window.innerWidth;
  if (!isInView) return 'translateY(3%) scale(.94)';
  const x = from.left + from.width / 2 - to.left - to.width / 2;
  const y = from.top + from.height / 2 - to.top - to.height / 2;
  return `translate(${x}px, ${y}px) scale(${Math.max(0.1, from.height / to.height)})`;
}

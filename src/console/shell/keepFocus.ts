import type { Stop } from '../../tools/emitter.js';

const CAN_HAVE_IT =
  'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex]:not([tabindex="-1"])';
const TAKES_LETTERS = 'input:not([type=checkbox], [type=radio], [type=range]), select, textarea';

/** Where the focus was: each element round it, with what stood there after and before. */
interface Place {
  element: HTMLElement;
  rounds: readonly { element: Element; after: readonly Element[]; before: readonly Element[] }[];
}

/**
 * Keeps the focus where its reader was when what had it has left the page: it goes to what took its place, else to what stands before, in the
 * smallest part of the page that is still there. What cannot be used for a moment has it again afterwards. A browser would drop it to the
 * beginning of the page. A part that knows better puts the focus itself: this waits until all is drawn.
 */
export function startKeepingFocus(page: Document): Stop {
  let place: Place | null = null;
  let isByPointer = false;
  let frame = 0;
  const isNowhere = () => page.activeElement === null || page.activeElement === page.body;
  const check = () => {
    frame = 0;
    if (place === null || !isNowhere()) return;
    const { element } = place;
    if (element.isConnected && element.checkVisibility()) {
      // Disabled while something is being done.
      if (!element.matches(':disabled')) element.focus({ preventScroll: true });
      return;
    }
    const next = nextOf(place, isByPointer);
    place = null;
    next?.focus();
  };
  const later = () => {
    if (frame === 0 && place !== null && isNowhere())
      frame = requestAnimationFrame(() => (frame = requestAnimationFrame(check)));
  };
  const onFocus = ({ target }: FocusEvent) => {
    if (target instanceof HTMLElement) place = placeOf(target);
  };
  const onBlur = ({ target }: FocusEvent) =>
    // Left on purpose, if it is still there and can be used; what is being taken away has gone by then.
    queueMicrotask(() => {
      if (target !== place?.element || !isNowhere()) return;
      const isThere = place.element.isConnected && !place.element.matches(':disabled');
      if (isThere) place = null;
      else later();
    });
  const onPointer = () => (isByPointer = true);
  const onKey = () => (isByPointer = false);
  const changes = new MutationObserver(later);
  const options = { childList: true, subtree: true, attributes: true };
  changes.observe(page.body, { ...options, attributeFilter: ['disabled', 'hidden', 'open'] });
  const listeners = [
    ['focusin', onFocus],
    ['focusout', onBlur],
    ['pointerdown', onPointer],
    ['keydown', onKey],
  ] as const;
  for (const [type, listener] of listeners)
    page.addEventListener(type, listener as EventListener, true);
  return () => {
    changes.disconnect();
    cancelAnimationFrame(frame);
    for (const [type, listener] of listeners)
      page.removeEventListener(type, listener as EventListener, true);
  };
}

function placeOf(element: HTMLElement): Place {
  const rounds: Place['rounds'][number][] = [];
  for (let child: Element = element; child.parentElement; child = child.parentElement) {
    const { parentElement } = child;
    const children = [...parentElement.children];
    const at = children.indexOf(child);
    rounds.push({
      element: parentElement,
      after: children.slice(at + 1),
      before: children.slice(0, at).reverse(),
    });
  }
  return { element, rounds };
}

function nextOf({ rounds }: Place, isByPointer: boolean): HTMLElement | undefined {
  const canHaveIt = (each: HTMLElement) =>
    each.checkVisibility({ visibilityProperty: true }) &&
    !each.closest('[inert], .unseen') &&
    // A phone would open its keyboard.
    !(isByPointer && each.matches(TAKES_LETTERS));
  const within = (part: Element) =>
    [part, ...part.querySelectorAll('*')].filter(
      (each): each is HTMLElement =>
        each instanceof HTMLElement && each.matches(CAN_HAVE_IT) && canHaveIt(each),
    );
  for (const { element, after, before } of rounds) {
    if (!element.isConnected || element.matches('body, html')) continue;
    const isStillThere = (part: Element) => part.parentElement === element;
    for (const part of after.filter(isStillThere)) {
      const [first] = within(part);
      if (first) return first;
    }
    for (const part of before.filter(isStillThere)) {
      const last = within(part).at(-1);
      if (last) return last;
    }
    // All that stood there is gone, and something else has come: another room, from its beginning.
    const main = element.querySelector<HTMLElement>('main[tabindex]');
    const [any] = main ? [main] : within(element).filter((each) => each !== element);
    if (any) return any;
  }
  return undefined;
}

/** An open dialog keeps its input to itself: the page behind it neither acts on it nor takes it away. */
import type { Stop } from '../tools/emitter.js';

/** What themes, smooth scrolling and full-page scripts listen to. A click stays everybody's: it is counted by tools that hurt nobody. */
const KEPT = [
  'keydown',
  'keyup',
  'keypress',
  'wheel',
  'touchstart',
  'touchmove',
  'touchend',
  'pointerdown',
  'pointermove',
  'pointerup',
  'mousedown',
];

/**
 * @param onHidden - called when the dialog is open and nothing of it is drawn, because the page has hidden the place where it stands.
 * @returns gives the input free; the key that is still down goes up unheard.
 */
export function keepInput(dialog: HTMLDialogElement, onHidden: () => void): Stop {
  const page = dialog.ownerDocument;
  const window = page.defaultView;
  if (!window) return () => {};
  const over = new AbortController();
  const { signal } = over;
  const isInside = (event: Event) => event.composedPath().includes(dialog);
  for (const type of KEPT)
    dialog.addEventListener(type, (event) => event.stopPropagation(), { passive: true, signal });

  let isDown: string | null = null;
  const onKey = (event: KeyboardEvent) => {
    isDown = event.type === 'keydown' ? event.code : null;
    // A pop-up that traps the focus behind the dialog would take Tab; the browser's own way through the dialog is the right one.
    if ((event.key === 'Tab' && isInside(event)) || (event.type === 'keyup' && !isInside(event)))
      event.stopImmediatePropagation();
  };
  window.addEventListener('keydown', onKey, { capture: true, signal });
  window.addEventListener('keyup', onKey, { capture: true, signal });

  // Such a pop-up takes clicks as well, before they come here: then the same click is dispatched inside again.
  let hasArrived = false;
  dialog.addEventListener('click', () => (hasArrived = true), { capture: true, signal });
  const onClick = (event: MouseEvent) => {
    const [target] = event.composedPath();
    if (!event.isTrusted || !isInside(event) || !target) return;
    hasArrived = false;
    const { detail, clientX, clientY, button } = event;
    window.setTimeout(
      () =>
        hasArrived ||
        signal.aborted ||
        target.dispatchEvent(
          new MouseEvent('click', {
            bubbles: true,
            cancelable: true,
            view: window,
            detail,
            clientX,
            clientY,
            button,
          }),
        ),
    );
  };
  window.addEventListener('click', onClick, { capture: true, signal });

  const drawn = new window.ResizeObserver(
    () => dialog.open && dialog.getClientRects().length === 0 && onHidden(),
  );
  drawn.observe(dialog);
  return () => {
    over.abort();
    drawn.disconnect();
    if (isDown === null) return;
    const done = new AbortController();
    const capture = { capture: true, signal: done.signal };
    const swallow = (event: KeyboardEvent) => {
      if (event.code !== isDown) return;
      event.stopImmediatePropagation();
      done.abort();
    };
    window.addEventListener('keyup', swallow, capture);
    window.addEventListener('keydown', () => done.abort(), capture);
  };
}

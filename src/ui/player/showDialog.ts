import type { Stop } from '../../tools/emitter.js';

/** By then the picture has grown out of its card. */
const MODAL_AFTER_MS = 350;

/**
 * Shows the dialog over the page at once and makes it modal a moment later, or with the first key. A page that becomes inert is styled anew
 * as a whole, element by element: done in the task of the tap, the tap's first frame would wait for it.
 *
 * @param atOnce - makes it modal now.
 * @returns hides it.
 */
export function showDialog(
  dialog: HTMLDialogElement,
  firstFocus: HTMLElement | null,
  setTimer: (run: () => void, delayMs: number) => Stop,
  atOnce: boolean,
): Stop {
  const window = dialog.ownerDocument.defaultView;
  const isOver = () => dialog.popover !== null && dialog.matches(':popover-open');
  const focus = (element: HTMLElement | null) => element?.focus({ preventScroll: true });
  let cancel = () => {};
  const beModal = () => {
    cancel();
    if (!dialog.isConnected) return;
    const { activeElement } = dialog.getRootNode() as ShadowRoot;
    const focused = dialog.contains(activeElement) ? (activeElement as HTMLElement) : firstFocus;
    if (isOver()) dialog.hidePopover();
    dialog.removeAttribute('popover');
    if (!dialog.open) dialog.showModal();
    focus(focused);
  };
  if (atOnce || !('popover' in dialog) || !window) beModal();
  else {
    dialog.popover = 'manual';
    dialog.showPopover();
    focus(firstFocus);
    const stopTimer = setTimer(beModal, MODAL_AFTER_MS);
    window.addEventListener('keydown', beModal, true);
    cancel = () => {
      stopTimer();
      window.removeEventListener('keydown', beModal, true);
    };
  }
  return () => {
    cancel();
    if (dialog.open) dialog.close();
    else if (isOver()) dialog.hidePopover();
  };
}

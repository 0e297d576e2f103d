import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { useShelf } from '../../models/context.js';
import type { PlaybackModel } from '../../models/playback/playbackModel.js';

const SEEK_SECONDS = 5;

/**
 * The keys a viewer knows from other players. They work while the focus is in the dialog or nowhere, where a click beside every
 * control leaves it (in Safari a click on a button as well), and leave alone what a focused control wants for itself. Heard from the first
 * frame on: whoever opens the player by a key goes on with keys.
 */
export function usePlayerKeys(
  dialog: RefObject<HTMLElement | null>,
  playback: PlaybackModel,
  step: (by: 1 | -1, trigger: 'key') => void,
): void {
  const { player } = useShelf();
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.composedPath()[0];
    if (
      event.defaultPrevented ||
      event.altKey ||
      event.ctrlKey ||
      event.metaKey ||
      !(target instanceof Element)
    )
      return;
    if (event.key === 'Escape') {
      // Handled here and not as the dialog's own cancelling, which a browser may force after the first time.
      event.preventDefault();
      player.back();
      return;
    }
    if (
      target.closest(
        'input, select, textarea, [role=radiogroup], [role=listbox], [role=spinbutton], .pl-sheet, .pl-cart',
      )
    )
      return;
    const isButton = target.closest('button, a, summary') !== null;
    const forward = getComputedStyle(target).direction === 'rtl' ? -1 : 1;
    const acts: Record<string, () => void> = {
      ArrowDown: () => step(1, 'key'),
      PageDown: () => step(1, 'key'),
      ArrowUp: () => step(-1, 'key'),
      PageUp: () => step(-1, 'key'),
      ArrowRight: () => playback.seekBy(SEEK_SECONDS * forward),
      ArrowLeft: () => playback.seekBy(-SEEK_SECONDS * forward),
      k: () => playback.togglePlay('key'),
      m: playback.toggleSound,
      c: playback.cycleCaptions,
      ...(isButton ? {} : { ' ': () => playback.togglePlay('key') }),
    };
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (!Object.hasOwn(acts, key)) return;
    event.preventDefault();
    acts[key]?.();
  };
  useLayoutEffect(() => {
    const element = dialog.current;
    const page = element?.ownerDocument;
    // Before the page: behind an open dialog nothing of it is meant. While the video plays in a small window it is.
    const onPageKeyDown = (event: KeyboardEvent) => {
      if (event.target !== page?.body || player.isPictureInPicture.peek()) return;
      event.stopPropagation();
      onKeyDown(event);
    };
    element?.addEventListener('keydown', onKeyDown);
    page?.defaultView?.addEventListener('keydown', onPageKeyDown, true);
    return () => {
      element?.removeEventListener('keydown', onKeyDown);
      page?.defaultView?.removeEventListener('keydown', onPageKeyDown, true);
    };
  });
}

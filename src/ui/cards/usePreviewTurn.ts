import { useSignal, type Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useShelf } from '../../models/context.js';

/** Shelves of a page, each a world of its own, let each other know by this whose card moves. */
const TURN = 'reelshelf-preview-turn';

interface Turn {
  host: HTMLElement;
  isMoving: boolean;
}

/** One card moves at a time on the whole page, however many shelves it has: the newest to start takes the turn, and gives it back when it stops. */
export function usePreviewTurn(): {
  /** Another shelf's card moves. */
  isTaken: Signal<boolean>;
  report(isMoving: boolean): void;
} {
  const { host } = useShelf().deps;
  const owner = useRef<HTMLElement | null>(null);
  const isTaken = useSignal(false);
  const report = (isMoving: boolean) => {
    if (isMoving === (owner.current === host)) return;
    if (isMoving || owner.current === host)
      host.ownerDocument.dispatchEvent(new CustomEvent<Turn>(TURN, { detail: { host, isMoving } }));
  };
  useEffect(() => {
    const { ownerDocument } = host;
    const onTurn = (event: Event) => {
      const { host: other, isMoving } = (event as CustomEvent<Turn>).detail;
      if (isMoving) owner.current = other;
      else if (owner.current === other) owner.current = null;
      isTaken.value = owner.current !== null && owner.current !== host;
    };
    ownerDocument.addEventListener(TURN, onTurn);
    return () => {
      report(false);
      ownerDocument.removeEventListener(TURN, onTurn);
    };
  }, [host]);
  return { isTaken, report };
}

import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** The cards of the room from the keyboard: from one to the next, and on to the one in its place when one has left the list. */
export function useCards(lists: RefObject<HTMLElement | null>, undo: (() => void) | undefined) {
  const cards = () => [...(lists.current?.querySelectorAll<HTMLElement>('[data-question]') ?? [])];
  const next = useRef<number | null>(null);
  useEffect(() => {
    if (next.current === null) return;
    const now = cards();
    (now[Math.min(next.current, now.length - 1)] ?? lists.current)?.focus();
    next.current = null;
  });
  return {
    /** The focus comes to the card that stands there when all is drawn. @param id - of the one that stands there now. */
    stayAt(id: string) {
      next.current = cards().findIndex((card) => card.dataset['question'] === id);
    },
    onKeyDown(event: KeyboardEvent) {
      const isTyping = (event.target as Element).matches('input, textarea, select');
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'z' && undo) return undo();
      const by = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
      if (!by) return;
      const all = cards();
      const at = all.findIndex((card) => card.contains(card.ownerDocument.activeElement));
      const target = all[at < 0 ? 0 : Math.min(Math.max(0, at + by), all.length - 1)];
      if (!target) return;
      event.preventDefault();
      target.focus();
      target.scrollIntoView({ block: 'nearest' });
    },
  };
}

import { useEffect } from 'preact/hooks';

/** As everywhere; in a field the browser's own undo is closer to what is meant. */
export function useUndoKeys(undo: () => void, redo: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isField =
        event.target instanceof HTMLElement &&
        event.target.matches('input:not([type=range], [type=checkbox]), textarea');
      if (isField || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
      event.preventDefault();
      (event.shiftKey ? redo : undo)();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [undo, redo]);
}

import { useEffect, useRef } from 'preact/hooks';
import { createShelf, type Shelf } from './createShelf.js';
import { replaceOptions, type ShelfOptions } from './options.js';

export interface ReelShelfProps extends ShelfOptions {
  /** Hands out the running shelf, and `null` when it is gone. */
  onShelf?: (shelf: Shelf | null) => void;
}

/** The shelf as a Preact component. Changed options are shown; unmounting leaves nothing behind. Renders an empty element on a server. */
export function ReelShelf({ onShelf, ...options }: ReelShelfProps) {
  const host = useRef<HTMLDivElement>(null);
  const shelf = useRef<Shelf | null>(null);
  const shown = useRef(options);

  useEffect(() => {
    if (!host.current) return;
    shelf.current = createShelf(host.current, options);
    shown.current = options;
    onShelf?.(shelf.current);
    return () => {
      shelf.current?.destroy();
      shelf.current = null;
      onShelf?.(null);
    };
  }, []);

  useEffect(() => {
    const names = new Set([...Object.keys(options), ...Object.keys(shown.current)]) as Set<keyof ShelfOptions>;
    const changed = [...names].some((name) => options[name] !== shown.current[name]);
    if (changed) shelf.current?.update(replaceOptions(shown.current, options));
    shown.current = options;
  });
  return <div ref={host} />;
}

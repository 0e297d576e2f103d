import { useEffect, useRef } from 'preact/hooks';
import { createShelf, type Shelf } from './createShelf.js';
import { replaceOptions, type ShelfOptions } from './options.js';

export interface ReelShelfProps extends Omit<ShelfOptions, 'key'> {
  /** The option `key`, whose name a component cannot have as a prop. */
  publicKey?: string;
  /** Hands out the running shelf, and `null` when it is gone. */
  onShelf?: (shelf: Shelf | null) => void;
}

/**
 * The shelf as a Preact component. Changed options are shown, and options written inline at each render change nothing; unmounting
 * leaves nothing behind. Renders an empty element on a server.
 */
export function ReelShelf({ onShelf, publicKey, ...props }: ReelShelfProps) {
  const options: ShelfOptions = publicKey === undefined ? props : { ...props, key: publicKey };
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
    if (options === shown.current) return;
    shelf.current?.update(replaceOptions(shown.current, options));
    shown.current = options;
  });
  return <div ref={host} />;
}

/** The shelf as a component. Preact and React have the same hooks under the same names; the entry says whose they are. */
import { createShelf, type Shelf } from './createShelf.js';
import {
  replaceOptions,
  type CartOption,
  type ComponentOptions,
  type ShelfOptions,
} from './options.js';

/** The options, and what only a component has. */
export type ReelShelfProps<Cart extends CartOption = CartOption> = ComponentOptions<Cart> & {
  /** The option `key`, whose name a component cannot have as a prop. */
  publicKey?: string;
  /** Hands out the running shelf, and `null` when it is gone. */
  onShelf?: (shelf: Shelf | null) => void;
};

/** `Cart` is inferred from the prop `cart`; `cartSettings` are that cart's. */
export type ShelfComponent<Node> = <Cart extends CartOption = 'auto'>(
  props: ReelShelfProps<Cart>,
) => Node;

interface Ref<T> {
  current: T;
}

/** What is used of Preact or React. */
export interface ViewLibrary<Node> {
  createElement(tag: 'div', props: { ref: Ref<HTMLDivElement | null> }): Node;
  useRef<T>(first: T): Ref<T>;
  useEffect(effect: () => void | (() => void), inputs?: readonly unknown[]): void;
}

export const createShelfComponent =
  <Node>({ createElement, useRef, useEffect }: ViewLibrary<Node>): ShelfComponent<Node> =>
  ({ onShelf, publicKey, ...props }) => {
    const options = (
      publicKey === undefined ? props : { ...props, key: publicKey }
    ) as ShelfOptions;
    const host = useRef<HTMLDivElement | null>(null);
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
      const names = new Set([...Object.keys(options), ...Object.keys(shown.current)]) as Set<
        keyof ShelfOptions
      >;
      const changed = [...names].some((name) => options[name] !== shown.current[name]);
      if (changed) shelf.current?.update(replaceOptions(shown.current, options));
      shown.current = options;
    });
    return createElement('div', { ref: host });
  };

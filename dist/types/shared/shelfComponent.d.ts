import { i as Shelf, o as CartOption, s as ComponentOptions } from "./markupTypes.js";

/** The options, and what only a component has. */
type ReelShelfProps<Cart extends CartOption = CartOption> = ComponentOptions<Cart> & {
  /** The option `key`, whose name a component cannot have as a prop. */publicKey?: string; /** Hands out the running shelf, and `null` when it is gone. */
  onShelf?: (shelf: Shelf | null) => void;
};
/** `Cart` is inferred from the prop `cart`; `cartSettings` are that cart's. */
type ShelfComponent<Node> = <Cart extends CartOption = 'auto'>(props: ReelShelfProps<Cart>) => Node;
export { ShelfComponent as n, ReelShelfProps as t };
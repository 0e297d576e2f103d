/**
 * The way to the cart, for the player's top bar. The figure is shown only when it is the cart's own; where the cart
 * cannot be read, the button comes after the first add and carries a dot.
 */
export declare function CartButton(): import("preact").JSX.Element | null;

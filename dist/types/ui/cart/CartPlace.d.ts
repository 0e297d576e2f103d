/**
 * Where the cart stands while it is open: over the lower part of a phone, in the products' place where there is room beside the
 * video. When it closes, the focus goes back to what opened it, else to the way to the cart.
 */
export declare function CartPlace(): import("preact").JSX.Element | null;

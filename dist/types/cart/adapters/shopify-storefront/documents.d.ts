export declare const CART: string;
/** What every change of the cart answers. */
export declare const CHANGED = "{cart{...C}userErrors{code field message}warnings{code message}}";

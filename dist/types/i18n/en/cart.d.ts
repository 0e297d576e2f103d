/** English texts of the cart in the player. What it says of refusals stands in `product.ts`. */
export declare const cartTexts: {
    readonly cartTitle: 'Your cart';
    readonly closeCart: 'Close cart';
    readonly cartLines: 'In your cart';
    readonly quantityOf: 'Quantity of {title}';
    readonly pieces: '× {count}';
    readonly remove: 'Remove';
    readonly removeTitle: 'Remove {title}';
    readonly removed: 'Removed';
    readonly undo: 'Undo';
    readonly undoTitle: 'Undo: put {title} back';
    readonly cartItem: 'Item';
    readonly subtotal: 'Subtotal';
    readonly updating: 'Updating';
    readonly shippingAndTaxes: 'Shipping and taxes at checkout';
    readonly checkOut: 'Check out';
    readonly viewFullCart: 'View full cart';
    readonly cartEmpty: 'Your cart is empty.';
    readonly cartEmptyHint: 'What you add from a video comes here.';
    readonly keepWatching: 'Keep watching';
    readonly saidRemoved: '{title} was taken out of your cart.';
    readonly saidReturned: '{title} is back in your cart.';
    readonly saidChanged: 'Your cart changed.';
    readonly notChanged: 'This could not be changed. Try again, or change it in the full cart.';
    readonly cartLost: 'Your cart could not be read. Check your connection and try again.';
};
export type CartTexts = {
    [K in keyof typeof cartTexts]: string;
};

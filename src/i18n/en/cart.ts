import type { Message } from '../translate.js';

/** English texts of the cart in the player. What it says of refusals stands in `product.ts`. */
export const cartTexts = {
  cartTitle: 'Your cart',
  closeCart: 'Close cart',
  cartLines: 'In your cart',
  quantityOf: 'Quantity of {title}',
  pieces: '× {count}',
  remove: 'Remove',
  removeTitle: 'Remove {title}',
  removed: 'Removed',
  undo: 'Undo',
  undoTitle: 'Undo: put {title} back',
  cartItem: 'Item',
  // the foot
  subtotal: 'Subtotal',
  updating: 'Updating',
  shippingAndTaxes: 'Shipping and taxes at checkout',
  checkOut: 'Check out',
  viewFullCart: 'View full cart',
  // empty
  cartEmpty: 'Your cart is empty.',
  cartEmptyHint: 'What you add from a video comes here.',
  keepWatching: 'Keep watching',
  // said
  saidRemoved: '{title} was taken out of your cart.',
  saidReturned: '{title} is back in your cart.',
  saidChanged: 'Your cart changed.',
  notChanged: 'This could not be changed. Try again, or change it in the full cart.',
  cartLost:
    'Your cart could not be read, and nothing in it was changed. Check your connection and try again.',
} as const;

export type CartTexts = { [K in keyof typeof cartTexts]: Message };

import type { Message } from '../translate.js';
import { productTexts } from './product.js';

/** Why the shop refused, in English: what happened and what to do. A number stands in a text only when the shop stated it. */
export const refusalTexts = {
  partly: 'Only {actual} of {requested} could be added.',
  instead: 'The shop put {actual} into your cart, not {requested}.',
  leftOneHeld: 'Only 1 left, and it is in your cart.',
  leftTwoHeld: 'Only 2 left, and both are in your cart.',
  leftAllHeld: 'Only {limit} left, and all of them are in your cart.',
  left: 'Only {limit} left.',
  leftWithHeld: 'Only {limit} left, {inCart} of them in your cart.',
  fewerThan: 'There are not {requested} of this left. Try fewer.',
  noneLeft: 'There are no more of this left.',
  atMost: 'You can have {limit} of this at most.',
  atMostOneHeld: 'You can have 1 of this at most, and it is in your cart.',
  atMostHeld: 'You can have {limit} of this at most, and they are in your cart.',
  overLimit: 'The shop does not sell that many of this at once. Try fewer.',
  atLeast: 'The shop sells at least {min} of this at once.',
  underLimit: 'The shop does not sell that few of this. Try more.',
  inSteps: 'This is sold in steps of {increment}.',
  inOtherSteps: 'This is not sold in that number. Try another.',
  soldOutNow: 'This is sold out.',
  gone: 'This choice is no longer sold. Choose another.',
  chooseFirst: 'Choose the options first.',
  notSold: 'This cannot be bought online at the moment.',
  timedOut: 'Your visit to the shop timed out. Try again.',
  busy: 'The shop is busy, and your cart is as it was. Try again in a moment.',
  cartChanged: 'Your cart changed in the meantime. Try again.',
  notAccepted: 'The shop did not accept this. Its product page says more.',
  unreachable:
    'The shop could not be reached. Check your connection and your cart, then try again.',
  blocked: 'The shop did not let this through. Try again, or use its product page.',
  failed: productTexts.failed,
  // and what to do about them
  tryAgain: 'Try again',
  tryAgainIn: 'Try again in {time}',
  productPage: 'See the product page',
  chooseAnother: 'Choose another',
  changeQuantity: 'Change the quantity',
} as const;

export type RefusalTexts = { [K in keyof typeof refusalTexts]: Message };

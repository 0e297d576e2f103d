import type { CartTexts } from '../i18n/en/cart.js';
import type { PlayerTexts } from '../i18n/en/player.js';
import type { PlayerExtrasTexts } from '../i18n/en/playerExtras.js';
import type { ProductTexts } from '../i18n/en/product.js';
import type { RefusalTexts } from '../i18n/en/refusals.js';
import type { ShelfTexts } from '../i18n/en/shelf.js';

export type TextKey = keyof ShelfTexts | keyof PlayerTexts | keyof PlayerExtrasTexts | keyof ProductTexts | keyof RefusalTexts | keyof CartTexts;

// Names alone: the tables themselves come with the parts that show them. The compiler keeps this list whole.
const all: Record<TextKey, 1> = {
  heading: 1, cardLabel: 1, cardLabelOwn: 1, cardLabelTitled: 1, previous: 1, next: 1, pausePreviews: 1, playPreviews: 1, was: 1, soldOut: 1,
  disclosure_gifted: 1, disclosure_paid: 1, disclosure_affiliate: 1, disclosure_employee: 1, disclosure_brand_owned: 1,
  disclosure_ai_generated: 1, playerFailed: 1, playerLabel: 1, slide: 1, slideLabel: 1, close: 1, play: 1, pause: 1, fast: 1,
  sound: 1, soundOn: 1, soundOff: 1, captionsNone: 1, captionsIn: 1, share: 1, shared: 1, previousVideo: 1, nextVideo: 1,
  position: 1, positionOf: 1, more: 1, less: 1, products: 1, openProduct: 1, failedWithProducts: 1, failed: 1, tryAgain: 1,
  productFailed: 1, offline: 1, offlineProduct: 1, offlineWithProducts: 1, closeProduct: 1, priceFrom: 1, priceUnsure: 1, taxIncluded: 1, taxExcluded: 1, onlyLeft: 1, pictures: 1,
  rating: 1, inThisVideo: 1, details: 1, notLoaded: 1, valueSoldOut: 1, valueImpossible: 1, quantity: 1, add: 1, buyNow: 1,
  adding: 1, added: 1, choose: 1, viewProduct: 1, viewCart: 1, checkOut: 1, inCart: 1, sent: 1, sentToCart: 1, undo: 1,
  addAnother: 1, saidAdded: 1, saidSent: 1, saidUndone: 1, saidKept: 1, checkoutRefused: 1, partly: 1, instead: 1, leftOneHeld: 1,
  leftTwoHeld: 1, leftAllHeld: 1, left: 1, leftWithHeld: 1, fewerThan: 1, noneLeft: 1, atMost: 1, atMostHeld: 1, overLimit: 1,
  atLeast: 1, underLimit: 1, inSteps: 1, inOtherSteps: 1, soldOutNow: 1, gone: 1, chooseFirst: 1, notSold: 1, timedOut: 1, busy: 1,
  cartChanged: 1, notAccepted: 1, unreachable: 1, blocked: 1, tryAgainIn: 1, productPage: 1, chooseAnother: 1, changeQuantity: 1,
  cart: 1, cartCount: 1, cartTitle: 1, closeCart: 1, cartLines: 1, quantityOf: 1, pieces: 1, remove: 1, removeTitle: 1, removed: 1,
  undoTitle: 1, cartItem: 1, subtotal: 1, updating: 1, shippingAndTaxes: 1, viewFullCart: 1, cartEmpty: 1, cartEmptyHint: 1,
  keepWatching: 1, saidRemoved: 1, saidReturned: 1, saidChanged: 1, notChanged: 1, cartLost: 1,
};

/** Every key that the option `texts` may name. */
export const textKeys: readonly string[] = Object.keys(all);

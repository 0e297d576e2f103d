/**
 * English texts of product sheet and cart. Refusals say what happened and what to do; a number stands in them only when the
 * shop stated it.
 */
export declare const productTexts: {
    readonly closeProduct: 'Close product';
    readonly was: 'was';
    readonly priceFrom: 'from {price}';
    readonly priceUnsure: 'The cart shows the final price.';
    readonly rating: 'Rated {value} out of 5 by {count} customers';
    readonly inThisVideo: 'In this video';
    readonly details: 'See full details';
    readonly notLoaded: 'The product could not be loaded. Check your connection and try again.';
    readonly valueSoldOut: '{value}, sold out';
    readonly valueImpossible: '{value}, not made in this combination';
    readonly quantity: 'Quantity';
    readonly less: 'One less';
    readonly more: 'One more';
    readonly add: 'Add';
    readonly adding: 'Adding';
    readonly added: 'Added';
    readonly soldOut: 'Sold out';
    readonly choose: 'Choose {option}';
    readonly viewProduct: 'View product';
    readonly viewCart: 'View cart';
    readonly checkOut: 'Check out';
    readonly inCart: 'In your cart';
    readonly undo: 'Undo';
    readonly addAnother: 'Add another';
    readonly saidAdded: '{title} is in your cart.';
    readonly saidUndone: 'Taken out of your cart.';
    readonly saidKept: 'This could not be taken out here. Change it in your cart.';
    readonly checkoutRefused: 'The checkout could not be opened. Go there from your cart.';
    readonly partly: 'Only {actual} of {requested} could be added.';
    readonly instead: 'The shop put {actual} into your cart, not {requested}.';
    readonly leftOneHeld: 'Only 1 left, and it is in your cart.';
    readonly leftTwoHeld: 'Only 2 left, and both are in your cart.';
    readonly leftAllHeld: 'Only {limit} left, and all of them are in your cart.';
    readonly left: 'Only {limit} left.';
    readonly leftWithHeld: 'Only {limit} left, {inCart} of them in your cart.';
    readonly fewerThan: 'There are not {requested} of this left. Try fewer.';
    readonly noneLeft: 'There are no more of this left.';
    readonly atMost: 'You can have {limit} of this at most.';
    readonly atMostHeld: 'You can have {limit} of this at most, and they are in your cart.';
    readonly overLimit: 'The shop does not sell that many of this at once. Try fewer.';
    readonly atLeast: 'The shop sells at least {min} of this at once.';
    readonly underLimit: 'The shop does not sell that few of this. Try more.';
    readonly inSteps: 'This is sold in steps of {increment}.';
    readonly inOtherSteps: 'This is not sold in that number. Try another.';
    readonly soldOutNow: 'This is sold out.';
    readonly gone: 'This choice is no longer sold. Choose another.';
    readonly chooseFirst: 'Choose the options first.';
    readonly notSold: 'This cannot be bought online at the moment.';
    readonly timedOut: 'Your visit to the shop timed out. Try again.';
    readonly busy: 'The shop is busy. Try again in a moment.';
    readonly cartChanged: 'Your cart changed in the meantime. Try again.';
    readonly notAccepted: 'The shop did not accept this. Its product page says more.';
    readonly unreachable: 'The shop could not be reached. Check your connection and try again.';
    readonly blocked: 'The shop did not let this through. Try again, or use its product page.';
    readonly failed: 'This could not be added. Try again, or use the product page.';
    readonly cart: 'View cart';
    readonly cartCount: 'View cart, {count} in it';
};
export type ProductTexts = {
    [K in keyof typeof productTexts]: string;
};

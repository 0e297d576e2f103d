import { o as createTranslate } from "./createShelf.js";
import { n as useShelf } from "./context.js";
import { useMemo } from "preact/hooks";

// src/i18n/en/product.ts
/**
* English texts of product sheet and cart. Refusals say what happened and what to do; a number stands in them only when the
* shop stated it.
*/
var productTexts = {
	closeProduct: "Close product",
	was: "was",
	priceFrom: "from {price}",
	priceUnsure: "The cart shows the final price.",
	taxIncluded: "Tax included",
	taxExcluded: "Plus tax",
	onlyLeft: "{left} left",
	pictures: "Pictures of {title}",
	rating: "Rated {value} out of 5 by {count} customers",
	inThisVideo: "In this video",
	details: "See full details",
	notLoaded: "The product could not be loaded. Check your connection and try again.",
	valueSoldOut: "{value}, sold out",
	valueImpossible: "{value}, not made in this combination",
	quantity: "Quantity",
	less: "One less",
	more: "One more",
	add: "Add",
	buyNow: "Buy now",
	adding: "Adding",
	added: "Added",
	soldOut: "Sold out",
	choose: "Choose {option}",
	viewProduct: "View product",
	viewCart: "View cart",
	checkOut: "Check out",
	inCart: "In your cart",
	sent: "Sent",
	sentToCart: "Sent to your cart",
	undo: "Undo",
	addAnother: "Add another",
	saidAdded: "{title} is in your cart.",
	saidSent: "{title} was sent to your cart.",
	saidUndone: "Taken out of your cart.",
	saidKept: "This could not be taken out here. Change it in your cart.",
	checkoutRefused: "The checkout could not be opened. Go there from your cart.",
	partly: "Only {actual} of {requested} could be added.",
	instead: "The shop put {actual} into your cart, not {requested}.",
	leftOneHeld: "Only 1 left, and it is in your cart.",
	leftTwoHeld: "Only 2 left, and both are in your cart.",
	leftAllHeld: "Only {limit} left, and all of them are in your cart.",
	left: "Only {limit} left.",
	leftWithHeld: "Only {limit} left, {inCart} of them in your cart.",
	fewerThan: "There are not {requested} of this left. Try fewer.",
	noneLeft: "There are no more of this left.",
	atMost: "You can have {limit} of this at most.",
	atMostHeld: "You can have {limit} of this at most, and they are in your cart.",
	overLimit: "The shop does not sell that many of this at once. Try fewer.",
	atLeast: "The shop sells at least {min} of this at once.",
	underLimit: "The shop does not sell that few of this. Try more.",
	inSteps: "This is sold in steps of {increment}.",
	inOtherSteps: "This is not sold in that number. Try another.",
	soldOutNow: "This is sold out.",
	gone: "This choice is no longer sold. Choose another.",
	chooseFirst: "Choose the options first.",
	notSold: "This cannot be bought online at the moment.",
	timedOut: "Your visit to the shop timed out. Try again.",
	busy: "The shop is busy. Try again in a moment.",
	cartChanged: "Your cart changed in the meantime. Try again.",
	notAccepted: "The shop did not accept this. Its product page says more.",
	unreachable: "The shop could not be reached. Check your connection and try again.",
	blocked: "The shop did not let this through. Try again, or use its product page.",
	failed: "This could not be added. Try again, or use the product page.",
	tryAgain: "Try again",
	tryAgainIn: "Try again in {time}",
	productPage: "See the product page",
	chooseAnother: "Choose another",
	changeQuantity: "Change the quantity",
	cart: "View cart",
	cartCount: "View cart, {count} in it"
};

// src/ui/product/useProductText.ts
/** Texts of product sheet and cart, with the merchant's own wording where there is one. */
function useProductText() {
	const { deps } = useShelf();
	return useMemo(() => createTranslate(productTexts, deps.texts), [deps]);
}

export { useProductText as t };
import { n as isAvailable } from "./select.js";

// src/feed/isLess.ts
/** Whether `a` is less than `b`. `false` when the currencies differ. Cheap: makes no `Intl` object. */
var isLess = (a, b) => a.currency === b.currency && Number(a.amount) < Number(b.amount);

// src/feed/price.ts
/**
* What to show as the price of a product, or of one of its variants. A product shows its cheapest variant that can be
* bought: a price at which nothing is to be had would be bait.
*
* The feed's prices may be old. Where the cart adapter has a live price, show that one.
*/
function priceOf(product, variant = null) {
	if (variant) {
		const compareAt = variant.price ? variant.compareAt : variant.compareAt ?? product.compareAt;
		return priceFrom(variant.price ?? product.price, compareAt, false);
	}
	const { variants = [] } = product;
	const buyable = variants.filter((candidate) => isAvailable(product, candidate));
	let cheapest;
	let isFrom = false;
	for (const candidate of buyable.length > 0 ? buyable : variants) {
		const price = candidate.price ?? product.price;
		if (!price) continue;
		const isCheaper = !cheapest || isLess(price, cheapest.price);
		if (cheapest && (isCheaper || isLess(cheapest.price, price))) isFrom = true;
		if (isCheaper) cheapest = {
			variant: candidate,
			price
		};
	}
	return cheapest ? {
		...priceOf(product, cheapest.variant),
		isFrom
	} : priceFrom(product.price, product.compareAt, false);
}
function priceFrom(price, compareAt, isFrom) {
	return {
		price: price ?? null,
		compareAt: price && compareAt && isLess(price, compareAt) ? compareAt : null,
		isFrom
	};
}

export { isLess as n, priceOf as t };
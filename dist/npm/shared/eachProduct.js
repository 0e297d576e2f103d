// src/cart/eachProduct.ts
/** As many at once as leaves the page's own requests room. */
var AT_ONCE = 3;
/** `getProducts` for platforms that tell of one product a request. */
var eachProduct = (getProduct) => async (products) => {
	const found = /* @__PURE__ */ new Map();
	const waiting = [...products];
	const work = async () => {
		for (let wish = waiting.shift(); wish; wish = waiting.shift()) {
			const live = await getProduct(wish).catch(() => null);
			if (live) found.set(wish.productId, factsOf(live));
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
	return found;
};
/** What a card needs of a product. */
function factsOf({ available, price, compareAt, tax }) {
	return {
		available,
		...price ? { price } : {},
		...compareAt ? { compareAt } : {},
		...tax ? { tax } : {}
	};
}

export { factsOf as n, eachProduct as t };
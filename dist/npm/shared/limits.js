// src/cart/adapters/woocommerce/limits.ts
/** WooCommerce has one code for every limit, and fits a new line into them without a word: the figures say which limit it was. */
function brokenLimit({ min, max, increment }, quantity) {
	if (max !== null && quantity > max) return {
		code: "quantity_limit",
		limit: max
	};
	if (quantity < min) return { code: "quantity_min" };
	return quantity % increment ? { code: "quantity_increment" } : null;
}
/** Why an add gained another number of pieces than was asked, though nobody objected. */
function explainClamp(line, actual, requested) {
	const message = `Asked for ${requested}, the shop put ${actual} into the cart`;
	if (!line) return {
		code: "unknown",
		message
	};
	const { min, max, increment } = line.rule;
	const inCart = line.quantity;
	if (actual > requested && inCart === min) return {
		code: "quantity_min",
		message,
		inCart
	};
	if (max !== null && inCart >= max) return {
		code: "quantity_limit",
		message,
		inCart,
		limit: max
	};
	return {
		code: increment > 1 ? "quantity_increment" : "not_enough_stock",
		message,
		inCart
	};
}
/** Why a line does not hold what was asked; `refused` is the shop's own word, where it had one. */
function explainChange(refused, line, quantity, held) {
	const error = refused ?? {
		code: held < quantity ? "not_enough_stock" : "quantity_min",
		message: `Asked for ${quantity}, the shop made it ${held}`
	};
	const isLimit = !refused || refused.code === "quantity_limit";
	return {
		...error,
		...isLimit && line ? brokenLimit(line.rule, quantity) : {}
	};
}

export { brokenLimit, explainChange, explainClamp };
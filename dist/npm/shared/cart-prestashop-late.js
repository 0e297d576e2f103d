import { fn as reach, on as getOwn } from "./common.js";
import { a as isYes, i as isNotForSale, o as numberOf, r as combinationOf } from "./cart-prestashop.js";

// src/cart/adapters/prestashop/refusals.ts
var refusals_exports = {
	get explainAdd() { return explainAdd; },
	get silence() { return silence; }
};
/**
* Why an add was refused: the shop's words are in the shopper's language, the product's figures are not.
*
* @param answer - of the quick view of the combination; `undefined`: none came.
*/
function explainAdd(answer, combination, quantity, inCart, error) {
	const as = (code) => ({
		...error,
		code,
		inCart
	});
	if (answer === void 0) return as("validation");
	const product = getOwn(answer, "product");
	if (!(combinationOf(product) === combination && (combination === "0" || Object.keys(Object(getOwn(product, "attributes"))).length))) return as("invalid_variant");
	const stock = isYes(product, "allow_oosp") ? Infinity : numberOf(product, "quantity") ?? 0;
	const wanted = inCart + quantity;
	if (isNotForSale(product)) return as("not_purchasable");
	if (isYes(product, "customization_required")) return as("options_required");
	if (wanted > stock) return inCart || stock > 0 ? {
		...as("not_enough_stock"),
		limit: stock
	} : as("sold_out");
	return as(wanted < (numberOf(product, "minimal_quantity") ?? 1) ? "quantity_min" : "validation");
}
/** Nothing was refused and nothing happened: the shop's guards against robots and stale pages say nothing. */
var silence = (page) => reach(page.window, "prestashop.customer.is_logged") === true ? {
	code: "session_expired",
	message: "Old token: reload the page"
} : {
	code: "blocked",
	message: "No cookie: allow this shop’s cookies"
};

export { refusals_exports as t };
//# sourceMappingURL=cart-prestashop-late.js.map
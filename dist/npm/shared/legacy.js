import { n as requestJson } from "./http.js";
import { l as reachText, n as own, s as ownText } from "./read.js";
import { refreshWooDisplay } from "./refresh.js";

// src/cart/adapters/woocommerce/legacy.ts
/** WooCommerce's own AJAX endpoint, `/?wc-ajax=name`; a shop in a sub-directory has it elsewhere. */
function endpointOf(page) {
	return ([
		"wc_add_to_cart_params",
		"wc_cart_fragments_params",
		"woocommerce_params"
	].map((name) => reachText(page.window, `${name}.wc_ajax_url`)).find(Boolean) ?? "/?wc-ajax=%%endpoint%%").replace("%%endpoint%%", "add_to_cart");
}
/**
* Adds as the buttons of a product list do, for shops whose Store API is switched off. The answer says whether it was done, and brings
* the theme's own display along; how many pieces the cart holds it does not say.
*
* @param silence - called with 1 before and -1 after what the page says is the echo of this add.
*/
async function addByButton(page, lines, timeoutMs, markOf, silence) {
	const endpoint = endpointOf(page);
	const quietly = (run) => {
		silence(1);
		try {
			run();
		} finally {
			silence(-1);
		}
	};
	let error;
	let uiRefresh = "none";
	const added = [];
	for (const line of lines) {
		const answer = await addOne(page, endpoint, line, markOf(line), timeoutMs);
		const isAdded = "fragments" in answer;
		added.push({
			variantId: line.variantId ?? "",
			requested: line.quantity,
			actual: isAdded ? line.quantity : 0
		});
		if (isAdded) uiRefresh = await refreshWooDisplay(page, quietly, answer);
		else error ??= answer;
	}
	return {
		ok: added.some(({ actual }) => actual > 0),
		added,
		...error ? { error } : {},
		uiRefresh
	};
}
async function addOne(page, endpoint, line, mark, timeoutMs) {
	const id = [
		line.variantId,
		line.ref?.id,
		line.productId
	].find((text) => text !== void 0);
	if (!id || !/^\d{1,15}$/.test(id)) return {
		code: "blocked",
		message: `The shop's Store API is switched off, and "${id ?? ""}" is no product id`
	};
	const form = new URLSearchParams({
		product_id: id,
		quantity: String(line.quantity),
		product_sku: line.sku ?? "",
		...mark ? { reelshelf: mark } : {}
	});
	const reply = await requestJson(page, endpoint, { form: form.toString() }, timeoutMs);
	if (!reply.ok) return reply.error;
	const { status, body } = reply.value;
	const fragments = own(body, "fragments");
	if (typeof fragments === "object" && fragments) return {
		fragments,
		hash: ownText(body, "cart_hash") ?? ""
	};
	if (own(body, "error") === true && ownText(body, "product_url") !== void 0) return {
		code: "options_required",
		message: "The shop wants a choice on the product’s page"
	};
	return {
		code: "blocked",
		message: `HTTP ${status}`,
		httpStatus: status
	};
}

export { addByButton };
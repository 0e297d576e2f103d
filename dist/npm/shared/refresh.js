import { n as requestJson } from "./http.js";
import { c as reachText, n as own, o as ownText, s as reach } from "./serial.js";

// src/cart/adapters/woocommerce/refresh.ts
/**
* Lets every cart display of a WooCommerce page know; shops have classic fragments, blocks, and newer stores side by side. Nothing
* answers, so each way is tried where its script is there.
*
* @returns `done` when a display is known to listen, `partial` when only events were sent out.
*/
async function refreshWooDisplay(page, quietly) {
	const { window } = page;
	const { body } = window.document;
	const jQuery = reach(window, "jQuery");
	const attempt = (run) => {
		try {
			quietly(run);
			return true;
		} catch {
			return false;
		}
	};
	const trigger = (name, makeValues) => typeof jQuery === "function" && attempt(() => {
		const wrap = (element) => jQuery(element);
		wrap(body).trigger(name, makeValues(wrap));
	});
	let isShown = false;
	if (Boolean(reach(window, "wc_cart_fragments_params"))) isShown = trigger("wc_fragment_refresh", () => []);
	const endpoint = reachText(window, "wc_add_to_cart_params.wc_ajax_url");
	if (endpoint && typeof jQuery === "function") {
		const reply = await requestJson(page, endpoint.replace("%%endpoint%%", "get_refreshed_fragments"), { form: "" });
		const fragments = reply.ok ? own(reply.value.body, "fragments") : void 0;
		if (reply.ok && typeof fragments === "object" && fragments) {
			const hash = ownText(reply.value.body, "cart_hash") ?? "";
			isShown = trigger("added_to_cart", (wrap) => [
				fragments,
				hash,
				wrap(window.document.createElement("a"))
			]) || isShown;
		}
	}
	const added = {
		bubbles: true,
		cancelable: true,
		detail: { preserveCartData: false }
	};
	attempt(() => body.dispatchEvent(new CustomEvent("wc-blocks_added_to_cart", added)));
	attempt(() => window.dispatchEvent(new CustomEvent("wc-blocks_store_sync_required", { detail: { type: "from_@wordpress/data" } })));
	const dispatch = reach(window, "wp.data.dispatch");
	if (typeof dispatch === "function") attempt(() => {
		const actions = dispatch.call(reach(window, "wp.data"), "wc/store/cart");
		const invalidate = reach(actions, "invalidateResolutionForStoreSelector");
		if (typeof invalidate !== "function") return;
		invalidate.call(actions, "getCartData");
		isShown = true;
	});
	return isShown ? "done" : "partial";
}

export { refreshWooDisplay };
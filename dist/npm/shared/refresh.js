import { n as requestJson } from "./http.js";
import { c as reach, l as reachText, n as own, s as ownText } from "./read.js";

// src/cart/adapters/woocommerce/refresh.ts
/**
* Lets every cart display of a WooCommerce page know; shops have classic fragments, blocks, and newer stores side by side. Nothing
* answers, so each way is tried where its script is there.
*
* @returns `done` when a display is known to listen, `partial` when only events were sent out.
*/
async function refreshWooDisplay(page, quietly, change) {
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
	if (typeof jQuery === "function" && (change.fragments || endpoint)) {
		const { fragments, hash = "" } = change.fragments ? change : await loadFragments(page, endpoint ?? "");
		if (fragments) isShown = trigger(change.isLess ? "removed_from_cart" : "added_to_cart", (wrap) => [
			fragments,
			hash,
			wrap(window.document.createElement("a"))
		]) || isShown;
	}
	const added = {
		bubbles: true,
		cancelable: true,
		detail: { preserveCartData: false }
	};
	attempt(() => body.dispatchEvent(new CustomEvent(change.isLess ? "wc-blocks_removed_from_cart" : "wc-blocks_added_to_cart", added)));
	attempt(() => window.dispatchEvent(new CustomEvent("wc-blocks_store_sync_required", { detail: { type: "from_@wordpress/data" } })));
	const dispatch = reach(window, "wp.data.dispatch");
	if (typeof dispatch === "function") attempt(() => {
		const actions = dispatch.call(reach(window, "wp.data"), BLOCKS);
		const invalidate = reach(actions, "invalidateResolutionForStoreSelector");
		if (typeof invalidate !== "function") return;
		invalidate.call(actions, "getCartData");
		isShown = true;
	});
	return isShown ? "done" : "partial";
}
var BLOCKS = "wc/store/cart";
async function loadFragments(page, endpoint) {
	const reply = await requestJson(page, endpoint.replace("%%endpoint%%", "get_refreshed_fragments"), { form: "" });
	const fragments = reply.ok ? own(reply.value.body, "fragments") : void 0;
	return typeof fragments === "object" && fragments && reply.ok ? {
		fragments,
		hash: ownText(reply.value.body, "cart_hash") ?? ""
	} : {};
}
/** Hears the shop's own scripts: jQuery's events of classic themes, and the store of the cart blocks. */
function listenToScripts(page, tell, isKnown) {
	const { document } = page.window;
	const jQuery = reach(page.window, "jQuery");
	const bus = typeof jQuery === "function" ? jQuery(document.body) : void 0;
	const call = (name) => {
		const method = reach(bus, name);
		if (typeof method === "function") method.call(bus, "added_to_cart removed_from_cart updated_wc_div wc_cart_emptied", tell);
	};
	call("on");
	const stop = listenToBlocks(page, tell, isKnown);
	return () => {
		call("off");
		if (typeof stop === "function") stop();
	};
}
/** The blocks' store tells of every change in it, also of those it has fetched after ours: only a count that we do not know is news. */
function listenToBlocks(page, tell, isKnown) {
	const data = reach(page.window, "wp.data");
	const [select, subscribe] = [reach(data, "select"), reach(data, "subscribe")];
	if (typeof select !== "function" || typeof subscribe !== "function") return void 0;
	const countNow = () => {
		const store = select.call(data, BLOCKS);
		const getCart = reach(store, "getCartData");
		return typeof getCart === "function" ? reach(getCart.call(store), "itemsCount") : void 0;
	};
	let heard = countNow();
	const listener = () => {
		const count = countNow();
		if (count === heard || typeof count !== "number") return;
		heard = count;
		if (!isKnown(count)) tell();
	};
	return subscribe.call(data, listener, BLOCKS);
}

export { listenToScripts, refreshWooDisplay };
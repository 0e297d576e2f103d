import { t as wishOf } from "./productWish.js";
import { effect, untracked } from "@preact/signals";

// src/models/liveCards.ts
/** Cards come into view in bunches; they are asked for together. */
var TOGETHER_MS = 150;
/** What the shop said this long ago is asked again when somebody looks. */
var FRESH_MS = 3e5;
/**
* Keeps price and stock of the products on visible cards those of the shop. Until the shop has answered, and where it cannot tell, the
* feed's copy stays. Runs once the shelf has been looked at, so the page's own loading is over.
*
* @param ratios - how much of each card can be seen, by video.
*/
function startLiveCards(deps, feed, ratios) {
	const askedAtMs = /* @__PURE__ */ new Map();
	let cancel = () => {};
	let isStopped = false;
	const ask = async () => {
		const nowMs = deps.env.nowMs();
		const due = productsInView(feed, ratios.peek()).filter(({ id }) => nowMs - (askedAtMs.get(id) ?? -Infinity) >= FRESH_MS);
		if (due.length === 0) return;
		for (const { id } of due) askedAtMs.set(id, nowMs);
		const cart = await deps.getCart();
		const facts = await cart.getProducts(due.map((product) => wishOf(product, cart.id)));
		if (!isStopped) feed.tell(facts);
	};
	const stopWatching = effect(() => {
		if (ratios.value.size === 0 || !deps.device.visible.value) return;
		untracked(() => {
			cancel();
			cancel = deps.env.setTimer(() => void ask().catch(() => {}), TOGETHER_MS);
		});
	});
	return () => {
		isStopped = true;
		cancel();
		stopWatching();
	};
}
function productsInView(feed, ratios) {
	const products = feed.videos.peek().filter(({ id }) => (ratios.get(id) ?? 0) > 0).flatMap(({ tags }) => feed.products.peek().get(tags?.[0]?.product ?? "") ?? []);
	return [...new Set(products)];
}

export { startLiveCards };
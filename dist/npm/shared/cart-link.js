import { T as refusal, d as createPageProducts, w as noChange } from "./common.js";
import { x as safeUrl } from "./plain.js";

// src/cart/adapters/link/productLink.ts
/** Another name than the deep link's, which opens a video. */
var MARK_PARAM = "reelshelf-mark";
/**
* A product's address with what the shop's analytics need to credit the video: `utm_*`, and on the shop's own origin the mark that an
* order can bring back. The mark of an address names no session: addresses are copied, logged and passed on. Parameters that are there
* already stay. The attribution is absent without consent, and so are then mark and `utm_content`.
*
* @returns `null` when the address may not be used.
*/
function productLink(url, pageUrl, attribution) {
	const safe = safeUrl(url, pageUrl);
	if (!safe) return null;
	const link = new URL(safe);
	const mark = Object.values(attribution ?? {})[0];
	const [, video, time] = /^(.+)\.[^.]+\.([^.]+)$/.exec(mark ?? "") ?? [];
	const own = video && link.origin === new URL(pageUrl).origin ? { [MARK_PARAM]: `${video}.link.${time}` } : {};
	const wanted = {
		utm_source: "reelshelf",
		utm_medium: "shoppable_video",
		...video ? { utm_content: video } : {},
		...own
	};
	for (const [name, value] of Object.entries(wanted)) if (!link.searchParams.has(name)) link.searchParams.set(name, value);
	return link.href;
}

// src/cart/adapters/link/adapter.ts
var adapter_exports = { get createLinkCart() { return createLinkCart; } };
/** No cart within reach: the shopper is shown the way to the product's page. Nothing is ever opened by itself. */
var createLinkCart = (page) => ({
	id: "link",
	canAdd: false,
	productUrl: ({ url, attribution }) => productLink(url, page.url, attribution),
	...createPageProducts(page),
	add: (lines) => Promise.resolve(refusal(lines, {
		code: "not_purchasable",
		message: "This page has no cart within reach; show the link"
	})),
	undo: () => Promise.resolve(false),
	setQuantity: () => Promise.resolve(noChange("not_purchasable", "This page has no cart within reach")),
	read: () => Promise.resolve(null),
	openCart: () => Promise.resolve(false),
	canCheckOut: false,
	checkout: () => Promise.resolve(false),
	onExternalChange: () => () => {},
	destroy: () => {}
});

export { createLinkCart as n, adapter_exports as t };
//# sourceMappingURL=cart-link.js.map
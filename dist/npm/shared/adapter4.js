import { t as __exportAll } from "./rolldown-runtime.js";
import { i as refusal, r as noChange } from "./lines.js";
import { t as safeUrl } from "./safeUrl.js";
import { t as createPageProducts } from "./pageProduct.js";

// src/cart/adapters/link/productLink.ts
/**
* A product's address with what the shop's analytics need to credit the video: `utm_*`, and the attribution as `reelshelf`.
* Parameters that are there already stay. The attribution is absent without consent, and so is then `utm_content`.
*
* @returns `null` when the address may not be used.
*/
function productLink(url, pageUrl, attribution) {
	const safe = safeUrl(url, pageUrl);
	if (!safe) return null;
	const link = new URL(safe);
	const mark = Object.values(attribution ?? {})[0];
	const wanted = {
		utm_source: "reelshelf",
		utm_medium: "shoppable_video",
		...mark ? {
			utm_content: mark.split(".")[0] ?? mark,
			reelshelf: mark
		} : {}
	};
	for (const [name, value] of Object.entries(wanted)) if (!link.searchParams.has(name)) link.searchParams.set(name, value);
	return link.href;
}

// src/cart/adapters/link/adapter.ts
var adapter_exports = /* @__PURE__ */ __exportAll({ createLinkCart: () => createLinkCart });
/** No cart within reach: the shopper is shown the way to the product's page. Nothing is ever opened by itself. */
var createLinkCart = (page) => ({
	id: "link",
	canAdd: false,
	detect: () => .1,
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
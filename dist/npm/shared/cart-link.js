import { Jt as refusal, Kt as noChange, St as createPageProducts } from "./common.js";
import { z as safeUrl } from "./plain.js";

// src/cart/adapters/link/productLink.ts
/** Another name than the deep link's, which opens a video. */
var TOKEN_PARAM = "reelshelf-mark";
/**
* A product's address with what it takes to credit the video: `utm_*` on another origin, and on the shop's own the mark that an
* order can bring back. The mark of an address names no session: addresses are copied, logged and passed on. Parameters that are there
* already stay. The attribution is absent without consent, and so are then mark and `utm_content`.
*
* @returns `null` when the address may not be used.
*/
function productLink(url, pageUrl, attribution) {
	const safe = safeUrl(url, pageUrl);
	if (!safe) return null;
	const link = new URL(safe);
	const token = Object.values(attribution ?? {})[0];
	const [, video, time] = /^(.+)\.[^.]+\.([^.]+)$/.exec(token ?? "") ?? [];
	const campaign = {
		utm_source: "reelshelf",
		utm_medium: "shoppable_video",
		...video ? { utm_content: video } : {}
	};
	const wanted = !(link.origin === new URL(pageUrl).origin) ? campaign : video ? { [TOKEN_PARAM]: `${video}.link.${time}` } : {};
	for (const [name, value] of Object.entries(wanted)) if (!link.searchParams.has(name)) link.searchParams.set(name, value);
	return link.href;
}

// src/cart/adapters/link/adapter.ts
var adapter_exports = { get createLinkCart() { return createLinkCart; } };
/**
* No cart within reach: the shopper is shown the way to the product's page. Nothing is ever opened by itself.
*
* @foundBy nothing else fits; Wix, Squarespace
* @lines no
* @prices the page's JSON-LD
* @theme —
* @tried a real browser
*/
var createLinkCart = (page) => {
	const { getProduct, getProducts } = createPageProducts(page);
	const warnWithoutUrl = ({ productId, url }) => {
		if (url) return;
		page.display.warn({
			code: "PRODUCT_WITHOUT_URL",
			subject: productId,
			message: `This page has no cart within reach, and the product "${productId}" has no url in the feed, so nobody can buy it from here.`,
			remedy: "Give the product the url of its page, or name the shop’s platform in the option cart."
		});
	};
	return {
		id: "link",
		canAdd: false,
		productUrl: ({ url, attribution }) => productLink(url, page.url, attribution),
		getProduct: (reference) => (warnWithoutUrl(reference), getProduct(reference)),
		getProducts: (references) => (references.forEach(warnWithoutUrl), getProducts(references)),
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
	};
};

export { createLinkCart as n, adapter_exports as t };
//# sourceMappingURL=cart-link.js.map
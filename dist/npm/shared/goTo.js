import { t as safeUrl } from "./safeUrl.js";
import { n as own, s as ownText } from "./read.js";

// src/cart/goTo.ts
/** Leaves for a page of the shop's own origin. `false`: the address is not one, and nothing happened. */
function goTo(page, address) {
	const url = safeUrl(address, page.url);
	if (!url || new URL(url).origin !== new URL(page.url).origin) return false;
	page.navigate(url);
	return true;
}
/**
* Opens the cart of a shop whose page has no theme that we know: by the setting `openCart`, a function, which answers `false` where it
* did nothing; else the setting `cartUrl` on the page's own origin is gone to.
*/
async function openNamedCart(page, settings) {
	const open = own(settings, "openCart");
	if (typeof open !== "function") return goTo(page, ownText(settings, "cartUrl"));
	try {
		return await open() !== false;
	} catch {
		return false;
	}
}

export { openNamedCart as n, goTo as t };
import { t as safeUrl } from "./safeUrl.js";

// src/cart/goTo.ts
/** Leaves for a page of the shop's own origin. `false`: the address is not one, and nothing happened. */
function goTo(page, address) {
	const url = safeUrl(address, page.url);
	if (!url || new URL(url).origin !== new URL(page.url).origin) return false;
	page.navigate(url);
	return true;
}

export { goTo as t };
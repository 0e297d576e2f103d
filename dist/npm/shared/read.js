// src/cart/read.ts
/**
* Narrow readers for answers of platforms: own properties only, one known key at a time, so that a polluted
* `Object.prototype` or an odd answer cannot become a price or a quantity.
*/
var own = (value, key) => typeof value === "object" && value !== null && Object.hasOwn(value, key) ? value[key] : void 0;
function ownText(value, key) {
	const found = own(value, key);
	return typeof found === "string" ? found : void 0;
}
function ownNumber(value, key) {
	const found = own(value, key);
	return typeof found === "number" && Number.isFinite(found) ? found : void 0;
}
function ownList(value, key) {
	const found = own(value, key);
	return Array.isArray(found) ? found : [];
}
/** An id as text, whether the platform writes it as number or as text. */
function ownId(value, key) {
	const found = own(value, key);
	return typeof found === "string" || typeof found === "number" ? String(found) : void 0;
}
/** {@link own} along a path: `product.title`. */
var ownAt = (value, path) => path.split(".").reduce((found, key) => own(found, key), value);
/** Without what is missing: our answers leave out what a platform does not tell. */
var known = (values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== void 0 && value !== null));
/**
* Follows a path of names through the page's globals, `routes.root` under `window.Shopify`. Unlike {@link own} it sees inherited
* properties, because the page's objects have classes; whoever calls checks the type of what was found, since an
* `<a id="Shopify">` answers to the same name.
*/
function reach(from, path) {
	try {
		let found = from;
		for (const key of path.split(".")) {
			if (typeof found !== "object" && typeof found !== "function" || found === null) return void 0;
			found = found[key];
		}
		return found;
	} catch {
		return;
	}
}
function reachText(from, path) {
	const found = reach(from, path);
	return typeof found === "string" ? found : void 0;
}

export { ownList as a, reach as c, ownId as i, reachText as l, own as n, ownNumber as o, ownAt as r, ownText as s, known as t };
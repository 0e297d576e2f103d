import { t as createLocalStore } from "./storage.js";
import { n as own } from "./read.js";

// src/cart/cartId.ts
/**
* The setting `cartId: { get(), set(id) }` shares the id with the rest of the shop, so that both mean one cart. Without it the id is
* ours alone and stays in this browser: the cart that the shopper asked for needs it, so it is kept without a permission.
*
* @param name - the platform's; two platforms on one origin have two carts.
*/
function createCartId(page, settings, name) {
	const key = `reelshelf.cart.${name}`;
	const store = createLocalStore(page.window);
	let kept = null;
	const theirs = (method) => {
		const found = own(own(settings, "cartId"), method);
		return typeof found === "function" ? (id) => Promise.resolve(id).then(found).catch(() => null) : null;
	};
	return {
		async get() {
			const ask = theirs("get");
			const id = ask ? await ask() : store?.get(key) ?? kept;
			return typeof id === "string" && id ? id : null;
		},
		async set(id) {
			const tell = theirs("set");
			kept = id;
			if (tell) await tell(id);
			else if (id === null) store?.remove(key);
			else store?.set(key, id);
		}
	};
}

export { createCartId as t };
// src/cart/adapters/woocommerce/cartMark.ts
/** One mark for the whole cart, the last, for a plugin that names itself. The sale stands whatever becomes of its mark. */
async function sendCartMark(store, lines, signal) {
	const mark = lines.flatMap(({ attribution = {} }) => Object.values(attribution)).at(-1);
	if (mark) await store.change("extensions", {
		namespace: "reelshelf",
		data: { mark }
	}, signal);
}

export { sendCartMark };
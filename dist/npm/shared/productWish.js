// src/models/productWish.ts
/** A product as an adapter is asked for it: the feed's id, and what this adapter's platform calls it where the feed says so. */
function wishOf({ id: productId, ref: refs, url }, adapterId) {
	const { id, handle, sku } = Object.entries(refs ?? {}).find(([platform]) => adapterId === platform || adapterId.startsWith(`${platform}-`))?.[1] ?? {};
	const ref = {
		...id ? { id } : {},
		...handle ? { handle } : {},
		...sku ? { sku } : {}
	};
	return {
		productId,
		...Object.keys(ref).length ? { ref } : {},
		...url ? { url } : {}
	};
}

export { wishOf as t };
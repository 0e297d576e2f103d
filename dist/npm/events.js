import { a as catalog, i as wireEventSchema, n as batchSchema, o as eventTypes, t as SCHEMA } from "./shared/wire.js";

// src/events/attribution.ts
var DAY_MS = 864e5;
var CREDIT_WINDOWS = {
	directMs: 7 * DAY_MS,
	influencedMs: DAY_MS
};
/**
* @param touches - of the shopper who ordered, in any order.
* @returns one credit per line, in the order of the lines.
*/
function creditOrder(order, touches, windows = CREDIT_WINDOWS) {
	return order.lines.map((line) => {
		let direct = null;
		let influenced = null;
		for (const touch of touches) {
			const ageMs = order.atMs - touch.atMs;
			if (touch.product !== line.product || touch.video === null || ageMs < 0) continue;
			if (touch.kind === "viewed") {
				if (ageMs <= windows.influencedMs && (!influenced || touch.atMs >= influenced.atMs)) influenced = touch;
			} else if (ageMs <= windows.directMs && (!direct || touch.atMs >= direct.atMs)) direct = touch;
		}
		const credited = direct ?? influenced;
		return {
			kind: direct ? "direct" : influenced ? "influenced" : "none",
			video: credited?.video ?? null,
			creator: credited?.creator ?? null
		};
	});
}

export { SCHEMA, batchSchema, catalog, creditOrder, eventTypes, wireEventSchema };
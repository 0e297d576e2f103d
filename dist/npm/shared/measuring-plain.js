import { G as DAY_MS } from "./plain.js";

// src/events/attribution.ts
/**
* In the form that the pieces in shops' themes and plugins know: a dash in the place of the video.
*
* @param video - only for the address of a product's page, from which the shop itself may want to know the video.
*/
var makeAttributionToken = (session, video = "-") => `${video}.${session}.0`.slice(0, 255);
/** Reads a mark that came back with an order; `null` for what is none. A video's id may hold dots, the other parts do not. */
function parseAttributionToken(token) {
	const [, video, session, time] = typeof token === "string" && /^([^]{1,120})\.([\w-]{1,64})\.([0-9a-z]{1,9})$/.exec(token) || [];
	return video && session && time ? {
		session,
		video: video === "-" ? null : video
	} : null;
}
var CREDIT_WINDOWS = {
	clickMs: 7 * DAY_MS,
	viewMs: DAY_MS
};
var weights = {
	viewed: 0,
	opened: 1,
	added: 2
};
/**
* @param touches - of the shopper who ordered, in any order; of two at the same moment the one that was reported later is the later one.
* @returns one credit per line, in the order of the lines.
*/
function creditOrder(order, touches, windows = CREDIT_WINDOWS) {
	return order.lines.map(({ product }) => {
		const won = winningTouch(product, order.atMs, touches, windows);
		return {
			kind: won === null ? "none" : won.kind === "viewed" ? "influenced" : "direct",
			video: won?.video ?? null,
			creator: won?.creator ?? null,
			gift: won?.gift ?? null
		};
	});
}
/** The touch that an order of this product is credited to; `null` where none counts. As {@link creditOrder} decides for each line. */
function winningTouch(product, orderedMs, touches, { clickMs, viewMs } = CREDIT_WINDOWS) {
	let won = null;
	for (const touch of touches) {
		const ageMs = orderedMs - touch.atMs;
		const windowMs = touch.kind === "viewed" ? viewMs : clickMs;
		if (touch.product !== product || touch.video === null) continue;
		if (ageMs < 0 || ageMs > windowMs || windowMs <= 0) continue;
		if (!won || (weights[touch.kind] - weights[won.kind] || touch.atMs - won.atMs) >= 0) won = touch;
	}
	return won;
}

export { makeAttributionToken as n, parseAttributionToken as r, creditOrder as t };
//# sourceMappingURL=measuring-plain.js.map
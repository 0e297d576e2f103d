// src/cart/lines.ts
/** More than any shop takes, and small enough for exact arithmetic. */
var MOST = 1e6;
/** The nearest quantity the rule allows; never below its minimum, whole steps counted from zero as the platforms do. */
function clampQuantity(wanted, rule = {
	min: 1,
	max: null,
	increment: 1
}) {
	const step = Math.max(1, Math.floor(rule.increment));
	const lowest = Math.ceil(Math.max(1, rule.min) / step) * step;
	const highest = Math.max(lowest, Math.floor((rule.max ?? MOST) / step) * step);
	const whole = Number.isFinite(wanted) ? Math.round(wanted / step) * step : lowest;
	return Math.min(highest, Math.max(lowest, whole));
}
/** Sums up pieces by key. */
function sumQuantities(entries) {
	const sums = /* @__PURE__ */ new Map();
	for (const [key, quantity] of entries) sums.set(key, (sums.get(key) ?? 0) + quantity);
	return sums;
}
/** What `after` has more than `before`, by key; losses are left out. */
function gained(before, after) {
	const gains = /* @__PURE__ */ new Map();
	for (const [key, quantity] of after) {
		const gain = quantity - (before.get(key) ?? 0);
		if (gain > 0) gains.set(key, gain);
	}
	return gains;
}
/**
* Shares gains out over the lines that were asked for, first come first served. What a variant gained beyond the request goes to its
* last line: a shop with a minimum of four puts four into the cart when one was asked for, and that is what is reported.
*/
function shareGains(lines, gains) {
	const left = new Map(gains);
	return lines.map(({ variantId, quantity }, index) => {
		const rest = left.get(variantId) ?? 0;
		const actual = !lines.some((line, later) => later > index && line.variantId === variantId) ? rest : Math.min(rest, quantity);
		left.set(variantId, rest - actual);
		return {
			variantId,
			requested: quantity,
			actual
		};
	});
}
/**
* What an add gained between two carts, for platforms that never put in more than they were asked for: then more than that is somebody
* else's add at the same moment.
*/
function sharedGains(lines, before, after) {
	const byVariant = (of) => sumQuantities(of.map(({ variantId, quantity }) => [variantId, quantity]));
	const gains = gained(byVariant(before), byVariant(after));
	return shareGains(lines, new Map([...byVariant(lines)].map(([id, quantity]) => [id, Math.min(quantity, gains.get(id) ?? 0)])));
}
/** The answer to an add that put nothing into the cart. */
function refusal(lines, error, cart) {
	return {
		ok: false,
		added: lines.map((line) => ({
			variantId: line.variantId ?? "",
			requested: line.quantity,
			actual: 0
		})),
		error,
		...cart ? { cart } : {},
		uiRefresh: "none"
	};
}
/** The answer to a change that was not made. */
var noChange = (code, message) => ({
	ok: false,
	error: {
		code,
		message
	}
});

export { shareGains as a, refusal as i, gained as n, sharedGains as o, noChange as r, sumQuantities as s, clampQuantity as t };
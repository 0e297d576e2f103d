import { Ht as toSummary, Jt as refusal, Zt as sumQuantities } from "./common.js";

// src/cart/kit/sessionChanges.ts
var sessionChanges_exports = { get createSessionChanges() { return createSessionChanges; } };
/** Own, since pages have put names of all kinds on `Object.prototype`. */
var isError = (outcome) => Object.hasOwn(outcome, "code");
var byKey = ({ lines }) => sumQuantities(lines.map(({ key, quantity }) => [key, quantity]));
/** The three changes of a cart that can be read, each as the platform confirms it. One at a time is up to the caller. */
function createSessionChanges(platform, { suppress }) {
	const { readCart } = platform;
	const undos = /* @__PURE__ */ new WeakMap();
	async function add(lines, signal) {
		const before = await readCart(signal);
		if (!before.ok) return refusal(lines, before.error);
		const outcome = await platform.add(lines, before.value, signal, suppress);
		const refuse = (why, state) => refusal(lines, why, /^(network|blocked)$/.test(why.code) ? null : toSummary(state));
		if (isError(outcome)) return refuse(outcome, before.value);
		const { added, error, state } = outcome;
		const gain = added.reduce((sum, line) => sum + line.actual, 0);
		if (!gain) return {
			...refuse(error ?? {
				code: "unknown",
				message: "The cart did not change"
			}, state),
			added
		};
		const undoToken = {};
		const steps = undoLines(before.value, state, added);
		const isOurs = platform.canUndo !== false && steps.reduce((sum, line) => sum + line.after - line.before, 0) === gain;
		if (isOurs) undos.set(undoToken, steps);
		const uiRefresh = await suppress(outcome.show);
		return {
			ok: true,
			added,
			cart: toSummary(state),
			uiRefresh,
			...error ? { error } : {},
			...isOurs ? { undoToken } : {}
		};
	}
	async function readAndShow(signal) {
		const cart = await readCart(signal);
		if (cart.ok) await suppress(() => platform.show(cart.value));
		return cart;
	}
	async function setQuantity(key, quantity, signal) {
		const refused = await platform.setQuantity(key, quantity, signal);
		const after = await readAndShow(signal);
		if (!after.ok) return {
			ok: false,
			error: refused ?? after.error
		};
		const cart = toSummary(after.value);
		const held = byKey(after.value).get(key) ?? 0;
		if (held === quantity) return {
			ok: true,
			cart
		};
		return {
			ok: false,
			cart,
			error: {
				...refused ?? {
					code: held < quantity ? "not_enough_stock" : "quantity_min",
					message: `${held} of ${quantity}`
				},
				inCart: held
			}
		};
	}
	async function undo(token, signal) {
		const lines = typeof token === "object" && token ? undos.get(token) : void 0;
		const now = lines && await readCart(signal);
		if (!lines || !now?.ok) return false;
		const quantities = byKey(now.value);
		if (lines.some(({ key, after }) => quantities.get(key) !== after)) return false;
		undos.delete(token);
		for (const { key, before } of lines) await platform.setQuantity(key, before, signal);
		const after = await readAndShow(signal);
		if (!after.ok) return false;
		const held = byKey(after.value);
		return lines.every(({ key, before }) => (held.get(key) ?? 0) === before);
	}
	return {
		add,
		setQuantity,
		undo
	};
}
function undoLines(before, after, added) {
	const had = byKey(before);
	return after.lines.filter(({ key, variantId }) => key && added.some((line) => line.variantId === variantId)).map(({ key, quantity }) => ({
		key,
		before: had.get(key) ?? 0,
		after: quantity
	})).filter((line) => line.after > line.before);
}

export { sessionChanges_exports as t };
//# sourceMappingURL=cart-changes.js.map
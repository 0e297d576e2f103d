import { t as createExternalChange } from "./externalChange.js";
import { i as refusal, r as noChange, s as sumQuantities } from "./lines.js";
import { t as createSerial } from "./serial.js";

// src/cart/sessionCart.ts
var toSummary = ({ lines, summary }) => ({
	...summary,
	lines
});
/** Own, since pages have put names of all kinds on `Object.prototype`. */
var isError = (outcome) => Object.hasOwn(outcome, "code");
var byKey = ({ lines }) => sumQuantities(lines.map(({ key, quantity }) => [key, quantity]));
/**
* The part that all session carts share: one change at a time, what was gained is the difference of the cart before and after, an undo
* that gives way when the cart has moved on, and news of changes that were not ours.
*/
function createSessionCart(page, timeoutMs, platform) {
	const { id, detect, getProduct, getProducts, openCart, checkout, readCart } = platform;
	const serial = createSerial(page.env.setTimer, timeoutMs * 5);
	const external = createExternalChange(page, platform.listen);
	const undos = /* @__PURE__ */ new WeakMap();
	async function add(lines, signal) {
		const before = await readCart(signal);
		if (!before.ok) return refusal(lines, before.error);
		const outcome = await platform.add(lines, before.value, signal, external.quietly);
		const refuse = (why, state) => refusal(lines, why, /^(network|blocked)$/.test(why.code) ? null : toSummary(state));
		if (isError(outcome)) return refuse(outcome, before.value);
		const { added, error, state } = outcome;
		const pieces = added.reduce((sum, line) => sum + line.actual, 0);
		if (!pieces) return {
			...refuse(error ?? {
				code: "unknown",
				message: "The cart did not change"
			}, state),
			added
		};
		const undoToken = {};
		const undo = undoLines(before.value, state, added);
		const isOurs = undo.reduce((sum, line) => sum + line.after - line.before, 0) === pieces;
		if (isOurs) undos.set(undoToken, undo);
		const uiRefresh = await external.quietly(outcome.show);
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
		if (cart.ok) await external.quietly(() => platform.show(cart.value));
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
		const left = byKey(after.value);
		return lines.every(({ key, before }) => (left.get(key) ?? 0) === before);
	}
	return {
		id,
		canAdd: true,
		detect,
		getProduct,
		getProducts,
		openCart,
		checkout,
		add: (lines) => serial.run((signal) => add(lines, signal), (message) => refusal(lines, {
			code: "network",
			message
		})),
		undo: (token) => serial.run((signal) => undo(token, signal), () => false),
		setQuantity: (key, quantity) => serial.run((signal) => setQuantity(key, quantity, signal), (message) => noChange("network", message)),
		async read() {
			const cart = await readCart();
			return cart.ok ? toSummary(cart.value) : null;
		},
		onExternalChange: external.on,
		destroy() {
			serial.stop();
			external.destroy();
		}
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

export { createSessionCart as t };
import { t as createSerial } from "./serial.js";
import { t as createExternalChange } from "./externalChange.js";
import { a as sumQuantities, r as refusal } from "./lines.js";

// src/cart/sessionCart.ts
var byKey = ({ lines }) => sumQuantities(lines.map(({ key, quantity }) => [key, quantity]));
/**
* The part that all session carts share: one change at a time, what was gained is the difference of the cart before and after, an undo
* that gives way when the cart has moved on, and news of changes that were not ours.
*/
function createSessionCart(page, timeoutMs, platform) {
	const { id, detect, getProduct, openCart, checkout, readCart } = platform;
	const serial = createSerial(page.env.setTimer, timeoutMs * 5);
	const external = createExternalChange(page, platform.listen);
	const undos = /* @__PURE__ */ new WeakMap();
	async function add(lines, signal) {
		const before = await readCart(signal);
		if (!before.ok) return refusal(lines, before.error);
		const outcome = await platform.add(lines, before.value, signal, external.quietly);
		if ("code" in outcome) return refusal(lines, outcome, before.value.summary);
		const { added, error, state } = outcome;
		const pieces = added.reduce((sum, line) => sum + line.actual, 0);
		const report = {
			ok: pieces > 0,
			added,
			cart: state.summary,
			...error ? { error } : {}
		};
		if (!pieces) return {
			...report,
			error: error ?? {
				code: "unknown",
				message: "The cart did not change"
			},
			uiRefresh: "none"
		};
		const undoToken = {};
		const undo = undoLines(before.value, state, added);
		const isOurs = undo.reduce((sum, line) => sum + line.after - line.before, 0) === pieces;
		if (isOurs) undos.set(undoToken, undo);
		return {
			...report,
			uiRefresh: await external.quietly(outcome.show),
			...isOurs ? { undoToken } : {}
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
		const after = await readCart(signal);
		if (!after.ok) return false;
		await external.quietly(() => platform.show(after.value));
		const left = byKey(after.value);
		return lines.every(({ key, before }) => (left.get(key) ?? 0) === before);
	}
	return {
		id,
		canAdd: true,
		detect,
		getProduct,
		openCart,
		checkout,
		add: (lines) => serial.run((signal) => add(lines, signal), (message) => refusal(lines, {
			code: "network",
			message
		})),
		undo: (token) => serial.run((signal) => undo(token, signal), () => false),
		async read() {
			const cart = await readCart();
			return cart.ok ? cart.value.summary : null;
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

// src/cart/price.ts
/**
* Money from a platform's integer.
*
* @param minor - e.g. `2800`; text is taken too, since WooCommerce writes numbers as text.
* @param scale - how many decimals `minor` has. Shopify: always 2, in every currency. WooCommerce: says so itself.
* @returns with the currency's usual decimals (`"2800"` for yen, `"28.00"` for dollars); `undefined` for what is not an amount.
*/
function moneyFromMinor(minor, scale, currency) {
	const value = typeof minor === "string" && /^\d+$/.test(minor) ? Number(minor) : minor;
	if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0 || !currency || !/^[A-Z]{3}$/.test(currency)) return void 0;
	const { maximumFractionDigits = 2 } = new Intl.NumberFormat("en", {
		style: "currency",
		currency
	}).resolvedOptions();
	return {
		amount: (value / 10 ** scale).toFixed(maximumFractionDigits),
		currency
	};
}
/** `{ price, compareAt }` with what is known; a compare-at price that is not higher is no offer and is left out. */
function prices(price, compareAt) {
	const isOffer = price && compareAt && Number(compareAt.amount) > Number(price.amount);
	return {
		...price ? { price } : {},
		...isOffer ? { compareAt } : {}
	};
}

export { prices as n, createSessionCart as r, moneyFromMinor as t };
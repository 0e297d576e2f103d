import { t as __exportAll } from "./rolldown-runtime.js";
import { t as createExternalChange } from "./externalChange.js";
import { t as frozenLines } from "./frozenLines.js";
import { r as requestTimeoutMs } from "./http.js";
import { r as refusal } from "./lines.js";
import { n as own, t as createSerial } from "./serial.js";
import { r as parseCart, t as parseAnswer } from "./parseAnswer.js";

// src/cart/adapters/custom/adapter.ts
var adapter_exports = /* @__PURE__ */ __exportAll({ createCustomCart: () => createCustomCart });
/**
* A shop's own cart. The setting `add` is a function `(lines) => AddResult | boolean | void`, or a promise of one; optional
* `undo(token)`, `read()`, `openCart()` and `checkout()` stand beside it. A shop that answers the DOM event `reelshelf:cart_add` instead
* sets `canAdd: true`. The page tells of changes with a DOM event `reelshelf:cart_changed` on the document.
*
* @param next - does what no function was given for; without it that is refused.
*/
function createCustomCart(page, settings = {}, next) {
	const serial = createSerial(page.env.setTimer, requestTimeoutMs(settings) * 3);
	const external = createExternalChange(page, (hear) => hear(page.window.document, "reelshelf:cart_changed"));
	const canAddHere = own(settings, "canAdd") === true || typeof own(settings, "add") === "function";
	/** Calls the merchant's function, whatever it does; `null` when there is none. What it throws is a refusal. */
	async function ask(name, ...values) {
		const callback = own(settings, name);
		if (typeof callback !== "function") return null;
		try {
			return { answer: await callback(...values) };
		} catch (error) {
			page.display.warn({
				code: "HOST_CALLBACK_FAILED",
				subject: `cart.${name}`,
				message: `Your cart.${name} callback threw an error.`,
				remedy: "Answer { ok: false, error: { code, message } } instead of throwing.",
				detail: error
			});
			return { answer: {
				ok: false,
				error: String(error)
			} };
		}
	}
	async function add(lines) {
		const told = await ask("add", frozenLines(lines));
		if (told) return parseAnswer(told.answer, lines);
		return next?.add(lines) ?? refusal(lines, {
			code: "not_purchasable",
			message: "No cart.add and no listener of reelshelf:cart_add"
		});
	}
	const yes = (told) => told.answer !== false && own(told.answer, "ok") !== false;
	return {
		id: "custom",
		get canAdd() {
			return canAddHere || next?.canAdd === true;
		},
		canAddProduct: (product) => canAddHere || (next?.canAddProduct?.(product) ?? next?.canAdd === true),
		productUrl: (line) => next?.productUrl?.(line) ?? null,
		detect: () => canAddHere ? 1 : 0,
		getProduct: (product) => next?.getProduct(product) ?? Promise.resolve(null),
		add: (lines) => serial.run(() => add(lines), (message) => refusal(lines, {
			code: "network",
			message
		})),
		async undo(token) {
			const told = await ask("undo", token);
			return told ? told.answer === true : next?.undo(token) ?? false;
		},
		async read() {
			const told = await ask("read");
			return told ? parseCart(told.answer) : next?.read() ?? null;
		},
		async openCart() {
			const told = await ask("openCart");
			return told ? yes(told) : next?.openCart() ?? false;
		},
		async checkout() {
			const told = await ask("checkout");
			return told ? yes(told) : next?.checkout() ?? false;
		},
		onExternalChange(listener) {
			const stops = [external.on(listener), next?.onExternalChange(listener)];
			return () => stops.forEach((stop) => stop?.());
		},
		destroy() {
			serial.stop();
			external.destroy();
			next?.destroy();
		}
	};
}

export { createCustomCart as n, adapter_exports as t };
import { t as __exportAll } from "./rolldown-runtime.js";
import { t as createExternalChange } from "./externalChange.js";
import { t as frozenLines } from "./frozenLines.js";
import { r as requestTimeoutMs } from "./http.js";
import { i as refusal, r as noChange } from "./lines.js";
import { a as ownList, i as ownId, n as own, o as ownNumber, s as ownText } from "./read.js";
import { t as createSerial } from "./serial.js";
import { t as eachProduct } from "./eachProduct.js";
import { a as parseMoney, i as parseCart, r as parseChange, t as parseAnswer } from "./parseAnswer.js";
import { t as safeUrl } from "./safeUrl.js";
import { r as prices } from "./price2.js";

// src/cart/adapters/custom/parseProduct.ts
var words = (raw, key) => ownList(raw, key).filter((value) => typeof value === "string");
/** A product as the shop's code answers it; known fields are copied one by one. `null` when it does not say whether it can be had. */
function parseProduct(raw, base) {
	const available = own(raw, "available");
	if (typeof available !== "boolean") return null;
	const title = ownText(raw, "title");
	const tax = ownText(raw, "tax");
	const options = ownList(raw, "options").flatMap((option) => {
		const name = ownText(option, "name");
		return name ? [{
			name,
			values: words(option, "values")
		}] : [];
	});
	const images = ownList(raw, "images").flatMap((image) => parseImage(image, base));
	return {
		available,
		...prices(parseMoney(own(raw, "price")), parseMoney(own(raw, "compareAt"))),
		...title ? { title } : {},
		...tax === "included" || tax === "excluded" ? { tax } : {},
		...options.length ? { options } : {},
		...images.length ? { images } : {},
		variants: ownList(raw, "variants").flatMap((variant) => parseVariant(variant, base))
	};
}
function parseVariant(raw, base) {
	const id = ownId(raw, "id");
	if (!id) return [];
	const options = words(raw, "options");
	const sku = ownText(raw, "sku");
	const [image] = parseImage(own(raw, "image"), base);
	const rule = own(raw, "quantity");
	const min = ownNumber(rule, "min");
	const left = ownNumber(raw, "left");
	return [{
		id,
		available: own(raw, "available") !== false,
		...prices(parseMoney(own(raw, "price")), parseMoney(own(raw, "compareAt"))),
		...sku ? { sku } : {},
		...options.length ? { options } : {},
		...image ? { image } : {},
		...min === void 0 ? {} : { quantity: {
			min,
			max: ownNumber(rule, "max") ?? null,
			increment: ownNumber(rule, "increment") ?? 1
		} },
		...left === void 0 ? {} : { left }
	}];
}
function parseImage(raw, base) {
	const src = safeUrl(typeof raw === "string" ? raw : own(raw, "src"), base);
	const alt = ownText(raw, "alt");
	return src ? [{
		src,
		...alt ? { alt } : {}
	}] : [];
}

// src/cart/adapters/custom/adapter.ts
var adapter_exports = /* @__PURE__ */ __exportAll({ createCustomCart: () => createCustomCart });
/**
* A shop's own cart. The page tells of changes with a DOM event `reelshelf:cart_changed` on the document.
*
* Settings: {@link CustomCart}.
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
		if (told) return parseAnswer(told.answer, lines, page.url);
		return next?.add(lines) ?? refusal(lines, {
			code: "not_purchasable",
			message: "No cart.add and no listener of reelshelf:cart_add"
		});
	}
	async function getProduct(wish) {
		const told = await ask("getProduct", Object.freeze({ ...wish }));
		return told ? parseProduct(told.answer, page.url) : next?.getProduct(wish) ?? null;
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
		getProduct,
		getProducts: (products) => own(settings, "getProduct") || !next ? eachProduct(getProduct)(products) : next.getProducts(products),
		add: (lines) => serial.run(() => add(lines), (message) => refusal(lines, {
			code: "network",
			message
		})),
		async undo(token) {
			const told = await ask("undo", token);
			return told ? told.answer === true : next?.undo(token) ?? false;
		},
		setQuantity: (key, quantity) => serial.run(async () => {
			const told = await ask("setQuantity", key, quantity);
			return told ? parseChange(told.answer, page.url) : next?.setQuantity(key, quantity) ?? noChange("not_purchasable", "No cart.setQuantity");
		}, (message) => noChange("network", message)),
		async read() {
			const told = await ask("read");
			return told ? parseCart(told.answer, page.url) : next?.read() ?? null;
		},
		async openCart() {
			const told = await ask("openCart");
			return told ? yes(told) : next?.openCart() ?? false;
		},
		get canCheckOut() {
			return typeof own(settings, "checkout") === "function" || next !== void 0 && next.canCheckOut !== false;
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
import { At as parseMoney, Dt as parseChange, Jt as refusal, Kt as noChange, Mt as eachProduct, Ot as figureOf, Qt as createExternalChange, Tt as parseAnswer, Ut as createMutationQueue, cn as ownId, dn as ownText, jt as frozenLines, kt as parseCart, ln as ownList, on as getOwn, tn as requestTimeoutMs, zt as prices } from "./common.js";
import { z as safeUrl } from "./plain.js";

// src/cart/adapters/custom/callbacks.ts
/** Calls the merchant's function; `null` when it is none. What it throws is a refusal. */
async function callHost({ display }, name, callback, values) {
	if (typeof callback !== "function") return null;
	try {
		return { answer: await callback(...values) };
	} catch (error) {
		display.warn({
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
/** Anything but a refusal says yes. */
var isYes = ({ answer }) => answer !== false && getOwn(answer, "ok") !== false;

// src/cart/contract/types.ts
/**
* How something is sold that is neither sold out nor simply put into this cart.
*
* - `backorder`, `preorder`: it can be added, and is sent later.
* - `no_price`: the shop states no price here (on request, after signing in), and the feed's is not shown either.
* - `elsewhere`: another seller has it. `group`: several products under one name. `on_page`: its own page sells it, the cart from here
*   does not (a subscription, say). With these three and `no_price` the shopper is shown the way there.
*/
var saleKinds = [
	"backorder",
	"preorder",
	"no_price",
	"elsewhere",
	"group",
	"on_page"
];

// src/cart/adapters/custom/parseProduct.ts
var words = (raw, key) => ownList(raw, key).filter((value) => typeof value === "string");
/** A product as the shop's code answers it; known fields are copied one by one. `null` when it does not say whether it can be had. */
function parseProduct(raw, base) {
	const available = yesOrNo(getOwn(raw, "available"));
	if (available === void 0) return null;
	const title = ownText(raw, "title");
	const tax = ownText(raw, "tax");
	const url = safeUrl(getOwn(raw, "url"), base);
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
		...prices(parseMoney(getOwn(raw, "price")), parseMoney(getOwn(raw, "compareAt"))),
		...title ? { title } : {},
		...getOwn(raw, "isFrom") === true ? { isFrom: true } : {},
		...saleIn(raw),
		...url ? { url } : {},
		...tax === "included" || tax === "excluded" ? { tax } : {},
		...options.length ? { options } : {},
		...images.length ? { images } : {},
		variants: ownList(raw, "variants").flatMap((variant) => parseVariant(variant, base))
	};
}
var yesOrNo = (said) => /^(true|1|yes)$/i.test(String(said)) ? true : /^(false|0|no)$/i.test(String(said)) ? false : void 0;
function saleIn(raw) {
	const sale = saleKinds.find((kind) => kind === getOwn(raw, "sale"));
	return sale ? { sale } : {};
}
function parseVariant(raw, base) {
	const id = ownId(raw, "id");
	if (!id) return [];
	const options = words(raw, "options");
	const sku = ownText(raw, "sku");
	const [image] = parseImage(getOwn(raw, "image"), base);
	const rule = getOwn(raw, "quantity");
	const min = figureOf(rule, "min");
	const remaining = figureOf(raw, "left");
	return [{
		id,
		available: yesOrNo(getOwn(raw, "available")) !== false,
		...saleIn(raw),
		...prices(parseMoney(getOwn(raw, "price")), parseMoney(getOwn(raw, "compareAt"))),
		...sku ? { sku } : {},
		...options.length ? { options } : {},
		...image ? { image } : {},
		...min === void 0 ? {} : { quantity: {
			min,
			max: figureOf(rule, "max") ?? null,
			increment: figureOf(rule, "increment") ?? 1
		} },
		...remaining === void 0 ? {} : { left: remaining }
	}];
}
function parseImage(raw, base) {
	const src = safeUrl(typeof raw === "string" ? raw : getOwn(raw, "src"), base);
	const alt = ownText(raw, "alt");
	return src ? [{
		src,
		...alt ? { alt } : {}
	}] : [];
}

// src/cart/adapters/custom/adapter.ts
var adapter_exports = { get createCustomCart() { return createCustomCart; } };
/**
* A shop's own cart. The page announces changes with a DOM event `reelshelf:cart_changed` on the document.
*
* Settings: {@link CustomCart}.
*
* @foundBy `cartSettings.add`, or a listener of `reelshelf:cart_add`
* @lines as your functions tell
* @prices as your functions tell
* @theme yours
* @tried a real browser
* @param next - does what no function was given for; without it that is refused.
*/
function createCustomCart(page, settings = {}, next) {
	const queue = createMutationQueue(page.env.setTimer, requestTimeoutMs(settings) * 3);
	const external = createExternalChange(page, (on) => on(page.window.document, "reelshelf:cart_changed"));
	const ask = (name, ...values) => callHost(page, name, getOwn(settings, name), values);
	const has = (name) => typeof getOwn(settings, name) === "function";
	const canAddHere = getOwn(settings, "canAdd") === true || has("add");
	const { add, setQuantity, undo } = createCustomChanges(page, ask, next);
	async function getProduct(reference) {
		const result = await ask("getProduct", Object.freeze({ ...reference }));
		return result ? parseProduct(result.answer, page.url) : next?.getProduct(reference) ?? null;
	}
	return {
		id: "custom",
		get canAdd() {
			return canAddHere || next?.canAdd === true;
		},
		canAddProduct: (product) => canAddHere || (next?.canAddProduct?.(product) ?? next?.canAdd === true),
		productUrl: (line) => next?.productUrl?.(line) ?? null,
		getProduct,
		getProducts: (products) => getOwn(settings, "getProduct") || !next ? eachProduct(getProduct)(products) : next.getProducts(products),
		add: (lines) => queue.run(() => add(lines), (message) => refusal(lines, {
			code: "network",
			message
		})),
		undo,
		setQuantity: (key, quantity) => queue.run(() => setQuantity(key, quantity), (message) => noChange("network", message)),
		async read() {
			const result = await ask("read");
			return result ? parseCart(result.answer, page.url) : next?.read() ?? null;
		},
		async openCart() {
			const result = await ask("openCart");
			return result ? isYes(result) : next?.openCart() ?? false;
		},
		get canCheckOut() {
			return has("checkout") || next !== void 0 && next.canCheckOut !== false;
		},
		async checkout() {
			const result = await ask("checkout");
			return result ? isYes(result) : next?.checkout() ?? false;
		},
		onExternalChange(listener) {
			const stops = [external.on(listener), next?.onExternalChange(listener)];
			return () => stops.forEach((stop) => stop?.());
		},
		destroy() {
			queue.stop();
			external.destroy();
			next?.destroy();
		}
	};
}
/** All that changes the cart, by the merchant's functions or, where one is missing, by `next`. */
function createCustomChanges(page, ask, next) {
	return {
		async add(lines) {
			const result = await ask("add", frozenLines(lines));
			if (result) return parseAnswer(result.answer, lines, page.url);
			return next?.add(lines) ?? refusal(lines, {
				code: "not_purchasable",
				message: "No cart.add and no listener of reelshelf:cart_add"
			});
		},
		async setQuantity(key, quantity) {
			const result = await ask("setQuantity", key, quantity);
			if (result) return parseChange(result.answer, page.url);
			return next?.setQuantity(key, quantity) ?? noChange("not_purchasable", "No cart.setQuantity");
		},
		async undo(token) {
			const result = await ask("undo", token);
			return result ? result.answer === true : next?.undo(token) ?? false;
		}
	};
}

export { createCustomCart as n, adapter_exports as t };
//# sourceMappingURL=cart-custom.js.map
import { $ as getOwn, D as eachProduct, E as frozenLines, G as createExternalChange, H as shareGains, I as createMutationQueue, J as requestTimeoutMs, M as prices, V as refusal, W as sumQuantities, at as ownText, it as ownNumber, nt as ownId, rt as ownList, z as noChange } from "./common.js";
import { y as safeUrl } from "./plain.js";

// src/cart/contract/errors.ts
/** Why a cart refused. The closed list every adapter maps its platform's answers onto. */
var cartErrorCodes = [
	"sold_out",
	"not_enough_stock",
	"quantity_limit",
	"quantity_min",
	"quantity_increment",
	"invalid_variant",
	"options_required",
	"not_purchasable",
	"session_expired",
	"rate_limited",
	"conflict",
	"validation",
	"network",
	"blocked",
	"unknown"
];

// src/cart/kit/page/parseCart.ts
/** A shop's own cart as its code answers it; known fields are copied one by one. `null` when there is no count. */
function parseCart(raw, base) {
	const count = ownNumber(raw, "count");
	if (count === void 0 || count < 0) return null;
	const total = parseMoney(getOwn(raw, "total"));
	const lines = Array.isArray(getOwn(raw, "lines")) ? ownList(raw, "lines").flatMap((line) => parseLine(line, base)) : void 0;
	return {
		count: Math.floor(count),
		...total ? { total } : {},
		...lines ? { lines } : {}
	};
}
function parseLine(raw, base) {
	const key = ownId(raw, "key");
	const quantity = ownNumber(raw, "quantity");
	if (key === void 0 || quantity === void 0 || quantity < 1) return [];
	const variantId = ownId(raw, "variantId") ?? key;
	const variantTitle = ownText(raw, "variantTitle");
	const image = safeUrl(getOwn(raw, "image"), base);
	const url = safeUrl(getOwn(raw, "url"), base);
	const total = parseMoney(getOwn(raw, "total"));
	const productId = ownId(raw, "productId");
	return [{
		key,
		variantId,
		quantity: Math.floor(quantity),
		title: ownText(raw, "title") ?? "",
		...variantTitle ? { variantTitle } : {},
		...image ? { image } : {},
		...url ? { url } : {},
		...total ? { total } : {},
		...getOwn(raw, "isFixed") === true ? { isFixed: true } : {},
		...productId ? { again: {
			productId,
			variantId,
			quantity: Math.floor(quantity)
		} } : {}
	}];
}
function parseMoney(raw) {
	const amount = ownText(raw, "amount");
	const currency = ownText(raw, "currency");
	return amount && currency && /^\d{1,12}(\.\d{1,4})?$/.test(amount) && /^[A-Z]{3}$/.test(currency) ? {
		amount,
		currency
	} : void 0;
}

// src/cart/kit/page/parseAnswer.ts
var parseAnswer_exports = {
	get parseAnswer() { return parseAnswer; },
	get parseChange() { return parseChange; }
};
var idOf = (line) => line.variantId ?? line.productId;
/**
* The shop's own answer to an add, which may be as short as `true`, `false`, or nothing at all (it worked), or an
* {@link AddResult} with any of its fields. Known fields are copied one by one.
*/
function parseAnswer(answer, lines, base) {
	const cart = parseCart(getOwn(answer, "cart"), base);
	const error = parseError(getOwn(answer, "error"));
	const reported = ownList(answer, "added");
	if ((answer === false || getOwn(answer, "ok") === false) && !reported.length) return refusal(lines, error ?? {
		code: "unknown",
		message: "The shop refused"
	}, cart);
	const requested = lines.map((line) => ({
		variantId: idOf(line),
		quantity: line.quantity
	}));
	const gains = sumQuantities(reported.length ? reported.flatMap((item) => {
		const id = ownId(item, "variantId");
		const actual = ownNumber(item, "actual") ?? ownNumber(item, "requested");
		return id !== void 0 && actual !== void 0 && actual >= 0 ? [[id, Math.floor(actual)]] : [];
	}) : error && getOwn(answer, "ok") !== true ? [] : requested.map(({ variantId, quantity }) => [variantId, quantity]));
	const added = shareGains(requested, gains);
	const quantity = added.reduce((sum, line) => sum + line.actual, 0);
	const isShort = added.some((line) => line.actual < line.requested);
	const shortfall = error ?? {
		code: quantity ? "not_enough_stock" : "unknown",
		message: "The shop added less than was asked"
	};
	const refreshed = ownText(answer, "uiRefresh");
	const uiRefresh = refreshed === "partial" || refreshed === "none" || refreshed === "page_reload" ? refreshed : "done";
	const undoToken = getOwn(answer, "undoToken");
	return {
		ok: quantity > 0,
		added,
		...cart ? { cart } : {},
		...isShort || error ? { error: shortfall } : {},
		uiRefresh: quantity > 0 ? uiRefresh : "none",
		...undoToken === void 0 ? {} : { undoToken }
	};
}
/** The shop's own answer to a change of one line: nothing or `true` (it is done), `false`, or a {@link ChangeResult} with any of its fields. */
function parseChange(answer, base) {
	const cart = parseCart(getOwn(answer, "cart"), base);
	const error = parseError(getOwn(answer, "error"));
	const isRefused = answer === false || getOwn(answer, "ok") === false || error !== null;
	return {
		ok: !isRefused,
		...cart ? { cart } : {},
		...isRefused ? { error: error ?? {
			code: "unknown",
			message: "The shop refused"
		} } : {}
	};
}
function parseError(raw) {
	const message = typeof raw === "string" ? raw : ownText(raw, "message");
	const code = ownText(raw, "code");
	if (message === void 0 && code === void 0) return null;
	const error = {
		code: cartErrorCodes.includes(code ?? "") ? code : "unknown",
		message: (message ?? code ?? "").slice(0, 300)
	};
	for (const key of [
		"retryAfterMs",
		"inCart",
		"limit"
	]) {
		const figure = ownNumber(raw, key);
		if (figure !== void 0) error[key] = figure;
	}
	return error;
}

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
	const available = getOwn(raw, "available");
	if (typeof available !== "boolean") return null;
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
	const min = ownNumber(rule, "min");
	const left = ownNumber(raw, "left");
	return [{
		id,
		available: getOwn(raw, "available") !== false,
		...saleIn(raw),
		...prices(parseMoney(getOwn(raw, "price")), parseMoney(getOwn(raw, "compareAt"))),
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
* A shop's own cart. The page tells of changes with a DOM event `reelshelf:cart_changed` on the document.
*
* Settings: {@link CustomCart}.
*
* @param next - does what no function was given for; without it that is refused.
*/
function createCustomCart(page, settings = {}, next) {
	const queue = createMutationQueue(page.env.setTimer, requestTimeoutMs(settings) * 3);
	const external = createExternalChange(page, (on) => on(page.window.document, "reelshelf:cart_changed"));
	const canAddHere = getOwn(settings, "canAdd") === true || typeof getOwn(settings, "add") === "function";
	/** Calls the merchant's function, whatever it does; `null` when there is none. What it throws is a refusal. */
	async function ask(name, ...values) {
		const callback = getOwn(settings, name);
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
		const result = await ask("add", frozenLines(lines));
		if (result) return parseAnswer(result.answer, lines, page.url);
		return next?.add(lines) ?? refusal(lines, {
			code: "not_purchasable",
			message: "No cart.add and no listener of reelshelf:cart_add"
		});
	}
	async function getProduct(reference) {
		const result = await ask("getProduct", Object.freeze({ ...reference }));
		return result ? parseProduct(result.answer, page.url) : next?.getProduct(reference) ?? null;
	}
	const yes = (result) => result.answer !== false && getOwn(result.answer, "ok") !== false;
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
		async undo(token) {
			const result = await ask("undo", token);
			return result ? result.answer === true : next?.undo(token) ?? false;
		},
		setQuantity: (key, quantity) => queue.run(async () => {
			const result = await ask("setQuantity", key, quantity);
			return result ? parseChange(result.answer, page.url) : next?.setQuantity(key, quantity) ?? noChange("not_purchasable", "No cart.setQuantity");
		}, (message) => noChange("network", message)),
		async read() {
			const result = await ask("read");
			return result ? parseCart(result.answer, page.url) : next?.read() ?? null;
		},
		async openCart() {
			const result = await ask("openCart");
			return result ? yes(result) : next?.openCart() ?? false;
		},
		get canCheckOut() {
			return typeof getOwn(settings, "checkout") === "function" || next !== void 0 && next.canCheckOut !== false;
		},
		async checkout() {
			const result = await ask("checkout");
			return result ? yes(result) : next?.checkout() ?? false;
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

export { createCustomCart as n, parseAnswer_exports as r, adapter_exports as t };
//# sourceMappingURL=cart-custom.js.map
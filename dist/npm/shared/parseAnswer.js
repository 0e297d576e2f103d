import { t as __exportAll } from "./rolldown-runtime.js";
import { a as shareGains, i as refusal, s as sumQuantities } from "./lines.js";
import { a as ownList, i as ownId, n as own, o as ownNumber, s as ownText } from "./read.js";
import { t as safeUrl } from "./safeUrl.js";

// src/cart/errors.ts
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

// src/cart/adapters/custom/parseCart.ts
/** A shop's own cart as its code answers it; known fields are copied one by one. `null` when there is no count. */
function parseCart(raw, base) {
	const count = ownNumber(raw, "count");
	if (count === void 0 || count < 0) return null;
	const total = parseMoney(own(raw, "total"));
	const lines = Array.isArray(own(raw, "lines")) ? ownList(raw, "lines").flatMap((line) => parseLine(line, base)) : void 0;
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
	const image = safeUrl(own(raw, "image"), base);
	const url = safeUrl(own(raw, "url"), base);
	const total = parseMoney(own(raw, "total"));
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
		...own(raw, "isFixed") === true ? { isFixed: true } : {},
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

// src/cart/adapters/custom/parseAnswer.ts
var parseAnswer_exports = /* @__PURE__ */ __exportAll({
	parseAnswer: () => parseAnswer,
	parseChange: () => parseChange
});
var idOf = (line) => line.variantId ?? line.productId;
/**
* The shop's own answer to an add, which may be as short as `true`, `false`, or nothing at all (it worked), or an
* {@link AddResult} with any of its fields. Known fields are copied one by one.
*/
function parseAnswer(answer, lines, base) {
	const cart = parseCart(own(answer, "cart"), base);
	const error = parseError(own(answer, "error"));
	const told = ownList(answer, "added");
	if ((answer === false || own(answer, "ok") === false) && !told.length) return refusal(lines, error ?? {
		code: "unknown",
		message: "The shop refused"
	}, cart);
	const asked = lines.map((line) => ({
		variantId: idOf(line),
		quantity: line.quantity
	}));
	const gains = sumQuantities(told.length ? told.flatMap((item) => {
		const id = ownId(item, "variantId");
		const actual = ownNumber(item, "actual") ?? ownNumber(item, "requested");
		return id !== void 0 && actual !== void 0 && actual >= 0 ? [[id, Math.floor(actual)]] : [];
	}) : error && own(answer, "ok") !== true ? [] : asked.map(({ variantId, quantity }) => [variantId, quantity]));
	const added = shareGains(asked, gains);
	const pieces = added.reduce((sum, line) => sum + line.actual, 0);
	const isShort = added.some((line) => line.actual < line.requested);
	const shortfall = error ?? {
		code: pieces ? "not_enough_stock" : "unknown",
		message: "The shop added less than was asked"
	};
	const refreshed = ownText(answer, "uiRefresh");
	const uiRefresh = refreshed === "partial" || refreshed === "none" || refreshed === "page_reload" ? refreshed : "done";
	const undoToken = own(answer, "undoToken");
	return {
		ok: pieces > 0,
		added,
		...cart ? { cart } : {},
		...isShort || error ? { error: shortfall } : {},
		uiRefresh: pieces > 0 ? uiRefresh : "none",
		...undoToken === void 0 ? {} : { undoToken }
	};
}
/** The shop's own answer to a change of one line: nothing or `true` (it is done), `false`, or a {@link ChangeResult} with any of its fields. */
function parseChange(answer, base) {
	const cart = parseCart(own(answer, "cart"), base);
	const error = parseError(own(answer, "error"));
	const isRefused = answer === false || own(answer, "ok") === false || error !== null;
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

export { parseMoney as a, parseCart as i, parseAnswer_exports as n, parseChange as r, parseAnswer as t };
import { t as __exportAll } from "./rolldown-runtime.js";
import { a as sumQuantities, i as shareGains, r as refusal } from "./lines.js";
import { a as ownNumber, i as ownList, n as own, o as ownText, r as ownId } from "./serial.js";

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

// src/cart/adapters/custom/parseAnswer.ts
var parseAnswer_exports = /* @__PURE__ */ __exportAll({
	parseAnswer: () => parseAnswer,
	parseCart: () => parseCart
});
var idOf = (line) => line.variantId ?? line.productId;
/**
* The shop's own answer to an add, which may be as short as `true`, `false`, or nothing at all (it worked), or an
* {@link AddResult} with any of its fields. Known fields are copied one by one.
*/
function parseAnswer(answer, lines) {
	const cart = parseCart(own(answer, "cart"));
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
function parseCart(raw) {
	const count = ownNumber(raw, "count");
	if (count === void 0 || count < 0) return null;
	const amount = ownText(own(raw, "total"), "amount");
	const currency = ownText(own(raw, "total"), "currency");
	const isMoney = amount && currency && /^\d{1,12}(\.\d{1,4})?$/.test(amount) && /^[A-Z]{3}$/.test(currency);
	return {
		count: Math.floor(count),
		...isMoney ? { total: {
			amount,
			currency
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

export { parseAnswer_exports as n, parseCart as r, parseAnswer as t };
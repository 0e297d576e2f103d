import { B as failure, V as success, z as safeUrl } from "./plain.js";
import { $t as messageOf, Gt as gained, It as cheapest, Mt as eachProduct, Rt as moneyFromMinor, Yt as shareGains, Zt as sumQuantities, bn as fractionDigits, bt as plainText, cn as ownId, dn as ownText, fn as reach, ln as ownList, on as getOwn, pn as reachText, qt as quantityOf, un as ownNumber, xt as requestGraphql, yt as attempt, zt as prices } from "./common.js";
import { r as numericId } from "./cart-shopify-storefront.js";
import { i as parseLines, r as isDesignMode } from "./cart-shopify.js";

// src/cart/adapters/shopify/actions.ts
var actions_exports = { get sendByAction() { return sendByAction; } };
/**
* The platform's own action: it changes the cart and refreshes a theme that it knows.
*
* @returns `null` when it could not run at all, so that the Ajax API may be tried instead.
*/
async function sendByAction(actions, items, limit) {
	const lines = items.map(({ variantId, quantity, properties }) => ({
		merchandiseId: `gid://shopify/ProductVariant/${variantId}`,
		quantity,
		...Object.keys(properties).length ? { attributes: Object.entries(properties).map(([key, value]) => ({
			key,
			value
		})) } : {}
	}));
	let cancel = () => {};
	const late = new Promise((resolve) => {
		cancel = limit.setTimer(() => resolve("late"), limit.timeoutMs);
	});
	try {
		const options = {
			signal: limit.signal,
			event: {
				context: "product",
				detail: { source: "reelshelf" }
			}
		};
		const result = await Promise.race([actions.updateCart({ lines }, options), late]);
		if (result === "late") return failure({
			code: "network",
			message: `Shopify.actions.updateCart did not answer within ${limit.timeoutMs} ms`
		});
		return success({
			reply: null,
			refused: actionRefusal(result),
			lines: [],
			answer: null
		});
	} catch (error) {
		return await limit.mayHaveArrived() ? failure({
			code: "network",
			message: String(error)
		}) : null;
	} finally {
		cancel();
	}
}
/** Codes of the Storefront API's `userErrors` and `warnings`. */
var CODES = {
	MERCHANDISE_OUT_OF_STOCK: "sold_out",
	MERCHANDISE_NOT_ENOUGH_STOCK: "not_enough_stock",
	MERCHANDISE_NOT_APPLICABLE: "not_purchasable",
	INVALID_MERCHANDISE_LINE: "invalid_variant",
	MAXIMUM_EXCEEDED: "quantity_limit",
	CART_TOO_LARGE: "quantity_limit",
	MINIMUM_NOT_MET: "quantity_min",
	LESS_THAN: "quantity_min",
	INVALID_INCREMENT: "quantity_increment",
	VARIANT_REQUIRES_SELLING_PLAN: "options_required",
	SERVICE_UNAVAILABLE: "network",
	INVALID: "validation",
	VALIDATION_CUSTOM: "validation"
};
/** The first refusal that an action resolved with; `null` when it had none. */
function actionRefusal(result) {
	const warnings = list(reach(result, "warnings")).filter((item) => ownText(item, "code")?.startsWith("MERCHANDISE"));
	const [first] = [...list(reach(result, "userErrors")), ...warnings];
	if (first === void 0) return null;
	const code = ownText(first, "code") ?? "";
	return {
		code: Object.hasOwn(CODES, code) ? CODES[code] ?? "unknown" : "validation",
		message: messageOf(first) || code
	};
}
var list = (value) => Array.isArray(value) ? value : [];

// src/cart/adapters/shopify/items.ts
/** The platform's ids for the lines; a product without a named variant is asked for its only one. */
async function toItems(lines, getProduct, attribution) {
	const items = [];
	for (const line of lines) {
		const live = line.variantId === void 0 ? await getProduct(line) : null;
		if (live && live.variants.length > 1) return {
			code: "options_required",
			message: `No variant of ${line.productId} was chosen`
		};
		const variantId = numericId(line.variantId ?? live?.variants[0]?.id);
		if (!variantId) return {
			code: "invalid_variant",
			message: `"${line.variantId ?? line.productId}" is no variant of this shop`
		};
		items.push({
			line,
			variantId,
			quantity: line.quantity,
			properties: {
				...line.properties,
				...attribution === "line" ? tokenProperty("_", line) : {}
			}
		});
	}
	return items;
}
/** The attribution under Shopify's prefix for hidden properties; left out when longer than a property may be. */
function tokenProperty(prefix, { attribution = {} }) {
	const [value] = Object.values(attribution);
	return value && value.length <= 255 ? { [`${prefix}reelshelf`]: value } : {};
}

// src/cart/adapters/shopify/refusals.ts
/**
* Why a line did not go in whole. Shopify's words are in the shopper's language and change, so the reason is worked out from
* figures: the status, the cart before and after, the variant's rule.
*/
function explainRefusal(reply, line) {
	const error = (code, limit) => ({
		code,
		message: messageOf(reply?.body) || (reply ? `HTTP ${reply.status}` : "The shop added less than was asked"),
		...reply ? { httpStatus: reply.status } : {},
		...line ? { inCart: line.before + line.actual } : {},
		...limit === void 0 ? {} : { limit }
	});
	if (reply?.status === 404) return error("invalid_variant");
	if (reply && reply.status >= 500) return error("unknown");
	if (reply?.status === 400) return error("validation");
	if (!line || reply && reply.status !== 422 && reply.status !== 200) return error("unknown");
	const { live, before, requested, actual } = line;
	if (actual > 0) return error("not_enough_stock");
	if (live && !live.available) return error("sold_out");
	if (live?.needsPlan) return error("options_required");
	const rule = live?.quantity;
	const total = before + requested;
	if (rule && total < rule.min) return error("quantity_min");
	if (rule && rule.max !== null && total > rule.max) return error("quantity_limit", rule.max);
	if (rule && total % rule.increment) return error("quantity_increment");
	if (getOwn(reply?.body, "errors") !== void 0) return error("validation");
	return error(before > 0 || requested > 1 ? "not_enough_stock" : "sold_out");
}

// src/cart/adapters/shopify/report.ts
var byVariant = (lines) => sumQuantities(lines.map(({ variantId, quantity }) => [variantId, quantity]));
/** What an add gained: the difference of two carts, capped at what was asked, and the reason for what is missing. */
async function reportAdd(items, before, after, outcome, loadProduct) {
	const had = byVariant(before.lines);
	const raw = gained(had, byVariant(after.lines));
	const added = shareGains(items, new Map([...byVariant(items)].map(([id, quantity]) => [id, Math.min(quantity, raw.get(id) ?? 0)])));
	const index = added.findIndex((line) => line.actual < line.requested);
	const short = added[index];
	const item = items[index];
	if (!short || !item) return { added };
	const quantityBefore = had.get(item.variantId) ?? 0;
	if (outcome.refused) return {
		added,
		error: {
			...outcome.refused,
			inCart: quantityBefore + short.actual
		}
	};
	const live = (short.actual === 0 && outcome.reply?.status === 422 ? await loadProduct(item) : null)?.variants.find(({ id }) => id === item.variantId);
	return {
		added,
		error: explainRefusal(outcome.reply, {
			...short,
			before: quantityBefore,
			live
		})
	};
}
var quantityOfLine = ({ lines }, key) => lines.find((line) => line.key === key)?.quantity ?? 0;
/** The cart was read out of a cache: it knows nothing of a line that the shop has just confirmed. */
var isFromBefore = (after, before, { lines }) => lines.some(({ key, quantity }) => quantity > quantityOfLine(before, key) && quantityOfLine(after, key) === quantityOfLine(before, key));
/**
* The cart as the shop's answer to the add implies it, for when it could not be read afterwards. An action that resolved without
* a refusal names no lines: then all that was asked is in.
*/
function impliedState(before, items, { reply, refused, lines: reported }) {
	const changed = reported.length || reply || refused ? reported : items.map(({ variantId, quantity }) => ({
		key: "",
		variantId,
		quantity,
		title: ""
	}));
	const lines = [...before.lines.filter((line) => !changed.some(({ key }) => key === line.key)), ...changed];
	return {
		lines,
		summary: { count: lines.reduce((sum, line) => sum + line.quantity, 0) },
		raw: void 0
	};
}

// src/cart/adapters/shopify/send.ts
/** The Ajax API: what it answers, and what a theme needs to show it. */
async function sendByAjax(requests, wanted, extra, signal) {
	const { sections, pageUrl, attributes } = extra;
	const items = wanted.map(({ variantId, quantity, properties }) => ({
		id: Number(variantId),
		quantity,
		...Object.keys(properties).length ? { properties } : {}
	}));
	const sent = await requests.post("cart/add.js", {
		items,
		...rendering(sections, pageUrl),
		...Object.keys(attributes).length ? { attributes } : {}
	}, signal);
	if (!sent.ok) return sent;
	const { status, body } = sent.value;
	if (status !== 200) return success({
		reply: sent.value,
		refused: null,
		lines: [],
		answer: null
	});
	const added = ownList(body, "items");
	const [first] = added;
	const answer = {
		...typeof first === "object" ? first : {},
		items: added,
		sections: getOwn(body, "sections")
	};
	return success({
		reply: null,
		refused: null,
		lines: parseLines(added, pageUrl),
		answer
	});
}
/** What a change asks to be rendered with it, if anything. */
var rendering = (sections, pageUrl) => sections.length ? {
	sections: sections.join(","),
	sections_url: new URL(pageUrl).pathname
} : {};

// src/cart/adapters/shopify/changes.ts
var changes_exports = { get createShopifyChanges() { return createShopifyChanges; } };
/** All that changes the cart. */
function createShopifyChanges(parts) {
	const { page, requests, attribution, loadTheme, getProduct } = parts;
	/** The theme's sections as the last change of a line rendered them. */
	let sections;
	const add = async (lines, before, signal, suppress) => {
		if (isDesignMode(page)) return {
			code: "blocked",
			message: "Nothing is added in the theme editor"
		};
		const items = await toItems(lines, getProduct, attribution);
		if (!Array.isArray(items)) return items;
		const { sent, isShown } = await send(parts, items, before, signal, suppress);
		if (!sent.ok && sent.error.code === "rate_limited") return sent.error;
		const after = await requests.readCart(signal);
		if (!sent.ok && !after.ok) return sent.error;
		const outcome = sent.ok ? sent.value : {
			reply: null,
			refused: sent.error,
			lines: [],
			answer: null
		};
		const state = after.ok && !isFromBefore(after.value, before, outcome) ? after.value : impliedState(before, items, outcome);
		const report = await reportAdd(items, before, state, outcome, ({ line }) => getProduct(line));
		const { answer } = outcome;
		const { count } = state.summary;
		const change = {
			cart: state.raw,
			count,
			quantity: count - before.summary.count,
			items,
			...answer ? {
				answer,
				sections: answer["sections"]
			} : {}
		};
		const show = async () => isShown ? "done" : (await loadTheme())?.refresh(change) ?? "none";
		return {
			...report,
			state,
			show
		};
	};
	const setQuantity = async (id, quantity, signal) => {
		const wanted = (await loadTheme())?.sections(false) ?? [];
		const reply = await requests.post("cart/change.js", {
			id,
			quantity,
			...rendering(wanted, page.url)
		}, signal);
		sections = void 0;
		if (!reply.ok) return reply.error;
		const { status, body } = reply.value;
		sections = getOwn(body, "sections");
		const held = parseLines(ownList(body, "items"), page.url).find(({ key }) => key === id)?.quantity ?? 0;
		if (status === 200 && held === quantity) return null;
		const refused = explainRefusal(reply.value, void 0);
		if (status === 400 || status === 404) return {
			...refused,
			code: "conflict"
		};
		const lines = requests.seen()?.lines ?? [];
		const line = lines.find(({ key }) => key === id);
		if (!line) return refused;
		const { variantId, url } = line;
		const live = (await getProduct({
			productId: "",
			...url ? { url } : {}
		}))?.variants.find((variant) => variant.id === variantId);
		const before = quantityOf(lines.filter(({ key }) => key !== id), variantId);
		return explainRefusal(reply.value, {
			requested: quantity,
			before,
			actual: 0,
			live
		});
	};
	return {
		add,
		setQuantity,
		show: async ({ raw, summary: { count } }) => (await loadTheme())?.refresh({
			cart: raw,
			count,
			quantity: 0,
			sections,
			items: []
		})
	};
}
/** By the platform's own action where that is safe, which refreshes the theme too, else by the Ajax API. */
async function send({ page, requests, timeoutMs, attribution, loadTheme }, items, before, signal, suppress) {
	const theme = await loadTheme();
	const attributes = {};
	if (attribution === "cart") for (const { line } of items) Object.assign(attributes, tokenProperty("__", line));
	const mayHaveArrived = async () => {
		const now = await requests.readCart(signal);
		return !now.ok || now.value.summary.count !== before.summary.count;
	};
	const byAction = attribution === "cart" ? null : await suppress(() => theme?.sendByAction(items, {
		signal,
		timeoutMs,
		setTimer: page.env.setTimer,
		mayHaveArrived
	}));
	if (byAction) return {
		sent: byAction,
		isShown: byAction.ok
	};
	const extra = {
		sections: theme?.sections(true) ?? [],
		pageUrl: page.url,
		attributes
	};
	return {
		sent: await sendByAjax(requests, items, extra, signal),
		isShown: false
	};
}

// src/cart/adapters/shopify/merchantThemes.ts
var merchantThemes_exports = { get parseThemes() { return parseThemes; } };
/** The merchant's rules, as they wrote them in JSON. A malformed one is left out, with a notice; the others are kept. */
function parseThemes(page, setting) {
	const warn = ({ at, received, expected }) => page.display.warn({
		code: "CART_SETTING_INVALID",
		subject: at,
		message: `Received ${short(received)}, expected ${expected}; ${at === "themes" ? "no rule is taken from it" : "the rule is left out"}.`,
		remedy: "Correct the setting \"themes\" of the cart."
	});
	if (!Array.isArray(setting)) {
		warn({
			at: "themes",
			received: setting,
			expected: "a list of rules"
		});
		return [];
	}
	const checkRule = createRuleCheck((selector) => isSelector(page, selector));
	return setting.flatMap((rule, index) => {
		const fault = checkRule(rule, `themes[${index}]`);
		if (!fault) return [{
			...rule,
			names: rule.names.toLowerCase()
		}];
		warn(fault);
		return [];
	});
}
function createRuleCheck(isValidSelector) {
	const text = is("text", (value) => typeof value === "string" && value !== "");
	const number = is("a number", (value) => typeof value === "number");
	const selector = is("a CSS selector", (value) => typeof value === "string" && isValidSelector(value));
	const anything = () => null;
	const list = is("a list", Array.isArray);
	const eventTarget = is("\"html\" or \"window\"", (value) => value === "html" || value === "window");
	const kinds = {
		render: shape({ render: selector }),
		event: shape({
			event: text,
			on: eventTarget,
			detail: anything,
			own: anything,
			promise: anything
		}),
		call: shape({
			call: text,
			with: list
		})
	};
	const step = (value, at) => {
		const kind = isObject(value) ? Object.keys(kinds).find((name) => Object.hasOwn(value, name)) : void 0;
		return kind ? kinds[kind]?.(value, at) ?? null : {
			at,
			received: value,
			expected: "a step with \"render\", \"event\" or \"call\""
		};
	};
	const steps = (value, at) => list(value, at) ?? first(value.map((item, index) => () => step(item, `${at}[${index}]`)));
	const whole = shape({
		names: text,
		from: number,
		below: number,
		markup: selector,
		sections: text,
		sectionsOf: selector,
		askSections: text,
		drawer: selector,
		opens: text,
		inPlace: is("true or false", (value) => typeof value === "boolean"),
		steps,
		changed: steps
	});
	return (rule, at) => whole(rule, at) ?? first(["names", "steps"].map((name) => () => Object.hasOwn(rule, name) ? null : {
		at: `${at}.${name}`,
		received: void 0,
		expected: "it to be there"
	}));
}
var is = (expected, holds) => (value, at) => holds(value) ? null : {
	at,
	received: value,
	expected
};
/** An object with no other keys than these: a mistyped key would otherwise be a rule that does half of what was meant. */
var shape = (checks) => (value, at) => {
	if (!isObject(value)) return {
		at,
		received: value,
		expected: "an object"
	};
	return first(Object.entries(value).map(([name, item]) => () => {
		const check = Object.hasOwn(checks, name) ? checks[name] : void 0;
		return check ? check(item, `${at}.${name}`) : {
			at,
			received: name,
			expected: `one of the keys ${Object.keys(checks).join(", ")}`
		};
	}));
};
function first(checks) {
	for (const check of checks) {
		const fault = check();
		if (fault) return fault;
	}
	return null;
}
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** A function or a cycle has no JSON. */
function short(value) {
	try {
		return (JSON.stringify(value) ?? typeof value).slice(0, 80);
	} catch {
		return typeof value;
	}
}
function isSelector(page, text) {
	try {
		page.window.document.querySelector(text);
		return text !== "";
	} catch {
		return false;
	}
}

// src/cart/adapters/shopify/handle.ts
/** The handle a product goes by: named in the feed, read from its address, or its feed id if that can be one. */
function handleOf(product) {
	const handle = product.ref?.handle ?? inAddress(product.url) ?? product.productId;
	return /^[\p{L}\p{N}_-]{1,255}$/u.test(handle) ? handle : null;
}
function inAddress(url = "") {
	const handle = /\/products\/([^/?#]+)/.exec(url)?.[1];
	try {
		return handle && decodeURIComponent(handle);
	} catch {
		return;
	}
}

// src/cart/adapters/shopify/moneyFormat.ts
/** Where themes and their scripts keep what Liquid calls `shop.money_format`. */
var FORMAT_PATHS = [
	"Shopify.money_format",
	"theme.moneyFormat",
	"theme.money_format",
	"theme.settings.moneyFormat",
	"theme.settings.money_format",
	"theme.strings.moneyFormat",
	"themeSettings.moneyFormat",
	"moneyFormat"
];
/** By the name of Liquid's placeholder, what stands between thousands and before the cents. */
var SEPARATORS = {
	amount: [",", "."],
	amount_no_decimals: [",", ""],
	amount_with_comma_separator: [".", ","],
	amount_no_decimals_with_comma_separator: [".", ""],
	amount_with_apostrophe_separator: ["'", "."],
	amount_no_decimals_with_space_separator: [" ", ""],
	amount_with_space_separator: [" ", ","],
	amount_with_period_and_space_separator: [" ", "."]
};
/** How the page says that the shop writes prices; `null` where it says nothing that Liquid would understand. */
function readMoneyFormat({ window }) {
	const currency = reachText(window, "Shopify.currency.active");
	const stated = FORMAT_PATHS.map((path) => reachText(window, path)).find(Boolean) ?? window.document.querySelector("[data-money-format]")?.getAttribute("data-money-format");
	const [, before = "", name = "", after = ""] = /^([^{}]*)\{\{\s*(\w+)\s*\}\}([^{}]*)$/.exec(plainText(stated ?? "")) ?? [];
	const found = Object.hasOwn(SEPARATORS, name) ? SEPARATORS[name] : void 0;
	if (!currency || !found) return null;
	const [thousands, decimal] = found;
	return {
		currency,
		before,
		after,
		thousands,
		decimal,
		digits: decimal ? fractionDigits(currency) : 0
	};
}

// src/cart/adapters/shopify/parseProduct.ts
/** A product as `products/{handle}.js` states it in the shopper's market. Shopify does not say there whether tax is in the prices. */
function parseProduct(body, currency, baseUrl, parseRule) {
	const image = (from, src) => {
		const url = safeUrl(src, baseUrl);
		const alt = ownText(from, "alt");
		return url ? [{
			src: url,
			...alt ? { alt } : {}
		}] : [];
	};
	const options = ownList(body, "variants").length === 1 && getOwn(ownList(body, "variants")[0], "title") === "Default Title" ? [] : ownList(body, "options").flatMap((option) => {
		const name = ownText(option, "name");
		return name ? [{
			name,
			values: ownList(option, "values").map(String)
		}] : [];
	});
	const variants = ownList(body, "variants").flatMap((item) => {
		const id = ownId(item, "id");
		if (!id) return [];
		const sku = ownText(item, "sku");
		const [picture] = image(getOwn(item, "featured_image"), getOwn(getOwn(item, "featured_image"), "src"));
		const quantity = parseRule(item);
		return [{
			id,
			available: getOwn(item, "available") === true,
			...sku ? { sku } : {},
			...options.length ? { options: options.map((_, index) => ownText(item, `option${index + 1}`) ?? "") } : {},
			...picture ? { image: picture } : {},
			...prices(moneyFromMinor(getOwn(item, "price"), 2, currency), moneyFromMinor(getOwn(item, "compare_at_price"), 2, currency)),
			...quantity ? { quantity } : {},
			...getOwn(item, "requires_selling_plan") === true ? {
				needsPlan: true,
				sale: "on_page"
			} : {}
		}];
	});
	if (!variants.length) return null;
	const media = ownList(body, "media").filter((item) => getOwn(item, "media_type") === "image");
	const images = media.length ? media.flatMap((item) => image(item, getOwn(item, "src"))) : ownList(body, "images").flatMap((src) => image(null, src));
	const title = ownText(body, "title");
	return {
		available: getOwn(body, "available") === true,
		...cheapest(variants),
		...title ? { title } : {},
		options,
		...images.length ? { images } : {},
		variants
	};
}

// src/cart/adapters/shopify/storefrontQuery.ts
/** Half of what a request without a token may cost, as each object asked for costs one. */
var MAX_COST = 500;
var PRODUCT_COST = 8;
var VARIANT_COST = 3;
var MAX_VARIANTS = 100;
var MONEY = `{amount currencyCode}`;
/**
* One query for all products of the shelf, in the shopper's market and language. As many variants are asked for as the query may
* cost; of a product that has more only the lowest price is read.
*/
function writeQuery(handles, { country, locale = "" }) {
	const each = Math.floor((MAX_COST / handles.length - PRODUCT_COST) / VARIANT_COST);
	const first = Math.min(MAX_VARIANTS, Math.max(1, each));
	const [, language, region] = /^([a-z]{2})(?:-([A-Z]{2}))?$/.exec(locale) ?? [];
	const isRegional = language === "pt" || language === "zh";
	const context = [...country && /^[A-Z]{2}$/.test(country) ? [`country: ${country}`] : [], ...language ? [`language: ${language.toUpperCase()}${isRegional && region ? `_${region}` : ""}`] : []];
	const fields = handles.map((handle, index) => `p${String(index)}:product(handle:"${handle}"){...F}`);
	return `query ${context.length ? `@inContext(${context.join(", ")})` : ""}{${fields.join(" ")}}fragment F on Product{availableForSale priceRange{minVariantPrice ${MONEY}}variants(first:${String(first)}){nodes{availableForSale price ${MONEY} compareAtPrice ${MONEY}}pageInfo{hasNextPage}}}`;
}
function parseQuotes(data, named) {
	const found = /* @__PURE__ */ new Map();
	named.forEach(({ productId }, index) => {
		const product = getOwn(data, `p${index}`);
		const available = getOwn(product, "availableForSale");
		if (typeof available !== "boolean") return;
		const variants = getOwn(product, "variants");
		const isWhole = getOwn(getOwn(variants, "pageInfo"), "hasNextPage") === false;
		const offers = ownList(variants, "nodes").map((item) => ({
			available: getOwn(item, "availableForSale") === true,
			...prices(money(getOwn(item, "price")), money(getOwn(item, "compareAtPrice")))
		}));
		found.set(productId, {
			available,
			...isWhole ? cheapest(offers) : prices(money(getOwn(getOwn(product, "priceRange"), "minVariantPrice")), void 0)
		});
	});
	return found;
}
/** Amounts are decimal text here, with as many decimals as it pleases the shop: `"28.0"`. */
var money = (value) => moneyFromMinor(Math.round(Number(ownText(value, "amount") ?? NaN) * 1e3), 3, ownText(value, "currencyCode"));

// src/cart/adapters/shopify/products.ts
var products_exports = { get createProducts() { return createProducts; } };
/** Where the Storefront API refuses, no more products than these are asked for one by one. */
var MAX_ONE_BY_ONE = 6;
var API_VERSION = "2026-04";
/**
* Products as the shop has them now. One product comes from the Ajax API, several from one request to the Storefront API of the shop's
* own origin, which needs no token.
*/
function createProducts(page, settings, requests, timeoutMs, parseRule) {
	const wanted = getOwn(settings, "apiVersion");
	const version = typeof wanted === "string" && /^(\d{4}-\d\d|unstable)$/.test(wanted) ? wanted : API_VERSION;
	const format = readMoneyFormat(page);
	if (format) page.stateMoneyFormat?.(format);
	let isRefused = false;
	async function getProduct(product) {
		const handle = handleOf(product);
		const reply = handle ? await requests.get(`products/${encodeURIComponent(handle)}.js`) : null;
		if (!reply?.ok || reply.value.status !== 200) return null;
		return parseProduct(reply.value.body, reachText(page.window, "Shopify.currency.active") ?? await cartCurrency(), page.url, parseRule);
	}
	async function cartCurrency() {
		const cart = await requests.readCart();
		return cart.ok ? ownText(cart.value.raw, "currency") : void 0;
	}
	return {
		getProduct,
		async getProducts(products) {
			const named = products.flatMap((product) => {
				const handle = handleOf(product);
				return handle ? [{
					handle,
					productId: product.productId
				}] : [];
			});
			if (!named.length) return /* @__PURE__ */ new Map();
			if (!isRefused) {
				const context = {
					country: reachText(page.window, "Shopify.country"),
					locale: reachText(page.window, "Shopify.locale")
				};
				const query = writeQuery(named.map(({ handle }) => handle), context);
				const reply = await requestGraphql(page, {
					url: `/api/${version}/graphql.json`,
					timeoutMs
				}, query);
				if (reply.ok && reply.value.data !== null) return parseQuotes(reply.value.data, named);
				if (!reply.ok && /^(network|rate_limited)$/.test(reply.error.code)) return /* @__PURE__ */ new Map();
				isRefused = true;
			}
			return eachProduct(getProduct)(products.slice(0, MAX_ONE_BY_ONE));
		}
	};
}

// src/cart/adapters/shopify/fillIn.ts
/** A value of a theme's rule, in which `$cart`, `$count` and so on stand for what has changed. */
function fillIn(value, change) {
	if (Array.isArray(value)) return value.map((item) => fillIn(item, change));
	if (typeof value === "object" && value !== null) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fillIn(item, change)]));
	const { cart, count, quantity, answer, sections, items } = change;
	const make = (/* @__PURE__ */ new Map([
		["$cart", () => sections && typeof cart === "object" ? {
			...cart,
			sections
		} : cart],
		["$count", () => count],
		["$quantity", () => quantity],
		["$line", () => answer],
		["$variant", () => answer?.["variant_id"]],
		["$product", () => answer?.["product_id"]],
		["$sections", () => sections],
		["$action", () => answer ? "add" : "update"],
		["$lines", () => items.map(({ variantId, quantity: added }) => ({
			merchandiseId: `gid://shopify/ProductVariant/${variantId}`,
			quantity: added
		}))],
		["$summary", () => summaryOf(cart, count)]
	])).get(value);
	return make ? make() : value;
}
/** The cart as standard events have it. */
var summaryOf = (cart, count) => ({
	id: `gid://shopify/Cart/${ownText(cart, "token") ?? ""}`,
	totalQuantity: count,
	cost: { totalAmount: {
		amount: String((ownNumber(cart, "total_price") ?? 0) / 100),
		currencyCode: ownText(cart, "currency")
	} },
	lines: ownList(cart, "items").map((item) => ({
		id: ownText(item, "key"),
		quantity: ownNumber(item, "quantity")
	})),
	discountCodes: ownList(cart, "discount_codes")
});

// src/cart/adapters/shopify/themes.ts
/** Maestrooo's themes since 2023: an event as after an add of their own, and one for every change. */
var MAESTROOO = {
	event: "cart:change",
	on: "html",
	detail: {
		baseEvent: "line-item:change",
		cart: "$cart"
	}
};
var REFRESH = {
	event: "cart:refresh",
	on: "html",
	detail: { cart: "$cart" }
};
var HORIZON = "horizon|savor|vessel|tinker|ritual|heritage|fabric|atelier|dwell|pitch";
var ADDED_PRODUCT = {
	event: "product:added",
	detail: {
		variant: "$line",
		quantity: "$quantity"
	}
};
/**
* How theme families show a changed cart: a merchant can put rules of their own before these with the setting `themes`, so a new
* theme needs no new release.
*/
var themeRules = /* @__PURE__ */ (() => ([
	{
		names: "dawn|craft|sense|studio|refresh|crave|taste|ride|origin|colorblock|publisher|spotlight|trade",
		markup: "cart-drawer,cart-notification",
		inPlace: true,
		drawer: "cart-drawer",
		steps: [
			{ render: "cart-drawer" },
			{ render: "cart-notification" },
			{
				call: "publish",
				with: ["cart-update", {
					source: "reelshelf",
					productVariantId: "$variant",
					cartData: "$cart"
				}]
			}
		]
	},
	{
		names: HORIZON,
		from: 4,
		markup: "theme-drawer#cart-drawer",
		inPlace: true,
		sectionsOf: "cart-items-component",
		drawer: "theme-drawer#cart-drawer",
		steps: [{
			event: "shopify:cart:lines-update",
			own: {
				action: "$action",
				context: "product",
				lines: "$lines"
			},
			promise: {
				cart: "$summary",
				detail: {
					items: ["$line"],
					source: "reelshelf",
					sourceId: "reelshelf",
					itemCount: "$count",
					productId: "$product",
					sections: "$sections",
					didError: false
				}
			}
		}]
	},
	{
		names: HORIZON,
		below: 4,
		sectionsOf: "cart-items-component",
		steps: [{
			event: "cart:update",
			detail: {
				resource: "$cart",
				sourceId: "reelshelf",
				data: {
					source: "reelshelf",
					itemCount: "$count",
					productId: "$product",
					variantId: "$variant",
					sections: "$sections"
				}
			}
		}]
	},
	{
		names: "impulse|motion|streamline|expanse|gem",
		steps: [{
			event: "ajaxProduct:added",
			detail: {
				product: "$line",
				addToCartBtn: ""
			}
		}],
		changed: [{ event: "cart:build" }]
	},
	{
		names: "focal|quark",
		drawer: "#mini-cart",
		steps: [{
			event: "cart:refresh",
			on: "html",
			detail: {
				cart: "$cart",
				openMiniCart: true
			}
		}],
		changed: [REFRESH]
	},
	{
		names: "warehouse",
		steps: [ADDED_PRODUCT],
		changed: [REFRESH]
	},
	{
		names: "prestige",
		below: 8,
		steps: [ADDED_PRODUCT],
		changed: [REFRESH]
	},
	{
		names: "prestige|impact",
		askSections: "cart:prepare-bundled-sections",
		drawer: "cart-drawer",
		steps: [{
			event: "variant:add",
			on: "html",
			detail: {
				items: ["$line"],
				cart: "$cart"
			}
		}, {
			event: "cart:change",
			on: "html",
			detail: {
				baseEvent: "variant:add",
				cart: "$cart"
			}
		}],
		changed: [MAESTROOO]
	},
	{
		names: "symmetry",
		steps: [{
			event: "theme:cartchanged",
			on: "html",
			detail: { openDrawer: true }
		}],
		changed: [{
			event: "theme:cartchanged",
			on: "html",
			detail: { openDrawer: false }
		}]
	},
	{
		names: "empire",
		steps: [{
			event: "cartcount:update",
			on: "window",
			detail: "$cart"
		}]
	},
	{
		names: "be yours",
		sections: "mini-cart,cart-icon-bubble",
		drawer: "mini-cart",
		steps: [{ render: "mini-cart" }]
	},
	{
		names: "turbo",
		steps: [{
			call: "refreshCart",
			with: ["$cart"]
		}]
	},
	{
		names: "flow|envy",
		opens: "wetheme.drawer.slideouts.right.open",
		steps: [{
			call: "wetheme.updateCartDrawer",
			with: ["$cart"]
		}]
	},
	{
		names: "debutify",
		steps: [{ call: "theme.ajaxCart.update" }]
	},
	{
		names: "modular",
		steps: [{
			call: "Cart.buildCart",
			with: ["$cart"]
		}]
	},
	{
		names: "avone",
		steps: [{ call: "CartJS.getCart" }]
	},
	{
		names: "showtime",
		steps: [{
			call: "Shopify.updateQuickCart",
			with: ["$cart"]
		}]
	},
	{
		names: "minimog",
		steps: [{
			call: "Shopify.onItemAdded",
			with: ["$line"]
		}, {
			call: "Shopify.onCartUpdate",
			with: ["$cart"]
		}],
		changed: [{
			call: "Shopify.onCartUpdate",
			with: ["$cart"]
		}]
	},
	{
		names: "*",
		steps: [
			"cart:refresh",
			"cart:updated",
			"cart:change",
			"cart:build"
		].map((event) => ({
			event,
			detail: { cart: "$cart" }
		}))
	}
]))();
/** The first rule for this theme: by name and version, else by what its page is made of, else the rule for all others. */
function pickTheme(rules, theme, hasMarkup) {
	const isNamed = ({ names, from = 0, below = Infinity }) => theme.name !== "" && names.split("|").includes(theme.name) && theme.version >= from && theme.version < below;
	return rules.find(isNamed) ?? rules.find(({ markup }) => markup !== void 0 && hasMarkup(markup)) ?? rules.find(({ names }) => names === "*") ?? {
		names: "*",
		steps: []
	};
}

// src/cart/adapters/shopify/refresh.ts
var COUNTS = ".cart-count-bubble [aria-hidden],[data-cart-count],.cart-count";
/** @param theirs - the merchant's rules, put before ours. */
function createThemeDisplay(page, theirs) {
	const { document } = page.window;
	const find = (selector) => attempt(() => document.querySelector(selector)) ?? null;
	const rule = pickTheme([...theirs, ...themeRules], themeOf(page), (selector) => find(selector) !== null);
	const rendered = () => rule.steps.flatMap((step) => "render" in step ? find(step.render) ?? [] : [])[0];
	function run(step, change) {
		const fill = (value) => fillIn(value, change);
		if ("render" in step) {
			const element = find(step.render);
			if (!change.answer || element !== rendered() || !has(element, "renderContents")) return false;
			element.classList.remove("is-empty");
			element.renderContents(change.answer);
			return true;
		}
		if ("call" in step) return call(page.window, step.call, (step.with ?? []).map(fill));
		const target = step.on === "window" ? page.window : step.on === "html" ? document.documentElement : document;
		const event = new CustomEvent(step.event, {
			bubbles: true,
			detail: fill(step.detail)
		});
		Object.assign(event, fill(step.own), step.promise === void 0 ? {} : { promise: Promise.resolve(fill(step.promise)) });
		target.dispatchEvent(event);
		return rule.names !== "*";
	}
	return {
		rule,
		sections: (isAdd) => sectionIds(document, rule, isAdd, rendered()),
		refresh(change) {
			const hits = (change.answer ? rule.steps : rule.changed ?? rule.steps).filter((step) => attempt(() => run(step, change)) === true);
			const isCounted = attempt(() => patchCounts(document, change.count)) === true;
			return hits.length ? "done" : isCounted ? "partial" : "none";
		},
		openDrawer() {
			const drawer = rule.drawer ? find(rule.drawer) : null;
			return attempt(() => {
				if (rule.opens) return call(page.window, rule.opens, []);
				if (has(drawer, "open")) drawer.open();
				else if (typeof reach(drawer, "open") === "boolean") Object.assign(drawer, { open: true });
				else return false;
				return true;
			}) === true;
		}
	};
}
/** Calls a function of the page by its path. `false`: there is none. */
function call(window, path, values) {
	const names = path.split(".");
	const method = names.pop() ?? "";
	const owner = names.length ? reach(window, names.join(".")) : window;
	const found = reach(owner, method);
	if (typeof found !== "function") return false;
	found.apply(owner, values);
	return true;
}
/** Writes the number where themes keep it, and only where a number stands already. */
function patchCounts(document, count) {
	const counters = [...document.querySelectorAll(COUNTS)].filter((counter) => /^\s*\d+\+?\s*$/.test(counter.textContent ?? ""));
	for (const counter of counters) counter.textContent = String(count);
	return counters.length > 0;
}
/** What the theme wants rendered: five at most, as many as the shop renders with one answer. */
function sectionIds(document, rule, isAdd, element) {
	const named = [];
	if (isAdd) {
		const sectionList = has(element, "getSectionsToRender") ? attempt(() => element.getSectionsToRender()) : [];
		if (has(element, "setActiveElement")) attempt(() => element.setActiveElement(document.activeElement));
		named.push(...(Array.isArray(sectionList) ? sectionList : []).map((section) => getOwn(section, "id")), ...rule.sections?.split(",") ?? []);
	}
	const { sectionsOf, askSections } = rule;
	if (sectionsOf) named.push(...attempt(() => [...document.querySelectorAll(sectionsOf)].map((section) => section.getAttribute("data-section-id"))) ?? []);
	if (askSections) attempt(() => document.documentElement.dispatchEvent(new CustomEvent(askSections, {
		bubbles: true,
		detail: { sections: named }
	})));
	const ids = named.filter((id) => typeof id === "string" && id !== "");
	return [...new Set(ids)].slice(0, 5);
}
/** Merchants rename themes; the schema's name stays what the theme's maker wrote. */
function themeOf(page) {
	return {
		name: (reachText(page.window, "Shopify.theme.schema_name") ?? "").toLowerCase(),
		version: Number.parseFloat(reachText(page.window, "Shopify.theme.schema_version") ?? "") || 0
	};
}
var has = (element, name) => typeof reach(element, name) === "function";

// src/cart/adapters/shopify/storefrontActions.ts
/** `null` until the document is parsed, and on shops that have no actions; the Ajax API is used then. */
function storefrontActions(page) {
	const actions = reach(page.window, "Shopify.actions");
	const updateCart = reach(actions, "updateCart");
	if (typeof updateCart !== "function") return null;
	const isConfigured = () => {
		try {
			return updateCart.isDefault() === false;
		} catch {
			return false;
		}
	};
	const openCart = reach(actions, "openCart");
	return {
		updateCart: (payload, options) => updateCart.call(actions, payload, options),
		...typeof openCart === "function" ? { openCart: () => openCart.call(actions) } : {},
		isConfigured: isConfigured()
	};
}

// src/cart/adapters/shopify/theme.ts
var theme_exports = { get createTheme() { return createTheme; } };
/** Everything that depends on which theme this is. Loaded beside the adapter, which does its work without it too. */
async function createTheme(page, settings) {
	const setting = getOwn(settings, "themes");
	const theirs = setting === void 0 ? [] : await Promise.resolve().then(() => merchantThemes_exports).then(({ parseThemes }) => parseThemes(page, setting)).catch(() => []);
	const display = createThemeDisplay(page, theirs);
	return {
		sections: display.sections,
		refresh: display.refresh,
		async sendByAction(items, limit) {
			const actions = storefrontActions(page);
			if (!actions || !(actions.isConfigured || display.rule.inPlace)) return null;
			const send = await Promise.resolve().then(() => actions_exports).then((module) => module.sendByAction).catch(() => null);
			return send && send(actions, items, limit);
		},
		async openCart() {
			try {
				const open = storefrontActions(page)?.openCart;
				if (open) {
					await open();
					return true;
				}
			} catch {}
			return display.openDrawer();
		}
	};
}

export { products_exports as n, changes_exports as r, theme_exports as t };
//# sourceMappingURL=cart-shopify-late.js.map
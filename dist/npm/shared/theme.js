import { c as reachText, i as ownList, n as own, o as ownText, s as reach } from "./serial.js";
import { n as success, t as failure } from "./result.js";
import { t as messageOf } from "./http.js";

// src/cart/adapters/shopify/themes.ts
var themeRules = [
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
		names: "horizon|savor|vessel|tinker|ritual|heritage|fabric|atelier|dwell|pitch",
		from: 4,
		markup: "theme-drawer#cart-drawer",
		inPlace: true,
		drawer: "theme-drawer#cart-drawer",
		steps: [{
			event: "cart:refresh",
			detail: { cart: "$cart" }
		}]
	},
	{
		names: "horizon|savor|vessel|tinker|ritual|heritage|fabric|atelier|dwell|pitch",
		below: 4,
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
		}]
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
		}]
	},
	{
		names: "warehouse",
		steps: [{
			event: "product:added",
			detail: {
				variant: "$line",
				quantity: "$quantity"
			}
		}]
	},
	{
		names: "prestige",
		below: 8,
		steps: [{
			event: "product:added",
			detail: {
				variant: "$line",
				quantity: "$quantity"
			}
		}]
	},
	{
		names: "prestige|impact",
		steps: [{
			event: "variant:add",
			detail: {
				items: ["$line"],
				cart: "$cart"
			}
		}, {
			event: "cart:change",
			detail: { cart: "$cart" }
		}]
	},
	{
		names: "symmetry",
		steps: [{
			event: "theme:cartchanged",
			on: "html",
			detail: { openDrawer: true }
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
];
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
function createThemeDisplay(page, settings) {
	const { document } = page.window;
	const find = (selector) => attempt(() => document.querySelector(selector)) ?? null;
	const isRule = (rule) => ownText(rule, "names") !== void 0 && Array.isArray(own(rule, "steps"));
	const theirs = ownList(settings, "themes").filter(isRule);
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
		if ("call" in step) {
			const path = step.call.split(".");
			const owner = path.length > 1 ? reach(page.window, path.slice(0, -1).join(".")) : page.window;
			const method = reach(owner, path[path.length - 1] ?? "");
			if (typeof method !== "function") return false;
			method.apply(owner, (step.with ?? []).map(fill));
			return true;
		}
		(step.on === "window" ? page.window : step.on === "html" ? document.documentElement : document).dispatchEvent(new CustomEvent(step.event, {
			bubbles: true,
			detail: fill(step.detail)
		}));
		return rule.names !== "*";
	}
	/** Writes the number where themes keep it, and only where a number stands already. */
	function patchCounts(count) {
		const places = [...document.querySelectorAll(COUNTS)].filter((place) => /^\s*\d+\+?\s*$/.test(place.textContent ?? ""));
		for (const place of places) place.textContent = String(count);
		return places.length > 0;
	}
	return {
		rule,
		sections() {
			const element = rendered();
			const named = has(element, "getSectionsToRender") ? attempt(() => element.getSectionsToRender()) : [];
			if (has(element, "setActiveElement")) attempt(() => element.setActiveElement(document.activeElement));
			const ids = (Array.isArray(named) ? named : []).flatMap((section) => ownText(section, "id") ?? []);
			return [.../* @__PURE__ */ new Set([...ids, ...rule.sections?.split(",") ?? []])].slice(0, 5);
		},
		refresh(change) {
			const hits = rule.steps.filter((step) => attempt(() => run(step, change)) === true);
			const isCounted = attempt(() => patchCounts(change.count)) === true;
			return hits.length ? "done" : isCounted ? "partial" : "none";
		},
		openDrawer() {
			const drawer = rule.drawer ? find(rule.drawer) : null;
			return has(drawer, "open") && attempt(() => (drawer.open(), true)) === true;
		}
	};
}
/** Merchants rename themes; the schema's name stays what the theme's maker wrote. */
function themeOf(page) {
	return {
		name: (reachText(page.window, "Shopify.theme.schema_name") ?? "").toLowerCase(),
		version: Number.parseFloat(reachText(page.window, "Shopify.theme.schema_version") ?? "") || 0
	};
}
function fillIn(value, change) {
	if (Array.isArray(value)) return value.map((item) => fillIn(item, change));
	if (typeof value === "object" && value !== null) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fillIn(item, change)]));
	const { cart, count, quantity, answer } = change;
	const values = /* @__PURE__ */ new Map([
		["$cart", cart],
		["$count", count],
		["$quantity", quantity],
		["$line", answer],
		["$variant", answer?.["variant_id"]],
		["$product", answer?.["product_id"]],
		["$sections", answer?.["sections"]]
	]);
	return values.has(value) ? values.get(value) : value;
}
var has = (element, name) => typeof reach(element, name) === "function";
/** The theme's code may throw; that is not the add's failure. */
function attempt(run) {
	try {
		return run();
	} catch {
		return;
	}
}

// src/cart/adapters/shopify/actions.ts
/** `null` until the document is parsed, and on shops that have no actions; whoever asks then uses the Ajax API. */
function storefrontActions(page) {
	const actions = reach(page.window, "Shopify.actions");
	const updateCart = reach(actions, "updateCart");
	if (typeof updateCart !== "function") return null;
	const isDefault = reach(updateCart, "isDefault");
	const openCart = reach(actions, "openCart");
	return {
		updateCart: (payload, options) => updateCart.call(actions, payload, options),
		...typeof openCart === "function" ? { openCart: () => openCart.call(actions) } : {},
		isConfigured: typeof isDefault === "function" && isDefault.call(updateCart) === false
	};
}
/**
* The platform's own action: it changes the cart and refreshes a theme that it knows.
*
* @returns `null` when it could not run at all, so that the Ajax API may be tried instead.
*/
async function sendByAction(actions, wishes, limit) {
	const lines = wishes.map(({ variantId, quantity, properties }) => ({
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
	} catch {
		return null;
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

// src/cart/adapters/shopify/theme.ts
/** Everything that depends on which theme this is. Loaded beside the adapter, which does its work without it too. */
function createTheme(page, settings) {
	const display = createThemeDisplay(page, settings);
	return {
		sections: display.sections,
		refresh: display.refresh,
		async sendByAction(wishes, limit) {
			const actions = storefrontActions(page);
			return actions && (actions.isConfigured || display.rule.inPlace === true) ? sendByAction(actions, wishes, limit) : null;
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

export { createTheme };
import { a as ownList, c as reach, l as reachText, n as own, o as ownNumber, s as ownText } from "./read.js";

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
/** @param theirs - the merchant's rules, put before ours. */
function createThemeDisplay(page, theirs) {
	const { document } = page.window;
	const find = (selector) => attempt(() => document.querySelector(selector)) ?? null;
	const rule = pickTheme([...theirs, ...themeRules], themeOf(page), (selector) => find(selector) !== null);
	const rendered = () => rule.steps.flatMap((step) => "render" in step ? find(step.render) ?? [] : [])[0];
	function call(path, values) {
		const names = path.split(".");
		const method = names.pop() ?? "";
		const owner = names.length ? reach(page.window, names.join(".")) : page.window;
		const found = reach(owner, method);
		if (typeof found !== "function") return false;
		found.apply(owner, values);
		return true;
	}
	function run(step, change) {
		const fill = (value) => fillIn(value, change);
		if ("render" in step) {
			const element = find(step.render);
			if (!change.answer || element !== rendered() || !has(element, "renderContents")) return false;
			element.classList.remove("is-empty");
			element.renderContents(change.answer);
			return true;
		}
		if ("call" in step) return call(step.call, (step.with ?? []).map(fill));
		const target = step.on === "window" ? page.window : step.on === "html" ? document.documentElement : document;
		const event = new CustomEvent(step.event, {
			bubbles: true,
			detail: fill(step.detail)
		});
		Object.assign(event, fill(step.own), step.promise === void 0 ? {} : { promise: Promise.resolve(fill(step.promise)) });
		target.dispatchEvent(event);
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
		sections(isAdd) {
			const named = [];
			if (isAdd) {
				const element = rendered();
				const told = has(element, "getSectionsToRender") ? attempt(() => element.getSectionsToRender()) : [];
				if (has(element, "setActiveElement")) attempt(() => element.setActiveElement(document.activeElement));
				named.push(...(Array.isArray(told) ? told : []).map((section) => own(section, "id")), ...rule.sections?.split(",") ?? []);
			}
			const { sectionsOf, askSections } = rule;
			if (sectionsOf) named.push(...attempt(() => [...document.querySelectorAll(sectionsOf)].map((element) => element.getAttribute("data-section-id"))) ?? []);
			if (askSections) attempt(() => document.documentElement.dispatchEvent(new CustomEvent(askSections, {
				bubbles: true,
				detail: { sections: named }
			})));
			const ids = named.filter((id) => typeof id === "string" && id !== "");
			return [...new Set(ids)].slice(0, 5);
		},
		refresh(change) {
			const hits = (change.answer ? rule.steps : rule.changed ?? rule.steps).filter((step) => attempt(() => run(step, change)) === true);
			const isCounted = attempt(() => patchCounts(change.count)) === true;
			return hits.length ? "done" : isCounted ? "partial" : "none";
		},
		openDrawer() {
			const drawer = rule.drawer ? find(rule.drawer) : null;
			return attempt(() => {
				if (rule.opens) return call(rule.opens, []);
				if (has(drawer, "open")) drawer.open();
				else if (typeof reach(drawer, "open") === "boolean") Object.assign(drawer, { open: true });
				else return false;
				return true;
			}) === true;
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
	const { cart, count, quantity, answer, sections, wishes } = change;
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
		["$lines", () => wishes.map(({ variantId, quantity: pieces }) => ({
			merchandiseId: `gid://shopify/ProductVariant/${variantId}`,
			quantity: pieces
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
var has = (element, name) => typeof reach(element, name) === "function";
/** The theme's code may throw; that is not the add's failure. */
function attempt(run) {
	try {
		return run();
	} catch {
		return;
	}
}

// src/cart/adapters/shopify/storefrontActions.ts
/** `null` until the document is parsed, and on shops that have no actions; whoever asks then uses the Ajax API. */
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
/** Everything that depends on which theme this is. Loaded beside the adapter, which does its work without it too. */
async function createTheme(page, settings) {
	const setting = own(settings, "themes");
	const theirs = setting === void 0 ? [] : await import("./merchantThemes.js").then(({ parseThemes }) => parseThemes(page, setting)).catch(() => []);
	const display = createThemeDisplay(page, theirs);
	return {
		sections: display.sections,
		refresh: display.refresh,
		async sendByAction(wishes, limit) {
			const actions = storefrontActions(page);
			if (!actions || !(actions.isConfigured || display.rule.inPlace)) return null;
			const send = await import("./actions.js").then((module) => module.sendByAction).catch(() => null);
			return send && send(actions, wishes, limit);
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
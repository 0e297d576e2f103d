import { _ as useShelf, b as createTranslate, f as Photo, g as useLazy, h as priceOf, n as useStyles, r as Icon, t as useProductText } from "./shelf.js";
import { n as isAvailable, r as isSoldOut } from "./plain.js";
import { L as own, S as clampQuantity, T as refusal, U as reach, V as ownNumber, W as reachText, a as createLatestOnly, i as wishOf, m as frozenLines, p as FORM_SELECTOR, x as createMutationQueue } from "./common.js";
import { batch, computed, createModel, effect, signal, untracked, useSignal } from "@preact/signals";
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { Fragment, jsx, jsxs } from "preact/jsx-runtime";

// src/cart/detect/signals.ts
var SURE = .5;
var mark = (confidence, why) => ({
	confidence,
	why
});
var findShopify = ({ window }) => {
	const isHosted = reachText(window, "Shopify.shop")?.endsWith(".myshopify.com");
	if (reachText(window, "Shopify.routes.root")?.endsWith("/")) return mark(isHosted ? 1 : .9, "window.Shopify.routes.root");
	return reachText(window, "Shopify.shop") && isPlain(window, "Shopify.theme") ? mark(.7, "window.Shopify.theme") : null;
};
var WOO_GLOBALS = [
	"wc_add_to_cart_params",
	"wc_cart_fragments_params",
	"woocommerce_params",
	"wcSettings",
	"wcBlocksMiddlewareConfig"
];
var findWooCommerce = ({ window }) => {
	const found = WOO_GLOBALS.find((name) => isPlain(window, name));
	if (found) return mark(.9, `window.${found}`);
	return element(window, "meta[name=\"generator\"][content^=\"WooCommerce\"]", .8) ?? element(window, "body.woocommerce,body.woocommerce-page", .7);
};
var findBigCommerce = ({ window }) => {
	if (isPlain(window, "BCData")) return mark(.9, "window.BCData");
	if (typeof reach(window, "stencilBootstrap") === "function") return mark(.8, "window.stencilBootstrap");
	return element(window, "form[data-cart-item-add]", .7) ?? element(window, "[src*=\".bigcommerce.com/s-\"],link[href*=\".bigcommerce.com/s-\"]", .6);
};
var findMagento = ({ window }) => {
	if (typeof reach(window, "hyva.getFormKey") === "function") return mark(.95, "window.hyva");
	if (typeof reach(window, "require") === "function" && reachText(window, "BASE_URL")) return mark(.9, "window.require and window.BASE_URL");
	return element(window, "script[type=\"text/x-magento-init\"]", .8);
};
var findSfcc = ({ window, url }) => {
	if (url.includes("/on/demandware.store/")) return mark(.9, "the page’s address");
	if (isPlain(window, "CQuotient")) return mark(.8, "window.CQuotient");
	return element(window, "[src*=\"/on/demandware.static/\"],link[href*=\"/on/demandware.static/\"]", .8) ?? element(window, ".add-to-cart-url", .6);
};
var findPrestaShop = ({ window }) => {
	if (reachText(window, "prestashop.urls.pages.cart")) return mark(1, "window.prestashop.urls");
	return element(window, "meta[name=\"generator\"][content^=\"PrestaShop\"]", .6);
};
/** Shops whose cart no script of a page can reach: their shelf gets `custom` from the merchant, or links to the product. */
var findClosed = ({ window }) => {
	if (isPlain(window, "Static.SQUARESPACE_CONTEXT")) return mark(.9, "Squarespace, whose cart is closed to scripts (window.Static.SQUARESPACE_CONTEXT)");
	const wix = element(window, "meta[name=\"generator\"][content^=\"Wix.com\"]", .9);
	return wix && {
		...wix,
		why: `Wix, whose cart is closed to scripts (${wix.why})`
	};
};
var findForm = ({ window }) => element(window, FORM_SELECTOR, .3);
/** In the order in which they are believed, since some shops carry the marks of two. Headless shops have none: they are named. */
var platformMarks = [
	["shopify", findShopify],
	["woocommerce", findWooCommerce],
	["bigcommerce", findBigCommerce],
	["magento", findMagento],
	["sfcc", findSfcc],
	["prestashop", findPrestaShop],
	["link", findClosed]
];
/** An element with such an id answers to the same name, but is no plain object. */
var isPlain = (window, path) => Object.prototype.toString.call(reach(window, path)) === "[object Object]";
function element(window, selector, confidence) {
	return window.document.querySelector(selector) ? mark(confidence, selector) : null;
}

// src/cart/detect/choose.ts
/** What the page looks like, where the merchant named nothing: platforms in a fixed order, then a form, then a link. */
function chooseCart(page, settings) {
	const found = [...platformMarks, ["form", findForm]].flatMap(([name, find]) => {
		const mark = find(page);
		return mark ? [{
			name,
			...mark
		}] : [];
	});
	const taken = found.find(({ name, confidence }) => confidence >= .5 || name === "form");
	const isOwn = typeof own(settings, "add") === "function";
	const others = found.filter((claim) => isOwn || claim !== taken);
	if (isOwn) return {
		name: "custom",
		why: "cartSettings.add",
		others
	};
	return {
		name: taken?.name ?? "link",
		why: taken?.why ?? "no platform and no cart form was found on this page",
		others
	};
}

// src/cart/detect/offer.ts
/**
* Offers every add to the page first, as a fetch event offers a request to a service worker: the cancelable DOM event
* `reelshelf:cart_add` on the shelf's element. Taken: the page's answer counts. Cancelled without an answer: refused as `blocked`.
* Neither: the adapter adds.
*
* @param limitMs - how long the page may take to answer.
*/
function offerToPage(page, adapter, limitMs) {
	const queue = createMutationQueue(page.env.setTimer, limitMs);
	const own = {
		async add(lines) {
			return await queue.run(async () => {
				const answer = ask(page, lines);
				if (answer === NOBODY) return null;
				const [{ parseAnswer }, told] = await Promise.all([import("./cart-custom.js").then((n) => n.r), answer]);
				return parseAnswer(told, lines, page.url);
			}, (message) => refusal(lines, {
				code: "network",
				message
			})) ?? adapter.add(lines);
		},
		destroy() {
			queue.stop();
			adapter.destroy();
		}
	};
	return new Proxy({}, { get(_, key) {
		const value = own[key] ?? Reflect.get(adapter, key);
		return typeof value === "function" ? value.bind(adapter) : value;
	} });
}
var NOBODY = /* @__PURE__ */ (() => (Symbol("nobody")))();
function ask(page, lines) {
	let answer = NOBODY;
	let isOpen = true;
	const detail = Object.freeze({
		lines: frozenLines(lines),
		respondWith(value) {
			if (!isOpen) return;
			isOpen = false;
			answer = Promise.resolve(value).catch((error) => ({
				ok: false,
				error: String(error)
			}));
		}
	});
	const isAllowed = page.host.dispatchEvent(new CustomEvent("reelshelf:cart_add", {
		bubbles: true,
		composed: true,
		cancelable: true,
		detail
	}));
	isOpen = false;
	if (answer !== NOBODY || isAllowed) return answer;
	return {
		ok: false,
		error: {
			code: "blocked",
			message: "The page cancelled reelshelf:cart_add"
		}
	};
}

// src/cart/detect/registry.ts
var registry_exports = { get detectAdapter() { return detectAdapter; } };
var PAGE_ANSWER_MS = 3e4;
/**
* The page's cart. What the merchant names comes first; `auto` looks at the page, see {@link chooseCart}. An adapter is loaded only
* when it is the one. Every add is offered to the page first, see {@link offerToPage}.
*
* @param tell - hears which adapter was taken and why, before it is loaded.
*/
async function detectAdapter(page, wanted, settings = {}, tell = () => {}) {
	const adapter = await make(page, wanted, settings, tell);
	return offerToPage(page, adapter, ownNumber(settings, "pageAnswerMs") ?? PAGE_ANSWER_MS);
}
async function make(page, wanted, settings, tell) {
	if (typeof wanted !== "string") {
		const adapter = await (typeof wanted === "function" ? wanted(page) : wanted);
		tell({
			name: adapter.id,
			why: "the option cart is an adapter",
			others: chooseCart(page, {}).others
		});
		return adapter;
	}
	const found = chooseCart(page, settings);
	const choice = wanted === "auto" ? found : {
		...found,
		name: wanted,
		why: `the option cart says ${wanted}`
	};
	tell(choice);
	return load(choice.name, page, settings);
}
async function load(name, page, settings) {
	switch (name) {
		case "shopify": return (await import("./cart-shopify.js").then((n) => n.t)).createShopifyCart(page, settings);
		case "shopify-storefront": return (await import("./cart-shopify-storefront.js").then((n) => n.t)).createShopifyStorefrontCart(page, settings);
		case "woocommerce": return (await import("./cart-woocommerce.js").then((n) => n.t)).createWooCommerceCart(page, settings);
		case "bigcommerce": return (await import("./cart-bigcommerce.js").then((n) => n.t)).createBigCommerceCart(page, settings);
		case "magento": return (await import("./cart-magento.js").then((n) => n.t)).createMagentoCart(page, settings);
		case "sfcc": return (await import("./cart-sfcc.js").then((n) => n.t)).createSfccCart(page, settings);
		case "prestashop": return (await import("./cart-prestashop.js").then((n) => n.t)).createPrestaShopCart(page, settings);
		case "medusa": return (await import("./cart-medusa.js").then((n) => n.t)).createMedusaCart(page, settings);
		case "vendure": return (await import("./cart-vendure.js").then((n) => n.t)).createVendureCart(page, settings);
		case "saleor": return (await import("./cart-saleor.js").then((n) => n.t)).createSaleorCart(page, settings);
		case "form": return (await import("./cart-form.js").then((n) => n.t)).createFormCart(page, settings);
		case "link": return (await import("./cart-link.js").then((n) => n.t)).createLinkCart(page, settings);
		case "custom": {
			const { createCustomCart } = (await import("./cart-custom.js").then((n) => n.t));
			return createCustomCart(page, {
				...settings,
				canAdd: true
			}, await load(findForm(page) ? "form" : "link", page, settings));
		}
	}
}

// src/models/cart/cartLink.ts
function createCartLink({ getCart, display, finish = (task) => task }) {
	const found = signal(null);
	let connecting = null;
	const warn = (where, detail) => {
		const name = found.peek()?.id;
		display.warn({
			code: "CART_ADAPTER_FAILED",
			subject: where,
			message: `The cart adapter ${name ? `"${name}"` : ""} threw in ${where}, which the cart contract does not allow.`,
			remedy: "The shelf went on as if the shop had refused. Check the adapter, or report it if it is one of ours.",
			detail
		});
	};
	const connect = () => connecting ??= getCart().then((cart) => found.value = cart, (error) => {
		connecting = null;
		warn("getCart", error);
		return null;
	});
	return {
		get adapter() {
			return found.peek();
		},
		found,
		connect,
		ask(where, call, fallback) {
			const answer = connect().then((cart) => cart ? call(cart) : fallback).catch((error) => {
				warn(where, error);
				return fallback;
			});
			return /^(add|undo|set)/.test(where) ? finish(answer) : answer;
		},
		askNow(where, call, fallback) {
			try {
				const cart = found.peek();
				return cart ? call(cart) : fallback;
			} catch (error) {
				warn(where, error);
				return fallback;
			}
		}
	};
}

// src/feed/money.ts
/** Decimal places of a currency: USD 2, JPY 0, KWD 3. An unknown code counts as 2. */
function fractionDigits(currency) {
	try {
		return new Intl.NumberFormat("en", {
			style: "currency",
			currency
		}).resolvedOptions().maximumFractionDigits ?? 2;
	} catch {
		return 2;
	}
}
/** `28.00 USD` → 2800, `2800 JPY` → 2800, `28.000 KWD` → 28000. More places than the currency has are rounded half up. */
function toMinor({ amount, currency }) {
	const digits = fractionDigits(currency);
	const [whole = "", fraction = ""] = amount.split(".");
	return Number(whole + fraction.padEnd(digits, "0").slice(0, digits)) + (fraction.charAt(digits) >= "5" ? 1 : 0);
}
/** The reverse of {@link toMinor}, with exactly the currency's places. `minor` is a whole number; a loss keeps its sign. */
function fromMinor(minor, currency) {
	const digits = fractionDigits(currency);
	const text = String(Math.abs(Math.round(minor))).padStart(digits + 1, "0");
	const split = text.length - digits;
	const amount = digits > 0 ? `${text.slice(0, split)}.${text.slice(split)}` : text;
	return {
		amount: minor < 0 ? `-${amount}` : amount,
		currency
	};
}
/** `times` is a whole number, such as a quantity. */
var multiplyMoney = (money, times) => fromMinor(toMinor(money) * times, money.currency);

// src/models/cart/attempt.ts
/** An answer of the platform is awaited. */
var isWaiting = (attempt) => attempt?.phase === "adding" || attempt?.phase === "undoing";
/** The pieces are in the cart now. */
var isHeld = (attempt) => attempt !== void 0 && (attempt.phase === "added" || attempt.phase === "done" || attempt.phase === "undoing" || attempt.phase === "kept");

// src/models/cart/cartModel.ts
/** How long the tick stays on the button. */
var TICK_MS = 1200;
/** How long the closing player is waited for, where nothing says that it is gone. */
var CLOSING_LIMIT_MS = 1e3;
/**
* The page's cart as this shelf sees it: adding, taking back, the ways to cart and checkout. Optimistic: the count moves with the
* thumb and is put right by what the platform confirms, see `cartTruth.ts`.
*/
var CartModel = /* @__PURE__ */ (() => (createModel((deps, player, link, truth) => {
	const { begin, settle } = truth;
	const attempts = signal(/* @__PURE__ */ new Map());
	/** `link`: there is no cart, only products' pages. `waiting`: not asked or not answered yet. */
	const ability = computed(() => link.found.value ? link.found.value.canAdd ? "add" : "link" : "waiting");
	/** A checkout can be gone to from here, for all that is known. */
	const canCheckOut = computed(() => ability.value === "add" && link.found.value?.canCheckOut !== false);
	/** The adapter could not go to the checkout. */
	const isCheckoutRefused = signal(false);
	/** `false` where the cart cannot be read: then the count is ours alone and must not be shown as the cart's. */
	const isCountKnown = computed(() => truth.summary.value !== null);
	/** The cart can be shown line by line. */
	const hasLines = computed(() => truth.summary.value?.lines !== void 0);
	const stops = /* @__PURE__ */ new Set();
	let isDisposed = false;
	let serials = 0;
	/** Started after the shelf was taken down, it stops at once. */
	const keep = (stop) => void (isDisposed ? stop() : stops.add(stop));
	const put = (attempt) => {
		attempts.value = new Map(attempts.peek()).set(attempt.request.productId, attempt);
	};
	/** Only while it is still the newest add of its product. */
	const change = (attempt, next) => {
		const current = attempts.peek().get(attempt.request.productId);
		if (current?.serial === attempt.serial) put({
			...current,
			...next
		});
	};
	const dismiss = (productId) => {
		if (isWaiting(attempts.peek().get(productId))) return;
		const rest = new Map(attempts.peek());
		if (rest.delete(productId)) attempts.value = rest;
	};
	const adapterId = () => link.adapter?.id ?? "none";
	const subjectOf = (productId) => {
		const video = player.video.peek();
		return {
			...video ? {
				video: video.id,
				creator: video.creator,
				position: player.index.peek()
			} : {},
			product: productId
		};
	};
	/**
	* Adds, and tells what became of it through {@link attempts}. A second press while the first is unanswered does nothing.
	*
	* @returns whether the platform confirmed all that was asked for.
	*/
	const add = async (request, isBuying = false) => {
		if (isWaiting(attempts.peek().get(request.productId))) return false;
		const subject = subjectOf(request.productId);
		const attempt = {
			serial: ++serials,
			request,
			isBuying,
			phase: "adding",
			actual: 0,
			error: null,
			undoToken: void 0,
			retryAtMs: 0
		};
		put(attempt);
		begin(request.quantity);
		const result = await link.ask("add", (cart) => cart.add([toLine(request, cart.id, deps.attribution(subject.video ?? null))]), noAnswer);
		const actual = result.ok ? result.added[0]?.actual ?? request.quantity : 0;
		const error = result.error ?? (actual > 0 ? null : noAnswer.error);
		batch(() => {
			settle(request.quantity, actual, result.cart);
			change(attempt, {
				phase: actual > 0 ? "added" : "refused",
				actual,
				error,
				undoToken: result.undoToken,
				retryAtMs: deps.env.monotonicMs() + (error?.retryAfterMs ?? 0),
				isUnconfirmed: result.unconfirmed === true
			});
		});
		const props = {
			...request.variantId ? { variant: request.variantId } : {},
			adapter: adapterId()
		};
		if (actual > 0) {
			if (!result.unconfirmed) deps.record("product_added", subject, {
				...props,
				quantity: actual,
				...valueOf(request, actual)
			});
			after(TICK_MS, () => {
				if (attempts.peek().get(request.productId)?.phase === "added") change(attempt, { phase: "done" });
			});
		} else deps.record("product_add_failed", subject, {
			...props,
			quantity: request.quantity,
			code: result.error?.code ?? "unknown"
		});
		return actual === request.quantity && !error && !result.unconfirmed;
	};
	/** Adds and goes on to the checkout, but only when the platform confirmed all that was asked for. */
	const buyNow = async (request) => {
		if (await add(request, true) && !isDisposed) await checkout();
	};
	/** Takes the product's last add back. */
	const undo = async (productId) => {
		const attempt = attempts.peek().get(productId);
		if (!attempt || !isHeld(attempt) || isWaiting(attempt) || attempt.undoToken === void 0) return;
		change(attempt, {
			phase: "undoing",
			error: null
		});
		begin(-attempt.actual);
		const isUndone = await link.ask("undo", (cart) => cart.undo(attempt.undoToken), false);
		batch(() => {
			settle(-attempt.actual, isUndone ? -attempt.actual : 0, void 0);
			change(attempt, {
				phase: isUndone ? "undone" : "kept",
				undoToken: void 0
			});
		});
	};
	/**
	* Opens the shop's own cart; the player makes room for it first. Only when its step is out of the browser's history: taken out
	* later, it would cancel the way to the cart page, and a drawer of the theme's would lose the focus to the card.
	*/
	const openCart = async () => {
		player.close();
		await Promise.race([deps.page?.whenRestored(), new Promise((resolve) => after(CLOSING_LIMIT_MS, resolve))]);
		if (await link.ask("openCart", (cart) => cart.openCart(), false)) return;
		deps.display.warn({
			code: "CART_NOT_OPENED",
			subject: adapterId(),
			message: "The shop’s cart could not be opened: no cart drawer was found and no cart page is known.",
			remedy: "Name the cart page or a function that opens your cart in the cart settings."
		});
	};
	/** Shows the cart: line by line in the player where that can be told, else the shop's own. */
	const viewCart = () => {
		isCheckoutRefused.value = false;
		if (hasLines.peek()) player.openCart();
		else openCart();
	};
	/** Leaves for the checkout as soon as the platform has answered all that was asked of the cart. */
	const checkout = async () => {
		isCheckoutRefused.value = false;
		await truth.allAnswered();
		const { product: _, ...subject } = subjectOf("");
		if (await link.ask("checkout", (cart) => cart.checkout(), false)) deps.record("checkout_started", subject, { adapter: adapterId() });
		else isCheckoutRefused.value = true;
	};
	/** Whether this product can be added from here; `true` until the cart has been asked. */
	const canAdd = (request, variantIds) => {
		const product = {
			...wishOf({
				id: request.productId,
				ref: request.ref,
				url: request.url
			}, link.adapter?.id ?? ""),
			variantIds
		};
		return link.askNow("canAdd", (cart) => cart.canAdd && (cart.canAddProduct?.(product) ?? true), true);
	};
	/** Where "View product" leads, marked so that the shop knows which video sent the shopper; `null` where there is no address. */
	const linkTo = ({ url = "" }) => {
		const attribution = deps.attribution(player.video.peek()?.id ?? null);
		return link.askNow("productUrl", (cart) => cart.productUrl?.({
			url,
			...attribution ? { attribution } : {}
		}) ?? url, url) || null;
	};
	/** Price and stock as the platform states them now; `null` where it cannot tell. */
	const loadLive = (product) => link.ask("getProduct", (cart) => cart.getProduct(wishOf(product, cart.id)), null);
	const after = (delayMs, run) => {
		const stop = deps.env.setTimer(() => {
			stops.delete(stop);
			run();
		}, delayMs);
		keep(stop);
	};
	effect(() => {
		if (player.isOpen.value) untracked(() => void link.connect());
	});
	effect(() => {
		const cart = link.found.value;
		if (!cart) return;
		link.askNow("onExternalChange", () => keep(cart.onExternalChange(() => void truth.reread())), void 0);
		untracked(() => void truth.reread());
	});
	effect(() => {
		if (deps.device.visible.value) untracked(() => void truth.reread());
	});
	effect(() => () => {
		isDisposed = true;
		truth.stop();
		for (const stop of stops) stop();
	});
	return {
		count: truth.count,
		isCountKnown,
		hasLines,
		ability,
		canCheckOut,
		attempts,
		isCheckoutRefused,
		add,
		buyNow,
		undo,
		dismiss,
		viewCart,
		openCart,
		checkout,
		canAdd,
		linkTo,
		loadLive
	};
})))();
var noAnswer = {
	ok: false,
	added: [],
	error: {
		code: "unknown",
		message: "The cart adapter gave no usable answer."
	},
	uiRefresh: "none"
};
function toLine(request, adapterId, attribution) {
	const { productId, variantId, sku, quantity, options, ref, url } = request;
	return {
		...wishOf({
			id: productId,
			ref,
			url
		}, adapterId),
		quantity,
		...variantId ? { variantId } : {},
		...sku ? { sku } : {},
		...options?.length ? { options } : {},
		...attribution ? { attribution } : {}
	};
}
function valueOf({ unitPrice }, pieces) {
	return unitPrice ? {
		valueMinor: toMinor(unitPrice) * pieces,
		currency: unitPrice.currency
	} : {};
}

// src/models/cart/cartTruth.ts
/**
* The cart as the platform told it last, and what it was asked since.
*
*     shown count = last cart read or confirmed + pieces asked for and not yet answered − pieces being taken back
*                   + what the lines' wishes add
*
* A read that overlaps a change is thrown away and done again, so that no piece is counted twice or forgotten.
*/
function createCartTruth(link) {
	const summary = signal(null);
	/** Pieces confirmed while the cart cannot be read. */
	const gained = signal(0);
	const pending = signal(0);
	const openChanges = signal(0);
	/** A read is due or on its way. */
	const isStale = signal(false);
	/** The platform has told its cart since the last change. */
	const isCurrent = signal(true);
	/** The cart was known and did not answer when it was to be read again. */
	const isLost = signal(false);
	const wishes = signal(null);
	const count = computed(() => Math.max(0, (summary.value?.count ?? gained.value) + pending.value + (wishes.value?.pieces.value ?? 0)));
	/** Nothing is on its way: what is shown is what the platform told. */
	const isSettled = computed(() => openChanges.value === 0 && !isStale.value);
	const isAnswered = computed(() => openChanges.value === 0 && (wishes.value?.isIdle.value ?? true));
	let isStopped = false;
	/** Numbers the reads; a change makes those on their way worthless. */
	let newest = 0;
	/** A cart told without its lines, where they were known, says nothing against them. */
	const accept = (cart) => {
		const lines = cart.lines ?? summary.peek()?.lines;
		summary.value = lines ? {
			...cart,
			lines
		} : cart;
		isCurrent.value = true;
		isLost.value = false;
	};
	const reread = async () => {
		if (!link.adapter || isStopped) return;
		isStale.value = true;
		if (openChanges.peek() > 0) return;
		const mine = ++newest;
		const answer = await link.ask("read", (cart) => cart.read(), null);
		if (mine !== newest) return;
		batch(() => {
			isStale.value = false;
			if (answer) accept(answer);
			else isLost.value = summary.peek() !== null;
		});
	};
	const begin = (pieces) => {
		newest++;
		batch(() => {
			openChanges.value++;
			pending.value += pieces;
		});
	};
	/**
	* @param pieces - as given to `begin`.
	* @param gain - what the cart really gained or lost, where the answer did not carry the cart.
	* @param lines - the known lines with a confirmed change in them, for the same case.
	*/
	const settle = (pieces, gain, cart, lines) => {
		batch(() => {
			openChanges.value--;
			pending.value -= pieces;
			const before = summary.peek();
			if (cart) accept(cart);
			else if (before) summary.value = {
				...before,
				count: Math.max(0, before.count + gain),
				...lines ? { lines } : {}
			};
			else gained.value += gain;
			isCurrent.value = cart !== void 0;
			if (!cart || before?.lines && !cart.lines) isStale.value = link.adapter !== null;
		});
		if (isStale.peek() && openChanges.peek() === 0) reread();
	};
	return {
		summary,
		count,
		isAnswered,
		isSettled,
		isCurrent,
		isLost,
		wishes,
		reread,
		begin,
		settle,
		/** Resolves when every change and every wish was answered; wishes that wait for another tap are sent now. */
		async allAnswered() {
			wishes.peek()?.flush();
			await whenTrue(isAnswered);
		},
		/** Resolves when nothing is on its way any more. */
		settled: () => whenTrue(isSettled),
		stop() {
			isStopped = true;
			newest++;
		}
	};
}
var whenTrue = (fact) => new Promise((resolve) => {
	if (fact.peek()) return resolve();
	const stop = fact.subscribe((isTrue) => {
		if (!isTrue) return;
		stop();
		resolve();
	});
});

// src/feed/variants.ts
/** Whether every option has a value. True for a product without options. */
var isComplete = ({ options = [] }, selection) => options.every((_, place) => selection[place] !== void 0);
/**
* The variant that a complete selection means, sold out or not.
*
* @returns `null` when a choice is missing, when the combination is not made, and for a product without variants, which is
* bought by its own id.
*/
function findVariant(product, selection) {
	if (!isComplete(product, selection)) return null;
	return product.variants?.find(({ options = [] }) => options.every((value, place) => value === selection[place])) ?? null;
}
/** The first variant that can be bought, else the first; `null` for a product without variants. */
function firstAvailable(product) {
	const { variants = [] } = product;
	return variants.find((variant) => isAvailable(product, variant)) ?? variants[0] ?? null;
}
/** What a sheet opens with: the first variant that can be bought; for a product without variants each option's only value. */
function firstSelection(product) {
	const chosen = firstAvailable(product)?.options;
	return (product.options ?? []).map(({ values }, place) => chosen?.[place] ?? (values.length === 1 ? values[0] : void 0));
}
/** Every value of every option, judged against what is chosen in the *other* options: so a shopper can always change their mind. */
function optionStates(product, selection) {
	const { options = [], variants } = product;
	const stateOf = (place, value) => {
		if (!variants?.length) return product.available === false ? "sold_out" : "available";
		const made = variants.filter((variant) => variant.options?.[place] === value && options.every((_, other) => other === place || selection[other] === void 0 || variant.options?.[other] === selection[other]));
		if (made.length === 0) return "impossible";
		return made.some((variant) => isAvailable(product, variant)) ? "available" : "sold_out";
	};
	return options.map(({ name, values }, place) => ({
		name,
		values: values.map((value) => ({
			value,
			state: stateOf(place, value),
			isSelected: selection[place] === value
		}))
	}));
}

// src/models/product/choice.ts
/**
* The selection after the shopper chose `value` for the option at `place`. What was chosen before that place stays; what comes
* after it gives way where the combination is not made, to the nearest one that is: to be had first, then most alike.
*/
function reselect(product, selection, place, value) {
	const wished = (product.options ?? []).map((_, at) => at === place ? value : selection[at]);
	if (!product.variants?.length || !isComplete(product, wished) || findVariant(product, wished)) return wished;
	const fits = (variant) => wished.slice(0, place + 1).every((chosen, at) => variant.options?.[at] === chosen);
	const score = (variant) => (variant.available === false ? 0 : 100) + wished.filter((chosen, at) => variant.options?.[at] === chosen).length;
	const [best] = product.variants.filter(fits).sort((a, b) => score(b) - score(a));
	return best?.options ?? wished;
}

// src/models/product/liveProduct.ts
/**
* The feed's product with what the platform says now laid over it. The platform wins wherever it spoke; a price and its former
* price always come from the same mouth, so that a struck price is never from another day or currency. The title stays the feed's: the
* merchant wrote it for this place.
*
* Where the platform tells its options, they and its variants are the choice. Else variants that the platform no longer has are left
* out; where not one id is known to the platform the ids are of another kind (a SKU, say), and then only what holds for the whole
* product is taken over.
*/
function withLive(product, live) {
	if (!live) return product;
	const image = product.image ?? live.images?.[0];
	return {
		...product,
		...prices(product, live),
		...image ? { image } : {},
		available: live.available,
		...choice(product, live)
	};
}
/** What is known from a card's request, until the whole product is: only what cannot contradict a variant's own price. */
function withFacts(product, facts) {
	if (!facts) return product;
	const arePricesApart = product.variants?.some(({ price }) => price !== void 0) ?? false;
	const available = facts.available && (product.variants?.length ?? 0) > 1 ? void 0 : facts.available;
	const stock = facts.available === isSoldOut(product) ? {
		available,
		variants: product.variants?.map((variant) => ({
			...variant,
			available
		}))
	} : {};
	return {
		...product,
		...arePricesApart ? {} : prices(product, facts),
		...stock
	};
}
function choice(product, live) {
	const listed = product.variants ?? [];
	const { options = [] } = live;
	if (options.length > 0 && live.variants.length > 0 && live.variants.every((variant) => variant.options?.length === options.length)) return {
		options,
		variants: live.variants.map((variant) => overlay(twin(variant, listed), variant))
	};
	const liveById = new Map(live.variants.map((variant) => [variant.id, variant]));
	const known = listed.filter((variant) => liveById.has(variant.id));
	return { variants: known.length > 0 ? known.map((variant) => overlay(variant, liveById.get(variant.id))) : wholly(listed, live) };
}
/** The feed's picture of a variant may be the better one. */
var twin = ({ id }, listed) => {
	const { image } = listed.find((variant) => variant.id === id) ?? {};
	return {
		id,
		...image ? { image } : {}
	};
};
/** Without options there is nothing to choose by: the platform's only variant is taken, under its own id; several are not guessed at. */
function wholly(listed, live) {
	const [only, another] = live.variants;
	if (only && !another && listed.length < 2) return [overlay({
		...listed[0],
		id: only.id
	}, only)];
	if (listed.length === 0) return [];
	return live.available ? [...listed] : listed.map((variant) => ({
		...variant,
		available: false
	}));
}
function overlay(variant, live) {
	if (!live) return variant;
	const { sku = variant.sku, options = variant.options, image = variant.image } = live;
	return {
		...variant,
		...prices(variant, live),
		...sku ? { sku } : {},
		...options ? { options } : {},
		...image ? { image } : {},
		available: live.available
	};
}
function prices(feed, live) {
	return live.price ? {
		price: live.price,
		compareAt: live.compareAt
	} : {
		price: feed.price,
		compareAt: feed.compareAt
	};
}

// src/models/product/productModel.ts
/** Where the platform states no limit, a thumb on "more" stops here. */
var MOST_PIECES$1 = 99;
var MOST_PICTURES = 8;
var NO_PRICE = {
	price: null,
	compareAt: null,
	isFrom: false
};
/**
* The product whose sheet is open: what can be chosen, what is chosen, what it costs. Follows `player.wantedProduct`.
*
* The feed's copy is shown at once and gives way to the platform's own statement as soon as that arrives.
*/
var ProductModel = /* @__PURE__ */ (() => (createModel((deps, feed, player, cart) => {
	const openId = signal(null);
	const live = signal(null);
	/** `asking`: the platform's answer is awaited. `silent`: it could not tell; the feed's copy stays and is not called current. */
	const liveStatus = signal("asking");
	/** One place for each of the product's options, in its order. */
	const selection = signal([]);
	const quantity = signal(1);
	/** The option that the shopper was led to; a new object each time, so that the sheet can follow. */
	const asked = signal(null);
	/** What the shopper chose earlier, while this shelf lives. */
	const remembered = /* @__PURE__ */ new Map();
	const latest = createLatestOnly();
	const product = computed(() => feed.products.value.get(openId.value ?? "") ?? null);
	/** The product with the platform's statement laid over the feed's. */
	const offer = computed(() => product.value && (live.value ? withLive(product.value, live.value) : withFacts(product.value, feed.facts.value.get(product.value.id))));
	/** All products of the video, for switching between them. */
	const siblings = computed(() => {
		return [...new Set(player.video.value?.tags?.map((tag) => tag.product))].flatMap((id) => feed.products.value.get(id) ?? []);
	});
	const variant = computed(() => offer.value && findVariant(offer.value, selection.value));
	/**
	* A value is impossible only when the options *before* it rule it out: changing an earlier option moves the later ones
	* along, so there is always a way from one variant to every other.
	*/
	const options = computed(() => {
		const shown = offer.value;
		if (!shown) return [];
		const earlier = (place) => optionStates(shown, selection.value.slice(0, place))[place];
		return optionStates(shown, selection.value).map((option, place) => freed(option, earlier(place)));
	});
	const price = computed(() => offer.value ? priceOf(offer.value, variant.value) : NO_PRICE);
	const stock = computed(() => {
		if (!offer.value) return "unknown";
		const isAvailable = variant.value?.available ?? offer.value.available;
		if (variant.value ? isAvailable === false : isSoldOut(offer.value)) return "sold_out";
		return isAvailable === void 0 ? "unknown" : "available";
	});
	/** What the platform says of the very variant. */
	const liveVariant = computed(() => live.value?.variants.find(({ id }) => id === variant.value?.id) ?? null);
	const rule = computed(() => liveVariant.value?.quantity ?? null);
	/** Pieces left, where the shop itself tells shoppers so. */
	const left = computed(() => stock.value === "available" ? liveVariant.value?.left ?? null : null);
	/** Whether the price that is shown holds the tax, where the platform says so. */
	const tax = computed(() => (live.value ?? feed.facts.value.get(openId.value ?? ""))?.tax ?? null);
	/** The chosen variant's picture first, then the product's, each once. */
	const pictures = computed(() => {
		const all = [
			variant.value?.image,
			offer.value?.image,
			...live.value?.images ?? []
		].flatMap((image) => image ?? []);
		return [...new Map(all.map((image) => [image.src.split("?")[0], image])).values()].slice(0, MOST_PICTURES);
	});
	const fit = (wished) => clampQuantity(wished, rule.value ?? void 0);
	const least = computed(() => fit(1));
	const most = computed(() => fit(rule.value?.max ?? MOST_PIECES$1));
	/** For all pieces asked for; `null` while no single price holds. */
	const total = computed(() => {
		const { price: unit, isFrom } = price.value;
		return unit && !isFrom ? multiplyMoney(unit, quantity.value) : null;
	});
	/** Where the product is bought instead, when it cannot be added from here. */
	const link = computed(() => {
		const [shown, wish] = [offer.value, request.value];
		const ids = shown?.variants?.map(({ id }) => id) ?? [];
		const isUnlisted = ids.length === 0 && (live.value?.variants.length ?? 0) > 1;
		const canAdd = cart.ability.value === "waiting" || !wish || cart.canAdd(wish, ids);
		return wish && (isUnlisted || !canAdd) ? cart.linkTo(wish) : null;
	});
	const nextStep = computed(() => {
		const shown = offer.value;
		if (!shown) return "sold_out";
		const count = shown.variants?.length ?? 0;
		if (link.value) return "view";
		if (stock.value === "sold_out") return "sold_out";
		return !isComplete(shown, selection.value) || count > 0 && !variant.value ? "choose" : "add";
	});
	const attempt = computed(() => cart.attempts.value.get(openId.value ?? "") ?? null);
	/** Puts a wished quantity onto the platform's steps and between its limits. */
	const setQuantity = (wished) => {
		const next = Math.min(most.peek(), fit(wished));
		if (next !== quantity.peek()) cart.dismiss(openId.peek() ?? "");
		quantity.value = next;
	};
	/** Choosing what is not made with the options after it moves those to what is. */
	const choose = (option, value) => {
		const shown = offer.peek();
		const place = shown?.options?.findIndex(({ name }) => name === option) ?? -1;
		if (!shown || place < 0 || selection.peek()[place] === value) return;
		cart.dismiss(shown.id);
		asked.value = null;
		selection.value = reselect(shown, selection.peek(), place, value);
		remembered.set(shown.id, selection.peek());
		setQuantity(quantity.peek());
		if (variant.peek()) deps.record("variant_selected", subjectOf(shown.id), { variant: variant.peek()?.id ?? "" });
	};
	/** Leads the shopper to the first option without a value. */
	const askForChoice = () => {
		const option = offer.peek()?.options?.find((_, place) => selection.peek()[place] === void 0) ?? offer.peek()?.options?.[0];
		if (option) asked.value = { option: option.name };
	};
	/** What the cart is asked for when the button is pressed now. */
	const request = computed(() => {
		const shown = offer.value;
		if (!shown) return null;
		const { id: productId, title, ref, url } = shown;
		const chosen = shown.options?.flatMap(({ name }, place) => ({
			name,
			value: selection.value[place] ?? ""
		})).filter(({ value }) => value) ?? [];
		return {
			productId,
			title,
			quantity: quantity.value,
			options: chosen,
			...variant.value ? { variantId: variant.value.id } : {},
			...variant.value?.sku ? { sku: variant.value.sku } : {},
			...price.value.price && !price.value.isFrom ? { unitPrice: price.value.price } : {},
			...ref ? { ref } : {},
			...url ? { url } : {}
		};
	});
	/** Presses the wide button: adds, or leads to the missing choice. */
	const add = async () => {
		if (nextStep.peek() === "choose") return askForChoice();
		const wish = request.peek();
		if (!wish || nextStep.peek() !== "add") return;
		await cart.add(wish);
	};
	/** Adds, and goes on to the checkout when all of it is confirmed. */
	const buyNow = async () => {
		const wish = request.peek();
		if (wish && nextStep.peek() === "add") await cart.buyNow(wish);
	};
	/** Clears the last add's state so that the button is ready again. */
	const startOver = () => {
		cart.dismiss(openId.peek() ?? "");
		setQuantity(least.peek());
	};
	const preselect = () => {
		const shown = offer.peek();
		const earlier = shown && remembered.get(shown.id);
		if (shown) selection.value = earlier && isOffered(shown, earlier) ? earlier : firstSelection(shown);
	};
	const refresh = async () => {
		const shown = product.peek();
		if (!shown) return;
		const reply = await latest.run(async () => ({ answer: await cart.loadLive(shown) }));
		if (!reply) return;
		batch(() => {
			if (reply.answer) {
				live.value = reply.answer;
				feed.tell(/* @__PURE__ */ new Map([[shown.id, reply.answer]]));
			}
			liveStatus.value = live.peek() ? "live" : "silent";
			if (!remembered.has(shown.id) || !isOffered(offer.peek(), selection.peek())) preselect();
			quantity.value = Math.min(most.peek(), fit(quantity.peek()));
		});
	};
	const subjectOf = (productId) => {
		const video = player.video.peek();
		return {
			...video ? {
				video: video.id,
				creator: video.creator,
				position: player.index.peek()
			} : {},
			product: productId
		};
	};
	const show = (wanted) => {
		if (wanted.productId === openId.peek()) return;
		if (!feed.products.peek().has(wanted.productId)) return player.closeProduct();
		batch(() => {
			hide();
			openId.value = wanted.productId;
			live.value = null;
			liveStatus.value = "asking";
			asked.value = null;
			quantity.value = 1;
			preselect();
		});
		deps.record("product_opened", subjectOf(wanted.productId), { from: wanted.from });
		refresh();
	};
	const hide = () => {
		latest.cancel();
		cart.dismiss(openId.peek() ?? "");
		openId.value = null;
	};
	effect(() => {
		const wanted = player.isOpen.value ? player.wantedProduct.value : null;
		untracked(() => wanted ? show(wanted) : hide());
	});
	/** After a refusal the shop knows something that we do not. */
	let judged = 0;
	effect(() => {
		const { serial = 0, error = null } = attempt.value ?? {};
		if (!error || serial === judged) return;
		judged = serial;
		untracked(() => void refresh());
	});
	effect(() => () => latest.cancel());
	const close = () => player.closeProduct();
	return {
		product,
		offer,
		siblings,
		live,
		liveStatus,
		selection,
		options,
		variant,
		quantity,
		least,
		most,
		rule,
		price,
		total,
		stock,
		left,
		tax,
		pictures,
		link,
		nextStep,
		attempt,
		asked,
		request,
		choose,
		setQuantity,
		add,
		buyNow,
		askForChoice,
		startOver,
		refresh,
		close
	};
})))();
/** The platform may name its options otherwise than the feed did, or have dropped a value since. */
var isOffered = (product, selection) => (product?.options ?? []).length === selection.length && selection.every((value, place) => value === void 0 || product?.options?.[place]?.values.includes(value));
function freed(option, earlier) {
	const stateOf = ({ state }, i) => state === "impossible" ? earlier?.values[i]?.state ?? state : state;
	return {
		...option,
		values: option.values.map((entry, i) => ({
			...entry,
			state: stateOf(entry, i)
		}))
	};
}

// src/models/shopModels.ts
var shopModels_exports = { get createShopModels() { return createShopModels; } };
/** Nothing is asked of the shop until the player opens for the first time. */
function createShopModels(deps, feed, player) {
	const link = createCartLink(deps);
	const truth = createCartTruth(link);
	const cart = new CartModel(deps, player, link, truth);
	const product = new ProductModel(deps, feed, player, cart);
	let lines = null;
	return {
		product,
		cart,
		lines: (Model) => lines ??= new Model(deps, player, cart, link, truth),
		dispose() {
			lines?.[Symbol.dispose]();
			product[Symbol.dispose]();
			cart[Symbol.dispose]();
		}
	};
}

// src/models/cart/cartRows.ts
var newRow = (id, line) => ({
	id,
	phase: "here",
	line,
	wanted: null,
	asked: null,
	isSending: false,
	refusal: null
});
/** Pieces that are shown. */
var shownPieces = ({ phase, wanted, line }) => phase === "here" ? wanted ?? line.quantity : 0;
/** Pieces that the wishes add to what the platform told. */
var wishedPieces = (rows) => rows.reduce((sum, row) => sum + (row.phase === "here" && row.wanted !== null ? row.wanted - row.line.quantity : 0), 0);
/**
* The rows after the platform told its lines anew, in the platform's order; rows that were taken out keep their places.
* A line is the one it was by key and variant, else by variant alone, since a key is good only until the cart changes.
* When something else changed the cart, what was taken out before is no longer offered.
*/
function followCart(rows, lines, nextId) {
	const match = matchLines(rows, lines);
	const owners = new Set(match.values());
	const isOther = lines.some((line) => !match.has(line) || isMoved(match.get(line), line)) || rows.some((row) => row.phase === "here" && !owners.has(row) && !isTakenOut(row));
	const next = lines.map((line) => {
		const row = match.get(line);
		if (!row) return newRow(nextId(), line);
		const refusal = row.refusal?.asked === line.quantity ? null : row.refusal;
		const wishes = row.isSending ? {} : {
			asked: null,
			wanted: row.wanted === line.quantity ? null : row.wanted
		};
		return {
			...row,
			...wishes,
			phase: "here",
			line,
			refusal
		};
	});
	rows.forEach((row, place) => {
		if (owners.has(row)) return;
		const isNew = row.phase === "here" && isTakenOut(row) && row.line.again !== void 0;
		const isKept = row.phase === "returning" || row.phase === "gone" && !isOther;
		if (isNew || isKept) next.splice(Math.min(place, next.length), 0, isNew ? {
			...newRow(row.id, row.line),
			phase: "gone",
			wanted: row.wanted || null
		} : row);
	});
	return {
		rows: next,
		isOther
	};
}
/** The shopper asked for none of it, and that has reached the platform. */
var isTakenOut = (row) => row.asked === 0;
var isMoved = (row, { quantity }) => row?.phase === "here" && row.asked === null && quantity !== row.line.quantity;
function matchLines(rows, lines) {
	const match = /* @__PURE__ */ new Map();
	const free = new Set(rows);
	const pair = (fits) => {
		for (const line of lines) {
			if (match.has(line)) continue;
			const row = [...free].find((candidate) => candidate.line.variantId === line.variantId && fits(candidate, line));
			if (!row) continue;
			match.set(line, row);
			free.delete(row);
		}
	};
	pair((row, line) => row.phase === "here" && row.line.key === line.key);
	pair((row) => row.phase === "here" && row.asked !== 0);
	pair((row) => row.phase === "returning");
	return match;
}

// src/models/cart/cartLinesModel.ts
/** How long a thumb rests before its last wish is sent: five quick taps are one request. */
var REST_MS = 350;
/**
* The lines of the shop's cart, to be changed one by one. Optimistic: a line shows what is wished for; changes go to the platform
* one at a time, each with the line's key of the newest cart, and the cart that comes back is the truth.
*
*     tap ──► wished ──rest──► sent ──► told by the platform
*               ▲  another tap   └────► refused: the line shows what the cart holds, and why
*/
var CartLinesModel = /* @__PURE__ */ (() => (createModel((deps, player, cart, link, truth) => {
	const rows = signal([]);
	const news = signal(null);
	const isCheckingOut = signal(false);
	const pieces = computed(() => wishedPieces(rows.value));
	const isIdle = computed(() => rows.value.every(({ wanted, isSending }) => wanted === null && !isSending));
	/** The figures are of the cart before the changes that are on their way. */
	const isUpdating = computed(() => !truth.isAnswered.value || !truth.isCurrent.value && !truth.isLost.value);
	/** As the platform stated it last; `null` where it states none, or where it has not answered since a change. */
	const total = computed(() => truth.isCurrent.value || isUpdating.value ? truth.summary.value?.total ?? null : null);
	/** The cart was read since it was opened: what changes from now on is news. */
	let isRead = false;
	/** Waits for a rest, by row. */
	const resting = /* @__PURE__ */ new Map();
	let ids = 0;
	let isSending = false;
	const find = (id) => rows.peek().find((row) => row.id === id);
	const patch = (id, next) => {
		rows.value = rows.peek().map((row) => row.id === id ? {
			...row,
			...next
		} : row);
	};
	const drop = (id) => {
		rows.value = rows.peek().filter((row) => row.id !== id);
	};
	const refusalOf = (error = noUsableAnswer.error, asked, before) => ({
		error,
		asked,
		before,
		retryAtMs: deps.env.monotonicMs() + (error.retryAfterMs ?? 0)
	});
	const endRest = (id) => {
		resting.get(id)?.();
		resting.delete(id);
	};
	/** Sends the next wish whose time has come, once the cart is known as it is. */
	const sendNext = () => {
		if (isSending || !truth.isSettled.peek()) return;
		const due = rows.peek().find(({ id, phase, wanted }) => phase === "here" && wanted !== null && !resting.has(id));
		if (due) send(due.id, due.wanted ?? 0, due.line);
	};
	const send = async (id, asked, line) => {
		isSending = true;
		patch(id, {
			asked,
			isSending: true
		});
		truth.begin(0);
		const result = await link.ask("setQuantity", (adapter) => adapter.setQuantity(line.key, asked), noUsableAnswer);
		const conclude = () => {
			const row = find(id);
			const isLatest = row?.wanted === asked;
			const isMade = result.ok || row?.line.quantity === asked;
			patch(id, {
				isSending: false,
				refusal: isMade || !isLatest ? null : refusalOf(result.error, asked, line.quantity),
				...isLatest ? { wanted: null } : {}
			});
		};
		if (result.ok || result.cart) batch(() => {
			conclude();
			truth.settle(0, result.ok ? asked - line.quantity : 0, result.cart, withQuantity(truth.summary.peek()?.lines, line.key, asked));
		});
		else {
			truth.settle(0, 0);
			await truth.settled();
			conclude();
		}
		isSending = false;
		const row = find(id);
		if (!row) news.value = {
			kind: "changed",
			row: null
		};
		else if (row.phase === "gone" && row.wanted) putBack(id);
		else if (row.phase === "gone") news.value = {
			kind: "removed",
			row
		};
		else if (row.refusal) news.value = {
			kind: "refused",
			row
		};
		sendNext();
	};
	const wish = (id, wanted, restMs) => {
		const row = find(id);
		if (row?.phase !== "here" || row.line.isFixed) return;
		endRest(id);
		const isBack = wanted === row.line.quantity && !row.isSending;
		patch(id, {
			wanted: isBack ? null : wanted,
			refusal: null
		});
		if (isBack) return;
		const rested = () => {
			resting.delete(id);
			sendNext();
		};
		if (restMs > 0) resting.set(id, deps.env.setTimer(rested, restMs));
		else sendNext();
	};
	/** Wishes for so many pieces, on the shop's steps and between its limits. */
	const setQuantity = (id, wanted) => wish(id, clampQuantity(wanted, find(id)?.line.rule), REST_MS);
	/** So many pieces more or fewer than are shown now, however late the screen is. */
	const step = (id, by) => {
		const row = find(id);
		if (row) setQuantity(id, shownPieces(row) + by);
	};
	/** Takes the line out; its row stays, to put it back. */
	const remove = (id) => wish(id, 0, 0);
	/** Asks again for what was refused. */
	const retry = (id) => {
		const row = find(id);
		if (row?.phase === "gone") putBack(id);
		else if (row?.refusal) wish(id, row.refusal.asked, 0);
	};
	/** Puts a line back that was taken out. It was added once before, so this is no new sale. */
	const putBack = async (id) => {
		const row = find(id);
		if (row?.phase === "here") return wish(id, row.line.quantity, 0);
		const { again } = row?.line ?? {};
		if (row?.phase !== "gone" || !again) return;
		const quantity = row.wanted ?? again.quantity;
		patch(id, {
			phase: "returning",
			wanted: null,
			refusal: null
		});
		truth.begin(quantity);
		const result = await link.ask("add", (adapter) => adapter.add([{
			...again,
			quantity
		}]), noAdd);
		const actual = result.ok ? result.added[0]?.actual ?? quantity : 0;
		const refusal = actual < quantity ? refusalOf(result.error, quantity, 0) : null;
		const isTold = actual > 0 || result.cart !== void 0;
		batch(() => {
			patch(id, {
				refusal,
				...isTold && actual === 0 ? { phase: "gone" } : {}
			});
			truth.settle(quantity, actual, result.cart);
		});
		await truth.settled();
		if (find(id)?.phase === "returning" && actual > 0) drop(id);
		else if (find(id)?.phase === "returning") patch(id, { phase: "gone" });
		const now = find(id) ?? null;
		news.value = {
			kind: now?.refusal ? "refused" : "returned",
			row: now
		};
	};
	const flush = () => {
		for (const id of [...resting.keys()]) endRest(id);
		sendNext();
	};
	/** Goes to the checkout when the cart is as the shopper wished it; stays where a wish was refused meanwhile, for that is news. */
	const checkOut = async () => {
		if (isCheckingOut.peek()) return;
		isCheckingOut.value = true;
		const refused = () => rows.peek().flatMap(({ refusal }) => refusal ?? []);
		const known = new Set(refused());
		await truth.allAnswered();
		if (refused().every((refusal) => known.has(refusal))) await cart.checkout();
		isCheckingOut.value = false;
	};
	const told = computed(() => truth.summary.value?.lines);
	effect(() => {
		const lines = told.value;
		if (!lines) return;
		const next = untracked(() => followCart(rows.peek(), lines, () => ++ids));
		rows.value = next.rows;
		if (next.isOther && isRead) news.value = {
			kind: "changed",
			row: null
		};
		for (const id of [...resting.keys()]) if (!find(id)) endRest(id);
	});
	effect(() => {
		if (truth.isSettled.value) untracked(sendNext);
	});
	effect(() => {
		if (!deps.device.visible.value) untracked(flush);
	});
	effect(() => {
		const isOpen = player.isCartOpen.value;
		untracked(() => {
			flush();
			isRead = false;
			news.value = null;
			if (isOpen) return void truth.reread().then(() => isRead = player.isCartOpen.peek());
			rows.value = rows.peek().flatMap((row) => row.phase === "here" ? {
				...row,
				refusal: null
			} : []);
		});
	});
	truth.wishes.value = {
		pieces,
		isIdle,
		flush
	};
	effect(() => () => {
		for (const id of [...resting.keys()]) endRest(id);
	});
	return {
		rows,
		news,
		total,
		isUpdating,
		isCheckingOut,
		isLost: truth.isLost,
		isTold: truth.isCurrent,
		setQuantity,
		step,
		remove,
		retry,
		putBack,
		checkOut,
		reread: truth.reread
	};
})))();
var noUsableAnswer = {
	ok: false,
	error: {
		code: "unknown",
		message: "The cart adapter gave no usable answer."
	}
};
var noAdd = /* @__PURE__ */ (() => ({
	...noUsableAnswer,
	added: [],
	uiRefresh: "none"
}))();
/** The known lines after a change that the platform confirmed without telling its cart; 0 takes the line out. */
var withQuantity = (lines, key, quantity) => lines?.flatMap((line) => line.key !== key ? line : quantity > 0 ? {
	...line,
	quantity
} : []);

// src/ui/product/useDragDown.ts
/** Farther or faster than this and the sheet is let go. */
var FAR_PX = 96;
var FAST_PX_PER_MS = .5;
/** A finger that moves less than this is tapping. */
var SLOP_PX = 6;
/**
* Drags a sheet down: with a mouse by its grip, with a finger anywhere that is scrolled to its top. `leave` is called when it
* was let go far or fast enough, else the sheet springs back. Listens while `isOn`.
*/
function useDragDown(surface, leave, isOn, isCalm) {
	const onLeave = useRef(leave);
	onLeave.current = leave;
	useEffect(() => {
		const sheet = surface.current;
		const grip = sheet?.firstElementChild;
		if (!isOn || !sheet || !(grip instanceof HTMLElement)) return;
		let drag = null;
		const start = (x, y, ms) => {
			drag = {
				x,
				startY: y,
				y,
				ms,
				speed: 0,
				isMoving: false
			};
		};
		/** `false`: not ours, the browser may scroll. */
		const move = (x, y, ms) => {
			if (!drag) return false;
			const distance = y - drag.startY;
			if (!drag.isMoving) {
				if (distance < -6 || Math.abs(x - drag.x) > Math.max(SLOP_PX, distance)) drag = null;
				if (!drag || distance < SLOP_PX) return false;
				drag.isMoving = true;
			}
			drag.speed = (y - drag.y) / Math.max(1, ms - drag.ms);
			drag.y = y;
			drag.ms = ms;
			sheet.style.transform = `translateY(${Math.max(0, distance)}px)`;
			return true;
		};
		const end = (isCancelled) => {
			const last = drag;
			drag = null;
			if (!last?.isMoving) return;
			if (!isCancelled && (last.y - last.startY > FAR_PX || last.speed > FAST_PX_PER_MS)) return onLeave.current();
			const from = { transform: sheet.style.transform };
			sheet.style.transform = "";
			if (!isCalm) sheet.animate([from, { transform: "none" }], {
				duration: 180,
				easing: "ease-out"
			});
		};
		const onTouchStart = ({ touches, target, timeStamp }) => {
			const [touch, second] = touches;
			drag = null;
			if (touch && !second && isAtTop(target, sheet)) start(touch.clientX, touch.clientY, timeStamp);
		};
		const onTouchMove = (event) => {
			const touch = event.touches[0];
			if (touch && move(touch.clientX, touch.clientY, event.timeStamp) && event.cancelable) event.preventDefault();
		};
		const onPointerDown = (event) => {
			if (event.pointerType === "touch" || event.button !== 0 || event.target !== grip) return;
			grip.setPointerCapture(event.pointerId);
			start(event.clientX, event.clientY, event.timeStamp);
		};
		const onPointerMove = (event) => {
			if (event.pointerType !== "touch") move(event.clientX, event.clientY, event.timeStamp);
		};
		const onPointerEnd = (event) => event.pointerType !== "touch" && end(event.type === "pointercancel");
		const onTouchEnd = (event) => end(event.type === "touchcancel");
		const listening = new AbortController();
		const { signal } = listening;
		sheet.addEventListener("touchstart", onTouchStart, {
			signal,
			passive: true
		});
		sheet.addEventListener("touchmove", onTouchMove, {
			signal,
			passive: false
		});
		sheet.addEventListener("touchend", onTouchEnd, { signal });
		sheet.addEventListener("touchcancel", onTouchEnd, { signal });
		grip.addEventListener("pointerdown", onPointerDown, { signal });
		grip.addEventListener("pointermove", onPointerMove, { signal });
		grip.addEventListener("pointerup", onPointerEnd, { signal });
		grip.addEventListener("pointercancel", onPointerEnd, { signal });
		return () => listening.abort();
	}, [isOn, isCalm]);
}
/** Nothing between the finger and the sheet can still be scrolled upwards. */
function isAtTop(target, sheet) {
	for (let at = target instanceof Element ? target : null; at; at = at === sheet ? null : at.parentElement) if (at.scrollTop > 0) return false;
	return true;
}

// src/i18n/en/cart.ts
/** English texts of the cart in the player. What it says of refusals stands in `product.ts`. */
var cartTexts = {
	cartTitle: "Your cart",
	closeCart: "Close cart",
	cartLines: "In your cart",
	quantityOf: "Quantity of {title}",
	pieces: "× {count}",
	remove: "Remove",
	removeTitle: "Remove {title}",
	removed: "Removed",
	undo: "Undo",
	undoTitle: "Undo: put {title} back",
	cartItem: "Item",
	subtotal: "Subtotal",
	updating: "Updating",
	shippingAndTaxes: "Shipping and taxes at checkout",
	checkOut: "Check out",
	viewFullCart: "View full cart",
	cartEmpty: "Your cart is empty.",
	cartEmptyHint: "What you add from a video comes here.",
	keepWatching: "Keep watching",
	saidRemoved: "{title} was taken out of your cart.",
	saidReturned: "{title} is back in your cart.",
	saidChanged: "Your cart changed.",
	notChanged: "This could not be changed. Try again, or change it in the full cart.",
	cartLost: "Your cart could not be read. Check your connection and try again."
};

// src/ui/cart/useCartText.ts
/** Texts of the cart in the player, with the merchant's own wording where there is one. */
function useCartText() {
	const { deps } = useShelf();
	return useMemo(() => createTranslate(cartTexts, deps.texts), [deps]);
}

// src/ui/cart/CartFoot.tsx
/** What it comes to, as the platform states it, and the ways on. */
function CartFoot({ shop, lines }) {
	const { deps } = useShelf();
	const text = useCartText();
	const productText = useProductText();
	const { canCheckOut, isCheckoutRefused, openCart } = shop.cart;
	const total = lines.total.value;
	const isUpdating = lines.isUpdating.value;
	const isBusy = lines.isCheckingOut.value;
	return /* @__PURE__ */ jsxs("div", {
		class: "cd-foot",
		children: [
			/* @__PURE__ */ jsx("dl", {
				class: "cd-sum",
				children: total && /* @__PURE__ */ jsxs("div", {
					class: "cd-sumLine",
					children: [/* @__PURE__ */ jsx("dt", { children: text("subtotal") }), /* @__PURE__ */ jsxs("dd", {
						class: "cd-money",
						"data-old": isUpdating,
						"aria-busy": isUpdating,
						children: [isUpdating && /* @__PURE__ */ jsxs("span", {
							class: "cd-hidden",
							children: [text("updating"), " "]
						}), deps.format.money(total)]
					})]
				})
			}),
			/* @__PURE__ */ jsx("p", {
				class: "cd-soft",
				children: text("shippingAndTaxes")
			}),
			canCheckOut.value && /* @__PURE__ */ jsxs("button", {
				type: "button",
				class: "cd-main",
				"aria-busy": isBusy,
				onClick: () => void lines.checkOut(),
				children: [isBusy && /* @__PURE__ */ jsx("span", {
					class: "cd-ring",
					"aria-hidden": "true"
				}), /* @__PURE__ */ jsx("span", { children: text("checkOut") })]
			}),
			isCheckoutRefused.value && /* @__PURE__ */ jsx("p", {
				class: "cd-said",
				children: productText("checkoutRefused")
			}),
			/* @__PURE__ */ jsx("button", {
				type: "button",
				class: canCheckOut.value ? "cd-quiet" : "cd-main",
				onClick: () => void openCart(),
				children: text("viewFullCart")
			})
		]
	});
}

// src/models/cart/refusalSteps.ts
/** For every code what helps, best first. The type asks for each of them. */
var helps = {
	sold_out: ["choose", "page"],
	not_enough_stock: [
		"cart",
		"quantity",
		"choose",
		"page"
	],
	quantity_limit: ["cart", "quantity"],
	quantity_min: ["quantity"],
	quantity_increment: ["quantity"],
	invalid_variant: ["choose", "page"],
	options_required: ["page"],
	not_purchasable: ["page"],
	session_expired: ["retry"],
	rate_limited: ["retry"],
	conflict: ["retry"],
	validation: ["page"],
	network: ["retry"],
	blocked: ["retry", "page"],
	unknown: ["page"]
};
/** The next step after a refusal, two where either may help; never none. */
function refusalSteps({ code, inCart = 0 }, { hasChoice, hasPage, hasFewer }) {
	const can = {
		retry: true,
		page: hasPage,
		cart: inCart > 0,
		choose: hasChoice,
		quantity: !(code === "not_enough_stock" || code === "quantity_limit") || hasFewer
	};
	const [first = "retry", second] = (helps[code] ?? helps.unknown).filter((step) => can[step]);
	return first === "retry" && second ? [first, second] : [first];
}

// src/ui/parts/Stepper.tsx
/** Fewer and more, on the shop's own steps and between its limits. */
function Stepper({ className, value, step, least, most, labels: [group, less, more], onStep }) {
	const button = (next, label) => {
		const isOver = next < least || next > most;
		return /* @__PURE__ */ jsx("button", {
			type: "button",
			"aria-label": label,
			"aria-disabled": isOver,
			onClick: () => !isOver && onStep(next - value),
			children: /* @__PURE__ */ jsx(Icon, { name: next < value ? "minus" : "plus" })
		});
	};
	return /* @__PURE__ */ jsxs("div", {
		class: className,
		role: "group",
		"aria-label": group,
		children: [
			button(value - step, less),
			/* @__PURE__ */ jsx("output", {
				"aria-live": "polite",
				children: value
			}),
			button(value + step, more)
		]
	});
}

// src/ui/product/useSecondsUntil.ts
/** Whole seconds until a moment of the monotonic clock, counting down; 0 from then on. */
function useSecondsUntil(atMs) {
	const { env } = useShelf().deps;
	const leftMs = () => Math.max(0, atMs - env.monotonicMs());
	const [, redraw] = useState(0);
	useEffect(() => {
		let stop = () => {};
		const tick = () => {
			const left = leftMs();
			redraw(left);
			if (left > 0) stop = env.setTimer(tick, left % 1e3 || 1e3);
		};
		if (leftMs() > 0) tick();
		return () => stop();
	}, [atMs]);
	return Math.ceil(leftMs() / 1e3);
}

// src/ui/product/RetryButton.tsx
/** Asks for the same again; not before the moment that the shop named. It stands outside live regions, so that the seconds are not read out. */
function RetryButton({ atMs, onPress }) {
	const text = useProductText();
	const seconds = useSecondsUntil(atMs);
	const isEarly = seconds > 0;
	return /* @__PURE__ */ jsx("button", {
		type: "button",
		"aria-disabled": isEarly,
		onClick: () => !isEarly && onPress(),
		children: isEarly ? text("tryAgainIn", { time: seconds < 100 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min` }) : text("tryAgain")
	});
}

// src/ui/product/refusalText.ts
/** What every code says when no figure is known. The type asks for each of them. */
var plain = {
	sold_out: "soldOutNow",
	not_enough_stock: "noneLeft",
	quantity_limit: "overLimit",
	quantity_min: "underLimit",
	quantity_increment: "inOtherSteps",
	invalid_variant: "gone",
	options_required: "chooseFirst",
	not_purchasable: "notSold",
	session_expired: "timedOut",
	rate_limited: "busy",
	conflict: "cartChanged",
	validation: "notAccepted",
	network: "unreachable",
	blocked: "blocked",
	unknown: "failed"
};
/**
* Why an add was refused, or taken only in part, in the shopper's words. A figure is used only when the platform stated it or
* when it follows from what the cart took: one more piece refused for want of stock means that the cart holds all there are.
*
* @returns `null` when there is nothing to say.
*/
function refusalText({ error, actual, requested }, rule) {
	if (!error) return null;
	if (actual > 0) return {
		key: actual < requested ? "partly" : "instead",
		values: {
			actual,
			requested
		}
	};
	if (error.code === "not_enough_stock") return stockText(error.limit, error.inCart, requested);
	if (error.code === "quantity_limit") return limitText(error.limit ?? rule?.max ?? void 0, error.inCart);
	if (error.code === "quantity_min" && rule && rule.min > 1) return {
		key: "atLeast",
		values: { min: rule.min }
	};
	if (error.code === "quantity_increment" && rule && rule.increment > 1) return {
		key: "inSteps",
		values: { increment: rule.increment }
	};
	return { key: plain[error.code] ?? plain.unknown };
}
function stockText(stated, inCart, requested) {
	const limit = stated ?? (requested === 1 && inCart ? inCart : void 0);
	if (limit === void 0) return requested === 1 ? { key: "noneLeft" } : {
		key: "fewerThan",
		values: { requested }
	};
	if (limit <= 0) return { key: "soldOutNow" };
	if (inCart === void 0 || inCart <= 0) return {
		key: "left",
		values: { limit }
	};
	if (inCart < limit) return {
		key: "leftWithHeld",
		values: {
			limit,
			inCart
		}
	};
	if (limit === 1) return { key: "leftOneHeld" };
	return limit === 2 ? { key: "leftTwoHeld" } : {
		key: "leftAllHeld",
		values: { limit }
	};
}
function limitText(limit, inCart) {
	if (!limit) return { key: "overLimit" };
	return {
		key: inCart !== void 0 && inCart >= limit ? "atMostHeld" : "atMost",
		values: { limit }
	};
}

// src/ui/cart/lineRefusal.ts
/**
* Why a line was not changed. What the cart holds afterwards tells how many there are: it went up but not all the way, or not
* even by one.
*/
function lineRefusal({ refusal, line, phase }) {
	if (!refusal) return null;
	const { error, asked, before } = refusal;
	const held = phase === "here" ? line.quantity : 0;
	const isAll = held < asked && (held > before || asked === before + 1);
	const limit = error.limit ?? (isAll && held > 0 ? held : void 0);
	const { inCart: _, ...reason } = error;
	return refusalText({
		error: {
			...reason,
			...limit === void 0 ? {} : { limit }
		},
		requested: asked,
		actual: 0
	}, line.rule ?? null);
}

// src/ui/cart/CartRowView.tsx
/** Where the platform states no limit, a thumb on "more" stops here. */
var MOST_PIECES = 99;
/** One line, or the slim row that it leaves when it was taken out. */
function CartRowView({ row, lines }) {
	const place = useRef(null);
	const isOut = row.phase !== "here" || row.wanted === 0;
	const hadFocus = place.current?.matches(":focus-within") ?? false;
	useLayoutEffect(() => {
		if (hadFocus && !place.current?.matches(":focus-within")) place.current?.querySelector("[data-lead]")?.focus();
	}, [isOut]);
	return /* @__PURE__ */ jsxs("li", {
		ref: place,
		class: isOut ? "cd-row cd-out" : "cd-row",
		children: [isOut ? /* @__PURE__ */ jsx(OutRow, {
			row,
			lines
		}) : /* @__PURE__ */ jsx(Line, {
			row,
			lines
		}), /* @__PURE__ */ jsx(Refusal, {
			row,
			lines
		})]
	});
}
function OutRow({ row, lines }) {
	const text = useCartText();
	const title = row.line.title || text("cartItem");
	const isReturning = row.phase === "returning" || row.phase === "gone" && row.wanted !== null;
	return /* @__PURE__ */ jsxs("div", {
		class: "cd-outLine",
		children: [/* @__PURE__ */ jsxs("p", {
			class: "cd-outWords",
			children: [
				text("removed"),
				" ",
				/* @__PURE__ */ jsxs("span", {
					class: "cd-soft",
					children: ["· ", /* @__PURE__ */ jsx("bdi", { children: title })]
				})
			]
		}), row.line.again && /* @__PURE__ */ jsx("button", {
			type: "button",
			class: "cd-quiet",
			"data-lead": true,
			"aria-label": text("undoTitle", { title }),
			"aria-disabled": isReturning,
			"aria-busy": isReturning,
			onClick: () => !isReturning && void lines.putBack(row.id),
			children: text("undo")
		})]
	});
}
function Line({ row, lines }) {
	const { deps } = useShelf();
	const text = useCartText();
	const productText = useProductText();
	const { line, wanted, isSending } = row;
	const title = line.title || text("cartItem");
	const pieces = shownPieces(row);
	const { min = 1, max = null, increment = 1 } = line.rule ?? {};
	const step = Math.max(1, increment);
	return /* @__PURE__ */ jsxs("div", {
		class: "cd-line",
		children: [
			/* @__PURE__ */ jsx("div", {
				class: "cd-frame",
				children: /* @__PURE__ */ jsx(Photo, {
					image: line.image ? { src: line.image } : void 0,
					className: "cd-photo",
					eager: true
				})
			}),
			/* @__PURE__ */ jsxs("div", {
				class: "cd-words",
				children: [/* @__PURE__ */ jsx("p", {
					class: "cd-title",
					children: /* @__PURE__ */ jsx("bdi", { children: title })
				}), line.variantTitle && /* @__PURE__ */ jsx("p", {
					class: "cd-soft",
					children: /* @__PURE__ */ jsx("bdi", { children: line.variantTitle })
				})]
			}),
			line.total && /* @__PURE__ */ jsx("p", {
				class: "cd-money",
				"data-old": wanted !== null || isSending,
				children: deps.format.money(line.total)
			}),
			line.isFixed ? /* @__PURE__ */ jsx("p", {
				class: "cd-fixed",
				children: text("pieces", { count: pieces })
			}) : /* @__PURE__ */ jsxs("div", {
				class: "cd-tools",
				children: [/* @__PURE__ */ jsx(Stepper, {
					className: "cd-stepper",
					value: pieces,
					step,
					least: Math.max(1, min),
					most: max ?? MOST_PIECES,
					labels: [
						text("quantityOf", { title }),
						productText("less"),
						productText("more")
					],
					onStep: (by) => lines.step(row.id, by)
				}), /* @__PURE__ */ jsx("button", {
					type: "button",
					class: "cd-quiet",
					"data-lead": true,
					"aria-label": text("removeTitle", { title }),
					onClick: () => lines.remove(row.id),
					children: text("remove")
				})]
			})
		]
	});
}
/** Why the last change was not made, and what to do; the drawer's status says it to screen readers. */
function Refusal({ row, lines }) {
	const text = useCartText();
	const productText = useProductText();
	const sentence = lineRefusal(row);
	const { refusal, line } = row;
	if (!refusal || !sentence) return null;
	const situation = {
		hasChoice: false,
		hasPage: line.url !== void 0,
		hasFewer: true
	};
	const steps = refusalSteps({
		...refusal.error,
		inCart: 0
	}, situation);
	return /* @__PURE__ */ jsxs("div", {
		class: "cd-refusal",
		children: [
			/* @__PURE__ */ jsx("p", { children: sentence.key === "failed" ? text("notChanged") : productText(sentence.key, sentence.values) }),
			steps.includes("retry") && /* @__PURE__ */ jsx(RetryButton, {
				atMs: refusal.retryAtMs,
				onPress: () => lines.retry(row.id)
			}),
			steps.includes("page") && line.url && /* @__PURE__ */ jsx("a", {
				href: line.url,
				children: productText("productPage")
			})
		]
	});
}

// src/ui/cart/CartRow.css?inline
var CartRow_default = ".cd-row{padding-block:12px}.cd-row+.cd-row{border-top:1px solid var(--rs-line)}.cd-line{grid-template-columns:56px minmax(0,1fr) auto;align-items:start;gap:2px 12px;display:grid}.cd-frame{border-radius:var(--cd-round);background:color-mix(in srgb, var(--rs-on-surface) 7%, transparent);grid-row:span 2;width:56px;height:56px;overflow:hidden}.cd-photo{object-fit:cover;width:100%;height:100%;display:block}.cd .cd-title{overflow-wrap:anywhere;-webkit-line-clamp:2;-webkit-box-orient:vertical;font-weight:600;line-height:1.3;display:-webkit-box;overflow:hidden}.cd-soft{color:var(--rs-muted);overflow-wrap:anywhere;font-size:13px}.cd .cd-money{font-variant-numeric:tabular-nums;transition:color var(--rs-fast);font-weight:600}.cd .cd-money[data-old=true]{color:color-mix(in srgb, var(--rs-on-surface) 58%, var(--rs-surface))}.cd-tools{flex-wrap:wrap;grid-column:2/-1;justify-content:space-between;align-items:center;gap:0 16px;display:flex}.cd-fixed{color:var(--rs-muted);grid-column:2/-1}.cd-stepper{border-radius:var(--cd-round);box-shadow:inset 0 0 0 1px var(--cd-edge);align-items:center;display:flex}.cd .cd-stepper button{border-radius:inherit;place-items:center;width:44px;min-height:44px;display:grid}.cd .cd-stepper [aria-disabled=true]{opacity:.35}.cd-stepper output{text-align:center;font-variant-numeric:tabular-nums;min-width:22px;font-weight:600}.cd .cd-quiet,.cd-refusal>:not(p){min-width:44px;min-height:44px;color:inherit;text-underline-offset:3px;justify-content:center;align-items:center;font-size:14px;text-decoration:underline;display:inline-flex}.cd .cd-row .cd-quiet{justify-content:flex-end}.cd [aria-busy=true].cd-quiet,.cd-refusal [aria-disabled=true]{color:var(--rs-muted);text-decoration:none}.cd-out{padding-block:2px}.cd-outLine{justify-content:space-between;align-items:center;gap:12px;display:flex}.cd .cd-outWords{text-overflow:ellipsis;white-space:nowrap;min-width:0;font-size:14px;overflow:hidden}.cd-refusal{flex-wrap:wrap;justify-content:space-between;align-items:center;gap:0 16px;font-size:14px;display:flex}.cd-refusal>p{padding-block:8px 4px}.cd-line+.cd-refusal{padding-inline-start:68px}.cd-refusal>:not(p){font-weight:600}";

// src/ui/cart/CartDrawer.css?inline
var CartDrawer_default = ".cd{--cd-pad:16px;--cd-round:calc(var(--rs-radius) - 2px);--cd-edge:color-mix(in srgb, var(--rs-on-surface) 40%, transparent);box-sizing:border-box;background:var(--rs-surface);width:100%;max-height:max(70dvh,min(430px,92dvh));color:var(--rs-on-surface);font-family:var(--rs-font);text-align:start;animation:cd-rise var(--rs-slow) var(--rs-ease);border-start-start-radius:calc(var(--rs-radius) + 8px);border-start-end-radius:calc(var(--rs-radius) + 8px);flex-direction:column;font-size:15px;line-height:1.4;display:flex;position:relative;overflow:hidden;box-shadow:0 -8px 32px #00000038}@keyframes cd-rise{0%{transform:translateY(100%)}}.cd-panel{--cd-pad:20px;height:100%;max-height:none;box-shadow:none;animation:cd-show var(--rs-fast) var(--rs-ease);border-radius:0}@keyframes cd-show{0%{opacity:0}}.cd *,.cd :before{box-sizing:border-box}.cd :is(p,h2,ul,dl,dd){font-weight:inherit;margin:0;padding:0;list-style:none}.cd button{appearance:none;color:inherit;font:inherit;cursor:pointer;-webkit-tap-highlight-color:transparent;touch-action:manipulation;background:0 0;border:0;margin:0;padding:0}.cd [aria-disabled=true]{cursor:default}.cd :is(button,a):focus-visible{outline:2px solid var(--rs-on-surface);outline-offset:2px;box-shadow:none}.cd-heading:focus{outline:none}.cd .cd-hidden{clip-path:inset(50%);white-space:nowrap;width:1px;height:1px;position:absolute;overflow:hidden}.cd-grip{touch-action:none;cursor:grab;flex:none;place-items:center;height:18px;display:grid}.cd-grip:before{content:\"\";background:var(--rs-on-surface);opacity:.25;border-radius:2px;width:36px;height:4px}.cd-panel .cd-grip{visibility:hidden;height:10px}.cd-head{padding-inline:var(--cd-pad) 6px;flex:none;justify-content:space-between;align-items:center;display:flex}.cd .cd-heading{font-size:18px;font-weight:600}.cd-count{color:var(--rs-muted);font-variant-numeric:tabular-nums;margin-inline-start:2px;font-weight:400}.cd .cd-close{border-radius:50%;flex:none;place-items:center;width:44px;height:44px;display:grid}.cd-body{min-height:0;padding-inline:var(--cd-pad);overscroll-behavior:contain;scrollbar-width:thin;flex:auto;overflow-y:auto}.cd-empty{padding:28px 0 calc(32px + env(safe-area-inset-bottom,0px));text-align:center;justify-items:center;gap:6px;display:grid}.cd .cd-emptyTitle{font-size:17px;font-weight:600}.cd-foot{padding:12px var(--cd-pad) calc(4px + env(safe-area-inset-bottom,0px));border-top:1px solid var(--rs-line);text-align:center;flex:none}.cd-sumLine{justify-content:space-between;gap:16px;font-size:17px;font-weight:600;display:flex}.cd-foot>.cd-soft{text-align:start;margin-block:1px 10px}.cd .cd-main,.cd .cd-second{border-radius:var(--cd-round);width:100%;min-height:48px;transition:transform var(--rs-fast) var(--rs-ease);justify-content:center;align-items:center;gap:8px;padding:6px 14px;font-size:16px;font-weight:600;display:flex}.cd .cd-main{background:var(--rs-accent);color:var(--rs-on-accent)}.cd .cd-second{width:auto;box-shadow:inset 0 0 0 1px var(--cd-edge);margin-top:12px;padding-inline:24px}.cd :is(.cd-main,.cd-second):active{transform:scale(.985)}.cd .cd-said{text-align:start;margin-top:8px;font-size:14px}.cd-ring{border:2px solid;border-inline-end-color:#0000;border-radius:50%;width:18px;height:18px;animation:.8s linear infinite cd-turn}@keyframes cd-turn{to{transform:rotate(1turn)}}.pl[data-sheet=true]:has(.cd:not(.cd-panel) .cd-row:nth-child(3)) .pl-frame{transform:translate(-50%,calc(-50% - 34.5cqh))scale(.28)}@media (height<=720px){.pl[data-sheet=true]:has(.cd:not(.cd-panel) .cd-row:nth-child(2)) .pl-frame{transform:translate(-50%,calc(-50% - 34.5cqh))scale(.28)}}@media (height<=480px){.cd:not(.cd-panel){overscroll-behavior:contain;overflow-y:auto}.cd:not(.cd-panel) .cd-body{flex:none;overflow:visible}}@media (prefers-reduced-motion:reduce){.cd,.cd *{transition:none;animation:none}}@media (forced-colors:active){.cd,.cd button{border:1px solid buttontext}}";

// src/ui/cart/CartDrawer.tsx
var CartDrawer_exports = { get CartDrawer() { return CartDrawer; } };
/** The drawer's own comes last: what it says about calm and forced colours holds for all of it. */
var css$1 = CartRow_default + CartDrawer_default;
var LEAVE$1 = {
	duration: 150,
	easing: "ease-in",
	fill: "forwards"
};
/** The shop's cart, line by line, without leaving the video. */
function CartDrawer() {
	const { shop } = useShelf();
	useStyles(css$1);
	return shop.value ? /* @__PURE__ */ jsx(Drawer, { shop: shop.value }) : null;
}
function Drawer({ shop }) {
	const { deps, player } = useShelf();
	const text = useCartText();
	const lines = useMemo(() => shop.lines(CartLinesModel), [shop]);
	const headingId = useId();
	const surface = useRef(null);
	const heading = useRef(null);
	const isPanel = deps.device.wide.value;
	const isCalm = deps.device.reducedMotion.value;
	const count = shop.cart.count.value;
	useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
	const leave = () => {
		const from = surface.current?.style.transform || "none";
		if (isPanel || isCalm || !surface.current) return player.closeCart();
		surface.current.animate([{ transform: from }, { transform: "translateY(100%)" }], LEAVE$1).onfinish = player.closeCart;
	};
	useDragDown(surface, leave, !isPanel, isCalm);
	const onKeyDown = (event) => {
		if (event.key === "Tab") return;
		event.stopPropagation();
		if (event.key !== "Escape") return;
		event.preventDefault();
		leave();
	};
	return /* @__PURE__ */ jsxs("section", {
		ref: surface,
		class: isPanel ? "cd cd-panel" : "cd",
		part: "cart",
		"aria-labelledby": headingId,
		onKeyDown,
		children: [
			/* @__PURE__ */ jsx("div", { class: "cd-grip" }),
			/* @__PURE__ */ jsxs("div", {
				class: "cd-head",
				children: [/* @__PURE__ */ jsxs("h2", {
					class: "cd-heading",
					id: headingId,
					ref: heading,
					tabIndex: -1,
					children: [
						text("cartTitle"),
						" ",
						count > 0 && /* @__PURE__ */ jsx("span", {
							class: "cd-count",
							children: count
						})
					]
				}), /* @__PURE__ */ jsx("button", {
					type: "button",
					class: "cd-close",
					part: "close",
					"aria-label": text("closeCart"),
					onClick: leave,
					children: /* @__PURE__ */ jsx(Icon, { name: "close" })
				})]
			}),
			/* @__PURE__ */ jsx(Body, {
				lines,
				onLeave: leave
			}),
			lines.rows.value.some(({ phase }) => phase === "here") && /* @__PURE__ */ jsx(CartFoot, {
				shop,
				lines
			}),
			/* @__PURE__ */ jsx(Said$1, {
				lines,
				isRefused: shop.cart.isCheckoutRefused.value
			})
		]
	});
}
function Body({ lines, onLeave }) {
	const text = useCartText();
	const productText = useProductText();
	const rows = lines.rows.value;
	return /* @__PURE__ */ jsxs("div", {
		class: "cd-body",
		children: [
			lines.isLost.value && /* @__PURE__ */ jsxs("div", {
				class: "cd-refusal cd-lost",
				role: "alert",
				children: [/* @__PURE__ */ jsx("p", { children: text("cartLost") }), /* @__PURE__ */ jsx("button", {
					type: "button",
					onClick: () => void lines.reread(),
					children: productText("tryAgain")
				})]
			}),
			rows.length > 0 && /* @__PURE__ */ jsx("ul", {
				class: "cd-list",
				role: "list",
				"aria-label": text("cartLines"),
				children: rows.map((row) => /* @__PURE__ */ jsx(CartRowView, {
					row,
					lines
				}, row.id))
			}),
			rows.every(({ phase }) => phase !== "here") && /* @__PURE__ */ jsxs("div", {
				class: "cd-empty",
				children: [
					/* @__PURE__ */ jsx("p", {
						class: "cd-emptyTitle",
						children: text("cartEmpty")
					}),
					/* @__PURE__ */ jsx("p", {
						class: "cd-soft",
						children: text("cartEmptyHint")
					}),
					/* @__PURE__ */ jsx("button", {
						type: "button",
						class: "cd-second",
						onClick: onLeave,
						children: text("keepWatching")
					})
				]
			})
		]
	});
}
/** What changed, in one sentence, for those who do not see it. */
function Said$1({ lines, isRefused }) {
	const text = useCartText();
	const productText = useProductText();
	const { kind, row } = lines.news.value ?? {};
	const title = row?.line.title || text("cartItem");
	const refusal = row && lineRefusal(row);
	const words = kind === "refused" && refusal ? refusal.key === "failed" ? text("notChanged") : productText(refusal.key, refusal.values) : kind === "removed" ? text("saidRemoved", { title }) : kind === "returned" ? text("saidReturned", { title }) : kind === "changed" ? text("saidChanged") : "";
	return /* @__PURE__ */ jsx("p", {
		class: "cd-hidden",
		role: "status",
		children: isRefused ? productText("checkoutRefused") : words
	});
}

// src/ui/product/QuantityStepper.tsx
/** How many pieces of the product that is open. */
function QuantityStepper({ shop }) {
	const text = useProductText();
	const { quantity, least, most, rule, setQuantity } = shop.product;
	return /* @__PURE__ */ jsx(Stepper, {
		className: "ps-stepper",
		value: quantity.value,
		step: Math.max(1, rule.value?.increment ?? 1),
		least: least.value,
		most: most.value,
		labels: [
			text("quantity"),
			text("less"),
			text("more")
		],
		onStep: (by) => setQuantity(quantity.peek() + by)
	});
}

// src/ui/product/BuyBar.tsx
/** The foot of the sheet: quantity and the one wide button, what became of the last add, and where to go from there. */
function BuyBar({ shop }) {
	const bar = useRef(null);
	const { attempt, nextStep } = shop.product;
	const phase = attempt.value?.phase;
	const isOver = phase === "done" || phase === "undoing" || phase === "kept";
	const isShort = nextStep.value === "view" || nextStep.value === "sold_out";
	const steps = useLazy(true, () => Promise.resolve().then(() => RefusalSteps_exports));
	const hadFocus = bar.current?.matches(":focus-within") ?? false;
	useLayoutEffect(() => {
		if (hadFocus && !bar.current?.matches(":focus-within")) bar.current?.querySelector("[data-lead]")?.focus();
	}, [isOver]);
	return /* @__PURE__ */ jsxs("div", {
		class: "ps-bar",
		ref: bar,
		children: [
			isOver ? /* @__PURE__ */ jsx(AfterAdd, { shop }) : /* @__PURE__ */ jsxs("div", {
				class: "ps-row",
				children: [
					!isShort && /* @__PURE__ */ jsx(QuantityStepper, { shop }),
					/* @__PURE__ */ jsx(MainButton, { shop }),
					nextStep.value === "add" && shop.cart.canCheckOut.value && /* @__PURE__ */ jsx(BuyNow, { shop })
				]
			}, "buy"),
			/* @__PURE__ */ jsx(Said, { shop }),
			steps && steps !== "failed" && /* @__PURE__ */ jsx(steps.RefusalSteps, { shop })
		]
	});
}
function MainButton({ shop }) {
	const { deps } = useShelf();
	const text = useProductText();
	const { nextStep, attempt, total, options, selection, link, add } = shop.product;
	const phase = attempt.value?.phase;
	const step = nextStep.value;
	if (step === "view") return /* @__PURE__ */ jsx("a", {
		class: "ps-main",
		part: "add-to-cart",
		"data-lead": true,
		href: link.value ?? "",
		children: text("viewProduct")
	});
	const isBusy = isUnderWay(phase);
	const isMine = isBusy && !attempt.value?.isBuying;
	const choice = options.value.find((_, place) => selection.value[place] === void 0)?.name ?? options.value[0]?.name ?? "";
	const price = total.value && deps.format.money(total.value);
	const labels = {
		sold_out: text("soldOut"),
		choose: text("choose", { option: choice }),
		add: price ? `${text("add")} · ${price}` : text("add")
	};
	return /* @__PURE__ */ jsxs("button", {
		type: "button",
		class: `ps-main${isMine ? ` ps-${phase}` : ""}`,
		part: "add-to-cart",
		"data-lead": true,
		"aria-disabled": isBusy || step === "sold_out",
		"aria-busy": isMine && phase === "adding",
		onClick: () => !isBusy && void add(),
		children: [isMine && /* @__PURE__ */ jsx(Progress, { phase }), /* @__PURE__ */ jsx("span", { children: isMine ? text(attempt.value?.isUnconfirmed ? "sent" : phase) : labels[step] })]
	});
}
/** The quick way: into the cart, and on to the checkout once the shop has confirmed. */
function BuyNow({ shop }) {
	const text = useProductText();
	const { attempt, buyNow } = shop.product;
	const phase = attempt.value?.phase;
	const isBusy = isUnderWay(phase);
	const isMine = isBusy && attempt.value?.isBuying;
	return /* @__PURE__ */ jsxs("button", {
		type: "button",
		class: `ps-buy${isMine ? ` ps-${phase}` : ""}`,
		"aria-disabled": isBusy,
		"aria-busy": isMine,
		onClick: () => !isBusy && void buyNow(),
		children: [isMine && /* @__PURE__ */ jsx(Progress, { phase }), /* @__PURE__ */ jsx("span", { children: text("buyNow") })]
	});
}
var isUnderWay = (phase) => phase === "adding" || phase === "added";
var Progress = ({ phase }) => phase === "added" ? /* @__PURE__ */ jsx(Icon, { name: "check" }) : /* @__PURE__ */ jsx("span", {
	class: "ps-ring",
	"aria-hidden": "true"
});
function AfterAdd({ shop }) {
	const text = useProductText();
	const { attempt, startOver } = shop.product;
	const { phase, undoToken, request, isUnconfirmed } = attempt.value ?? {};
	const isUndoing = phase === "undoing";
	return /* @__PURE__ */ jsxs("div", { children: [/* @__PURE__ */ jsxs("div", {
		class: "ps-quiet",
		children: [
			/* @__PURE__ */ jsxs("span", {
				class: "ps-held",
				children: [/* @__PURE__ */ jsx(Icon, {
					name: "check",
					sizePx: 18
				}), text(isUnconfirmed ? "sentToCart" : "inCart")]
			}),
			(isUndoing || undoToken !== void 0) && /* @__PURE__ */ jsx("button", {
				type: "button",
				"aria-disabled": isUndoing,
				"aria-busy": isUndoing,
				onClick: () => request && void shop.cart.undo(request.productId),
				children: text("undo")
			}),
			/* @__PURE__ */ jsx("button", {
				type: "button",
				"aria-disabled": isUndoing,
				onClick: () => !isUndoing && startOver(),
				children: text("addAnother")
			})
		]
	}), /* @__PURE__ */ jsxs("div", {
		class: "ps-row",
		children: [/* @__PURE__ */ jsx("button", {
			type: "button",
			class: "ps-second",
			"data-lead": true,
			onClick: shop.cart.viewCart,
			children: text("viewCart")
		}), shop.cart.canCheckOut.value && /* @__PURE__ */ jsx("button", {
			type: "button",
			class: "ps-main",
			onClick: () => void shop.cart.checkout(),
			children: text("checkOut")
		})]
	})] }, "after");
}
/** What became of the last add, in one sentence; heard by a screen reader when it changes. */
function Said({ shop }) {
	const text = useProductText();
	const attempt = shop.product.attempt.value;
	const refusal = attempt && refusalText({
		...attempt,
		requested: attempt.request.quantity
	}, shop.product.rule.value);
	const words = [];
	if (refusal) words.push(text(refusal.key, refusal.values));
	else if (attempt?.phase === "kept") words.push(text("saidKept"));
	else if (attempt?.phase === "undone") words.push(text("saidUndone"));
	if (shop.cart.isCheckoutRefused.value) words.push(text("checkoutRefused"));
	const isAdded = words.length === 0 && (attempt?.phase === "added" || attempt?.phase === "done");
	return /* @__PURE__ */ jsx("p", {
		class: isAdded ? "ps-hidden" : "ps-said",
		role: "status",
		children: isAdded ? text(attempt.isUnconfirmed ? "saidSent" : "saidAdded", { title: attempt.request.title }) : words.join(" ")
	});
}

// src/ui/product/BuyBar.css?inline
var BuyBar_default = ".ps-bar{padding:12px var(--ps-pad) calc(12px + var(--ps-bottom));border-top:1px solid var(--rs-line);flex:none;container-type:inline-size}.ps-row{flex-wrap:wrap;gap:8px;display:flex}.ps-stepper{border-radius:var(--ps-round);box-shadow:inset 0 0 0 1px color-mix(in srgb, var(--rs-on-surface) 40%, transparent);flex:none;align-items:center;display:flex}.ps .ps-stepper button{border-radius:inherit;place-items:center;width:44px;min-height:48px;display:grid}.ps .ps-stepper [aria-disabled=true]{opacity:.35}.ps-stepper output{text-align:center;font-variant-numeric:tabular-nums;min-width:22px;font-weight:600}.ps .ps-main,.ps .ps-second,.ps .ps-buy{border-radius:var(--ps-round);text-align:center;font-variant-numeric:tabular-nums;min-height:48px;transition:transform var(--rs-fast) var(--rs-ease);flex:132px;justify-content:center;align-items:center;gap:8px;padding:6px 14px;font-size:16px;font-weight:600;text-decoration:none;display:flex}.ps .ps-main{background:var(--rs-accent);color:var(--rs-on-accent)}.ps .ps-main[aria-disabled=true]:not(.ps-adding,.ps-added){background:color-mix(in srgb, var(--rs-on-surface) 10%, var(--rs-surface));color:var(--rs-muted)}.ps .ps-buy{flex-basis:100%;padding-inline:10px}.ps-buy:is(.ps-adding,.ps-added)>:first-child{position:absolute}.ps-buy:is(.ps-adding,.ps-added)>:last-child{opacity:0}@container (width>=350px){.ps .ps-buy{white-space:nowrap;flex:none}.ps .ps-row:has(.ps-buy) .ps-main{padding-inline:10px}}.ps .ps-buy[aria-disabled=true]:not(.ps-adding,.ps-added){color:var(--rs-muted)}.ps :is(.ps-second,.ps-buy){box-shadow:inset 0 0 0 1px color-mix(in srgb, var(--rs-on-surface) 40%, transparent)}.ps :is(.ps-main,.ps-second,.ps-buy):active:not([aria-disabled=true]){transform:scale(.985)}.ps-ring{border:2px solid;border-inline-end-color:#0000;border-radius:50%;width:18px;height:18px;animation:.8s linear infinite ps-turn}@keyframes ps-turn{to{transform:rotate(1turn)}}.ps-added>:first-child{animation:ps-pop var(--rs-fast) var(--rs-ease)}@keyframes ps-pop{0%{opacity:0;transform:scale(.6)}}.ps-quiet{flex-wrap:wrap;justify-content:flex-end;align-items:center;gap:0 20px;margin:-8px 0 4px;font-size:14px;display:flex}.ps-held{flex:1;align-items:center;gap:6px;font-weight:600;display:flex}.ps .ps-quiet button{text-underline-offset:3px;min-height:44px;padding:0;font-size:14px;text-decoration:underline}.ps .ps-quiet [aria-disabled=true]{color:var(--rs-muted)}.ps-said:not(:empty){margin-top:8px;font-size:14px}.ps-steps{flex-wrap:wrap;gap:0 20px;margin-bottom:-8px;display:flex}.ps .ps-steps>*{min-height:44px;color:inherit;text-underline-offset:3px;font-variant-numeric:tabular-nums;align-items:center;padding:0;font-size:14px;font-weight:600;text-decoration:underline;display:inline-flex}.ps .ps-steps [aria-disabled=true]{color:var(--rs-muted);text-decoration:none}";

// src/ui/product/swatch.ts
/** Names of glazes, cloths and paints that shops use and CSS does not know. */
var shades = {
	amber: "#d8922b",
	blush: "#e9c4bd",
	camel: "#c19a6b",
	chalk: "#f1eee6",
	charcoal: "#3b3d40",
	clay: "#b5694a",
	cobalt: "#1f4ba5",
	cream: "#f6efdc",
	denim: "#4f6d8f",
	ecru: "#e4dcc6",
	emerald: "#1f7a57",
	forest: "#2f4f3a",
	graphite: "#4a4c50",
	ink: "#1d2433",
	lilac: "#c3aed6",
	mint: "#b7dfc8",
	moss: "#6d7b4c",
	mustard: "#d2a02c",
	natural: "#e3d5bd",
	oat: "#ddcfb6",
	ochre: "#c98a2b",
	petrol: "#1f5a66",
	rose: "#d9969b",
	ruby: "#9b1b3b",
	rust: "#a4512b",
	sage: "#a3b18a",
	sand: "#d8c4a0",
	slate: "#5d6873",
	stone: "#b9b3a7",
	terracotta: "#c1674a"
};
/** Words that CSS takes for a colour and a shop does not mean as one. */
var NOT_A_SHADE = [
	"transparent",
	"inherit",
	"initial",
	"unset",
	"revert",
	"currentcolor",
	"canvas",
	"field",
	"mark",
	"menu",
	"highlight",
	"text"
];
/** Whether an option is one of colours, by its name. */
var isColourOption = (name) => /^(colou?rs?|shades?|farbe|couleur|color|colore|kleur|cor|färg|farve)$/i.test(name.trim());
/** CSS colour of a value such as `Moss` or `Navy`; `null` when it is not known. The text label stands beside it in any case. */
function swatchOf(value) {
	const name = value.trim().toLowerCase();
	if (Object.hasOwn(shades, name)) return shades[name] ?? null;
	return /^[a-z]{3,20}$/.test(name) && !NOT_A_SHADE.includes(name) && CSS.supports("color", name) ? name : null;
}

// src/ui/product/OptionGroup.tsx
/** One option as a radio group: one Tab stop, arrow keys choose. A sold-out value can be looked at, an impossible one cannot. */
function OptionGroup({ option, asked, onChoose }) {
	const text = useProductText();
	const labelId = useId();
	const group = useRef(null);
	const selected = option.values.find(({ isSelected }) => isSelected);
	const open = option.values.filter(({ state }) => state !== "impossible");
	const tabStop = selected ?? open[0];
	const withSwatches = isColourOption(option.name);
	useEffect(() => {
		if (!asked) return;
		group.current?.scrollIntoView({ block: "nearest" });
		group.current?.querySelector("[tabindex=\"0\"]")?.focus();
	}, [asked]);
	const onKeyDown = (event) => {
		const step = stepOf(event, group.current);
		if (step === 0) return;
		event.preventDefault();
		const at = open.findIndex(({ isSelected }) => isSelected);
		const next = open[(Math.max(0, at) + (at < 0 ? 0 : step) + open.length) % open.length];
		if (!next) return;
		onChoose(next.value);
		group.current?.querySelectorAll("[role=\"radio\"]")[option.values.indexOf(next)]?.focus();
	};
	return /* @__PURE__ */ jsxs("div", {
		class: "ps-option",
		role: "radiogroup",
		"aria-labelledby": labelId,
		ref: group,
		onKeyDown,
		children: [/* @__PURE__ */ jsxs("p", {
			class: "ps-legend",
			children: [
				/* @__PURE__ */ jsx("span", {
					id: labelId,
					children: option.name
				}),
				" ",
				selected && /* @__PURE__ */ jsx("bdi", {
					class: "ps-chosen",
					children: selected.value
				})
			]
		}), /* @__PURE__ */ jsx("div", {
			class: "ps-values",
			children: option.values.map(({ value, state, isSelected }) => {
				const shade = withSwatches ? swatchOf(value) : null;
				return /* @__PURE__ */ jsxs("button", {
					type: "button",
					role: "radio",
					part: "variant",
					class: `ps-value ps-${state}`,
					"aria-checked": isSelected,
					"aria-disabled": state === "impossible",
					"aria-label": state === "available" ? void 0 : text(state === "sold_out" ? "valueSoldOut" : "valueImpossible", { value }),
					tabIndex: value === tabStop?.value ? 0 : -1,
					onClick: () => state !== "impossible" && onChoose(value),
					children: [shade && /* @__PURE__ */ jsx("span", {
						class: "ps-swatch",
						style: { background: shade }
					}), /* @__PURE__ */ jsx("bdi", { children: value })]
				}, value);
			})
		})]
	});
}
/** +1 for the next value, -1 for the one before, 0 for any other key. Left and right follow the direction of reading. */
function stepOf({ key }, group) {
	const forward = group && getComputedStyle(group).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
	if (key === "ArrowDown" || key === forward) return 1;
	return key === "ArrowUp" || key === "ArrowLeft" || key === "ArrowRight" ? -1 : 0;
}

// src/ui/product/OptionGroup.css?inline
var OptionGroup_default = ".ps-option{margin-top:16px}.ps-legend{font-size:14px;font-weight:600}.ps-chosen{color:var(--rs-muted);margin-inline-start:2px;font-weight:400}.ps-values{flex-wrap:wrap;gap:8px;margin-top:8px;display:flex}.ps .ps-value{border-radius:var(--ps-round);min-width:52px;max-width:100%;min-height:44px;box-shadow:inset 0 0 0 1px color-mix(in srgb, var(--rs-on-surface) 40%, transparent);overflow-wrap:anywhere;transition:box-shadow var(--rs-fast);justify-content:center;align-items:center;gap:8px;padding:6px 14px;display:inline-flex}.ps .ps-value[aria-checked=true]{box-shadow:inset 0 0 0 2px var(--rs-accent);font-weight:600}.ps .ps-sold_out{color:var(--rs-muted);text-decoration:line-through}.ps .ps-impossible{color:var(--rs-muted);box-shadow:inset 0 0 0 1px var(--rs-line);opacity:.6}.ps-swatch{border-radius:50%;flex:none;width:20px;height:20px;margin-inline-start:-4px;box-shadow:inset 0 0 0 1px #80808080}.ps .ps-about{margin-top:16px}.ps-link{min-height:44px;color:inherit;text-underline-offset:3px;align-items:center;margin-top:8px;font-size:14px;text-decoration:underline;display:inline-flex}";

// src/ui/product/ProductChips.tsx
/** The video's other products, one tap away. Nothing when there is only one. */
function ProductChips({ shop }) {
	const { player } = useShelf();
	const text = useProductText();
	const { siblings, product } = shop.product;
	const row = useRef(null);
	const openId = product.value?.id;
	useEffect(() => {
		row.current?.querySelector("[aria-current=\"true\"]")?.scrollIntoView({
			block: "nearest",
			inline: "nearest"
		});
	}, [openId]);
	if (siblings.value.length < 2) return null;
	return /* @__PURE__ */ jsx("div", {
		ref: row,
		class: "ps-chips",
		role: "group",
		"aria-label": text("inThisVideo"),
		children: siblings.value.map((sibling) => /* @__PURE__ */ jsxs("button", {
			type: "button",
			class: "ps-chip",
			"aria-current": sibling.id === openId,
			onClick: () => player.openProduct(sibling.id, "panel"),
			children: [/* @__PURE__ */ jsx(Photo, {
				image: sibling.image,
				className: "ps-chipPhoto"
			}), /* @__PURE__ */ jsx("span", { children: /* @__PURE__ */ jsx("bdi", { children: sibling.title }) })]
		}, sibling.id))
	});
}

// src/ui/product/Price.tsx
/** Price of one piece, with the former one struck. Keeps its place while the platform is asked, so that nothing jumps. */
function Price({ shop }) {
	const { deps } = useShelf();
	const text = useProductText();
	const { price, compareAt, isFrom } = shop.product.price.value;
	const { left, tax } = shop.product;
	const status = shop.product.liveStatus.value;
	const now = price && deps.format.money(price);
	return /* @__PURE__ */ jsxs(Fragment, { children: [
		/* @__PURE__ */ jsxs("p", {
			class: "ps-price",
			part: "price",
			"aria-live": "polite",
			"aria-atomic": "true",
			"aria-busy": status === "asking",
			children: [now && /* @__PURE__ */ jsx("b", { children: isFrom ? text("priceFrom", { price: now }) : now }), compareAt && /* @__PURE__ */ jsxs("s", { children: [/* @__PURE__ */ jsxs("span", {
				class: "ps-hidden",
				children: [text("was"), " "]
			}), deps.format.money(compareAt)] })]
		}),
		now && tax.value && /* @__PURE__ */ jsx("p", {
			class: "ps-note",
			children: text(tax.value === "included" ? "taxIncluded" : "taxExcluded")
		}),
		now && status === "silent" && /* @__PURE__ */ jsx("p", {
			class: "ps-note",
			children: text("priceUnsure")
		}),
		left.value !== null && /* @__PURE__ */ jsx("p", {
			class: "ps-note",
			children: text("onlyLeft", { left: left.value })
		})
	] });
}

// src/ui/product/ProductHead.tsx
/** Picture, name, rating and price. The heading takes the focus when the sheet opens. */
function ProductHead({ shop, heading, headingId }) {
	const { deps } = useShelf();
	const text = useProductText();
	const { product, pictures } = shop.product;
	const shown = product.value;
	if (!shown) return null;
	const { title, rating } = shown;
	const all = pictures.value;
	return /* @__PURE__ */ jsxs("div", {
		class: "ps-head",
		children: [/* @__PURE__ */ jsxs("div", {
			class: "ps-frame",
			...all.length > 1 ? {
				tabIndex: 0,
				role: "group",
				"aria-label": text("pictures", { title })
			} : {},
			children: [all.map((image, place) => /* @__PURE__ */ jsx(Photo, {
				image,
				alt: image.alt ?? "",
				className: "ps-photo",
				eager: place === 0
			}, image.src)), all.length > 1 && /* @__PURE__ */ jsx("span", {
				class: "ps-more",
				"aria-hidden": "true",
				children: all.length
			})]
		}, `${shown.id} ${all[0]?.src}`), /* @__PURE__ */ jsxs("div", {
			class: "ps-words",
			children: [
				/* @__PURE__ */ jsx("h2", {
					class: "ps-title",
					id: headingId,
					ref: heading,
					tabIndex: -1,
					children: /* @__PURE__ */ jsx("bdi", { children: title })
				}),
				rating && rating.count > 0 && /* @__PURE__ */ jsxs("p", {
					class: "ps-rating",
					children: [/* @__PURE__ */ jsx("span", {
						class: "ps-hidden",
						children: text("rating", {
							value: rating.value,
							count: rating.count
						})
					}), /* @__PURE__ */ jsxs("span", {
						"aria-hidden": "true",
						children: [
							/* @__PURE__ */ jsx("span", {
								class: "ps-star",
								children: "★"
							}),
							" ",
							rating.value.toLocaleString(deps.env.locale),
							" (",
							deps.format.compact(rating.count),
							")"
						]
					})]
				}),
				/* @__PURE__ */ jsx(Price, { shop })
			]
		})]
	});
}

// src/ui/product/ProductHead.css?inline
var ProductHead_default = ".ps-chips{margin-block:0 16px;margin-inline:calc(-1 * var(--ps-pad)) 40px;padding:2px var(--ps-pad);scroll-padding-inline:var(--ps-pad);scrollbar-width:none;gap:8px;display:flex;overflow-x:auto;-webkit-mask-image:linear-gradient(90deg,#0000,#000 12px calc(100% - 20px),#0000);mask-image:linear-gradient(90deg,#0000,#000 12px calc(100% - 20px),#0000)}.ps .ps-chip{padding:4px;border-radius:var(--ps-round);max-width:190px;min-height:44px;box-shadow:inset 0 0 0 1px var(--rs-line);flex:none;align-items:center;gap:8px;padding-inline-end:12px;font-size:13px;display:flex}.ps .ps-chip[aria-current=true]{box-shadow:inset 0 0 0 2px var(--rs-accent);font-weight:600}.ps-chip>:only-child{padding-inline-start:8px}.ps-chip>span{text-overflow:ellipsis;white-space:nowrap;overflow:hidden}.ps-chipPhoto{object-fit:cover;border-radius:calc(var(--ps-round) - 4px);flex:none;width:36px;height:36px}.ps-head{flex-wrap:wrap;align-items:flex-start;gap:8px 14px;display:flex}.ps-frame{aspect-ratio:4/5;border-radius:var(--ps-round);background:color-mix(in srgb, var(--rs-on-surface) 7%, transparent);scroll-snap-type:x mandatory;overscroll-behavior-x:contain;scrollbar-width:none;flex:none;width:92px;display:flex;overflow:auto hidden}.ps-more{box-sizing:border-box;color:#fff;text-align:center;background:#0000009e;border-radius:10px;flex:none;align-self:flex-end;width:20px;height:20px;margin-block-end:6px;margin-inline-start:-26px;font-size:11px;line-height:20px;position:sticky;inset-inline-end:6px}.ps-panel .ps-frame{aspect-ratio:1;width:100%;max-height:36dvh}.ps-panel .ps-head:first-child{padding-top:52px}.ps-photo{object-fit:cover;scroll-snap-align:start;flex:none;width:100%;height:100%;display:block}.ps-head:first-child .ps-words{padding-inline-end:40px}.ps-words{flex:132px;gap:4px;min-width:0;display:grid}.ps-title{overflow-wrap:anywhere;-webkit-line-clamp:3;-webkit-box-orient:vertical;font-size:18px;font-weight:600;line-height:1.25;display:-webkit-box;overflow:hidden}.ps-panel .ps-title{font-size:20px}.ps-rating,.ps-about,.ps-note{color:var(--rs-muted);font-size:13px}.ps-price{font-variant-numeric:tabular-nums;min-height:28px;font-size:20px}.ps-price b{font-weight:600}.ps-price s{color:var(--rs-muted);margin-inline-start:6px;font-size:15px}";

// src/ui/product/ProductSheet.css?inline
var ProductSheet_default = ".ps{--ps-pad:16px;--ps-round:calc(var(--rs-radius) - 2px);--ps-bottom:env(safe-area-inset-bottom,0px);box-sizing:border-box;background:var(--rs-surface);width:100%;max-height:max(62dvh,min(430px,92dvh));color:var(--rs-on-surface);font-family:var(--rs-font);text-align:start;animation:ps-rise var(--rs-slow) var(--rs-ease);border-start-start-radius:calc(var(--rs-radius) + 8px);border-start-end-radius:calc(var(--rs-radius) + 8px);flex-direction:column;margin-top:auto;font-size:15px;line-height:1.4;display:flex;position:relative;overflow:hidden;box-shadow:0 -8px 32px #00000038}@keyframes ps-rise{0%{transform:translateY(100%)}}.ps-panel{--ps-pad:20px;max-height:none;box-shadow:none;animation:ps-show var(--rs-fast) var(--rs-ease);border-radius:0;margin:0;overflow:visible}@keyframes ps-show{0%{opacity:0}}.ps *,.ps :before{box-sizing:border-box}.ps p,.ps h2{margin:0}.ps button{appearance:none;color:inherit;font:inherit;cursor:pointer;-webkit-tap-highlight-color:transparent;touch-action:manipulation;background:0 0;border:0;margin:0}.ps [aria-disabled=true]{cursor:default}.ps :is(button,a):focus-visible{outline:2px solid var(--rs-on-surface);outline-offset:2px}.ps-title:focus{outline:none}.ps-hidden{clip-path:inset(50%);white-space:nowrap;width:1px;height:1px;position:absolute;overflow:hidden}.ps-grip{touch-action:none;cursor:grab;flex:none;place-items:center;height:22px;display:grid}.ps-grip:before{content:\"\";background:var(--rs-on-surface);opacity:.25;border-radius:2px;width:36px;height:4px}.ps-panel .ps-grip{visibility:hidden;height:12px}.ps .ps-close{z-index:1;border-radius:50%;place-items:center;width:44px;height:44px;display:grid;position:absolute;inset-block-start:24px;inset-inline-end:6px}.ps:has(.ps-head:first-child) .ps-close{inset-block-start:12px}.ps-panel .ps-close.ps-close{inset-block-start:14px}.ps-body{overscroll-behavior:contain;min-height:0;padding:0 var(--ps-pad) 12px;scrollbar-width:thin;flex:auto;overflow-y:auto}.ps-lost{padding-block:28px 16px;padding-inline-end:56px}.ps-panel .ps-body{overflow:visible}.ps-panel .ps-bar{background:var(--rs-surface);position:sticky;inset-block-end:0}@media (height<=480px){.ps:not(.ps-panel){overscroll-behavior:contain;overflow-y:auto}.ps:not(.ps-panel) .ps-body{flex:none;overflow:visible}}@media (prefers-reduced-motion:reduce){.ps,.ps *{transition:none;animation:none}}@media (forced-colors:active){.ps button,.ps .ps-main{border:1px solid buttontext}.ps .ps-value[aria-checked=true]{border:3px solid highlight}.ps-swatch{forced-color-adjust:none}}";

// src/ui/product/useSheetFocus.ts
/**
* Moves the focus to the sheet's heading when it opens and back to where it was when it closes, unless it has gone elsewhere
* meanwhile. What it came from may be gone by then (a tag's moment passes, a list made room): then to another way to a product
* of the video in view, and where it has none to the videos.
*/
function useSheetFocus(surface, heading) {
	useLayoutEffect(() => {
		const sheet = surface.current;
		const root = sheet?.getRootNode();
		if (!sheet || !(root instanceof ShadowRoot)) return;
		const before = root.activeElement;
		const dialog = sheet.closest("dialog");
		heading.current?.focus({ preventScroll: true });
		return () => {
			const now = root.activeElement;
			if (now && now !== dialog && !sheet.contains(now)) return;
			if (before instanceof HTMLElement && before.isConnected && before !== dialog) return before.focus({ preventScroll: true });
			requestAnimationFrame(() => {
				(dialog?.querySelector("button[part~=\"product\"]:not([inert] *)") ?? dialog?.querySelector(".pl-list"))?.focus({ preventScroll: true });
			});
		};
	}, []);
}

// src/ui/product/ProductSheet.tsx
var ProductSheet_exports = { get ProductSheet() { return ProductSheet; } };
/** The sheet's own comes last: what it says about calm and forced colours holds for all of them. */
var css = ProductHead_default + OptionGroup_default + BuyBar_default + ProductSheet_default;
var LEAVE = {
	duration: 150,
	easing: "ease-in",
	fill: "forwards"
};
/** The product that the shopper asked for, as a sheet over the lower part of a phone or a panel beside the video. Nothing while none is open. */
function ProductSheet() {
	const { deps, shop, loadShop } = useShelf();
	const isOnline = deps.device.online.value;
	const isFailed = useSignal(false);
	useStyles(css);
	const models = shop.value;
	useEffect(() => {
		if (models) return;
		loadShop().catch(() => {
			isFailed.value = true;
		});
	}, [models, isOnline]);
	if (models) return models.product.product.value ? /* @__PURE__ */ jsx(Sheet, { shop: models }) : null;
	return isFailed.value ? /* @__PURE__ */ jsx(NotLoaded, {}) : null;
}
/** The product can still be bought on its own page. */
function NotLoaded() {
	const { feed, player } = useShelf();
	const text = useProductText();
	const url = feed.products.value.get(player.wantedProduct.value?.productId ?? "")?.url;
	return /* @__PURE__ */ jsxs("section", {
		class: "ps",
		part: "product",
		"aria-label": text("notLoaded"),
		children: [/* @__PURE__ */ jsx("button", {
			type: "button",
			class: "ps-close",
			part: "close",
			"aria-label": text("closeProduct"),
			onClick: player.closeProduct,
			children: /* @__PURE__ */ jsx(Icon, { name: "close" })
		}), /* @__PURE__ */ jsxs("div", {
			class: "ps-body ps-lost",
			children: [/* @__PURE__ */ jsx("p", {
				role: "alert",
				children: text("notLoaded")
			}), url && /* @__PURE__ */ jsx("a", {
				class: "ps-link",
				href: url,
				children: text("details")
			})]
		})]
	});
}
function Sheet({ shop }) {
	const { deps } = useShelf();
	const text = useProductText();
	const headingId = useId();
	const surface = useRef(null);
	const heading = useRef(null);
	const { options, asked, choose, close, product } = shop.product;
	const isPanel = deps.device.wide.value;
	const isCalm = deps.device.reducedMotion.value;
	const { url, description } = product.value ?? {};
	useSheetFocus(surface, heading);
	const leave = () => {
		const from = surface.current?.style.transform || "none";
		if (isPanel || isCalm || !surface.current) return close();
		surface.current.animate([{ transform: from }, { transform: "translateY(100%)" }], LEAVE).onfinish = close;
	};
	useDragDown(surface, leave, !isPanel, isCalm);
	const onKeyDown = (event) => {
		if (event.key === "Tab") return;
		event.stopPropagation();
		if (event.key !== "Escape") return;
		event.preventDefault();
		leave();
	};
	return /* @__PURE__ */ jsxs("section", {
		ref: surface,
		class: `ps${isPanel ? " ps-panel" : ""}`,
		part: "product",
		"aria-labelledby": headingId,
		onKeyDown,
		children: [
			/* @__PURE__ */ jsx("div", { class: "ps-grip" }),
			/* @__PURE__ */ jsx("button", {
				type: "button",
				class: "ps-close",
				part: "close",
				"aria-label": text("closeProduct"),
				onClick: leave,
				children: /* @__PURE__ */ jsx(Icon, { name: "close" })
			}),
			/* @__PURE__ */ jsxs("div", {
				class: "ps-body",
				children: [
					/* @__PURE__ */ jsx(ProductChips, { shop }),
					/* @__PURE__ */ jsx(ProductHead, {
						shop,
						heading,
						headingId
					}),
					options.value.map((option) => /* @__PURE__ */ jsx(OptionGroup, {
						option,
						asked: asked.value?.option === option.name ? asked.value : null,
						onChoose: (value) => choose(option.name, value)
					}, option.name)),
					isPanel && description && /* @__PURE__ */ jsx("p", {
						class: "ps-about",
						children: description
					}),
					url && /* @__PURE__ */ jsx("a", {
						class: "ps-link",
						href: url,
						children: text("details")
					})
				]
			}),
			/* @__PURE__ */ jsx(BuyBar, { shop })
		]
	});
}

// src/ui/product/RefusalSteps.tsx
var RefusalSteps_exports = { get RefusalSteps() { return RefusalSteps; } };
/** What the shopper can do after a refusal, beside its sentence. Nothing after anything else. */
function RefusalSteps({ shop }) {
	const text = useProductText();
	const { attempt, offer, least, product, add, buyNow, askForChoice } = shop.product;
	const { phase, error, request, isBuying, retryAtMs = 0 } = attempt.value ?? {};
	if (phase !== "refused" || !error || !request) return null;
	const { url = "" } = product.value ?? {};
	const situation = {
		hasChoice: (offer.value?.variants?.length ?? 0) > 1,
		hasPage: url !== "",
		hasFewer: request.quantity > least.value
	};
	const toQuantity = (event) => {
		(event.currentTarget instanceof Element ? event.currentTarget.closest(".ps-bar") : null)?.querySelector(".ps-stepper button:not([aria-disabled=true])")?.focus();
	};
	const draw = {
		retry: () => /* @__PURE__ */ jsx(RetryButton, {
			atMs: retryAtMs,
			onPress: () => void (isBuying ? buyNow() : add())
		}),
		page: () => /* @__PURE__ */ jsx("a", {
			href: url,
			children: text("productPage")
		}),
		cart: () => /* @__PURE__ */ jsx("button", {
			type: "button",
			onClick: shop.cart.viewCart,
			children: text("viewCart")
		}),
		choose: () => /* @__PURE__ */ jsx("button", {
			type: "button",
			onClick: askForChoice,
			children: text("chooseAnother")
		}),
		quantity: () => /* @__PURE__ */ jsx("button", {
			type: "button",
			onClick: toQuantity,
			children: text("changeQuantity")
		})
	};
	return /* @__PURE__ */ jsx("div", {
		class: "ps-steps",
		children: refusalSteps(error, situation).map((step) => draw[step]())
	});
}

export { registry_exports as i, CartDrawer_exports as n, shopModels_exports as r, ProductSheet_exports as t };
//# sourceMappingURL=shop.js.map
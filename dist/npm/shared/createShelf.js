import { n as createEmitter, t as createDisposer } from "./disposer.js";
import { b as hash32, i as readWholeFeed, r as isSoldOut, t as selectVideos, x as uuidV7 } from "./select.js";
import { n as success, t as failure } from "./result.js";
import { t as safeUrl } from "./safeUrl.js";
import { n as useShelf, t as ShelfProvider } from "./context.js";
import { n as isLess, t as priceOf } from "./price.js";
import { computed, createModel, signal, useSignal, useSignalEffect } from "@preact/signals";
import { h, render } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { Fragment, jsx, jsxs } from "preact/jsx-runtime";

// src/tools/display.ts
var KEPT = 200;
function createDisplay(write = writeToConsole) {
	const keys = /* @__PURE__ */ new Set();
	const said = [];
	return {
		warn(notice) {
			const key = `${notice.code} ${notice.subject ?? ""}`;
			if (keys.has(key) || said.length >= KEPT) return;
			keys.add(key);
			said.push(notice);
			const subject = notice.subject ? ` (${notice.subject})` : "";
			write(`[reelshelf] ${notice.code}${subject}: ${notice.message} ${notice.remedy}`, notice.detail);
		},
		said
	};
}
function writeToConsole(line, detail) {
	const { console } = globalThis;
	if (detail === void 0) console?.warn(line);
	else console?.warn(line, detail);
}

// src/tools/guard.ts
/**
* Runs our own code at the border to the host page: an error becomes a console notice, never an exception in the page.
* A promise that it returns is watched as well, so that its rejection does not surface as an unhandled one.
* For a merchant's callback prefer {@link guardHost}, whose message says that the callback is theirs.
*/
function guard(display, where, run) {
	return watch(display, run, {
		code: "INTERNAL_ERROR",
		subject: where,
		message: `Reelshelf failed in ${where}; the page is not affected.`,
		remedy: "Please report it with the detail that follows."
	});
}
/** Runs the host's callback; what it throws, or rejects with, is shown as the host's, and does not stop us. */
function guardHost(display, name, run) {
	return watch(display, run, {
		code: "HOST_CALLBACK_FAILED",
		subject: name,
		message: `Your ${name} callback threw an error.`,
		remedy: "Fix the callback; Reelshelf went on without its answer."
	});
}
function watch(display, run, notice) {
	const tell = (detail) => display.warn({
		...notice,
		detail
	});
	try {
		const answer = run();
		if (answer instanceof Promise) answer.catch(tell);
		return answer;
	} catch (error) {
		tell(error);
		return;
	}
}

// src/theme/space.css?inline
var space_default = ":host{box-sizing:border-box;--rs-radius:var(--reelshelf-radius,12px);--rs-gap:var(--reelshelf-gap,10px);--rs-font:var(--reelshelf-font,inherit);--rs-card-width:var(--reelshelf-card-width,208px);width:100%;display:block!important}:host([hidden]){display:none!important}:host>*{all:initial;color:inherit;color-scheme:inherit;font-family:inherit;display:block}.shelf{font-family:var(--rs-font);text-align:start;font-size:16px;line-height:1.4;display:block;container-type:inline-size}.head{align-items:flex-end;gap:12px;min-height:44px;margin:0 0 12px;padding-inline-end:56px;display:flex}@media (hover:hover) and (pointer:fine){.head{padding-inline-end:160px}}.words{flex:1;min-width:0}.heading{overflow-wrap:anywhere;margin:0;font-size:20px;font-weight:600;line-height:1.25}.line{opacity:.75;margin:2px 0 0;font-size:14px}.view{--w:clamp(132px, (100cqi - 2 * var(--rs-gap)) / 2.3, var(--rs-card-width));height:calc(var(--w) * 16 / 9 + 8px);overflow:hidden}.ghosts{gap:var(--rs-gap);padding:4px;display:flex}.ghost{width:var(--w);height:calc(var(--w) * 16 / 9);border-radius:var(--rs-radius);background:color-mix(in srgb, currentColor 8%, transparent);flex:none}";

// src/shelf/reserve.ts
/**
* Holds the shelf's place before there is anything to show: the heading as it will be, and quiet cards of the right size.
* The loader uses it too, so it stays free of Preact and of the feed.
*/
var GHOSTS = 8;
/** Adds a style sheet to a shadow root without a `<style>` element, which a strict policy would refuse. */
function adoptStyles(root, css) {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
	return () => {
		root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
	};
}
/** Answers the shadow root with the place held; where something stands in it already, that stays. */
function reserveSpace(host, heading, line) {
	const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
	if (root.hasChildNodes()) return root;
	adoptStyles(root, space_default);
	const make = (className, text = "") => {
		const element = host.ownerDocument.createElement("div");
		element.className = className;
		element.textContent = text;
		return element;
	};
	const shelf = make("shelf");
	const head = make("head");
	const words = make("words");
	if (heading) words.append(make("heading", heading));
	if (line) words.append(make("line", line));
	head.append(words);
	const view = make("view");
	const ghosts = make("ghosts");
	for (let i = 0; i < GHOSTS; i++) ghosts.append(make("ghost"));
	view.append(ghosts);
	shelf.setAttribute("aria-busy", "true");
	shelf.append(head, view);
	root.append(shelf);
	return root;
}
/** Leaves the shadow root empty; the root itself cannot be taken off an element. */
function releaseSpace(host) {
	if (!host.shadowRoot) return;
	host.shadowRoot.replaceChildren();
	host.shadowRoot.adoptedStyleSheets = [];
}

// src/browser/browserEnv.ts
/**
* The real outside world of a page. Functions are read from `window` when they are called, so a polyfill that the shop loads
* late, or a test that replaces `fetch`, is used.
*/
function createBrowserEnv(window) {
	return {
		nowMs: () => Date.now(),
		monotonicMs: () => window.performance.now(),
		setTimer(run, delayMs) {
			const id = window.setTimeout(run, delayMs);
			return () => window.clearTimeout(id);
		},
		fetch: (url, init) => window.fetch(url, toRequestInit(init)),
		random: () => random(window),
		locale: window.navigator.language || "en",
		timeZone: readTimeZone()
	};
}
function toRequestInit(init = {}) {
	const { signal, ...rest } = init;
	return signal instanceof AbortSignal ? {
		...rest,
		signal
	} : rest;
}
/** 53 random bits from the system: pages seed or replace `Math.random` more often than one would think. */
function random(window) {
	try {
		const [high = 0, low = 0] = window.crypto.getRandomValues(/* @__PURE__ */ new Uint32Array(2));
		return ((high >>> 5) * 2 ** 26 + (low >>> 6)) / 2 ** 53;
	} catch {
		return Math.random();
	}
}
function readTimeZone() {
	try {
		return new Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";
	} catch {
		return "UTC";
	}
}

// src/browser/pageKind.ts
/**
* The shelf never renders where a shopper pays (PCI DSS 4.0.1, 6.4.3 and 11.6.1). Paths, platform marks and card fields are
* looked at; nothing is read out of any field.
*/
/** Below a catalogue, names are the merchant's own: a shirt called "Checkout" is no checkout, a page about payment no payment. */
var PAYMENT_PATH = /^(?!.*\/(product|collection|page|blog)s?\/).*\/(checkouts?|onepage|payment|kasse|checkout-(begin|login))(\/|$)/i;
/** Stripe also puts frames against fraud (`controller`, `m-outer`), and wallet buttons, on ordinary pages. */
var CARD_FIELD = "input[autocomplete^=\"cc-\"],iframe[src*=\"adyen.com\"],iframe[src*=\"braintree\"],iframe[src*=\"js.stripe.com\"]:not([src*=\"v3/c\"],[src*=\"v3/m\"],[src*=\"t-request-\"],[src*=\"inner-express\"])";
var BODY_MARKS = ["woocommerce-checkout", "checkout-index-index"];
function isPaymentPage(window) {
	const { document, location } = window;
	if (PAYMENT_PATH.test(location.pathname)) return true;
	const shopify = window["Shopify"];
	if (typeof shopify === "object" && shopify !== null && Object.hasOwn(shopify, "Checkout")) return true;
	if (BODY_MARKS.some((mark) => document.body?.classList.contains(mark))) return true;
	return document.querySelector(CARD_FIELD) !== null;
}

// src/browser/viewport.ts
var THRESHOLDS = [
	0,
	.25,
	.3,
	.5,
	.75,
	1
];
/** One `IntersectionObserver` for all elements of an instance, joined with the document's visibility. */
function createViewport(env, document) {
	const watched = /* @__PURE__ */ new Map();
	const tell = (entry) => entry.listener({
		ratio: document.visibilityState === "visible" ? entry.ratio : 0,
		areaPx: entry.areaPx,
		atMs: env.monotonicMs()
	});
	const observer = new IntersectionObserver((entries) => {
		for (const { target, intersectionRatio, boundingClientRect: box } of entries) {
			const entry = watched.get(target);
			if (!entry) continue;
			entry.ratio = intersectionRatio;
			entry.areaPx = box.width * box.height;
			tell(entry);
		}
	}, { threshold: THRESHOLDS });
	const onVisibility = () => watched.forEach(tell);
	document.addEventListener("visibilitychange", onVisibility);
	return {
		observe(element, listener) {
			watched.set(element, {
				listener,
				ratio: 0,
				areaPx: 0
			});
			observer.observe(element);
			return () => {
				watched.delete(element);
				observer.unobserve(element);
			};
		},
		destroy() {
			observer.disconnect();
			watched.clear();
			document.removeEventListener("visibilitychange", onVisibility);
		}
	};
}

// src/i18n/format.ts
/** @param language - as the page names it: `de-DE`, also `de_DE`; the browser's own when it is none. */
function createFormats(language) {
	const locale = knownLocale(language);
	const currencies = /* @__PURE__ */ new Map();
	const currencyFormat = (currency) => {
		let format = currencies.get(currency);
		if (!format) currencies.set(currency, format = new Intl.NumberFormat(locale, {
			style: "currency",
			currency
		}));
		return format;
	};
	return {
		money: ({ amount, currency }) => currencyFormat(currency).format(amount),
		compact: (count) => new Intl.NumberFormat(locale, {
			notation: "compact",
			maximumFractionDigits: 1
		}).format(count),
		clock(seconds) {
			const whole = Number.isFinite(seconds) ? Math.max(0, Math.floor(seconds)) : 0;
			return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
		}
	};
}
/** `Intl` throws at a tag it cannot read, and `lang="en_US"` stands in many a theme. */
function knownLocale(language) {
	try {
		return Intl.getCanonicalLocales(language.replaceAll("_", "-"))[0];
	} catch {
		return;
	}
}

// src/i18n/en/shelf.ts
/**
* English texts of the first paint, and the type of every other language's. Short, human, no exclamation marks; errors say
* what happened and what to do.
*/
var shelfTexts = {
	heading: "Seen on creators",
	cardLabel: "Play video by {creator}",
	cardLabelTitled: "Play video by {creator}: {title}",
	previous: "Previous videos",
	next: "Next videos",
	pausePreviews: "Pause previews",
	playPreviews: "Play previews",
	was: "was",
	soldOut: "Sold out",
	disclosure_gifted: "Gifted",
	disclosure_paid: "Ad",
	disclosure_affiliate: "Affiliate",
	disclosure_employee: "Employee",
	disclosure_brand_owned: "Brand video",
	disclosure_ai_generated: "AI-generated",
	playerFailed: "The video could not be opened. Check your connection and try again."
};

// src/i18n/translate.ts
/**
* One translator for one table of texts. Tables come in parts (`en/shelf`, `en/player`, `en/product`), so that the first paint
* carries only its own. A merchant's `overrides` are own-property reads and win.
*/
function createTranslate(texts, overrides = {}) {
	return (key, values) => {
		const text = own(overrides, key) ?? own(texts, key) ?? key;
		return values ? text.replace(/\{(\w+)\}/g, (place, name) => Object.hasOwn(values, name) ? String(values[name]) : place) : text;
	};
}
/** Overrides come from a shop's script: anything may stand in them. */
function own(table, key) {
	const found = Object.hasOwn(table, key) ? table[key] : void 0;
	return typeof found === "string" ? found : void 0;
}

// src/models/deviceModel.ts
function startDevice(window) {
	const stops = [];
	const matches = (query) => {
		const list = window.matchMedia(query);
		const current = signal(list.matches);
		const onChange = () => {
			current.value = list.matches;
		};
		list.addEventListener("change", onChange);
		stops.push(() => list.removeEventListener("change", onChange));
		return current;
	};
	const visible = signal(window.document.visibilityState === "visible");
	const onVisibility = () => {
		visible.value = window.document.visibilityState === "visible";
	};
	window.document.addEventListener("visibilitychange", onVisibility);
	stops.push(() => window.document.removeEventListener("visibilitychange", onVisibility));
	const { connection } = window.navigator;
	return {
		device: {
			reducedMotion: matches("(prefers-reduced-motion: reduce)"),
			saveData: signal(connection?.saveData === true),
			finePointer: matches("(hover: hover) and (pointer: fine)"),
			wide: matches("(min-width: 900px)"),
			visible
		},
		stop: () => stops.splice(0).forEach((stop) => stop())
	};
}

// src/models/feedModel.ts
/** What the shelf shows: the parsed feed and the videos chosen from it, in order. */
var FeedModel = createModel(() => {
	const status = signal("loading");
	const feed = signal(null);
	const videos = signal([]);
	/** What the shop has said of products, by feed id. */
	const facts = signal(/* @__PURE__ */ new Map());
	const creators = computed(() => new Map(feed.value?.creators.map((creator) => [creator.id, creator])));
	const products = computed(() => new Map(feed.value?.products.map((product) => [product.id, product])));
	const show = (next, chosen) => {
		feed.value = next;
		videos.value = chosen;
		status.value = chosen.length > 0 ? "ready" : "empty";
	};
	const tell = (news) => {
		facts.value = new Map([...facts.peek(), ...news]);
	};
	const fail = () => {
		status.value = "failed";
	};
	return {
		status,
		feed,
		videos,
		creators,
		products,
		facts,
		show,
		tell,
		fail
	};
});

// src/models/playerModel.ts
/**
* Whether the player is open, and where it stands. Small, because it is part of the first paint; what plays and how is
* `playbackModel.ts`, which comes with the player.
*/
var PlayerModel = createModel((feed) => {
	const isOpen = signal(false);
	const index = signal(0);
	/** What moved the player to this slide; goes into `video_started`. */
	const trigger = signal("tap");
	/** Product whose sheet is to be open, and where the wish came from. */
	const wantedProduct = signal(null);
	/** The shop's cart lies over whatever else is open, and stays there from video to video. */
	const isCartOpen = signal(false);
	/** Something lies over the video, or beside it in its products' place. */
	const isCovered = computed(() => isCartOpen.value || wantedProduct.value !== null);
	/** The shopper's choice, kept from slide to slide and from opening to opening. */
	const muted = signal(true);
	const captionsOff = signal(false);
	/** The language the shopper chose; then captions stay with the sound on. */
	const captionsLang = signal(null);
	const video = computed(() => feed.videos.value[index.value] ?? null);
	/** Opens at a video of the shelf. An id that is not there does nothing. */
	const open = (videoId, by, productId) => {
		const found = feed.videos.value.findIndex((candidate) => candidate.id === videoId);
		if (found < 0) return;
		index.value = found;
		trigger.value = by;
		if (by === "tap" || by === "key") muted.value = false;
		wantedProduct.value = productId ? {
			productId,
			from: by === "api" ? "api" : "card"
		} : null;
		isOpen.value = true;
	};
	const close = () => {
		isOpen.value = false;
		isCartOpen.value = false;
		wantedProduct.value = null;
	};
	const goTo = (next, by) => {
		if (next < 0 || next >= feed.videos.value.length || next === index.value) return;
		index.value = next;
		trigger.value = by;
		wantedProduct.value = null;
	};
	const openProduct = (productId, from) => {
		isCartOpen.value = false;
		wantedProduct.value = {
			productId,
			from
		};
	};
	const closeProduct = () => {
		wantedProduct.value = null;
	};
	const openCart = () => {
		isCartOpen.value = true;
	};
	const closeCart = () => {
		isCartOpen.value = false;
	};
	/** One step back: the cart, then the product, then the player. */
	const back = () => {
		if (isCartOpen.value) closeCart();
		else if (wantedProduct.value) closeProduct();
		else close();
	};
	const setMuted = (next) => {
		muted.value = next;
	};
	const setCaptionsOff = (next) => {
		captionsOff.value = next;
	};
	/** Captions in `lang` whatever the sound, or none at all. */
	const chooseCaptions = (lang) => {
		captionsLang.value = lang;
		captionsOff.value = lang === null;
	};
	return {
		isOpen,
		index,
		trigger,
		wantedProduct,
		isCartOpen,
		isCovered,
		muted,
		captionsOff,
		captionsLang,
		video,
		open,
		close,
		goTo,
		openProduct,
		closeProduct,
		openCart,
		closeCart,
		back,
		setMuted,
		setCaptionsOff,
		chooseCaptions
	};
});

// src/models/shopLoader.ts
/** Product and cart state come with the player, once. After a failed try the next call tries again. */
function createShop(deps, feed, player, disposer) {
	const shop = signal(null);
	let loading = null;
	const load = async () => {
		const { createShopModels } = await import("./shopModels.js");
		const models = createShopModels(deps, feed, player);
		disposer.add(models.dispose);
		shop.value = models;
		return models;
	};
	return {
		shop,
		loadShop() {
			loading ??= load().catch((error) => {
				loading = null;
				throw error;
			});
			return loading;
		}
	};
}

// src/shelf/deepLink.ts
/** `?reelshelf=<video id>` on a product page opens that video; it is also what "Share" hands out. */
var VIDEO_PARAM = "reelshelf";
var linkedVideo = (pageUrl) => new URL(pageUrl).searchParams.get(VIDEO_PARAM);
/** `?reelshelf-debug` shows what this shelf found and did. */
var isDebugged = (pageUrl) => new URL(pageUrl).searchParams.has("reelshelf-debug");
/** Click ids and mail ids of advertisers and newsletters; none of them names a product or a variant. */
var TRACKERS = /^(utm_|mc_[ce]id|_(ga|gl|kx|hs)|\w*clid$|msclkid$|[gw]braid|igsh|srsltid|li_fat_id|epik$|sccid|mkt_tok)/i;
/** The page's address without what identifies the sharer's visit, and with the video. */
function shareUrl(pageUrl, videoId) {
	const url = new URL(pageUrl);
	for (const name of [...url.searchParams.keys()]) if (TRACKERS.test(name)) url.searchParams.delete(name);
	url.searchParams.set(VIDEO_PARAM, videoId);
	url.hash = "";
	return url.href;
}

// src/shelf/domEvents.ts
function toDetail(fact) {
	return Object.freeze({
		id: fact.id,
		type: fact.type,
		at: new Date(fact.atMs).toISOString(),
		video: fact.video ?? null,
		creator: fact.creator ?? null,
		product: fact.product ?? null,
		position: fact.position ?? null,
		props: Object.freeze(structuredClone(fact.props))
	});
}
/** Tells the page: bubbling, through shadow roots, named as in the catalogue. */
function dispatchFact(host, fact) {
	host.dispatchEvent(new CustomEvent(`reelshelf:${fact.type}`, {
		bubbles: true,
		composed: true,
		detail: toDetail(fact)
	}));
}

// src/shelf/facts.ts
function createFacts(env, onError) {
	const emitter = createEmitter(onError);
	let early = [];
	return {
		emitter,
		record(type, subject, props) {
			const stamp = {
				id: uuidV7(env.nowMs(), env.random),
				type,
				atMs: env.nowMs(),
				monoMs: env.monotonicMs()
			};
			const fact = Object.assign(Object.create(null), stamp, subject, { props });
			early?.push(fact);
			emitter.emit(fact);
		},
		takeEarly() {
			const taken = early ?? [];
			early = null;
			return taken;
		}
	};
}

// src/shelf/lateServices.ts
/** Stands in for `pageServices.ts`, which comes with the player, once. After a failed try the next call tries again. */
function createLateServices(parts, disposer) {
	const start = async () => (await import("./pageServices.js")).createPageServices(parts, disposer);
	let loading = null;
	const load = () => {
		loading ??= start().catch((error) => {
			loading = null;
			throw error;
		});
		return loading;
	};
	return {
		loadSource: async (sources) => (await load()).loadSource(sources),
		getCart: async () => (await load()).getCart(),
		loadPage: async () => (await load()).page,
		getCartChoice: async () => (await load()).getCartChoice()
	};
}

// src/shelf/measuring.ts
/** Leaves the main thread to the page and to the posters first. */
var AFTER_PAINT_MS = 250;
var ARM_TIMEOUT_MS = 1500;
function createMeasuring(deps) {
	const { env, display, options } = deps;
	const sights = /* @__PURE__ */ new Map();
	let running = null;
	let loading = null;
	let given = null;
	let feedId = null;
	let isStopped = false;
	let cancel = () => {};
	const start = async () => {
		const { startMeasuring } = await import("./startMeasuring.js");
		if (isStopped) return null;
		running = startMeasuring({
			...deps,
			feedId: () => feedId
		});
		if (given) running.consent(given);
		for (const { what, subject, sight } of sights.values()) running.seen(what, subject, sight);
		sights.clear();
		return running;
	};
	const load = () => {
		loading ??= start().catch((error) => {
			loading = null;
			display.warn({
				code: "MEASURING_NOT_LOADED",
				message: "The file that counts views could not be loaded; videos and cart work without it.",
				remedy: "Check that all files of the release are served and not blocked.",
				detail: error
			});
			return null;
		});
		return loading;
	};
	return {
		start(feed) {
			feedId = feed?.id ?? null;
			cancel = env.setTimer(() => void load(), AFTER_PAINT_MS);
		},
		async mayShow() {
			const share = options.holdout ?? 0;
			if (share <= 0) return true;
			return await (await load())?.mayShow(share, ARM_TIMEOUT_MS) ?? true;
		},
		seen(what, subject, sight) {
			if (running) running.seen(what, subject, sight);
			else sights.set(`${what} ${subject.video ?? ""}`, {
				what,
				subject,
				sight
			});
		},
		attribution: (videoId) => running?.attribution(videoId),
		order: (order) => void load().then((loaded) => loaded?.order(order)),
		consent(answer) {
			given = answer;
			running?.consent(answer);
		},
		stop() {
			isStopped = true;
			cancel();
			running?.stop();
			sights.clear();
		}
	};
}

// src/feed/load.ts
/** In characters of JSON text; a thousand videos need about half of it. */
var MAX_FEED_CHARS = 2097152;
/**
* Gets the feed and parses it. Never throws and never rejects; the timer and the abort listener are gone when it resolves.
* Overlapping calls are the caller's: put `tools/latestOnly` around it.
*/
async function loadFeed(source, deps) {
	const { env, baseUrl, signal, timeoutMs = 8e3 } = deps;
	const url = typeof source === "string" ? source : void 0;
	if (signal?.aborted) return failure({
		code: "FEED_ABORTED",
		args: { url }
	});
	const controller = new AbortController();
	let release = () => {};
	const interrupted = new Promise((resolve) => {
		const onAbort = () => resolve(failure({
			code: "FEED_ABORTED",
			args: { url }
		}));
		const stopTimer = env.setTimer(() => resolve(failure({
			code: "FEED_TIMEOUT",
			args: {
				url,
				expected: timeoutMs
			}
		})), timeoutMs);
		signal?.addEventListener("abort", onAbort, { once: true });
		release = () => {
			stopTimer();
			signal?.removeEventListener("abort", onAbort);
		};
	});
	try {
		const answer = await Promise.race([interrupted, readSource(source, {
			env,
			baseUrl,
			signal: controller.signal
		})]);
		return answer.ok ? await parseAnswer(answer.value, url) : answer;
	} catch (error) {
		return failure({
			code: "FEED_INVALID",
			args: {
				url,
				received: reasonOf(error),
				expected: "object"
			}
		});
	} finally {
		release();
		controller.abort();
	}
}
async function parseAnswer({ raw, baseUrl }, url) {
	const whole = readWholeFeed(raw, baseUrl);
	if (whole) return success({
		feed: whole,
		issues: []
	});
	const { parseFeed } = await import("./parse.js").then((n) => n.n);
	const { feed, issues } = parseFeed(raw, baseUrl);
	if (feed) return success({
		feed,
		issues
	});
	const issue = issues[0];
	const code = issue?.code === "FEED_WRONG_VERSION" || issue?.code === "FEED_TOO_LARGE" ? issue.code : "FEED_INVALID";
	return failure({
		code,
		args: {
			url,
			received: issue?.args.received,
			expected: issue?.args.expected
		}
	});
}
async function readSource(source, reader) {
	const { baseUrl, signal } = reader;
	if (typeof source === "string") return fetchFeed(source, reader);
	if (typeof source === "function") try {
		return success({
			raw: await source({ signal }),
			baseUrl
		});
	} catch (error) {
		return failure({
			code: "FEED_FUNCTION_FAILED",
			args: { received: reasonOf(error) }
		});
	}
	const inline = source && Object.hasOwn(source, "inline") ? source.inline : void 0;
	return typeof inline === "string" ? parseJson(inline, baseUrl) : success({
		raw: source,
		baseUrl
	});
}
async function fetchFeed(raw, { env, baseUrl, signal }) {
	const url = safeUrl(raw, baseUrl);
	const refused = (received) => {
		const args = {
			url: raw.slice(0, 200),
			received: received.slice(0, 200)
		};
		return failure({
			code: "FEED_URL_REFUSED",
			args
		});
	};
	if (!url) return refused(raw);
	try {
		const response = await env.fetch(url, {
			credentials: "omit",
			signal
		});
		const finalUrl = response.url ? safeUrl(response.url, url) : url;
		if (!finalUrl) return refused(response.url);
		if (!response.ok) return failure({
			code: "FEED_HTTP_ERROR",
			args: {
				url,
				received: response.status,
				expected: 200
			}
		});
		const declared = Number(response.headers.get("content-length") ?? 0);
		const text = declared > 2097152 ? "" : await response.text();
		const length = Math.max(declared, text.length);
		if (length > 2097152) return failure({
			code: "FEED_TOO_LARGE",
			args: {
				url,
				received: length,
				expected: MAX_FEED_CHARS
			}
		});
		return parseJson(text, finalUrl, url);
	} catch (error) {
		return failure({
			code: "FEED_UNREACHABLE",
			args: {
				url,
				received: reasonOf(error)
			}
		});
	}
}
/** Keys such as `__proto__` are left out by the parser's own copy, for every kind of source. */
function parseJson(text, baseUrl, url) {
	try {
		return success({
			raw: JSON.parse(text),
			baseUrl
		});
	} catch {
		return failure({
			code: "FEED_NOT_JSON",
			args: {
				url,
				received: text.trim().slice(0, 80),
				expected: "JSON"
			}
		});
	}
}
var reasonOf = (error) => error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 200) : typeof error;

// src/theme/tokens.css?inline
var tokens_default = ":host{--rs-accent:var(--reelshelf-accent,CanvasText);--rs-on-accent:var(--reelshelf-on-accent,Canvas);--rs-surface:var(--reelshelf-surface,Canvas);--rs-on-surface:var(--reelshelf-on-surface,CanvasText);--rs-muted:color-mix(in srgb, var(--rs-on-surface) 66%, var(--rs-surface));--rs-line:color-mix(in srgb, var(--rs-on-surface) 14%, transparent);--rs-scrim:var(--reelshelf-scrim,#000000b8);--rs-z:var(--reelshelf-z,2147480000);--rs-ease:cubic-bezier(.2, .8, .2, 1);--rs-fast:.15s;--rs-slow:.25s}";

// src/ui/layouts/carousel/Carousel.css?inline
var Carousel_default = ".track{height:calc(var(--w) * 16 / 9);overscroll-behavior-x:contain;scroll-snap-type:x proximity;scrollbar-width:none;margin:0;padding:4px;scroll-padding-inline:4px;list-style:none;position:relative;overflow:auto hidden}.track::-webkit-scrollbar{display:none}.spacer{column-gap:var(--rs-gap);height:1px;width:calc(var(--n) * (var(--w) + var(--rs-gap)) - var(--rs-gap))}.card{width:var(--w);height:calc(var(--w) * 16 / 9);scroll-snap-align:start;border-radius:var(--rs-radius);contain:layout paint style;isolation:isolate;background:hsl(var(--hue) 22% 42%);color:#fff;transition:transform var(--rs-fast) var(--rs-ease);position:absolute;inset-block-start:4px;inset-inline-start:calc(4px + var(--i) * (var(--w) + var(--rs-gap)));overflow:clip}.poster,.under{object-fit:cover;width:100%;height:100%;position:absolute;inset:0}.under{opacity:.55}.card:after{content:\"\";z-index:1;pointer-events:none;background:linear-gradient(to bottom, transparent, color-mix(in srgb, var(--rs-scrim) 62%, transparent) 45%, var(--rs-scrim));position:absolute;inset:45% 0 0}.open{all:unset;z-index:2;cursor:pointer;border-radius:inherit;-webkit-tap-highlight-color:transparent;position:absolute;inset:0}.card:has(.open:active){transform:scale(.985)}.open:focus-visible,.chip:focus-visible{outline-offset:-4px;outline:2px solid #fff;box-shadow:inset 0 0 0 2px #000}.disclosure{z-index:3;color:#fff;pointer-events:none;background:#000000a8;border-radius:999px;max-width:calc(100% - 48px);padding:3px 8px;font-size:12px;font-weight:600;line-height:1.3;position:absolute;inset-block-start:8px;inset-inline-start:8px}.glyph{z-index:3;pointer-events:none;background:#00000080;border-radius:50%;place-items:center;width:26px;height:26px;display:grid;position:absolute;inset-block-start:8px;inset-inline-end:8px}.foot{z-index:3;pointer-events:none;gap:6px;padding:8px;display:grid;position:absolute;inset:auto 0 0}.handle{text-overflow:ellipsis;white-space:nowrap;text-shadow:0 1px 2px #00000080;font-size:13px;font-weight:600;overflow:hidden}.chip{all:unset;box-sizing:border-box;border-radius:calc(var(--rs-radius) - 4px);background:var(--rs-surface);min-height:48px;color:var(--rs-on-surface);cursor:pointer;pointer-events:auto;align-items:center;gap:8px;padding:4px;display:flex}.thumb{border-radius:calc(var(--rs-radius) - 6px);object-fit:cover;flex:none;width:40px;height:40px}.chipWords{min-width:0;padding-inline-end:4px;font-size:12px;line-height:1.35;display:grid}.chipTitle{text-overflow:ellipsis;white-space:nowrap;overflow:hidden}.price{font-variant-numeric:tabular-nums;flex-wrap:wrap;column-gap:5px;height:1.35em;display:flex;overflow:hidden}.price b{font-weight:600}.price s{color:var(--rs-muted)}.unseen{clip-path:inset(50%);width:1px;height:1px;position:absolute;overflow:hidden}.head{position:relative}.tools{justify-content:flex-end;gap:8px;min-width:148px;display:flex;position:absolute;inset-block-end:0;inset-inline-end:0}:host(:dir(rtl)) .track{scroll-snap-type:none}@media (prefers-reduced-motion:reduce){.card{transition:none}}@media (forced-colors:active){.chip{border:1px solid buttontext}}";

// src/ui/loadPlayer.ts
/**
* Fetches the player's code, and what it does to the page. Called ahead of a tap too, so that the tap finds it there; the browser keeps one copy.
*
* @param sources - of a video that will be watched first: the code that plays it comes beside the player's, and not after it.
*/
async function loadPlayer({ loadPage, loadSource }, sources) {
	if (sources) loadSource(sources).catch(() => {});
	const [player] = await Promise.all([import("./PlayerScreen.js").then((n) => n.t), loadPage?.()]);
	return player;
}

// src/ui/parts/useLazy.ts
/** A part that is fetched when it is first wanted: `null` until it is there, `'failed'` where it cannot be had. A new mount tries again. */
function useLazy(isWanted, load) {
	const [part, setPart] = useState(null);
	useEffect(() => {
		if (!isWanted || part) return;
		let isGone = false;
		const show = (next) => {
			if (!isGone) setPart(next);
		};
		load().then(show, () => show("failed"));
		return () => {
			isGone = true;
		};
	}, [isWanted]);
	return part;
}

// src/models/priceLine.ts
/**
* A product's price, ready to show: the lowest at which it can be bought, with the former price if it was higher.
*
* @param facts - what the shop has said of it; without them the feed's copy is shown.
*/
function priceLine(product, format, facts) {
	const { price, compareAt } = facts?.price ? facts : priceOf(product);
	const isOffer = price && compareAt && isLess(price, compareAt);
	return {
		now: price ? format.money(price) : "",
		before: isOffer ? format.money(compareAt) : null,
		isSoldOut: facts ? !facts.available : isSoldOut(product)
	};
}

// src/ui/parts/Disclosure.tsx
/** "Gifted", "Ad" and the like: always there, never behind a hover, read before the play control. */
function DisclosureLabel({ video }) {
	const { deps } = useShelf();
	const kind = video.disclosure ?? "none";
	if (kind === "none") return null;
	return /* @__PURE__ */ jsx("span", {
		class: "disclosure",
		part: "disclosure",
		children: deps.text(`disclosure_${kind}`)
	});
}

// src/ui/parts/Photo.tsx
/** A picture that says nothing when it cannot be loaded: what lies under it shows through. */
function Photo(props) {
	const { image, className, alt = "", eager = false } = props;
	const [failedSrc, setFailedSrc] = useState(null);
	if (!image || image.src === failedSrc) return null;
	return /* @__PURE__ */ jsx("img", {
		class: className,
		src: image.src,
		alt,
		loading: eager ? "eager" : "lazy",
		decoding: "async",
		draggable: false,
		onError: () => setFailedSrc(image.src)
	});
}

// src/ui/layouts/carousel/Card.tsx
/** Poster, creator, disclosure and the first tagged product. Tapping the picture plays; tapping the product plays at the product. */
function Card({ video, position, count, isTabStop, onSight, children }) {
	const { deps, feed, player } = useShelf();
	const element = useRef(null);
	const creator = feed.creators.value.get(video.creator);
	const product = feed.products.value.get(video.tags?.[0]?.product ?? "");
	const handle = creator?.handle ?? "";
	const tabIndex = isTabStop ? 0 : -1;
	useEffect(() => {
		if (!element.current) return;
		return deps.viewport.observe(element.current, (sight) => {
			deps.seen("card", {
				video: video.id,
				creator: video.creator,
				position
			}, sight);
			onSight(video.id, sight.ratio);
		});
	}, [video.id, position]);
	return /* @__PURE__ */ jsxs("li", {
		ref: element,
		class: "card",
		part: "card",
		"data-position": position,
		"aria-setsize": count,
		"aria-posinset": position + 1,
		style: {
			"--i": position,
			"--hue": hash32(video.id) % 360
		},
		children: [
			/* @__PURE__ */ jsx(Photo, {
				image: product?.image,
				className: "under"
			}),
			/* @__PURE__ */ jsx(Photo, {
				image: video.poster,
				className: "poster",
				eager: position < 4
			}),
			children,
			/* @__PURE__ */ jsx(DisclosureLabel, { video }),
			/* @__PURE__ */ jsx("button", {
				type: "button",
				class: "open",
				tabIndex,
				"aria-label": deps.text(video.title ? "cardLabelTitled" : "cardLabel", {
					creator: handle,
					title: video.title ?? ""
				}),
				onClick: (event) => player.open(video.id, event.detail === 0 ? "key" : "tap")
			}),
			/* @__PURE__ */ jsx("span", {
				class: "glyph",
				"aria-hidden": "true",
				children: /* @__PURE__ */ jsx("svg", {
					viewBox: "0 0 24 24",
					width: "14",
					height: "14",
					fill: "currentColor",
					children: /* @__PURE__ */ jsx("path", { d: "M8 5.2v13.6L19 12z" })
				})
			}),
			/* @__PURE__ */ jsxs("div", {
				class: "foot",
				children: [/* @__PURE__ */ jsx("span", {
					class: "handle",
					children: handle
				}), product && /* @__PURE__ */ jsx(Chip, {
					video,
					productId: product.id,
					tabIndex
				})]
			})
		]
	});
}
function Chip({ video, productId, tabIndex }) {
	const { deps, feed, player } = useShelf();
	const product = feed.products.value.get(productId);
	if (!product) return null;
	const price = priceLine(product, deps.format, feed.facts.value.get(productId));
	return /* @__PURE__ */ jsxs("button", {
		type: "button",
		class: "chip",
		part: "product",
		tabIndex,
		onClick: (event) => player.open(video.id, event.detail === 0 ? "key" : "tap", product.id),
		children: [/* @__PURE__ */ jsx(Photo, {
			image: product.image,
			className: "thumb"
		}), /* @__PURE__ */ jsxs("span", {
			class: "chipWords",
			children: [/* @__PURE__ */ jsx("span", {
				class: "chipTitle",
				children: product.title
			}), /* @__PURE__ */ jsx("span", {
				class: "price",
				part: "price",
				children: price.isSoldOut ? deps.text("soldOut") : /* @__PURE__ */ jsxs(Fragment, { children: [
					/* @__PURE__ */ jsx("b", { children: price.now }),
					" ",
					price.before && /* @__PURE__ */ jsxs("s", { children: [/* @__PURE__ */ jsxs("span", {
						class: "unseen",
						children: [deps.text("was"), " "]
					}), price.before] })
				] })
			})]
		})]
	});
}

// src/ui/layouts/carousel/window.ts
var OVERSCAN = 2;
var BEFORE_MEASURING = 8;
/** First and last card to render, both included. Before the track is measured: the first few. */
function cardRange({ offsetPx, viewPx, stridePx, count }) {
	if (stridePx <= 0 || viewPx <= 0) return {
		first: 0,
		last: Math.min(count, BEFORE_MEASURING) - 1
	};
	return {
		first: Math.max(0, Math.floor(offsetPx / stridePx) - OVERSCAN),
		last: Math.min(count - 1, Math.ceil((offsetPx + viewPx) / stridePx) - 1 + OVERSCAN)
	};
}
/** Where an arrow button scrolls to: as many whole cards as fit, at least one. */
function pageOffset({ offsetPx, viewPx, stridePx }, direction) {
	const whole = Math.max(1, Math.floor(viewPx / stridePx));
	return Math.max(0, (Math.round(offsetPx / stridePx) + direction * whole) * stridePx);
}

// src/ui/layouts/carousel/Carousel.tsx
var WARM_MS = 1200;
/** A row of cards that scrolls sideways. Only the cards in view, and two on each side, are in the DOM. */
function Carousel({ heading, line }) {
	const { deps, feed, player } = useShelf();
	const videos = feed.videos.value;
	const shelf = useRef(null);
	const list = useRef(null);
	const spacer = useRef(null);
	const range = useSignal(cardRange({
		offsetPx: 0,
		viewPx: 0,
		stridePx: 0,
		count: videos.length
	}));
	const ends = useSignal({
		start: true,
		end: false
	});
	const tabStop = useSignal(0);
	const ratios = useSignal(/* @__PURE__ */ new Map());
	const moving = useSignal(null);
	const isWarm = useSignal(false);
	const live = useLazy(isWarm.value, () => import("./liveCards.js"));
	const tools = useLazy(deps.device.finePointer.value || deps.previews !== "off", () => import("./CarouselTools.js"));
	const onSight = (videoId, ratio) => {
		ratios.value = new Map(ratios.peek()).set(videoId, ratio);
	};
	const warm = () => {
		isWarm.value = true;
		loadPlayer(deps, videos[0]?.sources).catch(() => {});
	};
	const track = () => {
		const gapPx = spacer.current ? parseFloat(getComputedStyle(spacer.current).columnGap) || 0 : 0;
		return {
			offsetPx: Math.abs(list.current?.scrollLeft ?? 0),
			viewPx: list.current?.clientWidth ?? 0,
			stridePx: ((spacer.current?.offsetWidth ?? 0) + gapPx) / Math.max(1, videos.length),
			count: videos.length
		};
	};
	const measure = () => {
		const now = track();
		const next = cardRange(now);
		if (next.first !== range.value.first || next.last !== range.value.last) range.value = next;
		const start = now.offsetPx < 4;
		const end = now.offsetPx + now.viewPx >= now.stridePx * now.count - 8;
		if (start !== ends.value.start || end !== ends.value.end) ends.value = {
			start,
			end
		};
	};
	const scrollTo = (offsetPx) => {
		const sign = list.current && getComputedStyle(list.current).direction === "rtl" ? -1 : 1;
		list.current?.scrollTo({
			left: sign * offsetPx,
			behavior: deps.device.reducedMotion.value ? "auto" : "smooth"
		});
	};
	const page = (direction) => scrollTo(pageOffset(track(), direction));
	useEffect(() => {
		if (!shelf.current || !list.current) return;
		const resize = new ResizeObserver(measure);
		resize.observe(list.current);
		let cancelWarm = () => {};
		const unwatch = deps.viewport.observe(shelf.current, (sight) => {
			deps.seen("shelf", {}, sight);
			cancelWarm();
			if (sight.ratio >= .5 && !deps.device.saveData.value) cancelWarm = deps.env.setTimer(warm, WARM_MS);
		});
		return () => {
			cancelWarm();
			resize.disconnect();
			unwatch();
		};
	}, [videos]);
	useEffect(() => live && live !== "failed" ? live.startLiveCards(deps, feed, ratios) : void 0, [live]);
	useEffect(() => {
		if (player.isOpen.value || player.index.value === tabStop.value) return;
		moveTo(player.index.value, false);
	}, [player.isOpen.value]);
	const moveTo = (position, withFocus) => {
		if (position < 0 || position >= videos.length) return;
		tabStop.value = position;
		const now = track();
		const startPx = position * now.stridePx;
		if (startPx < now.offsetPx || startPx + now.stridePx > now.offsetPx + now.viewPx) scrollTo(startPx);
		if (withFocus) requestAnimationFrame(() => list.current?.querySelector(`[data-position="${position}"] .open`)?.focus({ preventScroll: true }));
	};
	const onKeyDown = (event) => {
		const rtl = list.current && getComputedStyle(list.current).direction === "rtl" ? -1 : 1;
		const steps = {
			ArrowRight: rtl,
			ArrowLeft: -rtl,
			Home: -tabStop.value,
			End: videos.length - 1 - tabStop.value
		};
		const step = Object.hasOwn(steps, event.key) ? steps[event.key] : void 0;
		if (step === void 0 || event.altKey || event.ctrlKey || event.metaKey) return;
		event.preventDefault();
		moveTo(tabStop.value + step, true);
	};
	const positions = [];
	for (let i = range.value.first; i <= range.value.last; i++) positions.push(i);
	if (videos[tabStop.value] && !positions.includes(tabStop.value)) positions.push(tabStop.value);
	positions.sort((one, other) => one - other);
	return /* @__PURE__ */ jsxs("section", {
		ref: shelf,
		class: "shelf",
		part: "shelf",
		"aria-label": heading || deps.text("heading"),
		children: [/* @__PURE__ */ jsxs("div", {
			class: "head",
			children: [/* @__PURE__ */ jsxs("div", {
				class: "words",
				children: [heading && /* @__PURE__ */ jsx("h2", {
					class: "heading",
					children: heading
				}), line && /* @__PURE__ */ jsx("p", {
					class: "line",
					children: line
				})]
			}), /* @__PURE__ */ jsx("div", {
				class: "tools",
				children: tools && tools !== "failed" && /* @__PURE__ */ jsx(tools.CarouselTools, {
					list,
					ratios,
					moving,
					ends,
					onPage: page
				})
			})]
		}), /* @__PURE__ */ jsx("div", {
			class: "view",
			children: /* @__PURE__ */ jsxs("ul", {
				ref: list,
				class: "track",
				role: "list",
				onScroll: measure,
				onKeyDown,
				onPointerDown: warm,
				onFocusIn: warm,
				children: [/* @__PURE__ */ jsx("li", {
					ref: spacer,
					class: "spacer",
					role: "presentation",
					style: { "--n": videos.length }
				}), positions.map((position) => {
					const video = videos[position];
					return video && /* @__PURE__ */ jsx(Card, {
						video,
						position,
						count: videos.length,
						isTabStop: position === tabStop.value,
						onSight,
						children: moving.value?.videoId === video.id && /* @__PURE__ */ jsx(moving.value.Preview, {
							video,
							position
						})
					}, video.id);
				})]
			})
		})]
	});
}

// src/ui/Root.tsx
/** By then a slow phone shows the video; the shop's files would have taken line and processor from it. */
var SHOP_AFTER_MS = 800;
/** The shelf, and the player once somebody opens it. */
function Root({ heading, line }) {
	return /* @__PURE__ */ jsxs(Fragment, { children: [/* @__PURE__ */ jsx(Carousel, {
		heading,
		line
	}), /* @__PURE__ */ jsx(PlayerHost, {})] });
}
function PlayerHost() {
	const { deps, player, loadShop } = useShelf();
	const screen = useSignal(null);
	const failed = useSignal(false);
	useSignalEffect(() => {
		if (!player.isOpen.value) return;
		failed.value = false;
		const warmShop = () => void loadShop().catch(() => {});
		const cancelShop = deps.env.setTimer(warmShop, player.wantedProduct.peek() ? 0 : SHOP_AFTER_MS);
		if (screen.peek()) return cancelShop;
		loadPlayer(deps, player.video.peek()?.sources).then(({ PlayerScreen }) => screen.value = { Screen: PlayerScreen }, () => {
			player.close();
			failed.value = true;
		});
		return cancelShop;
	});
	return /* @__PURE__ */ jsxs(Fragment, { children: [screen.value && /* @__PURE__ */ jsx(screen.value.Screen, {}), /* @__PURE__ */ jsx("div", {
		class: failed.value ? "line" : "",
		role: "status",
		children: failed.value ? deps.text("playerFailed") : ""
	})] });
}

// src/shelf/showFeed.ts
/** Feed to cards. Whatever goes wrong, the place held is either filled or given back; there is no half-drawn shelf. */
async function showFeed({ context, root, options, env, display, pageUrl, disposer, measuring }) {
	const abort = new AbortController();
	disposer.add(() => abort.abort());
	const answer = await loadFeed(options.feed, {
		env,
		baseUrl: pageUrl,
		signal: abort.signal
	});
	if (disposer.isDisposed) return;
	if (!answer.ok) {
		context.feed.fail();
		giveBack(context.deps.host, disposer);
		explain(display, (texts) => texts.describeLoadError(answer.error));
		context.deps.record("shelf_failed", {}, { code: answer.error.code });
		measuring.start(null);
		return;
	}
	const { feed, issues } = answer.value;
	if (issues.length > 0) explain(display, (texts) => issues.map(texts.describeIssue));
	const mayShow = await measuring.mayShow();
	if (disposer.isDisposed) return;
	const videos = mayShow ? chooseVideos(feed, options, env) : [];
	context.feed.show(feed, videos);
	await new Promise((resolve) => disposer.add(env.setTimer(resolve, 0)));
	if (disposer.isDisposed) return;
	if (videos.length === 0) {
		giveBack(context.deps.host, disposer);
		if (mayShow) explain(display, (texts) => texts.describeNothingToShow(feed, options.product));
		measuring.start(feed);
		return;
	}
	if (guard(display, "drawing the shelf", () => mount(context, root, options, disposer))) context.deps.record("shelf_loaded", {}, { cards: videos.length });
	else {
		giveBack(context.deps.host, disposer);
		context.deps.record("shelf_failed", {}, { code: "INTERNAL_ERROR" });
	}
	measuring.start(feed);
}
function chooseVideos(feed, options, env) {
	const { product, topics, territory, limit } = options;
	const videos = selectVideos(feed, {
		nowMs: env.nowMs(),
		channel: "onsite",
		seed: Math.floor(env.nowMs() / 864e5),
		...product === void 0 ? {} : { productId: product },
		...topics === void 0 ? {} : { topics },
		...territory === void 0 ? {} : { territory }
	});
	return limit === void 0 ? videos : videos.slice(0, limit);
}
/** Puts the real shelf where the reserved one stood, in one go, so that nothing on the page moves. */
function mount(context, root, options, disposer) {
	const reserved = [...root.childNodes];
	const place = root.ownerDocument.createElement("div");
	const heading = options.heading ?? context.deps.text("heading");
	disposer.add(adoptStyles(root, tokens_default + Carousel_default));
	render(h(ShelfProvider, {
		value: context,
		children: h(Root, {
			heading,
			line: options.line ?? ""
		})
	}), place);
	root.append(place);
	for (const node of reserved) node.parentNode?.removeChild(node);
	disposer.add(() => {
		render(null, place);
		root.replaceChildren(...reserved);
	});
	return true;
}
function giveBack(host, disposer) {
	host.hidden = true;
	disposer.add(() => host.hidden = false);
}
/** The sentences are only fetched when there is something to say. */
async function explain(display, describe) {
	try {
		const notices = describe(await import("./issueText.js").then((n) => n.n));
		for (const notice of Array.isArray(notices) ? notices : [notices]) display.warn(notice);
	} catch {
		display.warn({
			code: "FEED_PROBLEM",
			message: "The feed has a problem and its description could not be loaded.",
			remedy: "Check the feed file."
		});
	}
}

// src/shelf/whenNear.ts
/** One viewport's height away counts as near: time enough to be ready, far enough not to be in the page's way. */
var MARGIN = "100% 50%";
/** Runs `run` once, when `element` comes near the viewport. */
function whenNear(element, run) {
	const observer = new IntersectionObserver((entries) => {
		if (!entries.some((entry) => entry.isIntersecting)) return;
		observer.disconnect();
		run();
	}, { rootMargin: MARGIN });
	observer.observe(element);
	return () => observer.disconnect();
}

// src/shelf/startInstance.ts
/** Builds one world: environment, models, view, measuring. The one place that knows everybody. */
function startInstance({ host, options, isFirst, display, tell }) {
	const window = host.ownerDocument.defaultView;
	if (!window) throw new Error("the host element belongs to no window");
	const disposer = createDisposer();
	const env = createBrowserEnv(window);
	const pageUrl = () => window.location.href;
	const facts = createFacts(env, (error) => display.warn({
		code: "LISTENER_FAILED",
		message: "A listener failed.",
		remedy: "See the detail.",
		detail: error
	}));
	disposer.add(facts.emitter.on((fact) => {
		dispatchFact(host, fact);
		tell(toDetail(fact));
	}));
	const measuring = createMeasuring({
		window,
		env,
		display,
		facts,
		options,
		host
	});
	disposer.add(measuring.stop);
	const controls = {
		order: measuring.order,
		consent: measuring.consent,
		destroy: () => disposer.dispose()
	};
	if (isPaymentPage(window)) {
		host.hidden = true;
		disposer.add(() => host.hidden = false);
		return {
			open() {},
			close() {},
			...controls
		};
	}
	const locale = options.locale || host.closest("[lang]")?.getAttribute("lang") || env.locale;
	const viewport = createViewport(env, window.document);
	const { device, stop } = startDevice(window);
	disposer.add(viewport.destroy);
	disposer.add(stop);
	const feed = new FeedModel();
	const player = new PlayerModel(feed);
	disposer.add(() => feed[Symbol.dispose]());
	disposer.add(() => player[Symbol.dispose]());
	const texts = options.texts ?? {};
	const text = createTranslate(shelfTexts, texts);
	const { loadPage, getCartChoice, ...services } = createLateServices({
		window,
		env,
		display,
		host,
		options
	}, disposer);
	const deps = {
		env,
		display,
		record: facts.record,
		viewport,
		seen: measuring.seen,
		device,
		previews: options.previews ?? "auto",
		host,
		attribution: measuring.attribution,
		shareUrl: (videoId) => shareUrl(pageUrl(), videoId),
		text,
		texts,
		format: createFormats(locale),
		...services,
		async loadPage() {
			deps.page = await loadPage();
		}
	};
	if (isDebugged(pageUrl())) {
		const seen = {
			window,
			env,
			display,
			feed,
			facts: facts.emitter,
			getCartChoice
		};
		import("./startOverlay.js").then(({ startOverlay }) => disposer.add(startOverlay(seen)), () => {});
	}
	const context = {
		deps,
		feed,
		player,
		...createShop(deps, feed, player, disposer)
	};
	const root = reserveSpace(host, options.heading ?? text("heading"), options.line ?? "");
	let wanted = isFirst ? linkedVideo(pageUrl()) : null;
	const openWanted = () => {
		if (wanted && feed.status.value === "ready") {
			player.open(wanted, "api");
			wanted = null;
		}
	};
	let isShowing = false;
	const show = () => {
		if (isShowing) return;
		isShowing = true;
		showFeed({
			context,
			root,
			options,
			env,
			display,
			pageUrl: pageUrl(),
			disposer,
			measuring
		}).then(openWanted);
	};
	if (wanted && host.isConnected) show();
	else disposer.add(whenNear(host, show));
	return {
		...controls,
		open(videoId) {
			wanted = videoId;
			show();
			openWanted();
		},
		close() {
			wanted = null;
			player.close();
		}
	};
}

// src/shelf/createShelf.ts
/**
* Shows a shelf inside `host`. The host gets an open shadow root; nothing outside it is touched.
* For markup prefer `<reel-shelf>`, for Preact `<ReelShelf>`.
*/
function createShelf(host, options) {
	const display = createDisplay();
	const told = createEmitter();
	let current = ownOptions(options);
	let given = null;
	let isOver = false;
	let instance = start(true);
	function start(isFirst) {
		const started = guard(display, "createShelf", () => startInstance({
			host,
			options: current,
			isFirst,
			display,
			tell: told.emit
		})) ?? null;
		if (given) started?.consent(given);
		return started;
	}
	return {
		open: (videoId) => guard(display, "open", () => instance?.open(videoId)),
		close: () => guard(display, "close", () => instance?.close()),
		on: (type, listener) => told.on((detail) => {
			if (type === "*" || type === detail.type) guardHost(display, `on('${type}')`, () => listener(detail));
		}),
		update: (changes) => guard(display, "update", () => {
			if (isOver) return;
			current = ownOptions(current, changes);
			instance?.destroy();
			instance = start(false);
		}),
		order: (order) => guard(display, "order", () => instance?.order(order)),
		consent: (answer) => guard(display, "consent", () => {
			given = answer;
			instance?.consent(answer);
		}),
		destroy: () => guard(display, "destroy", () => {
			if (isOver) return;
			isOver = true;
			instance?.destroy();
			instance = null;
			releaseSpace(host);
			told.clear();
		})
	};
}
/** Own values only: what a page has put on `Object.prototype` is nobody's setting. Only the feed has no default to go back to. */
function ownOptions(options, changes = {}) {
	const own = Object.assign(Object.create(null), options, changes);
	own.feed ??= options.feed;
	return own;
}

export { useLazy as a, createDisplay as c, priceLine as i, Photo as n, createTranslate as o, DisclosureLabel as r, reserveSpace as s, createShelf as t };
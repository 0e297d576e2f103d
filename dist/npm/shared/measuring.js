import { F as createLate, G as useStyles, I as onOnline, L as hasStored, Z as Photo, dt as guard, lt as readText, rt as useShelf, w as replaceVideos } from "./shelf.js";
import { B as failure, F as fit, G as DAY_MS, J as createDisposer, K as HOUR_MS, L as misfit, S as uuidV7, V as success, Y as adoptStyles, at as layoutNames, f as subjectOfVideo, it as isApart, lt as createEmitter, n as eventFields, q as createLazy, st as explain, t as SCHEMA, x as hash32, z as safeUrl } from "./plain.js";
import { B as contextSchema, F as callPath, H as wireEventSchema, I as hasFunction, L as listenTo, M as maskPayload, O as cleanPageUrl, P as hasPrivacyControl, R as readPath, U as onStored, V as eventTypes, Z as parseJson, bn as fractionDigits, et as isRecord, i as cardOf, k as referrerOrigin, nn as writeJson, rn as parseRetryAfter, tt as pageAddress, ut as productRefOf, vt as createLocalStore, yt as attempt, z as catalog } from "./common.js";
import { n as makeAttributionToken, r as parseAttributionToken } from "./measuring-plain.js";
import { computed, effect, untracked, useSignal, useSignalEffect } from "@preact/signals";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { Fragment, jsx, jsxs } from "preact/jsx-runtime";

// src/browser/watchPaymentPage.ts
var watchPaymentPage_exports = { get watchPaymentPage() { return watchPaymentPage; } };
/** Often enough for what comes late, seldom enough for a page that never stands still. */
var LOOK_AGAIN_MS$1 = 200;
/**
* Tells of each change between a page where a shopper pays and any other: a router changes pages without loading one, and a
* provider's fields come when a way to pay is chosen.
*
* @param isPaymentPage - that of `pageKind.ts`, which the tag's script has.
* @param was - what the page is taken for so far; `changed` is called at once if it is not that.
* @returns ends the watch.
*/
function watchPaymentPage(window, isPaymentPage, was, changed) {
	let timer = 0;
	const look = () => {
		timer = 0;
		if (was !== isPaymentPage(window)) changed(was = !was);
	};
	const observer = new MutationObserver(() => timer ||= window.setTimeout(look, LOOK_AGAIN_MS$1));
	observer.observe(window.document, {
		childList: true,
		subtree: true,
		attributeFilter: [
			"class",
			"id",
			"src",
			"name",
			"title",
			"autocomplete"
		]
	});
	const { navigation } = window;
	navigation?.addEventListener("currententrychange", look);
	look();
	return () => {
		clearTimeout(timer);
		observer.disconnect();
		navigation?.removeEventListener("currententrychange", look);
	};
}

// src/events/watch.ts
var watch_exports = {
	get advanceWatch() { return advanceWatch; },
	get createWatch() { return createWatch; }
};
var VIEW_MS = 2e3;
var ENGAGED_MS = 1e4;
var ENGAGED_SHARE = .97;
var PERCENTS = [
	25,
	50,
	75,
	95
];
/** Positions of some sources stand still and then jump; this much of it is jitter, more is a seek. */
var JITTER_MS = 250;
/** A longer silence between samples says nothing about what was played in it. */
var MAX_STEP_MS = 2e3;
/** A position that has not moved for this long has stalled, whatever the source says. */
var STALL_MS = 1e3;
function createWatch(durationSeconds) {
	return {
		durationMs: toDurationMs(durationSeconds),
		last: null,
		watchedMs: 0,
		mutedMs: 0,
		timelessMs: 0,
		continuousMs: 0,
		loops: 0,
		leadMs: JITTER_MS,
		seen: [],
		isViewed: false,
		isEngaged: false,
		percent: 0,
		hasLeft: false
	};
}
function advanceWatch(state, input) {
	if (state.hasLeft) return {
		state,
		outcomes: []
	};
	switch (input.type) {
		case "sample": return withProgress(step(state, input));
		case "duration": return withProgress({
			...state,
			durationMs: toDurationMs(input.seconds) ?? state.durationMs
		});
		case "looped": return withProgress(loop(state, input.atMs));
		case "interaction":
			if (state.isEngaged) return {
				state,
				outcomes: []
			};
			return {
				state: {
					...state,
					isEngaged: true
				},
				outcomes: [{
					type: "engaged",
					reason: input.reason
				}]
			};
		case "leave": return leave(state, input.atMs);
	}
}
/** Moves from the last sample to this one and counts the time between them, if it was watched. */
function step(state, now) {
	const { last } = state;
	const to = toPosition(now.positionSeconds);
	const next = {
		...state,
		last: {
			...now,
			positionSeconds: to
		}
	};
	if (!last || !last.playing || !last.visible) return {
		...next,
		continuousMs: 0
	};
	const elapsedMs = Math.max(0, now.atMs - last.atMs);
	if (elapsedMs > MAX_STEP_MS) return {
		...next,
		continuousMs: 0
	};
	const from = last.positionSeconds;
	if (from === null || to === null) return countTime({
		...next,
		timelessMs: state.timelessMs + elapsedMs
	}, elapsedMs, last.muted);
	const movedMs = (to - from) * 1e3 / (last.rate ?? 1);
	const contentMs = movedMs < 0 && movedMs > -50 ? 0 : movedMs;
	const isSame = now.playing && now.visible && now.muted === last.muted;
	if (contentMs === 0 && isSame && elapsedMs < STALL_MS) return state;
	const leadMs = Math.min(JITTER_MS, state.leadMs + elapsedMs - Math.max(0, contentMs));
	if (contentMs < 0 || leadMs < 0) return {
		...next,
		leadMs: Math.min(JITTER_MS, state.leadMs + elapsedMs),
		continuousMs: 0
	};
	if (contentMs === 0 && elapsedMs >= STALL_MS) return {
		...next,
		leadMs,
		continuousMs: 0
	};
	const playedMs = Math.min(elapsedMs, contentMs + JITTER_MS);
	const counted = countTime({
		...next,
		leadMs,
		seen: addRange(state.seen, from * 1e3, to * 1e3)
	}, playedMs, last.muted);
	return elapsedMs - contentMs > STALL_MS / 2 ? {
		...counted,
		continuousMs: 0
	} : counted;
}
function countTime(state, ms, muted) {
	return {
		...state,
		watchedMs: state.watchedMs + ms,
		mutedMs: state.mutedMs + (muted ? ms : 0),
		continuousMs: state.continuousMs + ms
	};
}
/**
* Counts the tail up to the end, then measures on from the start. Some browsers go back well before the end; then what was played
* since the last sample is all that was seen.
*/
function loop(state, atMs) {
	const { last, durationMs } = state;
	if (!last) return {
		...state,
		loops: state.loops + 1
	};
	const from = last.positionSeconds;
	const playedMs = Math.max(0, atMs - last.atMs) * (last.rate ?? 1);
	const leftMs = from === null || durationMs === null ? Infinity : durationMs - from * 1e3;
	const end = from === null ? null : from + (leftMs <= playedMs + JITTER_MS ? leftMs : playedMs) / 1e3;
	const atEnd = step(state, {
		...last,
		atMs,
		positionSeconds: end
	});
	const start = end === null ? null : 0;
	return {
		...atEnd,
		loops: state.loops + 1,
		last: {
			...last,
			atMs: Math.max(atMs, last.atMs),
			positionSeconds: start
		}
	};
}
function leave(state, atMs) {
	const { state: last, outcomes } = withProgress(state.last?.positionSeconds === null && state.last ? step(state, {
		...state.last,
		atMs
	}) : state);
	const watchedMs = wholeMs(last.watchedMs);
	if (watchedMs > 0) outcomes.push({
		type: "watched",
		watchedMs,
		uniqueMs: Math.min(watchedMs, wholeMs(uniqueMsOf(last))),
		mutedMs: Math.min(watchedMs, wholeMs(last.mutedMs)),
		loops: Math.min(1e5, last.loops),
		durationMs: wholeMs(last.durationMs ?? 0)
	});
	return {
		state: {
			...last,
			last: null,
			hasLeft: true
		},
		outcomes
	};
}
function withProgress(state) {
	const outcomes = [];
	let { isViewed, isEngaged, percent } = state;
	if (!isViewed && state.continuousMs >= VIEW_MS) {
		isViewed = true;
		outcomes.push({ type: "viewed" });
	}
	const uniqueMs = uniqueMsOf(state);
	const share = state.durationMs ? uniqueMs / state.durationMs : 0;
	for (const reached of PERCENTS) {
		if (reached <= percent || share * 100 < reached) continue;
		percent = reached;
		outcomes.push({
			type: "progressed",
			percent: reached
		});
	}
	if (!isEngaged && (uniqueMs + state.timelessMs >= ENGAGED_MS || share >= ENGAGED_SHARE)) {
		isEngaged = true;
		outcomes.push({
			type: "engaged",
			reason: "watched"
		});
	}
	return {
		state: {
			...state,
			isViewed,
			isEngaged,
			percent
		},
		outcomes
	};
}
/** Never more than was watched by the clock, and never more than there is. */
function uniqueMsOf(state) {
	const limitMs = state.durationMs ?? Infinity;
	let sumMs = 0;
	for (const [fromMs, toMs] of state.seen) sumMs += Math.max(0, Math.min(toMs, limitMs) - fromMs);
	return Math.min(sumMs, state.watchedMs, limitMs);
}
function addRange(seen, fromMs, toMs) {
	if (toMs <= fromMs) return seen;
	const apart = [];
	for (const range of seen) if (range[1] < fromMs || range[0] > toMs) apart.push(range);
	else {
		fromMs = Math.min(fromMs, range[0]);
		toMs = Math.max(toMs, range[1]);
	}
	return [...apart, [fromMs, toMs]].sort((a, b) => a[0] - b[0]);
}
function toDurationMs(seconds) {
	return seconds !== null && Number.isFinite(seconds) && seconds > 0 ? Math.min(DAY_MS, seconds * 1e3) : null;
}
function toPosition(seconds) {
	return seconds !== null && Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
}
function wholeMs(ms) {
	return Math.min(DAY_MS, Math.floor(ms));
}

// src/models/product/liveCards.ts
var liveCards_exports = { get startLiveCards() { return startLiveCards; } };
/** Cards come into view in bunches; one request asks for all of a bunch. */
var DEBOUNCE_MS = 150;
/** An older answer is requested anew when somebody looks. */
var FRESH_MS = 3e5;
/** One without an answer is asked for again, so long after each failure; after the last it waits as if it were answered. */
var RETRY_AFTER_MS = [5e3, 3e4];
/**
* Keeps price and stock of the products on visible cards, and of all products of the watched video, those of the shop. Until the shop
* has answered, and where it cannot say, the feed's copy stays. Runs once the shelf has been looked at or the player opens, so the page's
* own loading is over.
*
* @param ratios - how much of each card can be seen, by video.
*/
function startLiveCards(deps, feed, player, ratios) {
	/** When each product may be asked for again; never, while it is being asked for. */
	const dueAtMs = /* @__PURE__ */ new Map();
	const failures = /* @__PURE__ */ new Map();
	let cancel = () => {};
	let isStopped = false;
	const askIn = (delayMs) => {
		cancel();
		if (!isStopped) cancel = deps.env.setTimer(() => void ask(), delayMs);
	};
	const ask = async () => {
		const nowMs = deps.env.nowMs();
		const due = deps.device.visible.peek() ? productsInView(feed, watched.peek(), ratios.peek()).filter(({ id }) => (dueAtMs.get(id) ?? nowMs) <= nowMs) : [];
		if (due.length > 0) {
			for (const { id } of due) dueAtMs.set(id, Infinity);
			const answered = await askShop(due).catch(() => /* @__PURE__ */ new Set());
			for (const { id } of due) settle(id, answered.has(id));
		}
		askAgainWhenDue();
	};
	const settle = (id, isAnswered) => {
		const failed = isAnswered ? 0 : (failures.get(id) ?? 0) + 1;
		failures.set(id, failed);
		dueAtMs.set(id, deps.env.nowMs() + (RETRY_AFTER_MS[failed - 1] ?? FRESH_MS));
	};
	const askAgainWhenDue = () => {
		const nowMs = deps.env.nowMs();
		const waits = [...failures].filter(([, failed]) => failed > 0 && failed <= RETRY_AFTER_MS.length).map(([id]) => (dueAtMs.get(id) ?? nowMs) - nowMs).filter((waitMs) => waitMs > 0 && waitMs < Infinity);
		if (waits.length > 0) askIn(Math.min(...waits));
	};
	/** @returns the ids that the shop has answered for. */
	const askShop = async (due) => {
		const cart = await deps.getCart();
		const references = due.map((product) => productRefOf(product, cart.id));
		const unnamed = references.filter((_, index) => !due[index]?.title);
		const [quotes, ...whole] = await Promise.all([cart.getProducts(references.filter((reference) => !unnamed.includes(reference))), ...unnamed.map(async (reference) => [reference.productId, await cart.getProduct(reference).catch(() => void 0)])]);
		const answers = new Map([...quotes, ...whole.flatMap(([id, live]) => live ? [[id, live]] : [])]);
		if (isStopped) return /* @__PURE__ */ new Set();
		feed.addQuotes(answers);
		for (const [id, live] of whole) if (live !== void 0 && !live?.title) deps.display.warn(unknownProduct(id, cart.id));
		return new Set(answers.keys());
	};
	const watched = computed(() => player.isOpen.value ? player.video.value : null);
	const stopWatching = effect(() => {
		if (ratios.value.size === 0 && !watched.value || !deps.device.visible.value) return;
		untracked(() => askIn(DEBOUNCE_MS));
	});
	return () => {
		isStopped = true;
		cancel();
		stopWatching();
	};
}
/** A card shows the product of its first tag, the player those of all. */
function productsInView(feed, watched, ratios) {
	const inView = feed.videos.peek().filter(({ id }) => (ratios.get(id) ?? 0) > 0);
	const products = [...watched?.tags ?? [], ...inView.flatMap(({ tags: [first] = [] }) => first ?? [])].flatMap(({ product }) => feed.named.peek().get(product) ?? []);
	return [...new Set(products)];
}
var unknownProduct = (id, cartId) => ({
	code: "PRODUCT_UNKNOWN",
	subject: id,
	message: `A video is tagged with "${id}"; neither the feed’s products nor the shop (${cartId}) have a title for it, so it is not shown.`,
	remedy: "Write the handle, slug or id that the shop has for it, or list it under products with its title."
});

// src/browser/pageExit.ts
/**
* Tells each sign that the page may be about to go. All three may come for one exit, or only the first. `unload` and
* `beforeunload` are never used: they are unreliable on phones and keep the page out of the back/forward cache.
*/
function onPageExit(window, listener) {
	const { document } = window;
	const onVisibility = () => {
		if (document.visibilityState === "hidden") listener("hidden");
	};
	const onPageHide = () => listener("pagehide");
	const onFreeze = () => listener("freeze");
	document.addEventListener("visibilitychange", onVisibility, true);
	window.addEventListener("pagehide", onPageHide, true);
	document.addEventListener("freeze", onFreeze, true);
	return () => {
		document.removeEventListener("visibilitychange", onVisibility, true);
		window.removeEventListener("pagehide", onPageHide, true);
		document.removeEventListener("freeze", onFreeze, true);
	};
}

// src/events/viewability.ts
var LARGE_PX = 242500;
var SHARE = .5;
var LARGE_SHARE = .3;
var HOLD_MS = 1e3;
function createViewability() {
	return {
		sinceMs: null,
		isViewed: false
	};
}
/**
* Takes a sight; the last one holds until the next. `isNew` is true exactly once, at the sight that completes the second.
* `againInMs` says when to look again if nothing changes until then; `null` when there is nothing to wait for.
*/
function advanceViewability(state, sight) {
	if (state.isViewed) return {
		state,
		isNew: false,
		againInMs: null
	};
	if (!(sight.areaPx > 0 && sight.ratio >= (sight.areaPx > LARGE_PX ? LARGE_SHARE : SHARE))) return {
		state: {
			sinceMs: null,
			isViewed: false
		},
		isNew: false,
		againInMs: null
	};
	const sinceMs = state.sinceMs ?? sight.atMs;
	const leftMs = sinceMs + HOLD_MS - sight.atMs;
	if (leftMs > 0) return {
		state: {
			sinceMs,
			isViewed: false
		},
		isNew: false,
		againInMs: leftMs
	};
	return {
		state: {
			sinceMs,
			isViewed: true
		},
		isNew: true,
		againInMs: null
	};
}

// src/tracking/impressions.ts
/** @param counted - videos whose card was counted, by any shelf of the page. */
function createImpressions(env, record, counted = /* @__PURE__ */ new Set()) {
	const watched = /* @__PURE__ */ new Map();
	/** Those of this shelf. */
	const own = /* @__PURE__ */ new Set();
	const forget = () => {
		own.forEach((video) => counted.delete(video));
		own.clear();
	};
	const countCard = (card) => {
		if (counted.has(card.video)) return;
		counted.add(card.video);
		own.add(card.video);
		record("card_viewed", card, {});
	};
	let isStopped = false;
	const look = (entry, sight) => {
		entry.cancel();
		entry.sight = sight;
		const { state, isNew, againInMs } = advanceViewability(entry.state, sight);
		entry.state = state;
		if (againInMs !== null) entry.cancel = env.setTimer(() => look(entry, {
			...entry.sight,
			atMs: env.monotonicMs()
		}), Math.ceil(againInMs));
		if (isNew) entry.onViewed();
	};
	const see = (key, sight, onViewed) => {
		if (isStopped) return;
		let entry = watched.get(key);
		if (!entry) watched.set(key, entry = {
			state: createViewability(),
			sight,
			onViewed,
			cancel: () => {}
		});
		entry.onViewed = onViewed;
		look(entry, {
			...entry.sight,
			atMs: sight.atMs
		});
		look(entry, sight);
	};
	return {
		seeShelf: (sight) => see("shelf", sight, () => record("shelf_viewed", {}, {})),
		seeCard: (card, sight) => see(`card ${card.video}`, sight, () => countCard(card)),
		startView() {
			forget();
			for (const entry of watched.values()) {
				entry.state = createViewability();
				look(entry, {
					...entry.sight,
					atMs: env.monotonicMs()
				});
			}
		},
		stop() {
			isStopped = true;
			forget();
			for (const entry of watched.values()) entry.cancel();
			watched.clear();
		}
	};
}

// src/browser/lastingPost.ts
/**
* POSTs text the way that needs no preflight: `text/plain`, no headers of our own, no credentials. A preflight cannot be answered any
* more while the page is going away; the request lives on, within the browser's 64 KiB for all scripts of the page.
*/
var lastingPost = (window, url, body, signal = null) => window.fetch(url, {
	method: "POST",
	body,
	headers: { "Content-Type": "text/plain;charset=UTF-8" },
	keepalive: true,
	credentials: "omit",
	cache: "no-store",
	redirect: "manual",
	referrerPolicy: "strict-origin-when-cross-origin",
	signal
});

// src/shelf/pageContext.ts
/** Where events of a shelf happen. The page's address is whole: who sends it on cleans it. */
var pageContext = (window, { locale, timeZone }, { product, shelf, layout }, feed) => ({
	page: pageAddress(window),
	locale,
	timeZone,
	viewport: [window.innerWidth, window.innerHeight],
	product: product ?? null,
	widget: {
		version: "1.0.0",
		shelf: shelf ?? "main",
		layout: layout ?? "carousel",
		feed: feed?.id ?? null
	}
});

// src/shelf/lastWords.ts
/**
* Sends what happened so far, for a shopper who leaves before what measures has come. They have permitted it, but who they are is known
* to nobody yet, and of the page's address no more is told than cannot hold anything personal.
*
* @param source - who permitted it.
*/
function sendLastWords({ window, env, options, recorder }, feed, source) {
	const { origin, href } = window.location;
	const endpoint = safeUrl(options.endpoint ?? "", href);
	const events = endpoint && options.endpointFormat !== "segment" ? recorder.takeEarly(false) : [];
	if (!endpoint || events.length === 0) return;
	const view = uuidV7(env.nowMs(), env.random);
	const batch = {
		schema: SCHEMA,
		batchId: view,
		sentAt: new Date(env.nowMs()).toISOString(),
		attempt: 0,
		key: options.key,
		context: {
			...pageContext(window, env, options, feed),
			page: origin,
			consent: {
				analytics: true,
				marketing: false,
				source
			},
			automated: window.navigator.webdriver
		},
		events: events.map((event, seq) => ({
			...eventFields(event),
			seq,
			mono: event.monoMs,
			view,
			props: event.props
		}))
	};
	lastingPost(window, endpoint, writeJson(batch)).catch(() => {});
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
/** Where something small stays on top of an element when what covered all of it goes, no browser reports it. */
var LOOK_AGAIN_MS = 500;
/**
* Whether nothing of the element is seen where it stands: hidden by opacity, or under something else at every point that is looked at. What
* covers a corner, as a chat's button does, covers nothing.
*/
function isCovered(element) {
	if (element.checkVisibility?.({
		opacityProperty: true,
		visibilityProperty: true
	}) === false) return true;
	const { left, top, right, bottom } = element.getBoundingClientRect();
	const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
	const [l, t, r, b] = [
		Math.max(left, 0),
		Math.max(top, 0),
		Math.min(right, clientWidth),
		Math.min(bottom, clientHeight)
	];
	if (r <= l || b <= t) return false;
	const root = element.getRootNode();
	const isHit = (x, y) => {
		const hit = root.elementFromPoint(l + (r - l) * x, t + (b - t) * y);
		if (hit && (element.contains(hit) || hit.localName === "reelshelf-debug")) return true;
		for (let below = element; below; below = below.parentNode ?? below.host ?? null) if (below === hit) return true;
		return false;
	};
	return ![
		[.5, .5],
		[.2, .2],
		[.8, .8],
		[.2, .8],
		[.8, .2]
	].some(([x = 0, y = 0]) => isHit(x, y));
}
/** One `IntersectionObserver` for all elements of an instance, joined with the document's visibility. */
function createViewport(env, document) {
	const watched = /* @__PURE__ */ new Map();
	let cancel = () => {};
	let covers = 0;
	const isInSight = () => document.visibilityState === "visible" && covers === 0;
	const emitChange = (entry) => entry.listener({
		ratio: isInSight() && !entry.isCovered ? entry.ratio : 0,
		areaPx: entry.areaPx,
		atMs: env.monotonicMs()
	});
	const look = (element, entry) => {
		entry.isCovered = entry.ratio > 0 && !entry.isClear && isCovered(element);
		if (entry.isCovered) lookAgain();
	};
	const lookAgain = () => {
		cancel();
		cancel = env.setTimer(() => {
			for (const [element, entry] of watched) {
				if (!entry.isCovered) continue;
				look(element, entry);
				if (!entry.isCovered) {
					emitChange(entry);
					continue;
				}
				watched.delete(element);
				watched.set(element, entry);
				break;
			}
		}, LOOK_AGAIN_MS);
	};
	const observer = new IntersectionObserver((entries) => {
		for (const { target, intersectionRatio, boundingClientRect: box, isVisible } of entries) {
			const entry = watched.get(target);
			if (!entry) continue;
			entry.ratio = intersectionRatio;
			entry.areaPx = box.width * box.height;
			entry.isClear = isVisible === true;
			look(target, entry);
			emitChange(entry);
		}
	}, {
		threshold: THRESHOLDS,
		trackVisibility: true,
		delay: 100
	});
	const onVisibility = () => watched.forEach(emitChange);
	document.addEventListener("visibilitychange", onVisibility);
	return {
		observe(element, listener) {
			watched.set(element, {
				listener,
				ratio: 0,
				areaPx: 0,
				isClear: false,
				isCovered: false
			});
			if (covers === 0) observer.observe(element);
			return () => {
				watched.delete(element);
				observer.unobserve(element);
			};
		},
		cover() {
			if (covers++ === 0) {
				cancel();
				observer.disconnect();
				watched.forEach(emitChange);
			}
			const over = createDisposer();
			over.add(() => --covers || watched.forEach((_entry, element) => observer.observe(element)));
			return over.dispose;
		},
		destroy() {
			cancel();
			observer.disconnect();
			watched.clear();
			document.removeEventListener("visibilitychange", onVisibility);
		}
	};
}

// src/shelf/counting.ts
/**
* Counts what is in sight, and keeps what happens until the tracker is there. What it keeps lives in memory; whether any of it may be
* stored or sent is decided by consent later. A shopper who leaves before that is reported when the page ends, where permission needs no
* asking.
*/
var counting_exports = {
	get createCounting() { return createCounting; },
	get createViewport() { return createViewport; }
};
/** Leaves the main thread to the page and to the posters first. */
var AFTER_PAINT_MS = 250;
var ARM_TIMEOUT_MS = 1500;
var COUNTED = /* @__PURE__ */ (() => (Symbol.for("reelshelf.cards")))();
/** Kept at the document, for every shelf and every copy of this code on the page. */
function countedOn(document) {
	return document[COUNTED] ??= /* @__PURE__ */ new Set();
}
var sightsFor = ({ seeShelf, seeCard }) => (what, subject, sight) => {
	if (what === "shelf") seeShelf(sight);
	else if (subject.video) seeCard({
		...subject,
		video: subject.video
	}, sight);
};
/** What comes into sight and goes out of it with the page is recorded before `leave` is called. */
var onLeave = ({ window, display }, leave) => onPageExit(window, () => queueMicrotask(() => guard(display, "leaving", leave)));
/** @returns stops what has not begun yet. */
function loadAfterPaint({ window, env }, fetchFile, load) {
	fetchFile().catch(() => {});
	const stopTimer = env.setTimer(load, AFTER_PAINT_MS);
	const stopListening = onOnline(window, load);
	return () => {
		stopTimer();
		stopListening();
	};
}
/** What to do with a file that did not come: the next call asks for it again. */
var explainMissing = (display) => (error) => {
	explain(display, (words) => [words.describeMeasuringNotLoaded(error)]);
	return null;
};
/** The cards wait for the holdout: its file is on its way beside what asks for it. */
function loadWithHoldout(load) {
	Promise.resolve().then(() => holdout_exports).catch(() => {});
	return load();
}
function createCounting(deps) {
	const { window, env, display, recorder, options } = deps;
	const impressions = createImpressions(env, recorder.record, countedOn(window.document));
	let file = null;
	let running = null;
	let isRequested = false;
	let given = null;
	let feed = null;
	let quotes = null;
	const listened = [];
	let cancel = () => {};
	const fetchFile = async () => file = await Promise.resolve().then(() => measuring_exports);
	const begin = ({ startMeasuring }) => {
		if (running) return running;
		unwatch();
		running = startMeasuring({
			...deps,
			impressions,
			feed: () => feed,
			quotes: () => quotes?.()
		});
		listened.forEach(running.listens);
		if (given) running.consent(given);
		return running;
	};
	const start = createLazy(async () => begin(await fetchFile()));
	const leave = () => {
		if (running || !options.endpoint) return;
		if (file) begin(file);
		else if (given ? given.analytics === true : options.consent === "granted") sendLastWords(deps, feed, given ? "call" : "option");
	};
	const unwatch = onLeave(deps, leave);
	const load = () => {
		isRequested = true;
		return start().catch(explainMissing(display));
	};
	const loadSoon = () => {
		cancel();
		cancel = loadAfterPaint(deps, fetchFile, () => void load());
	};
	/** What an earlier page has stored goes now, in every tab, however far away this shelf is. */
	const purgeSoon = () => {
		if (!options.endpoint || !hasStored()) return;
		loadSoon();
		load();
	};
	return {
		start: loadSoon,
		async mayShow(next, hasVideos, quoted) {
			feed = next;
			quotes = quoted;
			const share = options.holdout ?? 0;
			if (share <= 0 || !hasVideos) return true;
			return await (await loadWithHoldout(load))?.mayShow(share, ARM_TIMEOUT_MS) ?? true;
		},
		seen: sightsFor(impressions),
		attribution: (videoId) => running?.attribution(videoId),
		order: (order) => void load().then((loaded) => loaded?.order(order)),
		consent(answer) {
			given = answer;
			if (running) running.consent(answer);
			else if (!answer?.analytics) purgeSoon();
		},
		refuse() {
			given = null;
			if (running) running.refuse();
			else purgeSoon();
		},
		listens(type) {
			if (running) running.listens(type);
			else listened.push(type);
		},
		restart: () => running?.restart(),
		status: () => running?.status(),
		stop() {
			cancel();
			impressions.stop();
			if (running) running.stop();
			else if (isRequested || options.endpoint !== void 0 && recorder.hasEarly()) load().then((loaded) => loaded ? loaded.stop() : unwatch());
			else unwatch();
		}
	};
}

// src/feed/select/nextChange.ts
/** A week and the day on which it began again; the next time of a weekly window lies within. */
var DAYS_AHEAD = 8;
/**
* The next moment at which one of the videos may come or go: a right ends, a campaign or one of its weekly times begins or ends, or that of
* one of its tags. `Infinity` where nothing will change.
*/
function nextChange(calendar, videos, nowMs) {
	let next = Infinity;
	const take = (atMs) => {
		if (atMs > nowMs && atMs < next) next = atMs;
	};
	for (const { rights, show = {}, tags = [] } of videos) {
		if (rights.expiresAt !== void 0) take(calendar.toMs(rights.expiresAt, show.timeZone, "start"));
		edgesOf(calendar, show, nowMs).forEach(take);
		for (const tag of tags) if (tag.show) edgesOf(calendar, tag.show, nowMs).forEach(take);
	}
	return next;
}
function edgesOf(calendar, window, nowMs) {
	const { from, until, timeZone, weekly } = window;
	return [
		...from === void 0 ? [] : [calendar.toMs(from, timeZone, "start")],
		...until === void 0 ? [] : [calendar.toMs(until, timeZone, "end")],
		...weekly ? calendar.weeklyStretches(window, nowMs, DAYS_AHEAD).flat() : []
	];
}

// src/models/followWindows.ts
/** A machine that slept with the page in sight, or a clock that was set, is noticed after so long. */
var MAX_MS$1 = 3e5;
/** Where the feed does not say how long a video is. */
var SLIDE_SECONDS = 30;
/**
* Rights and campaign windows while the page is open: at the next moment at which one begins or ends the videos are chosen again, under an
* open player too. The video that is watched stays until the shopper goes on, its slide has been shown once, or the player closes; a shelf
* that is left without a video goes when that moves nothing in view.
*/
function followWindows$1({ env, device, feed, player, choose, ...stage }) {
	const disposer = createDisposer();
	let cancel = () => {};
	let leaving = null;
	let cancelLeaving = () => {};
	const schedule = () => choose((next, videos) => replaceVideos(feed, player, next, withWatched(videos)));
	const look = () => {
		const now = env.nowMs();
		const nextAfter = (atMs) => nextChange(stage.calendar(), feed.feed.peek()?.videos ?? [], atMs);
		const chosenMs = stage.chosenMs();
		let dueMs = nextAfter(chosenMs);
		if (dueMs <= now || now < chosenMs) {
			schedule();
			dueMs = nextAfter(now);
		}
		wait(dueMs);
	};
	const wait = (dueMs) => {
		cancel();
		const restMs = dueMs - env.nowMs();
		if (restMs <= 0) look();
		else if (dueMs < Infinity) cancel = env.setTimer(() => wait(dueMs), Math.min(MAX_MS$1, Math.ceil(restMs)));
	};
	const withWatched = (videos) => {
		const watched = player.isOpen.peek() ? player.video.peek() : null;
		if (!watched || videos.some(({ id }) => id === watched.id)) return videos;
		if (leaving !== watched.id) {
			leaving = watched.id;
			cancelLeaving();
			cancelLeaving = env.setTimer(goOn, (watched.duration ?? SLIDE_SECONDS) * 1e3);
		}
		const at = player.index.peek();
		return [
			...videos.slice(0, at),
			watched,
			...videos.slice(at)
		];
	};
	const goOn = () => {
		const { length } = feed.videos.peek();
		if (player.index.peek() + 1 < length) player.goTo(player.index.peek() + 1, "autoplay");
		else player.close();
	};
	disposer.add(effect(() => {
		if (feed.feed.value && device.visible.value) look();
	}));
	disposer.add(effect(() => {
		const watched = player.isOpen.value ? player.video.value?.id : null;
		if (leaving === null || watched === leaving) return;
		leaving = null;
		cancelLeaving();
		schedule();
	}));
	disposer.add(() => {
		cancel();
		cancelLeaving();
	});
	return disposer.dispose;
}

// src/shelf/followWindows.ts
var followWindows_exports = { get followWindows() { return followWindows; } };
/** Chooses the videos again whenever a right or a campaign window begins or ends; an empty shelf goes when that moves nothing in view. */
function followWindows(setting, stage) {
	const { feed, player, deps } = setting.context;
	const hiding = createHiding(deps.host);
	const stop = followWindows$1({
		env: setting.env,
		device: deps.device,
		feed,
		player,
		calendar: stage.calendar,
		chosenMs: () => setting.chosenMs ?? 0,
		choose(show) {
			hiding.prepare();
			stage.choose((next, videos) => {
				if (videos.length > 0) hiding.undo();
				show(next, videos);
			}, hiding.hide);
		}
	});
	return () => {
		stop();
		hiding.undo();
	};
}
/** Takes an empty shelf out of the page while it is out of view; until then its room is kept. */
function createHiding(host) {
	let heightPx = 0;
	let stop = () => {};
	return {
		prepare: () => heightPx = host.getBoundingClientRect().height,
		hide(run) {
			stop();
			const { minHeight, visibility } = host.style;
			const observer = new IntersectionObserver(([entry]) => {
				if (entry?.isIntersecting) return;
				stop();
				run();
			});
			stop = () => {
				observer.disconnect();
				Object.assign(host.style, {
					minHeight,
					visibility
				});
				stop = () => {};
			};
			Object.assign(host.style, {
				minHeight: `${heightPx}px`,
				visibility: "hidden"
			});
			observer.observe(host);
		},
		undo: () => stop()
	};
}

// src/events/experiment.ts
/**
* Puts a visitor into an arm of the holdout: the same visitor and experiment always give the same arm, on every page and
* without remembering anything. A larger share keeps those in `off` who were there with the smaller one.
*
* @param holdoutShare - share of visitors who are not shown the shelf, 0 to 1.
*/
function assignArm(visitorId, experimentId, holdoutShare) {
	return spread(hash32(`${experimentId}:${visitorId}`)) / 2 ** 32 < holdoutShare ? "off" : "on";
}
/** Ids made in the same millisecond differ in few places; every bit of the hash has to feel each of them. */
function spread(hash) {
	let mixed = Math.imul(hash ^ hash >>> 16, 2146121005);
	mixed = Math.imul(mixed ^ mixed >>> 15, 2221713035);
	return (mixed ^ mixed >>> 16) >>> 0;
}

// src/shelf/whenOnScreen.ts
/**
* Calls `run` once, when any of the host's place is on screen. It does so at the same moment where the host is taken away, which would tell
* one arm of an experiment from the other: then a line without height stands where the host stood, out of the page's flow, and the
* viewport is taken to be as much taller as the host was.
*
* @param isTaken - the host is about to be hidden.
*/
function whenOnScreen(host, isTaken, run) {
	const { width, height } = host.getBoundingClientRect();
	const restore = isTaken ? leaveLine(host, width) : () => {};
	const observer = new IntersectionObserver((entries) => {
		if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
		stop();
		run();
	}, { rootMargin: isTaken ? `${Math.ceil(height)}px 0px 0px` : "0px" });
	const stop = () => {
		observer.disconnect();
		restore();
	};
	observer.observe(host);
	return stop;
}
/** Stronger than what hides the host, which holds again when this is taken back. */
function leaveLine({ shadowRoot }, widthPx) {
	const line = {
		display: "block",
		position: "absolute",
		width: `${widthPx}px`,
		height: "0",
		"min-height": "0",
		"max-height": "0",
		margin: "0",
		padding: "0",
		border: "0",
		overflow: "hidden",
		visibility: "hidden"
	};
	const rules = Object.entries(line).map(([name, value]) => `${name}:${value}!important`);
	return shadowRoot ? adoptStyles(shadowRoot, `:host(:not(#never)){${rules.join(";")}}`) : () => {};
}

// src/shelf/holdout.ts
var holdout_exports = { get createHoldout() { return createHoldout; } };
var EXPERIMENT = "holdout";
function createHoldout({ env, disposer, record, host, isApart, now }) {
	let drawn = null;
	let drawnFor = null;
	let watching = createDisposer();
	disposer.add(() => watching.dispose());
	/** The visitor's id once analytics is permitted; `null` when it is refused or nobody answers in time. */
	const whenVisitor = (timeoutMs) => new Promise((resolve) => {
		const { consent, identity } = now();
		const look = () => {
			const state = consent.current();
			if (state?.analytics) resolve(identity.visitor);
			else if (state) resolve(null);
		};
		disposer.add(consent.onChange(look));
		disposer.add(env.setTimer(() => resolve(null), timeoutMs));
		look();
	});
	return {
		arm: () => drawn,
		async mayShow(share, timeoutMs) {
			const isDrawn = () => drawnFor === share || disposer.isDisposed;
			const visitor = isDrawn() ? null : await whenVisitor(timeoutMs);
			if (isDrawn()) return drawn?.arm !== "off";
			drawnFor = share;
			watching.dispose();
			watching = createDisposer();
			if (visitor === null) return true;
			const arm = assignArm(visitor, EXPERIMENT, share);
			drawn = {
				id: EXPERIMENT,
				arm
			};
			const expose = () => record("experiment_exposed", {}, {
				experiment: EXPERIMENT,
				arm,
				share
			});
			if (isApart()) expose();
			else watching.add(whenOnScreen(host, arm === "off", expose));
			return arm === "on";
		}
	};
}

// src/browser/pageReturn.ts
/**
* Tells when the shopper is back: `persisted` is true for a return out of the back/forward cache, which is a new page view,
* and false for a tab that became visible again. The first showing of a page is not reported.
*/
function onPageReturn(window, listener) {
	const { document } = window;
	const onPageShow = ({ persisted }) => {
		if (persisted) listener(true);
	};
	const onVisibility = () => {
		if (document.visibilityState === "visible") listener(false);
	};
	window.addEventListener("pageshow", onPageShow, true);
	document.addEventListener("visibilitychange", onVisibility, true);
	return () => {
		window.removeEventListener("pageshow", onPageShow, true);
		document.removeEventListener("visibilitychange", onVisibility, true);
	};
}

// src/browser/pageLife.ts
function createPageLife(window) {
	return {
		onExit: (listener) => onPageExit(window, listener),
		onReturn: (listener) => onPageReturn(window, listener),
		onOnline: (listener) => onOnline(window, listener),
		onStored: (key, listener) => onStored(window, key, listener),
		isHidden: () => window.document.visibilityState === "hidden",
		isAutomated: window.navigator.webdriver === true
	};
}

// src/events/order.ts
/**
* `reelshelf('order', {...})`: an order as the shop's page reports it, brought into the catalogue's form. Nothing of it is
* guessed: an amount that cannot be read is an error, not a zero.
*/
var MAX_LINES = 200;
var MAX_MINOR = 1e11;
var EXAMPLE = `reelshelf('order', { id: '1001', currency: 'USD', total: '66.00', lines: [{ product: 'serum', quantity: 2, total: '66.00' }] })`;
/** @param fallbackCurrency - used when the order names none. */
function parseOrder(raw, fallbackCurrency) {
	const refuse = (path, received, expected) => failure({
		code: "ORDER_INVALID",
		path,
		received: show(received),
		expected,
		remedy: `Call it like ${EXAMPLE}.`
	});
	if (!isRecord(raw) || Array.isArray(raw)) return refuse("", raw, "an object");
	const orderId = readId(raw["id"], 120);
	if (orderId === null) return refuse("id", raw["id"], "an order id of 1 to 120 characters");
	const currency = raw["currency"] ?? fallbackCurrency;
	const digits = readDigits(currency);
	if (typeof currency !== "string" || digits === null) return refuse("currency", currency, "an ISO 4217 code such as \"EUR\"");
	const totalMinor = readMinor(raw["total"], digits);
	if (totalMinor === null) return refuse("total", raw["total"], `a decimal amount with at most ${digits} decimals, such as "66.00"`);
	const lines = raw["lines"] ?? [];
	if (!Array.isArray(lines) || lines.length > MAX_LINES) return refuse("lines", lines, `a list of at most ${MAX_LINES} lines`);
	const parsed = [];
	for (const [index, line] of lines.entries()) {
		const at = (name) => `lines.${index}.${name}`;
		if (!isRecord(line) || Array.isArray(line)) return refuse(`lines.${index}`, line, "an object");
		const product = readId(line["product"], 200);
		if (product === null) return refuse(at("product"), line["product"], "the id of a product of the feed");
		const quantity = line["quantity"];
		if (typeof quantity !== "number" || !Number.isInteger(quantity) || quantity < 1 || quantity > 1e5) return refuse(at("quantity"), quantity, "a whole number from 1");
		const valueMinor = readMinor(line["total"], digits);
		if (valueMinor === null) return refuse(at("total"), line["total"], "the amount of the whole line, such as \"42.00\"");
		const variant = line["variant"] === void 0 || line["variant"] === null ? void 0 : readId(line["variant"], 200);
		if (variant === null) return refuse(at("variant"), line["variant"], "a variant id, or nothing");
		const mark = parseAttributionToken(line["mark"]) ? String(line["mark"]) : void 0;
		parsed.push({
			product,
			quantity,
			valueMinor,
			...variant === void 0 ? {} : { variant },
			...mark === void 0 ? {} : { mark }
		});
	}
	return success({
		orderId,
		currency,
		totalMinor,
		lines: parsed
	});
}
function readId(raw, maxLength) {
	const id = typeof raw === "number" && Number.isSafeInteger(raw) ? String(raw) : typeof raw === "string" ? raw.trim() : "";
	return id.length > 0 && id.length <= maxLength ? id : null;
}
/** How many decimals the currency has: 2 for USD, 0 for JPY, 3 for KWD. */
function readDigits(currency) {
	if (typeof currency !== "string" || !/^[A-Z]{3}$/.test(currency)) return null;
	return fractionDigits(currency);
}
/** Reads the decimal text digit by digit: binary fractions would lose cents. */
function readMinor(raw, digits) {
	const text = typeof raw === "number" && Number.isFinite(raw) ? raw.toFixed(Math.max(digits, 2)) : typeof raw === "string" ? raw.trim() : "";
	const match = /^(\d{1,12})(?:\.(\d{1,6}))?$/.exec(text);
	if (!match) return null;
	const fraction = match[2] ?? "";
	if (/[1-9]/.test(fraction.slice(digits))) return null;
	const minor = Number(`${match[1]}${fraction.slice(0, digits).padEnd(digits, "0")}`);
	return minor <= MAX_MINOR ? minor : null;
}
function show(received) {
	if (received === void 0) return "nothing";
	try {
		return (JSON.stringify(received) ?? String(received)).slice(0, 80);
	} catch {
		return typeof received;
	}
}

// src/browser/locks.ts
function createLocks(window) {
	return { async tryRun(name, task) {
		const manager = readManager(window);
		let ran = false;
		const run = async () => {
			ran = true;
			await task();
		};
		if (!manager) {
			await run();
			return ran;
		}
		try {
			await manager.request(name, { ifAvailable: true }, async (lock) => {
				if (lock) await run();
			});
		} catch (error) {
			if (ran) throw error;
			await run();
		}
		return ran;
	} };
}
function readManager(window) {
	try {
		return window.navigator.locks ?? null;
	} catch {
		return null;
	}
}

// src/browser/post.ts
var RECEIPT_CHARS = 65536;
function createPost(window) {
	return { async send(url, body, timeoutMs) {
		try {
			const abort = new AbortController();
			const timer = window.setTimeout(() => abort.abort(), timeoutMs);
			try {
				const response = await lastingPost(window, url, body, abort.signal);
				if (response.type === "opaqueredirect") return { type: "redirect" };
				const receipt = response.ok ? await readReceipt(response) : void 0;
				const retryAfterMs = parseRetryAfter(response.headers.get("retry-after"), Date.now());
				return {
					type: "answer",
					status: response.status,
					retryAfterMs,
					...receipt === void 0 ? {} : { receipt }
				};
			} finally {
				window.clearTimeout(timer);
			}
		} catch {
			return { type: "network" };
		}
	} };
}
async function readReceipt(response) {
	try {
		const text = await readText(response, RECEIPT_CHARS);
		return text.length > 0 && text.length <= RECEIPT_CHARS ? JSON.parse(text) : void 0;
	} catch {
		return;
	}
}

// src/tracking/consent/cookiebot.ts
var SIGNS = [
	"CookiebotOnLoad",
	"CookiebotOnConsentReady",
	"CookiebotOnAccept",
	"CookiebotOnDecline"
];
/** Cookiebot keeps the choice in `Cookiebot.consent`. */
function createCookiebotConsent(page) {
	let hasAnswered = false;
	return {
		name: "cookiebot",
		read() {
			const consent = readPath(page, "Cookiebot", "consent");
			if (typeof consent !== "object" || consent === null) return null;
			if (readPath(page, "Cookiebot", "hasResponse") === false) return !hasAnswered && page.document.cookie.includes("CookieConsent=") ? "loading" : "open";
			hasAnswered = true;
			return {
				analytics: readPath(consent, "statistics") === true,
				marketing: readPath(consent, "marketing") === true
			};
		},
		listen: (look) => listenTo(page, SIGNS, look)
	};
}

// src/tracking/consent/google.ts
var TYPES = [
	"analytics_storage",
	"ad_storage",
	"ad_user_data"
];
/**
* Google Consent Mode. It has no public getter: the tag's own table is read where it is, else the commands in `dataLayer`.
* A default of "denied" only says that nobody was asked yet, so it is not taken for an answer.
*/
function createGoogleConsent(page) {
	return {
		name: "google",
		read() {
			const grants = readTable(page) ?? readCommands(page);
			if (!grants || grants.analytics_storage === void 0) return null;
			return {
				analytics: grants.analytics_storage,
				marketing: grants.ad_storage === true && grants.ad_user_data !== false,
				isDefault: !grants.isUpdated
			};
		},
		listen: () => () => {}
	};
}
/** The tag has already worked out which region's default holds. */
function readTable(page) {
	const entries = readPath(page, "google_tag_data", "ics", "entries");
	if (typeof entries !== "object" || entries === null) return null;
	const grants = { isUpdated: typeof readPath(entries, "analytics_storage", "update") === "boolean" };
	for (const type of TYPES) {
		const update = readPath(entries, type, "update");
		if (typeof update === "boolean") grants[type] = update;
		else if (readPath(entries, type, "default") === true) grants[type] = true;
	}
	return grants;
}
function readCommands(page) {
	const layer = readPath(page, "dataLayer");
	if (!Array.isArray(layer)) return null;
	const defaults = {};
	const updates = {};
	let isRegional = false;
	for (const entry of layer) {
		if (readPath(entry, "0") !== "consent") continue;
		const command = readPath(entry, "1");
		const settings = readPath(entry, "2");
		if (command === "default" && readPath(settings, "region") !== void 0) isRegional = true;
		const target = command === "update" ? updates : command === "default" ? defaults : null;
		for (const type of TYPES) {
			const value = readPath(settings, type);
			if (target && (value === "granted" || value === "denied")) target[type] = value === "granted";
		}
	}
	const grants = { isUpdated: updates.analytics_storage !== void 0 };
	for (const type of TYPES) if (updates[type] !== void 0) grants[type] = updates[type];
	else if (defaults[type] && !isRegional) grants[type] = true;
	return grants;
}

// src/tracking/consent/onetrust.ts
var PERFORMANCE = "C0002";
var TARGETING = "C0004";
/** OneTrust lists the groups that are active, e.g. `,C0001,C0002,`. */
function createOneTrustConsent(page) {
	return {
		name: "onetrust",
		read() {
			const active = readPath(page, "OnetrustActiveGroups");
			if (typeof active !== "string") return null;
			const groups = active.split(",");
			const analytics = groups.includes(PERFORMANCE);
			const isDefault = callPath(page, ["OneTrust", "IsAlertBoxClosed"]) === false;
			if (!analytics && isDefault) return "open";
			return {
				analytics,
				marketing: groups.includes(TARGETING),
				isDefault
			};
		},
		listen: (look) => listenTo(page, [
			"OneTrustGroupsUpdated",
			"OTConsentApplied",
			"consent.onetrust"
		], look)
	};
}

// src/tracking/consent/shopify.ts
var FEATURE = [{
	name: "consent-tracking-api",
	version: "0.1"
}];
/**
* Shopify's Customer Privacy API. Its functions join the shop's settings, the region and the shopper's choice, so they are
* asked rather than the raw choice. The API is a feature of the platform that comes only when somebody asks for it.
*/
function createShopifyConsent(page) {
	let loading = "not asked";
	let look = () => {};
	const load = () => {
		loading = "asked";
		callPath(page, ["Shopify", "loadFeatures"], FEATURE, (error) => {
			loading = error ? "failed" : "asked";
			look();
		});
	};
	return {
		name: "shopify",
		read() {
			const allows = (name) => callPath(page, [
				"Shopify",
				"customerPrivacy",
				name
			]) === true;
			const isHere = () => hasFunction(page, "Shopify", "customerPrivacy", "analyticsProcessingAllowed");
			if (!isHere() && loading === "not asked" && hasFunction(page, "Shopify", "loadFeatures")) load();
			if (!isHere()) return loading === "asked" ? "loading" : null;
			const analytics = allows("analyticsProcessingAllowed");
			const choice = callPath(page, [
				"Shopify",
				"customerPrivacy",
				"currentVisitorConsent"
			]);
			const isDefault = readPath(choice, "analytics") === "";
			if (!analytics && isDefault) return "open";
			return {
				analytics,
				marketing: allows("marketingAllowed"),
				isDefault
			};
		},
		listen(next) {
			look = next;
			const stop = listenTo(page.document, ["visitorConsentCollected", "shopifyCustomerPrivacyApiLoaded"], next);
			return () => {
				look = () => {};
				stop();
			};
		}
	};
}

// src/tracking/consent/strictest.ts
/**
* The answer of all tools together: a refusal wins over everything, a question that is open or a tool on its way over every permission,
* and what is permitted by default waits until the page has loaded, because a tool that knows a refusal may still come with it.
*
* @returns `open` when a tool is loaded and nothing is chosen there; `null` when nobody can say yet.
*/
function strictest(reports, isPageLoaded) {
	const answers = reports.flatMap(({ name, word }) => typeof word === "string" ? [] : [{
		name,
		...word
	}]);
	const marketing = answers.every((answer) => answer.marketing);
	const refusal = answers.find(({ analytics }) => !analytics);
	if (refusal) return {
		analytics: false,
		marketing,
		source: refusal.name
	};
	if (reports.some(({ word }) => word === "open")) return "open";
	const permission = answers.find(({ isDefault }) => !isDefault) ?? (isPageLoaded ? answers[0] : void 0);
	if (!permission || answers.length < reports.length) return null;
	return {
		analytics: true,
		marketing,
		source: permission.name
	};
}

// src/tracking/consent/tcf.ts
/** We are no vendor of the global list, so the purposes themselves are asked: store, measure content and ads; profile, target, research. */
var ANALYTICS$1 = [
	"1",
	"7",
	"8"
];
var MARKETING$1 = [
	"1",
	"3",
	"4",
	"9"
];
var DECIDED = ["tcloaded", "useractioncomplete"];
/** IAB TCF 2.x through `__tcfapi`. `getTCData` is deprecated; the listener gets the first state and every change. */
function createTcfConsent(page) {
	let word = "loading";
	let listenerId = null;
	let isAttached = false;
	let isStopped = false;
	let look = () => {};
	const release = () => {
		if (typeof listenerId === "number") callPath(page, ["__tcfapi"], "removeEventListener", 2, () => {}, listenerId);
		listenerId = null;
	};
	const onData = (data, ok) => {
		if (ok !== true) return;
		listenerId = readPath(data, "listenerId");
		if (isStopped) return release();
		const status = String(readPath(data, "eventStatus"));
		if (readPath(data, "gdprApplies") === false) word = {
			analytics: true,
			marketing: true,
			isDefault: true
		};
		else if (DECIDED.includes(status)) {
			const allows = (purposes) => ["purpose", "publisher"].some((part) => purposes.every((purpose) => readPath(data, part, "consents", purpose) === true));
			word = {
				analytics: allows(ANALYTICS$1),
				marketing: allows(MARKETING$1)
			};
		} else if (status === "cmpuishown" && word === "loading") word = "open";
		else return;
		look();
	};
	return {
		name: "tcf",
		read() {
			if (!hasFunction(page, "__tcfapi")) return null;
			if (!isAttached) {
				isAttached = true;
				callPath(page, ["__tcfapi"], "addEventListener", 2, onData);
			}
			return word;
		},
		listen(next) {
			look = next;
			return () => {
				isStopped = true;
				release();
			};
		}
	};
}

// src/tracking/consent/usercentricsServices.ts
var ANALYTICS = /statist|analy|performance|measur|track/i;
var MARKETING = /market|advert/i;
/**
* Usercentrics knows services, not purposes: a purpose is permitted when every service of its categories is. Categories are named by the
* shop; where none speaks of the purpose, only a shopper who accepted everything has permitted it. "Functional" is how a shop works and
* is often forced, so it says nothing of measuring. A shop with names of its own passes its own `consent` function.
*/
function answerOf(services) {
	const permits = (purpose) => {
		const concerned = services.filter(({ category }) => purpose.test(category));
		return (concerned.length > 0 ? concerned : services).every(({ isPermitted }) => isPermitted);
	};
	return {
		analytics: permits(ANALYTICS),
		marketing: permits(MARKETING)
	};
}

// src/tracking/consent/usercentrics.ts
/**
* Usercentrics from version 3 on. `__ucCmp` answers by promises, so the last answer counts until the next is there; a decision comes
* whole with the event `UC_CONSENT`.
*/
function createUsercentricsConsent(page) {
	let word = "loading";
	/** An answer counts unless one to a later question, or a decision, is there: a slow tool is asked again before it has answered. */
	let questions = 0;
	let answered = 0;
	let isCurrent = false;
	let look = () => {};
	const update = (next) => {
		word = next;
		isCurrent = true;
		look();
		isCurrent = false;
	};
	const ask = async () => {
		const question = ++questions;
		try {
			const answers = [
				"isInitialized",
				"isConsentRequired",
				"getConsentDetails"
			].map((name) => callPath(page, ["__ucCmp", name]));
			const [isReady, isRequired, details] = await Promise.all(answers);
			if (question < answered || isReady === false) return;
			answered = question;
			update(isRequired === true ? "open" : readDetails(details));
		} catch {}
	};
	return {
		name: "usercentrics",
		read() {
			if (!hasFunction(page, "__ucCmp", "getConsentDetails")) return null;
			if (!isCurrent) ask();
			return word;
		},
		listen(next) {
			look = next;
			const onDecision = (event) => {
				answered = ++questions;
				update(readDetails(readPath(event, "detail")));
			};
			const stops = [listenTo(page, ["UC_UI_INITIALIZED", "UC_UI_CMP_EVENT"], next), listenTo(page, ["UC_CONSENT"], onDecision)];
			return () => {
				look = () => {};
				for (const stop of stops) stop();
			};
		}
	};
}
function readDetails(details) {
	const services = readPath(details, "services");
	if (typeof services !== "object" || services === null) return "loading";
	const isDefault = readPath(details, "consent", "type") === "IMPLICIT";
	if (isDefault && readPath(details, "consent", "required") === true) return "open";
	const decided = Object.values(services).map((service) => ({
		category: String(readPath(service, "category")),
		isPermitted: readPath(service, "essential") === true || readPath(service, "consent", "given") === true
	}));
	return {
		...answerOf(decided),
		isDefault
	};
}

// src/tracking/consent/usercentricsUi.ts
/** Usercentrics up to version 2, which answers at once through `UC_UI`. */
function createUsercentricsUiConsent(page) {
	return {
		name: "usercentrics",
		read() {
			if (!hasFunction(page, "UC_UI", "getServicesBaseInfo") || hasFunction(page, "__ucCmp", "getConsentDetails")) return null;
			if (callPath(page, ["UC_UI", "isInitialized"]) !== true) return "loading";
			const services = callPath(page, ["UC_UI", "getServicesBaseInfo"]);
			if (!Array.isArray(services)) return null;
			if (callPath(page, ["UC_UI", "isConsentRequired"]) === true) return "open";
			return answerOf(services.map((service) => ({
				category: String(readPath(service, "categorySlug")),
				isPermitted: readPath(service, "consent", "status") === true
			})));
		},
		listen: (look) => listenTo(page, [
			"UC_UI_INITIALIZED",
			"UC_UI_VIEW_CHANGED",
			"UC_UI_CMP_EVENT",
			"ucEvent"
		], look)
	};
}

// src/tracking/consent/wordpress.ts
/** The WP Consent API, which Complianz and other WordPress banners speak. */
function createWordPressConsent(page) {
	return {
		name: "wordpress",
		read() {
			if (!hasFunction(page, "wp_has_consent")) return null;
			const allows = (category) => callPath(page, ["wp_has_consent"], category) === true;
			const analytics = allows("statistics");
			const isDefault = !page.document.cookie.includes(`${readPrefix(page)}_statistics=`);
			if (!analytics && isDefault) return "open";
			return {
				analytics,
				marketing: allows("marketing"),
				isDefault
			};
		},
		listen: (look) => listenTo(page.document, ["wp_listen_for_consent_change", "wp_consent_type_defined"], look)
	};
}
function readPrefix(page) {
	const prefix = readPath(page, "consent_api", "cookie_prefix");
	return typeof prefix === "string" && prefix ? prefix : "wp_consent";
}

// src/tracking/consent/auto.ts
/** Every tool that is understood. All that are on the page are asked; their order only says which is named. */
function createConsentVendors(page) {
	return [
		createShopifyConsent(page),
		createTcfConsent(page),
		createGoogleConsent(page),
		createOneTrustConsent(page),
		createCookiebotConsent(page),
		createUsercentricsConsent(page),
		createUsercentricsUiConsent(page),
		createWordPressConsent(page)
	];
}
/** While something is permitted, and while tools may still come: a withdrawal without a sign is seen within this time. */
var SOON_MS = 500;
var LATER_MS = 5e3;
/** Banners that load late are there within this time, or the shop has none. */
var SOON_FOR_MS = 1e4;
/** Asks the tools, on their own signs and on a slow clock: some change without saying so. */
function startAutoConsent({ env, vendors, isPageLoaded, onAnswer, missing }) {
	const disposer = createDisposer();
	const startedMs = env.monotonicMs();
	let cancel = () => {};
	let isMissing = false;
	let isAsking = false;
	let reports = [];
	let current = null;
	/** The tools that have announced a shopper's choice on this page. */
	const chosen = /* @__PURE__ */ new Set();
	const read = (vendor) => {
		const word = attempt(() => vendor.read(), null);
		if (typeof word !== "object" || !word) return word;
		if (!word.isDefault) chosen.add(vendor);
		return word.isDefault && word.analytics && chosen.has(vendor) ? "open" : word;
	};
	const ask = () => {
		if (isAsking || disposer.isDisposed) return;
		isAsking = true;
		reports = vendors.flatMap((vendor) => {
			const word = read(vendor);
			return word === null ? [] : [{
				name: vendor.name,
				word
			}];
		});
		isAsking = false;
		current = strictest(reports, isPageLoaded());
		onAnswer(current);
	};
	const look = () => {
		ask();
		if (disposer.isDisposed) return;
		const isEarly = env.monotonicMs() - startedMs < SOON_FOR_MS;
		if (reports.length === 0 && !isEarly && !isMissing) {
			isMissing = true;
			missing();
		}
		const isPermitted = typeof current === "object" && current?.analytics === true;
		cancel();
		cancel = env.setTimer(look, isEarly || isPermitted ? SOON_MS : LATER_MS);
	};
	for (const vendor of vendors) disposer.add(attempt(() => vendor.listen(look), () => {}));
	disposer.add(() => cancel());
	look();
	return {
		ask,
		reports: () => reports,
		stop: disposer.dispose
	};
}

// src/tracking/consent/types.ts
/** The source of a refusal that came from another tab. */
var OTHER_TAB = "other tab";

// src/tracking/consent/createConsent.ts
var WITHDRAWN = {
	analytics: false,
	marketing: false,
	source: OTHER_TAB
};
function createConsent(setting, { window, env, display }) {
	const changes = createEmitter();
	let state = null;
	let isOpen = false;
	/** Another tab's refusal stands above what was permitted here; a new permission ends it. */
	let isWithdrawn = false;
	let isSet = false;
	let auto = null;
	const current = () => isWithdrawn ? WITHDRAWN : state;
	const apply = (said) => {
		const next = typeof said === "object" && said ? {
			...said,
			marketing: said.marketing && !hasPrivacyControl(window)
		} : null;
		const opens = said === "open";
		if (isOpen === opens && next?.analytics === state?.analytics && next?.marketing === state?.marketing && next?.source === state?.source) return;
		if (!(next?.analytics && state?.analytics)) isWithdrawn = false;
		state = next;
		isOpen = opens;
		changes.emit(current());
	};
	const answer = ({ analytics, marketing }, source) => apply({
		analytics: analytics === true,
		marketing: marketing === true,
		source
	});
	if (setting === "granted" || setting === "denied") answer({
		analytics: setting === "granted",
		marketing: setting === "granted"
	}, "option");
	else if (typeof setting === "function") askMerchant(setting, display).then((given) => {
		if (given && !isSet) answer(given, "function");
	});
	else auto = startAutoConsent({
		env,
		vendors: createConsentVendors(window),
		isPageLoaded: () => !["loading", "interactive"].includes(window.document.readyState),
		onAnswer: (said) => isSet || apply(said),
		missing: () => display.warn(CONSENT_UNKNOWN)
	});
	const setWithdrawn = (next) => {
		if (isWithdrawn === next || !state?.analytics) return;
		isWithdrawn = next;
		changes.emit(current());
	};
	return {
		current,
		isOpen: () => isOpen,
		check() {
			auto?.ask();
			return current();
		},
		onChange: changes.on,
		set(given) {
			isSet = true;
			auto?.stop();
			if (given.analytics) setWithdrawn(false);
			answer(given, "call");
		},
		withdraw: () => setWithdrawn(true),
		restore: () => setWithdrawn(false),
		reports: () => auto?.reports() ?? [],
		stop() {
			auto?.stop();
			changes.clear();
		}
	};
}
var CONSENT_UNKNOWN = {
	code: "CONSENT_UNKNOWN",
	message: "No consent tool was found on this page, so nobody is counted: nothing is stored, sent or passed on.",
	remedy: `Where shoppers must be asked (as in the EU), call reelshelf('consent', { analytics, marketing }) with their answer; elsewhere set data-consent="granted".`
};
/** What the merchant's function answers; `null`, and a notice, where that is no answer. */
async function askMerchant(merchant, display) {
	try {
		const given = await merchant();
		if (isAnswer(given)) return given;
		throw new TypeError(`received ${typeof given}, expected { analytics: boolean, marketing: boolean }`);
	} catch (error) {
		display.warn({
			code: "CONSENT_FUNCTION_FAILED",
			message: "Your consent function gave no answer, so nothing is measured.",
			remedy: "Let it return { analytics, marketing }, or call reelshelf('consent', { analytics, marketing }) when you know.",
			detail: error
		});
		return null;
	}
}
function isAnswer(raw) {
	return typeof raw === "object" && raw !== null && typeof Reflect.get(raw, "analytics") === "boolean";
}

// src/tracking/identity.ts
/** Within the shop's part of the storage. */
var VISITOR_KEY = "visitor";
var SESSION_KEY = "session";
/** Thirteen months, counted from the first visit and not prolonged by later ones. */
var VISITOR_MS = 395 * DAY_MS;
var IDLE_MS = 18e5;
/** The session's last sign of life is stored at most this often. */
var WRITE_EVERY_MS = 15e3;
/** As `uuidV7` makes them, so that nothing else that was put there goes out as a shopper's id. */
var ID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
function createIdentity(env) {
	let values = null;
	let isGranted = false;
	let visitor = null;
	let session = null;
	let isStored = false;
	let writtenMs = -Infinity;
	const isFresh = (found, ageMs) => found.atMs <= env.nowMs() + 6e4 && env.nowMs() - found.atMs < ageMs;
	const make = () => ({
		id: uuidV7(env.nowMs(), env.random),
		atMs: env.nowMs()
	});
	const read = (key) => parseStamped(values?.get(key) ?? null);
	const takeUp = () => {
		const known = read(VISITOR_KEY);
		isStored = known !== null && isFresh(known, VISITOR_MS);
		visitor = known && isStored ? known : make();
		if (!isStored) isStored = values?.set(VISITOR_KEY, JSON.stringify(visitor)) === true;
	};
	const touch = () => {
		if (!isGranted) return;
		const nowMs = env.nowMs();
		const isDue = nowMs - writtenMs >= WRITE_EVERY_MS || nowMs < writtenMs;
		if (session && isFresh(session, IDLE_MS) && !isDue) {
			session = {
				...session,
				atMs: nowMs
			};
			return;
		}
		session = {
			id: [read(SESSION_KEY), session].find((candidate) => candidate && isFresh(candidate, IDLE_MS))?.id ?? make().id,
			atMs: nowMs
		};
		writtenMs = nowMs;
		values?.set(SESSION_KEY, JSON.stringify(session));
	};
	return {
		grant(store) {
			if (isGranted) return;
			isGranted = true;
			values = store;
			takeUp();
			touch();
		},
		revoke() {
			isGranted = false;
			values = null;
			visitor = null;
			session = null;
			isStored = false;
			writtenMs = -Infinity;
		},
		touch,
		isGone() {
			if (!isStored) return false;
			const stored = read(VISITOR_KEY);
			if (stored && stored.id !== visitor?.id && isFresh(stored, VISITOR_MS)) {
				visitor = stored;
				session = null;
				writtenMs = -Infinity;
				touch();
			}
			return stored === null;
		},
		get visitor() {
			return visitor?.id ?? null;
		},
		get session() {
			return session?.id ?? null;
		}
	};
}
/** Storage can hold anything: older versions, other scripts, a curious shopper. */
function parseStamped(text) {
	try {
		const raw = JSON.parse(text ?? "null");
		if (typeof raw !== "object" || raw === null || !("id" in raw) || !("atMs" in raw)) return null;
		const { id, atMs } = raw;
		return typeof id === "string" && ID.test(id) && typeof atMs === "number" && Number.isFinite(atMs) ? {
			id,
			atMs
		} : null;
	} catch {
		return null;
	}
}

// src/tracking/heldEvents.ts
var HELD_MS = 3e5;
var HELD_COUNT = 300;
function createHeldEvents(env) {
	let held = [];
	return {
		get count() {
			return held.length;
		},
		add(event) {
			held.push(event);
			if (held.length > HELD_COUNT) held.shift();
		},
		take() {
			const fresh = held.filter((event) => env.monotonicMs() - event.monoMs <= HELD_MS);
			held = [];
			return fresh;
		}
	};
}

// src/tracking/pixels/watchPixels.ts
/** Globals of which each tag has one; a page may have them for something else. */
var NAMES = [
	"dataLayer",
	"google_tag_manager",
	"fbq",
	"ttq",
	"analytics",
	"rudderanalytics",
	"jitsu",
	"posthog",
	"GlobalSnowplowNamespace",
	"plausible",
	"_paq"
];
function watchPixels({ window, env, page, consent, events, earlier, load }) {
	const disposer = createDisposer();
	const held = createHeldEvents(env);
	let fanOut = null;
	let isLoading = false;
	const mayBeHere = () => NAMES.some((name) => name in window) || attempt(() => hasFunction(window, "Shopify", "analytics", "publish"));
	const begin = async () => {
		isLoading = true;
		const loaded = await load().catch(() => null);
		isLoading = false;
		if (!loaded || disposer.isDisposed) return;
		fanOut = loaded;
		held.take().forEach(loaded.add);
		loaded.deliver();
	};
	/** With each event and each answer: a tag manager brings its tags late. */
	const look = () => {
		const state = consent.current();
		if (fanOut) fanOut.deliver();
		else if (state && !state.analytics) held.take();
		else if (state && !isLoading && !hasPrivacyControl(window) && mayBeHere()) begin();
	};
	earlier.forEach(held.add);
	disposer.add(events.on((event) => {
		(fanOut ?? held).add(event);
		if (!fanOut) look();
	}));
	disposer.add(page.onExit(look));
	disposer.add(consent.onChange(look));
	look();
	return {
		reports: () => fanOut?.reports() ?? [],
		stop() {
			fanOut?.stop();
			disposer.dispose();
		}
	};
}

// src/tracking/endpointNotices.ts
var NO_ENDPOINT = {
	code: "NO_ENDPOINT",
	message: "No endpoint is set, so the shelf sends no event; DOM events are told all the same.",
	remedy: "Set data-endpoint to the address of your collector, or leave it so if you do not want to measure."
};
/** The notices about the endpoint, each shown once. */
function createEndpointNotices(display, endpoint) {
	const note = (code, subject, message, remedy) => display.warn({
		code,
		subject,
		message,
		remedy
	});
	return {
		unreachable: () => note("ENDPOINT_UNREACHABLE", endpoint, "The endpoint did not answer three times in a row; events are kept and tried again.", "Check that it is up, that it answers with Access-Control-Allow-Origin and not with a redirect, and that connect-src allows it."),
		redirected: () => note("ENDPOINT_REDIRECTS", endpoint, "The endpoint answered with a redirect, which is not followed: it would take the shopper’s data to another address. Events are kept and tried again.", "Set data-endpoint to the address that the redirect leads to."),
		failing: (status) => note("ENDPOINT_FAILING", endpoint, `The endpoint answered ${status} three times in a row, expected 2xx; events are kept and tried again.`, "Look into its log."),
		refused: (status, count) => note("ENDPOINT_REFUSED", `${status} ${endpoint}`, `The endpoint answered ${status}, expected 2xx; ${count} events were given up.`, "Check the endpoint’s address and the key."),
		rejected: (reason) => note("EVENT_REJECTED", reason.slice(0, 80), "The endpoint took the batch and refused an event of it.", "Update the collector or this script, so that both know the same events.")
	};
}

// src/tracking/byteLength.ts
/** How many bytes the text is in UTF-8, without making a copy of it. */
function byteLength(text) {
	let bytes = text.length;
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		if (code < 128) continue;
		bytes += code < 2048 || code >= 55296 && code <= 57343 ? 1 : 2;
	}
	return bytes;
}

// src/tracking/assemble.ts
/**
* Makes what is sent of what happened. An event that its own catalogue would refuse is a defect of ours or of a developer's
* `record`; the answer says where it is wrong.
*/
function assembleEvent(event, view, seq, contextJson) {
	const definition = catalog[event.type];
	const props = fit(definition.props, event.props);
	if (!props) return failure(["props", ...where(definition.props, event.props)].join("."));
	const mono = Math.round(event.monoMs * 10) / 10;
	const wire = {
		...eventFields(event),
		seq,
		mono,
		view,
		props: maskPayload(props)
	};
	const fitting = fit(wireEventSchema, wire);
	if (!fitting) return failure(where(wireEventSchema, wire).join("."));
	const json = writeJson(fitting);
	return success({
		id: event.id,
		json,
		bytes: byteLength(json),
		contextJson,
		value: definition.value,
		atMs: event.atMs
	});
}
var where = (schema, value) => misfit(schema, value) ?? [];

// src/tracking/orderMemory.ts
/** Within the shop's part of the storage. */
var ORDERS_KEY = "orders";
/** Remembers order ids, so that a reloaded thank-you page does not order again. */
function createOrderMemory() {
	const here = /* @__PURE__ */ new Set();
	return { isNew(orderId, store) {
		const stored = readIds(store?.get(ORDERS_KEY) ?? null);
		if (here.has(orderId) || stored.includes(orderId)) return false;
		here.add(orderId);
		store?.set(ORDERS_KEY, writeJson([...stored, orderId].slice(-20)));
		return true;
	} };
}
function readIds(text) {
	try {
		const raw = JSON.parse(text ?? "[]");
		return Array.isArray(raw) ? raw.filter((id) => typeof id === "string") : [];
	} catch {
		return [];
	}
}

// src/tracking/wireContext.ts
/**
* Writes down where events happened. Nothing of it changes between most events, so it is checked and written only when something has.
*
* @param warn - called with the parts that do not fit the wire format, each time they are left out.
*/
function createContextWriter(warn) {
	let given = "";
	let written = "";
	return (page, person) => {
		const now = writeJson({
			...page,
			...person
		});
		if (now === given) return written;
		given = now;
		const { context, wrong } = toWireContext(page, person);
		wrong.forEach(warn);
		return written = writeJson(context);
	};
}
/**
* Joins page and person into what a batch says about them. A part that the wire does not allow is left out rather than sent:
* the endpoint would have to refuse the whole batch for it. `wrong` names such parts.
*/
function toWireContext(page, person) {
	const { referrer, widget } = page;
	const context = {
		...page,
		page: cleanPageUrl(page.page),
		...referrer === void 0 ? {} : { referrer: referrerOrigin(referrer) },
		widget: {
			...widget,
			version: widget.version.slice(0, 40),
			shelf: widget.shelf.slice(0, 120),
			layout: widget.layout.slice(0, 40)
		},
		...person
	};
	const wrong = [];
	let kept = context;
	for (;;) {
		const fitting = fit(contextSchema, kept);
		if (fitting) return {
			context: fitting,
			wrong
		};
		const [name = ""] = misfit(contextSchema, kept) ?? [];
		if (wrong.includes(name)) return {
			context,
			wrong
		};
		wrong.push(name);
		kept = {
			...kept,
			[name]: name === "widget" ? {
				...context.widget,
				feed: null
			} : void 0
		};
	}
}

// src/tracking/eventWriter.ts
function createEventWriter({ env, display, identity, isAutomated, context, experiment }) {
	let orders = createOrderMemory();
	let view = uuidV7(env.nowMs(), env.random);
	let seq = 0;
	const writeContext = createContextWriter((part) => display.warn({
		code: "CONTEXT_INVALID",
		subject: part,
		message: `What the page says of itself in "${part}" does not fit the wire format and was left out.`,
		remedy: "Shorten or correct the option it comes from."
	}));
	return {
		write(event, { analytics, marketing, source }, storage) {
			if (event.type === "order_completed" && !orders.isNew(event.props.orderId, storage)) return null;
			identity.touch();
			const { visitor, session } = identity;
			const person = {
				consent: {
					analytics,
					marketing,
					source
				},
				experiment: experiment?.() ?? null,
				visitor,
				session,
				automated: isAutomated
			};
			const assembled = assembleEvent(event, view, seq, writeContext(context(), person));
			if (!assembled.ok) {
				display.warn({
					code: "EVENT_INVALID",
					subject: event.type,
					message: `The event ${event.type} was not sent: ${assembled.error} is not what the catalogue expects.`,
					remedy: "Compare it with the catalogue; if Reelshelf made it, report it."
				});
				return null;
			}
			seq++;
			return assembled.value;
		},
		startView() {
			view = uuidV7(env.nowMs(), env.random);
			seq = 0;
		},
		forgetOrders() {
			orders = createOrderMemory();
		}
	};
}

// src/tracking/flush.ts
var FLUSH_COUNT = 10;
var FLUSH_BYTES = 16384;
var HIGH_MS = 2e3;
var WAIT_MS = 5e3;
function createFlushClock(env, flush) {
	let cancel = () => {};
	let dueMs = Infinity;
	const ring = (reason) => {
		cancel();
		dueMs = Infinity;
		flush(reason);
	};
	return {
		added(value, waiting) {
			if (waiting.count >= FLUSH_COUNT) return ring("count");
			if (waiting.bytes >= 16384) return ring("bytes");
			const wantedMs = env.monotonicMs() + (value === "high" ? HIGH_MS : WAIT_MS);
			if (wantedMs >= dueMs) return;
			cancel();
			dueMs = wantedMs;
			cancel = env.setTimer(() => ring("timer"), wantedMs - env.monotonicMs());
		},
		stop() {
			cancel();
			dueMs = Infinity;
		}
	};
}

// src/tracking/queue.ts
/** Views older than a day say little, and platforms take conversions up to three days late. */
var MAX_AGE_MS = {
	low: 24 * HOUR_MS,
	normal: 24 * HOUR_MS,
	high: 72 * HOUR_MS
};
function createQueue(store, nowMs) {
	const onTheWay = /* @__PURE__ */ new Set();
	const waiting = () => {
		const all = store.list();
		const old = all.filter((event) => nowMs() - event.atMs > MAX_AGE_MS[event.value]).map(({ id }) => id);
		if (old.length > 0) store.remove(old);
		return all.filter(({ id }) => !onTheWay.has(id) && !old.includes(id));
	};
	return {
		add: store.add,
		take(maxBytes, maxCount) {
			const all = waiting();
			const first = all.find(({ value }) => value === "high") ?? all[0];
			if (!first) return [];
			const together = all.filter((event) => event !== first && event.contextJson === first.contextJson);
			const taken = [first];
			let bytes = byteLength(first.contextJson) + first.bytes;
			for (const event of [...together.filter(isHigh), ...together.filter((other) => !isHigh(other))]) {
				bytes += event.bytes + 1;
				if (taken.length >= maxCount || bytes > maxBytes) break;
				taken.push(event);
			}
			for (const { id } of taken) onTheWay.add(id);
			return taken;
		},
		settle(ids) {
			store.remove(ids);
			for (const id of ids) onTheWay.delete(id);
		},
		release(ids) {
			for (const id of ids) onTheWay.delete(id);
		},
		waiting() {
			const all = waiting();
			return {
				count: all.length,
				bytes: all.reduce((sum, event) => sum + event.bytes + 1, 0)
			};
		},
		clear() {
			store.clear();
			onTheWay.clear();
		}
	};
}
function isHigh(event) {
	return event.value === "high";
}

// src/tracking/store/record.ts
/** One event as text in storage. `context` names where its context is kept. */
function toDisk(event, context) {
	return `${context} ${event.json}`;
}
/**
* Reads what another page has stored; `null` for anything that is not an event of ours, or longer than `maxChars`. Storage belongs to
* the whole shop, so it is as untrusted as the network.
*/
function fromDisk(text, readContext, maxChars) {
	const space = text?.indexOf(" ") ?? -1;
	if (text === null || space < 1 || text.length > maxChars) return null;
	const contextJson = readContext(text.slice(0, space));
	if (contextJson === null || contextJson.length > maxChars) return null;
	const event = fit(wireEventSchema, parseJson(text.slice(space + 1)));
	const context = fit(contextSchema, parseJson(contextJson));
	if (!event || !context) return null;
	const { id, type, at } = event;
	const { props, value } = catalog[type];
	if (!fit(props, event.props)) return null;
	const json = writeJson(event);
	return {
		id,
		json,
		bytes: byteLength(json),
		contextJson: writeJson(context),
		value,
		atMs: Date.parse(at)
	};
}

// src/tracking/store/disk.ts
var EVENT_PREFIX = "e:";
var CONTEXT_PREFIX = "c:";
var OWNER_PREFIX = "o:";
/** Hidden tabs get their timers once a minute; an owner silent for longer than this is gone. */
var GONE_MS = 15e4;
var ALIVE_EVERY_MS = 15e3;
function createEventDisk({ values, nowMs, owner }) {
	/** Where each event is. */
	const keys = /* @__PURE__ */ new Map();
	const owners = /* @__PURE__ */ new Set([owner]);
	let writtenMs = -Infinity;
	let isReleased = false;
	const keepAlive = () => {
		if (isReleased || keys.size === 0 || Math.abs(nowMs() - writtenMs) < ALIVE_EVERY_MS) return;
		writtenMs = nowMs();
		for (const each of owners) values.set(OWNER_PREFIX + each, String(writtenMs));
	};
	const keepAliveNow = () => {
		writtenMs = -Infinity;
		keepAlive();
	};
	/** Leaves no key behind once nothing waits. */
	const tidy = () => {
		if (keys.size > 0) return;
		for (const each of owners) {
			values.remove(OWNER_PREFIX + each);
			for (const key of values.keys(`${CONTEXT_PREFIX}${each}:`)) values.remove(key);
		}
		owners.clear();
		owners.add(owner);
		writtenMs = -Infinity;
	};
	return {
		has: (id) => keys.has(id),
		ids: () => [...keys.keys()],
		write(event) {
			const context = hash32(event.contextJson).toString(36);
			const contextKey = `${CONTEXT_PREFIX}${owner}:${context}`;
			const key = `${EVENT_PREFIX}${owner}:${event.id}`;
			if (values.get(contextKey) === null && !values.set(contextKey, event.contextJson)) return false;
			if (!values.set(key, toDisk(event, context))) return false;
			keys.set(event.id, key);
			return true;
		},
		forget(ids) {
			for (const id of ids) {
				const key = keys.get(id);
				keys.delete(id);
				if (key) values.remove(key);
			}
		},
		tidy,
		keepAlive,
		release() {
			isReleased = true;
			for (const each of owners) values.remove(OWNER_PREFIX + each);
			writtenMs = -Infinity;
		},
		claim() {
			isReleased = false;
			const lost = [...keys].filter(([, key]) => values.get(key) === null).map(([id]) => id);
			for (const id of lost) keys.delete(id);
			keepAliveNow();
			tidy();
			return lost;
		},
		takeOver(maxChars, keep) {
			const gone = goneOwners(values, owners, nowMs());
			for (const key of keysOf(values, gone)) {
				const event = keep(() => fromDisk(values.get(key), (context) => values.get(`${CONTEXT_PREFIX}${ownerOf(key)}:${context}`), maxChars));
				if (event) keys.set(event.id, key);
				else values.remove(key);
			}
			for (const each of gone) owners.add(each);
			keepAliveNow();
			tidy();
		}
	};
}
/** Owners of events in the storage that have not been alive for long. */
function goneOwners(values, owners, nowMs) {
	const others = new Set(values.keys(EVENT_PREFIX).map(ownerOf).filter((each) => !owners.has(each)));
	return new Set([...others].filter((each) => !(Math.abs(nowMs - Number(values.get(OWNER_PREFIX + each) ?? NaN)) < GONE_MS)));
}
/** The keys of these owners' events, oldest first: storage lists its keys in no order of time; ids begin with theirs. */
var keysOf = (values, owners) => values.keys(EVENT_PREFIX).filter((key) => owners.has(ownerOf(key))).sort((a, b) => idOf(a) < idOf(b) ? -1 : 1);
var ownerOf = (key) => key.slice(2, key.lastIndexOf(":"));
var idOf = (key) => key.slice(key.lastIndexOf(":") + 1);

// src/tracking/store/types.ts
var STORE_LIMITS = {
	count: 500,
	bytes: 262144
};

// src/tracking/store/memory.ts
var RANK = {
	low: 0,
	normal: 1,
	high: 2
};
/**
* Events in memory alone: for pages whose storage is refused. Everything here is lost with the page.
*
* @param onGone - called with the ids that were given up for room.
*/
function createMemoryStore(limits = STORE_LIMITS, onGone = () => {}) {
	const events = /* @__PURE__ */ new Map();
	let bytes = 0;
	const drop = (id) => {
		const event = events.get(id);
		if (!event) return;
		events.delete(id);
		bytes -= event.bytes;
	};
	const isFull = (more) => events.size + 1 > limits.count || bytes + more.bytes > limits.bytes;
	/** What has to go for the newcomer: the least valuable first, of these the oldest; `null` when that is not enough. */
	const findVictims = (newcomer) => {
		const rank = RANK[newcomer.value];
		const candidates = [...events.values()].filter((event) => event.value !== "high" && RANK[event.value] <= rank).sort((a, b) => RANK[a.value] - RANK[b.value]);
		let freeCount = limits.count - events.size;
		let freeBytes = limits.bytes - bytes;
		const victims = [];
		for (const event of candidates) {
			if (freeCount >= 1 && freeBytes >= newcomer.bytes) break;
			victims.push(event.id);
			freeCount++;
			freeBytes += event.bytes;
		}
		return freeCount >= 1 && freeBytes >= newcomer.bytes ? victims : newcomer.value === "high" ? victims : null;
	};
	return {
		add(event) {
			if (events.has(event.id)) return true;
			if (isFull(event)) {
				const victims = findVictims(event);
				if (!victims) return false;
				victims.forEach(drop);
				if (victims.length > 0) onGone(victims);
			}
			events.set(event.id, event);
			bytes += event.bytes;
			return true;
		},
		list: () => [...events.values()],
		remove: (ids) => ids.forEach(drop),
		adopt: async () => 0,
		keepAlive() {},
		release() {},
		claim() {},
		clear() {
			events.clear();
			bytes = 0;
		}
	};
}

// src/tracking/store/local.ts
function createLocalEventStore({ locks, lock, ...deps }, limits = STORE_LIMITS) {
	const disk = createEventDisk(deps);
	/** All that waits; what found no room in storage is here alone. */
	const memory = createMemoryStore(limits, disk.forget);
	/** Storage is full: what matters takes the place of what does not. */
	const writeInstead = (event) => {
		for (const other of memory.list()) {
			if (other.value !== "low" || !disk.has(other.id)) continue;
			disk.forget([other.id]);
			if (disk.write(event)) return true;
		}
		return false;
	};
	const takeOver = () => {
		let adopted = 0;
		let bytes = 0;
		disk.takeOver(limits.bytes, (read) => {
			const event = adopted >= limits.count || bytes >= limits.bytes ? null : read();
			if (!event || !memory.add(event)) return null;
			adopted++;
			bytes += event.bytes;
			return event;
		});
		return adopted;
	};
	return {
		add(event) {
			if (!memory.add(event)) return false;
			if (!disk.has(event.id) && !disk.write(event) && event.value === "high") writeInstead(event);
			disk.keepAlive();
			return true;
		},
		list: memory.list,
		remove(ids) {
			memory.remove(ids);
			disk.forget(ids);
			disk.tidy();
		},
		async adopt() {
			let adopted = 0;
			await locks.tryRun(lock, () => {
				adopted = takeOver();
			});
			return adopted;
		},
		keepAlive: disk.keepAlive,
		release: disk.release,
		claim: () => memory.remove(disk.claim()),
		clear() {
			memory.clear();
			disk.forget(disk.ids());
			disk.tidy();
		}
	};
}

// src/tracking/batchFormat.ts
/** `reelshelf.events/1`. */
var ownFormat = {
	maxCount: Infinity,
	write({ id, key, sentAt, attempt, contextJson, events }) {
		const envelope = {
			schema: SCHEMA,
			batchId: id,
			sentAt,
			attempt
		};
		return `${JSON.stringify(key === void 0 ? envelope : {
			...envelope,
			key
		}).slice(0, -1)},"context":${contextJson},"events":[${events.join(",")}]}`;
	}
};

// src/tracking/classifyResponse.ts
/** These 4xx speak of the moment, not of the batch. */
var RETRIED = [
	408,
	425,
	429
];
/**
* 2xx is the only confirmation. Every other 4xx would be answered the same way tomorrow; anything else (5xx, a redirect, which is
* never followed, no answer at all) may pass.
*/
function classifyResponse(answer) {
	if (answer.type !== "answer") return "retry";
	const { status } = answer;
	if (status >= 200 && status < 300) return "accepted";
	if (status === 413) return "halve";
	return status >= 400 && status < 500 && !RETRIED.includes(status) ? "dropped" : "retry";
}

// src/tools/backoff.ts
/**
* How long to wait before attempt `attempt` (1 = the first retry): exponential, capped, with full jitter on the upper half
* so that many pages do not return in step after an outage.
*
* @param random - uniform in [0, 1).
* @returns milliseconds, between half the exponential step and the whole of it.
*/
function backoffMs(attempt, random, limits = {
	firstMs: 1e3,
	capMs: 6e4
}) {
	const step = Math.min(limits.capMs, limits.firstMs * 2 ** Math.max(0, attempt - 1));
	return Math.round(step / 2 + step / 2 * random);
}

// src/tracking/retryTimer.ts
var MAX_WAIT_MS = HOUR_MS;
function createRetryTimer(env, onDue) {
	let failures = 0;
	let waitUntilMs = -Infinity;
	/** The server named the time itself; then even a page that is being left keeps to it. */
	let isOrdered = false;
	let isStopped = false;
	let cancel = () => {};
	return {
		get failures() {
			return failures;
		},
		failed(answer) {
			failures++;
			const orderedMs = answer.type === "answer" ? answer.retryAfterMs : null;
			isOrdered = orderedMs !== null;
			const delayMs = orderedMs === null ? backoffMs(failures, env.random()) : Math.min(MAX_WAIT_MS, Math.max(1e3, orderedMs));
			waitUntilMs = env.monotonicMs() + delayMs;
			cancel();
			if (!isStopped) cancel = env.setTimer(onDue, delayMs);
		},
		reset() {
			cancel();
			failures = 0;
			waitUntilMs = -Infinity;
		},
		isEarly(reason, isExit) {
			if (reason === "retry" || env.monotonicMs() >= waitUntilMs) return false;
			return isOrdered || !(isExit || reason === "online");
		},
		stop() {
			isStopped = true;
			cancel();
		}
	};
}

// src/tracking/transport.ts
var IN_FLIGHT_BYTES = 49152;
var TIMEOUT_MS = 2e4;
/** Room for what stands around events and context. */
var ENVELOPE_BYTES = 400;
/** With less than this left, a batch may not fit even one event. */
var MIN_BATCH_BYTES = 2048;
var EXITS = [
	"hidden",
	"pagehide",
	"freeze"
];
/** Failures in a row before the merchant gets a notice. */
var NOTE_AFTER = 3;
function createTransport(deps) {
	const { env, post, display, queue, endpoint, isHidden, isPermitted } = deps;
	const retry = createRetryTimer(env, () => send("retry"));
	const outcome = createOutcome(env, queue, createEndpointNotices(display, endpoint), () => retry.failures);
	const inFlight = /* @__PURE__ */ new Set();
	let inFlightBytes = 0;
	/** Counts the revoked permissions: what was sent before one is answered to nobody. */
	let generation = 0;
	let isStopped = false;
	const settle = (events, answer) => {
		if (classifyResponse(answer) === "retry") retry.failed(answer);
		else retry.reset();
		outcome.apply(events, answer);
	};
	const sendBatch = ({ write }, events, isLastTry = false) => {
		const sentIn = generation;
		const body = write(batchOf(deps, events, retry.failures));
		const bytes = byteLength(body);
		inFlightBytes += bytes;
		const request = post.send(endpoint, body, TIMEOUT_MS).then((answer) => {
			inFlightBytes -= bytes;
			inFlight.delete(request);
			if (sentIn !== generation) return;
			if (answer.type === "network" && isHidden() && !isLastTry && isPermitted()) {
				const last = firstWithin(events, 7792);
				queue.release(events.filter((event) => !last.includes(event)).map(({ id }) => id));
				return sendBatch({ write }, last, true);
			}
			settle(events, answer);
			if (classifyResponse(answer) !== "retry") sendWaiting(1);
		});
		inFlight.add(request);
	};
	const hasRoom = (maxRequests) => !isStopped && inFlight.size < maxRequests && (inFlightBytes === 0 || IN_FLIGHT_BYTES - inFlightBytes >= MIN_BATCH_BYTES);
	const sendWaiting = (maxRequests) => {
		const format = deps.format ? deps.format() : ownFormat;
		while (format && hasRoom(maxRequests) && isPermitted()) {
			const roomBytes = Math.min(FLUSH_BYTES, IN_FLIGHT_BYTES - inFlightBytes) - ENVELOPE_BYTES;
			const events = queue.take(roomBytes, Math.min(outcome.maxCount(), format.maxCount));
			if (events.length === 0) return;
			sendBatch(format, events);
		}
	};
	const send = (reason) => {
		const isExit = EXITS.includes(reason);
		if (!retry.isEarly(reason, isExit)) sendWaiting(isExit ? Infinity : 1);
	};
	return {
		send,
		async idle() {
			while (inFlight.size > 0) await Promise.all(inFlight);
		},
		abandon() {
			generation++;
			retry.reset();
		},
		stop() {
			isStopped = true;
			retry.stop();
		},
		get status() {
			return {
				failures: retry.failures,
				...outcome.last
			};
		}
	};
}
var batchOf = ({ env, key }, events, attempt) => ({
	id: uuidV7(env.nowMs(), env.random),
	key,
	sentAt: new Date(env.nowMs()).toISOString(),
	attempt,
	contextJson: events[0]?.contextJson ?? "{}",
	events: events.map(({ json }) => json)
});
/** What an answer does to the events of its batch, and what the merchant is shown of it. */
function createOutcome(env, queue, notices, failures) {
	const last = {
		lastStatus: null,
		lastSentMs: null,
		lastRefusal: null
	};
	let maxCount = Infinity;
	const noteFailure = (answer) => {
		if (answer.type === "redirect") notices.redirected();
		if (failures() !== NOTE_AFTER) return;
		if (answer.type === "network") notices.unreachable();
		else if (answer.type === "answer") notices.failing(answer.status);
	};
	const readReceipt = (receipt) => {
		for (const reason of rejectionsIn(receipt)) {
			last.lastRefusal = reason;
			notices.rejected(reason);
		}
	};
	return {
		last,
		maxCount: () => maxCount,
		apply(events, answer) {
			const ids = events.map(({ id }) => id);
			const status = answer.type === "answer" ? answer.status : 0;
			last.lastStatus = status;
			const kind = classifyResponse(answer);
			if (kind === "retry") {
				queue.release(ids);
				noteFailure(answer);
			} else if (kind === "accepted") {
				queue.settle(ids);
				last.lastSentMs = env.nowMs();
				if (answer.type === "answer") readReceipt(answer.receipt);
			} else if (kind === "halve" && events.length > 1) {
				maxCount = Math.ceil(events.length / 2);
				queue.release(ids);
			} else {
				queue.settle(ids);
				last.lastRefusal = `HTTP ${status}`;
				notices.refused(status, events.length);
			}
		}
	};
}
/** Why the collector refused single events of a batch that it took. */
function rejectionsIn(receipt) {
	const rejected = typeof receipt === "object" && receipt !== null && "rejected" in receipt ? receipt.rejected : null;
	if (!Array.isArray(rejected)) return [];
	return rejected.map((each) => String(typeof each === "object" && each !== null && "reason" in each ? each.reason : "unknown"));
}
/** The most valuable events that fit, at least one. */
function firstWithin(events, maxBytes) {
	let bytes = byteLength(events[0]?.contextJson ?? "");
	const fitting = events.filter((event) => (bytes += event.bytes + 1) <= maxBytes);
	return fitting.length > 0 ? fitting : events.slice(0, 1);
}

// src/tracking/outbox.ts
function createOutbox(deps) {
	const { env, page } = deps;
	let pipe = null;
	const send = (reason) => {
		pipe?.store.keepAlive();
		pipe?.transport.send(reason);
	};
	const clock = createFlushClock(env, send);
	let isSending = false;
	/** What is recorded while the page is being left (watch time, above all) may not wait for a timer that never comes. */
	const sendSoon = () => {
		if (isSending) return;
		isSending = true;
		Promise.resolve().then(() => {
			isSending = false;
			send("hidden");
		});
	};
	return {
		storage: () => pipe?.storage,
		open(storage, endpoint) {
			pipe = openPipe(deps, storage, endpoint);
		},
		add(event) {
			if (!pipe?.queue.add(event)) return;
			if (page.isHidden()) sendSoon();
			else clock.added(event.value, pipe.queue.waiting());
		},
		send,
		adopt() {
			const { store } = pipe ?? {};
			store?.adopt().then((count) => {
				if (count > 0 && pipe?.store === store) send("start");
			});
		},
		claim: () => pipe?.store.claim(),
		leave(reason) {
			clock.stop();
			send(reason);
			if (reason === "pagehide") pipe?.store.release();
		},
		discard() {
			clock.stop();
			pipe?.transport.abandon();
			pipe?.transport.stop();
			pipe?.queue.clear();
			pipe = null;
		},
		stop() {
			clock.stop();
			pipe?.transport.stop();
			pipe?.store.release();
		},
		status: () => ({
			failures: 0,
			lastStatus: null,
			lastSentMs: null,
			lastRefusal: null,
			...pipe?.transport.status,
			waiting: pipe?.queue.waiting().count ?? 0
		})
	};
}
function openPipe({ env, display, key, format, page, post, locks, names, isPermitted }, storage, endpoint) {
	const store = storage ? createLocalEventStore({
		values: storage,
		locks,
		lock: `${names}adopt`,
		nowMs: env.nowMs,
		owner: uuidV7(env.nowMs(), env.random)
	}) : createMemoryStore();
	const queue = createQueue(store, env.nowMs);
	return {
		storage,
		store,
		queue,
		transport: createTransport({
			env,
			display,
			post,
			queue,
			endpoint,
			key,
			format,
			isHidden: page.isHidden,
			isPermitted
		})
	};
}

// src/tracking/storageNames.ts
/** Every name of ours begins so. */
var OURS = "reelshelf:";
/**
* Where a shop's ids and waiting events are kept: names belong to endpoint and key, so that two shops on one origin neither see each other's
* visitors nor send each other's events. Shelves with the same endpoint and key share them.
*/
var storageNames = (endpoint, key = "") => `${OURS}${hash32(`${endpoint} ${key}`).toString(36).padStart(7, "0")}:`;
/**
* Takes away what the first release stored under names of the whole origin. Its ids may be another shop's, and its events do not say for
* which endpoint they were, so nothing of it is taken over.
*/
function removeFormer(all) {
	for (const name of all?.keys(OURS) ?? []) if (/^reelshelf:(visitor$|session$|orders$|[eco]:)/.test(name)) all?.remove(name);
}

// src/tracking/tracker.ts
function startTracker(deps) {
	const { env, display, endpoint, page, consent } = deps;
	const disposer = createDisposer();
	const identity = deps.identity ?? createIdentity(env);
	const names = endpoint === null ? "" : storageNames(endpoint, deps.key);
	const held = createHeldEvents(env);
	const writer = createEventWriter({
		...deps,
		identity,
		isAutomated: page.isAutomated
	});
	const outbox = createOutbox({
		...deps,
		names,
		isPermitted: () => readPermission()?.analytics === true
	});
	const isOpen = () => outbox.storage() !== void 0;
	/** What may be written or sent now, asked of the tools, and of the storage: another tab or shelf may have emptied it. */
	const readPermission = () => {
		consent.check();
		if (isOpen() && identity.isGone()) consent.withdraw();
		return consent.current();
	};
	const enqueue = (event, state) => {
		const written = writer.write(event, state, outbox.storage() ?? null);
		if (written) outbox.add(written);
	};
	const take = (event) => {
		const state = readPermission();
		if (isOpen() && state?.analytics) enqueue(event, state);
		else if (endpoint !== null && state === null) held.add(event);
	};
	const openStorage = () => {
		removeFormer(deps.openStorage(""));
		return deps.openStorage(names);
	};
	const grant = (state, address) => {
		const isFirst = !isOpen();
		if (isFirst) outbox.open(openStorage(), address);
		identity.grant(outbox.storage() ?? null);
		for (const event of held.take()) enqueue(event, state);
		if (isFirst) outbox.adopt();
		else outbox.send("return");
	};
	/** Nothing more is sent, and what stands in storage under this shop's names goes, that of earlier pages too. */
	const purge = () => {
		if (isOpen()) writer.startView();
		const storage = openStorage();
		outbox.discard();
		writer.forgetOrders();
		identity.revoke();
		if (consent.current()?.source === "other tab" && storage?.get("visitor")) return;
		for (const name of storage?.keys("") ?? []) storage?.remove(name);
	};
	const follow = (state) => {
		if (endpoint === null) return;
		if (state?.analytics) return grant(state, endpoint);
		if (state) held.take();
		if (state || consent.isOpen()) purge();
	};
	if (endpoint === null) display.warn(NO_ENDPOINT);
	disposer.add(followTabs(names, deps));
	disposer.add(followPage(page, outbox, (isKept) => {
		if (isKept) writer.startView();
		readPermission();
	}));
	follow(consent.current());
	deps.earlier.forEach(take);
	disposer.add(deps.events.on(take));
	disposer.add(consent.onChange(follow));
	return {
		stop() {
			if (disposer.isDisposed) return;
			outbox.send("pagehide");
			disposer.dispose();
			outbox.stop();
		},
		session: () => readPermission()?.analytics ? identity.session : null,
		status: () => ({
			...outbox.status(),
			held: held.count,
			visitor: identity.visitor
		})
	};
}
/** Another tab of the shop that removes the visitor has taken the permission back; one that writes a visitor has been given it. */
function followTabs(names, { page, consent }) {
	if (!names) return () => {};
	return page.onStored(names + VISITOR_KEY, (visitor) => visitor === null ? consent.withdraw() : consent.restore());
}
/**
* Sends when the page is left, comes back or is online again.
*
* @param onReturn - called before that which waits is sent; the page was kept as it stood, or not.
*/
function followPage(page, outbox, onReturn) {
	const stops = [
		page.onOnline(() => outbox.send("online")),
		page.onReturn((isKept) => {
			onReturn(isKept);
			outbox.claim();
			outbox.adopt();
			outbox.send("return");
		}),
		page.onExit(outbox.leave)
	];
	return () => stops.forEach((stop) => stop());
}

// src/shelf/tracking.ts
/** Consent, identity and tracker of a shelf: what its options endpoint, key and consent decide, begun anew when one of them changes. */
/** Longest that a shelf which has gone waits for the shopper's answer, so that what happened before is not lost to it. */
var ANSWER_MS = 1e3;
function startTracking(deps, page, experiment) {
	const { window, env, display, recorder, options, feed } = deps;
	const consent = createConsent(options.consent ?? "auto", {
		window,
		env,
		display
	});
	const identity = createIdentity(env);
	const earlier = recorder.takeEarly();
	const option = [options.pixels ?? "auto"].flat();
	return {
		consent,
		identity,
		tracker: startTracker({
			env,
			display,
			endpoint: readEndpoint(deps),
			key: options.key,
			format: options.endpointFormat === "segment" ? loadSegmentFormat(deps) : void 0,
			page,
			post: createPost(window),
			locks: createLocks(window),
			openStorage: (within) => createLocalStore(window, within),
			context: () => ({
				...pageContext(window, env, options, feed()),
				referrer: window.document.referrer
			}),
			experiment,
			consent,
			identity,
			events: recorder.emitter,
			earlier
		}),
		pixels: option.includes("off") ? null : watchPixels({
			window,
			env,
			page,
			consent,
			events: recorder.emitter,
			earlier,
			load: async () => (await fetchPart(deps, import("./pixels.js").then((n) => n.t))).startPixels(deps, consent, option)
		})
	};
}
/** A late file that could not be fetched is named. */
function fetchPart({ display }, file) {
	file.catch((error) => {
		explain(display, (words) => [words.describePartNotLoaded(error)]);
	});
	return file;
}
/** There before the first batch, as a rule: a page that is being left waits for no file. Until then batches wait. */
function loadSegmentFormat(deps) {
	let format = null;
	fetchPart(deps, import("./segment.js").then((n) => n.t)).then((file) => format = file.segmentFormat, () => {});
	return () => format;
}
/** Sends what may be sent. */
function endTracking({ consent, tracker, pixels }, env) {
	const stop = () => {
		tracker.stop();
		pixels?.stop();
		consent.stop();
	};
	if (consent.current() !== null || tracker.status().held === 0) return stop();
	const cancel = env.setTimer(stop, ANSWER_MS);
	consent.onChange(() => {
		cancel();
		stop();
	});
}
function readEndpoint({ window, display, options }) {
	if (options.endpoint === void 0) return null;
	const endpoint = safeUrl(options.endpoint, pageAddress(window));
	if (endpoint === null) display.warn({
		code: "ENDPOINT_REFUSED",
		message: `The endpoint was "${String(options.endpoint).slice(0, 100)}", expected an https address.`,
		remedy: "Correct data-endpoint; until then no event leaves this page."
	});
	return endpoint;
}

// src/shelf/measuring.ts
/** Consent, impressions, tracker: loaded after the first paint, or at once for an order or a holdout. */
var measuring_exports = { get startMeasuring() { return startMeasuring; } };
function startMeasuring(deps) {
	const { window, env, display, recorder, options, impressions, feed } = deps;
	const disposer = createDisposer();
	const page = createPageLife(window);
	const holdout = createLateHoldout(deps, disposer, () => current);
	let answered = null;
	disposer.add(page.onReturn((persisted) => persisted && impressions.startView()));
	const begin = () => {
		const tracking = startTracking(deps, page, holdout.arm);
		if (answered) tracking.consent.set(answered);
		return tracking;
	};
	let current = begin();
	disposer.add(() => endTracking(current, env));
	warnOfDoubts(display, options, feed());
	return {
		mayShow: holdout.mayShow,
		attribution(videoId) {
			const session = current.tracker.session();
			return session ? { _reelshelf: makeAttributionToken(session, videoId) } : void 0;
		},
		order(order) {
			const parsed = parseOrder(order, options.currency);
			if (parsed.ok) recorder.record("order_completed", {}, parsed.value);
			else {
				const { code, path, received, expected, remedy } = parsed.error;
				display.warn({
					code,
					subject: path,
					message: `reelshelf('order') got ${received}, expected ${expected}.`,
					remedy
				});
			}
		},
		consent(answer) {
			answered = answer;
			current.tracker.session();
			current.consent.set(answer);
		},
		listens(type) {
			if (type !== "*" && !eventTypes.includes(type)) explain(display, (words) => [words.describeEventType(type, eventTypes)]);
		},
		refuse() {
			answered = null;
			current.consent.set({
				analytics: false,
				marketing: false
			});
		},
		restart() {
			if (options.consent === "denied") current.consent.set({
				analytics: false,
				marketing: false
			});
			endTracking(current, env);
			current = begin();
		},
		status() {
			const { consent, tracker, pixels } = current;
			return {
				...tracker.status(),
				hasEndpoint: options.endpoint !== void 0,
				consent: consent.current(),
				tools: consent.reports(),
				pixels: pixels?.reports() ?? null
			};
		},
		stop: () => disposer.dispose()
	};
}
/** Of a file that only shelves with a holdout fetch. Where it does not come the shelf is shown, and its visitor is in no arm. */
function createLateHoldout(deps, disposer, now) {
	const { env, recorder, options, host } = deps;
	let holdout = null;
	const load = createLazy(async () => {
		const { createHoldout } = await fetchPart(deps, Promise.resolve().then(() => holdout_exports));
		return holdout = createHoldout({
			env,
			disposer,
			record: recorder.record,
			host,
			isApart: () => isApart(options.layout ?? layoutNames[0]),
			now
		});
	});
	return {
		arm: () => holdout?.arm() ?? null,
		mayShow: async (...asked) => (await load().catch(() => null))?.mayShow(...asked) ?? true
	};
}
/** Here, because the first paint need not wait for it. */
function warnOfDoubts(display, options, feed) {
	const { product, texts, cart, pixels, endpointFormat } = options;
	if (!(product === void 0 || (feed?.products.some(({ id }) => id === product) ?? true)) || texts || cart === "custom" || pixels || endpointFormat) explain(display, (words) => words.describeDoubts(options, feed));
}

// src/browser/keepFromLink.ts
function keepFromLink(host) {
	const onClick = (event) => {
		const path = event.composedPath();
		const isOwn = path.slice(0, path.indexOf(host)).some(({ localName, form }) => localName === "a" || form);
		if (host.closest("a") && !isOwn) event.preventDefault();
	};
	host.addEventListener("click", onClick);
	return () => host.removeEventListener("click", onClick);
}

// src/browser/keepText.ts
function keepText(root) {
	/** What stands in a text node's place. */
	const standIns = /* @__PURE__ */ new WeakMap();
	const stood = /* @__PURE__ */ new WeakSet();
	const back = (text) => {
		if (text.isConnected) return;
		let [gone, standIn] = [text, standIns.get(text)];
		standIns.delete(gone);
		while (standIn && !root.contains(standIn)) {
			[gone, standIn] = [standIn, standIns.get(standIn)];
			standIns.delete(gone);
		}
		standIn?.parentNode?.replaceChild(text, standIn);
	};
	const written = new MutationObserver((records) => records.forEach(({ target }) => back(target)));
	const drawn = new MutationObserver((records) => {
		for (const { removedNodes, addedNodes, previousSibling, nextSibling } of records) {
			const standIn = addedNodes[0] ?? [previousSibling, nextSibling].find((node) => node?.nodeName === "FONT");
			if (!standIn) continue;
			for (const text of removedNodes) {
				if (text.isConnected || !(text instanceof Text || stood.has(text))) continue;
				standIns.set(text, standIn);
				stood.add(standIn);
				if (text instanceof Text) written.observe(text, { characterData: true });
			}
		}
	});
	drawn.observe(root, {
		childList: true,
		subtree: true
	});
	return () => {
		drawn.disconnect();
		written.disconnect();
	};
}

// src/models/windowAhead.ts
/** Long enough for a line that breaks to come back. */
var AHEAD_MS = 36e5;
/** A machine that slept with the page in sight, or a clock that was set, is noticed after so long. */
var MAX_MS = 3e5;
/**
* Calls `run` once, when a right or a campaign window of the feed begins or ends within the hour. On most pages none does, and what
* follows windows is never fetched.
*/
function whenWindowIsNear({ env, device, feed, calendar, chosenMs }, run) {
	let cancel = () => {};
	let hasRun = false;
	const look = () => {
		cancel();
		if (hasRun) return;
		const now = env.nowMs();
		const restMs = nextChange(calendar(), feed.feed.peek()?.videos ?? [], chosenMs()) - now;
		hasRun = restMs <= AHEAD_MS || now < chosenMs();
		if (hasRun) run();
		else if (restMs < Infinity) cancel = env.setTimer(look, Math.min(MAX_MS, Math.ceil(restMs - AHEAD_MS)));
	};
	const stop = effect(() => {
		if (feed.feed.value && device.visible.value) look();
	});
	return () => {
		cancel();
		stop();
	};
}

// src/shelf/startFollowing.ts
var startFollowing_exports = { get startFollowing() { return startFollowing; } };
/** What goes on once the cards are there: campaign windows, an order that learns, texts that translators may not take apart. */
function startFollowing(setting, stage) {
	const { feed, deps } = setting.context;
	const disposer = createDisposer();
	const late = createLate(disposer, deps.host.ownerDocument.defaultView ?? window);
	disposer.add(whenWindowIsNear({
		env: setting.env,
		device: deps.device,
		feed,
		calendar: stage.calendar,
		chosenMs: () => setting.chosenMs ?? 0
	}, () => late(() => Promise.resolve().then(() => followWindows_exports), ({ followWindows }) => followWindows(setting, stage))));
	disposer.add(keepText(setting.root));
	disposer.add(keepFromLink(setting.context.deps.host));
	if (setting.options.ranking === "live") late(() => import("./ranking.js").then((n) => n.t), ({ followRanking }) => followRanking(setting, stage));
	return () => disposer.dispose();
}

// src/ui/StandIn.css?inline
var StandIn_default = ".wait{all:unset;z-index:2147483647;color:#fff;background:#0b0b0c;display:grid;position:fixed;inset:0}.waiting{object-fit:cover;width:100%;max-width:max(56.25dvh,360px);height:100dvh;margin:auto}.wait p{text-align:center;text-shadow:0 0 4px #000;margin:0;position:absolute;inset:auto 0 15%}";

// src/ui/StandIn.tsx
var StandIn_exports = { get StandIn() { return StandIn; } };
/** Whoever waits longer sees that something happens. */
var LATE_MS = 1e3;
/** The card's picture, grown into the player's place: what a tap shows until the player's file is there; fetched right after the cards. A second tap or Escape ends the waiting. */
function StandIn() {
	const { deps, player } = useShelf();
	const screen = useRef(null);
	const isLate = useSignal(false);
	useStyles(StandIn_default);
	useLayoutEffect(() => {
		const element = screen.current;
		element?.showPopover?.();
		const picture = element?.firstElementChild;
		const card = cardOf(deps.host, player.index.peek());
		if (picture && card && !deps.device.reducedMotion.peek()) grow(picture, card);
		return deps.env.setTimer(() => isLate.value = true, LATE_MS);
	}, []);
	return /* @__PURE__ */ jsxs("div", {
		ref: screen,
		class: "wait",
		popover: "auto",
		onClick: player.close,
		onToggle: (event) => event.newState === "closed" && player.close(),
		children: [/* @__PURE__ */ jsx(Photo, {
			image: player.video.value?.poster,
			className: "waiting",
			eager: true
		}), /* @__PURE__ */ jsx("p", {
			role: "status",
			children: isLate.value && deps.text("loading")
		})]
	});
}
function grow(picture, card) {
	const from = card.getBoundingClientRect();
	const to = picture.getBoundingClientRect();
	const transform = `translate(${from.left + from.width / 2 - to.left - to.width / 2}px,${from.top + from.height / 2 - to.top - to.height / 2}px) scale(${from.height / to.height})`;
	picture.animate([{ transform }, {}], {
		duration: 250,
		easing: "cubic-bezier(.2,.8,.2,1)"
	});
}

// src/models/playback/previewWatch.ts
/** Tells what was really seen of a card's preview: its start, and the view after two seconds. */
function createPreviewWatch(deps, video, position) {
	const subject = subjectOfVideo(video, position);
	let state = createWatch(null);
	let hasStarted = false;
	let hasLeft = false;
	return {
		/** `playing`: the picture moves. A preview only plays while at least half of its card is in view and the page is visible. */
		sample(positionSeconds, playing) {
			if (hasLeft) return;
			if (playing && !hasStarted) {
				hasStarted = true;
				deps.record("video_started", subject, {
					trigger: "autoplay",
					surface: "card"
				});
			}
			const next = advanceWatch(state, {
				type: "sample",
				atMs: deps.env.monotonicMs(),
				positionSeconds,
				playing,
				visible: deps.device.visible.value,
				muted: true
			});
			state = next.state;
			if (next.outcomes.some((outcome) => outcome.type === "viewed")) deps.record("video_viewed", subject, { surface: "card" });
		},
		leave() {
			hasLeft = true;
		}
	};
}

// src/ui/cards/Preview.tsx
var Preview_exports = { get Preview() { return Preview; } };
/** A short silent loop over the poster. A preview that cannot play leaves the poster as it was. */
function Preview({ video, position, onRefused }) {
	const { deps } = useShelf();
	const element = useRef(null);
	useEffect(() => {
		const media = element.current;
		if (!media || !video.preview) return;
		const watch = createPreviewWatch(deps, video, position);
		const sample = (playing) => watch.sample(media.currentTime, playing && media.videoWidth > 0);
		const onTime = () => sample(!media.paused);
		const onPlaying = () => {
			media.classList.add("moving");
			sample(true);
		};
		media.addEventListener("playing", onPlaying);
		media.addEventListener("timeupdate", onTime);
		media.muted = true;
		media.src = video.preview.src;
		media.play().catch(({ name }) => name === "NotAllowedError" && onRefused());
		return () => {
			watch.leave();
			media.removeEventListener("playing", onPlaying);
			media.removeEventListener("timeupdate", onTime);
			media.pause();
			media.removeAttribute("src");
			media.load();
		};
	}, [video.id]);
	return /* @__PURE__ */ jsx("video", {
		ref: element,
		class: "preview",
		muted: true,
		loop: true,
		playsInline: true,
		disablePictureInPicture: true,
		tabIndex: -1,
		"aria-hidden": "true"
	});
}

// src/ui/cards/ShelfTools.css?inline
var ShelfTools_default = ".tool{all:unset;box-sizing:border-box;border:1px solid var(--rs-line);cursor:pointer;width:44px;height:44px;transition:opacity var(--rs-fast);border-radius:50%;place-items:center;display:grid}.tool:hover{background:var(--rs-line)}.tool:focus-visible{outline-offset:2px;outline:2px solid}.tool[aria-disabled=true]{opacity:.35;cursor:default}.tool.quiet{border:0}.tool.quiet svg{opacity:.7;width:18px}.tool:dir(rtl) .flip{transform-box:fill-box;transform-origin:50%;transform:scaleX(-1)}.preview{object-fit:cover;opacity:0;width:100%;height:100%;transition:opacity var(--rs-slow);position:absolute;inset:0}.preview.moving{opacity:1}.preview.moving~.foot .glyph{display:none}@media (forced-colors:active){.tool{border:1px solid buttontext}}";

// src/ui/cards/usePreviewTurn.ts
/** Shelves of a page, each a world of its own, let each other know by this whose card moves. */
var TURN = "reelshelf-preview-turn";
/** One card moves at a time on the whole page, however many shelves it has: the newest to start takes the turn, and gives it back when it stops. */
function usePreviewTurn() {
	const { host } = useShelf().deps;
	const owner = useRef(null);
	const isTaken = useSignal(false);
	const report = (isMoving) => {
		if (isMoving === (owner.current === host)) return;
		if (isMoving || owner.current === host) host.ownerDocument.dispatchEvent(new CustomEvent(TURN, { detail: {
			host,
			isMoving
		} }));
	};
	useEffect(() => {
		const { ownerDocument } = host;
		const onTurn = (event) => {
			const { host: other, isMoving } = event.detail;
			if (isMoving) owner.current = other;
			else if (owner.current === other) owner.current = null;
			isTaken.value = owner.current !== null && owner.current !== host;
		};
		ownerDocument.addEventListener(TURN, onTurn);
		return () => {
			report(false);
			ownerDocument.removeEventListener(TURN, onTurn);
		};
	}, [host]);
	return {
		isTaken,
		report
	};
}

// src/ui/cards/usePreviews.ts
var SETTLE_MS = 500;
var HOVER_MS = 120;
var WHOLE = .9;
var HALF = .5;
/**
* Which card moves. At most one of all shelves of the page: the card under a mouse, else (`auto`) the first one wholly in view once scrolling has
* settled. None under reduced motion, data saving, a hidden page, an open player, or after "Pause previews".
* The code and the picture come only when a preview is due.
*/
function usePreviews({ list, ratios, moving }) {
	const { deps, feed, player } = useShelf();
	const { device } = deps;
	const cancel = useRef(() => {});
	const hovered = useSignal(null);
	const current = useSignal(null);
	const isPaused = useSignal(false);
	const { isTaken, report } = usePreviewTurn();
	const canPause = useSignal(false);
	const component = useSignal(null);
	/** The browser lets nothing begin by itself, as on a phone that saves power: it is not asked again. */
	const isRefused = useSignal(false);
	const isAllowed = () => deps.previews !== "off" && !isRefused.value && !device.reducedMotion.value && !device.saveData.value;
	const choose = () => {
		const automatic = deps.previews === "auto" ? feed.videos.peek().find((video) => video.preview && (ratios.peek().get(video.id) ?? 0) >= WHOLE) : void 0;
		const next = ((ratios.peek().get(hovered.peek() ?? "") ?? 0) >= HALF ? hovered.peek() : null) ?? automatic?.id ?? null;
		current.value = next;
		if (next && isAllowed() && !component.peek()) Promise.resolve().then(() => Preview_exports).then(({ Preview }) => component.value = { Preview: (props) => Preview({
			...props,
			onRefused: () => isRefused.value = true
		}) }, () => {});
	};
	const chooseSoon = (delayMs) => {
		cancel.current();
		cancel.current = deps.env.setTimer(choose, delayMs);
	};
	useEffect(() => () => cancel.current(), []);
	useSignalEffect(() => {
		canPause.value = isAllowed() && deps.previews === "auto" && feed.videos.value.some((video) => video.preview);
	});
	useSignalEffect(() => {
		if (ratios.value.size > 0 && isAllowed()) chooseSoon(SETTLE_MS);
	});
	useSignalEffect(() => {
		const isDue = isAllowed() && !isPaused.value && device.visible.value && !player.isOpen.value;
		const isFree = !isTaken.value || current.value === hovered.value;
		moving.value = isDue && isFree && current.value && component.value ? {
			videoId: current.value,
			Preview: component.value.Preview
		} : null;
		report(moving.value !== null);
	});
	useHover(list, (videoId) => {
		if (videoId === hovered.peek()) return;
		hovered.value = videoId;
		chooseSoon(HOVER_MS);
	});
	return {
		canPause,
		isPaused,
		toggle: () => {
			isPaused.value = !isPaused.value;
		}
	};
}
/** Tells whose card is under the mouse, where it has a preview; a finger is none. */
function useHover(list, onHover) {
	const { feed } = useShelf();
	useEffect(() => {
		const track = list.current;
		if (!track) return;
		const onPointerOver = (event) => {
			if (event.pointerType !== "mouse") return;
			const card = event.target.closest("[data-position]");
			const video = feed.videos.peek()[Number(card?.getAttribute("data-position") ?? -1)];
			onHover(video?.preview ? video.id : null);
		};
		const onPointerLeave = () => onHover(null);
		track.addEventListener("pointerover", onPointerOver);
		track.addEventListener("pointerleave", onPointerLeave);
		return () => {
			track.removeEventListener("pointerover", onPointerOver);
			track.removeEventListener("pointerleave", onPointerLeave);
		};
	}, []);
}

// src/ui/cards/ShelfTools.tsx
var ShelfTools_exports = {
	get Arrows() { return Arrows; },
	get PreviewTool() { return PreviewTool; }
};
/** Which card moves, and the button that stops it: fetched once the cards are there, since it is not needed before. */
function PreviewTool(parts) {
	const { deps } = useShelf();
	const previews = usePreviews(parts);
	useStyles(ShelfTools_default);
	return previews.canPause.value ? /* @__PURE__ */ jsx(Tool, {
		quiet: true,
		label: deps.text(previews.isPaused.value ? "playPreviews" : "pausePreviews"),
		onClick: previews.toggle,
		children: previews.isPaused.value ? /* @__PURE__ */ jsx("path", {
			d: "M8 5.2v13.6L19 12z",
			fill: "currentColor"
		}) : /* @__PURE__ */ jsx("path", { d: "M8 5v14M16 5v14" })
	}) : null;
}
/** Arrows for a mouse, beside a row that scrolls; none where all of it is in view. */
function Arrows({ ends, onPage }) {
	const { deps } = useShelf();
	const { start, end } = ends.value;
	useStyles(ShelfTools_default);
	if (!deps.device.finePointer.value || start && end) return null;
	return /* @__PURE__ */ jsxs(Fragment, { children: [/* @__PURE__ */ jsx(Tool, {
		label: deps.text("previous"),
		disabled: start,
		onClick: () => onPage(-1),
		children: /* @__PURE__ */ jsx("path", {
			class: "flip",
			d: "M15 5l-7 7 7 7"
		})
	}), /* @__PURE__ */ jsx(Tool, {
		label: deps.text("next"),
		disabled: end,
		onClick: () => onPage(1),
		children: /* @__PURE__ */ jsx("path", {
			class: "flip",
			d: "M9 5l7 7-7 7"
		})
	})] });
}
function Tool(props) {
	return /* @__PURE__ */ jsx("button", {
		type: "button",
		class: props.quiet ? "tool quiet" : "tool",
		"aria-label": props.label,
		"aria-disabled": props.disabled ? "true" : void 0,
		onClick: props.disabled ? void 0 : props.onClick,
		children: /* @__PURE__ */ jsx("svg", {
			viewBox: "0 0 24 24",
			width: "20",
			height: "20",
			fill: "none",
			stroke: "currentColor",
			"stroke-width": "2",
			"stroke-linecap": "round",
			"stroke-linejoin": "round",
			"aria-hidden": "true",
			children: props.children
		})
	});
}

export { backoffMs as a, watch_exports as c, measuring_exports as i, watchPaymentPage_exports as l, StandIn_exports as n, counting_exports as o, startFollowing_exports as r, liveCards_exports as s, ShelfTools_exports as t };
//# sourceMappingURL=measuring.js.map
import { B as failure, C as defineFeed, D as MAX_ITEMS, E as spreadDefaults, F as fit, G as DAY_MS, I as fittingCalls, J as createDisposer, M as checkHead, N as checkProduct, O as copyOwn, P as checkVideo, Q as attributeOf, S as uuidV7, U as utcCalendar, V as success, X as releaseSpace, Y as adoptStyles, Z as spaceOf, a as nearestLanguage, at as layoutNames, c as keepNear, ct as isPromise, et as readAttributes, f as subjectOfVideo, i as createTranslate, it as isApart, j as checkCreator, k as isTree, l as oneMore, lt as createEmitter, m as priceLine, n as eventFields, nt as readers, o as cardRange, p as sentences, q as createLazy, r as createFill, rt as replaceOptions, s as drawnPositions, st as explain, tt as readOptions, u as pageOffset, v as selectBy, z as safeUrl } from "./plain.js";
import { batch, computed, createModel, signal, useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { createContext, h, render } from "preact";
import { useCallback, useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
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
		remedy: "Report it with the detail that follows."
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
	const warn = (detail) => display.warn({
		...notice,
		detail
	});
	try {
		const answer = run();
		if (isPromise(answer)) answer.then(void 0, warn);
		return answer;
	} catch (error) {
		warn(error);
		return;
	}
}

// src/shelf/openTarget.ts
/** What a page's script has passed; anything but a creator is taken for an id. */
var readTarget = (wanted) => {
	const creator = typeof wanted === "object" && wanted !== null ? Reflect.get(wanted, "creator") : void 0;
	return creator === void 0 ? String(wanted) : { creator: String(creator) };
};
/** Whether the feed's creator of that id is meant; a handle is one with or without its `@`. */
var isCreator = ({ creators }, wanted, id) => id === wanted || creators.some((creator) => creator.id === id && creator.handle.replace("@", "") === wanted.replace("@", ""));
/** The video to open, and the creator whose list stands beside it. */
function findTarget(feed, videos, target) {
	if (typeof target === "string") return { videoId: target };
	const video = videos.find(({ creator }) => feed && isCreator(feed, target.creator, creator));
	return video ? {
		videoId: video.id,
		creatorId: video.creator
	} : { videoId: "" };
}

// src/browser/readBody.ts
/** More bytes than anything that is asked for may have. */
var MAX_BYTES = 8388608;
/** A body without an end is not read to it: what is longer than any answer may be comes cut, and its reader refuses it for its length. */
async function readBytes(response, maxBytes = MAX_BYTES) {
	const reader = response.body?.getReader();
	if (!reader) return response.arrayBuffer();
	const chunks = [];
	for (let size = 0; size <= maxBytes;) {
		const { done, value } = await reader.read();
		if (done) return new Blob(chunks).arrayBuffer();
		chunks.push(value);
		size += value.length;
	}
	reader.cancel().catch(() => {});
	return new Blob(chunks).arrayBuffer();
}
/** As {@link readBytes}, as text. */
async function readText(response, maxBytes) {
	if (!response.body) return response.text();
	return new TextDecoder().decode(await readBytes(response, maxBytes));
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
		async fetch(url, init) {
			return toAnswer(await window.fetch(url, toRequestInit(init)));
		},
		random: () => random(window),
		locale: window.navigator.language || "en",
		timeZone: readTimeZone()
	};
}
/** A page's own policy may be to tell everybody its whole address. */
var referrerPolicy = "strict-origin-when-cross-origin";
function toAnswer(response) {
	const { ok, status, url, redirected, headers } = response;
	return {
		ok,
		status,
		url,
		redirected,
		headers,
		text: () => readText(response),
		arrayBuffer: () => readBytes(response)
	};
}
function toRequestInit(init = {}) {
	const { signal, ...others } = init;
	const rest = {
		referrerPolicy,
		...others
	};
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

// src/browser/earlyFeed.ts
/** Holds what is on its way for a shelf, for every copy of this code on the page. */
var EARLY = /* @__PURE__ */ (() => (Symbol.for("reelshelf.early")))();
/** Whether the feed of `host` is on its way: the tag's script has seen that the shelf is near. */
var isOnItsWay = (host) => Reflect.has(host, EARLY);
/** Fetches like `env`, but takes over what is on its way for `host`, once, if that is what is asked for; else it is given up. */
function fetchTakingOver(host, env) {
	return async (url, init) => {
		const early = Reflect.get(host, EARLY);
		Reflect.deleteProperty(host, EARLY);
		if (early?.url === url) {
			init?.signal?.addEventListener("abort", early.abort, { once: true });
			return toAnswer(await early.response);
		}
		early?.abort();
		return env.fetch(url, init);
	};
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
	const follow = (target, types, read) => {
		const current = signal(read());
		const onChange = () => {
			current.value = read();
		};
		for (const type of types) {
			target.addEventListener(type, onChange);
			stops.push(() => target.removeEventListener(type, onChange));
		}
		return current;
	};
	const { connection } = window.navigator;
	return {
		device: {
			reducedMotion: matches("(prefers-reduced-motion: reduce)"),
			saveData: signal(connection?.saveData === true),
			slowLine: signal(/[23]g/.test(connection?.effectiveType ?? "")),
			finePointer: matches("(hover: hover) and (pointer: fine)"),
			wide: matches("(min-width: 900px), (min-width: 640px) and (max-height: 480px)"),
			visible: follow(window.document, ["visibilitychange"], () => window.document.visibilityState === "visible"),
			online: follow(window, ["online", "offline"], () => window.navigator.onLine !== false)
		},
		stop: () => stops.splice(0).forEach((stop) => stop())
	};
}

// src/models/feedModel.ts
/** What the shelf shows: the parsed feed and the videos chosen from it, in order. */
var FeedModel = /* @__PURE__ */ (() => (createModel(() => {
	const status = signal("loading");
	const feed = signal(null);
	const videos = signal([]);
	/** Price and stock as the shop stated them, by feed id. */
	const quotes = signal(/* @__PURE__ */ new Map());
	const creators = computed(() => new Map(feed.value?.creators.map((creator) => [creator.id, creator])));
	/** What the feed lists or a tag names; one that only a tag names is the shop's to describe. */
	const named = computed(() => {
		const tagged = feed.value?.videos.flatMap(({ tags = [] }) => tags.map(({ product: id }) => ({
			id,
			title: ""
		}))) ?? [];
		return new Map([...tagged, ...feed.value?.products ?? []].map((product) => [product.id, product]));
	});
	/** Those that can be shown: the feed or the shop has given them a title. */
	let shown = /* @__PURE__ */ new Map();
	const products = computed(() => {
		const next = new Map([...named.value].flatMap(([id, product]) => product.title || quotes.value.get(id)?.title ? [[id, described(product, quotes.value.get(id))]] : []));
		return next.size === shown.size && [...next].every(([id, product]) => shown.get(id) === product) ? shown : shown = next;
	});
	/**
	* As `lang` of a title: the feed's own words are in the language that it names, what it leaves to the shop is in the page's.
	*
	* @param product - of which it is; left out: of a video.
	*/
	const langOf = (product) => !product || named.value.get(product.id)?.title ? feed.value?.locale : void 0;
	const show = (next, chosen) => {
		feed.value = next;
		videos.value = chosen;
		status.value = chosen.length > 0 ? "ready" : "empty";
	};
	const addQuotes = (next) => {
		const before = quotes.peek();
		const added = [...next].map(([id, now]) => {
			const { title, images } = before.get(id) ?? {};
			return [id, {
				...title ? { title } : {},
				...images ? { images } : {},
				...now
			}];
		});
		quotes.value = new Map([...before, ...added]);
	};
	const fail = () => {
		status.value = "failed";
	};
	return {
		status,
		feed,
		videos,
		creators,
		named,
		products,
		quotes,
		langOf,
		show,
		addQuotes,
		fail
	};
})))();
/** The merchant's own title and picture come first. */
function described(product, quote) {
	if (product.title && (product.image || !quote?.images?.[0])) return product;
	const image = product.image ?? quote?.images?.[0];
	return {
		...product,
		title: product.title || (quote?.title ?? "").slice(0, 200),
		...image ? { image } : {}
	};
}

// src/models/live/markLive.ts
/** Marks what happens to a video while it is shown live, so that views and orders are known as the live's own. */
var markLive = (record, { videos }) => (type, subject, props) => {
	const { video } = subject;
	record(type, subject, video !== void 0 && videos.peek().find(({ id }) => id === video)?.live?.state === "live" ? {
		...props,
		live: true
	} : props);
};

// src/models/loadShopModels.ts
/** Product and cart state come with the player, once. After a failed try the next call tries again. */
function createShopLoader(deps, feed, player, disposer) {
	const shop = signal(null);
	const load = async () => {
		const { createShopModels } = (await import("./shop.js").then((n) => n.s));
		const models = createShopModels(deps, feed, player);
		disposer.add(models.dispose);
		shop.value = models;
		return models;
	};
	let loadOnce = createLazy(load);
	const loadShop = () => loadOnce();
	return {
		shop,
		loadShop,
		restartShop() {
			const old = shop.peek();
			if (!old) return;
			loadOnce = createLazy(load);
			shop.value = null;
			old.dispose();
			loadShop().catch(() => {});
		}
	};
}

// src/models/playerCovers.ts
/** What lies over the video that plays, or beside it in its products' place: the shop's cart over a product over a list. */
function createCovers() {
	/** Product whose sheet is to be open, and what asked for it. */
	const wantedProduct = signal(null);
	/** The list that is open; a product that is opened from it stands over it. */
	const wantedList = signal(null);
	/** The shop's cart lies over whatever else is open, and stays there from video to video. */
	const isCartOpen = signal(false);
	return {
		wantedProduct,
		wantedList,
		isCartOpen,
		isCovered: computed(() => isCartOpen.value || wantedProduct.value !== null || wantedList.value !== null),
		openProduct(productId, from) {
			isCartOpen.value = false;
			wantedProduct.value = {
				productId,
				from
			};
		},
		closeProduct() {
			wantedProduct.value = null;
		},
		openList(list) {
			isCartOpen.value = false;
			wantedProduct.value = null;
			wantedList.value = list;
		},
		closeList() {
			wantedList.value = null;
		},
		openCart() {
			isCartOpen.value = true;
		},
		closeCart() {
			isCartOpen.value = false;
		}
	};
}

// src/models/playerModel.ts
/**
* Whether the player is open, and where it stands. Small, because it is part of the first paint; what plays and how is
* `playbackModel.ts`, which comes with the player.
*/
var PlayerModel = /* @__PURE__ */ (() => (createModel((feed) => {
	const isOpen = signal(false);
	/** What is watched plays in a small window, and the open player makes room for the page. */
	const isPictureInPicture = signal(false);
	const index = signal(0);
	/** How far the watched video's index has moved under it, because the shelf's videos were chosen again. */
	const shift = signal(0);
	/** What moved the player to this slide; goes into `video_started`. */
	const trigger = signal("tap");
	/** Where the video that was opened begins; 0 once it has begun there. */
	const startSeconds = signal(0);
	const covers = createCovers();
	const { isCartOpen, wantedProduct, wantedList } = covers;
	const sound = createSound();
	/** Platforms whose players the shopper has agreed to, while this page is open. */
	const framesAllowed = signal(/* @__PURE__ */ new Set());
	const video = computed(() => feed.videos.value[index.value] ?? null);
	/** Opens at a video of the shelf. An id that is not there does nothing, and is answered with `false`. */
	const open = (videoId, by, productId, atSeconds = 0) => {
		const found = feed.videos.value.findIndex((candidate) => candidate.id === videoId);
		if (found < 0) return false;
		index.value = found;
		trigger.value = by;
		startSeconds.value = atSeconds;
		if (by === "tap" || by === "key") sound.muted.value = false;
		wantedProduct.value = productId ? {
			productId,
			from: by === "api" ? "api" : "card"
		} : null;
		wantedList.value = null;
		isPictureInPicture.value = false;
		isOpen.value = true;
		return true;
	};
	const close = () => {
		isOpen.value = false;
		isCartOpen.value = false;
		wantedProduct.value = null;
		wantedList.value = null;
	};
	const goTo = (next, by) => {
		if (next < 0 || next >= feed.videos.value.length || next === index.value) return;
		index.value = next;
		trigger.value = by;
		wantedProduct.value = null;
		wantedList.value = null;
	};
	/** One step back: the cart, then the product, then the list, then the player. */
	const back = () => {
		if (isCartOpen.value) covers.closeCart();
		else if (wantedProduct.value) covers.closeProduct();
		else if (wantedList.value) covers.closeList();
		else close();
	};
	const allowFrames = (platform) => void (framesAllowed.value = /* @__PURE__ */ new Set([...framesAllowed.peek(), platform]));
	return {
		isOpen,
		isPictureInPicture,
		index,
		shift,
		trigger,
		startSeconds,
		framesAllowed,
		video,
		...covers,
		...sound,
		open,
		close,
		goTo,
		back,
		allowFrames
	};
})))();
/** Sound and captions as the shopper chose them, kept from slide to slide and from opening to opening. */
function createSound() {
	const muted = signal(true);
	const captionsOff = signal(false);
	/** The language the shopper chose; then captions stay with the sound on. */
	const captionsLang = signal(null);
	return {
		muted,
		captionsOff,
		captionsLang,
		isDescribed: signal(false),
		setMuted(next) {
			muted.value = next;
		},
		setCaptionsOff(next) {
			captionsOff.value = next;
		},
		/** Captions in `lang` whatever the sound, or none at all. */
		chooseCaptions(lang) {
			captionsLang.value = lang;
			captionsOff.value = lang === null;
		}
	};
}

// src/models/shopMoney.ts
/** How the shop writes prices, once it has said so: what shows a price draws it anew then. */
var createShopMoney = () => signal(null);

// src/shelf/deepLink.ts
/** `?reelshelf=<video id>` on a product page opens that video; what else a link may say: `sharedLink.ts`. */
var VIDEO_PARAM = "reelshelf";
var linkedVideo = (pageUrl) => new URL(pageUrl).searchParams.get(VIDEO_PARAM);
/** `?reelshelf-debug` shows what this shelf found and did. */
var isDebugged = (pageUrl) => new URL(pageUrl).searchParams.has("reelshelf-debug");

// src/shelf/pageServicesLoader.ts
/**
* Stands in for `pageServices.ts`, which comes with the player, and for `pageCart.ts`, which cards ask for before; each comes once.
* After a failed try the next call tries again.
*/
function createPageServicesLoader(parts, disposer) {
	let cart = null;
	const loadCart = createLazy(async () => cart = (await import("./shop.js").then((n) => n.o)).createPageCart(parts, disposer));
	let services = null;
	const load = createLazy(async () => services = (await import("./player.js").then((n) => n.n)).createPageServices(parts));
	return {
		loadSource: (sources) => services ? services.loadSource(sources) : load().then((it) => it.loadSource(sources)),
		getCart: async () => (await loadCart()).getCart(),
		loadPage: async () => (await load()).page,
		getCartChoice: async () => (await loadCart()).getCartChoice(),
		restartCart: () => cart?.restartCart()
	};
}

// src/feed/calendarFor.ts
/**
* The calendar that these videos need; zones and weekly times come in a file of their own, which the cards of such a feed wait for: a video
* must not flash outside its time. Where that file does not come, what needs it stays away.
*/
async function calendarFor(videos) {
	if (!videos.some(({ show, tags }) => isZoned(show) || tags?.some((tag) => isZoned(tag.show)))) return utcCalendar;
	try {
		return (await import("./feed-plain.js").then((n) => n.l)).createCalendar();
	} catch {
		return utcCalendar;
	}
}
var isZoned = (window) => window?.timeZone !== void 0 || window?.weekly !== void 0;

// src/feed/read/wholeFeed.ts
/** HTML in a text, and addresses without their scheme: each fits, and is not what was meant. `lenientTexts.ts` has the same. */
var MARKUP = /&#?\w+;|<\/?[a-z]|"[\w.-]+\.com\//;
/** A key that the definition does not know may be a platform's name for what it does know: that is for the long way to tell. */
var strict = /* @__PURE__ */ (() => ({
	...fittingCalls,
	object: fittingCalls.strictObject
}))();
/**
* Reads a feed that has no fault at all, as nearly every feed in a page is. For any other the answer is `null`, and `parse.ts`,
* which the first paint does not carry, says what is wrong and saves the rest. Where this has an answer, it is the same as there.
*/
async function readWholeFeed(raw, baseUrl) {
	try {
		const tree = copyOwn(raw)?.copy;
		if (isTree(tree)) spreadDefaults(tree);
		const feed = fit(defineFeed(strict), tree);
		if (!feed || MARKUP.test(JSON.stringify(tree))) return null;
		let isWhole = true;
		const refuse = () => {
			isWhole = false;
		};
		const idsOf = (items) => {
			const ids = new Set(items.map(({ id }) => id));
			if (ids.size < items.length || ids.size > 2e3) refuse();
			return ids;
		};
		const around = {
			baseUrl,
			calendar: await calendarFor(feed.videos),
			creators: idsOf(feed.creators)
		};
		idsOf(feed.products);
		idsOf(feed.videos);
		checkHead(feed, refuse);
		for (const creator of feed.creators) checkCreator(creator, refuse, baseUrl);
		for (const product of feed.products) checkProduct(product, refuse, baseUrl);
		for (const video of feed.videos) checkVideo(video, refuse, around);
		return isWhole ? feed : null;
	} catch {
		return null;
	}
}

// src/feed/read/load.ts
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
	const whole = await readWholeFeed(raw, baseUrl);
	if (whole) return success({
		feed: whole,
		issues: []
	});
	const { parseFeed } = (await import("./feed-plain.js").then((n) => n.o));
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
	if (isPromise(source)) return readSource(() => source, reader);
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
			raw: JSON.parse(text.trim()),
			baseUrl
		});
	} catch (error) {
		return failure({
			code: "FEED_NOT_JSON",
			args: {
				url,
				received: text.trim().slice(0, 80),
				expected: reasonOf(error)
			}
		});
	}
}
var reasonOf = (error) => error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 200) : typeof error;

// src/media/sources/hls/support.ts
var playsByItself = () => document.createElement("video").canPlayType("application/vnd.apple.mpegurl") !== "";
/** What hls.js needs: the page may feed the element itself. */
var isFedByPage = (codecs = "avc1.42E01E,mp4a.40.2") => {
	const { ManagedMediaSource, MediaSource } = globalThis;
	return (ManagedMediaSource ?? MediaSource)?.isTypeSupported(`video/mp4; codecs="${codecs}"`) ?? false;
};
/** Chromium says that it plays streams by itself and then shows black, so only where the system's own player is known to be good. */
var prefersOwnPlayer = () => playsByItself() && ("ManagedMediaSource" in globalThis || !isFedByPage());
var canPlayHls = ({ codecs }) => prefersOwnPlayer() || isFedByPage(codecs);

// src/media/sources/mp4/support.ts
var canPlayFile = ({ src, codecs }) => {
	if (!codecs) return true;
	const container = /\.webm(?:[?#]|$)/.test(src) ? "webm" : "mp4";
	return document.createElement("video").canPlayType(`video/${container}; codecs="${codecs}"`) !== "";
};

// src/media/sources/canPlay.ts
/** Whether this browser may play `source`; cheap, and known before what plays it is there. A platform's own player is for its page to say. */
var canPlay = (source) => source.type === "mp4" ? canPlayFile(source) : source.type === "hls" ? canPlayHls(source) : true;

// src/models/context.ts
/**
* What one shelf instance shares with its components: its dependencies and its models. Nothing is kept at module level, so
* two shelves on a page are two worlds.
*/
var context$1 = /* @__PURE__ */ (() => (createContext(null)))();
var ShelfProvider = /* @__PURE__ */ (() => (context$1.Provider))();
function useShelf() {
	const value = useContext(context$1);
	if (!value) throw new Error("useShelf was called outside <ShelfProvider>");
	return value;
}

// src/theme/tokens.css?inline
var tokens_default = ":host{--rs-accent:var(--reelshelf-accent,CanvasText);--rs-on-accent:var(--reelshelf-on-accent,Canvas);--rs-fill:var(--rs-accent);--rs-surface:var(--reelshelf-surface,Canvas);--rs-on-surface:var(--reelshelf-on-surface,CanvasText);--rs-muted:color-mix(in srgb, var(--rs-on-surface) 66%, var(--rs-surface));--rs-line:color-mix(in srgb, var(--rs-on-surface) 14%, transparent);--rs-scrim:var(--reelshelf-scrim,#000000b8);--rs-z:var(--reelshelf-z,2147480000);--rs-ease:cubic-bezier(.2, .8, .2, 1);--rs-fast:.15s;--rs-slow:.25s}@media (forced-colors:active){:host{--rs-fill:ButtonFace;--rs-on-accent:ButtonText}}:lang(ko){word-break:keep-all}:lang(ja),:lang(zh){line-break:strict}";

// src/ui/cards/Card.css?inline
var Card_default = ".card{border-radius:var(--rs-radius);contain:layout paint style;isolation:isolate;background:color-mix(in srgb, currentColor 12%, Canvas);transition:transform var(--rs-fast) var(--rs-ease);position:relative;overflow:clip}[dir=auto]{text-align:-webkit-match-parent;text-align:match-parent}.poster,.under{object-fit:cover;width:100%;height:100%;position:absolute;inset:0}.under{opacity:.55}.open{all:unset;z-index:2;cursor:pointer;border-radius:inherit;-webkit-tap-highlight-color:transparent;position:absolute;inset:0}.card:has(.open:active){transform:scale(.985)}.open:focus-visible,.chip:focus-visible{outline-offset:-4px;outline:2px solid #fff;box-shadow:inset 0 0 0 2px #000}.disclosure{z-index:3;color:#fff;pointer-events:none;background:#000000a8;border-radius:999px;max-width:calc(100% - 48px);padding:3px 8px;font-size:12px;font-weight:600;line-height:1.3;position:absolute;inset-block-start:8px;inset-inline-start:8px}.foot{color:#fff;pointer-events:none;gap:6px;padding:8px;display:grid;position:absolute;inset:auto 0 0}.foot:before{content:\"\";z-index:1;background:linear-gradient(to top, var(--rs-scrim), color-mix(in srgb, var(--rs-scrim) 84%, transparent) calc(100% - 52px), color-mix(in srgb, var(--rs-scrim) 50%, transparent) calc(100% - 34px), color-mix(in srgb, var(--rs-scrim) 18%, transparent) calc(100% - 16px), transparent);position:absolute;inset:-52px 0 0}.by{z-index:3;align-items:center;gap:2px;min-width:0;display:flex;position:relative}.glyph{flex:none;display:grid}.handle{overflow-wrap:anywhere;-webkit-line-clamp:2;text-shadow:0 1px 2px #00000080;-webkit-box-orient:vertical;min-width:0;font-size:13px;font-weight:600;line-height:1.3;display:-webkit-box;overflow:hidden}.chip{all:unset;box-sizing:border-box;z-index:3;border-radius:calc(var(--rs-radius) - 4px);background:var(--rs-surface);min-height:48px;color:var(--rs-on-surface);cursor:pointer;pointer-events:auto;align-items:center;gap:8px;padding:4px;display:flex;position:relative}.thumb{border-radius:calc(var(--rs-radius) - 6px);object-fit:cover;flex:none;width:40px;height:40px}.chipWords{min-width:0;padding-inline-end:4px;font-size:12px;line-height:1.35;display:grid}.chipWords:first-child{padding-inline-start:4px}.chipTitle{text-overflow:ellipsis;white-space:nowrap;overflow:hidden}.chipWords:first-child .chipTitle{overflow-wrap:anywhere;white-space:normal;-webkit-line-clamp:2;-webkit-box-orient:vertical;display:-webkit-box}@container (width<=411px){.thumb{width:32px;height:32px}.chip{gap:6px;min-height:52px}.chipTitle{overflow-wrap:anywhere;white-space:normal;-webkit-line-clamp:2;-webkit-box-orient:vertical;font-size:11.5px;line-height:1.25;display:-webkit-box}}.price{font-variant-numeric:tabular-nums;flex-wrap:wrap;column-gap:5px;display:flex;overflow:hidden}.price b{font-weight:600}.price s{height:1.35em;color:var(--rs-muted);margin-block-end:-1.35em}.unseen{clip-path:inset(50%);width:1px;height:1px;position:absolute;overflow:hidden}.head{position:relative}.tools{justify-content:flex-end;gap:8px;min-width:148px;display:flex;position:absolute;inset-block-end:0;inset-inline-end:0}@media (prefers-reduced-motion:reduce){.card{transition:none}}@media (forced-colors:active){.chip{border:1px solid buttontext}}";

// src/ui/cards/Track.css?inline
var Track_default = ".track{padding:4px var(--rs-bleed);scroll-padding-inline:var(--rs-bleed);height:var(--h);overscroll-behavior-x:contain;scrollbar-width:none;margin:0;list-style:none;position:relative;overflow:auto hidden}.track::-webkit-scrollbar{display:none}.spacer{column-gap:var(--rs-gap);height:1px;width:calc(var(--n) * (var(--w) + var(--rs-gap)) - var(--rs-gap))}.track>[part~=card]{width:var(--w);height:var(--h);position:absolute;inset-block-start:4px;inset-inline-start:calc(var(--rs-bleed) + var(--i) * (var(--w) + var(--rs-gap)))}";

// src/ui/parts/Disclosure.tsx
/** "Gifted", "Ad" and the like: always there, never behind a hover, read before the play control. */
function DisclosureLabel({ video }) {
	const words = disclosureOf(useShelf().deps, video);
	if (!words) return null;
	return /* @__PURE__ */ jsx("span", {
		class: "disclosure",
		part: "disclosure",
		children: words
	});
}
/**
* A control's or a slide's name with the video's disclosure at its end, for who goes from control to control and hears nothing else.
* Put there by code, so that no wording of a merchant's own leaves it out.
*/
var withDisclosure = (deps, video, name) => sentences(name, disclosureOf(deps, video));
function disclosureOf({ text }, { disclosure = "none" }) {
	return disclosure === "none" ? "" : text(`disclosure_${disclosure}`);
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
		fetchPriority: eager ? "auto" : "low",
		decoding: "async",
		referrerPolicy: "strict-origin-when-cross-origin",
		draggable: false,
		onError: () => setFailedSrc(image.src)
	});
}

// src/ui/parts/useLazy.ts
/**
* A part that is fetched when it is first wanted: `null` until it is there, `'failed'` where it does not load. It is tried again when the
* line is back, at a new mount, and whenever `tries` changes.
*/
function useLazy(isWanted, load, tries = 0) {
	const isOnline = useShelf().deps.device.online.value;
	const [part, setPart] = useState(null);
	useEffect(() => {
		if (!isWanted || part && part !== "failed") return;
		let isGone = false;
		setPart(null);
		const show = (next) => {
			if (!isGone) setPart(next);
		};
		load().then(show, () => show("failed"));
		return () => {
			isGone = true;
		};
	}, [
		isWanted,
		isOnline,
		tries
	]);
	return part;
}

// src/ui/cards/LiveLabel.tsx
/** On the card of a video that is shown live: its words and clock come for the first of them. */
function LiveLabel(props) {
	const part = useLazy(true, () => import("./rest.js").then((n) => n.r));
	return part && part !== "failed" ? /* @__PURE__ */ jsx(part.CardLabel, { ...props }) : null;
}

// src/ui/cards/useSight.ts
/** Tells how much of a card can be seen, for as long as it is there. */
function useSight(element, video, position, onSight) {
	const { deps } = useShelf();
	useEffect(() => {
		if (!element.current || !video) return;
		const stop = deps.viewport.observe(element.current, (sight) => {
			deps.seen("card", subjectOfVideo(video, position), sight);
			onSight(video.id, sight.ratio);
		});
		return () => {
			stop();
			onSight(video.id, 0);
		};
	}, [video?.id, position]);
}

// src/ui/cards/Card.tsx
/** Poster, creator, disclosure and the first tagged product. Tapping the picture plays; tapping the product plays at the product. */
function Card({ video, position, count, isTabStop, last, isWithoutProduct = false, onSight, children }) {
	const { deps, feed, player } = useShelf();
	const element = useRef(null);
	const creator = feed.creators.value.get(video.creator);
	const product = feed.products.value.get(video.tags?.[0]?.product ?? "");
	const handle = creator?.handle ?? "";
	const tabIndex = isTabStop ? 0 : -1;
	useSight(element, video, position, onSight);
	return /* @__PURE__ */ jsxs("li", {
		ref: element,
		class: "card",
		part: "card",
		"data-position": position,
		"data-last": last,
		"aria-setsize": count,
		"aria-posinset": position + 1,
		style: { "--i": position },
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
			video.live && /* @__PURE__ */ jsx(LiveLabel, { video }),
			/* @__PURE__ */ jsx("button", {
				type: "button",
				class: "open",
				tabIndex,
				"aria-label": withDisclosure(deps, video, deps.text(!handle ? "cardLabelOwn" : video.title ? "cardLabelTitled" : "cardLabel", {
					creator: handle,
					title: video.title ?? product?.title ?? ""
				})),
				onClick: (event) => player.open(video.id, event.detail === 0 ? "key" : "tap")
			}),
			/* @__PURE__ */ jsxs("div", {
				class: "foot",
				children: [/* @__PURE__ */ jsxs("span", {
					class: "by",
					children: [/* @__PURE__ */ jsx("bdi", {
						class: "handle",
						children: handle
					}), /* @__PURE__ */ jsx("span", {
						class: "glyph",
						"aria-hidden": "true",
						children: /* @__PURE__ */ jsx("svg", {
							viewBox: "0 0 24 24",
							width: "14",
							height: "14",
							fill: "currentColor",
							children: /* @__PURE__ */ jsx("path", { d: "M8 5.2v13.6L19 12z" })
						})
					})]
				}), product && !isWithoutProduct && /* @__PURE__ */ jsx(Chip, {
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
	const ownTitle = deps.isPagesOwn?.(productId) && video.title;
	const price = priceLine(product, deps, feed.quotes.value.get(productId));
	return /* @__PURE__ */ jsxs("button", {
		type: "button",
		class: "chip",
		part: "product",
		tabIndex,
		onClick: (event) => player.open(video.id, event.detail === 0 ? "key" : "tap", product.id),
		children: [!ownTitle && /* @__PURE__ */ jsx(Photo, {
			image: product.image,
			className: "thumb"
		}), /* @__PURE__ */ jsxs("span", {
			class: "chipWords",
			children: [
				ownTitle && /* @__PURE__ */ jsxs("span", {
					class: "unseen",
					children: [product.title, ", "]
				}),
				/* @__PURE__ */ jsx("span", {
					class: "chipTitle",
					dir: "auto",
					lang: feed.langOf(ownTitle ? void 0 : product),
					children: ownTitle || product.title
				}),
				/* @__PURE__ */ jsx("span", {
					class: "price",
					part: "price",
					children: price.instead ?? /* @__PURE__ */ jsxs(Fragment, { children: [/* @__PURE__ */ jsx("b", { children: price.now }), price.before && /* @__PURE__ */ jsxs("s", { children: [/* @__PURE__ */ jsxs("span", {
						class: "unseen",
						children: [
							", ",
							deps.text("was"),
							" "
						]
					}), price.before] })] })
				})
			]
		})]
	});
}

// src/ui/cards/ShelfFrame.tsx
/** What the layouts that stand in the page have in common: heading, line, room for tools. Its measures are those of `theme/space.css`. */
function ShelfFrame({ layout, shelf, heading, line, tools, children }) {
	const { deps } = useShelf();
	return /* @__PURE__ */ jsxs("section", {
		ref: shelf,
		class: `shelf ${layout}`,
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
				children: tools
			})]
		}), /* @__PURE__ */ jsx("div", {
			class: "view",
			children
		})]
	});
}

// src/ui/parts/useStyles.ts
/** A constructed sheet and no `<style>`, which a strict policy would refuse. */
function adopt(root, text) {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(text);
	sheet.text = text;
	root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
	return sheet;
}
/** Gives the shelf's shadow root a style sheet once, however often it is asked for. For a component, `useStyles`. */
function adoptOnce(root, css) {
	if (root && !root.adoptedStyleSheets.some((sheet) => sheet.text === css)) adopt(root, css);
}
/**
* Gives the shelf's shadow root a style sheet, which stays as long as the shelf does: each that goes or comes again would have the whole shelf
* styled anew, in the middle of a tap. It is there while the component first renders, so that whatever its children measure is true.
*/
function useStyles(css) {
	const root = useShelf().deps.host.shadowRoot;
	useMemo(() => adoptOnce(root, css), [root, css]);
}
/** The same for as long as the component lives: for rules that say something of the shelf as a whole. */
function usePassingStyles(css) {
	const root = useShelf().deps.host.shadowRoot;
	const sheet = useMemo(() => root && adopt(root, css), [root, css]);
	useLayoutEffect(() => () => {
		if (root) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
	}, [root, sheet]);
}

// src/ui/loadPlayer.ts
/**
* Fetches the player's code, and what it does to the page. Called ahead of a tap too, so that the tap finds it there; the browser keeps one copy.
*
* @param sources - of a video that will be watched first: the code that plays it comes beside the player's, and not after it.
*/
async function loadPlayer(deps, sources) {
	if (sources) Promise.resolve(deps.loadSource(sources)).catch(() => {});
	const [player] = await Promise.all([import("./player.js").then((n) => n.t), deps.loadPage?.()]);
	adoptOnce(deps.host.shadowRoot, player.playerStyles);
	return deps.screen = player.PlayerScreen;
}

// src/ui/cards/useWarmUp.ts
/** Somebody has looked at the shelf for so long. */
var LOOKED_AT_MS = 1200;
/** And then for so long: a tap is likely enough for the player's file, a fraction of a poster's weight. */
var LOOKED_LONG_MS = 1500;
/**
* The shop's prices for the cards in view come once somebody looks at the shelf. The player's code comes when somebody goes on looking, so that
* a tap waits for no file; on a slow line, and where data is saved, when a pointer or the focus comes, a moment before a tap. No video does
* before a tap.
*
* @returns to be called when a pointer or the focus comes.
*/
function useWarmUp(shelf, ratios) {
	const { deps, feed, player } = useShelf();
	const videos = feed.videos.value;
	const isWarm = useSignal(false);
	const live = useLazy(isWarm.value || player.isOpen.value, () => import("./measuring.js").then((n) => n.s));
	const askShop = () => {
		isWarm.value = true;
	};
	const fetchPlayer = () => void loadPlayer(deps, videos[0]?.sources).catch(() => {});
	const warmUp = () => {
		askShop();
		fetchPlayer();
	};
	const isSeen = useComputed(() => [...ratios.value.values()].some((ratio) => ratio > 0));
	useSignalEffect(() => {
		if (!isSeen.value || deps.device.saveData.value) return;
		let cancel = deps.env.setTimer(() => {
			askShop();
			if (!deps.device.slowLine.peek()) cancel = deps.env.setTimer(fetchPlayer, LOOKED_LONG_MS);
		}, LOOKED_AT_MS);
		return () => cancel();
	});
	useEffect(() => shelf.current ? deps.viewport.observe(shelf.current, (sight) => deps.seen("shelf", {}, sight)) : void 0, [videos]);
	useEffect(() => live && live !== "failed" ? live.startLiveCards(deps, feed, player, ratios) : void 0, [live]);
	return warmUp;
}

// src/ui/cards/useCards.ts
/** What a shelf knows of its cards: how much of each can be seen, which one moves, and what is fetched once somebody comes near. */
function useCards(shelf) {
	const ratios = useSignal(/* @__PURE__ */ new Map());
	return {
		ratios,
		moving: useSignal(null),
		warmUp: useWarmUp(shelf, ratios),
		onSight: useCallback((videoId, ratio) => {
			ratios.value = new Map(ratios.peek()).set(videoId, ratio);
		}, [])
	};
}

// src/ui/cards/useRovingFocus.ts
/** One card is the row's Tab stop, and arrow keys move it. */
function useRovingFocus(list, { sign, reveal, measure }, count, orderOf = (index) => index) {
	const { player } = useShelf();
	const tabStop = useSignal(0);
	const moveTo = (position, withFocus) => {
		if (position < 0 || position >= count) return;
		tabStop.value = position;
		reveal(position, !withFocus);
		if (withFocus) requestAnimationFrame(() => list.current?.querySelector(`[aria-posinset="${position + 1}"] .open`)?.focus({ preventScroll: true }));
	};
	const onKeyDown = (event) => {
		const steps = {
			ArrowRight: sign(),
			ArrowLeft: -sign(),
			Home: -tabStop.value,
			End: count - 1 - tabStop.value
		};
		const step = Object.hasOwn(steps, event.key) ? steps[event.key] : void 0;
		if (step === void 0 || event.altKey || event.ctrlKey || event.metaKey) return;
		event.preventDefault();
		moveTo(tabStop.value + step, true);
	};
	useSignalEffect(() => {
		const watched = orderOf(player.index.peek());
		if (player.isOpen.value || watched === tabStop.peek()) return;
		moveTo(watched, false);
		measure();
	});
	return {
		tabStop,
		onKeyDown
	};
}

// src/ui/cards/useTrack.ts
/** So long after the last movement of the row. */
var STANDS_STILL_MS = 100;
/** Where the row of cards stands: `list` scrolls, `spacer` is as long as all cards together. */
function useTrack(list, spacer, count) {
	const { device } = useShelf().deps;
	const range = useSignal(cardRange({
		offsetPx: 0,
		viewPx: 0,
		stridePx: 0,
		count
	}));
	const drawAhead = useDrawAhead(range, count);
	const ends = useSignal({
		start: true,
		end: false
	});
	const sign = () => list.current && getComputedStyle(list.current).direction === "rtl" ? -1 : 1;
	const read = () => {
		const gapPx = spacer.current ? parseFloat(getComputedStyle(spacer.current).columnGap) || 0 : 0;
		return {
			offsetPx: Math.abs(list.current?.scrollLeft ?? 0),
			viewPx: list.current?.clientWidth ?? 0,
			stridePx: ((spacer.current?.offsetWidth ?? 0) + gapPx) / Math.max(1, count),
			count
		};
	};
	const measure = () => {
		const now = read();
		drawAhead(cardRange(now));
		const start = now.offsetPx < 4;
		const end = now.offsetPx + now.viewPx >= (list.current?.scrollWidth ?? 0) - 8;
		if (start !== ends.peek().start || end !== ends.peek().end) ends.value = {
			start,
			end
		};
	};
	const scrollTo = (offsetPx, isUnseen = false) => list.current?.scrollTo({
		left: sign() * offsetPx,
		behavior: isUnseen || device.reducedMotion.peek() ? "auto" : "smooth"
	});
	/** A finger's throw ends at a card. Not by `scroll-snap-type`: Chromium's renderer dies of a row that snaps and is scrolled by script (seen in 156). */
	const settle = () => {
		const { offsetPx, stridePx } = read();
		const restPx = Math.round(offsetPx / stridePx) * stridePx;
		if (!(ends.peek().end || Math.abs(restPx - offsetPx) < 2) && !device.reducedMotion.peek()) scrollTo(restPx);
	};
	useEffect(() => {
		const row = list.current;
		if (!row) return;
		const resize = new ResizeObserver(measure);
		resize.observe(row);
		const onTouch = () => row.addEventListener("scrollend", settle, { once: true });
		row.addEventListener("touchstart", onTouch, { passive: true });
		return () => {
			resize.disconnect();
			row.removeEventListener("touchstart", onTouch);
			row.removeEventListener("scrollend", settle);
		};
	}, [count]);
	return {
		range,
		ends,
		sign,
		measure,
		page: (direction) => scrollTo(pageOffset(read(), direction)),
		reveal(position, isUnseen) {
			const { offsetPx, viewPx, stridePx } = read();
			const startPx = position * stridePx;
			if (startPx < offsetPx || startPx + stridePx > offsetPx + viewPx) scrollTo(startPx, isUnseen);
		}
	};
}
/** Draws `needed` at once, and while the row stands still, card by card, a few more on each side. */
function useDrawAhead(range, count) {
	const { env } = useShelf().deps;
	const cancel = useRef(() => {});
	useEffect(() => () => cancel.current(), []);
	const set = (next) => {
		const { first, last } = range.peek();
		if (next.first !== first || next.last !== last) range.value = next;
	};
	const drawMore = (needed) => {
		cancel.current();
		cancel.current = env.setTimer(() => {
			const before = range.peek();
			set(oneMore(before, needed, count));
			if (range.peek() !== before) drawMore(needed);
		}, STANDS_STILL_MS);
	};
	return (needed) => {
		set(keepNear(range.peek(), needed));
		drawMore(needed);
	};
}

// src/ui/layouts/carousel/Carousel.tsx
/** A row of cards that scrolls sideways. Only the cards in view, and two on each side, are in the DOM. */
function Carousel({ heading, line }) {
	const { deps, feed } = useShelf();
	const videos = feed.videos.value;
	const shelf = useRef(null);
	const list = useRef(null);
	const spacer = useRef(null);
	const { ratios, moving, warmUp, onSight } = useCards(shelf);
	const track = useTrack(list, spacer, videos.length);
	const { tabStop, onKeyDown } = useRovingFocus(list, track, videos.length);
	const tools = useLazy(deps.device.finePointer.value || deps.previews !== "off", () => import("./measuring.js").then((n) => n.t));
	return /* @__PURE__ */ jsx(ShelfFrame, {
		layout: "carousel",
		shelf,
		heading,
		line,
		tools: tools && tools !== "failed" && /* @__PURE__ */ jsxs(Fragment, { children: [/* @__PURE__ */ jsx(tools.PreviewTool, {
			list,
			ratios,
			moving
		}, deps.previews), /* @__PURE__ */ jsx(tools.Arrows, {
			ends: track.ends,
			onPage: track.page
		})] }),
		children: /* @__PURE__ */ jsxs("ul", {
			ref: list,
			class: "track",
			role: "list",
			onScroll: track.measure,
			onKeyDown,
			onPointerEnter: warmUp,
			onFocusIn: warmUp,
			children: [/* @__PURE__ */ jsx("li", {
				ref: spacer,
				class: "spacer",
				role: "presentation",
				style: { "--n": videos.length }
			}), drawnPositions(track.range.value, tabStop.value, videos.length).map((position) => {
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
	});
}

// src/ui/layouts/carousel/layout.ts
var layout = {
	View: Carousel,
	css: [Card_default, Track_default],
	posters: 3
};

// src/ui/layouts/registry.ts
/**
* Each layout by its name; only the chosen one is fetched, and the tag's script asks for it together with the app. The carousel is the
* default and comes with the first paint: as a file of its own it would be one request more for most shelves.
*/
var layouts = {
	carousel: () => Promise.resolve({ layout }),
	stories: () => import("./layout-stories.js").then((n) => n.t),
	grid: () => import("./layout-grid.js").then((n) => n.t),
	floating: () => import("./layout-floating.js").then((n) => n.t),
	spotlight: () => import("./layout-spotlight.js").then((n) => n.t),
	gallery: () => import("./layout-gallery.js").then((n) => n.t)
};

// src/ui/Root.tsx
/** By then a slow phone shows the video; the shop's files would have taken line and processor from it. */
var SHOP_AFTER_MS = 800;
/** The shelf, and the player once somebody opens it. */
function Root({ View, ...words }) {
	return /* @__PURE__ */ jsxs(Fragment, { children: [/* @__PURE__ */ jsx(View, { ...words }), /* @__PURE__ */ jsx(PlayerHost, {})] });
}
function PlayerHost() {
	const { deps, player, loadShop } = useShelf();
	const screen = useSignal(null);
	const isWaiting = useSignal(false);
	const failed = useSignal(false);
	const standIn = useLazy(true, () => import("./measuring.js").then((n) => n.n));
	const canStandIn = useRef(false);
	canStandIn.current = !!standIn && standIn !== "failed";
	const atOnce = useRef(null);
	if (player.isOpen.value && deps.screen && !isWaiting.value) atOnce.current ??= {
		Screen: deps.screen,
		isGrown: false
	};
	const shown = screen.value ?? atOnce.current;
	useSignalEffect(() => {
		if (!player.isOpen.value) {
			isWaiting.value = false;
			return;
		}
		failed.value = false;
		const warmShop = () => void loadShop().catch(() => {});
		const cancelShop = deps.env.setTimer(warmShop, player.wantedProduct.peek() ? 0 : SHOP_AFTER_MS);
		if (screen.peek() ?? atOnce.current) return cancelShop;
		const cancelWait = deps.env.setTimer(() => isWaiting.value = true, 0);
		loadPlayer(deps, player.video.peek()?.sources).then((Screen) => {
			cancelWait();
			screen.value = {
				Screen,
				isGrown: isWaiting.peek() && canStandIn.current
			};
			isWaiting.value = false;
		}, () => {
			player.close();
			failed.value = true;
		});
		return () => {
			cancelShop();
			cancelWait();
		};
	});
	useSignalEffect(() => {
		if (deps.device.online.value) failed.value = false;
	});
	return /* @__PURE__ */ jsxs(Fragment, { children: [
		shown && /* @__PURE__ */ jsx(shown.Screen, { isGrown: shown.isGrown }),
		isWaiting.value && standIn && standIn !== "failed" && /* @__PURE__ */ jsx(standIn.StandIn, {}),
		/* @__PURE__ */ jsx("div", {
			class: failed.value ? "line" : "",
			role: "status",
			children: failed.value ? deps.text("playerFailed") : ""
		})
	] });
}

// src/shelf/drawing.ts
function createDrawing(setting) {
	const { root, options, display, disposer } = setting;
	let mount = null;
	let drawn = null;
	let dropStyles = () => {};
	const load = async () => setting.layout ?? (await layouts[options.layout ?? layoutNames[0]]()).layout;
	const take = (layout) => {
		dropStyles();
		const [space, ...late] = root.adoptedStyleSheets;
		root.adoptedStyleSheets = space ? [space] : [];
		dropStyles = adoptStyles(root, tokens_default + layout.css.join(""));
		if (mount) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...late];
		drawn = layout;
	};
	const draw = (layout) => {
		const { context } = setting;
		if (layout !== drawn) take(layout);
		const target = mount ?? root.ownerDocument.createElement("div");
		for (const [name, value] of Object.entries(context.deps.spoken)) if (value) target.setAttribute(name, value);
		else target.removeAttribute(name);
		const words = {
			heading: options.heading ?? context.deps.text("heading"),
			line: options.line ?? ""
		};
		if (!mount) root.replaceChildren(target);
		render(h(ShelfProvider, {
			value: context,
			children: h(Root, {
				View: layout.View,
				...words
			})
		}), target);
		if (!mount) disposer.add(() => {
			render(null, target);
			dropStyles();
		});
		mount = target;
		return true;
	};
	return {
		fetchLayout: () => void load().catch(() => {}),
		async loadLayout() {
			try {
				return await load();
			} catch (detail) {
				const name = options.layout ?? "";
				explain(display, (words) => [words.describeLayoutNotLoaded(name, detail)]);
				return drawn;
			}
		},
		layout: () => drawn,
		draw,
		redraw: () => void (drawn && draw(drawn))
	};
}

// src/shelf/showFeed.ts
var NOTHING_TO_SHOW = "FEED_NOTHING_TO_SHOW";
/** Whatever goes wrong, the space held is either filled or given back; there is no half-drawn shelf. */
function createStage(setting) {
	const { options, env, display, disposer, measuring, settleReady, context } = setting;
	const { host, record } = context.deps;
	const model = context.feed;
	let abort = new AbortController();
	let feed = null;
	let calendar = utcCalendar;
	const drawing = createDrawing(setting);
	let turn = 0;
	let hasBegun = false;
	const giveBack = createSpace(host, options);
	disposer.add(() => {
		abort.abort();
		giveBack(false);
	});
	const end = (cards, reason, hide) => {
		if (reason && hide) hide(() => giveBack(true));
		else giveBack(reason !== null);
		measuring.start();
		settleReady({
			cards,
			reason
		});
	};
	const fail = (code) => {
		model.fail();
		context.player.close();
		record("shelf_failed", {}, { code });
		end(0, code);
	};
	const load = async (show) => {
		hasBegun = true;
		abort.abort();
		abort = new AbortController();
		const { signal } = abort;
		drawing.fetchLayout();
		const speaking = setting.speak();
		const answer = await loadFeed(options.feed, {
			env: {
				...env,
				fetch: fetchTakingOver(host, env)
			},
			baseUrl: host.baseURI,
			signal
		});
		const needed = answer.ok ? await calendarFor(answer.value.feed.videos) : utcCalendar;
		if (signal.aborted) return;
		calendar = needed;
		feed = answer.ok ? answer.value.feed : null;
		if (!answer.ok) {
			explain(display, (words) => [words.describeLoadError(answer.error)]);
			return fail(answer.error.code);
		}
		explainFaults(answer.value, setting, calendar);
		await Promise.all([nextTask(setting), speaking]);
		if (!signal.aborted) await choose(show);
	};
	const choose = async (show = model.show, hide) => {
		const mine = ++turn;
		const from = feed;
		const isOld = () => disposer.isDisposed || mine !== turn || from !== feed;
		if (!from) return;
		const layout = await drawing.loadLayout();
		if (isOld()) return;
		if (!layout) return fail("LAYOUT_NOT_LOADED");
		const found = findVideos(setting, from, calendar);
		const mayShow = await measuring.mayShow(from, found.length > 0, () => model.quotes.peek());
		if (isOld()) return;
		if (drawing.layout() && drawing.layout() !== layout) drawing.draw(layout);
		const videos = arrange(layout, mayShow ? found : []);
		show(from, videos);
		fetchPosters(host.ownerDocument, videos.slice(0, layout.posters ?? 0));
		await nextTask(setting);
		if (isOld()) return;
		if (videos.length === 0 && !setting.layout) {
			if (mayShow) tellUnshown(setting, from, !hide);
			return end(0, mayShow ? NOTHING_TO_SHOW : "HOLDOUT", hide);
		}
		if (!guard(display, "drawing the shelf", () => drawing.draw(layout))) return fail("INTERNAL_ERROR");
		if (!hide && videos[0]) record("shelf_loaded", {}, { cards: videos.length });
		end(videos.length, null);
	};
	return {
		...drawing,
		load,
		choose,
		hasBegun: () => hasBegun,
		calendar: () => calendar
	};
}
/** Reading, choosing and drawing are tasks of their own, so that none keeps the page waiting for long. */
var nextTask = ({ env, disposer }) => new Promise((resolve) => disposer.add(env.setTimer(resolve, 0)));
/** In the feed's order, or in the one that was learned. */
function findVideos(setting, feed, calendar) {
	const { options, env, reorder } = setting;
	setting.chosenMs = env.nowMs();
	const chosen = chooseVideos(calendar, feed, options, env, canPlay);
	return (reorder?.(chosen, feed) ?? chosen).slice(0, options.limit);
}
var arrange = (layout, videos) => layout.arrange?.(videos) ?? videos;
/** The room that the shelf holds in the page. With nothing to show it goes, and the merchant's `fallback` comes. */
function createSpace(host, options) {
	let isGivenBack = false;
	return (isEmpty) => {
		if (isEmpty === isGivenBack) return;
		host.hidden = isGivenBack = isEmpty;
		const instead = options.fallback && findElement(host, options.fallback);
		if (instead) instead.hidden = !isEmpty;
	};
}
/** Says in the console what of a feed that could be read is wrong. */
function explainFaults({ feed, issues }, { display, options, env }, calendar) {
	if (issues.length > 0) explain(display, (words) => words.describeIssues(issues, feed));
	if (!feed.videos.every(({ sources }) => sources.some(canPlay))) explain(display, (words) => [words.describeUnplayable(chooseVideos(calendar, feed, options, env), canPlay)]);
}
function chooseVideos(calendar, feed, options, env, playable) {
	const { creator: wanted } = options;
	const videos = selectBy(calendar, feed, selectOptions(options, env, playable));
	return wanted === void 0 ? videos : videos.filter(({ creator }) => isCreator(feed, wanted, creator));
}
/** Ahead of the cards, which take the same pictures: on a slow phone they are drawn for as long as half a way to the server and back. */
function fetchPosters(document, videos) {
	for (const { poster } of videos) if (poster) Object.assign(document.createElement("img"), {
		referrerPolicy,
		src: poster.src
	});
}
var selectOptions = ({ product, topics, territory }, env, playable) => ({
	nowMs: env.nowMs(),
	channel: "onsite",
	seed: Math.floor(env.nowMs() / DAY_MS),
	productId: product,
	topics,
	territory,
	canPlay: playable
});
/** The merchant's element; a selector that is none finds nothing. */
function findElement(host, selector) {
	try {
		return host.ownerDocument.querySelector(selector);
	} catch {
		return null;
	}
}
/** Somebody was here, and nothing fitted. @param isFirst - not only since time has passed. */
function tellUnshown({ display, options, context }, feed, isFirst) {
	explain(display, (words) => [words.describeNothingToShow(feed, options.product)]);
	if (isFirst) context.deps.record("shelf_failed", {}, { code: NOTHING_TO_SHOW });
}

// src/i18n/registry.ts
/** Each language but the built-in one; only the page's is fetched, and the tag's script asks for it together with the app. */
var languages = {
	ar: () => import("./language-ar.js").then((n) => n.t),
	de: () => import("./language-de.js").then((n) => n.t),
	es: () => import("./language-es.js").then((n) => n.t),
	fr: () => import("./language-fr.js").then((n) => n.t),
	he: () => import("./language-he.js").then((n) => n.t),
	it: () => import("./language-it.js").then((n) => n.t),
	ja: () => import("./language-ja.js").then((n) => n.t),
	ko: () => import("./language-ko.js").then((n) => n.t),
	nl: () => import("./language-nl.js").then((n) => n.t),
	pl: () => import("./language-pl.js").then((n) => n.t),
	pt: () => import("./language-pt.js").then((n) => n.t),
	sv: () => import("./language-sv.js").then((n) => n.t),
	tr: () => import("./language-tr.js").then((n) => n.n),
	zh: () => import("./language-zh.js").then((n) => n.n)
};

// src/i18n/heading.ts
/** The shelf's heading where the merchant gives none. By itself, since the tag reserves space with it before any texts are there. */
var DEFAULT_HEADING = "Seen on creators";

// src/shelf/pageLanguage.ts
/** Which language a shelf speaks; the tag's script asks this, too. */
/** The option `locale`, else what the page is marked with around the shelf; empty where neither says. */
var markedLanguage = (host, locale) => locale || (host.closest("[lang]") ?? host.ownerDocument.documentElement).getAttribute("lang") || "";
/** The language of ours for this page and, where that is not marked, this browser. */
var languageFor = (host, locale) => nearestLanguage(markedLanguage(host, locale) || navigator.language);
/** Holds the line of a heading whose language is not there yet. */
var NO_WORDS = "\xA0";
/** The heading for the time until the app is there. */
var earlyHeading = (host, locale) => languageFor(host, locale) === "en" ? DEFAULT_HEADING : "\xA0";

// src/shelf/language.ts
/** So long the cards wait for their words. */
var WAIT_MS = 4e3;
function createPageLanguage(host, options, { env, display }) {
	let loaded = null;
	const wanted = () => languageFor(host, options.locale);
	const table = () => {
		const code = wanted();
		const own = options.texts?.[code];
		return own?.language === code ? own : loaded?.language === code ? loaded : null;
	};
	const isAwaited = () => wanted() !== "en" && !table();
	return {
		table,
		isAwaited,
		async load() {
			const code = wanted();
			if (code === "en" || !isAwaited()) return false;
			let cancel = () => {};
			const isLate = new Promise((_, reject) => {
				cancel = env.setTimer(() => reject(`not within ${WAIT_MS} ms`), WAIT_MS);
			});
			try {
				loaded = (await Promise.race([languages[code](), isLate])).texts;
				return true;
			} catch (detail) {
				explain(display, (words) => [words.describeLanguageNotLoaded(code, detail)]);
				return false;
			} finally {
				cancel();
			}
		}
	};
}

// src/i18n/en/shelf.ts
var shelfTexts = {
	heading: DEFAULT_HEADING,
	cardLabel: "Play video by {creator}",
	cardLabelOwn: "Play video: {title}",
	cardLabelTitled: "Play video by {creator}: {title}",
	storyLabel: "Play {count} videos by {creator}",
	watched: "Watched",
	showMore: "Show more",
	shownOf: "{shown} of {count} videos are shown",
	dismiss: "Close this video",
	previous: "Previous videos",
	next: "Next videos",
	pausePreviews: "Pause previews",
	playPreviews: "Play previews",
	priceFrom: "From {price}",
	was: "was",
	soldOut: "Sold out",
	seePrice: "See price",
	backorder: "Backorder",
	preorder: "Preorder",
	disclosure_gifted: "Gifted",
	disclosure_paid: "Ad",
	disclosure_affiliate: "Affiliate",
	disclosure_employee: "Employee",
	disclosure_brand_owned: "Brand video",
	disclosure_ai_generated: "AI-generated",
	loading: "Loading…",
	playerFailed: "The video could not be opened. Check your connection and try again."
};

// src/i18n/format.ts
/**
* @param language - asked for when the first number is shown. As the page names it: `de-DE`, also `de_DE`; the browser's own when it is none.
* @param shop - how the shop writes prices, asked at each; they are written as `language` has it where the shop does not say.
*/
function createFormats(language, shop = () => null) {
	const localeNow = () => knownLocale(typeof language === "string" ? language : language());
	/** Kept: making one takes a slow phone a fifth of a frame, and a swipe writes eight numbers. */
	const made = /* @__PURE__ */ new Map();
	const write = (value, options = {}) => {
		const key = JSON.stringify(options);
		const format = made.get(key) ?? new Intl.NumberFormat(localeNow(), options);
		made.set(key, format);
		return format.format(value);
	};
	return {
		money: (money) => shop()?.(money) ?? signInPlace(write(money.amount, {
			style: "currency",
			currency: money.currency
		})),
		number: write
	};
}
/** `US$` at the end of a price that runs from right to left: without a mark behind it the sign would go before its letters. */
var signInPlace = (price) => price.replace(/^\u200f.*[A-Z][$£¥]/, "$&‎");
/** `Intl` throws at a tag it cannot read, and `lang="en_US"` stands in many a theme. */
function knownLocale(language) {
	try {
		return Intl.getCanonicalLocales(language.replaceAll("_", "-"))[0];
	} catch {
		return;
	}
}

// src/shelf/wording.ts
/** @param locale - the browser's, for a page and a feed that name none. */
function createWording(host, options, feed, locale, shopMoney, language) {
	const table = language.table();
	const code = table?.language ?? "en";
	const marked = markedLanguage(host, options.locale);
	const format = createFormats(() => marked || feed.feed.peek()?.locale || locale, () => shopMoney.value);
	const isRtl = /ar|he/.test(code);
	const own = options.texts ?? {};
	const [primary = ""] = (marked || locale).split(/[-_]/);
	const texts = {
		...table,
		...own,
		...own[primary],
		...own[marked]
	};
	const fill = createFill(code, isRtl, format.number);
	const isOurs = table || /^en/i.test(marked);
	return {
		text: createTranslate(shelfTexts, texts, fill),
		texts,
		fill,
		spoken: {
			lang: isOurs || !options.texts ? code : void 0,
			dir: table || /^en/i.test(options.locale ?? "") ? isRtl ? "rtl" : "ltr" : void 0
		},
		format,
		previews: options.previews ?? "auto"
	};
}

// src/shelf/createParts.ts
function createParts(input) {
	const { window, host, options, display, disposer, reporting, memory, settleReady } = input;
	const { env, recorder, measuring } = reporting;
	const { device, stop } = startDevice(window);
	disposer.add(measuring.viewport.destroy);
	disposer.add(stop);
	const feed = new FeedModel();
	const player = new PlayerModel(feed);
	for (const model of [feed, player]) disposer.add(() => model[Symbol.dispose]());
	const shopMoney = createShopMoney();
	const language = createPageLanguage(host, options, {
		env,
		display
	});
	const wording = () => createWording(host, options, feed, env.locale, shopMoney, language);
	const { loadPage, getCartChoice, restartCart, ...services } = createPageServicesLoader({
		window,
		env,
		display,
		host,
		options,
		feed,
		shopMoney,
		loadMemory: memory.load,
		whenDone: reporting.whenDone,
		setting: () => setting
	}, reporting.disposer);
	const deps = {
		env,
		display,
		record: markLive(recorder.record, feed),
		viewport: measuring.viewport,
		seen: measuring.seen,
		device,
		host,
		attribution: measuring.attribution,
		finish: reporting.finish,
		memory: memory.load,
		mayFrame: () => options.embeds === "consent" && measuring.status()?.consent?.marketing === true,
		isPagesOwn: (productId) => productId === options.product,
		...wording(),
		...services,
		async loadPage() {
			setting.context.deps.page = await loadPage();
		}
	};
	const pageUrl = () => window.location.href;
	if (isDebugged(pageUrl())) showOverlay(input, feed, getCartChoice);
	const { restartShop, ...shop } = createShopLoader(deps, feed, player, disposer);
	const reserve = ({ text } = setting.context.deps) => {
		const heading = language.isAwaited() ? "\xA0" : text("heading");
		return input.tagParts.reserveSpace(host, spaceOf(options, heading));
	};
	const setting = {
		context: {
			deps,
			feed,
			player,
			...shop
		},
		root: reserve(deps),
		options,
		env,
		display,
		disposer,
		measuring,
		pageUrl,
		settleReady,
		async speak(isOther) {
			if (await language.load() || isOther) setting.context = reworded(setting.context, wording());
		}
	};
	return {
		setting,
		stage: createStage(setting),
		reserve,
		restartCart() {
			restartCart();
			restartShop();
		}
	};
}
var reworded = (context, words) => ({
	...context,
	deps: {
		...context.deps,
		...words
	}
});
function showOverlay({ window, display, disposer, reporting }, feed, getCartChoice) {
	const { env, measuring, recorder } = reporting;
	const seen = {
		window,
		env,
		display,
		feed,
		events: recorder.emitter,
		getCartChoice,
		measuring
	};
	import("./debug.js").then((n) => n.t).then(({ startOverlay }) => disposer.add(startOverlay(seen)), () => {});
}

// src/browser/hasStored.ts
/**
* Whether this origin's storage holds anything of ours, of this page or an earlier one, that goes when the shopper refuses: the videos that
* they saved themselves stay. A storage that is refused holds nothing.
*/
function hasStored() {
	try {
		return /reelshelf:(?!saved\b)/.test(Object.keys(localStorage).join());
	} catch {
		return false;
	}
}

// src/shelf/memoryLoader.ts
function createMemoryLoader(window, measuring) {
	const load = createLazy(async () => (await import("./common.js").then((n) => n.w)).createShopperMemory(window, () => measuring.status()?.consent?.analytics ?? null));
	return {
		load,
		forget() {
			if (hasStored()) load().then((memory) => memory.forget(), () => {});
		}
	};
}

// src/shelf/requestedVideo.ts
/** What is to be opened as soon as the feed is there: what the page's address names, or what was asked for since. */
function createRequestedVideo({ setting, stage }, isFirst) {
	const { feed, player } = setting.context;
	const linked = isFirst && linkedVideo(setting.pageUrl());
	/** Reads all that the address says; asked for beside the feed. */
	const link = linked && import("./player.js").then((n) => n.r).catch(() => null);
	let requested = linked || null;
	/** By a call, not by the address: then one that is unknown is shown. */
	let isCalled = false;
	let shared;
	const openCalled = (target) => {
		if (shared?.isTaken) return;
		const { videoId, creatorId } = findTarget(feed.feed.peek(), feed.videos.peek(), target);
		if (player.open(videoId, "api")) {
			if (shared) shared.isTaken = true;
			if (creatorId) player.openList({ creator: creatorId });
		} else if (isCalled && !(shared && --shared.asked > 0)) explain(setting.display, (words) => [words.describeUnknownTarget(feed.feed.peek(), feed.videos.peek(), target)]);
	};
	return {
		isLinked: Boolean(linked),
		request(target, request) {
			requested = target;
			isCalled = true;
			shared = request;
			if (shared) shared.asked++;
		},
		forget() {
			requested = null;
		},
		open() {
			const target = requested;
			if (!target || feed.status.value !== "ready") return;
			if (isCalled || !link) {
				requested = null;
				return openCalled(target);
			}
			link.then((file) => {
				if (requested === target) requested = null;
				else return;
				if (file) file.openLinked(setting, stage, String(target));
				else openCalled(target);
			});
		}
	};
}

// src/browser/online.ts
/** Tells when the device has a network again. `navigator.onLine` itself is no promise that anything can be reached. */
function onOnline(window, listener) {
	window.addEventListener("online", listener);
	return () => window.removeEventListener("online", listener);
}

// src/shelf/startLate.ts
/**
* Starts what comes in a file of its own, and tries again when the line is back: rights are kept to on a page that was offline for a moment, too.
* A shelf that has gone meanwhile starts nothing.
*/
var createLate = (disposer, window) => function late(load, start) {
	if (disposer.isDisposed) return;
	load().then((module) => disposer.isDisposed || disposer.add(start(module)), () => {
		const stop = onOnline(window, () => {
			stop();
			late(load, start);
		});
		disposer.add(stop);
	});
};

// src/shelf/domEvents.ts
var toDetail = (event) => Object.freeze({
	...eventFields(event),
	props: Object.freeze(structuredClone(event.props))
});
/**
* Tells the page: bubbling, through shadow roots, named as in the catalogue. What the page learns after it has taken the host away is
* dispatched on the document as well, where it listens for all shelves.
*/
function dispatchToPage(host, detail) {
	for (const target of host.isConnected ? [host] : [host, host.ownerDocument]) target.dispatchEvent(new CustomEvent(`reelshelf:${detail.type}`, {
		bubbles: true,
		composed: true,
		detail
	}));
}

// src/shelf/eventRecorder.ts
function createEventRecorder(env, onError) {
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
			const event = Object.assign(Object.create(null), stamp, subject, { props });
			early?.push(event);
			emitter.emit(event);
		},
		takeEarly(isLast = true) {
			const taken = early ?? [];
			if (isLast) early = null;
			else early &&= [];
			return taken;
		},
		hasEarly: () => !!early?.length
	};
}

// src/shelf/lateViewport.ts
/** Stands in for the viewport until it arrives: what is to be looked at waits for it. */
function createLateViewport() {
	let real = null;
	let isOver = false;
	const waiting = /* @__PURE__ */ new Set();
	const whenThere = (begin) => {
		if (real) return begin(real);
		let stop = () => void waiting.delete(start);
		const start = () => {
			if (real) stop = begin(real);
		};
		waiting.add(start);
		return () => stop();
	};
	return {
		observe: (element, listener) => whenThere((viewport) => viewport.observe(element, listener)),
		cover: () => whenThere((viewport) => viewport.cover()),
		arrive(make) {
			if (isOver) return;
			real = make();
			waiting.forEach((start) => start());
			waiting.clear();
		},
		destroy() {
			isOver = true;
			waiting.clear();
			real?.destroy();
		}
	};
}

// src/shelf/measuringLoader.ts
/**
* Measuring, seen from the first paint: keeps what it is asked, in its order, until what looks and counts is there, which comes right
* after the cards.
*/
function createMeasuringLoader(deps) {
	const { window, display, options, recorder } = deps;
	const viewport = createLateViewport();
	let real = null;
	let isWanted = false;
	let isOver = false;
	let forget = () => {};
	const kept = [];
	const loadOnce = createLazy(async () => {
		const { createCounting, createViewport } = (await import("./measuring.js").then((n) => n.o));
		forget();
		viewport.arrive(() => createViewport(deps.env, window.document));
		real = createCounting(deps);
		for (const run of kept.splice(0)) run(real);
		return real;
	});
	const load = () => {
		isWanted = true;
		return loadOnce().catch((error) => {
			explain(display, (words) => [words.describeMeasuringNotLoaded(error)]);
			forget();
			if (!isOver) forget = onOnline(window, () => void load());
			return null;
		});
	};
	const pass = (run) => {
		if (real) run(real);
		else kept.push(run);
	};
	/** Both at once: the one would ask for the other. */
	const loadAll = () => {
		import("./measuring.js").then((n) => n.i).catch(() => {});
		return load();
	};
	const passNow = (run) => {
		pass(run);
		loadAll();
	};
	return {
		viewport,
		start: () => passNow(({ start }) => start()),
		async mayShow(...shown) {
			if (options.holdout) return (await loadAll())?.mayShow(...shown) ?? true;
			pass(({ mayShow }) => void mayShow(...shown));
			return true;
		},
		seen: (...sight) => pass(({ seen }) => seen(...sight)),
		attribution: (videoId) => real?.attribution(videoId),
		order: (order) => passNow((it) => it.order(order)),
		consent(answer) {
			pass(({ consent }) => consent(answer));
			if (!answer?.analytics && options.endpoint) load();
		},
		refuse() {
			pass(({ refuse }) => refuse());
			if (options.endpoint) load();
		},
		listens: (type) => pass(({ listens }) => listens(type)),
		restart: () => real?.restart(),
		status: () => real?.status(),
		stop() {
			isOver = true;
			forget();
			if (real) real.stop();
			else if (isWanted || options.endpoint !== void 0 && recorder.hasEarly()) passNow(({ stop }) => stop());
		}
	};
}

// src/shelf/startReporting.ts
/** What a shelf reports: to the page, to the developer's listeners, to the endpoint. It outlives the view for as long as something is on its way. */
function startReporting({ window, host, options, display, emit }) {
	const env = createBrowserEnv(window);
	const disposer = createDisposer();
	const recorder = createEventRecorder(env, (error) => display.warn({
		code: "LISTENER_FAILED",
		message: "A listener failed.",
		remedy: "See the detail.",
		detail: error
	}));
	disposer.add(recorder.emitter.on((event) => {
		const detail = toDetail(event);
		dispatchToPage(host, detail);
		emit(detail);
	}));
	const measuring = createMeasuringLoader({
		window,
		env,
		display,
		recorder,
		options,
		host
	});
	disposer.add(measuring.stop);
	const tasks = /* @__PURE__ */ new Set();
	const whenDone = (run) => {
		if (tasks.size === 0) return run();
		const [task] = tasks;
		const again = () => env.setTimer(() => whenDone(run), 0);
		task?.then(again, again);
	};
	return {
		env,
		recorder,
		measuring,
		disposer,
		finish(task) {
			const end = () => void tasks.delete(task);
			tasks.add(task);
			task.then(end, end);
			return task;
		},
		whenDone
	};
}

// src/shelf/startInstance.ts
/** One running shelf: when it begins, what it can be asked, how it ends. What it is made of: `createParts.ts`. */
/** The narrowest that a card is drawn, see `theme/space.css`. */
var CARD_PX = 132;
/** A host that is not on the page by then is one that somebody forgot to put there. */
var DETACHED_MS = 3e3;
function startInstance(setup) {
	const { host, options, display, isFirst, isPaying, restart } = setup;
	const { hasPaymentMarks, isPaymentPage, whenNear } = setup.tagParts;
	const window = host.ownerDocument.defaultView;
	if (!window) throw new Error("the host element belongs to no window");
	const disposer = createDisposer();
	const late = createLate(disposer, window);
	const reporting = startReporting({
		...setup,
		window
	});
	const memory = createMemoryLoader(window, reporting.measuring);
	const controls = createControls(reporting, memory, disposer);
	const watchPayment = (isPayment) => late(() => import("./measuring.js").then((n) => n.l), ({ watchPaymentPage }) => watchPaymentPage(window, isPaymentPage, isPayment, restart));
	if (isPaying || hasPaymentMarks(window)) {
		watchPayment(true);
		return {
			...showNothing(setup, disposer),
			...controls
		};
	}
	const parts = createParts({
		...setup,
		window,
		disposer,
		reporting,
		memory
	});
	const { setting, stage } = parts;
	const { player } = setting.context;
	const requested = createRequestedVideo(parts, isFirst);
	let isShowing = false;
	const show = () => {
		if (isShowing) return;
		isShowing = true;
		if (hasPaymentMarks(window)) return restart(true);
		const onLoaded = () => {
			requested.open();
			late(() => import("./measuring.js").then((n) => n.r), ({ startFollowing }) => startFollowing(setting, stage));
			watchPayment(false);
		};
		if (options.show === "saved") late(() => import("./saved.js").then((n) => n.t), ({ showSaved }) => showSaved(setting, stage, onLoaded));
		else stage.load().then(onLoaded);
	};
	if (requested.isLinked && host.isConnected) show();
	else {
		disposer.add(whenNear(host, (widthPx) => {
			if (widthPx < CARD_PX && !isApart(options.layout ?? layoutNames[0])) explain(display, (words) => [words.describeNarrow(widthPx)]);
			show();
		}));
		if (isOnItsWay(host)) show();
	}
	const explainDetached = () => void (host.isConnected || explain(display, (words) => [words.describeDetachedHost()]));
	disposer.add(reporting.env.setTimer(explainDetached, DETACHED_MS));
	return {
		...controls,
		get isOpen() {
			return player.isOpen.peek();
		},
		parts,
		open(target, request) {
			requested.request(target, request);
			show();
			requested.open();
		},
		close() {
			requested.forget();
			player.close();
		}
	};
}
/** What a shelf can be asked whether it shows anything or not. */
function createControls({ measuring, whenDone, ...reporting }, memory, disposer) {
	return {
		order: measuring.order,
		consent(answer) {
			measuring.consent(answer);
			if (!answer?.analytics) memory.forget();
		},
		refuse() {
			measuring.refuse();
			memory.forget();
		},
		listens: measuring.listens,
		destroy(whenGone) {
			disposer.dispose();
			whenDone(() => {
				reporting.disposer.dispose();
				whenGone();
			});
		}
	};
}
/** Where a shopper pays, the host takes no space at all. */
function showNothing({ host, settleReady }, disposer) {
	host.hidden = true;
	releaseSpace(host);
	disposer.add(() => host.hidden = false);
	settleReady({
		cards: 0,
		reason: "PAYMENT_PAGE"
	});
	return {
		isOpen: false,
		parts: null,
		open() {},
		close() {}
	};
}

// src/shelf/makeShelf.ts
/** Any HTML element of those that take one, of this page or another frame's. */
var canHold = (host) => {
	const { nodeType, shadowRoot, localName = "" } = host ?? {};
	return nodeType === 1 && (!!shadowRoot || /-|^(article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/.test(localName));
};
/** Marks an element that holds a shelf, for every copy of this code on the page. */
var HELD = /* @__PURE__ */ (() => (Symbol.for("reelshelf.held")))();
/** @returns why the host cannot be had. */
var takeHost = (host) => {
	if (!canHold(host)) return "HOST_INVALID";
	if (Reflect.has(host, HELD)) return "HOST_TAKEN";
	Reflect.set(host, HELD, true);
	return null;
};
var leaveHost = (host) => Reflect.deleteProperty(host, HELD);
/** `createShelf`, by what holds the shelf's place. */
function makeShelf(host, given, tagParts) {
	const display = createDisplay();
	const recorded = createEmitter();
	const { ready, settleReady } = createReady();
	const { current, change } = createLiveOptions(host, display);
	const updates = createUpdates(display, current, () => isOver ? void 0 : instance?.parts);
	let isOver = false;
	/** The newest answer of the shopper; it outlives a page on which they paid. */
	let answered = null;
	let instance = guard(display, "createShelf", start) ?? null;
	if (!instance) settleReady({
		cards: 0,
		reason: "INTERNAL_ERROR"
	});
	function start() {
		const refusal = takeHost(host);
		if (!refusal) {
			change(given ?? {});
			return begin(true, false);
		}
		isOver = true;
		settleReady({
			cards: 0,
			reason: refusal
		});
		explain(display, (words) => [refusal === "HOST_TAKEN" ? words.describeTakenHost() : words.describeHost(host)]);
		return null;
	}
	function begin(isFirst, isPaying) {
		const options = current;
		const { emit } = recorded;
		return startInstance({
			host,
			options,
			display,
			tagParts,
			emit,
			settleReady,
			isFirst,
			isPaying,
			restart
		});
	}
	/** The page has become one where a shopper pays, or is no longer. */
	function restart(isPaying) {
		instance?.destroy(() => {});
		instance = guard(display, "createShelf", () => begin(false, isPaying)) ?? null;
		if (answered) instance?.consent(answered);
	}
	const inTurn = (name, run) => guard(display, name, () => updates.inTurn(() => isOver || run()));
	return {
		ready,
		get isOpen() {
			return instance?.isOpen ?? false;
		},
		open: (wanted, request) => inTurn("open", () => instance?.open(readTarget(wanted), request)),
		close: () => inTurn("close", () => instance?.close()),
		...createListening(display, recorded, (type) => instance?.listens(type)),
		update: (changes) => guard(display, "update", () => {
			if (isOver) return;
			const before = updates.begin();
			const { consent } = current;
			change(changes ?? {});
			if (current.consent === "denied" && consent !== "denied") {
				answered = null;
				before.consent = "denied";
				instance?.refuse();
			}
			updates.show();
		}),
		order: (order) => guard(display, "order", () => isOver || instance?.order(order)),
		consent: (answer) => guard(display, "consent", () => {
			answered = answer;
			if (!isOver) instance?.consent(answer);
		}),
		destroy: () => guard(display, "destroy", () => {
			if (isOver) return;
			isOver = true;
			instance?.destroy(recorded.clear);
			releaseSpace(host);
			leaveHost(host);
			settleReady({
				cards: 0,
				reason: "DESTROYED"
			});
		})
	};
}
function createReady() {
	let settleReady = () => {};
	return {
		ready: new Promise((resolve) => settleReady = resolve),
		settleReady
	};
}
/** What the developer listens to. A listener that fails is shown, and keeps nothing else from going on. */
function createListening(display, recorded, onListener) {
	const on = (type, listener) => {
		onListener(type);
		return recorded.on((detail) => {
			if (type === "*" || type === detail.type) guardHost(display, `on('${type}')`, () => listener(detail));
		});
	};
	return {
		on,
		once(type, listener) {
			const stop = on(type, (detail) => {
				stop();
				return listener(detail);
			});
			return stop;
		}
	};
}
/** The shelf's options: one object for good, from which everything reads the newest. */
function createLiveOptions(host, display) {
	const inlineText = (id) => host.ownerDocument.getElementById(id.slice(1))?.textContent ?? "";
	const current = Object.create(null);
	const change = (changes) => {
		const { feed } = current;
		const read = readOptions(changes, inlineText, (name, value) => void explain(display, (words) => [words.describeOption(name, value)]));
		Object.assign(current, read);
		current.feed ??= feed;
		if (isPromise(current.feed)) current.feed.then(void 0, () => {});
	};
	return {
		current,
		change
	};
}
/**
* Shows changed options. What does it comes late: most shelves never change. Several changes in one task become one.
*
* @param parts - of the running shelf, as far as there is one.
*/
function createUpdates(display, current, parts) {
	/** The options that are shown, while others are on their way. */
	let before = null;
	let isDue = false;
	let changing = null;
	const apply = async () => {
		isDue = true;
		try {
			const late = await import("./changes.js").then((n) => n.t);
			const shown = before;
			before = null;
			isDue = false;
			const now = parts();
			if (now && shown) await late.applyChanges(now, shown);
		} catch (detail) {
			isDue = false;
			display.warn({
				code: "CHANGE_NOT_SHOWN",
				message: "Changed options are not shown.",
				remedy: "The next change tries again.",
				detail
			});
		}
	};
	return {
		/** Before options are changed. @returns those that are shown. */
		begin: () => before ??= { ...current },
		show() {
			if (isDue) return;
			const mine = changing = apply().then(() => {
				if (changing === mine) changing = null;
			});
		},
		/** After the changes that were asked for before: a video may be one of a feed that is on its way. */
		inTurn: (run) => void (changing ? changing.then(run) : run())
	};
}

// src/browser/paymentMarks.ts
/**
* The shelf never renders where a shopper pays (PCI DSS 4.0.1, 6.4.3 and 11.6.1). What tells such a page at first sight: its address, the
* platform's marks, a field for a card. Nothing is read out of any field.
*/
/** Below a catalogue, names are the merchant's own: a shirt called "Checkout" is no checkout, a page about payment no payment. */
var PAYMENT_PATH = /^(?!.*\/(product|collection|page|blog)s?\/).*\/((one-?(step|page)-?|fire|quick|super|the)?checkouts?|onepage|payment|kass[ae]n?|cassa|caisse|commande|paiement|pagamento|pago|zahlung|betal(ing|en)|afrekenen|finalizar-compra|checkout(_\w+|-begin|-login))(\.\w+)?([/?]|$)/i;
/** Shops that tell pages apart by a parameter: PrestaShop, OpenCart, CS-Cart, Zen Cart. */
var PAYMENT_QUERY = /[?&](controller=order(-?opc)?(&|$)|route=checkout\/checkout|dispatch=checkout\.ch|main_page=checkout)/;
/** PrestaShop's id, classes of WooCommerce and of Magento with its one-page checkouts; each whatever the page is called. */
var BODY_MARK = / ((woocommerce-)?checkout|order-opc|\w*checkout-index-index) /;
/** A card's number in the clear. */
var CARD_INPUT = "input[autocomplete^=\"cc-\"i],input[autocomplete*=\" cc-\"i],input[name*=\"cc_number\"],input[name^=\"card\"i][name*=\"num\"i]";
function hasPaymentMarks(window) {
	const { document, location } = window;
	if (PAYMENT_PATH.test(location.pathname) || PAYMENT_PATH.test(location.hash) || PAYMENT_QUERY.test(location.search)) return true;
	const { Shopify, prestashop } = window;
	if (typeof Shopify === "object" && Shopify !== null && Object.hasOwn(Shopify, "Checkout")) return true;
	if (prestashop?.page?.page_name === "checkout" || BODY_MARK.test(` ${document.body?.id} ${document.body?.className} `)) return true;
	return document.querySelector(CARD_INPUT) !== null;
}

// src/browser/pageKind.ts
/** Whether a shopper pays on this page: by its marks, or by a payment provider's frame that takes a card's number. */
/**
* Frames of payment providers that take a card's number. Their wallet buttons, messages about instalments and frames against fraud stand on
* ordinary pages, so only Stripe's are known by what they are not.
*/
var CARD_FRAME = /js\.stripe\.com(?!.*(v3\/[chm]|t-request|express|messag|loader))|(?<!gift[-_ ]?)card[-_ ]?(number|field)|paypal_card|secured?-?fields|hosted-?field|braintree.*dropin|microform|[/.]checkout\.com|klarna-(checkout|payments)|pci\.shopify|shopifycs|square(up|cdn)|mollie\.com|worldpay|cybersource|authorize\.net|spreedly|recurly.*field/i;
function isPaymentPage(window) {
	return hasPaymentMarks(window) || [...window.document.querySelectorAll("iframe")].some(takesCards);
}
/** A query names what a wallet button allows, cards among it. */
function takesCards({ src, name, title, id }) {
	return CARD_FRAME.test(`${src.replace(/[?#].*/, "")} ${name} ${title} ${id}`);
}

// src/theme/apart.css?inline
var apart_default = ":host{width:0!important;height:0!important;margin:0!important;position:fixed!important;inset:auto 0 0 auto!important}";

// src/theme/space.css?inline
var space_default = ":host{box-sizing:border-box;--rs-radius:var(--reelshelf-radius,12px);--rs-gap:var(--reelshelf-gap,10px);--rs-font:var(--reelshelf-font,inherit);--rs-bleed:var(--reelshelf-bleed,0px);--rs-card-width:var(--reelshelf-card-width,208px);width:100%;grid-template-columns:minmax(0, calc(4 * var(--rs-card-width) + 3 * var(--rs-gap))) minmax(0, 1fr)!important;grid-template-rows:auto!important;justify-content:stretch!important;gap:0!important;display:grid!important}:host([hidden]){display:none!important}:host>*{all:initial;min-width:0;color:inherit;color-scheme:inherit;visibility:inherit;pointer-events:inherit;grid-column:1/-1;font-family:inherit;display:block}.shelf{font-family:var(--rs-font);text-align:start;font-size:16px;line-height:1.4;display:block;container-type:inline-size}.head{align-items:flex-end;gap:12px;min-height:44px;margin:0 0 12px;padding-inline-end:56px;display:flex}@media (hover:hover) and (pointer:fine){.head{padding-inline-end:160px}}.words{flex:1;min-width:0}.heading{font-family:var(--reelshelf-heading-font,inherit);font-size:var(--reelshelf-heading-size,20px);font-weight:var(--reelshelf-heading-weight,600);overflow-wrap:anywhere;margin:0;line-height:1.25}.line{opacity:.75;margin:2px 0 0;font-size:14px}.view{--w:clamp(132px, (100cqi - 2 * var(--rs-gap)) / 2.3, var(--rs-card-width));--h:calc(var(--w) * 16 / 9);height:calc(var(--h) + 8px);margin-inline:calc(-1 * var(--rs-bleed));overflow:hidden}.ghosts{gap:var(--rs-gap);padding:4px var(--rs-bleed);display:flex}.ghost{width:var(--w);height:var(--h);border-radius:var(--rs-radius);background:color-mix(in srgb, currentColor 8%, transparent);flex:none}.stories .view{--w:76px;--h:102px}.stories .ghost{height:var(--w);border-radius:50%}.grid .view{height:auto;margin:0}.cells{grid-template-columns:repeat(auto-fill, minmax(max(min(180px, 50% - var(--rs-gap)), (100% - 6 * var(--rs-gap)) / 6), 1fr));gap:var(--rs-gap);max-width:1850px;margin:0;padding:4px 0;display:grid}.cells>*{aspect-ratio:9/16;width:auto;height:auto}.first{margin-bottom:calc(4px - var(--rs-gap));grid-template-rows:auto auto;grid-auto-rows:0;row-gap:0;padding-bottom:0;overflow:hidden}.first>*{margin-bottom:var(--rs-gap)}.more{height:56px}.spotlight .view{--w:clamp(132px, 44cqi, 300px)}";

// src/shelf/reserve.ts
/**
* Holds the shelf's place before there is anything to show: the heading as it will be, and quiet cards of the right size.
* The loader uses it too, so it stays free of Preact and of the feed.
*/
var GHOSTS = 12;
/** From here on the grid may have a button that shows more. */
var FEWEST_WITH_MORE = 5;
/** Answers the shadow root with the place held; where something stands in it already, that stays. */
function reserveSpace(host, space) {
	const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
	if (root.hasChildNodes()) return root;
	const layout = layoutNames.find((name) => name === space.layout) ?? "carousel";
	adoptStyles(root, isApart(layout) ? space_default + apart_default : space_default);
	const make = (className, text = "") => {
		const element = host.ownerDocument.createElement("div");
		element.className = className;
		element.textContent = text;
		return element;
	};
	const shelf = make(`shelf ${layout}`);
	shelf.setAttribute("aria-busy", "true");
	root.append(shelf);
	if (isApart(layout)) return root;
	const head = make("head");
	const words = make("words");
	if (space.heading) words.append(make("heading", space.heading));
	if (space.line) words.append(make("line", space.line));
	head.append(words);
	const view = make("view");
	const isGrid = layout === "grid";
	const ghosts = make(isGrid ? "cells first" : "ghosts");
	const count = layout === "spotlight" ? 1 : Math.min(Number(space.limit) || GHOSTS, GHOSTS);
	for (let i = 0; i < count; i++) ghosts.append(make("ghost"));
	view.append(ghosts);
	if (isGrid && count >= FEWEST_WITH_MORE) view.append(make("more"));
	shelf.append(head, view);
	return root;
}

// src/shelf/whenNear.ts
/** One viewport's height away counts as near: time enough to be ready, far enough not to be in the page's way. */
var MARGIN = "100% 50%";
/**
* Runs `run` once, when `element` comes near the viewport, with the width that it has by then. One that lies over the page is always near,
* and waits until the page itself has loaded.
*/
function whenNear(element, run) {
	const observer = new IntersectionObserver((entries) => {
		const near = entries.find((entry) => entry.isIntersecting);
		if (!near) return;
		observer.disconnect();
		const begin = () => run(near.boundingClientRect.width);
		if (document.readyState === "complete" || getComputedStyle(element).position !== "fixed") return begin();
		addEventListener("load", begin, { once: true });
		stop = () => removeEventListener("load", begin);
	}, { rootMargin: MARGIN });
	observer.observe(element);
	let stop = () => observer.disconnect();
	return () => stop();
}

// src/shelf/tagParts.ts
/** What the tag's script has, for an app that comes without it, and for npm. */
var tagParts = {
	reserveSpace,
	whenNear,
	hasPaymentMarks,
	isPaymentPage
};

// src/shelf/createShelf.ts
/** The public way in for developers. */
/**
* Shows a shelf inside `host`. The host gets an open shadow root; nothing outside it is touched. A wrong option or host is shown in the
* console, with what was expected. For markup prefer `<reel-shelf>`, for Preact `<ReelShelf>`.
*/
function createShelf(host, options) {
	return makeShelf(host, options, tagParts);
}

// src/shelf/shelfComponent.ts
/** The shelf as a component. Preact and React have the same hooks under the same names; the entry says whose they are. */
var createShelfComponent = ({ createElement, useRef, useEffect }) => ({ onShelf, publicKey, ...props }) => {
	const options = publicKey === void 0 ? props : {
		...props,
		key: publicKey
	};
	const host = useRef(null);
	const shelf = useRef(null);
	const shown = useRef(options);
	useEffect(() => {
		if (!host.current) return;
		shelf.current = createShelf(host.current, options);
		shown.current = options;
		onShelf?.(shelf.current);
		return () => {
			shelf.current?.destroy();
			shelf.current = null;
			onShelf?.(null);
		};
	}, []);
	useEffect(() => {
		if ([.../* @__PURE__ */ new Set([...Object.keys(options), ...Object.keys(shown.current)])].some((name) => options[name] !== shown.current[name])) shelf.current?.update(replaceOptions(shown.current, options));
		shown.current = options;
	});
	return createElement("div", { ref: host });
};

// src/shelf/commandQueue.ts
/** @param standIn - makes what takes orders and refusals where no shelf sends to an endpoint, such as a thank-you page; `null` when it knows no endpoint. */
function createCommands(display, standIn) {
	const shelves = /* @__PURE__ */ new Map();
	const listeners = createListeners();
	let consent = null;
	/** The page's own cart, for the shelves that are there and those to come. */
	let cart = null;
	let wanted = null;
	let spare = null;
	/** Orders that nobody could take yet. */
	const orders = [];
	const sender = () => {
		for (const [shelf, endpoint] of shelves) if (endpoint()) return shelf;
		if (!spare) {
			spare = standIn();
			if (consent) spare?.consent(consent);
		}
		return spare;
	};
	const report = () => {
		if (orders.length === 0) return;
		const [first] = shelves.keys();
		const taker = sender() ?? first;
		if (taker) for (const order of orders.splice(0)) taker.order(order);
	};
	const commands = {
		cart(functions) {
			if (typeof functions !== "object" || functions === null) return void explain(display, (words) => [words.describeCartFunctions(functions)]);
			cart = {
				cart: "custom",
				cartSettings: functions
			};
			for (const shelf of shelves.keys()) shelf.update(cart);
		},
		order(order) {
			orders.push(order);
			report();
		},
		consent(answer) {
			consent = readConsent(answer);
			spare?.consent(consent);
			if (!consent.analytics) sender();
			for (const shelf of shelves.keys()) shelf.consent(consent);
		},
		on(type, listener) {
			return listeners.add(type, listener, shelves.keys());
		},
		open(first) {
			const call = [readTarget(first), {
				isTaken: false,
				asked: 0
			}];
			if (shelves.size === 0) wanted = call;
			for (const shelf of shelves.keys()) if (!call[1].isTaken) shelf.open(...call);
		},
		close() {
			wanted = null;
			for (const shelf of shelves.keys()) shelf.close();
		}
	};
	return {
		run: (name, first, second) => guard(display, `reelshelf('${String(name)}')`, () => {
			if (typeof name === "string" && Object.hasOwn(commands, name)) return commands[name]?.(first, second);
			explain(display, (words) => [words.describeCommand(name, Object.keys(commands))]);
		}),
		join(shelf, endpoint) {
			shelves.set(shelf, endpoint);
			listeners.join(shelf);
			if (cart) shelf.update(cart);
			if (consent) shelf.consent(consent);
			if (endpoint()) report();
			else queueMicrotask(report);
			if (wanted !== null) {
				shelf.open(...wanted);
				queueMicrotask(() => wanted = null);
			}
			return () => {
				shelves.delete(shelf);
				listeners.leave(shelf);
			};
		}
	};
}
/** Only what is plainly `true` is a yes. */
function readConsent(answer) {
	const given = answer;
	return {
		analytics: given?.analytics === true,
		marketing: given?.marketing === true
	};
}
/** What the page listens to, on the shelves that are there and those to come. */
function createListeners() {
	const entries = /* @__PURE__ */ new Set();
	return {
		add(type, listener, shelves) {
			const stops = /* @__PURE__ */ new Map();
			const entry = {
				type,
				listener,
				stops
			};
			entries.add(entry);
			for (const shelf of shelves) stops.set(shelf, shelf.on(type, listener));
			return () => {
				entries.delete(entry);
				stops.forEach((stop) => stop());
			};
		},
		join(shelf) {
			for (const { type, listener, stops } of entries) stops.set(shelf, shelf.on(type, listener));
		},
		leave(shelf) {
			for (const { stops } of entries) stops.delete(shelf);
		}
	};
}

// src/shelf/defineElement.ts
/** `<reel-shelf>`: attributes and properties are live; properties take what markup cannot say, such as a feed as an object. */
var TAG = "reel-shelf";
/**
* `defineReelShelf`, by what the tag's script has.
*
* The class is made in here because extending `HTMLElement` at module level would throw where there is no DOM.
*/
function defineElement(window, onShelf, tagParts) {
	if (window.customElements.get("reel-shelf")) return;
	const { setTimer } = createBrowserEnv(window);
	const properties = [...Object.keys(readers), "options"].filter((name) => name !== "shelf");
	class ReelShelf extends window.HTMLElement {
		static observedAttributes = Object.keys(readers).map(attributeOf);
		#shelf = null;
		/** What was set as a property, by its name. */
		#set;
		#given = {};
		#isQueued = false;
		#leave = () => {};
		/** Browsers pause what leaves the page, also when it comes back a moment later. */
		#playing = [];
		static {
			for (const name of properties) Object.defineProperty(this.prototype, name, {
				configurable: true,
				get() {
					return this.#set[name] ?? (name === "options" ? {} : void 0);
				},
				set(value) {
					this.#set[name] = value;
					this.#refreshSoon();
				}
			});
		}
		constructor() {
			super();
			this.#set = takeEarly(this, properties);
		}
		get shelf() {
			return this.#shelf;
		}
		connectedCallback() {
			showInFront(this.shadowRoot);
			for (const video of this.#playing.splice(0)) if (video.paused) video.play().catch(() => {});
			this.#refreshSoon();
		}
		disconnectedCallback() {
			this.#playing = findPlaying(this.shadowRoot);
			setTimer(() => this.isConnected || this.#refresh(), 0);
		}
		attributeChangedCallback(_name, before, after) {
			if (before !== after) this.#refreshSoon();
		}
		/** Several changes in one task become one. */
		#refreshSoon() {
			const options = readOptionsOf(this, this.#set);
			if (!this.isConnected || !options.feed && !this.#shelf) return;
			if (!this.shadowRoot) tagParts.reserveSpace(this, spaceOf(options, earlyHeading(this, options.locale)));
			if (this.#isQueued) return;
			this.#isQueued = true;
			queueMicrotask(() => {
				this.#isQueued = false;
				if (this.isConnected) this.#refresh();
			});
		}
		#refresh() {
			const options = readOptionsOf(this, this.#set);
			const before = this.#given;
			this.#given = options;
			if (this.#shelf && this.isConnected && options.feed) this.#shelf.update(replaceOptions(before, options));
			else if (this.#shelf) {
				this.#leave();
				this.#shelf.destroy();
				this.#shelf = null;
			} else if (this.isConnected && options.feed) {
				this.#shelf = makeShelf(this, options, tagParts);
				this.#leave = onShelf(this.#shelf, () => this.#given.endpoint);
			}
		}
	}
	window.customElements.define(TAG, ReelShelf);
}
/** What a script has set that was faster than the definition: a property of the element itself would hide the accessor for ever. */
function takeEarly(element, properties) {
	const taken = {};
	for (const name of properties) {
		const early = Object.getOwnPropertyDescriptor(element, name);
		if (!early) continue;
		Reflect.deleteProperty(element, name);
		taken[name] = early.value;
	}
	return taken;
}
var findPlaying = (root) => [...root?.querySelectorAll("video") ?? []].filter((video) => !video.paused);
/** An open player that is moved is no longer in front of the page, and still says that it is open. */
function showInFront(root) {
	for (const dialog of root?.querySelectorAll("dialog[open]:not(:modal)") ?? []) {
		dialog.removeAttribute("open");
		dialog.showModal();
	}
}
/** Properties win over `options`, and those over attributes. */
function readOptionsOf(element, { options, ...single }) {
	const own = Object.entries(single).filter(([, value]) => value !== void 0 && value !== null);
	return {
		...readAttributes((name) => element.getAttribute(attributeOf(name))),
		...options,
		...Object.fromEntries(own)
	};
}

// src/shelf/oneRelease.ts
/** @param detail - what was met beside this release. */
function warnOfMixture(detail) {
	createDisplay().warn({
		code: "RELEASES_MIXED",
		message: `Not all files are of release __RELEASE__: ${detail}.`,
		remedy: "Replace all of dist/ and empty caches and CDN."
	});
}

// src/shelf/element.ts
/** `<reel-shelf>` for developers, and its name. */
/**
* Defines the element once in `window`; a second copy of the script finds the first one's and leaves it.
*
* @param onShelf - called with every shelf that starts, and where it sends to; what it returns is called when that shelf has gone.
*/
function defineReelShelf(window, onShelf = () => () => {}) {
	defineElement(window, onShelf, tagParts);
}

// src/tools/isAlike.ts
/**
* Whether two values say the same: plain objects and lists by what is in them, everything else (elements, promises, instances) by
* identity. Two functions are alike: an inline handler is another function at each render and means the same. What a function
* carries as properties of its own is compared, and functions among that by identity.
*/
function isAlike(one, other, met = /* @__PURE__ */ new Map()) {
	if (Object.is(one, other)) return true;
	if (!isRecord(one) || !isRecord(other) || typeof one !== typeof other || Array.isArray(one) !== Array.isArray(other)) return false;
	if (met.get(one) === other) return true;
	met.set(one, other);
	const keys = Object.keys(one);
	const isSame = (key) => isAlike(one[key], other[key], met) && (typeof one !== "function" || typeof one[key] !== "function" || one[key] === other[key]);
	return keys.length === Object.keys(other).length && keys.every((key) => Object.hasOwn(other, key) && isSame(key));
}
/** A function, a list, or an object that was written as `{}`. */
function isRecord(value) {
	if (typeof value === "function" || Array.isArray(value)) return true;
	if (typeof value !== "object" || value === null) return false;
	const prototype = Object.getPrototypeOf(value);
	return prototype === null || Object.getPrototypeOf(prototype) === null;
}

// src/models/replaceVideos.ts
/**
* Shows other videos, or the same in another order, under an open player: it stays with the video that is watched, which plays on, and
* closes where that is no longer shown. What is the same as before stays the same object, so that nothing is drawn or counted again for it.
*/
function replaceVideos(feed, player, next, chosen) {
	const shown = new Map(feed.videos.peek().map((video) => [video.id, video]));
	const videos = chosen.map((video) => {
		const before = shown.get(video.id);
		if (!before || isAlike(before, video) || isOnAir(before, video)) return before ?? video;
		return isAlike(before.sources, video.sources) ? Object.assign(Object.create(null), video, { sources: before.sources }) : video;
	});
	const at = videos.findIndex(({ id }) => id === player.video.peek()?.id);
	batch(() => {
		if (at < 0) player.close();
		feed.show(next, videos);
		player.shift.value += player.index.peek() - Math.max(0, at);
		player.index.value = Math.max(0, at);
	});
}
var isOnAir = ({ live }, next) => live?.channel !== void 0 && live.channel === next.live?.channel;

// src/ui/layouts/grid/Grid.css?inline
var Grid_default = ".cells{list-style:none}.cells>.rest{aspect-ratio:auto;grid-column:1/-1}.more{justify-content:center;align-items:flex-end;display:flex}.moreButton{all:unset;box-sizing:border-box;border:1px solid color-mix(in srgb, currentColor 55%, transparent);border-radius:calc(var(--rs-radius) * 2);text-align:center;cursor:pointer;min-width:132px;min-height:44px;padding:0 24px;font-size:15px;font-weight:600}.moreButton:hover{background:var(--rs-line)}.moreButton:focus-visible{outline-offset:2px;outline:2px solid}";

// src/ui/parts/Icon.tsx
/** A drawing without words: the button around it carries the label. */
function Icon({ path, sizePx = 24, strokeWidth = 1.8, isFilled = false }) {
	return /* @__PURE__ */ jsx("svg", {
		viewBox: "0 0 24 24",
		width: sizePx,
		height: sizePx,
		fill: isFilled ? "currentColor" : "none",
		stroke: "currentColor",
		"stroke-width": strokeWidth,
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		"aria-hidden": "true",
		focusable: "false",
		children: /* @__PURE__ */ jsx("path", { d: path })
	});
}

// src/ui/parts/icons.ts
/** Strokes on a grid of 24, of what the player shows first; those of its later parts and of sheets stand in `lateIcons.ts`. */
var close = "M6 6l12 12M18 6L6 18";
var forward = "M9 5l7 7-7 7";
var play = "M8 5.2v13.6L19 12z";
var pause = "M8.5 5.5v13M15.5 5.5v13";
var sound = "M4 9.5v5h3.5L12 19V5L7.5 9.5zM15.5 9a4 4 0 010 6M18 6.5a8 8 0 010 11";
var muted = "M4 9.5v5h3.5L12 19V5L7.5 9.5zM16 9.5l5 5M21 9.5l-5 5";

// src/ui/parts/useText.ts
/** Looks texts up in one table, with the merchant's own wording where there is one. */
function useText(table) {
	const { deps } = useShelf();
	return useMemo(() => createTranslate(table, deps.texts, deps.fill), [deps, table]);
}

// src/ui/sheet/Sheet.css?inline
var Sheet_default = ".sheet{--sheet-pad:16px;--sheet-round:calc(var(--rs-radius) - 2px);--sheet-edge:color-mix(in srgb, var(--rs-on-surface) 40%, transparent);box-sizing:border-box;width:100%;max-height:max(var(--sheet-share), min(430px, 92dvh));background:var(--rs-surface);color:var(--rs-on-surface);font-family:var(--rs-font);text-align:start;animation:sheet-rise var(--rs-slow) var(--rs-ease);border-start-start-radius:calc(var(--rs-radius) + 8px);border-start-end-radius:calc(var(--rs-radius) + 8px);flex-direction:column;font-size:15px;line-height:1.4;display:flex;position:relative;overflow:hidden;box-shadow:0 -8px 32px #00000038}@keyframes sheet-rise{0%{transform:translateY(100%)}}.sheet-panel{--sheet-pad:20px;max-height:none;box-shadow:none;animation:sheet-show var(--rs-fast) var(--rs-ease);border-radius:0}@keyframes sheet-show{0%{opacity:0}}.sheet *,.sheet :before{box-sizing:border-box}:where(.sheet) :is(p,h2,ul,dl,dd){margin:0;padding:0;list-style:none}:where(.sheet) button{appearance:none;color:inherit;font:inherit;cursor:pointer;-webkit-tap-highlight-color:transparent;touch-action:manipulation;background:0 0;border:0;margin:0;padding:0}:where(.sheet) [aria-disabled=true]{cursor:default}.sheet :is(button,a):focus-visible{outline:2px solid var(--rs-on-surface);outline-offset:2px}.sheet [tabindex=\"-1\"]:is(h2,p):focus{outline:none}.sheet-hidden{clip-path:inset(50%);white-space:nowrap;width:1px;height:1px;position:absolute;overflow:hidden}.sheet-grip{height:var(--sheet-grip);touch-action:none;cursor:grab;flex:none;place-items:center;display:grid}.sheet-grip:before{content:\"\";background:var(--rs-on-surface);opacity:.25;border-radius:2px;width:36px;height:4px}.sheet-panel>.sheet-grip{visibility:hidden}.sheet-close{border-radius:50%;flex:none;place-items:center;width:44px;height:44px;display:grid}.sheet-body{overscroll-behavior:contain;min-height:0;padding-inline:var(--sheet-pad);scrollbar-width:thin;flex:auto;overflow-y:auto}.sheet-main,.sheet-second{border-radius:var(--sheet-round);text-align:center;width:100%;min-height:48px;transition:transform var(--rs-fast) var(--rs-ease);justify-content:center;align-items:center;gap:8px;padding:6px 14px;font-size:16px;font-weight:600;text-decoration:none;display:flex}.sheet-main{background:var(--rs-fill);color:var(--rs-on-accent)}.sheet-second{box-shadow:inset 0 0 0 1px var(--sheet-edge)}:is(.sheet-main,.sheet-second):active:not([aria-disabled=true]){transform:scale(.985)}.sheet-ring{border:2px solid;border-inline-end-color:#0000;border-radius:50%;width:18px;height:18px;animation:.8s linear infinite sheet-turn}@keyframes sheet-turn{to{transform:rotate(1turn)}}.sheet-stepper{border-radius:var(--sheet-round);box-shadow:inset 0 0 0 1px var(--sheet-edge);flex:none;display:flex}.sheet-stepper button{border-radius:inherit;place-items:center;width:44px;min-height:44px;display:grid}.sheet-stepper [aria-disabled=true]{opacity:.35}.sheet-stepper output{text-align:center;font-variant-numeric:tabular-nums;align-self:center;min-width:22px;font-weight:600}@media (height<=480px){.sheet:not(.sheet-panel){overscroll-behavior:contain;overflow-y:auto}.sheet:not(.sheet-panel)>.sheet-body{flex:none;overflow:visible}}@media (prefers-reduced-motion:reduce){.sheet,.sheet *{transition:none!important;animation:none!important}}@media (forced-colors:active){.sheet,.sheet :is(button,.sheet-main){border:1px solid buttontext}}";

// src/ui/sheet/throwing.ts
/** A finger that has rested for so long before it is lifted throws nothing; what it did before that is no speed of the throw. */
var REST_MS = 90;
/** What is thrown slides on as far as its speed takes it in so long. */
var SLIDE_MS = 170;
/** What a finger drags, from where it was put down. */
function startThrow(startMs) {
	let last = {
		px: 0,
		ms: startMs
	};
	/** Its speed is counted from here: recent, or the move before the last, since on a busy page moves come late. */
	let from = last;
	return {
		move(px, ms) {
			if (ms - from.ms > REST_MS) from = last;
			last = {
				px,
				ms
			};
		},
		restPx(atMs) {
			const { px, ms } = last;
			return atMs - ms > REST_MS ? px : px + (px - from.px) / Math.max(1, ms - from.ms) * SLIDE_MS;
		}
	};
}

// src/ui/sheet/useDragDown.ts
/** Coming to rest farther down than this the sheet is let go. */
var FAR_PX = 96;
/** A finger that moves less than this is tapping. */
var SLOP_PX = 6;
/**
* Drags a sheet down: with a mouse by its grip, with a finger anywhere that is scrolled to its top. `leave` is called when it
* would come to rest far enough, else the sheet springs back. Listens while `isOn`.
*/
function useDragDown(surface, leave, isOn, isCalm) {
	const onLeave = useRef(leave);
	onLeave.current = leave;
	useEffect(() => {
		const sheet = surface.current;
		const grip = sheet?.firstElementChild;
		if (!isOn || !sheet || !(grip instanceof HTMLElement)) return;
		let drag = null;
		const start = (x, startY, ms) => {
			drag = {
				x,
				startY,
				thrown: startThrow(ms),
				isMoving: false
			};
		};
		/** `false`: not ours, the browser may scroll. */
		const move = (x, y, ms) => {
			if (!drag) return false;
			const distance = y - drag.startY;
			drag.thrown.move(distance, ms);
			if (!drag.isMoving) {
				if (distance < -6 || Math.abs(x - drag.x) > Math.max(SLOP_PX, distance)) drag = null;
				if (!drag || distance < SLOP_PX) return false;
				drag.isMoving = true;
			}
			sheet.style.transform = `translateY(${Math.max(0, distance)}px)`;
			return true;
		};
		const end = (isCancelled, ms) => {
			const thrown = drag?.isMoving && drag.thrown;
			drag = null;
			if (!thrown) return;
			if (!isCancelled && thrown.restPx(ms) > FAR_PX) return onLeave.current();
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
		const onPointerEnd = (event) => event.pointerType !== "touch" && end(event.type === "pointercancel", event.timeStamp);
		const onTouchEnd = (event) => end(event.type === "touchcancel", event.timeStamp);
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

// src/ui/sheet/useSheetFocus.ts
/**
* Moves the focus to the sheet's heading when it opens. With `elsewhere` it goes back to where it was when the sheet closes, unless
* it has gone on meanwhile. What it came from may be gone by then (a tag's moment passes, a list made room): then to the first of
* these selectors that the player has. Without one, the caller gives the focus back.
*/
function useSheetFocus(surface, heading, elsewhere) {
	useLayoutEffect(() => {
		const sheet = surface.current;
		const root = sheet?.getRootNode();
		if (!sheet || !(root instanceof ShadowRoot)) return;
		const before = root.activeElement;
		const dialog = sheet.closest("dialog");
		heading.current?.focus({ preventScroll: true });
		if (!elsewhere) return;
		return () => {
			const now = root.activeElement;
			if (now && now !== dialog && !sheet.contains(now)) return;
			if (before instanceof HTMLElement && before.isConnected && before !== dialog) return before.focus({ preventScroll: true });
			requestAnimationFrame(() => {
				elsewhere.map((selector) => dialog?.querySelector(selector)).find(Boolean)?.focus({ preventScroll: true });
			});
		};
	}, []);
}

// src/ui/sheet/Sheet.tsx
var LEAVE = {
	duration: 150,
	easing: "ease-in",
	fill: "forwards"
};
/** What lies over the lower part of a phone or stands beside the video: the surface, its grip and the ways to close it. What it holds is its children's. */
function Sheet({ part, className, onClose, focusAfter, children }) {
	const { device } = useShelf().deps;
	const id = `sheet-${part}`;
	const surface = useRef(null);
	const heading = useRef(null);
	const setHeading = (element) => {
		heading.current = element;
	};
	const isPanel = device.wide.value;
	const isCalm = device.reducedMotion.value;
	useStyles(Sheet_default);
	useSheetFocus(surface, heading, focusAfter);
	useLayoutEffect(() => {
		const sheet = surface.current;
		const dialog = sheet?.closest("dialog");
		if (!sheet || !dialog) return;
		const name = part === "cart" ? "--cart-part" : "--product-part";
		const resize = new ResizeObserver(() => dialog.style.setProperty(name, `${sheet.offsetHeight / dialog.clientHeight}`));
		resize.observe(sheet);
		return () => {
			resize.disconnect();
			dialog.style.removeProperty(name);
		};
	}, []);
	const leave = () => {
		const from = surface.current?.style.transform || "none";
		if (isPanel || isCalm || !surface.current) return onClose();
		surface.current.animate([{ transform: from }, { transform: "translateY(100%)" }], LEAVE).onfinish = onClose;
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
		class: `sheet ${className}${isPanel ? " sheet-panel" : ""}`,
		part,
		"aria-labelledby": id,
		onKeyDown,
		children: [/* @__PURE__ */ jsx("div", { class: "sheet-grip" }), children({
			leave,
			heading: {
				id,
				ref: setHeading,
				tabIndex: -1
			}
		})]
	});
}
var SheetClose = ({ label, onPress }) => /* @__PURE__ */ jsx("button", {
	type: "button",
	class: "sheet-close",
	part: "close",
	"aria-label": label,
	onClick: onPress,
	children: /* @__PURE__ */ jsx(Icon, { path: close })
});

// src/ui/player/usePageExtras.ts
/** The page's later services; `null` until they are there, and where there are none. */
function usePageExtras() {
	const { page } = useShelf().deps;
	const extras = useLazy(page !== void 0, () => page?.loadExtras() ?? Promise.reject());
	return extras === "failed" ? null : extras;
}

// src/ui/player/RailButton.tsx
/** A round button with its word below, in the rail beside the picture. */
function RailButton({ part, icon, words, name, onClick, isPressed }) {
	return /* @__PURE__ */ jsxs("button", {
		type: "button",
		class: "pl-railButton",
		part,
		"aria-pressed": isPressed,
		"aria-label": name,
		onClick,
		children: [/* @__PURE__ */ jsx("span", {
			class: "pl-round",
			children: /* @__PURE__ */ jsx(Icon, {
				path: icon,
				isFilled: isPressed === true
			})
		}), /* @__PURE__ */ jsx("span", {
			class: "pl-railWords",
			children: words
		})]
	});
}

// src/ui/player/playerContext.ts
var context = /* @__PURE__ */ (() => (createContext(null)))();
var PlayerProvider = /* @__PURE__ */ (() => (context.Provider))();
function usePlayer() {
	const value = useContext(context);
	if (!value) throw new Error("usePlayer was called outside the player");
	return value;
}

// src/ui/cards/useOnly.ts
/** What a card is told that stands for all videos of the shelf: it shows the first, and the player goes on to the others. */
function useOnly() {
	const { feed } = useShelf();
	return useComputed(() => {
		const [video] = feed.videos.value;
		const last = feed.videos.value.length - 1;
		return video && {
			video,
			last,
			position: 0,
			count: 1,
			isTabStop: true
		};
	}).value;
}

// src/i18n/en/playerExtras.ts
/** English texts of the parts of the player that come after its first picture. Errors say what happened and what to do. */
var playerExtrasTexts = {
	share: "Share",
	shared: "Link copied",
	captionsNone: "Captions: off",
	captionsIn: "Captions: {language}",
	describe: "Audio description",
	fast: "2× speed",
	picture: "Play in a small window",
	pictureFailed: "This browser did not open the small window.",
	pictureBack: "Back to the large player",
	save: "Save",
	saved: "Saved",
	savedNow: "Saved for later in this browser",
	unsavedNow: "No longer saved",
	copyLink: "Copy the link",
	copyByHand: "This browser does not let us copy. Press the link and copy it yourself.",
	sharedNow: "Shared",
	shareOpened: "{app} opens with the link",
	shareEmail: "Email",
	shareSms: "Text message",
	seenAll: "That was the last of {count} videos.",
	seenAllBack: "Back to the shop",
	seenAllBackTo: "Back to {product}",
	seenAllAgain: "From the beginning",
	previousVideo: "Previous video",
	nextVideo: "Next video",
	playFrame: "Play on {platform}",
	playFrameMeans: "This loads {platform}’s own player. {platform} then learns that you are here, and may set cookies.",
	position: "Position in the video",
	positionOf: "{now} of {total}",
	showText: "Show the whole text",
	hideText: "Show less",
	products: "In this video",
	openProduct: "{product}, {price}. View product",
	add: "Add",
	addNow: "{add} · {price}",
	addProduct: "{add} · {price}, {product}",
	videoFailedWithProducts: "This video cannot be played here. You can still open its products.",
	videoFailed: "This video cannot be played here.",
	offline: "You are offline. The video goes on when you are connected again.",
	offlineWithProducts: "You are offline. The video goes on when you are connected again. You can still open its products."
};

// src/ui/player/useSaved.ts
/** Whether the video is among those that the shopper has saved, and what changes that; it is said to screen readers. */
function useSaved(videoId) {
	const saved = usePageExtras()?.saved;
	const { announce, saves, playback } = usePlayer();
	const text = useText(playerExtrasTexts);
	const isSaved = useSignal(false);
	useEffect(() => {
		isSaved.value = saved?.has(videoId) ?? false;
	}, [
		videoId,
		saves.value,
		saved
	]);
	const save = (next) => {
		if (!saved || next === saved.has(videoId)) return;
		saved.set(videoId, next);
		saves.value++;
		playback.record("video_saved", { saved: next });
		announce(text(next ? "savedNow" : "unsavedNow"));
	};
	return {
		isReady: saved !== void 0,
		isSaved,
		save
	};
}

// src/ui/player/useAnnouncer.ts
/** Says it, also where it was said last: the same words again would be no change, and silent. */
function say(said, sentence) {
	said.value = sentence === said.peek() ? `${sentence}\u00a0` : sentence;
}
/** The sentence for those who do not see the player: the slide that came into view, or what a part of the player announces. */
function useAnnouncer(text) {
	const { deps, feed, player } = useShelf();
	const said = useSignal("");
	const described = useRef(player.index.peek());
	const describe = (index) => {
		const video = feed.videos.peek()[index];
		const creator = feed.creators.peek().get(video?.creator ?? "")?.handle ?? "";
		const name = text("slideLabel", {
			index: index + 1,
			count: feed.videos.peek().length,
			creator,
			title: video?.title ?? ""
		});
		return video ? withDisclosure(deps, video, name) : name;
	};
	useSignalEffect(() => {
		if (player.index.value === described.current) return;
		described.current = player.index.value;
		said.value = describe(described.current);
	});
	return {
		said,
		describe,
		announce: (sentence) => say(said, sentence)
	};
}

// src/ui/player/NotLoaded.tsx
/**
* Stands in the place of a part whose code did not come, and comes itself with the player: the line may go right after the tap. The part comes by
* itself when the line is back.
*/
function NotLoaded({ onRetry }) {
	const isOnline = useShelf().deps.device.online.value;
	const { text } = usePlayer();
	return /* @__PURE__ */ jsxs("div", {
		class: "pl-lost",
		role: "alert",
		children: [/* @__PURE__ */ jsx("p", { children: text(isOnline ? "productFailed" : "offlineProduct") }), /* @__PURE__ */ jsx("button", {
			type: "button",
			class: "pl-again",
			onClick: onRetry,
			children: text("tryAgain")
		})]
	});
}

// src/ui/player/SheetPlace.css?inline
var SheetPlace_default = ".pl-sheet{z-index:4;width:var(--pl-width);color:var(--rs-on-surface);margin-inline:auto;position:absolute;inset:auto 0 0}.pl-sheet[inert]{visibility:hidden}";

export { withDisclosure as $, createShelfComponent as A, DEFAULT_HEADING as B, Grid_default as C, warnOfMixture as D, defineReelShelf as E, createLate as F, useStyles as G, useRovingFocus as H, onOnline as I, useSight as J, ShelfFrame as K, hasStored as L, tagParts as M, apart_default as N, defineElement as O, startReporting as P, DisclosureLabel as Q, createFormats as R, Icon as S, isAlike as T, useCards as U, useTrack as V, usePassingStyles as W, useLazy as X, LiveLabel as Y, Photo as Z, forward as _, useSaved as a, canPlayHls as at, play as b, PlayerProvider as c, VIDEO_PARAM as ct, usePageExtras as d, guard as dt, Track_default as et, Sheet as f, createDisplay as ft, close as g, useText as h, useAnnouncer as i, canPlayFile as it, createShelf as j, createCommands as k, usePlayer as l, readText as lt, startThrow as m, NotLoaded as n, ShelfProvider as nt, playerExtrasTexts as o, isFedByPage as ot, SheetClose as p, Card as q, say as r, useShelf as rt, useOnly as s, prefersOwnPlayer as st, SheetPlace_default as t, Card_default as tt, RailButton as u, isCreator as ut, muted as v, replaceVideos as w, sound as x, pause as y, shelfTexts as z };
//# sourceMappingURL=shelf.js.map
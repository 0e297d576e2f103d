import { A as _minLength, C as object, D as _gte, E as unknown, N as safeUrl, O as _lte, S as number$1, T as string, _ as boolean, b as looseObject, g as array, h as _enum, j as _regex, k as _maxLength, m as createCalendar, t as readWholeFeed, v as int, w as optional, x as nullable, y as literal } from "./wholeFeed.js";
import { createHash, timingSafeEqual } from "node:crypto";
import { readFile } from "node:fs/promises";
// src/collector/access.ts
var COOKIE = "reelshelf_report";
var KEPT_SECONDS = 2592e3;
function createAccess(token) {
	const digest = (text) => createHash("sha256").update(text).digest();
	const wanted = digest(token);
	const ticket = createHash("sha256").update("reelshelf report cookie\n").update(token).digest("base64url");
	const wantedTicket = digest(ticket);
	const isToken = (candidate) => timingSafeEqual(digest(candidate), wanted);
	return {
		isToken,
		allows(request, url) {
			const bearer = /^Bearer (.+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
			if (bearer !== void 0) return isToken(bearer);
			const shown = url.searchParams.get("token");
			if (shown !== null) return isToken(shown);
			const cookie = new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w-]+)`).exec(request.headers.get("cookie") ?? "")?.[1];
			return cookie !== void 0 && timingSafeEqual(digest(cookie), wantedTicket);
		},
		cookie: (isSecure) => `${COOKIE}=${ticket}; Max-Age=${KEPT_SECONDS}; HttpOnly; SameSite=Strict${isSecure ? "; Secure" : ""}`
	};
}
// src/collector/answers.ts
/** Every answer leaves with these, whatever it is. */
var SAFE = {
	"x-content-type-options": "nosniff",
	"referrer-policy": "no-referrer",
	"cross-origin-opener-policy": "same-origin",
	"x-frame-options": "DENY",
	"cache-control": "no-store"
};
/** Any page may read the endpoint's answers; no cookie ever travels with it. */
var CORS = {
	"access-control-allow-origin": "*",
	"access-control-expose-headers": "Retry-After"
};
function answer(status, body, headers = {}) {
	return new Response(body, {
		status,
		headers: {
			...SAFE,
			...headers
		}
	});
}
var answerJson = (status, data, headers = {}) => answer(status, JSON.stringify(data), {
	"content-type": "application/json; charset=utf-8",
	...headers
});
/** A refusal: a stable code for programs, a sentence for people. */
var refuse$1 = (status, code, message, headers = {}) => answerJson(status, {
	code,
	message
}, headers);
// src/collector/clientAddress.ts
/**
* The sender's address. `X-Forwarded-For` is written by whoever sends, so only the entries that our own proxies added are
* believed: with one proxy the last, with two the last but one.
*
* @param direct - the address of the connection, as the server sees it. @param proxies - how many proxies are our own.
*/
function clientAddress(headers, direct, proxies) {
	if (proxies <= 0) return direct;
	return (headers.get("x-forwarded-for") ?? "").split(",").map((hop) => hop.trim()).at(-proxies) || direct;
}
// src/tools/result.ts
var success = (value) => ({
	ok: true,
	value
});
var failure = (error) => ({
	ok: false,
	error
});
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
	const { parseFeed } = await import("./parse.js");
	const { feed, issues } = parseFeed(raw, baseUrl);
	if (feed) return success({
		feed,
		issues
	});
	const issue = issues[0];
	return failure({
		code: issue?.code === "FEED_WRONG_VERSION" || issue?.code === "FEED_TOO_LARGE" ? issue.code : "FEED_INVALID",
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
		return failure({
			code: "FEED_URL_REFUSED",
			args: {
				url: raw.slice(0, 200),
				received: received.slice(0, 200)
			}
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
// src/collector/reports/names.ts
var noNames = {
	creators: {},
	videos: {},
	products: {}
};
function namesOf(feed) {
	const table = (items, nameOf) => Object.assign(Object.create(null), Object.fromEntries(items.map((item) => [item.id, nameOf(item)])));
	return {
		creators: table(feed.creators, ({ name, handle, avatar }) => ({
			name: name ?? handle,
			note: handle,
			...avatar ? { image: avatar } : {}
		})),
		videos: table(feed.videos, ({ id, title, poster }) => ({
			name: title ?? id,
			...poster ? { image: poster.src } : {}
		})),
		products: table(feed.products, ({ title, image }) => ({
			name: title,
			...image ? { image: image.src } : {}
		}))
	};
}
var noAssortment = {
	creatorOf: /* @__PURE__ */ new Map(),
	productsOf: /* @__PURE__ */ new Map(),
	productOfVariant: /* @__PURE__ */ new Map()
};
var assortmentOf = (feed) => ({
	creatorOf: new Map(feed.videos.map(({ id, creator }) => [id, creator])),
	productsOf: new Map(feed.videos.map((video) => [video.id, (video.tags ?? []).map((tag) => tag.product)])),
	productOfVariant: new Map([...feed.products.flatMap(platformNames), ...feed.products.flatMap((product) => (product.variants ?? []).map((variant) => [variant.id, product.id]))])
});
/** What shops call a product in an order where they do not name a variant of the feed. */
var platformNames = ({ id, ref, variants = [] }) => [...Object.values(ref ?? {}).flatMap((names) => [
	names?.id,
	names?.handle,
	names?.sku
]), ...variants.map(({ sku }) => sku)].flatMap((name) => name ? [[name, id]] : []);
// src/collector/createNameSource.ts
var FRESH_MS = 3e5;
/**
* What ids are called, from the shop's feed. It is read when somebody asks and the last reading is older than five minutes; a
* feed that cannot be read leaves the names as they were.
*/
function createNameSource(feed, baseUrl, env, log) {
	let known = {
		names: noNames,
		assortment: noAssortment,
		imageOrigins: []
	};
	let readMs = -Infinity;
	let reading = null;
	const read = async (source) => {
		const loaded = await loadFeed(source, {
			env,
			baseUrl
		});
		readMs = env.nowMs();
		if (loaded.ok) {
			const names = namesOf(loaded.value.feed);
			known = {
				names,
				assortment: assortmentOf(loaded.value.feed),
				imageOrigins: originsOf(names)
			};
		} else log(`${loaded.error.code}: the feed could not be read for names: ${JSON.stringify(loaded.error.args)}`);
		reading = null;
	};
	return async () => {
		if (feed !== void 0 && env.nowMs() - readMs > FRESH_MS) {
			reading ??= read(feed);
			if (readMs === -Infinity) await reading;
		}
		return known;
	};
}
function originsOf(names) {
	const images = Object.values(names).flatMap((table) => Object.values(table).flatMap(({ image }) => image ?? []));
	return [...new Set(images.map((image) => new URL(image).origin))];
}
// src/collector/limits.ts
var defaultLimits = {
	bodyBytes: 65536,
	eventsPerBatch: 100,
	eventBytes: 8192,
	perNetwork: {
		perSecond: 20,
		burst: 100
	},
	perVisitor: {
		perSecond: 2,
		burst: 30
	}
};
var MAX_KEYS = 5e4;
/** Token buckets, one a key. Memory is bounded: the bucket that was used longest ago makes room. */
function createRateLimit({ perSecond, burst }) {
	const buckets = /* @__PURE__ */ new Map();
	return { 
	/** @returns 0 when it may go on, else the seconds to wait. */
take(key, nowMs) {
		const known = buckets.get(key);
		const tokens = known ? Math.min(burst, known.tokens + Math.max(0, nowMs - known.atMs) / 1e3 * perSecond) : burst;
		buckets.delete(key);
		buckets.set(key, {
			tokens: tokens >= 1 ? tokens - 1 : tokens,
			atMs: nowMs
		});
		if (buckets.size > MAX_KEYS) buckets.delete(buckets.keys().next().value ?? "");
		return tokens >= 1 ? 0 : Math.ceil((1 - tokens) / perSecond);
	} };
}
// src/collector/live.ts
var SETTLE_MS = 1e3;
var HEARTBEAT_MS = 25e3;
function createLive(env) {
	const listeners = /* @__PURE__ */ new Set();
	const pending = /* @__PURE__ */ new Map();
	const encoder = new TextEncoder();
	const tell = (tenant) => {
		pending.delete(tenant);
		for (const listener of listeners) if (listener.tenant === tenant) listener.send(`event: news\ndata: ${env.nowMs()}\n\n`);
	};
	return {
		open(tenant) {
			let leave = () => {};
			return answer(200, new ReadableStream({
				start(controller) {
					let stopBeat = () => {};
					const listener = {
						tenant,
						send: (text) => controller.enqueue(encoder.encode(text)),
						end: () => controller.close()
					};
					const beat = () => {
						listener.send(": still here\n\n");
						stopBeat = env.setTimer(beat, HEARTBEAT_MS);
					};
					leave = () => {
						stopBeat();
						listeners.delete(listener);
					};
					listener.end = () => {
						leave();
						controller.close();
					};
					listeners.add(listener);
					listener.send("retry: 3000\n\n");
					stopBeat = env.setTimer(beat, HEARTBEAT_MS);
				},
				cancel: () => leave()
			}), {
				"content-type": "text/event-stream; charset=utf-8",
				"x-accel-buffering": "no"
			});
		},
		notify(tenant) {
			if (listeners.size === 0 || pending.has(tenant)) return;
			pending.set(tenant, env.setTimer(() => tell(tenant), SETTLE_MS));
		},
		close() {
			for (const cancel of pending.values()) cancel();
			pending.clear();
			for (const listener of [...listeners]) listener.end();
		}
	};
}
// src/collector/collectorError.ts
/** A mistake of whoever sets the collector up. `code` is stable and searchable; the message says what to do. */
var CollectorError = class extends Error {
	code;
	cause;
	name = "CollectorError";
	constructor(code, message, cause) {
		super(message);
		this.code = code;
		this.cause = cause;
	}
};
// src/collector/options.ts
var LOCAL = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\]):\*$/;
/** @throws CollectorError `OPTIONS_INVALID`, naming the option, what was received, and what was expected. */
function checkKeys(keys) {
	if (!keys || keys.length === 0) fail("keys", "nothing", `a list such as [{ key: 'pub_shop', origins: ['https://shop.example'] }]`);
	const seen = /* @__PURE__ */ new Set();
	return keys.map((option, index) => {
		const where = `keys[${index}]`;
		const key = option.key ?? null;
		if (key !== null && !/^[\w.-]{3,120}$/.test(key)) fail(`${where}.key`, key, "3 to 120 letters, digits, dots, dashes or underscores");
		if (seen.has(key)) fail(`${where}.key`, key ?? "a second entry without a key", "each key once");
		seen.add(key);
		const origins = option.origins;
		if (!origins || origins.length === 0) fail(`${where}.origins`, "nothing", `at least one, such as 'https://shop.example'`);
		const matchers = origins.map((origin) => originMatcher(origin, `${where}.origins`));
		return {
			key,
			tenant: option.name ?? hostOf(origins[0] ?? ""),
			allows: (origin) => matchers.some((matches) => matches(origin))
		};
	});
}
/** @throws CollectorError `OPTIONS_INVALID`. */
function checkToken(token) {
	if (token === void 0) return null;
	if (token.length < 16 || token.length > 256) fail("reportToken", `${token.length} characters`, "16 to 256 characters that nobody can guess");
	return token;
}
function originMatcher(origin, where) {
	if (LOCAL.test(origin)) {
		const start = origin.slice(0, -1);
		return (candidate) => candidate === start.slice(0, -1) || candidate.startsWith(start) && /^\d{1,5}$/.test(candidate.slice(start.length));
	}
	if (origin === "null") return (candidate) => candidate === "null";
	let parsed = null;
	try {
		parsed = new URL(origin);
	} catch {}
	if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.origin !== origin.replace(/\/$/, "")) fail(where, origin, `an origin without path, such as 'https://shop.example'`);
	const exact = parsed.origin;
	return (candidate) => candidate === exact;
}
var hostOf = (origin) => origin.replace(/^https?:\/\//, "").replace(/[:/].*$/, "");
function fail(option, received, expected) {
	throw new CollectorError("OPTIONS_INVALID", `The collector's option "${option}" is ${received}; expected ${expected}.`);
}
// node_modules/isbot/index.mjs
var fullPattern = " daum[ /]| deusu/|(?:^|[^g])news(?!sapphire)|(?<! channel/|google/)google(?!(?:wv|app|/google| pixel))|(?<! cu)bots?(?:\\b|_)|(?<!cam)scan|(?<!lib)http|24x7|;\\s\\w+;$|@[a-z][\\w-]+\\.|\\(\\)|\\.com\\b|\\b\\w+/1\\.0;|\\bbw/|\\bdlc\\b|\\bort/|\\bperl\\b|\\btime/|\\||^[<\\(;]|^[\\w \\.\\-\\(?:\\):%]+(?:/v?\\d+(?:\\.\\d+)?(?:\\.\\d{1,10})*?)?(?:,|$)|^[\\w\\-]+/[\\w]+$|^[^ ]{50,}$|^\\d+\\b|^\\w*search\\b|^\\w+/[\\w\\(\\)]*$|^\\w+/\\d\\.\\d\\s\\([\\w@]+\\)$|^active|^ad muncher|^amaya|^apache/|^avsdevicesdk/|^azure|^biglotron|^blackbox exporter|^bot|^clamav[ /]|^claude-code/|^client/|^cobweb/|^custom|^ddg[_-]android|^discourse|^dispatch/\\d|^downcast/|^duckduckgo|^email|^exodusmovement|^facebook|^getright/|^gozilla/|^hobbit|^hotzonu|^hwcdn/|^igetter/|^jeode/|^jetty/|^jigsaw|^microsoft bits|^movabletype|^mozilla/\\d\\.\\d\\s[\\w\\.-]+$|^mozilla/\\d\\.\\d\\s\\((?:compatible;)?(?:\\s?[\\w\\d-.]+[\\s/]\\d+\\.\\d+)?\\)$|^navermailapp|^netsurf|^offline|^openai/|^owler|^php|^postman|^ps_daily/|^python|^rank|^read|^reed|^remove\\.bg/|^rest|^rss|^snapchat|^sora |^space bison|^stape/|^svn|^swcd |^taringa|^thumbor/|^track|^w3c|^webbandit/|^webcopier|^wget|^whatsapp|^wordpress|^xenu link sleuth|^yahoo|^yandex|^zdm/\\d|^zoom marketplace/|abuse|advisor|agent\\b|analyzer|archive|ask jeeves/teoma|attracta|audit|bluecoat drtr|browsex|burpcollaborator|capture|catch|check\\b|checker|chrome-lighthouse|chromeframe|classifier|cloudflare|collapsify\\b|convertify|cookiehubverify/|crawl|cursor/|cypress/|dareboost|datanyze|dejaclick|detect|discovery|dmbrowser|download|exaleadcloudview|feed|firephp|foregenix|functionize|grab|hardenize\\b|headless|hotjar|httrack|hubspot marketing grader|ibisbrowser|infrawatch|insight|inspect|iplabel|java(?!;)|library|linkcheck|linktiger|mail\\.ru/|manus-user/|marketgoo/|measure|monitor\\b|neustar wpm|node\\b|nutch|offbyone|openvas|optimize|pageburst|pagespeed|parser|phantomjs|pingdom|playwright|powermarks|preview|productfinder|prospectingstudio|proxy|ptst[ /]\\d|radar|readable/|retriever|rexx;|rigor|rss\\b|scrape|securityheaders|selenium|server|silktide|sindup/|sogou|sparkler/|speedcurve|spider|splash|statuscake|supercleaner|synapse|synthetic|testlocally|tools|torrent|transcoder|url|validator|virtuoso|wappalyzer|watchtowr|webglance|webkit2png|whatcms/|xtate/";
var naivePattern = /bot|crawl|http|lighthouse|scan|search|spider/i;
var pattern;
function getPattern() {
	if (pattern instanceof RegExp) return pattern;
	try {
		pattern = new RegExp(fullPattern, "i");
	} catch (error) {
		pattern = naivePattern;
	}
	return pattern;
}
var isNonEmptyString = (value) => typeof value === "string" && value !== "";
function isBot(userAgent) {
	return isNonEmptyString(userAgent) && getPattern().test(userAgent);
}
var isbot = isBot;
// src/events/catalog.ts
/**
* Every event, once: name, version, payload, meaning. README, DOM events, collector and pixels are derived from this table
* or checked against it. Definitions follow the MRC viewability guidelines and are spelled out in the sentences.
*/
var ms = int().check(_gte(0), _lte(864e5));
var count = int().check(_gte(0), _lte(1e5));
var label = string().check(_maxLength(200));
/** A cart error code; `cart/errors.ts` holds the closed list, which this folder may not import. */
var errorCode = string().check(_regex(/^[a-z_]{1,40}$/));
var triggers = [
	"autoplay",
	"tap",
	"swipe",
	"key",
	"api"
];
var moneyMinor = int().check(_gte(0), _lte(1e11));
var currency = string().check(_regex(/^[A-Z]{3}$/));
var define = (version, props, meaning, value = "normal") => ({
	version,
	props,
	meaning,
	/** What may be evicted first when the queue is full; `high` never is. */
	value
});
var nothing = object({});
var catalog = {
	shelf_loaded: define(1, object({ cards: count }), "The shelf was rendered with at least one card."),
	shelf_viewed: define(1, nothing, "At least 50 % of the shelf (30 % if larger than 242,500 px²) was visible for 1 second without a break, document visible; once a page view."),
	card_viewed: define(1, nothing, "At least 50 % of a card (30 % if larger than 242,500 px²) was visible for 1 second without a break, document visible; once a page view and video.", "low"),
	video_started: define(1, object({
		trigger: _enum(triggers),
		surface: _enum(["card", "player"])
	}), "First picture-moving moment of a slide or a preview; `trigger` says what caused it."),
	video_viewed: define(1, object({ surface: _enum(["card", "player"]) }), "The view: 2 seconds of continuous playback with at least 50 % visible (MRC)."),
	video_engaged: define(1, object({ reason: _enum([
		"watched",
		"sound_on",
		"tag_opened",
		"shared"
	]) }), "10 seconds or 97 % of the unique content played, or the shopper turned the sound on, opened a tag, or shared."),
	video_progressed: define(1, object({ percent: literal([
		25,
		50,
		75,
		95
	]) }), "25, 50, 75 or 95 % of the unique seconds watched; a seek does not count.", "low"),
	video_watched: define(1, object({
		watchedMs: ms,
		uniqueMs: ms,
		mutedMs: ms,
		loops: count,
		durationMs: ms
	}), "Said on leaving a slide: time played while visible, unique content, time played muted, loops."),
	tag_viewed: define(1, nothing, "A product tag was on screen while its video played.", "low"),
	product_opened: define(1, object({ from: _enum([
		"tag",
		"bar",
		"card",
		"panel",
		"api"
	]) }), "A product sheet opened."),
	variant_selected: define(1, object({ variant: label }), "The shopper chose a variant.", "low"),
	product_added: define(1, object({
		variant: optional(label),
		quantity: count,
		valueMinor: optional(moneyMinor),
		currency: optional(currency),
		adapter: label
	}), "The platform confirmed that the cart gained this product; `quantity` is what it really gained.", "high"),
	product_add_failed: define(1, object({
		variant: optional(label),
		quantity: count,
		code: errorCode,
		adapter: label
	}), "The platform refused or did not confirm; `code` says why.", "high"),
	checkout_started: define(1, object({ adapter: label }), "The shopper left for the checkout from the shelf.", "high"),
	order_completed: define(1, object({
		orderId: string().check(_minLength(1), _maxLength(120)),
		currency,
		totalMinor: moneyMinor,
		lines: array(object({
			product: label,
			variant: optional(label),
			quantity: int().check(_gte(1), _lte(1e5)),
			/** Of the whole line, after discounts. */
			valueMinor: moneyMinor,
			/** What the shelf left on the cart line, come back with the order: `video.session.time36`. */
			mark: optional(string().check(_maxLength(255)))
		})).check(_maxLength(200))
	}), "An order as the shop reported it; an order id counts once. From a browser it is a claim, signed by the server it is a fact.", "high"),
	video_shared: define(1, object({ method: _enum(["system", "clipboard"]) }), "The shopper shared a video."),
	experiment_exposed: define(1, object({
		experiment: label,
		arm: _enum(["on", "off"])
	}), "The visitor was assigned to an arm of the holdout, shown or not."),
	shelf_failed: define(1, object({ code: label }), "The shelf could not be shown; `code` is that of the console notice.")
};
var eventTypes = Object.keys(catalog);
// src/events/wire.ts
/**
* The batch as it is POSTed (`text/plain` JSON), version 1. Sender and collector parse and build with this one schema. It gets by
* with the kinds of schema that the feed uses too, as far as it can: each further kind of zod's is carried by the first paint.
*/
var id = string().check(_minLength(1), _maxLength(64));
var uuid = string().check(_regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/));
var text = (max) => string().check(_maxLength(max));
var orNull = (inner) => optional(nullable(inner));
var SCHEMA = "reelshelf.events/1";
var contextSchema = object({
	page: text(2048),
	referrer: optional(text(512)),
	locale: optional(text(35)),
	timeZone: optional(text(64)),
	viewport: optional(array(int()).check(_minLength(2), _maxLength(2))),
	platform: optional(text(40)),
	product: orNull(text(120)),
	widget: object({
		version: text(40),
		shelf: text(120),
		layout: text(40),
		feed: orNull(text(120))
	}),
	consent: object({
		analytics: boolean(),
		marketing: boolean(),
		source: text(40)
	}),
	experiment: orNull(object({
		id: text(120),
		arm: _enum(["on", "off"])
	})),
	visitor: orNull(id),
	session: orNull(id),
	/** The browser says it is driven by a program. Tagged, never dropped. */
	automated: optional(boolean())
});
var wireEventSchema = object({
	id: uuid,
	/** Counts up by one within a `view`, so that the collector can see what is missing. */
	seq: int().check(_gte(0), _lte(1e6)),
	type: _enum(eventTypes),
	at: string().check(_regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/)),
	mono: number$1().check(_gte(0)),
	/** One page view: from load, or from a return out of the back/forward cache, until it is left. */
	view: id,
	video: orNull(text(120)),
	creator: orNull(text(120)),
	product: orNull(text(120)),
	position: orNull(int().check(_gte(0), _lte(1e5))),
	props: looseObject({})
});
/** `events` stay unknown here: the collector judges each by itself, so that one bad event does not lose its neighbours. */
var batchSchema = object({
	schema: literal(SCHEMA),
	batchId: id,
	sentAt: string().check(_maxLength(40)),
	attempt: int().check(_gte(0)),
	key: optional(text(120)),
	context: contextSchema,
	events: array(unknown()).check(_minLength(1))
});
// src/collector/ingest/correctTime.ts
var OLDEST_MS = 2592e5;
/**
* When an event really happened, on the collector's clock. The browser stamped both the event and the batch with its own
* clock, so their difference is the event's age, and the age is right however wrong that clock is:
*
*     atMs = receivedMs - (sentMs - claimedMs)
*
* An age over 72 hours is refused: no queue keeps events that long. An age below zero means that the clock was set back in
* between; up to 5 minutes count as "now", more is refused. Nothing is ever stored with a time in the future.
*/
function correctTime(claimedMs, sentMs, receivedMs) {
	const ageMs = sentMs - claimedMs;
	if (ageMs > OLDEST_MS) return { reason: "too_old" };
	if (ageMs < -3e5) return { reason: "too_new" };
	return { atMs: Math.min(receivedMs, receivedMs - ageMs) };
}
// src/collector/ingest/privacy.ts
/** What is taken out before anything is stored. The widget never sends personal data; a shop's own links and names may hold some. */
var EMAIL = /[^\s@/?&=,;:<>()"']+(?:@|%40)[^\s@/?&=,;:<>()"'%]+\.[a-z]{2,}/gi;
var CARD = /\b\d(?:(?:[ -]|%20)?\d){12,18}\b/g;
var PHONE = /(?:\+|%2B|\b00)[1-9](?:(?:[\s().-]|%20)?\d){7,14}\b|\(?\b\d{3}\)?(?:[ .-]|%20)\d{3}(?:[ .-]|%20)\d{4}\b/gi;
/** Payload fields that hold the shop's ids. Long digits are ordinary there, so that only e-mail addresses are taken out. */
var ID_FIELDS = /* @__PURE__ */ new Set([
	"variant",
	"product",
	"orderId",
	"currency"
]);
/** Replaces what looks like an e-mail address, a payment card or a telephone number. */
function maskText(text) {
	return maskEmail(text).replace(CARD, (digits) => passesLuhn(digits) ? "[card]" : digits).replace(PHONE, "[phone]");
}
var maskEmail = (text) => text.replace(EMAIL, "[email]");
/** Masks every text of a checked payload, however deep. */
function maskPayload(value, field = "") {
	if (typeof value === "string") return ID_FIELDS.has(field) ? maskEmail(value) : maskText(value);
	if (Array.isArray(value)) return value.map((item) => maskPayload(item, field));
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, maskPayload(inner, name)]));
}
/** The address without user, fragment and query, but with its `utm_*`; `null` when it is not an http(s) address. */
function cleanPage(raw) {
	const url = parseHttpUrl(raw);
	if (!url) return null;
	const campaign = [...url.searchParams].filter(([name]) => /^utm_[a-z_]{1,30}$/.test(name));
	const query = new URLSearchParams(campaign.map(([name, value]) => [name, maskText(value).slice(0, 200)])).toString();
	return url.origin + maskText(url.pathname) + (query ? `?${query}` : "");
}
/** Where the shopper came from: the origin only. */
var cleanReferrer = (raw) => parseHttpUrl(raw)?.origin ?? null;
/** The network an address belongs to, which is all that is ever kept of it: /24 of IPv4, /48 of IPv6. `null` when it is neither. */
function truncateIp(address) {
	const v4 = /^(?:::ffff:)?(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}$/i.exec(address.trim());
	if (v4?.[1]) return `${v4[1]}.0/24`;
	const v6 = address.trim().toLowerCase().replace(/%.*$/, "");
	if (!/^[0-9a-f:]+$/.test(v6) || !v6.includes(":")) return null;
	const [head = "", tail] = v6.split("::");
	const before = head.split(":").filter(Boolean);
	const after = tail === void 0 ? [] : tail.split(":").filter(Boolean);
	if (before.length + after.length > 8 || tail === void 0 && before.length !== 8) return null;
	return `${[
		...before,
		...Array(8 - before.length - after.length).fill("0"),
		...after
	].slice(0, 3).map((group) => group.replace(/^0+(?=.)/, "")).join(":")}::/48`;
}
function parseHttpUrl(raw) {
	try {
		const url = new URL(raw);
		return url.protocol === "https:" || url.protocol === "http:" ? url : null;
	} catch {
		return null;
	}
}
function passesLuhn(text) {
	return [...text.replaceAll("%20", "").replace(/\D/g, "")].reverse().map(Number).reduce((total, digit, index) => total + (index % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2), 0) % 10 === 0;
}
// src/collector/ingest/judgeEvent.ts
/** Judges one event by itself, so that one bad event does not lose its neighbours. Fields nobody defined are dropped. */
function judgeEvent(raw, batch) {
	const id = readId(raw);
	const reject = (reason) => failure({
		id,
		reason
	});
	if (new TextEncoder().encode(JSON.stringify(raw) ?? "").length > batch.maxEventBytes) return reject("too_large");
	const wire = wireEventSchema.safeParse(raw);
	if (!wire.success) {
		const field = wire.error.issues[0]?.path.join(".") || "event";
		return reject(field === "type" ? "unknown_type" : `invalid:${field}`);
	}
	const event = wire.data;
	const type = event.type;
	const props = catalog[type].props.safeParse(event.props);
	if (!props.success) return reject(`invalid:props.${props.error.issues[0]?.path.join(".") ?? ""}`);
	const claimedMs = Date.parse(event.at);
	if (!Number.isFinite(claimedMs)) return reject("invalid:at");
	const time = correctTime(claimedMs, batch.sentMs, batch.receivedMs);
	if (time.atMs === void 0) return reject(time.reason);
	const idOrNull = (value) => value ? maskEmail(value) : null;
	return success({
		tenant: batch.tenant,
		id: event.id,
		type,
		atMs: time.atMs,
		receivedMs: batch.receivedMs,
		seq: event.seq,
		view: event.view,
		visitor: batch.visitor,
		session: batch.session,
		video: idOrNull(event.video),
		creator: idOrNull(event.creator),
		product: idOrNull(event.product),
		position: event.position ?? null,
		automated: batch.automated,
		props: maskPayload(props.data),
		context: batch.context
	});
}
function readId(raw) {
	const id = typeof raw === "object" && raw !== null && Object.hasOwn(raw, "id") ? raw.id : null;
	return typeof id === "string" ? id.slice(0, 64) : null;
}
// src/collector/ingest/judgeBatch.ts
/** A batch as rows to store and events refused, each with its reason. Pure. */
function judgeBatch(batch, arrival) {
	const { page, referrer, visitor, session, consent, automated, ...rest } = batch.context;
	const network = arrival.address !== null && consent.analytics ? truncateIp(arrival.address) : null;
	const facts = {
		...arrival,
		sentMs: batch.sentMs,
		automated: arrival.isBot || automated === true,
		visitor: consent.analytics ? visitor ?? null : null,
		session: consent.analytics ? session ?? null : null,
		context: {
			...maskPayload(rest),
			page: cleanPage(page),
			referrer: referrer ? cleanReferrer(referrer) : null,
			consent,
			...network ? { network } : {}
		}
	};
	const rows = [];
	const rejected = [];
	for (const raw of batch.events) {
		const judged = judgeEvent(raw, facts);
		if (judged.ok) rows.push(judged.value);
		else rejected.push(judged.error);
	}
	return {
		rows,
		rejected
	};
}
// src/collector/ingest/parseBody.ts
var MAX_DEPTH = 6;
/** The batch without its events judged, or why it cannot be one. */
function parseBody(text, maxEvents) {
	let data;
	try {
		data = JSON.parse(text);
	} catch {
		return refuse("BODY_NOT_JSON", "The body is not JSON. Send one batch as JSON text.");
	}
	if (isDeeperThan(data, MAX_DEPTH)) return refuse("BODY_TOO_DEEP", `The body is nested deeper than ${MAX_DEPTH} levels. Send flat events.`);
	const parsed = batchSchema.safeParse(data);
	if (!parsed.success) {
		const issue = parsed.error.issues[0];
		return refuse("BATCH_INVALID", `The batch is not of the form reelshelf.events/1: ${issue?.path.join(".") || "the body"} ${issue?.code === "invalid_type" ? "is missing or of the wrong type" : "is not allowed"}.`);
	}
	const sentMs = Date.parse(parsed.data.sentAt);
	if (!Number.isFinite(sentMs)) return refuse("BATCH_INVALID", "sentAt is not a date and time. Send an ISO 8601 text in UTC.");
	if (parsed.data.events.length > maxEvents) return refuse("TOO_MANY_EVENTS", `The batch has ${parsed.data.events.length} events, at most ${maxEvents} are taken. Send halves.`, 413);
	return success({
		...parsed.data,
		sentMs
	});
}
var refuse = (code, message, status = 400) => failure({
	status,
	code,
	message
});
/** Walks without recursion, so that a hostile body cannot exhaust the stack. */
function isDeeperThan(data, limit) {
	let level = [data];
	for (let depth = 0; level.length > 0; depth += 1) {
		const containers = level.filter((value) => typeof value === "object" && value !== null);
		if (containers.length > 0 && depth >= limit) return true;
		level = containers.flatMap((value) => Object.values(value));
	}
	return false;
}
// src/collector/ingest/readBody.ts
/** The body as text, or `null` as soon as it is longer than `maxBytes`: nothing beyond that is read. */
async function readBody(request, maxBytes) {
	if (Number(request.headers.get("content-length") ?? 0) > maxBytes) return null;
	if (!request.body) return "";
	const decoder = new TextDecoder();
	const reader = request.body.getReader();
	let text = "";
	let bytes = 0;
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return text + decoder.decode();
		bytes += value.byteLength;
		if (bytes > maxBytes) {
			await reader.cancel().catch(() => {});
			return null;
		}
		text += decoder.decode(value, { stream: true });
	}
}
// src/collector/receiveEvents.ts
var PREFLIGHT = {
	...CORS,
	"access-control-allow-methods": "POST",
	"access-control-allow-headers": "content-type",
	"access-control-max-age": "86400"
};
/** `POST /v1/events`. Answers 2xx only when every event it counts as accepted would survive the death of this process. */
function createReceiver({ keys, store, limits, nowMs, log, onCommitted }) {
	const networks = createRateLimit(limits.perNetwork);
	const visitors = createRateLimit(limits.perVisitor);
	const tooMany = (seconds) => refuse$1(429, "TOO_MANY_REQUESTS", `Too many requests. Wait ${seconds} s and send again.`, {
		...CORS,
		"retry-after": String(seconds)
	});
	return async (request, address) => {
		if (request.method === "OPTIONS") return answer(204, null, PREFLIGHT);
		if (request.method !== "POST") return refuse$1(405, "METHOD_NOT_ALLOWED", "Events are sent with POST.", {
			...CORS,
			allow: "POST, OPTIONS"
		});
		const waitNetwork = networks.take(address === null ? "unknown" : truncateIp(address) ?? address, nowMs());
		if (waitNetwork > 0) return tooMany(waitNetwork);
		const type = (request.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase();
		if (type !== "text/plain" && type !== "application/json" || (request.headers.get("content-encoding") ?? "identity") !== "identity") return refuse$1(415, "CONTENT_TYPE", "Send JSON as text/plain or application/json, not compressed.", CORS);
		const text = await readBody(request, limits.bodyBytes);
		if (text === null) return refuse$1(413, "BODY_TOO_LARGE", `The body is larger than ${limits.bodyBytes} bytes. Send halves.`, CORS);
		const parsed = parseBody(text, limits.eventsPerBatch);
		if (!parsed.ok) return refuse$1(parsed.error.status, parsed.error.code, parsed.error.message, CORS);
		const batch = parsed.value;
		const key = keys.find((candidate) => candidate.key === (batch.key ?? null));
		if (!key) return refuse$1(401, "KEY_UNKNOWN", `${batch.key === void 0 ? "The batch carries no key" : "This key is not known here"}. Set data-key on the tag to a key of the collector.`, CORS);
		const origin = request.headers.get("origin") ?? "";
		if (!key.allows(origin)) return refuse$1(403, "ORIGIN_NOT_ALLOWED", `Pages of ${origin || "an unknown origin"} may not send with this key. Add the origin to the key's list.`, CORS);
		const { visitor } = batch.context;
		const waitVisitor = visitor ? visitors.take(`${key.tenant}\n${visitor}`, nowMs()) : 0;
		if (waitVisitor > 0) return tooMany(waitVisitor);
		const { rows, rejected } = judgeBatch(batch, {
			tenant: key.tenant,
			receivedMs: nowMs(),
			address,
			isBot: isbot(request.headers.get("user-agent")),
			maxEventBytes: limits.eventBytes
		});
		try {
			const { accepted, duplicates } = rows.length > 0 ? await store.append(rows) : {
				accepted: 0,
				duplicates: 0
			};
			if (accepted > 0) onCommitted(key.tenant);
			return answerJson(200, {
				accepted,
				duplicates,
				rejected
			}, CORS);
		} catch (error) {
			log(`STORE_FAILED: a batch could not be written: ${error instanceof Error ? error.message : String(error)}`);
			return refuse$1(503, "STORE_FAILED", "The events could not be stored. Send them again later.", {
				...CORS,
				"retry-after": "5"
			});
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
// src/collector/csv.ts
/** The table of creators for a spreadsheet. One revenue column a currency. */
function creatorsCsv({ creators, names }) {
	const currencies = [...new Set(creators.rows.flatMap(({ sales }) => sales.revenue.map(({ currency }) => currency)))].sort();
	return `\uFEFF${[[
		"Creator",
		"Handle",
		"Id",
		"Views",
		"Viewers",
		"Engaged views",
		"Watched %",
		"Products opened",
		"Added to cart",
		"Orders",
		...currencies.map((code) => `Sales ${code}`)
	], ...creators.rows.map((row) => {
		const name = Object.hasOwn(names.creators, row.id) ? names.creators[row.id] : void 0;
		const sold = (currency) => fromMinor(row.sales.revenue.find((sum) => sum.currency === currency)?.minor ?? 0, currency).amount;
		const watched = row.watchThrough === null ? "" : (row.watchThrough * 100).toFixed(1);
		return [
			name?.name ?? row.id,
			name?.note ?? "",
			row.id,
			row.views,
			row.viewers,
			row.engaged,
			watched,
			row.opens,
			row.adds,
			row.sales.orders,
			...currencies.map(sold)
		];
	})].map((cells) => cells.map(csvCell).join(",")).join("\r\n")}\r\n`;
}
/** A text that begins like a formula would be run by a spreadsheet: an apostrophe makes it text again. */
function csvCell(value) {
	if (typeof value === "number") return String(value);
	const text = /^[\s]*[=+\-@\t\r]/.test(value) && !/^\d/.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text;
}
// src/collector/reportPage.ts
var HTML = { "content-type": "text/html; charset=utf-8" };
var ASSETS = {
	"report.js": "text/javascript; charset=utf-8",
	"report.css": "text/css; charset=utf-8"
};
/** A card on a shelf, so that the tab is found again among many. */
var ICON = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect x='9' y='3' width='14' height='22' rx='4' fill='%23b4481c'/%3E%3Crect x='3' y='27' width='26' height='3' rx='1.5' fill='%238f7f68'/%3E%3C/svg%3E";
/** The page's frame. Its script draws everything else; nothing of the data is ever part of the HTML. */
function reportPage(imageOrigins) {
	return shell(200, "<div id=\"report\"></div><noscript><p>This page needs JavaScript to draw the report.</p></noscript>", {
		script: "<script type=\"module\" src=\"report/report.js\"><\/script>",
		policy: `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src ${[
			"'self'",
			"data:",
			...imageOrigins
		].join(" ")}; form-action 'none'; base-uri 'none'; frame-ancestors 'none'`
	});
}
/** Asks for the token. Works without script, and keeps the token out of addresses and histories. */
function signInPage(wasWrong) {
	return shell(401, `<main class="sign-in"><h1>Your Reelshelf report</h1><p>The report is private. Enter the report token: it was shown when the collector was started.</p>
<form method="post" action="report"><label for="token">Report token</label><input id="token" name="token" type="password" autocomplete="current-password" required${wasWrong ? " aria-invalid=\"true\" aria-describedby=\"why\"" : ""}>${wasWrong ? "<p class=\"sign-in-error\" id=\"why\" role=\"alert\">That is not the token. Copy it whole, from the first to the last character.</p>" : ""}<button>Open the report</button></form></main>`, {
		script: "",
		policy: `default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`
	});
}
/** The page's script or style, from the built files. */
async function reportAsset(folder, name) {
	const type = Object.hasOwn(ASSETS, name) ? ASSETS[name] : void 0;
	if (!type) return refuse$1(404, "NOT_FOUND", "There is no such file.");
	try {
		return answer(200, new Uint8Array(await readFile(new URL(name, folder))), {
			"content-type": type,
			"cache-control": "no-cache"
		});
	} catch {
		return refuse$1(503, "REPORT_NOT_BUILT", "The report page is not built. Build it with: npx vite build --mode report");
	}
}
function shell(status, body, { script, policy }) {
	return answer(status, `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Reelshelf report</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<link rel="icon" href="${ICON}">
<link rel="stylesheet" href="report/report.css">
${script}
</head>
<body>${body}</body>
</html>
`, {
		...HTML,
		"content-security-policy": policy
	});
}
// src/events/attribution.ts
/** Reads a mark that came back with an order; `null` for what is none. A video's id may hold dots, the other parts do not. */
function parseMark(mark) {
	const [, video, session, time] = typeof mark === "string" && /^([\w.:@/-]{1,120})\.([\w-]{1,64})\.([0-9a-z]{1,9})$/.exec(mark) || [];
	return video && session && time ? {
		video,
		session,
		atMs: Number.parseInt(time, 36)
	} : null;
}
var DAY_MS$1 = 864e5;
var CREDIT_WINDOWS = {
	directMs: 7 * DAY_MS$1,
	influencedMs: DAY_MS$1
};
/**
* @param touches - of the shopper who ordered, in any order.
* @returns one credit per line, in the order of the lines.
*/
function creditOrder(order, touches, windows = CREDIT_WINDOWS) {
	return order.lines.map((line) => {
		let direct = null;
		let influenced = null;
		for (const touch of touches) {
			const ageMs = order.atMs - touch.atMs;
			if (touch.product !== line.product || touch.video === null || ageMs < 0) continue;
			if (touch.kind === "viewed") {
				if (ageMs <= windows.influencedMs && (!influenced || touch.atMs >= influenced.atMs)) influenced = touch;
			} else if (ageMs <= windows.directMs && (!direct || touch.atMs >= direct.atMs)) direct = touch;
		}
		const credited = direct ?? influenced;
		return {
			kind: direct ? "direct" : influenced ? "influenced" : "none",
			video: credited?.video ?? null,
			creator: credited?.creator ?? null
		};
	});
}
// src/collector/reports/credit.ts
/** Which creators, videos and products the orders are credited to. Pure; the questions to the store are in `orders.ts`. */
function creditOrders(orders, touches, assortment) {
	const productsOf = learnProducts(touches, assortment);
	const byShopper = /* @__PURE__ */ new Map();
	for (const touch of touches) byShopper.set(touch.shopper, [...byShopper.get(touch.shopper) ?? [], touch]);
	return orders.map(({ orderId, atMs, shopper, currency, lines }) => {
		const own = byShopper.get(shopper) ?? [];
		const variants = new Map([...assortment.productOfVariant, ...own.flatMap(({ variant, product }) => variant && product ? [[variant, product]] : [])]);
		const known = /* @__PURE__ */ new Set([...own.flatMap(({ product }) => product ?? []), ...[...productsOf.values()].flat()]);
		const named = lines.map((line) => ({
			...line,
			product: known.has(line.product) ? line.product : variants.get(line.variant ?? "") ?? variants.get(line.product) ?? line.product
		}));
		const marks = named.flatMap(({ product, mark }) => toMarkTouch(mark, product, atMs, own, assortment));
		const credits = creditOrder({
			atMs,
			lines: named
		}, [...own.flatMap((touch) => toCreditTouches(touch, productsOf)), ...marks]);
		return {
			orderId,
			atMs,
			shopper,
			currency,
			lines: named.map(({ product, valueMinor }, index) => ({
				product,
				valueMinor,
				...credits[index] ?? {
					kind: "none",
					video: null,
					creator: null
				}
			}))
		};
	});
}
/** A line that kept its mark says itself from which video it was added, even where the order cannot be joined to a visit. */
function toMarkTouch(mark, product, orderedAtMs, own, { creatorOf }) {
	const read = parseMark(mark);
	if (!read) return [];
	const creator = creatorOf.get(read.video) ?? own.find(({ video }) => video === read.video)?.creator ?? null;
	return [{
		kind: "added",
		atMs: Math.min(read.atMs, orderedAtMs),
		video: read.video,
		creator,
		product
	}];
}
/** Orders with at least one such line, and the value of these lines alone. An order of two creators counts for both. */
function salesOf(orders, belongs) {
	const sums = /* @__PURE__ */ new Map();
	let count = 0;
	for (const { currency, lines } of orders) {
		const own = lines.filter(belongs);
		if (own.length === 0) continue;
		count += 1;
		sums.set(currency, (sums.get(currency) ?? 0) + own.reduce((sum, line) => sum + line.valueMinor, 0));
	}
	return {
		orders: count,
		revenue: toSums(sums)
	};
}
/** Largest first; the order has no meaning between currencies, but it is the same every time. */
var toSums = (sums) => [...sums].map(([currency, minor]) => ({
	currency,
	minor
})).sort((a, b) => b.minor - a.minor || (a.currency < b.currency ? -1 : 1));
/** A view says nothing of products: the feed's tags, or tags that were seen on screen, do. */
function learnProducts(touches, { productsOf }) {
	const learned = new Map(productsOf);
	for (const { kind, video, product } of touches) {
		if (kind === "viewed" || !video || !product) continue;
		const known = learned.get(video) ?? [];
		if (!known.includes(product)) learned.set(video, [...known, product]);
	}
	return learned;
}
function toCreditTouches({ kind, atMs, video, creator, product }, productsOf) {
	if (kind === "tagged") return [];
	if (kind !== "viewed") return [{
		kind,
		atMs,
		video,
		creator,
		product
	}];
	return (productsOf.get(video ?? "") ?? []).map((shown) => ({
		kind,
		atMs,
		video,
		creator,
		product: shown
	}));
}
// src/collector/reports/breakdown.ts
var breakdownMeanings = {
	creator: "What shoppers did with each creator's videos. An order with products of two creators counts for both, each with its own lines.",
	video: "What shoppers did with each video. A view is 2 seconds of playing with at least half of the video on screen.",
	product: "How often each product was opened and added to the cart from a video, and the orders that came of it."
};
var noTally = {
	shelfViews: 0,
	views: 0,
	playerViews: 0,
	engaged: 0,
	opens: 0,
	adds: 0,
	addedUnits: 0,
	addFailures: 0,
	checkouts: 0,
	shares: 0,
	viewers: 0,
	watchedMs: 0,
	watchableMs: 0
};
var emptyTally = {
	key: "",
	creator: null,
	...noTally
};
/** Figures of one line: what was counted, and what was sold. `withInfluenced` is false unless somebody asked. */
function figuresOf(tally, orders, belongs, withInfluenced) {
	const { views, viewers, engaged, opens, adds, addedUnits, watchedMs, watchableMs } = tally;
	return {
		views,
		viewers,
		engaged,
		opens,
		adds,
		addedUnits,
		watchThrough: watchableMs > 0 ? Math.min(1, watchedMs / watchableMs) : null,
		sales: salesOf(orders, (line) => line.kind === "direct" && belongs(line)),
		influenced: withInfluenced ? salesOf(orders, (line) => line.kind === "influenced" && belongs(line)) : null
	};
}
/** One line for each creator, video or product that was seen, touched or sold; who sold most stands first. */
async function breakdown(store, scope, by, orders, withInfluenced) {
	const tallies = new Map((await store.tally(scope, by)).map((tally) => [tally.key, tally]));
	for (const line of orders.flatMap(({ lines }) => lines)) {
		const key = line[by];
		if (key === null || tallies.has(key) || line.kind === "none" || line.kind === "influenced" && !withInfluenced) continue;
		tallies.set(key, {
			...noTally,
			key,
			creator: line.creator
		});
	}
	return [...tallies.values()].map((tally) => ({
		id: tally.key,
		creator: tally.creator,
		bestVideo: null,
		...figuresOf(tally, orders, (line) => line[by] === tally.key, withInfluenced)
	})).sort(bySales);
}
/** Gives each creator the video that was viewed most. */
function withBestVideo(creators, videos) {
	return creators.map((row) => {
		const own = videos.filter((video) => video.creator === row.id);
		return {
			...row,
			bestVideo: own.reduce((best, video) => best && best.views >= video.views ? best : video, null)?.id ?? null
		};
	});
}
/** Most orders first, then most money where both were paid in the same currency, then what comes before an order. */
var bySales = (a, b) => b.sales.orders - a.sales.orders || moreMoney(a, b) || b.adds - a.adds || b.opens - a.opens || b.views - a.views || (a.id < b.id ? -1 : 1);
function moreMoney({ sales: a }, { sales: b }) {
	const [ours, theirs] = [a.revenue[0], b.revenue[0]];
	return ours && theirs && ours.currency === theirs.currency ? theirs.minor - ours.minor : 0;
}
// src/collector/store/types.ts
/** What a tally counts. Other events (a card that was seen, a quarter that was watched) make no line of their own. */
var talliedTypes = [
	"shelf_viewed",
	"video_viewed",
	"video_engaged",
	"video_watched",
	"video_shared",
	"product_opened",
	"product_added",
	"product_add_failed",
	"checkout_started"
];
/** Steps of the funnel, from the first to the last. */
var funnelSteps = [
	"seen",
	"viewed",
	"engaged",
	"opened",
	"added",
	"ordered"
];
var Z = 1.96;
/** `hits` of `of` as a share with its 95 % interval (Wilson score, which stays sensible near 0 and 1). */
function shareOf(hits, of, enough = 30) {
	if (of <= 0) return {
		value: null,
		low: 0,
		high: 1,
		of: 0
	};
	const p = Math.min(1, hits / of);
	const middle = p + Z ** 2 / (2 * of);
	const spread = Z * Math.sqrt(p * (1 - p) / of + Z ** 2 / (4 * of ** 2));
	const scale = 1 + Z ** 2 / of;
	return {
		value: of < enough ? null : p,
		low: Math.max(0, (middle - spread) / scale),
		high: Math.min(1, (middle + spread) / scale),
		of
	};
}
// src/collector/reports/funnel.ts
var meanings = {
	seen: "had at least half of the shelf on screen for a second",
	viewed: "watched a video for at least 2 seconds",
	engaged: "watched 10 seconds or nearly all of it, turned the sound on, opened a product or shared",
	opened: "opened a product from a video",
	added: "added it to the cart",
	ordered: "ordered something they had opened or added from a video"
};
/** Where shoppers drop: each step counts those who got that far or further, so that no step is larger than the one before. */
async function funnel(store, scope, orders) {
	const buyers = orders.filter(({ lines }) => lines.some((line) => line.kind === "direct")).map(({ shopper }) => shopper);
	const furthest = await store.funnel(scope, [...new Set(buyers)]);
	const reached = funnelSteps.map((_, index) => funnelSteps.slice(index).reduce((sum, step) => sum + furthest[step], 0));
	return {
		meaning: "Shoppers by how far they got, in these days. A shopper is a visitor who agreed to be recognised; of all others each page view counts as one, because nothing ties their pages together.",
		steps: funnelSteps.map((step, index) => ({
			step,
			shoppers: reached[index] ?? 0,
			ofPrevious: shareOf(reached[index] ?? 0, reached[index - 1] ?? 0),
			meaning: meanings[step]
		}))
	};
}
// src/collector/reports/orders.ts
/** Every order of the scope with its credit, line by line. */
async function creditedOrders(store, scope, assortment) {
	const orders = await store.orders(scope);
	if (orders.length === 0) return [];
	const shoppers = [...new Set(orders.map(({ shopper }) => shopper))];
	return creditOrders(orders, await store.touches({
		...scope,
		fromMs: scope.fromMs - CREDIT_WINDOWS.directMs
	}, shoppers), assortment);
}
var ordersMeaning = "Orders as your thank-you page reported them; each order number counts once. An order line is credited to the video from which its product was last opened or added to the cart, within 7 days before the order.";
var influencedMeaning = "Influenced orders had a product that was shown in a video viewed within 1 day before, without being opened or added from it. They are kept apart and never added to the orders above.";
// src/collector/reports/range.ts
var DAY_MS = 864e5;
var MAX_DAYS = 400;
var DAY = /^\d{4}-\d\d-\d\d$/;
/** `2026-03-01` and so many days later, on paper: no clock is involved. */
var addDays = (day, days) => new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
/** The day it is in this zone. */
function dayIn(timeZone, atMs) {
	const parts = new Intl.DateTimeFormat("en-CA", {
		timeZone,
		year: "numeric",
		month: "2-digit",
		day: "2-digit"
	}).formatToParts(atMs);
	const part = (type) => parts.find((candidate) => candidate.type === type)?.value ?? "";
	return `${part("year")}-${part("month")}-${part("day")}`;
}
/** Reads the range that was asked for; the default is the seven days up to today, in UTC. */
function parseRange(query, nowMs) {
	const calendar = createCalendar();
	const timeZone = query.get("tz") ?? "UTC";
	if (!calendar.hasZone(timeZone)) return failure(`tz is "${timeZone.slice(0, 64)}"; expected a time zone such as Europe/Berlin.`);
	const to = query.get("to") ?? dayIn(timeZone, nowMs);
	const from = query.get("from") ?? (DAY.test(to) && Number.isFinite(Date.parse(to)) ? addDays(to, -6) : "");
	for (const [name, day] of [["from", from], ["to", to]]) if (!DAY.test(day) || Number.isNaN(calendar.toMs(day, timeZone, "start"))) return failure(`${name} is "${day.slice(0, 20)}"; expected a day such as 2026-10-14.`);
	const days = Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) + 1;
	if (days < 1) return failure(`to is before from; expected the later day last.`);
	if (days > MAX_DAYS) return failure(`The range has ${days} days; expected at most ${MAX_DAYS}.`);
	return success(rangeOf(from, to, timeZone));
}
/** The same number of days, ending the day before. */
var previousRange = ({ from, days, timeZone }) => rangeOf(addDays(from, -days), addDays(from, -1), timeZone);
function rangeOf(from, to, timeZone) {
	const calendar = createCalendar();
	return {
		from,
		to,
		timeZone,
		days: Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) + 1,
		fromMs: calendar.toMs(from, timeZone, "start"),
		toMs: calendar.toMs(to, timeZone, "end")
	};
}
// src/collector/reports/overTime.ts
var HOUR_MS = 36e5;
/** Starts of the stretches, in order: hours for up to two days, days for a quarter, else weeks; a day is a day of the merchant's clock. */
function stretches({ from, days, timeZone, fromMs, toMs }) {
	if (days <= 2) return {
		unit: "hour",
		startsMs: Array.from({ length: Math.round((toMs - fromMs) / HOUR_MS) }, (_, hour) => fromMs + hour * HOUR_MS)
	};
	const calendar = createCalendar();
	const step = days <= 92 ? 1 : 7;
	const startsMs = Array.from({ length: Math.ceil(days / step) }, (_, index) => calendar.toMs(addDays(from, index * step), timeZone, "start"));
	return {
		unit: step === 1 ? "day" : "week",
		startsMs
	};
}
async function overTime(store, scope, range, orders) {
	const { unit, startsMs } = stretches(range);
	const tallies = new Map((await store.tally(scope, { startsMs })).map((tally) => [Number(tally.key), tally]));
	const direct = orders.filter(({ lines }) => lines.some((line) => line.kind === "direct"));
	return {
		meaning: `Views, adds to the cart and orders from videos, by ${unit}, on the clock of ${range.timeZone}.`,
		unit,
		points: startsMs.map((atMs, index) => {
			const endMs = startsMs[index + 1] ?? range.toMs;
			const tally = tallies.get(atMs);
			const own = direct.filter((order) => order.atMs >= atMs && order.atMs < endMs);
			return {
				atMs,
				views: tally?.views ?? 0,
				adds: tally?.adds ?? 0,
				orders: own.length
			};
		})
	};
}
// src/collector/reports/trust.ts
/** A page view that was heard of within this time may still send; its missing events may only be late. */
var QUIET_MS = 9e5;
/**
* The loss detector. Each page numbers its events 0, 1, 2, …; what is missing below the highest number that arrived was lost
* on the way. What was lost after the last arrival cannot be seen this way.
*/
async function trust(store, scope, nowMs) {
	const { expected, received, views, openViews } = await store.completeness(scope, nowMs - QUIET_MS);
	return {
		meaning: "Every page numbers what it reports, so a missing number shows that something was lost on the way. Pages heard of in the last 15 minutes are left out, because more may still come. What a page did after its last report cannot be seen.",
		missing: shareOf(expected - received, expected, 1),
		missingEvents: expected - received,
		views,
		openViews,
		automatedViews: await store.countAutomatedViews(scope),
		automatedCounted: scope.automated
	};
}
// src/collector/reports/createReport.ts
var summaryMeaning = "A view is 2 seconds of playing with at least half of the video on screen. Watched is the part of their content that player views played, repeats not counted. Orders are those with a product that was opened or added from a video within 7 days before.";
async function createReport(wish, { store, nowMs, names, assortment }) {
	const { range, shop, shops, sendKey, automated, influenced } = wish;
	const scopeOf = ({ fromMs, toMs }) => ({
		tenant: shop,
		fromMs,
		toMs,
		automated
	});
	const scope = scopeOf(range);
	const totals = async (of, orders) => {
		const tally = (await store.tally(of, "all"))[0] ?? emptyTally;
		return {
			...figuresOf(tally, orders, () => true, influenced),
			shelfViews: tally.shelfViews,
			addFailures: tally.addFailures
		};
	};
	const orders = await creditedOrders(store, scope, assortment);
	const earlier = scopeOf(previousRange(range));
	const before = {
		...earlier,
		toMs: Math.max(earlier.fromMs, Math.min(earlier.toMs, earlier.fromMs + nowMs - range.fromMs))
	};
	const summary = await totals(scope, orders);
	const creators = await breakdown(store, scope, "creator", orders, influenced);
	const videos = await breakdown(store, scope, "video", orders, influenced);
	const products = await breakdown(store, scope, "product", orders, influenced);
	return {
		generatedAtMs: nowMs,
		shop,
		shops,
		sendKey,
		range,
		summary: {
			...summary,
			meaning: summaryMeaning,
			creatorsWithOrders: creators.filter((row) => row.sales.orders > 0).length
		},
		previous: await totals(before, await creditedOrders(store, before, assortment)),
		creators: {
			meaning: breakdownMeanings.creator,
			rows: withBestVideo(creators, videos)
		},
		videos: {
			meaning: breakdownMeanings.video,
			rows: videos
		},
		products: {
			meaning: breakdownMeanings.product,
			rows: products
		},
		funnel: await funnel(store, scope, orders),
		overTime: await overTime(store, scope, range, orders),
		orders: {
			meaning: influenced ? `${ordersMeaning} ${influencedMeaning}` : ordersMeaning,
			reported: orders.length,
			direct: summary.sales.orders,
			influenced: summary.influenced?.orders ?? null,
			revenue: salesOf(orders, () => true).revenue
		},
		trust: await trust(store, scope, nowMs),
		names: {
			creators: pick(names.creators, [...creators.map(({ id }) => id), ...videos.map(({ creator }) => creator ?? "")]),
			videos: pick(names.videos, videos.map(({ id }) => id)),
			products: pick(names.products, products.map(({ id }) => id))
		}
	};
}
var pick = (table, ids) => Object.fromEntries(ids.flatMap((id) => Object.hasOwn(table, id) && table[id] ? [[id, table[id]]] : []));
// src/collector/serveReport.ts
/** Everything under the report: page, figures, live stream, spreadsheet. Answers `null` for other paths. */
function createReportServer(deps) {
	const { access, store, live, shops, getNames, nowMs, isSecure, countAutomated, assets } = deps;
	const notAllowed = () => refuse$1(401, "TOKEN_NEEDED", "The report is private. Send its token as \"Authorization: Bearer …\".", { "www-authenticate": "Bearer" });
	const figures = async (url, asCsv) => {
		const range = parseRange(url.searchParams, nowMs());
		if (!range.ok) return refuse$1(400, "RANGE_INVALID", range.error);
		const shop = shopOf(url);
		if (shop === null) return refuse$1(404, "SHOP_UNKNOWN", `There is no such shop here; there ${shops.size === 1 ? "is" : "are"} ${[...shops.keys()].join(", ")}.`);
		const { names, assortment } = await getNames();
		const report = await createReport({
			shop,
			shops: [...shops.keys()],
			sendKey: shops.get(shop) ?? null,
			range: range.value,
			automated: countAutomated || url.searchParams.get("automated") === "1",
			influenced: url.searchParams.get("influenced") === "1"
		}, {
			store,
			nowMs: nowMs(),
			names,
			assortment
		});
		if (!asCsv) return answerJson(200, report);
		const file = `creators-${range.value.from}-to-${range.value.to}.csv`;
		return answer(200, creatorsCsv(report), {
			"content-type": "text/csv; charset=utf-8",
			"content-disposition": `attachment; filename="${file}"`
		});
	};
	const shopOf = (url) => {
		const wanted = url.searchParams.get("shop") ?? [...shops.keys()][0] ?? "";
		return shops.has(wanted) ? wanted : null;
	};
	const page = async (request, url) => {
		const enter = () => answer(303, null, {
			location: "report",
			"set-cookie": access.cookie(isSecure(request, url))
		});
		if (request.method === "POST") {
			const form = new URLSearchParams(await readBody(request, 2048) ?? "");
			return access.isToken(form.get("token")?.trim() ?? "") ? enter() : signInPage(true);
		}
		if (!access.allows(request, url)) return signInPage(url.searchParams.has("token"));
		if (url.searchParams.has("token")) return enter();
		return reportPage((await getNames()).imageOrigins);
	};
	return async (request, url) => {
		const path = url.pathname;
		const asset = /\/report\/([\w.]+)$/.exec(path)?.[1];
		const isData = /\/v1\/report(\.csv|\/live)?$/.test(path);
		if (!isData && !path.endsWith("/report") && asset === void 0) return null;
		const isSignIn = request.method === "POST" && !isData && asset === void 0;
		if (request.method !== "GET" && request.method !== "HEAD" && !isSignIn) return refuse$1(405, "METHOD_NOT_ALLOWED", "The report is read with GET.", { allow: "GET" });
		if (!isData) return asset === void 0 ? page(request, url) : reportAsset(assets, asset);
		if (!access.allows(request, url)) return notAllowed();
		if (!path.endsWith("/live")) return figures(url, path.endsWith(".csv"));
		const shop = shopOf(url);
		return shop === null ? refuse$1(404, "SHOP_UNKNOWN", "There is no such shop here.") : live.open(shop);
	};
}
// src/collector/createCollector.ts
/** @throws CollectorError `OPTIONS_INVALID` for a mistake in the options. */
function createCollector(options, env) {
	const keys = checkKeys(options.keys);
	const token = checkToken(options.reportToken);
	const { store, log = () => {}, feed, countAutomated = false } = options;
	const feedBase = options.feedBase ?? options.keys[0]?.origins[0]?.replace(/:\*$/, "") ?? "https://localhost";
	const proxies = typeof options.trustProxy === "number" ? options.trustProxy : options.trustProxy ? 1 : 0;
	const live = createLive(env);
	const receive = createReceiver({
		keys,
		store,
		limits: {
			...defaultLimits,
			...options.limits
		},
		nowMs: env.nowMs,
		log,
		onCommitted: live.notify
	});
	const access = token === null ? null : createAccess(token);
	const report = access && createReportServer({
		access,
		store,
		live,
		shops: shopsOf(keys),
		getNames: createNameSource(feed, feedBase, env, log),
		nowMs: env.nowMs,
		isSecure: (request, url) => url.protocol === "https:" || proxies > 0 && request.headers.get("x-forwarded-proto") === "https",
		countAutomated,
		assets: options.reportAssets ?? import.meta.url
	});
	const route = async (request, address) => {
		const url = new URL(request.url);
		if (url.pathname.endsWith("/v1/events")) return receive(request, address);
		if (url.pathname.endsWith("/health")) return answerJson(200, { status: "ok" });
		return await report?.(request, url) ?? refuse$1(404, "NOT_FOUND", "There is nothing here. Events go to /v1/events; the report is at /report.");
	};
	return {
		async fetch(request, connection) {
			try {
				const response = await route(request, clientAddress(request.headers, connection?.address ?? null, proxies));
				return request.method === "HEAD" ? answer(response.status, null, Object.fromEntries(response.headers)) : response;
			} catch (error) {
				log(`INTERNAL_ERROR: ${error instanceof Error ? error.stack ?? error.message : String(error)}`);
				return refuse$1(500, "INTERNAL_ERROR", "The collector failed. Its log says why.");
			}
		},
		async close() {
			live.close();
			await store.close();
		}
	};
}
/** Each shop with the first of its keys. */
function shopsOf(keys) {
	const shops = /* @__PURE__ */ new Map();
	for (const { tenant, key } of keys) if (!shops.has(tenant)) shops.set(tenant, key);
	return shops;
}
// src/entries/nodeCollector.ts
/** A collector with Node's own clock, timers and network; what both ways into Node share. */
var createNodeCollector = (options) => createCollector(options, {
	nowMs: () => Date.now(),
	setTimer: (run, delayMs) => {
		const timer = setTimeout(run, delayMs);
		timer.unref();
		return () => clearTimeout(timer);
	},
	fetch: (url, init) => fetch(url, init)
});
// src/collector/store/groupCommit.ts
/**
* Writes one group at a time; what arrives meanwhile becomes the next group. One commit to disk then serves many waiting
* requests, and a single request never waits for a timer.
*
*     add a ──► commit [a] ────────► a done
*        add b, add c ────(wait)───► commit [b c] ──► b, c done
*
* @param commit - makes all items durable and answers for each whether it was new; throws when none was written.
*/
function createGroupCommit(commit, maxItems) {
	let waiting = [];
	let running = null;
	const takeGroup = () => {
		let size = 0;
		const end = waiting.findIndex(({ items }, index) => (size += items.length) > maxItems && index > 0);
		const group = end < 0 ? waiting : waiting.slice(0, end);
		waiting = end < 0 ? [] : waiting.slice(end);
		return group;
	};
	const runAll = async () => {
		while (waiting.length > 0) {
			const group = takeGroup();
			try {
				const isNew = await commit(group.flatMap(({ items }) => items));
				let start = 0;
				for (const { items, resolve } of group) {
					const accepted = isNew.slice(start, start + items.length).filter(Boolean).length;
					start += items.length;
					resolve({
						accepted,
						duplicates: items.length - accepted
					});
				}
			} catch (error) {
				for (const { reject } of group) reject(error);
			}
		}
		running = null;
	};
	return {
		add: (items) => new Promise((resolve, reject) => {
			waiting.push({
				items,
				resolve,
				reject
			});
			running ??= runAll();
		}),
		/** Resolves when nothing waits any more. */
		settle: async () => {
			while (running) await running;
		}
	};
}
// src/collector/store/claims.ts
var number = (value) => typeof value === "number" ? value : 0;
/** An `order_completed` event's payload as a claim. The payload was checked by the catalogue before it was stored. */
function toClaim(atMs, shopper, props) {
	const lines = Array.isArray(props["lines"]) ? props["lines"] : [];
	return {
		orderId: String(props["orderId"]),
		atMs,
		shopper,
		currency: String(props["currency"]),
		totalMinor: number(props["totalMinor"]),
		lines: lines.map((line) => ({
			product: String(line["product"]),
			variant: typeof line["variant"] === "string" ? line["variant"] : null,
			quantity: number(line["quantity"]),
			valueMinor: number(line["valueMinor"]),
			mark: typeof line["mark"] === "string" ? line["mark"] : null
		}))
	};
}
// src/collector/store/duckdb/schema.ts
var textProp = (name) => (row) => {
	const value = row.props[name];
	return typeof value === "string" ? value : null;
};
var numberProp = (name) => (row) => {
	const value = row.props[name];
	return typeof value === "number" ? value : null;
};
/** A row's identity in one column: only a key of one column is found through its index. */
var keyOf = (row) => `${row.tenant}\n${row.id}`;
var columns = [
	{
		name: "key",
		type: "VARCHAR",
		read: keyOf
	},
	{
		name: "tenant",
		type: "VARCHAR",
		read: (row) => row.tenant
	},
	{
		name: "type",
		type: "VARCHAR",
		read: (row) => row.type
	},
	{
		name: "at_ms",
		type: "BIGINT",
		read: (row) => row.atMs
	},
	{
		name: "received_ms",
		type: "BIGINT",
		read: (row) => row.receivedMs
	},
	{
		name: "seq",
		type: "INTEGER",
		read: (row) => row.seq
	},
	{
		name: "view",
		type: "VARCHAR",
		read: (row) => row.view
	},
	{
		name: "visitor",
		type: "VARCHAR",
		read: (row) => row.visitor
	},
	{
		name: "session",
		type: "VARCHAR",
		read: (row) => row.session
	},
	{
		name: "shopper",
		type: "VARCHAR",
		read: (row) => row.visitor ?? row.session ?? row.view
	},
	{
		name: "video",
		type: "VARCHAR",
		read: (row) => row.video
	},
	{
		name: "creator",
		type: "VARCHAR",
		read: (row) => row.creator
	},
	{
		name: "product",
		type: "VARCHAR",
		read: (row) => row.product
	},
	{
		name: "position",
		type: "INTEGER",
		read: (row) => row.position
	},
	{
		name: "automated",
		type: "BOOLEAN",
		read: (row) => row.automated
	},
	{
		name: "surface",
		type: "VARCHAR",
		read: textProp("surface")
	},
	{
		name: "unique_ms",
		type: "BIGINT",
		read: numberProp("uniqueMs")
	},
	{
		name: "duration_ms",
		type: "BIGINT",
		read: numberProp("durationMs")
	},
	{
		name: "quantity",
		type: "BIGINT",
		read: numberProp("quantity")
	},
	{
		name: "variant",
		type: "VARCHAR",
		read: textProp("variant")
	},
	{
		name: "order_id",
		type: "VARCHAR",
		read: textProp("orderId")
	},
	{
		name: "props",
		type: "VARCHAR",
		read: (row) => JSON.stringify(row.props)
	},
	{
		name: "context",
		type: "VARCHAR",
		read: (row) => JSON.stringify(row.context)
	}
];
var createTables = [`CREATE TABLE IF NOT EXISTS meta (version INTEGER NOT NULL)`, `CREATE TABLE IF NOT EXISTS events (${columns.map(({ name, type }) => `${name} ${type}`).join(", ")}, PRIMARY KEY (key))`];
// src/collector/store/duckdb/commitRows.ts
var ASKED_AT_ONCE = 500;
/**
* Writes the rows in one transaction and answers for each whether it was new. Known ids are left as they are.
*
* Nearly every row is new, so all are appended at once and the primary key says if one was not; only then is it asked which.
* `INSERT ... ON CONFLICT` would ask every time, by a join with the whole table: its cost grows with the table, this one's not.
*/
async function commitRows(writer, rows) {
	const unique = [...new Map(rows.map((row) => [keyOf(row), row])).values()];
	let fresh = new Set(unique.map(keyOf));
	if (!await tryAppend(writer, unique)) {
		const known = await findKnown(writer, [...fresh]);
		const missing = unique.filter((row) => !known.has(keyOf(row)));
		fresh = new Set(missing.map(keyOf));
		if (missing.length > 0 && !await tryAppend(writer, missing)) throw new Error("An event id is refused as known, but is not there.");
	}
	return rows.map((row) => fresh.delete(keyOf(row)));
}
/** `false` when a row was known already; nothing is written then. */
async function tryAppend(writer, rows) {
	await writer.run("BEGIN");
	let appender = null;
	try {
		appender = await writer.createAppender("events");
		for (const row of rows) appendRow(appender, row);
		appender.closeSync();
		await writer.run("COMMIT");
		return true;
	} catch (error) {
		appender?.clear();
		await writer.run("ROLLBACK").catch(() => {});
		if (error instanceof Error && /duplicate key/i.test(error.message)) return false;
		throw error;
	}
}
async function findKnown(writer, keys) {
	const known = /* @__PURE__ */ new Set();
	for (let start = 0; start < keys.length; start += ASKED_AT_ONCE) {
		const asked = keys.slice(start, start + ASKED_AT_ONCE);
		const answer = await writer.runAndReadAll(`SELECT key FROM events WHERE key IN (${asked.map((_, index) => `$${index + 1}`).join(", ")})`, asked);
		for (const [key] of answer.getRows()) known.add(String(key));
	}
	return known;
}
function appendRow(appender, row) {
	for (const column of columns) {
		const value = column.read(row);
		if (value === null) appender.appendNull();
		else if (column.type === "VARCHAR") appender.appendVarchar(String(value));
		else if (column.type === "BOOLEAN") appender.appendBoolean(value === true);
		else if (column.type === "INTEGER") appender.appendInteger(Number(value));
		else appender.appendBigInt(BigInt(Math.round(Number(value))));
	}
	appender.endRow();
}
// src/collector/store/duckdb/openDatabase.ts
/**
* @param path - the file, made when missing, or `:memory:`.
* @throws CollectorError `STORE_MISSING`, `STORE_IN_USE`, `STORE_UNREADABLE`, `STORE_VERSION`.
*/
async function openDatabase(path) {
	const { DuckDBInstance } = await loadDriver();
	let instance;
	try {
		instance = await DuckDBInstance.create(path, { checkpoint_threshold: "8MB" });
	} catch (error) {
		throw explainOpenFailure(path, error);
	}
	const writer = await instance.connect();
	for (const statement of createTables) await writer.run(statement);
	await checkVersion(writer, path);
	const reader = await instance.connect();
	return {
		writer,
		reader,
		closeSync: () => {
			reader.closeSync();
			writer.closeSync();
			instance.closeSync();
		}
	};
}
async function loadDriver() {
	try {
		return await import("@duckdb/node-api");
	} catch (cause) {
		throw new CollectorError("STORE_MISSING", "The embedded database @duckdb/node-api could not be loaded. Install it beside reelshelf: npm install @duckdb/node-api", cause);
	}
}
function explainOpenFailure(path, cause) {
	const said = cause instanceof Error ? cause.message : String(cause);
	if (/lock/i.test(said)) {
		const holder = /PID (\d+)/.exec(said)?.[1];
		return new CollectorError("STORE_IN_USE", `${path} is held by another process${holder ? ` (id ${holder})` : ""}. One collector holds the file at a time: stop the other one, or give this one its own file.`, cause);
	}
	return new CollectorError("STORE_UNREADABLE", `${path} could not be opened as a database: ${said.split("\n")[0] ?? ""}. Check the folder, its rights and free space.`, cause);
}
async function checkVersion(writer, path) {
	const found = (await writer.runAndReadAll("SELECT version FROM meta")).getRows()[0]?.[0];
	if (found === void 0) await writer.run(`INSERT INTO meta VALUES (1)`);
	else if (found !== 1) throw new CollectorError("STORE_VERSION", `${path} was written by another version of reelshelf (tables ${String(found)}, this one knows 1). Use that version, or a new file.`);
}
// src/collector/store/duckdb/questions.ts
/** The store's questions in SQL. `memory.ts` says the same in plain code; the conformance suite holds the two together. */
/** Columns of DuckDB that count come as BIGINT; DOUBLE is exact up to 2^53 and reads as a number. */
var whole = (expression, name) => `coalesce(${expression}, 0)::DOUBLE AS ${name}`;
var countType = (type, name) => whole(`count(*) FILTER (type = '${type}')`, name);
var scope = "tenant = $tenant AND ($automated OR NOT automated)";
var inRange = "at_ms >= $from AND at_ms < $to";
function tallySql(by) {
	const key = typeof by === "object" ? "start_ms::VARCHAR" : by === "all" ? `''` : by;
	const keyed = typeof by === "object" ? "counted ASOF JOIN (SELECT unnest($starts::JSON::BIGINT[]) AS start_ms) ON at_ms >= start_ms" : "counted";
	return `
    WITH counted AS (
      SELECT type, at_ms, shopper, video, creator, product, surface, quantity, unique_ms, duration_ms FROM events
      WHERE ${scope} AND ${inRange} AND type IN (${talliedTypes.map((type) => `'${type}'`).join(", ")})),
    chosen AS (SELECT *, ${key} AS key FROM ${keyed} WHERE ${key} IS NOT NULL),
    per_video AS (
      SELECT key, video, min(creator) AS creator,
        ${countType("shelf_viewed", "shelf_views")}, ${countType("video_viewed", "views")},
        ${whole(`count(*) FILTER (type = 'video_viewed' AND surface = 'player')`, "player_views")},
        ${countType("video_engaged", "engaged")}, ${countType("product_opened", "opens")}, ${countType("product_added", "adds")},
        ${whole(`sum(quantity) FILTER (type = 'product_added')`, "added_units")}, ${countType("product_add_failed", "add_failures")},
        ${countType("checkout_started", "checkouts")}, ${countType("video_shared", "shares")},
        ${whole(`sum(least(unique_ms, duration_ms)) FILTER (type = 'video_watched')`, "watched_ms")},
        ${whole(`max(duration_ms) FILTER (type = 'video_watched')`, "duration_ms")}
      FROM chosen GROUP BY key, video),
    audience AS (SELECT key, count(DISTINCT shopper)::DOUBLE AS viewers FROM chosen WHERE type = 'video_viewed' GROUP BY key)
    SELECT key, min(creator) AS creator, sum(shelf_views) AS "shelfViews", sum(views) AS views, sum(player_views) AS "playerViews",
      sum(engaged) AS engaged, sum(opens) AS opens, sum(adds) AS adds, sum(added_units) AS "addedUnits",
      sum(add_failures) AS "addFailures", sum(checkouts) AS checkouts, sum(shares) AS shares,
      coalesce(any_value(viewers), 0) AS viewers, sum(watched_ms) AS "watchedMs", sum(player_views * duration_ms) AS "watchableMs"
    FROM per_video LEFT JOIN audience USING (key) GROUP BY key ORDER BY key`;
}
var funnelSql = `
  WITH steps AS (
    SELECT shopper, CASE type WHEN 'video_viewed' THEN 1 WHEN 'video_engaged' THEN 2 WHEN 'product_opened' THEN 3
      WHEN 'product_added' THEN 4 ELSE 0 END AS step
    FROM events WHERE ${scope} AND ${inRange}
      AND type IN ('shelf_viewed', 'card_viewed', 'video_viewed', 'video_engaged', 'product_opened', 'product_added')
    UNION ALL SELECT unnest($ordered::JSON::VARCHAR[]), 5)
  SELECT furthest, count(*)::DOUBLE AS shoppers FROM (SELECT max(step)::INTEGER AS furthest FROM steps GROUP BY shopper) GROUP BY furthest`;
/** A page view is looked for three days around the range, which is longer than any event may wait. */
var completenessSql = `
  WITH page_views AS (
    SELECT min(at_ms) AS first_ms, max(received_ms) AS heard_ms, max(seq) + 1 AS expected, count(DISTINCT seq) AS received
    FROM events WHERE ${scope} AND at_ms >= $from - 259200000 AND at_ms < $to + 259200000 GROUP BY view),
  chosen AS (SELECT *, heard_ms > $quiet AS open FROM page_views WHERE first_ms >= $from AND first_ms < $to)
  SELECT ${whole("count(*) FILTER (NOT open)", "views")}, ${whole("sum(expected) FILTER (NOT open)", "expected")},
    ${whole("sum(received) FILTER (NOT open)", "received")},
    ${whole("count(*) FILTER (NOT open AND received < expected)", "\"viewsWithLoss\"")}, ${whole("count(*) FILTER (open)", "\"openViews\"")}
  FROM chosen`;
var ordersSql = `
  SELECT at_ms::DOUBLE AS "atMs", shopper, props FROM (
    SELECT at_ms, key, shopper, props FROM events WHERE ${scope} AND type = 'order_completed' AND order_id IS NOT NULL
    QUALIFY row_number() OVER (PARTITION BY order_id ORDER BY at_ms, key) = 1)
  WHERE ${inRange} ORDER BY at_ms, key`;
var touchesSql = `
  SELECT shopper, at_ms::DOUBLE AS "atMs", 
    CASE type WHEN 'video_viewed' THEN 'viewed' WHEN 'tag_viewed' THEN 'tagged' WHEN 'product_opened' THEN 'opened' ELSE 'added' END AS kind,
    video, creator, product, variant
  FROM events WHERE ${scope} AND ${inRange} AND type IN ('video_viewed', 'tag_viewed', 'product_opened', 'product_added')
    AND shopper IN (SELECT unnest($shoppers::JSON::VARCHAR[]))
  ORDER BY at_ms, key`;
`${inRange}`;
// src/collector/store/duckdb/createDuckdbStore.ts
var MAX_GROUP = 4e3;
/**
* The embedded database, and the default: one file, nothing to install beside `@duckdb/node-api`. A good choice up to some
* thousand events a second on one machine.
*
* @throws CollectorError when the file cannot be had; see {@link openDatabase}.
*/
async function createDuckdbStore({ path }) {
	const database = await openDatabase(path);
	const commits = createGroupCommit((rows) => commitRows(database.writer, rows), MAX_GROUP);
	let asking = Promise.resolve();
	const ask = (sql, scope, more = {}) => {
		const values = {
			tenant: scope.tenant,
			from: BigInt(scope.fromMs),
			to: BigInt(scope.toMs),
			automated: scope.automated,
			...more
		};
		const named = Object.fromEntries(Object.entries(values).filter(([name]) => sql.includes(`$${name}`)));
		const answer = asking.then(async () => (await database.reader.runAndReadAll(sql, named)).getRowObjectsJS());
		asking = answer.catch(() => {});
		return answer;
	};
	return {
		append: (rows) => commits.add(rows),
		tally: (scope, by) => ask(tallySql(by), scope, startsOf(by)),
		funnel: async (scope, ordered) => {
			const rows = await ask(funnelSql, scope, { ordered: textList(ordered) });
			const counts = new Map(rows.map(({ furthest, shoppers }) => [furthest, shoppers]));
			return Object.fromEntries(funnelSteps.map((step, index) => [step, counts.get(index) ?? 0]));
		},
		completeness: async (scope, quietSinceMs) => {
			const [answer] = await ask(completenessSql, scope, { quiet: BigInt(quietSinceMs) });
			return answer ?? {
				views: 0,
				expected: 0,
				received: 0,
				viewsWithLoss: 0,
				openViews: 0
			};
		},
		orders: async (scope) => {
			return (await ask(ordersSql, scope)).map(({ atMs, shopper, props }) => toClaim(atMs, shopper, JSON.parse(props)));
		},
		touches: (scope, shoppers) => ask(touchesSql, scope, { shoppers: textList(shoppers) }),
		countAutomatedViews: async (scope) => (await ask("SELECT count(DISTINCT view)::DOUBLE AS views FROM events WHERE tenant = $tenant AND automated AND at_ms >= $from AND at_ms < $to", scope))[0]?.views ?? 0,
		close: async () => {
			await commits.settle();
			await asking;
			await database.writer.run("CHECKPOINT").catch(() => {});
			database.closeSync();
		}
	};
}
/** Lists travel as JSON text: the driver's own list values need a type for the empty one. */
var textList = (values) => JSON.stringify(values);
var startsOf = (by) => typeof by === "object" ? { starts: JSON.stringify(by.startsMs) } : {};
export { talliedTypes as a, success as c, funnelSteps as i, toClaim as n, CollectorError as o, createNodeCollector as r, failure as s, createDuckdbStore as t };

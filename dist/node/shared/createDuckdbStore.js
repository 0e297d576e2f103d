import { a as createStreams, c as JSON_TYPE, d as refuse$1, f as createAccess, i as readBody, l as answer, n as pageAsset, o as message, r as pageFrame, s as CORS, t as enterPage, u as answerJson } from "./page.js";
import { n as success, t as failure } from "./result.js";
import { t as safeUrl } from "./safeUrl.js";
import { B as copyOwn, G as checkVideo, H as checkCreator, J as DAY_MS, K as createCalendar, P as defineFeed, R as spreadDefaults, S as _regex, U as checkHead, V as isTree, W as checkProduct, Y as HOUR_MS, _ as unknown, a as int, b as _maxLength, c as nullable, d as optional, i as boolean, l as number$1, m as string, n as _enum, o as literal, r as array$1, s as looseObject, u as object$1, v as _gte, x as _minLength, y as _lte } from "./schemas.js";
import { n as subjectFields, t as SCHEMA } from "./fields.js";
import { t as fractionDigits } from "./currency.js";
import { BlockList, isIP, isIPv6 } from "node:net";
import { setImmediate } from "node:timers/promises";
import { rm, stat } from "node:fs/promises";
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
// src/collector/clientAddress.ts
var PRIVATE = [
	"127.0.0.0/8",
	"10.0.0.0/8",
	"172.16.0.0/12",
	"192.168.0.0/16",
	"169.254.0.0/16",
	"100.64.0.0/10",
	"::1/128",
	"fc00::/7",
	"fe80::/10"
];
var privateRanges = rangesOf(PRIVATE);
/** @throws CollectorError `OPTIONS_INVALID` for a range that is none. */
function checkTrust(trust) {
	if (trust === "auto") return privateRanges;
	if (typeof trust === "object") return rangesOf([...PRIVATE, ...trust]);
	return Number(trust);
}
/** It says nothing about who sends: a proxy that does not tell, a container's gateway, a colleague. */
var isPrivate = (address) => has(privateRanges, address);
/**
* The sender's address. Forwarding headers are written by whoever sends, and every proxy adds on the right the address it heard
* from: so they are read from the right, as far as those who wrote them are trusted.
*
* @param direct - the address of the connection, as the server sees it; `null` where it is not known.
*/
function clientAddress(headers, direct, trust) {
	const hops = forwardedHops(headers);
	if (typeof trust === "number") return trust > 0 && hops.at(-trust) || direct;
	if (direct === null || !has(trust, direct)) return direct;
	const untrusted = hops.findLast((hop) => hop === null || !has(trust, hop));
	return untrusted === void 0 ? hops[0] ?? direct : untrusted;
}
/** From the sender to the last proxy; `null` for one that is hidden or no address. */
function forwardedHops(headers) {
	const usual = headers.get("x-forwarded-for");
	if (usual !== null) return usual.split(",").map(cleanAddress);
	const standard = headers.get("forwarded");
	if (standard !== null) return standard.split(",").map((hop) => cleanAddress(/(?:^|;)\s*for=("[^"]*"|[^;]*)/i.exec(hop)?.[1] ?? ""));
	const single = cleanAddress(headers.get("x-real-ip") ?? "");
	return single === null ? [] : [single];
}
/** An address without what is written around it: quotes, brackets, port, zone; `null` when it is none. */
function cleanAddress(written) {
	const bare = written.trim().replace(/^"|"$/g, "");
	const plain = (/^\[([^\]]+)\](?::\d+)?$/.exec(bare)?.[1] ?? /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(bare)?.[1] ?? bare).replace(/%.*$/, "");
	return isIP(plain) ? wrappedIPv4(plain) ?? plain : null;
}
/**
* The IPv4 address inside one of IPv6, as servers without IPv4 see it: `::ffff:cb00:7107`, `::ffff:203.0.113.7`, or
* `64:ff9b::cb00:7107` from a translator. As IPv6 all of the internet's IPv4 would be one network.
*/
function wrappedIPv4(address) {
	if (!isIPv6(address)) return null;
	const short = new URL(`http://[${address}]`).hostname;
	const [, high, low] = /^\[(?:::ffff:|64:ff9b::)([\da-f]{1,4}):([\da-f]{1,4})\]$/.exec(short) ?? [];
	if (!high || !low) return null;
	return [high, low].flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255]).join(".");
}
/** Where servers and runtimes keep the address of a connection: Node, Bun, Deno, Hono and those like them. */
var PLACES = [
	"address",
	"remoteAddress",
	"hostname",
	"ip",
	"remoteAddr",
	"remote",
	"socket",
	"incoming"
];
/**
* Finds the address in what a server hands on beside the request, and in the request itself. `null` when there is none.
*
* @param connection - an address, an object that has one, or Bun's server.
*/
function directAddress(request, connection) {
	try {
		return findAddress(connection, request, 3) ?? findAddress(request.ip, request, 1);
	} catch {
		return null;
	}
}
function findAddress(candidate, request, depth) {
	if (typeof candidate === "string") return cleanAddress(candidate);
	if (typeof candidate !== "object" || candidate === null || depth === 0) return null;
	const { requestIP } = candidate;
	if (typeof requestIP === "function") return findAddress(requestIP.call(candidate, request), request, depth - 1);
	for (const name of PLACES) {
		const found = findAddress(candidate[name], request, depth - 1);
		if (found !== null) return found;
	}
	return null;
}
var has = (ranges, address) => ranges.check(address, isIPv6(address) ? "ipv6" : "ipv4");
function rangesOf(texts) {
	const ranges = new BlockList();
	for (const text of texts) {
		const [, address = "", bits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text.trim()) ?? [];
		const family = isIP(address);
		const longest = family === 6 ? 128 : 32;
		if (family === 0 || Number(bits ?? longest) > longest) throw new CollectorError("OPTIONS_INVALID", `The collector's option "trustProxy" holds ${text}; expected addresses or ranges such as 198.51.100.0/24.`);
		ranges.addSubnet(address, Number(bits ?? longest), family === 6 ? "ipv6" : "ipv4");
	}
	return ranges;
}
// src/tools/fits.ts
/** The place, from the outside in. */
var Misfit = class extends Array {};
var fitting = (read) => ({
	read,
	check: (...tests) => fitting((value) => {
		const found = read(value);
		return found instanceof Misfit || tests.every((test) => test(found)) ? found : new Misfit();
	})
});
var when = (test) => fitting((value) => test(value) ? value : new Misfit());
function object(shape, unknown) {
	const fields = Object.entries(shape);
	return fitting((value) => {
		if (typeof value !== "object" || value === null || Array.isArray(value)) return new Misfit();
		const given = value;
		const copy = Object.create(null);
		if (unknown === "kept") Object.assign(copy, given);
		for (const [key, { read }] of fields) {
			const found = read(given[key]);
			if (found instanceof Misfit) return new Misfit(key, ...found);
			if (found !== void 0) copy[key] = found;
		}
		return unknown === "refused" && !Object.keys(given).every((key) => Object.hasOwn(shape, key)) ? new Misfit() : copy;
	});
}
function array(item) {
	return fitting((value) => {
		if (!Array.isArray(value)) return new Misfit();
		const copies = value.map(item.read);
		const at = copies.findIndex((copy) => copy instanceof Misfit);
		return at < 0 ? copies : new Misfit(String(at), ...copies[at]);
	});
}
/** For `defineFeed` and its like. Only `fit` and `misfit` read what comes of them. */
var fittingCalls = {
	string: () => when((value) => typeof value === "string"),
	number: () => when(Number.isFinite),
	int: () => when(Number.isSafeInteger),
	boolean: () => when((value) => typeof value === "boolean"),
	literal: (wanted) => when((value) => [wanted].flat().includes(value)),
	enum: (known) => when((value) => known.includes(value)),
	optional: ({ read }) => fitting((value) => value === void 0 ? value : read(value)),
	nullable: ({ read }) => fitting((value) => value === null ? value : read(value)),
	_default: ({ read }, instead) => fitting((value) => value === void 0 ? Array.isArray(instead) ? [] : instead : read(value)),
	object: (shape) => object(shape),
	strictObject: (shape) => object(shape, "refused"),
	looseObject: (shape) => object(shape, "kept"),
	array,
	minLength: (least) => (value) => value.length >= least,
	maxLength: (most) => (value) => value.length <= most,
	gte: (least) => (value) => value >= least,
	lte: (most) => (value) => value <= most,
	regex: (pattern) => (value) => pattern.test(value)
};
var readBy = (schema, value) => schema.read(value);
/** @returns `undefined` when the value does not fit. */
function fit(schema, value) {
	const found = readBy(schema, value);
	return found instanceof Misfit ? void 0 : found;
}
// src/feed/wholeFeed.ts
/**
* Reads a feed that has no fault at all, as nearly every feed in a page is. For any other the answer is `null`, and `parse.ts`,
* which the first paint does not carry, says what is wrong and saves the rest. Where this has an answer, it is the same as there.
*/
function readWholeFeed(raw, baseUrl) {
	try {
		const tree = copyOwn(raw)?.copy;
		if (isTree(tree)) spreadDefaults(tree);
		const feed = fit(defineFeed(fittingCalls).feedSchema, tree);
		if (!feed) return null;
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
			calendar: createCalendar(),
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
	const { parseFeed } = await import("./parse2.js");
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
function isPromise(source) {
	try {
		return source instanceof Promise;
	} catch {
		return false;
	}
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
	productOfVariant: /* @__PURE__ */ new Map(),
	durationMsOf: /* @__PURE__ */ new Map()
};
var assortmentOf = (feed) => ({
	creatorOf: new Map(feed.videos.map(({ id, creator }) => [id, creator])),
	productsOf: new Map(feed.videos.map((video) => [video.id, (video.tags ?? []).map((tag) => tag.product)])),
	productOfVariant: new Map([...feed.products.flatMap(platformNames), ...feed.products.flatMap((product) => (product.variants ?? []).map((variant) => [variant.id, product.id]))]),
	durationMsOf: new Map(feed.videos.flatMap(({ id, duration }) => duration ? [[id, Math.round(duration * 1e3)]] : []))
});
/** What shops call a product in an order where they do not name a variant of the feed. */
var platformNames = ({ id, ref, variants = [] }) => [...Object.values(ref ?? {}).flatMap((names) => [
	names?.id,
	names?.handle,
	names?.sku
]), ...variants.map(({ sku }) => sku)].flatMap((name) => name ? [[name, id]] : []);
// src/collector/createNameSource.ts
var FRESH_MS = 3e5;
/** A report with ids is better than none for as long as a feed's server thinks. */
var PATIENCE_MS = 1e3;
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
			if (readMs === -Infinity) await Promise.race([reading, new Promise((resolve) => env.setTimer(resolve, PATIENCE_MS))]);
		}
		return known;
	};
}
function originsOf(names) {
	const images = Object.values(names).flatMap((table) => Object.values(table).flatMap(({ image }) => image ?? []));
	return [...new Set(images.map((image) => new URL(image).origin))];
}
// src/collector/health.ts
/**
* `/health`: this process is alive; to start it anew would not help a full disk, so it is 200 as long as there is an answer.
* `/ready`: events can be stored; 503 while they cannot. Both tell the store's state, without the reason: it names files, and
* anybody may ask.
*/
function answerHealth(path, store, isClosing) {
	const state = store.state();
	if (isClosing) return answerJson(path.endsWith("/ready") ? 503 : 200, { status: "closing" });
	if (state.isOpen) return answerJson(200, { status: "ok" });
	const body = {
		status: "failing",
		code: "STORE_FAILED",
		message: "Events cannot be stored at the moment, and are refused; pages send them again. The log of the collector says why.",
		since: new Date(state.sinceMs).toISOString(),
		retryInSeconds: Math.ceil(state.retryMs / 1e3)
	};
	return path.endsWith("/ready") ? answerJson(503, body, { "retry-after": String(Math.max(1, body.retryInSeconds)) }) : answerJson(200, body);
}
// src/collector/limits.ts
var defaultLimits = {
	bodyBytes: 65536,
	bodyMs: 15e3,
	eventsPerBatch: 100,
	eventBytes: 8192,
	perNetwork: {
		perSecond: 200,
		burst: 2e3
	},
	perVisitor: {
		perSecond: 5,
		burst: 100
	},
	perKeyWithoutAddress: {
		perSecond: 2e3,
		burst: 1e4
	}
};
/** What a batch costs beyond its request: what it takes to judge it grows with its events. */
var extraCost = (events) => Math.floor(events / 20);
var MAX_KEYS = 5e4;
/** Token buckets, one a key. Memory is bounded: the bucket that was used longest ago makes room. */
function createRateLimit({ perSecond, burst }) {
	const buckets = /* @__PURE__ */ new Map();
	return {
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
		},
		charge(key, cost) {
			const bucket = buckets.get(key);
			if (bucket) bucket.tokens = Math.max(-burst, bucket.tokens - cost);
		}
	};
}
// src/collector/live.ts
var SETTLE_MS = 1e3;
/** @param reportMs - how long a report of the shop takes: half of the time at least the machine is left alone by open pages. */
function createLive(env, reportMs = () => 0) {
	const streams = createStreams(env);
	const pending = /* @__PURE__ */ new Map();
	const notify = (tenant) => {
		pending.delete(tenant);
		streams.send(message("news", String(env.nowMs())), (about) => about === tenant);
	};
	return {
		open: (tenant) => streams.open(tenant),
		notify(tenant) {
			if (streams.size === 0 || pending.has(tenant)) return;
			pending.set(tenant, env.setTimer(() => notify(tenant), Math.max(SETTLE_MS, 2 * reportMs(tenant))));
		},
		close() {
			for (const cancel of pending.values()) cancel();
			pending.clear();
			streams.close();
		}
	};
}
// src/collector/notices.ts
var QUIET_MS$1 = 6e4;
function createNotices(log, { setTimer }) {
	const quiet = /* @__PURE__ */ new Map();
	const begin = (kind, line) => quiet.set(kind, {
		line,
		held: 0,
		stop: setTimer(() => end(kind), QUIET_MS$1)
	});
	const end = (kind) => {
		const repeated = quiet.get(kind);
		quiet.delete(kind);
		if (!repeated || repeated.held === 0) return;
		log(`${repeated.line} (${repeated.held} more in the last minute)`);
		begin(kind, repeated.line);
	};
	return {
		say(kind, line) {
			const repeated = quiet.get(kind);
			if (repeated) {
				repeated.held += 1;
				repeated.line = line;
				return;
			}
			log(line);
			begin(kind, line);
		},
		close() {
			for (const { stop, line, held } of quiet.values()) {
				stop();
				if (held > 0) log(`${line} (${held} more)`);
			}
			quiet.clear();
		}
	};
}
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
			origins,
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
/** What to do about pages that may not send with a key: most often the shop's own under another address. */
function originAdvice({ key, origins }, origin) {
	if (origin === "") return "A request did not say from which page it came, as browsers do. Only pages of the origins that the key lists may send.";
	const near = origins.find((known) => bareHost(known) === bareHost(origin));
	return `Pages of ${origin} may not send with this key.${near === void 0 ? "" : ` Its list has ${near}, and browsers take the two for different sites.`} If they are yours, start the collector with ${key === null ? `--origin ${origin}` : `--key ${key}@${origin}`} as well.`;
}
var bareHost = (origin) => hostOf(origin).replace(/^www\./, "");
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
* Every event, once: name, version, payload; `meanings.ts` says when exactly it happens. README, DOM events, collector and pixels are
* derived from this table or checked against it.
*
* It takes the calls of `zod/mini` as a parameter: a page reads and writes events by `tools/fits.ts`, which has the same calls.
*/
var triggers = [
	"autoplay",
	"tap",
	"swipe",
	"key",
	"api"
];
var define = (version, props, value = "normal") => ({
	version,
	props,
	/** What may be evicted first when the queue is full; `high` never is. */
	value
});
function defineCatalog(z) {
	const ms = z.int().check(z.gte(0), z.lte(DAY_MS));
	const count = z.int().check(z.gte(0), z.lte(1e5));
	const label = z.string().check(z.maxLength(200));
	/** A cart error code; `cart/contract/errors.ts` holds the closed list, which this folder may not import. */
	const errorCode = z.string().check(z.regex(/^[a-z_]{1,40}$/));
	const moneyMinor = z.int().check(z.gte(0), z.lte(1e11));
	const currency = z.string().check(z.regex(/^[A-Z]{3}$/));
	const nothing = z.object({});
	return {
		shelf_loaded: define(1, z.object({ cards: count })),
		shelf_viewed: define(1, nothing),
		card_viewed: define(1, nothing, "low"),
		video_started: define(1, z.object({
			trigger: z.enum(triggers),
			surface: z.enum(["card", "player"])
		})),
		video_viewed: define(1, z.object({ surface: z.enum(["card", "player"]) })),
		video_engaged: define(1, z.object({ reason: z.enum([
			"watched",
			"sound_on",
			"tag_opened",
			"shared"
		]) })),
		video_progressed: define(1, z.object({ percent: z.literal([
			25,
			50,
			75,
			95
		]) }), "low"),
		video_watched: define(1, z.object({
			watchedMs: ms,
			uniqueMs: ms,
			mutedMs: ms,
			loops: count,
			durationMs: ms
		})),
		video_failed: define(1, z.object({ reason: z.enum([
			"unsupported",
			"network",
			"decode",
			"no_picture",
			"stuck",
			"unknown"
		]) })),
		tag_viewed: define(1, nothing, "low"),
		product_opened: define(1, z.object({ from: z.enum([
			"tag",
			"bar",
			"card",
			"panel",
			"api"
		]) })),
		variant_selected: define(1, z.object({ variant: label }), "low"),
		product_added: define(1, z.object({
			variant: z.optional(label),
			quantity: count,
			valueMinor: z.optional(moneyMinor),
			currency: z.optional(currency),
			adapter: label
		}), "high"),
		product_add_failed: define(1, z.object({
			variant: z.optional(label),
			quantity: count,
			code: errorCode,
			adapter: label
		}), "high"),
		checkout_started: define(1, z.object({ adapter: label }), "high"),
		order_completed: define(1, z.object({
			orderId: z.string().check(z.minLength(1), z.maxLength(120)),
			currency,
			totalMinor: moneyMinor,
			lines: z.array(z.object({
				product: label,
				variant: z.optional(label),
				quantity: z.int().check(z.gte(1), z.lte(1e5)),
				/** Of the whole line, after discounts. */
				valueMinor: moneyMinor,
				/** What the shelf left on the cart line, come back with the order: `video.session.time36`. */
				mark: z.optional(z.string().check(z.maxLength(255)))
			})).check(z.maxLength(200))
		}), "high"),
		video_shared: define(1, z.object({ method: z.enum(["system", "clipboard"]) })),
		experiment_exposed: define(1, z.object({
			experiment: label,
			arm: z.enum(["on", "off"])
		})),
		shelf_failed: define(1, z.object({ code: label }))
	};
}
// src/events/meanings.ts
/** When exactly each event happens, after the MRC viewability guidelines. */
var meanings$1 = {
	shelf_loaded: "The shelf was rendered with at least one card.",
	shelf_viewed: "At least 50 % of the shelf (30 % if larger than 242,500 px²) was visible for 1 second without a break, document visible; once a page view.",
	card_viewed: "At least 50 % of a card (30 % if larger than 242,500 px²) was visible for 1 second without a break, document visible; once a page view and video.",
	video_started: "First picture-moving moment of a slide or a preview; `trigger` says what caused it.",
	video_viewed: "The view: 2 seconds of continuous playback with at least 50 % visible (MRC).",
	video_engaged: "10 seconds or 97 % of the unique content played, or the shopper turned the sound on, opened a tag, or shared.",
	video_progressed: "25, 50, 75 or 95 % of the unique seconds watched; a seek does not count.",
	video_watched: "Said on leaving a slide: time played while visible, unique content, time played muted, loops.",
	video_failed: "The video that the shopper was at could not be played, though the device was online; once a visit of the slide.",
	tag_viewed: "A product tag was on screen while its video played.",
	product_opened: "A product sheet opened.",
	variant_selected: "The shopper chose a variant.",
	product_added: "The platform confirmed that the cart gained this product; `quantity` is what it really gained.",
	product_add_failed: "The platform refused or did not confirm; `code` says why.",
	checkout_started: "The shopper left for the checkout from the shelf.",
	order_completed: "An order as the shop reported it; an order id counts once. From a browser it is a claim, signed by the server it is a fact.",
	video_shared: "The shopper shared a video.",
	experiment_exposed: "The visitor was assigned to an arm of the holdout, shown or not.",
	shelf_failed: "The shelf could not be shown; `code` is that of the console notice."
};
// src/events/wire.ts
function defineWire(z, eventTypes) {
	const id = z.string().check(z.minLength(1), z.maxLength(64));
	const uuid = z.string().check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/));
	const text = (max) => z.string().check(z.maxLength(max));
	const orNull = (inner) => z.optional(z.nullable(inner));
	return {
		contextSchema: z.object({
			page: text(2048),
			referrer: z.optional(text(512)),
			locale: z.optional(text(35)),
			timeZone: z.optional(text(64)),
			viewport: z.optional(z.array(z.int()).check(z.minLength(2), z.maxLength(2))),
			platform: z.optional(text(40)),
			product: orNull(text(255)),
			widget: z.object({
				version: text(40),
				shelf: text(120),
				layout: text(40),
				feed: orNull(text(120))
			}),
			consent: z.object({
				analytics: z.boolean(),
				marketing: z.boolean(),
				source: text(40)
			}),
			experiment: orNull(z.object({
				id: text(120),
				arm: z.enum(["on", "off"])
			})),
			visitor: orNull(id),
			session: orNull(id),
			/** The browser says it is driven by a program. Tagged, never dropped. */
			automated: z.optional(z.boolean())
		}),
		wireEventSchema: z.object({
			id: uuid,
			/** Counts up by one within a `view`, so that the collector can see what is missing. */
			seq: z.int().check(z.gte(0), z.lte(1e6)),
			type: z.enum(eventTypes),
			at: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/)),
			mono: z.number().check(z.gte(0)),
			/** One page view: from load, or from a return out of the back/forward cache, until it is left. */
			view: id,
			video: orNull(text(120)),
			creator: orNull(text(120)),
			product: orNull(text(255)),
			position: orNull(z.int().check(z.gte(0), z.lte(1e5))),
			props: z.looseObject({})
		})
	};
}
// src/events/zodSchemas.ts
/** The definitions in zod: for servers, and for whoever checks a payload. A page carries none of it, see `pageSchemas.ts`. */
var calls = {
	array: array$1,
	boolean,
	enum: _enum,
	gte: _gte,
	int,
	literal,
	looseObject,
	lte: _lte,
	maxLength: _maxLength,
	minLength: _minLength,
	nullable,
	number: number$1,
	object: object$1,
	optional,
	regex: _regex,
	string
};
var schemas = /* @__PURE__ */ defineSchemas();
/** Every event: version, payload, meaning. */
var catalog = schemas.catalog;
schemas.eventTypes;
schemas.contextSchema;
var wireEventSchema = schemas.wireEventSchema;
/** `events` stay unknown here: the collector judges each by itself, so that one bad event does not lose its neighbours. */
var batchSchema = schemas.batchSchema;
function defineSchemas() {
	const definitions = Object.entries(defineCatalog(calls));
	const types = definitions.map(([type]) => type);
	const wire = defineWire(calls, types);
	return {
		catalog: Object.fromEntries(definitions.map(([type, definition]) => [type, {
			...definition,
			meaning: meanings$1[type]
		}])),
		eventTypes: types,
		...wire,
		batchSchema: /* @__PURE__ */ object$1({
			schema: /* @__PURE__ */ literal(SCHEMA),
			batchId: (/* @__PURE__ */ string()).check(/* @__PURE__ */ _minLength(1), /* @__PURE__ */ _maxLength(64)),
			sentAt: (/* @__PURE__ */ string()).check(/* @__PURE__ */ _maxLength(40)),
			attempt: int().check(/* @__PURE__ */ _gte(0)),
			key: /* @__PURE__ */ optional((/* @__PURE__ */ string()).check(/* @__PURE__ */ _maxLength(120))),
			context: wire.contextSchema,
			events: /* @__PURE__ */ array$1(/* @__PURE__ */ unknown())
		})
	};
}
// src/collector/ingest/correctTime.ts
var OLDEST_MS = 72 * HOUR_MS;
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
// src/events/mask.ts
/**
* Takes personal data out of texts before anything is sent or stored. The widget itself knows nothing of the shopper; a shop's own links,
* order numbers and names may hold something.
*/
/** Begins only where a word does, so that a long text without any address is read once; encoded once or twice, in any script. */
var EMAIL = /(?<![^\s@/?&=,;:<>()"'])[^\s@/?&=,;:<>()"']+(?:@|%(?:25)?40)(?:[^\s@/?&=,;:<>()"'%]|%(?!(?:25)?40))+\.(?:[a-z]{2,}|xn--[a-z\d-]+)/gi;
var CARD = /\b\d(?:(?:[ -]|%20)?\d){12,18}\b/g;
var INTERNATIONAL = /(?:\+|%2B)[1-9](?:(?:[\s().-]|%20)?\d){7,14}\b/gi;
var NATIONAL = /\b00[1-9](?:(?:[\s().-]|%20)?\d){7,14}\b|\(?\b\d{3}\)?(?:[ .-]|%20)\d{3}(?:[ .-]|%20)\d{4}\b/gi;
/** Fields that hold the shop's ids. */
var ID_FIELDS = /* @__PURE__ */ new Set([
	"video",
	"creator",
	"variant",
	"product",
	"orderId",
	"currency",
	"mark"
]);
/** Replaces what looks like an e-mail address, a payment card or a telephone number. */
function maskText(text) {
	return maskId(text).replace(CARD, (digits) => passesLuhn(digits) ? "[card]" : digits).replace(NATIONAL, "[phone]");
}
/** {@link maskText} for the shop's ids, in which long digits are ordinary. */
var maskId = (text) => text.replace(EMAIL, "[email]").replace(INTERNATIONAL, "[phone]");
/** Masks every text of a checked payload, however deep. */
function maskPayload(value, field = "") {
	if (typeof value === "string") return ID_FIELDS.has(field) ? maskId(value) : maskText(value);
	if (Array.isArray(value)) return value.map((item) => maskPayload(item, field));
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, maskPayload(inner, name)]));
}
/** What follows one of these in a path belongs to one person: an order's page, a link from a mail. */
var PERSONAL_PLACE = /^((my-?|mein-?|mon-?|mi-?)?(accounts?|konto|compte|cuenta)|customers?|users?|members?|profiles?|wishlists?|registry|(view-|track-|guest-)?(orders?|tracking)(-(received|pay|status|confirmation))?|bestellung(en)?|commandes?|pedidos?|invoices?|unsub(scribe)?|subscriptions?|activate|confirm|verify(-e?mail)?|(lost-)?password|reset(-password)?|login|magic|invite|token)$/i;
/**
* A path that names pages and no person: `;parameters` go, and so do parts that look like tokens, addresses of mail or telephone numbers,
* and whatever follows the name of a personal place, such as `/account/reset/`.
*/
function maskPath(path) {
	let isPersonal = false;
	return path.split("/").map((part) => {
		const [name = ""] = part.split(";");
		const masked = isToken(name) ? "[token]" : maskText(name);
		const isShown = !isPersonal || name === "" || /^\[\w+\]$/.test(masked);
		isPersonal ||= PERSONAL_PLACE.test(name);
		return isShown ? masked : "[hidden]";
	}).join("/");
}
/**
* Whether this was made by a machine to be known by nobody else: a JWT, a UUID, a long hexadecimal number, or a run of 20 characters or
* more in which capitals and digits are mixed. A product's name in an address is words with signs between them.
*/
function isToken(part) {
	if (/^[\w-]{8,}\.[\w-]{8,}\.[\w-]*$/.test(part) || /[\da-f]{8}-?([\da-f]{4}-?){3}[\da-f]{12}/i.test(part)) return true;
	return part.split(/[-.~%]/).some((run) => {
		if (/^(?=.*\d)(?=.*[a-f])[\da-f]{16,}$/i.test(run)) return true;
		return run.length >= 20 && /\d/.test(run) && /[A-Z]/.test(run);
	});
}
function passesLuhn(text) {
	return [...text.replaceAll("%20", "").replace(/\D/g, "")].reverse().map(Number).reduce((total, digit, index) => total + (index % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2), 0) % 10 === 0;
}
// src/collector/ingest/checkEvent.ts
/** Judges one event by itself, so that one bad event does not lose its neighbours. Fields nobody defined are dropped. */
function checkEvent(raw, batch) {
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
	const { type } = event;
	const props = catalog[type].props.safeParse(event.props);
	if (!props.success) return reject(`invalid:props.${props.error.issues[0]?.path.join(".") ?? ""}`);
	const claimedMs = Date.parse(event.at);
	if (!Number.isFinite(claimedMs)) return reject("invalid:at");
	const time = correctTime(claimedMs, batch.sentMs, batch.receivedMs);
	if (time.atMs === void 0) return reject(time.reason);
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
		...maskPayload(subjectFields(event)),
		automated: batch.automated,
		props: maskPayload(props.data),
		context: batch.context
	});
}
function readId(raw) {
	const id = typeof raw === "object" && raw !== null && Object.hasOwn(raw, "id") ? raw.id : null;
	return typeof id === "string" ? id.slice(0, 64) : null;
}
// src/events/pageUrl.ts
/**
* Addresses as they may be sent to the endpoint. Queries and fragments carry names, mail addresses, tokens and searches; only
* the campaign's own marks are kept.
*/
var MAX_CHARS = 2048;
var CAMPAIGN = /^utm_(source|medium|campaign|term|content|id)$/;
/** The page's address without what is anybody's own: of its query only the six names of a campaign are kept, its path as {@link maskPath} leaves it. Empty when it is no address. */
function cleanPageUrl(href) {
	try {
		const url = new URL(href);
		if (url.origin === "null") return url.protocol;
		const kept = new URLSearchParams();
		for (const [name, value] of url.searchParams) if (CAMPAIGN.test(name)) kept.append(name, maskText(value).slice(0, 120));
		const query = kept.toString();
		const plain = `${url.origin}${maskPath(url.pathname)}`;
		const full = query ? `${plain}?${query}` : plain;
		return (full.length <= MAX_CHARS ? full : plain).slice(0, MAX_CHARS);
	} catch {
		return "";
	}
}
// src/collector/ingest/privacy.ts
/** What is kept of addresses. The page masks what it tells by the same rules; but whatever arrives here may come from elsewhere. */
/** The address as the page itself tells it; `null` when it is not an http(s) address. */
var cleanPage = (raw) => parseHttpUrl(raw) ? cleanPageUrl(raw) : null;
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
// src/collector/ingest/checkBatch.ts
/** A batch as rows to store and events refused, each with its reason. Pure. */
function checkBatch(batch, arrival) {
	const { page, referrer, visitor, session, consent, automated, ...rest } = batch.context;
	const network = arrival.address !== null && consent.analytics ? truncateIp(arrival.address) : null;
	const shared = {
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
		const checked = checkEvent(raw, shared);
		if (checked.ok) rows.push(checked.value);
		else rejected.push(checked.error);
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
// src/collector/receiveEvents.ts
var PREFLIGHT = {
	...CORS,
	"access-control-allow-methods": "POST",
	"access-control-allow-headers": "content-type",
	"access-control-max-age": "86400"
};
/** `POST /v1/events`. Answers 2xx only when every event it counts as accepted would survive the death of this process. */
function createReceiver({ keys, store, limits, refusals, nowMs, setTimer, onCommitted }) {
	const networks = createRateLimit(limits.perNetwork);
	const visitors = createRateLimit(limits.perVisitor);
	const withoutAddress = createRateLimit(limits.perKeyWithoutAddress);
	const turnAway = ({ status, code, tenant, subject = null, message, advice = message, retrySeconds }) => {
		refusals.countBatch(tenant ?? null, {
			code,
			subject,
			message: advice
		});
		return refuse$1(status, code, message, retrySeconds === void 0 ? CORS : {
			...CORS,
			"retry-after": String(retrySeconds)
		});
	};
	const tooMany = (retrySeconds, advice, tenant) => turnAway({
		status: 429,
		code: "TOO_MANY_REQUESTS",
		...tenant === void 0 ? {} : { tenant },
		message: `Too many requests. Wait ${retrySeconds} s and send again.`,
		advice,
		retrySeconds
	});
	const tellRejected = (tenant, rejected) => {
		for (const { reason } of rejected) refusals.countEvents(tenant, {
			code: "EVENT_REJECTED",
			subject: reason,
			message: rejectionAdvice(reason)
		}, 1);
	};
	return async (request, address) => {
		if (request.method === "OPTIONS") return answer(204, null, PREFLIGHT);
		if (request.method !== "POST") return refuse$1(405, "METHOD_NOT_ALLOWED", "Events are sent with POST.", {
			...CORS,
			allow: "POST, OPTIONS"
		});
		const network = address === null || isPrivate(address) ? null : truncateIp(address) ?? address;
		const waitNetwork = network === null ? 0 : networks.take(network, nowMs());
		if (waitNetwork > 0) return tooMany(waitNetwork, NETWORK_ADVICE);
		const type = (request.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase();
		if (type !== "text/plain" && type !== "application/json" || (request.headers.get("content-encoding") ?? "identity") !== "identity") return turnAway({
			status: 415,
			code: "CONTENT_TYPE",
			message: "Send JSON as text/plain or application/json, not compressed."
		});
		const body = await readBody(request, limits.bodyBytes, (onOver) => setTimer(onOver, limits.bodyMs));
		if (body.reason === "too_slow") return turnAway({
			status: 408,
			code: "BODY_TOO_SLOW",
			message: `The body did not arrive within ${limits.bodyMs / 1e3} s. Send again.`
		});
		if (body.reason === "too_large") return turnAway({
			status: 413,
			code: "BODY_TOO_LARGE",
			message: `The body is larger than ${limits.bodyBytes} bytes. Send halves.`
		});
		if (body.reason === "cut_off") return refuse$1(400, "BODY_CUT_OFF", "The body ended before it was whole. Send again.", CORS);
		const parsed = parseBody(body.text ?? "", limits.eventsPerBatch);
		if (!parsed.ok) return turnAway(parsed.error);
		const batch = parsed.value;
		const key = keys.find((candidate) => candidate.key === (batch.key ?? null));
		if (!key) {
			const what = batch.key === void 0 ? "The batch carries no key" : "This key is not known here";
			return turnAway({
				status: 401,
				code: "KEY_UNKNOWN",
				subject: batch.key ?? null,
				message: `${what}. Set data-key on the tag to a key of the collector.`
			});
		}
		const { tenant } = key;
		const origin = request.headers.get("origin") ?? "";
		if (!key.allows(origin)) return turnAway({
			status: 403,
			code: "ORIGIN_NOT_ALLOWED",
			tenant,
			subject: origin,
			message: originAdvice(key, origin)
		});
		const waitKey = network === null ? withoutAddress.take(tenant, nowMs()) : 0;
		if (waitKey > 0) return tooMany(waitKey, ADDRESS_ADVICE, tenant);
		const { visitor } = batch.context;
		const waitVisitor = visitor ? visitors.take(`${tenant}\n${visitor}`, nowMs()) : 0;
		if (waitVisitor > 0) return tooMany(waitVisitor, "One visitor sent more than any shopper does: a program, or pages that share one visitor.", tenant);
		const cost = extraCost(batch.events.length);
		if (network === null) withoutAddress.charge(tenant, cost);
		else networks.charge(network, cost);
		const userAgent = request.headers.get("user-agent")?.trim() ?? "";
		const { rows, rejected } = checkBatch(batch, {
			tenant,
			receivedMs: nowMs(),
			address,
			isBot: userAgent === "" || isbot(userAgent),
			maxEventBytes: limits.eventBytes
		});
		tellRejected(tenant, rejected);
		try {
			const { accepted, duplicates } = rows.length > 0 ? await store.append(rows) : {
				accepted: 0,
				duplicates: 0
			};
			if (accepted > 0) onCommitted(tenant);
			return answerJson(200, {
				accepted,
				duplicates,
				rejected
			}, CORS);
		} catch (error) {
			const why = (error instanceof Error ? error.message : String(error)).split("\n")[0];
			return turnAway({
				status: 503,
				code: "STORE_FAILED",
				tenant,
				message: "The events could not be stored. Send them again later.",
				advice: `Batches could not be written, and their pages keep them: ${why}. It is tried again by itself until it works.`,
				retrySeconds: RETRY_STORE_SECONDS
			});
		}
	};
}
var RETRY_STORE_SECONDS = 5;
var NETWORK_ADVICE = "One network sent more than a shop’s pages do. If a proxy or CDN of yours stands in front, the collector takes it for a sender: name its addresses with --trust-proxy.";
var ADDRESS_ADVICE = "More came at once than one key may send while nobody’s address is known. Tell the collector the addresses (trustProxy, addressHeader), and each sender is counted alone.";
function rejectionAdvice(reason) {
	if (reason === "too_old") return "Events were told more than 72 hours after they happened, and are left out.";
	if (reason === "too_new") return "Events were told with a time after their sending: a clock was set back by more than 5 minutes meanwhile.";
	if (reason === "too_large") return "Events were larger than any that the widget makes.";
	return `Events were not as the catalogue of this release has them (${reason}): the pages may run another release than the collector, or it is another program that sends.`;
}
// src/collector/refusals.ts
/** Different origins, keys or fields that are told apart under one code; a stranger can invent any number. */
var MOST_SUBJECTS = 20;
var LONGEST_SUBJECT = 120;
function createRefusals(nowMs, notices) {
	const sinceMs = nowMs();
	const counted = /* @__PURE__ */ new Map();
	const find = (tenant, { code, subject, message }) => {
		const named = subject ? subject.slice(0, LONGEST_SUBJECT) : null;
		const keyOf = (of) => JSON.stringify([
			tenant,
			code,
			of
		]);
		const known = counted.get(keyOf(named));
		if (known) return known;
		const isOther = [...counted.values()].filter((other) => other.tenant === tenant && other.code === code).length >= MOST_SUBJECTS;
		const key = keyOf(isOther ? null : named);
		const fresh = counted.get(key) ?? {
			tenant,
			code,
			subject: isOther ? null : named,
			message,
			batches: 0,
			events: 0,
			lastMs: 0
		};
		counted.set(key, fresh);
		return fresh;
	};
	const count = (tenant, refusal, batches, events) => {
		const reason = find(tenant, refusal);
		reason.batches += batches;
		reason.events += events;
		reason.lastMs = nowMs();
		reason.message = refusal.message;
		notices.say(refusal.code, `${refusal.code}: ${refusal.message}`);
	};
	return {
		countBatch: (tenant, refusal) => count(tenant, refusal, 1, 0),
		countEvents: (tenant, refusal, events) => count(tenant, refusal, 0, events),
		of(tenant) {
			const reasons = [...counted.values()].filter((reason) => reason.tenant === tenant || reason.tenant === null).sort((a, b) => b.batches + b.events - (a.batches + a.events)).map(({ tenant: _tenant, ...reason }) => reason);
			const sum = (unit) => reasons.reduce((total, reason) => total + reason[unit], 0);
			return {
				meaning: "What arrived and was turned away, by reason, since the collector was started. None of it is in the figures.",
				sinceMs,
				batches: sum("batches"),
				events: sum("events"),
				reasons
			};
		}
	};
}
// src/collector/reportDesk.ts
var AT_ONCE = 2;
function createReportDesk(nowMs) {
	const making = /* @__PURE__ */ new Map();
	const waiting = /* @__PURE__ */ new Map();
	const tookMs = /* @__PURE__ */ new Map();
	const beginNext = () => {
		for (const [key, order] of waiting) {
			if (making.size >= AT_ONCE) return;
			if (making.has(key)) continue;
			waiting.delete(key);
			making.set(key, order);
			const begunMs = nowMs();
			const done = () => {
				making.delete(key);
				tookMs.set(order.shop, nowMs() - begunMs);
				beginNext();
			};
			order.begin();
			order.answer.then(done, done);
		}
	};
	return {
		ask(shop, what, make) {
			const key = `${shop}\n${what}`;
			const made = making.get(key);
			if (made && !made.isOld) return made.answer;
			const next = waiting.get(key);
			if (next) return next.answer;
			let begin = () => {};
			const answer = new Promise((resolve) => begin = resolve).then(make);
			waiting.set(key, {
				shop,
				begin: () => begin(),
				answer,
				isOld: false
			});
			beginNext();
			return answer;
		},
		changed(shop) {
			for (const order of making.values()) if (order.shop === shop) order.isOld = true;
		},
		lastMs: (shop) => tookMs.get(shop) ?? 0
	};
}
// src/feed/money.ts
/** Sums of money: decimal strings outside, integer minor units (cents) inside, never a float in between. */
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
// src/collector/pace.ts
/**
* Long work in slices. Between two of them everything else that waits gets its turn: requests are received, events committed,
* streams beat. The amount is counted, not timed, so that a slow machine and a test cut the same slices.
*/
/** Pieces of work (a row, a line, a comparison) in one slice: a millisecond or two. */
var SLICE = 1e3;
function createPace(takeTurn = setImmediate) {
	let pieces = 0;
	return {
		spent: (more = 1) => (pieces += more) >= SLICE,
		async rest() {
			pieces = 0;
			await takeTurn();
		}
	};
}
async function eachInSlices(items, pace, run) {
	for (const item of items) {
		run(item);
		if (pace.spent()) await pace.rest();
	}
}
/** Sorted as `toSorted` does: runs of a slice each, then pairs of runs are merged. */
async function sortInSlices(items, compare, pace) {
	let runs = [];
	for (let start = 0; start < items.length; start += RUN) {
		runs.push(items.slice(start, start + RUN).sort(compare));
		if (pace.spent(RUN)) await pace.rest();
	}
	while (runs.length > 1) {
		const merged = [];
		for (let index = 0; index < runs.length; index += 2) merged.push(await merge(runs[index] ?? [], runs[index + 1] ?? [], compare, pace));
		runs = merged;
	}
	return runs[0] ?? [];
}
var RUN = 100;
async function merge(a, b, compare, pace) {
	const merged = [];
	let [nextA, nextB] = [0, 0];
	while (nextA < a.length || nextB < b.length) {
		const isFromA = nextB >= b.length || nextA < a.length && compare(a[nextA], b[nextB]) <= 0;
		merged.push(isFromA ? a[nextA++] : b[nextB++]);
		if (pace.spent()) await pace.rest();
	}
	return merged;
}
// src/collector/reports/shared/figures.ts
/** All figures but money, in the order they are shown in. */
var shownFigures = {
	views: {
		title: "Views",
		column: "Views",
		sheet: "Views",
		of: ({ views }) => views
	},
	viewers: {
		sheet: "Viewers",
		of: ({ viewers }) => viewers
	},
	engaged: {
		sheet: "Engaged views",
		of: ({ engaged }) => engaged
	},
	watched: {
		title: "Watched",
		column: "Watched",
		sheet: "Watched %",
		of: ({ watchThrough }) => watchThrough,
		isShare: true
	},
	failures: {
		title: "Failed to play",
		sheet: "Failed to play",
		of: ({ failures }) => failures
	},
	opens: {
		title: "Products opened",
		column: "Opened",
		sheet: "Products opened",
		of: ({ opens }) => opens
	},
	adds: {
		title: "Added to cart",
		column: "Added",
		sheet: "Added to cart",
		of: ({ adds }) => adds
	},
	checkouts: {
		title: "To checkout",
		of: ({ checkouts }) => checkouts
	},
	orders: {
		title: "Orders",
		column: "Orders",
		sheet: "Orders",
		of: ({ sales }) => sales.orders
	}
};
/** The figures that have such a name, in their order. */
var figuresWith = (where) => Object.entries(shownFigures).flatMap(([key, figure]) => figure[where] === void 0 ? [] : [{
	...figure,
	key,
	name: figure[where]
}]);
// src/collector/csv.ts
/** The table of creators for a spreadsheet. One revenue column a currency, the shop's own first. */
async function creatorsCsv({ creators, names, currencies }, pace) {
	const figures = figuresWith("sheet");
	const seen = /* @__PURE__ */ new Set();
	await eachInSlices(creators.rows, pace, ({ sales }) => sales.revenue.forEach(({ currency }) => seen.add(currency)));
	const sold = currencies.filter((currency) => seen.has(currency));
	const line = (cells) => cells.map(csvCell).join(",");
	const lines = [line([
		"Creator",
		"Handle",
		"Id",
		...figures.map(({ name }) => name),
		...sold.map((code) => `Sales ${code}`)
	])];
	await eachInSlices(creators.rows, pace, (row) => {
		const { id, sales } = row;
		const name = Object.hasOwn(names.creators, id) ? names.creators[id] : void 0;
		const minor = new Map(sales.revenue.map((sum) => [sum.currency, sum.minor]));
		const money = sold.map((currency) => fromMinor(minor.get(currency) ?? 0, currency).amount);
		lines.push(line([
			name?.name ?? id,
			name?.note ?? "",
			id,
			...figures.map((figure) => figureCell(figure, row)),
			...money
		]));
	});
	return `\uFEFF${lines.join("\r\n")}\r\n`;
}
var figureCell = ({ of, isShare }, row) => {
	const value = of(row);
	return value === null ? "" : isShare ? (value * 100).toFixed(1) : value;
};
/** A text that begins like a formula would be run by a spreadsheet: an apostrophe makes it text again. */
function csvCell(value) {
	if (typeof value === "number") return String(value);
	const text = /^[\s]*[=+\-@\t\r]/.test(value) && !/^\d/.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text;
}
// src/collector/reportPage.ts
var reportPage = {
	name: "report",
	script: "report.js",
	style: "report.css",
	title: "Reelshelf report",
	signIn: {
		heading: "Your Reelshelf report",
		text: "The report is private. Enter the report token: it was shown when the collector was started.",
		label: "Report token",
		button: "Open the report"
	}
};
// src/collector/store/tallied.ts
/** What a tally counts. Both stores count by this table; what the report shows of it stands in `reports/shared/figures.ts`. */
var tallied = {
	shelfViews: { type: "shelf_viewed" },
	/** On cards and in the player. */
	views: { type: "video_viewed" },
	playerViews: {
		type: "video_viewed",
		surface: "player"
	},
	engaged: { type: "video_engaged" },
	failures: { type: "video_failed" },
	opens: { type: "product_opened" },
	adds: { type: "product_added" },
	addedUnits: {
		type: "product_added",
		sum: "quantity"
	},
	addFailures: { type: "product_add_failed" },
	checkouts: { type: "checkout_started" }
};
var countNames = Object.keys(tallied);
/** Other events (a card that was seen, a quarter that was watched) make no line of their own. */
var talliedTypes = new Set(countNames.map((name) => tallied[name].type));
/** @param count - of one figure. */
var countAll = (count) => Object.fromEntries(countNames.map((name) => [name, count(tallied[name])]));
// src/collector/reports/shared/currencies.ts
/**
* The shop's currencies: that with the most orders first, which is taken for the shop's own; the earlier days decide between
* equals. How much money it is decides nothing: there is no rate here, and the minor units of two currencies say nothing of
* each other.
*/
function rankCurrencies(now, before) {
	const count = (of, currency) => of.get(currency) ?? 0;
	return [.../* @__PURE__ */ new Set([...now.keys(), ...before.keys()])].sort((a, b) => count(now, b) - count(now, a) || count(before, b) - count(before, a) || (a < b ? -1 : 1));
}
var ranksOf = (currencies) => new Map(currencies.map((currency, rank) => [currency, rank]));
var sumsOf = (sums, ranks) => [...sums].map(([currency, minor]) => ({
	currency,
	minor
})).sort((a, b) => (ranks.get(a.currency) ?? 0) - (ranks.get(b.currency) ?? 0));
/** More money first: in the shop's own currency; where that is equal, in the next. Both come in the order of their ranks. */
function compareMoney(a, b, ranks) {
	const rankAt = (sums, index) => ranks.get(sums[index]?.currency ?? "") ?? Infinity;
	let [nextA, nextB] = [0, 0];
	while (nextA < a.length || nextB < b.length) {
		const [rankA, rankB] = [rankAt(a, nextA), rankAt(b, nextB)];
		const minorA = rankA <= rankB ? a[nextA++]?.minor ?? 0 : 0;
		const minorB = rankB <= rankA ? b[nextB++]?.minor ?? 0 : 0;
		if (minorA !== minorB) return minorB - minorA;
	}
	return 0;
}
// src/collector/reports/sales.ts
var dimensions = [
	"creator",
	"video",
	"product"
];
var openAccount = () => ({
	orders: 0,
	sums: /* @__PURE__ */ new Map(),
	last: null
});
var openAccounts = (creator) => ({
	direct: openAccount(),
	influenced: openAccount(),
	creator
});
/** Goes through all orders once. An order of two creators counts for both, each with its own lines. */
async function keepSalesBook(orders, pace) {
	const reported = openAccount();
	const credited = openAccounts(null);
	const by = {
		creator: /* @__PURE__ */ new Map(),
		video: /* @__PURE__ */ new Map(),
		product: /* @__PURE__ */ new Map()
	};
	const buyers = /* @__PURE__ */ new Set();
	const directAtMs = [];
	const ordersIn = /* @__PURE__ */ new Map();
	const accountsOf = (dimension, key, creator) => {
		const known = by[dimension].get(key) ?? openAccounts(creator);
		by[dimension].set(key, known);
		return known;
	};
	const enterLine = (order, line) => {
		enter(reported, order, line.valueMinor);
		if (line.kind === "none") return;
		enter(credited[line.kind], order, line.valueMinor);
		for (const dimension of dimensions) {
			const key = line[dimension];
			if (key !== null) enter(accountsOf(dimension, key, line.creator)[line.kind], order, line.valueMinor);
		}
	};
	for (const order of orders) {
		ordersIn.set(order.currency, (ordersIn.get(order.currency) ?? 0) + 1);
		await eachInSlices(order.lines, pace, (line) => enterLine(order, line));
		if (credited.direct.last !== order) continue;
		buyers.add(order.shopper);
		directAtMs.push(order.atMs);
	}
	return {
		reported,
		credited,
		by,
		buyers,
		directAtMs,
		ordersIn
	};
}
function enter(account, order, valueMinor) {
	if (account.last !== order) account.orders += 1;
	account.last = order;
	account.sums.set(order.currency, (account.sums.get(order.currency) ?? 0) + valueMinor);
}
var salesIn = ({ orders, sums }, ranks) => ({
	orders,
	revenue: sumsOf(sums, ranks)
});
// src/collector/reports/watchThrough.ts
var noWatching = {
	views: 0,
	watchedMs: 0,
	watchableMs: 0
};
/**
*     watched = Σ over player views of the content played at least once ÷ Σ of their videos' lengths
*
* Both sums go over the same views. A stay on a video that is too short to be a view is in neither, and so is a view of a
* video whose length nobody knows. No view counts for more than its whole video.
*/
var watchThrough = ({ views, watchedMs, watchableMs }) => ({
	measuredViews: views,
	watchThrough: watchableMs > 0 ? watchedMs / watchableMs : null
});
async function tableOfWatching(watchings, pace) {
	const all = { ...noWatching };
	const creators = /* @__PURE__ */ new Map();
	const videos = /* @__PURE__ */ new Map();
	const sumFor = (sums, key) => {
		const known = sums.get(key) ?? { ...noWatching };
		sums.set(key, known);
		return known;
	};
	await eachInSlices(watchings, pace, ({ video, creator, views, watchedMs, durationMs }) => {
		if (durationMs <= 0) return;
		for (const sum of [
			all,
			sumFor(videos, video),
			...creator === null ? [] : [sumFor(creators, creator)]
		]) {
			sum.views += views;
			sum.watchedMs += watchedMs;
			sum.watchableMs += views * durationMs;
		}
	});
	return {
		all,
		creators,
		videos
	};
}
// src/collector/reports/breakdown.ts
var breakdownMeanings = {
	creator: "What shoppers did with each creator's videos. An order with products of two creators counts for both, each with its own lines.",
	video: "What shoppers did with each video. A view is 2 seconds of playing with at least half of the video on screen.",
	product: "How often each product was opened and added to the cart from a video, and the orders that came of it."
};
var noTally = {
	...countAll(() => 0),
	viewers: 0
};
var emptyTally = {
	key: "",
	creator: null,
	...noTally
};
/** Figures of one line: what was counted, how far it was watched, and what was sold. */
function figuresOf(tally, watching, accounts, { withInfluenced, ranks }) {
	const { key: _key, creator: _creator, ...counted } = tally;
	const nothing = {
		orders: 0,
		revenue: []
	};
	return {
		...counted,
		...watchThrough(watching ?? noWatching),
		sales: accounts ? salesIn(accounts.direct, ranks) : nothing,
		influenced: !withInfluenced ? null : accounts ? salesIn(accounts.influenced, ranks) : nothing
	};
}
/** One line for each creator, video or product that was seen, touched or sold; who sold most stands first. */
async function breakdown({ tallies, watching, book, by }, options, pace) {
	const rows = [];
	const sold = new Map(book.by[by]);
	const add = (tally, accounts) => rows.push({
		id: tally.key,
		creator: tally.creator,
		bestVideo: null,
		...figuresOf(tally, watching.get(tally.key), accounts, options)
	});
	await eachInSlices(tallies, pace, (tally) => {
		add(tally, sold.get(tally.key));
		sold.delete(tally.key);
	});
	await eachInSlices(sold, pace, ([key, accounts]) => {
		if (accounts.direct.orders > 0 || options.withInfluenced) add({
			...noTally,
			key,
			creator: accounts.creator
		}, accounts);
	});
	return sortInSlices(rows, bySales(options.ranks), pace);
}
/** Gives each creator the video that was viewed most. */
async function withBestVideo(creators, videos, pace) {
	const best = /* @__PURE__ */ new Map();
	await eachInSlices(videos, pace, (video) => {
		const so = video.creator === null ? void 0 : best.get(video.creator);
		if (video.creator !== null && !(so && so.views >= video.views)) best.set(video.creator, video);
	});
	const rows = [];
	await eachInSlices(creators, pace, (row) => rows.push({
		...row,
		bestVideo: best.get(row.id)?.id ?? null
	}));
	return rows;
}
/** Most orders first, then most money in the shop's own currency, then what comes before an order. */
var bySales = (ranks) => (a, b) => b.sales.orders - a.sales.orders || compareMoney(a.sales.revenue, b.sales.revenue, ranks) || b.adds - a.adds || b.opens - a.opens || b.views - a.views || (a.id < b.id ? -1 : 1);
// src/collector/store/types.ts
/** Longest time between a view and the end of its watching. */
var WATCHED_WITHIN_MS = DAY_MS;
/** As many page views, of all, make no more events than is taken for usual. */
var USUAL_PART = .95;
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
async function funnel(store, scope, buyers) {
	const furthest = await store.funnel(scope, [...buyers]);
	const reached = funnelSteps.map((_, index) => funnelSteps.slice(index).reduce((sum, step) => sum + furthest[step], 0));
	return {
		meaning: "Shoppers by how far they got in this time: a step counts all who got that far or further, even where a step between was not seen, such as an order after a product of last week. Who ordered twice is one shopper. A shopper is a visitor who agreed to be recognised; of all others each page view counts as one, because nothing ties their pages together.",
		steps: funnelSteps.map((step, index) => ({
			step,
			shoppers: reached[index] ?? 0,
			ofPrevious: shareOf(reached[index] ?? 0, reached[index - 1] ?? 0),
			meaning: meanings[step]
		}))
	};
}
// src/events/attribution.ts
/** Reads a mark that came back with an order; `null` for what is none. A video's id may hold dots, the other parts do not. */
function parseAttributionToken(mark) {
	const [, video, session, time] = typeof mark === "string" && /^([^]{1,120})\.([\w-]{1,64})\.([0-9a-z]{1,9})$/.exec(mark) || [];
	return video && session && time ? {
		video,
		session,
		atMs: Number.parseInt(time, 36)
	} : null;
}
var CREDIT_WINDOWS = {
	directMs: 7 * DAY_MS,
	influencedMs: DAY_MS
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
// src/collector/reports/shopperMemory.ts
function createMemory({ videosOf, widelyShown, isWidelyShown }) {
	const touches = [];
	const products = /* @__PURE__ */ new Set();
	const variants = /* @__PURE__ */ new Map();
	const creators = /* @__PURE__ */ new Map();
	const engaged = /* @__PURE__ */ new Map();
	const views = /* @__PURE__ */ new Map();
	const viewsOfWide = /* @__PURE__ */ new Map();
	let next = 0;
	const note = (touch) => {
		const { kind, atMs, video, creator, product } = touch;
		if (video === null || kind === "tagged") return;
		if (kind !== "viewed") {
			if (product !== null) engaged.set(product, {
				kind,
				atMs,
				video,
				creator,
				product
			});
			return;
		}
		const view = {
			touch,
			turn: next
		};
		views.set(video, view);
		for (const wide of widelyShown.get(video) ?? []) viewsOfWide.set(wide, view);
	};
	const latest = (of) => {
		let found;
		for (const video of of) {
			const view = views.get(video);
			if (view && (!found || view.turn > found.turn)) found = view;
		}
		return found;
	};
	return {
		add(touch) {
			const { video, creator, product, variant } = touch;
			touches.push(touch);
			if (product !== null) products.add(product);
			if (variant && product) variants.set(variant, product);
			if (video !== null && !creators.has(video)) creators.set(video, creator);
		},
		async passTo(atMs, pace) {
			for (let touch = touches[next]; touch && touch.atMs <= atMs; touch = touches[next]) {
				note(touch);
				next += 1;
				if (pace.spent(1 + (widelyShown.get(touch.video ?? "")?.length ?? 0))) await pace.rest();
			}
		},
		lastEngaged: (product) => engaged.get(product),
		lastView(product, pace) {
			const few = videosOf.get(product) ?? [];
			const view = isWidelyShown(product) ? viewsOfWide.get(product) : latest(few);
			pace.spent(isWidelyShown(product) ? 1 : videosOf.get(product)?.size);
			return view && {
				kind: "viewed",
				atMs: view.touch.atMs,
				video: view.touch.video,
				creator: view.touch.creator,
				product
			};
		},
		knows: (product) => products.has(product),
		productOfVariant: (variant) => variants.get(variant),
		creatorOf: (video) => creators.get(video) ?? null
	};
}
// src/collector/reports/shown.ts
async function learnShown(touches, { productsOf }, pace) {
	const videosOf = /* @__PURE__ */ new Map();
	let pairs = 0;
	const learn = (video, product) => {
		const known = videosOf.get(product) ?? /* @__PURE__ */ new Set();
		videosOf.set(product, known);
		if (known.has(video)) return;
		known.add(video);
		pairs += 1;
	};
	for (const [video, products] of productsOf) {
		for (const product of products) learn(video, product);
		if (pace.spent(products.length)) await pace.rest();
	}
	for (const { kind, video, product } of touches) {
		if (kind !== "viewed" && video && product) learn(video, product);
		if (pace.spent()) await pace.rest();
	}
	const limit = Math.ceil(Math.sqrt(pairs));
	const isWidelyShown = (product) => (videosOf.get(product)?.size ?? 0) > limit;
	const widelyShown = /* @__PURE__ */ new Map();
	for (const [product, videos] of videosOf) {
		if (pace.spent()) await pace.rest();
		if (!isWidelyShown(product)) continue;
		for (const video of videos) {
			const wide = widelyShown.get(video);
			if (wide) wide.push(product);
			else widelyShown.set(video, [product]);
			if (pace.spent()) await pace.rest();
		}
	}
	return {
		videosOf,
		widelyShown,
		isWidelyShown
	};
}
// src/collector/reports/credit.ts
/**
* Which creators, videos and products the orders are credited to. The questions to the store are in `orders.ts`; which touch
* wins is decided by `creditOrder`. Here the touches of a shopper are gone through once, in their order, and of each kind only
* the last one before an order is handed on: no earlier one could win.
*/
/** @param orders - oldest first, as the store tells them; so are `touches`. */
async function creditOrders(orders, touches, assortment, pace) {
	const shown = await learnShown(touches, assortment, pace);
	const memories = /* @__PURE__ */ new Map();
	const memoryOf = (shopper) => {
		const known = memories.get(shopper) ?? createMemory(shown);
		memories.set(shopper, known);
		return known;
	};
	await eachInSlices(touches, pace, (touch) => memoryOf(touch.shopper).add(touch));
	const credited = [];
	for (const { orderId, atMs, shopper, currency, lines } of orders) {
		const memory = memoryOf(shopper);
		await memory.passTo(atMs, pace);
		const named = lines.map((line) => ({
			...line,
			product: nameProduct(line, memory, assortment, shown.videosOf)
		}));
		const marks = latestMarks(named, atMs, memory, assortment);
		const creditedLines = [];
		for (const line of named) {
			const { product, valueMinor } = line;
			const last = [
				memory.lastEngaged(product),
				marks.get(product),
				memory.lastView(product, pace)
			].flatMap((touch) => touch ?? []);
			const [credit] = creditOrder({
				atMs,
				lines: [line]
			}, last);
			creditedLines.push({
				product,
				valueMinor,
				...credit ?? {
					kind: "none",
					video: null,
					creator: null
				}
			});
			if (pace.spent()) await pace.rest();
		}
		credited.push({
			orderId,
			atMs,
			shopper,
			currency,
			lines: creditedLines
		});
	}
	return credited;
}
/** A thank-you page often knows only the shop's own variant id; the add to cart knew both. */
function nameProduct({ product, variant }, memory, { productOfVariant }, videosOf) {
	if (memory.knows(product) || videosOf.has(product)) return product;
	const find = (id) => memory.productOfVariant(id) ?? productOfVariant.get(id);
	return find(variant ?? "") ?? find(product) ?? product;
}
/** A line that kept its mark says itself from which video it was added, even where the order cannot be joined to a visit. */
function latestMarks(lines, orderedAtMs, memory, { creatorOf }) {
	const latest = /* @__PURE__ */ new Map();
	for (const { product, mark } of lines) {
		const read = parseAttributionToken(mark);
		if (!read) continue;
		const atMs = Math.min(read.atMs, orderedAtMs);
		if (atMs < (latest.get(product)?.atMs ?? -Infinity)) continue;
		const creator = creatorOf.get(read.video) ?? memory.creatorOf(read.video);
		latest.set(product, {
			kind: "added",
			atMs,
			video: read.video,
			creator,
			product
		});
	}
	return latest;
}
// src/collector/reports/orders.ts
/** Every order of the scope with its credit, line by line. */
async function creditedOrders(store, scope, assortment, pace) {
	const orders = await store.orders(scope);
	if (orders.length === 0) return [];
	const shoppers = [...new Set(orders.map(({ shopper }) => shopper))];
	return creditOrders(orders, await store.touches({
		...scope,
		fromMs: scope.fromMs - CREDIT_WINDOWS.directMs
	}, shoppers), assortment, pace);
}
var ordersMeaning = "Orders as your thank-you page reported them; each order number counts once. An order line is credited to the video from which its product was last opened or added to the cart, within 7 days before the order.";
var influencedMeaning = "Influenced orders had a product that was shown in a video viewed within 1 day before, without being opened or added from it. They are kept apart and never added to the orders above.";
// src/collector/reports/shared/range.ts
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
/** @param orderedAtMs - of orders from videos, oldest first. */
async function overTime(store, scope, range, orderedAtMs) {
	const { unit, startsMs } = stretches(range);
	const tallies = new Map((await store.tally(scope, { startsMs })).map((tally) => [Number(tally.key), tally]));
	let next = 0;
	const ordersBefore = (endMs) => {
		const first = next;
		while ((orderedAtMs[next] ?? Infinity) < endMs) next += 1;
		return next - first;
	};
	return {
		meaning: `Views, adds to the cart and orders from videos, by ${unit}, on the clock of ${range.timeZone}.`,
		unit,
		points: startsMs.map((atMs, index) => {
			const tally = tallies.get(atMs);
			return {
				atMs,
				views: tally?.views ?? 0,
				adds: tally?.adds ?? 0,
				orders: ordersBefore(startsMs[index + 1] ?? range.toMs)
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
var summaryMeaning = "A view is 2 seconds of playing with at least half of the video on screen. Watched is the part of their videos that views in the player saw, repeats not counted; shorter looks are no views and count nowhere. Orders are those with a product that was opened or added from a video within 7 days before.";
async function createReport(query, { store, nowMs, names, assortment, pace }) {
	const { range, shop, shops, sendKey, automated, influenced, refused } = query;
	const scopeOf = ({ fromMs, toMs }) => ({
		tenant: shop,
		fromMs,
		toMs,
		automated
	});
	const scope = scopeOf(range);
	const count = async (of) => ({
		tally: (await store.tally(of, "all"))[0] ?? emptyTally,
		watching: await tableOfWatching(await store.watching(of, assortment.durationMsOf), pace),
		book: await keepSalesBook(await creditedOrders(store, of, assortment, pace), pace)
	});
	const now = await count(scope);
	const earlier = scopeOf(previousRange(range));
	const before = await count({
		...earlier,
		toMs: Math.max(earlier.fromMs, Math.min(earlier.toMs, earlier.fromMs + nowMs - range.fromMs))
	});
	const currencies = rankCurrencies(now.book.ordersIn, before.book.ordersIn);
	const options = {
		withInfluenced: influenced,
		ranks: ranksOf(currencies)
	};
	const { tally, watching, book } = now;
	const summary = figuresOf(tally, watching.all, book.credited, options);
	const rowsBy = async (by, watched) => breakdown({
		tallies: await store.tally(scope, by),
		watching: watched,
		book,
		by
	}, options, pace);
	const creators = await rowsBy("creator", watching.creators);
	const videos = await rowsBy("video", watching.videos);
	const products = await rowsBy("product", /* @__PURE__ */ new Map());
	return {
		generatedAtMs: nowMs,
		shop,
		shops,
		sendKey,
		range,
		currencies,
		summary: {
			...summary,
			meaning: summaryMeaning,
			creatorsWithOrders: creators.reduce((sum, row) => sum + (row.sales.orders > 0 ? 1 : 0), 0)
		},
		previous: figuresOf(before.tally, before.watching.all, before.book.credited, options),
		creators: {
			meaning: breakdownMeanings.creator,
			rows: await withBestVideo(creators, videos, pace)
		},
		videos: {
			meaning: breakdownMeanings.video,
			rows: videos
		},
		products: {
			meaning: breakdownMeanings.product,
			rows: products
		},
		funnel: await funnel(store, scope, book.buyers),
		overTime: await overTime(store, scope, range, book.directAtMs),
		orders: {
			meaning: influenced ? `${ordersMeaning} ${influencedMeaning}` : ordersMeaning,
			reported: [...book.ordersIn.values()].reduce((sum, orders) => sum + orders, 0),
			direct: summary.sales.orders,
			influenced: summary.influenced?.orders ?? null,
			revenue: salesIn(book.reported, options.ranks).revenue
		},
		trust: await trust(store, scope, nowMs),
		refused,
		names: {
			creators: await pick(names.creators, [...creators.map(({ id }) => id), ...videos.map(({ creator }) => creator ?? "")], pace),
			videos: await pick(names.videos, idsOf(videos), pace),
			products: await pick(names.products, idsOf(products), pace)
		}
	};
}
var idsOf = (rows) => rows.map(({ id }) => id);
async function pick(table, ids, pace) {
	const picked = /* @__PURE__ */ new Map();
	await eachInSlices(ids, pace, (id) => {
		if (Object.hasOwn(table, id) && table[id]) picked.set(id, table[id]);
	});
	return Object.fromEntries(picked);
}
// src/collector/streamJson.ts
/** Items of a list that become text at once. */
var PART = 200;
var PIECE_CHARS = 32768;
/** A value as JSON, written in pieces: a long list never becomes text in one go. */
function streamJson(value, pace) {
	const parts = textParts(value);
	const encoder = new TextEncoder();
	return new ReadableStream({ async pull(controller) {
		let piece = "";
		for (let next = parts.next();; next = parts.next()) {
			if (!next.done) piece += next.value;
			if (next.done || piece.length >= PIECE_CHARS) {
				if (piece) controller.enqueue(encoder.encode(piece));
				if (next.done) controller.close();
				break;
			}
		}
		if (pace.spent(PART)) await pace.rest();
	} });
}
function* textParts(value) {
	if (Array.isArray(value) && value.length > PART) {
		for (let start = 0; start < value.length; start += PART) yield (start === 0 ? "[" : ",") + JSON.stringify(value.slice(start, start + PART)).slice(1, -1);
		yield "]";
	} else if (typeof value === "object" && value !== null && !Array.isArray(value)) {
		let lead = "{";
		for (const [key, part] of Object.entries(value)) {
			if (part === void 0) continue;
			yield `${lead}${JSON.stringify(key)}:`;
			yield* textParts(part);
			lead = ",";
		}
		yield lead === "{" ? "{}" : "}";
	} else yield JSON.stringify(value);
}
// src/collector/serveReport.ts
/** Everything under the report: page, figures, live stream, spreadsheet. Answers `null` for other paths. */
function createReportServer(deps) {
	const { access, store, live, refusals, desk, shops, getNames, nowMs, isSecure, countAutomated, assets } = deps;
	const notAllowed = () => refuse$1(401, "TOKEN_NEEDED", "The report is private. Send its token as \"Authorization: Bearer …\".", { "www-authenticate": "Bearer" });
	const figures = async (url, asCsv) => {
		const range = parseRange(url.searchParams, nowMs());
		if (!range.ok) return refuse$1(400, "RANGE_INVALID", range.error);
		const shop = shopOf(url);
		if (shop === null) return refuse$1(404, "SHOP_UNKNOWN", `There is no such shop here; there ${shops.size === 1 ? "is" : "are"} ${[...shops.keys()].join(", ")}.`);
		const [automated, influenced] = [countAutomated || url.searchParams.get("automated") === "1", url.searchParams.get("influenced") === "1"];
		const report = await desk.ask(shop, JSON.stringify([
			range.value,
			automated,
			influenced
		]), async () => {
			return createReport({
				shop,
				shops: [...shops.keys()],
				sendKey: shops.get(shop) ?? null,
				range: range.value,
				automated,
				influenced,
				refused: refusals.of(shop)
			}, {
				store,
				nowMs: nowMs(),
				...await getNames(),
				pace: createPace()
			});
		}).catch((error) => {
			if (store.state().isOpen) throw error;
			return null;
		});
		if (report === null) return refuse$1(503, "STORE_FAILED", "The database cannot be read at the moment. The collector keeps trying, and its log says why; shoppers’ pages keep what they have to tell.", { "retry-after": "5" });
		if (!asCsv) return answer(200, streamJson(report, createPace()), JSON_TYPE);
		const file = `creators-${range.value.from}-to-${range.value.to}.csv`;
		return answer(200, await creatorsCsv(report, createPace()), {
			"content-type": "text/csv; charset=utf-8",
			"content-disposition": `attachment; filename="${file}"`
		});
	};
	const shopOf = (url) => {
		const wanted = url.searchParams.get("shop") ?? [...shops.keys()][0] ?? "";
		return shops.has(wanted) ? wanted : null;
	};
	const page = (request, url) => enterPage(reportPage, {
		request,
		url,
		access,
		isSecure: isSecure(request, url)
	}, async () => pageFrame(reportPage, `img-src ${[
		"'self'",
		"data:",
		...(await getNames()).imageOrigins
	].join(" ")}`));
	return async (request, url) => {
		const path = url.pathname;
		const asset = /\/report\/([\w.]+)$/.exec(path)?.[1];
		const isData = /\/v1\/report(\.csv|\/live)?$/.test(path);
		if (!isData && !path.endsWith("/report") && asset === void 0) return null;
		const isSignIn = request.method === "POST" && !isData && asset === void 0;
		if (request.method !== "GET" && request.method !== "HEAD" && !isSignIn) return refuse$1(405, "METHOD_NOT_ALLOWED", "The report is read with GET.", { allow: "GET" });
		if (!isData) return asset === void 0 ? page(request, url) : pageAsset(reportPage, assets, asset);
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
	const { store, log = () => {}, feed, countAutomated = false, addressHeader } = options;
	const feedBase = options.feedBase ?? options.keys[0]?.origins[0]?.replace(/:\*$/, "") ?? "https://localhost";
	const trust = checkTrust(options.trustProxy ?? "auto");
	const notices = createNotices(log, env);
	const refusals = createRefusals(env.nowMs, notices);
	const desk = createReportDesk(env.nowMs);
	const live = createLive(env, desk.lastMs);
	const receive = createReceiver({
		keys,
		store,
		refusals,
		limits: {
			...defaultLimits,
			...options.limits
		},
		...env,
		onCommitted: (tenant) => {
			desk.changed(tenant);
			live.notify(tenant);
		}
	});
	const access = token === null ? null : createAccess(token, "report");
	const report = access && createReportServer({
		access,
		store,
		live,
		refusals,
		desk,
		shops: shopsOf(keys),
		getNames: createNameSource(feed, feedBase, env, (line) => notices.say("FEED", line)),
		nowMs: env.nowMs,
		isSecure: (request, url) => url.protocol === "https:" || request.headers.get("x-forwarded-proto") === "https",
		countAutomated,
		assets: options.reportAssets ?? import.meta.url
	});
	let isClosing = false;
	const addressOf = (request, connection) => {
		return (addressHeader === void 0 ? null : cleanAddress(request.headers.get(addressHeader) ?? "")) ?? clientAddress(request.headers, directAddress(request, connection), trust);
	};
	/** A tag with a wrong endpoint would otherwise send for weeks and nobody know. A scanner that tries addresses is not reported. */
	const nothingHere = (request, path) => {
		const origin = request.headers.get("origin") ?? "";
		const message = "There is nothing here. Events go to /v1/events; the report is at /report.";
		if (request.method !== "POST" || !keys.some((key) => key.allows(origin))) return refuse$1(404, "NOT_FOUND", message, CORS);
		const advice = `Pages of ${origin} send to ${path.slice(0, 120)}, where nothing is. Set data-endpoint on the tag to this collector's address with /v1/events at its end.`;
		refusals.countBatch(null, {
			code: "NOT_FOUND",
			subject: path,
			message: advice
		});
		return refuse$1(404, "NOT_FOUND", message, CORS);
	};
	const route = async (request, connection) => {
		const url = new URL(request.url);
		if (/\/(health|ready)$/.test(url.pathname)) return answerHealth(url.pathname, store, isClosing);
		if (url.pathname.endsWith("/v1/events")) {
			if (isClosing) return refuse$1(503, "CLOSING", "The collector is being stopped. Send the events again later.", {
				...CORS,
				"retry-after": "5"
			});
			return receive(request, addressOf(request, connection));
		}
		return await report?.(request, url) ?? nothingHere(request, url.pathname);
	};
	return {
		async fetch(request, connection) {
			try {
				const response = await route(request, connection);
				if (request.method !== "HEAD") return response;
				await response.body?.cancel();
				return answer(response.status, null, Object.fromEntries(response.headers));
			} catch (error) {
				notices.say("INTERNAL_ERROR", `INTERNAL_ERROR: ${error instanceof Error ? error.stack ?? error.message : String(error)}`);
				return refuse$1(500, "INTERNAL_ERROR", "The collector failed. Its log says why.");
			}
		},
		async close() {
			isClosing = true;
			live.close();
			await store.close();
			notices.close();
		}
	};
}
/** Each shop with the first of its keys. */
function shopsOf(keys) {
	const shops = /* @__PURE__ */ new Map();
	for (const { tenant, key } of keys) if (!shops.has(tenant)) shops.set(tenant, key);
	return shops;
}
// src/collector/nodeClock.ts
/** Node's own clock and timers. */
var nodeClock = {
	nowMs: () => Date.now(),
	setTimer: (run, delayMs) => {
		const timer = setTimeout(run, delayMs);
		timer.unref();
		return () => clearTimeout(timer);
	}
};
// src/entries/nodeCollector.ts
/** A collector with Node's own clock, timers and network; what both ways into Node share. */
var createNodeCollector = (options) => createCollector(options, {
	...nodeClock,
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
/** Some megabytes; at a hundred events a second ten minutes. */
var REMEMBERED = 6e4;
/**
* Writes the rows in one transaction and answers for each whether it was new. Known ids are left as they are.
*
* Nearly every row is new, so all are appended at once and the primary key says if one was not; only then is it asked which.
* What is sent twice mostly comes within minutes, when an answer was lost: the latest ids are known without asking.
* `INSERT ... ON CONFLICT` would ask every time, by a join with the whole table: its cost grows with the table, this one's not.
*/
async function commitRows(database, rows) {
	const { recent } = database;
	const unique = firstOfEach(rows).filter((row) => !recent.has(keyOf(row)));
	let fresh = new Set(unique.map(keyOf));
	if (unique.length > 0 && !await tryAppend(database, unique)) {
		const known = await findKnown(database.writer, [...fresh]);
		const missing = unique.filter((row) => !known.has(keyOf(row)));
		fresh = new Set(missing.map(keyOf));
		if (missing.length > 0 && !await tryAppend(database, missing)) throw new Error("An event id is refused as known, but is not there.");
	}
	remember(recent, unique);
	return rows.map((row) => fresh.delete(keyOf(row)));
}
/** The set keeps the order of coming: the oldest make room. */
function remember(recent, rows) {
	for (const row of rows) recent.add(keyOf(row));
	for (const key of recent) {
		if (recent.size <= REMEMBERED) break;
		recent.delete(key);
	}
}
function firstOfEach(rows) {
	const seen = /* @__PURE__ */ new Set();
	return rows.filter((row) => !seen.has(keyOf(row)) && seen.add(keyOf(row)));
}
/** `false` when a row was known already; nothing is written then. */
async function tryAppend(database, rows) {
	const { writer } = database;
	try {
		await writer.run("BEGIN");
		await appendRows(writer, rows);
		await writer.run("COMMIT");
		return true;
	} catch (error) {
		await writer.run("ROLLBACK").catch(() => {});
		await database.renewWriter().catch(() => {});
		if (error instanceof Error && /duplicate key/i.test(error.message)) return false;
		throw error;
	}
}
/** Into the transaction that is open. */
async function appendRows(writer, rows) {
	const appender = await writer.createAppender("events");
	for (const row of rows) appendRow(appender, row);
	appender.closeSync();
}
async function findKnown(writer, keys) {
	const known = /* @__PURE__ */ new Set();
	for (let start = 0; start < keys.length; start += ASKED_AT_ONCE) {
		const batch = keys.slice(start, start + ASKED_AT_ONCE);
		const answer = await writer.runAndReadAll(`SELECT key FROM events WHERE key IN (${batch.map((_, index) => `$${index + 1}`).join(", ")})`, batch);
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
// src/collector/store/duckdb/driver.ts
/**
* The oldest release that holds. With 1.4 a full disk ends the whole process; with 1.3 a database cannot be put away, so that
* what was stored can be lost when it is opened again.
*/
var OLDEST = [
	1,
	5,
	0
];
/** Named where another one cannot be used. */
var TRIED = "1.5.6-r.1";
/** @throws CollectorError `STORE_MISSING`, `STORE_TOO_OLD`. */
async function loadDriver() {
	let driver;
	try {
		driver = await import("@duckdb/node-api");
	} catch (cause) {
		throw missing(cause);
	}
	if (isTooOld(driver.version())) throw new CollectorError("STORE_TOO_OLD", `The installed @duckdb/node-api brings DuckDB ${driver.version()}; ${OLDEST.join(".")} or newer is needed. Install it: npm install @duckdb/node-api@latest`);
	return driver;
}
/** With reelshelf itself in the command: run by npx alone, it lies in a folder of npm's own and finds nothing of the project's. */
var INSTALL = "npm install reelshelf @duckdb/node-api";
function missing(cause) {
	const reason = (cause instanceof Error ? cause.message : String(cause)).split("\n")[0] ?? "";
	return new CollectorError("STORE_MISSING", /Cannot find (package|module) '@duckdb\/node-api'/.test(reason) ? `The embedded database @duckdb/node-api could not be found. Install both into one folder, and start it from there: ${INSTALL}` : `The embedded database @duckdb/node-api is there, but cannot be loaded on this machine: ${reason.replace(/\.?$/, ".")} Its program for another system was copied here, or optional dependencies were left out. Delete node_modules, then on this machine: ${INSTALL}`, cause);
}
/** The driver lacks something, or does it in another way than we know. */
var unsuitable = (driver, cause) => new CollectorError("STORE_UNSUITABLE", `This release of reelshelf cannot work with the installed @duckdb/node-api (DuckDB ${driver.version()}): ${cause instanceof Error ? cause.message : String(cause)}. Install one that was tried: npm install @duckdb/node-api@${TRIED}`, cause);
/** A version that is written in another way than `v1.5.0` is a build of somebody's own, who will know. */
function isTooOld(version) {
	const parts = /^v?(\d+)\.(\d+)\.(\d+)/.exec(version)?.slice(1).map(Number);
	if (!parts) return false;
	const differing = OLDEST.findIndex((oldest, index) => oldest !== parts[index]);
	return differing >= 0 && (parts[differing] ?? 0) < (OLDEST[differing] ?? 0);
}
// src/collector/store/duckdb/explainOpenFailure.ts
/** What the database says, the operator's next step. The first that fits is taken. */
var advices = [
	[/no space left|disk quota|disk full|not enough space/i, () => "The disk is full: make room, then start again."],
	[/replay|\.wal\b|WAL file/i, (path) => `The log of the latest commits, ${path}.wal, is damaged. Move it away, and keep it: the collector then starts with everything but what that log alone held, which is the latest 8 MB at most.`],
	[/storage version|newer version|serializ/i, () => "It was written by a newer DuckDB: npm install @duckdb/node-api@latest"],
	[/extension/i, () => "It is no file of this database: name a file on this machine, or one that is not there yet."],
	[/not a valid DuckDB|is a directory/i, () => "It is something else. Name another file, or move this one away: a missing file is made."],
	[/corrupt|checksum|not read enough|could not read/i, () => "It is damaged. Put a backup in its place, or move it away, and keep it: a missing file is made."],
	[/read-only|permission denied|not permitted|access is denied/i, () => "This user may not write there: change the rights of file and folder, or name another file."],
	[/no such file|cannot find the (path|file)/i, () => "There is no such folder: make it, or name another file."]
];
/** @param cause - what the database said on opening `path`. */
function explainOpenFailure(path, cause) {
	const reason = (cause instanceof Error ? cause.message : String(cause)).split("\n")[0] ?? "";
	if (/\block\b/i.test(reason)) {
		const holder = /PID (\d+)/.exec(reason)?.[1];
		return new CollectorError("STORE_IN_USE", `${path} is held by another process${holder ? ` (id ${holder})` : ""}. One collector holds the file at a time: stop the other one, or give this one its own file.`, cause);
	}
	const advice = advices.find(([pattern]) => pattern.test(reason))?.[1](path) ?? "Check the folder, its rights and free space.";
	return new CollectorError("STORE_UNREADABLE", `${path} could not be opened as a database: ${reason.replace(/\.?$/, ".")} ${advice}`, cause);
}
// src/collector/store/duckdb/openDatabase.ts
/**
* @param path - the file, made when missing, or `:memory:`.
* @throws CollectorError `OPTIONS_INVALID`, `STORE_MISSING`, `STORE_TOO_OLD`, `STORE_UNSUITABLE`, `STORE_IN_USE`, `STORE_UNREADABLE`, `STORE_VERSION`, `STORE_FOREIGN`.
*/
async function openDatabase(path) {
	if (typeof path !== "string" || path.trim() === "") throw new CollectorError("OPTIONS_INVALID", "The path of the database file is empty. Name a file, such as ./reelshelf.duckdb, or :memory: to keep nothing.");
	const driver = await loadDriver();
	let instance;
	try {
		await removeEmpty(path);
		instance = await driver.DuckDBInstance.create(path, {
			checkpoint_threshold: "8MB",
			autoinstall_known_extensions: "false"
		});
	} catch (error) {
		throw explainOpenFailure(path, error);
	}
	return prepare(driver, instance, path);
}
async function prepare(driver, instance, path) {
	const file = await identityOf(path);
	const log = `${path}.wal`;
	let logged = await logOf(log);
	const database = {
		writer: await instance.connect(),
		reader: await instance.connect(),
		recent: /* @__PURE__ */ new Set(),
		renewWriter: async () => {
			database.writer.closeSync();
			database.writer = await instance.connect();
		},
		assertFile: async () => {
			if (await identityOf(path) !== file) throw new CollectorError("STORE_GONE", `${path} was deleted, moved or replaced while the collector held it. It goes on with the file that is there now, or a new one.`);
		},
		keepLog: async () => {
			const now = await logOf(log);
			if (path !== ":memory:" && (now.file === "missing" || logged.file !== "missing" && now.file !== logged.file || now.bytes < logged.bytes)) await database.writer.run("CHECKPOINT");
			logged = await logOf(log);
		},
		closeSync: () => {
			database.reader.closeSync();
			database.writer.closeSync();
			instance.closeSync();
		}
	};
	try {
		await makeTables(database.writer, path);
		await tryDriver(driver, database);
		return database;
	} catch (error) {
		database.closeSync();
		throw error instanceof CollectorError ? error : explainOpenFailure(path, error);
	}
}
var trial = {
	tenant: "",
	id: "trial",
	type: "card_viewed",
	atMs: 0,
	receivedMs: 0,
	seq: 0,
	view: "",
	visitor: null,
	session: null,
	video: null,
	creator: null,
	product: null,
	position: null,
	automated: false,
	props: {},
	context: {}
};
/** A release of the driver that we do not know is met here, not at the first batch. */
async function tryDriver(driver, database) {
	try {
		await database.writer.run("BEGIN");
		await appendRows(database.writer, [trial]);
		await database.writer.run("ROLLBACK");
		(await database.reader.runAndReadAll("SELECT $one::BIGINT::DOUBLE AS one", { one: 1n })).getRowObjectsJS();
	} catch (error) {
		if (error instanceof TypeError) throw unsuitable(driver, error);
		throw error;
	}
}
/** What is left of a file that was begun on a full disk; no database can be opened over it. */
async function removeEmpty(path) {
	const found = await stat(path).catch(() => null);
	if (found?.isFile() && found.size === 0) await rm(path);
}
var logOf = (path) => stat(path).then(({ dev, ino, size }) => ({
	file: `${dev}:${ino}`,
	bytes: size
}), () => ({
	file: "missing",
	bytes: 0
}));
async function identityOf(path) {
	if (path === ":memory:") return "";
	return stat(path).then(({ dev, ino }) => `${dev}:${ino}`, () => "missing");
}
/** Shows that there is room again: a commit, then what the log holds into the file. */
async function proveWriting({ writer }) {
	await writer.run("UPDATE meta SET version = version");
	await writer.run("CHECKPOINT");
}
/** In one transaction: a database of somebody else's is left as it was. */
async function makeTables(writer, path) {
	await writer.run("BEGIN");
	for (const statement of createTables) await writer.run(statement);
	await checkTables(writer, path);
	const found = (await writer.runAndReadAll("SELECT version FROM meta")).getRows()[0]?.[0];
	if (found === void 0) await writer.run(`INSERT INTO meta VALUES (1)`);
	else if (found !== 1) throw new CollectorError("STORE_VERSION", `${path} was written by another version of reelshelf (tables ${String(found)}, this one knows 1). Use that version, or a new file.`);
	await writer.run("COMMIT");
}
async function checkTables(writer, path) {
	const columnsOf = async (table) => (await writer.runAndReadAll(`SELECT * FROM ${table} LIMIT 0`)).columnNames().join();
	const isMeta = await columnsOf("meta") === "version";
	const isOther = isMeta && (await writer.runAndReadAll(`SELECT 1 FROM meta WHERE version::VARCHAR <> '1'`)).getRows().length > 0;
	if (isMeta && (isOther || await columnsOf("events") === columns.map(({ name }) => name).join())) return;
	throw new CollectorError("STORE_FOREIGN", `${path} is a database of another program: its table ${isMeta ? "events" : "meta"} is not ours. It was left as it is. Name another file.`);
}
// src/collector/store/recovery.ts
var FIRST_RETRY_MS = 1e3;
var LONGEST_RETRY_MS = 3e4;
/**
* Keeps a database that fails from taking the collector with it: it is put away, and opened again until it can write. Meanwhile
* everything is refused at once, so that senders keep what they have.
*
*     open ──fail──► shut, wait 1 s ──► open again, prove ──► open
*                         ▲                  │ cannot
*                         └── wait 2, 4 … 30 s
*
* @param database - opened already: a first opening that fails is for whoever starts the collector.
*/
function createRecovery(database, { open, prove, shut }, clock) {
	let current = database;
	let failure = {
		reason: "",
		sinceMs: 0,
		nextMs: 0
	};
	let attempt = 0;
	let users = 0;
	let onIdle = () => {};
	let putAway = Promise.resolve();
	let stopTimer = () => {};
	let isClosed = false;
	/** One that is broken may refuse even this; it is given up all the same. */
	const putDown = (old) => {
		try {
			shut(old);
		} catch {}
	};
	/** What is still being asked of it must come to its end before it can be put away. */
	const putAwayWhenIdle = (old) => {
		putAway = (users === 0 ? Promise.resolve() : new Promise((resolve) => onIdle = resolve)).then(() => putDown(old));
	};
	const schedule = () => {
		if (isClosed) return;
		const delayMs = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** attempt);
		attempt += 1;
		failure.nextMs = clock.nowMs() + delayMs;
		stopTimer = clock.setTimer(() => void retry(), delayMs);
	};
	const retry = async () => {
		let fresh = null;
		try {
			await putAway;
			fresh = await open();
			await prove(fresh);
			if (isClosed) putDown(fresh);
			else current = fresh;
		} catch (error) {
			if (fresh !== null) putDown(fresh);
			failure.reason = messageOf(error);
			schedule();
		}
	};
	return {
		/** Runs with the database. Rejects at once while there is none. */
		async use(run) {
			if (current === null) throw new Error(failure.reason);
			users += 1;
			try {
				return await run(current);
			} finally {
				users -= 1;
				if (users === 0) onIdle();
			}
		},
		/** It has just written: the next failure is a new one. */
		worked: () => void (attempt = 0),
		fail(error) {
			if (current === null) return;
			failure = {
				reason: messageOf(error),
				sinceMs: clock.nowMs(),
				nextMs: 0
			};
			putAwayWhenIdle(current);
			current = null;
			schedule();
		},
		state: () => current !== null ? { isOpen: true } : {
			isOpen: false,
			reason: failure.reason,
			sinceMs: failure.sinceMs,
			retryMs: Math.max(0, failure.nextMs - clock.nowMs())
		},
		/** @param last - what is still to be done where the database is in order. */
		async close(last) {
			isClosed = true;
			stopTimer();
			const old = current;
			current = null;
			failure.reason = "The store is closed.";
			if (old !== null) {
				await last(old);
				putAwayWhenIdle(old);
			}
			await putAway;
		}
	};
}
var messageOf = (error) => (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
// src/collector/store/duckdb/questions.ts
/** The store's questions in SQL. `memory.ts` says the same in plain code; the conformance suite holds the two together. */
/** Columns of DuckDB that count come as BIGINT; DOUBLE is exact up to 2^53 and reads as a number. */
var whole = (expression, name) => `coalesce(${expression}, 0)::DOUBLE AS ${name}`;
var countColumn = (name, { type, surface, sum }) => whole(`${sum ? `sum(${sum})` : "count(*)"} FILTER (type = '${type}'${surface ? ` AND surface = '${surface}'` : ""})`, `"${name}"`);
var scope = "tenant = $tenant AND ($automated OR NOT automated)";
var inRange = "at_ms >= $from AND at_ms < $to";
function tallySql(by) {
	const key = typeof by === "object" ? "start_ms::VARCHAR" : by === "all" ? `''` : by;
	const keyed = typeof by === "object" ? "counted ASOF JOIN (SELECT unnest($starts::JSON::BIGINT[]) AS start_ms) ON at_ms >= start_ms" : "counted";
	return `
    WITH counted AS (
      SELECT type, at_ms, shopper, video, creator, product, surface, quantity FROM events
      WHERE ${scope} AND ${inRange} AND type IN (${[...talliedTypes].map((type) => `'${type}'`).join(", ")})),
    chosen AS (SELECT *, ${key} AS key FROM ${keyed} WHERE ${key} IS NOT NULL),
    totals AS (
      SELECT key, min(creator) AS creator,
        ${countNames.map((name) => countColumn(name, tallied[name])).join(", ")}
      FROM chosen GROUP BY key),
    audience AS (SELECT key, count(DISTINCT shopper)::DOUBLE AS viewers FROM chosen WHERE type = '${tallied.views.type}' GROUP BY key)
    SELECT totals.*, coalesce(viewers, 0) AS viewers FROM totals LEFT JOIN audience USING (key) ORDER BY key`;
}
var isStart = `type = 'video_started' AND surface = 'player'`;
var isView = `type = 'video_viewed' AND surface = 'player'`;
var isEnd = `type = 'video_watched'`;
var inOrder = "PARTITION BY view, video ORDER BY seq, at_ms, key";
/**
* Most pages tell of a video once: it started, was viewed, was watched. They are told by sums alone; only of the others each
* row is put in order, which takes six times as long.
*/
var watchingSql = `
  WITH told AS (
    SELECT view, video, creator, shopper, type, surface, at_ms, seq, key, unique_ms, duration_ms, ${isView} AND at_ms < $to AS counts FROM events
    WHERE ${scope} AND at_ms >= $from AND at_ms < $to + ${WATCHED_WITHIN_MS} AND video IS NOT NULL AND ((${isStart}) OR (${isView}) OR ${isEnd})),
  pages AS (
    SELECT view, video, min(creator) FILTER (counts) AS creator, count(*) FILTER (counts) AS views, sum(unique_ms) FILTER (${isEnd}) AS unique_ms,
      count(*) FILTER (${isView}) = 1 AND count(*) FILTER (${isStart}) <= 1 AND count(*) FILTER (${isEnd}) <= 1
        AND coalesce(max(seq) FILTER (${isStart}) < min(seq) FILTER (${isView}), true)
        AND coalesce(max(seq) FILTER (${isView}) < min(seq) FILTER (${isEnd}), true) AS simple
    FROM told GROUP BY view, video HAVING views > 0),
  in_order AS (
    SELECT told.*, count(*) FILTER (${isStart}) OVER (${inOrder}) AS starts,
      count(*) FILTER (${isEnd}) OVER (${inOrder} ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS ends
    FROM told SEMI JOIN (FROM pages WHERE NOT simple) USING (view, video)),
  stays AS (
    SELECT video, creator, views, unique_ms FROM pages WHERE simple
    UNION ALL
    SELECT video, min(creator) FILTER (counts), count(*) FILTER (counts) AS views, sum(unique_ms) FILTER (${isEnd})
    FROM in_order GROUP BY view, video, starts, CASE WHEN starts = 0 THEN ends ELSE 0 END HAVING views > 0),
  voices AS (SELECT video, min(duration_ms) AS duration_ms FROM told WHERE ${isEnd} AND duration_ms > 0 GROUP BY video, shopper),
  heard AS (SELECT video, quantile_disc(duration_ms, 0.5) AS duration_ms FROM voices GROUP BY video),
  known AS (SELECT unnest($videos::JSON::VARCHAR[]) AS video, unnest($lengths::JSON::BIGINT[]) AS duration_ms),
  measured AS (
    SELECT video, creator, views, coalesce(unique_ms, 0) AS unique_ms, coalesce(known.duration_ms, heard.duration_ms, 0) AS duration_ms
    FROM stays LEFT JOIN known USING (video) LEFT JOIN heard USING (video))
  SELECT video, creator, ${whole("sum(views)", "views")}, ${whole("sum(least(views * duration_ms, unique_ms))", "\"watchedMs\"")},
    any_value(duration_ms)::DOUBLE AS "durationMs"
  FROM measured GROUP BY video, creator ORDER BY video, coalesce(creator, '')`;
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
  judged AS (SELECT *, heard_ms > $quiet AS open FROM page_views WHERE first_ms >= $from AND first_ms < $to),
  usual AS (SELECT quantile_disc(received, ${USUAL_PART}) FILTER (NOT open) AS most FROM judged),
  chosen AS (SELECT open, received, least(expected, greatest(2 * received, most)) AS expected FROM judged, usual)
  SELECT ${whole("count(*) FILTER (NOT open)", "views")}, ${whole("sum(expected) FILTER (NOT open)", "expected")},
    ${whole("sum(received) FILTER (NOT open)", "received")},
    ${whole("count(*) FILTER (NOT open AND received < expected)", "\"viewsWithLoss\"")}, ${whole("count(*) FILTER (open)", "\"openViews\"")}
  FROM chosen`;
var ordersSql = `
  SELECT at_ms::DOUBLE AS "atMs", shopper, props FROM (
    SELECT at_ms, key, shopper, props FROM events WHERE ${scope} AND type = 'order_completed' AND order_id IS NOT NULL
    QUALIFY row_number() OVER (PARTITION BY order_id ORDER BY props LIKE '%"lines":[]%', at_ms, key) = 1)
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
* thousand events a second on one machine. When it fails while it runs (a full disk, a deleted file), it refuses, and opens the
* file again by itself until it can write.
*
* @throws CollectorError when the file cannot be had; see {@link openDatabase}.
*/
async function createDuckdbStore({ path }) {
	const recovery = createRecovery(await openDatabase(path), {
		open: () => openDatabase(path),
		prove: proveWriting,
		shut: (database) => database.closeSync()
	}, nodeClock);
	const commit = async (rows) => {
		try {
			const isNew = await recovery.use(async (database) => {
				const written = await commitRows(database, rows);
				await database.assertFile();
				await database.keepLog();
				return written;
			});
			recovery.worked();
			return isNew;
		} catch (error) {
			if (!(error instanceof TypeError || error instanceof RangeError)) recovery.fail(error);
			throw error;
		}
	};
	const commits = createGroupCommit(commit, MAX_GROUP);
	let asking = Promise.resolve();
	let isClosing = false;
	const ask = (sql, scope, more = {}, toAnswer = (row) => row) => {
		const values = {
			tenant: scope.tenant,
			from: BigInt(scope.fromMs),
			to: BigInt(scope.toMs),
			automated: scope.automated,
			...more
		};
		const named = Object.fromEntries(Object.entries(values).filter(([name]) => sql.includes(`$${name}`)));
		const answer = asking.then(() => {
			if (isClosing) throw new Error("The store is being closed.");
			return recovery.use(async ({ reader }) => {
				const result = await reader.run(sql, named);
				const rows = [];
				for await (const part of result.yieldRowObjectJs()) for (const row of part) rows.push(toAnswer(row));
				return rows;
			});
		});
		asking = answer.catch((error) => {
			if (error instanceof Error && /\bFATAL\b|invalidated/.test(error.message)) recovery.fail(error);
		});
		return answer;
	};
	return {
		append: (rows) => commits.add(rows),
		state: recovery.state,
		tally: (scope, by) => ask(tallySql(by), scope, startsOf(by)),
		watching: (scope, durationMs) => ask(watchingSql, scope, {
			videos: textList([...durationMs.keys()]),
			lengths: JSON.stringify([...durationMs.values()])
		}),
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
		orders: (scope) => ask(ordersSql, scope, {}, ({ atMs, shopper, props }) => toClaim(atMs, shopper, JSON.parse(props))),
		touches: (scope, shoppers) => ask(touchesSql, scope, { shoppers: textList(shoppers) }),
		countAutomatedViews: async (scope) => (await ask("SELECT count(DISTINCT view)::DOUBLE AS views FROM events WHERE tenant = $tenant AND automated AND at_ms >= $from AND at_ms < $to", scope))[0]?.views ?? 0,
		close: async () => {
			isClosing = true;
			await recovery.use(async ({ reader }) => reader.interrupt()).catch(() => {});
			await commits.settle();
			await asking;
			await recovery.close(async ({ writer }) => void await writer.run("CHECKPOINT").catch(() => {}));
		}
	};
}
/** Lists travel as JSON text: the driver's own list values need a type for the empty one. */
var textList = (values) => JSON.stringify(values);
var startsOf = (by) => typeof by === "object" ? { starts: JSON.stringify(by.startsMs) } : {};
export { WATCHED_WITHIN_MS as a, tallied as c, CollectorError as d, USUAL_PART as i, talliedTypes as l, toClaim as n, funnelSteps as o, createNodeCollector as r, countAll as s, createDuckdbStore as t, checkTrust as u };

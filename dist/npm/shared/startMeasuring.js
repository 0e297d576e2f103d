import { t as createLocalStore } from "./storage.js";
import { c as catalog, i as SCHEMA, n as makeMark, o as contextSchema, r as parseMark, s as wireEventSchema } from "./attribution.js";
import { n as createEmitter, t as createDisposer } from "./disposer.js";
import { b as hash32, x as uuidV7 } from "./select.js";
import { n as success, t as failure } from "./result.js";
import { t as writeJson } from "./writeJson.js";
import { t as safeUrl } from "./safeUrl.js";

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

// src/browser/online.ts
/** Tells when the device has a network again. `navigator.onLine` itself is no promise that anything can be reached. */
function onOnline(window, listener) {
	window.addEventListener("online", listener);
	return () => window.removeEventListener("online", listener);
}

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
/**
* Tells when the shopper is back: `persisted` is true for a return out of the back/forward cache, which is a new page view,
* and false for a tab that became visible again. The first showing of a page is not told.
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
		isHidden: () => window.document.visibilityState === "hidden",
		isAutomated: window.navigator.webdriver === true
	};
}

// src/browser/post.ts
var BEACON_BYTES = 8192;
var RECEIPT_CHARS = 65536;
var CONTENT_TYPE = "text/plain;charset=UTF-8";
/**
* POSTs text the way that needs no preflight: `text/plain`, no headers of our own, no credentials. A preflight cannot be
* answered any more while the page is going away.
*/
function createPost(window) {
	return {
		async send(url, body, timeoutMs) {
			try {
				const abort = new AbortController();
				const timer = window.setTimeout(() => abort.abort(), timeoutMs);
				try {
					const response = await window.fetch(url, {
						method: "POST",
						body,
						headers: { "Content-Type": CONTENT_TYPE },
						keepalive: true,
						credentials: "omit",
						cache: "no-store",
						referrerPolicy: "strict-origin-when-cross-origin",
						signal: abort.signal
					});
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
		},
		beacon(url, body) {
			try {
				const blob = new Blob([body], { type: CONTENT_TYPE });
				return blob.size <= 8192 && window.navigator.sendBeacon(url, blob);
			} catch {
				return false;
			}
		}
	};
}
async function readReceipt(response) {
	try {
		const text = await response.text();
		return text.length > 0 && text.length <= RECEIPT_CHARS ? JSON.parse(text) : void 0;
	} catch {
		return;
	}
}
/** Seconds or an HTTP date, as milliseconds from now; `null` for anything else. */
function parseRetryAfter(header, nowMs) {
	if (header === null || header.trim() === "") return null;
	const seconds = Number(header);
	if (Number.isFinite(seconds)) return seconds >= 0 ? seconds * 1e3 : null;
	const atMs = Date.parse(header);
	return Number.isNaN(atMs) ? null : Math.max(0, atMs - nowMs);
}

// src/events/consent/readPage.ts
/**
* Reads what other scripts have put on the page. Any step may be missing or be something else than expected; what a getter or
* function of theirs throws is for the caller to catch.
*/
function readPath(root, ...path) {
	let value = root;
	for (const name of path) {
		if (typeof value !== "object" && typeof value !== "function" || value === null) return void 0;
		value = Reflect.get(value, name);
	}
	return value;
}
/** Calls a method of theirs on its owner; `undefined` when there is none. */
function callPath(root, path, ...args) {
	const owner = readPath(root, ...path.slice(0, -1));
	const method = readPath(owner, path.at(-1) ?? "");
	return typeof method === "function" ? Reflect.apply(method, owner, args) : void 0;
}
function hasFunction(root, ...path) {
	return typeof readPath(root, ...path) === "function";
}
/** Hears several events of one target. */
function listenTo(target, types, listener) {
	for (const type of types) target.addEventListener(type, listener);
	return () => {
		for (const type of types) target.removeEventListener(type, listener);
	};
}

// src/events/consent/cookiebot.ts
/** Cookiebot keeps the choice in `Cookiebot.consent`. */
function createCookiebotConsent(page) {
	return {
		name: "cookiebot",
		read() {
			const consent = readPath(page, "Cookiebot", "consent");
			if (typeof consent !== "object" || consent === null) return null;
			const analytics = readPath(consent, "statistics") === true;
			if (!analytics && readPath(page, "Cookiebot", "hasResponse") === false) return "pending";
			return {
				analytics,
				marketing: readPath(consent, "marketing") === true
			};
		},
		listen: (look) => listenTo(page, [
			"CookiebotOnConsentReady",
			"CookiebotOnAccept",
			"CookiebotOnDecline"
		], look)
	};
}

// src/events/consent/google.ts
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
				marketing: grants.ad_storage === true && grants.ad_user_data !== false
			};
		},
		listen: () => () => {}
	};
}
/** The tag has already worked out which region's default holds. */
function readTable(page) {
	const entries = readPath(page, "google_tag_data", "ics", "entries");
	if (typeof entries !== "object" || entries === null) return null;
	const grants = {};
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
	const grants = {};
	for (const type of TYPES) if (updates[type] !== void 0) grants[type] = updates[type];
	else if (defaults[type] && !isRegional) grants[type] = true;
	return grants;
}

// src/events/consent/onetrust.ts
var PERFORMANCE = "C0002";
var TARGETING = "C0004";
/** OneTrust tells the groups that are active, e.g. `,C0001,C0002,`. */
function createOneTrustConsent(page) {
	return {
		name: "onetrust",
		read() {
			const active = readPath(page, "OnetrustActiveGroups");
			if (typeof active !== "string") return null;
			const groups = active.split(",");
			const analytics = groups.includes(PERFORMANCE);
			if (!analytics && callPath(page, ["OneTrust", "IsAlertBoxClosed"]) === false) return "pending";
			return {
				analytics,
				marketing: groups.includes(TARGETING)
			};
		},
		listen: (look) => listenTo(page, ["OneTrustGroupsUpdated", "consent.onetrust"], look)
	};
}

// src/events/consent/shopify.ts
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
			if (!isHere()) return loading === "asked" ? "pending" : null;
			const analytics = allows("analyticsProcessingAllowed");
			const choice = callPath(page, [
				"Shopify",
				"customerPrivacy",
				"currentVisitorConsent"
			]);
			if (!analytics && typeof choice === "object" && choice !== null && Reflect.get(choice, "analytics") === "") return "pending";
			return {
				analytics,
				marketing: allows("marketingAllowed")
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

// src/events/consent/tcf.ts
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
/** IAB TCF 2.x through `__tcfapi`. `getTCData` is deprecated; the listener tells the first state and every change. */
function createTcfConsent(page) {
	let answer = null;
	let listenerId = null;
	let isAttached = false;
	let isStopped = false;
	let look = () => {};
	const release = () => {
		if (typeof listenerId === "number") callPath(page, ["__tcfapi"], "removeEventListener", 2, () => {}, listenerId);
		listenerId = null;
	};
	const hear = (data, ok) => {
		if (ok !== true) return;
		listenerId = readPath(data, "listenerId");
		if (isStopped) return release();
		if (readPath(data, "gdprApplies") === false) answer = {
			analytics: true,
			marketing: true
		};
		else if (DECIDED.includes(String(readPath(data, "eventStatus")))) {
			const allows = (purposes) => purposes.every((purpose) => ["purpose", "publisher"].some((part) => readPath(data, part, "consents", purpose) === true));
			answer = {
				analytics: allows(ANALYTICS$1),
				marketing: allows(MARKETING$1)
			};
		} else return;
		look();
	};
	return {
		name: "tcf",
		read() {
			if (!hasFunction(page, "__tcfapi")) return null;
			if (!isAttached) {
				isAttached = true;
				callPath(page, ["__tcfapi"], "addEventListener", 2, hear);
			}
			return answer ?? "pending";
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

// src/events/consent/usercentrics.ts
var ANALYTICS = /statist|analy|performance|functional/i;
var MARKETING = /market|advert/i;
/**
* Usercentrics knows services, not purposes: a purpose is permitted when every service of its category is. Categories are named
* by the shop, so this is the best that can be done; a shop with other names passes its own `consent` function.
*/
function createUsercentricsConsent(page) {
	return {
		name: "usercentrics",
		read() {
			if (!hasFunction(page, "UC_UI", "getServicesBaseInfo")) return null;
			if (callPath(page, ["UC_UI", "isInitialized"]) !== true) return "pending";
			const services = callPath(page, ["UC_UI", "getServicesBaseInfo"]);
			if (!Array.isArray(services)) return null;
			const allows = (category) => {
				const concerned = services.filter((service) => category.test(String(readPath(service, "categorySlug"))));
				return concerned.length > 0 && concerned.every((service) => readPath(service, "consent", "status") === true);
			};
			const analytics = allows(ANALYTICS);
			if (!analytics && callPath(page, ["UC_UI", "isConsentRequired"]) === true) return "pending";
			return {
				analytics,
				marketing: allows(MARKETING)
			};
		},
		listen: (look) => listenTo(page, [
			"UC_UI_INITIALIZED",
			"UC_UI_VIEW_CHANGED",
			"ucEvent",
			"UC_CONSENT"
		], look)
	};
}

// src/events/consent/wordpress.ts
/** The WP Consent API, which Complianz and other WordPress banners speak. */
function createWordPressConsent(page) {
	return {
		name: "wordpress",
		read() {
			if (!hasFunction(page, "wp_has_consent")) return null;
			const allows = (category) => callPath(page, ["wp_has_consent"], category) === true;
			const analytics = allows("statistics");
			if (!analytics && !page.document.cookie.includes(`${readPrefix(page)}_statistics=`)) return "pending";
			return {
				analytics,
				marketing: allows("marketing")
			};
		},
		listen: (look) => listenTo(page.document, ["wp_listen_for_consent_change", "wp_consent_type_defined"], look)
	};
}
function readPrefix(page) {
	const prefix = readPath(page, "consent_api", "cookie_prefix");
	return typeof prefix === "string" && prefix ? prefix : "wp_consent";
}

// src/events/consent/auto.ts
/** Platform, then TCF, then Google's state, then single tools: the first that has decided is believed. */
function createConsentVendors(page) {
	return [
		createShopifyConsent(page),
		createTcfConsent(page),
		createGoogleConsent(page),
		createOneTrustConsent(page),
		createCookiebotConsent(page),
		createUsercentricsConsent(page),
		createWordPressConsent(page)
	];
}
var SOON_MS = 500;
var LATER_MS = 5e3;
/** Banners that load late are there within this time, or the shop has none. */
var SOON_FOR_MS = 1e4;
/** Asks the vendors in order, on their own signs and on a slow clock: some change without saying so. */
function startAutoConsent(env, vendors, { tell, missing }) {
	const disposer = createDisposer();
	const startedMs = env.monotonicMs();
	let cancel = () => {};
	let isMissing = false;
	let isLooking = false;
	const look = () => {
		if (isLooking || disposer.isDisposed) return;
		isLooking = true;
		let seen = false;
		for (const vendor of vendors) {
			const answer = attempt(() => vendor.read(), null);
			if (answer === null) continue;
			seen = true;
			tell(answer === "pending" ? null : answer, vendor.name);
			break;
		}
		if (!seen) tell(null, "");
		isLooking = false;
		const isEarly = env.monotonicMs() - startedMs < SOON_FOR_MS;
		if (!seen && !isEarly && !isMissing) {
			isMissing = true;
			missing();
		}
		cancel();
		cancel = env.setTimer(look, isEarly ? SOON_MS : LATER_MS);
	};
	for (const vendor of vendors) disposer.add(attempt(() => vendor.listen(look), () => {}));
	disposer.add(() => cancel());
	look();
	return disposer.dispose;
}
function attempt(run, otherwise) {
	try {
		return run();
	} catch {
		return otherwise;
	}
}

// src/events/consent/createConsent.ts
function createConsent(setting, { window, env, display }) {
	const changes = createEmitter();
	let state = null;
	let isSet = false;
	let stopAuto = () => {};
	const apply = (answer, source) => {
		const next = answer && {
			analytics: answer.analytics === true,
			marketing: answer.marketing === true && !hasPrivacyControl(window),
			source
		};
		if (next?.analytics === state?.analytics && next?.marketing === state?.marketing && next?.source === state?.source) return;
		state = next;
		changes.emit(next);
	};
	const ask = async (merchant) => {
		try {
			const answer = await merchant();
			if (!isAnswer(answer)) throw new TypeError(`received ${typeof answer}, expected { analytics: boolean, marketing: boolean }`);
			if (!isSet) apply(answer, "function");
		} catch (error) {
			display.warn({
				code: "CONSENT_FUNCTION_FAILED",
				message: "Your consent function gave no answer, so nothing is measured.",
				remedy: "Let it return { analytics, marketing }, or call reelshelf('consent', { analytics, marketing }) when you know.",
				detail: error
			});
		}
	};
	if (setting === "granted" || setting === "denied") apply({
		analytics: setting === "granted",
		marketing: setting === "granted"
	}, "option");
	else if (typeof setting === "function") ask(setting);
	else stopAuto = startAutoConsent(env, createConsentVendors(window), {
		tell: (answer, source) => isSet || apply(answer, source),
		missing: () => display.warn({
			code: "CONSENT_UNKNOWN",
			message: "No consent tool was found on this page, so nothing is stored and no event is sent.",
			remedy: `Call reelshelf('consent', { analytics, marketing }), or set data-consent="granted" if your shop needs no consent.`
		})
	});
	return {
		current: () => state,
		onChange: changes.on,
		set(answer) {
			isSet = true;
			stopAuto();
			apply(answer, "call");
		},
		stop() {
			stopAuto();
			changes.clear();
		}
	};
}
function isAnswer(raw) {
	return typeof raw === "object" && raw !== null && typeof Reflect.get(raw, "analytics") === "boolean";
}
function hasPrivacyControl(window) {
	return Reflect.get(window.navigator, "globalPrivacyControl") === true;
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

// src/events/identity.ts
/** The storage keys; every key of ours begins with `reelshelf:`. */
var VISITOR_KEY = "reelshelf:visitor";
var SESSION_KEY = "reelshelf:session";
/** Thirteen months, counted from the first visit and not prolonged by later ones. */
var VISITOR_MS = 34128e6;
var IDLE_MS = 18e5;
/** The session's last sign of life is stored at most this often. */
var WRITE_EVERY_MS = 15e3;
var ID = /^[0-9a-f-]{36}$/;
function createIdentity(env) {
	let values = null;
	let isGranted = false;
	let visitor = null;
	let session = null;
	let writtenMs = -Infinity;
	const isFresh = (found, ageMs) => found.atMs <= env.nowMs() + 6e4 && env.nowMs() - found.atMs < ageMs;
	const make = () => ({
		id: uuidV7(env.nowMs(), env.random),
		atMs: env.nowMs()
	});
	const read = (key) => parseStamped(values?.get(key) ?? null);
	const takeUp = () => {
		const known = read(VISITOR_KEY) ?? visitor;
		visitor = known && isFresh(known, VISITOR_MS) ? known : make();
		if (visitor !== known) values?.set(VISITOR_KEY, JSON.stringify(visitor));
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
		revoke(store) {
			for (const key of [VISITOR_KEY, SESSION_KEY]) (values ?? store)?.remove(key);
			isGranted = false;
			values = null;
			visitor = null;
			session = null;
			writtenMs = -Infinity;
		},
		touch,
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

// src/events/impressions.ts
function createImpressions(env, record) {
	const watched = /* @__PURE__ */ new Map();
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
		if (isNew) entry.tell();
	};
	const see = (key, sight, tell) => {
		if (isStopped) return;
		let entry = watched.get(key);
		if (!entry) watched.set(key, entry = {
			state: createViewability(),
			sight,
			tell,
			cancel: () => {}
		});
		entry.tell = tell;
		look(entry, sight);
	};
	return {
		seeShelf: (sight) => see("shelf", sight, () => record("shelf_viewed", {}, {})),
		seeCard: (card, sight) => see(`card ${card.video}`, sight, () => record("card_viewed", card, {})),
		startView() {
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
			for (const entry of watched.values()) entry.cancel();
			watched.clear();
		}
	};
}

// src/events/order.ts
/**
* `reelshelf('order', {...})`: an order as the shop's page tells it, brought into the catalogue's form. Nothing of it is
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
	if (!isRecord(raw)) return refuse("", raw, "an object");
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
		if (!isRecord(line)) return refuse(`lines.${index}`, line, "an object");
		const product = readId(line["product"], 200);
		if (product === null) return refuse(at("product"), line["product"], "the id of a product of the feed");
		const quantity = line["quantity"];
		if (typeof quantity !== "number" || !Number.isInteger(quantity) || quantity < 1 || quantity > 1e5) return refuse(at("quantity"), quantity, "a whole number from 1");
		const valueMinor = readMinor(line["total"], digits);
		if (valueMinor === null) return refuse(at("total"), line["total"], "the amount of the whole line, such as \"42.00\"");
		const variant = line["variant"] === void 0 || line["variant"] === null ? void 0 : readId(line["variant"], 200);
		if (variant === null) return refuse(at("variant"), line["variant"], "a variant id, or nothing");
		const mark = parseMark(line["mark"]) ? String(line["mark"]) : void 0;
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
function isRecord(raw) {
	return typeof raw === "object" && raw !== null && !Array.isArray(raw);
}
function readId(raw, maxLength) {
	const id = typeof raw === "number" && Number.isSafeInteger(raw) ? String(raw) : typeof raw === "string" ? raw.trim() : "";
	return id.length > 0 && id.length <= maxLength ? id : null;
}
/** How many decimals the currency has: 2 for USD, 0 for JPY, 3 for KWD. */
function readDigits(currency) {
	if (typeof currency !== "string" || !/^[A-Z]{3}$/.test(currency)) return null;
	return new Intl.NumberFormat("en", {
		style: "currency",
		currency
	}).resolvedOptions().maximumFractionDigits ?? 2;
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

// src/events/byteLength.ts
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

// src/events/assemble.ts
/**
* Makes what is sent of what happened. A fact that its own catalogue would refuse is a defect of ours or of a developer's
* `record`; the answer says where it is wrong.
*/
function assembleEvent(fact, view, seq, context) {
	const definition = catalog[fact.type];
	const props = definition.props.safeParse(fact.props);
	if (!props.success) return failure(`props.${describe(props.error.issues[0])}`);
	const event = wireEventSchema.safeParse({
		id: fact.id,
		seq,
		type: fact.type,
		at: new Date(fact.atMs).toISOString(),
		mono: Math.round(fact.monoMs * 10) / 10,
		view,
		video: fact.video ?? null,
		creator: fact.creator ?? null,
		product: fact.product ?? null,
		position: fact.position ?? null,
		props: props.data
	});
	if (!event.success) return failure(describe(event.error.issues[0]));
	const json = writeJson(event.data);
	return success({
		id: fact.id,
		json,
		bytes: byteLength(json),
		contextJson: writeJson(context),
		value: definition.value,
		atMs: fact.atMs
	});
}
function describe(issue) {
	return issue ? `${issue.path.map(String).join(".")} (${issue.message || issue.code})` : "unknown";
}

// src/events/flush.ts
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

// src/events/orderMemory.ts
var ORDERS_KEY = "reelshelf:orders";
/** Remembers order ids, so that a reloaded thank-you page does not order again. */
function createOrderMemory() {
	const here = /* @__PURE__ */ new Set();
	return { isNew(orderId, store) {
		const stored = readIds(store?.get("reelshelf:orders") ?? null);
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

// src/events/queue.ts
var HOUR_MS = 36e5;
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

// src/events/store/types.ts
var STORE_LIMITS = {
	count: 500,
	bytes: 262144
};

// src/events/store/memory.ts
var RANK = {
	low: 0,
	normal: 1,
	high: 2
};
/**
* Events in memory alone: for pages whose storage is refused. Everything here is lost with the page.
*
* @param onGone - told the ids that were given up for room.
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
		beat() {},
		release() {},
		claim() {},
		clear() {
			events.clear();
			bytes = 0;
		}
	};
}

// src/events/store/record.ts
/** One event as text in storage. `context` names where its context is kept. */
function toDisk(event, context) {
	return `${context} ${event.json}`;
}
/**
* Reads what another page has stored; `null` for anything that is not an event of ours. Storage belongs to the whole shop, so
* it is as untrusted as the network.
*/
function fromDisk(text, readContext) {
	const space = text?.indexOf(" ") ?? -1;
	if (text === null || space < 1) return null;
	const event = wireEventSchema.safeParse(parseJson(text.slice(space + 1)));
	const context = contextSchema.safeParse(parseJson(readContext(text.slice(0, space))));
	if (!event.success || !context.success) return null;
	const { id, type, at } = event.data;
	const definition = Object.hasOwn(catalog, type) ? catalog[type] : null;
	if (!definition?.props.safeParse(event.data.props).success) return null;
	const json = writeJson(event.data);
	return {
		id,
		json,
		bytes: byteLength(json),
		contextJson: writeJson(context.data),
		value: definition.value,
		atMs: Date.parse(at)
	};
}
function parseJson(text) {
	try {
		return JSON.parse(text ?? "null");
	} catch {
		return null;
	}
}

// src/events/store/local.ts
var EVENT_PREFIX = "reelshelf:e:";
var CONTEXT_PREFIX = "reelshelf:c:";
var OWNER_PREFIX = "reelshelf:o:";
/** Hidden tabs get their timers once a minute; an owner silent for longer than this is gone. */
var GONE_MS = 15e4;
var BEAT_EVERY_MS = 15e3;
function createLocalEventStore({ values, locks, nowMs, owner }, limits = STORE_LIMITS) {
	/** Where each event is on disk; those that found no room there live in memory alone. */
	const keys = /* @__PURE__ */ new Map();
	const owners = /* @__PURE__ */ new Set([owner]);
	let beatenMs = -Infinity;
	let isReleased = false;
	const forget = (ids) => {
		for (const id of ids) {
			const key = keys.get(id);
			keys.delete(id);
			if (key) values.remove(key);
		}
	};
	const memory = createMemoryStore(limits, forget);
	const beat = () => {
		if (isReleased || keys.size === 0 || Math.abs(nowMs() - beatenMs) < BEAT_EVERY_MS) return;
		beatenMs = nowMs();
		for (const each of owners) values.set(OWNER_PREFIX + each, String(beatenMs));
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
		beatenMs = -Infinity;
	};
	const write = (event) => {
		const context = hash32(event.contextJson).toString(36);
		const contextKey = `${CONTEXT_PREFIX}${owner}:${context}`;
		const key = `${EVENT_PREFIX}${owner}:${event.id}`;
		if (values.get(contextKey) === null && !values.set(contextKey, event.contextJson)) return false;
		if (!values.set(key, toDisk(event, context))) return false;
		keys.set(event.id, key);
		return true;
	};
	/** Storage is full: what matters takes the place of what does not. */
	const writeInstead = (event) => {
		for (const other of memory.list()) {
			if (other.value !== "low" || !keys.has(other.id)) continue;
			forget([other.id]);
			if (write(event)) return true;
		}
		return false;
	};
	const isGone = (other) => {
		const aliveMs = Number(values.get(OWNER_PREFIX + other) ?? NaN);
		return !(Math.abs(nowMs() - aliveMs) < GONE_MS);
	};
	const takeOver = () => {
		let adopted = 0;
		const judged = /* @__PURE__ */ new Map();
		const found = values.keys(EVENT_PREFIX).sort((a, b) => idOf(a) < idOf(b) ? -1 : 1);
		for (const key of found) {
			const other = key.slice(12, key.lastIndexOf(":"));
			if (owners.has(other)) continue;
			if (!judged.has(other)) judged.set(other, isGone(other));
			if (!judged.get(other)) continue;
			const event = fromDisk(values.get(key), (context) => values.get(`${CONTEXT_PREFIX}${other}:${context}`));
			if (!event || !memory.add(event)) {
				values.remove(key);
				continue;
			}
			keys.set(event.id, key);
			adopted++;
		}
		for (const [other, gone] of judged) if (gone) owners.add(other);
		beatenMs = -Infinity;
		beat();
		tidy();
		return adopted;
	};
	return {
		add(event) {
			if (!memory.add(event)) return false;
			if (!keys.has(event.id) && !write(event) && event.value === "high") writeInstead(event);
			beat();
			return true;
		},
		list: memory.list,
		remove(ids) {
			memory.remove(ids);
			forget(ids);
			tidy();
		},
		async adopt() {
			let adopted = 0;
			await locks.tryRun("reelshelf:adopt", () => {
				adopted = takeOver();
			});
			return adopted;
		},
		beat,
		release() {
			isReleased = true;
			for (const each of owners) values.remove(OWNER_PREFIX + each);
			beatenMs = -Infinity;
		},
		claim() {
			isReleased = false;
			const lost = [...keys].filter(([, key]) => values.get(key) === null).map(([id]) => id);
			memory.remove(lost);
			for (const id of lost) keys.delete(id);
			beatenMs = -Infinity;
			beat();
			tidy();
		},
		clear() {
			memory.clear();
			keys.clear();
			for (const prefix of [
				EVENT_PREFIX,
				CONTEXT_PREFIX,
				OWNER_PREFIX
			]) for (const key of values.keys(prefix)) values.remove(key);
			tidy();
		}
	};
}
function idOf(key) {
	return key.slice(key.lastIndexOf(":") + 1);
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

// src/events/endpointNotices.ts
/** What a merchant is told about the endpoint, each thing once. */
function createEndpointNotices(display, endpoint) {
	const note = (code, subject, message, remedy) => display.warn({
		code,
		subject,
		message,
		remedy
	});
	return {
		unreachable: () => note("ENDPOINT_UNREACHABLE", endpoint, "The endpoint did not answer three times in a row; events are kept and tried again.", "Check that it is up, that it answers with Access-Control-Allow-Origin, and that connect-src allows it."),
		failing: (status) => note("ENDPOINT_FAILING", endpoint, `The endpoint answered ${status} three times in a row, expected 2xx; events are kept and tried again.`, "Look into its log."),
		refused: (status, count) => note("ENDPOINT_REFUSED", `${status} ${endpoint}`, `The endpoint answered ${status}, expected 2xx; ${count} events were given up.`, "Check the endpoint’s address and the key."),
		rejected: (reason) => note("EVENT_REJECTED", reason.slice(0, 80), "The endpoint took the batch and refused an event of it.", "Update the collector or this script, so that both know the same events.")
	};
}

// src/events/verdict.ts
/** These 4xx speak of the moment, not of the batch. */
var RETRIED = [
	408,
	425,
	429
];
/**
* 2xx is the only confirmation. Every other 4xx would be answered the same way tomorrow; anything else (5xx, a redirect that
* was not followed, no answer at all) may pass.
*/
function judge(answer) {
	if (answer.type === "network") return "retry";
	const { status } = answer;
	if (status >= 200 && status < 300) return "accepted";
	if (status === 413) return "halve";
	return status >= 400 && status < 500 && !RETRIED.includes(status) ? "dropped" : "retry";
}

// src/events/transport.ts
/**
* Takes batches from the queue to the endpoint. While the page lives one batch is on its way at a time; when it is being left
* everything goes at once, as far as browsers allow a page that is going away.
*/
var IN_FLIGHT_BYTES = 49152;
var TIMEOUT_MS = 2e4;
var LONGEST_WAIT_MS = 36e5;
/** Room for what stands around events and context. */
var ENVELOPE_BYTES = 400;
/** With less than this left, a batch may not fit even one event. */
var LEAST_BYTES = 2048;
var EXITS = [
	"hidden",
	"pagehide",
	"freeze"
];
/** Failures in a row before the merchant is told. */
var NOTE_AFTER = 3;
function createTransport({ env, post, display, queue, endpoint, key, isHidden }) {
	const notices = createEndpointNotices(display, endpoint);
	const flying = /* @__PURE__ */ new Set();
	const status = {
		failures: 0,
		lastStatus: null
	};
	let flyingBytes = 0;
	let maxCount = Infinity;
	let waitUntilMs = -Infinity;
	/** The server named the time itself; then even a page that is being left keeps to it. */
	let isWaitOrdered = false;
	let cancelRetry = () => {};
	let generation = 0;
	let isStopped = false;
	const encode = (events) => {
		const sentAt = new Date(env.nowMs()).toISOString();
		const envelope = {
			schema: SCHEMA,
			batchId: uuidV7(env.nowMs(), env.random),
			sentAt,
			attempt: status.failures
		};
		return `${JSON.stringify(key === void 0 ? envelope : {
			...envelope,
			key
		}).slice(0, -1)},"context":${events[0]?.contextJson ?? "{}"},"events":[${events.map(({ json }) => json).join(",")}]}`;
	};
	const waitAfter = (answer) => {
		status.failures++;
		const orderedMs = answer.type === "answer" ? answer.retryAfterMs : null;
		isWaitOrdered = orderedMs !== null;
		const delayMs = orderedMs === null ? backoffMs(status.failures, env.random()) : Math.min(LONGEST_WAIT_MS, Math.max(1e3, orderedMs));
		waitUntilMs = env.monotonicMs() + delayMs;
		cancelRetry();
		if (!isStopped) cancelRetry = env.setTimer(() => send("retry"), delayMs);
		if (status.failures !== NOTE_AFTER) return;
		if (answer.type === "network") notices.unreachable();
		else notices.failing(answer.status);
	};
	const calm = () => {
		cancelRetry();
		status.failures = 0;
		waitUntilMs = -Infinity;
	};
	const readReceipt = (receipt) => {
		const rejected = typeof receipt === "object" && receipt !== null && "rejected" in receipt ? receipt.rejected : null;
		if (!Array.isArray(rejected)) return;
		for (const each of rejected) {
			const reason = typeof each === "object" && each !== null && "reason" in each ? each.reason : "unknown";
			notices.rejected(String(reason));
		}
	};
	const settle = (events, answer) => {
		const ids = events.map(({ id }) => id);
		status.lastStatus = answer.type === "answer" ? answer.status : 0;
		const verdict = judge(answer);
		if (verdict === "retry") {
			queue.release(ids);
			waitAfter(answer);
			return;
		}
		calm();
		if (verdict === "accepted") {
			queue.settle(ids);
			if (answer.type === "answer") readReceipt(answer.receipt);
		} else if (verdict === "halve" && events.length > 1) {
			maxCount = Math.ceil(events.length / 2);
			queue.release(ids);
		} else {
			queue.settle(ids);
			notices.refused(status.lastStatus, events.length);
		}
	};
	const fly = (events) => {
		const born = generation;
		const body = encode(events);
		const bytes = byteLength(body);
		flyingBytes += bytes;
		const flight = post.send(endpoint, body, TIMEOUT_MS).then((answer) => {
			flyingBytes -= bytes;
			flying.delete(flight);
			if (born !== generation) return;
			if (answer.type === "network" && isHidden()) post.beacon(endpoint, encode(firstWithin(events, BEACON_BYTES - ENVELOPE_BYTES)));
			settle(events, answer);
			if (judge(answer) !== "retry") pump(1);
		});
		flying.add(flight);
	};
	const mayFly = (atOnce) => !isStopped && flying.size < atOnce && (flyingBytes === 0 || IN_FLIGHT_BYTES - flyingBytes >= LEAST_BYTES);
	const pump = (atOnce) => {
		while (mayFly(atOnce)) {
			const room = Math.min(FLUSH_BYTES, IN_FLIGHT_BYTES - flyingBytes) - ENVELOPE_BYTES;
			const events = queue.take(room, maxCount);
			if (events.length === 0) return;
			fly(events);
		}
	};
	const send = (reason) => {
		const isExit = EXITS.includes(reason);
		if (env.monotonicMs() < waitUntilMs && reason !== "retry" && (isWaitOrdered || !(isExit || reason === "online"))) return;
		pump(isExit ? Infinity : 1);
	};
	return {
		send,
		async idle() {
			while (flying.size > 0) await Promise.all(flying);
		},
		abandon() {
			generation++;
			calm();
		},
		stop() {
			isStopped = true;
			cancelRetry();
		},
		status
	};
}
/** The most valuable events that fit, at least one. */
function firstWithin(events, maxBytes) {
	let bytes = byteLength(events[0]?.contextJson ?? "");
	const fitting = events.filter((event) => (bytes += event.bytes + 1) <= maxBytes);
	return fitting.length > 0 ? fitting : events.slice(0, 1);
}

// src/events/pageUrl.ts
/**
* Addresses as they may be told to the endpoint. Queries and fragments carry names, mail addresses, tokens and searches; only
* the campaign's own marks are kept.
*/
var MAX_CHARS = 2048;
var CAMPAIGN = /^utm_[a-z_]{1,20}$/;
/** The page's address without its query, but for `utm_*`. Empty when it is no address. */
function cleanPageUrl(href) {
	try {
		const url = new URL(href);
		if (url.origin === "null") return url.protocol;
		const kept = new URLSearchParams();
		for (const [name, value] of url.searchParams) if (CAMPAIGN.test(name)) kept.append(name, value.slice(0, 120));
		const query = kept.toString();
		const plain = `${url.origin}${url.pathname}`;
		const full = query ? `${plain}?${query}` : plain;
		return (full.length <= MAX_CHARS ? full : plain).slice(0, MAX_CHARS);
	} catch {
		return "";
	}
}
/** Where the shopper came from, no closer than the site; empty when that is unknown. */
function referrerOrigin(referrer) {
	try {
		const { origin } = new URL(referrer);
		return origin === "null" ? "" : origin.slice(0, 512);
	} catch {
		return "";
	}
}

// src/events/wireContext.ts
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
	const parsed = contextSchema.safeParse(context);
	if (parsed.success) return {
		context: parsed.data,
		wrong: []
	};
	const wrong = [...new Set(parsed.error.issues.map(({ path }) => String(path[0])))];
	const optional = wrong.filter((name) => name !== "widget");
	const kept = Object.fromEntries(Object.entries(context).filter(([name]) => !optional.includes(name)));
	const again = contextSchema.safeParse({
		...kept,
		widget: {
			...context.widget,
			feed: null
		}
	});
	return {
		context: again.success ? again.data : context,
		wrong
	};
}

// src/events/tracker.ts
var HELD_MS = 3e5;
var HELD_COUNT = 300;
function startTracker(deps) {
	const { env, display, endpoint, page, consent } = deps;
	const disposer = createDisposer();
	const identity = deps.identity ?? createIdentity(env);
	const orders = createOrderMemory();
	let held = [];
	let pipe = null;
	let view = uuidV7(env.nowMs(), env.random);
	let seq = 0;
	const send = (reason) => {
		pipe?.store.beat();
		pipe?.transport.send(reason);
	};
	const clock = createFlushClock(env, send);
	let isSending = false;
	/** What is told while the page is being left (watch time, above all) may not wait for a timer that never comes. */
	const sendSoon = () => {
		if (isSending) return;
		isSending = true;
		Promise.resolve().then(() => {
			isSending = false;
			send("hidden");
		});
	};
	const describeContext = ({ analytics, marketing, source }) => {
		const { context, wrong } = toWireContext(deps.context(), {
			consent: {
				analytics,
				marketing,
				source
			},
			experiment: deps.experiment?.() ?? null,
			visitor: identity.visitor,
			session: identity.session,
			automated: page.isAutomated
		});
		for (const part of wrong) display.warn({
			code: "CONTEXT_INVALID",
			subject: part,
			message: `What the page says of itself in "${part}" does not fit the wire format and was left out.`,
			remedy: "Shorten or correct the option it comes from."
		});
		return context;
	};
	const enqueue = (fact, open, state) => {
		if (fact.type === "order_completed" && !orders.isNew(fact.props.orderId, open.storage)) return;
		identity.touch();
		const made = assembleEvent(fact, view, seq, describeContext(state));
		if (!made.ok) {
			display.warn({
				code: "EVENT_INVALID",
				subject: fact.type,
				message: `The event ${fact.type} was not sent: ${made.error} is not what the catalogue expects.`,
				remedy: "Compare it with the catalogue; if Reelshelf made it, please report it."
			});
			return;
		}
		seq++;
		if (!open.queue.add(made.value)) return;
		if (page.isHidden()) sendSoon();
		else clock.added(made.value.value, open.queue.waiting());
	};
	const take = (fact) => {
		const state = consent.current();
		if (pipe && state?.analytics) enqueue(fact, pipe, state);
		else if (endpoint !== null && state === null) {
			held.push(fact);
			if (held.length > HELD_COUNT) held.shift();
		}
	};
	const open = (address) => {
		const storage = deps.openStorage();
		const store = storage ? createLocalEventStore({
			values: storage,
			locks: deps.locks,
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
				post: deps.post,
				queue,
				endpoint: address,
				key: deps.key,
				isHidden: page.isHidden
			})
		};
	};
	const adopt = () => {
		const { store } = pipe ?? {};
		store?.adopt().then((count) => {
			if (count > 0 && pipe?.store === store) send("start");
		});
	};
	const grant = (state, address) => {
		const isFirst = !pipe;
		pipe ??= open(address);
		identity.grant(pipe.storage);
		const fresh = held.filter((fact) => env.monotonicMs() - fact.monoMs <= HELD_MS);
		held = [];
		for (const fact of fresh) enqueue(fact, pipe, state);
		if (isFirst) adopt();
	};
	const startView = () => {
		view = uuidV7(env.nowMs(), env.random);
		seq = 0;
	};
	const refuse = () => {
		held = [];
		if (pipe) startView();
		clock.stop();
		const storage = pipe?.storage ?? deps.openStorage();
		pipe?.transport.abandon();
		pipe?.transport.stop();
		(pipe?.store ?? (storage ? open(endpoint ?? "").store : null))?.clear();
		pipe = null;
		identity.revoke(storage);
		storage?.remove(ORDERS_KEY);
	};
	const follow = (state) => {
		if (endpoint === null || state === null) return;
		if (!state.analytics) refuse();
		else grant(state, endpoint);
	};
	if (endpoint === null) display.warn({
		code: "NO_ENDPOINT",
		message: "No endpoint is set, so no event leaves this page; DOM events are told all the same.",
		remedy: "Set data-endpoint to the address of your collector, or leave it so if you do not want to measure."
	});
	disposer.add(clock.stop);
	disposer.add(page.onOnline(() => send("online")));
	disposer.add(page.onReturn((persisted) => {
		if (persisted) startView();
		pipe?.store.claim();
		adopt();
		send("return");
	}));
	disposer.add(page.onExit((reason) => {
		clock.stop();
		send(reason);
		if (reason === "pagehide") pipe?.store.release();
	}));
	follow(consent.current());
	for (const fact of deps.earlier) take(fact);
	disposer.add(deps.facts.on(take));
	disposer.add(consent.onChange(follow));
	return {
		async flush() {
			send("asked");
			await pipe?.transport.idle();
		},
		stop() {
			if (disposer.isDisposed) return;
			send("pagehide");
			disposer.dispose();
			pipe?.transport.stop();
			pipe?.store.release();
		},
		session: () => identity.session,
		consentState: () => consent.current(),
		status: () => ({
			...pipe?.transport.status ?? {
				failures: 0,
				lastStatus: null
			},
			waiting: pipe?.queue.waiting().count ?? 0,
			held: held.length
		})
	};
}

// src/shelf/startMeasuring.ts
/** Consent, impressions, tracker: loaded after the first paint, or at once for an order or a holdout. */
var EXPERIMENT = "holdout";
function startMeasuring({ window, env, display, facts, options, feedId }) {
	const disposer = createDisposer();
	const consent = createConsent(options.consent ?? "auto", {
		window,
		env,
		display
	});
	const page = createPageLife(window);
	const identity = createIdentity(env);
	const impressions = createImpressions(env, facts.record);
	let experiment = null;
	disposer.add(consent.stop);
	disposer.add(impressions.stop);
	disposer.add(page.onReturn((persisted) => persisted && impressions.startView()));
	const endpoint = options.endpoint === void 0 ? null : safeUrl(options.endpoint, window.location.href);
	if (options.endpoint !== void 0 && endpoint === null) display.warn({
		code: "ENDPOINT_REFUSED",
		message: `The endpoint was "${String(options.endpoint).slice(0, 100)}", expected an https address.`,
		remedy: "Correct data-endpoint; until then no event leaves this page."
	});
	const tracker = startTracker({
		env,
		display,
		endpoint,
		key: options.key,
		page,
		post: createPost(window),
		locks: createLocks(window),
		openStorage: () => createLocalStore(window),
		context: () => ({
			page: window.location.href,
			referrer: window.document.referrer,
			locale: env.locale,
			timeZone: env.timeZone,
			viewport: [window.innerWidth, window.innerHeight],
			product: options.product ?? null,
			widget: {
				version: "1.0.0",
				shelf: options.shelf ?? "main",
				layout: options.layout ?? "carousel",
				feed: feedId()
			}
		}),
		experiment: () => experiment,
		consent,
		identity,
		facts: facts.emitter,
		earlier: facts.takeEarly()
	});
	disposer.add(tracker.stop);
	/** The visitor's id once analytics is permitted; `null` when it is refused or nobody answers in time. */
	const whenVisitor = (timeoutMs) => new Promise((resolve) => {
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
		async mayShow(holdoutShare, timeoutMs) {
			const visitor = await whenVisitor(timeoutMs);
			if (visitor === null) return true;
			experiment = {
				id: EXPERIMENT,
				arm: assignArm(visitor, EXPERIMENT, holdoutShare)
			};
			facts.record("experiment_exposed", {}, {
				experiment: EXPERIMENT,
				arm: experiment.arm
			});
			return experiment.arm === "on";
		},
		seen(what, subject, sight) {
			if (what === "shelf") impressions.seeShelf(sight);
			else if (subject.video) impressions.seeCard({
				...subject,
				video: subject.video
			}, sight);
		},
		attribution(videoId) {
			const session = tracker.session();
			if (session === null || videoId === null || !consent.current()?.analytics) return void 0;
			return { _reelshelf: makeMark({
				video: videoId,
				session,
				atMs: env.nowMs()
			}) };
		},
		order(order) {
			const parsed = parseOrder(order, options.currency);
			if (parsed.ok) facts.record("order_completed", {}, parsed.value);
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
		consent: (answer) => consent.set(answer),
		stop: () => disposer.dispose()
	};
}

export { startMeasuring };
import { $ as choices, B as failure, G as DAY_MS, I as fittingCalls, J as createDisposer, V as success, a as nearestLanguage, ct as isPromise, lt as createEmitter, y as isAvailable, z as safeUrl } from "./plain.js";

// src/tools/currency.ts
/** Decimal places of a currency: USD 2, JPY 0, KWD 3. What is no code counts as 2. */
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

// src/feed/product/amount.ts
/** Signs that mean one currency only; a dollar or a yen sign may be several. */
var SIGNS = /* @__PURE__ */ (() => (new Map(Object.entries({
	"€": "EUR",
	euro: "EUR",
	euros: "EUR",
	"£": "GBP",
	"₹": "INR",
	"₽": "RUB",
	"₩": "KRW",
	"₫": "VND",
	"₪": "ILS",
	"₴": "UAH",
	"₺": "TRY",
	"₱": "PHP",
	"฿": "THB",
	"₦": "NGN",
	"₸": "KZT",
	zł: "PLN",
	kč: "CZK",
	руб: "RUB",
	грн: "UAH",
	r$: "BRL",
	us$: "USD",
	ca$: "CAD",
	c$: "CAD",
	au$: "AUD",
	a$: "AUD",
	nz$: "NZD",
	hk$: "HKD",
	sg$: "SGD",
	s$: "SGD",
	nt$: "TWD",
	mx$: "MXN",
	"cn¥": "CNY"
}))))();
/** Signs that several currencies share, or that may be other words: fine beside one of these, of no meaning alone. */
var SHARED = /* @__PURE__ */ (() => (new Map(Object.entries({
	"¥": "JPY CNY",
	円: "JPY",
	元: "CNY TWD",
	kr: "SEK NOK DKK ISK",
	rs: "INR PKR LKR NPR MUR SCR",
	fr: "CHF XOF XAF XPF",
	ft: "HUF",
	lei: "RON MDL",
	лв: "BGN",
	tl: "TRY",
	rp: "IDR",
	rm: "MYR",
	r: "ZAR",
	s: "PEN",
	bs: "BOB VES",
	ksh: "KES",
	$: "MXN ARS CLP COP UYU BRL DOP NIO CUP MOP TOP CVE WST ZWL"
}))))();
var isShared = (sign, currency) => SHARED.get(sign)?.includes(currency) || sign === "$" && currency.endsWith("D") || /\p{Script=Arabic}/u.test(sign) && "AED AFN BHD DZD EGP IQD IRR JOD KWD LBP LYD MAD OMR PKR QAR SAR SYP TND YER".includes(currency);
var isCurrency = (code) => Intl.supportedValuesOf("currency").includes(code);
/** `eur`, `€`, `Euro`; what is neither comes in capitals as it is, and nothing as `undefined`. */
function currencyOf(said) {
	const word = typeof said === "string" ? said.trim() : "";
	return word ? SIGNS.get(word.toLowerCase()) ?? word.toUpperCase() : void 0;
}
/** Groups of thousands between other decimals: `1,299.00`, `1.299,00`, `1,00,000.00`, `1.299.000`. */
var GROUPED = /^\d{1,3}(?:,\d{2,3})+(?:\.\d{1,4})$|^\d{1,3}(?:\.\d{3})+(?:,\d{1,4})$|^\d{1,3}(?:,\d{3}){2,}$|^\d{1,3}(?:\.\d{3}){2,}$/;
/**
* A sum of money as people and platforms write it: `28`, `"28.00"`, `"1.299,00 €"`, `"USD 28"`, `"$1,299.00"`.
*
* @param currency - what the place says of its currency, if it does.
* @returns `undefined` for what could mean two things (`"1,299"` in dollars; in yen, which have no decimals, it is 1299), contradicts itself (`"€28"` in USD) or names no currency.
*/
function readMoney(raw, currency) {
	const text = typeof raw === "number" && Number.isFinite(raw) ? String(Number(raw.toFixed(4))) : raw;
	if (typeof text !== "string" || text.length > 60) return void 0;
	const plain = text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15)).replace(/\u066b/g, ".").replace(/\u066c/g, "").replace(/\([^()]*\)\s*$/, "").replace(/(\d)[\s'’´`ʼ]+(?=\d)/g, "$1").normalize("NFKC").trim();
	const [, before = "", digits = "", after = ""] = /^([^\d.,-]*\.? *)(\d[\d.,]*)([^\d]*)$/.exec(plain) ?? [];
	if (/^(?:ab|od|da|à)$/i.test(before.replace(/[^\p{L}]/gu, ""))) return void 0;
	const symbols = `${before}${after}`.toLowerCase();
	const code = symbols.split(/[^\p{L}]+/u).map((word) => word.toUpperCase()).find((word) => /^[A-Z]{3}$/.test(word) && isCurrency(word));
	const [sign = ""] = /[\p{L}\p{M}]*\p{Sc}|[\p{L}\p{M}]+/u.exec(symbols.replace(/\s/g, "")) ?? [];
	const named = code ?? SIGNS.get(sign);
	const known = currencyOf(currency) ?? named;
	if (!known || !/^[A-Z]{3}$/.test(known) || named !== void 0 && named !== known) return void 0;
	if (sign && !named && !isShared(sign, known)) return void 0;
	const places = fractionDigits(known);
	const shown = digits.replace(/[.,]$/, "");
	if (raw === text && places === 2 && /^[1-9]\d{0,2}\.\d{3}$/.test(shown)) return void 0;
	const amount = plainAmount(shown.replace(/(\.\d{4})0+$/, "$1"), places > 0);
	return amount === void 0 ? void 0 : {
		amount,
		currency: known
	};
}
/**
* A dot alone is a decimal point, as JSON and schema.org have it; a comma alone only where no three digits follow it. Where the currency has
* no decimals, either is a point between thousands, when three digits follow.
*/
function plainAmount(digits, hasCents) {
	if (!hasCents && /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)) return digits.replace(/[.,]/, "");
	const parts = digits.split(/[.,]/);
	const hasDecimals = new Set(digits.match(/[.,]/g)).size === 2;
	const pointed = (GROUPED.test(digits) ? `${parts.slice(0, hasDecimals ? -1 : void 0).join("")}${hasDecimals ? `.${parts.at(-1)}` : ""}` : digits).replace(/^(\d+),(\d{1,2}|\d{4})$/, "$1.$2");
	return /^\d{1,12}(\.\d{1,4})?$/.test(pointed) ? pointed.replace(/^0+(?=\d)/, "") : void 0;
}

// src/events/catalog.ts
/**
* Every event, once: name, version, payload, and when exactly it happens. README, DOM events, collector and pixels are
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
var failures = [
	"unsupported",
	"network",
	"decode",
	"no_picture",
	"stuck",
	"refused",
	"unknown"
];
/** Of what happens to a video while it is shown live; missing at any other time, and from older tags. */
var whileLive = (z) => ({ live: z.optional(z.literal(true)) });
var define = (version, props, value = "normal") => ({
	version,
	props,
	/** What may be evicted first when the queue is full; `high` never is. */
	value
});
var defineExperiment = (z) => ({ experiment_exposed: define(1, z.object({
	experiment: z.string().check(z.maxLength(200)),
	arm: z.enum(["on", "off"]),
	/** Of visitors who are held out. Older tags do not say it. */
	share: z.optional(z.number().check(z.gte(0), z.lte(1)))
})) });
/** What shoppers keep and hand on. */
var defineSharing = (z, during = whileLive(z)) => ({
	video_shared: define(2, z.object({
		...during,
		method: z.enum([
			"system",
			"clipboard",
			"whatsapp",
			"telegram",
			"email",
			"sms"
		]),
		/** Of whose sheet it was shared. */
		product: z.optional(z.string().check(z.maxLength(200)))
	})),
	share_opened: define(1, z.object(during)),
	video_saved: define(1, z.object({
		saved: z.boolean(),
		...during
	})),
	video_liked: define(1, z.object({
		liked: z.boolean(),
		...during
	}))
});
/** What becomes of a video that is shown. */
var defineWatching = (z, during = whileLive(z)) => {
	const ms = z.int().check(z.gte(0), z.lte(DAY_MS));
	const loops = z.int().check(z.gte(0), z.lte(1e5));
	return {
		video_started: define(1, z.object({
			trigger: z.enum(triggers),
			surface: z.enum(["card", "player"]),
			...during
		})),
		video_viewed: define(1, z.object({
			surface: z.enum(["card", "player"]),
			...during
		})),
		video_engaged: define(1, z.object({
			reason: z.enum([
				"watched",
				"sound_on",
				"tag_opened",
				"shared"
			]),
			...during
		})),
		video_progressed: define(1, z.object({
			percent: z.literal([
				25,
				50,
				75,
				95
			]),
			...during
		}), "low"),
		video_watched: define(1, z.object({
			watchedMs: ms,
			uniqueMs: ms,
			mutedMs: ms,
			loops,
			durationMs: ms,
			...during
		})),
		video_failed: define(1, z.object({
			reason: z.enum(failures),
			...during
		})),
		tag_viewed: define(1, z.object(during), "low")
	};
};
function defineCatalog(z) {
	const count = z.int().check(z.gte(0), z.lte(1e5));
	const label = z.string().check(z.maxLength(200));
	/** A cart error code; `cart/contract/errors.ts` holds the closed list, which this folder may not import. */
	const errorCode = z.string().check(z.regex(/^[a-z_]{1,40}$/));
	const moneyMinor = z.int().check(z.gte(0), z.lte(1e11));
	const currency = z.string().check(z.regex(/^[A-Z]{3}$/));
	const nothing = z.object({});
	const during = whileLive(z);
	const order = z.object({
		orderId: z.string().check(z.minLength(1), z.maxLength(120)),
		currency,
		totalMinor: moneyMinor,
		lines: z.array(z.object({
			product: label,
			variant: z.optional(label),
			quantity: z.int().check(z.gte(1), z.lte(1e5)),
			/** Of the whole line, after discounts. */
			valueMinor: moneyMinor,
			/** What the shelf left on the cart line, come back with the order: see `attribution.ts`. */
			mark: z.optional(z.string().check(z.maxLength(255)))
		})).check(z.maxLength(200))
	});
	return {
		shelf_loaded: define(1, z.object({ cards: count })),
		shelf_viewed: define(1, nothing),
		card_viewed: define(1, nothing, "low"),
		...defineWatching(z),
		product_opened: define(1, z.object({
			from: z.enum([
				"tag",
				"bar",
				"card",
				"panel",
				"answer",
				"api",
				"link"
			]),
			...during
		})),
		variant_selected: define(1, z.object({
			variant: label,
			...during
		}), "low"),
		product_added: define(1, z.object({
			variant: z.optional(label),
			quantity: count,
			valueMinor: z.optional(moneyMinor),
			currency: z.optional(currency),
			adapter: label,
			...during
		}), "high"),
		product_add_failed: define(1, z.object({
			variant: z.optional(label),
			quantity: count,
			code: errorCode,
			adapter: label,
			...during
		}), "high"),
		checkout_started: define(1, z.object({
			adapter: label,
			...during
		}), "high"),
		order_completed: define(1, order, "high"),
		...defineSharing(z),
		...defineQuestions(z),
		...defineExperiment(z),
		shelf_failed: define(1, z.object({ code: label }))
	};
}
/** Below a video: what was asked is none of the events' business. */
var defineQuestions = (z, during = whileLive(z)) => ({
	questions_opened: define(1, z.object({
		count: z.int().check(z.gte(0), z.lte(1e6)),
		...during
	})),
	question_asked: define(1, z.object(during), "high")
});
/** When exactly each event happens, after the MRC viewability guidelines. By itself, since no page needs the sentences. */
var meanings = {
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
	product_opened: "A product sheet opened; `from` says by what, `answer` is one below a question.",
	variant_selected: "The shopper chose a variant.",
	product_added: "The platform confirmed that the cart gained this product; `quantity` is what it really gained.",
	product_add_failed: "The platform refused or did not confirm; `code` says why.",
	checkout_started: "The shopper left for the checkout from the shelf.",
	order_completed: "An order as the shop reported it; an order id counts once. From a browser it is a claim, signed by the server it is a fact.",
	video_shared: "The shopper shared a video, or a product of it: the system’s sheet took it (`system`), the link was copied (`clipboard`), or the app was opened with it.",
	share_opened: "A link that somebody had shared opened its video; coming back to the page and loading it again do not count.",
	video_saved: "The shopper saved a video for later (`saved`), or took it out again.",
	video_liked: "The endpoint confirmed that it has the shopper’s like (`liked`), or that it is taken back.",
	questions_opened: "The shopper opened the questions below a video; `count` is how many everybody sees.",
	question_asked: "The endpoint confirmed that it has the shopper’s question; `product` is what it is about. Not what was asked.",
	experiment_exposed: "The place of the shelf came on screen, at the same moment in both arms of the holdout, whether it is shown there (`on`) or not (`off`); once a page view.",
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
			/** Of the video: the gifting it came from. */
			gift: orNull(text(120)),
			position: orNull(z.int().check(z.gte(0), z.lte(1e5))),
			props: z.looseObject({})
		})
	};
}

// src/tools/omitNullish.ts
/** Without what is missing: what nobody knows is left out, not sent as `null`. */
var omitNullish = (values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== void 0 && value !== null));

// src/cart/kit/read.ts
var getOwn = (value, key) => typeof value === "object" && value !== null && Object.hasOwn(value, key) ? value[key] : void 0;
function ownText(value, key) {
	const found = getOwn(value, key);
	return typeof found === "string" ? found : void 0;
}
function ownNumber(value, key) {
	const found = getOwn(value, key);
	return typeof found === "number" && Number.isFinite(found) ? found : void 0;
}
function ownList(value, key) {
	const found = getOwn(value, key);
	return Array.isArray(found) ? found : [];
}
/** An id as text, whether the platform writes it as number or as text. */
function ownId(value, key) {
	const found = getOwn(value, key);
	return typeof found === "string" || typeof found === "number" ? String(found) : void 0;
}
/** {@link getOwn} along a path: `product.title`. */
var ownAt = (value, path) => path.split(".").reduce((found, key) => getOwn(found, key), value);
/**
* Follows a path of names through the page's globals, `routes.root` under `window.Shopify`. Unlike {@link getOwn} it sees inherited
* properties, because the page's objects have classes; whoever calls checks the type of what was found, since an
* `<a id="Shopify">` answers to the same name.
*/
function reach(from, path) {
	try {
		let found = from;
		for (const key of path.split(".")) {
			if (typeof found !== "object" && typeof found !== "function" || found === null) return void 0;
			found = found[key];
		}
		return found;
	} catch {
		return;
	}
}
function reachText(from, path) {
	const found = reach(from, path);
	return typeof found === "string" ? found : void 0;
}

// src/cart/kit/goTo.ts
/** Leaves for a page of the shop's own origin. `false`: the address is not one, which is shown in the console, and nothing happened. */
function goTo(page, address) {
	const { protocol, origin } = new URL(page.url);
	const url = safeUrl(address?.replace(/^http:/i, protocol), page.url);
	if (url && new URL(url).origin === origin) {
		page.navigate(url);
		return true;
	}
	if (address) page.display.warn({
		code: "SHOP_PAGE_REFUSED",
		message: `"${address}" is no page of ${origin}.`,
		remedy: "Correct cartUrl or checkoutUrl."
	});
	return false;
}
/**
* Opens the cart of a shop whose page has no theme that we know: by the setting `openCart`, a function, which answers `false` where it
* did nothing; else the setting `cartUrl` on the page's own origin is gone to.
*/
async function openNamedCart(page, settings) {
	const open = getOwn(settings, "openCart");
	if (typeof open !== "function") return goTo(page, ownText(settings, "cartUrl"));
	try {
		return await open() !== false;
	} catch {
		return false;
	}
}

// src/tools/retryAfter.ts
/** The header `Retry-After`, seconds or an HTTP date, as milliseconds from now; `null` for anything else. */
function parseRetryAfter(header, nowMs) {
	if (header === null || header.trim() === "") return null;
	const seconds = Number(header);
	if (Number.isFinite(seconds)) return seconds >= 0 ? seconds * 1e3 : null;
	const atMs = Date.parse(header);
	return Number.isNaN(atMs) ? null : Math.max(0, atMs - nowMs);
}

// src/tools/writeJson.ts
/**
* JSON text of plain data, also on a page where an old library gave every list a `toJSON` of its own: that makes text of the
* lists, which no server reads as lists.
*/
var writeJson = (value) => JSON.stringify(value, keepLists);
function keepLists(key, value) {
	const original = this[key];
	return Array.isArray(original) ? original : value;
}

// src/cart/kit/http.ts
var DEFAULT_TIMEOUT_MS = 1e4;
/** How long one request may take: the merchant's `timeoutMs`, or ten seconds. */
function requestTimeoutMs(settings) {
	const wanted = getOwn(settings, "timeoutMs");
	return typeof wanted === "number" && wanted > 0 ? wanted : DEFAULT_TIMEOUT_MS;
}
/**
* One request for JSON, to the page's own origin unless another is named. Any status with a JSON body is an answer, for the adapter to
* judge, and so is 204, whose body is `null`; the failures are `network` (no answer, or none in time), `rate_limited` (429, and Shopify's 430) and `blocked`: a web page where JSON was
* expected is a login, a challenge or a firewall.
*/
async function requestJson(page, path, request = {}, timeoutMs = DEFAULT_TIMEOUT_MS) {
	const { method, json, form, headers, signal, origin, credentials = "same-origin", redirect = origin ? "manual" : "follow" } = request;
	const controller = new AbortController();
	const abort = () => controller.abort();
	const cancel = page.env.setTimer(abort, timeoutMs);
	signal?.addEventListener("abort", abort, { once: true });
	try {
		const url = new URL(path, page.url);
		if (url.origin !== new URL(page.url).origin && url.origin !== origin) return failure({
			code: "blocked",
			message: `${url.origin} is not the shop’s origin`
		});
		if (signal?.aborted) return failure({
			code: "network",
			message: "Stopped before it was sent"
		});
		const type = json === void 0 ? "application/x-www-form-urlencoded" : "application/json";
		const body = json === void 0 ? form : writeJson(json);
		const response = await page.env.fetch(url.href, {
			method: method ?? (body === void 0 ? "GET" : "POST"),
			credentials,
			redirect,
			cache: "no-store",
			headers: {
				Accept: "application/json",
				...body === void 0 ? {} : { "Content-Type": type },
				...headers
			},
			...body === void 0 ? {} : { body },
			signal: controller.signal
		});
		const { status } = response;
		const header = (name) => response.headers.get(name);
		const text = await response.text();
		if (status === 429 || status === 430) {
			const retryAfterMs = parseRetryAfter(header("Retry-After") ?? header("RateLimit-Retry-After"), page.env.nowMs());
			return failure({
				code: "rate_limited",
				message: "Too many requests",
				httpStatus: status,
				...retryAfterMs === null ? {} : { retryAfterMs }
			});
		}
		const parsed = status === 204 ? null : parseJson$1(text);
		if (parsed === void 0) return failure({
			code: "blocked",
			message: `Expected JSON, got "${text.slice(0, 60)}"`,
			httpStatus: status
		});
		return success({
			status,
			body: parsed,
			header
		});
	} catch (error) {
		const isLate = controller.signal.aborted && !signal?.aborted;
		return failure({
			code: "network",
			message: isLate ? `No answer within ${timeoutMs} ms` : String(error)
		});
	} finally {
		cancel();
		signal?.removeEventListener("abort", abort);
	}
}
/** The platform's own words, wherever in the body they stand. */
var messageOf = (body) => (ownText(body, "description") ?? ownText(body, "message") ?? "").slice(0, 300);
function parseJson$1(text) {
	try {
		const value = JSON.parse(text, (key, inner) => key === "__proto__" ? void 0 : inner);
		return typeof value === "object" && value !== null ? value : void 0;
	} catch {
		return;
	}
}

// src/cart/kit/externalChange.ts
/**
* Listens to the given DOM events, and for the moments when a cart may have changed unseen: the tab was hidden, or the page comes
* back from the back/forward cache. Listens from the first listener on.
*/
function createExternalChange(page, start) {
	const changes = createEmitter();
	const disposer = createDisposer();
	let suppressed = 0;
	let isListening = false;
	const emit = () => {
		if (!suppressed) changes.emit();
	};
	const on = (target, type, isNews = () => true) => {
		const listener = (event) => {
			if (!suppressed && isNews(event)) settled(event).then(() => changes.emit(), () => {});
		};
		target.addEventListener(type, listener);
		disposer.add(() => target.removeEventListener(type, listener));
	};
	return {
		on(listener) {
			if (!isListening && !disposer.isDisposed) {
				isListening = true;
				const { document } = page.window;
				on(document, "visibilitychange", () => document.visibilityState === "visible");
				on(page.window, "pageshow", (event) => reach(event, "persisted") === true);
				try {
					start(on, (stop) => disposer.add(stop), emit);
				} catch {}
			}
			return changes.on(listener);
		},
		suppress(run) {
			suppressed++;
			try {
				const result = run();
				if (isPromise(result)) {
					suppressed++;
					result.then(() => suppressed--, () => suppressed--);
				}
				return result;
			} finally {
				suppressed--;
			}
		},
		destroy() {
			disposer.dispose();
			changes.clear();
		}
	};
}
/** Shopify's events fire when a change begins and carry a promise of its end. */
var settled = (event) => Promise.resolve(reach(event, "promise"));

// src/cart/contract/lines.ts
/** More than any shop takes, and small enough for exact arithmetic. */
var MAX_QUANTITY = 1e6;
/** The nearest quantity the rule allows; never below its minimum, whole steps counted from zero as the platforms do. */
function clampQuantity(wanted, rule = {
	min: 1,
	max: null,
	increment: 1
}) {
	const step = Math.max(1, Math.floor(rule.increment));
	const lowest = Math.ceil(Math.max(1, rule.min) / step) * step;
	const highest = Math.max(lowest, Math.floor((rule.max ?? MAX_QUANTITY) / step) * step);
	const whole = Number.isFinite(wanted) ? Math.round(wanted / step) * step : lowest;
	return Math.min(highest, Math.max(lowest, whole));
}
/** Sums up pieces by key. */
function sumQuantities(entries) {
	const sums = /* @__PURE__ */ new Map();
	for (const [key, quantity] of entries) sums.set(key, (sums.get(key) ?? 0) + quantity);
	return sums;
}
/** Pieces of one variant in all lines together. */
var quantityOf = (lines, variantId) => lines.reduce((sum, line) => sum + (line.variantId === variantId ? line.quantity : 0), 0);
/** What `after` has more than `before`, by key; losses are left out. */
function gained(before, after) {
	const gains = /* @__PURE__ */ new Map();
	for (const [key, quantity] of after) {
		const gain = quantity - (before.get(key) ?? 0);
		if (gain > 0) gains.set(key, gain);
	}
	return gains;
}
/**
* Shares gains out over the lines that were asked for, first come first served. What a variant gained beyond the request goes to its
* last line: a shop with a minimum of four puts four into the cart when one was asked for, and that is what is reported.
*/
function shareGains(lines, gains) {
	const remaining = new Map(gains);
	return lines.map(({ variantId, quantity }, index) => {
		const gain = remaining.get(variantId) ?? 0;
		const actual = !lines.some((line, later) => later > index && line.variantId === variantId) ? gain : Math.min(gain, quantity);
		remaining.set(variantId, gain - actual);
		return {
			variantId,
			requested: quantity,
			actual
		};
	});
}
/**
* What an add gained between two carts, for platforms that never put in more than they were asked for: then more than that is somebody
* else's add at the same moment.
*/
function sharedGains(lines, before, after) {
	const byVariant = (of) => sumQuantities(of.map(({ variantId, quantity }) => [variantId, quantity]));
	const gains = gained(byVariant(before), byVariant(after));
	return shareGains(lines, new Map([...byVariant(lines)].map(([id, quantity]) => [id, Math.min(quantity, gains.get(id) ?? 0)])));
}
/** The answer to an add that put nothing into the cart. */
function refusal(lines, error, cart) {
	return {
		ok: false,
		added: lines.map((line) => ({
			variantId: line.variantId ?? "",
			requested: line.quantity,
			actual: 0
		})),
		error,
		...cart ? { cart } : {},
		uiRefresh: "none"
	};
}
/** The answer to a change that was not made. */
var noChange = (code, message) => ({
	ok: false,
	error: {
		code,
		message
	}
});

// src/cart/kit/mutationQueue.ts
/**
* One mutation in flight: carts that are kept in a session lose updates when two requests overlap. Each adapter that changes a cart has
* one, and `detect/offer.ts` another, for the adds that the page itself takes over. (`models/cart/lineChanges.ts` is no such queue: of
* many taps on one line it sends the last.)
*
*     run(a) ──► a ──────┐
*     run(b) ............└─► b ──► …
*
* @param timeoutMs - the longest one task may hold up the others; requests inside a task have shorter limits of their own.
*/
function createMutationQueue(setTimer, timeoutMs) {
	let last = Promise.resolve();
	let isStopped = false;
	const stops = /* @__PURE__ */ new Set();
	function start(task, giveUp) {
		if (isStopped) return Promise.resolve(giveUp(STOPPED));
		const controller = new AbortController();
		return new Promise((resolve) => {
			const end = (answer) => {
				stops.delete(abandon);
				cancel();
				resolve(answer());
			};
			const abandon = (why) => {
				end(() => giveUp(why));
				controller.abort();
			};
			stops.add(abandon);
			const cancel = setTimer(() => abandon(`No answer within ${timeoutMs} ms`), timeoutMs);
			task(controller.signal).then((answer) => end(() => answer), (error) => end(() => giveUp(String(error))));
		});
	}
	return {
		run(task, giveUp) {
			const mine = last.then(() => start(task, giveUp));
			last = mine.catch(() => {});
			return mine;
		},
		stop() {
			isStopped = true;
			for (const abandon of [...stops]) abandon(STOPPED);
		}
	};
}
var STOPPED = "Removed";

// src/cart/kit/sessionPlatform.ts
/** As the contract has it. */
var toSummary = ({ lines, summary }) => ({
	...summary,
	lines
});

// src/cart/kit/sessionCart.ts
/**
* The part that all session carts share: one change at a time, what was gained is the difference of the cart before and after, an undo
* that gives way when the cart has moved on, and news of changes that were not ours.
*/
function createSessionCart(page, timeoutMs, platform) {
	const { id, getProduct, getProducts, openCart, checkout, readCart } = platform;
	const queue = createMutationQueue(page.env.setTimer, timeoutMs * 5);
	const external = createExternalChange(page, platform.listen);
	let loading = null;
	const loadChanges = () => loading ??= import("./cart-changes.js").then((n) => n.t).then(({ createSessionChanges }) => createSessionChanges(platform, external), (error) => {
		loading = null;
		throw error;
	});
	return {
		id,
		canAdd: true,
		getProduct,
		getProducts,
		openCart,
		checkout,
		add: (lines) => queue.run(async (signal) => (await loadChanges()).add(lines, signal), (message) => refusal(lines, {
			code: "network",
			message
		})),
		undo: (token) => queue.run(async (signal) => (await loadChanges()).undo(token, signal), () => false),
		setQuantity: (key, quantity) => queue.run(async (signal) => (await loadChanges()).setQuantity(key, quantity, signal), (message) => noChange("network", message)),
		async read() {
			loadChanges().catch(() => {});
			const cart = await readCart();
			return cart.ok ? toSummary(cart.value) : null;
		},
		onExternalChange: external.on,
		destroy() {
			queue.stop();
			external.destroy();
		}
	};
}

// src/cart/kit/price.ts
/**
* Money from a platform's integer.
*
* @param minor - e.g. `2800`; text is taken too, since WooCommerce writes numbers as text.
* @param scale - how many decimals `minor` has. Shopify: always 2, in every currency. WooCommerce: says so itself.
* @returns with the currency's usual decimals (`"2800"` for yen, `"28.00"` for dollars); `undefined` for what is not an amount.
*/
function moneyFromMinor(minor, scale, currency) {
	const value = typeof minor === "string" && /^\d+$/.test(minor) ? Number(minor) : minor;
	if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0 || !currency || !/^[A-Z]{3}$/.test(currency)) return void 0;
	return inCurrency(value / 10 ** scale, currency);
}
/** Money from a platform's decimal number, `28.5` or `"28.5"`, with the currency's usual decimals; `undefined` for what is not an amount. */
function moneyFromDecimal(amount, currency) {
	const value = typeof amount === "string" && /^\d+(\.\d+)?$/.test(amount) ? Number(amount) : amount;
	return typeof value === "number" && value >= 0 && Number.isFinite(value) && typeof currency === "string" && /^[A-Z]{3}$/.test(currency) ? inCurrency(value, currency) : void 0;
}
var inCurrency = (value, currency) => ({
	amount: value.toFixed(fractionDigits(currency)),
	currency
});
/** How something is sold that is there and that the shop does not put into carts. */
var unsold = (price) => price ? "on_page" : "no_price";
/** `{ price, compareAt }` with what is known; a compare-at price that is not higher is left out. */
function prices(price, compareAt) {
	const isOffer = price && compareAt && Number(compareAt.amount) > Number(price.amount);
	return {
		...price ? { price } : {},
		...isOffer ? { compareAt } : {}
	};
}
/**
* The lowest price at which one can be bought now, with that one's own former price, and whether others cost more; of what is sold out,
* the lowest at all. Where none is sold as usual, how the lowest is.
*/
function cheapest(offers) {
	const rank = ({ available, price }) => (available ? 0 : 0x38d7ea4c68000) + Number(price?.amount ?? 0x5af3107a4000);
	const [first, ...others] = offers;
	const lowest = first && others.reduce((low, next) => rank(next) < rank(low) ? next : low, first);
	const isFrom = offers.some(({ available, price }) => price && available === lowest?.available && price.amount !== lowest?.price?.amount);
	const isUsual = offers.some(({ available, sale }) => available && !sale);
	return {
		...prices(lowest?.price, lowest?.compareAt),
		...isFrom ? { isFrom } : {},
		...lowest?.sale && !isUsual ? { sale: lowest.sale } : {}
	};
}

// src/cart/kit/addLineByLine.ts
/** Adds one line after the other, for platforms that take one a request. */
async function addLineByLine(lines, before, signal, addLine, show) {
	let state = before;
	let error;
	const added = [];
	for (const line of lines) {
		const outcome = await addLine(line, state, signal);
		const { variantId, actual } = outcome;
		const requested = line.quantity;
		added.push({
			variantId,
			requested,
			actual
		});
		state = outcome.state;
		if (actual !== requested) error ??= await outcome.explain();
	}
	return {
		added,
		state,
		...error ? { error } : {},
		show: () => show(state)
	};
}
/** Pieces that one add put in. More than was asked is somebody else's add at the same moment. */
var gainOf = (requested, had, has) => Math.max(0, Math.min(requested, has - had));

// src/cart/kit/eachProduct.ts
/** As many at once as leaves the page's own requests room. */
var AT_ONCE = 3;
/** `getProducts` for platforms that answer for one product a request. */
var eachProduct = (getProduct) => async (products) => {
	const found = /* @__PURE__ */ new Map();
	const waiting = [...products];
	const work = async () => {
		for (let reference = waiting.shift(); reference; reference = waiting.shift()) {
			const live = await getProduct(reference).catch(() => null);
			if (live) found.set(reference.productId, quoteOf(live));
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
	return found;
};
/** What a card needs of a product. */
var quoteOf = ({ available, price, compareAt, isFrom, isPriceUnknown, sale, tax, url }) => ({
	available,
	...omitNullish({
		price,
		compareAt,
		isFrom,
		isPriceUnknown,
		sale,
		tax,
		url
	})
});

// src/cart/kit/frozenLines.ts
/** A copy for the page's code, frozen to the bottom: the page may refuse an add, but not rewrite what is added. */
var frozenLines = (lines) => Object.freeze(lines.map((line) => Object.freeze({
	...line,
	...line.ref ? { ref: Object.freeze({ ...line.ref }) } : {},
	...line.attribution ? { attribution: Object.freeze({ ...line.attribution }) } : {},
	...line.properties ? { properties: Object.freeze({ ...line.properties }) } : {},
	...line.options ? { options: line.options.map((option) => Object.freeze({ ...option })) } : {}
})));

// src/cart/contract/errors.ts
/** Why a cart refused. The closed list every adapter maps its platform's answers onto. */
var cartErrorCodes = [
	"sold_out",
	"not_enough_stock",
	"quantity_limit",
	"quantity_min",
	"quantity_increment",
	"invalid_variant",
	"options_required",
	"not_purchasable",
	"session_expired",
	"rate_limited",
	"conflict",
	"validation",
	"network",
	"blocked",
	"unknown"
];

// src/cart/kit/page/parseCart.ts
/** A shop's own cart as its code answers it; known fields are copied one by one. `null` when there is no count. */
function parseCart(raw, base) {
	const count = figureOf(raw, "count");
	if (count === void 0 || count < 0) return null;
	const total = parseMoney(getOwn(raw, "total"));
	const lines = Array.isArray(getOwn(raw, "lines")) ? ownList(raw, "lines").flatMap((line) => parseLine(line, base)) : void 0;
	return {
		count: Math.floor(count),
		...total ? { total } : {},
		...lines ? { lines } : {}
	};
}
/** Also where the shop's code answers with a number as text, as many servers do. */
var figureOf = (raw, key) => {
	const said = ownId(raw, key);
	return said?.trim() && Number.isFinite(Number(said)) ? Number(said) : void 0;
};
function parseLine(raw, base) {
	const key = ownId(raw, "key");
	const quantity = figureOf(raw, "quantity");
	if (key === void 0 || quantity === void 0 || quantity < 1) return [];
	const variantId = ownId(raw, "variantId") ?? key;
	const variantTitle = ownText(raw, "variantTitle");
	const image = safeUrl(getOwn(raw, "image"), base);
	const url = safeUrl(getOwn(raw, "url"), base);
	const total = parseMoney(getOwn(raw, "total"));
	const productId = ownId(raw, "productId");
	return [{
		key,
		variantId,
		quantity: Math.floor(quantity),
		title: ownText(raw, "title") ?? "",
		...variantTitle ? { variantTitle } : {},
		...image ? { image } : {},
		...url ? { url } : {},
		...total ? { total } : {},
		...getOwn(raw, "isFixed") === true ? { isFixed: true } : {},
		...productId ? { again: {
			productId,
			variantId,
			quantity: Math.floor(quantity)
		} } : {}
	}];
}
function parseMoney(raw) {
	const said = getOwn(raw, "amount");
	const amount = typeof said === "number" ? String(Number(said.toFixed(4))) : ownText(raw, "amount");
	const currency = ownText(raw, "currency")?.toUpperCase();
	return amount && currency && /^\d{1,12}(\.\d{1,4})?$/.test(amount) && /^[A-Z]{3}$/.test(currency) ? {
		amount,
		currency
	} : void 0;
}

// src/cart/kit/page/parseAnswer.ts
var parseAnswer_exports = {
	get parseAnswer() { return parseAnswer; },
	get parseChange() { return parseChange; }
};
var idOf = (line) => line.variantId ?? line.productId;
/**
* The shop's own answer to an add, which may be as short as `true`, `false`, or nothing at all (it worked), or an
* {@link AddResult} with any of its fields. Known fields are copied one by one.
*/
function parseAnswer(answer, lines, base) {
	const cart = parseCart(getOwn(answer, "cart"), base);
	const error = parseError(getOwn(answer, "error"));
	const reported = ownList(answer, "added");
	if ((answer === false || getOwn(answer, "ok") === false) && !reported.length) return refusal(lines, error ?? {
		code: "unknown",
		message: "The shop refused"
	}, cart);
	const requested = lines.map((line) => ({
		variantId: idOf(line),
		quantity: line.quantity
	}));
	const gains = sumQuantities(reported.length ? reported.flatMap((item) => {
		const id = ownId(item, "variantId");
		const actual = ownNumber(item, "actual") ?? ownNumber(item, "requested");
		return id !== void 0 && actual !== void 0 && actual >= 0 ? [[id, Math.floor(actual)]] : [];
	}) : error && getOwn(answer, "ok") !== true ? [] : requested.map(({ variantId, quantity }) => [variantId, quantity]));
	const added = shareGains(requested, gains);
	const quantity = added.reduce((sum, line) => sum + line.actual, 0);
	const isShort = added.some((line) => line.actual < line.requested);
	const shortfall = error ?? {
		code: quantity ? "not_enough_stock" : "unknown",
		message: "The shop added less than was asked"
	};
	const refreshed = ownText(answer, "uiRefresh");
	const uiRefresh = refreshed === "partial" || refreshed === "none" || refreshed === "page_reload" ? refreshed : "done";
	const undoToken = getOwn(answer, "undoToken");
	return {
		ok: quantity > 0,
		added,
		...cart ? { cart } : {},
		...isShort || error ? { error: shortfall } : {},
		uiRefresh: quantity > 0 ? uiRefresh : "none",
		...undoToken === void 0 ? {} : { undoToken }
	};
}
/** The shop's own answer to a change of one line: nothing or `true` (it is done), `false`, or a {@link ChangeResult} with any of its fields. */
function parseChange(answer, base) {
	const cart = parseCart(getOwn(answer, "cart"), base);
	const error = parseError(getOwn(answer, "error"));
	const isRefused = answer === false || getOwn(answer, "ok") === false || error !== null;
	return {
		ok: !isRefused,
		...cart ? { cart } : {},
		...isRefused ? { error: error ?? {
			code: "unknown",
			message: "The shop refused"
		} } : {}
	};
}
function parseError(raw) {
	const message = typeof raw === "string" ? raw : ownText(raw, "message");
	const code = ownText(raw, "code");
	if (message === void 0 && code === void 0) return null;
	const error = {
		code: cartErrorCodes.includes(code ?? "") ? code : "unknown",
		message: (message ?? code ?? "").slice(0, 300)
	};
	for (const key of [
		"retryAfterMs",
		"inCart",
		"limit"
	]) {
		const figure = ownNumber(raw, key);
		if (figure !== void 0) error[key] = figure;
	}
	return error;
}

// src/tools/isSamePage.ts
/**
* Whether an address is of the page at `pageUrl`, whatever each says beyond that (campaigns, a variant). Shops may have one path for all
* products and name them in the query: what both name there has to be the same.
*/
function isSamePage(url, pageUrl) {
	const [wanted, here] = [new URL(url, pageUrl), new URL(pageUrl)];
	const isSame = ([name, value]) => (here.searchParams.get(name) ?? value) === value || /^(utm_|variant$)/.test(name);
	return wanted.pathname === here.pathname && [...wanted.searchParams].every(isSame);
}

// src/cart/kit/page/isThisPage.ts
var isThisPage = (page, { url }) => url ? isSamePage(url, page.url) : false;

// src/cart/kit/page/pageProduct.ts
/**
* What the page itself says of the product it sells, for shops that say it nowhere else: JSON-LD of schema.org's `Product` and
* `ProductGroup`, the same in microdata or RDFa, else the `product:` metadata of Open Graph. Other products than the page's are not known.
*/
function createPageProducts(page) {
	const read = async (references) => {
		const found = await import("./shop.js").then((n) => n.c).catch(() => null);
		return new Map(references.flatMap((reference) => {
			const live = found?.readPage(page, reference);
			return live ? [[reference.productId, live]] : [];
		}));
	};
	return {
		getProduct: async (reference) => (await read([reference])).get(reference.productId) ?? null,
		getProducts: read
	};
}

// src/cart/kit/api/graphql.ts
/**
* One GraphQL request. Errors beside data are an answer, for the adapter to judge: platforms differ in which of their refusals they
* put there. What is neither data nor errors is a failure.
*/
async function requestGraphql(page, { url, timeoutMs, ...endpoint }, query, variables = {}, signal) {
	const reply = await requestJson(page, url, {
		...endpoint,
		json: {
			query,
			variables
		},
		...signal ? { signal } : {}
	}, timeoutMs);
	if (!reply.ok) return reply;
	const { status, body, header } = reply.value;
	const data = getOwn(body, "data") ?? null;
	const errors = ownList(body, "errors");
	if (data !== null || errors.length) return success({
		data,
		errors,
		header
	});
	return failure({
		code: "unknown",
		message: messageOf(body) || `HTTP ${status}`,
		httpStatus: status
	});
}

// src/cart/kit/plainText.ts
var ENTITIES = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'",
	nbsp: " ",
	hellip: "…",
	euro: "€",
	pound: "£",
	yen: "¥"
};
/** Shops write names and messages as HTML; what is wanted is their text, without letting HTML near the page. */
var plainText = (html = "") => html.replace(/<[^<>]*>/g, "").replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w{2,8}));/gi, (whole, decimal, hex, name) => {
	if (name) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name] ?? whole : whole;
	const point = decimal ? Number(decimal) : Number.parseInt(hex ?? "", 16);
	return point > 31 && point <= 1114111 ? String.fromCodePoint(point) : "";
}).trim();

// src/tools/attempt.ts
/** What `run` returns, or `otherwise` where it throws: for code that is not ours, whose trouble is not ours either. */
function attempt(run, otherwise) {
	try {
		return run();
	} catch {
		return otherwise;
	}
}

// src/browser/storage.ts
/**
* `localStorage` that never throws. `null` where the browser refuses it altogether (blocked cookies, sandboxed frames,
* Lockdown Mode); a full or forbidden write answers `false`. Nothing is written to find out.
*
* @param within - beginning of every key; callers neither see nor write it.
* @param kind - `sessionStorage` lasts as long as the tab.
*/
function createLocalStore(window, within = "", kind = "localStorage") {
	const storage = attempt(() => window[kind], null);
	if (!storage || attempt(() => storage.length, -1) < 0) return null;
	return {
		get: (key) => attempt(() => storage.getItem(within + key), null),
		set: (key, value) => attempt(() => {
			storage.setItem(within + key, value);
			return true;
		}, false),
		remove: (key) => attempt(() => storage.removeItem(within + key), void 0),
		keys: (prefix) => attempt(() => {
			const found = [];
			for (let index = 0; index < storage.length; index++) {
				const key = storage.key(index);
				if (key?.startsWith(within + prefix)) found.push(key.slice(within.length));
			}
			return found;
		}, [])
	};
}

// src/cart/kit/api/cartId.ts
/**
* The setting `cartId: { get(), set(id) }` shares the id with the rest of the shop, so that both mean one cart. Without it the id is
* ours alone and stays in this browser: the cart that the shopper asked for needs it, so it is kept without a permission.
*
* @param name - the platform's; two platforms on one origin have two carts.
*/
function createCartId(page, settings, name) {
	const key = `reelshelf.cart.${name}`;
	const store = createLocalStore(page.window);
	let kept = null;
	const theirs = (method) => {
		const found = getOwn(getOwn(settings, "cartId"), method);
		return typeof found === "function" ? (id) => Promise.resolve(id).then(found).catch(() => null) : null;
	};
	return {
		async get() {
			const load = theirs("get");
			const id = load ? await load() : store?.get(key) ?? kept;
			return typeof id === "string" && id ? id : null;
		},
		async set(id) {
			const save = theirs("set");
			kept = id;
			if (save) await save(id);
			else if (id === null) store?.remove(key);
			else store?.set(key, id);
		}
	};
}

// src/cart/kit/api/serverAddress.ts
/**
* A server's address as merchants copy it: with blanks around, without its scheme, with slashes or the way to its API at its end.
*
* @param endpoint - that way, which whoever asks puts behind the address.
* @returns the address without a slash at its end; `undefined` where it may not be used.
*/
var serverAddress = (raw, pageUrl, endpoint) => safeUrl(raw?.trim().replace(/^(?=[\w-]+\.\w)/, "https://"), pageUrl)?.replace(endpoint, "");

// src/browser/cookies.ts
/** One cookie's value, decoded; `null` where there is none, where it cannot be decoded, or where the browser refuses cookies. */
function readCookie(document, name) {
	try {
		const pair = document.cookie.split("; ").find((candidate) => candidate.startsWith(`${name}=`));
		return pair === void 0 ? null : decodeURIComponent(pair.slice(name.length + 1));
	} catch {
		return null;
	}
}
/** Takes a cookie of the shop's own origin away, at the path where platforms put theirs. */
function forgetCookie(document, name) {
	try {
		document.cookie = `${name}=; path=/; max-age=0`;
	} catch {}
}

// src/cart/kit/api/headlessCart.ts
/**
* The cart of a headless shop: it is made with the first add, and again where the server knows it no more. Such a page has no theme to
* refresh after a change; it announces its own changes with the DOM event `reelshelf:cart_changed` on the document.
*/
function createHeadlessCart(page, settings, timeoutMs, platform) {
	const { id: name, loadProducts } = platform;
	const { readCart, change } = createCartStore(page, settings, platform);
	const getProduct = async (product) => (await loadProducts([product], true))[0] ?? null;
	/** A product without a named variant is asked for its only one. */
	async function toItems(lines) {
		const items = [];
		for (const line of lines) {
			const variants = line.variantId ? null : (await getProduct(line))?.variants;
			if (variants && variants.length !== 1) return {
				code: "options_required",
				message: `${line.productId}: no variant is named, and it has not just one`
			};
			const variantId = platform.toVariantId(line.variantId ?? variants?.[0]?.id);
			if (!variantId) return {
				code: "invalid_variant",
				message: `${line.variantId ?? line.productId}: the shop knows no such variant`
			};
			items.push({
				line,
				variantId,
				quantity: line.quantity
			});
		}
		return items;
	}
	const add = async (lines, before, signal) => {
		const items = await toItems(lines);
		if (!Array.isArray(items)) return items;
		const answer = await change((id) => platform.addItems(id, items, before, signal), signal);
		const { error } = answer;
		if (error?.code === "rate_limited") return error;
		const after = answer.state ? success(answer.state) : await readCart(signal);
		if (!after.ok) return error ?? after.error;
		const state = after.value;
		const added = sharedGains(items, answer.isNew ? [] : before.lines, state.lines);
		if (added.some(({ actual }) => actual)) await platform.afterAdd?.(state, items, signal);
		const short = added.find(({ actual, requested }) => actual < requested)?.variantId;
		const why = short && await platform.explainShort(error, short, quantityOf(state.lines, short), signal);
		return {
			added,
			state,
			...why ? { error: why } : {},
			show: () => "none"
		};
	};
	return createSessionCart(page, timeoutMs, {
		id: name,
		getProduct,
		async getProducts(products) {
			const found = await loadProducts(products, false);
			return new Map(products.flatMap(({ productId }, index) => {
				const live = found[index];
				return live ? [[productId, quoteOf(live)]] : [];
			}));
		},
		readCart,
		add,
		async setQuantity(key, quantity, signal) {
			const { error } = await change((id) => platform.setQuantity(id, key, quantity, signal), signal);
			return error ?? null;
		},
		show() {},
		openCart: () => openNamedCart(page, settings),
		async checkout() {
			const cart = await readCart();
			const url = cart.ok && cart.value.summary.count ? platform.checkoutUrl(cart.value) : null;
			if (url) page.navigate(url);
			return Boolean(url);
		},
		listen(on) {
			on(page.window.document, "reelshelf:cart_changed");
		}
	});
}
/** The shopper's cart on the server: made with the first change, and again where the server knows it no more. */
function createCartStore(page, settings, platform) {
	const { empty, fetchCart } = platform;
	const kept = createCartId(page, settings, platform.idName);
	let gone = null;
	async function currentId() {
		const id = getOwn(settings, "cartId") ? null : platform.storefrontId();
		return id && id !== gone ? id : kept.get();
	}
	function forget(id) {
		gone = id;
		return kept.set(null);
	}
	async function readCart(signal) {
		const id = await currentId();
		if (!id) return success(empty);
		const cart = await fetchCart(id, signal);
		if (!cart.ok) return cart;
		if (cart.value) return success(cart.value);
		await forget(id);
		return success(empty);
	}
	/** `isNew`: it went to a cart made just now, so nothing of an older one is in it. */
	async function change(run, signal) {
		const id = await currentId();
		if (id) {
			const answer = await run(id);
			if (answer.error?.code !== "session_expired") return answer;
			await forget(id);
		}
		const made = await platform.createCart(signal);
		const newId = made.state?.id;
		if (!newId) return made;
		await kept.set(newId);
		return {
			...await run(newId),
			isNew: true
		};
	}
	return {
		readCart,
		change
	};
}

// src/cart/kit/quantityRule.ts
/** A platform's limits of a quantity by its own names for them; `undefined` where it states no minimum. */
function readRule(from, minKey, maxKey, incrementKey = "") {
	const min = ownNumber(from, minKey);
	return min === void 0 ? void 0 : {
		min,
		max: ownNumber(from, maxKey) ?? null,
		increment: ownNumber(from, incrementKey) ?? 1
	};
}

// src/tools/latestOnly.ts
/**
* Lets only the newest of several overlapping tasks have its answer used.
*
*     ask 1 ────────────────► late answer: `null`
*          ask 2 ──► answer used
*/
function createLatestOnly() {
	let newest = 0;
	return {
		async run(task) {
			const mine = ++newest;
			try {
				const answer = await task();
				return mine === newest ? answer : null;
			} catch (error) {
				if (mine !== newest) return null;
				throw error;
			}
		},
		cancel() {
			newest++;
		}
	};
}

// src/models/product/productRef.ts
/** A product as an adapter is asked for it: the feed's id, and what this adapter's platform calls it where the feed says so. */
function productRefOf({ id: productId, ref: refs, url }, adapterId) {
	const { id, handle, sku } = Object.entries(refs ?? {}).find(([platform]) => adapterId === platform || adapterId.startsWith(`${platform}-`))?.[1] ?? {};
	const ref = {
		...id ? { id } : {},
		...handle ? { handle } : {},
		...sku ? { sku } : {}
	};
	return {
		productId,
		...Object.keys(ref).length ? { ref } : {},
		...url ? { url } : {}
	};
}

// src/feed/product/variants.ts
/** Whether a variant is made with this value; one that says nothing there is made with every value. */
var hasValue = ({ options = [] }, index, value) => options[index] === "" || options[index] === value;
/** Whether there is anything to choose: a single option with a single value is a platform's way to say "no options". */
var hasChoices = ({ options = [] }) => options.some(({ values }) => values.length > 1);
/** Whether every option has a value. True for a product without options. */
var isComplete = ({ options = [] }, selection) => options.every((_, index) => selection[index] !== void 0);
/**
* The variant that a complete selection means, sold out or not.
*
* @returns `null` when a choice is missing, when the combination is not made, and for a product without variants, which is
* bought by its own id.
*/
function findVariant(product, selection) {
	if (!isComplete(product, selection)) return null;
	return product.variants?.find((variant) => (variant.options ?? []).every((_, index) => hasValue(variant, index, selection[index]))) ?? null;
}
/** The first variant that can be bought, else the first; `null` for a product without variants. */
function firstAvailable(product) {
	const { variants = [] } = product;
	return variants.find((variant) => isAvailable(product, variant)) ?? variants[0] ?? null;
}
/** What a sheet opens with: the first variant that can be bought; for a product without variants each option's only value. */
function firstSelection(product) {
	const chosen = firstAvailable(product)?.options;
	return (product.options ?? []).map(({ values }, index) => chosen?.[index] || (values.length === 1 ? values[0] : void 0));
}
/** Every value of every option, judged against what is chosen in the *other* options: so a shopper can always change their mind. */
function optionStates(product, selection) {
	const { options = [], variants } = product;
	const stateOf = (index, value) => {
		if (!variants?.length) return product.available === false ? "sold_out" : "available";
		const made = variants.filter((variant) => hasValue(variant, index, value) && options.every((_, other) => other === index || selection[other] === void 0 || hasValue(variant, other, selection[other])));
		if (made.length === 0) return "impossible";
		return made.some((variant) => isAvailable(product, variant)) ? "available" : "sold_out";
	};
	return options.map(({ name, values }, index) => ({
		name,
		values: values.map((value) => ({
			value,
			state: stateOf(index, value),
			isSelected: selection[index] === value
		}))
	}));
}

// src/tracking/pixels/pixelNames.ts
/** The tags of the page that events can be passed on to, as the option `pixels` names them. */
var pixelNames = [
	"ga4",
	"gtm",
	"meta",
	"tiktok",
	"segment",
	"rudderstack",
	"jitsu",
	"posthog",
	"snowplow",
	"plausible",
	"matomo",
	"shopify"
];

// src/shelf/optionTable.ts
/**
* What is known of each option beside how it is read: what it takes, in words, for notices and the README, and what a change of it touches.
* Comes late, with a notice or a change.
*/
var list = (names) => names.join(", ");
var optionTable = /* @__PURE__ */ (() => ({
	feed: {
		takes: "an address, #id of a script of type application/json, a feed, a promise of one, or a function that answers one",
		touches: "feed"
	},
	product: {
		takes: "text",
		touches: "videos"
	},
	endpoint: {
		takes: "an https address, or a path from the root of this site",
		touches: "measuring"
	},
	comments: {
		takes: "an https address, or a path from the root of this site",
		touches: "later"
	},
	likes: {
		takes: "an https address, or a path from the root of this site",
		touches: "later"
	},
	endpointFormat: {
		takes: list(choices.endpointFormat),
		touches: "measuring"
	},
	pixels: {
		takes: `auto, off, or a list of ${list(pixelNames)}, each alone or with :views or :all`,
		touches: "measuring"
	},
	key: {
		takes: "text",
		touches: "measuring"
	},
	layout: {
		takes: list(choices.layout),
		touches: "videos"
	},
	heading: {
		takes: "text",
		touches: "words"
	},
	line: {
		takes: "text",
		touches: "words"
	},
	shelf: {
		takes: "text",
		touches: "later"
	},
	topics: {
		takes: "a list of words, as text with commas between",
		touches: "videos"
	},
	territory: {
		takes: "a country such as DE",
		touches: "videos"
	},
	creator: {
		takes: "the id or handle of a creator of the feed",
		touches: "videos"
	},
	limit: {
		takes: "a number from 1 to 2000",
		touches: "videos"
	},
	ranking: {
		takes: list(choices.ranking),
		touches: "later"
	},
	show: {
		takes: list(choices.show),
		touches: "videos"
	},
	watchPages: {
		takes: "an https address, or a path from the root of this site",
		touches: "later"
	},
	fallback: {
		takes: "a CSS selector such as #more",
		touches: "videos"
	},
	previews: {
		takes: list(choices.previews),
		touches: "words"
	},
	embeds: {
		takes: list(choices.embeds),
		touches: "later"
	},
	cart: {
		takes: `${list(choices.cart)}, an adapter, or what reelshelf/cart/<platform> makes`,
		touches: "cart"
	},
	cartSettings: {
		takes: "an object, in markup JSON or #id of a script of type application/json",
		touches: "cart"
	},
	consent: {
		takes: `${list(choices.consent)}, or a function`,
		touches: "measuring"
	},
	holdout: {
		takes: "a number from 0 to 0.5",
		touches: "videos"
	},
	locale: {
		takes: "a tag such as de-DE",
		touches: "words"
	},
	currency: {
		takes: "a code such as EUR",
		touches: "later"
	},
	texts: {
		takes: "an object of texts by key, in markup JSON or #id of a script of type application/json",
		touches: "words"
	}
}))();

// src/browser/pageAddress.ts
/**
* The address that what a page names counts from. A document that another page has written into a frame (`srcdoc`, a blob), as page
* builders do with pasted code, has no such address of its own, and stands for the page that wrote it.
*/
function pageAddress({ location, document, origin }) {
	return [
		location.href,
		document.baseURI,
		`${origin}/`
	].find((address) => /^https?:/.test(address)) ?? location.href;
}

// src/tools/isRecord.ts
/** An object of any kind, lists among them; not a function. */
var isRecord = (value) => typeof value === "object" && value !== null;

// src/browser/randomToken.ts
/** A secret of 192 bits that nobody guesses, as letters, digits, `-` and `_`. */
function randomToken() {
	const bytes = crypto.getRandomValues(/* @__PURE__ */ new Uint8Array(24));
	return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_");
}

// src/i18n/loadTexts.ts
/**
* Texts of a part that comes by itself, in the shelf's language; English where that is the nearest. Rejects where the file does not come.
*
* @param spoken - a tag such as `de`, as the shelf is marked with.
*/
async function loadTexts(languages, english, spoken) {
	const code = nearestLanguage(spoken ?? "en");
	return code === "en" ? english : (await languages[code]()).texts;
}

// src/tools/parseJson.ts
/** `null` for what is no JSON. */
var parseJson = (text) => attempt(() => JSON.parse(text), null);

// src/tools/typedLine.ts
/** Control characters, line ends, what turns the direction of what follows, and spaces that nobody sees. What joins letters stays. */
var UNSEEN = /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;
/** Whatever somebody has typed, as text of one line: nothing unseen, no more than fits. */
function typedLine(typed, maxCharacters) {
	if (typeof typed !== "string") return "";
	const line = typed.slice(0, maxCharacters * 8).normalize("NFC").replace(UNSEEN, " ").replace(/\s+/g, " ").trim();
	const text = Array.from(line).slice(0, maxCharacters).join("").trim();
	return /[^\s\u200c\u200d]/.test(text) ? text : "";
}

// src/feed/thread/thread.ts
/**
* Questions below videos, as an endpoint of the merchant's tells them and as pages send them. The contract in words, for whoever builds
* an endpoint of their own: `src/collector/comments/README.md`.
*/
var MAX_ANSWER = 1e3;
/** Nobody sees them, and with them a word is no longer found. */
var BETWEEN = /[\u00ad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** More marks on one letter than any script has are no writing. */
var PILED_UP = /(\p{M}{4})\p{M}+/gu;
/** Whatever somebody has typed, as a question or an answer of one line; it is text, and never anything else. */
var questionText = (typed, maxCharacters) => typedLine(typeof typed === "string" ? typed.slice(0, maxCharacters * 8).replace(BETWEEN, "") : null, maxCharacters).replace(PILED_UP, "$1");

// src/feed/thread/readThread.ts
/** What stands behind an address may be anybody's: each value is looked at, and what is none is left out. */
/** Of one page. */
var MAX_QUESTIONS = 100;
var MAX_ANSWERS = 20;
var MAX_VIDEOS = 5e3;
var MAX_COUNT = 1e6;
var MAX_LIKES = 1e9;
var MAX_SECONDS = 86400;
/** @returns `null` for what is no thread at all. */
function readThread(text) {
	const raw = parseJson(text);
	const all = own(raw, "questions");
	if (!Array.isArray(all)) return null;
	const questions = all.slice(0, MAX_QUESTIONS).flatMap((each) => readQuestion(each) ?? []);
	return {
		questions,
		count: Math.max(questions.length, amount(own(raw, "count"), MAX_COUNT)),
		next: id(own(raw, "next"))
	};
}
/** @returns `null` for what tells no counts. */
function readCounts(text) {
	const all = own(parseJson(text), "counts");
	if (!Array.isArray(all)) return null;
	return new Map(all.slice(0, MAX_VIDEOS).flatMap((each) => {
		const video = Array.isArray(each) ? id(each[0]) : null;
		const count = Array.isArray(each) ? amount(each[1], MAX_COUNT) : 0;
		return video !== null && count > 0 ? [[video, count]] : [];
	}));
}
/** What a `POST` is answered with, and what its author is told later. */
function readAsked(text) {
	const raw = parseJson(text);
	const found = id(own(raw, "id"));
	const state = [
		"waiting",
		"shown",
		"hidden"
	].find((each) => each === own(raw, "state"));
	const words = questionText(own(raw, "text"), 500);
	return found !== null && state ? {
		id: found,
		state,
		text: words || null
	} : null;
}
/** What a like is answered with: whether it stands, and how many there are. */
function readLiked(text) {
	const raw = parseJson(text);
	const liked = own(raw, "liked");
	const count = own(raw, "count");
	if (typeof liked !== "boolean" || typeof count !== "number") return null;
	return {
		liked,
		count: amount(count, MAX_LIKES)
	};
}
/** The stable code of a refusal; empty where there is none. */
var readCode = (text) => {
	const code = own(parseJson(text), "code");
	return typeof code === "string" && /^[A-Z_]{1,40}$/.test(code) ? code : "";
};
function readQuestion(raw) {
	const found = id(own(raw, "id"));
	const text = questionText(own(raw, "text"), 500);
	const at = moment(own(raw, "at"));
	if (found === null || text === "" || at === null) return null;
	const answers = own(raw, "answers");
	return {
		id: found,
		text,
		at,
		product: id(own(raw, "product")),
		answers: (Array.isArray(answers) ? answers : []).slice(0, MAX_ANSWERS).flatMap((each) => readAnswer(each) ?? [])
	};
}
function readAnswer(raw) {
	const found = id(own(raw, "id"));
	const text = questionText(own(raw, "text"), MAX_ANSWER);
	const at = moment(own(raw, "at"));
	const by = ["shop", "creator"].find((each) => each === own(raw, "by"));
	if (found === null || text === "" || at === null || !by) return null;
	const seconds = own(raw, "seconds");
	const isSecond = typeof seconds === "number" && seconds >= 0 && seconds <= MAX_SECONDS;
	return {
		id: found,
		by,
		text,
		at,
		product: id(own(raw, "product")),
		seconds: isSecond ? seconds : null
	};
}
var own = (raw, name) => isRecord(raw) && Object.hasOwn(raw, name) ? raw[name] : void 0;
var id = (raw) => typeof raw === "string" && raw !== "" && raw.length <= 255 ? raw : null;
var amount = (raw, max) => typeof raw === "number" && Number.isInteger(raw) && raw >= 0 ? Math.min(raw, max) : 0;
var moment = (raw) => typeof raw === "string" && raw.length < 40 && !Number.isNaN(Date.parse(raw)) ? raw : null;

// src/models/endpoint.ts
var WAIT_MS = 2e4;
function createEndpoint(env, settings) {
	return {
		addressOf(asked) {
			const address = settings.address();
			if (address === null) return null;
			const url = new URL(address);
			for (const [name, value] of Object.entries({
				key: settings.key(),
				...asked
			})) if (value !== null && value !== void 0) url.searchParams.set(name, value);
			return url.href;
		},
		async send(url, init) {
			if (url === null) return null;
			let stop = () => {};
			const isLate = new Promise((resolve) => {
				stop = env.setTimer(() => resolve(null), WAIT_MS);
			});
			try {
				const answered = env.fetch(url, {
					credentials: "omit",
					...init
				}).then(async (response) => ({
					response,
					text: await response.text()
				}));
				return await Promise.race([answered, isLate]);
			} catch {
				return null;
			} finally {
				stop();
			}
		}
	};
}

// src/browser/storageEvents.ts
/**
* Tells when another tab has changed a key of `localStorage`: its new value, `null` when it was removed or everything was. What this
* document changes itself is not reported, nor what happened while it was frozen.
*/
function onStored(window, key, listener) {
	const onStorage = ({ key: changed, newValue, storageArea }) => {
		if ((changed === key || changed === null) && storageArea === readStorage(window)) listener(changed === null ? null : newValue);
	};
	window.addEventListener("storage", onStorage);
	return () => window.removeEventListener("storage", onStorage);
}
function readStorage(window) {
	try {
		return window.localStorage;
	} catch {
		return null;
	}
}

// src/events/pageSchemas.ts
/** The definitions as a page reads them. */
var calls = fittingCalls;
var catalog = /* @__PURE__ */ defineCatalog(calls);
var eventTypes = /* @__PURE__ */ Object.keys(catalog);
var wire = /* @__PURE__ */ defineWire(calls, eventTypes);
var contextSchema = /* @__PURE__ */ (() => (wire.contextSchema))();
var wireEventSchema = /* @__PURE__ */ (() => (wire.wireEventSchema))();

// src/tracking/consent/readPage.ts
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

// src/tracking/consent/privacyControl.ts
/** Global Privacy Control, as the browser states it: nothing of the shopper's goes to anybody but the shop. */
var hasPrivacyControl = (window) => Reflect.get(window.navigator, "globalPrivacyControl") === true;

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
	"gift",
	"variant",
	"product",
	"orderId",
	"currency",
	"mark"
]);
/** All that is looked for has one of these; most texts have none. */
var MAY_BE_PERSONAL = /[@%\d]/;
/** Replaces what looks like an e-mail address, a payment card or a telephone number. */
function maskText(text) {
	if (!MAY_BE_PERSONAL.test(text)) return text;
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
/** Where the shopper came from, no closer than the site; empty when that is unknown. */
function referrerOrigin(referrer) {
	try {
		const { origin } = new URL(referrer);
		return origin === "null" ? "" : origin.slice(0, 512);
	} catch {
		return "";
	}
}

// src/tracking/pixels/choices.ts
/** What the option says, of every pixel that it does not leave out. */
function choosePixels(option) {
	const chosen = /* @__PURE__ */ new Map();
	if (option.includes("off")) return chosen;
	if (option.includes("auto")) for (const name of pixelNames) chosen.set(name, "auto");
	for (const word of option) {
		const [name, steps = "auto"] = word.split(":");
		if (isName(name) && isSteps(steps)) chosen.set(name, steps);
	}
	return chosen;
}
/** Whether it is a word that the option takes. */
function isPixelChoice(word) {
	const [name, steps, ...rest] = word.split(":");
	return word === "auto" || word === "off" || isName(name) && (steps === void 0 || isSteps(steps)) && rest.length === 0;
}
var isName = (name) => pixelNames.includes(name);
var isSteps = (steps) => [
	"auto",
	"all",
	"views"
].includes(steps);

// src/shelf/savedVideos.ts
/**
* The videos that the shopper wants to find again. Kept in this browser because they pressed a button that says so, whatever may be
* measured; where nothing can be stored, for as long as the page is open.
*/
function createSavedVideos(memory) {
	let kept = [];
	const all = () => {
		try {
			const ids = JSON.parse(memory?.read("saved") ?? "null");
			return Array.isArray(ids) ? ids.filter((id) => typeof id === "string") : kept;
		} catch {
			return kept;
		}
	};
	const replace = (ids) => {
		kept = ids.slice(-200);
		memory?.write("saved", kept.length > 0 ? JSON.stringify(kept) : null, "always");
	};
	return {
		all,
		replace,
		has: (id) => all().includes(id),
		set(id, isSaved) {
			replace([...all().filter((other) => other !== id), ...isSaved ? [id] : []]);
		}
	};
}

// src/shelf/shopperMemory.ts
var shopperMemory_exports = { get createShopperMemory() { return createShopperMemory; } };
/** Names of the whole origin: what was seen or dismissed is so on every page of the shop, whatever is measured there. */
var WITHIN = "reelshelf:";
/** Where browsers keep what is saved, as other tabs hear of it. */
var SAVED_KEY = `${WITHIN}saved`;
var PERMITTED = "memory:";
/** What the shopper saved stands apart: no refusal takes it away, see `browser/hasStored.ts`. */
var keyOf = (name) => name === "saved" ? name : PERMITTED + name;
/**
* Keeps in `localStorage` what the shopper has permitted to keep or asked to keep always, for the visit what they have asked for, and else
* nothing.
*
* @param permits - whether anything may be stored; `null` while nobody has answered.
*/
function createShopperMemory(window, permits) {
	const lasting = createLocalStore(window, WITHIN);
	const visit = createLocalStore(window, WITHIN, "sessionStorage");
	const forget = () => lasting?.keys(PERMITTED).forEach(lasting.remove);
	return {
		read(name) {
			if (permits() === false) forget();
			return visit?.get(keyOf(name)) ?? lasting?.get(keyOf(name)) ?? null;
		},
		write(name, value, asked) {
			const store = permits() || asked === "always" ? lasting : asked && visit;
			if (value === null) store?.remove(keyOf(name));
			else store?.set(keyOf(name), value);
			if (store === lasting) visit?.remove(keyOf(name));
		},
		place: () => permits() && lasting ? "browser" : visit ? "visit" : "page",
		forget
	};
}

// src/ui/parts/lateIcons.ts
/** Strokes on a grid of 24, of what comes after the player's first picture: its later parts and the sheets. */
var up = "M5 15l7-7 7 7";
var down = "M5 9l7 7 7-7";
var share = "M12 15V4M8 7.5L12 3.5l4 4M6 11.5H5v8h14v-8h-1";
var retry = "M19.5 12a7.5 7.5 0 11-2.3-5.4M19.5 4v4h-4";
var check = "M5 12.5l4.5 4.5L19 7.5";
var plus = "M12 5v14M5 12h14";
var minus = "M5 12h14";
var bag = "M5.5 8.5h13l-.8 11.5H6.3zM9 11V7.5a3 3 0 016 0V11";
var picture = "M20.5 11V6.5a1 1 0 00-1-1h-15a1 1 0 00-1 1v11a1 1 0 001 1H10M13.5 13.5h7v5h-7z";
var large = "M14 4.5h5.5V10M19.5 4.5L13 11M10 19.5H4.5V14M4.5 19.5L11 13";
var save = "M7 4.5h10v15.5l-5-4-5 4z";
var like = "M12 20C7 16.4 4 13.5 4 9.9A4.2 4.2 0 0 1 12 7.8A4.2 4.2 0 0 1 20 9.9C20 13.5 17 16.4 12 20z";
var question = "M4 5h16v11.5h-8L7.5 20v-3.5H4zM8 9.2h8M8 12.6h5";
var captions = "M5.5 5.5h13a2 2 0 012 2v9a2 2 0 01-2 2h-13a2 2 0 01-2-2v-9a2 2 0 012-2zM7 12h4M14 12h3M7 15.2h2M12 15.2h5";
/** AD, as players mark it, and a voice. */
var describe = "M2.5 17.5L6.5 7l4 10.5M4 14h5M12.5 7v10.5a5.2 5.2 0 000-10.5M20.5 8.5a6 6 0 010 7.5";

// src/tracking/pixels/progress.ts
/** @returns `null` for what says nothing of it. Most of these tools know no 95 %: that is their "complete". */
function progressOf({ type, props }) {
	if (type === "video_started") return props["surface"] === "player" ? {
		step: "started",
		percent: 0
	} : null;
	if (type !== "video_progressed") return null;
	const percent = Number(props["percent"]);
	return {
		step: percent >= 95 ? "completed" : "playing",
		percent
	};
}
/** A view in the player, by the count of the MRC. */
var isView = ({ type, props }) => type === "video_viewed" && props["surface"] === "player";

// src/tracking/pixels/segment/names.ts
/** Names of Segment's e-commerce and video specifications. */
var names = {
	product_opened: "Product Viewed",
	product_added: "Product Added",
	checkout_started: "Checkout Started",
	order_completed: "Order Completed"
};
/** What Segment calls this event; what it has no name for is called as here: `Shelf Viewed`. */
function segmentName(event) {
	const progress = progressOf(event);
	if (progress) return {
		started: "Video Content Started",
		playing: "Video Content Playing",
		completed: "Video Content Completed"
	}[progress.step];
	return names[event.type] ?? event.type.replace(/(^|_)(\w)/g, (_, gap, letter) => `${gap && " "}${letter.toUpperCase()}`);
}

// src/ui/parts/cardOf.ts
/** The card that stands for the video at `index`, if the layout has one in the DOM: the video's own, or one that stands for several, up to `data-last`. */
var cardOf = (host, index) => [...host.shadowRoot?.querySelectorAll("[part~=card]") ?? []].find(({ dataset: { position, last = position } }) => Number(position) <= index && index <= Number(last)) ?? null;

// src/i18n/en/product.ts
/** English texts of the product sheet and the way to the cart. */
var productTexts = {
	closeProduct: "Close product",
	was: "was",
	priceUnsure: "The cart shows the final price.",
	taxIncluded: "Tax included",
	taxExcluded: "Plus tax",
	onlyLeft: "{left} left",
	sale_backorder: "Out of stock now. You can order it, and it is sent when it is back.",
	sale_preorder: "Not out yet. You can order it, and it is sent when it is.",
	sale_no_price: "The price is on the product page.",
	sale_elsewhere: "Sold by another shop.",
	sale_group: "Several products. Choose among them on the product page.",
	sale_on_page: "Not sold from here. The product page says more.",
	pictures: "Pictures of {title}",
	rating: {
		one: "Rated {value} out of 5 by 1 customer",
		other: "Rated {value} out of 5 by {count} customers"
	},
	inThisVideo: "In this video",
	details: "See full details",
	notLoaded: "The product could not be loaded. Check your connection and try again.",
	valueSoldOut: "{value}, sold out",
	valueImpossible: "{value}, not made in this combination",
	quantity: "Quantity",
	less: "One less",
	more: "One more",
	add: "Add",
	addNow: "{add} · {price}",
	buyNow: "Buy now",
	adding: "Adding",
	added: "Added",
	soldOut: "Sold out",
	choose: "Choose {option}",
	viewProduct: "View product",
	viewSeller: "Go to the seller",
	viewCart: "View cart",
	checkOut: "Check out",
	inCart: "In your cart",
	sent: "Sent",
	sentToCart: "Sent to your cart",
	undo: "Undo",
	addAnother: "Add another",
	saidAdded: "{title} is in your cart.",
	saidSent: "{title} was sent to your cart.",
	saidUndone: "Taken out of your cart.",
	saidKept: "This could not be taken out here. Change it in your cart.",
	checkoutRefused: "The checkout could not be opened, and nothing was charged. Go there from your cart.",
	failed: "This could not be added. Try again, or use the product page.",
	cart: "View cart",
	cartCount: "View cart, {count} in it"
};

// src/i18n/clock.ts
/** `0:09`. */
function clock({ number }, seconds) {
	const whole = Number.isFinite(seconds) ? Math.max(0, Math.floor(seconds)) : 0;
	return `${number(Math.floor(whole / 60), { useGrouping: false })}:${number(whole % 60, { minimumIntegerDigits: 2 })}`;
}

// src/ui/player/productsOf.ts
/** The products of a video's tags, each once, in the tags' order. A tag whose product is not in the feed is left out. */
function productsOf(video, products) {
	return [...new Set(video.tags?.map((tag) => tag.product))].flatMap((id) => products.get(id) ?? []);
}

export { randomToken as $, messageOf as $t, maskId as A, parseMoney as At, contextSchema as B, unsold as Bt, SAVED_KEY as C, isThisPage as Ct, isPixelChoice as D, parseChange as Dt, choosePixels as E, parseAnswer_exports as Et, callPath as F, gainOf as Ft, readAsked as G, gained as Gt, wireEventSchema as H, toSummary as Ht, hasFunction as I, cheapest as It, readLiked as J, refusal as Jt, readCode as K, noChange as Kt, listenTo as L, moneyFromDecimal as Lt, maskPayload as M, eachProduct as Mt, maskText as N, quoteOf as Nt, cleanPageUrl as O, figureOf as Ot, hasPrivacyControl as P, addLineByLine as Pt, loadTexts as Q, createExternalChange as Qt, readPath as R, moneyFromMinor as Rt, up as S, createPageProducts as St, createSavedVideos as T, parseAnswer as Tt, onStored as U, createMutationQueue as Ut, eventTypes as V, createSessionCart as Vt, createEndpoint as W, clampQuantity as Wt, questionText as X, sharedGains as Xt, readThread as Y, shareGains as Yt, parseJson as Z, sumQuantities as Zt, plus as _, meanings as _n, createCartId as _t, segmentName as a, openNamedCart as an, firstSelection as at, save as b, fractionDigits as bn, plainText as bt, bag as c, ownId as cn, isComplete as ct, describe as d, ownText as dn, createLatestOnly as dt, requestJson as en, isRecord as et, down as f, reach as fn, readRule as ft, picture as g, defineCatalog as gn, serverAddress as gt, minus as h, defineWire as hn, readCookie as ht, cardOf as i, goTo as in, findVariant as it, maskPath as j, frozenLines as jt, referrerOrigin as k, parseCart as kt, captions as l, ownList as ln, optionStates as lt, like as m, omitNullish as mn, forgetCookie as mt, clock as n, writeJson as nn, optionTable as nt, isView as o, getOwn as on, hasChoices as ot, large as p, reachText as pn, createHeadlessCart as pt, readCounts as q, quantityOf as qt, productTexts as r, parseRetryAfter as rn, pixelNames as rt, progressOf as s, ownAt as sn, hasValue as st, productsOf as t, requestTimeoutMs as tn, pageAddress as tt, check as u, ownNumber as un, productRefOf as ut, question as v, currencyOf as vn, createLocalStore as vt, shopperMemory_exports as w, isSamePage as wt, share as x, requestGraphql as xt, retry as y, readMoney as yn, attempt as yt, catalog as z, prices as zt };
//# sourceMappingURL=common.js.map
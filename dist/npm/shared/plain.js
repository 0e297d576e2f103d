// src/tools/emitter.ts
/**
* A listener that throws does not keep the message from the others: its error goes to `onError`.
* A listener added while a message is being emitted gets the next one.
*/
function createEmitter(onError = () => {}) {
	const listeners = /* @__PURE__ */ new Set();
	return {
		on(listener) {
			const entry = { listener };
			listeners.add(entry);
			return () => void listeners.delete(entry);
		},
		emit(message) {
			for (const entry of [...listeners]) try {
				entry.listener(message);
			} catch (error) {
				onError(error);
			}
		},
		clear: () => listeners.clear()
	};
}

// src/tools/isPromise.ts
/**
* By what it can do: a library of the page may have put a `Promise` of its own in the place of the browser's, and of that one what `async`
* functions and `import()` answer is no instance.
*/
function isPromise(value) {
	try {
		return typeof value?.then === "function";
	} catch {
		return false;
	}
}

// src/shelf/explain.ts
/** Shows what `describe` makes of the sentences, which are only fetched when there is something to say. Notices that are `null` are not shown. */
async function explain(display, describe) {
	try {
		for (const notice of describe(await import("./feed-plain.js").then((n) => n.n))) if (notice) display.warn(notice);
	} catch (detail) {
		display.warn({
			code: "NOTICE_NOT_LOADED",
			message: "The feed or an option has a fault; the file that names it could not be loaded.",
			remedy: "Serve all files of the release.",
			detail
		});
	}
}

// src/feed/platforms.ts
/** Shop platforms that a product can have a name of its own on: the keys of a product's `ref`. */
var platforms = [
	"shopify",
	"woocommerce",
	"bigcommerce",
	"magento",
	"sfcc",
	"prestashop",
	"medusa",
	"vendure",
	"saleor",
	"custom"
];

// src/cart/contract/names.ts
/** Every adapter that can be named in the option `cart`, each once. */
var cartNames = /* @__PURE__ */ (() => ([
	...platforms,
	"shopify-storefront",
	"form",
	"link"
]))();

// src/theme/layoutNames.ts
/** The layouts, by the word of the option; the first is the default. Their code stands in `ui/layouts/`, their space in `space.css`. */
var layoutNames = [
	"carousel",
	"stories",
	"grid",
	"floating",
	"spotlight",
	"gallery"
];
/** Takes no room where the shelf stands: one that lies over the page, and one that becomes a part of the shop's own pictures. */
var isApart = (layout) => layout === "floating" || layout === "gallery";

// src/shelf/options.ts
/**
* The options: what developers read (`ShelfOptions`, whose comments are the README's words: first paragraph and `@default`) and how each one
* is read (`readers`), from markup and scripts alike. The rest of each stands in `optionTable.ts`; compiler and a check keep them one.
*/
/** Takes back what was given before, where it is not given any more. */
var replaceOptions = (before, now) => ({
	...Object.fromEntries(Object.keys(before).map((name) => [name, void 0])),
	...now
});
/** What may be named, where only some words are. */
var choices = /* @__PURE__ */ (() => ({
	layout: layoutNames,
	previews: [
		"auto",
		"hover",
		"off"
	],
	ranking: ["feed", "live"],
	show: ["auto", "saved"],
	embeds: ["ask", "consent"],
	cart: ["auto", ...cartNames],
	consent: [
		"auto",
		"granted",
		"denied"
	],
	endpointFormat: ["reelshelf", "segment"]
}))();
var text$1 = (value) => typeof value === "string" ? value : Number.isFinite(value) || value instanceof URL ? String(value) : void 0;
var address = (value) => pattern(/^([a-z][a-z\d+.-]*:|\.{0,2}\/)\S*$/i)(text$1(value, String), String);
var words = (value) => {
	const list = typeof value === "string" ? value.split(",") : value;
	const read = Array.isArray(list) ? list.filter(Boolean).map((word) => text$1(word, String)) : [void 0];
	return read.includes(void 0) ? void 0 : read.map((word) => String(word).trim()).filter(Boolean);
};
var oneOf = (allowed) => (value) => allowed.includes(value) ? value : void 0;
var pattern = (shape) => (value) => typeof value === "string" && shape.test(value) ? value : void 0;
var numberIn = (min, max) => (value) => {
	const parsed = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
	return typeof parsed === "number" && parsed >= min && parsed <= max ? parsed : void 0;
};
var object$1 = (value, inline) => {
	try {
		const parsed = typeof value === "string" ? JSON.parse(value[0] === "#" ? inline(value) : value) : value;
		return typeof parsed === "object" && !Array.isArray(parsed) ? parsed ?? void 0 : void 0;
	} catch {
		return;
	}
};
var orCode = (named, ...kinds) => (value, inline) => named(value, inline) ?? (kinds.includes(typeof value) ? value : void 0);
/** `cartSettings` → `cart-settings`; on the script tag with `data-` before it. */
var attributeOf = (name) => name.replace(/[A-Z]/g, "-$&").toLowerCase();
/** What each option takes. In markup the attribute is named like the option, see {@link attributeOf}. */
var readers = /* @__PURE__ */ (() => ({
	feed: (value, inline) => typeof value === "string" && value[0] === "#" ? { inline: inline(value) } : orCode(text$1, "object", "function")(value, inline),
	product: text$1,
	endpoint: address,
	comments: address,
	likes: address,
	endpointFormat: oneOf(choices.endpointFormat),
	pixels: words,
	key: text$1,
	layout: oneOf(choices.layout),
	heading: text$1,
	line: text$1,
	shelf: text$1,
	creator: text$1,
	topics: words,
	territory: pattern(/^[A-Z]{2}$/),
	limit: numberIn(1, 2e3),
	ranking: oneOf(choices.ranking),
	show: oneOf(choices.show),
	watchPages: address,
	fallback: text$1,
	previews: oneOf(choices.previews),
	embeds: oneOf(choices.embeds),
	cart: orCode(oneOf(choices.cart), "object", "function"),
	cartSettings: object$1,
	consent: orCode(oneOf(choices.consent), "function"),
	holdout: numberIn(0, .5),
	locale: pattern(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i),
	currency: pattern(/^[A-Z]{3}$/),
	texts: object$1
}))();
/** The options that stand in markup, as they are written there, where templates put values on lines of their own. */
function readAttributes(get) {
	const given = Object.keys(readers).map((name) => [name, get(name)?.trim()]).filter(([, value]) => typeof value === "string");
	return Object.fromEntries(given);
}
/**
* What was given, checked. Own values only: what a page has put on `Object.prototype` is nobody's setting. `undefined` and `null` are
* the default, and so is a value that the option does not take.
*
* @param inline - text of the element that `#id` names.
* @param refuse - called with what was not taken: wrong values, names that are no option's, and under no name what are no options at all.
*/
function readOptions(given, inline, refuse) {
	const found = Object.create(null);
	const isObject = typeof given === "object" && !Array.isArray(given);
	if (!isObject) refuse("", given);
	for (const name of isObject ? Object.keys(given) : []) {
		const isKnown = Object.hasOwn(readers, name);
		let value;
		let read;
		try {
			value = Reflect.get(given, name);
			if (isKnown && value !== void 0 && value !== null) read = readers[name](value, inline);
		} catch (error) {
			value = error;
		}
		if (read === void 0 && value !== void 0 && value !== null) refuse(name, value);
		if (isKnown) found[name] = read;
	}
	return found;
}

// src/shelf/space.ts
/**
* The space that the options ask for.
* @param early - the heading where they name none.
*/
var spaceOf = ({ layout, limit, heading, line = "" }, early) => ({
	layout,
	limit,
	heading: heading ?? early,
	line
});
/** Adds a style sheet to a shadow root without a `<style>` element, which a strict policy would refuse. */
function adoptStyles(root, css) {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
	return () => {
		root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
	};
}
/** Leaves the shadow root empty; the root itself cannot be taken off an element. */
function releaseSpace(host) {
	if (!host.shadowRoot) return;
	host.shadowRoot.replaceChildren();
	host.shadowRoot.adoptedStyleSheets = [];
}

// src/tools/disposer.ts
function createDisposer(onError = () => {}) {
	let stops = [];
	const run = (stop) => {
		try {
			stop();
		} catch (error) {
			onError(error);
		}
	};
	return {
		add(stop) {
			if (stops) stops.push(stop);
			else run(stop);
		},
		dispose() {
			const pending = stops ?? [];
			stops = null;
			for (const stop of pending.reverse()) run(stop);
		},
		get isDisposed() {
			return stops === null;
		}
	};
}

// src/tools/lazy.ts
/** Loads once and keeps what came. A failure is forgotten, so that the next call tries again. */
function createLazy(load) {
	let loading = null;
	return () => loading ??= load().catch((error) => {
		loading = null;
		throw error;
	});
}

// src/tools/time.ts
var HOUR_MS = 36e5;
var DAY_MS = 24 * HOUR_MS;

// src/feed/calendar.ts
var weekdays = [
	"sun",
	"mon",
	"tue",
	"wed",
	"thu",
	"fri",
	"sat"
];
/**
* Knows UTC alone, which is all that most feeds need. What has another zone or a weekly time is closed for it, so nothing is shown that
* might have to be hidden.
*/
var utcCalendar = {
	hasZone: (timeZone) => timeZone === "UTC",
	toMs: (moment, timeZone = "UTC", edge) => readMoment(moment, edge, (wallMs) => timeZone === "UTC" ? wallMs : NaN),
	weeklyStretches: () => []
};
/** @param toInstant - the instant at which the zone's clock shows what UTC's shows at `wallMs`. */
function readMoment(moment, edge, toInstant) {
	const day = moment.slice(0, 10);
	const dayMs = Date.parse(day);
	if (Number.isNaN(dayMs) || !new Date(dayMs).toISOString().startsWith(day)) return NaN;
	if (moment === day) return toInstant(edge === "end" ? dayMs + DAY_MS : dayMs);
	return /(Z|[+-]\d\d:\d\d)$/.test(moment) ? Date.parse(moment) : toInstant(Date.parse(`${moment}Z`));
}
/** Whether the campaign runs at `nowMs`. An unreadable edge closes it: nothing is shown that the merchant may have meant to hide. */
function isOpen(calendar, window, nowMs) {
	const { from, until, timeZone, weekly } = window;
	if (from !== void 0 && !(calendar.toMs(from, timeZone, "start") <= nowMs)) return false;
	if (until !== void 0 && !(calendar.toMs(until, timeZone, "end") > nowMs)) return false;
	return !weekly || calendar.weeklyStretches(window, nowMs, 1).some(([start, end]) => start <= nowMs && nowMs < end);
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

// src/tools/safeUrl.ts
var LOCAL_HOSTS = [
	"localhost",
	"127.0.0.1",
	"[::1]"
];
/**
* The one gate for every URL that comes from data. The answer, and nothing else, may reach `href`, `src`, `fetch` or `location`.
*
* Allowed: `https:`, and `http:` on localhost; anything relative takes the scheme of `base` and is judged by it.
* The scheme is read from the parsed URL, never from the text: browsers ignore tabs, line breaks and leading blanks.
*
* @param raw - untrusted text. @param base - absolute URL of the document or feed.
* @returns the absolute URL, or `null` when it may not be used. Credentials in the URL are refused.
*/
function safeUrl(raw, base) {
	if (typeof raw !== "string" || raw.length === 0 || raw.length > 2048) return null;
	try {
		const url = new URL(raw, base);
		const isLocal = LOCAL_HOSTS.includes(url.hostname) || url.hostname.endsWith(".localhost");
		if (url.protocol !== "https:" && !(url.protocol === "http:" && isLocal)) return null;
		if (!url.hostname || url.username || url.password) return null;
		return url.href;
	} catch {
		return null;
	}
}

// src/tools/bare.ts
/**
* An empty object that inherits nothing, so that nothing a page has put on every object can be read from it. Engines keep what
* `Object.create(null)` makes as a hash table of its own, of several times the size; this they keep as any other object.
*/
var createBare = () => Object.setPrototypeOf({}, null);

// src/tools/fits.ts
/**
* The calls of `zod/mini` that the definitions of feed and events make, as far as a page needs them: a value fits, and is copied without
* its unknown keys, or it does not fit at a place. Words for what is wrong are zod's; both take the same, which tests hold them to.
*/
/** The place, from the outside in. */
var Misfit = /* @__PURE__ */ (() => (class extends Array {}))();
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
		const copy = createBare();
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
	minLength: (min) => (value) => value.length >= min,
	maxLength: (max) => (value) => value.length <= max,
	gte: (min) => (value) => value >= min,
	lte: (max) => (value) => value <= max,
	regex: (pattern) => (value) => pattern.test(value)
};
var readBy = (schema, value) => schema.read(value);
/** @returns `undefined` when the value does not fit. */
function fit(schema, value) {
	const found = readBy(schema, value);
	return found instanceof Misfit ? void 0 : found;
}
/** @returns the place where a value first does not fit, empty for the whole; `undefined` when it fits. */
function misfit(schema, value) {
	const found = readBy(schema, value);
	return found instanceof Misfit ? [...found] : void 0;
}

// src/feed/read/checks.ts
/** What the schema cannot see of an item: whether its URLs may be used, its ids lead somewhere, its dates exist. */
/** Embeds name their video by the platform's own id; we build the address. */
var EMBED_IDS = {
	youtube: /^[\w-]{11}$/,
	tiktok: /^\d{15,20}$/,
	vimeo: /^\d{6,12}(\/[\da-f]{6,20})?$/,
	instagram: /^[\w-]{5,40}$/
};
/** Pages on which a platform shows a video. Named as a file, it is read as the platform's id where it has one. */
var SHARE_LINK = /^https?:\/\/(\w{1,3}\.)?(youtu|(tiktok|instagram|vimeo|player\.vimeo(?=\.com\/video))\.com\/)/i;
/** Makes the URL at `holder[key]` absolute, or refuses it. */
function settleUrl(holder, key, at, baseUrl, refuse) {
	const raw = holder?.[key];
	if (holder === void 0 || raw === void 0) return;
	const safe = safeUrl(raw, baseUrl);
	if (safe === null) refuse([...at, key], "URL_REFUSED", raw);
	else holder[key] = safe;
}
function checkHead({ locale }, refuse) {
	if (locale === void 0) return;
	try {
		Intl.getCanonicalLocales(locale);
	} catch {
		refuse(["locale"], "LOCALE_UNKNOWN", locale);
	}
}
function checkCreator(creator, refuse, baseUrl) {
	settleUrl(creator, "url", [], baseUrl, refuse);
	settleUrl(creator, "avatar", [], baseUrl, refuse);
}
function checkProduct(product, refuse, baseUrl) {
	settleUrl(product, "url", [], baseUrl, refuse);
	settleUrl(product.image, "src", ["image"], baseUrl, refuse);
	const { options = [], variants = [] } = product;
	const ids = /* @__PURE__ */ new Set();
	for (const [index, variant] of variants.entries()) {
		settleUrl(variant.image, "src", [
			"variants",
			index,
			"image"
		], baseUrl, refuse);
		const values = variant.options ?? [];
		if (!(values.length === options.length && options.every((option, at) => values[at] === "" || option.values.includes(values[at] ?? "")))) refuse([
			"variants",
			index,
			"options"
		], "OPTIONS_MISMATCH", values.join(" / "), options.map(({ name }) => name).join(" / "));
		else if (ids.has(variant.id)) refuse([
			"variants",
			index,
			"id"
		], "DUPLICATE_ID", variant.id);
		ids.add(variant.id);
	}
}
function checkVideo(video, refuse, { baseUrl, calendar, creators }) {
	if (video.creator && !creators.has(video.creator)) refuse(["creator"], "CREATOR_UNKNOWN", video.creator);
	else if (!video.creator && video.rights.status === "licensed") refuse(["creator"], "MISSING");
	for (const key of ["sources", "describedSources"]) for (const [index, source] of (video[key] ?? []).entries()) {
		const pattern = EMBED_IDS[source.type];
		if (!pattern && !SHARE_LINK.test(source.src)) settleUrl(source, "src", [key, index], baseUrl, refuse);
		else if (!pattern?.test(source.src)) refuse([
			key,
			index,
			"src"
		], "EMBED_ID_REFUSED", source.src, source.type);
	}
	settleUrl(video.poster, "src", ["poster"], baseUrl, refuse);
	settleUrl(video.preview, "src", ["preview"], baseUrl, refuse);
	settleUrl(video.live, "channel", ["live"], baseUrl, refuse);
	for (const key of ["captions", "descriptions"]) for (const [index, file] of (video[key] ?? []).entries()) settleUrl(file, "src", [key, index], baseUrl, refuse);
	for (const [index, { start = 0, end = start }] of (video.tags ?? []).entries()) if (end < start) refuse([
		"tags",
		index,
		"end"
	], "TAG_ENDS_BEFORE_START", end, String(start));
	const { show = {}, rights, stats } = video;
	const settleDate = (at, moment) => {
		if (moment !== void 0 && Number.isNaN(calendar.toMs(moment, "UTC", "start"))) refuse(at, "DATE_IMPOSSIBLE", moment);
	};
	settleDate(["publishedAt"], video.publishedAt);
	settleDate(["live", "startsAt"], video.live?.startsAt);
	const settleWindow = (at, { from, until, timeZone }) => {
		if (timeZone !== void 0 && !calendar.hasZone(timeZone)) refuse([...at, "timeZone"], "TIME_ZONE_UNKNOWN", timeZone);
		settleDate([...at, "from"], from);
		settleDate([...at, "until"], until);
	};
	settleWindow(["show"], show);
	for (const [index, tag] of (video.tags ?? []).entries()) if (tag.show) settleWindow([
		"tags",
		index,
		"show"
	], tag.show);
	settleDate(["rights", "expiresAt"], rights.expiresAt);
	settleDate(["stats"], stats?.updatedAt);
}

// src/feed/read/copyOwn.ts
var isTree = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** A value that is one by itself: a tree without a prototype throws where its text is asked for, and a list of such ones, too. */
var single = (value) => typeof value === "object" ? void 0 : value;
/** Items a list of the feed may have. More are kept so that the parser can see that there were more. */
var MAX_ITEMS = 2e3;
var MAX_DEPTH = 8;
var MAX_NODES = 1e6;
var DANGEROUS = [
	"__proto__",
	"constructor",
	"prototype"
];
var UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e]/g;
/**
* A copy of untrusted data that is safe to read, and ours to change: own enumerable values only, no prototypes, no functions,
* `null` read as "not there", texts without control characters, bounded in depth and number.
*
* @returns `null` when the data has more than a million values, as an object that contains itself does.
*/
function copyOwn(raw) {
	let nodes = 0;
	const copyNode = (value, depth) => {
		nodes++;
		if (typeof value === "string") return value.replace(UNSEEN, "");
		if (typeof value === "number") return value + 0;
		if (typeof value === "boolean") return value;
		if (typeof value !== "object" || value === null || depth > MAX_DEPTH || nodes > MAX_NODES) return void 0;
		if (Array.isArray(value)) return [...value.slice(0, 2049)].map((item) => copyNode(item, depth + 1));
		const copy = createBare();
		for (const key of Object.keys(value)) {
			if (DANGEROUS.includes(key)) continue;
			const own = copyNode(value[key], depth + 1);
			if (own !== void 0) copy[key] = own;
		}
		return copy;
	};
	const copy = copyNode(raw, 0);
	return nodes > MAX_NODES ? null : { copy };
}

// src/feed/read/defaults.ts
/** What a feed can say once for all its videos. */
var DEFAULTS = [
	"creator",
	"rights",
	"disclosure",
	"show",
	"poster"
];
/** Gives every video what the feed says for all and the video does not say itself. Changes the tree, which is a copy of our own. */
function spreadDefaults(tree, keys = DEFAULTS) {
	const { videos } = tree;
	for (const video of Array.isArray(videos) ? videos : []) if (isTree(video)) {
		for (const key of keys) if (tree[key] !== void 0) video[key] ??= tree[key];
	}
}

// src/feed/schema.ts
var disclosures = [
	"none",
	"gifted",
	"paid",
	"affiliate",
	"employee",
	"brand_owned",
	"ai_generated"
];
/** What a text, a number or a list may be, once for all the schemas below. */
var text = (z, shortest, longest) => z.string().check(z.minLength(shortest), z.maxLength(longest));
var textUpTo = (z, longest) => z.string().check(z.maxLength(longest));
var matching = (z, pattern) => z.string().check(z.regex(pattern));
/** Whatever the platform names it by: a handle with a trademark sign, a percent-encoded slug, a file name with spaces. */
var id = (z, longest = 255) => z.string().check(z.minLength(1), z.maxLength(longest), z.regex(/\S/));
/** Of videos and creators: goes into events, and into the attribution token of a cart line, which has no more room. */
var shortId = (z) => id(z, 120);
var shortText = (z) => text(z, 1, 200);
var longText = (z) => textUpTo(z, 5e3);
/** Checked for length here and for safety in `parse.ts`, which alone knows the feed's own address. */
var url = (z) => text(z, 1, 2048);
var moment = (z) => matching(z, /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/);
var currency = (z) => matching(z, /^[A-Z]{3}$/);
var count = (z) => z.int().check(z.gte(0));
var between = (z, from, to) => z.number().check(z.gte(from), z.lte(to));
var seconds = (z) => between(z, 0, 86400);
var fraction = (z) => between(z, 0, 1);
var pixels = (z) => z.int().check(z.gte(1), z.lte(16384));
/** As many as the largest platforms allow a product, and so as many values as one option can have. */
var MAX_VARIANTS = 2048;
var defineMoney = (z) => z.object({
	/** Decimal string with a dot, e.g. `"28.00"`. */
	amount: matching(z, /^\d{1,12}(\.\d{1,4})?$/),
	/** ISO 4217. */
	currency: currency(z)
});
var defineImage = (z) => z.object({
	src: url(z),
	alt: z.optional(textUpTo(z, 500)),
	width: z.optional(pixels(z)),
	height: z.optional(pixels(z))
});
var defineCreator = (z) => z.object({
	id: shortId(z),
	handle: shortText(z),
	name: z.optional(shortText(z)),
	platform: z.optional(z.enum([
		"tiktok",
		"instagram",
		"youtube",
		"facebook",
		"pinterest",
		"snapchat",
		"x",
		"other"
	])),
	url: z.optional(url(z)),
	avatar: z.optional(url(z)),
	followers: z.optional(count(z))
});
var defineVariant = (z) => z.object({
	id: shortText(z),
	sku: z.optional(textUpTo(z, 200)),
	/** One value per product option, in the product's order; an empty text fits every value. */
	options: z.optional(z.array(textUpTo(z, 200))),
	price: z.optional(defineMoney(z)),
	compareAt: z.optional(defineMoney(z)),
	available: z.optional(z.boolean()),
	image: z.optional(defineImage(z))
});
var defineOption = (z) => z.object({
	name: shortText(z),
	values: z.array(shortText(z)).check(z.minLength(1), z.maxLength(MAX_VARIANTS))
});
/** How each platform names a product. */
function defineReferences(z) {
	const name = z.optional(shortText(z));
	const reference = z.optional(z.object({
		id: name,
		handle: name,
		sku: name
	}));
	return z.object(Object.fromEntries(platforms.map((platform) => [platform, reference])));
}
var defineProduct = (z) => z.object({
	id: id(z),
	/** Empty: the shop's own title is shown. */
	title: z._default(textUpTo(z, 200), ""),
	description: z.optional(longText(z)),
	url: z.optional(url(z)),
	image: z.optional(defineImage(z)),
	price: z.optional(defineMoney(z)),
	compareAt: z.optional(defineMoney(z)),
	options: z.optional(z.array(defineOption(z)).check(z.maxLength(10))),
	variants: z.optional(z.array(defineVariant(z)).check(z.maxLength(MAX_VARIANTS))),
	available: z.optional(z.boolean()),
	ref: z.optional(defineReferences(z)),
	rating: z.optional(z.object({
		value: between(z, 0, 5),
		count: count(z)
	}))
});
var defineSource = (z) => z.object({
	type: z.enum([
		"mp4",
		"hls",
		"youtube",
		"tiktok",
		"vimeo",
		"instagram"
	]),
	/** A URL for `mp4` and `hls`; the platform's own id for embeds. */
	src: url(z),
	width: z.optional(pixels(z)),
	height: z.optional(pixels(z)),
	codecs: z.optional(textUpTo(z, 100))
});
var defineCaptions = (z) => z.object({
	src: url(z),
	lang: text(z, 2, 35),
	label: z.optional(shortText(z))
});
var defineTag = (z) => z.object({
	product: id(z),
	start: z.optional(seconds(z)),
	end: z.optional(seconds(z)),
	x: z.optional(fraction(z)),
	y: z.optional(fraction(z)),
	/** Outside of it the video is shown without this product. */
	show: z.optional(z.strictObject(defineWindow(z)))
});
var clock = (z) => matching(z, /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);
/** When something is shown. A date alone is that whole day. */
var defineWindow = (z) => ({
	from: z.optional(moment(z)),
	until: z.optional(moment(z)),
	/** IANA name; how moments without an offset, and times of the week, are read. Default: UTC. */
	timeZone: z.optional(textUpTo(z, 64)),
	/** Within those only at these times of the week. `until` not after `from` is of the next day. */
	weekly: z.optional(z.array(defineTimesOfWeek(z)).check(z.minLength(1), z.maxLength(50)))
});
var defineTimesOfWeek = (z) => z.strictObject({
	days: z.optional(z.array(z.enum(weekdays)).check(z.minLength(1), z.maxLength(7))),
	from: z.optional(clock(z)),
	until: z.optional(clock(z))
});
/** Strict, as `show` and the video itself are: a misspelt key may be the one that says that a video must not be shown. */
var defineRights = (z) => z.strictObject({
	status: z.enum([
		"owned",
		"licensed",
		"requested",
		"denied",
		"expired",
		"unknown"
	]),
	expiresAt: z.optional(moment(z)),
	territories: z.optional(z.array(matching(z, /^[A-Z]{2}$/))),
	channels: z.optional(z.array(z.enum([
		"onsite",
		"email",
		"ads"
	])))
});
var defineShow = (z) => z.strictObject({
	...defineWindow(z),
	products: z.optional(z.array(id(z))),
	topics: z.optional(z.array(shortText(z)))
});
var defineStats = (z) => z.object({
	views: z.optional(count(z)),
	engaged: z.optional(count(z)),
	added: z.optional(count(z)),
	/** Σ unique seconds watched ÷ (views × duration), 0 to 1. */
	watchThrough: z.optional(fraction(z)),
	updatedAt: z.optional(moment(z)),
	/** How well it moves those who see it, beside what is usual in the shop: 1 is usual. `reelshelf rank` writes it; then nothing else here counts. */
	score: z.optional(between(z, 0, 100)),
	/** How much there is behind the score: openings and adds that were to be expected. */
	evidence: z.optional(between(z, 0, 1e6))
});
var liveStates = [
	"scheduled",
	"live",
	"ended"
];
var defineLive = (z) => z.object({
	startsAt: moment(z),
	/** As it was when the feed was written; where there is a channel, that knows better. Before its start nothing is played. */
	state: z._default(z.enum(liveStates), "scheduled"),
	/** Address of its channel at the collector, such as `https://events.shop.example/v1/live/spring`: what is pinned, and when. */
	channel: z.optional(url(z))
});
var defineVideo = (z) => z.strictObject({
	id: shortId(z),
	/** Empty: a video of the shop's own. */
	creator: z._default(textUpTo(z, 120), ""),
	title: z.optional(shortText(z)),
	publishedAt: z.optional(moment(z)),
	sources: z.array(defineSource(z)).check(z.minLength(1), z.maxLength(12)),
	/** The same film with somebody who tells what is to be seen in its sound: played instead while audio description is on. */
	describedSources: z.optional(z.array(defineSource(z)).check(z.minLength(1), z.maxLength(12))),
	poster: z.optional(defineImage(z)),
	/** A short silent clip for the card; without it the card shows the poster only. */
	preview: z.optional(z.object({ src: url(z) })),
	duration: z.optional(seconds(z)),
	captions: z.optional(z.array(defineCaptions(z)).check(z.maxLength(40))),
	/** What is to be seen, as WebVTT: told by the screen reader in its time, to whoever turns audio description on. */
	descriptions: z.optional(z.array(defineCaptions(z)).check(z.maxLength(40))),
	transcript: z.optional(longText(z)),
	tags: z.optional(z.array(defineTag(z)).check(z.maxLength(50))),
	disclosure: z.optional(z.enum(disclosures)),
	rights: defineRights(z),
	show: z.optional(defineShow(z)),
	topics: z.optional(z.array(shortText(z))),
	/** Before its equals, whatever shoppers did; several in the feed's order. */
	pinned: z.optional(z.boolean()),
	stats: z.optional(defineStats(z)),
	/** It is, or was, shown while it is made: its source is a stream. */
	live: z.optional(defineLive(z)),
	/** The gifting that it came from: goes into events, so that the report can show what each gift has brought. */
	gift: z.optional(shortId(z)),
	/** TikTok's code by which the post may be run as an ad. Whoever reads the feed has it: the studio keeps it to itself. */
	sparkCode: z.optional(z.object({
		code: shortText(z),
		expiresAt: z.optional(moment(z))
	}))
});
/** What the feed says of itself, and what it says once for all its videos that do not say otherwise. */
var defineHead = (z) => ({
	$schema: z.optional(z.string()),
	id: z.optional(id(z)),
	/** Of every price that names none. */
	currency: z.optional(currency(z)),
	/** Language of its texts, and of captions that name none. */
	locale: z.optional(textUpTo(z, 35)),
	creator: z.optional(shortId(z)),
	rights: z.optional(defineRights(z)),
	disclosure: z.optional(z.enum(disclosures)),
	show: z.optional(defineShow(z)),
	poster: z.optional(defineImage(z))
});
var defineFeed = (z) => z.strictObject({
	version: z.literal(1),
	...defineHead(z),
	creators: z._default(z.array(defineCreator(z)), []),
	products: z._default(z.array(defineProduct(z)), []),
	videos: z.array(defineVideo(z))
});
/** The feed without its lists, and each item, for whoever reads them one by one. */
var defineItems = (z) => ({
	feedHeadSchema: z.strictObject(defineHead(z)),
	creatorSchema: defineCreator(z),
	productSchema: defineProduct(z),
	videoSchema: defineVideo(z)
});

// src/tools/ids.ts
/**
* UUID version 7 (RFC 9562, section 5.7): 48 bits of Unix milliseconds, then random bits, so ids sort by time of birth.
* Uniqueness here rests on 74 random bits; they need not be unguessable, so `Math.random` behind `Env` is enough.
*/
function uuidV7(nowMs, random) {
	const time = Math.max(0, Math.floor(nowMs)).toString(16).padStart(12, "0").slice(-12);
	const hex = (digits) => Math.floor(random() * 16 ** digits).toString(16).padStart(digits, "0");
	const variant = (8 + Math.floor(random() * 4)).toString(16);
	return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${variant}${hex(3)}-${hex(6)}${hex(6)}`;
}
/**
* A small stable hash for seeds and buckets: 32-bit FNV-1a, then MurmurHash3's final mix, without which names that differ in
* a digit or two fill some buckets a quarter more than others. Not for security.
*/
function hash32(text) {
	let hash = 2166136261;
	for (let i = 0; i < text.length; i++) {
		hash ^= text.charCodeAt(i);
		hash = Math.imul(hash, 16777619);
	}
	hash = Math.imul(hash ^ hash >>> 16, 2246822507);
	hash = Math.imul(hash ^ hash >>> 13, 3266489909);
	return (hash ^ hash >>> 16) >>> 0;
}

// src/feed/select/score.ts
/** How well a video keeps and moves those who see it, from 0 to 1. Never how many follow its creator. */
var HALF_LIFE_MS = 72 * HOUR_MS;
/** Fewer views than this say too little: the video is new, whatever its date. */
var ENOUGH_VIEWS = 100;
var WEIGHTS = {
	watched: .5,
	engaged: .3,
	velocity: .2
};
/** What an engagement counts beside a view; an add to cart says most. */
var POINTS = {
	view: .1,
	engaged: 1,
	added: 8
};
/** Decayed points at which velocity is worth half of what it can be. */
var VELOCITY_MIDDLE = 50;
/**
* Lower bound of the 95 % score interval for a proportion (E. B. Wilson, J. Am. Stat. Assoc. 22, 1927): 8 of 10 is a weaker
* claim than 800 of 1,000, and sorts below it.
*/
function wilsonLowerBound(successes, trials, z = 1.959964) {
	if (trials <= 0) return 0;
	const rate = Math.min(1, Math.max(0, successes / trials));
	const square = z * z;
	const spread = z * Math.sqrt((rate * (1 - rate) + square / (4 * trials)) / trials);
	return Math.max(0, (rate + square / (2 * trials) - spread) / (1 + square / trials));
}
/** What is left of `value` after `ageMs`, when half of it goes in every half-life (exponential decay). */
var decay = (value, ageMs, halfLifeMs = HALF_LIFE_MS) => value * 2 ** (-Math.max(0, ageMs) / halfLifeMs);
/**
* Engagement velocity: points that are still fresh. The feed has totals, not moments, so they are taken as spread evenly
* from publication to `updatedAt` (the mean of the decay over that time, in closed form), then aged to now.
* Without both dates nothing is known about freshness, and the answer is 0.
*/
function engagementVelocity(video, calendar, nowMs) {
	const { publishedAt, stats } = video;
	if (!publishedAt || !stats?.updatedAt) return 0;
	const { views = 0, engaged = 0, added = 0 } = stats;
	const updatedMs = calendar.toMs(stats.updatedAt, "UTC", "start");
	const halfLives = Math.max(HOUR_MS, updatedMs - calendar.toMs(publishedAt, "UTC", "start")) / HALF_LIFE_MS;
	const points = POINTS.view * views + POINTS.engaged * engaged + POINTS.added * added;
	return decay(points * (1 - 2 ** -halfLives) / (halfLives * Math.LN2), nowMs - updatedMs) || 0;
}
/** Scores the videos against each other: one with too few views gets at least the middle score, so that it is seen at all. */
function scoreVideos(videos, calendar, nowMs) {
	const own = videos.map((video) => ownScore(video, calendar, nowMs));
	const isProven = videos.map(({ stats }) => stats?.score !== void 0 || (stats?.views ?? 0) >= ENOUGH_VIEWS);
	const proven = own.filter((_, index) => isProven[index]).sort((a, b) => a - b);
	const middle = proven[proven.length >> 1] ?? .5;
	return own.map((score, index) => isProven[index] ? score : Math.max(score, middle));
}
function ownScore(video, calendar, nowMs) {
	const { views = 0, engaged = 0, watchThrough, score } = video.stats ?? {};
	if (score !== void 0) return score / (score + 1);
	const engagedRate = wilsonLowerBound(engaged, views);
	const watchedRate = watchThrough === void 0 ? engagedRate : wilsonLowerBound(watchThrough * views, views);
	const velocity = engagementVelocity(video, calendar, nowMs);
	return WEIGHTS.watched * watchedRate + WEIGHTS.engaged * engagedRate + WEIGHTS.velocity * velocity / (velocity + VELOCITY_MIDDLE);
}

// src/feed/product/stock.ts
/** What the feed does not say to be sold out can be bought: the platform has the last word when it is added. */
var isAvailable = (product, variant) => variant.available ?? product.available ?? true;
function isSoldOut(product) {
	const { variants = [] } = product;
	return variants.length > 0 ? !variants.some((variant) => isAvailable(product, variant)) : product.available === false;
}

// src/feed/select/selectBy.ts
/** Scores closer than this are a tie. */
var JITTER = .02;
/** `selectVideos`, by a calendar that the page may have to fetch: see `calendarFor.ts`. */
function selectBy(calendar, feed, options) {
	const { nowMs, productId, seed, canPlay } = options;
	const videos = feed.videos.map((video) => withOpenTags(video, calendar, nowMs)).filter((video) => mayShow(video, options, calendar) && (productId === void 0 || !video.show?.products || video.show.products.includes(productId)) && (!canPlay || video.sources.some(canPlay)));
	const tierOf = rankTiers(feed, videos, options);
	const scores = scoreVideos(videos, calendar, nowMs);
	return videos.map((video, index) => ({
		video,
		tier: tierOf(video),
		score: video.pinned ? 0 : (scores[index] ?? 0) + hash32(`${seed} ${video.id}`) / 2 ** 32 * JITTER
	})).sort((a, b) => b.tier - a.tier || b.score - a.score).map(({ video }) => video);
}
/** Without the tags whose time it is not. */
function withOpenTags(video, calendar, nowMs) {
	if (!video.tags?.some(({ show }) => show)) return video;
	const tags = video.tags.filter(({ show }) => !show || isOpen(calendar, show, nowMs));
	return tags.length === video.tags.length ? video : {
		...video,
		tags
	};
}
/** Rights and campaign window. What is not known for sure to be allowed is not shown. */
function mayShow({ rights, show = {} }, { nowMs, channel, territory }, calendar) {
	const { status, expiresAt, channels, territories } = rights;
	if (status !== "owned" && status !== "licensed") return false;
	if (expiresAt !== void 0 && !(calendar.toMs(expiresAt, show.timeZone, "start") > nowMs)) return false;
	if (channels && !channels.includes(channel)) return false;
	if (territories && territory && !territories.includes(territory.toUpperCase())) return false;
	return isOpen(calendar, show, nowMs);
}
/**
* What no score outweighs: the more relevant first, then what can be bought, then what is pinned.
*
* @param videos - those that may be shown.
*/
function rankTiers(feed, videos, options) {
	const { productId } = options;
	const products = new Map(feed.products.map((product) => [product.id, product]));
	const about = {
		productId,
		topics: topicsOfPage(feed, videos, options)
	};
	return (video) => 4 * relevanceOf(video, about) + (hasStock(video, products) ? 2 : 0) + (video.pinned ? 1 : 0);
}
/** In the page's own words; where none of the product's own videos may be shown, also in those of these videos, so that what is nearest to them comes first. */
function topicsOfPage(feed, shown, { productId, topics = [] }) {
	const isOwn = (video) => relevanceOf(video, { productId }) > 1;
	return productId === void 0 || shown.some(isOwn) ? topics : [...topics, ...feed.videos.filter(isOwn).flatMap((own) => [own.topics, own.show?.topics].flat())].filter((topic) => topic !== void 0);
}
/** 3 tagged with the page's product, 2 meant for its page, 1 shares a topic with it, 0 the rest. */
function relevanceOf({ tags = [], show = {}, topics = [] }, { productId, topics: wanted = [] }) {
	if (productId !== void 0 && tags.some(({ product }) => product === productId)) return 3;
	if (productId !== void 0 && show.products?.includes(productId)) return 2;
	return wanted.some((topic) => topics.includes(topic) || show.topics?.includes(topic)) ? 1 : 0;
}
function hasStock({ tags = [] }, products) {
	return tags.length === 0 || tags.some((tag) => {
		const product = products.get(tag.product);
		return !product || !isSoldOut(product);
	});
}

// src/feed/product/isLess.ts
/** Whether `a` is less than `b`. `false` when the currencies differ. Cheap: makes no `Intl` object. */
var isLess = (a, b) => a.currency === b.currency && Number(a.amount) < Number(b.amount);

// src/feed/product/price.ts
/**
* What to show as the price of a product, or of one of its variants. A product shows its cheapest variant that can be
* bought: a price at which nothing is to be had would be bait.
*
* @param product - with `isFrom`: the shop says that its price is the lowest of several, without saying of which.
*
* The feed's prices may be old. Where the cart adapter has a live price, show that one.
*/
function priceOf(product, variant = null) {
	if (variant) {
		const compareAt = variant.price ? variant.compareAt : variant.compareAt ?? product.compareAt;
		return priceFrom(variant.price ?? product.price, compareAt, false);
	}
	const { variants = [] } = product;
	const buyable = variants.filter((candidate) => isAvailable(product, candidate));
	let cheapest;
	let isFrom = false;
	for (const candidate of buyable.length > 0 ? buyable : variants) {
		const price = candidate.price ?? product.price;
		if (!price) continue;
		const isCheaper = !cheapest || isLess(price, cheapest.price);
		if (cheapest && (isCheaper || isLess(cheapest.price, price))) isFrom = true;
		if (isCheaper) cheapest = {
			variant: candidate,
			price
		};
	}
	return cheapest ? {
		...priceOf(product, cheapest.variant),
		isFrom
	} : priceFrom(product.price, product.compareAt, product.isFrom ?? false);
}
function priceFrom(price, compareAt, isFrom) {
	return {
		price: price ?? null,
		compareAt: price && compareAt && isLess(price, compareAt) ? compareAt : null,
		isFrom
	};
}

// src/models/product/priceLine.ts
/**
* A product's price, ready to show: the lowest at which it can be bought, with the former price if it was higher, and a word for what is
* sent later. Where there is no price to pay, `instead` has the words that stand in its place.
*
* @param quote - what the shop has said of it; without them the feed's copy is shown.
*/
function priceLine(product, { format, text }, quote) {
	const listed = priceOf(product);
	const { price, compareAt } = quote?.price ? quote : listed;
	const stated = quote?.variants?.flatMap(({ available, price: each }) => each && available !== false ? [Number(each.amount)] : []) ?? [];
	const isFrom = quote?.price ? quote.isFrom ?? (stated.length ? new Set(stated).size > 1 : listed.isFrom) : listed.isFrom;
	const isOffer = price && compareAt && isLess(price, compareAt);
	const isGone = quote?.available === void 0 ? isSoldOut(product) : !quote.available;
	const sale = quote?.sale;
	const now = price ? format.money(price) : "";
	const later = sale === "backorder" || sale === "preorder" ? ` · ${text(sale)}` : "";
	return {
		now: (isFrom && price ? text("priceFrom", { price: now }) : now) + later,
		before: isOffer ? format.money(compareAt) : null,
		instead: isGone ? text("soldOut") : sale === "no_price" || quote?.isPriceUnknown ? text("seePrice") : null
	};
}

// src/ui/parts/sentences.ts
/** One after the other, as a voice reads them: each ends once, whether its own words end it ("Chalk or Clay?") or not. */
function sentences(...parts) {
	let said = "";
	for (const part of parts) {
		const words = part.trim();
		if (said && words) said += /[.!?…。！？]$/.test(said) ? " " : ". ";
		said += words;
	}
	return said;
}

// src/models/subject.ts
/** What an event of the open player is about: the video that is watched, and the product where there is one. */
function subjectOf(player, product) {
	const video = player.video.peek();
	return {
		...video ? subjectOfVideo(video, player.index.peek()) : {},
		...product === void 0 ? {} : { product }
	};
}
/** A video in its place, with whom it is to be credited to. */
var subjectOfVideo = ({ id, creator, gift }, position) => ({
	video: id,
	creator,
	position,
	...gift ? { gift } : {}
});

// src/ui/cards/window.ts
var OVERSCAN = 2;
var BEFORE_MEASURING = 8;
/** Cards on each side beyond the range that are drawn while nothing else is to be done, so that a swipe finds them there. */
var AHEAD = 4;
/** Cards on each side beyond the range that stay once they are drawn: taking them away costs a frame of the swipe as well. */
var KEPT = 6;
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
/** What is to be drawn for the range `needed`, where `drawn` is there already. After a jump to another part of the row that is `needed` alone. */
function keepNear(drawn, needed) {
	if (drawn.last < needed.first - 1 || drawn.first > needed.last + 1) return needed;
	return {
		first: Math.min(Math.max(drawn.first, needed.first - KEPT), needed.first),
		last: Math.max(Math.min(drawn.last, needed.last + KEPT), needed.last)
	};
}
/** `drawn` and one card more, first of those to come; `drawn` itself where enough of them are there. */
function oneMore(drawn, needed, count) {
	if (drawn.last < Math.min(count - 1, needed.last + AHEAD)) return {
		...drawn,
		last: drawn.last + 1
	};
	if (drawn.first > Math.max(0, needed.first - AHEAD)) return {
		...drawn,
		first: drawn.first - 1
	};
	return drawn;
}
/** The cards in range and the one that Tab stops at, in their order: a card that has the focus and is moved in the DOM takes the track's scroll position with it. */
function drawnPositions({ first, last }, tabStop, count) {
	const positions = [];
	for (let i = first; i <= last; i++) positions.push(i);
	if (tabStop < count && (tabStop < first || tabStop > last)) positions.push(tabStop);
	return positions.sort((one, other) => one - other);
}
/** Where an arrow button scrolls to: as many whole cards as fit, at least one. */
function pageOffset({ offsetPx, viewPx, stridePx }, direction) {
	const whole = Math.max(1, Math.floor(viewPx / stridePx));
	return Math.max(0, (Math.round(offsetPx / stridePx) + direction * whole) * stridePx);
}

// src/i18n/nearest.ts
/** Each, and behind a colon the one that whoever reads it is glad of: Hebrew's old code, and tongues of Spain. */
var KNOWN = " ar de es fr he it ja ko nl pl pt sv tr zh ca:es eu:es gl:es iw:he ";
/** @param tag - BCP 47, also with `_`. What is near to none is English. */
function nearestLanguage(tag) {
	const primary = /^[a-z]+/i.exec(tag)?.[0].toLowerCase();
	const found = new RegExp(` ${primary}(?::(\\w+))? `).exec(KNOWN);
	return found ? found[1] ?? primary : "en";
}

// src/i18n/translate.ts
/** What runs from right to left. */
var RTL = /[\u0590-\u08ff\ufb1d-\ufefc]/;
/**
* @param language - of the sentences.
* @param isRtl - they run from right to left.
* @param number - how a number is written in them.
*/
var createFill = (language = "en", isRtl = false, number = String) => (message, values = {}) => choose(message, values, language).replace(/\{(\w+)\}/g, (place, name) => {
	const value = Object.hasOwn(values, name) ? values[name] : place;
	if (typeof value === "number") return number(value);
	return value && (isRtl || RTL.test(value)) ? `\u2068${value}\u2069` : value ?? "";
});
/** By the first number that is given. */
function choose(message, values, language) {
	if (typeof message === "string") return message;
	const count = Object.values(values).find((value) => typeof value === "number");
	return message[new Intl.PluralRules(language).select(Number(count))] ?? message.other;
}
/**
* One translator for one table of texts. Tables come in parts (`en/shelf`, `en/player`, `en/product`), so that the first paint
* carries only its own. `overrides` are the page's language with a merchant's own wording; they are own-property reads and win.
*/
function createTranslate(texts, overrides = {}, fill = createFill()) {
	return (key, values) => fill(own(overrides, key) ?? own(texts, key) ?? key, values);
}
/** Overrides come from a shop's script: anything may stand in them. */
function own(table, key) {
	const found = Object.hasOwn(table, key) ? table[key] : void 0;
	return typeof found === "string" || typeof found?.other === "string" ? found : void 0;
}

// src/events/fields.ts
/** Names the form of a batch. */
var SCHEMA = "reelshelf.events/1";
/** What an event is about, every field of it: `null` where there is none. */
var subjectFields = ({ video, creator, product, position, gift }) => ({
	video: video || null,
	creator: creator || null,
	product: product || null,
	position: position ?? null,
	...gift ? { gift } : {}
});
/** What happened, when and with what, as it leaves the shelf; the payload is not among it. */
var eventFields = (event) => ({
	id: event.id,
	type: event.type,
	/** ISO 8601, UTC. */
	at: new Date(event.atMs).toISOString(),
	...subjectFields(event)
});

export { choices as $, single as A, failure as B, defineFeed as C, MAX_ITEMS as D, spreadDefaults as E, fit as F, DAY_MS as G, readMoment as H, fittingCalls as I, createDisposer as J, HOUR_MS as K, misfit as L, checkHead as M, checkProduct as N, copyOwn as O, checkVideo as P, attributeOf as Q, createBare as R, uuidV7 as S, DEFAULTS as T, utcCalendar as U, success as V, weekdays as W, releaseSpace as X, adoptStyles as Y, spaceOf as Z, rankTiers as _, nearestLanguage as a, layoutNames as at, isSoldOut as b, keepNear as c, isPromise as ct, subjectOf as d, readAttributes as et, subjectOfVideo as f, isLess as g, priceOf as h, createTranslate as i, isApart as it, checkCreator as j, isTree as k, oneMore as l, createEmitter as lt, priceLine as m, eventFields as n, readers as nt, cardRange as o, platforms as ot, sentences as p, createLazy as q, createFill as r, replaceOptions as rt, drawnPositions as s, explain as st, SCHEMA as t, readOptions as tt, pageOffset as u, selectBy as v, defineItems as w, hash32 as x, isAvailable as y, safeUrl as z };
//# sourceMappingURL=plain.js.map
import { t as safeUrl } from "./safeUrl.js";
// src/tools/bare.ts
/**
* An empty object that inherits nothing, so that nothing a page has put on every object can be read from it. Engines keep what
* `Object.create(null)` makes as a hash table of its own, of several times the size; this they keep as any other object.
*/
var createBare = () => Object.setPrototypeOf({}, null);
// src/tools/time.ts
var HOUR_MS = 36e5;
var DAY_MS = 24 * HOUR_MS;
// src/feed/calendar.ts
function createCalendar() {
	const formats = /* @__PURE__ */ new Map();
	const formatOf = (timeZone) => {
		let format = formats.get(timeZone);
		if (format === void 0) formats.set(timeZone, format = makeFormat(timeZone));
		return format;
	};
	const offsetMs = (timeZone, atMs) => {
		const format = formatOf(timeZone);
		if (!format || Number.isNaN(atMs)) return NaN;
		const [, sign, hours, minutes] = /GMT([+-])(\d+):(\d+)/.exec(format.format(atMs)) ?? [];
		return (sign === "-" ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 6e4;
	};
	/**
	* The instant at which the zone's clock shows `wallMs`. When clocks go back that is twice: the first counts. When they go
	* forward it may be never: the clock's reading is then taken as if it had not yet been changed.
	*/
	const toInstant = (wallMs, timeZone) => {
		const earlier = wallMs - offsetMs(timeZone, wallMs - DAY_MS);
		const later = wallMs - offsetMs(timeZone, wallMs + DAY_MS);
		const isShown = (instant) => instant + offsetMs(timeZone, instant) === wallMs;
		return isShown(earlier) || !isShown(later) ? earlier : later;
	};
	return {
		hasZone: (timeZone) => formatOf(timeZone) !== null,
		toMs(moment, timeZone = "UTC", edge) {
			const day = moment.slice(0, 10);
			const dayMs = Date.parse(day);
			if (Number.isNaN(dayMs) || !new Date(dayMs).toISOString().startsWith(day)) return NaN;
			if (moment === day) return toInstant(edge === "end" ? dayMs + DAY_MS : dayMs, timeZone);
			return /(Z|[+-]\d\d:\d\d)$/.test(moment) ? Date.parse(moment) : toInstant(Date.parse(`${moment}Z`), timeZone);
		}
	};
}
/** Whether the campaign runs at `nowMs`. An unreadable edge closes it: nothing is shown that the merchant may have meant to hide. */
function isOpen(calendar, window, nowMs) {
	const { from, until, timeZone } = window;
	if (from !== void 0 && !(calendar.toMs(from, timeZone, "start") <= nowMs)) return false;
	return until === void 0 || calendar.toMs(until, timeZone, "end") > nowMs;
}
function makeFormat(timeZone) {
	try {
		return /^[A-Za-z]/.test(timeZone) ? new Intl.DateTimeFormat("en", {
			timeZone,
			timeZoneName: "longOffset"
		}) : null;
	} catch {
		return null;
	}
}
// src/feed/checks.ts
/** What the schema cannot see of an item: whether its URLs may be used, its ids lead somewhere, its dates exist. */
/** Embeds name their video by the platform's own id; we build the address. */
var EMBED_IDS = {
	youtube: /^[\w-]{11}$/,
	tiktok: /^\d{15,20}$/,
	vimeo: /^\d{6,12}$/,
	instagram: /^[\w-]{5,40}$/
};
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
		if (!(values.length === options.length && options.every((option, place) => values[place] === "" || option.values.includes(values[place] ?? "")))) refuse([
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
	for (const [index, source] of video.sources.entries()) {
		const pattern = EMBED_IDS[source.type];
		if (!pattern) settleUrl(source, "src", ["sources", index], baseUrl, refuse);
		else if (!pattern.test(source.src)) refuse([
			"sources",
			index,
			"src"
		], "EMBED_ID_REFUSED", source.src, source.type);
	}
	settleUrl(video.poster, "src", ["poster"], baseUrl, refuse);
	settleUrl(video.preview, "src", ["preview"], baseUrl, refuse);
	for (const [index, captions] of (video.captions ?? []).entries()) settleUrl(captions, "src", ["captions", index], baseUrl, refuse);
	for (const [index, { start = 0, end = start }] of (video.tags ?? []).entries()) if (end < start) refuse([
		"tags",
		index,
		"end"
	], "TAG_ENDS_BEFORE_START", end, String(start));
	const { show = {}, rights, stats } = video;
	if (show.timeZone !== void 0 && !calendar.hasZone(show.timeZone)) refuse(["show", "timeZone"], "TIME_ZONE_UNKNOWN", show.timeZone);
	const settleDate = (at, moment) => {
		if (moment !== void 0 && Number.isNaN(calendar.toMs(moment, "UTC", "start"))) refuse(at, "DATE_IMPOSSIBLE", moment);
	};
	settleDate(["publishedAt"], video.publishedAt);
	settleDate(["show", "from"], show.from);
	settleDate(["show", "until"], show.until);
	settleDate(["rights", "expiresAt"], rights.expiresAt);
	settleDate(["stats"], stats?.updatedAt);
}
// src/feed/copyOwn.ts
var isTree = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
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
// src/feed/defaults.ts
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
function defineFeed(z) {
	/** Whatever the platform names it by: a handle with a trademark sign, a percent-encoded slug, a file name with spaces. */
	const idUpTo = (longest) => z.string().check(z.minLength(1), z.maxLength(longest), z.regex(/\S/));
	const id = idUpTo(255);
	/** Of videos and creators: goes into events, and into the mark of a cart line, which has no more room. */
	const shortId = idUpTo(120);
	const shortText = z.string().check(z.minLength(1), z.maxLength(200));
	const longText = z.string().check(z.maxLength(5e3));
	/** Checked for length here and for safety in `parse.ts`, which alone knows the feed's own address. */
	const url = z.string().check(z.minLength(1), z.maxLength(2048));
	const moment = z.string().check(z.regex(/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/));
	const currency = z.string().check(z.regex(/^[A-Z]{3}$/));
	const count = z.int().check(z.gte(0));
	const seconds = z.number().check(z.gte(0), z.lte(86400));
	const fraction = z.number().check(z.gte(0), z.lte(1));
	const pixels = z.int().check(z.gte(1), z.lte(16384));
	/** As many as the largest platforms allow a product, and so as many values as one option can have. */
	const MAX_VARIANTS = 2048;
	const moneySchema = z.object({
		/** Decimal string with a dot, e.g. `"28.00"`. */
		amount: z.string().check(z.regex(/^\d{1,12}(\.\d{1,4})?$/)),
		/** ISO 4217. */
		currency
	});
	const imageSchema = z.object({
		src: url,
		alt: z.optional(z.string().check(z.maxLength(500))),
		width: z.optional(pixels),
		height: z.optional(pixels)
	});
	const creatorSchema = z.object({
		id: shortId,
		handle: shortText,
		name: z.optional(shortText),
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
		url: z.optional(url),
		avatar: z.optional(url),
		followers: z.optional(count)
	});
	const variantSchema = z.object({
		id: z.string().check(z.minLength(1), z.maxLength(200)),
		sku: z.optional(z.string().check(z.maxLength(200))),
		/** One value per product option, in the product's order; an empty text fits every value. */
		options: z.optional(z.array(z.string().check(z.maxLength(200)))),
		price: z.optional(moneySchema),
		compareAt: z.optional(moneySchema),
		available: z.optional(z.boolean()),
		image: z.optional(imageSchema)
	});
	const optionSchema = z.object({
		name: shortText,
		values: z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.minLength(1), z.maxLength(MAX_VARIANTS))
	});
	const platformName = z.optional(z.string().check(z.minLength(1), z.maxLength(200)));
	const reference = z.optional(z.object({
		id: platformName,
		handle: platformName,
		sku: platformName
	}));
	const references = Object.fromEntries(platforms.map((platform) => [platform, reference]));
	const productSchema = z.object({
		id,
		/** Empty: the shop's own title is shown. */
		title: z._default(z.string().check(z.maxLength(200)), ""),
		description: z.optional(longText),
		url: z.optional(url),
		image: z.optional(imageSchema),
		price: z.optional(moneySchema),
		compareAt: z.optional(moneySchema),
		options: z.optional(z.array(optionSchema).check(z.maxLength(10))),
		variants: z.optional(z.array(variantSchema).check(z.maxLength(MAX_VARIANTS))),
		available: z.optional(z.boolean()),
		/** How each platform names this product. */
		ref: z.optional(z.object(references)),
		rating: z.optional(z.object({
			value: z.number().check(z.gte(0), z.lte(5)),
			count
		}))
	});
	const sourceSchema = z.object({
		type: z.enum([
			"mp4",
			"hls",
			"youtube",
			"tiktok",
			"vimeo",
			"instagram"
		]),
		/** A URL for `mp4` and `hls`; the platform's own id for embeds. */
		src: z.string().check(z.minLength(1), z.maxLength(2048)),
		width: z.optional(pixels),
		height: z.optional(pixels),
		codecs: z.optional(z.string().check(z.maxLength(100)))
	});
	const captionsSchema = z.object({
		src: url,
		lang: z.string().check(z.minLength(2), z.maxLength(35)),
		label: z.optional(shortText)
	});
	const tagSchema = z.object({
		product: id,
		start: z.optional(seconds),
		end: z.optional(seconds),
		x: z.optional(fraction),
		y: z.optional(fraction)
	});
	/** Strict, as `show` and the video itself are: a misspelt key may be the one that says that a video must not be shown. */
	const rightsSchema = z.strictObject({
		status: z.enum([
			"owned",
			"licensed",
			"requested",
			"denied",
			"expired",
			"unknown"
		]),
		expiresAt: z.optional(moment),
		territories: z.optional(z.array(z.string().check(z.regex(/^[A-Z]{2}$/)))),
		channels: z.optional(z.array(z.enum([
			"onsite",
			"email",
			"ads"
		])))
	});
	const showSchema = z.strictObject({
		from: z.optional(moment),
		until: z.optional(moment),
		/** IANA name; how `from` and `until` without an offset are read. Default: UTC. */
		timeZone: z.optional(z.string().check(z.maxLength(64))),
		products: z.optional(z.array(id)),
		topics: z.optional(z.array(shortText))
	});
	const statsSchema = z.object({
		views: z.optional(count),
		engaged: z.optional(count),
		added: z.optional(count),
		/** Σ unique seconds watched ÷ (views × duration), 0 to 1. */
		watchThrough: z.optional(fraction),
		updatedAt: z.optional(moment)
	});
	const videoSchema = z.strictObject({
		id: shortId,
		/** Empty: a video of the shop's own. */
		creator: z._default(z.string().check(z.maxLength(120)), ""),
		title: z.optional(shortText),
		publishedAt: z.optional(moment),
		sources: z.array(sourceSchema).check(z.minLength(1), z.maxLength(12)),
		poster: z.optional(imageSchema),
		/** A short silent clip for the card; without it the card shows the poster only. */
		preview: z.optional(z.object({ src: url })),
		duration: z.optional(seconds),
		captions: z.optional(z.array(captionsSchema).check(z.maxLength(40))),
		transcript: z.optional(longText),
		tags: z.optional(z.array(tagSchema).check(z.maxLength(50))),
		disclosure: z.optional(z.enum(disclosures)),
		rights: rightsSchema,
		show: z.optional(showSchema),
		topics: z.optional(z.array(shortText)),
		stats: z.optional(statsSchema),
		/** The gifting that it came from: goes into events, so that the report can tell what each gift has brought. */
		gift: z.optional(shortId),
		/** TikTok's code by which the post may be run as an ad. Whoever reads the feed has it: the studio keeps it to itself. */
		sparkCode: z.optional(z.object({
			code: shortText,
			expiresAt: z.optional(moment)
		}))
	});
	/** What the feed says of itself, and what it says once for all its videos that do not say otherwise. */
	const head = {
		$schema: z.optional(z.string()),
		id: z.optional(id),
		/** Of every price that names none. */
		currency: z.optional(currency),
		/** Language of its texts, and of captions that name none. */
		locale: z.optional(z.string().check(z.maxLength(35))),
		creator: z.optional(shortId),
		rights: z.optional(rightsSchema),
		disclosure: z.optional(z.enum(disclosures)),
		show: z.optional(showSchema),
		poster: z.optional(imageSchema)
	};
	return {
		moneySchema,
		imageSchema,
		creatorSchema,
		variantSchema,
		optionSchema,
		productSchema,
		sourceSchema,
		captionsSchema,
		tagSchema,
		rightsSchema,
		showSchema,
		statsSchema,
		videoSchema,
		feedHeadSchema: z.strictObject(head),
		feedSchema: z.strictObject({
			version: z.literal(1),
			...head,
			creators: z._default(z.array(creatorSchema), []),
			products: z._default(z.array(productSchema), []),
			videos: z.array(videoSchema)
		})
	};
}
export { createBare as _, spreadDefaults as a, isTree as c, checkProduct as d, checkVideo as f, HOUR_MS as g, DAY_MS as h, DEFAULTS as i, checkCreator as l, isOpen as m, disclosures as n, MAX_ITEMS as o, createCalendar as p, platforms as r, copyOwn as s, defineFeed as t, checkHead as u };

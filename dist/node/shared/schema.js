import { t as safeUrl } from "./safeUrl.js";
import { i as weekdays } from "./zones.js";
// src/tools/bare.ts
/**
* An empty object that inherits nothing, so that nothing a page has put on every object can be read from it. Engines keep what
* `Object.create(null)` makes as a hash table of its own, of several times the size; this they keep as any other object.
*/
var createBare = () => Object.setPrototypeOf({}, null);
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
export { DEFAULTS as a, copyOwn as c, checkCreator as d, checkHead as f, createBare as h, platforms as i, isTree as l, checkVideo as m, defineItems as n, spreadDefaults as o, checkProduct as p, disclosures as r, MAX_ITEMS as s, defineFeed as t, single as u };

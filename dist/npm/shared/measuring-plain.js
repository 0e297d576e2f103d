import { _ as DAY_MS, v as HOUR_MS } from "./plain.js";
import * as z from "zod/mini";

// src/events/catalog.ts
/**
* Every event, once: name, version, payload, meaning. README, DOM events, collector and pixels are derived from this table
* or checked against it. Definitions follow the MRC viewability guidelines and are spelled out in the sentences.
*/
var ms = /* @__PURE__ */ (() => (z.int().check(z.gte(0), z.lte(DAY_MS))))();
var count = /* @__PURE__ */ (() => (z.int().check(z.gte(0), z.lte(1e5))))();
var label = /* @__PURE__ */ (() => (z.string().check(z.maxLength(200))))();
/** A cart error code; `cart/contract/errors.ts` holds the closed list, which this folder may not import. */
var errorCode = /* @__PURE__ */ (() => (z.string().check(z.regex(/^[a-z_]{1,40}$/))))();
var triggers = [
	"autoplay",
	"tap",
	"swipe",
	"key",
	"api"
];
var moneyMinor = /* @__PURE__ */ (() => (z.int().check(z.gte(0), z.lte(1e11))))();
var currency = /* @__PURE__ */ (() => (z.string().check(z.regex(/^[A-Z]{3}$/))))();
var define = (version, props, meaning, value = "normal") => ({
	version,
	props,
	meaning,
	/** What may be evicted first when the queue is full; `high` never is. */
	value
});
var nothing = /* @__PURE__ */ (() => (z.object({})))();
var catalog = /* @__PURE__ */ (() => ({
	shelf_loaded: define(1, z.object({ cards: count }), "The shelf was rendered with at least one card."),
	shelf_viewed: define(1, nothing, "At least 50 % of the shelf (30 % if larger than 242,500 px²) was visible for 1 second without a break, document visible; once a page view."),
	card_viewed: define(1, nothing, "At least 50 % of a card (30 % if larger than 242,500 px²) was visible for 1 second without a break, document visible; once a page view and video.", "low"),
	video_started: define(1, z.object({
		trigger: z.enum(triggers),
		surface: z.enum(["card", "player"])
	}), "First picture-moving moment of a slide or a preview; `trigger` says what caused it."),
	video_viewed: define(1, z.object({ surface: z.enum(["card", "player"]) }), "The view: 2 seconds of continuous playback with at least 50 % visible (MRC)."),
	video_engaged: define(1, z.object({ reason: z.enum([
		"watched",
		"sound_on",
		"tag_opened",
		"shared"
	]) }), "10 seconds or 97 % of the unique content played, or the shopper turned the sound on, opened a tag, or shared."),
	video_progressed: define(1, z.object({ percent: z.literal([
		25,
		50,
		75,
		95
	]) }), "25, 50, 75 or 95 % of the unique seconds watched; a seek does not count.", "low"),
	video_watched: define(1, z.object({
		watchedMs: ms,
		uniqueMs: ms,
		mutedMs: ms,
		loops: count,
		durationMs: ms
	}), "Said on leaving a slide: time played while visible, unique content, time played muted, loops."),
	video_failed: define(1, z.object({ reason: z.enum([
		"unsupported",
		"network",
		"decode",
		"no_picture",
		"stuck",
		"unknown"
	]) }), "The video that the shopper was at could not be played, though the device was online; once a visit of the slide."),
	tag_viewed: define(1, nothing, "A product tag was on screen while its video played.", "low"),
	product_opened: define(1, z.object({ from: z.enum([
		"tag",
		"bar",
		"card",
		"panel",
		"api"
	]) }), "A product sheet opened."),
	variant_selected: define(1, z.object({ variant: label }), "The shopper chose a variant.", "low"),
	product_added: define(1, z.object({
		variant: z.optional(label),
		quantity: count,
		valueMinor: z.optional(moneyMinor),
		currency: z.optional(currency),
		adapter: label
	}), "The platform confirmed that the cart gained this product; `quantity` is what it really gained.", "high"),
	product_add_failed: define(1, z.object({
		variant: z.optional(label),
		quantity: count,
		code: errorCode,
		adapter: label
	}), "The platform refused or did not confirm; `code` says why.", "high"),
	checkout_started: define(1, z.object({ adapter: label }), "The shopper left for the checkout from the shelf.", "high"),
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
	}), "An order as the shop reported it; an order id counts once. From a browser it is a claim, signed by the server it is a fact.", "high"),
	video_shared: define(1, z.object({ method: z.enum(["system", "clipboard"]) }), "The shopper shared a video."),
	experiment_exposed: define(1, z.object({
		experiment: label,
		arm: z.enum(["on", "off"])
	}), "The visitor was assigned to an arm of the holdout, shown or not."),
	shelf_failed: define(1, z.object({ code: label }), "The shelf could not be shown; `code` is that of the console notice.")
}))();
var eventTypes = /* @__PURE__ */ (() => (Object.keys(catalog)))();

// src/events/wire.ts
/**
* The batch as it is POSTed (`text/plain` JSON), version 1. Sender and collector parse and build with this one schema. It gets by
* with the kinds of schema that the feed uses too, as far as it can: each further kind of zod's is carried by the first paint.
*/
var id = /* @__PURE__ */ (() => (z.string().check(z.minLength(1), z.maxLength(64))))();
var uuid = /* @__PURE__ */ (() => (z.string().check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/))))();
var text = (max) => z.string().check(z.maxLength(max));
var orNull = (inner) => z.optional(z.nullable(inner));
var SCHEMA = "reelshelf.events/1";
var contextSchema = /* @__PURE__ */ (() => (z.object({
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
})))();
var wireEventSchema = /* @__PURE__ */ (() => (z.object({
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
})))();
/** `events` stay unknown here: the collector judges each by itself, so that one bad event does not lose its neighbours. */
var batchSchema = /* @__PURE__ */ (() => (z.object({
	schema: z.literal(SCHEMA),
	batchId: id,
	sentAt: z.string().check(z.maxLength(40)),
	attempt: z.int().check(z.gte(0)),
	key: z.optional(text(120)),
	context: contextSchema,
	events: z.array(z.unknown()).check(z.minLength(1))
})))();

// src/events/attribution.ts
/**
* The mark for a cart line. Its time is that of the hour: shops join lines only when they are alike in every property, and the same
* product added twice from one video is one line. 255 characters are the most that a platform keeps.
*/
var makeAttributionToken = ({ video, session, atMs }) => `${video}.${session}.${(Math.floor(atMs / HOUR_MS) * HOUR_MS).toString(36)}`.slice(0, 255);
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

export { batchSchema as a, catalog as c, SCHEMA as i, eventTypes as l, makeAttributionToken as n, contextSchema as o, parseAttributionToken as r, wireEventSchema as s, creditOrder as t };
//# sourceMappingURL=measuring-plain.js.map
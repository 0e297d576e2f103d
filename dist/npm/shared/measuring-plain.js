import { y as DAY_MS } from "./plain.js";

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
				/** What the shelf left on the cart line, come back with the order: see `attribution.ts`. */
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

// src/events/attribution.ts
/**
* In the form that the pieces in shops' themes and plugins know: a dash in the place of the video.
*
* @param video - only for the address of a product's page, from which the shop itself may want to know the video.
*/
var makeAttributionToken = (session, video = "-") => `${video}.${session}.0`.slice(0, 255);
/** Reads a mark that came back with an order; `null` for what is none. A video's id may hold dots, the other parts do not. */
function parseAttributionToken(mark) {
	const [, video, session, time] = typeof mark === "string" && /^([^]{1,120})\.([\w-]{1,64})\.([0-9a-z]{1,9})$/.exec(mark) || [];
	return video && session && time ? {
		session,
		video: video === "-" ? null : video
	} : null;
}
var CREDIT_WINDOWS = {
	clickMs: 7 * DAY_MS,
	viewMs: DAY_MS
};
var weights = {
	viewed: 0,
	opened: 1,
	added: 2
};
/**
* @param touches - of the shopper who ordered, in any order; of two at the same moment the later told one is the later one.
* @returns one credit per line, in the order of the lines.
*/
function creditOrder(order, touches, { clickMs, viewMs } = CREDIT_WINDOWS) {
	return order.lines.map(({ product }) => {
		let won = null;
		for (const touch of touches) {
			const ageMs = order.atMs - touch.atMs;
			const windowMs = touch.kind === "viewed" ? viewMs : clickMs;
			if (touch.product !== product || touch.video === null) continue;
			if (ageMs < 0 || ageMs > windowMs || windowMs <= 0) continue;
			if (!won || (weights[touch.kind] - weights[won.kind] || touch.atMs - won.atMs) >= 0) won = touch;
		}
		return {
			kind: won === null ? "none" : won.kind === "viewed" ? "influenced" : "direct",
			video: won?.video ?? null,
			creator: won?.creator ?? null,
			gift: won?.gift ?? null
		};
	});
}

export { defineCatalog as a, defineWire as i, makeAttributionToken as n, parseAttributionToken as r, creditOrder as t };
//# sourceMappingURL=measuring-plain.js.map
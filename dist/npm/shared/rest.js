import { n as SCHEMA, u as DEFAULTS } from "./plain.js";
import { o as feedSchema } from "./feed-plain.js";
import { a as defineCatalog, i as defineWire } from "./measuring-plain.js";
import * as z from "zod/mini";
import { array, boolean, enum as enum$1, gte, int, literal, looseObject, lte, maxLength, minLength, nullable, number, object, optional, regex, string, unknown } from "zod/mini";

// src/feed/jsonSchema.ts
/**
* The feed as JSON Schema (draft 2020-12), for editors and for other languages. Says less than `parseFeed` does: URLs, ids
* that lead nowhere and impossible dates are beyond it; and more: other spellings that `parseFeed` takes are not in it. For the command line and npm; the page never loads it.
*/
function feedJsonSchema() {
	const schema = z.toJSONSchema(feedSchema, { io: "input" });
	const { items } = schema.properties?.["videos"] ?? {};
	if (items?.required) items.required = items.required.filter((key) => !DEFAULTS.includes(key));
	return {
		title: "Reelshelf feed, version 1",
		...schema
	};
}

// src/events/meanings.ts
/** When exactly each event happens, after the MRC viewability guidelines. */
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

// src/events/zodSchemas.ts
/** The definitions in zod: for servers, and for whoever checks a payload. A page carries none of it, see `pageSchemas.ts`. */
var calls = {
	array,
	boolean,
	enum: enum$1,
	gte,
	int,
	literal,
	looseObject,
	lte,
	maxLength,
	minLength,
	nullable,
	number,
	object,
	optional,
	regex,
	string
};
/** Every event: version, payload, meaning. */
var catalog = /* @__PURE__ */ Object.fromEntries(Object.entries(defineCatalog(calls)).map(([type, definition]) => [type, {
	...definition,
	meaning: meanings[type]
}]));
var eventTypes = /* @__PURE__ */ Object.keys(catalog);
var wire = /* @__PURE__ */ defineWire(calls, eventTypes);
var contextSchema = /* @__PURE__ */ (() => (wire.contextSchema))();
var wireEventSchema = /* @__PURE__ */ (() => (wire.wireEventSchema))();
var id = /* @__PURE__ */ string().check(minLength(1), maxLength(64));
/** `events` stay unknown here: the collector judges each by itself, so that one bad event does not lose its neighbours. */
var batchSchema = /* @__PURE__ */ object({
	schema: literal(SCHEMA),
	batchId: id,
	sentAt: string().check(maxLength(40)),
	attempt: int().check(gte(0)),
	key: optional(string().check(maxLength(120))),
	context: contextSchema,
	events: array(unknown()).check(minLength(1))
});

// src/cart/detect/toMaker.ts
/** An adapter with its settings, for `createShelf({ cart })`: what is still missing is the page. */
var toMaker = (create) => (settings = {}) => Object.assign((page) => create(page, settings), {
	create,
	settings
});

export { wireEventSchema as a, eventTypes as i, batchSchema as n, feedJsonSchema as o, catalog as r, toMaker as t };
//# sourceMappingURL=rest.js.map
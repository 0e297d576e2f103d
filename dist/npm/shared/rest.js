import { s as DEFAULTS } from "./plain.js";
import { o as feedSchema } from "./feed-plain.js";
import * as z from "zod/mini";

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

// src/cart/detect/toMaker.ts
/** An adapter with its settings, for `createShelf({ cart })`: what is still missing is the page. */
var toMaker = (create) => (settings = {}) => Object.assign((page) => create(page, settings), {
	create,
	settings
});

export { feedJsonSchema as n, toMaker as t };
//# sourceMappingURL=rest.js.map
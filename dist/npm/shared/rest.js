import { _ as useLazy, r as useStyles, v as useShelf } from "./shelf.js";
import { s as DEFAULTS } from "./plain.js";
import { r as feedSchema } from "./feed-plain.js";
import { n as usePlayer } from "./player.js";
import { useSignal } from "@preact/signals";
import { jsx } from "preact/jsx-runtime";
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

// src/ui/player/SheetPlace.css?inline
var SheetPlace_default = ".pl-sheet{z-index:4;width:var(--pl-width);color:var(--rs-on-surface);margin-inline:auto;position:absolute;inset:auto 0 0}.pl-sheet[inert]{visibility:hidden}";

// src/ui/player/SheetPlace.tsx
var SheetPlace_exports = { get SheetPlace() { return SheetPlace; } };
/** Where the product sheet stands: over the lower part of a phone, beside the video where there is room. Its code comes when it is wanted. */
function SheetPlace() {
	const { player } = useShelf();
	const { NotLoaded } = usePlayer().extras;
	const tries = useSignal(0);
	useStyles(SheetPlace_default);
	const part = useLazy(true, () => import("./shop.js").then((n) => n.t), tries.value);
	return /* @__PURE__ */ jsx("div", {
		class: "pl-sheet",
		inert: player.isCartOpen.value,
		children: part === "failed" ? NotLoaded && /* @__PURE__ */ jsx(NotLoaded, { onRetry: () => tries.value++ }) : part && /* @__PURE__ */ jsx(part.ProductSheet, {})
	});
}

export { toMaker as n, feedJsonSchema as r, SheetPlace_exports as t };
//# sourceMappingURL=rest.js.map
import { I as explain } from "./plain.js";
import { E as reserveSpace, T as releaseSpace } from "./shelf.js";
import { batch } from "@preact/signals";

// src/tools/isAlike.ts
/**
* Whether two values say the same: plain objects and lists by what is in them, everything else (elements, promises, instances) by
* identity. Two functions are alike: an inline handler is another function at each render and means the same. What a function
* carries as properties of its own is compared, and functions among that by identity.
*/
function isAlike(one, other, met = /* @__PURE__ */ new Map()) {
	if (Object.is(one, other)) return true;
	if (!isRecord(one) || !isRecord(other) || typeof one !== typeof other || Array.isArray(one) !== Array.isArray(other)) return false;
	if (met.get(one) === other) return true;
	met.set(one, other);
	const keys = Object.keys(one);
	const isSame = (key) => isAlike(one[key], other[key], met) && (typeof one !== "function" || typeof one[key] !== "function" || one[key] === other[key]);
	return keys.length === Object.keys(other).length && keys.every((key) => Object.hasOwn(other, key) && isSame(key));
}
/** A function, a list, or an object that was written as `{}`. */
function isRecord(value) {
	if (typeof value === "function" || Array.isArray(value)) return true;
	if (typeof value !== "object" || value === null) return false;
	const prototype = Object.getPrototypeOf(value);
	return prototype === null || Object.getPrototypeOf(prototype) === null;
}

// src/models/replaceVideos.ts
/**
* Shows other videos, or the same in another order, under an open player: it stays with the video that is watched, which plays on, and
* closes where that is no longer shown. What is the same as before stays the same object, so that nothing is drawn or counted again for it.
*/
function replaceVideos(feed, player, next, chosen) {
	const shown = new Map(feed.videos.peek().map((video) => [video.id, video]));
	const videos = chosen.map((video) => {
		const before = shown.get(video.id);
		if (!before || isAlike(before, video)) return before ?? video;
		return isAlike(before.sources, video.sources) ? Object.assign(Object.create(null), video, { sources: before.sources }) : video;
	});
	const at = videos.findIndex(({ id }) => id === player.video.peek()?.id);
	batch(() => {
		if (at < 0) player.close();
		feed.show(next, videos);
		player.shift.value += player.index.peek() - Math.max(0, at);
		player.index.value = Math.max(0, at);
	});
}

// src/shelf/optionTouches.ts
var optionTouches = {
	feed: "feed",
	product: "videos",
	topics: "videos",
	territory: "videos",
	limit: "videos",
	holdout: "videos",
	heading: "words",
	line: "words",
	layout: "words",
	previews: "words",
	locale: "words",
	texts: "words",
	endpoint: "measuring",
	key: "measuring",
	consent: "measuring",
	endpointFormat: "measuring",
	pixels: "measuring",
	cart: "cart",
	cartSettings: "cart",
	shelf: "later",
	currency: "later"
};

// src/shelf/applyChanges.ts
var applyChanges_exports = { get applyChanges() { return applyChanges; } };
/**
* Brings a running shelf from the options `before` to those it has now, touching only what has to change; see `optionTouches.ts`.
* Resolves when the result can be seen.
*/
async function applyChanges({ setting, stage, wording, restartCart }, before) {
	const { options, measuring, root } = setting;
	const changed = Object.keys(optionTouches).filter((name) => !isAlike(before[name], options[name]));
	const touched = new Set(changed.map((name) => optionTouches[name]));
	const { feed, player } = setting.context;
	const show = (next, videos) => replaceVideos(feed, player, next, videos);
	if (touched.has("measuring")) measuring.restart();
	if (touched.has("cart")) {
		feed.quotes.value = /* @__PURE__ */ new Map();
		restartCart();
	}
	if (touched.has("words")) {
		const { context } = setting;
		setting.context = {
			...context,
			deps: {
				...context.deps,
				...wording()
			}
		};
		if (feed.status.peek() === "loading") {
			releaseSpace(setting.context.deps.host);
			reserveSpace(root.host, options.heading ?? setting.context.deps.text("heading"), options.line ?? "");
		} else stage.redraw();
	}
	if (touched.has("feed") && stage.hasBegun()) await stage.load(show);
	else if (touched.has("videos")) await stage.choose(show);
	if (changed.some((name) => [
		"product",
		"texts",
		"cart",
		"cartSettings"
	].includes(name))) explain(setting.display, (words) => words.describeDoubts(options, feed.feed.peek()));
}

export { applyChanges_exports as t };
//# sourceMappingURL=changes.js.map
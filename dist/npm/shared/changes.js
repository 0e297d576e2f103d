import { T as isAlike, w as replaceVideos } from "./shelf.js";
import { X as releaseSpace, st as explain } from "./plain.js";
import { nt as optionTable } from "./common.js";

// src/shelf/applyChanges.ts
var applyChanges_exports = { get applyChanges() { return applyChanges; } };
/**
* Brings a running shelf from the options `before` to those it has now, touching only what has to change; see `optionTable.ts`.
* Resolves when the result can be seen.
*/
async function applyChanges({ setting, stage, reserve, restartCart }, before) {
	const { options, measuring } = setting;
	const changed = Object.keys(optionTable).filter((name) => !isAlike(before[name], options[name]));
	const touched = new Set(changed.map((name) => optionTable[name].touches));
	const { feed, player } = setting.context;
	const show = (next, videos) => replaceVideos(feed, player, next, videos);
	if (touched.has("measuring")) measuring.restart();
	if (touched.has("cart")) {
		feed.quotes.value = /* @__PURE__ */ new Map();
		restartCart();
	}
	if (touched.has("words")) {
		await setting.speak(true);
		if (feed.status.peek() !== "loading") stage.redraw();
	}
	if (feed.status.peek() === "loading" && (touched.has("words") || changed.includes("layout") || changed.includes("limit"))) {
		releaseSpace(setting.context.deps.host);
		reserve();
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
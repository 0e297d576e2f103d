import { D as warnOfMixture, M as tagParts, O as defineElement, P as startReporting, ft as createDisplay, k as createCommands } from "./shared/shelf.js";
import { X as releaseSpace, et as readAttributes, st as explain, tt as readOptions } from "./shared/plain.js";

// src/entries/app.ts
/** Defines the element and takes over the global's queue. */
var release = "__RELEASE__";
/**
* @param tag - the `data-*` of the script tag, for commands on pages without a shelf.
* @param tagRelease - that of the tag's script, which caches keep the longest: any one starts this app.
* @param tagParts - this release's.
*/
function start(window, tag, tagRelease, tagParts) {
	const display = createDisplay();
	if (tagRelease !== "__RELEASE__") {
		warnOfMixture(`reelshelf.js is ${tagRelease ?? "older"}`);
		window.document.querySelectorAll("reel-shelf:not(:defined)").forEach(releaseSpace);
	}
	const standIn = () => {
		const given = readAttributes((name) => Object.hasOwn(tag, name) ? tag[name] ?? null : null);
		const options = readOptions(given, String, (name, value) => void explain(display, (words) => [words.describeOption(name, value)]));
		return options.endpoint ? startReporting({
			window,
			host: window.document.createElement("div"),
			options,
			display,
			emit() {}
		}).measuring : null;
	};
	const commands = createCommands(display, standIn);
	const taken = window.reelshelf;
	const global = (...call) => commands.run(...call);
	if (taken && "tags" in taken) global.tags = taken.tags;
	window.reelshelf = global;
	defineElement(window, commands.join, tagParts);
	for (const call of taken?.q ?? []) commands.run(...Array.from(call));
	taken?.q?.splice(0);
}

// src/entries/module.ts
/**
* npm `reelshelf/reelshelf.js` in a bundle: what the script tag without a feed does, the element and the global. The one module whose
* import does something, except on a server.
*/
if (typeof window !== "undefined") start(window, {}, release, tagParts);

//# sourceMappingURL=reelshelf.js.map
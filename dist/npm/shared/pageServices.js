import { t as safeUrl } from "./safeUrl.js";

// src/browser/history.ts
var KEY = "reelshelf";
/**
* Puts one step onto the history so that the back button of a phone calls `onBack` instead of leaving the page. The address and
* whatever a client-side router keeps in the state stay as they are; the step is a copy of the entry below it with one key more.
*
* @returns takes the step out again, unless the shopper has gone elsewhere meanwhile.
*/
function pushHistory(window, onBack) {
	const token = String(window.performance.now());
	const state = window.history.state;
	const isOurs = () => readToken(window.history.state) === token;
	try {
		window.history.pushState({
			...isRecord(state) ? state : {},
			[KEY]: token
		}, "");
	} catch {
		return () => {};
	}
	let isOpen = true;
	const onPopState = () => {
		if (!isOpen || isOurs()) return;
		isOpen = false;
		window.removeEventListener("popstate", onPopState);
		onBack();
	};
	window.addEventListener("popstate", onPopState);
	return () => {
		window.removeEventListener("popstate", onPopState);
		if (isOpen && isOurs()) window.history.back();
		isOpen = false;
	};
}
function isRecord(value) {
	return typeof value === "object" && value !== null;
}
function readToken(state) {
	return isRecord(state) && Object.hasOwn(state, KEY) ? state[KEY] : void 0;
}

// src/browser/scrollLock.ts
/**
* Keeps the page from scrolling while the player covers it. The scroll bar's place stays reserved, so nothing behind moves;
* what the page itself had set inline comes back when the lock is let go.
*/
function lockScroll(document) {
	const { style } = document.documentElement;
	const before = {
		overflow: style.overflow,
		scrollbarGutter: style.scrollbarGutter
	};
	if ((document.defaultView?.innerWidth ?? 0) > document.documentElement.clientWidth) style.scrollbarGutter = "stable";
	style.overflow = "hidden";
	return () => {
		style.overflow = before.overflow;
		style.scrollbarGutter = before.scrollbarGutter;
	};
}

// src/browser/share.ts
/** Hands an address to the system's share sheet, else to the clipboard. `null`: the shopper changed their mind, or neither is allowed here. */
async function share(navigator, what) {
	try {
		if (typeof navigator.share === "function") {
			await navigator.share(what);
			return "system";
		}
	} catch (error) {
		if (error instanceof DOMException && error.name === "AbortError") return null;
	}
	try {
		await navigator.clipboard.writeText(what.url);
		return "clipboard";
	} catch {
		return null;
	}
}

// src/media/sources/mp4/loader.ts
/** Files that the browser's own `<video>` plays in one piece: mp4, and whatever else `codecs` names and the browser knows. */
var mp4Loader = {
	kind: "mp4",
	canPlay: ({ src, codecs }) => {
		if (!codecs) return true;
		const container = /\.webm(?:[?#]|$)/.test(src) ? "webm" : "mp4";
		return document.createElement("video").canPlayType(`video/${container}; codecs="${codecs}"`) !== "";
	},
	load: async () => (await import("./player.js")).createMp4Player
};

// src/media/registry.ts
function createSourceRegistry(loaders, onError = () => {}) {
	const accepts = (loader, sources) => sources.some((source) => source.type === loader.kind && loader.canPlay(source));
	return {
		canPlay: (sources) => loaders.some((loader) => accepts(loader, sources)),
		async load(sources) {
			for (const loader of loaders) {
				if (!accepts(loader, sources)) continue;
				try {
					return await loader.load();
				} catch (error) {
					onError(error, loader.kind);
				}
			}
			return null;
		}
	};
}

// src/shelf/pageServices.ts
/** What the models may ask of the page once the player is wanted, made of `browser/`, `media/` and `cart/`. Comes by `lateServices.ts`. */
function createPageServices({ window, env, display, host, options }, disposer) {
	const sources = createSourceRegistry([mp4Loader], (error, kind) => display.warn({
		code: "PLAYER_NOT_LOADED",
		subject: kind,
		message: `The file that plays ${kind} videos could not be loaded.`,
		remedy: "Check that all files of the release are served and not blocked.",
		detail: error
	}));
	let cart = null;
	let choice = null;
	const findCart = async () => {
		const { detectAdapter } = await import("./registry.js");
		const adapter = await detectAdapter({
			env,
			display,
			get url() {
				return window.location.href;
			},
			window,
			host,
			navigate(url) {
				const safe = safeUrl(url, window.location.href);
				if (safe) window.location.assign(safe);
			}
		}, options.cart ?? "auto", options.cartSettings, (made) => {
			choice = made;
		});
		disposer.add(adapter.destroy);
		return adapter;
	};
	const getCart = () => {
		cart ??= findCart().catch((error) => {
			cart = null;
			throw error;
		});
		return cart;
	};
	return {
		loadSource: sources.load,
		getCart,
		/** Which adapter this page got, and why; asks for it if nobody has yet. */
		async getCartChoice() {
			await getCart();
			return choice;
		},
		page: {
			lockScroll: () => lockScroll(window.document),
			pushHistory: (onBack) => pushHistory(window, onBack),
			share: (what) => share(window.navigator, what)
		}
	};
}

export { createPageServices };
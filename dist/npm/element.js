import { c as createDisplay, s as reserveSpace, t as createShelf } from "./shared/createShelf.js";
import { i as replaceOptions, n as readAttributes, r as readers, t as attributeOf } from "./shared/options.js";

// src/shelf/element.ts
/** `<reel-shelf>`: attributes are live; the property `options` takes what markup cannot say, such as a feed as an object. */
var TAG = "reel-shelf";
/**
* Defines the element once in `window`; a second copy of the script finds the first one's and leaves it.
* The class is made in here because extending `HTMLElement` at module level would throw where there is no DOM.
*
* @param onShelf - hears of every shelf that starts; what it returns is called when that shelf has gone.
*/
function defineReelShelf(window, onShelf = () => () => {}) {
	if (window.customElements.get("reel-shelf")) return;
	class ReelShelf extends window.HTMLElement {
		static observedAttributes = Object.keys(readers).map(attributeOf);
		#shelf = null;
		#options = {};
		#given = null;
		#isQueued = false;
		#leave = () => {};
		constructor() {
			super();
			const early = Object.getOwnPropertyDescriptor(this, "options")?.value;
			if (!early) return;
			Reflect.deleteProperty(this, "options");
			this.#options = { ...early };
		}
		get shelf() {
			return this.#shelf;
		}
		get options() {
			return this.#options;
		}
		set options(next) {
			this.#options = { ...next };
			this.#restartSoon();
		}
		connectedCallback() {
			this.#restartSoon();
		}
		disconnectedCallback() {
			this.#restartSoon();
		}
		attributeChangedCallback(_name, before, after) {
			if (before !== after) this.#restartSoon();
		}
		/** Several changes in one task become one restart. */
		#restartSoon() {
			const hasFeed = this.#options.feed !== void 0 || this.hasAttribute("feed");
			if (this.isConnected && !hasFeed && !this.#shelf) return;
			if (this.isConnected && hasFeed && !this.shadowRoot) reserveSpace(this, this.getAttribute("heading") ?? "Seen on creators", this.getAttribute("line") ?? "");
			if (this.#isQueued) return;
			this.#isQueued = true;
			queueMicrotask(() => {
				this.#isQueued = false;
				const display = createDisplay();
				const options = this.isConnected ? this.#read(display) : null;
				const before = this.#given;
				this.#given = options;
				if (this.#shelf && options) this.#shelf.update(replaceOptions(before ?? {}, options));
				else if (this.#shelf) {
					this.#leave();
					this.#shelf.destroy();
					this.#shelf = null;
				} else if (options) {
					this.#shelf = createShelf(this, options);
					this.#leave = onShelf(this.#shelf);
				}
			});
		}
		#read(display) {
			const inline = (text) => this.ownerDocument.getElementById(text.slice(1))?.textContent ?? "";
			const attribute = (name) => {
				const value = this.getAttribute(attributeOf(name));
				return name === "cartSettings" && value?.startsWith("#") ? inline(value) : value;
			};
			const found = {
				...readAttributes(attribute, display),
				...this.#options
			};
			const { feed } = found;
			if (feed === void 0) return null;
			return {
				...found,
				feed: typeof feed === "string" && feed.startsWith("#") ? { inline: inline(feed) } : feed
			};
		}
	}
	window.customElements.define(TAG, ReelShelf);
}

export { defineReelShelf };
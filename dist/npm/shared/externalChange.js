import { n as createEmitter, t as createDisposer } from "./disposer.js";
import { c as reach } from "./read.js";

// src/cart/externalChange.ts
/**
* Hears the given DOM events, and the moments when a cart may have changed unseen: the tab was hidden, or the page comes
* back from the back/forward cache. Listens from the first listener on.
*/
function createExternalChange(page, start) {
	const heard = createEmitter();
	const disposer = createDisposer();
	let own = 0;
	let isListening = false;
	const tell = () => {
		if (!own) heard.emit();
	};
	const hear = (target, type, isNews = () => true) => {
		const listener = (event) => {
			if (!own && isNews(event)) settled(event).then(() => heard.emit(), () => {});
		};
		target.addEventListener(type, listener);
		disposer.add(() => target.removeEventListener(type, listener));
	};
	return {
		on(listener) {
			if (!isListening && !disposer.isDisposed) {
				isListening = true;
				const { document } = page.window;
				hear(document, "visibilitychange", () => document.visibilityState === "visible");
				hear(page.window, "pageshow", (event) => reach(event, "persisted") === true);
				try {
					start(hear, (stop) => disposer.add(stop), tell);
				} catch {}
			}
			return heard.on(listener);
		},
		quietly(run) {
			own++;
			try {
				const result = run();
				if (result instanceof Promise) {
					own++;
					result.then(() => own--, () => own--);
				}
				return result;
			} finally {
				own--;
			}
		},
		destroy() {
			disposer.dispose();
			heard.clear();
		}
	};
}
/** Shopify's events fire when a change begins and carry a promise of its end. */
var settled = (event) => Promise.resolve(reach(event, "promise"));

export { createExternalChange as t };
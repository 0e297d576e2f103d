// src/cart/read.ts
/**
* Narrow readers for answers of platforms: own properties only, one known key at a time, so that a polluted
* `Object.prototype` or an odd answer cannot become a price or a quantity.
*/
var own = (value, key) => typeof value === "object" && value !== null && Object.hasOwn(value, key) ? value[key] : void 0;
function ownText(value, key) {
	const found = own(value, key);
	return typeof found === "string" ? found : void 0;
}
function ownNumber(value, key) {
	const found = own(value, key);
	return typeof found === "number" && Number.isFinite(found) ? found : void 0;
}
function ownList(value, key) {
	const found = own(value, key);
	return Array.isArray(found) ? found : [];
}
/** An id as text, whether the platform writes it as number or as text. */
function ownId(value, key) {
	const found = own(value, key);
	return typeof found === "string" || typeof found === "number" ? String(found) : void 0;
}
/**
* Follows a path of names through the page's globals, `routes.root` under `window.Shopify`. Unlike {@link own} it sees inherited
* properties, because the page's objects have classes; whoever calls checks the type of what was found, since an
* `<a id="Shopify">` answers to the same name.
*/
function reach(from, path) {
	try {
		let found = from;
		for (const key of path.split(".")) {
			if (typeof found !== "object" && typeof found !== "function" || found === null) return void 0;
			found = found[key];
		}
		return found;
	} catch {
		return;
	}
}
function reachText(from, path) {
	const found = reach(from, path);
	return typeof found === "string" ? found : void 0;
}

// src/cart/serial.ts
/**
* One mutation in flight: carts that are kept in a session lose updates when two requests overlap.
*
*     run(a) ──► a ──────┐
*     run(b) ............└─► b ──► …
*
* @param timeoutMs - the longest one task may hold up the others; requests inside a task have shorter limits of their own.
*/
function createSerial(setTimer, timeoutMs) {
	let last = Promise.resolve();
	let isStopped = false;
	const stops = /* @__PURE__ */ new Set();
	function start(task, giveUp) {
		if (isStopped) return Promise.resolve(giveUp(STOPPED));
		const controller = new AbortController();
		return new Promise((resolve) => {
			const end = (answer) => {
				stops.delete(abandon);
				cancel();
				resolve(answer());
			};
			const abandon = (why) => {
				end(() => giveUp(why));
				controller.abort();
			};
			stops.add(abandon);
			const cancel = setTimer(() => abandon(`No answer within ${timeoutMs} ms`), timeoutMs);
			task(controller.signal).then((answer) => end(() => answer), (error) => end(() => giveUp(String(error))));
		});
	}
	return {
		run(task, giveUp) {
			const mine = last.then(() => start(task, giveUp));
			last = mine.catch(() => {});
			return mine;
		},
		stop() {
			isStopped = true;
			for (const abandon of [...stops]) abandon(STOPPED);
		}
	};
}
var STOPPED = "The shelf was removed before the shop answered";

export { ownNumber as a, reachText as c, ownList as i, own as n, ownText as o, ownId as r, reach as s, createSerial as t };
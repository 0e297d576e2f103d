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
var STOPPED = "Removed";

export { createSerial as t };
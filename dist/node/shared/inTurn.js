// src/tools/inTurn.ts
/** Runs what it is given one after the other, in the order of the calls; one that fails holds up nobody. */
function createTurns() {
	let last = Promise.resolve();
	return (run) => {
		const mine = last.then(run);
		last = mine.catch(() => {});
		return mine;
	};
}
export { createTurns as t };

// src/tools/latestOnly.ts
/**
* Lets only the newest of several overlapping tasks have its answer used.
*
*     ask 1 ────────────────► late answer: `null`
*          ask 2 ──► answer used
*/
function createLatestOnly() {
	let newest = 0;
	return {
		async run(task) {
			const mine = ++newest;
			try {
				const answer = await task();
				return mine === newest ? answer : null;
			} catch (error) {
				if (mine !== newest) return null;
				throw error;
			}
		},
		cancel() {
			newest++;
		}
	};
}

export { createLatestOnly as t };
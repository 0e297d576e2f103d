// src/tools/nearest.ts
/**
* The name that was probably meant: the one fewest letters away, else the shortest that contains what was written, or is contained
* in it; `undefined` when none is near.
*/
function nearest(written, names) {
	const text = written.toLowerCase();
	const near = names.map((name) => ({
		name,
		steps: distance(text, name.toLowerCase())
	})).filter(({ name, steps }) => steps <= Math.max(1, Math.floor(Math.min(text.length, name.length) / 3))).sort((one, other) => one.steps - other.steps);
	if (near[0]) return near[0].name;
	if (text.length < 3) return void 0;
	return names.filter((name) => name.includes(text) || text.includes(name)).sort((one, other) => one.length - other.length)[0];
}
/** Letters to put in, take out, replace, or swap with their neighbour. */
function distance(one, other) {
	let before = [];
	let row = Array.from({ length: other.length + 1 }, (_, at) => at);
	for (let i = 1; i <= one.length; i++) {
		const next = [i];
		for (let j = 1; j <= other.length; j++) {
			const isSame = one[i - 1] === other[j - 1];
			next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (isSame ? 0 : 1));
			if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
		}
		before = row;
		row = next;
	}
	return row[other.length];
}
export { nearest as t };

// src/tools/writeJson.ts
/**
* JSON text of plain data, also on a page where an old library gave every list a `toJSON` of its own: that makes text of the
* lists, which no server reads as lists.
*/
var writeJson = (value) => JSON.stringify(value, keepLists);
function keepLists(key, value) {
	const original = this[key];
	return Array.isArray(original) ? original : value;
}

export { writeJson as t };
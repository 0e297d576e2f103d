import { t as describeIssues } from "./issueSummary.js";
import { n as parseFeed } from "./parse.js";
import { n as success, t as failure } from "./result.js";
// src/project/folder/feedDocument.ts
/** The feed as it stands in the file: the merchant's own words, addresses relative to it. */
/** Stands for wherever the folder will be served from. */
var BASE_URL = "https://reels.invalid/";
/** @returns why it is no feed, in a line; else the feed, and what its readers find wrong with it. */
function openDocument(text, name) {
	let raw;
	try {
		raw = parseText(text);
	} catch (error) {
		return failure(`${name} is not JSON: ${error instanceof Error ? error.message : String(error)}. Fix it by hand, or take back your last edit; nothing was changed.`);
	}
	const { feed, issues } = parseFeed(raw, BASE_URL);
	if (!feed) {
		const [notice] = describeIssues(issues, {
			creators: [],
			products: [],
			videos: []
		});
		return failure(`${name} is not a feed. ${notice?.message ?? ""} ${notice?.remedy ?? ""}`);
	}
	return success({
		document: withLists(raw),
		issues
	});
}
/** Of a text that {@link openDocument} has taken. */
var parseDocument = (text) => withLists(parseText(text));
var parseText = (text) => JSON.parse(text.replace(/^\ufeff/, ""));
function withLists(document) {
	document.creators ??= [];
	document.products ??= [];
	return document;
}
var LISTS = [
	"creators",
	"products",
	"videos"
];
/** What a document says of itself comes first, its long lists last; a record without lists stays as it is. */
function writeDocument(document) {
	const entries = Object.entries(document);
	const isList = ([key]) => LISTS.includes(key);
	const sorted = [...entries.filter((entry) => !isList(entry)), ...entries.filter(isList)];
	return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
}
export { writeDocument as i, openDocument as n, parseDocument as r, BASE_URL as t };

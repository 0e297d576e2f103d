import { c as looseObject, f as optional, h as string, n as _enum, r as array, s as literal, t as _default, u as number } from "./schemas.js";
// src/project/folder/sources.ts
/** `sources.json`: where each product, video and text of a project came from. */
/** Lists and not objects by id: an id may be any text, and lines that are sorted by it show a change as one. */
var origin = looseObject({
	id: string(),
	/** An address or a file's name, never a path of somebody's machine. */
	from: string(),
	/** Of what was read there: the same again is nothing new. */
	fingerprint: string(),
	/** When it was read last with another fingerprint. */
	at: string(),
	/** Since when it is no longer found there. It stays in the feed until somebody takes it out. */
	missingSince: optional(string())
});
var importRun = looseObject({
	from: string(),
	kind: string(),
	/** What was asked once, where the source does not say. */
	currency: optional(string()),
	/** What was said of the shop, but its key, so that it need not be said again. */
	platform: optional(string()),
	channel: optional(string()),
	region: optional(string()),
	precision: optional(number()),
	at: string()
});
var proof = looseObject({
	/** The start of its fingerprint, with which its file's name begins. */
	id: string(),
	/** SHA-256 of the file. */
	fingerprint: string(),
	/** `grant`: what a creator has agreed to by an invitation. */
	kind: _enum([
		"file",
		"message",
		"grant"
	]),
	at: string(),
	/** Whose rights it shows. */
	videos: array(string())
});
var sourcesSchema = looseObject({
	version: literal(1),
	imports: _default(array(importRun), []),
	products: _default(array(origin), []),
	videos: _default(array(origin), []),
	/** Captions and transcripts, by the video and the language: `am-routine/en`. */
	texts: _default(array(origin), []),
	/** What shows that creators have agreed. The files themselves are private: `.reelshelf-proofs/`. */
	proofs: optional(array(proof))
});
var noSources = () => ({
	version: 1,
	imports: [],
	products: [],
	videos: [],
	texts: []
});
/** Since when the shop no longer has a product, by its id. */
var missingProducts = ({ products }) => new Map(products.flatMap(({ id, missingSince }) => missingSince ? [[id, missingSince]] : []));
/** Puts an entry in its place: the one of its id, or by the order of ids. */
function recordOrigin(list, entry) {
	const at = list.findIndex(({ id }) => id >= entry.id);
	if (at < 0) list.push(entry);
	else list.splice(at, list[at]?.id === entry.id ? 1 : 0, entry);
}
export { sourcesSchema as i, noSources as n, recordOrigin as r, missingProducts as t };

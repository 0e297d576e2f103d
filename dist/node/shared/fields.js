// src/events/fields.ts
/** Names the form of a batch. */
var SCHEMA = "reelshelf.events/1";
/** What an event is about, every field of it: `null` where there is none. */
var subjectFields = ({ video, creator, product, position, gift }) => ({
	video: video || null,
	creator: creator || null,
	product: product || null,
	position: position ?? null,
	...gift ? { gift } : {}
});
export { subjectFields as n, SCHEMA as t };

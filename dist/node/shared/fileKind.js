// src/project/prepare/fileKind.ts
/** A file that is no video, whatever its name says: what the merchant has chosen instead, by its first bytes. */
var KINDS = [
	[/^\xff\xd8\xff/, "a picture (JPEG)"],
	[/^\x89PNG/, "a picture (PNG)"],
	[/^GIF8/, "a picture (GIF)"],
	[/^RIFF....WEBP/s, "a picture (WebP)"],
	[/^....ftyp(heic|heix|mif1|avif)/s, "a picture (HEIC or AVIF)"],
	[/^PK\x03\x04/, "an archive (ZIP): unpack it first"],
	[/^%PDF/, "a document (PDF)"],
	[/^\s*(<!doctype html|<html|<\?xml)/i, "a web page: the download was answered with an error or a sign-in"],
	[/^[\t\n\r\x20-\x7e\x80-\xff]+$/, "text"]
];
function fileKindIn(head) {
	const text = Array.from(head, (byte) => String.fromCharCode(byte)).join("");
	const kind = KINDS.find(([pattern]) => pattern.test(text))?.[1];
	return kind ? `This is not a video, whatever its name says: it is ${kind}.` : "This is not a video that can be read: MP4, MOV and WebM can. It may be damaged; copy or export it again.";
}
export { fileKindIn as t };

// src/project/import/shops/access.ts
/** Shops that answer programs through an API, most of them with a key: by the names that their carts have. */
var apiPlatforms = [
	"shopify-storefront",
	"medusa",
	"vendure",
	"saleor",
	"bigcommerce"
];
/** Where a key is read from, so that it need not stand in the shell's history. */
var keyVariable = (platform) => `REELSHELF_${platform.replaceAll("-", "_").toUpperCase()}_KEY`;
/** @param what - `a publishable key`. @param where - where the merchant finds it. */
var keyNeeded = (platform, address, what, where) => ({
	code: "KEY_NEEDED",
	message: `${address} lets its products be read with ${what} only. You find it in ${where}. Put it into the environment variable ${keyVariable(platform)}, or behind --key, and run the import again.`
});
var keyRefused = (platform, address, where) => ({
	code: "KEY_REFUSED",
	message: `${address} refuses the key that was given (${keyVariable(platform)} or --key). Copy it anew from ${where}; a secret or private key is not the one.`
});
/** The API knows products and not the pages that show them. */
var NO_PAGES = "The shop’s API does not say where its product pages are: write each product’s \"url\" in reels.json, so that a tap can lead there.";
/** Prices of an API name their currency; the feed has it for those that the merchant adds by hand. */
var currencyOf = (candidates) => candidates.flatMap(({ price, variants = [] }) => [price, ...variants.map((variant) => variant.price)]).flatMap((price) => typeof price === "object" ? price.currency : [])[0];
// src/project/prepare/captionText.ts
/** Captions as browsers read them: WebVTT in UTF-8. */
/** A file of any editor: UTF-8 or UTF-16 by its mark, else UTF-8, else the old Western European one. */
function readText(bytes) {
	const [first, second] = bytes;
	if (first === 255 && second === 254) return new TextDecoder("utf-16le").decode(bytes);
	if (first === 254 && second === 255) return new TextDecoder("utf-16be").decode(bytes);
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder("windows-1252").decode(bytes);
	}
}
var TIME = /^\s*(?:(\d+):)?(\d{1,2}):(\d{1,2})[,.](\d{1,3})/;
var ARROW = /\s*-{1,2}>\s*/;
/** @param text - SRT, or WebVTT, which stays as it is but for times as SRT writes them. @returns `null` when there are no captions in it. */
function toVtt(text) {
	const lines = text.replace(/^\ufeff/, "").replace(/\0/g, "").split(/\r\n|\r|\n/);
	if (/^WEBVTT(\s|$)/.test(lines[0] ?? "")) return lines.some((line) => line.includes("-->")) ? `${lines.map(withDots).join("\n").trimEnd()}\n` : null;
	const cues = [];
	let cue = null;
	lines.forEach((line, index) => {
		const span = spanOf(line);
		if (span) {
			cue = [span];
			cues.push("");
		} else if (line.trim() === "") cue = null;
		else if (cue && !(/^\s*\d+\s*$/.test(line) && spanOf(lines[index + 1] ?? ""))) {
			const words = plainLine(line);
			if (words) cue.push(words);
		}
		if (cue) cues[cues.length - 1] = cue.join("\n");
	});
	const said = cues.filter((each) => each.includes("\n"));
	return said.length > 0 ? `WEBVTT\n\n${said.join("\n\n")}\n` : null;
}
/** An SRT that was renamed has commas in its times, and browsers show nothing of it. */
var withDots = (line) => spanOf(line) ? line.replace(/(:\d\d),(\d{3})(?!\d)/g, "$1.$2") : line;
function spanOf(line) {
	const [from = "", to = ""] = line.split(ARROW);
	const start = TIME.exec(from);
	const end = TIME.exec(to);
	return start && end && ARROW.test(line) ? `${timeOf(start)} --> ${timeOf(end)}` : null;
}
function timeOf([, hours = "0", minutes = "0", seconds = "0", fraction = "0"]) {
	const two = (part) => part.padStart(2, "0");
	return `${two(hours)}:${two(minutes)}:${two(seconds)}.${fraction.padEnd(3, "0")}`;
}
/** SRT has no entities; of its marks browsers know bold, italic and underline. */
var plainLine = (line) => line.replace(/\{\\[^}]*\}/g, "").replace(/<(?!\/?[biu]>)[^>]*>/g, "").replace(/-->/g, "→").replace(/&(?!(amp|lt|gt|nbsp|lrm|rlm|quot|#\d+);)/g, "&amp;").trim();
export { currencyOf as a, keyVariable as c, apiPlatforms as i, toVtt as n, keyNeeded as o, NO_PAGES as r, keyRefused as s, readText as t };

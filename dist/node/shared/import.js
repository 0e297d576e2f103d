import { c as keyVariable, i as apiPlatforms } from "./captionText.js";
import { r as misused } from "./commandResult.js";
import { n as folderOption } from "./projectFolder.js";
// src/cli/import.ts
var importCommand = {
	name: "import",
	summary: "take products in, from a shop’s address or its export; or videos, by link or from an archive",
	words: ["[address, file, archive or link…]"],
	options: {
		...folderOption,
		currency: {
			value: "<code>",
			about: "of prices that name none, such as EUR; asked for once"
		},
		shop: {
			value: "<address>",
			about: "the shop that an exported file is of, for its addresses"
		},
		limit: {
			value: "<number>",
			about: "products, or pages of a shop without an API, at most"
		},
		videos: { about: "take the videos, too, that a Shopify shop’s products have" },
		keep: {
			value: "<id>",
			isMany: true,
			about: "a product to take although it is a draft, hidden, or looks like a fee; repeat for more"
		},
		platform: {
			value: "<name>",
			about: `a shop’s API, when its address does not show which:\n${apiPlatforms.join(", ")}`
		},
		key: {
			value: "<key>",
			about: `the API’s public key; better in the environment, such as ${keyVariable("medusa")}`
		},
		channel: {
			value: "<name>",
			about: "Saleor’s channel, Vendure’s token, Medusa’s sales channel"
		},
		region: {
			value: "<id or country>",
			about: "Medusa’s region; Shopify’s market, such as DE"
		},
		precision: {
			value: "<digits>",
			about: "decimals of a Vendure server’s amounts (default 2)"
		},
		pause: {
			value: "<seconds>",
			about: "between two requests to the shop (default 0.5)"
		},
		rights: {
			value: "<status>",
			about: "of videos by link or archive: owned or licensed"
		},
		creator: {
			value: "<handle>",
			about: "of videos by link or archive, such as @mia"
		}
	},
	notes: [
		"Reads Shopify, WooCommerce (Store API), any shop’s product pages through its sitemap; with their keys Shopify’s Storefront API,",
		"Medusa, Vendure, Saleor and BigCommerce; CSV of Shopify, WooCommerce, Wix and Meta;",
		"Google product feeds as XML, TSV or CSV; links of YouTube, TikTok, Vimeo, Instagram, and of MP4 files;",
		"what TikTok and Instagram send who asks for their data: the ZIP, or the folder that it was unpacked to.",
		"Run it again: prices and pictures follow the shop, what you have changed in reels.json stays, what is gone is marked in sources.json.",
		"Without an address, what was imported by address before is read again.",
		"Of more than 200 products, reels.json has those that videos show; catalogue.json has all."
	],
	examples: [
		"reelshelf import products_export.csv --currency EUR",
		"reelshelf import https://www.youtube.com/shorts/abcdefghijk --rights licensed --creator @mia",
		`${keyVariable("medusa")}=pk_… reelshelf import https://api.shop.example --region de`,
		"reelshelf import https://shop.example"
	],
	async run(given, world) {
		const mistake = mistakeIn(given);
		if (mistake) return misused(mistake, "import");
		const { runImport } = await import("./runImport.js");
		return runImport(given, world);
	}
};
function mistakeIn(given) {
	const currency = given.text("currency");
	if (currency !== void 0 && !/^[a-z]{3}$/i.test(currency)) return `--currency is "${currency}"; expected three letters such as EUR.`;
	const limit = given.text("limit");
	if (limit !== void 0 && !/^[1-9]\d{0,5}$/.test(limit)) return `--limit is "${limit}"; expected a number such as 500.`;
	const pause = given.text("pause");
	if (pause !== void 0 && !/^\d{1,2}(\.\d+)?$/.test(pause)) return `--pause is "${pause}"; expected seconds such as 0.5.`;
	const platform = given.text("platform");
	if (platform !== void 0 && !apiPlatforms.some((name) => name === platform)) return `--platform is "${platform}"; expected one of ${apiPlatforms.join(", ")}. Other shops need no name.`;
	const precision = given.text("precision");
	if (precision !== void 0 && !/^[0-6]$/.test(precision)) return `--precision is "${precision}"; expected a digit such as 2.`;
	const rights = given.text("rights");
	if (rights !== void 0 && rights !== "owned" && rights !== "licensed") return `--rights is "${rights}"; expected owned or licensed.`;
	const hasLink = given.words.some((word) => /^(https?:)?\/\//i.test(word));
	if (rights === "licensed" && given.text("creator") === void 0 && hasLink) return "--rights licensed needs --creator: whoever lends a video is named with it.";
	return null;
}
/** Asks once; what was answered is kept in the project. */
async function askCurrency(world) {
	for (let attempt = 0; attempt < 3; attempt++) {
		const answer = await world.ask("The prices name no currency. Which is it (three letters, such as EUR)?");
		if (answer === null) return null;
		if (/^[a-z]{3}$/i.test(answer.trim())) return answer.trim().toUpperCase();
	}
	return null;
}
var WHY = {
	draft: "drafts or archived",
	hidden: "hidden or unpublished",
	fee: "look like fees",
	elsewhere: "sold elsewhere, or sets of others"
};
var count = (number, thing) => `${number} ${thing}${number === 1 ? "" : "s"}`;
var NOT_SHOWN = "It is not shown before its rights are known: import it with --rights owned or --rights licensed, or write \"rights\" in reels.json.";
function describeArchive(from, { network, handle, added, changed, same, takenOut, notes, isShown }) {
	const whose = handle ? ` of @${handle}` : "";
	return [
		`${from} (${network === "tiktok" ? "TikTok" : "Instagram"} archive${whose}): ${count(added.length, "new video")}, ${changed.length} changed, ${same} the same.`,
		...takenOut > 0 ? [`${count(takenOut, "video")} that you took out of the feed stay out.`] : [],
		...isShown || added.length === 0 ? [] : [NOT_SHOWN],
		...notes
	];
}
function describeImport(from, { kind, notes }, normalized, outcome) {
	const some = (ids) => ids.slice(0, 3).join(", ") + (ids.length > 3 ? `, and ${ids.length - 3} more` : "");
	const leftOut = Object.keys(WHY).flatMap((why) => {
		const found = normalized.leftOut.filter((each) => each.why === why);
		return found.length ? [`${found.length} ${WHY[why]} (${some(found.map(({ title, id }) => title || id))})`] : [];
	});
	const { added, changed, same, kept, vanished, returned, inFeed, videosAdded } = outcome;
	return [
		`${from} (${kind}): ${count(normalized.products.length, "product")}; ${added.length} new, ${changed.length} changed, ${same} the same. The feed has ${inFeed}.`,
		...leftOut.length ? [`Left out: ${leftOut.join("; ")}. Take one all the same with --keep <id>.`] : [],
		...videosAdded.length ? [`Videos of the shop’s own: ${some(videosAdded)}.`] : [],
		...kept.length ? [`Your own words stay: ${kept.map(({ id, fields }) => `${id} (${fields.join(", ")})`).slice(0, 5).join("; ")}${kept.length > 5 ? `; and ${kept.length - 5} more` : ""}.`] : [],
		...vanished.length ? [`No longer in the shop: ${some(vanished)}. They are marked in sources.json and still in the feed.`] : [],
		...returned.length ? [`In the shop again: ${some(returned)}.`] : [],
		...normalized.losses,
		...notes
	];
}
export { importCommand as a, describeImport as i, askCurrency as n, describeArchive as r, NOT_SHOWN as t };

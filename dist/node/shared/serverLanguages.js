import { t as createFill } from "./translate.js";
// src/i18n/en/creatorServer.ts
/** What a creator is told by the shop's server, and the sentence that they agree to. */
var creatorServerTexts = {
	"agree.everywhere": "I made this video, and {shop} may show it {channels} until {day}, in every country.",
	"agree.countries": "I made this video, and {shop} may show it {channels} until {day}, in {countries}.",
	"agree.onsite": "on its shop pages",
	"agree.email": "in its emails",
	"agree.ads": "in its ads",
	upload: "Your video is not here yet. Choose it, and wait until it has arrived.",
	title: "Give your video a title. Shoppers read it.",
	product: "Say which product your video shows.",
	relation: "Say how you got the product. Shoppers have to be told.",
	until: "The shop may show it until a day from today to {day}.",
	sentence: "Read the sentence below your name, and tick the box.",
	name: "Write your name: it stands below what you agree to.",
	sparkCode: "A code has no spaces in it. Copy it whole from TikTok.",
	sparkUntil: "Say until when the code is good: TikTok shows the day beside it.",
	"closed.taken": "The shop has taken your video. To change it, write to the shop.",
	"closed.answered": "The shop has answered. To send another video, write to the shop.",
	"closed.ended": "The invitation has ended. Ask the shop for a new link.",
	nowhere: "This link does not work. Ask the shop for a new one.",
	tooMany: "That was too much at once. It goes on in a moment.",
	notWhole: "Not all of it arrived. Send it again.",
	notKept: "This could not be kept. Try again in a minute; what has arrived stays.",
	"file.sizeless": "The upload does not say how large the file is.",
	"file.empty": "{name} is empty (0 bytes). Choose the video again.",
	"file.large": "{name} has {size}, and {most} are the most that can be taken. Cut it shorter, or send it in 1080p instead of 4K.",
	"file.another": "A video is on its way by this link already, perhaps from another tab or phone. Go on there, or wait half a minute.",
	"file.diskFull": "The shop’s disk is full. Tell the shop, and come back by the same link.",
	"file.kept": "This video has arrived. Choose another to replace it.",
	"file.soundOnly": "The file has sound, but no picture. Choose the video itself.",
	"file.pixels": "The picture is {width} × {height} pixels; {most} × {most} are the most. Export it smaller: 1080 × 1920 is what shoppers see.",
	"file.cutOff": "The file was cut off: the part that says where its pictures are is missing. Copy or export it again, and wait until that has ended.",
	"file.extra": "The video ends before its file does, or was cut off: there is something in it that is not part of a video. Export it again from your photos, and send that file.",
	"page.title": "Send your video",
	"page.script": "This page needs JavaScript.",
	"page.nowhere": "This link does not work",
	"page.nowhere.lead": "It may not be complete, or the shop has made a new one. Open it again from the shop’s message, or ask the shop for a new link.",
	"page.wait": "One moment",
	"page.wait.lead": {
		one: "Too many links that do not work were tried from your network. Open yours again in {minutes} minute.",
		other: "Too many links that do not work were tried from your network. Open yours again in {minutes} minutes."
	}
};
// src/i18n/en/letter.ts
/** The report as a letter, which a merchant gets by mail. */
var letterTexts = {
	subject: "{shop}: {orders} after creators’ videos, {days}",
	head: "{shop}, {days}",
	first: "{orders} after creators’ videos, {money}.",
	"first.unpaid": "{orders} after creators’ videos.",
	compared: "The days before: {orders}, {money}.",
	"compared.unpaid": "The days before: {orders}.",
	orders: {
		one: "{count} order",
		other: "{count} orders"
	},
	watched: {
		one: "{shoppers} shopper watched, {views}",
		other: "{shoppers} shoppers watched, {views}"
	},
	views: {
		one: "{count} view",
		other: "{count} views"
	},
	opened: {
		one: "{opened} product opened, {added} added to a cart",
		other: "{opened} products opened, {added} added to a cart"
	},
	creators: "Creators",
	videos: "Videos",
	row: "{views}, {orders}, {money}",
	"row.unpaid": "{views}, {orders}",
	questions: {
		one: "{count} question to answer",
		other: "{count} questions to answer"
	},
	signed: "Orders are those that the shop’s server signed.",
	claimed: "Orders are as the shop’s pages reported them; nobody has confirmed them.",
	whole: "The whole report",
	"whole.at": "The whole report: {address}"
};
// src/i18n/en/signIn.ts
/** The page on which the console asks who opens it; it works without script. */
var signInTexts = {
	heading: "Your Reelshelf",
	lead: "This is private. Open it by the link that you were given, or enter the token at the end of that link. The owner’s was shown when the server was started.",
	token: "Token",
	open: "Open",
	wrong: "That is not the token. Copy it whole, from the first to the last character.",
	wait: {
		one: "Too many wrong tokens came from here. Try again in {seconds} second.",
		other: "Too many wrong tokens came from here. Try again in {seconds} seconds."
	},
	script: "This page needs JavaScript."
};
// src/i18n/nearest.ts
/** Each, and behind a colon the one that whoever reads it is glad of: Hebrew's old code, and tongues of Spain. */
var KNOWN = " ar de es fr he it ja ko nl pl pt sv tr zh ca:es eu:es gl:es iw:he ";
/** @param tag - BCP 47, also with `_`. What is near to none is English. */
function nearestLanguage(tag) {
	const primary = /^[a-z]+/i.exec(tag)?.[0].toLowerCase();
	const found = new RegExp(` ${primary}(?::(\\w+))? `).exec(KNOWN);
	return found ? found[1] ?? primary : "en";
}
// src/i18n/serverLanguages.ts
/** What servers say to people: letters to merchants, and what creators are told. As `registry.ts`: each language a file of its own. */
/** Each language but English. */
var serverLanguages = {
	de: () => import("./de.js"),
	fr: () => import("./fr.js"),
	es: () => import("./es.js"),
	it: () => import("./it.js"),
	pt: () => import("./pt.js"),
	nl: () => import("./nl.js"),
	pl: () => import("./pl.js"),
	sv: () => import("./sv.js"),
	tr: () => import("./tr.js"),
	ja: () => import("./ja.js"),
	ko: () => import("./ko.js"),
	zh: () => import("./zh.js"),
	ar: () => import("./ar.js"),
	he: () => import("./he.js")
};
/** In which of our languages a tag is written: `ar-EG` in Arabic. English where there is none. */
async function loadServerSpeech(tag) {
	const nearest = nearestLanguage(tag);
	const load = nearest === "en" ? void 0 : serverLanguages[nearest];
	return serverSpeech(load ? nearest : "en", load && (await load()).texts);
}
/** @param texts - of a language that is there already; left out: English. */
function serverSpeech(code = "en", texts) {
	const isRtl = code === "ar" || code === "he";
	const numbers = new Intl.NumberFormat(code);
	const fill = createFill(code, isRtl, (value) => numbers.format(value));
	return {
		code,
		isRtl,
		signIn: (key, values) => fill((texts?.signIn ?? signInTexts)[key] ?? key, values),
		letter: (key, values) => fill((texts?.letter ?? letterTexts)[key] ?? key, values),
		creators: (key, values) => fill((texts?.creators ?? creatorServerTexts)[key] ?? key, values)
	};
}
/** The one that a browser asks for first among those there are, by its `Accept-Language`. */
function acceptedLanguage(header) {
	return firstSpoken((header ?? "").slice(0, 400).split(",").map((part) => {
		const [tag = "", ...parameters] = part.trim().split(";");
		const quality = /^\s*q=([\d.]+)/.exec(parameters.find((each) => /q=/.test(each)) ?? "")?.[1];
		return {
			tag,
			quality: quality === void 0 ? 1 : Number(quality)
		};
	}).filter(({ tag, quality }) => tag !== "" && quality > 0).sort((a, b) => b.quality - a.quality).map(({ tag }) => tag), (code) => code in serverLanguages).code;
}
/**
* The first of a reader's languages that there is, in their order; English where none is.
*
* @param isThere - of those that are not English.
* @returns with the reader's own tag, for numbers and days.
*/
function firstSpoken(tags, isThere) {
	for (const tag of tags) {
		const code = nearestLanguage(tag);
		if (code === "en" ? /^en\b/i.test(tag) : isThere(code)) return {
			code,
			tag
		};
	}
	return {
		code: "en",
		tag: "en"
	};
}
export { serverSpeech as i, loadServerSpeech as n, serverLanguages as r, acceptedLanguage as t };

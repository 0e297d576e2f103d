import { a as readPrice, c as tagsOfRecording, o as readWhole, s as showAt } from "./changes.js";
import { t as whyNoAnswer } from "./whyNoAnswer.js";
import { t as isRecord } from "./isRecord.js";
import { t as parseJson } from "./parseJson.js";
import { n as success, t as failure } from "./result.js";
import { t as safeUrl } from "./safeUrl.js";
import { r as misused, t as failed } from "./commandResult.js";
import { r as openProject } from "./project.js";
import { t as keepPoster } from "./keepPoster.js";
import { o as loadMediaLibrary } from "./stills.js";
import "./projectFolder.js";
// src/cli/recordLive.ts
/** Makes of a live that is over a video like any other: the recording, and what was pinned as its tags. */
async function recordLive(given, channel, { changes }, world) {
	const show = showAt(changes);
	const src = given.words[2] ?? show.recording ?? void 0;
	if (src === void 0) return misused("Where is the recording? Give its address behind the channel’s.", "live");
	if (show.state !== "ended" || show.startedAtMs === null || show.endedAtMs === null) return failed({
		code: "LIVE_NOT_ENDED",
		message: "The live has not ended. End it first, with: reelshelf live end"
	});
	const said = given.text("begin");
	if (said !== void 0 && Number.isNaN(Date.parse(said))) return misused(`--begin is "${said}"; expected a moment such as 2026-12-01T18:00:05Z.`, "live");
	const isStream = /\.m3u8([?#]|$)/.test(src);
	const span = isStream ? await spanOfStream(src, world) : {
		beginMs: null,
		seconds: null
	};
	const beginMs = said === void 0 ? span.beginMs ?? show.startedAtMs : Date.parse(said);
	const endMs = span.seconds === null ? show.endedAtMs : beginMs + span.seconds * 1e3;
	const tags = tagsOfRecording(changes, beginMs, Math.max(beginMs, endMs));
	const opened = await openProject(given.text("project") ?? "reels");
	if (!opened.ok) return failed(opened.error);
	const project = opened.value;
	try {
		const written = await project.update((draft) => {
			const video = draft.feed.videos.find(isOfChannel(channel));
			if (!video) return null;
			video.sources = [{
				type: isStream ? "hls" : "mp4",
				src
			}];
			video.tags = tags;
			if (video.live) video.live.state = "ended";
			if (span.seconds === null) delete video.duration;
			else video.duration = Math.round(span.seconds * 10) / 10;
			return video.id;
		});
		if (!written.ok) return failed(written.error);
		return written.value === null ? failed({
			code: "VIDEO_UNKNOWN",
			message: noVideoOf(channel)
		}) : describe$1(written.value, tags, src);
	} finally {
		await project.close();
	}
}
/** By the whole address, as it is written in the feed. */
var isOfChannel = (channel) => ({ live }) => live?.channel !== void 0 && safeUrl(live.channel, channel) === channel;
var noVideoOf = (channel) => `No video of the project has ${channel} as its live.channel.`;
/** What an HLS recording says of itself: when its first picture was taken, and how long it is. */
async function spanOfStream(src, { env, signal }) {
	const nothing = {
		beginMs: null,
		seconds: null
	};
	const read = async (url) => {
		const response = await env.fetch(url, { signal });
		return response.ok ? response.text() : "";
	};
	try {
		const top = await read(src);
		const [, variant] = /#EXT-X-STREAM-INF[^\n]*\n([^#\s]\S*)/.exec(top) ?? [];
		const address = variant === void 0 ? null : safeUrl(variant, src);
		const list = address === null ? top : await read(address);
		const lengths = [...list.matchAll(/#EXTINF:([\d.]+)/g)].map(([, seconds]) => Number(seconds));
		const date = /#EXT-X-PROGRAM-DATE-TIME:(\S+)/.exec(list)?.[1];
		const beginMs = date === void 0 ? NaN : Date.parse(date);
		return lengths.length === 0 ? nothing : {
			beginMs: Number.isNaN(beginMs) ? null : beginMs,
			seconds: lengths.reduce((sum, seconds) => sum + seconds, 0)
		};
	} catch {
		return nothing;
	}
}
var describe$1 = (video, tags, src) => ({
	exitCode: 0,
	lines: [
		`The video "${video}" is the recording now: ${src}`,
		...tags.map(({ product, start, end }) => `  ${start} s to ${end} s  ${product}`),
		tags.length === 0 ? "Nothing was pinned, so nothing is tagged." : "Publish it, and it sells like any other."
	],
	data: {
		video,
		tags,
		recording: src
	}
});
// src/cli/posterOfLive.ts
/** Gives a live that is to come a picture of its own: on its card, behind its countdown, and where its page is shared. */
async function posterOfLive(given, channel) {
	const [, , path, extra] = given.words;
	if (path === void 0) return misused("Which picture? Give its path behind the channel’s address.", "live");
	if (extra !== void 0) return misused(`"${extra}" is one word too many.`, "live");
	const library = await loadMediaLibrary();
	if (!library.ok) return failed({
		code: "LIBRARY_MISSING",
		message: library.error
	});
	const opened = await openProject(given.text("project") ?? "reels");
	if (!opened.ok) return failed(opened.error);
	const project = opened.value;
	try {
		const kept = await keepPoster(library.value, project, { path }, isOfChannel(channel), {
			message: noVideoOf(channel),
			say: []
		});
		if (!kept.ok) return failed({
			code: "POSTER_REFUSED",
			message: kept.error.message
		});
		return {
			exitCode: 0,
			lines: [`${path} is the poster of "${kept.value}" now.`],
			data: { video: kept.value }
		};
	} finally {
		await project.close();
	}
}
// src/cli/runLive.ts
async function runLive(given, world) {
	const [verb = "", written = "", ...more] = given.words;
	const no = (message) => misused(message, "live");
	const channel = safeUrl(written, written);
	if (channel === null || !/\/v1\/live\/[^/?#]+$/.test(channel)) return no(`"${written}" is not a channel’s address; expected one such as https://events.shop.example/v1/live/spring.`);
	if (verb === "poster") return posterOfLive(given, channel);
	if (verb === "show" || verb === "record") {
		const whole = await readChannel(channel, world);
		if (!whole.ok) return failed({
			code: "LIVE_UNREADABLE",
			message: whole.error
		});
		return verb === "show" ? describe(whole.value) : recordLive(given, channel, whole.value, world);
	}
	const deed = readVerb(verb, more, given);
	if (!deed.ok) return no(deed.error);
	const token = given.text("token") ?? world.environment["REELSHELF_REPORT_TOKEN"];
	if (!token) return no("Give the token by --token or in REELSHELF_REPORT_TOKEN.");
	return act(channel, deed.value, token, world);
}
function readVerb(verb, more, given) {
	const [product, amount = "", currency = ""] = more;
	const expectWords = (count) => more.length > count ? `"${more[count]}" is one word too many.` : null;
	switch (verb) {
		case "start":
		case "end": {
			const why = expectWords(0);
			if (why !== null) return failure(why);
			const recording = given.text("recording");
			return success(verb === "start" ? { type: "started" } : {
				type: "ended",
				...recording === void 0 ? {} : { recording }
			});
		}
		case "pin":
		case "unpin": {
			const why = expectWords(1);
			if (why !== null) return failure(why);
			if (product === void 0) return failure(`What to ${verb}? Give a product’s id in the feed.`);
			return success({
				type: verb === "pin" ? "pinned" : "unpinned",
				product
			});
		}
		case "price": {
			const price = amount === "off" ? null : readPrice({
				amount,
				currency
			});
			if (product === void 0 || price === void 0 || expectWords(price ? 3 : 2) !== null) return failure(`"${more.join(" ")}" is no price; expected a product, an amount with a dot and a currency, such as serum-30 19.00 EUR, or serum-30 off.`);
			return success({
				type: "priced",
				product,
				price
			});
		}
		default: return failure(`"${verb}" is none of poster, start, pin, unpin, price, end, show and record.`);
	}
}
async function act(channel, deed, token, { env, signal }) {
	const fail = (message) => failed({
		code: "LIVE_FAILED",
		message
	});
	try {
		const response = await env.fetch(channel, {
			method: "POST",
			headers: {
				"content-type": "application/json",
				authorization: `Bearer ${token}`
			},
			body: JSON.stringify(deed),
			signal
		});
		const body = parseJson(await response.text());
		const said = isRecord(body) && typeof body["message"] === "string" ? ` ${body["message"]}` : "";
		if (!response.ok) return fail(`${channel} answers ${response.status}.${said}`);
		const { changed, state, pins } = isRecord(body) ? body : {};
		if (!Array.isArray(pins)) return fail(`${channel} is not a collector’s channel.`);
		return {
			exitCode: 0,
			lines: [`${changed === false ? "It was so already. " : ""}${standing(String(state), pins.map(String))}`],
			data: {
				changed,
				state,
				pins
			}
		};
	} catch (error) {
		return fail(`${channel} does not answer: ${whyNoAnswer(error)}. Is the collector running there?`);
	}
}
/** What anybody may read. */
async function readChannel(channel, { env, signal }) {
	try {
		const response = await env.fetch(`${channel}/changes`, { signal });
		const body = parseJson(await response.text());
		const said = isRecord(body) && typeof body["message"] === "string" ? ` ${body["message"]}` : "";
		if (!response.ok) return failure(`${channel} answers ${response.status}.${said}`);
		const whole = readWhole(body);
		return whole ? success(whole) : failure(`${channel} is not a collector’s channel.`);
	} catch (error) {
		return failure(`${channel} does not answer: ${whyNoAnswer(error)}. Is the collector running there?`);
	}
}
function describe({ changes }) {
	const { state, pins, prices, recording } = showAt(changes);
	return {
		exitCode: 0,
		lines: [
			standing(state, pins),
			...[...prices].map(([product, { amount, currency }]) => `${product} for ${amount} ${currency}.`),
			...recording === null ? [] : [`Recording: ${recording}`]
		],
		data: {
			state,
			pins,
			prices: Object.fromEntries(prices),
			recording
		}
	};
}
var STANDING = {
	scheduled: "It has not begun.",
	live: "It is live.",
	ended: "It has ended."
};
var standing = (state, pins) => `${STANDING[state] ?? state} ${pins.length > 0 ? `Pinned: ${pins.join(", ")}.` : "Nothing is pinned."}`;
export { runLive };

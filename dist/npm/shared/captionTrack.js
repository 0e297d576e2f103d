import { t as createLatestOnly } from "./latestOnly.js";

// src/media/vtt.ts
var MAX_CUES = 2e3;
var ENTITIES = {
	amp: "&",
	lt: "<",
	gt: ">",
	nbsp: "\xA0",
	lrm: "‎",
	rlm: "‏"
};
/**
* Reads WebVTT. We draw captions ourselves, above the product bar, so only times and words are wanted: tags, settings, styles
* and notes are left out, and a file that is no WebVTT has no cues.
*/
function parseVtt(raw) {
	const text = raw.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
	if (!/^WEBVTT(?:[ \t\n]|$)/.test(text)) return [];
	const cues = [];
	for (const block of text.split(/\n{2,}/)) {
		const lines = block.split("\n");
		const timing = lines.findIndex((line) => line.includes("-->"));
		if (timing < 0 || timing > 1) continue;
		const [from = "", rest = ""] = (lines[timing] ?? "").split("-->");
		const startSeconds = parseTime(from);
		const endSeconds = parseTime(rest);
		const words = toPlainText(lines.slice(timing + 1).join("\n"));
		if (words && startSeconds !== null && endSeconds !== null && endSeconds > startSeconds) cues.push({
			startSeconds,
			endSeconds,
			text: words
		});
		if (cues.length === MAX_CUES) break;
	}
	return cues;
}
function parseTime(text) {
	const found = /^\s*(?:(\d{2,4}):)?([0-5]\d):([0-5]\d)\.(\d{3})(?:\s|$)/.exec(text);
	if (!found) return null;
	return Number(found[1] ?? 0) * 3600 + Number(found[2]) * 60 + Number(found[3]) + Number(found[4]) / 1e3;
}
function toPlainText(payload) {
	return payload.replace(/<[^>]*>?/g, "").replace(/&(\w+);/g, (whole, name) => Object.hasOwn(ENTITIES, name) ? ENTITIES[name] ?? whole : whole).trim();
}

// src/media/captionTrack.ts
var MAX_CHARACTERS = 512e3;
/**
* Captions of a `<video>`, told as plain text at the moments the element itself keeps.
*
* The file is fetched here and not by a `<track>` element: that one needs `crossorigin` on the video as soon as the file lies
* on another host, and then a video host without CORS headers would play nothing at all. The cues go into one hidden text
* track, which is reused, because an element can never lose a track it was given.
*/
function createCaptionTrack(video, env, tell) {
	const latest = createLatestOnly();
	let track = null;
	let shownSrc = null;
	let told = "";
	const say = (text) => {
		if (text === told) return;
		told = text;
		tell(text);
	};
	const onCueChange = () => {
		const lines = [];
		for (const cue of track?.activeCues ?? []) if (cue instanceof VTTCue) lines.push(cue.text);
		say(lines.join("\n"));
	};
	const clear = () => {
		for (const cue of [...track?.cues ?? []]) track?.removeCue(cue);
		say("");
	};
	const fetchCues = async (src) => {
		const answer = await env.fetch(src, { credentials: "omit" });
		const text = answer.ok ? await answer.text() : "";
		return text.length <= MAX_CHARACTERS ? parseVtt(text) : [];
	};
	const load = async (src) => {
		const cues = await latest.run(() => fetchCues(src)).catch(() => null);
		if (!cues) return;
		if (!track) {
			track = video.addTextTrack("metadata");
			track.mode = "hidden";
			track.addEventListener("cuechange", onCueChange);
		}
		for (const cue of cues) track.addCue(new VTTCue(cue.startSeconds, cue.endSeconds, cue.text));
		onCueChange();
	};
	return {
		show(files, lang) {
			const src = lang !== null && files.find((file) => file.lang === lang)?.src || null;
			if (src === shownSrc) return;
			shownSrc = src;
			latest.cancel();
			clear();
			if (src !== null) load(src);
		},
		destroy() {
			latest.cancel();
			track?.removeEventListener("cuechange", onCueChange);
			tell = () => {};
		}
	};
}

export { createCaptionTrack };
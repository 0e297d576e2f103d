import { G as useStyles, Q as DisclosureLabel, S as Icon, W as usePassingStyles, X as useLazy, Z as Photo, _ as forward, a as useSaved, at as canPlayHls, b as play, c as PlayerProvider, ct as VIDEO_PARAM, d as usePageExtras, g as close, h as useText, i as useAnnouncer, it as canPlayFile, l as usePlayer, m as startThrow, n as NotLoaded, o as playerExtrasTexts, ot as isFedByPage, rt as useShelf, st as prefersOwnPlayer, t as SheetPlace_default, u as RailButton, v as muted, w as replaceVideos, x as sound, y as pause } from "./shelf.js";
import { d as subjectOf, f as subjectOfVideo, i as createTranslate, m as priceLine, q as createLazy, x as hash32, z as safeUrl } from "./plain.js";
import { N as maskText, S as up, T as createSavedVideos, b as save, c as bag, dt as createLatestOnly, et as isRecord, f as down, g as picture, i as cardOf, j as maskPath, l as captions, n as clock, ot as hasChoices, r as productTexts, t as productsOf, tt as pageAddress, u as check, x as share, y as retry } from "./common.js";
import { batch, computed, createModel, effect, signal, untracked, useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { useEffect, useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { Fragment, jsx, jsxs } from "preact/jsx-runtime";

// src/feed/fileNameOf.ts
/** A name that every disk and host takes, and that two ids never share. */
function fileNameOf(id) {
	if (/^[a-z0-9][a-z0-9_-]{0,79}$/.test(id)) return id;
	return `${id.normalize("NFKD").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 60) || "video"}-${hash32(id).toString(16).padStart(8, "0")}`;
}

// src/media/vtt.ts
var MAX_CUES = 2e3;
var ENTITIES = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'",
	nbsp: "\xA0",
	lrm: "‎",
	rlm: "‏"
};
var VTT_TIME = "(?:(\\d+):)?([0-5]\\d):([0-5]\\d)[.,](\\d{3})(?!\\d)";
/** Tools that translate texts put spaces between the parts; some that edit films write a colon before the fraction. */
var SRT_TIME = "(?:(\\d+) ?: ?)?([0-5]?\\d) ?: ?([0-5]?\\d)(?: ?[.,:] ?(\\d{1,3}))?(?!\\d)";
/** A line of times with any arrow, right or wrong, or with YouTube's comma (SBV): never words. */
var TIME_LINE = /-->|^[\d:.,\s]{4,}[-–—=]*\s?[>→]+[\d:.,\s]{4,}$|^\d+:\d\d:\d\d\.\d{2,3},\d+:\d\d:\d\d\.\d{2,3}$/;
/**
* Reads captions line by line as browsers read WebVTT: a line with an arrow begins a cue wherever it stands, and a cue ends with an empty
* line or the next arrow. A file without WebVTT's first line is read as SubRip (SRT), SBV, or what Whisper prints. We draw captions ourselves, above the product bar, so
* only times and words are wanted: settings, styles and notes are left out. A file that is neither has no cues.
*
* @param toWords - what a cue's markup says as plain text; in a page the browser's own reading, which knows every entity.
*/
function parseVtt(raw, toWords = plainText) {
	const text = unpacked(raw.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n"));
	const isVtt = /^WEBVTT(?:[ \t\n]|$)/.test(text);
	const time = isVtt ? VTT_TIME : SRT_TIME;
	const timing = new RegExp(`^\\s*${isVtt ? "" : "(?:#?\\d+[.)]?\\s+)?"}${time}\\s*${isVtt ? "-->" : "(?:[-–—=]*\\s?[>→]+|,)"}\\s*${time}`);
	const cues = [];
	let times = null;
	let lines = [];
	const close = () => {
		const joined = lines.join("\n");
		const markup = isVtt ? joined : joined.replace(/\{(?:\\\w[^}]*|\/?[a-z](?::[^}]*)?)\}/gi, "").replace(/\\[Nn]|\[br\]/g, "\n");
		const words = times && !/^\{\s*"/.test(markup) ? toWords(markup).trim() : "";
		if (times && words && times[1] > times[0]) cues.push({
			startSeconds: times[0],
			endSeconds: times[1],
			text: words
		});
		times = null;
		lines = [];
	};
	for (const line of text.split("\n")) {
		if (cues.length === MAX_CUES) break;
		if (TIME_LINE.test(line)) {
			if (!isVtt && /^\s*#?\d+[.)]?\s*$/.test(lines.at(-1) ?? "")) lines.pop();
			close();
			const found = timing.exec(line);
			times = found && [seconds(found.slice(1, 5)), seconds(found.slice(5, 9))];
			const rest = isVtt || !found ? "" : line.slice(found[0].length).trim();
			if (/\p{L}/u.test(rest) && !/^(?:[XY][12]:\d+\s*)+$|^\w+:\S/.test(rest)) lines.push(rest);
		} else if (isVtt ? line === "" : line.trim() === "") close();
		else if (times) lines.push(line);
	}
	close();
	return cues.slice(0, MAX_CUES);
}
/** Without what programs that write texts put around a file and its times: the marks of a block of code, brackets, HTML's own spelling. */
function unpacked(text) {
	const [, , block] = /^[ \t]*(```|~~~)[\w-]*[ \t]*\n([^]*?)\n[ \t]*\1[ \t]*$/m.exec(text) ?? [];
	const plain = (block?.includes("--") ? block : text).replace(/^\*\*([\d:., ]+-+>[\d:., ]+)\*\*/gm, "$1").replace(/^[ \t]*(?:```|~~~)[\w-]*[ \t]*(?:\n|$)/gm, "").replace(/^\[([\d:., ]+-->[\d:., ]+)\][ \t]*/gm, "\n$1\n");
	return plain.includes("--&gt;") ? plain.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&") : plain;
}
var seconds = ([hours = "0", minutes, whole, fraction = ""]) => Number(hours) * 3600 + Number(minutes) * 60 + Number(whole) + Number(fraction.padEnd(3, "0")) / 1e3;
var HOUR = 3600;
/**
* Cues of a clip that was cut out of a longer film, or from a programme whose clock begins with an hour, put back by whole hours so that
* their words come while the clip plays. Cues that begin within it stay as they are.
*
* @param durationSeconds - of the clip; what is not known (`NaN`, a stream's `Infinity`) changes nothing.
*/
function withinClip(cues, durationSeconds) {
	const first = Math.min(...cues.map(({ startSeconds }) => startSeconds));
	const early = Math.floor(first / HOUR) * HOUR;
	if (!(first >= durationSeconds) || !(first - early < durationSeconds)) return cues;
	return cues.map((cue) => ({
		...cue,
		startSeconds: cue.startSeconds - early,
		endSeconds: cue.endSeconds - early
	}));
}
/** For places without a browser: tags taken away, numbered entities and those of WebVTT itself read. */
function plainText(markup) {
	return markup.replace(/<[^>]*>?/g, "").replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
		if (name !== void 0) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name] ?? whole : whole;
		const code = decimal === void 0 ? parseInt(hex ?? "", 16) : Number(decimal);
		return code > 0 && code <= 1114111 ? String.fromCodePoint(code) : "�";
	});
}
/** What browsers too take old texts in a language to be written in; all others in `windows-1252`. */
var OLD_ENCODINGS = {
	"windows-1250": "bs cs hr hu pl ro sk sl",
	"windows-1251": "be bg kk mk ru sr uk",
	"windows-1253": "el",
	"windows-1254": "az tr",
	"windows-1255": "he iw",
	"windows-1256": "ar fa ur",
	"windows-1257": "et lt lv",
	"windows-1258": "vi",
	"windows-874": "th",
	big5: "zh-tw zh-hk zh-hant",
	gb18030: "zh",
	shift_jis: "ja",
	"euc-kr": "ko"
};
function oldEncodingOf(lang) {
	const tag = lang.toLowerCase();
	for (const name of [
		tag,
		tag.slice(0, 7),
		tag.slice(0, 5),
		tag.split("-")[0] ?? ""
	]) for (const [encoding, languages] of Object.entries(OLD_ENCODINGS)) if (languages.split(" ").includes(name)) return encoding;
	return "windows-1252";
}
/**
* The text of a captions file in the encoding it has: what its first bytes say, else UTF-8; UTF-16 where every other byte is zero, as
* Western text has it; and for what cannot be UTF-8 the one that programs wrote its language in before.
*
* @param lang - of its words, as the feed says it.
*/
function decodeCaptions(bytes, lang = "") {
	const head = new Uint8Array(bytes, 0, Math.min(64, bytes.byteLength));
	const zeros = [0, 0];
	head.forEach((byte, at) => byte === 0 && (zeros[at % 2] = (zeros[at % 2] ?? 0) + 1));
	const [even = 0, odd = 0] = zeros;
	const encoding = head[0] === 255 && head[1] === 254 || odd > head.length / 4 ? "utf-16le" : head[0] === 254 && head[1] === 255 || even > head.length / 4 ? "utf-16be" : "utf-8";
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder(encoding === "utf-8" ? oldEncodingOf(lang) : encoding).decode(bytes);
	}
}

// src/media/captionTrack.ts
var captionTrack_exports = {
	get createCaptionTrack() { return createCaptionTrack; },
	get loadCues() { return loadCues; }
};
var MAX_BYTES = 1e6;
/** Words that come later than this are about a moment long past. */
var TIMEOUT_MS = 15e3;
/**
* Captions of a `<video>`, reported as plain text at the moments the element itself keeps.
*
* The file is fetched here and not by a `<track>` element: that one needs `crossorigin` on the video as soon as the file lies
* on another host, and then a video host without CORS headers would play nothing at all. The cues go into one hidden text
* track, which is reused, because an element can never lose a track it was given.
*
* @param refuse - called with a file that has no words to show, so that it is not offered again.
*/
function createCaptionTrack(video, env, onText, refuse) {
	const latest = createLatestOnly();
	let track = null;
	let shownSrc = null;
	let shown = "";
	const say = (text) => {
		if (text === shown) return;
		shown = text;
		onText(text);
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
	const load = async ({ src, lang }) => {
		const cues = await latest.run(() => loadCues({
			src,
			lang
		}, env)).catch((error) => {
			shownSrc = null;
			return `it could not be fetched (${String(error)}); from another host it needs Access-Control-Allow-Origin`;
		});
		if (!cues) return;
		if (typeof cues === "string") return refuse(src, noticeOf(src, cues));
		const said = withinClip(cues, video.duration);
		if (said.every(({ startSeconds }) => startSeconds >= video.duration)) return refuse(src, noticeOf(src, "its first words come when the video is over"));
		if (!track) {
			track = video.addTextTrack("metadata");
			track.mode = "hidden";
			track.addEventListener("cuechange", onCueChange);
		}
		for (const cue of said) track.addCue(new VTTCue(cue.startSeconds, cue.endSeconds, cue.text));
		onCueChange();
	};
	return {
		show(files, lang) {
			const file = lang === null ? void 0 : files.find((each) => each.lang === lang);
			const src = file?.src || null;
			if (src === shownSrc) return;
			shownSrc = src;
			latest.cancel();
			clear();
			if (file && src !== null) load(file);
		},
		destroy() {
			latest.cancel();
			track?.removeEventListener("cuechange", onCueChange);
			onText = refuse = () => {};
		}
	};
}
/** What a file of captions or descriptions says, or why it says nothing; rejects where it cannot be had. */
async function loadCues({ src, lang }, env) {
	const controller = new AbortController();
	const cancel = env.setTimer(() => controller.abort(), TIMEOUT_MS);
	try {
		const answer = await env.fetch(src, {
			credentials: "omit",
			signal: controller.signal
		});
		if (!answer.ok) return `it was answered with ${answer.status}`;
		const declared = Number(answer.headers.get("content-length") ?? 0);
		const bytes = declared > MAX_BYTES ? void 0 : await answer.arrayBuffer?.();
		const size = bytes?.byteLength ?? declared;
		if (size > MAX_BYTES) return `it has ${size} bytes; ${MAX_BYTES} are read`;
		const text = bytes ? decodeCaptions(bytes, lang) : "";
		const read = parseVtt(text, wordsOf);
		const other = read.length || !text ? null : await import("./rest.js").then((n) => n.i).catch(() => null);
		const cues = other ? other.parseOther(text, wordsOf) : read;
		return cues.length > 0 ? cues : size === 0 ? "it is empty" : "it has no lines such as \"00:00:01.000 --> 00:00:03.000\" with words under them";
	} finally {
		cancel();
	}
}
/** What the browser itself makes of a cue's tags and entities. */
var wordsOf = (markup) => new VTTCue(0, 1, markup).getCueAsHTML().textContent ?? "";
var noticeOf = (src, reason) => ({
	code: "CAPTIONS_UNREADABLE",
	subject: src,
	message: `No captions are offered from ${src}: ${reason}.`,
	remedy: "Give a WebVTT or SRT file."
});

// src/media/element/lateCaptions.ts
/** What draws captions is fetched for the first that is wanted; where it does not load, there are none. */
function createLateCaptions(video, env, report) {
	let track = null;
	let wanted = [[], null];
	let isDestroyed = false;
	const load = async () => {
		const { createCaptionTrack } = await Promise.resolve().then(() => captionTrack_exports).catch(() => ({ createCaptionTrack: null }));
		if (isDestroyed) return;
		track ??= createCaptionTrack?.(video, env, (text) => report({
			type: "caption",
			atMs: env.monotonicMs(),
			text
		}), (src, notice) => report({
			type: "captionless",
			atMs: env.monotonicMs(),
			src,
			notice
		})) ?? null;
		track?.show(...wanted);
	};
	return {
		show(captions, lang) {
			wanted = [captions, lang];
			if (track) track.show(captions, lang);
			else if (lang !== null && captions.length) load();
		},
		destroy() {
			isDestroyed = true;
			track?.destroy();
		}
	};
}

// src/media/element/videoElement.ts
/** A `<video>` as every source begins with it: silent, inline, looping, and asking for nothing. */
function createVideo(host) {
	const video = host.ownerDocument.createElement("video");
	video.muted = true;
	video.defaultMuted = true;
	video.playsInline = true;
	video.loop = true;
	video.preload = "none";
	video.disablePictureInPicture = true;
	video.tabIndex = -1;
	video.setAttribute("part", "video");
	host.append(video);
	return video;
}

// src/media/element/firstFrame.ts
/** Says once for each media that its first picture has been painted. */
function createFirstFrame(video, onFrame) {
	let hasFrame = false;
	let request = 0;
	const look = () => {
		if (hasFrame || video.videoWidth === 0) return;
		hasFrame = true;
		onFrame();
	};
	return {
		look,
		restart() {
			hasFrame = false;
			if (!video.requestVideoFrameCallback) return;
			video.cancelVideoFrameCallback(request);
			request = video.requestVideoFrameCallback(look);
		},
		stop: () => video.cancelVideoFrameCallback?.(request)
	};
}

// src/media/element/pictureWatch.ts
/** No clock that is looked at four times a second plays so far in between. */
var LEAP_SECONDS = 1;
/** How far the pictures of a media go. A cut file runs on over a frozen picture, or begins again at the cut. */
function createPictureWatch(video) {
	/** Where the picture last changed, and how many pictures had been shown by then. */
	let picture = {
		atSeconds: 0,
		count: 0
	};
	let isWhole = false;
	let wasSeeked = false;
	const isShort = () => Number.isFinite(video.duration) && picture.atSeconds < video.duration * .6 && video.duration - picture.atSeconds > 3;
	return {
		get isWhole() {
			return isWhole;
		},
		look(movedSeconds) {
			const count = video.getVideoPlaybackQuality?.().totalVideoFrames ?? 0;
			if (count === picture.count) return;
			const leapSeconds = movedSeconds > LEAP_SECONDS ? movedSeconds : 0;
			picture = {
				atSeconds: video.currentTime - leapSeconds,
				count
			};
			if (!isShort()) isWhole = true;
		},
		brokenOff: () => picture.count > 0 && isShort() && !isWhole && !wasSeeked ? `the picture stops at ${picture.atSeconds.toFixed(1)} s of ${video.duration.toFixed(1)} s` : null,
		expectSeek() {
			wasSeeked = true;
		},
		restart() {
			isWhole = wasSeeked = false;
			picture = {
				atSeconds: 0,
				count: 0
			};
		}
	};
}

// src/media/element/clockWatch.ts
var STALLED_AFTER_MS = 4e3;
var STUCK_AFTER_MS = 1e4;
function lookAtClock(watch, look) {
	if (look.positionSeconds !== watch.positionSeconds || !look.hasData && look.gotBytes) return {
		watch: {
			positionSeconds: look.positionSeconds,
			movedAtMs: look.atMs
		},
		outcome: "moving"
	};
	const stoodMs = look.atMs - watch.movedAtMs;
	return {
		watch,
		outcome: stoodMs >= 1e4 ? "stuck" : stoodMs >= 4e3 ? "stalled" : "waiting"
	};
}

// src/media/element/standstill.ts
var TICK_MS = 1e3;
/** A look that comes this late was held up by a sleeping machine or a busy page, and the media stood as well. */
var LATE_MS = 5e3;
/** WebKit can stand still for good in a later round; a media that has been fetched to its end waits for nothing that long. */
var ROUND_OVER_MS = 2e3;
/** Looks once a second, from `start` to `stop`, whether the clock of a playing video still moves. */
function createStandstill(input) {
	const { video, env } = input;
	let watch = {
		positionSeconds: 0,
		movedAtMs: 0
	};
	let lookedAtMs = 0;
	let hasNewBytes = false;
	let wasNudged = false;
	let stopTimer = null;
	const movedNow = () => {
		watch = {
			positionSeconds: video.currentTime,
			movedAtMs: env.monotonicMs()
		};
	};
	const tick = () => {
		stopTimer = null;
		input.readClock();
		if (video.paused || video.error) return;
		const nowMs = env.monotonicMs();
		if (nowMs - lookedAtMs > LATE_MS) movedNow();
		lookedAtMs = nowMs;
		const hasData = video.readyState >= HTMLMediaElement.HAVE_FUTURE_DATA && !video.seeking;
		const look = lookAtClock(watch, {
			atMs: nowMs,
			positionSeconds: video.currentTime,
			hasData,
			gotBytes: hasNewBytes
		});
		watch = look.watch;
		hasNewBytes = false;
		const isRoundOver = input.hasLooped() && nowMs - watch.movedAtMs >= ROUND_OVER_MS;
		if (look.outcome === "stuck" || isRoundOver) return input.onStuck(hasData ? "stuck" : "network");
		if (look.outcome === "moving") wasNudged = false;
		if (look.outcome === "stalled") {
			input.onStalled();
			if (!wasNudged) nudge(video);
			wasNudged = true;
		}
		stopTimer = env.setTimer(tick, TICK_MS);
	};
	const stop = () => {
		stopTimer?.();
		stopTimer = null;
	};
	return {
		start() {
			stop();
			lookedAtMs = env.monotonicMs();
			movedNow();
			stopTimer = env.setTimer(tick, TICK_MS);
		},
		stop,
		restart() {
			stop();
			hasNewBytes = false;
		},
		gotBytes() {
			hasNewBytes = true;
		}
	};
}
/** WebKit that was sent elsewhere while it began can wait for data that it has, until it is told to play once more. */
function nudge(video) {
	video.pause();
	video.play()?.catch(() => {});
}

// src/media/element/mediaWatch.ts
/** The clock stands at the end when it is this near. */
var END_SECONDS = .05;
/** Sound without a picture for so long is a file that has none. */
var BLIND_SECONDS = .5;
/**
* What is known of the media in the element, from its clock and its pictures.
*
* A clock that jumps back does not prove the end: WebKit's own loop comes back too early from the second round on, or stands still at the end and
* waits for ever. So a media whose pictures were once seen to the end is whole, and is not called cut any more.
*/
function createMediaWatch(video, env, report, onTrouble) {
	let lastSeconds = 0;
	let seekIsOurs = false;
	/** Back at the start by itself, and not moving yet. */
	let isLooping = false;
	let hasLooped = false;
	const emit = (event) => report({
		...event,
		atMs: env.monotonicMs()
	});
	const stall = createStall(video, emit);
	const pictures = createPictureWatch(video);
	const frame = createFirstFrame(video, () => emit({ type: "frame" }));
	const standstill = createStandstill({
		video,
		env,
		readClock: () => readClock(),
		hasLooped: () => hasLooped,
		onStalled: () => stall.isStalled || stall.begin(),
		onStuck: (error) => trouble(error, "the clock does not move")
	});
	const trouble = (error, detail, isGuess = true) => {
		standstill.stop();
		onTrouble({
			error,
			detail,
			isGuess,
			wasWhole: pictures.isWhole,
			resumeSeconds: hasLooped || error === "decode" ? 0 : video.currentTime
		});
	};
	const onJumpBack = () => {
		const brokenOff = pictures.brokenOff();
		if (brokenOff) return trouble("decode", brokenOff);
		isLooping = hasLooped = true;
		emit({ type: "looped" });
	};
	const readClock = () => {
		const nowSeconds = video.currentTime;
		const movedSeconds = nowSeconds - lastSeconds;
		lastSeconds = nowSeconds;
		if (movedSeconds < -.3 && !seekIsOurs) return onJumpBack();
		if (video.seeking || video.paused && !video.ended) return;
		pictures.look(movedSeconds);
		if (movedSeconds > 0) {
			seekIsOurs = isLooping = false;
			const isBlind = video.videoWidth === 0;
			if (isBlind && nowSeconds > BLIND_SECONDS) return trouble("no_picture", "the file has sound but no picture this browser can show");
			if (!isBlind && stall.isPassed(nowSeconds)) stall.end();
		} else if (video.ended || nowSeconds >= video.duration - END_SECONDS) playAgain(video);
	};
	return {
		emit,
		trouble,
		frame,
		standstill,
		readClock,
		/** The element says that it plays. Sound alone is not playing; on a busy machine the picture's size comes a moment later. */
		playing: () => video.videoWidth > 0 ? stall.end() : stall.stand(),
		/** Every loop waits for a moment; one that does not go on is noticed by the clock. */
		waiting: () => isLooping || stall.begin(),
		seeking() {
			readClock();
			stall.seeking();
		},
		seeked() {
			seekIsOurs = false;
		},
		expectSeek() {
			seekIsOurs = true;
			pictures.expectSeek();
		},
		restart() {
			[
				standstill,
				pictures,
				stall,
				frame
			].forEach((part) => part.restart());
			seekIsOurs = isLooping = hasLooped = false;
			lastSeconds = 0;
		}
	};
}
/** WebKit can reach the end without an event and without looping. */
var playAgain = (video) => {
	video.currentTime = 0;
	video.play()?.catch(() => {});
};
/** Whether the video stands, and from where its clock has to move on before that is over. */
function createStall(video, emit) {
	let isStalled = false;
	let atSeconds = 0;
	const stand = () => {
		isStalled = true;
		atSeconds = video.currentTime;
	};
	return {
		get isStalled() {
			return isStalled;
		},
		/** Stands, without a word to anybody. */
		stand,
		begin() {
			stand();
			emit({ type: "stalled" });
		},
		end() {
			isStalled = false;
			emit({
				type: "playing",
				positionSeconds: video.currentTime
			});
		},
		isPassed: (nowSeconds) => isStalled && nowSeconds > atSeconds + .1,
		seeking() {
			atSeconds = video.currentTime;
		},
		restart() {
			isStalled = false;
			atSeconds = 0;
		}
	};
}

// src/media/element/elementEvents.ts
/** Less is a picture that was named a video. */
var MIN_SECONDS = .1;
var ERROR_CODES = {
	2: "network",
	3: "decode",
	4: "unsupported"
};
/**
* Turns what a looping `<video>` does into events. An `error` event is only one of the ways a media dies, and the rarest in some browsers:
* HEVC plays as sound without a picture, a renamed picture "loads" with no length, a cut file runs on over a frozen picture or begins
* again at the cut, and a broken decoder just stands still. Whatever it is goes to `onTrouble`, which may have another source to try.
*/
function startElementEvents(video, env, report, onTrouble) {
	const listening = new AbortController();
	const watch = createMediaWatch(video, env, report, onTrouble);
	const { emit, trouble, readClock, frame, standstill } = watch;
	let durationSeconds = 0;
	const reportDuration = () => {
		durationSeconds = video.duration;
		emit({
			type: "loaded",
			durationSeconds: Number.isFinite(durationSeconds) ? durationSeconds : 0
		});
	};
	const reportTime = () => emit({
		type: "time",
		positionSeconds: video.currentTime,
		bufferedSeconds: bufferedSeconds(video)
	});
	const handlers = {
		loadedmetadata() {
			if (!(video.duration >= MIN_SECONDS)) return trouble("unsupported", "the file has no length");
			reportDuration();
			emit({
				type: "muted",
				muted: video.muted
			});
		},
		durationchange() {
			if (durationSeconds > 0 && video.duration > 0 && video.duration !== durationSeconds) reportDuration();
		},
		play: standstill.start,
		playing() {
			if (!video.paused && video.readyState > 0) watch.playing();
		},
		waiting: watch.waiting,
		pause() {
			if (!video.paused || video.ended) return;
			standstill.stop();
			emit({
				type: "paused",
				positionSeconds: video.currentTime
			});
		},
		seeking: watch.seeking,
		seeked: watch.seeked,
		timeupdate() {
			readClock();
			if (video.currentTime > 0) frame.look();
			reportTime();
		},
		progress() {
			standstill.gotBytes();
			reportTime();
		},
		ended: readClock,
		volumechange: () => emit({
			type: "muted",
			muted: video.muted
		}),
		error() {
			const { code, message } = video.error ?? {
				code: 0,
				message: ""
			};
			trouble(ERROR_CODES[code] ?? "unknown", message || `code ${code}`, false);
		}
	};
	for (const [type, run] of Object.entries(handlers)) video.addEventListener(type, () => video.hasAttribute("src") && run(), { signal: listening.signal });
	return {
		restart() {
			durationSeconds = 0;
			watch.restart();
		},
		expectSeek: watch.expectSeek,
		trouble,
		stop() {
			standstill.stop();
			listening.abort();
			frame.stop();
		}
	};
}
/** How far the data reach from where the media plays. */
function bufferedSeconds({ buffered, currentTime }) {
	for (let i = 0; i < buffered.length; i++) if (buffered.start(i) <= currentTime + .1 && buffered.end(i) >= currentTime) return buffered.end(i);
	return 0;
}

// src/media/element/wayTries.ts
/** A media that was seen to its end is good, so whatever holds it up passes: a minute of standing, or this many errors in a row. */
var WHOLE_TRIES = 6;
/** Which way into the element is tried, and how often. */
function createWayTries() {
	let ways = [];
	let index = 0;
	/** What only looks broken is tried once more before it is called so. */
	let triesLeft = 1;
	let isGood = false;
	let resumeSeconds = 0;
	return {
		begin(next) {
			ways = next;
			index = resumeSeconds = 0;
			triesLeft = 1;
			isGood = false;
		},
		get way() {
			return ways[index];
		},
		takeResumeSeconds() {
			const seconds = resumeSeconds;
			resumeSeconds = 0;
			return seconds;
		},
		tryNext(trouble) {
			if (trouble.wasWhole) {
				isGood = true;
				triesLeft = WHOLE_TRIES;
			}
			if (!isGood && index + 1 < ways.length) index++;
			else if (triesLeft > 0 && (trouble.isGuess || isGood)) {
				triesLeft--;
				if (!isGood) index = 0;
				resumeSeconds = trouble.resumeSeconds;
			} else return false;
			return true;
		}
	};
}

// src/media/element/wayLoop.ts
/** Plays in the element what comes by one way after the other, until one plays or none is left. */
function startWayLoop(video, env, report) {
	const tries = createWayTries();
	let isLoaded = false;
	let wantsPlay = false;
	const feeder = createFeeder(video);
	const onTrouble = (trouble) => {
		if (!isLoaded) return;
		if (!tries.tryNext(trouble)) {
			letGo();
			const { error, detail } = trouble;
			return report({
				type: "error",
				atMs: env.monotonicMs(),
				error,
				detail
			});
		}
		if (wantsPlay) report({
			type: "stalled",
			atMs: env.monotonicMs()
		});
		startWay();
	};
	const element = startElementEvents(video, env, report, onTrouble);
	const seek = (positionSeconds) => {
		element.expectSeek();
		video.currentTime = within(video, positionSeconds);
	};
	video.addEventListener("loadedmetadata", () => {
		const resumeSeconds = tries.takeResumeSeconds();
		if (resumeSeconds > 1 && video.duration < Infinity) seek(resumeSeconds);
	});
	const startWay = () => {
		const { way } = tries;
		if (!way) return onTrouble(NO_SOURCE);
		feeder.stop();
		element.restart();
		feeder.start(way, {
			ready: () => wantsPlay && askToPlay(),
			trouble: (error, detail) => element.trouble(error, detail, false)
		});
		if (wantsPlay) askToPlay();
	};
	const askToPlay = () => feeder.play(() => {
		wantsPlay = false;
		report({
			type: "blocked",
			atMs: env.monotonicMs()
		});
	});
	const letGo = () => {
		isLoaded = wantsPlay = false;
		feeder.stop();
		element.restart();
		video.pause();
		video.removeAttribute("src");
		video.load();
	};
	return {
		get isLoaded() {
			return isLoaded;
		},
		load(ways) {
			if (isLoaded) letGo();
			isLoaded = true;
			tries.begin(ways);
			startWay();
		},
		preload: feeder.preload,
		play() {
			if (!isLoaded) return;
			wantsPlay = true;
			askToPlay();
		},
		pause() {
			wantsPlay = false;
			video.pause();
		},
		seek(positionSeconds) {
			if (isLoaded && video.readyState > 0) seek(positionSeconds);
		},
		liveClock: feeder.liveClock,
		letGo,
		stop: element.stop
	};
}
/** One way at a time into the element; what an older one still says is ignored. */
function createFeeder(video) {
	let level = "none";
	let feeding = {};
	/** Grows with every way. */
	let turn = 0;
	return {
		start(way, on) {
			const mine = ++turn;
			feeding = way(video, {
				ready: () => mine === turn && on.ready(),
				trouble: (error, detail) => mine === turn && on.trouble(error, detail)
			});
			feeding.preload?.(level);
		},
		preload(next) {
			level = next;
			if (video.preload !== next) video.preload = next;
			feeding.preload?.(next);
		},
		play(onBlocked) {
			const mine = turn;
			feeding.play?.();
			video.play()?.catch((error) => {
				if (mine === turn && error instanceof DOMException && error.name === "NotAllowedError") onBlocked();
			});
		},
		liveClock: () => feeding.liveClock?.() ?? null,
		stop() {
			turn++;
			feeding.stop?.();
			feeding = {};
		}
	};
}
/** Between the start and the end, where that is known. */
var within = ({ duration }, positionSeconds) => Math.min(Math.max(0, positionSeconds), Number.isFinite(duration) ? duration : positionSeconds);
var NO_SOURCE = {
	error: "unsupported",
	detail: "no source of this kind",
	isGuess: false,
	wasWhole: false,
	resumeSeconds: 0
};

// src/media/element/elementPlayer.ts
/**
* Makes players of one `<video>` each, which is kept and reused: on a phone a fresh element would have to earn its right to sound again.
*
* @param waysOf - how a source of the kind comes into the element; the first that works is taken.
*/
var elementPlayer = (kind, waysOf) => (host, reportAll, env) => {
	let isDestroyed = false;
	const report = (event) => isDestroyed || reportAll(event);
	const video = createVideo(host);
	const ways = startWayLoop(video, env, report);
	const captions = createLateCaptions(video, env, report);
	let media = null;
	let lang = null;
	const showCaptions = () => captions.show(ways.isLoaded && media?.captions || [], lang);
	return {
		capabilities: {
			time: true,
			mute: true,
			seek: true,
			rate: true,
			state: true
		},
		load(next, preload) {
			ways.preload(preload);
			if (media && ways.isLoaded && isSame(media, next)) return;
			media = next;
			video.setAttribute("aria-label", next.title);
			ways.load(next.sources.filter(({ type }) => type === kind).flatMap(waysOf));
			showCaptions();
		},
		play: ways.play,
		pause: ways.pause,
		setMuted(muted) {
			video.muted = muted;
		},
		seek: ways.seek,
		liveClock: ways.liveClock,
		setRate(rate) {
			video.playbackRate = rate;
		},
		showCaptions(next) {
			lang = next;
			showCaptions();
		},
		unload() {
			media = null;
			captions.show([], null);
			ways.letGo();
		},
		destroy() {
			isDestroyed = true;
			ways.letGo();
			ways.stop();
			captions.destroy();
			video.remove();
		}
	};
};
function isSame(one, other) {
	return one === other || one.sources.length === other.sources.length && one.sources.every((source, i) => source.src === other.sources[i]?.src);
}

// src/media/element/way.ts
/** The browser fetches and plays what is at `src` by itself. */
var fromAddress = (src) => (video) => {
	video.src = src;
	return {};
};

// src/media/sources/hls/hlsJs.ts
/** A broken part is stepped over this often before the stream is called broken. */
var RECOVERIES = 2;
/** Of parts and lists. Nobody looks at a poster for the half minute that the library would go on trying. */
var patience = { default: {
	maxTimeToFirstByteMs: 8e3,
	maxLoadTimeMs: 2e4,
	timeoutRetry: {
		maxNumRetry: 1,
		retryDelayMs: 0,
		maxRetryDelayMs: 0
	},
	errorRetry: {
		maxNumRetry: 3,
		retryDelayMs: 500,
		maxRetryDelayMs: 2e3
	}
} };
var config = {
	autoStartLoad: false,
	fragLoadPolicy: patience,
	playlistLoadPolicy: patience,
	maxBufferLength: 8,
	maxMaxBufferLength: 15,
	liveDurationInfinity: true,
	backBufferLength: 30,
	enableWorker: false,
	preferManagedMediaSource: false
};
/** Feeds the stream at `src` to the element by hls.js, which is fetched for the first stream that is to be shown. */
var throughHlsJs = (src) => (video, on) => {
	let level = "none";
	let isPlaying = false;
	let isBegun = false;
	let isOver = false;
	let hls = null;
	const advance = () => {
		if (isOver || level === "none" && !isPlaying) return;
		if (!isBegun) {
			isBegun = true;
			begin(() => import("hls.js/light"));
		}
		if (isPlaying || level === "auto") hls?.startLoad();
	};
	const begin = async (load) => {
		const library = await load().catch((error) => error);
		if (isOver) return;
		if (!isLibrary(library)) return on.trouble("network", `hls.js could not be loaded: ${String(library)}`);
		const isSaving = savesData(video);
		hls = new library.default({
			...config,
			capLevelToPlayerSize: !isSaving
		});
		hls.on(library.default.Events.MANIFEST_LOADED, (_event, { audioTracks }) => {
			if (!hls || hasSoundApart(hls) || !audioTracks.some(({ url }) => url)) return;
			hls.destroy();
			hls = null;
			begin(() => import("hls.js"));
		});
		hls.on(library.default.Events.MANIFEST_PARSED, () => {
			if (hls) hls.autoLevelCapping = isSaving ? 0 : largestFor(hls, video);
			advance();
		});
		hls.on(library.default.Events.ERROR, createErrorHandler(hls, on));
		hls.loadSource(src);
		hls.attachMedia({
			media: video,
			overrides: { endOfStream: !isPlayedByGStreamer() }
		});
		on.ready();
	};
	return {
		preload(next) {
			level = next;
			advance();
		},
		play() {
			isPlaying = true;
			advance();
		},
		liveClock: () => hls ? liveClockOf$1(hls) : null,
		stop() {
			isOver = true;
			if (!hls) return;
			letGo(video);
			hls.destroy();
			hls = null;
		}
	};
};
/** Apple's engine on Linux. With GStreamer 1.22 the whole page ends where a stream that was called ended is let go; a clip's end is known without that. */
var isPlayedByGStreamer = () => navigator.vendor.startsWith("Apple") && navigator.platform.startsWith("Linux");
var letGo = (video) => {
	video.removeAttribute("src");
	video.load();
};
function liveClockOf$1({ latestLevelDetails, playingDate, latency, liveSyncPosition }) {
	if (!latestLevelDetails || !latestLevelDetails.live && !playingDate) return null;
	return {
		pictureAtMs: playingDate?.getTime() ?? null,
		behindSeconds: latency || null,
		edgeSeconds: latestLevelDetails.live ? liveSyncPosition : null
	};
}
var isLibrary = (value) => typeof value === "object" && value !== null && "default" in value;
/** The whole build has a part for it. */
var hasSoundApart = (hls) => hls.config.audioStreamController !== void 0;
/** The first level that fills the slide. */
var largestFor = (hls, video) => {
	const { width, height } = video.getBoundingClientRect();
	const scale = video.ownerDocument.defaultView?.devicePixelRatio ?? 1;
	const { capLevelController: sizes } = hls.config;
	return sizes?.getMaxLevelByMediaSize(hls.levels, width * scale, height * scale) ?? 0;
};
var savesData = (video) => {
	const { connection } = video.ownerDocument.defaultView?.navigator ?? {};
	return connection?.saveData === true;
};
/** hls.js tries again by itself what may pass; what it calls fatal is told. */
function createErrorHandler(hls, on) {
	let recoveries = RECOVERIES;
	return (_event, data) => {
		if (!data.fatal) return;
		const error = errorOf(data);
		if (data.details.startsWith("buffer") && recoveries-- > 0) return hls.recoverMediaError();
		const status = data.response?.code ? `, answered with ${data.response.code}` : "";
		on.trouble(error, `${data.details}${status}: ${data.error?.message ?? ""}`);
	};
}
/** What cannot be read or decoded at all is no matter of the line. */
var errorOf = ({ type, details }) => /incompatible|parsing|levelEmpty|addCodec/i.test(details) && !/frag/i.test(details) ? "unsupported" : type === "networkError" ? "network" : type === "mediaError" || type === "muxError" ? "decode" : "unknown";

// src/media/sources/hls/player.ts
var player_exports$1 = { get createHlsPlayer() { return createHlsPlayer; } };
var createHlsPlayer = /* @__PURE__ */ (() => (elementPlayer("hls", waysOf)))();
/** Where the browser's own player fails, hls.js is tried before the video is given up; the other way about nothing is gained. */
function waysOf({ src, codecs }) {
	const fed = isFedByPage(codecs) ? [throughHlsJs(src)] : [];
	return prefersOwnPlayer() || fed.length === 0 ? [throughBrowser(src), ...fed] : fed;
}
/** What the system's own player shows is told by the element. */
var throughBrowser = (src) => (video, on) => ({
	...fromAddress(src)(video, on),
	liveClock: () => liveClockOf(video)
});
/** So far behind the newest part WebKit plays by itself: three parts of the usual length. */
var EDGE_SECONDS = 18;
function liveClockOf(video) {
	const beginMs = video.getStartDate?.().getTime() ?? NaN;
	const isLive = video.duration === Infinity;
	if (!isLive && Number.isNaN(beginMs)) return null;
	const { seekable, currentTime } = video;
	const newest = seekable.length > 0 ? seekable.end(seekable.length - 1) : null;
	return {
		pictureAtMs: Number.isNaN(beginMs) ? null : beginMs + currentTime * 1e3,
		behindSeconds: newest === null ? null : newest - currentTime,
		edgeSeconds: isLive && newest !== null ? Math.max(0, newest - EDGE_SECONDS) : null
	};
}

// src/media/sources/mp4/player.ts
var player_exports = { get createMp4Player() { return createMp4Player; } };
var createMp4Player = /* @__PURE__ */ (() => (elementPlayer("mp4", ({ src }) => [fromAddress(src)])))();

// src/models/playback/failedNotice.ts
var failedNotice_exports = { get failedNotice() { return failedNotice; } };
var H264 = "Give the video a source in MP4 with H.264 and AAC; every browser plays that.";
/** Why a video was not played, and what its merchant can do, in the merchant's words. */
var words = {
	unsupported: ["this browser cannot play its format", H264],
	decode: ["the file is broken, or of a kind that this browser cannot read to the end", H264],
	no_picture: ["there is sound but no picture, as with HEVC where a browser cannot show it", H264],
	network: ["its file did not come", "Open the address in the browser: it must answer with the video, also to pages of your shop’s origin."],
	stuck: ["it stood still and did not go on", "Check that its server sends the file in parts (byte ranges) and fast enough."],
	refused: ["its platform does not show it on this page", "Look at the video’s settings there, or ask the creator for the file: a source in MP4 plays everywhere."],
	unknown: ["the browser did not say why", "Open the address in the browser and see whether it plays."]
};
/** Said to the merchant; the shopper reads it over the poster. */
function failedNotice({ id, sources }, { error, detail }) {
	const [why, remedy] = words[error];
	return {
		code: "VIDEO_FAILED",
		subject: id,
		message: `The video "${id}" could not be played: ${why} (${sources.map(({ src }) => src).join(", ")}).`,
		remedy,
		detail
	};
}

// src/browser/freshVisit.ts
/** Whether the page was come to by an address or a link: not loaded again, and not come back to. */
function isFreshVisit({ performance }) {
	const [navigation] = performance.getEntriesByType?.("navigation") ?? [];
	const type = navigation?.type;
	return type !== "reload" && type !== "back_forward";
}

// src/shelf/linkParams.ts
/** What a link to a video says beside its id. `publish/files.ts` hands them on from a watch page to the shop's. */
var linkParams = {
	video: VIDEO_PARAM,
	/** The second to begin at. */
	seconds: "t",
	/** Product of the video whose sheet is to be open, and its variant, by the ids of feed and shop. */
	product: `${VIDEO_PARAM}-product`,
	variant: `${VIDEO_PARAM}-variant`,
	/** `share`: somebody shared it. */
	via: `${VIDEO_PARAM}-via`,
	/** On a watch page: the product on whose own page the sharer saw the video. */
	page: `${VIDEO_PARAM}-page`
};
/** Longer is no id that a feed could hold. */
var MAX_ID_CHARS = 800;
/** What the page's address asks for. Anybody can write it: what it names is looked for, and nothing of it is believed or shown. */
function readLink(pageUrl) {
	const { searchParams } = new URL(pageUrl);
	const idIn = (name) => searchParams.get(name)?.slice(0, MAX_ID_CHARS) || null;
	const seconds = parseFloat(searchParams.get(linkParams.seconds) ?? "");
	return {
		seconds: seconds > 0 && Number.isFinite(seconds) ? seconds : 0,
		productId: idIn(linkParams.product),
		variantId: idIn(linkParams.variant),
		isShared: searchParams.get(linkParams.via) === "share"
	};
}

// src/shelf/openLinked.ts
var openLinked_exports = { get openLinked() { return openLinked; } };
/**
* Opens what a link names: the video at its second, and the product with its variant where the video has it tagged. What the shop does not
* have is left out. The friend who followed the link sees the product: that is an opening of theirs.
*/
async function openLinked(setting, stage, videoId) {
	const { deps, feed, player, loadShop } = setting.context;
	const window = deps.host.ownerDocument.defaultView;
	if (!window) return;
	const { seconds, productId, variantId, isShared } = readLink(window.location.href);
	const find = () => feed.videos.peek().find(({ id }) => id === videoId);
	if (!find()) await bringForward(setting, stage, videoId);
	const video = find();
	if (!video || setting.disposer.isDisposed) return;
	if (!takeLink(deps.host, window.location.href)) return;
	const startSeconds = seconds < (video.duration ?? Infinity) ? seconds : 0;
	player.open(videoId, "api", void 0, startSeconds);
	const isOffered = video.tags?.some(({ product }) => product === productId);
	if (isShared && isFreshVisit(window)) deps.record("share_opened", subjectOf(player, isOffered && productId || void 0), {});
	if (!productId || !isOffered) return;
	const shop = variantId ? await loadShop().catch(() => null) : null;
	if (variantId) shop?.product.prefer(productId, variantId);
	if (player.isOpen.peek() && player.video.peek()?.id === videoId && !player.isCovered.peek()) player.openProduct(productId, "link");
}
/** At the document: the shelf, of any copy of this code, that has opened what the page's address names, and that address. */
var LINKED = /* @__PURE__ */ (() => (Symbol.for("reelshelf.linked")))();
/** @returns whether this shelf, and no other that is on the page, is the one that follows the address. */
function takeLink(host, href) {
	const document = host.ownerDocument;
	const taken = document[LINKED];
	if (taken && taken.href === href && taken.host !== host && taken.host.isConnected) return false;
	document[LINKED] = {
		href,
		host
	};
	return true;
}
/** One that may be shown here, and that the shelf's `limit` leaves out today. */
async function bringForward(setting, stage, videoId) {
	const { feed, player } = setting.context;
	const before = setting.reorder;
	if (setting.options.limit === void 0) return;
	setting.reorder = (chosen, from) => {
		const ordered = before?.(chosen, from) ?? chosen;
		return [...ordered.filter(({ id }) => id === videoId), ...ordered.filter(({ id }) => id !== videoId)];
	};
	await stage.choose((next, videos) => replaceVideos(feed, player, next, videos), () => {});
}

// src/media/registry.ts
/** Whether `loader` would try `source`. */
var accepts = (loader, source) => source.type === loader.kind && loader.canPlay(source);
function createSourceRegistry(loaders, onError = () => {}) {
	const there = /* @__PURE__ */ new Map();
	const loadFirst = async (wanted) => {
		for (const loader of wanted) try {
			const factory = await loader.load();
			there.set(loader, factory);
			return factory;
		} catch (error) {
			onError(error, loader.kind);
		}
		return null;
	};
	return { load(sources) {
		const wanted = loaders.filter((loader) => sources.some((source) => accepts(loader, source)));
		const [first] = wanted;
		return first ? there.get(first) ?? loadFirst(wanted) : null;
	} };
}

// src/media/sources/hls/loader.ts
/** Streams in parts and several qualities: by the browser itself where its own player is good, else by hls.js. */
var hlsLoader = {
	kind: "hls",
	canPlay: canPlayHls,
	load: async () => (await Promise.resolve().then(() => player_exports$1)).createHlsPlayer
};

// src/media/sources/instagram/loader.ts
/** Instagram's own player in a frame, once the shopper has agreed to it. */
var instagramLoader = {
	kind: "instagram",
	canPlay: () => true,
	load: async () => (await import("./frames.js").then((n) => n.i)).createInstagramPlayer
};

// src/media/sources/mp4/loader.ts
/** Files that the browser's own `<video>` plays in one piece: mp4, and whatever else `codecs` names and the browser knows. */
var mp4Loader = {
	kind: "mp4",
	canPlay: canPlayFile,
	load: async () => (await Promise.resolve().then(() => player_exports)).createMp4Player
};

// src/media/sources/tiktok/loader.ts
/** TikTok's own player in a frame, once the shopper has agreed to it. */
var tiktokLoader = {
	kind: "tiktok",
	canPlay: () => true,
	load: async () => (await import("./frames.js").then((n) => n.r)).createTikTokPlayer
};

// src/media/sources/vimeo/loader.ts
/** Vimeo's own player in a frame, once the shopper has agreed to it. */
var vimeoLoader = {
	kind: "vimeo",
	canPlay: () => true,
	load: async () => (await import("./frames.js").then((n) => n.n)).createVimeoPlayer
};

// src/media/sources/youtube/loader.ts
/** YouTube's own player in a frame, once the shopper has agreed to it. */
var youtubeLoader = {
	kind: "youtube",
	canPlay: () => true,
	load: async () => (await import("./frames.js").then((n) => n.t)).createYouTubePlayer
};

// src/media/sources/loaders.ts
/** Every kind of source that a shelf plays, the preferred one first: the merchant’s own files, then who tells most of what it does. */
var sourceLoaders = [
	mp4Loader,
	hlsLoader,
	vimeoLoader,
	youtubeLoader,
	tiktokLoader,
	instagramLoader
];

// src/browser/modalInput.ts
/** What themes, smooth scrolling and full-page scripts listen to. A click stays everybody's: it is counted by tools that hurt nobody. */
var KEPT = [
	"keydown",
	"keyup",
	"keypress",
	"wheel",
	"touchstart",
	"touchmove",
	"touchend",
	"pointerdown",
	"pointermove",
	"pointerup",
	"mousedown"
];
/**
* @param onHidden - called when the dialog is open and nothing of it is drawn, because the page has hidden the place where it stands.
* @returns gives the input free; the key that is still down goes up unheard.
*/
function keepInput(dialog, onHidden) {
	const window = dialog.ownerDocument.defaultView;
	if (!window) return () => {};
	const over = new AbortController();
	const { signal } = over;
	const isInside = (event) => event.composedPath().includes(dialog);
	for (const type of KEPT) dialog.addEventListener(type, (event) => event.stopPropagation(), {
		passive: true,
		signal
	});
	let isDown = null;
	const onKey = (event) => {
		isDown = event.type === "keydown" ? event.code : null;
		if (event.key === "Tab" && isInside(event) || event.type === "keyup" && !isInside(event)) event.stopImmediatePropagation();
	};
	window.addEventListener("keydown", onKey, {
		capture: true,
		signal
	});
	window.addEventListener("keyup", onKey, {
		capture: true,
		signal
	});
	let hasArrived = false;
	dialog.addEventListener("click", () => hasArrived = true, {
		capture: true,
		signal
	});
	const onClick = (event) => {
		const [target] = event.composedPath();
		if (!event.isTrusted || !isInside(event) || !target) return;
		hasArrived = false;
		const { detail, clientX, clientY, button } = event;
		window.setTimeout(() => hasArrived || signal.aborted || target.dispatchEvent(new MouseEvent("click", {
			bubbles: true,
			cancelable: true,
			view: window,
			detail,
			clientX,
			clientY,
			button
		})));
	};
	window.addEventListener("click", onClick, {
		capture: true,
		signal
	});
	const drawn = new window.ResizeObserver(() => dialog.open && dialog.getClientRects().length === 0 && onHidden());
	drawn.observe(dialog);
	return () => {
		over.abort();
		drawn.disconnect();
		if (isDown === null) return;
		const done = new AbortController();
		const capture = {
			capture: true,
			signal: done.signal
		};
		const swallow = (event) => {
			if (event.code !== isDown) return;
			event.stopImmediatePropagation();
			done.abort();
		};
		window.addEventListener("keyup", swallow, capture);
		window.addEventListener("keydown", () => done.abort(), capture);
	};
}

// src/browser/scrollLock.ts
/**
* Keeps the page from scrolling while the player covers it. The scroll bar's place stays reserved, so nothing behind moves;
* what the page itself had set inline comes back when the lock is let go.
*/
function lockScroll(document) {
	const { style } = document.documentElement;
	const before = {
		overflow: style.overflow,
		scrollbarGutter: style.scrollbarGutter
	};
	if ((document.defaultView?.innerWidth ?? 0) > document.documentElement.clientWidth) style.scrollbarGutter = "stable";
	style.overflow = "hidden";
	return () => {
		style.overflow = before.overflow;
		style.scrollbarGutter = before.scrollbarGutter;
	};
}

// src/browser/history.ts
var KEY = "reelshelf";
/** Some routers look at the state a moment after they have heard of the step. */
var ROUTERS_MS = 20;
/**
* Puts one step onto the history so that the back button of a phone calls `onBack` instead of leaving the page. The address and
* whatever a client-side router keeps in the state stay as they are; the step is a copy of the entry below it with one key more. The
* entry below has no state meanwhile: on the way back to it a router finds nothing of its own, and does not draw the page anew.
*/
function pushHistory(window, onBack) {
	let back = onBack;
	const { history } = window;
	const token = String(window.performance.now());
	const { href } = window.location;
	const state = history.state;
	const isOurs = () => readToken(history.state) === token;
	try {
		if (state !== null) history.replaceState(null, "");
		history.pushState({
			...isRecord(state) ? state : {},
			[KEY]: token
		}, "");
	} catch {
		try {
			history.replaceState(state, "");
		} catch {}
		return {
			isThere: () => false,
			lead() {},
			takeOut: () => Promise.resolve()
		};
	}
	const onPast = () => {
		if (history.state !== null || window.location.href !== href) return;
		window.removeEventListener("popstate", onPast);
		window.setTimeout(() => {
			if (history.state === null && window.location.href === href) history.replaceState(state, "");
		}, ROUTERS_MS);
	};
	window.addEventListener("popstate", onPast);
	let isOpen = true;
	let isLeaving = false;
	let waiting = 0;
	const onPopState = () => {
		if (!isOpen || isOurs()) return;
		stop();
		waiting = window.setTimeout(back, ROUTERS_MS);
	};
	const onLeave = ({ type }) => {
		isLeaving = type === "beforeunload";
	};
	const stop = () => {
		isOpen = false;
		window.removeEventListener("popstate", onPopState);
		window.removeEventListener("beforeunload", onLeave);
		window.removeEventListener("pageshow", onLeave);
	};
	window.addEventListener("popstate", onPopState);
	window.addEventListener("beforeunload", onLeave);
	window.addEventListener("pageshow", onLeave);
	const isThere = () => isOpen && isOurs() && !isLeaving;
	return {
		isThere,
		lead: (next) => void (back = next),
		takeOut() {
			const mustGoBack = isThere();
			stop();
			window.clearTimeout(waiting);
			if (!mustGoBack) return Promise.resolve();
			return new Promise((resolve) => {
				window.addEventListener("popstate", () => window.setTimeout(resolve, ROUTERS_MS), { once: true });
				history.back();
			});
		}
	};
}
function readToken(state) {
	return isRecord(state) && Object.hasOwn(state, KEY) ? state[KEY] : void 0;
}

// src/shelf/pagePlayer.ts
var PLAYER = /* @__PURE__ */ (() => (Symbol.for("reelshelf.player")))();
function joinPagePlayer(window) {
	const document = window.document;
	const shared = document[PLAYER] ??= {
		giveWay: null,
		isChanging: false,
		step: null,
		leaving: null
	};
	return {
		/** Closes another shelf's player. @param giveWay - closes this one, at once, when its turn is over. */
		takeTurn(giveWay) {
			shared.isChanging = true;
			try {
				shared.giveWay?.();
			} finally {
				shared.isChanging = false;
			}
			shared.giveWay = giveWay;
			return () => {
				if (shared.giveWay === giveWay) shared.giveWay = null;
			};
		},
		/** @returns takes the step out, or leaves it to the player that this one gives way to. */
		pushStep(onBack) {
			let isWanted = true;
			let step = null;
			const push = () => {
				if (!isWanted) return;
				step = shared.step?.isThere() ? shared.step : pushHistory(window, onBack);
				step.lead(onBack);
				shared.step = null;
			};
			const takeOut = () => step?.takeOut();
			if (shared.leaving) shared.leaving.then(push);
			else push();
			return () => {
				isWanted = false;
				if (shared.isChanging && step?.isThere()) {
					shared.step = step;
					return Promise.resolve();
				}
				const out = Promise.resolve(shared.leaving ? shared.leaving.then(takeOut) : takeOut()).then(() => {
					if (shared.leaving === out) shared.leaving = null;
				});
				return shared.leaving = out;
			};
		}
	};
}

// src/shelf/playerPage.ts
/** What the open player does to the page around it, and when all of it is undone. */
function createPlayerPage(window, about = null, loadMemory = () => Promise.resolve(null), setting) {
	const late = Promise.resolve().then(() => shareVideo_exports).catch(() => null);
	const held = /* @__PURE__ */ new Set();
	/** Remembers what was changed of the page until `undo` has put it back. */
	const hold = (undo) => {
		let settle = () => {};
		const undone = new Promise((resolve) => settle = resolve);
		held.add(undone);
		let isAsked = false;
		return () => {
			if (isAsked) return;
			isAsked = true;
			Promise.resolve(undo()).then(() => {
				held.delete(undone);
				settle();
			});
		};
	};
	const { takeTurn, pushStep } = joinPagePlayer(window);
	return {
		loadExtras: createLazy(async () => {
			const [{ createPageExtras }, memory] = await Promise.all([Promise.resolve().then(() => playerPageExtras_exports), loadMemory().catch(() => null)]);
			return createPageExtras(window, memory, setting, about);
		}),
		takeTurn,
		keepInput,
		lockScroll: () => hold(lockScroll(window.document)),
		pushHistory(onBack) {
			const undo = hold(pushStep(() => (undo(), onBack())));
			return undo;
		},
		whenRestored: async () => void await Promise.all(held),
		share: async (what) => (await late)?.shareVideo(window, about, what) ?? null
	};
}

// src/shelf/pageServices.ts
/** What the player asks of the page, made of `browser/` and `media/`. Comes by `pageServicesLoader.ts`, beside the player. */
var pageServices_exports = { get createPageServices() { return createPageServices; } };
function createPageServices(parts) {
	const { window, display, loadMemory, setting } = parts;
	return {
		loadSource: createSourceRegistry(sourceLoaders, (error, kind) => display.warn({
			code: "PLAYER_NOT_LOADED",
			subject: kind,
			message: `The file that plays ${kind} videos could not be loaded.`,
			remedy: "Check that all files of the release are served and not blocked.",
			detail: error
		})).load,
		page: createPlayerPage(window, parts, loadMemory, setting)
	};
}

// src/browser/mediaKeys.ts
/** Takes the media keys until it is stopped. */
function takeMediaKeys(navigator, keys) {
	const set = (action, run) => {
		try {
			sessionOf(navigator)?.setActionHandler(action, run);
		} catch {}
	};
	for (const [action, run] of Object.entries(keys)) set(action, ({ seekTime, seekOffset }) => run(seekTime ?? seekOffset));
	return () => Object.keys(keys).forEach((action) => set(action, null));
}
/**
* Tells the system what plays, until it is stopped; what the page had told it before is put back. Chromium decodes the picture on the page's
* own thread.
*/
function tellWhatPlays(navigator, words) {
	const session = sessionOf(navigator);
	if (!session || typeof MediaMetadata !== "function") return () => {};
	const before = session.metadata;
	const mine = new MediaMetadata({
		title: words.title,
		artist: words.artist,
		artwork: words.artwork === void 0 ? [] : [{ src: words.artwork }]
	});
	session.metadata = mine;
	return () => {
		if (session.metadata === mine) session.metadata = before;
	};
}
var sessionOf = (navigator) => navigator.mediaSession;

// src/browser/pictureInPicture.ts
/** A window of our own content where the browser has one (Chromium's on a desktop), else the browser's with the picture alone; `null` without either. */
function findPictureInPicture(window) {
	const { documentPictureInPicture } = window;
	if (documentPictureInPicture && window.parent === window) return { open: (_video, size) => openWindow(documentPictureInPicture, size).catch(() => null) };
	return window.document.pictureInPictureEnabled ? { open: (video) => openPicture(video).catch(() => null) } : null;
}
async function openWindow(pictures, { widthPx, heightPx }) {
	const page = await pictures.requestWindow({
		width: widthPx,
		height: heightPx,
		disallowReturnToOpener: true
	});
	let isOurs = false;
	return {
		page,
		whenGone: (run) => page.addEventListener("pagehide", () => isOurs || run(false), { once: true }),
		close() {
			isOurs = true;
			page.close();
		}
	};
}
/** The element keeps its place in the page; what was said of it is said again afterwards. */
async function openPicture(video) {
	const { ownerDocument, disablePictureInPicture } = video;
	const isInPicture = () => video.getRootNode().pictureInPictureElement === video;
	const restore = () => void (video.disablePictureInPicture = disablePictureInPicture);
	video.disablePictureInPicture = false;
	try {
		await video.requestPictureInPicture();
	} catch (error) {
		restore();
		throw error;
	}
	const listening = new AbortController();
	const { signal } = listening;
	return {
		page: null,
		whenGone: (run) => video.addEventListener("leavepictureinpicture", () => {
			restore();
			run(!video.paused);
		}, {
			once: true,
			signal
		}),
		close() {
			listening.abort();
			if (isInPicture()) ownerDocument.exitPictureInPicture().catch(() => {});
			restore();
		}
	};
}

// src/browser/vibration.ts
/** Long enough to be felt, too short to be heard. */
var PULSE_MS = 12;
/**
* A short pulse under the finger, on devices that have one for pages. Before the shopper has touched the page browsers give none and complain in the
* console; a page may have put something of its own there, which may throw.
*/
function pulse(navigator) {
	if (navigator.userActivation?.hasBeenActive === false) return;
	try {
		navigator.vibrate?.(PULSE_MS);
	} catch {}
}

// src/shelf/playerPageExtras.ts
var playerPageExtras_exports = { get createPageExtras() { return createPageExtras; } };
/** What the open player asks of the page that is not needed before a picture and a product are there. */
var createPageExtras = (window, memory, setting, about = null) => ({
	addressOf: async (videoId) => (await Promise.resolve().then(() => shareVideo_exports)).publicAddress(window, about, videoId),
	questions: setting ? createQuestionsLoader(setting, memory) : () => null,
	likes: setting ? createLikesLoader(setting, memory) : () => null,
	saved: createSavedVideos(memory),
	pictureInPicture: findPictureInPicture(window),
	takeMediaKeys: (keys) => takeMediaKeys(window.navigator, keys),
	tellWhatPlays: (words) => tellWhatPlays(window.navigator, words),
	pulse: () => pulse(window.navigator)
});
/** Fetched once; nothing is while the option names no endpoint. */
function createQuestionsLoader(setting, memory) {
	const load = createLazy(async () => (await import("./comments.js").then((n) => n.i)).createQuestions(setting, memory));
	return () => setting().options.comments === void 0 ? null : load();
}
/** Likewise. */
function createLikesLoader(setting, memory) {
	const load = createLazy(async () => (await import("./likes.js").then((n) => n.n)).createLikes(setting, memory));
	return () => setting().options.likes === void 0 ? null : load();
}

// src/browser/publicAddress.ts
/** What the document says of its own address: the canonical one, and the one it was loaded from. */
function readPublicAddress({ document, performance }) {
	return {
		canonical: document.querySelector("link[rel=\"canonical\"]")?.href,
		loadedUrl: performance.getEntriesByType?.("navigation")[0]?.name
	};
}

// src/browser/share.ts
/**
* Hands an address to the system's share sheet. `closed`: the shopper changed their mind. `refused`: there is no such sheet, or it is not
* allowed here.
*/
async function shareBySystem(navigator, what) {
	try {
		if (typeof navigator.share !== "function") return "refused";
		await navigator.share(what);
		return "shared";
	} catch (error) {
		return error instanceof DOMException && error.name === "AbortError" ? "closed" : "refused";
	}
}
/** @returns whether the browser says that it stands in the clipboard; inside other apps that is often not allowed. */
async function copyText(navigator, text) {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}

// src/shelf/sharedAddress.ts
/** Names by which shops address a product, a variant or a language in a query. All others may be the sharer's own: a session, a token, a mail's id. */
var PUBLIC_NAMES = /^(variant|product|product_id|products_id|prod|pid|sku|item|item_id|p|page_id|attribute_pa_\w+|lang|locale)$/;
/**
* An address that opens the video for anybody, built from what is public: the canonical address where it is of this origin, else the
* page's own path; else, where that path is somebody's own, the product's address. Of the query only what the product's own address in the
* feed has stays, and names by which shops address products, unless what they hold looks like somebody's own.
*/
function sharedAddress({ pageUrl, canonical, loadedUrl, productUrl }, videoId) {
	const page = new URL(pageUrl);
	const product = sameOrigin(productUrl, page);
	const named = sameOrigin(canonical, page);
	const known = [
		(sameOrigin(loadedUrl, page) ?? page).pathname === page.pathname || named && lastPart(named) === lastPart(page) ? named : null,
		page,
		product
	].find((url) => url && maskPath(url.pathname) === url.pathname);
	const shared = new URL(known?.pathname ?? "/", page.origin);
	for (const [name, value] of (known ?? shared).searchParams) if (product?.searchParams.getAll(name).includes(value) || PUBLIC_NAMES.test(name) && maskPath(value) === value) shared.searchParams.append(name, value);
	shared.searchParams.set(VIDEO_PARAM, videoId);
	const [route = ""] = /^#!?\/[^?]*/.exec(page.hash) ?? [];
	if (known !== product && maskPath(route) === route) shared.hash = route;
	return shared.href;
}
var lastPart = ({ pathname }) => pathname.replace(/\/$/, "").split("/").at(-1);
function sameOrigin(address, page) {
	try {
		const url = new URL(address || "invalid:", page);
		return url.origin === page.origin ? url : null;
	} catch {
		return null;
	}
}

// src/shelf/sharedLink.ts
var MAX_CAMPAIGN_CHARS = 60;
/**
* The link that is handed to a friend: a page of the shop, or the video's watch page, which opens the video at its second with product and
* variant. That it was shared, of which creator and in which campaign stands in it for the events; of the sharer nothing does.
*/
function sharedLink(page, moment) {
	const { videoId, creatorId, seconds = 0, productId, variantId } = moment;
	const address = new URL(sharedAddress(friendsPage(page), videoId));
	const product = productOfPage(page, address);
	const watchPage = page.onlySendsOn && !product ? null : watchPageOf(page, videoId);
	const link = new URL(watchPage ?? address);
	const set = (name, value) => {
		if (value) link.searchParams.set(name, value);
	};
	set(linkParams.video, videoId);
	if (seconds >= 1) set(linkParams.seconds, String(Math.floor(seconds * 10) / 10));
	set(linkParams.product, productId);
	set(linkParams.variant, productId && variantId);
	set(linkParams.via, "share");
	if (watchPage) set(linkParams.page, product);
	set("utm_source", "reelshelf");
	set("utm_medium", "share");
	set("utm_campaign", campaignOf(page.pageUrl));
	set("utm_content", `${creatorId}/${videoId}`);
	return link.href;
}
/** Where a friend finds the video: here, or on the page of a product that is seen in it. */
function friendsPage(page) {
	if (!page.isOwn) return page;
	const origin = new URL(page.pageUrl).origin;
	const found = page.products?.map(({ url }) => safeUrl(url, page.pageUrl)).find((url) => url && new URL(url).origin === origin);
	return found ? {
		pageUrl: found,
		productUrl: found
	} : page;
}
var productOfPage = ({ products = [], pageUrl }, address) => products.find(({ url }) => {
	const known = safeUrl(url, pageUrl);
	return known && new URL(known).origin + new URL(known).pathname === address.origin + address.pathname;
})?.id;
/** The campaign by which the sharer came, unless it looks like somebody's own. */
function campaignOf(pageUrl) {
	const campaign = new URL(pageUrl).searchParams.get("utm_campaign") ?? "";
	return campaign.length <= MAX_CAMPAIGN_CHARS && maskPath(campaign) === campaign && maskText(campaign) === campaign ? campaign : null;
}
function watchPageOf({ watchPages, pageUrl }, videoId) {
	const folder = watchPages && safeUrl(watchPages.replace(/\/*$/, "/"), pageUrl);
	return folder ? safeUrl(`${fileNameOf(videoId)}.html`, folder) : null;
}

// src/shelf/shareVideo.ts
var shareVideo_exports = {
	get publicAddress() { return publicAddress; },
	get shareVideo() { return shareVideo; }
};
/** See {@link PlayerPage.share}; a file of its own, that comes behind the player's. */
async function shareVideo(window, shelf, what) {
	const url = linkTo(window, shelf, what);
	const { title } = what;
	const answer = await shareBySystem(window.navigator, {
		title,
		url
	});
	if (answer !== "refused") return answer === "shared" ? { method: "system" } : null;
	return { choose: {
		title,
		url,
		copy: () => copyText(window.navigator, url)
	} };
}
function linkTo(window, shelf, what) {
	const { video, seconds, productId, variantId } = what;
	const { options } = shelf ?? {};
	const urlOf = (id) => shelf?.feed.products.peek().get(id)?.url;
	const isFile = video.sources.some(({ type }) => type === "mp4");
	const tagged = new Set(video.tags?.map(({ product }) => product));
	const shared = productId !== void 0 && tagged.has(productId) ? [productId] : [];
	return sharedLink({
		pageUrl: pageAddress(window),
		...readPublicAddress(window),
		productUrl: urlOf(options?.product ?? ""),
		isOwn: options?.show === "saved",
		products: [.../* @__PURE__ */ new Set([...shared, ...tagged])].map((id) => ({
			id,
			url: urlOf(id)
		})),
		watchPages: isFile || video.live && video.poster ? options?.watchPages : void 0,
		onlySendsOn: !isFile
	}, {
		videoId: video.id,
		creatorId: video.creator,
		seconds,
		...shared.length > 0 ? {
			productId,
			variantId
		} : {}
	});
}
/** What opens the video for anybody, on the page of the shelf's product. */
var publicAddress = (window, shelf, videoId) => {
	const productUrl = shelf?.feed.products.peek().get(shelf.options.product ?? "")?.url;
	return sharedAddress({
		pageUrl: pageAddress(window),
		...readPublicAddress(window),
		productUrl
	}, videoId);
};

// src/ui/player/Panel.css?inline
var Panel_default = ".pl-panel{min-width:300px;height:var(--pl-height);border:1px solid var(--rs-line);background:var(--rs-surface);color:var(--rs-on-surface);border-radius:16px;flex-direction:column;flex:0 380px;order:3;display:flex;position:relative;overflow:auto}.pl-panel .pl-sheet{width:100%;height:100%;position:relative}.pl-panelHead{padding:20px 20px 8px;font-size:17px;font-weight:600}.pl-panelList{gap:4px;padding:4px 8px 12px;display:grid}.pl-panelProduct{border-radius:12px;gap:14px;width:100%;padding:12px}.pl-panelProduct:hover,.pl-panelProduct[data-now=true]{background:color-mix(in srgb, var(--rs-on-surface) 6%, transparent)}.pl-panelAdd{border-radius:calc(var(--rs-radius) - 2px);background:var(--rs-fill);width:calc(100% - 24px);min-height:48px;color:var(--rs-on-accent);font-variant-numeric:tabular-nums;text-align:center;margin:4px 12px 12px;font-size:16px;font-weight:600}.pl-panelPhoto{object-fit:cover;border-radius:10px;flex:none;width:84px;height:84px}@media (height<=480px){.pl-panel,.pl.pl[data-wide] .pl-cart{flex-basis:520px}.pl-panel .sheet-panel .ps-frame{aspect-ratio:4/5;width:92px;max-height:none}}@media (height>=600px){.pl-panelList[data-few=true]{gap:12px}.pl-panelList[data-few=true] .pl-panelProduct{flex-wrap:wrap;gap:12px 8px}.pl-panelList[data-few=true] .pl-panelPhoto{aspect-ratio:1;object-fit:contain;width:100%;height:auto;max-height:40dvh}}.pl-panel :is(button):focus-visible{box-shadow:none;outline-color:currentColor}";

// src/ui/player/ProductLine.tsx
/** A product to press: picture, title, price, and what it was before. */
function ProductLine({ product, className, isNow = false, onOpen, children }) {
	const { deps, feed } = useShelf();
	const { text } = usePlayer();
	const { now, before, instead } = priceLine(product, deps, feed.quotes.value.get(product.id));
	return /* @__PURE__ */ jsxs("button", {
		type: "button",
		class: `pl-product ${className}`,
		part: "product",
		"data-now": isNow,
		"data-product": product.id,
		onClick: onOpen,
		children: [
			children,
			/* @__PURE__ */ jsxs("span", {
				class: "pl-productWords",
				children: [
					/* @__PURE__ */ jsx("span", {
						class: "pl-productTitle",
						dir: "auto",
						lang: feed.langOf(product),
						children: product.title
					}),
					" ",
					/* @__PURE__ */ jsx("span", {
						class: "pl-price",
						part: "price",
						children: instead ?? /* @__PURE__ */ jsxs(Fragment, { children: [/* @__PURE__ */ jsx("b", { children: now }), before && /* @__PURE__ */ jsxs("s", { children: [/* @__PURE__ */ jsxs("span", {
							class: "pl-hidden",
							children: [
								", ",
								text("was"),
								" "
							]
						}), before] })] })
					})
				]
			}),
			/* @__PURE__ */ jsx("span", {
				class: "pl-flip",
				children: /* @__PURE__ */ jsx(Icon, {
					path: forward,
					sizePx: 18
				})
			})
		]
	});
}

// src/ui/player/Panel.tsx
var Panel_exports = { get Panel() { return Panel; } };
/** So few products are shown large. */
var FEW = 2;
/** Beside the video where there is room: its products, or in their place `children`, the one that was opened. */
function Panel({ children }) {
	const { feed, player } = useShelf();
	const { playback } = usePlayer();
	const text = useText(playerExtrasTexts);
	useStyles(Panel_default);
	const video = player.video.value;
	const products = video ? productsOf(video, feed.products.value) : [];
	if (children) return /* @__PURE__ */ jsx("aside", {
		class: "pl-panel",
		hidden: player.isCartOpen.value,
		children
	});
	if (products.length === 0) return null;
	const { bar, capabilities } = playback.current.value;
	const now = capabilities.value?.time === false ? null : video?.tags?.[bar.value]?.product;
	return /* @__PURE__ */ jsxs("aside", {
		class: "pl-panel",
		hidden: player.isCartOpen.value,
		"aria-label": text("products"),
		children: [/* @__PURE__ */ jsx("h2", {
			class: "pl-panelHead",
			children: text("products")
		}), /* @__PURE__ */ jsx("ul", {
			class: "pl-panelList",
			role: "list",
			"data-few": products.length <= FEW,
			children: products.map((product) => /* @__PURE__ */ jsx("li", { children: /* @__PURE__ */ jsx(PanelProduct, {
				product,
				isNow: product.id === now && products.length > 1
			}) }, product.id))
		})]
	});
}
function PanelProduct({ product, isNow }) {
	const { deps, feed, shop, loadShop } = useShelf();
	const { playback } = usePlayer();
	const text = useText(playerExtrasTexts);
	const quote = feed.quotes.value.get(product.id);
	const { now, instead } = priceLine(product, deps, quote);
	const isElsewhere = quote?.sale === "elsewhere" || quote?.sale === "group" || quote?.sale === "on_page";
	const canAdd = now && !instead && !isElsewhere && !hasChoices(product) && shop.value?.cart.ability.value !== "link";
	const open = () => playback.openTag(product.id, "panel");
	/** The opened product's own button is pressed: how it goes, and the way back, is shown there. */
	const add = () => {
		open();
		loadShop().then((models) => void models.product.add(), () => {});
	};
	return /* @__PURE__ */ jsxs(Fragment, { children: [/* @__PURE__ */ jsx(ProductLine, {
		product,
		className: "pl-panelProduct",
		isNow,
		onOpen: open,
		children: /* @__PURE__ */ jsx(Photo, {
			image: product.image,
			className: "pl-panelPhoto"
		})
	}), canAdd && /* @__PURE__ */ jsx("button", {
		type: "button",
		class: "pl-panelAdd",
		"aria-label": text("addProduct", {
			add: text("add"),
			product: product.title,
			price: now
		}),
		onClick: add,
		children: text("addNow", {
			add: text("add"),
			price: now
		})
	})] });
}

// src/i18n/en/player.ts
/** English texts of the player as it opens. Labels of buttons say what a press does. What comes later is in `playerExtras.ts`. */
var playerTexts = {
	playerLabel: "Videos from creators",
	slide: "video",
	slideLabel: "{index} of {count}: {creator}. {title}",
	openCreator: "All by {creator}",
	close: "Close",
	play: "Play",
	pause: "Pause",
	sound: "Sound",
	soundOn: "Turn sound on",
	soundOff: "Turn sound off",
	was: "was",
	tryAgain: "Try again",
	productFailed: "This could not be shown. Check your connection and try again.",
	offlineProduct: "You are offline. This is shown when you are connected again."
};

// src/media/autoplay.ts
/** Whether a video may start now. Being refused by the browser is another matter: see {@link afterRefusal}. */
function mayAutoplay({ asked, visible, reducedMotion, saveData }) {
	return visible && (asked || !reducedMotion && !saveData);
}
/**
* What to do when the browser refused `play()`: browsers let a silent video start where they refuse one with sound, so sound
* is given up once; a refused silent video (Low Power Mode) waits for the shopper's tap.
*/
function afterRefusal(wasMuted) {
	return wasMuted ? "wait_for_tap" : "retry_muted";
}

// src/models/playback/captionChoice.ts
/** Which captions the watched video has, and which of them are shown. */
function createCaptionChoice(player, locale) {
	/** Addresses of captions that turned out to have no words, or could not be had. */
	const wordless = signal(/* @__PURE__ */ new Set());
	/** Those that can be shown, in the feed's order. */
	const captions = computed(() => (player.video.value?.captions ?? []).filter(({ src }) => !wordless.value.has(src)));
	/** The captions that are shown: while there is no sound, or because the shopper chose them. */
	const captionLang = computed(() => {
		const chosen = player.captionsLang.value;
		if (player.captionsOff.value || chosen === null && !player.muted.value) return null;
		const langs = captions.value.map((file) => file.lang);
		const base = (lang) => lang.split(/[-_]/)[0];
		const fits = [
			(lang) => lang === chosen,
			(lang) => lang === locale,
			(lang) => base(lang) === base(locale),
			() => true
		];
		for (const fit of fits) {
			const lang = langs.find(fit);
			if (lang !== void 0) return lang;
		}
		return null;
	});
	/** Off, then each language in turn. */
	const cycleCaptions = () => {
		const langs = captions.value.map((file) => file.lang);
		const at = captionLang.value === null ? -1 : langs.indexOf(captionLang.value);
		player.chooseCaptions(langs[at + 1] ?? null);
	};
	/** Not offered any more, until the network is back. */
	const refuseCaptions = (src) => {
		wordless.value = /* @__PURE__ */ new Set([...wordless.peek(), src]);
	};
	const retryCaptions = () => {
		wordless.value = /* @__PURE__ */ new Set();
	};
	return {
		captions,
		captionLang,
		cycleCaptions,
		refuseCaptions,
		retryCaptions
	};
}

// src/models/playback/controls.ts
var FAST_RATE = 2;
/** What the shopper does to the slide that is watched. */
function createControls({ player, current, visits, wanted, isFast }) {
	const seek = (positionSeconds) => {
		const { durationSeconds } = current.value.state.value;
		const end = durationSeconds ? Math.max(0, durationSeconds - .1) : Infinity;
		current.value.seek(Math.min(Math.max(0, positionSeconds), end));
	};
	const togglePlay = (by) => {
		const { phase } = current.value.state.value;
		const isGoing = phase === "playing" || phase === "stalled" || wanted.value && (phase === "idle" || phase === "loading");
		if (phase === "failed") return current.value.retry(true);
		if (!isGoing && !visits.current?.hasStarted) visits.current?.setTrigger(by);
		if (!isGoing && wanted.value) current.value.play();
		wanted.value = !isGoing;
	};
	return {
		togglePlay,
		toggleSound() {
			const muted = !player.muted.value;
			player.setMuted(muted);
			if (!muted) visits.current?.interaction("sound_on");
		},
		seek,
		seekBy: (deltaSeconds) => seek(current.value.state.value.positionSeconds + deltaSeconds),
		setFast(fast) {
			if (fast === isFast.value || !current.value.capabilities.value?.rate) return;
			isFast.value = fast;
			current.value.setRate(fast ? 2 : 1);
		},
		openTag(productId, from) {
			visits.current?.interaction("tag_opened");
			player.openProduct(productId, from);
		},
		/** What the shopper did to the video that plays, recorded as an event of it. */
		record: (type, props) => visits.current?.record(type, props)
	};
}

// src/media/preload.ts
/**
* The video that is watched comes first: its neighbours fetch nothing before its first picture, only their header until it is
* wholly there, and the next one alone is fetched ahead. The one before was usually watched and is still there.
*
* @param offset - slides from the one that plays: 0 itself, 1 the next, -1 the one before.
*/
function preloadLevel(offset, { hasFrame, isBuffered, saveData }) {
	if (offset === 0) return "auto";
	if (!hasFrame || saveData) return "none";
	if (offset === 1) return isBuffered ? "auto" : "metadata";
	return isBuffered ? "metadata" : "none";
}

// src/media/playback.ts
/** The state of a media nothing is known of yet. `claimedSeconds` is the feed's word, until the header gives the true one. */
function createPlaybackState(claimedSeconds = 0, muted = true) {
	return {
		phase: "idle",
		hasFrame: false,
		positionSeconds: 0,
		durationSeconds: claimedSeconds,
		bufferedSeconds: 0,
		muted,
		caption: "",
		error: null
	};
}
/**
* Playback is pessimistic: state follows facts and nothing else, so a button never shows what was only asked for.
* A failed media stays failed; what the element still says afterwards is noise.
*/
function advancePlayback(state, event) {
	if (state.phase === "failed") return event.type === "muted" ? {
		...state,
		muted: event.muted
	} : state;
	switch (event.type) {
		case "loaded": return {
			...state,
			phase: state.phase === "idle" ? "paused" : state.phase,
			durationSeconds: event.durationSeconds || state.durationSeconds
		};
		case "playing": return {
			...state,
			phase: "playing",
			positionSeconds: event.positionSeconds
		};
		case "frame": return state.hasFrame ? state : {
			...state,
			hasFrame: true
		};
		case "time": return {
			...state,
			positionSeconds: event.positionSeconds,
			bufferedSeconds: event.bufferedSeconds
		};
		case "paused": {
			const isMore = state.phase === "ended" || state.phase === "blocked";
			return {
				...state,
				phase: isMore ? state.phase : "paused",
				positionSeconds: event.positionSeconds
			};
		}
		case "stalled": return {
			...state,
			phase: state.hasFrame ? "stalled" : "loading"
		};
		case "looped": return {
			...state,
			positionSeconds: 0
		};
		case "ended": return {
			...state,
			phase: "ended",
			positionSeconds: state.durationSeconds || state.positionSeconds
		};
		case "muted": return {
			...state,
			muted: event.muted
		};
		case "caption": return {
			...state,
			caption: event.text
		};
		case "captionless": return state;
		case "blocked":
		case "asking": return {
			...state,
			phase: event.type
		};
		case "error": return {
			...state,
			phase: "failed",
			error: event.error,
			caption: ""
		};
	}
}

// src/models/playback/slideSource.ts
/**
* The player of one slot. It keeps its element from video to video; what is asked of it before the player's file is there, it does
* then.
*/
function createSlideSource({ env, loadSource, mayFrame }, onEvent, onMade) {
	/** Grows with every fetching of a player, so that one that comes late is not used. */
	let turn = 0;
	let host = null;
	let made = null;
	/** What is to be played, whether the player's file is there yet or not. */
	let media = null;
	/** What the player has been given of it; between the two lies the fetching of the player's file. */
	let loaded = null;
	let level = "none";
	let [wantsPlay, muted] = [false, true];
	let lang = null;
	const load = async () => {
		const wanted = media;
		if (!wanted || !host || level === "none" && !made) return;
		const mine = ++turn;
		const found = loadSource(wanted.sources);
		const factory = typeof found === "object" ? await found?.catch(() => null) : found;
		if (mine !== turn || !host) return;
		if (!factory) return onEvent({
			type: "error",
			atMs: env.monotonicMs(),
			...NO_PLAYER
		});
		const { source } = made = keepOrMake(made, factory, muted, [
			host,
			onEvent,
			env
		]);
		onMade(source.capabilities);
		source.load(wanted, level);
		loaded = wanted;
		source.showCaptions(lang);
		if (wantsPlay) begin(source);
	};
	const begin = (source) => {
		if (mayBegin(source, mayFrame)) return source.play();
		wantsPlay = false;
		onEvent({
			type: "asking",
			atMs: env.monotonicMs()
		});
	};
	return {
		/** Gives the player its element, or takes it away together with the player in it. */
		attach(element) {
			if (element === host) return;
			made?.source.destroy();
			made = loaded = null;
			host = element;
			load();
		},
		/** Takes `next` in the place of what is there; `null` leaves it empty. It is fetched by `preload`. */
		replace(next) {
			turn++;
			[media, loaded, wantsPlay] = [
				next,
				null,
				false
			];
			onMade(null);
			made?.source.unload();
		},
		preload(next) {
			level = next;
			load();
		},
		level: () => level,
		play() {
			wantsPlay = true;
			if (made && media && loaded === media) begin(made.source);
		},
		pause() {
			wantsPlay = false;
			made?.source.pause();
		},
		/** Fetches its media anew: what has failed, or has another end by now. */
		reload(plays) {
			wantsPlay = plays;
			made?.source.unload();
			load();
		},
		isMuted: () => muted,
		setMuted(next) {
			muted = next;
			made?.source.setMuted(next);
		},
		showCaptions(next) {
			lang = next;
			made?.source.showCaptions(next);
		},
		seek: (positionSeconds) => made?.source.seek(positionSeconds),
		setRate: (rate) => made?.source.setRate(rate),
		liveClock: () => made?.source.liveClock?.() ?? null
	};
}
var NO_PLAYER = {
	error: "unsupported",
	detail: "no player for these sources"
};
function mayBegin({ capabilities }, mayFrame) {
	return capabilities.platform === void 0 || mayFrame(capabilities.platform);
}
/** The player that is there, where it can play the next video too; else another in its place. */
function keepOrMake(made, factory, muted, given) {
	if (made?.factory === factory) return made;
	made?.source.destroy();
	const source = factory(...given);
	source.setMuted(muted);
	return {
		factory,
		source
	};
}

// src/models/playback/tagMoments.ts
var isNow = (tag, positionSeconds) => positionSeconds >= (tag.start ?? 0) && positionSeconds < (tag.end ?? Infinity);
/** The tags whose moment it is, as indexes in `video.tags`. A tag without times has all of the video. */
function tagsAt(video, positionSeconds) {
	const indexes = [];
	video.tags?.forEach((tag, index) => {
		if (isNow(tag, positionSeconds)) indexes.push(index);
	});
	return indexes;
}
/**
* The tag for the product bar: of those whose moment it is, the one that began last; between moments the one that was there
* last, and before all of them the first, so that there is always something to buy and nothing jumps back and forth.
*/
function barTag(video, positionSeconds) {
	const tags = video.tags ?? [];
	const startOf = (index) => tags[index]?.start ?? 0;
	const later = (best, index) => best === null || startOf(index) > startOf(best) ? index : best;
	const latest = (indexes) => indexes.reduce(later, null);
	const begun = [...tags.keys()].filter((index) => startOf(index) <= positionSeconds);
	return latest(tagsAt(video, positionSeconds)) ?? latest(begun) ?? 0;
}

// src/models/playback/slideModel.ts
/** One of the three slots that slides are shown in: which video, how its playing stands, and its player (`slideSource.ts`). */
var SlideModel = /* @__PURE__ */ (() => (createModel((deps, onEvent) => {
	/** Of the video on the shelf; -1 while nothing is shown here. */
	const index = signal(-1);
	const video = signal(null);
	const state = signal(createPlaybackState());
	const phase = computed(() => state.value.phase);
	const hasFrame = computed(() => state.value.hasFrame);
	/** What its player can do and tell; `null` until that is there. */
	const capabilities = signal(null);
	const caption = computed(() => state.value.caption);
	/** The next slide may use the network: this one is wholly fetched, or never will be. */
	const isBuffered = computed(() => isSettled(state.value));
	const tagKey = computed(() => video.value ? tagsAt(video.value, state.value.positionSeconds).join() : "");
	/** Indexes in `video.tags` of those whose moment it is. */
	const activeTags = computed(() => tagKey.value.split(",").filter(Boolean).map(Number));
	const bar = computed(() => video.value ? barTag(video.value, state.value.positionSeconds) : 0);
	let given;
	const source = createSlideSource(deps, (event) => batch(() => {
		state.value = advancePlayback(state.value, event);
		onEvent(event);
	}), (next) => capabilities.value = next);
	/**
	* Shows `next` without playing it; `null` empties the slot.
	*
	* @param isDescribed - by its film with a described sound track, where there is one.
	*/
	const show = (at, next, title, level, isDescribed = false) => {
		index.value = at;
		video.value = next;
		const { captions = [], duration } = next ?? {};
		const sources = sourcesOf(next, isDescribed);
		if (sources !== given) {
			given = sources;
			source.replace(sources ? {
				sources,
				captions,
				title,
				...duration ? { durationSeconds: duration } : {}
			} : null);
			state.value = createPlaybackState(duration, source.isMuted());
		} else if (level === source.level()) return;
		source.preload(level);
	};
	/** Tries a failed video once more. */
	const retry = (plays) => {
		state.value = createPlaybackState(video.value?.duration, source.isMuted());
		source.reload(plays);
	};
	effect(() => () => source.attach(null));
	const { attach, play, pause, setMuted, showCaptions, seek, setRate, liveClock } = source;
	return {
		index,
		video,
		state,
		phase,
		hasFrame,
		capabilities,
		caption,
		isBuffered,
		activeTags,
		bar,
		attach,
		show,
		play,
		pause,
		retry,
		setMuted,
		showCaptions,
		seek,
		setRate,
		liveClock
	};
})))();
var isSettled = ({ phase, bufferedSeconds, durationSeconds }) => phase === "failed" || phase === "asking" || durationSeconds > 0 && bufferedSeconds >= durationSeconds - .5;
/** Of a live that has not begun there is nothing to fetch yet. */
var sourcesOf = (video, isDescribed) => video?.live?.state === "scheduled" ? null : isDescribed && video?.describedSources || video?.sources;

// src/models/playback/slideSlots.ts
var SLOTS = 3;
/**
* Three slots hold the slide that is watched and its neighbours, whatever the shelf's length; slot `n` shows the slides whose index
* leaves `n` when divided by three, so a swipe changes one slot and keeps two. Where the shelf's videos are chosen again, the
* watched one keeps its slot and goes on.
*/
function createSlideSlots(deps, feed, player, onEvent) {
	const parts = {
		...deps,
		mayFrame: (platform) => player.framesAllowed.peek().has(platform) || (deps.mayFrame?.() ?? false)
	};
	const slides = [
		0,
		1,
		2
	].map(() => {
		const slide = new SlideModel(parts, (event) => onEvent(slide, event));
		return slide;
	});
	const slideAt = (index) => slides[((index + player.shift.value) % SLOTS + SLOTS) % SLOTS];
	const current = computed(() => slideAt(player.index.value));
	const platform = computed(() => current.value.capabilities.value?.platform);
	const canMute = computed(() => current.value.capabilities.value?.mute ?? true);
	const titleOf = (video) => video?.title ?? feed.creators.value.get(video?.creator ?? "")?.handle ?? "";
	/**
	* Puts the watched video and its neighbours into their slots, each fetched as far as its turn allows.
	*
	* @param isMoving - the picture is on its way to the watched slide: a slot that is to show another video waits until it stands there.
	*/
	const show = (index, videos, network, isMoving) => {
		for (const offset of [
			0,
			1,
			-1
		]) {
			const video = videos[index + offset] ?? null;
			if (isMoving && offset !== 0 && slideAt(index + offset).video.peek() !== video) continue;
			slideAt(index + offset).show(video ? index + offset : -1, video, titleOf(video), preloadLevel(offset, network), player.isDescribed.value);
		}
	};
	return {
		slides,
		slideAt,
		current,
		platform,
		canMute,
		show
	};
}

// src/models/playback/watchQueue.ts
/**
* Feeds the watch reducer (`events/watch.ts`), whose code is fetched beside the first video and not before it. Inputs carry their own
* time, so those that come earlier simply queue; only their outcomes come later.
*/
function createWatchQueue(code, durationSeconds, onOutcome) {
	let queue = [];
	let advance = null;
	code.then(({ createWatch, advanceWatch }) => {
		let state = createWatch(durationSeconds);
		advance = (input) => {
			const next = advanceWatch(state, input);
			state = next.state;
			next.outcomes.forEach(onOutcome);
		};
		queue?.forEach(advance);
		queue = null;
	}, () => {
		queue = null;
	});
	return (input) => {
		if (advance) advance(input);
		else queue?.push(input);
	};
}

// src/models/playback/slideVisit.ts
function createSlideVisit({ video, position, trigger, record, monotonicMs, watchCode }) {
	const subject = subjectOfVideo(video, position);
	let durationSeconds = video.duration ?? null;
	let hasStarted = false;
	let hasLeft = false;
	const { once, report } = createVisitReport(record, subject);
	const begin = () => createWatchQueue(watchCode, durationSeconds, report);
	let watch = begin();
	const feed = (input) => {
		if (!hasLeft) watch(input);
	};
	const close = () => feed({
		type: "leave",
		atMs: monotonicMs()
	});
	return {
		get hasStarted() {
			return hasStarted;
		},
		setTrigger(next) {
			trigger = next;
		},
		sample(state, visible, rate) {
			if (hasLeft) return;
			const playing = state.phase === "playing";
			if (playing && !hasStarted) {
				hasStarted = true;
				record("video_started", subject, {
					trigger,
					surface: "player"
				});
			}
			feed({
				type: "sample",
				atMs: monotonicMs(),
				positionSeconds: state.positionSeconds,
				playing,
				visible,
				muted: state.muted,
				rate
			});
		},
		duration(seconds) {
			durationSeconds = seconds;
			feed({
				type: "duration",
				seconds
			});
		},
		looped: () => feed({
			type: "looped",
			atMs: monotonicMs()
		}),
		failed: (reason) => once("failed", () => record("video_failed", subject, { reason })),
		interaction: (reason) => feed({
			type: "interaction",
			reason,
			atMs: monotonicMs()
		}),
		sawTags(productIds) {
			if (hasLeft) return;
			for (const product of productIds) once(`tag ${product}`, () => record("tag_viewed", {
				...subject,
				product
			}, {}));
		},
		record(type, props) {
			record(type, subject, props);
			if (type === "video_shared") feed({
				type: "interaction",
				reason: "shared",
				atMs: monotonicMs()
			});
		},
		hide() {
			if (hasLeft) return;
			close();
			watch = begin();
		},
		leave() {
			close();
			hasLeft = true;
		}
	};
}
/** What a visit has reported so far, however often its watch begins anew. */
function createVisitReport(record, subject) {
	/** A visit that was interrupted by a hidden page goes on in a new watch; what was reported once is not reported again. */
	const reported = /* @__PURE__ */ new Set();
	let reportedUniqueMs = 0;
	const once = (key, run) => {
		if (reported.has(key)) return;
		reported.add(key);
		run();
	};
	const report = (outcome) => {
		switch (outcome.type) {
			case "viewed": return once("viewed", () => record("video_viewed", subject, { surface: "player" }));
			case "engaged": return once("engaged", () => record("video_engaged", subject, { reason: outcome.reason }));
			case "progressed": return once(`progressed ${outcome.percent}`, () => record("video_progressed", subject, { percent: outcome.percent }));
			case "watched": {
				const { type: _, ...props } = outcome;
				const remainingMs = props.durationMs > 0 ? Math.max(0, props.durationMs - reportedUniqueMs) : Infinity;
				const uniqueMs = Math.min(props.uniqueMs, remainingMs);
				reportedUniqueMs += uniqueMs;
				return record("video_watched", subject, {
					...props,
					uniqueMs
				});
			}
		}
	};
	return {
		once,
		report
	};
}

// src/models/playback/visits.ts
/** One visit a slide: what was watched and touched on the slide that the shopper is at. */
function createVisits({ deps, feed, player, isSeen, watchCode }) {
	let visit = null;
	const sawTags = (slide) => {
		if (slide.phase.value !== "playing" || !isSeen.value) return;
		const tags = slide.video.value?.tags ?? [];
		const seen = slide.activeTags.value.filter((index) => hasPoint(tags[index]) && !slide.capabilities.value?.platform || index === slide.bar.value);
		visit?.sawTags(seen.map((index) => tags[index]?.product ?? "").filter((id) => feed.products.value.has(id)));
	};
	return {
		/** `null` while no slide is watched. */
		get current() {
			return visit;
		},
		begin(position, slide) {
			const video = feed.videos.value[position];
			if (!video) return;
			visit = createSlideVisit({
				video,
				position,
				trigger: player.trigger.value,
				record: deps.record,
				monotonicMs: deps.env.monotonicMs,
				watchCode
			});
			if (slide.video.value === video) visit.duration(slide.state.value.durationSeconds);
		},
		on(event) {
			if (event.type === "loaded" && event.durationSeconds > 0) visit?.duration(event.durationSeconds);
			if (event.type === "error" && deps.device.online.value) {
				const video = player.video.value;
				visit?.failed(event.error);
				Promise.resolve().then(() => failedNotice_exports).then(({ failedNotice }) => video && deps.display.warn(failedNotice(video, event)), () => {});
			}
			if (event.type === "looped" || event.type === "ended") visit?.looped();
		},
		/** After every event of the player: where it stands now, and which tags are seen. */
		sample(slide, rate) {
			const { positionSeconds, ...state } = slide.state.value;
			const hasClock = slide.capabilities.value?.time ?? true;
			visit?.sample({
				...state,
				positionSeconds: hasClock ? positionSeconds : null
			}, isSeen.value, rate);
			sawTags(slide);
		},
		end() {
			visit?.leave();
			visit = null;
		}
	};
}
function hasPoint(tag) {
	return tag?.x !== void 0 && tag.y !== void 0;
}

// src/models/playback/playbackModel.ts
/**
* What plays in the open player: which slides are there (`slideSlots.ts`), what is watched of them (`visits.ts`), and what the
* shopper does to them (`controls.ts`).
*
* Lives as long as the player's screen; disposing it reports what was watched and lets go of every element.
*/
var PlaybackModel = /* @__PURE__ */ (() => (createModel((deps, feed, player) => {
	const { device, env } = deps;
	const { slideAt, show, ...slots } = createSlideSlots(deps, feed, player, (slide, event) => onEvent(slide, event));
	const { slides, current } = slots;
	const { captions, captionLang, cycleCaptions, refuseCaptions, retryCaptions } = createCaptionChoice(player, env.locale);
	/** The shopper, or the autoplay policy for them, wants the slide to play. */
	const wanted = signal(false);
	const isFast = signal(false);
	const { isSeen, shouldPlay } = createSight(device, player, wanted);
	const visits = createVisits({
		deps,
		feed,
		player,
		isSeen,
		watchCode: loadWatchCode(deps)
	});
	const isSilent = computed(() => current.value.state.value.muted);
	/** Only the slide that the player opened with was asked for by a gesture. */
	let isFirst = true;
	const onEvent = (slide, event) => {
		if (event.type === "captionless") {
			deps.display.warn(event.notice);
			refuseCaptions(event.src);
		}
		if (!(slide === current.value && slide.index.value === player.index.value) || !player.isOpen.value) return;
		visits.on(event);
		follow({
			player,
			slide,
			event,
			wanted,
			shouldPlay
		});
		visits.sample(slide, isFast.value ? 2 : 1);
	};
	const enter = (position) => {
		if (!feed.videos.value[position]) return;
		visits.begin(position, slideAt(position));
		const isAsked = isFirst && (player.trigger.value === "tap" || player.trigger.value === "key");
		wanted.value = mayAutoplay({
			asked: isAsked,
			visible: true,
			reducedMotion: device.reducedMotion.value,
			saveData: device.saveData.value
		});
		isFirst = false;
	};
	const leave = (slide) => {
		if (isFast.value) slide.setRate(1);
		isFast.value = false;
		visits.end();
	};
	const watched = computed(() => player.isOpen.value ? player.video.value?.id : void 0);
	effect(() => {
		if (watched.value === void 0) return;
		const slide = untracked(() => (enter(player.index.value), current.value));
		return () => untracked(() => leave(slide));
	});
	const isMoving = createMoving(env, player);
	effect(() => {
		const [index, videos] = [
			player.index.value,
			feed.videos.value,
			player.isDescribed.value
		];
		const { hasFrame, isBuffered, phase } = slideAt(index);
		const network = {
			hasFrame: hasFrame.value || phase.value === "failed" || phase.value === "asking",
			isBuffered: isBuffered.value,
			saveData: device.saveData.value
		};
		const moves = isMoving.value;
		untracked(() => show(index, videos, network, moves));
	});
	keepInStep({
		player,
		device,
		slides,
		current,
		captionLang,
		shouldPlay,
		retryCaptions
	});
	effect(() => {
		if (isSeen.value || !player.isOpen.value) return;
		untracked(() => visits.current?.hide());
	});
	return {
		...slots,
		wanted,
		isFast,
		isSilent,
		captions,
		captionLang,
		cycleCaptions,
		...createControls({
			player,
			current,
			visits,
			wanted,
			isFast
		})
	};
})))();
function createSight({ visible }, { isOpen, isPictureInPicture }, wanted) {
	return {
		/** In the small window nobody can tell how much of the picture is seen: it may lie under another one, or beside the screen. */
		isSeen: computed(() => visible.value && !isPictureInPicture.value),
		shouldPlay: computed(() => isOpen.value && wanted.value && (visible.value || isPictureInPicture.value))
	};
}
/** The list comes to rest about so long after the slide in its middle has changed. */
var MOVING_MS = 300;
/** Whether the slide has changed a moment ago: what is not seen of the change then waits, so that the picture moves smoothly. */
function createMoving(env, player) {
	const restsAt = signal(player.index.peek());
	effect(() => {
		const index = player.index.value;
		if (index === restsAt.peek() || !player.isOpen.value) return;
		return env.setTimer(() => restsAt.value = index, MOVING_MS);
	});
	return computed(() => player.index.value !== restsAt.value);
}
/** What the watched slide does when something has happened to its video. */
function follow({ player, slide, event, wanted, shouldPlay }) {
	if (event.type === "loaded" && player.startSeconds.value > 0) {
		slide.seek(player.startSeconds.value);
		player.startSeconds.value = 0;
	}
	if (event.type === "ended") {
		slide.seek(0);
		slide.play();
	}
	if (event.type === "blocked") {
		if (afterRefusal(player.muted.value) === "retry_muted") {
			player.setMuted(true);
			slide.setMuted(true);
			slide.play();
		} else wanted.value = false;
	}
	if (event.type === "asking") wanted.value = false;
	if (event.type === "paused" && shouldPlay.value) wanted.value = false;
}
/** Sound, captions and playing of all slides, by what the watched one is to do. */
function keepInStep({ player, device, slides, current, captionLang, shouldPlay, retryCaptions }) {
	effect(() => {
		if (!device.online.value) return;
		untracked(() => {
			retryCaptions();
			for (const slide of slides) if (slide.phase.value === "failed") slide.retry(slide === current.value && shouldPlay.value);
		});
	});
	effect(() => {
		const muted = player.muted.value;
		untracked(() => slides.forEach((slide) => slide.setMuted(muted)));
	});
	effect(() => {
		const [now, lang] = [
			current.value,
			captionLang.value,
			device.online.value
		];
		untracked(() => slides.forEach((slide) => slide.showCaptions(slide === now ? lang : null)));
	});
	effect(() => {
		const now = current.value;
		const plays = shouldPlay.value && now.video.value === player.video.value;
		untracked(() => {
			for (const slide of slides) if (slide !== now) slide.pause();
			if (plays) now.play();
			else now.pause();
		});
	});
}
/** Fetched beside the first video, or when the network is back; what is to be counted waits for it. */
function loadWatchCode({ device, finish }) {
	finish?.(import("./measuring.js").then((n) => n.c)).catch(() => {});
	return new Promise((resolve) => {
		effect(() => {
			device.online.value;
			import("./measuring.js").then((n) => n.c).then(resolve, () => {});
		});
	});
}

// src/ui/player/ProductBar.tsx
/** The video's products in a row, at the one whose moment it is; the others are a sideways swipe away. */
function ProductBar({ slide, video }) {
	const { deps, feed } = useShelf();
	const { playback } = usePlayer();
	const row = useRef(null);
	const products = productsOf(video, feed.products.value);
	const now = video.tags?.[slide.bar.value]?.product;
	/** It begins at the first. To look where it stands would lay the slide out in the middle of a swipe. */
	const shown = useRef(products[0]?.id);
	useEffect(() => {
		if (now === shown.current) return;
		shown.current = now;
		const items = [...row.current?.children ?? []];
		const item = items.find((child) => child instanceof HTMLElement && child.dataset["product"] === now);
		if (!row.current || !item || !items[0]) return;
		const left = item.getBoundingClientRect().left - items[0].getBoundingClientRect().left;
		if (Math.abs(row.current.scrollLeft - left) > 1) row.current.scrollTo({
			left,
			behavior: deps.device.reducedMotion.peek() ? "auto" : "smooth"
		});
	}, [now]);
	if (products.length === 0) return null;
	return /* @__PURE__ */ jsx("div", {
		ref: row,
		class: "pl-bar",
		"data-many": products.length > 1,
		children: products.map((product) => /* @__PURE__ */ jsx(ProductLine, {
			product,
			className: "pl-barProduct",
			isNow: product.id === now,
			onOpen: () => playback.openTag(product.id, "bar"),
			children: /* @__PURE__ */ jsx(Photo, {
				image: product.image,
				className: "pl-thumb",
				eager: true
			})
		}, product.id))
	});
}

// src/ui/player/SlideFoot.tsx
/** Over the lower end of the picture: captions, who made it and on whose account, what they say, what can be bought, how far it is. */
function SlideFoot({ slide, video, isCurrent }) {
	const { deps, feed, player } = useShelf();
	const { extras, playback, text } = usePlayer();
	const { Words, Progress } = extras;
	const creator = feed.creators.value.get(video.creator);
	const caption = slide.caption.value;
	return /* @__PURE__ */ jsxs("div", {
		class: "pl-foot",
		children: [
			caption && /* @__PURE__ */ jsx("p", {
				class: "pl-caption",
				"data-caption": true,
				children: /* @__PURE__ */ jsx("span", {
					dir: "auto",
					lang: playback.captionLang.value ?? void 0,
					children: caption
				})
			}),
			/* @__PURE__ */ jsxs("div", {
				class: "pl-who",
				children: [creator && /* @__PURE__ */ jsxs("button", {
					type: "button",
					class: "pl-by",
					part: "creator",
					"aria-label": text("openCreator", { creator: creator.handle }),
					onClick: () => player.openList({ creator: creator.id }),
					children: [/* @__PURE__ */ jsx(Avatar, { creator }), /* @__PURE__ */ jsx("bdi", {
						class: "pl-handle",
						children: creator.handle
					})]
				}), /* @__PURE__ */ jsx(DisclosureLabel, { video })]
			}),
			Words ? /* @__PURE__ */ jsx(Words, { video }) : /* @__PURE__ */ jsx("p", {
				class: "pl-title",
				children: /* @__PURE__ */ jsx("bdi", {
					lang: feed.langOf(),
					children: video.title
				})
			}),
			!deps.device.wide.value && /* @__PURE__ */ jsx(ProductBar, {
				slide,
				video
			}),
			Progress ? /* @__PURE__ */ jsx(Progress, {
				slide,
				isCurrent
			}) : /* @__PURE__ */ jsx("div", { class: "pl-progress" })
		]
	});
}
function Avatar({ creator }) {
	const [initial = ""] = (creator.name ?? creator.handle.replace(/^@/, "")).toUpperCase();
	return /* @__PURE__ */ jsx("span", {
		class: "pl-avatar",
		"data-initial": initial,
		"aria-hidden": "true",
		children: /* @__PURE__ */ jsx(Photo, {
			image: creator.avatar ? { src: creator.avatar } : void 0,
			className: "pl-avatarPhoto",
			eager: true
		})
	});
}

// src/ui/player/Surface.tsx
var HOLD_MS = 400;
/** Two taps within this time save the video. */
var DOUBLE_TAP_MS = 250;
/** The picture under the thumb: a tap pauses and plays, two save, holding speeds up. Its buttons do the same for keys and screen readers. */
function Surface({ slide, isCurrent }) {
	const { deps, player } = useShelf();
	const { playback, text, extras } = usePlayer();
	const hold = useHold(slide);
	const lastTapMs = useRef(-250);
	const doubleTap = useSignal(null);
	const phase = slide.phase.value;
	const wanted = playback.wanted.value;
	const wasWanted = useRef(wanted);
	const isFailed = phase === "failed";
	const isGoing = phase === "playing" || phase === "stalled" || wanted && !isFailed && phase !== "ended" && phase !== "blocked";
	const isWaiting = isCurrent && wanted && (phase === "stalled" || phase === "loading" || phase === "idle");
	const platform = slide.capabilities.value?.platform;
	const hasProducts = (slide.video.value?.tags?.length ?? 0) > 0;
	const onClick = ({ timeStamp, offsetX, offsetY }) => {
		const isSecond = timeStamp - lastTapMs.current < DOUBLE_TAP_MS;
		lastTapMs.current = timeStamp;
		if (hold.wasHeld()) return;
		if (player.isCovered.value && !deps.device.wide.value) return isSecond || player.back();
		if (isSecond) {
			doubleTap.value = {
				xPx: offsetX,
				yPx: offsetY
			};
			playback.wanted.value = wasWanted.current;
			return;
		}
		wasWanted.current = wanted;
		if (!isFailed) playback.togglePlay("tap");
	};
	if (platform && !isFailed) return extras.FrameSurface ? /* @__PURE__ */ jsx(extras.FrameSurface, {
		slide,
		platform,
		isWaiting
	}) : null;
	return /* @__PURE__ */ jsxs(Fragment, { children: [
		/* @__PURE__ */ jsx("div", {
			class: "pl-surface",
			onClick,
			onPointerDown: hold.begin,
			onPointerUp: hold.end,
			onPointerCancel: hold.end,
			onPointerLeave: hold.end,
			onContextMenu: (event) => event.preventDefault()
		}),
		isFailed && extras.Failed ? /* @__PURE__ */ jsx(extras.Failed, {
			hasProducts,
			isCurrent
		}) : /* @__PURE__ */ jsx("button", {
			type: "button",
			class: "pl-play",
			part: isGoing ? "pause" : "play",
			"aria-label": text(isGoing ? "pause" : "play"),
			"data-shown": isCurrent && !isGoing,
			onClick: (event) => playback.togglePlay(event.detail === 0 ? "key" : "tap"),
			children: /* @__PURE__ */ jsx(Icon, {
				path: isGoing ? pause : play,
				sizePx: 36,
				strokeWidth: isGoing ? 3 : 1.8,
				isFilled: !isGoing
			})
		}),
		isWaiting && /* @__PURE__ */ jsx("span", { class: "pl-wait" }),
		isCurrent && extras.TapMarks && /* @__PURE__ */ jsx(extras.TapMarks, {
			slide,
			tap: doubleTap.value
		})
	] });
}
/** Plays faster while the thumb stays down. */
function useHold(slide) {
	const { deps } = useShelf();
	const { playback } = usePlayer();
	const stop = useRef(null);
	const wasHeld = useRef(false);
	return {
		/** The press that has just ended was one: its click means nothing more. */
		wasHeld: () => wasHeld.current,
		begin(event) {
			if (event.button !== 0) return;
			wasHeld.current = false;
			stop.current?.();
			stop.current = deps.env.setTimer(() => {
				if (slide.phase.peek() !== "playing") return;
				wasHeld.current = true;
				playback.setFast(true);
			}, HOLD_MS);
		},
		end() {
			stop.current?.();
			stop.current = null;
			playback.setFast(false);
		}
	};
}

// src/ui/player/Slide.tsx
/** Wider than this does not count as portrait: it is shown whole and not cropped to the screen. */
var PORTRAIT_RATIO = .8;
/**
* One of three places in the list, moved to where its video belongs. The poster lies over the video until a picture of it is there: a
* swipe never shows black.
*/
function Slide({ slide, place, describe }) {
	const { player } = useShelf();
	const { text, extras } = usePlayer();
	const { TagPins, Rail, LivePlace } = extras;
	const frame = useRef(null);
	const index = slide.index.value;
	const video = slide.video.value;
	const isCurrent = useComputed(() => slide.index.value === player.index.value).value;
	const isFailed = useComputed(() => slide.phase.value === "failed").value;
	const isDrawn = isCurrent || !!extras.ExtraStyles;
	useLayoutEffect(() => frame.current?.append(place), [place]);
	const ratio = video ? ratioOf(video) : 9 / 16;
	return /* @__PURE__ */ jsxs("div", {
		class: "pl-slide",
		part: "slide",
		role: "group",
		"aria-roledescription": text("slide"),
		"aria-label": describe(index),
		"data-index": index,
		"data-phase": slide.phase,
		"data-embed": slide.capabilities.value?.platform,
		"data-fit": ratio > PORTRAIT_RATIO ? "contain" : "cover",
		hidden: !video,
		inert: !isCurrent,
		style: {
			top: `${Math.max(0, index) * 100}%`,
			"--ratio": ratio
		},
		children: [
			extras.ExtraStyles && /* @__PURE__ */ jsx(Photo, {
				image: video?.poster,
				className: "pl-around"
			}),
			/* @__PURE__ */ jsxs("div", {
				class: "pl-frame",
				children: [/* @__PURE__ */ jsx("div", { ref: frame }), /* @__PURE__ */ jsx(Poster, { slide })]
			}),
			isDrawn && /* @__PURE__ */ jsx(Surface, {
				slide,
				isCurrent
			}),
			video && TagPins && !isFailed && /* @__PURE__ */ jsx(TagPins, {
				slide,
				video
			}),
			video && Rail && /* @__PURE__ */ jsx(Rail, { video }),
			video?.live && LivePlace && isCurrent && /* @__PURE__ */ jsx(LivePlace, {
				slide,
				video
			}, video.id),
			video && isDrawn && /* @__PURE__ */ jsx(SlideFoot, {
				slide,
				video,
				isCurrent
			}, video.id)
		]
	});
}
/** Over the video until a picture of it is there. By itself, so that the picture's coming draws nothing else. */
function Poster({ slide }) {
	const { products } = useShelf().feed;
	const video = slide.video.value;
	if (slide.hasFrame.value && slide.phase.value !== "failed") return null;
	return /* @__PURE__ */ jsxs("div", {
		class: "pl-poster",
		children: [/* @__PURE__ */ jsx(Photo, {
			image: products.value.get(video?.tags?.[0]?.product ?? "")?.image,
			className: "pl-under",
			eager: true
		}), /* @__PURE__ */ jsx(Photo, {
			image: video?.poster,
			className: "pl-posterPhoto",
			eager: true
		})]
	});
}
function ratioOf({ sources, poster }) {
	const sized = sources.find((source) => source.width && source.height) ?? poster;
	return sized?.width && sized.height ? sized.width / sized.height : 9 / 16;
}

// src/ui/player/TopBar.tsx
/** Close, cart, captions, small window, sound: always at the same place, whatever slide is under them. */
function TopBar({ closeRef }) {
	const { player } = useShelf();
	const { playback, text, extras } = usePlayer();
	const isSilent = playback.isSilent.value;
	return /* @__PURE__ */ jsxs("div", {
		class: "pl-top",
		children: [
			/* @__PURE__ */ jsx("button", {
				ref: closeRef,
				type: "button",
				class: "pl-round",
				part: "close",
				"aria-label": text("close"),
				onClick: player.close,
				children: /* @__PURE__ */ jsx(Icon, { path: close })
			}),
			/* @__PURE__ */ jsx("span", { class: "pl-space" }),
			extras.CartButton && /* @__PURE__ */ jsx(extras.CartButton, {}),
			extras.SaidAndSeen && /* @__PURE__ */ jsx(extras.SaidAndSeen, {}),
			extras.PictureButton && /* @__PURE__ */ jsx(extras.PictureButton, {}),
			playback.canMute.value && /* @__PURE__ */ jsxs("button", {
				type: "button",
				class: isSilent ? "pl-round pl-pill" : "pl-round",
				part: "mute",
				"aria-label": text(isSilent ? "soundOn" : "soundOff"),
				onClick: playback.toggleSound,
				children: [/* @__PURE__ */ jsx(Icon, { path: isSilent ? "M4 9.5v5h3.5L12 19V5L7.5 9.5zM16 9.5l5 5M21 9.5l-5 5" : "M4 9.5v5h3.5L12 19V5L7.5 9.5zM15.5 9a4 4 0 010 6M18 6.5a8 8 0 010 11" }), isSilent && /* @__PURE__ */ jsx("span", { children: text("sound") })]
			})
		]
	});
}

// src/ui/player/showDialog.ts
/** By then the picture has grown out of its card. */
var MODAL_AFTER_MS = 350;
/**
* Shows the dialog over the page at once and makes it modal a moment later, or with the first key. A page that becomes inert is styled anew
* as a whole, element by element: done in the task of the tap, the tap's first frame would wait for it.
*
* @param atOnce - makes it modal now.
* @returns hides it.
*/
function showDialog(dialog, firstFocus, setTimer, atOnce) {
	const window = dialog.ownerDocument.defaultView;
	const isOver = () => dialog.popover !== null && dialog.matches(":popover-open");
	const focus = (element) => element?.focus({ preventScroll: true });
	let cancel = () => {};
	const beModal = () => {
		cancel();
		if (!dialog.isConnected) return;
		const { activeElement } = dialog.getRootNode();
		const focused = dialog.contains(activeElement) ? activeElement : firstFocus;
		if (isOver()) dialog.hidePopover();
		dialog.removeAttribute("popover");
		if (!dialog.open) dialog.showModal();
		focus(focused);
	};
	if (atOnce || !("popover" in dialog) || !window) beModal();
	else {
		dialog.popover = "manual";
		dialog.showPopover();
		focus(firstFocus);
		const stopTimer = setTimer(beModal, MODAL_AFTER_MS);
		window.addEventListener("keydown", beModal, true);
		cancel = () => {
			stopTimer();
			window.removeEventListener("keydown", beModal, true);
		};
	}
	return () => {
		cancel();
		if (dialog.open) dialog.close();
		else if (isOver()) dialog.hidePopover();
	};
}

// src/ui/player/useDialog.ts
/**
* Everything an open modal does to the page around it, undone when the component goes: top layer, focus, scroll lock, back button.
* Where the focus came from a card, it goes back to the card of the video watched last, where the shelf stands then.
*/
function useDialog(dialog, firstFocus) {
	const { deps, player } = useShelf();
	const unpush = useRef(void 0);
	const restore = useRef(() => {});
	useLayoutEffect(() => deps.page?.takeTurn(() => {
		restore.current();
		player.close();
	}), []);
	/** The page is there again meanwhile, with all that the shopper does to it. */
	const isAway = player.isPictureInPicture.value;
	useLayoutEffect(() => {
		const element = dialog.current;
		if (!element || isAway) return;
		const { host, page } = deps;
		const root = host.shadowRoot;
		const opener = focused(host.ownerDocument);
		const firstIndex = player.index.peek();
		const cameFromCard = !opener || opener === host || opener === host.ownerDocument.body || (root?.contains(opener) ?? false);
		const { currentCSSZoom = 1 } = host;
		element.style.setProperty("zoom", `${1 / currentCSSZoom}`);
		const unlock = page?.lockScroll();
		const push = () => {
			unpush.current = page?.pushHistory(() => {
				const isCovered = player.isCovered.peek();
				player.back();
				if (isCovered) push();
			});
		};
		const hide = showDialog(element, firstFocus.current, deps.env.setTimer, deps.device.wide.peek() || deps.device.reducedMotion.peek());
		push();
		const release = page?.keepInput(element, player.close);
		const uncover = deps.viewport.cover();
		restore.current = () => {
			restore.current = () => {};
			const card = cardOf(host, player.index.peek())?.querySelector("button");
			const back = cameFromCard && card && (player.index.peek() !== firstIndex || !root?.contains(opener)) ? card : opener;
			hide();
			release?.();
			unpush.current?.();
			unlock?.();
			uncover();
			if (back instanceof HTMLElement && back.isConnected) back.focus({ preventScroll: true });
		};
		return () => restore.current();
	}, [isAway]);
	useSignalEffect(() => {
		if (!player.isOpen.value) unpush.current?.();
	});
}
/** What has the focus, in whatever shadow tree. */
function focused({ activeElement }) {
	let found = activeElement;
	while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
	return found;
}

// src/ui/player/transition.ts
/**
* Grows the stage out of the card that was tapped, its rounded corners included, or puts it back: the card's place is what is seen of the
* stage, and the card itself is away meanwhile, so that there is one picture and not two. What stands over the picture comes after it
* and goes before it. Without a card in view the stage fades and scales a little. Not the document's view transitions: those would
* freeze and fade the shop's whole page, and end whatever transition of its own the shop has going; those of one element only one engine knows.
*
* @returns settles when the picture stands still.
*/
async function morph(isOpening, dialog, stage, card) {
	const duration = isOpening ? 250 : 180;
	const timing = isOpening ? {
		duration,
		easing: "cubic-bezier(.2,.8,.2,1)"
	} : {
		duration,
		easing: "ease-in",
		direction: "reverse",
		fill: "forwards"
	};
	const over = [...stage.querySelectorAll(".pl-top, .pl-slide > :not(.pl-frame)"), ...[...dialog.children].filter((child) => child !== stage)];
	const { style } = stage;
	const whole = { transform: style.transform };
	style.transform = "";
	const start = card && cardFrame(card, stage);
	const moves = [
		stage.animate(start ? [start, {
			...whole,
			clipPath: `inset(0 round ${roundOf(stage)}px)`
		}] : [
			{
				transform: "translateY(3%) scale(.94)",
				opacity: 0
			},
			{ opacity: 1 },
			whole
		], timing),
		dialog.animate([{ backgroundColor: "transparent" }, {}], timing),
		...over.map((part) => part.animate([{ opacity: 0 }, {}], isOpening ? {
			duration: 180,
			delay: 120,
			fill: "backwards"
		} : {
			...timing,
			duration: 80
		}))
	];
	if (start) card.animate({ opacity: [0, 0] }, duration);
	for (const end of moves.map(({ finished }) => finished.catch(() => {}))) await end;
}
/** The stage, as small as it can be and still fill the card, cut to the card's edges; `null` where the card is out of view. */
function cardFrame(card, stage) {
	const to = stage.getBoundingClientRect();
	const from = card.getBoundingClientRect();
	if (!(from.bottom > 0 && from.right > 0 && from.top < innerHeight && from.left < innerWidth) || !from.width || !to.width) return null;
	const scale = Math.max(from.width / to.width, from.height / to.height);
	const x = from.left + from.width / 2 - to.left - to.width / 2;
	const y = from.top + from.height / 2 - to.top - to.height / 2;
	const cutX = (to.width - from.width / scale) / 2;
	const cutY = (to.height - from.height / scale) / 2;
	return {
		transform: `translate(${x}px, ${y}px) scale(${scale})`,
		clipPath: `inset(${cutY}px ${cutX}px round ${roundOf(card) / scale}px)`
	};
}
var roundOf = (element) => parseFloat(getComputedStyle(element).borderTopLeftRadius) || 0;

// src/ui/player/useGrowth.ts
/** The player grows out of its card, and goes back into the one of the video watched last. */
function useGrowth({ dialog, stage, isGrown, onGone }) {
	const { deps, player } = useShelf();
	const { host, device, env } = deps;
	const card = () => cardOf(host, player.index.peek());
	useLayoutEffect(() => {
		if (!isGrown && dialog.current && stage.current && !device.reducedMotion.peek()) morph(true, dialog.current, stage.current, card());
	}, []);
	useSignalEffect(() => {
		if (player.isOpen.value) return;
		if (device.reducedMotion.peek() || !dialog.current?.open) return onGone();
		return env.setTimer(() => {
			if (dialog.current && stage.current) morph(false, dialog.current, stage.current, card()).then(onGone);
		}, 0);
	});
}

// src/ui/player/usePlayerKeys.ts
var SEEK_SECONDS$1 = 5;
/**
* The keys a viewer knows from other players. They work while the focus is in the dialog or nowhere, where a click beside every
* control leaves it (in Safari a click on a button as well), and leave alone what a focused control wants for itself. Heard from the first
* frame on: whoever opens the player by a key goes on with keys.
*/
function usePlayerKeys(dialog, playback, step) {
	const { player } = useShelf();
	const onKeyDown = (event) => {
		const target = event.composedPath()[0];
		if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || !(target instanceof Element)) return;
		if (event.key === "Escape") {
			event.preventDefault();
			player.back();
			return;
		}
		if (target.closest("input, select, textarea, [role=radiogroup], [role=listbox], [role=spinbutton], .pl-sheet, .pl-cart")) return;
		const isButton = target.closest("button, a, summary") !== null;
		const forward = getComputedStyle(target).direction === "rtl" ? -1 : 1;
		const acts = {
			ArrowDown: () => step(1, "key"),
			PageDown: () => step(1, "key"),
			ArrowUp: () => step(-1, "key"),
			PageUp: () => step(-1, "key"),
			ArrowRight: () => playback.seekBy(SEEK_SECONDS$1 * forward),
			ArrowLeft: () => playback.seekBy(-5 * forward),
			k: () => playback.togglePlay("key"),
			m: playback.toggleSound,
			c: playback.cycleCaptions,
			...isButton ? {} : { " ": () => playback.togglePlay("key") }
		};
		const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
		if (!Object.hasOwn(acts, key)) return;
		event.preventDefault();
		acts[key]?.();
	};
	useLayoutEffect(() => {
		const element = dialog.current;
		const page = element?.ownerDocument;
		const onPageKeyDown = (event) => {
			if (event.target !== page?.body || player.isPictureInPicture.peek()) return;
			event.stopPropagation();
			onKeyDown(event);
		};
		element?.addEventListener("keydown", onKeyDown);
		page?.defaultView?.addEventListener("keydown", onPageKeyDown, true);
		return () => {
			element?.removeEventListener("keydown", onKeyDown);
			page?.defaultView?.removeEventListener("keydown", onPageKeyDown, true);
		};
	});
}

// src/ui/player/useSlideScroll.ts
/**
* Keeps the list's scroll position and the player's index the same thing. A finger scrolls natively, with the platform's own
* velocity and rubber band, and the index follows; a key, a button or the wheel sets the index, and the list follows.
*/
function useSlideScroll(list) {
	const { deps, feed, player } = useShelf();
	/** The slide a scroll of ours is under way to; what lies between is not where the shopper went. */
	const target = useRef(null);
	/** Somebody asked for a video after the last one. */
	const isPastEnd = useSignal(false);
	const shift = player.shift.value;
	const heightPx = () => list.current?.clientHeight ?? 0;
	const nearestIndex = () => heightPx() > 0 && list.current ? Math.round(list.current.scrollTop / heightPx()) : player.index.peek();
	const jump = () => {
		target.current = null;
		if (list.current) list.current.scrollTop = player.index.peek() * heightPx();
	};
	/** One step; at the ends the list gives way a little and comes back, as it does under a finger. */
	const step = (by, trigger) => {
		const next = player.index.peek() + by;
		if (next >= 0 && next < feed.videos.peek().length) return player.goTo(next, trigger);
		isPastEnd.value = by > 0;
		if (deps.device.reducedMotion.peek()) return;
		list.current?.animate([
			{},
			{ transform: `translateY(${-24 * by}px)` },
			{}
		], {
			duration: 250,
			easing: "ease-out"
		});
	};
	useLayoutEffect(() => {
		const element = list.current;
		if (!element) return;
		jump();
		const follow = (index) => {
			if (player.shift.peek() !== shift || target.current === null && nearestIndex() === index) return;
			const height = heightPx();
			if (deps.device.reducedMotion.peek() || height === 0) return jump();
			target.current = index;
			const distance = index - element.scrollTop / height;
			if (Math.abs(distance) > 1.5) element.scrollTop = (index - Math.sign(distance)) * height;
			element.scrollTo({
				top: index * height,
				behavior: "smooth"
			});
		};
		const unfollow = player.index.subscribe(follow);
		const resize = new ResizeObserver(jump);
		resize.observe(element);
		const onScroll = () => {
			if (target.current !== null) {
				if (Math.abs(element.scrollTop - target.current * heightPx()) < 2) target.current = null;
				return;
			}
			player.goTo(nearestIndex(), "swipe");
		};
		const onScrollEnd = () => {
			if (target.current !== null && nearestIndex() !== target.current) return jump();
			target.current = null;
			player.goTo(nearestIndex(), "swipe");
		};
		const onTouch = () => {
			target.current = null;
		};
		element.addEventListener("scroll", onScroll, { passive: true });
		element.addEventListener("scrollend", onScrollEnd);
		element.addEventListener("touchstart", onTouch, { passive: true });
		return () => {
			unfollow();
			resize.disconnect();
			element.removeEventListener("scroll", onScroll);
			element.removeEventListener("scrollend", onScrollEnd);
			element.removeEventListener("touchstart", onTouch);
		};
	}, [shift]);
	return {
		step,
		isPastEnd
	};
}

// src/ui/player/PlayerDialog.tsx
/** Before a finger can have moved. */
var NEIGHBOURS_MS = 60;
/**
* One opening of the player, until it is gone. What plays begins in the task of the tap, where browsers allow it sound; the dialog is drawn
* in the next, because a browser asks for a video only once the task that named it has ended.
*/
function PlayerDialog({ isGrown, onGone }) {
	const context = useShelf();
	const { deps, player } = context;
	const started = useMemo(() => startPlayback(context), []);
	useLayoutEffect(() => started.playback[Symbol.dispose], []);
	const isDrawn = useSignal(isGrown);
	const draw = () => {
		if (player.isOpen.peek()) isDrawn.value = true;
		else onGone();
	};
	useLayoutEffect(() => isGrown ? void 0 : deps.env.setTimer(draw, 0), []);
	return isDrawn.value ? /* @__PURE__ */ jsx(Dialog, {
		...started,
		isGrown,
		onGone
	}) : null;
}
function Dialog({ playback, slots, isGrown, onGone }) {
	const { deps, player } = useShelf();
	const { device, texts, fill } = deps;
	const text = useMemo(() => createTranslate(playerTexts, texts, fill), [deps]);
	const { said, describe, announce } = useAnnouncer(text);
	const tries = useSignal(0);
	const late = useLazy(useFirstPicture(playback), () => Promise.resolve().then(() => extras_exports), tries.value);
	const extras = late === "failed" ? { Failed: BareFailed } : late ?? {};
	const saves = useSignal(0);
	const parts = useMemo(() => ({
		playback,
		text,
		extras,
		announce,
		saves
	}), [
		playback,
		text,
		late
	]);
	/** They lie beyond the edges, and come when the tap's frame has been drawn. */
	const hasNeighbours = useSignal(false);
	useEffect(() => deps.env.setTimer(() => hasNeighbours.value = true, NEIGHBOURS_MS), []);
	const dialog = useRef(null);
	const stage = useRef(null);
	const list = useRef(null);
	const close = useRef(null);
	useDialog(dialog, close);
	const { step, isPastEnd } = useSlideScroll(list);
	usePlayerKeys(dialog, playback, step);
	useGrowth({
		dialog,
		stage,
		isGrown,
		onGone
	});
	const onCancel = (event) => {
		event.preventDefault();
		player.back();
	};
	const onClose = () => dialog.current?.isConnected && !player.isPictureInPicture.peek() && player.close();
	const { Arrows, Gestures, ExtraStyles, CartPlace, Ahead, EndNote } = extras;
	return /* @__PURE__ */ jsx(PlayerProvider, {
		value: parts,
		children: /* @__PURE__ */ jsxs("dialog", {
			ref: dialog,
			class: "pl",
			part: "player",
			"aria-modal": "true",
			"aria-label": text("playerLabel"),
			"data-wide": device.wide.value,
			"data-sheet": player.isCovered.value && !device.wide.value,
			"data-closing": !player.isOpen.value,
			onCancel,
			onClose,
			onClick: (event) => event.target === dialog.current && player.close(),
			children: [
				/* @__PURE__ */ jsxs("div", {
					ref: stage,
					class: "pl-stage",
					children: [
						/* @__PURE__ */ jsx(TopBar, { closeRef: close }),
						/* @__PURE__ */ jsxs("div", {
							ref: list,
							class: "pl-list",
							tabIndex: -1,
							children: [/* @__PURE__ */ jsx(SnapPoints, {}), slots.map((slot, at) => (hasNeighbours.value || slot.slide === playback.current.peek()) && /* @__PURE__ */ jsx(Slide, {
								...slot,
								describe
							}, at))]
						}),
						EndNote && /* @__PURE__ */ jsx(EndNote, {
							list,
							isPastEnd
						})
					]
				}),
				Arrows && /* @__PURE__ */ jsx(Arrows, { step }),
				/* @__PURE__ */ jsx(Products, { tries }),
				Ahead && /* @__PURE__ */ jsx(Ahead, {}),
				CartPlace && /* @__PURE__ */ jsx(CartPlace, {}),
				Gestures && /* @__PURE__ */ jsx(Gestures, {
					stage,
					list,
					step
				}),
				ExtraStyles && /* @__PURE__ */ jsx(ExtraStyles, {}),
				/* @__PURE__ */ jsx("p", {
					class: "pl-hidden",
					role: "status",
					children: said
				})
			]
		})
	});
}
/** Whoever waits so long for the picture has the use of everything else meanwhile. */
var LONG_MS = 600;
/** Whether the first picture is there, or is not waited for any more: what comes before it would take line and processor from it. */
function useFirstPicture({ current }) {
	const { env } = useShelf().deps;
	const isThere = useSignal(false);
	useSignalEffect(() => {
		const { hasFrame, phase, capabilities } = current.value;
		if (hasFrame.value || phase.value === "failed" || capabilities.value?.platform) isThere.value = true;
	});
	useEffect(() => env.setTimer(() => isThere.value = true, LONG_MS), []);
	return isThere.value;
}
/** What plays, each slot with its place: so the watched video is on its way, and decoded, while the dialog is being drawn. */
function startPlayback({ deps, feed, player }) {
	const playback = new PlaybackModel(deps, feed, player);
	return {
		playback,
		slots: playback.slides.map((slide) => {
			const place = deps.host.ownerDocument.createElement("div");
			place.className = "pl-host";
			slide.attach(place);
			return {
				slide,
				place
			};
		})
	};
}
/** A video that cannot be played, where the words for it did not come either. */
function BareFailed({ isCurrent }) {
	const { playback } = usePlayer();
	return /* @__PURE__ */ jsx(Fragment, { children: isCurrent && /* @__PURE__ */ jsx(NotLoaded, { onRetry: () => playback.togglePlay("tap") }) });
}
/** The product or the list that was opened: over the lower part of a phone, or beside the video where there is room for all of them. */
function Products({ tries }) {
	const { deps, player } = useShelf();
	const isWide = deps.device.wide.value;
	const isWanted = player.wantedProduct.value !== null;
	const isList = player.wantedList.value !== null && !isWanted;
	const sheet = useLazy(isWanted, () => Promise.resolve().then(() => SheetPlace_exports), tries.value);
	const list = useLazy(isList, () => import("./shop.js").then((n) => n.n), tries.value);
	const panel = useLazy(isWide, () => Promise.resolve().then(() => Panel_exports), tries.value);
	if (isWanted && sheet === "failed" || isList && list === "failed" || (isWanted || isList) && isWide && panel === "failed") return /* @__PURE__ */ jsx(NotLoaded, { onRetry: () => tries.value++ });
	const opened = isWanted && sheet && sheet !== "failed" && /* @__PURE__ */ jsx(sheet.SheetPlace, {}) || isList && list && list !== "failed" && /* @__PURE__ */ jsx(list.ListPlace, {});
	if (!isWide) return /* @__PURE__ */ jsx(Fragment, { children: opened });
	return panel && panel !== "failed" ? /* @__PURE__ */ jsx(panel.Panel, { children: opened }) : null;
}
/**
* The list's length, and where it may come to rest: elements of their own, because a browser keeps to the element it snapped
* to, and a slide is moved to another place when its turn comes.
*/
function SnapPoints() {
	const { feed, player } = useShelf();
	const count = feed.videos.value.length;
	const index = player.index.value;
	return /* @__PURE__ */ jsx("div", {
		style: { height: `${count * 100}%` },
		children: [
			index - 1,
			index,
			index + 1
		].map((at) => at >= 0 && at < count && /* @__PURE__ */ jsx("div", {
			class: "pl-snap",
			style: { top: `${at * 100}%` }
		}, at))
	});
}

// src/ui/player/Player.css?inline
var Player_default = ".pl,.pl *,.pl :before,.pl :after{box-sizing:border-box}:where(.pl button:not(.sheet *)){all:unset;box-sizing:border-box;cursor:pointer}:where(.pl :is(p,h2,ul):not(.sheet *)){font:inherit;margin:0;padding:0;list-style:none}.pl{--pl-width:min(100%, max(56.25dvh, 360px));color:#fff;width:100%;max-width:none;height:100dvh;max-height:none;color-scheme:inherit;visibility:visible;pointer-events:auto;font-family:var(--rs-font);letter-spacing:normal;text-align:start;text-transform:none;-webkit-tap-highlight-color:transparent;-webkit-text-size-adjust:100%;background:#0b0b0c;border:0;margin:0;padding:0;font-size:15px;font-weight:400;line-height:1.4;position:fixed;inset:0;overflow:clip}.pl::backdrop{background:0 0}.pl[data-closing=true]{pointer-events:none}.pl [hidden]{display:none}:where(.pl) :is(button,[role=slider]):focus-visible:where(:not(.sheet *)){outline-offset:2px;outline:2px solid #fff;box-shadow:0 0 0 6px #0000008c}.pl-hidden{clip-path:inset(50%);white-space:nowrap;width:1px;height:1px;position:absolute;overflow:hidden}.pl-stage{width:var(--pl-width);transform-origin:50%;background:#000;margin-inline:auto;position:absolute;inset:0;overflow:clip}.pl-list{overscroll-behavior:contain;scroll-snap-type:y mandatory;scrollbar-width:none;outline:none;position:absolute;inset:0;overflow:hidden auto}.pl-list::-webkit-scrollbar{display:none}.pl-snap{scroll-snap-align:start;scroll-snap-stop:always;width:1px;height:100%;position:absolute}.pl-top{z-index:2;padding:max(8px, env(safe-area-inset-top)) max(8px, env(safe-area-inset-right)) 8px max(8px, env(safe-area-inset-left));pointer-events:none;gap:8px;display:flex;position:absolute;inset:0 0 auto}.pl-top button{pointer-events:auto}.pl-space{flex:1}.pl-round{color:#fff;min-width:44px;height:44px;transition:background-color var(--rs-fast);background:#14141680;border-radius:22px;flex:none;justify-content:center;align-items:center;gap:6px;display:inline-flex;position:relative}.pl-pill{padding:0 14px 0 10px;font-size:14px;font-weight:600}.pl[data-wide=true]{--pl-height:min(100dvh - 48px, 1200px, (100vw - 420px) * 16 / 9);background:#0c0c0ee6;justify-content:center;align-items:center;gap:20px;display:flex}.pl[data-wide=true]:not([open]){display:none}.pl[data-wide=true] .pl-stage{height:var(--pl-height);width:calc(var(--pl-height) * 9 / 16);border-radius:16px;flex:none;order:2;margin:0;position:relative;inset:auto}@media (height<=480px){.pl[data-wide=true]{--pl-height:100dvh}}.pl-lost{z-index:5;width:var(--pl-width);background:#101012;justify-items:start;gap:14px;margin-inline:auto;padding:24px;display:grid;position:absolute;inset:auto 0 0}.pl[data-wide=true] .pl-lost{border-radius:16px}.pl-again{background:#ffffff2e;border-radius:22px;align-items:center;gap:8px;min-height:44px;padding:0 18px;font-weight:600;display:inline-flex}";

// src/ui/player/Slide.css?inline
var Slide_default = ".pl-slide{isolation:isolate;--w:max(100cqw, 100cqh * var(--ratio));--h:max(100cqh, 100cqw / var(--ratio));-webkit-user-select:none;user-select:none;-webkit-touch-callout:none;background:#1a1a1c;height:100%;position:absolute;inset-inline:0;overflow:clip;container-type:size}.pl-frame{inset-block-start:50%;width:var(--w);height:var(--h);transition:transform var(--rs-slow) var(--rs-ease);background:#2c2c30;position:absolute;left:50%;overflow:clip;transform:translate(-50%,-50%)}.pl-slide[data-fit=contain]{--w:min(100cqw, 100cqh * var(--ratio));--h:min(100cqh, 100cqw / var(--ratio))}.pl-host,.pl-host video,.pl-poster,.pl-posterPhoto,.pl-under{border:0;width:100%;height:100%;position:absolute;inset:0}.pl-host video,.pl-posterPhoto,.pl-under{object-fit:cover}.pl-poster{background:#2c2c30}.pl-under{opacity:.5}.pl-slide:before,.pl-foot:before{content:\"\";z-index:1;pointer-events:none;background:linear-gradient(0deg,#000000c7,#0009 calc(100% - 90px),#0003 calc(100% - 40px),#0000);position:absolute;inset:-90px 0 0}.pl-slide:before{background:linear-gradient(#0000006b,#0000);height:110px;inset:0 0 auto}.pl-surface{z-index:2;cursor:pointer;position:absolute;inset:0}.pl-play{inset-block-start:50%;z-index:3;color:#fff;opacity:0;width:76px;height:76px;transition:opacity var(--rs-fast), transform var(--rs-fast) var(--rs-ease);pointer-events:none;background:#1414168c;border-radius:50%;place-items:center;display:grid;position:absolute;left:50%;transform:translate(-50%,-50%)scale(1.15)}.pl-play[data-shown=true],.pl-play:focus-visible{opacity:1;pointer-events:auto;transform:translate(-50%,-50%)}.pl-wait{inset-block-start:50%;z-index:3;border:3px solid #ffffff4d;pointer-events:none;opacity:0;width:44px;height:44px;animation:pl-turn .9s linear infinite, pl-appear var(--rs-fast) .7s forwards;border-block-start-color:#fff;border-radius:50%;margin:-22px;position:absolute;left:50%}@keyframes pl-turn{to{transform:rotate(1turn)}}@keyframes pl-appear{to{opacity:1}}.pl-foot{padding:0 max(12px, env(safe-area-inset-right)) max(2px, env(safe-area-inset-bottom)) max(12px, env(safe-area-inset-left));pointer-events:none;flex-direction:column;gap:8px;display:flex;position:absolute;inset:auto 0 0}.pl-foot>*{z-index:5;position:relative}.pl-who{align-items:center;gap:8px;min-width:0;padding-inline-end:56px;display:flex}.pl-by{all:unset;cursor:pointer;pointer-events:auto;-webkit-tap-highlight-color:transparent;align-items:center;gap:8px;min-width:0;min-height:44px;display:flex}.pl-by:focus-visible{outline-offset:2px;border-radius:22px;outline:2px solid #fff}.pl-avatar{background:#55555c;border:1.5px solid #ffffffd9;border-radius:50%;flex:none;place-items:center;width:34px;height:34px;font-weight:600;display:grid;position:relative;overflow:clip}.pl-avatarPhoto{object-fit:cover;width:100%;height:100%;position:absolute;inset:0}.pl-avatar:before{content:attr(data-initial)}.pl-handle{text-overflow:ellipsis;white-space:nowrap;text-shadow:0 1px 3px #00000080;font-weight:600;overflow:hidden}.pl-who .disclosure{color:#111;background:#ffffffeb;border-radius:6px;flex:none;max-width:50%;padding:3px 8px;font-size:12px;font-weight:600;line-height:1.3;position:static}.pl-title{-webkit-line-clamp:2;-webkit-box-orient:vertical;display:-webkit-box;overflow:hidden}.pl-bar{overscroll-behavior-x:contain;scroll-snap-type:x mandatory;scrollbar-width:none;pointer-events:auto;gap:8px;margin-inline:-12px;padding-inline:12px;scroll-padding-inline:12px;display:flex;overflow-x:auto}.pl-bar::-webkit-scrollbar{display:none}.pl-product{align-items:center;gap:10px;display:flex}.pl-barProduct{border-radius:var(--rs-radius);background:var(--rs-surface);min-height:60px;color:var(--rs-on-surface);scroll-snap-align:start;flex:0 0 100%;padding:6px 10px 6px 6px}.pl-bar[data-many=true] .pl-barProduct{flex-basis:calc(100% - 44px)}.pl-thumb{border-radius:calc(var(--rs-radius) - 4px);object-fit:cover;flex:none;width:48px;height:48px}.pl-productWords{flex:1;min-width:0;display:grid}.pl-productTitle{text-overflow:ellipsis;white-space:nowrap;overflow:hidden}.pl-price{font-variant-numeric:tabular-nums}.pl-price>*{unicode-bidi:isolate}.pl-price b{font-weight:600}.pl-price s{color:var(--rs-muted);margin-inline-start:5px}.pl-flip:dir(rtl) svg{transform:scaleX(-1)}.pl-progress{cursor:pointer;touch-action:none;pointer-events:auto;border-radius:4px;align-items:center;height:20px;margin:-4px 0 0;display:flex}.pl[data-wide=true] .pl-foot{padding-inline:16px}@media (height<=480px){.pl-avatar{display:none}.pl[data-wide=true] .pl-who{padding:0}.pl:not([data-wide=true]) .pl-title{-webkit-line-clamp:1}}";

// src/ui/player/PlayerScreen.tsx
var PlayerScreen_exports = {
	get PlayerScreen() { return PlayerScreen; },
	get playerStyles() { return playerStyles; }
};
/** The shelf's shadow root has to have them before the player is drawn (`loadPlayer.ts`). */
var playerStyles = Player_default + Slide_default;
/**
* The player; the way into its chunk. Shows itself while `player.isOpen` is true, and a moment longer to go back into the card it
* came from, so keep it mounted once it is loaded. Unmounting it closes at once.
*
* @param isGrown - the first opening's picture stands in its place already.
*/
function PlayerScreen({ isGrown }) {
	const { player } = useShelf();
	/**
	* Counts openings, so that one that begins while the last is still closing starts afresh: told by the signal and not by what is drawn, which
	* does not see a closing that the next opening follows in the same task.
	*/
	const opening = useRef(0);
	const stop = useMemo(() => player.isOpen.subscribe((isOpen) => void (isOpen && opening.current++)), []);
	useLayoutEffect(() => stop, []);
	/** The last that has gone. */
	const gone = useSignal(0);
	player.isOpen.value;
	const mine = opening.current;
	const onGone = () => {
		if (gone.peek() < mine) gone.value = mine;
	};
	return gone.value < mine ? /* @__PURE__ */ jsx(PlayerDialog, {
		isGrown: isGrown && mine === 1,
		onGone
	}, mine) : null;
}

// src/ui/player/ScrubFrame.tsx
var ScrubFrame_exports = { get ScrubFrame() { return ScrubFrame; } };
var HEIGHT_PX = 148;
/** Sharp on a phone's screen, too. */
var DENSITY = 2;
/**
* The picture at the moment where the finger is, small and beside it. Taken from the video that is dragged, as it comes to each moment: no
* second video, and nothing is fetched that the dragging itself does not fetch.
*/
function ScrubFrame({ video }) {
	const canvas = useRef(null);
	const { videoWidth, videoHeight } = video;
	const widthPx = Math.round(HEIGHT_PX * videoWidth / Math.max(1, videoHeight));
	useLayoutEffect(() => {
		const context = canvas.current?.getContext("2d");
		if (!context) return;
		const draw = () => context.drawImage(video, 0, 0, context.canvas.width, context.canvas.height);
		draw();
		let request = 0;
		const follow = () => {
			draw();
			request = video.requestVideoFrameCallback(follow);
		};
		if (video.requestVideoFrameCallback) request = video.requestVideoFrameCallback(follow);
		video.addEventListener("seeked", draw);
		return () => {
			video.removeEventListener("seeked", draw);
			video.cancelVideoFrameCallback?.(request);
		};
	}, [video]);
	return /* @__PURE__ */ jsx("canvas", {
		ref: canvas,
		class: "pl-scrubFrame",
		width: widthPx * DENSITY,
		height: 296,
		style: { "--ratio": videoWidth / Math.max(1, videoHeight) }
	});
}

// src/ui/player/SheetPlace.tsx
var SheetPlace_exports = { get SheetPlace() { return SheetPlace; } };
/** Where the product sheet stands: over the lower part of a phone, beside the video where there is room. Its code comes when it is wanted. */
function SheetPlace() {
	const { player } = useShelf();
	const { ShareProduct, AskAbout } = usePlayer().extras;
	const tries = useSignal(0);
	useStyles(SheetPlace_default);
	const part = useLazy(true, () => import("./shop.js").then((n) => n.t), tries.value);
	return /* @__PURE__ */ jsx("div", {
		class: "pl-sheet",
		inert: player.isCartOpen.value,
		children: part === "failed" ? /* @__PURE__ */ jsx(NotLoaded, { onRetry: () => tries.value++ }) : part && /* @__PURE__ */ jsx(part.ProductSheet, {
			Share: ShareProduct,
			AskAbout
		})
	});
}

// src/ui/cart/CartButton.css?inline
var CartButton_default = ".cb{appearance:none;width:44px;height:44px;color:inherit;cursor:pointer;-webkit-tap-highlight-color:transparent;background:#14141680;border:0;border-radius:50%;place-items:center;margin:0;padding:0;display:grid;position:relative}.cb:focus-visible{outline-offset:2px;outline:2px solid}.cb-count{box-sizing:border-box;color:#000;min-width:18px;height:18px;font:600 11px/18px var(--rs-font);font-variant-numeric:tabular-nums;text-align:center;animation:cb-pop .15s var(--rs-ease);background:#fff;border-radius:9px;padding:0 5px;position:absolute;inset-block-start:3px;inset-inline-end:1px}.cb-dot{min-width:10px;height:10px;padding:0}@keyframes cb-pop{0%{transform:scale(.7)}}@media (prefers-reduced-motion:reduce){.cb-count{animation:none}}@media (forced-colors:active){.cb{border:1px solid buttontext}}";

// src/ui/cart/CartButton.tsx
/**
* The way to the cart, for the player's top bar. The figure is shown only when it is the cart's own; where the cart
* cannot be read, the button comes after the first add and carries a dot.
*/
function CartButton() {
	const { deps, shop, player } = useShelf();
	const text = useText(productTexts);
	useStyles(CartButton_default);
	const cart = shop.value?.cart;
	if (!cart) return null;
	const count = cart.count.value;
	const isKnown = cart.isCountKnown.value;
	if (cart.ability.value === "link" || !isKnown && count === 0) return null;
	return /* @__PURE__ */ jsxs("button", {
		type: "button",
		class: "cb",
		part: "cart",
		"aria-label": isKnown ? text("cartCount", { count }) : text("cart"),
		"aria-expanded": cart.hasLines.value ? player.isCartOpen.value : void 0,
		onClick: player.isCartOpen.value ? player.closeCart : cart.viewCart,
		children: [/* @__PURE__ */ jsx(Icon, { path: bag }), count > 0 && /* @__PURE__ */ jsx("span", {
			class: isKnown ? "cb-count" : "cb-count cb-dot",
			"aria-hidden": "true",
			children: isKnown && `${deps.format.number(Math.min(count, 99))}${count > 99 ? "+" : ""}`
		}, count)]
	});
}

// src/ui/cart/CartPlace.tsx
/**
* Where the cart stands while it is open: over the lower part of a phone, in the products' place where there is room beside the
* video. When it closes, the focus goes back to what opened it, else to the way to the cart.
*/
function CartPlace() {
	const { deps, player } = useShelf();
	const opener = useRef(null);
	const wasOpen = useRef(false);
	useSignalEffect(() => {
		const root = deps.host.shadowRoot;
		const isOpen = player.isCartOpen.value;
		if (isOpen === wasOpen.current || !root) return;
		wasOpen.current = isOpen;
		if (isOpen) opener.current = root.activeElement;
		else requestAnimationFrame(() => returnFocus(root, opener.current));
	});
	return player.isCartOpen.value ? /* @__PURE__ */ jsx(Arriving, {}) : null;
}
function Arriving() {
	const { deps, player, shop } = useShelf();
	const tries = useSignal(0);
	const part = useLazy(true, () => import("./shop.js").then((n) => n.a), tries.value);
	const isOnline = deps.device.online.value;
	useEffect(() => {
		if (part !== "failed" || !isOnline) return;
		player.closeCart();
		shop.peek()?.cart.openCart();
	}, [part]);
	if (part === "failed") return isOnline ? null : /* @__PURE__ */ jsx(NotLoaded, { onRetry: () => tries.value++ });
	return part ? /* @__PURE__ */ jsx("div", {
		class: "pl-cart",
		children: /* @__PURE__ */ jsx(part.CartDrawer, {})
	}) : null;
}
function returnFocus(root, opener) {
	const now = root.activeElement;
	if (now && !(now instanceof HTMLDialogElement)) return;
	const bag = root.querySelector("dialog[open] button[part~=\"cart\"]");
	for (const target of [opener, bag]) {
		if (!(target instanceof HTMLElement) || target instanceof HTMLDialogElement || !target.isConnected) continue;
		target.focus({ preventScroll: true });
		if (root.activeElement === target) return;
	}
}

// src/ui/live/LivePlace.tsx
/** Over a video that is shown live or will be: fetched for such a one, and stays until the shopper goes on, also past its end. */
function LivePlace({ slide, video }) {
	const first = useRef(video);
	const { live } = first.current;
	const isWanted = live !== void 0 && live.state !== "ended";
	const part = useLazy(isWanted, () => import("./rest.js").then((n) => n.n));
	return live && part && part !== "failed" ? /* @__PURE__ */ jsx(part.LiveLayer, {
		slide,
		video: {
			...first.current,
			live
		}
	}) : null;
}

// src/ui/player/sellingParts.ts
/** What a product needs to be opened: its sheet and the shop's models. The browser keeps one copy, so this may be asked often. */
var loadSellingParts = ({ loadShop }) => Promise.all([
	Promise.resolve().then(() => SheetPlace_exports),
	import("./shop.js").then((n) => n.t),
	loadShop()
]);

// src/ui/player/Ahead.tsx
/** Fetches what sells once a video plays, so that a product opens even when the line goes. Draws nothing. */
function Ahead() {
	const shelf = useShelf();
	const hasFrame = usePlayer().playback.current.value.hasFrame.value;
	useLazy(hasFrame && !shelf.deps.device.saveData.value, () => loadSellingParts(shelf));
	return null;
}

// src/ui/player/Arrows.tsx
/** Up and down for those who do not swipe: in sight beside the video with a mouse, else in reach of keys and screen readers. */
function Arrows({ step }) {
	const { deps, feed, player } = useShelf();
	const text = useText(playerExtrasTexts);
	const platform = usePlayer().playback.platform.value;
	const index = player.index.value;
	const count = feed.videos.value.length;
	if (count < 2) return null;
	return /* @__PURE__ */ jsxs("div", {
		class: "pl-arrows",
		"data-embed": platform !== void 0,
		"data-shown": deps.device.finePointer.value,
		children: [/* @__PURE__ */ jsx("button", {
			type: "button",
			class: "pl-round pl-arrow",
			"aria-label": text("previousVideo"),
			"aria-disabled": index === 0,
			onClick: () => step(-1, "tap"),
			children: /* @__PURE__ */ jsx(Icon, { path: up })
		}), /* @__PURE__ */ jsx("button", {
			type: "button",
			class: "pl-round pl-arrow",
			"aria-label": text("nextVideo"),
			"aria-disabled": index === count - 1,
			onClick: () => step(1, "tap"),
			children: /* @__PURE__ */ jsx(Icon, { path: down })
		})]
	});
}

// src/ui/player/EndNote.tsx
/** A finger that drags on for this long after the last video asks for one more. */
var PULL_PX = 60;
/** After the last video: says so, with the ways that are left: back to the page's product, to what is in the cart, to the beginning. It goes with the next step. */
function EndNote({ list, isPastEnd }) {
	const { deps, feed, player, shop } = useShelf();
	const { announce } = usePlayer();
	const text = useText(playerExtrasTexts);
	const shopText = useText(productTexts);
	const count = feed.videos.value.length;
	const isLast = player.index.value === count - 1;
	useEffect(() => {
		const element = list.current;
		if (!element || !isLast) return;
		let startY = 0;
		const onStart = ({ touches }) => startY = touches[0]?.clientY ?? 0;
		const onEnd = ({ changedTouches }) => {
			const touch = changedTouches[0];
			if (touch && startY - touch.clientY > PULL_PX && !player.isCovered.peek()) isPastEnd.value = true;
		};
		element.addEventListener("touchstart", onStart, { passive: true });
		element.addEventListener("touchend", onEnd);
		return () => {
			isPastEnd.value = false;
			element.removeEventListener("touchstart", onStart);
			element.removeEventListener("touchend", onEnd);
		};
	}, [isLast]);
	const isShown = isPastEnd.value && isLast;
	useEffect(() => {
		if (isShown) announce(text("seenAll", { count }));
	}, [isShown]);
	if (!isShown) return null;
	const own = [...feed.products.value.values()].find(({ id }) => deps.isPagesOwn?.(id));
	const cart = shop.value?.cart;
	return /* @__PURE__ */ jsx("div", {
		class: "pl-end",
		children: /* @__PURE__ */ jsxs("div", {
			class: "pl-endNote",
			children: [
				/* @__PURE__ */ jsx("p", { children: text("seenAll", { count }) }),
				/* @__PURE__ */ jsx("button", {
					type: "button",
					class: "pl-again",
					onClick: player.close,
					children: own ? text("seenAllBackTo", { product: own.title }) : text("seenAllBack")
				}),
				cart && cart.isCountKnown.value && cart.count.value > 0 && /* @__PURE__ */ jsx("button", {
					type: "button",
					class: "pl-again",
					onClick: cart.viewCart,
					children: shopText("viewCart")
				}),
				count > 1 && /* @__PURE__ */ jsx("button", {
					type: "button",
					class: "pl-again",
					onClick: () => player.goTo(0, "tap"),
					children: text("seenAllAgain")
				})
			]
		})
	});
}

// src/theme/pageLook.ts
/**
* What the shelf takes on of the shop's own look by itself: its button to buy. Shape, letters and colours of that button are what a shopper of
* this shop knows as "this adds to the cart". Tokens of the merchant's come before it, and `--reelshelf-look: own` leaves it all alone.
*/
/** Platforms and themes name their button to buy; the plainest form first. A page without any of these has nothing to be alike. */
var BUTTONS = /* @__PURE__ */ (() => ([
	"form[action*=\"/cart/add\"] :is([type=submit], button:not([type]))",
	"button[name=\"add\"]",
	".single_add_to_cart_button",
	".product-form__submit",
	"#add-to-cart, #AddToCart, [data-add-to-cart], [data-button-action=\"add-to-cart\"]",
	"button[class*=\"add-to-cart\" i], button[class*=\"addtocart\" i]",
	".btn-primary, .button--primary, .button-primary"
].join(", ")))();
/** WCAG: letters on the button; what marks a choice, beside its ground. */
var LETTERS = 4.5;
var MARKS = 3;
/** A grey that is hardly seen beside the sheet is the browser's own button, and no colour of the shop. */
var SEEN = 1.3;
var GREY = 24;
/** Wider letters break words in two on a narrow phone; larger corners make pictures round. */
var WIDEST_SPACING = .08;
var ROUNDEST_PX = 16;
/**
* Rules for the shelf's shadow root, heavier than those of the sheets, which come later; empty where nothing is found, or nothing may be taken.
*
* @param host - the shelf's element, whose tokens are respected. @param surface - what the sheets' ground is, as CSS computes it.
*/
function pageLookCss(host, surface) {
	const own = getComputedStyle(host);
	const isOwn = (token) => own.getPropertyValue(token).trim() !== "";
	if (own.getPropertyValue("--reelshelf-look").trim() === "own") return "";
	const button = buttonToBuy(host);
	if (!button) return "";
	const style = getComputedStyle(button);
	const rules = [lettersOf(style)];
	if (!isOwn("--reelshelf-radius")) rules.push(cornersOf(style));
	if (!isOwn("--reelshelf-accent") && !isOwn("--reelshelf-on-accent")) rules.push(coloursOf(style, surface));
	return rules.join("\n");
}
function buttonToBuy(host) {
	for (const button of host.ownerDocument.querySelectorAll(BUTTONS)) {
		const { width, height } = button.getBoundingClientRect();
		if (width > 60 && height > 24 && !button.matches(":disabled, [aria-disabled=true]")) return button;
	}
	return null;
}
function lettersOf(style) {
	const size = parseFloat(style.fontSize) || 16;
	const spacing = Math.min(parseFloat(style.letterSpacing) / size || 0, WIDEST_SPACING);
	const cases = /^(uppercase|lowercase|capitalize)$/.exec(style.textTransform)?.[0] ?? "none";
	const weight = Math.min(Math.max(Number(style.fontWeight) || 600, 400), 800);
	return `.sheet .sheet-main, .sheet .sheet-second { font-family: ${style.fontFamily}; font-weight: ${weight}; letter-spacing: ${Math.max(0, spacing).toFixed(3)}em; text-transform: ${cases}; }`;
}
function cornersOf(style) {
	const radius = parseFloat(style.borderStartStartRadius) || 0;
	const isPart = style.borderStartStartRadius.includes("%");
	const round = isPart ? ROUNDEST_PX : radius;
	return `.sheet.sheet { --sheet-round: ${Math.min(round, ROUNDEST_PX)}px; } .sheet .sheet-main, .sheet .sheet-second { border-radius: ${Math.min(isPart ? 999 : round, 999)}px; }`;
}
function coloursOf(style, surface) {
	const [ground, letters, sheet] = [
		style.backgroundColor,
		style.color,
		surface
	].map(readColour);
	if (!ground || !letters || !sheet || style.backgroundImage !== "none") return "";
	if (contrast(ground, letters) < LETTERS) return "";
	const [accent, onAccent] = [ground, letters].map((colour) => `rgb(${colour.join(" ")})`);
	if (contrast(ground, sheet) >= MARKS) return `:host { --rs-accent: ${accent}; --rs-on-accent: ${onAccent}; }`;
	return Math.max(...ground) - Math.min(...ground) > GREY || contrast(ground, sheet) >= SEEN ? `.sheet .sheet-main { background: ${accent}; color: ${onAccent}; }` : "";
}
/** What CSS computes, as sRGB; `null` for what is not opaque. Other notations than `rgb()` are painted and read back. */
function readColour(computed) {
	const found = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(computed);
	if (found) {
		const [red = 0, green = 0, blue = 0, alpha = 1] = found.slice(1).map((part) => Number(part ?? 1));
		return alpha < 1 ? null : [
			red,
			green,
			blue
		];
	}
	const paint = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
	if (!paint || !computed) return null;
	paint.fillStyle = computed;
	paint.fillRect(0, 0, 1, 1);
	const [red = 0, green = 0, blue = 0, alpha = 0] = paint.getImageData(0, 0, 1, 1).data;
	return alpha === 255 ? [
		red,
		green,
		blue
	] : null;
}
function contrast(one, other) {
	const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return (light + .05) / (dark + .05);
}
function luminance([red, green, blue]) {
	const linear = (part) => part <= 10 ? part / 3294.6 : ((part / 255 + .055) / 1.055) ** 2.4;
	return .2126 * linear(red) + .7152 * linear(green) + .0722 * linear(blue);
}

// src/ui/player/PageLook.tsx
/** The shop's own button to buy, on the sheets of this opening. Draws nothing. */
function PageLook() {
	const { host } = useShelf().deps;
	usePassingStyles(useMemo(() => pageLookCss(host, surfaceOf(host)), [host]));
	return null;
}
/** What the token comes to here, light or dark, named by the merchant or not. */
function surfaceOf({ ownerDocument, shadowRoot }) {
	const probe = ownerDocument.createElement("span");
	probe.style.backgroundColor = "var(--rs-surface)";
	shadowRoot?.append(probe);
	const { backgroundColor } = getComputedStyle(probe);
	probe.remove();
	return backgroundColor;
}

// src/ui/player/Embed.css?inline
var Embed_default = ".pl-slide[data-embed]:not([hidden]){background:#0b0b0c;grid-template:60px minmax(0,1fr) auto/minmax(0,1fr);display:grid}.pl-slide[data-embed]:before,.pl-slide[data-embed] .pl-foot:before{content:none}.pl .pl-slide[data-embed] .pl-frame{background:#000;border-radius:0;grid-area:2/1;width:auto;height:auto;position:relative;inset:auto;transform:none}.pl-host iframe{border:0;width:100%;height:100%;position:absolute;inset:0}.pl-slide[data-embed] .pl-posterPhoto{object-fit:contain}.pl-slide[data-embed] .pl-foot{grid-area:3/1;padding-block-start:10px;position:relative;inset:auto}.pl-slide[data-embed] .pl-rail{grid-area:3/1;place-self:start end;gap:8px;margin:4px 12px;display:flex;position:relative;inset:auto}.pl-slide[data-embed] .pl-railButton{min-width:44px}.pl-slide[data-embed] .pl-railWords{clip-path:inset(50%);position:absolute}.pl-slide[data-embed] :is(.pl-who,.pl-words){padding-inline-end:112px}.pl-slide[data-embed] .pl-around{display:none}.pl:not([data-wide=true]) .pl-arrows[data-embed=true]{clip-path:none;grid-auto-flow:column;gap:8px;width:auto;height:auto;inset-block-start:max(8px, env(safe-area-inset-top));inset-inline-start:calc((100% - var(--pl-width)) / 2 + 60px);overflow:visible;transform:none}.pl-ask{inset-block-start:50%;z-index:3;text-align:center;background:#101012db;border-radius:16px;justify-items:center;gap:10px;width:min(300px,100% - 32px);padding:18px;font-size:14px;display:grid;position:absolute;left:50%;transform:translate(-50%,-50%)}.pl-ask .pl-again{color:#111;background:#fff}.pl[data-sheet=true] .pl-slide[data-embed]{grid-template-rows:60px calc((1 - var(--covered)) * 100% - 60px)}.pl[data-sheet=true] .pl-slide[data-embed] .pl-foot{grid-area:auto;padding:0;position:absolute;inset:18px auto auto 60px}.pl[data-sheet=true] .pl-arrows{display:none}@media (height<=480px){.pl-slide[data-embed]:not([hidden]){grid-template-rows:52px minmax(0,1fr) auto}.pl .pl-slide[data-embed] .pl-rail{grid-area:1/1;justify-self:center;margin:4px 0;inset:auto}.pl-slide[data-embed] :is(.pl-who,.pl-words){padding-inline-end:0}}";

// src/ui/player/Extras.css?inline
var Extras_default = ".pl-pins{z-index:4;pointer-events:none;--w:max(100cqw, 100cqh * var(--ratio));--h:max(100cqh, 100cqw / var(--ratio));position:absolute;inset:0}.pl-slide[data-fit=contain] .pl-pins{--w:min(100cqw, 100cqh * var(--ratio));--h:min(100cqh, 100cqw / var(--ratio))}.pl-pin{left:clamp(26px, 50cqw + (var(--x) - .5) * var(--w), 100cqw - 26px);top:clamp(90px, 50cqh + (var(--y) - .5) * var(--h), 100cqh - 290px);color:#fff;pointer-events:auto;height:44px;animation:pl-pin .2s var(--rs-ease);border-radius:22px;align-items:center;margin:-22px 0 0 -22px;display:flex;position:absolute}.pl-pin[data-flip=true]{margin-inline:0;flex-direction:row-reverse;margin-left:22px;transform:translate(-100%)}@keyframes pl-pin{0%{opacity:0;scale:.7}}.pl-pinPhoto{background:#fff;border-radius:50%;flex:none;width:44px;height:44px;padding:3px;box-shadow:0 2px 10px #00000059}.pl-pinImage{object-fit:cover;border-radius:50%;width:38px;height:38px;display:block}.pl-pinWords{font-variant-numeric:tabular-nums;white-space:nowrap;background:#101012b8;border-radius:99px;margin-inline:6px;padding:4px 10px;font-size:13px;font-weight:600}.pl-rail{z-index:5;gap:10px;display:grid;position:absolute;inset-block-end:calc(190px + env(safe-area-inset-bottom));inset-inline-end:max(8px, env(safe-area-inset-right))}.pl-railButton{border-radius:12px;justify-items:center;gap:2px;min-width:48px;display:grid}.pl-railWords{background:#101012a8;border-radius:99px;padding:1px 7px;font-size:12px;font-weight:600}.pl-lang{color:#000;text-transform:uppercase;background:#fff;border-radius:4px;padding:0 3px;font-size:10px;font-weight:700;line-height:14px;position:absolute;inset-block-end:3px;inset-inline-end:3px}.pl-words{text-shadow:0 1px 3px #00000080;padding-inline-end:56px;position:relative}.pl-words[data-open=true]{pointer-events:auto;max-height:40cqh;overflow:auto}.pl-words[data-open=true] .pl-title{-webkit-line-clamp:none}.pl-transcript{color:#ffffffd9;margin-block-start:6px;font-size:14px}.pl-more{pointer-events:auto;border-radius:6px;position:absolute;inset-block:-8px 0;inset-inline:0 56px}.pl-track{width:100%;height:2px;transition:transform var(--rs-fast);background:#ffffff59;border-radius:3px;overflow:clip}.pl-progress:hover .pl-track,.pl-progress:focus-visible .pl-track,.pl-progress[data-scrubbing=true] .pl-track{transform:scaleY(3)}.pl-progress{position:relative}.pl-scrub{--half:70px;width:calc(2 * var(--half));pointer-events:none;background:#101012f2;border-radius:16px;justify-items:center;gap:6px;margin-block-end:12px;margin-inline-start:calc(-1 * var(--half));padding:8px;display:grid;position:absolute;inset-block-end:100%;inset-inline-start:clamp(var(--half), 100% * var(--part), 100% - var(--half))}.pl-scrubFrame{max-width:100%;max-height:148px;aspect-ratio:var(--ratio);background:#2c2c30;border-radius:10px}.pl-time{font-variant-numeric:tabular-nums;white-space:nowrap;font-size:15px}.pl-time b{font-size:24px;font-weight:600}.pl-slide:has([data-scrubbing=true]) .pl-play{opacity:0}.pl-done{transform-origin:0;background:#fff;width:100%;height:100%}.pl-done:dir(rtl){transform-origin:100%}.pl[data-wide=true] .pl-rail{inset-block-end:120px}.pl-arrows{z-index:3;gap:12px;display:grid;position:absolute;inset-block-start:50%;inset-inline-start:12px;transform:translateY(-50%)}.pl-arrows[data-shown=false]:not(:focus-within){clip-path:inset(50%);width:1px;height:1px;overflow:hidden}.pl-arrow[aria-disabled=true]{opacity:.35;cursor:default}.pl[data-wide=true] .pl-arrows{order:1;position:static;transform:none}.pl[data-wide=true] .pl-arrow:hover{background:#fff3}.pl-caption{text-align:center;white-space:pre-line;align-self:center;max-width:calc(100% - 104px);margin-block-end:4px}.pl-caption span{-webkit-box-decoration-break:clone;box-decoration-break:clone;background:#0c0c0ec2;border-radius:6px;padding:3px 8px;font-size:16px;font-weight:500;line-height:1.55}.pl[data-sheet=true] .pl-list{overflow:hidden}.pl[data-sheet=true]{--covered:var(--cart-part,var(--product-part,0));--scale:max(.1, .97 - var(--covered))}.pl[data-sheet=true] .pl-frame{transform:translate(-50%, calc(-50% - var(--covered) * 50cqh)) scale(var(--scale));border-radius:calc(12px / var(--scale))}.pl[data-sheet=true] .pl-around{display:block}.pl-around{object-fit:cover;filter:blur(24px)brightness(.5);width:calc(100% + 96px);height:calc(100% + 96px);display:none;position:absolute;inset:-48px}.pl[data-sheet=true] .pl-foot>:not(.pl-who),.pl[data-sheet=true] .pl-handle,.pl[data-sheet=true] .pl-avatar,.pl[data-sheet=true] .pl-foot:before{display:none}.pl[data-sheet=true] .pl-foot{inset-block:max(calc((1 - var(--covered) - var(--scale)) * 50cqh + 8px), 60px) auto;inset-inline:max(0px, (100cqw - var(--w) * var(--scale)) / 2) auto;padding:0 8px}.pl[data-sheet=true] .pl-who{padding:0}.pl[data-sheet=true] .disclosure{max-width:none}.pl[data-sheet=true] :is(.pl-pins,.pl-rail){display:none}.pl[data-sheet=true] :is(.pl-play,.pl-wait){inset-block-start:calc(50% - var(--covered) * 50cqh)}.pl-cart{z-index:5;width:var(--pl-width);color:var(--rs-on-surface);margin-inline:auto;position:absolute;inset:auto 0 0}.pl[data-wide=true] .pl-cart{min-width:300px;height:var(--pl-height);border:1px solid var(--rs-line);border-radius:16px;flex:0 380px;order:3;margin:0;position:relative;inset:auto;overflow:hidden}@media (height<=480px){.pl:not([data-wide=true]) .pl-arrows:not(:focus-within){clip-path:inset(50%);width:1px;height:1px;overflow:hidden}.pl[data-wide=true] .pl-words{padding:0}.pl[data-wide] .pl-rail{inset-block:56px auto}.pl-railWords{clip-path:inset(50%);position:absolute}.pl-pins{display:none}.pl-caption{align-self:start;max-width:calc(100% - 56px);margin:0}.pl-caption span{font-size:14px;line-height:1.4}}@media (width<=340px),(height<=480px){.pl [part=picture-in-picture]{display:none}}";

// src/ui/player/Notes.css?inline
var Notes_default = ".pl-fast{inset-block-start:calc(64px + env(safe-area-inset-top));z-index:3;pointer-events:none;background:#14141699;border-radius:99px;padding:4px 12px;font-size:13px;font-weight:600;position:absolute;left:50%;transform:translate(-50%)}.pl-mark{z-index:3;color:#fff;filter:drop-shadow(0 2px 8px #00000080);opacity:0;pointer-events:none;animation:pl-mark .9s var(--rs-ease);margin:-36px;position:absolute}@keyframes pl-mark{0%{opacity:0;scale:.5}20%,60%{opacity:1;scale:1}to{opacity:0;translate:0 -24px}}.pl-end{z-index:2;pointer-events:none;place-items:center;padding:64px 32px;display:grid;position:absolute;inset:0}.pl-stage:has(>.pl-end) .pl-pins{visibility:hidden}.pl-endNote{text-align:center;pointer-events:auto;background:#101012db;border-radius:16px;justify-items:center;gap:12px;max-width:300px;padding:20px;display:grid}.pl-failed{z-index:3;text-align:center;background:#101012c7;border-radius:16px;justify-items:center;gap:14px;max-width:300px;margin-inline:auto;padding:20px;display:grid;position:absolute;inset-block-start:36%;inset-inline:32px;transform:translateY(-50%)}@media (forced-colors:active){.pl :is(.pl-round,.pl-play,.cb){color:buttontext;background:buttonface}.pl .pl-round,.pl .pl-arrow,.pl .pl-product{border:1px solid buttontext}}@media (prefers-reduced-motion:reduce){.pl *{transition:none!important;animation:none!important}}@media (height<=480px){.pl-top{gap:4px}.pl-pill{padding:0}.pl-pill span{display:none}}@media (height<=320px){.pl[data-sheet=true] .pl-play{display:none}}@media (prefers-contrast:more),(prefers-reduced-transparency:reduce){:host{--rs-scrim:#000;--rs-muted:var(--rs-on-surface);--rs-line:var(--rs-on-surface)}.pl .cb,.pl-round,.pl-play,.pl-pinWords,.pl-railWords,.pl-caption span,.pl-fast,.pl-endNote,.pl-failed{background:#000}}";

// src/ui/player/ExtraStyles.tsx
/** Styles of the parts that come later, and of the page's own look. Draws nothing. */
function ExtraStyles() {
	useStyles(Extras_default + Notes_default + Embed_default);
	return /* @__PURE__ */ jsx(PageLook, {});
}

// src/ui/player/Failed.tsx
/** Said over the poster of a video that cannot be played; that its products can be bought is said once they can be opened. */
function Failed({ hasProducts, isCurrent }) {
	const shelf = useShelf();
	const { playback, text: playerText } = usePlayer();
	const text = useText(playerExtrasTexts);
	const selling = useLazy(hasProducts && isCurrent, () => loadSellingParts(shelf));
	const sells = selling !== null && selling !== "failed";
	const key = shelf.deps.device.online.value ? "videoFailed" : "offline";
	return /* @__PURE__ */ jsxs("div", {
		class: "pl-failed",
		role: isCurrent ? "alert" : void 0,
		children: [/* @__PURE__ */ jsx("p", { children: text(sells ? `${key}WithProducts` : key) }), /* @__PURE__ */ jsxs("button", {
			type: "button",
			class: "pl-again",
			onClick: () => playback.togglePlay("tap"),
			children: [
				/* @__PURE__ */ jsx(Icon, {
					path: retry,
					sizePx: 18
				}),
				" ",
				playerText("tryAgain")
			]
		})]
	});
}

// src/ui/player/FrameSurface.tsx
/**
* Over the merchant's own poster, before anything of a platform is fetched: what will be, and the button that lets it. Over the platform's
* player, nothing.
*/
function FrameSurface({ slide, platform, isWaiting }) {
	const { player } = useShelf();
	const { playback } = usePlayer();
	const text = useText(playerExtrasTexts);
	if (slide.hasFrame.value) return null;
	if (slide.phase.value !== "asking") return isWaiting ? /* @__PURE__ */ jsx("span", { class: "pl-wait" }) : null;
	return /* @__PURE__ */ jsxs("div", {
		class: "pl-ask",
		children: [/* @__PURE__ */ jsxs("button", {
			type: "button",
			class: "pl-again",
			part: "play",
			onClick: () => {
				player.allowFrames(platform);
				playback.togglePlay("tap");
			},
			children: [
				/* @__PURE__ */ jsx(Icon, {
					path: play,
					sizePx: 18,
					isFilled: true
				}),
				" ",
				text("playFrame", { platform })
			]
		}), /* @__PURE__ */ jsx("p", { children: text("playFrameMeans", { platform }) })]
	});
}

// src/ui/player/MediaSession.tsx
var SEEK_SECONDS = 5;
/** Whoever swipes on has done so by then; the system's picture is not worth a frame of a swipe. */
var STAY_MS = 1e3;
/** The media keys of keyboards, headsets and lock screens, for the video that is watched. Draws nothing. */
function MediaSession({ step }) {
	const page = usePageExtras();
	return page && /* @__PURE__ */ jsx(Keys, {
		page,
		step
	});
}
function Keys({ page, step }) {
	const { deps, feed, player } = useShelf();
	const { playback } = usePlayer();
	const canSeek = useComputed(() => playback.current.value.capabilities.value?.seek);
	useSignalEffect(() => {
		if (!player.isOpen.value) return;
		const toggle = (plays) => () => {
			if (playback.wanted.peek() !== plays) playback.togglePlay("key");
		};
		return page.takeMediaKeys({
			play: toggle(true),
			pause: toggle(false),
			nexttrack: () => step(1, "key"),
			previoustrack: () => step(-1, "key"),
			...canSeek.value ? {
				seekto: (seconds = 0) => playback.seek(seconds),
				seekforward: (seconds = SEEK_SECONDS) => playback.seekBy(seconds),
				seekbackward: (seconds = SEEK_SECONDS) => playback.seekBy(-seconds)
			} : {}
		});
	});
	useSignalEffect(() => {
		const video = player.video.value;
		if (!video || !player.isOpen.value) return;
		const artist = feed.creators.value.get(video.creator)?.handle ?? "";
		let takeBack = () => {};
		const stop = deps.env.setTimer(() => {
			takeBack = page.tellWhatPlays({
				title: video.title ?? artist,
				artist,
				artwork: video.poster?.src
			});
		}, STAY_MS);
		return () => {
			stop();
			takeBack();
		};
	});
	return null;
}

// src/ui/player/Peek.tsx
var AFTER_MS = 2500;
var PEEK_PX = 44;
/**
* Shows for a moment that there is more below: once an opening, to a finger, while the first video plays and nothing has been touched.
* Draws nothing.
*/
function Peek({ list }) {
	const { deps, feed, player } = useShelf();
	const { playback } = usePlayer();
	const first = useRef(player.index.peek());
	const isPlaying = playback.current.value.phase.value === "playing";
	useEffect(() => {
		const { device, env } = deps;
		if (!isPlaying || first.current < 0 || device.finePointer.peek() || device.reducedMotion.peek()) return;
		const cancel = () => void (first.current = -1);
		list.current?.addEventListener("pointerdown", cancel, { once: true });
		const stop = env.setTimer(() => {
			const isThere = player.index.peek() === first.current && !player.isCovered.peek();
			const hasNext = first.current < feed.videos.peek().length - 1;
			const platform = playback.current.peek().capabilities.peek()?.platform;
			if (!isThere || !hasNext || platform) return cancel();
			cancel();
			for (const slide of list.current?.querySelectorAll("[part=slide]") ?? []) slide.animate([
				{},
				{
					transform: `translateY(-${PEEK_PX}px)`,
					offset: .35
				},
				{
					transform: `translateY(-${PEEK_PX}px)`,
					offset: .6
				},
				{}
			], {
				duration: 1100,
				easing: "ease-in-out"
			});
		}, AFTER_MS);
		return () => {
			stop();
			list.current?.removeEventListener("pointerdown", cancel);
		};
	}, [isPlaying]);
	return null;
}

// src/ui/player/Pulses.tsx
/** The device answers the finger when the shop has taken a product into the cart, and when a video is saved or no longer is. Draws nothing. */
function Pulses() {
	const page = usePageExtras();
	const { shop } = useShelf();
	const { saves } = usePlayer();
	const before = useRef({
		added: 0,
		saves: saves.peek()
	});
	useSignalEffect(() => {
		const now = {
			added: [...shop.value?.cart.attempts.value.values() ?? []].filter(({ phase }) => phase === "added").length,
			saves: saves.value
		};
		if (now.added > before.current.added || now.saves > before.current.saves) page?.pulse();
		before.current = now;
	});
	return null;
}

// src/ui/player/useDismissDrag.ts
var SLOP_PX = 8;
/** The top bar lets touches through between its buttons, so it is known by its place. */
var TOP_BAR_PX = 72;
/** Coming to rest farther down than this it closes. */
var FAR_PX = 140;
/** By then the page behind is as bright as when nothing lies over it. */
var BARE_PX = 480;
/**
* Dragging down closes the player: from the top bar always, from the picture on the first slide, where there is nothing to
* scroll back to. The page shows through as the picture goes. Touch events and not pointer events, because only they can take a movement
* from the scrolling list.
*/
function useDismissDrag(stage, list) {
	const { deps, player } = useShelf();
	useLayoutEffect(() => {
		const element = stage.current;
		const dialog = element?.parentElement;
		if (!element || !dialog) return;
		let start = null;
		let isDragging = false;
		const isFree = (event, touch) => {
			const target = event.composedPath()[0];
			if (player.isCovered.peek() || !(target instanceof Element) || target.closest("[role=slider], .pl-words")) return false;
			return touch.clientY - element.getBoundingClientRect().top < TOP_BAR_PX || (list.current?.scrollTop ?? 0) <= 0;
		};
		const onStart = (event) => {
			const touch = event.touches[0];
			start = touch && event.touches.length === 1 && isFree(event, touch) ? {
				x: touch.clientX,
				y: touch.clientY,
				thrown: startThrow(event.timeStamp)
			} : null;
			isDragging = false;
		};
		const onMove = (event) => {
			const touch = event.touches[0];
			if (!start || !touch) return;
			const downPx = touch.clientY - start.y;
			start.thrown.move(downPx, event.timeStamp);
			if (!isDragging) {
				if (downPx < -8 || Math.abs(touch.clientX - start.x) > Math.max(SLOP_PX, downPx)) start = null;
				if (!start || downPx < SLOP_PX) return;
				isDragging = true;
			}
			if (event.cancelable) event.preventDefault();
			const part = Math.max(0, downPx) / BARE_PX;
			element.style.transform = `translateY(${Math.max(0, downPx)}px) scale(${1 - Math.min(.12, part * .16)})`;
			dialog.style.backgroundColor = `rgb(11 11 12 / ${.9 * (1 - Math.min(1, part))})`;
		};
		const onEnd = (event) => {
			const thrown = isDragging && start?.thrown;
			start = null;
			isDragging = false;
			if (!thrown) return;
			if (event.type === "touchend" && thrown.restPx(event.timeStamp) > FAR_PX) return player.close();
			const { transform } = element.style;
			const { backgroundColor } = dialog.style;
			element.style.transform = dialog.style.backgroundColor = "";
			if (deps.device.reducedMotion.peek()) return;
			const timing = {
				duration: 180,
				easing: "ease-out"
			};
			element.animate([{ transform }, {}], timing);
			dialog.animate([{ backgroundColor }, {}], timing);
		};
		element.addEventListener("touchstart", onStart, { passive: true });
		element.addEventListener("touchmove", onMove, { passive: false });
		element.addEventListener("touchend", onEnd);
		element.addEventListener("touchcancel", onEnd);
		return () => {
			element.removeEventListener("touchstart", onStart);
			element.removeEventListener("touchmove", onMove);
			element.removeEventListener("touchend", onEnd);
			element.removeEventListener("touchcancel", onEnd);
		};
	}, []);
}

// src/ui/player/wheelGesture.ts
/** A pause this long between two wheel events ends a gesture. */
var PAUSE_MS = 160;
/** One slide needs at least this much. */
var STEP_PX = 30;
/** After a slide, nothing counts until the next one could have been seen. */
var REST_MS = 400;
var noWheelGesture = {
	lastAtMs: -Infinity,
	lastPx: 0,
	sumPx: 0,
	firedAtMs: null
};
/**
* One slide for each flick of a trackpad or notch of a wheel. A trackpad goes on sending ever smaller events long after the fingers
* are gone; those belong to the gesture that moved. An event as strong as the one before it, after a rest, is a new push.
*/
function advanceWheel(gesture, deltaPx, atMs) {
	const isPushed = gesture.firedAtMs !== null && atMs - gesture.firedAtMs > REST_MS && Math.abs(deltaPx) >= STEP_PX && Math.abs(deltaPx) >= Math.abs(gesture.lastPx);
	const isTurned = deltaPx * gesture.lastPx < 0;
	const before = atMs - gesture.lastAtMs > PAUSE_MS || isPushed || isTurned ? noWheelGesture : gesture;
	const sumPx = before.sumPx + deltaPx;
	const fires = before.firedAtMs === null && Math.abs(sumPx) >= STEP_PX;
	return {
		gesture: {
			lastAtMs: atMs,
			lastPx: deltaPx,
			sumPx,
			firedAtMs: fires ? atMs : before.firedAtMs
		},
		step: fires ? sumPx > 0 ? 1 : -1 : 0
	};
}

// src/ui/player/useWheelSteps.ts
/** A notch of a mouse wheel is far less than a slide: counted here, one slide a gesture, instead of scrolled and snapped back. */
function useWheelSteps(list, step) {
	const { deps, player } = useShelf();
	const gesture = useRef(noWheelGesture);
	useLayoutEffect(() => {
		const element = list.current;
		if (!element) return;
		const onWheel = (event) => {
			const isUnderSheet = player.isCovered.peek() && !deps.device.wide.peek();
			if (event.ctrlKey || isUnderSheet) return;
			event.preventDefault();
			const deltaPx = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : event.deltaY * 40;
			const next = advanceWheel(gesture.current, deltaPx, event.timeStamp);
			gesture.current = next.gesture;
			if (next.step) step(next.step, "swipe");
		};
		element.addEventListener("wheel", onWheel, { passive: false });
		return () => element.removeEventListener("wheel", onWheel);
	}, []);
}

// src/ui/player/Gestures.tsx
/** Wheel, drag beyond native scrolling, the system's media keys, the hint that one may swipe, and what is felt. Draws nothing else. */
function Gestures({ stage, list, step }) {
	useDismissDrag(stage, list);
	useWheelSteps(list, step);
	return /* @__PURE__ */ jsxs(Fragment, { children: [
		/* @__PURE__ */ jsx(MediaSession, { step }),
		/* @__PURE__ */ jsx(Peek, { list }),
		/* @__PURE__ */ jsx(Pulses, {})
	] });
}

// src/ui/player/PictureButton.tsx
var WIDTH_PX = 320;
/** What stands below the picture: product, price and button. */
var BELOW_PX = 132;
var TALLEST_PX = 640;
/**
* Takes the video out of the page into a small window, and shows the page again meanwhile. Nothing where the browser has no such window, and for a
* platform's player, which would have to begin anew in it.
*/
function PictureButton() {
	const { deps } = useShelf();
	const { playback, announce, text: playerText } = usePlayer();
	const text = useText(playerExtrasTexts);
	const pictures = usePageExtras()?.pictureInPicture;
	const opened = useSignal(null);
	const isRefused = useSignal(false);
	const isGone = useRef(false);
	useEffect(() => () => void (isGone.current = true), []);
	const slide = playback.current.value;
	const open = async (wanted) => {
		const at = `[part=slide][data-index="${slide.index.peek()}"] video`;
		const video = deps.host.shadowRoot?.querySelector(at);
		if (!video) return;
		const [small, part] = await Promise.all([wanted.open(video, sizeFor(video)), import("./shop.js").then((n) => n.r).catch(() => null)]);
		if (small && part && !isGone.current) return void (opened.value = {
			small,
			Player: part.WindowedPlayer
		});
		small?.close();
		isRefused.value = !small;
		announce(small ? playerText("productFailed") : text("pictureFailed"));
	};
	if (opened.value) {
		const { small, Player } = opened.value;
		return /* @__PURE__ */ jsx(Player, {
			small,
			onGone: () => opened.value = null
		});
	}
	if (!pictures || isRefused.value || !slide.hasFrame.value || playback.platform.value) return null;
	return /* @__PURE__ */ jsx("button", {
		type: "button",
		class: "pl-round",
		part: "picture-in-picture",
		"aria-label": text("picture"),
		onClick: () => void open(pictures),
		children: /* @__PURE__ */ jsx(Icon, { path: picture })
	});
}
/** As high as the picture is at its width, as far as screens allow, and below it what sells. */
var sizeFor = ({ videoWidth, videoHeight }) => ({
	widthPx: WIDTH_PX,
	heightPx: Math.min(TALLEST_PX, Math.round(WIDTH_PX * videoHeight / videoWidth) + BELOW_PX)
});

// src/ui/player/useGlide.ts
/** Less than this is not seen, and is left to the line's own pace. */
var OFF_MS = 150;
/**
* Draws a line as far as a video is. While the video plays the line goes on by itself, and what the player tells four times a second only
* corrects it: the page draws nothing anew meanwhile.
*
* @param atSeconds - where a finger holds the line, or `null`.
*/
function useGlide(line, slide, durationSeconds, atSeconds) {
	const { device } = useShelf().deps;
	const { isFast } = usePlayer().playback;
	const glide = useSignal(null);
	useLayoutEffect(() => {
		const made = line.current?.animate([{ transform: "scaleX(0)" }, { transform: "scaleX(1)" }], {
			duration: durationSeconds * 1e3,
			iterations: Infinity
		});
		made?.pause();
		glide.value = made ?? null;
		return () => made?.cancel();
	}, [durationSeconds]);
	useSignalEffect(() => {
		const { positionSeconds, durationSeconds: endSeconds, phase } = slide.state.value;
		const held = atSeconds.value;
		const rate = isFast.value ? 2 : 1;
		const goes = phase === "playing" && held === null && !device.reducedMotion.value;
		const moved = glide.value;
		if (!moved || !(endSeconds > 0)) return;
		const durationMs = endSeconds * 1e3;
		const atMs = Math.min(durationMs - 1, (held ?? positionSeconds) * 1e3);
		const offMs = Math.abs(Number(moved.currentTime) % durationMs - atMs);
		if (!goes || Math.min(offMs, durationMs - offMs) > OFF_MS) moved.currentTime = atMs;
		if (moved.playbackRate !== rate) moved.playbackRate = rate;
		if (goes) moved.play();
		else moved.pause();
	});
}

// src/ui/player/Progress.tsx
/**
* A hairline that thickens under finger, mouse and focus, and scrubs; the video stands meanwhile, and time and picture of the moment are above
* the finger. It is drawn again once a second, for who hears it; the line goes on by itself.
*/
function Progress({ slide, isCurrent }) {
	const { deps } = useShelf();
	const { playback } = usePlayer();
	const text = useText(playerExtrasTexts);
	const bar = useRef(null);
	const durationSeconds = useComputed(() => slide.state.value.durationSeconds).value;
	const { scrubbed, ...finger } = useScrub(bar, durationSeconds);
	const shown = useComputed(() => {
		const { durationSeconds: end, positionSeconds } = slide.state.value;
		return Math.min(end, Math.floor(scrubbed.value ?? positionSeconds));
	}).value;
	const isScrubbing = useComputed(() => scrubbed.value !== null).value;
	if (!(slide.capabilities.value?.seek ?? true) || !(durationSeconds > 0) || slide.phase.value === "failed") return /* @__PURE__ */ jsx("div", { class: "pl-progress" });
	const onKeyDown = (event) => {
		if (event.key !== "Home" && event.key !== "End") return;
		event.preventDefault();
		playback.seek(event.key === "Home" ? 0 : durationSeconds);
	};
	return /* @__PURE__ */ jsxs("div", {
		ref: bar,
		class: "pl-progress",
		role: "slider",
		tabIndex: isCurrent ? 0 : -1,
		"aria-label": text("position"),
		"aria-valuemin": 0,
		"aria-valuemax": Math.round(durationSeconds),
		"aria-valuenow": shown,
		"aria-valuetext": text("positionOf", {
			now: clock(deps.format, shown),
			total: clock(deps.format, durationSeconds)
		}),
		"data-scrubbing": isScrubbing,
		...finger,
		onKeyDown,
		children: [isScrubbing && /* @__PURE__ */ jsx(Moment, {
			seconds: shown,
			durationSeconds,
			scrubbed,
			video: bar.current?.closest(".pl-slide")?.querySelector("video") ?? null
		}), /* @__PURE__ */ jsx("div", {
			class: "pl-track",
			children: /* @__PURE__ */ jsx(Done, {
				slide,
				durationSeconds,
				scrubbed
			})
		})]
	});
}
/** What a finger on the bar does. */
function useScrub(bar, durationSeconds) {
	const { playback } = usePlayer();
	/** Where the finger is, while there is one. */
	const scrubbed = useSignal(null);
	const wasWanted = useRef(false);
	const goTo = ({ clientX }) => {
		const box = bar.current?.getBoundingClientRect();
		if (!bar.current || !box || box.width === 0) return;
		const part = Math.min(1, Math.max(0, (clientX - box.left) / box.width));
		const isRtl = getComputedStyle(bar.current).direction === "rtl";
		scrubbed.value = (isRtl ? 1 - part : part) * durationSeconds;
		playback.seek(scrubbed.value);
	};
	const onPointerEnd = () => {
		if (scrubbed.value === null) return;
		scrubbed.value = null;
		if (wasWanted.current) playback.wanted.value = true;
	};
	return {
		scrubbed,
		onPointerDown(event) {
			if (event.button !== 0) return;
			bar.current?.setPointerCapture(event.pointerId);
			goTo(event);
			if (scrubbed.peek() === null) return;
			wasWanted.current = playback.wanted.peek();
			playback.wanted.value = false;
		},
		onPointerMove: (event) => scrubbed.value !== null && goTo(event),
		onPointerUp: onPointerEnd,
		onPointerCancel: onPointerEnd
	};
}
/** Above the finger: the time, and where the video can be drawn its picture. */
function Moment(props) {
	const { format } = useShelf().deps;
	const part = Math.min(1, (props.scrubbed.value ?? 0) / props.durationSeconds);
	const frame = useLazy(props.video !== null, () => Promise.resolve().then(() => ScrubFrame_exports));
	return /* @__PURE__ */ jsxs("div", {
		class: "pl-scrub",
		"aria-hidden": "true",
		style: { "--part": part },
		children: [props.video && frame && frame !== "failed" && /* @__PURE__ */ jsx(frame.ScrubFrame, { video: props.video }), /* @__PURE__ */ jsxs("p", {
			class: "pl-time",
			children: [
				/* @__PURE__ */ jsx("b", { children: clock(format, props.seconds) }),
				" / ",
				clock(format, props.durationSeconds)
			]
		})]
	});
}
/** The part that has been played. */
function Done(props) {
	const line = useRef(null);
	useGlide(line, props.slide, props.durationSeconds, props.scrubbed);
	return /* @__PURE__ */ jsx("div", {
		ref: line,
		class: "pl-done"
	});
}

// src/ui/player/Questions.tsx
/** The way to the questions below the video. Nothing, and nothing is fetched, where the shelf has none. */
function Questions({ video }) {
	const isAsked = Boolean(usePageExtras()?.questions());
	const part = useLazy(isAsked, () => import("./comments.js").then((n) => n.n));
	return part && part !== "failed" ? /* @__PURE__ */ jsx(part.QuestionsButton, { video }) : null;
}
/** The way from a product to a question about it. */
function AskAbout({ productId }) {
	const isAsked = Boolean(usePageExtras()?.questions());
	const part = useLazy(isAsked, () => import("./comments.js").then((n) => n.r));
	return part && part !== "failed" ? /* @__PURE__ */ jsx(part.AskAboutProduct, { productId }) : null;
}

// src/ui/share/LateChoices.tsx
/** What there is to choose, where there is no share sheet: it comes when somebody shares. */
function LateChoices({ sharing }) {
	const isWanted = sharing.choice.value !== null;
	const part = useLazy(isWanted, () => Promise.resolve().then(() => ShareChoices_exports));
	return isWanted && part && part !== "failed" ? /* @__PURE__ */ jsx(part.ShareChoices, { sharing }) : null;
}

// src/ui/share/useSharing.ts
var NOTE_MS = 2e3;
/** Sharing from the open player: by the system's sheet where there is one, else by what the shopper chooses. */
function useSharing(read) {
	const { deps, player } = useShelf();
	const { playback, announce } = usePlayer();
	const text = useText(playerExtrasTexts);
	const choice = useSignal(null);
	const done = useSignal(null);
	const stopNote = useRef(null);
	useEffect(() => () => stopNote.current?.(), []);
	const video = player.video.value;
	useEffect(() => () => void (choice.value = null), [video?.id]);
	const finish = (method, sentence) => {
		const { productId } = read();
		playback.record("video_shared", {
			method,
			...productId ? { product: productId } : {}
		});
		done.value = sentence;
		announce(sentence);
		stopNote.current?.();
		stopNote.current = deps.env.setTimer(() => done.value = null, NOTE_MS);
	};
	return {
		choice,
		done,
		finish,
		close: () => void (choice.value = null),
		async share() {
			if (choice.value) return void (choice.value = null);
			if (!video || !deps.page) return;
			const seconds = playback.current.value.state.value.positionSeconds;
			const answer = await deps.page.share({
				...read(),
				video,
				seconds
			});
			if (answer?.method) finish(answer.method, text("sharedNow"));
			if (answer?.choose) choice.value = answer.choose;
		}
	};
}

// src/ui/share/ShareButton.tsx
/** Shares the video at its second; what there is to choose stands beside the rail. */
function ShareButton({ video }) {
	const { feed } = useShelf();
	const text = useText(playerExtrasTexts);
	const sharing = useSharing(() => ({ title: video.title ?? feed.creators.value.get(video.creator)?.handle ?? "" }));
	const done = sharing.done.value;
	return /* @__PURE__ */ jsxs(Fragment, { children: [/* @__PURE__ */ jsx(RailButton, {
		part: "share",
		icon: done ? check : share,
		words: done ?? text("share"),
		onClick: () => void sharing.share()
	}), /* @__PURE__ */ jsx(LateChoices, { sharing })] });
}

// src/ui/player/Likes.tsx
/** The heart. Nothing, and nothing is fetched, where nobody keeps likes. */
function Likes({ video }) {
	const isKept = Boolean(usePageExtras()?.likes());
	const part = useLazy(isKept, () => import("./likes.js").then((n) => n.t));
	return part && part !== "failed" ? /* @__PURE__ */ jsx(part.LikeButton, { video }) : null;
}

// src/ui/player/SaveButton.tsx
/** Keeps the video for later in this browser, or takes it out again: what two taps on the picture do, for keys and screen readers. */
function SaveButton({ videoId }) {
	const text = useText(playerExtrasTexts);
	const { isSaved, save: save$2 } = useSaved(videoId);
	return /* @__PURE__ */ jsx(RailButton, {
		part: "save",
		icon: save,
		words: text(isSaved.value ? "saved" : "save"),
		isPressed: isSaved.value,
		onClick: () => save$2(!isSaved.value)
	});
}

// src/ui/player/Rail.tsx
/** What can be done with the video, at thumb height: a button each. */
function Rail({ video }) {
	if (!useShelf().deps.page) return null;
	return /* @__PURE__ */ jsxs("div", {
		class: "pl-rail",
		children: [
			/* @__PURE__ */ jsx(Likes, { video }),
			/* @__PURE__ */ jsx(Questions, { video }),
			/* @__PURE__ */ jsx(SaveButton, { videoId: video.id }),
			/* @__PURE__ */ jsx(ShareButton, { video })
		]
	});
}

// src/ui/share/ShareProduct.tsx
/** Shares the product as it is chosen, with the video it is seen in. */
function ShareProduct({ shop }) {
	const { deps } = useShelf();
	const text = useText(playerExtrasTexts);
	const { product, variant } = shop.product;
	const shown = product.value;
	const sharing = useSharing(() => ({
		title: shown?.title ?? "",
		...shown ? { productId: shown.id } : {},
		...variant.value ? { variantId: variant.value.id } : {}
	}));
	const done = sharing.done.value;
	if (!deps.page || !shown) return null;
	return /* @__PURE__ */ jsxs(Fragment, { children: [/* @__PURE__ */ jsxs("button", {
		type: "button",
		class: "ps-share",
		part: "share",
		onClick: () => void sharing.share(),
		"aria-expanded": sharing.choice.value ? true : void 0,
		children: [/* @__PURE__ */ jsx(Icon, {
			path: done ? check : share,
			sizePx: 20
		}), done ?? text("share")]
	}), /* @__PURE__ */ jsx(LateChoices, { sharing })] });
}

// src/ui/player/CaptionsButton.tsx
/** Off, then each language in turn. Nothing where the video has no captions, or a platform's player shows its own. */
function CaptionsButton() {
	const { playback } = usePlayer();
	const text = useText(playerExtrasTexts);
	const { captions: captions$1, captionLang } = playback;
	const shown = captions$1.value.find((file) => file.lang === captionLang.value);
	if (captions$1.value.length === 0 || playback.platform.value) return null;
	return /* @__PURE__ */ jsxs("button", {
		type: "button",
		class: "pl-round",
		part: "captions",
		"aria-label": shown ? text("captionsIn", { language: shown.label ?? shown.lang }) : text("captionsNone"),
		"aria-pressed": shown !== void 0,
		onClick: playback.cycleCaptions,
		children: [/* @__PURE__ */ jsx(Icon, { path: captions }), shown && captions$1.value.length > 1 && /* @__PURE__ */ jsx("span", {
			class: "pl-lang",
			children: shown.lang.slice(0, 2)
		})]
	});
}

// src/ui/player/SaidAndSeen.tsx
/**
* The buttons for what is said in the video, in writing, and for what is seen in it, in words. The second is fetched for the first video
* that has it; there is none where the watched video describes nothing.
*/
function SaidAndSeen() {
	const { descriptions, describedSources } = useShelf().player.video.value ?? {};
	const isDescribed = Boolean(descriptions?.length || describedSources);
	const part = useLazy(isDescribed, () => import("./rest.js").then((n) => n.t));
	return /* @__PURE__ */ jsxs(Fragment, { children: [/* @__PURE__ */ jsx(CaptionsButton, {}), isDescribed && part && part !== "failed" && /* @__PURE__ */ jsx(part.DescriptionButton, {})] });
}

// src/ui/player/SaveMark.tsx
/** Two taps on the picture save its video; the mark stands where the finger was. A second time changes nothing: that is the button's. */
function SaveMark({ videoId, tap }) {
	const { isReady, save: save$1 } = useSaved(videoId);
	useEffect(() => save$1(true), [tap, isReady]);
	return /* @__PURE__ */ jsx("span", {
		class: "pl-mark",
		style: {
			left: `${tap.xPx}px`,
			top: `${tap.yPx}px`
		},
		"aria-hidden": "true",
		children: /* @__PURE__ */ jsx(Icon, {
			path: save,
			sizePx: 72,
			isFilled: true
		})
	}, `${tap.xPx} ${tap.yPx}`);
}

// src/ui/player/TapMarks.tsx
/** What a finger on the picture has done: that it plays fast, and where the video was saved. */
function TapMarks({ slide, tap }) {
	const { playback } = usePlayer();
	const text = useText(playerExtrasTexts);
	const video = slide.video.value;
	return /* @__PURE__ */ jsxs(Fragment, { children: [playback.isFast.value && /* @__PURE__ */ jsx("span", {
		class: "pl-fast",
		children: text("fast")
	}), tap && video && /* @__PURE__ */ jsx(SaveMark, {
		videoId: video.id,
		tap
	}, video.id)] });
}

// src/ui/player/TagPins.tsx
/** Past this part of the width a pin's words stand before the point, so that they stay in the picture. */
var FLIP_AT = .5;
/** The products that are in the picture now, at the place where they are. */
function TagPins({ slide, video }) {
	const { deps, feed } = useShelf();
	const { playback } = usePlayer();
	const text = useText(playerExtrasTexts);
	if (slide.capabilities.value?.platform) return null;
	return /* @__PURE__ */ jsx("div", {
		class: "pl-pins",
		children: slide.activeTags.value.map((tagIndex) => {
			const tag = video.tags?.[tagIndex];
			const product = feed.products.value.get(tag?.product ?? "");
			if (!tag || !product || tag.x === void 0 || tag.y === void 0) return null;
			const { now, instead } = priceLine(product, deps, feed.quotes.value.get(product.id));
			const price = instead ?? now;
			return /* @__PURE__ */ jsxs("button", {
				type: "button",
				class: "pl-pin",
				part: "tag",
				"data-product": product.id,
				"data-flip": tag.x > FLIP_AT,
				"aria-label": text("openProduct", {
					product: product.title,
					price
				}),
				style: {
					"--x": tag.x,
					"--y": tag.y
				},
				onClick: () => playback.openTag(product.id, "tag"),
				children: [/* @__PURE__ */ jsx("span", {
					class: "pl-pinPhoto",
					children: /* @__PURE__ */ jsx(Photo, {
						image: product.image,
						className: "pl-pinImage",
						eager: true
					})
				}), /* @__PURE__ */ jsx("span", {
					class: "pl-pinWords",
					children: price || product.title
				})]
			}, `${video.id} ${tagIndex}`);
		})
	});
}

// src/ui/player/Words.tsx
/** Two lines that open to the whole text and, where the merchant has one, to what is said in the video. */
function Words({ video }) {
	const text = useText(playerExtrasTexts);
	const lang = useShelf().feed.langOf();
	const words = useRef(null);
	const isOpen = useSignal(false);
	const hasMore = useSignal(false);
	useEffect(() => {
		const element = words.current;
		hasMore.value = Boolean(video.transcript) || element !== null && element.scrollHeight > element.clientHeight + 2;
	}, [video]);
	return /* @__PURE__ */ jsxs("div", {
		class: "pl-words",
		"data-open": isOpen.value,
		children: [
			/* @__PURE__ */ jsx("p", {
				ref: words,
				class: "pl-title",
				children: /* @__PURE__ */ jsx("bdi", {
					lang,
					children: video.title
				})
			}),
			isOpen.value && video.transcript && /* @__PURE__ */ jsx("p", {
				class: "pl-transcript",
				children: /* @__PURE__ */ jsx("bdi", {
					lang,
					children: video.transcript
				})
			}),
			hasMore.value && /* @__PURE__ */ jsx("button", {
				type: "button",
				class: "pl-more",
				"aria-expanded": isOpen.value,
				"aria-label": text(isOpen.value ? "hideText" : "showText"),
				onClick: () => isOpen.value = !isOpen.value
			})
		]
	});
}

// src/ui/player/extras.ts
var extras_exports = {
	get Ahead() { return Ahead; },
	get Arrows() { return Arrows; },
	get AskAbout() { return AskAbout; },
	get CartButton() { return CartButton; },
	get CartPlace() { return CartPlace; },
	get EndNote() { return EndNote; },
	get ExtraStyles() { return ExtraStyles; },
	get Failed() { return Failed; },
	get FrameSurface() { return FrameSurface; },
	get Gestures() { return Gestures; },
	get LivePlace() { return LivePlace; },
	get PictureButton() { return PictureButton; },
	get Progress() { return Progress; },
	get Rail() { return Rail; },
	get SaidAndSeen() { return SaidAndSeen; },
	get ShareProduct() { return ShareProduct; },
	get TagPins() { return TagPins; },
	get TapMarks() { return TapMarks; },
	get Words() { return Words; }
};

// src/ui/share/ShareChoices.css?inline
var ShareChoices_default = ".share{box-sizing:border-box;border:1px solid var(--rs-line);border-radius:calc(var(--rs-radius) - 2px);background:var(--rs-surface);color:var(--rs-on-surface);text-align:start;gap:10px;padding:14px;font-size:14px;line-height:1.35;display:grid;position:relative}.share *,.share :before{box-sizing:border-box}.share :is(p,ul){margin:0;padding:0;list-style:none}.share-title{padding-inline-end:44px;font-size:16px;font-weight:600}.share .share-close{width:44px;height:44px;color:inherit;border-radius:50%;place-items:center;display:grid;position:absolute;inset-block-start:3px;inset-inline-end:3px}.share-link{border:1px solid color-mix(in srgb, var(--rs-on-surface) 40%, transparent);width:100%;min-width:0;min-height:40px;color:inherit;font:inherit;text-align:left;text-overflow:ellipsis;-webkit-user-select:text;user-select:text;background:0 0;border-radius:8px;padding:4px 10px;font-size:13px}.share-note{color:var(--rs-muted);font-size:13px}.share :is(.share-copy,.share-target){width:100%;min-height:44px;color:inherit;text-align:center;border-radius:10px;justify-content:center;align-items:center;padding:6px 10px;font-size:14px;font-weight:600;text-decoration:none;display:flex}.share .share-copy{background:var(--rs-fill);color:var(--rs-on-accent)}.share-target{box-shadow:inset 0 0 0 1px color-mix(in srgb, var(--rs-on-surface) 40%, transparent)}.share-targets{grid-template-columns:repeat(2,minmax(0,1fr));gap:8px;display:grid}.share-targets>:last-child:nth-child(odd){grid-column:1/-1}.share :is(button,a,input):focus-visible{outline:2px solid var(--rs-on-surface);outline-offset:2px}.pl-rail .share{border-radius:16px;width:min(300px,100vw - 84px);max-height:min(420px,100cqh - 240px);position:absolute;inset-block-end:0;inset-inline-end:56px;overflow:auto;box-shadow:0 8px 32px #00000059}@media (height<=480px){.pl-rail .share{max-height:calc(100cqh - 72px);inset-block:0 auto}}@media (forced-colors:active){.share :is(.share-copy,.share-target){border:1px solid buttontext}}";

// src/ui/share/targets.ts
/** Where a link can be sent by a link: no script of anybody, and nobody hears of it before the shopper goes there. */
function shareTargets({ title, url }, hasTelephone) {
	const line = encodeURIComponent([title, url].filter(Boolean).join("\n"));
	const [about, address] = [encodeURIComponent(title), encodeURIComponent(url)];
	const targets = [
		{
			method: "whatsapp",
			name: "WhatsApp",
			href: `https://wa.me/?text=${line}`
		},
		{
			method: "telegram",
			name: "Telegram",
			href: `https://t.me/share/url?url=${address}&text=${about}`
		},
		{
			method: "email",
			name: null,
			href: `mailto:?subject=${about}&body=${line}`
		}
	];
	return hasTelephone ? [...targets, {
		method: "sms",
		name: null,
		href: `sms:?&body=${line}`
	}] : targets;
}

// src/ui/share/ShareChoices.tsx
var ShareChoices_exports = { get ShareChoices() { return ShareChoices; } };
/** The link, to be copied or sent: where there is no share sheet of the system. Escape closes it, and so does its own button. */
function ShareChoices({ sharing }) {
	const player = usePlayer();
	const text = useText(playerExtrasTexts);
	const box = useRef(null);
	const field = useRef(null);
	/** The browser lets us copy nothing: the shopper does it. */
	const isByHand = useSignal(false);
	useStyles(ShareChoices_default);
	const choice = sharing.choice.value;
	useLayoutEffect(() => {
		const element = box.current;
		const root = element?.getRootNode();
		const before = root?.activeElement;
		element?.querySelector(".share-copy")?.focus({ preventScroll: true });
		element?.scrollIntoView({ block: "nearest" });
		return () => {
			if (element?.contains(root?.activeElement ?? null)) before?.focus({ preventScroll: true });
		};
	}, []);
	if (!choice) return null;
	const copy = async () => {
		if (await choice.copy()) {
			sharing.finish("clipboard", text("shared"));
			return sharing.close();
		}
		isByHand.value = true;
		player.announce(text("copyByHand"));
		select(field.current);
	};
	const onKeyDown = (event) => {
		if (event.key === "Tab") return;
		event.stopPropagation();
		if (event.key !== "Escape") return;
		event.preventDefault();
		sharing.close();
	};
	return /* @__PURE__ */ jsxs("div", {
		ref: box,
		class: "share",
		part: "share-choices",
		role: "group",
		"aria-label": text("share"),
		onKeyDown,
		children: [
			/* @__PURE__ */ jsx("button", {
				type: "button",
				class: "share-close",
				part: "close",
				"aria-label": player.text("close"),
				onClick: sharing.close,
				children: /* @__PURE__ */ jsx(Icon, { path: close })
			}),
			/* @__PURE__ */ jsx("p", {
				class: "share-title",
				"aria-hidden": "true",
				children: text("share")
			}),
			/* @__PURE__ */ jsx("input", {
				ref: field,
				class: "share-link",
				readOnly: true,
				dir: "ltr",
				value: choice.url,
				"aria-label": text("copyLink"),
				onClick: (event) => select(event.currentTarget)
			}),
			isByHand.value && /* @__PURE__ */ jsx("p", {
				class: "share-note",
				children: text("copyByHand")
			}),
			/* @__PURE__ */ jsx("button", {
				type: "button",
				class: "share-copy",
				onClick: () => void copy(),
				children: text("copyLink")
			}),
			/* @__PURE__ */ jsx(Targets, {
				choice,
				sharing
			})
		]
	});
}
function Targets({ choice, sharing }) {
	const { device } = useShelf().deps;
	const text = useText(playerExtrasTexts);
	const nameOf = ({ name, method }) => name ?? text(method === "email" ? "shareEmail" : "shareSms");
	return /* @__PURE__ */ jsx("ul", {
		class: "share-targets",
		role: "list",
		children: shareTargets(choice, !device.finePointer.value).map((target) => /* @__PURE__ */ jsx("li", { children: /* @__PURE__ */ jsx("a", {
			class: "share-target",
			href: target.href,
			...target.href.startsWith("https:") ? {
				target: "_blank",
				rel: "noopener noreferrer"
			} : {},
			onClick: () => sharing.finish(target.method, text("shareOpened", { app: nameOf(target) })),
			children: nameOf(target)
		}) }, target.method))
	});
}
function select(input) {
	input?.focus({ preventScroll: true });
	input?.select();
}

export { fileNameOf as a, captionTrack_exports as i, pageServices_exports as n, openLinked_exports as r, PlayerScreen_exports as t };
//# sourceMappingURL=player.js.map
import { t as said } from "./said.js";
import { t as isRecord } from "./isRecord.js";
import { n as success, t as failure } from "./result.js";
import { t as safeUrl } from "./safeUrl.js";
import { i as platforms } from "./schema.js";
import { r as utcCalendar } from "./zones.js";
import { t as createFormats } from "./format.js";
import { d as object, f as optional, h as string, n as _enum, p as record, r as array, t as _default, u as number } from "./schemas.js";
import { i as hash32, n as isAvailable, r as isSoldOut, t as selectVideos } from "./select.js";
import { n as parseFeed, o as isLess } from "./parse.js";
import { r as recordOrigin } from "./sources.js";
import { a as unfinishedPath, i as replaceWhole, r as flushToDisk, t as fingerprint } from "./wholeFile.js";
import { n as toVtt, t as readText } from "./captionText.js";
import { i as createFrameFilter, n as encodePlayStill, o as loadMediaLibrary, r as encodeStill, t as encodeLinkPicture } from "./stills.js";
import { t as fileKindIn } from "./fileKind.js";
import { createHash } from "node:crypto";
import { copyFile, mkdir, open, readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, normalize, sep } from "node:path";
import { createReadStream } from "node:fs";
import { fileURLToPath } from "node:url";
// src/studio/route.ts
var ROUTE = /\/studio(?:(?<page>)$|(?<slash>\/)$|\/(?<gifts>gifts)$|\/api\/(?<api>.+)$|\/project\/(?<project>.+)$|\/widget\/(?<widget>.+)$|\/(?<preview>preview)$|\/(?<previewCss>preview\.css)$)/;
/** What a path asks of the studio, wherever that is mounted; `null`: nothing of it. */
function readRoute(path) {
	const [kind, rest] = Object.entries(ROUTE.exec(path)?.groups ?? {}).find(([, part]) => part !== void 0) ?? [];
	return kind === void 0 || rest === void 0 ? null : {
		kind,
		rest
	};
}
/** For a server that answers other things, too: whether a path is the studio's, if only with a refusal. */
var isStudioPath = (path) => /\/studio(\/|$)/.test(path);
// src/project/prepare/clearDates.ts
var CONTAINERS = [
	"moov",
	"trak",
	"mdia"
];
var DATED = [
	"mvhd",
	"tkhd",
	"mdhd"
];
/** Takes the time of writing out of an MP4, so that the same pictures are the same bytes: a file's name is made of these. */
async function clearDates(path) {
	const file = await open(path, "r+");
	try {
		const head = Buffer.alloc(8);
		for (let at = 0, count = 0; count < 2; count += 1) {
			const { bytesRead } = await file.read(head, 0, 8, at);
			const size = bytesRead === 8 ? head.readUInt32BE(0) : 0;
			if (size < 8) return;
			if (head.toString("latin1", 4) === "moov") {
				const box = Buffer.alloc(size);
				await file.read(box, 0, size, at);
				clearDatesIn(box);
				await file.write(box, 0, size, at);
				return;
			}
			at += size;
		}
	} finally {
		await file.close();
	}
}
function clearDatesIn(boxes) {
	for (let at = 0; at + 8 <= boxes.length;) {
		const size = boxes.readUInt32BE(at);
		if (size < 8 || at + size > boxes.length) return;
		const name = boxes.toString("latin1", at + 4, at + 8);
		if (CONTAINERS.includes(name)) clearDatesIn(boxes.subarray(at + 8, at + size));
		if (DATED.includes(name)) boxes.fill(0, at + 12, at + 12 + (boxes[at + 8] === 1 ? 16 : 8));
		at += size;
	}
}
// src/project/prepare/fitContainer.ts
/** Files that a page may be given byte for byte: exports and downloads that were made for the web already. */
/** What programs write about themselves. Everything else may say where, when or by whom it was filmed. */
var OF_PROGRAMS = /^(©too|encoder|©swr|com\.android\.version)$/;
/**
* Whether the container itself is fit: an MP4 whose index comes first, with the tracks that are shown and no others, and no words in it
* that are nobody's business.
*
* @param trackCount - of tracks that are shown and heard.
*/
async function isFitContainer({ bunny }, input, path, trackCount) {
	if (await input.getFormat() !== bunny.MP4) return false;
	if ((await input.getTracks()).length !== trackCount) return false;
	const { raw = {} } = await input.getMetadataTags();
	return Object.keys(raw).every((name) => OF_PROGRAMS.test(name)) && hasIndexFirst(path);
}
async function hasIndexFirst(path) {
	return (await boxesOf(path)).filter((kind) => kind !== "free").join() === "ftyp,moov,mdat";
}
/** The kinds of an MP4's outermost boxes, in their order; those after the first few change nothing. */
async function boxesOf(path) {
	const kinds = [];
	const file = await open(path, "r");
	try {
		const head = Buffer.alloc(16);
		const { size: end } = await file.stat();
		for (let at = 0; at + 8 <= end && kinds.length < 9;) {
			await file.read(head, 0, 16, at);
			kinds.push(head.toString("latin1", 4, 8));
			const short = head.readUInt32BE(0);
			const size = short === 1 ? Number(head.readBigUInt64BE(8)) : short === 0 ? end - at : short;
			if (size < 8) return [];
			at += size;
		}
		return kinds;
	} finally {
		await file.close();
	}
}
// src/project/prepare/footage.ts
/** A merchant's file, looked into: what is in it, or why it cannot be used. */
var refuse = (code, message, values) => failure({
	code,
	message,
	...values && { values }
});
/** A shelf plays short clips; a film would take this machine for hours, and is more likely the wrong file. */
var MAX_SECONDS = 1200;
async function openFootage(library, path) {
	const { bunny } = library;
	let bytes;
	let head;
	try {
		bytes = (await stat(path)).size;
		head = await firstBytes(path);
	} catch (error) {
		return refuse("UNREADABLE", `The file cannot be read: ${error instanceof Error ? error.message : String(error)}`);
	}
	if (bytes === 0) return refuse("EMPTY", "The file is empty (0 bytes). Copy it from the phone again.");
	const source = new bunny.FilePathSource(path);
	const input = new bunny.Input({
		source,
		formats: bunny.ALL_FORMATS
	});
	const found = await lookInto(library, input, path, bytes).catch(() => refuse("NO_VIDEO_FILE", fileKindIn(head)));
	if (!found.ok) input.dispose();
	return found;
}
async function lookInto(library, input, path, bytes) {
	const { bunny } = library;
	const tracks = await input.getTracks();
	const video = await input.getPrimaryVideoTrack();
	const audio = await input.getPrimaryAudioTrack();
	if (tracks.length === 0) return refuse("CUT_OFF", "The file was cut off: the part that says where its pictures are is missing. Copy or export it again, and wait until that has ended.");
	if (!video) return refuse("NO_PICTURE", "The file has sound, but no picture. Choose the video itself.");
	const last = await new bunny.EncodedPacketSink(video).getPacket(Infinity);
	const promised = await video.getDurationFromMetadata() ?? 0;
	const seconds = await video.computeDuration();
	if (!last || last.timestamp + last.duration < promised * .9 && promised - seconds > .5) return refuse("CUT_OFF", `The file was cut off: it says it has ${promised.toFixed(1)} seconds, and its end is not there. Copy or export it again, and wait until that has ended.`);
	if (seconds > MAX_SECONDS) return refuse("TOO_LONG", `The video has ${Math.round(seconds / 60)} minutes; a shelf shows videos of up to ${MAX_SECONDS / 60}. Cut out the part to show.`, {
		minutes: Math.round(seconds / 60),
		most: MAX_SECONDS / 60
	});
	const codec = await video.getCodec();
	if (!codec || !await video.canDecode()) return refuse("UNKNOWN_CODEC", `The picture is in a format that cannot be read here (${codec ?? String(await video.getInternalCodecId())}). Export the video as MP4 (H.264 or HEVC).`, { codec: codec ?? String(await video.getInternalCodecId()) });
	const decodableAudio = audio && await audio.canDecode() ? audio : null;
	return success({
		input,
		video,
		audio: decodableAudio,
		info: {
			...await infoOf(video, decodableAudio, bytes, seconds),
			isFitContainer: await isFitContainer(library, input, path, decodableAudio ? 2 : 1)
		}
	});
}
async function infoOf(video, audio, bytes, seconds) {
	const colour = await video.getColorSpace();
	const stats = await video.computePacketStats();
	const stored = {
		width: await video.getCodedWidth(),
		height: await video.getCodedHeight()
	};
	const shown = {
		width: await video.getSquarePixelWidth(),
		height: await video.getSquarePixelHeight()
	};
	const hasSquarePixels = isNearlySame(stored, shown);
	const { width, height } = hasSquarePixels ? stored : shown;
	const rotation = await video.getRotation();
	const isLying = rotation % 180 !== 0;
	return {
		bytes,
		seconds,
		width: isLying ? height : width,
		height: isLying ? width : height,
		rotation,
		isMirrored: await video.getFlip(),
		storedHeight: stored.height,
		hasSquarePixels,
		codec: await video.getCodec() ?? "",
		codecString: await video.getCodecParameterString() ?? "",
		colour: {
			primaries: colour.primaries ?? null,
			transfer: colour.transfer ?? null,
			matrix: colour.matrix ?? null,
			isFullRange: colour.fullRange ?? null
		},
		isHdr: await video.hasHighDynamicRange(),
		bitsPerSecond: stats.averageBitrate,
		framesPerSecond: stats.averagePacketRate,
		audioCodec: audio && await audio.getCodec(),
		audioChannels: audio ? await audio.getNumberOfChannels() : 0
	};
}
/** Programs that scale a picture leave pixels of 1215:1216 and the like, where square ones are meant. */
var isNearlySame = (one, other) => Math.abs(one.width / other.width - 1) < .01 && Math.abs(one.height / other.height - 1) < .01;
async function firstBytes(path) {
	const file = await open(path, "r");
	try {
		const { buffer, bytesRead } = await file.read(Buffer.alloc(512), 0, 512, 0);
		return buffer.subarray(0, bytesRead);
	} finally {
		await file.close();
	}
}
// src/project/prepare/loudness.ts
/** What short video is published at on phones, in LUFS (EBU R 128 measures it). */
var GOAL = -16;
/** As much as is heard as a difference. */
var TOLERANCE = 1.5;
/** A pause, wind or the noise of an empty room is not made loud. */
var SILENCE = -55;
var MAX_GAIN = 24;
var gainFor = (lufs) => {
	if (lufs === null || !(lufs > SILENCE)) return {
		lufs: null,
		gain: 0
	};
	const missing = GOAL - lufs;
	return {
		lufs,
		gain: Math.round((Math.abs(missing) <= TOLERANCE ? 0 : Math.min(MAX_GAIN, missing)) * 10) / 10
	};
};
/** Hears the track once, from beginning to end. */
async function measureLoudness(library, track) {
	const meter = createFrameFilter(library, "ebur128=metadata=1:framelog=quiet");
	let lufs = null;
	try {
		for await (const sample of new library.bunny.AudioSampleSink(track).samples()) {
			for (const frame of await meter.run(sample)) {
				const value = Number(frame.getMetadata().get("lavfi.r128.I") ?? NaN);
				if (Number.isFinite(value)) lufs = value;
				frame.free();
			}
			sample.close();
		}
	} finally {
		meter.close();
	}
	return gainFor(lufs);
}
/** Peaks stay below this share of full scale (−3 dB): coding adds up to one decibel, and true peaks are to stay below −2 dB. */
var LIMIT = .7;
/** Four times the sound's own: peaks lie between the samples, too. */
var LIMITED_AT_HZ = 192e3;
/** Louder or quieter by `gain`: what would clip is held back, not cut. */
var gainChain = (gain) => [
	`volume=${gain}dB`,
	`aresample=${LIMITED_AT_HZ}`,
	`alimiter=level=disabled:limit=${LIMIT}:attack=3:release=60:latency=1`,
	"aresample=48000",
	"aformat=sample_fmts=fltp"
].join(",");
// src/project/prepare/pictureChain.ts
/** WebCodecs' names to zimg's. */
var TRANSFERS = {
	hlg: "arib-std-b67",
	pq: "smpte2084"
};
var PRIMARIES = {
	bt709: "709",
	bt470bg: "470bg",
	smpte170m: "170m",
	bt2020: "2020",
	smpte432: "smpte432"
};
var MATRICES = {
	bt709: "709",
	bt470bg: "470bg",
	smpte170m: "170m",
	"bt2020-ncl": "2020_ncl"
};
/** Turns it upright, fits it into its size, and brings its colours to what every screen shows (SDR, BT.709). */
function pictureChain(info, width, height) {
	return [
		...turn(info),
		`scale=${width}:${height}:flags=bicubic`,
		"setsar=1",
		...info.isHdr ? toneMap(info.colour) : toBt709(info),
		"format=yuv420p",
		"setparams=range=tv:color_primaries=bt709:color_trc=bt709:colorspace=bt709"
	].join(",");
}
function turn({ rotation, isMirrored }) {
	return [...{
		0: [],
		90: ["transpose=clock"],
		180: ["hflip", "vflip"],
		270: ["transpose=cclock"]
	}[rotation], ...isMirrored ? ["hflip"] : []];
}
/**
* HDR to SDR. The light is made linear with paper white (203 cd/m², BT.2408) as 1 and brought to BT.709's primaries. What is darker than
* 0.6 stays as it is, so that skin and cloth keep their colours; what is brighter, up to the 1,000 cd/m² that phones film, is bent
* below 1. Without it the flat curve of HDR is shown as it is stored: grey.
*/
function toneMap({ transfer, primaries, matrix }) {
	return [
		`zscale=${[
			`tin=${TRANSFERS[transfer ?? ""] ?? "arib-std-b67"}`,
			`pin=${PRIMARIES[primaries ?? ""] ?? "2020"}`,
			`min=${MATRICES[matrix ?? ""] ?? "2020_ncl"}`
		].join(":")}:t=linear:npl=203:p=709`,
		"format=gbrpf32le",
		"tonemap=mobius:param=0.6:peak=4.93:desat=0",
		"zscale=t=709:m=709:r=limited"
	];
}
function toBt709({ colour: { matrix, isFullRange }, storedHeight }) {
	const from = MATRICES[matrix ?? (storedHeight < 720 ? "smpte170m" : "bt709")] ?? "709";
	if (from === "709" && isFullRange !== true) return [];
	return [`zscale=min=${from}:m=709:rin=${isFullRange ? "full" : "limited"}:r=limited`];
}
// \0@oxc-project+runtime@0.156.0/helpers/esm/usingCtx.js
function _usingCtx() {
	var r = "function" == typeof SuppressedError ? SuppressedError : function(r, e) {
		var n = Error();
		return n.name = "SuppressedError", n.error = r, n.suppressed = e, n;
	}, e = {}, n = [];
	function using(r, e) {
		if (null != e) {
			if (Object(e) !== e) throw new TypeError("using declarations can only be used with objects, functions, null, or undefined.");
			if (r) var o = e[Symbol.asyncDispose || Symbol["for"]("Symbol.asyncDispose")];
			if (void 0 === o && (o = e[Symbol.dispose || Symbol["for"]("Symbol.dispose")], r)) var t = o;
			if ("function" != typeof o) throw new TypeError("Object is not disposable.");
			t && (o = function o() {
				try {
					t.call(e);
				} catch (r) {
					return Promise.reject(r);
				}
			}), n.push({
				v: e,
				d: o,
				a: r
			});
		} else r && n.push({
			d: e,
			a: r
		});
		return e;
	}
	return {
		e,
		u: using.bind(null, !1),
		a: using.bind(null, !0),
		d: function d() {
			var o, t = this.e, s = 0;
			function next() {
				for (; o = n.pop();) try {
					if (!o.a && 1 === s) return s = 0, n.push(o), Promise.resolve().then(next);
					if (o.d) {
						var r = o.d.call(o.v);
						if (o.a) return s |= 2, Promise.resolve(r).then(next, err);
					} else s |= 1;
				} catch (r) {
					return err(r);
				}
				if (1 === s) return t !== e ? Promise.reject(t) : Promise.resolve();
				if (t !== e) throw t;
			}
			function err(n) {
				return t = t !== e ? new r(n, t) : n, next();
			}
			return next();
		}
	};
}
// src/project/prepare/encodePicture.ts
/** So that a swipe back, or a jump to a product's moment, shows a picture at once. */
var KEY_FRAME_SECONDS = 2;
var BT709 = {
	primaries: "bt709",
	transfer: "bt709",
	matrix: "bt709",
	fullRange: false
};
/** The picture anew: upright, in its size and in the colours of every screen, as H.264. */
function encodePicture(library, { video, info }, output, { plan, span, onProgress, signal }) {
	const { bunny, server } = library;
	const upright = createFrameFilter(library, pictureChain(info, plan.width, plan.height));
	const source = new bunny.VideoSampleSource({
		codec: "avc",
		quality: new bunny.Quality({
			bitrate: plan.bitsPerSecond,
			bitrateMode: "variable"
		}),
		keyFrameInterval: KEY_FRAME_SECONDS,
		hardwareAcceleration: "prefer-software",
		onEncodedPacket: (_packet, meta) => {
			if (meta?.decoderConfig) meta.decoderConfig.colorSpace = BT709;
		}
	});
	output.addVideoTrack(source);
	const start = span?.start ?? 0;
	const seconds = (span?.end ?? info.seconds) - start;
	const isDue = everySlot(plan.framesPerSecond);
	return {
		async run() {
			const samples = new bunny.VideoSampleSink(video).samples(start, span?.end);
			for await (const sample of samples) try {
				var _usingCtx$2 = _usingCtx();
				const stored = _usingCtx$2.u(sample);
				signal?.throwIfAborted();
				const timestamp = Math.max(0, stored.timestamp - start);
				if (!isDue(timestamp)) continue;
				const [frame] = await upright.run(stored);
				if (!frame) continue;
				const shown = _usingCtx$2.u(new bunny.VideoSample(new server.AvFrameVideoSampleResource(frame), {
					timestamp,
					duration: plan.framesPerSecond === null ? stored.duration : 1 / plan.framesPerSecond
				}));
				await source.add(shown);
				onProgress?.(Math.min(1, timestamp / seconds));
			} catch (_) {
				_usingCtx$2.e = _;
			} finally {
				_usingCtx$2.d();
			}
			source.close();
		},
		close: () => upright.close()
	};
}
/** Of more frames than are wanted, the first of each slot. */
function everySlot(framesPerSecond) {
	let last = -1;
	return (seconds) => {
		if (framesPerSecond === null) return true;
		const slot = Math.floor(seconds * framesPerSecond + .01);
		if (slot === last) return false;
		last = slot;
		return true;
	};
}
// src/project/prepare/makeVideo.ts
var AUDIO_BITS_PER_SECOND = 128e3;
/**
* Writes an MP4 with H.264 and AAC, its index first, to `path`.
*
* @throws what the libraries throw on damaged data, and the signal's reason; the file is then of no use.
*/
async function makeVideo(library, footage, path, options) {
	const { bunny } = library;
	const output = new bunny.Output({
		format: new bunny.Mp4OutputFormat({ fastStart: "in-memory" }),
		target: new bunny.FilePathTarget(path)
	});
	const parts = [];
	try {
		if (!options.plan.keepsPicture) parts.push(encodePicture(library, footage, output, options));
		parts.push(await takeOver(library, footage, output, options));
		await output.start();
		await Promise.all(parts.map((part) => part.run()));
		await output.finalize();
	} catch (error) {
		await output.cancel().catch(() => {});
		throw error;
	} finally {
		for (const part of parts) part.close();
	}
}
/** What mediabunny does by itself: takes the sound over, or evens it; takes the picture over where it is good as it is. */
async function takeOver(library, footage, output, { plan, gain, span, onProgress, signal }) {
	const evens = gain ? createFrameFilter(library, gainChain(gain)) : null;
	const conversion = await library.bunny.Conversion.init({
		input: footage.input,
		output,
		composable: true,
		tracks: "primary",
		video: { discard: !plan.keepsPicture },
		audio: soundOptions(library, footage, gain, evens),
		showWarnings: false,
		...span ? { trim: span } : {}
	});
	if (onProgress && plan.keepsPicture) conversion.onProgress = onProgress;
	const stop = () => void conversion.cancel();
	signal?.addEventListener("abort", stop, { once: true });
	return {
		run: async () => {
			signal?.throwIfAborted();
			if (conversion.utilizedTracks.length > 0) await conversion.execute();
		},
		close() {
			signal?.removeEventListener("abort", stop);
			evens?.close();
		}
	};
}
function soundOptions({ bunny, server }, { info, audio }, gain, evens) {
	if (gain === null || !audio) return { discard: true };
	if (!evens && info.audioCodec === "aac" && info.audioChannels <= 2) return {};
	return {
		codec: "aac",
		forceTranscode: true,
		numberOfChannels: Math.min(2, info.audioChannels),
		sampleRate: 48e3,
		quality: new bunny.Quality({ bitrate: AUDIO_BITS_PER_SECOND }),
		...evens && { process: async (sample) => (await evens.run(sample)).map((frame) => new bunny.AudioSample(new server.AvFrameAudioSampleResource(frame))) }
	};
}
// src/project/prepare/plan.ts
var SHORT_SIDE = 720;
var LONG_SIDE = 1280;
/** Of 720×1280 pixels; fewer pixels need less. */
var BITS_PER_SECOND = 15e5;
var MAX_FRAMES = 30;
/** How many bits H.264 needs for what the codec said in one. */
var BITS_FOR = {
	hevc: 1.7,
	vp9: 1.5,
	av1: 2
};
function planVideo(info) {
	const { width, height } = fitInto(info.width, info.height);
	const goal = BITS_PER_SECOND * (width * height / (SHORT_SIDE * LONG_SIDE)) ** .75;
	const useful = info.bitsPerSecond * (BITS_FOR[info.codec] ?? 1.2);
	const framesPerSecond = info.framesPerSecond > 31 ? MAX_FRAMES : null;
	return {
		keepsPicture: playsEverywhere(info) && info.width === width && info.height === height && framesPerSecond === null && info.bitsPerSecond <= goal * 1.2,
		width,
		height,
		bitsPerSecond: Math.round(Math.min(goal, Math.max(useful, goal / 4))),
		framesPerSecond
	};
}
/** 8-bit 4:2:0, as every phone decodes: Baseline, Main, High; upright without a mark in the file. */
var playsEverywhere = (info) => info.codec === "avc" && /^avc[13]\.(42|4d|64)/i.test(info.codecString) && !info.isHdr && info.rotation === 0 && !info.isMirrored && info.hasSquarePixels;
/** The largest even size of the same shape; never larger than it was. */
function fitInto(width, height) {
	const scale = Math.min(1, SHORT_SIDE / Math.min(width, height), LONG_SIDE / Math.max(width, height));
	const even = (pixels) => Math.max(2, Math.round(pixels * scale / 2) * 2);
	return {
		width: even(width),
		height: even(height)
	};
}
/** Moments of a video to choose its poster from: evenly, but neither its first nor its last frames, which are often dark or shaken. */
var posterMoments = (seconds, count = 12) => Array.from({ length: count }, (_, index) => seconds * (.04 + .9 * (index + .5) / count));
/** The preview begins with the poster, so that nothing jumps when it starts to move; earlier where the video ends too soon. */
function previewSpan(seconds, posterAt) {
	const length = Math.min(seconds, 2.5);
	const start = Math.max(0, Math.min(posterAt, seconds - length));
	return {
		start,
		end: start + length
	};
}
// src/project/prepare/sharpness.ts
/**
* How good a picture is as a still: how strongly neighbouring pixels differ (the variance of the Laplacian, which motion and bad focus
* take away), and next to nothing where it is nearly black or burnt out.
*/
function judgePicture({ width, height, stride, data }) {
	let sum = 0;
	let squares = 0;
	let light = 0;
	let count = 0;
	const at = (x, y) => data[y * stride + x] ?? 0;
	for (let y = 1; y < height - 1; y += 1) for (let x = 1; x < width - 1; x += 1) {
		const here = at(x, y);
		const edge = 4 * here - at(x - 1, y) - at(x + 1, y) - at(x, y - 1) - at(x, y + 1);
		sum += edge;
		squares += edge * edge;
		light += here;
		count += 1;
	}
	if (count === 0) return 0;
	const sharpness = squares / count - (sum / count) ** 2;
	const brightness = light / count;
	return brightness < 24 || brightness > 232 ? sharpness / 1e3 : sharpness;
}
// src/project/prepare/poster.ts
/** Every candidate is judged at this width: as large as a card shows it. */
var JUDGED_WIDTH = 240;
var PLAY_STILL_WIDTH = 480;
/**
* @param at - the moment that the merchant has picked, in seconds.
* @throws what the libraries throw on damaged data.
*/
async function choosePoster(library, { video, info }, { width, height }, at) {
	const upright = createFrameFilter(library, pictureChain(info, width, height));
	const small = createFrameFilter(library, `scale=${JUDGED_WIDTH}:-2,format=gray`);
	const moments = at === void 0 ? posterMoments(info.seconds) : [at];
	const first = await video.getFirstTimestamp();
	let best = null;
	try {
		const sink = new library.bunny.VideoSampleSink(video);
		for await (const sample of sink.samplesAtTimestamps(moments.map((moment) => first + moment))) try {
			var _usingCtx$1 = _usingCtx();
			if (!sample) continue;
			const stored = _usingCtx$1.u(sample);
			const [frame] = await upright.run(stored);
			if (!frame) continue;
			const score = judgePicture(await grayOf(small, frame));
			const isBetter = best === null || score > best.score;
			(isBetter ? best?.frame : frame)?.free();
			if (isBetter) best = {
				frame,
				score,
				seconds: Math.max(0, stored.timestamp - first)
			};
		} catch (_) {
			_usingCtx$1.e = _;
		} finally {
			_usingCtx$1.d();
		}
		if (!best) throw new Error("No picture could be read.");
		return {
			seconds: best.seconds,
			jpeg: await encodeStill(library, best.frame),
			playStill: await encodePlayStill(library, best.frame, Math.min(width, PLAY_STILL_WIDTH))
		};
	} finally {
		best?.frame.free();
		upright.close();
		small.close();
	}
}
async function grayOf(small, frame) {
	const [gray] = await small.runFrame(frame);
	if (!gray) throw new Error("No picture could be read.");
	const picture = {
		width: gray.width,
		height: gray.height,
		stride: gray.linesize[0] ?? gray.width,
		data: Uint8Array.from(gray.data?.[0] ?? [])
	};
	gray.free();
	return picture;
}
// src/project/prepare/prepareFile.ts
/** Everything that is made of one file. */
var PREVIEW_BYTES = 3e5;
var PREVIEW_SHORT_SIDE = 360;
var PREVIEW_BITS_PER_SECOND = 6e5;
/** @throws the signal's reason, and what the disk says; a file that cannot be used is a result. */
async function prepareFile(library, path, paths, options) {
	const opened = await openFootage(library, path);
	if (!opened.ok) return opened;
	try {
		return success(await makeAll(library, opened.value, path, paths, options));
	} catch (error) {
		options.signal?.throwIfAborted();
		if (isOfTheDisk(error)) throw error;
		const reason = error instanceof Error ? error.message : String(error);
		return failure({
			code: "DAMAGED",
			message: `The file is damaged: it begins well, but not all of it can be read (${reason}). Copy or export it again.`
		});
	} finally {
		opened.value.input.dispose();
	}
}
async function makeAll(library, footage, path, paths, { posterAt, onProgress, signal }) {
	const { info, audio } = footage;
	const plan = planVideo(info);
	const poster = await choosePoster(library, footage, plan, posterAt);
	await writeFile(paths.poster, poster.jpeg);
	await writeFile(paths.playStill, poster.playStill);
	onProgress?.(.1);
	const loudness = audio && await measureLoudness(library, audio);
	signal?.throwIfAborted();
	const isKept = isGoodAsItIs(info, plan, loudness);
	if (isKept) await copyFile(path, paths.video);
	else {
		await makeVideo(library, footage, paths.video, {
			plan,
			gain: loudness && loudness.gain,
			onProgress: (done) => onProgress?.(.15 + done * .75),
			signal
		});
		await clearDates(paths.video);
	}
	const seconds = await makePreview(library, paths, poster.seconds, signal);
	onProgress?.(1);
	const sizeOf = async (file) => (await stat(file)).size;
	return {
		info,
		plan,
		isKept,
		seconds,
		posterAt: poster.seconds,
		loudness,
		bytes: {
			video: await sizeOf(paths.video),
			poster: poster.jpeg.length,
			preview: await sizeOf(paths.preview)
		}
	};
}
var isGoodAsItIs = ({ isFitContainer, audioCodec, audioChannels }, { keepsPicture }, loudness) => keepsPicture && isFitContainer && (loudness === null || loudness.gain === 0 && audioCodec === "aac" && audioChannels <= 2);
/** Of the finished video, which is upright, small and quick to read. @returns its seconds. */
async function makePreview(library, { video, preview }, posterAt, signal) {
	const opened = await openFootage(library, video);
	if (!opened.ok) throw new Error(opened.error.message);
	const { info } = opened.value;
	const scale = Math.min(1, PREVIEW_SHORT_SIDE / Math.min(info.width, info.height));
	const even = (pixels) => Math.max(2, Math.round(pixels * scale / 2) * 2);
	try {
		let bitsPerSecond = Math.round(Math.min(PREVIEW_BITS_PER_SECOND, info.bitsPerSecond * scale ** 1.5 * 1.1));
		for (let tries = 0; tries < 4; tries += 1) {
			await makeVideo(library, opened.value, preview, {
				plan: {
					keepsPicture: false,
					width: even(info.width),
					height: even(info.height),
					bitsPerSecond,
					framesPerSecond: null
				},
				gain: null,
				span: previewSpan(info.seconds, posterAt),
				signal
			});
			if ((await stat(preview)).size < PREVIEW_BYTES) break;
			bitsPerSecond /= 2;
		}
		await clearDates(preview);
		return info.seconds;
	} finally {
		opened.value.input.dispose();
	}
}
/** Full, read-only, gone: no fault of the video. */
var isOfTheDisk = (error) => error instanceof Error && "code" in error && [
	"ENOSPC",
	"EDQUOT",
	"EROFS",
	"EACCES",
	"EPERM",
	"EIO",
	"ENOENT",
	"EMFILE"
].includes(String(error.code));
// src/project/prepare/keepBeside.ts
/** What lies beside a film: captions, and what describes the picture, in writing and as a film. */
var pathsBeside = ({ captions, descriptions, described }) => [...[...captions, ...descriptions].map(({ path }) => path), ...described === null ? [] : [described]];
/** @param locale - the language of texts that do not say theirs. */
async function keepBeside(library, project, id, file, locale, signal) {
	const captions = await keepTexts(project, id, file.captions, locale);
	const descriptions = await keepTexts(project, `${id}.descriptions`, file.descriptions, locale);
	const described = await prepareDescribed(library, project, id, file.described, { signal });
	return {
		captions: captions.kept,
		descriptions: descriptions.kept,
		described: described.film,
		notes: [
			captions,
			descriptions,
			described
		].flatMap(({ notes }) => notes)
	};
}
/** The film that tells what is to be seen, made as the other is; one that cannot be is named and left out. */
async function prepareDescribed(library, project, id, described, { signal, onProgress = () => {} }) {
	if (described === null) return {
		film: null,
		seconds: 0,
		isSilent: true,
		notes: []
	};
	const paths = {
		video: project.unfinishedMedia(`${id}.described.mp4`),
		poster: project.unfinishedMedia(`${id}.described.jpg`),
		preview: project.unfinishedMedia(`${id}.described-preview.mp4`),
		playStill: project.unfinishedMedia(`${id}.described-mail.jpg`)
	};
	try {
		const made = await prepareFile(library, described, paths, {
			posterAt: void 0,
			signal,
			onProgress
		});
		if (!made.ok) return {
			film: null,
			seconds: 0,
			isSilent: true,
			notes: [`${basename(described)} cannot be read as a film; left out.`]
		};
		const { width, height } = made.value.plan;
		return {
			film: {
				type: "mp4",
				src: await project.keepMedia(paths.video, `${id}.described.mp4`),
				width,
				height
			},
			seconds: made.value.seconds,
			isSilent: made.value.loudness === null,
			notes: []
		};
	} finally {
		await Promise.all(Object.values(paths).map((path) => rm(path, { force: true })));
	}
}
/** Captions or descriptions as browsers read them; a file without any is named and left out. */
async function keepTexts(project, id, files, locale) {
	const kept = [];
	const notes = [];
	for (const { path, language } of files) {
		const vtt = toVtt(readText(await readFile(path)));
		const lang = language ?? locale ?? "und";
		const name = path.split(/[\\/]/).at(-1) ?? path;
		if (vtt === null) notes.push(`${name} has no words with times in it that could be read; left out.`);
		else {
			if (lang === "und") notes.push(`${name} does not say its language: call it like ${id}.en.srt.`);
			const unfinished = project.unfinishedMedia(`${id}.${lang}.vtt`);
			await writeFile(unfinished, vtt);
			kept.push({
				src: await project.keepMedia(unfinished, `${id}.${lang}.vtt`),
				lang
			});
		}
	}
	return {
		kept,
		notes
	};
}
// src/project/prepare/record.ts
/** What `sources.json` keeps of a prepared video, beside where it came from. */
/** Raised when files are made in another way, so that the next run makes them anew. */
var RECIPE$1 = 1;
var madeSchema = object({
	recipe: number(),
	video: string(),
	poster: string(),
	preview: string(),
	/** For e-mail: the poster with a play mark. */
	still: string(),
	/** Of captions, by language. */
	captions: array(string()),
	/** Likewise, of what is to be seen. */
	descriptions: optional(array(string())),
	/** The film with a described sound track. */
	described: optional(string()),
	posterAt: number(),
	/** What lay beside it in writing, and a described film, as they were read. */
	captionsFingerprint: string()
});
/** `null`: never prepared, or by other rules than today's. */
function madeOf(origin) {
	const read = madeSchema.safeParse(origin?.["made"]);
	return read.success && read.data.recipe === RECIPE$1 ? read.data : null;
}
var withMade = (origin, made) => ({
	...origin,
	made: {
		recipe: RECIPE$1,
		...made
	}
});
var filesOf = ({ video, poster, preview, still, captions, descriptions = [], described }) => [
	video,
	poster,
	preview,
	still,
	...captions,
	...descriptions,
	...described === void 0 ? [] : [described]
];
/**
* The id of a file's video: what its content was given before; else made of its name, and of nobody else's, since phones count their
* files alike.
*
* @param replaces - a file of a known name is a new version of that video.
*/
function idFor(name, fingerprint, { videos }, taken, replaces) {
	const known = videos.find((origin) => origin.fingerprint === fingerprint) ?? videos.find((origin) => replaces && origin.from === name && origin["made"]);
	if (known) return known.id;
	const slug = (name.split("/").at(-1)?.replace(/\.\w+$/, "") ?? "").normalize("NFC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "");
	const base = Array.from(slug || "video").slice(0, 80).join("");
	for (let count = 1;; count += 1) {
		const id = count === 1 ? base : `${base}-${count}`;
		if (!taken.has(id)) return id;
	}
}
// src/project/prepare/enterVideo.ts
/** Puts the files in. What the merchant has written on the video stays: its other sources, a poster and captions of their own. */
function enterVideo(feed, { id, made, width, height, seconds, captions, descriptions = [], described }, before, said) {
	const known = feed.videos.find((video) => video.id === id);
	const video = known ?? {
		id,
		sources: []
	};
	const wasMade = new Set(before ? filesOf(before) : []);
	video.sources = [{
		type: "mp4",
		src: made.video,
		width,
		height
	}, ...(video.sources ?? []).filter(({ src }) => !wasMade.has(src) && src !== made.video)];
	if (!video.poster || wasMade.has(video.poster.src) || video.poster.src === made.poster) video.poster = {
		...video.poster,
		src: made.poster,
		width,
		height
	};
	if (!video.preview || video.preview.src === before?.preview) video.preview = { src: made.preview };
	video.duration = Math.round(seconds * 100) / 100;
	const put = (key, files) => {
		const own = (video[key] ?? []).filter(({ src }) => !wasMade.has(src));
		const all = [...own, ...files.filter(({ src }) => own.every((each) => each.src !== src))];
		if (all.length > 0) Object.assign(video, { [key]: all });
		else delete video[key];
	};
	put("captions", captions);
	put("descriptions", descriptions);
	put("describedSources", described ? [described] : []);
	if ((said.rights === "unknown" ? !video.rights && !feed.rights : said.rights) && said.rights) video.rights = {
		...video.rights,
		status: said.rights
	};
	if (said.disclosure) video.disclosure = said.disclosure;
	if (said.creator !== void 0) video.creator = creatorIn(feed, said.creator);
	if (!known) feed.videos.push(video);
}
function creatorIn(feed, word) {
	const name = word.replace(/^@/, "");
	const known = feed.creators.find(({ id, handle }) => id === word || id === name || handle.replace(/^@/, "") === name);
	if (known) return known.id;
	feed.creators.push({
		id: name,
		handle: `@${name}`
	});
	return name;
}
// src/project/prepare/prepareVideos.ts
/** Prepares files one after the other; each is in the folder, whole, before the next begins. */
/** @returns what became of each file; those before an interruption or a fault of the folder are done. */
async function prepareVideos(library, project, files, options) {
	const reports = [];
	const given = /* @__PURE__ */ new Set();
	for (const file of files) {
		if (options.signal.aborted) break;
		const done = await prepareOne(library, project, file, options, given).catch((error) => {
			if (options.signal.aborted) return null;
			return failure({
				code: "FOLDER_REFUSED",
				message: `${project.mediaFolder} cannot be written: ${error instanceof Error ? error.message : String(error)}. What was finished is kept; run the command again.`
			});
		});
		if (done === null) break;
		if (!done.ok) return done;
		reports.push(done.value);
		options.onFile(done.value);
	}
	return success(reports);
}
async function prepareOne(library, project, file, options, given) {
	const { name } = file;
	const now = await project.read();
	if (!now.ok) return now;
	const fingerprint = await fingerprintOf([file.path]).catch(() => "");
	const { sources, feed } = now.value;
	const id = idFor(name, fingerprint, sources, /* @__PURE__ */ new Set([...feed.videos.map(({ id }) => id), ...given]), options.replaces);
	given.add(id);
	const origin = sources.videos.find((each) => each.id === id);
	const before = madeOf(origin);
	const captionsFingerprint = await fingerprintOf(pathsBeside(file));
	const posterAt = options.posterAt.get(id);
	if (before !== null && origin?.fingerprint === fingerprint && before.captionsFingerprint === captionsFingerprint && (posterAt === void 0 || Math.abs(posterAt - before.posterAt) < .05) && feed.videos.some((video) => video.id === id) && await areThere(project, before)) return success({
		name,
		outcome: "unchanged",
		id
	});
	const paths = {
		video: project.unfinishedMedia(`${id}.mp4`),
		poster: project.unfinishedMedia(`${id}.jpg`),
		preview: project.unfinishedMedia(`${id}-preview.mp4`),
		playStill: project.unfinishedMedia(`${id}-mail.jpg`)
	};
	const unfinished = () => Promise.all(Object.values(paths).map((path) => rm(path, { force: true })));
	const result = await prepareFile(library, file.path, paths, {
		posterAt: posterAt ?? (origin?.fingerprint === fingerprint ? before?.posterAt : void 0),
		signal: options.signal,
		onProgress: (done) => options.onProgress(file, done)
	}).finally(() => options.signal.aborted && unfinished());
	if (!result.ok) {
		await unfinished();
		return success({
			name,
			outcome: "unusable",
			why: result.error
		});
	}
	const beside = await keepBeside(library, project, id, file, feed.locale, options.signal);
	const { captions, descriptions, described } = beside;
	const { plan, seconds } = result.value;
	const made = {
		video: await project.keepMedia(paths.video, `${id}.mp4`),
		poster: await project.keepMedia(paths.poster, `${id}.jpg`),
		preview: await project.keepMedia(paths.preview, `${id}-preview.mp4`),
		still: await project.keepMedia(paths.playStill, `${id}-mail.jpg`),
		captions: captions.map(({ src }) => src),
		descriptions: descriptions.map(({ src }) => src),
		...described ? { described: described.src } : {},
		posterAt: result.value.posterAt,
		captionsFingerprint
	};
	await project.releaseMedia(before ? filesOf(before) : []);
	const entered = await project.update((draft) => {
		const at = new Date(options.nowMs()).toISOString();
		const entry = {
			...origin?.["words"] === void 0 ? { from: name } : origin,
			id,
			fingerprint,
			at
		};
		recordOrigin(draft.sources.videos, withMade(entry, made));
		const { width, height } = plan;
		const said = {
			captions,
			descriptions,
			described
		};
		enterVideo(draft.feed, {
			id,
			made,
			width,
			height,
			seconds,
			...said
		}, before, options.said);
	});
	if (!entered.ok) return entered;
	return success({
		name,
		outcome: "prepared",
		id,
		made: result.value,
		notes: beside.notes
	});
}
async function areThere(project, made) {
	return (await Promise.all(filesOf(made).map((path) => stat(join(project.folder, path)).catch(() => null)))).every((file) => file?.isFile() && file.size > 0);
}
async function fingerprintOf(paths) {
	const hash = createHash("sha256");
	for (const path of paths) for await (const part of createReadStream(path)) hash.update(part);
	return hash.digest("hex").slice(0, 16);
}
// src/feed/fileNameOf.ts
/** A name that every disk and host takes, and that two ids never share. */
function fileNameOf(id) {
	if (/^[a-z0-9][a-z0-9_-]{0,79}$/.test(id)) return id;
	return `${id.normalize("NFKD").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 60) || "video"}-${hash32(id).toString(16).padStart(8, "0")}`;
}
// src/project/prepare/linkPictures.ts
/** What messengers show of a watch page: made of the poster when the pages are published. */
/** Raised when the pictures are made in another way, so that they are made anew. */
var RECIPE = 1;
/**
* Makes what is not there yet. The name changes with the poster, so that nobody goes on showing the old one.
*
* @param posters - path of the poster below `folder`, or its address elsewhere, with the name that the video's page has.
*/
async function makeLinkPictures(folder, posters) {
	const paths = /* @__PURE__ */ new Map();
	const missing = /* @__PURE__ */ new Set();
	let library = null;
	for (const { id, name, poster } of posters) {
		const jpeg = await readInside(folder, poster);
		if (!jpeg) continue;
		const path = `watch/${name}-${createHash("sha256").update(`${RECIPE}`).update(jpeg).digest("hex").slice(0, 8)}.link.jpg`;
		if (await isThere(join(folder, path))) {
			paths.set(id, path);
			continue;
		}
		library ??= await loadMediaLibrary();
		if (!library.ok) {
			missing.add(library.error);
			break;
		}
		try {
			const made = await makeLinkPicture(library.value, jpeg);
			const unfinished = unfinishedPath(folder, "link.jpg");
			await writeFile(unfinished, made);
			await flushToDisk(unfinished);
			await mkdir(dirname(join(folder, path)), { recursive: true });
			await rename(unfinished, join(folder, path));
			paths.set(id, path);
		} catch {
			missing.add(`The poster ${poster} of ${id} cannot be read as a JPEG. Prepare the video again.`);
		}
	}
	return {
		paths,
		missing: [...missing]
	};
}
var isThere = (path) => stat(path).then((found) => found.isFile(), () => false);
async function readInside(folder, path) {
	const inside = normalize(path);
	if (/^[a-z][a-z\d+.-]*:|^[/\\]/i.test(path) || inside.startsWith(`..${sep}`)) return null;
	return readFile(join(folder, inside)).catch(() => null);
}
/** @throws what the library throws on what is no JPEG. */
async function makeLinkPicture(library, jpeg) {
	const { av } = library;
	const codec = av.Codec.findDecoder(av.AV_CODEC_ID_MJPEG);
	if (!codec) throw new Error("This FFmpeg reads no JPEG.");
	const decoder = new av.CodecContext();
	const packet = new av.Packet();
	const frame = new av.Frame();
	try {
		decoder.allocContext3(codec);
		packet.alloc();
		frame.alloc();
		packet.data = jpeg;
		for (const done of [
			await decoder.open2(codec),
			await decoder.sendPacket(packet),
			await decoder.receiveFrame(frame)
		]) if (done < 0) throw new Error(`FFmpeg answered ${done}.`);
		frame.timeBase = new av.Rational(1, 25);
		return await encodeLinkPicture(library, frame);
	} finally {
		frame.free();
		packet.free();
		decoder.freeContext();
	}
}
// src/publish/markup.ts
/** HTML and XML as text: whatever is put in is escaped, but for what was made here. */
var Markup = class {
	text;
	constructor(text) {
		this.text = text;
	}
	toString() {
		return this.text;
	}
};
/** Nothing that XML has no place for, and nothing that ends a text or an attribute. */
var escapeText = (text) => text.replace(/[^\t\n\r\x20-\ud7ff\ue000-\u{10ffff}]/gu, "").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/'/g, "&#39;");
function render(part) {
	if (part === null || part === void 0 || part === false) return "";
	if (part instanceof Markup) return part.text;
	if (typeof part === "object") return part.map(render).join("");
	return escapeText(String(part));
}
/** `html` and `xml` are written alike: attributes always in double quotes. */
var markup = (texts, ...parts) => new Markup(texts.map((text, index) => text + render(parts[index])).join(""));
/** ` name="value"`, or nothing where there is none. */
var attribute = (name, value) => new Markup(value === null || value === void 0 ? "" : ` ${name}="${escapeText(String(value))}"`);
/** The address of a program to run when the page has been read. */
var deferredScript = (src) => new Markup(`<script defer${attribute("src", src)}><\/script>`);
/** What search engines read: nothing in it can end the element or begin a comment. */
var linkedData = (value) => {
	return new Markup(`<script type="application/ld+json">${JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`)}<\/script>\n`);
};
// src/feed/product/price.ts
/**
* What to show as the price of a product, or of one of its variants. A product shows its cheapest variant that can be
* bought: a price at which nothing is to be had would be bait.
*
* @param product - with `isFrom`: the shop says that its price is the lowest of several, without saying of which.
*
* The feed's prices may be old. Where the cart adapter has a live price, show that one.
*/
function priceOf(product, variant = null) {
	if (variant) {
		const compareAt = variant.price ? variant.compareAt : variant.compareAt ?? product.compareAt;
		return priceFrom(variant.price ?? product.price, compareAt, false);
	}
	const { variants = [] } = product;
	const buyable = variants.filter((candidate) => isAvailable(product, candidate));
	let cheapest;
	let isFrom = false;
	for (const candidate of buyable.length > 0 ? buyable : variants) {
		const price = candidate.price ?? product.price;
		if (!price) continue;
		const isCheaper = !cheapest || isLess(price, cheapest.price);
		if (cheapest && (isCheaper || isLess(cheapest.price, price))) isFrom = true;
		if (isCheaper) cheapest = {
			variant: candidate,
			price
		};
	}
	return cheapest ? {
		...priceOf(product, cheapest.variant),
		isFrom
	} : priceFrom(product.price, product.compareAt, product.isFrom ?? false);
}
function priceFrom(price, compareAt, isFrom) {
	return {
		price: price ?? null,
		compareAt: price && compareAt && isLess(price, compareAt) ? compareAt : null,
		isFrom
	};
}
// src/i18n/heading.ts
/** The shelf's heading where the merchant gives none. By itself, since the tag reserves space with it before any texts are there. */
var DEFAULT_HEADING = "Seen on creators";
// src/i18n/en/shelf.ts
var shelfTexts = {
	heading: DEFAULT_HEADING,
	cardLabel: "Play video by {creator}",
	cardLabelOwn: "Play video: {title}",
	cardLabelTitled: "Play video by {creator}: {title}",
	storyLabel: "Play {count} videos by {creator}",
	watched: "Watched",
	showMore: "Show more",
	shownOf: "{shown} of {count} videos are shown",
	dismiss: "Close this video",
	previous: "Previous videos",
	next: "Next videos",
	pausePreviews: "Pause previews",
	playPreviews: "Play previews",
	priceFrom: "From {price}",
	was: "was",
	soldOut: "Sold out",
	seePrice: "See price",
	backorder: "Backorder",
	preorder: "Preorder",
	disclosure_gifted: "Gifted",
	disclosure_paid: "Ad",
	disclosure_affiliate: "Affiliate",
	disclosure_employee: "Employee",
	disclosure_brand_owned: "Brand video",
	disclosure_ai_generated: "AI-generated",
	loading: "Loading…",
	playerFailed: "The video could not be opened. Check your connection and try again."
};
// src/publish/parts.ts
/** What several documents show alike. */
var languageOf = (feed) => feed.locale ?? "en";
var directionOf = (feed) => /^(ar|dv|fa|he|ku-arab|ps|sd|ug|ur|yi)\b/i.test(languageOf(feed)) ? "rtl" : "ltr";
/** What law wants seen; `null` where there is nothing to disclose. */
function disclosureLabel({ disclosure }) {
	return disclosure && disclosure !== "none" ? shelfTexts[`disclosure_${disclosure}`] : null;
}
function priceLabel({ product }, feed) {
	if (isSoldOut(product)) return shelfTexts.soldOut;
	const { price, isFrom } = priceOf(product);
	if (!price) return null;
	const text = createFormats(languageOf(feed)).money(price);
	return isFrom ? shelfTexts.priceFrom.replace("{price}", text) : text;
}
var picture = (image, alt, isLazy) => markup`<img src="${image.src}" alt="${alt}"${attribute("width", image.width)}${attribute("height", image.height)}${isLazy && markup` loading="lazy"`}>`;
// src/publish/site.ts
/** Where the documents will stand, and what they may show. */
/** Pixels. */
var LINK_PICTURE = {
	width: 1200,
	height: 630
};
/**
* The videos of a feed that may be published, in the feed's order of merit. A video that is only at a platform (YouTube, TikTok) has no
* file to show, and its page there is its watch page already. A live has a page with its poster on the shop's own site, so that messengers show
* it, and whose visitors go on to the shop.
*
* @param channel - what the rights have to cover.
*/
function shownVideos(feed, site, channel = "onsite") {
	const safe = (url) => safeUrl(url, site.baseUrl);
	const videos = selectVideos(feed, {
		nowMs: site.nowMs,
		channel,
		seed: "documents"
	});
	const products = new Map(feed.products.map((product) => [product.id, shownProduct(product, safe)]));
	const creators = new Map(feed.creators.map((creator) => [creator.id, shownCreator(creator, safe)]));
	return videos.flatMap((video) => {
		const source = video.sources.find(({ type, src }) => type === "mp4" && safe(src));
		const isLive = video.live !== void 0 && channel === "onsite" && safe(video.poster?.src);
		if (!source && !isLive) return [];
		const moments = momentsOf(video, products);
		const shown = [...new Set(moments.map(({ product }) => product))];
		const creator = creators.get(video.creator) ?? null;
		const title = video.title?.trim() || shown[0]?.title || (creator ? `Video by ${creator.name ?? creator.handle}` : `Video ${video.id}`);
		const path = `watch/${fileNameOf(video.id)}.html`;
		return {
			video,
			title,
			description: descriptionOf(video, title, shown),
			creator,
			file: source ? {
				url: safe(source.src) ?? "",
				width: source.width,
				height: source.height
			} : null,
			poster: safeImage(video.poster, safe),
			captions: shownTexts(video.captions, safe),
			descriptions: shownTexts(video.descriptions, safe),
			moments,
			products: shown,
			pageUrl: safe(path) ?? "",
			path,
			publishedAt: video.publishedAt ?? site.publishedAt?.[video.id] ?? null
		};
	});
}
var safeImage = (image, safe) => {
	const src = safe(image?.src);
	return image && src ? {
		...image,
		src
	} : null;
};
function shownCreator({ url, ...creator }, safe) {
	const page = safe(url);
	return {
		...creator,
		...page ? { url: page } : {}
	};
}
var shownTexts = (files = [], safe) => files.flatMap(({ src, lang, label }) => {
	const url = safe(src);
	return url ? [{
		src: url,
		lang,
		label: label ?? lang
	}] : [];
});
var shownProduct = (product, safe) => ({
	product,
	title: product.title || product.id,
	url: safe(product.url),
	image: safeImage(product.image, safe)
});
function momentsOf(video, products) {
	return (video.tags ?? []).flatMap(({ product: id, start = 0, end }) => {
		const product = products.get(id);
		return product ? [{
			start,
			end: end !== void 0 && end > start ? end : null,
			product
		}] : [];
	}).sort((a, b) => a.start - b.start);
}
function descriptionOf({ transcript }, title, products) {
	const text = transcript?.replace(/\s+/g, " ").trim();
	if (text) return text.length <= 300 ? text : `${text.slice(0, 299).replace(/\s+\S*$/, "")}…`;
	return products.length > 0 ? `${title}. In this video: ${products.map((each) => each.title).join(", ")}.` : title;
}
/** A video's page, at that second. */
var momentUrl = (pageUrl, seconds) => seconds > 0 ? `${pageUrl}?t=${Math.round(seconds * 10) / 10}` : pageUrl;
// src/publish/email.ts
var FONT = "font-family:Helvetica,Arial,sans-serif";
/** A word longer than a telephone is wide would make the whole mail as wide. */
var WORDS = `${FONT};word-break:break-word`;
/**
* A piece for a newsletter: the still with its play mark, one link around it, products below. Tables and inline styles, as mail programs
* know nothing else; as wide as its place up to 480 pixels. Text brings its own ground: on a dark one it could not be read. `null` without a still or poster.
*/
function emailPiece(shown, feed, site, options) {
	const { title, video, creator, poster, products } = shown;
	const still = safeUrl(site.stills?.[video.id], site.baseUrl) ?? poster?.src;
	const link = emailLink(shown, site, options);
	if (!still || !link) return null;
	const credit = [disclosureLabel(video), creator?.handle].filter(Boolean).join(" · ");
	return markup`<!-- reelshelf: ${title.replaceAll("-", "‑")} -->
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff" lang="${languageOf(feed)}" style="max-width:480px;margin:0 auto;background-color:#ffffff;color:#111111;border-radius:12px;">
<tr><td style="padding:0;"><a href="${link}" style="text-decoration:none;"><img src="${still}" alt="Play video: ${title}" width="480" style="display:block;width:100%;max-width:480px;height:auto;border:0;border-radius:12px 12px 0 0;${FONT};font-size:16px;color:#111111;"></a></td></tr>
<tr><td style="padding:12px 16px 4px;${WORDS};font-size:16px;line-height:22px;"><a href="${link}" style="color:#111111;text-decoration:none;font-weight:bold;">${title}</a>${credit && markup`<br><span style="color:#595959;font-size:13px;">${credit}</span>`}</td></tr>
${products.slice(0, 3).map((product) => productRow(product, priceLabel(product, feed), options, shown))}<tr><td style="height:12px;font-size:0;line-height:0;">&nbsp;</td></tr>
</table>
`.text;
}
function productRow({ title, url }, price, options, shown) {
	const link = url && withCampaign(url, options, shown);
	return link ? markup`<tr><td style="padding:4px 16px;${WORDS};font-size:14px;line-height:20px;color:#111111;"><a${attribute("href", link)} style="color:#111111;text-decoration:underline;">${title}</a>${price && ` ${price}`}</td></tr>\n` : null;
}
/** Opens the video at its second; campaign and creator stand in the query as analytics tools read them, and so in our events. */
function emailLink(shown, site, options) {
	const seconds = options.seconds ?? shown.moments[0]?.start ?? 0;
	const page = safeUrl(options.landing ?? momentUrl(shown.pageUrl, seconds), site.baseUrl);
	if (!page) return null;
	return withCampaign(options.landing === void 0 ? page : withQuery(page, [["reelshelf", shown.video.id], ...seconds > 0 ? [["t", String(seconds)]] : []]), options, shown);
}
var withCampaign = (url, { campaign }, { video }) => withQuery(url, [
	["utm_source", "reelshelf"],
	["utm_medium", "email"],
	["utm_campaign", campaign],
	["utm_content", [video.creator, video.id].filter(Boolean).join("/")]
]);
/** Before a mark in the page, and beside what the address has already. */
function withQuery(url, pairs) {
	const [page = "", ...fragment] = url.split("#");
	const query = pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&");
	return [page + (page.includes("?") ? "&" : "?") + query, ...fragment].join("#");
}
// src/publish/files.ts
/** What the documents bring beside themselves. */
var documentsCss = `:host, main { font-family: system-ui, sans-serif; line-height: 1.4; color: CanvasText; }
:host { display: block; }
body { margin: 0; background: Canvas; color-scheme: light dark; }
main { max-width: 40rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.4rem; margin: 0 0 0.75rem; }
h2 { font-size: 1.1rem; margin: 1rem 0 0.5rem; }
video { display: block; width: 100%; height: auto; max-height: 82vh; background: #000; border-radius: 0.75rem; }
main > img { display: block; max-width: 100%; height: auto; max-height: 82vh; border-radius: 0.75rem; }
.live { margin: 0.75rem 0 0; font-weight: 600; }
a { color: inherit; }
.credit { margin: 0.5rem 0 0; }
.disclosure { display: inline-block; padding: 0 0.4em; border: 1px solid; border-radius: 0.25em; font-size: 0.8rem; }
.products ul { list-style: none; margin: 0; padding: 0; }
.products li { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; align-items: center; justify-content: space-between; padding: 0.4rem 0; }
.product { display: flex; flex-wrap: wrap; gap: 0.15rem 0.6rem; align-items: center; min-height: 44px; }
.product img { width: 56px; height: 56px; object-fit: cover; border-radius: 0.5rem; }
.moment { font-size: 0.9rem; min-height: 44px; display: inline-flex; align-items: center; }
.transcript p { white-space: pre-line; }
.track { display: flex; gap: 0.75rem; list-style: none; margin: 0; padding: 4px 0; overflow-x: auto; scroll-snap-type: x proximity; }
.card { flex: 0 0 min(44vw, 11rem); scroll-snap-align: start; }
.card .video { display: block; text-decoration: none; }
.card .video img { display: block; width: 100%; height: auto; aspect-ratio: 9 / 16; object-fit: cover; border-radius: 0.75rem; }
.card .title, .card .creator { display: block; }
.card .creator { font-size: 0.85rem; }
`;
/**
* Opens at `?t=`, jumps to a product's moment without loading the page again, and hands on to the products who sent the visitor. Who
* followed a link that somebody had shared on a product's own page goes on to that page, at the same moment: only to one that is listed here.
*/
var watchScript = `(() => {
  const video = document.querySelector('video');
  const go = (seconds) => {
    if (seconds > 0 && Number.isFinite(seconds)) video.currentTime = seconds;
  };
  const asked = new URLSearchParams(location.search);
  const isShared = asked.get('reelshelf-via') === 'share';
  // Who sent the visitor stays known on the shop's pages, and so does what a friend wanted to show.
  const kept = [...asked].filter(
    ([name]) => name.startsWith('utm_') || (isShared && /^(t|reelshelf(-(via|product|variant))?)$/.test(name)),
  );
  for (const link of document.querySelectorAll('a.product')) {
    const url = new URL(link.href);
    for (const [name, value] of kept) url.searchParams.set(name, value);
    link.href = url.href;
    if (isShared && link.dataset.product === asked.get('reelshelf-page')) return location.replace(url.href);
  }
  // Of a live there is only its picture here.
  if (!video) return;
  const seconds = Number(asked.get('t'));
  if (video.readyState > 0) go(seconds);
  else video.addEventListener('loadedmetadata', () => go(seconds), { once: true });
  document.addEventListener('click', (event) => {
    const link = event.target.closest && event.target.closest('a[data-seconds]');
    if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    go(Number(link.dataset.seconds) || 0.01);
    video.play().catch(() => {});
    video.focus();
  });
})();
`;
// src/publish/videoObject.ts
/** A watch page's structured data, by Google's rules for videos, key moments and product snippets. */
/** @returns `null` where something that the rules require is not known: a picture, or since when it is published. */
function videoObject(shown) {
	const { video, title, description, poster, file, creator, pageUrl, publishedAt } = shown;
	if (!poster || !publishedAt) return null;
	const clips = clipsOf(shown);
	const { expiresAt, territories } = video.rights;
	return {
		"@type": "VideoObject",
		"@id": `${pageUrl}#video`,
		name: title,
		description,
		thumbnailUrl: [poster.src],
		uploadDate: withZone(publishedAt),
		...file ? { contentUrl: file.url } : {},
		...video.live && video.live.state !== "ended" ? { publication: broadcastOf(video.live) } : {},
		url: pageUrl,
		...video.duration ? { duration: `PT${Math.max(1, Math.round(video.duration))}S` } : {},
		...file?.width && file.height ? {
			width: file.width,
			height: file.height
		} : {},
		...expiresAt ? { expires: withZone(expiresAt) } : {},
		...territories ? { regionsAllowed: territories.join(",") } : {},
		...creator ? { creator: {
			"@type": "Person",
			name: creator.name ?? creator.handle,
			alternateName: creator.handle,
			...creator.url ? { url: creator.url } : {}
		} } : {},
		...video.transcript ? { transcript: video.transcript } : {},
		...clips.length > 0 ? { hasPart: clips } : {},
		...shown.products.length > 0 ? { mentions: shown.products.flatMap(({ url }) => url ? [{ "@id": productId(url) }] : []) } : {}
	};
}
var broadcastOf = ({ startsAt }) => ({
	"@type": "BroadcastEvent",
	isLiveBroadcast: true,
	startDate: withZone(startsAt)
});
/** The page's whole graph. A product is named as its own page names it, so that both are one to who reads them. */
function watchPageGraph(shown) {
	const video = videoObject(shown);
	const products = shown.products.flatMap((each) => productObject(each) ?? []);
	const graph = [...video ? [video] : [], ...products];
	return graph.length > 0 ? {
		"@context": "https://schema.org",
		"@graph": graph
	} : null;
}
/** A clip for each moment; two never start together. */
function clipsOf({ moments, pageUrl, video }) {
	const starts = /* @__PURE__ */ new Set();
	return moments.flatMap(({ start, end, product }) => {
		const startOffset = Math.floor(start);
		if (starts.has(startOffset) || video.duration !== void 0 && start >= video.duration) return [];
		starts.add(startOffset);
		const last = Math.min(Math.floor(end ?? 0), Math.floor(video.duration ?? Infinity));
		return [{
			"@type": "Clip",
			name: product.title,
			startOffset,
			...last > startOffset ? { endOffset: last } : {},
			url: momentUrl(pageUrl, startOffset)
		}];
	});
}
var productId = (url) => `${url}#product`;
/** With its price, which a product snippet has to have; without one it is not marked up at all. */
function productObject({ product, title, url, image }) {
	const { price, isFrom } = priceOf(product);
	if (!url || !price) return null;
	const availability = isSoldOut(product) ? "OutOfStock" : product.available === true || product.variants?.some(({ available }) => available) ? "InStock" : null;
	return {
		"@type": "Product",
		"@id": productId(url),
		name: title,
		url,
		...image ? { image: [image.src] } : {},
		...product.description ? { description: product.description } : {},
		offers: {
			...isFrom ? {
				"@type": "AggregateOffer",
				lowPrice: price.amount
			} : {
				"@type": "Offer",
				price: price.amount
			},
			priceCurrency: price.currency,
			url,
			...availability ? { availability: `https://schema.org/${availability}` } : {}
		}
	};
}
/** Dates without a zone are read as the reader's own; ours are UTC. */
function withZone(date) {
	if (/(Z|[+-]\d\d:\d\d)$/.test(date)) return date;
	return date.includes("T") ? `${date}Z` : `${date}T00:00:00Z`;
}
// src/publish/watchPage.ts
/** The page of one video: it is the main content, plays without script, and its products are links. */
function watchPage(shown, feed, site) {
	const { title, creator, video } = shown;
	const label = disclosureLabel(video);
	return markup`<!doctype html>
<html lang="${languageOf(feed)}" dir="${directionOf(feed)}">
${head(shown, site)}
<body>
<main>
<h1>${title}</h1>
${shown.file ? player(shown, shown.file, site) : announcement(shown, feed)}
${(creator || label) && markup`<p class="credit">${label && markup`<span class="disclosure">${label}</span> `}${creator && creatorLine(shown)}</p>`}
${productList(shown, feed)}
${video.transcript && markup`<section class="transcript"><h2>Transcript</h2><p>${video.transcript}</p></section>`}
</main>
</body>
</html>
`.text;
}
function head(shown, site) {
	const { title, description, pageUrl, poster, file } = shown;
	const graph = watchPageGraph(shown);
	const made = safeUrl(site.linkPictures?.[shown.video.id], site.baseUrl);
	const linked = made ? {
		src: made,
		...LINK_PICTURE
	} : poster;
	const property = (name, content) => content !== null && content !== void 0 && content !== "" ? markup`<meta property="${name}"${attribute("content", content)}>\n` : null;
	return markup`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="reelshelf">
<title>${title}${site.name && ` – ${site.name}`}</title>
<meta name="description" content="${description}">
<link rel="canonical" href="${pageUrl}">
${property("og:type", "video.other")}${property("og:title", title)}${property("og:description", description)}${property("og:url", pageUrl)}${property("og:site_name", site.name)}${property("og:image", linked?.src)}${property("og:image:width", linked?.width)}${property("og:image:height", linked?.height)}${linked && property("og:image:alt", poster?.alt ?? title)}${file && markup`${property("og:video", file.url)}${property("og:video:type", "video/mp4")}${property("og:video:width", file.width)}${property("og:video:height", file.height)}`}<meta name="twitter:card" content="${linked ? "summary_large_image" : "summary"}">
<link rel="stylesheet" href="${site.baseUrl}reelshelf-documents.css">
${graph && linkedData(graph)}${deferredScript(`${site.baseUrl}reelshelf-watch.js`)}
</head>`;
}
function player({ poster, captions, descriptions, title }, file, { baseUrl }) {
	const origin = /^https?:\/\/[^/]+/.exec(baseUrl)?.[0] ?? "";
	const isElsewhere = [...captions, ...descriptions].some(({ src }) => !src.startsWith(`${origin}/`));
	return markup`<video controls playsinline preload="metadata" aria-label="${title}" src="${file.url}"${attribute("poster", poster?.src)}${attribute("width", file.width)}${attribute("height", file.height)}${isElsewhere && markup` crossorigin="anonymous"`}>
${captions.map(({ src, lang, label }) => markup`<track kind="captions" src="${src}" srclang="${lang}" label="${label}">\n`)}${descriptions.map(({ src, lang, label }) => markup`<track kind="descriptions" src="${src}" srclang="${lang}" label="${label}">\n`)}</video>`;
}
/** Of a live: its picture, and when it begins, by the clock that the feed names. */
function announcement({ poster, title, video }, feed) {
	const { startsAt = "", state } = video.live ?? {};
	const [, sign = "+", hours = "00", minutes = "00"] = /([+-])(\d\d):(\d\d)$/.exec(startsAt) ?? [];
	const offsetMs = Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) * 6e4;
	const atMs = utcCalendar.toMs(startsAt, "UTC", "start");
	const moment = Number.isNaN(atMs) ? "" : `${new Intl.DateTimeFormat(languageOf(feed), {
		dateStyle: "long",
		timeStyle: "short",
		timeZone: "UTC"
	}).format(atMs + offsetMs)} (UTC${sign}${hours}:${minutes})`;
	return markup`${poster && picture(poster, poster.alt ?? title, false)}
<p class="live">${state === "ended" ? "It was live" : "Live"}${moment && markup`: <time datetime="${withZone(startsAt)}">${moment}</time>`}</p>`;
}
function creatorLine({ creator }) {
	const name = creator?.name ?? creator?.handle ?? "";
	return creator?.url ? markup`By <a href="${creator.url}" rel="noopener">${name}</a>` : markup`By ${name}`;
}
function productList({ products, moments, pageUrl }, feed) {
	if (products.length === 0) return null;
	return markup`<section class="products"><h2>In this video</h2>
<ul>
${products.map((each) => markup`<li>${productLink(each, feed)}${momentLink(each)}</li>\n`)}</ul></section>`;
	function momentLink(each) {
		const start = moments.find(({ product }) => product === each)?.start;
		if (start === void 0) return null;
		const clock = `${Math.floor(start / 60)}:${String(Math.floor(start % 60)).padStart(2, "0")}`;
		return markup` <a class="moment" href="${momentUrl(pageUrl, start)}" data-seconds="${start}">Seen at ${clock}</a>`;
	}
}
function productLink(each, feed) {
	const { title, url, image } = each;
	const price = priceLabel(each, feed);
	const inside = markup`${image && picture(image, "", true)}<span class="title">${title}</span>${price && markup` <span class="price">${price}</span>`}`;
	return url ? markup`<a class="product" href="${url}" data-product="${each.product.id}">${inside}</a>` : markup`<span class="product">${inside}</span>`;
}
// src/publish/shelfHtml.ts
/**
* The shelf as a piece of a server's page: shown and selling before any script, by links to watch pages and products. It stands in the
* element's own shadow root, declared in HTML; the element takes it over when its script comes.
*/
function shelfHtml(videos, feed, site, { heading = DEFAULT_HEADING, feedUrl, count = 12 } = {}) {
	return markup`<reel-shelf feed="${feedUrl ?? `${site.baseUrl}reels.json`}"${attribute("lang", languageOf(feed))}><template shadowrootmode="open"><link rel="stylesheet" href="${site.baseUrl}reelshelf-documents.css">
<section class="shelf" part="shelf" aria-label="${heading}"><h2>${heading}</h2>
<ul class="track">
${videos.slice(0, count).map((shown, index) => card(shown, feed, index > 1))}</ul></section></template></reel-shelf>
`.text;
}
function card(shown, feed, isLazy) {
	const { title, poster, pageUrl, creator, video, products } = shown;
	const label = disclosureLabel(video);
	const [product] = products;
	return markup`<li class="card" part="card"><a class="video" href="${pageUrl}">${poster && picture(poster, poster.alt ?? "", isLazy)}<span class="title">${title}</span>${label && markup`<span class="disclosure" part="disclosure">${label}</span>`}${creator && markup`<span class="creator">${creator.handle}</span>`}</a>${product && productLink(product, feed)}</li>
`;
}
// src/publish/sitemap.ts
/** More belong into a second file; no shelf has as many. */
var MAX_SITEMAP_PAGES = 5e4;
/** The video sitemap of the watch pages, in Google's form. A video without a picture or a file has no place in it. */
function videoSitemap(videos, _site) {
	return markup`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:video="http://www.google.com/schemas/sitemap-video/1.1">
${videos.filter(({ poster, file }) => poster && file).slice(0, MAX_SITEMAP_PAGES).map(entry)}</urlset>
`.text;
}
function entry({ pageUrl, poster, title, description, file, video, publishedAt, creator }) {
	const seconds = Math.round(video.duration ?? 0);
	const { expiresAt, territories } = video.rights;
	return markup`<url>
<loc>${pageUrl}</loc>
<video:video>
<video:thumbnail_loc>${poster?.src}</video:thumbnail_loc>
<video:title>${title}</video:title>
<video:description>${description.slice(0, 2048)}</video:description>
<video:content_loc>${file?.url}</video:content_loc>
${seconds >= 1 && seconds <= 28800 && markup`<video:duration>${seconds}</video:duration>\n`}${expiresAt && markup`<video:expiration_date>${withZone(expiresAt)}</video:expiration_date>\n`}${publishedAt && markup`<video:publication_date>${withZone(publishedAt)}</video:publication_date>\n`}${territories && markup`<video:restriction relationship="allow">${territories.join(" ")}</video:restriction>\n`}${creator && markup`<video:uploader>${creator.name ?? creator.handle}</video:uploader>\n`}</video:video>
</url>
`;
}
// src/publish/publishAll.ts
/** Every document of a feed: what a static host needs beside `reels.json` and `media/`. */
function publishAll(feed, site, options = {}) {
	const videos = shownVideos(feed, site);
	const files = /* @__PURE__ */ new Map([["reelshelf-documents.css", documentsCss], ["reelshelf-watch.js", watchScript]]);
	for (const shown of videos) files.set(shown.path, watchPage(shown, feed, site));
	files.set("video-sitemap.xml", videoSitemap(videos, site));
	files.set("shelf.html", shelfHtml(videos, feed, site, options));
	for (const shown of shownVideos(feed, site, "email")) {
		const piece = emailPiece(shown, feed, site, { campaign: options.campaign ?? "reelshelf" });
		if (piece) files.set(`email/${fileNameOf(shown.video.id)}.html`, piece);
	}
	const ids = videos.map(({ video }) => video.id);
	return {
		files,
		videos: ids,
		unlisted: videos.flatMap(({ video, poster, publishedAt }) => {
			const missing = [...poster ? [] : ["a poster"], ...publishedAt ? [] : ["publishedAt"]];
			return missing.length > 0 ? [{
				id: video.id,
				missing: missing.join(" and ")
			}] : [];
		}),
		left: feed.videos.map(({ id }) => id).filter((id) => !ids.includes(id))
	};
}
// src/theme/layoutNames.ts
/** The layouts, by the word of the option; the first is the default. Their code stands in `ui/layouts/`, their space in `space.css`. */
var layoutNames = [
	"carousel",
	"stories",
	"grid",
	"floating",
	"spotlight",
	"gallery"
];
// src/studio/publishing/publication.ts
/** What was published last, in `sources.json`, and what is different now, in sentences. */
var itemSchema = object({
	id: string(),
	title: string(),
	/** The start of a fingerprint, by what it is of. */
	parts: record(string(), string())
});
var publicationSchema = object({
	address: string(),
	shop: string(),
	/** Of the tag; what was published before there was a choice was a carousel. */
	layout: _default(_enum(layoutNames), "carousel"),
	at: string(),
	videos: array(itemSchema),
	products: array(itemSchema)
});
var begunSchema = object({
	address: string(),
	shop: string(),
	at: string()
});
/** What a merchant would call the fields of a video, in one word each. */
var VIDEO_PARTS = {
	film: ["sources", "duration"],
	picture: ["poster", "preview"],
	captions: [
		"captions",
		"descriptions",
		"describedSources",
		"transcript"
	],
	tags: ["tags"],
	creator: ["creator"],
	disclosure: ["disclosure"],
	rights: ["rights"],
	campaign: [
		"show",
		"topics",
		"publishedAt"
	],
	pin: ["pinned"]
};
var PRODUCT_PARTS = {
	price: ["price", "compareAt"],
	picture: ["image"],
	choices: ["options", "variants"],
	availability: ["available"],
	address: ["url"],
	description: ["description", "rating"]
};
var MAX_SENTENCES = 50;
function lastPublication({ sources }) {
	const read = publicationSchema.safeParse(sources["published"]);
	return read.success ? read.data : null;
}
/** Notes that the folder's pages are being written: until {@link keepPublication} some may be of before. */
function beginPublication({ sources }, run) {
	sources["publishing"] = run;
}
/** What was begun and cut off. */
function cutOffPublication({ sources }) {
	const read = begunSchema.safeParse(sources["publishing"]);
	return read.success ? read.data : null;
}
function keepPublication({ sources }, feed, run) {
	delete sources["publishing"];
	sources["published"] = {
		...run,
		...listsOf(feed)
	};
}
var listsOf = (feed) => ({
	videos: feed.videos.map((video) => itemOf(video, VIDEO_PARTS)),
	products: feed.products.map((product) => itemOf(product, PRODUCT_PARTS))
});
function itemOf(item, parts) {
	const { id, title } = item;
	const valueOf = (name) => Object.hasOwn(item, name) ? item[name] : void 0;
	return {
		id,
		title: title ?? "",
		parts: Object.fromEntries(Object.entries(parts).flatMap(([part, names]) => {
			const values = names.map(valueOf);
			return values.every((value) => value === void 0) ? [] : [[part, fingerprint(JSON.stringify(values)).slice(0, 8)]];
		}))
	};
}
/** @returns nothing where nothing was published yet: then all is new. */
function changesSince(last, feed) {
	if (!last) return [];
	const now = listsOf(feed);
	const lines = [
		...itemChanges(last.videos, now.videos, ""),
		...orderChange(last.videos, now.videos),
		...itemChanges(last.products, now.products, "The product ")
	];
	const more = lines.length - MAX_SENTENCES;
	return more > 0 ? [...lines.slice(0, MAX_SENTENCES), said("publishing.change.more", { count: more })] : lines;
}
/** @param kind - begins the English sentence. */
function itemChanges(before, now, kind) {
	const old = new Map(before.map((item) => [item.id, item]));
	const remaining = new Set(now.map(({ id }) => id));
	const nameOf = ({ id, title }) => `“${title || id}”`;
	const describe = (key, item, rest, values = {}) => said(key, {
		name: nameOf(item),
		...values
	}, `${kind}${nameOf(item)} ${rest}`);
	return [...now.flatMap((item) => {
		const was = old.get(item.id);
		if (!was) return [describe("publishing.change.new", item, "is new.")];
		const parts = [.../* @__PURE__ */ new Set([...Object.keys(was.parts), ...Object.keys(item.parts)])].filter((part) => was.parts[part] !== item.parts[part]);
		const title = nameOf(item);
		return [...was.title === item.title ? [] : [describe("publishing.change.called", was, `is now called ${title}.`, { title })], ...parts.length > 0 ? [partsChanged(parts, title, kind)] : []];
	}), ...before.filter(({ id }) => !remaining.has(id)).map((item) => describe("publishing.change.out", item, "was taken out."))];
}
/** A sentence in English, one a part in other languages: a list of words would not fit into all of them. */
var partsChanged = (parts, name, kind) => ({
	message: `${kind}${name} has changed: ${listOf(parts)}.`,
	say: parts.map((part) => ({
		key: `publishing.change.${part}`,
		values: { name }
	}))
});
/** Of those that were pinned before and still are: no other's place is the merchant's. */
function orderChange(before, now) {
	const pinned = (list) => list.flatMap(({ id, parts }) => parts["pin"] === void 0 ? [] : [id]);
	const both = (list, other) => {
		const ids = new Set(pinned(other));
		return pinned(list).filter((id) => ids.has(id));
	};
	return both(before, now).join("\n") === both(now, before).join("\n") ? [] : [said("publishing.change.order")];
}
var listOf = (words) => words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
// \0@oxc-project+runtime@0.156.0/helpers/esm/taggedTemplateLiteral.js
function _taggedTemplateLiteral(e, t) {
	return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}
// src/studio/publishing/tagText.ts
var _templateObject;
/** Where the shelf's own files lie in the folder that is uploaded. */
var WIDGET_FOLDER = "reelshelf";
/** In the order in which an import's kind is compared with them: one begins with another's name. */
var shops = [
	"shopify-storefront",
	...platforms.filter((name) => name !== "custom"),
	"wix"
];
/** How a tag reaches the product page. Of the others the template is said. */
var WHERE = {
	shopify: "publishing.where.shopify",
	"shopify-storefront": "publishing.where.shopify-storefront",
	woocommerce: "publishing.where.woocommerce",
	bigcommerce: "publishing.where.bigcommerce",
	magento: "publishing.where.magento",
	sfcc: "publishing.where.sfcc",
	prestashop: "publishing.where.prestashop",
	medusa: "publishing.where.medusa",
	vendure: "publishing.where.slug",
	saleor: "publishing.where.slug",
	wix: "publishing.where.wix"
};
/** The tag to paste, as the shop's platform wants it; the plain one where the platform is not known. */
function tagText(address, sources, products, layout) {
	const shop = shopOf(sources.imports, products);
	const product = shop === "shopify" ? "{{ product.handle }}" : null;
	const settings = shop && settingsOf(shop, sources.imports);
	return {
		tag: markup(_templateObject || (_templateObject = _taggedTemplateLiteral([
			"<script async src=\"",
			"",
			"/reelshelf.js\" data-feed=\"",
			"reels.json\"",
			"",
			"",
			"",
			"><\/script>"
		])), address, WIDGET_FOLDER, address, attribute("data-product", product), attribute("data-layout", layout === "carousel" ? null : layout), attribute("data-cart", shop === "wix" ? "link" : shop), attribute("data-cart-settings", settings && JSON.stringify(settings))).text,
		where: said(shop ? WHERE[shop] ?? "publishing.where.template" : "publishing.where.anywhere")
	};
}
/** What the products were last brought in as; else the platform whose names most of them carry. */
function shopOf(imports, products) {
	const byKind = imports.flatMap(({ kind }) => shopOfKind(kind) ?? []);
	const counts = /* @__PURE__ */ new Map();
	for (const { ref } of products) for (const shop of shops) if (Object.hasOwn(ref ?? {}, shop)) counts.set(shop, (counts.get(shop) ?? 0) + 1);
	const [commonest] = [...counts].sort(([, one], [, other]) => other - one);
	return byKind.at(-1) ?? commonest?.[0] ?? null;
}
/** An import's kind begins with its platform's name: `Shopify Storefront API`, `WooCommerce CSV`. */
function shopOfKind(kind) {
	const name = kind.toLowerCase().replaceAll(" ", "-");
	return shops.find((shop) => name.startsWith(shop));
}
/** What a shop without pages of its own must be told; keys are never kept, so the merchant puts them in. */
function settingsOf(shop, imports) {
	const run = imports.findLast(({ kind }) => shopOfKind(kind) === shop);
	const baseUrl = run?.from ?? "https://api.shop.example";
	switch (shop) {
		case "medusa": return {
			baseUrl,
			publishableKey: "pk_yours",
			...run?.region && run.region.startsWith("reg_") ? { regionId: run.region } : {},
			...run?.channel ? { salesChannelId: run.channel } : {}
		};
		case "vendure": return {
			baseUrl,
			...run?.channel ? { channelToken: run.channel } : {}
		};
		case "saleor": return {
			baseUrl,
			channel: run?.channel ?? "default-channel"
		};
		case "shopify-storefront": return {
			shop: hostOf(run?.from) ?? "shop.myshopify.com",
			accessToken: "yours"
		};
		default: return null;
	}
}
var hostOf = (address) => address !== void 0 && URL.canParse(address) ? new URL(address).host : null;
// src/studio/publishing/publishProject.ts
/** Writes the feed's documents into the project folder, and keeps what they were made of. */
/** @returns the address with a slash at its end; `null` when it is none. */
var readAddress = (text) => /^https?:/i.test(text) ? safeUrl(text.replace(/\/*$/, "/"), "https://reels.invalid/") : null;
/** What is cut off in the middle says so in `sources.json` until the next time: {@link beginPublication}. One at a time. */
async function publishProject(project, { address, shop, layout, widget, campaign, nowMs }) {
	const now = new Date(nowMs).toISOString();
	const dated = await project.update((draft) => {
		keepDates(draft, now);
		beginPublication(draft, {
			address,
			shop: shop ?? "",
			at: now
		});
		return draft;
	});
	if (!dated.ok) return dated;
	const { feed, sources } = dated.value;
	const parsed = parseFeed(feed, address).feed ?? {
		version: 1,
		creators: [],
		products: [],
		videos: []
	};
	const stills = {};
	const publishedAt = {};
	for (const origin of sources.videos) {
		const still = madeOf(origin)?.still;
		if (still) stills[origin.id] = address + still;
		const since = origin["publishedAt"];
		if (typeof since === "string") publishedAt[origin.id] = since;
	}
	const where = {
		baseUrl: address,
		nowMs,
		name: shop,
		publishedAt,
		stills
	};
	const pictures = await makeLinkPictures(project.folder, postersOf(feed, parsed, where));
	const linkPictures = Object.fromEntries([...pictures.paths].map(([id, path]) => [id, address + path]));
	const published = publishAll(parsed, {
		...where,
		linkPictures
	}, { campaign });
	try {
		if (widget !== void 0) await writeWidget(project.folder, fileURLToPath(widget));
		await writeDocuments(project.folder, published.files);
		await removeOldPictures(project.folder, new Set(pictures.paths.values()));
	} catch (error) {
		const message = `${project.folder} cannot be written: ${error instanceof Error ? error.message : String(error)}.`;
		return failure({
			code: "FOLDER_REFUSED",
			message
		});
	}
	const kept = await project.update((draft) => keepPublication(draft, feed, {
		address,
		shop: shop ?? "",
		layout: layout ?? lastPublication(draft)?.layout ?? layoutNames[0],
		at: now
	}));
	return kept.ok ? success({
		...published,
		pictures
	}) : kept;
}
/** Search engines want to know since when a video is public: where the feed does not say it, since it was first published here. */
function keepDates({ sources }, now) {
	for (const origin of sources.videos) origin["publishedAt"] ??= now;
}
/** Of the videos that get a page, by the paths that stand in the folder's own feed. */
function postersOf({ videos }, feed, site) {
	const written = new Map(videos.map(({ id, poster }) => [id, poster]));
	return shownVideos(feed, site).flatMap(({ video: { id } }) => {
		const poster = written.get(id);
		const src = isRecord(poster) ? poster["src"] : null;
		return typeof src === "string" ? [{
			id,
			name: fileNameOf(id),
			poster: src
		}] : [];
	});
}
/** Of videos that have no page any more, and of earlier posters. */
async function removeOldPictures(folder, wanted) {
	for (const name of await readdir(join(folder, "watch")).catch(() => [])) if (/-[\da-f]{8}\.link\.jpg$/.test(name) && !wanted.has(`watch/${name}`)) await rm(join(folder, "watch", name));
}
/** Each file whole or as it was; then what is no longer published goes. */
async function writeDocuments(folder, files) {
	for (const [path, text] of files) {
		const target = join(folder, path);
		if (await readFile(target, "utf8").catch(() => null) === text) continue;
		await mkdir(dirname(target), { recursive: true });
		await replaceWhole(folder, target, text);
	}
	for (const below of ["watch", "email"]) for (const name of await readdir(join(folder, below)).catch(() => [])) {
		const target = join(folder, below, name);
		if (files.has(`${below}/${name}`) || !name.endsWith(".html")) continue;
		const text = await readFile(target, "utf8").catch(() => "");
		if (/<meta name="generator" content="reelshelf">|^<!-- reelshelf: /.test(text)) await rm(target);
	}
}
var WIDGET_FILE = /^reelshelf[\w-]*\.js$/;
async function writeWidget(folder, from) {
	const to = join(folder, WIDGET_FOLDER);
	await mkdir(to, { recursive: true });
	for (const name of (await readdir(from)).filter((each) => WIDGET_FILE.test(each))) {
		const file = await readFile(join(from, name));
		if (!(await readFile(join(to, name)).catch(() => null))?.equals(file)) await replaceWhole(folder, join(to, name), file);
	}
}
export { readRoute as S, makePreview as _, _taggedTemplateLiteral as a, openFootage as b, lastPublication as c, attribute as d, markup as f, prepareDescribed as g, withMade as h, tagText as i, layoutNames as l, madeOf as m, publishProject as n, changesSince as o, prepareVideos as p, readAddress as r, cutOffPublication as s, WIDGET_FILE as t, priceOf as u, choosePoster as v, isStudioPath as x, planVideo as y };

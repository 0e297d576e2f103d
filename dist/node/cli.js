#!/usr/bin/env node
import { t as nearest } from "./shared/nearest.js";
import { n as success, t as failure } from "./shared/result.js";
import { a as interrupted, i as failed, o as misused, r as folderOption, t as createProgress } from "./shared/progress.js";
import { d as CollectorError, r as createNodeCollector, t as createDuckdbStore, u as checkTrust } from "./shared/createDuckdbStore.js";
import { t as safeUrl } from "./shared/safeUrl.js";
import { a as importCommand, n as toVtt, t as readText } from "./shared/captionText.js";
import { a as unfinishedPath, i as settle, n as openProject, t as createProject } from "./shared/project.js";
import { M as disclosures, l as number, p as string, r as array, u as object } from "./shared/schemas.js";
import { n as recordOrigin } from "./shared/sources.js";
import { n as parseFeed } from "./shared/parse.js";
import { i as isSoldOut, n as hash32, r as isAvailable, t as selectVideos } from "./shared/select.js";
import { createHash, randomBytes } from "node:crypto";
import { mkdir, open, readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { basename, dirname, extname, join, resolve } from "node:path";
import { createReadStream } from "node:fs";
import { STATUS_CODES, ServerResponse, createServer } from "node:http";
import { Http2ServerRequest, constants } from "node:http2";
import { Readable } from "node:stream";
// src/cli/command.ts
/** What every command of the program is made of; `commands.ts` lists them. */
/** Of every command. */
var commonOptions = {
	json: { about: "answer with one JSON object, for scripts" },
	help: { about: "show this" }
};
/** @returns a sentence that says what was received and what was expected. */
function readWords(command, args) {
	const options = {
		...command.options,
		...commonOptions
	};
	let parsed;
	try {
		parsed = parseArgs({
			args: [...args],
			strict: true,
			allowPositionals: true,
			options: Object.fromEntries(Object.entries(options).map(([name, { value, isMany }]) => [name, {
				type: value === void 0 ? "boolean" : "string",
				multiple: isMany ?? false,
				...name === "help" ? { short: "h" } : {}
			}]))
		});
	} catch (error) {
		return failure(`${error instanceof Error ? error.message.split(". ")[0] : String(error)}.`);
	}
	const { values, positionals } = parsed;
	const given = {
		words: positionals,
		text: (option) => typeof values[option] === "string" ? values[option] : void 0,
		texts: (option) => Array.isArray(values[option]) ? values[option] : [],
		has: (option) => values[option] !== void 0 && values[option] !== false
	};
	if (given.has("help")) return success(given);
	const missing = command.words.find((word, place) => !word.startsWith("[") && positionals[place] === void 0);
	if (missing !== void 0) return failure(`${missing} is missing.`);
	const extra = command.words.some((word) => word.includes("…")) ? void 0 : positionals[command.words.length];
	return extra === void 0 ? success(given) : failure(`"${extra}" is one word too many; expected: ${command.words.join(" ") || "options only"}.`);
}
function helpOf(command) {
	const rows = Object.entries({
		...command.options,
		...commonOptions
	}).map(([name, { value, about }]) => [`--${name}${value === void 0 ? "" : ` ${value}`}`, about]);
	return [
		`reelshelf ${command.name}: ${command.summary}`,
		"",
		"Usage",
		`  reelshelf ${[
			command.name,
			...command.words,
			"[options]"
		].join(" ")}`,
		"",
		"Options",
		...columns(rows),
		...command.notes ? ["", ...command.notes] : [],
		"",
		command.examples.length > 1 ? "Examples" : "Example",
		...command.examples.map((example) => `  ${example}`)
	];
}
/** Two columns; a line break in the second stands under its start. */
function columns(rows) {
	const width = Math.max(...rows.map(([first = ""]) => first.length)) + 2;
	return rows.flatMap(([first = "", second = ""]) => second.split("\n").map((line, place) => `  ${(place === 0 ? first : "").padEnd(width)}${line}`.trimEnd()));
}
// src/cli/collect.ts
/** Starts the collector and says where it is. */
async function collect(settings, world) {
	const token = settings.reportToken ?? world.randomToken();
	let store = null;
	try {
		store = await world.openStore(settings.data);
		const collector = world.createCollector({
			keys: settings.keys,
			store,
			reportToken: token,
			trustProxy: settings.trustProxy,
			countAutomated: settings.countAutomated,
			log: world.log,
			...settings.addressHeader === null ? {} : { addressHeader: settings.addressHeader },
			...settings.feed === null ? {} : { feed: feedSource(settings.feed) }
		});
		const server = await world.serve(collector, settings.port, settings.host);
		const address = `http://${settings.host.includes(":") ? `[${settings.host}]` : settings.host}:${server.port}`;
		return {
			exitCode: 0,
			lines: announce(settings, address, token),
			data: {
				endpoint: `${address}/v1/events`,
				report: `${address}/report`,
				reportToken: token
			},
			stop: () => server.stop(() => collector.close())
		};
	} catch (error) {
		await store?.close();
		return {
			exitCode: 1,
			lines: [explain(error, settings)]
		};
	}
}
function announce(settings, address, token) {
	const senders = settings.isLocalOnly ? ["Open to       pages on localhost (name your shop with --key pub_shop@https://shop.example)"] : settings.keys.map(({ key, origins }) => `Open to       ${origins.join(", ")}${key ? ` with key ${key}` : " without a key"}`);
	return [
		"Reelshelf collects.",
		`Endpoint      ${address}/v1/events`,
		...senders,
		`Report        ${address}/report?token=${encodeURIComponent(token)}`,
		...settings.reportToken === null ? ["              (a new token each start; keep one with --report-token or REELSHELF_REPORT_TOKEN)"] : [],
		`Data          ${settings.data === ":memory:" ? "in memory, gone when this ends" : resolve(settings.data)}`
	];
}
/** A file is read anew each time, so that an edited feed shows without a restart. */
var feedSource = (feed) => /^https?:\/\//.test(feed) ? feed : async () => JSON.parse(await readFile(feed, "utf8"));
function explain(error, { port, host }) {
	if (error instanceof CollectorError) return `${error.code}: ${error.message}`;
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	if (code === "EADDRINUSE") return `PORT_IN_USE: ${host}:${port} is taken by another program. Choose another with --port, or --port 0 for a free one.`;
	if (code === "EACCES" || code === "EADDRNOTAVAIL") return `ADDRESS_REFUSED: this machine does not let us listen on ${host}:${port}. Choose another --host or --port.`;
	return `START_FAILED: ${error instanceof Error ? error.message : String(error)}`;
}
// src/cli/collectSettings.ts
var LOCAL_ORIGINS = [
	"http://localhost:*",
	"http://127.0.0.1:*",
	"http://[::1]:*"
];
/** Reads what was typed after `collect`. A mistake is a sentence that says what was received and what was expected. */
function parseCollectSettings(given, environment) {
	const portText = given.text("port") ?? "8787";
	const port = readWhole(portText, 65535);
	if (port === null) return failure(`--port is "${portText}"; expected a number from 0 to 65535.`);
	const trustText = given.text("trust-proxy") ?? "auto";
	const trustProxy = readTrust(trustText);
	if (trustProxy === null) return failure(`--trust-proxy is "${trustText}"; expected how many proxies of your own stand in front, or their addresses (203.0.113.7,198.51.100.0/24), or auto.`);
	const keys = readKeys(given.texts("key"), given.texts("origin"), given.text("name"));
	if (!keys.ok) return keys;
	const isLocalOnly = keys.value.length === 0;
	const shopName = given.text("name");
	const name = shopName === void 0 ? {} : { name: shopName };
	return success({
		keys: isLocalOnly ? [{
			origins: LOCAL_ORIGINS,
			...name
		}, {
			key: "pub_local",
			origins: LOCAL_ORIGINS,
			...name
		}] : keys.value,
		isLocalOnly,
		data: given.text("data") ?? "./reelshelf.duckdb",
		port,
		host: given.text("host") ?? "127.0.0.1",
		reportToken: given.text("report-token") ?? environment["REELSHELF_REPORT_TOKEN"] ?? null,
		feed: given.text("feed") ?? null,
		trustProxy,
		addressHeader: given.text("address-header") ?? null,
		countAutomated: given.has("count-automated")
	});
}
function readKeys(written, withoutKey, name) {
	const origins = /* @__PURE__ */ new Map();
	for (const text of written) {
		const at = text.indexOf("@");
		if (at < 1) return failure(`--key is "${text}"; expected a key and an origin, such as pub_shop@https://shop.example.`);
		const key = text.slice(0, at);
		origins.set(key, [...origins.get(key) ?? [], text.slice(at + 1)]);
	}
	if (withoutKey.length > 0) origins.set(null, [...withoutKey]);
	return success([...origins].map(([key, own]) => ({
		origins: own,
		...key === null ? {} : { key },
		...name === void 0 ? {} : { name }
	})));
}
function readTrust(text) {
	if (text === "auto") return text;
	if (/^\d+$/.test(text)) return readWhole(text, 10);
	const ranges = text.split(",").map((range) => range.trim());
	try {
		checkTrust(ranges);
		return ranges;
	} catch {
		return null;
	}
}
function readWhole(text, max) {
	return /^\d{1,5}$/.test(text) && Number(text) <= max ? Number(text) : null;
}
// src/cli/collectCommand.ts
var collectCommand = {
	name: "collect",
	summary: "start the collector: takes events in, shows the report",
	words: [],
	options: {
		key: {
			value: "<key>@<origin>",
			isMany: true,
			about: "a public key and the pages that may send with it; repeat for more\n(origin null: sandboxed pages, such as Shopify customer events)"
		},
		origin: {
			value: "<origin>",
			isMany: true,
			about: "pages that may send without a key; repeat for more\n(without --key and --origin: any page on localhost)"
		},
		name: {
			value: "<name>",
			about: "the shop's name in the report"
		},
		data: {
			value: "<file>",
			about: "the database file (default ./reelshelf.duckdb; :memory: keeps nothing)"
		},
		port: {
			value: "<port>",
			about: "0 takes a free one (default 8787)"
		},
		host: {
			value: "<address>",
			about: "where to listen (default 127.0.0.1)"
		},
		"report-token": {
			value: "<token>",
			about: "opens the report, 16 characters or more; else REELSHELF_REPORT_TOKEN, else a new one each start"
		},
		feed: {
			value: "<url or file>",
			about: "the shop's feed, for names and pictures in the report"
		},
		"trust-proxy": {
			value: "<which>",
			about: "whose X-Forwarded-For is believed (default auto: proxies on this machine or in a private network);\naddresses and ranges of your proxies or CDN, with commas; or how many stand in front, 0 for none"
		},
		"address-header": {
			value: "<name>",
			about: "a header with the sender's address that your CDN sets itself, such as cf-connecting-ip"
		},
		"count-automated": { about: "count what programs do like what shoppers do, for test rigs" }
	},
	examples: ["reelshelf collect --key pub_halden@https://halden.example --feed https://halden.example/reels.json", "reelshelf collect --port 0 --data :memory: --report-token a-token-of-my-own"],
	async run(given, world) {
		const settings = parseCollectSettings(given, world.environment);
		return settings.ok ? collect(settings.value, world) : misused(settings.error, "collect");
	}
};
// src/cli/doctor.ts
var doctor = {
	name: "doctor",
	summary: "look at a product page from outside: tag, files, policy, feed, films, endpoint",
	words: ["<page address>"],
	options: {},
	notes: ["Asks for what a shopper’s browser would ask for; runs nothing of the page. What a tag manager or a theme’s script", "does to the page shows only in a browser: open the page with ?reelshelf-debug."],
	examples: ["reelshelf doctor https://shop.example/products/dew-serum"],
	async run(given, world) {
		const [written = ""] = given.words;
		const address = safeUrl(written, written);
		if (address === null) return misused(`"${written}" is not a page’s address; expected one such as https://shop.example/products/dew-serum.`, "doctor");
		const [{ examine }, { createVisit }] = await Promise.all([import("./shared/doctor.js"), import("./shared/visit.js")]);
		const lines = await examine(address, createVisit(world.env.nowMs(), world.env.fetch, world.signal));
		if (world.signal.aborted) return interrupted("Not all was looked at.");
		return {
			exitCode: lines.some(({ level }) => level === "fault") ? 1 : 0,
			isAnswer: true,
			lines: lines.map(({ level, code, message }) => `${level.padEnd(7)} ${message} [${code}]`),
			data: { findings: lines }
		};
	}
};
// src/cli/init.ts
var init = {
	name: "init",
	summary: "make a project folder: a feed, its media, and where they came from",
	words: ["[folder]"],
	options: {
		currency: {
			value: "<code>",
			about: "of prices that name none, such as EUR"
		},
		locale: {
			value: "<tag>",
			about: "language of the texts and captions, such as de-DE"
		}
	},
	notes: ["Nothing that is there is written over. Keep the folder under version control; any static host can serve it."],
	examples: ["reelshelf init reels --currency EUR --locale de-DE"],
	async run(given, _world) {
		const path = given.words[0] ?? "reels";
		const currency = given.text("currency")?.toUpperCase();
		const locale = given.text("locale");
		if (currency !== void 0 && !/^[A-Z]{3}$/.test(currency)) return misused(`--currency is "${currency}"; expected three letters such as EUR.`, "init");
		if (locale !== void 0 && !isLanguage(locale)) return misused(`--locale is "${locale}"; expected a language such as de-DE.`, "init");
		const made = await createProject(path, {
			...currency === void 0 ? {} : { currency },
			...locale === void 0 ? {} : { locale }
		});
		if (!made.ok) return failed(made.error);
		const { project, isNew } = made.value;
		await project.close();
		return {
			exitCode: 0,
			lines: isNew ? [`Made ${path}/ with reels.json (the feed, still empty), sources.json and media/.`, "Next: reelshelf import <your shop’s address, or a file it exports>"] : [`${path}/ is a project already; nothing was changed.`],
			data: {
				folder: project.folder,
				isNew
			}
		};
	}
};
function isLanguage(tag) {
	try {
		return Intl.getCanonicalLocales(tag).length > 0;
	} catch {
		return false;
	}
}
// src/project/prepare/library.ts
/** With reelshelf itself in the command: run by npx alone, it lies in a folder of npm's own and finds nothing of the project's. */
var INSTALL = "npm i -D reelshelf mediabunny @mediabunny/server node-av";
/** @returns what to type where something is missing. */
async function loadMediaLibrary() {
	try {
		const [bunny, server, av] = await Promise.all([
			import("mediabunny"),
			import("@mediabunny/server"),
			import("node-av")
		]);
		server.registerMediabunnyServer({ hardwareContext: null });
		bunny.Logging.level = bunny.LogLevel.Silent;
		av.Log.setLevel(av.AV_LOG_QUIET);
		return success({
			bunny,
			server,
			av
		});
	} catch (error) {
		const reason = (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
		return failure(/Cannot find (package|module) '(mediabunny|@mediabunny\/server|node-av)'/.test(reason) ? `Preparing videos needs mediabunny, @mediabunny/server and node-av. Install them into one folder with reelshelf, and start it from there: ${INSTALL}` : `The libraries that prepare videos are there, but cannot be loaded on this machine: ${reason.replace(/\.?$/, ".")} They were copied from another system, or optional dependencies were left out. Delete node_modules, then on this machine: ${INSTALL}`);
	}
}
// src/project/prepare/enterVideo.ts
/** Puts the files in. What the merchant has written on the video stays: its other sources, a poster and captions of their own. */
function enterVideo(feed, { id, made, width, height, seconds, captions }, before, said) {
	const known = feed.videos.find((video) => video.id === id);
	const video = known ?? {
		id,
		sources: []
	};
	const wasMade = new Set(before ? [
		before.video,
		before.poster,
		...before.captions
	] : []);
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
	const ownCaptions = (video.captions ?? []).filter(({ src }) => !wasMade.has(src));
	const all = [...ownCaptions, ...captions.filter(({ src }) => !hasSource(ownCaptions, src))];
	if (all.length > 0) video.captions = all;
	else delete video.captions;
	if (said.rights) video.rights = {
		...video.rights,
		status: said.rights
	};
	if (said.disclosure) video.disclosure = said.disclosure;
	if (said.creator !== void 0) video.creator = creatorIn(feed, said.creator);
	if (!known) feed.videos.push(video);
}
var hasSource = (captions, src) => captions.some((each) => each.src === src);
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
// src/project/prepare/whatItIs.ts
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
function whatItIs(head) {
	const text = Array.from(head, (byte) => String.fromCharCode(byte)).join("");
	const kind = KINDS.find(([pattern]) => pattern.test(text))?.[1];
	return kind ? `This is no video, whatever its name says: it is ${kind}.` : "This is no video that can be read: MP4, MOV and WebM can. It may be damaged; copy or export it again.";
}
// src/project/prepare/footage.ts
/** A merchant's file, looked into: what is in it, or why it cannot be used. */
var refuse = (code, message) => failure({
	code,
	message
});
/** A shelf plays short clips; a film would take this machine for hours, and is more likely the wrong file. */
var LONGEST_SECONDS = 1200;
async function openFootage({ bunny }, path) {
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
	const found = await lookInto(bunny, input, bytes).catch(() => refuse("NO_VIDEO_FILE", whatItIs(head)));
	if (!found.ok) input.dispose();
	return found;
}
async function lookInto(bunny, input, bytes) {
	const tracks = await input.getTracks();
	const video = await input.getPrimaryVideoTrack();
	const audio = await input.getPrimaryAudioTrack();
	if (tracks.length === 0) return refuse("CUT_OFF", "The file was cut off: the part that says where its pictures are is missing. Copy or export it again, and wait until that has ended.");
	if (!video) return refuse("NO_PICTURE", "The file has sound, but no picture. Choose the video itself.");
	const last = await new bunny.EncodedPacketSink(video).getPacket(Infinity);
	const promised = await video.getDurationFromMetadata() ?? 0;
	const seconds = await video.computeDuration();
	if (!last || last.timestamp + last.duration < promised * .9 && promised - seconds > .5) return refuse("CUT_OFF", `The file was cut off: it says it has ${promised.toFixed(1)} seconds, and its end is not there. Copy or export it again, and wait until that has ended.`);
	if (seconds > LONGEST_SECONDS) return refuse("TOO_LONG", `The video has ${Math.round(seconds / 60)} minutes; a shelf shows clips of up to ${LONGEST_SECONDS / 60}. Cut out the part to show.`);
	const codec = await video.getCodec();
	if (!codec || !await video.canDecode()) return refuse("UNKNOWN_CODEC", `The picture is in a format that cannot be read here (${codec ?? String(await video.getInternalCodecId())}). Export the video as MP4 (H.264 or HEVC).`);
	const heard = audio && await audio.canDecode() ? audio : null;
	return success({
		input,
		video,
		audio: heard,
		facts: await factsOf(video, heard, bytes, seconds)
	});
}
async function factsOf(video, audio, bytes, seconds) {
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
// src/project/prepare/frameFilter.ts
/** One graph of libavfilter for all frames of a track: to build one costs more than a frame. */
function createFrameFilter({ av, server }, chain) {
	const filter = av.FilterAPI.create(chain);
	const frame = new av.Frame();
	frame.alloc();
	return {
		async run(sample) {
			await server.toAvFrame(sample, frame);
			return filter.processAll(frame);
		},
		runFrame: (given) => filter.processAll(given),
		close() {
			filter.close();
			frame.free();
		}
	};
}
// src/project/prepare/loudness.ts
/** What short video is published at on phones, in LUFS (EBU R 128 measures it). */
var GOAL = -16;
/** As much as is heard as a difference. */
var TOLERANCE = 1.5;
/** A pause, wind or the noise of an empty room is not made loud. */
var SILENCE = -55;
var MOST_GAIN = 24;
var gainFor = (lufs) => {
	if (lufs === null || !(lufs > SILENCE)) return {
		lufs: null,
		gain: 0
	};
	const missing = GOAL - lufs;
	return {
		lufs,
		gain: Math.round((Math.abs(missing) <= TOLERANCE ? 0 : Math.min(MOST_GAIN, missing)) * 10) / 10
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
/** Louder or quieter by `gain`, and no peak above −2 dB, as coding adds some: what would clip is held back, not cut. */
var gainChain = (gain) => `volume=${gain}dB,alimiter=level=disabled:limit=0.8:attack=3:release=60:latency=1,aformat=sample_fmts=fltp`;
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
function pictureChain(facts, width, height) {
	return [
		...turn(facts),
		`scale=${width}:${height}:flags=bicubic`,
		"setsar=1",
		...facts.isHdr ? toneMap(facts.colour) : toBt709(facts),
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
function encodePicture(library, { video, facts }, output, { plan, span, onProgress, signal }) {
	const { bunny, server } = library;
	const upright = createFrameFilter(library, pictureChain(facts, plan.width, plan.height));
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
	const seconds = (span?.end ?? facts.seconds) - start;
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
async function makeVideo(library, footage, path, wish) {
	const { bunny } = library;
	const output = new bunny.Output({
		format: new bunny.Mp4OutputFormat({ fastStart: "in-memory" }),
		target: new bunny.FilePathTarget(path)
	});
	const parts = [];
	try {
		if (!wish.plan.keepsPicture) parts.push(encodePicture(library, footage, output, wish));
		parts.push(await takeOver(library, footage, output, wish));
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
function soundOptions({ bunny, server }, { facts, audio }, gain, evens) {
	if (gain === null || !audio) return { discard: true };
	if (!evens && facts.audioCodec === "aac" && facts.audioChannels <= 2) return {};
	return {
		codec: "aac",
		forceTranscode: true,
		numberOfChannels: Math.min(2, facts.audioChannels),
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
var MOST_FRAMES = 30;
/** How many bits H.264 needs for what the codec said in one. */
var BITS_FOR = {
	hevc: 1.7,
	vp9: 1.5,
	av1: 2
};
function planVideo(facts) {
	const { width, height } = fitInto(facts.width, facts.height);
	const goal = BITS_PER_SECOND * (width * height / (SHORT_SIDE * LONG_SIDE)) ** .75;
	const useful = facts.bitsPerSecond * (BITS_FOR[facts.codec] ?? 1.2);
	const framesPerSecond = facts.framesPerSecond > 31 ? MOST_FRAMES : null;
	return {
		keepsPicture: playsEverywhere(facts) && facts.width === width && facts.height === height && framesPerSecond === null && facts.bitsPerSecond <= goal * 1.2,
		width,
		height,
		bitsPerSecond: Math.round(Math.min(goal, Math.max(useful, goal / 4))),
		framesPerSecond
	};
}
/** 8-bit 4:2:0, as every phone decodes: Baseline, Main, High; upright without a mark in the file. */
var playsEverywhere = (facts) => facts.codec === "avc" && /^avc[13]\.(42|4d|64)/i.test(facts.codecString) && !facts.isHdr && facts.rotation === 0 && !facts.isMirrored && facts.hasSquarePixels;
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
// src/project/prepare/stills.ts
/** As JPEG has it: BT.601 in full range, whatever the size. */
var FULL_RANGE = "scale=in_color_matrix=bt709:in_range=limited:out_color_matrix=bt601:out_range=full,format=yuvj420p";
/**
* For e-mail, where nothing can be laid over a picture: with a play mark in it, a white triangle on a dark disc. `U` and `V` are the
* distance from the middle in radii of the disc; at an edge the mark fades over one pixel.
*/
function playMark(width) {
	const radius = "(0.15*min(W,H))";
	const within = (distance) => `clip((${distance})*${radius},0,1)`.replaceAll("U", `((X-W/2)/${radius})`).replaceAll("V", `((Y-H/2)/${radius})`);
	const disc = within("1-hypot(U,V)");
	const triangle = within("min(U+0.32,((0.56-U)*0.58-abs(V))*0.86)");
	const drawn = (plane, black, white) => `st(0,${plane}(X,Y)+(${black}-${plane}(X,Y))*0.6*${disc});ld(0)+(${white}-ld(0))*${triangle}`;
	return [`scale=${width}:-2`, `geq=lum='${drawn("lum", 16, 235)}':cb='${drawn("cb", 128, 128)}':cr='${drawn("cr", 128, 128)}'`].join(",");
}
var encodeStill = (library, frame) => encodeJpeg(library, frame, FULL_RANGE);
/** @param width - in pixels, even. */
var encodePlayStill = (library, frame, width) => encodeJpeg(library, frame, `${playMark(width)},${FULL_RANGE}`);
async function encodeJpeg(library, frame, chain) {
	const { Encoder, FF_ENCODER_MJPEG, AV_CODEC_FLAG_QSCALE } = library.av;
	const filter = createFrameFilter(library, chain);
	const stills = await filter.runFrame(frame).finally(() => filter.close());
	const [still] = stills;
	if (!still) throw new Error("No picture could be read.");
	try {
		return await Encoder.encodeOne(FF_ENCODER_MJPEG, still, { configure: (context) => {
			context.setFlags(AV_CODEC_FLAG_QSCALE);
			context.globalQuality = 472;
		} });
	} finally {
		for (const each of stills) each.free();
	}
}
// src/project/prepare/poster.ts
/** Every candidate is judged at this width: as large as a card shows it. */
var JUDGED_WIDTH = 240;
var PLAY_STILL_WIDTH = 480;
/**
* @param at - the moment that the merchant has picked, in seconds.
* @throws what the libraries throw on damaged data.
*/
async function choosePoster(library, { video, facts }, { width, height }, at) {
	const upright = createFrameFilter(library, pictureChain(facts, width, height));
	const small = createFrameFilter(library, `scale=${JUDGED_WIDTH}:-2,format=gray`);
	const moments = at === void 0 ? posterMoments(facts.seconds) : [at];
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
async function prepareFile(library, path, places, wish) {
	const opened = await openFootage(library, path);
	if (!opened.ok) return opened;
	try {
		return success(await makeAll(library, opened.value, places, wish));
	} catch (error) {
		wish.signal?.throwIfAborted();
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
async function makeAll(library, footage, places, { posterAt, onProgress, signal }) {
	const { facts, audio } = footage;
	const plan = planVideo(facts);
	const poster = await choosePoster(library, footage, plan, posterAt);
	await writeFile(places.poster, poster.jpeg);
	await writeFile(places.playStill, poster.playStill);
	onProgress?.(.1);
	const loudness = audio && await measureLoudness(library, audio);
	signal?.throwIfAborted();
	await makeVideo(library, footage, places.video, {
		plan,
		gain: loudness && loudness.gain,
		onProgress: (done) => onProgress?.(.15 + done * .75),
		signal
	});
	await clearDates(places.video);
	const seconds = await makePreview(library, places, poster.seconds, signal);
	onProgress?.(1);
	const sizeOf = async (place) => (await stat(place)).size;
	return {
		facts,
		plan,
		seconds,
		posterAt: poster.seconds,
		loudness,
		bytes: {
			video: await sizeOf(places.video),
			poster: poster.jpeg.length,
			preview: await sizeOf(places.preview)
		}
	};
}
/** Of the finished video, which is upright, small and quick to read. @returns its seconds. */
async function makePreview(library, { video, preview }, posterAt, signal) {
	const opened = await openFootage(library, video);
	if (!opened.ok) throw new Error(opened.error.message);
	const { facts } = opened.value;
	const scale = Math.min(1, PREVIEW_SHORT_SIDE / Math.min(facts.width, facts.height));
	const even = (pixels) => Math.max(2, Math.round(pixels * scale / 2) * 2);
	try {
		let bitsPerSecond = PREVIEW_BITS_PER_SECOND;
		for (let tries = 0; tries < 4; tries += 1) {
			await makeVideo(library, opened.value, preview, {
				plan: {
					keepsPicture: false,
					width: even(facts.width),
					height: even(facts.height),
					bitsPerSecond,
					framesPerSecond: null
				},
				gain: null,
				span: previewSpan(facts.seconds, posterAt),
				signal
			});
			if ((await stat(preview)).size < PREVIEW_BYTES) break;
			bitsPerSecond /= 2;
		}
		await clearDates(preview);
		return facts.seconds;
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
// src/project/prepare/record.ts
/** What `sources.json` keeps of a prepared video, beside where it came from. */
/** Raised when files are made in another way, so that the next run makes them anew. */
var RECIPE = 1;
var madeSchema = object({
	recipe: number(),
	video: string(),
	poster: string(),
	preview: string(),
	/** For e-mail: the poster with a play mark. */
	still: string(),
	/** Of captions, by language. */
	captions: array(string()),
	posterAt: number(),
	/** The captions' files as they were read. */
	captionsFingerprint: string()
});
/** `null`: never prepared, or by other rules than today's. */
function madeOf(origin) {
	const read = madeSchema.safeParse(origin?.["made"]);
	return read.success && read.data.recipe === RECIPE ? read.data : null;
}
var withMade = (origin, made) => ({
	...origin,
	made: {
		recipe: RECIPE,
		...made
	}
});
var filesOf = ({ video, poster, preview, still, captions }) => [
	video,
	poster,
	preview,
	still,
	...captions
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
// src/project/prepare/prepareVideos.ts
/** Prepares files one after the other; each is in the folder, whole, before the next begins. */
/** @returns what became of each file; those before an interruption or a fault of the folder are done. */
async function prepareVideos(library, project, files, wish) {
	const reports = [];
	const given = /* @__PURE__ */ new Set();
	for (const file of files) {
		if (wish.signal.aborted) break;
		const done = await prepareOne(library, project, file, wish, given).catch((error) => {
			if (wish.signal.aborted) return null;
			return failure({
				code: "FOLDER_REFUSED",
				message: `${project.mediaFolder} cannot be written: ${error instanceof Error ? error.message : String(error)}. What was finished is kept; run the command again.`
			});
		});
		if (done === null) break;
		if (!done.ok) return done;
		reports.push(done.value);
		wish.onFile(done.value);
	}
	return success(reports);
}
async function prepareOne(library, project, file, wish, given) {
	const { name } = file;
	const now = await project.read();
	if (!now.ok) return now;
	const fingerprint = await fingerprintOf([file.path]).catch(() => "");
	const { sources, feed } = now.value;
	const id = idFor(name, fingerprint, sources, /* @__PURE__ */ new Set([...feed.videos.map(({ id }) => id), ...given]), wish.replaces);
	given.add(id);
	const origin = sources.videos.find((each) => each.id === id);
	const before = madeOf(origin);
	const captionsFingerprint = await fingerprintOf(file.captions.map(({ path }) => path));
	const posterAt = wish.posterAt.get(id);
	if (before !== null && origin?.fingerprint === fingerprint && before.captionsFingerprint === captionsFingerprint && (posterAt === void 0 || Math.abs(posterAt - before.posterAt) < .05) && feed.videos.some((video) => video.id === id) && await areThere(project, before)) return success({
		name,
		outcome: "unchanged",
		id
	});
	const places = {
		video: project.unfinishedMedia(`${id}.mp4`),
		poster: project.unfinishedMedia(`${id}.jpg`),
		preview: project.unfinishedMedia(`${id}-preview.mp4`),
		playStill: project.unfinishedMedia(`${id}-mail.jpg`)
	};
	const unfinished = () => Promise.all(Object.values(places).map((path) => rm(path, { force: true })));
	const result = await prepareFile(library, file.path, places, {
		posterAt: posterAt ?? (origin?.fingerprint === fingerprint ? before?.posterAt : void 0),
		signal: wish.signal,
		onProgress: (done) => wish.onProgress(file, done)
	}).finally(() => wish.signal.aborted && unfinished());
	if (!result.ok) {
		await unfinished();
		return success({
			name,
			outcome: "unusable",
			why: result.error
		});
	}
	const captions = await keepCaptions(project, id, file.captions, feed.locale);
	const { plan, seconds } = result.value;
	const made = {
		video: await project.keepMedia(places.video, `${id}.mp4`),
		poster: await project.keepMedia(places.poster, `${id}.jpg`),
		preview: await project.keepMedia(places.preview, `${id}-preview.mp4`),
		still: await project.keepMedia(places.playStill, `${id}-mail.jpg`),
		captions: captions.kept.map(({ src }) => src),
		posterAt: result.value.posterAt,
		captionsFingerprint
	};
	await project.releaseMedia(before ? filesOf(before) : []);
	const entered = await project.update((draft) => {
		const at = new Date(wish.nowMs()).toISOString();
		const entry = {
			...origin?.["words"] === void 0 ? { from: name } : origin,
			id,
			fingerprint,
			at
		};
		recordOrigin(draft.sources.videos, withMade(entry, made));
		const { width, height } = plan;
		const prepared = {
			id,
			made,
			width,
			height,
			seconds,
			captions: captions.kept
		};
		enterVideo(draft.feed, prepared, before, wish.said);
	});
	if (!entered.ok) return entered;
	return success({
		name,
		outcome: "prepared",
		id,
		made: result.value,
		notes: captions.notes
	});
}
/** Captions as browsers read them; a file without any is named and left out. */
async function keepCaptions(project, id, files, locale) {
	const kept = [];
	const notes = [];
	for (const { path, language } of files) {
		const vtt = toVtt(readText(await readFile(path)));
		const lang = language ?? locale ?? "und";
		const name = path.split(/[\\/]/).at(-1) ?? path;
		if (vtt === null) notes.push(`${name} has no captions in it that could be read; left out.`);
		else {
			if (lang === "und") notes.push(`${name} does not say its language: call it like ${id}.en.srt.`);
			const place = project.unfinishedMedia(`${id}.${lang}.vtt`);
			await writeFile(place, vtt);
			kept.push({
				src: await project.keepMedia(place, `${id}.${lang}.vtt`),
				lang
			});
		}
	}
	return {
		kept,
		notes
	};
}
async function areThere(project, made) {
	return (await Promise.all(filesOf(made).map((path) => stat(join(project.folder, path)).catch(() => null)))).every((file) => file?.isFile() && file.size > 0);
}
async function fingerprintOf(paths) {
	const hash = createHash("sha256");
	for (const path of paths) for await (const part of createReadStream(path)) hash.update(part);
	return hash.digest("hex").slice(0, 16);
}
// src/project/prepare/sourceFiles.ts
/** Which files are meant by the words that were typed. */
var VIDEO = /\.(mp4|m4v|mov|qt|webm|mkv|3gp|ts|mts|m2ts)$/i;
var CAPTIONS = /\.(srt|vtt)$/i;
/** A file that is named is taken as it is; of a folder, with those in it, what has a video's ending. */
async function findSourceFiles(words) {
	const found = /* @__PURE__ */ new Map();
	for (const word of words) {
		const kind = await stat(word).catch(() => null);
		if (!kind) return failure({
			code: "FILE_MISSING",
			message: `There is no file or folder ${word}. Names with spaces need quotes.`
		});
		const names = kind.isDirectory() ? await readdir(word, { recursive: true }) : [basename(word)];
		const folder = kind.isDirectory() ? word : dirname(word);
		const wanted = kind.isDirectory() ? names.filter(isVideo).sort() : names;
		for (const name of wanted) {
			const path = join(folder, name);
			found.set(path, {
				path,
				name: name.replaceAll("\\", "/"),
				captions: await captionsOf(path)
			});
		}
		if (wanted.length === 0) return failure({
			code: "NO_VIDEOS",
			message: `${word} has no videos in it: no file that ends in .mp4, .mov or .webm.`
		});
	}
	return success([...found.values()]);
}
/** Nothing hidden: editors and networks leave half files and thumbnails of such names. */
var isVideo = (name) => VIDEO.test(name) && !/(^|[\\/])\./.test(name);
/** `clip.srt` and `clip.de.vtt` beside `clip.mov`. */
async function captionsOf(path) {
	const stem = basename(path, extname(path));
	return (await readdir(dirname(path)).catch(() => [])).filter((name) => CAPTIONS.test(name) && name.startsWith(`${stem}.`)).sort().flatMap((name) => {
		const language = name.slice(stem.length + 1).replace(/\.?(srt|vtt)$/i, "");
		return language === "" || /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language) ? [{
			path: join(dirname(path), name),
			language: language || null
		}] : [];
	});
}
// src/cli/prepareTable.ts
var CODECS = {
	avc: "H.264",
	hevc: "HEVC",
	vp9: "VP9",
	av1: "AV1"
};
var size = (bytes) => bytes < 1e5 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
/** A line for a file as soon as it is done. */
function reportLine(report) {
	if (report.outcome === "unchanged") return `${report.name}: unchanged`;
	if (report.outcome === "unusable") return `${report.name}: cannot be used. ${report.why.message}`;
	return [`${report.name}: ${report.id}`, ...report.notes].join(". ");
}
/**
* @param seconds - of the whole run.
* @param missing - what videos still lack.
*/
function prepareLines(reports, seconds, missing) {
	const of = (outcome) => reports.filter((report) => report.outcome === outcome);
	const prepared = reports.flatMap((report) => report.outcome === "prepared" ? [report] : []);
	const unusable = reports.flatMap((report) => report.outcome === "unusable" ? [report] : []);
	return [
		`${[
			`${prepared.length} prepared`,
			...of("unchanged").length > 0 ? [`${of("unchanged").length} unchanged`] : [],
			...unusable.length > 0 ? [`${unusable.length} cannot be used`] : []
		].join(", ")} in ${seconds.toFixed(1)} s.`,
		...prepared.length > 0 ? ["", ...table(prepared.map(rowOf))] : [],
		...unusable.length > 0 ? [
			"",
			"Cannot be used:",
			...unusable.map(({ name, why }) => `  ${name}: ${why.message}`)
		] : [],
		...missing.length > 0 ? [
			"",
			"For shoppers and screen readers, please add in reels.json:",
			...missing.map((video) => `  ${video.id}: ${video.missing.join(", ")}`)
		] : []
	];
}
var HEAD = [
	"video",
	"before",
	"",
	"after",
	"",
	"poster",
	"preview",
	"sound",
	"seconds"
];
function rowOf({ id, made }) {
	const { facts, plan, bytes, loudness, seconds } = made;
	const kind = `${CODECS[facts.codec] ?? facts.codec}${facts.isHdr ? " HDR" : ""}`;
	const sound = loudness === null ? "none" : loudness.gain === 0 ? "as it was" : `${loudness.gain > 0 ? "+" : "−"}${Math.abs(loudness.gain)} dB`;
	return [
		id,
		`${kind} ${facts.width}×${facts.height}`,
		size(facts.bytes),
		`H.264 ${plan.width}×${plan.height}${plan.keepsPicture ? " (as it was)" : ""}`,
		size(bytes.video),
		size(bytes.poster),
		size(bytes.preview),
		sound,
		seconds.toFixed(1)
	];
}
function table(rows) {
	const all = [HEAD, ...rows];
	const widths = HEAD.map((_, column) => Math.max(...all.map((row) => Array.from(row[column] ?? "").length)));
	return all.map((row) => row.map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - Array.from(cell).length)).join("  ").trimEnd());
}
// src/cli/prepare.ts
var prepare = {
	name: "prepare",
	summary: "make videos play everywhere, with poster and preview, and put them into the feed",
	words: ["<file or folder…>"],
	options: {
		rights: {
			value: "<owned|licensed>",
			about: "filmed by the shop; or the creator has agreed"
		},
		creator: {
			value: "<handle>",
			about: "who made these videos; none for the shop’s own"
		},
		disclosure: {
			value: "<kind>",
			about: `one of ${disclosures.join(", ")}`
		},
		poster: {
			value: "<video>=<seconds>",
			isMany: true,
			about: "the moment of a video’s poster, when the chosen one does not please"
		},
		replace: { about: "a changed file of a known name is that video’s new version, not another one" },
		...folderOption
	},
	notes: ["Your files stay as they are. Captions beside a video are taken along: clip.srt, clip.de.vtt.", "Interrupted or killed, the same command goes on where it was."],
	examples: ["reelshelf prepare ~/phone-videos --rights licensed --creator @mia.skin"],
	async run(given, world) {
		const wish = wishOf(given);
		if (!wish.ok) return misused(wish.error, "prepare");
		const files = await findSourceFiles(given.words);
		if (!files.ok) return failed(files.error);
		const library = await loadMediaLibrary();
		if (!library.ok) return failed({
			code: "LIBRARY_MISSING",
			message: library.error
		});
		const opened = await openProject(given.text("project") ?? "reels");
		if (!opened.ok) return failed(opened.error);
		const project = opened.value;
		try {
			const said = await askRights(wish.value.said, project, world);
			if (!said.ok) return misused(said.error, "prepare");
			const { posterAt, replaces } = wish.value;
			const asked = {
				said: said.value,
				posterAt,
				replaces
			};
			return await run(library.value, project, files.value, asked, world);
		} finally {
			await project.close();
		}
	}
};
async function run(library, project, files, asked, world) {
	const progress = createProgress(world);
	const startMs = world.env.nowMs();
	let count = 0;
	const prepared = await prepareVideos(library, project, files, {
		...asked,
		signal: world.signal,
		nowMs: () => world.env.nowMs(),
		onProgress(file, done) {
			const all = Math.round((count + done) / files.length * 100);
			progress.show(`${count + 1} of ${files.length} (${all} %)  ${file.name}  ${Math.round(done * 100)} %`);
		},
		onFile(report) {
			count += 1;
			progress.say(`${count} of ${files.length}  ${reportLine(report)}`);
		}
	});
	progress.end();
	if (!prepared.ok) return failed(prepared.error);
	const reports = prepared.value;
	if (world.signal.aborted) return interrupted(`${reports.length} of ${files.length} files are finished and kept; the same command goes on from here.`);
	const now = await project.read();
	const missing = now.ok ? unfilled(now.value.feed.videos, reports) : [];
	return {
		exitCode: reports.every(({ outcome }) => outcome !== "unusable") ? 0 : 1,
		isAnswer: true,
		lines: prepareLines(reports, (world.env.nowMs() - startMs) / 1e3, missing),
		data: {
			files: reports,
			missing
		}
	};
}
/** What a screen reader and a shopper still miss. */
function unfilled(videos, reports) {
	const heard = new Set(reports.flatMap((report) => report.outcome === "prepared" && typeof report.made.loudness?.lufs === "number" ? [report.id] : []));
	return videos.flatMap(({ id, title, captions, transcript }) => {
		const missing = [...title ? [] : ["a title"], ...heard.has(id) && !captions && !transcript ? ["captions or a transcript"] : []];
		return missing.length > 0 ? [{
			id,
			missing
		}] : [];
	});
}
function wishOf(given) {
	const rights = given.text("rights");
	if (rights !== void 0 && rights !== "owned" && rights !== "licensed") return failure(`--rights is "${rights}"; expected owned or licensed.`);
	const disclosure = given.text("disclosure");
	if (disclosure !== void 0 && !isDisclosure(disclosure)) return failure(`--disclosure is "${disclosure}"; expected one of ${disclosures.join(", ")}.`);
	const posterAt = /* @__PURE__ */ new Map();
	for (const text of given.texts("poster")) {
		const [, id = "", seconds = ""] = /^(.+)=(\d+(?:\.\d+)?)$/.exec(text) ?? [];
		if (id === "") return failure(`--poster is "${text}"; expected a video and seconds, such as my-clip=2.5.`);
		posterAt.set(id, Number(seconds));
	}
	const replaces = given.has("replace");
	return success({
		said: {
			rights,
			disclosure,
			creator: given.text("creator")
		},
		posterAt,
		replaces
	});
}
var isDisclosure = (text) => disclosures.includes(text);
/** A shelf shows nothing that nobody has said it may; asked once a run, and never guessed. */
async function askRights(said, project, world) {
	const now = await project.read();
	if (said.rights || !now.ok || now.value.feed.rights) return success(said);
	const rights = (await world.ask("May the shop show these videos? owned (filmed by the shop) or licensed (the creator has agreed):"))?.trim().toLowerCase();
	if (rights === "owned" || rights === "licensed") return success({
		...said,
		rights
	});
	return failure("Say whether the shop may show these videos: --rights owned (filmed by the shop) or --rights licensed (the creator has agreed).");
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
var markup = (texts, ...parts) => new Markup(texts.map((text, place) => text + render(parts[place])).join(""));
/** ` name="value"`, or nothing where there is none. */
var attribute = (name, value) => new Markup(value === null || value === void 0 ? "" : ` ${name}="${escapeText(String(value))}"`);
/** The address of a program to run when the page has been read. */
var deferredScript = (src) => new Markup(`<script defer${attribute("src", src)}><\/script>`);
/** What search engines read: nothing in it can end the element or begin a comment. */
var linkedData = (value) => {
	return new Markup(`<script type="application/ld+json">${JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`)}<\/script>\n`);
};
// src/feed/isLess.ts
/** Whether `a` is less than `b`. `false` when the currencies differ. Cheap: makes no `Intl` object. */
var isLess = (a, b) => a.currency === b.currency && Number(a.amount) < Number(b.amount);
// src/feed/price.ts
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
// src/i18n/format.ts
/** @param language - asked for when the first number is shown. As the page names it: `de-DE`, also `de_DE`; the browser's own when it is none. */
function createFormats(language) {
	const localeNow = () => knownLocale(typeof language === "string" ? language : language());
	const currencies = /* @__PURE__ */ new Map();
	const currencyFormat = (currency) => {
		let format = currencies.get(currency);
		if (!format) currencies.set(currency, format = new Intl.NumberFormat(localeNow(), {
			style: "currency",
			currency
		}));
		return format;
	};
	return {
		money: ({ amount, currency }) => currencyFormat(currency).format(amount),
		compact: (count) => new Intl.NumberFormat(localeNow(), {
			notation: "compact",
			maximumFractionDigits: 1
		}).format(count),
		clock(seconds) {
			const whole = Number.isFinite(seconds) ? Math.max(0, Math.floor(seconds)) : 0;
			return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
		}
	};
}
/** `Intl` throws at a tag it cannot read, and `lang="en_US"` stands in many a theme. */
function knownLocale(language) {
	try {
		return Intl.getCanonicalLocales(language.replaceAll("_", "-"))[0];
	} catch {
		return;
	}
}
// src/i18n/heading.ts
/** The shelf's heading where the merchant gives none. By itself, since the tag reserves space with it before any texts are there. */
var DEFAULT_HEADING = "Seen on creators";
// src/i18n/en/shelf.ts
/**
* English texts of the first paint, and the type of every other language's. Short, human, no exclamation marks; errors say
* what happened and what to do.
*/
var shelfTexts = {
	heading: DEFAULT_HEADING,
	cardLabel: "Play video by {creator}",
	cardLabelOwn: "Play video: {title}",
	cardLabelTitled: "Play video by {creator}: {title}",
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
/**
* The videos of a feed that may be published, in the feed's order of merit. A video that is only at a platform (YouTube, TikTok) has no
* file to show, and its page there is its watch page already.
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
	const creators = new Map(feed.creators.map(({ url, ...creator }) => {
		const page = safe(url);
		return [creator.id, {
			...creator,
			...page ? { url: page } : {}
		}];
	}));
	return videos.flatMap((video) => {
		const source = video.sources.find(({ type, src }) => type === "mp4" && safe(src));
		if (!source) return [];
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
			file: {
				url: safe(source.src) ?? "",
				width: source.width,
				height: source.height
			},
			poster: safeImage(video.poster, safe),
			captions: (video.captions ?? []).flatMap(({ src, lang, label }) => {
				const url = safe(src);
				return url ? [{
					src: url,
					lang,
					label: label ?? lang
				}] : [];
			}),
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
/** A name that every disk and host takes, and that two ids never share. */
function fileNameOf(id) {
	if (/^[a-z0-9][a-z0-9_-]{0,79}$/.test(id)) return id;
	return `${id.normalize("NFKD").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 60) || "video"}-${hash32(id).toString(16).padStart(8, "0")}`;
}
/** A video's page, at that second. */
var momentUrl = (pageUrl, seconds) => seconds > 0 ? `${pageUrl}?t=${Math.round(seconds * 10) / 10}` : pageUrl;
// src/publish/email.ts
var FONT = "font-family:Helvetica,Arial,sans-serif";
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
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff" lang="${languageOf(feed)}" style="max-width:480px;margin:0 auto;background-color:#ffffff;color:#111111;">
<tr><td style="padding:0;"><a href="${link}" style="text-decoration:none;"><img src="${still}" alt="Play video: ${title}" width="480" style="display:block;width:100%;max-width:480px;height:auto;border:0;border-radius:12px;${FONT};font-size:16px;color:#111111;"></a></td></tr>
<tr><td style="padding:12px 4px 4px;${FONT};font-size:16px;line-height:22px;"><a href="${link}" style="color:#111111;text-decoration:none;font-weight:bold;">${title}</a>${credit && markup`<br><span style="color:#595959;font-size:13px;">${credit}</span>`}</td></tr>
${products.slice(0, 3).map((product) => productRow(product, priceLabel(product, feed), options, shown))}</table>
`.text;
}
function productRow({ title, url }, price, options, shown) {
	const link = url && withCampaign(url, options, shown);
	return link ? markup`<tr><td style="padding:4px;${FONT};font-size:14px;line-height:20px;color:#111111;"><a${attribute("href", link)} style="color:#111111;text-decoration:underline;">${title}</a>${price && ` ${price}`}</td></tr>\n` : null;
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
	const [page = "", ...mark] = url.split("#");
	const query = pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&");
	return [page + (page.includes("?") ? "&" : "?") + query, ...mark].join("#");
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
/** Opens at `?t=`, jumps to a product's moment without loading the page again, and hands a campaign on to the products. */
var watchScript = `(() => {
  const video = document.querySelector('video');
  if (!video) return;
  const go = (seconds) => {
    if (seconds > 0 && Number.isFinite(seconds)) video.currentTime = seconds;
  };
  // Who sent the visitor stays known on the shop's pages.
  const campaign = [...new URLSearchParams(location.search)].filter(([name]) => name.startsWith('utm_'));
  for (const link of document.querySelectorAll('a.product')) {
    const url = new URL(link.href);
    for (const [name, value] of campaign) url.searchParams.set(name, value);
    link.href = url.href;
  }
  const asked = Number(new URLSearchParams(location.search).get('t'));
  if (video.readyState > 0) go(asked);
  else video.addEventListener('loadedmetadata', () => go(asked), { once: true });
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
		contentUrl: file.url,
		url: pageUrl,
		...video.duration ? { duration: `PT${Math.max(1, Math.round(video.duration))}S` } : {},
		...file.width && file.height ? {
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
${player(shown, site)}
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
	const property = (name, content) => content !== null && content !== void 0 && content !== "" ? markup`<meta property="${name}"${attribute("content", content)}>\n` : null;
	return markup`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="reelshelf">
<title>${title}${site.name && ` – ${site.name}`}</title>
<meta name="description" content="${description}">
<link rel="canonical" href="${pageUrl}">
${property("og:type", "video.other")}${property("og:title", title)}${property("og:description", description)}${property("og:url", pageUrl)}${property("og:site_name", site.name)}${property("og:image", poster?.src)}${property("og:image:width", poster?.width)}${property("og:image:height", poster?.height)}${poster && property("og:image:alt", poster.alt ?? title)}${property("og:video", file.url)}${property("og:video:type", "video/mp4")}${property("og:video:width", file.width)}${property("og:video:height", file.height)}<meta name="twitter:card" content="${poster ? "summary_large_image" : "summary"}">
<link rel="stylesheet" href="${site.baseUrl}reelshelf-documents.css">
${graph && linkedData(graph)}${deferredScript(`${site.baseUrl}reelshelf-watch.js`)}
</head>`;
}
function player({ file, poster, captions, title }, { baseUrl }) {
	const origin = /^https?:\/\/[^/]+/.exec(baseUrl)?.[0] ?? "";
	const isElsewhere = captions.some(({ src }) => !src.startsWith(`${origin}/`));
	return markup`<video controls playsinline preload="metadata" aria-label="${title}" src="${file.url}"${attribute("poster", poster?.src)}${attribute("width", file.width)}${attribute("height", file.height)}${isElsewhere && markup` crossorigin="anonymous"`}>
${captions.map(({ src, lang, label }) => markup`<track kind="captions" src="${src}" srclang="${lang}" label="${label}">\n`)}</video>`;
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
	return url ? markup`<a class="product" href="${url}">${inside}</a>` : markup`<span class="product">${inside}</span>`;
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
${videos.slice(0, count).map((shown, place) => card(shown, feed, place > 1))}</ul></section></template></reel-shelf>
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
/** The video sitemap of the watch pages, in Google's form. A video without a picture has no place in it. */
function videoSitemap(videos, _site) {
	return markup`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:video="http://www.google.com/schemas/sitemap-video/1.1">
${videos.filter(({ poster }) => poster).slice(0, MAX_SITEMAP_PAGES).map(entry)}</urlset>
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
<video:content_loc>${file.url}</video:content_loc>
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
// src/cli/publish.ts
var publish = {
	name: "publish",
	summary: "write the feed’s pages: a watch page a video, video sitemap, the shelf as HTML, e-mail pieces",
	words: ["<address>"],
	options: {
		name: {
			value: "<name>",
			about: "the shop’s name, in the pages’ titles"
		},
		campaign: {
			value: "<name>",
			about: "of the e-mail links (default reelshelf)"
		},
		...folderOption
	},
	notes: ["<address> is where the project folder will be served from. Publish again whenever the feed changes.", "Pages of videos that may no longer be shown are taken away."],
	examples: ["reelshelf publish https://shop.example/reels/ --name \"Halden\""],
	async run(given, world) {
		const word = given.words[0] ?? "";
		const address = safeUrl(word.replace(/\/*$/, "/"), "https://reels.invalid/");
		if (!address || !/^https?:/.test(word)) return misused(`"${word}" is no address; expected https://shop.example/reels/.`, "publish");
		const opened = await openProject(given.text("project") ?? "reels");
		if (!opened.ok) return failed(opened.error);
		const project = opened.value;
		try {
			const nowMs = world.env.nowMs();
			const dated = await keepDates(project, new Date(nowMs).toISOString());
			if (!dated.ok) return failed(dated.error);
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
			const published = publishAll(parsed, {
				baseUrl: address,
				nowMs,
				name: given.text("name"),
				publishedAt,
				stills
			}, { campaign: given.text("campaign") });
			await writeDocuments(project.folder, published.files);
			return {
				exitCode: 0,
				lines: linesOf(published, address),
				data: {
					...published,
					files: [...published.files.keys()]
				}
			};
		} catch (error) {
			const message = `${project.folder} cannot be written: ${error instanceof Error ? error.message : String(error)}.`;
			return failed({
				code: "FOLDER_REFUSED",
				message
			});
		} finally {
			await project.close();
		}
	}
};
/** Search engines want to know since when a video is public: where the feed does not say it, since it was first published here. */
var keepDates = (project, now) => project.update((draft) => {
	for (const origin of draft.sources.videos) origin["publishedAt"] ??= now;
	return draft;
});
/** Each file whole or as it was; then what is no longer published goes. */
async function writeDocuments(folder, files) {
	for (const [path, text] of files) {
		const place = join(folder, path);
		if (await readFile(place, "utf8").catch(() => null) === text) continue;
		await mkdir(dirname(place), { recursive: true });
		const unfinished = unfinishedPath(folder, "document");
		await writeFile(unfinished, text);
		await settle(unfinished);
		await rename(unfinished, place);
	}
	for (const below of ["watch", "email"]) for (const name of await readdir(join(folder, below)).catch(() => [])) {
		const place = join(folder, below, name);
		if (files.has(`${below}/${name}`) || !name.endsWith(".html")) continue;
		const text = await readFile(place, "utf8").catch(() => "");
		if (/<meta name="generator" content="reelshelf">|^<!-- reelshelf: /.test(text)) await rm(place);
	}
}
function linesOf({ videos, unlisted, left, files }, address) {
	return [
		`${videos.length} watch ${videos.length === 1 ? "page" : "pages"}, ${files.size} files. Serve the project folder at ${address}`,
		`  Sitemap for search engines: ${address}video-sitemap.xml`,
		"  The shelf as HTML: shelf.html; pieces for newsletters: email/",
		...unlisted.map(({ id, missing }) => `  ${id} is not listed as a video: it lacks ${missing}.`),
		...left.map((id) => `  ${id} has no page: it may not be shown now, or has no file of its own.`)
	];
}
// src/cli/tag.ts
var tag = {
	name: "tag",
	summary: "say which product a video shows, when and where",
	words: ["<video>", "<product>"],
	options: {
		...folderOption,
		start: {
			value: "<time>",
			about: "when it comes into sight: seconds, or minutes as 1:05.5"
		},
		end: {
			value: "<time>",
			about: "when it is out of sight"
		},
		x: {
			value: "<share>",
			about: "where it stands, from the left: 0.4 or 40%"
		},
		y: {
			value: "<share>",
			about: "where it stands, from the top"
		},
		also: { about: "once more, beside the tag that the product has in this video" },
		remove: { about: "take the product’s tags out of this video" },
		unlisted: { about: "a product that was not imported: the shop itself describes it" }
	},
	notes: ["Videos and products go by their ids in reels.json and catalogue.json; a product by its handle or SKU as well."],
	examples: ["reelshelf tag am-routine dew-serum --start 2 --end 6.5 --x 40% --y 60%"],
	async run(given) {
		const [video = "", product = ""] = given.words;
		const moment = readMoment(given);
		if (typeof moment === "string") return misused(moment, "tag");
		const [{ openProject }, { tagVideo }] = await Promise.all([import("./shared/project2.js"), import("./shared/tag.js")]);
		const opened = await openProject(given.text("project") ?? "reels");
		if (!opened.ok) return failed(opened.error);
		try {
			const made = await opened.value.update((draft) => tagVideo(draft, video, product, {
				...moment,
				isMore: given.has("also"),
				isRemoval: given.has("remove"),
				isUnlisted: given.has("unlisted")
			}));
			if (!made.ok) return failed(made.error);
			if (!made.value.ok) return failed(made.value.error);
			const { message, ...data } = made.value.value;
			return {
				exitCode: 0,
				lines: [message],
				data
			};
		} finally {
			await opened.value.close();
		}
	}
};
function readMoment(given) {
	const moment = {};
	for (const [name, read, expected] of [
		[
			"start",
			readTime,
			"seconds such as 6.5, or 1:05.5"
		],
		[
			"end",
			readTime,
			"seconds such as 6.5, or 1:05.5"
		],
		[
			"x",
			readShare,
			"a share such as 0.4 or 40%"
		],
		[
			"y",
			readShare,
			"a share such as 0.4 or 40%"
		]
	]) {
		const text = given.text(name);
		if (text === void 0) continue;
		const value = read(text);
		if (value === null) return `--${name} is "${text}"; expected ${expected}.`;
		moment[name] = value;
	}
	return moment;
}
function readTime(text) {
	const parts = /^(?:(?:(\d{1,2}):)?(\d{1,3}):)?(\d{1,5}(?:[.,]\d{1,3})?)s?$/.exec(text.trim());
	if (!parts) return null;
	const [, hours = "0", minutes = "0", seconds = "0"] = parts;
	return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(",", "."));
}
function readShare(text) {
	const [, digits, percent] = /^(\d{1,3}(?:[.,]\d{1,4})?)\s*(%?)$/.exec(text.trim()) ?? [];
	if (digits === void 0) return null;
	const value = Number(digits.replace(",", ".")) / (percent ? 100 : 1);
	return value <= 1 ? value : null;
}
// src/cli/commands.ts
/** In the order in which a merchant needs them. */
var commands = [
	init,
	importCommand,
	prepare,
	tag,
	{
		name: "validate",
		summary: "look for what a shopper would miss: in the feed, its files, its dates",
		words: ["[folder, file or address]"],
		options: {
			"no-files": { about: "look at the feed only, not into the files that it names" },
			strict: { about: "end with 1 for warnings, too" }
		},
		notes: ["Says in one line what can be shown, then a line for each thing found. Ends with 1 when a shopper goes without something.", "A project folder need not be free: another command may work in it."],
		examples: ["reelshelf validate reels", "reelshelf validate https://shop.example/reels/reels.json"],
		async run(given, world) {
			const { runValidate } = await import("./shared/runValidate.js");
			return runValidate(given, world);
		}
	},
	doctor,
	publish,
	collectCommand
];
// src/cli/help.ts
/** What a command ends with, for scripts. */
var exitCodes = [
	[0, "done"],
	[1, "it could not be done, or faults were found"],
	[2, "asked for in a wrong way"],
	[130, "interrupted: what was finished is kept"]
];
var help = () => [
	"reelshelf: shoppable creator videos, and what they sell",
	"",
	"Usage",
	...columns(commands.map(({ name, words, summary }) => [`reelshelf ${[name, ...words].join(" ")}`, summary])),
	...columns([["reelshelf <command> --help", "its options, with an example"], ["reelshelf --help | --version", ""]]),
	"",
	"Every command takes --json. Exit codes:",
	...columns(exitCodes.map(([code, meaning]) => [String(code), meaning])),
	"",
	"Examples",
	...commands.flatMap(({ examples }) => examples.slice(-1).map((example) => `  ${example}`))
];
// src/cli/main.ts
/** @param args - the words after the program's name. */
async function main(args, world) {
	const [name, ...rest] = args;
	if (name === "--version" || name === "-v") return {
		exitCode: 0,
		lines: [world.version]
	};
	if (name === "--help" || name === "-h" || name === "help") {
		const asked = commands.find((command) => command.name === rest[0]);
		return {
			exitCode: 0,
			lines: asked ? helpOf(asked) : help()
		};
	}
	if (name === void 0) return {
		exitCode: 2,
		lines: help()
	};
	const command = commands.find((each) => each.name === name);
	if (!command) {
		const near = nearest(name, commands.map((each) => each.name));
		return {
			exitCode: 2,
			lines: [`There is no command "${name}".${near === void 0 ? "" : ` Did you mean ${near}?`} See: reelshelf --help`]
		};
	}
	const given = readWords(command, rest);
	if (!given.ok) return asJson(misused(given.error, command.name), rest.includes("--json"));
	if (given.value.has("help")) return {
		exitCode: 0,
		lines: helpOf(command)
	};
	return asJson(await command.run(given.value, world), given.value.has("json"));
}
function asJson(result, isWanted) {
	if (!isWanted) return result;
	const answer = {
		ok: result.exitCode === 0,
		...result.data ?? { lines: result.lines }
	};
	return {
		...result,
		lines: [JSON.stringify(answer)],
		isAnswer: true
	};
}
// node_modules/@hono/node-server/dist/index.mjs
var RequestError = class extends Error {
	constructor(message, options) {
		super(message, options);
		this.name = "RequestError";
	}
};
var nonJoinedHeaders = /* @__PURE__ */ new Set([
	"age",
	"authorization",
	"content-length",
	"content-type",
	"etag",
	"expires",
	"from",
	"host",
	"if-modified-since",
	"if-unmodified-since",
	"last-modified",
	"location",
	"max-forwards",
	"proxy-authorization",
	"referer",
	"retry-after",
	"server",
	"user-agent"
]);
var validHeaderName = /^[!#$%&'*+\-.^_`|~\dA-Za-z]+$/;
var isHttpWhitespace = (code) => code === 9 || code === 10 || code === 13 || code === 32;
var normalizeHeaderValue = (value) => {
	if (!isHttpWhitespace(value.charCodeAt(0)) && !isHttpWhitespace(value.charCodeAt(value.length - 1))) return value;
	let start = 0;
	let end = value.length;
	while (start < end && isHttpWhitespace(value.charCodeAt(start))) start++;
	while (end > start && isHttpWhitespace(value.charCodeAt(end - 1))) end--;
	return value.slice(start, end);
};
var forbiddenHeaderValue = /[\0\r\n]/;
var GlobalHeaders = globalThis.Headers;
var materializeHeaders = (rawHeaders, HeadersCtor = GlobalHeaders) => {
	const headers = new HeadersCtor();
	for (let i = 0; i < rawHeaders.length; i += 2) {
		const name = rawHeaders[i];
		if (!name.startsWith(":")) headers.append(name, rawHeaders[i + 1]);
	}
	return headers;
};
var RequestHeaders = class {
	#incoming;
	#rawHeaders;
	#headers;
	#invalidValue;
	constructor(incoming) {
		this.#incoming = incoming;
		if (incoming instanceof Http2ServerRequest) this.#rawHeaders = incoming.rawHeaders.slice();
	}
	get #lazyRawHeaders() {
		return this.#rawHeaders ??= this.#incoming.rawHeaders.slice();
	}
	get #native() {
		if (!this.#headers) {
			this.#headers = materializeHeaders(this.#lazyRawHeaders);
			this.#rawHeaders = void 0;
		}
		return this.#headers;
	}
	#normalizedName(name) {
		if (typeof name !== "string") return;
		if (!validHeaderName.test(name)) throw new TypeError(`Invalid header name: ${name}`);
		return name.toLowerCase();
	}
	#lookupHttp1(lowerName) {
		const headers = this.#incoming instanceof Http2ServerRequest ? void 0 : this.#incoming.headers;
		if (!headers || nonJoinedHeaders.has(lowerName) || lowerName === "set-cookie" || lowerName === "__proto__") return;
		if (!Object.hasOwn(headers, lowerName)) return null;
		const rawValue = headers[lowerName];
		if (typeof rawValue === "string") {
			const value = normalizeHeaderValue(rawValue);
			return forbiddenHeaderValue.test(value) ? void 0 : value;
		}
	}
	#lookup(rawHeaders, lowerName) {
		const separator = lowerName === "cookie" ? "; " : ", ";
		let value = null;
		for (let i = 0; i < rawHeaders.length; i += 2) {
			const rawName = rawHeaders[i];
			if (rawName.length === lowerName.length && rawName.toLowerCase() === lowerName) {
				const rawValue = normalizeHeaderValue(rawHeaders[i + 1]);
				if (forbiddenHeaderValue.test(rawValue)) {
					this.#invalidValue = true;
					return;
				}
				value = value === null ? rawValue : value + separator + rawValue;
			}
		}
		return value;
	}
	append(name, value) {
		this.#native.append(name, value);
	}
	delete(name) {
		this.#native.delete(name);
	}
	get(name) {
		const lowerName = this.#normalizedName(name);
		if (lowerName && !this.#headers && !this.#invalidValue) {
			const http1Value = this.#lookupHttp1(lowerName);
			if (http1Value !== void 0) return http1Value;
			const value = this.#lookup(this.#lazyRawHeaders, lowerName);
			if (value !== void 0) return value;
		}
		return this.#native.get(name);
	}
	has(name) {
		const lowerName = this.#normalizedName(name);
		if (lowerName && !this.#headers && !this.#invalidValue) {
			const http1Value = this.#lookupHttp1(lowerName);
			if (http1Value !== void 0) return http1Value !== null;
			const value = this.#lookup(this.#lazyRawHeaders, lowerName);
			if (value !== void 0) return value !== null;
		}
		return this.#native.has(name);
	}
	set(name, value) {
		this.#native.set(name, value);
	}
	getSetCookie() {
		return this.#native.getSetCookie();
	}
	keys() {
		return this.#native.keys();
	}
	values() {
		return this.#native.values();
	}
	entries() {
		return this.#native.entries();
	}
	forEach(callback, thisArg) {
		this.#native.forEach((value, key) => {
			callback.call(thisArg, value, key, this);
		});
	}
	[Symbol.iterator]() {
		return this.entries();
	}
};
Object.defineProperty(RequestHeaders.prototype, Symbol.for("nodejs.util.inspect.custom"), { value: function(depth, options, inspectFn) {
	return `Headers (lightweight) ${inspectFn(Object.fromEntries(this), {
		...options,
		depth: depth == null ? null : depth - 1
	})}`;
} });
Object.setPrototypeOf(RequestHeaders.prototype, GlobalHeaders.prototype);
var newHeadersFromIncoming = (incoming) => globalThis.Headers === GlobalHeaders ? new RequestHeaders(incoming) : materializeHeaders(incoming.rawHeaders, globalThis.Headers);
var reValidRequestUrl = /^\/[!#$&-;=?-\[\]_a-z~]*$/;
var reDotSegment = /\/\.\.?(?:[/?#]|$)/;
var reValidHost = /^[a-z0-9._-]+(?::(?:[1-5]\d{3,4}|[6-9]\d{3}))?$/;
var validateRequestTarget = (target) => {
	const backslash = target.indexOf("\\");
	if (backslash !== -1) {
		const query = target.indexOf("?");
		if (query === -1 || backslash < query) throw new RequestError("Backslash in request path");
	}
};
var buildUrl = (scheme, host, incomingUrl) => {
	const url = `${scheme}://${host}${incomingUrl}`;
	if (!reValidHost.test(host)) {
		validateRequestTarget(incomingUrl);
		const urlObj = new URL(url);
		if (urlObj.hostname.length !== host.length && urlObj.hostname !== (host.includes(":") ? host.replace(/:\d+$/, "") : host).toLowerCase()) throw new RequestError("Invalid host header");
		return urlObj.href;
	} else if (incomingUrl.length === 0) return url + "/";
	else {
		if (incomingUrl.charCodeAt(0) !== 47) throw new RequestError("Invalid URL");
		if (!reValidRequestUrl.test(incomingUrl) || reDotSegment.test(incomingUrl)) {
			validateRequestTarget(incomingUrl);
			return new URL(url).href;
		}
		return url;
	}
};
var toRequestError = (e) => {
	if (e instanceof RequestError) return e;
	return new RequestError(e.message, { cause: e });
};
var GlobalRequest = global.Request;
var Request$1 = class Request$1 extends GlobalRequest {
	static [Symbol.hasInstance](instance) {
		if (this === Request$1) return instance instanceof GlobalRequest || Function.prototype[Symbol.hasInstance].call(this, instance);
		return Function.prototype[Symbol.hasInstance].call(this, instance);
	}
	constructor(input, options) {
		if (typeof input === "object" && getRequestCache in input) {
			const hasReplacementBody = options !== void 0 && "body" in options && options.body != null;
			if (input[bodyConsumedDirectlyKey] && !hasReplacementBody) throw new TypeError("Cannot construct a Request with a Request object that has already been used.");
			input = input[getRequestCache]();
		}
		if (typeof (options?.body)?.getReader !== "undefined") options.duplex ??= "half";
		super(input, options);
	}
};
var wrapBodyStream = Symbol("wrapBodyStream");
var byteExactEncodings = /* @__PURE__ */ new Set([
	"latin1",
	"binary",
	"hex",
	"base64",
	"base64url"
]);
var isByteExactEncoding = (encoding) => encoding === null || byteExactEncodings.has(encoding);
var bodyBufferedBeforeDisconnectKey = Symbol("bodyBufferedBeforeDisconnect");
var bodyBufferedLengthBeforeDisconnectKey = Symbol("bodyBufferedLengthBeforeDisconnect");
var toBufferChunk = (chunk, encoding) => Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk, encoding ?? "utf8");
var isRecoverableDisconnectedIncoming = (incoming) => !(incoming instanceof Http2ServerRequest) && !!incoming.complete && !!incoming.readableAborted && typeof incoming.read === "function" && isByteExactEncoding(incoming.readableEncoding);
var recordBodyBufferedBeforeDisconnect = (incoming) => {
	if (incoming.readableDidRead || !isRecoverableDisconnectedIncoming(incoming)) return;
	const incomingWithRecovery = incoming;
	incomingWithRecovery[bodyBufferedLengthBeforeDisconnectKey] ??= incoming.readableLength;
};
var readBodyBufferedBeforeDisconnect = (incoming, chunks) => {
	if (incoming.readableDidRead && !chunks || !isRecoverableDisconnectedIncoming(incoming)) return;
	const incomingWithRecovery = incoming;
	if (incomingWithRecovery[bodyBufferedBeforeDisconnectKey] !== void 0) return incomingWithRecovery[bodyBufferedBeforeDisconnectKey];
	let result;
	const errored = incoming.errored;
	if (errored && errored.code !== "ECONNRESET") result = errored;
	else if (incomingWithRecovery[bodyBufferedLengthBeforeDisconnectKey] !== void 0 && incoming.readableLength !== incomingWithRecovery[bodyBufferedLengthBeforeDisconnectKey]) result = newBodyUnusableError();
	else {
		const bodyChunks = chunks ?? [];
		let chunk;
		while ((chunk = incoming.read()) !== null) bodyChunks.push(toBufferChunk(chunk, incoming.readableEncoding));
		const buffer = bodyChunks.length === 1 ? bodyChunks[0] : Buffer.concat(bodyChunks);
		result = buffer;
		const contentLength = incoming.headers["content-length"];
		if (typeof contentLength === "string" && /^\d+$/.test(contentLength)) {
			const expectedLength = Number(contentLength);
			if (Number.isSafeInteger(expectedLength) && buffer.length !== expectedLength) result = newBodyUnusableError();
		}
	}
	incomingWithRecovery[bodyBufferedBeforeDisconnectKey] = result;
	return result;
};
var enqueueBufferedBody = (controller, buffered) => {
	if (buffered instanceof Error) {
		controller.error(buffered);
		return;
	}
	if (buffered.length > 0) controller.enqueue(buffered);
	controller.close();
};
var newRequestFromIncoming = (method, url, headers, incoming, abortController) => {
	const init = {
		method,
		headers,
		signal: abortController.signal
	};
	if (method === "TRACE") {
		init.method = "GET";
		const req = new Request$1(url, init);
		Object.defineProperty(req, "method", { get() {
			return "TRACE";
		} });
		return req;
	}
	if (!(method === "GET" || method === "HEAD")) if ("rawBody" in incoming && incoming.rawBody instanceof Buffer) init.body = new ReadableStream({ start(controller) {
		controller.enqueue(incoming.rawBody);
		controller.close();
	} });
	else if (incoming[wrapBodyStream]) {
		let reader;
		init.body = new ReadableStream({ async pull(controller) {
			try {
				if (!reader) {
					const buffered = readBodyBufferedBeforeDisconnect(incoming);
					if (buffered !== void 0) {
						enqueueBufferedBody(controller, buffered);
						return;
					}
				}
				reader ||= Readable.toWeb(incoming).getReader();
				const { done, value } = await reader.read();
				if (done) controller.close();
				else controller.enqueue(value);
			} catch (error) {
				controller.error(error);
			}
		} });
	} else {
		const buffered = readBodyBufferedBeforeDisconnect(incoming);
		if (buffered !== void 0) init.body = new ReadableStream({ start(controller) {
			enqueueBufferedBody(controller, buffered);
		} });
		else init.body = Readable.toWeb(incoming);
	}
	return new Request$1(url, init);
};
var getRequestCache = Symbol("getRequestCache");
var requestCache = Symbol("requestCache");
var incomingKey = Symbol("incomingKey");
var urlKey = Symbol("urlKey");
var methodKey = Symbol("methodKey");
var headersKey = Symbol("headersKey");
var abortControllerKey = Symbol("abortControllerKey");
var getAbortController = Symbol("getAbortController");
var abortRequest = Symbol("abortRequest");
var bodyBufferKey = Symbol("bodyBuffer");
var bodyReadPromiseKey = Symbol("bodyReadPromise");
var bodyConsumedDirectlyKey = Symbol("bodyConsumedDirectly");
var bodyLockReaderKey = Symbol("bodyLockReader");
var abortReasonKey = Symbol("abortReason");
var newBodyUnusableError = () => {
	return /* @__PURE__ */ new TypeError("Body is unusable");
};
var rejectBodyUnusable = () => {
	return Promise.reject(newBodyUnusableError());
};
var textDecoder = new TextDecoder();
var consumeBodyDirectOnce = (request) => {
	if (request[bodyConsumedDirectlyKey]) return rejectBodyUnusable();
	request[bodyConsumedDirectlyKey] = true;
};
var toArrayBuffer = (buf) => {
	return buf.buffer.slice(buf.byteOffset, buf.byteOffset + buf.byteLength);
};
var contentType = (request) => {
	return (request[headersKey] ||= newHeadersFromIncoming(request[incomingKey])).get("content-type") || "";
};
var methodTokenRegExp = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
var normalizeIncomingMethod = (method) => {
	if (typeof method !== "string" || method.length === 0) return "GET";
	switch (method) {
		case "DELETE":
		case "GET":
		case "HEAD":
		case "OPTIONS":
		case "PATCH":
		case "POST":
		case "PUT":
		case "QUERY": return method;
	}
	const upper = method.toUpperCase();
	switch (upper) {
		case "DELETE":
		case "GET":
		case "HEAD":
		case "OPTIONS":
		case "POST":
		case "PUT": return upper;
		default: return method;
	}
};
var validateDirectReadMethod = (method) => {
	if (!methodTokenRegExp.test(method)) return /* @__PURE__ */ new TypeError(`'${method}' is not a valid HTTP method.`);
	const normalized = method.toUpperCase();
	if (normalized === "CONNECT" || normalized === "TRACK" || normalized === "TRACE" && method !== "TRACE") return /* @__PURE__ */ new TypeError(`'${method}' HTTP method is unsupported.`);
};
var readBodyWithFastPath = (request, method, fromBuffer) => {
	if (request[bodyConsumedDirectlyKey]) return rejectBodyUnusable();
	const methodName = request.method;
	if (methodName === "GET" || methodName === "HEAD") return request[getRequestCache]()[method]();
	const methodValidationError = validateDirectReadMethod(methodName);
	if (methodValidationError) return Promise.reject(methodValidationError);
	if (request[requestCache]) {
		if (methodName !== "TRACE") return request[requestCache][method]();
	}
	const alreadyUsedError = consumeBodyDirectOnce(request);
	if (alreadyUsedError) return alreadyUsedError;
	const raw = readRawBodyIfAvailable(request);
	if (raw) {
		const result = Promise.resolve(fromBuffer(raw, request));
		request[bodyBufferKey] = void 0;
		return result;
	}
	return readBodyDirect(request).then((buf) => {
		const result = fromBuffer(buf, request);
		request[bodyBufferKey] = void 0;
		return result;
	});
};
var readRawBodyIfAvailable = (request) => {
	const incoming = request[incomingKey];
	if ("rawBody" in incoming && incoming.rawBody instanceof Buffer) return incoming.rawBody;
};
var normalizeAbortError = (request, incoming) => {
	if (incoming.errored) return incoming.errored;
	const reason = request[abortReasonKey];
	if (reason !== void 0) return reason instanceof Error ? reason : new Error(String(reason));
	return /* @__PURE__ */ new Error("Client connection prematurely closed.");
};
var readBodyDirect = (request) => {
	if (request[bodyBufferKey]) return Promise.resolve(request[bodyBufferKey]);
	if (request[bodyReadPromiseKey]) return request[bodyReadPromiseKey];
	const incoming = request[incomingKey];
	if (incoming.readableDidRead) return rejectBodyUnusable();
	const buffered = readBodyBufferedBeforeDisconnect(incoming);
	if (buffered !== void 0) {
		if (buffered instanceof Error) return Promise.reject(buffered);
		request[bodyBufferKey] = buffered;
		return Promise.resolve(buffered);
	}
	const promise = new Promise((resolve, reject) => {
		const chunks = [];
		let settled = false;
		const finish = (callback) => {
			if (settled) return;
			settled = true;
			cleanup();
			callback();
		};
		const recoverCompleteBodyAfterDisconnect = (error) => {
			const streamError = incoming.errored ?? error;
			if (!isRecoverableDisconnectedIncoming(incoming) || streamError && streamError.code !== "ECONNRESET") return false;
			finish(() => {
				const recovered = readBodyBufferedBeforeDisconnect(incoming, chunks);
				if (recovered instanceof Error) reject(recovered);
				else if (recovered === void 0) reject(error ?? normalizeAbortError(request, incoming));
				else {
					request[bodyBufferKey] = recovered;
					resolve(recovered);
				}
			});
			return true;
		};
		const onData = (chunk) => {
			chunks.push(toBufferChunk(chunk, incoming.readableEncoding));
		};
		const onEnd = () => {
			finish(() => {
				const buffer = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
				request[bodyBufferKey] = buffer;
				resolve(buffer);
			});
		};
		const onError = (error) => {
			if (recoverCompleteBodyAfterDisconnect(error)) return;
			finish(() => {
				reject(error);
			});
		};
		const onClose = () => {
			if (incoming.readableEnded) {
				onEnd();
				return;
			}
			if (recoverCompleteBodyAfterDisconnect()) return;
			finish(() => {
				reject(normalizeAbortError(request, incoming));
			});
		};
		const cleanup = () => {
			incoming.off("data", onData);
			incoming.off("end", onEnd);
			incoming.off("error", onError);
			incoming.off("close", onClose);
			request[bodyReadPromiseKey] = void 0;
		};
		incoming.on("data", onData);
		incoming.on("end", onEnd);
		incoming.on("error", onError);
		incoming.on("close", onClose);
		queueMicrotask(() => {
			if (settled) return;
			if (incoming.readableEnded) onEnd();
			else if (incoming.errored) onError(incoming.errored);
			else if (incoming.destroyed) onClose();
		});
	});
	request[bodyReadPromiseKey] = promise;
	return promise;
};
var requestPrototype = {
	get method() {
		return this[methodKey];
	},
	get url() {
		return this[urlKey];
	},
	get headers() {
		return this[headersKey] ||= newHeadersFromIncoming(this[incomingKey]);
	},
	[abortRequest](reason) {
		if (this[abortReasonKey] === void 0) this[abortReasonKey] = reason;
		const abortController = this[abortControllerKey];
		if (abortController && !abortController.signal.aborted) abortController.abort(reason);
	},
	[getAbortController]() {
		this[abortControllerKey] ||= new AbortController();
		if (this[abortReasonKey] !== void 0 && !this[abortControllerKey].signal.aborted) this[abortControllerKey].abort(this[abortReasonKey]);
		return this[abortControllerKey];
	},
	[getRequestCache]() {
		const abortController = this[getAbortController]();
		if (this[requestCache]) return this[requestCache];
		const method = this.method;
		if (this[bodyConsumedDirectlyKey] && !(method === "GET" || method === "HEAD")) {
			this[bodyBufferKey] = void 0;
			const init = {
				method: method === "TRACE" ? "GET" : method,
				headers: this.headers,
				signal: abortController.signal
			};
			if (method !== "TRACE") {
				init.body = new ReadableStream({ start(c) {
					c.close();
				} });
				init.duplex = "half";
			}
			const req = new Request$1(this[urlKey], init);
			if (method === "TRACE") Object.defineProperty(req, "method", { get() {
				return "TRACE";
			} });
			return this[requestCache] = req;
		}
		return this[requestCache] = newRequestFromIncoming(this.method, this[urlKey], this.headers, this[incomingKey], abortController);
	},
	get body() {
		if (!this[bodyConsumedDirectlyKey]) return this[getRequestCache]().body;
		const request = this[getRequestCache]();
		if (!this[bodyLockReaderKey] && request.body) this[bodyLockReaderKey] = request.body.getReader();
		return request.body;
	},
	get bodyUsed() {
		if (this[bodyConsumedDirectlyKey]) return true;
		if (this[requestCache]) return this[requestCache].bodyUsed;
		return false;
	}
};
Object.defineProperty(requestPrototype, "signal", { get() {
	return this[getAbortController]().signal;
} });
[
	"cache",
	"credentials",
	"destination",
	"duplex",
	"integrity",
	"mode",
	"redirect",
	"referrer",
	"referrerPolicy",
	"keepalive"
].forEach((k) => {
	Object.defineProperty(requestPrototype, k, { get() {
		return this[getRequestCache]()[k];
	} });
});
["clone", "formData"].forEach((k) => {
	Object.defineProperty(requestPrototype, k, { value: function() {
		if (this[bodyConsumedDirectlyKey]) {
			if (k === "clone") throw newBodyUnusableError();
			return rejectBodyUnusable();
		}
		return this[getRequestCache]()[k]();
	} });
});
Object.defineProperty(requestPrototype, "text", { value: function() {
	return readBodyWithFastPath(this, "text", (buf) => textDecoder.decode(buf));
} });
Object.defineProperty(requestPrototype, "arrayBuffer", { value: function() {
	return readBodyWithFastPath(this, "arrayBuffer", (buf) => toArrayBuffer(buf));
} });
Object.defineProperty(requestPrototype, "blob", { value: function() {
	return readBodyWithFastPath(this, "blob", (buf, request) => {
		const type = contentType(request);
		return new Response(buf, type ? { headers: { "content-type": type } } : void 0).blob();
	});
} });
Object.defineProperty(requestPrototype, "bytes", { value: function() {
	return this.arrayBuffer().then((buf) => new Uint8Array(buf));
} });
Object.defineProperty(requestPrototype, "json", { value: function() {
	if (this[bodyConsumedDirectlyKey]) return rejectBodyUnusable();
	return this.text().then(JSON.parse);
} });
Object.defineProperty(requestPrototype, Symbol.for("nodejs.util.inspect.custom"), { value: function(depth, options, inspectFn) {
	return `Request (lightweight) ${inspectFn({
		method: this.method,
		url: this.url,
		headers: this.headers,
		nativeRequest: this[requestCache]
	}, {
		...options,
		depth: depth == null ? null : depth - 1
	})}`;
} });
Object.setPrototypeOf(requestPrototype, Request$1.prototype);
var newRequest = (incoming, defaultHostname) => {
	const req = Object.create(requestPrototype);
	req[incomingKey] = incoming;
	req[methodKey] = normalizeIncomingMethod(incoming.method);
	const incomingUrl = incoming.url || "";
	if (incomingUrl[0] !== "/" && (incomingUrl.startsWith("http://") || incomingUrl.startsWith("https://"))) {
		if (incoming instanceof Http2ServerRequest) throw new RequestError("Absolute URL for :path is not allowed in HTTP/2");
		try {
			validateRequestTarget(incomingUrl);
			req[urlKey] = new URL(incomingUrl).href;
		} catch (e) {
			throw new RequestError("Invalid absolute URL", { cause: e });
		}
		return req;
	}
	const host = (incoming instanceof Http2ServerRequest ? incoming.authority : incoming.headers.host) || defaultHostname;
	if (!host) throw new RequestError("Missing host header");
	let scheme;
	if (incoming instanceof Http2ServerRequest) {
		scheme = incoming.scheme;
		if (!(scheme === "http" || scheme === "https")) throw new RequestError("Unsupported scheme");
	} else scheme = incoming.socket && incoming.socket.encrypted ? "https" : "http";
	try {
		req[urlKey] = buildUrl(scheme, host, incomingUrl);
	} catch (e) {
		if (e instanceof RequestError) throw e;
		else throw new RequestError("Invalid URL", { cause: e });
	}
	return req;
};
var defaultContentType = "text/plain; charset=UTF-8";
var responseCache = Symbol("responseCache");
var getResponseCache = Symbol("getResponseCache");
var cacheKey = Symbol("cache");
var GlobalResponse = global.Response;
var Response$1 = class Response$1 {
	#body;
	#init;
	static [Symbol.hasInstance](instance) {
		if (this === Response$1) return instance instanceof GlobalResponse || Function.prototype[Symbol.hasInstance].call(this, instance);
		return Function.prototype[Symbol.hasInstance].call(this, instance);
	}
	[getResponseCache]() {
		const cache = this[cacheKey];
		const liveHeaders = cache && cache[2] instanceof Headers ? cache[2] : void 0;
		delete this[cacheKey];
		return this[responseCache] ||= new GlobalResponse(this.#body, liveHeaders ? {
			status: this.#init?.status,
			statusText: this.#init?.statusText,
			headers: liveHeaders
		} : this.#init);
	}
	constructor(body, init) {
		let headers;
		this.#body = body;
		if (init instanceof GlobalResponse) {
			const cachedGlobalResponse = init[responseCache];
			if (cachedGlobalResponse) {
				this.#init = cachedGlobalResponse;
				this[getResponseCache]();
				return;
			}
			this.#init = #init in init ? init.#init : init;
			headers = new Headers(init.headers);
		} else this.#init = init;
		if (body == null || typeof body === "string" || typeof body?.getReader !== "undefined" || body instanceof Blob || body instanceof Uint8Array) this[cacheKey] = [
			init?.status || 200,
			body ?? null,
			headers || init?.headers
		];
	}
	get headers() {
		const cache = this[cacheKey];
		if (cache) {
			if (!(cache[2] instanceof Headers)) cache[2] = new Headers(cache[2] || (cache[1] === null ? void 0 : { "content-type": defaultContentType }));
			return cache[2];
		}
		return this[getResponseCache]().headers;
	}
	get status() {
		return this[cacheKey]?.[0] ?? this[getResponseCache]().status;
	}
	get ok() {
		const status = this.status;
		return status >= 200 && status < 300;
	}
};
[
	"body",
	"bodyUsed",
	"redirected",
	"statusText",
	"trailers",
	"type",
	"url"
].forEach((k) => {
	Object.defineProperty(Response$1.prototype, k, { get() {
		return this[getResponseCache]()[k];
	} });
});
[
	"arrayBuffer",
	"blob",
	"bytes",
	"clone",
	"formData",
	"json",
	"text"
].forEach((k) => {
	Object.defineProperty(Response$1.prototype, k, { value: function() {
		return this[getResponseCache]()[k]();
	} });
});
Object.defineProperty(Response$1.prototype, Symbol.for("nodejs.util.inspect.custom"), { value: function(depth, options, inspectFn) {
	return `Response (lightweight) ${inspectFn({
		status: this.status,
		headers: this.headers,
		ok: this.ok,
		nativeResponse: this[responseCache]
	}, {
		...options,
		depth: depth == null ? null : depth - 1
	})}`;
} });
Object.setPrototypeOf(Response$1, GlobalResponse);
Object.setPrototypeOf(Response$1.prototype, GlobalResponse.prototype);
var validRedirectUrl = /^https?:\/\/[!#-;=?-[\]_a-z~A-Z]+$/;
var parseRedirectUrl = (url) => {
	if (url instanceof URL) return url.href;
	if (validRedirectUrl.test(url)) return url;
	return new URL(url).href;
};
var validRedirectStatuses = /* @__PURE__ */ new Set([
	301,
	302,
	303,
	307,
	308
]);
Object.defineProperty(Response$1, "redirect", {
	value: function redirect(url, status = 302) {
		if (!validRedirectStatuses.has(status)) throw new RangeError("Invalid status code");
		return new Response$1(null, {
			status,
			headers: { location: parseRedirectUrl(url) }
		});
	},
	writable: true,
	configurable: true
});
Object.defineProperty(Response$1, "json", {
	value: function json(data, init) {
		const body = JSON.stringify(data);
		if (body === void 0) throw new TypeError("The data is not JSON serializable");
		const initHeaders = init?.headers;
		let headers;
		if (initHeaders) {
			headers = new Headers(initHeaders);
			if (!headers.has("content-type")) headers.set("content-type", "application/json");
		} else headers = { "content-type": "application/json" };
		return new Response$1(body, {
			status: init?.status ?? 200,
			statusText: init?.statusText,
			headers
		});
	},
	writable: true,
	configurable: true
});
async function readWithoutBlocking(readPromise) {
	return Promise.race([readPromise, Promise.resolve().then(() => Promise.resolve(void 0))]);
}
function writeFromReadableStreamDefaultReader(reader, writable, currentReadPromise) {
	const cancel = (error) => {
		reader.cancel(error).catch(() => {});
	};
	const stream = writable.stream;
	if (writable.destroyed || stream?.closed || stream?.destroyed) {
		cancel();
		return reader.closed;
	}
	writable.on("close", cancel);
	writable.on("error", cancel);
	(currentReadPromise ?? reader.read()).then(flow, handleStreamError);
	return reader.closed.finally(() => {
		writable.off("close", cancel);
		writable.off("error", cancel);
	});
	function handleStreamError(error) {
		if (error) writable.destroy(error);
	}
	function onDrain() {
		reader.read().then(flow, handleStreamError);
	}
	function flow({ done, value }) {
		try {
			if (done) writable.end();
			else if (!writable.write(value)) writable.once("drain", onDrain);
			else reader.read().then(flow, handleStreamError);
		} catch (e) {
			handleStreamError(e);
		}
	}
}
function writeFromReadableStream(stream, writable) {
	if (stream.locked) throw new TypeError("ReadableStream is locked.");
	else if (writable.destroyed) {
		stream.cancel().catch(() => {});
		return;
	}
	return writeFromReadableStreamDefaultReader(stream.getReader(), writable);
}
var buildOutgoingHttpHeaders = (headers, defaultContentType) => {
	const res = {};
	if (!(headers instanceof Headers)) headers = new Headers(headers ?? void 0);
	if (headers.has("set-cookie")) {
		const cookies = [];
		for (const [k, v] of headers) if (k === "set-cookie") cookies.push(v);
		else res[k] = v;
		if (cookies.length > 0) res["set-cookie"] = cookies;
	} else for (const [k, v] of headers) res[k] = v;
	if (defaultContentType) res["content-type"] ??= defaultContentType;
	return res;
};
var outgoingEnded = Symbol("outgoingEnded");
var incomingDraining = Symbol("incomingDraining");
var DRAIN_TIMEOUT_MS = 500;
var MAX_DRAIN_BYTES = 67108864;
var drainIncoming = (incoming) => {
	const incomingWithDrainState = incoming;
	if (incoming.destroyed || incomingWithDrainState[incomingDraining]) return;
	incomingWithDrainState[incomingDraining] = true;
	if (incoming instanceof Http2ServerRequest) {
		try {
			incoming.stream?.close?.(constants.NGHTTP2_NO_ERROR);
		} catch {}
		return;
	}
	let bytesRead = 0;
	const cleanup = () => {
		clearTimeout(timer);
		incoming.off("data", onData);
		incoming.off("end", cleanup);
		incoming.off("error", cleanup);
	};
	const forceClose = () => {
		cleanup();
		const socket = incoming.socket;
		if (socket && !socket.destroyed) {
			if (typeof socket.destroySoon === "function") socket.destroySoon();
			else if (typeof socket.destroy === "function") socket.destroy();
		}
	};
	const timer = setTimeout(forceClose, DRAIN_TIMEOUT_MS);
	timer.unref?.();
	const onData = (chunk) => {
		bytesRead += chunk.length;
		if (bytesRead > MAX_DRAIN_BYTES) forceClose();
	};
	incoming.on("data", onData);
	incoming.on("end", cleanup);
	incoming.on("error", cleanup);
	incoming.resume();
};
var makeCloseHandler = (req, incoming, outgoing, needsBodyCleanup) => () => {
	if (incoming.errored) {
		recordBodyBufferedBeforeDisconnect(incoming);
		req[abortRequest](incoming.errored.toString());
	} else if (!outgoing.writableFinished || incoming instanceof Http2ServerRequest && incoming.aborted) {
		recordBodyBufferedBeforeDisconnect(incoming);
		req[abortRequest]("Client connection prematurely closed.");
	}
	if (needsBodyCleanup && !incoming.readableEnded) setTimeout(() => {
		if (!incoming.readableEnded) setTimeout(() => {
			drainIncoming(incoming);
		});
	});
};
var isImmediateCacheableResponse = (res) => {
	if (!(cacheKey in res)) return false;
	const body = res[cacheKey][1];
	return body === null || typeof body === "string" || body instanceof Uint8Array;
};
var handleRequestError = () => new Response(null, { status: 400 });
var handleFetchError = (e) => new Response(null, { status: e instanceof Error && (e.name === "TimeoutError" || e.constructor.name === "TimeoutError") ? 504 : 500 });
var handleResponseError = (e, outgoing) => {
	const err = e instanceof Error ? e : new Error("unknown error", { cause: e });
	if (err.code === "ERR_STREAM_PREMATURE_CLOSE") console.info("The user aborted a request.");
	else {
		console.error(e);
		if (!outgoing.headersSent) {
			if (outgoing instanceof ServerResponse) outgoing._contentLength = null;
			outgoing.writeHead(500, { "Content-Type": "text/plain" });
		}
		outgoing.end(`Error: ${err.message}`);
		outgoing.destroy(err);
	}
};
var flushHeaders = (outgoing) => {
	if ("flushHeaders" in outgoing && outgoing.writable) outgoing.flushHeaders();
};
var trySetContentLength = (outgoing, status, length) => {
	const http1 = outgoing;
	if (http1._contentLength === null && http1._hasBody && http1.useChunkedEncodingByDefault && !http1._removedContLen && status >= 200 && status !== 204 && status !== 304 && !outgoing.hasHeader("content-length") && !outgoing.hasHeader("transfer-encoding") && !outgoing.hasHeader("trailer")) {
		http1._contentLength = length;
		return true;
	}
	return false;
};
var writeDefaultHeaders = (outgoing, status, length) => {
	if (trySetContentLength(outgoing, status, length)) outgoing.writeHead(status, { "Content-Type": defaultContentType });
	else outgoing.writeHead(status, {
		"Content-Type": defaultContentType,
		"Content-Length": length
	});
};
var responseViaCache = async (res, outgoing) => {
	let [status, body, header] = res[cacheKey];
	if (!header) {
		if (body === null) {
			outgoing.writeHead(status);
			outgoing.end();
		} else if (typeof body === "string") {
			writeDefaultHeaders(outgoing, status, Buffer.byteLength(body));
			outgoing.end(body);
		} else if (body instanceof Uint8Array) {
			writeDefaultHeaders(outgoing, status, body.byteLength);
			outgoing.end(body);
		} else if (body instanceof Blob) {
			writeDefaultHeaders(outgoing, status, body.size);
			outgoing.end(new Uint8Array(await body.arrayBuffer()));
		} else {
			outgoing.writeHead(status, { "Content-Type": defaultContentType });
			flushHeaders(outgoing);
			await writeFromReadableStream(body, outgoing)?.catch((e) => handleResponseError(e, outgoing));
		}
		outgoing[outgoingEnded]?.();
		return;
	}
	let hasContentLength = false;
	let plainHeaders = false;
	let canAutoLength = true;
	if (header instanceof Headers) {
		hasContentLength = header.has("content-length");
		header = buildOutgoingHttpHeaders(header, body === null ? void 0 : defaultContentType);
	} else if (Array.isArray(header)) {
		const headerObj = new Headers(header);
		hasContentLength = headerObj.has("content-length");
		header = buildOutgoingHttpHeaders(headerObj, body === null ? void 0 : defaultContentType);
	} else {
		plainHeaders = true;
		for (const key in header) {
			if (key.length === 14 && key.toLowerCase() === "content-length") {
				hasContentLength = true;
				break;
			}
			if (key.length === 17 && key.toLowerCase() === "transfer-encoding" || key.length === 7 && key.toLowerCase() === "trailer") canAutoLength = false;
		}
	}
	if (!hasContentLength) {
		let length;
		if (typeof body === "string") length = Buffer.byteLength(body);
		else if (body instanceof Uint8Array) length = body.byteLength;
		else if (body instanceof Blob) length = body.size;
		if (length !== void 0 && (!plainHeaders || !canAutoLength || !trySetContentLength(outgoing, status, length))) {
			if (plainHeaders) header = { ...header };
			header["Content-Length"] = length;
		}
	}
	outgoing.writeHead(status, header);
	if (body == null) outgoing.end();
	else if (typeof body === "string" || body instanceof Uint8Array) outgoing.end(body);
	else if (body instanceof Blob) outgoing.end(new Uint8Array(await body.arrayBuffer()));
	else {
		flushHeaders(outgoing);
		await writeFromReadableStream(body, outgoing)?.catch((e) => handleResponseError(e, outgoing));
	}
	outgoing[outgoingEnded]?.();
};
var isPromise = (res) => typeof res.then === "function";
var responseViaResponseObject = async (res, outgoing, options = {}) => {
	if (isPromise(res)) if (options.errorHandler) try {
		res = await res;
	} catch (err) {
		const errRes = await options.errorHandler(err);
		if (!errRes) return;
		res = errRes;
	}
	else res = await res.catch(handleFetchError);
	if (cacheKey in res) return responseViaCache(res, outgoing);
	const resHeaderRecord = buildOutgoingHttpHeaders(res.headers, res.body === null ? void 0 : defaultContentType);
	if (res.body) {
		const reader = res.body.getReader();
		const values = [];
		let done = false;
		let currentReadPromise = void 0;
		if (resHeaderRecord["transfer-encoding"] !== "chunked") {
			let maxReadCount = 2;
			for (let i = 0; i < maxReadCount; i++) {
				currentReadPromise ||= reader.read();
				const chunk = await readWithoutBlocking(currentReadPromise);
				if (!chunk) {
					if (i === 1) {
						await new Promise((resolve) => setTimeout(resolve));
						maxReadCount = 3;
						continue;
					}
					break;
				}
				currentReadPromise = void 0;
				if (chunk.value) values.push(chunk.value);
				if (chunk.done) {
					done = true;
					break;
				}
			}
			if (done && !("content-length" in resHeaderRecord)) resHeaderRecord["content-length"] = values.reduce((acc, value) => acc + value.length, 0);
		}
		outgoing.writeHead(res.status, resHeaderRecord);
		values.forEach((value) => {
			outgoing.write(value);
		});
		if (done) outgoing.end();
		else {
			if (values.length === 0) flushHeaders(outgoing);
			await writeFromReadableStreamDefaultReader(reader, outgoing, currentReadPromise);
		}
	} else if (resHeaderRecord["x-hono-already-sent"]) {} else {
		outgoing.writeHead(res.status, resHeaderRecord);
		outgoing.end();
	}
	outgoing[outgoingEnded]?.();
};
var getRequestListener = (fetchCallback, options = {}) => {
	const autoCleanupIncoming = options.autoCleanupIncoming ?? true;
	if (options.overrideGlobalObjects !== false && global.Request !== Request$1) {
		Object.defineProperty(global, "Request", { value: Request$1 });
		Object.defineProperty(global, "Response", { value: Response$1 });
	}
	return async (incoming, outgoing) => {
		let res, req;
		let needsBodyCleanup = false;
		let closeHandlerAttached = false;
		const ensureCloseHandler = () => {
			if (!req || closeHandlerAttached) return;
			closeHandlerAttached = true;
			outgoing.on("close", makeCloseHandler(req, incoming, outgoing, needsBodyCleanup));
		};
		try {
			req = newRequest(incoming, options.hostname);
			needsBodyCleanup = autoCleanupIncoming && !(incoming.method === "GET" || incoming.method === "HEAD");
			if (needsBodyCleanup) {
				incoming[wrapBodyStream] = true;
				if (incoming instanceof Http2ServerRequest) outgoing[outgoingEnded] = () => {
					if (!incoming.readableEnded) setTimeout(() => {
						if (!incoming.readableEnded) setTimeout(() => {
							incoming.destroy();
							outgoing.destroy();
						});
					});
				};
			}
			res = fetchCallback(req, {
				incoming,
				outgoing
			});
			if (!isPromise(res) && isImmediateCacheableResponse(res)) {
				if (needsBodyCleanup && !incoming.readableEnded) outgoing.once("finish", () => {
					if (!incoming.readableEnded) drainIncoming(incoming);
				});
				return responseViaCache(res, outgoing);
			}
			ensureCloseHandler();
		} catch (e) {
			if (!res) if (options.errorHandler) {
				ensureCloseHandler();
				res = await options.errorHandler(req ? e : toRequestError(e));
				if (!res) return;
			} else if (!req) res = handleRequestError();
			else res = handleFetchError(e);
			else return handleResponseError(e, outgoing);
		}
		try {
			return await responseViaResponseObject(res, outgoing, options);
		} catch (e) {
			return handleResponseError(e, outgoing);
		}
	};
};
globalThis.CloseEvent;
globalThis.ErrorEvent;
var CONNECTION_SYMBOL_KEY = Symbol("CONNECTION_SYMBOL_KEY");
var WAIT_FOR_WEBSOCKET_SYMBOL = Symbol("WAIT_FOR_WEBSOCKET_SYMBOL");
var responseHeadersToSkip = /* @__PURE__ */ new Set([
	"connection",
	"content-length",
	"keep-alive",
	"proxy-authenticate",
	"proxy-authorization",
	"te",
	"trailer",
	"transfer-encoding",
	"upgrade",
	"sec-websocket-accept",
	"sec-websocket-extensions",
	"sec-websocket-protocol"
]);
var appendResponseHeaders = (headers, responseHeaders) => {
	if (!responseHeaders) return;
	responseHeaders.forEach((value, key) => {
		if (responseHeadersToSkip.has(key.toLowerCase())) return;
		headers.push(`${key}: ${value}`);
	});
};
var rejectUpgradeRequest = (socket, status, responseHeaders) => {
	if (socket.destroyed) return;
	const responseLines = ["Connection: close", "Content-Length: 0"];
	appendResponseHeaders(responseLines, responseHeaders);
	socket.end(`HTTP/1.1 ${status.toString()} ${STATUS_CODES[status] ?? ""}\r\n${responseLines.join("\r\n")}\r\n\r
`);
};
var createUpgradeRequest = (request) => {
	const protocol = request.socket.encrypted ? "https" : "http";
	const incomingUrl = request.url ?? "/";
	let url;
	if (incomingUrl[0] !== "/" && (incomingUrl.startsWith("http://") || incomingUrl.startsWith("https://"))) {
		validateRequestTarget(incomingUrl);
		url = new URL(incomingUrl).href;
	} else url = buildUrl(protocol, request.headers.host ?? "localhost", incomingUrl);
	const headers = new Headers();
	for (const key in request.headers) {
		const value = request.headers[key];
		if (!value) continue;
		headers.append(key, Array.isArray(value) ? value[0] : value);
	}
	return new Request(url, { headers });
};
var setupWebSocket = (options) => {
	const { server, fetchCallback, wss } = options;
	const waiterMap = /* @__PURE__ */ new Map();
	wss.on("connection", (ws, request) => {
		const waiter = waiterMap.get(request);
		if (waiter) {
			waiter.resolve(ws);
			waiterMap.delete(request);
		}
	});
	const rejectWaiter = (request) => {
		const waiter = waiterMap.get(request);
		if (waiter) {
			waiterMap.delete(request);
			waiter.reject(/* @__PURE__ */ new Error("WebSocket handshake aborted"));
		}
	};
	const waitForWebSocket = (request, connectionSymbol) => {
		return new Promise((resolve, reject) => {
			waiterMap.set(request, {
				resolve,
				reject,
				connectionSymbol
			});
		});
	};
	server.on("upgrade", async (request, socket, head) => {
		if (request.headers.upgrade?.toLowerCase() !== "websocket") return;
		const ignoreSocketError = () => {};
		const reclaimWaiterOnClose = () => rejectWaiter(request);
		socket.on("error", ignoreSocketError);
		socket.once("close", reclaimWaiterOnClose);
		const env = {
			incoming: request,
			outgoing: void 0,
			wss,
			[WAIT_FOR_WEBSOCKET_SYMBOL]: waitForWebSocket
		};
		let status = 400;
		let responseHeaders;
		try {
			const response = await fetchCallback(createUpgradeRequest(request), env);
			if (response instanceof Response) {
				status = response.status;
				responseHeaders = response.headers;
			}
		} catch (error) {
			if (server.listenerCount("upgrade") === 1) rejectUpgradeRequest(socket, error instanceof RequestError ? 400 : 500);
			return;
		}
		if (socket.destroyed) {
			rejectWaiter(request);
			return;
		}
		const waiter = waiterMap.get(request);
		if (!waiter || waiter.connectionSymbol !== env[CONNECTION_SYMBOL_KEY]) {
			rejectWaiter(request);
			if (server.listenerCount("upgrade") === 1) rejectUpgradeRequest(socket, status, responseHeaders);
			return;
		}
		const addResponseHeaders = (headers) => {
			appendResponseHeaders(headers, responseHeaders);
		};
		wss.on("headers", addResponseHeaders);
		try {
			wss.handleUpgrade(request, socket, head, (ws) => {
				socket.off("close", reclaimWaiterOnClose);
				socket.off("error", ignoreSocketError);
				wss.emit("connection", ws, request);
			});
		} finally {
			wss.off("headers", addResponseHeaders);
		}
	});
	server.on("close", () => {
		wss.close();
	});
};
var createAdaptorServer = (options) => {
	const fetchCallback = options.fetch;
	const requestListener = getRequestListener(fetchCallback, {
		hostname: options.hostname,
		overrideGlobalObjects: options.overrideGlobalObjects,
		autoCleanupIncoming: options.autoCleanupIncoming
	});
	const server = (options.createServer || createServer)(options.serverOptions || {}, requestListener);
	if (options.websocket && options.websocket.server) {
		if (options.websocket.server.options.noServer !== true) throw new Error("WebSocket server must be created with { noServer: true } option");
		setupWebSocket({
			server,
			fetchCallback,
			wss: options.websocket.server
		});
	}
	return server;
};
// src/cli/serveCollector.ts
/** Batches are small: whoever needs longer than this holds a connection on purpose. */
var SLOWEST = {
	headersTimeout: 1e4,
	requestTimeout: 2e4,
	connectionsCheckingInterval: 5e3
};
/** Longer than proxies keep an idle connection, so that none sends into one that is just being closed. */
var KEPT_ALIVE_MS = 75e3;
/** Puts a collector behind a Node server. Rejects when the address cannot be had. */
async function serveCollector(collector, port, host) {
	const server = createAdaptorServer({
		overrideGlobalObjects: false,
		fetch: (request, { incoming }) => collector.fetch(request, incoming.socket),
		serverOptions: SLOWEST
	});
	server.keepAliveTimeout = KEPT_ALIVE_MS;
	await new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, host, () => {
			server.off("error", reject);
			resolve();
		});
	});
	const address = server.address();
	return {
		port: typeof address === "object" && address ? address.port : port,
		stop: async (finish = async () => {}) => {
			const closed = new Promise((resolve) => server.close(() => resolve()));
			try {
				await finish();
			} finally {
				server.closeAllConnections();
			}
			await closed;
		}
	};
}
// src/entries/cli.ts
/** The `reelshelf` program: arguments in, lines and an exit code out. */
var interruption = new AbortController();
var stop;
var end = () => {
	if (interruption.signal.aborted) process.exit(130);
	interruption.abort();
	if (stop) stop().then(() => process.exit(0), (error) => {
		process.stderr.write(`${String(error)}\n`);
		process.exit(1);
	});
};
process.on("SIGTERM", end);
process.on("SIGINT", end);
var result = await main(process.argv.slice(2), {
	version: "1.0.0",
	environment: process.env,
	openStore: (path) => createDuckdbStore({ path }),
	createCollector: (options) => createNodeCollector({
		reportAssets: new URL("./report/", import.meta.url).href,
		...options
	}),
	serve: serveCollector,
	randomToken: () => randomBytes(18).toString("base64url"),
	log: (line) => process.stderr.write(`${line}\n`),
	env: {
		nowMs: () => Date.now(),
		setTimer(run, delayMs) {
			const timer = setTimeout(run, delayMs);
			return () => clearTimeout(timer);
		},
		fetch: (...request) => fetch(...request)
	},
	isTerminal: process.stderr.isTTY,
	write: (text) => void process.stderr.write(text),
	async ask(question) {
		if (!process.stdin.isTTY || !process.stderr.isTTY) return null;
		const terminal = createInterface({
			input: process.stdin,
			output: process.stderr
		});
		try {
			return await terminal.question(`${question} `, { signal: interruption.signal });
		} catch {
			return null;
		} finally {
			terminal.close();
		}
	},
	signal: interruption.signal
});
var isAnswer = result.exitCode === 0 || result.isAnswer === true;
if (result.lines.length > 0) (isAnswer ? process.stdout : process.stderr).write(`${result.lines.join("\n")}\n`);
process.exitCode = result.exitCode;
stop = result.stop;
if (stop && interruption.signal.aborted) await stop();
export {};

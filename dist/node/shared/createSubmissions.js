import { c as answerJson, i as typedLine, l as forMethod, n as readBody, s as answer, t as pageHtml, u as refuse$1 } from "./pageHtml.js";
import { t as createRateLimit } from "./rateLimit.js";
import { S as uploadsIn, _ as hasRoomFor, a as rightsSentence, b as plainName, d as isOpen, f as isAlike, g as createUploads, h as UPLOAD_METHODS, i as readsAlike, l as RELATIONS, m as UPLOAD_ID, n as dayInWords, o as MAX_LENGTHS, p as sendFile, s as createGifts, t as typedDay, u as hasEnded, x as uploadTouchedMs, y as megabytes } from "./typedDay.js";
import { i as serverSpeech, n as loadServerSpeech, r as serverLanguages, t as acceptedLanguage } from "./serverLanguages.js";
import { t as fileKindIn } from "./fileKind.js";
import { t as isRecord } from "./isRecord.js";
import { n as success, t as failure } from "./result.js";
import { n as readRoute } from "./route.js";
import { randomUUID } from "node:crypto";
import { mkdir, open, readFile } from "node:fs/promises";
import { join } from "node:path";
import { AsyncLocalStorage } from "node:async_hooks";
// src/submissions/serve/said.ts
/** What a creator is told, in the language that their browser asks for. */
var asked = new AsyncLocalStorage();
/** All that is said while this request is answered is in its language. */
async function inLanguageOf(request, answer) {
	const speech = await loadServerSpeech(acceptedLanguage(request.headers.get("accept-language")));
	return asked.run(speech, answer);
}
var speech = () => asked.getStore() ?? serverSpeech();
var say = (key, values) => speech().creators(key, values);
// src/submissions/serve/refusals.ts
var isRead = ({ method }) => method === "GET" || method === "HEAD";
var notRead = () => refuse$1(405, "METHOD_NOT_ALLOWED", "This is read with GET.", { allow: "GET" });
var notThere = () => refuse$1(404, "NOT_FOUND", say("nowhere"));
var tooMany = (seconds) => refuse$1(429, "TOO_MANY", say("tooMany"), { "retry-after": String(seconds) });
// src/submissions/shared/videoType.ts
/** Brands of still pictures in the same container: HEIC, AVIF. */
var PICTURES = /^(heic|heix|heim|heis|hevc|hevx|mif1|msf1|avif|avis|crx )$/;
var SOUNDS = /^(M4A |M4B |M4P )$/;
/** @returns `null` for what is no video that phones make. */
function videoTypeOf(head) {
	const text = (start, end) => String.fromCharCode(...head.subarray(start, end));
	if (head.length < 12) return null;
	if (text(0, 4) === "Eß£") return text(4, 64).includes("webm") ? "video/webm" : null;
	const box = text(4, 8);
	const brand = text(8, 12);
	if (box === "ftyp") {
		if (PICTURES.test(brand) || SOUNDS.test(brand)) return null;
		return brand === "qt  " ? "video/quicktime" : "video/mp4";
	}
	return /^(moov|mdat|wide|free|skip)$/.test(box) ? "video/quicktime" : null;
}
// src/submissions/look/mp4.ts
/** More than any camera writes. */
var MAX_BOXES = 4e3;
var OUTER = /^(ftyp|moov|mdat|free|skip|wide|uuid|moof|mfra|sidx|ssix|styp|meta|udta|emsg|pdin|prft|pnot|PICT|junk|sefd|bloc|\0{4})$/;
async function readMp4(file, size) {
	let remaining = MAX_BOXES;
	const info = {
		isWhole: false,
		hasIndex: false,
		hasPicture: false,
		width: 0,
		height: 0
	};
	async function* boxesIn(start, end) {
		for (let at = start; at + 8 <= end;) {
			if (remaining-- <= 0) return;
			const head = await readAt(file, at, 16);
			const type = head.toString("latin1", 4, 8);
			const short = head.readUInt32BE(0);
			const isLong = short === 1 && head.length === 16;
			const length = short === 0 ? end - at : isLong ? Number(head.readBigUInt64BE(8)) : short;
			if (length < (isLong ? 16 : 8) || at + length > end) return;
			yield {
				type,
				start: at + (isLong ? 16 : 8),
				end: at + length
			};
			at += length;
		}
	}
	let reached = 0;
	for await (const box of boxesIn(0, size)) {
		if (!OUTER.test(box.type)) break;
		reached = box.end;
		if (box.type !== "moov") continue;
		info.hasIndex = true;
		for await (const track of boxesIn(box.start, box.end)) if (track.type === "trak") await readTrack(track);
	}
	info.isWhole = reached === size;
	return info;
	async function readTrack(track) {
		let kind = "";
		let shown = {
			width: 0,
			height: 0
		};
		for await (const box of boxesIn(track.start, track.end)) {
			if (box.type === "tkhd") shown = await readSize(box);
			if (box.type !== "mdia") continue;
			for await (const inner of boxesIn(box.start, box.end)) if (inner.type === "hdlr") kind = (await readAt(file, inner.start + 8, 4)).toString("latin1");
		}
		if (kind !== "vide") return;
		info.hasPicture = true;
		info.width = Math.max(info.width, shown.width);
		info.height = Math.max(info.height, shown.height);
	}
	/** The last eight bytes of a track's head: 16.16 fixed-point numbers. */
	async function readSize({ end }) {
		const bytes = await readAt(file, end - 8, 8);
		if (bytes.length < 8) return {
			width: 0,
			height: 0
		};
		return {
			width: bytes.readUInt32BE(0) >>> 16,
			height: bytes.readUInt32BE(4) >>> 16
		};
	}
}
async function readAt(file, at, length) {
	const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at);
	return buffer.subarray(0, bytesRead);
}
// src/submissions/look/webm.ts
var EBML = 440786851;
var SEGMENT = 408125543;
/** What a recorder may leave behind: filling, and checksums. */
var OTHERS = [236, 191];
/** @returns whether all of the file is such elements, the video's own segment among them. */
async function isWholeWebm(file, size) {
	let hasSegment = false;
	for (let at = 0, count = 0; at < size; count += 1) {
		const head = await readAt(file, at, 12);
		const id = number(head, 0, false);
		const length = id && number(head, id.bytes, true);
		if (!id || !length || count > 100) return false;
		if (id.value === SEGMENT) hasSegment = true;
		else if (![EBML, ...OTHERS].includes(id.value)) return false;
		if (length.isUnknown) return hasSegment;
		at += id.bytes + length.bytes + length.value;
		if (at > size) return false;
	}
	return hasSegment;
}
/** A number of variable length. @param isSize - its mark is no part of it. */
function number(bytes, at, isSize) {
	const first = bytes[at];
	if (!first) return null;
	const length = Math.clz32(first) - 23;
	if (length > 8 || at + length > bytes.length) return null;
	let value = isSize ? first & 255 >> length : first;
	let isUnknown = isSize && value === 255 >> length;
	for (const byte of bytes.subarray(at + 1, at + length)) {
		value = value * 256 + byte;
		isUnknown &&= byte === 255;
	}
	return {
		value,
		bytes: length,
		isUnknown
	};
}
// src/submissions/look/inspect.ts
/** What a creator has sent, looked at before anything is made of it; the picture itself is read where the video is prepared. */
/** Twice 4K: a phone films less, and a picture of this size would take gigabytes to open. */
var MAX_PIXELS = 8192;
async function videoTypeIn(path) {
	const file = await open(path, "r");
	try {
		return videoTypeOf(await readAt(file, 0, 512));
	} finally {
		await file.close();
	}
}
/** @param isWhole - nothing of it is still to come. @returns why it is refused, for whoever has sent it. */
async function inspectUpload(path, isWhole) {
	const file = await open(path, "r").catch(() => null);
	if (!file) return null;
	try {
		const { size } = await file.stat();
		const head = await readAt(file, 0, 512);
		if (!isWhole && head.length < 512) return null;
		const type = videoTypeOf(head);
		if (type === null) return [422, fileKindIn(head)];
		if (!isWhole) return null;
		const why = type === "video/webm" ? await whyNoWebm() : await whyNoMp4();
		return why === null ? null : [422, why];
		async function whyNoWebm() {
			return await isWholeWebm(file, size) ? null : say("file.extra");
		}
		async function whyNoMp4() {
			const info = await readMp4(file, size);
			if (!info.hasIndex) return say("file.cutOff");
			if (!info.isWhole) return say("file.extra");
			if (!info.hasPicture) return say("file.soundOnly");
			const { width, height } = info;
			return width > MAX_PIXELS || height > MAX_PIXELS ? say("file.pixels", {
				width: String(width),
				height: String(height),
				most: String(MAX_PIXELS)
			}) : null;
		}
	} finally {
		await file.close();
	}
}
// src/submissions/serve/clipUploads.ts
/** The creator's files: one on its way at a time, looked into before it counts, the older one gone when the new one is whole. */
/** A sender whose line broke comes back within this; until then the file counts as on its way. */
var STALE_MS = 3e4;
function createClipUploads(folderName, { gifts, maxBytes, maxTotalBytes }, { nowMs }) {
	const directory = gifts.folderOf(folderName);
	async function whyNot(bytes, filename) {
		const gift = await gifts.at(folderName);
		const closed = gift ? whyClosed(gift, nowMs()) : null;
		if (!gift || closed) return [403, closed ?? say("nowhere")];
		if (bytes === void 0) return [400, say("file.sizeless")];
		if (bytes === 0) return [400, say("file.empty", { name: filename })];
		if (bytes > maxBytes) return [413, say("file.large", {
			name: filename,
			size: megabytes(bytes),
			most: megabytes(maxBytes)
		})];
		if (!await hasEndedOthers(gift)) return [429, say("file.another")];
		return await gifts.size() + bytes > maxTotalBytes || !await hasRoomFor(directory, bytes) ? [507, say("file.diskFull")] : null;
	}
	/** Takes away what was begun and left. @returns whether nothing is on its way any more. */
	async function hasEndedOthers(gift) {
		for (const id of await uploadsIn(directory)) {
			if (id === gift.file?.upload || id === gift.submission?.upload) continue;
			const touchedMs = await uploadTouchedMs(directory, id);
			if (touchedMs !== null && nowMs() - touchedMs < STALE_MS) return false;
			await uploads.forget(id);
		}
		return true;
	}
	const uploads = createUploads({
		directory,
		maxBytes,
		nowMs,
		readAbout: ({ filename }) => ({ filename: plainName(filename ?? "") || "video" }),
		whyNot: ({ bytes, about }) => whyNot(bytes, about?.filename ?? "The file"),
		inspect: inspectUpload,
		async onWhole({ id, path, bytes, about }) {
			const before = await gifts.at(folderName);
			const type = await videoTypeIn(path);
			if (!before || !type || before.file?.upload === id) return;
			await gifts.write(folderName, {
				kind: "uploaded",
				upload: id,
				name: about.filename,
				bytes,
				type
			});
			const replaced = before.file?.upload;
			if (replaced && replaced !== before.submission?.upload) await uploads.forget(replaced);
		},
		refuse: (status, message, headers) => refuse$1(status, "UPLOAD_REFUSED", message, headers)
	});
	return {
		...uploads,
		async answer(request, id) {
			await mkdir(directory, { recursive: true });
			return uploads.answer(request, id);
		}
	};
}
/** @returns why the creator can send nothing now. */
function whyClosed(gift, nowMs) {
	if (gift.state === "approved") return say("closed.taken");
	if (!isOpen(gift)) return say("closed.answered");
	return hasEnded(gift, nowMs) && gift.state !== "changes_asked" ? say("closed.ended") : null;
}
// src/submissions/serve/readSubmission.ts
/** What the creator has filled in, checked field by field. */
var refuse = (field, message) => failure({
	field,
	message
});
/** @param today - `YYYY-MM-DD`. */
async function readSubmission(body, { invitation, file }, today) {
	const fields = isRecord(body) ? body : {};
	if (!file || fields["upload"] !== file.upload) return refuse("upload", say("upload"));
	const title = typedLine(fields["title"], MAX_LENGTHS.title);
	if (title === "") return refuse("title", say("title"));
	const productWords = typedLine(fields["productWords"], MAX_LENGTHS.words);
	const product = invitation.products.find(({ id }) => id === fields["product"])?.id ?? null;
	if (product === null && productWords === "") return refuse("product", say("product"));
	const relation = RELATIONS.find((each) => each === fields["relation"]);
	if (!relation) return refuse("relation", say("relation"));
	const until = typedDay(isRecord(fields["grant"]) ? fields["grant"]["until"] : null);
	if (until === null || until < today || until > invitation.grant.until) return refuse("grant", say("until", { day: dayInWords(invitation.grant.until, speech().code) }));
	const grant = {
		...invitation.grant,
		until
	};
	const sentence = await sentenceRead(fields["sentence"], invitation.shop, grant);
	if (sentence === null || !isAlike(fields["grant"], grant)) return refuse("sentence", say("sentence"));
	const name = typedLine(fields["name"], MAX_LENGTHS.name);
	if (name === "") return refuse("name", say("name"));
	const spark = readSpark(fields, today);
	if (!spark.ok) return spark;
	const statement = {
		title,
		product,
		productWords: product === null ? productWords : ""
	};
	return success({
		upload: file.upload,
		...statement,
		relation,
		sentence,
		name,
		grant,
		...spark.value
	});
}
/** The page's language may be another than the one that this request asks for. @returns the sentence that was read; `null`: it is none of ours. */
async function sentenceRead(sent, shop, grant) {
	if (typeof sent !== "string") return null;
	for (const code of [
		speech().code,
		"en",
		...Object.keys(serverLanguages)
	]) {
		const sentence = rightsSentence(shop, grant, await loadServerSpeech(code));
		if (readsAlike(sent, sentence)) return sentence;
	}
	return null;
}
function readSpark(fields, today) {
	const sparkCode = typedLine(fields["sparkCode"], MAX_LENGTHS.code);
	if (sparkCode === "") return success({
		sparkCode: "",
		sparkUntil: ""
	});
	if (/\s/.test(sparkCode)) return refuse("sparkCode", say("sparkCode"));
	const sparkUntil = typedDay(fields["sparkUntil"]);
	return sparkUntil === null || sparkUntil < today ? refuse("sparkUntil", say("sparkUntil")) : success({
		sparkCode,
		sparkUntil
	});
}
// src/submissions/serve/acts.ts
/** `POST submit/<token>/api/send` and `…/withdraw`. */
/** @returns the gift as it is then, or a refusal. */
async function act({ gifts, nowMs, forget }, folderName, name, body) {
	const before = await gifts.at(folderName);
	if (!before) return notThere();
	const closed = whyClosed(before, nowMs());
	if (closed !== null && !(name === "withdraw" && before.state === "submitted")) return refuse$1(409, "CLOSED", closed);
	const now = name === "send" ? await send(before) : await withdraw(before);
	if (now instanceof Response) return now;
	const late = now.state === "approved" || now.state === "refused" ? whyClosed(now, nowMs()) : null;
	return late === null ? now : refuse$1(409, "CLOSED", late);
	async function send(gift) {
		const read = await readSubmission(body, gift, new Date(nowMs()).toISOString().slice(0, 10));
		if (!read.ok) return answerJson(422, {
			code: "FIELD_REFUSED",
			...read.error
		});
		const sent = await gifts.write(folderName, {
			kind: "submitted",
			id: randomUUID(),
			...read.value
		});
		const replaced = gift.submission?.upload;
		if (sent?.state === "submitted" && replaced && replaced !== read.value.upload) await forget(folderName, replaced);
		return sent ?? gift;
	}
	async function withdraw(gift) {
		const taken = await gifts.write(folderName, { kind: "withdrawn" });
		if (taken?.state === "withdrawn") {
			for (const id of /* @__PURE__ */ new Set([gift.file?.upload, gift.submission?.upload])) if (id) await forget(folderName, id);
		}
		return taken ?? gift;
	}
}
// src/submissions/serve/creatorView.ts
/** What the link's holder may know of the gift: nothing of what the merchant keeps to themselves. */
function creatorView(gift, nowMs, maxBytes) {
	const { invitation, state, file, submission, words } = gift;
	const { shop, creator, products, relation, note, endsOn, grant } = invitation;
	return {
		shop,
		creator: creator.name ?? creator.handle,
		products,
		relation,
		note,
		endsOn,
		hasEnded: hasEnded(gift, nowMs),
		grant,
		state: state === "sent" || state === "cancelled" ? "opened" : state,
		words,
		file: file && {
			upload: file.upload,
			name: file.name,
			bytes: file.bytes
		},
		submission,
		maxBytes,
		today: new Date(nowMs).toISOString().slice(0, 10)
	};
}
// src/submissions/serve/answerLink.ts
/** What one link's page asks. */
var MAX_BODY = 16e3;
async function answerState({ folderName, gift }, { gifts, nowMs, maxBytes }) {
	const now = gift.openedAt === null ? await gifts.write(folderName, { kind: "opened" }) : gift;
	return answerJson(200, creatorView(now ?? gift, nowMs(), maxBytes));
}
async function answerAct(request, { folderName }, name, desk) {
	if (request.method !== "POST") return refuse$1(405, "METHOD_NOT_ALLOWED", "This is sent with POST.", { allow: "POST" });
	if (!/^application\/json\b/i.test(request.headers.get("content-type") ?? "")) return refuse$1(415, "TYPE_REFUSED", "Send it as application/json.");
	const { text } = await readBody(request, MAX_BODY);
	let body;
	try {
		body = JSON.parse(text ?? "");
	} catch {
		return refuse$1(400, "BODY_INVALID", say("notWhole"));
	}
	const now = await act(desk, folderName, name, body);
	return now instanceof Response ? now : answerJson(200, creatorView(now, desk.nowMs(), desk.maxBytes));
}
async function answerClip(request, { folderName, gift }, gifts) {
	if (!gift.file) return notThere();
	const path = join(gifts.folderOf(folderName), gift.file.upload);
	return await sendFile(request, path, gift.file.type) ?? notThere();
}
/** @param id - of one upload; empty to begin one. */
function whyNoUpload(request, gift, id) {
	const { method } = request;
	if (!UPLOAD_METHODS.includes(method) || method === "POST" !== (id === "")) return refuse$1(405, "METHOD_NOT_ALLOWED", "Uploads are sent, and never read.", { allow: "POST, PATCH, HEAD, DELETE" });
	if (id !== "" && !UPLOAD_ID.test(id)) return notThere();
	return method === "DELETE" && [gift.file?.upload, gift.submission?.upload].includes(id) ? refuse$1(409, "UPLOAD_KEPT", say("file.kept")) : null;
}
// src/submissions/serve/guesses.ts
/** Whoever tries links that are none is answered ever more slowly, and then, for a while, not at all. */
/** A mistyped link is tried a few times; a program tries thousands. */
var TRIES = {
	perSecond: 1 / 60,
	burst: 10
};
var SHUT_MS = 6e5;
var DELAY_MS = 400;
var MAX_KNOWN = 1e4;
function createGuesses({ nowMs, setTimer }, log) {
	const tries = createRateLimit(TRIES);
	const shut = /* @__PURE__ */ new Map();
	return {
		waitOf(sender) {
			const leftMs = (shut.get(sender) ?? 0) - nowMs();
			if (leftMs <= 0) shut.delete(sender);
			return Math.max(0, Math.ceil(leftMs / 1e3));
		},
		async note(sender) {
			if (tries.take(sender, nowMs()) > 0 && !shut.has(sender)) {
				shut.set(sender, nowMs() + SHUT_MS);
				if (shut.size > MAX_KNOWN) shut.delete(shut.keys().next().value ?? "");
				log(`LINKS_GUESSED: ${sender} has tried ${TRIES.burst} links to the upload page that lead nowhere, and is not answered for ${SHUT_MS / 6e4} minutes.`);
			}
			await new Promise((resolve) => setTimer(resolve, DELAY_MS));
		}
	};
}
// src/submissions/serve/uploadPage.ts
/** The creator's page: its frame, its files, and what stands there when a link leads nowhere. */
var HTML = { "content-type": "text/html; charset=utf-8" };
var TYPES = {
	"submission.js": "text/javascript; charset=utf-8",
	"submission.css": "text/css; charset=utf-8"
};
/** Its own files and the creator's own clip; nothing of anybody else's. */
var POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";
/** Nothing of the invitation is part of the HTML: the script asks for it. */
var uploadPage = () => page(200, {
	title: say("page.title"),
	body: `<div id="submission"></div><noscript><p>${say("page.script")}</p></noscript>`,
	script: "<script type=\"module\" src=\"submission.js\"><\/script>"
});
/** The same for a link that never was and one that is no more. */
var noSuchLink = () => page(404, {
	title: say("page.nowhere"),
	body: `<main class="nowhere"><h1>${say("page.nowhere")}</h1><p>${say("page.nowhere.lead")}</p></main>`
});
var tooManyTries = (seconds) => page(429, {
	title: say("page.wait"),
	body: `<main class="nowhere"><h1>${say("page.wait")}</h1><p>${say("page.wait.lead", { minutes: Math.ceil(seconds / 60) })}</p></main>`
}, { "retry-after": String(seconds) });
async function uploadAsset(folder, name) {
	try {
		const bytes = new Uint8Array(await readFile(new URL(name, folder)));
		return answer(200, bytes, {
			"content-type": TYPES[name] ?? "text/javascript; charset=utf-8",
			"cache-control": "no-cache"
		});
	} catch {
		return refuse$1(503, "PAGE_NOT_BUILT", "The upload page is not built. Build it with: npm run build");
	}
}
var page = (status, parts, headers = {}) => answer(status, pageHtml({
	icon: "data:,",
	style: "submission.css",
	lang: speech().code,
	dir: speech().isRtl ? "rtl" : "ltr",
	...parts
}), {
	...HTML,
	"content-security-policy": POLICY,
	...headers
});
// src/submissions/createSubmissions.ts
/** The creators' way in behind an address: each link its own page, its own uploads, its own clip, and nothing of any other. */
var DEFAULT_MOST_BYTES = 1e9;
var TIMES_IN_ALL = 20;
/** A file of a gigabyte comes in some hundred parts; a page that is being read asks once in some seconds. */
var PER_LINK = {
	perSecond: 10,
	burst: 300
};
var PER_SENDER = {
	perSecond: 30,
	burst: 900
};
/** New files an hour by one link. */
var BEGUN_PER_LINK = {
	perSecond: 20 / 3600,
	burst: 20
};
function createSubmissions(options, env) {
	const { assets, senderOf, log, maxBytes = DEFAULT_MOST_BYTES } = options;
	const { maxTotalBytes = maxBytes * TIMES_IN_ALL } = options;
	const { nowMs } = env;
	const gifts = createGifts(options.folder, env);
	const guesses = createGuesses(env, log);
	const links = createRateLimit(PER_LINK);
	const senders = createRateLimit(PER_SENDER);
	const begun = createRateLimit(BEGUN_PER_LINK);
	const uploads = /* @__PURE__ */ new Map();
	const uploadsOf = (folderName) => {
		const known = uploads.get(folderName) ?? createClipUploads(folderName, rules, env);
		uploads.set(folderName, known);
		return known;
	};
	const rules = {
		gifts,
		maxBytes,
		maxTotalBytes
	};
	const desk = {
		gifts,
		nowMs,
		maxBytes,
		forget: (folderName, upload) => uploadsOf(folderName).forget(upload)
	};
	async function answerRoute(request, sender) {
		const route = readRoute(new URL(request.url).pathname);
		if (route === null) return noSuchLink();
		if (route.kind === "asset") return isRead(request) ? uploadAsset(assets, route.rest) : notRead();
		const waitSeconds = guesses.waitOf(sender) || senders.take(sender, nowMs());
		if (waitSeconds > 0) return route.kind === "page" ? tooManyTries(waitSeconds) : tooMany(waitSeconds);
		const kept = await gifts.byToken(route.token);
		if (!kept) {
			await guesses.note(sender);
			return route.kind === "page" ? noSuchLink() : notThere();
		}
		const waitLink = links.take(kept.folderName, nowMs());
		if (waitLink > 0) return tooMany(waitLink);
		switch (route.kind) {
			case "page": return isRead(request) ? uploadPage() : notRead();
			case "clip": return isRead(request) ? answerClip(request, kept, gifts) : notRead();
			case "uploads": return answerUpload(request, kept, route.rest);
			case "state": return isRead(request) ? answerState(kept, desk) : notRead();
			case "act": return answerAct(request, kept, route.rest, desk);
		}
	}
	async function answerUpload(request, { folderName, gift }, id) {
		const refusal = whyNoUpload(request, gift, id);
		if (refusal) return refusal;
		const wait = id === "" ? begun.take(folderName, nowMs()) : 0;
		return wait > 0 ? tooMany(wait) : uploadsOf(folderName).answer(request, id);
	}
	async function answerOrFail(request, connection) {
		try {
			return await forMethod(request, await answerRoute(request, senderOf(request, connection)));
		} catch (error) {
			const why = error instanceof Error ? error.stack ?? error.message : String(error);
			log(`SUBMISSION_FAILED: ${why}`);
			return refuse$1(500, "SUBMISSION_FAILED", say("notKept"));
		}
	}
	return { fetch: (request, connection) => inLanguageOf(request, () => answerOrFail(request, connection)) };
}
export { createSubmissions };

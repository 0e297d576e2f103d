import { n as saidAll, t as said } from "./said.js";
import { c as answerJson, i as typedLine, l as forMethod, n as readBody, s as answer } from "./pageHtml.js";
import { a as csvCell, i as message, l as mayOpen, n as createConsole, o as checkSender, r as createStreams, s as isJson, t as STUDIO_POLICY } from "./createConsole.js";
import { n as addressOf, t as importCatalogue } from "./importCatalogue.js";
import { t as isRecord } from "./isRecord.js";
import { _ as hasRoomFor, b as plainName, c as CHANNELS$1, f as isAlike, g as createUploads, l as RELATIONS, m as UPLOAD_ID, o as MAX_LENGTHS, p as sendFile, r as listInWords, s as createGifts, t as typedDay, u as hasEnded, v as makePrivateFolder, y as megabytes } from "./typedDay.js";
import { a as proofStates, i as proofFiles, n as PROOF_ID, o as recordProof, r as newProofPath, s as releaseProof, t as PROOFS } from "./proofs.js";
import { n as success, t as failure } from "./result.js";
import { S as _minLength, _ as union, d as object, g as tuple, h as string, r as array, t as _default, v as unknown, x as _maxLength } from "./schemas.js";
import { r as recordOrigin, t as missingProducts } from "./sources.js";
import { S as readRoute, _ as makePreview, a as _taggedTemplateLiteral, b as openFootage, c as lastPublication, d as attribute, f as markup, g as prepareDescribed, h as withMade, i as tagText, l as layoutNames, m as madeOf, n as publishProject, o as changesSince, p as prepareVideos, r as readAddress$1, s as cutOffPublication, t as WIDGET_FILE, u as priceOf, v as choosePoster, y as planVideo } from "./publishProject.js";
import { a as unfinishedPath, r as flushToDisk } from "./wholeFile.js";
import { n as HERE, r as createReach, t as validate } from "./validate.js";
import { a as INSTALL, o as loadMediaLibrary } from "./stills.js";
import { c as keyVariable, n as toVtt, t as readText } from "./captionText.js";
import { t as createTurns } from "./inTurn.js";
import { t as BASE_URL } from "./feedDocument.js";
import { t as safeUrl } from "./safeUrl.js";
import { n as pictureOf$1, t as keepPoster } from "./keepPoster.js";
import { n as parseFeed } from "./parse.js";
import { r as fromMinor } from "./format.js";
import { createHash, randomInt, randomUUID } from "node:crypto";
import { copyFile, open, readFile, readdir, realpath, rename, rm, writeFile } from "node:fs/promises";
import { basename, extname, join, sep } from "node:path";
import { watch } from "node:fs";
import { fileURLToPath } from "node:url";
// src/studio/api/projectState.ts
/** The project as the page works on it. */
async function readState(project) {
	const revision = await project.revision();
	const read = await project.read();
	if (!read.ok) return read;
	const { proofs = [] } = read.value.sources;
	const files = proofs.length > 0 ? await proofFiles(project.folder) : null;
	return success(stateOf(project, revision, read.value, files ?? /* @__PURE__ */ new Map()));
}
function stateOf({ folder }, revision, { feed, sources, catalogueMark }, files) {
	return {
		revision,
		name: basename(folder),
		feed,
		catalogueMark,
		made: Object.fromEntries(sources.videos.flatMap((origin) => {
			const made = madeOf(origin);
			return made ? [[origin.id, {
				posterAt: made.posterAt,
				from: origin.from
			}]] : [];
		})),
		missing: Object.fromEntries(missingProducts(sources)),
		proofs: proofsOf(sources, files)
	};
}
function proofsOf({ proofs = [] }, files) {
	const byVideo = /* @__PURE__ */ new Map();
	for (const { id, kind, at, videos } of proofs) for (const video of videos) byVideo.set(video, [...byVideo.get(video) ?? [], {
		id,
		kind,
		at,
		name: files.get(id)?.name ?? null
	}]);
	return Object.fromEntries(byVideo);
}
/** What the shop sells, without what only a shelf needs of it. */
async function readProducts(project) {
	const read = await project.read();
	if (!read.ok) return read;
	const { catalogue, catalogueMark } = read.value;
	return success({
		mark: catalogueMark,
		products: catalogue.products.map(listed)
	});
}
var listed = ({ id, title, image, price, ref }) => ({
	id,
	title,
	...image && { image },
	...price && { price },
	...ref && { ref }
});
// src/studio/refusals.ts
/** A refusal as the studio's page reads it: a code for programs, a sentence for people. */
var refuse = (status, error, message, headers = {}) => answerJson(status, {
	error,
	...typeof message === "string" ? { message } : message
}, headers);
/** The folder as it is cannot be worked with: a program may ask again when somebody has mended it. */
var refuseFolder = (error) => refuse(error.code === "CHANGE_REFUSED" ? 422 : 503, error.code, saidOf(error));
/** @param folder - or the file, as the error names it. */
function saidOf({ code, message, say }) {
	if (say) return {
		message,
		say
	};
	const [name = ""] = message.split(" ", 1);
	if (code === "FOLDER_IN_USE") return said("server.folder.inUse", void 0, message);
	if (code === "FOLDER_REFUSED") return said("server.folder.refused", { folder: name }, message);
	if (code === "CHANGE_REFUSED") return {
		message,
		say: []
	};
	return said("server.folder.unread", { file: name }, message);
}
/** @param video - its id, which only the English says. */
var videoGone = (video) => said("server.video.gone", void 0, `There is no video "${video.slice(0, 120)}" in this project any more.`);
// src/studio/shared/wire.ts
var MAX_PROOF_BYTES = 1e7;
/** Of a message, in letters. */
var MAX_MESSAGE = 2e4;
// src/studio/proofs/keepProof.ts
/** Keeps what shows that a creator has agreed, in the project's private part. */
/**
* Returns when the file is on the disk, whole. The same content again is the same file, so that a run that was killed leaves nothing twice.
*
* @returns what is to be entered in `sources.json`, for no video yet.
*/
async function keepProof(projectFolder, { kind, name, data, at }) {
	const digest = createHash("sha256").update(data).digest("hex");
	const id = digest.slice(0, 16);
	const entry = {
		id,
		fingerprint: digest,
		kind,
		at,
		videos: []
	};
	const folder = join(projectFolder, PROOFS);
	await makePrivateFolder(folder);
	const known = (await proofFiles(projectFolder))?.get(id);
	const unfinished = unfinishedPath(projectFolder, "proof");
	const file = await open(unfinished, "wx");
	try {
		await file.writeFile(data);
		await file.sync();
	} finally {
		await file.close();
	}
	await rename(unfinished, known?.path ?? newProofPath(projectFolder, id, diskName(name)));
	await flushToDisk(folder);
	return entry;
}
var MAX_NAME_BYTES = 120;
/** A name that every disk takes, with the ending that programs go by. */
function diskName(name) {
	const plain = plainName(name).replace(/[<>:"|?*]/g, "-") || "proof";
	const [, stem = plain, ending = ""] = /^(.*?)(\.\w{1,8})?$/.exec(plain) ?? [];
	const letters = Array.from(stem);
	while (Buffer.byteLength(letters.join("")) > MAX_NAME_BYTES) letters.pop();
	return letters.join("").trim() + ending;
}
// src/studio/proofs/answerProofs.ts
/** Everything below `api/proofs`. */
/** `GET api/proofs/<id>`: as a file to keep, never shown as a page of ours, whatever is in it. */
async function sendProof(request, { folder }, id) {
	const file = PROOF_ID.test(id) ? (await proofFiles(folder))?.get(id) : void 0;
	const sent = file && await sendFile(request, file.path, "application/octet-stream");
	if (!sent) return refuse(404, "NOT_FOUND", said("server.proof.gone", void 0, "This proof is no longer in the folder .reelshelf-proofs."));
	sent.headers.set("content-disposition", `attachment; filename*=UTF-8''${encodeURIComponent(file.name).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)}`);
	sent.headers.set("cache-control", "private, no-store");
	return sent;
}
/** `POST api/proofs` with a ProofRequest. */
async function answerProof(project, body, nowMs) {
	const fields = isRecord(body) ? body : {};
	const videos = fields["videos"];
	if (!Array.isArray(videos) || !videos.every((id) => typeof id === "string") || !videos.length) return refuse(400, "BODY_INVALID", "Say whose rights it shows: {\"videos\": [\"am-routine\"]}.");
	const known = typeof fields["id"] === "string" ? fields["id"] : null;
	const made = known === null ? await addProof(project, fields, videos, nowMs) : await moveProof(project, known, videos, fields["isReleased"] === true);
	if (!made.ok) return refuse(422, "PROOF_REFUSED", made.error);
	const state = await readState(project);
	return state.ok ? answerJson(200, state.value) : refuseFolder(state.error);
}
async function addProof(project, fields, videos, nowMs) {
	const read = readProof(fields, new Date(nowMs).toISOString());
	if (!read.ok) return read;
	const entry = await keepProof(project.folder, read.value);
	const made = await project.update(({ feed, sources }) => {
		const there = feed.videos.flatMap(({ id }) => videos.includes(id) ? [id] : []);
		if (there.length > 0) recordProof(sources, {
			...entry,
			videos: there
		});
		return there.length;
	});
	if (!made.ok) return failure(saidOf(made.error));
	return made.value > 0 ? success(null) : failure(said("server.video.gone", void 0, "These videos are no longer in this project."));
}
/** One that is kept holds for other videos, too, or no longer for these. */
async function moveProof(project, id, videos, isReleased) {
	const made = await project.update(({ sources }) => {
		const known = sources.proofs?.find((proof) => proof.id === id);
		if (!known) return false;
		if (isReleased) releaseProof(sources, id, videos);
		else recordProof(sources, {
			...known,
			videos: [...videos]
		});
		return true;
	});
	if (!made.ok) return failure(saidOf(made.error));
	return made.value ? success(null) : failure(said("server.proof.gone"));
}
function readProof(fields, at) {
	const { message, file } = fields;
	if (typeof message === "string" && message.trim() !== "") {
		if (message.length > 2e4) return failure(said("server.proof.long", void 0, `The message has ${message.length} letters, and ${MAX_MESSAGE} are the most. Add it as a file.`));
		return success({
			kind: "message",
			name: "message.txt",
			data: Buffer.from(message),
			at
		});
	}
	if (!isRecord(file) || typeof file["name"] !== "string" || typeof file["base64"] !== "string") return failure(said("server.proof.none"));
	const data = Buffer.from(file["base64"], "base64");
	if (data.length === 0) return failure(said("server.file.empty", { file: file["name"].slice(0, 120) }, `${file["name"].slice(0, 120)} is empty (0 bytes).`));
	if (data.length > 1e7) return failure(said("server.file.large", {
		file: file["name"].slice(0, 120),
		size: megabytes(data.length),
		most: megabytes(MAX_PROOF_BYTES)
	}, `${file["name"].slice(0, 120)} has ${megabytes(data.length)}, and ${megabytes(MAX_PROOF_BYTES)} are the most for a proof.`));
	return success({
		kind: "file",
		name: file["name"],
		data,
		at
	});
}
// src/studio/shared/edits.ts
/**
* A change of the project's feed that can be taken back, and that notices when somebody else was faster: it names a place, what stood
* there and what shall stand there. The page makes it at once and sends it; the server makes it in the file.
*/
var LISTS$1 = [
	"videos",
	"creators",
	"products"
];
var isList = (name) => LISTS$1.includes(name);
var itemsOf = (feed, list) => feed[list];
/** What stands in a place; `null` for nothing. */
function valueAt(feed, [first, id, field]) {
	const own = (of, name) => of && Object.hasOwn(of, name) ? of[name] ?? null : null;
	if (!isList(first)) return own(feed, first);
	if (id === void 0) return itemsOf(feed, first).map((item) => item.id);
	const item = itemsOf(feed, first).find((each) => each.id === id);
	return field === void 0 ? item ?? null : own(item, field);
}
/**
* Those that would write over what somebody else has written. One that stands there already is none, and neither are edits that were all
* made before: a request that is sent again changes nothing.
*/
function conflictsIn(feed, edits) {
	if (areMade(feed, edits)) return [];
	const draft = draftOf(feed, edits);
	return edits.filter((edit) => {
		const is = valueAt(draft, edit.at);
		const same = isOrder(edit.at) ? isSameOrder : isAlike;
		if (!same(is, edit.was) && !same(is, edit.now)) return true;
		makeEdits(draft, [edit]);
		return false;
	});
}
/** Whether all stands there that they lead to: then there is nothing to make. */
function areMade(feed, edits) {
	const after = draftOf(feed, edits);
	makeEdits(after, edits);
	const last = new Map(edits.map((edit) => [JSON.stringify(edit.at), edit]));
	return [...last.values()].every(({ at, now }) => {
		if (isOrder(at)) return isSameOrder(valueAt(feed, at), now);
		const [list, id] = at;
		if (id === void 0) return isAlike(valueAt(feed, at), now);
		const item = [list, id];
		const is = valueAt(feed, item);
		if (is === null) return now === null || last.get(JSON.stringify(item))?.now === null;
		return isAlike(is, valueAt(after, item));
	});
}
/** A copy in which only what the edits touch is new, so that a view sees at once what has changed. */
function draftOf(feed, edits) {
	const draft = { ...feed };
	for (const list of LISTS$1) {
		const touched = new Set(edits.flatMap(({ at }) => at[0] === list ? [at[1]] : []));
		if (touched.size === 0) continue;
		const items = itemsOf(feed, list).map((item) => touched.has(item.id) ? { ...item } : item);
		Object.assign(draft, { [list]: items });
	}
	return draft;
}
var isOrder = ([first, id]) => isList(first) && id === void 0;
/** Of those that both have: what came or went meanwhile is in nobody's way. */
function isSameOrder(a, b) {
	const [own, other] = [new Set(a), new Set(b)];
	return isAlike([...own].filter((id) => other.has(id)), [...other].filter((id) => own.has(id)));
}
/**
* Makes the edits in the document, in order. A field of an item that is no longer there is left alone: `conflictsIn` has named it.
* An order leaves those that it does not name where they are, at the end.
*/
function makeEdits(feed, edits) {
	for (const { at, now } of edits) {
		const [first, id, field] = at;
		if (!isList(first)) put(feed, first, now);
		else if (id === void 0) sortBy(itemsOf(feed, first), now);
		else if (field === void 0) putItem(itemsOf(feed, first), id, now);
		else {
			const item = itemsOf(feed, first).find((each) => each.id === id);
			if (item) put(item, field, now);
		}
	}
}
function put(into, name, value) {
	if (value === null) delete into[name];
	else Object.defineProperty(into, name, {
		value,
		enumerable: true,
		configurable: true,
		writable: true
	});
}
function putItem(items, id, item) {
	const index = items.findIndex((each) => each.id === id);
	if (item === null) {
		if (index >= 0) items.splice(index, 1);
	} else if (index >= 0) items[index] = { ...item };
	else items.push({ ...item });
}
function sortBy(items, ids) {
	const indexes = new Map(ids.map((id, index) => [id, index]));
	const indexOf = ({ id }) => indexes.get(id) ?? ids.length;
	items.sort((a, b) => indexOf(a) - indexOf(b));
}
// src/studio/api/edits.ts
/** `POST api/edits`: changes of the feed, all of them or none. */
/** One action of the page makes a few; this many are a program that has gone wild. */
var MAX_EDITS = 5e3;
var name = string().check(_minLength(1), _maxLength(255));
var value = _default(unknown(), null);
var requestSchema = object({ edits: array(object({
	at: union([
		tuple([name]),
		tuple([name, name]),
		tuple([
			name,
			name,
			name
		])
	]),
	was: value,
	now: value
})) });
/** @returns why it cannot be a change of a feed, in a sentence. */
function readEdits(body) {
	const read = requestSchema.safeParse(body);
	if (!read.success) return failure("This is no list of edits: each needs \"at\" (one to three names), \"was\" and \"now\".");
	const { edits } = read.data;
	if (edits.length > MAX_EDITS) return failure(`${edits.length} edits at once are more than ${MAX_EDITS}. Send them in parts.`);
	const wrong = edits.find((edit) => !isTarget(edit));
	return wrong ? failure(`${JSON.stringify(wrong.at).slice(0, 200)} is no place that can be changed like this.`) : success(edits);
}
/** Whether what stands there may be such a value; what a feed may say in it, the feed's own reader decides. */
function isTarget({ at: [first, id, field], was, now }) {
	if (first === "__proto__" || field === "__proto__" || field === "id") return false;
	if (!isList(first)) return id === void 0 && first !== "version";
	if (id === void 0) return [was, now].every(isIds);
	if (field !== void 0) return true;
	return [was, now].every((item) => item === null || typeof item === "object" && Object.hasOwn(item, "id") && item.id === id);
}
var isIds = (list) => Array.isArray(list) && list.every((id) => typeof id === "string") && new Set(list).size === list.length;
async function answerEdits(project, edits) {
	const reply = (status, body) => answerJson(status, body);
	const made = await project.update((draft) => {
		if (areMade(draft.feed, edits)) return [];
		const conflicts = conflictsIn(draft.feed, edits);
		if (conflicts.length > 0) return conflicts.map(({ at }) => ({
			at,
			is: valueAt(draft.feed, at)
		}));
		makeEdits(draft.feed, edits);
		bringProducts(draft, edits);
		return [];
	});
	if (!made.ok) return reply(made.error.code === "CHANGE_REFUSED" ? 422 : 503, {
		ok: false,
		reason: "refused",
		...saidOf(made.error)
	});
	if (made.value.length === 0) return reply(200, {
		ok: true,
		revision: await project.revision()
	});
	const state = await readState(project);
	return state.ok ? reply(409, {
		ok: false,
		reason: "conflict",
		conflicts: made.value,
		project: state.value
	}) : reply(503, {
		ok: false,
		reason: "refused",
		...saidOf(state.error)
	});
}
/** A product that a video now shows comes from the catalogue into the feed, as `reelshelf tag` does it. */
function bringProducts(draft, edits) {
	const { feed } = draft;
	const touched = new Set(edits.flatMap(({ at: [list, id] }) => list === "videos" && id ? [id] : []));
	const listed = new Set(feed.products.map(({ id }) => id));
	const named = feed.videos.flatMap(({ id, tags }) => touched.has(id) && Array.isArray(tags) ? tags.map((tag) => tag?.product) : []);
	const wanted = new Set(named.filter((id) => !listed.has(id)));
	if (wanted.size > 0) feed.products.push(...draft.listed(wanted));
}
// src/studio/api/health.ts
/** `GET api/health`: all that `reelshelf validate` finds. */
async function answerHealth(project, { nowMs, fetch }, signal) {
	const read = await project.read();
	if (!read.ok) {
		const totals = said("findings.totals.unread");
		return answerJson(200, {
			totals: totals.message,
			say: totals.say,
			findings: [{
				level: "fault",
				code: read.error.code,
				item: "feed",
				...saidOf(read.error)
			}]
		});
	}
	const { feed, sources } = read.value;
	const { totals, say, findings } = await validate({
		raw: feed,
		baseUrl: HERE,
		nowMs: nowMs(),
		missing: missingProducts(sources),
		proofs: await proofStates(project.folder, sources),
		reach: createReach(project.folder, fetch, signal),
		onProgress: () => {}
	});
	return answerJson(200, {
		totals,
		say,
		findings
	});
}
// src/studio/uploads/sayFile.ts
/** Why a file did not become a video, for the console: what was found is told by its code. */
var KINDS = [
	[/is a picture/, "server.film.picture"],
	[/is an archive/, "server.film.archive"],
	[/is a web page/, "server.film.page"],
	[/it is (a document|text)/, "server.film.document"]
];
/** @param file - its name. */
function sayUnusable({ code, message, values }, file) {
	switch (code) {
		case "UNREADABLE": return said("server.film.unreadable", void 0, message);
		case "EMPTY": return said("server.file.empty", { file }, message);
		case "NO_VIDEO_FILE": return said(KINDS.find(([kind]) => kind.test(message))?.[1] ?? "server.film.unknown", void 0, message);
		case "NO_PICTURE": return said("server.film.sound", void 0, message);
		case "CUT_OFF": return said("server.film.cutOff", void 0, message);
		case "DAMAGED": return said("server.film.damaged", void 0, message);
		case "UNKNOWN_CODEC": return said("server.film.codec", values, message);
		case "TOO_LONG": return said("server.film.long", values, message);
	}
}
var sayLibrary = (message) => said(message.startsWith("Preparing videos needs") ? "server.library.missing" : "server.library.broken", { command: INSTALL }, message);
// src/project/prepare/movePoster.ts
/** Another moment for a poster, of the finished video: the merchant's own file may be elsewhere by now. */
/**
* The poster, the preview that begins at it, and the still for e-mail.
*
* @returns why it cannot be done, for the merchant.
*/
async function movePoster(library, project, id, seconds) {
	const now = await project.read();
	if (!now.ok) return failure(now.error.message);
	const origin = now.value.sources.videos.find((each) => each.id === id);
	const before = madeOf(origin);
	const video = now.value.feed.videos.find((each) => each.id === id);
	if (!origin || !before || !video) return failure(`The video "${id}" was not prepared here: drop its file once, then pick a moment.`);
	const film = join(project.folder, before.video);
	const opened = await openFootage(library, film);
	if (!opened.ok) return failure(opened.error.message);
	const paths = {
		video: film,
		poster: project.unfinishedMedia(`${id}.jpg`),
		preview: project.unfinishedMedia(`${id}-preview.mp4`),
		still: project.unfinishedMedia(`${id}-mail.jpg`)
	};
	try {
		const { info } = opened.value;
		const plan = planVideo(info);
		const at = Math.min(Math.max(0, seconds), Math.max(0, info.seconds - .05));
		const poster = await choosePoster(library, opened.value, plan, at);
		await writeFile(paths.poster, poster.jpeg);
		await writeFile(paths.still, poster.playStill);
		await makePreview(library, paths, poster.seconds, void 0);
		const made = {
			...before,
			poster: await project.keepMedia(paths.poster, `${id}.jpg`),
			preview: await project.keepMedia(paths.preview, `${id}-preview.mp4`),
			still: await project.keepMedia(paths.still, `${id}-mail.jpg`),
			posterAt: poster.seconds
		};
		const entered = await project.update((draft) => {
			const { feed, sources } = draft;
			const known = sources.videos.find((each) => each.id === id);
			const shown = feed.videos.find((each) => each.id === id);
			if (!known || !shown) return [];
			recordOrigin(sources.videos, withMade(known, made));
			const { width, height } = plan;
			shown.poster = {
				...shown.poster,
				src: made.poster,
				width,
				height
			};
			if (!shown.preview || shown.preview.src === before.preview) shown.preview = { src: made.preview };
			const named = JSON.stringify([feed, sources]);
			return [
				before.poster,
				before.preview,
				before.still
			].filter((path) => !named.includes(JSON.stringify(path)));
		});
		if (!entered.ok) return failure(entered.error.message);
		for (const path of entered.value) await rm(join(project.folder, path), { force: true });
		return success(null);
	} finally {
		opened.value.input.dispose();
		for (const path of [
			paths.poster,
			paths.preview,
			paths.still
		]) await rm(path, { force: true });
	}
}
// src/studio/uploads/captions.ts
/** Captions and descriptions of a video, from a file or as they were typed. */
/** `clip.de.srt` says its language itself. */
var LANGUAGE_IN_NAME = /\.([a-z]{2,3}(?:-[a-z0-9]{2,8})*)\.\w+$/i;
/** @returns the video. */
async function keepCaptionsFile(project, { path, about }) {
	const { video = "", filename } = about;
	const text = toVtt(readText(await readFile(path)));
	if (text === null) return failure(said("server.captions.file", { file: filename }));
	const now = await project.read();
	if (!now.ok) return failure(saidOf(now.error));
	const kept = await keepCaptions(project, video, {
		lang: about.lang ?? LANGUAGE_IN_NAME.exec(filename)?.[1] ?? now.value.feed.locale ?? "en",
		text
	});
	return kept.ok ? success(video) : kept;
}
/** @returns `false` where somebody else has written them meanwhile: then nothing is written. What stood there before stays until the project is closed, so that it can be taken back. */
async function keepCaptions(project, video, { list = "captions", lang, text, was }) {
	const language = canonical(lang);
	if (language === null) return failure(said("server.captions.language", { lang: lang.slice(0, 40) }, `"${lang.slice(0, 40)}" is not a language such as en or de-DE.`));
	const vtt = text.trim() === "" ? null : toVtt(text);
	if (vtt === null && text.trim() !== "") return failure(said("server.captions.text", void 0, "There are no captions in this text: a line such as 00:01.000 --> 00:02.500 is missing."));
	const now = await project.read();
	if (!now.ok) return failure(saidOf(now.error));
	if (!now.value.feed.videos.some(({ id }) => id === video)) return failure(videoGone(video));
	let src = null;
	if (vtt !== null) {
		const name = `${list === "captions" ? fileStem(video) : `${fileStem(video)}.${list}`}.${language}.vtt`;
		const unfinished = project.unfinishedMedia(name);
		await writeFile(unfinished, vtt);
		src = await project.keepMedia(unfinished, name);
	}
	const before = now.value.feed.videos.find(({ id }) => id === video)?.[list] ?? [];
	await project.releaseMedia(before.map((each) => each.src).filter(isOurs));
	const made = await project.update((draft) => enter(draft, video, language, {
		list,
		src,
		was
	}));
	return made.ok ? success(made.value) : failure(saidOf(made.error));
}
var isOurs = (src) => /^media\/[^/\\]+-[0-9a-f]{12}\.vtt$/.test(src);
/** @returns `false` where another file stands there by now. */
function enter(draft, id, language, { list, src, was }) {
	const video = draft.feed.videos.find((each) => each.id === id);
	if (!video) return true;
	const isOfLanguage = (lang) => canonical(lang) === language;
	const before = video[list] ?? [];
	const known = before.find(({ lang }) => isOfLanguage(lang));
	const is = known?.src ?? null;
	if (was !== void 0 && was !== is && src !== is) return false;
	const others = before.filter(({ lang }) => !isOfLanguage(lang));
	const index = known ? before.indexOf(known) : others.length;
	const after = src === null ? others : others.toSpliced(index, 0, {
		...known,
		src,
		lang: known?.lang ?? language
	});
	if (after.length > 0) video[list] = after;
	else delete video[list];
	return true;
}
/** What a disk takes as a name, of an id that may be any text. */
var fileStem = (id) => id.replace(/[^\p{L}\p{M}\p{N}_-]+/gu, "-").replace(/^-+|-+$/g, "").slice(0, 80) || "file";
function canonical(lang) {
	try {
		return Intl.getCanonicalLocales(lang)[0] ?? null;
	} catch {
		return null;
	}
}
// src/studio/api/videoActions.ts
/** `POST api/videos/<id>/poster` and `…/captions`. */
/** What is sent has to be a body of the page's own kind; anything else is named. */
async function changeVideo(project, jobs, { video, action, body }) {
	const fields = isRecord(body) ? body : {};
	let made;
	if (action === "poster") {
		const { seconds } = fields;
		if (typeof seconds !== "number" || !Number.isFinite(seconds)) return refuse(400, "BODY_INVALID", "Say the poster’s moment: {\"seconds\": 2.5}.");
		const moved = await jobs.withLibrary((library) => movePoster(library, project, video, seconds));
		made = !moved.ok ? failure(sayLibrary(moved.error)) : moved.value.ok ? moved.value : failure(said(moved.value.error.includes("was not prepared here") ? "server.poster.notHere" : "server.film.unreadable", void 0, moved.value.error));
	} else {
		const { list = "captions", lang, text, was } = fields;
		if (list !== "captions" && list !== "descriptions" || typeof lang !== "string" || typeof text !== "string" || typeof was !== "string" && was !== null) return refuse(400, "BODY_INVALID", "Say the language, the text, and the file that it takes the place of: {\"lang\": \"en\", \"text\": \"WEBVTT…\", \"was\": null}.");
		made = await keepCaptions(project, video, {
			list,
			lang,
			text,
			was
		});
	}
	if (!made.ok) return refuse(422, `${action.toUpperCase()}_REFUSED`, made.error);
	const state = await readState(project);
	if (!state.ok) return refuseFolder(state.error);
	if (action === "poster") return answerJson(200, state.value);
	const isWritten = made.value !== false;
	return answerJson(isWritten ? 200 : 409, {
		ok: isWritten,
		project: state.value
	});
}
// src/studio/api/answerApi.ts
/** Everything below `studio/api/`. */
/** A whole feed of 1,000 videos is smaller. */
var MAX_BYTES$1 = 16e6;
async function answerApi(request, path, deps) {
	const { project, jobs, incoming, env, signal } = deps;
	const { method } = request;
	const upload = /^uploads(?:\/(\w+))?$/.exec(path);
	if (upload) return [
		"POST",
		"PATCH",
		"HEAD",
		"DELETE",
		"OPTIONS"
	].includes(method) ? incoming.answer(request, upload[1] ?? "") : refuse(405, "METHOD_NOT_ALLOWED", "Uploads are sent, and never read.", { allow: "POST" });
	const gifts = /^gifts($|[./].*)/.exec(path)?.[1];
	if (gifts !== void 0) {
		const body = method === "POST" ? await readJson(request) : { value: null };
		return body instanceof Response ? body : deps.desk.answer(request, gifts, body.value);
	}
	if (method === "GET" || method === "HEAD") {
		if (path === "project") return answerProject(request, deps);
		if (path === "products") return answerProducts(project);
		if (path === "jobs") return answerJson(200, jobs.all());
		if (path === "live") return deps.listen();
		if (path === "health") return answerHealth(project, env, signal);
		if (path === "publish") return deps.publisher.answerState(new URL(request.url).searchParams.get("layout"));
		const proof = /^proofs\/(\w+)$/.exec(path)?.[1];
		if (proof !== void 0) return sendProof(request, project, proof);
	}
	const video = /^videos\/([^/]+)\/(poster|captions)$/.exec(path);
	const [, job, act] = /^jobs\/([\w-]+)\/(again|dismiss)$/.exec(path) ?? [];
	if (![
		"edits",
		"publish",
		"import",
		"proofs"
	].includes(path) && !video && job === void 0) return refuse(404, "NOT_FOUND", "There is nothing here.");
	if (method !== "POST") return refuse(405, "METHOD_NOT_ALLOWED", "This is sent with POST.", { allow: "POST" });
	if (job !== void 0) {
		const found = act === "again" ? jobs.retry(job) : await jobs.dismiss(job);
		return found ? answerJson(200, found) : refuse(404, "NOT_FOUND", said("server.file.over"));
	}
	const body = await readJson(request);
	if (body instanceof Response) return body;
	const response = await change(body.value, path, video, deps);
	await deps.look().catch(() => {});
	return response;
}
async function change(body, path, video, { project, jobs, publisher, env }) {
	if (path === "import") return answerImport(jobs, body);
	if (path === "proofs") return answerProof(project, body, env.nowMs());
	if (path === "publish") return publisher.answerPublish(body);
	if (video) {
		const [, id = "", action] = video;
		const name = decodeName(id);
		if (name === null) return refuse(404, "NOT_FOUND", "There is nothing here.");
		return changeVideo(project, jobs, {
			video: name,
			action,
			body
		});
	}
	const edits = readEdits(body);
	if (edits.ok) return answerEdits(project, edits.value);
	return answerJson(422, {
		ok: false,
		reason: "refused",
		message: edits.error
	});
}
function answerImport(jobs, body) {
	const { address, currency } = isRecord(body) ? body : {};
	const shop = typeof address === "string" ? addressOf(address.trim()) : null;
	if (shop === null) return refuse(422, "ADDRESS_REFUSED", said("server.import.address", { address: JSON.stringify(address ?? "").slice(0, 120) }, `${JSON.stringify(address ?? "").slice(0, 120)} is not a shop’s address; expected shop.example.`));
	const code = typeof currency === "string" && /^[a-z]{3}$/i.test(currency) ? currency : void 0;
	return answerJson(200, jobs.importFrom(shop, code));
}
async function answerProject(request, { project, saw }) {
	const known = request.headers.get("if-none-match");
	if (known !== null && known === `"${await project.revision()}"`) return answer(304, null, { etag: known });
	const state = await readState(project);
	if (!state.ok) return refuseFolder(state.error);
	saw(state.value);
	return answerJson(200, state.value, { etag: `"${state.value.revision}"` });
}
async function answerProducts(project) {
	const list = await readProducts(project);
	return list.ok ? answerJson(200, list.value) : refuseFolder(list.error);
}
async function readJson(request) {
	if (!isJson(request)) return refuse(415, "TYPE_REFUSED", "Send it as application/json.", { accept: "application/json" });
	const { text, reason } = await readBody(request, MAX_BYTES$1);
	if (text === void 0) return reason === "too_large" ? refuse(413, "TOO_LARGE", said("server.body.large", void 0, `That is more than ${MAX_BYTES$1 / 1e6} MB at once. Send it in parts.`)) : refuse(400, "BODY_CUT_OFF", said("server.body.cutOff"));
	try {
		return { value: JSON.parse(text) };
	} catch {
		return refuse(400, "BODY_INVALID", "That is not JSON.");
	}
}
function decodeName(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return null;
	}
}
// src/studio/shared/projectChange.ts
var LISTS = [
	"videos",
	"creators",
	"products"
];
var RECORDS = [
	"made",
	"missing",
	"proofs"
];
var headOf = ({ videos: _v, creators: _c, products: _p, ...head }) => head;
function describe$1(project) {
	const { feed, revision, catalogueMark } = project;
	const list = (name) => new Map(feed[name].map((item) => [item.id, JSON.stringify(item)]));
	const record = (name) => new Map(Object.entries(project[name]).map(([id, value]) => [id, JSON.stringify(value)]));
	return {
		revision,
		catalogueMark,
		head: JSON.stringify(headOf(feed)),
		lists: {
			videos: list("videos"),
			creators: list("creators"),
			products: list("products")
		},
		records: {
			made: record("made"),
			missing: record("missing"),
			proofs: record("proofs")
		}
	};
}
/** @param project - what `after` describes. */
function changeBetween(before, after, project) {
	const { revision, catalogueMark } = after;
	const areApart = LISTS.every((name) => after.lists[name].size === project.feed[name].length);
	if (!before || !areApart) return {
		from: null,
		revision
	};
	const lists = {};
	for (const name of LISTS) {
		const [was, now] = [before.lists[name], after.lists[name]];
		const changed = changedIn(was, now);
		const order = [...now.keys()];
		const isMoved = order.join("\n") !== [...was.keys()].join("\n");
		if (changed || isMoved) lists[name] = {
			...changed ?? {
				put: {},
				gone: []
			},
			...isMoved && { order }
		};
	}
	const records = {};
	for (const name of RECORDS) {
		const changed = changedIn(before.records[name], after.records[name]);
		if (changed) records[name] = changed;
	}
	return {
		from: before.revision,
		revision,
		...catalogueMark !== before.catalogueMark && { catalogueMark },
		...after.head !== before.head && { head: headOf(project.feed) },
		...Object.keys(lists).length > 0 && { lists },
		...Object.keys(records).length > 0 && { records }
	};
}
function changedIn(was, now) {
	const put = [...now].filter(([id, json]) => was.get(id) !== json);
	const gone = [...was.keys()].filter((id) => !now.has(id));
	if (put.length === 0 && gone.length === 0) return null;
	return {
		put: Object.fromEntries(put.map(([id, json]) => [id, JSON.parse(json)])),
		gone
	};
}
// src/studio/api/sendChanges.ts
/** @param hasListeners - whether anybody listens: else nothing is read, and the next to come reads all. */
function createChangeSender(project, hasListeners, send) {
	const inTurn = createTurns();
	let last = null;
	return {
		saw(state) {
			last ??= describe$1(state);
		},
		changed: (revision) => inTurn(async () => {
			if (!hasListeners()) {
				last = null;
				return;
			}
			const state = await readState(project);
			if (!state.ok) {
				last = null;
				return send({
					from: null,
					revision
				});
			}
			if (state.value.revision === last?.revision) return;
			const now = describe$1(state.value);
			send(changeBetween(last, now, state.value));
			last = now;
		})
	};
}
// src/studio/files/previewPage.ts
var _templateObject;
var POLICY = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self' data: blob: https: http:",
	"media-src 'self' blob: https: http:",
	"connect-src 'self' https:",
	"frame-src https:",
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'self'"
].join("; ");
function previewPage({ feed, catalogue }, url, ticket) {
	const wanted = url.searchParams.get("product");
	const product = [...feed.products, ...catalogue.products].find(({ id }) => id === wanted);
	const theme = url.searchParams.get("theme");
	const scheme = theme === "dark" || theme === "light" ? theme : "light dark";
	const language = feed.locale ?? "en";
	const page = markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>Preview</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="${scheme}">
<meta name="robots" content="noindex">
<link rel="stylesheet" href="preview.css">
</head>
<body>
<main>
${product && productParts(product, language)}
${tag(wanted, ticket, url.searchParams.get("layout"))}
</main>
</body>
</html>
`.text;
	return answer(200, page, {
		"content-type": "text/html; charset=utf-8",
		"content-security-policy": POLICY,
		"x-frame-options": "SAMEORIGIN"
	});
}
/** Without an endpoint: nothing is counted here. */
var tag = (product, ticket, layout) => {
	const known = layoutNames.find((name) => name === layout) ?? null;
	return markup(_templateObject || (_templateObject = _taggedTemplateLiteral([
		"<script async src=\"widget/reelshelf.js\" data-feed=\"project/~",
		"/reels.json\"",
		"",
		"><\/script>"
	])), ticket, attribute("data-product", product), attribute("data-layout", known));
};
function productParts(product, language) {
	const { price, isFrom } = priceOf(product);
	const picture = pictureOf(product);
	return markup`<article>
<ul class="product__media-list">${picture && markup`<li><img src="${picture}" alt=""></li>`}</ul>
<div><h1>${product.title || product.id}</h1>
${price && markup`<p class="price">${isFrom && "from "}${moneyText(price, language)}</p>`}
${product.description && markup`<p>${shortened(product.description)}</p>`}
<button type="button" disabled>Add to cart</button></div>
</article>`;
}
var MAX_CHARS = 240;
/** So that the shelf is not far below, as on most product pages. */
var shortened = (text) => text.length > MAX_CHARS ? `${text.slice(0, MAX_CHARS).replace(/\s+\S*$/, "")} …` : text;
/** One of the folder's own stands below `project/`. */
function pictureOf({ image }) {
	const address = image && safeUrl(image.src, "https://reels.invalid/");
	if (!address) return null;
	return address.startsWith("https://reels.invalid/") ? `project/${address.slice(BASE_URL.length)}` : address;
}
function moneyText({ amount, currency }, language) {
	try {
		return new Intl.NumberFormat(language, {
			style: "currency",
			currency
		}).format(Number(amount));
	} catch {
		return `${amount} ${currency}`;
	}
}
var previewCss = `:root { font-family: system-ui, sans-serif; line-height: 1.45; color: CanvasText; background: Canvas; }
body { margin: 0; }
main { max-width: 68rem; margin: 0 auto; padding: clamp(1rem, 4vw, 2.5rem); }
article { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); gap: clamp(1rem, 4vw, 2.5rem); align-items: start; margin-block-end: 2rem; }
/* Named as Shopify's themes do, which the layout among the pictures goes by. */
.product__media-list { display: flex; gap: 0.75rem; margin: 0; padding: 0; list-style: none; overflow-x: auto; scroll-snap-type: x mandatory; }
.product__media-list > * { flex: 0 0 100%; scroll-snap-align: start; }
.product__media-list > :not(:only-child) { flex-basis: 84%; }
img { display: block; width: 100%; aspect-ratio: 1; object-fit: cover; border-radius: 1rem; background: color-mix(in srgb, CanvasText 6%, Canvas); }
@media (max-width: 600px) { .product__media-list:not(:has(> :nth-child(2))) img { aspect-ratio: 4 / 3; } }
h1 { font-size: clamp(1.4rem, 4vw, 2.2rem); line-height: 1.15; margin: 0 0 0.5rem; text-wrap: balance; }
p { margin: 0 0 1rem; color: color-mix(in srgb, CanvasText 75%, Canvas); }
.price { font-size: 1.2rem; color: CanvasText; }
button { font: 600 1rem/1 inherit; min-height: 48px; padding: 0 1.6rem; border: 0; border-radius: 999px; background: CanvasText; color: Canvas; opacity: 0.85; }
`;
// src/studio/files/sendFileOf.ts
/** A file of a folder, whole or in part, and nothing beside that folder. */
var TYPES = {
	".json": "application/json; charset=utf-8",
	".mp4": "video/mp4",
	".m4v": "video/mp4",
	".m4s": "video/iso.segment",
	".ts": "video/mp2t",
	".m3u8": "application/vnd.apple.mpegurl",
	".webm": "video/webm",
	".mov": "video/quicktime",
	".jpg": "image/jpeg",
	".jpeg": "image/jpeg",
	".png": "image/png",
	".webp": "image/webp",
	".avif": "image/avif",
	".gif": "image/gif",
	".svg": "image/svg+xml",
	".vtt": "text/vtt; charset=utf-8",
	".js": "text/javascript; charset=utf-8"
};
var missing = () => refuse(404, "NOT_FOUND", "There is no such file.");
/**
* @param folder - absolute.
* @param path - below it, as it stands in an address: still encoded.
*/
async function sendFileOf(request, folder, path) {
	const names = namesIn(path);
	const type = TYPES[extname(names?.at(-1) ?? "").toLowerCase()];
	if (!names || !type) return missing();
	const [root, file] = await Promise.all([folder, join(folder, ...names)].map((each) => realpath(each).catch(() => null)));
	if (!root || !file?.startsWith(root + sep)) return missing();
	return await sendFile(request, file, type) ?? missing();
}
/** @returns `null` for names that are no files of the merchant's: hidden ones, and ways out. */
function namesIn(path) {
	try {
		const names = path.split("/").map(decodeURIComponent);
		return names.every((name) => name !== "" && !/^\.|[\\/\x00-\x1f]/.test(name)) ? names : null;
	} catch {
		return null;
	}
}
// src/studio/files/answerFile.ts
/** What the studio shows of the folder and of the shelf: files, and the page that has both. */
/**
* @param widget - address of the folder with the shelf's own files.
* @param ticket - lets the shelf in the preview read the folder.
*/
async function answerFile(request, url, { kind, rest }, { project, widget, ticket }) {
	if (kind === "previewCss") return answer(200, previewCss, { "content-type": "text/css; charset=utf-8" });
	if (kind === "preview") {
		const read = await project.read();
		return read.ok ? previewPage(read.value, url, ticket) : refuseFolder(read.error);
	}
	if (kind === "project" && (rest === "reels.json" || rest.startsWith("media/"))) return sendFileOf(request, project.folder, rest);
	if (kind === "widget" && WIDGET_FILE.test(rest)) return sendFileOf(request, fileURLToPath(widget), rest);
	return refuse(404, "NOT_FOUND", "There is no such file.");
}
// src/studio/proofs/grantProof.ts
var CHANNELS = {
	onsite: "the shop’s pages",
	email: "emails",
	ads: "ads"
};
function grantProof({ invitation, sentFile }, submitted) {
	const { creator, shop, gift } = invitation;
	const { until, territories, channels } = submitted.grant;
	const lines = [
		`What ${creator.name ? `${creator.name} (${creator.handle})` : creator.handle} has allowed ${shop}`,
		"",
		`"${submitted.sentence}"`,
		"",
		`Agreed by:    ${submitted.name}`,
		`At:           ${submitted.at}`,
		`Until:        ${until}`,
		`Countries:    ${territories.length > 0 ? listInWords(territories) : "all"}`,
		`Where:        ${listInWords(channels.map((channel) => CHANNELS[channel]))}`,
		`Relation:     ${submitted.relation}`,
		`Video:        ${submitted.title}`,
		...sentFile ? [`File:         ${sentFile.name}, ${sentFile.bytes} bytes, sent ${sentFile.at}`] : [],
		`Invitation:   ${gift}, of ${invitation.at}`,
		...submitted.sparkCode ? [`Spark code:   ${submitted.sparkCode}, until ${submitted.sparkUntil}`] : [],
		""
	];
	return {
		kind: "grant",
		name: `${gift}.txt`,
		data: Buffer.from(lines.join("\n")),
		at: submitted.at
	};
}
// src/studio/uploads/avatar.ts
/** A portrait is drawn as large as a coin; a larger one only costs the shopper's line. */
var MAX_PIXELS = 4096;
async function keepAvatar(project, { path, about }) {
	const { creator = "", filename } = about;
	const picture = pictureOf$1(await readFile(path));
	if (!picture) return failure(said("server.picture.kind", { file: filename }));
	const { width, height, ending } = picture;
	if (width > MAX_PIXELS || height > MAX_PIXELS) return failure(said("server.picture.large", {
		file: filename,
		most: MAX_PIXELS
	}, `${filename} is ${width} × ${height} pixels; ${MAX_PIXELS} × ${MAX_PIXELS} are the most for a portrait.`));
	const now = await project.read();
	if (!now.ok) return failure(saidOf(now.error));
	const gone = failure(said("server.creator.gone", void 0, `There is no creator "${creator.slice(0, 120)}" in this project any more.`));
	if (!now.value.feed.creators.some(({ id }) => id === creator)) return gone;
	const name = `${fileStem(creator)}-avatar.${ending}`;
	const unfinished = project.unfinishedMedia(name);
	await copyFile(path, unfinished);
	const src = await project.keepMedia(unfinished, name);
	const made = await project.update(({ feed }) => {
		const known = feed.creators.find(({ id }) => id === creator);
		if (known) known.avatar = src;
		return known !== void 0;
	});
	if (!made.ok) return failure(saidOf(made.error));
	return made.value ? success(null) : gone;
}
// src/studio/uploads/described.ts
/** The player goes on from the same second, so both have to be as long. */
var ALIKE_SECONDS = 1;
/** @returns the video. */
async function keepDescribed(library, project, { path, about }, options) {
	const { video = "", filename } = about;
	const gone = failure(videoGone(video));
	const now = await project.read();
	if (!now.ok) return failure(saidOf(now.error));
	const known = now.value.feed.videos.find(({ id }) => id === video);
	if (!known) return gone;
	const { film, seconds, isSilent } = await prepareDescribed(...[
		library,
		project,
		video,
		path,
		options
	]);
	if (film === null) return failure(said("server.film.unreadable", void 0, `${filename} cannot be read as a film. Take an MP4 or a MOV file.`));
	if (isSilent) return failure(said("server.described.silent", { file: filename }));
	const { duration } = known;
	if (duration !== void 0 && Math.abs(seconds - duration) > ALIKE_SECONDS) return failure(said("server.described.length", {
		file: filename,
		seconds: inSeconds(seconds),
		video: inSeconds(duration)
	}));
	const made = await project.update(({ feed }) => {
		const found = feed.videos.find(({ id }) => id === video);
		if (found) found.describedSources = [film];
		return found !== void 0;
	});
	if (!made.ok) return failure(saidOf(made.error));
	return made.value ? success(video) : gone;
}
var inSeconds = (seconds) => `${Math.round(seconds * 10) / 10} s`;
// src/studio/uploads/importProducts.ts
/** Products from a shop's address or an exported file, as a job of the studio. */
var PAUSE_MS = 500;
/** @returns what came of it, or why nothing did, in whole sentences. */
async function importProducts(project, { from, name, currency }, environment, shop) {
	const brought = await importCatalogue(project, from, {
		name,
		withVideos: false,
		pauseMs: PAUSE_MS,
		access: {
			keyFor: (platform) => environment[keyVariable(platform)],
			currency
		}
	}, shop);
	if (!brought.ok) return failure(whyNot$1(brought.error, name ?? from));
	const { normalized, catalogue, outcome } = brought.value;
	const { added, changed, same, vanished } = outcome;
	const leftOut = normalized.leftOut.length;
	return success(saidAll(said("server.import.counts", {
		new: added.length,
		changed: changed.length,
		same
	}, `${normalized.products.length} ${normalized.products.length === 1 ? "product" : "products"}: ${added.length} new, ${changed.length} changed, ${same} the same.`), ...leftOut > 0 ? [said("server.import.leftOut", { count: leftOut })] : [], ...vanished.length > 0 ? [said("server.import.vanished", { count: vanished.length }, `${vanished.length} are no longer in the shop.`)] : [], ...[...normalized.losses, ...catalogue.notes].map((message) => ({
		message,
		say: []
	}))));
}
/** @param from - as whoever brings them in named it. */
function whyNot$1(error, from) {
	const { code, message } = error;
	switch (code) {
		case "CURRENCY_UNKNOWN": return said("server.import.currency", { from }, `${message} Write the currency beside the address, such as EUR, and bring them in again.`);
		case "ADDRESS_REFUSED": return said("server.import.address", { address: from }, message);
		case "SHOP_UNREACHABLE": return said("server.import.unreachable", { from }, message);
		case "KEY_NEEDED":
		case "KEY_REFUSED":
		case "SETTING_NEEDED": return said("server.import.key", { from }, message);
		case "FILE_UNREADABLE":
		case "FILE_NOT_RECOGNISED": return said("server.import.file", { from }, message);
		case "SHOP_NOT_RECOGNISED":
		case "SHOP_REFUSED": return said("server.import.unknown", { from }, message);
		case "INTERRUPTED": return {
			message,
			say: []
		};
		default: return saidOf(error);
	}
}
// src/studio/uploads/work.ts
/** What is done to one file, or to one shop's address, and what came of it. */
var STEP = .01;
function createWork(deps, signal, update) {
	const { project, env, environment, version, loadLibrary = loadMediaLibrary } = deps;
	async function dealWith(file) {
		const now = await project.read();
		if (!now.ok) return keptFor(saidOf(now.error));
		if (file.about.kind === "captions") return outcomeOf(await keepCaptionsFile(project, file));
		if (file.about.kind === "avatar") return outcomeOf(await keepAvatar(project, file));
		const { filename: name, currency, video = "" } = file.about;
		if (file.about.kind === "catalogue") return bring(file.id, {
			from: file.path,
			name,
			currency
		});
		const library = await loadLibrary();
		if (!library.ok) return keptFor(sayLibrary(library.error));
		if (file.about.kind === "described") return outcomeOf(await keepDescribed(library.value, project, file, {
			signal,
			onProgress: throttled(file.id)
		}));
		if (file.about.kind !== "poster") return prepare(library.value, file);
		const given = {
			path: file.path,
			filename: name
		};
		const kept = await keepPoster(library.value, project, given, ({ id }) => id === video, videoGone(video));
		return outcomeOf(kept.ok ? success(null) : kept);
	}
	/** Told by whole steps only. */
	function throttled(id) {
		let shown = 0;
		return (done) => {
			if (done - shown < STEP) return;
			shown = done;
			update(id, { progress: done });
		};
	}
	async function bring(id, request) {
		const brought = await importProducts(project, request, environment, {
			env,
			signal,
			version,
			onProgress: (message) => update(id, {
				message,
				say: []
			})
		});
		return brought.ok ? brought.value : {
			isRefused: true,
			...brought.error
		};
	}
	async function prepare(library, { id, path, about }) {
		const onProgress = throttled(id);
		const source = {
			path,
			name: about.filename,
			captions: [],
			descriptions: [],
			described: null
		};
		const prepared = await prepareVideos(library, project, [source], {
			said: { rights: "unknown" },
			posterAt: /* @__PURE__ */ new Map(),
			replaces: false,
			signal,
			nowMs: env.nowMs,
			onProgress: (_file, done) => onProgress(done),
			onFile: () => {}
		});
		if (!prepared.ok) return keptFor(saidOf(prepared.error));
		const [report] = prepared.value;
		if (!report) return { isKept: true };
		if (report.outcome === "unusable") return {
			isRefused: true,
			...sayUnusable(report.why, about.filename)
		};
		return {
			video: report.id,
			...report.outcome === "unchanged" ? said("server.file.known") : { message: report.notes.join(" ") }
		};
	}
	return {
		dealWith,
		bring
	};
}
/** No fault of the file. */
var keptFor = (why) => ({
	isRefused: true,
	isKept: true,
	...saidAll(why, said("server.file.kept"))
});
var outcomeOf = (result) => {
	if (!result.ok) return {
		isRefused: true,
		...result.error
	};
	return result.value === null ? {} : { video: result.value };
};
// src/studio/gifts/enterGift.ts
/** An approved clip becomes a video of the feed, with all that its creator has stated. */
/**
* May be run again at any time: what an earlier run had finished is found, and not made a second time. The video is not shown before the
* rights stand beside it, in the same step as everything else.
*/
async function enterGift({ folderName }, deps) {
	const { project, gifts, library, signal, nowMs } = deps;
	const gift = await gifts.at(folderName);
	const { submission } = gift ?? {};
	if (!gift || !submission || gift.state !== "approved") return {};
	if (gift.video !== null) return { video: gift.video };
	const source = {
		path: join(gifts.folderOf(folderName), submission.upload),
		name: `${submission.title}.mp4`,
		captions: [],
		descriptions: [],
		described: null
	};
	const prepared = await prepareVideos(library, project, [source], {
		said: { rights: "unknown" },
		posterAt: /* @__PURE__ */ new Map(),
		replaces: false,
		signal,
		nowMs,
		onProgress: (_file, done) => deps.onProgress(done),
		onFile: () => {}
	});
	if (!prepared.ok) return keptFor(saidOf(prepared.error));
	const [report] = prepared.value;
	if (!report) return { isKept: true };
	if (report.outcome === "unusable") {
		await gifts.write(folderName, {
			kind: "failed",
			about: submission.id,
			words: report.why.message
		});
		return {
			isRefused: true,
			...sayUnusable(report.why, submission.title)
		};
	}
	const isStill = (await gifts.at(folderName))?.state === "approved";
	const proof = isStill ? await keepProof(project.folder, grantProof(gift, submission)) : null;
	const made = await project.update((draft) => {
		if (proof) {
			describe(draft, report.id, gift, submission);
			recordProof(draft.sources, {
				...proof,
				videos: [report.id]
			});
		} else takeOut(draft.feed, report.id);
	});
	if (!made.ok) return keptFor(saidOf(made.error));
	if (!isStill) return {};
	await gifts.write(folderName, {
		kind: "entered",
		about: submission.id,
		video: report.id
	});
	return { video: report.id };
}
function takeOut(feed, id) {
	feed.videos = feed.videos.filter((video) => video.id !== id);
}
function describe({ feed, catalogue }, id, gift, submitted) {
	const video = feed.videos.find((each) => each.id === id);
	const { invitation } = gift;
	if (!video || video.gift === invitation.gift) return;
	const { creator } = invitation;
	if (!feed.creators.some((each) => each.id === creator.id)) feed.creators.push(creator);
	const { until, territories, channels } = submitted.grant;
	video.title = submitted.title;
	video.creator = creator.id;
	video.disclosure = submitted.relation;
	video.rights = {
		status: "licensed",
		expiresAt: `${until}T23:59:59Z`,
		...territories.length > 0 ? { territories } : {},
		channels
	};
	video.gift = invitation.gift;
	const { product } = gift;
	if (product === null) return;
	video.tags = [{ product }];
	const listed = feed.products.some((each) => each.id === product);
	const known = catalogue.products.find((each) => each.id === product);
	if (!listed && known) feed.products.push(known);
}
// src/studio/gifts/decide.ts
/** `POST api/gifts/<id>/decision`: what the merchant answers. */
/** @returns the gift as it is then, or why it stays as it was. */
async function decide(project, gifts, { folderName, gift }, body) {
	const fields = isRecord(body) ? body : {};
	const about = typeof fields["about"] === "string" ? fields["about"] : "";
	const words = typedLine(fields["words"], MAX_LENGTHS.note);
	const { kind } = fields;
	switch (kind) {
		case "approved": {
			const now = await project.read();
			if (!now.ok) return failure(saidOf(now.error));
			return write({
				kind,
				about,
				product: [...now.value.feed.products, ...now.value.catalogue.products].find(({ id }) => id === fields["product"])?.id ?? null
			}, ({ state }) => state === "approved");
		}
		case "changes_asked":
		case "refused":
			if (words === "") return failure(said(kind === "refused" ? "server.gift.why" : "server.gift.what"));
			return write({
				kind,
				about,
				words
			}, ({ state }) => state === kind);
		case "reopened": return reopen();
		case "cancelled": return write({ kind }, ({ state }) => state === "cancelled");
		default: return failure({
			message: "Say what is decided: approved, changes_asked, refused, reopened, cancelled.",
			say: []
		});
	}
	/** What counts is what follows from the log: somebody may have been faster. */
	async function write(entry, isDone) {
		const now = await gifts.write(folderName, entry);
		if (now && isDone(now)) return success(now);
		return failure(said("server.gift.changed"));
	}
	async function reopen() {
		const { video } = gift;
		if (video !== null) {
			const taken = await project.update(({ feed }) => takeOut(feed, video));
			if (!taken.ok) return failure(saidOf(taken.error));
		}
		return write({ kind: "reopened" }, ({ state }) => state === "submitted");
	}
}
// src/studio/gifts/giftsCsv.ts
/** One row a gift, for the merchant's own tool: from the parcel to what it has sold. */
var HEADINGS = [
	"Gift",
	"Handle",
	"Creator",
	"Product",
	"Video",
	"State",
	"Invited at",
	"Uploaded at",
	"Approved at",
	"Relation",
	"Rights until",
	"Spark code",
	"Spark code until",
	"Views",
	"Adds to cart",
	"Orders"
];
/** @param figures - by video; `null` where no collector counts. */
function giftsCsv(gifts, titleOf, figures) {
	const currencies = /* @__PURE__ */ new Set();
	for (const { revenue } of figures?.values() ?? []) for (const { currency } of revenue) currencies.add(currency);
	const sold = [...currencies].sort();
	const rows = gifts.map((gift) => {
		const { invitation, submission } = gift;
		const own = figures && (figures.get(gift.video ?? "") ?? NOTHING);
		const minor = new Map(own?.revenue.map((sum) => [sum.currency, sum.minor]));
		return [
			gift.id,
			invitation.creator.handle.replace(/^@/, ""),
			invitation.creator.name ?? "",
			productOf(gift, titleOf),
			gift.video ?? "",
			gift.state.replace("_", " "),
			invitation.at,
			gift.sentFile?.at ?? gift.file?.at ?? "",
			gift.approvedAt ?? "",
			submission?.relation ?? invitation.relation,
			submission?.grant.until ?? "",
			submission?.sparkCode ?? "",
			submission?.sparkUntil ?? "",
			...own ? [
				own.views,
				own.adds,
				own.orders
			] : [
				"",
				"",
				""
			],
			...sold.map((currency) => fromMinor(minor.get(currency) ?? 0, currency).amount)
		];
	});
	return `\uFEFF${[[...HEADINGS, ...sold.map((currency) => `Sales ${currency}`)], ...rows].map((cells) => cells.map((cell) => csvCell(cell)).join(",")).join("\r\n")}\r\n`;
}
var NOTHING = {
	views: 0,
	adds: 0,
	orders: 0,
	revenue: []
};
/** What the video shows; before it is there, what was sent. */
function productOf({ product, submission, invitation }, titleOf) {
	const id = product ?? submission?.product ?? null;
	if (id !== null) return titleOf(id);
	return submission?.productWords || invitation.products.map(({ title }) => title).join("; ");
}
// src/studio/gifts/inbox.ts
/** The inbox as the page reads it, and what is remembered from one invitation to the next. */
var settingsSchema = object({
	shop: string(),
	address: string()
});
function inviteSettings(draft) {
	const read = settingsSchema.safeParse(draft.sources["invitations"]);
	return read.success ? read.data : {
		shop: lastPublication(draft)?.shop ?? "",
		address: ""
	};
}
function keepInviteSettings({ sources }, settings) {
	sources["invitations"] = settings;
}
/** Without what nobody needs to see: the digest of the link. */
function inboxGift({ gift }, nowMs) {
	const { linkDigest, invitation, ...rest } = gift;
	const { linkDigest: _first, kind: _kind, gift: id, ...shown } = invitation;
	return {
		...rest,
		id,
		hasLink: linkDigest !== null,
		hasEnded: hasEnded(gift, nowMs),
		invitation: shown
	};
}
// src/studio/gifts/giftReport.ts
/** From the gift to what it has sold, a line each. */
/** What was counted of each video; `null` where no collector counts, or it could not say. */
async function giftFigures(feed, { figuresOf, log }) {
	const parsed = parseFeed(feed, BASE_URL).feed;
	if (!parsed || !figuresOf) return null;
	return figuresOf(parsed).catch((error) => {
		log(`GIFT_FIGURES: ${String(error)}`);
		return null;
	});
}
function productTitles({ feed, catalogue }) {
	const titles = new Map([...catalogue.products, ...feed.products].map(({ id, title }) => [id, title]));
	return (id) => titles.get(id) || id;
}
/** @param who - a creator is told of their own gifts, a viewer of no code. */
async function answerGiftReport(gifts, { role, creator }, deps) {
	const now = await deps.project.read();
	if (!now.ok) return refuseFolder(now.error);
	const titleOf = productTitles(now.value);
	const all = (await gifts.all()).map((kept) => inboxGift(kept, deps.env.nowMs())).filter(({ invitation }) => role !== "creator" || invitation.creator.id === creator);
	const figures = all.some(({ video }) => video !== null) ? await giftFigures(now.value.feed, deps) : null;
	const lines = all.map((gift) => {
		const { invitation, submission, video } = gift;
		const maySeeCode = role !== "viewer";
		return {
			id: gift.id,
			creator: invitation.creator.name || invitation.creator.handle,
			product: productOf(gift, titleOf),
			state: gift.state,
			words: gift.words,
			invitedOn: invitation.at.slice(0, 10),
			title: submission?.title ?? null,
			rightsUntil: submission?.grant.until ?? null,
			video,
			sparkCode: maySeeCode ? submission?.sparkCode ?? "" : "",
			sparkUntil: maySeeCode ? submission?.sparkUntil ?? "" : "",
			figures: figures && video !== null ? figures.get(video) ?? NOTHING : null
		};
	});
	return answerJson(200, { gifts: lines });
}
// src/submissions/log/giftId.ts
/** Without letters and digits that are taken for one another. */
var LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
var slug = (words, max) => words.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "").replace(/[^a-z0-9]+/g, "-").slice(0, max).replace(/^-+|-+$/g, "");
/** `gift-2026-mia-skin-serum-k7qd2m`: read aloud on the telephone, and never given twice. */
function makeGiftId(year, handle, product) {
	const end = Array.from({ length: 6 }, () => LETTERS[randomInt(31)]).join("");
	return [
		"gift",
		year,
		slug(handle, 24),
		slug(product, 24),
		end
	].filter((part) => part !== "").join("-");
}
// src/studio/gifts/readInvite.ts
/** `POST api/gifts`, checked: an invitation as it is kept, or what is missing in a sentence. */
var MAX_PRODUCTS = 20;
/** @param today - `YYYY-MM-DD`. */
function readInvite(body, draft, today) {
	const fields = isRecord(body) ? body : {};
	const shop = typedLine(fields["shop"], MAX_LENGTHS.shop);
	if (shop === "") return failure(said("server.invite.shop"));
	const address = readAddress(fields["address"]);
	if (address === null) return failure(said("server.invite.address", void 0, "The address is none. Write where creators reach this server, such as https://events.shop.example, or leave it empty."));
	const creator = readCreator(fields["creator"], draft);
	if (!creator) return failure(said("server.invite.creator"));
	const wanted = Array.isArray(fields["products"]) ? fields["products"].slice(0, MAX_PRODUCTS) : [];
	const known = [...draft.feed.products, ...draft.catalogue.products];
	const products = wanted.flatMap((id) => {
		const product = known.find((each) => each.id === id);
		return product ? [{
			id: product.id,
			title: product.title || product.id
		}] : [];
	});
	if (products.length === 0) return failure(said("server.invite.product"));
	const relation = RELATIONS.find((each) => each === fields["relation"]);
	if (!relation) return failure(said("server.invite.relation", void 0, "Say how the creator gets the product: gifted, paid, affiliate."));
	const endsOn = typedDay(fields["endsOn"]);
	if (endsOn === null || endsOn < today) return failure(said("server.invite.ends"));
	const grant = readGrant(fields["grant"], today);
	if (!grant.ok) return grant;
	const [first] = products;
	return success({
		settings: {
			shop,
			address
		},
		invitation: {
			gift: makeGiftId(Number(today.slice(0, 4)), creator.handle, first?.title ?? ""),
			shop,
			creator,
			products,
			relation,
			note: typedLine(fields["note"], MAX_LENGTHS.note),
			endsOn,
			grant: grant.value
		}
	});
}
function readAddress(typed) {
	const text = typedLine(typed, 300);
	if (text === "") return "";
	try {
		const { protocol, href } = new URL(text);
		return /^https?:$/.test(protocol) ? href.replace(/\/+$/, "") : null;
	} catch {
		return null;
	}
}
function readCreator(fields, { feed }) {
	if (!isRecord(fields)) return null;
	const byId = feed.creators.find(({ id }) => id === fields["id"]);
	const handle = typedLine(fields["handle"], MAX_LENGTHS.name).replace(/^@+/, "");
	const known = byId ?? feed.creators.find((each) => handle !== "" && each.handle.replace(/^@/, "").toLowerCase() === handle.toLowerCase());
	if (known) {
		const { id, handle: written, name } = known;
		return {
			id,
			handle: written,
			...name ? { name } : {}
		};
	}
	if (handle === "" || /\s/.test(handle)) return null;
	const name = typedLine(fields["name"], MAX_LENGTHS.name);
	return {
		id: handle,
		handle: `@${handle}`,
		...name ? { name } : {}
	};
}
function readGrant(fields, today) {
	const { until: typed, territories: codes, channels: chosen } = isRecord(fields) ? fields : {};
	const until = typedDay(typed);
	if (until === null || until < today) return failure(said("server.invite.until"));
	const channels = CHANNELS$1.filter((each) => Array.isArray(chosen) && chosen.includes(each));
	if (!channels.includes("onsite")) return failure(said("server.invite.onsite"));
	const territories = Array.isArray(codes) ? codes.map(String) : [];
	const wrong = territories.find((code) => !/^[A-Z]{2}$/.test(code));
	return wrong === void 0 ? success({
		until,
		territories,
		channels
	}) : failure(said("server.invite.country", { code: JSON.stringify(wrong.slice(0, 40)) }));
}
// src/studio/gifts/watchGifts.ts
/** Another program may serve the upload page, so the files themselves are looked at. */
var POLL_MS$1 = 2e3;
/** @param onChange - something was written by either side. */
function watchGifts(gifts, { setTimer }, onChange) {
	let known = null;
	let isStopped = false;
	let cancel = () => {};
	const look = async () => {
		const revision = await gifts.revision().catch(() => known);
		if (isStopped) return;
		if (known !== null && revision !== null && revision !== known) onChange(revision);
		known = revision;
		cancel = setTimer(() => void look(), POLL_MS$1);
	};
	look();
	return () => {
		isStopped = true;
		cancel();
	};
}
// src/studio/gifts/giftDesk.ts
/** Invitations and what came of them, for the studio's page: everything below `api/gifts`. */
function createGiftDesk(deps) {
	const { project, jobs, env, onChange, log } = deps;
	const gifts = createGifts(project.folder, env);
	const nowMs = () => env.nowMs();
	const enter = (kept) => jobs.start(kept.gift.invitation.gift, kept.gift.submission?.title ?? kept.gift.invitation.gift, async (library, onProgress, signal) => ({
		...await enterGift(kept, {
			project,
			gifts,
			library,
			signal,
			nowMs,
			onProgress
		}),
		isKept: true
	}));
	async function answerInbox() {
		const revision = await gifts.revision();
		const now = await project.read();
		if (!now.ok) return refuseFolder(now.error);
		const all = await gifts.all();
		return answerJson(200, {
			revision,
			gifts: all.map((kept) => inboxGift(kept, nowMs())),
			...inviteSettings(now.value)
		});
	}
	async function invite(body) {
		const now = await project.read();
		if (!now.ok) return refuseFolder(now.error);
		const read = readInvite(body, now.value, new Date(nowMs()).toISOString().slice(0, 10));
		if (!read.ok) return refuse(422, "INVITATION_REFUSED", read.error);
		const { invitation, settings } = read.value;
		const kept = await project.update((draft) => keepInviteSettings(draft, settings));
		if (!kept.ok) return refuseFolder(kept.error);
		const token = await gifts.invite(invitation);
		return answerJson(200, {
			id: invitation.gift,
			token
		});
	}
	async function answerDecision(kept, body) {
		const decided = await decide(project, gifts, kept, body);
		if (!decided.ok) return refuse(409, "DECISION_REFUSED", decided.error);
		const now = {
			...kept,
			gift: decided.value
		};
		if (isWaiting(now)) enter(now);
		return answerJson(200, inboxGift(now, nowMs()));
	}
	return {
		async answer(request, path, body) {
			const isPost = request.method === "POST";
			if (path === "") return isPost ? invite(body) : answerInbox();
			if (path === ".csv") return answerCsv(gifts, deps);
			const [, id, part] = /^\/([\w-]+)\/(clip|link|decision)$/.exec(path) ?? [];
			const kept = (await gifts.all()).find(({ gift }) => gift.invitation.gift === id);
			if (!kept) return refuse(404, "NOT_FOUND", said("server.gift.gone", void 0, "There is no such gift."));
			if (part === "clip") return answerClip(request, gifts, kept);
			if (!isPost) return refuse(405, "METHOD_NOT_ALLOWED", "This is sent with POST.", { allow: "POST" });
			if (part === "decision") return answerDecision(kept, body);
			if (kept.gift.state === "cancelled") return refuse(409, "INVITATION_OVER", said("server.invite.over"));
			const token = await gifts.relink(kept.folderName);
			return answerJson(200, {
				id: kept.gift.invitation.gift,
				token
			});
		},
		report: (who) => answerGiftReport(gifts, who, deps),
		start() {
			gifts.all().then((all) => all.filter(isWaiting).forEach(enter)).catch((error) => log(`GIFTS: ${String(error)}`));
			return watchGifts(gifts, env, onChange);
		}
	};
}
/** Approved, and no video yet. */
var isWaiting = ({ gift }) => gift.state === "approved" && gift.video === null;
async function answerCsv(gifts, deps) {
	const now = await deps.project.read();
	if (!now.ok) return refuseFolder(now.error);
	const figures = await giftFigures(now.value.feed, deps);
	const all = (await gifts.all()).map((kept) => inboxGift(kept, deps.env.nowMs()));
	return answer(200, giftsCsv(all, productTitles(now.value), figures), {
		"content-type": "text/csv; charset=utf-8",
		"content-disposition": "attachment; filename=\"gifts.csv\""
	});
}
async function answerClip(request, gifts, { folderName, gift }) {
	const file = gift.sentFile;
	return (file && await sendFile(request, join(gifts.folderOf(folderName), file.upload), file.type)) ?? refuse(404, "NOT_FOUND", said("server.gift.gone", void 0, "The clip is no longer there."));
}
// src/studio/publishing/createPublisher.ts
/** `GET api/publish` and `POST api/publish`. */
/**
* Who presses twice since the line was cut has both done, one after the other, and nobody sees the folder between.
*
* @param widget - address of the folder with the shelf's own files.
*/
function createPublisher(project, { widget, nowMs }) {
	const inTurn = createTurns();
	return {
		answerState: (wanted) => inTurn(() => answerState(project, wanted)),
		async answerPublish(body) {
			const { address: written, shop, layout } = isRecord(body) ? body : {};
			const address = typeof written === "string" ? readAddress$1(written.trim()) : null;
			if (address === null) return refuse(400, "ADDRESS_INVALID", said("server.publish.address", { address: JSON.stringify(written ?? "").slice(0, 200) }));
			const name = typeof shop === "string" && shop.trim() !== "" ? shop.trim().slice(0, 200) : void 0;
			return inTurn(async () => {
				const published = await publishProject(project, {
					address,
					shop: name,
					layout: layoutOf(layout) ?? void 0,
					widget,
					nowMs: nowMs()
				});
				return published.ok ? answerState(project) : refuseFolder(published.error);
			});
		}
	};
}
async function answerState(project, wanted) {
	const read = await project.read();
	if (!read.ok) return refuseFolder(read.error);
	const last = lastPublication(read.value);
	const begun = cutOffPublication(read.value);
	const { sources, feed } = read.value;
	const layout = layoutOf(wanted) ?? last?.layout ?? layoutNames[0];
	const paste = last && tagText(last.address, sources, feed.products, layout);
	const changes = changesSince(last, feed);
	return answerJson(200, {
		address: (begun ?? last)?.address ?? null,
		shop: (begun ?? last)?.shop ?? "",
		layout,
		tag: paste?.tag ?? null,
		where: paste?.where.message ?? null,
		...paste && { whereSay: paste.where.say },
		folder: project.folder,
		...await entriesOf(project.folder),
		publishedAt: last?.at ?? null,
		isCutOff: begun !== null,
		changes: changes.map(({ message }) => message),
		changesSay: changes.map(({ say }) => say)
	});
}
var layoutOf = (word) => layoutNames.find((name) => name === word) ?? null;
/** What is the shop's own work, and what nobody else should have. */
var isPrivate = (name) => /^\.|^(?:catalogue|sources)\.json$|^reelshelf\.access$/.test(name);
/** What stands in the folder, by whether it is uploaded. */
async function entriesOf(folder) {
	const names = (await readdir(folder, { withFileTypes: true }).catch(() => [])).filter(({ name }) => name !== ".reelshelf-lock").map((entry) => entry.isDirectory() ? `${entry.name}/` : entry.name).sort();
	return {
		upload: names.filter((name) => !isPrivate(name)),
		keep: names.filter(isPrivate)
	};
}
// src/studio/uploads/incoming.ts
/** Files that the merchant drops: what may come, and how large it may be. */
var FOLDER = ".reelshelf-uploads";
var MEGABYTE = 1e6;
var MAX_BYTES = {
	video: 8e3 * MEGABYTE,
	described: 8e3 * MEGABYTE,
	captions: 2 * MEGABYTE,
	avatar: 10 * MEGABYTE,
	poster: 40 * MEGABYTE,
	catalogue: 128 * MEGABYTE
};
var isKind = (text) => Object.hasOwn(MAX_BYTES, text ?? "");
function createIncoming(projectFolder, { nowMs }, onWhole) {
	const uploads = createUploads({
		directory: join(projectFolder, FOLDER),
		maxBytes: MAX_BYTES.video,
		nowMs,
		readAbout,
		whyNot: ({ bytes, about }) => whyNot(projectFolder, bytes, about),
		onWhole,
		refuse: (status, message, headers) => refuse(status, "UPLOAD_REFUSED", message, headers)
	});
	return {
		...uploads,
		async answer(request, id) {
			if (id !== "" && !UPLOAD_ID.test(id)) return refuse(404, "NOT_FOUND", "There is no such upload.");
			return uploads.answer(request, id);
		}
	};
}
async function whyNot(projectFolder, bytes, about) {
	if (!about) return [400, "The upload does not say its \"filename\" and its \"kind\": video, captions, described, avatar, poster or catalogue."];
	if (bytes === void 0) return [400, "The upload does not say how large the file is."];
	if (bytes === 0) return [400, said("server.file.empty", { file: about.filename })];
	const maxBytes = MAX_BYTES[about.kind];
	if (bytes > maxBytes) return [413, said("server.file.large", {
		file: about.filename,
		size: megabytes(bytes),
		most: megabytes(maxBytes)
	})];
	return await hasRoomFor(projectFolder, bytes) ? null : [507, said("server.file.room", {
		file: about.filename,
		size: megabytes(bytes)
	})];
}
function readAbout(metadata) {
	const kind = metadata["kind"];
	if (!isKind(kind)) return null;
	const filename = plainName(metadata["filename"] ?? "");
	if (filename === "") return null;
	const about = {
		filename,
		kind
	};
	for (const field of [
		"video",
		"lang",
		"creator",
		"currency"
	]) {
		const text = metadata[field];
		if (text) about[field] = text.slice(0, 255);
	}
	return about;
}
// src/studio/uploads/jobs.ts
/** What becomes of the files that arrived, and of products that are brought in, one after the other. */
var MAX_KNOWN = 2e3;
function createJobs(deps) {
	const { onJob, forget, log, loadLibrary = loadMediaLibrary } = deps;
	const jobs = /* @__PURE__ */ new Map();
	/** How those begin that may be tried again. */
	const kept = /* @__PURE__ */ new Map();
	const stopping = new AbortController();
	const inTurn = createTurns();
	const update = (id, change) => {
		const job = {
			...jobs.get(id),
			...change
		};
		jobs.set(id, job);
		onJob(job);
	};
	const fileWork = createWork(deps, stopping.signal, update);
	async function run(id, start) {
		if (stopping.signal.aborted) return;
		update(id, { state: "working" });
		const outcome = await start().catch((error) => {
			log(`STUDIO_JOB: ${error instanceof Error ? error.stack ?? error.message : String(error)}`);
			return keptFor(notDealtWith(error));
		});
		if (stopping.signal.aborted) return;
		if (outcome.isKept && outcome.isRefused) kept.set(id, start);
		if (!outcome.isKept) await forget(id);
		update(id, {
			...endOf(outcome),
			isKept: kept.has(id)
		});
	}
	function begin(job, start) {
		makeRoom(jobs);
		jobs.set(job.id, job);
		onJob(job);
		inTurn(() => run(job.id, start)).catch((error) => log(`STUDIO_JOB: ${String(error)}`));
		return job;
	}
	return {
		add(file) {
			begin(jobOf(file), () => fileWork.dealWith(file));
		},
		importFrom: (address, currency) => {
			const id = randomUUID();
			return begin({
				id,
				name: address,
				isImport: true,
				state: "waiting",
				progress: 0
			}, () => fileWork.bring(id, {
				from: address,
				currency
			}));
		},
		start(id, name, work) {
			begin({
				id,
				name,
				state: "waiting",
				progress: 0
			}, async () => {
				const library = await loadLibrary();
				if (!library.ok) return keptFor(sayLibrary(library.error));
				return work(library.value, (progress) => update(id, { progress }), stopping.signal);
			});
		},
		retry(id) {
			const [job, start] = [jobs.get(id), kept.get(id)];
			if (!job || !start) return null;
			kept.delete(id);
			const { message: _why, say: _say, isKept: _kept, ...rest } = job;
			return begin({
				...rest,
				state: "waiting",
				progress: 0
			}, start);
		},
		async dismiss(id) {
			const job = jobs.get(id);
			if (job?.state !== "refused") return null;
			kept.delete(id);
			await forget(id);
			const over = {
				...job,
				state: "done",
				isKept: false
			};
			jobs.delete(id);
			onJob(over);
			return over;
		},
		all: () => [...jobs.values()],
		withLibrary: (use) => inTurn(async () => {
			const library = await loadLibrary();
			return library.ok ? success(await use(library.value)) : failure(library.error);
		}),
		async close() {
			stopping.abort();
			await inTurn(async () => {});
		}
	};
}
var notDealtWith = (error) => said("server.file.failed", void 0, `It could not be dealt with: ${error instanceof Error ? error.message : String(error)}.`);
/** What is over is known no longer where there is too much. */
function makeRoom(jobs) {
	if (jobs.size < MAX_KNOWN) return;
	const oldest = [...jobs.values()].find(({ state }) => state === "done");
	if (oldest) jobs.delete(oldest.id);
}
var jobOf = ({ id, about: { filename, kind, creator } }) => ({
	id,
	name: filename,
	...kind === "catalogue" && { isImport: true },
	...creator !== void 0 && { creator },
	state: "waiting",
	progress: 0
});
var endOf = ({ isRefused = false, video, message, say }) => ({
	state: isRefused ? "refused" : "done",
	...isRefused ? {} : { progress: 1 },
	...video === void 0 ? {} : { video },
	...message ? {
		message,
		say: say ?? []
	} : {}
});
// src/studio/watchFolder.ts
/** Editors write a file in several steps. */
var SETTLE_MS = 60;
/** Some disks, of networks and of virtual machines, tell nobody of a change. */
var POLL_MS = 2e3;
/** @param onChange - another revision than the last one stands there. */
function watchFolder(project, { setTimer }, onChange) {
	let known = null;
	let isStopped = false;
	let cancelPoll = () => {};
	let cancelLook = () => {};
	const look = async () => {
		const revision = await project.revision();
		if (isStopped || revision === known) return revision;
		const isFirst = known === null;
		known = revision;
		if (!isFirst) onChange(revision);
		return revision;
	};
	const lookQuietly = () => void look().catch(() => {});
	const poll = () => {
		lookQuietly();
		cancelPoll = setTimer(poll, POLL_MS);
	};
	poll();
	const watcher = startWatcher(project.folder, () => {
		cancelLook();
		cancelLook = setTimer(lookQuietly, SETTLE_MS);
	});
	return {
		look,
		stop() {
			isStopped = true;
			cancelPoll();
			cancelLook();
			watcher?.close();
		}
	};
}
/** Where the system has no more watchers to give, the poll goes on alone. */
function startWatcher(folder, onEvent) {
	try {
		const watcher = watch(folder, { persistent: false }, onEvent);
		watcher.on("error", () => watcher.close());
		return watcher;
	} catch {
		return null;
	}
}
// src/studio/createStudio.ts
/** The project folder behind an address: the studio's page, and all that it asks. */
function createStudio(options, env) {
	const { project, isLocal, assets, log } = options;
	const { access } = options.console;
	const page = createConsole({
		...options.console,
		assets,
		isLocal,
		getPolicy: async () => STUDIO_POLICY
	});
	const streams = createStreams(env, { isStill: access.isStill });
	const parts = startParts(options, env, streams);
	const stopHearing = access.onEnded((ended) => streams.end(({ id }) => id === ended));
	const answerRoute = createAnswer(options, env, page, streams, parts);
	return {
		async fetch(request, sender = { address: null }) {
			try {
				return await forMethod(request, await answerRoute(request, new URL(request.url), sender));
			} catch (error) {
				return refuseFailure(error, log);
			}
		},
		async close() {
			parts.stopping.abort();
			stopHearing();
			parts.watch.stop();
			parts.stopDesk();
			streams.close();
			await parts.jobs.close();
			await parts.incoming.close();
			await project.close();
		}
	};
}
/** What goes on whether somebody asks or not: the folder is watched, files are dealt with, creators are heard. */
function startParts(options, env, streams) {
	const { project, log } = options;
	const sendEvent = (event, data) => streams.send(message(event, JSON.stringify(data)));
	const changes = createChangeSender(project, () => streams.size > 0, (change) => sendEvent("project", change));
	const watch = watchFolder(project, env, (revision) => {
		changes.changed(revision).catch((error) => log(`STUDIO_CHANGES: ${String(error)}`));
	});
	const jobs = createJobs({
		project,
		env,
		environment: options.environment,
		version: options.version,
		log,
		loadLibrary: options.loadLibrary,
		forget: (id) => incoming.forget(id),
		onJob(job) {
			sendEvent("job", job);
			if (job.state === "done") watch.look().catch(() => {});
		}
	});
	const incoming = createIncoming(project.folder, env, jobs.add);
	const isResumed = incoming.resume().catch((error) => log(`STUDIO_UPLOADS: ${String(error)}`));
	const desk = createGiftDesk({
		project,
		jobs,
		env,
		log,
		figuresOf: options.figuresOf,
		onChange: (revision) => sendEvent("gifts", { revision })
	});
	return {
		changes,
		watch,
		jobs,
		incoming,
		isResumed,
		desk,
		stopDesk: desk.start(),
		stopping: new AbortController()
	};
}
/** Who may have what: the page, what it asks, and the files that it shows. */
function createAnswer({ project, isLocal, widget, console: { access } }, env, page, streams, { changes, watch, jobs, incoming, isResumed, desk, stopping }) {
	const publisher = createPublisher(project, {
		widget,
		nowMs: env.nowMs
	});
	return async (request, url, sender) => {
		const route = readRoute(url.pathname);
		const refusal = checkSender(request, url, { isLocal });
		if (refusal) return refusal;
		if (route === null || route.kind === "page") return await page.answer(request, url, sender) ?? refuse(404, "NOT_FOUND", "There is nothing here. The studio is at /studio.");
		if (!takesMethod(route, request.method)) return refuse(405, "METHOD_NOT_ALLOWED", "This is read with GET.", { allow: "GET" });
		if (route.kind === "slash") return answer(308, null, { location: "../studio" });
		const [, ticket, rest] = route.kind === "project" && TICKETED.exec(route.rest) || [];
		const holder = ticket === void 0 ? null : await access.findTicket(ticket);
		if (holder && mayOpen(holder, "studio")) return answerFile(request, url, {
			...route,
			rest: rest ?? ""
		}, {
			project,
			widget,
			ticket: ""
		});
		const area = route.kind === "gifts" ? "report" : "studio";
		const admitted = await page.admit(request, url, sender, area);
		if ("refusal" in admitted) return admitted.refusal;
		const { who } = admitted;
		if (route.kind === "gifts") return desk.report(who);
		if (route.kind === "api") {
			const signal = AbortSignal.any([request.signal, stopping.signal]);
			await isResumed;
			return answerApi(request, route.rest, {
				project,
				jobs,
				incoming,
				desk,
				publisher,
				env,
				signal,
				look: watch.look,
				saw: changes.saw,
				listen: () => streams.open(who)
			});
		}
		return answerFile(request, url, route, {
			project,
			widget,
			ticket: await access.ticket(who)
		});
	};
}
var TICKETED = /^~([\w-]+)\/(.*)$/;
function refuseFailure(error, log) {
	log(`STUDIO_FAILED: ${error instanceof Error ? error.stack ?? error.message : String(error)}`);
	return refuse(500, "STUDIO_FAILED", said("server.server.failed", void 0, "The studio failed at this. The window it was started in says why."));
}
/** What is asked below `api/` decides that itself; the page's form sends the token. */
var takesMethod = ({ kind }, method) => method === "GET" || method === "HEAD" || kind === "api" || kind === "page" && method === "POST";
export { createStudio };

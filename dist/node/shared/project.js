import { t as createTurns } from "./inTurn.js";
import { n as success, t as failure } from "./result.js";
import { n as sayIssues, t as describeIssues } from "./issueSummary.js";
import { d as object, r as array, s as literal } from "./schemas.js";
import "./schema.js";
import { i as productSchema, n as parseFeed } from "./parse.js";
import { i as writeDocument, n as openDocument, r as parseDocument, t as BASE_URL } from "./feedDocument.js";
import { i as sourcesSchema, n as noSources } from "./sources.js";
import { a as unfinishedPath, n as finishWriting, o as writeTogether, r as flushToDisk, t as fingerprint } from "./wholeFile.js";
import { createHash, randomUUID } from "node:crypto";
import { appendFile, link, mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { hostname } from "node:os";
import { createReadStream } from "node:fs";
// src/project/folder/checkChange.ts
/**
* What a change would break. An item of the feed is judged by itself, by the feed's head and by its creators, so that of a feed of a
* thousand videos only those that were touched are read again.
*/
var LISTS = ["videos", "products"];
/** The reader takes a million values, each of which has two letters at least. */
var MAX_LETTERS = 2e6;
var NOTHING = {
	creators: [],
	products: [],
	videos: []
};
function partsOf({ creators, videos, products, ...head }) {
	const each = (list) => list.map((item) => JSON.stringify(item) ?? "null");
	return {
		head: JSON.stringify(head),
		creators: JSON.stringify(creators),
		videos: each(videos),
		products: each(products)
	};
}
function checkChange(before, after) {
	const parts = partsOf(after);
	const isHeadSame = parts.head === before.parts.head && parts.creators === before.parts.creators;
	const isSame = isHeadSame && LISTS.every((list) => isSameList(before.parts[list], parts[list]));
	if (isSame) return {
		isSame,
		faults: [],
		known: before
	};
	const known = new Set(before.issues.map(nameOf));
	const isFresh = (issue) => !known.has(nameOf(issue));
	const issues = isHeadSame ? issuesByParts(before, parts, after) : null;
	if (issues && !issues.some(isFresh)) return {
		isSame,
		faults: [],
		known: {
			issues,
			parts
		}
	};
	const whole = parseFeed(after, BASE_URL);
	const fresh = whole.issues.filter(isFresh);
	return {
		isSame,
		faults: describeIssues(fresh, whole.feed ?? NOTHING).filter(({ code }) => code !== "FEED_TOTALS").map((fault) => ({
			...fault,
			say: sayIssues(fresh.slice(0, 1))
		})),
		known: {
			issues: whole.issues,
			parts
		}
	};
}
var isSameList = (one, other) => one.length === other.length && one.every((item, index) => item === other[index]);
var nameOf = ({ code, path, args }) => JSON.stringify([
	code,
	path[0],
	args.id ?? path[1],
	...path.slice(2)
]);
/** @returns `null` where items are not judged each by itself. */
function issuesByParts({ issues, parts: old }, parts, after) {
	if (LISTS.some((list) => !areApart(after[list]) || !isShort(old[list], parts[list])) || issues.some(({ code }) => code === "DUPLICATE_ID" || code === "LIST_TOO_LONG")) return null;
	const indexes = {
		videos: indexesOf(old.videos, parts.videos),
		products: indexesOf(old.products, parts.products)
	};
	const pick = (items, touched) => touched.flatMap((index) => items.slice(index, index + 1));
	const part = parseFeed({
		...after,
		videos: pick(after.videos, indexes.videos.touched),
		products: pick(after.products, indexes.products.touched)
	}, BASE_URL);
	const moved = (issue, indexOf) => {
		const [list, at, ...rest] = issue.path;
		if (list !== "videos" && list !== "products" || typeof at !== "number") return [];
		const index = indexOf(list, at);
		return index < 0 ? [] : [{
			...issue,
			path: [
				list,
				index,
				...rest
			]
		}];
	};
	const all = [
		...issues.filter(({ path: [list] }) => list !== "videos" && list !== "products"),
		...issues.flatMap((issue) => moved(issue, (list, at) => indexes[list].kept[at] ?? -1)),
		...part.issues.flatMap((issue) => moved(issue, (list, at) => indexes[list].touched[at] ?? -1))
	];
	return all.length < 1e3 ? all : null;
}
/** Of the items now, those that were not there before; and where each of those before is now, -1 for nowhere. */
function indexesOf(before, now) {
	const indexes = new Map(now.map((item, index) => [item, index]));
	const kept = before.map((item) => indexes.get(item) ?? -1);
	const there = new Set(kept);
	return {
		kept,
		touched: [...now.keys()].filter((index) => !there.has(index))
	};
}
/** Whether each has an id that no other has, however a reader spells it. */
function areApart(items) {
	const ids = /* @__PURE__ */ new Set();
	for (const item of items) {
		const id = typeof item === "object" && item !== null ? item.id : void 0;
		if (typeof id !== "string" || id === "" || /^\s|\s$|[\p{C}]/u.test(id)) return false;
		ids.add(id);
	}
	return ids.size === items.length;
}
var isShort = (...lists) => lists.every((list) => list.length <= 2e3 && list.reduce((sum, { length }) => sum + length, 0) < MAX_LETTERS / 2);
// src/project/folder/lock.ts
/** One command at a time in a folder. */
var LOCK = ".reelshelf-lock";
/**
* Takes the folder's lock. One that a killed program left is taken over: nobody runs under its number any more.
*
* @returns how to let go, or who holds it.
*/
async function lockFolder(folder) {
	const path = join(folder, LOCK);
	const own = join(folder, `${LOCK}-${randomUUID().slice(0, 8)}`);
	const words = JSON.stringify({
		pid: process.pid,
		host: hostname(),
		id: own
	});
	try {
		for (let attempt = 0; attempt < 5; attempt++) {
			await writeFile(own, words);
			if (await link(own, path).then(() => true, (error) => {
				if (error.code === "EEXIST" || error.code === "ENOENT") return false;
				throw error;
			})) return success(async () => {
				if (await readFile(path, "utf8").catch(() => "") === words) await rm(path, { force: true });
			});
			const found = await textIn(path);
			if (found === null) continue;
			const holder = readHolder(found);
			if (isHeld(holder)) return failure({
				...holder,
				path
			});
			await takeAway(path, found, own);
		}
		return failure({
			pid: 0,
			host: hostname(),
			path
		});
	} finally {
		await rm(own, { force: true });
	}
}
/**
* Takes a leftover away, and never a lock that somebody has taken since: many may find the same one, and the right to remove it goes to
* whoever gets the one name that is made of it. Whoever is killed with that right leaves a leftover of the same kind.
*
* @param own - a file that says who we are.
*/
async function takeAway(path, leftover, own) {
	const right = `${path}-${createHash("sha256").update(leftover).digest("hex").slice(0, 12)}`;
	try {
		await link(own, right);
	} catch (error) {
		const { code } = error;
		if (code !== "EEXIST" && code !== "ENOENT") throw error;
		const found = await textIn(right);
		if (found !== null && !isHeld(readHolder(found))) await takeAway(right, found, own);
		return;
	}
	if (await textIn(path) === leftover) await rm(path, { force: true });
	await rm(right, { force: true });
}
var textIn = (path) => readFile(path, "utf8").catch(() => null);
var isHeld = (holder) => holder !== null && (holder.host !== hostname() || isAlive(holder.pid));
function readHolder(text) {
	try {
		const { pid, host } = JSON.parse(text);
		return typeof pid === "number" && pid > 0 && typeof host === "string" ? {
			pid,
			host
		} : null;
	} catch {
		return null;
	}
}
function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error.code === "EPERM";
	}
}
// src/project/folder/catalogue.ts
/** `catalogue.json`: every product as the shop said it last. A page never loads it; `import` compares with it, `tag` takes products from it. */
var catalogueSchema = object({
	version: literal(1),
	products: array(productSchema)
});
var noCatalogue = () => ({
	version: 1,
	products: []
});
/** `null` when it is not what `import` writes. */
function readCatalogue(text) {
	if (text === null) return noCatalogue();
	try {
		return catalogueSchema.parse(JSON.parse(text));
	} catch {
		return null;
	}
}
// src/project/folder/readFiles.ts
/**
* The project's files, read anew each time so that an editor's change is never missed, and understood anew only where they say something
* else than before: a catalogue of thousands of products takes a second to check.
*/
var FEED = "reels.json";
var SOURCES = "sources.json";
var CATALOGUE = "catalogue.json";
/** A file's text, read again where the disk says that it is another one. */
function createTextFile(path) {
	let known = null;
	return {
		async read() {
			const stamp = await stat(path, { bigint: true }).then(({ ino, size, mtimeNs, ctimeNs }) => [
				ino,
				size,
				mtimeNs,
				ctimeNs
			].join(), () => null);
			if (known && stamp === known.stamp) return known;
			const text = await textOf(path);
			known = {
				stamp,
				text,
				digest: fingerprint(text ?? "")
			};
			return known;
		},
		forget: () => known = null
	};
}
function createFilesReader(folder) {
	const [feedFile, sourcesFile, catalogueFile] = [
		FEED,
		SOURCES,
		CATALOGUE
	].map((name) => createTextFile(join(folder, name)));
	let known = null;
	let catalogue = null;
	const readFeed = (text) => {
		if (text === known?.text) return success({
			document: parseDocument(text),
			known: known.feed
		});
		const opened = openDocument(text, join(folder, FEED));
		if (!opened.ok) return opened;
		const { document, issues } = opened.value;
		known = {
			text,
			feed: {
				issues,
				parts: partsOf(document)
			}
		};
		return success({
			document,
			known: known.feed
		});
	};
	const listedIn = ({ digest, text }) => {
		if (catalogue?.digest !== digest) catalogue = {
			digest,
			value: readCatalogue(text)
		};
		return catalogue.value;
	};
	const readAll = () => Promise.all([
		feedFile.read(),
		sourcesFile.read(),
		catalogueFile.read()
	]);
	return {
		async read() {
			const [feedText, sourcesText, listed] = await readAll();
			const feed = readFeed(feedText.text ?? "");
			if (!feed.ok) return failure({
				code: "FEED_UNREADABLE",
				message: feed.error
			});
			const sources = readSources(sourcesText.text);
			const all = listedIn(listed);
			if (!sources || !all) return failure({
				code: "SOURCES_UNREADABLE",
				message: `${join(folder, sources ? CATALOGUE : SOURCES)} is not what this release writes. Take it from your version control, or delete it: then the next import compares with nothing and keeps what the feed says.`
			});
			return success({
				feed: feed.value.document,
				known: feed.value.known,
				sources,
				catalogue: all,
				catalogueMark: listed.digest,
				texts: {
					[FEED]: feedText.text,
					[SOURCES]: sourcesText.text,
					[CATALOGUE]: listed.text
				}
			});
		},
		async revision() {
			return fingerprint(JSON.stringify((await readAll()).map(({ digest }) => digest)));
		},
		know(text, feed) {
			known = {
				text,
				feed
			};
		},
		forget() {
			for (const file of [
				feedFile,
				sourcesFile,
				catalogueFile
			]) file.forget();
		}
	};
}
var textOf = (path) => readFile(path, "utf8").catch((error) => {
	if (error.code === "ENOENT") return null;
	throw error;
});
function readSources(text) {
	if (text === null) return noSources();
	try {
		return sourcesSchema.parse(JSON.parse(text));
	} catch {
		return null;
	}
}
// src/project/folder/unnamedMedia.ts
/** Files of `media/` on their way into the feed or out of it: a run that is killed there leaves them with nothing that names them. */
var LIST = ".reelshelf-unnamed";
/** As media are called when they are kept: nothing else is ever taken away. */
var KEPT = /-[0-9a-f]{12}(\.\w+)?$/;
/** Notes, before it happens, that these may come to be named by nothing. @param paths - as the feed has them. */
async function noteUnnamed(folder, paths) {
	if (paths.length === 0) return;
	const list = join(folder, LIST);
	await appendFile(list, `${JSON.stringify(paths.map((path) => basename(path)))}\n`);
	await flushToDisk(list);
}
/**
* Takes away what was noted and is named by nothing.
*
* @param documents - the texts of all that may name media. One that cannot be read keeps everything until it can.
*/
async function removeUnnamed(folder, documents) {
	const list = join(folder, LIST);
	const noted = await readFile(list, "utf8").catch(() => null);
	if (noted === null) return;
	let named;
	try {
		named = JSON.stringify(documents.map((text) => text === null ? null : JSON.parse(text)));
	} catch {
		return;
	}
	for (const name of namesIn(noted)) if (!named.includes(JSON.stringify(`media/${name}`).slice(1, -1)) && KEPT.test(name)) await rm(join(folder, "media", name), { force: true });
	await rm(list, { force: true });
}
/** A last line that a kill has cut off names nothing that had begun. */
var namesIn = (noted) => new Set(noted.split("\n").flatMap((line) => {
	try {
		const names = JSON.parse(line);
		return Array.isArray(names) ? names.filter((name) => typeof name === "string" && name === basename(name)) : [];
	} catch {
		return [];
	}
}));
// src/project/folder/project.ts
/** An editor that saves more often than this in a row is a program that has gone wild. */
var MAX_TRIES = 20;
/** Makes the folder where there is none. What is there already stays. @returns whether the feed is new. */
async function createProject(path, head = {}) {
	const folder = resolve(path);
	try {
		await mkdir(join(folder, "media"), { recursive: true });
	} catch (error) {
		return failure(refused(folder, error));
	}
	const opened = await lockAndClean(folder);
	if (!opened.ok) return opened;
	const isNew = await textOf(join(folder, FEED)) === null;
	if (isNew) {
		const feed = {
			version: 1,
			...head,
			creators: [],
			products: [],
			videos: []
		};
		try {
			await writeTogether(folder, /* @__PURE__ */ new Map([[FEED, writeDocument(feed)], [SOURCES, writeDocument(noSources())]]));
		} catch (error) {
			await opened.value();
			return failure(refused(folder, error));
		}
	}
	return success({
		project: makeProject(folder, opened.value),
		isNew
	});
}
/** Whether a folder has a feed in it. */
var isProject = (path) => stat(join(resolve(path), FEED)).then((found) => found.isFile(), () => false);
/** Opens a folder that `init` has made, alone: a second command waits for nobody, it is told so. */
async function openProject(path) {
	const folder = resolve(path);
	const isThere = await isProject(folder);
	const isBegun = await stat(join(folder, "media")).then((found) => found.isDirectory(), () => false);
	const missing = {
		code: "FOLDER_MISSING",
		message: `There is no project in ${path}: it has no ${FEED}. Make one with: reelshelf init ${path}`
	};
	if (!isThere && !isBegun) return failure(missing);
	const opened = await lockAndClean(folder);
	if (!opened.ok) return opened;
	if (await textOf(join(folder, "reels.json")) === null) {
		await opened.value();
		return failure(missing);
	}
	return success(makeProject(folder, opened.value));
}
async function lockAndClean(folder) {
	try {
		await mkdir(join(folder, "media"), { recursive: true });
		const lock = await lockFolder(folder);
		if (!lock.ok) {
			const { pid, host, path } = lock.error;
			return failure({
				code: "FOLDER_IN_USE",
				message: `Another reelshelf command works in ${folder} (process ${pid} on ${host}). Wait for it to end; if there is none, delete ${path}.`
			});
		}
		await finishWriting(folder);
		await removeUnnamedIn(folder);
		return success(async () => {
			await removeUnnamedIn(folder).catch(() => {});
			await lock.value();
		});
	} catch (error) {
		return failure(refused(folder, error));
	}
}
var removeUnnamedIn = async (folder) => removeUnnamed(folder, await Promise.all([
	FEED,
	SOURCES,
	CATALOGUE
].map((name) => textOf(join(folder, name)))));
var changeRefused = ({ message, remedy, say }) => failure({
	code: "CHANGE_REFUSED",
	message: `${message} ${remedy}`,
	say
});
function makeProject(folder, unlock) {
	const mediaFolder = join(folder, "media");
	const inTurn = createTurns();
	const files = createFilesReader(folder);
	/** `null`: somebody else has saved meanwhile. */
	async function tryUpdate(change) {
		const all = await files.read();
		if (!all.ok) return all;
		const { feed, known, sources, texts } = all.value;
		const catalogue = lazily(() => structuredClone(all.value.catalogue));
		const made = change({
			feed,
			sources,
			get catalogue() {
				return catalogue.get();
			},
			listed: (ids) => structuredClone(all.value.catalogue.products.filter(({ id }) => ids.has(id)))
		});
		const written = /* @__PURE__ */ new Map();
		const note = (name, value) => {
			const text = writeDocument(value);
			if (!saysTheSame(texts[name], text, value)) written.set(name, text);
		};
		const checked = checkChange(known, feed);
		const [fault] = checked.faults;
		if (fault) return changeRefused(fault);
		const feedText = checked.isSame ? null : writeDocument(feed);
		if (feedText !== null) written.set(FEED, feedText);
		if (texts["sources.json"] !== null || JSON.stringify(sources) !== JSON.stringify(noSources())) note(SOURCES, sources);
		if (catalogue.isMade() && catalogue.get().products.length > 0) note(CATALOGUE, catalogue.get());
		if (written.size === 0) return success(made);
		try {
			const expected = new Map([...written.keys()].map((name) => [name, texts[name] ?? null]));
			if (!await writeTogether(folder, written, expected)) return null;
		} catch (error) {
			return failure(refused(folder, error));
		}
		if (feedText !== null) files.know(feedText, checked.known);
		return success(made);
	}
	return {
		folder,
		mediaFolder,
		read: () => inTurn(async () => {
			const all = await files.read();
			if (!all.ok) return all;
			const { feed, sources, catalogue, catalogueMark } = all.value;
			return success({
				feed,
				sources,
				catalogue,
				catalogueMark
			});
		}),
		revision: () => inTurn(files.revision),
		update: (change) => inTurn(async () => {
			for (let tries = 0; tries < MAX_TRIES; tries++) {
				const updated = await tryUpdate(change);
				if (updated !== null) return updated;
				files.forget();
			}
			return failure(refused(folder, /* @__PURE__ */ new Error("another program writes there all the time")));
		}),
		unfinishedMedia: (name) => unfinishedPath(mediaFolder, name),
		async keepMedia(unfinished, name) {
			const hash = createHash("sha256");
			for await (const part of createReadStream(unfinished)) hash.update(part);
			const [, stem = name, ending = ""] = /^(.*?)(\.\w+)?$/.exec(name) ?? [];
			const kept = `${stem}-${hash.digest("hex").slice(0, 12)}${ending}`;
			await flushToDisk(unfinished);
			await noteUnnamed(folder, [kept]);
			await rename(unfinished, join(mediaFolder, kept));
			await flushToDisk(mediaFolder);
			return `media/${kept}`;
		},
		releaseMedia: (paths) => noteUnnamed(folder, paths),
		close: unlock
	};
}
function lazily(make) {
	let made = null;
	return {
		get: () => (made ??= { value: make() }).value,
		isMade: () => made !== null
	};
}
/** A file that only spells the same otherwise, as an editor or a formatter leaves it, is not written again. */
function saysTheSame(text, written, value) {
	if (text === null || text === void 0) return false;
	if (text === written) return true;
	try {
		return JSON.stringify(JSON.parse(text)) === JSON.stringify(value);
	} catch {
		return false;
	}
}
function refused(folder, error) {
	return {
		code: "FOLDER_REFUSED",
		message: `${folder} cannot be written: ${error instanceof Error ? error.message : String(error)}. See that it is a folder of yours and that the disk has room; nothing was changed.`
	};
}
export { isProject as n, openProject as r, createProject as t };

import { n as success, t as failure } from "./result.js";
import { o as literal, r as array, u as object } from "./schemas.js";
import { a as productSchema, n as parseFeed } from "./parse.js";
import { t as describeIssues } from "./issueSummary.js";
import { r as sourcesSchema, t as noSources } from "./sources.js";
import { createHash, randomUUID } from "node:crypto";
import { appendFile, link, mkdir, open, readFile, readdir, rename, rm, stat, unlink, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { createReadStream } from "node:fs";
import { hostname } from "node:os";
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
// src/project/folder/feedDocument.ts
/** The feed as it stands in the file: the merchant's own words, addresses relative to it. */
/** Stands for wherever the folder will be served from. */
var PLACE = "https://reels.invalid/";
/** @returns why it is no feed, in a line. */
function readDocument(text, name) {
	let raw;
	try {
		raw = JSON.parse(text.replace(/^\ufeff/, ""));
	} catch (error) {
		return failure(`${name} is not JSON: ${error instanceof Error ? error.message : String(error)}. Mend it by hand, or take back your last edit; nothing was changed.`);
	}
	const { feed, issues } = parseFeed(raw, PLACE);
	if (!feed) {
		const [notice] = describeIssues(issues, {
			creators: [],
			products: [],
			videos: []
		});
		return failure(`${name} is not a feed. ${notice?.message ?? ""} ${notice?.remedy ?? ""}`);
	}
	const document = raw;
	document.creators ??= [];
	document.products ??= [];
	return success(document);
}
var LISTS = [
	"creators",
	"products",
	"videos"
];
/** What a document says of itself comes first, its long lists last; a record without lists stays as it is. */
function writeDocument(document) {
	const entries = Object.entries(document);
	const isList = ([key]) => LISTS.includes(key);
	const sorted = [...entries.filter((entry) => !isList(entry)), ...entries.filter(isList)];
	return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
}
/** What the feed's readers find wrong with a document. */
var faultsOf = (document) => parseFeed(document, PLACE).issues;
/**
* What a change would break: faults that the document did not have before. What a merchant has typed wrong is theirs to mend, and no
* reason to refuse the rest.
*/
function newFaults(before, after) {
	const nameOf = ({ code, path, args }) => JSON.stringify([
		code,
		path[0],
		args.id ?? path[1],
		...path.slice(2)
	]);
	const known = new Set(before.map(nameOf));
	const { feed, issues } = parseFeed(after, PLACE);
	const fresh = issues.filter((issue) => !known.has(nameOf(issue)));
	return describeIssues(fresh, feed ?? {
		creators: [],
		products: [],
		videos: []
	});
}
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
			const found = await readFile(path, "utf8").catch(() => null);
			if (found === null) continue;
			const holder = readHolder(found);
			if (holder && (holder.host !== hostname() || isAlive(holder.pid))) return failure({
				...holder,
				path
			});
			await takeAway(path, found);
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
/** Two may find the same leftover: what was moved away is looked at again, and a fresh lock put back. */
async function takeAway(path, expected) {
	const aside = `${path}-${randomUUID().slice(0, 8)}`;
	await rename(path, aside).catch(() => {});
	const moved = await readFile(aside, "utf8").catch(() => null);
	if (moved !== null && moved !== expected) await link(aside, path).catch(() => {});
	await rm(aside, { force: true });
}
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
// src/project/folder/wholeFile.ts
/** Files that are there whole or not at all, whenever the program or the machine stops. */
/** What a file of ours is called until it is finished. */
var LEFTOVER = /^\.reelshelf-(part|lock)-/;
var UNFINISHED = ".reelshelf-part-";
var JOURNAL = ".reelshelf-journal";
/** A new path beside the finished one, on the same disk; with its ending, which tools go by. */
var unfinishedPath = (folder, name) => join(folder, `${UNFINISHED}${randomUUID().slice(0, 8)}-${name}`);
var fingerprint = (data) => createHash("sha256").update(data).digest("hex").slice(0, 16);
/** Makes sure that what was written to a file or a folder's list is on the disk. */
async function settle(path) {
	const handle = await open(path, "r").catch(() => null);
	await handle?.sync().catch(() => {});
	await handle?.close();
}
/**
* Writes several files of one folder as one change: after a kill at any moment, {@link finishWriting} has either all of them or none.
* Nothing reads a half-written file at any time.
*/
async function writeTogether(folder, files) {
	const moves = [];
	try {
		for (const [name, text] of files) {
			const from = unfinishedPath(folder, name);
			moves.push({
				from: basename(from),
				to: name
			});
			await writeSettled(from, text);
		}
		if (moves.length > 1) {
			const journal = unfinishedPath(folder, "journal");
			moves.push({
				from: basename(journal),
				to: JOURNAL
			});
			await writeSettled(journal, JSON.stringify(moves.slice(0, -1)));
			await rename(journal, join(folder, JOURNAL));
			await settle(folder);
			moves.pop();
		}
	} catch (error) {
		await Promise.all(moves.map(({ from }) => rm(join(folder, from), { force: true })));
		throw error;
	}
	await move(folder, moves);
}
/** Ends what a killed run had decided to write, and takes away what it had not. Call it with the folder's lock held. */
async function finishWriting(folder) {
	const journal = await readFile(join(folder, JOURNAL), "utf8").catch(() => null);
	if (journal !== null) await move(folder, readMoves(journal));
	for (const path of [folder, join(folder, "media")]) {
		const names = await readdir(path).catch(() => []);
		await Promise.all(names.filter((name) => LEFTOVER.test(name)).map((name) => rm(join(path, name), {
			recursive: true,
			force: true
		})));
	}
}
async function writeSettled(path, text) {
	const handle = await open(path, "wx");
	try {
		await handle.writeFile(text);
		await handle.sync();
	} finally {
		await handle.close();
	}
}
async function move(folder, moves) {
	for (const { from, to } of moves) await rename(join(folder, from), join(folder, to)).catch((error) => {
		if (error.code !== "ENOENT") throw error;
	});
	await settle(folder);
	await unlink(join(folder, JOURNAL)).catch(() => {});
}
/** Only names within the folder: a journal may have come with somebody's copy of it. */
function readMoves(text) {
	try {
		return JSON.parse(text).flatMap(({ from, to }) => typeof from === "string" && typeof to === "string" && from.startsWith(UNFINISHED) && [from, to].every((name) => basename(name) === name && dirname(name) === ".") ? [{
			from,
			to
		}] : []);
	} catch {
		return [];
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
	await settle(list);
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
/** The project folder: `reels.json`, `catalogue.json`, `sources.json` and `media/`. */
var FEED = "reels.json";
var SOURCES = "sources.json";
var CATALOGUE = "catalogue.json";
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
/** Opens a folder that `init` has made, alone: a second command waits for nobody, it is told so. */
async function openProject(path) {
	const folder = resolve(path);
	const isThere = await stat(join(folder, FEED)).then((found) => found.isFile(), () => false);
	const isBegun = await stat(join(folder, "media")).then((found) => found.isDirectory(), () => false);
	const missing = {
		code: "FOLDER_MISSING",
		message: `There is no project in ${path}: it has no ${FEED}. Make one with: reelshelf init ${path}`
	};
	if (!isThere && !isBegun) return failure(missing);
	const opened = await lockAndClean(folder);
	if (!opened.ok) return opened;
	if (await textOf(join(folder, FEED)) === null) {
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
function makeProject(folder, unlock) {
	const mediaFolder = join(folder, "media");
	async function readAll() {
		const [feedText, sourcesText, catalogueText] = await Promise.all([
			FEED,
			SOURCES,
			CATALOGUE
		].map((name) => textOf(join(folder, name))));
		const feed = readDocument(feedText ?? "", join(folder, FEED));
		if (!feed.ok) return failure({
			code: "FEED_UNREADABLE",
			message: feed.error
		});
		const sources = readSources(sourcesText ?? null);
		const catalogue = readCatalogue(catalogueText ?? null);
		if (!sources || !catalogue) return failure({
			code: "SOURCES_UNREADABLE",
			message: `${join(folder, sources ? CATALOGUE : SOURCES)} is not what this release writes. Take it from your version control, or delete it: then the next import compares with nothing and keeps what the feed says.`
		});
		return success({
			draft: {
				feed: feed.value,
				sources,
				catalogue
			},
			texts: {
				[FEED]: feedText,
				[SOURCES]: sourcesText,
				[CATALOGUE]: catalogueText
			}
		});
	}
	return {
		folder,
		mediaFolder,
		async read() {
			const all = await readAll();
			return all.ok ? success(all.value.draft) : all;
		},
		async update(change) {
			const all = await readAll();
			if (!all.ok) return all;
			const { draft, texts } = all.value;
			const before = faultsOf(draft.feed);
			const made = change(draft);
			const files = /* @__PURE__ */ new Map();
			for (const [name, value] of [
				[FEED, draft.feed],
				[SOURCES, draft.sources],
				[CATALOGUE, draft.catalogue]
			]) if (!(name === CATALOGUE && draft.catalogue.products.length === 0) && !saysTheSame(texts[name], value)) files.set(name, writeDocument(value));
			if (files.has(FEED)) {
				const [fault] = newFaults(before, draft.feed);
				if (fault) return failure({
					code: "CHANGE_REFUSED",
					message: `${fault.message} ${fault.remedy}`
				});
			}
			try {
				if (files.size > 0) await writeTogether(folder, files);
			} catch (error) {
				return failure(refused(folder, error));
			}
			return success(made);
		},
		unfinishedMedia: (name) => unfinishedPath(mediaFolder, name),
		async keepMedia(unfinished, name) {
			const hash = createHash("sha256");
			for await (const part of createReadStream(unfinished)) hash.update(part);
			const [, stem = name, ending = ""] = /^(.*?)(\.\w+)?$/.exec(name) ?? [];
			const kept = `${stem}-${hash.digest("hex").slice(0, 12)}${ending}`;
			await settle(unfinished);
			await noteUnnamed(folder, [kept]);
			await rename(unfinished, join(mediaFolder, kept));
			await settle(mediaFolder);
			return `media/${kept}`;
		},
		releaseMedia: (paths) => noteUnnamed(folder, paths),
		close: unlock
	};
}
var textOf = (path) => readFile(path, "utf8").catch((error) => {
	if (error.code === "ENOENT") return null;
	throw error;
});
/** A file that only spells the same otherwise, as an editor or a formatter leaves it, is not written again. */
function saysTheSame(text, value) {
	if (text === null || text === void 0) return false;
	try {
		return JSON.stringify(JSON.parse(text)) === JSON.stringify(value);
	} catch {
		return false;
	}
}
function readSources(text) {
	if (text === null) return noSources();
	try {
		return sourcesSchema.parse(JSON.parse(text));
	} catch {
		return null;
	}
}
function refused(folder, error) {
	return {
		code: "FOLDER_REFUSED",
		message: `${folder} cannot be written: ${error instanceof Error ? error.message : String(error)}. See that it is a folder of yours and that the disk has room; nothing was changed.`
	};
}
export { unfinishedPath as a, settle as i, openProject as n, PLACE as o, fingerprint as r, createProject as t };

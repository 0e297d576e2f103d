import { n as success, t as failure } from "./result.js";
import { t as describeIssues } from "./issueSummary.js";
import { n as parseFeed } from "./parse.js";
import { createHash, randomUUID } from "node:crypto";
import { open, readFile, readdir, rename, rm, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { readFileSync, renameSync } from "node:fs";
// src/tools/inTurn.ts
/** Runs what it is given one after the other, in the order of the calls; one that fails holds up nobody. */
function createTurns() {
	let last = Promise.resolve();
	return (run) => {
		const mine = last.then(run);
		last = mine.catch(() => {});
		return mine;
	};
}
// src/project/folder/feedDocument.ts
/** The feed as it stands in the file: the merchant's own words, addresses relative to it. */
/** Stands for wherever the folder will be served from. */
var PLACE = "https://reels.invalid/";
/** @returns why it is no feed, in a line; else the feed, and what its readers find wrong with it. */
function openDocument(text, name) {
	let raw;
	try {
		raw = parseText(text);
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
	return success({
		document: withLists(raw),
		issues
	});
}
/** Of a text that {@link openDocument} has taken. */
var parseDocument = (text) => withLists(parseText(text));
var parseText = (text) => JSON.parse(text.replace(/^\ufeff/, ""));
function withLists(document) {
	document.creators ??= [];
	document.products ??= [];
	return document;
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
	return {
		faults: describeIssues(fresh, feed ?? {
			creators: [],
			products: [],
			videos: []
		}),
		issues
	};
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
*
* @param expected - what stands in them, by name: where an editor has saved meanwhile, nothing is written.
* @returns whether it was written.
*/
async function writeTogether(folder, files, expected = /* @__PURE__ */ new Map()) {
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
		const [only] = moves;
		if (moves.length > 1) {
			const journal = unfinishedPath(folder, "journal");
			moves.push({
				from: basename(journal),
				to: JOURNAL
			});
			await writeSettled(journal, JSON.stringify(moves.slice(0, -1)));
			if (!saysStill(folder, expected)) return await putAway();
			renameSync(journal, join(folder, JOURNAL));
			await settle(folder);
			moves.pop();
		} else if (only) {
			if (!saysStill(folder, expected)) return await putAway();
			renameSync(join(folder, only.from), join(folder, only.to));
		}
	} catch (error) {
		await putAway();
		throw error;
	}
	await move(folder, moves);
	return true;
	async function putAway() {
		await Promise.all(moves.map(({ from }) => rm(join(folder, from), { force: true })));
		return false;
	}
}
function saysStill(folder, expected) {
	return [...expected].every(([name, text]) => {
		try {
			return readFileSync(join(folder, name), "utf8") === text;
		} catch (error) {
			return text === null && error.code === "ENOENT";
		}
	});
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
export { writeTogether as a, openDocument as c, createTurns as d, unfinishedPath as i, parseDocument as l, finishWriting as n, PLACE as o, settle as r, newFaults as s, fingerprint as t, writeDocument as u };

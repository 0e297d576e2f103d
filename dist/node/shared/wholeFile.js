import { createHash, randomUUID } from "node:crypto";
import { open, readFile, readdir, rename, rm, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { readFileSync, renameSync } from "node:fs";
// src/project/folder/wholeFile.ts
/** Files that are there whole or not at all, whenever the program or the machine stops. */
/** What a file of ours is called until it is finished. */
var LEFTOVER = /^\.reelshelf-(part|lock)-/;
var UNFINISHED = ".reelshelf-part-";
var JOURNAL = ".reelshelf-journal";
/** A new path beside the finished one, on the same disk; with its ending, which tools go by. */
var unfinishedPath = (folder, name) => join(folder, `${UNFINISHED}${randomUUID().slice(0, 8)}-${name}`);
var fingerprint = (data) => createHash("sha256").update(data).digest("hex").slice(0, 16);
/** Puts a file in the place of what stands there, on the disk before anybody sees it. @param folder - of the project, on the same disk. */
async function replaceWhole(folder, target, data) {
	const unfinished = unfinishedPath(folder, basename(target));
	await writeSettled(unfinished, data);
	await rename(unfinished, target);
}
/** Makes sure that what was written to a file or a folder's list is on the disk. */
async function flushToDisk(path) {
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
			await flushToDisk(folder);
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
async function writeSettled(path, data) {
	const handle = await open(path, "wx");
	try {
		await handle.writeFile(data);
		await handle.sync();
	} finally {
		await handle.close();
	}
}
async function move(folder, moves) {
	for (const { from, to } of moves) await rename(join(folder, from), join(folder, to)).catch((error) => {
		if (error.code !== "ENOENT") throw error;
	});
	await flushToDisk(folder);
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
export { unfinishedPath as a, replaceWhole as i, finishWriting as n, writeTogether as o, flushToDisk as r, fingerprint as t };

import { createHash, randomBytes } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { createReadStream } from "node:fs";
// src/project/folder/proofs.ts
/**
* What shows that a creator has agreed: a file, a message, or what was agreed to by an invitation. The files are private, in a folder that
* is never served and never under version control; `sources.json` knows them by their fingerprints.
*/
var PROOFS = ".reelshelf-proofs";
var PROOF_ID = /^[0-9a-f]{16}$/;
/**
* The files by the proof's id; `null` where there is no such folder, as in a copy from version control. A part of each name is chance:
* `sources.json` may be public, and whoever reads it must not guess an address from it.
*/
async function proofFiles(projectFolder) {
	const found = await readdir(join(projectFolder, PROOFS)).catch(() => null);
	return found && new Map(found.flatMap((file) => {
		const [, id, name] = /^([0-9a-f]{16})-[0-9a-f]{32}-(.+)$/.exec(file) ?? [];
		const path = join(projectFolder, ".reelshelf-proofs", file);
		return id !== void 0 && name !== void 0 ? [[id, {
			name,
			path
		}]] : [];
	}));
}
/** A new path for one, which is that of nothing yet. */
var newProofPath = (projectFolder, id, name) => join(projectFolder, PROOFS, `${id}-${randomBytes(16).toString("hex")}-${name}`);
/** Of each video that has one: whether what was kept is still there, byte by byte. */
async function proofStates(projectFolder, { proofs = [] }) {
	const files = await proofFiles(projectFolder);
	const states = /* @__PURE__ */ new Map();
	for (const { id, fingerprint, videos } of proofs) {
		const file = files?.get(id);
		const isKept = files === null || file !== void 0 && await hashOf(file.path) === fingerprint;
		for (const video of videos) if (states.get(video) !== "kept") states.set(video, isKept ? "kept" : "lost");
	}
	return states;
}
/** Enters a proof for these videos; one that is known holds for them, too. */
function recordProof(sources, entry) {
	const proofs = sources.proofs ??= [];
	const known = proofs.find(({ id }) => id === entry.id);
	if (known) known.videos = [.../* @__PURE__ */ new Set([...known.videos, ...entry.videos])];
	else proofs.push({
		...entry,
		videos: [...new Set(entry.videos)]
	});
}
/** It no longer holds for these videos. Its file stays: what was agreed to may be asked for later. */
function releaseProof(sources, id, videos) {
	const known = sources.proofs?.find((proof) => proof.id === id);
	if (known) known.videos = known.videos.filter((video) => !videos.includes(video));
}
async function hashOf(path) {
	const hash = createHash("sha256");
	try {
		for await (const part of createReadStream(path)) hash.update(part);
		return hash.digest("hex");
	} catch {
		return null;
	}
}
export { proofStates as a, proofFiles as i, PROOF_ID as n, recordProof as o, newProofPath as r, releaseProof as s, PROOFS as t };

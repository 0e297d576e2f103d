import { a as proofStates } from "./proofs.js";
import { i as sourcesSchema, t as missingProducts } from "./sources.js";
import { n as HERE, r as createReach, t as validate } from "./validate.js";
import { t as whyNoAnswer } from "./whyNoAnswer.js";
import { n as success, t as failure } from "./result.js";
import { t as safeUrl } from "./safeUrl.js";
import { n as interrupted, t as failed } from "./commandResult.js";
import { t as createProgress } from "./progress.js";
import "./projectFolder.js";
import { readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
// src/cli/runValidate.ts
async function runValidate(given, world) {
	const named = given.words[0] ?? "reels";
	const target = await readTarget(named, world);
	if (!target.ok) return failed({
		code: "FEED_UNREADABLE",
		message: target.error
	});
	const { text, baseUrl, folder } = target.value;
	let raw;
	try {
		raw = JSON.parse(text.replace(/^\ufeff/, ""));
	} catch (error) {
		return failed({
			code: "FEED_NOT_JSON",
			message: `${named} is not JSON${positionOf(error, text)}: ${error instanceof Error ? error.message : String(error)}.`
		});
	}
	const progress = createProgress(world);
	const sources = folder === null ? null : await sourcesIn(folder);
	const { totals, counts, findings } = await validate({
		raw,
		baseUrl,
		nowMs: world.env.nowMs(),
		missing: sources ? missingProducts(sources) : /* @__PURE__ */ new Map(),
		proofs: folder !== null && sources ? await proofStates(folder, sources) : null,
		reach: given.has("no-files") ? null : createReach(folder, world.env.fetch, world.signal),
		onProgress: (what) => progress.show(what.replace(HERE, ""))
	});
	progress.end();
	if (world.signal.aborted) return interrupted("Not all was looked at.");
	const faults = findings.filter(({ level }) => level === "fault").length;
	const warnings = findings.length - faults;
	return {
		exitCode: faults > 0 || given.has("strict") && warnings > 0 ? 1 : 0,
		isAnswer: true,
		lines: [`${totals} ${faults} faults, ${warnings} warnings.`, ...byItem(findings)],
		data: {
			...counts,
			faults,
			warnings,
			findings
		}
	};
}
async function readTarget(named, world) {
	const found = await stat(named).catch(() => null);
	if (found) {
		const path = found.isDirectory() ? join(named, "reels.json") : named;
		try {
			return success({
				text: await readFile(path, "utf8"),
				baseUrl: HERE,
				folder: dirname(path)
			});
		} catch (error) {
			return failure(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
		}
	}
	const address = /^https?:/i.test(named) ? safeUrl(named, named) : null;
	if (address === null) return failure(`"${named}" is neither a folder or file that is there, nor an address (https://…).`);
	try {
		const response = await world.env.fetch(address, { signal: world.signal });
		if (!response.ok) return failure(`${address} answers ${response.status}.`);
		return success({
			text: await response.text(),
			baseUrl: safeUrl(response.url, address) ?? address,
			folder: null
		});
	} catch (error) {
		return failure(`${address} does not answer: ${whyNoAnswer(error)}.`);
	}
}
/** Where in the file, as editors count. */
function positionOf(error, text) {
	const at = /position (\d+)/.exec(String(error))?.[1];
	if (at === void 0) return "";
	const before = text.slice(0, Number(at)).split("\n");
	return `, line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
async function sourcesIn(folder) {
	try {
		return sourcesSchema.parse(JSON.parse(await readFile(join(folder, "sources.json"), "utf8")));
	} catch {
		return null;
	}
}
var MENDS = {
	prepare: "Make one that plays everywhere: reelshelf prepare <file>.",
	tag: "Tag one: reelshelf tag <video> <product>.",
	prove: "Add their message or a file in the studio: reelshelf studio."
};
/** A line for each thing that has something wrong with it, its worst first. */
function byItem(findings) {
	const items = /* @__PURE__ */ new Map();
	for (const finding of findings) items.set(finding.item, [...items.get(finding.item) ?? [], finding]);
	return [...items].map(([item, own]) => {
		const sorted = [...own].sort((a, b) => a.level.localeCompare(b.level));
		const said = sorted.map(({ code, message, mend }) => `${message}${mend ? ` ${MENDS[mend]}` : ""} [${code}]`).join(" ");
		return `${(sorted[0]?.level ?? "").padEnd(7)} ${item}: ${said}`;
	});
}
export { runValidate };

import { r as openProject } from "./project.js";
import { t as whyNoAnswer } from "./whyNoAnswer.js";
import { t as isRecord } from "./isRecord.js";
import { n as success, t as failure } from "./result.js";
import { t as safeUrl } from "./safeUrl.js";
import { n as interrupted, r as misused, t as failed } from "./commandResult.js";
import "./projectFolder.js";
// src/cli/runRank.ts
/** Below this a video has hardly been seen: its score is what was lent to it. */
var SEEN = 4;
async function runRank(given, world) {
	const [written = ""] = given.words;
	const address = safeUrl(written.endsWith("/") ? written : `${written}/`, written);
	if (address === null) return misused(`"${written}" is not a collector’s address; expected one such as https://events.shop.example.`, "rank");
	const opened = await openProject(given.text("project") ?? "reels");
	if (!opened.ok) return failed(opened.error);
	const project = opened.value;
	try {
		const read = await project.read();
		if (!read.ok) return failed(read.error);
		const told = await askScores(statsAddress(address, given.text("feed") ?? read.value.feed.id ?? "default", given.text("key")), world);
		if (world.signal.aborted) return interrupted("Nothing was changed.");
		if (!told.ok) return failed({
			code: "SCORES_UNREADABLE",
			message: told.error
		});
		const changed = await project.update((draft) => writeScores(draft.feed, told.value));
		return changed.ok ? describe(changed.value, told.value) : failed(changed.error);
	} finally {
		await project.close();
	}
}
/** The collector's address may be given as that of its events. */
function statsAddress(address, feed, key) {
	const base = address.replace(/\/(v1\/(events\/?)?)?$/, "/");
	const url = new URL(`v1/feeds/${encodeURIComponent(feed)}/stats`, base);
	if (key !== void 0) url.searchParams.set("key", key);
	return url.href;
}
async function askScores(url, { env, signal }) {
	try {
		const response = await env.fetch(url, { signal });
		const body = JSON.parse(await response.text());
		const said = isRecord(body) && typeof body["message"] === "string" ? ` ${body["message"]}` : "";
		if (!response.ok) return failure(`${url} answers ${response.status}.${said}`);
		const videos = isRecord(body) && isRecord(body["videos"]) ? body["videos"] : null;
		const updatedAt = isRecord(body) ? body["updatedAt"] : null;
		if (!videos || typeof updatedAt !== "string") return failure(`${url} answers something else than scores. Is a collector there?`);
		return success({
			updatedAt,
			videos: new Map(Object.entries(videos).flatMap(([id, known]) => {
				const { score, evidence } = isRecord(known) ? known : {};
				return typeof score === "number" && typeof evidence === "number" ? [[id, {
					score,
					evidence
				}]] : [];
			}))
		});
	} catch (error) {
		return failure(`${url} ${error instanceof SyntaxError ? "does not answer JSON" : `does not answer: ${whyNoAnswer(error)}`}.`);
	}
}
/** Of who is no longer known the old score stays: it is no news. @returns how many were written. */
function writeScores(feed, { updatedAt, videos }) {
	let written = 0;
	for (const video of feed.videos) {
		const known = videos.get(video.id);
		if (!known) continue;
		video.stats = {
			...video.stats,
			...known,
			updatedAt
		};
		written += 1;
	}
	return written;
}
function describe(written, { videos, updatedAt }) {
	const best = [...videos].filter(([, { evidence }]) => evidence >= SEEN).sort(([, a], [, b]) => b.score - a.score).slice(0, 3).map(([id, { score }]) => `${id} (${score} times what is usual)`);
	return {
		exitCode: 0,
		lines: [`${written} videos have their score in the feed. Publish it, and shelves go by it.`, best.length > 0 ? `Best: ${best.join(", ")}.` : "None has been seen often enough yet to say anything: new ones keep their place among the others."],
		data: {
			written,
			updatedAt,
			scores: Object.fromEntries(videos)
		}
	};
}
export { runRank };

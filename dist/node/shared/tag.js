import { t as nearest } from "./nearest.js";
import { n as success, t as failure } from "./result.js";
// src/project/tag.ts
/** Changes the draft only when it can be done. */
function tagVideo(draft, videoId, productName, { isMore, isRemoval, isUnlisted, ...moment }) {
	const { feed, catalogue } = draft;
	const video = feed.videos.find(({ id }) => id === videoId);
	if (!video) return failure(unknown("VIDEO_UNKNOWN", "video", videoId, feed.videos.map(({ id }) => id)));
	const listed = productIn(feed.products, productName);
	const waiting = listed ?? productIn(catalogue.products, productName);
	const tags = video.tags ?? [];
	const product = waiting?.id ?? productName;
	if (isRemoval) {
		const remaining = tags.filter((tag) => tag.product !== product);
		if (remaining.length === tags.length) return failure({
			code: "TAG_UNKNOWN",
			message: `The video "${videoId}" has no tag for "${product}". It has: ${tags.map((tag) => tag.product).join(", ") || "none"}.`
		});
		video.tags = remaining;
		return success({
			message: `Took "${product}" out of the video "${videoId}".`,
			video: videoId,
			product,
			tags: remaining
		});
	}
	if (!waiting && !isUnlisted) {
		const known = [...feed.products, ...catalogue.products].map(({ id }) => id);
		return failure(unknown("PRODUCT_UNKNOWN", "product", productName, known));
	}
	const length = video.duration;
	for (const name of ["start", "end"]) {
		const at = moment[name];
		if (at !== void 0 && length !== void 0 && at > length) return failure({
			code: "TAG_REFUSED",
			message: `--${name} is ${at} s, and the video "${videoId}" ends at ${length} s.`
		});
	}
	if (moment.end !== void 0 && moment.end < (moment.start ?? 0)) return failure({
		code: "TAG_REFUSED",
		message: `--end is ${moment.end} s, before --start at ${moment.start ?? 0} s.`
	});
	video.tags = [...isMore ? tags : tags.filter((tag) => tag.product !== product), {
		product,
		...moment
	}].sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
	if (waiting && !listed) feed.products.push(waiting);
	return success({
		message: `The video "${videoId}" shows "${product}"${moment.start === void 0 ? "" : ` from ${moment.start} s`}${moment.end === void 0 ? "" : ` to ${moment.end} s`}.`,
		video: videoId,
		product,
		tags: video.tags
	});
}
/** By the feed's id, else by what a platform calls it. */
function productIn(products, name) {
	return products.find(({ id }) => id === name) ?? products.find(({ ref = {} }) => Object.values(ref).some((named) => named && [
		named.handle,
		named.sku,
		named.id
	].includes(name)));
}
function unknown(code, kind, written, known) {
	const near = nearest(written, known);
	return {
		code,
		message: `There is no ${kind} "${written}" in this project. ${near === void 0 ? known.length ? `There are: ${known.slice(0, 8).join(", ")}${known.length > 8 ? `, and ${known.length - 8} more` : ""}.` : `There is no ${kind} yet: reelshelf ${kind === "video" ? "prepare" : "import"} --help` : `Did you mean "${near}"?`}`
	};
}
export { tagVideo };

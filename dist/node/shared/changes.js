import { t as isRecord } from "./isRecord.js";
// src/feed/live/changes.ts
/** What the merchant does while a video is shown live, in its order: the collector keeps it, and pages are told of it. */
var BEFORE = {
	state: "scheduled",
	pins: [],
	prices: /* @__PURE__ */ new Map(),
	startedAtMs: null,
	endedAtMs: null,
	recording: null
};
/** @param atMs - only what had happened by then counts. Default: all of it. */
var showAt = (changes, atMs = Infinity) => changes.filter((change) => change.atMs <= atMs).reduce(advanceShow, BEFORE);
/** A live that begins once more begins with nothing pinned. */
function advanceShow(show, change) {
	switch (change.type) {
		case "started": return {
			...BEFORE,
			state: "live",
			startedAtMs: change.atMs
		};
		case "pinned": return {
			...show,
			pins: [change.product, ...without(show.pins, change.product)]
		};
		case "unpinned": return {
			...show,
			pins: without(show.pins, change.product)
		};
		case "priced": {
			const prices = new Map(show.prices);
			prices.delete(change.product);
			if (change.price) prices.set(change.product, change.price);
			return {
				...show,
				prices
			};
		}
		case "ended": return {
			...show,
			state: "ended",
			endedAtMs: change.atMs,
			recording: change.recording ?? null
		};
	}
}
var without = (pins, product) => pins.filter((pinned) => pinned !== product);
/**
* The pins of the last run as tags of its recording.
*
* @param beginMs - when the recording's first picture was taken.
* @param endMs - and its last one.
*/
function tagsOfRecording(changes, beginMs, endMs) {
	const run = changes.slice(Math.max(0, changes.findLastIndex(({ type }) => type === "started")));
	const begun = /* @__PURE__ */ new Map();
	const tags = [];
	const secondsAt = (atMs) => Math.round(Math.max(0, atMs - beginMs) / 100) / 10;
	const close = (product, atMs) => {
		const fromMs = begun.get(product);
		begun.delete(product);
		if (fromMs === void 0 || fromMs >= endMs || atMs <= beginMs) return;
		const [start, end] = [secondsAt(fromMs), secondsAt(Math.min(atMs, endMs))];
		if (end > start) tags.push({
			product,
			start,
			end
		});
	};
	for (const change of run) {
		if (change.type === "pinned" && !begun.has(change.product)) begun.set(change.product, change.atMs);
		if (change.type === "unpinned") close(change.product, change.atMs);
	}
	for (const product of begun.keys()) close(product, endMs);
	return tags.sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
}
/** Reads what somebody else wrote; `null` where it is no change. */
function readChange(value) {
	if (!isRecord(value)) return null;
	const { seq, atMs } = value;
	if (!isCount(seq) || !isCount(atMs)) return null;
	const deed = readDeed(value);
	return deed && {
		seq,
		atMs,
		...deed
	};
}
/** The part of a change that is not where it stands. */
function readDeed(value) {
	const { type, product } = value;
	switch (type) {
		case "started": return { type };
		case "pinned":
		case "unpinned": return isId(product) ? {
			type,
			product
		} : null;
		case "priced": {
			const price = value["price"] === null ? null : readPrice(value["price"]);
			return isId(product) && price !== void 0 ? {
				type,
				product,
				price
			} : null;
		}
		case "ended": {
			const { recording } = value;
			return isText(recording, 2048) ? {
				type,
				recording
			} : { type };
		}
		default: return null;
	}
}
var isCount = (value) => Number.isSafeInteger(value) && Number(value) > 0;
var isText = (value, longest) => typeof value === "string" && value.length > 0 && value.length <= longest;
var isId = (value) => isText(value, 255) && /\S/.test(value);
/** As the feed writes money. `undefined` for what is none. */
function readPrice(value) {
	const { amount, currency } = isRecord(value) ? value : {};
	return isText(amount, 20) && /^\d{1,12}(\.\d{1,4})?$/.test(amount) && isText(currency, 3) && /^[A-Z]{3}$/.test(currency) ? {
		amount,
		currency
	} : void 0;
}
/** Which message of the channel a listener has heard last: of which channel's life, and its number. */
var markOf = (life, seq) => `${life}.${seq}`;
function readMark(mark) {
	const [, life, seq] = /^(\w{4,40})\.(\d{1,9})$/.exec(mark ?? "") ?? [];
	return life !== void 0 && seq !== void 0 ? {
		life,
		seq: Number(seq)
	} : null;
}
function readWhole(value) {
	const { life, changes } = isRecord(value) ? value : {};
	return isText(life, 40) && Array.isArray(changes) ? {
		life,
		changes: changes.flatMap((change) => readChange(change) ?? [])
	} : null;
}
export { readPrice as a, tagsOfRecording as c, readMark as i, readChange as n, readWhole as o, readDeed as r, showAt as s, markOf as t };

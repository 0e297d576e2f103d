import { a as segmentName, bn as fractionDigits, et as isRecord, mn as omitNullish, nn as writeJson } from "./common.js";

// src/tracking/segmentFormat.ts
var segmentFormat_exports = { get segmentFormat() { return segmentFormat; } };
/** Each message repeats where it happened; with more of them a batch would be larger than a page that goes away may send. */
var MAX_COUNT = 12;
var segmentFormat = {
	maxCount: MAX_COUNT,
	write({ key, sentAt, contextJson, events }) {
		const context = JSON.parse(contextJson);
		return writeJson({
			...key === void 0 ? {} : { writeKey: key },
			sentAt,
			batch: events.map((json) => toMessage(JSON.parse(json), context))
		});
	}
};
function toMessage(event, context) {
	const { id, at, view, type, video, creator, product, position, props } = event;
	return {
		type: "track",
		event: segmentName({
			type,
			props
		}),
		messageId: id,
		timestamp: at,
		anonymousId: context.visitor ?? view,
		properties: omitNullish({
			type,
			video_id: video,
			creator_id: creator,
			product_id: product,
			position,
			view_id: view,
			session_id: context.session,
			experiment: context.experiment?.id,
			experiment_arm: context.experiment?.arm,
			shelf: context.widget.shelf,
			...toProperties(props)
		}),
		context: toContext(context)
	};
}
var toContext = ({ page, referrer, locale, timeZone, widget, consent }) => ({
	library: {
		name: "reelshelf",
		version: widget.version
	},
	page: omitNullish({
		url: page,
		referrer
	}),
	...omitNullish({
		locale,
		timezone: timeZone
	}),
	consent: { categoryPreferences: {
		analytics: consent.analytics,
		marketing: consent.marketing
	} }
});
/** `watchedMs` → `watched_ms`; sums of money in the currency's main unit: `valueMinor` → `value`; lines of an order → `products`. */
function toProperties(props, currency = props["currency"]) {
	const found = {};
	for (const [name, value] of Object.entries(props)) if (name === "lines" && Array.isArray(value)) found["products"] = value.filter(isRecord).map(({ product, ...line }) => ({
		product_id: product,
		...toProperties(line, currency)
	}));
	else if (name.endsWith("Minor") && typeof value === "number") found[name.slice(0, -5)] = toMajor(value, String(currency));
	else found[name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)] = value;
	return found;
}
function toMajor(minor, currency) {
	const digits = fractionDigits(currency);
	return Number((minor / 10 ** digits).toFixed(digits));
}

export { segmentFormat_exports as t };
//# sourceMappingURL=segment.js.map
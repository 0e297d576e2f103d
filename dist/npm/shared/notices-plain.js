// src/feed/failureText.ts
function describeLoadError({ code, args }) {
	const { fault, remedy } = texts$1[code];
	const at = args.url === void 0 ? "" : ` at ${args.url}`;
	const received = args.received === void 0 ? "" : ` Received: ${JSON.stringify(args.received)}.`;
	const expected = args.expected === void 0 ? "" : ` Expected: ${args.expected}.`;
	return {
		code,
		subject: args.url ?? "",
		message: `The feed${at} ${fault}.${received}${expected}`,
		remedy
	};
}
/** Why a good feed gave no card on this page, as far as the feed itself tells; the rest is dates, territory and playable sources. */
function describeNothingToShow({ videos }, productId) {
	const notLicensed = videos.filter(({ rights }) => rights.status !== "owned" && rights.status !== "licensed").length;
	const notOnsite = videos.filter(({ rights }) => rights.channels && !rights.channels.includes("onsite")).length;
	const elsewhere = productId === void 0 ? 0 : videos.filter(({ show }) => show?.products && !show.products.includes(productId)).length;
	const reasons = [
		notLicensed > 0 && `${notLicensed} with a rights status other than owned or licensed`,
		notOnsite > 0 && `${notOnsite} whose rights do not include the channel onsite`,
		elsewhere > 0 && `${elsewhere} whose show.products does not name "${productId}"`
	].filter(Boolean);
	return {
		code: "FEED_NOTHING_TO_SHOW",
		subject: productId ?? "",
		message: `None of the feed's ${videos.length} videos may be shown here${reasons.length > 0 ? ` (${reasons.join(", ")})` : ""}.`,
		remedy: videos.length === 0 ? "Add videos to the feed, or mend those named as left out." : "Check rights (status, expiresAt, territories, channels) and show (from, until, timeZone, products) of the videos you expect."
	};
}
var texts$1 = {
	FEED_URL_REFUSED: {
		fault: "has an address that may not be used",
		remedy: "Use https:, or a path on a page that is itself served over https:; http: is for localhost only."
	},
	FEED_UNREACHABLE: {
		fault: "could not be fetched",
		remedy: "Open the address in a browser. From another origin it needs Access-Control-Allow-Origin; the page's CSP must allow it (connect-src)."
	},
	FEED_TIMEOUT: {
		fault: "did not arrive in time (milliseconds)",
		remedy: "Serve it from a cache or a CDN; it is a static file."
	},
	FEED_ABORTED: {
		fault: "was no longer wanted",
		remedy: "Nothing to do: the shelf was removed or its feed changed meanwhile."
	},
	FEED_HTTP_ERROR: {
		fault: "was answered with an error status",
		remedy: "Check the address and that it needs no login: the feed is fetched without cookies."
	},
	FEED_TOO_LARGE: {
		fault: "is too large",
		remedy: "Keep only what can be shown; transcripts and long descriptions weigh most."
	},
	FEED_NOT_JSON: {
		fault: "is not JSON",
		remedy: "Check the address; an error page or a comma too many are the usual reasons."
	},
	FEED_WRONG_VERSION: {
		fault: "has a version this release does not read",
		remedy: "Set \"version\": 1, or use the release of Reelshelf that it was made for."
	},
	FEED_INVALID: {
		fault: "is not a feed",
		remedy: "A feed is an object with version 1 and the lists creators, products and videos."
	},
	FEED_FUNCTION_FAILED: {
		fault: "function threw an error or was rejected",
		remedy: "Fix the function; it has to return the feed as an object, or a promise of it."
	}
};

// src/feed/issueText.ts
/** `videos[2].tags[0].x`, as one would write it in code; `feed` for the whole. */
function pathText(path) {
	return path.reduce((text, step) => typeof step === "number" ? `${text}[${step}]` : text ? `${text}.${step}` : step, "") || "feed";
}
/** One issue as plain text. Path, id and value in it come from the feed: never use them as HTML. */
function describeIssue(issue) {
	const { code, path, args } = issue;
	const entry = texts[code];
	const where = pathText(path);
	const received = args.received === void 0 ? "" : ` Received: ${shown(args.received)}.`;
	const expected = args.expected === void 0 ? "" : ` Expected: ${args.expected}.`;
	const name = args.id ? ` "${args.id}"` : "";
	const kind = {
		creators: "creator",
		products: "product",
		videos: "video"
	}[String(path[0])] ?? "feed";
	const outcome = {
		feed: "The feed cannot be used.",
		item: `The ${kind}${name} is left out.`,
		piece: kind === "feed" ? "It is ignored." : `The ${kind}${name} is shown without it.`,
		rest: "The rest of the list is left out."
	}[args.dropped];
	return {
		code,
		subject: where,
		message: `${where} ${entry.fault}.${received}${expected} ${outcome}`,
		remedy: entry.remedy
	};
}
var shown = (value) => typeof value === "string" ? JSON.stringify(value) : String(value);
var texts = {
	FEED_INVALID: {
		fault: "is not what a feed has there",
		remedy: "A feed is an object with version 1 and the lists creators, products and videos."
	},
	FEED_WRONG_VERSION: {
		fault: "is not a version this release reads",
		remedy: "Set \"version\": 1, or use the release of Reelshelf that your feed was made for."
	},
	FEED_TOO_LARGE: {
		fault: "has too many values",
		remedy: "Split the feed, or look for an object that contains itself."
	},
	LIST_TOO_LONG: {
		fault: "has too many entries",
		remedy: "Keep only what can be shown; a shelf needs a few dozen videos."
	},
	MISSING: {
		fault: "is missing",
		remedy: "Add it."
	},
	WRONG_TYPE: {
		fault: "has the wrong type",
		remedy: "Write a value of the expected type; numbers and booleans go without quotes."
	},
	TOO_SMALL: {
		fault: "is too short or too small",
		remedy: "Write at least the expected minimum."
	},
	TOO_BIG: {
		fault: "is too long or too large",
		remedy: "Write at most the expected maximum."
	},
	WRONG_FORMAT: {
		fault: "does not have the right form",
		remedy: "Write it as the expected pattern says."
	},
	NOT_ALLOWED: {
		fault: "is not one of the known values",
		remedy: "Use one of the expected values."
	},
	INVALID: {
		fault: "is not valid",
		remedy: "Compare it with the example of a feed in the README."
	},
	URL_REFUSED: {
		fault: "is not a URL that may be used",
		remedy: "Use https:, or an address relative to the feed; http: is for localhost only."
	},
	EMBED_ID_REFUSED: {
		fault: "is not an id of that platform",
		remedy: "Give the id of the video alone, not its address."
	},
	LOCALE_UNKNOWN: {
		fault: "is not a language tag",
		remedy: "Use a tag such as en-US, with a hyphen."
	},
	TIME_ZONE_UNKNOWN: {
		fault: "is not a time zone",
		remedy: "Use an IANA name such as Europe/Berlin."
	},
	DATE_IMPOSSIBLE: {
		fault: "is a day that does not exist",
		remedy: "Check the day and the month."
	},
	TAG_ENDS_BEFORE_START: {
		fault: "lies before the start of its tag",
		remedy: "Give start and end in seconds from the start of the video."
	},
	OPTIONS_MISMATCH: {
		fault: "does not name one value for each option of the product",
		remedy: "List the values in the order of the product's options, spelled as there."
	},
	CREATOR_UNKNOWN: {
		fault: "names no creator of this feed",
		remedy: "Add the creator, or look for a fault in the creator of that id."
	},
	PRODUCT_UNKNOWN: {
		fault: "names no product of this feed",
		remedy: "Add the product, or look for a fault in the product of that id."
	},
	DUPLICATE_ID: {
		fault: "is used a second time",
		remedy: "Give every item an id of its own; the first one was kept."
	},
	NOTHING_LEFT: {
		fault: "has no valid entry left",
		remedy: "Mend the entries named before this."
	}
};

export { describeLoadError as n, describeNothingToShow as r, describeIssue as t };
//# sourceMappingURL=notices-plain.js.map
// src/feed/issueWants.ts
var DATE = "a date such as \"2026-11-20\" or \"2026-11-20T10:00:00+01:00\"";
var PICTURE = "an address, as in {\"src\": \"/am.jpg\"}";
var PRICE = "a price such as {\"amount\": \"28.00\", \"currency\": \"USD\"}, or the amount alone where the feed says its currency";
var ID = "a text with something in it; a long number goes in quotes";
var POINT = "a number from 0 to 1: 0.4 for 40 %";
var BY_FIELD = {
	id: ID,
	product: ID,
	creator: "the id of one of the creators",
	amount: "an amount such as \"28.00\", with a dot",
	price: PRICE,
	compareAt: PRICE,
	currency: "three letters such as \"USD\", here or once for the whole feed",
	publishedAt: DATE,
	from: DATE,
	until: DATE,
	expiresAt: DATE,
	updatedAt: DATE,
	territories: "countries as two capital letters, such as [\"DE\", \"AT\"]",
	image: PICTURE,
	poster: PICTURE,
	preview: "an address, as in {\"src\": \"/am-short.mp4\"}",
	rating: "{\"value\": 4.7, \"count\": 12}",
	ref: "what the platform calls it, as in {\"shopify\": {\"handle\": \"dew-serum\"}}",
	rights: "{\"status\": \"owned\"} or {\"status\": \"licensed\"}, here or once for the whole feed",
	tags: "a list such as [{\"product\": \"dew-serum\"}]",
	captions: "a list such as [{\"src\": \"/am.vtt\", \"lang\": \"en\"}]",
	lang: "a language such as \"en\", here or once as the feed’s locale",
	sources: "a list such as [{\"type\": \"mp4\", \"src\": \"/am.mp4\"}]",
	x: POINT,
	y: POINT,
	watchThrough: POINT,
	duration: "seconds, as a number",
	start: "seconds, as a number",
	end: "seconds, as a number"
};
var BY_TYPE = {
	string: "a text in quotes",
	number: "a number",
	int: "a whole number",
	boolean: "true or false",
	array: "a list",
	object: "values in braces",
	record: "values in braces"
};
/** `undefined` where there is nothing to say but that it should not be there. */
function wanted({ code, path, args }) {
	const field = path.findLast((step) => typeof step === "string");
	const { expected } = args;
	if (!(code === "MISSING" || code === "WRONG_TYPE" || code === "WRONG_FORMAT") || typeof expected === "number") return expected;
	return BY_FIELD[field ?? ""] ?? BY_TYPE[String(expected)] ?? (code === "WRONG_FORMAT" ? void 0 : expected);
}

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
/** Videos that may be shown and have no source that this place can play; `null` when there is none. */
function describeUnplayable(videos, canPlay) {
	const silent = videos.filter(({ sources }) => !sources.some(canPlay));
	if (silent.length === 0) return null;
	const kinds = [...new Set(silent.flatMap(({ sources }) => sources.map(({ type }) => type)))];
	const names = silent.slice(0, 3).map(({ id }) => `"${id}"`);
	const more = silent.length > 3 ? ` and ${silent.length - 3} more` : "";
	return {
		code: "SOURCE_UNPLAYABLE",
		subject: kinds.join(", "),
		message: `${silent.length === 1 ? "A video has" : `${silent.length} videos have`} no card (${names.join(", ")}${more}): nothing here plays ${kinds.join(", ")}.`,
		remedy: "Add a source of type mp4 (H.264) with the address of the file itself; a platform’s page or id is not a file."
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
	const wish = wanted(issue);
	const expected = wish === void 0 ? "" : ` Expected: ${wish}.`;
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
		fault: "is not what belongs there",
		remedy: "Write what is expected there; a number too long to be read exactly goes in quotes."
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
		remedy: "Write it as expected."
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
		remedy: "Give the id of the video, or the long address of its own page: short links do not hold the id."
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
	UNKNOWN_KEY: {
		fault: "is not a known key",
		remedy: "A misspelt key there could hide what the law asks for: spell it as the README does, or take it away."
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

// src/feed/issueSummary.ts
var LISTS = [
	"videos",
	"products",
	"creators"
];
var MOST_NAMED = 3;
function describeIssues(issues, feed) {
	const items = /* @__PURE__ */ new Map();
	for (const issue of issues) {
		const list = LISTS.find((name) => name === issue.path[0]) ?? null;
		const place = pathText(list ? issue.path.slice(0, 2) : issue.path);
		const item = items.get(place) ?? {
			place,
			list,
			name: issue.args.id ? `"${issue.args.id}"` : place,
			issues: []
		};
		items.set(place, item);
		item.issues.push(issue);
	}
	const kinds = /* @__PURE__ */ new Map();
	for (const item of items.values()) {
		const key = JSON.stringify([
			item.list ?? item.place,
			isGone(item),
			...new Set(item.issues.map(kindOf))
		]);
		kinds.set(key, [...kinds.get(key) ?? [], item]);
	}
	return [...totals([...items.values()], feed), ...[...kinds.values()].sort((a, b) => b.length - a.length).map(describeKind)];
}
var isGone = ({ issues }) => issues.some(({ args }) => args.dropped === "item");
/** The same fault in the same field, whichever entry of a list it is in. */
var kindOf = ({ code, path }) => `${code} ${path.slice(2).filter((step) => typeof step === "string").join(".")}`;
function totals(items, feed) {
	const counts = LISTS.flatMap((list) => {
		const gone = items.filter((item) => item.list === list && isGone(item)).length;
		return gone ? [`${feed[list].length} of ${feed[list].length + gone} ${list}`] : [];
	});
	return counts.length ? [{
		code: "FEED_TOTALS",
		message: `Of the feed ${counts.join(", ")} can be used.`,
		remedy: "What the others lack is named by kind below."
	}] : [];
}
function describeKind(items) {
	const [first] = items;
	const faults = [...new Map(first.issues.map((issue) => [kindOf(issue), issue])).values()];
	const isSame = (pick) => new Set(items.flatMap(({ issues }) => issues.map(pick))).size === 1;
	const said = faults.map((issue) => {
		const { args } = issue;
		const field = first.list ? pathText(issue.path.slice(2)) : pathText(issue.path);
		const received = args.received !== void 0 && (items.length === 1 || faults.length > 1 || isSame((each) => each.args.received)) ? ` (${typeof args.received === "string" ? JSON.stringify(args.received) : args.received})` : "";
		return `${field === "feed" ? "it" : field}${received} ${texts[issue.code].fault}`;
	});
	const single = first.list?.slice(0, -1) ?? "";
	const names = items.slice(0, MOST_NAMED).map(({ name }) => name);
	const more = items.length > MOST_NAMED ? ` and ${items.length - MOST_NAMED} more` : "";
	const who = !first.list ? "The feed" : items.length === 1 ? `The ${single} ${first.name}` : `${items.length} ${first.list} (${names.join(", ")}${more})`;
	const verb = items.length === 1 ? "is" : "are";
	const isShort = faults.every(({ args }) => args.dropped === "rest");
	const outcome = !first.list ? `goes on without ${first.place}` : isGone(first) ? `${verb} left out` : isShort ? `${verb} cut short` : `${verb} shown without a part`;
	return {
		code: faults[0]?.code ?? "INVALID",
		subject: first.place,
		message: `${who} ${outcome}: ${said.join("; ")}.`,
		remedy: [...new Set(faults.map(adviceOf))].join(" ")
	};
}
function adviceOf(issue) {
	const wish = wanted(issue);
	const field = issue.path.findLast((step) => typeof step === "string");
	if (wish === void 0 || issue.code === "EMBED_ID_REFUSED") return texts[issue.code].remedy;
	const least = issue.code === "TOO_SMALL" ? "at least " : issue.code === "TOO_BIG" ? "at most " : issue.code === "NOT_ALLOWED" ? "one of " : "";
	return issue.code === "LIST_TOO_LONG" || issue.code === "OPTIONS_MISMATCH" || issue.code === "TAG_ENDS_BEFORE_START" ? texts[issue.code].remedy : `Write as ${field}: ${least}${wish}.`;
}

export { describeUnplayable as a, describeNothingToShow as i, describeIssue as n, describeLoadError as r, describeIssues as t };
//# sourceMappingURL=notices-plain.js.map
// src/feed/issues/issueWants.ts
var DATE = "a date such as \"2026-11-20\" or \"2026-11-20T10:00:00+01:00\"";
/** Days and months in numbers, the year last: not a day until somebody says which number is which. */
var EITHER_WAY = /^\d\d?([./-])\d\d?\1\d{2,4}\b/;
/** Three digits behind the only mark of a sum: thousands to some, decimals to others. */
var TWO_SUMS = /^[^\d.,]*\d{1,3}[.,]\d{3}\D*$/;
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
	startsAt: DATE,
	live: "{\"startsAt\": \"2026-11-20T18:00:00+01:00\"}, with the \"channel\" of your collector",
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
	descriptions: "a list such as [{\"src\": \"/am.descriptions.vtt\", \"lang\": \"en\"}]",
	lang: "a language such as \"en\", here or once as the feed’s locale",
	sources: "a list such as [{\"type\": \"mp4\", \"src\": \"/am.mp4\"}]",
	describedSources: "a list such as [{\"type\": \"mp4\", \"src\": \"/am-described.mp4\"}]",
	type: "\"mp4\" or \"hls\" for the address of a file; a link to one video of YouTube, TikTok, Vimeo or Instagram needs none",
	src: "the address of the file",
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
	const words = BY_FIELD[field ?? ""];
	if (words === DATE && EITHER_WAY.test(String(args.received))) return "the year first, as in \"2026-11-20\": which number is the day and which the month cannot be told";
	if (words === PRICE && TWO_SUMS.test(String(args.received))) return "the amount with its decimals, as in \"1299.00\": whether its mark is for thousands or for decimals cannot be told";
	return words ?? BY_TYPE[String(expected)] ?? (code === "WRONG_FORMAT" ? void 0 : expected);
}
// src/feed/issues/issueText.ts
/** `videos[2].tags[0].x`, as one would write it in code; `feed` for the whole. */
function pathText(path) {
	return path.reduce((text, step) => typeof step === "number" ? `${text}[${step}]` : text ? `${text}.${step}` : step, "") || "feed";
}
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
		fault: "cannot be used as it is",
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
		remedy: "List the values in the order of the product’s options, spelled as there."
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
		fault: "has no entry left that can be used",
		remedy: "Fix the entries named before this."
	}
};
// src/project/validate/sayIssues.ts
/** What the feed's reader finds wrong, for the console: sentence by sentence. */
/** @param issues - of one item: what is wrong with it, then what became of it. */
function sayIssues(issues) {
	const outcome = [
		"feed",
		"item",
		"piece",
		"rest"
	].find((each) => issues.some(({ args }) => args.dropped === each));
	return [...issues.flatMap(({ code, path, args: { received } }) => [{
		key: `findings.issue.${code}`,
		values: { field: fieldOf(path) }
	}, ...received === void 0 ? [] : [{
		key: "findings.issue.received",
		values: { received: String(received) }
	}]]), ...outcome ? [{ key: `findings.issue.${outcome}` }] : []];
}
/** `tags[0].x`: the item stands before it. */
var fieldOf = (path) => pathText(typeof path[1] === "number" && path.length > 2 ? path.slice(2) : path);
// src/feed/issues/issueSummary.ts
var LISTS = [
	"videos",
	"products",
	"creators"
];
var MAX_NAMED = 3;
function describeIssues(issues, feed) {
	const items = /* @__PURE__ */ new Map();
	for (const issue of issues) {
		const list = LISTS.find((name) => name === issue.path[0]) ?? null;
		const path = pathText(list ? issue.path.slice(0, 2) : issue.path);
		const item = items.get(path) ?? {
			path,
			list,
			name: issue.args.id ? `"${issue.args.id}"` : path,
			issues: []
		};
		items.set(path, item);
		item.issues.push(issue);
	}
	const kinds = /* @__PURE__ */ new Map();
	for (const item of items.values()) {
		const key = JSON.stringify([
			item.list ?? item.path,
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
		const showsValue = args.received !== void 0 && (items.length === 1 || faults.length > 1 || isSame((each) => each.args.received));
		const value = typeof args.received === "string" ? JSON.stringify(args.received) : args.received;
		const received = !showsValue ? "" : issue.code === "MISSING" ? ` of ${value}` : ` (${value})`;
		return `${field === "feed" ? "it" : field}${received} ${texts[issue.code].fault}`;
	});
	const single = first.list?.slice(0, -1) ?? "";
	const names = items.slice(0, MAX_NAMED).map(({ name }) => name);
	const more = items.length > MAX_NAMED ? ` and ${items.length - MAX_NAMED} more` : "";
	const who = !first.list ? "The feed" : items.length === 1 ? `The ${single} ${first.name}` : `${items.length} ${first.list} (${names.join(", ")}${more})`;
	const verb = items.length === 1 ? "is" : "are";
	const isShort = faults.every(({ args }) => args.dropped === "rest");
	const outcome = !first.list ? `goes on without ${first.path}` : isGone(first) ? `${verb} left out` : isShort ? `${verb} cut short` : `${verb} shown without a part`;
	return {
		code: faults[0]?.code ?? "INVALID",
		subject: first.path,
		message: `${who} ${outcome}: ${said.join("; ")}.`,
		remedy: [...new Set(faults.map(adviceOf))].join(" ")
	};
}
function adviceOf(issue) {
	const expected = wanted(issue);
	const field = issue.path.findLast((step) => typeof step === "string");
	if (expected === void 0 || issue.code === "EMBED_ID_REFUSED") return texts[issue.code].remedy;
	const least = issue.code === "TOO_SMALL" ? "at least " : issue.code === "TOO_BIG" ? "at most " : issue.code === "NOT_ALLOWED" ? "one of " : "";
	return issue.code === "LIST_TOO_LONG" || issue.code === "OPTIONS_MISMATCH" || issue.code === "TAG_ENDS_BEFORE_START" ? texts[issue.code].remedy : `Write as ${field}: ${least}${expected}.`;
}
export { sayIssues as n, describeIssues as t };

import { _ as checkHead, b as createCalendar, c as creatorSchema, d as productSchema, f as videoSchema, g as checkCreator, h as isTree, l as feedHeadSchema, m as copyOwn, p as MAX_ITEMS, s as withoutPrototypes, v as checkProduct, y as checkVideo } from "./plain.js";
import * as z from "zod/mini";

// src/feed/issues.ts
/** A value short enough to keep and to show. */
function previewOf(value) {
	if (typeof value === "string") return value.slice(0, 80);
	if (typeof value === "number" || typeof value === "boolean") return value;
	if (value === void 0) return void 0;
	return Array.isArray(value) ? "list" : typeof value;
}

// src/feed/parseItem.ts
/** Without one of these, what it belongs to still says the same. */
var DECORATION = [
	"image",
	"width",
	"height",
	"alt",
	"codecs",
	"label"
];
var CUT = /* @__PURE__ */ (() => (Symbol("cut")))();
/**
* Parses one item, cutting bad pieces until the rest is good.
*
* @param raw - a copy of our own (`copyOwn`), which is changed. @param path - where the item stands in the feed.
* @returns `null` when the item has to go. Every fault has been told by then.
*/
function parseItem(parser, raw, path, report) {
	const { schema, rules, check } = parser;
	/** For each list, where its entries stood in the merchant's file. */
	const places = /* @__PURE__ */ new Map();
	const id = isTree(raw) ? previewOf(raw["id"]) : void 0;
	let target = raw;
	for (let pass = 0; pass < 6; pass++) {
		let isWhole = true;
		let isAlive = true;
		const refuse = (at, code, received, expected) => {
			isWhole = false;
			const isCut = isTree(target) && cutPiece(target, at, rules);
			if (!isCut) isAlive = false;
			const [list = "", place, ...rest] = at;
			const origin = typeof place === "number" ? places.get(String(list))?.[place] : void 0;
			report({
				code,
				path: [...path, ...origin === void 0 ? at : [
					list,
					origin,
					...rest
				]],
				args: {
					dropped: isCut ? "piece" : "item",
					id: typeof id === "string" ? id : void 0,
					received: previewOf(received),
					expected
				}
			});
		};
		const result = z.safeParse(schema, target, { reportInput: true });
		if (result.success) {
			target = result.data;
			check(result.data, refuse);
			if (isWhole) return result.data;
		} else for (const issue of result.error.issues) refuse(issue.path, codeOf(issue), issue.input, expectationOf(issue));
		if (isAlive && isTree(target)) sweep(target, rules, places, (list) => refuse([list], "NOTHING_LEFT"));
		if (!isAlive) return null;
	}
	return null;
}
/** Removes the smallest piece around `at`, or marks it in its list. `false`: the item cannot do without it. */
function cutPiece(item, at, { vital, lists }) {
	for (let depth = at.length - 1; depth > 0; depth--) {
		if (!DECORATION.includes(String(at[depth]))) continue;
		const holder = at.slice(0, depth).reduce((value, step) => value?.[step], item);
		if (isTree(holder)) delete holder[String(at[depth])];
		return true;
	}
	const key = String(at[0]);
	const list = item[key];
	if (typeof at[1] === "number" && lists.includes(key) && Array.isArray(list)) {
		list[at[1]] = CUT;
		return true;
	}
	if (at.length === 0 || vital.includes(key)) return false;
	delete item[key];
	return true;
}
/** Takes the marked entries out of the lists and keeps count of where the others stood. */
function sweep(item, { vital, lists }, places, onEmptied) {
	for (const key of lists) {
		const list = item[key];
		if (!Array.isArray(list) || !list.includes(CUT)) continue;
		const before = places.get(key) ?? [...list.keys()];
		places.set(key, before.filter((_, place) => list[place] !== CUT));
		item[key] = list.filter((entry) => entry !== CUT);
		if (list.every((entry) => entry === CUT) && vital.includes(key)) onEmptied(key);
	}
}
function codeOf(issue) {
	if (issue.input === void 0) return "MISSING";
	switch (issue.code) {
		case "invalid_type": return "WRONG_TYPE";
		case "too_small": return "TOO_SMALL";
		case "too_big": return "TOO_BIG";
		case "invalid_format": return "WRONG_FORMAT";
		case "invalid_value": return "NOT_ALLOWED";
		default: return "INVALID";
	}
}
function expectationOf(issue) {
	switch (issue.code) {
		case "invalid_type": return issue.expected;
		case "too_small": return Number(issue.minimum);
		case "too_big": return Number(issue.maximum);
		case "invalid_format": return issue.pattern;
		case "invalid_value": return issue.values.join(", ");
		default: return;
	}
}

// src/feed/parse.ts
var parse_exports = { get parseFeed() { return parseFeed; } };
/** A feed of ten thousand bad items says what is wrong with it well before its last. */
var MAX_ISSUES = 1e3;
/**
* Turns unknown data into a feed. A bad item is dropped, a bad optional part of an item only that part, and each is named
* in `issues`; unknown keys are kept out. Every URL of the answer is absolute and has passed `safeUrl`. Never throws.
*
* @param baseUrl - absolute address of the feed, or of the page for a feed written into it; relative URLs start there.
*/
function parseFeed(raw, baseUrl) {
	const issues = [];
	const report = (issue) => {
		if (issues.length < MAX_ISSUES) issues.push(issue);
	};
	try {
		return {
			feed: readFeed(raw, baseUrl, report),
			issues
		};
	} catch {
		report({
			code: "FEED_INVALID",
			path: [],
			args: {
				dropped: "feed",
				received: "an object that throws when it is read"
			}
		});
		return {
			feed: null,
			issues
		};
	}
}
function readFeed(raw, baseUrl, report) {
	const refuseFeed = (code, path, received, expected) => {
		report({
			code,
			path,
			args: {
				dropped: "feed",
				received: previewOf(received),
				expected
			}
		});
		return null;
	};
	const copied = copyOwn(raw);
	if (!copied) return refuseFeed("FEED_TOO_LARGE", [], raw, "a tree of at most a million values");
	const tree = copied.copy;
	if (!isTree(tree)) return refuseFeed("FEED_INVALID", [], tree, "object");
	if (tree["version"] !== 1) return refuseFeed("FEED_WRONG_VERSION", ["version"], tree["version"], 1);
	for (const list of [
		"creators",
		"products",
		"videos"
	]) if (!Array.isArray(tree[list])) return refuseFeed("FEED_INVALID", [list], tree[list], "list");
	const readList = (name, parser) => {
		const items = /* @__PURE__ */ new Map();
		for (const [index, item] of listOf(tree, name).entries()) {
			if (index === 2e3) {
				report({
					code: "LIST_TOO_LONG",
					path: [name],
					args: {
						dropped: "rest",
						expected: MAX_ITEMS
					}
				});
				break;
			}
			const parsed = parseItem(parser, item, [name, index], report);
			if (!parsed) continue;
			const { id } = parsed;
			if (items.has(id)) report({
				code: "DUPLICATE_ID",
				path: [
					name,
					index,
					"id"
				],
				args: {
					dropped: "item",
					id,
					received: id
				}
			});
			else items.set(id, parsed);
		}
		return items;
	};
	const head = parseItem({
		schema: feedHeadSchema,
		rules: {
			vital: [],
			lists: []
		},
		check: checkHead
	}, tree, [], report);
	const creators = readList("creators", {
		schema: creatorSchema,
		rules: {
			vital: ["id", "handle"],
			lists: []
		},
		check: (creator, refuse) => checkCreator(creator, refuse, baseUrl)
	});
	const products = readList("products", {
		schema: productSchema,
		rules: {
			vital: [
				"id",
				"title",
				"options",
				"variants"
			],
			lists: ["variants"]
		},
		check: (product, refuse) => checkProduct(product, refuse, baseUrl)
	});
	const calendar = createCalendar();
	const videos = readList("videos", {
		schema: videoSchema,
		rules: {
			vital: [
				"id",
				"creator",
				"sources",
				"disclosure",
				"rights",
				"show"
			],
			lists: [
				"sources",
				"captions",
				"tags",
				"topics"
			]
		},
		check: (video, refuse) => checkVideo(video, refuse, {
			baseUrl,
			calendar,
			creators,
			products
		})
	});
	return withoutPrototypes({
		...head,
		version: 1,
		creators: [...creators.values()],
		products: [...products.values()],
		videos: [...videos.values()]
	});
}
function listOf(tree, name) {
	const list = tree[name];
	return Array.isArray(list) ? list : [];
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

export { parse_exports as a, parseFeed as i, describeLoadError as n, describeNothingToShow as r, describeIssue as t };
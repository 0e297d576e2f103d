import { M as safeParse, a as productSchema, c as copyOwn, d as checkHead, f as checkProduct, i as feedHeadSchema, l as isTree, m as createCalendar, n as withoutPrototypes, o as videoSchema, p as checkVideo, r as creatorSchema, s as MAX_ITEMS, u as checkCreator } from "./wholeFeed.js";
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
var CUT = Symbol("cut");
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
		const result = safeParse(schema, target, { reportInput: true });
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
	const kind = Object.prototype.toString.call(raw);
	if (tree["version"] === void 0 && kind !== "[object Object]") return refuseFeed("FEED_INVALID", [], kind, kind === "[object Response]" ? "what its json() answers" : "object");
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
export { parseFeed };

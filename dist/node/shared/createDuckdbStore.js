import { t as said } from "./said.js";
import { t as createFill } from "./translate.js";
import { t as createRateLimit } from "./rateLimit.js";
import { t as isRecord } from "./isRecord.js";
import { t as parseJson$1 } from "./parseJson.js";
import { a as csvCell, i as message, l as mayOpen, n as createConsole, o as checkSender, r as createStreams, s as isJson, u as roles } from "./createConsole.js";
import { a as CORS, c as answerJson, i as typedLine, l as forMethod, n as readBody, o as JSON_TYPE, r as readBytes, s as answer$1, u as refuse$1 } from "./pageHtml.js";
import { n as success, t as failure } from "./result.js";
import { t as safeUrl } from "./safeUrl.js";
import { c as copyOwn, d as checkCreator, f as checkHead, h as createBare, l as isTree, m as checkVideo, o as spreadDefaults, p as checkProduct, t as defineFeed } from "./schema.js";
import { a as DAY_MS, o as HOUR_MS, r as utcCalendar, t as createCalendar } from "./zones.js";
import { t as fractionDigits } from "./currency.js";
import { i as toMinor, r as fromMinor } from "./format.js";
import { t as createTurns } from "./inTurn.js";
import { C as _regex, S as _minLength, a as discriminatedUnion, b as _lte, c as looseObject, d as object$1, f as optional, h as string, i as boolean, l as nullable, n as _enum, o as int, r as array$1, s as literal, u as number$2, v as unknown, x as _maxLength, y as _gte } from "./schemas.js";
import { i as readMark, n as readChange, r as readDeed, s as showAt, t as markOf } from "./changes.js";
import { n as subjectFields, t as SCHEMA } from "./fields.js";
import { n as loadServerSpeech } from "./serverLanguages.js";
import { n as CsvError, t as parse } from "./sync.js";
import { i as addDays, n as makeDigest, o as parseRange, r as toEml, s as previousRange, t as isMailAddress } from "./digest.js";
import { createHash, createHmac, randomBytes, randomInt, randomUUID, scryptSync, timingSafeEqual } from "node:crypto";
import { link, mkdir, mkdtemp, open, readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { BlockList, isIP, isIPv6 } from "node:net";
import { setImmediate } from "node:timers/promises";
import { Readable } from "node:stream";
import { tmpdir } from "node:os";
// src/tools/emitter.ts
/**
* A listener that throws does not keep the message from the others: its error goes to `onError`.
* A listener added while a message is being emitted gets the next one.
*/
function createEmitter(onError = () => {}) {
	const listeners = /* @__PURE__ */ new Set();
	return {
		on(listener) {
			const entry = { listener };
			listeners.add(entry);
			return () => void listeners.delete(entry);
		},
		emit(message) {
			for (const entry of [...listeners]) try {
				entry.listener(message);
			} catch (error) {
				onError(error);
			}
		},
		clear: () => listeners.clear()
	};
}
// src/server/access/people.ts
/** Who has access beside the owner. */
/** How exactly it is told when somebody was here last. */
var USE_STEP_MS = 6e4;
var digestOf$4 = (text) => createHash("sha256").update(text).digest("hex");
var whoOf = ({ id, name, role, creator }) => ({
	id,
	name,
	role,
	creator
});
/** @param onEnded - hears of each that is removed here. */
function createPeople(folder, nowMs, onEnded = () => {}) {
	const uses = createUses(folder, nowMs);
	return {
		noteUse: uses.note,
		settle: uses.settle,
		async list() {
			const used = await uses.read();
			return (await folder.list()).map((person) => personOf(person, used));
		},
		async add({ name, role, creator }) {
			const token = randomBytes(18).toString("base64url");
			const kept = {
				id: randomBytes(6).toString("hex"),
				name,
				role,
				creator,
				digest: digestOf$4(token),
				addedAtMs: nowMs()
			};
			await folder.add(kept);
			return {
				person: personOf(kept, /* @__PURE__ */ new Map()),
				token
			};
		},
		async remove(id) {
			const wasThere = await folder.remove(id);
			onEnded(id);
			return wasThere;
		}
	};
}
var personOf = (kept, used) => ({
	...whoOf(kept),
	addedAtMs: kept.addedAtMs,
	usedAtMs: used.get(kept.id) ?? null
});
/** When each was here last: known at once, on the disk once a minute. */
function createUses(folder, nowMs) {
	const own = /* @__PURE__ */ new Map();
	let writing = Promise.resolve();
	const read = async () => {
		const all = new Map(await folder.readUses().catch(() => []));
		for (const [id, atMs] of own) all.set(id, Math.max(atMs, all.get(id) ?? 0));
		return all;
	};
	return {
		read,
		settle: async () => void await writing,
		note(id) {
			const before = own.get(id) ?? -Infinity;
			if (id === "owner" || nowMs() - before < USE_STEP_MS) return;
			own.set(id, nowMs());
			writing = writing.then(async () => folder.writeUses(await read())).catch(() => {});
		}
	};
}
// src/server/access/createAccess.ts
/** Who asks. A token is shown as `Authorization: Bearer`, as `?token=`, or once in a form; after that the browser has a cookie. */
var KEPT_SECONDS = 2592e3;
/** Wrong tokens from one address, and from all whose address is not known. */
var GUESSES = {
	perSecond: .1,
	burst: 10
};
var GUESSES_WITHOUT_ADDRESS = {
	perSecond: 1,
	burst: 60
};
var isSameSecret = (a, b) => timingSafeEqual(Buffer.from(digestOf$4(a)), Buffer.from(digestOf$4(b)));
function createAccess(options) {
	const { ownerToken, cookieName, isKept = true, folder = null, notices, nowMs } = options;
	const owner = {
		id: "owner",
		name: "Owner",
		role: "owner",
		creator: null,
		digest: digestOf$4(ownerToken),
		addedAtMs: 0
	};
	const guesses = createRateLimit(GUESSES);
	const unknownGuesses = createRateLimit(GUESSES_WITHOUT_ADDRESS);
	const ended = createEmitter();
	const people = folder && createPeople(folder, nowMs, ended.emit);
	const everybody = async () => [owner, ...await folder?.list() ?? []];
	const { sign, signed } = createSigner(everybody, ownerToken, folder);
	const keptOf = async ({ id }) => (await everybody()).find((each) => each.id === id);
	async function find(token, address) {
		const all = await everybody();
		const limit = address === null ? unknownGuesses : guesses;
		const key = address ?? "";
		const waitSeconds = limit.take(key, nowMs());
		if (waitSeconds > 0) return {
			who: null,
			waitSeconds
		};
		const digest = digestOf$4(token);
		const person = all.find((each) => isSameSecret(each.digest, digest));
		if (person) {
			limit.charge(key, -1);
			people?.noteUse(person.id);
			return { who: whoOf(person) };
		}
		notices.say("TOKEN_WRONG", `TOKEN_WRONG: A wrong token was shown${address === null ? "" : ` from ${address}`}. After ${GUESSES.burst} of them an address has to wait.`);
		return {
			who: null,
			waitSeconds: 0
		};
	}
	return {
		find,
		async identify(request, url, address) {
			const token = /^Bearer (.+)$/i.exec(request.headers.get("authorization") ?? "")?.[1] ?? url.searchParams.get("token");
			if (token !== null && token !== void 0) return find(token, address);
			const cookie = new RegExp(`(?:^|;\\s*)${cookieName}=([\\w-]+)`).exec(request.headers.get("cookie") ?? "")?.[1];
			const who = cookie === void 0 ? null : await signed("cookie", cookie);
			if (who === null) return {
				who,
				waitSeconds: 0
			};
			people?.noteUse(who.id);
			return { who };
		},
		async cookie(who, isSecure) {
			const kept = await keptOf(who) ?? owner;
			return `${cookieName}=${await sign("cookie", kept)};${isKept ? ` Max-Age=${KEPT_SECONDS};` : ""} HttpOnly; SameSite=Strict${isSecure ? "; Secure" : ""}`;
		},
		async ticket(who) {
			const kept = await keptOf(who);
			return kept ? await sign("ticket", kept) : "";
		},
		findTicket: (ticket) => signed("ticket", ticket),
		close: async () => {
			ended.clear();
			await people?.settle();
		},
		onEnded: (listener) => ended.on(listener),
		isStill: async (who) => await keptOf(who) !== void 0,
		people
	};
}
/** Words that only this server makes, for each person another, and another for each purpose. */
function createSigner(everybody, ownerToken, folder) {
	let secret = null;
	const getSecret = () => secret ??= (async () => await folder?.secret() ?? scryptSync(ownerToken, "reelshelf cookie", 32).toString("base64url"))();
	const sign = async (what, { id, digest }) => createHmac("sha256", await getSecret()).update(`${what}\n${id}\n${digest}`).digest("base64url");
	return {
		sign,
		async signed(what, candidate) {
			for (const person of await everybody()) if (isSameSecret(candidate, await sign(what, person))) return whoOf(person);
			return null;
		}
	};
}
// src/server/privateFiles.ts
/** Files of a server's own that hold secrets: only its user reads them, and they are there whole or not at all. */
/** `null` where there is no such file. */
var readText = (file) => readFile(file, "utf8").catch((error) => {
	if (error.code === "ENOENT") return null;
	throw error;
});
/** A file beside its place, whole and on the disk, that nobody else on the machine can read. @returns its path. */
async function writePart(folder, name, text) {
	await mkdir(folder, {
		recursive: true,
		mode: 448
	});
	const part = join(folder, `.part-${randomBytes(6).toString("hex")}-${name}`);
	const handle = await open(part, "wx", 384);
	try {
		await handle.writeFile(text);
		await handle.sync();
	} finally {
		await handle.close();
	}
	return part;
}
/** Replaces the file in one step: whoever reads finds the old one or the new one, and never a part. */
async function writeWhole(folder, name, text) {
	const part = await writePart(folder, name, text);
	try {
		await rename(part, join(folder, name));
	} catch (error) {
		await rm(part, { force: true });
		throw error;
	}
}
// src/server/access/peopleFolder.ts
/**
* Who else may see the console, in a private folder: a file for each, which is written once, whole, and taken away again. So
* that the command line and a running server may both change it at any moment, and what is withdrawn is withdrawn at once.
*/
var PERSON = /^([0-9a-f]{12})\.json$/;
var USES = "last-used.json";
var SECRET = "secret";
/** @param log - hears of files that are no access. */
function createPeopleFolder(path, log) {
	const known = /* @__PURE__ */ new Map();
	const readPerson = async (id) => {
		const text = await readText(join(path, `${id}.json`));
		if (text === null) return null;
		const person = parsePerson(id, text);
		if (!person) log(`PEOPLE_FILE: ${join(path, `${id}.json`)} is no access and lets nobody in. Delete it, and add the person again.`);
		return person;
	};
	return {
		path,
		async list() {
			const ids = (await readdir(path).catch(() => [])).flatMap((name) => PERSON.exec(name)?.[1] ?? []);
			for (const id of known.keys()) if (!ids.includes(id)) known.delete(id);
			for (const id of ids) if (!known.has(id)) known.set(id, await readPerson(id));
			return [...known.values()].flatMap((person) => person ?? []).sort((a, b) => a.addedAtMs - b.addedAtMs || (a.id < b.id ? -1 : 1));
		},
		add: (person) => writeWhole(path, `${person.id}.json`, JSON.stringify(person)),
		async remove(id) {
			known.delete(id);
			if (!PERSON.test(`${id}.json`)) return false;
			return rm(join(path, `${id}.json`)).then(() => true, (error) => {
				if (error.code === "ENOENT") return false;
				throw error;
			});
		},
		async readUses() {
			const uses = parseJson$1(await readText(join(path, USES)) ?? "");
			return new Map(Object.entries(isRecord(uses) ? uses : {}).flatMap(([id, atMs]) => typeof atMs === "number" ? [[id, atMs]] : []));
		},
		writeUses: (uses) => writeWhole(path, USES, JSON.stringify(Object.fromEntries(uses))),
		async secret() {
			const file = join(path, SECRET);
			const kept = await readText(file);
			if (kept) return kept;
			const own = await writePart(path, SECRET, randomBytes(32).toString("base64url"));
			await link(own, file).catch((error) => {
				if (error.code !== "EEXIST") throw error;
			});
			await rm(own, { force: true });
			return readFile(file, "utf8");
		}
	};
}
function parsePerson(id, text) {
	const read = parseJson$1(text);
	if (!isRecord(read) || read["id"] !== id) return null;
	const { name, role, creator, digest, addedAtMs } = read;
	const known = roles.find((each) => each === role);
	if (typeof name !== "string" || !known || typeof addedAtMs !== "number") return null;
	if (typeof digest !== "string" || !/^[0-9a-f]{64}$/.test(digest)) return null;
	const whose = typeof creator === "string" && creator !== "" ? creator : null;
	if (known === "creator" && whose === null) return null;
	return {
		id,
		name,
		role: known,
		creator: whose,
		digest,
		addedAtMs
	};
}
// src/collector/collectorError.ts
/** A mistake of whoever sets the collector up. `code` is stable and searchable; the message says what to do. */
var CollectorError = class extends Error {
	code;
	cause;
	name = "CollectorError";
	constructor(code, message, cause) {
		super(message);
		this.code = code;
		this.cause = cause;
	}
};
// src/collector/clientAddress.ts
var PRIVATE = [
	"127.0.0.0/8",
	"10.0.0.0/8",
	"172.16.0.0/12",
	"192.168.0.0/16",
	"169.254.0.0/16",
	"100.64.0.0/10",
	"::1/128",
	"fc00::/7",
	"fe80::/10"
];
var privateRanges = rangesOf(PRIVATE);
/** @throws CollectorError `OPTIONS_INVALID` for a range that is none. */
function checkTrust(trust) {
	if (trust === "auto") return privateRanges;
	if (typeof trust === "object") return rangesOf([...PRIVATE, ...trust]);
	return Number(trust);
}
/** It says nothing about who sends: a proxy that does not tell, a container's gateway, a colleague. */
var isPrivate = (address) => has(privateRanges, address);
/** What tells one sender from others: nothing does where many stand behind an address of a private network. */
var ownAddress = (address) => address !== null && isPrivate(address) ? null : address;
/** Finds the sender's address, by what the server knows of the connection and by what proxies say. */
function createAddressOf({ trustProxy = "auto", addressHeader }) {
	const trust = checkTrust(trustProxy);
	return (request, connection) => {
		return (addressHeader === void 0 ? null : cleanAddress(request.headers.get(addressHeader) ?? "")) ?? clientAddress(request.headers, directAddress(request, connection), trust);
	};
}
/**
* The sender's address. Forwarding headers are written by whoever sends, and every proxy adds on the right the address it heard
* from: so they are read from the right, as far as those who wrote them are trusted.
*
* @param direct - the address of the connection, as the server sees it; `null` where it is not known.
*/
function clientAddress(headers, direct, trust) {
	const hops = forwardedHops(headers);
	if (typeof trust === "number") return trust > 0 && hops.at(-trust) || direct;
	if (direct === null || !has(trust, direct)) return direct;
	const untrusted = hops.findLast((hop) => hop === null || !has(trust, hop));
	return untrusted === void 0 ? hops[0] ?? direct : untrusted;
}
/** From the sender to the last proxy; `null` for one that is hidden or no address. */
function forwardedHops(headers) {
	const usual = headers.get("x-forwarded-for");
	if (usual !== null) return usual.split(",").map(cleanAddress);
	const standard = headers.get("forwarded");
	if (standard !== null) return standard.split(",").map((hop) => cleanAddress(/(?:^|;)\s*for=("[^"]*"|[^;]*)/i.exec(hop)?.[1] ?? ""));
	const single = cleanAddress(headers.get("x-real-ip") ?? "");
	return single === null ? [] : [single];
}
/** An address without what is written around it: quotes, brackets, port, zone; `null` when it is none. */
function cleanAddress(written) {
	const bare = written.trim().replace(/^"|"$/g, "");
	const plain = (/^\[([^\]]+)\](?::\d+)?$/.exec(bare)?.[1] ?? /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(bare)?.[1] ?? bare).replace(/%.*$/, "");
	return isIP(plain) ? wrappedIPv4(plain) ?? plain : null;
}
/**
* The IPv4 address inside one of IPv6, as servers without IPv4 see it: `::ffff:cb00:7107`, `::ffff:203.0.113.7`, or
* `64:ff9b::cb00:7107` from a translator. As IPv6 all of the internet's IPv4 would be one network.
*/
function wrappedIPv4(address) {
	if (!isIPv6(address)) return null;
	const short = new URL(`http://[${address}]`).hostname;
	const [, high, low] = /^\[(?:::ffff:|64:ff9b::)([\da-f]{1,4}):([\da-f]{1,4})\]$/.exec(short) ?? [];
	if (!high || !low) return null;
	return [high, low].flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255]).join(".");
}
/** Where servers and function runtimes keep the address of a connection: Node, Bun, Deno, Hono, Netlify, Lambda and those like them. */
var ADDRESS_KEYS = [
	"address",
	"remoteAddress",
	"hostname",
	"ip",
	"clientAddress",
	"sourceIp",
	"remoteAddr",
	"remote",
	"socket",
	"incoming",
	"requestContext",
	"http",
	"identity"
];
/**
* Finds the address in what a server hands on beside the request, and in the request itself. `null` when there is none.
*
* @param connection - an address, an object that has one, or Bun's server.
*/
function directAddress(request, connection) {
	try {
		return findAddress(connection, request, 3) ?? findAddress(request.ip, request, 1);
	} catch {
		return null;
	}
}
function findAddress(candidate, request, depth) {
	if (typeof candidate === "string") return cleanAddress(candidate);
	if (typeof candidate !== "object" || candidate === null || depth === 0) return null;
	const { requestIP } = candidate;
	if (typeof requestIP === "function") return findAddress(requestIP.call(candidate, request), request, depth - 1);
	for (const name of ADDRESS_KEYS) {
		const found = findAddress(candidate[name], request, depth - 1);
		if (found !== null) return found;
	}
	return null;
}
var has = (ranges, address) => ranges.check(address, isIPv6(address) ? "ipv6" : "ipv4");
function rangesOf(texts) {
	const ranges = new BlockList();
	for (const text of texts) {
		const [, address = "", bits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text.trim()) ?? [];
		const family = isIP(address);
		const longest = family === 6 ? 128 : 32;
		if (family === 0 || Number(bits ?? longest) > longest) throw new CollectorError("OPTIONS_INVALID", `The collector’s option "trustProxy" holds ${text}; expected addresses or ranges such as 198.51.100.0/24.`);
		ranges.addSubnet(address, Number(bits ?? longest), family === 6 ? "ipv6" : "ipv4");
	}
	return ranges;
}
// src/tools/isPromise.ts
/**
* By what it can do: a library of the page may have put a `Promise` of its own in the place of the browser's, and of that one what `async`
* functions and `import()` answer is no instance.
*/
function isPromise(value) {
	try {
		return typeof value?.then === "function";
	} catch {
		return false;
	}
}
// src/tools/fits.ts
/**
* The calls of `zod/mini` that the definitions of feed and events make, as far as a page needs them: a value fits, and is copied without
* its unknown keys, or it does not fit at a place. Words for what is wrong are zod's; both take the same, which tests hold them to.
*/
/** The place, from the outside in. */
var Misfit = class extends Array {};
var fitting$1 = (read) => ({
	read,
	check: (...tests) => fitting$1((value) => {
		const found = read(value);
		return found instanceof Misfit || tests.every((test) => test(found)) ? found : new Misfit();
	})
});
var when = (test) => fitting$1((value) => test(value) ? value : new Misfit());
function object(shape, unknown) {
	const fields = Object.entries(shape);
	return fitting$1((value) => {
		if (typeof value !== "object" || value === null || Array.isArray(value)) return new Misfit();
		const given = value;
		const copy = createBare();
		if (unknown === "kept") Object.assign(copy, given);
		for (const [key, { read }] of fields) {
			const found = read(given[key]);
			if (found instanceof Misfit) return new Misfit(key, ...found);
			if (found !== void 0) copy[key] = found;
		}
		return unknown === "refused" && !Object.keys(given).every((key) => Object.hasOwn(shape, key)) ? new Misfit() : copy;
	});
}
function array(item) {
	return fitting$1((value) => {
		if (!Array.isArray(value)) return new Misfit();
		const copies = value.map(item.read);
		const at = copies.findIndex((copy) => copy instanceof Misfit);
		return at < 0 ? copies : new Misfit(String(at), ...copies[at]);
	});
}
/** For `defineFeed` and its like. Only `fit` and `misfit` read what comes of them. */
var fittingCalls = {
	string: () => when((value) => typeof value === "string"),
	number: () => when(Number.isFinite),
	int: () => when(Number.isSafeInteger),
	boolean: () => when((value) => typeof value === "boolean"),
	literal: (wanted) => when((value) => [wanted].flat().includes(value)),
	enum: (known) => when((value) => known.includes(value)),
	optional: ({ read }) => fitting$1((value) => value === void 0 ? value : read(value)),
	nullable: ({ read }) => fitting$1((value) => value === null ? value : read(value)),
	_default: ({ read }, instead) => fitting$1((value) => value === void 0 ? Array.isArray(instead) ? [] : instead : read(value)),
	object: (shape) => object(shape),
	strictObject: (shape) => object(shape, "refused"),
	looseObject: (shape) => object(shape, "kept"),
	array,
	minLength: (min) => (value) => value.length >= min,
	maxLength: (max) => (value) => value.length <= max,
	gte: (min) => (value) => value >= min,
	lte: (max) => (value) => value <= max,
	regex: (pattern) => (value) => pattern.test(value)
};
var readBy = (schema, value) => schema.read(value);
/** @returns `undefined` when the value does not fit. */
function fit(schema, value) {
	const found = readBy(schema, value);
	return found instanceof Misfit ? void 0 : found;
}
// src/feed/calendarFor.ts
/**
* The calendar that these videos need; zones and weekly times come in a file of their own, which the cards of such a feed wait for: a video
* must not flash outside its time. Where that file does not come, what needs it stays away.
*/
async function calendarFor(videos) {
	if (!videos.some(({ show, tags }) => isZoned(show) || tags?.some((tag) => isZoned(tag.show)))) return utcCalendar;
	try {
		return (await import("./zones2.js")).createCalendar();
	} catch {
		return utcCalendar;
	}
}
var isZoned = (window) => window?.timeZone !== void 0 || window?.weekly !== void 0;
// src/feed/read/wholeFeed.ts
/** HTML in a text, and addresses without their scheme: each fits, and is not what was meant. `lenientTexts.ts` has the same. */
var MARKUP = /&#?\w+;|<\/?[a-z]|"[\w.-]+\.com\//;
/** A key that the definition does not know may be a platform's name for what it does know: that is for the long way to tell. */
var strict = {
	...fittingCalls,
	object: fittingCalls.strictObject
};
/**
* Reads a feed that has no fault at all, as nearly every feed in a page is. For any other the answer is `null`, and `parse.ts`,
* which the first paint does not carry, says what is wrong and saves the rest. Where this has an answer, it is the same as there.
*/
async function readWholeFeed(raw, baseUrl) {
	try {
		const tree = copyOwn(raw)?.copy;
		if (isTree(tree)) spreadDefaults(tree);
		const feed = fit(defineFeed(strict), tree);
		if (!feed || MARKUP.test(JSON.stringify(tree))) return null;
		let isWhole = true;
		const refuse = () => {
			isWhole = false;
		};
		const idsOf = (items) => {
			const ids = new Set(items.map(({ id }) => id));
			if (ids.size < items.length || ids.size > 2e3) refuse();
			return ids;
		};
		const around = {
			baseUrl,
			calendar: await calendarFor(feed.videos),
			creators: idsOf(feed.creators)
		};
		idsOf(feed.products);
		idsOf(feed.videos);
		checkHead(feed, refuse);
		for (const creator of feed.creators) checkCreator(creator, refuse, baseUrl);
		for (const product of feed.products) checkProduct(product, refuse, baseUrl);
		for (const video of feed.videos) checkVideo(video, refuse, around);
		return isWhole ? feed : null;
	} catch {
		return null;
	}
}
// src/feed/read/load.ts
/** In characters of JSON text; a thousand videos need about half of it. */
var MAX_FEED_CHARS = 2097152;
/**
* Gets the feed and parses it. Never throws and never rejects; the timer and the abort listener are gone when it resolves.
* Overlapping calls are the caller's: put `tools/latestOnly` around it.
*/
async function loadFeed(source, deps) {
	const { env, baseUrl, signal, timeoutMs = 8e3 } = deps;
	const url = typeof source === "string" ? source : void 0;
	if (signal?.aborted) return failure({
		code: "FEED_ABORTED",
		args: { url }
	});
	const controller = new AbortController();
	let release = () => {};
	const interrupted = new Promise((resolve) => {
		const onAbort = () => resolve(failure({
			code: "FEED_ABORTED",
			args: { url }
		}));
		const stopTimer = env.setTimer(() => resolve(failure({
			code: "FEED_TIMEOUT",
			args: {
				url,
				expected: timeoutMs
			}
		})), timeoutMs);
		signal?.addEventListener("abort", onAbort, { once: true });
		release = () => {
			stopTimer();
			signal?.removeEventListener("abort", onAbort);
		};
	});
	try {
		const answer = await Promise.race([interrupted, readSource(source, {
			env,
			baseUrl,
			signal: controller.signal
		})]);
		return answer.ok ? await parseAnswer(answer.value, url) : answer;
	} catch (error) {
		return failure({
			code: "FEED_INVALID",
			args: {
				url,
				received: reasonOf$1(error),
				expected: "object"
			}
		});
	} finally {
		release();
		controller.abort();
	}
}
async function parseAnswer({ raw, baseUrl }, url) {
	const whole = await readWholeFeed(raw, baseUrl);
	if (whole) return success({
		feed: whole,
		issues: []
	});
	const { parseFeed } = await import("./parse2.js");
	const { feed, issues } = parseFeed(raw, baseUrl);
	if (feed) return success({
		feed,
		issues
	});
	const issue = issues[0];
	const code = issue?.code === "FEED_WRONG_VERSION" || issue?.code === "FEED_TOO_LARGE" ? issue.code : "FEED_INVALID";
	return failure({
		code,
		args: {
			url,
			received: issue?.args.received,
			expected: issue?.args.expected
		}
	});
}
async function readSource(source, reader) {
	const { baseUrl, signal } = reader;
	if (isPromise(source)) return readSource(() => source, reader);
	if (typeof source === "string") return fetchFeed(source, reader);
	if (typeof source === "function") try {
		return success({
			raw: await source({ signal }),
			baseUrl
		});
	} catch (error) {
		return failure({
			code: "FEED_FUNCTION_FAILED",
			args: { received: reasonOf$1(error) }
		});
	}
	const inline = source && Object.hasOwn(source, "inline") ? source.inline : void 0;
	return typeof inline === "string" ? parseJson(inline, baseUrl) : success({
		raw: source,
		baseUrl
	});
}
async function fetchFeed(raw, { env, baseUrl, signal }) {
	const url = safeUrl(raw, baseUrl);
	const refused = (received) => {
		const args = {
			url: raw.slice(0, 200),
			received: received.slice(0, 200)
		};
		return failure({
			code: "FEED_URL_REFUSED",
			args
		});
	};
	if (!url) return refused(raw);
	try {
		const response = await env.fetch(url, {
			credentials: "omit",
			signal
		});
		const finalUrl = response.url ? safeUrl(response.url, url) : url;
		if (!finalUrl) return refused(response.url);
		if (!response.ok) return failure({
			code: "FEED_HTTP_ERROR",
			args: {
				url,
				received: response.status,
				expected: 200
			}
		});
		const declared = Number(response.headers.get("content-length") ?? 0);
		const text = declared > 2097152 ? "" : await response.text();
		const length = Math.max(declared, text.length);
		if (length > 2097152) return failure({
			code: "FEED_TOO_LARGE",
			args: {
				url,
				received: length,
				expected: MAX_FEED_CHARS
			}
		});
		return parseJson(text, finalUrl, url);
	} catch (error) {
		return failure({
			code: "FEED_UNREACHABLE",
			args: {
				url,
				received: reasonOf$1(error)
			}
		});
	}
}
/** Keys such as `__proto__` are left out by the parser's own copy, for every kind of source. */
function parseJson(text, baseUrl, url) {
	try {
		return success({
			raw: JSON.parse(text.trim()),
			baseUrl
		});
	} catch (error) {
		return failure({
			code: "FEED_NOT_JSON",
			args: {
				url,
				received: text.trim().slice(0, 80),
				expected: reasonOf$1(error)
			}
		});
	}
}
var reasonOf$1 = (error) => error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 200) : typeof error;
// src/collector/live/shared/wire.ts
/** What the channel's id may be. It is a file's name, also where small and large letters are one. */
var CHANNEL_ID = /^[a-z0-9][a-z0-9._-]{0,79}$/;
// src/collector/live/onAir.ts
/** The collector's part of a channel's address; `null` for one that is none of a collector. */
var channelIn = (address) => {
	const [, id = ""] = /\/v1\/live\/([^/?#]+)$/.exec(address ?? "") ?? [];
	return CHANNEL_ID.test(id) ? id : null;
};
/** Of several feeds the later one counts where both name the same. */
function onAirOf(feeds) {
	const lives = /* @__PURE__ */ new Map();
	const products = /* @__PURE__ */ new Map();
	for (const feed of feeds) {
		const inItsLanguage = feed.locale ? { lang: feed.locale } : {};
		for (const { id, title, image, price, variants } of feed.products) products.set(id, {
			id,
			title: title || id,
			...title ? inItsLanguage : {},
			image: image?.src ?? null,
			price: price ?? variants?.find((variant) => variant.price)?.price ?? null
		});
		for (const { id: video, title, poster, live, tags = [] } of feed.videos) {
			const id = channelIn(live?.channel);
			if (id === null || !live) continue;
			lives.set(id, {
				id,
				video,
				title: title ?? video,
				...title ? inItsLanguage : {},
				image: poster?.src ?? null,
				startsAt: live.startsAt,
				products: [...new Set(tags.map(({ product }) => product))]
			});
		}
	}
	return {
		lives: [...lives.values()],
		products: [...products.values()]
	};
}
// src/collector/nameBook.ts
var kinds$2 = [
	"creator",
	"video",
	"product"
];
var tableOf$1 = {
	creator: "creators",
	video: "videos",
	product: "products"
};
/** Names by which feeds have called their ids. What is no longer in a feed was sold all the same, and keeps its name and its line. */
function keepNames$1(store, log) {
	const known = {
		creator: /* @__PURE__ */ new Map(),
		video: /* @__PURE__ */ new Map(),
		product: /* @__PURE__ */ new Map()
	};
	let isRecalled = false;
	const unsaid = /* @__PURE__ */ new Map();
	const say = (what, error) => log(`${what}: ${error instanceof Error ? error.message : String(error)}`);
	return {
		async recall() {
			if (isRecalled) return;
			try {
				for (const { kind, id, label } of await store.feedNames()) if (!known[kind].has(id)) known[kind].set(id, label);
				isRecalled = true;
			} catch (error) {
				say("NAMES_UNREAD: the names of former feeds could not be read and are asked for again", error);
			}
		},
		async learn(names) {
			for (const kind of kinds$2) for (const [id, name] of Object.entries(names[tableOf$1[kind]])) {
				const isSame = JSON.stringify(known[kind].get(id)) === JSON.stringify(name);
				known[kind].set(id, name);
				if (!isSame) unsaid.set(`${kind} ${id}`, {
					kind,
					id,
					label: { ...name }
				});
			}
			if (unsaid.size === 0) return;
			try {
				await store.keepFeedNames([...unsaid.values()]);
				unsaid.clear();
			} catch (error) {
				say("NAMES_UNKEPT: the names of the feed could not be stored and are tried again", error);
			}
		},
		names: () => ({
			creators: Object.fromEntries(known.creator),
			videos: Object.fromEntries(known.video),
			products: Object.fromEntries(known.product)
		}),
		ids: () => kinds$2.every((kind) => known[kind].size === 0) ? null : {
			creator: new Set(known.creator.keys()),
			video: new Set(known.video.keys()),
			product: new Set(known.product.keys())
		}
	};
}
// src/collector/reports/names.ts
function namesOf$3(feed) {
	const inItsLanguage = feed.locale ? { lang: feed.locale } : {};
	const table = (items, nameOf) => Object.assign(Object.create(null), Object.fromEntries(items.map((item) => [item.id, nameOf(item)])));
	return {
		creators: table(feed.creators, ({ name, handle, avatar }) => ({
			name: name ?? handle,
			note: handle,
			...avatar ? { image: avatar } : {}
		})),
		videos: table(feed.videos, ({ id, title, poster, gift }) => ({
			name: title ?? id,
			...title ? inItsLanguage : {},
			...gift ? { note: gift } : {},
			...poster ? { image: poster.src } : {}
		})),
		products: table(feed.products, ({ title, image }) => ({
			name: title,
			...inItsLanguage,
			...image ? { image: image.src } : {}
		}))
	};
}
var noAssortment = {
	creatorOf: /* @__PURE__ */ new Map(),
	productsOf: /* @__PURE__ */ new Map(),
	productOfVariant: /* @__PURE__ */ new Map(),
	durationMsOf: /* @__PURE__ */ new Map(),
	pricesOf: /* @__PURE__ */ new Map(),
	dearest: /* @__PURE__ */ new Map(),
	followersOf: /* @__PURE__ */ new Map(),
	platformOf: /* @__PURE__ */ new Map(),
	tagsOf: /* @__PURE__ */ new Map(),
	topicsOf: /* @__PURE__ */ new Map()
};
/** Of a shop with several feeds; the later one counts where both know. */
var joinAssortments = (a, b) => ({
	creatorOf: new Map([...a.creatorOf, ...b.creatorOf]),
	productsOf: new Map([...a.productsOf, ...b.productsOf]),
	productOfVariant: new Map([...a.productOfVariant, ...b.productOfVariant]),
	durationMsOf: new Map([...a.durationMsOf, ...b.durationMsOf]),
	pricesOf: new Map([...a.pricesOf, ...b.pricesOf]),
	dearest: highest([...a.dearest, ...b.dearest]),
	followersOf: new Map([...a.followersOf, ...b.followersOf]),
	platformOf: new Map([...a.platformOf, ...b.platformOf]),
	tagsOf: new Map([...a.tagsOf, ...b.tagsOf]),
	topicsOf: new Map([...a.topicsOf, ...b.topicsOf])
});
var assortmentOf = (feed) => ({
	creatorOf: new Map(feed.videos.map(({ id, creator }) => [id, creator])),
	productsOf: new Map(feed.videos.map((video) => [video.id, (video.tags ?? []).map((tag) => tag.product)])),
	productOfVariant: new Map([...feed.products.flatMap(platformNames), ...feed.products.flatMap((product) => (product.variants ?? []).map((variant) => [variant.id, product.id]))]),
	durationMsOf: new Map(feed.videos.flatMap(({ id, duration }) => duration ? [[id, Math.round(duration * 1e3)]] : [])),
	pricesOf: new Map(feed.products.map((product) => [product.id, highest(pricesIn(product))])),
	dearest: highest(feed.products.flatMap(pricesIn)),
	followersOf: of$1(feed.creators, ({ followers }) => followers),
	platformOf: of$1(feed.creators, ({ platform }) => platform),
	tagsOf: new Map(feed.videos.map(({ id, tags = [] }) => [id, tags.map(({ product, start, end }) => ({
		product,
		start: start ?? 0,
		end: end ?? null
	}))])),
	topicsOf: of$1(feed.videos, ({ show }) => show?.topics)
});
/** By id, of those that say it. */
var of$1 = (items, read) => new Map(items.flatMap((item) => {
	const value = read(item);
	return value === void 0 ? [] : [[item.id, value]];
}));
var pricesIn = ({ price, compareAt, variants = [] }) => [
	price,
	compareAt,
	...variants.flatMap((variant) => [variant.price, variant.compareAt])
].flatMap((money) => money ? [[money.currency, toMinor(money)]] : []);
function highest(prices) {
	const found = /* @__PURE__ */ new Map();
	for (const [currency, minor] of prices) found.set(currency, Math.max(minor, found.get(currency) ?? 0));
	return found;
}
/** What shops call a product in an order where they do not name a variant of the feed. */
var platformNames = ({ id, ref, variants = [] }) => [...Object.values(ref ?? {}).flatMap((names) => [
	names?.id,
	names?.handle,
	names?.sku
]), ...variants.map(({ sku }) => sku)].flatMap((name) => name ? [[name, id]] : []);
// src/collector/createNameSource.ts
/** A merchant who has just taken a video looks whether it is there. */
var FRESH_MS = 6e4;
/** Also while nobody asks: what a feed names for a few days is to be known for good. */
var AT_LEAST_MS = 36e5;
/** The start has other things to do. */
var FIRST_MS$1 = 6e4;
/** A report with ids is better than none for as long as a feed's server thinks. */
var PATIENCE_MS = 1e3;
/** By which a feed without an id is asked for. */
var UNNAMED_FEED = "default";
/**
* What ids are called, from the shop's feeds. They are read once an hour, and when somebody asks and the last reading is older than
* a minute; a feed that cannot be read leaves the names as they were. What a feed has named once stays known.
*/
function createNameSource(deps) {
	const { feeds, baseUrl, env, log } = deps;
	const book = keepNames$1(deps.store, log);
	const latest = /* @__PURE__ */ new Map();
	let known = null;
	let readMs = -Infinity;
	let reading = null;
	const namesNow = () => {
		const names = book.names();
		return {
			names,
			assortment: [...latest.values()].map(assortmentOf).reduce(joinAssortments, noAssortment),
			known: book.ids(),
			feeds: videosOf([...latest.values()]),
			onAir: onAirOf([...latest.values()]),
			imageOrigins: originsOf(names)
		};
	};
	const read = async () => {
		await book.recall();
		for (const source of feeds) {
			const loaded = await loadFeed(source, {
				env,
				baseUrl
			});
			if (loaded.ok) {
				latest.set(source, loaded.value.feed);
				await book.learn(namesOf$3(loaded.value.feed));
			} else log(`${loaded.error.code}: the feed could not be read for names: ${JSON.stringify(loaded.error.args)}`);
		}
		readMs = env.nowMs();
		known = namesNow();
		reading = null;
	};
	const refresh = () => feeds.length > 0 && env.nowMs() - readMs > FRESH_MS ? reading ??= read() : null;
	const readEachHour = () => {
		refresh();
		stopTimer = env.setTimer(readEachHour, AT_LEAST_MS);
	};
	let stopTimer = feeds.length > 0 ? env.setTimer(readEachHour, FIRST_MS$1) : () => {};
	return {
		async getNames() {
			const fresh = refresh();
			if (fresh && readMs === -Infinity) await Promise.race([fresh, new Promise((resolve) => env.setTimer(resolve, PATIENCE_MS))]);
			return known ?? namesNow();
		},
		close: () => stopTimer()
	};
}
function videosOf(feeds) {
	const all = /* @__PURE__ */ new Map();
	for (const { id = UNNAMED_FEED, videos } of feeds) all.set(id, [.../* @__PURE__ */ new Set([...all.get(id) ?? [], ...videos.map((video) => video.id)])]);
	return all;
}
function originsOf(names) {
	const images = Object.values(names).flatMap((table) => Object.values(table).flatMap(({ image }) => image ?? []));
	return [...new Set(images.map((image) => new URL(image).origin))];
}
// src/collector/comments/commentLimits.ts
var defaultCommentLimits = {
	bodyBytes: 8192,
	askPerNetwork: {
		perSecond: 1 / 20,
		burst: 6
	},
	askPerVideo: {
		perSecond: 1 / 10,
		burst: 30
	},
	askPerShop: {
		perSecond: 2,
		burst: 120
	},
	readPerNetwork: {
		perSecond: 50,
		burst: 500
	},
	maxWaiting: 2e3,
	maxKept: 5e4
};
// src/collector/comments/skeleton.ts
/**
* A text as somebody reads it who looks for words: without marks, spaces that nobody sees and letters of other scripts that look like
* Latin ones. Only for comparing; what is kept and shown is what was written.
*/
/** Letters that are drawn like Latin ones, after normalising. */
var ALIKE = {
	а: "a",
	в: "b",
	с: "c",
	ԁ: "d",
	е: "e",
	һ: "h",
	і: "i",
	ј: "j",
	к: "k",
	м: "m",
	н: "h",
	о: "o",
	р: "p",
	ԛ: "q",
	ѕ: "s",
	т: "t",
	у: "y",
	ѵ: "v",
	ԝ: "w",
	х: "x",
	ѡ: "w",
	ӏ: "l",
	α: "a",
	β: "b",
	ε: "e",
	η: "n",
	ι: "i",
	κ: "k",
	ν: "v",
	ο: "o",
	ρ: "p",
	σ: "o",
	τ: "t",
	υ: "u",
	χ: "x",
	ω: "w",
	γ: "y",
	ϲ: "c",
	ϳ: "j",
	ı: "i",
	ȷ: "j",
	ł: "l",
	ø: "o",
	đ: "d",
	ħ: "h",
	ŧ: "t",
	ƒ: "f",
	ɑ: "a",
	ɡ: "g",
	ɩ: "i",
	ɴ: "n",
	ʀ: "r",
	ʏ: "y",
	ᴀ: "a",
	ʙ: "b",
	ᴄ: "c",
	ᴅ: "d",
	ᴇ: "e",
	ꜰ: "f",
	ɢ: "g",
	ʜ: "h",
	ɪ: "i",
	ᴊ: "j",
	ᴋ: "k",
	ʟ: "l",
	ᴍ: "m",
	ᴏ: "o",
	ᴘ: "p",
	ꜱ: "s",
	ᴛ: "t",
	ᴜ: "u",
	ᴠ: "v",
	ᴡ: "w",
	ᴢ: "z",
	ß: "ss",
	æ: "ae",
	œ: "oe",
	օ: "o",
	ս: "u",
	հ: "h",
	ց: "g",
	զ: "q",
	ո: "n"
};
/** Signs and figures that are written for letters. */
var FOR_LETTERS = {
	"0": "o",
	"1": "i",
	"3": "e",
	"4": "a",
	"5": "s",
	"7": "t",
	"8": "b",
	"9": "g",
	"@": "a",
	$: "s",
	"!": "i",
	"|": "i",
	"€": "e",
	"+": "t"
};
var UNSEEN = /[\p{M}\p{Cf}\p{Cc}\u115f\u1160\u17b4\u17b5\u3164\uffa0\u2800]/gu;
var replaced = (text, by) => Array.from(text, (sign) => Object.hasOwn(by, sign) ? by[sign] : sign).join("");
/** Small letters without marks; letters that look alike are one. */
var skeletonOf = (text) => replaced(text.normalize("NFKD").replace(UNSEEN, "").toLowerCase().normalize("NFKD").replace(UNSEEN, ""), ALIKE);
/** The same with figures and signs read as the letters they stand for. */
var lettersOf = (skeleton) => replaced(skeleton, FOR_LETTERS);
var MAX_WORD = 60;
/** Written without spaces between words, so that one is looked for anywhere. */
var UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
/** What the room has typed, one a line or with commas between, as a list that is kept: each once, none empty. */
function readWords(raw) {
	if (!Array.isArray(raw) || raw.length > 500) return null;
	const words = /* @__PURE__ */ new Map();
	for (const each of raw) {
		if (typeof each !== "string" || each.length > 240) return null;
		const word = each.normalize("NFC").replace(/[\p{C}\s]+/gu, " ").trim();
		if (Array.from(word).length > MAX_WORD) return null;
		const skeleton = skeletonOf(word);
		if (tokensOf(skeleton).length > 0 && !words.has(skeleton)) words.set(skeleton, word);
	}
	return [...words.values()];
}
/**
* Whether a text has one of the words, however it is written: with marks, in other letters that look alike, with figures for letters, with
* something unseen or with a space between all its letters. A word is met as a whole; one that ends with `*` as a beginning, and one of a
* script without spaces anywhere.
*/
function createWordCheck(words) {
	const wanted = words.map((word) => {
		const isBeginning = word.endsWith("*");
		const skeleton = skeletonOf(isBeginning ? word.slice(0, -1) : word);
		return {
			isBeginning,
			skeleton,
			tokens: tokensOf(skeleton),
			isUnspaced: UNSPACED.test(word)
		};
	});
	return (text) => {
		const plain = skeletonOf(text);
		return [plain, lettersOf(plain)].some((skeleton) => {
			const runs = [tokensOf(skeleton), joined(tokensOf(skeleton))];
			return wanted.some((word) => word.isUnspaced ? skeleton.replace(/[^\p{L}\p{N}]+/gu, "").includes(word.tokens.join("")) : runs.some((tokens) => hasRun(tokens, word.tokens, word.isBeginning)));
		});
	};
}
var tokensOf = (skeleton) => skeleton.match(/[\p{L}\p{N}]+/gu) ?? [];
/** `b a d` is one word. */
function joined(tokens) {
	const found = [];
	let single = "";
	const end = () => {
		if (single !== "") found.push(single);
		single = "";
	};
	for (const token of tokens) if (Array.from(token).length === 1) single += token;
	else {
		end();
		found.push(token);
	}
	end();
	return found;
}
var hasRun = (tokens, wanted, isBeginning) => tokens.some((_token, at) => wanted.every((word, index) => {
	const token = tokens[at + index] ?? "";
	return isBeginning && index === wanted.length - 1 ? token.startsWith(word) : token === word;
}));
// src/collector/comments/entries.ts
/** What is written down of questions, one entry a line, and what stands when all of it is read. */
var id = string().check(_minLength(1), _maxLength(255));
var ms = number$2();
var states = _enum([
	"waiting",
	"shown",
	"hidden"
]);
var answer = object$1({
	id,
	by: _enum(["shop", "creator"]),
	creator: nullable(id),
	text: string().check(_maxLength(8e3)),
	atMs: ms,
	product: nullable(id),
	seconds: nullable(number$2().check(_gte(0)))
});
var schema$1 = discriminatedUnion("kind", [
	object$1({
		kind: literal("asked"),
		id,
		atMs: ms,
		video: id,
		product: nullable(id),
		text: string().check(_maxLength(4e3)),
		locale: nullable(string().check(_maxLength(40))),
		tokenDigest: string().check(_regex(/^[0-9a-f]{64}$/)),
		visitor: nullable(string().check(_maxLength(128)))
	}),
	object$1({
		kind: literal("state"),
		id,
		atMs: ms,
		state: states,
		by: id
	}),
	object$1({
		kind: literal("answered"),
		id,
		atMs: ms,
		answer,
		by: id
	}),
	object$1({
		kind: literal("unanswered"),
		id,
		atMs: ms,
		answer: id,
		by: id
	}),
	object$1({
		kind: literal("removed"),
		id
	}),
	object$1({
		kind: literal("words"),
		words: array$1(string()),
		atMs: ms,
		by: id
	})
]);
/** One line; `null` for one that was cut off, or is none of ours. */
function readEntry$1(line) {
	const read = schema$1.safeParse(parseJson$1(line));
	return read.success ? read.data : null;
}
var nothing = () => ({
	questions: /* @__PURE__ */ new Map(),
	byToken: /* @__PURE__ */ new Map(),
	words: []
});
/** Adds to what stands what an entry says. One about a question that is gone changes nothing. */
function apply(standing, entry) {
	if (entry.kind === "words") {
		standing.words = entry.words;
		return;
	}
	const { questions, byToken } = standing;
	if (entry.kind === "asked") {
		const { kind: _kind, ...asked } = entry;
		questions.set(entry.id, {
			...asked,
			state: "waiting",
			stateMs: entry.atMs,
			answers: [],
			revision: 0
		});
		byToken.set(entry.tokenDigest, entry.id);
		return;
	}
	const question = questions.get(entry.id);
	if (!question) return;
	question.revision += 1;
	if (entry.kind === "removed") {
		questions.delete(entry.id);
		byToken.delete(question.tokenDigest);
	} else if (entry.kind === "state") {
		question.state = entry.state;
		question.stateMs = entry.atMs;
	} else {
		const about = entry.kind === "answered" ? entry.answer.id : entry.answer;
		const at = question.answers.findIndex((each) => each.id === about);
		const put = entry.kind === "answered" ? [entry.answer] : [];
		if (at >= 0) question.answers.splice(at, 1, ...put);
		else question.answers.push(...put);
	}
}
/** What has to be written so that the same stands: one that was removed has left nothing. */
var entriesOf = ({ questions, words }) => [...words.length > 0 ? [{
	kind: "words",
	words: [...words],
	atMs: 0,
	by: "owner"
}] : [], ...[...questions.values()].flatMap(({ state, stateMs, answers, revision: _revision, ...asked }) => [
	{
		kind: "asked",
		...asked
	},
	...answers.map((each) => ({
		kind: "answered",
		id: asked.id,
		atMs: each.atMs,
		answer: each,
		by: "kept"
	})),
	...state === "waiting" ? [] : [{
		kind: "state",
		id: asked.id,
		atMs: stateMs,
		state,
		by: "kept"
	}]
])];
// src/collector/comments/questionBook.ts
/** Of a question that was removed nothing is left on the disk after so long. */
var REWRITE_MS$1 = 6e4;
var LOOK_MS = DAY_MS;
function createQuestionBook({ file, nowMs, setTimer, say }) {
	const inTurn = createTurns();
	let standing = null;
	let isBlocked = () => false;
	let stopRewrite = null;
	let stopLook = () => {};
	let isClosed = false;
	const load = async () => {
		const found = await file.read();
		isBlocked = createWordCheck(found.words);
		lookForOld();
		return found;
	};
	const read = () => standing ??= load().catch((error) => {
		standing = null;
		throw error;
	});
	const write = async (entries) => {
		const now = await read();
		if (entries.length === 0) return now;
		await file.add(entries);
		for (const entry of entries) apply(now, entry);
		if (entries.some(({ kind }) => kind === "words")) isBlocked = createWordCheck(now.words);
		if (entries.some(({ kind }) => kind === "removed") && !stopRewrite && !isClosed) stopRewrite = setTimer(() => void rewrite(), REWRITE_MS$1);
		return now;
	};
	const rewrite = () => inTurn(async () => {
		stopRewrite?.();
		stopRewrite = null;
		try {
			await file.rewrite(await read());
		} catch (error) {
			say("QUESTIONS_NOT_REWRITTEN", `Removed questions are still in the file: ${String(error)}`);
			if (!isClosed) stopRewrite = setTimer(() => void rewrite(), REWRITE_MS$1);
		}
	});
	const lookForOld = () => {
		if (isClosed) return;
		stopLook = setTimer(lookForOld, LOOK_MS);
		inTurn(async () => {
			const before = nowMs() - 30 * DAY_MS;
			const old = [...(await read()).questions.values()].filter(({ state, stateMs }) => state === "hidden" && stateMs < before);
			await write(old.map(({ id }) => ({
				kind: "removed",
				id
			})));
		}).catch((error) => say("QUESTIONS_NOT_WRITTEN", String(error)));
	};
	return {
		read,
		inTurn,
		write,
		isBlocked: (text) => isBlocked(text),
		async close() {
			isClosed = true;
			stopLook();
			if (stopRewrite) await rewrite();
			await inTurn(file.close);
		}
	};
}
// src/collector/comments/createQuestions.ts
/** One shop's questions: what stands, and each change of it. A change is there when it is on the disk. */
function createQuestions(deps) {
	const { limits, nowMs } = deps;
	const book = createQuestionBook(deps);
	const { read, inTurn, write } = book;
	const findOwn = async (id, token) => {
		const question = (await read()).questions.get(id);
		return question && isSame$1(question.tokenDigest, digestOf$3(token)) ? question : null;
	};
	return {
		...createModerating(book, nowMs),
		all: async () => newestFirst((await read()).questions.values()),
		async shown(video) {
			return newestFirst([...(await read()).questions.values()].filter((each) => each.state === "shown" && each.video === video));
		},
		async counts() {
			const found = /* @__PURE__ */ new Map();
			for (const { state, video } of (await read()).questions.values()) if (state === "shown") found.set(video, (found.get(video) ?? 0) + 1);
			return found;
		},
		words: async () => (await read()).words,
		ask: ({ token, ...asked }) => inTurn(async () => {
			const { questions, byToken } = await read();
			const tokenDigest = digestOf$3(token);
			const known = questions.get(byToken.get(tokenDigest) ?? "");
			if (known) return success(known);
			if (book.isBlocked(asked.text)) return failure("WORDS_BLOCKED");
			if ([...questions.values()].filter(({ state }) => state === "waiting").length >= limits.maxWaiting || questions.size >= limits.maxKept) return failure("FULL");
			const id = randomBytes(9).toString("base64url");
			const now = await write([{
				kind: "asked",
				id,
				atMs: nowMs(),
				tokenDigest,
				...asked
			}]);
			return success(now.questions.get(id));
		}),
		own: findOwn,
		takeBack: (id, token) => inTurn(async () => {
			const own = await findOwn(id, token);
			if (own) await write([{
				kind: "removed",
				id
			}]);
			return own !== null;
		}),
		forget: (visitor) => inTurn(async () => {
			const theirs = [...(await read()).questions.values()].filter((each) => each.visitor === visitor);
			await write(theirs.map(({ id }) => ({
				kind: "removed",
				id
			})));
			return theirs.length;
		}),
		close: book.close
	};
}
function createModerating({ inTurn, read, write, isBlocked }, nowMs) {
	const change = (id, { revision: seen }, make) => inTurn(async () => {
		const question = (await read()).questions.get(id);
		if (!question) return failure("GONE");
		if (question.revision !== seen) return failure("CHANGED");
		const entry = make(question);
		if (entry.kind === "answered") {
			if (!question.answers.some((each) => each.id === entry.answer.id) && question.answers.length >= 20) return failure("TOO_MANY_ANSWERS");
			if (isBlocked(entry.answer.text)) return failure("WORDS_BLOCKED");
		}
		await write([entry]);
		return success(question);
	});
	return {
		setState: (id, state, was) => change(id, was, () => ({
			kind: "state",
			id,
			atMs: nowMs(),
			state,
			by: was.by
		})),
		answer: (id, { id: known, ...answer }, was) => change(id, was, (question) => {
			const atMs = question.answers.find((each) => each.id === known)?.atMs ?? nowMs();
			const kept = {
				...answer,
				id: known ?? randomBytes(6).toString("base64url"),
				atMs
			};
			return {
				kind: "answered",
				id,
				atMs: nowMs(),
				answer: kept,
				by: was.by
			};
		}),
		unanswer: (id, answer, was) => change(id, was, () => ({
			kind: "unanswered",
			id,
			atMs: nowMs(),
			answer,
			by: was.by
		})),
		setWords: (words, by) => inTurn(async () => {
			const has = createWordCheck(words);
			const hit = [...(await read()).questions.values()].filter(({ state, text }) => state === "waiting" && has(text));
			const atMs = nowMs();
			const hidden = hit.map(({ id }) => ({
				kind: "state",
				id,
				atMs,
				state: "hidden",
				by
			}));
			await write([{
				kind: "words",
				words: [...words],
				atMs,
				by
			}, ...hidden]);
			return hit.map(({ id }) => id);
		})
	};
}
var newestFirst = (questions) => [...questions].sort((a, b) => b.atMs - a.atMs || (a.id < b.id ? 1 : -1));
var digestOf$3 = (text) => createHash("sha256").update(text).digest("hex");
var isSame$1 = (a, b) => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
// src/collector/entryFile.ts
/**
* What one shop's visitors have left here, on the disk: a line an entry, added at the end and never written over, so that a kill at any
* moment loses nothing that was acknowledged. What is removed goes when the file is written anew, whole or not at all.
*/
/** Nothing is kept when the process ends. */
var createMemoryEntries = ({ nothing }) => ({
	read: async () => nothing(),
	add: async () => {},
	rewrite: async () => {},
	close: async () => {}
});
/** By what a shop's file is called, so that no name of a shop has to be one of a file. */
var entryFileOf = (shop) => `${createHash("sha256").update(shop).digest("hex").slice(0, 16)}.jsonl`;
/**
* @param folder - private; it is made when the first entry comes.
* @param name - as {@link entryFileOf} makes it.
*/
function createEntryFile(folder, name, kind) {
	const path = join(folder, name);
	let handle = null;
	/** The last line may have no end: of a write that failed, or was cut off by a kill. */
	let isTorn = true;
	const opened = async () => {
		if (handle) return handle;
		await mkdir(folder, {
			recursive: true,
			mode: 448
		});
		const fresh = await open(path, "a", 384);
		await syncFolder$1(folder);
		return handle = fresh;
	};
	const close = async () => {
		await handle?.close();
		handle = null;
	};
	return {
		async read() {
			const standing = kind.nothing();
			for (const line of (await readText(path) ?? "").split("\n")) {
				const entry = line === "" ? null : kind.readEntry(line);
				if (entry) kind.apply(standing, entry);
			}
			return standing;
		},
		async add(entries) {
			const file = await opened();
			const lines = entries.map((entry) => `${JSON.stringify(entry)}\n`).join("");
			const before = (await file.stat()).size;
			try {
				await file.appendFile(isTorn ? `\n${lines}` : lines);
				await file.sync();
				isTorn = false;
			} catch (error) {
				isTorn = true;
				await file.truncate(before).catch(() => {});
				await close().catch(() => {});
				throw error;
			}
		},
		async rewrite(standing) {
			await close();
			await writeWhole(folder, name, kind.entriesOf(standing).map((entry) => `${JSON.stringify(entry)}\n`).join(""));
			await syncFolder$1(folder);
			isTorn = false;
		},
		close
	};
}
async function syncFolder$1(folder) {
	const handle = await open(folder, "r").catch(() => null);
	await handle?.sync().catch(() => {});
	await handle?.close();
}
// src/collector/comments/questionFile.ts
/** A shop's questions on the disk. */
var questions = {
	nothing,
	readEntry: readEntry$1,
	apply,
	entriesOf
};
/** Nothing is kept when the process ends. */
var createMemoryFile = () => createMemoryEntries(questions);
/** @param folder - private; it is made when the first question comes. */
var createQuestionFile = (folder, shop) => createEntryFile(folder, entryFileOf(shop), questions);
/** @param name - as {@link entryFileOf} makes it. */
var openQuestionFile = (folder, name) => createEntryFile(folder, name, questions);
// src/feed/thread/thread.ts
/**
* Questions below videos, as an endpoint of the merchant's tells them and as pages send them. The contract in words, for whoever builds
* an endpoint of their own: `src/collector/comments/README.md`.
*/
var MAX_ANSWER = 1e3;
/** Nobody sees them, and with them a word is no longer found. */
var BETWEEN = /[\u00ad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** More marks on one letter than any script has are no writing. */
var PILED_UP = /(\p{M}{4})\p{M}+/gu;
/** Whatever somebody has typed, as a question or an answer of one line; it is text, and never anything else. */
var questionText = (typed, maxCharacters) => typedLine(typeof typed === "string" ? typed.slice(0, maxCharacters * 8).replace(BETWEEN, "") : null, maxCharacters).replace(PILED_UP, "$1");
// src/events/mask.ts
/**
* Takes personal data out of texts before anything is sent or stored. The widget itself knows nothing of the shopper; a shop's own links,
* order numbers and names may hold something.
*/
/** Begins only where a word does, so that a long text without any address is read once; encoded once or twice, in any script. */
var EMAIL = /(?<![^\s@/?&=,;:<>()"'])[^\s@/?&=,;:<>()"']+(?:@|%(?:25)?40)(?:[^\s@/?&=,;:<>()"'%]|%(?!(?:25)?40))+\.(?:[a-z]{2,}|xn--[a-z\d-]+)/gi;
var CARD = /\b\d(?:(?:[ -]|%20)?\d){12,18}\b/g;
var INTERNATIONAL = /(?:\+|%2B)[1-9](?:(?:[\s().-]|%20)?\d){7,14}\b/gi;
var NATIONAL = /\b00[1-9](?:(?:[\s().-]|%20)?\d){7,14}\b|\(?\b\d{3}\)?(?:[ .-]|%20)\d{3}(?:[ .-]|%20)\d{4}\b/gi;
/** Fields that hold the shop's ids. */
var ID_FIELDS = /* @__PURE__ */ new Set([
	"video",
	"creator",
	"gift",
	"variant",
	"product",
	"orderId",
	"currency",
	"mark"
]);
/** All that is looked for has one of these; most texts have none. */
var MAY_BE_PERSONAL = /[@%\d]/;
/** Replaces what looks like an e-mail address, a payment card or a telephone number. */
function maskText(text) {
	if (!MAY_BE_PERSONAL.test(text)) return text;
	return maskId(text).replace(CARD, (digits) => passesLuhn(digits) ? "[card]" : digits).replace(NATIONAL, "[phone]");
}
/** {@link maskText} for the shop's ids, in which long digits are ordinary. */
var maskId = (text) => text.replace(EMAIL, "[email]").replace(INTERNATIONAL, "[phone]");
/** Masks every text of a checked payload, however deep. */
function maskPayload(value, field = "") {
	if (typeof value === "string") return ID_FIELDS.has(field) ? maskId(value) : maskText(value);
	if (Array.isArray(value)) return value.map((item) => maskPayload(item, field));
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, maskPayload(inner, name)]));
}
/** What follows one of these in a path belongs to one person: an order's page, a link from a mail. */
var PERSONAL_PLACE = /^((my-?|mein-?|mon-?|mi-?)?(accounts?|konto|compte|cuenta)|customers?|users?|members?|profiles?|wishlists?|registry|(view-|track-|guest-)?(orders?|tracking)(-(received|pay|status|confirmation))?|bestellung(en)?|commandes?|pedidos?|invoices?|unsub(scribe)?|subscriptions?|activate|confirm|verify(-e?mail)?|(lost-)?password|reset(-password)?|login|magic|invite|token)$/i;
/**
* A path that names pages and no person: `;parameters` go, and so do parts that look like tokens, addresses of mail or telephone numbers,
* and whatever follows the name of a personal place, such as `/account/reset/`.
*/
function maskPath(path) {
	let isPersonal = false;
	return path.split("/").map((part) => {
		const [name = ""] = part.split(";");
		const masked = isToken(name) ? "[token]" : maskText(name);
		const isShown = !isPersonal || name === "" || /^\[\w+\]$/.test(masked);
		isPersonal ||= PERSONAL_PLACE.test(name);
		return isShown ? masked : "[hidden]";
	}).join("/");
}
/**
* Whether this was made by a machine to be known by nobody else: a JWT, a UUID, a long hexadecimal number, or a run of 20 characters or
* more in which capitals and digits are mixed. A product's name in an address is words with signs between them.
*/
function isToken(part) {
	if (/^[\w-]{8,}\.[\w-]{8,}\.[\w-]*$/.test(part) || /[\da-f]{8}-?([\da-f]{4}-?){3}[\da-f]{12}/i.test(part)) return true;
	return part.split(/[-.~%]/).some((run) => {
		if (/^(?=.*\d)(?=.*[a-f])[\da-f]{16,}$/i.test(run)) return true;
		return run.length >= 20 && /\d/.test(run) && /[A-Z]/.test(run);
	});
}
function passesLuhn(text) {
	return [...text.replaceAll("%20", "").replace(/\D/g, "")].reverse().map(Number).reduce((total, digit, index) => total + (index % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2), 0) % 10 === 0;
}
// src/events/pageUrl.ts
/**
* Addresses as they may be sent to the endpoint. Queries and fragments carry names, mail addresses, tokens and searches; only
* the campaign's own marks are kept.
*/
var MAX_CHARS$1 = 2048;
var CAMPAIGN = /^utm_(source|medium|campaign|term|content|id)$/;
/** The page's address without what is anybody's own: of its query only the six names of a campaign are kept, its path as {@link maskPath} leaves it. Empty when it is no address. */
function cleanPageUrl(href) {
	try {
		const url = new URL(href);
		if (url.origin === "null") return url.protocol;
		const kept = new URLSearchParams();
		for (const [name, value] of url.searchParams) if (CAMPAIGN.test(name)) kept.append(name, maskText(value).slice(0, 120));
		const query = kept.toString();
		const plain = `${url.origin}${maskPath(url.pathname)}`;
		const full = query ? `${plain}?${query}` : plain;
		return (full.length <= MAX_CHARS$1 ? full : plain).slice(0, MAX_CHARS$1);
	} catch {
		return "";
	}
}
// src/collector/ingest/privacy.ts
/** What is kept of addresses. The page masks what it tells by the same rules; but whatever arrives here may come from elsewhere. */
/** The address as the page itself tells it; `null` when it is not an http(s) address. */
var cleanPage = (raw) => parseHttpUrl(raw) ? cleanPageUrl(raw) : null;
/** Where the shopper came from: the origin only. */
var cleanReferrer = (raw) => parseHttpUrl(raw)?.origin ?? null;
/** The network an address belongs to, which is all that is ever kept of it: /24 of IPv4, /48 of IPv6. `null` when it is neither. */
function truncateIp(address) {
	const v4 = /^(?:::ffff:)?(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}$/i.exec(address.trim());
	if (v4?.[1]) return `${v4[1]}.0/24`;
	const v6 = address.trim().toLowerCase().replace(/%.*$/, "");
	if (!/^[0-9a-f:]+$/.test(v6) || !v6.includes(":")) return null;
	const [head = "", tail] = v6.split("::");
	const before = head.split(":").filter(Boolean);
	const after = tail === void 0 ? [] : tail.split(":").filter(Boolean);
	if (before.length + after.length > 8 || tail === void 0 && before.length !== 8) return null;
	return `${[
		...before,
		...Array(8 - before.length - after.length).fill("0"),
		...after
	].slice(0, 3).map((group) => group.replace(/^0+(?=.)/, "")).join(":")}::/48`;
}
var UUID$1 = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;
/** As long as telephone numbers are, with or without what is written between their digits. */
var NUMBER = /^\+?\(?\d(?:[\s().-]?\d){6,18}$/;
/**
* The id of a visitor, a visit or a page view. Pages make these up; one that looks like an address of mail or a telephone number is
* somebody's, and in its place stands what tells it from others and says nothing else.
*/
var maskActor = (id) => !UUID$1.test(id) && (NUMBER.test(id) || maskText(id) !== id) ? `masked-${createHash("sha256").update(id).digest("base64url").slice(0, 22)}` : id;
function parseHttpUrl(raw) {
	try {
		const url = new URL(raw);
		return url.protocol === "https:" || url.protocol === "http:" ? url : null;
	} catch {
		return null;
	}
}
// src/collector/store/rows.ts
/** What the stores' answers in plain code have in common. */
var shopperOf = (row) => row.visitor ?? row.session ?? row.view;
/**
* By what a row is known. The id of an order's event can be foretold, since a thank-you page has nothing else to make it of: so an
* order is known by what it says and by whose it is as well, and nobody can take its place beforehand.
*/
function keyOf$1(row) {
	const key = `${row.tenant}\n${row.id}`;
	if (row.type !== "order_completed") return key;
	const said = JSON.stringify([
		row.visitor,
		row.session,
		row.view,
		row.props
	]);
	return `${key}\n${createHash("sha256").update(said).digest("base64url")}`;
}
/** Where it happened: on a card, in the player, or, of a product that was opened, in an answer to a question. */
var surfaceOf = ({ type, props }) => {
	if (type === "product_opened") return props["from"] === "answer" ? "answer" : null;
	const { surface } = props;
	return typeof surface === "string" ? surface : null;
};
var number$1 = (value) => typeof value === "number" ? value : 0;
/** Rows of the same key together, in their order; rows without a key are left out. */
function group(rows, readKey) {
	const groups = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const key = readKey(row);
		if (key === null) continue;
		const members = groups.get(key);
		if (members) members.push(row);
		else groups.set(key, [row]);
	}
	return groups;
}
var compare$1 = (a, b) => a < b ? -1 : a > b ? 1 : 0;
// src/collector/store/tallied.ts
/** What a tally counts. Both stores count by this table; what the report shows of it stands in `reports/shared/figures.ts`. */
var tallied = {
	shelfViews: { type: "shelf_viewed" },
	/** On cards and in the player. */
	views: { type: "video_viewed" },
	playerViews: {
		type: "video_viewed",
		surface: "player"
	},
	engaged: { type: "video_engaged" },
	failures: { type: "video_failed" },
	opens: { type: "product_opened" },
	/** Those of them that were opened from an answer to a question. */
	answerOpens: {
		type: "product_opened",
		surface: "answer"
	},
	adds: { type: "product_added" },
	addedUnits: {
		type: "product_added",
		sum: "quantity"
	},
	addFailures: { type: "product_add_failed" },
	checkouts: { type: "checkout_started" },
	questions: { type: "question_asked" },
	shares: { type: "video_shared" },
	/** Links of theirs that somebody followed. */
	shareVisits: { type: "share_opened" }
};
var countNames = Object.keys(tallied);
/** Other events (a card that was seen, a quarter that was watched) make no line of their own. */
var talliedTypes = new Set(countNames.map((name) => tallied[name].type));
/** @param count - of one figure. */
var countAll = (count) => Object.fromEntries(countNames.map((name) => [name, count(tallied[name])]));
// src/collector/store/sums.ts
/** What events come to when they go, in plain code. */
/** So fine that the days of every clock there is are made of whole ones. */
var SLOT_MS = 9e5;
var isOf = (row, { type, surface }) => row.type === type && (surface === void 0 || surfaceOf(row) === surface);
/** Of each quarter of an hour. */
function sumsOf$1(rows) {
	return merge$2(rows.filter(({ type }) => talliedTypes.has(type)).map(({ tenant, automated, atMs, creator, video, product, ...row }) => {
		const fromMs = Math.floor(atMs / SLOT_MS) * SLOT_MS;
		const counts = countAll((how) => isOf({
			...row,
			tenant,
			automated,
			atMs,
			creator,
			video,
			product
		}, how) ? how.sum ? number$1(row.props[how.sum]) : 1 : 0);
		return {
			tenant,
			automated,
			fromMs,
			toMs: fromMs + SLOT_MS,
			creator,
			video,
			product,
			...counts
		};
	}));
}
/** The month of UTC in which something begins. */
function monthOf(ms) {
	const day = new Date(ms);
	const [year, month] = [day.getUTCFullYear(), day.getUTCMonth()];
	return {
		fromMs: Date.UTC(year, month),
		toMs: Date.UTC(year, month + 1)
	};
}
var monthsOf = (sums) => merge$2(sums.map((sum) => ({
	...sum,
	...monthOf(sum.fromMs)
})));
var inMonth = (order) => ({
	...order,
	...monthOf(order.fromMs)
});
function merge$2(sums) {
	const merged = /* @__PURE__ */ new Map();
	for (const sum of sums) {
		const { tenant, automated, fromMs, creator, video, product } = sum;
		const key = JSON.stringify([
			tenant,
			automated,
			fromMs,
			creator,
			video,
			product
		]);
		const known = merged.get(key);
		if (known) for (const name of countNames) known[name] += sum[name];
		else merged.set(key, { ...sum });
	}
	return [...merged.values()];
}
// src/collector/retention.ts
var defaultKeepDays = {
	events: 760,
	sums: 1826,
	totals: Infinity
};
/** How late a page may tell of an order, and a server confirm it. */
var SETTLED_MS = 3 * DAY_MS;
/** The start has other things to do. */
var FIRST_MS = 6e4;
var longestMs = ({ clickMs, viewMs }) => Math.max(clickMs, viewMs);
/** Events have to outlive what is credited by them: an order is credited for good when all of them are still there. */
var minDays = (windows) => Math.ceil((longestMs(windows) + SETTLED_MS) / DAY_MS) + 4;
/**
* Puts sums in the place of what is older than it is kept: soon after the start, then once a day. Orders are credited and kept while
* all that led to them is still there.
*
*     now ── events ──► keep.events ── sums, by a quarter of an hour ──► keep.sums ── totals, by month ──► keep.totals
*
* @returns what ends it.
*/
function startRetention(parts) {
	const { keep, notices, setTimer } = parts;
	if (keep.events === Infinity) return () => {};
	let stop = () => {};
	let isStopped = false;
	const run = async () => {
		try {
			const removed = await ageOnce(parts);
			if (removed > 0) notices.say("RETENTION", `RETENTION: ${removed} rows older than ${keep.events} days were deleted; what they come to is kept.`);
		} catch (error) {
			notices.say("RETENTION_FAILED", `RETENTION_FAILED: What is older than ${keep.events} days could not be deleted, and is tried again in a day: ${error instanceof Error ? error.message : String(error)}`);
		}
		if (!isStopped) stop = setTimer(() => void run(), DAY_MS);
	};
	stop = setTimer(() => void run(), FIRST_MS);
	return () => {
		isStopped = true;
		stop();
	};
}
async function ageOnce({ store, keep, windows, creditOrders, nowMs }) {
	const agoMs = (days) => Math.max(0, nowMs() - days * DAY_MS);
	const eventsMs = Math.floor(agoMs(keep.events) / DAY_MS) * DAY_MS;
	const ordersMs = eventsMs + longestMs(windows) + SETTLED_MS;
	const aged = await store.aged();
	const orders = ordersMs > aged.ordersMs ? await creditOrders(aged.ordersMs, ordersMs) : [];
	const monthsMs = Math.min(monthOf(agoMs(keep.sums)).fromMs, monthOf(eventsMs).fromMs);
	const endMs = keep.totals === Infinity ? 0 : Math.min(monthsMs, monthOf(agoMs(keep.totals)).fromMs);
	return store.age({
		eventsMs,
		ordersMs,
		monthsMs,
		endMs,
		orders
	});
}
// src/collector/reports/shared/windows.ts
var MAX_DAYS$2 = 90;
var toWindows = ({ click = 7, view = 1 }) => ({
	clickMs: click * DAY_MS,
	viewMs: view * DAY_MS
});
/** `null` when they are as they may be, else which of them is not. */
function wrongDays({ click = 7, view = 1 }) {
	const isDays = (days, min) => typeof days === "number" && Number.isFinite(days) && days >= min && days <= MAX_DAYS$2;
	return !isDays(click, 1) ? "click" : !isDays(view, 0) ? "view" : null;
}
var expectedDays = {
	click: `a number of days from 1 to ${MAX_DAYS$2}`,
	view: `a number of days from 0 to ${MAX_DAYS$2}`
};
/** Reads `clickDays` and `viewDays`, where a report is asked for with others than usual. */
function parseWindows(query, usual) {
	const days = { ...usual };
	for (const name of ["click", "view"]) {
		const text = query.get(`${name}Days`);
		if (text === null) continue;
		days[name] = /^\d{1,3}(\.\d)?$/.test(text) ? Number(text) : NaN;
		if (wrongDays({ [name]: days[name] }) !== null) return failure(`${name}Days is "${text.slice(0, 20)}"; expected ${expectedDays[name]}.`);
	}
	return success(toWindows(days));
}
// src/collector/options.ts
var LOCAL = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\]):\*$/;
/** @throws CollectorError `OPTIONS_INVALID`, naming the option, what was received, and what was expected. */
function checkKeys(keys) {
	if (!keys || keys.length === 0) fail$1("keys", "nothing", `a list such as [{ key: 'pub_shop', origins: ['https://shop.example'] }]`);
	const seen = /* @__PURE__ */ new Set();
	return keys.map((option, index) => {
		const where = `keys[${index}]`;
		const key = option.key ?? null;
		if (key !== null && !/^[\w.-]{3,120}$/.test(key)) fail$1(`${where}.key`, key, "3 to 120 letters, digits, dots, dashes or underscores");
		if (seen.has(key)) fail$1(`${where}.key`, key ?? "a second entry without a key", "each key once");
		seen.add(key);
		const origins = option.origins;
		if (!origins || origins.length === 0) fail$1(`${where}.origins`, "nothing", `at min one, such as 'https://shop.example'`);
		const matchers = origins.map((origin) => originMatcher(origin, `${where}.origins`));
		return {
			key,
			tenant: option.name ?? hostOf(origins[0] ?? ""),
			origins,
			allows: (origin) => matchers.some((matches) => matches(origin))
		};
	});
}
/** @throws CollectorError `OPTIONS_INVALID`. */
function checkToken(token) {
	if (token === void 0) return null;
	if (token.length < 16 || token.length > 256) fail$1("reportToken", `${token.length} characters`, "16 to 256 characters that nobody can guess");
	return token;
}
/** @throws CollectorError `OPTIONS_INVALID`. */
function checkCreditDays(days = {}) {
	const wrong = wrongDays(days);
	if (wrong !== null) fail$1(`creditDays.${wrong}`, String(days[wrong]), expectedDays[wrong]);
	return days;
}
/** @throws CollectorError `OPTIONS_INVALID`. */
function checkKeepDays({ keepDays, keepSumsDays, keepTotalsDays }, windows) {
	const check = (name, days, min, why) => {
		if (typeof days !== "number" || !(days >= min)) fail$1(name, String(days), `a number of days from ${min} on, or Infinity: ${why}`);
		return days;
	};
	const { events, sums, totals } = defaultKeepDays;
	const min = minDays(windows);
	const kept = check("keepDays", keepDays ?? events, min, "orders are credited by events");
	const keptSums = check("keepSumsDays", keepSumsDays ?? Math.max(sums, kept), kept, "not shorter than events are kept");
	return {
		events: kept,
		sums: keptSums,
		totals: check("keepTotalsDays", keepTotalsDays ?? totals, keptSums, "not shorter than finer sums are kept")
	};
}
/** What to do about pages that may not send with a key: most often the shop's own under another address. */
function originAdvice({ key, origins }, origin) {
	if (origin === "") return said("server.refused.nowhere");
	const near = origins.find((known) => bareHost(known) === bareHost(origin));
	const difference = near === void 0 ? "" : ` Its list has ${near}, and browsers take the two for different sites.`;
	const setting = key === null ? `--origin ${origin}` : `--key ${key}@${origin}`;
	return said("server.refused.origin", {
		origin,
		setting
	}, `Pages of ${origin} may not send with this key.${difference} If they are yours, start the collector with ${setting} as well.`);
}
var bareHost = (origin) => hostOf(origin).replace(/^www\./, "");
function originMatcher(origin, where) {
	if (LOCAL.test(origin)) {
		const start = origin.slice(0, -1);
		return (candidate) => candidate === start.slice(0, -1) || candidate.startsWith(start) && /^\d{1,5}$/.test(candidate.slice(start.length));
	}
	if (origin === "null") return (candidate) => candidate === "null";
	let parsed = null;
	try {
		parsed = new URL(origin);
	} catch {}
	if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.origin !== origin.replace(/\/$/, "")) fail$1(where, origin, `an origin without path, such as 'https://shop.example'`);
	const exact = parsed.origin;
	return (candidate) => candidate === exact;
}
var hostOf = (origin) => origin.replace(/^https?:\/\//, "").replace(/[:/].*$/, "");
function fail$1(option, received, expected) {
	throw new CollectorError("OPTIONS_INVALID", `The collector’s option "${option}" is ${received}; expected ${expected}.`);
}
// src/collector/publicAnswers.ts
/** What every address for shoppers' pages answers alike: whose page it is, what may be cached, and why something is not taken now. */
/** Pages and caches between them and here take an answer for current as long: a crowd asks once. */
var FRESH_SECONDS$1 = 15;
/** A body that has not come by then does not come. */
var BODY_MS$1 = 15e3;
function cached(request, body) {
	const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
	const headers = {
		...CORS,
		etag,
		"cache-control": `public, max-age=${FRESH_SECONDS$1}`
	};
	return request.headers.get("if-none-match")?.includes(etag) ? answer$1(304, null, headers) : answer$1(200, body, {
		...JSON_TYPE,
		...headers
	});
}
var tooMany = (seconds) => refuse$1(429, "TOO_MANY", "Too many came at once. Wait, and send it again.", {
	...CORS,
	"retry-after": String(seconds)
});
var notStored = () => refuse$1(503, "STORE_FAILED", "It could not be stored. Send it again later.", {
	...CORS,
	"retry-after": "5"
});
var keyUnknown = () => refuse$1(401, "KEY_UNKNOWN", "This key is not known here.", CORS);
/** By the key that a reader names; one that names none reads of the first. */
function readersKey(keys, url) {
	const named = url.searchParams.get("key");
	return named === null ? keys[0] : keys.find((each) => each.key === named);
}
/** Whose page it is that sends something. */
function sendersKey({ keys, refusals }, named, request) {
	const key = keys.find((each) => each.key === (named ?? null));
	if (!key) return keyUnknown();
	const origin = request.headers.get("origin") ?? "";
	if (key.allows(origin)) return key;
	const advice = originAdvice(key, origin);
	refusals.countBatch(key.tenant, {
		code: "ORIGIN_NOT_ALLOWED",
		subject: origin,
		...advice
	});
	return refuse$1(403, "ORIGIN_NOT_ALLOWED", advice.message, CORS);
}
/** Why something about this video is not taken; `null` where a feed names it, or none has been read. @param what - in words: "A question". */
function videoUnknown(known, video, { refusals, tenant, what }) {
	if (!known || known.video.has(video)) return null;
	const message = `${what} came about a video that no feed names: ${video.slice(0, 60)}.`;
	refusals.countBatch(tenant, {
		code: "VIDEO_UNKNOWN",
		...said("server.refused.video", void 0, message)
	});
	return refuse$1(404, "VIDEO_UNKNOWN", "No feed that was read here names this video.", CORS);
}
/** What a page sent, as one JSON object, or why it is none. @param what - in words; @param tooLong - the code of more than is taken. */
async function readSent(request, { maxBytes, setTimer, what, tooLong }) {
	const { text, reason } = await readBody(request, maxBytes, (onOver) => setTimer(onOver, BODY_MS$1));
	if (reason === "too_large") return refuse$1(413, tooLong, `The body has more than ${maxBytes} bytes.`, CORS);
	const raw = text === void 0 ? null : parseJson$1(text);
	return isRecord(raw) ? raw : refuse$1(400, "BODY_INVALID", `Send the ${what} as one JSON object.`, CORS);
}
// src/collector/limits.ts
var defaultLimits = {
	bodyBytes: 65536,
	bodyMs: 15e3,
	eventsPerBatch: 100,
	eventBytes: 8192,
	perNetwork: {
		perSecond: 200,
		burst: 2e3
	},
	perVisitor: {
		perSecond: 5,
		burst: 100
	},
	perKey: {
		perSecond: 2e3,
		burst: 1e4
	},
	liveViewers: 5e3,
	liveViewersPerNetwork: 500,
	liveOpeningsPerNetwork: {
		perSecond: 20,
		burst: 600
	}
};
/** What a batch costs beyond its request: what it takes to judge it grows with its events. */
var extraCost = (events) => Math.floor(events / 20);
// src/collector/sendLimits.ts
/** Which network an address is of; `null` for one that says nothing about who sends. */
var networkOf = (address) => address === null || isPrivate(address) ? null : truncateIp(address) ?? address;
/** Holds each sender to what it may send: by its network, its visitor, and its key. */
function createSendLimits({ perNetwork, perVisitor, perKey }) {
	const networks = createRateLimit(perNetwork);
	const visitors = createRateLimit(perVisitor);
	const keys = createRateLimit(perKey);
	return {
		/** Before anything is read. */
		takeRequest(network, nowMs) {
			const seconds = network === null ? 0 : networks.take(network, nowMs);
			return seconds > 0 ? {
				seconds,
				advice: NETWORK_ADVICE
			} : null;
		},
		takeBatch({ tenant, network, visitor }, events, nowMs) {
			const waitKey = keys.take(tenant, nowMs);
			if (waitKey > 0) return {
				seconds: waitKey,
				advice: network === null ? ADDRESS_ADVICE : KEY_ADVICE
			};
			const waitVisitor = visitor ? visitors.take(`${tenant}\n${visitor}`, nowMs) : 0;
			if (waitVisitor > 0) return {
				seconds: waitVisitor,
				advice: VISITOR_ADVICE
			};
			const cost = extraCost(events);
			keys.charge(tenant, cost);
			if (network !== null) networks.charge(network, cost);
			return null;
		}
	};
}
var NETWORK_ADVICE = said("server.refused.network", void 0, "One network sent more than a shop’s pages do. If a proxy or CDN of yours stands in front, the collector takes it for a sender: name its addresses with --trust-proxy; a network that may send more is let by --limit network=….");
var ADDRESS_ADVICE = said("server.refused.many", void 0, "More came at once than one key may send while nobody’s address is known. Tell the collector the addresses (trustProxy, addressHeader), and each sender is counted alone.");
var KEY_ADVICE = said("server.refused.many", void 0, "The pages of one key sent more together than it may. A very large shop raises it with --limit key=…; else a program floods, from many addresses.");
var VISITOR_ADVICE = said("server.refused.visitor", void 0, "One visitor sent more than any shopper does: a program, or pages that share one visitor.");
// src/collector/comments/servePublic.ts
/**
* `v1/comments`, for shoppers' pages: `GET` counts and threads, `POST` a question, `DELETE` an own one. The contract stands in this folder's
* README; anybody may build it anew. No cookie travels with it, and nothing of a sender is kept but what they wrote.
*/
var PREFLIGHT$2 = {
	...CORS,
	"access-control-allow-methods": "GET, POST, DELETE",
	"access-control-allow-headers": "content-type, authorization",
	"access-control-max-age": "86400"
};
var METHODS$1 = {
	...CORS,
	allow: "GET, HEAD, POST, DELETE, OPTIONS"
};
function createCommentServer(deps) {
	const { keys, limits, questionsOf, nowMs } = deps;
	const reads = createRateLimit(limits.readPerNetwork);
	const ask = createAsking(deps);
	return async (request, url, address) => {
		const { method } = request;
		if (method === "OPTIONS") return answer$1(204, null, PREFLIGHT$2);
		const network = networkOf(address);
		if (method === "POST") return ask(request, network);
		if (method !== "GET" && method !== "HEAD" && method !== "DELETE") return refuse$1(405, "METHOD_NOT_ALLOWED", "Questions are read, sent and taken back.", METHODS$1);
		const wait = network === null ? 0 : reads.take(network, nowMs());
		if (wait > 0) return tooMany(wait);
		const key = readersKey(keys, url);
		if (!key) return keyUnknown();
		const questions = questionsOf(key.tenant);
		const id = url.searchParams.get("id");
		if (id !== null) return answerOwn(request, id, questions);
		if (method === "DELETE") return refuse$1(400, "ID_MISSING", "Say which question it is: ?id=…", CORS);
		const video = url.searchParams.get("video");
		const body = video === null ? {
			version: 1,
			counts: [...await questions.counts()]
		} : threadOf(video, await questions.shown(video), url.searchParams.get("after"));
		return cached(request, JSON.stringify(body));
	};
}
/** What everybody may see. */
function threadOf(video, shown, after) {
	const from = after === null ? 0 : shown.findIndex(({ id }) => id === after) + 1;
	const page = shown.slice(from, from + 30);
	const isLast = from + 30 >= shown.length;
	return {
		version: 1,
		video,
		count: shown.length,
		questions: page.map(({ id, text, atMs, product, answers }) => ({
			id,
			text,
			at: new Date(atMs).toISOString(),
			product,
			answers: answers.map((each) => ({
				id: each.id,
				by: each.by,
				text: each.text,
				at: new Date(each.atMs).toISOString(),
				product: each.product,
				seconds: each.seconds
			}))
		})),
		next: isLast ? null : page.at(-1)?.id ?? null
	};
}
/** Whoever has the question's token reads how it stands, or takes it back. */
async function answerOwn(request, id, questions) {
	const token = /^Bearer ([\w-]{22,200})$/.exec(request.headers.get("authorization") ?? "")?.[1];
	const gone = () => refuse$1(404, "GONE", "There is no such question of yours, or no longer.", CORS);
	if (token === void 0) return refuse$1(401, "TOKEN_NEEDED", "Send the question’s token as \"Authorization: Bearer …\".", {
		...CORS,
		"www-authenticate": "Bearer"
	});
	if (request.method !== "DELETE") {
		const own = await questions.own(id, token);
		return own ? answerJson(200, ownOf(own), CORS) : gone();
	}
	try {
		if (!await questions.takeBack(id, token)) return gone();
	} catch {
		return notStored();
	}
	return answer$1(204, null, CORS);
}
var ownOf = ({ id, state, text }) => ({
	id,
	state,
	text
});
function createAsking(deps) {
	const { limits, nowMs, setTimer, refusals, getKnown, questionsOf } = deps;
	const networks = createRateLimit(limits.askPerNetwork);
	const videos = createRateLimit(limits.askPerVideo);
	const shops = createRateLimit(limits.askPerShop);
	return async (request, network) => {
		const early = network === null ? 0 : networks.take(network, nowMs());
		if (early > 0) return tooMany(early);
		const body = await readSent(request, {
			maxBytes: limits.bodyBytes,
			setTimer,
			what: "question",
			tooLong: "TEXT_TOO_LONG"
		});
		if (body instanceof Response) return body;
		const key = sendersKey(deps, body["key"], request);
		if (key instanceof Response) return key;
		const read = readAsk(body);
		if ("refusal" in read) return read.refusal;
		const known = await getKnown();
		const { tenant } = key;
		const unknown = videoUnknown(known, read.video, {
			refusals,
			tenant,
			what: "A question"
		});
		if (unknown) return unknown;
		const wait = videos.take(`${key.tenant}\n${read.video}`, nowMs()) || shops.take(key.tenant, nowMs());
		if (wait > 0) return tooMany(wait);
		const isProduct = read.product !== null && (known?.product.has(read.product) ?? true);
		try {
			const asked = await questionsOf(key.tenant).ask({
				...read,
				product: isProduct ? read.product : null
			});
			if (asked.ok) return answerJson(201, ownOf(asked.value), CORS);
			if (asked.error === "WORDS_BLOCKED") return refuse$1(422, "WORDS_BLOCKED", "The shop does not take some of these words.", CORS);
			const message = `${limits.maxWaiting} questions wait, and no more are taken. Answer or hide some at /questions.`;
			refusals.countBatch(key.tenant, {
				code: "QUESTIONS_FULL",
				message
			});
			return tooMany(3600);
		} catch (error) {
			const message = `A question could not be written, and was refused: ${String(error)}`;
			refusals.countBatch(key.tenant, {
				code: "QUESTIONS_NOT_WRITTEN",
				message
			});
			return notStored();
		}
	};
}
function readAsk(body) {
	const no = (status, code, message) => ({ refusal: refuse$1(status, code, message, CORS) });
	const { token, video } = body;
	if (typeof token !== "string" || !/^[\w-]{22,200}$/.test(token)) return no(422, "TOKEN_INVALID", "The token has 22 to 200 letters, digits, - and _.");
	if (typeof video !== "string" || video === "" || video.length > 255) return no(422, "VIDEO_INVALID", "Say which video it is about, by its id in the feed.");
	const text = questionText(body["text"], 501);
	if (text === "") return no(422, "TEXT_EMPTY", "There is no question in it.");
	if (Array.from(text).length > 500) return no(422, "TEXT_TOO_LONG", `A question has at most 500 characters.`);
	const { product, locale, visitor } = body;
	return {
		token,
		video,
		text,
		product: typeof product === "string" && product !== "" && product.length <= 255 ? product : null,
		locale: typeof locale === "string" && /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(locale) ? locale.slice(0, 40) : null,
		visitor: typeof visitor === "string" && /^[\w.@+-]{1,128}$/.test(visitor) ? maskActor(visitor) : null
	};
}
// src/collector/storeRefusals.ts
/** What whoever works in the console is answered while the database fails. Senders of events and orders are answered by `turnAway`. */
var AGAIN = { "retry-after": "5" };
var notReadable = () => refuse$1(503, "STORE_FAILED", said("server.store.read"), AGAIN);
var notWritable = () => refuse$1(503, "STORE_FAILED", said("server.store.write"), AGAIN);
// src/collector/comments/questionsCsv.ts
/** All questions for a spreadsheet, a line an answer, and one for a question without. What would be a formula stays text. */
function questionsCsv({ shops, videos, products }) {
	const nameOf = (all) => {
		const names = new Map(all.map(({ id, name }) => [id, name]));
		return (id) => id === null ? "" : names.get(id) ?? id;
	};
	const [video, product] = [nameOf(videos), nameOf(products)];
	return `\uFEFF${[[...[
		"Shop",
		"Asked",
		"State",
		"Video",
		"Video id",
		"About",
		"Question",
		"Language",
		"Id"
	], ...[
		"Answered",
		"By",
		"Answer",
		"Product",
		"Second"
	]], ...shops.flatMap(({ name, questions }) => questions.flatMap((question) => {
		const { id, at, state, text, locale } = question;
		const asked = [
			name,
			at,
			state,
			...[
				video(question.video),
				question.video,
				product(question.product)
			],
			text,
			locale ?? "",
			id
		];
		return question.answers.length === 0 ? [[
			...asked,
			"",
			"",
			"",
			"",
			""
		]] : question.answers.map((each) => [
			...asked,
			...[
				each.at,
				each.creator ?? "shop",
				each.text,
				product(each.product)
			],
			each.seconds ?? ""
		]);
	}))].map((row) => row.map((cell) => csvCell(cell)).join(",")).join("\r\n")}\r\n`;
}
// src/collector/comments/serveRoom.ts
/** `v1/comments/room`, behind the console's sign-in: what was asked, and what becomes of it. A creator has the questions of their own videos, and answers them. */
var ROUTE$2 = /\/v1\/comments\/room(?<file>\.csv|\.json)?$/;
var MAX_BODY = 65536;
/** In the room; older ones are in the export. */
var MAX_SHOWN = 1e3;
/** Answers `null` for other paths. */
var createCommentRoom = (deps) => async (request, url, sender) => {
	const found = ROUTE$2.exec(url.pathname);
	if (!found) return null;
	const refusal = checkSender(request, url, { isLocal: false });
	if (refusal) return refusal;
	const admitted = await deps.page.admit(request, url, sender, "questions");
	if ("refusal" in admitted) return admitted.refusal;
	const { who } = admitted;
	const file = found.groups?.["file"];
	if (request.method === "GET" || request.method === "HEAD") return file === void 0 ? answerJson(200, await roomFor(who, deps)) : sendFile(file, who, deps);
	if (request.method !== "POST" || file !== void 0) return refuse$1(405, "METHOD_NOT_ALLOWED", "It is read with GET and changed with POST.", { allow: "GET, POST" });
	if (!isJson(request)) return refuse$1(415, "TYPE_REFUSED", "Send it as application/json.");
	const body = parseJson$1((await readBody(request, MAX_BODY)).text ?? "");
	try {
		return await change(isRecord(body) ? body : {}, who, deps);
	} catch {
		return notWritable();
	}
};
var mayModerate = ({ role }) => role === "owner" || role === "editor";
/** Which videos somebody answers for. */
var concerns = async (who, { getNames }) => {
	if (mayModerate(who)) return () => true;
	const { creatorOf } = (await getNames()).assortment;
	return (video) => who.creator !== null && creatorOf.get(video) === who.creator;
};
async function roomFor(who, deps) {
	const { names, assortment } = await deps.getNames();
	const isTheirs = await concerns(who, deps);
	const isModerator = mayModerate(who);
	return {
		shops: await Promise.all(deps.shops.map(async (name) => {
			const questions = deps.questionsOf(name);
			return {
				name,
				questions: (await questions.all()).filter(({ video, state }) => isTheirs(video) && (isModerator || state !== "hidden")).slice(0, MAX_SHOWN).map(toRoom),
				words: isModerator ? await questions.words() : []
			};
		})),
		mayModerate: isModerator,
		creator: who.creator,
		videos: named(names.videos).filter(({ id }) => isTheirs(id)).map((video) => ({
			...video,
			creator: assortment.creatorOf.get(video.id) ?? null,
			products: assortment.productsOf.get(video.id) ?? []
		})),
		products: named(names.products),
		creators: named(names.creators).filter(({ id }) => isModerator || id === who.creator)
	};
}
var named = (table) => Object.entries(table).map(([id, { name, lang, image }]) => ({
	id,
	name,
	image: image ?? null,
	...lang ? { lang } : {}
}));
var toRoom = ({ id, text, atMs, video, product, locale, state, answers, revision }) => ({
	id,
	text,
	at: new Date(atMs).toISOString(),
	video,
	product,
	locale,
	state,
	revision,
	answers: answers.map(({ atMs: saidMs, ...each }) => ({
		...each,
		at: new Date(saidMs).toISOString()
	}))
});
async function change(body, who, deps) {
	const shop = deps.shops.find((each) => each === body["shop"]);
	if (shop === void 0) return refuse$1(404, "SHOP_UNKNOWN", said("server.shop.unknown"));
	const questions = deps.questionsOf(shop);
	const done = async (question, hidden = []) => answerJson(200, {
		question: question && toRoom(question),
		hidden,
		words: mayModerate(who) ? await questions.words() : []
	});
	const { act, id, revision } = body;
	if (!mayModerate(who) && act !== "answer" && act !== "unanswer") return refuse$1(403, "NOT_ALLOWED", said("server.answer.only"));
	if (act === "words") {
		const words = readWords(body["words"]);
		return words === null ? refuse$1(422, "WORDS_REFUSED", said("server.words.tooMany")) : done(null, await questions.setWords(words, who.id));
	}
	const about = (await questions.all()).find((each) => each.id === id);
	const isTheirs = await concerns(who, deps);
	if (!about || !isTheirs(about.video) || !mayModerate(who) && about.state === "hidden") return notChanged("GONE");
	const seen = {
		revision: Number(revision),
		by: who.id
	};
	const settle = (result) => result.ok ? done(result.value) : notChanged(result.error);
	if (act === "state") {
		const state = [
			"waiting",
			"shown",
			"hidden"
		].find((each) => each === body["state"]);
		return state ? settle(await questions.setState(about.id, state, seen)) : refuse$1(422, "STATE_REFUSED", "A question is waiting, shown or hidden.");
	}
	const before = about.answers.find((each) => each.id === body["answer"]);
	if (body["answer"] !== void 0 && !before && act === "unanswer") return notChanged("GONE");
	if (before && !mayModerate(who) && before.by !== "creator") return refuse$1(403, "NOT_ALLOWED", said("server.answer.shops"));
	if (act === "unanswer" && before) return settle(await questions.unanswer(about.id, before.id, seen));
	if (act !== "answer") return refuse$1(422, "ACT_REFUSED", "There is no such act.");
	const read = await readAnswer(body, about, who, deps);
	return "refusal" in read ? read.refusal : settle(await questions.answer(about.id, read, seen));
}
async function readAnswer(body, { video }, who, { getNames }) {
	const no = (code, message) => ({ refusal: refuse$1(422, code, message) });
	const text = questionText(body["text"], MAX_ANSWER + 1);
	if (text === "") return no("TEXT_EMPTY", said("server.answer.empty"));
	if (Array.from(text).length > 1e3) return no("TEXT_TOO_LONG", said("server.answer.long", { most: MAX_ANSWER }));
	const { names, assortment } = await getNames();
	const by = who.role === "creator" || body["by"] === "creator" ? "creator" : "shop";
	const creator = by === "shop" ? null : who.creator ?? assortment.creatorOf.get(video) ?? null;
	if (by === "creator" && creator === null) return no("CREATOR_UNKNOWN", said("server.answer.creator"));
	const { product = null, seconds = null, answer: known } = body;
	if (product !== null && (typeof product !== "string" || !Object.hasOwn(names.products, product))) return no("PRODUCT_UNKNOWN", said("server.answer.product"));
	if (seconds !== null && !(typeof seconds === "number" && seconds >= 0 && seconds <= 86400)) return no("SECONDS_REFUSED", said("server.answer.seconds"));
	return {
		id: typeof known === "string" && /^[\w-]{4,40}$/.test(known) ? known : null,
		by,
		creator,
		text,
		product,
		seconds
	};
}
var reasons = {
	GONE: [404, said("server.question.gone")],
	CHANGED: [409, said("server.question.changed")],
	TOO_MANY_ANSWERS: [422, said("server.answer.tooMany")],
	WORDS_BLOCKED: [422, said("server.answer.blocked")]
};
var notChanged = (code) => refuse$1(reasons[code][0], code, reasons[code][1]);
async function sendFile(file, who, deps) {
	const room = await roomFor(who, deps);
	const headers = (type) => ({
		"content-type": `${type}; charset=utf-8`,
		"content-disposition": `attachment; filename="questions${file}"`
	});
	return file === ".json" ? answer$1(200, JSON.stringify(room.shops), headers("application/json")) : answer$1(200, questionsCsv(room), headers("text/csv"));
}
// src/collector/comments/createComments.ts
function createComments(deps) {
	const { folder, keys, notices, getNames, nowMs, setTimer } = deps;
	const limits = {
		...defaultCommentLimits,
		...deps.limits
	};
	const shops = [...new Set(keys.map(({ tenant }) => tenant))];
	const made = /* @__PURE__ */ new Map();
	const questionsOf = (shop) => {
		const known = made.get(shop);
		if (known) return known;
		const questions = createQuestions({
			file: folder === null ? createMemoryFile() : createQuestionFile(folder, shop),
			limits,
			nowMs,
			setTimer,
			say: notices.say
		});
		made.set(shop, questions);
		return questions;
	};
	const getKnown = async () => (await getNames()).known;
	return {
		answer: createCommentServer({
			...deps,
			limits,
			questionsOf,
			getKnown
		}),
		room: (page) => createCommentRoom({
			page,
			shops,
			questionsOf,
			getNames
		}),
		async forget(visitor) {
			return (await Promise.all(shops.map((shop) => questionsOf(shop).forget(visitor)))).reduce((sum, count) => sum + count, 0);
		},
		waiting: async (shop) => (await questionsOf(shop).all()).flatMap(({ state, text }) => state === "waiting" ? text : []),
		async close() {
			for (const questions of made.values()) await questions.close();
		}
	};
}
// src/collector/health.ts
/**
* `/health`: this process is alive; to start it anew would not help a full disk, so it is 200 as long as there is an answer.
* `/ready`: events can be stored; 503 while they cannot. Both tell the store's state, without the reason: it names files, and
* anybody may ask.
*/
function answerHealth(path, store, isClosing) {
	const state = store.state();
	if (isClosing) return answerJson(path.endsWith("/ready") ? 503 : 200, { status: "closing" });
	if (state.isOpen) return answerJson(200, { status: "ok" });
	const body = {
		status: "failing",
		code: "STORE_FAILED",
		message: "Events cannot be stored at the moment, and are refused; pages send them again. The log of the collector says why.",
		since: new Date(state.sinceMs).toISOString(),
		retryInSeconds: Math.ceil(state.retryMs / 1e3)
	};
	return path.endsWith("/ready") ? answerJson(503, body, { "retry-after": String(Math.max(1, body.retryInSeconds)) }) : answerJson(200, body);
}
// src/collector/store/groupCommit.ts
/**
* Writes one group at a time; what arrives meanwhile becomes the next group. One commit to disk then serves many waiting
* requests, and a single request never waits for a timer.
*
*     add a ──► commit [a] ────────► a done
*        add b, add c ────(wait)───► commit [b c] ──► b, c done
*
* @param commit - makes all items durable and answers for each whether it was new; throws when none was written.
*/
function createGroupCommit(commit, maxItems) {
	let waiting = [];
	let running = null;
	const takeGroup = () => {
		let size = 0;
		const end = waiting.findIndex(({ items }, index) => (size += items.length) > maxItems && index > 0);
		const group = end < 0 ? waiting : waiting.slice(0, end);
		waiting = end < 0 ? [] : waiting.slice(end);
		return group;
	};
	const runAll = async () => {
		while (waiting.length > 0) {
			const group = takeGroup();
			try {
				const isNew = await commit(group.flatMap(({ items }) => items));
				let start = 0;
				for (const { items, resolve } of group) {
					const accepted = isNew.slice(start, start + items.length).filter(Boolean).length;
					start += items.length;
					resolve({
						accepted,
						duplicates: items.length - accepted
					});
				}
			} catch (error) {
				for (const { reject } of group) reject(error);
			}
		}
		running = null;
	};
	return {
		add: (items) => new Promise((resolve, reject) => {
			waiting.push({
				items,
				resolve,
				reject
			});
			running ??= runAll();
		}),
		/** Resolves when nothing waits any more. */
		settle: async () => {
			while (running) await running;
		}
	};
}
// src/collector/likes/likeBook.ts
/** One shop's likes: each person's once a video, and there when it is on the disk. */
/** Of a like that was taken back nothing is left on the disk after so long. */
var REWRITE_MS = 6e4;
var MAX_GROUP$2 = 1e3;
function createLikeBook({ file, limits, apply, setTimer, say }) {
	const inTurn = createTurns();
	let standing = null;
	let stopRewrite = null;
	let isClosed = false;
	const read = () => standing ??= file.read().catch((error) => {
		standing = null;
		throw error;
	});
	const rewrite = () => inTurn(async () => {
		stopRewrite?.();
		stopRewrite = null;
		try {
			await file.rewrite(await read());
		} catch (error) {
			say("LIKES_NOT_REWRITTEN", `Likes taken back are still in the file: ${String(error)}`);
			if (!isClosed) stopRewrite = setTimer(() => void rewrite(), REWRITE_MS);
		}
	});
	const commit = createGroupCommit((entries) => inTurn(async () => {
		const now = await read();
		const fresh = changing(now, entries);
		if (fresh.length > 0) await file.add(fresh);
		for (const entry of fresh) apply(now, entry);
		if (fresh.some(({ kind }) => kind === "unliked") && !stopRewrite && !isClosed) stopRewrite = setTimer(() => void rewrite(), REWRITE_MS);
		return entries.map(() => true);
	}), MAX_GROUP$2);
	return {
		async counts() {
			const { videos } = await read();
			return new Map([...videos].map(([video, likes]) => [video, likes.size]));
		},
		async set({ token, video, liked, visitor }) {
			const now = await read();
			const who = digestOf$2(token);
			if (liked && now.count >= limits.maxKept && !isLikedBy(now, video, who)) return failure("FULL");
			await commit.add([liked ? {
				kind: "liked",
				video,
				who,
				visitor
			} : {
				kind: "unliked",
				video,
				who
			}]);
			const likes = now.videos.get(video);
			return success({
				liked: likes?.has(who) ?? false,
				count: likes?.size ?? 0
			});
		},
		async forget(visitor) {
			const theirs = [...(await read()).videos].flatMap(([video, likes]) => [...likes].flatMap(([who, whose]) => whose === visitor ? [{
				kind: "unliked",
				video,
				who
			}] : []));
			if (theirs.length > 0) await commit.add(theirs);
			return theirs.length;
		},
		async close() {
			isClosed = true;
			await commit.settle();
			if (stopRewrite) await rewrite();
			await inTurn(file.close);
		}
	};
}
var isLikedBy = ({ videos }, video, who) => videos.get(video)?.has(who) ?? false;
/** Those that say something new, one after the other. */
function changing(standing, entries) {
	const next = /* @__PURE__ */ new Map();
	return entries.filter(({ kind, video, who }) => {
		const key = `${who} ${video}`;
		const was = next.get(key) ?? isLikedBy(standing, video, who);
		next.set(key, kind === "liked");
		return was !== (kind === "liked");
	});
}
/** 128 bits of it are enough to tell people apart, and half as long. */
var digestOf$2 = (token) => createHash("sha256").update(token).digest("base64url").slice(0, 22);
// src/collector/likes/likeEntries.ts
/** What is written down of likes, one entry a line, and what stands when all of it is read. */
var video = string().check(_minLength(1), _maxLength(255));
/** A digest of the browser's secret. */
var who = string().check(_regex(/^[\w-]{22}$/));
var schema = discriminatedUnion("kind", [object$1({
	kind: literal("liked"),
	video,
	who,
	visitor: nullable(string().check(_maxLength(128)))
}), object$1({
	kind: literal("unliked"),
	video,
	who
})]);
var likeEntries = {
	nothing: () => ({
		videos: /* @__PURE__ */ new Map(),
		count: 0
	}),
	readEntry(line) {
		const read = schema.safeParse(parseJson$1(line));
		return read.success ? read.data : null;
	},
	/** Said twice it has happened once. */
	apply(standing, entry) {
		const likes = standing.videos.get(entry.video) ?? /* @__PURE__ */ new Map();
		const before = likes.size;
		if (entry.kind === "liked") likes.set(entry.who, entry.visitor);
		else likes.delete(entry.who);
		standing.count += likes.size - before;
		if (likes.size > 0) standing.videos.set(entry.video, likes);
		else standing.videos.delete(entry.video);
	},
	entriesOf: ({ videos }) => [...videos].flatMap(([id, likes]) => [...likes].map(([by, visitor]) => ({
		kind: "liked",
		video: id,
		who: by,
		visitor
	})))
};
// src/collector/likes/likeLimits.ts
var defaultLikeLimits = {
	bodyBytes: 2048,
	perNetwork: {
		perSecond: 1 / 5,
		burst: 40
	},
	perNetworkAndVideo: {
		perSecond: 1 / 60,
		burst: 20
	},
	perVideo: {
		perSecond: 5,
		burst: 300
	},
	perShop: {
		perSecond: 20,
		burst: 1e3
	},
	readPerNetwork: {
		perSecond: 50,
		burst: 500
	},
	maxKept: 5e5
};
// src/collector/likes/serveLikes.ts
/**
* `v1/likes`, for shoppers' pages: `GET` how many like each video, `POST` a like or that it is taken back. The contract stands in this
* folder's README; anybody may build it anew. No cookie travels with it.
*/
var PREFLIGHT$1 = {
	...CORS,
	"access-control-allow-methods": "GET, POST",
	"access-control-allow-headers": "content-type",
	"access-control-max-age": "86400"
};
var METHODS = {
	...CORS,
	allow: "GET, HEAD, POST, OPTIONS"
};
function createLikeServer(deps) {
	const { keys, limits, likesOf, nowMs } = deps;
	const reads = createRateLimit(limits.readPerNetwork);
	const take = createTaking(deps);
	return async (request, url, address) => {
		const { method } = request;
		if (method === "OPTIONS") return answer$1(204, null, PREFLIGHT$1);
		const network = networkOf(address);
		if (method === "POST") return take(request, network);
		if (method !== "GET" && method !== "HEAD") return refuse$1(405, "METHOD_NOT_ALLOWED", "Likes are read with GET and sent with POST.", METHODS);
		const wait = network === null ? 0 : reads.take(network, nowMs());
		if (wait > 0) return tooMany(wait);
		const key = readersKey(keys, url);
		if (!key) return keyUnknown();
		const counts = [...await likesOf(key.tenant).counts()];
		return cached(request, JSON.stringify({
			version: 1,
			counts
		}));
	};
}
function createTaking(deps) {
	const { limits, nowMs, setTimer, refusals, getKnown, likesOf } = deps;
	const networks = createRateLimit(limits.perNetwork);
	const networkVideos = createRateLimit(limits.perNetworkAndVideo);
	const videos = createRateLimit(limits.perVideo);
	const shops = createRateLimit(limits.perShop);
	return async (request, network) => {
		const early = network === null ? 0 : networks.take(network, nowMs());
		if (early > 0) return tooMany(early);
		const body = await readSent(request, {
			maxBytes: limits.bodyBytes,
			setTimer,
			what: "like",
			tooLong: "BODY_TOO_LARGE"
		});
		if (body instanceof Response) return body;
		const key = sendersKey(deps, body["key"], request);
		if (key instanceof Response) return key;
		const liking = readLiking(body);
		if (liking instanceof Response) return liking;
		const { video } = liking;
		const { tenant } = key;
		const unknown = videoUnknown(await getKnown(), video, {
			refusals,
			tenant,
			what: "A like"
		});
		if (unknown) return unknown;
		const about = `${key.tenant}\n${video}`;
		const wait = (network === null ? 0 : networkVideos.take(`${network}\n${about}`, nowMs())) || videos.take(about, nowMs()) || shops.take(key.tenant, nowMs());
		if (wait > 0) return tooMany(wait);
		try {
			const set = await likesOf(key.tenant).set(liking);
			if (set.ok) return answerJson(200, set.value, {
				...CORS,
				"cache-control": "no-store"
			});
			const message = `${limits.maxKept} likes are kept, and no more are taken. The option likeLimits sets another number.`;
			refusals.countBatch(key.tenant, {
				code: "LIKES_FULL",
				...said("server.refused.likes", void 0, message)
			});
			return tooMany(3600);
		} catch (error) {
			const message = `A like could not be written, and was refused: ${String(error)}`;
			refusals.countBatch(key.tenant, {
				code: "LIKES_NOT_WRITTEN",
				...said("server.refused.store", void 0, message)
			});
			return notStored();
		}
	};
}
function readLiking({ token, video, liked, visitor }) {
	const no = (code, message) => refuse$1(422, code, message, CORS);
	if (typeof token !== "string" || !/^[\w-]{22,200}$/.test(token)) return no("TOKEN_INVALID", "The token has 22 to 200 letters, digits, - and _.");
	if (typeof video !== "string" || video === "" || video.length > 255) return no("VIDEO_INVALID", "Say which video it is about, by its id in the feed.");
	if (typeof liked !== "boolean") return no("LIKED_INVALID", "Say \"liked\": true, or false to take a like back.");
	return {
		token,
		video,
		liked,
		visitor: typeof visitor === "string" && /^[\w.@+-]{1,128}$/.test(visitor) ? maskActor(visitor) : null
	};
}
// src/collector/likes/createLikes.ts
function createLikes(deps) {
	const { folder, keys, notices, getNames, setTimer } = deps;
	const limits = {
		...defaultLikeLimits,
		...deps.limits
	};
	const shops = [...new Set(keys.map(({ tenant }) => tenant))];
	const made = /* @__PURE__ */ new Map();
	const likesOf = (shop) => {
		const known = made.get(shop);
		if (known) return known;
		const file = folder === null ? createMemoryEntries(likeEntries) : createEntryFile(folder, entryFileOf(shop), likeEntries);
		const { apply } = likeEntries;
		const book = createLikeBook({
			file,
			limits,
			apply,
			setTimer,
			say: notices.say
		});
		made.set(shop, book);
		return book;
	};
	const getKnown = async () => (await getNames()).known;
	return {
		answer: createLikeServer({
			...deps,
			limits,
			likesOf,
			getKnown
		}),
		counts: (shop) => likesOf(shop).counts(),
		async forget(visitor) {
			return (await Promise.all(shops.map((shop) => likesOf(shop).forget(visitor)))).reduce((sum, count) => sum + count, 0);
		},
		async close() {
			for (const book of made.values()) await book.close();
		}
	};
}
// src/collector/live/channelFile.ts
/**
* What has happened in one live, in a file of the collector's own: a line for each change, on the disk before anybody is told. A line that was
* being written when the machine stopped was told to nobody, and goes.
*/
/** `null` where nothing has happened yet. */
async function openChannelFile(folder, id) {
	const path = join(folder, `${id}.jsonl`);
	const text = await readText(path);
	if (text === null) return null;
	const whole = text.slice(0, text.lastIndexOf("\n") + 1);
	const [head, ...lines] = whole.split("\n").filter(Boolean).map(parseJson$1);
	const life = isRecord(head) && typeof head["life"] === "string" ? head["life"] : null;
	if (life === null) return lines.length === 0 ? null : Promise.reject(new Error(BROKEN(path)));
	const changes = lines.map(readChange);
	if (changes.some((change, index) => change?.seq !== index + 1)) throw new Error(BROKEN(path));
	return writer(path, life, changes, Buffer.byteLength(whole));
}
var BROKEN = (path) => `${path} is not as the collector wrote it. Move it away, and the live begins with nothing pinned`;
/** @param life - of one that comes from another collector. */
async function makeChannelFile(folder, id, life = randomBytes(6).toString("hex")) {
	await mkdir(folder, {
		recursive: true,
		mode: 448
	});
	const path = join(folder, `${id}.jsonl`);
	const head = `${JSON.stringify({
		channel: id,
		life
	})}\n`;
	await writeAt(path, "w", 0, head);
	return writer(path, life, [], Buffer.byteLength(head));
}
function writer(path, life, read, bytes) {
	const changes = [...read];
	let end = bytes;
	return {
		life,
		changes,
		async append(change) {
			const line = `${JSON.stringify(change)}\n`;
			await writeAt(path, "r+", end, line);
			end += Buffer.byteLength(line);
			changes.push(change);
		}
	};
}
async function writeAt(path, flags, at, text) {
	const handle = await open(path, flags, 384);
	try {
		await handle.truncate(at);
		await handle.write(text, at);
		await handle.sync();
	} finally {
		await handle.close();
	}
}
// src/collector/live/channels.ts
/** A live of ten hours with a change each ten seconds. */
var MAX_CHANGES = 3600;
var MAX_CHANNELS = 1e3;
/** @param onChange - hears of each change once it is kept. */
function createChannels(folder, nowMs, onChange) {
	const files = /* @__PURE__ */ new Map();
	const turns = /* @__PURE__ */ new Map();
	const fileOf = (id) => {
		const opened = files.get(id) ?? openChannelFile(folder, id);
		files.set(id, opened);
		opened.then((file) => file ?? files.delete(id), () => files.delete(id));
		return opened;
	};
	const ids = async () => {
		return (await readdir(folder).catch((error) => {
			if (error.code === "ENOENT") return [];
			throw error;
		})).flatMap((name) => {
			const [, id = ""] = /^(.+)\.jsonl$/.exec(name) ?? [];
			return CHANNEL_ID.test(id) ? [id] : [];
		});
	};
	const begin = async (id) => {
		if ((await ids()).length >= MAX_CHANNELS) return null;
		const made = makeChannelFile(folder, id);
		files.set(id, made);
		made.catch(() => files.delete(id));
		return made;
	};
	const inTurn = (id) => {
		const known = turns.get(id) ?? createTurns();
		turns.set(id, known);
		return known;
	};
	return {
		ids,
		async find(id) {
			const file = await fileOf(id);
			return file && {
				id,
				life: file.life,
				changes: file.changes
			};
		},
		change: (id, deed) => inTurn(id)(async () => {
			const opened = await fileOf(id);
			const why = whyNot$1(showAt(opened?.changes ?? []), deed);
			if (why !== null) return failure(why);
			const file = opened ?? await begin(id);
			if (!file) return failure(`There are ${MAX_CHANNELS} channels already. Delete old files in ${folder}.`);
			const channel = {
				id,
				life: file.life,
				changes: file.changes
			};
			if (isSo(showAt(file.changes), deed)) return success({
				channel,
				change: null
			});
			if (file.changes.length >= MAX_CHANGES) return failure(`This live has had ${MAX_CHANGES} changes. Go on with another channel.`);
			const last = file.changes.at(-1);
			const change = {
				...deed,
				seq: file.changes.length + 1,
				atMs: Math.max(nowMs(), last?.atMs ?? 0)
			};
			await file.append(change);
			onChange(channel, change);
			return success({
				channel,
				change
			});
		})
	};
}
function whyNot$1({ state }, { type }) {
	if (type === "started" || state === "live") return null;
	if (type === "ended" && state === "ended") return null;
	return state === "scheduled" ? "The live has not begun. Start it first." : "The live has ended. Start it again to go on.";
}
function isSo({ state, pins, prices, recording }, deed) {
	switch (deed.type) {
		case "started": return state === "live";
		case "pinned": return pins[0] === deed.product;
		case "unpinned": return !pins.includes(deed.product);
		case "priced": return JSON.stringify(prices.get(deed.product) ?? null) === JSON.stringify(deed.price);
		case "ended": return state === "ended" && (deed.recording ?? recording) === recording;
	}
}
var COUNT_EACH_MS = 2e3;
/** Longer is for a page that has lost its line: it begins anew with all there is. */
var RETRY_SECONDS = 15;
function createListeners(env, { liveViewers, liveViewersPerNetwork, liveOpeningsPerNetwork }) {
	const streams = createStreams(env, {
		isStill: ({ isStill }) => isStill(),
		headers: CORS,
		heartbeat: message("beat", "")
	});
	const openings = createRateLimit(liveOpeningsPerNetwork);
	const told = /* @__PURE__ */ new Map();
	let stopCounting = null;
	const viewers = (channel) => streams.count((about) => about.isViewer && about.channel === channel);
	const countNow = () => {
		stopCounting = null;
		const rooms = /* @__PURE__ */ new Set();
		streams.count((about) => !about.isViewer && rooms.add(about.channel) !== null);
		if (rooms.size === 0) return told.clear();
		for (const channel of rooms) {
			const now = viewers(channel);
			if (told.get(channel) === now) continue;
			told.set(channel, now);
			streams.send(message("viewers", String(now)), (about) => !about.isViewer && about.channel === channel);
		}
		stopCounting = env.setTimer(countNow, COUNT_EACH_MS);
	};
	const tooMany = (code, words) => refuse$1(503, code, words, {
		...CORS,
		"retry-after": String(RETRY_SECONDS)
	});
	return {
		viewers,
		openViewer(channel, mark, network) {
			const waitSeconds = network === null ? 0 : openings.take(network, env.nowMs());
			if (waitSeconds > 0) return refuse$1(429, "TOO_MANY_REQUESTS", `Wait ${waitSeconds} s and listen again.`, {
				...CORS,
				"retry-after": String(waitSeconds)
			});
			if (streams.count(({ isViewer }) => isViewer) >= liveViewers) return tooMany("FULL", "As many pages listen as this collector takes. Try again later.");
			if (network !== null && streams.count((about) => about.network === network) >= liveViewersPerNetwork) return tooMany("NETWORK_FULL", "As many pages of one network listen as may.");
			return streams.open({
				channel: channel.id,
				network,
				isViewer: true,
				who: null,
				isStill: async () => true
			}, firstFor(channel, mark));
		},
		openRoom(channel, { id: who, isStill }) {
			const response = streams.open({
				channel: channel.id,
				network: null,
				isViewer: false,
				who,
				isStill
			}, [...firstFor(channel, null), message("viewers", String(viewers(channel.id)))]);
			stopCounting ??= env.setTimer(countNow, COUNT_EACH_MS);
			return response;
		},
		announce: (channel, change) => streams.send(changeMessage(channel, change), (about) => about.channel === channel.id),
		endFor: (who) => streams.end((about) => about.who === who),
		close() {
			stopCounting?.();
			streams.close();
		}
	};
}
var changeMessage = ({ life }, change) => message("change", JSON.stringify(change), markOf(life, change.seq));
/** Goes on behind the mark, where that is of this channel's life; else all there is. */
function firstFor({ life, changes, id }, mark) {
	const heard = readMark(mark);
	if (heard?.life === life && heard.seq <= changes.length) return changes.slice(heard.seq).map((change) => changeMessage({
		life,
		changes,
		id
	}, change));
	return [message("whole", JSON.stringify({
		life,
		changes
	}), markOf(life, changes.length))];
}
// src/collector/live/serveLive.ts
var ROUTE$1 = /\/v1\/live(?:\/(?<id>[^/]{1,100})(?<part>\/events|\/changes|\/control)?)?$/;
/** Cards ask anew in some seconds, and one answer serves all of them. */
var FRESH = {
	...CORS,
	"cache-control": "public, max-age=5"
};
/**
* `v1/live`: the lives of the shop, for those who drive them (GET). `v1/live/<id>`: how one stands, for anybody (GET); what is to happen in it
* (POST, the owner and editors). `…/events`: what happens in it, as it happens, for anybody; `…/changes`: what
* has happened; `…/control`: the same with the number of viewers.
*/
function createLiveServer({ folder, limits, env, notices, getOnAir }) {
	const listeners = createListeners(env, limits);
	const parts = {
		channels: createChannels(folder, env.nowMs, listeners.announce),
		listeners,
		getOnAir
	};
	return {
		async answer(request, url, sender, door) {
			const route = ROUTE$1.exec(url.pathname)?.groups;
			if (!route) return null;
			const { id, part } = route;
			const { method } = request;
			const isRead = method === "GET" || method === "HEAD";
			try {
				if (id !== void 0 && !CHANNEL_ID.test(id)) return noSuchLive(id);
				if (id !== void 0 && part !== "/control" && isRead) return await answerAnybody(request, url, {
					id,
					part,
					network: networkOf(sender.address)
				}, parts);
				if (!door) return refuse$1(404, "NOT_FOUND", "There is nothing here.", CORS);
				const refusal = isRead ? null : checkSender(request, url, { isLocal: false });
				if (refusal) return refusal;
				const admitted = await door.page.admit(request, url, sender, "live");
				if ("refusal" in admitted) return admitted.refusal;
				if (id === void 0) return isRead ? await listLives(parts) : notHere("GET");
				if (part === void 0 && method === "POST") return await act(request, id, parts);
				if (part === "/control" && isRead) return listeners.openRoom(await channelOf(id, parts), {
					id: admitted.who.id,
					isStill: () => door.isStill(admitted.who)
				});
				return notHere(part === void 0 ? "GET, POST" : "GET");
			} catch (error) {
				const why = error instanceof Error ? error.message : String(error);
				notices.say("LIVE_FAILED", `LIVE_FAILED: ${why}`);
				return refuse$1(503, "LIVE_FAILED", said("server.live.failed", void 0, "The live could not be read or kept, and nothing was changed. The collector’s log says why."), {
					...CORS,
					"retry-after": "5"
				});
			}
		},
		endFor: listeners.endFor,
		close: listeners.close
	};
}
var notHere = (allow) => refuse$1(405, "METHOD_NOT_ALLOWED", `This is asked with ${allow}.`, { allow });
var noSuchLive = (id) => refuse$1(404, "LIVE_UNKNOWN", said("server.live.unknown", void 0, `No live is called ${JSON.stringify(id.slice(0, 80))} here: no feed that the collector reads names this address as a video’s live.channel.`), CORS);
/** As it is, or as it is before anything has happened. */
var channelOf = async (id, { channels }) => await channels.find(id) ?? {
	id,
	life: "unbegun",
	changes: []
};
async function answerAnybody(request, url, { id, part, network }, parts) {
	const found = await parts.channels.find(id);
	if (!(found ?? (await parts.getOnAir()).lives.some((live) => live.id === id))) return noSuchLive(id);
	const channel = found ?? {
		id,
		life: "unbegun",
		changes: []
	};
	if (part === void 0) {
		const { state, startedAtMs } = showAt(channel.changes);
		return answerJson(200, {
			state,
			startedAtMs
		}, FRESH);
	}
	if (part === "/changes") {
		const { life, changes } = channel;
		return answerJson(200, {
			life,
			changes
		}, FRESH);
	}
	const mark = request.headers.get("last-event-id") ?? url.searchParams.get("after");
	return parts.listeners.openViewer(channel, mark, network);
}
async function listLives(parts) {
	const { lives, products } = await parts.getOnAir();
	const unnamed = (await parts.channels.ids()).filter((id) => !lives.some((live) => live.id === id));
	const lines = await Promise.all([...lives, ...unnamed.map((id) => ({
		id,
		video: null,
		title: id,
		image: null,
		startsAt: null,
		products: []
	}))].map(async (live) => {
		const { changes } = await channelOf(live.id, parts);
		return {
			...live,
			state: showAt(changes).state
		};
	}));
	return answerJson(200, {
		lives: lines,
		products
	});
}
async function act(request, id, parts) {
	if (!isJson(request)) return refuse$1(415, "TYPE_REFUSED", "Send it as application/json.");
	const read = parseJson$1((await readBody(request, 8192)).text ?? "");
	const deed = isRecord(read) ? readDeed(read) : null;
	const why = deed ? await whyNoDeed(read, deed, parts) : NO_DEED;
	if (!deed || why !== null) return refuse$1(422, "LIVE_REFUSED", why ?? NO_DEED);
	const done = await parts.channels.change(id, deed);
	if (!done.ok) return refuse$1(409, "LIVE_CONFLICT", said(/^There are|has had/.test(done.error) ? "server.live.full" : "server.live.refused", void 0, done.error));
	const { channel, change } = done.value;
	const { state, pins } = showAt(channel.changes);
	return answerJson(200, {
		changed: change !== null,
		seq: channel.changes.length,
		state,
		pins
	});
}
var NO_DEED = "Nothing that can happen in a live was received; expected {\"type\": \"started\"}, {\"type\": \"pinned\", \"product\": \"serum-30\"}, \"unpinned\", {\"type\": \"priced\", \"product\": …, \"price\": {\"amount\": \"19.00\", \"currency\": \"EUR\"}}, or {\"type\": \"ended\"}.";
/** What no page could show is not put into the live. */
async function whyNoDeed(read, deed, { getOnAir }) {
	if (deed.type === "ended") {
		const recording = isRecord(read) ? read["recording"] : void 0;
		return recording === void 0 || safeUrl(deed.recording, "about:blank") !== null ? null : said("server.live.recording", void 0, `The recording is ${JSON.stringify(recording).slice(0, 120)}; expected its whole address, from https:// on.`);
	}
	if (deed.type === "started") return null;
	const { products } = await getOnAir();
	return products.length === 0 || products.some(({ id }) => id === deed.product) ? null : said("server.live.product", void 0, `No product of the feed is called ${JSON.stringify(deed.product.slice(0, 80))}. Shoppers see what the feed lists: add it there, or name one of ${products.slice(0, 8).map(({ id }) => id).join(", ")}.`);
}
// src/collector/reportNews.ts
var SETTLE_MS = 1e3;
/** @param desk - how long it takes to make what open pages show: half of the time at least they leave the machine alone, whatever is open. */
function createReportNews(env, desk) {
	const streams = createStreams(env, { isStill: ({ isStill }) => isStill() });
	const pending = /* @__PURE__ */ new Map();
	const notify = (tenant) => {
		pending.delete(tenant);
		desk.newRound(tenant);
		streams.send(message("news", String(env.nowMs())), (about) => about.tenant === tenant);
	};
	return {
		open: (tenant, who) => streams.open({
			...who,
			tenant
		}),
		endFor: (id) => streams.end((about) => about.id === id),
		notify(tenant) {
			if (streams.size === 0 || pending.has(tenant)) return;
			pending.set(tenant, env.setTimer(() => notify(tenant), Math.max(SETTLE_MS, 2 * desk.roundMs(tenant))));
		},
		close() {
			for (const cancel of pending.values()) cancel();
			pending.clear();
			streams.close();
		}
	};
}
// src/server/notices.ts
var QUIET_MS$1 = 6e4;
function createNotices(log, { setTimer }) {
	const quiet = /* @__PURE__ */ new Map();
	const begin = (kind, line) => quiet.set(kind, {
		line,
		held: 0,
		stop: setTimer(() => end(kind), QUIET_MS$1)
	});
	const end = (kind) => {
		const repeated = quiet.get(kind);
		quiet.delete(kind);
		if (!repeated || repeated.held === 0) return;
		log(`${repeated.line} (${repeated.held} more in the last minute)`);
		begin(kind, repeated.line);
	};
	return {
		say(kind, line) {
			const repeated = quiet.get(kind);
			if (repeated) {
				repeated.held += 1;
				repeated.line = line;
				return;
			}
			log(line);
			begin(kind, line);
		},
		close() {
			for (const { stop, line, held } of quiet.values()) {
				stop();
				if (held > 0) log(`${line} (${held} more)`);
			}
			quiet.clear();
		}
	};
}
// node_modules/isbot/index.mjs
var fullPattern = " daum[ /]| deusu/|(?:^|[^g])news(?!sapphire)|(?<! channel/|google/)google(?!(?:wv|app|/google| pixel))|(?<! cu)bots?(?:\\b|_)|(?<!cam)scan|(?<!lib)http|24x7|;\\s\\w+;$|@[a-z][\\w-]+\\.|\\(\\)|\\.com\\b|\\b\\w+/1\\.0;|\\bbw/|\\bdlc\\b|\\bort/|\\bperl\\b|\\btime/|\\||^[<\\(;]|^[\\w \\.\\-\\(?:\\):%]+(?:/v?\\d+(?:\\.\\d+)?(?:\\.\\d{1,10})*?)?(?:,|$)|^[\\w\\-]+/[\\w]+$|^[^ ]{50,}$|^\\d+\\b|^\\w*search\\b|^\\w+/[\\w\\(\\)]*$|^\\w+/\\d\\.\\d\\s\\([\\w@]+\\)$|^active|^ad muncher|^amaya|^apache/|^avsdevicesdk/|^azure|^biglotron|^blackbox exporter|^bot|^clamav[ /]|^claude-code/|^client/|^cobweb/|^custom|^ddg[_-]android|^discourse|^dispatch/\\d|^downcast/|^duckduckgo|^email|^exodusmovement|^facebook|^getright/|^gozilla/|^hobbit|^hotzonu|^hwcdn/|^igetter/|^jeode/|^jetty/|^jigsaw|^microsoft bits|^movabletype|^mozilla/\\d\\.\\d\\s[\\w\\.-]+$|^mozilla/\\d\\.\\d\\s\\((?:compatible;)?(?:\\s?[\\w\\d-.]+[\\s/]\\d+\\.\\d+)?\\)$|^navermailapp|^netsurf|^offline|^openai/|^owler|^php|^postman|^ps_daily/|^python|^rank|^read|^reed|^remove\\.bg/|^rest|^rss|^snapchat|^sora |^space bison|^stape/|^svn|^swcd |^taringa|^thumbor/|^track|^w3c|^webbandit/|^webcopier|^wget|^whatsapp|^wordpress|^xenu link sleuth|^yahoo|^yandex|^zdm/\\d|^zoom marketplace/|abuse|advisor|agent\\b|analyzer|archive|ask jeeves/teoma|attracta|audit|bluecoat drtr|browsex|burpcollaborator|capture|catch|check\\b|checker|chrome-lighthouse|chromeframe|classifier|cloudflare|collapsify\\b|convertify|cookiehubverify/|crawl|cursor/|cypress/|dareboost|datanyze|dejaclick|detect|discovery|dmbrowser|download|exaleadcloudview|feed|firephp|foregenix|functionize|grab|hardenize\\b|headless|hotjar|httrack|hubspot marketing grader|ibisbrowser|infrawatch|insight|inspect|iplabel|java(?!;)|library|linkcheck|linktiger|mail\\.ru/|manus-user/|marketgoo/|measure|monitor\\b|neustar wpm|node\\b|nutch|offbyone|openvas|optimize|pageburst|pagespeed|parser|phantomjs|pingdom|playwright|powermarks|preview|productfinder|prospectingstudio|proxy|ptst[ /]\\d|radar|readable/|retriever|rexx;|rigor|rss\\b|scrape|securityheaders|selenium|server|silktide|sindup/|sogou|sparkler/|speedcurve|spider|splash|statuscake|supercleaner|synapse|synthetic|testlocally|tools|torrent|transcoder|url|validator|virtuoso|wappalyzer|watchtowr|webglance|webkit2png|whatcms/|xtate/";
var naivePattern = /bot|crawl|http|lighthouse|scan|search|spider/i;
var pattern;
function getPattern() {
	if (pattern instanceof RegExp) return pattern;
	try {
		pattern = new RegExp(fullPattern, "i");
	} catch (error) {
		pattern = naivePattern;
	}
	return pattern;
}
var isNonEmptyString = (value) => typeof value === "string" && value !== "";
function isBot(userAgent) {
	return isNonEmptyString(userAgent) && getPattern().test(userAgent);
}
var isbot = isBot;
// src/events/catalog.ts
/**
* Every event, once: name, version, payload, and when exactly it happens. README, DOM events, collector and pixels are
* derived from this table or checked against it.
*
* It takes the calls of `zod/mini` as a parameter: a page reads and writes events by `tools/fits.ts`, which has the same calls.
*/
var triggers = [
	"autoplay",
	"tap",
	"swipe",
	"key",
	"api"
];
var failures = [
	"unsupported",
	"network",
	"decode",
	"no_picture",
	"stuck",
	"refused",
	"unknown"
];
/** Of what happens to a video while it is shown live; missing at any other time, and from older tags. */
var whileLive = (z) => ({ live: z.optional(z.literal(true)) });
var define = (version, props, value = "normal") => ({
	version,
	props,
	/** What may be evicted first when the queue is full; `high` never is. */
	value
});
var defineExperiment = (z) => ({ experiment_exposed: define(1, z.object({
	experiment: z.string().check(z.maxLength(200)),
	arm: z.enum(["on", "off"]),
	/** Of visitors who are held out. Older tags do not say it. */
	share: z.optional(z.number().check(z.gte(0), z.lte(1)))
})) });
/** What shoppers keep and hand on. */
var defineSharing = (z, during = whileLive(z)) => ({
	video_shared: define(2, z.object({
		...during,
		method: z.enum([
			"system",
			"clipboard",
			"whatsapp",
			"telegram",
			"email",
			"sms"
		]),
		/** Of whose sheet it was shared. */
		product: z.optional(z.string().check(z.maxLength(200)))
	})),
	share_opened: define(1, z.object(during)),
	video_saved: define(1, z.object({
		saved: z.boolean(),
		...during
	})),
	video_liked: define(1, z.object({
		liked: z.boolean(),
		...during
	}))
});
/** What becomes of a video that is shown. */
var defineWatching = (z, during = whileLive(z)) => {
	const ms = z.int().check(z.gte(0), z.lte(DAY_MS));
	const loops = z.int().check(z.gte(0), z.lte(1e5));
	return {
		video_started: define(1, z.object({
			trigger: z.enum(triggers),
			surface: z.enum(["card", "player"]),
			...during
		})),
		video_viewed: define(1, z.object({
			surface: z.enum(["card", "player"]),
			...during
		})),
		video_engaged: define(1, z.object({
			reason: z.enum([
				"watched",
				"sound_on",
				"tag_opened",
				"shared"
			]),
			...during
		})),
		video_progressed: define(1, z.object({
			percent: z.literal([
				25,
				50,
				75,
				95
			]),
			...during
		}), "low"),
		video_watched: define(1, z.object({
			watchedMs: ms,
			uniqueMs: ms,
			mutedMs: ms,
			loops,
			durationMs: ms,
			...during
		})),
		video_failed: define(1, z.object({
			reason: z.enum(failures),
			...during
		})),
		tag_viewed: define(1, z.object(during), "low")
	};
};
function defineCatalog(z) {
	const count = z.int().check(z.gte(0), z.lte(1e5));
	const label = z.string().check(z.maxLength(200));
	/** A cart error code; `cart/contract/errors.ts` holds the closed list, which this folder may not import. */
	const errorCode = z.string().check(z.regex(/^[a-z_]{1,40}$/));
	const moneyMinor = z.int().check(z.gte(0), z.lte(1e11));
	const currency = z.string().check(z.regex(/^[A-Z]{3}$/));
	const nothing = z.object({});
	const during = whileLive(z);
	const order = z.object({
		orderId: z.string().check(z.minLength(1), z.maxLength(120)),
		currency,
		totalMinor: moneyMinor,
		lines: z.array(z.object({
			product: label,
			variant: z.optional(label),
			quantity: z.int().check(z.gte(1), z.lte(1e5)),
			/** Of the whole line, after discounts. */
			valueMinor: moneyMinor,
			/** What the shelf left on the cart line, come back with the order: see `attribution.ts`. */
			mark: z.optional(z.string().check(z.maxLength(255)))
		})).check(z.maxLength(200))
	});
	return {
		shelf_loaded: define(1, z.object({ cards: count })),
		shelf_viewed: define(1, nothing),
		card_viewed: define(1, nothing, "low"),
		...defineWatching(z),
		product_opened: define(1, z.object({
			from: z.enum([
				"tag",
				"bar",
				"card",
				"panel",
				"answer",
				"api",
				"link"
			]),
			...during
		})),
		variant_selected: define(1, z.object({
			variant: label,
			...during
		}), "low"),
		product_added: define(1, z.object({
			variant: z.optional(label),
			quantity: count,
			valueMinor: z.optional(moneyMinor),
			currency: z.optional(currency),
			adapter: label,
			...during
		}), "high"),
		product_add_failed: define(1, z.object({
			variant: z.optional(label),
			quantity: count,
			code: errorCode,
			adapter: label,
			...during
		}), "high"),
		checkout_started: define(1, z.object({
			adapter: label,
			...during
		}), "high"),
		order_completed: define(1, order, "high"),
		...defineSharing(z),
		...defineQuestions(z),
		...defineExperiment(z),
		shelf_failed: define(1, z.object({ code: label }))
	};
}
/** Below a video: what was asked is none of the events' business. */
var defineQuestions = (z, during = whileLive(z)) => ({
	questions_opened: define(1, z.object({
		count: z.int().check(z.gte(0), z.lte(1e6)),
		...during
	})),
	question_asked: define(1, z.object(during), "high")
});
/** When exactly each event happens, after the MRC viewability guidelines. By itself, since no page needs the sentences. */
var meanings$1 = {
	shelf_loaded: "The shelf was rendered with at least one card.",
	shelf_viewed: "At least 50 % of the shelf (30 % if larger than 242,500 px²) was visible for 1 second without a break, document visible; once a page view.",
	card_viewed: "At least 50 % of a card (30 % if larger than 242,500 px²) was visible for 1 second without a break, document visible; once a page view and video.",
	video_started: "First picture-moving moment of a slide or a preview; `trigger` says what caused it.",
	video_viewed: "The view: 2 seconds of continuous playback with at least 50 % visible (MRC).",
	video_engaged: "10 seconds or 97 % of the unique content played, or the shopper turned the sound on, opened a tag, or shared.",
	video_progressed: "25, 50, 75 or 95 % of the unique seconds watched; a seek does not count.",
	video_watched: "Said on leaving a slide: time played while visible, unique content, time played muted, loops.",
	video_failed: "The video that the shopper was at could not be played, though the device was online; once a visit of the slide.",
	tag_viewed: "A product tag was on screen while its video played.",
	product_opened: "A product sheet opened; `from` says by what, `answer` is one below a question.",
	variant_selected: "The shopper chose a variant.",
	product_added: "The platform confirmed that the cart gained this product; `quantity` is what it really gained.",
	product_add_failed: "The platform refused or did not confirm; `code` says why.",
	checkout_started: "The shopper left for the checkout from the shelf.",
	order_completed: "An order as the shop reported it; an order id counts once. From a browser it is a claim, signed by the server it is a fact.",
	video_shared: "The shopper shared a video, or a product of it: the system’s sheet took it (`system`), the link was copied (`clipboard`), or the app was opened with it.",
	share_opened: "A link that somebody had shared opened its video; coming back to the page and loading it again do not count.",
	video_saved: "The shopper saved a video for later (`saved`), or took it out again.",
	video_liked: "The endpoint confirmed that it has the shopper’s like (`liked`), or that it is taken back.",
	questions_opened: "The shopper opened the questions below a video; `count` is how many everybody sees.",
	question_asked: "The endpoint confirmed that it has the shopper’s question; `product` is what it is about. Not what was asked.",
	experiment_exposed: "The place of the shelf came on screen, at the same moment in both arms of the holdout, whether it is shown there (`on`) or not (`off`); once a page view.",
	shelf_failed: "The shelf could not be shown; `code` is that of the console notice."
};
// src/events/wire.ts
function defineWire(z, eventTypes) {
	const id = z.string().check(z.minLength(1), z.maxLength(64));
	const uuid = z.string().check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/));
	const text = (max) => z.string().check(z.maxLength(max));
	const orNull = (inner) => z.optional(z.nullable(inner));
	return {
		contextSchema: z.object({
			page: text(2048),
			referrer: z.optional(text(512)),
			locale: z.optional(text(35)),
			timeZone: z.optional(text(64)),
			viewport: z.optional(z.array(z.int()).check(z.minLength(2), z.maxLength(2))),
			platform: z.optional(text(40)),
			product: orNull(text(255)),
			widget: z.object({
				version: text(40),
				shelf: text(120),
				layout: text(40),
				feed: orNull(text(120))
			}),
			consent: z.object({
				analytics: z.boolean(),
				marketing: z.boolean(),
				source: text(40)
			}),
			experiment: orNull(z.object({
				id: text(120),
				arm: z.enum(["on", "off"])
			})),
			visitor: orNull(id),
			session: orNull(id),
			/** The browser says it is driven by a program. Tagged, never dropped. */
			automated: z.optional(z.boolean())
		}),
		wireEventSchema: z.object({
			id: uuid,
			/** Counts up by one within a `view`, so that the collector can see what is missing. */
			seq: z.int().check(z.gte(0), z.lte(1e6)),
			type: z.enum(eventTypes),
			at: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/)),
			mono: z.number().check(z.gte(0)),
			/** One page view: from load, or from a return out of the back/forward cache, until it is left. */
			view: id,
			video: orNull(text(120)),
			creator: orNull(text(120)),
			product: orNull(text(255)),
			/** Of the video: the gifting it came from. */
			gift: orNull(text(120)),
			position: orNull(z.int().check(z.gte(0), z.lte(1e5))),
			props: z.looseObject({})
		})
	};
}
// src/events/zodSchemas.ts
/** The definitions in zod: for servers, and for whoever checks a payload. A page carries none of it, see `pageSchemas.ts`. */
var calls = {
	array: array$1,
	boolean,
	enum: _enum,
	gte: _gte,
	int,
	literal,
	looseObject,
	lte: _lte,
	maxLength: _maxLength,
	minLength: _minLength,
	nullable,
	number: number$2,
	object: object$1,
	optional,
	regex: _regex,
	string
};
var schemas = /* @__PURE__ */ defineSchemas();
/** Every event: version, payload, meaning. */
var catalog = schemas.catalog;
schemas.eventTypes;
schemas.contextSchema;
var wireEventSchema = schemas.wireEventSchema;
/** `events` stay unknown here: the collector judges each by itself, so that one bad event does not lose its neighbours. */
var batchSchema = schemas.batchSchema;
function defineSchemas() {
	const definitions = Object.entries(defineCatalog(calls));
	const types = definitions.map(([type]) => type);
	const wire = defineWire(calls, types);
	return {
		catalog: Object.fromEntries(definitions.map(([type, definition]) => [type, {
			...definition,
			meaning: meanings$1[type]
		}])),
		eventTypes: types,
		...wire,
		batchSchema: /* @__PURE__ */ object$1({
			schema: /* @__PURE__ */ literal(SCHEMA),
			batchId: (/* @__PURE__ */ string()).check(/* @__PURE__ */ _minLength(1), /* @__PURE__ */ _maxLength(64)),
			sentAt: (/* @__PURE__ */ string()).check(/* @__PURE__ */ _maxLength(40)),
			attempt: int().check(/* @__PURE__ */ _gte(0)),
			key: /* @__PURE__ */ optional((/* @__PURE__ */ string()).check(/* @__PURE__ */ _maxLength(120))),
			context: wire.contextSchema,
			events: /* @__PURE__ */ array$1(/* @__PURE__ */ unknown())
		})
	};
}
// src/collector/ingest/currencies.ts
/** Later than some releases of Node know them. */
var NEW = [
	"SLE",
	"VED",
	"XCG",
	"ZWG"
];
var known = /* @__PURE__ */ new Set([...Intl.supportedValuesOf("currency"), ...NEW]);
/** Whether money of this name exists: whoever makes up codes would make up a column of the report with each. */
var isCurrency = (code) => known.has(code);
// src/collector/ingest/correctTime.ts
var OLDEST_MS = 72 * HOUR_MS;
/**
* When an event really happened, on the collector's clock. The browser stamped both the event and the batch with its own
* clock, so their difference is the event's age, and the age is right however wrong that clock is:
*
*     atMs = receivedMs - (sentMs - claimedMs)
*
* An age over 72 hours is refused: no queue keeps events that long. An age below zero means that the clock was set back in
* between; up to 5 minutes count as "now", more is refused. Nothing is ever stored with a time in the future.
*/
function correctTime(claimedMs, sentMs, receivedMs) {
	const ageMs = sentMs - claimedMs;
	if (ageMs > OLDEST_MS) return { reason: "too_old" };
	if (ageMs < -3e5) return { reason: "too_new" };
	return { atMs: Math.min(receivedMs, receivedMs - ageMs) };
}
// src/collector/ingest/checkEvent.ts
/** Judges one event by itself, so that one bad event does not lose its neighbours. Fields nobody defined are dropped. */
function checkEvent(raw, batch) {
	const id = readId(raw);
	const reject = (reason) => failure({
		id,
		reason
	});
	if (batch.mayHoldLarge && isLarger(JSON.stringify(raw) ?? "", batch.maxEventBytes)) return reject("too_large");
	const wire = wireEventSchema.safeParse(raw);
	if (!wire.success) {
		const field = wire.error.issues[0]?.path.join(".") || "event";
		return reject(field === "type" ? "unknown_type" : `invalid:${field}`);
	}
	const event = wire.data;
	const { type } = event;
	const props = catalog[type].props.safeParse(event.props);
	if (!props.success) return reject(`invalid:props.${props.error.issues[0]?.path.join(".") ?? ""}`);
	if ("currency" in props.data && props.data.currency && !isCurrency(props.data.currency)) return reject("invalid:props.currency");
	const claimedMs = Date.parse(event.at);
	if (!Number.isFinite(claimedMs)) return reject("invalid:at");
	const time = correctTime(claimedMs, batch.sentMs, batch.receivedMs);
	if (time.atMs === void 0) return reject(time.reason);
	return success({
		tenant: batch.tenant,
		id: event.id,
		type,
		atMs: time.atMs,
		receivedMs: batch.receivedMs,
		seq: event.seq,
		view: maskActor(event.view),
		visitor: batch.visitor,
		session: batch.session,
		gift: null,
		...maskPayload(subjectFields(event)),
		automated: batch.automated,
		props: maskPayload(props.data),
		context: batch.context
	});
}
/** A letter has three bytes at most. */
var isLarger = (text, maxBytes) => text.length * 3 > maxBytes && Buffer.byteLength(text) > maxBytes;
function readId(raw) {
	const id = typeof raw === "object" && raw !== null && Object.hasOwn(raw, "id") ? raw.id : null;
	return typeof id === "string" ? id.slice(0, 64) : null;
}
// src/collector/ingest/checkBatch.ts
/** How far the sender’s clock is off, where it is more than what a batch takes to arrive. */
var TELLING_MS = 6e4;
var skewOf = (skewMs) => Math.abs(skewMs) > TELLING_MS ? { skewMs } : {};
var masked = (id) => id ? maskActor(id) : null;
/** A batch as rows to store and events refused, each with its reason. Pure. */
function checkBatch(batch, arrival) {
	const { page, referrer, visitor, session, consent, automated, ...rest } = batch.context;
	const network = arrival.address !== null && consent.analytics ? truncateIp(arrival.address) : null;
	const shared = {
		...arrival,
		sentMs: batch.sentMs,
		mayHoldLarge: batch.bytes > arrival.maxEventBytes,
		automated: arrival.isBot || automated === true,
		visitor: consent.analytics ? masked(visitor) : null,
		session: consent.analytics ? masked(session) : null,
		context: {
			...maskPayload(rest),
			page: cleanPage(page),
			referrer: referrer ? cleanReferrer(referrer) : null,
			consent,
			...network ? { network } : {},
			...skewOf(batch.sentMs - arrival.receivedMs)
		}
	};
	const rows = [];
	const rejected = [];
	for (const raw of batch.events) {
		const checked = checkEvent(raw, shared);
		if (checked.ok) rows.push(checked.value);
		else rejected.push(checked.error);
	}
	return {
		rows,
		rejected
	};
}
// src/collector/ingest/parseBody.ts
var MAX_DEPTH = 6;
/** The batch without its events judged, or why it cannot be one. */
function parseBody(text, maxEvents) {
	let data;
	try {
		data = JSON.parse(text);
	} catch {
		return refuse("BODY_NOT_JSON", "The body is not JSON. Send one batch as JSON text.");
	}
	if (isDeeperThan(data, MAX_DEPTH)) return refuse("BODY_TOO_DEEP", `The body is nested deeper than ${MAX_DEPTH} levels. Send flat events.`);
	const parsed = batchSchema.safeParse(data);
	if (!parsed.success) {
		const issue = parsed.error.issues[0];
		return refuse("BATCH_INVALID", `The batch is not of the form reelshelf.events/1: ${issue?.path.join(".") || "the body"} ${issue?.code === "invalid_type" ? "is missing or of the wrong type" : "is not allowed"}.`);
	}
	const sentMs = Date.parse(parsed.data.sentAt);
	if (!Number.isFinite(sentMs)) return refuse("BATCH_INVALID", "sentAt is not a date and time. Send an ISO 8601 text in UTC.");
	if (parsed.data.events.length > maxEvents) return refuse("TOO_MANY_EVENTS", `The batch has ${parsed.data.events.length} events, at most ${maxEvents} are taken. Send halves.`, 413);
	return success({
		...parsed.data,
		sentMs,
		bytes: Buffer.byteLength(text)
	});
}
var refuse = (code, message, status = 400) => failure({
	status,
	code,
	message
});
/** Goes no deeper than the limit, so that a hostile body cannot exhaust the stack. */
function isDeeperThan(data, limit) {
	if (typeof data !== "object" || data === null) return false;
	if (limit === 0) return true;
	return (Array.isArray(data) ? data : Object.values(data)).some((value) => isDeeperThan(value, limit - 1));
}
// src/collector/ingest/readBatch.ts
/** The batch in a request, or what its sender is told; `null` where nobody is there any more to be told. */
async function readBatch(request, { bodyBytes, bodyMs, eventsPerBatch }, setTimer) {
	const type = (request.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase();
	if (type !== "text/plain" && type !== "application/json" || (request.headers.get("content-encoding") ?? "identity") !== "identity") return failure({
		status: 415,
		code: "CONTENT_TYPE",
		message: "Send JSON as text/plain or application/json, not compressed."
	});
	const body = await readBody(request, bodyBytes, (onOver) => setTimer(onOver, bodyMs));
	if (body.reason === "too_slow") return failure({
		status: 408,
		code: "BODY_TOO_SLOW",
		message: `The body did not arrive within ${bodyMs / 1e3} s. Send again.`
	});
	if (body.reason === "too_large") return failure({
		status: 413,
		code: "BODY_TOO_LARGE",
		message: `The body is larger than ${bodyBytes} bytes. Send halves.`
	});
	if (body.reason === "cut_off") return failure(null);
	return parseBody(body.text ?? "", eventsPerBatch);
}
/** The key of a batch, where the page that sent it may use it. */
function findKey(keys, batch, request) {
	const key = keys.find((candidate) => candidate.key === (batch.key ?? null));
	if (!key) {
		const what = batch.key === void 0 ? "The batch carries no key" : "This key is not known here";
		return failure({
			status: 401,
			code: "KEY_UNKNOWN",
			subject: batch.key ?? null,
			message: `${what}. Set data-key on the tag to a key of the collector.`,
			say: said("server.refused.key").say
		});
	}
	const origin = request.headers.get("origin") ?? "";
	return key.allows(origin) ? success(key) : failure({
		status: 403,
		code: "ORIGIN_NOT_ALLOWED",
		tenant: key.tenant,
		subject: origin,
		...originAdvice(key, origin)
	});
}
// src/collector/turnAway.ts
/** Answers of the endpoint that turn a batch away, each counted for the report. */
function createTurningAway(refusals) {
	const turnAway = ({ status, code, tenant, subject = null, message, advice = message, say = said("server.refused.form", { reason: code }).say, retrySeconds }) => {
		refusals.countBatch(tenant ?? null, {
			code,
			subject,
			message: advice,
			say
		});
		return refuse$1(status, code, message, retrySeconds === void 0 ? CORS : {
			...CORS,
			"retry-after": String(retrySeconds)
		});
	};
	return {
		turnAway,
		tooMany: (retrySeconds, { message: advice, say }, tenant) => turnAway({
			status: 429,
			code: "TOO_MANY_REQUESTS",
			...tenant === void 0 ? {} : { tenant },
			message: `Too many requests. Wait ${retrySeconds} s and send again.`,
			advice,
			say,
			retrySeconds
		}),
		/** The sender keeps the batch and comes again; the operator is told why. */
		storeFailed(tenant, error) {
			const why = (error instanceof Error ? error.message : String(error)).split("\n")[0];
			return turnAway({
				status: 503,
				code: "STORE_FAILED",
				tenant,
				message: "The events could not be stored. Send them again later.",
				advice: `Batches could not be written, and their pages keep them: ${why}. It is tried again by itself until it works.`,
				say: said("server.refused.store").say,
				retrySeconds: RETRY_STORE_SECONDS
			});
		},
		/** Events of a batch that was taken. */
		logRejected(tenant, rejected) {
			for (const { reason } of rejected) refusals.countEvents(tenant, {
				code: "EVENT_REJECTED",
				subject: reason,
				...rejectionAdvice(reason)
			}, 1);
		}
	};
}
var RETRY_STORE_SECONDS = 5;
function rejectionAdvice(reason) {
	if (reason === "too_old") return said("server.refused.old");
	if (reason === "too_new") return said("server.refused.new");
	if (reason === "too_large") return said("server.refused.form", { reason }, "Events were larger than any that the widget makes.");
	return said("server.refused.form", { reason }, `Events were not as the catalogue of this release has them (${reason}): the pages may run another release than the collector, or it is another program that sends.`);
}
// src/collector/receiveEvents.ts
var PREFLIGHT = {
	...CORS,
	"access-control-allow-methods": "POST",
	"access-control-allow-headers": "content-type",
	"access-control-max-age": "86400"
};
/** `POST /v1/events`. Answers 2xx only when every event it counts as accepted would survive the death of this process. */
function createReceiver({ keys, store, limits, refusals, nowMs, setTimer, onCommitted }) {
	const sending = createSendLimits(limits);
	const { turnAway, tooMany, storeFailed, logRejected } = createTurningAway(refusals);
	return async (request, address) => {
		if (request.method === "OPTIONS") return answer$1(204, null, PREFLIGHT);
		if (request.method !== "POST") return refuse$1(405, "METHOD_NOT_ALLOWED", "Events are sent with POST.", {
			...CORS,
			allow: "POST, OPTIONS"
		});
		const network = networkOf(address);
		const early = sending.takeRequest(network, nowMs());
		if (early) return tooMany(early.seconds, early.advice);
		const read = await readBatch(request, limits, setTimer);
		if (!read.ok) return read.error === null ? refuse$1(400, "BODY_CUT_OFF", "The body ended before it was whole. Send again.", CORS) : turnAway(read.error);
		const batch = read.value;
		const key = findKey(keys, batch, request);
		if (!key.ok) return turnAway(key.error);
		const { tenant } = key.value;
		const sender = {
			tenant,
			network,
			visitor: batch.context.visitor
		};
		const wait = sending.takeBatch(sender, batch.events.length, nowMs());
		if (wait) return tooMany(wait.seconds, wait.advice, tenant);
		const userAgent = request.headers.get("user-agent")?.trim() ?? "";
		const { rows, rejected } = checkBatch(batch, {
			tenant,
			receivedMs: nowMs(),
			address,
			isBot: userAgent === "" || isbot(userAgent),
			maxEventBytes: limits.eventBytes
		});
		logRejected(tenant, rejected);
		try {
			const { accepted, duplicates } = rows.length > 0 ? await store.append(rows) : {
				accepted: 0,
				duplicates: 0
			};
			if (accepted > 0) onCommitted(tenant);
			return answerJson(200, {
				accepted,
				duplicates,
				rejected
			}, CORS);
		} catch (error) {
			return storeFailed(tenant, error);
		}
	};
}
// src/collector/refusals.ts
/** Different origins, keys or fields that are told apart under one code; a stranger can invent any number. */
var MAX_SUBJECTS = 20;
var MAX_SUBJECT = 120;
function createRefusals(nowMs, notices) {
	const sinceMs = nowMs();
	const counted = /* @__PURE__ */ new Map();
	const find = (tenant, { code, subject, message }) => {
		const named = subject ? subject.slice(0, MAX_SUBJECT) : null;
		const keyOf = (of) => JSON.stringify([
			tenant,
			code,
			of
		]);
		const known = counted.get(keyOf(named));
		if (known) return known;
		const isOther = [...counted.values()].filter((other) => other.tenant === tenant && other.code === code).length >= MAX_SUBJECTS;
		const key = keyOf(isOther ? null : named);
		const fresh = counted.get(key) ?? {
			tenant,
			code,
			subject: isOther ? null : named,
			message,
			batches: 0,
			events: 0,
			lastMs: 0
		};
		counted.set(key, fresh);
		return fresh;
	};
	const count = (tenant, refusal, batches, events) => {
		const reason = find(tenant, refusal);
		reason.batches += batches;
		reason.events += events;
		reason.lastMs = nowMs();
		reason.message = refusal.message;
		if (refusal.say) reason.say = refusal.say;
		else delete reason.say;
		notices.say(refusal.code, `${refusal.code}: ${refusal.message}`);
	};
	return {
		countBatch: (tenant, refusal) => count(tenant, refusal, 1, 0),
		countEvents: (tenant, refusal, events) => count(tenant, refusal, 0, events),
		of(tenant) {
			const reasons = [...counted.values()].filter((reason) => reason.tenant === tenant || reason.tenant === null).sort((a, b) => b.batches + b.events - (a.batches + a.events)).map(({ tenant: _tenant, ...reason }) => reason);
			const sum = (unit) => reasons.reduce((total, reason) => total + reason[unit], 0);
			return {
				meaning: "What arrived and was turned away, by reason, since the collector was started. None of it is in the figures.",
				sinceMs,
				batches: sum("batches"),
				events: sum("events"),
				reasons
			};
		}
	};
}
// src/collector/reportDesk.ts
var AT_ONCE$2 = 2;
function createReportDesk(nowMs) {
	const making = /* @__PURE__ */ new Map();
	const waiting = /* @__PURE__ */ new Map();
	const rounds = /* @__PURE__ */ new Map();
	const beginNext = () => {
		for (const [key, order] of waiting) {
			if (making.size >= AT_ONCE$2) return;
			if (making.has(key)) continue;
			waiting.delete(key);
			making.set(key, order);
			const begunMs = nowMs();
			const done = () => {
				making.delete(key);
				const { now, before } = rounds.get(order.shop) ?? {
					now: 0,
					before: 0
				};
				rounds.set(order.shop, {
					now: now + nowMs() - begunMs,
					before
				});
				beginNext();
			};
			order.begin();
			order.answer.then(done, done);
		}
	};
	return {
		ask(shop, what, make) {
			const key = `${shop}\n${what}`;
			const made = making.get(key);
			if (made && !made.isOld) return made.answer;
			const next = waiting.get(key);
			if (next) return next.answer;
			let begin = () => {};
			const answer = new Promise((resolve) => begin = resolve).then(make);
			waiting.set(key, {
				shop,
				begin: () => begin(),
				answer,
				isOld: false
			});
			beginNext();
			return answer;
		},
		changed(shop) {
			for (const order of making.values()) if (order.shop === shop) order.isOld = true;
		},
		roundMs(shop) {
			const { now = 0, before = 0 } = rounds.get(shop) ?? {};
			return Math.max(now, before);
		},
		newRound(shop) {
			rounds.set(shop, {
				now: 0,
				before: rounds.get(shop)?.now ?? 0
			});
		}
	};
}
// src/collector/pace.ts
/**
* Long work in slices. Between two of them everything else that waits gets its turn: requests are received, events committed,
* streams beat. The amount is counted, not timed, so that a slow machine and a test cut the same slices.
*/
/** Pieces of work (a row, a line, a comparison) in one slice: a millisecond or two. */
var SLICE = 1e3;
function createPace(takeTurn = setImmediate) {
	let steps = 0;
	return {
		spent: (more = 1) => (steps += more) >= SLICE,
		async pause() {
			steps = 0;
			await takeTurn();
		}
	};
}
async function eachInSlices(items, pace, run) {
	for (const item of items) {
		run(item);
		if (pace.spent()) await pace.pause();
	}
}
/** Sorted as `toSorted` does: runs of a slice each, then pairs of runs are merged. */
async function sortInSlices(items, compare, pace) {
	let runs = [];
	for (let start = 0; start < items.length; start += RUN) {
		runs.push(items.slice(start, start + RUN).sort(compare));
		if (pace.spent(RUN)) await pace.pause();
	}
	while (runs.length > 1) {
		const merged = [];
		for (let index = 0; index < runs.length; index += 2) merged.push(await merge$1(runs[index] ?? [], runs[index + 1] ?? [], compare, pace));
		runs = merged;
	}
	return runs[0] ?? [];
}
var RUN = 100;
async function merge$1(a, b, compare, pace) {
	const merged = [];
	let [nextA, nextB] = [0, 0];
	while (nextA < a.length || nextB < b.length) {
		const isFromA = nextB >= b.length || nextA < a.length && compare(a[nextA], b[nextB]) <= 0;
		merged.push(isFromA ? a[nextA++] : b[nextB++]);
		if (pace.spent()) await pace.pause();
	}
	return merged;
}
// src/collector/reports/chooseJoined.ts
/**
* Who placed a signed order, and its credit. Where a line's mark names a visit that the collector saw, the order is that shopper's,
* and nobody else's claim adds anything, not even for lines without a mark. Else it is the claimant's, as long as only one claims it;
* of two that know it equally well one is wrong, and nothing says which, so that it is nobody's.
*/
async function chooseJoined([unclaimed, ...claimed], crediting) {
	const sessions = new Set(unclaimed.lines.flatMap(({ session }) => session ?? []));
	const buyers = new Set([...sessions].flatMap(crediting.ownersOf));
	if (buyers.size > 0) {
		const own = claimed.find(({ claimant }) => claimant && (buyers.has(claimant.shopper) || sessions.has(claimant.session ?? "")));
		return crediting.credit(own ?? unclaimed);
	}
	let chosen = null;
	for (const order of claimed) {
		const { claimant } = order;
		const credited = await crediting.credit(order);
		if (!claimant || claimant.session === null && !isCredited(credited)) continue;
		if (chosen && !areOne(chosen.claimant, claimant, crediting)) return crediting.credit(unclaimed);
		if (!chosen || !isCredited(chosen.credited) && isCredited(credited)) chosen = {
			claimant,
			credited
		};
	}
	return chosen?.credited ?? crediting.credit(claimed[0] ?? unclaimed);
}
/** Before and after a consent, and on several pages, one shopper goes by several names. */
var areOne = (a, b, { ownersOf }) => a.shopper === b.shopper || a.session !== null && a.session === b.session || ownersOf(a.session).includes(b.shopper) || ownersOf(b.session).includes(a.shopper);
var isCredited = ({ lines }) => lines.some(({ kind }) => kind !== "none");
// src/collector/reports/chooseClaim.ts
/**
* Credits each order. Of a signed one `chooseJoined` says whose it is. Where several pages claim one that nobody signed, one holds
* that claims no more than the shop takes; of these, that whose shopper was seen to do what leads to it; then one that tells what was
* bought; then the one that arrived first, since a claim's own time is only its word. Of the shopper who holds it, the fullest claim
* is taken.
*
* @param orders - oldest first.
*/
async function chooseClaims(orders, crediting) {
	const inTime = orders.flatMap((candidates, index) => candidates[0].isConfirmed ? [{
		order: candidates[0],
		candidates,
		index,
		turn: 0
	}] : candidates.map((order, turn) => ({
		order,
		candidates,
		index,
		turn
	}))).sort((a, b) => a.order.atMs - b.order.atMs || a.index - b.index || a.turn - b.turn);
	const chosen = [];
	for (const { order, candidates, index, turn } of inTime) {
		const judged = {
			...order.isConfirmed ? await chooseJoined(candidates, crediting) : await crediting.credit(order),
			turn
		};
		const known = chosen[index];
		if (!known || compare(judged, known) < 0) chosen[index] = judged;
	}
	return chosen.map(({ turn: _turn, ...order }) => order);
}
function compare(a, b) {
	if (a.claimant !== null && a.claimant === b.claimant) return b.lines.length - a.lines.length || a.turn - b.turn;
	return Number(a.isAbovePrice) - Number(b.isAbovePrice) || Number(isBorneOut(b)) - Number(isBorneOut(a)) || Number(b.lines.length > 0) - Number(a.lines.length > 0) || Number(worth$1(b) > 0) - Number(worth$1(a) > 0) || a.turn - b.turn;
}
var isBorneOut = ({ lines }) => lines.some(({ kind }) => kind === "direct");
var worth$1 = ({ lines }) => lines.reduce((sum, { valueMinor }) => sum + valueMinor, 0);
// src/events/attribution.ts
/** Reads a mark that came back with an order; `null` for what is none. A video's id may hold dots, the other parts do not. */
function parseAttributionToken(token) {
	const [, video, session, time] = typeof token === "string" && /^([^]{1,120})\.([\w-]{1,64})\.([0-9a-z]{1,9})$/.exec(token) || [];
	return video && session && time ? {
		session,
		video: video === "-" ? null : video
	} : null;
}
var CREDIT_WINDOWS = {
	clickMs: 7 * DAY_MS,
	viewMs: DAY_MS
};
var weights = {
	viewed: 0,
	opened: 1,
	added: 2
};
/** The touch that an order of this product is credited to; `null` where none counts. As {@link creditOrder} decides for each line. */
function winningTouch(product, orderedMs, touches, { clickMs, viewMs } = CREDIT_WINDOWS) {
	let won = null;
	for (const touch of touches) {
		const ageMs = orderedMs - touch.atMs;
		const windowMs = touch.kind === "viewed" ? viewMs : clickMs;
		if (touch.product !== product || touch.video === null) continue;
		if (ageMs < 0 || ageMs > windowMs || windowMs <= 0) continue;
		if (!won || (weights[touch.kind] - weights[won.kind] || touch.atMs - won.atMs) >= 0) won = touch;
	}
	return won;
}
// src/collector/reports/roughRates.ts
/**
* About how many units of a currency make a US dollar, from least to most. Never used for a sum: it only tells a price that a shop may show
* in another currency from one that somebody made up, so it is as wide as rates wander in years.
*/
var near = [
	[[.2, 1], "BHD GIP JOD KWD KYD LVL MTL OMR"],
	[[.5, 2], "AUD BMD BND BSD CAD CHF EUR FKP GBP NZD PAB SGD SHP USD"],
	[[10, 100], "AFN ALL BDT BTN CZK CVE DOP EGP ETB GMD HNL INR KES KGS MDL MKD MRU MUR MVR MXN MZN NIO NPR PHP RSD RUB SCR SRD SZL THB TJS TRY TWD UAH UYU ZAR ZMW"],
	[[100, 1e3], "AMD AOA ARS CLP CRC DJF DZD ETB HUF ISK JMD JPY KMF KZT LKR LRD NGN PKR SDG VUV XAF XOF XPF YER"],
	[[1e3, 1e4], "ARS BIF CDF COP GNF IQD KHR KRW LBP MGA MMK MNT MWK NGN PYG RWF SSP TZS UGX"],
	[[1e4, 2e6], "GNF IDR IRR LAK LBP SLL STN SYP UZS VES VND ZWG"]
];
/** Of all that are not named. */
var USUAL$1 = [1, 20];
function unitsOf(currency) {
	const found = near.filter(([, currencies]) => currencies.includes(currency));
	const units = found.length > 0 ? found.flatMap(([range]) => range) : USUAL$1;
	return {
		least: Math.min(...units),
		most: Math.max(...units)
	};
}
/** The most that an amount of one currency can come to in another, in main units. */
var mostIn = (to, amount, from) => amount / unitsOf(from).least * unitsOf(to).most;
// src/collector/reports/abovePrice.ts
/** The feed's price may be without tax, of which no country takes more than 27 %. */
var ROOM$1 = 1.3;
/** Of one product in one order: no shopper buys more. */
var MAX_PIECES = 100;
/**
* Whether a page claims more for a line than the shop takes for so many of the product; where the feed tells no price of it in that
* currency, of its dearest. In a currency in which the feed has no price at all it is the most that its prices can come to there.
*/
function isAbovePrice({ valueMinor, quantity }, product, currency, { pricesOf, dearest }) {
	const own = pricesOf.get(product);
	const priceMinor = own?.get(currency) ?? dearest.get(currency) ?? mostOf$1(own && own.size > 0 ? own : dearest, currency);
	if (priceMinor === void 0) return false;
	return valueMinor > Math.ceil(priceMinor * Math.min(quantity, MAX_PIECES) * ROOM$1);
}
/** `undefined` where the feed tells no price in any currency. */
function mostOf$1(prices, currency) {
	const digits = digitsOf(currency);
	const most = [...prices].map(([from, minor]) => mostIn(currency, minor / 10 ** digitsOf(from), from) * 10 ** digits);
	return most.length > 0 ? Math.max(...most) : void 0;
}
var knownDigits = /* @__PURE__ */ new Map();
/** Asked of the platform once a currency, and not once an order: that takes as long as all else about it. */
function digitsOf(currency) {
	const known = knownDigits.get(currency) ?? fractionDigits(currency);
	knownDigits.set(currency, known);
	return known;
}
// src/collector/reports/shopperMemory.ts
function createMemory({ videosOf, widelyShown, isWidelyShown }) {
	const touches = [];
	const products = /* @__PURE__ */ new Set();
	const variants = /* @__PURE__ */ new Map();
	const opened = /* @__PURE__ */ new Map();
	const added = /* @__PURE__ */ new Map();
	const views = /* @__PURE__ */ new Map();
	const viewsOfWide = /* @__PURE__ */ new Map();
	let next = 0;
	const note = (touch) => {
		const { kind, atMs, video, creator, gift, product, live, isInside } = touch;
		if (video === null || kind === "tagged") return;
		if (kind !== "viewed") {
			if (product === null) return;
			const before = opened.get(product);
			const isAnswer = kind === "added" ? before?.isAnswer === true && before.video === video : touch.isAnswer;
			(kind === "added" ? added : opened).set(product, {
				kind,
				atMs,
				video,
				creator,
				gift,
				product,
				live,
				isInside,
				isAnswer
			});
			return;
		}
		const view = {
			touch,
			turn: next
		};
		views.set(video, view);
		for (const wide of widelyShown.get(video) ?? []) viewsOfWide.set(wide, view);
	};
	const latest = (of) => {
		let found;
		for (const video of of) {
			const view = views.get(video);
			if (view && (!found || view.turn > found.turn)) found = view;
		}
		return found;
	};
	return {
		add(touch) {
			const { product, variant } = touch;
			touches.push(touch);
			if (product !== null) products.add(product);
			if (variant && product) variants.set(variant, product);
		},
		async passTo(atMs, pace) {
			for (let touch = touches[next]; touch && touch.atMs <= atMs; touch = touches[next]) {
				note(touch);
				next += 1;
				if (pace.spent(1 + (widelyShown.get(touch.video ?? "")?.length ?? 0))) await pace.pause();
			}
		},
		lastEngaged: (product) => [opened.get(product), added.get(product)].flatMap((touch) => touch ?? []),
		lastView(product, pace) {
			const few = videosOf.get(product) ?? [];
			const view = isWidelyShown(product) ? viewsOfWide.get(product) : latest(few);
			pace.spent(isWidelyShown(product) ? 1 : videosOf.get(product)?.size);
			return view && {
				kind: "viewed",
				atMs: view.touch.atMs,
				video: view.touch.video,
				creator: view.touch.creator,
				gift: view.touch.gift,
				product,
				live: view.touch.live,
				isInside: view.touch.isInside,
				isAnswer: false
			};
		},
		knows: (product) => products.has(product),
		productOfVariant: (variant) => variants.get(variant)
	};
}
// src/collector/reports/shown.ts
async function learnShown(touches, { productsOf }, pace) {
	const videosOf = /* @__PURE__ */ new Map();
	let pairs = 0;
	const learn = (video, product) => {
		const known = videosOf.get(product) ?? /* @__PURE__ */ new Set();
		videosOf.set(product, known);
		if (known.has(video)) return;
		known.add(video);
		pairs += 1;
	};
	for (const [video, products] of productsOf) {
		for (const product of products) learn(video, product);
		if (pace.spent(products.length)) await pace.pause();
	}
	for (const { kind, video, product } of touches) {
		if (kind !== "viewed" && video && product) learn(video, product);
		if (pace.spent()) await pace.pause();
	}
	const limit = Math.ceil(Math.sqrt(pairs));
	const isWidelyShown = (product) => (videosOf.get(product)?.size ?? 0) > limit;
	const widelyShown = /* @__PURE__ */ new Map();
	for (const [product, videos] of videosOf) {
		if (pace.spent()) await pace.pause();
		if (!isWidelyShown(product)) continue;
		for (const video of videos) {
			const wide = widelyShown.get(video);
			if (wide) wide.push(product);
			else widelyShown.set(video, [product]);
			if (pace.spent()) await pace.pause();
		}
	}
	return {
		videosOf,
		widelyShown,
		isWidelyShown
	};
}
// src/collector/reports/credit.ts
/**
* Which creators, videos and products the orders are credited to. The questions to the store are in `orders.ts`; which touch
* wins is decided by `winningTouch`. Here the touches of a shopper are gone through once, in their order, and of each kind only
* the last one before an order is handed on: no earlier one could win.
*
* Only what the collector has itself seen counts: an order is joined to the shopper who claimed it, and each line to the visit that
* its mark names, and what these did decides.
*/
/** An order and a visit are one shopper's, or of one before and after a consent; whoever names hundreds makes work. */
var MAX_OWNERS = 4;
async function createCrediting({ touches, assortment, owners, windows }, pace) {
	const shown = await learnShown(touches, assortment, pace);
	const memories = /* @__PURE__ */ new Map();
	const memoryOf = (shopper) => {
		const known = memories.get(shopper) ?? createMemory(shown);
		memories.set(shopper, known);
		return known;
	};
	await eachInSlices(touches, pace, (touch) => memoryOf(touch.shopper).add(touch));
	const ownersOf = (session) => session === null ? [] : (owners.get(session) ?? []).slice(0, MAX_OWNERS);
	return {
		ownersOf,
		async credit({ orderId, atMs, isConfirmed, currency, claimant, lines }) {
			const own = [...claimant ? [claimant.shopper, ...ownersOf(claimant.session)] : [], ...new Set(lines.flatMap(({ session }) => ownersOf(session)))].slice(0, MAX_OWNERS);
			let buyer = null;
			let isAbove = false;
			const credited = [];
			for (const line of lines) {
				const shoppers = [.../* @__PURE__ */ new Set([...ownersOf(line.session), ...own])];
				for (const shopper of shoppers) await memoryOf(shopper).passTo(atMs, pace);
				const found = touchesOf(line, shoppers.map(memoryOf), assortment, shown, pace);
				const won = winningTouch(found.product, atMs, found.touches, windows);
				const kind = won === null ? "none" : won.kind === "viewed" ? "influenced" : "direct";
				credited.push({
					product: found.product,
					valueMinor: line.valueMinor,
					isReturned: line.isReturned,
					kind,
					video: won?.video ?? null,
					creator: won?.creator ?? null,
					gift: won?.gift ?? null,
					touch: won && {
						kind: won.kind,
						atMs: won.atMs,
						live: won.live === true
					},
					isAnswer: won?.isAnswer ?? false,
					isInside: won?.isInside ?? false
				});
				if (won && !isConfirmed) isAbove ||= isAbovePrice(line, found.product, currency, assortment);
				if (kind === "direct") buyer ??= shoppers[0] ?? null;
				if (pace.spent(1 + shoppers.length)) await pace.pause();
			}
			return {
				orderId,
				atMs,
				shopper: buyer ?? claimant?.shopper ?? null,
				claimant: claimant?.shopper ?? null,
				isConfirmed,
				isAbovePrice: isAbove,
				currency,
				lines: credited
			};
		}
	};
}
/** The last touches of each kind that the line's product had, under the name that the shelf knows it by. */
function touchesOf(line, memories, assortment, shown, pace) {
	const names = memories.map((memory) => nameProduct(line, memory, assortment, shown.videosOf));
	const at = memories.findIndex((memory, index) => memory.lastEngaged(names[index] ?? "").length > 0);
	const product = names[Math.max(0, at)] ?? nameProduct(line, createMemory(shown), assortment, shown.videosOf);
	return {
		product,
		touches: memories.flatMap((memory) => [...memory.lastEngaged(product), ...[memory.lastView(product, pace)].flatMap((touch) => touch ?? [])]).sort((a, b) => a.atMs - b.atMs)
	};
}
/** A thank-you page often knows only the shop's own variant id; the add to cart knew both. */
function nameProduct({ product, variant, sku }, memory, { productOfVariant }, videosOf) {
	if (memory.knows(product) || videosOf.has(product)) return product;
	const find = (id) => productOfVariant.get(id) ?? memory.productOfVariant(id);
	return find(variant ?? "") ?? find(product) ?? find(sku ?? "") ?? product;
}
// src/collector/webhooks/signedOrder.ts
var rankOf = {
	open: 0,
	placed: 1,
	cancelled: 2
};
/**
* Updates of one order as the order they make: the state with the latest time of the platform's own counts, and all refunds that
* any told. Of two states of the same second, as some platforms count, the one that is further on.
*
* @returns `null` as long as only refunds are known.
*/
function foldOrder(rows) {
	let newest = null;
	let goneMs = -Infinity;
	const refunds = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const { update } = row;
		if (update.kind === "gone") goneMs = Math.max(goneMs, update.updatedMs);
		else if (update.kind === "refund") refunds.set(update.refund.id, update.refund);
		else if (!newest || isLater$1(row, update.state, newest)) newest = {
			row,
			state: update.state
		};
	}
	if (!newest) return null;
	const { row, state } = newest;
	for (const refund of state.refunds) refunds.set(refund.id, refund);
	const isGone = goneMs >= row.update.updatedMs;
	const { refunds: _told, lines, ...rest } = state;
	return {
		...rest,
		status: isGone ? "cancelled" : state.status,
		platform: row.platform,
		orderId: row.update.orderId,
		lines: keepLines(state, [...refunds.values()]).map((keptMinor, index) => ({
			...lines[index],
			keptMinor,
			isReturned: keptMinor === 0 && (lines[index]?.netMinor ?? 0) > 0
		})),
		refundedMinor: [...refunds.values()].reduce((sum, { amountMinor }) => sum + amountMinor, 0)
	};
}
function isLater$1(row, state, than) {
	return (row.update.updatedMs - than.row.update.updatedMs || state.refunds.length - than.state.refunds.length || rankOf[state.status] - rankOf[than.state.status] || row.receivedMs - than.row.receivedMs || (row.digest > than.row.digest ? 1 : -1)) > 0;
}
/**
* What is left of each line. What went back without naming a line is taken from all of them alike, as if none of it were shipping:
* sales are rather told too small than too large.
*/
function keepLines(state, refunds) {
	const kept = state.lines.map(({ netMinor }) => netMinor);
	let unnamedMinor = 0;
	for (const { amountMinor, lines } of refunds) {
		let namedMinor = 0;
		for (const { line, quantity, netMinor, taxMinor } of lines) {
			const index = state.lines.findIndex(({ id }) => id === line);
			const from = state.lines[index];
			if (!from) continue;
			const share = Math.min(1, quantity / Math.max(1, from.quantity));
			const net = netMinor ?? Math.round(from.netMinor * share);
			kept[index] = Math.max(0, (kept[index] ?? 0) - net);
			namedMinor += net + (netMinor === null ? Math.round(from.taxMinor * share) : taxMinor);
		}
		unnamedMinor += Math.max(0, amountMinor - namedMinor);
	}
	if (unnamedMinor === 0) return kept;
	const goodsMinor = state.lines.reduce((sum, line) => sum + line.netMinor + line.taxMinor, 0);
	const share = Math.min(1, unnamedMinor / Math.max(1, goodsMinor));
	return kept.map((minor, index) => Math.max(0, minor - Math.round((state.lines[index]?.netMinor ?? 0) * share)));
}
// src/collector/reports/foldOrders.ts
/** The orders that updates make; those of one order stand together. */
async function foldOrders(rows, pace) {
	const orders = [];
	let own = [];
	const close = () => {
		const order = own.length > 0 ? foldOrder(own) : null;
		if (order) orders.push(order);
		own = [];
	};
	for (const row of rows) {
		const first = own[0];
		if (first && (first.platform !== row.platform || first.update.orderId !== row.update.orderId)) close();
		own.push(row);
		if (pace.spent()) await pace.pause();
	}
	close();
	return orders;
}
// src/collector/webhooks/orderName.ts
/** What an order is called everywhere: `#1001`, ` 1001 ` and `gid://shopify/Order/1001` are one. */
var orderName = (written) => written.trim().replace(/^gid:\/\/[a-z]+\/Order(Identity)?\//i, "").replace(/\?.*$/, "").replace(/^#/, "").toLowerCase();
// src/collector/reports/joinClaims.ts
/** A page's clock is corrected, and never quite. What was claimed earlier than this before the order existed was made up. */
var CLAIMED_BEFORE_MS = 6e5;
/** A page tells a total with or without tax and shipping, and one visit no more different ones than these. */
var MAX_TOTALS = 4;
/** Visits that claim an order and know it wrongly. More of them are somebody who guesses at what it came to. */
var MAX_WRONG = 8;
/** Share of an amount that a price rounded in another currency may be off. */
var ROUNDED_PRICES = .01;
/** @returns one claim for each visit, in the order of `claims`. */
function claimsThatJoin(order, claims, assortment) {
	const guessers = guessersIn(claims);
	const joined = /* @__PURE__ */ new Map();
	const wrong = /* @__PURE__ */ new Set();
	for (const claim of claims) {
		const visit = JSON.stringify([claim.shopper, claim.session]);
		if (isMarked(claim, order) || !guessers.has(claim.shopper) && mayJoin(claim, order, assortment)) {
			if (!joined.has(visit)) joined.set(visit, claim);
		} else wrong.add(visit);
	}
	const isGuessedAt = [...wrong].filter((visit) => !joined.has(visit)).length > MAX_WRONG;
	return [...joined.values()].filter((claim) => !isGuessedAt || isMarked(claim, order) || tellsLines(claim, order, assortment) === "all");
}
/** Shoppers who claim the order with one total after the other. */
function guessersIn(claims) {
	const totals = /* @__PURE__ */ new Map();
	for (const { shopper, currency, totalMinor } of claims) totals.set(shopper, (totals.get(shopper) ?? /* @__PURE__ */ new Set()).add(`${currency} ${totalMinor}`));
	return new Set([...totals].flatMap(([shopper, { size }]) => size > MAX_TOTALS ? [shopper] : []));
}
/** A line of the order names the very visit that claims it. */
var isMarked = ({ session, ...claim }, order) => session !== null && isInTime(claim, order) && order.lines.some((line) => line.session === session);
var isInTime = ({ atMs, receivedMs }, order) => Math.min(atMs, receivedMs) >= order.atMs - CLAIMED_BEFORE_MS;
/** Whether a claim knows the order and not only its number. */
var mayJoin = (claim, order, assortment) => isInTime(claim, order) && knowsTotal(claim, order) && tellsLines(claim, order, assortment) !== "others";
/**
* Pages tell a total with or without tax and shipping. Shops of several currencies sign the order in their own and show the shopper
* another.
*/
function knowsTotal(claim, order) {
	const { currency, totalMinor, taxMinor, shippingMinor, lines, shown } = order;
	const sum = (of) => lines.reduce((all, line) => all + line[of], 0);
	const goodsMinor = sum("netMinor");
	const told = [
		totalMinor,
		totalMinor - taxMinor,
		totalMinor - shippingMinor,
		totalMinor - taxMinor - shippingMinor,
		goodsMinor,
		goodsMinor + sum("taxMinor")
	];
	const roundingMinor = lines.length + 1;
	const isNear = (minor, roomMinor) => Math.abs(claim.totalMinor - minor) <= roundingMinor + roomMinor;
	if (claim.currency === currency && told.some((minor) => isNear(minor, 0))) return true;
	if (claim.currency !== shown?.currency) return false;
	const rate = totalMinor > 0 ? shown.totalMinor / totalMinor : 1;
	return isNear(shown.totalMinor, 0) || told.some((minor) => minor < totalMinor && isNear(minor * rate, minor * rate * ROUNDED_PRICES));
}
/**
* What a claim tells of the order's lines: all of them, a part, or a product, or more pieces of it, than the order holds. Pages and
* servers call the same product by different names, so only what the feed knows on both sides can be said to differ.
*/
function tellsLines(claim, order, { pricesOf, productOfVariant }) {
	const find = (names) => {
		for (const name of names) {
			const product = productOfVariant.get(name ?? "") ?? (pricesOf.has(name ?? "") ? name : null);
			if (product) return product;
		}
		return null;
	};
	const remaining = /* @__PURE__ */ new Map();
	for (const { variant, product, sku, quantity } of order.lines) {
		const name = find([
			variant,
			product,
			sku
		]);
		if (name === null) return "some";
		remaining.set(name, (remaining.get(name) ?? 0) + quantity);
	}
	for (const { variant, product, quantity } of claim.lines) {
		const name = find([variant, product]);
		if (name === null) continue;
		const rest = (remaining.get(name) ?? 0) - quantity;
		if (rest < 0) return "others";
		remaining.set(name, rest);
	}
	return [...remaining.values()].every((rest) => rest === 0) ? "all" : "some";
}
// src/collector/reports/settleOrders.ts
/**
* Which orders there are. A page's word is a claim; what the shop's server signed is a fact. Claims are joined to the facts, since
* they know whose order it was, and from the first signed order on they make no order by themselves.
*/
function settleOrders(input) {
	const { signed, signedSinceMs, fromMs, toMs, assortment } = input;
	const isIn = ({ atMs }) => atMs >= fromMs && atMs < toMs;
	const find = indexOf(signed);
	const joined = /* @__PURE__ */ new Map();
	const alone = /* @__PURE__ */ new Map();
	for (const claim of input.claims) {
		const order = find(claim);
		if (order) addTo$1(joined, order, claim);
		else addTo$1(alone, orderName(claim.orderId), claim);
	}
	const placed = signed.filter((order) => order.status === "placed" && isIn(order));
	const orders = placed.map((order) => {
		const unclaimed = toConfirmed(order);
		return [unclaimed, ...claimsThatJoin(order, joined.get(order) ?? [], assortment).map(({ shopper, session }) => ({
			...unclaimed,
			claimant: {
				shopper,
				session
			}
		}))];
	});
	const unsigned = [];
	for (const [name, claims] of alone) {
		const first = claims[0];
		if (signedSinceMs === null || first.receivedMs < signedSinceMs) orders.push([toClaimed(first), ...claims.slice(1).map(toClaimed)]);
		else if (claims.some(isIn)) {
			const claimedMs = claims.map(({ atMs }) => atMs);
			unsigned.push({
				name,
				receivedMs: first.receivedMs,
				claimedMs
			});
		}
	}
	return {
		orders: orders.sort((a, b) => a[0].atMs - b[0].atMs || (a[0].orderId < b[0].orderId ? -1 : 1)),
		confirmed: placed,
		cancelledMs: signed.filter((order) => order.status === "cancelled" && isIn(order)).map(({ atMs }) => atMs),
		unsigned
	};
}
function addTo$1(lists, key, claim) {
	const list = lists.get(key);
	if (list) list.push(claim);
	else lists.set(key, [claim]);
}
/** A page may know an order's number or its id; where two orders share a name, the one nearest in time is meant. */
function indexOf(signed) {
	const byName = /* @__PURE__ */ new Map();
	for (const order of signed) for (const name of new Set([order.orderId, ...order.numbers].map(orderName))) byName.set(name, [...byName.get(name) ?? [], order]);
	return ({ orderId, atMs }) => {
		let nearest;
		for (const order of byName.get(orderName(orderId)) ?? []) if (!nearest || Math.abs(order.atMs - atMs) < Math.abs(nearest.atMs - atMs)) nearest = order;
		return nearest;
	};
}
function toConfirmed({ orderId, atMs, currency, lines }) {
	return {
		orderId,
		atMs,
		isConfirmed: true,
		currency,
		claimant: null,
		lines: lines.map(({ product, variant, sku, quantity, keptMinor, isReturned, session }) => ({
			product: product ?? sku ?? variant ?? "",
			variant,
			sku,
			quantity,
			valueMinor: keptMinor,
			isReturned,
			session
		}))
	};
}
function toClaimed({ orderId, atMs, shopper, session, currency, totalMinor, lines }) {
	const sumMinor = lines.reduce((sum, { valueMinor }) => sum + valueMinor, 0);
	const paidOf = (minor) => sumMinor > totalMinor ? Number(BigInt(minor) * BigInt(totalMinor) / BigInt(sumMinor)) : minor;
	return {
		orderId,
		atMs,
		isConfirmed: false,
		currency,
		claimant: {
			shopper,
			session
		},
		lines: lines.map(({ product, variant, quantity, valueMinor, mark }) => ({
			product,
			variant,
			sku: null,
			quantity,
			valueMinor: paidOf(valueMinor),
			isReturned: false,
			session: sessionOf(mark)
		}))
	};
}
var sessionOf = (token) => parseAttributionToken(token)?.session ?? null;
// src/collector/reports/creditDays.ts
/** No page tells later than this. */
var TOLD_WITHIN_MS = 3 * DAY_MS;
var dayOf$2 = (ms) => Math.floor(ms / DAY_MS) * DAY_MS;
var longest = ({ clickMs, viewMs }) => Math.max(clickMs, viewMs);
/**
* The orders of the scope with all that is known of whose each is, before any credit.
*
* @param read - what of the signed orders is taken; by default all of it.
*/
async function settledOrders(store, { assortment, ...question }, pace, read = (order) => order) {
	const scope = {
		...question.scope,
		creator: null
	};
	const around = aroundOf(scope);
	const signedSinceMs = await store.signedSince(scope.tenant);
	const signed = (signedSinceMs === null ? [] : await foldOrders(await store.signedUpdates(around), pace)).map(read);
	const claims = await store.claims(signedSinceMs === null ? scope : around);
	return settleOrders({
		...scope,
		claims,
		signed,
		signedSinceMs,
		assortment
	});
}
var aroundOf = (scope) => ({
	...scope,
	fromMs: scope.fromMs - TOLD_WITHIN_MS,
	toMs: scope.toMs + TOLD_WITHIN_MS
});
/** @returns the days of the scope on which there are any. */
async function creditDays(store, question, pace) {
	const scope = {
		...question.scope,
		creator: null
	};
	const settled = await settledOrders(store, question, pace);
	const days = /* @__PURE__ */ new Map();
	const isIn = (ms) => ms >= scope.fromMs && ms < scope.toMs;
	const dayAt = (ms) => {
		const day = days.get(dayOf$2(ms)) ?? {
			orders: [],
			confirmed: [],
			cancelledMs: [],
			unsigned: []
		};
		days.set(dayOf$2(ms), day);
		return day;
	};
	for (const order of settled.confirmed) dayAt(order.atMs).confirmed.push(order);
	for (const ms of settled.cancelledMs) dayAt(ms).cancelledMs.push(ms);
	for (const order of settled.unsigned) for (const day of new Set(order.claimedMs.filter(isIn).map(dayOf$2))) dayAt(day).unsigned.push(order);
	for (const order of await creditAll(store, {
		...question,
		scope
	}, settled.orders, pace)) if (isIn(order.atMs)) dayAt(order.atMs).orders.push(order);
	for (const day of days.values()) day.orders = await sortInSlices(day.orders, (a, b) => a.atMs - b.atMs, pace);
	return days;
}
/** Those of one day together; one that is claimed on several days by itself. */
function groupByDays(orders) {
	const groups = [];
	const ofDay = /* @__PURE__ */ new Map();
	for (const candidates of orders) {
		const times = candidates.map(({ atMs }) => atMs);
		const fromMs = dayOf$2(Math.min(...times));
		const toMs = dayOf$2(Math.max(...times)) + DAY_MS;
		const isOfOneDay = toMs - fromMs === DAY_MS;
		const group = isOfOneDay && ofDay.get(fromMs) || {
			orders: [],
			fromMs,
			toMs
		};
		if (group.orders.length === 0) groups.push(group);
		if (isOfOneDay) ofDay.set(fromMs, group);
		group.orders.push(candidates);
	}
	return groups;
}
async function creditAll(store, { scope, assortment, windows }, orders, pace) {
	if (orders.length === 0) return [];
	const groups = groupByDays(orders);
	const windowMs = longest(windows);
	const before = {
		...scope,
		fromMs: groups.reduce((first, { fromMs }) => Math.min(first, fromMs), scope.fromMs) - windowMs,
		toMs: groups.reduce((last, { toMs }) => Math.max(last, toMs), scope.toMs)
	};
	const named = await namedIn$1(orders, pace);
	const owners = /* @__PURE__ */ new Map();
	if (named.sessions.size > 0) for (const { session, shopper } of await store.shoppersOf({
		...before,
		toMs: before.toMs + TOLD_WITHIN_MS
	}, [...named.sessions])) owners.set(session, [...owners.get(session) ?? [], shopper]);
	const shoppers = /* @__PURE__ */ new Set([...named.shoppers, ...[...owners.values()].flat()]);
	const touches = /* @__PURE__ */ new Map();
	await eachInSlices(await store.touches(before, [...shoppers]), pace, (touch) => {
		const own = touches.get(touch.shopper);
		if (own) own.push(touch);
		else touches.set(touch.shopper, [touch]);
	});
	const credited = [];
	for (const group of groups) {
		const { sessions, shoppers: claimants } = await namedIn$1(group.orders, pace);
		const own = /* @__PURE__ */ new Set([...claimants, ...[...sessions].flatMap((session) => owners.get(session) ?? [])]);
		const isNear = ({ atMs }) => atMs >= group.fromMs - windowMs && atMs < group.toMs;
		const crediting = await createCrediting({
			touches: [...own].flatMap((shopper) => (touches.get(shopper) ?? []).filter(isNear)),
			assortment,
			owners,
			windows
		}, pace);
		credited.push(...await chooseClaims(group.orders, crediting));
	}
	return credited;
}
/** Whose the orders may be. */
async function namedIn$1(orders, pace) {
	const sessions = /* @__PURE__ */ new Set();
	const shoppers = /* @__PURE__ */ new Set();
	for (const candidates of orders) for (const { claimant, lines } of candidates) {
		if (claimant) shoppers.add(claimant.shopper);
		if (claimant?.session) sessions.add(claimant.session);
		for (const { session } of lines) if (session) sessions.add(session);
		if (pace.spent(lines.length)) await pace.pause();
	}
	return {
		sessions,
		shoppers
	};
}
// src/collector/reports/orders.ts
/** How long a server may take to tell of an order that a page has claimed already: platforms try again for two days. */
var CONFIRM_WITHIN_MS = 48 * HOUR_MS;
/** Every order of the scope with its credit, line by line: those that were credited for good, and those since. */
async function creditedOrders(store, question, pace) {
	const { scope } = question;
	const { ordersMs } = await store.aged();
	const fromMs = Math.min(scope.toMs, Math.max(scope.fromMs, ordersMs));
	const since = await ordersSince(store, {
		...question,
		scope: {
			...scope,
			fromMs
		}
	}, pace);
	if (scope.fromMs >= ordersMs) return since;
	if (scope.only) return since;
	const kept = await store.keptOrders(scope);
	return {
		...since,
		orders: [...kept.map(fromKept), ...since.orders],
		confirmed: [...kept.flatMap(({ currency, paid }) => paid ? {
			...paid,
			currency
		} : []), ...since.confirmed]
	};
}
async function ordersSince(store, { nowMs, book, ...question }, pace) {
	const { fromMs, toMs, tenant } = question.scope;
	const isIn = (ms) => ms >= fromMs && ms < toMs;
	const whole = {
		...question.scope,
		fromMs: dayOf$2(fromMs),
		toMs: dayOf$2(toMs - 1) + DAY_MS
	};
	const asked = {
		...question,
		nowMs,
		scope: whole
	};
	const days = await book?.days(store, asked, pace) ?? [...(await creditDays(store, asked, pace)).entries()].sort(([a], [b]) => a - b).map(([, day]) => day);
	const credited = days.flatMap(({ orders }) => orders.filter(({ atMs }) => isIn(atMs)));
	const orders = credited.filter(({ isAbovePrice }) => !isAbovePrice);
	const unsigned = /* @__PURE__ */ new Map();
	for (const day of days) for (const order of day.unsigned) if (order.claimedMs.some(isIn)) unsigned.set(order.name, order);
	const waiting = [...unsigned.values()].filter(({ receivedMs }) => nowMs - receivedMs < CONFIRM_WITHIN_MS).length;
	const signedSinceMs = await store.signedSince(tenant);
	return {
		orders,
		confirmed: days.flatMap(({ confirmed }) => confirmed.filter(({ atMs }) => isIn(atMs))),
		cancelled: days.reduce((sum, { cancelledMs }) => sum + cancelledMs.filter(isIn).length, 0),
		waiting,
		unmatched: unsigned.size - waiting,
		abovePrice: credited.length - orders.length,
		isSigned: signedSinceMs !== null && signedSinceMs < toMs
	};
}
/**
* What of the orders is credited to a creator, and to what the filter leaves, and nothing of the shop's others; all of it without
* either.
*/
function creditedTo({ creator = null, only }, all) {
	if (creator === null && !only) return all;
	const orders = all.orders.flatMap((order) => {
		const lines = order.lines.filter((line) => line.kind !== "none" && (creator === null || line.creator === creator) && (!only || line.isInside));
		return lines.length > 0 ? [{
			...order,
			lines
		}] : [];
	});
	const { isSigned } = all;
	return {
		orders,
		isSigned,
		confirmed: [],
		cancelled: 0,
		waiting: 0,
		unmatched: 0,
		abovePrice: 0
	};
}
/** As an order among others. */
var fromKept = ({ fromMs, currency, isConfirmed, lines }) => ({
	orderId: "",
	atMs: fromMs,
	shopper: null,
	claimant: null,
	isAbovePrice: false,
	isConfirmed,
	currency,
	lines: lines.map((line) => ({
		...line,
		touch: null,
		isAnswer: false,
		isInside: true
	}))
});
// src/collector/reports/keptOrders.ts
/** Orders that outlive what led to them: as they were credited, and nothing of whose they were. */
/** @param scopes - one of each shop. */
async function ordersToKeep(store, scopes, question) {
	const kept = [];
	for (const scope of scopes) {
		const { orders, confirmed } = await creditedOrders(store, {
			...question,
			scope
		}, createPace());
		const paidOf = new Map(confirmed.map((paid) => [`${paid.atMs} ${paid.orderId}`, paid]));
		for (const { orderId, atMs, currency, isConfirmed, lines } of orders) {
			const paid = isConfirmed ? paidOf.get(`${atMs} ${orderId}`) : void 0;
			kept.push({
				tenant: scope.tenant,
				fromMs: atMs,
				toMs: atMs + 1,
				currency,
				isConfirmed,
				lines: lines.map(({ kind, product, video, creator, gift, valueMinor, isReturned }) => ({
					kind,
					product,
					video,
					creator,
					gift,
					valueMinor,
					isReturned
				})),
				paid: paid ? {
					taxMinor: paid.taxMinor,
					shippingMinor: paid.shippingMinor,
					refundedMinor: paid.refundedMinor
				} : null
			});
		}
	}
	return kept;
}
// src/collector/store/placed.ts
/** Where cards were seen and what came of it, and what shoppers do with videos now, in plain code. */
/** What a deed counts beside a view; an add to cart says most. */
var points = {
	video_viewed: .1,
	video_engaged: 1,
	product_opened: 3,
	product_added: 8
};
/** Of the two half-lives. */
var halfLives = {
	short: 6 * HOUR_MS,
	long: 72 * HOUR_MS
};
/** @param rows - of the scope. */
function placementsOf(rows) {
	const about = (type) => rows.filter((row) => row.type === type && row.video !== null);
	const card = ({ view, video }) => JSON.stringify([view, video]);
	const added = new Set(about("product_added").map(card));
	const opened = /* @__PURE__ */ new Set([...about("product_opened").map(card), ...added]);
	const lines = /* @__PURE__ */ new Map();
	for (const [key, own] of group(about("card_viewed"), card)) {
		const position = own.reduce((min, row) => Math.min(min, row.position ?? Infinity), Infinity);
		if (position === Infinity) continue;
		const video = own[0]?.video ?? "";
		const at = JSON.stringify([video, position]);
		const line = lines.get(at) ?? {
			video,
			position,
			seen: 0,
			opened: 0,
			added: 0
		};
		lines.set(at, line);
		line.seen += 1;
		if (opened.has(key)) line.opened += 1;
		if (added.has(key)) line.added += 1;
	}
	return [...lines.values()].sort((a, b) => compare$1(a.video, b.video) || a.position - b.position);
}
/** @param rows - of the scope. */
function freshnessOf(rows, toMs) {
	const lines = /* @__PURE__ */ new Map();
	for (const { type, video, atMs } of rows) {
		const worth = points[type];
		if (video === null || worth === void 0) continue;
		const line = lines.get(video) ?? {
			video,
			short: 0,
			long: 0
		};
		lines.set(video, line);
		line.short += worth * 2 ** ((atMs - toMs) / halfLives.short);
		line.long += worth * 2 ** ((atMs - toMs) / halfLives.long);
	}
	return [...lines.values()].sort((a, b) => compare$1(a.video, b.video));
}
// src/collector/ranking/scoreVideos.ts
/** What a page view counts in which a product was opened and not added; one in which it was added counts 1. */
var OPENED = .25;
/** As if so many openings and adds had gone as usual before the first: what few data are drawn to. */
var PRIOR = 3;
/** Player views by which a video's watching is drawn to what is usual. */
var USUAL_VIEWS = 20;
/** Points by which its freshness is. */
var USUAL_POINTS = 10;
/** Places and videos explain each other: so often each is told anew from the other. */
var TURNS = 10;
/** How far watching and freshness may move a score, up or down. */
var MAX_WATCHED = 2;
var MAX_FRESH = 1.25;
function scoreVideos({ videos, ...facts }) {
	const known = new Set(videos);
	const placements = facts.placements.filter(({ video, seen }) => known.has(video) && seen > 0);
	const watched = watchedBeside(facts.watchings.filter(({ video }) => known.has(video)));
	const fresh = new Map(facts.freshness.map(({ video, short, long }) => [video, freshBeside(short, long)]));
	const movedBy = sumBy$1(placements, ({ video }) => video, moved);
	const movedAt = sumBy$1(placements, ({ position }) => position, moved);
	const seenAt = sumBy$1(placements, ({ position }) => position, ({ seen }) => seen);
	const usual = sum(placements, moved) / Math.max(1, sum(placements, ({ seen }) => seen));
	const priorOf = (video) => PRIOR * (watched.get(video) ?? 1);
	let score = new Map(videos.map((video) => [video, watched.get(video) ?? 1]));
	let expected = /* @__PURE__ */ new Map();
	for (let turn = 0; turn < TURNS; turn++) {
		const level = meanOf$1(score, movedBy);
		const weightAt = sumBy$1(placements, ({ position }) => position, ({ video, seen }) => seen * (score.get(video) ?? 1) / level);
		const rateAt = (position) => ((movedAt.get(position) ?? 0) + PRIOR * usual) / ((weightAt.get(position) ?? seenAt.get(position) ?? 0) + PRIOR);
		expected = sumBy$1(placements, ({ video }) => video, ({ position, seen }) => seen * rateAt(position));
		score = new Map(videos.map((video) => [video, (priorOf(video) + (movedBy.get(video) ?? 0)) / (PRIOR + (expected.get(video) ?? 0))]));
	}
	return new Map(videos.map((video) => [video, {
		score: (score.get(video) ?? 1) * (fresh.get(video) ?? 1),
		evidence: PRIOR + (expected.get(video) ?? 0)
	}]));
}
/** Of those that were seen. */
function meanOf$1(score, seen) {
	const known = [...score].filter(([video]) => seen.has(video));
	return known.length > 0 ? sum(known, ([, value]) => value) / known.length : 1;
}
var moved = ({ opened, added }) => added + OPENED * (opened - added);
/** Watch-through beside the shop's own, drawn to it where few views tell it. */
function watchedBeside(watchings) {
	const measured = watchings.filter(({ durationMs, views }) => durationMs > 0 && views > 0);
	const whole = ({ durationMs, views }) => durationMs * views;
	const all = sum(measured, whole);
	if (all === 0) return /* @__PURE__ */ new Map();
	const usual = sum(measured, ({ watchedMs }) => watchedMs) / all;
	const watched = sumBy$1(measured, ({ video }) => video, (one) => one.watchedMs / one.durationMs);
	const views = sumBy$1(measured, ({ video }) => video, (one) => one.views);
	return new Map([...views].map(([video, count]) => {
		return [video, within(((watched.get(video) ?? 0) + USUAL_VIEWS * usual) / (count + USUAL_VIEWS) / Math.max(usual, 1e-9), MAX_WATCHED)];
	}));
}
/** Engagement velocity: the points of the last hours beside those of the last days; 1 where it goes on as it was. */
function freshBeside(short, long) {
	return within(((halfLives.long / halfLives.short * short + USUAL_POINTS) / (long + USUAL_POINTS)) ** .25, MAX_FRESH);
}
var within = (value, most) => Math.min(most, Math.max(1 / most, value));
var sum = (items, of) => items.reduce((total, item) => total + of(item), 0);
function sumBy$1(items, keyOf, of) {
	const sums = /* @__PURE__ */ new Map();
	for (const item of items) sums.set(keyOf(item), (sums.get(keyOf(item)) ?? 0) + of(item));
	return sums;
}
// src/collector/ranking/serveScores.ts
/** What was longer ago is another season. */
var DAYS$1 = 30;
/** Pages and caches between them and here take an answer for current as long. */
var FRESH_SECONDS = 300;
/** And it is made anew at most as often. */
var MAKE_AFTER_MS = FRESH_SECONDS * 1e3;
/**
* `GET v1/feeds/<id>/stats?key=…`: for anybody, how well each video of the feed does beside what is usual in the shop, and how sure that
* is. Nothing that was counted is told, and nothing of what the feed does not name. A feed is read for it once, for all who ask.
*/
function createScoreServer({ store, countAutomated = false }, { keys, getNames, nowMs }) {
	const made = /* @__PURE__ */ new Map();
	const make = async (tenant, feed, videos) => {
		const atMs = nowMs();
		const scope = {
			tenant,
			fromMs: atMs - DAYS$1 * DAY_MS,
			toMs: atMs,
			automated: countAutomated
		};
		const { assortment } = await getNames();
		const [placements, watchings, freshness] = [
			await store.placements(scope),
			await store.watching(scope, assortment.durationMsOf),
			await store.freshness(scope)
		];
		const scores = scoreVideos({
			videos,
			placements,
			watchings,
			freshness
		});
		return JSON.stringify({
			feed,
			updatedAt: new Date(atMs).toISOString(),
			days: DAYS$1,
			meaning: `score: how well a video moves those who see its card to open and add its products, beside what is usual here (1), whatever its place in the row; few data are drawn to what is usual. evidence: openings and adds behind it that were to be expected, 3 of them lent, up to 200.`,
			videos: Object.fromEntries([...scores].map(([id, { score, evidence }]) => [id, {
				score: digits$1(score, 3),
				evidence: Math.min(200, digits$1(evidence, 2))
			}]))
		});
	};
	const bodyOf = async (tenant, feed, videos) => {
		const key = JSON.stringify([tenant, feed]);
		const known = made.get(key);
		if (known && nowMs() - known.atMs < MAKE_AFTER_MS) return known.body;
		const body = make(tenant, feed, videos).catch((error) => {
			made.delete(key);
			if (store.state().isOpen) throw error;
			return null;
		});
		made.set(key, {
			atMs: nowMs(),
			body
		});
		return body;
	};
	return async (request, url, written) => {
		if (request.method !== "GET" && request.method !== "HEAD") return refuse$1(405, "METHOD_NOT_ALLOWED", "Scores are read with GET.", {
			...CORS,
			allow: "GET"
		});
		const named = url.searchParams.get("key");
		const tenant = (named === null ? keys[0] : keys.find(({ key }) => key === named))?.tenant;
		if (tenant === void 0) return refuse$1(401, "KEY_UNKNOWN", "This key is not known here.", CORS);
		const feed = decode$1(written);
		const { feeds } = await getNames();
		const videos = feeds.get(feed);
		if (!videos) return refuse$1(404, "FEED_UNKNOWN", `No feed "${feed.slice(0, 60)}" has been read here. ${feeds.size > 0 ? "Name it as its id does, or \"default\" where it has none." : "Tell the collector its address: reelshelf collect --feed."}`, CORS);
		const body = await bodyOf(tenant, feed, videos);
		return body === null ? answerJson(503, {
			code: "STORE_FAILED",
			message: "The database cannot be read at the moment."
		}, {
			...CORS,
			"retry-after": "5"
		}) : answer$1(200, body, {
			...JSON_TYPE,
			...CORS,
			"cache-control": `public, max-age=${FRESH_SECONDS}`
		});
	};
}
var digits$1 = (value, count) => Number(value.toPrecision(count));
function decode$1(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
// src/collector/reports/rooms/readCosts.ts
/** What creators were given, as a merchant writes it down: in the console or in a spreadsheet. */
var kinds$1 = [
	"gift",
	"fee",
	"commission"
];
var MOST$7 = 5e3;
var HEADINGS = "id, creator, video, day, kind, amount, currency, commission %, note";
/** One entry: `amount` a decimal text, `rate` a percentage. @param makeId - for one that is new. */
function readEntry(raw, makeId) {
	const read = (name) => typeof raw[name] === "string" || typeof raw[name] === "number" ? String(raw[name]).trim() : "";
	const got = (name) => JSON.stringify(read(name)).slice(0, 60);
	const no = (key, message, name) => failure(said(key, name === void 0 ? void 0 : { received: got(name) }, message));
	const kind = kinds$1.find((each) => each === read("kind").toLowerCase());
	const day = read("day");
	const creator = read("creator");
	const currency = read("currency").toUpperCase();
	const amount = read("amount").replace(",", ".");
	const rate = Number(read("rate").replace(/\s*%$/, "").replace(",", "."));
	if (creator === "" || creator.length > 120) return no("server.cost.creator", `The creator is ${got("creator")}; expected the id from your feed.`);
	if (!kind) return no("server.cost.kind", `The kind is ${got("kind")}; expected ${kinds$1.join(", ")}.`, "kind");
	if (!isDay(day)) return no("server.cost.day", `The day is ${got("day")}; expected one such as 2026-10-14.`, "day");
	if (kind === "commission" && !(rate > 0 && rate <= 100)) return no("server.cost.rate", `The commission is ${got("rate")}; expected a percentage above 0 and up to 100.`, "rate");
	if (kind !== "commission" && !/^\d{1,9}(\.\d{1,3})?$/.test(amount)) return no("server.cost.amount", `The amount is ${got("amount")}; expected a sum such as 28.00.`, "amount");
	if (kind !== "commission" && !isCurrency(currency)) return no("server.cost.currency", `The currency is ${got("currency")}; expected a code such as EUR.`, "currency");
	const isRate = kind === "commission";
	return success({
		id: /^[\w-]{1,40}$/.test(read("id")) ? read("id") : makeId(),
		creator,
		video: read("video").slice(0, 120) || null,
		day,
		kind,
		currency: isRate ? null : currency,
		amountMinor: isRate ? 0 : toMinor({
			amount,
			currency
		}),
		rate: isRate ? rate / 100 : 0,
		note: read("note").slice(0, 300)
	});
}
var isDay = (day) => /^\d{4}-\d\d-\d\d$/.test(day) && new Date(day).toJSON()?.slice(0, 10) === day;
/** `{ "put": [...], "remove": ["id", ...] }`. */
function readChanges(body, makeId) {
	const { put = [], remove = [] } = isRecord(body) ? body : { put: null };
	if (!Array.isArray(put) || !Array.isArray(remove) || put.length + remove.length > MOST$7) return failure({
		message: `Send {"put": [...], "remove": [...]} with at most ${MOST$7} entries.`,
		say: []
	});
	const entries = readAll(put, makeId, (index) => ({
		message: `Entry ${index + 1}`,
		say: []
	}));
	if (!entries.ok) return entries;
	return success({
		put: entries.value,
		remove: remove.map(String)
	});
}
var columns$3 = (message) => said("server.cost.columns", { headings: HEADINGS }, message);
/** A spreadsheet with a line of headings; commas, semicolons or tabs between its cells. */
function readCostSheet(text, makeId) {
	let rows;
	try {
		rows = parse(text, {
			bom: true,
			columns: (names) => names.map(columnOf),
			delimiter: delimiterOf(text),
			skip_empty_lines: true,
			trim: true,
			relax_column_count_less: true,
			to: 5001
		});
	} catch (error) {
		const why = error instanceof CsvError ? error.message : String(error);
		return failure(said("server.cost.file", void 0, `The file is not a spreadsheet as text (CSV): ${why}`));
	}
	if (rows.length > MOST$7) return failure(said("server.cost.long", { most: MOST$7 }, `The file has more than ${MOST$7} lines; send it in parts.`));
	const [first] = rows;
	if (!first) return failure(columns$3(`The file has no lines below its headings (${HEADINGS}).`));
	for (const name of [
		"creator",
		"day",
		"kind"
	]) if (!(name in first)) return failure(columns$3(`The file has no column "${name}"; expected these headings: ${HEADINGS}.`));
	return readAll(rows, makeId, (index) => said("server.cost.line", { line: index + 2 }, `Line ${index + 2}`));
}
/** What stands between headings most; amounts may have commas of their own. */
function delimiterOf(text) {
	const [headings = ""] = text.split(/[\r\n]/, 1);
	const count = (delimiter) => headings.split(delimiter).length;
	return [
		",",
		";",
		"	"
	].reduce((best, each) => count(each) > count(best) ? each : best);
}
var columnOf = (heading) => {
	const name = heading.trim().toLowerCase();
	return /^commission|^rate/.test(name) ? "rate" : name;
};
function readAll(raws, makeId, nameOf) {
	const entries = [];
	for (const [index, raw] of raws.entries()) {
		const entry = readEntry(isRecord(raw) ? raw : {}, makeId);
		if (!entry.ok) {
			const name = nameOf(index);
			return failure({
				message: `${name.message}: ${entry.error.message} Nothing was changed.`,
				say: [...name.say, ...entry.error.say]
			});
		}
		entries.push(entry.value);
	}
	return success(entries);
}
// src/collector/serveCosts.ts
var MOST_BYTES = 1e6;
/**
* `POST v1/report/costs`, for owner and editors: what creators were given, as JSON (`put` and `remove`) or as a spreadsheet
* (`text/csv`), all of it or nothing. Answers `null` for other paths.
*/
var createCostServer = ({ page, store, shops, onCommitted }) => async (request, url, sender) => {
	if (!url.pathname.endsWith("/v1/report/costs")) return null;
	if (request.method !== "POST") return refuse$1(405, "METHOD_NOT_ALLOWED", "What was given is written down with POST.", { allow: "POST" });
	const refusal = checkSender(request, url, { isLocal: false });
	if (refusal) return refusal;
	const admitted = await page.admit(request, url, sender, "report");
	if ("refusal" in admitted) return admitted.refusal;
	if (admitted.who.role !== "owner" && admitted.who.role !== "editor") return refuse$1(403, "NOT_ALLOWED", said("server.access.refused", void 0, "Only the owner and editors write down what was given."));
	const shop = url.searchParams.get("shop") ?? [...shops.keys()][0] ?? "";
	if (!shops.has(shop)) return refuse$1(404, "SHOP_UNKNOWN", said("server.shop.unknown"));
	const changes = await readRequest(request);
	if ("refusal" in changes) return changes.refusal;
	try {
		await store.keepCosts(changes.put.map((entry) => ({
			...entry,
			tenant: shop
		})));
		const removed = changes.remove.length > 0 ? await store.removeCosts(shop, changes.remove) : 0;
		onCommitted(shop);
		return answerJson(200, {
			kept: changes.put.length,
			removed
		});
	} catch {
		return notWritable();
	}
};
async function readRequest(request) {
	const isSheet = /^text\/csv\s*(;|$)/i.test(request.headers.get("content-type") ?? "");
	if (!isSheet && !isJson(request)) return { refusal: refuse$1(415, "TYPE_REFUSED", "Send it as application/json or text/csv.") };
	const { text } = await readBody(request, MOST_BYTES);
	if (text === void 0) return { refusal: refuse$1(413, "BODY_TOO_LARGE", said("server.body.large", void 0, `Send at most ${MOST_BYTES} bytes at a time.`)) };
	if (isSheet) {
		const read = readCostSheet(text, randomUUID);
		return read.ok ? {
			put: read.value,
			remove: []
		} : refused(read.error);
	}
	const read = readChanges(parseJson$1(text), randomUUID);
	return read.ok ? read.value : refused(read.error);
}
var refused = (message) => ({ refusal: refuse$1(422, "COSTS_REFUSED", message) });
// src/collector/store/scope.ts
var placeFields = [
	"shelf",
	"page",
	"device",
	"zone",
	"source",
	"campaign"
];
var devices = [
	"phone",
	"tablet",
	"desktop"
];
// src/collector/reports/shared/filters.ts
var filterNames = [
	"shelf",
	"page",
	"device",
	"country",
	"source",
	"campaign",
	"visitors"
];
/** By what names shoppers of a platform come: what links say in `utm_source`, and its hosts. */
var platformSources = {
	tiktok: [
		"tiktok",
		"tiktok.com",
		"m.tiktok.com",
		"vm.tiktok.com",
		"tt"
	],
	instagram: [
		"instagram",
		"instagram.com",
		"l.instagram.com",
		"ig"
	],
	facebook: [
		"facebook",
		"facebook.com",
		"m.facebook.com",
		"l.facebook.com",
		"lm.facebook.com",
		"fb"
	],
	youtube: [
		"youtube",
		"youtube.com",
		"m.youtube.com",
		"youtu.be",
		"yt"
	],
	pinterest: [
		"pinterest",
		"pinterest.com",
		"pin.it"
	],
	google: [
		"google",
		"google.com",
		"google.de",
		"google.co.uk",
		"google.fr",
		"google.es",
		"google.it"
	]
};
/** The platform that a source belongs to; the source itself where it is none that is known. */
var platformOf = (source) => Object.keys(platformSources).find((name) => platformSources[name]?.includes(source)) ?? source;
// src/collector/reports/rooms/countries.ts
/** Countries by time zone: nothing is looked up about a shopper, their browser says which clock it goes by. */
/** Two capitals that a country might have. */
var codes$1 = Array.from({ length: 676 }, (_, index) => String.fromCharCode(65 + Math.floor(index / 26), 65 + index % 26));
/** The time zones of a country; empty for what is none. */
function zonesOf(country) {
	if (!/^[A-Z]{2}$/.test(country)) return [];
	const locale = new Intl.Locale(`und-${country}`);
	if (locale.region !== country) return [];
	return [...locale.getTimeZones?.() ?? locale.timeZones ?? []].flatMap((zone) => [zone, ...formerNames[zone] ?? []]);
}
/** Names that browsers still say, where lists of zones have the new one or the old. */
var formerNames = {
	"Asia/Calcutta": ["Asia/Kolkata"],
	"Asia/Kolkata": ["Asia/Calcutta"],
	"Asia/Saigon": ["Asia/Ho_Chi_Minh"],
	"Asia/Katmandu": ["Asia/Kathmandu"],
	"Asia/Rangoon": ["Asia/Yangon"],
	"Europe/Kiev": ["Europe/Kyiv"],
	"Europe/Kyiv": ["Europe/Kiev"],
	"America/Buenos_Aires": ["America/Argentina/Buenos_Aires"],
	"Atlantic/Faeroe": ["Atlantic/Faroe"]
};
/** @returns which country's clock a zone is; made once, of what this runtime knows. */
function createCountryOf() {
	const countries = /* @__PURE__ */ new Map();
	for (const code of codes$1) for (const zone of zonesOf(code)) if (!countries.has(zone)) countries.set(zone, code);
	return (zone) => countries.get(zone) ?? null;
}
// src/collector/reports/rooms/filter.ts
var MAX_CHARS = 300;
/** Reads what a report is to be narrowed to. `null`: to nothing. */
function parseFilter(query) {
	const filter = {};
	for (const name of filterNames) {
		const value = query.get(name);
		if (value === null || value === "") continue;
		const expected = expectedOf(name, value);
		if (expected !== null) return failure(`${name} is "${value.slice(0, 60)}"; expected ${expected}.`);
		filter[name] = value;
	}
	return success(Object.keys(filter).length > 0 ? filter : null);
}
/** What a value should have been; `null` where it is. */
function expectedOf(name, value) {
	if (value.length > MAX_CHARS) return `at most ${MAX_CHARS} characters`;
	if (name === "device") return devices.some((device) => device === value) ? null : devices.join(", ");
	if (name === "visitors") return value === "new" || value === "returning" ? null : "new, returning";
	if (name === "country") return zonesOf(value).length > 0 ? null : "a country’s code such as DE";
	return null;
}
/** @param fromMs - the start of the days: who was there before them returns. */
function onlyOf(filter, fromMs) {
	if (filter === null) return void 0;
	const { shelf, page, device, country, source, campaign, visitors } = filter;
	return {
		...shelf === void 0 ? {} : { shelf },
		...page === void 0 ? {} : { page },
		...device === void 0 ? {} : { device },
		...country === void 0 ? {} : { zones: zonesOf(country) },
		...source === void 0 ? {} : { sources: platformSources[source] ?? [source] },
		...campaign === void 0 ? {} : { campaign },
		...visitors === void 0 ? {} : { visitors: {
			isNew: visitors === "new",
			beforeMs: fromMs
		} }
	};
}
// src/collector/reports/lift/sequence.ts
/** How often, at most, any of the intervals that stand together may ever miss the truth. */
var ALPHA = .05;
var RHO_SQUARED = (-2 * Math.log(ALPHA) + Math.log(-2 * Math.log(ALPHA) + 1)) / 1e4;
/**
* Half of the interval's width after so many visitors, in standard errors of the mean. One look alone would take 1.96.
* @param alpha - how often, at most, it may ever miss the truth.
*/
function standardErrors(visitors, alpha = ALPHA) {
	const weight = visitors * RHO_SQUARED;
	return Math.sqrt(2 * (1 + 1 / weight) * Math.log(Math.sqrt(weight + 1) / alpha));
}
var meanOf = ({ visitors, sum }) => visitors > 0 ? sum / visitors : 0;
var varianceOf = (arm) => arm.visitors > 0 ? Math.max(0, arm.squares / arm.visitors - meanOf(arm) ** 2) : 0;
/** Of how much the arms differ. */
function differenceOf(on, off, width = standardErrors) {
	const value = meanOf(on) - meanOf(off);
	const error = Math.sqrt(varianceOf(on) / on.visitors + varianceOf(off) / off.visitors);
	const half = width(on.visitors + off.visitors) * error;
	return {
		value,
		low: value - half,
		high: value + half
	};
}
/** Of by which part of `off` the arms differ, by the delta method on the logarithm of the ratio; `null` while an arm has nothing. */
function relativeOf(on, off, width = standardErrors) {
	const [mean, base] = [meanOf(on), meanOf(off)];
	if (mean <= 0 || base <= 0) return null;
	const error = Math.sqrt(varianceOf(on) / (on.visitors * mean ** 2) + varianceOf(off) / (off.visitors * base ** 2));
	const half = width(on.visitors + off.visitors) * error;
	const ratio = Math.log(mean / base);
	return {
		value: mean / base - 1,
		low: Math.exp(ratio - half) - 1,
		high: Math.exp(ratio + half) - 1
	};
}
// src/collector/reports/lift/needed.ts
/** A difference by a fifth is worth knowing; a smaller one takes more visitors than most shops have. */
var WORTH_KNOWING = .2;
/** Standard errors by which a difference has to lie beyond the interval's half to be found 8 times of 10. */
var POWER_80 = .8416212;
var MAX_VISITORS = 1e9;
/** Visitors of both arms together after which such a difference is found 8 times of 10. */
function visitorsNeeded(sought) {
	const { mean, variance, share, relative = WORTH_KNOWING, width = standardErrors } = sought;
	const difference = mean * relative;
	const spread = variance.on / (1 - share) + variance.off / share;
	if (!(difference > 0) || !Number.isFinite(spread)) return MAX_VISITORS;
	let visitors = 1e3;
	for (let turn = 0; turn < 20; turn++) visitors = Math.min(MAX_VISITORS, Math.max(100, (width(visitors) + POWER_80) ** 2 * spread / difference ** 2));
	return Math.ceil(visitors);
}
/** As a person would say it: two digits. */
function roughly(count) {
	const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, count))) - 1);
	return Math.ceil(count / step) * step;
}
// src/collector/reports/lift/judge.ts
/** Buyers whom the smaller arm has to expect before a mean is anything like normal; what single buyers bring differs more. */
var MIN_BUYERS = {
	conversion: 10,
	revenue: 30
};
/** While hardly anybody has ordered, the share who do is taken to be near this. */
var USUAL = {
	rate: .02,
	visitors: 50
};
/** What the arms say of one measure: a difference, that there is none worth knowing, or that it takes more visitors. */
function judge(question) {
	const { on, off, measure, buyers, share, perDay, measures } = question;
	const width = (count) => standardErrors(count, ALPHA / measures);
	const visitors = on.visitors + off.visitors;
	const few = (needed) => {
		const more = roughly(Math.max(1, needed - visitors));
		return {
			withheld: {
				why: "few",
				more,
				days: perDay > 0 ? Math.ceil(more / perDay) : null
			},
			figures: null
		};
	};
	const mean = visitors > 0 ? (on.sum + off.sum) / visitors : 0;
	const variance = visitors > 0 ? (on.squares + off.squares) / visitors - mean ** 2 : 0;
	const rate = (buyers + USUAL.rate * USUAL.visitors) / (visitors + USUAL.visitors);
	const minBuyers = MIN_BUYERS[measure];
	const smaller = Math.min(on.visitors, off.visitors);
	const needed = buyers >= minBuyers ? visitorsNeeded({
		mean: mean / (1 + WORTH_KNOWING * (1 - share)),
		variance: {
			on: variance,
			off: variance
		},
		share,
		width
	}) : visitorsNeeded({
		mean: rate,
		variance: {
			on: rate * (1 - rate),
			off: rate * (1 - rate)
		},
		share,
		width
	});
	const relative = relativeOf(on, off, width);
	if (smaller * (buyers / Math.max(1, visitors)) < minBuyers || relative === null) return few(Math.max(needed, minBuyers / (rate * Math.min(share, 1 - share))));
	const difference = differenceOf(on, off, width);
	const verdict = difference.low > 0 && relative.low > 0 ? "more" : difference.high < 0 && relative.high < 0 ? "less" : "unclear";
	if (verdict === "unclear" && visitors < needed) return few(needed);
	return {
		withheld: null,
		figures: {
			on: meanOf(on),
			off: meanOf(off),
			difference,
			relative,
			verdict
		}
	};
}
// src/collector/reports/shared/meanings.ts
/** What figures mean, in sentences: said by the collector in its answers, and by the console in the reader's language. */
var meaningTexts = {
	summary: {
		one: "A view is 2 seconds of playing with at least half of the video on screen. Watched is the part of their videos that views in the player saw, repeats not counted; shorter looks are no views and count nowhere. Orders are those with a product that was opened or added from a video within {days} day before; conversion is the part of those who watched that placed one, the average order what one came to.",
		other: "A view is 2 seconds of playing with at least half of the video on screen. Watched is the part of their videos that views in the player saw, repeats not counted; shorter looks are no views and count nowhere. Orders are those with a product that was opened or added from a video within {days} days before; conversion is the part of those who watched that placed one, the average order what one came to."
	},
	"orders.credited": {
		one: "An order counts once, whoever tells of it. A line is credited to the video from which its product was last added to the cart, or else last opened, within {days} day before the order.",
		other: "An order counts once, whoever tells of it. A line is credited to the video from which its product was last added to the cart, or else last opened, within {days} days before the order."
	},
	"orders.influenced": {
		one: "Influenced orders had a product that was shown in a video viewed within {days} day before, without being opened or added from it. They are kept apart and never added to the orders above.",
		other: "Influenced orders had a product that was shown in a video viewed within {days} days before, without being opened or added from it. They are kept apart and never added to the orders above."
	},
	"orders.confirmed": "Confirmed orders were signed by your shop’s server; their sales are after discounts and refunds, without tax and shipping, and cancelled ones are left out. From the first of them on, what a page says of an order only tells whose it was, and one that no server confirms within 48 hours counts nowhere.",
	"orders.claimed": "These orders are what pages said in shoppers’ browsers; nobody has confirmed them. Set up your shop’s webhook, and only its own orders count.",
	creator: "What shoppers did with each creator’s videos. An order with products of two creators counts for both, each with its own lines.",
	video: "What shoppers did with each video. A view is 2 seconds of playing with at least half of the video on screen.",
	likes: "Likes are those that stand now, whatever days are shown: one a person, without those taken back.",
	product: "How often each product was opened and added to the cart from a video, and the orders that came of it.",
	"unknown.unnamed": "Unknown are ids that pages sent and that were never in your feed: somebody made them up, or another feed of yours has them, which the collector is told of with one more --feed.",
	"unknown.rest": "Without your feed the {count} first have a line each, and all others share one. Tell the collector your feed, with --feed, and only what it names has a line.",
	"time.hour": "Views, adds to the cart and orders from videos, by hour, on the clock of {zone}.",
	"time.day": "Views, adds to the cart and orders from videos, by day, on the clock of {zone}.",
	"time.week": "Views, adds to the cart and orders from videos, by week, on the clock of {zone}.",
	funnel: "Shoppers by how far they got in this time: a step counts all who got that far or further, even where a step between was not seen, such as an order after a product of last week. Who ordered twice is one shopper. A shopper is a visitor who agreed to be recognised; of all others each page view counts as one, because nothing ties their pages together.",
	"step.seen": "had at least half of the shelf on screen for a second",
	"step.viewed": "watched a video for at least 2 seconds",
	"step.engaged": "watched 10 seconds or nearly all of it, turned the sound on, opened a product or shared",
	"step.opened": "opened a product from a video",
	"step.added": "added it to the cart",
	"step.ordered": "ordered something they had opened or added from a video",
	trust: "Every page numbers what it reports, so a missing number shows that something was lost on the way. Pages heard of in the last 15 minutes are left out, because more may still come. What a page did after its last report cannot be seen.",
	kept: "Of what happened before {day} only sums are kept. Views, products opened and added, orders and sales are whole. Shoppers, the steps they took, how much was watched, what was lost on the way and cancelled orders are told of the days since, and orders of the days before by the usual windows.",
	"kept.months": "Before {day} there are sums of months, and a month counts where all of it is among the days you chose.",
	"lift.experiment": "Chance decides for each visitor who is not shown the shelf, and it stays so. A visitor takes part from the moment that the shelf came on screen, or would have, and is compared when {days} days have passed. Only visitors who permit statistics have an id and take part; all others see the shelf and count nowhere here. Told of the last {most} days, for as long as the same share is held out, whatever days are chosen above. Narrowed, it is told of visitors who first came to the shelf there; new and returning ones are not told apart.",
	"lift.conversion": "Of 100 visitors, how many ordered anything in the shop within {days} days after they first came to the shelf. The order is the visitor’s whose page reported it; where your shop’s server signs its orders, only those count, and none that was cancelled or given back.",
	"lift.revenue": "What these orders came to, divided by all visitors, those who ordered nothing included. Signed orders count after discounts and refunds, without tax and shipping. Currencies are never added.",
	"lift.interval": "The true differences, of orders and of each currency, all lie in their ranges 95 times of 100, and that holds however often you look and whenever you stop, which is why it is wider than most tools show (an asymptotic confidence sequence, after Waudby-Smith and others). While it takes more visitors to find a difference by a fifth, no figure is shown. Each narrowed view may be wrong by itself, 5 times of 100: of many that one looks at, some mislead, and all visitors together decide.",
	"room.arrivals": "Of the page views in these days: how many events they sent and how many are missing by their own numbering; how long events were on their way, which is long for pages that were offline; how many shoppers agreed to be measured, without whom nothing ties two pages together; whose clock is more than five minutes off, which is corrected; and which releases of the tag they carry. What was turned away stands below, since the collector was started.",
	"room.orders": "Every order that counts in these days, the newest first, with what each line is credited to and why: an order line is credited to the video from which its product was last added to the cart, else last opened, within the days before the order that you chose. A line that nobody had added or opened from a video is credited to nobody. What the shop’s server signed is confirmed; its values are after discounts and refunds, without tax and shipping.",
	filters: "Values are those of page views in these days. The device goes by the size of the window, the country by the browser’s time zone. Source and campaign are those by which a visit came, by the link’s utm_source and utm_campaign, else by the site it came from. Visitors return who were here before the first of these days; only who agreed to be recognised is new or returning.",
	"room.returns": "Gifts, fees and commission that you have written down, from the first of them to the last of the days you chose, beside the orders that are credited to the creator in the same time, whatever else the report is narrowed to. Sales are those of the lines credited, after refunds where your shop’s server signs its orders. What a creator cost for an order, and what came back for each unit given, are told where all of it is in one currency; sums of different currencies are never added. Sales are not profit: goods and shipping cost as well.",
	payouts: "To be paid for the days you chose: the commission that held at each order, on the credited sales of these days, and the fees written down for them. Gifts are given already.",
	"room.creators": "Creators by how many follow them where they publish, as your feed says: nano from 1,000 to 10,000, micro up to 100,000, larger above that. Engagement is the part of those who watched that kept watching, turned the sound on, opened a product or shared; watched is the part of the videos that views in the player saw; conversion the part of those who watched that ordered. Behind each stands the range in which it truly lies, 95 times of 100. Sales per thousand views in the player need 10 orders. How many follow a creator decides nowhere which videos are shown.",
	"room.videos": "Shoppers, each counted once a step: those who saw the card, who saw its silent preview play for 2 seconds, who started the video in the player, watched it there for 2 seconds, kept watching or took part, opened a product from it, added one, and ordered one. Cards and player are two ways in, so a step may be larger than the one before. Who is still there goes by page views that started the video in the player, each by the furthest it came; a part that was skipped does not count as seen. A moment is the time in which a product is tagged: of page views that saw the tag, those that opened or added the product, and the orders of it that are credited to this video.",
	"room.moments": "Every hour of the week on your clock, all weeks of the days you chose together: how often the shelf was seen, videos were watched, products added, and orders credited to videos. Topics and platforms are those of the videos in your feed; source, campaign, page and country are chosen above, for the whole report. An hour was missed where pages asked for videos and your feed had none that fitted, or where many shoppers saw the shelf and put less than half as much into their carts as is usual at your shop. The map is shown from 100 views on.",
	"room.hours": "The first 48 hours of videos that came onto a shelf in these days, counted since anything was told of them for the first time. The middle line is the shop’s own: half of its videos of the last 180 days had more views at that age, half had fewer. A video is ahead with more than one and a half times as many, behind with less than two thirds; nothing is said with fewer than 20 views on either side, or fewer than 5 other videos."
};
var fill$1 = createFill();
/** In English, as the answers have it. */
var meaning = (key, values = {}) => fill$1(meaningTexts[key], values);
// src/collector/reports/lift/purchase.ts
/** The mark that the shelf leaves on cart lines only visitors who are shown it can have: by it theirs would be the better known orders. */
var withoutMarks = (order) => ({
	...order,
	lines: order.lines.map((line) => ({
		...line,
		session: null
	}))
});
/**
* Whose an order is says the page that reported it, and nothing else. What two visitors claim is nobody's; what was given back is no order;
* and a claim above the shop's price is made up. `null` where it does not count.
*/
function purchaseOf(candidates, { productOfVariant, ...assortment }) {
	const claimed = candidates.filter(({ claimant }) => claimant !== null);
	const nameOf = ({ product, variant, sku }) => [
		variant,
		product,
		sku
	].flatMap((id) => productOfVariant.get(id ?? "") ?? [])[0] ?? product;
	const isMadeUp = ({ isConfirmed, currency, lines }) => !isConfirmed && lines.some((line) => isAbovePrice(line, nameOf(line), currency, {
		productOfVariant,
		...assortment
	}));
	const [order, ...others] = claimed.filter((one) => !isMadeUp(one));
	const visitor = order?.claimant?.shopper;
	if (!order || visitor === void 0) return null;
	if (others.some(({ claimant }) => claimant?.shopper !== visitor)) return null;
	const { lines } = order;
	if (lines.length > 0 && lines.every(({ isReturned }) => isReturned)) return null;
	return {
		visitor,
		atMs: order.atMs,
		currency: order.currency,
		valueMinor: lines.reduce((sum, { valueMinor }) => sum + valueMinor, 0)
	};
}
// src/collector/reports/lift/sampleRatio.ts
/** From here on chance alone gives such a share less than once in a thousand times (χ² of one degree of freedom). */
var ALARM = 10.828;
/** Visitors whom the smaller arm has to expect for χ² to mean anything. */
var MIN_EXPECTED = 5;
/** @param share - of visitors who were to be held out. */
function checkSampleRatio(on, off, share) {
	const all = on + off;
	const [expectedOn, expectedOff] = [all * (1 - share), all * share];
	if (Math.min(expectedOn, expectedOff) < MIN_EXPECTED) return {
		chiSquared: 0,
		isOff: false
	};
	const chiSquared = (on - expectedOn) ** 2 / expectedOn + (off - expectedOff) ** 2 / expectedOff;
	return {
		chiSquared,
		isOff: chiSquared > ALARM
	};
}
// src/collector/reports/lift/readLift.ts
/** Lift: what the visitors who are not shown the shelf order, beside those who are. */
/** What a visitor orders within these days after first coming to the shelf counts; who came later is not compared yet. */
var ORDER_DAYS = 7;
/** What is longer ago says little about the shelf of today. */
var MAX_DAYS$1 = 180;
async function readLift(deps) {
	const { store, shop, filter, nowMs } = deps;
	const settledMs = nowMs - ORDER_DAYS * DAY_MS;
	const exposed = newest(await store.exposures(exposedScope(deps), settledMs));
	const answer = {
		generatedAtMs: nowMs,
		shop,
		filter,
		meanings: meanings()
	};
	const nothing = {
		conversion: null,
		revenue: []
	};
	if (!exposed) return {
		...answer,
		run: null,
		withheld: { why: "no_holdout" },
		...nothing
	};
	const counted = {
		on: exposed.settledOn,
		off: exposed.settledOff
	};
	const withheld = whyWithheld(exposed);
	const brought = await broughtBy(deps, exposed, settledMs);
	const run = {
		share: exposed.share,
		sinceMs: exposed.sinceMs,
		lastMs: exposed.lastMs,
		visitors: {
			on: exposed.on,
			off: exposed.off
		},
		counted,
		buyers: {
			on: brought.on.buyers,
			off: brought.off.buyers
		},
		inBoth: exposed.inBoth
	};
	if (withheld) return {
		...answer,
		run,
		withheld,
		...nothing
	};
	const isNew = exposed.on + exposed.off - counted.on - counted.off;
	const currencies = currenciesOf$1(brought);
	const asked = {
		share: exposed.share,
		perDay: isNew / ORDER_DAYS,
		measures: 1 + currencies.length
	};
	return {
		...answer,
		run,
		withheld: null,
		conversion: judge({
			...asked,
			measure: "conversion",
			on: ordering(counted.on, brought.on.buyers),
			off: ordering(counted.off, brought.off.buyers),
			buyers: brought.on.buyers + brought.off.buyers
		}),
		revenue: currencies.map((currency) => ({
			currency,
			...judge({
				...asked,
				measure: "revenue",
				on: paying(counted.on, brought.on, currency),
				off: paying(counted.off, brought.off, currency),
				buyers: buyersIn(brought, currency)
			})
		}))
	};
}
/** Who is new is told by the days of a report, and the comparison has days of its own. */
function exposedScope({ shop, automated, filter, nowMs }) {
	const { visitors: _visitors, ...places } = onlyOf(filter, 0) ?? {};
	return {
		tenant: shop,
		automated,
		fromMs: nowMs - MAX_DAYS$1 * DAY_MS,
		toMs: nowMs + 1,
		only: Object.keys(places).length > 0 ? places : void 0
	};
}
/** The share that visitors come to now: a page that is cached for long may still tell of the one before. */
var newest = (all) => [...all].sort((a, b) => b.late - a.late || b.lastMs - a.lastMs)[0];
function whyWithheld({ on, off, share, sinceMs, ...counted }) {
	if (share <= 0) return { why: "no_holdout" };
	const { chiSquared, isOff } = checkSampleRatio(on, off, share);
	if (isOff) return {
		why: "sample_ratio",
		expected: share,
		off: off / (on + off),
		chiSquared
	};
	return counted.settledOn + counted.settledOff === 0 ? {
		why: "first_days",
		sinceMs
	} : null;
}
async function broughtBy(deps, { share, sinceMs }, settledMs) {
	const { store, shop, automated, assortment, nowMs, pace } = deps;
	const { orders } = await settledOrders(store, {
		scope: {
			tenant: shop,
			automated,
			fromMs: sinceMs,
			toMs: nowMs + 1
		},
		assortment
	}, pace, withoutMarks);
	const purchases = orders.flatMap((candidates) => purchaseOf(candidates, assortment) ?? []);
	const visitors = [...new Set(purchases.map(({ visitor }) => visitor))];
	const armOf = /* @__PURE__ */ new Map();
	for (const exposure of await store.armsOf(exposedScope(deps), share, visitors)) if (exposure.firstMs < settledMs) armOf.set(exposure.visitor, exposure);
	const paid = /* @__PURE__ */ new Map();
	await eachInSlices(purchases, pace, ({ visitor, atMs, currency, valueMinor }) => {
		const { firstMs } = armOf.get(visitor) ?? { firstMs: Infinity };
		if (atMs < firstMs || atMs >= firstMs + ORDER_DAYS * 864e5) return;
		const own = paid.get(visitor) ?? /* @__PURE__ */ new Map();
		own.set(currency, (own.get(currency) ?? 0) + valueMinor);
		paid.set(visitor, own);
	});
	const brought = {
		on: {
			buyers: 0,
			sums: /* @__PURE__ */ new Map()
		},
		off: {
			buyers: 0,
			sums: /* @__PURE__ */ new Map()
		}
	};
	await eachInSlices(paid, pace, ([visitor, own]) => {
		const arm = brought[armOf.get(visitor)?.arm ?? "on"];
		arm.buyers += 1;
		for (const [currency, minor] of own) {
			const so = arm.sums.get(currency) ?? {
				buyers: 0,
				sum: 0,
				squares: 0
			};
			arm.sums.set(currency, {
				buyers: so.buyers + 1,
				sum: so.sum + minor,
				squares: so.squares + minor ** 2
			});
		}
	});
	return brought;
}
/** Each visitor brings 1 or nothing. */
var ordering = (visitors, buyers) => ({
	visitors,
	sum: buyers,
	squares: buyers
});
var paying = (visitors, { sums }, currency) => {
	const { sum, squares } = sums.get(currency) ?? {
		sum: 0,
		squares: 0
	};
	return {
		visitors,
		sum,
		squares
	};
};
var buyersIn = ({ on, off }, currency) => (on.sums.get(currency)?.buyers ?? 0) + (off.sums.get(currency)?.buyers ?? 0);
var currenciesOf$1 = (brought) => [.../* @__PURE__ */ new Set([...brought.on.sums.keys(), ...brought.off.sums.keys()])].sort((a, b) => buyersIn(brought, b) - buyersIn(brought, a) || (a < b ? -1 : 1));
var meanings = () => ({
	experiment: meaning("lift.experiment", {
		days: ORDER_DAYS,
		most: MAX_DAYS$1
	}),
	conversion: meaning("lift.conversion", { days: ORDER_DAYS }),
	revenue: meaning("lift.revenue"),
	interval: meaning("lift.interval")
});
// src/collector/reports/shared/figures.ts
/** All figures but money, in the order they are shown in. */
var shownFigures = {
	views: {
		title: "Views",
		column: "Views",
		sheet: "Views",
		means: "A video played for 2 seconds with at least half of it on screen.",
		of: ({ views }) => views
	},
	viewers: {
		sheet: "Viewers",
		of: ({ viewers }) => viewers
	},
	engaged: {
		sheet: "Engaged views",
		of: ({ engaged }) => engaged
	},
	watched: {
		title: "Watched",
		means: "The part of their videos that views in the player saw; repeats do not count.",
		column: "Watched",
		sheet: "Watched %",
		of: ({ watchThrough }) => watchThrough,
		isShare: true
	},
	failures: {
		title: "Failed to play",
		means: "Videos that a shopper opened and the browser could not play.",
		sheet: "Failed to play",
		of: ({ failures }) => failures
	},
	opens: {
		title: "Products opened",
		means: "Times that a product was opened from a video.",
		column: "Opened",
		sheet: "Products opened",
		of: ({ opens }) => opens
	},
	adds: {
		title: "Added to cart",
		column: "Added",
		sheet: "Added to cart",
		means: "Times that a product went from a video into the shop’s cart, which the shop confirmed.",
		of: ({ adds }) => adds
	},
	questions: {
		title: "Questions",
		sheet: "Questions",
		means: "Questions that shoppers sent from a video.",
		isWhereAny: true,
		of: ({ questions }) => questions
	},
	answerOpens: {
		title: "Opened from answers",
		sheet: "Opened from answers",
		means: "Of the products opened, those that an answer to a question showed.",
		isWhereAny: true,
		of: ({ answerOpens }) => answerOpens
	},
	answerOrders: {
		title: "Orders from answers",
		sheet: "Orders from answers",
		means: "Of the orders, those with a product that was last opened from an answer to a question.",
		isWhereAny: true,
		of: ({ answered }) => answered.orders
	},
	liveOrders: {
		sheet: "Orders while live",
		of: ({ live }) => live?.orders ?? 0
	},
	shares: {
		title: "Shared",
		sheet: "Shared",
		means: "Times that a shopper handed on a link to a video: copied, sent, or given to the phone’s own way to share.",
		of: ({ shares }) => shares
	},
	shareVisits: {
		title: "Came by a shared link",
		sheet: "Came by a shared link",
		means: "Times that a page was opened by such a link and its video was there.",
		of: ({ shareVisits }) => shareVisits
	},
	checkouts: {
		title: "To checkout",
		means: "Times that a shopper left the shelf’s cart for the checkout.",
		of: ({ checkouts }) => checkouts
	},
	orders: {
		title: "Orders",
		column: "Orders",
		sheet: "Orders",
		means: "Orders with a product that was opened or added from a video in the days before.",
		of: ({ sales }) => sales.orders
	},
	confirmed: {
		sheet: "Confirmed orders",
		of: ({ confirmed }) => confirmed.orders
	}
};
/** Of the key figures that are no counts. */
var conversionMeans = "Of the shoppers who watched a video, those who placed such an order; truly within the range below it, 95 times of 100.";
var salesMeans = "What the lines of these orders came to that are credited to a video; each currency by itself.";
var liveMeans = "Of these, by what was opened or added from a video while it was shown live.";
var averageMeans = "Sales divided by orders, of each currency.";
/** The figures that have such a name, in their order. */
var figuresWith = (where) => Object.entries(shownFigures).flatMap(([key, figure]) => figure[where] === void 0 ? [] : [{
	...figure,
	key,
	name: figure[where]
}]);
// src/collector/reports/shared/sheets/sheetTexts.ts
/**
* What stands in the report's spreadsheets beside names and numbers. Programs find columns by these English words: a word that is
* there stays as it is. Whoever saves a spreadsheet from the console reads them in their own language.
*/
var sheetTexts = {
	figure: "Figure",
	currency: "Currency",
	value: "Value",
	from: "From",
	to: "To",
	before: "In the days before",
	means: "What it is",
	"range.low": "{name} from",
	"range.high": "{name} to",
	"range.of": "{name} of",
	conversion: "Ordered, of those who watched",
	sales: "Sales",
	confirmedSales: "Confirmed sales",
	liveSales: "Sales while live",
	liveMeans,
	average: "An order",
	creator: "Creator",
	handle: "Handle",
	id: "Id",
	video: "Video",
	product: "Product",
	productId: "Product id",
	likes: "Likes now",
	unknown: "Unknown ({count})",
	others: "All others ({count})",
	views: shownFigures.views.sheet,
	viewers: shownFigures.viewers.sheet,
	engaged: shownFigures.engaged.sheet,
	watched: shownFigures.watched.sheet,
	failures: shownFigures.failures.sheet,
	opens: shownFigures.opens.sheet,
	adds: shownFigures.adds.sheet,
	questions: shownFigures.questions.sheet,
	answerOpens: shownFigures.answerOpens.sheet,
	answerOrders: shownFigures.answerOrders.sheet,
	liveOrders: shownFigures.liveOrders.sheet,
	shares: shownFigures.shares.sheet,
	shareVisits: shownFigures.shareVisits.sheet,
	orders: shownFigures.orders.sheet,
	confirmed: shownFigures.confirmed.sheet,
	why: "Why",
	what: "What",
	detail: "Detail",
	batches: "Batches",
	events: "Events",
	toDo: "What to do",
	step: "Step",
	"step.seen": "seen",
	"step.viewed": "viewed",
	"step.engaged": "engaged",
	"step.opened": "opened",
	"step.added": "added",
	"step.ordered": "ordered",
	shoppers: "Shoppers",
	ofThoseBefore: "Of those before",
	seconds: "Seconds",
	"film.cards": "Saw the card or tag",
	"film.previews": "Watched the preview",
	"film.starts": "Started",
	"film.playerViewers": "Watched in the player",
	"film.engaged": "Took part",
	"film.opened": "Opened",
	"film.added": "Added",
	"film.ordered": "Ordered",
	stays: "Still watching, {at},",
	"at.start": "Start",
	"at.view": "View",
	size: "Size",
	creators: "Creators",
	playerViews: "Player views",
	engagement: "Engagement",
	watchThrough: "Watched",
	ordersOfViewers: "Conversion",
	perThousand: "Sales per 1000 views",
	low: "from",
	high: "to",
	commission: "Commission",
	fees: "Fees",
	gifts: "Gifts",
	due: "To be paid",
	perOrder: "Cost of an order",
	ratio: "Sales for each unit given",
	since: "Since",
	hour: "Hour",
	median: "Views of the middle video",
	pace: "Now beside usual",
	"pace.ahead": "ahead",
	"pace.usual": "usual",
	"pace.behind": "behind",
	"pace.unknown": "too early to say",
	day: "Day",
	shelfSeen: "Shelf seen",
	unshown: "Nothing to show",
	missed: "Missed",
	"missed.unshown": "nothing to show",
	"missed.quiet": "less added than usual",
	order: "Order",
	number: "Number",
	time: "Time",
	isConfirmed: "Confirmed",
	yes: "yes",
	no: "no",
	credit: "Credit",
	"credit.direct": "direct",
	"credit.influenced": "influenced",
	"credit.none": "none",
	because: "Because",
	"because.added": "added",
	"because.opened": "opened",
	"because.viewed": "viewed",
	minutesBefore: "Minutes before",
	live: "Live",
	returned: "Returned",
	orderValue: "Order’s value",
	paidBack: "Paid back",
	pageViews: "Page views",
	agreed: "Agreed to be measured",
	skewed: "Clock more than 5 minutes off",
	lost: "Lost events",
	robots: "Visits by programs",
	lagMiddle: "On the way, middle, seconds",
	lagMost: "On the way, 95 of 100, seconds",
	lastEvent: "Last event",
	releases: "Page views by release",
	measure: "Measure",
	withShelf: "With the shelf",
	withoutShelf: "Without the shelf",
	difference: "Difference",
	relative: "Relative",
	verdict: "Verdict",
	"verdict.more": "more",
	"verdict.less": "less",
	"verdict.unclear": "unclear",
	withheld: "Withheld because",
	"withheld.more": "not enough data: about {count} more visitors",
	all: "All",
	perVisitor: "Revenue per visitor",
	visitors: "Visitors",
	visitorsCompared: "Visitors compared",
	buyers: "Visitors who ordered"
};
/** How a text becomes the heading of a share and of a sum, the same in every language. */
var headings = {
	share: "{name} %",
	sum: "{name} {currency}"
};
// src/collector/reports/shared/sheets/cells.ts
/** What the report's spreadsheets are made of: cells that know what they are, and the two ways in which a file writes them. */
var fill = createFill();
var MONDAY = Date.UTC(2024, 0, 1, 12);
var weekdayIn = (locale) => {
	const names = new Intl.DateTimeFormat(locale, {
		weekday: "long",
		timeZone: "UTC"
	});
	return (day) => names.format(MONDAY + day * 864e5);
};
/** For programs: English headings that stay, ISO times, decimal points. */
var programStyle = {
	separator: ",",
	decimal: ".",
	words: ({ english }, values) => fill(english, values),
	said: ({ message }) => message,
	time: (atMs) => new Date(atMs).toISOString(),
	weekday: weekdayIn("en")
};
function csvLine(cells, style) {
	const decimal = (text) => text.replace(".", style.decimal);
	const said = (words) => style.words(words, Object.fromEntries(Object.entries(words.values ?? {}).map(([name, value]) => [name, typeof value === "object" ? said(value) : value])));
	const written = (cell) => {
		const text = (own) => csvCell(own, style.separator);
		if (typeof cell === "number") return decimal(String(cell));
		if (typeof cell === "string") return text(cell);
		if ("area" in cell) return text(said(cell));
		if ("decimal" in cell) return decimal(cell.decimal);
		if ("atMs" in cell) return text(style.time(cell.atMs));
		if ("weekday" in cell) return text(style.weekday(cell.weekday));
		return text(style.said(cell));
	};
	return cells.map(written).join(style.separator);
}
/** Spreadsheets read UTF-8 only with the mark in front. */
var csvFile = (lines) => `\uFEFF${lines.join("\r\n")}\r\n`;
var toCsv = (sheet, style = programStyle) => csvFile(Array.from(sheet, (cells) => csvLine(cells, style)));
var word = (key, values) => ({
	area: "sheets",
	key,
	english: sheetTexts[key],
	...values && { values }
});
var heading = (key, values) => ({
	area: "sheets",
	key,
	english: headings[key],
	...values && { values }
});
var words = (...keys) => keys.map((key) => word(key));
var percent = (value) => value === null ? "" : Number((value * 100).toFixed(2));
var estimate = ({ value, low, high, of }) => value === null ? [
	"",
	"",
	"",
	of
] : [
	percent(value),
	percent(low),
	percent(high),
	of
];
/** `Watched %`. */
var share = (name) => heading("share", { name });
/** The headings of an estimate and the range in which it lies. */
var rangeOf = (name) => [
	name,
	word("range.low", { name }),
	word("range.high", { name })
];
/** Of what {@link estimate} makes. */
var estimateHead = (name) => [...rangeOf(share(name)), word("range.of", { name })];
var amount = (minor, currency) => ({ decimal: fromMinor(minor, currency).amount });
var yesOrNo = (is) => word(is ? "yes" : "no");
/** A column for each of the currencies. */
function sumColumns(currencies, key) {
	return {
		head: currencies.map((currency) => heading("sum", {
			name: word(key),
			currency
		})),
		cells: (sums) => currencies.map((currency) => amount(sums.find((sum) => sum.currency === currency)?.minor ?? 0, currency))
	};
}
/** The same for each currency of any row. */
var money = (rows, key) => sumColumns([...new Set(rows.flat().map(({ currency }) => currency))], key);
var nameIn = (names, id) => id === null ? "" : Object.hasOwn(names, id) ? names[id]?.name ?? id : id;
// src/collector/reports/shared/sheets/liftSheet.ts
var head = [
	...words("measure", "currency", "withShelf", "withoutShelf"),
	...rangeOf(word("difference")),
	...rangeOf(share(word("relative"))),
	...words("verdict", "withheld")
];
/** The comparison: a line a measure, and why it is empty where it is. */
function liftSheet({ run, withheld, conversion, revenue }) {
	const rows = [head];
	if (withheld) rows.push(emptyRow(word("all"), withheld.why));
	if (conversion) rows.push(rowOf$1(share(word("buyers")), "", conversion, (part) => part * 100));
	for (const { currency, ...compared } of revenue) rows.push(rowOf$1(word("perVisitor"), currency, compared, (minor) => minor / 10 ** fractionDigits(currency)));
	if (run) for (const [key, { on, off }] of [
		["visitors", run.visitors],
		["visitorsCompared", run.counted],
		["buyers", run.buyers]
	]) rows.push([
		word(key),
		"",
		on,
		off
	]);
	return rows;
}
var emptyRow = (measure, why, currency = "") => [
	measure,
	currency,
	...Array.from({ length: head.length - 3 }, () => ""),
	why
];
function rowOf$1(measure, currency, { figures, withheld }, scale) {
	if (!figures) return emptyRow(measure, word("withheld.more", { count: withheld.more }), currency);
	const { on, off, difference, relative, verdict } = figures;
	const places = (value) => Number(value.toFixed(4));
	const each = ({ value, low, high }) => [
		value,
		low,
		high
	];
	return [
		measure,
		currency,
		...[
			on,
			off,
			...each(difference)
		].map(scale).map(places),
		...each(relative).map((part) => places(part * 100)),
		word(`verdict.${verdict}`),
		""
	];
}
// src/collector/serveLift.ts
var refuseShop = (shops) => refuse$1(404, "SHOP_UNKNOWN", `There is no such shop here; there ${shops.size === 1 ? "is" : "are"} ${[...shops.keys()].join(", ")}.`);
/** What visitors order who are not shown the shelf, as `v1/report/lift` and as a spreadsheet; narrowed as the report is. */
function createLiftServer(deps) {
	const { store, nowMs, getNames, countAutomated, shops, desk } = deps;
	return async (url, who, shop) => {
		if (who.creator !== null) return refuse$1(403, "SHOP_ONLY", said("server.shop.only"));
		if (shop === null) return refuseShop(shops);
		const filter = parseFilter(url.searchParams);
		if (!filter.ok) return refuse$1(400, "FILTER_INVALID", filter.error);
		const automated = countAutomated || url.searchParams.get("automated") === "1";
		const read = async () => {
			const { assortment } = await getNames();
			return readLift({
				store,
				shop,
				automated,
				assortment,
				filter: filter.value,
				nowMs: nowMs(),
				pace: createPace()
			});
		};
		const lift = await desk.ask(shop, JSON.stringify([
			"lift",
			automated,
			filter.value
		]), read).catch((error) => {
			if (store.state().isOpen) throw error;
			return null;
		});
		if (lift === null) return notReadable();
		return url.pathname.endsWith(".csv") ? answer$1(200, toCsv(liftSheet(lift)), {
			"content-type": "text/csv; charset=utf-8",
			"content-disposition": "attachment; filename=\"with-and-without-the-shelf.csv\""
		}) : answerJson(200, lift);
	};
}
var Z$1 = 1.96;
/** `hits` of `of` as a share with its 95 % interval (Wilson score, which stays sensible near 0 and 1). */
function shareOf(hits, of, enough = 30) {
	if (of <= 0) return {
		value: null,
		low: 0,
		high: 1,
		of: 0
	};
	const p = Math.min(1, hits / of);
	const middle = p + Z$1 ** 2 / (2 * of);
	const spread = Z$1 * Math.sqrt(p * (1 - p) / of + Z$1 ** 2 / (4 * of ** 2));
	const scale = 1 + Z$1 ** 2 / of;
	return {
		value: of < enough ? null : p,
		low: Math.max(0, (middle - spread) / scale),
		high: Math.min(1, (middle + spread) / scale),
		of
	};
}
// src/collector/reports/trust.ts
/** A page view that was heard of within this time may still send; its missing events may only be late. */
var QUIET_MS = 9e5;
/**
* The loss detector. Each page numbers its events 0, 1, 2, …; what is missing below the highest number that arrived was lost
* on the way. What was lost after the last arrival cannot be seen this way.
*/
async function trust(store, scope, nowMs) {
	const { expected, received, views, openViews } = await store.completeness(scope, nowMs - QUIET_MS);
	return {
		meaning: meaning("trust"),
		missing: shareOf(expected - received, expected, 1),
		missingEvents: expected - received,
		views,
		openViews,
		automatedViews: await store.countAutomatedViews(scope),
		automatedCounted: scope.automated
	};
}
// src/collector/reports/shared/currencies.ts
/**
* The shop's currencies: that with the most orders first, which is taken for the shop's own; the earlier days decide between
* equals. How much money it is decides nothing: there is no rate here, and the minor units of two currencies say nothing of
* each other.
*/
function rankCurrencies(now, before) {
	const count = (of, currency) => of.get(currency) ?? 0;
	return [.../* @__PURE__ */ new Set([...now.keys(), ...before.keys()])].sort((a, b) => count(now, b) - count(now, a) || count(before, b) - count(before, a) || (a < b ? -1 : 1));
}
var ranksOf = (currencies) => new Map(currencies.map((currency, rank) => [currency, rank]));
var sumsOf = (sums, ranks) => [...sums].map(([currency, minor]) => ({
	currency,
	minor
})).sort((a, b) => (ranks.get(a.currency) ?? 0) - (ranks.get(b.currency) ?? 0));
/** More money first: in the shop's own currency; where that is equal, in the next. Both come in the order of their ranks. */
function compareMoney(a, b, ranks) {
	const rankAt = (sums, index) => ranks.get(sums[index]?.currency ?? "") ?? Infinity;
	let [nextA, nextB] = [0, 0];
	while (nextA < a.length || nextB < b.length) {
		const [rankA, rankB] = [rankAt(a, nextA), rankAt(b, nextB)];
		const minorA = rankA <= rankB ? a[nextA++]?.minor ?? 0 : 0;
		const minorB = rankB <= rankA ? b[nextB++]?.minor ?? 0 : 0;
		if (minorA !== minorB) return minorB - minorA;
	}
	return 0;
}
// src/collector/reports/rooms/question.ts
var scopeFor = ({ shop, range, filter, automated, creator }) => ({
	tenant: shop,
	fromMs: range.fromMs,
	toMs: range.toMs,
	automated,
	creator,
	only: onlyOf(filter, range.fromMs)
});
/** Orders of the question, as far as they are its creator's and its filter leaves them. */
async function ordersFor({ windows, ...question }, { store, assortment, nowMs, pace, book, knownOrders, since }, time = question.range) {
	const scope = {
		...scopeFor(question),
		fromMs: time.fromMs,
		toMs: time.toMs
	};
	const asked = {
		...scope,
		creator: null
	};
	const all = await knownOrders.read(JSON.stringify([asked, windows]), since, nowMs, () => creditedOrders(store, {
		scope: asked,
		assortment,
		windows,
		nowMs,
		book
	}, pace));
	const ordersIn = /* @__PURE__ */ new Map();
	for (const { currency } of all.orders) ordersIn.set(currency, (ordersIn.get(currency) ?? 0) + 1);
	return {
		...creditedTo(scope, all),
		ranks: ranksOf(rankCurrencies(ordersIn, /* @__PURE__ */ new Map()))
	};
}
/** Those of the tables' names that an answer needs. */
function pickNames(table, ids) {
	const picked = [];
	for (const id of new Set(ids)) {
		const name = id !== null && Object.hasOwn(table, id) ? table[id] : void 0;
		if (id !== null && name) picked.push([id, name]);
	}
	return Object.fromEntries(picked);
}
// src/collector/reports/rooms/arrivals.ts
async function arrivalRoom(question, deps) {
	const { store, nowMs } = deps;
	const scope = scopeFor(question);
	const arrivals = await store.arrivals(scope);
	const { missing, missingEvents, automatedViews } = await trust(store, scope, nowMs);
	return {
		meaning: meaning("room.arrivals"),
		names: {},
		arrivals,
		consent: shareOf(arrivals.consented, arrivals.views, 1),
		skewed: shareOf(arrivals.skewed, arrivals.views, 1),
		missing,
		missingEvents,
		automatedViews
	};
}
// src/collector/reports/rooms/films.ts
/** On a page. */
var MOST$6 = 60;
/** Tags of one video that are told of. */
var MOST_TAGS = 12;
async function filmRoom(question, deps) {
	const { store, names, assortment, known } = deps;
	const scope = scopeFor(question);
	const chosen = known ? [...known.video] : (await store.tally(scope, "video")).map(({ key }) => key);
	const reach = await store.reach(scope, "video", new Map(chosen.map((id) => [id, id])));
	const retention = byVideo(await store.retention(scope), ({ video }) => video);
	const tags = groupBy(await store.tagCounts(scope), ({ video }) => video);
	const orders = await ordersFor(question, deps);
	const sold = soldBy$1(orders.orders);
	const rows = reach.filter(({ key }) => key !== "").sort((a, b) => b.playerViewers - a.playerViewers || b.cards - a.cards || (a.key < b.key ? -1 : 1));
	const films = rows.slice(0, MOST$6).map((line) => filmOf(line, {
		assortment,
		retention: retention.get(line.key),
		tags: tags.get(line.key) ?? [],
		sold: sold.get(line.key),
		ranks: orders.ranks
	}));
	const products = films.flatMap(({ moments }) => moments.map(({ product }) => product));
	return {
		meaning: meaning("room.videos"),
		films,
		all: rows.length,
		names: {
			...pickNames(names.products, products),
			...pickNames(names.creators, films.map(({ creator }) => creator)),
			...pickNames(names.videos, films.map(({ video }) => video))
		}
	};
}
function filmOf(reach, parts) {
	const { assortment, retention, sold, ranks } = parts;
	const { key: video, viewers, ...counts } = reach;
	const ordered = sold?.buyers.size ?? 0;
	const durationMs = assortment.durationMsOf.get(video);
	const stayed = retention && retention.started >= 30 ? stayedOf(retention) : [];
	const moments = momentsOf(video, parts);
	return {
		video,
		creator: assortment.creatorOf.get(video) ?? null,
		duration: durationMs === void 0 ? null : durationMs / 1e3,
		steps: {
			...counts,
			ordered
		},
		conversion: shareOf(ordered, viewers),
		revenue: sumsOf(sold?.sums ?? /* @__PURE__ */ new Map(), ranks),
		stayed,
		leavesAfter: largestLoss(stayed),
		moments,
		bestMoment: bestOf(moments)
	};
}
var stayedOf = ({ started, ...at }) => [
	["start", started],
	["view", at.viewed],
	[25, at.at25],
	[50, at.at50],
	[75, at.at75],
	[95, at.at95]
].map(([where, count]) => ({
	at: where,
	share: shareOf(count, started)
}));
function largestLoss(stayed) {
	let [found, most] = [-1, 0];
	stayed.forEach(({ share }, index) => {
		const loss = (stayed[index - 1]?.share.value ?? 0) - (share.value ?? 0);
		if (index > 0 && loss > most) [found, most] = [index - 1, loss];
	});
	return found < 0 ? null : found;
}
function momentsOf(video, { assortment, tags, sold, ranks }) {
	const spans = groupBy(assortment.tagsOf.get(video) ?? [], ({ product }) => product);
	const counts = byVideo(tags, ({ product }) => product);
	const products = [.../* @__PURE__ */ new Set([
		...spans.keys(),
		...counts.keys(),
		...sold?.products.keys() ?? []
	])];
	const startOf = (product) => spans.get(product)?.[0]?.start ?? Infinity;
	return products.map((product) => {
		const { seen = 0, opened = 0, tapped = 0, added = 0 } = counts.get(product) ?? {};
		const sales = sold?.products.get(product);
		return {
			product,
			spans: (spans.get(product) ?? []).map(({ start, end }) => ({
				start,
				end
			})),
			seen,
			opened,
			tapped,
			added,
			openRate: shareOf(Math.min(seen, opened), seen),
			orders: sales?.orders.size ?? 0,
			revenue: sumsOf(sales?.sums ?? /* @__PURE__ */ new Map(), ranks)
		};
	}).sort((a, b) => startOf(a.product) - startOf(b.product) || b.orders - a.orders || (a.product < b.product ? -1 : 1)).slice(0, MOST_TAGS);
}
function bestOf(moments) {
	let best = null;
	moments.forEach(({ orders, added }, index) => {
		const so = best === null ? void 0 : moments[best];
		if (orders + added > 0 && (!so || orders > so.orders || orders === so.orders && added > so.added)) best = index;
	});
	return best;
}
function soldBy$1(orders) {
	const sold = /* @__PURE__ */ new Map();
	orders.forEach(({ orderId, shopper, currency, lines }, index) => {
		const order = orderId || `${index}`;
		for (const { kind, video, product, valueMinor, isReturned } of lines) {
			if (kind !== "direct" || isReturned || video === null) continue;
			const own = sold.get(video) ?? {
				buyers: /* @__PURE__ */ new Set(),
				sums: /* @__PURE__ */ new Map(),
				products: /* @__PURE__ */ new Map()
			};
			sold.set(video, own);
			own.buyers.add(shopper ?? order);
			own.sums.set(currency, (own.sums.get(currency) ?? 0) + valueMinor);
			const ofProduct = own.products.get(product) ?? {
				orders: /* @__PURE__ */ new Set(),
				sums: /* @__PURE__ */ new Map()
			};
			own.products.set(product, ofProduct);
			ofProduct.orders.add(order);
			ofProduct.sums.set(currency, (ofProduct.sums.get(currency) ?? 0) + valueMinor);
		}
	});
	return sold;
}
var byVideo = (items, read) => new Map(items.map((item) => [read(item), item]));
function groupBy(items, read) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const known = groups.get(read(item));
		if (known) known.push(item);
		else groups.set(read(item), [item]);
	}
	return groups;
}
// src/collector/reports/rooms/filterChoices.ts
/** Of pages there may be thousands. */
var MOST$5 = 60;
/** Made when it is first asked for: it takes longer than all the rest. */
var countryOf;
async function filterChoices(store, scope) {
	const { only: _only, ...all } = scope;
	countryOf ??= createCountryOf();
	const country = countryOf;
	const ask = (field, most = MOST$5) => store.facets(all, field, most);
	return {
		meaning: meaning("filters"),
		choices: {
			shelf: await ask("shelf"),
			page: await ask("page"),
			device: await ask("device"),
			country: together(await ask("zone", 500), ({ value }) => country(value)),
			source: together(await ask("source", 500), ({ value }) => platformOf(value)),
			campaign: await ask("campaign")
		}
	};
}
function together(facets, read) {
	const sums = /* @__PURE__ */ new Map();
	for (const facet of facets) {
		const value = read(facet);
		if (value !== null) sums.set(value, (sums.get(value) ?? 0) + facet.views);
	}
	return [...sums].map(([value, views]) => ({
		value,
		views
	})).sort((a, b) => b.views - a.views || (a.value < b.value ? -1 : 1)).slice(0, MOST$5);
}
// src/collector/reports/rooms/knownOrders.ts
/** Questions that are kept: two pages, each with its days. */
var MOST$4 = 2;
/** More are not kept: they are the machine's memory. */
var MOST_ORDERS = 1e5;
function createKnownOrders() {
	const known = /* @__PURE__ */ new Map();
	return { async read(what, since, nowMs, credit) {
		const former = known.get(what);
		if (former && since !== null && former.atMs >= since) return former.orders;
		const orders = credit();
		const own = {
			atMs: nowMs,
			orders
		};
		const drop = () => known.get(what) === own && known.delete(what);
		known.delete(what);
		known.set(what, own);
		for (const oldest of known.keys()) if (known.size > MOST$4) known.delete(oldest);
		orders.then(({ orders: all }) => all.length > MOST_ORDERS && drop(), drop);
		return orders;
	} };
}
// src/collector/reports/rooms/momentMap.ts
/** The micro-moment map: at which hours of the week shoppers watch, add and order, and which of these were missed. */
var ENOUGH_VIEWS$1 = 100;
/** Of an hour of the week, before it is said that it was missed. */
var ENOUGH_SHOPPERS = 10;
var MOST_MISSED = 5;
var HOURS$1 = 168;
async function momentRoom(question, deps) {
	const { store, assortment } = deps;
	const { range, query } = question;
	const topic = query.get("topic") || null;
	const platform = query.get("platform") || null;
	const fits = (video) => video !== null && (topic === null || (assortment.topicsOf.get(video) ?? []).includes(topic)) && (platform === null || assortment.platformOf.get(assortment.creatorOf.get(video) ?? "") === platform);
	const slots = slotsOf(range);
	const cells = Array.from({ length: HOURS$1 }, (_, slot) => emptyCell(slot));
	for (const { slot, video, shelfViews, unshown, views, adds } of await store.moments(scopeFor(question), slots)) {
		const cell = cells[slot];
		if (!cell) continue;
		cell.shelfViews += shelfViews;
		cell.unshown += unshown;
		if (!fits(video)) continue;
		cell.views += views;
		cell.adds += adds;
	}
	const { orders } = await ordersFor(question, deps);
	let next = 0;
	for (const { atMs, lines } of orders) {
		while ((slots[next + 1]?.startMs ?? Infinity) <= atMs) next += 1;
		const cell = cells[slots[next]?.slot ?? -1];
		if (cell && lines.some(({ kind, video, isReturned }) => kind === "direct" && !isReturned && fits(video))) cell.orders += 1;
	}
	const views = cells.reduce((sum, cell) => sum + cell.views, 0);
	const isNarrow = topic !== null || platform !== null;
	return {
		meaning: meaning("room.moments"),
		names: {},
		topics: sorted([...assortment.topicsOf.values()].flat()),
		platforms: sorted(assortment.platformOf.values()),
		topic,
		platform,
		cells,
		missed: isNarrow ? [] : missedOf(cells),
		enough: views >= ENOUGH_VIEWS$1
	};
}
var sorted = (values) => [...new Set(values)].sort();
var emptyCell = (slot) => ({
	weekday: Math.floor(slot / 24),
	hour: slot % 24,
	shelfViews: 0,
	views: 0,
	adds: 0,
	orders: 0,
	unshown: 0
});
/** Each hour of the range with its place in the week, on the merchant's clock; clocks are put forward and back at whole quarters. */
function slotsOf({ fromMs, toMs, timeZone }) {
	const clock = new Intl.DateTimeFormat("en-GB", {
		timeZone,
		weekday: "short",
		hour: "2-digit",
		hourCycle: "h23"
	});
	const days = [
		"Mon",
		"Tue",
		"Wed",
		"Thu",
		"Fri",
		"Sat",
		"Sun"
	];
	const slots = [];
	for (let startMs = fromMs; startMs < toMs; startMs += HOUR_MS / 4) {
		const parts = clock.formatToParts(startMs);
		const read = (type) => parts.find((part) => part.type === type)?.value ?? "";
		const slot = days.indexOf(read("weekday")) * 24 + Number(read("hour"));
		if (slots.at(-1)?.slot !== slot) slots.push({
			startMs,
			slot
		});
	}
	return slots;
}
function missedOf(cells) {
	const seen = cells.reduce((sum, { shelfViews }) => sum + shelfViews, 0);
	const added = cells.reduce((sum, { adds }) => sum + adds, 0);
	const usual = seen > 0 ? added / seen : 0;
	return cells.flatMap(({ weekday, hour, shelfViews, adds, unshown }) => {
		if (unshown >= ENOUGH_SHOPPERS) return [{
			weekday,
			hour,
			why: "unshown",
			shoppers: unshown
		}];
		const expected = usual * shelfViews;
		return expected >= 4 && adds < expected / 2 && adds < expected - 2 * Math.sqrt(expected) ? [{
			weekday,
			hour,
			why: "quiet",
			shoppers: shelfViews
		}] : [];
	}).sort((a, b) => b.shoppers - a.shoppers || a.weekday - b.weekday || a.hour - b.hour).slice(0, MOST_MISSED);
}
// src/collector/reports/rooms/openings.ts
/** The first hours of each new video: what takes off is seen the same day. */
var HOURS = 48;
var BACK_DAYS = 180;
/** With fewer videos, or views, a median is no measure. */
var ENOUGH_VIDEOS = 5;
var ENOUGH_VIEWS = 20;
var MOST$3 = 24;
async function openingRoom(question, deps) {
	const { store, nowMs, names, assortment, known } = deps;
	const { range } = question;
	const scope = scopeFor(question);
	const fromMs = Math.min(range.fromMs, range.toMs - BACK_DAYS * DAY_MS);
	const all = rowsOf$3((await store.openings({
		...scope,
		fromMs
	}, HOURS)).filter(({ video }) => known === null || known.video.has(video)), Math.min(nowMs, range.toMs), assortment.creatorOf);
	const grown = all.filter(({ lived }) => lived >= HOURS);
	const median = medianOf(grown);
	const rows = all.filter(({ firstMs }) => firstMs >= range.fromMs).sort((a, b) => b.firstMs - a.firstMs || (a.video < b.video ? -1 : 1)).slice(0, MOST$3).map((row) => ({
		...row,
		pace: paceOf(row, medianOf(grown.filter((it) => it !== row)))
	}));
	return {
		meaning: meaning("room.hours"),
		hours: HOURS,
		rows,
		median,
		of: grown.length,
		names: {
			...pickNames(names.videos, rows.map(({ video }) => video)),
			...pickNames(names.creators, rows.map(({ creator }) => creator))
		}
	};
}
function rowsOf$3(openings, untilMs, creatorOf) {
	const rows = /* @__PURE__ */ new Map();
	for (const { video, firstMs, hour, views, engaged, adds } of openings) {
		const lived = Math.max(0, Math.min(HOURS, Math.floor((untilMs - firstMs) / HOUR_MS)));
		const row = rows.get(video) ?? {
			video,
			creator: creatorOf.get(video) ?? null,
			firstMs,
			lived,
			views: zeros(lived),
			engaged: zeros(lived),
			adds: zeros(lived),
			pace: null
		};
		rows.set(video, row);
		for (let at = hour; at < lived; at += 1) {
			row.views[at] = (row.views[at] ?? 0) + views;
			row.engaged[at] = (row.engaged[at] ?? 0) + engaged;
			row.adds[at] = (row.adds[at] ?? 0) + adds;
		}
	}
	return [...rows.values()];
}
var zeros = (length) => Array.from({ length }, () => 0);
function medianOf(rows) {
	if (rows.length < ENOUGH_VIDEOS) return [];
	return zeros(HOURS).map((_, hour) => {
		const sorted = rows.map(({ views }) => views[hour] ?? 0).sort((a, b) => a - b);
		const middle = Math.floor(sorted.length / 2);
		const upper = sorted[middle] ?? 0;
		return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
	});
}
function paceOf({ lived, views }, median) {
	const own = views[lived - 1] ?? 0;
	const usual = median[lived - 1];
	if (usual === void 0 || Math.max(own, usual) < ENOUGH_VIEWS) return null;
	return own > usual * 1.5 ? "ahead" : own < usual / 1.5 ? "behind" : "usual";
}
// src/collector/reports/rooms/orderList.ts
var PAGE$2 = 50;
/** @param pageSize - orders on a page; all of them where it is infinite. */
async function orderRoom(question, deps, pageSize = PAGE$2) {
	const { names } = deps;
	const search = (question.query.get("search") ?? "").trim().slice(0, 120);
	const { orders, confirmed } = await ordersFor(question, deps);
	const paidOf = new Map(confirmed.map((paid) => [`${paid.atMs} ${paid.orderId}`, paid]));
	const rows = orders.map((order) => rowOf(order, paidOf.get(`${order.atMs} ${order.orderId}`))).filter((row) => search === "" || isFound(row, search)).reverse();
	const pages = Math.max(1, Math.ceil(rows.length / pageSize));
	const page = Math.min(pages, Math.max(1, Math.floor(Number(question.query.get("leaf")) || 1)));
	const shown = pageSize === Infinity ? rows : rows.slice((page - 1) * pageSize, page * pageSize);
	const lines = shown.flatMap((row) => row.lines);
	return {
		meaning: meaning("room.orders"),
		rows: shown,
		page,
		pages,
		all: rows.length,
		search,
		names: {
			...pickNames(names.products, lines.map(({ product }) => product)),
			...pickNames(names.creators, lines.map(({ creator }) => creator)),
			...pickNames(names.videos, lines.map(({ video }) => video))
		}
	};
}
function rowOf(order, paid) {
	const sum = (lines) => lines.reduce((minor, { valueMinor }) => minor + valueMinor, 0);
	const { orderId, atMs, isConfirmed, currency, lines } = order;
	return {
		orderId,
		numbers: [...paid?.numbers ?? []].filter((number) => number !== orderId),
		atMs,
		isConfirmed,
		currency,
		lines: lines.map(({ product, valueMinor, kind, isReturned, video, creator, touch }) => ({
			product,
			valueMinor,
			kind,
			isReturned,
			video,
			creator,
			touch: touch && {
				kind: touch.kind,
				agoMs: atMs - touch.atMs,
				live: touch.live
			}
		})),
		valueMinor: sum(lines),
		creditedMinor: sum(lines.filter(({ kind, isReturned }) => kind === "direct" && !isReturned)),
		refundedMinor: paid?.refundedMinor ?? 0
	};
}
/** As somebody types it from a list: with or without the sign before the number, in any case. */
var plain$1 = (text) => text.toLowerCase().replace(/^#/, "");
var isFound = ({ orderId, numbers }, search) => [orderId, ...numbers].some((name) => plain$1(name).includes(plain$1(search)));
// src/collector/reports/rooms/returns.ts
/** What was given to creators, beside what their videos sold; and what is to be paid. */
async function returnRoom(question, deps) {
	const { store, names } = deps;
	const { range, creator } = question;
	const all = (await store.costs(question.shop)).filter((cost) => creator === null || cost.creator === creator);
	const costs = all.filter(({ day }) => day <= range.to);
	const firstDay = costs.reduce((first, { day }) => day < first ? day : first, range.from);
	const earliest = addDays(range.to, -399);
	const since = firstDay < earliest ? earliest : firstDay;
	const toMs = createCalendar().toMs;
	const fromMs = toMs(since, range.timeZone, "start");
	const { orders, ranks } = await ordersFor({
		...question,
		filter: null
	}, deps, {
		fromMs,
		toMs: range.toMs
	});
	const startOf = (day) => toMs(day, range.timeZone, "start");
	const rateAt = createRates(costs, startOf);
	const rows = [...new Set(costs.map((cost) => cost.creator))].map((id) => returnOf(id, {
		costs,
		sales: salesOf(id, orders),
		rateAt,
		ranks
	}));
	return {
		meaning: meaning("room.returns"),
		payoutMeaning: meaning("payouts"),
		since: costs.length > 0 ? since : null,
		rows: rows.sort(byOrders),
		payouts: rows.flatMap(({ creator: id }) => payoutsOf(id, {
			costs,
			range,
			rateAt,
			sales: salesOf(id, orders)
		})),
		entries: creator === null ? all.map(({ tenant: _tenant, ...entry }) => entry) : [],
		names: {
			...pickNames(names.creators, all.map((cost) => cost.creator)),
			...pickNames(names.videos, all.map(({ video }) => video))
		}
	};
}
var byOrders = (a, b) => b.orders - a.orders || (a.creator < b.creator ? -1 : 1);
var salesOf = (creator, orders) => orders.flatMap((order) => order.lines.flatMap((line) => line.kind === "direct" && !line.isReturned && line.creator === creator ? [{
	order,
	video: line.video,
	valueMinor: line.valueMinor
}] : []));
/** The commission written down last before an order; one for its video before one for all of the creator's. */
function createRates(costs, startOf) {
	const rates = costs.filter(({ kind }) => kind === "commission").map((cost) => ({
		...cost,
		fromMs: startOf(cost.day)
	})).sort((a, b) => a.fromMs - b.fromMs);
	return (creator, { order, video }) => {
		const own = rates.filter((cost) => cost.creator === creator && cost.fromMs <= order.atMs);
		return own.findLast((cost) => cost.video !== null && cost.video === video)?.rate ?? own.findLast((cost) => cost.video === null)?.rate ?? 0;
	};
}
/** Rounded once for each currency and rate, and not once an order: it can be checked by hand. */
function commissionsOf(creator, sales, rateAt) {
	const sold = /* @__PURE__ */ new Map();
	for (const sale of sales) {
		const { currency } = sale.order;
		const rate = rateAt(creator, sale);
		const line = sold.get(`${currency} ${rate}`) ?? {
			currency,
			rate,
			minor: 0
		};
		sold.set(`${currency} ${rate}`, line);
		line.minor += sale.valueMinor;
	}
	return [...sold.values()].map(({ currency, rate, minor }) => [currency, Math.round(minor * rate)]);
}
function returnOf(creator, { costs, sales, rateAt, ranks }) {
	const own = costs.filter((cost) => cost.creator === creator);
	const sum = (items) => {
		const sums = /* @__PURE__ */ new Map();
		for (const [currency, minor] of items) if (currency !== null && minor > 0) sums.set(currency, (sums.get(currency) ?? 0) + minor);
		return sumsOf(sums, ranks);
	};
	const given = (kind) => sum(own.filter((cost) => cost.kind === kind).map((cost) => [cost.currency, cost.amountMinor]));
	const gifts = given("gift");
	const fees = given("fee");
	const commission = sum(commissionsOf(creator, sales, rateAt));
	const revenue = sum(sales.map(({ order, valueMinor }) => [order.currency, valueMinor]));
	const orders = new Set(sales.map(({ order }) => order)).size;
	const all = [
		...gifts,
		...fees,
		...commission
	];
	const currencies = new Set(all.map(({ currency }) => currency));
	const [currency = ""] = currencies;
	const total = all.reduce((minor, each) => minor + each.minor, 0);
	const isOne = currencies.size === 1 && total > 0;
	const [sold] = revenue;
	return {
		creator,
		gifts,
		fees,
		commission,
		orders,
		revenue,
		perOrder: isOne && orders > 0 ? {
			currency,
			minor: Math.round(total / orders)
		} : null,
		ratio: isOne && revenue.length === 1 && sold?.currency === currency ? sold.minor / total : null
	};
}
/** A line for each currency and commission that held. */
function payoutsOf(creator, { costs, sales, rateAt, range }) {
	const lines = /* @__PURE__ */ new Map();
	const lineOf = (currency, rate) => {
		const key = `${currency} ${rate}`;
		const line = lines.get(key) ?? {
			creator,
			currency,
			salesMinor: 0,
			confirmedMinor: 0,
			rate,
			commissionMinor: 0,
			feesMinor: 0,
			dueMinor: 0
		};
		lines.set(key, line);
		return line;
	};
	for (const sale of sales) {
		const { atMs, currency, isConfirmed } = sale.order;
		if (atMs < range.fromMs) continue;
		const line = lineOf(currency, rateAt(creator, sale));
		line.salesMinor += sale.valueMinor;
		if (isConfirmed) line.confirmedMinor += sale.valueMinor;
	}
	for (const line of lines.values()) line.commissionMinor = Math.round(line.salesMinor * line.rate);
	for (const cost of costs) {
		if (cost.creator !== creator || cost.kind !== "fee" || cost.currency === null) continue;
		if (cost.day < range.from || cost.day > range.to) continue;
		const line = [...lines.values()].find(({ currency }) => currency === cost.currency);
		(line ?? lineOf(cost.currency, 0)).feesMinor += cost.amountMinor;
	}
	for (const line of lines.values()) line.dueMinor = line.commissionMinor + line.feesMinor;
	return [...lines.values()].filter(({ rate, dueMinor }) => rate > 0 || dueMinor > 0);
}
// src/collector/reports/shared/rooms.ts
var roomNames = [
	"videos",
	"creators",
	"returns",
	"hours",
	"moments",
	"orders",
	"arrivals"
];
var filmSteps = [
	"cards",
	"previews",
	"starts",
	"playerViewers",
	"engaged",
	"opened",
	"added",
	"ordered"
];
var sizeNames = [
	"larger",
	"micro",
	"nano",
	"small",
	"unknown"
];
var Z = 1.96;
var sizeOf = (followers) => followers === void 0 ? "unknown" : followers < 1e3 ? "small" : followers <= 1e4 ? "nano" : followers <= 1e5 ? "micro" : "larger";
async function sizeRoom(question, deps) {
	const { store, assortment, known } = deps;
	const scope = scopeFor(question);
	const creators = known ? [...known.creator] : [];
	const sizes = new Map(creators.map((id) => [id, sizeOf(assortment.followersOf.get(id))]));
	const reach = new Map((await store.reach(scope, "creator", sizes)).map((line) => [line.key, line]));
	const watched = watchedBy(await store.watching(scope, assortment.durationMsOf), sizes);
	const { orders, ranks } = await ordersFor(question, deps);
	const sold = soldBy(orders, sizes);
	const active = creatorsIn(await store.tally(scope, "creator", creators), sizes);
	const rows = sizeNames.flatMap((size) => {
		const line = reach.get(size);
		const sales = sold.get(size);
		if (!line && !sales) return [];
		const { views = 0, watchedMs = 0, watchableMs = 0 } = watched.get(size) ?? {};
		const viewers = line?.viewers ?? 0;
		return [{
			size,
			creators: active.get(size) ?? 0,
			viewers,
			views,
			engagement: shareOf(line?.engaged ?? 0, viewers),
			watchThrough: shareOf(watchableMs > 0 ? watchedMs / watchableMs * views : 0, views),
			conversion: shareOf(sales?.buyers.size ?? 0, viewers),
			orders: sales?.orders.size ?? 0,
			revenue: sumsOf(sales?.sums ?? /* @__PURE__ */ new Map(), ranks),
			perThousand: sales ? perThousand(sales, views, ranks) : []
		}];
	});
	return {
		meaning: meaning("room.creators"),
		names: {},
		rows
	};
}
function creatorsIn(tallies, sizes) {
	const counts = /* @__PURE__ */ new Map();
	for (const { key } of tallies) {
		const size = sizes.get(key);
		if (size) counts.set(size, (counts.get(size) ?? 0) + 1);
	}
	return counts;
}
function watchedBy(watchings, sizes) {
	const sums = /* @__PURE__ */ new Map();
	for (const { creator, views, watchedMs, durationMs } of watchings) {
		const size = creator === null ? void 0 : sizes.get(creator);
		if (!size || durationMs <= 0) continue;
		const sum = sums.get(size) ?? {
			views: 0,
			watchedMs: 0,
			watchableMs: 0
		};
		sums.set(size, sum);
		sum.views += views;
		sum.watchedMs += watchedMs;
		sum.watchableMs += views * durationMs;
	}
	return sums;
}
function soldBy(orders, sizes) {
	const sold = /* @__PURE__ */ new Map();
	orders.forEach(({ orderId, shopper, currency, lines }, index) => {
		for (const { kind, creator, valueMinor, isReturned } of lines) {
			const size = creator === null ? void 0 : sizes.get(creator);
			if (kind !== "direct" || isReturned || !size) continue;
			const own = sold.get(size) ?? {
				buyers: /* @__PURE__ */ new Set(),
				orders: /* @__PURE__ */ new Set(),
				sums: /* @__PURE__ */ new Map(),
				values: /* @__PURE__ */ new Map()
			};
			sold.set(size, own);
			const order = orderId || `${index}`;
			own.buyers.add(shopper ?? order);
			own.orders.add(order);
			own.sums.set(currency, (own.sums.get(currency) ?? 0) + valueMinor);
			const values = own.values.get(currency) ?? /* @__PURE__ */ new Map();
			own.values.set(currency, values.set(order, (values.get(order) ?? 0) + valueMinor));
		}
	});
	return sold;
}
/** Orders come by themselves and differ in worth: the sum of their squares says how far their sum may lie from what is usual. */
function perThousand({ values, sums }, views, ranks) {
	return sumsOf(sums, ranks).flatMap(({ currency, minor }) => {
		if (views <= 0) return [];
		const own = [...values.get(currency)?.values() ?? []];
		const spread = Z * Math.sqrt(own.reduce((sum, value) => sum + value ** 2, 0));
		const of = (sum) => Math.max(0, sum) / views * 1e3;
		return [{
			currency,
			value: own.length < 10 ? null : of(minor),
			low: of(minor - spread),
			high: of(minor + spread)
		}];
	});
}
// src/collector/reports/shared/sheets/roomSheets.ts
/** Each room as a spreadsheet: everything that is on the screen, a line a row, its units in the headings. */
var stays = [
	"start",
	"view",
	25,
	50,
	75,
	95
];
/** A word of the room's own page; programs read the code. */
var roomWord = (key, code) => ({
	area: "report",
	key,
	english: code
});
var none$1 = (length) => Array.from({ length }, () => "");
function videoSheet({ films, names }) {
	const sales = money(films.flatMap(({ revenue, moments }) => [revenue, ...moments.map((it) => it.revenue)]), "sales");
	return [[
		...words("video", "id", "creator", "product", "seconds"),
		...filmSteps.map((step) => word(`film.${step}`)),
		...estimateHead(word("conversion")),
		...stays.flatMap((at) => rangeOf(share(staysAt(at)))),
		...sales.head
	], ...films.flatMap((film) => [[...filmCells(film, names), ...sales.cells(film.revenue)], ...film.moments.map((moment) => [
		...whoseFilm(film, names),
		nameIn(names, moment.product),
		moment.spans.map(({ start, end }) => `${start}-${end ?? ""}`).join(" "),
		...[
			moment.seen,
			"",
			"",
			"",
			"",
			moment.opened,
			moment.added,
			moment.orders
		],
		...none$1(4 + 3 * stays.length),
		...sales.cells(moment.revenue)
	])])];
}
var staysAt = (at) => word("stays", { at: typeof at === "number" ? `${at} %` : word(`at.${at}`) });
var whoseFilm = ({ video, creator }, names) => [
	nameIn(names, video),
	video,
	nameIn(names, creator)
];
var filmCells = (film, names) => [
	...whoseFilm(film, names),
	...["", ""],
	...filmSteps.map((step) => film.steps[step]),
	...estimate(film.conversion),
	...stays.flatMap((at) => {
		const stay = film.stayed.find((point) => point.at === at);
		return stay ? estimate(stay.share).slice(0, 3) : none$1(3);
	})
];
function orderSheet({ rows, names }) {
	return [words(...[
		"order",
		"number",
		"time",
		"isConfirmed",
		"product",
		"productId",
		"value"
	], ...[
		"currency",
		"credit",
		"video",
		"creator",
		"because",
		"minutesBefore"
	], ...[
		"live",
		"returned",
		"orderValue",
		"paidBack"
	]), ...rows.flatMap((row) => (row.lines.length > 0 ? row.lines : [null]).map((line, index) => [
		...[
			row.orderId,
			row.numbers.join(" "),
			{ atMs: row.atMs },
			yesOrNo(row.isConfirmed)
		],
		...line === null ? [
			...[
				"",
				"",
				"",
				row.currency
			],
			word("credit.none"),
			...none$1(6)
		] : [
			...[nameIn(names, line.product), line.product],
			...[amount(line.valueMinor, row.currency), row.currency],
			...[word(`credit.${line.kind}`)],
			...[nameIn(names, line.video), nameIn(names, line.creator)],
			line.touch ? word(`because.${line.touch.kind}`) : "",
			line.touch ? Math.round(line.touch.agoMs / 6e4) : "",
			...[yesOrNo(line.touch?.live ?? false), yesOrNo(line.isReturned)]
		],
		...index === 0 ? [amount(row.valueMinor, row.currency), amount(row.refundedMinor, row.currency)] : ["", ""]
	]))];
}
function sizeSheet({ rows }) {
	const sales = money(rows.map(({ revenue }) => revenue), "sales");
	return [[
		...words("size", "creators", "viewers", "playerViews"),
		...words("engagement", "watchThrough", "ordersOfViewers").flatMap(estimateHead),
		word("orders"),
		...sales.head,
		...words("currency", "perThousand", "low", "high")
	], ...rows.flatMap((row) => (row.perThousand.length > 0 ? row.perThousand : [null]).map((per) => [
		...[
			roomWord(`size.${row.size}`, row.size),
			row.creators,
			row.viewers,
			row.views
		],
		...[
			row.engagement,
			row.watchThrough,
			row.conversion
		].flatMap(estimate),
		row.orders,
		...sales.cells(row.revenue),
		...per === null || per.value === null ? [per?.currency ?? "", ...none$1(3)] : [per.currency, ...[
			per.value,
			per.low,
			per.high
		].map((it) => amount(it, per.currency))]
	]))];
}
var roomSheets = {
	videos: videoSheet,
	creators: sizeSheet,
	orders: orderSheet,
	returns: ({ payouts, names }) => [[...words("creator", "id", "currency", "sales", "confirmedSales"), ...[share(word("commission")), ...words("commission", "fees", "due")]], ...payouts.map((line) => [
		...[
			nameIn(names, line.creator),
			line.creator,
			line.currency
		],
		amount(line.salesMinor, line.currency),
		amount(line.confirmedMinor, line.currency),
		percent(line.rate),
		amount(line.commissionMinor, line.currency),
		amount(line.feesMinor, line.currency),
		amount(line.dueMinor, line.currency)
	])],
	hours: ({ rows, names, median }) => [words(...[
		"video",
		"id",
		"creator",
		"since",
		"hour",
		"views",
		"film.engaged"
	], ...[
		"film.added",
		"median",
		"pace"
	]), ...rows.flatMap((row) => row.views.map((views, hour) => [
		...[
			nameIn(names, row.video),
			row.video,
			nameIn(names, row.creator)
		],
		...[
			{ atMs: row.firstMs },
			hour + 1,
			views,
			row.engaged[hour] ?? 0,
			row.adds[hour] ?? 0
		],
		median[hour] ?? "",
		hour + 1 === row.lived ? word(`pace.${row.pace ?? "unknown"}`) : ""
	]))],
	moments({ cells, missed }) {
		const whyOf = ({ weekday, hour }) => missed.find((it) => it.weekday === weekday && it.hour === hour)?.why;
		return [words(...[
			"day",
			"hour",
			"shelfSeen",
			"views",
			"film.added",
			"orders"
		], ...["unshown", "missed"]), ...cells.map((cell) => {
			const why = whyOf(cell);
			return [...[
				{ weekday: cell.weekday },
				cell.hour,
				cell.shelfViews,
				cell.views
			], ...[
				cell.adds,
				cell.orders,
				cell.unshown,
				why ? word(`missed.${why}`) : ""
			]];
		})];
	},
	arrivals: ({ arrivals, consent, skewed, missingEvents, automatedViews }) => [
		words("what", "detail", "value"),
		[
			word("events"),
			"",
			arrivals.events
		],
		[
			word("pageViews"),
			"",
			arrivals.views
		],
		[
			share(word("agreed")),
			"",
			percent(consent.value)
		],
		[
			share(word("skewed")),
			"",
			percent(skewed.value)
		],
		[
			word("lost"),
			"",
			missingEvents
		],
		[
			word("robots"),
			"",
			automatedViews
		],
		[
			word("lagMiddle"),
			"",
			arrivals.lagMedianMs / 1e3
		],
		[
			word("lagMost"),
			"",
			arrivals.lagMostMs / 1e3
		],
		[
			word("lastEvent"),
			"",
			arrivals.lastMs === null ? "" : { atMs: arrivals.lastMs }
		],
		...arrivals.versions.map(({ version, views }) => [
			word("releases"),
			version,
			views
		]),
		...arrivals.failures.map(({ type, code, times }) => [
			type,
			code,
			times
		])
	]
};
/** Parts of a room that have a spreadsheet of their own, by `part` in its address. */
var partSheets = {
	/** What was given, beside what it brought. */
	given({ rows, names, since }) {
		const columns = [
			["gifts", rows.map(({ gifts }) => gifts)],
			["fees", rows.map(({ fees }) => fees)],
			["commission", rows.map(({ commission }) => commission)],
			["sales", rows.map(({ revenue }) => revenue)]
		].map(([key, sums]) => ({
			sums,
			...money(sums, key)
		}));
		return [[
			...words("creator", "id", "since", "orders"),
			...columns.flatMap(({ head }) => head),
			...words("perOrder", "currency", "ratio")
		], ...rows.map((row, index) => [
			...[
				nameIn(names, row.creator),
				row.creator,
				since ?? "",
				row.orders
			],
			...columns.flatMap(({ sums, cells }) => cells(sums[index] ?? [])),
			...row.perOrder ? [amount(row.perOrder.minor, row.perOrder.currency), row.perOrder.currency] : ["", ""],
			row.ratio === null ? "" : Number(row.ratio.toFixed(2))
		])];
	},
	/** What was written down, as it can be sent again: its headings are what the reader of that file looks for. */
	entries: ({ entries }) => [[
		"id",
		"creator",
		"video",
		"day",
		"kind",
		"amount",
		"currency",
		"commission %",
		"note"
	], ...entries.map(({ id, creator, video, day, kind, currency, amountMinor, rate, note }) => [
		...[
			id,
			creator,
			video ?? "",
			day,
			kind
		],
		...currency === null ? ["", ""] : [amount(amountMinor, currency), currency],
		...[kind === "commission" ? percent(rate) : "", note]
	])]
};
/** The sheet of a room, or of the part of it that is asked for. */
function sheetOf(name, room, part = "") {
	return name === "returns" && Object.hasOwn(partSheets, part) ? partSheets[part](room) : roomSheets[name](room);
}
// src/collector/streamJson.ts
/** Items of a list that become text at once. */
var PART = 200;
var PIECE_CHARS = 32768;
/** A value as JSON, written in pieces: a long list never becomes text in one go. */
function streamJson(value, pace) {
	const parts = textParts(value);
	const encoder = new TextEncoder();
	return new ReadableStream({ async pull(controller) {
		let piece = "";
		for (let next = parts.next();; next = parts.next()) {
			if (!next.done) piece += next.value;
			if (next.done || piece.length >= PIECE_CHARS) {
				if (piece) controller.enqueue(encoder.encode(piece));
				if (next.done) controller.close();
				break;
			}
		}
		if (pace.spent(PART)) await pace.pause();
	} });
}
function* textParts(value) {
	if (Array.isArray(value) && value.length > PART) {
		for (let start = 0; start < value.length; start += PART) yield (start === 0 ? "[" : ",") + JSON.stringify(value.slice(start, start + PART)).slice(1, -1);
		yield "]";
	} else if (typeof value === "object" && value !== null && !Array.isArray(value)) {
		let lead = "{";
		for (const [key, part] of Object.entries(value)) {
			if (part === void 0) continue;
			yield `${lead}${JSON.stringify(key)}:`;
			yield* textParts(part);
			lead = ",";
		}
		yield lead === "{" ? "{}" : "}";
	} else yield JSON.stringify(value);
}
// src/collector/serveRoomAnswers.ts
var rooms = {
	videos: filmRoom,
	creators: sizeRoom,
	returns: returnRoom,
	hours: openingRoom,
	moments: momentRoom,
	orders: orderRoom,
	arrivals: arrivalRoom
};
/** Rooms that a creator may read of their own: nothing in them is anybody else's. */
var OWN_ROOMS = /* @__PURE__ */ new Set([
	"videos",
	"returns",
	"hours"
]);
var ROOM = new RegExp(`/v1/report/(${roomNames.join("|")}|filters)(?:\\.(csv|json))?$`);
var isRoomPath = (path) => ROOM.test(path);
var sinceIn = (query) => {
	const since = Number(query.get("since") ?? NaN);
	return Number.isFinite(since) ? since : null;
};
/** The report's rooms and what it may be narrowed to: `v1/report/<room>`, `….json` and `….csv` as files. */
function createRoomServer({ store, nowMs, getNames, desk }, book) {
	const knownOrders = createKnownOrders();
	return async (path, who, question) => {
		const [, name = "", ending] = ROOM.exec(path) ?? [];
		const own = {
			...question,
			creator: who.creator
		};
		if (who.creator !== null && !OWN_ROOMS.has(name)) return refuse$1(403, "SHOP_ONLY", said("server.shop.only"));
		const isFile = ending !== void 0;
		const make = async () => {
			const deps = {
				store,
				book,
				knownOrders,
				since: sinceIn(own.query),
				nowMs: nowMs(),
				...await getNames(),
				pace: createPace()
			};
			if (name === "filters") return filterChoices(store, scopeFor(own));
			if (name === "orders" && isFile) return orderRoom(own, deps, Infinity);
			return rooms[name](own, deps);
		};
		const key = JSON.stringify([
			name,
			isFile,
			{
				...own,
				query: own.query.toString()
			}
		]);
		const made = await desk.ask(own.shop, key, make).catch((error) => {
			if (store.state().isOpen) throw error;
			return null;
		});
		if (made === null) return notReadable();
		const { from, to } = own.range;
		const file = { "content-disposition": `attachment; filename="${name}-${from}-to-${to}.${ending}"` };
		if (ending !== "csv" || name === "filters") return answer$1(200, streamJson(made, createPace()), isFile ? {
			...JSON_TYPE,
			...file
		} : JSON_TYPE);
		const sheet = sheetOf(name, made, own.query.get("part") ?? "");
		return answer$1(200, toCsv(sheet), {
			"content-type": "text/csv; charset=utf-8",
			...file
		});
	};
}
// src/collector/reports/writtenDays.ts
/** A day of a busy shop changes each second; so often it is written down. */
var EVERY_MS = 6e5;
/** Letters that are written at a time: the database reads them as a whole. A day that takes more by itself is not written. */
var AT_ONCE$1 = 4e6;
function createWrittenDays() {
	const written = /* @__PURE__ */ new Map();
	return {
		async read(store, tenant, days) {
			const [first] = days;
			if (!first || !store.creditedDays) return [];
			const byDay = new Map(days.map((day) => [day.dayMs, day]));
			return (await store.creditedDays(tenant, first.how, [...byDay.keys()])).flatMap(({ dayMs, mark, told }) => {
				const day = byDay.get(dayMs);
				return day?.mark === mark ? [[day, JSON.parse(told)]] : [];
			});
		},
		async write(store, { tenant, nowMs }, fresh) {
			for (const [key, atMs] of written) if (nowMs - atMs >= EVERY_MS) written.delete(key);
			const due = fresh.filter(({ key }) => !written.has(key));
			if (due.length === 0 || !store.keepCreditedDays) return;
			for (const { key } of due) written.set(key, nowMs);
			const days = due.map(({ dayMs, how, mark, day }) => ({
				tenant,
				dayMs,
				how,
				mark,
				told: JSON.stringify(day)
			}));
			for (const part of inParts(days)) await store.keepCreditedDays(part).catch(() => {});
		}
	};
}
function inParts(days) {
	const parts = [];
	let left = 0;
	for (const day of days) {
		if (day.told.length > AT_ONCE$1) continue;
		left -= day.told.length;
		const part = left >= 0 ? parts.at(-1) : void 0;
		if (part) part.push(day);
		else {
			parts.push([day]);
			left = AT_ONCE$1 - day.told.length;
		}
	}
	return parts;
}
// src/collector/reports/creditBook.ts
/** Orders that are kept: some ten megabytes. */
var MAX_ORDERS = 6e4;
/** Who asks about more wants all there is. */
var MAX_DAYS = 400;
var AT_ONCE_MS = 2 * DAY_MS;
var none = {
	orders: [],
	confirmed: [],
	cancelledMs: [],
	unsigned: []
};
function createCreditBook() {
	/** What was asked for last stands at the end. */
	const entries = /* @__PURE__ */ new Map();
	const feeds = /* @__PURE__ */ new WeakMap();
	const written = createWrittenDays();
	let orders = 0;
	const remove = (key) => {
		orders -= entries.get(key)?.day.orders.length ?? 0;
		entries.delete(key);
	};
	const keep = (key, entry) => {
		remove(key);
		entries.set(key, entry);
		orders += entry.day.orders.length;
		for (const oldest of entries.keys()) {
			if (orders <= MAX_ORDERS || oldest === key) return;
			remove(oldest);
		}
	};
	const feedOf = (assortment) => {
		const told = feeds.get(assortment) ?? textOf$1(assortment);
		feeds.set(assortment, told);
		return told;
	};
	return { async days(store, { nowMs, ...question }, pace) {
		const { scope, assortment, windows } = question;
		if (scope.only || scope.toMs - scope.fromMs > MAX_DAYS * 864e5) return null;
		const marks = await store.dayMarks?.({
			...scope,
			fromMs: scope.fromMs - longest(windows),
			toMs: scope.toMs + TOLD_WITHIN_MS
		});
		if (!marks) return null;
		const { tenant } = scope;
		const wanted = wantedDays(question, marks, digestOf$1([
			1,
			scope.automated,
			windows,
			feedOf(assortment)
		]));
		const isKept = ({ key, mark, dayMs }) => !marks.ofDays.has(dayMs) || entries.get(key)?.mark === mark;
		const strange = wanted.filter((one) => !isKept(one) && !entries.has(one.key));
		for (const [{ key, mark }, day] of await written.read(store, tenant, strange)) keep(key, {
			mark,
			day
		});
		const found = /* @__PURE__ */ new Map();
		for (const one of wanted) if (isKept(one) && marks.ofDays.has(one.dayMs)) found.set(one.dayMs, entries.get(one.key)?.day ?? none);
		const missing = wanted.filter((one) => !isKept(one));
		for (const { fromMs, toMs } of stretches$1(missing)) {
			const fresh = await creditDays(store, {
				...question,
				scope: {
					...scope,
					fromMs,
					toMs
				}
			}, pace);
			for (const { dayMs } of wanted) if (dayMs >= fromMs && dayMs < toMs) found.set(dayMs, fresh.get(dayMs) ?? none);
		}
		const dayOf = ({ dayMs }) => found.get(dayMs) ?? none;
		for (const one of wanted) keep(one.key, {
			mark: one.mark,
			day: dayOf(one)
		});
		const fresh = missing.map((one) => ({
			...one,
			day: dayOf(one)
		}));
		await written.write(store, {
			tenant,
			nowMs
		}, fresh);
		return wanted.map(dayOf);
	} };
}
function wantedDays({ scope, windows }, { ofAll, ofDays }, how) {
	return daysIn$2(scope).map((dayMs) => {
		const near = daysIn$2({
			fromMs: dayMs - longest(windows),
			toMs: dayMs + DAY_MS + TOLD_WITHIN_MS
		});
		return {
			dayMs,
			how,
			key: `${scope.tenant} ${how} ${dayMs}`,
			mark: [ofAll, ...near.map((ms) => ofDays.get(ms) ?? "")].join()
		};
	});
}
var daysIn$2 = ({ fromMs, toMs }) => {
	const first = Math.floor(fromMs / DAY_MS);
	return Array.from({ length: Math.max(0, Math.ceil(toMs / DAY_MS) - first) }, (_, index) => (first + index) * DAY_MS);
};
/** Days that follow one another are asked for together, so few that what led to their orders takes little memory. */
function stretches$1(days) {
	const found = [];
	for (const { dayMs } of days) {
		const last = found.at(-1);
		if (last?.toMs === dayMs && last.toMs - last.fromMs < AT_ONCE_MS) last.toMs += DAY_MS;
		else found.push({
			fromMs: dayMs,
			toMs: dayMs + DAY_MS
		});
	}
	return found;
}
/** What of the feed decides about credit. */
var textOf$1 = ({ productsOf, productOfVariant, pricesOf, dearest }) => digestOf$1([
	[...productsOf],
	[...productOfVariant],
	[...pricesOf].map(([product, prices]) => [product, [...prices]]),
	[...dearest]
]);
var digestOf$1 = (what) => createHash("sha256").update(JSON.stringify(what)).digest("base64url");
// src/collector/reports/sales.ts
var dimensions = [
	"creator",
	"video",
	"product"
];
var openAccount = () => ({
	orders: 0,
	sums: /* @__PURE__ */ new Map(),
	last: null
});
var openAccounts = (creator) => ({
	direct: openAccount(),
	confirmed: openAccount(),
	live: openAccount(),
	influenced: openAccount(),
	answered: openAccount(),
	creator
});
/**
* Goes through all orders once. An order of two creators counts for both, each with its own lines.
*
* @param lineOf - which ids share a line; by default each has its own.
*/
async function keepSalesBook(orders, pace, lineOf = (_dimension, id) => id) {
	const reported = openAccount();
	const credited = openAccounts(null);
	const by = {
		creator: /* @__PURE__ */ new Map(),
		video: /* @__PURE__ */ new Map(),
		product: /* @__PURE__ */ new Map()
	};
	const buyers = /* @__PURE__ */ new Set();
	const directAtMs = [];
	const ordersIn = /* @__PURE__ */ new Map();
	const directIn = /* @__PURE__ */ new Map();
	let confirmed = 0;
	const accountsOf = (dimension, key, creator) => {
		const known = by[dimension].get(key) ?? openAccounts(creator);
		by[dimension].set(key, known);
		return known;
	};
	const enterLine = (order, line) => {
		enter(reported, order, line.valueMinor);
		if (line.kind === "none" || line.isReturned) return;
		enterCredit(credited, order, {
			...line,
			kind: line.kind
		});
		for (const dimension of dimensions) {
			const key = line[dimension];
			if (key !== null) enterCredit(accountsOf(dimension, lineOf(dimension, key), line.creator), order, {
				...line,
				kind: line.kind
			});
		}
	};
	for (const order of orders) {
		ordersIn.set(order.currency, (ordersIn.get(order.currency) ?? 0) + 1);
		if (order.isConfirmed) confirmed += 1;
		await eachInSlices(order.lines, pace, (line) => enterLine(order, line));
		if (credited.direct.last !== order) continue;
		if (order.shopper !== null) buyers.add(order.shopper);
		directAtMs.push(order.atMs);
		directIn.set(order.currency, (directIn.get(order.currency) ?? 0) + 1);
	}
	return {
		reported,
		credited,
		by,
		buyers,
		directAtMs,
		ordersIn,
		directIn,
		confirmed
	};
}
function enterCredit(accounts, order, { kind, valueMinor, touch, isAnswer }) {
	enter(accounts[kind], order, valueMinor);
	if (kind === "direct" && order.isConfirmed) enter(accounts.confirmed, order, valueMinor);
	if (kind === "direct" && touch?.live) enter(accounts.live, order, valueMinor);
	if (kind === "direct" && isAnswer) enter(accounts.answered, order, valueMinor);
}
function enter(account, order, valueMinor) {
	if (account.last !== order) account.orders += 1;
	account.last = order;
	account.sums.set(order.currency, (account.sums.get(order.currency) ?? 0) + valueMinor);
}
var salesIn = ({ orders, sums }, ranks) => ({
	orders,
	revenue: sumsOf(sums, ranks)
});
// src/collector/reports/watchThrough.ts
var noWatching$1 = {
	views: 0,
	watchedMs: 0,
	watchableMs: 0
};
/**
*     watched = Σ over player views of the content played at least once ÷ Σ of their videos' lengths
*
* Both sums go over the same views. A stay on a video that is too short to be a view is in neither, and so is a view of a
* video whose length nobody knows. No view counts for more than its whole video.
*/
var watchThrough = ({ views, watchedMs, watchableMs }) => ({
	measuredViews: views,
	watchThrough: watchableMs > 0 ? watchedMs / watchableMs : null
});
async function tableOfWatching(watchings, pace, lineOf) {
	const all = { ...noWatching$1 };
	const creators = /* @__PURE__ */ new Map();
	const videos = /* @__PURE__ */ new Map();
	const sumFor = (sums, key) => {
		const known = sums.get(key) ?? { ...noWatching$1 };
		sums.set(key, known);
		return known;
	};
	await eachInSlices(watchings, pace, ({ video, creator, views, watchedMs, durationMs }) => {
		if (durationMs <= 0) return;
		for (const sum of [
			all,
			sumFor(videos, lineOf("video", video)),
			...creator === null ? [] : [sumFor(creators, lineOf("creator", creator))]
		]) {
			sum.views += views;
			sum.watchedMs += watchedMs;
			sum.watchableMs += views * durationMs;
		}
	});
	return {
		all,
		creators,
		videos
	};
}
// src/collector/reports/breakdown.ts
var noTally = {
	...countAll(() => 0),
	viewers: 0,
	ids: 1
};
var emptyTally = {
	key: "",
	creator: null,
	...noTally
};
/** Figures of one line: what was counted, how far it was watched, and what was sold. */
function figuresOf(tally, watching, accounts, { withInfluenced, ranks }) {
	const { key: _key, creator: _creator, ids: _ids, ...counted } = tally;
	const nothing = {
		orders: 0,
		revenue: []
	};
	return {
		...counted,
		...watchThrough(watching ?? noWatching$1),
		sales: accounts ? salesIn(accounts.direct, ranks) : nothing,
		confirmed: accounts ? salesIn(accounts.confirmed, ranks) : nothing,
		...accounts && accounts.live.orders > 0 ? { live: salesIn(accounts.live, ranks) } : {},
		answered: accounts ? salesIn(accounts.answered, ranks) : nothing,
		influenced: !withInfluenced ? null : accounts ? salesIn(accounts.influenced, ranks) : nothing
	};
}
/** One line for each creator, video or product that was seen, touched or sold; who sold most stands first. */
async function breakdown({ tallies, watching, book, by }, options, pace) {
	const rows = [];
	const sold = new Map(book.by[by]);
	const add = (tally, accounts) => rows.push({
		id: tally.key,
		creator: tally.creator,
		bestVideo: null,
		...figuresOf(tally, watching.get(tally.key), accounts, options)
	});
	await eachInSlices(tallies, pace, (tally) => {
		add(tally, sold.get(tally.key));
		sold.delete(tally.key);
	});
	await eachInSlices(sold, pace, ([key, accounts]) => {
		if (accounts.direct.orders > 0 || options.withInfluenced) add({
			...noTally,
			key,
			creator: accounts.creator
		}, accounts);
	});
	return sortInSlices(rows, bySales(options.ranks), pace);
}
/** Gives each creator the video that was viewed most. */
async function withBestVideo(creators, videos, pace) {
	const best = /* @__PURE__ */ new Map();
	await eachInSlices(videos, pace, (video) => {
		const so = video.creator === null ? void 0 : best.get(video.creator);
		if (video.creator !== null && !(so && so.views >= video.views)) best.set(video.creator, video);
	});
	const rows = [];
	await eachInSlices(creators, pace, (row) => rows.push({
		...row,
		bestVideo: best.get(row.id)?.id ?? null
	}));
	return rows;
}
/** Most orders first, then most money in the shop's own currency, then what comes before an order. */
var bySales = (ranks) => (a, b) => b.sales.orders - a.sales.orders || compareMoney(a.sales.revenue, b.sales.revenue, ranks) || b.adds - a.adds || b.opens - a.opens || b.views - a.views || (a.id < b.id ? -1 : 1);
// src/collector/reports/kept.ts
/** What is not known any more of the days before; `null` where all of the range is. */
async function keptOf$1(store, { fromMs }) {
	const { eventsMs, monthsMs } = await store.aged();
	if (fromMs >= eventsMs) return null;
	const day = (ms) => new Date(ms).toISOString().slice(0, 10);
	return {
		eventsSinceMs: eventsMs,
		monthsBeforeMs: fromMs < monthsMs ? monthsMs : null,
		meaning: [meaning("kept", { day: day(eventsMs) }), ...fromMs < monthsMs ? [meaning("kept.months", { day: day(monthsMs) })] : []].join(" ")
	};
}
// src/collector/store/types.ts
/** Longest time between a view and the end of its watching. */
var WATCHED_WITHIN_MS = DAY_MS;
/** As many page views, of all, make no more events than is taken for usual. */
var USUAL_PART = .95;
/** Steps of the funnel, from the first to the last. */
var funnelSteps = [
	"seen",
	"viewed",
	"engaged",
	"opened",
	"added",
	"ordered"
];
// src/collector/reports/funnel.ts
/** Where shoppers drop: each step counts those who got that far or further, so that no step is larger than the one before. */
async function funnel(store, scope, buyers) {
	const furthest = await store.funnel(scope, [...buyers]);
	const reached = funnelSteps.map((_, index) => funnelSteps.slice(index).reduce((sum, step) => sum + furthest[step], 0));
	return {
		meaning: meaning("funnel"),
		steps: funnelSteps.map((step, index) => ({
			step,
			shoppers: reached[index] ?? 0,
			ofPrevious: shareOf(reached[index] ?? 0, reached[index - 1] ?? 0),
			meaning: meaning(`step.${step}`)
		}))
	};
}
// src/collector/reports/describeOrders.ts
/** With a decimal where it is no whole number. */
var daysIn$1 = (ms) => Math.round(ms / DAY_MS * 10) / 10;
/** The report's word on orders: how many, by whose word, and what of their money is not sales. */
function describeOrders({ confirmed, cancelled, waiting, unmatched, abovePrice, isSigned }, book, { sales, influenced }, { windows, withInfluenced, ranks }) {
	const reported = [...book.ordersIn.values()].reduce((sum, orders) => sum + orders, 0);
	return {
		meaning: [
			meaning("orders.credited", { days: daysIn$1(windows.clickMs) }),
			...withInfluenced ? [meaning("orders.influenced", { days: daysIn$1(windows.viewMs) })] : [],
			meaning(isSigned ? "orders.confirmed" : "orders.claimed")
		].join(" "),
		reported,
		direct: sales.orders,
		influenced: influenced?.orders ?? null,
		revenue: salesIn(book.reported, ranks).revenue,
		clickDays: windows.clickMs / DAY_MS,
		viewDays: windows.viewMs / DAY_MS,
		isSigned,
		confirmed: {
			orders: book.confirmed,
			cancelled,
			refunded: sumBy(confirmed, ranks, ({ refundedMinor }) => refundedMinor),
			tax: sumBy(confirmed, ranks, ({ taxMinor }) => taxMinor),
			shipping: sumBy(confirmed, ranks, ({ shippingMinor }) => shippingMinor)
		},
		unconfirmed: {
			orders: reported - book.confirmed,
			waiting,
			unmatched,
			abovePrice
		}
	};
}
function sumBy(orders, ranks, read) {
	const sums = /* @__PURE__ */ new Map();
	for (const order of orders) if (read(order) > 0) sums.set(order.currency, (sums.get(order.currency) ?? 0) + read(order));
	return sumsOf(sums, ranks);
}
// src/collector/reports/overTime.ts
/** Starts of the stretches, in order: hours for up to two days, days for a quarter, else weeks; a day is a day of the merchant's clock. */
function stretches({ from, days, timeZone, fromMs, toMs }) {
	if (days <= 2) return {
		unit: "hour",
		startsMs: Array.from({ length: Math.round((toMs - fromMs) / HOUR_MS) }, (_, hour) => fromMs + hour * HOUR_MS)
	};
	const calendar = createCalendar();
	const step = days <= 92 ? 1 : 7;
	const startsMs = Array.from({ length: Math.ceil(days / step) }, (_, index) => calendar.toMs(addDays(from, index * step), timeZone, "start"));
	return {
		unit: step === 1 ? "day" : "week",
		startsMs
	};
}
/** @param orderedAtMs - of orders from videos, oldest first. */
async function overTime(store, scope, range, orderedAtMs) {
	const { unit, startsMs } = stretches(range);
	const tallies = new Map((await store.tally(scope, { startsMs })).map((tally) => [Number(tally.key), tally]));
	let next = 0;
	const ordersBefore = (endMs) => {
		const first = next;
		while ((orderedAtMs[next] ?? Infinity) < endMs) next += 1;
		return next - first;
	};
	return {
		meaning: meaning(`time.${unit}`, { zone: range.timeZone }),
		unit,
		points: startsMs.map((atMs, index) => {
			const tally = tallies.get(atMs);
			return {
				atMs,
				views: tally?.views ?? 0,
				adds: tally?.adds ?? 0,
				orders: ordersBefore(startsMs[index + 1] ?? range.toMs)
			};
		})
	};
}
// src/collector/reports/webhookStates.ts
/**
* How the shop's own servers are heard.
*
* @param platforms - that a secret was given for.
*/
async function webhookStates(store, shop, platforms, refused) {
	const last = new Map((await store.lastSigned(shop)).map((each) => [each.platform, each.lastMs]));
	return [.../* @__PURE__ */ new Set([...platforms, ...last.keys()])].map((platform) => {
		const latest = refused.reasons.filter(({ subject, code }) => subject === platform && code !== "WEBHOOK_UNKNOWN").sort((a, b) => b.lastMs - a.lastMs)[0];
		return {
			platform,
			lastMs: last.get(platform) ?? null,
			refused: latest ? {
				lastMs: latest.lastMs,
				message: latest.message,
				...latest.say && { say: latest.say }
			} : null
		};
	});
}
// src/collector/reports/unknown.ts
/**
* Anybody can send ids that were never in a feed. Only ids that a feed names, or once named, have a line of their own; the others
* share one. Without a feed it is the first that have one.
*/
var lineOf$1 = (known) => (dimension, id) => known[dimension]?.has(id) === false ? "" : id;
/** The rows that have a line of their own, and what all others come to. */
function tableOf(means, rows, tallies, why) {
	const row = rows.find(({ id }) => id === "");
	if (!row) return {
		meaning: means,
		rows: [...rows]
	};
	const ids = tallies.find(({ key }) => key === "")?.ids ?? 1;
	return {
		meaning: means,
		rows: rows.filter((other) => other !== row),
		unknown: {
			...row,
			creator: null,
			ids,
			why,
			meaning: meaning(`unknown.${why}`, { count: 500 })
		}
	};
}
// src/collector/reports/tables.ts
/** The report's tables: a line for each creator, video and product. */
async function makeTables$1(store, input, options, pace) {
	const makeRows = async (by, chosen, { book, watching }) => {
		const tallies = await store.tally(input.scope, by, chosen && [...chosen]);
		const watched = {
			creator: watching.creators,
			video: watching.videos,
			product: noWatching
		}[by];
		return {
			tallies,
			rows: await breakdown({
				tallies,
				watching: watched,
				book,
				by
			}, options, pace)
		};
	};
	const make = async (by) => {
		const { rows, tallies } = await makeRows(by, input.known?.[by], input);
		const means = meaning(by);
		if (input.known || rows.length <= 500) return tableOf(means, rows, tallies, "unnamed");
		const first = new Set(rows.slice(0, 500).map(({ id }) => id));
		const lines = lineOf$1({ [by]: first });
		const shared = await makeRows(by, first, {
			book: await keepSalesBook(input.orders, pace, lines),
			watching: await tableOfWatching(input.watchings, pace, lines)
		});
		return tableOf(means, shared.rows, shared.tallies, "rest");
	};
	const creators = await make("creator");
	const videos = byFeed(await make("video"), input);
	return {
		creators: {
			...creators,
			rows: await withBestVideo(creators.rows, videos.rows, pace)
		},
		videos,
		products: await make("product")
	};
}
var noWatching = /* @__PURE__ */ new Map();
/** Whose a video is says the feed, where it knows; what pages say of it anybody could have said. */
function byFeed(videos, { known, assortment }) {
	if (!known) return videos;
	const creatorOf = ({ id, creator }) => assortment.creatorOf.get(id) ?? (creator !== null && known.creator.has(creator) ? creator : null);
	return {
		...videos,
		rows: videos.rows.map((row) => ({
			...row,
			creator: creatorOf(row)
		}))
	};
}
// src/collector/reports/createReport.ts
async function createReport(query, given) {
	const deps = {
		...given,
		store: await given.store.reading?.() ?? given.store
	};
	const { store, nowMs, names, pace } = deps;
	const { range, shop, automated, influenced, windows, filter = null, creator = null } = query;
	const scopeOf = ({ fromMs, toMs }) => ({
		tenant: shop,
		fromMs,
		toMs,
		automated,
		creator,
		only: onlyOf(filter, fromMs)
	});
	const scope = scopeOf(range);
	const { now, before } = await countBoth(query, scopeOf, deps);
	const kept = await keptOf$1(store, range);
	const currencies = rankCurrencies(now.book.ordersIn, before.book.ordersIn);
	const options = {
		withInfluenced: influenced,
		ranks: ranksOf(currencies)
	};
	const { tally, watching, book } = now;
	const { orders } = now.credited;
	const summary = figuresOf(tally, watching.all, book.credited, options);
	const tables = await makeTables$1(store, {
		...deps,
		...now,
		scope,
		orders
	}, options, pace);
	const { creators, videos, products } = tables;
	return {
		generatedAtMs: nowMs,
		shop,
		creator,
		range,
		filter,
		currencies,
		summary: {
			...summary,
			meaning: meaning("summary", { days: daysIn$1(windows.clickMs) }),
			conversion: shareOf(book.buyers.size, summary.viewers),
			averageOrder: summary.sales.revenue.map(({ currency, minor }) => ({
				currency,
				minor: Math.round(minor / Math.max(1, book.directIn.get(currency) ?? 1))
			})),
			creatorsWithOrders: creators.rows.reduce((sum, row) => sum + (row.sales.orders > 0 ? 1 : 0), 0)
		},
		previous: figuresOf(before.tally, before.watching.all, before.book.credited, options),
		...tables,
		funnel: await funnel(store, scope, book.buyers),
		overTime: await overTime(store, scope, range, book.directAtMs),
		...kept ? { kept } : {},
		orders: {
			...describeOrders(now.credited, book, summary, {
				...options,
				windows
			}),
			webhooks: creator === null ? await webhookStates(store, shop, query.webhooks, query.refused) : []
		},
		...creator === null ? {
			shops: query.shops,
			sendKey: query.sendKey,
			refused: query.refused,
			trust: await trust(store, scope, nowMs)
		} : nothingOfTheShop(shop, automated),
		names: {
			creators: await pick(names.creators, [
				creator ?? "",
				...idsOf(creators),
				...videos.rows.map((video) => video.creator ?? "")
			], pace),
			videos: await pick(names.videos, idsOf(videos), pace),
			products: await pick(names.products, idsOf(products), pace)
		}
	};
}
/** What is counted of a stretch of time, whatever it is told by. */
async function count(scope, windows, { store, assortment, known, nowMs, pace, book }) {
	const question = {
		scope,
		assortment,
		windows,
		nowMs,
		book
	};
	const [orders, watchings, [tally = emptyTally]] = await Promise.all([
		creditedOrders(store, question, pace),
		store.watching(scope, assortment.durationMsOf),
		store.tally(scope, "all")
	]);
	const credited = creditedTo(scope, orders);
	const lines = lineOf$1(known ?? {});
	return {
		tally,
		watchings,
		watching: await tableOfWatching(watchings, pace, lines),
		book: await keepSalesBook(credited.orders, pace, lines),
		credited
	};
}
/** A day that is not over yet is compared with as much of the days before. */
async function countBoth({ range, windows }, scopeOf, deps) {
	const earlier = scopeOf(previousRange(range));
	const toMs = Math.max(earlier.fromMs, Math.min(earlier.toMs, earlier.fromMs + deps.nowMs - range.fromMs));
	const [now, before] = await Promise.all([count(scopeOf(range), windows, deps), count({
		...earlier,
		toMs
	}, windows, deps)]);
	return {
		now,
		before
	};
}
/** What a creator is not told. */
var nothingOfTheShop = (shop, automated) => ({
	shops: [shop],
	sendKey: null,
	refused: {
		meaning: "",
		sinceMs: 0,
		batches: 0,
		events: 0,
		reasons: []
	},
	trust: {
		meaning: "",
		missing: shareOf(0, 0),
		missingEvents: 0,
		views: 0,
		openViews: 0,
		automatedViews: 0,
		automatedCounted: automated
	}
});
var idsOf = ({ rows }) => rows.map(({ id }) => id);
async function pick(table, ids, pace) {
	const picked = /* @__PURE__ */ new Map();
	await eachInSlices(ids, pace, (id) => {
		if (Object.hasOwn(table, id) && table[id]) picked.set(id, table[id]);
	});
	return Object.fromEntries(picked);
}
// src/collector/reports/shared/sheets/creatorsSheet.ts
/** The table of creators. One column of sales a currency, the shop's own first. A line is made when it is asked for: there may be very many. */
function* creatorsSheet(report) {
	const { creators: { rows, unknown }, names, orders: { isSigned } } = report;
	const all = unknown ? [...rows, unknown] : rows;
	const figures = figuresWith("sheet");
	const [sold, soldLive] = currenciesOf(report, all);
	const sales = sumColumns(sold, "sales");
	const confirmed = isSigned ? sumColumns(sold, "confirmedSales") : null;
	const live = sumColumns(soldLive, "liveSales");
	yield [
		...words("creator", "handle", "id"),
		...figures.map(({ key }) => word(key)),
		...[
			...sales.head,
			...confirmed?.head ?? [],
			...live.head
		]
	];
	for (const row of all) {
		const name = Object.hasOwn(names.creators, row.id) ? names.creators[row.id] : void 0;
		yield [
			...unknown && row === unknown ? [word(unknown.why === "rest" ? "others" : "unknown", { count: unknown.ids }), ""] : [name?.name ?? row.id, name?.note ?? ""],
			row.id,
			...figures.map((figure) => figureCell$1(figure, row)),
			...sales.cells(row.sales.revenue),
			...confirmed?.cells(row.confirmed.revenue) ?? [],
			...live.cells(row.live?.revenue ?? [])
		];
	}
}
/** In which anything was sold, and sold while live. */
function currenciesOf({ currencies }, rows) {
	const sold = /* @__PURE__ */ new Set();
	const soldLive = /* @__PURE__ */ new Set();
	for (const { sales, live } of rows) {
		sales.revenue.forEach(({ currency }) => sold.add(currency));
		live?.revenue.forEach(({ currency }) => soldLive.add(currency));
	}
	return [sold, soldLive].map((seen) => currencies.filter((currency) => seen.has(currency)));
}
var figureCell$1 = ({ of, isShare }, row) => {
	const value = of(row);
	return value === null ? "" : isShare ? { decimal: (value * 100).toFixed(1) } : value;
};
// src/collector/reports/shared/sheets/reportSheets.ts
/** The parts of the report itself as spreadsheets. */
/** A figure's name or sentence, as it stands on the page. */
var figureWords = (key, english) => ({
	area: "report",
	key: `figure.${key}`,
	english
});
/** Parts of the report itself that have a spreadsheet of their own. */
var reportSheets = {
	figures: (report) => [
		words("figure", "currency", "value", "from", "to", "before", "means"),
		...figuresWith("title").map((figure) => [
			...[figureWords(`${figure.key}.title`, figure.name), ""],
			...[
				figureCell(figure, report.summary),
				"",
				"",
				figureCell(figure, report.previous)
			],
			figure.means === void 0 ? "" : figureWords(`${figure.key}.means`, figure.means)
		]),
		[
			...[share(word("conversion")), ""],
			...estimate(report.summary.conversion).slice(0, 3),
			...["", figureWords("conversion.means", conversionMeans)]
		],
		...liveRows(report),
		...sumRows("sales", report.summary.sales.revenue, figureWords("sales.means", salesMeans), report.previous.sales.revenue),
		...sumRows("average", report.summary.averageOrder, figureWords("average.means", averageMeans))
	],
	/** What was turned away since the collector was started. */
	refused: ({ refused }) => [words("why", "what", "batches", "events", "toDo"), ...refused.reasons.map(({ code, subject, batches, events, message, say }) => [...[
		code,
		subject ?? "",
		batches,
		events,
		{
			message,
			...say && { say }
		}
	]])],
	videos: (report) => rowsSheet(report, "videos", "video"),
	products: (report) => rowsSheet(report, "products", "product"),
	days: ({ overTime }) => [words("from", "views", "adds", "orders"), ...overTime.points.map(({ atMs, views, adds, orders }) => [
		{ atMs },
		views,
		adds,
		orders
	])],
	funnel: ({ funnel }) => [[
		...words("step", "shoppers"),
		...estimateHead(word("ofThoseBefore")),
		word("means")
	], ...funnel.steps.map(({ step, shoppers, ofPrevious, meaning }) => [
		...[word(`step.${step}`), shoppers],
		...estimate(ofPrevious),
		{
			area: "meanings",
			key: `step.${step}`,
			english: meaning
		}
	])]
};
var isReportTable = (name) => Object.hasOwn(reportSheets, name);
/** Where anything was sold during a live, now or before. */
function liveRows({ summary: { live }, previous }) {
	const before = previous.live;
	if (!live && !before) return [];
	const means = word("liveMeans");
	return [[
		word("liveOrders"),
		"",
		live?.orders ?? 0,
		"",
		"",
		before?.orders ?? 0,
		means
	], ...sumRows("liveSales", live?.revenue ?? [], means, before?.revenue)];
}
function sumRows(key, sums, means, before = []) {
	return sums.map(({ currency, minor }) => {
		const former = before.find((sum) => sum.currency === currency);
		return [...[
			word(key),
			currency,
			amount(minor, currency),
			"",
			""
		], ...[former ? amount(former.minor, currency) : "", means]];
	});
}
function figureCell({ of, isShare }, figures) {
	const value = of(figures);
	return isShare ? percent(value) : value ?? "";
}
function rowsSheet(report, table, what) {
	const figures = figuresWith("sheet");
	const { rows, unknown } = report[table];
	const { likes } = report;
	const isLiked = table === "videos" && likes !== void 0;
	const all = unknown ? [...rows, unknown] : rows;
	const sales = money(all.map((row) => row.sales.revenue), "sales");
	const liveSales = money(all.map((row) => row.live?.revenue ?? []), "liveSales");
	return [[
		...words(what, "id", "creator"),
		...figures.map(({ key }) => word(key)),
		...[...sales.head, ...liveSales.head],
		...isLiked ? [word("likes")] : []
	], ...all.map((row) => [
		unknown && row === unknown ? word("unknown", { count: unknown.ids }) : nameIn(report.names[table], row.id),
		row.id,
		nameIn(report.names.creators, row.creator),
		...figures.map((figure) => figureCell(figure, row)),
		...sales.cells(row.sales.revenue),
		...liveSales.cells(row.live?.revenue ?? []),
		...isLiked ? [likes.byVideo[row.id] ?? 0] : []
	])];
}
// src/collector/serveReport.ts
/** What the report's room asks: figures, live stream, spreadsheet. Answers `null` for other paths. */
function createReportServer(deps) {
	const { access, page, store, news, refusals, desk, shops, getNames, nowMs, comments, likes } = deps;
	const lift = createLiftServer(deps);
	const book = createCreditBook();
	const rooms = createRoomServer(deps, book);
	const figures = async (url, who, question) => {
		const { shop, range, filter, automated, windows } = question;
		const influenced = url.searchParams.get("influenced") === "1";
		const report = await desk.ask(shop, JSON.stringify([
			"report",
			range,
			filter,
			automated,
			influenced,
			windows,
			who.creator
		]), async () => {
			return createReport({
				shop,
				shops: [...shops.keys()],
				sendKey: shops.get(shop) ?? null,
				range,
				filter,
				automated,
				influenced,
				windows,
				creator: who.creator,
				refused: refusals.of(shop),
				webhooks: await platformsOf(deps, shop)
			}, {
				store,
				nowMs: nowMs(),
				...await getNames(),
				book,
				pace: createPace()
			});
		}).catch((error) => {
			if (store.state().isOpen) throw error;
			return null;
		});
		if (report === null) return notReadable();
		const whole = likes ? {
			...report,
			likes: likesIn(report, await likes.counts(shop))
		} : report;
		return await digestFile(url, whole, (url.pathname.includes("/digest.") && who.creator === null && mayOpen(who, "questions") ? await comments?.waiting(shop) : []) ?? []) ?? reportFile(url.pathname, whole);
	};
	const shopOf = (url) => {
		const wanted = url.searchParams.get("shop") ?? [...shops.keys()][0] ?? "";
		return shops.has(wanted) ? wanted : null;
	};
	return async (request, url, sender) => {
		const path = url.pathname;
		if (!isReportPath(path) && !isRoomPath(path)) return null;
		if (request.method !== "GET" && request.method !== "HEAD") return refuse$1(405, "METHOD_NOT_ALLOWED", "The report is read with GET.", { allow: "GET" });
		const admitted = await page.admit(request, url, sender, "report");
		if ("refusal" in admitted) return admitted.refusal;
		const { who } = admitted;
		const asWhom = {
			...who,
			creator: who.creator ?? (url.searchParams.get("creator") || null)
		};
		if (/\/lift(\.csv)?$/.test(path)) return lift(url, who, shopOf(url));
		const shop = shopOf(url);
		if (path.endsWith("/live")) return shop === null ? refuse$1(404, "SHOP_UNKNOWN", said("server.shop.unknown")) : news.open(shop, {
			id: who.id,
			isStill: () => access.isStill(who)
		});
		const asked = readQuestion(url, deps);
		if ("refusal" in asked) return asked.refusal;
		if (shop === null) return refuseShop(shops);
		const question = {
			...asked,
			shop
		};
		return isRoomPath(path) ? rooms(path, asWhom, {
			...question,
			query: url.searchParams
		}) : figures(url, asWhom, question);
	};
}
/** Of the videos that the report has a line for: a creator sees no others'. */
function likesIn({ videos }, counts) {
	const found = videos.rows.flatMap(({ id }) => {
		const count = counts.get(id);
		return count === void 0 ? [] : [[id, count]];
	});
	return {
		meaning: meaning("likes"),
		total: found.reduce((sum, [, count]) => sum + count, 0),
		byVideo: Object.fromEntries(found)
	};
}
var isReportPath = (path) => /\/v1\/report(\.csv|\.json|\/live|\/lift(\.csv)?|\/tables\/\w+\.csv|\/digest\.(eml|html|txt))?$/.test(path);
/** What every part of the report is asked with. */
function readQuestion({ searchParams }, { nowMs, creditDays, countAutomated }) {
	const range = parseRange(searchParams, nowMs());
	if (!range.ok) return { refusal: refuse$1(400, "RANGE_INVALID", range.error) };
	const windows = parseWindows(searchParams, creditDays);
	if (!windows.ok) return { refusal: refuse$1(400, "WINDOW_INVALID", windows.error) };
	const filter = parseFilter(searchParams);
	if (!filter.ok) return { refusal: refuse$1(400, "FILTER_INVALID", filter.error) };
	return {
		range: range.value,
		windows: windows.value,
		filter: filter.value,
		automated: countAutomated || searchParams.get("automated") === "1"
	};
}
/** The report as a letter, where the path asks for one: as a file for a mailer, or its text or HTML alone. */
async function digestFile(url, report, waiting) {
	const [, ending] = /\/digest\.(eml|html|txt)$/.exec(url.pathname) ?? [];
	if (ending === void 0) return null;
	const digest = makeDigest(report, new URL("../../report", url).href.split("?")[0] ?? null, waiting, await loadServerSpeech(url.searchParams.get("language") ?? "en"));
	if (ending === "txt") return answer$1(200, digest.text, { "content-type": "text/plain; charset=utf-8" });
	if (ending === "html") return answer$1(200, digest.html, {
		"content-type": "text/html; charset=utf-8",
		"content-security-policy": "default-src 'none'; style-src 'unsafe-inline'"
	});
	const to = url.searchParams.get("mailTo") ?? "";
	const from = url.searchParams.get("mailFrom") ?? to;
	if (!isMailAddress(to) || !isMailAddress(from)) return refuse$1(400, "MAIL_ADDRESS", "Say who the letter is for: mailTo=ann@shop.example, and mailFrom where somebody else sends it.");
	return answer$1(200, toEml(digest, {
		to,
		from,
		atMs: report.generatedAtMs
	}), {
		"content-type": "message/rfc822",
		"content-disposition": `attachment; filename="digest-${report.range.to}.eml"`
	});
}
/** The report as JSON, or the table that the path names as a spreadsheet. */
async function reportFile(path, report) {
	const { from, to } = report.range;
	const named = (what, ending) => ({ "content-disposition": `attachment; filename="${what}-${from}-to-${to}.${ending}"` });
	const csv = { "content-type": "text/csv; charset=utf-8" };
	if (path.endsWith("/report.csv")) return answer$1(200, await creatorsCsv(report), {
		...csv,
		...named("creators", "csv")
	});
	const [, table = ""] = /\/tables\/(\w+)\.csv$/.exec(path) ?? [];
	if (isReportTable(table)) return answer$1(200, toCsv(reportSheets[table](report)), {
		...csv,
		...named(table, "csv")
	});
	if (table) return refuse$1(404, "NOT_FOUND", `There is no such table; there are ${Object.keys(reportSheets).join(", ")}.`);
	const file = path.endsWith(".json") ? named("report", "json") : {};
	return answer$1(200, streamJson(report, createPace()), {
		...JSON_TYPE,
		...file
	});
}
/** Creators may be very many: other requests get their turn between lines. */
async function creatorsCsv(report) {
	const lines = [];
	await eachInSlices(creatorsSheet(report), createPace(), (cells) => lines.push(csvLine(cells, programStyle)));
	return csvFile(lines);
}
var platformsOf = async ({ secrets }, shop) => (await secrets.webhooks()).flatMap(({ tenant, platform }) => tenant === shop ? platform : []);
// src/collector/serveVisitors.ts
/** Of what pages make, and of what anybody may have sent as one. */
var VISITOR = /^[\w.@+-]{1,128}$/;
/**
* `POST /v1/visitors/forget` with `{ "visitor": "…" }`, for the owner: all that this visitor did, asked and liked is deleted, as the law lets shoppers ask.
* Answers `null` for other paths.
*/
var createVisitorServer = (page, stores, onRemoved) => async (request, url, sender) => {
	if (!url.pathname.endsWith("/v1/visitors/forget")) return null;
	if (request.method !== "POST") return refuse$1(405, "METHOD_NOT_ALLOWED", "A visitor is forgotten with POST.", { allow: "POST" });
	const refusal = checkSender(request, url, { isLocal: false });
	if (refusal) return refusal;
	const admitted = await page.admit(request, url, sender, "people");
	if ("refusal" in admitted) return admitted.refusal;
	if (!isJson(request)) return refuse$1(415, "TYPE_REFUSED", "Send it as application/json.");
	const visitor = visitorIn((await readBody(request, 1024)).text ?? "");
	if (visitor === null) return refuse$1(422, "VISITOR_REFUSED", "Send {\"visitor\": \"…\"} with the id that the shopper’s browser keeps.");
	try {
		let removed = 0;
		const away = /* @__PURE__ */ new Set();
		const tellAway = (servers) => servers.forEach((name) => away.add(name));
		for (const store of stores) removed += await store.forget(maskActor(visitor), tellAway);
		onRemoved();
		if (away.size === 0) return answerJson(200, { removed });
		const message = `Deleted on every server that answers. Not there: ${[...away].join(", ")}; it deletes the same when it comes back, and nothing has to be sent again.`;
		return answerJson(202, {
			removed,
			awaited: [...away],
			message
		});
	} catch {
		return refuse$1(503, "STORE_FAILED", "Not everything was deleted: the database cannot be written at the moment. Send it again later.", { "retry-after": "5" });
	}
};
function visitorIn(text) {
	try {
		const body = JSON.parse(text);
		const visitor = isRecord(body) ? body["visitor"] : null;
		return typeof visitor === "string" && VISITOR.test(visitor) ? visitor : null;
	} catch {
		return null;
	}
}
// src/collector/reports/shared/webhooks.ts
var webhookPlatforms = [
	"shopify",
	"woocommerce",
	"medusa",
	"vendure",
	"server"
];
var MIN_LENGTH = 8;
var MAX_LENGTH = 256;
/**
* @param secret - as somebody has pasted it.
* @returns it without the spaces around it, or what is wrong with it, in a sentence that does not repeat it.
*/
function checkSecret(secret) {
	const text = typeof secret === "string" ? secret.trim() : "";
	const no = (error) => ({
		ok: false,
		error
	});
	if (text === "") return no("Paste the secret that the platform signs with.");
	if (/[\s\p{Cc}]/u.test(text)) return no("There is a space or a new line in it. Copy the secret alone, without words around it.");
	if (text.length < MIN_LENGTH || text.length > MAX_LENGTH) return no(`It has ${text.length} characters; a secret has ${MIN_LENGTH} to ${MAX_LENGTH}. Copy it whole, from the first to the last character.`);
	return {
		ok: true,
		value: text
	};
}
// src/collector/webhooks/kept/secretsFolder.ts
/**
* Secrets of signed orders that the owner gave in the console, in a private folder: a file for each platform of a shop, written whole.
* They are kept as they are, since a signature can be checked with nothing less.
*/
var webhookId = ({ platform, shop }) => createHash("sha256").update(`${platform}\n${shop}`).digest("hex").slice(0, 12);
var FILE = /^([0-9a-f]{12})\.json$/;
/** @param log - hears of files that are no secret. */
function createSecretsFolder(path, log) {
	const logged = /* @__PURE__ */ new Set();
	const read = async (name) => {
		const text = await readText(join(path, name));
		if (text === null) return null;
		const webhook = parseWebhook(name, text);
		if (!webhook && !logged.has(name)) {
			logged.add(name);
			log(`WEBHOOK_FILE: ${join(path, name)} is no secret and lets no orders in. Delete it, and set the platform up again in the console’s room Orders.`);
		}
		return webhook;
	};
	return {
		path,
		async list() {
			const names = await readdir(path).catch((error) => {
				if (error.code === "ENOENT") return [];
				throw error;
			});
			return (await Promise.all(names.filter((name) => FILE.test(name)).map(read))).flatMap((webhook) => webhook ?? []);
		},
		write: (webhook) => writeWhole(path, `${webhookId(webhook)}.json`, JSON.stringify(webhook)),
		remove: (id) => rm(join(path, `${id}.json`), { force: true })
	};
}
function parseWebhook(name, text) {
	const read = parseJson$1(text);
	if (!isRecord(read)) return null;
	const { shop, secrets, removedAtMs = null } = read;
	const platform = webhookPlatforms.find((known) => known === read["platform"]);
	if (!platform || typeof shop !== "string" || !Array.isArray(secrets)) return null;
	if (removedAtMs !== null && typeof removedAtMs !== "number") return null;
	const kept = secrets.flatMap((each) => parseSecret(each) ?? []);
	const webhook = {
		platform,
		shop,
		secrets: kept,
		removedAtMs
	};
	return kept.length > 0 && `${webhookId(webhook)}.json` === name ? webhook : null;
}
function parseSecret(read) {
	if (!isRecord(read)) return null;
	const { secret, addedAtMs, untilMs } = read;
	if (typeof secret !== "string" || secret.length < 8 || typeof addedAtMs !== "number") return null;
	return untilMs === null || typeof untilMs === "number" ? {
		secret,
		addedAtMs,
		untilMs
	} : null;
}
// src/collector/webhooks/kept/secrets.ts
/** Which secrets sign the shops' orders: those that the collector was started with, and those that the owner gave in the console. */
/** How long a secret that was replaced still counts, and one that was taken away can be brought back. */
var FORMER_MS = DAY_MS;
/**
* @param shops - whose orders are taken; a shop that is called otherwise now has to be set up again.
* @param log - hears once of a folder that cannot be read.
*/
function createSecrets(fixed, folder, { shops, nowMs, log }) {
	if (!folder) return {
		fixed,
		webhooks: async () => fixed,
		kept: null
	};
	const kept = createKept(fixed, folder, nowMs);
	let last = [];
	let hasFailed = false;
	return {
		fixed,
		kept,
		async webhooks() {
			try {
				last = await kept.list();
				hasFailed = false;
			} catch (error) {
				if (!hasFailed) log(`WEBHOOKS_UNREADABLE: ${folder.path} cannot be read, and orders are checked with the secrets that were read before: ${String(error)}`);
				hasFailed = true;
			}
			const own = last.filter(({ shop, removedAtMs }) => removedAtMs === null && shops.includes(shop));
			return [...fixed, ...own.map(webhookOf)];
		}
	};
}
function createKept(fixed, folder, nowMs) {
	let changing = Promise.resolve();
	const inTurn = (change) => {
		const done = changing.then(change);
		changing = done.catch(() => {});
		return done;
	};
	const isOld = (each) => isGone$1(each, nowMs()) || trim(each, nowMs()) !== each;
	/** Read anew in its turn: what was just changed must not be taken for old. */
	const forgetOld = async () => {
		for (const each of (await folder.list()).filter(isOld)) await (isGone$1(each, nowMs()) ? folder.remove(webhookId(each)) : folder.write(trim(each, nowMs())));
	};
	const list = async () => {
		const all = await folder.list();
		if (all.some(isOld)) inTurn(forgetOld).catch(() => {});
		return all.filter((each) => !isGone$1(each, nowMs())).map((each) => trim(each, nowMs()));
	};
	const find = async (id) => (await list()).find((each) => webhookId(each) === id);
	const mark = (id, removedAtMs) => inTurn(async () => {
		const known = await find(id);
		if (!known || known.removedAtMs === null === (removedAtMs === null)) return false;
		await folder.write({
			...known,
			removedAtMs
		});
		return true;
	});
	return {
		list,
		remove: (id) => mark(id, nowMs()),
		restore: (id) => mark(id, null),
		set: ({ platform, shop, secret }) => inTurn(async () => {
			const isMade = secret === void 0;
			const checked = checkSecret(isMade ? randomBytes(32).toString("base64url") : secret);
			if (!checked.ok) return failure(said("server.secret.form", void 0, checked.error));
			const { value } = checked;
			const all = await list();
			const wrong = whyNot({
				platform,
				shop,
				secret: value
			}, fixed, all);
			if (wrong !== null) return failure(wrong);
			const known = await find(webhookId({
				platform,
				shop
			}));
			const former = known?.removedAtMs === null ? known.secrets : [];
			await folder.write({
				platform,
				shop,
				removedAtMs: null,
				secrets: [...former.filter((each) => each.secret !== value).flatMap(replaceAt(nowMs())), {
					secret: value,
					addedAtMs: nowMs(),
					untilMs: null
				}]
			});
			return success(isMade ? value : null);
		})
	};
}
/** A secret says whose order it is: two shops cannot have the same. */
function whyNot({ platform, shop, secret }, fixed, kept) {
	const known = [...fixed.map(({ tenant, ...each }) => ({
		...each,
		shop: tenant,
		isFixed: true
	})), ...kept.map((each) => ({
		...each,
		secrets: each.secrets.map((one) => one.secret),
		isFixed: false
	}))].filter((each) => each.platform === platform);
	if (known.some((each) => each.isFixed && each.shop === shop)) return said("server.secret.fixed");
	const other = known.find((each) => each.shop !== shop && each.secrets.includes(String(secret)));
	if (other) return said("server.secret.other", { shop: other.shop });
	const own = kept.find((each) => each.platform === platform && each.shop === shop);
	return own?.removedAtMs === null && own.secrets.at(-1)?.secret === secret ? said("server.secret.same") : null;
}
var replaceAt = (atMs) => (each) => {
	const untilMs = Math.min(each.untilMs ?? Infinity, atMs + FORMER_MS);
	return untilMs > atMs ? [{
		...each,
		untilMs
	}] : [];
};
var isGone$1 = ({ removedAtMs }, atMs) => removedAtMs !== null && atMs - removedAtMs >= FORMER_MS;
/** Without the secrets whose day is over. */
function trim(webhook, atMs) {
	const secrets = webhook.secrets.filter(({ untilMs }) => untilMs === null || atMs < untilMs);
	return secrets.length === webhook.secrets.length ? webhook : {
		...webhook,
		secrets
	};
}
var webhookOf = ({ platform, shop, secrets }) => ({
	platform,
	tenant: shop,
	secrets: secrets.map(({ secret }) => secret)
});
// src/collector/webhooks/kept/webhookLines.ts
/** Every platform of every shop, in the shops' order. */
async function webhookLines({ secrets, store, refusals, shops }, kept) {
	const ofShop = async (shop) => {
		const refused = refusals.of(shop);
		const states = await webhookStates(store, shop, webhookPlatforms, refused);
		return webhookPlatforms.map((platform) => {
			const isThis = (each) => each.platform === platform;
			const isFixed = secrets.fixed.some((each) => isThis(each) && each.tenant === shop);
			const own = keptOf(kept.find((each) => isThis(each) && each.shop === shop));
			const state = states.find(isThis) ?? {
				platform,
				lastMs: null,
				refused: null
			};
			const isSetUp = isFixed || own.kept !== null;
			return {
				id: webhookId({
					platform,
					shop
				}),
				platform,
				shop,
				isFixed,
				...own,
				lastMs: state.lastMs,
				refused: isSetUp ? sinceSet(state.refused, own.kept?.addedAtMs ?? 0) : unexpected(refused, platform)
			};
		});
	};
	return (await Promise.all([...shops.keys()].map(ofShop))).flat();
}
function keptOf(webhook) {
	const newest = webhook?.secrets.at(-1);
	if (!webhook || !newest) return {
		kept: null,
		backUntilMs: null
	};
	if (webhook.removedAtMs !== null) return {
		kept: null,
		backUntilMs: webhook.removedAtMs + FORMER_MS
	};
	const former = webhook.secrets.slice(0, -1).map(({ untilMs }) => untilMs ?? 0);
	const formerUntilMs = former.length > 0 ? Math.max(...former) : null;
	return {
		kept: {
			addedAtMs: newest.addedAtMs,
			formerUntilMs
		},
		backUntilMs: null
	};
}
/** What was turned away before there was this secret says nothing of it. */
var sinceSet = (refused, addedAtMs) => refused && refused.lastMs >= addedAtMs ? refused : null;
/** A server that sends already, and waits for its secret to be known here. */
function unexpected({ reasons }, platform) {
	const found = reasons.find((each) => each.code === "WEBHOOK_UNKNOWN" && each.subject === platform);
	return found ? {
		lastMs: found.lastMs,
		message: found.message
	} : null;
}
// src/collector/serveWebhooks.ts
var ROUTE = /\/v1\/webhooks(?:\/(?<id>\w{1,40})(?<restore>\/restore)?)?$/;
/**
* `v1/webhooks`, for the owner: whose servers may tell of orders, and how they are heard (GET); a new secret (POST); `/<id>`: one that is
* taken away (DELETE); `/<id>/restore`: brought back within a day (POST). Answers `null` for other paths.
*/
function createWebhookServer(deps) {
	return async (request, url, sender) => {
		const { kept } = deps.secrets;
		const route = ROUTE.exec(url.pathname);
		if (!route || !kept) return null;
		const refusal = checkSender(request, url, { isLocal: false });
		if (refusal) return refusal;
		const admitted = await deps.page.admit(request, url, sender, "orders");
		if ("refusal" in admitted) return admitted.refusal;
		const { id = "", restore } = route.groups ?? {};
		try {
			return await answerWebhooks(request, {
				id,
				isRestore: restore !== void 0
			}, deps, kept);
		} catch (error) {
			return refuse$1(503, "SECRETS_FAILED", said("server.secret.failed", void 0, `The secrets cannot be read or written, and nothing was changed: ${error instanceof Error ? error.message : String(error)}. Look at the folder and the disk of the collector’s data.`));
		}
	};
}
async function answerWebhooks(request, { id, isRestore }, deps, kept) {
	const { method } = request;
	if (id === "" && (method === "GET" || method === "HEAD")) return list$1(deps, kept);
	if (id === "" && method === "POST") return set(request, deps, kept);
	if (isRestore && method === "POST") return changed(deps, id, await kept.restore(id));
	if (id !== "" && !isRestore && method === "DELETE") return changed(deps, id, await kept.remove(id));
	return refuse$1(405, "METHOD_NOT_ALLOWED", "Webhooks are read with GET, set up with POST and taken away with DELETE.", { allow: id === "" ? "GET, POST" : isRestore ? "POST" : "DELETE" });
}
async function list$1(deps, kept) {
	const lines = await webhookLines(deps, await kept.list()).catch(() => null);
	const shops = [...deps.shops.keys()];
	return lines ? answerJson(200, {
		shops,
		lines
	}) : notReadable();
}
async function set(request, deps, kept) {
	if (!isJson(request)) return refuse$1(415, "TYPE_REFUSED", "Send it as application/json.");
	const read = parseJson$1((await readBody(request, 4096)).text ?? "");
	const body = isRecord(read) ? read : {};
	const no = (message) => refuse$1(422, "WEBHOOK_REFUSED", message);
	const platform = webhookPlatforms.find((known) => known === body["platform"]);
	if (!platform) return no(`The platform is ${JSON.stringify(body["platform"] ?? "").slice(0, 60)}; expected one of ${webhookPlatforms.join(", ")}.`);
	const shops = [...deps.shops.keys()];
	const shop = shops.find((known) => known === (body["shop"] ?? shops[0]));
	if (shop === void 0) return no(`There is no such shop here; there are: ${shops.join(", ")}.`);
	const done = await kept.set({
		platform,
		shop,
		secret: body["secret"]
	});
	if (!done.ok) return no(done.error);
	deps.onCommitted(shop);
	return answerJson(201, {
		id: webhookId({
			platform,
			shop
		}),
		secret: done.value
	});
}
/** The report names the platforms that are set up, and has changed with them. */
function changed({ shops, onCommitted }, id, isDone) {
	if (!isDone) return refuse$1(404, "NOT_FOUND", said("server.secret.gone"));
	for (const shop of shops.keys()) if (webhookPlatforms.some((platform) => webhookId({
		platform,
		shop
	}) === id)) onCommitted(shop);
	return answer$1(204, null);
}
// src/collector/serveRooms.ts
/** What merchants see, behind the sign-in: the console's page, the report's figures, the secrets of signed orders, the deletion of visitors. `null` for other paths. */
function createRooms(parts, deps) {
	const { options, store, shops, getNames, onCommitted, comments, likes } = deps;
	const page = createPage(parts, getNames, options);
	const { countAutomated = false } = options;
	const report = createReportServer({
		...deps,
		access: parts.access,
		page,
		countAutomated
	});
	const visitors = createVisitorServer(page, [
		store,
		comments,
		likes
	].filter((each) => each !== null), () => [...shops.keys()].forEach(onCommitted));
	const questions = comments?.room(page);
	const webhooks = createWebhookServer({
		...deps,
		page
	});
	const costs = createCostServer({
		...deps,
		page
	});
	return {
		page,
		isStill: parts.access.isStill,
		answer: async (request, url, sender) => await page.answer(request, url, sender) ?? await costs(request, url, sender) ?? await report(request, url, sender) ?? await questions?.(request, url, sender) ?? await webhooks(request, url, sender) ?? await visitors(request, url, sender)
	};
}
var createPage = (parts, getNames, { reportAssets }) => createConsole({
	...parts,
	assets: reportAssets ?? import.meta.url,
	isLocal: false,
	getPolicy: async () => `img-src ${[
		"'self'",
		"data:",
		...(await getNames()).imageOrigins
	].join(" ")}`,
	getCreators: async () => Object.entries((await getNames()).names.creators).map(([id, { name }]) => ({
		id,
		name
	}))
});
// src/collector/webhooks/orderBody.ts
/** WooCommerce asks, when a webhook is saved, with a form that it does not sign, and wants exactly 200. */
var isPing = (platform, bytes) => platform === "woocommerce" && bytes.byteLength < 100 && /^webhook_id=\d+$/.test(new TextDecoder().decode(bytes));
function parseOrderBody(bytes) {
	try {
		const parsed = JSON.parse(new TextDecoder().decode(bytes));
		return isRecord(parsed) && !Array.isArray(parsed) ? parsed : null;
	} catch {
		return null;
	}
}
// src/collector/webhooks/readFields.ts
/** Reads what a platform's server wrote. Anything may be missing; what is not what it should be reads as missing. */
var fieldsOf = (value) => isRecord(value) ? value : {};
var get = (from, name) => isRecord(from) && Object.hasOwn(from, name) ? from[name] : void 0;
var listOf = (value) => Array.isArray(value) ? value.filter(isRecord).slice(0, MAX_ITEMS) : [];
var MAX_ITEMS = 500;
/** An id, a SKU or a code: numbers become text; empty, zero and longer than any id is none. */
function idOf$2(value) {
	if (typeof value === "number") return Number.isSafeInteger(value) && value !== 0 ? `${value}` : null;
	if (typeof value !== "string") return null;
	const text = value.trim();
	return text.length > 0 && text.length <= 200 && text !== "0" ? text : null;
}
var timeOf = (value) => {
	const ms = typeof value === "string" || value instanceof Date ? Date.parse(String(value)) : NaN;
	return Number.isFinite(ms) ? ms : null;
};
/** Times that are written without a zone and are meant as UTC. */
var utcOf = (value) => typeof value === "string" && /\dT?[\d:. ]*$/.test(value) && !/(Z|[+-]\d\d:?\d\d)$/.test(value) ? timeOf(`${value.replace(" ", "T")}Z`) : timeOf(value);
var quantityOf = (value) => {
	const quantity = Number(value);
	return Number.isFinite(quantity) ? Math.max(0, Math.min(1e5, Math.round(quantity))) : 0;
};
var currencyOf = (value) => {
	const code = typeof value === "string" ? value.trim().toUpperCase() : "";
	return /^[A-Z]{3}$/.test(code) ? code : null;
};
/** Far above any order, and far below where whole numbers end. */
var MAX_MINOR = 0x5af3107a4000;
/** An amount in the currency's main unit, as a decimal text or a number; more places than it has are rounded half up. */
function minorOf(value, digits) {
	const text = typeof value === "number" && Number.isFinite(value) ? plain(value) : value;
	const [, sign, whole = "", fraction = ""] = typeof text === "string" && /^\s*(-?)(\d{1,14})(?:\.(\d*))?\s*$/.exec(text) || [];
	if (whole === "") return null;
	const minor = Number(`${whole}${fraction.slice(0, digits).padEnd(digits, "0")}`) + (fraction.charAt(digits) >= "5" ? 1 : 0);
	return minor > MAX_MINOR ? null : sign === "-" ? -minor : minor;
}
var plain = (value) => Math.abs(value) < 0x5af3107a4000 ? value.toFixed(6) : "";
/** An amount that is a whole number of minor units already. */
var wholeMinorOf = (value) => typeof value === "number" && Number.isSafeInteger(value) && Math.abs(value) <= MAX_MINOR ? value : null;
/**
* The visit that the shelf's mark names, among named texts: `[{ name | key, value }]`, or an object. The cart's own mark has one
* underscore more. Of a text that is no mark nothing is kept: a line's properties are the shopper's to write.
*/
function sessionIn(value) {
	return parseAttributionToken((Array.isArray(value) ? listOf(value).map((each) => [get(each, "name") ?? get(each, "key"), get(each, "value")]) : Object.entries(fieldsOf(value))).find(([name]) => typeof name === "string" && /^_{0,2}reelshelf$/.test(name))?.[1])?.session ?? null;
}
// src/collector/webhooks/platforms/medusa.ts
/** Medusa's order as `query.graph` gives it; a subscriber of the shop's sends it (see the README). Amounts are in the main unit. */
function readMedusa(sent, receivedMs) {
	const body = get(sent, "order") ?? sent;
	const orderId = idOf$2(get(body, "id"));
	const currency = currencyOf(get(body, "currency_code"));
	const atMs = timeOf(get(body, "created_at"));
	if (orderId === null || !currency || atMs === null) return null;
	const digits = fractionDigits(currency);
	const minor = (from, name) => minorOf(get(from, name), digits) ?? 0;
	const totalMinor = minorOf(body["total"], digits);
	if (totalMinor === null || !Array.isArray(body["items"])) return null;
	const payments = listOf(body["payment_collections"]).flatMap((each) => listOf(each["payments"]));
	const state = {
		numbers: [idOf$2(body["display_id"])].flatMap((number) => number ?? []),
		atMs,
		status: body["canceled_at"] || body["status"] === "canceled" ? "cancelled" : body["status"] === "draft" ? "open" : "placed",
		currency,
		totalMinor,
		taxMinor: minor(body, "tax_total"),
		shippingMinor: minor(body, "shipping_total"),
		lines: listOf(body["items"]).map((item, index) => ({
			id: idOf$2(item["id"]) ?? `${index}`,
			product: idOf$2(item["product_id"]),
			variant: idOf$2(item["variant_id"]),
			sku: idOf$2(item["variant_sku"]) ?? idOf$2(item["product_handle"]),
			quantity: quantityOf(item["quantity"] ?? get(item["detail"], "quantity")),
			netMinor: Math.max(0, minor(item, "total") - minor(item, "tax_total")),
			taxMinor: minor(item, "tax_total"),
			session: sessionIn(item["metadata"]) ?? sessionIn(body["metadata"])
		})),
		refunds: payments.flatMap((payment) => listOf(payment["refunds"]).flatMap((refund) => {
			const id = idOf$2(refund["id"]);
			const amountMinor = minor(refund, "amount");
			return id === null ? [] : [{
				id,
				amountMinor,
				lines: []
			}];
		}))
	};
	return {
		kind: "state",
		orderId,
		updatedMs: timeOf(body["updated_at"]) ?? receivedMs,
		state
	};
}
// src/collector/webhooks/platforms/server.ts
/** Any other shop's server, in our own words: see the README. Amounts are in the main unit, lines as paid, with their tax. */
function readServer(body, receivedMs) {
	const orderId = idOf$2(body["id"]);
	const updatedMs = timeOf(body["updatedAt"]) ?? receivedMs;
	if (orderId === null) return null;
	if (body["status"] === "deleted") return {
		kind: "gone",
		orderId,
		updatedMs
	};
	const currency = currencyOf(body["currency"]);
	const atMs = timeOf(body["at"]);
	if (!currency || atMs === null || !Array.isArray(body["lines"])) return null;
	const digits = fractionDigits(currency);
	const minor = (from, name) => Math.max(0, minorOf(get(from, name), digits) ?? 0);
	const totalMinor = minorOf(body["total"], digits);
	if (totalMinor === null || totalMinor < 0) return null;
	return {
		kind: "state",
		orderId,
		updatedMs,
		state: {
			numbers: [idOf$2(body["number"])].flatMap((number) => number ?? []),
			atMs,
			status: body["status"] === "cancelled" ? "cancelled" : body["status"] === "open" ? "open" : "placed",
			currency,
			totalMinor,
			taxMinor: minor(body, "tax"),
			shippingMinor: minor(body, "shipping"),
			lines: listOf(body["lines"]).map((line, index) => {
				return {
					id: idOf$2(line["id"]) ?? `${index}`,
					product: idOf$2(line["product"]),
					variant: idOf$2(line["variant"]),
					sku: idOf$2(line["sku"]),
					quantity: quantityOf(line["quantity"]),
					netMinor: Math.max(0, minor(line, "total") - minor(line, "tax")),
					taxMinor: minor(line, "tax"),
					session: parseAttributionToken(line["mark"])?.session ?? null
				};
			}),
			refunds: listOf(body["refunds"]).flatMap((refund) => {
				const id = idOf$2(refund["id"]);
				if (id === null) return [];
				return [{
					id,
					amountMinor: minor(refund, "amount"),
					lines: listOf(refund["lines"]).flatMap((each) => {
						const line = idOf$2(each["line"]);
						const quantity = quantityOf(each["quantity"]);
						return line === null ? [] : [{
							line,
							quantity,
							netMinor: null,
							taxMinor: 0
						}];
					})
				}];
			})
		}
	};
}
// src/collector/webhooks/platforms/shopify.ts
/** Shopify's webhooks `orders/*` and `refunds/create`. What a body is shows in itself: the topic stands in a header that nobody signed. */
function readShopify(body, receivedMs) {
	if (Array.isArray(body["refund_line_items"]) || body["order_id"] !== void 0) return readRefundAlone(body);
	const orderId = idOf$2(body["id"]);
	if (orderId === null) return null;
	if (!Array.isArray(body["line_items"])) return Object.keys(body).length === 1 ? {
		kind: "gone",
		orderId,
		updatedMs: receivedMs
	} : null;
	const currency = currencyOf(body["currency"]);
	const atMs = timeOf(body["processed_at"]) ?? timeOf(body["created_at"]);
	const totalMinor = minorOf(body["total_price"], fractionDigits(currency ?? ""));
	if (!currency || atMs === null || totalMinor === null || body["test"] === true) return null;
	const digits = fractionDigits(currency);
	const isTaxIncluded = body["taxes_included"] === true;
	const cartSession = sessionIn(body["note_attributes"]);
	const state = {
		numbers: [idOf$2(body["name"]), idOf$2(body["order_number"])].flatMap((number) => number ?? []),
		atMs,
		status: statusOf$1(body),
		currency,
		totalMinor,
		...shownOf(body, currency),
		taxMinor: minorOf(body["total_tax"], digits) ?? 0,
		shippingMinor: minorOf(get(get(body["total_shipping_price_set"], "shop_money"), "amount"), digits) ?? 0,
		lines: listOf(body["line_items"]).map((line, index) => toLine(line, {
			index,
			digits,
			isTaxIncluded,
			cartSession
		})),
		refunds: listOf(body["refunds"]).flatMap((refund) => toRefund(refund, digits, isTaxIncluded) ?? [])
	};
	return {
		kind: "state",
		orderId,
		updatedMs: timeOf(body["updated_at"]) ?? receivedMs,
		state
	};
}
/** What the checkout told the shopper in a currency of the shopper's own. */
function shownOf(body, shopCurrency) {
	const money = get(body["total_price_set"], "presentment_money");
	const currency = currencyOf(get(money, "currency_code"));
	const totalMinor = minorOf(get(money, "amount"), fractionDigits(currency ?? ""));
	return currency === null || currency === shopCurrency || totalMinor === null ? {} : { shown: {
		currency,
		totalMinor
	} };
}
function statusOf$1(body) {
	if (body["cancelled_at"] || body["financial_status"] === "voided") return "cancelled";
	return body["financial_status"] === "expired" ? "open" : "placed";
}
var sumOf$1 = (items, name, digits) => listOf(items).reduce((sum, item) => sum + (minorOf(item[name], digits) ?? 0), 0);
function toLine(line, { index, digits, isTaxIncluded, cartSession }) {
	const quantity = quantityOf(line["quantity"]);
	const discounts = Array.isArray(line["discount_allocations"]) ? sumOf$1(line["discount_allocations"], "amount", digits) : minorOf(line["total_discount"], digits) ?? 0;
	const taxMinor = sumOf$1(line["tax_lines"], "price", digits);
	const paidMinor = (minorOf(line["price"], digits) ?? 0) * quantity - discounts;
	return {
		id: idOf$2(line["id"]) ?? `${index}`,
		product: idOf$2(line["product_id"]),
		variant: idOf$2(line["variant_id"]),
		sku: idOf$2(line["sku"]),
		quantity,
		netMinor: Math.max(0, paidMinor - (isTaxIncluded ? taxMinor : 0)),
		taxMinor,
		session: sessionIn(line["properties"]) ?? cartSession
	};
}
/** Alone, a refund does not say whether the shop's prices hold their tax: then the lines are taken back by their pieces. */
function readRefundAlone(body) {
	const orderId = idOf$2(body["order_id"]);
	const currency = listOf(body["transactions"]).flatMap((each) => currencyOf(each["currency"]) ?? [])[0];
	const refund = toRefund(body, fractionDigits(currency ?? "USD"), null);
	const updatedMs = timeOf(body["processed_at"]) ?? timeOf(body["created_at"]);
	return orderId === null || refund === null || updatedMs === null ? null : {
		kind: "refund",
		orderId,
		updatedMs,
		refund
	};
}
/** @param isTaxIncluded - `null` where nothing says. */
function toRefund(body, digits, isTaxIncluded) {
	const id = idOf$2(body["id"]);
	if (id === null) return null;
	const paid = listOf(body["transactions"]).filter(({ kind, status }) => kind === "refund" && (status === "success" || status === void 0));
	const shippingMinor = listOf(body["order_adjustments"]).filter(({ kind }) => kind === "shipping_refund").reduce((sum, each) => sum + Math.abs(minorOf(each["amount"], digits) ?? 0) + Math.abs(minorOf(each["tax_amount"], digits) ?? 0), 0);
	return {
		id,
		amountMinor: Math.max(0, sumOf$1(paid, "amount", digits) - shippingMinor),
		lines: listOf(body["refund_line_items"]).flatMap((each) => {
			const line = idOf$2(each["line_item_id"]);
			if (line === null) return [];
			const subtotal = minorOf(each["subtotal"], digits);
			const taxMinor = minorOf(each["total_tax"], digits) ?? 0;
			const netMinor = subtotal === null || isTaxIncluded === null ? null : subtotal - (isTaxIncluded ? taxMinor : 0);
			return [{
				line,
				quantity: quantityOf(each["quantity"]),
				netMinor,
				taxMinor
			}];
		})
	};
}
// src/collector/webhooks/platforms/vendureRefunds.ts
var placedQuantity = (line) => quantityOf(line["orderPlacedQuantity"] || line["quantity"]);
function refundsOf$1(body) {
	const refunds = listOf(body["payments"]).flatMap((payment) => listOf(payment["refunds"])).filter(({ state }) => state !== "Failed").flatMap((refund) => {
		const id = idOf$2(refund["id"]);
		if (id === null) return [];
		const [total, shipping] = [wholeMinorOf(refund["total"]), wholeMinorOf(refund["shipping"])];
		const lines = listOf(refund["lines"]).flatMap((each) => {
			const line = idOf$2(each["orderLineId"]);
			const quantity = quantityOf(each["quantity"]);
			return line === null ? [] : [{
				line,
				quantity,
				netMinor: null,
				taxMinor: 0
			}];
		});
		return [{
			id,
			amountMinor: Math.max(0, (total ?? 0) - (shipping ?? 0)),
			lines
		}];
	});
	const refunded = (line) => refunds.flatMap(({ lines }) => lines).reduce((sum, each) => sum + (each.line === line ? each.quantity : 0), 0);
	const cancelled = listOf(body["lines"]).flatMap((line) => {
		const id = idOf$2(line["id"]);
		const quantity = placedQuantity(line) - quantityOf(line["quantity"]) - refunded(id);
		return id === null || quantity <= 0 ? [] : [{
			line: id,
			quantity,
			netMinor: null,
			taxMinor: 0
		}];
	});
	return cancelled.length > 0 ? [...refunds, {
		id: "cancelled pieces",
		amountMinor: 0,
		lines: cancelled
	}] : refunds;
}
// src/collector/webhooks/platforms/vendure.ts
/** Vendure's order with its lines and payments; a plugin of the shop's sends it (see the README). Amounts are whole minor units. */
var OPEN = /* @__PURE__ */ new Set([
	"Created",
	"Draft",
	"AddingItems",
	"ArrangingPayment"
]);
function readVendure(sent, receivedMs) {
	const body = get(sent, "order") ?? sent;
	const orderId = idOf$2(get(body, "code"));
	const currency = currencyOf(get(body, "currencyCode"));
	const atMs = timeOf(get(body, "orderPlacedAt")) ?? timeOf(get(body, "createdAt"));
	if (orderId === null || !currency || atMs === null || !Array.isArray(body["lines"])) return null;
	const minor = (from, name) => wholeMinorOf(get(from, name)) ?? 0;
	const totalMinor = wholeMinorOf(body["totalWithTax"]);
	if (totalMinor === null) return null;
	const orderSession = sessionIn(body["customFields"]);
	const state = {
		numbers: [idOf$2(body["id"])].flatMap((number) => number ?? []),
		atMs,
		status: body["state"] === "Cancelled" ? "cancelled" : OPEN.has(String(body["state"])) ? "open" : "placed",
		currency,
		totalMinor,
		taxMinor: Math.max(0, totalMinor - minor(body, "total")),
		shippingMinor: minor(body, "shipping"),
		lines: listOf(body["lines"]).map((line, index) => {
			const variant = line["productVariant"];
			const quantity = placedQuantity(line);
			const whole = (name, ofLine) => {
				const each = wholeMinorOf(line[name]);
				return Math.max(0, each === null ? minor(line, ofLine) : each * quantity);
			};
			const netMinor = whole("proratedUnitPrice", "proratedLinePrice");
			return {
				id: idOf$2(line["id"]) ?? `${index}`,
				product: idOf$2(get(variant, "productId")) ?? idOf$2(get(get(variant, "product"), "id")) ?? idOf$2(get(get(variant, "product"), "slug")),
				variant: idOf$2(get(variant, "id")),
				sku: idOf$2(get(variant, "sku")),
				quantity,
				netMinor,
				taxMinor: Math.max(0, whole("proratedUnitPriceWithTax", "proratedLinePriceWithTax") - netMinor),
				session: sessionIn(line["customFields"]) ?? orderSession
			};
		}),
		refunds: refundsOf$1(body)
	};
	return {
		kind: "state",
		orderId,
		updatedMs: timeOf(body["updatedAt"]) ?? receivedMs,
		state
	};
}
// src/collector/webhooks/platforms/woocommerce.ts
/** WooCommerce's webhooks of the topic "order": an order as its REST API has it, with its refunds inside. */
function readWooCommerce(body, receivedMs) {
	const orderId = idOf$2(body["id"]);
	if (orderId === null) return null;
	if (!Array.isArray(body["line_items"])) return Object.keys(body).length === 1 ? {
		kind: "gone",
		orderId,
		updatedMs: receivedMs
	} : null;
	const currency = currencyOf(body["currency"]);
	const atMs = utcOf(body["date_created_gmt"]) ?? utcOf(body["date_created"]);
	if (!currency || atMs === null) return null;
	const digits = fractionDigits(currency);
	const totalMinor = minorOf(body["total"], digits);
	if (totalMinor === null) return null;
	const orderSession = sessionIn(body["meta_data"]);
	const state = {
		numbers: [idOf$2(body["number"])].flatMap((number) => number ?? []),
		atMs,
		status: statusOf(body),
		currency,
		totalMinor,
		taxMinor: minorOf(body["total_tax"], digits) ?? 0,
		shippingMinor: minorOf(body["shipping_total"], digits) ?? 0,
		lines: listOf(body["line_items"]).map((line, index) => ({
			id: idOf$2(line["id"]) ?? `${index}`,
			product: idOf$2(line["product_id"]),
			variant: idOf$2(line["variation_id"]),
			sku: idOf$2(line["sku"]),
			quantity: quantityOf(line["quantity"]),
			netMinor: Math.max(0, minorOf(line["total"], digits) ?? 0),
			taxMinor: minorOf(line["total_tax"], digits) ?? 0,
			session: sessionIn(line["meta_data"]) ?? orderSession
		})),
		refunds: refundsOf(body, totalMinor, digits)
	};
	return {
		kind: "state",
		orderId,
		updatedMs: utcOf(body["date_modified_gmt"]) ?? utcOf(body["date_modified"]) ?? receivedMs,
		state
	};
}
/** Shops add states of their own; in such a one an order that was paid is placed. */
function statusOf(body) {
	const { status } = body;
	if (status === "processing" || status === "completed" || status === "refunded") return "placed";
	if (status === "cancelled" || status === "failed" || status === "trash") return "cancelled";
	return utcOf(body["date_paid_gmt"]) === null ? "open" : "placed";
}
/** Their amounts are negative, and say nothing of lines. An order may be set to "refunded" without any. */
function refundsOf(body, totalMinor, digits) {
	if (body["status"] === "refunded") return [{
		id: "all",
		amountMinor: totalMinor,
		lines: []
	}];
	return listOf(body["refunds"]).flatMap((refund) => {
		const id = idOf$2(refund["id"]);
		const amountMinor = Math.abs(minorOf(refund["total"], digits) ?? 0);
		return id === null ? [] : [{
			id,
			amountMinor,
			lines: []
		}];
	});
}
// src/collector/webhooks/signature.ts
/** Whether a body was signed with a secret, on the bytes as they came. */
/** How long before or after now a signature with a time may have been made, in milliseconds. */
var SIGNED_WITHIN_MS = 3e5;
var hmac = (secret, ...parts) => {
	const mac = createHmac("sha256", secret);
	for (const part of parts) mac.update(part);
	return mac.digest();
};
function isSame(wanted, given, encoding) {
	const bytes = Buffer.from(given, encoding);
	return bytes.length === wanted.length && timingSafeEqual(bytes, wanted);
}
/** `base64(HMAC-SHA256(body))`, as Shopify and WooCommerce sign. */
var isSignedBase64 = (secret, body, given) => isSame(hmac(secret, body), given.trim(), "base64");
/**
* `t=<seconds>,v1=<hex>`, where `v1` is the HMAC-SHA256 of `<seconds>.<body>`; of several `v1` one is enough, so that a sender can
* sign with the old secret and the new one. A signature that is older than five minutes is none: it may have been recorded.
*/
function isSignedWithTime(secret, body, given, nowMs) {
	const parts = given.split(",").map((part) => part.trim());
	const seconds = parts.find((part) => part.startsWith("t="))?.slice(2) ?? "";
	if (!/^\d{1,12}$/.test(seconds)) return false;
	const wanted = hmac(secret, `${seconds}.`, body);
	let isSigned = false;
	for (const part of parts.slice(0, MAX_SIGNATURES)) if (part.startsWith("v1=") && isSame(wanted, part.slice(3), "hex")) isSigned = true;
	return isSigned && Math.abs(nowMs - Number(seconds) * 1e3) <= SIGNED_WITHIN_MS;
}
var MAX_SIGNATURES = 6;
// src/collector/webhooks/platforms.ts
/** How each platform signs and what it sends. */
var OURS = "x-reelshelf-signature";
var platforms = {
	shopify: {
		header: "x-shopify-hmac-sha256",
		isSigned: isSignedBase64,
		read: readShopify
	},
	woocommerce: {
		header: "x-wc-webhook-signature",
		isSigned: isSignedBase64,
		read: readWooCommerce
	},
	medusa: {
		header: OURS,
		isSigned: isSignedWithTime,
		read: readMedusa
	},
	vendure: {
		header: OURS,
		isSigned: isSignedWithTime,
		read: readVendure
	},
	server: {
		header: OURS,
		isSigned: isSignedWithTime,
		read: readServer
	}
};
// src/collector/webhooks/receiveOrders.ts
/** An order with hundreds of lines has some hundred thousand bytes. */
var BODY_BYTES = 2097152;
var BODY_MS = 15e3;
/** Wrong signatures that are answered and counted as such; when more come than any misconfigured shop sends, the sender waits. */
var UNSIGNED = {
	perSecond: 20,
	burst: 200
};
/**
* `POST /v1/orders/<platform>`: a shop's own server tells of an order. The signature is checked on the bytes as they came, before
* anything is read from them; whoever has no secret learns nothing but that it was wrong. 2xx means that it is durable.
*/
function createOrdersReceiver({ secrets, store, refusals, nowMs, setTimer, onCommitted }) {
	const unsigned = createRateLimit(UNSIGNED);
	const turnAway = (status, code, tenant, subject, message, advice = said("server.refused.order", void 0, message), headers = {}) => {
		refusals.countBatch(tenant, {
			code,
			subject,
			...advice
		});
		return refuse$1(status, code, message, headers);
	};
	return async (request, name) => {
		if (request.method !== "POST") return refuse$1(405, "METHOD_NOT_ALLOWED", "Orders are sent with POST.", { allow: "POST" });
		const platform = webhookPlatforms.find((known) => known === name);
		const own = (await secrets.webhooks()).filter((webhook) => webhook.platform === platform);
		if (!platform || own.length === 0) return unknownPlatform(name, turnAway);
		const { header, isSigned, read } = platforms[platform];
		const given = request.headers.get(header);
		const body = await readBytes(request, BODY_BYTES, (onOver) => setTimer(onOver, BODY_MS));
		if (body.reason === "too_large") return turnAway(413, "ORDER_TOO_LARGE", null, platform, TOO_LARGE);
		if (!body.bytes) return refuse$1(408, "BODY_NOT_WHOLE", "The body did not arrive whole. Send again.");
		const { bytes } = body;
		if (given === null && isPing(platform, bytes)) return answerJson(200, { stored: false });
		const receivedMs = nowMs();
		const webhook = signerOf(own, (secret) => isSigned(secret, bytes, given ?? "", receivedMs));
		if (!webhook) {
			const waitSeconds = unsigned.take(platform, receivedMs);
			if (waitSeconds > 0) return refuse$1(429, "TOO_MANY_REQUESTS", "Too many requests without a right signature.", { "retry-after": `${waitSeconds}` });
			return turnAway(401, "SIGNATURE_WRONG", tenantOf(own), platform, WRONG, wrongAdvice(platform));
		}
		const { tenant } = webhook;
		const parsed = parseOrderBody(bytes);
		if (!parsed) return turnAway(400, "ORDER_INVALID", tenant, platform, "The body is not a JSON object.");
		const update = read(parsed, receivedMs);
		if (!update) return answerJson(200, { stored: false });
		const digest = digestOf(platform, update, receivedMs);
		try {
			const { accepted } = await store.appendSigned([{
				tenant,
				platform,
				digest,
				receivedMs,
				update
			}]);
			if (accepted > 0) onCommitted(tenant);
			return answerJson(200, { stored: accepted > 0 });
		} catch (error) {
			return turnAway(503, "STORE_FAILED", tenant, platform, "The order could not be stored. Send it again later.", notWritten(error), { "retry-after": "5" });
		}
	};
}
/** All secrets are tried, whichever fits: how long it takes says nothing of them. */
function signerOf(webhooks, isSigned) {
	let signer = null;
	for (const webhook of webhooks) for (const secret of webhook.secrets) if (isSigned(secret)) signer = webhook;
	return signer;
}
/** When it came says nothing of the order: the same told twice is the same. */
var digestOf = (platform, update, receivedMs) => createHash("sha256").update(JSON.stringify([platform, update.updatedMs === receivedMs ? {
	...update,
	updatedMs: null
} : update])).digest("base64url");
var tenantOf = (own) => own.every(({ tenant }) => tenant === own[0]?.tenant) ? own[0]?.tenant ?? null : null;
function unknownPlatform(name, turnAway) {
	const shown = name.slice(0, 40);
	return turnAway(404, "WEBHOOK_UNKNOWN", null, shown, "There is nothing here.", webhookPlatforms.includes(name) ? said("server.refused.webhook", { platform: shown }, `A ${shown} server sends orders, and no secret was given for it. Set it up in the console’s room Orders, or start the collector with --webhook ${shown}=@<file with the secret>.`) : said("server.refused.form", { reason: `v1/orders/${shown}` }, `Something sends orders to /v1/orders/${shown}. Known are ${webhookPlatforms.join(", ")}.`));
}
function notWritten(error) {
	const why = (error instanceof Error ? error.message : String(error)).split("\n")[0];
	return said("server.refused.store", void 0, `Orders could not be written: ${why}. Most platforms send them again by themselves.`);
}
var WRONG = "The signature is missing or wrong.";
var TOO_LARGE = `The body is larger than ${BODY_BYTES} bytes.`;
var wrongAdvice = (platform) => said("server.refused.signature", { platform }, `Orders for ${platform} came with a wrong signature, or none, and none of them was believed. If they are your shop’s, its webhook has another secret than the collector${platform === "medusa" || platform === "vendure" || platform === "server" ? ", or a clock is off by more than five minutes" : ""}.`);
// src/collector/webhooks/webhookOptions.ts
/** @throws CollectorError `OPTIONS_INVALID`, naming the option, what was received, and what was expected; never a secret. */
function checkWebhooks(options, tenants) {
	const seen = /* @__PURE__ */ new Map();
	return (options ?? []).map(({ platform, secrets, shop = tenants[0] ?? "" }, index) => {
		const where = `webhooks[${index}]`;
		if (!webhookPlatforms.includes(platform)) fail(`${where}.platform`, JSON.stringify(platform), `one of ${webhookPlatforms.join(", ")}`);
		if (!tenants.includes(shop)) fail(`${where}.shop`, JSON.stringify(shop), `a shop of the keys: ${tenants.join(", ")}`);
		const given = secrets;
		if (!Array.isArray(given) || given.length === 0) fail(`${where}.secrets`, "nothing", "the secret that the platform signs with");
		for (const secret of given) {
			if (typeof secret !== "string" || secret.trim().length < 8) fail(`${where}.secrets`, "too short a text or none", "a secret of at least 8 characters");
			const known = seen.get(`${platform}\n${String(secret)}`);
			if (known !== void 0 && known !== shop) fail(`${where}.secrets`, `the secret of ${known} once more`, "one of its own for each shop");
			seen.set(`${platform}\n${String(secret)}`, shop);
		}
		return {
			platform,
			secrets: [...secrets],
			tenant: shop
		};
	});
}
function fail(option, received, expected) {
	throw new CollectorError("OPTIONS_INVALID", `The collector’s option "${option}" is ${received}; expected ${expected}.`);
}
// src/collector/createCollector.ts
/** Of everything that a collector serves to merchants. */
var COOKIE = "reelshelf_report";
/**
* @param shared - where it stands beside a studio: the sign-in that both have, and what there is in all.
* @throws CollectorError `OPTIONS_INVALID` for a mistake in the options.
*/
function createCollector(options, env, shared) {
	const keys = checkKeys(options.keys);
	const token = checkToken(options.reportToken);
	const addressOf = createAddressOf(options);
	const { store, log = () => {} } = options;
	const notices = createNotices(log, env);
	const refusals = createRefusals(env.nowMs, notices);
	const desk = createReportDesk(env.nowMs);
	const news = createReportNews(env, desk);
	const onCommitted = (tenant) => [desk.changed, news.notify].forEach((each) => each(tenant));
	const shops = shopsOf(keys);
	const receiving = {
		store,
		refusals,
		...env,
		onCommitted
	};
	const reporting = {
		...receiving,
		desk,
		shops
	};
	const secrets = secretsOf(options, [...shops.keys()], env.nowMs);
	const receiveOrder = createOrdersReceiver({
		...receiving,
		secrets
	});
	const limits = {
		...defaultLimits,
		...options.limits
	};
	const receive = createReceiver({
		...receiving,
		keys,
		limits
	});
	const { getNames, close: stopReadingFeeds } = namesOf$2(options, env, notices);
	const parts = shared ?? (token === null ? null : ownParts(token, options, {
		notices,
		...env
	}));
	const tellScores = createScoreServer(options, {
		keys,
		getNames,
		...env
	});
	const lives = livesOf(options, {
		limits,
		notices,
		getNames,
		env
	});
	const creditDays = checkCreditDays(options.creditDays);
	const left = leftBelow(options, {
		keys,
		getNames,
		refusals,
		notices,
		...env
	});
	const behind = {
		...reporting,
		...left,
		secrets,
		news,
		getNames,
		creditDays,
		options
	};
	const rooms = parts && createRooms(parts, behind);
	const stopHearing = parts?.access.onEnded((id) => [news, lives].map((part) => part?.endFor(id)));
	const stopRetention = keepAsLongAsToldTo(options, [...shops.keys()], {
		windows: toWindows(creditDays),
		getNames,
		notices,
		...env
	});
	let isClosing = false;
	const route = async (request, connection) => {
		const url = new URL(request.url);
		if (/\/(health|ready)$/.test(url.pathname)) return answerHealth(url.pathname, store, isClosing);
		const platform = /\/v1\/orders\/([\w.-]{1,60})$/.exec(url.pathname)?.[1];
		if (isClosing && (platform !== void 0 || url.pathname.endsWith("/v1/events"))) return closing();
		if (platform !== void 0) return receiveOrder(request, platform);
		if (url.pathname.endsWith("/v1/events")) return receive(request, addressOf(request, connection));
		const below = partFor(url.pathname, left);
		if (below) return below.answer(request, url, addressOf(request, connection));
		const feed = /\/v1\/feeds\/([^/]{1,800})\/stats$/.exec(url.pathname)?.[1];
		if (feed !== void 0) return tellScores(request, url, feed);
		const sender = { address: ownAddress(addressOf(request, connection)) };
		return await lives?.answer(request, url, sender, rooms) ?? await rooms?.answer(request, url, sender) ?? createNothingHere(keys, refusals)(request, url.pathname);
	};
	return {
		async fetch(request, connection) {
			try {
				return await forMethod(request, await route(request, connection));
			} catch (error) {
				return internalError(error, notices);
			}
		},
		async close() {
			isClosing = true;
			stopHearing?.();
			stopRetention();
			stopReadingFeeds();
			news.close();
			lives?.close();
			for (const part of [left.comments, left.likes]) await part?.close();
			await store.close();
			if (!shared) await parts?.access.close();
			notices.close();
		}
	};
}
function internalError(error, notices) {
	notices.say("INTERNAL_ERROR", `INTERNAL_ERROR: ${error instanceof Error ? error.stack ?? error.message : String(error)}`);
	return refuse$1(500, "INTERNAL_ERROR", said("server.server.failed", void 0, "The collector failed. Its log says why."));
}
/** A tag with a wrong endpoint would otherwise send for weeks and nobody know. A scanner that tries addresses is not reported. */
var createNothingHere = (keys, refusals) => (request, path) => {
	const origin = request.headers.get("origin") ?? "";
	const message = "There is nothing here. Events go to /v1/events; the report is at /report.";
	if (request.method !== "POST" || !keys.some((key) => key.allows(origin))) return refuse$1(404, "NOT_FOUND", message, CORS);
	const advice = `Pages of ${origin} send to ${path.slice(0, 120)}, where nothing is. Set data-endpoint on the tag to this collector’s address with /v1/events at its end.`;
	refusals.countBatch(null, {
		code: "NOT_FOUND",
		subject: path,
		message: advice
	});
	return refuse$1(404, "NOT_FOUND", message, CORS);
};
var closing = () => refuse$1(503, "CLOSING", said("server.server.closing", void 0, "The collector is being stopped. Send again later."), {
	...CORS,
	"retry-after": "5"
});
/** What shoppers leave below videos, where it is taken. */
var leftBelow = ({ commentsFolder, commentLimits = {}, likesFolder, likeLimits = {} }, deps) => ({
	comments: commentsFolder === void 0 ? null : createComments({
		folder: commentsFolder,
		limits: commentLimits,
		...deps
	}),
	likes: likesFolder === void 0 ? null : createLikes({
		folder: likesFolder,
		limits: likeLimits,
		...deps
	})
});
var partFor = (path, { comments, likes }) => path.endsWith("/v1/comments") ? comments : path.endsWith("/v1/likes") ? likes : null;
/** @returns what ends it. */
function keepAsLongAsToldTo(options, tenants, { windows, getNames, notices, ...env }) {
	const { store, countAutomated: automated = false } = options;
	const keep = checkKeepDays(options, windows);
	const creditOrders = async (fromMs, toMs) => {
		const scopes = tenants.map((tenant) => ({
			tenant,
			fromMs,
			toMs,
			automated
		}));
		const { assortment } = await getNames();
		return ordersToKeep(store, scopes, {
			assortment,
			windows,
			nowMs: env.nowMs()
		});
	};
	return startRetention({
		store,
		keep,
		windows,
		creditOrders,
		notices,
		...env
	});
}
var livesOf = ({ liveFolder: folder }, { getNames, ...rest }) => folder === void 0 ? null : createLiveServer({
	...rest,
	folder,
	getOnAir: async () => (await getNames()).onAir
});
/** Of a collector that stands alone. */
function ownParts(token, { accessFolder, webhooksFolder, liveFolder, commentsFolder, log = () => {} }, { notices, nowMs }) {
	const folder = accessFolder === void 0 ? null : createPeopleFolder(accessFolder, log);
	return {
		access: createAccess({
			ownerToken: token,
			cookieName: COOKIE,
			folder,
			notices,
			nowMs
		}),
		offers: [
			"report",
			...liveFolder === void 0 ? [] : ["live"],
			...commentsFolder === void 0 ? [] : ["questions"],
			...webhooksFolder === void 0 ? [] : ["orders"],
			...folder ? ["people"] : []
		]
	};
}
/** @throws CollectorError `OPTIONS_INVALID`. */
function secretsOf({ webhooks, webhooksFolder, log = () => {} }, shops, nowMs) {
	const folder = webhooksFolder === void 0 ? null : createSecretsFolder(webhooksFolder, log);
	return createSecrets(checkWebhooks(webhooks, shops), folder, {
		shops,
		nowMs,
		log
	});
}
var namesOf$2 = (options, env, notices) => createNameSource({
	feeds: feedsOf(options),
	baseUrl: baseOf(options),
	env,
	store: options.store,
	log: (line) => notices.say("FEED", line)
});
var feedsOf = ({ feed, feeds = [] }) => feed === void 0 ? [...feeds] : [feed, ...feeds];
var baseOf = ({ feedBase, keys }) => feedBase ?? keys[0]?.origins[0]?.replace(/:\*$/, "") ?? "https://localhost";
/** Each shop with the first of its keys. */
function shopsOf(keys) {
	const shops = /* @__PURE__ */ new Map();
	for (const { tenant, key } of keys) if (!shops.has(tenant)) shops.set(tenant, key);
	return shops;
}
// src/collector/nodeClock.ts
/** Node's own clock and timers. */
var nodeClock = {
	nowMs: () => Date.now(),
	setTimer: (run, delayMs) => {
		const timer = setTimeout(run, delayMs);
		timer.unref();
		return () => clearTimeout(timer);
	}
};
// src/entries/nodeCollector.ts
/** A collector with Node's own clock, timers and network; what both ways into Node share. */
var createNodeCollector = (options, shared) => createCollector(options, {
	...nodeClock,
	fetch: (url, init) => fetch(url, init)
}, shared);
// src/collector/store/recovery.ts
var FIRST_RETRY_MS = 1e3;
var MAX_RETRY_MS = 3e4;
/**
* Keeps a database that fails from taking the collector with it: it is put away, and opened again until it can write. Meanwhile
* everything is refused at once, so that senders keep what they have.
*
*     open ──fail──► shut, wait 1 s ──► open again, prove ──► open
*                         ▲                  │ cannot
*                         └── wait 2, 4 … 30 s
*
* @param database - opened already: a first opening that fails is for whoever starts the collector.
*/
function createRecovery(database, { open, prove, shut }, clock) {
	let current = database;
	let failure = {
		reason: "",
		sinceMs: 0,
		nextMs: 0
	};
	let attempt = 0;
	const users = countUsers();
	let putAway = Promise.resolve();
	let stopTimer = () => {};
	let isClosed = false;
	/** One that is broken may refuse even this; it is given up all the same. */
	const putDown = (old) => {
		try {
			shut(old);
		} catch {}
	};
	/** What is still being asked of it must come to its end before it can be put away. */
	const putAwayWhenIdle = (old) => {
		putAway = users.gone().then(() => putDown(old));
	};
	const schedule = () => {
		if (isClosed) return;
		const delayMs = Math.min(MAX_RETRY_MS, FIRST_RETRY_MS * 2 ** attempt);
		attempt += 1;
		failure.nextMs = clock.nowMs() + delayMs;
		stopTimer = clock.setTimer(() => void retry(), delayMs);
	};
	const retry = async () => {
		let fresh = null;
		try {
			await putAway;
			fresh = await open();
			await prove(fresh);
			if (isClosed) putDown(fresh);
			else current = fresh;
		} catch (error) {
			if (fresh !== null) putDown(fresh);
			failure.reason = messageOf(error);
			schedule();
		}
	};
	return {
		async use(run) {
			if (current === null) throw new Error(failure.reason);
			const inUse = current;
			return users.during(() => run(inUse));
		},
		worked: () => void (attempt = 0),
		fail(error) {
			if (current === null) return;
			failure = {
				reason: messageOf(error),
				sinceMs: clock.nowMs(),
				nextMs: 0
			};
			putAwayWhenIdle(current);
			current = null;
			schedule();
		},
		state: () => current !== null ? { isOpen: true } : {
			isOpen: false,
			reason: failure.reason,
			sinceMs: failure.sinceMs,
			retryMs: Math.max(0, failure.nextMs - clock.nowMs())
		},
		async close(last) {
			isClosed = true;
			stopTimer();
			const old = current;
			current = null;
			failure.reason = "The store is closed.";
			if (old !== null) {
				await last(old);
				putAwayWhenIdle(old);
			}
			await putAway;
		}
	};
}
function countUsers() {
	let users = 0;
	let onIdle = () => {};
	return {
		async during(run) {
			users += 1;
			try {
				return await run();
			} finally {
				users -= 1;
				if (users === 0) onIdle();
			}
		},
		/** Resolves when nobody uses it. */
		gone: () => users === 0 ? Promise.resolve() : new Promise((resolve) => onIdle = resolve)
	};
}
var messageOf = (error) => (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
// src/collector/store/clickhouse/address.ts
var SHAPE = "clickhouse://user:password@host:8123/database";
/**
* Reads `clickhouse://user:password@host:8123/database`; `clickhouses://`, or `?secure` behind it, is the same over TLS, and
* `?cluster=<name>` replicates the tables there. Left out, the port is 8123 (8443 over TLS), the user and the database `default`.
*
* @param secret - the password, where the address has none.
* @returns a sentence that says what was received and what was expected; it never repeats a password.
*/
function readClickhouseAddress(written, secret) {
	const wrong = (what) => failure(`The address of the store ${what}; expected one such as ${SHAPE}.`);
	const scheme = /^([a-z]+):\/\//i.exec(written)?.[1]?.toLowerCase();
	if (scheme !== "clickhouse" && scheme !== "clickhouses") return wrong(scheme ? `begins with ${scheme}://` : "has no clickhouse:// at its beginning");
	let parsed;
	try {
		parsed = new URL(written.replace(/^[a-z]+/i, "http"));
	} catch {
		return wrong("cannot be read (a password with @, / or # is written with %40, %2F, %23)");
	}
	const unknown = [...parsed.searchParams.keys()].find((name) => name !== "secure" && name !== "cluster");
	if (unknown !== void 0) return wrong(`has "${unknown}" behind the question mark`);
	const database = decode(parsed.pathname.replace(/^\/|\/$/g, "")) || "default";
	const cluster = parsed.searchParams.get("cluster");
	if (!/^\w{1,100}$/.test(database) || cluster !== null && !/^[\w.-]{1,100}$/.test(cluster)) return wrong("has a name in it that is more than letters, digits and underscores");
	const secure = parsed.searchParams.get("secure");
	const isSecure = scheme === "clickhouses" || secure !== null && secure !== "0" && secure !== "false";
	const port = /:(\d+)(?:[/?]|$)/.exec(written.replace(/^[a-z]+:\/\/[^/?]*@?/i, (host) => host.slice(host.lastIndexOf("@") + 1)))?.[1];
	return success({
		url: `${isSecure ? "https" : "http"}://${parsed.hostname}:${parsed.port || port || (isSecure ? 8443 : 8123)}`,
		database,
		username: decode(parsed.username) || "default",
		password: decode(parsed.password) || (secret ?? ""),
		cluster
	});
}
function decode(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
// src/collector/store/clickhouse/explainFailure.ts
/** The oldest release whose SQL and whose files hold; the tests run on it. */
var OLDEST$1 = [18, 16];
/** Codes of the server's own; old releases tell them in the text alone. */
var codes = {
	unknownDatabase: 81,
	tableExists: 57,
	anotherInserts: 286,
	unfinished: 341
};
function codeOf$1(error) {
	const { code, message } = error;
	if (typeof code === "string" && /^\d+$/.test(code)) return Number(code);
	const told = /^\s*(?:Code: |.*?\bCode: )(\d+)/s.exec(String(message))?.[1];
	return told === void 0 ? null : Number(told);
}
/** What the operator does about a server that does not let us in, or cannot be reached. */
function explainFailure(address, cause) {
	if (cause instanceof CollectorError) return cause;
	const { url, username, database, cluster } = address;
	const reason = reasonOf(cause);
	const say = (code, sentence) => new CollectorError(code, sentence, cause);
	switch (codeOf$1(cause)) {
		case 192:
		case 193:
		case 194:
		case 516: return say("STORE_LOGIN", `The ClickHouse server at ${url} does not know the user "${username}" with this password. Check both in --store, or in REELSHELF_STORE and REELSHELF_STORE_PASSWORD.`);
		case codes.unknownDatabase:
		case 291: return say("STORE_LOGIN", `The ClickHouse server at ${url} has no database "${database}" that "${username}" may use, and it could not be made. Make it there (CREATE DATABASE ${database}), or name another one at the end of --store.`);
		case 497:
		case 164: return say("STORE_LOGIN", `"${username}" may not do everything that is needed in the database "${database}" at ${url}: ${reason} Give the user SELECT, INSERT, ALTER, CREATE TABLE and DROP TABLE there.`);
		case 139:
		case 170: return say("STORE_CLUSTER", `The ClickHouse server at ${url} cannot make tables on the cluster "${cluster ?? ""}": ${reason} Give --store a name that SELECT DISTINCT cluster FROM system.clusters tells, and each of its servers the macros {shard} and {replica}.`);
		default: return say("STORE_UNREACHABLE", unreachable(url, cause, reason));
	}
}
function unreachable(url, cause, reason) {
	const where = `The ClickHouse server at ${url} cannot be reached`;
	const code = String(cause.code ?? "");
	if (code === "ECONNREFUSED") return `${where}: nothing listens there. Start it, or correct host and port in --store; the port is that of its HTTP interface (8123, over TLS 8443), not 9000.`;
	if (code === "ENOTFOUND" || code === "EAI_AGAIN") return `${where}: there is no host of this name. Correct it in --store.`;
	if (/CERT|SSL|TLS|EPROTO|self.signed/i.test(`${code} ${reason}`)) return `${where} over TLS: ${reason} Where the server has no certificate, leave out "secure" and the s of clickhouses://; one of your own making is made known to Node by NODE_EXTRA_CA_CERTS.`;
	if (/socket hang up|ECONNRESET|Parse Error|HPE_/i.test(`${code} ${reason}`)) return `${where}: what listens there hung up. It may be the port of another protocol (9000 is not HTTP: take 8123), or one that wants TLS (clickhouses://, port 8443).`;
	return `${where}: ${reason}`;
}
/** @throws CollectorError `STORE_TOO_OLD`. */
function checkVersion(url, version) {
	const [major = 0, minor = 0] = version.split(".").map(Number);
	if (major > OLDEST$1[0] || major === OLDEST$1[0] && minor >= OLDEST$1[1]) return [major, minor];
	throw new CollectorError("STORE_TOO_OLD", `The ClickHouse server at ${url} is of version ${version}; ${OLDEST$1.join(".")} or newer is needed, a current one is better. Update it.`);
}
var reasonOf = (error) => (error instanceof Error ? error.message : String(error)).split("\n").map((line) => line.trim()).find((line) => line !== "")?.replace(/, e\.what\(\) = DB::Exception$/, "").slice(0, 300).replace(/\.?$/, ".") ?? "";
// src/collector/store/clickhouse/sql.ts
/** Values as SQL of ClickHouse writes them. Releases before 2019 know no parameters, so they stand in the text, each by one of these. */
var text = (value) => `'${value.replace(/[\\']/g, "\\$&").replaceAll("\0", "\\0")}'`;
/** @param values - at least one: the type of an empty list is nobody's. */
var texts = (values) => `[${values.map(text).join(",")}]`;
/** Times and counts; anything that is no whole number never gets into a statement. */
function whole$1(value) {
	if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is no whole number.`);
	return String(value);
}
var wholes = (values) => `[${values.map(whole$1).join(",")}]`;
/** A cell of TabSeparated; `null` is `\N`. */
function cell(value) {
	if (value === null) return "\\N";
	if (typeof value === "boolean") return value ? "1" : "0";
	if (typeof value !== "string") return String(value);
	return value.replace(/[\\\t\n\r\0]/g, (found) => escapes[found] ?? found);
}
var escapes = {
	"\\": "\\\\",
	"	": "\\t",
	"\n": "\\n",
	"\r": "\\r",
	"\0": "\\0"
};
// src/collector/store/clickhouse/counted.ts
/** How events are counted in SQL, by the table of `../tallied.ts`. */
var isCounted = ({ type, surface }) => `type = ${text(type)}${surface ? ` AND ifNull(surface, '') = ${text(surface)}` : ""}`;
/** What is counted by, of rows of the table of events. */
var countedIn$1 = (how) => how.sum ? `toInt64(sumIf(ifNull(${how.sum}, 0), ${isCounted(how)}))` : `toInt64(countIf(${isCounted(how)}))`;
var talliedList = [...talliedTypes].map(text).join(", ");
/** Sorts behind every name, and stands for none: so none is never the least of several. */
var NOBODY = `'\u{10ffff}'`;
/** Who it was, and on which page view, where they are only told apart: of a hundred million no two share a number but by a chance of 1 to 4,000. */
var WHO = "sipHash64(shopper)";
var PAGE$1 = "sipHash64(view)";
// src/collector/store/clickhouse/days/dayTables.ts
/**
* What reports count by, kept of days that are over: in it each shopper, page view and stretch of time stands once, told by numbers. Each table is
* made by one question of the events; where a day is not kept, or has changed since, the same question is asked of its events. So there is
* one answer, and only the way to it is shorter. A page view or shopper of two days stands there twice: whoever asks puts them together.
*/
var subject = {
	creator: "name",
	video: "name",
	product: "name"
};
var slot = `intDiv(at_ms, ${SLOT_MS}) * ${SLOT_MS}`;
var onPlayer = `ifNull(surface, '') = 'player'`;
/** By a quarter of an hour. */
var sums$1 = {
	name: "reelshelf_day_sums",
	columns: {
		from_ms: "whole",
		automated: "flag",
		...subject,
		...Object.fromEntries(countNames.map((name) => [name, "whole"]))
	},
	order: "from_ms",
	select: (from) => `
    SELECT ${slot} AS from_ms, automated, creator, video, product, ${countNames.map((name) => `${countedIn$1(tallied[name])} AS ${name}`).join(", ")}
    FROM ${from} AND type IN (${talliedList}) GROUP BY from_ms, automated, creator, video, product`
};
/** Who viewed what. */
var viewers = {
	name: "reelshelf_day_viewers",
	columns: {
		who: "number",
		automated: "flag",
		...subject
	},
	order: "who",
	select: (from) => `SELECT DISTINCT ${WHO} AS who, automated, creator, video, product FROM ${from} AND type = ${text(tallied.views.type)}`
};
/** How far each shopper got. */
var steps = {
	name: "reelshelf_day_steps",
	columns: {
		who: "number",
		automated: "flag",
		reached: "flag"
	},
	order: "who",
	select: (from) => `
    SELECT ${WHO} AS who, automated,
      max(multiIf(type = 'video_viewed', 1, type = 'video_engaged', 2, type = 'product_opened', 3, type = 'product_added', 4, 0)) AS reached
    FROM ${from} AND type IN ('shelf_viewed', 'card_viewed', 'video_viewed', 'video_engaged', 'product_opened', 'product_added')
    GROUP BY who, automated`
};
/** Of each page view how much of it is here; numbers of its events below 64 as bits, others as they are. */
var pages$1 = {
	name: "reelshelf_day_pages",
	columns: {
		page_hash: "number",
		automated: "flag",
		first_ms: "whole",
		heard_ms: "whole",
		numbered: "whole",
		low_numbers: "number",
		high_numbers: "wholes"
	},
	order: "page_hash",
	select: (from) => `
    SELECT ${PAGE$1} AS page_hash, automated, min(at_ms) AS first_ms, max(received_ms) AS heard_ms, max(seq) + 1 AS numbered,
      groupBitOr(if(seq < 64, bitShiftLeft(toUInt64(1), toUInt8(seq)), toUInt64(0))) AS low_numbers, groupUniqArrayIf(seq, seq >= 64) AS high_numbers
    FROM ${from} GROUP BY page_hash, automated`
};
var kinds = {
	start: 1,
	view: 2,
	end: 3
};
var dayTables = {
	sums: sums$1,
	viewers,
	steps,
	pages: pages$1,
	watched: {
		name: "reelshelf_day_watched",
		columns: {
			page_hash: "number",
			about: "few",
			who: "number",
			automated: "flag",
			nth: "whole",
			told_ms: "whole",
			tie: "number",
			tie_low: "number",
			kind: "flag",
			played: "whole",
			lasting: "whole",
			named: "few"
		},
		order: "page_hash, about",
		select: (from) => `
    SELECT ${PAGE$1} AS page_hash, toString(assumeNotNull(video)) AS about, ${WHO} AS who, automated, seq AS nth, at_ms AS told_ms, id_high AS tie, id_low AS tie_low,
      toUInt8(multiIf(type = 'video_started', ${kinds.start}, type = 'video_viewed', ${kinds.view}, ${kinds.end})) AS kind,
      if(type = 'video_watched', ifNull(unique_ms, 0), 0) AS played, if(type = 'video_watched', ifNull(duration_ms, 0), 0) AS lasting,
      toString(ifNull(creator, ${NOBODY})) AS named
    FROM ${from} AND video IS NOT NULL AND (type = 'video_watched' OR type IN ('video_started', 'video_viewed') AND ${onPlayer})`
	}
};
var eachDayTable = Object.values(dayTables);
var namesOf$1 = ({ columns }) => Object.keys(columns).join(", ");
function columnsOf$2({ columns }, isModern) {
	const few = (plain) => isModern ? `LowCardinality(${plain})` : plain;
	const types = {
		whole: "Int64",
		number: "UInt64",
		flag: "UInt8",
		few: few("String"),
		name: few("Nullable(String)"),
		wholes: "Array(Int64)"
	};
	return Object.entries(columns).map(([name, kind]) => `${name} ${types[kind]}`).join(", ");
}
// src/collector/store/places.ts
/** Where an event happened, read from what its page told of itself, in plain code. */
var nowhere = {
	shelf: null,
	page: null,
	device: null,
	zone: null,
	source: null,
	campaign: null
};
/** Rows of one batch share their context, so that it is read once. */
var read = /* @__PURE__ */ new WeakMap();
function placeOf$1({ context }) {
	const known = read.get(context);
	if (known) return known;
	const place = readPlace(context);
	read.set(context, place);
	return place;
}
function readPlace(context) {
	const { widget, page, referrer, viewport, timeZone } = context;
	const url = typeof page === "string" ? parseUrl(page) : null;
	return {
		...nowhere,
		shelf: isRecord(widget) ? textOf(widget["shelf"]) : null,
		page: url?.pathname ?? null,
		device: deviceOf(viewport),
		zone: textOf(timeZone),
		source: url && sourceOf(url, referrer),
		campaign: url && textOf(url.searchParams.get("utm_campaign"))
	};
}
var textOf = (value) => typeof value === "string" && value !== "" ? value : null;
var siteOf = (url) => url.host.replace(/^www\./, "");
function sourceOf(url, referrer) {
	const named = textOf(url.searchParams.get("utm_source"));
	if (named !== null) return named.toLowerCase();
	const from = typeof referrer === "string" ? parseUrl(referrer) : null;
	if (!from) return "direct";
	return siteOf(from) === siteOf(url) ? null : siteOf(from);
}
function deviceOf(viewport) {
	const [width, height] = Array.isArray(viewport) ? viewport : [];
	if (typeof width !== "number" || typeof height !== "number") return null;
	if (width < 600 || height < 500 && width < 1e3) return "phone";
	return width < 1024 ? "tablet" : "desktop";
}
function parseUrl(text) {
	try {
		const url = new URL(text);
		return url.protocol === "https:" || url.protocol === "http:" ? url : null;
	} catch {
		return null;
	}
}
var visitOf = ({ session, view }) => session ?? view;
/**
* @param all - rows of the shop, whenever they happened.
* @returns which of them the filter leaves.
*/
function fitting({ only, fromMs, toMs }, all) {
	if (!only) return () => true;
	const { shelf, page, device, zones, sources, campaign, visitors } = only;
	const near = all.filter(({ atMs }) => atMs >= fromMs - 864e5 && atMs < toMs + 864e5);
	const visitsWith = (has) => new Set(near.filter((row) => has(placeOf$1(row))).map(visitOf));
	const bySource = sources && visitsWith(({ source }) => source !== null && sources.includes(source));
	const byCampaign = campaign === void 0 ? null : visitsWith((place) => place.campaign === campaign);
	const before = visitors && new Set(all.flatMap((row) => row.atMs < visitors.beforeMs ? row.visitor ?? [] : []));
	return (row) => {
		const place = placeOf$1(row);
		return (shelf === void 0 || place.shelf === shelf) && (page === void 0 || place.page === page) && (device === void 0 || place.device === device) && (!zones || place.zone !== null && zones.includes(place.zone)) && (!bySource || bySource.has(visitOf(row))) && (!byCampaign || byCampaign.has(visitOf(row))) && (!visitors || row.visitor !== null && before?.has(row.visitor) !== visitors.isNew);
	};
}
// src/collector/store/clickhouse/schema.ts
/**
* Tables of ClickHouse. What reports count by stands in columns of its own; the rest of an event is kept as JSON, so that a later
* question can be asked of old events.
*
* A table takes whatever is sent, so a row that is sent twice is there twice, until the server finds time to merge them; it is read
* with FINAL, which counts it once in any case, or where `singles.ts` has seen that there is no such row. Two rows are the same where
* the columns of ORDER BY are.
*/
var EVENTS = "reelshelf_events";
var SIGNED = "reelshelf_signed_orders";
var SUMS = "reelshelf_sums";
var KEPT_ORDERS = "reelshelf_kept_orders";
var SIGNED_SINCE = "reelshelf_signed_since";
/** A row for each step of ageing that has been taken. */
var STEPS = "reelshelf_steps";
var NAMES = "reelshelf_feed_names";
var META = "reelshelf_meta";
var COSTS = "reelshelf_costs";
/** Days of which it is kept what reports count by: see `days/`. */
var DAYS = "reelshelf_days";
/** Files that were taken in. */
var TAKEN_IN = "reelshelf_taken_in";
var textProp$1 = (name) => (row) => {
	const value = row.props[name];
	return typeof value === "string" ? value : null;
};
var wholeProp = (name) => (row) => {
	const value = row.props[name];
	return typeof value === "number" ? Math.round(value) : null;
};
var isOfHoldout = ({ type, props }) => type === "experiment_exposed" && props["experiment"] === "holdout";
var UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;
/**
* By what a row is known, in two numbers. A browser's ids begin with the time, so that events which happened together stand together.
* Orders, which are known by what they say as well, have a lane of their own: they are few, and found without reading all else.
*/
function numbersOf(row) {
	const isOrder = row.type === "order_completed";
	const bytes = !isOrder && UUID.test(row.id) ? Buffer.from(row.id.replaceAll("-", ""), "hex") : createHash("sha256").update(keyOf$1(row)).digest();
	return {
		lane: isOrder ? 0 : 1,
		high: bytes.readBigUInt64BE(0),
		low: bytes.readBigUInt64BE(8)
	};
}
/** The id that {@link numbersOf} was made of. */
function idOf$1({ high, low }) {
	const digits = high.toString(16).padStart(16, "0") + low.toString(16).padStart(16, "0");
	return [
		0,
		8,
		12,
		16,
		20
	].map((from, index) => digits.slice(from, [
		8,
		12,
		16,
		20,
		32
	][index])).join("-");
}
/** Counts down, so that of two rows of one key the one that was written first is kept. */
var rankAt = (writtenMs) => 10n ** 16n - BigInt(writtenMs) * 1000n;
/** After the columns of the key and before that of the rank. */
var columns$2 = [
	{
		name: "type",
		type: "few",
		read: (row) => row.type
	},
	{
		name: "at_ms",
		type: "whole",
		read: (row) => row.atMs
	},
	{
		name: "received_ms",
		type: "whole",
		read: (row) => row.receivedMs
	},
	{
		name: "seq",
		type: "whole",
		read: (row) => row.seq
	},
	{
		name: "id",
		type: "text",
		read: (row) => row.type !== "order_completed" && UUID.test(row.id) ? "" : row.id
	},
	{
		name: "view",
		type: "text",
		read: (row) => row.view
	},
	{
		name: "visitor",
		type: "text",
		isOptional: true,
		read: (row) => row.visitor
	},
	{
		name: "session",
		type: "text",
		isOptional: true,
		read: (row) => row.session
	},
	{
		name: "shopper",
		type: "text",
		read: (row) => row.visitor ?? row.session ?? row.view
	},
	{
		name: "video",
		type: "few",
		isOptional: true,
		read: (row) => row.video
	},
	{
		name: "creator",
		type: "few",
		isOptional: true,
		read: (row) => row.creator
	},
	{
		name: "product",
		type: "few",
		isOptional: true,
		read: (row) => row.product
	},
	{
		name: "position",
		type: "whole",
		isOptional: true,
		read: (row) => row.position
	},
	{
		name: "gift",
		type: "few",
		isOptional: true,
		read: (row) => row.gift
	},
	{
		name: "automated",
		type: "flag",
		read: (row) => row.automated
	},
	{
		name: "surface",
		type: "few",
		isOptional: true,
		read: surfaceOf
	},
	{
		name: "unique_ms",
		type: "whole",
		isOptional: true,
		read: wholeProp("uniqueMs")
	},
	{
		name: "duration_ms",
		type: "whole",
		isOptional: true,
		read: wholeProp("durationMs")
	},
	{
		name: "quantity",
		type: "whole",
		isOptional: true,
		read: wholeProp("quantity")
	},
	{
		name: "variant",
		type: "text",
		isOptional: true,
		read: textProp$1("variant")
	},
	{
		name: "order_id",
		type: "text",
		isOptional: true,
		read: textProp$1("orderId")
	},
	{
		name: "arm",
		type: "few",
		isOptional: true,
		read: (row) => isOfHoldout(row) ? textProp$1("arm")(row) : null
	},
	{
		name: "share",
		type: "number",
		isOptional: true,
		read: (row) => isOfHoldout(row) && typeof row.props["share"] === "number" ? row.props["share"] : null
	},
	...placeFields.map((name) => ({
		name,
		type: name === "page" ? "text" : "few",
		isOptional: true,
		read: (row) => placeOf$1(row)[name]
	})),
	{
		name: "props",
		type: "text",
		read: (row) => JSON.stringify(row.props)
	},
	{
		name: "context",
		type: "text",
		read: (row) => JSON.stringify(row.context)
	}
];
var columnNames = [
	"tenant",
	"lane",
	"id_high",
	"id_low",
	...columns$2.map(({ name }) => name),
	"rank"
];
/** @param rank - of {@link rankAt}. */
function cellsOf(row, { lane, high, low }, rank) {
	return [
		row.tenant,
		lane,
		high,
		low,
		...columns$2.map(({ read }) => read(row)),
		rank
	];
}
function typeOf({ type, isOptional }, isModern) {
	const plain = {
		text: "String",
		few: "String",
		whole: "Int64",
		big: "UInt64",
		number: "Float64",
		flag: "UInt8"
	}[type];
	const cell = isOptional ? `Nullable(${plain})` : plain;
	return type === "few" && isModern ? `LowCardinality(${cell})` : cell;
}
/** Finds what was written lately. */
var WRITTEN_INDEX = "INDEX by_rank rank TYPE minmax GRANULARITY 1";
var eventsOf = (isModern) => [
	"tenant String",
	"lane UInt8",
	"id_high UInt64",
	"id_low UInt64",
	...columns$2.map((column) => `${column.name} ${typeOf(column, isModern)}`),
	"rank UInt64",
	...isModern ? ["INDEX by_time at_ms TYPE minmax GRANULARITY 1", WRITTEN_INDEX] : []
].join(", ");
/** Each table by its name. */
function tablesOf(where) {
	const { isModern } = where;
	const make = (name, list, rest, version = "rank") => ({
		name,
		sql: `CREATE TABLE IF NOT EXISTS ${name}${onCluster(where)} (${list}) ENGINE = ${engineOf(where, name, version)} ${rest}${durable(isModern)}`
	});
	const counts = countNames.map((name) => `${name} Int64`).join(", ");
	return [
		make(META, "name String, version UInt32, rank UInt64", "ORDER BY (name, version)"),
		make(EVENTS, eventsOf(isModern), `PARTITION BY toYYYYMM(toDateTime(intDiv(at_ms, 1000), 'UTC')) ORDER BY (tenant, lane, id_high, id_low)`),
		make(SIGNED, "tenant String, digest String, platform String, order_id String, kind String, at_ms Nullable(Int64), updated_ms Int64, received_ms Int64, told String, rank UInt64", "ORDER BY (tenant, digest)"),
		make(SUMS, `tenant String, step String, from_ms Int64, to_ms Int64, automated UInt8, creator Nullable(String), video Nullable(String), product Nullable(String), ${counts}, rank UInt64`, `ORDER BY (tenant, step, from_ms, to_ms, automated, ifNull(creator, ''), ifNull(video, ''), ifNull(product, ''))`),
		make(KEPT_ORDERS, "tenant String, step String, number UInt32, from_ms Int64, to_ms Int64, told String, rank UInt64", "ORDER BY (tenant, step, number, from_ms)"),
		make(SIGNED_SINCE, "tenant String, since_ms Int64, rank UInt64", "ORDER BY (tenant, since_ms)"),
		make(STEPS, "step String, events_ms Int64, orders_ms Int64, months_ms Int64, end_ms Int64, gone_rank UInt64, is_done UInt8, taken_ms Int64, rank UInt64", "ORDER BY (step, is_done)"),
		make(NAMES, "kind String, id String, told String, rank UInt64", "ORDER BY (kind, id)"),
		make(COSTS, "tenant String, id String, told String, is_gone UInt8, rank UInt64", "ORDER BY (tenant, id)"),
		make(TAKEN_IN, "id String, rank UInt64", "ORDER BY id"),
		make(DAYS, "tenant String, day_ms Int64, part String, mark String, kept_ms Int64, rank UInt64", "ORDER BY (tenant, day_ms, part)"),
		...eachDayTable.map((table) => make(table.name, `tenant String, day_ms Int64, part String, ${columnsOf$2(table, isModern)}`, `ORDER BY (tenant, part, ${table.order})`, null))
	];
}
var onCluster = ({ cluster }) => cluster === null ? "" : ` ON CLUSTER '${cluster}'`;
/** Keeps of the rows of one key that with the highest `version`; without one, all. */
function engineOf({ cluster, database }, name, version) {
	const kind = version === null ? "MergeTree" : "ReplacingMergeTree";
	const last = version === null ? [] : [version];
	return cluster === null ? `${kind}(${last.join()})` : `Replicated${kind}(${[
		`'/clickhouse/tables/{shard}/${database}/${name}'`,
		`'{replica}'`,
		...last
	].join(", ")})`;
}
/** What was answered outlives the loss of power, too; before 2020 a server leaves that to its system. */
var durable = (isModern) => isModern ? " SETTINGS fsync_after_insert = 1, fsync_part_directory = 1" : "";
/** Of {@link STEPS}, in the order in which its rows are put. */
var STEP_COLUMNS = [
	"step",
	"events_ms",
	"orders_ms",
	"months_ms",
	"end_ms",
	"gone_rank",
	"is_done",
	"taken_ms",
	"rank"
];
// src/collector/store/clickhouse/remove.ts
/**
* Deletes rows for good. A replicated table has it done by each server that has it: those that are there are waited for, and one that is
* away does it when it comes back, before it does anything else that came after.
*/
/** A replica that answers and is not done after this time is told of as one that is away. */
var LONGEST_MS$1 = 12e4;
var pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
/** @returns the replicas that have not done it yet. */
async function remove(server, table, where) {
	if (server.isModern) return removeAndWait(server, table, where);
	const own = `database = ${text(server.database)} AND table = ${text(table)}`;
	if (server.cluster === null) {
		await server.run(`ALTER TABLE ${table} DELETE WHERE ${where}`);
		await waitFor(async () => ({
			busy: await unfinished(server, own),
			away: []
		}), Infinity);
		return [];
	}
	await server.run(`ALTER TABLE ${table} DELETE WHERE (${where}) OR tenant = ${text("")}`);
	const [last] = await server.ask(`SELECT max(mutation_id) AS id FROM system.mutations WHERE ${own}`);
	await writeBehind(server, table, own);
	const replicas = await replicasOf(server, own);
	return waitFor(() => notAsFarAs(server, replicas, last?.id ?? ""), LONGEST_MS$1);
}
/** Servers of today wait by themselves, for all replicas that are there, and refuse where others are not: what they were told holds all the same. */
async function removeAndWait(server, table, where) {
	try {
		await server.run(`ALTER TABLE ${table} DELETE WHERE ${where}`);
		return [];
	} catch (error) {
		if (codeOf$1(error) !== codes.unfinished) throw error;
		return (/inactive right now: (.*?)\. Mutation/.exec(String(error))?.[1])?.split(", ") ?? [reasonOf(error)];
	}
}
/** @param look - answers with those that are still to be waited for, and those that are away. */
async function waitFor(look, longestMs) {
	const endMs = nodeClock.nowMs() + longestMs;
	for (let pauseMs = 5;; pauseMs = Math.min(500, pauseMs * 2)) {
		const { busy, away } = await look();
		if (busy.length === 0 || nodeClock.nowMs() > endMs) return [...busy, ...away];
		await pause(pauseMs);
	}
}
async function unfinished({ ask }, own) {
	return (await ask(`SELECT mutation_id AS id FROM system.mutations WHERE ${own} AND NOT is_done`)).map(({ id }) => id);
}
/**
* Where an insert waits for most replicas, a server of 2018 alters no part of a table that was the last one of its month: it would stay
* until something else is written there. So something is, in each month, that is nobody's.
*/
async function writeBehind(server, table, own) {
	const rank = rankAt(nodeClock.nowMs()) + BigInt(randomInt(1e3));
	const put = (more) => server.put(table, ["tenant", ...Object.keys(more[0] ?? {})], more.map((row) => ["", ...Object.values(row)]));
	if (eachDayTable.some(({ name }) => name === table)) return put([{ part: randomUUID() }]);
	if (table !== "reelshelf_events") return put([{ rank }]);
	return put((await server.ask(`SELECT DISTINCT partition AS month FROM system.parts WHERE ${own} AND active`)).map(({ month }) => ({
		at_ms: Date.UTC(Number(month.slice(0, 4)), Number(month.slice(4)) - 1),
		rank
	})));
}
async function replicasOf({ ask }, own) {
	const [table] = await ask(`SELECT zookeeper_path AS path FROM system.replicas WHERE ${own}`);
	const path = `${table?.path ?? ""}/replicas`;
	return (await ask(`SELECT name FROM system.zookeeper WHERE path = ${text(path)}`)).map(({ name }) => ({
		path: `${path}/${name}`,
		tasks: null
	}));
}
/** Which of them have not done it, by what they have told the keeper: that they have planned it, and which of their plans are left. */
async function notAsFarAs({ ask }, replicas, mutation) {
	const left = {
		busy: [],
		away: []
	};
	const under = (path, more = "") => ask(`SELECT name, value FROM system.zookeeper WHERE path = ${text(path)}${more}`);
	for (const replica of replicas) {
		const { path } = replica;
		const rows = await under(path, ` AND name IN ('is_active', 'mutation_pointer', 'host')`);
		const told = new Map(rows.map(({ name, value }) => [name, value]));
		if ((told.get("mutation_pointer") ?? "") >= mutation) {
			const tasks = (await under(`${path}/queue`)).map(({ name }) => name);
			replica.tasks ??= new Set(tasks);
			if (!tasks.some((task) => replica.tasks?.has(task))) continue;
		}
		const host = /host: (\S+)[^]*tcp_port: (\d+)/.exec(told.get("host") ?? "");
		const called = host ? `${host[1]}:${host[2]}` : path.slice(path.lastIndexOf("/") + 1);
		(told.has("is_active") ? left.busy : left.away).push(called);
	}
	return left;
}
// src/collector/store/clickhouse/only.ts
/** A scope's filter in SQL; `../places.ts` says the same in plain code. */
var is = (column, value) => `ifNull(${column}, '') = ${text(value)}`;
var oneOf$1 = (column, values) => values.length === 0 ? "0" : `ifNull(${column}, '') IN (${values.map(text).join(",")})`;
var VISIT = "ifNull(session, view)";
/** @param from - how events are read; and, after a condition, which of them count at all. */
var visitsWith$1 = ({ tenant, fromMs, toMs }, [final, present], condition) => `${VISIT} IN (SELECT ${VISIT} FROM ${EVENTS} ${final} WHERE tenant = ${text(tenant)}${present}
    AND at_ms >= ${whole$1(fromMs - DAY_MS)} AND at_ms < ${whole$1(toMs + DAY_MS)} AND ${condition})`;
/** What the filter leaves, as conditions of which all have to hold. */
function conditionsOf(scope, ...from) {
	const [final, present] = from;
	const { shelf, page, device, zones, sources, campaign, visitors } = scope.only;
	return [
		shelf === void 0 ? [] : is("shelf", shelf),
		page === void 0 ? [] : is("page", page),
		device === void 0 ? [] : is("device", device),
		zones ? oneOf$1("zone", zones) : [],
		sources ? visitsWith$1(scope, from, oneOf$1("source", sources)) : [],
		campaign === void 0 ? [] : visitsWith$1(scope, from, is("campaign", campaign)),
		visitors ? `visitor IS NOT NULL AND ifNull(visitor, '') ${visitors.isNew ? "NOT " : ""}IN (
          SELECT assumeNotNull(visitor) FROM ${EVENTS} ${final} WHERE tenant = ${text(scope.tenant)}${present}
            AND visitor IS NOT NULL AND at_ms < ${whole$1(visitors.beforeMs)})` : []
	].flat();
}
// src/collector/store/clickhouse/visible.ts
var stepSql = `
  SELECT argMax(step, at) AS step, argMax(events_ms, at) AS "eventsMs", toString(argMax(gone_rank, at)) AS "goneRank",
    max(months_ms) AS "monthsMs", max(end_ms) AS "endMs", argMax(is_done, at) AS "isDone", max(at) AS "takenMs",
    max(events_ms) AS "agedEventsMs", max(orders_ms) AS "agedOrdersMs", count() AS steps
  FROM (SELECT step, max(is_done) AS is_done, any(events_ms) AS events_ms, max(orders_ms) AS orders_ms, any(months_ms) AS months_ms,
      any(end_ms) AS end_ms, any(gone_rank) AS gone_rank, any(taken_ms) AS at FROM ${STEPS} GROUP BY step)`;
async function readStep({ ask }, final = "FINAL") {
	const [row] = await ask(stepSql);
	if (!row || row.steps === 0) return {
		final,
		step: "",
		eventsMs: 0,
		goneRank: "0",
		monthsMs: 0,
		endMs: 0,
		takenMs: 0,
		isDone: true,
		aged: {
			eventsMs: 0,
			ordersMs: 0,
			monthsMs: 0
		},
		parts: /* @__PURE__ */ new Map()
	};
	const { agedEventsMs, agedOrdersMs, isDone, steps: _steps, ...rest } = row;
	return {
		...rest,
		final,
		isDone: isDone === 1,
		aged: {
			eventsMs: agedEventsMs,
			ordersMs: agedOrdersMs,
			monthsMs: row.monthsMs
		},
		parts: /* @__PURE__ */ new Map()
	};
}
/** Whether a row is a shop's. */
var isSomebodys = `tenant != ${text("")}`;
/** Of events that are in sums and not deleted yet. */
var isGone = ({ eventsMs, goneRank }) => `${isSomebodys} AND at_ms < ${whole$1(eventsMs)} AND rank >= ${goneRank}`;
var isPresent = (step) => step.isDone || step.eventsMs === 0 ? "" : ` AND NOT (${isGone(step)})`;
var isInScope = ({ tenant, automated, creator }) => `tenant = ${text(tenant)}${automated ? "" : " AND automated = 0"}${creator ? ` AND creator = ${text(creator)}` : ""}`;
var inRange$1 = ({ fromMs, toMs }) => `at_ms >= ${whole$1(fromMs)} AND at_ms < ${whole$1(toMs)}`;
/** Each event of the scope once, whenever it happened, and whatever its filter leaves; what more is asked of them follows. */
var anyTime$1 = (scope, step) => `${EVENTS} ${step.final} WHERE ${isInScope(scope)}${isPresent(step)}`;
/** Whether the scope's filter leaves a row: a value. */
function isInside(scope, step) {
	const { only } = scope;
	const all = only ? conditionsOf({
		...scope,
		only
	}, step.final, isPresent(step)) : [];
	return all.length === 0 ? "1" : all.map((each) => `(${each})`).join(" AND ");
}
/** Each event of the scope once. */
var events = (scope, step) => `${ofAnyPlace$1(scope, step)}${scope.only ? ` AND ${isInside(scope, step)}` : ""}`;
/** The same, whatever the scope's filter leaves. */
var ofAnyPlace$1 = (scope, step) => `${anyTime$1(scope, step)} AND ${inRange$1(scope)}`;
/** Months are longer than anything that is not one. */
var isFine$1 = `to_ms - from_ms <= ${SLOT_MS}`;
/** Of sums and of orders: those of a step that was told of, and that no later one replaces. */
var isKept = ({ monthsMs, endMs }, steps = `(SELECT step FROM ${STEPS})`) => `(step = '' OR step IN ${steps}) AND to_ms > ${whole$1(endMs)} AND NOT (to_ms <= ${whole$1(monthsMs)} AND ${isFine$1})`;
/** They know nothing of places, and count for none. */
var sums = (scope, step) => `${SUMS} FINAL WHERE ${scope.only ? "0 AND " : ""}${isInScope(scope)} AND from_ms >= ${whole$1(scope.fromMs)} AND to_ms <= ${whole$1(scope.toMs)} AND ${isKept(step)}`;
// src/collector/store/clickhouse/days/read.ts
/** Where a question finds what it counts: kept days, and the events of all other days. */
/** @param ranges - each next to the one before; a day that lies in two of them is asked of its events. */
var daysIn = (step, ranges) => [...step.parts.keys()].filter((dayMs) => ranges.some(({ fromMs, toMs }) => dayMs >= fromMs && dayMs + 864e5 <= toMs)).sort((a, b) => a - b);
/** Each event of the scope once, but of kept days. */
function eventsBeside(scope, step, ranges = [scope]) {
	const [fromMs, toMs] = [ranges[0]?.fromMs ?? 0, ranges.at(-1)?.toMs ?? 0];
	const gaps = gapsOf({
		fromMs,
		toMs
	}, daysIn(step, ranges));
	const isAsked = gaps.length === 0 ? "0" : gaps.map((gap) => `(${inRange$1(gap)})`).join(" OR ");
	return `${anyTime$1(scope, step)} AND ${inRange$1({
		fromMs,
		toMs
	})} AND (${isAsked}) AND ${isInside(scope, step)}`;
}
/** The rows of kept days of the scope; without any, `null`. */
function keptRows({ name }, scope, step, ranges = [scope]) {
	const days = daysIn(step, ranges);
	if (days.length === 0) return null;
	const parts = days.map((dayMs) => text(step.parts.get(dayMs) ?? "")).join(", ");
	return `${name} WHERE tenant = ${text(scope.tenant)} AND part IN (${parts})${scope.automated ? "" : " AND automated = 0"}`;
}
/** All rows of a table of days that the scope has, of days that are kept and of those that are not. */
function rowsOf$2(table, scope, step, ranges = [scope]) {
	const names = namesOf$1(table);
	const kept = keptRows(table, scope, step, ranges);
	const events = `SELECT ${names} FROM (${table.select(eventsBeside(scope, step, ranges))})`;
	return kept === null ? `(${events})` : `(SELECT ${names} FROM ${kept} UNION ALL ${events})`;
}
/** What of a range lies in none of these days. */
function gapsOf({ fromMs, toMs }, days) {
	const gaps = [];
	let nextMs = fromMs;
	for (const dayMs of days) {
		if (dayMs > nextMs) gaps.push({
			fromMs: nextMs,
			toMs: dayMs
		});
		nextMs = dayMs + DAY_MS;
	}
	if (nextMs < toMs) gaps.push({
		fromMs: nextMs,
		toMs
	});
	return gaps;
}
var wholeDay = (dayMs) => `at_ms >= ${whole$1(dayMs)} AND at_ms < ${whole$1(dayMs + DAY_MS)}`;
// src/collector/store/clickhouse/days/createKeptDays.ts
/**
* Keeps what reports count by of days that are over. Any collector writes a day when a report asks for it: under a name of its own, and with the
* mark that the day's events had before and after. Who reads compares that mark with the one of now: whatever came or went since, however
* late, changes it, and the day is asked of its events until somebody has written it anew. So two may write the same day at once, and one may
* end in the middle of it: what is not told of in `reelshelf_days` is never read.
*/
/** Changes whenever what is kept of a day changes its meaning. */
var KEPT_BY = `1 ${countNames.length}`;
/** A question looks so many days around its range, for page views that begin or end outside of it. */
var AROUND_MS$2 = 3 * DAY_MS;
/** So many events are kept while the report waits; more, in the background. */
var AT_ONCE = 5e4;
/** A day that goes on changing is not written anew with each report. */
var AGAIN_MS$1 = 6e5;
/** Longer than a report takes that still reads what was replaced. */
var REPLACED_MS = 9e5;
/** Longer than a day takes to be written. */
var UNFINISHED_MS = 216e5;
var NONE = /* @__PURE__ */ new Map();
/** @param nowMs - the clock by which days are over. */
function createKeptDays(nowMs) {
	/** When each was written last, or that was tried, by shop and day. */
	const triedMs = /* @__PURE__ */ new Map();
	let writing = null;
	const isDue = (tenant, dayMs) => nowMs() - (triedMs.get(`${tenant} ${dayMs}`) ?? -Infinity) >= AGAIN_MS$1;
	const writeAll = async (server, tenant, days) => {
		for (const dayMs of days) {
			triedMs.set(`${tenant} ${dayMs}`, nowMs());
			await writeDay(server, tenant, dayMs, nowMs);
		}
		await tidy(server, nowMs());
	};
	return {
		async partsFor(server, scope, step) {
			if (scope.only || (scope.creator ?? null) !== null) return NONE;
			const range = wholeDaysAround(scope, step, nowMs());
			if (range.fromMs >= range.toMs) return NONE;
			const { tenant } = scope;
			const [marks, kept] = await Promise.all([marksOf(server, tenant, range), partsOf(server, tenant, range)]);
			const parts = /* @__PURE__ */ new Map();
			for (const { dayMs, mark, part } of kept) if (marks.get(dayMs)?.mark === mark) parts.set(dayMs, part);
			const missing = [...marks.keys()].filter((dayMs) => !parts.has(dayMs) && isDue(tenant, dayMs));
			if (missing.length === 0 || writing) return parts;
			writing = writeAll(server, tenant, missing).catch(() => {}).finally(() => writing = null);
			if (missing.reduce((sum, dayMs) => sum + (marks.get(dayMs)?.events ?? 0), 0) > AT_ONCE) return parts;
			await writing;
			return this.partsFor(server, scope, step);
		},
		settled: async () => void await writing
	};
}
/** Those that are over, and of which no events have become sums. */
function wholeDaysAround({ fromMs, toMs }, { eventsMs }, nowMs) {
	const day = (ms, round) => round(ms / DAY_MS) * DAY_MS;
	return {
		fromMs: Math.max(day(fromMs - AROUND_MS$2, Math.floor), day(eventsMs, Math.ceil)),
		toMs: Math.min(day(toMs + AROUND_MS$2, Math.ceil), day(nowMs, Math.floor))
	};
}
/** One that comes changes both; one that goes, the number. */
async function marksOf({ ask }, tenant, range) {
	const rows = await ask(`SELECT intDiv(at_ms, ${DAY_MS}) * ${DAY_MS} AS "dayMs", count() AS events, toString(min(rank)) AS last FROM ${EVENTS}
     WHERE tenant = ${text(tenant)} AND ${inRange$1(range)} GROUP BY "dayMs"`);
	return new Map(rows.map(({ dayMs, events, last }) => [dayMs, {
		mark: `${KEPT_BY} ${events} ${last}`,
		events
	}]));
}
/** Of each day what was written last stands last. */
var partsOf = ({ ask }, tenant, { fromMs, toMs }) => ask(`SELECT day_ms AS "dayMs", mark, part FROM ${DAYS} FINAL
     WHERE tenant = ${text(tenant)} AND day_ms >= ${whole$1(fromMs)} AND day_ms < ${whole$1(toMs)} AND mark != '' ORDER BY kept_ms`);
async function writeDay(server, tenant, dayMs, nowMs) {
	const range = {
		fromMs: dayMs,
		toMs: dayMs + DAY_MS
	};
	const markNow = async () => (await marksOf(server, tenant, range)).get(dayMs)?.mark;
	const part = randomUUID();
	const declare = (mark, rank) => server.put(DAYS, [
		"tenant",
		"day_ms",
		"part",
		"mark",
		"kept_ms",
		"rank"
	], [[
		tenant,
		dayMs,
		part,
		mark,
		nowMs(),
		rank
	]]);
	const mark = await markNow();
	if (mark === void 0) return;
	await declare("", 1);
	for (const table of eachDayTable) {
		const events = table.select(`${EVENTS} FINAL WHERE tenant = ${text(tenant)} AND ${wholeDay(dayMs)}`);
		await server.run(`INSERT INTO ${table.name} (tenant, day_ms, part, ${namesOf$1(table)}) SELECT ${text(tenant)}, toInt64(${whole$1(dayMs)}), '${part}', ${namesOf$1(table)} FROM (${events})`);
	}
	if (await markNow() === mark) await declare(mark, 2);
}
/** Takes away what nobody reads any more. */
async function tidy(server, nowMs) {
	const rows = await server.ask(`SELECT tenant, day_ms AS "dayMs", part, mark, kept_ms AS "keptMs" FROM ${DAYS} FINAL WHERE ${isSomebodys} ORDER BY kept_ms`);
	const newest = /* @__PURE__ */ new Map();
	for (const row of rows) if (row.mark !== "") newest.set(`${row.tenant} ${row.dayMs}`, row);
	const old = rows.filter((row) => {
		const last = newest.get(`${row.tenant} ${row.dayMs}`);
		return row.mark === "" ? row.keptMs < nowMs - UNFINISHED_MS : last !== void 0 && last !== row && last.keptMs < nowMs - REPLACED_MS;
	});
	if (old.length === 0) return;
	const which = `part IN (${old.map(({ part }) => text(part)).join(", ")})`;
	for (const name of [...eachDayTable.map((table) => table.name), DAYS]) await remove(server, name, which);
}
/**
* All that is kept of the days that the condition names, by `tenant` and `day_ms`. The events tell the same, as long as they are there.
*
* @returns the replicas that have not deleted it yet.
*/
async function removeDays(server, where) {
	const [found] = await server.ask(`SELECT count() AS days FROM ${DAYS} WHERE ${isSomebodys} AND (${where})`);
	if (!found?.days) return [];
	const away = [await remove(server, DAYS, where)];
	away.push(...await Promise.all(eachDayTable.map(({ name }) => remove(server, name, where))));
	return [...new Set(away.flat())];
}
// src/collector/store/clickhouse/ageRows.ts
/** What takes the place of events and orders that are older than they are kept; `../aged.ts` says the same in plain code. */
var TURN = "reelshelf_turn";
/** Who has had its turn for so long has died in it. */
var LONGEST_TURN_S = 21600;
/**
* Lets one collector at a time change what all of them count by.
*
* @returns what `run` does; `null` where another has its turn.
*/
async function inTurn(server, run) {
	const take = () => server.run(`CREATE TABLE ${TURN} (taken DateTime DEFAULT now()) ENGINE = Log`);
	try {
		await take();
	} catch (error) {
		if (codeOf$1(error) !== codes.tableExists) throw error;
		const [turn] = await server.ask(`SELECT toInt64(now()) - toInt64(metadata_modification_time) AS seconds FROM system.tables WHERE database = ${text(server.database)} AND name = '${TURN}'`);
		if ((turn?.seconds ?? 0) < LONGEST_TURN_S) return null;
		await server.run(`DROP TABLE IF EXISTS ${TURN}`);
		await take();
	}
	try {
		return await run();
	} finally {
		await server.run(`DROP TABLE IF EXISTS ${TURN}`);
	}
}
/** @returns how many events and updates of orders are gone; 0 where another collector is at it. */
var ageRows$1 = async (server, ageing, nowMs) => await inTurn(server, () => takeStep(server, ageing, nowMs)) ?? 0;
async function takeStep(server, ageing, nowMs) {
	const last = await readStep(server);
	if (!last.isDone) await clearUp(server, last);
	const id = randomUUID();
	const rank = String(rankAt(nowMs));
	const step = {
		final: "FINAL",
		step: id,
		eventsMs: ageing.eventsMs,
		goneRank: rank,
		monthsMs: Math.max(last.monthsMs, ageing.monthsMs),
		endMs: Math.max(last.endMs, ageing.endMs),
		takenMs: Math.max(nowMs, last.takenMs + 1),
		isDone: false,
		aged: last.aged,
		parts: /* @__PURE__ */ new Map()
	};
	const months = await monthsBefore(server, step);
	const gone = `FROM ${EVENTS} FINAL WHERE ${isGone(step)}`;
	const isSignedGone = `${isSomebodys} AND received_ms < ${whole$1(ageing.eventsMs)} AND ifNull(at_ms, 0) < ${whole$1(ageing.eventsMs)}`;
	const [count] = await server.ask(`SELECT sum(e) AS events, sum(s) AS signed FROM (SELECT count() AS e, 0 AS s ${gone} UNION ALL SELECT 0 AS e, count() AS s FROM ${SIGNED} FINAL WHERE ${isSignedGone})`);
	for (const statement of sumUp$1(step, last, months)) await server.run(statement);
	await keepOrders(server, step, last, ageing.orders);
	await server.run(`INSERT INTO ${SIGNED_SINCE} (tenant, since_ms, rank) SELECT tenant, min(received_ms), ${rank} FROM ${SIGNED} WHERE ${isSomebodys} GROUP BY tenant`);
	await declare(server, step, ageing.ordersMs, 0);
	await clearUp(server, step, ageing);
	return (count?.events ?? 0) + (count?.signed ?? 0);
}
/** From here on the sums count, and the events no more. */
var declare = (server, step, ordersMs, isDone) => server.put(STEPS, STEP_COLUMNS, [[
	step.step,
	step.eventsMs,
	ordersMs,
	step.monthsMs,
	step.endMs,
	BigInt(step.goneRank),
	isDone,
	step.takenMs,
	rankAt(step.takenMs)
]]);
/** Deletes what counts no more. May be done again, as often as it takes. */
async function clearUp(server, step, { ordersMs } = step.aged) {
	const isLeft = async (table, where) => {
		const [row] = await server.ask(`SELECT count() AS rows FROM ${table} WHERE ${isSomebodys} AND (${where})`);
		if (row && row.rows > 0) await remove(server, table, where);
	};
	if (step.eventsMs > 0) {
		await removeDays(server, `day_ms < ${whole$1(step.eventsMs)}`);
		await isLeft(EVENTS, isGone(step));
		await isLeft(SIGNED, `received_ms < ${whole$1(step.eventsMs)} AND ifNull(at_ms, 0) < ${whole$1(step.eventsMs)}`);
	}
	const isReplaced = isKept(step, `(${[...(await server.ask(`SELECT DISTINCT step FROM ${STEPS}`)).map((row) => row.step), ""].map(text).join(",")})`);
	for (const table of [SUMS, KEPT_ORDERS]) await isLeft(table, `NOT (${isReplaced})`);
	await declare(server, step, ordersMs, 1);
}
/** Those of which only their sums are kept from now on, as far back as there is anything. */
async function monthsBefore({ ask }, { monthsMs }) {
	const months = {
		starts: [],
		ends: []
	};
	if (monthsMs === 0) return months;
	const first = (of, table) => `SELECT min(${of}) AS ms, count() AS found FROM ${table} WHERE ${isSomebodys}`;
	const [row] = await ask(`SELECT min(ms) AS ms FROM (${first("at_ms", EVENTS)} UNION ALL ${first("from_ms", SUMS)} UNION ALL ${first("from_ms", KEPT_ORDERS)}) WHERE found > 0`);
	for (let { fromMs, toMs } = monthOf(Math.min(row?.ms ?? monthsMs, monthsMs)); fromMs < monthsMs; {fromMs, toMs} = monthOf(toMs)) {
		months.starts.push(fromMs);
		months.ends.push(toMs);
	}
	return months;
}
var monthAt = (list, { starts }, at) => `arrayElement(${wholes(list)}, length(arrayFilter(start -> start <= ${at}, ${wholes(starts)})))`;
/** Sums by a quarter of an hour of events that go, by month of those that go from there; and what goes from there of orders. */
function sumUp$1(step, last, months) {
	const into = `INSERT INTO ${SUMS} (tenant, step, from_ms, to_ms, automated, creator, video, product, ${countNames.join(", ")}, rank)`;
	const of = "automated, creator, video, product";
	const counted = countNames.map((name) => countedIn$1(tallied[name])).join(", ");
	const events = `FROM ${EVENTS} FINAL WHERE ${isGone(step)} AND type IN (${talliedList})`;
	const slot = `intDiv(at_ms, ${SLOT_MS}) * ${SLOT_MS}`;
	const { step: id, goneRank: rank, monthsMs } = step;
	const statements = [`${into} SELECT tenant, '${id}', ${slot} AS slot, slot + ${SLOT_MS}, ${of}, ${counted}, ${rank} ${events} AND at_ms >= ${whole$1(monthsMs)}
     GROUP BY tenant, slot, ${of}`];
	if (months.starts.length === 0) return statements;
	const month = (at) => `${monthAt(months.starts, months, at)} AS month, ${monthAt(months.ends, months, at)} AS month_end`;
	const fine = `FINAL WHERE ${isKept(last)} AND ${isFine$1} AND to_ms <= ${whole$1(monthsMs)}`;
	const both = countNames.map((name) => `sum(counted_${name})`).join(", ");
	const named = (expressions) => expressions.map((expression, index) => `${expression} AS counted_${countNames[index]}`).join(", ");
	statements.push(`${into} SELECT tenant, '${id}', month, month_end, ${of}, ${both}, ${rank} FROM (
       SELECT tenant, ${month("at_ms")}, ${of}, ${named(countNames.map((name) => countedIn$1(tallied[name])))} ${events} AND at_ms < ${whole$1(monthsMs)}
       GROUP BY tenant, month, month_end, ${of}
       UNION ALL
       SELECT tenant, ${month("from_ms")}, ${of}, ${named(countNames.map((name) => `toInt64(sum(${name}))`))} FROM ${SUMS} ${fine}
       GROUP BY tenant, month, month_end, ${of})
     GROUP BY tenant, month, month_end, ${of}`, `INSERT INTO ${KEPT_ORDERS} (tenant, step, number, from_ms, to_ms, told, rank)
     SELECT tenant, '${id}', toUInt32(rowNumberInAllBlocks() + ${FIRST_OF_MONTHS}), ${month("from_ms")}, told, ${rank} FROM ${KEPT_ORDERS} ${fine}`);
	return statements;
}
/** Those before are the orders that a step itself brings. */
var FIRST_OF_MONTHS = 1e8;
/** Orders that another collector has kept meanwhile are left out. */
async function keepOrders(server, step, { aged }, orders) {
	const rows = orders.filter(({ fromMs }) => fromMs >= aged.ordersMs).map((order, index) => {
		const { fromMs, toMs } = order.toMs <= step.monthsMs ? monthOf(order.fromMs) : order;
		return [
			order.tenant,
			step.step,
			index,
			fromMs,
			toMs,
			JSON.stringify(order),
			BigInt(step.goneRank)
		];
	});
	await server.put(KEPT_ORDERS, [
		"tenant",
		"step",
		"number",
		"from_ms",
		"to_ms",
		"told",
		"rank"
	], rows);
}
// src/collector/store/clickhouse/commitRows.ts
/** Some megabytes; at a hundred events a second ten minutes. */
var REMEMBERED = 6e4;
/**
* Writes the rows in one insert and answers for each whether it was new. What is known already is asked for first, so that an answer
* says how many were duplicates. Two collectors that are sent the same id in the same moment may both take it for new: it is then
* in the table twice, and counted once.
*
* @param recent - keys of the rows that were committed last.
*/
async function commitRows$1(server, recent, rows, nowMs) {
	const unique = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const key = keyOf$1(row);
		if (!recent.has(key) && !unique.has(key)) unique.set(key, {
			row,
			key: numbersOf(row)
		});
	}
	const known = unique.size > 0 ? await findKnown(server, [...unique.values()]) : /* @__PURE__ */ new Set();
	const missing = [...unique].filter(([, { row, key }]) => !known.has(nameOf(row.tenant, key)));
	const rank = rankAt(nowMs);
	await server.put(EVENTS, columnNames, missing.map(([, { row, key }]) => cellsOf(row, key, rank)));
	remember(recent, [...unique.keys()]);
	const fresh = new Set(missing.map(([key]) => key));
	return rows.map((row) => fresh.delete(keyOf$1(row)));
}
var nameOf = (tenant, { lane, high, low }) => `${tenant}\n${String(lane)} ${String(high)} ${String(low)}`;
/** Many rows have the same shop, so that the rest is a list of numbers. */
async function findKnown({ ask }, rows) {
	const shops = /* @__PURE__ */ new Map();
	for (const { row, key } of rows) {
		const own = shops.get(row.tenant);
		if (own) own.push(key);
		else shops.set(row.tenant, [key]);
	}
	const known = /* @__PURE__ */ new Set();
	for (const [tenant, keys] of shops) {
		const list = keys.map(({ lane, high, low }) => `(${lane},${high},${low})`).join(",");
		const found = await ask(`SELECT lane, toString(id_high) AS high, toString(id_low) AS low FROM ${EVENTS}
       WHERE tenant = ${text(tenant)} AND (lane, id_high, id_low) IN (${list})`);
		for (const key of found) known.add(nameOf(tenant, key));
	}
	return known;
}
/** The set keeps the order of coming: the oldest make room. */
function remember(recent, keys) {
	for (const key of keys) recent.add(key);
	for (const key of recent) {
		if (recent.size <= REMEMBERED) break;
		recent.delete(key);
	}
}
var signedColumns = [
	"tenant",
	"digest",
	"platform",
	"order_id",
	"kind",
	"at_ms",
	"updated_ms",
	"received_ms",
	"told",
	"rank"
];
/** The same of updates of signed orders. They are few beside events. */
async function commitSigned$1(server, rows, nowMs) {
	const unique = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const key = `${row.tenant}\n${row.digest}`;
		if (!unique.has(key)) unique.set(key, row);
	}
	if (unique.size > 0) {
		const found = await server.ask(`SELECT tenant, digest FROM ${SIGNED} WHERE digest IN (${texts([...unique.values()].map(({ digest }) => digest)).slice(1, -1)})`);
		for (const { tenant, digest } of found) unique.delete(`${tenant}\n${digest}`);
	}
	await server.put(SIGNED, signedColumns, [...unique.values()].map(({ tenant, digest, platform, receivedMs, update }) => [
		tenant,
		digest,
		platform,
		update.orderId,
		update.kind,
		update.kind === "state" ? update.state.atMs : null,
		update.updatedMs,
		receivedMs,
		JSON.stringify(update),
		rankAt(nowMs)
	]));
	return rows.map(({ tenant, digest }) => unique.delete(`${tenant}\n${digest}`));
}
// src/collector/store/clickhouse/connect.ts
/** Since when it can all that {@link Server.isModern} names. */
var MODERN = [22, 8];
/** A report over everything may take its time; a lost connection is noticed by itself. */
var LONGEST_MS = 6e5;
var CONNECTIONS = 20;
/** So long an insert waits for the replicas that have to have it: as long as a server takes to notice that one is gone. */
var QUORUM_TIMEOUT_MS = 3e4;
/** Some twenty seconds: a replica that is gone is then given up by the others. */
var LONGEST_QUEUE = 120;
var COMMON = {
	output_format_json_quote_64bit_integers: 0,
	max_query_size: "500000000",
	max_ast_elements: "10000000",
	max_expanded_ast_elements: "10000000",
	wait_end_of_query: 1
};
/** @throws CollectorError `STORE_UNREACHABLE`, `STORE_LOGIN`, `STORE_TOO_OLD`. */
async function connect(driver, address) {
	let client = clientOf(driver, address, COMMON);
	try {
		const [found] = await askOf(client, "SELECT version() AS version").catch(async (error) => {
			if (codeOf$1(error) !== codes.unknownDatabase) throw error;
			await makeDatabase(driver, address);
			await client.close();
			client = clientOf(driver, address, COMMON);
			return askOf(client, "SELECT version() AS version");
		});
		const [major, minor] = checkVersion(address.url, found?.version ?? "0");
		const isModern = major > MODERN[0] || major === MODERN[0] && minor >= MODERN[1];
		if (isModern) {
			const known = await askOf(client, `SELECT name FROM system.settings WHERE name IN (${Object.keys(QUICKER).map(text).join(", ")})`);
			await client.close();
			const quicker = Object.fromEntries(known.map(({ name }) => [name, QUICKER[name] ?? "0"]));
			client = clientOf(driver, address, {
				...COMMON,
				...modernSettings(address),
				...quicker
			});
		} else if (address.cluster !== null) {
			const most = await mostOf(client, address.cluster);
			await client.close();
			client = clientOf(driver, address, {
				...COMMON,
				insert_quorum: most,
				insert_quorum_timeout: QUORUM_TIMEOUT_MS
			});
		}
		return serverOf(client, address, isModern);
	} catch (error) {
		await client.close();
		throw explainFailure(address, error);
	}
}
/**
* What is known of a row by one column is not read of the others, also where rows may be there twice. Two rows of one event say the same
* but for some milliseconds, so that one is counted for two days only where it was sent twice at midnight, until the server merges them.
*/
var QUICKER = {
	optimize_move_to_prewhere_if_final: "1",
	use_skip_indexes_if_final: "1"
};
/** What a server of today is told, whatever its own profile says. */
var modernSettings = ({ cluster }) => ({
	async_insert: 0,
	mutations_sync: "2",
	...cluster === null ? {} : {
		insert_quorum: "auto",
		insert_quorum_timeout: QUORUM_TIMEOUT_MS
	}
});
/** How many replicas of a cluster are most of them; a server of today finds that out by itself. */
async function mostOf(client, cluster) {
	const [found] = await askOf(client, `SELECT intDiv(count(), 2) + 1 AS most FROM system.clusters WHERE cluster = ${text(cluster)} AND shard_num = 1`);
	return String(found?.most ?? 1);
}
function clientOf(driver, { url, database, username, password }, clickhouse_settings) {
	return driver.createClient({
		url,
		database,
		username,
		password,
		clickhouse_settings,
		request_timeout: LONGEST_MS,
		max_open_connections: CONNECTIONS,
		log: { level: driver.ClickHouseLogLevel.OFF },
		application: "reelshelf"
	});
}
var askOf = async (client, query) => (await client.query({
	query,
	format: "JSONEachRow"
})).json();
async function makeDatabase(driver, address) {
	const client = clientOf(driver, {
		...address,
		database: "default"
	}, {});
	const where = address.cluster === null ? "" : ` ON CLUSTER '${address.cluster}'`;
	try {
		await client.command({ query: `CREATE DATABASE IF NOT EXISTS ${address.database}${where}` });
	} finally {
		await client.close();
	}
}
/** Of a replicated table an old server takes one insert at a time: one that comes while that of another collector goes to the replicas is refused. */
async function inQueue(insert) {
	for (let tries = 1;; tries += 1) try {
		await insert();
		return;
	} catch (error) {
		if (codeOf$1(error) !== codes.anotherInserts || tries === LONGEST_QUEUE) throw error;
		await new Promise((resolve) => setTimeout(resolve, Math.min(200, tries * 10)));
	}
}
function serverOf(client, { url, database, cluster }, isModern) {
	return {
		url,
		database,
		cluster,
		isModern,
		async *stream(query) {
			const answer = await client.query({
				query,
				format: "JSONEachRow",
				clickhouse_settings: { wait_end_of_query: 0 }
			});
			for await (const rows of answer.stream()) for (const row of rows) yield row.json();
		},
		ask: (query) => askOf(client, query),
		run: async (query) => void await client.command({ query }),
		async put(table, columns, rows) {
			let lines = "";
			for (const row of rows) lines += `${row.map(cell).join("	")}\n`;
			if (lines === "") return;
			await inQueue(() => client.insert({
				table,
				columns: [...columns],
				format: "TabSeparated",
				values: Readable.from([lines], { objectMode: false })
			}));
		},
		close: () => void client.close()
	};
}
// src/collector/store/claims.ts
var number = (value) => typeof value === "number" ? value : 0;
/** An `order_completed` event's payload as a claim. The payload was checked by the catalogue before it was stored. */
function toClaim({ props, ...row }) {
	const lines = Array.isArray(props["lines"]) ? props["lines"] : [];
	return {
		orderId: String(props["orderId"]),
		...row,
		currency: String(props["currency"]),
		totalMinor: number(props["totalMinor"]),
		lines: lines.map((line) => ({
			product: String(line["product"]),
			variant: typeof line["variant"] === "string" ? line["variant"] : null,
			quantity: number(line["quantity"]),
			valueMinor: number(line["valueMinor"]),
			mark: typeof line["mark"] === "string" ? line["mark"] : null
		}))
	};
}
/**
* In plain code, all claims of the order ids that are claimed in the scope.
*
* @param rows - of the scope, whenever they happened.
*/
function claimsOf(rows, { fromMs, toMs }) {
	const all = rows.filter(({ type, props }) => type === "order_completed" && typeof props["orderId"] === "string");
	const claimed = new Set(all.filter(({ atMs }) => atMs >= fromMs && atMs < toMs).map(({ props }) => props["orderId"]));
	return all.filter(({ props }) => claimed.has(props["orderId"])).sort((a, b) => a.receivedMs - b.receivedMs || compare$1(keyOf$1(a), keyOf$1(b))).map((row) => {
		const { atMs, receivedMs, session, props } = row;
		return toClaim({
			atMs,
			receivedMs,
			session,
			props,
			shopper: shopperOf(row)
		});
	});
}
// src/collector/store/completeness.ts
/** How complete what arrived is, in plain code; the contract in `types.ts` says what it means. */
/** @param rows - of the scope, whenever they happened. */
function completenessOf(rows, { fromMs, toMs }, quietSinceMs) {
	const views = [];
	for (const members of group(rows, (row) => row.view).values()) {
		const firstMs = members.reduce((first, row) => Math.min(first, row.atMs), Infinity);
		if (firstMs < fromMs || firstMs >= toMs) continue;
		views.push({
			isOpen: members.some((row) => row.receivedMs > quietSinceMs),
			numbered: members.reduce((last, row) => Math.max(last, row.seq), 0) + 1,
			received: new Set(members.map((row) => row.seq)).size,
			views: 1
		});
	}
	return judgeViews(views);
}
/** @param counts - of page views that began in the scope. */
function judgeViews(counts) {
	const answer = {
		views: 0,
		expected: 0,
		received: 0,
		viewsWithLoss: 0,
		openViews: 0
	};
	const quiet = counts.filter(({ isOpen }) => !isOpen).sort((a, b) => a.received - b.received);
	for (const { isOpen, views } of counts) if (isOpen) answer.openViews += views;
	const usual = usualOf(quiet);
	for (const { numbered, received, views } of quiet) {
		const expected = Math.min(numbered, Math.max(2 * received, usual));
		answer.views += views;
		answer.expected += expected * views;
		answer.received += received * views;
		if (received < expected) answer.viewsWithLoss += views;
	}
	return answer;
}
/** @param quiet - in the order of how much of them is here. */
function usualOf(quiet) {
	const all = quiet.reduce((sum, { views }) => sum + views, 0);
	let place = Math.ceil(all * USUAL_PART);
	return quiet.find(({ views }) => (place -= views) <= 0)?.received ?? 0;
}
// src/collector/store/signedOrders.ts
/** The signed orders of the store in memory. */
function createSignedOrders() {
	const signed = /* @__PURE__ */ new Map();
	/** When the first came, where it has gone. */
	const since = /* @__PURE__ */ new Map();
	const knowSince = ({ tenant, sinceMs }) => void since.set(tenant, Math.min(sinceMs, since.get(tenant) ?? Infinity));
	return {
		knowSince,
		signedKept: () => [...[...signed.values()].map((row) => ({ signed: row })), ...[...since].map(([tenant, sinceMs]) => ({ since: {
			tenant,
			sinceMs
		} }))],
		appendSigned: async (added) => {
			let accepted = 0;
			for (const row of added) {
				const key = `${row.tenant}\n${row.digest}`;
				if (signed.has(key)) continue;
				signed.set(key, row);
				accepted += 1;
			}
			return {
				accepted,
				duplicates: added.length - accepted
			};
		},
		signedUpdates: async ({ tenant, fromMs, toMs }) => {
			const own = [...signed.values()].filter((row) => row.tenant === tenant);
			const chosen = new Set(own.filter(({ update }) => {
				const atMs = update.kind === "state" ? update.state.atMs : NaN;
				return atMs >= fromMs && atMs < toMs;
			}).map(orderOf$1));
			return latestOf(own.filter((row) => chosen.has(orderOf$1(row))));
		},
		removeBefore(beforeMs) {
			const before = signed.size;
			for (const { tenant, receivedMs } of signed.values()) knowSince({
				tenant,
				sinceMs: receivedMs
			});
			for (const [key, { receivedMs, update }] of signed) if (receivedMs < beforeMs && (update.kind !== "state" || update.state.atMs < beforeMs)) signed.delete(key);
			return before - signed.size;
		},
		lastSigned: async (tenant) => {
			const lastMs = /* @__PURE__ */ new Map();
			for (const row of signed.values()) if (row.tenant === tenant) lastMs.set(row.platform, Math.max(row.receivedMs, lastMs.get(row.platform) ?? 0));
			return [...lastMs].map(([platform, ms]) => ({
				platform,
				lastMs: ms
			})).sort((a, b) => compare$1(a.platform, b.platform));
		},
		signedSince: async (tenant) => {
			const first = [...signed.values()].reduce((min, row) => row.tenant === tenant ? Math.min(min, row.receivedMs) : min, since.get(tenant) ?? Infinity);
			return first === Infinity ? null : first;
		}
	};
}
var orderOf$1 = ({ platform, update }) => JSON.stringify([platform, update.orderId]);
/** @param row - of a table, whichever database's; what was told stands in it as JSON. */
var signedFrom = (row) => ({
	tenant: String(row["tenant"]),
	platform: String(row["platform"]),
	digest: String(row["digest"]),
	receivedMs: Number(row["received_ms"]),
	update: JSON.parse(String(row["told"]))
});
/** Of each order its latest state, by the platform's own time, and all other updates; those of one order together, as they came. */
function latestOf(rows) {
	const latestMs = /* @__PURE__ */ new Map();
	for (const row of rows) if (row.update.kind === "state") latestMs.set(orderOf$1(row), Math.max(row.update.updatedMs, latestMs.get(orderOf$1(row)) ?? -Infinity));
	return rows.filter((row) => row.update.kind !== "state" || row.update.updatedMs === latestMs.get(orderOf$1(row))).sort(bySignedOrder);
}
var bySignedOrder = (a, b) => compare$1(a.platform, b.platform) || compare$1(a.update.orderId, b.update.orderId) || a.receivedMs - b.receivedMs || compare$1(a.digest, b.digest);
// src/collector/store/clickhouse/questions.ts
/** The store's questions in SQL. `memory.ts` says the same in plain code; the conformance suite holds the two together. */
var funnelSql$2 = (scope, step, ordered) => `
  SELECT furthest, count() AS shoppers FROM (
    SELECT who, max(reached) AS furthest FROM (
      SELECT who, reached FROM ${rowsOf$2(dayTables.steps, scope, step)}
      ${ordered.length > 0 ? `UNION ALL SELECT sipHash64(arrayJoin(${texts(ordered)})) AS who, toUInt8(5) AS reached` : ""})
    GROUP BY who)
  GROUP BY furthest`;
/** Longer than any event may wait. */
var AROUND_MS$1 = 2592e5;
/** How many page views have these three figures. A page view is looked for some days around the range. */
var completenessSql$1 = (scope, step, quietSinceMs) => `
  SELECT is_open AS "isOpen", numbered_to AS numbered, received, count() AS views FROM (
    SELECT page_hash, min(first_ms) AS began_ms, toUInt8(max(heard_ms) > ${whole$1(quietSinceMs)}) AS is_open, max(numbered) AS numbered_to,
      length(bitmaskToArray(groupBitOr(low_numbers))) + length(groupUniqArrayArray(high_numbers)) AS received
    FROM ${rowsOf$2(dayTables.pages, scope, step, [{
	fromMs: scope.fromMs - AROUND_MS$1,
	toMs: scope.toMs + AROUND_MS$1
}])} GROUP BY page_hash)
  WHERE began_ms >= ${whole$1(scope.fromMs)} AND began_ms < ${whole$1(scope.toMs)}
  GROUP BY is_open, numbered, received`;
var isClaim = `lane = 0 AND order_id IS NOT NULL`;
var claimsSql$2 = (scope, step) => `
  SELECT at_ms AS "atMs", received_ms AS "receivedMs", shopper, session, props, id, view, visitor FROM ${anyTime$1(scope, step)} AND ${isClaim}
    AND assumeNotNull(order_id) IN (SELECT assumeNotNull(order_id) FROM ${ofAnyPlace$1(scope, step)} AND ${isClaim})`;
var shoppersSql$2 = (scope, step, sessions) => `
  SELECT visit AS session, shopper FROM (
    SELECT DISTINCT assumeNotNull(session) AS visit, shopper FROM ${ofAnyPlace$1(scope, step)}
      AND session IS NOT NULL AND ifNull(session, '') IN (SELECT arrayJoin(${texts(sessions)})))
  ORDER BY session, shopper`;
var touchesSql$2 = (scope, step, shoppers) => `
  SELECT shopper, at_ms AS "atMs",
    multiIf(type = 'video_viewed', 'viewed', type = 'tag_viewed', 'tagged', type = 'product_opened', 'opened', 'added') AS kind,
    video, creator, gift, product, variant, toUInt8(position(props, '"live":true') > 0) AS live, toUInt8(ifNull(surface, '') = 'answer') AS "isAnswer",
    toUInt8(${isInside(scope, step)}) AS "isInside"
  FROM ${ofAnyPlace$1(scope, step)} AND type IN ('video_viewed', 'tag_viewed', 'product_opened', 'product_added')
    AND shopper IN (SELECT arrayJoin(${texts(shoppers)})) ORDER BY at_ms, id_high, id_low`;
var automatedSql$2 = (scope, step) => `SELECT uniqExact(page_hash) AS views FROM ${rowsOf$2(dayTables.pages, {
	...scope,
	automated: true,
	creator: null
}, step)} WHERE automated = 1`;
var visitors$1 = (scope, step, more = "") => `
  (SELECT who AS visitor, part AS share, max(told) AS arm, toUInt8(min(told) != max(told)) AS in_both, min(at_ms) AS first_ms, max(at_ms) AS last_ms FROM (
    SELECT assumeNotNull(visitor) AS who, assumeNotNull(share) AS part, toString(ifNull(arm, '')) AS told, at_ms,
      toUInt8(${isInside(scope, step)}) AS is_inside
    FROM ${ofAnyPlace$1(scope, step)} AND type = 'experiment_exposed' AND visitor IS NOT NULL AND share IS NOT NULL${more})
  GROUP BY who, part HAVING minIf(at_ms, is_inside = 1) = min(at_ms))`;
function exposuresSql$1(scope, step, settledMs) {
	const counted = (arm, more = "") => `countIf(arm = '${arm}' AND in_both = 0${more})`;
	const isSettled = ` AND first_ms < ${whole$1(settledMs)}`;
	return `
    SELECT share, min(first_ms) AS "sinceMs", max(last_ms) AS "lastMs", ${counted("on")} AS "on", ${counted("off")} AS "off",
      ${counted("on", isSettled)} AS "settledOn", ${counted("off", isSettled)} AS "settledOff",
      countIf(last_ms >= ${whole$1(settledMs)}) AS late, countIf(in_both = 1) AS "inBoth"
    FROM ${visitors$1(scope, step)} GROUP BY share ORDER BY share`;
}
var armsSql$1 = (scope, step, share, chosen) => `
  SELECT visitor, arm, first_ms AS "firstMs"
  FROM ${visitors$1(scope, step, ` AND share = ${Number(share)} AND ifNull(visitor, '') IN (SELECT arrayJoin(${texts(chosen)}))`)}
  WHERE in_both = 0 ORDER BY visitor`;
var isCard = `type = 'card_viewed' AND position IS NOT NULL`;
var placementsSql$1 = (scope, step) => `
  SELECT about AS video, place AS position, count() AS seen, countIf(moved > 0) AS opened, countIf(adds > 0) AS added FROM (
    SELECT view, assumeNotNull(video) AS about, countIf(${isCard}) AS cards, minIf(ifNull(position, 0), ${isCard}) AS place,
      countIf(type != 'card_viewed') AS moved, countIf(type = 'product_added') AS adds
    FROM ${events(scope, step)} AND video IS NOT NULL AND type IN ('card_viewed', 'product_opened', 'product_added')
    GROUP BY view, about HAVING cards > 0)
  GROUP BY about, place ORDER BY video, position`;
var deeds = Object.entries(points);
function freshnessSql$1(scope, step) {
	const worth = `multiIf(${deeds.map(([type, value]) => `type = ${text(type)}, ${value}`).join(", ")}, 0)`;
	const aged = (halfLifeMs) => `sum(${worth} * pow(2, (at_ms - ${whole$1(scope.toMs)}) / ${halfLifeMs}))`;
	return `
    SELECT about AS video, short, long FROM (
      SELECT assumeNotNull(video) AS about, ${aged(halfLives.short)} AS short, ${aged(halfLives.long)} AS long FROM ${events(scope, step)}
        AND video IS NOT NULL AND type IN (${deeds.map(([type]) => text(type)).join(", ")}) GROUP BY about)
    ORDER BY video`;
}
var signedSql$2 = (scope) => `
  SELECT tenant, platform, digest, received_ms AS "receivedMs", told FROM ${SIGNED} FINAL
  WHERE tenant = ${text(scope.tenant)} AND (platform, order_id) IN (
    SELECT platform, order_id FROM ${SIGNED} FINAL WHERE tenant = ${text(scope.tenant)} AND at_ms IS NOT NULL AND ${inRange$1(scope)})`;
var signedSinceSql$1 = (tenant) => `
  SELECT min(came_ms) AS since, count() AS found FROM (
    SELECT received_ms AS came_ms FROM ${SIGNED} WHERE tenant = ${text(tenant)}
    UNION ALL SELECT since_ms AS came_ms FROM ${SIGNED_SINCE} WHERE tenant = ${text(tenant)})`;
var lastSignedSql$1 = (tenant) => `
  SELECT platform, max(received_ms) AS "lastMs" FROM ${SIGNED} WHERE tenant = ${text(tenant)} GROUP BY platform ORDER BY platform`;
// src/collector/store/clickhouse/dayMarks.ts
/** What tells that nothing of a day has changed, without reading the day. */
var dayOf$1 = (ms) => `intDiv(${ms}, ${DAY_MS}) * ${DAY_MS}`;
var told$3 = (part, last) => `concat(toString(${part}), ' ', toString(${last})) AS mark`;
/** How many events there are and when the last of them was written: one that comes, however late, changes both; one that goes the first. */
var eventsSql = ({ tenant, ...scope }) => `
  SELECT ${dayOf$1("at_ms")} AS "dayMs", ${told$3("count()", "min(rank)")} FROM ${EVENTS}
  WHERE tenant = ${text(tenant)} AND ${inRange$1(scope)} GROUP BY "dayMs"`;
/** Of each order of a table: on which days of the scope it stands, how many rows tell of it, and when the last was written. */
var ordersSql$1 = (scope, number, table) => `
  SELECT day_ms AS "dayMs", ${told$3("sum(times)", "min(last)")}
  FROM (SELECT ${number} AS number, count() AS times, min(rank) AS last, groupUniqArrayIf(${dayOf$1("ifNull(at_ms, 0)")}, ${inDays(scope)}) AS days
    FROM ${table} GROUP BY number)
  ARRAY JOIN days AS day_ms GROUP BY day_ms`;
var inDays = ({ fromMs, toMs }) => `ifNull(at_ms, 0) >= ${whole$1(fromMs)} AND ifNull(at_ms, 0) < ${whole$1(toMs)}`;
/** All claims of it, whenever they were made. */
var claimsSql$1 = (scope) => ordersSql$1(scope, "assumeNotNull(order_id)", `${EVENTS} WHERE tenant = ${text(scope.tenant)} AND lane = 0 AND order_id IS NOT NULL`);
/** All that its server told of it. */
var signedSql$1 = (scope) => ordersSql$1(scope, `concat(platform, '\\n', order_id)`, `${SIGNED} WHERE tenant = ${text(scope.tenant)}`);
async function dayMarks(server, scope, step) {
	const parts = await Promise.all([
		eventsSql,
		claimsSql$1,
		signedSql$1
	].map((sql) => server.ask(sql(scope))));
	const ofDays = /* @__PURE__ */ new Map();
	for (const [index, marks] of parts.entries()) for (const { dayMs, mark } of marks) ofDays.set(dayMs, `${ofDays.get(dayMs) ?? ""}${index}: ${mark} `);
	return {
		ofAll: step.step,
		ofDays
	};
}
// src/collector/store/insights.ts
var NOTHING_TO_SHOW = "FEED_NOTHING_TO_SHOW";
var SKEWED_MS = 3e5;
var failureTypes = [
	"shelf_failed",
	"product_add_failed",
	"video_failed"
];
// src/collector/store/clickhouse/tally.ts
/** What is counted by key; `../tallies.ts` says the same in plain code. */
/** The same, of rows that tell how many events of a type and surface there were. */
var countedOf = (how) => `toInt64(sumIf(${how.sum ? "quantities" : "times"}, ${isCounted(how)}))`;
var each$2 = (expression) => countNames.map((name) => `${expression(name)} AS ${name}`).join(", ");
/**
* @param chosen - values of the field that have a line of their own; `null`: each has.
* @param isModern - see {@link startOf}.
*/
function tallySql$2(scope, given, by, chosen, isModern) {
	const starts = typeof by === "object" ? by.startsMs.toSorted((a, b) => a - b) : [];
	const step = starts.every((startMs) => startMs % 9e5 === 0) ? given : {
		...given,
		parts: /* @__PURE__ */ new Map()
	};
	const [firstMs = 0] = starts;
	const fieldOf = (at) => {
		if (by === "all") return `''`;
		if (typeof by === "string") return `assumeNotNull(${by})`;
		return startOf(at, starts, isModern);
	};
	const has = (at) => {
		if (by === "all") return "";
		return typeof by === "string" ? ` AND ${by} IS NOT NULL` : ` AND ${at} >= ${whole$1(firstMs)}`;
	};
	const keyOf = (field) => {
		if (chosen === null) return field;
		return chosen.length === 0 ? text("") : `if(has(${texts(chosen)}, ${field}), ${field}, ${text("")})`;
	};
	const counted = (rows) => rows === null ? "" : `
      UNION ALL
      SELECT ${line}, ${firstCreator("1")} AS creators, ${countNames.map((name) => `toInt64(sum(${name})) AS counted_${name}`).join(", ")},
        uniqExactIfState(toUInt64(0), 0) AS audience
      FROM (SELECT *, ${fieldOf("from_ms")} AS field FROM ${rows}${has("from_ms")}) GROUP BY line, id HAVING count() > 0`;
	const seen = (rows) => rows === null || typeof by === "object" ? "" : `
      UNION ALL
      SELECT ${line}, ${NOBODY} AS creators, ${countNames.map((name) => `toInt64(0) AS counted_${name}`).join(", ")}, uniqExactIfState(who, 1) AS audience
      FROM (SELECT who, ${fieldOf("0")} AS field FROM ${rows}${has("0")}) GROUP BY line, id HAVING count() > 0`;
	const line = `toString(field) AS id, toString(${keyOf("toString(field)")}) AS line`;
	return `
    SELECT line AS key, nullIf(min(creators), ${NOBODY}) AS creator, uniqExact(id) AS ids, ${each$2((name) => `sum(counted_${name})`)},
      uniqExactIfMerge(audience) AS viewers
    FROM (
      SELECT ${line}, ${firstCreator("1")} AS creators,
        ${countNames.map((name) => `${countedOf(tallied[name])} AS counted_${name}`).join(", ")}, uniqExactIfMergeState(watchers) AS audience
      FROM (
        SELECT ${fieldOf("at_ms")} AS field, creator, type, surface, count() AS times, sum(ifNull(quantity, 0)) AS quantities,
          uniqExactIfState(${WHO}, ${typeof by === "object" ? "0" : `type = ${text(tallied.views.type)}`}) AS watchers
        FROM ${eventsBeside(scope, step)}${has("at_ms")} AND type IN (${talliedList}) GROUP BY field, creator, type, surface)
      GROUP BY line, id HAVING count() > 0
      ${[sums(scope, step), keptRows(dayTables.sums, scope, step)].map(counted).join("")}${seen(keptRows(dayTables.viewers, scope, step))})
    GROUP BY line HAVING count() > 0 ORDER BY line`;
}
/** The last of these that is not after `at`. Old releases lack what looks it up, and try each. */
var startOf = (at, starts, isModern) => isModern ? `roundDown(${at}, ${wholes(starts)})` : `arrayElement(${wholes(starts)}, length(arrayFilter(start -> start <= ${at}, ${wholes(starts)})))`;
/** The least creator that is named, of rows that count. */
var firstCreator = (counts) => `minIf(toString(ifNull(creator, ${NOBODY})), ${counts})`;
// src/collector/store/clickhouse/insights.ts
/** The rooms' questions in SQL; `../insights/` says the same in plain code. */
var inPlayer$1 = `ifNull(surface, '') = 'player'`;
var onCard = `ifNull(surface, '') = 'card'`;
var isView$3 = `type = 'video_viewed'`;
var isStart$3 = `type = 'video_started' AND ${inPlayer$1}`;
var facetsSql$2 = (scope, step, field, limit) => `
  SELECT value, uniqExact(view) AS views FROM (
    SELECT toString(assumeNotNull(${field})) AS value, view FROM ${events(scope, step)} AND ${field} IS NOT NULL)
  GROUP BY value ORDER BY views DESC, value LIMIT ${whole$1(limit)}`;
/** Of each shopper and line what was done at least once, and then of each line how many. */
function reachSql$2(scope, step, by, lines) {
	const id = `toString(assumeNotNull(${by}))`;
	return `
    SELECT line AS key, sum(saw) AS cards, sum(previewed) AS previews, sum(began) AS starts, sum(watched) AS "playerViewers", sum(seen) AS viewers,
      countIf(stayed = 1 AND seen = 1) AS engaged, sum(looked) AS opened, sum(took) AS added
    FROM (
      SELECT ${lines.size === 0 ? text("") : `transform(${id}, ${texts([...lines.keys()])}, ${texts([...lines.values()])}, ${text("")})`} AS line, shopper, max(type = 'card_viewed') AS saw, max(${isView$3} AND ${onCard}) AS previewed, max(${isStart$3}) AS began,
        max(${isView$3} AND ${inPlayer$1}) AS watched, max(${isView$3}) AS seen, max(type = 'video_engaged') AS stayed,
        max(type = 'product_opened') AS looked, max(type = 'product_added') AS took
      FROM ${events(scope, step)} AND ${by} IS NOT NULL
        AND type IN ('card_viewed', 'video_viewed', 'video_started', 'video_engaged', 'product_opened', 'product_added')
      GROUP BY line, shopper)
    GROUP BY line HAVING max(saw + seen + began + looked + took) > 0 ORDER BY key`;
}
function retentionSql$2(scope, step) {
	const at = (least, name) => `countIf(furthest >= ${least}) AS ${name}`;
	return `
    SELECT about AS video, ${at(0, "started")}, ${at(1, "viewed")}, ${at(25, "at25")}, ${at(50, "at50")}, ${at(75, "at75")}, ${at(95, "at95")} FROM (
      SELECT toString(assumeNotNull(video)) AS about, view, max(multiIf(${isStart$3}, 0, ${isView$3} AND ${inPlayer$1}, 1,
        type = 'video_progressed' AND visitParamHas(props, 'percent'), toInt64(visitParamExtractInt(props, 'percent')), -1)) AS furthest
      FROM ${events(scope, step)} AND video IS NOT NULL AND type IN ('video_started', 'video_viewed', 'video_progressed')
      GROUP BY about, view HAVING furthest >= 0)
    GROUP BY about ORDER BY video`;
}
var tagsSql$2 = (scope, step) => `
  SELECT about AS video, item AS product, seen, opened, tapped, added FROM (
    SELECT toString(assumeNotNull(video)) AS about, toString(assumeNotNull(product)) AS item, uniqExactIf(view, type = 'tag_viewed') AS seen,
      uniqExactIf(view, type = 'product_opened') AS opened, uniqExactIf(view, type = 'product_added') AS added,
      uniqExactIf(view, type = 'product_opened' AND visitParamExtractString(props, 'from') = 'tag') AS tapped
    FROM ${events(scope, step)} AND video IS NOT NULL AND product IS NOT NULL AND type IN ('tag_viewed', 'product_opened', 'product_added')
    GROUP BY about, item)
  ORDER BY video, product`;
var counts$2 = `countIf(${isView$3}) AS views, countIf(type = 'video_engaged') AS engaged, countIf(type = 'product_added') AS adds`;
var firstToldSql = (scope, step) => `
  SELECT toString(assumeNotNull(video)) AS about, min(at_ms) AS "firstMs" FROM ${anyTime$1(scope, step)} AND at_ms < ${whole$1(scope.toMs)} AND video IS NOT NULL
  GROUP BY about HAVING "firstMs" >= ${whole$1(scope.fromMs)}`;
function openingsSql$1(scope, step, hours, told) {
	const firstMs = `toInt64(transform(toString(assumeNotNull(video)), ${texts([...told.keys()])}, ${wholes([...told.values()])}, 0))`;
	return `
    SELECT about AS video, any(began) AS "firstMs", hour, views, engaged, adds FROM (
      SELECT toString(assumeNotNull(video)) AS about, ${firstMs} AS began, intDiv(at_ms - began, ${HOUR_MS}) AS hour, ${counts$2}
      FROM ${events(scope, step)} AND video IS NOT NULL AND ${firstMs} > 0 AND at_ms < ${firstMs} + ${whole$1(hours * HOUR_MS)}
      GROUP BY about, began, hour)
    GROUP BY about, hour, views, engaged, adds ORDER BY video, hour`;
}
function momentsSql$2(scope, step, slots, isModern) {
	const starts = slots.map(({ startMs }) => startMs);
	const isUnshown = `(type = 'shelf_failed' AND visitParamExtractString(props, 'code') = '${NOTHING_TO_SHOW}')`;
	return `
    SELECT slot, about AS video, shown AS "shelfViews", unshown, views, engaged, adds FROM (
      SELECT transform(toInt64(${startOf("at_ms", starts, isModern)}), ${wholes(starts)}, ${wholes(slots.map(({ slot }) => slot))}, 0) AS slot,
        toString(ifNull(video, ${text("")})) AS about, countIf(type = 'shelf_viewed') AS shown, countIf(${isUnshown}) AS unshown, ${counts$2}
      FROM ${events(scope, step)} AND at_ms >= ${whole$1(starts[0] ?? 0)}
        AND (type IN ('shelf_viewed', 'video_viewed', 'video_engaged', 'product_added') OR ${isUnshown})
      GROUP BY slot, about)
    ORDER BY slot, video`;
}
/** What pages say of themselves is JSON that the collector wrote; these names stand in it once. */
var arrivalsSql$2 = (scope, step) => `
  SELECT events, views, "lastMs", consented, skewed, lags[toUInt32(ceil(events * 0.5))] AS "lagMedianMs", lags[toUInt32(ceil(events * 0.95))] AS "lagMostMs"
  FROM (
    SELECT count() AS events, uniqExact(view) AS views, max(received_ms) AS "lastMs", arraySort(groupArray(intDiv(received_ms - at_ms, 100) * 100)) AS lags,
      uniqExactIf(view, visitParamExtractBool(context, 'analytics') = 1) AS consented,
      uniqExactIf(view, abs(visitParamExtractFloat(context, 'skewMs')) > ${SKEWED_MS}) AS skewed
    FROM ${events(scope, step)})
  WHERE events > 0`;
var versionsSql = (scope, step) => `
  SELECT visitParamExtractString(context, 'version') AS version, uniqExact(view) AS views, max(received_ms) AS "lastMs"
  FROM ${events(scope, step)} AND visitParamHas(context, 'version') GROUP BY version ORDER BY views DESC, version`;
var failuresSql$2 = (scope, step) => `
  SELECT toString(type) AS kind, if(visitParamHas(props, 'code'), visitParamExtractString(props, 'code'), visitParamExtractString(props, 'reason')) AS code, count() AS times
  FROM ${events(scope, step)} AND type IN (${failureTypes.map(text).join(", ")}) GROUP BY kind, code ORDER BY times DESC, kind, code`;
var insightAnswers$1 = (ask) => ({
	facets: (scope, field, limit) => ask((step) => facetsSql$2(scope, step, field, limit)),
	reach: (scope, by, lines) => ask((step) => reachSql$2(scope, step, by, lines)),
	retention: (scope) => ask((step) => retentionSql$2(scope, step)),
	tagCounts: (scope) => ask((step) => tagsSql$2(scope, step)),
	async openings(scope, hours) {
		const told = await ask((step) => firstToldSql(scope, step));
		const first = new Map(told.map(({ about, firstMs }) => [about, firstMs]));
		return first.size === 0 ? [] : ask((step) => openingsSql$1(scope, step, hours, first));
	},
	moments: async (scope, slots) => slots.length === 0 ? [] : ask((step, { isModern }) => momentsSql$2(scope, step, slots, isModern)),
	async arrivals(scope) {
		const [told] = await ask((step) => arrivalsSql$2(scope, step));
		const failures = await ask((step) => failuresSql$2(scope, step));
		return {
			...told ?? noArrivals,
			versions: await ask((step) => versionsSql(scope, step)),
			failures: failures.map(({ kind, ...rest }) => ({
				type: kind,
				...rest
			}))
		};
	}
});
var noArrivals = {
	events: 0,
	views: 0,
	consented: 0,
	skewed: 0,
	lastMs: null,
	lagMedianMs: 0,
	lagMostMs: 0
};
// src/collector/store/clickhouse/watching.ts
/** How far views were watched; `../watching.ts` says the same in plain code. */
var isStart$2 = `kind = ${kinds.start}`;
var isView$2 = `kind = ${kinds.view}`;
var isEnd$1 = `kind = ${kinds.end}`;
var told$2 = (scope, step) => rowsOf$2(dayTables.watched, scope, step, [scope, {
	fromMs: scope.toMs,
	toMs: scope.toMs + WATCHED_WITHIN_MS
}]);
/**
* What players told of lengths: of each video the middle one of its shoppers, each heard once.
*
* @param known - videos that nobody has to be asked about.
*/
var heardSql = (scope, step, known) => `
  SELECT about AS video, arrayElement(arraySort(groupArray(shortest)), intDiv(count() + 1, 2)) AS "durationMs" FROM (
    SELECT toString(about) AS about, min(lasting) AS shortest
    FROM ${told$2(scope, step)} WHERE ${isEnd$1} AND lasting > 0${known.length > 0 ? ` AND NOT has(${texts(known)}, toString(about))` : ""}
    GROUP BY about, who)
  GROUP BY about`;
var simple = `countIf(${isView$2}) = 1 AND countIf(${isStart$2}) <= 1 AND countIf(${isEnd$1}) <= 1
  AND (countIf(${isStart$2}) = 0 OR maxIf(nth, ${isStart$2}) < minIf(nth, ${isView$2}))
  AND (countIf(${isEnd$1}) = 0 OR maxIf(nth, ${isView$2}) < minIf(nth, ${isEnd$1}))`;
var lengthOf = (lengths) => lengths.size === 0 ? "toInt64(0)" : `toInt64(transform(about, ${texts([...lengths.keys()])}, ${wholes([...lengths.values()].map(Math.round))}, 0))`;
var countsIn = ({ toMs }) => `(${isView$2} AND told_ms < ${whole$1(toMs)})`;
var pages = (scope, step, what) => `
  SELECT page_hash, about, toInt64(countIf(${countsIn(scope)})) AS counted, ${what}
  FROM ${told$2(scope, step)} GROUP BY page_hash, about HAVING counted > 0`;
/** As many page views of a video are named one by one. */
var NAMED = 5e3;
/**
* Most pages tell of a video once: it started, was viewed, was watched. They are told by sums alone; of the others, which are few, it
* is told which they are.
*/
var simpleSql = (scope, step, lengths) => `
  SELECT about AS video, nullIf(named, ${NOBODY}) AS creator, sum(counted) AS views, sum(least(counted * ${lengthOf(lengths)}, watched)) AS "watchedMs",
    any(${lengthOf(lengths)}) AS "durationMs", is_simple AS "isSimple", groupArray(5001)(cut_page) AS cut
  FROM (
    SELECT about, counted, watched, is_simple, if(is_simple = 1, whose, ${NOBODY}) AS named, if(is_simple = 1, '', toString(page_hash)) AS cut_page
    FROM (${pages(scope, step, `toUInt8(${simple}) AS is_simple, minIf(toString(named), ${countsIn(scope)}) AS whose, toInt64(sum(played)) AS watched`)}))
  GROUP BY about, named, is_simple ORDER BY video, ifNull(creator, '')`;
/** Of the others each row is put in order, and the stays are told apart by how many starts (or, before the first, ends) came before. */
function staysSql(scope, step, lengths, which) {
	const inOrder = `
    SELECT page_hash, about, arraySort(groupArray((nth, told_ms, tie, tie_low, starts, ends, counting, played, whom))) AS in_order,
      arrayCumSum(arrayMap(r -> r.5, in_order)) AS started, arrayCumSum(arrayMap(r -> r.6, in_order)) AS ended,
      arrayMap((s, e, r) -> (s, e - r.6), started, ended, in_order) AS places
    FROM (
      SELECT page_hash, about, nth, told_ms, tie, tie_low, toUInt8(${isStart$2}) AS starts, toUInt8(${isEnd$1}) AS ends,
        toUInt8(${countsIn(scope)}) AS counting, played, toString(named) AS whom
      FROM ${told$2(scope, step)} WHERE (page_hash, toString(about)) IN (${which}))
    GROUP BY page_hash, about`;
	return `
    SELECT about AS video, nullIf(whose, ${NOBODY}) AS creator, sum(counted) AS views,
      sum(least(counted * ${lengthOf(lengths)}, watched)) AS "watchedMs", any(${lengthOf(lengths)}) AS "durationMs"
    FROM (
      SELECT page_hash, about, place.1 AS stay, if(place.1 = 0, place.2, 0) AS part, min(if(r.7 = 1, r.9, ${NOBODY})) AS whose,
        toInt64(sum(r.7)) AS counted, toInt64(sum(r.8)) AS watched
      FROM (${inOrder}) ARRAY JOIN in_order AS r, places AS place
      GROUP BY page_hash, about, stay, part HAVING counted > 0)
    GROUP BY about, whose ORDER BY video, ifNull(creator, '')`;
}
/** @param known - lengths of videos; of the others it is what their players told. */
async function askWatching({ ask }, scope, step, known) {
	const heard = await ask(heardSql(scope, step, [...known.keys()]));
	const lengths = new Map(heard.map(({ video, durationMs }) => [video, durationMs]));
	for (const [video, durationMs] of known) lengths.set(video, durationMs);
	const lines = await ask(simpleSql(scope, step, lengths));
	const others = lines.filter(({ isSimple }) => isSimple === 0);
	const simply = lines.filter(({ isSimple }) => isSimple === 1).map(({ video, creator, views, watchedMs, durationMs }) => ({
		video,
		creator,
		views,
		watchedMs,
		durationMs
	}));
	if (others.length === 0) return simply;
	const which = others.reduce((sum, { cut }) => sum + cut.length, 0) <= NAMED ? others.flatMap(({ video, cut }) => cut.map((page) => `(${page},${text(video)})`)).join(",") : `SELECT page_hash, toString(about) FROM (${pages(scope, step, `toUInt8(${simple}) AS is_simple`)}) WHERE is_simple = 0`;
	return merge([...simply, ...await ask(staysSql(scope, step, lengths, which))]);
}
function merge(lines) {
	const merged = /* @__PURE__ */ new Map();
	for (const line of lines) {
		const key = JSON.stringify([line.video, line.creator]);
		const before = merged.get(key);
		merged.set(key, {
			...line,
			views: line.views + (before?.views ?? 0),
			watchedMs: line.watchedMs + (before?.watchedMs ?? 0)
		});
	}
	return [...merged.values()].sort((a, b) => compare$1(a.video, b.video) || compare$1(a.creator ?? "", b.creator ?? ""));
}
// src/collector/store/clickhouse/createAnswers.ts
/**
* The contract's questions, each by its SQL.
*
* @param final - how events are read: see {@link Step.final}.
* @param days - for the many questions of one report. What comes meanwhile is told in it or not.
*/
function createAnswers$1(use, final = "FINAL", days = null) {
	const stepOf = shareSteps(final);
	const withDays = days === null ? stepOf : useDays(stepOf, days);
	const askOfDays = (scope, sql) => use(async (server) => server.ask(sql(await withDays(server, scope), server)));
	const ask = (sql) => use(async (server) => server.ask(sql(await stepOf(server), server)));
	return {
		tally: async (scope, by, chosen) => {
			if (typeof by === "object" && by.startsMs.length === 0) return [];
			return askOfDays(scope, (step, { isModern }) => tallySql$2(scope, step, by, chosen ?? null, isModern));
		},
		watching: (scope, known) => use(async (server) => askWatching(server, scope, await withDays(server, scope), known)),
		funnel: async (scope, ordered) => {
			const rows = await askOfDays(scope, (step) => funnelSql$2(scope, step, ordered));
			const counts = new Map(rows.map(({ furthest, shoppers }) => [furthest, shoppers]));
			return Object.fromEntries(funnelSteps.map((name, index) => [name, counts.get(index) ?? 0]));
		},
		completeness: async (scope, quietSinceMs) => judgeViews((await askOfDays(scope, (step) => completenessSql$1(scope, step, quietSinceMs))).map((counts) => ({
			...counts,
			isOpen: counts.isOpen === 1
		}))),
		claims: async (scope) => claimsIn(scope.tenant, await ask((step) => claimsSql$2(scope, step))),
		shoppersOf: async (scope, sessions) => sessions.length === 0 ? [] : ask((step) => shoppersSql$2(scope, step, sessions)),
		touches: async (scope, shoppers) => shoppers.length === 0 ? [] : (await ask((step) => touchesSql$2(scope, step, shoppers))).map((touch) => ({
			...touch,
			live: touch.live === 1,
			isInside: touch.isInside === 1,
			isAnswer: touch.isAnswer === 1
		})),
		dayMarks: (scope) => use(async (server) => dayMarks(server, scope, await stepOf(server))),
		exposures: (scope, settledMs) => ask((step) => exposuresSql$1(scope, step, settledMs)),
		armsOf: async (scope, share, visitors) => visitors.length === 0 ? [] : ask((step) => armsSql$1(scope, step, share, visitors)),
		placements: (scope) => ask((step) => placementsSql$1(scope, step)),
		freshness: (scope) => ask((step) => freshnessSql$1(scope, step)),
		countAutomatedViews: async (scope) => (await askOfDays(scope, (step) => automatedSql$2(scope, step)))[0]?.views ?? 0,
		aged: () => use(async (server) => (await readStep(server)).aged),
		keptOrders: async (scope) => (await ask((step) => ordersSql(scope, step))).map(orderOf),
		...signedAnswers(use),
		...insightAnswers$1(ask),
		feedNames: () => use(feedNamesOf)
	};
}
async function feedNamesOf({ ask }) {
	return (await ask(`SELECT kind, id, told FROM ${NAMES} FINAL`)).map(({ told, ...name }) => ({
		...name,
		label: JSON.parse(told)
	}));
}
/**
* What counts is asked anew each time, since another collector may have aged something a moment ago; those who ask in the same moment, as
* a report does, hear it together.
*/
function shareSteps(final) {
	let together = null;
	return (server) => {
		if (together?.server === server) return together.step;
		const mine = {
			server,
			step: readStep(server, final)
		};
		together = mine;
		queueMicrotask(() => {
			if (together === mine) together = null;
		});
		return mine.step;
	};
}
/** Questions of one range hear of the same kept days. */
function useDays(stepOf, days) {
	const known = /* @__PURE__ */ new Map();
	return async (server, scope) => {
		const step = await stepOf(server);
		const { tenant, fromMs, toMs, creator = null, only } = scope;
		const key = JSON.stringify([
			server.url,
			tenant,
			fromMs,
			toMs,
			creator,
			Boolean(only),
			step.step
		]);
		const parts = known.get(key) ?? days.partsFor(server, scope, step);
		known.set(key, parts);
		return {
			...step,
			parts: await parts
		};
	};
}
var signedAnswers = (use) => ({
	signedUpdates: async (scope) => latestOf((await use((server) => server.ask(signedSql$2(scope)))).map(({ told, ...row }) => ({
		...row,
		update: JSON.parse(told)
	}))),
	signedSince: async (tenant) => {
		const [row] = await use((server) => server.ask(signedSinceSql$1(tenant)));
		return row && row.found > 0 ? row.since : null;
	},
	lastSigned: (tenant) => use((server) => server.ask(lastSignedSql$1(tenant)))
});
/** As they came; of those of one moment in the order of the other stores. */
function claimsIn(tenant, lines) {
	return lines.map(({ id, view, visitor, ...line }) => {
		const row = {
			...line,
			props: JSON.parse(line.props)
		};
		return {
			row,
			key: keyOf$1({
				...row,
				tenant,
				id,
				view,
				visitor,
				type: "order_completed"
			})
		};
	}).sort((a, b) => a.row.receivedMs - b.row.receivedMs || compare$1(a.key, b.key)).map(({ row }) => toClaim(row));
}
var ordersSql = ({ tenant, fromMs, toMs }, step) => `SELECT from_ms AS "fromMs", to_ms AS "toMs", told FROM ${KEPT_ORDERS} FINAL
   WHERE tenant = ${text(tenant)} AND from_ms >= ${whole$1(fromMs)} AND to_ms <= ${whole$1(toMs)} AND ${isKept(step)} ORDER BY from_ms, step, number`;
var orderOf = ({ told, ...time }) => ({
	...JSON.parse(told),
	...time
});
// src/collector/store/clickhouse/driver.ts
/** With reelshelf itself in the command: run by npx alone, it lies in a folder of npm's own and finds nothing of the project's. */
var INSTALL$1 = "npm install reelshelf @clickhouse/client";
/** @throws CollectorError `STORE_MISSING`. */
async function loadDriver$1() {
	try {
		return await import("@clickhouse/client");
	} catch (cause) {
		const reason = (cause instanceof Error ? cause.message : String(cause)).split("\n")[0] ?? "";
		throw new CollectorError("STORE_MISSING", /Cannot find (package|module) '@clickhouse\/client'/.test(reason) ? `What speaks to ClickHouse, @clickhouse/client, could not be found. Install both into one folder, and start it from there: ${INSTALL$1}` : `What speaks to ClickHouse, @clickhouse/client, is there, but cannot be loaded: ${reason.replace(/\.?$/, ".")} Delete node_modules, then: ${INSTALL$1}`, cause);
	}
}
// src/collector/store/clickhouse/forgetVisitor.ts
/**
* What a visit told before it knew its visitor is the visitor's, too.
*
* @returns how many rows are gone, and which replicas have not deleted them yet.
*/
async function forgetVisitor$1(server, visitor) {
	const isTheirs = `ifNull(visitor, '') = ${text(visitor)}`;
	const list = (await server.ask(`SELECT DISTINCT assumeNotNull(session) AS visit FROM ${EVENTS} WHERE ${isTheirs} AND session IS NOT NULL`)).map(({ visit }) => visit);
	const where = `${isTheirs}${list.length > 0 ? ` OR has(${texts(list)}, ifNull(session, '')) AND session IS NOT NULL` : ""}`;
	const [found] = await server.ask(`SELECT count() AS rows FROM ${EVENTS} FINAL WHERE ${where}`);
	if (!found?.rows) return {
		removed: 0,
		away: []
	};
	const days = await server.ask(`SELECT DISTINCT tenant, intDiv(at_ms, ${DAY_MS}) * ${DAY_MS} AS "dayMs" FROM ${EVENTS} WHERE ${where}`);
	const away = await remove(server, EVENTS, where);
	const more = await removeDays(server, `(tenant, day_ms) IN (${days.map(({ tenant, dayMs }) => `(${text(tenant)}, ${whole$1(dayMs)})`).join(",")})`);
	return {
		removed: found.rows,
		away: [.../* @__PURE__ */ new Set([...away, ...more])]
	};
}
// src/collector/store/clickhouse/addWrittenIndex.ts
/** Version 3 of the tables: what was written lately is found without reading all. Old servers know no such thing. */
async function addWrittenIndex(server) {
	if (!server.isModern) return;
	const change = `ALTER TABLE ${EVENTS}`;
	await server.run(`${change} ADD ${WRITTEN_INDEX.replace("INDEX", "INDEX IF NOT EXISTS")}`);
	await server.run(`${change} MATERIALIZE INDEX by_rank`);
}
// src/collector/store/clickhouse/addPlaces.ts
/** Version 2 of the tables: where an event happened stands in columns of its own. */
/** As many rows are written at a time. */
var LOT = 5e4;
var KEY = [
	"tenant",
	"lane",
	"id_high",
	"id_low"
];
/** Digits: they are larger than what is exact in a number. */
var BIG = [
	"id_high",
	"id_low",
	"rank"
];
/**
* Each row is written once more, with its place, and with a rank by which it takes the former's place. What collectors of the earlier
* release still write meanwhile has no place.
*/
async function addPlaces$1(server) {
	const there = new Set((await server.ask(`SELECT name FROM system.columns WHERE database = '${server.database}' AND table = '${EVENTS}'`)).map(({ name }) => name));
	for (const column of columns$2) if (placeFields.includes(column.name) && !there.has(column.name)) await server.run(`ALTER TABLE ${EVENTS} ADD COLUMN ${column.name} ${typeOf(column, server.isModern)}`);
	const before = columns$2.map(({ name }) => name).filter((name) => !placeFields.includes(name));
	const read = [
		...KEY,
		...before,
		"rank"
	].map((name) => BIG.includes(name) ? `toString(${name}) AS in_digits_${name}` : name);
	let lot = [];
	const flush = async () => {
		await server.put(EVENTS, columnNames, lot);
		lot = [];
	};
	const isWithout = placeFields.map((name) => `${name} IS NULL`).join(" AND ");
	for await (const row of server.stream(`SELECT ${read.join(", ")} FROM ${EVENTS} FINAL WHERE ${isWithout}`)) {
		const place = placeOf$1({ context: JSON.parse(String(row["context"])) });
		if (Object.values(place).every((value) => value === null)) continue;
		const filled = {
			...row,
			...place,
			id_high: String(row["in_digits_id_high"]),
			id_low: String(row["in_digits_id_low"]),
			rank: BigInt(String(row["in_digits_rank"])) + 1n
		};
		lot.push(columnNames.map((name) => filled[name] ?? null));
		if (lot.length >= LOT) await flush();
	}
	await flush();
}
// src/collector/store/clickhouse/migrations.ts
/** What makes the tables of version 1 those of version 2, and so on. Broken off, each is done again. */
var migrations$1 = [addPlaces$1, addWrittenIndex];
/** Version of the tables. Older ones are brought up to it; those of a later release are refused with a clear message. */
var TABLES_VERSION$1 = migrations$1.length + 1;
// src/collector/store/clickhouse/openTables.ts
/**
* Makes the tables that are not there, and brings those of earlier releases up to this one. Several collectors may do so at once.
*
* @throws CollectorError `STORE_VERSION`, `STORE_FOREIGN`.
*/
async function openTables(server, nowMs) {
	const found = await versionOf(server);
	if (found > TABLES_VERSION$1) throw new CollectorError("STORE_VERSION", `The tables in ${placeOf(server)} were written by a later version of reelshelf (tables ${found}, this one knows ${TABLES_VERSION$1}). Use that version, or another database.`);
	if (found > 0) for (const bringUp of migrations$1.slice(found - 1)) await bringUp(server);
	await makeMissing(server);
	await checkTables$1(server);
	if (found < TABLES_VERSION$1) await server.put(META, [
		"name",
		"version",
		"rank"
	], [[
		"tables",
		TABLES_VERSION$1,
		rankAt(nowMs)
	]]);
}
/** On a cluster a statement that makes a table waits for every server of it: only what is missing is made, so that all may start while one is away. */
async function makeMissing(server) {
	const rows = await server.ask(`SELECT name FROM system.tables WHERE database = ${text(server.database)}`);
	const there = new Set(rows.map(({ name }) => name));
	for (const { name, sql } of tablesOf(server)) if (!there.has(name)) await server.run(sql);
}
var placeOf = ({ url, database }) => `the database "${database}" at ${url}`;
/** 0 where there are none yet. */
async function versionOf(server) {
	const hasEvents = (await columnsOf$1(server, EVENTS)).length > 0;
	const columns = await columnsOf$1(server, META);
	if (columns.length === 0) {
		if (hasEvents) throw foreign$1(server, EVENTS);
		return 0;
	}
	if (columns.join() !== "name,version,rank") throw foreign$1(server, META);
	const [row] = await server.ask(`SELECT max(version) AS version FROM ${META} WHERE name = 'tables'`);
	return row?.version ?? 0;
}
async function checkTables$1(server) {
	const found = new Set(await columnsOf$1(server, EVENTS));
	if (columnNames.some((name) => !found.has(name))) throw foreign$1(server, EVENTS);
}
var foreign$1 = (server, table) => new CollectorError("STORE_FOREIGN", `In ${placeOf(server)} there is a table ${table} that is not ours. It was left as it is. Name another database.`);
async function columnsOf$1({ ask, database }, table) {
	return (await ask(`SELECT name FROM system.columns WHERE database = ${text(database)} AND table = ${text(table)}`)).map(({ name }) => name);
}
/** Shows that it can write again: a row that is there already. */
var proveWriting$1 = async (server) => server.put(META, [
	"name",
	"version",
	"rank"
], [[
	"written",
	TABLES_VERSION$1,
	0
]]);
// src/collector/store/clickhouse/costs.ts
/** What creators were given. */
var columns$1 = [
	"tenant",
	"id",
	"told",
	"is_gone",
	"rank"
];
/** @param nextRank - larger each time: what is written last counts. */
function costStore$1(use, write, nextRank) {
	const read = (tenant, more = "") => use((server) => server.ask(`SELECT id, told FROM ${COSTS} FINAL WHERE tenant = ${text(tenant)} AND is_gone = 0${more}`));
	return {
		keepCosts: (costs) => write((server) => server.put(COSTS, columns$1, costs.map((cost) => [
			cost.tenant,
			cost.id,
			JSON.stringify(cost),
			0,
			nextRank()
		]))),
		async removeCosts(tenant, ids) {
			if (ids.length === 0) return 0;
			const found = await read(tenant, ` AND has(${texts(ids)}, id)`);
			await write((server) => server.put(COSTS, columns$1, found.map(({ id }) => [
				tenant,
				id,
				"",
				1,
				nextRank()
			])));
			return found.length;
		},
		costs: async (tenant) => (await read(tenant)).map(({ told }) => JSON.parse(told)).sort((a, b) => compare$1(b.day, a.day) || compare$1(a.id, b.id))
	};
}
// src/collector/store/clickhouse/singles.ts
/** Longer than a commit takes, and than the clocks of collectors are apart: what is there twice was written within this time. */
var APART_MS = 3e5;
/** What could not be healed is looked at again after this time; the server itself puts it in order at last. */
var AGAIN_MS = 6e5;
/** More than this does not come from a moment: the server is left to merge them. */
var FEW = 500;
/** @param nowMs - the clock by which rows are written. */
function createSingles(nowMs) {
	/** Up to when all that was written has been looked through. */
	let seen = null;
	let looking = null;
	let againMs = 0;
	const look = async (server, sinceMs) => {
		const doubles = await server.ask(doublesSql(sinceMs));
		if (doubles.length > FEW) return false;
		for (const double of doubles) await remove(server, EVENTS, isLater(double));
		return doubles.length === 0 || (await server.ask(doublesSql(sinceMs))).length === 0;
	};
	const lookFrom = async (server, sinceMs) => {
		const startMs = nowMs();
		if (await look(server, sinceMs)) seen = {
			server,
			upToMs: startMs
		};
		else {
			seen = null;
			againMs = startMs + AGAIN_MS;
		}
	};
	return async (server) => {
		if (!server.isModern) return "FINAL";
		if (seen?.server === server) {
			await lookFrom(server, seen.upToMs - APART_MS);
			return seen === null ? "FINAL" : "";
		}
		if (nowMs() >= againMs) looking ??= lookFrom(server, 0).catch(() => {}).finally(() => looking = null);
		return "FINAL";
	};
}
/** In the order of the table, so that no key has to be kept in memory. Of all of it: without a condition. */
var doublesSql = (sinceMs) => `
  SELECT tenant, lane, toString(id_high) AS high, toString(id_low) AS low, toString(max(rank)) AS first FROM ${EVENTS}
  ${sinceMs > 0 ? `WHERE rank <= ${String(rankAt(sinceMs))}` : ""}
  GROUP BY tenant, lane, id_high, id_low HAVING count() > 1 LIMIT 501 SETTINGS optimize_aggregation_in_order = 1`;
/** Of the rows of one key those that were written after the first. */
var isLater = ({ tenant, lane, high, low, first }) => `tenant = ${text(tenant)} AND lane = ${whole$1(lane)} AND id_high = ${digits(high)} AND id_low = ${digits(low)} AND rank < ${digits(first)}`;
var digits = (written) => BigInt(written).toString();
// src/collector/store/clickhouse/transfer.ts
/** A shop that leaves for another store, or comes from one. */
var createTransfer$1 = (use, write, nowMs) => ({
	everything: (tenant) => everything$1(use, tenant),
	hasTakenIn: (id) => use((server) => isTakenIn$1(server, id)),
	takeIn: (id, rest) => write((server) => takeIn$1(server, id, rest, nowMs()))
});
async function* everything$1(use, tenant) {
	const server = await use(async (own) => own);
	const step = await readStep(server);
	const own = tenant === null ? isSomebodys : `tenant = ${text(tenant)}`;
	const read = (sql) => server.stream(sql);
	const names = columns$2.map(({ name }) => name).join(", ");
	for await (const row of read(`SELECT tenant, toString(id_high) AS high, toString(id_low) AS low, ${names} FROM ${EVENTS} FINAL WHERE ${own}
     AND NOT (at_ms < ${step.isDone ? 0 : step.eventsMs} AND rank >= ${step.goneRank})`)) yield { event: eventOf$1(row) };
	for await (const row of read(`SELECT tenant, platform, digest, received_ms, told FROM ${SIGNED} FINAL WHERE ${own}`)) yield { signed: signedFrom(row) };
	for await (const row of read(`SELECT * FROM ${SUMS} FINAL WHERE ${own} AND ${isKept(step)}`)) yield { sum: {
		tenant: String(row["tenant"]),
		automated: row["automated"] === 1,
		fromMs: Number(row["from_ms"]),
		toMs: Number(row["to_ms"]),
		...namesIn(row),
		...Object.fromEntries(countNames.map((name) => [name, Number(row[name])]))
	} };
	for await (const row of read(`SELECT from_ms, to_ms, told FROM ${KEPT_ORDERS} FINAL WHERE ${own} AND ${isKept(step)}`)) yield { order: {
		...JSON.parse(String(row["told"])),
		fromMs: Number(row["from_ms"]),
		toMs: Number(row["to_ms"])
	} };
	for await (const row of read(`SELECT tenant, min(since_ms) AS first_ms FROM ${SIGNED_SINCE} WHERE ${own} GROUP BY tenant`)) yield { since: {
		tenant: String(row["tenant"]),
		sinceMs: Number(row["first_ms"])
	} };
	for await (const { told } of read(`SELECT told FROM ${COSTS} FINAL WHERE is_gone = 0 AND ${own}`)) yield { cost: JSON.parse(String(told)) };
	for await (const row of read(`SELECT kind, id, told FROM ${NAMES} FINAL`)) yield { name: {
		kind: row["kind"],
		id: String(row["id"]),
		label: JSON.parse(String(row["told"]))
	} };
	yield { aged: step.aged };
}
var textOr$1 = (value) => typeof value === "string" ? value : null;
var namesIn = (row) => ({
	creator: textOr$1(row["creator"]),
	video: textOr$1(row["video"]),
	product: textOr$1(row["product"])
});
function eventOf$1(row) {
	const position = row["position"];
	return {
		tenant: String(row["tenant"]),
		id: row["id"] || idOf$1({
			high: BigInt(row["high"] ?? 0),
			low: BigInt(row["low"] ?? 0)
		}),
		type: row["type"],
		atMs: Number(row["at_ms"]),
		receivedMs: Number(row["received_ms"]),
		seq: Number(row["seq"]),
		view: String(row["view"]),
		visitor: textOr$1(row["visitor"]),
		session: textOr$1(row["session"]),
		...namesIn(row),
		position: typeof position === "number" ? position : null,
		gift: textOr$1(row["gift"]),
		automated: row["automated"] === 1,
		props: JSON.parse(String(row["props"])),
		context: JSON.parse(String(row["context"]))
	};
}
var isTakenIn$1 = async ({ ask }, id) => ((await ask(`SELECT count() AS found FROM reelshelf_taken_in WHERE id = ${text(id)}`))[0]?.found ?? 0) > 0;
/**
* As a step of ageing does it: all is written under the step's name first, and counts from the moment on when the step is told of. Done
* again, it writes the same rows in the same places.
*/
async function takeIn$1(server, id, kept, nowMs) {
	if (await inTurn(server, async () => {
		if (await isTakenIn$1(server, id)) return true;
		const last = await readStep(server);
		const step = `taken in ${id}`;
		const rank = rankAt(nowMs);
		const counts = (sum) => countNames.map((name) => sum[name]);
		const rows = {
			sums: [],
			orders: [],
			since: []
		};
		let aged = last.aged;
		const { sums, orders } = byMonth(kept, last.monthsMs);
		for (const it of [
			...sums,
			...orders,
			...kept.filter((each) => "since" in each || "aged" in each)
		]) if ("sum" in it) {
			const { tenant, automated, fromMs, toMs, creator, video, product } = it.sum;
			const place = [
				tenant,
				step,
				fromMs,
				toMs,
				automated,
				creator,
				video,
				product
			];
			rows.sums.push([
				...place,
				...counts(it.sum),
				rank
			]);
		} else if ("order" in it) {
			const { tenant, fromMs, toMs } = it.order;
			const told = JSON.stringify(it.order);
			rows.orders.push([
				tenant,
				step,
				rows.orders.length,
				fromMs,
				toMs,
				told,
				rank
			]);
		} else if ("since" in it) rows.since.push([
			it.since.tenant,
			it.since.sinceMs,
			rank
		]);
		else aged = it.aged;
		await server.put("reelshelf_sums", [
			...[
				"tenant",
				"step",
				"from_ms",
				"to_ms",
				"automated",
				"creator",
				"video",
				"product"
			],
			...countNames,
			"rank"
		], rows.sums);
		await server.put("reelshelf_kept_orders", [
			"tenant",
			"step",
			"number",
			"from_ms",
			"to_ms",
			"told",
			"rank"
		], rows.orders);
		await server.put("reelshelf_signed_since", [
			"tenant",
			"since_ms",
			"rank"
		], rows.since);
		const takenMs = Math.max(nowMs, last.takenMs + 1);
		const monthsMs = last.step === "" ? aged.monthsMs : last.monthsMs;
		await server.put("reelshelf_steps", STEP_COLUMNS, [[
			step,
			aged.eventsMs,
			aged.ordersMs,
			monthsMs,
			last.endMs,
			0,
			1,
			takenMs,
			rank
		]]);
		await server.put("reelshelf_taken_in", ["id", "rank"], [[id, rank]]);
		return true;
	}) === null) throw new CollectorError("STORE_BUSY", `Another collector is just putting old events together in ${placeOf(server)}. Run the same command again in some minutes: what is there already is not doubled.`);
}
/** What is older than this store keeps by a quarter of an hour. */
function byMonth(rest, monthsMs) {
	const sums = rest.flatMap((it) => "sum" in it ? [it.sum] : []);
	const isOld = ({ toMs }) => toMs <= monthsMs;
	return {
		sums: [...sums.filter((sum) => !isOld(sum)), ...monthsOf(sums.filter(isOld))].map((sum) => ({ sum })),
		orders: rest.flatMap((it) => "order" in it ? [it.order] : []).map((order) => ({ order: isOld(order) ? inMonth(order) : order }))
	};
}
// src/collector/store/clickhouse/createClickhouseStore.ts
/** Each insert makes files, which the server then has to put together: few large ones are its friend. */
var MAX_GROUP$1 = 2e4;
/**
* A ClickHouse server, for more than one machine can take: any number of collectors write to it, and share nothing else. An
* acknowledged row is on its disk (with a cluster, on those of most replicas). When it cannot be reached, the store refuses, and
* tries again by itself until it can.
*
* @throws CollectorError `OPTIONS_INVALID`, `STORE_MISSING`, `STORE_UNREACHABLE`, `STORE_LOGIN`, `STORE_CLUSTER`, `STORE_TOO_OLD`, `STORE_VERSION`, `STORE_FOREIGN`.
*/
async function createClickhouseStore({ address: written, password }) {
	const read = readClickhouseAddress(written, password);
	if (!read.ok) throw new CollectorError("OPTIONS_INVALID", read.error);
	const address = read.value;
	const open = () => openServer(address);
	const recovery = createRecovery(await open(), {
		open,
		prove: proveWriting$1,
		shut: (server) => server.close()
	}, nodeClock);
	const use = createUse(recovery);
	/** Keys of the rows that were committed last. */
	const recent = /* @__PURE__ */ new Set();
	const inTurn = createTurns();
	const write = (change) => inTurn(() => use(change, true));
	const now = () => nodeClock.nowMs();
	const nextRank = createRanks(now);
	const commits = createGroupCommit((rows) => write((server) => commitAll(server, recent, rows, now())), MAX_GROUP$1);
	const singles = createSingles(now);
	const days = createKeptDays(now);
	const store = {
		...createAnswers$1(use),
		append: (rows) => commits.add(rows),
		appendSigned: (rows) => commits.add(rows),
		keepFeedNames: (names) => write((server) => server.put(NAMES, [
			"kind",
			"id",
			"told",
			"rank"
		], names.map(({ kind, id, label }) => [
			kind,
			id,
			JSON.stringify(label),
			nextRank()
		]))),
		...costStore$1(use, write, nextRank),
		...createTransfer$1(use, write, now),
		state: recovery.state,
		forget: (visitor, tellAway) => write(async (server) => {
			recent.clear();
			const { removed, away } = await forgetVisitor$1(server, visitor);
			if (away.length > 0) tellAway?.(away);
			return removed;
		}),
		age: (ageing) => write((server) => {
			recent.clear();
			return ageRows$1(server, ageing, now());
		}),
		close: async () => {
			await commits.settle();
			await days.settled();
			await inTurn(async () => {});
			await recovery.close(async () => {});
		},
		reading: async () => ({
			...store,
			...createAnswers$1(use, await use(singles), days)
		})
	};
	return store;
}
/** Microseconds that only go up, for what is written again in the place of the former. */
function createRanks(now) {
	let last = 0n;
	return () => {
		const next = BigInt(now()) * 1000n;
		last = next > last ? next : last + 1n;
		return last;
	};
}
async function openServer(address) {
	const server = await connect(await loadDriver$1(), address);
	try {
		await openTables(server, nodeClock.nowMs());
		return server;
	} catch (error) {
		server.close();
		throw explainFailure(address, error);
	}
}
/** A question that the server refuses is no reason to think that it is gone; what it refuses to write is. */
function createUse(recovery) {
	return async (run, isWriting = false) => {
		try {
			const answer = await recovery.use(run);
			recovery.worked();
			return answer;
		} catch (error) {
			if (!(error instanceof TypeError || error instanceof RangeError) && (isWriting || codeOf$1(error) === null)) recovery.fail(error);
			throw error;
		}
	};
}
var isSigned = (row) => "update" in row;
/** Events and signed orders that waited together; all of it may be written again. */
async function commitAll(server, recent, rows, nowMs) {
	const signed = rows.filter(isSigned);
	const events = rows.filter((row) => !isSigned(row));
	const newEvents = (events.length > 0 ? await commitRows$1(server, recent, events, nowMs) : []).values();
	const newSigned = (signed.length > 0 ? await commitSigned$1(server, signed, nowMs) : []).values();
	return rows.map((row) => (isSigned(row) ? newSigned : newEvents).next().value === true);
}
// src/collector/store/duckdb/rememberKeys.ts
/**
* Says of an event's id whether it came before, mostly without asking the tables. Of the ids that came last each is known. Of all
* others there is a Bloom filter, two bytes an id: what it takes for new is new, and of a thousand new ones two or three have to be
* looked up. What ids look like, and whether they tell when they were made, does not matter.
*
* An id goes by a number of 64 bits, half of the MD5 of its event's key: of ten million different ones no two have the same but by a
* chance of 1 to 370,000. In two halves, since whole ones are slow here.
*/
/** Ids of which each is known, twice as many at most: what is sent again mostly comes soon. */
var RECENT = 2 ** 17;
/** Bits for each id, and how many of these one sets: two of 1,000 are taken for known. */
var BITS = 16;
var PROBES = 6;
var BLOCK = 512;
/** Ids that a filter is made for, at least. */
var LEAST = 2 ** 20;
function idOf(key) {
	const digest = createHash("md5").update(key).digest();
	return [digest.readUInt32LE(8), digest.readUInt32LE(12)];
}
/** The same in SQL, as one number. */
var idSql = (key) => `md5_number_lower(${key})`;
var wholeOf = ([low, high]) => BigInt(high) << 32n | BigInt(low);
/** @param count - ids that will be learned. */
function rememberKeys(count) {
	const filters = [createFilter(Math.ceil(count * 1.1))];
	let total = 0;
	let [now, before] = [createRecent(), createRecent()];
	const takeIn = (lows, highs) => {
		const last = filters.at(-1);
		last.add(lows, highs);
		total += lows.length;
		if (last.isFull()) filters.push(createFilter(Math.ceil(total / 4)));
	};
	return {
		add([low, high]) {
			if (now.isFull()) [now, before] = [before.empty(), now];
			now.add(low, high);
			takeIn([low], [high]);
		},
		learn: takeIn,
		ask([low, high]) {
			if (now.has(low, high) || before.has(low, high)) return "old";
			return filters.some((filter) => filter.mayHave(low, high)) ? "unsure" : "new";
		},
		someAreGone() {
			now.empty();
			before.empty();
		}
	};
}
/** The bits of an id stand near each other: to fetch one place of a large table takes longer than all else. */
function createFilter(wanted) {
	const capacity = Math.max(LEAST, wanted);
	const blocks = Math.ceil(capacity * BITS / BLOCK);
	const words = new Uint32Array(blocks * BLOCK / 32);
	let added = 0;
	/** Where its block begins: the upper half spreads over all of them. */
	const blockOf = (high) => Math.floor(high / 2 ** 32 * blocks) * (BLOCK / 32);
	const bitOf = (low, probe) => (low >>> 16) + Math.imul(probe, low | 1) & 511;
	return {
		add(lows, highs) {
			for (let at = 0; at < lows.length; at += 1) {
				const low = lows[at];
				const block = blockOf(highs[at]);
				for (let probe = 0; probe < PROBES; probe += 1) {
					const bit = bitOf(low, probe);
					const word = block + (bit >>> 5);
					words[word] = words[word] | 1 << (bit & 31);
				}
			}
			added += lows.length;
		},
		mayHave(low, high) {
			const block = blockOf(high);
			for (let probe = 0; probe < PROBES; probe += 1) {
				const bit = bitOf(low, probe);
				if ((words[block + (bit >>> 5)] & 1 << (bit & 31)) === 0) return false;
			}
			return true;
		},
		isFull: () => added >= capacity
	};
}
/** A table of twice as many places as ids; one that is taken sends on to the next. An id of nothing but zeros is never among them. */
function createRecent() {
	const places = 2 * RECENT;
	const halves = new Uint32Array(2 * places);
	let added = 0;
	/** Where it stands, or would. */
	const find = (low, high) => {
		let place = low & places - 1;
		for (;;) {
			const [itsLow, itsHigh] = [halves[2 * place], halves[2 * place + 1]];
			const isFree = itsLow === 0 && itsHigh === 0;
			if (isFree || itsLow === low && itsHigh === high) return {
				place,
				isFree
			};
			place = place + 1 & places - 1;
		}
	};
	const recent = {
		add(low, high) {
			const { place } = find(low, high);
			halves[2 * place] = low;
			halves[2 * place + 1] = high;
			added += 1;
		},
		has: (low, high) => !find(low, high).isFree,
		isFull: () => added >= RECENT,
		empty() {
			halves.fill(0);
			added = 0;
			return recent;
		}
	};
	return recent;
}
// src/collector/store/duckdb/ids.ts
var createIds = [`CREATE TABLE IF NOT EXISTS ids (id UBIGINT)`, `CREATE TABLE IF NOT EXISTS new_ids (id UBIGINT)`];
/** Of events that are in the table already. */
var addAllIds = `INSERT INTO ids SELECT ${idSql("key")} AS id FROM events ORDER BY id`;
/** In the transaction in which their events come; `$1`: their keys, as JSON. */
var addIdsSql = `INSERT INTO new_ids SELECT ${idSql("unnest($1::JSON::VARCHAR[])")}`;
/** In the transaction in which the events go. @param which - condition on them. */
var removeIds = (which) => ["ids", "new_ids"].map((table) => `DELETE FROM ${table} WHERE id IN (SELECT ${idSql("key")} FROM events WHERE ${which})`);
var MOST_UNSORTED = 1e6;
async function sortIds(writer) {
	const found = await writer.runAndReadAll("SELECT count(*)::INTEGER FROM new_ids");
	if (Number(found.getRows()[0]?.[0]) < MOST_UNSORTED) return;
	await writer.run("BEGIN");
	try {
		await writer.run("INSERT INTO ids FROM new_ids ORDER BY id");
		await writer.run("DELETE FROM new_ids");
		await writer.run("COMMIT");
	} catch (error) {
		await writer.run("ROLLBACK").catch(() => {});
		throw error;
	}
}
/** @returns those that are in the tables. */
async function findIds(finder, ids) {
	if (ids.length === 0) return /* @__PURE__ */ new Set();
	const asked = `(SELECT unnest($1::JSON::UBIGINT[]))`;
	const found = await finder.runAndReadAll(`SELECT id FROM ids WHERE id IN ${asked} UNION ALL SELECT id FROM new_ids WHERE id IN ${asked}`, [`[${ids.map(wholeOf).join()}]`]);
	return new Set(found.getRows().map(([id]) => id));
}
async function readIds(reader) {
	const all = `(FROM ids UNION ALL FROM new_ids) AS told(id)`;
	const counted = await reader.runAndReadAll(`SELECT count(*)::DOUBLE FROM ${all}`);
	const known = rememberKeys(Number(counted.getRows()[0]?.[0]));
	const result = await reader.stream(`SELECT (id & ${2 ** 32 - 1})::UINTEGER, (id >> 32)::UINTEGER FROM ${all}`);
	for (let part = await result.fetchChunk(); part?.rowCount; part = await result.fetchChunk()) known.learn(part.getColumnValues(0), part.getColumnValues(1));
	return known;
}
// src/collector/store/duckdb/counting.ts
/** What is counted by, of rows of the table of events. */
var countedIn = ({ type, surface, sum }) => `coalesce(${sum ? `sum(${sum})` : "count(*)"} FILTER (type = '${type}'${surface ? ` AND surface = '${surface}'` : ""}), 0)`;
// src/collector/store/duckdb/ageing.ts
/** What takes the place of events and orders that are older than they are kept; `../sums.ts` says the same in plain code. */
var counts$1 = countNames.map((name) => `"${name}"`).join(", ");
var of = "tenant, automated, from_ms, to_ms, creator, video, product";
var createSums = [
	`CREATE TABLE IF NOT EXISTS sums (tenant VARCHAR, automated BOOLEAN, from_ms BIGINT, to_ms BIGINT, creator VARCHAR, video VARCHAR,
    product VARCHAR)`,
	...countNames.map((name) => `ALTER TABLE sums ADD COLUMN IF NOT EXISTS "${name}" BIGINT DEFAULT 0`),
	`CREATE TABLE IF NOT EXISTS kept_orders (tenant VARCHAR, from_ms BIGINT, to_ms BIGINT, told VARCHAR)`,
	`CREATE TABLE IF NOT EXISTS signed_since (tenant VARCHAR PRIMARY KEY, since_ms BIGINT)`,
	`CREATE TABLE IF NOT EXISTS aged (events_ms BIGINT, orders_ms BIGINT, months_ms BIGINT)`
];
/** With the time before which events go. */
var ageingSql = [
	{
		sql: `INSERT INTO sums (${of}, ${counts$1})
      SELECT tenant, automated, at_ms // ${SLOT_MS} * ${SLOT_MS} AS from_ms, from_ms + ${SLOT_MS} AS to_ms, creator, video, product,
        ${countNames.map((name) => countedIn(tallied[name])).join(", ")}
      FROM events WHERE at_ms < $1 AND type IN (${[...talliedTypes].map((type) => `'${type}'`).join(", ")}) GROUP BY ALL`,
		isCounted: false
	},
	{
		sql: "DELETE FROM events WHERE at_ms < $1",
		isCounted: true
	},
	{
		sql: `INSERT INTO signed_since SELECT tenant, min(received_ms) FROM signed_orders WHERE $1 > 0 GROUP BY tenant
      ON CONFLICT DO UPDATE SET since_ms = least(since_ms, excluded.since_ms)`,
		isCounted: false
	},
	{
		sql: "DELETE FROM signed_orders WHERE received_ms < $1 AND coalesce(at_ms, 0) < $1",
		isCounted: true
	}
];
var keepOrdersSql = `INSERT INTO kept_orders
  SELECT told ->> 'tenant', (told ->> 'fromMs')::BIGINT, (told ->> 'toMs')::BIGINT, told::VARCHAR
  FROM (SELECT unnest($1::JSON::VARCHAR[])::JSON AS told)`;
var month = `date_trunc('month', make_timestamp(from_ms * 1000))`;
var monthFrom = `epoch_ms(${month})`;
var monthTo = `epoch_ms(${month} + INTERVAL 1 MONTH)`;
/** Months are longer than anything that is not one. */
var isFine = `to_ms - from_ms <= ${SLOT_MS}`;
/** With the time before which there are months only, or nothing at all. */
var endingSql = [
	{
		sql: `INSERT INTO sums (${of}, ${counts$1})
      SELECT tenant, automated, ${monthFrom}, ${monthTo}, creator, video, product,
        ${countNames.map((name) => `sum("${name}")::BIGINT`).join(", ")}
      FROM sums WHERE to_ms <= $1 AND ${isFine} GROUP BY ALL`,
		isEnd: false
	},
	{
		sql: `DELETE FROM sums WHERE to_ms <= $1 AND ${isFine}`,
		isEnd: false
	},
	{
		sql: `UPDATE kept_orders SET from_ms = ${monthFrom}, to_ms = ${monthTo} WHERE to_ms <= $1 AND ${isFine}`,
		isEnd: false
	},
	{
		sql: "DELETE FROM sums WHERE to_ms <= $1",
		isEnd: true
	},
	{
		sql: "DELETE FROM kept_orders WHERE to_ms <= $1",
		isEnd: true
	}
];
var keptOrdersSql = `SELECT from_ms::DOUBLE AS "fromMs", to_ms::DOUBLE AS "toMs", told FROM kept_orders
  WHERE tenant = $tenant AND from_ms >= $from AND to_ms <= $to ORDER BY from_ms`;
// src/collector/store/duckdb/addPlaces.ts
/** Gives the events of a file of version 2 their places, from what their pages told; `../places.ts` reads it of new ones. */
var page = `coalesce(context ->> '$.page', '')`;
var width = `TRY_CAST(context ->> '$.viewport[0]' AS DOUBLE)`;
var height = `TRY_CAST(context ->> '$.viewport[1]' AS DOUBLE)`;
var marked = (name) => `nullif(url_decode(replace(regexp_extract(${page}, '[?&]${name}=([^&#]*)', 1), '+', ' ')), '')`;
var site = (url) => `nullif(regexp_extract(coalesce(${url}, ''), '^https?://(?:www\\.)?([^/?#]+)', 1), '')`;
var from = site(`context ->> '$.referrer'`);
var isAddress = `${site(page)} IS NOT NULL`;
var places = {
	shelf: `nullif(context ->> '$.widget.shelf', '')`,
	page: `CASE WHEN ${isAddress} THEN coalesce(nullif(regexp_extract(${page}, '^https?://[^/?#]+([^?#]*)', 1), ''), '/') END`,
	device: `CASE WHEN ${width} IS NULL OR ${height} IS NULL THEN NULL
    WHEN ${width} < 600 OR (${height} < 500 AND ${width} < 1000) THEN 'phone' WHEN ${width} < 1024 THEN 'tablet' ELSE 'desktop' END`,
	zone: `nullif(context ->> '$.timeZone', '')`,
	source: `CASE WHEN ${isAddress} THEN coalesce(lower(${marked("utm_source")}),
    CASE WHEN ${from} IS NULL THEN 'direct' WHEN ${from} <> ${site(page)} THEN ${from} END) END`,
	campaign: `CASE WHEN ${isAddress} THEN ${marked("utm_campaign")} END`
};
var addPlaces = [...placeFields.map((name) => `ALTER TABLE events ADD COLUMN ${name} VARCHAR`), `UPDATE events SET ${placeFields.map((name) => `${name} = ${places[name]}`).join(", ")}`];
// src/collector/store/duckdb/costs.ts
var createCosts = `CREATE TABLE IF NOT EXISTS costs (key VARCHAR PRIMARY KEY, tenant VARCHAR, id VARCHAR, day VARCHAR, told VARCHAR)`;
var keyOf = (tenant, id) => `${tenant}\n${id}`;
var costsSql = `SELECT told FROM costs WHERE tenant = $tenant ORDER BY day DESC, id`;
var costStore = (ask, write) => ({
	keepCosts: (costs) => write(async ({ writer }) => {
		const list = (read) => JSON.stringify(costs.map(read));
		await writer.run(`INSERT OR REPLACE INTO costs SELECT unnest($1::JSON::VARCHAR[]), unnest($2::JSON::VARCHAR[]), unnest($3::JSON::VARCHAR[]),
          unnest($4::JSON::VARCHAR[]), unnest($5::JSON::VARCHAR[])`, [
			list(({ tenant, id }) => keyOf(tenant, id)),
			list(({ tenant }) => tenant),
			list(({ id }) => id),
			list(({ day }) => day),
			list((cost) => JSON.stringify(cost))
		]);
	}),
	removeCosts: (tenant, ids) => write(async ({ writer }) => {
		const { rowsChanged } = await writer.run("DELETE FROM costs WHERE key IN (SELECT unnest($1::JSON::VARCHAR[]))", [JSON.stringify(ids.map((id) => keyOf(tenant, id)))]);
		return rowsChanged;
	}),
	costs: (tenant) => ask(costsSql, {
		tenant,
		fromMs: 0,
		toMs: 0,
		automated: true
	}, {}, ({ told }) => JSON.parse(told))
});
// src/collector/store/duckdb/creditedDays.ts
var createCreditedDays = [`CREATE SEQUENCE IF NOT EXISTS credited_turns`, `CREATE TABLE IF NOT EXISTS credited_days (turn BIGINT DEFAULT nextval('credited_turns'), tenant VARCHAR, day_ms BIGINT, how VARCHAR, mark VARCHAR, told VARCHAR)`];
var emptyCreditedDays = "DELETE FROM credited_days";
/** Of a day: by the shop's usual windows of credit, and some others that somebody looks at. */
var MOST$2 = 3;
var creditedDaysSql = `SELECT tenant, day_ms::DOUBLE AS "dayMs", how, mark, told FROM credited_days
  WHERE tenant = $tenant AND how = $how AND day_ms IN (SELECT unnest($days::JSON::BIGINT[]))`;
var keepSql = [
	`CREATE OR REPLACE TEMP TABLE credited AS FROM (SELECT (day ->> 'tenant') AS tenant, (day ->> 'dayMs')::BIGINT AS day_ms, (day ->> 'how') AS how, (day ->> 'mark') AS mark, (day ->> 'told') AS told
  FROM (SELECT unnest(\$1::JSON[]) AS day))`,
	`DELETE FROM credited_days WHERE (tenant, day_ms, how) IN (SELECT tenant, day_ms, how FROM credited)`,
	`INSERT INTO credited_days (tenant, day_ms, how, mark, told) SELECT tenant, day_ms, how, mark, told FROM credited`,
	`DELETE FROM credited_days WHERE rowid IN (SELECT rowid FROM credited_days
    WHERE (tenant, day_ms) IN (SELECT tenant, day_ms FROM credited)
    QUALIFY row_number() OVER (PARTITION BY tenant, day_ms ORDER BY turn DESC) > ${MOST$2})`
];
var creditedDayStore = (ask, write) => ({
	creditedDays: (tenant, how, daysMs) => ask(creditedDaysSql, {
		tenant,
		fromMs: 0,
		toMs: 0,
		automated: true
	}, {
		how,
		days: JSON.stringify(daysMs)
	}),
	keepCreditedDays: (days) => write(async ({ writer }) => {
		await writer.run("BEGIN");
		try {
			for (const sql of keepSql) await writer.run(sql, sql.includes("$1") ? [JSON.stringify(days)] : []);
			await writer.run("COMMIT");
		} catch (error) {
			await writer.run("ROLLBACK").catch(() => {});
			throw error;
		}
	})
});
// src/collector/store/duckdb/only.ts
/** After a condition: what the filter leaves. */
var ONLY = "/* AND only */";
/** A value: whether the filter leaves the row. */
var IS_INSIDE = "/* is inside */";
/** After a condition on what knows nothing of places. */
var WITHOUT_ONLY = "/* AND without only */";
/** By a number, which is compared in a third of the time; of a hundred million no two share one but by a chance of 1 to 4,000. */
var visit = "hash(coalesce(session, view))";
var visitsWith = (condition) => `${visit} IN (SELECT ${visit} FROM events
  WHERE tenant = $tenant AND at_ms >= $from - ${DAY_MS} AND at_ms < $to + ${DAY_MS} AND ${condition})`;
var oneOf = (name) => `(SELECT unnest($${name}::JSON::VARCHAR[]))`;
var isKnown = `visitor IN (SELECT visitor FROM events WHERE tenant = $tenant AND visitor IS NOT NULL AND at_ms < $only_before)`;
var conditions = {
	shelf: () => "shelf = $only_shelf",
	page: () => "page = $only_page",
	device: () => "device = $only_device",
	zones: () => `zone IN ${oneOf("only_zones")}`,
	sources: () => visitsWith(`source IN ${oneOf("only_sources")}`),
	campaign: () => visitsWith("campaign = $only_campaign"),
	visitors: ({ visitors }) => `visitor IS NOT NULL AND ${visitors?.isNew ? "NOT " : ""}${isKnown}`
};
var namesOf = (only) => Object.keys(conditions).filter((name) => only[name] !== void 0);
function withOnly(sql, only) {
	const inside = (only ? namesOf(only).map((name) => `(${conditions[name](only)})`) : []).join(" AND ");
	return sql.replaceAll(ONLY, inside && `AND ${inside}`).replaceAll(IS_INSIDE, inside ? `coalesce(${inside}, false)` : "true").replaceAll(WITHOUT_ONLY, only ? "AND false" : "");
}
/** By the names that stand in {@link withOnly}'s conditions. */
function onlyValues(only) {
	if (!only) return {};
	const { shelf, page, device, zones, sources, campaign, visitors } = only;
	const values = {
		only_shelf: shelf,
		only_page: page,
		only_device: device,
		only_zones: zones && JSON.stringify(zones),
		only_sources: sources && JSON.stringify(sources),
		only_campaign: campaign,
		only_before: visitors && BigInt(visitors.beforeMs)
	};
	return Object.fromEntries(Object.entries(values).flatMap(([name, value]) => value === void 0 ? [] : [[name, value]]));
}
// src/collector/store/duckdb/narrowed.ts
/** Stands in a question for the events that it counts, all of which have to be inside the filter ({@link ONLY}). */
var LEFT$1 = "events_left";
/** Stands around an id that comes with the question. */
var idLeft = (id) => `${ID_LEFT}(${id})`;
var ID_LEFT = "id_left";
/** No question about days looks further around them. */
var AROUND_MS = 3 * DAY_MS;
/** More than so many are read where they are: written down they would not stay in memory. */
var MOST$1 = 1e6;
/** So long it is kept after the last question: an open page asks each second. */
var KEPT_MS = 5e3;
/** Reports about now and before, of two who look at once. */
var MOST_TABLES = 4;
var told$1 = `video IS NOT NULL AND type IN ('video_started', 'video_viewed', 'video_watched')`;
var leftSql = (fromNr, toNr) => `
  SELECT tenant, automated, type, at_ms, received_ms, seq, hash(view) AS view, hash(shopper) AS shopper, video, creator, product, surface, quantity,
    unique_ms, duration_ms, CASE WHEN ${told$1} THEN key END AS key
  FROM events WHERE ${isBetween(fromNr, toNr)} AND tenant = $tenant AND at_ms >= $from - ${AROUND_MS} AND at_ms < $to + ${AROUND_MS} ${ONLY}
  LIMIT 1000001`;
var isBetween = (fromNr, toNr) => `nr > ${fromNr} AND nr <= ${toNr}`;
/** Whether an event is left is said by itself; all others by the rest of its visit, or by all that its visitor did before. */
var isOfEach = ({ sources, campaign, visitors }) => sources === void 0 && campaign === void 0 && visitors === void 0;
/** Whatever came after these days says nothing of them. */
var hasComeSql = (fromNr, toNr) => `SELECT 1 FROM events WHERE ${isBetween(fromNr, toNr)} AND tenant = $tenant AND at_ms < $to + ${AROUND_MS} LIMIT 1`;
/** A question as it is asked of the events. */
var ofEvents = (sql) => sql.replaceAll(LEFT$1, "events").replaceAll(ID_LEFT, "");
var ofTable = (sql, table) => sql.replaceAll(LEFT$1, table).replaceAll(ID_LEFT, "hash").replaceAll(ONLY, "");
/** @param inTurn - runs when nothing is being asked. */
function createNarrowed(inTurn) {
	let stop = () => {};
	const kept = /* @__PURE__ */ new WeakMap();
	let made = 0;
	const clear = async (connection) => {
		for (const left of (kept.get(connection) ?? []).splice(0)) await drop(connection, left);
	};
	const keepForAWhile = () => {
		stop();
		stop = nodeClock.setTimer(() => {
			inTurn(({ reader }) => clear(reader)).catch(() => {});
		}, KEPT_MS);
	};
	return {
		async narrow(database, sql, { scope, reading, valuesOf }) {
			if (reading === null || !scope.only || !sql.includes("events_left")) return null;
			keepForAWhile();
			const { reader } = database;
			const all = kept.get(reader) ?? [];
			kept.set(reader, all);
			const { tenant, fromMs, toMs, only } = scope;
			const key = JSON.stringify([
				tenant,
				fromMs,
				toMs,
				only
			]);
			const known = all.find((each) => each.key === key);
			const run = (statement) => {
				const asked = withOnly(statement, only);
				return reader.run(asked, valuesOf(asked, scope, {}));
			};
			const left = known ?? {
				key,
				name: `left_${++made}`,
				reading: -1,
				isMade: false,
				upToNr: 0
			};
			if (left.reading !== reading) await bringUpToDate(left, {
				database,
				only,
				run
			});
			left.reading = reading;
			if (!known) all.push(left);
			const oldest = all.length > MOST_TABLES ? all.shift() : void 0;
			if (oldest) await drop(reader, oldest);
			return left.upToNr === null ? null : ofTable(sql, left.name);
		},
		clear,
		stop: () => stop()
	};
}
async function drop(connection, { name }) {
	await connection.run(`DROP TABLE IF EXISTS ${name}`);
}
/** Adds what has come since; where that may say more of what was there before, all of it is looked for anew. */
async function bringUpToDate(left, { database, only, run }) {
	const { reader, storedNr } = database;
	const { name, upToNr, isMade } = left;
	if (upToNr === null || isMade && upToNr === storedNr) return;
	const hasCome = async () => (await (await run(hasComeSql(upToNr, storedNr))).getRows()).length > 0;
	const isChanged = !isMade || isOfEach(only) || await hasCome();
	if (isMade && isOfEach(only)) await run(`INSERT INTO ${name} ${leftSql(upToNr, storedNr)}`);
	else if (isChanged) await run(`CREATE OR REPLACE TEMP TABLE ${name} AS ${leftSql(0, storedNr)}`);
	left.isMade = true;
	left.upToNr = storedNr;
	if (!isChanged) return;
	const [[rows] = []] = await (await reader.run(`SELECT count(*) FROM ${name}`)).getRows();
	if (Number(rows ?? 0) <= MOST$1) return;
	await drop(reader, left);
	left.upToNr = null;
}
// src/collector/store/duckdb/questions.ts
/** The store's questions in SQL. `memory.ts` says the same in plain code; the conformance suite holds the two together. */
/** Columns of DuckDB that count come as BIGINT; DOUBLE is exact up to 2^53 and reads as a number. */
var whole = (expression, name) => `coalesce(${expression}, 0)::DOUBLE AS ${name}`;
/** Whatever the scope's filter leaves. */
var ofAnyPlace = "tenant = $tenant AND ($automated OR NOT automated) AND ($creator::VARCHAR IS NULL OR creator = $creator::VARCHAR)";
var scope = `${ofAnyPlace} ${ONLY}`;
var inRange = "at_ms >= $from AND at_ms < $to";
/** @param isChosen - only the values in `$chosen` have a line of their own. */
function tallySql$1(by, isChosen) {
	const field = typeof by === "object" ? "start_ms::VARCHAR" : by === "all" ? `''` : by;
	const key = isChosen ? `coalesce(own_line, '')` : field;
	const keyed = (table) => {
		if (typeof by === "object") return `${table} ASOF JOIN (SELECT unnest($starts::JSON::BIGINT[]) AS start_ms) ON at_ms >= start_ms`;
		return isChosen ? `${table} LEFT JOIN (SELECT unnest($chosen::JSON::VARCHAR[]) AS own_line) ON ${field} = own_line` : table;
	};
	const named = (table) => `SELECT *, ${field} AS field, ${key} AS key FROM ${keyed(table)} WHERE ${field} IS NOT NULL`;
	const eachCount = (expression) => countNames.map((name) => `${expression(name)} AS "${name}"`).join(", ");
	return `
    WITH counted AS (
      SELECT type, at_ms, shopper, video, creator, product, surface, quantity FROM ${LEFT$1}
      WHERE ${scope} AND ${inRange} AND type IN (${[...talliedTypes].map((type) => `'${type}'`).join(", ")})),
    kept AS (SELECT *, from_ms AS at_ms FROM sums WHERE ${ofAnyPlace} ${WITHOUT_ONLY} AND from_ms >= $from AND to_ms <= $to),
    chosen AS (${named("counted")}),
    chosen_sums AS (${named("kept")}),
    lines AS (
      SELECT key, field, min(creator) AS creator, ${eachCount((name) => countedIn(tallied[name]))} FROM chosen GROUP BY key, field
      UNION ALL SELECT key, field, creator, ${countNames.map((name) => `"${name}"`).join(", ")} FROM chosen_sums),
    totals AS (
      SELECT key, min(creator) AS creator, count(DISTINCT field)::DOUBLE AS ids, ${eachCount((name) => `sum("${name}")::DOUBLE`)}
      FROM lines GROUP BY key),
    audience AS (SELECT key, count(DISTINCT shopper)::DOUBLE AS viewers FROM chosen
      WHERE type = '${tallied.views.type}' AND ${typeof by !== "object"} GROUP BY key)
    SELECT totals.*, coalesce(viewers, 0) AS viewers FROM totals LEFT JOIN audience USING (key) ORDER BY key`;
}
var isStart$1 = `type = 'video_started' AND surface = 'player'`;
var isView$1 = `type = 'video_viewed' AND surface = 'player'`;
var isEnd = `type = 'video_watched'`;
var toldTypes = `video IS NOT NULL AND ((${isStart$1}) OR (${isView$1}) OR ${isEnd})`;
var ofStay = `view, video, starts, CASE WHEN starts = 0 THEN ends ELSE 0 END`;
var inOrder = (page) => `PARTITION BY ${page} ORDER BY seq, at_ms, key`;
/** Which stay of a page a row belongs to. */
var staysIn = (page) => `count(*) FILTER (${isStart$1}) OVER (${inOrder(page)}) AS starts,
  count(*) FILTER (${isEnd}) OVER (${inOrder(page)} ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS ends`;
/** Each stay that these events tell of, with the first and the last time of its page and whether that is of one creator. */
var allStaysSql = (events) => `
  SELECT tenant, automated, view, video, min(creator) FILTER (${isView$1}) AS creator, count(*) FILTER (${isView$1}) AS views,
    sum(unique_ms) FILTER (${isEnd}) AS unique_ms, any_value(first_ms) AS first_ms, any_value(last_ms) AS last_ms, any_value(is_of_one) AS is_of_one
  FROM (SELECT *, ${staysIn("tenant, automated, view, video")}, min(at_ms) OVER page AS first_ms, max(at_ms) OVER page AS last_ms,
      min(coalesce(creator, '')) OVER page = max(coalesce(creator, '')) OVER page AS is_of_one
    FROM ${events} WHERE ${toldTypes} WINDOW page AS (PARTITION BY tenant, automated, view, video))
  GROUP BY tenant, automated, ${ofStay} HAVING views > 0`;
/**
* Most pages tell of a video once: it started, was viewed, was watched. They are told by sums alone; only of the others each
* row is put in order, which takes six times as long.
*/
var watchingSql$1 = ({ events, lengths = events, stays }) => `
  WITH known AS (SELECT unnest($videos::JSON::VARCHAR[]) AS video, unnest($lengths::JSON::BIGINT[]) AS duration_ms),
  told AS (
    SELECT view, video, creator, type, surface, at_ms, seq, key, unique_ms, ${isView$1} AND at_ms < $to AS counts FROM ${events}
    WHERE ${scope} AND at_ms >= $from AND at_ms < $to + ${WATCHED_WITHIN_MS} AND ${toldTypes}),
  pages AS (
    SELECT view, video, min(creator) FILTER (counts) AS creator, count(*) FILTER (counts) AS views, sum(unique_ms) FILTER (${isEnd}) AS unique_ms,
      count(*) FILTER (${isView$1}) = 1 AND count(*) FILTER (${isStart$1}) <= 1 AND count(*) FILTER (${isEnd}) <= 1
        AND coalesce(max(seq) FILTER (${isStart$1}) < min(seq) FILTER (${isView$1}), true)
        AND coalesce(max(seq) FILTER (${isView$1}) < min(seq) FILTER (${isEnd}), true) AS simple
    FROM told GROUP BY view, video HAVING views > 0),
  in_order AS (
    SELECT told.*, ${staysIn("view, video")} FROM told SEMI JOIN (FROM pages WHERE NOT simple) USING (view, video)),
  stays AS (
    SELECT video, creator, views, unique_ms FROM pages WHERE simple
    UNION ALL
    SELECT video, min(creator) FILTER (counts), count(*) FILTER (counts) AS views, sum(unique_ms) FILTER (${isEnd})
    FROM in_order GROUP BY ${ofStay} HAVING views > 0
    ${stays ? `UNION ALL ${stays}` : ""}),
  voices AS (
    SELECT video, min(duration_ms) AS duration_ms FROM ${lengths}
    WHERE ${scope} AND at_ms >= $from AND at_ms < $to + ${WATCHED_WITHIN_MS} AND ${isEnd} AND duration_ms > 0 AND video NOT IN (SELECT video FROM known)
    GROUP BY video, shopper),
  heard AS (SELECT video, quantile_disc(duration_ms, 0.5) AS duration_ms FROM voices GROUP BY video),
  measured AS (
    SELECT video, creator, views, coalesce(unique_ms, 0) AS unique_ms, coalesce(known.duration_ms, heard.duration_ms, 0) AS duration_ms
    FROM stays LEFT JOIN known USING (video) LEFT JOIN heard USING (video))
  SELECT video, creator, ${whole("sum(views)", "views")}, ${whole("sum(least(views * duration_ms, unique_ms))", "\"watchedMs\"")},
    any_value(duration_ms)::DOUBLE AS "durationMs"
  FROM measured GROUP BY video, creator ORDER BY video, coalesce(creator, '')`;
var funnelSql$1 = `
  WITH steps AS (
    SELECT shopper, CASE type WHEN 'video_viewed' THEN 1 WHEN 'video_engaged' THEN 2 WHEN 'product_opened' THEN 3
      WHEN 'product_added' THEN 4 ELSE 0 END AS step
    FROM ${LEFT$1} WHERE ${scope} AND ${inRange}
      AND type IN ('shelf_viewed', 'card_viewed', 'video_viewed', 'video_engaged', 'product_opened', 'product_added')
    UNION ALL SELECT ${idLeft("unnest($ordered::JSON::VARCHAR[])")}, 5)
  SELECT furthest, count(*)::DOUBLE AS shoppers FROM (SELECT max(step)::INTEGER AS furthest FROM steps GROUP BY shopper) GROUP BY furthest`;
/** A page view is looked for three days around the range, which is longer than any event may wait. */
var pageViewsSql = `
  SELECT min(at_ms) AS first_ms, max(received_ms) AS heard_ms, max(seq) + 1 AS expected, count(DISTINCT seq) AS received
  FROM ${LEFT$1} WHERE ${scope} AND at_ms >= $from - 259200000 AND at_ms < $to + 259200000 GROUP BY view`;
/** @param pageViews - a question about all page views of the scope. */
var completenessSql = (pageViews) => `
  WITH page_views AS (${pageViews}),
  judged AS (SELECT *, heard_ms > $quiet AS open FROM page_views WHERE first_ms >= $from AND first_ms < $to),
  usual AS (SELECT quantile_disc(received, ${USUAL_PART}) FILTER (NOT open) AS most FROM judged),
  chosen AS (SELECT open, received, least(expected, greatest(2 * received, most)) AS expected FROM judged, usual)
  SELECT ${whole("count(*) FILTER (NOT open)", "views")}, ${whole("sum(expected) FILTER (NOT open)", "expected")},
    ${whole("sum(received) FILTER (NOT open)", "received")},
    ${whole("count(*) FILTER (NOT open AND received < expected)", "\"viewsWithLoss\"")}, ${whole("count(*) FILTER (open)", "\"openViews\"")}
  FROM chosen`;
var allClaims = `(FROM events WHERE type = 'order_completed' AND order_id IS NOT NULL)`;
/** @param claims - where all claims of orders are. */
var claimsSql = (claims) => `
  SELECT at_ms::DOUBLE AS "atMs", received_ms::DOUBLE AS "receivedMs", shopper, session, props FROM ${claims}
  WHERE ${ofAnyPlace} AND order_id IN (SELECT order_id FROM ${claims} WHERE ${ofAnyPlace} AND ${inRange})
  ORDER BY received_ms, key`;
var shoppersSql$1 = `
  SELECT DISTINCT session, shopper FROM events
  WHERE ${ofAnyPlace} AND ${inRange} AND session IN (SELECT unnest($sessions::JSON::VARCHAR[])) ORDER BY session, shopper`;
var signedSql = `
  SELECT tenant, platform, digest, received_ms::DOUBLE AS "receivedMs", told FROM signed_orders
    SEMI JOIN (SELECT platform, order_id FROM signed_orders WHERE tenant = $tenant AND ${inRange}) AS chosen USING (platform, order_id)
  WHERE tenant = $tenant
  QUALIFY kind <> 'state' OR updated_ms = max(updated_ms) FILTER (kind = 'state') OVER (PARTITION BY platform, order_id)
  ORDER BY platform, order_id, received_ms, digest`;
var touchTypes = `type IN ('video_viewed', 'tag_viewed', 'product_opened', 'product_added')`;
var touchKind = `CASE type WHEN 'video_viewed' THEN 'viewed' WHEN 'tag_viewed' THEN 'tagged' WHEN 'product_opened' THEN 'opened' ELSE 'added' END`;
/** No text of a payload looks like it: quotes within one are written otherwise. */
var wasLive = `props LIKE '%"live":true%'`;
var touchesSql$1 = `
  SELECT shopper, at_ms::DOUBLE AS "atMs", ${touchKind} AS kind, video, creator, gift, product, variant, ${wasLive} AS live,
    coalesce(surface = 'answer', false) AS "isAnswer", ${IS_INSIDE} AS "isInside"
  FROM events WHERE ${ofAnyPlace} AND ${inRange} AND ${touchTypes}
    AND shopper IN (SELECT unnest($shoppers::JSON::VARCHAR[]))
  ORDER BY at_ms, key`;
var automatedSql$1 = `SELECT count(DISTINCT view)::DOUBLE AS views FROM ${LEFT$1} WHERE tenant = $tenant AND automated ${ONLY} AND ${inRange}`;
var feedNamesSql = `SELECT kind, id, told FROM feed_names`;
var lastSignedSql = `SELECT platform, max(received_ms)::DOUBLE AS "lastMs" FROM signed_orders WHERE tenant = $tenant
  GROUP BY platform ORDER BY platform`;
// src/collector/store/duckdb/insightQuestions.ts
/** The rooms' questions in SQL; `../insights/` says the same in plain code. Where `summed/rooms.ts` asks the same of sums, the two share what counts. */
var inScope$2 = `${scope} AND ${inRange}`;
var inPlayer = `surface = 'player'`;
var isView = `type = 'video_viewed'`;
var isStart = `type = 'video_started' AND ${inPlayer}`;
var facetsSql$1 = (field) => `
  SELECT ${field} AS value, count(DISTINCT hash(view))::DOUBLE AS views FROM events WHERE ${inScope$2} AND ${field} IS NOT NULL
  GROUP BY ${field} ORDER BY views DESC, value LIMIT $limit::BIGINT`;
/** What a shopper did with a video, as bits: one number for each is grouped in two thirds of the time of eight truths. */
var did = {
	saw: 1,
	previewed: 2,
	viewed: 4,
	started: 8,
	watched: 16,
	engaged: 32,
	opened: 64,
	added: 128
};
var didOf = `CASE type WHEN 'card_viewed' THEN ${did.saw}
  WHEN 'video_viewed' THEN ${did.viewed} + CASE surface WHEN 'card' THEN ${did.previewed} WHEN 'player' THEN ${did.watched} ELSE 0 END
  WHEN 'video_started' THEN CASE surface WHEN 'player' THEN ${did.started} ELSE 0 END
  WHEN 'video_engaged' THEN ${did.engaged} WHEN 'product_opened' THEN ${did.opened} ELSE ${did.added} END::UTINYINT`;
var didTypes = `type IN ('card_viewed', 'video_viewed', 'video_started', 'video_engaged', 'product_opened', 'product_added')`;
var whoDid = (bits, name) => `count(*) FILTER (did & ${bits} = ${bits})::DOUBLE AS ${name}`;
/** Of each shopper and line what was done at least once, and then of each line how many. Shoppers go by a number of 64 bits, as in the sums. */
var reachSql$1 = (by) => `
  WITH lines AS (SELECT unnest($ids::JSON::VARCHAR[]) AS id, unnest($keys::JSON::VARCHAR[]) AS line),
  told AS (
    SELECT ${by} AS id, hash(shopper) AS shopper, ${didOf} AS did FROM events
    WHERE ${inScope$2} AND ${by} IS NOT NULL AND ${didTypes}),
  pairs AS (SELECT id, shopper, bit_or(did) AS did FROM told GROUP BY id, shopper),
  each AS (
    SELECT coalesce(line, '') AS key, shopper, bit_or(did) AS did FROM pairs LEFT JOIN lines USING (id) GROUP BY key, shopper)
  ${countReach("each")}`;
/** @param each - what each shopper did with the videos of each line, by its `key`. */
var countReach = (each) => `SELECT key, ${whoDid(did.saw, "cards")}, ${whoDid(did.previewed, "previews")}, ${whoDid(did.started, "starts")},
    ${whoDid(did.watched, "\"playerViewers\"")}, ${whoDid(did.viewed, "viewers")}, ${whoDid(did.engaged | did.viewed, "engaged")},
    ${whoDid(did.opened, "opened")}, ${whoDid(did.added, "added")}
  FROM ${each} GROUP BY key
  HAVING bool_or(did & ${did.saw | did.viewed | did.started | did.opened | did.added} > 0) ORDER BY key`;
var at = (least, name) => `count(*) FILTER (furthest >= ${least})::DOUBLE AS ${name}`;
var courseOf = `CASE WHEN ${isStart} THEN 0 WHEN ${isView} AND ${inPlayer} THEN 1
  WHEN type = 'video_progressed' THEN TRY_CAST(props ->> '$.percent' AS INTEGER) END`;
var courseTypes = `video IS NOT NULL AND type IN ('video_started', 'video_viewed', 'video_progressed')`;
var retentionSql$1 = countRetention(`SELECT video, hash(view) AS view, ${courseOf} AS furthest FROM events WHERE ${inScope$2} AND ${courseTypes}`);
function countRetention(told) {
	return `
  WITH pages AS (SELECT video, max(furthest) AS furthest FROM (${told}) WHERE furthest IS NOT NULL GROUP BY video, view)
  SELECT video, ${at(0, "started")}, ${at(1, "viewed")}, ${at(25, "at25")}, ${at(50, "at50")}, ${at(75, "at75")}, ${at(95, "at95")}
  FROM pages GROUP BY video ORDER BY video`;
}
var tagSteps = {
	seen: 1,
	opened: 2,
	tapped: 4,
	added: 8
};
var tagDidOf = `CASE type WHEN 'tag_viewed' THEN ${tagSteps.seen} WHEN 'product_added' THEN ${tagSteps.added}
      ELSE ${tagSteps.opened} + CASE WHEN (props ->> '$.from') = 'tag' THEN ${tagSteps.tapped} ELSE 0 END END::UTINYINT`;
var tagTypes = `video IS NOT NULL AND product IS NOT NULL AND type IN ('tag_viewed', 'product_opened', 'product_added')`;
var tagsSql$1 = countTags(`SELECT video, product, hash(view) AS view, ${tagDidOf} AS did FROM events WHERE ${inScope$2} AND ${tagTypes}`);
function countTags(told) {
	return `
  WITH each AS (SELECT video, product, view, bit_or(did) AS did FROM (${told}) GROUP BY ALL)
  SELECT video, product, ${Object.entries(tagSteps).map(([name, bit]) => whoDid(bit, name)).join(", ")}
  FROM each GROUP BY video, product ORDER BY video, product`;
}
var counted$1 = (type, name) => `count(*) FILTER (type = '${type}')::DOUBLE AS ${name}`;
var openingsSql = `
  WITH told AS (
    SELECT video, min(at_ms) AS first_ms FROM events WHERE ${ofAnyPlace} AND at_ms < $to AND video IS NOT NULL
    GROUP BY video HAVING first_ms >= $from)
  SELECT video, any_value(first_ms)::DOUBLE AS "firstMs", ((at_ms - first_ms) // ${HOUR_MS})::DOUBLE AS hour,
    ${counted$1("video_viewed", "views")}, ${counted$1("video_engaged", "engaged")}, ${counted$1("product_added", "adds")}
  FROM events JOIN told USING (video)
  WHERE ${inScope$2} AND at_ms < first_ms + $hours::BIGINT * ${HOUR_MS}
  GROUP BY video, hour ORDER BY video, hour`;
var isUnshown = `type = 'shelf_failed' AND (props ->> '$.code') = '${NOTHING_TO_SHOW}'`;
var momentsSql$1 = `
  WITH slots AS (SELECT unnest($starts::JSON::BIGINT[]) AS start_ms, unnest($slots::JSON::BIGINT[]) AS slot),
  told AS (
    SELECT coalesce(video, '') AS video, type, at_ms, CASE WHEN type = 'shelf_failed' THEN props END AS props FROM events
    WHERE ${inScope$2} AND (type IN ('shelf_viewed', 'video_viewed', 'video_engaged', 'product_added') OR (${isUnshown})))
  SELECT slot::DOUBLE AS slot, video, ${counted$1("shelf_viewed", "\"shelfViews\"")}, ${counted$1("shelf_failed", "unshown")},
    ${counted$1("video_viewed", "views")}, ${counted$1("video_engaged", "engaged")}, ${counted$1("product_added", "adds")}
  FROM told ASOF JOIN slots ON at_ms >= start_ms GROUP BY slots.slot, video ORDER BY slots.slot, video`;
/** How long after it happened an event came. */
var lagOf = `(received_ms - at_ms) // 100 * 100`;
var part = (of, name) => `coalesce(min(lag_ms) FILTER (up_to >= total - floor(total - ${of} * total)), 0)::DOUBLE AS ${name}`;
/** @param lags - how many events came so late. */
var arrivalsOf = (lags) => `
  WITH told AS (SELECT lag_ms, sum(events) AS events FROM (${lags}) AS lags(lag_ms, events) GROUP BY lag_ms HAVING sum(events) > 0),
  ranked AS (SELECT lag_ms, sum(events) OVER (ORDER BY lag_ms) AS up_to, sum(events) OVER () AS total FROM told)
  SELECT ${whole("max(total)", "events")}, ${part(.5, "\"lagMedianMs\"")}, ${part(.95, "\"lagMostMs\"")} FROM ranked`;
var arrivalsSql$1 = arrivalsOf(`SELECT ${lagOf}, count(*) FROM events WHERE ${inScope$2} GROUP BY ALL`);
var SAID = {
	version: `context ->> '$.widget.version'`,
	agreed: `(context ->> '$.consent.analytics') = 'true'`,
	is_skewed: `abs(TRY_CAST(context ->> '$.skewMs' AS DOUBLE)) > ${SKEWED_MS}`
};
/** What pages say of themselves is the same in most events of one: each different word is read once. @param more - columns that are told with it. */
var wordsOf = (events, view, more = []) => {
	const columns = more.map((name) => `, ${name}`).join("");
	return `
  WITH told AS (
    SELECT ${view} AS view, hash(context) AS said, any_value(context) AS context, max(received_ms) AS last_ms${columns}
    FROM ${events} GROUP BY ALL),
  words AS (SELECT said, any_value(context) AS context FROM told GROUP BY said),
  read AS (SELECT said, ${Object.entries(SAID).map(([name, sql]) => `${sql} AS ${name}`).join(", ")} FROM words)
  SELECT view${columns}, version, agreed, is_skewed, last_ms FROM told JOIN read USING (said)`;
};
/** The line without a release is of all of them. Pages are told apart first: to count different ones by each column takes three times as long. */
var countSaid = (read) => {
	const told = `max(last_ms) AS last_ms, bool_or(agreed) AS agreed, bool_or(is_skewed) AS is_skewed`;
	const figures = `count(*)::DOUBLE AS views, max(last_ms)::DOUBLE AS "lastMs", count(*) FILTER (agreed)::DOUBLE AS consented,
    count(*) FILTER (is_skewed)::DOUBLE AS skewed`;
	return `
  WITH pages AS (SELECT view, version, ${told} FROM (${read}) GROUP BY view, version)
  SELECT NULL AS version, true AS "isAll", ${figures} FROM (SELECT view, ${told} FROM pages GROUP BY view)
  UNION ALL SELECT version, false, ${figures} FROM pages GROUP BY version
  ORDER BY views DESC, version`;
};
var saidSql$1 = countSaid(wordsOf(`events WHERE ${inScope$2}`, "hash(view)"));
var isFailure = `type IN (${failureTypes.map((type) => `'${type}'`).join(", ")})`;
var codeOf = `coalesce(props ->> '$.code', props ->> '$.reason', '')`;
/** @param failures - what failed so often. */
var failuresOf = (failures) => `
  SELECT type, code, sum(times)::DOUBLE AS times FROM (${failures}) AS failures(type, code, times)
  GROUP BY type, code HAVING sum(times) > 0 ORDER BY sum(times) DESC, type, code`;
var failuresSql$1 = failuresOf(`SELECT type, ${codeOf}, 1 FROM events WHERE ${inScope$2} AND ${isFailure}`);
// src/collector/store/duckdb/summed/tables.ts
/**
* What the report asks for, kept beside the events so that a month of them need not be read: sums by a quarter of an hour, and of the
* events that are told by shopper or by page only the columns that are asked for. All of it can be made again from the events; an
* event that is stored later, however late, is added to it by `sumUp.ts`, in the order of `events.nr`.
*
* Shoppers, page views and visits stand here as numbers of 64 bits, made of their ids by MD5: of a hundred million different ones no
* two share a number but by a chance of 1 to 4,000.
*/
var numberOf = (text) => `md5_number_lower(${text})`;
var slotOf = (ms) => `${ms} // ${SLOT_MS} * ${SLOT_MS}`;
/** Of UTC. */
var dayOf = (ms) => `${ms} // ${DAY_MS} * ${DAY_MS}`;
/** Whoever's videos it is about. */
var ofShop = "tenant = $tenant AND ($automated OR NOT automated)";
/** The whole days of UTC in a scope; `null` where there is none. */
function wholeDays({ fromMs, toMs }) {
	const firstMs = Math.ceil(fromMs / DAY_MS) * DAY_MS;
	const endMs = Math.floor(toMs / DAY_MS) * DAY_MS;
	return endMs > firstMs ? {
		firstMs,
		endMs
	} : null;
}
/** Events that are asked about one by one. */
var deedTypes = [
	"video_started",
	"video_viewed",
	"video_watched",
	"tag_viewed",
	"product_opened",
	"product_added"
];
var deedColumns = "key, tenant, automated, at_ms, type, surface, seq, view, shopper, video, creator, product, variant, gift, unique_ms, duration_ms, live";
/** What is told apart in each table of sums, beside shop, programs and time. */
var sumTables = {
	slots: [
		"creator",
		"video",
		"product"
	],
	days: [
		"creator",
		"video",
		"product"
	],
	quarters: ["creator"]
};
var createSummed = [
	`CREATE TABLE IF NOT EXISTS summed (nr BIGINT)`,
	`INSERT INTO summed SELECT 0 WHERE NOT EXISTS (FROM summed)`,
	...Object.entries(sumTables).flatMap(([table, subjects]) => [`CREATE TABLE IF NOT EXISTS ${table} (tenant VARCHAR, automated BOOLEAN, from_ms BIGINT${subjects.map((name) => `, ${name} VARCHAR`).join("")})`, ...countNames.map((name) => `ALTER TABLE ${table} ADD COLUMN IF NOT EXISTS "${name}" BIGINT DEFAULT 0`)]),
	`CREATE TABLE IF NOT EXISTS audience (tenant VARCHAR, automated BOOLEAN, day_ms BIGINT, of_what VARCHAR, id VARCHAR, last_ms BIGINT, views BIGINT)`,
	`CREATE TABLE IF NOT EXISTS deeds (key VARCHAR, tenant VARCHAR, automated BOOLEAN, at_ms BIGINT, type ENUM (${deedTypes.map((type) => `'${type}'`).join(", ")}),
    surface VARCHAR, seq INTEGER, view UBIGINT, shopper UBIGINT, video VARCHAR, creator VARCHAR, product VARCHAR, variant VARCHAR, gift VARCHAR,
    unique_ms BIGINT, duration_ms BIGINT, viewed_ms BIGINT, viewed_video_ms BIGINT, viewed_creator_ms BIGINT)`,
	`ALTER TABLE deeds ADD COLUMN IF NOT EXISTS live BOOLEAN`,
	`CREATE TABLE IF NOT EXISTS steps (tenant VARCHAR, automated BOOLEAN, slot_ms BIGINT, shopper UBIGINT, step TINYINT, first_ms BIGINT, last_ms BIGINT)`,
	`CREATE TABLE IF NOT EXISTS reached (tenant VARCHAR, automated BOOLEAN, day_ms BIGINT, shopper UBIGINT, step TINYINT)`,
	`CREATE TABLE IF NOT EXISTS reached_days (tenant VARCHAR, automated BOOLEAN, day_ms BIGINT, step TINYINT, last_ms BIGINT, shoppers BIGINT)`,
	`CREATE TABLE IF NOT EXISTS visits (tenant VARCHAR, automated BOOLEAN, slot_ms BIGINT, session UBIGINT, visitor VARCHAR, first_ms BIGINT, last_ms BIGINT)`,
	`CREATE TABLE IF NOT EXISTS pages (tenant VARCHAR, automated BOOLEAN, view UBIGINT, first_ms BIGINT, last_ms BIGINT, heard_ms BIGINT,
    seqs INTEGER[], received INTEGER, expected INTEGER)`,
	`CREATE TABLE IF NOT EXISTS page_days (tenant VARCHAR, automated BOOLEAN, day_ms BIGINT, received INTEGER, expected INTEGER, pages BIGINT)`,
	`CREATE TABLE IF NOT EXISTS stays (tenant VARCHAR, automated BOOLEAN, view UBIGINT, video VARCHAR, creator VARCHAR, views INTEGER, unique_ms BIGINT,
    first_ms BIGINT, last_ms BIGINT, is_of_one BOOLEAN)`,
	`CREATE TABLE IF NOT EXISTS day_marks (tenant VARCHAR, day_ms BIGINT, nr BIGINT)`,
	`CREATE TABLE IF NOT EXISTS claims (key VARCHAR, tenant VARCHAR, automated BOOLEAN, creator VARCHAR, at_ms BIGINT, received_ms BIGINT,
    shopper VARCHAR, session VARCHAR, order_id VARCHAR, props VARCHAR)`
];
// src/collector/store/duckdb/summed/arrivals.ts
var ofAll$1 = "tenant VARCHAR, automated BOOLEAN, day_ms BIGINT";
var createArrivalTables = [`CREATE TABLE IF NOT EXISTS lags (${ofAll$1}, lag_ms BIGINT, events BIGINT)`, `CREATE TABLE IF NOT EXISTS failures (${ofAll$1}, type VARCHAR, code VARCHAR, times BIGINT)`];
var arrivalTables = ["lags", "failures"];
var each$1 = `tenant, automated, ${dayOf("at_ms")} AS day_ms`;
/** Adds what changed to what stands there of the same days, so that each line stands there once. @param changes - with the column that counts at the end. */
var addTo = (table, { counted, changes }) => [
	`CREATE OR REPLACE TEMP TABLE changed AS ${changes}`,
	`INSERT INTO changed FROM ${table} WHERE day_ms IN (SELECT day_ms FROM changed)`,
	`DELETE FROM ${table} WHERE day_ms IN (SELECT day_ms FROM changed)`,
	`INSERT INTO ${table} SELECT * REPLACE (sum(${counted})::BIGINT AS ${counted}) FROM changed GROUP BY ALL
    HAVING sum(${counted}) > 0 ORDER BY day_ms`
];
/** @param from - events. @param sign - `-1` takes them away. */
var countArrivals = (from, sign) => [...addTo("lags", {
	counted: "events",
	changes: `SELECT ${each$1}, ${lagOf} AS lag_ms, ${sign} * count(*) AS events FROM ${from} GROUP BY ALL`
}), ...addTo("failures", {
	counted: "times",
	changes: `SELECT ${each$1}, type, ${codeOf} AS code, ${sign} * count(*) AS times FROM ${from} WHERE ${isFailure} GROUP BY ALL`
})];
/** For files in which other sums tell of events already. */
var countSummedArrivals = [...arrivalTables.map((table) => `DELETE FROM ${table}`), ...countArrivals("(FROM events WHERE nr <= (SELECT max(nr) FROM summed))", 1)];
/** What days that lie in the scope say, and of those that are cut the events. `null`: no whole day lies in it, or it is one creator's. */
function told(within, { days, events }) {
	const whole = wholeDays(within);
	if (whole === null || (within.creator ?? null) !== null) return null;
	const { firstMs, endMs } = whole;
	return [
		`${days} WHERE ${ofShop} AND day_ms >= ${firstMs} AND day_ms < ${endMs}`,
		...within.fromMs < firstMs ? [events(`${ofShop} AND at_ms >= $from AND at_ms < ${firstMs}`)] : [],
		...endMs < within.toMs ? [events(`${ofShop} AND at_ms >= ${endMs} AND at_ms < $to`)] : []
	].join(" UNION ALL ");
}
function arrivalsSql(within) {
	const lags = told(within, {
		days: "SELECT lag_ms, events FROM lags",
		events: (condition) => `SELECT ${lagOf}, count(*) FROM events WHERE ${condition} GROUP BY ALL`
	});
	return lags && arrivalsOf(lags);
}
function failuresSql(within) {
	const failures = told(within, {
		days: "SELECT type, code, times FROM failures",
		events: (condition) => `SELECT type, ${codeOf}, 1 FROM events WHERE ${condition} AND ${isFailure}`
	});
	return failures && failuresOf(failures);
}
// src/collector/store/duckdb/summed/rooms.ts
var ofAll = "tenant VARCHAR, automated BOOLEAN, slot_ms BIGINT";
var createRoomTables = [
	`CREATE TABLE IF NOT EXISTS looks (${ofAll}, creator VARCHAR, video VARCHAR, shopper UBIGINT, did UTINYINT)`,
	`CREATE TABLE IF NOT EXISTS courses (${ofAll}, creator VARCHAR, video VARCHAR, view UBIGINT, furthest INTEGER)`,
	`CREATE TABLE IF NOT EXISTS tag_looks (${ofAll}, creator VARCHAR, video VARCHAR, product VARCHAR, view UBIGINT, did UTINYINT)`,
	`CREATE TABLE IF NOT EXISTS origins (${ofAll}, view UBIGINT, ${placeFields.map((name) => `${name} VARCHAR`).join(", ")},
    version VARCHAR, agreed BOOLEAN, is_skewed BOOLEAN, last_ms BIGINT)`
];
var roomTables = [
	"looks",
	"courses",
	"tag_looks",
	"origins"
];
var each = `tenant, automated, ${slotOf("at_ms")} AS slot_ms`;
/** @param from - a table of events as `asRead` in `sumUp.ts` has them. */
var addLooks = (from) => `INSERT INTO looks
  SELECT ${each}, creator, video, shopper, bit_or(${didOf}) FROM ${from}
  WHERE ${didTypes} AND (creator IS NOT NULL OR video IS NOT NULL) GROUP BY ALL ORDER BY slot_ms`;
var addCourses = (from) => `INSERT INTO courses
  SELECT tenant, automated, slot_ms, creator, video, view, max(furthest)
  FROM (SELECT ${each}, creator, video, view, ${courseOf} AS furthest FROM ${from} WHERE ${courseTypes}) WHERE furthest IS NOT NULL
  GROUP BY ALL ORDER BY slot_ms`;
var addTagLooks = (from) => `INSERT INTO tag_looks
  SELECT ${each}, creator, video, product, view, bit_or(${tagDidOf}) FROM ${from} WHERE ${tagTypes} GROUP BY ALL ORDER BY slot_ms`;
/** @param which - of the events. */
var addOrigins = (which) => `INSERT INTO origins
  SELECT tenant, automated, slot_ms, ${numberOf("view")}, ${placeFields.join(", ")}, version, agreed, is_skewed, last_ms
  FROM (${wordsOf(`(SELECT *, ${slotOf("at_ms")} AS slot_ms FROM events WHERE ${which})`, "view", [
	"tenant",
	"automated",
	"slot_ms",
	...placeFields
])})
  ORDER BY slot_ms`;
/** @param from - new events, as `asRead` has them. @param which - the same ones of the table. */
var addRooms = (from, which) => [
	addLooks(from),
	addCourses(from),
	addTagLooks(from),
	addOrigins(which)
];
/** Tells anew what the shoppers in `shoppers` and the pages in `views` did; `fresh` are their events that are gone, `remaining` those that are left. */
var mendRooms = (done) => [
	"DELETE FROM looks WHERE shopper IN (FROM shoppers)",
	...roomTables.filter((table) => table !== "looks").map((table) => `DELETE FROM ${table} WHERE view IN (FROM views)`),
	addLooks("(FROM remaining SEMI JOIN shoppers USING (shopper))"),
	addCourses("(FROM remaining SEMI JOIN views USING (view))"),
	addTagLooks("(FROM remaining SEMI JOIN views USING (view))"),
	addOrigins(`nr <= ${done} AND view IN (SELECT view_id FROM fresh)`)
];
/** What is told by quarters of an hour is right of a scope that is made of whole ones. */
var isOfSlots = ({ fromMs, toMs }) => fromMs % 9e5 === 0 && toMs % 9e5 === 0;
var inScope$1 = `${scope} AND slot_ms >= $from AND slot_ms < $to`;
var whereWhole = (within, sql) => isOfSlots(within) ? sql : null;
/** Where they came from is not told by creator. */
var whereOfAll = (within, sql) => (within.creator ?? null) === null ? whereWhole(within, sql) : null;
var facetsSql = (within, field) => whereOfAll(within, `SELECT ${field} AS value, count(DISTINCT view)::DOUBLE AS views FROM origins
    WHERE ${ofShop} AND slot_ms >= $from AND slot_ms < $to AND ${field} IS NOT NULL
    GROUP BY ${field} ORDER BY views DESC, value LIMIT $limit::BIGINT`);
var saidSql = (within) => whereOfAll(within, countSaid(`FROM origins WHERE ${ofShop} AND slot_ms >= $from AND slot_ms < $to`));
/** Lines go by number until all are counted: two numbers are grouped much faster than a text. */
var reachSql = (within, by) => whereWhole(within, `
  WITH lines AS (
    SELECT id, line, CASE WHEN line = '' THEN 0 ELSE dense_rank() OVER (ORDER BY line) END::INTEGER AS number
    FROM (SELECT unnest($ids::JSON::VARCHAR[]) AS id, unnest($keys::JSON::VARCHAR[]) AS line)),
  told AS (
    SELECT coalesce(number, 0) AS number, shopper, bit_or(did) AS did FROM looks LEFT JOIN lines ON ${by} = id
    WHERE ${inScope$1} AND ${by} IS NOT NULL GROUP BY ALL),
  named AS (SELECT DISTINCT number, line AS key FROM lines WHERE number > 0 UNION ALL SELECT 0, '')
  ${countReach("told JOIN named USING (number)")}`);
var retentionSql = (within) => whereWhole(within, countRetention(`SELECT video, view, furthest FROM courses WHERE ${inScope$1}`));
var tagsSql = (within) => whereWhole(within, countTags(`SELECT video, product, view, did FROM tag_looks WHERE ${inScope$1}`));
var momentsSql = (within, slots) => isOfSlots(within) && slots.every(({ startMs }) => startMs % 9e5 === 0) ? `
  WITH named AS (SELECT unnest($starts::JSON::BIGINT[]) AS start_ms, unnest($slots::JSON::BIGINT[]) AS slot),
  told AS (
    SELECT from_ms AS at_ms, coalesce(video, '') AS video, sum("shelfViews") AS shelf_views, 0 AS unshown, sum(views) AS views,
      sum(engaged) AS engaged, sum(adds) AS adds
    FROM slots WHERE ${scope} AND from_ms >= $from AND from_ms < $to GROUP BY ALL
    UNION ALL SELECT at_ms, coalesce(video, ''), 0, 1, 0, 0, 0 FROM events WHERE ${scope} AND ${inRange} AND ${isUnshown})
  SELECT slot::DOUBLE AS slot, video, sum(shelf_views)::DOUBLE AS "shelfViews", sum(unshown)::DOUBLE AS unshown,
    sum(views)::DOUBLE AS views, sum(engaged)::DOUBLE AS engaged, sum(adds)::DOUBLE AS adds
  FROM told ASOF JOIN named ON at_ms >= start_ms GROUP BY named.slot, video
  HAVING sum(shelf_views) + sum(unshown) + sum(told.views) + sum(told.engaged) + sum(told.adds) > 0 ORDER BY named.slot, video` : null;
// src/collector/store/duckdb/summed/sumUp.ts
var listed = (types) => [...types].map((type) => `'${type}'`).join(", ");
var counts = countNames.map((name) => `"${name}"`).join(", ");
/** Columns of events, with the numbers that stand for their ids. */
var asRead = `SELECT key, tenant, automated, at_ms, received_ms, type, surface, seq, ${numberOf("view")} AS view, ${numberOf("shopper")} AS shopper,
  ${numberOf("session")} AS session, view AS view_id, session AS session_id, shopper AS shopper_id, visitor, video, creator, product, variant, gift, unique_ms, duration_ms, quantity,
  order_id, props, ${wasLive} AS live FROM events`;
var ofSum = (table) => [
	"tenant",
	"automated",
	"from_ms",
	...sumTables[table]
].join(", ");
var sumCounts = countNames.map((name) => `sum("${name}")::BIGINT`).join(", ");
var addQuarters = `INSERT INTO quarters (${ofSum("quarters")}, ${counts})
  SELECT tenant, automated, from_ms, min(creator), ${sumCounts} FROM slots WHERE from_ms IN (SELECT from_ms FROM changed)
  GROUP BY tenant, automated, from_ms`;
/** Adds what changed to the sums that stand there. */
var mergeInto = (table, fromMs) => [
	`CREATE OR REPLACE TEMP TABLE merged AS
    SELECT ${ofSum(table).replace("from_ms", `${fromMs} AS from_ms`)}, ${counts} FROM changed
    UNION ALL SELECT ${ofSum(table)}, ${counts} FROM ${table} WHERE from_ms IN (SELECT ${fromMs} FROM changed)`,
	`DELETE FROM ${table} WHERE from_ms IN (SELECT from_ms FROM merged)`,
	`INSERT INTO ${table} (${ofSum(table)}, ${counts}) SELECT ${ofSum(table)}, ${sumCounts} FROM merged GROUP BY ALL
    HAVING ${countNames.map((name) => `sum("${name}") > 0`).join(" OR ")}`
];
/** @param sign - `-1` takes them away. */
var sumSlots = (sign) => [
	`CREATE OR REPLACE TEMP TABLE changed AS
    SELECT tenant, automated, ${slotOf("at_ms")} AS from_ms, creator, video, product,
      ${countNames.map((name) => `(${sign} * ${countedIn(tallied[name])})::BIGINT AS "${name}"`).join(", ")}
    FROM fresh WHERE type IN (${listed(talliedTypes)}) GROUP BY ALL`,
	...mergeInto("slots", "from_ms"),
	...mergeInto("days", dayOf("from_ms")),
	`DELETE FROM quarters WHERE from_ms IN (SELECT from_ms FROM changed)`,
	addQuarters
];
var before = (by) => `lag(at_ms) OVER (PARTITION BY tenant, automated, shopper${by} ORDER BY at_ms, key)`;
/** Of what a view is the last one. */
var lasts = {
	all: {
		id: `''`,
		stored: "viewed_ms",
		now: "now_viewed"
	},
	video: {
		id: "video",
		stored: "viewed_video_ms",
		now: "now_video"
	},
	creator: {
		id: "creator",
		stored: "viewed_creator_ms",
		now: "now_creator"
	}
};
/** @param views - of `deeds`, or as {@link mendViews} tells them. */
var countAudience = (views, sign, which) => Object.entries(lasts).map(([what, { id, ...last }]) => `SELECT tenant, automated, ${dayOf("at_ms")} AS day_ms, '${what}' AS of_what, ${id} AS id, ${dayOf(last[which])} AS last_ms, ${sign} AS views
        FROM ${views} WHERE ${id} IS NOT NULL`).join(" UNION ALL ");
/** Changes of {@link countAudience} are summed with what stands there. */
var changeAudience = (changes) => [
	`CREATE OR REPLACE TEMP TABLE heard AS
    SELECT tenant, automated, day_ms, of_what, id, last_ms, sum(views)::BIGINT AS views FROM (${changes}) GROUP BY ALL HAVING sum(views) <> 0`,
	`INSERT INTO heard SELECT * FROM audience WHERE day_ms IN (SELECT day_ms FROM heard)`,
	`DELETE FROM audience WHERE day_ms IN (SELECT day_ms FROM heard)`,
	`INSERT INTO audience SELECT tenant, automated, day_ms, of_what, id, last_ms, sum(views)::BIGINT FROM heard GROUP BY ALL HAVING sum(views) <> 0`
];
/** Of `deeds` that go: `fresh` names them. */
var withoutAudience = changeAudience(countAudience(`(FROM deeds WHERE type = 'video_viewed' AND key IN (SELECT key FROM fresh))`, -1, "stored"));
/** Tells of each view when its shopper had one before; of older views as well, where one came late or went. Of those in `shoppers`. */
var mendViews = (added) => [
	`CREATE OR REPLACE TEMP TABLE known AS SELECT rowid AS id FROM deeds SEMI JOIN shoppers USING (shopper) WHERE type = 'video_viewed'`,
	`CREATE OR REPLACE TEMP TABLE mended AS
    SELECT *, ${before("")} AS now_viewed, ${before(", video")} AS now_video, ${before(", creator")} AS now_creator
    FROM (SELECT key, tenant, automated, at_ms, shopper, video, creator, viewed_ms, viewed_video_ms, viewed_creator_ms, false AS is_new
        FROM deeds WHERE rowid IN (FROM known)
      UNION ALL SELECT key, tenant, automated, at_ms, shopper, video, creator, NULL, NULL, NULL, true FROM ${added} WHERE type = 'video_viewed')`,
	`CREATE OR REPLACE TEMP TABLE corrected AS FROM mended WHERE NOT is_new AND
    (now_viewed, now_video, now_creator) IS DISTINCT FROM (viewed_ms, viewed_video_ms, viewed_creator_ms)`,
	`UPDATE deeds SET viewed_ms = now_viewed, viewed_video_ms = now_video, viewed_creator_ms = now_creator FROM corrected
    WHERE deeds.key = corrected.key AND deeds.at_ms = corrected.at_ms`,
	...changeAudience([
		countAudience("(FROM mended WHERE is_new)", 1, "now"),
		countAudience("corrected", 1, "now"),
		countAudience("corrected", -1, "stored")
	].join(" UNION ALL "))
];
var addDeeds = [
	`CREATE OR REPLACE TEMP TABLE shoppers AS SELECT DISTINCT shopper FROM fresh WHERE type = 'video_viewed'`,
	...mendViews("fresh"),
	`INSERT INTO deeds (${deedColumns}, viewed_ms, viewed_video_ms, viewed_creator_ms)
    SELECT ${deedColumns.split(", ").map((name) => `fresh.${name}`).join(", ")}, now_viewed, now_video, now_creator
    FROM fresh LEFT JOIN (FROM mended WHERE is_new) AS mended ON mended.key = fresh.key
    WHERE fresh.type IN (${listed(deedTypes)}) ORDER BY fresh.at_ms`
];
var step = `CASE type WHEN 'video_viewed' THEN 1 WHEN 'video_engaged' THEN 2 WHEN 'product_opened' THEN 3 WHEN 'product_added' THEN 4 ELSE 0 END`;
var stepTypes = "type IN ('shelf_viewed', 'card_viewed', 'video_viewed', 'video_engaged', 'product_opened', 'product_added')";
/** @param from - a table of events as {@link asRead}. */
var addSteps = (from) => `INSERT INTO steps
  SELECT tenant, automated, ${slotOf("at_ms")} AS slot_ms, shopper, ${step} AS step, min(at_ms), max(at_ms) FROM ${from}
  WHERE ${stepTypes} GROUP BY ALL ORDER BY slot_ms`;
/** How many came how far, by the day of the last time before; of shoppers all of whose days are told. */
var countReached = (of, sign) => `SELECT tenant, automated, day_ms, least_step AS step,
      lag(day_ms) OVER (PARTITION BY tenant, automated, shopper, least_step ORDER BY day_ms) AS last_ms, ${sign} AS shoppers
    FROM (SELECT *, unnest(range(step + 1))::TINYINT AS least_step FROM ${of})`;
/** Tells anew how far the shoppers in `shoppers` got. @param now - shop, programs, day, shopper and step of all that they do. */
var mendReached = (now) => [
	`CREATE OR REPLACE TEMP TABLE reached_before AS FROM reached SEMI JOIN shoppers USING (shopper)`,
	`CREATE OR REPLACE TEMP TABLE reached_now AS
    SELECT tenant, automated, day_ms, shopper, max(step)::TINYINT AS step FROM (${now}) GROUP BY ALL`,
	`CREATE OR REPLACE TEMP TABLE changed_reach AS
    SELECT tenant, automated, day_ms, step, last_ms, sum(shoppers)::BIGINT AS shoppers
    FROM (${countReached("reached_now", 1)} UNION ALL ${countReached("reached_before", -1)}) GROUP BY ALL HAVING sum(shoppers) <> 0`,
	`INSERT INTO changed_reach FROM reached_days WHERE day_ms IN (SELECT day_ms FROM changed_reach)`,
	`DELETE FROM reached_days WHERE day_ms IN (SELECT day_ms FROM changed_reach)`,
	`INSERT INTO reached_days
    SELECT tenant, automated, day_ms, step, last_ms, sum(shoppers)::BIGINT FROM changed_reach GROUP BY ALL HAVING sum(shoppers) <> 0`,
	`DELETE FROM reached USING (FROM reached_before EXCEPT FROM reached_now) AS gone
    WHERE reached.shopper = gone.shopper AND reached.day_ms = gone.day_ms AND reached.tenant = gone.tenant AND reached.automated = gone.automated`,
	`INSERT INTO reached FROM reached_now EXCEPT FROM reached_before`
];
var addReached = [`CREATE OR REPLACE TEMP TABLE shoppers AS SELECT DISTINCT shopper FROM fresh WHERE ${stepTypes}`, ...mendReached(`FROM reached SEMI JOIN shoppers USING (shopper) UNION ALL
    SELECT tenant, automated, ${dayOf("at_ms")} AS day_ms, shopper, ${step} AS step FROM fresh WHERE ${stepTypes}`)];
var addVisits = `INSERT INTO visits
  SELECT tenant, automated, ${slotOf("at_ms")} AS slot_ms, session, visitor, min(at_ms), max(at_ms)
  FROM fresh WHERE session_id IS NOT NULL GROUP BY ALL ORDER BY slot_ms`;
/** @param from - a table of events as {@link asRead}, and in `pages_before` what is known of their pages already. */
var addPages = (from) => [`CREATE OR REPLACE TEMP TABLE pages_now AS
    SELECT tenant, automated, view, first_ms, last_ms, heard_ms, seqs, len(seqs)::INTEGER AS received, list_max(seqs) + 1 AS expected
    FROM (SELECT tenant, automated, view, min(first_ms) AS first_ms, max(last_ms) AS last_ms, max(heard_ms) AS heard_ms, list_distinct(flatten(list(seqs))) AS seqs
      FROM (SELECT tenant, automated, view, min(at_ms) AS first_ms, max(at_ms) AS last_ms, max(received_ms) AS heard_ms, list(DISTINCT seq) AS seqs
          FROM ${from} GROUP BY ALL
        UNION ALL SELECT tenant, automated, view, first_ms, last_ms, heard_ms, seqs FROM pages_before)
      GROUP BY tenant, automated, view)`, `INSERT INTO pages FROM pages_now ORDER BY first_ms`];
var countPages = (of, sign) => `SELECT tenant, automated, ${dayOf("first_ms")} AS day_ms, received, expected, ${sign} AS pages FROM ${of}`;
/** @param gone - pages that `pages_now` takes the place of. */
var changePageDays = (gone) => [
	`CREATE OR REPLACE TEMP TABLE changed_pages AS
    SELECT tenant, automated, day_ms, received, expected, sum(pages)::BIGINT AS pages
    FROM (${countPages("pages_now", 1)} UNION ALL ${countPages(gone, -1)}) GROUP BY ALL HAVING sum(pages) <> 0`,
	`INSERT INTO changed_pages FROM page_days WHERE day_ms IN (SELECT day_ms FROM changed_pages)`,
	`DELETE FROM page_days WHERE day_ms IN (SELECT day_ms FROM changed_pages)`,
	`INSERT INTO page_days
    SELECT tenant, automated, day_ms, received, expected, sum(pages)::BIGINT FROM changed_pages GROUP BY ALL HAVING sum(pages) <> 0`
];
var mergePages = [
	`CREATE OR REPLACE TEMP TABLE views AS SELECT DISTINCT view FROM fresh`,
	`CREATE OR REPLACE TEMP TABLE known AS SELECT rowid AS id FROM pages SEMI JOIN views USING (view)`,
	`CREATE OR REPLACE TEMP TABLE pages_before AS FROM pages WHERE rowid IN (FROM known)`,
	`DELETE FROM pages WHERE rowid IN (FROM known)`,
	...addPages("fresh"),
	...changePageDays("pages_before")
];
/** Tells anew what pages in `views` told of videos; in `pages` and `deeds` all of it stands already. */
var mendStays = [
	`DELETE FROM stays WHERE view IN (FROM views)`,
	`SET VARIABLE since = (SELECT min(first_ms) FROM pages SEMI JOIN views USING (view))`,
	`INSERT INTO stays
    SELECT tenant, automated, view, video, creator, views, unique_ms, first_ms, last_ms, is_of_one
    FROM (${allStaysSql(`(FROM deeds SEMI JOIN views USING (view) WHERE at_ms >= getvariable('since')::BIGINT)`)})
    ORDER BY first_ms`
];
var addClaims = `INSERT INTO claims SELECT key, tenant, automated, creator, at_ms, received_ms, shopper_id, session_id, order_id, props
  FROM fresh WHERE type = 'order_completed' AND order_id IS NOT NULL`;
/** After the claims. */
var markDays = (upTo) => [
	`CREATE OR REPLACE TEMP TABLE changed_days AS
    SELECT DISTINCT tenant, ${dayOf("at_ms")} AS day_ms FROM fresh
    UNION SELECT tenant, ${dayOf("at_ms")} FROM claims WHERE order_id IN (SELECT order_id FROM fresh WHERE type = 'order_completed')`,
	`DELETE FROM day_marks WHERE (tenant, day_ms) IN (FROM changed_days)`,
	`INSERT INTO day_marks SELECT tenant, day_ms, ${upTo} FROM changed_days`
];
var adding = [
	...sumSlots(1),
	...addDeeds,
	addSteps("fresh"),
	...addReached,
	addVisits,
	...mergePages,
	...mendStays,
	addClaims,
	...countArrivals("fresh", 1)
];
/** Adds the events after number `done` up to number `upTo`. In one transaction: all of it, or nothing. */
async function sumUp(connection, done, upTo) {
	await connection.run("BEGIN");
	try {
		await connection.run(`CREATE OR REPLACE TEMP TABLE fresh AS ${asRead} WHERE nr > ${done} AND nr <= ${upTo}`);
		const which = `nr > ${done} AND nr <= ${upTo}`;
		for (const statement of [
			...adding,
			...addRooms("fresh", which),
			...markDays(upTo)
		]) await connection.run(statement);
		await connection.run(`UPDATE summed SET nr = ${upTo}`);
		await connection.run("COMMIT");
	} catch (error) {
		await connection.run("ROLLBACK").catch(() => {});
		throw error;
	}
}
// src/collector/store/duckdb/summed/takeAway.ts
/** Takes events out of what `tables.ts` keeps of them, in the transaction in which they go. What is left of their shoppers and pages is told anew. */
var noneBefore = "CREATE OR REPLACE TEMP TABLE pages_before AS FROM pages LIMIT 0";
var markAll = `INSERT INTO day_marks SELECT '', NULL, count(*) + 1 FROM day_marks WHERE day_ms IS NULL`;
/** @param which - condition on events that go. `done`: number of the last event that was summed up. */
var beforeGoing = (which, done) => `CREATE OR REPLACE TEMP TABLE fresh AS ${asRead} WHERE nr <= ${done} AND (${which})`;
/** After {@link beforeGoing}, and when the events are gone. */
var afterGoing = (done) => [
	...sumSlots(-1),
	...countArrivals("fresh", -1),
	...withoutAudience,
	"DELETE FROM deeds WHERE key IN (SELECT key FROM fresh)",
	"CREATE OR REPLACE TEMP TABLE shoppers AS SELECT DISTINCT shopper FROM fresh",
	...mendViews("(FROM fresh LIMIT 0)"),
	"DELETE FROM claims WHERE key IN (SELECT key FROM fresh)",
	"DELETE FROM visits WHERE session IN (SELECT session FROM fresh WHERE session_id IS NOT NULL)",
	"DELETE FROM steps WHERE shopper IN (FROM shoppers)",
	"CREATE OR REPLACE TEMP TABLE views AS SELECT DISTINCT view FROM fresh",
	"CREATE OR REPLACE TEMP TABLE pages_gone AS FROM pages SEMI JOIN views USING (view)",
	"DELETE FROM pages WHERE view IN (FROM views)",
	`CREATE OR REPLACE TEMP TABLE remaining AS ${asRead} WHERE nr <= ${done}
    AND (shopper IN (SELECT shopper_id FROM fresh) OR view IN (SELECT view_id FROM fresh))`,
	addSteps("(FROM remaining SEMI JOIN shoppers USING (shopper))"),
	...mendReached(`SELECT tenant, automated, ${dayOf("slot_ms")} AS day_ms, shopper, step FROM steps SEMI JOIN shoppers USING (shopper)`),
	noneBefore,
	...addPages("(FROM remaining SEMI JOIN views USING (view))"),
	...changePageDays("pages_gone"),
	...mendStays,
	...mendRooms(done),
	markAll
];
/** What is told by a time of its own goes with it. */
var timed = [
	...[
		"slots",
		"quarters",
		"days"
	].map((table) => [table, "from_ms"]),
	["deeds", "at_ms"],
	...[
		"audience",
		"reached",
		"reached_days",
		"page_days",
		...arrivalTables
	].map((table) => [table, "day_ms"]),
	...[
		"steps",
		"visits",
		...roomTables
	].map((table) => [table, "slot_ms"]),
	["claims", "at_ms"],
	["stays", "last_ms"]
];
/** When all events before the start of a day go. Who did something before it for the last time has never done it now. */
var takeAwayBefore = (ms, done) => [
	`CREATE OR REPLACE TEMP TABLE cut AS SELECT view, last_ms FROM pages WHERE first_ms < ${ms} AND last_ms >= ${ms}`,
	"CREATE OR REPLACE TEMP TABLE views AS SELECT DISTINCT view FROM cut",
	...timed.map(([table, time]) => `DELETE FROM ${table} WHERE ${time} < ${ms}`),
	`DELETE FROM pages WHERE first_ms < ${ms}`,
	...[
		"viewed_ms",
		"viewed_video_ms",
		"viewed_creator_ms"
	].map((name) => `UPDATE deeds SET ${name} = NULL WHERE ${name} < ${ms}`),
	...["audience", "reached_days"].map((table) => `UPDATE ${table} SET last_ms = NULL WHERE last_ms < ${ms}`),
	`CREATE OR REPLACE TEMP TABLE remaining AS ${asRead} WHERE nr <= ${done} AND at_ms >= ${ms} AND at_ms <= (SELECT max(last_ms) FROM cut)
    AND ${numberOf("events.view")} IN (SELECT view FROM cut)`,
	noneBefore,
	...addPages("remaining"),
	...changePageDays("pages_before"),
	...mendStays,
	markAll
];
/** Nothing is summed up: all of it is made again from the events, some thousand at a time. */
var emptySums = [
	...[
		...timed.map(([table]) => table),
		"pages",
		"day_marks"
	].map((table) => `DELETE FROM ${table}`),
	emptyCreditedDays,
	"UPDATE summed SET nr = 0"
];
// src/collector/store/duckdb/schema.ts
/**
* Tables of the embedded database. What reports count by stands in columns of its own; the rest of an event is kept as JSON,
* so that a later question can be asked of old events.
*
* The columns are listed once: the journal writes them by these names.
*/
var textProp = (name) => (row) => {
	const value = row.props[name];
	return typeof value === "string" ? value : null;
};
var numberProp = (name) => (row) => {
	const value = row.props[name];
	return typeof value === "number" ? value : null;
};
var columns = [
	{
		name: "key",
		type: "VARCHAR",
		read: keyOf$1
	},
	{
		name: "tenant",
		type: "VARCHAR",
		read: (row) => row.tenant
	},
	{
		name: "type",
		type: "VARCHAR",
		read: (row) => row.type
	},
	{
		name: "at_ms",
		type: "BIGINT",
		read: (row) => row.atMs
	},
	{
		name: "received_ms",
		type: "BIGINT",
		read: (row) => row.receivedMs
	},
	{
		name: "seq",
		type: "INTEGER",
		read: (row) => row.seq
	},
	{
		name: "view",
		type: "VARCHAR",
		read: (row) => row.view
	},
	{
		name: "visitor",
		type: "VARCHAR",
		read: (row) => row.visitor
	},
	{
		name: "session",
		type: "VARCHAR",
		read: (row) => row.session
	},
	{
		name: "shopper",
		type: "VARCHAR",
		read: (row) => row.visitor ?? row.session ?? row.view
	},
	{
		name: "video",
		type: "VARCHAR",
		read: (row) => row.video
	},
	{
		name: "creator",
		type: "VARCHAR",
		read: (row) => row.creator
	},
	{
		name: "product",
		type: "VARCHAR",
		read: (row) => row.product
	},
	{
		name: "position",
		type: "INTEGER",
		read: (row) => row.position
	},
	{
		name: "automated",
		type: "BOOLEAN",
		read: (row) => row.automated
	},
	{
		name: "surface",
		type: "VARCHAR",
		read: surfaceOf
	},
	{
		name: "unique_ms",
		type: "BIGINT",
		read: numberProp("uniqueMs")
	},
	{
		name: "duration_ms",
		type: "BIGINT",
		read: numberProp("durationMs")
	},
	{
		name: "quantity",
		type: "BIGINT",
		read: numberProp("quantity")
	},
	{
		name: "variant",
		type: "VARCHAR",
		read: textProp("variant")
	},
	{
		name: "order_id",
		type: "VARCHAR",
		read: textProp("orderId")
	},
	{
		name: "props",
		type: "VARCHAR",
		read: (row) => JSON.stringify(row.props)
	},
	{
		name: "context",
		type: "VARCHAR",
		isOfContext: true,
		read: (row) => JSON.stringify(row.context)
	},
	{
		name: "gift",
		type: "VARCHAR",
		read: (row) => row.gift
	},
	...placeFields.map((name) => ({
		name,
		type: "VARCHAR",
		isOfContext: true,
		read: (row) => placeOf$1(row)[name]
	})),
	{
		name: "nr",
		type: "BIGINT",
		read: (_row, nr) => nr
	}
];
var list = columns.map(({ name, type }) => `${name} ${type}`).join(", ");
/** What makes a file of version 1 one of version 2, and so on. In one transaction: it comes to the end, or the file stays as it was. */
var migrations = [
	[`ALTER TABLE events ADD COLUMN gift VARCHAR`],
	addPlaces,
	[`ALTER TABLE events ADD COLUMN nr BIGINT`, `UPDATE events SET nr = rowid + 1`],
	[],
	emptySums,
	[
		`DROP TABLE IF EXISTS key_starts`,
		addAllIds,
		`CREATE TABLE events_as_they_are (${list})`,
		`INSERT INTO events_as_they_are SELECT ${columns.map(({ name }) => name).join(", ")} FROM events`,
		`DROP TABLE events`,
		`ALTER TABLE events_as_they_are RENAME TO events`
	],
	countSummedArrivals
];
/** Version of the tables. Older files are brought up to it; one of a later release is refused with a clear message. */
var TABLES_VERSION = migrations.length + 1;
/** The column `told` of three tables is JSON of what was received. A file that has rows keeps its columns, so its name stays. */
var createTables = [
	`CREATE TABLE IF NOT EXISTS meta (version INTEGER NOT NULL)`,
	`CREATE TABLE IF NOT EXISTS events (${list})`,
	`CREATE TABLE IF NOT EXISTS signed_orders (key VARCHAR PRIMARY KEY, tenant VARCHAR, platform VARCHAR, order_id VARCHAR,
    kind VARCHAR, at_ms BIGINT, updated_ms BIGINT, received_ms BIGINT, digest VARCHAR, told VARCHAR)`,
	`CREATE TABLE IF NOT EXISTS journaled (part BIGINT)`,
	`INSERT INTO journaled SELECT 0 WHERE NOT EXISTS (FROM journaled)`,
	...createIds,
	...createSums,
	...createSummed,
	...createRoomTables,
	...createArrivalTables,
	...createCreditedDays,
	createCosts,
	`CREATE TABLE IF NOT EXISTS feed_names (key VARCHAR PRIMARY KEY, kind VARCHAR, id VARCHAR, told VARCHAR)`
];
// src/collector/store/duckdb/journal.ts
/**
* Events that are acknowledged and not in the tables yet. To put rows into a table of thirty columns costs milliseconds, however few
* they are; to write a line at the end of a file costs next to nothing. So what comes is a line in a part of the journal, on the disk
* before anybody is answered, and many lines go into the tables together.
*
*     append ─► a line of part 7 ─► on the disk ─► acknowledged
*               part 7 ends ─► its rows into the tables, and that 7 is there: one transaction ─► part 7 is deleted
*               part 8 takes what comes meanwhile
*
* After a kill the parts that are not in the tables are read again; a line that was cut off was never acknowledged.
*/
/** A line is read as a whole. */
var ROWS_A_LINE = 100;
/** In a line: the context of each row, as the place of its cells in the columns that depend on nothing else. */
var CONTEXTS = "contexts";
/** Rows column by column, by the names of the columns. What the events of a batch share stands there once. */
function lineOf(rows, firstNr) {
	const places = /* @__PURE__ */ new Map();
	const ofContext = [];
	const contexts = rows.map((row) => {
		const known = places.get(row.context);
		if (known !== void 0) return known;
		places.set(row.context, ofContext.push(row));
		return ofContext.length;
	});
	const cells = columns.map(({ name, isOfContext, read }) => {
		return `"${name}":${JSON.stringify((isOfContext ? ofContext : rows).map((row, index) => readable(read(row, firstNr + index))))}`;
	});
	return `{"${CONTEXTS}":[${contexts.join()}],${cells.join(",")}}\n`;
}
var SURROGATE = /[\ud800-\udfff]/;
/** What the database takes for text (no half of a letter) and for a whole number. */
function readable(cell) {
	if (typeof cell === "number") return Math.round(cell);
	return typeof cell === "string" && SURROGATE.test(cell) ? Buffer.from(cell).toString() : cell;
}
/**
* @param database - the file that it stands beside, or `:memory:`.
* @param inTables - the last part whose rows are in the tables.
*/
async function openJournal(database, inTables) {
	const isKept = database !== ":memory:";
	const folder = isKept ? dirname(database) : await mkdtemp(join(tmpdir(), "reelshelf-"));
	const name = `${isKept ? basename(database) : "memory"}.journal-`;
	const ended = isKept ? await readParts(folder, name, inTables) : [];
	let next = Math.max(inTables, ...ended.map(({ number }) => number)) + 1;
	let current = null;
	const begin = async () => {
		const path = join(folder, `${name}${next}`);
		const file = await open(path, "w");
		if (isKept) await syncFolder(folder);
		return {
			number: next++,
			path,
			keys: /* @__PURE__ */ new Set(),
			lines: [],
			file,
			bytes: 0
		};
	};
	const add = async (part, lines) => {
		const bytes = Buffer.from(lines.join(""));
		await part.file.appendFile(bytes);
		if (isKept) await part.file.datasync();
		part.bytes += bytes.length;
		part.lines.push(...lines);
	};
	/** Somebody deleted or emptied it: what it held is written once more. */
	const mend = async (part) => {
		const { size } = await stat(part.path).catch(() => ({ size: -1 }));
		if (size >= part.bytes) return part;
		const fresh = await begin();
		await add(fresh, part.lines);
		for (const key of part.keys) fresh.keys.add(key);
		await part.file.close();
		return fresh;
	};
	const inTurn = createTurns();
	const write = async (rows, firstNr) => {
		current = await mend(current ?? await begin());
		const all = [...rows.values()];
		const lines = [];
		for (let start = 0; start < all.length; start += ROWS_A_LINE) lines.push(lineOf(all.slice(start, start + ROWS_A_LINE), firstNr + start));
		await add(current, lines);
		for (const key of rows.keys()) current.keys.add(key);
	};
	const end = async () => {
		if (current === null) return;
		const part = await mend(current);
		current = null;
		ended.push(part);
		await part.file.close();
	};
	return {
		write: (rows, firstNr) => inTurn(() => write(rows, firstNr)),
		has: (key) => current?.keys.has(key) === true || ended.some(({ keys }) => keys.has(key)),
		rows: () => ended.reduce((sum, { keys }) => sum + keys.size, current?.keys.size ?? 0),
		async cut() {
			await inTurn(end);
			return [...ended];
		},
		async drop(part) {
			await rm(part.path, { force: true });
			ended.splice(ended.indexOf(part), 1);
		},
		async close() {
			await inTurn(end);
			if (!isKept) await rm(folder, {
				recursive: true,
				force: true
			});
		}
	};
}
/** What a process that was killed has left; its last line may be cut off. */
async function readParts(folder, name, inTables) {
	const parts = [];
	for (const found of await readdir(folder)) {
		const number = found.startsWith(name) ? Number(found.slice(name.length)) : NaN;
		if (!Number.isInteger(number)) continue;
		const path = join(folder, found);
		const told = number > inTables ? (await readFile(path, "utf8")).split("\n") : [];
		const keys = /* @__PURE__ */ new Set();
		const lines = told.filter((line) => {
			const own = keysOf(line);
			for (const key of own ?? []) keys.add(key);
			return own !== null;
		});
		if (lines.length === 0) await rm(path, { force: true });
		else if (lines.length < told.length) await writeFile(path, lines.map((line) => `${line}\n`).join(""));
		if (lines.length > 0) parts.push({
			number,
			path,
			keys,
			lines
		});
	}
	return parts.sort((a, b) => a.number - b.number);
}
function keysOf(line) {
	try {
		return JSON.parse(line).key;
	} catch {
		return null;
	}
}
/** That a file is there, too. Some systems know no such thing, and need none. */
async function syncFolder(folder) {
	const opened = await open(folder, "r").catch(() => null);
	await opened?.sync().catch(() => {});
	await opened?.close();
}
// src/collector/store/duckdb/commitRows.ts
/**
* Makes the rows durable and answers for each whether it was new. Known ids are left as they are: those of the journal, and those
* in the tables, which are asked only about what may be there.
*/
async function commitRows(database, rows) {
	const { recent, journal, finder } = database;
	const keys = rows.map(keyOf$1);
	const fresh = /* @__PURE__ */ new Map();
	const ids = /* @__PURE__ */ new Map();
	const unsure = [];
	for (const [index, key] of keys.entries()) {
		if (fresh.has(key) || journal.has(key)) continue;
		const id = idOf(key);
		const known = recent.ask(id);
		if (known === "old") continue;
		if (known === "unsure") unsure.push(key);
		fresh.set(key, rows[index]);
		ids.set(key, id);
	}
	const idFor = (key) => ids.get(key);
	const stored = await findIds(finder, unsure.map(idFor));
	for (const key of unsure) if (stored.has(wholeOf(idFor(key)))) fresh.delete(key);
	if (fresh.size > 0) {
		await journal.write(fresh, database.journaledNr + 1);
		database.journaledNr += fresh.size;
		for (const key of fresh.keys()) recent.add(idFor(key));
	}
	return keys.map((key) => fresh.delete(key));
}
var names = columns.map(({ name }) => name).join(", ");
var lists = columns.map(({ name, type }) => `${name}: '${type}[]'`).join(", ");
/** Lines of earlier releases have a cell for each row in these as well. */
var ofEachRow = ({ name, isOfContext }) => isOfContext ? `CASE WHEN ${CONTEXTS} IS NULL THEN ${name} ELSE list_select(${name}, ${CONTEXTS}) END` : name;
/** Of a part's file the database takes as much at a time as its longest line has, twice. */
var insertSql = ({ path, lines: told }) => `INSERT INTO events (${names})
  SELECT ${columns.map((column) => `unnest(${ofEachRow(column)})`).join(", ")}
  FROM read_json('${path.replaceAll("'", "''")}', format = 'newline_delimited', columns = {${CONTEXTS}: 'BIGINT[]', ${lists}},
    maximum_object_size = ${told.reduce((most, line) => Math.max(most, Buffer.byteLength(line)), 1e6)})`;
/** Puts what the journal holds into the tables. */
async function emptyJournal(database) {
	const { journal, writer } = database;
	if (journal.rows() === 0) return;
	const parts = await journal.cut();
	await writer.run("BEGIN");
	try {
		for (const part of parts) await writer.run(insertSql(part));
		for (const { keys } of parts) await writer.run(addIdsSql, [JSON.stringify([...keys].map(readable))]);
		await writer.run(`UPDATE journaled SET part = ${parts.at(-1)?.number ?? 0}`);
		await writer.run("COMMIT");
	} catch (error) {
		await writer.run("ROLLBACK").catch(() => {});
		throw error;
	}
	database.storedNr += rowsOf$1(parts);
	for (const part of parts) await journal.drop(part);
	await sortIds(writer);
}
var rowsOf$1 = (parts) => parts.reduce((sum, { keys }) => sum + keys.size, 0);
// src/collector/store/duckdb/commitSigned.ts
/** Writes the updates in one transaction and answers for each whether it was new. Orders are few beside events. */
async function commitSigned({ writer }, rows) {
	const isNew = [];
	await writer.run("BEGIN");
	try {
		for (const { tenant, platform, digest, receivedMs, update } of rows) {
			const { rowsChanged } = await writer.run("INSERT INTO signed_orders VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING", [
				`${tenant}\n${digest}`,
				tenant,
				platform,
				update.orderId,
				update.kind,
				update.kind === "state" ? BigInt(update.state.atMs) : null,
				BigInt(update.updatedMs),
				BigInt(receivedMs),
				digest,
				JSON.stringify(update)
			]);
			isNew.push(rowsChanged > 0);
		}
		await writer.run("COMMIT");
		return isNew;
	} catch (error) {
		await writer.run("ROLLBACK").catch(() => {});
		throw error;
	}
}
// src/collector/store/duckdb/exposed.ts
var visitors = `
  WITH told AS (
    SELECT visitor, at_ms, props ->> '$.arm' AS arm, (props ->> '$.share')::DOUBLE AS share, ${IS_INSIDE} AS is_inside FROM events
    WHERE ${ofAnyPlace} AND ${inRange} AND type = 'experiment_exposed' AND visitor IS NOT NULL AND (props ->> '$.experiment') = 'holdout'),
  visitors AS (
    SELECT visitor, share, max(arm) AS arm, min(arm) <> max(arm) AS in_both, min(at_ms) AS first_ms, max(at_ms) AS last_ms
    FROM told WHERE share IS NOT NULL GROUP BY visitor, share HAVING min(at_ms) FILTER (is_inside) = first_ms)`;
var counted = (arm, more = "") => `count(*) FILTER (arm = '${arm}' AND NOT in_both${more})::DOUBLE`;
var isSettled = " AND first_ms < $settled";
var exposuresSql = `${visitors}
  SELECT share, min(first_ms)::DOUBLE AS "sinceMs", max(last_ms)::DOUBLE AS "lastMs",
    ${counted("on")} AS "on", ${counted("off")} AS "off",
    ${counted("on", isSettled)} AS "settledOn", ${counted("off", isSettled)} AS "settledOff",
    count(*) FILTER (last_ms >= $settled)::DOUBLE AS late, count(*) FILTER (in_both)::DOUBLE AS "inBoth"
  FROM visitors GROUP BY share ORDER BY share`;
var armsSql = `${visitors}
  SELECT visitor, arm, first_ms::DOUBLE AS "firstMs" FROM visitors
  WHERE share = $share AND NOT in_both AND visitor IN (SELECT unnest($visitors::JSON::VARCHAR[])) ORDER BY visitor`;
var exposedAnswers = (ask) => ({
	exposures: (within, settledMs) => ask(exposuresSql, within, { settled: BigInt(settledMs) }),
	armsOf: (within, share, chosen) => ask(armsSql, within, {
		share,
		visitors: JSON.stringify(chosen)
	})
});
// src/collector/store/duckdb/placed.ts
/** Where cards were seen and what came of it, and what shoppers do with videos now; `../placed.ts` says the same in plain code. */
var inScope = `${scope} AND ${inRange} AND video IS NOT NULL`;
var placementsSql = `
  WITH cards AS (
    SELECT view, video, min(position) AS position FROM events WHERE ${inScope} AND type = 'card_viewed' AND position IS NOT NULL
    GROUP BY view, video),
  moved AS (
    SELECT view, video, bool_or(type = 'product_added') AS is_added FROM events
    WHERE ${inScope} AND type IN ('product_opened', 'product_added') GROUP BY view, video)
  SELECT video, position::DOUBLE AS position, count(*)::DOUBLE AS seen, count(is_added)::DOUBLE AS opened,
    count(*) FILTER (is_added)::DOUBLE AS added
  FROM cards LEFT JOIN moved USING (view, video) GROUP BY video, position ORDER BY video, position`;
var worth = `CASE type ${Object.entries(points).map(([type, value]) => `WHEN '${type}' THEN ${value}`).join(" ")} END`;
var aged = (halfLifeMs) => `sum(${worth} * pow(2.0, (at_ms - $to) / ${halfLifeMs}.0))::DOUBLE`;
var freshnessSql = `
  SELECT video, ${aged(halfLives.short)} AS short, ${aged(halfLives.long)} AS long FROM events
  WHERE ${inScope} AND type IN (${Object.keys(points).map((type) => `'${type}'`).join(", ")}) GROUP BY video ORDER BY video`;
var placedAnswers = (ask) => ({
	placements: (within) => ask(placementsSql, within),
	freshness: (within) => ask(freshnessSql, within)
});
// src/collector/store/duckdb/summed/questions.ts
/**
* The report's questions, asked of what `tables.ts` keeps. The answers are those that `../questions.ts` gives from the events; the
* conformance suite holds the two together. `null`: the question is too fine for it (a border within a quarter of an hour, what only
* the events know), and is asked of them.
*/
var slotAt = (ms) => Math.floor(ms / SLOT_MS) * SLOT_MS;
var isSlot = (ms) => ms === slotAt(ms);
/** The whole quarters of an hour in a scope; what is before and after them is counted one by one. */
var wholeSlots = ({ fromMs, toMs }) => ({
	firstMs: -slotAt(-fromMs),
	endMs: slotAt(toMs)
});
var eachCount = (expression) => countNames.map((name) => `${expression(`"${name}"`)} AS "${name}"`).join(", ");
/** Each table is named once, and only where there is something in it: to read a question takes longer than to answer it. */
function tallySql(within, by, isChosen) {
	const { firstMs, endMs } = wholeSlots(within);
	if (endMs < firstMs || typeof by === "object" && !by.startsMs.every(isSlot)) return null;
	const field = typeof by === "object" ? "start_ms::VARCHAR" : by === "all" ? `''` : by;
	const fields = `fields AS (SELECT ${field} AS field, min(creator) AS creator, ${eachCount((name) => `sum(${name})`)}
    FROM (${linesOf(within, by).join(" UNION ALL ")})
      ${typeof by === "object" ? `JOIN stretches ON ${slotOf("at_ms")} = slot_ms` : ""}
    WHERE ${field} IS NOT NULL GROUP BY field)`;
	if (typeof by === "object") return `
    WITH stretches AS (SELECT slot_ms, start_ms FROM (SELECT unnest(range(${slotAt(within.fromMs)}, $to::BIGINT, ${SLOT_MS})) AS slot_ms)
      ASOF JOIN (SELECT unnest($starts::JSON::BIGINT[]) AS start_ms) ON slot_ms >= start_ms), ${fields}
    SELECT field AS key, creator, 1::DOUBLE AS ids, ${eachCount((name) => `${name}::DOUBLE`)}, 0::DOUBLE AS viewers FROM fields ORDER BY key`;
	const totals = isChosen ? `SELECT CASE WHEN is_own THEN field ELSE '' END AS key, min(creator) AS creator, count(*)::DOUBLE AS ids, ${eachCount((name) => `sum(${name})::DOUBLE`)}
      FROM (SELECT *, field IN (FROM chosen) AS is_own FROM fields) GROUP BY key` : `SELECT field AS key, creator, 1::DOUBLE AS ids, ${eachCount((name) => `${name}::DOUBLE`)} FROM fields`;
	return `
    WITH ${isChosen ? "chosen AS (SELECT unnest($chosen::JSON::VARCHAR[]))," : ""} ${fields},
    seen_by AS (${viewersSql(within, by, isChosen)})
    SELECT totals.*, coalesce(viewers, 0) AS viewers FROM (${totals}) AS totals LEFT JOIN seen_by USING (key) ORDER BY key`;
}
/** What is counted in the scope, from where the least has to be read. */
function linesOf(within, by) {
	const { fromMs, toMs, creator = null } = within;
	const { firstMs, endMs } = wholeSlots(within);
	const days = typeof by === "object" ? null : wholeDays(within);
	const subjects = typeof by === "object" || by === "all" ? "creator" : [.../* @__PURE__ */ new Set(["creator", by])].join(", ");
	const told = (table, subject, from, to) => from < to ? [`SELECT from_ms AS at_ms, ${subject}, ${countNames.map((name) => `"${name}"`).join(", ")} FROM ${table}
            WHERE ${scope} AND from_ms >= ${from} AND from_ms < ${to}`] : [];
	const slots = (from, to) => typeof by === "object" && creator === null ? told("quarters", "creator", from, to) : told("slots", subjects, from, to);
	const cut = (from, to) => from < to ? [`SELECT at_ms, ${subjects}, ${countNames.map((name) => `${countedIn(tallied[name])} AS "${name}"`).join(", ")} FROM events
            WHERE ${scope} AND at_ms >= ${from} AND at_ms < ${to} AND type IN (${[...talliedTypes].map((type) => `'${type}'`).join(", ")}) GROUP BY ALL`] : [];
	return [
		...days ? [
			...told("days", subjects, days.firstMs, days.endMs),
			...slots(firstMs, days.firstMs),
			...slots(days.endMs, endMs)
		] : slots(firstMs, endMs),
		`SELECT from_ms AS at_ms, ${subjects}, ${countNames.map((name) => `"${name}"`).join(", ")} FROM sums
      WHERE ${scope} AND from_ms >= $from AND to_ms <= $to`,
		...cut(fromMs, firstMs),
		...cut(endMs, toMs)
	];
}
/** Different shoppers of each line. */
function viewersSql(within, by, isChosen) {
	const field = by === "all" ? `''` : by;
	const looked = `SELECT * FROM deeds WHERE ${scope} AND type = 'video_viewed' AND ${field} IS NOT NULL`;
	const known = lastKnown(within, by);
	const days = wholeDays(within);
	const from = (ms) => `at_ms >= ${ms}`;
	const each = (sql, condition, viewers) => `SELECT ${field} AS field, ${viewers} AS viewers FROM (${sql} AND ${condition}) GROUP BY field`;
	/** Each is counted at the first view of the scope. */
	const first = (since) => `count(*) FILTER (${since} IS NULL OR ${since} < $from)`;
	const parts = () => {
		if (known === null) return [each(looked, inRange, "count(DISTINCT shopper)")];
		const { since, what } = known;
		if (days === null) return [each(looked, inRange, first(since))];
		const dayMs = Math.floor(within.fromMs / DAY_MS) * DAY_MS;
		return [
			`SELECT ${by === "all" && what === "creator" ? `''` : "id"} AS field, sum(views) FILTER (last_ms IS NULL OR last_ms < ${dayMs}) AS viewers FROM audience
        WHERE tenant = $tenant AND NOT automated AND of_what = '${what}' AND day_ms >= ${days.firstMs} AND day_ms < ${days.endMs}
          ${what === "creator" ? "AND ($creator::VARCHAR IS NULL OR id = $creator::VARCHAR)" : ""} GROUP BY field`,
			...within.fromMs < days.firstMs ? [each(looked, `at_ms >= $from AND at_ms < ${days.firstMs}`, first(since)), each(looked, `${from(days.firstMs)} AND at_ms < ${days.endMs} AND ${since} >= ${dayMs} AND ${since} < $from`, "count(*)")] : [],
			...days.endMs < within.toMs ? [each(looked, `${from(days.endMs)} AND at_ms < $to`, first(since))] : []
		];
	};
	return `SELECT field AS key, sum(viewers)::DOUBLE AS viewers FROM (${parts().join(" UNION ALL ")})
      ${isChosen ? "WHERE field IN (FROM chosen)" : ""} GROUP BY field
      ${isChosen ? `UNION ALL SELECT '', count(DISTINCT shopper)::DOUBLE FROM (${looked} AND ${inRange}) WHERE ${field} IN (SELECT field FROM fields WHERE field NOT IN (FROM chosen))` : ""}`;
}
/** By what it is known which view of a shopper is the first since a moment; `null` where it is not. */
function lastKnown({ automated, creator }, by) {
	const isOfCreator = (creator ?? null) !== null;
	if (automated || by === "product" || by === "video" && isOfCreator) return null;
	if (by === "video") return {
		since: "viewed_video_ms",
		what: "video"
	};
	return by === "creator" || isOfCreator ? {
		since: "viewed_creator_ms",
		what: "creator"
	} : {
		since: "viewed_ms",
		what: "all"
	};
}
/** Whether something within one quarter of an hour lies in the scope is known by its first and last time, if the scope is longer. */
var isLong = ({ fromMs, toMs }) => toMs - fromMs >= SLOT_MS;
var isHere = `slot_ms > $from - ${SLOT_MS} AND slot_ms < $to
  AND ((first_ms >= $from AND first_ms < $to) OR (last_ms >= $from AND last_ms < $to))`;
var histogram = (counts) => `
  SELECT furthest::INTEGER AS furthest, sum(shoppers)::DOUBLE AS shoppers FROM (${counts}) GROUP BY furthest HAVING sum(shoppers) <> 0`;
var ordered = `SELECT ${numberOf("unnest($ordered::JSON::VARCHAR[])")} AS shopper, 5 AS step`;
function funnelSql(within) {
	if ((within.creator ?? null) !== null || !isLong(within)) return null;
	const days = wholeDays(within);
	if (days === null || within.automated) return histogram(`SELECT max(step) AS furthest, 1 AS shoppers
      FROM (SELECT shopper, step FROM steps WHERE ${ofShop} AND ${isHere} UNION ALL ${ordered}) GROUP BY shopper`);
	const { firstMs, endMs } = days;
	const ofSteps = (condition) => `UNION ALL SELECT shopper, step FROM steps WHERE ${ofShop} AND ${condition}`;
	return `
    WITH asked AS (
      SELECT shopper, max(step) AS step FROM (${ordered}
        ${within.fromMs < firstMs ? ofSteps(`slot_ms > $from - ${SLOT_MS} AND slot_ms < ${firstMs} AND last_ms >= $from`) : ""}
        ${endMs < within.toMs ? ofSteps(`slot_ms >= ${endMs} AND slot_ms < $to AND first_ms < $to`) : ""}) GROUP BY shopper),
    met AS (
      SELECT shopper, max(step) AS step FROM reached SEMI JOIN asked USING (shopper)
      WHERE ${ofShop} AND day_ms >= ${firstMs} AND day_ms < ${endMs} GROUP BY shopper),
    whole AS (
      SELECT step, sum(shoppers) AS shoppers FROM reached_days
      WHERE ${ofShop} AND day_ms >= ${firstMs} AND day_ms < ${endMs} AND (last_ms IS NULL OR last_ms < ${firstMs}) GROUP BY step)
    ${histogram(`SELECT step AS furthest, shoppers FROM whole UNION ALL SELECT step - 1, -shoppers FROM whole WHERE step > 0
      UNION ALL SELECT step, -1 FROM met UNION ALL SELECT greatest(asked.step, met.step), 1 FROM asked LEFT JOIN met USING (shopper)`)}`;
}
var shoppersSql = (within) => (within.creator ?? null) !== null || !isLong(within) ? null : `WITH asked AS (SELECT id, ${numberOf("id")} AS session FROM (SELECT unnest($sessions::JSON::VARCHAR[]) AS id))
      SELECT DISTINCT id AS session, coalesce(visitor, id) AS shopper FROM visits JOIN asked USING (session)
      WHERE ${ofShop} AND ${isHere} ORDER BY id, shopper`;
var isWhole = `is_of_one AND first_ms >= $from AND last_ms < $to`;
var cutPages = `(FROM stays WHERE ${ofShop} AND last_ms >= $from AND first_ms < $to AND NOT (${isWhole}))`;
/** Asked before {@link watchingSql}: up to when, and from when on, there are events of pages that are cut. */
var watchingBoundsSql = `
  SELECT coalesce(max(last_ms) FILTER (first_ms < $from), $from - 1) AS early, coalesce(min(first_ms) FILTER (first_ms >= $from), $to) AS late FROM ${cutPages}`;
/** Stays within the scope are known; where their page began before it or went on after it, each event is looked at. */
var watchingSql = ({ automated }) => {
	if (automated) return watchingSql$1({ events: "deeds" });
	const near = (condition) => `SELECT deeds.* FROM deeds SEMI JOIN ${cutPages} USING (view, video) WHERE ${condition}`;
	return watchingSql$1({
		events: `(${near("at_ms <= $early")} UNION ALL ${near("at_ms >= $late AND at_ms > $early")})`,
		lengths: `(FROM deeds WHERE video IN (SELECT video FROM days WHERE "playerViews" > 0 AND video NOT IN (SELECT video FROM known)))`,
		stays: `SELECT video, creator, views, unique_ms FROM stays WHERE ${scope} AND ${isWhole}`
	});
};
var touchesSql = `
  WITH asked AS (SELECT id, ${numberOf("id")} AS shopper FROM (SELECT unnest($shoppers::JSON::VARCHAR[]) AS id))
  SELECT id AS shopper, at_ms::DOUBLE AS "atMs", ${touchKind} AS kind, video, creator, gift, product, variant, coalesce(live, false) AS live,
    coalesce(surface = 'answer', false) AS "isAnswer", true AS "isInside"
  FROM deeds JOIN asked USING (shopper) WHERE ${scope} AND ${inRange} AND ${touchTypes} ORDER BY at_ms, key`;
/** A page of which programs told as well is one page where these count. */
var withPrograms = `
  SELECT min(first_ms) AS first_ms, max(heard_ms) AS heard_ms, max(expected) AS expected,
    CASE WHEN count(*) = 1 THEN any_value(received) ELSE len(list_distinct(flatten(list(seqs)))) END AS received
  FROM pages WHERE tenant = $tenant GROUP BY view`;
/** As {@link completenessSql}, of how many pages have so many events. @param open - how many of them may still send. */
var countedPagesSql = (pages, open) => `
  WITH judged AS (
    SELECT received, expected, sum(pages) AS pages FROM (${pages}) AS told(received, expected, pages) GROUP BY ALL HAVING sum(pages) > 0),
  usual AS (
    SELECT min(received) AS most FROM (
      SELECT received, sum(pages) OVER (ORDER BY received) AS up_to, sum(pages) OVER () AS total FROM judged)
    WHERE up_to >= total - floor(total - ${USUAL_PART} * total)),
  chosen AS (SELECT received, least(expected, greatest(2 * received, most)) AS expected, pages FROM judged, usual)
  SELECT ${whole("sum(pages)", "views")}, ${whole("sum(expected * pages)", "expected")}, ${whole("sum(received * pages)", "received")},
    ${whole("sum(pages) FILTER (received < expected)", "\"viewsWithLoss\"")}, ${whole(`(${open})`, "\"openViews\"")}
  FROM chosen`;
var withoutPrograms = `SELECT first_ms, heard_ms, expected, received FROM pages WHERE ${ofShop}`;
function pagesSql(within) {
	if ((within.creator ?? null) !== null) return null;
	if (within.automated) return completenessSql(withPrograms);
	const days = wholeDays(within);
	if (days === null) return completenessSql(withoutPrograms);
	const { firstMs, endMs } = days;
	const each = (condition, sign = "") => `UNION ALL SELECT received, expected, ${sign}count(*) FROM pages WHERE ${ofShop} AND ${condition} GROUP BY ALL`;
	const isOpen = `first_ms >= $from AND first_ms < $to AND heard_ms > $quiet`;
	return countedPagesSql(`SELECT received, expected, sum(pages) FROM page_days WHERE ${ofShop} AND day_ms >= ${firstMs} AND day_ms < ${endMs} GROUP BY ALL
      ${within.fromMs < firstMs ? each(`first_ms >= $from AND first_ms < ${firstMs}`) : ""}
      ${endMs < within.toMs ? each(`first_ms >= ${endMs} AND first_ms < $to`) : ""}
      ${each(isOpen, "-")}`, `SELECT count(*) FROM pages WHERE ${ofShop} AND ${isOpen}`);
}
/** `unsure`: pages with events before and after the range, of which only the events know whether there are some within. */
var automatedSql = `
  SELECT count(*) FILTER (${inRange.replaceAll("at_ms", "first_ms")} OR ${inRange.replaceAll("at_ms", "last_ms")})::DOUBLE AS views,
    count(*) FILTER (first_ms < $from AND last_ms >= $to)::DOUBLE AS unsure
  FROM pages WHERE tenant = $tenant AND automated`;
/** Signed orders are asked themselves: of each, how many updates there are. */
var dayMarksSql = `
  WITH placed AS (
    SELECT DISTINCT platform, order_id, ${dayOf("at_ms")} AS day_ms FROM signed_orders WHERE tenant = $tenant AND at_ms >= $from AND at_ms < $to),
  signed AS (
    SELECT day_ms, count(*) AS updates FROM placed JOIN signed_orders USING (platform, order_id) WHERE tenant = $tenant GROUP BY day_ms)
  SELECT day_ms::DOUBLE AS "dayMs", coalesce(nr, 0) || ' ' || coalesce(updates, 0) AS mark
  FROM (SELECT day_ms, max(nr) AS nr FROM day_marks WHERE tenant = $tenant AND day_ms >= $from AND day_ms < $to GROUP BY day_ms) FULL JOIN signed USING (day_ms)
  UNION ALL SELECT NULL, count(*)::VARCHAR FROM day_marks WHERE day_ms IS NULL`;
// src/collector/store/duckdb/createAnswers.ts
/** Of questions that are not about a stretch of time. */
var anyTime = {
	tenant: "",
	fromMs: 0,
	toMs: 0,
	automated: true
};
/** The contract's questions, each by its SQL. */
var createAnswers = (ask) => ({
	...countingAnswers(ask),
	...orderAnswers(ask),
	...exposedAnswers(ask),
	...placedAnswers(ask),
	aged: async () => (await ask("SELECT coalesce(max(events_ms), 0)::DOUBLE AS \"eventsMs\", coalesce(max(orders_ms), 0)::DOUBLE AS \"ordersMs\",\n  coalesce(max(months_ms), 0)::DOUBLE AS \"monthsMs\" FROM aged", anyTime))[0] ?? {
		eventsMs: 0,
		ordersMs: 0,
		monthsMs: 0
	},
	keptOrders: (scope) => ask(keptOrdersSql, scope, {}, ({ told, ...time }) => ({
		...JSON.parse(told),
		...time
	})),
	feedNames: () => ask(feedNamesSql, anyTime, {}, ({ told, ...name }) => ({
		...name,
		label: JSON.parse(told)
	}))
});
/** What is counted of events. */
var countingAnswers = (ask) => ({
	tally: (scope, by, chosen) => ask({
		events: tallySql$1(by, chosen !== void 0),
		sums: tallySql(scope, by, chosen !== void 0)
	}, scope, {
		...startsOf(by),
		...chosen ? { chosen: textList(chosen) } : {}
	}),
	watching: (scope, durationMs) => ask({
		events: watchingSql$1({ events: LEFT$1 }),
		sums: watchingSql(scope),
		bounds: watchingBoundsSql
	}, scope, {
		videos: textList([...durationMs.keys()]),
		lengths: JSON.stringify([...durationMs.values()])
	}),
	funnel: async (scope, ordered) => {
		const rows = await ask({
			events: funnelSql$1,
			sums: funnelSql(scope)
		}, scope, { ordered: textList(ordered) });
		const counts = new Map(rows.map(({ furthest, shoppers }) => [furthest, shoppers]));
		return Object.fromEntries(funnelSteps.map((step, index) => [step, counts.get(index) ?? 0]));
	},
	completeness: async (scope, quietSinceMs) => {
		const [answer] = await ask({
			events: completenessSql(pageViewsSql),
			sums: pagesSql(scope)
		}, scope, { quiet: BigInt(quietSinceMs) });
		return answer ?? {
			views: 0,
			expected: 0,
			received: 0,
			viewsWithLoss: 0,
			openViews: 0
		};
	},
	countAutomatedViews: async (scope) => {
		const count = async (sums) => (await ask({
			events: automatedSql$1,
			sums
		}, scope))[0];
		const told = await count(automatedSql);
		return (told?.unsure ? await count(null) : told)?.views ?? 0;
	}
});
/** Orders, and what led to them. */
var orderAnswers = (ask) => ({
	dayMarks: async (scope) => {
		const rows = await ask({
			events: noMarksSql,
			sums: dayMarksSql
		}, scope);
		const ofAll = rows.find(({ dayMs }) => dayMs === null)?.mark ?? null;
		return ofAll === null ? null : {
			ofAll,
			ofDays: new Map(rows.map(({ dayMs, mark }) => [dayMs ?? NaN, mark ?? ""]))
		};
	},
	signedUpdates: (scope) => ask(signedSql, scope, {}, ({ told, ...row }) => ({
		...row,
		update: JSON.parse(told)
	})),
	signedSince: async (tenant) => {
		return (await ask("SELECT min(came_ms)::DOUBLE AS since FROM (\n  SELECT min(received_ms) AS came_ms FROM signed_orders WHERE tenant = $tenant UNION ALL SELECT since_ms FROM signed_since WHERE tenant = $tenant)", {
			...anyTime,
			tenant
		}))[0]?.since ?? null;
	},
	lastSigned: (tenant) => ask(lastSignedSql, {
		...anyTime,
		tenant
	}),
	claims: (scope) => ask({
		events: claimsSql(allClaims),
		sums: claimsSql("claims"),
		isOfAnyPlace: true
	}, scope, {}, ({ props, ...row }) => toClaim({
		...row,
		props: JSON.parse(props)
	})),
	shoppersOf: (scope, sessions) => ask({
		events: shoppersSql$1,
		sums: shoppersSql(scope),
		isOfAnyPlace: true
	}, scope, { sessions: textList(sessions) }),
	touches: (scope, shoppers) => ask({
		events: touchesSql$1,
		sums: touchesSql
	}, scope, { shoppers: textList(shoppers) })
});
/** Events do not say which of them are new. */
var noMarksSql = `SELECT NULL AS "dayMs", NULL AS mark`;
/** Lists travel as JSON text: the driver's own list values need a type for the empty one. */
var textList = (values) => JSON.stringify(values);
var startsOf = (by) => typeof by === "object" ? { starts: JSON.stringify(by.startsMs) } : {};
// src/collector/store/duckdb/insights.ts
var insightAnswers = (ask) => ({
	facets: (within, field, limit) => ask({
		events: facetsSql$1(field),
		sums: facetsSql(within, field)
	}, within, { limit: BigInt(limit) }),
	reach: (within, by, lines) => ask({
		events: reachSql$1(by),
		sums: reachSql(within, by)
	}, within, {
		ids: JSON.stringify([...lines.keys()]),
		keys: JSON.stringify([...lines.values()])
	}),
	retention: (within) => ask({
		events: retentionSql$1,
		sums: retentionSql(within)
	}, within),
	tagCounts: (within) => ask({
		events: tagsSql$1,
		sums: tagsSql(within)
	}, within),
	openings: (within, hours) => ask(openingsSql, within, { hours: BigInt(hours) }),
	moments: (within, slots) => ask({
		events: momentsSql$1,
		sums: momentsSql(within, slots)
	}, within, {
		starts: JSON.stringify(slots.map(({ startMs }) => startMs)),
		slots: JSON.stringify(slots.map(({ slot }) => slot))
	}),
	async arrivals(within) {
		const [counts] = await ask({
			events: arrivalsSql$1,
			sums: arrivalsSql(within)
		}, within);
		const said = await ask({
			events: saidSql$1,
			sums: saidSql(within)
		}, within);
		const all = said.find(({ isAll }) => isAll);
		return {
			...counts ?? {
				events: 0,
				lagMedianMs: 0,
				lagMostMs: 0
			},
			views: all?.views ?? 0,
			consented: all?.consented ?? 0,
			skewed: all?.skewed ?? 0,
			lastMs: all?.lastMs ?? null,
			versions: said.flatMap(({ version, views, lastMs }) => version === null || lastMs === null ? [] : [{
				version,
				views,
				lastMs
			}]),
			failures: await ask({
				events: failuresSql$1,
				sums: failuresSql(within)
			}, within)
		};
	}
});
// src/collector/store/duckdb/keepFiling.ts
/** So long they wait for others at most: whoever asks does not wait for that, and a row among 20,000 costs two thirds of one among 5,000. */
var WAIT_MS = 1e3;
/** And as many do not wait. */
var MANY = 2e4;
/** As many may wait while others are put into the tables. */
var MOST = 6e4;
function keepFiling(write, { setTimer }) {
	let waiting = 0;
	let running = null;
	let stopTimer = null;
	const file = async () => {
		stopTimer?.();
		stopTimer = null;
		const rows = waiting;
		waiting = 0;
		try {
			await write(emptyJournal);
		} catch (error) {
			waiting += rows;
			throw error;
		} finally {
			running = null;
		}
	};
	const begin = () => {
		if (waiting > 0) running ??= file();
		return running ?? Promise.resolve();
	};
	return {
		async all() {
			await running?.catch(() => {});
			await begin();
		},
		async soon(rows, onFiled) {
			waiting += rows;
			const inBackground = () => begin().then(onFiled, () => {});
			if (waiting >= MANY) inBackground();
			else stopTimer ??= setTimer(() => void inBackground(), WAIT_MS);
			if (waiting >= MOST) await begin();
		}
	};
}
// src/collector/store/duckdb/keepNames.ts
/** In one statement, and so in one transaction. */
async function keepNames(writer, names) {
	const list = (read) => JSON.stringify(names.map(read));
	await writer.run(`INSERT OR REPLACE INTO feed_names
      SELECT unnest($1::JSON::VARCHAR[]), unnest($2::JSON::VARCHAR[]), unnest($3::JSON::VARCHAR[]), unnest($4::JSON::VARCHAR[])`, [
		list(({ kind, id }) => `${kind} ${id}`),
		list(({ kind }) => kind),
		list(({ id }) => id),
		list(({ label }) => JSON.stringify(label))
	]);
}
// src/collector/store/duckdb/createReader.ts
/** So many events are summed up before a question is answered. Where it is more, as in the first minute with an old file, it is asked of the events. */
var BEFORE_A_QUESTION = 6e4;
/** So many are left for the next question. */
var LEFT = 1e4;
/** So long others are waited for: one event among 50,000 is summed up at two thirds of what it costs among 20,000. */
var GATHER_MS = 3e3;
/**
* One question at a time: a connection answers one, and reports must not starve the commits of their threads.
*
* @param file - puts all that was acknowledged into the tables.
*/
function createReader(recovery, withSums, file) {
	let asking = Promise.resolve();
	let isClosing = false;
	let isKeepingUp = false;
	const inTurn = (run) => {
		const answer = asking.then(() => {
			if (isClosing) throw new Error("The store is being closed.");
			return recovery.use(run);
		});
		asking = answer.catch((error) => {
			if (isFatal(error)) recovery.fail(error);
		});
		return answer;
	};
	const narrowed = createNarrowed(inTurn);
	let readings = 0;
	/** @param reading - of a report, all of whose questions are about what is there now. */
	const asker = (before, isSummed, reading = null) => {
		return async (question, scope, more = {}, toAnswer = (row) => row) => {
			await before();
			return inTurn(async (database) => {
				const mayBeSummed = withSums && typeof question !== "string" && question.sums !== null;
				const isTold = scope.only === void 0 || mayBeSummed && question.isOfAnyPlace === true;
				const isOfSums = mayBeSummed && isTold && await isSummed(database);
				const narrow = (sql) => narrowed.narrow(database, sql, {
					scope,
					reading,
					valuesOf: namedIn
				});
				return answerTo(question, isOfSums, {
					database,
					scope,
					more,
					toAnswer,
					narrow
				});
			});
		};
	};
	const sumAll = async () => {
		for (let isMore = true; isMore;) isMore = await inTurn(async (database) => {
			if (database.storedNr - database.summedNr > LEFT) await sumNext(database);
			return database.storedNr - database.summedNr > LEFT;
		});
	};
	return {
		ask: asker(file, catchUp),
		async askSteadily() {
			await file();
			const isSummed = withSums && await inTurn(catchUp);
			const told = () => Promise.resolve(isSummed);
			return asker(() => Promise.resolve(), told, ++readings);
		},
		inTurn: (run) => inTurn(async (database) => {
			await narrowed.clear(database.reader);
			return run(database);
		}),
		keepUp() {
			if (isKeepingUp || isClosing || !withSums) return;
			isKeepingUp = true;
			nodeClock.setTimer(() => {
				sumAll().catch(() => {}).finally(() => isKeepingUp = false);
			}, GATHER_MS);
		},
		async close() {
			isClosing = true;
			narrowed.stop();
			await recovery.use(async ({ reader }) => reader.interrupt()).catch(() => {});
			await asking;
		}
	};
}
async function answerTo(question, isOfSums, { database: { reader }, scope, more, toAnswer, narrow }) {
	const { events, sums, bounds } = typeof question === "string" ? {
		events: question,
		sums: null,
		bounds: void 0
	} : question;
	const found = isOfSums && bounds !== void 0 ? (await reader.runAndReadAll(bounds, namedIn(bounds, scope, {}))).getRowObjects()[0] : {};
	const asked = isOfSums && sums !== null ? sums : events;
	const sql = withOnly(await narrow(asked) ?? ofEvents(asked), scope.only);
	const result = await reader.run(sql, namedIn(sql, scope, {
		...more,
		...found
	}));
	const names = result.columnNames();
	const rows = [];
	for (let part = await result.fetchChunk(); part?.rowCount; part = await result.fetchChunk()) for (const row of rowsOf(part, names)) rows.push(toAnswer(row));
	return rows;
}
var isFatal = (error) => error instanceof Error && /\bFATAL\b|invalidated/.test(error.message);
/** @returns whether the sums tell all that was stored before; where they cannot be written, the events still answer. */
async function catchUp(database) {
	if (database.storedNr - database.summedNr > BEFORE_A_QUESTION) return false;
	if (database.storedNr === database.summedNr) return true;
	try {
		await sumNext(database);
		return true;
	} catch (error) {
		if (isFatal(error)) throw error;
		return false;
	}
}
async function sumNext(database) {
	const upTo = Math.min(database.storedNr, database.summedNr + BEFORE_A_QUESTION);
	await sumUp(database.reader, database.summedNr, upTo);
	database.summedNr = upTo;
}
/** Texts, numbers and truths are what they are; of other kinds the questions have none. Column by column, which takes half as long. */
function rowsOf(part, names) {
	const rows = Array.from({ length: part.rowCount }, () => ({}));
	for (const [column, name] of names.entries()) for (const [index, value] of part.getColumnValues(column).entries()) rows[index][name] = value;
	return rows;
}
function namedIn(sql, { tenant, fromMs, toMs, automated, creator = null, only }, more) {
	const values = {
		tenant,
		from: BigInt(fromMs),
		to: BigInt(toMs),
		automated,
		creator,
		...onlyValues(only),
		...more
	};
	return Object.fromEntries(Object.entries(values).filter(([name]) => sql.includes(`$${name}`)));
}
// src/collector/store/duckdb/createWriter.ts
/** @param check - that what was written is where it will be looked for. */
function createWriter(recovery, check = async () => {}) {
	const inTurn = createTurns();
	const writeNow = async (change) => {
		try {
			const answer = await recovery.use(async (database) => {
				const written = await change(database);
				await check(database);
				return written;
			});
			recovery.worked();
			return answer;
		} catch (error) {
			if (!(error instanceof TypeError || error instanceof RangeError)) recovery.fail(error);
			throw error;
		}
	};
	return (change) => inTurn(() => writeNow(change));
}
// src/collector/store/duckdb/driver.ts
/**
* The oldest release that holds. With 1.4 a full disk ends the whole process; with 1.3 a database cannot be put away, so that
* what was stored can be lost when it is opened again.
*/
var OLDEST = [
	1,
	5,
	0
];
/** Named where another one cannot be used. */
var TRIED = "1.5.6-r.1";
/** @throws CollectorError `STORE_MISSING`, `STORE_TOO_OLD`. */
async function loadDriver() {
	let driver;
	try {
		driver = await import("@duckdb/node-api");
	} catch (cause) {
		throw missing(cause);
	}
	if (isTooOld(driver.version())) throw new CollectorError("STORE_TOO_OLD", `The installed @duckdb/node-api brings DuckDB ${driver.version()}; ${OLDEST.join(".")} or newer is needed. Install it: npm install @duckdb/node-api@latest`);
	return driver;
}
/** With reelshelf itself in the command: run by npx alone, it lies in a folder of npm's own and finds nothing of the project's. */
var INSTALL = "npm install reelshelf @duckdb/node-api";
function missing(cause) {
	const reason = (cause instanceof Error ? cause.message : String(cause)).split("\n")[0] ?? "";
	return new CollectorError("STORE_MISSING", /Cannot find (package|module) '@duckdb\/node-api'/.test(reason) ? `The embedded database @duckdb/node-api could not be found. Install both into one folder, and start it from there: ${INSTALL}` : `The embedded database @duckdb/node-api is there, but cannot be loaded on this machine: ${reason.replace(/\.?$/, ".")} Its program for another system was copied here, or optional dependencies were left out. Delete node_modules, then on this machine: ${INSTALL}`, cause);
}
/** The driver lacks something, or does it in another way than we know. */
var unsuitable = (driver, cause) => new CollectorError("STORE_UNSUITABLE", `This release of reelshelf cannot work with the installed @duckdb/node-api (DuckDB ${driver.version()}): ${cause instanceof Error ? cause.message : String(cause)}. Install one that was tried: npm install @duckdb/node-api@${TRIED}`, cause);
/** A version that is written in another way than `v1.5.0` is a build of somebody's own, who will know. */
function isTooOld(version) {
	const parts = /^v?(\d+)\.(\d+)\.(\d+)/.exec(version)?.slice(1).map(Number);
	if (!parts) return false;
	const differing = OLDEST.findIndex((oldest, index) => oldest !== parts[index]);
	return differing >= 0 && (parts[differing] ?? 0) < (OLDEST[differing] ?? 0);
}
// src/collector/store/duckdb/explainOpenFailure.ts
/** What the database says, the operator's next step. The first that fits is taken. */
var advices = [
	[/no space left|disk quota|disk full|not enough space/i, () => "The disk is full: make room, then start again."],
	[/replay|\.wal\b|WAL file/i, (path) => `The log of the latest commits, ${path}.wal, is damaged. Move it away, and keep it: the collector then starts with everything but what that log alone held, which is the latest 32 MB at most.`],
	[/storage version|newer version|serializ/i, () => "It was written by a newer DuckDB: npm install @duckdb/node-api@latest"],
	[/extension/i, () => "It is no file of this database: name a file on this machine, or one that is not there yet."],
	[/not a valid DuckDB|is a directory/i, () => "It is something else. Name another file, or move this one away: a missing file is made."],
	[/corrupt|checksum|not read enough|could not read/i, () => "It is damaged. Put a backup in its place, or move it away, and keep it: a missing file is made."],
	[/read-only|permission denied|not permitted|access is denied/i, () => "This user may not write there: change the rights of file and folder, or name another file."],
	[/no such file|cannot find the (path|file)/i, () => "There is no such folder: make it, or name another file."]
];
/** @param cause - what the database said on opening `path`. */
function explainOpenFailure(path, cause) {
	const reason = (cause instanceof Error ? cause.message : String(cause)).split("\n")[0] ?? "";
	if (/\block\b/i.test(reason)) {
		const holder = /PID (\d+)/.exec(reason)?.[1];
		return new CollectorError("STORE_IN_USE", `${path} is held by another process${holder ? ` (id ${holder})` : ""}. One collector holds the file at a time: stop the other one, or give this one its own file.`, cause);
	}
	const advice = advices.find(([pattern]) => pattern.test(reason))?.[1](path) ?? "Check the folder, its rights and free space.";
	return new CollectorError("STORE_UNREADABLE", `${path} could not be opened as a database: ${reason.replace(/\.?$/, ".")} ${advice}`, cause);
}
// src/collector/store/duckdb/openDatabase.ts
/** Of the database itself: what a question needs beyond it goes through a file beside the database. */
var MEMORY = "192MiB";
/** The log of commits, before it is written into the file: a start after a crash reads it, and commits wait while it is written. */
var LOG = "32MiB";
/**
* @param path - the file, made when missing, or `:memory:`.
* @throws CollectorError `OPTIONS_INVALID`, `STORE_MISSING`, `STORE_TOO_OLD`, `STORE_UNSUITABLE`, `STORE_IN_USE`, `STORE_UNREADABLE`, `STORE_VERSION`, `STORE_FOREIGN`.
*/
async function openDatabase(path) {
	if (typeof path !== "string" || path.trim() === "") throw new CollectorError("OPTIONS_INVALID", "The path of the database file is empty. Name a file, such as ./reelshelf.duckdb, or :memory: to keep nothing.");
	const driver = await loadDriver();
	let instance;
	try {
		await removeEmpty(path);
		instance = await driver.DuckDBInstance.create(path, {
			checkpoint_threshold: LOG,
			memory_limit: MEMORY,
			autoinstall_known_extensions: "false"
		});
	} catch (error) {
		throw explainOpenFailure(path, error);
	}
	return prepare(driver, instance, path);
}
async function prepare(driver, instance, path) {
	const file = await identityOf(path);
	const log = `${path}.wal`;
	let logged = await logOf(log);
	let isOwed = false;
	const writer = await instance.connect();
	const inTables = await makeTables(writer, path).catch((error) => {
		instance.closeSync();
		throw error instanceof CollectorError ? error : explainOpenFailure(path, error);
	});
	const database = {
		writer,
		reader: await instance.connect(),
		finder: await instance.connect(),
		journal: await openJournal(path, inTables),
		recent: rememberKeys(0),
		journaledNr: 0,
		storedNr: 0,
		summedNr: 0,
		assertFile: async () => {
			if (await identityOf(path) !== file) throw new CollectorError("STORE_GONE", `${path} was deleted, moved or replaced while the collector held it. It goes on with the file that is there now, or a new one.`);
		},
		keepLog: async () => {
			if (path === ":memory:") return;
			const now = await logOf(log);
			isOwed ||= now.file === "missing" || logged.file !== "missing" && now.file !== logged.file || now.bytes < logged.bytes;
			if (isOwed) isOwed = !await checkpoint(database.writer);
			logged = await logOf(log);
		},
		closeSync: () => {
			database.journal.close().catch(() => {});
			database.finder.closeSync();
			database.reader.closeSync();
			database.writer.closeSync();
			instance.closeSync();
		}
	};
	try {
		await tryDriver(driver, database);
		await emptyJournal(database);
		await readNumbers(database);
		database.recent = await readIds(database.reader);
		return database;
	} catch (error) {
		database.closeSync();
		throw error instanceof CollectorError ? error : explainOpenFailure(path, error);
	}
}
/** A release of the driver that we do not know is met here, not at the first batch. */
async function tryDriver(driver, database) {
	try {
		(await database.reader.runAndReadAll("SELECT $one::BIGINT::DOUBLE AS one", { one: 1n })).getRowObjectsJS();
	} catch (error) {
		if (error instanceof TypeError) throw unsuitable(driver, error);
		throw error;
	}
}
async function readNumbers(database) {
	const [numbers = []] = (await database.reader.runAndReadAll("SELECT (SELECT max(nr) FROM events)::DOUBLE, (SELECT max(nr) FROM summed)::DOUBLE")).getRowsJS();
	database.summedNr = Number(numbers[1] ?? 0);
	database.storedNr = Math.max(Number(numbers[0] ?? 0), database.summedNr);
	database.journaledNr = database.storedNr;
}
/** What is left of a file that was begun on a full disk; no database can be opened over it. */
async function removeEmpty(path) {
	const found = await stat(path).catch(() => null);
	if (found?.isFile() && found.size === 0) await rm(path);
}
/** @returns `false` while sums are being written: it is done after the next commit, then. */
async function checkpoint(writer) {
	try {
		await writer.run("CHECKPOINT");
		return true;
	} catch (error) {
		if (error instanceof Error && /cannot checkpoint/i.test(error.message)) return false;
		throw error;
	}
}
var logOf = (path) => stat(path).then(({ dev, ino, size }) => ({
	file: `${dev}:${ino}`,
	bytes: size
}), () => ({
	file: "missing",
	bytes: 0
}));
async function identityOf(path) {
	if (path === ":memory:") return "";
	return stat(path).then(({ dev, ino }) => `${dev}:${ino}`, () => "missing");
}
/** Shows that there is room again: a commit, then what the log holds into the file. */
async function proveWriting({ writer }) {
	await writer.run("UPDATE meta SET version = version");
	await writer.run("CHECKPOINT");
}
/**
* In one transaction: a database of somebody else's is left as it was.
*
* @returns the last part of the journal whose rows are in the tables.
*/
async function makeTables(writer, path) {
	await writer.run("BEGIN");
	for (const statement of createTables) await writer.run(statement);
	await checkTables(writer, path);
	const found = (await writer.runAndReadAll("SELECT version FROM meta")).getRows()[0]?.[0];
	if (found === void 0) await writer.run(`INSERT INTO meta VALUES (${TABLES_VERSION})`);
	else if (found !== TABLES_VERSION) {
		await migrate(writer, path, found);
		await checkTables(writer, path);
	}
	await writer.run("COMMIT");
	return Number((await writer.runAndReadAll("SELECT part FROM journaled")).getRows()[0]?.[0] ?? 0);
}
/** Within the transaction that is open. */
async function migrate(writer, path, found) {
	if (!Number.isInteger(found) || Number(found) < 1 || Number(found) > TABLES_VERSION) throw new CollectorError("STORE_VERSION", `${path} was written by a later version of reelshelf (tables ${String(found)}, this one knows ${TABLES_VERSION}). Use that version, or a new file.`);
	if (!`${columns.map(({ name }) => name).join()},`.startsWith(`${await columnsOf(writer, "events")},`)) throw foreign(path, "events");
	const statements = migrations.slice(Number(found) - 1).flat();
	const isColumn = (statement) => statement.includes(" ADD COLUMN ");
	for (const statement of statements.filter(isColumn)) await writer.run(statement);
	for (const statement of statements) if (!isColumn(statement)) await writer.run(statement);
	await writer.run(`UPDATE meta SET version = ${TABLES_VERSION}`);
}
var columnsOf = async (writer, table) => (await writer.runAndReadAll(`SELECT * FROM ${table} LIMIT 0`)).columnNames().join();
var foreign = (path, table) => new CollectorError("STORE_FOREIGN", `${path} is a database of another program: its table ${table} is not ours. It was left as it is. Name another file.`);
async function checkTables(writer, path) {
	const isMeta = await columnsOf(writer, "meta") === "version";
	const isOther = isMeta && (await writer.runAndReadAll(`SELECT 1 FROM meta WHERE version::VARCHAR <> '${TABLES_VERSION}'`)).getRows().length > 0;
	const own = columns.map(({ name }) => name).join();
	if (!isMeta || !isOther && await columnsOf(writer, "events") !== own) throw foreign(path, isMeta ? "events" : "meta");
}
// src/collector/store/duckdb/removeRows.ts
/** What a visit told before it knew its visitor is the visitor's, too. */
var OF_VISITOR = `visitor = $1 OR session IN (SELECT session FROM events WHERE visitor = $1 AND session IS NOT NULL)`;
/** @returns how many rows are gone. */
var forgetVisitor = (database, visitor) => inOne(database, [
	{
		sql: beforeGoing(OF_VISITOR, database.summedNr),
		values: [visitor]
	},
	...removeIds(OF_VISITOR).map((sql) => ({
		sql,
		values: [visitor]
	})),
	{
		sql: `DELETE FROM events WHERE ${OF_VISITOR}`,
		values: [visitor],
		isCounted: true
	},
	...afterGoing(database.summedNr).map((sql) => ({ sql }))
]);
/** @returns how many events and updates of orders are gone. */
var ageRows = (database, { orders, eventsMs, ordersMs, monthsMs, endMs }) => inOne(database, [
	...removeIds("at_ms < $1").map((sql) => ({
		sql,
		values: [BigInt(eventsMs)]
	})),
	...ageingSql.map(({ sql, isCounted }) => ({
		sql,
		values: [BigInt(eventsMs)],
		isCounted
	})),
	...takeAwayBefore(eventsMs, database.summedNr).map((sql) => ({ sql })),
	{
		sql: keepOrdersSql,
		values: [JSON.stringify(orders.map((order) => JSON.stringify(order)))]
	},
	...endingSql.map(({ sql, isEnd }) => ({
		sql,
		values: [BigInt(isEnd ? endMs : monthsMs)]
	})),
	{
		sql: "INSERT INTO aged VALUES ($1, $2, $3)",
		values: [
			BigInt(eventsMs),
			BigInt(ordersMs),
			BigInt(monthsMs)
		]
	}
]);
/** In one transaction. */
async function inOne({ writer, recent }, steps) {
	let removed = 0;
	await writer.run("BEGIN");
	try {
		await writer.run(emptyCreditedDays);
		for (const { sql, values = [], isCounted = false } of steps) {
			const { rowsChanged } = await writer.run(sql, values);
			if (isCounted) removed += rowsChanged;
		}
		await writer.run("COMMIT");
		recent.someAreGone();
		return removed;
	} catch (error) {
		await writer.run("ROLLBACK").catch(() => {});
		throw error;
	}
}
// src/collector/store/duckdb/transfer.ts
/** As many rows are read at a time; between them what else waits gets its turn. */
var PAGE = 2e4;
var createTransfer = (write) => ({
	everything: (tenant) => everything(write, tenant),
	hasTakenIn: (id) => write((database) => isTakenIn(database, id)),
	takeIn: (id, rest) => write((database) => takeIn(database, id, rest))
});
async function* everything(write, tenant) {
	const pages = (table) => pagesOf(write, table, tenant);
	for await (const row of pages("events")) yield { event: eventOf(row) };
	for await (const row of pages("signed_orders")) yield { signed: signedFrom(row) };
	for await (const row of pages("sums")) yield { sum: sumOf(row) };
	for await (const { from_ms: fromMs, to_ms: toMs, told } of pages("kept_orders")) yield { order: {
		...JSON.parse(String(told)),
		fromMs: Number(fromMs),
		toMs: Number(toMs)
	} };
	for await (const { told } of pages("costs")) yield { cost: JSON.parse(String(told)) };
	for await (const row of pages("signed_since")) yield { since: {
		tenant: String(row["tenant"]),
		sinceMs: Number(row["since_ms"])
	} };
	for await (const { kind, id, told } of pagesOf(write, "feed_names", null)) yield { name: {
		kind,
		id: String(id),
		label: JSON.parse(String(told))
	} };
	for await (const row of pagesOf(write, "aged", null)) yield { aged: {
		eventsMs: Number(row["events_ms"]),
		ordersMs: Number(row["orders_ms"]),
		monthsMs: Number(row["months_ms"])
	} };
}
/** By the rows' own numbers, which say where they stand in the file. */
async function* pagesOf(write, table, tenant) {
	const ask = (sql, values = []) => write(async ({ writer }) => (await writer.runAndReadAll(sql, values)).getRowObjectsJS());
	const [last] = await ask(`SELECT max(rowid)::DOUBLE AS last FROM ${table}`);
	const end = last?.["last"] ?? null;
	if (end === null) return;
	const isAsked = tenant === null ? "" : " AND tenant = $1";
	for (let start = 0; start <= Number(end); start += PAGE) yield* await ask(`SELECT * FROM ${table} WHERE rowid >= ${start} AND rowid < ${start + PAGE}${isAsked}`, tenant === null ? [] : [tenant]);
}
var textOr = (value) => typeof value === "string" ? value : null;
function eventOf(row) {
	const position = row["position"];
	return {
		tenant: String(row["tenant"]),
		id: String(row["key"]).slice(String(row["tenant"]).length + 1).split("\n")[0] ?? "",
		type: row["type"],
		atMs: Number(row["at_ms"]),
		receivedMs: Number(row["received_ms"]),
		seq: Number(row["seq"]),
		view: String(row["view"]),
		visitor: textOr(row["visitor"]),
		session: textOr(row["session"]),
		video: textOr(row["video"]),
		creator: textOr(row["creator"]),
		product: textOr(row["product"]),
		position: position === null || position === void 0 ? null : Number(position),
		gift: textOr(row["gift"]),
		automated: row["automated"] === true,
		props: JSON.parse(String(row["props"])),
		context: JSON.parse(String(row["context"]))
	};
}
var sumOf = (row) => ({
	tenant: String(row["tenant"]),
	automated: row["automated"] === true,
	fromMs: Number(row["from_ms"]),
	toMs: Number(row["to_ms"]),
	creator: textOr(row["creator"]),
	video: textOr(row["video"]),
	product: textOr(row["product"]),
	...Object.fromEntries(countNames.map((name) => [name, Number(row[name] ?? 0)]))
});
var LEDGER = "CREATE TABLE IF NOT EXISTS taken_in (id VARCHAR PRIMARY KEY)";
async function isTakenIn({ writer }, id) {
	await writer.run(LEDGER);
	return (await writer.runAndReadAll("SELECT 1 FROM taken_in WHERE id = $1", [id])).currentRowCount > 0;
}
/** In one transaction. */
async function takeIn(database, id, rest) {
	const { writer } = database;
	if (await isTakenIn(database, id)) return;
	await writer.run("BEGIN");
	try {
		for (const it of rest) await takeOne(database, it);
		await writer.run("INSERT INTO taken_in VALUES ($1)", [id]);
		await writer.run("COMMIT");
	} catch (error) {
		await writer.run("ROLLBACK").catch(() => {});
		throw error;
	}
}
async function takeOne({ writer }, it) {
	if ("sum" in it) {
		const { tenant, automated, fromMs, toMs, creator, video, product } = it.sum;
		const values = [
			tenant,
			automated,
			BigInt(fromMs),
			BigInt(toMs)
		];
		values.push(creator, video, product, ...countNames.map((name) => BigInt(it.sum[name])));
		await writer.run(`INSERT INTO sums (tenant, automated, from_ms, to_ms, creator, video, product, ${countNames.map((name) => `"${name}"`).join(", ")})
       VALUES (${values.map((_, index) => `$${index + 1}`).join(", ")})`, values);
	} else if ("order" in it) {
		const { tenant, fromMs, toMs } = it.order;
		await writer.run("INSERT INTO kept_orders VALUES ($1, $2, $3, $4)", [
			tenant,
			BigInt(fromMs),
			BigInt(toMs),
			JSON.stringify(it.order)
		]);
	} else if ("since" in it) await writer.run("INSERT INTO signed_since VALUES ($1, $2) ON CONFLICT DO UPDATE SET since_ms = least(since_ms, excluded.since_ms)", [it.since.tenant, BigInt(it.since.sinceMs)]);
	else {
		const { eventsMs, ordersMs, monthsMs } = it.aged;
		await writer.run("INSERT INTO aged VALUES ($1, $2, $3)", [
			BigInt(eventsMs),
			BigInt(ordersMs),
			BigInt(monthsMs)
		]);
	}
}
// src/collector/store/duckdb/createDuckdbStore.ts
var MAX_GROUP = 4e3;
/**
* The embedded database, and the default: one file, nothing to install beside `@duckdb/node-api`. A good choice up to some
* thousand events a second on one machine. When it fails while it runs (a full disk, a deleted file), it refuses, and opens the
* file again by itself until it can write.
*
* @throws CollectorError when the file cannot be had; see {@link openDatabase}.
*/
async function createDuckdbStore({ path, withSums = true }) {
	const recovery = createRecovery(await openDatabase(path), {
		open: () => openDatabase(path),
		prove: proveWriting,
		shut: (database) => database.closeSync()
	}, nodeClock);
	const write = createWriter(recovery, async (database) => {
		await database.assertFile();
		await database.keepLog();
	});
	const acknowledge = createWriter(recovery);
	const filing = keepFiling(write, nodeClock);
	const { ask, askSteadily, inTurn, keepUp, close } = createReader(recovery, withSums, filing.all);
	/** Sums are changed by one at a time, and only while nobody asks. */
	const remove = (run) => write(() => inTurn(run));
	const commits = createGroupCommit((rows) => acknowledge(async (database) => {
		await database.assertFile();
		return commitRows(database, rows);
	}), MAX_GROUP);
	const signed = createGroupCommit((rows) => write((database) => commitSigned(database, rows)), MAX_GROUP);
	keepUp();
	const store = {
		...createAnswers(ask),
		...insightAnswers(ask),
		...costStore(ask, write),
		...creditedDayStore(ask, write),
		reading: async () => {
			const steady = await askSteadily();
			return {
				...store,
				...createAnswers(steady),
				...insightAnswers(steady)
			};
		},
		append: async (rows) => {
			const result = await commits.add(rows);
			await filing.soon(result.accepted, keepUp);
			return result;
		},
		appendSigned: signed.add,
		keepFeedNames: (names) => write(({ writer }) => keepNames(writer, names)),
		...createTransfer(async (change) => {
			await filing.all();
			return write(change);
		}),
		state: recovery.state,
		forget: async (visitor) => {
			await filing.all();
			return remove((database) => forgetVisitor(database, visitor));
		},
		age: async (ageing) => {
			await filing.all();
			return remove((database) => ageRows(database, ageing));
		},
		close: async () => {
			const closed = close();
			await Promise.all([commits.settle(), signed.settle()]);
			await closed;
			await filing.all().catch(() => {});
			await recovery.close(async ({ writer }) => void await writer.run("CHECKPOINT").catch(() => {}));
		}
	};
	return store;
}
export { nothing as $, wrongDays as A, talliedTypes as B, makeChannelFile as C, checkKeys as D, defaultLimits as E, monthsOf as F, shopperOf as G, group as H, sumsOf$1 as I, openQuestionFile as J, surfaceOf as K, countAll as L, minDays as M, inMonth as N, expectedDays as O, isOf as P, entriesOf as Q, countNames as R, createNotices as S, likeEntries as T, keyOf$1 as U, compare$1 as V, number$1 as W, entryFileOf as X, createEntryFile as Y, apply as Z, keepSalesBook as _, failureTypes as a, ownAddress as at, creditedOrders as b, claimsOf as c, createAccess as ct, readClickhouseAddress as d, readEntry$1 as et, createNodeCollector as f, funnelSteps as g, WATCHED_WITHIN_MS as h, SKEWED_MS as i, createAddressOf as it, defaultKeepDays as j, toWindows as k, fitting as l, createPeople as lt, webhookPlatforms as m, createClickhouseStore as n, CHANNEL_ID as nt, createSignedOrders as o, CollectorError as ot, COOKIE as p, truncateIp as q, NOTHING_TO_SHOW as r, checkTrust as rt, completenessOf as s, createPeopleFolder as st, createDuckdbStore as t, assortmentOf as tt, placeOf$1 as u, freshnessOf as v, openChannelFile as w, createPace as x, placementsOf as y, tallied as z };

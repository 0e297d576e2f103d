#!/usr/bin/env node
import { t as nearest } from "./shared/nearest.js";
import { n as success, t as failure } from "./shared/result.js";
import { n as interrupted, r as misused, t as failed } from "./shared/commandResult.js";
import { $ as nothing, A as wrongDays, C as makeChannelFile, D as checkKeys, E as defaultLimits, J as openQuestionFile, M as minDays, O as expectedDays, Q as entriesOf, S as createNotices, T as likeEntries, X as entryFileOf, Y as createEntryFile, Z as apply, _ as keepSalesBook, at as ownAddress, b as creditedOrders, ct as createAccess, d as readClickhouseAddress, et as readEntry, f as createNodeCollector, it as createAddressOf, j as defaultKeepDays, k as toWindows, lt as createPeople, m as webhookPlatforms, n as createClickhouseStore, nt as CHANNEL_ID, ot as CollectorError, p as COOKIE, q as truncateIp, rt as checkTrust, st as createPeopleFolder, t as createDuckdbStore, tt as assortmentOf, w as openChannelFile, x as createPace } from "./shared/createDuckdbStore.js";
import { c as checkPerson } from "./shared/createConsole.js";
import { n as isProject, r as openProject, t as createProject } from "./shared/project.js";
import { n as publishProject, p as prepareVideos, r as readAddress, x as isStudioPath } from "./shared/publishProject.js";
import { t as isSubmissionPath } from "./shared/route.js";
import { n as readChange } from "./shared/changes.js";
import { t as createProgress } from "./shared/progress.js";
import { t as safeUrl } from "./shared/safeUrl.js";
import { a as importCommand } from "./shared/import.js";
import { o as loadMediaLibrary, s as mediaPackages } from "./shared/stills.js";
import { n as folderOption } from "./shared/projectFolder.js";
import { r as disclosures } from "./shared/schema.js";
import { createHash, randomBytes } from "node:crypto";
import { chmod, readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { Readable, Transform } from "node:stream";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { createReadStream, createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { spawn } from "node:child_process";
import { STATUS_CODES, ServerResponse, createServer } from "node:http";
import { Http2ServerRequest, constants } from "node:http2";
// src/cli/command.ts
/** What every command of the program is made of; `commands.ts` lists them. */
/** Of every command. */
var commonOptions = {
	json: { about: "answer with one JSON object, for scripts" },
	help: { about: "show this" }
};
/** @returns a sentence that says what was received and what was expected. */
function readWords(command, args) {
	const options = {
		...command.options,
		...commonOptions
	};
	let parsed;
	try {
		parsed = parseArgs({
			args: [...args],
			strict: true,
			allowPositionals: true,
			options: Object.fromEntries(Object.entries(options).map(([name, { value, isMany }]) => [name, {
				type: value === void 0 ? "boolean" : "string",
				multiple: isMany ?? false,
				...name === "help" ? { short: "h" } : {}
			}]))
		});
	} catch (error) {
		return failure(`${error instanceof Error ? error.message.split(". ")[0] : String(error)}.`);
	}
	const { values, positionals } = parsed;
	const given = {
		words: positionals,
		text: (option) => typeof values[option] === "string" ? values[option] : void 0,
		texts: (option) => Array.isArray(values[option]) ? values[option] : [],
		has: (option) => values[option] !== void 0 && values[option] !== false
	};
	if (given.has("help")) return success(given);
	const missing = command.words.find((word, index) => !word.startsWith("[") && positionals[index] === void 0);
	if (missing !== void 0) return failure(`${missing} is missing.`);
	const extra = command.words.some((word) => word.includes("…")) ? void 0 : positionals[command.words.length];
	return extra === void 0 ? success(given) : failure(`"${extra}" is one word too many; expected: ${command.words.join(" ") || "options only"}.`);
}
function helpOf(command) {
	const rows = Object.entries({
		...command.options,
		...commonOptions
	}).map(([name, { value, about }]) => [`--${name}${value === void 0 ? "" : ` ${value}`}`, about]);
	return [
		`reelshelf ${command.name}: ${command.summary}`,
		"",
		"Usage",
		`  reelshelf ${[
			command.name,
			...command.words,
			"[options]"
		].join(" ")}`,
		"",
		"Options",
		...columns(rows),
		...command.notes ? ["", ...command.notes] : [],
		"",
		command.examples.length > 1 ? "Examples" : "Example",
		...command.examples.map((example) => `  ${example}`)
	];
}
/** Two columns; a line break in the second stands under its start. */
function columns(rows) {
	const width = Math.max(...rows.map(([first = ""]) => first.length)) + 2;
	return rows.flatMap(([first = "", second = ""]) => second.split("\n").map((line, index) => `  ${(index === 0 ? first : "").padEnd(width)}${line}`.trimEnd()));
}
// src/cli/dataFolders.ts
/** Where the secrets of signed orders are kept that the console sets up: beside the collector's data, or nowhere. */
var webhooksFolderOf = (data) => beside(data, "webhooks");
/** Where is kept what happens in lives; `null` where nothing is kept. */
var liveFolderOf = (data) => beside(data, "live");
/** Where the access of others than the owner is kept: beside the collector's data; `null` where those are not kept either. */
var accessFolderOf = (data) => beside(data, "access");
/** Where questions below videos are kept. */
var commentsFolderOf = (data) => beside(data, "comments");
/** Where likes of videos are kept. */
var likesFolderOf = (data) => beside(data, "likes");
var beside = (data, name) => data === ":memory:" ? null : `${data.replace(/\.duckdb$/, "")}.${name}`;
// src/cli/limitSettings.ts
var limitOf = {
	network: "perNetwork",
	visitor: "perVisitor",
	key: "perKey"
};
var isWhose = (text) => Object.hasOwn(limitOf, text);
/** Reads `network=400` and `key=5000/20000`: requests a second, and how many at once, which are ten seconds' unless told. */
function parseLimits(given) {
	const limits = {};
	for (const text of given) {
		const [, whose = "", perSecond = "", burst] = /^(\w+)=([1-9]\d{0,6})(?:\/([1-9]\d{0,7}))?$/.exec(text.trim()) ?? [];
		if (!isWhose(whose)) return failure(`--limit is "${text}"; expected whose and how many requests a second, such as ${Object.entries(limitOf).map(([name, limit]) => `${name}=${defaultLimits[limit].perSecond}`).join(", ")}, or with how many at once: network=400/4000.`);
		limits[limitOf[whose]] = {
			perSecond: Number(perSecond),
			burst: Number(burst ?? Number(perSecond) * 10)
		};
	}
	return success(limits);
}
// src/cli/webhookSettings.ts
/**
* Reads `shopify=@/run/secrets/shopify`, `shopify=env:SHOPIFY_SECRET`, `shopify@Halden=…`, and `REELSHELF_WEBHOOKS` with several of
* them by spaces. Other users of the machine see what is typed, so a file or a variable is the better place for a secret.
*/
function parseWebhooks(given, environment) {
	const more = (environment["REELSHELF_WEBHOOKS"] ?? "").split(/\s+/).filter(Boolean);
	const settings = [];
	for (const text of [...given, ...more]) {
		const [, name = "", shop, secret = ""] = /^([\w-]+)(?:@([^=]+))?=(.+)$/.exec(text.trim()) ?? [];
		const platform = webhookPlatforms.find((known) => known === name.toLowerCase());
		if (!platform) {
			const shown = (name || text.split("=")[0] || "").slice(0, 40);
			return failure(`--webhook begins with "${shown}"; expected a platform and where its secret is, such as shopify=@./shopify.secret. Platforms: ${webhookPlatforms.join(", ")}.`);
		}
		const from = readSecret(secret, environment);
		if (!from.ok) return failure(`--webhook ${platform} ${from.error}`);
		settings.push({
			platform,
			shop: shop ?? null,
			from: from.value
		});
	}
	return success(settings);
}
function readSecret(text, environment) {
	if (text.startsWith("@")) return success({ file: text.slice(1) });
	if (!text.startsWith("env:")) return success({ secrets: [text] });
	const value = environment[text.slice(4)];
	return value === void 0 || value.trim() === "" ? failure(`names the variable ${text.slice(4, 84)}, which is not set.`) : success({ secrets: value.trim().split(/\s+/) });
}
/**
* The settings with their secrets; of a file each line is one, so that a new one can stand beside the old while it is replaced.
*
* @throws CollectorError `OPTIONS_INVALID` for a file that cannot be read or is empty.
*/
async function readWebhooks(settings) {
	return Promise.all(settings.map(async ({ platform, shop, from }) => ({
		platform,
		secrets: "file" in from ? await readSecrets(platform, from.file) : from.secrets,
		...shop === null ? {} : { shop }
	})));
}
async function readSecrets(platform, file) {
	const secrets = (await readFile(file, "utf8").catch((error) => {
		const why = error instanceof Error ? error.message : String(error);
		throw new CollectorError("OPTIONS_INVALID", `The secret of --webhook ${platform} cannot be read from ${file}: ${why}`);
	})).split(/\r?\n/).map((line) => line.trim()).filter(Boolean);
	if (secrets.length > 0) return secrets;
	throw new CollectorError("OPTIONS_INVALID", `The file of --webhook ${platform}, ${file}, is empty. Put the secret into it, one a line.`);
}
// src/cli/collectSettings.ts
var DEFAULT_DATA = "./reelshelf.duckdb";
var LOCAL_ORIGINS = [
	"http://localhost:*",
	"http://127.0.0.1:*",
	"http://[::1]:*"
];
/** Reads what was typed after `collect`. A mistake is a sentence that says what was received and what was expected. */
function parseCollectSettings(given, environment) {
	const portText = given.text("port") ?? "8787";
	const port = readWhole(portText, 65535);
	if (port === null) return failure(`--port is "${portText}"; expected a number from 0 to 65535.`);
	const trustText = given.text("trust-proxy") ?? "auto";
	const trustProxy = readTrust(trustText);
	if (trustProxy === null) return failure(`--trust-proxy is "${trustText}"; expected how many proxies of your own stand in front, or their addresses (203.0.113.7,198.51.100.0/24), or auto.`);
	const store = readStore(given.text("store") ?? environment["REELSHELF_STORE"], environment);
	if (!store.ok) return store;
	const limits = parseLimits(given.texts("limit"));
	if (!limits.ok) return limits;
	const webhooks = parseWebhooks(given.texts("webhook"), environment);
	if (!webhooks.ok) return webhooks;
	const creditDays = readDays(given);
	if (!creditDays.ok) return creditDays;
	const keep = readKeepDays(given, creditDays.value);
	if (!keep.ok) return keep;
	const sizeText = given.text("submission-size") ?? "1000";
	const megabytes = readWhole(sizeText, 99999);
	if (!megabytes) return failure(`--submission-size is "${sizeText}"; expected megabytes from 1 to 99999, such as 1000.`);
	const keys = readKeys(given.texts("key"), given.texts("origin"), given.text("name"));
	if (!keys.ok) return keys;
	const isLocalOnly = keys.value.length === 0;
	const shopName = given.text("name");
	const name = shopName === void 0 ? {} : { name: shopName };
	return success({
		keys: isLocalOnly ? [{
			origins: LOCAL_ORIGINS,
			...name
		}, {
			key: "pub_local",
			origins: LOCAL_ORIGINS,
			...name
		}] : keys.value,
		isLocalOnly,
		data: given.text("data") ?? "./reelshelf.duckdb",
		store: store.value,
		port,
		host: given.text("host") ?? "127.0.0.1",
		reportToken: given.text("report-token") ?? environment["REELSHELF_REPORT_TOKEN"] ?? null,
		feeds: [...given.texts("feed")],
		studio: given.text("studio") ?? null,
		submissions: given.text("submissions") ?? given.text("studio") ?? null,
		maxBytes: megabytes * 1e6,
		trustProxy,
		addressHeader: given.text("address-header") ?? null,
		limits: limits.value,
		countAutomated: given.has("count-automated"),
		webhooks: webhooks.value,
		comments: given.has("comments"),
		likes: given.has("likes"),
		creditDays: creditDays.value,
		keep: keep.value
	});
}
/** Whoever can list the machine's processes reads what is typed; a variable is the collector's own. */
function readStore(address, environment) {
	if (address === void 0 || address === "") return success(null);
	const password = environment["REELSHELF_STORE_PASSWORD"];
	const read = readClickhouseAddress(address, password);
	return read.ok ? success({
		address,
		...password === void 0 ? {} : { password }
	}) : failure(`--store: ${read.error} For a file leave it out, and name it with --data.`);
}
function readKeys(written, withoutKey, name) {
	const origins = /* @__PURE__ */ new Map();
	for (const text of written) {
		const at = text.indexOf("@");
		if (at < 1) return failure(`--key is "${text}"; expected a key and an origin, such as pub_shop@https://shop.example.`);
		const key = text.slice(0, at);
		origins.set(key, [...origins.get(key) ?? [], text.slice(at + 1)]);
	}
	if (withoutKey.length > 0) origins.set(null, [...withoutKey]);
	return success([...origins].map(([key, own]) => ({
		origins: own,
		...key === null ? {} : { key },
		...name === void 0 ? {} : { name }
	})));
}
function readDays(given) {
	const days = {};
	for (const name of ["click", "view"]) {
		const text = given.text(`${name}-days`);
		if (text === void 0) continue;
		days[name] = /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
		if (wrongDays(days) === name) return failure(`--${name}-days is "${text}"; expected ${expectedDays[name]}.`);
	}
	return success(days);
}
function readKeepDays(given, creditDays) {
	const read = (name, usual, least) => {
		const text = given.text(name);
		if (text === void 0) return success(Math.max(usual, least));
		const days = text === "all" ? Infinity : readWhole(text, 36500);
		return days !== null && days >= least ? success(days) : failure(`--${name} is "${text}"; expected a number of days from ${least} on, or all.`);
	};
	const { events, sums, totals } = defaultKeepDays;
	const kept = read("keep-days", events, minDays(toWindows(creditDays)));
	if (!kept.ok) return kept;
	const keptSums = read("keep-sums-days", sums, kept.value);
	if (!keptSums.ok) return keptSums;
	const keptTotals = read("keep-totals-days", totals, keptSums.value);
	return keptTotals.ok ? success({
		events: kept.value,
		sums: keptSums.value,
		totals: keptTotals.value
	}) : keptTotals;
}
function readTrust(text) {
	if (text === "auto") return text;
	if (/^\d+$/.test(text)) return readWhole(text, 10);
	const ranges = text.split(",").map((range) => range.trim());
	try {
		checkTrust(ranges);
		return ranges;
	} catch {
		return null;
	}
}
function readWhole(text, max) {
	return /^\d{1,5}$/.test(text) && Number(text) <= max ? Number(text) : null;
}
// src/cli/access.ts
var accessCommand = {
	name: "access",
	summary: "say who else may see the report and the studio: add, list, remove",
	words: ["<add, list or remove>", "[name]"],
	options: {
		role: {
			value: "<role>",
			about: "of add: editor (studio and report), viewer (report), creator (their own part of the report)"
		},
		creator: {
			value: "<id>",
			about: "of add, for a creator: their id in the feed"
		},
		data: {
			value: "<file>",
			about: `the collector’s database file (default ${DEFAULT_DATA}); the access is kept beside it`
		},
		address: {
			value: "<url>",
			about: "of add: where the collector is reached, so that the link is whole"
		}
	},
	notes: ["What is added or removed holds at once, also while the collector runs.", "A link is shown once. Whoever has it has the access; what is lost is removed and added again."],
	examples: [
		"reelshelf access add \"Mia\" --role creator --creator mia --address https://events.shop.example",
		"reelshelf access list",
		"reelshelf access remove \"Mia\""
	],
	async run(given, world) {
		const path = accessFolderOf(given.text("data") ?? "./reelshelf.duckdb");
		if (path === null) return misused("--data is :memory:; access is kept beside a database file.", "access");
		const people = createPeople(createPeopleFolder(path, world.log), world.env.nowMs);
		const [verb, name] = given.words;
		if (verb !== "add" && verb !== "list" && verb !== "remove") return misused(`"${verb}" is none of add, list and remove.`, "access");
		try {
			if (verb === "list") return list(await people.list(), world);
			if (name === void 0) return misused(`Whom to ${verb}? Give a name.`, "access");
			return await (verb === "add" ? add(people, name, given) : remove(people, name));
		} catch (error) {
			return failed({
				code: "ACCESS_FAILED",
				message: `${path} cannot be changed: ${String(error)}`
			});
		}
	}
};
async function add(people, name, given) {
	const checked = checkPerson({
		name,
		role: given.text("role"),
		creator: given.text("creator") ?? null
	});
	if (!checked.ok) return misused(typeof checked.error === "string" ? checked.error : checked.error.message, "access");
	const { person, token } = await people.add(checked.value);
	const base = given.text("address")?.replace(/\/(report\/?)?$/, "");
	const link = base === void 0 ? null : `${base}/report?token=${token}`;
	return {
		exitCode: 0,
		lines: [
			`${person.name} has access: ${roleText(person)}.`,
			...link === null ? [`Token    ${token}`] : [`Link     ${link}`],
			"It is shown this once."
		],
		data: {
			person,
			token,
			link
		}
	};
}
async function remove(people, name) {
	const meant = (await people.list()).filter((person) => person.name === name || person.id === name);
	const [only] = meant;
	if (!only) return failed({
		code: "PERSON_UNKNOWN",
		message: `Nobody called "${name}" has access. See: reelshelf access list`
	});
	if (meant.length > 1) return failed({
		code: "PERSON_UNCLEAR",
		message: `${meant.length} are called "${name}". Give the id: ${meant.map(({ id }) => id).join(", ")}.`
	});
	await people.remove(only.id);
	return {
		exitCode: 0,
		lines: [`${only.name} no longer has access.`],
		data: { person: only }
	};
}
function list(people, { env }) {
	const day = (atMs) => new Date(atMs).toISOString().slice(0, 10);
	const rows = people.map((person) => [
		person.name,
		roleText(person),
		person.usedAtMs === null ? "never used" : env.nowMs() - person.usedAtMs < 36e5 ? "used within the hour" : `last used ${day(person.usedAtMs)}`,
		person.id
	]);
	return {
		exitCode: 0,
		lines: rows.length === 0 ? ["Only the owner has access."] : table$1(rows),
		data: { people }
	};
}
var table$1 = (rows) => {
	return columns(rows.map(([first = "", ...rest]) => [first, rest.join("  ")])).map((line) => line.slice(2));
};
var roleText = ({ role, creator }) => role === "creator" ? `creator ${creator}` : role;
// src/collector/reports/videoFigures.ts
/** What each video has brought since the first event, over all shops of this collector. */
async function figuresByVideo(store, tenants, feed, { toMs, automated, creditDays }) {
	const pace = createPace();
	const figures = /* @__PURE__ */ new Map();
	const of = (video) => {
		const known = figures.get(video) ?? {
			views: 0,
			adds: 0,
			orders: 0,
			revenue: []
		};
		figures.set(video, known);
		return known;
	};
	for (const tenant of tenants) {
		const scope = {
			tenant,
			fromMs: 0,
			toMs,
			automated
		};
		for (const { key, views, adds } of await store.tally(scope, "video")) {
			const line = of(key);
			line.views += views;
			line.adds += adds;
		}
		const question = {
			scope,
			assortment: assortmentOf(feed),
			windows: toWindows(creditDays),
			nowMs: toMs
		};
		const { orders } = await creditedOrders(store, question, pace);
		const { by } = await keepSalesBook(orders, pace);
		for (const [video, { direct }] of by.video) {
			const line = of(video);
			line.orders += direct.orders;
			for (const [currency, minor] of direct.sums) addTo$1(line.revenue, currency, minor);
		}
	}
	return figures;
}
function addTo$1(sums, currency, minor) {
	const known = sums.find((sum) => sum.currency === currency);
	if (known) known.minor += minor;
	else sums.push({
		currency,
		minor
	});
}
// src/cli/senderOf.ts
/** The network a request comes from, for limits and for the log. No whole address of a person is ever kept. */
function createSenderOf({ trustProxy, addressHeader }) {
	const addressOf = createAddressOf({
		trustProxy,
		...addressHeader === null ? {} : { addressHeader }
	});
	return (request, connection) => {
		const address = addressOf(request, connection);
		return address === null ? "a sender without an address" : truncateIp(address) ?? address;
	};
}
// src/cli/explainListening.ts
var addressOf = (host, port) => `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
/** Why a server could not be started, and what to do. */
function explainListening(error, { port, host }) {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	if (code === "EADDRINUSE") return {
		code: "PORT_IN_USE",
		message: `${host}:${port} is taken by another program. Choose another with --port, or --port 0 for a free one.`
	};
	if (code === "EACCES" || code === "EADDRNOTAVAIL") return {
		code: "ADDRESS_REFUSED",
		message: `this machine does not let us listen on ${host}:${port}. Choose another --host or --port.`
	};
	return {
		code: "START_FAILED",
		message: error instanceof Error ? error.message : String(error)
	};
}
// src/cli/collect.ts
/** Starts the collector and says where it is. */
async function collect(settings, world) {
	const token = settings.reportToken ?? world.randomToken();
	const shared = partsOf(settings, token, world);
	let store = null;
	let studio = null;
	try {
		if (settings.studio !== null) {
			const opened = await openProject(settings.studio);
			if (!opened.ok) return failed(opened.error);
			studio = await world.createStudio({
				project: opened.value,
				console: shared.parts,
				isLocal: false,
				figuresOf: async (feed) => store ? figuresByVideo(store, shopsIn(settings), feed, {
					toMs: world.env.nowMs(),
					automated: settings.countAutomated,
					creditDays: settings.creditDays
				}) : /* @__PURE__ */ new Map()
			});
		}
		const webhooks = await readWebhooks(settings.webhooks);
		const submissions = await openSubmissions(settings, world);
		store = await world.openStore(settings.data, settings.store);
		const collector = world.createCollector({
			...optionsIn(settings),
			store,
			reportToken: token,
			webhooks,
			log: world.log
		}, shared.parts);
		const server = await world.serve(together(settings, {
			collector,
			studio,
			submissions
		}), settings.port, settings.host);
		const address = addressOf(settings.host, server.port);
		return {
			exitCode: 0,
			lines: announce(settings, address, token),
			data: {
				endpoint: `${address}/v1/events`,
				report: `${address}/report`,
				...studio ? { studio: `${address}/studio` } : {},
				reportToken: token
			},
			stop: () => server.stop(async () => {
				await studio?.close();
				await collector.close();
				await shared.close();
			})
		};
	} catch (error) {
		await studio?.close();
		await store?.close();
		await shared.close();
		const { code, message } = error instanceof CollectorError ? error : explainListening(error, settings);
		return {
			exitCode: 1,
			lines: [`${code}: ${message}`]
		};
	}
}
/** Those of the collector's options that are written on the command line as they are. */
function optionsIn(settings) {
	const { keys, trustProxy, limits, countAutomated, creditDays, keep, addressHeader } = settings;
	const webhooksFolder = webhooksFolderOf(settings.data);
	const liveFolder = liveFolderOf(settings.data);
	return {
		keys,
		trustProxy,
		limits,
		countAutomated,
		creditDays,
		keepDays: keep.events,
		keepSumsDays: keep.sums,
		keepTotalsDays: keep.totals,
		...webhooksFolder === null ? {} : { webhooksFolder },
		...liveFolder === null ? {} : { liveFolder },
		...settings.comments ? { commentsFolder: commentsFolderOf(settings.data) } : {},
		...settings.likes ? { likesFolder: likesFolderOf(settings.data) } : {},
		...addressHeader === null ? {} : { addressHeader },
		feeds: feedsIn(settings).map(feedSource)
	};
}
/** Each answers what is its own; the collector all else. */
function together({ trustProxy, addressHeader }, parts) {
	const { collector, studio, submissions } = parts;
	if (!studio && !submissions) return collector;
	const senderAddress = createAddressOf({
		trustProxy,
		...addressHeader === null ? {} : { addressHeader }
	});
	return {
		hasUploads: true,
		fetch(request, connection) {
			const { pathname } = new URL(request.url);
			if (submissions && isSubmissionPath(pathname)) return submissions.fetch(request, connection);
			if (studio && isStudioPath(pathname)) return studio.fetch(request, { address: ownAddress(senderAddress(request, connection)) });
			return collector.fetch(request, connection);
		}
	};
}
async function openSubmissions(settings, world) {
	const { submissions: folder, maxBytes } = settings;
	if (folder === null) return null;
	if (!await isProject(folder)) throw new CollectorError("FOLDER_MISSING", `There is no project in ${folder}: it has no reels.json. Make one with: reelshelf init ${folder}`);
	return world.createSubmissions({
		folder: resolve(folder),
		maxBytes,
		senderOf: createSenderOf(settings)
	});
}
var shopsIn = ({ keys }) => new Set(checkKeys(keys).map(({ tenant }) => tenant));
/** One sign-in for all that is served here. */
function partsOf(settings, ownerToken, { log, env }) {
	const notices = createNotices(log, env);
	const path = accessFolderOf(settings.data);
	const folder = path === null ? null : createPeopleFolder(path, log);
	const { nowMs } = env;
	const access = createAccess({
		ownerToken,
		cookieName: COOKIE,
		folder,
		notices,
		nowMs
	});
	return {
		async close() {
			await access.close();
			notices.close();
		},
		parts: {
			access,
			offers: [
				"report",
				...settings.studio === null ? [] : ["studio"],
				...liveFolderOf(settings.data) === null ? [] : ["live"],
				...settings.comments ? ["questions"] : [],
				...webhooksFolderOf(settings.data) === null ? [] : ["orders"],
				...folder ? ["people"] : []
			]
		}
	};
}
function announce(settings, address, token) {
	const senders = settings.isLocalOnly ? ["Open to       pages on localhost (name your shop with --key pub_shop@https://shop.example)"] : settings.keys.map(({ key, origins }) => `Open to       ${origins.join(", ")}${key ? ` with key ${key}` : " without a key"}`);
	return [
		"Reelshelf collects.",
		`Endpoint      ${address}/v1/events`,
		...senders,
		...settings.webhooks.map(({ platform }) => `Orders        ${address}/v1/orders/${platform}, signed`),
		...settings.comments ? [`Questions     ${address}/v1/comments, for data-comments`] : [],
		...settings.likes ? [`Likes         ${address}/v1/likes, for data-likes`] : [],
		`Report        ${address}/report?token=${encodeURIComponent(token)}`,
		...settings.reportToken === null ? ["              (a new token each start; keep one with --report-token or REELSHELF_REPORT_TOKEN)"] : [],
		...settings.studio === null ? [] : [`Studio        ${address}/studio?token=${encodeURIComponent(token)}`],
		...settings.submissions === null ? [] : [`Invitations   ${address}/submit/… (the studio makes the links)`],
		`Data          ${describePlace(settings)}`
	];
}
/** Without a password. */
function describePlace({ data, store }) {
	if (store === null) return data === ":memory:" ? "in memory, gone when this ends" : resolve(data);
	const address = readClickhouseAddress(store.address);
	return address.ok ? `ClickHouse at ${address.value.url}, database ${address.value.database}` : "";
}
/** What stands last counts: the feed that is online, before that of the folder that is worked on. */
var feedsIn = ({ feeds, studio }) => [...studio === null ? [] : [join(studio, "reels.json")], ...feeds];
/** A file is read anew each time, so that an edited feed shows without a restart. */
var feedSource = (feed) => /^https?:\/\//.test(feed) ? feed : async () => JSON.parse(await readFile(feed, "utf8"));
// src/collector/transfer/beside.ts
/** What is kept in files beside a store, as it leaves one collector and comes into another: questions below videos, blocked words, likes, lives. */
var SHOP_FILE = /^[0-9a-f]{16}\.jsonl$/;
/** @param tenant - questions and likes of this shop only; `null`: of all. Lives belong to no shop, and are always among it. */
async function* readBeside({ questions, likes, lives }, tenant) {
	const isWanted = (file) => SHOP_FILE.test(file) && (tenant === null || file === entryFileOf(tenant));
	if (questions) for (const file of (await namesIn(questions)).filter(isWanted)) {
		const standing = await openQuestionFile(questions, file).read();
		for (const entry of entriesOf(standing)) yield { question: {
			file,
			entry
		} };
	}
	if (likes) for (const file of (await namesIn(likes)).filter(isWanted)) {
		const standing = await createEntryFile(likes, file, likeEntries).read();
		for (const entry of likeEntries.entriesOf(standing)) yield { like: {
			file,
			entry
		} };
	}
	if (lives) for (const name of await namesIn(lives)) {
		const channel = name.replace(/\.jsonl$/, "");
		if (channel === name || !CHANNEL_ID.test(channel)) continue;
		const found = await openChannelFile(lives, channel);
		if (found) yield { live: {
			channel,
			life: found.life,
			changes: found.changes
		} };
	}
}
/**
* Adds what is not there yet; what both have stays as it is here, and blocked words of both are blocked. Done once more, nothing changes.
*
* @returns what was left out, in sentences.
*/
async function putBeside({ questions, likes, lives }, found) {
	const notes = [];
	const asked = /* @__PURE__ */ new Map();
	const liked = /* @__PURE__ */ new Map();
	for (const each of found) if ("live" in each) notes.push(...await putLive(lives, each.live));
	else if ("like" in each) addTo(liked, each.like);
	else addTo(asked, each.question);
	if (asked.size > 0 && !questions) notes.push(leftOut("questions"));
	if (liked.size > 0 && !likes) notes.push(leftOut("likes"));
	for (const [file, entries] of asked) if (questions && SHOP_FILE.test(file)) await putQuestions(questions, file, entries);
	for (const [file, entries] of liked) if (likes && SHOP_FILE.test(file)) await putLikes(likes, file, entries);
	return notes;
}
var leftOut = (what) => `Its ${what} were left out: with --data :memory: none are kept. Name a file.`;
function addTo(files, { file, entry }) {
	const known = files.get(file);
	if (known) known.push(entry);
	else files.set(file, [entry]);
}
async function putLikes(folder, name, entries) {
	const file = createEntryFile(folder, name, likeEntries);
	const here = await file.read();
	const before = here.count;
	for (const raw of entries) {
		const entry = likeEntries.readEntry(JSON.stringify(raw));
		const isKnown = entry && here.videos.get(entry.video)?.has(entry.who);
		if (entry?.kind === "liked" && !isKnown) likeEntries.apply(here, entry);
	}
	if (here.count > before) await file.rewrite(here);
}
async function putQuestions(folder, name, entries) {
	const theirs = nothing();
	for (const raw of entries) {
		const entry = readEntry(JSON.stringify(raw));
		if (entry) apply(theirs, entry);
	}
	const file = openQuestionFile(folder, name);
	const here = await file.read();
	const fresh = [...theirs.questions.values()].filter(({ id, tokenDigest }) => !here.questions.has(id) && !here.byToken.has(tokenDigest));
	const words = [.../* @__PURE__ */ new Set([...here.words, ...theirs.words])];
	if (fresh.length === 0 && words.length === here.words.length) return;
	await file.rewrite({
		...here,
		questions: new Map([...here.questions, ...fresh.map((each) => [each.id, each])]),
		words
	});
}
async function putLive(folder, { channel, life, changes }) {
	if (!folder) return [`The live ${channel} was left out: with --data :memory: none is kept.`];
	if (!CHANNEL_ID.test(channel) || changes.some((change) => !readChange(change))) return [`The live ${JSON.stringify(channel)} was left out: it is not as a collector writes it.`];
	const known = await openChannelFile(folder, channel);
	if (known && known.life !== life) return [`There is another live ${channel} here already. It stays as it is.`];
	const file = known ?? await makeChannelFile(folder, channel, life);
	for (const change of changes.slice(file.changes.length)) await file.append(change);
	return [];
}
var namesIn = async (folder) => {
	try {
		return (await readdir(folder)).sort();
	} catch (error) {
		if (error.code === "ENOENT") return [];
		throw error;
	}
};
// src/collector/transfer/lines.ts
/** What such a file is known by. */
var FIRST_LINE = {
	reelshelf: "shop",
	version: 1
};
var createCounts = () => ({
	events: 0,
	signed: 0,
	sums: 0,
	orders: 0,
	names: 0,
	costs: 0,
	questions: 0,
	likes: 0,
	lives: 0,
	others: 0
});
function countOf(kept) {
	if ("event" in kept) return "events";
	if ("signed" in kept) return "signed";
	if ("sum" in kept) return "sums";
	if ("order" in kept) return "orders";
	if ("cost" in kept) return "costs";
	if ("live" in kept) return "lives";
	if ("like" in kept) return "likes";
	if ("question" in kept) return kept.question.entry.kind === "asked" ? "questions" : "others";
	return "name" in kept ? "names" : "others";
}
var words = [
	[
		"events",
		"event",
		"events"
	],
	[
		"signed",
		"update of signed orders",
		"updates of signed orders"
	],
	[
		"sums",
		"sum of days gone",
		"sums of days gone"
	],
	[
		"orders",
		"kept order",
		"kept orders"
	],
	[
		"costs",
		"cost",
		"costs"
	],
	[
		"questions",
		"question",
		"questions"
	],
	[
		"likes",
		"like",
		"likes"
	],
	[
		"lives",
		"live",
		"lives"
	],
	[
		"names",
		"name",
		"names"
	]
];
/** `312,000 events, 40 names` */
var describeCounts = (counts) => words.map(([kind, one, other]) => ({
	kind,
	one,
	other,
	count: counts[kind] ?? 0
})).filter(({ kind, count }) => kind === "events" || count > 0).map(({ one, other, count }) => `${count.toLocaleString("en")} ${count === 1 ? one : other}`).join(", ");
// src/collector/transfer/exportShop.ts
/**
* Writes all that a store keeps, and what is kept beside it, into a file: a line of JSON for each thing, and at the end how many there were and their digest, so that
* a file that is not whole is known as such. It takes its name when it is whole. `.gz` at its end packs it.
*
* @param tenant - of this shop only; `null`: of all.
* @param beside - where questions, likes and lives are kept; left out, they are not taken along.
* @param onProgress - said often, with how many events there were so far.
*/
async function exportShop(store, path, { tenant, beside = {}, onProgress = () => {} }) {
	const counts = createCounts();
	const unfinished = `${path}.part`;
	const digest = createHash("sha256");
	async function* everything() {
		yield* store.everything(tenant);
		yield* readBeside(beside, tenant);
	}
	async function* lines() {
		yield `${JSON.stringify(FIRST_LINE)}\n`;
		let lot = "";
		const give = () => {
			digest.update(lot);
			const given = lot;
			lot = "";
			return given;
		};
		for await (const kept of everything()) {
			counts[countOf(kept)] += 1;
			lot += `${JSON.stringify(kept)}\n`;
			if (lot.length < LOT$1) continue;
			onProgress(counts.events);
			yield give();
		}
		yield give();
		yield `${JSON.stringify({ end: {
			...counts,
			digest: digest.digest("hex")
		} })}\n`;
	}
	try {
		await pipeline(Readable.from(lines(), { objectMode: false }), path.endsWith(".gz") ? createGzip() : passOn(), createWriteStream(unfinished));
		await rename(unfinished, path);
	} catch (error) {
		await rm(unfinished, { force: true });
		throw error;
	}
	return counts;
}
/** Characters that are written at once. */
var LOT$1 = 262144;
var passOn = () => new Transform({ transform: (part, _encoding, done) => done(null, part) });
// src/collector/transfer/importShop.ts
var LOT = 4e3;
/**
* Takes in what {@link exportShop} wrote. The whole file is looked through before anything is written, so one that is damaged or cut
* off changes nothing. What ends in the middle is made whole by doing it again: an event that is there counts once, and what is no
* event is written in one step at the end.
*
* @param beside - where questions, likes and lives are to be kept; left out, the notes say that there are some.
*
* @throws CollectorError `FILE_FOREIGN`, `FILE_DAMAGED`.
*/
async function importShop(store, path, { beside = {}, onProgress = () => {} } = {}) {
	const { counts, digest } = await lookThrough(path);
	if (await store.hasTakenIn(digest)) return {
		counts,
		known: counts.events,
		isAgain: true,
		notes: []
	};
	const rest = [];
	const found = [];
	let known = 0;
	let done = 0;
	const lots = {
		events: [],
		signed: [],
		names: [],
		costs: []
	};
	const write = async (isLast) => {
		const { events, signed, names, costs } = lots;
		if (events.length > 0 && (isLast || events.length >= LOT)) {
			known += (await store.append(events.splice(0))).duplicates;
			onProgress(done, counts);
		}
		if (signed.length > 0 && (isLast || signed.length >= LOT)) await store.appendSigned(signed.splice(0));
		if (names.length > 0 && (isLast || names.length >= LOT)) await store.keepFeedNames(names.splice(0));
		if (costs.length > 0 && (isLast || costs.length >= LOT)) await store.keepCosts(costs.splice(0));
	};
	for await (const line of linesOf$1(path)) {
		const kept = JSON.parse(line);
		if ("reelshelf" in kept || "end" in kept) continue;
		if ("event" in kept) {
			lots.events.push(kept.event);
			done += 1;
		} else if ("signed" in kept) lots.signed.push(kept.signed);
		else if ("name" in kept) lots.names.push(kept.name);
		else if ("cost" in kept) lots.costs.push(kept.cost);
		else if ("question" in kept || "like" in kept || "live" in kept) found.push(kept);
		else rest.push(kept);
		await write(false);
	}
	await write(true);
	const notes = await putBeside(beside, found);
	await store.takeIn(digest, rest);
	return {
		counts,
		known,
		isAgain: false,
		notes
	};
}
/** @throws CollectorError where it is not what was once written whole. */
async function lookThrough(path) {
	const digest = createHash("sha256");
	let lines = 0;
	let last = "";
	for await (const line of linesOf$1(path)) {
		if (lines === 0) checkFirst(path, line);
		else if (lines > 1) digest.update(`${last}\n`);
		last = line;
		lines += 1;
	}
	if (lines === 0) checkFirst(path, "");
	const told = endIn(last);
	if (told === null) throw damaged(path, "it ends in the middle: writing or copying it was broken off");
	const { digest: expected, ...counts } = told;
	if (expected !== digest.digest("hex")) throw damaged(path, "what is in it is not what was written");
	return {
		counts,
		digest: expected
	};
}
function endIn(line) {
	try {
		const { end } = JSON.parse(line);
		return end ?? null;
	} catch {
		return null;
	}
}
function checkFirst(path, line) {
	let first = {};
	try {
		first = JSON.parse(line);
	} catch {}
	if (first["reelshelf"] !== FIRST_LINE.reelshelf) throw new CollectorError("FILE_FOREIGN", `${path} is no file that reelshelf collect --export wrote. Name one that is.`);
	if (first["version"] !== FIRST_LINE.version) throw new CollectorError("FILE_FOREIGN", `${path} was written by a later version of reelshelf. Use that version to take it in.`);
}
var damaged = (path, what) => new CollectorError("FILE_DAMAGED", `${path} is damaged: ${what}. Nothing was taken in. Write it again with --export, or copy it again.`);
async function* linesOf$1(path) {
	const file = createReadStream(path);
	const content = path.endsWith(".gz") ? file.pipe(createGunzip()) : file;
	file.once("error", (error) => content.destroy(error));
	try {
		let begun = "";
		for await (const part of content.setEncoding("utf8")) {
			const lines = (begun + String(part)).split("\n");
			begun = lines.pop() ?? "";
			yield* lines;
		}
		if (begun !== "") yield begun;
	} catch (error) {
		throw unreadable(path, error);
	}
}
function unreadable(path, error) {
	const { code = "", message } = error;
	if (error instanceof CollectorError) return error;
	if (code.startsWith("Z_")) return damaged(path, "it cannot be unpacked");
	return new CollectorError("FILE_MISSING", code === "ENOENT" ? `There is no file ${path}.` : `${path} cannot be read: ${message.replace(/\.?$/, ".")}`, error);
}
// src/cli/moveShop.ts
/** Writes what a store keeps into a file. @param shop - of this one; `null`: of all. */
var exportTo = (file, shop, place, world) => withStore(place, world, async (store) => {
	const progress = createProgress(world);
	const counts = await exportShop(store, resolve(file), {
		tenant: shop,
		beside: besideOf$1(place),
		onProgress: (events) => progress.show(`${events.toLocaleString("en")} events written`)
	});
	progress.end();
	const of = shop === null ? "" : ` of ${shop}`;
	return {
		exitCode: 0,
		lines: [...shop !== null && ofShop.every((kind) => counts[kind] === 0) ? [`There is no shop called "${shop}" in it, or it has nothing yet.`] : [], `Written to ${resolve(file)}${of}: ${describeCounts(counts)}.`],
		data: {
			file: resolve(file),
			counts
		}
	};
});
var ofShop = [
	"events",
	"signed",
	"sums",
	"questions",
	"likes"
];
/** Takes in what {@link exportTo} wrote. */
var importFrom = (file, place, world) => withStore(place, world, async (store) => {
	const progress = createProgress(world);
	const { counts, known, isAgain, notes } = await importShop(store, resolve(file), {
		beside: besideOf$1(place),
		onProgress: (done, { events }) => progress.show(`${done.toLocaleString("en")} of ${events.toLocaleString("en")} events taken in`)
	});
	progress.end();
	const where = describePlace(place);
	return {
		exitCode: 0,
		lines: [isAgain ? `${resolve(file)} was taken in before (${where}): nothing was to be done.` : `Taken in (${where}): ${describeCounts(counts)}.${known > 0 ? ` ${known.toLocaleString("en")} of the events were there already, and count once.` : ""}`, ...notes],
		data: {
			counts,
			known,
			isAgain,
			notes
		}
	};
});
/** Beside the data, also where the events are in a database elsewhere. */
var besideOf$1 = ({ data }) => ({
	questions: commentsFolderOf(data),
	likes: likesFolderOf(data),
	lives: liveFolderOf(data)
});
async function withStore({ data, store: server }, world, run) {
	let store = null;
	try {
		store = await world.openStore(data, server);
		return await run(store);
	} catch (error) {
		if (error instanceof CollectorError) return failed(error);
		const message = error instanceof Error ? error.message : String(error);
		return failed({
			code: "MOVE_FAILED",
			message: `${message.replace(/\.?$/, ".")} Run it again: nothing is doubled.`
		});
	} finally {
		await store?.close();
	}
}
// src/cli/collectCommand.ts
var collectCommand = {
	name: "collect",
	summary: "start the collector: takes events in, shows the report",
	words: [],
	options: {
		key: {
			value: "<key>@<origin>",
			isMany: true,
			about: "a public key and the pages that may send with it; repeat for more\n(origin null: sandboxed pages, such as Shopify customer events)"
		},
		origin: {
			value: "<origin>",
			isMany: true,
			about: "pages that may send without a key; repeat for more\n(without --key and --origin: any page on localhost)"
		},
		name: {
			value: "<name>",
			about: "the shop’s name in the report"
		},
		data: {
			value: "<file>",
			about: "the database file (default ./reelshelf.duckdb; :memory: keeps nothing)"
		},
		store: {
			value: "<address>",
			about: "a ClickHouse server in its place, for several collectors: clickhouse://user:password@host:8123/database;\nover TLS clickhouses://, replicated ?cluster=<name>; also REELSHELF_STORE, and REELSHELF_STORE_PASSWORD for the password.\nThen secrets and people are kept beside --data"
		},
		export: {
			value: "<file>",
			about: "write all that is kept into a file and end (with --name: of that shop; .gz at its end packs it)"
		},
		import: {
			value: "<file>",
			about: "take in what --export wrote and end; done again, it doubles nothing"
		},
		port: {
			value: "<port>",
			about: "0 takes a free one (default 8787)"
		},
		host: {
			value: "<address>",
			about: "where to listen (default 127.0.0.1)"
		},
		"report-token": {
			value: "<token>",
			about: "opens the report, 16 characters or more; else REELSHELF_REPORT_TOKEN, else a new one each start"
		},
		feed: {
			value: "<url or file>",
			isMany: true,
			about: "the shop’s feed, for names and pictures in the report, and for which ids have a line there;\nrepeat for more (with --studio: that folder’s as well)"
		},
		studio: {
			value: "<folder>",
			about: "a project folder to work on at /studio, for whoever has the report token"
		},
		submissions: {
			value: "<folder>",
			about: "a project folder: invited creators send their videos at /submit"
		},
		"submission-size": {
			value: "<MB>",
			about: "of the largest video that is taken, in megabytes (default 1000);\ntwenty times as much in all"
		},
		"trust-proxy": {
			value: "<which>",
			about: "whose X-Forwarded-For is believed (default auto: proxies on this machine or in a private network);\naddresses and ranges of your proxies or CDN, with commas; or how many stand in front, 0 for none"
		},
		"address-header": {
			value: "<name>",
			about: "a header with the sender’s address that your CDN sets itself, such as cf-connecting-ip"
		},
		limit: {
			value: "<whose>=<a second>",
			isMany: true,
			about: "how many requests one network, visitor or key may send (default network=200, visitor=5, key=2000);\nwith how many at once: network=400/4000"
		},
		webhook: {
			value: "<platform>=@<file>",
			isMany: true,
			about: "the secret that your shop’s server signs its orders with, for shopify, woocommerce, medusa, vendure or server;\n@<file> (one secret a line), env:<variable>, or the secret itself; also REELSHELF_WEBHOOKS"
		},
		comments: { about: "take questions of shoppers below videos at /v1/comments; they are approved and answered at /questions" },
		likes: { about: "keep likes of videos at /v1/likes; how many each has now stands in the report" },
		"click-days": {
			value: "<days>",
			about: "how long before an order an opening or an add from a video is credited (default 7)"
		},
		"view-days": {
			value: "<days>",
			about: "how long before an order a view may have influenced it (default 1; 0: never)"
		},
		"keep-days": {
			value: "<days>",
			about: "how long events and orders are kept; then only what they come to (default 760, 25 months; all: for ever)"
		},
		"keep-sums-days": {
			value: "<days>",
			about: "how long that is kept by a quarter of an hour, and order by order; then by month (default 1826)"
		},
		"keep-totals-days": {
			value: "<days>",
			about: "how long the sums of months are kept (default all: for ever)"
		},
		"count-automated": { about: "count what programs do like what shoppers do, for test rigs" }
	},
	examples: [
		"reelshelf collect --key pub_halden@https://halden.example --feed https://halden.example/reels.json",
		"reelshelf collect --data ./reelshelf.duckdb --export shop.jsonl.gz",
		"reelshelf collect --store clickhouse://reelshelf@db.example/shop --import shop.jsonl.gz",
		"reelshelf collect --port 0 --data :memory: --report-token a-token-of-my-own"
	],
	async run(given, world) {
		const settings = parseCollectSettings(given, world.environment);
		if (!settings.ok) return misused(settings.error, "collect");
		const to = given.text("export");
		const from = given.text("import");
		if (to !== void 0 && from !== void 0) return misused("--export and --import are two steps: one store gives, another takes.", "collect");
		if (to !== void 0) return exportTo(to, given.text("name") ?? null, settings.value, world);
		return from === void 0 ? collect(settings.value, world) : importFrom(from, settings.value, world);
	}
};
// src/cli/digest.ts
var digestCommand = {
	name: "digest",
	summary: "fetch the report as a letter, in a file that a mailer sends",
	words: ["<collector address>"],
	options: {
		to: {
			value: "<address>",
			about: "who is to get it"
		},
		from: {
			value: "<address>",
			about: "who sends it (default: the same)"
		},
		token: {
			value: "<token>",
			about: "the report’s token, or one of a viewer (default: REELSHELF_REPORT_TOKEN)"
		},
		days: {
			value: "<number>",
			about: "how many days, up to yesterday (default 7)"
		},
		zone: {
			value: "<time zone>",
			about: "whose days (default UTC)"
		},
		shop: {
			value: "<name>",
			about: "which of several"
		},
		language: {
			value: "<code>",
			about: "in which language: de, fr, es, it, pt, nl, pl, sv, tr, ja, ko, zh, ar, he (default en)"
		},
		out: {
			value: "<file>",
			about: "where to (default digest.eml)"
		}
	},
	notes: ["The file has the letter as text and as HTML. Send it by what you have: sendmail -t < digest.eml, msmtp -t < digest.eml, or open it."],
	examples: ["reelshelf digest https://events.shop.example --to ann@shop.example", "reelshelf digest https://events.shop.example --to ann@shop.example --days 28 --zone Europe/Berlin --language de --out month.eml"],
	async run(given, world) {
		const { runDigest } = await import("./shared/runDigest.js");
		return runDigest(given, world);
	}
};
// src/cli/doctor.ts
var doctor = {
	name: "doctor",
	summary: "look at a product page from outside: tag, files, policy, feed, films, endpoint",
	words: ["<page address>"],
	options: {},
	notes: ["Asks for what a shopper’s browser would ask for; runs nothing of the page. What a tag manager or a theme’s script", "does to the page shows only in a browser: open the page with ?reelshelf-debug."],
	examples: ["reelshelf doctor https://shop.example/products/dew-serum"],
	async run(given, world) {
		const [written = ""] = given.words;
		const address = safeUrl(written, written);
		if (address === null) return misused(`"${written}" is not a page’s address; expected one such as https://shop.example/products/dew-serum.`, "doctor");
		const [{ examine }, { createVisit }] = await Promise.all([import("./shared/doctor.js"), import("./shared/visit.js")]);
		const lines = await examine(address, createVisit(world.env.nowMs(), world.env.fetch, world.signal));
		if (world.signal.aborted) return interrupted("Not all was looked at.");
		return {
			exitCode: lines.some(({ level }) => level === "fault") ? 1 : 0,
			isAnswer: true,
			lines: lines.map(({ level, code, message }) => `${level.padEnd(7)} ${message} [${code}]`),
			data: { findings: lines }
		};
	}
};
// src/project/folder/starters.ts
/** Files that open the studio by a double click, for those who do not use a terminal. They need Node, and nothing installed by its npm. */
/**
* They stand beside the project folder, not in it: that folder is what is uploaded. Which system opens it is not known where the folder is
* shared, so there is one for each. What is there already stays.
*
* @param folder - the project's, absolute. @returns the paths of those that were made; none where the place cannot be written.
*/
async function makeStarters(folder) {
	const made = [];
	for (const [name, text] of startersOf(basename(folder))) {
		const path = join(dirname(folder), name);
		try {
			if (await stat(path).catch(() => null)) continue;
			await writeFile(path, text, { flag: "wx" });
			if (!name.endsWith(".cmd")) await chmod(path, 493);
			made.push(path);
		} catch {}
	}
	return made;
}
/** @param folder - its name. @returns texts by the names of the files. */
function startersOf(folder) {
	const name = `Open ${folder}`;
	return /* @__PURE__ */ new Map([
		[`${name}.cmd`, windows(folder)],
		[`${name}.command`, unix(folder)],
		[`${name}.desktop`, linux(name, folder)]
	]);
}
var INSTALLED = [
	"node_modules",
	"reelshelf",
	"dist",
	"node",
	"cli.js"
];
/** Without it the studio could prepare no video. */
var MEDIA = ["node_modules", mediaPackages.at(-1)];
var FETCHED = ["--yes", ...["reelshelf", ...mediaPackages].map((each) => `--package=${each}`)];
var NO_NODE = "Reelshelf needs Node.js 20 or newer: install it from https://nodejs.org and try again.";
var FIRST_TIME = "Reelshelf is fetched once, which takes a minute or two ...";
var END = "Close this window to end the studio.";
/** The studio of the folder, by what is installed beside it; else as npx fetches it. */
function windows(folder) {
	const program = INSTALLED.join("\\");
	const quoted = `"${folder.replaceAll("%", "%%")}"`;
	return [
		"@echo off",
		"chcp 65001 >nul",
		"cd /d \"%~dp0\"",
		"where node >nul 2>nul",
		"if errorlevel 1 goto none",
		`echo ${END}`,
		`if exist ${program} if exist ${MEDIA.join("\\")} goto installed`,
		`echo ${FIRST_TIME}`,
		`call npx ${FETCHED.join(" ")} reelshelf studio ${quoted} %*`,
		"goto end",
		":installed",
		`node ${program} studio ${quoted} %*`,
		"goto end",
		":none",
		`echo ${NO_NODE}`,
		"pause",
		"exit /b 1",
		":end",
		"if errorlevel 1 pause",
		""
	].join("\r\n");
}
function unix(folder) {
	const program = INSTALLED.join("/");
	const quoted = `'${folder.replaceAll("'", `'\\''`)}'`;
	return `#!/bin/sh
cd "$(dirname "$0")" || exit 1
# A window that is opened by a click may not look where Node was put.
for place in /usr/local/bin /opt/homebrew/bin "$HOME/.volta/bin" "$HOME"/.nvm/versions/node/*/bin; do
  [ -x "$place/node" ] && PATH="$PATH:$place"
done
# Without this a window closes before anybody has read why.
ended() {
  [ -t 0 ] && { printf 'Press Enter to close this window. '; read -r _; }
  exit 1
}
command -v node >/dev/null || { echo '${NO_NODE}'; ended; }
echo '${END}'
if [ -f ${program} ] && [ -d ${MEDIA.join("/")} ]; then
  node ${program} studio ${quoted} "$@" || ended
else
  echo '${FIRST_TIME}'
  npx ${FETCHED.join(" ")} reelshelf studio ${quoted} "$@" || ended
fi
`;
}
/** It runs the one for macOS, which stands beside it; \`%k\` is its own path. */
var linux = (name, folder) => `[Desktop Entry]
Type=Application
Version=1.0
Name=${lineOf(name)}
Comment=${lineOf(`The Reelshelf studio of ${folder}`)}
Exec=sh -c "exec \\\\"\\\\\${1%%.desktop}.command\\\\"" sh %k
Terminal=true
Icon=video-x-generic
`;
var lineOf = (text) => text.replaceAll("\\", "\\\\").replace(/[\r\n]+/g, " ");
// src/cli/init.ts
var init = {
	name: "init",
	summary: "make a project folder: a feed, its media, and where they came from",
	words: ["[folder]"],
	options: {
		currency: {
			value: "<code>",
			about: "of prices that name none, such as EUR"
		},
		locale: {
			value: "<tag>",
			about: "language of the texts and captions, such as de-DE"
		},
		"no-starter": { about: "make no files that open the studio by a double click" }
	},
	notes: ["Nothing that is there is written over. Keep the folder under version control; any static host can serve it."],
	examples: ["reelshelf init reels --currency EUR --locale de-DE"],
	async run(given, _world) {
		const path = given.words[0] ?? "reels";
		const currency = given.text("currency")?.toUpperCase();
		const locale = given.text("locale");
		if (currency !== void 0 && !/^[A-Z]{3}$/.test(currency)) return misused(`--currency is "${currency}"; expected three letters such as EUR.`, "init");
		if (locale !== void 0 && !isLanguage(locale)) return misused(`--locale is "${locale}"; expected a language such as de-DE.`, "init");
		const made = await createProject(path, {
			...currency === void 0 ? {} : { currency },
			...locale === void 0 ? {} : { locale }
		});
		if (!made.ok) return failed(made.error);
		const { project, isNew } = made.value;
		await project.close();
		const starters = given.has("no-starter") ? [] : await makeStarters(project.folder);
		return {
			exitCode: 0,
			lines: [
				isNew ? `Made ${path}/ with reels.json (the feed, still empty), sources.json and media/.` : `${path}/ is a project already; nothing in it was changed.`,
				...starters.length > 0 ? [`Beside it, "Open ${basename(project.folder)}": a double click opens the studio.`] : [],
				...isNew ? ["Next: reelshelf import <your shop’s address, or a file it exports>"] : []
			],
			data: {
				folder: project.folder,
				isNew,
				starters
			}
		};
	}
};
function isLanguage(tag) {
	try {
		return Intl.getCanonicalLocales(tag).length > 0;
	} catch {
		return false;
	}
}
// src/cli/live.ts
var liveCommand = {
	name: "live",
	summary: "drive a live: give it a poster, start, pin and unpin products, say a price, end, make its recording a video",
	words: [
		"<poster, start, pin, unpin, price, end, show or record>",
		"<channel address>",
		"[more…]"
	],
	options: {
		token: {
			value: "<token>",
			about: "of the owner or an editor (default: REELSHELF_REPORT_TOKEN)"
		},
		recording: {
			value: "<address>",
			about: "of end: where the recording is, if not at the stream’s own address"
		},
		project: {
			value: "<folder>",
			about: "of poster and record: the project folder (default reels)"
		},
		begin: {
			value: "<moment>",
			about: "of record: when the recording’s first picture was taken, such as 2026-12-01T18:00:05Z\n(default: what an HLS recording says, else when the live was started)"
		}
	},
	notes: [
		"The channel’s address is the one that the feed’s video has as live.channel: https://<collector>/v1/live/<name>.",
		"pin and unpin: the product’s id in the feed. price: product, amount and currency, or product and \"off\".",
		"A price is shown to shoppers where the shop’s own cart says the same, and nowhere else.",
		"poster: a picture (JPEG, PNG or WebP), upright, such as 1080 × 1920; shoppers see it on the card and behind the countdown.",
		"record: the recording’s address. It becomes the video’s source, the pins become its tags, and it is no longer live.",
		"The same can be done by hand, on a phone: the room Live of the collector’s pages."
	],
	examples: [
		"reelshelf live poster https://events.shop.example/v1/live/spring spring.jpg",
		"reelshelf live start https://events.shop.example/v1/live/spring",
		"reelshelf live pin https://events.shop.example/v1/live/spring serum-30",
		"reelshelf live price https://events.shop.example/v1/live/spring serum-30 19.00 EUR",
		"reelshelf live end https://events.shop.example/v1/live/spring",
		"reelshelf live record https://events.shop.example/v1/live/spring https://cdn.shop.example/spring.mp4"
	],
	async run(given, world) {
		const { runLive } = await import("./shared/runLive.js");
		return runLive(given, world);
	}
};
// src/project/prepare/sourceFiles.ts
/** Which files are meant by the words that were typed. */
var VIDEO = /\.(mp4|m4v|mov|qt|webm|mkv|3gp|ts|mts|m2ts)$/i;
var CAPTIONS = /\.(srt|vtt)$/i;
/** `clip.described.mp4` beside `clip.mov` is no video of its own. */
var DESCRIBED = /\.described(?=\.\w+$)/i;
/** A file that is named is taken as it is; of a folder, with those in it, what has a video's ending. */
async function findSourceFiles(words) {
	const found = /* @__PURE__ */ new Map();
	for (const word of words) {
		const kind = await stat(word).catch(() => null);
		if (!kind) return failure({
			code: "FILE_MISSING",
			message: `There is no file or folder ${word}. Names with spaces need quotes.`
		});
		const names = kind.isDirectory() ? await readdir(word, { recursive: true }) : [basename(word)];
		const folder = kind.isDirectory() ? word : dirname(word);
		const wanted = kind.isDirectory() ? names.filter(isOwnVideo).sort() : names;
		for (const name of wanted) {
			const path = join(folder, name);
			found.set(path, {
				path,
				name: name.replaceAll("\\", "/"),
				...await besideOf(path)
			});
		}
		if (wanted.length === 0) return failure({
			code: "NO_VIDEOS",
			message: `${word} has no videos in it: no file that ends in .mp4, .mov or .webm.`
		});
	}
	return success([...found.values()]);
}
/** Nothing hidden: editors and networks leave half files and thumbnails of such names. */
var isVideo = (name) => VIDEO.test(name) && !/(^|[\\/])\./.test(name);
var stemOf = (path) => path.replace(/\.\w+$/, "");
function isOwnVideo(name, _at, names) {
	const isOf = stemOf(name.replace(DESCRIBED, ""));
	return isVideo(name) && !(DESCRIBED.test(name) && names.some((other) => isVideo(other) && stemOf(other) === isOf));
}
/** `clip.srt`, `clip.de.vtt`, `clip.descriptions.de.vtt` and `clip.described.mp4` beside `clip.mov`. */
async function besideOf(path) {
	const stem = basename(path, extname(path));
	const beside = (await readdir(dirname(path)).catch(() => [])).filter((name) => name.startsWith(`${stem}.`)).sort();
	const texts = (kind) => beside.flatMap((name) => {
		const rest = CAPTIONS.test(name) ? kind.exec(name.slice(stem.length)) : null;
		return rest ? [{
			path: join(dirname(path), name),
			language: rest[1] ?? null
		}] : [];
	});
	const described = beside.find((name) => isVideo(name) && stemOf(name) === `${stem}.described`);
	return {
		captions: texts(/^(?:\.([a-z]{2,3}(?:-[a-z0-9]{2,8})*))?\.\w+$/i),
		descriptions: texts(/^\.descriptions(?:\.([a-z]{2,3}(?:-[a-z0-9]{2,8})*))?\.\w+$/i),
		described: described ? join(dirname(path), described) : null
	};
}
// src/cli/prepareTable.ts
var CODECS = {
	avc: "H.264",
	hevc: "HEVC",
	vp9: "VP9",
	av1: "AV1"
};
var size = (bytes) => bytes < 1e5 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
/** A line for a file as soon as it is done. */
function reportLine(report) {
	if (report.outcome === "unchanged") return `${report.name}: unchanged`;
	if (report.outcome === "unusable") return `${report.name}: cannot be used. ${report.why.message}`;
	return [`${report.name}: ${report.id}`, ...report.notes].join(". ");
}
/**
* @param seconds - of the whole run.
* @param missing - what videos still lack.
*/
function prepareLines(reports, seconds, missing) {
	const of = (outcome) => reports.filter((report) => report.outcome === outcome);
	const prepared = reports.flatMap((report) => report.outcome === "prepared" ? [report] : []);
	const unusable = reports.flatMap((report) => report.outcome === "unusable" ? [report] : []);
	return [
		`${[
			`${prepared.length} prepared`,
			...of("unchanged").length > 0 ? [`${of("unchanged").length} unchanged`] : [],
			...unusable.length > 0 ? [`${unusable.length} cannot be used`] : []
		].join(", ")} in ${seconds.toFixed(1)} s.`,
		...prepared.length > 0 ? ["", ...table(prepared.map(rowOf))] : [],
		...unusable.length > 0 ? [
			"",
			"Cannot be used:",
			...unusable.map(({ name, why }) => `  ${name}: ${why.message}`)
		] : [],
		...missing.length > 0 ? [
			"",
			"For shoppers and screen readers, add in reels.json:",
			...missing.map((video) => `  ${video.id}: ${video.missing.join(", ")}`)
		] : []
	];
}
var HEAD = [
	"video",
	"before",
	"",
	"after",
	"",
	"poster",
	"preview",
	"sound",
	"seconds"
];
function rowOf({ id, made }) {
	const { info, plan, isKept, bytes, loudness, seconds } = made;
	const kind = `${CODECS[info.codec] ?? info.codec}${info.isHdr ? " HDR" : ""}`;
	const sound = loudness === null ? "none" : loudness.gain === 0 ? "as it was" : `${loudness.gain > 0 ? "+" : "−"}${Math.abs(loudness.gain)} dB`;
	return [
		id,
		`${kind} ${info.width}×${info.height}`,
		size(info.bytes),
		`H.264 ${plan.width}×${plan.height}${isKept ? " (the same file)" : plan.keepsPicture ? " (as it was)" : ""}`,
		size(bytes.video),
		size(bytes.poster),
		size(bytes.preview),
		sound,
		seconds.toFixed(1)
	];
}
function table(rows) {
	const all = [HEAD, ...rows];
	const widths = HEAD.map((_, column) => Math.max(...all.map((row) => Array.from(row[column] ?? "").length)));
	return all.map((row) => row.map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - Array.from(cell).length)).join("  ").trimEnd());
}
// src/cli/prepare.ts
var prepare = {
	name: "prepare",
	summary: "make videos play everywhere, with poster and preview, and put them into the feed",
	words: ["<file or folder…>"],
	options: {
		rights: {
			value: "<owned|licensed>",
			about: "filmed by the shop; or the creator has agreed"
		},
		creator: {
			value: "<handle>",
			about: "who made these videos; none for the shop’s own"
		},
		disclosure: {
			value: "<kind>",
			about: `one of ${disclosures.join(", ")}`
		},
		poster: {
			value: "<video>=<seconds>",
			isMany: true,
			about: "the moment of a video’s poster, when the chosen one does not please"
		},
		replace: { about: "a changed file of a known name is that video’s new version, not another one" },
		...folderOption
	},
	notes: ["Your files stay as they are. What lies beside a video is taken along: captions (clip.srt, clip.de.vtt) and audio description (clip.descriptions.vtt, clip.described.mp4).", "Interrupted or killed, the same command goes on where it was."],
	examples: ["reelshelf prepare ~/phone-videos --rights licensed --creator @mia.skin"],
	async run(given, world) {
		const read = readAsked(given);
		if (!read.ok) return misused(read.error, "prepare");
		const files = await findSourceFiles(given.words);
		if (!files.ok) return failed(files.error);
		const library = await loadMediaLibrary();
		if (!library.ok) return failed({
			code: "LIBRARY_MISSING",
			message: library.error
		});
		const opened = await openProject(given.text("project") ?? "reels");
		if (!opened.ok) return failed(opened.error);
		const project = opened.value;
		try {
			const said = await askRights(read.value.said, project, world);
			if (!said.ok) return misused(said.error, "prepare");
			const { posterAt, replaces } = read.value;
			const asked = {
				said: said.value,
				posterAt,
				replaces
			};
			return await run(library.value, project, files.value, asked, world);
		} finally {
			await project.close();
		}
	}
};
async function run(library, project, files, asked, world) {
	const progress = createProgress(world);
	const startMs = world.env.nowMs();
	let count = 0;
	const prepared = await prepareVideos(library, project, files, {
		...asked,
		signal: world.signal,
		nowMs: () => world.env.nowMs(),
		onProgress(file, done) {
			const all = Math.round((count + done) / files.length * 100);
			progress.show(`${count + 1} of ${files.length} (${all} %)  ${file.name}  ${Math.round(done * 100)} %`);
		},
		onFile(report) {
			count += 1;
			progress.say(`${count} of ${files.length}  ${reportLine(report)}`);
		}
	});
	progress.end();
	if (!prepared.ok) return failed(prepared.error);
	const reports = prepared.value;
	if (world.signal.aborted) return interrupted(`${reports.length} of ${files.length} files are finished and kept; the same command goes on from here.`);
	const now = await project.read();
	const missing = now.ok ? unfilled(now.value.feed.videos, reports) : [];
	return {
		exitCode: reports.every(({ outcome }) => outcome !== "unusable") ? 0 : 1,
		isAnswer: true,
		lines: prepareLines(reports, (world.env.nowMs() - startMs) / 1e3, missing),
		data: {
			files: reports,
			missing
		}
	};
}
/** What a screen reader and a shopper still miss. */
function unfilled(videos, reports) {
	const withSound = new Set(reports.flatMap((report) => report.outcome === "prepared" && typeof report.made.loudness?.lufs === "number" ? [report.id] : []));
	return videos.flatMap(({ id, title, captions, transcript }) => {
		const missing = [...title ? [] : ["a title"], ...withSound.has(id) && !captions && !transcript ? ["captions or a transcript"] : []];
		return missing.length > 0 ? [{
			id,
			missing
		}] : [];
	});
}
function readAsked(given) {
	const rights = given.text("rights");
	if (rights !== void 0 && rights !== "owned" && rights !== "licensed") return failure(`--rights is "${rights}"; expected owned or licensed.`);
	const disclosure = given.text("disclosure");
	if (disclosure !== void 0 && !isDisclosure(disclosure)) return failure(`--disclosure is "${disclosure}"; expected one of ${disclosures.join(", ")}.`);
	const posterAt = /* @__PURE__ */ new Map();
	for (const text of given.texts("poster")) {
		const [, id = "", seconds = ""] = /^(.+)=(\d+(?:\.\d+)?)$/.exec(text) ?? [];
		if (id === "") return failure(`--poster is "${text}"; expected a video and seconds, such as my-clip=2.5.`);
		posterAt.set(id, Number(seconds));
	}
	const replaces = given.has("replace");
	return success({
		said: {
			rights,
			disclosure,
			creator: given.text("creator")
		},
		posterAt,
		replaces
	});
}
var isDisclosure = (text) => disclosures.includes(text);
/** A shelf shows nothing that nobody has said it may; asked once a run, and never guessed. */
async function askRights(said, project, world) {
	const now = await project.read();
	if (said.rights || !now.ok || now.value.feed.rights) return success(said);
	const rights = (await world.ask("May the shop show these videos? owned (filmed by the shop) or licensed (the creator has agreed):"))?.trim().toLowerCase();
	if (rights === "owned" || rights === "licensed") return success({
		...said,
		rights
	});
	return failure("Say whether the shop may show these videos: --rights owned (filmed by the shop) or --rights licensed (the creator has agreed).");
}
// src/cli/publish.ts
var publish = {
	name: "publish",
	summary: "write the feed’s pages: a watch page a video, video sitemap, the shelf as HTML, email pieces",
	words: ["<address>"],
	options: {
		name: {
			value: "<name>",
			about: "the shop’s name, in the pages’ titles"
		},
		campaign: {
			value: "<name>",
			about: "of the email links (default reelshelf)"
		},
		...folderOption
	},
	notes: ["<address> is where the project folder will be served from. Publish again whenever the feed changes.", "Pages of videos that may no longer be shown are taken away."],
	examples: ["reelshelf publish https://shop.example/reels/ --name \"Halden\""],
	async run(given, world) {
		const word = given.words[0] ?? "";
		const address = readAddress(word);
		if (!address) return misused(`"${word}" is not an address; expected https://shop.example/reels/.`, "publish");
		const opened = await openProject(given.text("project") ?? "reels");
		if (!opened.ok) return failed(opened.error);
		const project = opened.value;
		try {
			const published = await publishProject(project, {
				address,
				shop: given.text("name"),
				campaign: given.text("campaign"),
				nowMs: world.env.nowMs()
			});
			if (!published.ok) return failed(published.error);
			return {
				exitCode: 0,
				lines: linesOf(published.value, published.value.pictures, address),
				data: {
					...published.value,
					files: [...published.value.files.keys()],
					pictures: [...published.value.pictures.paths.values()]
				}
			};
		} finally {
			await project.close();
		}
	}
};
function linesOf({ videos, unlisted, left, files }, pictures, address) {
	return [
		`${videos.length} watch ${videos.length === 1 ? "page" : "pages"}, ${files.size} files. Serve the project folder at ${address}`,
		`  Sitemap for search engines: ${address}video-sitemap.xml`,
		"  The shelf as HTML: shelf.html; pieces for newsletters: email/",
		`  Pictures that messengers show of a shared link: ${pictures.paths.size}. To share these pages: data-watch-pages="${address}watch/" on the tag`,
		...pictures.missing.map((why) => `  Other links show the poster. ${why}`),
		...unlisted.map(({ id, missing }) => `  ${id} is not listed as a video: it lacks ${missing}.`),
		...left.map((id) => `  ${id} has no page: it may not be shown now, or has no file of its own.`)
	];
}
// src/cli/rank.ts
var rankCommand = {
	name: "rank",
	summary: "write into the feed how its videos do, so that the best ones come first",
	words: ["<collector address>"],
	options: {
		project: {
			value: "<folder>",
			about: "the project folder (default reels)"
		},
		key: {
			value: "<key>",
			about: "the public key of the shop, where the collector has several"
		},
		feed: {
			value: "<id>",
			about: "what the collector calls the feed (default: its id, or \"default\" without one)"
		}
	},
	notes: [
		"Asks the collector for /v1/feeds/<id>/stats and changes only the \"stats\" of videos: score, evidence, updatedAt.",
		"How many follow a creator counts for nothing. Put it into a daily job, and publish after it.",
		"Without it, or in between, data-ranking=\"live\" on the tag lets each page ask by itself."
	],
	examples: ["reelshelf rank https://events.shop.example", "reelshelf rank https://events.shop.example --project reels --key pub_yours"],
	async run(given, world) {
		const { runRank } = await import("./shared/runRank.js");
		return runRank(given, world);
	}
};
// src/cli/studio.ts
var HOST = "127.0.0.1";
var USUAL_PORT = 8788;
var studioCommand = {
	name: "studio",
	summary: "work on the project in the browser: drop videos, tag products, preview, publish",
	words: ["[folder]"],
	options: {
		port: {
			value: "<port>",
			about: `0 takes a free one (default ${USUAL_PORT}, or a free one where that is taken)`
		},
		"no-open": { about: "print the link, and open no browser" }
	},
	notes: ["Only this machine reaches it, and only by the link that it prints. A folder that is not there is made.", "It goes on until Ctrl-C. What was saved in the browser is in the folder."],
	examples: ["reelshelf studio", "reelshelf studio reels --port 0 --no-open"],
	async run(given, world) {
		const portText = given.text("port");
		const asked = portText === void 0 ? USUAL_PORT : readWhole(portText, 65535);
		if (asked === null) return misused(`--port is "${portText}"; expected a number from 0 to 65535.`, "studio");
		const made = await createProject(given.words[0] ?? "reels");
		if (!made.ok) return failed(made.error);
		const { project, isNew } = made.value;
		const starters = isNew ? await makeStarters(project.folder) : [];
		const token = world.randomToken();
		const notices = createNotices(world.log, world.env);
		const access = createAccess({
			ownerToken: token,
			cookieName: `reelshelf_studio_${createHash("sha256").update(token).digest("hex").slice(0, 8)}`,
			isKept: false,
			notices,
			nowMs: world.env.nowMs
		});
		const studio = await world.createStudio({
			project,
			console: {
				access,
				offers: ["studio"]
			},
			isLocal: true
		});
		const submissions = await world.createSubmissions({
			folder: project.folder,
			senderOf: createSenderOf({
				trustProxy: 0,
				addressHeader: null
			})
		});
		const handler = {
			hasUploads: true,
			fetch: (request, connection) => isSubmissionPath(new URL(request.url).pathname) ? submissions.fetch(request, connection) : studio.fetch(request)
		};
		try {
			const server = await world.serve(handler, asked, HOST).catch((error) => portText === void 0 ? world.serve(handler, 0, HOST) : Promise.reject(error));
			const address = `${addressOf(HOST, server.port)}/studio`;
			const link = `${address}?token=${encodeURIComponent(token)}`;
			return {
				exitCode: 0,
				lines: [
					`The studio is open${(given.has("no-open") ? false : await world.openBrowser(link)) ? " in your browser" : ""}.`,
					`Link     ${link}`,
					`Folder   ${project.folder}${isNew ? " (new)" : ""}`,
					...starters.length > 0 ? [`Next time: a double click on "Open ${basename(project.folder)}", beside the folder.`] : [],
					"Ctrl-C ends it."
				],
				data: {
					address,
					link,
					token,
					folder: project.folder,
					isNew,
					starters
				},
				stop: () => server.stop(async () => {
					await studio.close();
					notices.close();
				})
			};
		} catch (error) {
			await studio.close();
			notices.close();
			return failed(explainListening(error, {
				host: HOST,
				port: asked
			}));
		}
	}
};
// src/cli/tag.ts
var tag = {
	name: "tag",
	summary: "say which product a video shows, when and where",
	words: ["<video>", "<product>"],
	options: {
		...folderOption,
		start: {
			value: "<time>",
			about: "when it comes into sight: seconds, or minutes as 1:05.5"
		},
		end: {
			value: "<time>",
			about: "when it is out of sight"
		},
		x: {
			value: "<share>",
			about: "where it stands, from the left: 0.4 or 40%"
		},
		y: {
			value: "<share>",
			about: "where it stands, from the top"
		},
		also: { about: "once more, beside the tag that the product has in this video" },
		remove: { about: "take the product’s tags out of this video" },
		unlisted: { about: "a product that was not imported: the shop itself describes it" }
	},
	notes: ["Videos and products go by their ids in reels.json and catalogue.json; a product by its handle or SKU as well."],
	examples: ["reelshelf tag am-routine dew-serum --start 2 --end 6.5 --x 40% --y 60%"],
	async run(given) {
		const [video = "", product = ""] = given.words;
		const moment = readMoment(given);
		if (typeof moment === "string") return misused(moment, "tag");
		const [{ openProject }, { tagVideo }] = await Promise.all([import("./shared/project2.js"), import("./shared/tag.js")]);
		const opened = await openProject(given.text("project") ?? "reels");
		if (!opened.ok) return failed(opened.error);
		try {
			const made = await opened.value.update((draft) => tagVideo(draft, video, product, {
				...moment,
				isMore: given.has("also"),
				isRemoval: given.has("remove"),
				isUnlisted: given.has("unlisted")
			}));
			if (!made.ok) return failed(made.error);
			if (!made.value.ok) return failed(made.value.error);
			const { message, ...data } = made.value.value;
			return {
				exitCode: 0,
				lines: [message],
				data
			};
		} finally {
			await opened.value.close();
		}
	}
};
function readMoment(given) {
	const moment = {};
	for (const [name, read, expected] of [
		[
			"start",
			readTime,
			"seconds such as 6.5, or 1:05.5"
		],
		[
			"end",
			readTime,
			"seconds such as 6.5, or 1:05.5"
		],
		[
			"x",
			readShare,
			"a share such as 0.4 or 40%"
		],
		[
			"y",
			readShare,
			"a share such as 0.4 or 40%"
		]
	]) {
		const text = given.text(name);
		if (text === void 0) continue;
		const value = read(text);
		if (value === null) return `--${name} is "${text}"; expected ${expected}.`;
		moment[name] = value;
	}
	return moment;
}
function readTime(text) {
	const parts = /^(?:(?:(\d{1,2}):)?(\d{1,3}):)?(\d{1,5}(?:[.,]\d{1,3})?)s?$/.exec(text.trim());
	if (!parts) return null;
	const [, hours = "0", minutes = "0", seconds = "0"] = parts;
	return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(",", "."));
}
function readShare(text) {
	const [, digits, percent] = /^(\d{1,3}(?:[.,]\d{1,4})?)\s*(%?)$/.exec(text.trim()) ?? [];
	if (digits === void 0) return null;
	const value = Number(digits.replace(",", ".")) / (percent ? 100 : 1);
	return value <= 1 ? value : null;
}
// src/cli/commands.ts
/** In the order in which a merchant needs them. */
var commands = [
	studioCommand,
	init,
	importCommand,
	prepare,
	tag,
	{
		name: "validate",
		summary: "look for what a shopper would miss: in the feed, its files, its dates",
		words: ["[folder, file or address]"],
		options: {
			"no-files": { about: "look at the feed only, not into the files that it names" },
			strict: { about: "end with 1 for warnings, too" }
		},
		notes: ["Says in one line what can be shown, then a line for each thing found. Ends with 1 when a shopper goes without something.", "A project folder need not be free: another command may work in it."],
		examples: ["reelshelf validate reels", "reelshelf validate https://shop.example/reels/reels.json"],
		async run(given, world) {
			const { runValidate } = await import("./shared/runValidate.js");
			return runValidate(given, world);
		}
	},
	doctor,
	publish,
	collectCommand,
	liveCommand,
	rankCommand,
	digestCommand,
	accessCommand
];
// src/cli/help.ts
/** What a command ends with, for scripts. */
var exitCodes = [
	[0, "done"],
	[1, "it could not be done, or faults were found"],
	[2, "asked for in a wrong way"],
	[130, "interrupted: what was finished is kept"]
];
var help = () => [
	"reelshelf: shoppable creator videos, and what they sell",
	"",
	"Usage",
	...columns(commands.map(({ name, words, summary }) => [`reelshelf ${[name, ...words].join(" ")}`, summary])),
	...columns([["reelshelf <command> --help", "its options, with an example"], ["reelshelf --help | --version", ""]]),
	"",
	"Every command takes --json. Exit codes:",
	...columns(exitCodes.map(([code, meaning]) => [String(code), meaning])),
	"",
	"Examples",
	...commands.flatMap(({ examples }) => examples.slice(-1).map((example) => `  ${example}`))
];
// src/cli/main.ts
/** @param args - the words after the program's name. */
async function main(args, world) {
	const [name, ...rest] = args;
	if (name === "--version" || name === "-v") return {
		exitCode: 0,
		lines: [world.version]
	};
	if (name === "--help" || name === "-h" || name === "help") {
		const asked = commands.find((command) => command.name === rest[0]);
		return {
			exitCode: 0,
			lines: asked ? helpOf(asked) : help()
		};
	}
	if (name === void 0) return {
		exitCode: 2,
		lines: help()
	};
	const command = commands.find((each) => each.name === name);
	if (!command) {
		const near = nearest(name, commands.map((each) => each.name));
		return {
			exitCode: 2,
			lines: [`There is no command "${name}".${near === void 0 ? "" : ` Did you mean ${near}?`} See: reelshelf --help`]
		};
	}
	const given = readWords(command, rest);
	if (!given.ok) return asJson(misused(given.error, command.name), rest.includes("--json"));
	if (given.value.has("help")) return {
		exitCode: 0,
		lines: helpOf(command)
	};
	return asJson(await command.run(given.value, world), given.value.has("json"));
}
function asJson(result, isWanted) {
	if (!isWanted) return result;
	const answer = {
		ok: result.exitCode === 0,
		...result.data ?? { lines: result.lines }
	};
	return {
		...result,
		lines: [JSON.stringify(answer)],
		isAnswer: true
	};
}
// src/cli/openBrowser.ts
/** How each system is asked to open an address; what a shell would read into it is never given to one. */
function openerOf(platform, address) {
	if (platform === "darwin") return ["open", [address]];
	if (platform === "win32") return ["rundll32", ["url.dll,FileProtocolHandler", address]];
	return ["xdg-open", [address]];
}
/** @returns whether something took it; on a machine without a screen nothing does. */
async function openBrowser(address, { platform, environment }) {
	if (!(platform !== "linux" || environment["DISPLAY"] !== void 0 || environment["WAYLAND_DISPLAY"] !== void 0)) return false;
	const [program, words] = openerOf(platform, address);
	return new Promise((resolve) => {
		const child = spawn(program, words, {
			stdio: "ignore",
			detached: true
		});
		child.once("error", () => resolve(false));
		child.once("spawn", () => {
			child.unref();
			resolve(true);
		});
	});
}
// node_modules/@hono/node-server/dist/index.mjs
var RequestError = class extends Error {
	constructor(message, options) {
		super(message, options);
		this.name = "RequestError";
	}
};
var nonJoinedHeaders = /* @__PURE__ */ new Set([
	"age",
	"authorization",
	"content-length",
	"content-type",
	"etag",
	"expires",
	"from",
	"host",
	"if-modified-since",
	"if-unmodified-since",
	"last-modified",
	"location",
	"max-forwards",
	"proxy-authorization",
	"referer",
	"retry-after",
	"server",
	"user-agent"
]);
var validHeaderName = /^[!#$%&'*+\-.^_`|~\dA-Za-z]+$/;
var isHttpWhitespace = (code) => code === 9 || code === 10 || code === 13 || code === 32;
var normalizeHeaderValue = (value) => {
	if (!isHttpWhitespace(value.charCodeAt(0)) && !isHttpWhitespace(value.charCodeAt(value.length - 1))) return value;
	let start = 0;
	let end = value.length;
	while (start < end && isHttpWhitespace(value.charCodeAt(start))) start++;
	while (end > start && isHttpWhitespace(value.charCodeAt(end - 1))) end--;
	return value.slice(start, end);
};
var forbiddenHeaderValue = /[\0\r\n]/;
var GlobalHeaders = globalThis.Headers;
var materializeHeaders = (rawHeaders, HeadersCtor = GlobalHeaders) => {
	const headers = new HeadersCtor();
	for (let i = 0; i < rawHeaders.length; i += 2) {
		const name = rawHeaders[i];
		if (!name.startsWith(":")) headers.append(name, rawHeaders[i + 1]);
	}
	return headers;
};
var RequestHeaders = class {
	#incoming;
	#rawHeaders;
	#headers;
	#invalidValue;
	constructor(incoming) {
		this.#incoming = incoming;
		if (incoming instanceof Http2ServerRequest) this.#rawHeaders = incoming.rawHeaders.slice();
	}
	get #lazyRawHeaders() {
		return this.#rawHeaders ??= this.#incoming.rawHeaders.slice();
	}
	get #native() {
		if (!this.#headers) {
			this.#headers = materializeHeaders(this.#lazyRawHeaders);
			this.#rawHeaders = void 0;
		}
		return this.#headers;
	}
	#normalizedName(name) {
		if (typeof name !== "string") return;
		if (!validHeaderName.test(name)) throw new TypeError(`Invalid header name: ${name}`);
		return name.toLowerCase();
	}
	#lookupHttp1(lowerName) {
		const headers = this.#incoming instanceof Http2ServerRequest ? void 0 : this.#incoming.headers;
		if (!headers || nonJoinedHeaders.has(lowerName) || lowerName === "set-cookie" || lowerName === "__proto__") return;
		if (!Object.hasOwn(headers, lowerName)) return null;
		const rawValue = headers[lowerName];
		if (typeof rawValue === "string") {
			const value = normalizeHeaderValue(rawValue);
			return forbiddenHeaderValue.test(value) ? void 0 : value;
		}
	}
	#lookup(rawHeaders, lowerName) {
		const separator = lowerName === "cookie" ? "; " : ", ";
		let value = null;
		for (let i = 0; i < rawHeaders.length; i += 2) {
			const rawName = rawHeaders[i];
			if (rawName.length === lowerName.length && rawName.toLowerCase() === lowerName) {
				const rawValue = normalizeHeaderValue(rawHeaders[i + 1]);
				if (forbiddenHeaderValue.test(rawValue)) {
					this.#invalidValue = true;
					return;
				}
				value = value === null ? rawValue : value + separator + rawValue;
			}
		}
		return value;
	}
	append(name, value) {
		this.#native.append(name, value);
	}
	delete(name) {
		this.#native.delete(name);
	}
	get(name) {
		const lowerName = this.#normalizedName(name);
		if (lowerName && !this.#headers && !this.#invalidValue) {
			const http1Value = this.#lookupHttp1(lowerName);
			if (http1Value !== void 0) return http1Value;
			const value = this.#lookup(this.#lazyRawHeaders, lowerName);
			if (value !== void 0) return value;
		}
		return this.#native.get(name);
	}
	has(name) {
		const lowerName = this.#normalizedName(name);
		if (lowerName && !this.#headers && !this.#invalidValue) {
			const http1Value = this.#lookupHttp1(lowerName);
			if (http1Value !== void 0) return http1Value !== null;
			const value = this.#lookup(this.#lazyRawHeaders, lowerName);
			if (value !== void 0) return value !== null;
		}
		return this.#native.has(name);
	}
	set(name, value) {
		this.#native.set(name, value);
	}
	getSetCookie() {
		return this.#native.getSetCookie();
	}
	keys() {
		return this.#native.keys();
	}
	values() {
		return this.#native.values();
	}
	entries() {
		return this.#native.entries();
	}
	forEach(callback, thisArg) {
		this.#native.forEach((value, key) => {
			callback.call(thisArg, value, key, this);
		});
	}
	[Symbol.iterator]() {
		return this.entries();
	}
};
Object.defineProperty(RequestHeaders.prototype, Symbol.for("nodejs.util.inspect.custom"), { value: function(depth, options, inspectFn) {
	return `Headers (lightweight) ${inspectFn(Object.fromEntries(this), {
		...options,
		depth: depth == null ? null : depth - 1
	})}`;
} });
Object.setPrototypeOf(RequestHeaders.prototype, GlobalHeaders.prototype);
var newHeadersFromIncoming = (incoming) => globalThis.Headers === GlobalHeaders ? new RequestHeaders(incoming) : materializeHeaders(incoming.rawHeaders, globalThis.Headers);
var reValidRequestUrl = /^\/[!#$&-;=?-\[\]_a-z~]*$/;
var reDotSegment = /\/\.\.?(?:[/?#]|$)/;
var reValidHost = /^[a-z0-9._-]+(?::(?:[1-5]\d{3,4}|[6-9]\d{3}))?$/;
var validateRequestTarget = (target) => {
	const backslash = target.indexOf("\\");
	if (backslash !== -1) {
		const query = target.indexOf("?");
		if (query === -1 || backslash < query) throw new RequestError("Backslash in request path");
	}
};
var buildUrl = (scheme, host, incomingUrl) => {
	const url = `${scheme}://${host}${incomingUrl}`;
	if (!reValidHost.test(host)) {
		validateRequestTarget(incomingUrl);
		const urlObj = new URL(url);
		if (urlObj.hostname.length !== host.length && urlObj.hostname !== (host.includes(":") ? host.replace(/:\d+$/, "") : host).toLowerCase()) throw new RequestError("Invalid host header");
		return urlObj.href;
	} else if (incomingUrl.length === 0) return url + "/";
	else {
		if (incomingUrl.charCodeAt(0) !== 47) throw new RequestError("Invalid URL");
		if (!reValidRequestUrl.test(incomingUrl) || reDotSegment.test(incomingUrl)) {
			validateRequestTarget(incomingUrl);
			return new URL(url).href;
		}
		return url;
	}
};
var toRequestError = (e) => {
	if (e instanceof RequestError) return e;
	return new RequestError(e.message, { cause: e });
};
var GlobalRequest = global.Request;
var Request$1 = class Request$1 extends GlobalRequest {
	static [Symbol.hasInstance](instance) {
		if (this === Request$1) return instance instanceof GlobalRequest || Function.prototype[Symbol.hasInstance].call(this, instance);
		return Function.prototype[Symbol.hasInstance].call(this, instance);
	}
	constructor(input, options) {
		if (typeof input === "object" && getRequestCache in input) {
			const hasReplacementBody = options !== void 0 && "body" in options && options.body != null;
			if (input[bodyConsumedDirectlyKey] && !hasReplacementBody) throw new TypeError("Cannot construct a Request with a Request object that has already been used.");
			input = input[getRequestCache]();
		}
		if (typeof (options?.body)?.getReader !== "undefined") options.duplex ??= "half";
		super(input, options);
	}
};
var wrapBodyStream = Symbol("wrapBodyStream");
var byteExactEncodings = /* @__PURE__ */ new Set([
	"latin1",
	"binary",
	"hex",
	"base64",
	"base64url"
]);
var isByteExactEncoding = (encoding) => encoding === null || byteExactEncodings.has(encoding);
var bodyBufferedBeforeDisconnectKey = Symbol("bodyBufferedBeforeDisconnect");
var bodyBufferedLengthBeforeDisconnectKey = Symbol("bodyBufferedLengthBeforeDisconnect");
var toBufferChunk = (chunk, encoding) => Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk, encoding ?? "utf8");
var isRecoverableDisconnectedIncoming = (incoming) => !(incoming instanceof Http2ServerRequest) && !!incoming.complete && !!incoming.readableAborted && typeof incoming.read === "function" && isByteExactEncoding(incoming.readableEncoding);
var recordBodyBufferedBeforeDisconnect = (incoming) => {
	if (incoming.readableDidRead || !isRecoverableDisconnectedIncoming(incoming)) return;
	const incomingWithRecovery = incoming;
	incomingWithRecovery[bodyBufferedLengthBeforeDisconnectKey] ??= incoming.readableLength;
};
var readBodyBufferedBeforeDisconnect = (incoming, chunks) => {
	if (incoming.readableDidRead && !chunks || !isRecoverableDisconnectedIncoming(incoming)) return;
	const incomingWithRecovery = incoming;
	if (incomingWithRecovery[bodyBufferedBeforeDisconnectKey] !== void 0) return incomingWithRecovery[bodyBufferedBeforeDisconnectKey];
	let result;
	const errored = incoming.errored;
	if (errored && errored.code !== "ECONNRESET") result = errored;
	else if (incomingWithRecovery[bodyBufferedLengthBeforeDisconnectKey] !== void 0 && incoming.readableLength !== incomingWithRecovery[bodyBufferedLengthBeforeDisconnectKey]) result = newBodyUnusableError();
	else {
		const bodyChunks = chunks ?? [];
		let chunk;
		while ((chunk = incoming.read()) !== null) bodyChunks.push(toBufferChunk(chunk, incoming.readableEncoding));
		const buffer = bodyChunks.length === 1 ? bodyChunks[0] : Buffer.concat(bodyChunks);
		result = buffer;
		const contentLength = incoming.headers["content-length"];
		if (typeof contentLength === "string" && /^\d+$/.test(contentLength)) {
			const expectedLength = Number(contentLength);
			if (Number.isSafeInteger(expectedLength) && buffer.length !== expectedLength) result = newBodyUnusableError();
		}
	}
	incomingWithRecovery[bodyBufferedBeforeDisconnectKey] = result;
	return result;
};
var enqueueBufferedBody = (controller, buffered) => {
	if (buffered instanceof Error) {
		controller.error(buffered);
		return;
	}
	if (buffered.length > 0) controller.enqueue(buffered);
	controller.close();
};
var newRequestFromIncoming = (method, url, headers, incoming, abortController) => {
	const init = {
		method,
		headers,
		signal: abortController.signal
	};
	if (method === "TRACE") {
		init.method = "GET";
		const req = new Request$1(url, init);
		Object.defineProperty(req, "method", { get() {
			return "TRACE";
		} });
		return req;
	}
	if (!(method === "GET" || method === "HEAD")) if ("rawBody" in incoming && incoming.rawBody instanceof Buffer) init.body = new ReadableStream({ start(controller) {
		controller.enqueue(incoming.rawBody);
		controller.close();
	} });
	else if (incoming[wrapBodyStream]) {
		let reader;
		init.body = new ReadableStream({ async pull(controller) {
			try {
				if (!reader) {
					const buffered = readBodyBufferedBeforeDisconnect(incoming);
					if (buffered !== void 0) {
						enqueueBufferedBody(controller, buffered);
						return;
					}
				}
				reader ||= Readable.toWeb(incoming).getReader();
				const { done, value } = await reader.read();
				if (done) controller.close();
				else controller.enqueue(value);
			} catch (error) {
				controller.error(error);
			}
		} });
	} else {
		const buffered = readBodyBufferedBeforeDisconnect(incoming);
		if (buffered !== void 0) init.body = new ReadableStream({ start(controller) {
			enqueueBufferedBody(controller, buffered);
		} });
		else init.body = Readable.toWeb(incoming);
	}
	return new Request$1(url, init);
};
var getRequestCache = Symbol("getRequestCache");
var requestCache = Symbol("requestCache");
var incomingKey = Symbol("incomingKey");
var urlKey = Symbol("urlKey");
var methodKey = Symbol("methodKey");
var headersKey = Symbol("headersKey");
var abortControllerKey = Symbol("abortControllerKey");
var getAbortController = Symbol("getAbortController");
var abortRequest = Symbol("abortRequest");
var bodyBufferKey = Symbol("bodyBuffer");
var bodyReadPromiseKey = Symbol("bodyReadPromise");
var bodyConsumedDirectlyKey = Symbol("bodyConsumedDirectly");
var bodyLockReaderKey = Symbol("bodyLockReader");
var abortReasonKey = Symbol("abortReason");
var newBodyUnusableError = () => {
	return /* @__PURE__ */ new TypeError("Body is unusable");
};
var rejectBodyUnusable = () => {
	return Promise.reject(newBodyUnusableError());
};
var textDecoder = new TextDecoder();
var consumeBodyDirectOnce = (request) => {
	if (request[bodyConsumedDirectlyKey]) return rejectBodyUnusable();
	request[bodyConsumedDirectlyKey] = true;
};
var toArrayBuffer = (buf) => {
	return buf.buffer.slice(buf.byteOffset, buf.byteOffset + buf.byteLength);
};
var contentType = (request) => {
	return (request[headersKey] ||= newHeadersFromIncoming(request[incomingKey])).get("content-type") || "";
};
var methodTokenRegExp = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
var normalizeIncomingMethod = (method) => {
	if (typeof method !== "string" || method.length === 0) return "GET";
	switch (method) {
		case "DELETE":
		case "GET":
		case "HEAD":
		case "OPTIONS":
		case "PATCH":
		case "POST":
		case "PUT":
		case "QUERY": return method;
	}
	const upper = method.toUpperCase();
	switch (upper) {
		case "DELETE":
		case "GET":
		case "HEAD":
		case "OPTIONS":
		case "POST":
		case "PUT": return upper;
		default: return method;
	}
};
var validateDirectReadMethod = (method) => {
	if (!methodTokenRegExp.test(method)) return /* @__PURE__ */ new TypeError(`'${method}' is not a valid HTTP method.`);
	const normalized = method.toUpperCase();
	if (normalized === "CONNECT" || normalized === "TRACK" || normalized === "TRACE" && method !== "TRACE") return /* @__PURE__ */ new TypeError(`'${method}' HTTP method is unsupported.`);
};
var readBodyWithFastPath = (request, method, fromBuffer) => {
	if (request[bodyConsumedDirectlyKey]) return rejectBodyUnusable();
	const methodName = request.method;
	if (methodName === "GET" || methodName === "HEAD") return request[getRequestCache]()[method]();
	const methodValidationError = validateDirectReadMethod(methodName);
	if (methodValidationError) return Promise.reject(methodValidationError);
	if (request[requestCache]) {
		if (methodName !== "TRACE") return request[requestCache][method]();
	}
	const alreadyUsedError = consumeBodyDirectOnce(request);
	if (alreadyUsedError) return alreadyUsedError;
	const raw = readRawBodyIfAvailable(request);
	if (raw) {
		const result = Promise.resolve(fromBuffer(raw, request));
		request[bodyBufferKey] = void 0;
		return result;
	}
	return readBodyDirect(request).then((buf) => {
		const result = fromBuffer(buf, request);
		request[bodyBufferKey] = void 0;
		return result;
	});
};
var readRawBodyIfAvailable = (request) => {
	const incoming = request[incomingKey];
	if ("rawBody" in incoming && incoming.rawBody instanceof Buffer) return incoming.rawBody;
};
var normalizeAbortError = (request, incoming) => {
	if (incoming.errored) return incoming.errored;
	const reason = request[abortReasonKey];
	if (reason !== void 0) return reason instanceof Error ? reason : new Error(String(reason));
	return /* @__PURE__ */ new Error("Client connection prematurely closed.");
};
var readBodyDirect = (request) => {
	if (request[bodyBufferKey]) return Promise.resolve(request[bodyBufferKey]);
	if (request[bodyReadPromiseKey]) return request[bodyReadPromiseKey];
	const incoming = request[incomingKey];
	if (incoming.readableDidRead) return rejectBodyUnusable();
	const buffered = readBodyBufferedBeforeDisconnect(incoming);
	if (buffered !== void 0) {
		if (buffered instanceof Error) return Promise.reject(buffered);
		request[bodyBufferKey] = buffered;
		return Promise.resolve(buffered);
	}
	const promise = new Promise((resolve, reject) => {
		const chunks = [];
		let settled = false;
		const finish = (callback) => {
			if (settled) return;
			settled = true;
			cleanup();
			callback();
		};
		const recoverCompleteBodyAfterDisconnect = (error) => {
			const streamError = incoming.errored ?? error;
			if (!isRecoverableDisconnectedIncoming(incoming) || streamError && streamError.code !== "ECONNRESET") return false;
			finish(() => {
				const recovered = readBodyBufferedBeforeDisconnect(incoming, chunks);
				if (recovered instanceof Error) reject(recovered);
				else if (recovered === void 0) reject(error ?? normalizeAbortError(request, incoming));
				else {
					request[bodyBufferKey] = recovered;
					resolve(recovered);
				}
			});
			return true;
		};
		const onData = (chunk) => {
			chunks.push(toBufferChunk(chunk, incoming.readableEncoding));
		};
		const onEnd = () => {
			finish(() => {
				const buffer = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
				request[bodyBufferKey] = buffer;
				resolve(buffer);
			});
		};
		const onError = (error) => {
			if (recoverCompleteBodyAfterDisconnect(error)) return;
			finish(() => {
				reject(error);
			});
		};
		const onClose = () => {
			if (incoming.readableEnded) {
				onEnd();
				return;
			}
			if (recoverCompleteBodyAfterDisconnect()) return;
			finish(() => {
				reject(normalizeAbortError(request, incoming));
			});
		};
		const cleanup = () => {
			incoming.off("data", onData);
			incoming.off("end", onEnd);
			incoming.off("error", onError);
			incoming.off("close", onClose);
			request[bodyReadPromiseKey] = void 0;
		};
		incoming.on("data", onData);
		incoming.on("end", onEnd);
		incoming.on("error", onError);
		incoming.on("close", onClose);
		queueMicrotask(() => {
			if (settled) return;
			if (incoming.readableEnded) onEnd();
			else if (incoming.errored) onError(incoming.errored);
			else if (incoming.destroyed) onClose();
		});
	});
	request[bodyReadPromiseKey] = promise;
	return promise;
};
var requestPrototype = {
	get method() {
		return this[methodKey];
	},
	get url() {
		return this[urlKey];
	},
	get headers() {
		return this[headersKey] ||= newHeadersFromIncoming(this[incomingKey]);
	},
	[abortRequest](reason) {
		if (this[abortReasonKey] === void 0) this[abortReasonKey] = reason;
		const abortController = this[abortControllerKey];
		if (abortController && !abortController.signal.aborted) abortController.abort(reason);
	},
	[getAbortController]() {
		this[abortControllerKey] ||= new AbortController();
		if (this[abortReasonKey] !== void 0 && !this[abortControllerKey].signal.aborted) this[abortControllerKey].abort(this[abortReasonKey]);
		return this[abortControllerKey];
	},
	[getRequestCache]() {
		const abortController = this[getAbortController]();
		if (this[requestCache]) return this[requestCache];
		const method = this.method;
		if (this[bodyConsumedDirectlyKey] && !(method === "GET" || method === "HEAD")) {
			this[bodyBufferKey] = void 0;
			const init = {
				method: method === "TRACE" ? "GET" : method,
				headers: this.headers,
				signal: abortController.signal
			};
			if (method !== "TRACE") {
				init.body = new ReadableStream({ start(c) {
					c.close();
				} });
				init.duplex = "half";
			}
			const req = new Request$1(this[urlKey], init);
			if (method === "TRACE") Object.defineProperty(req, "method", { get() {
				return "TRACE";
			} });
			return this[requestCache] = req;
		}
		return this[requestCache] = newRequestFromIncoming(this.method, this[urlKey], this.headers, this[incomingKey], abortController);
	},
	get body() {
		if (!this[bodyConsumedDirectlyKey]) return this[getRequestCache]().body;
		const request = this[getRequestCache]();
		if (!this[bodyLockReaderKey] && request.body) this[bodyLockReaderKey] = request.body.getReader();
		return request.body;
	},
	get bodyUsed() {
		if (this[bodyConsumedDirectlyKey]) return true;
		if (this[requestCache]) return this[requestCache].bodyUsed;
		return false;
	}
};
Object.defineProperty(requestPrototype, "signal", { get() {
	return this[getAbortController]().signal;
} });
[
	"cache",
	"credentials",
	"destination",
	"duplex",
	"integrity",
	"mode",
	"redirect",
	"referrer",
	"referrerPolicy",
	"keepalive"
].forEach((k) => {
	Object.defineProperty(requestPrototype, k, { get() {
		return this[getRequestCache]()[k];
	} });
});
["clone", "formData"].forEach((k) => {
	Object.defineProperty(requestPrototype, k, { value: function() {
		if (this[bodyConsumedDirectlyKey]) {
			if (k === "clone") throw newBodyUnusableError();
			return rejectBodyUnusable();
		}
		return this[getRequestCache]()[k]();
	} });
});
Object.defineProperty(requestPrototype, "text", { value: function() {
	return readBodyWithFastPath(this, "text", (buf) => textDecoder.decode(buf));
} });
Object.defineProperty(requestPrototype, "arrayBuffer", { value: function() {
	return readBodyWithFastPath(this, "arrayBuffer", (buf) => toArrayBuffer(buf));
} });
Object.defineProperty(requestPrototype, "blob", { value: function() {
	return readBodyWithFastPath(this, "blob", (buf, request) => {
		const type = contentType(request);
		return new Response(buf, type ? { headers: { "content-type": type } } : void 0).blob();
	});
} });
Object.defineProperty(requestPrototype, "bytes", { value: function() {
	return this.arrayBuffer().then((buf) => new Uint8Array(buf));
} });
Object.defineProperty(requestPrototype, "json", { value: function() {
	if (this[bodyConsumedDirectlyKey]) return rejectBodyUnusable();
	return this.text().then(JSON.parse);
} });
Object.defineProperty(requestPrototype, Symbol.for("nodejs.util.inspect.custom"), { value: function(depth, options, inspectFn) {
	return `Request (lightweight) ${inspectFn({
		method: this.method,
		url: this.url,
		headers: this.headers,
		nativeRequest: this[requestCache]
	}, {
		...options,
		depth: depth == null ? null : depth - 1
	})}`;
} });
Object.setPrototypeOf(requestPrototype, Request$1.prototype);
var newRequest = (incoming, defaultHostname) => {
	const req = Object.create(requestPrototype);
	req[incomingKey] = incoming;
	req[methodKey] = normalizeIncomingMethod(incoming.method);
	const incomingUrl = incoming.url || "";
	if (incomingUrl[0] !== "/" && (incomingUrl.startsWith("http://") || incomingUrl.startsWith("https://"))) {
		if (incoming instanceof Http2ServerRequest) throw new RequestError("Absolute URL for :path is not allowed in HTTP/2");
		try {
			validateRequestTarget(incomingUrl);
			req[urlKey] = new URL(incomingUrl).href;
		} catch (e) {
			throw new RequestError("Invalid absolute URL", { cause: e });
		}
		return req;
	}
	const host = (incoming instanceof Http2ServerRequest ? incoming.authority : incoming.headers.host) || defaultHostname;
	if (!host) throw new RequestError("Missing host header");
	let scheme;
	if (incoming instanceof Http2ServerRequest) {
		scheme = incoming.scheme;
		if (!(scheme === "http" || scheme === "https")) throw new RequestError("Unsupported scheme");
	} else scheme = incoming.socket && incoming.socket.encrypted ? "https" : "http";
	try {
		req[urlKey] = buildUrl(scheme, host, incomingUrl);
	} catch (e) {
		if (e instanceof RequestError) throw e;
		else throw new RequestError("Invalid URL", { cause: e });
	}
	return req;
};
var defaultContentType = "text/plain; charset=UTF-8";
var responseCache = Symbol("responseCache");
var getResponseCache = Symbol("getResponseCache");
var cacheKey = Symbol("cache");
var GlobalResponse = global.Response;
var Response$1 = class Response$1 {
	#body;
	#init;
	static [Symbol.hasInstance](instance) {
		if (this === Response$1) return instance instanceof GlobalResponse || Function.prototype[Symbol.hasInstance].call(this, instance);
		return Function.prototype[Symbol.hasInstance].call(this, instance);
	}
	[getResponseCache]() {
		const cache = this[cacheKey];
		const liveHeaders = cache && cache[2] instanceof Headers ? cache[2] : void 0;
		delete this[cacheKey];
		return this[responseCache] ||= new GlobalResponse(this.#body, liveHeaders ? {
			status: this.#init?.status,
			statusText: this.#init?.statusText,
			headers: liveHeaders
		} : this.#init);
	}
	constructor(body, init) {
		let headers;
		this.#body = body;
		if (init instanceof GlobalResponse) {
			const cachedGlobalResponse = init[responseCache];
			if (cachedGlobalResponse) {
				this.#init = cachedGlobalResponse;
				this[getResponseCache]();
				return;
			}
			this.#init = #init in init ? init.#init : init;
			headers = new Headers(init.headers);
		} else this.#init = init;
		if (body == null || typeof body === "string" || typeof body?.getReader !== "undefined" || body instanceof Blob || body instanceof Uint8Array) this[cacheKey] = [
			init?.status || 200,
			body ?? null,
			headers || init?.headers
		];
	}
	get headers() {
		const cache = this[cacheKey];
		if (cache) {
			if (!(cache[2] instanceof Headers)) cache[2] = new Headers(cache[2] || (cache[1] === null ? void 0 : { "content-type": defaultContentType }));
			return cache[2];
		}
		return this[getResponseCache]().headers;
	}
	get status() {
		return this[cacheKey]?.[0] ?? this[getResponseCache]().status;
	}
	get ok() {
		const status = this.status;
		return status >= 200 && status < 300;
	}
};
[
	"body",
	"bodyUsed",
	"redirected",
	"statusText",
	"trailers",
	"type",
	"url"
].forEach((k) => {
	Object.defineProperty(Response$1.prototype, k, { get() {
		return this[getResponseCache]()[k];
	} });
});
[
	"arrayBuffer",
	"blob",
	"bytes",
	"clone",
	"formData",
	"json",
	"text"
].forEach((k) => {
	Object.defineProperty(Response$1.prototype, k, { value: function() {
		return this[getResponseCache]()[k]();
	} });
});
Object.defineProperty(Response$1.prototype, Symbol.for("nodejs.util.inspect.custom"), { value: function(depth, options, inspectFn) {
	return `Response (lightweight) ${inspectFn({
		status: this.status,
		headers: this.headers,
		ok: this.ok,
		nativeResponse: this[responseCache]
	}, {
		...options,
		depth: depth == null ? null : depth - 1
	})}`;
} });
Object.setPrototypeOf(Response$1, GlobalResponse);
Object.setPrototypeOf(Response$1.prototype, GlobalResponse.prototype);
var validRedirectUrl = /^https?:\/\/[!#-;=?-[\]_a-z~A-Z]+$/;
var parseRedirectUrl = (url) => {
	if (url instanceof URL) return url.href;
	if (validRedirectUrl.test(url)) return url;
	return new URL(url).href;
};
var validRedirectStatuses = /* @__PURE__ */ new Set([
	301,
	302,
	303,
	307,
	308
]);
Object.defineProperty(Response$1, "redirect", {
	value: function redirect(url, status = 302) {
		if (!validRedirectStatuses.has(status)) throw new RangeError("Invalid status code");
		return new Response$1(null, {
			status,
			headers: { location: parseRedirectUrl(url) }
		});
	},
	writable: true,
	configurable: true
});
Object.defineProperty(Response$1, "json", {
	value: function json(data, init) {
		const body = JSON.stringify(data);
		if (body === void 0) throw new TypeError("The data is not JSON serializable");
		const initHeaders = init?.headers;
		let headers;
		if (initHeaders) {
			headers = new Headers(initHeaders);
			if (!headers.has("content-type")) headers.set("content-type", "application/json");
		} else headers = { "content-type": "application/json" };
		return new Response$1(body, {
			status: init?.status ?? 200,
			statusText: init?.statusText,
			headers
		});
	},
	writable: true,
	configurable: true
});
async function readWithoutBlocking(readPromise) {
	return Promise.race([readPromise, Promise.resolve().then(() => Promise.resolve(void 0))]);
}
function writeFromReadableStreamDefaultReader(reader, writable, currentReadPromise) {
	const cancel = (error) => {
		reader.cancel(error).catch(() => {});
	};
	const stream = writable.stream;
	if (writable.destroyed || stream?.closed || stream?.destroyed) {
		cancel();
		return reader.closed;
	}
	writable.on("close", cancel);
	writable.on("error", cancel);
	(currentReadPromise ?? reader.read()).then(flow, handleStreamError);
	return reader.closed.finally(() => {
		writable.off("close", cancel);
		writable.off("error", cancel);
	});
	function handleStreamError(error) {
		if (error) writable.destroy(error);
	}
	function onDrain() {
		reader.read().then(flow, handleStreamError);
	}
	function flow({ done, value }) {
		try {
			if (done) writable.end();
			else if (!writable.write(value)) writable.once("drain", onDrain);
			else reader.read().then(flow, handleStreamError);
		} catch (e) {
			handleStreamError(e);
		}
	}
}
function writeFromReadableStream(stream, writable) {
	if (stream.locked) throw new TypeError("ReadableStream is locked.");
	else if (writable.destroyed) {
		stream.cancel().catch(() => {});
		return;
	}
	return writeFromReadableStreamDefaultReader(stream.getReader(), writable);
}
var buildOutgoingHttpHeaders = (headers, defaultContentType) => {
	const res = {};
	if (!(headers instanceof Headers)) headers = new Headers(headers ?? void 0);
	if (headers.has("set-cookie")) {
		const cookies = [];
		for (const [k, v] of headers) if (k === "set-cookie") cookies.push(v);
		else res[k] = v;
		if (cookies.length > 0) res["set-cookie"] = cookies;
	} else for (const [k, v] of headers) res[k] = v;
	if (defaultContentType) res["content-type"] ??= defaultContentType;
	return res;
};
var outgoingEnded = Symbol("outgoingEnded");
var incomingDraining = Symbol("incomingDraining");
var DRAIN_TIMEOUT_MS = 500;
var MAX_DRAIN_BYTES = 67108864;
var drainIncoming = (incoming) => {
	const incomingWithDrainState = incoming;
	if (incoming.destroyed || incomingWithDrainState[incomingDraining]) return;
	incomingWithDrainState[incomingDraining] = true;
	if (incoming instanceof Http2ServerRequest) {
		try {
			incoming.stream?.close?.(constants.NGHTTP2_NO_ERROR);
		} catch {}
		return;
	}
	let bytesRead = 0;
	const cleanup = () => {
		clearTimeout(timer);
		incoming.off("data", onData);
		incoming.off("end", cleanup);
		incoming.off("error", cleanup);
	};
	const forceClose = () => {
		cleanup();
		const socket = incoming.socket;
		if (socket && !socket.destroyed) {
			if (typeof socket.destroySoon === "function") socket.destroySoon();
			else if (typeof socket.destroy === "function") socket.destroy();
		}
	};
	const timer = setTimeout(forceClose, DRAIN_TIMEOUT_MS);
	timer.unref?.();
	const onData = (chunk) => {
		bytesRead += chunk.length;
		if (bytesRead > MAX_DRAIN_BYTES) forceClose();
	};
	incoming.on("data", onData);
	incoming.on("end", cleanup);
	incoming.on("error", cleanup);
	incoming.resume();
};
var makeCloseHandler = (req, incoming, outgoing, needsBodyCleanup) => () => {
	if (incoming.errored) {
		recordBodyBufferedBeforeDisconnect(incoming);
		req[abortRequest](incoming.errored.toString());
	} else if (!outgoing.writableFinished || incoming instanceof Http2ServerRequest && incoming.aborted) {
		recordBodyBufferedBeforeDisconnect(incoming);
		req[abortRequest]("Client connection prematurely closed.");
	}
	if (needsBodyCleanup && !incoming.readableEnded) setTimeout(() => {
		if (!incoming.readableEnded) setTimeout(() => {
			drainIncoming(incoming);
		});
	});
};
var isImmediateCacheableResponse = (res) => {
	if (!(cacheKey in res)) return false;
	const body = res[cacheKey][1];
	return body === null || typeof body === "string" || body instanceof Uint8Array;
};
var handleRequestError = () => new Response(null, { status: 400 });
var handleFetchError = (e) => new Response(null, { status: e instanceof Error && (e.name === "TimeoutError" || e.constructor.name === "TimeoutError") ? 504 : 500 });
var handleResponseError = (e, outgoing) => {
	const err = e instanceof Error ? e : new Error("unknown error", { cause: e });
	if (err.code === "ERR_STREAM_PREMATURE_CLOSE") console.info("The user aborted a request.");
	else {
		console.error(e);
		if (!outgoing.headersSent) {
			if (outgoing instanceof ServerResponse) outgoing._contentLength = null;
			outgoing.writeHead(500, { "Content-Type": "text/plain" });
		}
		outgoing.end(`Error: ${err.message}`);
		outgoing.destroy(err);
	}
};
var flushHeaders = (outgoing) => {
	if ("flushHeaders" in outgoing && outgoing.writable) outgoing.flushHeaders();
};
var trySetContentLength = (outgoing, status, length) => {
	const http1 = outgoing;
	if (http1._contentLength === null && http1._hasBody && http1.useChunkedEncodingByDefault && !http1._removedContLen && status >= 200 && status !== 204 && status !== 304 && !outgoing.hasHeader("content-length") && !outgoing.hasHeader("transfer-encoding") && !outgoing.hasHeader("trailer")) {
		http1._contentLength = length;
		return true;
	}
	return false;
};
var writeDefaultHeaders = (outgoing, status, length) => {
	if (trySetContentLength(outgoing, status, length)) outgoing.writeHead(status, { "Content-Type": defaultContentType });
	else outgoing.writeHead(status, {
		"Content-Type": defaultContentType,
		"Content-Length": length
	});
};
var responseViaCache = async (res, outgoing) => {
	let [status, body, header] = res[cacheKey];
	if (!header) {
		if (body === null) {
			outgoing.writeHead(status);
			outgoing.end();
		} else if (typeof body === "string") {
			writeDefaultHeaders(outgoing, status, Buffer.byteLength(body));
			outgoing.end(body);
		} else if (body instanceof Uint8Array) {
			writeDefaultHeaders(outgoing, status, body.byteLength);
			outgoing.end(body);
		} else if (body instanceof Blob) {
			writeDefaultHeaders(outgoing, status, body.size);
			outgoing.end(new Uint8Array(await body.arrayBuffer()));
		} else {
			outgoing.writeHead(status, { "Content-Type": defaultContentType });
			flushHeaders(outgoing);
			await writeFromReadableStream(body, outgoing)?.catch((e) => handleResponseError(e, outgoing));
		}
		outgoing[outgoingEnded]?.();
		return;
	}
	let hasContentLength = false;
	let plainHeaders = false;
	let canAutoLength = true;
	if (header instanceof Headers) {
		hasContentLength = header.has("content-length");
		header = buildOutgoingHttpHeaders(header, body === null ? void 0 : defaultContentType);
	} else if (Array.isArray(header)) {
		const headerObj = new Headers(header);
		hasContentLength = headerObj.has("content-length");
		header = buildOutgoingHttpHeaders(headerObj, body === null ? void 0 : defaultContentType);
	} else {
		plainHeaders = true;
		for (const key in header) {
			if (key.length === 14 && key.toLowerCase() === "content-length") {
				hasContentLength = true;
				break;
			}
			if (key.length === 17 && key.toLowerCase() === "transfer-encoding" || key.length === 7 && key.toLowerCase() === "trailer") canAutoLength = false;
		}
	}
	if (!hasContentLength) {
		let length;
		if (typeof body === "string") length = Buffer.byteLength(body);
		else if (body instanceof Uint8Array) length = body.byteLength;
		else if (body instanceof Blob) length = body.size;
		if (length !== void 0 && (!plainHeaders || !canAutoLength || !trySetContentLength(outgoing, status, length))) {
			if (plainHeaders) header = { ...header };
			header["Content-Length"] = length;
		}
	}
	outgoing.writeHead(status, header);
	if (body == null) outgoing.end();
	else if (typeof body === "string" || body instanceof Uint8Array) outgoing.end(body);
	else if (body instanceof Blob) outgoing.end(new Uint8Array(await body.arrayBuffer()));
	else {
		flushHeaders(outgoing);
		await writeFromReadableStream(body, outgoing)?.catch((e) => handleResponseError(e, outgoing));
	}
	outgoing[outgoingEnded]?.();
};
var isPromise = (res) => typeof res.then === "function";
var responseViaResponseObject = async (res, outgoing, options = {}) => {
	if (isPromise(res)) if (options.errorHandler) try {
		res = await res;
	} catch (err) {
		const errRes = await options.errorHandler(err);
		if (!errRes) return;
		res = errRes;
	}
	else res = await res.catch(handleFetchError);
	if (cacheKey in res) return responseViaCache(res, outgoing);
	const resHeaderRecord = buildOutgoingHttpHeaders(res.headers, res.body === null ? void 0 : defaultContentType);
	if (res.body) {
		const reader = res.body.getReader();
		const values = [];
		let done = false;
		let currentReadPromise = void 0;
		if (resHeaderRecord["transfer-encoding"] !== "chunked") {
			let maxReadCount = 2;
			for (let i = 0; i < maxReadCount; i++) {
				currentReadPromise ||= reader.read();
				const chunk = await readWithoutBlocking(currentReadPromise);
				if (!chunk) {
					if (i === 1) {
						await new Promise((resolve) => setTimeout(resolve));
						maxReadCount = 3;
						continue;
					}
					break;
				}
				currentReadPromise = void 0;
				if (chunk.value) values.push(chunk.value);
				if (chunk.done) {
					done = true;
					break;
				}
			}
			if (done && !("content-length" in resHeaderRecord)) resHeaderRecord["content-length"] = values.reduce((acc, value) => acc + value.length, 0);
		}
		outgoing.writeHead(res.status, resHeaderRecord);
		values.forEach((value) => {
			outgoing.write(value);
		});
		if (done) outgoing.end();
		else {
			if (values.length === 0) flushHeaders(outgoing);
			await writeFromReadableStreamDefaultReader(reader, outgoing, currentReadPromise);
		}
	} else if (resHeaderRecord["x-hono-already-sent"]) {} else {
		outgoing.writeHead(res.status, resHeaderRecord);
		outgoing.end();
	}
	outgoing[outgoingEnded]?.();
};
var getRequestListener = (fetchCallback, options = {}) => {
	const autoCleanupIncoming = options.autoCleanupIncoming ?? true;
	if (options.overrideGlobalObjects !== false && global.Request !== Request$1) {
		Object.defineProperty(global, "Request", { value: Request$1 });
		Object.defineProperty(global, "Response", { value: Response$1 });
	}
	return async (incoming, outgoing) => {
		let res, req;
		let needsBodyCleanup = false;
		let closeHandlerAttached = false;
		const ensureCloseHandler = () => {
			if (!req || closeHandlerAttached) return;
			closeHandlerAttached = true;
			outgoing.on("close", makeCloseHandler(req, incoming, outgoing, needsBodyCleanup));
		};
		try {
			req = newRequest(incoming, options.hostname);
			needsBodyCleanup = autoCleanupIncoming && !(incoming.method === "GET" || incoming.method === "HEAD");
			if (needsBodyCleanup) {
				incoming[wrapBodyStream] = true;
				if (incoming instanceof Http2ServerRequest) outgoing[outgoingEnded] = () => {
					if (!incoming.readableEnded) setTimeout(() => {
						if (!incoming.readableEnded) setTimeout(() => {
							incoming.destroy();
							outgoing.destroy();
						});
					});
				};
			}
			res = fetchCallback(req, {
				incoming,
				outgoing
			});
			if (!isPromise(res) && isImmediateCacheableResponse(res)) {
				if (needsBodyCleanup && !incoming.readableEnded) outgoing.once("finish", () => {
					if (!incoming.readableEnded) drainIncoming(incoming);
				});
				return responseViaCache(res, outgoing);
			}
			ensureCloseHandler();
		} catch (e) {
			if (!res) if (options.errorHandler) {
				ensureCloseHandler();
				res = await options.errorHandler(req ? e : toRequestError(e));
				if (!res) return;
			} else if (!req) res = handleRequestError();
			else res = handleFetchError(e);
			else return handleResponseError(e, outgoing);
		}
		try {
			return await responseViaResponseObject(res, outgoing, options);
		} catch (e) {
			return handleResponseError(e, outgoing);
		}
	};
};
globalThis.CloseEvent;
globalThis.ErrorEvent;
var CONNECTION_SYMBOL_KEY = Symbol("CONNECTION_SYMBOL_KEY");
var WAIT_FOR_WEBSOCKET_SYMBOL = Symbol("WAIT_FOR_WEBSOCKET_SYMBOL");
var responseHeadersToSkip = /* @__PURE__ */ new Set([
	"connection",
	"content-length",
	"keep-alive",
	"proxy-authenticate",
	"proxy-authorization",
	"te",
	"trailer",
	"transfer-encoding",
	"upgrade",
	"sec-websocket-accept",
	"sec-websocket-extensions",
	"sec-websocket-protocol"
]);
var appendResponseHeaders = (headers, responseHeaders) => {
	if (!responseHeaders) return;
	responseHeaders.forEach((value, key) => {
		if (responseHeadersToSkip.has(key.toLowerCase())) return;
		headers.push(`${key}: ${value}`);
	});
};
var rejectUpgradeRequest = (socket, status, responseHeaders) => {
	if (socket.destroyed) return;
	const responseLines = ["Connection: close", "Content-Length: 0"];
	appendResponseHeaders(responseLines, responseHeaders);
	socket.end(`HTTP/1.1 ${status.toString()} ${STATUS_CODES[status] ?? ""}\r\n${responseLines.join("\r\n")}\r\n\r
`);
};
var createUpgradeRequest = (request) => {
	const protocol = request.socket.encrypted ? "https" : "http";
	const incomingUrl = request.url ?? "/";
	let url;
	if (incomingUrl[0] !== "/" && (incomingUrl.startsWith("http://") || incomingUrl.startsWith("https://"))) {
		validateRequestTarget(incomingUrl);
		url = new URL(incomingUrl).href;
	} else url = buildUrl(protocol, request.headers.host ?? "localhost", incomingUrl);
	const headers = new Headers();
	for (const key in request.headers) {
		const value = request.headers[key];
		if (!value) continue;
		headers.append(key, Array.isArray(value) ? value[0] : value);
	}
	return new Request(url, { headers });
};
var setupWebSocket = (options) => {
	const { server, fetchCallback, wss } = options;
	const waiterMap = /* @__PURE__ */ new Map();
	wss.on("connection", (ws, request) => {
		const waiter = waiterMap.get(request);
		if (waiter) {
			waiter.resolve(ws);
			waiterMap.delete(request);
		}
	});
	const rejectWaiter = (request) => {
		const waiter = waiterMap.get(request);
		if (waiter) {
			waiterMap.delete(request);
			waiter.reject(/* @__PURE__ */ new Error("WebSocket handshake aborted"));
		}
	};
	const waitForWebSocket = (request, connectionSymbol) => {
		return new Promise((resolve, reject) => {
			waiterMap.set(request, {
				resolve,
				reject,
				connectionSymbol
			});
		});
	};
	server.on("upgrade", async (request, socket, head) => {
		if (request.headers.upgrade?.toLowerCase() !== "websocket") return;
		const ignoreSocketError = () => {};
		const reclaimWaiterOnClose = () => rejectWaiter(request);
		socket.on("error", ignoreSocketError);
		socket.once("close", reclaimWaiterOnClose);
		const env = {
			incoming: request,
			outgoing: void 0,
			wss,
			[WAIT_FOR_WEBSOCKET_SYMBOL]: waitForWebSocket
		};
		let status = 400;
		let responseHeaders;
		try {
			const response = await fetchCallback(createUpgradeRequest(request), env);
			if (response instanceof Response) {
				status = response.status;
				responseHeaders = response.headers;
			}
		} catch (error) {
			if (server.listenerCount("upgrade") === 1) rejectUpgradeRequest(socket, error instanceof RequestError ? 400 : 500);
			return;
		}
		if (socket.destroyed) {
			rejectWaiter(request);
			return;
		}
		const waiter = waiterMap.get(request);
		if (!waiter || waiter.connectionSymbol !== env[CONNECTION_SYMBOL_KEY]) {
			rejectWaiter(request);
			if (server.listenerCount("upgrade") === 1) rejectUpgradeRequest(socket, status, responseHeaders);
			return;
		}
		const addResponseHeaders = (headers) => {
			appendResponseHeaders(headers, responseHeaders);
		};
		wss.on("headers", addResponseHeaders);
		try {
			wss.handleUpgrade(request, socket, head, (ws) => {
				socket.off("close", reclaimWaiterOnClose);
				socket.off("error", ignoreSocketError);
				wss.emit("connection", ws, request);
			});
		} finally {
			wss.off("headers", addResponseHeaders);
		}
	});
	server.on("close", () => {
		wss.close();
	});
};
var createAdaptorServer = (options) => {
	const fetchCallback = options.fetch;
	const requestListener = getRequestListener(fetchCallback, {
		hostname: options.hostname,
		overrideGlobalObjects: options.overrideGlobalObjects,
		autoCleanupIncoming: options.autoCleanupIncoming
	});
	const server = (options.createServer || createServer)(options.serverOptions || {}, requestListener);
	if (options.websocket && options.websocket.server) {
		if (options.websocket.server.options.noServer !== true) throw new Error("WebSocket server must be created with { noServer: true } option");
		setupWebSocket({
			server,
			fetchCallback,
			wss: options.websocket.server
		});
	}
	return server;
};
// src/cli/serveHandler.ts
/** Batches are small: whoever needs longer than this holds a connection on purpose. */
var SLOWEST = {
	headersTimeout: 1e4,
	requestTimeout: 2e4,
	connectionsCheckingInterval: 5e3
};
/** A line that is slower sends its file in parts, and goes on where it was. */
var SLOWEST_UPLOAD_MS = 36e5;
/** Longer than proxies keep an idle connection, so that none sends into one that is just being closed. */
var KEPT_ALIVE_MS = 75e3;
/** Puts a handler behind a Node server. Rejects when the address cannot be had. */
async function serveHandler(handler, port, host) {
	const server = createAdaptorServer({
		overrideGlobalObjects: false,
		fetch: (request, { incoming }) => handler.fetch(request, incoming.socket),
		serverOptions: handler.hasUploads ? {
			...SLOWEST,
			requestTimeout: SLOWEST_UPLOAD_MS
		} : SLOWEST
	});
	server.keepAliveTimeout = KEPT_ALIVE_MS;
	await new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, host, () => {
			server.off("error", reject);
			resolve();
		});
	});
	const address = server.address();
	return {
		port: typeof address === "object" && address ? address.port : port,
		stop: async (finish = async () => {}) => {
			const closed = new Promise((resolve) => server.close(() => resolve()));
			try {
				await finish();
			} finally {
				server.closeAllConnections();
			}
			await closed;
		}
	};
}
// src/entries/cli.ts
/** The `reelshelf` program: arguments in, lines and an exit code out. */
var interruption = new AbortController();
var stop;
var end = () => {
	if (interruption.signal.aborted) process.exit(130);
	interruption.abort();
	if (stop) stop().then(() => process.exit(0), (error) => {
		process.stderr.write(`${String(error)}\n`);
		process.exit(1);
	});
};
process.on("SIGTERM", end);
process.on("SIGINT", end);
var env = {
	nowMs: () => Date.now(),
	setTimer(run, delayMs) {
		const timer = setTimeout(run, delayMs);
		return () => clearTimeout(timer);
	},
	fetch: (...request) => fetch(...request)
};
/** The page's own files. */
var assets = new URL("./console/", import.meta.url).href;
var log = (line) => void process.stderr.write(`${line}\n`);
var result = await main(process.argv.slice(2), {
	version: "1.0.0",
	environment: process.env,
	openStore: (path, server) => server === null ? createDuckdbStore({ path }) : createClickhouseStore(server),
	createCollector: (options, shared) => createNodeCollector({
		reportAssets: assets,
		...options
	}, shared),
	async createStudio(options) {
		const { createStudio } = await import("./shared/createStudio.js");
		const own = {
			assets,
			widget: new URL("../", import.meta.url).href,
			log,
			version: "1.0.0",
			environment: process.env
		};
		return createStudio({
			...options,
			...own
		}, env);
	},
	async createSubmissions(options) {
		const { createSubmissions } = await import("./shared/createSubmissions.js");
		const own = {
			assets: new URL("./submission/", import.meta.url).href,
			log
		};
		return createSubmissions({
			...options,
			...own
		}, env);
	},
	serve: serveHandler,
	openBrowser: (address) => openBrowser(address, {
		platform: process.platform,
		environment: process.env
	}),
	randomToken: () => randomBytes(18).toString("base64url"),
	log,
	env,
	isTerminal: process.stderr.isTTY,
	write: (text) => void process.stderr.write(text),
	async ask(question) {
		if (!process.stdin.isTTY || !process.stderr.isTTY) return null;
		const terminal = createInterface({
			input: process.stdin,
			output: process.stderr
		});
		try {
			return await terminal.question(`${question} `, { signal: interruption.signal });
		} catch {
			return null;
		} finally {
			terminal.close();
		}
	},
	signal: interruption.signal
});
var isAnswer = result.exitCode === 0 || result.isAnswer === true;
if (result.lines.length > 0) (isAnswer ? process.stdout : process.stderr).write(`${result.lines.join("\n")}\n`);
process.exitCode = result.exitCode;
stop = result.stop;
if (stop && interruption.signal.aborted) await stop();
export {};

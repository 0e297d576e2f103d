import { n as mayRead } from "./visit2.js";
import { n as parseFeed } from "./parse.js";
import { r as createReach, t as validate } from "./validate.js";
import { t as decodeHTML } from "./decode.js";
// src/project/doctor/checkDist.ts
var NAMES = /\.\/(reelshelf-[\w-]+\.js)\?(v[\w-]+)/g;
var MOST_FILES = 60;
/** Whether the folder of the tag's script is whole, of one release, and sent as scripts are. */
async function checkDist(script, page, visit) {
	const lines = [];
	const fault = (code, message) => lines.push({
		level: "fault",
		code,
		message
	});
	const wanted = [{
		address: script,
		release: ""
	}];
	const seen = /* @__PURE__ */ new Set();
	const releases = /* @__PURE__ */ new Set();
	const missing = [];
	const types = /* @__PURE__ */ new Set();
	const unread = [];
	let isKept = true;
	for (let next = wanted.shift(); next && seen.size < MOST_FILES; next = wanted.shift()) {
		const { address } = next;
		if (seen.has(address)) continue;
		seen.add(address);
		const reply = await visit.get(address, { headers: { origin: new URL(page).origin } });
		const name = new URL(address).pathname.split("/").at(-1) ?? address;
		if (typeof reply === "string" || reply.status !== 200) {
			missing.push(`${name} (${typeof reply === "string" ? reply : reply.status})`);
			continue;
		}
		const type = reply.headers.get("content-type") ?? "no type";
		if (!/javascript|ecmascript/i.test(type)) types.add(`${name}: ${type}`);
		if (address !== script && !mayRead(reply, page)) unread.push(name);
		if (/no-store/i.test(reply.headers.get("cache-control") ?? "")) isKept = false;
		for (const [, file = "", release = ""] of reply.text.matchAll(NAMES)) {
			releases.add(release);
			wanted.push({
				address: new URL(`./${file}?${release}`, address).href,
				release
			});
		}
	}
	if (missing.length) fault("DIST", `Of the files beside the script these are missing: ${missing.join(", ")}. Copy the whole folder dist/ of one release.`);
	if (types.size) fault("DIST_TYPE", `Not sent as scripts: ${[...types].join(", ")}. Have the server send text/javascript.`);
	if (releases.size > 1) fault("DIST_RELEASES", `Files of ${releases.size} releases stand beside each other (${[...releases].join(", ")}): copy the whole folder of one, and empty the cache of your CDN.`);
	if (unread.length) fault("DIST_CORS", `The script comes from another origin, which has to allow it: send Access-Control-Allow-Origin: * with ${unread.slice(0, 3).join(", ")}${unread.length > 3 ? ` and ${unread.length - 3} more` : ""}.`);
	if (!isKept) lines.push({
		level: "warning",
		code: "DIST_CACHE",
		message: "The scripts are sent with Cache-Control: no-store, so that each page view loads them again."
	});
	if (releases.size === 0 && !missing.length) fault("DIST", `${script} answers, and is not the script of this release: it names no other file.`);
	return lines.length ? lines : [{
		level: "ok",
		code: "DIST",
		message: `The script and the ${seen.size - 1} files that it can ask for are there, of one release (${[...releases].join()}).`
	}];
}
// src/project/doctor/checkFeed.ts
var MOST_FILMS = 12;
/** The feed as the page would load it, and the media that it names. */
async function checkFeed(address, page, visit) {
	const { origin } = new URL(page);
	const reply = await visit.get(address, { headers: { origin } });
	const fault = (code, message) => ({
		level: "fault",
		code,
		message
	});
	if (typeof reply === "string") return [fault("FEED", `The feed ${address} does not answer: ${reply}.`)];
	if (reply.status !== 200) return [fault("FEED", `The feed ${address} answers ${reply.status}.`)];
	const lines = [];
	if (!mayRead(reply, page)) lines.push(fault("FEED_CORS", `The feed comes from another origin, which has to allow it: send Access-Control-Allow-Origin: ${origin} with ${address}.`));
	let raw;
	try {
		raw = JSON.parse(reply.text.replace(/^\ufeff/, ""));
	} catch {
		return [...lines, fault("FEED_JSON", `The feed ${address} is not JSON: it begins with ${JSON.stringify(reply.text.trim().slice(0, 40))}.`)];
	}
	const { totals, findings } = await validate({
		raw,
		baseUrl: reply.url,
		nowMs: visit.nowMs,
		missing: /* @__PURE__ */ new Map(),
		reach: createReach(null, visit.fetch, visit.signal),
		onProgress: () => {}
	});
	const faults = findings.filter(({ level }) => level === "fault");
	lines.push({
		level: faults.length ? "fault" : "ok",
		code: "FEED",
		message: `The feed: ${totals}${faults.length ? ` ${faults.length} faults; for all of them: reelshelf validate ${reply.url}` : ""}`
	});
	for (const { item, message } of faults.slice(0, 5)) lines.push(fault("FEED_ITEM", `${item}: ${message}`));
	const { feed } = parseFeed(raw, reply.url);
	return feed ? [...lines, ...await checkMedia(feed, page, visit)] : lines;
}
/** Whether films can be begun anywhere, and kept. */
async function checkMedia(feed, page, visit) {
	const found = {
		range: [],
		type: [],
		cache: [],
		mixed: []
	};
	const films = [...new Set(feed.videos.flatMap(({ sources }) => sources.flatMap(({ type, src }) => type === "mp4" ? [src] : [])))].slice(0, MOST_FILMS);
	for (const film of films) {
		if (page.startsWith("https:") && film.startsWith("http:")) found.mixed.push(film);
		const reply = await visit.get(film, { headers: { range: "bytes=0-1" } });
		if (typeof reply === "string" || reply.status >= 400) continue;
		if (reply.status !== 206) found.range.push(film);
		const type = reply.headers.get("content-type") ?? "no type";
		if (!/^(video\/|application\/(mp4|octet-stream))/i.test(type)) found.type.push(`${film} (${type})`);
		if (/no-store/i.test(reply.headers.get("cache-control") ?? "")) found.cache.push(film);
	}
	const some = (list) => `${list.slice(0, 2).join(", ")}${list.length > 2 ? `, and ${list.length - 2} more` : ""}`;
	const lines = [];
	const fault = (code, message) => lines.push({
		level: "fault",
		code,
		message
	});
	if (found.mixed.length) fault("MIXED", `Films by http: in a page by https:, which browsers refuse: ${some(found.mixed)}.`);
	if (found.range.length) fault("MEDIA_RANGE", `The server does not answer ranges (206), which iPhones need to play: ${some(found.range)}.`);
	if (found.type.length) fault("MEDIA_TYPE", `Not sent as films: ${some(found.type)}. Have the server send video/mp4.`);
	if (found.cache.length) lines.push({
		level: "warning",
		code: "MEDIA_CACHE",
		message: `Sent with Cache-Control: no-store, so that each look loads them again: ${some(found.cache)}.`
	});
	return lines.length || films.length === 0 ? lines : [{
		level: "ok",
		code: "MEDIA",
		message: `${films.length} films answer as films, in ranges.`
	}];
}
/** An empty batch: a collector answers it without counting anything. */
async function checkEndpoint(address, key, page, visit) {
	const { origin } = new URL(page);
	const batch = {
		schema: "reelshelf.events/1",
		batchId: "00000000-0000-4000-8000-000000000000",
		sentAt: new Date(visit.nowMs).toISOString(),
		attempt: 0,
		key,
		context: {},
		events: []
	};
	const reply = await visit.get(address, {
		method: "POST",
		headers: {
			"content-type": "text/plain",
			origin
		},
		body: JSON.stringify(batch)
	});
	const line = (level, message) => [{
		level,
		code: "ENDPOINT",
		message
	}];
	if (typeof reply === "string") return line("fault", `The endpoint ${address} does not answer: ${reply}.`);
	if (reply.status === 401 || reply.status === 403) return line("fault", `The endpoint refuses the key "${key}" from ${origin} (${reply.status}). Start the collector with --key ${key || "pub_shop"}@${origin}.`);
	if (reply.status === 404 || reply.status === 405 || reply.status === 410) return line("fault", `The endpoint ${address} answers ${reply.status}: it is no collector’s address (…/v1/events).`);
	if (reply.status >= 500) return line("fault", `The endpoint ${address} answers ${reply.status}.`);
	if (!mayRead(reply, page)) return line("fault", `The endpoint does not allow ${origin}: its answer has no Access-Control-Allow-Origin for it.`);
	return line("ok", `The endpoint answers, and knows the key (${reply.status}).`);
}
// src/project/doctor/policy.ts
var FALLBACKS = {
	"script-src-elem": [
		"script-src-elem",
		"script-src",
		"default-src"
	],
	"connect-src": ["connect-src", "default-src"],
	"img-src": ["img-src", "default-src"],
	"media-src": ["media-src", "default-src"]
};
/**
* @param nonce - of the tag that asks.
* @returns the directive that refuses the address, as it is written; `null` when it may be had.
*/
function refusedBy(policy, kind, address, page, nonce) {
	const directives = /* @__PURE__ */ new Map();
	for (const part of policy.split(";")) {
		const [name = "", ...sources] = part.trim().split(/\s+/);
		if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources);
	}
	const name = FALLBACKS[kind].find((each) => directives.has(each));
	if (name === void 0) return null;
	const sources = directives.get(name) ?? [];
	const isScript = kind === "script-src-elem";
	if (isScript && nonce && sources.includes(`'nonce-${nonce}'`)) return null;
	return !(isScript && sources.some((source) => /^'strict-dynamic'$/i.test(source))) && sources.some((source) => allows(source, new URL(address), new URL(page))) ? null : `${name} ${sources.join(" ")}`.trim();
}
function allows(source, address, page) {
	const text = source.toLowerCase();
	if (text === "'self'") return address.origin === page.origin;
	if (text === "*") return /^https?:$/.test(address.protocol);
	if (/^[a-z][a-z\d+.-]*:$/.test(text)) return text === address.protocol;
	const [, scheme, host = "", port, path = ""] = /^(?:([a-z][a-z\d+.-]*):\/\/)?([^/:']+)(?::(\d+|\*))?(\/.*)?$/.exec(source) ?? [];
	if (!host) return false;
	const isScheme = scheme ? `${scheme.toLowerCase()}:` === address.protocol || scheme.toLowerCase() === "http" && address.protocol === "https:" : address.protocol === page.protocol || address.protocol === "https:";
	const name = host.toLowerCase();
	const isHost = name.startsWith("*.") ? address.hostname.endsWith(name.slice(1)) : name === "*" || name === address.hostname;
	const own = address.port || (address.protocol === "https:" ? "443" : "80");
	const isPort = port === "*" || (port ? port === own : address.port === "");
	const isPath = !path || path === "/" ? true : path.endsWith("/") ? address.pathname.startsWith(path) : address.pathname === path;
	return isScheme && isHost && isPort && isPath;
}
// src/project/doctor/readPage.ts
/** What a page's source says of the shelf's tag. Read as text: nothing of the page runs. */
var ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
var TAG = /<(script|reel-shelf|meta)\b((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;
/** Names under which optimisers keep an address until they think it is time. */
var ADDRESS = /(^|\/)reelshelf\.js([?#]|$)/;
function readPage(html) {
	const found = {
		tags: [],
		elements: [],
		policies: [],
		isWrittenByScript: false
	};
	const page = html.replace(/<!--[^]*?-->/g, "");
	const inner = [];
	const outer = page.replace(/(<script\b(?:[^>"']|"[^"]*"|'[^']*')*>)([^]*?)(<\/script)/gi, (_whole, start, code, end) => {
		inner.push(code);
		return `${start}${end}`;
	});
	for (const [, name = "", rest = ""] of outer.matchAll(TAG)) {
		const attributes = new Map([...rest.matchAll(ATTRIBUTE)].map(([, key = "", a, b, c]) => [key.toLowerCase(), decodeHTML(a ?? b ?? c ?? "")]));
		const kind = name.toLowerCase();
		if (kind === "script" && [...attributes.values()].some((value) => ADDRESS.test(value))) found.tags.push({ attributes });
		if (kind === "reel-shelf") found.elements.push({ attributes });
		if (kind === "meta" && attributes.get("http-equiv")?.toLowerCase() === "content-security-policy") found.policies.push(attributes.get("content") ?? "");
	}
	found.isWrittenByScript = inner.some((code) => /reelshelf\.js/.test(code));
	return found;
}
// src/project/doctor/doctor.ts
/** Looks at a product page from outside, as a shopper's browser asks for its parts, and says in order what is right and what to do. */
async function examine(address, visit) {
	const lines = [];
	const page = await visit.get(address);
	if (typeof page === "string") return [{
		level: "fault",
		code: "PAGE",
		message: `The page does not answer: ${page}.`
	}];
	if (page.status !== 200) return [{
		level: "fault",
		code: "PAGE",
		message: `The page answers ${page.status}. A page behind a password or a wall of a bot check cannot be looked at from here.`
	}];
	lines.push({
		level: "ok",
		code: "PAGE",
		message: `The page answers (${page.url}).`
	});
	const found = readPage(page.text);
	const [tag] = found.tags;
	if (!tag) {
		lines.push(missingTag(found.elements.length > 0, found.isWrittenByScript));
		return lines;
	}
	lines.push(...checkTag(tag, found.tags.length));
	const at = (name) => tag.attributes.get(name) ?? tag.attributes.get(`data-${name}`) ?? "";
	const src = [...tag.attributes].find(([name, value]) => name === "src" || /reelshelf\.js/.test(value))?.[1];
	const script = resolved(src, page.url);
	if (script === null) {
		lines.push({
			level: "fault",
			code: "TAG",
			message: `The tag’s address is "${src}": expected an address of reelshelf.js.`
		});
		return lines;
	}
	const policies = [page.headers.get("content-security-policy") ?? "", ...found.policies].filter(Boolean);
	const isRefused = (kind, url, what) => {
		for (const policy of policies) {
			const by = refusedBy(policy, kind, url, page.url, tag.attributes.get("nonce"));
			if (by === null) continue;
			lines.push({
				level: "fault",
				code: "CSP",
				message: `The page’s Content-Security-Policy refuses ${what} (${by}). Add ${new URL(url).origin === new URL(page.url).origin ? "'self'" : new URL(url).origin} to ${kind.replace("-elem", "")}.`
			});
		}
	};
	isRefused("script-src-elem", script, "the script");
	lines.push(...mixed(page.url, script, "The script"));
	lines.push(...await checkDist(script, page.url, visit));
	const feedAddress = at("feed") || found.elements[0]?.attributes.get("feed") || "";
	const feed = feedAddress.startsWith("#") ? null : resolved(feedAddress, page.url);
	if (!feedAddress) lines.push({
		level: "fault",
		code: "FEED",
		message: "The tag has no data-feed: write data-feed=\"/reels/reels.json\". Some tag managers take data- attributes away; then use reelshelf(\"shelf\", …)."
	});
	else if (feed === null && feedAddress.startsWith("#")) lines.push({
		level: "ok",
		code: "FEED",
		message: `The feed is written into the page (${feedAddress}).`
	});
	else if (feed === null) lines.push({
		level: "fault",
		code: "FEED",
		message: `data-feed is "${feedAddress}": expected an address.`
	});
	else {
		isRefused("connect-src", feed, "the feed");
		lines.push(...mixed(page.url, feed, "The feed"));
		lines.push(...await checkFeed(feed, page.url, visit));
	}
	const endpoint = at("endpoint") ? resolved(at("endpoint"), page.url) : null;
	if (endpoint === null) lines.push({
		level: "warning",
		code: "ENDPOINT",
		message: "No data-endpoint: nothing is counted. See: reelshelf collect --help"
	});
	else {
		isRefused("connect-src", endpoint, "the endpoint");
		lines.push(...await checkEndpoint(endpoint, at("key"), page.url, visit));
	}
	return lines;
}
function missingTag(hasElement, isWritten) {
	return {
		level: isWritten || hasElement ? "warning" : "fault",
		code: "TAG",
		message: isWritten ? "No tag is in the page’s source; a script of the page names reelshelf.js and may write it. What a tag manager writes often has no data- attributes left: paste the tag into the theme, or pass the options to reelshelf(\"shelf\", …)." : hasElement ? "<reel-shelf> is there, and no tag for reelshelf.js. That is right only where your own bundle imports \"reelshelf/element\"." : "No tag for reelshelf.js is in the page’s source. If it was there, an optimiser has put it into a combined file: exclude reelshelf.js from combining."
	};
}
/** What optimisers, consent tools and editors do to a script. */
function checkTag({ attributes }, count) {
	const type = attributes.get("type")?.toLowerCase() ?? "";
	const bad = [];
	if (type === "module") bad.push("type=\"module\" was added; the file is a classic script: take it out, or exclude reelshelf.js from your optimiser");
	else if (type && !/^(text|application)\/(javascript|ecmascript|x-javascript)$/.test(type)) bad.push(`its type is "${type}", so that no browser runs it by itself: an optimiser or a consent tool holds it back until it decides; exclude reelshelf.js there`);
	if (!attributes.has("src") || !/reelshelf\.js/.test(attributes.get("src") ?? "")) bad.push("its address was moved out of src, so that it is loaded late or never: exclude reelshelf.js from your optimiser");
	if (count > 1) bad.push(`it is there ${count} times`);
	return [bad.length ? {
		level: "fault",
		code: "TAG",
		message: `The tag was changed: ${bad.join("; ")}.`
	} : {
		level: "ok",
		code: "TAG",
		message: "The tag is there as it was written."
	}];
}
function mixed(page, address, what) {
	return page.startsWith("https:") && address.startsWith("http:") ? [{
		level: "fault",
		code: "MIXED",
		message: `${what} comes by http: into a page by https:, which browsers refuse: write https:.`
	}] : [];
}
var resolved = (address, page) => address && URL.canParse(address, page) ? new URL(address, page).href : null;
export { examine };

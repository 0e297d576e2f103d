import { t as said } from "./said.js";
import { t as isRecord } from "./isRecord.js";
import { t as parseJson } from "./parseJson.js";
import { c as answerJson, n as readBody, s as answer, t as pageHtml, u as refuse } from "./pageHtml.js";
import { n as loadServerSpeech, t as acceptedLanguage } from "./serverLanguages.js";
import { readFile } from "node:fs/promises";
// src/server/shared/people.ts
/** What the console's page and its server say to each other about who may see what. */
var roles = [
	"owner",
	"editor",
	"viewer",
	"creator"
];
/** Parts of the console; each has an address of its own, at which the console opens. */
var areas = [
	"report",
	"studio",
	"live",
	"questions",
	"orders",
	"people"
];
var open$1 = {
	owner: areas,
	editor: [
		"report",
		"studio",
		"live",
		"questions"
	],
	viewer: ["report"],
	creator: ["report", "questions"]
};
var mayOpen = ({ role }, area) => open$1[role].includes(area);
/**
* @param request - as somebody has typed it.
* @returns what is to be kept, or what is wrong with it, in a sentence.
*/
function checkPerson(request) {
	const no = (error) => ({
		ok: false,
		error
	});
	const name = typeof request.name === "string" ? request.name.trim() : "";
	if (name === "" || name.length > 80 || /\p{Cc}/u.test(name)) return no(said("server.person.name"));
	const role = [
		"editor",
		"viewer",
		"creator"
	].find((each) => each === request.role);
	if (role === void 0) return no(`The role is ${JSON.stringify(request.role ?? "").slice(0, 60)}; expected editor, viewer or creator.`);
	const creator = typeof request.creator === "string" && request.creator.trim() ? request.creator.trim() : null;
	if (role === "creator" && creator === null) return no(said("server.person.creator", void 0, "Say which creator it is for: their id in the feed."));
	if (creator !== null && creator.length > 255) return no("A creator’s id has at most 255 characters.");
	return {
		ok: true,
		value: {
			name,
			role,
			creator: role === "creator" ? creator : null
		}
	};
}
// src/server/guard.ts
/** Who may speak to the console at all: no page of another site, and no name that somebody has pointed at this machine. */
var OWN_NAMES = /^(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?$/;
/** @returns the refusal; `null` when it may go on, to where the token is asked for. */
function checkSender(request, url, { isLocal }) {
	const { headers } = request;
	const host = headers.get("host") ?? url.host;
	if (isLocal && (!OWN_NAMES.test(host) || !OWN_NAMES.test(url.host))) return refuse(403, "HOST_REFUSED", `The console answers at 127.0.0.1 and localhost only, and was asked for as ${JSON.stringify(host.slice(0, 80))}.`);
	const site = headers.get("sec-fetch-site");
	const isRead = request.method === "GET" || request.method === "HEAD";
	const mayBe = isRead ? ["same-origin", "none"] : ["same-origin"];
	const isVisit = isRead && headers.get("sec-fetch-mode") === "navigate";
	if (site !== null && !mayBe.includes(site) && !isVisit) return foreign(site);
	const origin = headers.get("origin");
	if (origin === null || isOwn(origin, [
		host,
		url.host,
		forwardedHost(headers)
	])) return null;
	if (!isLocal && site === "same-origin") return null;
	if (origin === "null" && site === "same-origin") return null;
	return foreign(origin);
}
var forwardedHost = (headers) => headers.get("x-forwarded-host") ?? "";
function isOwn(origin, hosts) {
	try {
		const { host, protocol } = new URL(origin);
		return /^https?:$/.test(protocol) && hosts.includes(host);
	} catch {
		return false;
	}
}
var foreign = (from) => refuse(403, "ORIGIN_REFUSED", `Only the console’s own page may ask this, and it came from ${JSON.stringify(from.slice(0, 120))}.`);
/** A form of another page can send no such body. */
var isJson = (request) => /^application\/json\s*(;|$)/i.test(request.headers.get("content-type") ?? "");
// src/tools/csvCell.ts
/**
* A text that begins like a formula would be run by a spreadsheet: an apostrophe makes it text again.
*
* @param separator - what stands between two cells of the file.
*/
function csvCell(value, separator = ",") {
	if (typeof value === "number") return String(value);
	const text = /^[\s]*[=+\-@\t\r]/.test(value) && !/^\d/.test(value) ? `'${value}` : value;
	return /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll("\"", "\"\"")}"` : text;
}
// src/server/streams.ts
var HEARTBEAT_MS = 25e3;
/** @param id - by which a listener that comes again says what it has heard last. */
var message = (event, data, id) => `${id === void 0 ? "" : `id: ${id}\n`}event: ${event}\ndata: ${data}\n\n`;
/** @param isStill - asked with each heartbeat: who may no longer listen hears no more. Default: everybody may. */
function createStreams({ setTimer }, { isStill = async () => true, headers = {}, heartbeat = ": still here\n\n" } = {}) {
	const listeners = /* @__PURE__ */ new Set();
	const encoder = new TextEncoder();
	return {
		open(about, first = []) {
			let leave = () => {};
			const stream = new ReadableStream({
				start(controller) {
					let stopBeat = () => {};
					const listener = {
						about,
						send(text) {
							if ((controller.desiredSize ?? 0) < -1e3) listener.end();
							else controller.enqueue(encoder.encode(text));
						},
						end() {
							leave();
							controller.close();
						}
					};
					const sendHeartbeat = () => {
						stopBeat = setTimer(sendHeartbeat, HEARTBEAT_MS);
						listener.send(heartbeat);
						isStill(about).then((may) => {
							if (!may && listeners.has(listener)) listener.end();
						});
					};
					leave = () => {
						stopBeat();
						listeners.delete(listener);
					};
					listeners.add(listener);
					stopBeat = setTimer(sendHeartbeat, HEARTBEAT_MS);
					listener.send(["retry: 3000\n\n", ...first].join(""));
				},
				cancel: () => leave()
			});
			return answer(200, stream, {
				"content-type": "text/event-stream; charset=utf-8",
				"x-accel-buffering": "no",
				...headers
			});
		},
		send(text, isFor = () => true) {
			for (const listener of [...listeners]) if (isFor(listener.about)) listener.send(text);
		},
		end(isFor) {
			for (const listener of [...listeners]) if (isFor(listener.about)) listener.end();
		},
		get size() {
			return listeners.size;
		},
		count: (isFor) => [...listeners].filter(({ about }) => isFor(about)).length,
		close() {
			for (const listener of [...listeners]) listener.end();
		}
	};
}
// src/server/shared/languageCookie.ts
/** Tells the server which language was chosen in the console, for the page that asks who opens it; it says nothing else. */
var languageCookie = "reelshelf-console-language";
// src/server/console/spokenTo.ts
/** The language of whoever asks for a page. */
/** As in the console itself: what was chosen there in this browser, else what the browser asks for. */
async function spokenTo({ headers }) {
	const chosen = new RegExp(`(?:^|;\\s*)${languageCookie}=([a-z]{2})(?:;|$)`).exec(headers.get("cookie") ?? "")?.[1];
	return loadServerSpeech(chosen ?? acceptedLanguage(headers.get("accept-language")));
}
// src/server/console/answerPeople.ts
/** `v1/people`, for the owner: who has access, a new one, and one that ends. */
/** @param id - of one person; empty for all. */
async function answerPeople(request, url, id, { access: { people }, isLocal, getCreators }) {
	if (!people) return refuse(404, "NOT_FOUND", "Only the owner has access here, and nobody can be added.");
	const refusal = checkSender(request, url, { isLocal });
	if (refusal) return refusal;
	const { method } = request;
	if (id === "" && (method === "GET" || method === "HEAD")) {
		const creators = await getCreators?.() ?? [];
		return answerJson(200, {
			people: await people.list(),
			creators
		});
	}
	if (id === "" && method === "POST") {
		if (!isJson(request)) return refuse(415, "TYPE_REFUSED", "Send it as application/json.");
		const body = parseJson((await readBody(request, 4096)).text ?? "");
		const checked = checkPerson(isRecord(body) ? body : {});
		return checked.ok ? answerJson(201, await people.add(checked.value)) : refuse(422, "PERSON_REFUSED", checked.error);
	}
	if (id !== "" && method === "DELETE") return await people.remove(id) ? answer(204, null) : refuse(404, "NOT_FOUND", said("server.person.ended"));
	return refuse(405, "METHOD_NOT_ALLOWED", "People are read with GET, added with POST and end with DELETE.", { allow: id === "" ? "GET, POST" : "DELETE" });
}
// src/server/console/page.ts
/** The console's page: its frame, the way in, its files. */
var HTML = { "content-type": "text/html; charset=utf-8" };
var TYPES = {
	js: "text/javascript; charset=utf-8",
	css: "text/css; charset=utf-8"
};
/** A card on a shelf, so that the tab is found again among many. */
var ICON = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect x='9' y='3' width='14' height='22' rx='4' fill='%23b4481c'/%3E%3Crect x='3' y='27' width='26' height='3' rx='1.5' fill='%238f7f68'/%3E%3C/svg%3E";
/**
* Its script draws everything else; nothing of the data is ever part of the HTML.
*/
var pageFrame = (area, { open, who, policy, hasGifts, speech }) => shell(200, `<div id="console" data-area="${area}" data-open="${open.join(" ")}" data-role="${who.role}"${hasGifts ? " data-gifts" : ""}></div><noscript><p>${speech.signIn("script")}</p></noscript>`, {
	speech,
	script: "<script type=\"module\" src=\"console/console.js\"><\/script>",
	policy: `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; ${policy}; form-action 'none'; base-uri 'none'; frame-ancestors 'none'`
});
/** Asks for the token. Works without script, and keeps the token out of addresses and histories. @param why - it is asked again, in the words of `speech`. */
function signInPage(area, speech, why, { status = 401, headers = {} } = {}) {
	const { signIn: say } = speech;
	const note = why === null ? "" : `<p class="sign-in-error" id="why" role="alert">${why}</p>`;
	return shell(status, `<main class="sign-in"><h1>${say("heading")}</h1><p>${say("lead")}</p>
<form method="post" action="${area}"><div class="field"><label for="token">${say("token")}</label><input id="token" name="token" type="password" autocomplete="current-password" required${why === null ? "" : " aria-invalid=\"true\" aria-describedby=\"why\""}>${note}</div><button class="strong">${say("open")}</button></form></main>`, {
		speech,
		script: "",
		policy: `default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
		headers
	});
}
/** The page's script, a part of it, or its style, from the built files. @param folder - its address. */
async function pageAsset(folder, name) {
	const [, ending = ""] = /^[\w-]+\.(js|css)$/.exec(name) ?? [];
	const type = TYPES[ending];
	if (!type) return refuse(404, "NOT_FOUND", "There is no such file.");
	try {
		return answer(200, new Uint8Array(await readFile(new URL(name, folder))), {
			"content-type": type,
			"cache-control": "no-cache"
		});
	} catch {
		return name === "console.js" || name === "console.css" ? refuse(503, "CONSOLE_NOT_BUILT", "The page is not built. Build it with: npm run build") : refuse(404, "NOT_FOUND", "There is no such file.");
	}
}
function shell(status, body, { speech: { code, isRtl }, script, policy, headers = {} }) {
	const html = pageHtml({
		title: "Reelshelf",
		lang: code,
		dir: isRtl ? "rtl" : "ltr",
		icon: ICON,
		style: "console/console.css",
		script,
		body
	});
	return answer(status, html, {
		...HTML,
		...headers,
		"content-security-policy": policy
	});
}
// src/server/console/createConsole.ts
/** One page for all rooms of the merchant's: its addresses, the way in, and who else may see it. */
/** Pictures and films of products may be the shop's, wherever those are; the preview is a page of the studio's own. */
var STUDIO_POLICY = "img-src 'self' data: blob: https: http:; media-src 'self' blob: https: http:; frame-src 'self'";
var ROUTE = /\/(?:(?<!\/v1\/(?:report\/)?)(?<area>report|studio|live|questions|orders|people)|console\/(?<asset>[^/]+)|v1\/(?<people>people(?:\/\w+)?))$/;
var isSecure = (request, url) => url.protocol === "https:" || request.headers.get("x-forwarded-proto") === "https";
function createConsole(options) {
	const { access, offers, assets, getPolicy } = options;
	const admit = async (request, url, { address }, area) => {
		const found = await access.identify(request, url, address);
		if (found.who === null) return { refusal: notKnown(found) };
		const { role } = found.who;
		if (mayOpen(found.who, area)) return { who: found.who };
		return { refusal: refuse(403, "NOT_ALLOWED", said("server.access.refused", void 0, `Your access does not open this: it is ${/^[aeiou]/.test(role) ? "an" : "a"} ${role}’s.`)) };
	};
	async function enter(request, url, { address }, area) {
		const speech = await spokenTo(request);
		const goIn = async (who) => answer(303, null, {
			location: area,
			"set-cookie": await access.cookie(who, isSecure(request, url))
		});
		if (request.method === "POST") {
			const token = new URLSearchParams((await readBody(request, 2048)).text ?? "").get("token")?.trim();
			if (!token) return signInPage(area, speech, null);
			const found = await access.find(token, address);
			return found.who ? goIn(found.who) : askAgain(area, speech, found);
		}
		const found = await access.identify(request, url, address);
		const isLink = url.searchParams.has("token");
		if (!found.who) return isLink ? askAgain(area, speech, found) : signInPage(area, speech, null);
		const { who } = found;
		if (isLink) return goIn(who);
		return pageFrame(area, {
			open: areas.filter((each) => offers.includes(each) && mayOpen(who, each)),
			who,
			policy: offers.includes("studio") ? STUDIO_POLICY : await getPolicy(),
			hasGifts: offers.includes("studio") && offers.includes("report"),
			speech
		});
	}
	return {
		admit,
		async answer(request, url, sender) {
			const { area, asset, people } = ROUTE.exec(url.pathname)?.groups ?? {};
			const isPeople = people !== void 0 && offers.includes("people");
			if (asset === void 0 && !isPeople && !offers.includes(area)) return null;
			if (!(request.method === "GET" || request.method === "HEAD") && !isPeople && (request.method !== "POST" || asset !== void 0)) return refuse(405, "METHOD_NOT_ALLOWED", "This is read with GET.", { allow: "GET" });
			if (asset !== void 0) return pageAsset(assets, asset);
			if (!isPeople) return enter(request, url, sender, area);
			const admitted = await admit(request, url, sender, "people");
			return "refusal" in admitted ? admitted.refusal : answerPeople(request, url, people.slice(7), options);
		}
	};
}
var askAgain = (area, speech, found) => "waitSeconds" in found && found.waitSeconds > 0 ? signInPage(area, speech, speech.signIn("wait", { seconds: found.waitSeconds }), {
	status: 429,
	headers: { "retry-after": String(found.waitSeconds) }
}) : signInPage(area, speech, speech.signIn("wrong"));
var notKnown = (found) => "waitSeconds" in found && found.waitSeconds > 0 ? refuse(429, "TOO_MANY_GUESSES", said("server.access.wait", { seconds: found.waitSeconds }), { "retry-after": String(found.waitSeconds) }) : refuse(401, "TOKEN_NEEDED", said("server.access.needed", void 0, "This is private. Open the page by its link, or send the token as \"Authorization: Bearer …\"."), { "www-authenticate": "Bearer" });
export { csvCell as a, checkPerson as c, message as i, mayOpen as l, createConsole as n, checkSender as o, createStreams as r, isJson as s, STUDIO_POLICY as t, roles as u };

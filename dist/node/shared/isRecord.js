import { createHash, timingSafeEqual } from "node:crypto";
import { readFile } from "node:fs/promises";
// src/server/access.ts
var KEPT_SECONDS = 2592e3;
/** @param page - gives the cookie its name. @param isKept - for a month; else until the browser is closed. */
function createAccess(token, page, isKept = true) {
	const name = `reelshelf_${page}`;
	const digest = (text) => createHash("sha256").update(text).digest();
	const wanted = digest(token);
	const ticket = createHash("sha256").update(`reelshelf ${page} cookie\n`).update(token).digest("base64url");
	const wantedTicket = digest(ticket);
	const isToken = (candidate) => timingSafeEqual(digest(candidate), wanted);
	return {
		isToken,
		allows(request, url) {
			const bearer = /^Bearer (.+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
			if (bearer !== void 0) return isToken(bearer);
			const shown = url.searchParams.get("token");
			if (shown !== null) return isToken(shown);
			const cookie = new RegExp(`(?:^|;\\s*)${name}=([\\w-]+)`).exec(request.headers.get("cookie") ?? "")?.[1];
			return cookie !== void 0 && timingSafeEqual(digest(cookie), wantedTicket);
		},
		cookie: (isSecure) => `${name}=${ticket};${isKept ? ` Max-Age=${KEPT_SECONDS};` : ""} HttpOnly; SameSite=Strict${isSecure ? "; Secure" : ""}`
	};
}
// src/server/answers.ts
/** Every answer leaves with these, whatever it is. */
var SAFE = {
	"x-content-type-options": "nosniff",
	"referrer-policy": "no-referrer",
	"cross-origin-opener-policy": "same-origin",
	"x-frame-options": "DENY",
	"cache-control": "no-store"
};
/** Any page may read the endpoint's answers; no cookie ever travels with it. */
var CORS = {
	"access-control-allow-origin": "*",
	"access-control-expose-headers": "Retry-After"
};
function answer(status, body, headers = {}) {
	return new Response(body, {
		status,
		headers: {
			...SAFE,
			...headers
		}
	});
}
var JSON_TYPE = { "content-type": "application/json; charset=utf-8" };
var answerJson = (status, data, headers = {}) => answer(status, JSON.stringify(data), {
	...JSON_TYPE,
	...headers
});
/** A refusal: a stable code for programs, a sentence for people. */
var refuse = (status, code, message, headers = {}) => answerJson(status, {
	code,
	message
}, headers);
// src/server/streams.ts
var HEARTBEAT_MS = 25e3;
var message = (event, data) => `event: ${event}\ndata: ${data}\n\n`;
function createStreams({ setTimer }) {
	const listeners = /* @__PURE__ */ new Set();
	const encoder = new TextEncoder();
	return {
		open(about, first = []) {
			let leave = () => {};
			return answer(200, new ReadableStream({
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
					const beat = () => {
						stopBeat = setTimer(beat, HEARTBEAT_MS);
						listener.send(": still here\n\n");
					};
					leave = () => {
						stopBeat();
						listeners.delete(listener);
					};
					listeners.add(listener);
					stopBeat = setTimer(beat, HEARTBEAT_MS);
					listener.send(["retry: 3000\n\n", ...first].join(""));
				},
				cancel: () => leave()
			}), {
				"content-type": "text/event-stream; charset=utf-8",
				"x-accel-buffering": "no"
			});
		},
		send(text, isFor = () => true) {
			for (const listener of [...listeners]) if (isFor(listener.about)) listener.send(text);
		},
		get size() {
			return listeners.size;
		},
		close() {
			for (const listener of [...listeners]) listener.end();
		}
	};
}
// src/server/readBody.ts
/** The body as text; see {@link readBytes}. */
async function readBody(...asked) {
	const { bytes, reason } = await readBytes(...asked);
	return bytes ? { text: new TextDecoder().decode(bytes) } : { reason };
}
/**
* The body as it came, of which a signature is made. Nothing is read beyond `maxBytes`, nor after the deadline: a sender that
* trickles would hold its connection for as long as it likes.
*
* @param startDeadline - begins to wait, calls back when the time is over, and answers with what stops it.
*/
async function readBytes(request, maxBytes, startDeadline) {
	if (Number(request.headers.get("content-length") ?? 0) > maxBytes) return { reason: "too_large" };
	if (!request.body) return { bytes: /* @__PURE__ */ new Uint8Array() };
	const reader = request.body.getReader();
	const giveUp = () => void reader.cancel().catch(() => {});
	let isOver = false;
	const stop = startDeadline?.(() => {
		isOver = true;
		giveUp();
	});
	const parts = [];
	let bytes = 0;
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (isOver) return { reason: "too_slow" };
			if (done) return { bytes: joined(parts, bytes) };
			bytes += value.byteLength;
			if (bytes > maxBytes) {
				giveUp();
				return { reason: "too_large" };
			}
			parts.push(value);
		}
	} catch {
		return { reason: isOver ? "too_slow" : "cut_off" };
	} finally {
		stop?.();
	}
}
function joined(parts, bytes) {
	const whole = new Uint8Array(bytes);
	let start = 0;
	for (const part of parts) {
		whole.set(part, start);
		start += part.byteLength;
	}
	return whole;
}
// src/server/page.ts
/** A page of the merchant's: its frame, the way in, its files. */
var HTML = { "content-type": "text/html; charset=utf-8" };
var JS = "text/javascript; charset=utf-8";
var CSS = "text/css; charset=utf-8";
/** A card on a shelf, so that the tab is found again among many. */
var ICON = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect x='9' y='3' width='14' height='22' rx='4' fill='%23b4481c'/%3E%3Crect x='3' y='27' width='26' height='3' rx='1.5' fill='%238f7f68'/%3E%3C/svg%3E";
/**
* The page itself, for who may see it; else the question for the token. A link that carries the token signs in, too.
*
* @param show - the page's frame.
* @param isSecure - the browser speaks https, with us or with the proxy before us.
*/
async function enterPage(page, { request, url, access, isSecure }, show) {
	const enter = () => answer(303, null, {
		location: page.name,
		"set-cookie": access.cookie(isSecure)
	});
	if (request.method === "POST") {
		const form = new URLSearchParams((await readBody(request, 2048)).text ?? "");
		return access.isToken(form.get("token")?.trim() ?? "") ? enter() : signInPage(page, true);
	}
	if (!access.allows(request, url)) return signInPage(page, url.searchParams.has("token"));
	return url.searchParams.has("token") ? enter() : show();
}
/** Its script draws everything else; nothing of the data is ever part of the HTML. @param policy - what its script may use, beside its own files. */
var pageFrame = (page, policy) => shell(page, 200, `<div id="${page.name}"></div><noscript><p>This page needs JavaScript.</p></noscript>`, {
	script: `<script type="module" src="${page.name}/${page.script}"><\/script>`,
	policy: `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; ${policy}; form-action 'none'; base-uri 'none'; frame-ancestors 'none'`
});
/** Asks for the token. Works without script, and keeps the token out of addresses and histories. */
function signInPage(page, wasWrong) {
	const { heading, text, label, button } = page.signIn;
	const note = wasWrong ? "<p class=\"sign-in-error\" id=\"why\" role=\"alert\">That is not the token. Copy it whole, from the first to the last character.</p>" : "";
	return shell(page, 401, `<main class="sign-in"><h1>${heading}</h1><p>${text}</p>
<form method="post" action="${page.name}"><label for="token">${label}</label><input id="token" name="token" type="password" autocomplete="current-password" required${wasWrong ? " aria-invalid=\"true\" aria-describedby=\"why\"" : ""}>${note}<button>${button}</button></form></main>`, {
		script: "",
		policy: `default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`
	});
}
/** The page's script or style, from the built files. @param folder - its address. */
async function pageAsset({ name: page, script, style }, folder, name) {
	const types = {
		[script]: JS,
		[style]: CSS
	};
	const type = Object.hasOwn(types, name) ? types[name] : void 0;
	if (!type) return refuse(404, "NOT_FOUND", "There is no such file.");
	try {
		return answer(200, new Uint8Array(await readFile(new URL(name, folder))), {
			"content-type": type,
			"cache-control": "no-cache"
		});
	} catch {
		return refuse(503, `${page.toUpperCase()}_NOT_BUILT`, `The ${page} page is not built. Build it with: npm run build`);
	}
}
function shell({ name, title, style }, status, body, { script, policy }) {
	return answer(status, `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<link rel="icon" href="${ICON}">
<link rel="stylesheet" href="${name}/${style}">
${script}
</head>
<body>${body}</body>
</html>
`, {
		...HTML,
		"content-security-policy": policy
	});
}
// src/tools/isRecord.ts
/** An object of any kind, lists among them; not a function. */
var isRecord = (value) => typeof value === "object" && value !== null;
export { readBody as a, message as c, answer as d, answerJson as f, pageFrame as i, CORS as l, createAccess as m, enterPage as n, readBytes as o, refuse as p, pageAsset as r, createStreams as s, isRecord as t, JSON_TYPE as u };

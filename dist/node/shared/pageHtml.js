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
/** A refusal: a stable code for programs, a sentence for people, and where the console says it in its reader's language by what. */
var refuse = (status, code, message, headers = {}) => answerJson(status, {
	code,
	...typeof message === "string" ? { message } : message
}, headers);
/** Of a HEAD request the answer without its body: what would go on, such as a live stream, has nobody to hear it. */
async function forMethod({ method }, response) {
	if (method !== "HEAD") return response;
	await response.body?.cancel();
	return answer(response.status, null, Object.fromEntries(response.headers));
}
// src/tools/typedLine.ts
/** Control characters, line ends, what turns the direction of what follows, and spaces that nobody sees. What joins letters stays. */
var UNSEEN = /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;
/** Whatever somebody has typed, as text of one line: nothing unseen, no more than fits. */
function typedLine(typed, maxCharacters) {
	if (typeof typed !== "string") return "";
	const line = typed.slice(0, maxCharacters * 8).normalize("NFC").replace(UNSEEN, " ").replace(/\s+/g, " ").trim();
	const text = Array.from(line).slice(0, maxCharacters).join("").trim();
	return /[^\s\u200c\u200d]/.test(text) ? text : "";
}
// src/server/readBody.ts
/** The body as text; see {@link readBytes}. */
async function readBody(...asked) {
	const { bytes, reason } = await readBytes(...asked);
	return bytes ? { text: utf8.decode(bytes) } : { reason };
}
var utf8 = new TextDecoder();
/**
* The body as it came, of which a signature is made. Nothing is read beyond `maxBytes`, nor after the deadline: a sender that
* trickles would hold its connection for as long as it likes.
*
* @param startDeadline - begins to wait, calls back when the time is over, and answers with what stops it.
*/
async function readBytes(request, maxBytes, startDeadline) {
	const told = request.headers.get("content-length");
	if (Number(told ?? 0) > maxBytes) return { reason: "too_large" };
	if (told !== null && Number(told) <= maxBytes) return readWhole(request, maxBytes, startDeadline);
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
			if (done) return { bytes: new Uint8Array(Buffer.concat(parts)) };
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
/** In one piece, for which servers make no stream: that costs as much as all else that is done with a small body. */
async function readWhole(request, maxBytes, startDeadline) {
	let stop;
	const over = new Promise((resolve) => stop = startDeadline?.(() => resolve(null)));
	try {
		const bytes = await Promise.race([request.arrayBuffer(), over]);
		if (bytes === null) return { reason: "too_slow" };
		return bytes.byteLength > maxBytes ? { reason: "too_large" } : { bytes: new Uint8Array(bytes) };
	} catch {
		return { reason: "cut_off" };
	} finally {
		stop?.();
	}
}
// src/server/pageHtml.ts
/** The HTML of a page of ours, for the merchant or for a creator. It is put together as it comes: nothing in it may be of a request. */
var pageHtml = ({ title, lang = "en", dir = "ltr", icon, style, script = "", body }) => `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<link rel="icon" href="${icon}">
<link rel="stylesheet" href="${style}">
${script}
</head>
<body>${body}</body>
</html>
`;
export { CORS as a, answerJson as c, typedLine as i, forMethod as l, readBody as n, JSON_TYPE as o, readBytes as r, answer as s, pageHtml as t, refuse as u };

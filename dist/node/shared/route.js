// src/submissions/serve/route.ts
var ASSET = /\/submit\/((?:submission|language-[a-z]{2}|server-language-[a-z]{2})\.js|submission\.css)$/;
var LINK = /\/submit\/(?<token>[\w-]{20,64})(?:(?<page>)$|\/(?<clip>clip)$|\/api\/(?<state>state)$|\/api\/uploads(?:\/?$|\/(?<uploads>\w+)$)|\/api\/(?<act>send|withdraw)$)/;
/** What a path asks of the creators' server, wherever that is mounted; `null`: nothing of it. */
function readRoute(path) {
	const [, asset] = ASSET.exec(path) ?? [];
	if (asset !== void 0) return {
		kind: "asset",
		rest: asset
	};
	const { token, page, clip, state, uploads, act } = LINK.exec(path)?.groups ?? {};
	if (token === void 0) return null;
	if (page !== void 0) return {
		kind: "page",
		token,
		rest: ""
	};
	if (clip !== void 0) return {
		kind: "clip",
		token,
		rest: ""
	};
	if (state !== void 0) return {
		kind: "state",
		token,
		rest: ""
	};
	if (act !== void 0) return {
		kind: "act",
		token,
		rest: act
	};
	return {
		kind: "uploads",
		token,
		rest: uploads ?? ""
	};
}
/** For a server that answers other things, too: whether a path is the creators', if only with a refusal. */
var isSubmissionPath = (path) => /\/submit\/[^/]/.test(path);
export { readRoute as n, isSubmissionPath as t };

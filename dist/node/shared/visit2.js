import { t as safeUrl } from "./safeUrl.js";
import { t as whyNoAnswer } from "./whyNoAnswer.js";
// src/project/doctor/visit.ts
/** Asking as a shopper's browser would. */
var ANSWER_MS = 2e4;
var MAX_CHARS = 8388608;
/** What pages are written for. */
var BROWSER = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1 reelshelf-doctor";
function createVisit(nowMs, send, signal) {
	return {
		nowMs,
		signal,
		fetch: send,
		async get(address, init = {}) {
			if (safeUrl(address, address) === null) return `${address} is not an address that is asked`;
			try {
				const response = await send(address, {
					...init,
					headers: {
						"user-agent": BROWSER,
						...init.headers
					},
					signal: AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS)])
				});
				const isShort = Number(response.headers.get("content-length") ?? 0) <= MAX_CHARS;
				const text = isShort ? (await response.text()).slice(0, MAX_CHARS) : "";
				if (!isShort) await response.body?.cancel();
				return {
					url: response.url || address,
					status: response.status,
					headers: response.headers,
					text
				};
			} catch (error) {
				return whyNoAnswer(error);
			}
		}
	};
}
/** Whether a page of another origin may read the answer. */
function mayRead({ headers, url }, page) {
	const { origin } = new URL(page);
	const allowed = headers.get("access-control-allow-origin");
	return new URL(url).origin === origin || allowed === "*" || allowed === origin;
}
/** Why a page of another origin may not even show it; `null` when it may. */
function blockingResourcePolicy({ headers, url }, page) {
	const policy = headers.get("cross-origin-resource-policy")?.trim().toLowerCase() ?? "";
	return !(new URL(url).origin === new URL(page).origin) && /^same-(origin|site)$/.test(policy) ? policy : null;
}
/** How long a browser may keep an answer without asking again, by its own header. */
var maxAgeSeconds = ({ headers }) => Number(/(?:^|[\s,])max-age=(\d+)/i.exec(headers.get("cache-control") ?? "")?.[1] ?? 0);
var isNoStore = ({ headers }) => /no-store/i.test(headers.get("cache-control") ?? "");
/** A page by https: does not get what comes by http:. */
var isMixed = (page, address) => page.startsWith("https:") && address.startsWith("http:");
export { maxAgeSeconds as a, isNoStore as i, createVisit as n, mayRead as o, isMixed as r, blockingResourcePolicy as t };

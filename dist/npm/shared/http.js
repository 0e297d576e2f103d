import { n as success, t as failure } from "./result.js";
import { t as writeJson } from "./writeJson.js";
import { n as own, s as ownText } from "./read.js";

// src/cart/http.ts
var DEFAULT_TIMEOUT_MS = 1e4;
/** How long one request may take: the merchant's `timeoutMs`, or ten seconds. */
function requestTimeoutMs(settings) {
	const wish = own(settings, "timeoutMs");
	return typeof wish === "number" && wish > 0 ? wish : DEFAULT_TIMEOUT_MS;
}
/**
* One request for JSON, to the page's own origin unless another is named. Any status with a JSON body is an answer, for the adapter to
* judge, and so is 204, whose body is `null`; the failures are `network` (no answer, or none in time), `rate_limited` (429, and Shopify's 430) and `blocked`: a web page where JSON was
* expected is a login, a challenge or a firewall.
*/
async function requestJson(page, path, request = {}, timeoutMs = DEFAULT_TIMEOUT_MS) {
	const { method, json, form, headers, signal, origin, credentials = "same-origin", redirect = origin ? "manual" : "follow" } = request;
	const controller = new AbortController();
	const abort = () => controller.abort();
	const cancel = page.env.setTimer(abort, timeoutMs);
	signal?.addEventListener("abort", abort, { once: true });
	try {
		const url = new URL(path, page.url);
		if (url.origin !== new URL(page.url).origin && url.origin !== origin) return failure({
			code: "blocked",
			message: `${url.origin} is not the shop's origin`
		});
		if (signal?.aborted) return failure({
			code: "network",
			message: "Stopped before it was sent"
		});
		const type = json === void 0 ? "application/x-www-form-urlencoded" : "application/json";
		const body = json === void 0 ? form : writeJson(json);
		const response = await page.env.fetch(url.href, {
			method: method ?? (body === void 0 ? "GET" : "POST"),
			credentials,
			redirect,
			cache: "no-store",
			headers: {
				Accept: "application/json",
				...body === void 0 ? {} : { "Content-Type": type },
				...headers
			},
			...body === void 0 ? {} : { body },
			signal: controller.signal
		});
		const { status } = response;
		const header = (name) => response.headers.get(name);
		const text = await response.text();
		if (status === 429 || status === 430) {
			const retryAfterMs = waitMs(header("Retry-After") ?? header("RateLimit-Retry-After"), page.env.nowMs());
			return failure({
				code: "rate_limited",
				message: "Too many requests",
				httpStatus: status,
				...retryAfterMs === null ? {} : { retryAfterMs }
			});
		}
		const parsed = status === 204 ? null : parseJson(text);
		if (parsed === void 0) return failure({
			code: "blocked",
			message: `Expected JSON, got "${text.slice(0, 60)}"`,
			httpStatus: status
		});
		return success({
			status,
			body: parsed,
			header
		});
	} catch (error) {
		const isLate = controller.signal.aborted && !signal?.aborted;
		return failure({
			code: "network",
			message: isLate ? `No answer within ${timeoutMs} ms` : String(error)
		});
	} finally {
		cancel();
		signal?.removeEventListener("abort", abort);
	}
}
/** The platform's own words, wherever in the body they stand. */
var messageOf = (body) => (ownText(body, "description") ?? ownText(body, "message") ?? "").slice(0, 300);
function parseJson(text) {
	try {
		const value = JSON.parse(text, (key, inner) => key === "__proto__" ? void 0 : inner);
		return typeof value === "object" && value !== null ? value : void 0;
	} catch {
		return;
	}
}
/** `Retry-After` is seconds or a date. */
function waitMs(header, nowMs) {
	if (!header) return null;
	const ms = /^\d+$/.test(header) ? Number(header) * 1e3 : Date.parse(header) - nowMs;
	return Number.isFinite(ms) ? Math.max(0, ms) : null;
}

export { requestJson as n, requestTimeoutMs as r, messageOf as t };
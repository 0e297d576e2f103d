// src/tools/safeUrl.ts
var LOCAL_HOSTS = [
	"localhost",
	"127.0.0.1",
	"[::1]"
];
/**
* The one gate for every URL that comes from data. The answer, and nothing else, may reach `href`, `src`, `fetch` or `location`.
*
* Allowed: `https:`, and `http:` on localhost; anything relative takes the scheme of `base` and is judged by it.
* The scheme is read from the parsed URL, never from the text: browsers ignore tabs, line breaks and leading blanks.
*
* @param raw - untrusted text. @param base - absolute URL of the document or feed.
* @returns the absolute URL, or `null` when it may not be used. Credentials in the URL are refused.
*/
function safeUrl(raw, base) {
	if (typeof raw !== "string" || raw.length === 0 || raw.length > 2048) return null;
	try {
		const url = new URL(raw, base);
		const isLocal = LOCAL_HOSTS.includes(url.hostname) || url.hostname.endsWith(".localhost");
		if (url.protocol !== "https:" && !(url.protocol === "http:" && isLocal)) return null;
		if (!url.hostname || url.username || url.password) return null;
		return url.href;
	} catch {
		return null;
	}
}
export { safeUrl as t };

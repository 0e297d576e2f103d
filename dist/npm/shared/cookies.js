// src/browser/cookies.ts
/** One cookie's value, decoded; `null` where there is none, where it cannot be decoded, or where the browser refuses cookies. */
function readCookie(document, name) {
	try {
		const pair = document.cookie.split("; ").find((candidate) => candidate.startsWith(`${name}=`));
		return pair === void 0 ? null : decodeURIComponent(pair.slice(name.length + 1));
	} catch {
		return null;
	}
}
/** Takes a cookie of the shop's own origin away, at the path where platforms put theirs. */
function forgetCookie(document, name) {
	try {
		document.cookie = `${name}=; path=/; max-age=0`;
	} catch {}
}

export { readCookie as n, forgetCookie as t };
// src/project/whyNoAnswer.ts
/** Why a request came to nothing, in words: `fetch` says "fetch failed" and keeps the reason within. */
function whyNoAnswer(error) {
	const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
	return cause instanceof Error ? cause.message : String(cause);
}
export { whyNoAnswer as t };

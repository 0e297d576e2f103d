// src/tools/attempt.ts
/** What `run` returns, or `otherwise` where it throws: for code that is not ours, whose trouble is not ours either. */
function attempt(run, otherwise) {
	try {
		return run();
	} catch {
		return otherwise;
	}
}
export { attempt as t };

// src/cli/commandResult.ts
/** @param error - a code and a sentence that says what was received and what to do. */
var failed = (error) => ({
	exitCode: 1,
	lines: [`${error.code}: ${error.message}`],
	data: { error }
});
var interrupted = (kept) => ({
	exitCode: 130,
	lines: [`Interrupted. ${kept}`],
	data: { error: {
		code: "INTERRUPTED",
		message: kept
	} }
});
/** Asked for in a wrong way. */
var misused = (message, command) => ({
	exitCode: 2,
	lines: [message, `See: reelshelf ${command} --help`],
	data: { error: {
		code: "USAGE",
		message
	} }
});
export { interrupted as n, misused as r, failed as t };

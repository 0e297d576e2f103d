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
// src/cli/projectFolder.ts
/** Where a project stands unless told otherwise. */
var DEFAULT_FOLDER = "reels";
/** For commands whose own words are other things. */
var folderOption = { project: {
	value: "<folder>",
	about: `the project folder (default ${DEFAULT_FOLDER})`
} };
// src/cli/progress.ts
var QUIET_MS = 5e3;
/** On a terminal one line that moves; in a log a line now and then. */
function createProgress({ isTerminal, write, env }) {
	let isShown = false;
	let saidMs = -Infinity;
	const clear = () => {
		if (isShown) write("\r\x1B[2K");
		isShown = false;
	};
	return {
		show(what) {
			if (isTerminal) {
				clear();
				write(what.slice(0, 78));
				isShown = true;
			} else if (env.nowMs() - saidMs >= QUIET_MS) {
				saidMs = env.nowMs();
				write(`${what}\n`);
			}
		},
		say(line) {
			clear();
			write(`${line}\n`);
		},
		end: clear
	};
}
export { interrupted as a, failed as i, DEFAULT_FOLDER as n, misused as o, folderOption as r, createProgress as t };

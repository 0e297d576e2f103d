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
export { createProgress as t };

import type { CliWorld } from './cliWorld.js';

export interface Progress {
  /** @param what - `clip-4.mov 35 %`. Said often; what is shown of it is up to the place. */
  show(what: string): void;
  /** A line that stays. */
  say(line: string): void;
  /** Takes the moving line away. */
  end(): void;
}

const QUIET_MS = 5000;

/** On a terminal one line that moves; in a log a line now and then. */
export function createProgress({ isTerminal, write, env }: CliWorld): Progress {
  let isShown = false;
  let saidMs = -Infinity;
  const clear = () => {
    if (isShown) write('\r\u001b[2K');
    isShown = false;
  };
  return {
    show(what) {
      if (isTerminal) {
        clear();
        // Longer than the window it would wrap, and stay.
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
    end: clear,
  };
}

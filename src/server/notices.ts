import type { Env } from '../tools/env.js';

const QUIET_MS = 60_000;

/** The operator's log: of each kind one line at once, then at most one a minute that says how often it happened meanwhile. */
export interface Notices {
  /** @param kind - one of a closed list, such as an error's code: each is remembered. */
  say(kind: string, line: string): void;
  close(): void;
}

export function createNotices(
  log: (line: string) => void,
  { setTimer }: Pick<Env, 'setTimer'>,
): Notices {
  const quiet = new Map<string, { line: string; held: number; stop: () => void }>();

  const begin = (kind: string, line: string) =>
    quiet.set(kind, { line, held: 0, stop: setTimer(() => end(kind), QUIET_MS) });
  const end = (kind: string) => {
    const repeated = quiet.get(kind);
    quiet.delete(kind);
    if (!repeated || repeated.held === 0) return;
    log(`${repeated.line} (${repeated.held} more in the last minute)`);
    begin(kind, repeated.line);
  };

  return {
    say(kind, line) {
      const repeated = quiet.get(kind);
      if (repeated) {
        repeated.held += 1;
        repeated.line = line;
        return;
      }
      log(line);
      begin(kind, line);
    },
    close() {
      for (const { stop, line, held } of quiet.values()) {
        stop();
        if (held > 0) log(`${line} (${held} more)`);
      }
      quiet.clear();
    },
  };
}

/** What a command came to. `lines` go to the standard output, or to the error output when `exitCode` is not 0. */
export interface CommandResult {
  /**
   * 0 done. 1 it could not be done, or what was looked at has faults. 2 it was asked for in a wrong way. 130 it was interrupted: what
   * it had finished is kept.
   */
  exitCode: 0 | 1 | 2 | 130;
  lines: string[];
  /** The same for a script: what `--json` answers beside `ok`. */
  data?: Readonly<Record<string, unknown>>;
  /** The lines are what was asked for, whatever the exit code: they go to the standard output. */
  isAnswer?: true;
  /** A command that goes on: ends it, and resolves when everything is put away. */
  stop?: () => Promise<void>;
}

/** @param error - a code and a sentence that says what was received and what to do. */
export const failed = (error: { code: string; message: string }): CommandResult => ({
  exitCode: 1,
  lines: [`${error.code}: ${error.message}`],
  data: { error },
});

export const interrupted = (kept: string): CommandResult => ({
  exitCode: 130,
  lines: [`Interrupted. ${kept}`],
  data: { error: { code: 'INTERRUPTED', message: kept } },
});

/** Asked for in a wrong way. */
export const misused = (message: string, command: string): CommandResult => ({
  exitCode: 2,
  lines: [message, `See: reelshelf ${command} --help`],
  data: { error: { code: 'USAGE', message } },
});

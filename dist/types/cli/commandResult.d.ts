/** What a command came to. `lines` go to the standard output, or to the error output when `exitCode` is not 0. */
export interface CommandResult {
    /** 0 done, 1 it could not be done, 2 it was asked for in a wrong way. */
    exitCode: 0 | 1 | 2;
    lines: string[];
    /** A command that goes on: ends it, and resolves when everything is put away. */
    stop?: () => Promise<void>;
}

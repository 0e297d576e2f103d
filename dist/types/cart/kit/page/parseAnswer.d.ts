import type { AddLine, AddResult, ChangeResult } from '../../contract/types.js';
/**
 * The shop's own answer to an add, which may be as short as `true`, `false`, or nothing at all (it worked), or an
 * {@link AddResult} with any of its fields. Known fields are copied one by one.
 */
export declare function parseAnswer(answer: unknown, lines: readonly AddLine[], base: string): AddResult;
/** The shop's own answer to a change of one line: nothing or `true` (it is done), `false`, or a {@link ChangeResult} with any of its fields. */
export declare function parseChange(answer: unknown, base: string): ChangeResult;

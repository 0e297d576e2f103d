import type { AddLine, AddResult, CartSummary } from '../../types.js';
/**
 * The shop's own answer to an add, which may be as short as `true`, `false`, or nothing at all (it worked), or an
 * {@link AddResult} with any of its fields. Known fields are copied one by one.
 */
export declare function parseAnswer(answer: unknown, lines: readonly AddLine[]): AddResult;
export declare function parseCart(raw: unknown): CartSummary | null;

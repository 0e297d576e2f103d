/**
 * Reads what other scripts have put on the page. Any step may be missing or be something else than expected; what a getter or
 * function of theirs throws is for the caller to catch.
 */
export declare function readPath(root: unknown, ...path: string[]): unknown;
/** Calls a method of theirs on its owner; `undefined` when there is none. */
export declare function callPath(root: unknown, path: readonly string[], ...args: unknown[]): unknown;
export declare function hasFunction(root: unknown, ...path: string[]): boolean;
/** Hears several events of one target. */
export declare function listenTo(target: EventTarget, types: readonly string[], listener: (event: Event) => void): () => void;

/**
 * The feed as JSON Schema (draft 2020-12), for editors and for other languages. Says less than `parseFeed` does: URLs, ids
 * that lead nowhere and impossible dates are beyond it. For the command line and npm; the page never loads it.
 */
export declare function feedJsonSchema(): Record<string, unknown>;

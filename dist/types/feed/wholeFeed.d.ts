import { type Feed } from './schema.js';
/**
 * Reads a feed that has no fault at all, as nearly every feed in a page is. For any other the answer is `null`, and `parse.ts`,
 * which the first paint does not carry, says what is wrong and saves the rest. Where this has an answer, it is the same as there.
 */
export declare function readWholeFeed(raw: unknown, baseUrl: string): Feed | null;
/**
 * The schema builds ordinary objects; a second copy takes their prototypes away, so that a page that has put something on
 * `Object.prototype` cannot make an absent field look present.
 */
export declare const withoutPrototypes: (feed: Feed) => Feed | null;

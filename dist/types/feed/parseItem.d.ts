import * as z from 'zod/mini';
import { type FeedIssue, type FeedIssueCode, type IssuePath } from './issues.js';
/** What one kind of item can do without. */
export interface ItemRules {
    /** Keys the item makes no sense or would mislead without. A fault in one drops the item; in any other, the key. */
    readonly vital: readonly string[];
    /** Lists that lose single entries. A vital one that loses its last entry takes the item with it. */
    readonly lists: readonly string[];
}
/** Tells a fault at `at` (steps inside the item) and cuts the smallest piece that has to go. */
export type Refuse = (at: IssuePath, code: FeedIssueCode, received?: unknown, expected?: string) => void;
export interface ItemParser<S extends z.ZodMiniType> {
    schema: S;
    rules: ItemRules;
    /** What the schema cannot see: URLs, ids of other items. May rewrite the item; runs again after every cut. */
    check(item: z.output<S>, refuse: Refuse): void;
}
/**
 * Parses one item, cutting bad pieces until the rest is good.
 *
 * @param raw - a copy of our own (`copyOwn`), which is changed. @param path - where the item stands in the feed.
 * @returns `null` when the item has to go. Every fault has been told by then.
 */
export declare function parseItem<S extends z.ZodMiniType>(parser: ItemParser<S>, raw: unknown, path: IssuePath, report: (issue: FeedIssue) => void): z.output<S> | null;

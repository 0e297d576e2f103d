import { ofThisRelease } from '../shelf/oneRelease.js';
/** The tag's script of any release looks for it, so that it does not start a file from before there was such a name. */
export declare const release: string;
export { ofThisRelease };
/**
 * @param tag - the `data-*` of the script tag, for commands on pages without a shelf.
 * @param tagRelease - that of the tag's script, which caches keep the longest: any one starts this app.
 */
export declare function start(window: Window & typeof globalThis, tag: Record<string, string | undefined>, tagRelease?: string): void;

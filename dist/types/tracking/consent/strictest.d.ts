import type { ConsentState, Heard } from './types.js';
/**
 * The answer of all tools together: a refusal wins over everything, a question that is open or a tool on its way over every permission,
 * and what is permitted by default waits until the page has loaded, because a tool that knows a refusal may still come with it.
 *
 * @returns `open` when a tool is loaded and nothing is chosen there; `null` when nobody can say yet.
 */
export declare function strictest(heard: readonly Heard[], isPageLoaded: boolean): ConsentState | 'open' | null;

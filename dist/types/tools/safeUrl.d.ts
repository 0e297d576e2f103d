/**
 * The one gate for every URL that comes from data. The answer, and nothing else, may reach `href`, `src`, `fetch` or `location`.
 *
 * Allowed: `https:`, and `http:` on localhost; anything relative takes the scheme of `base` and is judged by it.
 * The scheme is read from the parsed URL, never from the text: browsers ignore tabs, line breaks and leading blanks.
 *
 * @param raw - untrusted text. @param base - absolute URL of the document or feed.
 * @returns the absolute URL, or `null` when it may not be used. Credentials in the URL are refused.
 */
export declare function safeUrl(raw: unknown, base: string): string | null;

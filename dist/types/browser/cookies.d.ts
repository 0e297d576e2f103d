/** One cookie's value, decoded; `null` where there is none, where it cannot be decoded, or where the browser refuses cookies. */
export declare function readCookie(document: Document, name: string): string | null;
/** Takes a cookie of the shop's own origin away, at the path where platforms put theirs. */
export declare function forgetCookie(document: Document, name: string): void;

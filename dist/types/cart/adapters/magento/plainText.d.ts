/** Names and messages come escaped for HTML; what is wanted is their text, without letting HTML near the page. */
export declare const plainText: (html?: string) => string;

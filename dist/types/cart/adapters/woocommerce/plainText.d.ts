/** WordPress writes messages and names as HTML; what is wanted is their text, without letting HTML near the page. */
export declare function plainText(html: string): string;

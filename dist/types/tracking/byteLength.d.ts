/** How many bytes the text is in UTF-8, without making a copy of it. */
export declare function byteLength(text: string): number;

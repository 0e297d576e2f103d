/** A body as text. One without an end is not read to it: what is longer than any answer may be comes cut, and its reader refuses it for its length. */
export declare function readText(response: Response, maxChars?: number): Promise<string>;

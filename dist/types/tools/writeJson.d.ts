/**
 * JSON text of plain data, also on a page where an old library gave every list a `toJSON` of its own: that makes text of the
 * lists, which no server reads as lists.
 */
export declare const writeJson: (value: unknown) => string;

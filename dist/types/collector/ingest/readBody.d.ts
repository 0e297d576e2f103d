/** The body as text, or `null` as soon as it is longer than `maxBytes`: nothing beyond that is read. */
export declare function readBody(request: Request, maxBytes: number): Promise<string | null>;

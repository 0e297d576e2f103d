/** A mistake of whoever sets the collector up. `code` is stable and searchable; the message says what to do. */
export declare class CollectorError extends Error {
    readonly code: string;
    readonly cause?: unknown;
    readonly name = "CollectorError";
    constructor(code: string, message: string, cause?: unknown);
}

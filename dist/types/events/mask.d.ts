/**
 * Takes personal data out of texts before anything is told or stored. The widget itself knows nothing of the shopper; a shop's own links,
 * order numbers and names may hold something.
 */
/** Replaces what looks like an e-mail address, a payment card or a telephone number. */
export declare function maskText(text: string): string;
/** {@link maskText} for the shop's ids, in which long digits are ordinary. */
export declare const maskId: (text: string) => string;
/** Masks every text of a checked payload, however deep. */
export declare function maskPayload(value: unknown, field?: string): unknown;
/**
 * A path that names pages and no person: `;parameters` go, and so do parts that look like tokens, addresses of mail or telephone numbers,
 * and whatever follows the name of a personal place, such as `/account/reset/`.
 */
export declare function maskPath(path: string): string;

/** What is taken out before anything is stored. The widget never sends personal data; a shop's own links and names may hold some. */
/** Replaces what looks like an e-mail address, a payment card or a telephone number. */
export declare function maskText(text: string): string;
export declare const maskEmail: (text: string) => string;
/** Masks every text of a checked payload, however deep. */
export declare function maskPayload(value: unknown, field?: string): unknown;
/** The address without user, fragment and query, but with its `utm_*`; `null` when it is not an http(s) address. */
export declare function cleanPage(raw: string): string | null;
/** Where the shopper came from: the origin only. */
export declare const cleanReferrer: (raw: string) => string | null;
/** The network an address belongs to, which is all that is ever kept of it: /24 of IPv4, /48 of IPv6. `null` when it is neither. */
export declare function truncateIp(address: string): string | null;

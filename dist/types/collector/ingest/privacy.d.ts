/** The address as the page itself tells it; `null` when it is not an http(s) address. */
export declare const cleanPage: (raw: string) => string | null;
/** Where the shopper came from: the origin only. */
export declare const cleanReferrer: (raw: string) => string | null;
/** The network an address belongs to, which is all that is ever kept of it: /24 of IPv4, /48 of IPv6. `null` when it is neither. */
export declare function truncateIp(address: string): string | null;

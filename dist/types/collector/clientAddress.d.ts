/**
 * Whose word is believed about where a request comes from.
 *
 * - `'auto'`: proxies on this machine and in private networks.
 * - a number: that many proxies, whoever they are; `true` is 1, `false` and 0 are none.
 * - a list: the addresses and ranges (`198.51.100.0/24`) of your proxies or CDN, beside those of `'auto'`.
 */
export type TrustProxy = 'auto' | boolean | number | readonly string[];
/** Part of Node's BlockList, so that the package's types need none of Node's. */
interface AddressRanges {
    check(address: string, family: 'ipv4' | 'ipv6'): boolean;
}
/** @throws CollectorError `OPTIONS_INVALID` for a range that is none. */
export declare function checkTrust(trust: TrustProxy): number | AddressRanges;
/** It says nothing about who sends: a proxy that does not tell, a container's gateway, a colleague. */
export declare const isPrivate: (address: string) => boolean;
/**
 * The sender's address. Forwarding headers are written by whoever sends, and every proxy adds on the right the address it heard
 * from: so they are read from the right, as far as those who wrote them are trusted.
 *
 * @param direct - the address of the connection, as the server sees it; `null` where it is not known.
 */
export declare function clientAddress(headers: Headers, direct: string | null, trust: number | AddressRanges): string | null;
/** An address without what is written around it: quotes, brackets, port, zone; `null` when it is none. */
export declare function cleanAddress(written: string): string | null;
/**
 * Finds the address in what a server hands on beside the request, and in the request itself. `null` when there is none.
 *
 * @param connection - an address, an object that has one, or Bun's server.
 */
export declare function directAddress(request: Request, connection: unknown): string | null;
export {};

/**
 * The sender's address. `X-Forwarded-For` is written by whoever sends, so only the entries that our own proxies added are
 * believed: with one proxy the last, with two the last but one.
 *
 * @param direct - the address of the connection, as the server sees it. @param proxies - how many proxies are our own.
 */
export declare function clientAddress(headers: Headers, direct: string | null, proxies: number): string | null;

interface Address {
  readonly pathname: string;
  readonly searchParams: Iterable<[string, string]> & { get(name: string): string | null };
}
// `URL` is in every browser and in Node, but not in the ES library that pure code compiles against.
declare const URL: { new (url: string, base?: string): Address };

/**
 * Whether an address is of the page at `pageUrl`, whatever each says beyond that (campaigns, a variant). Shops may have one path for all
 * products and name them in the query: what both name there has to be the same.
 */
export function isSamePage(url: string, pageUrl: string): boolean {
  const [wanted, here] = [new URL(url, pageUrl), new URL(pageUrl)];
  const isSame = ([name, value]: [string, string]) =>
    (here.searchParams.get(name) ?? value) === value || /^(utm_|variant$)/.test(name);
  return wanted.pathname === here.pathname && [...wanted.searchParams].every(isSame);
}

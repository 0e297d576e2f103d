import { maskPath, maskText } from './mask.js';

// Both are in every browser and in Node, but not in the ES library that pure code compiles against.
declare class URLSearchParams implements Iterable<[string, string]> {
  append(name: string, value: string): void;
  [Symbol.iterator](): Iterator<[string, string]>;
}
declare const URL: {
  new (url: string): {
    origin: string;
    protocol: string;
    pathname: string;
    searchParams: URLSearchParams;
  };
};

/**
 * Addresses as they may be sent to the endpoint. Queries and fragments carry names, mail addresses, tokens and searches; only
 * the campaign's own marks are kept.
 */
const MAX_CHARS = 2048;
const CAMPAIGN = /^utm_(source|medium|campaign|term|content|id)$/;

/** The page's address without what is anybody's own: of its query only the six names of a campaign are kept, its path as {@link maskPath} leaves it. Empty when it is no address. */
export function cleanPageUrl(href: string): string {
  try {
    const url = new URL(href);
    // A path on somebody's disk names that somebody.
    if (url.origin === 'null') return url.protocol;
    const kept = new URLSearchParams();
    for (const [name, value] of url.searchParams)
      if (CAMPAIGN.test(name)) kept.append(name, maskText(value).slice(0, 120));
    const query = kept.toString();
    const plain = `${url.origin}${maskPath(url.pathname)}`;
    const full = query ? `${plain}?${query}` : plain;
    return (full.length <= MAX_CHARS ? full : plain).slice(0, MAX_CHARS);
  } catch {
    return '';
  }
}

/** Where the shopper came from, no closer than the site; empty when that is unknown. */
export function referrerOrigin(referrer: string): string {
  try {
    const { origin } = new URL(referrer);
    return origin === 'null' ? '' : origin.slice(0, 512);
  } catch {
    return '';
  }
}

/** The page's address without its query, but for `utm_*`. Empty when it is no address. */
export declare function cleanPageUrl(href: string): string;
/** Where the shopper came from, no closer than the site; empty when that is unknown. */
export declare function referrerOrigin(referrer: string): string;

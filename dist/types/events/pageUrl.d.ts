/** The page's address without what is anybody's own: of its query only the six names of a campaign are kept, its path as {@link maskPath} leaves it. Empty when it is no address. */
export declare function cleanPageUrl(href: string): string;
/** Where the shopper came from, no closer than the site; empty when that is unknown. */
export declare function referrerOrigin(referrer: string): string;

export interface SharedPage {
    /** Where the sharer is. */
    pageUrl: string;
    /** The page's `<link rel="canonical">`, if it has one. */
    canonical?: string | null | undefined;
    /** Where the document was loaded from; a shop that goes on without loading may leave an earlier page's canonical address behind. */
    loadedUrl?: string | undefined;
    /** Address in the feed of the product that the page is about. */
    productUrl?: string | undefined;
}
/**
 * An address that opens the video for anybody, built from what is public: the canonical address where it is of this origin, else the
 * page's own path; else, where that path is somebody's own, the product's address. Of the query only what the product's own address in the
 * feed has stays, and names by which shops address products, unless what they hold looks like somebody's own.
 */
export declare function sharedAddress({ pageUrl, canonical, loadedUrl, productUrl }: SharedPage, videoId: string): string;

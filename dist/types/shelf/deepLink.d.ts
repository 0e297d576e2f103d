/** `?reelshelf=<video id>` on a product page opens that video; it is also what "Share" hands out. */
export declare const VIDEO_PARAM = "reelshelf";
export declare const DEBUG_PARAM = "reelshelf-debug";
export declare const linkedVideo: (pageUrl: string) => string | null;
/** The page's address without what identifies the sharer's visit, and with the video. */
export declare function shareUrl(pageUrl: string, videoId: string): string;

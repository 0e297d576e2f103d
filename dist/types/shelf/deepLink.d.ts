/** `?reelshelf=<video id>` on a product page opens that video; it is also what "Share" hands out. */
export declare const VIDEO_PARAM = "reelshelf";
export declare const linkedVideo: (pageUrl: string) => string | null;
/** `?reelshelf-debug` shows what this shelf found and did. */
export declare const isDebugged: (pageUrl: string) => boolean;
/** The page's address without what identifies the sharer's visit, and with the video. */
export declare function shareUrl(pageUrl: string, videoId: string): string;

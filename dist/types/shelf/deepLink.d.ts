/** `?reelshelf=<video id>` on a product page opens that video, see `sharedAddress.ts` for what "Share" hands out. */
export declare const VIDEO_PARAM = "reelshelf";
export declare const linkedVideo: (pageUrl: string) => string | null;
/** `?reelshelf-debug` shows what this shelf found and did. */
export declare const isDebugged: (pageUrl: string) => boolean;

/** `?reelshelf=<video id>` on a product page opens that video; what else a link may say: `sharedLink.ts`. */
export const VIDEO_PARAM = 'reelshelf';

export const linkedVideo = (pageUrl: string): string | null =>
  new URL(pageUrl).searchParams.get(VIDEO_PARAM);

/** `?reelshelf-debug` shows what this shelf found and did. */
export const isDebugged = (pageUrl: string): boolean =>
  new URL(pageUrl).searchParams.has('reelshelf-debug');

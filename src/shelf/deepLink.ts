/** `?reelshelf=<video id>` on a product page opens that video, see `sharedAddress.ts` for what "Share" hands out. */
export const VIDEO_PARAM = 'reelshelf';

export const linkedVideo = (pageUrl: string): string | null =>
  new URL(pageUrl).searchParams.get(VIDEO_PARAM);

/** `&t=` beside it is the second to begin at; 0 for anything else. */
export const linkedSeconds = (pageUrl: string): number =>
  parseFloat(new URL(pageUrl).searchParams.get('t') ?? '') || 0;

/** `?reelshelf-debug` shows what this shelf found and did. */
export const isDebugged = (pageUrl: string): boolean =>
  new URL(pageUrl).searchParams.has('reelshelf-debug');

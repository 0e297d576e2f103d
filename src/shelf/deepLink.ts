/** `?reelshelf=<video id>` on a product page opens that video; it is also what "Share" hands out. */
export const VIDEO_PARAM = 'reelshelf';

export const linkedVideo = (pageUrl: string): string | null => new URL(pageUrl).searchParams.get(VIDEO_PARAM);

/** `?reelshelf-debug` shows what this shelf found and did. */
export const isDebugged = (pageUrl: string): boolean => new URL(pageUrl).searchParams.has('reelshelf-debug');

/** Click ids and mail ids of advertisers and newsletters; none of them names a product or a variant. */
const TRACKERS = /^(utm_|mc_[ce]id|_(ga|gl|kx|hs)|\w*clid$|msclkid$|[gw]braid|igsh|srsltid|li_fat_id|epik$|sccid|mkt_tok)/i;

/** The page's address without what identifies the sharer's visit, and with the video. */
export function shareUrl(pageUrl: string, videoId: string): string {
  const url = new URL(pageUrl);
  for (const name of [...url.searchParams.keys()]) {
    if (TRACKERS.test(name)) url.searchParams.delete(name);
  }
  url.searchParams.set(VIDEO_PARAM, videoId);
  url.hash = '';
  return url.href;
}

import { demoFeed } from '../support/demoReels.js';

/** The demo shop's feed with `count` videos: its own again and again, under new ids and with addresses of their own. */
export function feedOf(count: number): unknown {
  const feed = demoFeed();
  const videos = Array.from({ length: count }, (_, at) => {
    const video = feed.videos[at % feed.videos.length];
    const round = Math.floor(at / feed.videos.length);
    if (!video || round === 0) return video;
    // A poster seen twice would cost one decoding; a thousand real ones would not.
    return JSON.parse(
      JSON.stringify({ ...video, id: `${video.id}-${round}` }).replaceAll(
        /("\/reels\/media\/[^"]+)"/g,
        `$1?${round}"`,
      ),
    ) as unknown;
  });
  return { ...feed, videos };
}

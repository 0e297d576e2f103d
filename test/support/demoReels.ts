/** The demo shop's project folder as tests use it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../../demo/shop/reels/', import.meta.url);

interface DemoVideo {
  id: string;
  title: string;
  duration: number;
  sources: { src: string }[];
  poster: { src: string };
  preview: { src: string };
  captions: { src: string }[];
  tags: object[];
  [key: string]: unknown;
}
export interface DemoFeed {
  creators: Record<string, unknown>[];
  products: Record<string, unknown>[];
  videos: DemoVideo[];
  [key: string]: unknown;
}

/** So many videos of the demo, its oldest, are what tests are written against: what joins the demo moves none of their cards. */
const KNOWN = 12;

const read = (text: string) => JSON.parse(text) as DemoFeed;
const text = () => readFileSync(new URL('reels.json', folder), 'utf8');

/** The feed of {@link KNOWN} videos, with addresses that hold wherever it is answered, as long as the folder is at `/reels/`. */
export function demoFeed(): DemoFeed {
  const feed = wholeDemoFeed();
  return { ...feed, videos: feed.videos.slice(0, KNOWN) };
}

/** Every video of the demo, with addresses as above. */
export const wholeDemoFeed = (): DemoFeed => read(text().replaceAll('"media/', '"/reels/media/'));

/** The paths of a video's files on this disk. */
export function demoFiles(id: string): {
  film: string;
  poster: string;
  preview: string;
  captions: string;
} {
  const video = read(text()).videos.find((each) => each.id === id);
  if (!video) throw new Error(`The demo shop has no video "${id}".`);
  const path = (file: { src: string } | undefined) =>
    fileURLToPath(new URL(file?.src ?? '', folder));
  return {
    film: path(video.sources[0]),
    poster: path(video.poster),
    preview: path(video.preview),
    captions: path(video.captions[0]),
  };
}

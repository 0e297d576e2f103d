/** A prepared video's place in the feed. */
import type { Captions, Disclosure, Video, VideoSource } from '../../feed/schema.js';
import type { FeedDocument, VideoDocument } from '../folder/feedDocument.js';
import { filesOf, type MadeFiles } from './record.js';

/** What the merchant says of the videos of one run. */
export interface Said {
  /** `unknown`: nobody has said; takes the place of nothing that is known. */
  rights?: 'owned' | 'licensed' | 'unknown' | undefined;
  /** A creator's id in the feed, or a new one's handle. */
  creator?: string | undefined;
  disclosure?: Disclosure | undefined;
}

export interface Prepared {
  id: string;
  made: MadeFiles;
  width: number;
  height: number;
  seconds: number;
  captions: Captions[];
  descriptions?: Captions[];
  /** With its size. */
  described?: VideoSource | null;
}

/** Puts the files in. What the merchant has written on the video stays: its other sources, a poster and captions of their own. */
export function enterVideo(
  feed: FeedDocument,
  { id, made, width, height, seconds, captions, descriptions = [], described }: Prepared,
  before: MadeFiles | null,
  said: Said,
): void {
  const known = feed.videos.find((video) => video.id === id);
  const video: VideoDocument = known ?? { id, sources: [] };
  const wasMade = new Set(before ? filesOf(before) : []);
  video.sources = [
    { type: 'mp4', src: made.video, width, height },
    ...(video.sources ?? []).filter(({ src }) => !wasMade.has(src) && src !== made.video),
  ];
  if (!video.poster || wasMade.has(video.poster.src) || video.poster.src === made.poster)
    video.poster = { ...video.poster, src: made.poster, width, height };
  if (!video.preview || video.preview.src === before?.preview)
    video.preview = { src: made.preview };
  video.duration = Math.round(seconds * 100) / 100;
  const put = <K extends 'captions' | 'descriptions' | 'describedSources'>(
    key: K,
    files: NonNullable<Video[K]>,
  ) => {
    const own = (video[key] ?? []).filter(({ src }) => !wasMade.has(src));
    const all = [...own, ...files.filter(({ src }) => own.every((each) => each.src !== src))];
    if (all.length > 0) Object.assign(video, { [key]: all });
    else delete video[key];
  };
  put('captions', captions);
  put('descriptions', descriptions);
  put('describedSources', described ? [described] : []);
  const isSaid = said.rights === 'unknown' ? !video.rights && !feed.rights : said.rights;
  if (isSaid && said.rights) video.rights = { ...video.rights, status: said.rights };
  if (said.disclosure) video.disclosure = said.disclosure;
  if (said.creator !== undefined) video.creator = creatorIn(feed, said.creator);
  if (!known) feed.videos.push(video);
}

function creatorIn(feed: FeedDocument, word: string): Video['creator'] {
  const name = word.replace(/^@/, '');
  const known = feed.creators.find(
    ({ id, handle }) => id === word || id === name || handle.replace(/^@/, '') === name,
  );
  if (known) return known.id;
  feed.creators.push({ id: name, handle: `@${name}` });
  return name;
}

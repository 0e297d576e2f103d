/** What an archive says of a video, and what of it comes over when it says something else. */
import { isTree } from '../../../feed/read/copyOwn.js';
import { parseFeed } from '../../../feed/read/parse.js';
import { BASE_URL, type VideoDocument } from '../../folder/feedDocument.js';
import type { Draft } from '../../folder/project.js';
import { recordOrigin, type Origin } from '../../folder/sources.js';
import { splitPostText, type Post } from './posts.js';

/** What the archive said of a video the last time: what the merchant has changed since is theirs. */
export type PostTexts = Pick<VideoDocument, 'title' | 'publishedAt' | 'topics'>;

/** Judged, and cut to what a card can show, by the feed's own reader. */
export function postTextsOf(post: Post): PostTexts {
  const { title, topics } = splitPostText(post.text);
  const { feed } = parseFeed(
    {
      version: 1,
      videos: [
        {
          id: 'v',
          rights: { status: 'owned' },
          sources: [{ type: 'mp4', src: 'v.mp4' }],
          ...(title ? { title } : {}),
          ...(topics.length > 0 ? { topics } : {}),
          publishedAt: post.publishedAt,
        },
      ],
    },
    BASE_URL,
  );
  const read = feed?.videos[0];
  return {
    ...(read?.title ? { title: read.title } : {}),
    ...(read?.publishedAt ? { publishedAt: read.publishedAt } : {}),
    ...(read?.topics?.length ? { topics: read.topics } : {}),
  };
}

/** What was said differently since comes over, where the merchant has not said it otherwise. */
export function updateTexts(
  draft: Draft,
  origin: Origin,
  texts: PostTexts,
  digest: string,
  at: string,
): void {
  const video = draft.feed.videos.find(({ id }) => id === origin.id);
  const before = (isTree(origin['said']) ? origin['said'] : {}) as PostTexts;
  for (const key of ['title', 'publishedAt', 'topics'] as const) {
    if (!video || JSON.stringify(video[key]) !== JSON.stringify(before[key])) continue;
    if (texts[key] === undefined) delete video[key];
    else Object.assign(video, { [key]: texts[key] });
  }
  recordOrigin(draft.sources.videos, { ...origin, words: digest, said: texts, at });
}

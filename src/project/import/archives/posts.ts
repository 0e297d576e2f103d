/** What the archives of a network have in common: posts, each with words and a film. */

export type Network = 'tiktok' | 'instagram';

export interface Post {
  /** The network's own name for it, the same in every archive of the same account. */
  key: string;
  /** As it was written, with its hashtags. */
  text: string;
  /** ISO. */
  publishedAt: string | undefined;
  video: { file: string } | { link: string } | { embed: string };
  /** A file of captions in the archive. */
  captions?: string | undefined;
}

export interface Posts {
  network: Network;
  /** Without `@`. */
  handle: string | undefined;
  name?: string | undefined;
  posts: Post[];
  notes: string[];
}

const MAX_TOPICS = 30;

/** The caption without the hashtags that stand at its end, and the hashtags. */
export function splitPostText(text: string): { title: string; topics: string[] } {
  const tags = [...text.matchAll(/#([\p{L}\p{N}\p{M}_]{1,100})/gu)].map(([, tag = '']) =>
    tag.toLowerCase(),
  );
  return {
    title: text
      .replace(/(\s*#[\p{L}\p{N}\p{M}_]+)+\s*$/u, '')
      .replace(/\s+/g, ' ')
      .trim(),
    topics: [...new Set(tags)].slice(0, MAX_TOPICS),
  };
}

export const isVideoFile = (name: string): boolean => /\.(mp4|mov|m4v|webm)$/i.test(name);

/** `undefined` for what is no moment. @param seconds - since 1970. */
export function momentOf(seconds: unknown): string | undefined {
  const ms = Number(seconds) * 1000;
  return ms > 0 && ms < 253_402_300_800_000
    ? new Date(ms).toISOString().replace('.000Z', 'Z')
    : undefined;
}

/** What is written down of likes, one entry a line, and what stands when all of it is read. */
import * as z from 'zod/mini';
import { parseJson } from '../../tools/parseJson.js';
import type { EntryKind } from '../entryFile.js';

const video = z.string().check(z.minLength(1), z.maxLength(255));
/** A digest of the browser's secret. */
const who = z.string().check(z.regex(/^[\w-]{22}$/));

const schema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('liked'),
    video,
    who,
    visitor: z.nullable(z.string().check(z.maxLength(128))),
  }),
  /** By whoever liked it, or on a shopper's request: nothing of it is kept. */
  z.object({ kind: z.literal('unliked'), video, who }),
]);

export type LikeEntry = z.infer<typeof schema>;

/** All likes of one shop: of each video who likes it, with the visitor's id where it was permitted. */
export interface StandingLikes {
  videos: Map<string, Map<string, string | null>>;
  count: number;
}

export const likeEntries: EntryKind<LikeEntry, StandingLikes> = {
  nothing: () => ({ videos: new Map(), count: 0 }),
  readEntry(line) {
    const read = schema.safeParse(parseJson(line));
    return read.success ? read.data : null;
  },
  /** Said twice it has happened once. */
  apply(standing, entry) {
    const likes = standing.videos.get(entry.video) ?? new Map<string, string | null>();
    const before = likes.size;
    if (entry.kind === 'liked') likes.set(entry.who, entry.visitor);
    else likes.delete(entry.who);
    standing.count += likes.size - before;
    if (likes.size > 0) standing.videos.set(entry.video, likes);
    else standing.videos.delete(entry.video);
  },
  entriesOf: ({ videos }) =>
    [...videos].flatMap(([id, likes]) =>
      [...likes].map(([by, visitor]) => ({
        kind: 'liked' as const,
        video: id,
        who: by,
        visitor,
      })),
    ),
};

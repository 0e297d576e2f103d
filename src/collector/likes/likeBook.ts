/** One shop's likes: each person's once a video, and there when it is on the disk. */
import { createHash } from 'node:crypto';
import type { Stop } from '../../tools/emitter.js';
import type { Env } from '../../tools/env.js';
import { createTurns } from '../../tools/inTurn.js';
import { failure, success, type Result } from '../../tools/result.js';
import type { EntryFile } from '../entryFile.js';
import { createGroupCommit } from '../store/groupCommit.js';
import type { LikeEntry, StandingLikes } from './likeEntries.js';
import type { LikeLimits } from './likeLimits.js';

/** Of a like that was taken back nothing is left on the disk after so long. */
const REWRITE_MS = 60_000;
const MAX_GROUP = 1000;

export interface Liking {
  /** The secret of the browser; a digest of it is kept. */
  token: string;
  video: string;
  liked: boolean;
  visitor: string | null;
}

export interface LikeBook {
  /** How many like it, of each video that anybody likes. */
  counts(): Promise<ReadonlyMap<string, number>>;
  /** @returns how it stands now; said twice it is the same. */
  set(liking: Liking): Promise<Result<{ liked: boolean; count: number }, 'FULL'>>;
  /** All likes of a visitor. @returns how many. */
  forget(visitor: string): Promise<number>;
  close(): Promise<void>;
}

interface Deps extends Pick<Env, 'setTimer'> {
  file: EntryFile<LikeEntry, StandingLikes>;
  limits: Pick<LikeLimits, 'maxKept'>;
  apply(standing: StandingLikes, entry: LikeEntry): void;
  say(kind: string, line: string): void;
}

export function createLikeBook({ file, limits, apply, setTimer, say }: Deps): LikeBook {
  const inTurn = createTurns();
  let standing: Promise<StandingLikes> | null = null;
  let stopRewrite: Stop | null = null;
  let isClosed = false;

  const read = () =>
    (standing ??= file.read().catch((error: unknown) => {
      standing = null;
      throw error;
    }));
  const rewrite = () =>
    inTurn(async () => {
      stopRewrite?.();
      stopRewrite = null;
      try {
        await file.rewrite(await read());
      } catch (error) {
        say('LIKES_NOT_REWRITTEN', `Likes taken back are still in the file: ${String(error)}`);
        if (!isClosed) stopRewrite = setTimer(() => void rewrite(), REWRITE_MS);
      }
    });
  // A crowd that likes at once shares the ways to the disk.
  const commit = createGroupCommit<LikeEntry>(
    (entries) =>
      inTurn(async () => {
        const now = await read();
        const fresh = changing(now, entries);
        if (fresh.length > 0) await file.add(fresh);
        for (const entry of fresh) apply(now, entry);
        if (fresh.some(({ kind }) => kind === 'unliked') && !stopRewrite && !isClosed)
          stopRewrite = setTimer(() => void rewrite(), REWRITE_MS);
        return entries.map(() => true);
      }),
    MAX_GROUP,
  );
  return {
    async counts() {
      const { videos } = await read();
      return new Map([...videos].map(([video, likes]) => [video, likes.size]));
    },
    async set({ token, video, liked, visitor }) {
      const now = await read();
      const who = digestOf(token);
      if (liked && now.count >= limits.maxKept && !isLikedBy(now, video, who))
        return failure('FULL');
      await commit.add([
        liked ? { kind: 'liked', video, who, visitor } : { kind: 'unliked', video, who },
      ]);
      const likes = now.videos.get(video);
      return success({ liked: likes?.has(who) ?? false, count: likes?.size ?? 0 });
    },
    async forget(visitor) {
      const theirs = [...(await read()).videos].flatMap(([video, likes]) =>
        [...likes].flatMap(([who, whose]): LikeEntry[] =>
          whose === visitor ? [{ kind: 'unliked', video, who }] : [],
        ),
      );
      if (theirs.length > 0) await commit.add(theirs);
      return theirs.length;
    },
    async close() {
      isClosed = true;
      await commit.settle();
      if (stopRewrite) await rewrite();
      await inTurn(file.close);
    },
  };
}

const isLikedBy = ({ videos }: StandingLikes, video: string, who: string): boolean =>
  videos.get(video)?.has(who) ?? false;

/** Those that say something new, one after the other. */
function changing(standing: StandingLikes, entries: readonly LikeEntry[]): LikeEntry[] {
  const next = new Map<string, boolean>();
  return entries.filter(({ kind, video, who }) => {
    const key = `${who} ${video}`;
    const was = next.get(key) ?? isLikedBy(standing, video, who);
    next.set(key, kind === 'liked');
    return was !== (kind === 'liked');
  });
}

/** 128 bits of it are enough to tell people apart, and half as long. */
const digestOf = (token: string): string =>
  createHash('sha256').update(token).digest('base64url').slice(0, 22);

/**
 * What the shopper likes, with the secret by which each like is theirs, once a video, and can be taken back. Kept only where the shopper has
 * permitted to store something.
 */
import { isRecord } from '../../tools/isRecord.js';
import { parseJson } from '../../tools/parseJson.js';
import type { ShopperMemory } from '../memory.js';

/** The oldest go first. */
const MAX_KEPT = 500;

interface OwnLikes {
  token: string | null;
  videos: readonly string[];
}

export function createOwnLikes(memory: ShopperMemory | null, makeToken: () => string) {
  let kept: OwnLikes = { token: null, videos: [] };
  // Read anew each time: another tab may have liked something meanwhile.
  const read = (): OwnLikes => (kept = readOwn(memory?.read('likes') ?? null) ?? kept);
  return {
    videos: () => read().videos,
    /** Of this browser; made when it is asked for first. */
    token(): string {
      const token = read().token ?? makeToken();
      kept = { ...kept, token };
      return token;
    },
    set(video: string, isLiked: boolean): void {
      const others = read().videos.filter((each) => each !== video);
      const videos = (isLiked ? [...others, video] : others).slice(-MAX_KEPT);
      kept = { ...kept, videos };
      memory?.write('likes', videos.length > 0 ? JSON.stringify(kept) : null);
    },
  };
}

function readOwn(text: string | null): OwnLikes | null {
  const raw = parseJson(text ?? 'null');
  if (!isRecord(raw)) return null;
  const { token, videos } = raw;
  if (typeof token !== 'string' || !Array.isArray(videos)) return null;
  return { token, videos: videos.filter((each) => typeof each === 'string') };
}

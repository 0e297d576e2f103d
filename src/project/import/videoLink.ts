/** Addresses that people share: of a video on YouTube, TikTok, Vimeo or Instagram, or of a file. */
import { parseFeed } from '../../feed/read/parse.js';
import type { Creator, VideoSource } from '../../feed/schema.js';
import { safeUrl } from '../../tools/safeUrl.js';
import { BASE_URL } from '../folder/feedDocument.js';
import type { Draft } from '../folder/project.js';
import { recordOrigin } from '../folder/sources.js';
import { fingerprint } from '../folder/wholeFile.js';
import type { ShopWorld } from './shops/shopClient.js';

export interface VideoLink {
  source: VideoSource;
  /** Who made it, where the address says so. */
  creator?: Creator;
}

/** Hosts whose short addresses hold no id and lead to the long ones. */
const SHORT =
  /^https:\/\/((vm|vt)\.tiktok\.com\/\w|(www\.)?tiktok\.com\/t\/|(www\.)?instagram\.com\/share\/)/i;
const LONG = /^https:\/\/([\w-]+\.)?(tiktok|instagram)\.com\//i;
const MAX_REDIRECTS = 4;

/** @returns `null` for what is no video's address. The feed's own reader takes the id out of it. */
export function readVideoLink(text: string): VideoLink | null {
  if (!/^(https?:)?\/\/|^[\w.]+\.[a-z]{2,}\//i.test(text)) return null;
  const parsed = parseFeed(
    {
      version: 1,
      videos: [{ id: 'v', rights: { status: 'owned' }, sources: [{ src: text }] }],
    },
    BASE_URL,
  );
  const source = parsed.feed?.videos[0]?.sources[0];
  if (!source || source.src.startsWith(BASE_URL)) return null;
  const [, host = '', name] =
    /(tiktok|instagram)\.com\/@?([\w.]{2,60})\/(?:video|reels?|p)\//i.exec(text) ?? [];
  if (name === undefined) return { source };
  const platform = host.toLowerCase() as 'tiktok' | 'instagram';
  const url = `https://www.${platform}.com/${platform === 'tiktok' ? '@' : ''}${name}`;
  return { source, creator: { id: name, handle: `@${name}`, platform, url } };
}

/** Where a short address leads; the address itself when it is none, or leads nowhere. Asks only the platform that it names. */
export async function resolveShortLink(
  text: string,
  { env, signal }: Pick<ShopWorld, 'env' | 'signal'>,
): Promise<string> {
  let address = text.replace(/^http:/i, 'https:').replace(/^(?!https:)(\/\/)?/i, 'https://');
  if (!SHORT.test(address)) return text;
  for (let hop = 0; hop < MAX_REDIRECTS; hop++) {
    const location = await env
      .fetch(address, {
        redirect: 'manual',
        signal: AbortSignal.any([signal, AbortSignal.timeout(15_000)]),
      })
      .then(
        (response) => response.headers.get('location'),
        () => null,
      );
    const next = location === null ? null : safeUrl(location, address);
    if (next === null || !LONG.test(next)) break;
    address = next;
    if (readVideoLink(address)) return address;
  }
  return text;
}

export interface VideoEntryOptions {
  rights?: 'owned' | 'licensed' | undefined;
  /** `@mia`; else who the address names. */
  creator?: string | undefined;
}

/** Puts the video into the feed, in the least words; one that is there already stays as the merchant has it. */
export function addVideoLink(
  { feed, sources }: Draft,
  { source, creator: named }: VideoLink,
  { rights, creator: chosen }: VideoEntryOptions,
  at: string,
): { id: string; isNew: boolean; isShown: boolean } {
  const known = feed.videos.find((video) =>
    video.sources?.some(({ type, src }) => type === source.type && src === source.src),
  );
  const creator = chosen
    ? { id: chosen.replace(/^@/, ''), handle: chosen.startsWith('@') ? chosen : `@${chosen}` }
    : named;
  if (known) return { id: known.id, isNew: false, isShown: true };
  const id = freeId(feed.videos, idOf(source));
  if (creator && !feed.creators.some((each) => each.id === creator.id)) feed.creators.push(creator);
  const status = rights ?? (feed.rights === undefined ? 'unknown' : undefined);
  feed.videos.push({
    id,
    ...(creator ? { creator: creator.id } : {}),
    sources: [source],
    ...(status === undefined ? {} : { rights: { status } }),
  });
  recordOrigin(sources.videos, {
    id,
    from: `${source.type}:${source.src}`,
    fingerprint: fingerprint(source.src),
    at,
  });
  return { id, isNew: true, isShown: status !== 'unknown' };
}

const idOf = ({ type, src }: VideoSource): string => {
  if (type !== 'mp4' && type !== 'hls') return `${type}-${src}`;
  const name = /([^/]+?)(\.\w+)?([?#].*)?$/.exec(src)?.[1] ?? 'video';
  return name.slice(0, 100);
};

function freeId(videos: readonly { id: string }[], wanted: string): string {
  const taken = new Set(videos.map(({ id }) => id));
  for (let number = 1; ; number++) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.has(id)) return id;
  }
}

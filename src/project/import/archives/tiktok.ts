/** TikTok's "Download your data", as JSON: posts with links to their films, which end after some days. */
import { getOwn, ownText } from '../../../cart/kit/read.js';
import type { Archive } from './archive.js';
import type { Post, Posts } from './posts.js';

const DATA = /(^|\/)user_data(_tiktok)?[^/]*\.json$/i;

export const tiktokFile = ({ names, isOneFile }: Archive): string | undefined =>
  isOneFile ? names[0] : names.find((name) => DATA.test(name));

/** @returns `null` when the file is another one. */
export async function readTikTok(archive: Archive, name: string): Promise<Posts | null> {
  let raw: unknown;
  try {
    raw = JSON.parse(await archive.text(name));
  } catch {
    return null;
  }
  const list = postsIn(raw);
  if (!list) return null;
  const posts: Post[] = [];
  let hidden = 0;
  let other = 0;
  let marked = 0;
  for (const entry of list) {
    const video = videoOf(ownText(entry, 'Link') ?? '');
    if (isHidden(ownText(entry, 'WhoCanView'))) hidden++;
    else if (video === null) other++;
    else {
      const at = momentOf(ownText(entry, 'Date') ?? ownText(entry, 'date') ?? '');
      if (['ContentDisclosure', 'AIGeneratedContent'].some((flag) => isMarked(entry, flag)))
        marked++;
      posts.push({
        // A signed link is another one in every archive; nobody posts twice in a second.
        key: 'embed' in video ? video.embed : (at ?? ''),
        text: ownText(entry, 'Title') || ownText(entry, 'Caption') || '',
        publishedAt: at,
        video,
      });
    }
  }
  const known = posts.filter(({ key }) => key !== '');
  return {
    network: 'tiktok',
    handle: handleIn(raw),
    posts: [...new Map(known.map((post) => [post.key, post])).values()],
    notes: [
      ...(hidden > 0 ? [`${hidden} posts that not everybody may see were left out.`] : []),
      ...(marked > 0
        ? [
            `${marked} posts are marked on TikTok as promotion or as made by AI, and the archive does not say how: write their "disclosure" in reels.json.`,
          ]
        : []),
      ...(other > 0 ? [`${other} posts are pictures, or have no link to a film; left out.`] : []),
    ],
  };
}

/** `Post → Posts` of today, `Video → Videos` of before, and both within `Activity`; never what the account has watched. */
function postsIn(raw: unknown): unknown[] | null {
  for (const root of [raw, getOwn(raw, 'Activity'), getOwn(raw, 'Your Activity')])
    for (const [outer, inner] of [
      ['Post', 'Posts'],
      ['Posts', 'Posts'],
      ['Video', 'Videos'],
    ] as const) {
      const list = getOwn(getOwn(getOwn(root, outer), inner), 'VideoList');
      if (Array.isArray(list)) return list as unknown[];
    }
  return null;
}

function handleIn(raw: unknown): string | undefined {
  for (const outer of ['Profile', 'Profile And Settings'])
    for (const inner of ['Profile Info', 'Profile Information']) {
      const map = getOwn(getOwn(getOwn(raw, outer), inner), 'ProfileMap');
      const handle = ownText(map, 'userName') ?? ownText(map, 'UserName');
      if (handle) return handle;
    }
  return undefined;
}

const isHidden = (who: string | undefined): boolean =>
  who !== undefined && who !== '' && !/^(public|everyone)$/i.test(who.trim());

/** TikTok writes it in words of its own; what is not one of these says that something is to be disclosed. */
const isMarked = (entry: unknown, name: string): boolean =>
  !/^(|no|none|off|false|0|n\/a|null|not disclosed)$/i.test((ownText(entry, name) ?? '').trim());

/** TikTok's own hosts: an archive that somebody changed must lead nowhere else. */
const HOST =
  /^https:\/\/([\w-]+\.)*(tiktokcdn|tiktokcdn-us|tiktokcdn-eu|tiktokv|tiktok|byteoversea|ibyteimg|muscdn)\.com\//i;

function videoOf(link: string): Post['video'] | null {
  const [first = ''] = link.trim().split(/\s+/);
  const id = /^https:\/\/(?:[\w-]+\.)?tiktokv?\.com\/(?:@[\w.]+|share)\/video\/(\d{6,25})/i.exec(
    first,
  )?.[1];
  if (id !== undefined) return { embed: id };
  return HOST.test(first) && !/\.(jpe?g|png|webp|heic)([?~]|$)/i.test(first)
    ? { link: first }
    : null;
}

/** `2026-03-01 18:04:05`, in UTC. */
function momentOf(text: string): string | undefined {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)/.exec(text.trim()) ?? [];
  return day && time ? `${day}T${time}Z` : undefined;
}

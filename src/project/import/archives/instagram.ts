/** Instagram's "Download your information", as JSON: posts, reels and IGTV, with their files beside them. */
import { getOwn, ownList, ownText } from '../../../cart/kit/read.js';
import type { Archive } from './archive.js';
import { isVideoFile, momentOf, type Post, type Posts } from './posts.js';

/** In every layout that Instagram has had; stories, deleted and archived posts are not for showing. */
const POSTS = /(^|\/)(posts(_\d+)?|reels(_\d+)?|igtv_videos)\.json$/;
const PROFILE =
  /(^|\/)personal_information\.json$|(^|\/)account_information\/personal_information\.json$/;

export const isInstagram = (names: readonly string[]): boolean =>
  names.some(
    (name) => POSTS.test(name) && /(^|\/)(media|content|your_instagram_activity)\//.test(name),
  );

export async function readInstagram(archive: Archive): Promise<Posts> {
  const posts = new Map<string, Post>();
  const missing: string[] = [];
  const notes: string[] = [];
  const names = new Map(archive.names.map((name) => [name, name]));
  // Unpacked into a folder of its own, all stands one deeper.
  const find = (uri: string) =>
    uri === ''
      ? undefined
      : (names.get(uri) ?? archive.names.find((name) => name.endsWith(`/${uri}`)));
  for (const name of archive.names.filter((each) => POSTS.test(each)).sort()) {
    for (const entry of entriesIn(await jsonIn(archive, name, notes))) {
      // Since 2025 a film may stand in a list of its own within the list.
      const items = ownList(entry, 'media').flat();
      for (const item of items.length > 0 ? items : [entry]) {
        const uri = ownText(item, 'uri') ?? '';
        if (!isVideoFile(uri)) continue;
        const file = find(uri) ?? find(ownText(item, 'backup_uri') ?? '');
        if (file === undefined) {
          missing.push(uri);
          continue;
        }
        const subtitles = ownText(getOwn(item, 'subtitles'), 'uri');
        posts.set(uri, {
          key: uri,
          text: repairEncoding(ownText(item, 'title') || ownText(entry, 'title') || ''),
          publishedAt:
            momentOf(getOwn(item, 'creation_timestamp')) ??
            momentOf(getOwn(entry, 'creation_timestamp')),
          video: { file },
          captions: subtitles === undefined ? undefined : find(subtitles),
        });
      }
    }
  }
  if (missing.length > 0)
    notes.push(
      `${missing.length} videos (${missing.slice(0, 2).join(', ')}…) are in another part of the archive: unpack all its parts into one folder and import that.`,
    );
  return {
    network: 'instagram',
    ...(await profileIn(archive, notes)),
    posts: [...posts.values()],
    notes,
  };
}

async function profileIn(
  archive: Archive,
  notes: string[],
): Promise<Pick<Posts, 'handle' | 'name'>> {
  const name = archive.names.find((each) => PROFILE.test(each));
  if (name === undefined) return { handle: undefined };
  const [user] = ownList(await jsonIn(archive, name, notes), 'profile_user');
  const said = getOwn(user, 'string_map_data');
  // The names of the fields are in the account's language; a handle has a shape of its own.
  const values = Object.values(typeof said === 'object' && said !== null ? said : {}).flatMap(
    (field) => ownText(field, 'value') || [],
  );
  const handle =
    ownText(getOwn(said, 'Username'), 'value') ??
    values.find((value) => /^[a-z0-9._]{2,30}$/.test(value) && !/^\d+$/.test(value));
  const full = ownText(getOwn(said, 'Name'), 'value');
  return { handle: handle && repairEncoding(handle), name: full && repairEncoding(full) };
}

/** A list, or an object with one list in it under a name that changes. */
function entriesIn(raw: unknown): unknown[] {
  if (Array.isArray(raw)) return raw as unknown[];
  const lists = Object.values(typeof raw === 'object' && raw !== null ? raw : {});
  return (lists.find(Array.isArray) as unknown[] | undefined) ?? [];
}

async function jsonIn(archive: Archive, name: string, notes: string[]): Promise<unknown> {
  try {
    return JSON.parse(await archive.text(name)) as unknown;
  } catch (error) {
    notes.push(
      `${name} cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
    );
    return null;
  }
}

/** Instagram writes the bytes of UTF-8 one by one, as if each were a letter: `cafÃ©`. */
function repairEncoding(text: string): string {
  if (!/[\u0080-\u00ff]/.test(text) || /[^\u0000-\u00ff]/.test(text)) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'latin1'));
  } catch {
    return text;
  }
}

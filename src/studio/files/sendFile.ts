/** A file of a folder, whole or in part, and nothing beside that folder. */
import { open, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { Readable } from 'node:stream';
import { answer } from '../../server/answers.js';
import { refuse } from '../refusals.js';

const TYPES: Readonly<Record<string, string>> = {
  '.json': 'application/json; charset=utf-8',
  '.mp4': 'video/mp4',
  '.m4v': 'video/mp4',
  '.m4s': 'video/iso.segment',
  '.ts': 'video/mp2t',
  '.m3u8': 'application/vnd.apple.mpegurl',
  '.webm': 'video/webm',
  '.mov': 'video/quicktime',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
  '.vtt': 'text/vtt; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** Named by its content: what is behind it never changes. */
const LASTING = /-[0-9a-f]{12}\.\w+$/;
const missing = () => refuse(404, 'NOT_FOUND', 'There is no such file.');

/**
 * @param folder - absolute.
 * @param path - below it, as it stands in an address: still encoded.
 */
export async function sendFile(request: Request, folder: string, path: string): Promise<Response> {
  const names = namesIn(path);
  const type = TYPES[extname(names?.at(-1) ?? '').toLowerCase()];
  if (!names || !type) return missing();
  const [root, place] = await Promise.all(
    [folder, join(folder, ...names)].map((each) => realpath(each).catch(() => null)),
  );
  // A link that leads out is nobody's to read.
  if (!root || !place?.startsWith(root + sep)) return missing();
  const handle = await open(place, 'r').catch(() => null);
  const found = await handle?.stat();
  if (!handle || !found?.isFile()) {
    await handle?.close();
    return missing();
  }
  const etag = `"${found.size.toString(36)}-${Math.floor(found.mtimeMs).toString(36)}"`;
  const headers = {
    'content-type': type,
    'accept-ranges': 'bytes',
    etag,
    'cache-control': LASTING.test(place)
      ? 'private, max-age=31536000, immutable'
      : 'private, no-cache',
    'cross-origin-resource-policy': 'same-origin',
    // A picture may hold script, and somebody may open it by itself.
    ...(type.startsWith('image/svg')
      ? { 'content-security-policy': "default-src 'none'; sandbox" }
      : {}),
  };
  const end = async (status: number, more: Record<string, string> = {}) => {
    await handle.close();
    return answer(status, null, { ...headers, ...more });
  };
  if (request.headers.get('if-none-match')?.includes(etag)) return end(304);
  const range = rangeOf(request, etag, found.size);
  if (range === 'none') return end(416, { 'content-range': `bytes */${found.size}` });
  const { first, last } = range ?? { first: 0, last: found.size - 1 };
  const more = {
    'content-length': String(last - first + 1),
    ...(range ? { 'content-range': `bytes ${first}-${last}/${found.size}` } : {}),
  };
  const status = range ? 206 : 200;
  if (request.method === 'HEAD' || found.size === 0) return end(status, more);
  const stream = handle.createReadStream({ start: first, end: last });
  return answer(status, Readable.toWeb(stream) as ReadableStream, { ...headers, ...more });
}

/** @returns `null` for names that are no files of the merchant's: hidden ones, and ways out. */
function namesIn(path: string): string[] | null {
  try {
    const names = path.split('/').map(decodeURIComponent);
    // oxlint-disable-next-line no-control-regex
    return names.every((name) => name !== '' && !/^\.|[\\/\x00-\x1f]/.test(name)) ? names : null;
  } catch {
    return null;
  }
}

/** `null`: the whole file; `none`: nothing that it has. Several ranges at once are answered with the whole, as one may. */
function rangeOf(
  request: Request,
  etag: string,
  size: number,
): { first: number; last: number } | 'none' | null {
  const [, from = '', to = ''] =
    /^bytes=(\d{0,15})-(\d{0,15})$/.exec(request.headers.get('range')?.trim() ?? '') ?? [];
  const condition = request.headers.get('if-range');
  if ((from === '' && to === '') || (condition !== null && condition !== etag)) return null;
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return first <= last && first < size ? { first, last } : 'none';
}

/** A file, whole or in part. */
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { answer } from './answers.js';

/** Named by its content: what is behind it never changes. */
const LASTING = /-[0-9a-f]{12}\.\w+$/;

/**
 * @param path - absolute, and one that may be read. @param type - its media type.
 * @returns `null` when there is no such file.
 */
export async function sendFile(
  request: Request,
  path: string,
  type: string,
): Promise<Response | null> {
  const handle = await open(path, 'r').catch(() => null);
  const found = await handle?.stat();
  if (!handle || !found?.isFile()) {
    await handle?.close();
    return null;
  }
  const etag = `"${found.size.toString(36)}-${Math.floor(found.mtimeMs).toString(36)}"`;
  const headers = {
    'content-type': type,
    'accept-ranges': 'bytes',
    etag,
    'cache-control': LASTING.test(path)
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

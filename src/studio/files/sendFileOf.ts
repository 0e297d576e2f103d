/** A file of a folder, whole or in part, and nothing beside that folder. */
import { realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { sendFile } from '../../server/sendFile.js';
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

const missing = () => refuse(404, 'NOT_FOUND', 'There is no such file.');

/**
 * @param folder - absolute.
 * @param path - below it, as it stands in an address: still encoded.
 */
export async function sendFileOf(
  request: Request,
  folder: string,
  path: string,
): Promise<Response> {
  const names = namesIn(path);
  const type = TYPES[extname(names?.at(-1) ?? '').toLowerCase()];
  if (!names || !type) return missing();
  const [root, file] = await Promise.all(
    [folder, join(folder, ...names)].map((each) => realpath(each).catch(() => null)),
  );
  // A link that leads out is nobody's to read.
  if (!root || !file?.startsWith(root + sep)) return missing();
  return (await sendFile(request, file, type)) ?? missing();
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

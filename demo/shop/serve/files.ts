import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { Readable } from 'node:stream';
import { parseByteRange } from './byteRange.js';
import { compress, isText, pickEncoding } from './compression.js';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.m3u8': 'application/vnd.apple.mpegurl',
  '.ts': 'video/mp2t',
};

export interface FileServer {
  /** `null`: there is no such file. */
  serve(path: string, request: Request): Promise<Response | null>;
}

/** The file below `root` that a URL path means, or `null` for anything that tries to leave it. */
export function resolveInside(root: string, path: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  if (
    decoded.includes('\0') ||
    decoded.includes('\\') ||
    decoded.split('/').some((part) => part.startsWith('.'))
  )
    return null;
  const file = normalize(join(root, decoded));
  return file.startsWith(root.endsWith(sep) ? root : root + sep) ? file : null;
}

/** For every server of this process: full effort takes a third of a second for the largest file, which would be a visitor's to wait for at each. */
const compressed = new Map<string, Promise<Buffer>>();

/**
 * Serves a folder: `ETag` and 304, byte ranges with 206 and 416 (Safari plays no video without them), and text
 * compressed once at full effort and kept for as long as the file does not change.
 */
export function createFileServer({
  root,
  cacheControl,
}: {
  root: string;
  cacheControl: string;
}): FileServer {
  async function text(
    file: string,
    stamp: string,
    headers: Headers,
    request: Request,
  ): Promise<Response> {
    const encoding = pickEncoding(request.headers.get('accept-encoding'));
    const key = `${file}|${stamp}|${encoding}`;
    let body = compressed.get(key);
    if (!body) {
      body = readFile(file).then((bytes) => compress(bytes, encoding, 'once'));
      compressed.set(key, body);
    }
    const bytes = await body;
    headers.set('vary', 'Accept-Encoding');
    if (encoding !== 'identity') headers.set('content-encoding', encoding);
    headers.set('content-length', String(bytes.length));
    return new Response(new Uint8Array(bytes), { headers });
  }

  function binary(
    file: string,
    sizeBytes: number,
    etag: string,
    headers: Headers,
    request: Request,
  ): Response {
    headers.set('accept-ranges', 'bytes');
    const condition = request.headers.get('if-range');
    const range =
      condition && condition !== etag
        ? 'whole'
        : parseByteRange(request.headers.get('range'), sizeBytes);
    if (range === 'unsatisfiable') {
      headers.set('content-range', `bytes */${sizeBytes}`);
      return new Response(null, { status: 416, headers });
    }
    const { start, end } = range === 'whole' ? { start: 0, end: sizeBytes - 1 } : range;
    headers.set('content-length', String(end - start + 1));
    if (range !== 'whole') headers.set('content-range', `bytes ${start}-${end}/${sizeBytes}`);
    const status = range === 'whole' ? 200 : 206;
    if (request.method === 'HEAD' || sizeBytes === 0)
      return new Response(null, { status, headers });
    return new Response(
      Readable.toWeb(createReadStream(file, { start, end })) as ReadableStream<Uint8Array>,
      { status, headers },
    );
  }

  return {
    async serve(path, request) {
      const file = resolveInside(root, path);
      const facts = file ? await stat(file).catch(() => null) : null;
      if (!file || !facts?.isFile()) return null;
      const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
      const stamp = `${facts.size.toString(36)}-${Math.floor(facts.mtimeMs).toString(36)}`;
      const etag = isText(type) ? `W/"${stamp}"` : `"${stamp}"`;
      const headers = new Headers({
        'content-type': type,
        etag,
        'last-modified': facts.mtime.toUTCString(),
        'cache-control': cacheControl,
      });
      if (request.headers.get('if-none-match') === etag)
        return new Response(null, { status: 304, headers });
      return isText(type)
        ? text(file, stamp, headers, request)
        : binary(file, facts.size, etag, headers, request);
    },
  };
}

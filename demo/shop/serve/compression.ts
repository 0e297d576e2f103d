import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { MiddlewareHandler } from 'hono';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

export type Encoding = 'br' | 'gzip' | 'identity';

/** Below this a packet is a packet. */
const WORTHWHILE_BYTES = 860;
const TEXT = /^(text\/|application\/(json|javascript|xml|manifest\+json)|image\/svg)/;

export const isText = (contentType: string): boolean => TEXT.test(contentType);

/** The best encoding a browser asked for. `q=0` means "not this one". */
export function pickEncoding(acceptEncoding: string | null | undefined): Encoding {
  const wanted = new Set<string>();
  for (const item of (acceptEncoding ?? '').toLowerCase().split(',')) {
    const [name = '', ...settings] = item.split(';').map((text) => text.trim());
    if (!settings.some((setting) => /^q=0(\.0*)?$/.test(setting))) wanted.add(name);
  }
  return wanted.has('br') ? 'br' : wanted.has('gzip') ? 'gzip' : 'identity';
}

/** `effort`: `once` for files that are compressed one time and kept, `live` for pages made for one visitor. */
export async function compress(
  body: Buffer,
  encoding: Encoding,
  effort: 'once' | 'live',
): Promise<Buffer> {
  if (encoding === 'br') {
    const quality = effort === 'once' ? 11 : 5;
    return toBrotli(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    });
  }
  return encoding === 'gzip' ? toGzip(body, { level: effort === 'once' ? 9 : 6 }) : body;
}

/** Compresses what pages and JSON routes answer. Files bring their own encoding (see `files.ts`) and pass through. */
export const compressPages = (): MiddlewareHandler => async (context, next) => {
  await next();
  const answer = context.res;
  if (
    answer.headers.has('content-encoding') ||
    !isText(answer.headers.get('content-type') ?? '') ||
    !answer.body ||
    answer.status === 206
  )
    return;
  const encoding = pickEncoding(context.req.header('accept-encoding'));
  const body = Buffer.from(await answer.arrayBuffer());
  const headers = new Headers(answer.headers);
  headers.append('vary', 'Accept-Encoding');
  const worthwhile = encoding !== 'identity' && body.length >= WORTHWHILE_BYTES;
  const out = worthwhile ? await compress(body, encoding, 'live') : body;
  if (worthwhile) headers.set('content-encoding', encoding);
  headers.set('content-length', String(out.length));
  // Hono would merge the old headers into the new ones.
  context.res = undefined;
  context.res = new Response(new Uint8Array(out), { status: answer.status, headers });
};

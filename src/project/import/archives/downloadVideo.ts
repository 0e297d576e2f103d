import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ShopWorld } from '../shops/shopClient.js';

const TIMEOUT_MS = 120_000;
const MAX_BYTES = 512 * 2 ** 20;

/** @throws when no film comes, or more of it than anybody films for a phone. */
export async function downloadVideo(
  link: string,
  path: string,
  { env, signal }: ShopWorld,
): Promise<void> {
  const response = await env.fetch(link, {
    redirect: 'error',
    signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
  });
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok || !response.body || !/^(video\/|application\/octet-stream)/i.test(type))
    throw new Error(`it answered ${response.status}`);
  let length = 0;
  const bounded = async function* (parts: AsyncIterable<Uint8Array>) {
    for await (const part of parts) {
      length += part.length;
      if (length > MAX_BYTES) throw new Error('it has more than 512 MB');
      yield part;
    }
  };
  await pipeline(
    Readable.fromWeb(response.body as never),
    bounded as never,
    createWriteStream(path),
  );
}

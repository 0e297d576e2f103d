/** Files that a feed names, in a folder or on a server. */
import { open } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { whyNoAnswer } from '../whyNoAnswer.js';
import type { FoundFile, ReachFile } from './checkFiles.js';

/** Stands for the folder that a feed lies in; an address that starts at the site's root leads out of it. */
export const HERE = 'https://reels.invalid/here/';
const ANSWER_MS = 20_000;
/** Neither there nor missing: an address from the site's root on says nothing to a folder. */
export const OUT_OF_SIGHT = 'out of sight';
export const NO_FILE = 'there is no such file';
export const OUTSIDE = 'it leads out of the folder';

/** @param folder - where addresses below {@link HERE} are files; `null` for a feed on a server. */
export function createReach(
  folder: string | null,
  send: typeof globalThis.fetch,
  signal: AbortSignal,
): ReachFile {
  return async (address, bytes) => {
    const { hostname, pathname } = new URL(address);
    if (hostname !== new URL(HERE).hostname) return ask(address, bytes, send, signal);
    if (folder === null || !pathname.startsWith(new URL(HERE).pathname)) return OUT_OF_SIGHT;
    try {
      const name = decodeURIComponent(pathname.slice(new URL(HERE).pathname.length));
      const path = resolve(folder, name);
      if (relative(folder, path).startsWith('..')) return OUTSIDE;
      return await readStart(path, bytes);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      return code === 'ENOENT' ? NO_FILE : String(code ?? error);
    }
  };
}

async function readStart(path: string, bytes: number): Promise<FoundFile> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    const buffer = new Uint8Array(Math.min(size, bytes));
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
    return { start: buffer.subarray(0, bytesRead), length: size };
  } finally {
    await handle.close();
  }
}

async function ask(
  address: string,
  bytes: number,
  send: typeof globalThis.fetch,
  signal: AbortSignal,
): Promise<FoundFile | string> {
  try {
    const response = await send(address, {
      headers: { range: `bytes=0-${bytes - 1}` },
      signal: AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS)]),
    });
    if (!response.ok) {
      await response.body?.cancel();
      return `the server answers ${response.status}`;
    }
    const parts: Uint8Array[] = [];
    let read = 0;
    const reader = response.body?.getReader();
    while (reader && read < bytes) {
      const { done, value } = (await reader.read()) as { done: boolean; value?: Uint8Array };
      if (done || !value) break;
      parts.push(value);
      read += value.length;
    }
    await reader?.cancel();
    const total = /\/(\d+)$/.exec(response.headers.get('content-range') ?? '')?.[1];
    const length = total ?? response.headers.get('content-length');
    const isCoded = response.headers.has('content-encoding');
    return {
      start: new Uint8Array(Buffer.concat(parts)).subarray(0, bytes),
      length: length === null || isCoded ? null : Number(length),
    };
  } catch (error) {
    return whyNoAnswer(error);
  }
}

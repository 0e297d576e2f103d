/** Files that a page may be given byte for byte: exports and downloads that were made for the web already. */
import { open } from 'node:fs/promises';
import type { Input } from 'mediabunny';
import type { MediaLibrary } from './library.js';

/** What programs write about themselves. Everything else may say where, when or by whom it was filmed. */
const OF_PROGRAMS = /^(©too|encoder|©swr|com\.android\.version)$/;

/**
 * Whether the container itself is fit: an MP4 whose index comes first, with the tracks that are shown and no others, and no words in it
 * that are nobody's business.
 *
 * @param trackCount - of tracks that are shown and heard.
 */
export async function isFitContainer(
  { bunny }: MediaLibrary,
  input: Input,
  path: string,
  trackCount: number,
): Promise<boolean> {
  if ((await input.getFormat()) !== bunny.MP4) return false;
  if ((await input.getTracks()).length !== trackCount) return false;
  const { raw = {} } = await input.getMetadataTags();
  return Object.keys(raw).every((name) => OF_PROGRAMS.test(name)) && hasIndexFirst(path);
}

async function hasIndexFirst(path: string): Promise<boolean> {
  const kinds = (await boxesOf(path)).filter((kind) => kind !== 'free');
  return kinds.join() === 'ftyp,moov,mdat';
}

/** The kinds of an MP4's outermost boxes, in their order; those after the first few change nothing. */
async function boxesOf(path: string): Promise<string[]> {
  const kinds: string[] = [];
  const file = await open(path, 'r');
  try {
    const head = Buffer.alloc(16);
    const { size: end } = await file.stat();
    for (let at = 0; at + 8 <= end && kinds.length < 9;) {
      await file.read(head, 0, 16, at);
      kinds.push(head.toString('latin1', 4, 8));
      const short = head.readUInt32BE(0);
      const size = short === 1 ? Number(head.readBigUInt64BE(8)) : short === 0 ? end - at : short;
      if (size < 8) return [];
      at += size;
    }
    return kinds;
  } finally {
    await file.close();
  }
}

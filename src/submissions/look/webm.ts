/** What a WebM file is made of, by the heads of its outermost elements; nothing is decoded. */
import type { FileHandle } from 'node:fs/promises';
import { readAt } from './mp4.js';

const EBML = 0x1a45dfa3;
const SEGMENT = 0x18538067;
/** What a recorder may leave behind: filling, and checksums. */
const OTHERS = [0xec, 0xbf];

/** @returns whether all of the file is such elements, the video's own segment among them. */
export async function isWholeWebm(file: FileHandle, size: number): Promise<boolean> {
  let hasSegment = false;
  for (let at = 0, count = 0; at < size; count += 1) {
    const head = await readAt(file, at, 12);
    const id = number(head, 0, false);
    const length = id && number(head, id.bytes, true);
    if (!id || !length || count > 100) return false;
    if (id.value === SEGMENT) hasSegment = true;
    else if (![EBML, ...OTHERS].includes(id.value)) return false;
    // A recorder that streams does not know how long it will be: all that follows is its own.
    if (length.isUnknown) return hasSegment;
    at += id.bytes + length.bytes + length.value;
    if (at > size) return false;
  }
  return hasSegment;
}

/** A number of variable length. @param isSize - its mark is no part of it. */
function number(
  bytes: Buffer,
  at: number,
  isSize: boolean,
): { value: number; bytes: number; isUnknown: boolean } | null {
  const first = bytes[at];
  if (!first) return null;
  const length = Math.clz32(first) - 23;
  if (length > 8 || at + length > bytes.length) return null;
  let value = isSize ? first & (0xff >> length) : first;
  let isUnknown = isSize && value === 0xff >> length;
  for (const byte of bytes.subarray(at + 1, at + length)) {
    value = value * 256 + byte;
    isUnknown &&= byte === 0xff;
  }
  return { value, bytes: length, isUnknown };
}

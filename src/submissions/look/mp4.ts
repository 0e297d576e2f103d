/**
 * What an MP4 or MOV file is made of, read from its boxes alone: nothing is decoded, and nothing but their heads is read, however large
 * the file says they are.
 */
import type { FileHandle } from 'node:fs/promises';

interface Box {
  type: string;
  /** Of what is in it. */
  start: number;
  end: number;
}

export interface Mp4Info {
  /** All of the file is boxes, one after the other: nothing hangs on its end. */
  isWhole: boolean;
  hasIndex: boolean;
  hasPicture: boolean;
  width: number;
  height: number;
}

/** More than any camera writes. */
const MAX_BOXES = 4000;
const OUTER =
  /^(ftyp|moov|mdat|free|skip|wide|uuid|moof|mfra|sidx|ssix|styp|meta|udta|emsg|pdin|prft|pnot|PICT|junk|sefd|bloc|\0{4})$/;

export async function readMp4(file: FileHandle, size: number): Promise<Mp4Info> {
  let remaining = MAX_BOXES;
  const info: Mp4Info = {
    isWhole: false,
    hasIndex: false,
    hasPicture: false,
    width: 0,
    height: 0,
  };

  async function* boxesIn(start: number, end: number): AsyncGenerator<Box> {
    for (let at = start; at + 8 <= end;) {
      if (remaining-- <= 0) return;
      const head = await readAt(file, at, 16);
      const type = head.toString('latin1', 4, 8);
      const short = head.readUInt32BE(0);
      const isLong = short === 1 && head.length === 16;
      const length = short === 0 ? end - at : isLong ? Number(head.readBigUInt64BE(8)) : short;
      if (length < (isLong ? 16 : 8) || at + length > end) return;
      yield { type, start: at + (isLong ? 16 : 8), end: at + length };
      at += length;
    }
  }

  let reached = 0;
  for await (const box of boxesIn(0, size)) {
    if (!OUTER.test(box.type)) break;
    reached = box.end;
    if (box.type !== 'moov') continue;
    info.hasIndex = true;
    for await (const track of boxesIn(box.start, box.end))
      if (track.type === 'trak') await readTrack(track);
  }
  info.isWhole = reached === size;
  return info;

  async function readTrack(track: Box): Promise<void> {
    let kind = '';
    let shown = { width: 0, height: 0 };
    for await (const box of boxesIn(track.start, track.end)) {
      if (box.type === 'tkhd') shown = await readSize(box);
      if (box.type !== 'mdia') continue;
      for await (const inner of boxesIn(box.start, box.end))
        if (inner.type === 'hdlr')
          kind = (await readAt(file, inner.start + 8, 4)).toString('latin1');
    }
    if (kind !== 'vide') return;
    info.hasPicture = true;
    info.width = Math.max(info.width, shown.width);
    info.height = Math.max(info.height, shown.height);
  }

  /** The last eight bytes of a track's head: 16.16 fixed-point numbers. */
  async function readSize({ end }: Box): Promise<{ width: number; height: number }> {
    const bytes = await readAt(file, end - 8, 8);
    if (bytes.length < 8) return { width: 0, height: 0 };
    return { width: bytes.readUInt32BE(0) >>> 16, height: bytes.readUInt32BE(4) >>> 16 };
  }
}

export async function readAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at);
  return buffer.subarray(0, bytesRead);
}

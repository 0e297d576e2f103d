import { open } from 'node:fs/promises';

const CONTAINERS = ['moov', 'trak', 'mdia'];
const DATED = ['mvhd', 'tkhd', 'mdhd'];

/** Takes the time of writing out of an MP4, so that the same pictures are the same bytes: a file's name is made of these. */
export async function clearDates(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    const head = Buffer.alloc(8);
    // With its index first there is `ftyp` and then `moov`; what follows has no dates.
    for (let at = 0, count = 0; count < 2; count += 1) {
      const { bytesRead } = await file.read(head, 0, 8, at);
      const size = bytesRead === 8 ? head.readUInt32BE(0) : 0;
      if (size < 8) return;
      if (head.toString('latin1', 4) === 'moov') {
        const box = Buffer.alloc(size);
        await file.read(box, 0, size, at);
        clearDatesIn(box);
        await file.write(box, 0, size, at);
        return;
      }
      at += size;
    }
  } finally {
    await file.close();
  }
}

export function clearDatesIn(boxes: Buffer): void {
  for (let at = 0; at + 8 <= boxes.length;) {
    const size = boxes.readUInt32BE(at);
    if (size < 8 || at + size > boxes.length) return;
    const name = boxes.toString('latin1', at + 4, at + 8);
    if (CONTAINERS.includes(name)) clearDatesIn(boxes.subarray(at + 8, at + size));
    // Version and flags, then when it was made and changed: 8 bytes each in version 1.
    if (DATED.includes(name)) boxes.fill(0, at + 12, at + 12 + (boxes[at + 8] === 1 ? 16 : 8));
    at += size;
  }
}

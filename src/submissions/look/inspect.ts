/** What a creator has sent, looked at before anything is made of it; the picture itself is read where the video is prepared. */
import { open } from 'node:fs/promises';
import { fileKindIn } from '../../project/prepare/fileKind.js';
import type { UploadRefusal } from '../../server/uploads.js';
import { say } from '../serve/said.js';
import { HEAD_BYTES, videoTypeOf, type VideoType } from '../shared/videoType.js';
import { readAt, readMp4 } from './mp4.js';
import { isWholeWebm } from './webm.js';

/** Twice 4K: a phone films less, and a picture of this size would take gigabytes to open. */
const MAX_PIXELS = 8192;

export async function videoTypeIn(path: string): Promise<VideoType | null> {
  const file = await open(path, 'r');
  try {
    return videoTypeOf(await readAt(file, 0, HEAD_BYTES));
  } finally {
    await file.close();
  }
}

/** @param isWhole - nothing of it is still to come. @returns why it is refused, for whoever has sent it. */
export async function inspectUpload(path: string, isWhole: boolean): Promise<UploadRefusal | null> {
  const file = await open(path, 'r').catch(() => null);
  if (!file) return null;
  try {
    const { size } = await file.stat();
    const head = await readAt(file, 0, HEAD_BYTES);
    if (!isWhole && head.length < HEAD_BYTES) return null;
    const type = videoTypeOf(head);
    if (type === null) return [422, fileKindIn(head)];
    if (!isWhole) return null;
    const why = type === 'video/webm' ? await whyNoWebm() : await whyNoMp4();
    return why === null ? null : [422, why];

    async function whyNoWebm(): Promise<string | null> {
      return (await isWholeWebm(file as NonNullable<typeof file>, size)) ? null : say('file.extra');
    }
    async function whyNoMp4(): Promise<string | null> {
      const info = await readMp4(file as NonNullable<typeof file>, size);
      if (!info.hasIndex) return say('file.cutOff');
      if (!info.isWhole) return say('file.extra');
      if (!info.hasPicture) return say('file.soundOnly');
      const { width, height } = info;
      return width > MAX_PIXELS || height > MAX_PIXELS
        ? say('file.pixels', {
            width: String(width),
            height: String(height),
            most: String(MAX_PIXELS),
          })
        : null;
    }
  } finally {
    await file.close();
  }
}

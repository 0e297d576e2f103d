/** What a creator has sent, looked at before anything is made of it; the picture itself is read where the video is prepared. */
import { open } from 'node:fs/promises';
import { fileKindIn } from '../../project/prepare/fileKind.js';
import type { UploadRefusal } from '../../server/uploads.js';
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
      return (await isWholeWebm(file as NonNullable<typeof file>, size)) ? null : EXTRA;
    }
    async function whyNoMp4(): Promise<string | null> {
      const info = await readMp4(file as NonNullable<typeof file>, size);
      if (!info.hasIndex) return CUT_OFF;
      if (!info.isWhole) return EXTRA;
      if (!info.hasPicture) return 'The file has sound, but no picture. Choose the video itself.';
      const { width, height } = info;
      return width > MAX_PIXELS || height > MAX_PIXELS
        ? `The picture is ${width} × ${height} pixels; ${MAX_PIXELS} × ${MAX_PIXELS} are the most. Export it smaller: 1080 × 1920 is what shoppers see.`
        : null;
    }
  } finally {
    await file.close();
  }
}

const CUT_OFF =
  'The file was cut off: the part that says where its pictures are is missing. Copy or export it again, and wait until that has ended.';
const EXTRA =
  'The video ends before its file does, or was cut off: there is something in it that is no part of a video. Export it again from your photos, and send that file.';

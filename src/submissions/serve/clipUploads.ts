/** The creator's files: one on its way at a time, looked into before it counts, the older one gone when the new one is whole. */
import { mkdir } from 'node:fs/promises';
import { refuse } from '../../server/answers.js';
import {
  createUploads,
  hasRoomFor,
  megabytes,
  plainName,
  uploadsIn,
  uploadTouchedMs,
  type UploadRefusal,
  type Uploads,
} from '../../server/uploads.js';
import type { Env } from '../../tools/env.js';
import type { Gifts } from '../log/gifts.js';
import { inspectUpload, videoTypeIn } from '../look/inspect.js';
import { hasEnded, isOpen, type Gift } from '../shared/gift.js';
import { say } from './said.js';

export interface ClipRules {
  gifts: Gifts;
  /** Of one video. */
  maxBytes: number;
  /** Of all creators' videos together. */
  maxTotalBytes: number;
}

/** A sender whose line broke comes back within this; until then the file counts as on its way. */
const STALE_MS = 30_000;

export function createClipUploads(
  folderName: string,
  { gifts, maxBytes, maxTotalBytes }: ClipRules,
  { nowMs }: Pick<Env, 'nowMs'>,
): Uploads {
  const directory = gifts.folderOf(folderName);

  async function whyNot(
    bytes: number | undefined,
    filename: string,
  ): Promise<UploadRefusal | null> {
    const gift = await gifts.at(folderName);
    const closed = gift ? whyClosed(gift, nowMs()) : null;
    if (!gift || closed) return [403, closed ?? say('nowhere')];
    if (bytes === undefined) return [400, say('file.sizeless')];
    if (bytes === 0) return [400, say('file.empty', { name: filename })];
    if (bytes > maxBytes)
      return [
        413,
        say('file.large', {
          name: filename,
          size: megabytes(bytes),
          most: megabytes(maxBytes),
        }),
      ];
    if (!(await hasEndedOthers(gift))) return [429, say('file.another')];
    const isTooMuch = (await gifts.size()) + bytes > maxTotalBytes;
    return isTooMuch || !(await hasRoomFor(directory, bytes)) ? [507, say('file.diskFull')] : null;
  }

  /** Takes away what was begun and left. @returns whether nothing is on its way any more. */
  async function hasEndedOthers(gift: Gift): Promise<boolean> {
    for (const id of await uploadsIn(directory)) {
      if (id === gift.file?.upload || id === gift.submission?.upload) continue;
      const touchedMs = await uploadTouchedMs(directory, id);
      if (touchedMs !== null && nowMs() - touchedMs < STALE_MS) return false;
      await uploads.forget(id);
    }
    return true;
  }

  const uploads = createUploads<{ filename: string }>({
    directory,
    maxBytes,
    nowMs,
    readAbout: ({ filename }) => ({ filename: plainName(filename ?? '') || 'video' }),
    whyNot: ({ bytes, about }) => whyNot(bytes, about?.filename ?? 'The file'),
    inspect: inspectUpload,
    async onWhole({ id, path, bytes, about }) {
      const before = await gifts.at(folderName);
      const type = await videoTypeIn(path);
      if (!before || !type || before.file?.upload === id) return;
      await gifts.write(folderName, {
        kind: 'uploaded',
        upload: id,
        name: about.filename,
        bytes,
        type,
      });
      const replaced = before.file?.upload;
      if (replaced && replaced !== before.submission?.upload) await uploads.forget(replaced);
    },
    refuse: (status, message, headers) => refuse(status, 'UPLOAD_REFUSED', message, headers),
  });

  return {
    ...uploads,
    async answer(request, id) {
      await mkdir(directory, { recursive: true });
      return uploads.answer(request, id);
    },
  };
}

/** @returns why the creator can send nothing now. */
export function whyClosed(gift: Gift, nowMs: number): string | null {
  if (gift.state === 'approved') return say('closed.taken');
  if (!isOpen(gift)) return say('closed.answered');
  // What was asked for may still come: the shop waits for it.
  return hasEnded(gift, nowMs) && gift.state !== 'changes_asked' ? say('closed.ended') : null;
}

/** Files that the merchant drops: what may come, and how large it may be. */
import { said } from '../../i18n/said.js';
import { join } from 'node:path';
import {
  createUploads,
  hasRoomFor,
  megabytes,
  plainName,
  UPLOAD_ID,
  type UploadRefusal,
  type Uploads,
  type WholeFile as Whole,
} from '../../server/uploads.js';
import type { Env } from '../../tools/env.js';
import { refuse } from '../refusals.js';
import type { UploadMetadata } from '../shared/wire.js';

export type WholeFile = Pick<Whole<UploadMetadata>, 'id' | 'path' | 'about'>;
export type Incoming = Uploads;

const FOLDER = '.reelshelf-uploads';
const MEGABYTE = 1_000_000;
const MAX_BYTES = {
  video: 8000 * MEGABYTE,
  described: 8000 * MEGABYTE,
  captions: 2 * MEGABYTE,
  avatar: 10 * MEGABYTE,
  poster: 40 * MEGABYTE,
  catalogue: 128 * MEGABYTE,
};
const isKind = (text: string | null | undefined): text is UploadMetadata['kind'] =>
  Object.hasOwn(MAX_BYTES, text ?? '');

export function createIncoming(
  projectFolder: string,
  { nowMs }: Pick<Env, 'nowMs'>,
  onWhole: (file: WholeFile) => void,
): Incoming {
  const uploads = createUploads<UploadMetadata>({
    directory: join(projectFolder, FOLDER),
    maxBytes: MAX_BYTES.video,
    nowMs,
    readAbout,
    whyNot: ({ bytes, about }) => whyNot(projectFolder, bytes, about),
    onWhole,
    refuse: (status, message, headers) => refuse(status, 'UPLOAD_REFUSED', message, headers),
  });
  return {
    ...uploads,
    async answer(request, id) {
      if (id !== '' && !UPLOAD_ID.test(id))
        return refuse(404, 'NOT_FOUND', 'There is no such upload.');
      return uploads.answer(request, id);
    },
  };
}

async function whyNot(
  projectFolder: string,
  bytes: number | undefined,
  about: UploadMetadata | null,
): Promise<UploadRefusal | null> {
  if (!about)
    return [
      400,
      'The upload does not say its "filename" and its "kind": video, captions, described, avatar, poster or catalogue.',
    ];
  if (bytes === undefined) return [400, 'The upload does not say how large the file is.'];
  if (bytes === 0) return [400, said('server.file.empty', { file: about.filename })];
  const maxBytes = MAX_BYTES[about.kind];
  if (bytes > maxBytes)
    return [
      413,
      said('server.file.large', {
        file: about.filename,
        size: megabytes(bytes),
        most: megabytes(maxBytes),
      }),
    ];
  return (await hasRoomFor(projectFolder, bytes))
    ? null
    : [507, said('server.file.room', { file: about.filename, size: megabytes(bytes) })];
}

function readAbout(metadata: Readonly<Record<string, string | null>>): UploadMetadata | null {
  const kind = metadata['kind'];
  if (!isKind(kind)) return null;
  const filename = plainName(metadata['filename'] ?? '');
  if (filename === '') return null;
  const about: UploadMetadata = { filename, kind };
  for (const field of ['video', 'lang', 'creator', 'currency'] as const) {
    const text = metadata[field];
    if (text) about[field] = text.slice(0, 255);
  }
  return about;
}

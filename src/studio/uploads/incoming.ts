/** Where files wait until they are whole and dealt with: a hidden folder of the project, by the tus protocol's own bookkeeping. */
import { mkdir, readdir, rm, stat, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FileStore } from '@tus/file-store';
import { Server, type Upload } from '@tus/server';
import type { Env } from '../../tools/env.js';
import { refuse } from '../refusals.js';
import { answer } from '../../server/answers.js';
import type { UploadMetadata } from '../shared/wire.js';

export interface WholeFile {
  id: string;
  path: string;
  about: UploadMetadata;
}

export interface Incoming {
  /** @param id - of one upload; empty to begin one. */
  answer(request: Request, id: string): Promise<Response>;
  /** What an earlier run has left: whole files are dealt with now, those that nobody went on with for a week go. */
  resume(): Promise<void>;
  /** A file that was dealt with. */
  forget(id: string): Promise<void>;
  /** Takes the hidden folder away when nothing waits in it. */
  close(): Promise<void>;
}

const FOLDER = '.reelshelf-uploads';
const IGNORE = '.gitignore';
const KEPT_MS = 7 * 86_400_000;
const ID = /^[0-9a-f]{32}$/;
const MEGABYTE = 1_000_000;
const MOST_BYTES = {
  video: 8000 * MEGABYTE,
  captions: 2 * MEGABYTE,
  avatar: 10 * MEGABYTE,
  catalogue: 128 * MEGABYTE,
};
const isKind = (text: string | null | undefined): text is UploadMetadata['kind'] =>
  Object.hasOwn(MOST_BYTES, text ?? '');
/** Left to the system, and to what is made of the file. */
const SPARE_BYTES = 200 * MEGABYTE;

export function createIncoming(
  projectFolder: string,
  { nowMs }: Pick<Env, 'nowMs'>,
  onWhole: (file: WholeFile) => void,
): Incoming {
  const directory = join(projectFolder, FOLDER);
  const store = new FileStore({ directory });
  const told = new Set<string>();
  const tus = new Server({
    path: '/uploads',
    datastore: store,
    // Relative to the address that the browser knows.
    generateUrl: (_request, { id }) => `uploads/${id}`,
    getFileIdFromRequest: (_request, id) => (id && ID.test(id) ? id : undefined),
    allowedOrigins: [],
    maxSize: MOST_BYTES.video,
    async onUploadCreate(_request, upload) {
      const refusal = await whyNot(upload);
      if (refusal !== null) throw { status_code: refusal[0], body: refusal[1] };
      await prepareFolder();
      return { metadata: { ...readAbout(upload) } };
    },
  });

  async function whyNot({ size, metadata }: Upload): Promise<[number, string] | null> {
    const about = readAbout({ metadata });
    if (!about)
      return [
        400,
        'The upload does not say its "filename" and its "kind": video, captions, avatar or catalogue.',
      ];
    if (size === undefined) return [400, 'The upload does not say how large the file is.'];
    if (size === 0)
      return [400, `${about.filename} is empty (0 bytes). Copy it from the phone again.`];
    const most = MOST_BYTES[about.kind];
    if (size > most)
      return [
        413,
        `${about.filename} has ${megabytes(size)}, and ${megabytes(most)} are the most that can be taken.`,
      ];
    const disk = await statfs(projectFolder);
    if (size + SPARE_BYTES > disk.bavail * disk.bsize)
      return [
        507,
        `${about.filename} has ${megabytes(size)}, and the disk has no room for it. Make room, then drop it again.`,
      ];
    return null;
  }

  /** Its own list for version control, so that a half file is never committed. */
  async function prepareFolder(): Promise<void> {
    await mkdir(directory, { recursive: true });
    await writeFile(join(directory, IGNORE), '*\n');
  }

  /** A sender may go away with the last byte on its way: what is whole is taken whenever it is seen. */
  async function look(id: string): Promise<void> {
    const upload = await store.getUpload(id).catch(() => null);
    const about = upload && readAbout(upload);
    if (!about || upload.offset !== upload.size || told.has(id)) return;
    told.add(id);
    onWhole({ id, path: join(directory, id), about });
  }

  /** A whole file waits for as long as it takes; half a one is given up, by the later of two clocks: the program's and the disk's. */
  async function isWaitedFor(id: string): Promise<boolean> {
    const found = await stat(join(directory, id)).catch(() => null);
    const upload = await store.getUpload(id).catch(() => null);
    // One that was only just begun when the program was killed has nothing in it that anybody could miss.
    if (!found || !upload || found.size === 0) return false;
    const touchedMs = Math.max(found.mtimeMs, Date.parse(upload.creation_date ?? '') || 0);
    return found.size === upload.size || nowMs() - touchedMs < KEPT_MS;
  }

  return {
    async answer(request, id) {
      if (id !== '' && !ID.test(id)) return refuse(404, 'NOT_FOUND', 'There is no such upload.');
      const response = await tus.handleWeb(request);
      if (id !== '' && request.method !== 'DELETE') await look(id);
      const created = /uploads\/([0-9a-f]{32})$/.exec(response.headers.get('location') ?? '')?.[1];
      if (created) await look(created);
      const headers = Object.fromEntries(response.headers);
      if (response.status < 400) return answer(response.status, response.body, headers);
      const message = (await response.text()).trim();
      return refuse(response.status, 'UPLOAD_REFUSED', message || 'There is no such upload.', {
        'tus-resumable': '1.0.0',
      });
    },
    async resume() {
      const names = await readdir(directory).catch(() => []);
      const ids = new Set(
        names.map((name) => name.replace(/\.json$/, '')).filter((id) => ID.test(id)),
      );
      for (const id of ids) {
        if (await isWaitedFor(id)) await look(id);
        else await forget(directory, id);
      }
    },
    forget: (id) => forget(directory, id),
    async close() {
      const names = await readdir(directory).catch(() => []);
      if (names.every((name) => name === IGNORE))
        await rm(directory, { recursive: true, force: true });
    },
  };
}

async function forget(directory: string, id: string): Promise<void> {
  await rm(join(directory, id), { force: true });
  await rm(join(directory, `${id}.json`), { force: true });
}

const megabytes = (bytes: number) => `${Math.ceil(bytes / MEGABYTE)} MB`;

function readAbout({ metadata }: Pick<Upload, 'metadata'>): UploadMetadata | null {
  const kind = metadata?.['kind'];
  if (!isKind(kind)) return null;
  const filename = plainName(metadata?.['filename'] ?? '');
  if (filename === '') return null;
  const about: UploadMetadata = { filename, kind };
  for (const field of ['video', 'lang', 'creator', 'currency'] as const) {
    const text = metadata?.[field];
    if (text) about[field] = text.slice(0, 255);
  }
  return about;
}

/** A name as people say it: no folders before it, nothing that is no letter. */
const plainName = (name: string): string =>
  (name.split(/[\\/]/).at(-1) ?? '')
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .trim()
    .replace(/^\.+/, '')
    .slice(0, 200);

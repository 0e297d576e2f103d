/** Where files wait until they are whole and dealt with: a hidden folder, by the tus protocol's own bookkeeping. */
import { parseJson } from '../tools/parseJson.js';
import { isRecord } from '../tools/isRecord.js';
import type { Said } from '../i18n/said.js';
import { mkdir, readdir, readFile, rm, stat, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FileStore } from '@tus/file-store';
import { Server, type Upload } from '@tus/server';
import { answer } from './answers.js';

export interface WholeFile<About> {
  id: string;
  path: string;
  bytes: number;
  about: About;
}

/** Status and sentence. */
export type UploadRefusal = readonly [status: number, message: string | Said];

export interface UploadRules<About extends object> {
  /** Absolute. It is made with the first upload. */
  directory: string;
  /** Of the largest file. */
  maxBytes: number;
  nowMs(): number;
  /** What the sender says of the file; `null` when that does not do. Only what this answers with is kept. */
  readAbout(metadata: Readonly<Record<string, string | null>>): About | null;
  whyNot(upload: { bytes: number | undefined; about: About | null }): Promise<UploadRefusal | null>;
  /**
   * Looks at what has arrived.
   *
   * @param isWhole - nothing is missing any more. @returns why the file is refused, and goes.
   */
  inspect?(path: string, isWhole: boolean): Promise<UploadRefusal | null>;
  /** Once for each file, and again in a later run where it was not forgotten. */
  onWhole(file: WholeFile<About>): Promise<void> | void;
  refuse(status: number, message: string | Said, headers: Record<string, string>): Response;
}

export interface Uploads {
  /** @param id - of one upload; empty to begin one. */
  answer(request: Request, id: string): Promise<Response>;
  /** What an earlier run has left: whole files are dealt with now, those that nobody went on with for a week go. */
  resume(): Promise<void>;
  /** A file that was dealt with. */
  forget(id: string): Promise<void>;
  /** Takes the hidden folder away when nothing waits in it. */
  close(): Promise<void>;
}

export const UPLOAD_ID = /^[0-9a-f]{32}$/;
export const UPLOAD_METHODS: readonly string[] = ['POST', 'PATCH', 'HEAD', 'DELETE', 'OPTIONS'];
const IGNORE = '.gitignore';
const KEPT_MS = 7 * 86_400_000;
const MEGABYTE = 1_000_000;
/** Left to the system, and to what is made of the file. */
const SPARE_BYTES = 200 * MEGABYTE;

export function createUploads<About extends object>(rules: UploadRules<About>): Uploads {
  const { directory, maxBytes, nowMs, whyNot, inspect, onWhole, refuse } = rules;
  const store = new FileStore({ directory });
  const reported = new Set<string>();
  const aboutOf = ({ metadata }: Pick<Upload, 'metadata'>) => rules.readAbout(metadata ?? {});
  const tus = new Server({
    path: '/uploads',
    datastore: store,
    // Relative to the address that the browser knows.
    generateUrl: (_request, { id }) => `uploads/${id}`,
    getFileIdFromRequest: (_request, id) => (id && UPLOAD_ID.test(id) ? id : undefined),
    allowedOrigins: [],
    maxSize: maxBytes,
    async onUploadCreate(_request, upload) {
      const about = aboutOf(upload);
      const refusal = await whyNot({ bytes: upload.size, about });
      if (refusal !== null) throw { status_code: refusal[0], body: asBody(refusal[1]) };
      await makePrivateFolder(directory);
      return { metadata: { ...about } };
    },
  });

  /** A sender may go away with the last byte on its way: what is whole is taken whenever it is seen. */
  async function look(id: string): Promise<UploadRefusal | null> {
    const upload = await store.getUpload(id).catch(() => null);
    const about = upload && aboutOf(upload);
    if (!about || reported.has(id)) return null;
    const path = join(directory, id);
    const isWhole = upload.offset === upload.size;
    // Before anything is waited for: two requests may see the same last byte.
    if (isWhole) reported.add(id);
    const refusal = (await inspect?.(path, isWhole)) ?? null;
    if (refusal !== null) await forget(directory, id);
    else if (isWhole) await onWhole({ id, path, bytes: upload.offset, about });
    return refusal;
  }
  const refuseUpload = ([status, message]: UploadRefusal) =>
    refuse(status, message, { 'tus-resumable': '1.0.0' });

  /** A whole file waits for as long as it takes; half a one is given up. */
  async function isWaitedFor(id: string): Promise<boolean> {
    const found = await stat(join(directory, id)).catch(() => null);
    const upload = await store.getUpload(id).catch(() => null);
    // One that was only just begun when the program was killed has nothing in it that anybody could miss.
    if (!found || !upload || found.size === 0) return false;
    const touchedMs = (await uploadTouchedMs(directory, id)) ?? 0;
    return found.size === upload.size || nowMs() - touchedMs < KEPT_MS;
  }

  return {
    async answer(request, id) {
      const response = await tus.handleWeb(request);
      const created = /uploads\/([0-9a-f]{32})$/.exec(response.headers.get('location') ?? '')?.[1];
      const seen = created ?? (request.method === 'DELETE' ? '' : id);
      const refusal = seen === '' ? null : await look(seen);
      if (refusal !== null) {
        await response.body?.cancel();
        return refuseUpload(refusal);
      }
      const headers = Object.fromEntries(response.headers);
      if (response.status < 400) return answer(response.status, response.body, headers);
      const message = (await response.text()).trim();
      return refuseUpload([response.status, fromBody(message) || 'There is no such upload.']);
    },
    async resume() {
      for (const id of await uploadsIn(directory)) {
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

/** The protocol's server hands on text alone; what it says by itself is a sentence. */
const asBody = (words: string | Said): string =>
  typeof words === 'string' ? words : JSON.stringify(words);
function fromBody(body: string): string | Said {
  const read = body.startsWith('{') ? parseJson(body) : null;
  return isRecord(read) && typeof read['message'] === 'string' ? (read as unknown as Said) : body;
}

/** The ids of all that have begun in a folder. */
export async function uploadsIn(directory: string): Promise<ReadonlySet<string>> {
  const names = await readdir(directory).catch(() => []);
  return new Set(
    names.map((name) => name.replace(/\.json$/, '')).filter((id) => UPLOAD_ID.test(id)),
  );
}

/** When something last came of it, by the later of two clocks: the disk's, and the program's when it was begun. `null`: it is not there. */
export async function uploadTouchedMs(directory: string, id: string): Promise<number | null> {
  const found = await stat(join(directory, id)).catch(() => null);
  const about = await readFile(join(directory, `${id}.json`), 'utf8').catch(() => '');
  const begun = /"creation_date":"([^"]+)"/.exec(about)?.[1] ?? '';
  return found && Math.max(found.mtimeMs, Date.parse(begun) || 0);
}

/** With its own list for version control, so that nothing in it is ever committed. */
export async function makePrivateFolder(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, IGNORE), '*\n');
}

async function forget(directory: string, id: string): Promise<void> {
  await rm(join(directory, id), { force: true });
  await rm(join(directory, `${id}.json`), { force: true });
}

/** @param folder - on the disk that the file is to be kept on. */
export async function hasRoomFor(folder: string, bytes: number): Promise<boolean> {
  const disk = await statfs(folder);
  return bytes + SPARE_BYTES <= disk.bavail * disk.bsize;
}

export const megabytes = (bytes: number): string => `${Math.ceil(bytes / MEGABYTE)} MB`;

/** A file's name as people say it: no folders before it, nothing that is no letter. */
export const plainName = (name: string): string =>
  (name.split(/[\\/]/).at(-1) ?? '')
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .trim()
    .replace(/^\.+/, '')
    .slice(0, 200);

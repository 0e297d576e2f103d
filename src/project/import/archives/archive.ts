/** A folder, or a ZIP, of files that somebody else has put together: looked into without being trusted. */
import { createWriteStream } from 'node:fs';
import { copyFile, open, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Readable } from 'node:stream';
import type { Entry, ZipFile } from 'yauzl';
import { failure, success, type Result } from '../../../tools/result.js';

export interface Archive {
  /** With `/`, from its top. */
  names: readonly string[];
  /** It is one file of data by itself. */
  isOneFile: boolean;
  /** @throws when it is not there, too large, or broken. */
  text(name: string): Promise<string>;
  /** @throws likewise. */
  copyTo(name: string, path: string): Promise<void>;
  close(): void;
}

const MB = 2 ** 20;
const MAX_TEXT = 64 * MB;
const MAX_VIDEO = 2048 * MB;
const MAX_NAMES = 300_000;
/** Text packs well; nothing that people write packs better than this. */
const MAX_RATIO = 200;
const SMALL = 4 * MB;

/** @returns `null` for a file that is neither. A path out of the archive, or a file packed to fill the disk, refuses all of it. */
export async function openArchive(path: string): Promise<Result<Archive, string> | null> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) return openFolder(path);
  if (!found?.isFile()) return null;
  const handle = await open(path);
  const { buffer } = await handle.read(Buffer.alloc(4), 0, 4, 0).finally(() => handle.close());
  if (buffer.toString('latin1') === 'PK\u0003\u0004') return openZip(path);
  return /\.json$/i.test(path) && found.size <= MAX_TEXT ? success(singleFile(path)) : null;
}

const singleFile = (path: string): Archive => ({
  names: [basename(path)],
  isOneFile: true,
  text: () => readFile(path, 'utf8'),
  copyTo: () => Promise.reject(new Error('it is one file only')),
  close: () => {},
});

async function openFolder(path: string): Promise<Result<Archive, string>> {
  const root = await realpath(path);
  const names = (await readdir(root, { recursive: true })).map((name) => name.replaceAll(sep, '/'));
  if (names.length > MAX_NAMES) return failure(`it has more than ${MAX_NAMES} files`);
  const known = new Set(names);
  /** Links may lead anywhere, and names may come from a file of the archive. */
  const inside = async (name: string, max: number): Promise<string> => {
    if (!known.has(name)) throw new Error(`${name} is not in it`);
    const real = await realpath(join(root, name));
    if (!real.startsWith(`${root}${sep}`)) throw new Error(`${name} leads out of it`);
    const { size } = await stat(real);
    if (size > max) throw new Error(`${name} has more than ${max / MB} MB`);
    return real;
  };
  return success({
    names,
    isOneFile: false,
    text: async (name) => readFile(await inside(name, MAX_TEXT), 'utf8'),
    copyTo: async (name, to) => copyFile(await inside(name, MAX_VIDEO), to),
    close: () => {},
  });
}

async function openZip(path: string): Promise<Result<Archive, string>> {
  // Loaded for archives only.
  const { openPromise } = await import('yauzl');
  const entries = new Map<string, Entry>();
  let zip: ZipFile | undefined;
  try {
    // Names that lead out of it are refused by the library.
    zip = await openPromise(path, { lazyEntries: true, autoClose: false, strictFileNames: false });
    await readEntries(zip, entries);
  } catch (error) {
    zip?.close();
    return failure(error instanceof Error ? error.message : String(error));
  }
  const opened = zip;
  const read = async (name: string, max: number): Promise<Readable> => {
    const entry = entries.get(name);
    if (!entry) throw new Error(`${name} is not in it`);
    const { uncompressedSize: size, compressedSize: packed } = entry;
    if (size > max) throw new Error(`${name} has more than ${max / MB} MB`);
    if (size > SMALL && size > packed * MAX_RATIO)
      throw new Error(`${name} is packed to unfold to ${Math.round(size / packed)} times its size`);
    // The library ends a file that is longer than it says.
    return opened.openReadStreamPromise(entry);
  };
  return success({
    names: [...entries.keys()],
    isOneFile: false,
    async text(name) {
      const parts: Buffer[] = [];
      for await (const part of await read(name, MAX_TEXT)) parts.push(part as Buffer);
      return Buffer.concat(parts).toString('utf8');
    },
    copyTo: async (name, to) => pipeline(await read(name, MAX_VIDEO), createWriteStream(to)),
    close: () => opened.close(),
  });
}

async function readEntries(zip: ZipFile, entries: Map<string, Entry>): Promise<void> {
  for await (const entry of zip.eachEntry()) {
    if (entries.size >= MAX_NAMES) throw new Error(`it has more than ${MAX_NAMES} files`);
    if (!entry.fileName.endsWith('/')) entries.set(entry.fileName, entry);
  }
}

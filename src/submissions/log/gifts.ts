/**
 * The project's private part: a folder a gift, with its log and the creator's files. Nothing here is published. It needs no lock: each
 * entry is one whole line at the end of a log, so that the merchant's studio and the creators' server may write at the same time.
 */
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { flushToDisk } from '../../project/folder/wholeFile.js';
import { makePrivateFolder } from '../../server/uploads.js';
import type { Env } from '../../tools/env.js';
import { giftOf, type Gift, type GiftEntry, type Invited } from '../shared/gift.js';
import { readEntries } from './entrySchema.js';

/** A gift and where it is kept. */
export interface KeptGift {
  /** Its folder's name, which tells nobody which gift is in it. */
  folderName: string;
  gift: Gift;
}

export type NewEntry = GiftEntry extends infer Entry
  ? Entry extends GiftEntry
    ? Omit<Entry, 'at'>
    : never
  : never;

export interface Gifts {
  /** Absolute. */
  readonly folder: string;
  all(): Promise<KeptGift[]>;
  at(folderName: string): Promise<Gift | null>;
  /** By the end of a link; `null` for one that leads nowhere, or no longer. */
  byToken(token: string): Promise<KeptGift | null>;
  /** @returns the link's token, which is kept nowhere. */
  invite(invitation: Omit<Invited, 'kind' | 'at' | 'linkDigest'>): Promise<string>;
  /** A link that takes the place of the one before. */
  relink(folderName: string): Promise<string>;
  /** Returns when the entry is on the disk; what follows from it is read afterwards. */
  write(folderName: string, entry: NewEntry): Promise<Gift | null>;
  /** Of a gift: where its files are. */
  folderOf(folderName: string): string;
  /** Bytes of all files that creators have sent. */
  size(): Promise<number>;
  /** Another one means that something was written. */
  revision(): Promise<string>;
}

const FOLDER = '.reelshelf-submissions';
const LOG = 'log.jsonl';
const LINKS = 'links';
const FOLDER_NAME = /^[0-9a-f]{32}$/;

export function createGifts(projectFolder: string, { nowMs }: Pick<Env, 'nowMs'>): Gifts {
  const folder = join(projectFolder, FOLDER);
  const known = new Map<string, { bytes: number; gift: Gift | null }>();
  const folderOf = (folderName: string) => join(folder, folderName);
  const logOf = (folderName: string) => join(folder, folderName, LOG);
  const now = () => new Date(nowMs()).toISOString();
  const folderNames = async () =>
    (await readdir(folder).catch(() => [])).filter((name) => FOLDER_NAME.test(name)).sort();

  async function at(folderName: string): Promise<Gift | null> {
    // A log only grows.
    const bytes = await sizeOf(logOf(folderName));
    const kept = known.get(folderName);
    if (kept && kept.bytes === bytes) return kept.gift;
    const text = await readFile(logOf(folderName), 'utf8').catch(() => '');
    const gift = giftOf(readEntries(text));
    known.set(folderName, { bytes: Buffer.byteLength(text), gift });
    return gift;
  }

  return {
    folder,
    folderOf,
    at,
    async all() {
      const found = await Promise.all(
        (await folderNames()).map(async (folderName) => ({
          folderName,
          gift: await at(folderName),
        })),
      );
      return found
        .flatMap(({ folderName, gift }) => (gift ? [{ folderName, gift }] : []))
        .sort((a, b) => (a.gift.invitation.at < b.gift.invitation.at ? 1 : -1));
    },
    async byToken(token) {
      const digest = digestOf(token);
      const folderName = await readFile(join(folder, LINKS, digest), 'utf8').catch(() => '');
      const gift = FOLDER_NAME.test(folderName) ? await at(folderName) : null;
      return gift?.linkDigest === digest ? { folderName, gift } : null;
    },
    async invite(invitation) {
      const folderName = randomBytes(16).toString('hex');
      const token = newToken();
      const linkDigest = digestOf(token);
      await makePrivateFolder(folder);
      await mkdir(folderOf(folderName));
      await append(logOf(folderName), { kind: 'invited', at: now(), ...invitation, linkDigest });
      await flushToDisk(folder);
      await keepLink(folder, linkDigest, folderName);
      return token;
    },
    async relink(folderName) {
      const token = newToken();
      const linkDigest = digestOf(token);
      const before = (await at(folderName))?.linkDigest;
      await keepLink(folder, linkDigest, folderName);
      await append(logOf(folderName), { kind: 'relinked', at: now(), linkDigest });
      if (before) await rm(join(folder, LINKS, before), { force: true });
      return token;
    },
    async write(folderName, entry) {
      await append(logOf(folderName), { ...entry, at: now() } as GiftEntry);
      return at(folderName);
    },
    async size() {
      let bytes = 0;
      for (const folderName of await folderNames())
        for (const name of await readdir(folderOf(folderName)).catch(() => []))
          bytes += await sizeOf(join(folderOf(folderName), name));
      return bytes;
    },
    async revision() {
      const sizes = await Promise.all(
        (await folderNames()).map(async (folderName) => [
          folderName,
          await sizeOf(logOf(folderName)),
        ]),
      );
      return digestOf(JSON.stringify(sizes)).slice(0, 16);
    },
  };
}

async function append(log: string, entry: GiftEntry): Promise<void> {
  const handle = await open(log, 'a');
  try {
    // A line of its own even after one that a kill has cut off.
    await handle.write(`\n${JSON.stringify(entry)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Where the link's holder is led. */
async function keepLink(folder: string, digest: string, folderName: string): Promise<void> {
  const path = join(folder, LINKS, digest);
  await mkdir(join(folder, LINKS), { recursive: true });
  await writeFile(path, folderName);
  await flushToDisk(path);
}

/** 192 bits: nobody guesses one in the life of a shop. */
const newToken = () => randomBytes(24).toString('base64url');

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex');

const sizeOf = (path: string): Promise<number> =>
  stat(path).then(
    ({ size }) => size,
    () => 0,
  );

/**
 * The project's private part: a folder a gift, with its log and the creator's files. Nothing here is published. It needs no lock: each
 * entry is one whole line at the end of a log, so that the merchant's studio and the creators' server may write at the same time.
 */
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { settle } from '../../project/folder/wholeFile.js';
import { makePrivateFolder } from '../../server/uploads.js';
import type { Env } from '../../tools/env.js';
import { giftOf, type Gift, type GiftEntry, type Invited } from '../shared/gift.js';
import { readEntries } from './entrySchema.js';

/** A gift and where it is kept. */
export interface KeptGift {
  /** Its folder's name, which tells nobody which gift is in it. */
  place: string;
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
  at(place: string): Promise<Gift | null>;
  /** By the end of a link; `null` for one that leads nowhere, or no longer. */
  byToken(token: string): Promise<KeptGift | null>;
  /** @returns the link's token, which is kept nowhere. */
  invite(invitation: Omit<Invited, 'kind' | 'at' | 'linkDigest'>): Promise<string>;
  /** A link that takes the place of the one before. */
  relink(place: string): Promise<string>;
  /** Returns when the entry is on the disk; what follows from it is read afterwards. */
  write(place: string, entry: NewEntry): Promise<Gift | null>;
  /** Of a gift: where its files are. */
  folderOf(place: string): string;
  /** Bytes of all files that creators have sent. */
  size(): Promise<number>;
  /** Another one means that something was written. */
  revision(): Promise<string>;
}

const FOLDER = '.reelshelf-submissions';
const LOG = 'log.jsonl';
const LINKS = 'links';
const PLACE = /^[0-9a-f]{32}$/;

export function createGifts(projectFolder: string, { nowMs }: Pick<Env, 'nowMs'>): Gifts {
  const folder = join(projectFolder, FOLDER);
  const known = new Map<string, { bytes: number; gift: Gift | null }>();
  const folderOf = (place: string) => join(folder, place);
  const logOf = (place: string) => join(folder, place, LOG);
  const now = () => new Date(nowMs()).toISOString();
  const places = async () =>
    (await readdir(folder).catch(() => [])).filter((name) => PLACE.test(name)).sort();

  async function at(place: string): Promise<Gift | null> {
    // A log only grows.
    const bytes = await sizeOf(logOf(place));
    const kept = known.get(place);
    if (kept && kept.bytes === bytes) return kept.gift;
    const text = await readFile(logOf(place), 'utf8').catch(() => '');
    const gift = giftOf(readEntries(text));
    known.set(place, { bytes: Buffer.byteLength(text), gift });
    return gift;
  }

  return {
    folder,
    folderOf,
    at,
    async all() {
      const found = await Promise.all(
        (await places()).map(async (place) => ({ place, gift: await at(place) })),
      );
      return found
        .flatMap(({ place, gift }) => (gift ? [{ place, gift }] : []))
        .sort((a, b) => (a.gift.invitation.at < b.gift.invitation.at ? 1 : -1));
    },
    async byToken(token) {
      const digest = digestOf(token);
      const place = await readFile(join(folder, LINKS, digest), 'utf8').catch(() => '');
      const gift = PLACE.test(place) ? await at(place) : null;
      return gift?.linkDigest === digest ? { place, gift } : null;
    },
    async invite(invitation) {
      const place = randomBytes(16).toString('hex');
      const token = newToken();
      const linkDigest = digestOf(token);
      await makePrivateFolder(folder);
      await mkdir(folderOf(place));
      await append(logOf(place), { kind: 'invited', at: now(), ...invitation, linkDigest });
      await settle(folder);
      await keepLink(folder, linkDigest, place);
      return token;
    },
    async relink(place) {
      const token = newToken();
      const linkDigest = digestOf(token);
      const before = (await at(place))?.linkDigest;
      await keepLink(folder, linkDigest, place);
      await append(logOf(place), { kind: 'relinked', at: now(), linkDigest });
      if (before) await rm(join(folder, LINKS, before), { force: true });
      return token;
    },
    async write(place, entry) {
      await append(logOf(place), { ...entry, at: now() } as GiftEntry);
      return at(place);
    },
    async size() {
      let bytes = 0;
      for (const place of await places())
        for (const name of await readdir(folderOf(place)).catch(() => []))
          bytes += await sizeOf(join(folderOf(place), name));
      return bytes;
    },
    async revision() {
      const sizes = await Promise.all(
        (await places()).map(async (place) => [place, await sizeOf(logOf(place))]),
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
async function keepLink(folder: string, digest: string, place: string): Promise<void> {
  const path = join(folder, LINKS, digest);
  await mkdir(join(folder, LINKS), { recursive: true });
  await writeFile(path, place);
  await settle(path);
}

/** 192 bits: nobody guesses one in the life of a shop. */
const newToken = () => randomBytes(24).toString('base64url');

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex');

const sizeOf = (path: string): Promise<number> =>
  stat(path).then(
    ({ size }) => size,
    () => 0,
  );

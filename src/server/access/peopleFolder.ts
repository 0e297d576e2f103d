/**
 * Who else may see the console, in a private folder: a file for each, which is written once, whole, and taken away again. So
 * that the command line and a running server may both change it at any moment, and what is withdrawn is withdrawn at once.
 */
import { randomBytes } from 'node:crypto';
import { link, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isRecord } from '../../tools/isRecord.js';
import { parseJson } from '../../tools/parseJson.js';
import { readText, writePart, writeWhole } from '../privateFiles.js';
import { roles, type Who } from '../shared/people.js';

/** The token itself is kept nowhere. */
export interface KeptPerson extends Who {
  digest: string;
  addedAtMs: number;
}

export interface PeopleFolder {
  readonly path: string;
  list(): Promise<readonly KeptPerson[]>;
  add(person: KeptPerson): Promise<void>;
  /** @returns whether there was such a one. */
  remove(id: string): Promise<boolean>;
  /** When each was here last, by id. */
  readUses(): Promise<ReadonlyMap<string, number>>;
  writeUses(uses: ReadonlyMap<string, number>): Promise<void>;
  /** Made once: what cookies are signed with. */
  secret(): Promise<string>;
}

const PERSON = /^([0-9a-f]{12})\.json$/;
const USES = 'last-used.json';
const SECRET = 'secret';

/** @param log - hears of files that are no access. */
export function createPeopleFolder(path: string, log: (line: string) => void): PeopleFolder {
  // A person's file never changes, so each is read once.
  const known = new Map<string, KeptPerson | null>();

  const readPerson = async (id: string): Promise<KeptPerson | null> => {
    const text = await readText(join(path, `${id}.json`));
    if (text === null) return null;
    const person = parsePerson(id, text);
    if (!person)
      log(
        `PEOPLE_FILE: ${join(path, `${id}.json`)} is no access and lets nobody in. Delete it, and add the person again.`,
      );
    return person;
  };

  return {
    path,
    async list() {
      const names = await readdir(path).catch(() => []);
      const ids = names.flatMap((name) => PERSON.exec(name)?.[1] ?? []);
      for (const id of known.keys()) if (!ids.includes(id)) known.delete(id);
      for (const id of ids) if (!known.has(id)) known.set(id, await readPerson(id));
      return [...known.values()]
        .flatMap((person) => person ?? [])
        .sort((a, b) => a.addedAtMs - b.addedAtMs || (a.id < b.id ? -1 : 1));
    },
    add: (person) => writeWhole(path, `${person.id}.json`, JSON.stringify(person)),
    async remove(id) {
      known.delete(id);
      if (!PERSON.test(`${id}.json`)) return false;
      return rm(join(path, `${id}.json`)).then(
        () => true,
        (error: NodeJS.ErrnoException) => {
          if (error.code === 'ENOENT') return false;
          throw error;
        },
      );
    },
    async readUses() {
      const uses = parseJson((await readText(join(path, USES))) ?? '');
      return new Map(
        Object.entries(isRecord(uses) ? uses : {}).flatMap(([id, atMs]) =>
          typeof atMs === 'number' ? [[id, atMs] as const] : [],
        ),
      );
    },
    writeUses: (uses) => writeWhole(path, USES, JSON.stringify(Object.fromEntries(uses))),
    async secret() {
      const file = join(path, SECRET);
      const kept = await readText(file);
      if (kept) return kept;
      // A link appears whole, and only where there is none yet: two that start at once have the same one.
      const own = await writePart(path, SECRET, randomBytes(32).toString('base64url'));
      await link(own, file).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error;
      });
      await rm(own, { force: true });
      return readFile(file, 'utf8');
    },
  };
}

function parsePerson(id: string, text: string): KeptPerson | null {
  const read = parseJson(text);
  if (!isRecord(read) || read['id'] !== id) return null;
  const { name, role, creator, digest, addedAtMs } = read;
  const known = roles.find((each) => each === role);
  if (typeof name !== 'string' || !known || typeof addedAtMs !== 'number') return null;
  if (typeof digest !== 'string' || !/^[0-9a-f]{64}$/.test(digest)) return null;
  // An access to nobody's sales would be one to everybody's.
  const whose = typeof creator === 'string' && creator !== '' ? creator : null;
  if (known === 'creator' && whose === null) return null;
  return { id, name, role: known, creator: whose, digest, addedAtMs };
}

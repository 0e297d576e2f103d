/** Who has access beside the owner. */
import { createHash, randomBytes } from 'node:crypto';
import type { Person, PersonRequest, Who } from '../shared/people.js';
import type { KeptPerson, PeopleFolder } from './peopleFolder.js';

/** How exactly it is told when somebody was here last. */
const USE_STEP_MS = 60_000;

export interface People {
  list(): Promise<Person[]>;
  add(person: Required<PersonRequest>): Promise<{ person: Person; token: string }>;
  /** @returns whether there was such a one. */
  remove(id: string): Promise<boolean>;
  noteUse(id: string): void;
  /** Resolves when what was noted is on the disk. */
  settle(): Promise<void>;
}

export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');
export const whoOf = ({ id, name, role, creator }: KeptPerson): Who => ({
  id,
  name,
  role,
  creator,
});

/** @param onEnded - hears of each that is removed here. */
export function createPeople(
  folder: PeopleFolder,
  nowMs: () => number,
  onEnded: (id: string) => void = () => {},
): People {
  const uses = createUses(folder, nowMs);
  return {
    noteUse: uses.note,
    settle: uses.settle,
    async list() {
      const used = await uses.read();
      return (await folder.list()).map((person) => personOf(person, used));
    },
    async add({ name, role, creator }) {
      const token = randomBytes(18).toString('base64url');
      const id = randomBytes(6).toString('hex');
      const kept = { id, name, role, creator, digest: digestOf(token), addedAtMs: nowMs() };
      await folder.add(kept);
      return { person: personOf(kept, new Map()), token };
    },
    async remove(id) {
      const wasThere = await folder.remove(id);
      onEnded(id);
      return wasThere;
    },
  };
}

const personOf = (kept: KeptPerson, used: ReadonlyMap<string, number>): Person => ({
  ...whoOf(kept),
  addedAtMs: kept.addedAtMs,
  usedAtMs: used.get(kept.id) ?? null,
});

/** When each was here last: known at once, on the disk once a minute. */
function createUses(folder: PeopleFolder, nowMs: () => number) {
  const own = new Map<string, number>();
  let writing: Promise<unknown> = Promise.resolve();
  const read = async () => {
    const all = new Map(await folder.readUses().catch(() => []));
    for (const [id, atMs] of own) all.set(id, Math.max(atMs, all.get(id) ?? 0));
    return all;
  };
  return {
    read,
    settle: async () => void (await writing),
    note(id: string) {
      const before = own.get(id) ?? -Infinity;
      if (id === 'owner' || nowMs() - before < USE_STEP_MS) return;
      own.set(id, nowMs());
      // It is told for the owner’s interest only: where it cannot be written, it is known until the next start.
      writing = writing.then(async () => folder.writeUses(await read())).catch(() => {});
    },
  };
}

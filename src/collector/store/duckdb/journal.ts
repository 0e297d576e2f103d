/**
 * Events that are acknowledged and not in the tables yet. To put rows into a table of thirty columns costs milliseconds, however few
 * they are; to write a line at the end of a file costs next to nothing. So what comes is a line in a part of the journal, on the disk
 * before anybody is answered, and many lines go into the tables together.
 *
 *     append ─► a line of part 7 ─► on the disk ─► acknowledged
 *               part 7 ends ─► its rows into the tables, and that 7 is there: one transaction ─► part 7 is deleted
 *               part 8 takes what comes meanwhile
 *
 * After a kill the parts that are not in the tables are read again; a line that was cut off was never acknowledged.
 */
import {
  mkdtemp,
  open,
  readdir,
  readFile,
  rm,
  stat,
  writeFile,
  type FileHandle,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { createTurns } from '../../../tools/inTurn.js';
import type { EventRow } from '../types.js';
import { columns, type Cell } from './schema.js';

/** Rows of one part, which end up in the tables together. */
export interface Part {
  readonly number: number;
  readonly path: string;
  readonly keys: ReadonlySet<string>;
  /** What is written into it. */
  readonly lines: readonly string[];
}

export interface Journal {
  /** Resolves when the rows are on the disk. They are new, each with its key. */
  write(rows: ReadonlyMap<string, EventRow>, firstNr: number): Promise<void>;
  has(key: string): boolean;
  /** Rows that are not in the tables yet. */
  rows(): number;
  /** Parts to be put into the tables, oldest first; what is written from now on goes to another one. */
  cut(): Promise<readonly Part[]>;
  /** It is in the tables. */
  drop(part: Part): Promise<void>;
  close(): Promise<void>;
}

interface OpenPart extends Part {
  keys: Set<string>;
  lines: string[];
  file: FileHandle;
  bytes: number;
}

/** A line is read as a whole. */
const ROWS_A_LINE = 100;

/** In a line: the context of each row, as the place of its cells in the columns that depend on nothing else. */
export const CONTEXTS = 'contexts';

/** Rows column by column, by the names of the columns. What the events of a batch share stands there once. */
function lineOf(rows: readonly EventRow[], firstNr: number): string {
  const places = new Map<object, number>();
  const ofContext: EventRow[] = [];
  const contexts = rows.map((row) => {
    const known = places.get(row.context);
    if (known !== undefined) return known;
    places.set(row.context, ofContext.push(row));
    return ofContext.length;
  });
  const cells = columns.map(({ name, isOfContext, read }) => {
    const told = isOfContext ? ofContext : rows;
    return `"${name}":${JSON.stringify(told.map((row, index) => readable(read(row, firstNr + index))))}`;
  });
  return `{"${CONTEXTS}":[${contexts.join()}],${cells.join(',')}}\n`;
}

const SURROGATE = /[\ud800-\udfff]/;

/** What the database takes for text (no half of a letter) and for a whole number. */
export function readable(cell: Cell): Cell {
  if (typeof cell === 'number') return Math.round(cell);
  return typeof cell === 'string' && SURROGATE.test(cell) ? Buffer.from(cell).toString() : cell;
}

/**
 * @param database - the file that it stands beside, or `:memory:`.
 * @param inTables - the last part whose rows are in the tables.
 */
export async function openJournal(database: string, inTables: number): Promise<Journal> {
  const isKept = database !== ':memory:';
  const folder = isKept ? dirname(database) : await mkdtemp(join(tmpdir(), 'reelshelf-'));
  const name = `${isKept ? basename(database) : 'memory'}.journal-`;
  const ended: Part[] = isKept ? await readParts(folder, name, inTables) : [];
  let next = Math.max(inTables, ...ended.map(({ number }) => number)) + 1;
  let current: OpenPart | null = null;

  const begin = async (): Promise<OpenPart> => {
    const path = join(folder, `${name}${next}`);
    const file = await open(path, 'w');
    if (isKept) await syncFolder(folder);
    return { number: next++, path, keys: new Set(), lines: [], file, bytes: 0 };
  };
  const add = async (part: OpenPart, lines: readonly string[]) => {
    const bytes = Buffer.from(lines.join(''));
    // All of them, or it fails: a disk that fills takes a part.
    await part.file.appendFile(bytes);
    if (isKept) await part.file.datasync();
    part.bytes += bytes.length;
    part.lines.push(...lines);
  };
  /** Somebody deleted or emptied it: what it held is written once more. */
  const mend = async (part: OpenPart) => {
    const { size } = await stat(part.path).catch(() => ({ size: -1 }));
    if (size >= part.bytes) return part;
    const fresh = await begin();
    await add(fresh, part.lines);
    for (const key of part.keys) fresh.keys.add(key);
    await part.file.close();
    return fresh;
  };

  const inTurn = createTurns();
  const write = async (rows: ReadonlyMap<string, EventRow>, firstNr: number) => {
    current = await mend(current ?? (await begin()));
    const all = [...rows.values()];
    const lines: string[] = [];
    for (let start = 0; start < all.length; start += ROWS_A_LINE)
      lines.push(lineOf(all.slice(start, start + ROWS_A_LINE), firstNr + start));
    await add(current, lines);
    for (const key of rows.keys()) current.keys.add(key);
  };
  const end = async () => {
    if (current === null) return;
    const part = await mend(current);
    current = null;
    ended.push(part);
    await part.file.close();
  };

  return {
    write: (rows, firstNr) => inTurn(() => write(rows, firstNr)),
    has: (key) => current?.keys.has(key) === true || ended.some(({ keys }) => keys.has(key)),
    rows: () => ended.reduce((sum, { keys }) => sum + keys.size, current?.keys.size ?? 0),
    async cut() {
      await inTurn(end);
      return [...ended];
    },
    async drop(part) {
      await rm(part.path, { force: true });
      ended.splice(ended.indexOf(part), 1);
    },
    async close() {
      await inTurn(end);
      if (!isKept) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What a process that was killed has left; its last line may be cut off. */
async function readParts(folder: string, name: string, inTables: number): Promise<Part[]> {
  const parts: Part[] = [];
  for (const found of await readdir(folder)) {
    const number = found.startsWith(name) ? Number(found.slice(name.length)) : NaN;
    if (!Number.isInteger(number)) continue;
    const path = join(folder, found);
    const told = number > inTables ? (await readFile(path, 'utf8')).split('\n') : [];
    const keys = new Set<string>();
    const lines = told.filter((line) => {
      const own = keysOf(line);
      for (const key of own ?? []) keys.add(key);
      return own !== null;
    });
    if (lines.length === 0) await rm(path, { force: true });
    // The database reads whole lines only.
    else if (lines.length < told.length)
      await writeFile(path, lines.map((line) => `${line}\n`).join(''));
    if (lines.length > 0) parts.push({ number, path, keys, lines });
  }
  return parts.sort((a, b) => a.number - b.number);
}

function keysOf(line: string): readonly string[] | null {
  try {
    return (JSON.parse(line) as { key: string[] }).key;
  } catch {
    return null;
  }
}

/** That a file is there, too. Some systems know no such thing, and need none. */
async function syncFolder(folder: string): Promise<void> {
  const opened = await open(folder, 'r').catch(() => null);
  await opened?.sync().catch(() => {});
  await opened?.close();
}

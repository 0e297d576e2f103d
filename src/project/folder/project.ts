/** The project folder: `reels.json`, `catalogue.json`, `sources.json` and `media/`. */
import type { Say } from '../../i18n/said.js';
import { mkdir, rename, stat } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join, resolve } from 'node:path';
import { createTurns } from '../../tools/inTurn.js';
import { failure, success, type Result } from '../../tools/result.js';
import type { Product } from '../../feed/schema.js';
import type { Catalogue } from './catalogue.js';
import { checkChange, type ChangeFault } from './checkChange.js';
import { writeDocument, type FeedDocument } from './feedDocument.js';
import { lockFolder } from './lock.js';
import { CATALOGUE, createFilesReader, FEED, SOURCES, textOf } from './readFiles.js';
import { noSources, type Sources } from './sources.js';
import { noteUnnamed, removeUnnamed } from './unnamedMedia.js';
import { finishWriting, flushToDisk, unfinishedPath, writeTogether } from './wholeFile.js';

export interface ProjectError {
  code:
    | 'FOLDER_MISSING'
    | 'FOLDER_IN_USE'
    | 'FOLDER_REFUSED'
    | 'FEED_UNREADABLE'
    | 'SOURCES_UNREADABLE'
    | 'CHANGE_REFUSED';
  /** What is wrong and what to do, for whoever runs the command. */
  message: string;
  /** The same for the console, where its sentences do not follow from the code. */
  say?: readonly Say[];
}

/** What a change is made to. */
export interface Draft {
  /** What the shelf reads. */
  feed: FeedDocument;
  sources: Sources;
  /** What the shop said last of every product, shown in a video or not. */
  catalogue: Catalogue;
}

/** What a change is made to, and where it looks. */
export interface ChangingDraft extends Draft {
  /** Of the catalogue, to be put into the feed. Prefer it to `catalogue`, all of which is copied and compared when it is looked at. */
  listed(ids: ReadonlySet<string>): Product[];
}

export interface Project {
  /** Absolute. */
  readonly folder: string;
  /** Absolute; it is there. */
  readonly mediaFolder: string;
  /** What the files say now. The catalogue is the same object each time that it says the same, which its mark tells, too: not to be changed. */
  read(): Promise<Result<Draft & { catalogueMark: string }, ProjectError>>;
  /** Of the files' words: another one means that somebody has written. */
  revision(): Promise<string>;
  /**
   * Reads the files anew, so that an editor's change meanwhile is not lost, lets `change` work on that, and writes all that is
   * different as one: whole, or not at all. Refused when it would give the feed a fault that it did not have. One after the other, in the
   * order of the calls.
   *
   * @param change - called again, with what stands there then, where an editor saves at the same moment.
   */
  update<T>(change: (draft: ChangingDraft) => T): Promise<Result<T, ProjectError>>;
  /** A path in `media/` to write to. What is left of it after a kill is taken away when the project is opened again. */
  unfinishedMedia(name: string): string;
  /**
   * Keeps a finished file under its name and the start of its SHA-256, so that servers may cache it for ever. It is taken away when
   * the project is closed, or after a kill opened again, and nothing in the feed or `sources.json` names it.
   *
   * @param name - `am-routine.mp4`. @returns its address in the feed: `media/am-routine-3fa2b1c09d4e.mp4`.
   */
  keepMedia(unfinished: string, name: string): Promise<string>;
  /** Kept files that the next change leaves without a name: they are taken away as those of {@link keepMedia} are. */
  releaseMedia(paths: readonly string[]): Promise<void>;
  /** Lets others at the folder. */
  close(): Promise<void>;
}

/** An editor that saves more often than this in a row is a program that has gone wild. */
const MAX_TRIES = 20;

/** Makes the folder where there is none. What is there already stays. @returns whether the feed is new. */
export async function createProject(
  path: string,
  head: Pick<FeedDocument, 'currency' | 'locale' | 'rights'> = {},
): Promise<Result<{ project: Project; isNew: boolean }, ProjectError>> {
  const folder = resolve(path);
  try {
    await mkdir(join(folder, 'media'), { recursive: true });
  } catch (error) {
    return failure(refused(folder, error));
  }
  const opened = await lockAndClean(folder);
  if (!opened.ok) return opened;
  const isNew = (await textOf(join(folder, FEED))) === null;
  if (isNew) {
    const feed: FeedDocument = { version: 1, ...head, creators: [], products: [], videos: [] };
    try {
      await writeTogether(
        folder,
        new Map([
          [FEED, writeDocument(feed)],
          [SOURCES, writeDocument(noSources())],
        ]),
      );
    } catch (error) {
      await opened.value();
      return failure(refused(folder, error));
    }
  }
  return success({ project: makeProject(folder, opened.value), isNew });
}

/** Whether a folder has a feed in it. */
export const isProject = (path: string): Promise<boolean> =>
  stat(join(resolve(path), FEED)).then(
    (found) => found.isFile(),
    () => false,
  );

/** Opens a folder that `init` has made, alone: a second command waits for nobody, it is told so. */
export async function openProject(path: string): Promise<Result<Project, ProjectError>> {
  const folder = resolve(path);
  const isThere = await isProject(folder);
  // A killed `init` may have left a journal and no feed yet.
  const isBegun = await stat(join(folder, 'media')).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const missing: ProjectError = {
    code: 'FOLDER_MISSING',
    message: `There is no project in ${path}: it has no ${FEED}. Make one with: reelshelf init ${path}`,
  };
  if (!isThere && !isBegun) return failure(missing);
  const opened = await lockAndClean(folder);
  if (!opened.ok) return opened;
  if ((await textOf(join(folder, FEED))) === null) {
    await opened.value();
    return failure(missing);
  }
  return success(makeProject(folder, opened.value));
}

async function lockAndClean(folder: string): Promise<Result<() => Promise<void>, ProjectError>> {
  try {
    await mkdir(join(folder, 'media'), { recursive: true });
    const lock = await lockFolder(folder);
    if (!lock.ok) {
      const { pid, host, path } = lock.error;
      return failure({
        code: 'FOLDER_IN_USE',
        message: `Another reelshelf command works in ${folder} (process ${pid} on ${host}). Wait for it to end; if there is none, delete ${path}.`,
      });
    }
    await finishWriting(folder);
    await removeUnnamedIn(folder);
    return success(async () => {
      await removeUnnamedIn(folder).catch(() => {});
      await lock.value();
    });
  } catch (error) {
    return failure(refused(folder, error));
  }
}

const removeUnnamedIn = async (folder: string): Promise<void> =>
  removeUnnamed(
    folder,
    await Promise.all([FEED, SOURCES, CATALOGUE].map((name) => textOf(join(folder, name)))),
  );

const changeRefused = ({ message, remedy, say }: ChangeFault) =>
  failure<ProjectError>({ code: 'CHANGE_REFUSED', message: `${message} ${remedy}`, say });

function makeProject(folder: string, unlock: () => Promise<void>): Project {
  const mediaFolder = join(folder, 'media');
  const inTurn = createTurns();
  const files = createFilesReader(folder);

  /** `null`: somebody else has saved meanwhile. */
  async function tryUpdate<T>(
    change: (draft: ChangingDraft) => T,
  ): Promise<Result<T, ProjectError> | null> {
    const all = await files.read();
    if (!all.ok) return all;
    const { feed, known, sources, texts } = all.value;
    // Copied only for a change that looks at it.
    const catalogue = lazily(() => structuredClone(all.value.catalogue));
    const made = change({
      feed,
      sources,
      get catalogue() {
        return catalogue.get();
      },
      listed: (ids) =>
        structuredClone(all.value.catalogue.products.filter(({ id }) => ids.has(id))),
    });
    const written = new Map<string, string>();
    const note = (name: string, value: object) => {
      const text = writeDocument(value);
      if (!saysTheSame(texts[name], text, value)) written.set(name, text);
    };
    const checked = checkChange(known, feed);
    const [fault] = checked.faults;
    if (fault) return changeRefused(fault);
    const feedText = checked.isSame ? null : writeDocument(feed);
    if (feedText !== null) written.set(FEED, feedText);
    // One that is not there says as much as an empty one.
    if (texts[SOURCES] !== null || JSON.stringify(sources) !== JSON.stringify(noSources()))
      note(SOURCES, sources);
    if (catalogue.isMade() && catalogue.get().products.length > 0) note(CATALOGUE, catalogue.get());
    if (written.size === 0) return success(made);
    try {
      const expected = new Map([...written.keys()].map((name) => [name, texts[name] ?? null]));
      if (!(await writeTogether(folder, written, expected))) return null;
    } catch (error) {
      return failure(refused(folder, error));
    }
    if (feedText !== null) files.know(feedText, checked.known);
    return success(made);
  }

  return {
    folder,
    mediaFolder,
    read: () =>
      inTurn(async () => {
        const all = await files.read();
        if (!all.ok) return all;
        const { feed, sources, catalogue, catalogueMark } = all.value;
        return success({ feed, sources, catalogue, catalogueMark });
      }),
    revision: () => inTurn(files.revision),
    update: (change) =>
      inTurn(async () => {
        for (let tries = 0; tries < MAX_TRIES; tries++) {
          const updated = await tryUpdate(change);
          if (updated !== null) return updated;
          files.forget();
        }
        return failure(refused(folder, new Error('another program writes there all the time')));
      }),
    unfinishedMedia: (name) => unfinishedPath(mediaFolder, name),
    async keepMedia(unfinished, name) {
      const hash = createHash('sha256');
      for await (const part of createReadStream(unfinished)) hash.update(part as Uint8Array);
      const [, stem = name, ending = ''] = /^(.*?)(\.\w+)?$/.exec(name) ?? [];
      const kept = `${stem}-${hash.digest('hex').slice(0, 12)}${ending}`;
      await flushToDisk(unfinished);
      await noteUnnamed(folder, [kept]);
      await rename(unfinished, join(mediaFolder, kept));
      await flushToDisk(mediaFolder);
      return `media/${kept}`;
    },
    releaseMedia: (paths) => noteUnnamed(folder, paths),
    close: unlock,
  };
}

function lazily<T>(make: () => T): { get(): T; isMade(): boolean } {
  let made: { value: T } | null = null;
  return { get: () => (made ??= { value: make() }).value, isMade: () => made !== null };
}

/** A file that only spells the same otherwise, as an editor or a formatter leaves it, is not written again. */
function saysTheSame(text: string | null | undefined, written: string, value: unknown): boolean {
  if (text === null || text === undefined) return false;
  if (text === written) return true;
  try {
    return JSON.stringify(JSON.parse(text)) === JSON.stringify(value);
  } catch {
    return false;
  }
}

function refused(folder: string, error: unknown): ProjectError {
  return {
    code: 'FOLDER_REFUSED',
    message: `${folder} cannot be written: ${error instanceof Error ? error.message : String(error)}. See that it is a folder of yours and that the disk has room; nothing was changed.`,
  };
}

/**
 * The project's files, read anew each time so that an editor's change is never missed, and understood anew only where they say something
 * else than before: a catalogue of thousands of products takes a second to check.
 */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { failure, success, type Result } from '../../tools/result.js';
import { readCatalogue, type Catalogue } from './catalogue.js';
import { partsOf, type KnownFeed } from './checkChange.js';
import { openDocument, parseDocument, type FeedDocument } from './feedDocument.js';
import { noSources, sourcesSchema, type Sources } from './sources.js';
import { fingerprint } from './wholeFile.js';

export const FEED = 'reels.json';
export const SOURCES = 'sources.json';
export const CATALOGUE = 'catalogue.json';

export interface ProjectFiles {
  feed: FeedDocument;
  /** The feed as it stands in the file, to compare a change with. */
  known: KnownFeed;
  sources: Sources;
  /** The same object each time that the file says the same: not to be changed. */
  catalogue: Catalogue;
  /** Of the catalogue's words. */
  catalogueMark: string;
  /** As they were read; `null` for one that is not there. */
  texts: Readonly<Record<string, string | null>>;
}

export interface Unreadable {
  code: 'FEED_UNREADABLE' | 'SOURCES_UNREADABLE';
  message: string;
}

export interface FilesReader {
  read(): Promise<Result<ProjectFiles, Unreadable>>;
  /** Of the files' words. */
  revision(): Promise<string>;
  /** What was just written as the feed. */
  know(text: string, feed: KnownFeed): void;
  /** What is on the disk is looked at anew, whatever its stamps say. */
  forget(): void;
}

interface KnownText {
  /** Of the file on the disk; `null` when there is none. */
  stamp: string | null;
  text: string | null;
  /** Of the text. */
  digest: string;
}

type TextFile = ReturnType<typeof createTextFile>;

/** A file's text, read again where the disk says that it is another one. */
function createTextFile(path: string): { read(): Promise<KnownText>; forget(): void } {
  let known: KnownText | null = null;
  return {
    async read() {
      const stamp = await stat(path, { bigint: true }).then(
        ({ ino, size, mtimeNs, ctimeNs }) => [ino, size, mtimeNs, ctimeNs].join(),
        () => null,
      );
      if (known && stamp === known.stamp) return known;
      const text = await textOf(path);
      known = { stamp, text, digest: fingerprint(text ?? '') };
      return known;
    },
    forget: () => (known = null),
  };
}

export function createFilesReader(folder: string): FilesReader {
  const [feedFile, sourcesFile, catalogueFile] = [FEED, SOURCES, CATALOGUE].map((name) =>
    createTextFile(join(folder, name)),
  ) as [TextFile, TextFile, TextFile];
  let known: { text: string; feed: KnownFeed } | null = null;
  let catalogue: { digest: string; value: Catalogue | null } | null = null;

  const readFeed = (text: string): Result<{ document: FeedDocument; known: KnownFeed }, string> => {
    if (text === known?.text) return success({ document: parseDocument(text), known: known.feed });
    const opened = openDocument(text, join(folder, FEED));
    if (!opened.ok) return opened;
    const { document, issues } = opened.value;
    known = { text, feed: { issues, parts: partsOf(document) } };
    return success({ document, known: known.feed });
  };
  const listedIn = ({ digest, text }: KnownText): Catalogue | null => {
    if (catalogue?.digest !== digest) catalogue = { digest, value: readCatalogue(text) };
    return catalogue.value;
  };
  const readAll = () =>
    Promise.all([feedFile.read(), sourcesFile.read(), catalogueFile.read()] as const);

  return {
    async read() {
      const [feedText, sourcesText, listed] = await readAll();
      const feed = readFeed(feedText.text ?? '');
      if (!feed.ok) return failure({ code: 'FEED_UNREADABLE', message: feed.error });
      const sources = readSources(sourcesText.text);
      const all = listedIn(listed);
      if (!sources || !all)
        return failure({
          code: 'SOURCES_UNREADABLE',
          message: `${join(folder, sources ? CATALOGUE : SOURCES)} is not what this release writes. Take it from your version control, or delete it: then the next import compares with nothing and keeps what the feed says.`,
        });
      return success({
        feed: feed.value.document,
        known: feed.value.known,
        sources,
        catalogue: all,
        catalogueMark: listed.digest,
        texts: { [FEED]: feedText.text, [SOURCES]: sourcesText.text, [CATALOGUE]: listed.text },
      });
    },
    async revision() {
      return fingerprint(JSON.stringify((await readAll()).map(({ digest }) => digest)));
    },
    know(text, feed) {
      known = { text, feed };
    },
    forget() {
      for (const file of [feedFile, sourcesFile, catalogueFile]) file.forget();
    },
  };
}

export const textOf = (path: string): Promise<string | null> =>
  readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });

function readSources(text: string | null): Sources | null {
  if (text === null) return noSources();
  try {
    return sourcesSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

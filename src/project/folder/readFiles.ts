/**
 * The project's files, read anew each time so that an editor's change is never missed, and understood anew only where they say something
 * else than before: a catalogue of thousands of products takes a second to check.
 */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FeedIssue } from '../../feed/issues.js';
import { failure, success, type Result } from '../../tools/result.js';
import { readCatalogue, type Catalogue } from './catalogue.js';
import { openDocument, parseDocument, type FeedDocument } from './feedDocument.js';
import { noSources, sourcesSchema, type Sources } from './sources.js';
import { fingerprint } from './wholeFile.js';

export const FEED = 'reels.json';
export const SOURCES = 'sources.json';
export const CATALOGUE = 'catalogue.json';

export interface ProjectFiles {
  feed: FeedDocument;
  /** What the feed's readers find wrong with it. */
  issues: readonly FeedIssue[];
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
  /** What was just written as the feed, and what its readers find wrong with it. */
  know(text: string, issues: readonly FeedIssue[]): void;
}

interface CatalogueFile {
  /** Of the file on the disk; `null` when there is none. */
  stamp: string | null;
  text: string | null;
  mark: string;
  value: Catalogue | null;
}

export function createFilesReader(folder: string): FilesReader {
  let known: { text: string; issues: readonly FeedIssue[] } | null = null;
  let catalogue: CatalogueFile | null = null;

  const readFeed = (
    text: string,
  ): Result<{ document: FeedDocument; issues: readonly FeedIssue[] }, string> => {
    if (text === known?.text)
      return success({ document: parseDocument(text), issues: known.issues });
    const opened = openDocument(text, join(folder, FEED));
    if (opened.ok) known = { text, issues: opened.value.issues };
    return opened;
  };
  const catalogueFile = async (): Promise<CatalogueFile> => {
    const path = join(folder, CATALOGUE);
    const stamp = await stat(path, { bigint: true }).then(
      ({ ino, size, mtimeNs, ctimeNs }) => [ino, size, mtimeNs, ctimeNs].join(),
      () => null,
    );
    if (catalogue && stamp === catalogue.stamp) return catalogue;
    const text = await textOf(path);
    catalogue = { stamp, text, mark: fingerprint(text ?? ''), value: readCatalogue(text) };
    return catalogue;
  };
  const readTexts = () => Promise.all([FEED, SOURCES].map((name) => textOf(join(folder, name))));

  return {
    async read() {
      const [[feedText = null, sourcesText = null], listed] = await Promise.all([
        readTexts(),
        catalogueFile(),
      ]);
      const feed = readFeed(feedText ?? '');
      if (!feed.ok) return failure({ code: 'FEED_UNREADABLE', message: feed.error });
      const sources = readSources(sourcesText);
      if (!sources || !listed.value)
        return failure({
          code: 'SOURCES_UNREADABLE',
          message: `${join(folder, sources ? CATALOGUE : SOURCES)} is not what this release writes. Take it from your version control, or delete it: then the next import compares with nothing and keeps what the feed says.`,
        });
      return success({
        feed: feed.value.document,
        issues: feed.value.issues,
        sources,
        catalogue: listed.value,
        catalogueMark: listed.mark,
        texts: { [FEED]: feedText, [SOURCES]: sourcesText, [CATALOGUE]: listed.text },
      });
    },
    async revision() {
      const [texts, { mark }] = await Promise.all([readTexts(), catalogueFile()]);
      return fingerprint(JSON.stringify([...texts, mark]));
    },
    know(text, issues) {
      known = { text, issues };
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

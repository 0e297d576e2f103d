/** Prepares files one after the other; each is in the folder, whole, before the next begins. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { failure, success, type Result } from '../../tools/result.js';
import { recordOrigin } from '../folder/sources.js';
import type { Project, ProjectError } from '../folder/project.js';
import { keepBeside, pathsBeside } from './keepBeside.js';
import { enterVideo, type Said } from './enterVideo.js';
import type { Unusable } from './footage.js';
import type { MediaLibrary } from './library.js';
import { prepareFile, type Made } from './prepareFile.js';
import { filesOf, idFor, madeOf, withMade, type MadeFiles } from './record.js';
import type { SourceFile } from './sourceFiles.js';

export interface PrepareOptions {
  said: Said;
  /** Moments of posters that the merchant has picked, by video, in seconds. */
  posterAt: ReadonlyMap<string, number>;
  /** A file of a known name is a new version of that video; else it is another one. */
  replaces: boolean;
  signal: AbortSignal;
  nowMs(): number;
  /** From 0 to 1 of one file. */
  onProgress(file: SourceFile, done: number): void;
  onFile(report: FileReport): void;
}

export type FileReport = { name: string } & (
  | { outcome: 'prepared'; id: string; made: Made; notes: string[] }
  | { outcome: 'unchanged'; id: string }
  | { outcome: 'unusable'; why: Unusable }
);

/** @returns what became of each file; those before an interruption or a fault of the folder are done. */
export async function prepareVideos(
  library: MediaLibrary,
  project: Project,
  files: readonly SourceFile[],
  options: PrepareOptions,
): Promise<Result<FileReport[], ProjectError>> {
  const reports: FileReport[] = [];
  const given = new Set<string>();
  for (const file of files) {
    if (options.signal.aborted) break;
    const done = await prepareOne(library, project, file, options, given).catch(
      (error: unknown) => {
        if (options.signal.aborted) return null;
        return failure<ProjectError>({
          code: 'FOLDER_REFUSED',
          message: `${project.mediaFolder} cannot be written: ${error instanceof Error ? error.message : String(error)}. What was finished is kept; run the command again.`,
        });
      },
    );
    if (done === null) break;
    if (!done.ok) return done;
    reports.push(done.value);
    options.onFile(done.value);
  }
  return success(reports);
}

async function prepareOne(
  library: MediaLibrary,
  project: Project,
  file: SourceFile,
  options: PrepareOptions,
  given: Set<string>,
): Promise<Result<FileReport, ProjectError>> {
  const { name } = file;
  const now = await project.read();
  if (!now.ok) return now;
  const fingerprint = await fingerprintOf([file.path]).catch(() => '');
  const { sources, feed } = now.value;
  const taken = new Set([...feed.videos.map(({ id }) => id), ...given]);
  const id = idFor(name, fingerprint, sources, taken, options.replaces);
  given.add(id);
  const origin = sources.videos.find((each) => each.id === id);
  const before = madeOf(origin);
  const captionsFingerprint = await fingerprintOf(pathsBeside(file));
  const posterAt = options.posterAt.get(id);
  const isSame =
    before !== null &&
    origin?.fingerprint === fingerprint &&
    before.captionsFingerprint === captionsFingerprint &&
    (posterAt === undefined || Math.abs(posterAt - before.posterAt) < 0.05) &&
    feed.videos.some((video) => video.id === id) &&
    (await areThere(project, before));
  if (isSame) return success({ name, outcome: 'unchanged', id });

  const paths = {
    video: project.unfinishedMedia(`${id}.mp4`),
    poster: project.unfinishedMedia(`${id}.jpg`),
    preview: project.unfinishedMedia(`${id}-preview.mp4`),
    playStill: project.unfinishedMedia(`${id}-mail.jpg`),
  };
  const unfinished = () =>
    Promise.all(Object.values(paths).map((path) => rm(path, { force: true })));
  const result = await prepareFile(library, file.path, paths, {
    posterAt: posterAt ?? (origin?.fingerprint === fingerprint ? before?.posterAt : undefined),
    signal: options.signal,
    onProgress: (done) => options.onProgress(file, done),
  }).finally(() => options.signal.aborted && unfinished());
  if (!result.ok) {
    await unfinished();
    return success({ name, outcome: 'unusable', why: result.error });
  }
  const beside = await keepBeside(library, project, id, file, feed.locale, options.signal);
  const { captions, descriptions, described } = beside;
  const { plan, seconds } = result.value;
  const made: MadeFiles = {
    video: await project.keepMedia(paths.video, `${id}.mp4`),
    poster: await project.keepMedia(paths.poster, `${id}.jpg`),
    preview: await project.keepMedia(paths.preview, `${id}-preview.mp4`),
    still: await project.keepMedia(paths.playStill, `${id}-mail.jpg`),
    captions: captions.map(({ src }) => src),
    descriptions: descriptions.map(({ src }) => src),
    ...(described ? { described: described.src } : {}),
    posterAt: result.value.posterAt,
    captionsFingerprint,
  };
  await project.releaseMedia(before ? filesOf(before) : []);
  const entered = await project.update((draft) => {
    const at = new Date(options.nowMs()).toISOString();
    // What came from a creator's archive is found there again by its words.
    const kept = origin?.['words'] === undefined ? { from: name } : origin;
    const entry = { ...kept, id, fingerprint, at };
    recordOrigin(draft.sources.videos, withMade(entry, made));
    const { width, height } = plan;
    const said = { captions, descriptions, described };
    enterVideo(draft.feed, { id, made, width, height, seconds, ...said }, before, options.said);
  });
  if (!entered.ok) return entered;
  return success({ name, outcome: 'prepared', id, made: result.value, notes: beside.notes });
}

async function areThere(project: Project, made: MadeFiles): Promise<boolean> {
  const found = await Promise.all(
    filesOf(made).map((path) => stat(join(project.folder, path)).catch(() => null)),
  );
  return found.every((file) => file?.isFile() && file.size > 0);
}

async function fingerprintOf(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths)
    for await (const part of createReadStream(path)) hash.update(part as Uint8Array);
  return hash.digest('hex').slice(0, 16);
}

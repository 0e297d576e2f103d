/** What is done to one file, or to one shop's address, and what came of it. */
import { sayUnusable, sayLibrary } from './sayFile.js';
import { saidOf, videoGone } from '../refusals.js';
import { said, saidAll, type Said } from '../../i18n/said.js';
import { loadMediaLibrary, type MediaLibrary } from '../../project/prepare/library.js';
import { keepPoster } from '../../project/prepare/keepPoster.js';
import { prepareVideos } from '../../project/prepare/prepareVideos.js';
import { success, type Result } from '../../tools/result.js';
import type { Job } from '../shared/wire.js';
import { keepAvatar } from './avatar.js';
import { keepCaptionsFile } from './captions.js';
import { keepDescribed } from './described.js';
import { importProducts, type ImportRequest } from './importProducts.js';
import type { WholeFile } from './incoming.js';
import type { JobsDeps } from './jobs.js';

/** What the merchant is told, and whether the file has to be kept for another try. */
export interface Outcome extends Partial<Said> {
  video?: string;
  isRefused?: boolean;
  isKept?: boolean;
}

export interface Work {
  dealWith(file: WholeFile): Promise<Outcome>;
  bring(id: string, request: ImportRequest): Promise<Outcome>;
}

const STEP = 0.01;

export function createWork(
  deps: JobsDeps,
  signal: AbortSignal,
  update: (id: string, change: Partial<Job>) => void,
): Work {
  const { project, env, environment, version, loadLibrary = loadMediaLibrary } = deps;

  async function dealWith(file: WholeFile): Promise<Outcome> {
    const now = await project.read();
    if (!now.ok) return keptFor(saidOf(now.error));
    if (file.about.kind === 'captions') return outcomeOf(await keepCaptionsFile(project, file));
    if (file.about.kind === 'avatar') return outcomeOf(await keepAvatar(project, file));
    const { filename: name, currency, video = '' } = file.about;
    if (file.about.kind === 'catalogue') return bring(file.id, { from: file.path, name, currency });
    const library = await loadLibrary();
    if (!library.ok) return keptFor(sayLibrary(library.error));
    if (file.about.kind === 'described')
      return outcomeOf(
        await keepDescribed(library.value, project, file, {
          signal,
          onProgress: throttled(file.id),
        }),
      );
    if (file.about.kind !== 'poster') return prepare(library.value, file);
    const given = { path: file.path, filename: name };
    const kept = await keepPoster(
      library.value,
      project,
      given,
      ({ id }) => id === video,
      videoGone(video),
    );
    return outcomeOf(kept.ok ? success(null) : kept);
  }

  /** Told by whole steps only. */
  function throttled(id: string): (done: number) => void {
    let shown = 0;
    return (done) => {
      if (done - shown < STEP) return;
      shown = done;
      update(id, { progress: done });
    };
  }

  async function bring(id: string, request: ImportRequest): Promise<Outcome> {
    const brought = await importProducts(project, request, environment, {
      env,
      signal,
      version,
      onProgress: (message) => update(id, { message, say: [] }),
    });
    return brought.ok ? brought.value : { isRefused: true, ...brought.error };
  }

  async function prepare(library: MediaLibrary, { id, path, about }: WholeFile): Promise<Outcome> {
    const onProgress = throttled(id);
    const source = { path, name: about.filename, captions: [], descriptions: [], described: null };
    const prepared = await prepareVideos(library, project, [source], {
      said: { rights: 'unknown' },
      posterAt: new Map(),
      replaces: false,
      signal,
      nowMs: env.nowMs,
      onProgress: (_file, done) => onProgress(done),
      onFile: () => {},
    });
    if (!prepared.ok) return keptFor(saidOf(prepared.error));
    const [report] = prepared.value;
    if (!report) return { isKept: true };
    if (report.outcome === 'unusable')
      return { isRefused: true, ...sayUnusable(report.why, about.filename) };
    return {
      video: report.id,
      ...(report.outcome === 'unchanged'
        ? said('server.file.known')
        : { message: report.notes.join(' ') }),
    };
  }

  return { dealWith, bring };
}

/** No fault of the file. */
export const keptFor = (why: Said): Outcome => ({
  isRefused: true,
  isKept: true,
  ...saidAll(why, said('server.file.kept')),
});

const outcomeOf = (result: Result<string | null, Said>): Outcome => {
  if (!result.ok) return { isRefused: true, ...result.error };
  return result.value === null ? {} : { video: result.value };
};

/** What becomes of the files that arrived, one after the other. */
import type { Project } from '../../project/folder/project.js';
import { loadMediaLibrary, type MediaLibrary } from '../../project/prepare/library.js';
import { prepareVideos } from '../../project/prepare/prepareVideos.js';
import { createTurns } from '../../tools/inTurn.js';
import { failure, success, type Result } from '../../tools/result.js';
import type { Job } from '../shared/wire.js';
import { keepAvatar } from './avatar.js';
import { keepCaptionsFile } from './captions.js';
import type { WholeFile } from './incoming.js';

export interface Jobs {
  add(file: WholeFile): void;
  all(): readonly Job[];
  /** Runs something that needs the same library, between two files. */
  withLibrary<T>(run: (library: MediaLibrary) => Promise<T>): Promise<Result<T, string>>;
  /** Stops the one that is worked on; its file stays for the next start. */
  close(): Promise<void>;
}

export interface JobsDeps {
  project: Project;
  nowMs(): number;
  onJob(job: Job): void;
  /** The file is no longer needed. */
  forget(id: string): Promise<void>;
  log(line: string): void;
  /** Absent: as it is installed. */
  loadLibrary?: (() => Promise<Result<MediaLibrary, string>>) | undefined;
}

/** What the merchant is told, and whether the file has to be kept for another try. */
interface Outcome {
  video?: string;
  message?: string;
  isRefused?: boolean;
  isKept?: boolean;
}

const MOST_KNOWN = 2000;
const STEP = 0.01;

export function createJobs(deps: JobsDeps): Jobs {
  const { onJob, forget, log, loadLibrary = loadMediaLibrary } = deps;
  const jobs = new Map<string, Job>();
  const stopping = new AbortController();
  const inTurn = createTurns();
  const tell = (id: string, change: Partial<Job>) => {
    const job = { ...(jobs.get(id) as Job), ...change };
    jobs.set(id, job);
    onJob(job);
  };

  async function run({ id, path, about }: WholeFile): Promise<void> {
    if (stopping.signal.aborted) return;
    tell(id, { state: 'working' });
    const outcome = await dealWith({ id, path, about }).catch((error: unknown): Outcome => {
      log(`STUDIO_JOB: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return keptFor(
        `It could not be dealt with: ${error instanceof Error ? error.message : String(error)}.`,
      );
    });
    if (stopping.signal.aborted) return;
    if (!outcome.isKept) await forget(id);
    tell(id, {
      state: outcome.isRefused ? 'refused' : 'done',
      ...(outcome.isRefused ? {} : { progress: 1 }),
      ...(outcome.video === undefined ? {} : { video: outcome.video }),
      ...(outcome.message ? { message: outcome.message } : {}),
    });
  }

  async function dealWith(file: WholeFile): Promise<Outcome> {
    const { project } = deps;
    const now = await project.read();
    if (!now.ok) return keptFor(now.error.message);
    if (file.about.kind === 'captions') return told(await keepCaptionsFile(project, file));
    if (file.about.kind === 'avatar') return told(await keepAvatar(project, file));
    const library = await loadLibrary();
    if (!library.ok) return keptFor(library.error);
    return prepare(library.value, file);
  }

  async function prepare(library: MediaLibrary, { id, path, about }: WholeFile): Promise<Outcome> {
    let shown = 0;
    const source = { path, name: about.filename, captions: [] };
    const prepared = await prepareVideos(library, deps.project, [source], {
      said: { rights: 'unknown' },
      posterAt: new Map(),
      replaces: false,
      signal: stopping.signal,
      nowMs: deps.nowMs,
      onProgress(_file, done) {
        if (done - shown < STEP) return;
        shown = done;
        tell(id, { progress: done });
      },
      onFile: () => {},
    });
    if (!prepared.ok) return keptFor(prepared.error.message);
    const [report] = prepared.value;
    if (!report) return { isKept: true };
    if (report.outcome === 'unusable') return { isRefused: true, message: report.why.message };
    return {
      video: report.id,
      message:
        report.outcome === 'unchanged'
          ? 'This file is in the project already.'
          : report.notes.join(' '),
    };
  }

  return {
    add(file) {
      if (jobs.size >= MOST_KNOWN) {
        const [oldest] = [...jobs.values()].filter(({ state }) => state === 'done');
        if (oldest) jobs.delete(oldest.id);
      }
      jobs.set(file.id, { id: file.id, name: file.about.filename, state: 'waiting', progress: 0 });
      tell(file.id, {});
      void inTurn(() => run(file)).catch((error: unknown) => log(`STUDIO_JOB: ${String(error)}`));
    },
    all: () => [...jobs.values()],
    withLibrary: (work) =>
      inTurn(async () => {
        const library = await loadLibrary();
        return library.ok ? success(await work(library.value)) : failure(library.error);
      }),
    async close() {
      stopping.abort();
      await inTurn(async () => {});
    },
  };
}

/** No fault of the file. */
const keptFor = (why: string): Outcome => ({
  isRefused: true,
  isKept: true,
  message: `${why} Then start the studio again: the file is kept, and goes on from here.`,
});

const told = (result: Result<string | null, string>): Outcome => {
  if (!result.ok) return { isRefused: true, message: result.error };
  return result.value === null ? {} : { video: result.value };
};

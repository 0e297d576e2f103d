/** What becomes of the files that arrived, and of products that are brought in, one after the other. */
import { sayLibrary } from './sayFile.js';
import { said } from '../../i18n/said.js';
import { randomUUID } from 'node:crypto';
import type { Project } from '../../project/folder/project.js';
import type { ShopWorld } from '../../project/import/shops/shopClient.js';
import { loadMediaLibrary, type MediaLibrary } from '../../project/prepare/library.js';
import { createTurns } from '../../tools/inTurn.js';
import { failure, success, type Result } from '../../tools/result.js';
import type { Job } from '../shared/wire.js';
import type { WholeFile } from './incoming.js';
import { createWork, keptFor, type Outcome } from './work.js';

export interface Jobs {
  add(file: WholeFile): void;
  /** Products of a shop's address. */
  importFrom(address: string, currency: string | undefined): Job;
  /** Another piece of work with the same library, in line with the files. */
  start(
    id: string,
    name: string,
    run: (
      library: MediaLibrary,
      onProgress: (done: number) => void,
      signal: AbortSignal,
    ) => Promise<Outcome>,
  ): void;
  /** One whose file was kept. `null`: there is none that could be tried again. */
  retry(id: string): Job | null;
  /** Puts away one that was refused, and its file. `null`: there is none. */
  dismiss(id: string): Promise<Job | null>;
  all(): readonly Job[];
  /** Runs something that needs the same library, between two files. */
  withLibrary<T>(run: (library: MediaLibrary) => Promise<T>): Promise<Result<T, string>>;
  /** Stops the one that is worked on; its file stays for the next start. */
  close(): Promise<void>;
}

export interface JobsDeps {
  project: Project;
  env: ShopWorld['env'];
  /** Where keys of shops stand. */
  environment: Readonly<Record<string, string | undefined>>;
  version: string;
  onJob(job: Job): void;
  /** The file is no longer needed. */
  forget(id: string): Promise<void>;
  log(line: string): void;
  /** Absent: as it is installed. */
  loadLibrary?: (() => Promise<Result<MediaLibrary, string>>) | undefined;
}

const MAX_KNOWN = 2000;

export function createJobs(deps: JobsDeps): Jobs {
  const { onJob, forget, log, loadLibrary = loadMediaLibrary } = deps;
  const jobs = new Map<string, Job>();
  /** How those begin that may be tried again. */
  const kept = new Map<string, () => Promise<Outcome>>();
  const stopping = new AbortController();
  const inTurn = createTurns();
  const update = (id: string, change: Partial<Job>) => {
    const job = { ...(jobs.get(id) as Job), ...change };
    jobs.set(id, job);
    onJob(job);
  };

  const fileWork = createWork(deps, stopping.signal, update);

  async function run(id: string, start: () => Promise<Outcome>): Promise<void> {
    if (stopping.signal.aborted) return;
    update(id, { state: 'working' });
    const outcome = await start().catch((error: unknown): Outcome => {
      log(`STUDIO_JOB: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return keptFor(notDealtWith(error));
    });
    if (stopping.signal.aborted) return;
    if (outcome.isKept && outcome.isRefused) kept.set(id, start);
    if (!outcome.isKept) await forget(id);
    update(id, { ...endOf(outcome), isKept: kept.has(id) });
  }

  function begin(job: Job, start: () => Promise<Outcome>): Job {
    makeRoom(jobs);
    jobs.set(job.id, job);
    onJob(job);
    void inTurn(() => run(job.id, start)).catch((error: unknown) =>
      log(`STUDIO_JOB: ${String(error)}`),
    );
    return job;
  }

  return {
    add(file) {
      begin(jobOf(file), () => fileWork.dealWith(file));
    },
    importFrom: (address, currency) => {
      const id = randomUUID();
      const job: Job = { id, name: address, isImport: true, state: 'waiting', progress: 0 };
      return begin(job, () => fileWork.bring(id, { from: address, currency }));
    },
    start(id, name, work) {
      begin({ id, name, state: 'waiting', progress: 0 }, async () => {
        const library = await loadLibrary();
        if (!library.ok) return keptFor(sayLibrary(library.error));
        return work(library.value, (progress) => update(id, { progress }), stopping.signal);
      });
    },
    retry(id) {
      const [job, start] = [jobs.get(id), kept.get(id)];
      if (!job || !start) return null;
      kept.delete(id);
      const { message: _why, say: _say, isKept: _kept, ...rest } = job;
      return begin({ ...rest, state: 'waiting', progress: 0 }, start);
    },
    async dismiss(id) {
      const job = jobs.get(id);
      if (job?.state !== 'refused') return null;
      kept.delete(id);
      await forget(id);
      const over: Job = { ...job, state: 'done', isKept: false };
      jobs.delete(id);
      onJob(over);
      return over;
    },
    all: () => [...jobs.values()],
    withLibrary: (use) =>
      inTurn(async () => {
        const library = await loadLibrary();
        return library.ok ? success(await use(library.value)) : failure(library.error);
      }),
    async close() {
      stopping.abort();
      await inTurn(async () => {});
    },
  };
}

const notDealtWith = (error: unknown) =>
  said(
    'server.file.failed',
    undefined,
    `It could not be dealt with: ${error instanceof Error ? error.message : String(error)}.`,
  );

/** What is over is known no longer where there is too much. */
function makeRoom(jobs: Map<string, Job>): void {
  if (jobs.size < MAX_KNOWN) return;
  const oldest = [...jobs.values()].find(({ state }) => state === 'done');
  if (oldest) jobs.delete(oldest.id);
}

const jobOf = ({ id, about: { filename, kind, creator } }: WholeFile): Job => ({
  id,
  name: filename,
  ...(kind === 'catalogue' && { isImport: true }),
  ...(creator !== undefined && { creator }),
  state: 'waiting',
  progress: 0,
});

const endOf = ({ isRefused = false, video, message, say }: Outcome): Partial<Job> => ({
  state: isRefused ? 'refused' : 'done',
  ...(isRefused ? {} : { progress: 1 }),
  ...(video === undefined ? {} : { video }),
  ...(message ? { message, say: say ?? [] } : {}),
});

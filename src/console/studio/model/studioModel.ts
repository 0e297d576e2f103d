/** What the studio shows and does. Edits are made at once and sent behind; everything can be taken back. */
import type { FeedDocument } from '../../../project/folder/feedDocument.js';
import { makeEdits, undoOf, valueAt, type Edit, type Place } from '../../../studio/shared/edits.js';
import type { Conflict, Job, StudioProject } from '../../../studio/shared/wire.js';
import { createEmitter, type Stop } from '../../../tools/emitter.js';
import { isAlike } from '../../../tools/isAlike.js';
import { createEditQueue, joined, type SaveState } from './editQueue.js';
import type { StudioWorld } from './source.js';

export interface StudioState {
  /** `null` until the first answer. */
  project: StudioProject | null;
  save: SaveState;
  /** The server is being heard. */
  isHearing: boolean;
  canUndo: boolean;
  canRedo: boolean;
  /** Places that somebody else has changed meanwhile, with what this page wanted there. */
  conflicts: readonly Clash[];
  jobs: readonly Job[];
  /** Said once, below. */
  note: string | null;
  /** Why the project could not be read. */
  failure: string | null;
}

export type Clash = Edit & Pick<Conflict, 'is'>;

export interface StudioModel {
  state(): StudioState;
  subscribe(hear: () => void): Stop;
  /** Makes edits at once. Those of one `group`, such as the letters of a field, are taken back together. */
  edit(edits: readonly Edit[], group?: string): void;
  /** One field: what stands there is looked up. `undefined` and `null` take it away. */
  set(at: Place, now: unknown, group?: string): void;
  /** What follows in the same group is taken back by itself. */
  endGroup(): void;
  undo(): void;
  redo(): void;
  resolve(clash: Clash, whose: 'mine' | 'theirs'): void;
  say(note: string | null): void;
  /** Takes an answer that carries the whole project. */
  take(project: StudioProject): void;
  addFiles(files: readonly File[]): Promise<void>;
  start(): Stop;
}

interface Step {
  edits: Edit[];
  group: string | undefined;
}

export function createStudioModel(world: StudioWorld): StudioModel {
  const changed = createEmitter<void>();
  let state: StudioState = {
    project: null,
    save: 'saved',
    isHearing: true,
    canUndo: false,
    canRedo: false,
    conflicts: [],
    jobs: [],
    note: null,
    failure: null,
  };
  const done: Step[] = [];
  let undone: Step[] = [];
  let wantedRevision: string | null = null;

  function put(part: Partial<StudioState>): void {
    state = { ...state, ...part, canUndo: done.length > 0, canRedo: undone.length > 0 };
    changed.emit();
  }

  /** The server's project with what it does not know yet. */
  const withUnconfirmed = (project: StudioProject): StudioProject => ({
    ...project,
    feed: edited(project.feed, queue.unconfirmed()),
  });

  const queue = createEditQueue(world, {
    onState(save) {
      if (save !== state.save) put({ save });
      if (save === 'saved') void readIfBehind();
    },
    onConfirmed(_edits, revision) {
      if (state.project) put({ project: { ...state.project, revision } });
    },
    onConflict(project, refused) {
      forget(refused);
      put({ project: withUnconfirmed(project), conflicts: [...state.conflicts, ...refused] });
    },
    onRefused(edits, message) {
      forget(edits);
      if (state.project) make(undoOf(edits));
      put({ note: message });
    },
  });

  /** What was not done can't be taken back. */
  function forget(edits: readonly Edit[]): void {
    for (const step of done)
      step.edits = step.edits.filter(({ at }) => !edits.some((each) => isAlike(each.at, at)));
    for (let at = done.length - 1; at >= 0; at--)
      if (done[at]?.edits.length === 0) done.splice(at, 1);
  }

  function make(edits: readonly Edit[]): void {
    if (state.project)
      put({ project: { ...state.project, feed: edited(state.project.feed, edits) } });
  }

  function run(edits: readonly Edit[]): void {
    make(edits);
    queue.add(edits);
  }

  /** After a change from outside; own edits on their way come first, and their answer says what is there. */
  async function readIfBehind(): Promise<void> {
    if (wantedRevision === null || wantedRevision === state.project?.revision) return;
    if (queue.unconfirmed().length > 0) return;
    await read();
  }

  async function read(): Promise<void> {
    const asked = await world.source.loadProject();
    if (!asked.ok) return put({ failure: state.project ? null : asked.message || 'unreachable' });
    wantedRevision = null;
    put({ project: withUnconfirmed(asked.value), failure: null });
  }

  function hearJob(job: Job): void {
    const isKnown = state.jobs.some(({ id }) => id === job.id);
    const jobs = isKnown
      ? state.jobs.map((each) => (each.id === job.id ? job : each))
      : [...state.jobs, job];
    put({ jobs });
  }

  const model: StudioModel = {
    state: () => state,
    subscribe: (hear) => changed.on(hear),
    edit(edits, group) {
      const real = edits.filter(({ was, now }) => !isAlike(was, now));
      if (real.length === 0) return;
      const last = done.at(-1);
      if (group !== undefined && last?.group === group)
        last.edits = joined([...last.edits, ...real]);
      else done.push({ edits: [...real], group });
      undone = [];
      run(real);
    },
    set(at, now, group) {
      if (!state.project) return;
      const was = valueAt(state.project.feed, at);
      model.edit([{ at, was, now: now ?? null }], group);
    },
    endGroup() {
      const last = done.at(-1);
      if (last) last.group = undefined;
    },
    undo() {
      const step = done.pop();
      if (!step) return;
      undone.push(step);
      run(undoOf(step.edits));
    },
    redo() {
      const step = undone.pop();
      if (!step) return;
      done.push(step);
      run(step.edits);
    },
    resolve(clash, whose) {
      put({ conflicts: state.conflicts.filter((each) => each !== clash) });
      if (whose === 'mine') model.edit([{ at: clash.at, was: clash.is, now: clash.now }]);
    },
    say: (note) => put({ note }),
    take(project) {
      put({ project: withUnconfirmed(project) });
    },
    async addFiles(files) {
      for (const [place, file] of files.entries()) await send(file, `${file.name}-${place}`);
    },
    start() {
      const kept = world.kept.read();
      const stop = world.source.listen({
        project({ revision }) {
          wantedRevision = revision;
          void readIfBehind();
        },
        job: hearJob,
        hearing(isHearing) {
          if (isHearing !== state.isHearing) put({ isHearing });
          if (isHearing && state.project) void read();
        },
      });
      void read().then(() => {
        // Edits of a page that crashed: the server says which of them it has.
        if (kept.length > 0) run(kept);
      });
      void world.source.loadJobs().then((asked) => {
        if (asked.ok) for (const job of asked.value) hearJob(job);
      });
      return () => {
        stop();
        queue.stop();
        changed.clear();
      };
    },
  };

  async function send(file: File, key: string): Promise<void> {
    const id = `upload-${key}-${world.nowMs()}`;
    const show = (part: Partial<Job>) =>
      hearJob({ id, name: file.name, state: 'working', progress: 0, ...part });
    show({});
    const asked = await world.source.upload(
      file,
      { filename: file.name, kind: 'video' },
      // Sending is the shorter half of what is to do.
      (progress) => show({ progress: progress / 4 }),
    );
    if (asked.ok) put({ jobs: state.jobs.filter((job) => job.id !== id) });
    else show({ state: 'refused', message: asked.message });
  }
  return model;
}

/** A copy in which only what is edited is new, so that a view sees at once what has changed. */
export function edited(feed: FeedDocument, edits: readonly Edit[]): FeedDocument {
  if (edits.length === 0) return feed;
  const touched = new Set(edits.map(({ at }) => `${at[0]}\n${at[1] ?? ''}`));
  const copy = { ...feed };
  for (const list of ['videos', 'creators', 'products'] as const)
    if ([...touched].some((name) => name.startsWith(`${list}\n`)))
      Object.assign(copy, {
        [list]: feed[list].map((item) => (touched.has(`${list}\n${item.id}`) ? { ...item } : item)),
      });
  makeEdits(copy, edits);
  return copy;
}

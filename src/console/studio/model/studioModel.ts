/** What the studio shows and does. Edits are made at once and sent behind; everything can be taken back. */
import { undoOf, valueAt, type Edit, type EditTarget } from '../../../studio/shared/edits.js';
import type { Job, StudioProject, UploadMetadata } from '../../../studio/shared/wire.js';
import type { Stop } from '../../../tools/emitter.js';
import { isAlike } from '../../../tools/isAlike.js';
import { createArrivals } from './arrivals.js';
import { createAvatarUndo } from './avatarUndo.js';
import { edited } from './edited.js';
import { createEditQueue, type QueueListeners } from './editQueue.js';
import { createHistory, type History } from './history.js';
import { createCatalogueReader, createProjectReader, type ProjectReader } from './projectReader.js';
import type { StudioWorld } from './source.js';
import {
  createStateHolder,
  type Clash,
  type NoteAct,
  type StateHolder,
  type StudioState,
} from './studioState.js';

export interface StudioModel {
  state(): StudioState;
  subscribe(listener: () => void): Stop;
  /** Makes edits at once. Those of one `group`, such as the letters of a field, are taken back together. */
  edit(edits: readonly Edit[], group?: string): void;
  /** One field: what stands there is looked up. `undefined` and `null` take it away. */
  set(at: EditTarget, now: unknown, group?: string): void;
  /** What follows in the same group is taken back by itself. */
  endGroup(): void;
  undo(): void;
  redo(): void;
  resolve(clash: Clash, whose: 'mine' | 'theirs'): void;
  /** @param act - offered beside it, such as taking it back. */
  say(note: string | null, act?: NoteAct): void;
  /** Takes an answer that carries the whole project. */
  take(project: StudioProject): void;
  /** Videos, unless something else is said of them. */
  addFiles(files: readonly File[], about?: Omit<UploadMetadata, 'filename'>): Promise<void>;
  showJob(job: Job): void;
  start(): Stop;
}

export function createStudioModel(world: StudioWorld): StudioModel {
  const history = createHistory();
  const held = createStateHolder(history);
  const { put, make } = held;
  const arrivals = createArrivals(world, held);
  const avatars = createAvatarUndo(history);
  const showJob = (job: Job) => {
    avatars.showJob(job);
    arrivals.showJob(job);
  };
  /** What the server says, with what it does not know yet. */
  const show = (project: StudioProject) => {
    avatars.seen(project);
    put({
      project: { ...project, feed: edited(project.feed, queue.unconfirmed()) },
      failure: null,
    });
    void readCatalogue(project.catalogueMark);
  };
  const readCatalogue = createCatalogueReader(world, held);
  const isSending = () => queue.unconfirmed().length > 0;
  const reader = createProjectReader(world, held, isSending, show);
  const queue = createEditQueue(world, queueListeners(held, history, reader));
  const run = (edits: readonly Edit[] | undefined) => {
    if (!edits || edits.length === 0) return;
    make(edits);
    queue.add(edits);
  };

  function edit(edits: readonly Edit[], group?: string): void {
    const real = edits.filter(({ was, now }) => !isAlike(was, now));
    if (real.length === 0) return;
    history.add(real, group);
    run(real);
  }
  async function open(): Promise<void> {
    const kept = world.kept.read();
    await reader.read();
    // Edits of a page that crashed: the server says which of them it has.
    run(kept);
    const jobs = await world.source.loadJobs();
    if (jobs.ok) jobs.value.forEach(showJob);
  }

  return {
    state: held.get,
    subscribe: held.subscribe,
    edit,
    set(at, now, group) {
      const { project } = held.get();
      if (project) edit([{ at, was: valueAt(project.feed, at), now: now ?? null }], group);
    },
    endGroup: history.endGroup,
    undo: () => run(history.undo()),
    redo: () => run(history.redo()),
    resolve(clash, whose) {
      put({ conflicts: held.get().conflicts.filter((each) => each !== clash) });
      if (whose === 'mine') edit([{ at: clash.at, was: clash.is, now: clash.now }]);
    },
    say: (note, act) => put({ note, noteAct: act ?? null }),
    take: reader.take,
    showJob,
    addFiles(files, about) {
      if (about?.kind === 'avatar') avatars.sent(about.creator, held.get().project);
      return arrivals.addFiles(files, about);
    },
    start() {
      const stop = world.source.listen({
        project: reader.onChange,
        job: showJob,
        gifts: ({ revision }) => put({ gifts: revision }),
        connected(isConnected) {
          // What was told meanwhile was not heard.
          if (isConnected && held.get().project) void reader.read();
        },
      });
      void open();
      return () => {
        stop();
        queue.stop();
        held.clear();
      };
    },
  };
}

/** What comes of edits that were sent. */
function queueListeners(
  held: StateHolder,
  history: History,
  reader: ProjectReader,
): QueueListeners {
  const { put, make } = held;
  return {
    onState(save) {
      if (save !== held.get().save) put({ save });
      if (save === 'saved') reader.catchUp();
    },
    onConfirmed: reader.confirmed,
    onConflict(project, refused) {
      history.forget(refused);
      reader.take(project);
      put({ conflicts: [...held.get().conflicts, ...refused] });
    },
    onRefused(edits, message) {
      history.forget(edits);
      make(undoOf(edits));
      put({ note: message, noteAct: null });
    },
  };
}

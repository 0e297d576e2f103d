/** What the studio shows and does. Edits are made at once and sent behind; everything can be taken back. */
import type { Note } from '../../shell/Said.js';
import type { FeedDocument, VideoDocument } from '../../../project/folder/feedDocument.js';
import { undoOf, valueAt, type Edit, type EditTarget } from '../../../studio/shared/edits.js';
import type { Job, StudioProject, UploadMetadata } from '../../../studio/shared/wire.js';
import type { Stop } from '../../../tools/emitter.js';
import { isAlike } from '../../../tools/isAlike.js';
import { createArrivals } from './arrivals.js';
import { createCaptionDrafts, type CaptionDrafts } from './captionDrafts.js';
import { edited } from './edited.js';
import { createEditQueue, type QueueListeners } from './editQueue.js';
import { createHistory, type History } from './history.js';
import { createPictureUndo } from './pictureUndo.js';
import { createCatalogueReader, createProjectReader, type ProjectReader } from './projectReader.js';
import type { StudioWorld } from './source.js';
import { isOfThisPage } from './uploads.js';
import {
  createStateHolder,
  type Clash,
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
  say(words: string | null, act?: Note['act']): void;
  /** Takes an answer that carries the whole project. */
  take(project: StudioProject): void;
  /** Opens the project once more, where it could not be opened. */
  retry(): void;
  /** The same, where the server has changed a video for whoever is here: that can be taken back. @param before - the video until then. */
  takeStep(project: StudioProject, before: VideoDocument): void;
  /** Videos, unless something else is said of them. */
  addFiles(files: readonly File[], about?: Omit<UploadMetadata, 'filename'>): Promise<void>;
  showJob(job: Job): void;
  /** Puts away what was refused. */
  dismiss(job: Job): Promise<void>;
  captions: Pick<CaptionDrafts, 'write' | 'savedAs'>;
  start(): Stop;
}

export function createStudioModel(world: StudioWorld): StudioModel {
  const history = createHistory();
  const held = createStateHolder(history);
  const { put, make } = held;
  const arrivals = createArrivals(world, held);
  const pictures = createPictureUndo(history);
  const showJob = (job: Job) => {
    pictures.showJob(job);
    arrivals.showJob(job);
  };
  /** What the server says, with what it does not know yet. */
  const show = (project: StudioProject) => {
    pictures.seen(project);
    put({
      project: { ...project, feed: edited(project.feed, queue.unconfirmed()) },
      failure: null,
    });
    void readCatalogue(project.catalogueMark);
  };
  const readCatalogue = createCatalogueReader(world, held);
  const reader = createProjectReader(world, held, () => queue.unconfirmed().length > 0, show);
  const queue = createEditQueue(world, queueListeners(held, history, reader));
  const captions = createCaptionDrafts(world, held, history, reader.take);
  const run = (edits: readonly Edit[] = []) => {
    if (edits.length === 0) return;
    make(edits);
    queue.add(edits);
  };

  function edit(edits: readonly Edit[], group?: string): void {
    const real = edits.filter(({ was, now }) => !isAlike(was, now));
    history.add(real, group);
    run(real);
  }
  async function open(): Promise<void> {
    const kept = await world.kept.read();
    await reader.read();
    // Edits of a page that crashed: the server says which of them it has.
    run(kept);
    await captions.begin();
    await readJobs(world, held, showJob);
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
      if (clash.captions) captions.resolve(clash.captions, whose);
      else if (whose === 'mine') edit([{ at: clash.at, was: clash.is, now: clash.now }]);
    },
    say: (words, act) => put({ note: words === null ? null : { words, ...(act && { act }) } }),
    take: reader.take,
    retry: () => void reader.read(),
    takeStep(project, before) {
      history.add(fieldEdits(before, project.feed), undefined);
      reader.take(project);
    },
    showJob,
    async dismiss(job) {
      if (!isOfThisPage(job)) await world.source.dismiss(job.id);
      put({ jobs: held.get().jobs.filter(({ id }) => id !== job.id) });
    },
    captions,
    addFiles(files, about) {
      if (about) pictures.sent(files[0], about, held.get().project);
      return arrivals.addFiles(files, about);
    },
    start() {
      const stops = [listenTo(world, held, reader, showJob), queue.stop, captions.stop, held.clear];
      void open();
      return () => stops.forEach((stop) => stop());
    },
  };
}

/** What the server knows of no more is over, or went with an earlier start of it. */
async function readJobs(
  { source }: StudioWorld,
  held: StateHolder,
  showJob: (job: Job) => void,
): Promise<void> {
  const asked = await source.loadJobs();
  if (!asked.ok) return;
  const known = new Set(asked.value.map(({ id }) => id));
  const { jobs } = held.get();
  held.put({ jobs: jobs.filter((job) => isOfThisPage(job) || known.has(job.id)) });
  asked.value.forEach(showJob);
}

function listenTo(
  world: StudioWorld,
  held: StateHolder,
  reader: ProjectReader,
  showJob: (job: Job) => void,
): Stop {
  return world.source.listen({
    project: reader.onChange,
    job: showJob,
    gifts: ({ revision }) => held.put({ gifts: revision }),
    connected(isConnected) {
      // What was told meanwhile was not heard.
      const { project, failure } = held.get();
      if (!isConnected || (!project && failure === null)) return;
      void reader.read();
      void readJobs(world, held, showJob);
    },
  });
}

/** How a video has become what the feed says now, field by field. */
function fieldEdits(before: VideoDocument, { videos }: FeedDocument): Edit[] {
  const { id } = before;
  const fields = (video: object = {}) => new Map<string, unknown>(Object.entries(video));
  const [was, now] = [fields(before), fields(videos.find((video) => video.id === id))];
  return [...new Set([...was.keys(), ...now.keys()])]
    .filter((name) => !isAlike(was.get(name), now.get(name)))
    .map((name) => ({
      at: ['videos', id, name],
      was: was.get(name) ?? null,
      now: now.get(name) ?? null,
    }));
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
      put({ note: { words: message } });
    },
  };
}

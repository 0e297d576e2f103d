import type { Note } from '../../shell/Said.js';
import type { Edit } from '../../../studio/shared/edits.js';
import type { Conflict, Job, ProductList, StudioProject } from '../../../studio/shared/wire.js';
import { createEmitter, type Stop } from '../../../tools/emitter.js';
import { edited } from './edited.js';
import type { CaptionDraft } from './captionDrafts.js';
import type { SaveState } from './editQueue.js';
import type { History } from './history.js';

export interface StudioState {
  /** `null` until the first answer. */
  project: StudioProject | null;
  /** What the shop sells, as it was asked for last. */
  catalogue: ProductList;
  save: SaveState;
  /** Captions that are not in their files yet. */
  captions: readonly CaptionDraft[];
  /** Of them. */
  captionsSave: SaveState;
  canUndo: boolean;
  canRedo: boolean;
  /** Places that somebody else has changed meanwhile, with what this page wanted there. */
  conflicts: readonly Clash[];
  jobs: readonly Job[];
  /** Of the inbox, as it was told of last. */
  gifts: string | null;
  /** Addresses of files that are on their way, by the file's name: their own first picture. */
  arriving: Readonly<Record<string, string>>;
  /** Said once, below. */
  note: Note | null;
  /** Why the project could not be read. */
  failure: string | null;
}

/** @param captions - of a file, not of the feed: what was written here. */
export type Clash = Edit & Pick<Conflict, 'is'> & { captions?: CaptionDraft };

const NOTHING_YET: StudioState = {
  project: null,
  catalogue: { mark: '', products: [] },
  save: 'saved',
  captions: [],
  captionsSave: 'saved',
  canUndo: false,
  canRedo: false,
  conflicts: [],
  jobs: [],
  gifts: null,
  arriving: {},
  note: null,
  failure: null,
};

/** What is shown now, and who hears when it changes. */
export interface StateHolder {
  get(): StudioState;
  put(part: Partial<StudioState>): void;
  /** Edits as the merchant sees them, at once. */
  make(edits: readonly Edit[]): void;
  showJob(job: Job): void;
  subscribe(listener: () => void): Stop;
  clear(): void;
}

export function createStateHolder(history: History): StateHolder {
  const changed = createEmitter<void>();
  let state = NOTHING_YET;
  const put = (part: Partial<StudioState>) => {
    state = { ...state, ...part, canUndo: history.canUndo(), canRedo: history.canRedo() };
    changed.emit();
  };
  return {
    get: () => state,
    put,
    make(edits) {
      const { project } = state;
      if (project) put({ project: { ...project, feed: edited(project.feed, edits) } });
    },
    showJob(job) {
      const isKnown = state.jobs.some(({ id }) => id === job.id);
      put({
        jobs: isKnown
          ? state.jobs.map((each) => (each.id === job.id ? job : each))
          : [...state.jobs, job],
      });
    },
    subscribe: (listener) => changed.on(listener),
    clear: changed.clear,
  };
}

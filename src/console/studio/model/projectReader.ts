import { text } from '../texts.js';
import type { Edit } from '../../../studio/shared/edits.js';
import { applyChange, type ProjectChange } from '../../../studio/shared/projectChange.js';
import type { StudioProject } from '../../../studio/shared/wire.js';
import { edited } from './edited.js';
import type { StudioWorld } from './source.js';
import type { StateHolder } from './studioState.js';

export interface ProjectReader {
  read(): Promise<void>;
  /** Takes an answer that carries the whole project. */
  take(project: StudioProject): void;
  /** The file has become another one. */
  onChange(change: ProjectChange): void;
  /** The server has these of our own. */
  confirmed(edits: readonly Edit[], revision: string): void;
  /** Own edits have come to rest: what was heard meanwhile is taken now. */
  catchUp(): void;
}

/** More than this behind, all is read. */
const MAX_WAITING = 200;

/**
 * Keeps up with the project: each change is told from one revision to the next, and all is read only where one was missed. Own edits on
 * their way come first.
 *
 * @param show - the project as the server has it; what it does not know yet is put on top.
 */
export function createProjectReader(
  world: StudioWorld,
  held: StateHolder,
  isSending: () => boolean,
  show: (project: StudioProject) => void,
): ProjectReader {
  /** As the server has told it, with own edits that it has confirmed. */
  let base: StudioProject | null = null;
  let waiting: ProjectChange[] = [];
  let isReading = false;

  const take = (project: StudioProject) => {
    base = project;
    show(project);
    catchUp();
  };
  const read = async () => {
    isReading = true;
    // What is told from now on may come after what is read.
    waiting = [];
    const answer = await world.source.loadProject();
    isReading = false;
    if (answer.ok) return take(answer.value);
    const why = answer.reason === 'signed_out' ? text('failed.signed_out') : answer.message;
    held.put({ failure: held.get().project ? null : why });
  };
  function catchUp(): void {
    if (waiting.length === 0 || isSending() || isReading) return;
    const changes = base && changesFrom(base.revision, waiting);
    if (!base || !changes) return void read();
    waiting = [];
    if (changes.length === 0) return;
    base = changes.reduce(applyChange, base);
    show(base);
  }
  return {
    read,
    take,
    onChange(change) {
      waiting.push(change);
      if (waiting.length > MAX_WAITING) waiting = [{ ...change, from: null }];
      catchUp();
    },
    confirmed(edits, revision) {
      // The change that tells of them goes on from the revision before.
      if (base) base = { ...base, feed: edited(base.feed, edits) };
      const { project } = held.get();
      if (project) held.put({ project: { ...project, revision } });
    },
    catchUp,
  };
}

/** Those that lead on from there, one from the other; `null` where one was missed. */
function changesFrom(revision: string, all: readonly ProjectChange[]): ProjectChange[] | null {
  const next = all.findIndex(({ from }) => from === revision);
  const known = all.findLastIndex((change) => change.revision === revision);
  if (next < 0 && known < 0) return null;
  const changes = all.slice(next < 0 ? known + 1 : next);
  const isRow = changes.every(
    ({ from }, index) => from === (index === 0 ? revision : changes[index - 1]?.revision),
  );
  return isRow ? changes : null;
}

/** Reads what the shop sells when that is another list than the one that is known; it is large, and changes by an import only. */
export function createCatalogueReader(
  world: StudioWorld,
  held: StateHolder,
): (mark: string) => Promise<void> {
  let asking: string | null = null;
  return async (mark) => {
    if (mark === held.get().catalogue.mark || mark === asking) return;
    asking = mark;
    const answer = await world.source.loadProducts();
    asking = null;
    if (answer.ok) held.put({ catalogue: answer.value });
  };
}

/** Tells every page what has become of the project, from one revision to the next. */
import type { Project } from '../../project/folder/project.js';
import { createTurns } from '../../tools/inTurn.js';
import {
  changeBetween,
  describe,
  type Described,
  type ProjectChange,
} from '../shared/projectChange.js';
import type { StudioProject } from '../shared/wire.js';
import { readState } from './projectState.js';

export interface ChangeSender {
  /** A page has been given all of it: what comes next can be told from there. */
  saw(state: StudioProject): void;
  /** The files say something else. */
  changed(revision: string): Promise<void>;
}

/** @param hasListeners - whether anybody listens: else nothing is read, and the next to come reads all. */
export function createChangeSender(
  project: Project,
  hasListeners: () => boolean,
  send: (change: ProjectChange) => void,
): ChangeSender {
  const inTurn = createTurns();
  let last: Described | null = null;
  return {
    saw(state) {
      last ??= describe(state);
    },
    changed: (revision) =>
      inTurn(async () => {
        if (!hasListeners()) {
          last = null;
          return;
        }
        const state = await readState(project);
        if (!state.ok) {
          last = null;
          return send({ from: null, revision });
        }
        // Told already, with what came after.
        if (state.value.revision === last?.revision) return;
        const now = describe(state.value);
        send(changeBetween(last, now, state.value));
        last = now;
      }),
  };
}

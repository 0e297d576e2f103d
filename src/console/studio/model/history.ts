import { undoOf, type Edit } from '../../../studio/shared/edits.js';
import { isAlike } from '../../../tools/isAlike.js';
import { joined } from './editQueue.js';

interface Step {
  edits: Edit[];
  /** What comes in the same group joins this step. */
  group: string | undefined;
}

/** What can be taken back, and what can be made again. */
export interface History {
  add(edits: readonly Edit[], group: string | undefined): void;
  endGroup(): void;
  /** @returns the edits that take the last step back, if there is one. */
  undo(): Edit[] | undefined;
  redo(): Edit[] | undefined;
  /** What was not done can't be taken back. */
  forget(edits: readonly Edit[]): void;
  canUndo(): boolean;
  canRedo(): boolean;
}

export function createHistory(): History {
  let done: Step[] = [];
  let undone: Step[] = [];
  return {
    add(edits, group) {
      if (edits.length === 0) return;
      const last = done.at(-1);
      if (group !== undefined && last?.group === group)
        last.edits = joined([...last.edits, ...edits]);
      else done.push({ edits: [...edits], group });
      undone = [];
    },
    endGroup() {
      const last = done.at(-1);
      if (last) last.group = undefined;
    },
    undo() {
      const step = done.pop();
      if (step) undone.push(step);
      return step && undoOf(step.edits);
    },
    redo() {
      const step = undone.pop();
      if (step) done.push(step);
      return step?.edits;
    },
    forget(edits) {
      for (const step of done)
        step.edits = step.edits.filter(({ at }) => !edits.some((each) => isAlike(each.at, at)));
      done = done.filter((step) => step.edits.length > 0);
    },
    canUndo: () => done.length > 0,
    canRedo: () => undone.length > 0,
  };
}

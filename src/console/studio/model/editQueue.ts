import { inWords } from '../../languages/said.js';
import { conflictsIn, type Edit } from '../../../studio/shared/edits.js';
import type { Conflict, EditAnswer, StudioProject } from '../../../studio/shared/wire.js';
import { isAlike } from '../../../tools/isAlike.js';
import type { StudioWorld } from './source.js';

/** `saved`: the file has all of it. `offline`: kept in this browser until the server answers again. */
export type SaveState = 'saved' | 'saving' | 'offline' | 'signed_out';

export interface EditQueue {
  /** To be sent, in order; what is in one place is joined. */
  add(edits: readonly Edit[]): void;
  /** All that the server has not confirmed, in order. */
  unconfirmed(): readonly Edit[];
  stop(): void;
}

export interface QueueListeners {
  onState(state: SaveState): void;
  /** The file has what was sent. */
  onConfirmed(edits: readonly Edit[], revision: string): void;
  /** Somebody else has written there; the rest goes on. */
  onConflict(project: StudioProject, refused: readonly (Edit & Pick<Conflict, 'is'>)[]): void;
  /** The feed would have had a fault: taken back, and why. */
  onRefused(edits: readonly Edit[], message: string): void;
}

const RETRY_MS = 2000;

/**
 * Sends edits one request at a time: what is made meanwhile waits and is joined, so that fast typing is a few requests and the last
 * letter is never behind. Until it is confirmed an edit is kept in the browser, too.
 */
export function createEditQueue(world: StudioWorld, listeners: QueueListeners): EditQueue {
  let waiting: Edit[] = [];
  let sent: readonly Edit[] = [];
  let sending: Promise<void> | null = null;
  let stopRetry = () => {};
  let isStopped = false;
  /** Nobody answers: the next try comes by its timer, or with the next edit. */
  let isHeld = false;

  const keep = () => world.kept.write([...sent, ...waiting]);

  async function sendAll(): Promise<void> {
    while (waiting.length > 0 && !isStopped) {
      sent = waiting;
      waiting = [];
      listeners.onState('saving');
      const answer = await world.source.sendEdits(sent);
      if (isStopped) return;
      const edits = sent;
      sent = [];
      if (!answer.ok && answer.reason !== 'refused') {
        waiting = joined([...edits, ...waiting]);
        keep();
        isHeld = true;
        listeners.onState(answer.reason);
        if (answer.reason === 'offline') stopRetry = world.setTimer(begin, RETRY_MS);
        return;
      }
      if (!answer.ok) listeners.onRefused(edits, answer.message);
      else settle(edits, answer.value);
      keep();
    }
    listeners.onState('saved');
  }

  function settle(edits: readonly Edit[], answer: EditAnswer): void {
    if (answer.ok) return listeners.onConfirmed(edits, answer.revision);
    if (answer.reason === 'refused') return listeners.onRefused(edits, inWords(answer));
    // All or none was written: those in nobody's way are sent again.
    const { feed } = answer.project;
    const clashing = conflictsIn(feed, edits);
    const named = clashing.map((edit) => ({
      ...edit,
      is: answer.conflicts.find(({ at }) => isAlike(at, edit.at))?.is ?? null,
    }));
    waiting = joined([...edits.filter((edit) => !clashing.includes(edit)), ...waiting]);
    listeners.onConflict(answer.project, named);
  }

  function begin(): void {
    stopRetry();
    isHeld = false;
    sending ??= sendAll().finally(() => {
      sending = null;
      // Added after the last look.
      if (waiting.length > 0 && !isHeld && !isStopped) begin();
    });
  }

  return {
    add(edits) {
      waiting = joined([...waiting, ...edits]);
      keep();
      begin();
    },
    unconfirmed: () => [...sent, ...waiting],
    stop() {
      isStopped = true;
      stopRetry();
    },
  };
}

/** Letter by letter in one place is one edit, from what stood there first to what stands there now. */
export function joined(edits: readonly Edit[]): Edit[] {
  const list: Edit[] = [];
  for (const edit of edits) {
    const last = list.at(-1);
    if (last && isAlike(last.at, edit.at) && isAlike(last.now, edit.was))
      list[list.length - 1] = { ...last, now: edit.now };
    else list.push(edit);
  }
  return list;
}

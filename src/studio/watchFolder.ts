import { watch, type FSWatcher } from 'node:fs';
import type { Project } from '../project/folder/project.js';
import type { Env } from '../tools/env.js';

/** Editors write a file in several steps. */
const SETTLE_MS = 60;
/** Some disks, of networks and of virtual machines, tell nobody of a change. */
const POLL_MS = 2000;

export interface FolderWatch {
  /** Looks now. @returns the revision. */
  look(): Promise<string>;
  stop(): void;
}

/** @param onChange - another revision than the last one stands there. */
export function watchFolder(
  project: Project,
  { setTimer }: Pick<Env, 'setTimer'>,
  onChange: (revision: string) => void,
): FolderWatch {
  let known: string | null = null;
  let isStopped = false;
  let cancelPoll = () => {};
  let cancelLook = () => {};
  const look = async () => {
    const revision = await project.revision();
    if (isStopped || revision === known) return revision;
    const isFirst = known === null;
    known = revision;
    if (!isFirst) onChange(revision);
    return revision;
  };
  const lookQuietly = () => void look().catch(() => {});
  const poll = () => {
    lookQuietly();
    cancelPoll = setTimer(poll, POLL_MS);
  };
  poll();
  const watcher = startWatcher(project.folder, () => {
    cancelLook();
    cancelLook = setTimer(lookQuietly, SETTLE_MS);
  });
  return {
    look,
    stop() {
      isStopped = true;
      cancelPoll();
      cancelLook();
      watcher?.close();
    },
  };
}

/** Where the system has no more watchers to give, the poll goes on alone. */
function startWatcher(folder: string, onEvent: () => void): FSWatcher | null {
  try {
    const watcher = watch(folder, { persistent: false }, onEvent);
    watcher.on('error', () => watcher.close());
    return watcher;
  } catch {
    return null;
  }
}

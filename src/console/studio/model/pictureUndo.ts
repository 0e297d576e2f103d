import { valueAt, type EditTarget } from '../../../studio/shared/edits.js';
import type { Job, StudioProject, UploadMetadata } from '../../../studio/shared/wire.js';
import { isAlike } from '../../../tools/isAlike.js';
import type { History } from './history.js';

export interface PictureUndo {
  /** A picture leaves this page. @param project - with the one before. */
  sent(
    file: Pick<File, 'name'> | undefined,
    about: Omit<UploadMetadata, 'filename'>,
    project: StudioProject | null,
  ): void;
  showJob(job: Job): void;
  /** The project as the server has it: where the picture has arrived, it can be taken back. */
  seen(project: StudioProject): void;
}

/** The server puts a creator's picture or a live's poster into the feed; for whoever has chosen it here it is a step like any other. */
export function createPictureUndo(history: History): PictureUndo {
  const waiting = new Map<string, { at: EditTarget; was: unknown }>();
  return {
    sent(file, { kind, creator = '', video = '' }, project) {
      if (!file || !project || (kind !== 'avatar' && kind !== 'poster')) return;
      const at: EditTarget =
        kind === 'avatar' ? ['creators', creator, 'avatar'] : ['videos', video, 'poster'];
      waiting.set(file.name, { at, was: valueAt(project.feed, at) });
    },
    showJob({ name, state }) {
      if (state === 'refused') waiting.delete(name);
    },
    seen({ feed }) {
      for (const [name, { at, was }] of waiting) {
        const now = valueAt(feed, at);
        if (isAlike(now, was)) continue;
        waiting.delete(name);
        history.add([{ at, was, now }], undefined);
      }
    },
  };
}

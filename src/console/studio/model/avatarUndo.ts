import type { Job, StudioProject } from '../../../studio/shared/wire.js';
import type { History } from './history.js';

export interface AvatarUndo {
  /** A picture of this creator leaves this page. @param project - with the one before. */
  sent(creator: string | undefined, project: StudioProject | null): void;
  showJob(job: Job): void;
  /** The project as the server has it: where the picture has arrived, it can be taken back. */
  seen(project: StudioProject): void;
}

/** The server puts a creator's picture into the feed; for whoever has chosen it here it is a step like any other. */
export function createAvatarUndo(history: History): AvatarUndo {
  const waiting = new Map<string, string | null>();
  return {
    sent(creator, project) {
      const known = project?.feed.creators.find(({ id }) => id === creator);
      if (known) waiting.set(known.id, known.avatar ?? null);
    },
    showJob({ creator, state }) {
      if (creator !== undefined && state === 'refused') waiting.delete(creator);
    },
    seen({ feed }) {
      for (const { id, avatar = null } of feed.creators) {
        const was = waiting.get(id);
        if (was === undefined || avatar === was) continue;
        waiting.delete(id);
        history.add([{ at: ['creators', id, 'avatar'], was, now: avatar }], undefined);
      }
    },
  };
}

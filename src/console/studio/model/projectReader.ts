import { text } from '../texts.js';
import type { StudioProject } from '../../../studio/shared/wire.js';
import type { StudioWorld } from './source.js';
import type { StateHolder } from './studioState.js';

export interface ProjectReader {
  read(): Promise<void>;
  /** The file has become another one. */
  heard(revision: string): void;
  /** Own edits have come to rest: what was heard meanwhile is read now. */
  catchUp(): void;
}

/** Reads the project when it changes; own edits on their way come first, and their answer says what is there. */
export function createProjectReader(
  world: StudioWorld,
  held: StateHolder,
  isSending: () => boolean,
  take: (project: StudioProject) => void,
): ProjectReader {
  let wanted: string | null = null;
  const reader: ProjectReader = {
    async read() {
      const asked = await world.source.loadProject();
      if (!asked.ok) {
        const why = asked.reason === 'signed_out' ? text('failed.signed_out') : asked.message;
        return held.put({ failure: held.get().project ? null : why });
      }
      wanted = null;
      take(asked.value);
    },
    heard(revision) {
      wanted = revision;
      reader.catchUp();
    },
    catchUp() {
      const isBehind = wanted !== null && wanted !== held.get().project?.revision;
      if (isBehind && !isSending()) void reader.read();
    },
  };
  return reader;
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
    const asked = await world.source.loadProducts();
    asking = null;
    if (asked.ok) held.put({ catalogue: asked.value });
  };
}

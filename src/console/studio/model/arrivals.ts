import type { Job, UploadMetadata } from '../../../studio/shared/wire.js';
import type { StudioWorld } from './source.js';
import type { StateHolder } from './studioState.js';
import { sendFiles } from './uploads.js';

export interface Arrivals {
  addFiles(files: readonly File[], about?: Omit<UploadMetadata, 'filename'>): Promise<void>;
  showJob(job: Job): void;
}

/** Files on their way: each shows its own first picture until it has become a video. */
export function createArrivals(world: StudioWorld, held: StateHolder): Arrivals {
  function showJob(job: Job): void {
    held.showJob(job);
    const { [job.name]: address, ...rest } = held.get().arriving;
    if (address === undefined || (job.state !== 'done' && job.state !== 'refused')) return;
    world.letGo(address);
    held.put({ arriving: rest });
  }
  return {
    showJob,
    addFiles(files, about = { kind: 'video' }) {
      const shown = about.kind === 'video' ? files : [];
      const arriving = Object.fromEntries(shown.map((file) => [file.name, world.showFile(file)]));
      held.put({ arriving: { ...held.get().arriving, ...arriving } });
      return sendFiles(world, files, about, {
        onJob: showJob,
        onSent: (id) => held.put({ jobs: held.get().jobs.filter((job) => job.id !== id) }),
      });
    },
  };
}

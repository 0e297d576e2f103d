import type { Job, UploadMetadata } from '../../../studio/shared/wire.js';
import type { StudioWorld } from './source.js';

/** Of what is done to a file, sending it is the shorter part. */
const SENDING = 0.25;

const OWN = 'upload-';

/** Whether only this page knows of it: a file that the server does not have all of. */
export const isOfThisPage = ({ id }: Job): boolean => id.startsWith(OWN);

/** Sends files one after the other. Each is a job of the page's own until the server has all of it and tells of its job. */
export async function sendFiles(
  world: StudioWorld,
  files: readonly File[],
  about: Omit<UploadMetadata, 'filename'>,
  listeners: { onJob(job: Job): void; onSent(id: string): void },
): Promise<void> {
  const jobs = files.map((file, index): Job => ({
    id: `${OWN}${world.nowMs()}-${index}`,
    name: file.name,
    state: 'waiting',
    progress: 0,
    ...(about.kind === 'catalogue' && { isImport: true }),
    ...(about.creator !== undefined && { creator: about.creator }),
  }));
  jobs.forEach(listeners.onJob);
  for (const [index, job] of jobs.entries()) {
    const show = (part: Partial<Job>) => listeners.onJob({ ...job, state: 'working', ...part });
    const answer = await world.source.upload(
      files[index]!,
      { filename: job.name, ...about },
      (sent) => show({ progress: sent * SENDING }),
    );
    if (answer.ok) listeners.onSent(job.id);
    else show({ state: 'refused', message: answer.message });
  }
}

/** Uploads as a page sends them, in the words of the tus protocol. */
import { expect } from 'vitest';
import type { Job } from '../../../../src/studio/shared/wire.js';
import type { StudioWorld } from '../../../support/studioWorld.js';

export type Asking = Pick<StudioWorld, 'ask'>;

export const TUS = { 'tus-resumable': '1.0.0' };
export const BYTES = { 'content-type': 'application/offset+octet-stream' };
const metadata = (about: Record<string, string>) =>
  Object.entries(about)
    .map(([name, value]) => `${name} ${Buffer.from(value).toString('base64')}`)
    .join(',');

export const begin = ({ ask }: Asking, length: number, about: Record<string, string>) =>
  ask('api/uploads', {
    method: 'POST',
    headers: { ...TUS, 'upload-length': String(length), 'upload-metadata': metadata(about) },
  });
export const send = ({ ask }: Asking, place: string, offset: number, body: BodyInit) =>
  ask(`api/${place}`, {
    method: 'PATCH',
    headers: { ...TUS, ...BYTES, 'upload-offset': String(offset) },
    body,
    duplex: 'half',
  } as RequestInit);
export const offsetOf = async ({ ask }: Asking, place: string) =>
  Number(
    (await ask(`api/${place}`, { method: 'HEAD', headers: TUS })).headers.get('upload-offset'),
  );
export const jobsOf = async ({ ask }: Asking) => (await (await ask('api/jobs')).json()) as Job[];

export async function drop(
  world: Asking,
  body: Uint8Array<ArrayBuffer>,
  about: Record<string, string>,
) {
  const begun = await begin(world, body.length, about);
  const place = begun.headers.get('location') ?? '';
  expect((await send(world, place, 0, body)).status).toBe(204);
  return settled(world, place.replace('uploads/', ''));
}

export async function settled(world: Asking, id: string): Promise<Job> {
  let job: Job | undefined;
  await expect
    .poll(async () => (job = (await jobsOf(world)).find((each) => each.id === id))?.state)
    .toMatch(/done|refused/);
  return job as Job;
}

/** A studio over real HTTP, on a project folder of its own. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { serveHandler } from '../../src/cli/serveHandler.js';
import { nodeClock } from '../../src/collector/nodeClock.js';
import type { FeedDocument } from '../../src/project/folder/feedDocument.js';
import { createProject } from '../../src/project/folder/project.js';
import {
  createAccess,
  type Access,
  type AccessOptions,
} from '../../src/server/access/createAccess.js';
import { createStudio, type Studio, type StudioOptions } from '../../src/studio/createStudio.js';
import type { Edit } from '../../src/studio/shared/edits.js';
import type { EditAnswer, StudioProject } from '../../src/studio/shared/wire.js';

type TestStudioOptions = Partial<StudioOptions> & { laterMs?: number };

export const TOKEN = 'a-token-nobody-guesses';

export const createTestAccess = (more: Partial<AccessOptions> = {}): Access =>
  createAccess({
    ownerToken: TOKEN,
    cookieName: 'reelshelf_studio_test',
    isKept: false,
    notices: { say: () => {} },
    nowMs: nodeClock.nowMs,
    ...more,
  });

/** @param laterMs - how far its clock is ahead of the disk's. */
export const createTestStudio = ({
  laterMs = 0,
  ...options
}: TestStudioOptions & Pick<StudioOptions, 'project'>): Studio =>
  createStudio(
    {
      console: { access: createTestAccess(), offers: ['studio'] },
      isLocal: true,
      assets: 'file:///nowhere/',
      widget: new URL('../../dist/', import.meta.url).href,
      log: () => {},
      version: '0.0.0',
      environment: {},
      ...options,
    },
    {
      ...nodeClock,
      nowMs: () => nodeClock.nowMs() + laterMs,
      fetch: () => Promise.reject(new Error('no network')),
    },
  );

export const plainFeed = (videos: number): FeedDocument => ({
  version: 1,
  rights: { status: 'owned' },
  creators: [{ id: 'mia', handle: '@mia.skin' }],
  products: [{ id: 'serum', title: 'Dew Serum', price: { amount: '28.00', currency: 'USD' } }],
  videos: Array.from({ length: videos }, (_, place) => ({
    id: `v${place}`,
    title: `Video ${place}`,
    sources: [{ type: 'mp4' as const, src: `media/v${place}.mp4` }],
  })),
});

export interface StudioWorld {
  folder: string;
  /** `http://127.0.0.1:1234/` */
  base: string;
  studio: Studio;
  /** Below `studio/`, with the token. */
  ask(path: string, init?: RequestInit): Promise<Response>;
  project(): Promise<StudioProject>;
  edit(...edits: Edit[]): Promise<EditAnswer & { status: number }>;
}

export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'reelshelf-studio-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export async function openStudio(
  feed: object = plainFeed(3),
  options: Partial<StudioOptions> = {},
): Promise<StudioWorld> {
  const folder = join(await emptyFolder(), 'reels');
  await mkdir(folder);
  await writeFile(join(folder, 'reels.json'), JSON.stringify(feed, null, 2));
  return openStudioIn(folder, options);
}

export async function openStudioIn(
  folder: string,
  options: TestStudioOptions = {},
): Promise<StudioWorld> {
  const made = await createProject(folder);
  if (!made.ok) throw new Error(made.error.message);
  const studio = createTestStudio({ project: made.value.project, ...options });
  const server = await serveHandler(
    { fetch: (request) => studio.fetch(request), hasUploads: true },
    0,
    '127.0.0.1',
  );
  onTestFinished(() => server.stop(() => studio.close()));
  const base = `http://127.0.0.1:${server.port}/`;
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(`${base}studio/${path}`, {
      redirect: 'manual',
      ...init,
      headers: { authorization: `Bearer ${TOKEN}`, ...init.headers },
    });
  return {
    folder,
    base,
    studio,
    ask,
    project: async () => (await (await ask('api/project')).json()) as StudioProject,
    async edit(...edits) {
      const response = await ask('api/edits', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ edits }),
      });
      return { ...((await response.json()) as EditAnswer), status: response.status };
    },
  };
}

/** The creators' server over real HTTP, on a project folder of its own, and what the merchant's studio writes beside it. */
import { readFile } from 'node:fs/promises';
import { onTestFinished } from 'vitest';
import { uploadsIn } from '../../src/server/uploads.js';
import { serveHandler } from '../../src/cli/serveHandler.js';
import { nodeClock } from '../../src/collector/nodeClock.js';
import {
  createSubmissions,
  type SubmissionsOptions,
} from '../../src/submissions/createSubmissions.js';
import { createGifts, type Gifts, type KeptGift } from '../../src/submissions/log/gifts.js';
import type { Grant } from '../../src/submissions/shared/gift.js';
import { serverSpeech } from '../../src/i18n/serverLanguages.js';
import { rightsSentence } from '../../src/submissions/shared/sentences.js';
import type { CreatorView, SubmitRequest } from '../../src/submissions/shared/wire.js';
import { demoFiles } from './demoReels.js';
import { emptyFolder } from './studioWorld.js';

/** Some days from today, `YYYY-MM-DD`. */
export const dayFromNow = (days: number): string =>
  new Date(nodeClock.nowMs() + days * 86_400_000).toISOString().slice(0, 10);

export const realClip = async (): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await readFile(demoFiles('one-drop').preview));

export interface SubmissionsWorld {
  folder: string;
  /** `http://127.0.0.1:1234/` */
  base: string;
  gifts: Gifts;
  lines: string[];
  invite(more?: Partial<Parameters<Gifts['invite']>[0]>): Promise<string>;
  /** Below `submit/<token>/`. */
  ask(token: string, path: string, init?: RequestInit): Promise<Response>;
  view(token: string): Promise<CreatorView>;
  /** A whole file in one part. @returns the last answer. */
  upload(token: string, body: Uint8Array<ArrayBuffer>, filename?: string): Promise<Response>;
  send(token: string, more?: Partial<SubmitRequest>): Promise<Response>;
  kept(token: string): Promise<KeptGift>;
  /** What is kept of the creator's files, by their uploads. */
  files(folderName: string): Promise<string[]>;
}

export const TUS = { 'tus-resumable': '1.0.0' };
export const PART = { ...TUS, 'content-type': 'application/offset+octet-stream' };
export const nameOf = (filename: string) => ({
  'upload-metadata': `filename ${Buffer.from(filename).toString('base64')}`,
});

export const GRANT = (): Grant => ({
  until: dayFromNow(365),
  territories: ['US'],
  channels: ['onsite'],
});

export async function openSubmissions(
  options: Partial<SubmissionsOptions> = {},
): Promise<SubmissionsWorld> {
  const folder = options.folder ?? (await emptyFolder());
  const lines: string[] = [];
  const submissions = createSubmissions(
    {
      folder,
      assets: 'file:///nowhere/',
      senderOf: (request) => request.headers.get('x-sender') ?? 'somebody',
      log: (line) => lines.push(line),
      ...options,
    },
    {
      nowMs: nodeClock.nowMs,
      // Nobody waits in a test.
      setTimer(run) {
        queueMicrotask(run);
        return () => {};
      },
    },
  );
  const server = await serveHandler(
    { fetch: (request) => submissions.fetch(request), hasUploads: true },
    0,
    '127.0.0.1',
  );
  onTestFinished(() => server.stop());
  const base = `http://127.0.0.1:${server.port}/`;
  const gifts = createGifts(folder, nodeClock);
  const ask: SubmissionsWorld['ask'] = (token, path, init) =>
    fetch(`${base}submit/${token}${path === '' ? '' : `/${path}`}`, init);
  const view = async (token: string) =>
    (await (await ask(token, 'api/state')).json()) as CreatorView;
  return {
    folder,
    base,
    gifts,
    lines,
    ask,
    view,
    invite: (more) =>
      gifts.invite({
        gift: 'gift-2026-mia-serum-k7qd2',
        shop: 'Halden',
        creator: { id: 'mia', handle: '@mia.skin' },
        products: [{ id: 'serum', title: 'Dew Serum' }],
        relation: 'gifted',
        note: '',
        endsOn: dayFromNow(30),
        grant: GRANT(),
        ...more,
      }),
    async upload(token, body, filename = 'clip.mp4') {
      const begun = await ask(token, 'api/uploads', {
        method: 'POST',
        headers: { ...TUS, ...nameOf(filename), 'upload-length': String(body.length) },
      });
      if (begun.status !== 201) return begun;
      return ask(token, `api/${begun.headers.get('location') ?? ''}`, {
        method: 'PATCH',
        headers: { ...PART, 'upload-offset': '0' },
        body,
      });
    },
    async send(token, more = {}) {
      const grant = more.grant ?? GRANT();
      const body: SubmitRequest = {
        upload: (await view(token)).file?.upload ?? '',
        title: 'My morning',
        product: 'serum',
        productWords: '',
        relation: 'gifted',
        sentence: rightsSentence('Halden', grant, serverSpeech()),
        name: 'Mia Skin',
        grant,
        sparkCode: '',
        sparkUntil: '',
        ...more,
      };
      return ask(token, 'api/send', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    },
    files: async (folderName) => [...(await uploadsIn(gifts.folderOf(folderName)))],
    async kept(token) {
      const kept = await gifts.byToken(token);
      if (!kept) throw new Error('The link leads nowhere.');
      return kept;
    },
  };
}

export const sentenceIn = async (response: Response): Promise<string> =>
  ((await response.json()) as { message: string }).message;

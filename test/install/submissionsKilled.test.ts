/** Invitations, creators' uploads and the merchant's answers, killed at any moment: nothing that was answered is lost, nothing is half there. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readEntries } from '../../src/submissions/log/entrySchema.js';
import { serverSpeech } from '../../src/i18n/serverLanguages.js';
import { rightsSentence } from '../../src/submissions/shared/sentences.js';
import type {
  CreatorView,
  Inbox,
  LinkAnswer,
  SubmitRequest,
} from '../../src/submissions/shared/wire.js';
import { passTime } from '../support/passTime.js';
import { plainFeed } from '../support/studioWorld.js';
import { dayFromNow, GRANT, nameOf, PART, realClip, TUS } from '../support/submissionsWorld.js';
import { startStudio, type RunningStudio } from './runningStudio.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reelshelf-submissions-'));
  await writeFile(join(folder, 'reels.json'), JSON.stringify(plainFeed(2), null, 2));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** All that one link's two sides were told. */
interface Told {
  id: string;
  token: string;
  /** The upload that arrived whole. */
  upload?: string;
  title?: string;
  /** What the merchant has said last, and was told that it is kept. */
  words?: string;
}

class Gone extends Error {}

/** @throws {@link Gone} when nobody answers any more; any other answer than a good one is the test's own fault. */
async function json<T>(asking: Promise<Response>): Promise<T> {
  const response = await asking.catch(() => {
    throw new Gone();
  });
  const text = await response.text().catch(() => {
    throw new Gone();
  });
  if (!response.ok) throw new Error(`${response.status} ${text}`);
  return (text === '' ? null : JSON.parse(text)) as T;
}
const posted = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

const invite = ({ ask }: RunningStudio, handle: string) =>
  json<LinkAnswer>(
    ask(
      'api/gifts',
      posted({
        shop: 'Halden',
        address: '',
        creator: { handle, name: '' },
        products: ['serum'],
        relation: 'gifted',
        note: '',
        endsOn: dayFromNow(30),
        grant: GRANT(),
      }),
    ),
  );
const submissionOf = (upload: string, title: string): SubmitRequest => ({
  upload,
  title,
  product: 'serum',
  productWords: '',
  relation: 'gifted',
  sentence: rightsSentence('Halden', GRANT(), serverSpeech()),
  name: 'Mia Skin',
  grant: GRANT(),
  sparkCode: '',
  sparkUntil: '',
});

/** Invites, uploads in two parts, sends, asks for a change, and begins again with the next, until the server is gone. */
async function work(running: RunningStudio, who: string): Promise<Told[]> {
  const all: Told[] = [];
  const clip = await realClip();
  const half = Math.floor(clip.length / 2);
  try {
    for (let count = 0; ; count++) {
      const { id, token } = await invite(running, `@${who}.${count}`);
      const told: Told = { id, token };
      all.push(told);
      const ask = (path: string, init?: RequestInit) =>
        fetch(`${running.base}submit/${token}/api/${path}`, init);
      const begun = await ask('uploads', {
        method: 'POST',
        headers: { ...TUS, ...nameOf('clip.mp4'), 'upload-length': String(clip.length) },
      }).catch(() => {
        throw new Gone();
      });
      const place = begun.headers.get('location') ?? '';
      for (const [from, to] of [
        [0, half],
        [half, clip.length],
      ] as const)
        await json(
          ask(place, {
            method: 'PATCH',
            headers: { ...PART, 'upload-offset': String(from) },
            body: clip.slice(from, to),
          }),
        );
      told.upload = place.replace('uploads/', '');
      const title = `Morning ${count}`;
      await json(ask('send', posted(submissionOf(told.upload, title))));
      told.title = title;
      const inbox = await json<Inbox>(running.ask('api/gifts'));
      const about = inbox.gifts.find((gift) => gift.id === id)?.submission?.id;
      const words = `Closer, please (${count})`;
      await json(
        running.ask(`api/gifts/${id}/decision`, posted({ kind: 'changes_asked', about, words })),
      );
      told.words = words;
    }
  } catch (error) {
    if (!(error instanceof Gone)) throw error;
    return all;
  }
}

/** Each log is whole lines; each file is named by its log, or goes on. */
async function lookAtDisk(): Promise<void> {
  const root = join(folder, '.reelshelf-submissions');
  // Killed before anything was sent, it has made no folder yet.
  const places = await readdir(root).catch(() => []);
  for (const place of places.filter((name) => /^[0-9a-f]{32}$/.test(name))) {
    const log = await readFile(join(root, place, 'log.jsonl'), 'utf8').catch(() => '');
    const lines = log.split('\n').filter((line) => line !== '');
    // Of a line that was cut off nothing was ever answered.
    expect(lines.length - readEntries(log).length).toBeLessThanOrEqual(1);
  }
  expect((await readdir(folder)).filter((name) => name.startsWith('.reelshelf-part-'))).toEqual([]);
}

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'killed while creators send and the merchant answers, it has all that was answered (%i)',
  async (seed) => {
    const first = await startStudio(folder);
    const working = Promise.all(['mia', 'lou'].map((who) => work(first, who)));
    // Another moment for each seed.
    await passTime(80 + ((seed * 173) % 500));
    first.child.kill('SIGKILL');
    const told = (await working).flat();
    await first.ended;

    const next = await startStudio(folder);
    await lookAtDisk();
    const { gifts } = await json<Inbox>(next.ask('api/gifts'));
    const clip = await realClip();
    for (const { id, token, upload, title, words } of told) {
      const gift = gifts.find((each) => each.id === id);
      const view = await json<CreatorView>(fetch(`${next.base}submit/${token}/api/state`));
      if (upload !== undefined) {
        expect(view.file?.upload).toBe(upload);
        const kept = await next.ask(`api/gifts/${id}/clip`);
        if (title !== undefined) expect(new Uint8Array(await kept.arrayBuffer())).toEqual(clip);
        else await kept.body?.cancel();
      }
      if (title !== undefined)
        expect(gift?.submission).toMatchObject({
          title,
          sentence: rightsSentence('Halden', GRANT(), serverSpeech()),
        });
      if (words !== undefined) expect(view).toMatchObject({ state: 'changes_asked', words });
      // Whatever was not answered can be done again.
      if (words === undefined && upload !== undefined) {
        const sent = await json<CreatorView>(
          fetch(
            `${next.base}submit/${token}/api/send`,
            posted(submissionOf(view.file?.upload ?? '', 'Once more')),
          ),
        );
        expect(sent.state).toBe('submitted');
      }
    }
    next.child.kill('SIGTERM');
    expect(await next.ended).toEqual([0, null]);
  },
);

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { failure } from '../../../src/tools/result.js';
import { openStudio, openStudioIn, type StudioWorld } from '../../support/studioWorld.js';
import { begin, BYTES, drop, jobsOf, offsetOf, send, settled, TUS } from './support/upload.js';

const text = (words: string) => new TextEncoder().encode(words);

test('without the media library a video is refused with what to install, and its file is kept, tried again when somebody asks, and at the next start', async () => {
  let why = 'Preparing videos needs mediabunny. Install it.';
  const world = await openStudio(undefined, { loadLibrary: async () => failure(why) });
  const job = await drop(world, text('film'), { filename: 'clip.mov', kind: 'video' });
  expect(job).toMatchObject({ name: 'clip.mov', state: 'refused' });
  expect(job).toMatchObject({ isKept: true, message: `${why} The file is kept.` });
  const waiting = join(world.folder, '.reelshelf-uploads');
  expect(await readFile(join(waiting, job.id), 'utf8')).toBe('film');
  expect(await readFile(join(waiting, '.gitignore'), 'utf8')).toBe('*\n');
  why = 'It is of another release. Install a newer one.';
  const again = (id: string) => world.ask(`api/jobs/${id}/again`, { method: 'POST' });
  expect(await (await again(job.id)).json()).toMatchObject({ id: job.id, state: 'waiting' });
  await expect
    .poll(async () => (await jobsOf(world)).map(({ message }) => message))
    .toEqual([`${why} The file is kept.`]);
  expect(await readFile(join(waiting, job.id), 'utf8')).toBe('film');
  expect((await again('0'.repeat(32))).status).toBe(404);
});

test('a file that was refused is put away with its file, on every page and for good, and only then', async () => {
  const world = await openStudio(undefined, { loadLibrary: async () => failure('None.') });
  const job = await drop(world, text('film'), { filename: 'clip.mov', kind: 'video' });
  const dismiss = (id: string) => world.ask(`api/jobs/${id}/dismiss`, { method: 'POST' });
  expect(await (await dismiss(job.id)).json()).toMatchObject({ id: job.id, state: 'done' });
  expect(await jobsOf(world)).toEqual([]);
  expect(existsSync(join(world.folder, '.reelshelf-uploads', job.id))).toBe(false);
  expect((await dismiss(job.id)).status).toBe(404);
  expect((await world.ask(`api/jobs/${job.id}/again`, { method: 'POST' })).status).toBe(404);
});

test('an upload that is dropped at any byte goes on where it was, and arrives as it was sent', async () => {
  const bytes = new Uint8Array(3_000_000).map((_, place) => (place * 7919) >> 5);
  const world = await openStudio(undefined, { loadLibrary: async () => failure('None.') });
  const begun = await begin(world, bytes.length, { filename: 'long.mp4', kind: 'video' });
  const place = begun.headers.get('location') ?? '';
  let drops = 0;
  for (let offset = 0; offset < bytes.length; offset = await offsetOf(world, place)) {
    const cut = new AbortController();
    let sent = offset;
    const broken = new ReadableStream<Uint8Array>({
      async pull(controller) {
        // Five times the line breaks in the middle.
        if (drops < 5 && sent - offset > 300_000) {
          drops += 1;
          cut.abort();
          return;
        }
        const part = bytes.slice(sent, sent + 65_536);
        sent += part.length;
        if (part.length > 0) controller.enqueue(part);
        else controller.close();
        await new Promise((resolve) => setImmediate(resolve));
      },
    });
    await world
      .ask(`api/${place}`, {
        method: 'PATCH',
        headers: { ...TUS, ...BYTES, 'upload-offset': String(offset) },
        body: broken,
        signal: cut.signal,
        duplex: 'half',
      } as RequestInit)
      .catch(() => null);
  }
  expect(drops).toBe(5);
  const job = await settled(world, place.replace('uploads/', ''));
  const kept = await readFile(join(world.folder, '.reelshelf-uploads', job.id));
  const digest = (data: Uint8Array) => createHash('sha256').update(data).digest('hex');
  expect(digest(kept)).toBe(digest(bytes));
});

test.each([
  ['nothing said', 5, { name: 'a.mp4' }, 400, /"filename" and its "kind"/],
  ['another kind', 5, { filename: 'a.exe', kind: 'program' }, 400, /"kind": video, captions/],
  ['an empty file', 0, { filename: 'a.mp4', kind: 'video' }, 400, /is empty \(0 bytes\)/],
  ['too large a film', 9e9, { filename: 'a.mp4', kind: 'video' }, 413, /9000 MB|[Mm]aximum/],
  ['too large captions', 3e6, { filename: 'a.srt', kind: 'captions' }, 413, /2 MB are the most/],
] as const)(
  'an upload is refused in a sentence: %s',
  async (_what, length, about, status, said) => {
    const world = await openStudio();
    const response = await begin(world, length, about);
    expect(response.status).toBe(status);
    expect(((await response.json()) as { message: string }).message).toMatch(said);
  },
);

test('a refused upload says for the console what is wrong, and with which file', async () => {
  const response = await begin(await openStudio(), 0, { filename: 'ä.mp4', kind: 'video' });
  expect(await response.json()).toMatchObject({
    error: 'UPLOAD_REFUSED',
    say: [{ key: 'server.file.empty', values: { file: 'ä.mp4' } }],
  });
});

test('a name is only a name, whatever is written into it', async () => {
  const names: [string, string][] = [
    ['../../../etc/cron.d/x.mp4', 'x.mp4'],
    ['C:\\Users\\me\\clip.mov', 'clip.mov'],
    ['a\u0000b\u001b[2J\u202ecod.mp4', 'ab[2Jcod.mp4'],
    ['...hidden.mp4', 'hidden.mp4'],
    ['ä film “é”.mp4', 'ä film “é”.mp4'],
  ];
  const world = await openStudio(undefined, { loadLibrary: async () => failure('None.') });
  for (const [written, shown] of names)
    expect((await drop(world, text('x'), { filename: written, kind: 'video' })).name).toBe(shown);
  const odd = await begin(world, 5, { filename: '../..', kind: 'video' });
  expect(odd.status).toBe(400);
  for (const id of ['..%2f..%2freels.json', `${'a'.repeat(32)}.json`, 'a'.repeat(31)])
    expect((await world.ask(`api/uploads/${id}`, { method: 'HEAD', headers: TUS })).status).toBe(
      404,
    );
  expect(existsSync(join(world.folder, '..', 'x.mp4'))).toBe(false);
});

test('an upload is sent and never read, and no page of another origin may ask', async () => {
  const world = await openStudio();
  const begun = await begin(world, 5, { filename: 'a.mp4', kind: 'video' });
  expect(begun.headers.get('access-control-allow-origin')).toBeNull();
  const read = await world.ask(`api/${begun.headers.get('location') ?? ''}`);
  expect(read.status).toBe(405);
});

test('captions that are dropped become those of the video, in the language that the name says', async () => {
  const world = await openStudio();
  const srt = '1\n00:00:01,000 --> 00:00:02,500\nGuten Tag\n';
  const job = await drop(world, text(srt), {
    filename: 'clip.de.srt',
    kind: 'captions',
    video: 'v1',
  });
  expect(job).toMatchObject({ state: 'done', video: 'v1' });
  const [captions] = (await world.project()).feed.videos[1]?.captions ?? [];
  expect(captions?.lang).toBe('de');
  const kept = await readFile(join(world.folder, captions?.src ?? ''), 'utf8');
  expect(kept).toBe('WEBVTT\n\n00:00:01.000 --> 00:00:02.500\nGuten Tag\n');
  const program = text('MZ\u0000\u0001program');
  const wrong = await drop(world, program, { filename: 'x.srt', kind: 'captions', video: 'v1' });
  expect(wrong).toMatchObject({ state: 'refused' });
  expect(wrong.message).toContain('no captions in it');
  expect(await readdir(join(world.folder, '.reelshelf-uploads'))).toEqual(['.gitignore']);
});

const captionsIn = (world: StudioWorld) => {
  const read = async () => (await world.project()).feed.videos[1]?.captions ?? [];
  return {
    read,
    async say(lang: string, words: string, was?: string | null) {
      const stands = (await read()).find((each) => each.lang === lang)?.src ?? null;
      return world.ask('api/videos/v1/captions', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ lang, text: words, was: was === undefined ? stands : was }),
      });
    },
    file: (src: string) => readFile(join(world.folder, src), 'utf8'),
  };
};
const vtt = (words: string) => `WEBVTT\n\n00:01.000 --> 00:02.000\n${words}\n`;

test('captions that are typed take the place of those there; what they replace can be taken back until the studio ends', async () => {
  const world = await openStudio();
  const { say, read, file } = captionsIn(world);
  expect((await say('en', vtt('One'))).status).toBe(200);
  await say('de', vtt('Eins'));
  const was = await read();
  await say('en', vtt('Two'));
  const now = await read();
  expect(now.map(({ lang }) => lang)).toEqual(['en', 'de']);
  expect(await file(now[0]?.src ?? '')).toBe(vtt('Two'));
  await world.edit({ at: ['videos', 'v1', 'captions'], was: now, now: was });
  expect(await file((await read())[0]?.src ?? '')).toBe(vtt('One'));
  await say('en', '');
  expect(await read()).toHaveLength(1);
  expect(((await (await say('en', 'hello')).json()) as { message: string }).message).toContain(
    '-->',
  );
  expect((await say('no language', vtt('x'))).status).toBe(422);
  // The next start of the folder takes away what nothing names.
  await world.studio.close();
  expect(await readdir(join(world.folder, 'media'))).toHaveLength(1);
});

test('captions that somebody else has written meanwhile are not written over', async () => {
  const { say, read, file } = captionsIn(await openStudio());
  expect((await say('en', vtt('Theirs'))).status).toBe(200);
  const late = await say('en', vtt('Mine'), null);
  expect(late.status).toBe(409);
  expect(await late.json()).toMatchObject({ ok: false, project: { feed: {} } });
  const [stands] = await read();
  expect(await file(stands?.src ?? '')).toBe(vtt('Theirs'));
  // Sent twice, as over a bad line, it is done once.
  expect((await say('en', vtt('Theirs'), null)).status).toBe(200);
  expect((await say('en', vtt('Mine'), stands?.src)).status).toBe(200);
});

test('descriptions of the picture are kept beside the captions, each with its own file and its own undo', async () => {
  const world = await openStudio();
  const { say, read, file } = captionsIn(world);
  await say('en', vtt('Warm water first'));
  const described = (words: string, was: string | null) =>
    world.ask('api/videos/v1/captions', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ list: 'descriptions', lang: 'en', text: words, was }),
    });
  expect((await described(vtt('A hand pours'), null)).status).toBe(200);
  const video = async () => (await world.project()).feed.videos[1];
  const [kept] = (await video())?.descriptions ?? [];
  expect(kept).toMatchObject({ lang: 'en', src: expect.stringContaining('.descriptions.en-') });
  expect(await file(kept?.src ?? '')).toBe(vtt('A hand pours'));
  expect(await file((await read())[0]?.src ?? '')).toBe(vtt('Warm water first'));
  expect((await described(vtt('Late'), null)).status).toBe(409);
  expect((await described('', kept?.src ?? '')).status).toBe(200);
  expect((await video())?.descriptions).toBeUndefined();
  expect(await read()).toHaveLength(1);
  const unknown = await world.ask('api/videos/v1/captions', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ list: '__proto__', lang: 'en', text: vtt('x'), was: null }),
  });
  expect(unknown.status).toBe(400);
});

const png = (width: number, height: number) => {
  const bytes = new Uint8Array(64);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
};

test('a portrait is a picture of a size that fits, and nothing with a script in it', async () => {
  const world = await openStudio();
  const portrait = (body: Uint8Array<ArrayBuffer>, filename = 'mia.png') =>
    drop(world, body, { filename, kind: 'avatar', creator: 'mia' });
  expect(await portrait(png(400, 400))).toMatchObject({ state: 'done' });
  const { avatar = '' } = (await world.project()).feed.creators[0] ?? {};
  expect(avatar).toMatch(/^media\/mia-avatar-[0-9a-f]{12}\.png$/);
  expect((await portrait(png(10_000, 10_000))).message).toContain('10000 × 10000 pixels');
  const svg = text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  expect((await portrait(svg, 'mia.svg')).message).toContain(
    'not a picture that every browser shows',
  );
  expect((await world.project()).feed.creators[0]?.avatar).toBe(avatar);
});

test('a film of hundreds of MB is taken without being held in memory', async () => {
  const world = await openStudio(undefined, { loadLibrary: async () => failure('None.') });
  const length = 200_000_000;
  const begun = await begin(world, length, { filename: 'large.mp4', kind: 'video' });
  const place = begun.headers.get('location') ?? '';
  const part = new Uint8Array(1_000_000);
  let left = length;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (left === 0) return controller.close();
      left -= part.length;
      controller.enqueue(part);
    },
  });
  let most = 0;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20);
  const before = process.memoryUsage().rss;
  expect((await send(world, place, 0, stream)).status).toBe(204);
  clearInterval(watch);
  expect(await offsetOf(world, place)).toBe(length);
  expect(most - before).toBeLessThan(150_000_000);
});

test('a whole file that an earlier run had not come to is taken by the next', async () => {
  const first = await openStudio(undefined, { loadLibrary: async () => failure('None.') });
  await drop(first, text('film'), { filename: 'clip.mov', kind: 'video' });
  const half = await begin(first, 100, { filename: 'half.mov', kind: 'video' });
  await send(first, half.headers.get('location') ?? '', 0, text('half'));
  await first.studio.close();
  const next = await openStudioIn(first.folder, {
    loadLibrary: async () => failure('Still none.'),
  });
  await expect.poll(() => jobsOf(next)).toMatchObject([{ name: 'clip.mov', state: 'refused' }]);
  expect(await offsetOf(next, half.headers.get('location') ?? '')).toBe(4);
});

test('half a file is given up after a week without a byte, a whole one never', async () => {
  const first = await openStudio(undefined, { loadLibrary: async () => failure('None.') });
  const whole = await drop(first, text('film'), { filename: 'clip.mov', kind: 'video' });
  const half = await begin(first, 100, { filename: 'half.mov', kind: 'video' });
  const place = half.headers.get('location') ?? '';
  await send(first, place, 0, text('half'));
  await first.studio.close();
  const next = await openStudioIn(first.folder, {
    laterMs: 8 * 86_400_000,
    loadLibrary: async () => failure('Still none.'),
  });
  expect((await settled(next, whole.id)).name).toBe('clip.mov');
  expect((await next.ask(`api/${place}`, { method: 'HEAD', headers: TUS })).status).toBe(404);
});

test('what the folder cannot take is no reason to lose the file', async () => {
  const world = await openStudio();
  await writeFile(join(world.folder, 'reels.json'), '{ "version": 1, ');
  const srt = 'WEBVTT\n\n00:01.000 --> 00:02.000\nHi\n';
  const job = await drop(world, text(srt), { filename: 'a.vtt', kind: 'captions', video: 'v1' });
  expect(job.message).toContain('is not JSON');
  expect(await readFile(join(world.folder, '.reelshelf-uploads', job.id), 'utf8')).toBe(srt);
});

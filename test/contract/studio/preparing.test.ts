/** With the real media library: what becomes of a film that was dropped. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { Job, StudioProject } from '../../../src/studio/shared/wire.js';
import { demoFiles } from '../../support/demoReels.js';
import { openStudio } from '../../support/studioWorld.js';
import { drop, jobsOf } from './support/upload.js';

const clip = demoFiles('pour-over').preview;

test('a film that is dropped becomes a video that may not be shown yet, and its poster can be moved', async () => {
  const world = await openStudio({ version: 1, creators: [], products: [], videos: [] });
  const live = await world.ask('api/live');
  const heard: Job[] = [];
  void (async () => {
    let text = '';
    for await (const part of live.body ?? []) {
      text += new TextDecoder().decode(part as Uint8Array);
      const whole = text.split('\n\n');
      text = whole.pop() ?? '';
      for (const each of whole)
        if (each.startsWith('event: job'))
          heard.push(JSON.parse(each.slice(each.indexOf('{'))) as Job);
    }
  })().catch(() => {});
  // With a box of some program's own at its end, so that it is written anew.
  const box = Buffer.from('\0\0\0\x18uuid0123456789abcdef', 'latin1');
  const film = new Uint8Array(Buffer.concat([await readFile(clip), box]));
  const program = new TextEncoder().encode(`MZ${'\u0000\u0001\u0002'.repeat(400)}`);
  const [job, wrong, again] = [
    await drop(world, film, { filename: 'Pour Over.mp4', kind: 'video' }),
    await drop(world, program, { filename: 'setup.mp4', kind: 'video' }),
    await drop(world, film, { filename: 'Pour Over.mp4', kind: 'video' }),
  ];
  expect(job).toMatchObject({ state: 'done', video: 'pour-over', progress: 1 });
  expect(wrong).toMatchObject({
    state: 'refused',
    message: expect.stringContaining('not a video'),
  });
  expect(again).toMatchObject({ video: 'pour-over', message: expect.stringContaining('already') });
  const states = heard.filter(({ id }) => id === job.id).map(({ state }) => state);
  expect([...new Set(states)]).toEqual(['waiting', 'working', 'done']);
  const steps = heard.filter(({ id }) => id === job.id).map(({ progress }) => progress);
  expect(steps.length).toBeGreaterThan(5);
  expect(steps).toEqual([...steps].sort((a, b) => a - b));
  const { feed, made } = await world.project();
  expect(feed.videos).toMatchObject([{ id: 'pour-over', rights: { status: 'unknown' } }]);
  expect(made['pour-over']).toMatchObject({ from: 'Pour Over.mp4' });
  expect(await jobsOf(world)).toHaveLength(3);

  const before = feed.videos[0];
  await world.edit({ at: ['videos', 'pour-over', 'title'], was: null, now: 'Slow' });
  const moved = await world.ask('api/videos/pour-over/poster', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"seconds": 1}',
  });
  expect(moved.status).toBe(200);
  const after = (await moved.json()) as StudioProject;
  const [video] = after.feed.videos;
  expect(video).toMatchObject({ title: 'Slow', sources: before?.sources });
  expect(video?.poster?.src).not.toBe(before?.poster?.src);
  expect(after.made['pour-over']?.posterAt).toBeCloseTo(1, 1);
  for (const path of [video?.poster?.src, video?.preview?.src])
    expect((await world.ask(`project/${path}`)).status).toBe(200);
  // Nothing names the old ones any more.
  expect((await world.ask(`project/${before?.poster?.src}`)).status).toBe(404);
  const unknown = await world.ask('api/videos/nobody/poster', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"seconds": 1}',
  });
  expect(unknown.status).toBe(422);
});

test('a film is the described one of a video only if somebody is heard in it and it is as long', async () => {
  const world = await openStudio({ version: 1, creators: [], products: [], videos: [] });
  const film = new Uint8Array(await readFile(demoFiles('pour-over').film));
  expect(await drop(world, film, { filename: 'pour.mp4', kind: 'video' })).toMatchObject({
    video: 'pour',
  });
  const describe = async (body: Uint8Array<ArrayBuffer>, filename: string, video = 'pour') =>
    drop(world, body, { filename, kind: 'described', video });
  const read = async () => (await world.project()).feed.videos[0]?.describedSources;

  const silent = new Uint8Array(await readFile(clip));
  expect((await describe(silent, 'silent.mp4')).message).toContain('silent.mp4 has no sound.');
  const other = new Uint8Array(await readFile(demoFiles('one-drop').film));
  expect((await describe(other, 'other.mp4')).message).toMatch(/other\.mp4 is [\d.]+ s long and/);
  const program = new TextEncoder().encode(`MZ${'\u0000\u0001\u0002'.repeat(400)}`);
  expect((await describe(program, 'x.mp4')).message).toContain('x.mp4 cannot be read as a film');
  expect((await describe(film, 'a.mp4', 'nobody')).message).toContain('no video "nobody"');
  expect(await read()).toBeUndefined();

  expect(await describe(film, 'pour.described.mp4')).toMatchObject({
    state: 'done',
    video: 'pour',
  });
  const [kept] = (await read()) ?? [];
  expect(kept).toMatchObject({
    type: 'mp4',
    src: expect.stringMatching(/^media\/pour\.described/),
  });
  expect((await world.ask(`project/${kept?.src}`)).status).toBe(200);
});

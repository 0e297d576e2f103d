import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nameOf, openSubmissions, PART, realClip, TUS } from '../../support/submissionsWorld.js';

const LENGTH = 600_000_000;
const STEP = 1_000_000;
const DROPS = 5;

/** A film that can be played, and behind it a box of room that cameras leave: 600 MB, each part of it another. */
async function longFilm(): Promise<(at: number) => Uint8Array<ArrayBuffer>> {
  const clip = await realClip();
  const head = new Uint8Array(clip.length + 8);
  head.set(clip);
  const box = new DataView(head.buffer, clip.length);
  box.setUint32(0, LENGTH - clip.length);
  head.set(new TextEncoder().encode('free'), clip.length + 4);
  return (at) => {
    const part = new Uint8Array(Math.min(STEP, LENGTH - at)).fill((at / STEP) % 251);
    part.set(head.subarray(at, at + part.length));
    return part;
  };
}

test('600 MB over a line that drops five times arrive as they were sent, go on where they were, and are never held in memory', async () => {
  const partAt = await longFilm();
  const world = await openSubmissions();
  const token = await world.invite();
  const begun = await world.ask(token, 'api/uploads', {
    method: 'POST',
    headers: { ...TUS, ...nameOf('holiday.mp4'), 'upload-length': String(LENGTH) },
  });
  expect(begun.status).toBe(201);
  const place = `api/${begun.headers.get('location') ?? ''}`;
  const before = process.memoryUsage().rss;
  let [drops, offset, mostBytes, sentBytes] = [0, 0, 0, 0];
  while (offset < LENGTH) {
    const cut = new AbortController();
    const from = offset;
    let at = offset;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        mostBytes = Math.max(mostBytes, process.memoryUsage().rss - before);
        if (at >= LENGTH) return controller.close();
        if (drops < DROPS && at - from > LENGTH / (DROPS + 1)) {
          drops += 1;
          return cut.abort();
        }
        // From there on, however little of a step had arrived.
        const part = partAt(at - (at % STEP)).slice(at % STEP);
        at += part.length;
        sentBytes += part.length;
        controller.enqueue(part);
      },
    });
    await world
      .ask(token, place, {
        method: 'PATCH',
        headers: { ...PART, 'upload-offset': String(offset) },
        body,
        signal: cut.signal,
        duplex: 'half',
      } as RequestInit)
      .catch(() => null);
    const asked = await world.ask(token, place, { method: 'HEAD', headers: TUS });
    offset = Number(asked.headers.get('upload-offset'));
    expect(offset).toBeGreaterThan(from);
  }
  expect(drops).toBe(DROPS);
  // What had arrived was not sent again.
  expect(sentBytes).toBeLessThan(LENGTH * 1.1);
  expect(mostBytes).toBeLessThan(200_000_000);

  expect((await world.view(token)).file).toMatchObject({ name: 'holiday.mp4', bytes: LENGTH });
  const { folderName } = await world.kept(token);
  const [upload = ''] = await world.files(folderName);
  const [sent, kept] = [createHash('sha256'), createHash('sha256')];
  for (let at = 0; at < LENGTH; at += STEP) sent.update(partAt(at));
  const file = createReadStream(join(world.gifts.folderOf(folderName), upload));
  for await (const chunk of file) kept.update(chunk as Buffer);
  expect(kept.digest('hex')).toBe(sent.digest('hex'));
}, 180_000);

import { expect, it } from 'vitest';
import { createBrowserEnv } from '../../../src/browser/browserEnv.js';
import { readBytes, readText } from '../../../src/browser/readBody.js';

/** A body that never ends, and what was taken of it. */
function endless() {
  const taken = { chunks: 0, isCancelled: false };
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      taken.chunks++;
      controller.enqueue(new Uint8Array(1024).fill(120));
    },
    cancel() {
      taken.isCancelled = true;
    },
  });
  return { response: new Response(body), taken };
}

it('a body without an end is cut a little above the limit, and its connection let go', async () => {
  const { response, taken } = endless();
  const text = await readText(response, 10_000);
  expect(text.length).toBeGreaterThan(10_000);
  expect(text.length).toBeLessThan(12_000);
  expect({ isCancelled: taken.isCancelled, isCutEarly: taken.chunks < 20 }).toEqual({
    isCancelled: true,
    isCutEarly: true,
  });
});

it('a whole body comes whole, letters that lie across two pieces too, and without its byte order mark', async () => {
  const bytes = new TextEncoder().encode('\u{feff}{"title":"Créme 🌿"}');
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
      controller.close();
    },
  });
  expect(await readText(new Response(body))).toBe('{"title":"Créme 🌿"}');
  expect(await readText(new Response(null))).toBe('');
});

it.each(['text', 'arrayBuffer'] as const)(
  'what is fetched for the shelf is read with that limit, by %s()',
  async (kind) => {
    const { response, taken } = endless();
    const { fetch } = window;
    window.fetch = () => Promise.resolve(response);
    const answer = await createBrowserEnv(window)
      .fetch('/reels.json')
      .finally(() => (window.fetch = fetch));
    const body = await answer[kind]?.();
    const size = typeof body === 'string' ? body.length : body?.byteLength;
    expect(size).toBeGreaterThan(8 * 1024 * 1024);
    expect(size).toBeLessThan(9 * 1024 * 1024);
    expect(taken.isCancelled).toBe(true);
  },
);

it('bytes come whole when there are few', async () => {
  const bytes = new Uint8Array([0xff, 0xfe, 0x41, 0x00]);
  expect(new Uint8Array(await readBytes(new Response(bytes)))).toEqual(bytes);
  expect((await readBytes(new Response(null))).byteLength).toBe(0);
});

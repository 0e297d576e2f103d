import { describe, expect, it } from 'vitest';
import { createPost } from '../../../src/browser/post.js';

describe('a POST from a page', () => {
  it('a POST from a page needs no preflight: plain text, no headers of its own, no cookies, alive after the page', async () => {
    const seen: RequestInit[] = [];
    const page = Object.assign(Object.create(window) as Window & typeof globalThis, {
      setTimeout: window.setTimeout.bind(window),
      clearTimeout: window.clearTimeout.bind(window),
      fetch: async (_url: string, init: RequestInit) => (
        seen.push(init),
        new Response(null, { status: 204 })
      ),
    });
    expect(await createPost(page).send('https://events.test/', '{}', 1000)).toEqual({
      type: 'answer',
      status: 204,
      retryAfterMs: null,
    });
    expect(seen[0]).toMatchObject({
      method: 'POST',
      body: '{}',
      keepalive: true,
      credentials: 'omit',
      headers: { 'Content-Type': 'text/plain;charset=UTF-8' },
    });
  });

  it('reaches a real server, and says so when a body is more than a page may have on its way', async () => {
    const post = createPost(window);
    const answer = await post.send(location.href, '{}', 10_000);
    expect(answer.type).toBe('answer');
    // The browser itself refuses a keepalive body of more than 64 KiB.
    expect(await post.send(location.href, 'x'.repeat(65_537), 10_000)).toEqual({ type: 'network' });
  });
});

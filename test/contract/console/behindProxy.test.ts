/** Report and studio behind the merchant's own address: https by a proxy, a folder of the site, nginx as the document has it. */
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/collector/reports/shared/types.js';
import type { StudioProject } from '../../../src/studio/shared/wire.js';
import { openConsole, OWNER } from '../../support/consoleWorld.js';
import { hasNginx, startNginx, startProxy } from '../../support/proxies.js';
import { begin, offsetOf, send } from '../studio/support/upload.js';

const https = () => ({
  'x-forwarded-proto': 'https',
  'x-forwarded-host': 'shop.example',
  'x-forwarded-for': '203.0.113.9',
});
/** What a browser sends that shows `https://shop.example`. */
const browser = { origin: 'https://shop.example', 'sec-fetch-site': 'same-origin' };

describe.each([
  ['at the top of the address', ''],
  ['in a folder of the site', '/reels/console'],
])('%s', (_where, below) => {
  test('one link signs in for report and studio, by a cookie that https alone carries, and both are read and written', async () => {
    const { port } = await openConsole();
    const proxy = await startProxy(port, https, { below });
    const base = `http://127.0.0.1:${proxy}${below}`;
    const entered = await fetch(`${base}/studio?token=${OWNER}`, { redirect: 'manual' });
    expect(entered.status).toBe(303);
    // As a browser resolves it, and its cookie's path, which is the folder of the page.
    expect(new URL(entered.headers.get('location') ?? '', `${base}/studio`).pathname).toBe(
      `${below}/studio`,
    );
    const cookie = entered.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict; Secure$/);
    expect(cookie).not.toMatch(/path=/i);
    const signedIn = { ...browser, cookie: cookie.split(';')[0] ?? '' };
    const page = await (await fetch(`${base}/studio`, { headers: signedIn })).text();
    const assets = [...page.matchAll(/(?:src|href)="(console\/[^"]+)"/g)].map(([, path]) => path);
    expect(assets).toEqual(['console/console.css', 'console/console.js']);
    for (const path of assets) {
      const { pathname } = new URL(path!, `${base}/studio`);
      expect(pathname).toBe(`${below}/${path}`);
    }
    const report = await fetch(`${base}/v1/report`, { headers: signedIn });
    expect(((await report.json()) as Report).shop).toBe('Shop');
    const edited = await fetch(`${base}/studio/api/edits`, {
      method: 'POST',
      headers: { ...signedIn, 'content-type': 'application/json' },
      body: JSON.stringify({
        edits: [{ at: ['videos', 'v0', 'title'], was: 'Video 0', now: 'From afar' }],
      }),
    });
    expect(edited.status).toBe(200);
    const project = await fetch(`${base}/studio/api/project`, { headers: signedIn });
    expect(((await project.json()) as StudioProject).feed.videos[0]?.title).toBe('From afar');
    const preview = await (await fetch(`${base}/studio/preview`, { headers: signedIn })).text();
    const [, feed = ''] = /data-feed="([^"]+)"/.exec(preview) ?? [];
    expect((await fetch(new URL(feed, `${base}/studio/preview`))).status).toBe(200);
    const elsewhere = {
      ...signedIn,
      origin: 'https://evil.example',
      'sec-fetch-site': 'cross-site',
    };
    const stolen = await fetch(`${base}/studio/api/edits`, {
      method: 'POST',
      headers: { ...elsewhere, 'content-type': 'application/json' },
      body: '{"edits":[]}',
    });
    expect(stolen.status).toBe(403);
  });

  test('whoever guesses there is known by their own address', async () => {
    const { port, log } = await openConsole();
    const proxy = await startProxy(port, https, { below });
    const guess = (token: string) =>
      fetch(`http://127.0.0.1:${proxy}${below}/studio?token=${token}`, { redirect: 'manual' });
    for (let count = 0; count < 10; count += 1) await guess(`guess-${count}`);
    expect((await guess(OWNER)).status).toBe(429);
    expect(log.join('\n')).toContain('203.0.113.9');
    expect(
      (await fetch(`http://127.0.0.1:${port}/studio?token=${OWNER}`, { redirect: 'manual' }))
        .status,
    ).toBe(303);
  });
});

test.skipIf(!hasNginx)(
  'nginx as the document sets it up lets a large file through, part by part, and live news at once',
  async () => {
    const { port } = await openConsole();
    const base = `http://127.0.0.1:${await startNginx(port)}`;
    const asking = {
      ask: (path: string, init: RequestInit = {}) =>
        fetch(`${base}/studio/${path}`, {
          ...init,
          headers: { authorization: `Bearer ${OWNER}`, ...init.headers },
        }),
    };
    const live = (await asking.ask('api/live'))
      .body!.pipeThrough(new TextDecoderStream())
      .getReader();
    expect((await live.read()).value).toContain('retry:');
    const film = new Uint8Array(3_000_000);
    const begun = await begin(asking, film.length + 5, { filename: 'film.mp4', kind: 'video' });
    expect(begun.status).toBe(201);
    const place = begun.headers.get('location') ?? '';
    expect((await send(asking, place, 0, film)).status).toBe(204);
    expect(await offsetOf(asking, place)).toBe(film.length);
    const edited = await asking.ask('api/edits', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        edits: [{ at: ['videos', 'v0', 'title'], was: 'Video 0', now: 'New' }],
      }),
    });
    expect(edited.status).toBe(200);
    expect((await live.read()).value).toContain('event: project');
    await live.cancel();
  },
);

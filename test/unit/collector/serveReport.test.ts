import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { figuresWith } from '../../../src/collector/reports/shared/figures.js';
import { csvCell } from '../../../src/tools/csvCell.js';
import { batch, createTestCollector, event, TOKEN } from './support.js';

const bearer = { authorization: `Bearer ${TOKEN}` };

describe('who may see the report', () => {
  const doors: [string, string, Record<string, string>, number][] = [
    ['nobody', '/v1/report', {}, 401],
    ['a wrong token', '/v1/report', { authorization: 'Bearer wrong' }, 401],
    ['a token and a half', '/v1/report', { authorization: `Bearer ${TOKEN}x` }, 401],
    ['a made-up cookie', '/v1/report', { cookie: 'reelshelf_report=abc' }, 401],
    ['the token itself as cookie', '/v1/report', { cookie: `reelshelf_report=${TOKEN}` }, 401],
    ['the token as bearer', '/v1/report', bearer, 200],
    ['the token in the address', `/v1/report?token=${TOKEN}`, {}, 200],
    ['nobody, for the spreadsheet', '/v1/report.csv', {}, 401],
    ['nobody, for the live stream', '/v1/report/live', {}, 401],
    ['nobody, for the page', '/report', {}, 401],
  ];
  test.each(doors)('%s', async (_who, path, headers, status) => {
    const { get } = createTestCollector();
    expect((await get(path, headers)).status).toBe(status);
  });

  test('a link with the token signs in and disappears from the address bar', async () => {
    const { get } = createTestCollector();
    const entered = await get(`/shop/report?token=${TOKEN}`);
    expect({ status: entered.status, location: entered.headers.get('location') }).toEqual({
      status: 303,
      location: 'report',
    });
    const cookie = entered.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^reelshelf_report=[\w-]{43}; .*HttpOnly; SameSite=Strict; Secure$/);
    expect(cookie).not.toContain(TOKEN);
    const page = await get('/shop/report', { cookie: cookie.split(';')[0] ?? '' });
    expect(page.status).toBe(200);
    expect(await page.text()).toContain(
      '<div id="console" data-area="report" data-open="report" data-role="owner">',
    );
  });

  test('the token can be typed in, and a wrong one is said so', async () => {
    const { collector } = createTestCollector();
    const type = (token: string) =>
      collector.fetch(
        new Request('http://127.0.0.1:8787/report', {
          method: 'POST',
          body: new URLSearchParams({ token }),
        }),
      );
    const wrong = await type('guess');
    expect({ status: wrong.status, setCookie: wrong.headers.get('set-cookie') }).toEqual({
      status: 401,
      setCookie: null,
    });
    expect(await wrong.text()).toContain('That is not the token.');
    const right = await type(` ${TOKEN} `);
    expect(right.status).toBe(303);
    expect(right.headers.get('set-cookie')).not.toContain('Secure');
  });

  test('the way in is in the language that was chosen in the console, else in the browser’s', async () => {
    const { collector } = createTestCollector();
    const page = async (headers: Record<string, string>) => {
      const request = new Request('http://127.0.0.1:8787/report', { headers });
      return (await collector.fetch(request)).text();
    };
    const german = await page({ 'accept-language': 'fi, de-AT;q=0.9, en;q=0.5' });
    expect(german).toContain('<html lang="de" dir="ltr">');
    expect(german).toContain('<button class="strong">Öffnen</button>');
    const chosen = await page({
      'accept-language': 'de',
      cookie: 'other=1; reelshelf-console-language=ar',
    });
    expect(chosen).toContain('<html lang="ar" dir="rtl">');
    for (const cookie of ['', 'reelshelf-console-language=xx', 'reelshelf-console-language="><b>'])
      expect(await page({ cookie })).toContain('<h1>Your Reelshelf</h1>');
  });

  test('a collector without a token has no report at all', async () => {
    const { createCollector } = await import('../../../src/collector/createCollector.js');
    const { createMemoryStore } = await import('../../../src/collector/store/memory.js');
    const collector = createCollector(
      { keys: [{ origins: ['https://halden.example'] }], store: createMemoryStore() },
      { nowMs: () => 0, setTimer: () => () => {}, fetch: () => Promise.reject(new Error()) },
    );
    for (const path of ['/report', '/v1/report', '/console/console.js'])
      expect((await collector.fetch(new Request(`http://x.example${path}`))).status).toBe(404);
    expect((await collector.fetch(new Request('http://x.example/health'))).status).toBe(200);
  });
});

test("the page allows its own script and style, pictures of the feed's hosts, and nothing else", async () => {
  const { get } = createTestCollector({
    feed: {
      version: 1,
      creators: [{ id: 'mia', handle: '@mia', avatar: 'https://cdn.halden.example/mia.jpg' }],
      products: [],
      videos: [],
    },
  });
  const page = await get('/report', bearer);
  expect(page.headers.get('content-security-policy')).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: https://cdn.halden.example; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
  );
  const html = await page.text();
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/i);
  expect(Object.fromEntries(page.headers)).toMatchObject({
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  });
});

test("the page's script and style come from the folder they are built to, and no other file does", async () => {
  const folder = await mkdtemp(join(tmpdir(), 'reelshelf-assets-'));
  await writeFile(join(folder, 'console.js'), 'draw()');
  await writeFile(join(folder, '..', 'secret.js'), 'secret');
  const { get } = createTestCollector({ reportAssets: pathToFileURL(`${folder}/`).href });
  const script = await get('/shop/console/console.js');
  expect({
    status: script.status,
    contentType: script.headers.get('content-type'),
    text: await script.text(),
  }).toEqual({ status: 200, contentType: 'text/javascript; charset=utf-8', text: 'draw()' });
  expect((await get('/console/../secret.js')).status).toBe(404);
  expect((await get('/console/constructor')).status).toBe(404);
  expect(await (await get('/console/console.css')).json()).toMatchObject({
    code: 'CONSOLE_NOT_BUILT',
  });
  await rm(folder, { recursive: true });
});

describe('which days', () => {
  const wishes: [string, number, string | null][] = [
    ['from=2026-10-12&to=2026-10-14', 200, null],
    ['', 200, null],
    ['tz=Europe/Berlin', 200, null],
    ['from=2026-10-14&to=2026-10-12', 400, 'to is before from'],
    ['from=2026-02-30&to=2026-03-02', 400, 'from is "2026-02-30"'],
    ['from=yesterday', 400, 'from is "yesterday"'],
    ['from=2020-01-01&to=2026-10-14', 400, 'at most 400'],
    ['tz=Middle/Earth', 400, 'Middle/Earth'],
  ];
  test.each(wishes)('%s', async (query, status, said) => {
    const { get } = createTestCollector();
    const response = await get(`/v1/report?${query}`, bearer);
    expect(response.status).toBe(status);
    if (said) expect(((await response.json()) as { message: string }).message).toContain(said);
  });

  test('a day is as long as it is: 23 and 25 hours when clocks change', async () => {
    const { get } = createTestCollector();
    const hours = async (day: string) => {
      const report = (await (
        await get(`/v1/report?from=${day}&to=${day}&tz=Europe/Berlin`, bearer)
      ).json()) as { overTime: { points: unknown[] } };
      return report.overTime.points.length;
    };
    expect({
      spring: await hours('2026-03-29'),
      autumn: await hours('2026-10-25'),
      ordinary: await hours('2026-10-14'),
    }).toEqual({ spring: 23, autumn: 25, ordinary: 24 });
  });

  test('a shop that is not here is not mixed up with another', async () => {
    const { get } = createTestCollector();
    expect((await get('/v1/report?shop=Other', bearer)).status).toBe(404);
    expect((await get('/v1/report?shop=Halden', bearer)).status).toBe(200);
  });
});

describe('the live stream', () => {
  test('the live stream tells of news once a second at most, and ends with the collector', async () => {
    const { get, post, clock, collector } = createTestCollector();
    const response = await get('/v1/report/live', bearer);
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toBe('retry: 3000\n\n');
    for (let index = 0; index < 5; index += 1) await post(batch([event('video_viewed')]));
    clock.passMs(1000);
    expect((await reader?.read())?.value).toBe(`event: news\ndata: ${clock.nowMs()}\n\n`);
    clock.passMs(25_000);
    // Had there been a second piece of news, it would stand here.
    expect((await reader?.read())?.value).toBe(': still here\n\n');
    await collector.close();
    expect((await reader?.read())?.done).toBe(true);
  });

  test('duplicates are no news', async () => {
    const { get, post, clock } = createTestCollector();
    const sent = batch([event('video_viewed')]);
    await post(sent);
    const reader = (await get('/v1/report/live', bearer)).body
      ?.pipeThrough(new TextDecoderStream())
      .getReader();
    await reader?.read();
    await post(sent);
    clock.passMs(2000);
    clock.passMs(25_000);
    expect((await reader?.read())?.value).toBe(': still here\n\n');
    await reader?.cancel();
  });
});

describe('the spreadsheet', () => {
  test('the spreadsheet has one line a creator, and no formula a stranger wrote', async () => {
    const { get, post } = createTestCollector();
    await post(batch([event('video_viewed', { creator: '=HYPERLINK("http://evil.example")' })]));
    const response = await get('/v1/report.csv?from=2026-10-12&to=2026-10-14', bearer);
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="creators-2026-10-12-to-2026-10-14.csv"',
    );
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [head = '', line = ''] = new TextDecoder().decode(bytes).split('\r\n');
    const columns = head.split(',');
    const figures = figuresWith('sheet').map(({ name }) => name);
    expect(columns).toEqual(['Creator', 'Handle', 'Id', ...figures]);
    const named = Object.fromEntries(line.split(',').map((cell, index) => [columns[index], cell]));
    const formula = `"'=HYPERLINK(""http://evil.example"")"`;
    const none = Object.fromEntries(figures.map((name) => [name, '0']));
    const one = { Views: '1', Viewers: '1', 'Watched %': '' };
    expect(named).toEqual({ Creator: formula, Handle: '', Id: formula, ...none, ...one });
  });

  test.each([
    ['Mia', 'Mia'],
    ['@mia', `'@mia`],
    ['+1', `'+1`],
    ['-2', `'-2`],
    ['\t=1', `'\t=1`],
    ['a,b', '"a,b"'],
    ['two\nlines', '"two\nlines"'],
    [12, '12'],
  ])('%j is written as %j', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });
});

/** Who gets in, and what of the folder can be had. */
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { request as send, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openStudio, TOKEN, type StudioWorld } from '../../support/studioWorld.js';

/** As it is written, without what a client tidies up. */
const raw = (
  { base }: StudioWorld,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
  body = '',
) =>
  new Promise<{ status: number; headers: IncomingHttpHeaders; text: string }>((resolve, reject) => {
    const { hostname, port } = new URL(base);
    const sent = send({ hostname, port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (text += part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
const BEARER = { authorization: `Bearer ${TOKEN}` };
const JSON_TYPE = { 'content-type': 'application/json' };

test('the link signs in once, leaves the address, and the cookie alone opens the page and its data', async () => {
  const world = await openStudio();
  const entered = await raw(world, `/studio?token=${TOKEN}`);
  expect({ status: entered.status, location: entered.headers.location }).toEqual({
    status: 303,
    location: 'studio',
  });
  const [cookie = ''] = entered.headers['set-cookie'] ?? [];
  expect(cookie).toMatch(/^reelshelf_studio_test=[\w-]{43}; HttpOnly; SameSite=Strict$/);
  expect(cookie).not.toContain(TOKEN);
  const signedIn = { cookie: cookie.split(';')[0] ?? '' };
  const page = await raw(world, '/studio', signedIn);
  expect(page.status).toBe(200);
  expect(page.text).toContain(
    '<div id="console" data-area="studio" data-open="studio" data-role="owner">',
  );
  expect(page.headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect((await raw(world, '/studio/api/project', signedIn)).status).toBe(200);
  expect((await raw(world, '/studio/api/project')).status).toBe(401);
  expect((await raw(world, '/studio')).text).toContain('<form method="post" action="studio">');
});

describe('nothing is done or told for anybody else, with the right cookie or token', () => {
  const foreign: [string, Record<string, string>][] = [
    ['a name that was pointed at this machine', { host: 'evil.example:8788' }],
    ['a name that looks alike', { host: '127.0.0.1.evil.example' }],
    ['a page of another site', { origin: 'https://evil.example' }],
    ['a page at another port of this machine', { origin: 'http://127.0.0.1:3000' }],
    ['a page of a sandbox', { origin: 'null' }],
    ['what the browser calls another site', { 'sec-fetch-site': 'cross-site' }],
    ['what the browser calls a neighbour', { 'sec-fetch-site': 'same-site' }],
  ];
  const edits = JSON.stringify({
    edits: [{ at: ['videos', 'v0', 'title'], was: 'Video 0', now: 'Stolen' }],
  });
  test.each(foreign)('%s', async (_who, headers) => {
    const world = await openStudio();
    const all = { ...BEARER, ...JSON_TYPE, ...headers };
    const write = await raw(world, '/studio/api/edits', all, 'POST', edits);
    expect(write.status).toBe(403);
    expect((JSON.parse(write.text) as { message: string }).message).toMatch(/\.$/);
    expect((await raw(world, '/studio/api/project', all)).status).toBe(403);
    const upload = { ...BEARER, ...headers, 'tus-resumable': '1.0.0', 'upload-length': '5' };
    expect((await raw(world, '/studio/api/uploads', upload, 'POST')).status).toBe(403);
    expect((await world.project()).feed.videos[0]?.title).toBe('Video 0');
  });

  test('a form of another page has no body that is taken', async () => {
    const world = await openStudio();
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      const all = { ...BEARER, 'content-type': type };
      expect((await raw(world, '/studio/api/edits', all, 'POST', edits)).status).toBe(415);
    }
    expect((await world.project()).feed.videos[0]?.title).toBe('Video 0');
  });
});

test('behind the merchant’s own address the browser’s word or the proxy’s name of the site counts', async () => {
  const world = await openStudio(undefined, { isLocal: false });
  const from = (headers: Record<string, string>) =>
    raw(
      world,
      '/studio/api/edits',
      { ...BEARER, ...JSON_TYPE, ...headers },
      'POST',
      '{"edits":[]}',
    );
  const origin = 'https://shop.example';
  expect((await from({ origin, host: 'shop.example' })).status).toBe(200);
  expect((await from({ origin, 'x-forwarded-host': 'shop.example' })).status).toBe(200);
  expect((await from({ origin, 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  expect((await from({ origin })).status).toBe(403);
  expect((await from({ origin, 'sec-fetch-site': 'same-site' })).status).toBe(403);
});

test('of the folder there is what the shelf may read, and nothing by any trick', async () => {
  const world = await openStudio();
  const { folder } = world;
  await mkdir(join(folder, 'media', 'below'), { recursive: true });
  await writeFile(join(folder, 'media', 'a film.mp4'), '0123456789');
  await writeFile(join(folder, 'media', 'below', 'b.jpg'), 'jpeg');
  await writeFile(join(folder, 'media', '.hidden.mp4'), 'secret');
  await writeFile(join(folder, 'media', 'run.html'), '<script>');
  await writeFile(join(folder, '..', 'secret.mp4'), 'secret');
  await symlink(join(folder, '..', 'secret.mp4'), join(folder, 'media', 'link.mp4'));
  await symlink(join(folder, '..'), join(folder, 'media', 'out'));
  const ask = (path: string) => raw(world, `/studio/project/${path}`, BEARER);
  const film = await ask('media/a%20film.mp4');
  expect({ status: film.status, text: film.text, type: film.headers['content-type'] }).toEqual({
    status: 200,
    text: '0123456789',
    type: 'video/mp4',
  });
  expect((await ask('media/below/b.jpg')).text).toBe('jpeg');
  expect((await ask('reels.json')).headers['content-type']).toMatch(/^application\/json/);
  const tricks = [
    'sources.json',
    '.reelshelf-lock',
    '.reelshelf-uploads/x.mp4',
    'media/../sources.json',
    'media/%2e%2e/sources.json',
    'media/..%2fsources.json',
    'media/..%5csources.json',
    'media/..\\sources.json',
    'media/%2e%2e%2f%2e%2e%2fsecret.mp4',
    'media/....//....//secret.mp4',
    'media//etc/passwd',
    'media/a%20film.mp4%00.json',
    'media/.hidden.mp4',
    'media/run.html',
    'media/link.mp4',
    'media/out/secret.mp4',
    'media/',
    'media/%',
    'media/below',
  ];
  for (const trick of tricks) {
    const { status, text } = await ask(trick);
    expect(
      { isRefused: status === 404 || status === 400, isTold: text.includes('secret') },
      trick,
    ).toEqual({ isRefused: true, isTold: false });
  }
  const widget = (path: string) => raw(world, `/studio/widget/${path}`, BEARER);
  for (const trick of [
    'node/cli.js',
    '../package.json',
    'THIRD_PARTY_LICENSES.txt',
    'npm/index.js',
  ])
    expect({ trick, status: (await widget(trick)).status }).toEqual({ trick, status: 404 });
  expect((await raw(world, '/studio/project/reels.json')).status).toBe(401);
});

test('a film comes in ranges, as phones ask for it', async () => {
  const world = await openStudio();
  await writeFile(join(world.folder, 'media', 'a.mp4'), '0123456789');
  const ask = (range: string, more: Record<string, string> = {}) =>
    raw(world, '/studio/project/media/a.mp4', { ...BEARER, range, ...more });
  const part = await ask('bytes=2-4');
  expect({ status: part.status, text: part.text, range: part.headers['content-range'] }).toEqual({
    status: 206,
    text: '234',
    range: 'bytes 2-4/10',
  });
  expect((await ask('bytes=7-')).text).toBe('789');
  expect((await ask('bytes=-2')).text).toBe('89');
  expect((await ask('bytes=0-999')).text).toBe('0123456789');
  expect((await ask('bytes=10-')).status).toBe(416);
  expect((await ask('bytes=0-1,3-4')).text).toBe('0123456789');
  expect((await ask('bytes=2-4', { 'if-range': '"old"' })).text).toBe('0123456789');
  const again = { ...BEARER, 'if-none-match': String(part.headers.etag) };
  expect((await raw(world, '/studio/project/media/a.mp4', again)).status).toBe(304);
});

test('the preview is a product page with the real tag, and counts nothing', async () => {
  const world = await openStudio();
  const page = await raw(world, '/studio/preview?product=serum&theme=dark', BEARER);
  expect(page.status).toBe(200);
  expect(page.text).toContain('<h1>Dew Serum</h1>');
  expect(page.text).toContain('$28.00');
  const [, feed = ''] = /data-feed="([^"]+)" data-product="serum"/.exec(page.text) ?? [];
  // The shelf fetches it without the page's cookie, as on any page; the address alone lets it read, and nothing else.
  expect((await raw(world, `/studio/${feed}`)).status).toBe(200);
  const folder = feed.replace('reels.json', '');
  expect((await raw(world, `/studio/${folder}sources.json`)).status).toBe(404);
  expect((await raw(world, `/studio/${folder}../api/project`)).status).not.toBe(200);
  expect((await raw(world, '/studio/project/~guessed/reels.json')).status).toBe(401);
  expect(page.text).toContain('<meta name="color-scheme" content="dark">');
  expect(page.text).not.toContain('endpoint');
  expect(page.headers['content-security-policy']).toContain("frame-ancestors 'self'");
  const odd = await raw(world, '/studio/preview?product=%22%3E%3Cscript%3E&theme=%22x', BEARER);
  expect(odd.text).not.toContain('"><script>');
});

test('any prefix may stand before it, and what is not there says so', async () => {
  const world = await openStudio();
  const behind = await raw(world, '/shop/studio/studio/api/project', BEARER);
  expect(behind.status).toBe(200);
  expect((await raw(world, '/studio/', BEARER)).headers.location).toBe('../studio');
  for (const path of ['/studio/api/nothing', '/studio/nothing', '/studio/api/videos/%/poster'])
    expect((await raw(world, path, { ...BEARER, ...JSON_TYPE }, 'POST', '{}')).status).toBe(404);
  expect((await raw(world, '/studio/api/edits', BEARER)).status).toBe(405);
});

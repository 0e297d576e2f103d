/** A page and its parts over HTTP, with one fault at a time. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { examine } from '../../../src/project/doctor/doctor.js';
import { createVisit } from '../../../src/project/doctor/visit.js';

interface Sent {
  status?: number;
  headers?: Record<string, string>;
  body?: string;
}
const film = Buffer.from('\0\0\0\x10ftypisom\0\0\0\0\0\0\0\x0cmoovavc1', 'latin1').toString(
  'latin1',
);
const tag =
  '<script async src="/dist/reelshelf.js" data-feed="/reels.json" data-endpoint="/v1/events" data-key="pub_a"></script>';
const js = { 'content-type': 'text/javascript' };
const feed = {
  version: 1,
  products: [{ id: 'a', title: 'A', url: '/a' }],
  videos: [
    {
      id: 'v',
      sources: [{ type: 'mp4', src: '/v.mp4' }],
      poster: { src: '/v.jpg' },
      rights: 'owned',
      tags: [{ product: 'a' }],
    },
  ],
};
const well: Record<string, Sent> = {
  '/page': { body: `<!doctype html>${tag}` },
  '/dist/reelshelf.js': { headers: js, body: 'import("./reelshelf-app.js?vabc")' },
  '/dist/reelshelf-app.js': { headers: js, body: 'import "./reelshelf-first.js?vabc"' },
  '/dist/reelshelf-first.js': { headers: js, body: 'export {}' },
  '/reels.json': { body: JSON.stringify(feed) },
  '/v.mp4': { status: 206, headers: { 'content-type': 'video/mp4' }, body: film },
  '/v.jpg': { body: '\xff\xd8\xff\xe0' },
  '/v1/events': { body: '{"accepted":0}' },
};
let sent = well;
let server: Server;
let origin = '';
beforeAll(async () => {
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://a');
    const { status = 200, headers = {}, body = '' } = sent[pathname] ?? { status: 404 };
    response.writeHead(status, headers).end(Buffer.from(body, 'latin1'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

async function look(changed: Record<string, Sent> = {}) {
  sent = { ...well, ...changed };
  const visit = createVisit(
    Date.UTC(2026, 10, 29, 12),
    (...request) => fetch(...request),
    new AbortController().signal,
  );
  return (await examine(`${origin}/page`, visit)).map(({ level, code, message }) => ({
    kind: `${level} ${code}`,
    message,
  }));
}
const page = (body: string, headers: Record<string, string> = {}) => ({
  '/page': { body, headers },
});

test('of a page where all is well nothing false is said', async () => {
  expect((await look()).map(({ kind }) => kind)).toEqual([
    'ok PAGE',
    'ok TAG',
    'ok DIST',
    'ok FEED',
    'ok MEDIA',
    'ok ENDPOINT',
  ]);
});

test.each<[string, Record<string, Sent>, string, RegExp]>([
  [
    'an optimiser made the tag a module',
    page(tag.replace('async', 'type="module"')),
    'fault TAG',
    /type="module"/,
  ],
  [
    'a consent tool holds the tag back',
    page(tag.replace('async', 'type="text/plain"')),
    'fault TAG',
    /text\/plain/,
  ],
  [
    'an optimiser moved the address',
    page(tag.replace(' src', ' data-src')),
    'fault TAG',
    /moved out of src/,
  ],
  ['the tag stands twice', page(tag + tag), 'fault TAG', /2 times/],
  [
    'the tag went into a combined file',
    page('<script src="/all.js"></script>'),
    'fault TAG',
    /combin/,
  ],
  [
    'a tag manager writes the tag',
    page("<script>t.innerText='/reelshelf.js'</script>"),
    'warning TAG',
    /tag manager/,
  ],
  ['a comment is no tag', page(`<!-- ${tag} -->`), 'fault TAG', /No tag/],
  [
    'the tag lost its attributes',
    page('<script src="/dist/reelshelf.js"></script>'),
    'fault FEED',
    /data-feed/,
  ],
  [
    'a file of dist is missing',
    { '/dist/reelshelf-first.js': { status: 404 } },
    'fault DIST',
    /reelshelf-first\.js \(404\)/,
  ],
  [
    'files of two releases',
    { '/dist/reelshelf-app.js': { headers: js, body: '"./reelshelf-first.js?vold"' } },
    'fault DIST_RELEASES',
    /2 releases/,
  ],
  [
    'scripts sent as text',
    {
      '/dist/reelshelf-app.js': {
        headers: { 'content-type': 'text/plain' },
        body: '"./reelshelf-first.js?vabc"',
      },
    },
    'fault DIST_TYPE',
    /text\/plain/,
  ],
  [
    'the policy refuses the script',
    page(tag, { 'content-security-policy': "script-src 'nonce-x' https://other.example" }),
    'fault CSP',
    /script-src/,
  ],
  [
    'the policy refuses the feed',
    page(
      `<meta http-equiv="Content-Security-Policy" content="connect-src https://other.example">${tag}`,
    ),
    'fault CSP',
    /the feed/,
  ],
  [
    'the feed is a page',
    { '/reels.json': { body: '<!doctype html>' } },
    'fault FEED_JSON',
    /begins with "<!doctype/,
  ],
  ['the feed is not there', { '/reels.json': { status: 404 } }, 'fault FEED', /404/],
  [
    'the server knows no ranges',
    { '/v.mp4': { headers: { 'content-type': 'video/mp4' }, body: film } },
    'fault MEDIA_RANGE',
    /iPhones/,
  ],
  [
    'films sent as text',
    { '/v.mp4': { status: 206, headers: { 'content-type': 'text/plain' }, body: film } },
    'fault MEDIA_TYPE',
    /video\/mp4/,
  ],
  [
    'films that nothing may keep',
    {
      '/v.mp4': {
        status: 206,
        headers: { 'content-type': 'video/mp4', 'cache-control': 'no-store' },
        body: film,
      },
    },
    'warning MEDIA_CACHE',
    /no-store/,
  ],
  [
    'a key that the endpoint does not know',
    { '/v1/events': { status: 403 } },
    'fault ENDPOINT',
    /pub_a/,
  ],
  ['a wrong endpoint', { '/v1/events': { status: 404 } }, 'fault ENDPOINT', /v1\/events/],
])('%s', async (_kind, changed, kind, said) => {
  const found = await look(changed);
  expect(
    found
      .filter((line) => line.kind === kind)
      .map(({ message }) => message)
      .join('\n'),
  ).toMatch(said);
});

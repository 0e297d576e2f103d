/** A page and its parts over HTTP, all well, for tests that change one thing at a time. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from 'vitest';
import { examine } from '../../../src/project/doctor/doctor.js';
import { createVisit } from '../../../src/project/doctor/visit.js';

export interface Sent {
  status?: number;
  headers?: Record<string, string>;
  body?: string;
}
export const film = Buffer.from('\0\0\0\x10ftypisom\0\0\0\0\0\0\0\x0cmoovavc1', 'latin1').toString(
  'latin1',
);
export const tag =
  '<script async src="/dist/reelshelf.js" data-feed="/reels.json" data-product="a" data-endpoint="/v1/events" data-key="pub_a"></script>';
export const head =
  '<!doctype html><html><head><script src="https://consent.cookiebot.com/uc.js"></script></head><body><h1>A</h1>';
export const form = '<form action="/cart"><button>Add</button></form><footer>Halden</footer>';
export const js = { 'content-type': 'text/javascript' };
export const feed = {
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
  '/page': { body: `${head}${tag}${form}` },
  '/dist/reelshelf.js': { headers: js, body: 'import("./reelshelf-app.js?vabc")' },
  '/dist/reelshelf-app.js': {
    headers: js,
    body: 'import "./reelshelf-soon.js?vabc"; export {a as vabc}',
  },
  '/dist/reelshelf-soon.js': { headers: js, body: 'const a = 1; export {a as vabc}' },
  '/old.js': { headers: js, body: 'alert(1)' },
  '/reels.json': { body: JSON.stringify(feed) },
  '/v.mp4': { status: 206, headers: { 'content-type': 'video/mp4' }, body: film },
  '/v.jpg': { body: '\xff\xd8\xff\xe0' },
  '/v1/events': { body: '{"accepted":0}' },
};
let sent = well;
let servers: Server[] = [];
let origin = '';
/** The same files under another origin. */
let other = '';
const serve = async () => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://a');
    const { status = 200, headers = {}, body = '' }: Sent = sent[pathname] ?? { status: 404 };
    const text = body.replaceAll('{other}', other);
    const own = Object.entries(headers).map(([name, value]) => [
      name,
      value.replaceAll('{other}', other),
    ]);
    response
      .writeHead(status, Object.fromEntries(own) as Record<string, string>)
      .end(Buffer.from(text, text.startsWith('<') ? 'utf8' : 'latin1'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  servers.push(server);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};
/** For the tests of the file that calls it. */
export function serveWorld(): void {
  beforeAll(async () => {
    origin = await serve();
    other = await serve();
  });
  afterAll(() => {
    for (const server of servers) server.close();
    servers = [];
  });
}

export async function look(parts: Record<string, Sent> = {}) {
  sent = { ...well, ...parts };
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
export const page = (body: string, headers: Record<string, string> = {}) => ({
  '/page': { body: `${head}${body}${form}`, headers },
});
export const whole = (body: string) => ({ '/page': { body } });
export const changed = (from: string, to: string) => page(tag.replace(from, to));
export const fed = (video: object) => ({
  '/reels.json': {
    body: JSON.stringify({ ...feed, videos: [{ ...feed.videos[0], ...video }] }),
  },
});

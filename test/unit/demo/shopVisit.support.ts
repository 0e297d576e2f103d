import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { startDemoShop, type DemoShop, type DemoShopOptions } from '../../e2e/support/demoShop.js';

/** A browser without a window: keeps cookies, does not follow redirects. */
export interface Visitor {
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  form(path: string, fields: Record<string, string> | [string, string][]): Promise<Response>;
}

export function createVisitor(shop: { url: string }): Visitor {
  const cookies = new Map<string, string>();
  async function send(path: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers);
    if (cookies.size)
      headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const answer = await fetch(shop.url + path, { ...init, headers, redirect: 'manual' });
    for (const cookie of answer.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    return answer;
  }
  return {
    get: (path, headers = {}) => send(path, { headers }),
    post: (path, body, headers = {}) =>
      send(path, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json', ...headers },
      }),
    form: (path, fields) => send(path, { method: 'POST', body: new URLSearchParams(fields) }),
  };
}

export const address = {
  email: 'ada@example.com',
  firstName: 'Ada',
  lastName: 'Lovelace',
  address: '12 Kiln Lane',
  city: 'Portland',
  postcode: '97201',
  country: 'United States',
};

const started: { stop(): Promise<void> }[] = [];
const folders: string[] = [];

afterEach(async () => {
  await Promise.all(started.splice(0).map((shop) => shop.stop()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A shop of its own for one test, with small files of known content; stopped after the test. */
export async function openShop(options: DemoShopOptions = {}): Promise<DemoShop> {
  const folder = mkdtempSync(join(tmpdir(), 'halden-'));
  folders.push(folder);
  mkdirSync(join(folder, 'media', 'clips'), { recursive: true });
  mkdirSync(join(folder, 'dist'));
  writeFileSync(
    join(folder, 'media', 'clips', 'clip.mp4'),
    Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 251)),
  );
  writeFileSync(join(folder, 'media', 'empty.mp4'), '');
  writeFileSync(
    join(folder, 'dist', 'reelshelf.js'),
    `/* shelf */\n${'console.info("a line of the shelf");\n'.repeat(100)}`,
  );
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  const shop = await startDemoShop({
    mediaDir: join(folder, 'media'),
    distDir: join(folder, 'dist'),
    ...options,
  });
  started.push(shop);
  return shop;
}

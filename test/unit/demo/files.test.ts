import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { get } from 'node:http';
import { describe, expect, it } from 'vitest';
import { resolveInside } from '../../../demo/shop/serve/files.js';
import { pickEncoding } from '../../../demo/shop/serve/compression.js';
import { openShop } from './shopVisit.support.js';

/** `fetch` unpacks by itself and normalises paths; this sends and returns what is really on the wire. */
const raw = (url: string, path: string, headers: Record<string, string> = {}) =>
  new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>(
    (resolve, reject) => {
      get(url, { path, headers }, (answer) => {
        const parts: Buffer[] = [];
        answer
          .on('data', (part: Buffer) => parts.push(part))
          .on('end', () => {
            resolve({
              status: answer.statusCode ?? 0,
              headers: answer.headers,
              body: Buffer.concat(parts),
            });
          });
      }).on('error', reject);
    },
  );

const clip = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 251));

describe('files of the demo shop', () => {
  it('files of the demo shop sends a whole video, and says that parts may be asked for', async () => {
    const shop = await openShop();
    const { status, headers, body } = await raw(shop.url, '/media/clips/clip.mp4');
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'accept-ranges': 'bytes',
      'content-type': 'video/mp4',
      'content-length': '1000',
    });
    expect(body.equals(clip)).toBe(true);
  });

  it('files of the demo shop sends the part of a video that a browser asks for with 206', async () => {
    const shop = await openShop();
    const { status, headers, body } = await raw(shop.url, '/media/clips/clip.mp4', {
      range: 'bytes=100-199',
      'accept-encoding': 'br',
    });
    expect(status).toBe(206);
    expect(headers).toMatchObject({
      'content-range': 'bytes 100-199/1000',
      'content-length': '100',
    });
    expect(headers['content-encoding']).toBeUndefined();
    expect(body.equals(clip.subarray(100, 200))).toBe(true);
  });

  it('files of the demo shop answers 416 with the size for a part that lies behind the end', async () => {
    const shop = await openShop();
    const { status, headers, body } = await raw(shop.url, '/media/clips/clip.mp4', {
      range: 'bytes=1000-',
    });
    expect(status).toBe(416);
    expect(headers['content-range']).toBe('bytes */1000');
    expect(body.length).toBe(0);
  });

  it('files of the demo shop sends the whole of a video that has changed since the first part', async () => {
    const shop = await openShop();
    const first = await raw(shop.url, '/media/clips/clip.mp4', { range: 'bytes=0-9' });
    const same = await raw(shop.url, '/media/clips/clip.mp4', {
      range: 'bytes=0-9',
      'if-range': String(first.headers['etag']),
    });
    const changed = await raw(shop.url, '/media/clips/clip.mp4', {
      range: 'bytes=0-9',
      'if-range': '"another"',
    });
    expect({ sameStatus: same.status, changedStatus: changed.status }).toEqual({
      sameStatus: 206,
      changedStatus: 200,
    });
  });

  it('files of the demo shop sends an empty file without falling over', async () => {
    const shop = await openShop();
    expect(await raw(shop.url, '/media/empty.mp4')).toMatchObject({
      status: 200,
      headers: { 'content-length': '0' },
    });
    expect((await raw(shop.url, '/media/empty.mp4', { range: 'bytes=0-' })).status).toBe(416);
  });

  it('files of the demo shop sends the shelf compressed, and nothing again while it has not changed', async () => {
    const shop = await openShop();
    const brotli = await raw(shop.url, '/reelshelf/reelshelf.js', {
      'accept-encoding': 'gzip, br',
    });
    expect(brotli.headers).toMatchObject({
      'content-encoding': 'br',
      'content-type': 'text/javascript; charset=utf-8',
      'x-content-type-options': 'nosniff',
    });
    const plain = await raw(shop.url, '/reelshelf/reelshelf.js');
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true);
    const gzip = await raw(shop.url, '/reelshelf/reelshelf.js', {
      'accept-encoding': 'gzip, br;q=0',
    });
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
    const again = await raw(shop.url, '/reelshelf/reelshelf.js', {
      'if-none-match': String(brotli.headers['etag']),
    });
    expect(again.status).toBe(304);
    expect(again.body.length).toBe(0);
  });

  it.each([
    '/media/../secret.txt',
    '/media/%2e%2e/secret.txt',
    '/media/..%2fsecret.txt',
    '/media/clips/..%5c..%5csecret.txt',
    '/media/%',
    '/media/',
    '/media/none.mp4',
  ])('files of the demo shop keeps %s to itself', async (path) => {
    const shop = await openShop();
    const { status, body } = await raw(shop.url, path);
    expect(status).toBe(404);
    expect(body.toString()).not.toContain('secret');
  });

  it('files of the demo shop knows inside from outside', () => {
    expect(resolveInside('/srv/media', 'a/b.mp4')).toBe('/srv/media/a/b.mp4');
    for (const path of ['../x', 'a/../../x', '/../x', '.env', 'a/.git/config', 'a\0b', '%00'])
      expect(resolveInside('/srv/media', path)).toBeNull();
  });

  it('files of the demo shop takes the best encoding that a browser allows', () => {
    expect(pickEncoding('gzip, deflate, br, zstd')).toBe('br');
    expect(pickEncoding('br;q=0, gzip;q=0.5')).toBe('gzip');
    expect(pickEncoding(undefined)).toBe('identity');
  });
});

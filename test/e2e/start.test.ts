/** `npm start` as a stranger runs it. Packages and build are there already when tests run, so it only has to start things. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import type { StudioProject } from '../../src/studio/shared/wire.js';

const root = new URL('../../', import.meta.url);
const before = spawnSync('git', ['status', '--porcelain', 'demo'], { cwd: root }).stdout.toString();
let child: ChildProcess | undefined;

afterEach(async () => {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const isGone = once(child, 'exit');
  child.kill('SIGTERM');
  await isGone;
});

/** Runs it until it has printed its addresses. */
async function start(): Promise<{ shop: string; report: string; studio: string }> {
  const running = spawn(process.execPath, ['demo/start.mjs'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child = running;
  let said = '';
  const isReady = new Promise<void>((resolve, reject) => {
    const listen = (part: Buffer) => {
      said += part.toString();
      if (said.includes('Ctrl-C')) resolve();
    };
    running.stdout.on('data', listen);
    running.stderr.on('data', listen);
    running.once('exit', () => reject(new Error(`It ended and had said: ${said}`)));
  });
  await isReady;
  const find = (pattern: RegExp) => pattern.exec(said)?.[1] ?? '';
  return {
    shop: find(/The shop\s+(http\S+)/),
    report: find(/report\s+(http\S+)/),
    studio: find(/studio\s+(http\S+)/),
  };
}

describe('npm start', () => {
  it('npm start brings up the shop and its collector, and takes both down on Ctrl-C', async () => {
    const { shop, report } = await start();
    const page = await (await fetch(`${shop}/products/serum-dew`)).text();
    const endpoint = /data-endpoint="([^"]+)"/.exec(page)?.[1] ?? '';
    expect(new URL(endpoint).origin).toBe(new URL(report).origin);
    expect((await fetch(`${shop}/reelshelf/reelshelf.js`)).status).toBe(200);
    expect((await fetch(report, { redirect: 'manual' })).status).toBe(303);
    expect((await fetch(`${new URL(report).origin}/report`)).ok).toBe(false);

    // Questions below its videos are answered, and one of them waits for the merchant.
    const comments = /data-comments="([^"]+)"/.exec(page)?.[1] ?? '';
    const told = await fetch(`${comments}?key=pub_demo`, { headers: { origin: shop } });
    const { counts } = (await told.json()) as { counts: [string, number][] };
    expect(new Map(counts).get('night-routine')).toBeGreaterThan(0);

    const headers = { origin: 'https://elsewhere.example', 'content-type': 'text/plain' };
    const refused = await fetch(endpoint, { method: 'POST', headers, body: '{}' });
    expect(refused.status).toBeGreaterThanOrEqual(400);

    child?.kill('SIGINT');
    const [code] = (await once(child as ChildProcess, 'exit')) as [number | null];
    expect(code).toBe(0);
    await expect(fetch(shop)).rejects.toThrow();
    await expect(fetch(new URL(report).origin)).rejects.toThrow();
  });

  it('the studio that npm start opens works on a copy of the demo’s videos, and the shop shows what it saves', async () => {
    const { shop, studio } = await start();
    const entered = await fetch(studio, { redirect: 'manual' });
    const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
    const base = new URL('studio/api/', studio);
    const ask = (path: string, init: RequestInit = {}) =>
      fetch(new URL(path, base), { ...init, headers: { ...init.headers, cookie } });
    const { feed } = (await (await ask('project')).json()) as StudioProject;
    const [video] = feed.videos;
    const title = `Retitled at ${process.pid}`;
    const at = ['videos', video?.id, 'title'];
    const saved = await ask('edits', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: base.origin },
      body: JSON.stringify({ edits: [{ at, was: video?.title ?? null, now: title }] }),
    });
    expect(saved.status).toBe(200);
    const page = await (await fetch(`${shop}/products/serum-dew`)).text();
    const address = new URL(/data-feed="([^"]+)"/.exec(page)?.[1] ?? '', shop);
    expect(await (await fetch(address)).text()).toContain(title);
    const back = { at, was: title, now: video?.title ?? null };
    await ask('edits', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: base.origin },
      body: JSON.stringify({ edits: [back] }),
    });
    const poster = new URL(`project/${video?.poster?.src}`, new URL('studio/', studio));
    expect((await fetch(poster, { headers: { cookie } })).status).toBe(200);
    const { stdout } = spawnSync('git', ['status', '--porcelain', 'demo'], { cwd: root });
    expect(stdout.toString()).toBe(before);
  });

  it('npm start opens the same report again after the next start', async () => {
    const first = new URL((await start()).report).searchParams.get('token');
    child?.kill('SIGTERM');
    await once(child as ChildProcess, 'exit');
    const second = new URL((await start()).report).searchParams.get('token');
    expect(first).toMatch(/^[\w-]{32}$/);
    expect(second).toBe(first);
  });
});

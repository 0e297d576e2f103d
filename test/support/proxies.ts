/** What stands before a collector. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, createServer, request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { freePort } from '../e2e/support/collectorProcess.js';

export const hasNginx = spawnSync('nginx', ['-v']).status === 0;

/**
 * Hands on to `target`, with the headers that this kind of proxy adds.
 *
 * @param below - the folder that the browser knows it by, and the target does not: `/reels`.
 */
export async function startProxy(
  target: number,
  added: (headers: IncomingHttpHeaders) => Record<string, string>,
  { below = '' }: { below?: string } = {},
): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const server = createServer((incoming, outgoing) => {
    const onward = httpRequest(
      {
        agent,
        port: target,
        host: '127.0.0.1',
        path: incoming.url?.startsWith(`${below}/`) ? incoming.url.slice(below.length) : '/nothing',
        method: incoming.method,
        headers: { ...incoming.headers, ...added(incoming.headers) },
      },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    onward.on('error', () => outgoing.writeHead(502).end('{}'));
    incoming.pipe(onward);
  });
  server.keepAliveTimeout = 75_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    agent.destroy();
    server.close().closeAllConnections();
  });
  return (server.address() as AddressInfo).port;
}

/**
 * As src/collector/README.md has it, with the ports of this test.
 *
 * @param targets - of one collector, or of several that it shares the requests out to.
 */
export async function startNginx(...targets: readonly number[]): Promise<number> {
  const location =
    /```nginx\n([\s\S]*?)```/.exec(
      readFileSync(new URL('../../src/collector/README.md', import.meta.url), 'utf8'),
    )?.[1] ?? 'The document has no nginx';
  const folder = mkdtempSync(join(tmpdir(), 'reelshelf-nginx-'));
  const port = await freePort();
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join(' ');
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; pid ${folder}/pid; error_log ${folder}/error.log; events { worker_connections 2048; }
     http { access_log off; ${temp} upstream collectors { ${targets.map((target) => `server 127.0.0.1:${target} max_fails=1 fail_timeout=1s;`).join(' ')} }
       server { listen 127.0.0.1:${port}; ${location.replace('127.0.0.1:8787', 'collectors')} } }`,
  );
  const nginx = spawn(
    'nginx',
    ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')],
    { stdio: 'ignore' },
  );
  const ended = new Promise((resolve) => nginx.once('exit', resolve));
  onTestFinished(async () => {
    nginx.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  });
  await expect
    .poll(
      () =>
        fetch(`http://127.0.0.1:${port}/health`).then(
          ({ ok }) => ok,
          () => false,
        ),
      { timeout: 10_000 },
    )
    .toBe(true);
  return port;
}

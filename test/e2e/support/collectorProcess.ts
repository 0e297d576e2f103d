/** The collector as a merchant runs it: the built command, in a process of its own that can be killed. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { passTime } from '../../support/passTime.js';

const builtCli = fileURLToPath(new URL('../../../dist/node/cli.js', import.meta.url));
export const KEY = 'pub_demo';
export const REPORT_TOKEN = 'report-token-for-tests-only';

export interface CollectorProcess {
  readonly url: string;
  /** The report as JSON, for days in UTC; without dates the last seven. */
  report(query?: string): Promise<Record<string, unknown>>;
  reportUrl(): string;
  /** SIGKILL: no goodbye. */
  kill(): Promise<void>;
  /** Starts again on the same port and data. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

/** @param origins - shops whose pages may send; set after the shop's port is known by {@link CollectorProcess.restart}. */
export async function startCollectorProcess(options: {
  origin: string;
  port?: number;
  feed?: string;
  /** A project folder, to be worked on beside the report. */
  studio?: string;
  cli?: string;
  /** More of the command's own words, such as `--likes`. */
  words?: readonly string[];
}): Promise<CollectorProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'reelshelf-collector-'));
  const port = options.port ?? (await freePort());
  const url = `http://127.0.0.1:${port}`;
  let child: ChildProcess | null = null;

  const start = async () => {
    const args = [
      options.cli ?? builtCli,
      'collect',
      '--port',
      String(port),
      '--data',
      join(folder, 'events.duckdb'),
      '--key',
      `${KEY}@${options.origin}`,
      '--report-token',
      REPORT_TOKEN,
    ];
    if (options.feed) args.push('--feed', options.feed);
    if (options.studio) args.push('--studio', options.studio);
    args.push(...(options.words ?? []));
    child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const until = Date.now() + 20_000;
    for (;;) {
      if (child.exitCode !== null) throw new Error(`the collector ended at once:\n${output}`);
      const isUp = await fetch(`${url}/health`).then(
        (answer) => answer.ok,
        () => false,
      );
      if (isUp) return;
      if (Date.now() > until) throw new Error(`the collector did not come up:\n${output}`);
      await passTime(100);
    }
  };
  const end = async (signal: NodeJS.Signals) => {
    const leaving = child;
    if (!leaving || leaving.exitCode !== null) return;
    const gone = new Promise((resolve) => leaving.once('exit', resolve));
    leaving.kill(signal);
    await gone;
  };
  await start();
  return {
    url,
    async report(query = '') {
      const answer = await fetch(`${url}/v1/report?tz=UTC${query}`, {
        headers: { authorization: `Bearer ${REPORT_TOKEN}` },
      });
      if (!answer.ok)
        throw new Error(`the report answered ${answer.status}: ${await answer.text()}`);
      return (await answer.json()) as Record<string, unknown>;
    },
    reportUrl: () => `${url}/report?token=${REPORT_TOKEN}`,
    kill: () => end('SIGKILL'),
    restart: start,
    async stop() {
      await end('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

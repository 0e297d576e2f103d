import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CollectorError } from '../collector/collectorError.js';
import type { Collector } from '../collector/createCollector.js';
import type { CollectorOptions } from '../collector/options.js';
import type { ReportStore } from '../collector/store/types.js';
import type { CollectSettings } from './collectSettings.js';
import type { CommandResult } from './commandResult.js';
import type { Served } from './serveCollector.js';

/** The parts of the world the command needs; `entries/cli.ts` has the real ones. */
export interface CollectWorld {
  openStore(path: string): Promise<ReportStore>;
  createCollector(options: CollectorOptions): Collector;
  /** Listens, and answers with the port it got. */
  serve(collector: Collector, port: number, host: string): Promise<Served>;
  randomToken(): string;
  log(line: string): void;
}

/** Starts the collector and says where it is. */
export async function collect(
  settings: CollectSettings,
  world: CollectWorld,
): Promise<CommandResult> {
  const token = settings.reportToken ?? world.randomToken();
  let store: ReportStore | null = null;
  try {
    store = await world.openStore(settings.data);
    const collector = world.createCollector({
      keys: settings.keys,
      store,
      reportToken: token,
      trustProxy: settings.trustProxy,
      countAutomated: settings.countAutomated,
      log: world.log,
      ...(settings.addressHeader === null ? {} : { addressHeader: settings.addressHeader }),
      ...(settings.feed === null ? {} : { feed: feedSource(settings.feed) }),
    });
    const server = await world.serve(collector, settings.port, settings.host);
    const address = `http://${settings.host.includes(':') ? `[${settings.host}]` : settings.host}:${server.port}`;
    return {
      exitCode: 0,
      lines: announce(settings, address, token),
      data: { endpoint: `${address}/v1/events`, report: `${address}/report`, reportToken: token },
      stop: () => server.stop(() => collector.close()),
    };
  } catch (error) {
    await store?.close();
    return { exitCode: 1, lines: [explain(error, settings)] };
  }
}

function announce(settings: CollectSettings, address: string, token: string): string[] {
  const senders = settings.isLocalOnly
    ? ['Open to       pages on localhost (name your shop with --key pub_shop@https://shop.example)']
    : settings.keys.map(
        ({ key, origins }) =>
          `Open to       ${origins.join(', ')}${key ? ` with key ${key}` : ' without a key'}`,
      );
  return [
    'Reelshelf collects.',
    `Endpoint      ${address}/v1/events`,
    ...senders,
    `Report        ${address}/report?token=${encodeURIComponent(token)}`,
    ...(settings.reportToken === null
      ? [
          '              (a new token each start; keep one with --report-token or REELSHELF_REPORT_TOKEN)',
        ]
      : []),
    `Data          ${settings.data === ':memory:' ? 'in memory, gone when this ends' : resolve(settings.data)}`,
  ];
}

/** A file is read anew each time, so that an edited feed shows without a restart. */
const feedSource = (feed: string) =>
  /^https?:\/\//.test(feed)
    ? feed
    : async (): Promise<unknown> => JSON.parse(await readFile(feed, 'utf8'));

function explain(error: unknown, { port, host }: CollectSettings): string {
  if (error instanceof CollectorError) return `${error.code}: ${error.message}`;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EADDRINUSE')
    return `PORT_IN_USE: ${host}:${port} is taken by another program. Choose another with --port, or --port 0 for a free one.`;
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL')
    return `ADDRESS_REFUSED: this machine does not let us listen on ${host}:${port}. Choose another --host or --port.`;
  return `START_FAILED: ${error instanceof Error ? error.message : String(error)}`;
}

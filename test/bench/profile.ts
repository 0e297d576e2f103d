/** Where the shelf's time goes: CPU profiles of the load and of the first tap, for the browser's tools, and the largest items in words. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'playwright';
import { tap } from './finger.js';
import { productPath, servePage } from './pages.js';
import { startVisit, type Visit } from './visit.js';

const INTERVAL_MICROSECONDS = 250;
const TOP = 14;

interface Profile {
  nodes: {
    id: number;
    callFrame: { functionName: string; url: string; lineNumber: number; columnNumber: number };
  }[];
  samples?: number[];
  timeDeltas?: number[];
}

/** Self time by function, longest first. */
function heaviest({
  nodes,
  samples = [],
  timeDeltas = [],
}: Profile): { where: string; ms: number }[] {
  const names = new Map(
    nodes.map(({ id, callFrame: { functionName, url, lineNumber, columnNumber } }) => {
      const file = url.split('/').at(-1)?.split('?')[0];
      return [
        id,
        `${functionName || '(anonymous)'}${file ? ` ${file}:${lineNumber + 1}:${columnNumber + 1}` : ''}`,
      ];
    }),
  );
  const sums = new Map<string, number>();
  samples.forEach((id, at) => {
    const where = names.get(id) ?? '';
    sums.set(where, (sums.get(where) ?? 0) + (timeDeltas[at] ?? 0) / 1000);
  });
  return [...sums]
    .map(([where, ms]) => ({ where, ms }))
    .filter(({ where }) => where !== '(idle)')
    .sort((a, b) => b.ms - a.ms);
}

async function record(visit: Visit, file: string, run: () => Promise<unknown>): Promise<string> {
  await visit.cdp.send('Profiler.enable');
  await visit.cdp.send('Profiler.setSamplingInterval', { interval: INTERVAL_MICROSECONDS });
  await visit.cdp.send('Profiler.start');
  await run();
  const { profile } = await visit.cdp.send('Profiler.stop');
  writeFileSync(file, JSON.stringify(profile));
  const lines = heaviest(profile)
    .slice(0, TOP)
    .map(({ where, ms }) => `${ms.toFixed(1).padStart(8)} ms  ${where}`);
  return `${file}\n${lines.join('\n')}\n`;
}

export async function profileShelf(
  browser: Browser,
  served: { distDir: string; endpointUrl: string },
  folder: string,
): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const shop = await servePage('shelf', served);
  const visit = await startVisit(browser, 'shelf');
  try {
    const load = await record(visit, join(folder, 'load.cpuprofile'), async () => {
      await visit.open(shop.url + productPath);
      await visit.scrollToShelf();
      await visit.cardsDrawn();
      await wait(3000);
    });
    await visit.watch();
    const opening = await record(visit, join(folder, 'tap.cpuprofile'), async () => {
      await tap(visit, '[part~="card"] .open');
      await wait(1500);
    });
    return `${load}\n${opening}`;
  } finally {
    await visit.leave();
    await shop.stop();
  }
}

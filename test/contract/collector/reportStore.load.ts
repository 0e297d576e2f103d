/** Collectors in processes of their own, and pages that send to them, for tests that kill what is between. */
import { randomUUID } from 'node:crypto';
import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished } from 'vitest';
import { createRandom } from '../../../demo/random.js';
import { SCHEMA } from '../../../src/events/wire.js';
import { uuidV7 } from '../../../src/tools/ids.js';
import { passTime } from '../../support/passTime.js';

const EVENTS_A_BATCH = 10;
export const script = fileURLToPath(new URL('./reportStore.process.ts', import.meta.url));

/** Starts the collector and waits until it listens. */
export async function startCollector(
  path: string,
): Promise<{ port: number; child: ChildProcess; ended: Promise<void> }> {
  const child = spawn(process.execPath, ['--import', 'tsx', script, path, '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout?.once('data', (data: Buffer) => resolve(data.toString()));
    child.once('exit', (code) =>
      reject(new Error(`the collector ended with ${code} before it listened`)),
    );
  });
  return { port: Number(line), child, ended };
}

export interface Page {
  page: number;
  events: number;
}

function makeBatches({ page, events }: Page) {
  const now = Date.now();
  const random = createRandom(page);
  const all = Array.from({ length: events }, (_, seq) => ({
    // As the tag makes them, and as other senders do.
    id: page % 2 ? randomUUID() : uuidV7(now, random),
    seq,
    type: 'card_viewed',
    at: new Date(now).toISOString(),
    mono: seq,
    view: `page-${page}`,
    props: {},
  }));
  return Array.from({ length: events / EVENTS_A_BATCH }, (_, index) =>
    all.slice(index * EVENTS_A_BATCH, (index + 1) * EVENTS_A_BATCH),
  );
}

/** Sends like the widget: what is not acknowledged is sent again, what is acknowledged never. */
export async function sendPage(
  page: Page,
  port: () => number,
  onAcknowledged: (count: number) => void,
): Promise<void> {
  for (const events of makeBatches(page)) {
    for (let isDone = false; !isDone;) {
      try {
        const response = await fetch(`http://127.0.0.1:${port()}/v1/events`, {
          method: 'POST',
          headers: {
            origin: 'https://halden.example',
            'content-type': 'text/plain',
            'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
          },
          body: JSON.stringify({
            schema: SCHEMA,
            batchId: 'batch',
            sentAt: new Date().toISOString(),
            attempt: 0,
            key: 'pub_halden',
            context: {
              page: 'https://halden.example/',
              widget: { version: '1', shelf: 'main', layout: 'carousel' },
              consent: { analytics: false, marketing: false, source: 'test' },
            },
            events,
          }),
        });
        if (response.status >= 500) throw new Error('later');
        const receipt = (await response.json()) as {
          accepted: number;
          duplicates: number;
          rejected: unknown[];
        };
        isDone = response.status === 200;
        if (isDone)
          expect({
            sum: receipt.accepted + receipt.duplicates,
            rejected: receipt.rejected,
          }).toEqual({ sum: events.length, rejected: [] });
      } catch {
        await passTime(20);
      }
    }
    onAcknowledged(events.length);
  }
}

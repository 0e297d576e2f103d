import { answer } from './answers.js';
import type { CollectorEnv } from './env.js';

const SETTLE_MS = 1000;
const HEARTBEAT_MS = 25_000;

/** `GET /v1/report/live`: tells open report pages that there is something new, at most once a second, and less often where their reports take long. */
export interface Live {
  open(tenant: string): Response;
  notify(tenant: string): void;
  close(): void;
}

/** @param reportMs - how long a report of the shop takes: half of the time at least the machine is left alone by open pages. */
export function createLive(
  env: Pick<CollectorEnv, 'setTimer' | 'nowMs'>,
  reportMs: (tenant: string) => number = () => 0,
): Live {
  interface Listener {
    tenant: string;
    send(text: string): void;
    end(): void;
  }
  const listeners = new Set<Listener>();
  const pending = new Map<string, () => void>();
  const encoder = new TextEncoder();

  const notify = (tenant: string) => {
    pending.delete(tenant);
    for (const listener of listeners)
      if (listener.tenant === tenant) listener.send(`event: news\ndata: ${env.nowMs()}\n\n`);
  };

  return {
    open(tenant) {
      let leave = () => {};
      const stream = new ReadableStream<Uint8Array>({
        start(controller) {
          let stopBeat = () => {};
          const listener: Listener = {
            tenant,
            send: (text) => controller.enqueue(encoder.encode(text)),
            end: () => controller.close(),
          };
          // Proxies cut a connection that is silent for long.
          const beat = () => {
            listener.send(': still here\n\n');
            stopBeat = env.setTimer(beat, HEARTBEAT_MS);
          };
          leave = () => {
            stopBeat();
            listeners.delete(listener);
          };
          listener.end = () => {
            leave();
            controller.close();
          };
          listeners.add(listener);
          listener.send('retry: 3000\n\n');
          stopBeat = env.setTimer(beat, HEARTBEAT_MS);
        },
        cancel: () => leave(),
      });
      return answer(200, stream, {
        'content-type': 'text/event-stream; charset=utf-8',
        'x-accel-buffering': 'no',
      });
    },
    notify(tenant) {
      if (listeners.size === 0 || pending.has(tenant)) return;
      pending.set(
        tenant,
        env.setTimer(() => notify(tenant), Math.max(SETTLE_MS, 2 * reportMs(tenant))),
      );
    },
    close() {
      for (const cancel of pending.values()) cancel();
      pending.clear();
      for (const listener of [...listeners]) listener.end();
    },
  };
}

/** Server-sent events to every page that listens. */
import type { Env } from '../tools/env.js';
import { answer } from './answers.js';

const HEARTBEAT_MS = 25_000;
/** Of a page that no longer reads; it asks anew when it does. */
const MAX_UNREAD = 1000;

export interface Streams<About> {
  /** @param first - messages that it begins with. */
  open(about: About, first?: readonly string[]): Response;
  /** @param message - by {@link message}. */
  send(message: string, isFor?: (about: About) => boolean): void;
  /** Ends some. */
  end(isFor: (about: About) => boolean): void;
  readonly size: number;
  count(isFor: (about: About) => boolean): number;
  close(): void;
}

/** @param id - by which a listener that comes again says what it has heard last. */
export const message = (event: string, data: string, id?: string): string =>
  `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${data}\n\n`;

/** @param isStill - asked with each heartbeat: who may no longer listen hears no more. Default: everybody may. */
export function createStreams<About>(
  { setTimer }: Pick<Env, 'setTimer'>,
  {
    isStill = async () => true,
    headers = {},
    heartbeat = ': still here\n\n',
  }: {
    isStill?: (about: About) => Promise<boolean>;
    headers?: Record<string, string>;
    /** Default: a remark, which no listener hears. */
    heartbeat?: string;
  } = {},
): Streams<About> {
  interface Listener {
    about: About;
    send(text: string): void;
    end(): void;
  }
  const listeners = new Set<Listener>();
  const encoder = new TextEncoder();

  return {
    open(about, first = []) {
      let leave = () => {};
      const stream = new ReadableStream<Uint8Array>({
        start(controller) {
          let stopBeat = () => {};
          const listener: Listener = {
            about,
            send(text) {
              if ((controller.desiredSize ?? 0) < -MAX_UNREAD) listener.end();
              else controller.enqueue(encoder.encode(text));
            },
            end() {
              leave();
              controller.close();
            },
          };
          // Proxies cut a connection that is silent for long.
          const sendHeartbeat = () => {
            stopBeat = setTimer(sendHeartbeat, HEARTBEAT_MS);
            listener.send(heartbeat);
            void isStill(about).then((may) => {
              if (!may && listeners.has(listener)) listener.end();
            });
          };
          leave = () => {
            stopBeat();
            listeners.delete(listener);
          };
          listeners.add(listener);
          stopBeat = setTimer(sendHeartbeat, HEARTBEAT_MS);
          listener.send(['retry: 3000\n\n', ...first].join(''));
        },
        cancel: () => leave(),
      });
      return answer(200, stream, {
        'content-type': 'text/event-stream; charset=utf-8',
        'x-accel-buffering': 'no',
        ...headers,
      });
    },
    send(text, isFor = () => true) {
      for (const listener of [...listeners]) if (isFor(listener.about)) listener.send(text);
    },
    end(isFor) {
      for (const listener of [...listeners]) if (isFor(listener.about)) listener.end();
    },
    get size() {
      return listeners.size;
    },
    count: (isFor) => [...listeners].filter(({ about }) => isFor(about)).length,
    close() {
      for (const listener of [...listeners]) listener.end();
    },
  };
}

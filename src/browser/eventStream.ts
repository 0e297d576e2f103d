import { backoffMs } from '../tools/backoff.js';
import type { Stop } from '../tools/emitter.js';
import type { Env } from '../tools/env.js';

export interface EventStreamInput {
  env: Pick<Env, 'setTimer' | 'random'>;
  /** Asked at each opening. */
  addressFor(): string;
  /** Names of the messages that are heard. */
  types: readonly string[];
  /** @param id - of the last message that had one. */
  onMessage(type: string, data: string, id: string): void;
  onConnected(isConnected: boolean): void;
}

/** The server says something at least twice in this time; longer silence is a line that is gone without a word. */
const SILENT_MS = 60_000;
const RETRY = { firstMs: 1000, capMs: 30_000 };

/**
 * Follows server-sent events until it is stopped. A browser's own `EventSource` gives up at the first answer that is no stream, does not know
 * that a line is dead, and comes again with all others at the same moment: so each opening is one of ours.
 */
export function followEvents(input: EventStreamInput): Stop {
  const { env, addressFor, types, onMessage, onConnected } = input;
  let failures = 0;
  let source: EventSource | null = null;
  let stopTimer: Stop = () => {};

  const close = () => {
    stopTimer();
    source?.close();
    source = null;
  };
  const comeAgain = () => {
    close();
    onConnected(false);
    failures += 1;
    stopTimer = env.setTimer(open, backoffMs(failures, env.random(), RETRY));
  };
  const expectMore = () => {
    stopTimer();
    stopTimer = env.setTimer(comeAgain, SILENT_MS);
  };
  const open = () => {
    const opened = new EventSource(addressFor());
    source = opened;
    const on = (type: string, run: (event: MessageEvent<string>) => void) =>
      opened.addEventListener(type, (event) => {
        // What was closed may have something under way.
        if (source === opened) run(event as MessageEvent<string>);
      });
    expectMore();
    on('open', () => {
      expectMore();
      onConnected(true);
    });
    on('error', comeAgain);
    on('beat', expectMore);
    for (const type of types)
      on(type, ({ data, lastEventId }) => {
        expectMore();
        failures = 0;
        onMessage(type, data, lastEventId);
      });
  };
  open();
  return close;
}

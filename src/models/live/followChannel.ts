import { signal } from '@preact/signals';
import { followEvents } from '../../browser/eventStream.js';
import { readChange, readWhole, type LiveChange } from '../../feed/live/changes.js';
import { parseJson } from '../../tools/parseJson.js';
import type { Env } from '../../tools/env.js';
import type { Stop } from '../../tools/emitter.js';

/** What has happened in a live, kept current while it is followed; followed again it goes on where it was. */
export function createChannel(env: Pick<Env, 'setTimer' | 'random'>, address: string) {
  const changes = signal<readonly LiveChange[]>([]);
  /** The channel has answered. */
  const isKnown = signal(false);
  let mark = '';

  const follow = (): Stop => {
    let stop = open();
    function open(): Stop {
      return followEvents({
        env,
        addressFor: () => streamAddress(address, mark),
        types: ['whole', 'change'],
        onConnected: () => {},
        onMessage(type, data, id) {
          const read = parseJson(data);
          const known = changes.peek();
          if (type === 'whole') changes.value = readWhole(read)?.changes ?? known;
          else {
            const change = readChange(read);
            const lastSeq = known.at(-1)?.seq ?? 0;
            // Told twice it has happened once.
            if (!change || change.seq <= lastSeq) return;
            if (change.seq > lastSeq + 1) return beginAnew();
            changes.value = [...known, change];
          }
          mark = id;
          isKnown.value = true;
        },
      });
    }
    function beginAnew(): void {
      mark = '';
      stop();
      stop = open();
    }
    return () => stop();
  };
  return { changes, isKnown, follow };
}

function streamAddress(address: string, mark: string): string {
  const url = new URL(address);
  url.pathname += '/events';
  if (mark) url.searchParams.set('after', mark);
  return url.href;
}

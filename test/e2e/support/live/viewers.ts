/** Viewers without a browser: each follows the channel as a page does, and comes again with the mark of what it heard last. */
import { request, type ClientRequest } from 'node:http';
import { readChange, readWhole, type LiveChange } from '../../../../src/feed/live/changes.js';

export interface Viewer {
  /** Every change as it came, also those that came twice. */
  readonly heard: readonly LiveChange[];
  /** How often it was told all from the beginning. */
  readonly wholes: number;
  leave(): void;
}

const COME_AGAIN_MS = 300;

export function startViewer(channel: string, index: number): Viewer {
  const heard: LiveChange[] = [];
  let wholes = 0;
  let mark = '';
  let hasLeft = false;
  let asked: ClientRequest | null = null;
  let timer: NodeJS.Timeout | undefined;

  const listen = () => {
    const url = new URL(`${channel}/events`);
    if (mark) url.searchParams.set('after', mark);
    let isOver = false;
    const again = () => {
      if (hasLeft || isOver) return;
      isOver = true;
      timer = setTimeout(listen, COME_AGAIN_MS + (index % 20) * 20);
    };
    asked = request(url, { agent: false }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part: string) => {
        text += part;
        for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
          take(text.slice(0, end));
          text = text.slice(end + 2);
        }
      });
      answer.once('close', again);
      answer.once('error', again);
    });
    asked.once('error', again);
    asked.end();
  };
  const take = (message: string) => {
    const field = (name: string) =>
      message
        .split('\n')
        .find((line) => line.startsWith(`${name}: `))
        ?.slice(name.length + 2);
    const [data, id] = [field('data'), field('id')];
    if (!data || !id) return;
    const read: unknown = JSON.parse(data);
    if (field('event') === 'whole') {
      wholes += 1;
      heard.push(...(readWhole(read)?.changes ?? []));
    } else heard.push(...[readChange(read)].filter((change) => change !== null));
    mark = id;
  };
  listen();
  return {
    heard,
    get wholes() {
      return wholes;
    },
    leave() {
      hasLeft = true;
      clearTimeout(timer);
      asked?.destroy();
    },
  };
}

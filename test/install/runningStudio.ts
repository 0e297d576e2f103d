/** `reelshelf studio` as it is installed, on a folder, until it is killed. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Asking } from '../contract/studio/support/upload.js';

const program = new URL('../../dist/node/cli.js', import.meta.url).pathname;

export interface RunningStudio extends Asking {
  child: ChildProcess;
  link: string;
  /** `http://127.0.0.1:1234/`, without the token. */
  base: string;
  ended: Promise<unknown>;
}

export async function startStudio(folder: string): Promise<RunningStudio> {
  const child = spawn(
    process.execPath,
    [program, 'studio', folder, '--port', '0', '--no-open', '--json'],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const ended = once(child, 'exit');
  let text = '';
  child.stdout.setEncoding('utf8');
  child.stderr.setEncoding('utf8');
  let complaint = '';
  child.stderr.on('data', (part: string) => (complaint += part));
  for await (const part of child.stdout as AsyncIterable<string>) {
    text += part;
    if (text.includes('\n')) break;
  }
  if (!text.includes('\n')) throw new Error(`The studio did not start: ${text} ${complaint}`);
  const { address, link, token } = JSON.parse(text) as Record<'address' | 'link' | 'token', string>;
  return {
    child,
    link,
    base: new URL('/', address).href,
    ended,
    ask: (path, init = {}) =>
      fetch(`${address}/${path}`, {
        ...init,
        headers: { authorization: `Bearer ${token}`, ...init.headers },
      }),
  };
}

/** The studio as a merchant runs it: the built command, in a process of its own that can be killed. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const cli = join(new URL('../../../', import.meta.url).pathname, 'dist/node/cli.js');

export interface StudioProcess {
  /** What the merchant opens, with their token. */
  link: string;
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/** @param port - the one of a studio that was here before; any other by default. @throws when it ends at once. */
export async function startStudioProcess(reels: string, port = '0'): Promise<StudioProcess> {
  const words = ['studio', reels, '--no-open', '--json', '--port', port];
  const child = spawn(process.execPath, [cli, ...words], { stdio: ['ignore', 'pipe', 'ignore'] });
  let said = '';
  child.stdout.setEncoding('utf8');
  for await (const part of child.stdout.iterator({ destroyOnReturn: false })) {
    said += part as string;
    if (said.includes('\n')) break;
  }
  if (!said.includes('\n')) throw new Error(`The studio ended: ${said}`);
  return {
    link: (JSON.parse(said) as { link: string }).link,
    async stop(signal = 'SIGTERM') {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'close');
      child.kill(signal);
      await ended;
    },
  };
}

/** Runs another command of ours to its end. */
export async function runCli(...words: string[]): Promise<void> {
  const child = spawn(process.execPath, [cli, ...words], { stdio: 'ignore' });
  await once(child, 'close');
  if (child.exitCode !== 0) throw new Error(`${words.join(' ')} ended with ${child.exitCode}`);
}

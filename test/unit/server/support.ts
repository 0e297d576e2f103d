/** A folder of people that goes away with the test. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

export async function emptyPath(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'reelshelf-access-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  return join(folder, 'shop.access');
}

/**
 * What has happened in one live, in a file of the collector's own: a line for each change, on the disk before anybody is told. A line that was
 * being written when the machine stopped was told to nobody, and goes.
 */
import { randomBytes } from 'node:crypto';
import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { readChange, type LiveChange } from '../../feed/live/changes.js';
import { readText } from '../../server/privateFiles.js';
import { isRecord } from '../../tools/isRecord.js';
import { parseJson } from '../../tools/parseJson.js';

export interface ChannelFile {
  /** Of this file, so that who has heard of an older one of the same name begins anew. */
  life: string;
  changes: readonly LiveChange[];
  append(change: LiveChange): Promise<void>;
}

/** `null` where nothing has happened yet. */
export async function openChannelFile(folder: string, id: string): Promise<ChannelFile | null> {
  const path = join(folder, `${id}.jsonl`);
  const text = await readText(path);
  if (text === null) return null;
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  const [head, ...lines] = whole.split('\n').filter(Boolean).map(parseJson);
  const life = isRecord(head) && typeof head['life'] === 'string' ? head['life'] : null;
  // Its first line was being written.
  if (life === null) return lines.length === 0 ? null : Promise.reject(new Error(BROKEN(path)));
  const changes = lines.map(readChange);
  if (changes.some((change, index) => change?.seq !== index + 1)) throw new Error(BROKEN(path));
  return writer(path, life, changes as LiveChange[], Buffer.byteLength(whole));
}

const BROKEN = (path: string) =>
  `${path} is not as the collector wrote it. Move it away, and the live begins with nothing pinned`;

/** @param life - of one that comes from another collector. */
export async function makeChannelFile(
  folder: string,
  id: string,
  life: string = randomBytes(6).toString('hex'),
): Promise<ChannelFile> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `${id}.jsonl`);
  const head = `${JSON.stringify({ channel: id, life })}\n`;
  await writeAt(path, 'w', 0, head);
  return writer(path, life, [], Buffer.byteLength(head));
}

function writer(path: string, life: string, read: LiveChange[], bytes: number): ChannelFile {
  const changes = [...read];
  let end = bytes;
  return {
    life,
    changes,
    async append(change) {
      const line = `${JSON.stringify(change)}\n`;
      // Over whatever a failed one has left.
      await writeAt(path, 'r+', end, line);
      end += Buffer.byteLength(line);
      changes.push(change);
    },
  };
}

async function writeAt(path: string, flags: string, at: number, text: string): Promise<void> {
  const handle = await open(path, flags, 0o600);
  try {
    await handle.truncate(at);
    await handle.write(text, at);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { CollectorError } from '../collectorError.js';
import type { SignedRow } from '../webhooks/signedOrder.js';
import type { Cost } from '../store/insights.js';
import type { EventRow, FeedName, Kept, KeptRest, ReportStore } from '../store/types.js';
import { putBeside, type BesideFolders, type KeptBeside } from './beside.js';
import { FIRST_LINE, type KeptCounts } from './lines.js';

type Target = Pick<
  ReportStore,
  'append' | 'appendSigned' | 'keepFeedNames' | 'keepCosts' | 'hasTakenIn' | 'takeIn'
>;

export interface TakenIn {
  /** What is in the file. */
  counts: KeptCounts;
  /** Events of it that the store had already. */
  known: number;
  /** This very file was taken in before, and nothing was done. */
  isAgain: boolean;
  /** What was left as it is, in sentences. */
  notes: readonly string[];
}

const LOT = 4000;

/**
 * Takes in what {@link exportShop} wrote. The whole file is looked through before anything is written, so one that is damaged or cut
 * off changes nothing. What ends in the middle is made whole by doing it again: an event that is there counts once, and what is no
 * event is written in one step at the end.
 *
 * @param beside - where questions, likes and lives are to be kept; left out, the notes say that there are some.
 *
 * @throws CollectorError `FILE_FOREIGN`, `FILE_DAMAGED`.
 */
export async function importShop(
  store: Target,
  path: string,
  {
    beside = {},
    onProgress = () => {},
  }: { beside?: BesideFolders; onProgress?: (done: number, counts: KeptCounts) => void } = {},
): Promise<TakenIn> {
  const { counts, digest } = await lookThrough(path);
  if (await store.hasTakenIn(digest))
    return { counts, known: counts.events, isAgain: true, notes: [] };
  const rest: KeptRest[] = [];
  const found: KeptBeside[] = [];
  let known = 0;
  let done = 0;
  const lots = {
    events: [] as EventRow[],
    signed: [] as SignedRow[],
    names: [] as FeedName[],
    costs: [] as Cost[],
  };
  const write = async (isLast: boolean) => {
    const { events, signed, names, costs } = lots;
    if (events.length > 0 && (isLast || events.length >= LOT)) {
      known += (await store.append(events.splice(0))).duplicates;
      onProgress(done, counts);
    }
    if (signed.length > 0 && (isLast || signed.length >= LOT))
      await store.appendSigned(signed.splice(0));
    if (names.length > 0 && (isLast || names.length >= LOT))
      await store.keepFeedNames(names.splice(0));
    if (costs.length > 0 && (isLast || costs.length >= LOT)) await store.keepCosts(costs.splice(0));
  };
  for await (const line of linesOf(path)) {
    const kept = JSON.parse(line) as Kept | KeptBeside | typeof FIRST_LINE | { end: unknown };
    if ('reelshelf' in kept || 'end' in kept) continue;
    if ('event' in kept) {
      lots.events.push(kept.event);
      done += 1;
    } else if ('signed' in kept) lots.signed.push(kept.signed);
    else if ('name' in kept) lots.names.push(kept.name);
    else if ('cost' in kept) lots.costs.push(kept.cost);
    else if ('question' in kept || 'like' in kept || 'live' in kept) found.push(kept);
    else rest.push(kept);
    await write(false);
  }
  await write(true);
  const notes = await putBeside(beside, found);
  await store.takeIn(digest, rest);
  return { counts, known, isAgain: false, notes };
}

/** @throws CollectorError where it is not what was once written whole. */
async function lookThrough(path: string): Promise<{ counts: KeptCounts; digest: string }> {
  const digest = createHash('sha256');
  let lines = 0;
  let last = '';
  for await (const line of linesOf(path)) {
    if (lines === 0) checkFirst(path, line);
    // One behind: the last line is not among those it tells of.
    else if (lines > 1) digest.update(`${last}\n`);
    last = line;
    lines += 1;
  }
  if (lines === 0) checkFirst(path, '');
  const told = endIn(last);
  if (told === null)
    throw damaged(path, 'it ends in the middle: writing or copying it was broken off');
  const { digest: expected, ...counts } = told;
  if (expected !== digest.digest('hex'))
    throw damaged(path, 'what is in it is not what was written');
  return { counts, digest: expected };
}

function endIn(line: string): (KeptCounts & { digest: string }) | null {
  try {
    const { end } = JSON.parse(line) as { end?: KeptCounts & { digest: string } };
    return end ?? null;
  } catch {
    return null;
  }
}

function checkFirst(path: string, line: string): void {
  let first: Record<string, unknown> = {};
  try {
    first = JSON.parse(line) as Record<string, unknown>;
  } catch {
    // Said below.
  }
  if (first['reelshelf'] !== FIRST_LINE.reelshelf)
    throw new CollectorError(
      'FILE_FOREIGN',
      `${path} is no file that reelshelf collect --export wrote. Name one that is.`,
    );
  if (first['version'] !== FIRST_LINE.version)
    throw new CollectorError(
      'FILE_FOREIGN',
      `${path} was written by a later version of reelshelf. Use that version to take it in.`,
    );
}

const damaged = (path: string, what: string) =>
  new CollectorError(
    'FILE_DAMAGED',
    `${path} is damaged: ${what}. Nothing was taken in. Write it again with --export, or copy it again.`,
  );

async function* linesOf(path: string): AsyncIterable<string> {
  const file = createReadStream(path);
  const content = path.endsWith('.gz') ? file.pipe(createGunzip()) : file;
  // What goes wrong with the file does not come through the pipe by itself.
  file.once('error', (error) => content.destroy(error));
  try {
    let begun = '';
    for await (const part of content.setEncoding('utf8')) {
      const lines = (begun + String(part)).split('\n');
      begun = lines.pop() ?? '';
      yield* lines;
    }
    if (begun !== '') yield begun;
  } catch (error) {
    throw unreadable(path, error);
  }
}

function unreadable(path: string, error: unknown): CollectorError {
  const { code = '', message } = error as { code?: string; message: string };
  if (error instanceof CollectorError) return error;
  if (code.startsWith('Z_')) return damaged(path, 'it cannot be unpacked');
  return new CollectorError(
    'FILE_MISSING',
    code === 'ENOENT'
      ? `There is no file ${path}.`
      : `${path} cannot be read: ${message.replace(/\.?$/, '.')}`,
    error,
  );
}

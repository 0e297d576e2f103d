import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Kept, ReportStore } from '../store/types.js';
import { readBeside, type BesideFolders, type KeptBeside } from './beside.js';
import { FIRST_LINE, countOf, createCounts, type KeptCounts } from './lines.js';

/**
 * Writes all that a store keeps, and what is kept beside it, into a file: a line of JSON for each thing, and at the end how many there were and their digest, so that
 * a file that is not whole is known as such. It takes its name when it is whole. `.gz` at its end packs it.
 *
 * @param tenant - of this shop only; `null`: of all.
 * @param beside - where questions, likes and lives are kept; left out, they are not taken along.
 * @param onProgress - said often, with how many events there were so far.
 */
export async function exportShop(
  store: Pick<ReportStore, 'everything'>,
  path: string,
  {
    tenant,
    beside = {},
    onProgress = () => {},
  }: {
    tenant: string | null;
    beside?: BesideFolders;
    onProgress?: (events: number) => void;
  },
): Promise<KeptCounts> {
  const counts = createCounts();
  const unfinished = `${path}.part`;
  const digest = createHash('sha256');
  async function* everything(): AsyncIterable<Kept | KeptBeside> {
    yield* store.everything(tenant);
    yield* readBeside(beside, tenant);
  }
  async function* lines(): AsyncIterable<string> {
    yield `${JSON.stringify(FIRST_LINE)}\n`;
    let lot = '';
    const give = () => {
      digest.update(lot);
      const given = lot;
      lot = '';
      return given;
    };
    for await (const kept of everything()) {
      counts[countOf(kept)] += 1;
      lot += `${JSON.stringify(kept)}\n`;
      if (lot.length < LOT) continue;
      onProgress(counts.events);
      yield give();
    }
    yield give();
    yield `${JSON.stringify({ end: { ...counts, digest: digest.digest('hex') } })}\n`;
  }
  try {
    await pipeline(
      Readable.from(lines(), { objectMode: false }),
      path.endsWith('.gz') ? createGzip() : passOn(),
      createWriteStream(unfinished),
    );
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  return counts;
}

/** Characters that are written at once. */
const LOT = 256 * 1024;

const passOn = () => new Transform({ transform: (part, _encoding, done) => done(null, part) });

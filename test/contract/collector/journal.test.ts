/** What the embedded database keeps beside its tables: the journal, and which ids came. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { commitRows, emptyJournal } from '../../../src/collector/store/duckdb/commitRows.js';
import { openDatabase } from '../../../src/collector/store/duckdb/openDatabase.js';
import { columns } from '../../../src/collector/store/duckdb/schema.js';
import { ageRows, forgetVisitor } from '../../../src/collector/store/duckdb/removeRows.js';
import { createMemoryStore } from '../../../src/collector/store/memory.js';
import { createRandom } from '../../../demo/random.js';
import { uuidV7 } from '../../../src/tools/ids.js';
import fc from '../../support/property.js';
import { createRowMaker, NOON } from './reportStore.support.js';

const DAY = 86_400_000;

function freshPath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'reelshelf-journal-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'events.duckdb');
}
const page = (path: string) => ({ page: `https://shop.example/${path}`, viewport: [390, 844] });

test('events of several batches in one line come out with the words of their own batch', async () => {
  const database = await openDatabase(freshPath());
  const make = createRowMaker();
  const [first, second] = [page('one'), page('two?utm_source=tiktok')];
  const told = [first, first, second, first, {}, second];
  await commitRows(
    database,
    told.map((context, seq) => make('card_viewed', { context, seq })),
  );
  await emptyJournal(database);
  const found = await database.reader.runAndReadAll(
    'SELECT context, page, source, device FROM events ORDER BY seq',
  );
  expect(found.getRows()).toEqual(
    told.map((context) => [
      JSON.stringify(context),
      context === first ? '/one' : context === second ? '/two' : null,
      context === first ? 'direct' : context === second ? 'tiktok' : null,
      'page' in context ? 'phone' : null,
    ]),
  );
  database.closeSync();
});

test('a line that an earlier release left in the journal is read, with a cell for each event in every column', async () => {
  const path = freshPath();
  (await openDatabase(path)).closeSync();
  const make = createRowMaker();
  const rows = [page('one'), page('two')].map((context, seq) =>
    make('video_viewed', { context, seq }),
  );
  const cells = columns.map(({ name, read }) => [name, rows.map((row, nr) => read(row, nr + 1))]);
  writeFileSync(`${path}.journal-1`, `${JSON.stringify(Object.fromEntries(cells))}\n`);
  const database = await openDatabase(path);
  const found = await database.reader.runAndReadAll(
    'SELECT seq, page, context FROM events ORDER BY seq',
  );
  expect(found.getRows()).toEqual(
    rows.map(({ context }, seq) => [seq, seq ? '/two' : '/one', JSON.stringify(context)]),
  );
  expect(await commitRows(database, rows)).toEqual([false, false]);
  database.closeSync();
});

const stepOf = fc.oneof(
  // Of ids that were made before, by their number: within the batch as well, since numbers may come twice.
  { weight: 5, arbitrary: fc.record({ append: fc.array(fc.nat({ max: 60 }), { maxLength: 30 }) }) },
  { weight: 2, arbitrary: fc.constant({ file: true as const }) },
  { weight: 2, arbitrary: fc.constant({ restart: true as const }) },
  { weight: 1, arbitrary: fc.record({ forget: fc.constantFrom('ann', 'ben') }) },
  { weight: 1, arbitrary: fc.record({ ageDays: fc.integer({ min: 0, max: 4 }) }) },
);

test('an event counts once, whatever its id looks like: repeated in a batch, in a later one, after a start, of another day; one that was taken out may come again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(stepOf, { minLength: 3, maxLength: 12 }), async (steps) => {
      const path = freshPath();
      const make = createRowMaker();
      const random = createRandom(14);
      const rows = Array.from({ length: 61 }, (_, at) =>
        make('video_viewed', {
          id: at % 3 ? randomUUID() : at % 2 ? `pixel-\ud800${at}` : uuidV7(NOON, random),
          visitor: at % 2 ? 'ann' : 'ben',
          atMs: NOON + (at % 5) * DAY,
        }),
      );
      const plain = createMemoryStore();
      let database = await openDatabase(path);
      const told = async () => {
        await emptyJournal(database);
        const found = await database.reader.runAndReadAll(
          'SELECT count(*)::INTEGER, count(DISTINCT key)::INTEGER FROM events',
        );
        return found.getRows()[0];
      };
      for (const step of steps) {
        if ('append' in step) {
          // What is sent once more may tell another time.
          const batch = step.append.map((at) => ({ ...rows[at]!, receivedMs: NOON + at }));
          const isNew = await commitRows(database, batch);
          expect(isNew.filter(Boolean).length).toBe((await plain.append(batch)).accepted);
        } else if ('file' in step) await emptyJournal(database);
        else if ('restart' in step) {
          // As a kill leaves it: the journal is not emptied first.
          database.closeSync();
          database = await openDatabase(path);
        } else if ('forget' in step) {
          await emptyJournal(database);
          expect(await forgetVisitor(database, step.forget)).toBe(await plain.forget(step.forget));
        } else {
          const eventsMs = NOON + step.ageDays * DAY;
          const ageing = { eventsMs, ordersMs: 0, monthsMs: 0, endMs: 0, orders: [] };
          await emptyJournal(database);
          expect(await ageRows(database, ageing)).toBe(await plain.age(ageing));
        }
      }
      const [rowsThere, keysThere] = (await told()) ?? [];
      expect(rowsThere).toBe(keysThere);
      database.closeSync();
      await plain.close();
    }),
    { numRuns: 25 },
  );
}, 120_000);

test('ids are sorted when a million have come, and each is known before and after', async () => {
  const path = freshPath();
  const make = createRowMaker();
  const stored = Array.from({ length: 20 }, () => make('video_viewed', { id: randomUUID() }));
  const database = await openDatabase(path);
  await commitRows(database, stored.slice(0, 10));
  await emptyJournal(database);
  await database.writer.run(
    'INSERT INTO new_ids SELECT hash(number) FROM range(1000000) AS numbers(number)',
  );
  const isKnown = async () => {
    // Not from memory.
    database.recent.someAreGone();
    return commitRows(database, stored);
  };
  const tables = async () =>
    (
      await database.reader.runAndReadAll(
        'SELECT (SELECT count(*) FROM ids)::INTEGER, (SELECT count(*) FROM new_ids)::INTEGER',
      )
    ).getRows();
  expect(await isKnown()).toEqual(stored.map((_, at) => at >= 10));
  expect(await tables()).toEqual([[0, 1_000_010]]);
  await emptyJournal(database);
  expect(await tables()).toEqual([[1_000_020, 0]]);
  expect(await isKnown()).toEqual(stored.map(() => false));
  database.closeSync();
});

/** What the embedded database keeps beside its tables: the journal, and how ids begin. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { commitRows, emptyJournal } from '../../../src/collector/store/duckdb/commitRows.js';
import { openDatabase } from '../../../src/collector/store/duckdb/openDatabase.js';
import { MAX_STARTS, NO_STARTS } from '../../../src/collector/store/duckdb/rememberKeys.js';
import { columns } from '../../../src/collector/store/duckdb/schema.js';
import { createRowMaker } from './reportStore.support.js';

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

test('where nearly each id begins differently, how they begin is kept no more, and what came before is known all the same', async () => {
  const path = freshPath();
  const make = createRowMaker();
  const stored = Array.from({ length: 20 }, () => make('video_viewed'));
  const before = await openDatabase(path);
  await commitRows(before, stored);
  await emptyJournal(before);
  await before.writer.run(
    `INSERT INTO key_starts SELECT 'halden' || chr(10) || number FROM range(${MAX_STARTS + 1}) AS numbers(number)`,
  );
  before.closeSync();
  for (const _ of ['first', 'again']) {
    const after = await openDatabase(path);
    const fresh = make('video_viewed');
    expect(await commitRows(after, [...stored, fresh, fresh])).toEqual([
      ...stored.map(() => false),
      true,
      false,
    ]);
    await emptyJournal(after);
    expect(after.keepsStarts).toBe(false);
    const kept = await after.reader.runAndReadAll('SELECT DISTINCT start FROM key_starts');
    expect(kept.getRows()).toEqual([[NO_STARTS]]);
    after.closeSync();
    stored.push(fresh);
  }
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createDuckdbStore } from '../../../src/collector/store/duckdb/createDuckdbStore.js';
import { claimKinds, creditByKind, expectedByKind } from '../../unit/collector/claimKinds.js';

test('DuckDB: whoever claims a signed order, it is credited to whom that shows', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'reelshelf-claims-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const store = await createDuckdbStore({ path: join(folder, 'events.duckdb') });
  const named = (credit: readonly object[]) =>
    Object.fromEntries(claimKinds.map(({ what }, turn) => [what, credit[turn]]));
  expect(named(await creditByKind(store))).toEqual(named(expectedByKind));
});

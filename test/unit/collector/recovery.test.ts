import { expect, test } from 'vitest';
import { createRecovery } from '../../../src/collector/store/recovery.js';
import { explainOpenFailure } from '../../../src/collector/store/duckdb/explainOpenFailure.js';
import { isTooOld } from '../../../src/collector/store/duckdb/driver.js';
import { createTestClock } from './support.js';

const turns = async () => {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
};

/** A database that opens and writes as the test says; every opening has a number. */
function createFlaky() {
  const clock = createTestClock(0);
  const done: string[] = [];
  const now = { opens: true, writes: true };
  let opened = 0;
  const recovery = createRecovery<number>(
    0,
    {
      open: async () => {
        if (!now.opens) throw new Error('held by another process');
        opened += 1;
        done.push(`open ${opened}`);
        return opened;
      },
      prove: async () => {
        if (!now.writes) throw new Error('No space left on device\nand a stack');
      },
      shut: (database) => void done.push(`shut ${database}`),
    },
    clock,
  );
  const pass = async (ms: number) => {
    clock.passMs(ms);
    await turns();
  };
  return { recovery, clock, done, now, pass };
}

test('while a database is away everything is refused at once, with the reason; it is tried again in longer and longer steps', async () => {
  const { recovery, now, pass, done } = createFlaky();
  now.writes = false;
  recovery.fail(new Error('Could not write file'));
  await expect(recovery.use(async (database) => database)).rejects.toThrow('Could not write file');
  expect(recovery.state()).toEqual({
    isOpen: false,
    reason: 'Could not write file',
    sinceMs: 0,
    retryMs: 1000,
  });
  const waits: number[] = [];
  for (let attempt = 0; attempt < 7; attempt += 1) {
    const state = recovery.state();
    waits.push(state.isOpen ? -1 : state.retryMs);
    await pass(state.isOpen ? 0 : state.retryMs);
  }
  expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
  expect(recovery.state()).toMatchObject({ reason: 'No space left on device', sinceMs: 0 });
  now.writes = true;
  await pass(30_000);
  expect(recovery.state()).toEqual({ isOpen: true });
  expect(await recovery.use(async (database) => database)).toBe(8);
  // Each that could not write was put away before the next was opened.
  expect(done).toEqual([
    'shut 0',
    ...[1, 2, 3, 4, 5, 6, 7].flatMap((open) => [`open ${open}`, `shut ${open}`]),
    'open 8',
  ]);
});

test('a database is put away only when nobody uses it any more, and opened again only after that', async () => {
  const { recovery, pass, done } = createFlaky();
  let finish = () => {};
  const report = recovery.use(() => new Promise<void>((resolve) => (finish = resolve)));
  recovery.fail(new Error('full'));
  await pass(1000);
  expect(done).toEqual([]);
  finish();
  await report;
  await turns();
  expect(done).toEqual(['shut 0', 'open 1']);
});

test('what only just heals and fails again waits longer each time, and a write that worked begins anew', async () => {
  const { recovery, pass } = createFlaky();
  const retryMs = () => {
    const state = recovery.state();
    return state.isOpen ? null : state.retryMs;
  };
  recovery.fail(new Error('full'));
  await pass(1000);
  recovery.fail(new Error('full'));
  expect(retryMs()).toBe(2000);
  await pass(2000);
  recovery.worked();
  recovery.fail(new Error('full'));
  expect(retryMs()).toBe(1000);
});

test('closed while it is away it opens nothing any more', async () => {
  const { recovery, pass, done, clock } = createFlaky();
  recovery.fail(new Error('full'));
  await recovery.close(async () => void done.push('last'));
  await pass(60_000);
  expect(done).toEqual(['shut 0']);
  expect(clock.nowMs()).toBe(60_000);
  await expect(recovery.use(async () => 1)).rejects.toThrow('closed');
});

test.each([
  ['v1.4.4', true],
  ['v1.3.2', true],
  ['v0.10.3', true],
  ['1.4.9-dev12', true],
  ['v1.5.0', false],
  ['v1.5.6', false],
  ['v1.10.0', false],
  ['v2.0.0', false],
  ['a build of my own', false],
])('DuckDB %s is too old: %s', (version, isOld) => {
  expect(isTooOld(version)).toBe(isOld);
});

test.each([
  [
    'IO Error: Could not set lock on file "x": Conflicting lock is held in node (PID 77).',
    'STORE_IN_USE',
    /another process \(id 77\).*stop the other one/,
  ],
  [
    'IO Error: Failure while replaying WAL file "/d/x.wal": Corrupt WAL file: entry at byte position 5',
    'STORE_UNREADABLE',
    /\/d\/x\.wal, is damaged\. Move it away, and keep it/,
  ],
  [
    'IO Error: Could not write file "/d/x": No space left on device',
    'STORE_UNREADABLE',
    /make room/,
  ],
  [
    'IO Error: The file "/d/x" exists, but it is not a valid DuckDB database file!',
    'STORE_UNREADABLE',
    /something else.*Name another file/,
  ],
  [
    'IO Error: Corrupt database file: computed checksum 1 does not match stored checksum 2 in block at location 4096',
    'STORE_UNREADABLE',
    /backup/,
  ],
  [
    'IO Error: Could not read enough bytes from file "/d/x": attempted to read 3192 bytes',
    'STORE_UNREADABLE',
    /backup/,
  ],
  ['IO Error: Cannot open file "/d/x": Permission denied', 'STORE_UNREADABLE', /rights/],
  ['IO Error: Cannot open file "/d/x": Read-only file system', 'STORE_UNREADABLE', /rights/],
  [
    'IO Error: Cannot open file "/d/x": No such file or directory',
    'STORE_UNREADABLE',
    /no such folder: make it/,
  ],
  [
    'IO Error: Trying to read a database file with version number 99, but we can only read versions between 64 and 67. Use a newer version',
    'STORE_UNREADABLE',
    /newer DuckDB: npm install @duckdb\/node-api@latest/,
  ],
])('what cannot be opened says what to do: %s', (said, code, advice) => {
  const error = explainOpenFailure('/d/x', new Error(said));
  expect(error.code).toBe(code);
  expect(error.message).toMatch(advice);
});

test('a database so broken that it refuses to be put away is given up, and opened anew all the same', async () => {
  const clock = createTestClock(0);
  let opened = 0;
  const shut = () => {
    throw new Error('invalidated');
  };
  const recovery = createRecovery<number>(
    0,
    { open: async () => (opened += 1), prove: async () => {}, shut },
    clock,
  );
  recovery.fail(new Error('No space left on device'));
  await turns();
  clock.passMs(1000);
  await turns();
  expect(await recovery.use(async (database) => database)).toBe(1);
  await recovery.close(async () => {});
});

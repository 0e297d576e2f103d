import { expect, test } from 'vitest';
import { createRateLimit } from '../../../src/server/rateLimit.js';
import { createGroupCommit } from '../../../src/collector/store/groupCommit.js';

/** A disk that finishes a commit when the test says so. */
function createSlowDisk() {
  const groups: number[][] = [];
  const waiting: { finish(isNew?: boolean[]): void; fail(): void }[] = [];
  const commit = (items: readonly number[]) =>
    new Promise<readonly boolean[]>((resolve, reject) => {
      groups.push([...items]);
      waiting.push({
        finish: (isNew) => resolve(isNew ?? items.map(() => true)),
        fail: () => reject(new Error('disk full')),
      });
    });
  return {
    groups,
    commit,
    next: () => waiting.shift() ?? Promise.reject(new Error('no commit is running')),
  };
}
const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

test('what arrives while a commit runs is the next commit, and each sender hears of its own', async () => {
  const disk = createSlowDisk();
  const { add } = createGroupCommit(disk.commit, 100);
  const answers = [add([1]), add([2, 3]), add([4])];
  expect(disk.groups).toEqual([[1]]);
  (await disk.next()).finish();
  expect(await answers[0]).toEqual({ accepted: 1, duplicates: 0 });
  await turn();
  expect(disk.groups).toEqual([[1], [2, 3, 4]]);
  (await disk.next()).finish([false, true, false]);
  expect(await Promise.all(answers.slice(1))).toEqual([
    { accepted: 1, duplicates: 1 },
    { accepted: 0, duplicates: 1 },
  ]);
});

test('a commit that fails is told to everybody in it, and the next one goes on', async () => {
  const disk = createSlowDisk();
  const { add, settle } = createGroupCommit(disk.commit, 100);
  const first = add([1]);
  const [second, third] = [add([2]), add([3])];
  (await disk.next()).fail();
  await expect(first).rejects.toThrow('disk full');
  await turn();
  (await disk.next()).fail();
  await expect(second).rejects.toThrow('disk full');
  await expect(third).rejects.toThrow('disk full');
  const again = add([2]);
  await turn();
  (await disk.next()).finish();
  expect(await again).toEqual({ accepted: 1, duplicates: 0 });
  await settle();
});

test('a group has a limit, but a batch is never torn apart', async () => {
  const disk = createSlowDisk();
  const { add } = createGroupCommit(disk.commit, 3);
  const answers = [add([0]), add([1, 2]), add([3, 4]), add([5, 6, 7, 8])];
  for (let commit = 0; commit < 4; commit += 1) {
    (await disk.next()).finish();
    await turn();
  }
  await Promise.all(answers);
  expect(disk.groups).toEqual([[0], [1, 2], [3, 4], [5, 6, 7, 8]]);
});

test('a rate limit lets a burst through, then as many as come in a second, and says how long to wait', () => {
  const limit = createRateLimit({ perSecond: 0.5, burst: 2 });
  expect([limit.take('a', 0), limit.take('a', 0), limit.take('a', 0), limit.take('b', 0)]).toEqual([
    0, 0, 2, 0,
  ]);
  expect([limit.take('a', 1000), limit.take('a', 2000), limit.take('a', 2000)]).toEqual([1, 0, 2]);
  // A clock that is set back takes nothing away and gives nothing.
  expect(limit.take('b', -5000)).toBe(0);
});

import { describe, expect, it } from 'vitest';
import { createLatestOnly } from '../../../src/tools/latestOnly.js';

function defer<T>() {
  let resolve: (value: T) => void = () => {};
  let reject: (reason: Error) => void = () => {};
  const promise = new Promise<T>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}

describe('createLatestOnly', () => {
  it('createLatestOnly uses the newest answer, even when an older one comes later', async () => {
    const latest = createLatestOnly();
    const slow = defer<string>();
    const old = latest.run(() => slow.promise);
    const fresh = latest.run(async () => 'new');
    expect(await fresh).toBe('new');
    slow.resolve('old');
    expect(await old).toBeNull();
  });

  it('createLatestOnly passes on the failure of the newest, and keeps that of an older one to itself', async () => {
    const latest = createLatestOnly();
    const slow = defer<string>();
    const old = latest.run(() => slow.promise);
    await expect(latest.run(() => Promise.reject(new Error('now')))).rejects.toThrow('now');
    slow.reject(new Error('then'));
    expect(await old).toBeNull();
  });

  it('createLatestOnly uses no answer after cancel, and goes on with the next task', async () => {
    const latest = createLatestOnly();
    const slow = defer<string>();
    const running = latest.run(() => slow.promise);
    latest.cancel();
    slow.resolve('late');
    expect(await running).toBeNull();
    expect(await latest.run(async () => 'next')).toBe('next');
  });
});

import { describe, expect, it } from 'vitest';
import { createLocks } from '../../../src/browser/locks.js';

describe('locks between tabs', () => {
  it('let one tab at a time', async () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const [here, there] = [createLocks(window), createLocks(frame.contentWindow as Window)];
    let finish = () => {};
    const first = here.tryRun(
      'reelshelf:test',
      () => new Promise<void>((resolve) => (finish = resolve)),
    );
    await expect
      .poll(async () =>
        (await navigator.locks.query()).held?.some(({ name }) => name === 'reelshelf:test'),
      )
      .toBe(true);
    let ran = false;
    expect(await there.tryRun('reelshelf:test', () => void (ran = true))).toBe(false);
    expect(ran).toBe(false);
    finish();
    expect(await first).toBe(true);
    expect(await there.tryRun('reelshelf:test', () => void (ran = true))).toBe(true);
    expect(ran).toBe(true);
    frame.remove();
  });

  it.each([
    ['there are none', {}],
    [
      'they refuse',
      { locks: { request: () => Promise.reject(new DOMException('no', 'SecurityError')) } },
    ],
  ])('run the task all the same where %s', async (_what, navigator) => {
    let ran = 0;
    expect(
      await createLocks({ navigator } as unknown as Window).tryRun('x', () => void ran++),
    ).toBe(true);
    expect(ran).toBe(1);
  });

  it('pass on what the task throws, and run it once', async () => {
    let ran = 0;
    const task = () => {
      ran++;
      throw new Error('task');
    };
    await expect(createLocks(window).tryRun('reelshelf:test', task)).rejects.toThrow('task');
    expect(ran).toBe(1);
  });
});

import { expect, it } from 'vitest';
import { createMutationQueue } from '../../../../src/cart/kit/mutationQueue.js';

function world(timeoutMs = 1000) {
  const timers = new Set<() => void>();
  const queue = createMutationQueue((run) => {
    timers.add(run);
    return () => timers.delete(run);
  }, timeoutMs);
  return { queue, timers, ring: () => [...timers].forEach((run) => run()) };
}

it('the queue runs one task at a time, in the order of the asking', async () => {
  const { queue, timers } = world();
  const log: string[] = [];
  const task = (name: string) => async () => {
    log.push(`${name} in`);
    await Promise.resolve();
    log.push(`${name} out`);
    return name;
  };
  const answers = await Promise.all(
    ['a', 'b', 'c'].map((name) => queue.run(task(name), () => 'gave up')),
  );
  expect(answers).toEqual(['a', 'b', 'c']);
  expect(log).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out']);
  expect(timers.size).toBe(0);
});

it('the queue gives up on a task that is late, tells it so, and goes on', async () => {
  const { queue, ring } = world(500);
  let signal: AbortSignal | undefined;
  const late = queue.run(
    (its) => {
      signal = its;
      return new Promise<string>(() => {});
    },
    (why) => why,
  );
  const next = queue.run(
    () => Promise.resolve('next'),
    (why) => why,
  );
  await Promise.resolve();
  ring();
  expect(await late).toBe('No answer within 500 ms');
  expect(signal?.aborted).toBe(true);
  expect(await next).toBe('next');
});

it('the queue answers for a task that throws, and goes on', async () => {
  const { queue } = world();
  expect(
    await queue.run(
      () => Promise.reject(new Error('oops')),
      (why) => why,
    ),
  ).toBe('Error: oops');
  expect(
    await queue.run(
      () => Promise.resolve('next'),
      (why) => why,
    ),
  ).toBe('next');
});

it('the queue answers everything that waits when it is stopped, starts nothing more, and leaves no timer', async () => {
  const { queue, timers } = world();
  let started = 0;
  const run = () => {
    started++;
    return new Promise<string>(() => {});
  };
  const waiting = [queue.run(run, () => 'stopped'), queue.run(run, () => 'stopped')];
  await Promise.resolve();
  queue.stop();
  expect(await Promise.all(waiting)).toEqual(['stopped', 'stopped']);
  expect(await queue.run(run, () => 'too late')).toBe('too late');
  expect(started).toBe(1);
  expect(timers.size).toBe(0);
});

import { describe, expect, it } from 'vitest';
import { createFlushClock } from '../../../src/tracking/flush.js';
import { createFakeEnv } from '../../support/fakeEnv.js';

describe('when to send', () => {
  const setup = () => {
    const env = createFakeEnv();
    const startedMs = env.monotonicMs();
    const rung: string[] = [];
    const clock = createFlushClock(
      env,
      (reason) => void rung.push(`${reason} ${env.monotonicMs() - startedMs}`),
    );
    return { env, rung, clock };
  };
  const few = { count: 1, bytes: 400 };

  it('five seconds after the first event, however many follow', async () => {
    const { env, rung, clock } = setup();
    clock.added('normal', few);
    await env.advance(3000);
    clock.added('normal', { count: 2, bytes: 800 });
    await env.advance(3000);
    expect(rung).toEqual(['timer 5000']);
  });
  it('two seconds after an add to cart, even if others wait already', async () => {
    const { env, rung, clock } = setup();
    clock.added('low', few);
    await env.advance(1000);
    clock.added('high', { count: 2, bytes: 800 });
    await env.advance(9000);
    expect(rung).toEqual(['timer 3000']);
  });
  it('when to send at once with ten events or 16 KiB', async () => {
    const { env, rung, clock } = setup();
    clock.added('normal', { count: 9, bytes: 16_383 });
    clock.added('normal', { count: 10, bytes: 5000 });
    clock.added('normal', { count: 2, bytes: 16_384 });
    await env.advance(20_000);
    expect(rung).toEqual(['count 0', 'bytes 0']);
  });
  it('never after it was stopped', async () => {
    const { env, rung, clock } = setup();
    clock.added('normal', few);
    clock.stop();
    await env.advance(20_000);
    expect(rung).toEqual([]);
    expect(env.timerCount).toBe(0);
  });
});

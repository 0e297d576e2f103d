import { describe, expect, it } from 'vitest';
import { createBrowserEnv } from '../../../src/browser/browserEnv.js';
import { passTime } from '../../support/passTime.js';

describe('the outside world of a page', () => {
  const env = createBrowserEnv(window);

  it('the outside world of a page has two clocks and a timer that can be cancelled', async () => {
    expect(Math.abs(env.nowMs() - Date.now())).toBeLessThan(1000);
    const startedMs = env.monotonicMs();
    const told: string[] = [];
    env.setTimer(() => void told.push('a'), 5);
    env.setTimer(() => void told.push('b'), 5)();
    await passTime(40);
    expect(told).toEqual(['a']);
    expect(env.monotonicMs()).toBeGreaterThan(startedMs);
  });

  it('the outside world of a page fetches, and lets go when it is aborted', async () => {
    const answer = await env.fetch(location.href, { cache: 'no-store' });
    expect(answer.ok).toBe(true);
    expect((await answer.text()).length).toBeGreaterThan(0);
    const abort = new AbortController();
    const late = env.fetch(location.href, { signal: abort.signal });
    abort.abort();
    await expect(late).rejects.toThrow();
  });

  it('the outside world of a page draws evenly, also when the page has made Math.random predictable', () => {
    const original = Math.random;
    Math.random = () => 0.5;
    try {
      const drawn = Array.from({ length: 2000 }, env.random);
      expect(new Set(drawn).size).toBeGreaterThan(1990);
      expect(drawn.every((value) => value >= 0 && value < 1)).toBe(true);
      const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
      expect(Math.abs(mean - 0.5)).toBeLessThan(0.05);
    } finally {
      Math.random = original;
    }
  });

  it('the outside world of a page knows where the shopper is', () => {
    expect(env.locale).toBe(navigator.language);
    expect(() => new Intl.DateTimeFormat('en', { timeZone: env.timeZone })).not.toThrow();
  });
});

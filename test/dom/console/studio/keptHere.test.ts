import { afterEach, expect, it } from 'vitest';
import { keptHere } from '../../../../src/entries/keptHere.js';

const NAME = 'kept-test';

afterEach(() => localStorage.clear());

it('two pages that are open keep what is theirs; what a page left that is gone, the next one takes over', async () => {
  const one = keptHere<string>(window, NAME);
  const other = keptHere<string>(window, NAME);
  expect(await one.read()).toEqual([]);
  one.write(['of the first']);
  expect(await other.read()).toEqual([]);
  other.write(['of the second']);
  other.write([]);
  localStorage.setItem(`${NAME}:gone`, JSON.stringify(['left behind']));
  localStorage.setItem(`${NAME}:broken`, '{');

  const next = keptHere<string>(window, NAME);
  expect(await next.read()).toEqual(['left behind']);
  // Until it is written anew it is still where it was.
  expect(localStorage.getItem(`${NAME}:gone`)).not.toBe(null);
  next.write(['left behind', 'and more']);
  expect(localStorage.getItem(`${NAME}:gone`)).toBe(null);
  const kept = Object.values({ ...localStorage }).map((text) => JSON.parse(text as string));
  expect(kept).toHaveLength(2);
  expect(kept).toContainEqual(['of the first']);
  expect(kept).toContainEqual(['left behind', 'and more']);
});

it('where the browser keeps nothing, a page works without', async () => {
  const none = {
    navigator: {},
    get localStorage(): Storage {
      throw new DOMException('blocked', 'SecurityError');
    },
  } as unknown as Window;
  const kept = keptHere<string>(none, NAME);
  expect(await kept.read()).toEqual([]);
  expect(() => kept.write(['one'])).not.toThrow();
});

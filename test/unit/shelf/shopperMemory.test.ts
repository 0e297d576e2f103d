import { expect, test } from 'vitest';
import { createShopperMemory } from '../../../src/shelf/shopperMemory.js';

function storage() {
  const values = new Map<string, string>();
  return {
    values,
    get length() {
      return values.size;
    },
    key: (index: number) => [...values.keys()][index] ?? null,
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  };
}
function page(permits: boolean | null) {
  const world = { localStorage: storage(), sessionStorage: storage() };
  let now = permits;
  const memory = createShopperMemory(world as unknown as Window, () => now);
  return { ...world, memory, answer: (next: boolean | null) => (now = next) };
}

test('with permission it lasts, without it only what the shopper asked for, and for the visit', () => {
  const permitted = page(true);
  permitted.memory.write('seen', '["a"]');
  permitted.memory.write('dismissed', '1', true);
  expect([...permitted.localStorage.values.keys()]).toEqual([
    'reelshelf:memory:seen',
    'reelshelf:memory:dismissed',
  ]);
  for (const answer of [null, false]) {
    const { memory, localStorage, sessionStorage } = page(answer);
    memory.write('seen', '["a"]');
    memory.write('dismissed', '1', true);
    expect(localStorage.values.size).toBe(0);
    expect([...sessionStorage.values.keys()]).toEqual(['reelshelf:memory:dismissed']);
    expect(memory.read('dismissed')).toBe('1');
    expect(memory.read('seen')).toBeNull();
  }
});

test('what earlier pages have kept goes when the permission does', () => {
  const { memory, localStorage, answer } = page(true);
  memory.write('seen', '["a"]');
  localStorage.setItem('other', 'the shop’s own');
  answer(false);
  expect(memory.read('seen')).toBeNull();
  expect([...localStorage.values.keys()]).toEqual(['other']);
  answer(true);
  memory.write('seen', '["b"]');
  memory.forget();
  expect([...localStorage.values.keys()]).toEqual(['other']);
});

import { afterEach, expect, test, vi } from 'vitest';
import { hasStored } from '../../../src/browser/hasStored.js';
import { createSavedVideos } from '../../../src/shelf/savedVideos.js';
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
  permitted.memory.write('dismissed', '1', 'visit');
  expect([...permitted.localStorage.values.keys()]).toEqual([
    'reelshelf:memory:seen',
    'reelshelf:memory:dismissed',
  ]);
  for (const answer of [null, false]) {
    const { memory, localStorage, sessionStorage } = page(answer);
    memory.write('seen', '["a"]');
    memory.write('dismissed', '1', 'visit');
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

test('videos that the shopper saves stay whatever may be kept, until the shopper takes them back', () => {
  for (const answer of [true, null, false]) {
    const { memory, localStorage, sessionStorage } = page(answer);
    const saved = createSavedVideos(memory);
    saved.set('am', true);
    expect([...localStorage.values]).toEqual([['reelshelf:saved', '["am"]']]);
    expect(sessionStorage.values.size).toBe(0);
    memory.forget();
    memory.read('seen');
    expect(createSavedVideos(memory).has('am')).toBe(true);
    saved.set('am', false);
    expect(localStorage.values.size).toBe(0);
  }
});

test('videos are saved for as long as the page is open where nothing can be stored', () => {
  const saved = createSavedVideos(null);
  saved.set('am', true);
  expect({ am: saved.has('am'), pm: saved.has('pm') }).toEqual({ am: true, pm: false });
});

afterEach(() => vi.unstubAllGlobals());

test.each([
  { keys: [], isStored: false },
  { keys: ['other'], isStored: false },
  { keys: ['reelshelf:saved'], isStored: false },
  { keys: ['cart', 'reelshelf:saved', 'theme'], isStored: false },
  { keys: ['reelshelf:saved', 'reelshelf:memory:seen'], isStored: true },
  { keys: ['reelshelf:identity'], isStored: true },
])('a refusal finds something to delete in $keys: $isStored', ({ keys, isStored }) => {
  vi.stubGlobal('localStorage', Object.fromEntries(keys.map((key) => [key, '1'])));
  expect(hasStored()).toBe(isStored);
});

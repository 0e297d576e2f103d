import { setFlagsFromString } from 'node:v8';
import { runInThisContext } from 'node:vm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createBare } from '../../../src/tools/bare.js';

let isSmall: (value: object) => boolean;
beforeAll(() => {
  setFlagsFromString('--allow-natives-syntax');
  isSmall = runInThisContext('(value) => %HasFastProperties(value)') as typeof isSmall;
});
afterAll(() => setFlagsFromString('--no-allow-natives-syntax'));

test('nothing that a page has put on every object can be read from it, or hears what is written to it', () => {
  const heard: unknown[] = [];
  Object.defineProperty(Object.prototype, 'planted', {
    configurable: true,
    get: () => 'planted',
    set: (value: unknown) => heard.push(value),
  });
  try {
    const bare = createBare();
    expect(bare['planted']).toBeUndefined();
    bare['planted'] = 1;
    bare['__proto__'] = 2;
    expect({ ...bare }).toEqual({ planted: 1, ['__proto__']: 2 });
    expect(heard).toEqual([]);
    expect(Object.getPrototypeOf(bare)).toBeNull();
  } finally {
    Reflect.deleteProperty(Object.prototype, 'planted');
  }
});

test('with a video’s fields in it the engine keeps it as any other object, and not as a table', () => {
  const fields =
    'id creator title publishedAt sources poster preview duration captions transcript tags rights show';
  const bare = createBare();
  for (const name of fields.split(' ')) bare[name] = name;
  expect(isSmall(bare)).toBe(true);
  expect(isSmall(Object.assign(Object.create(null), bare) as object)).toBe(false);
});

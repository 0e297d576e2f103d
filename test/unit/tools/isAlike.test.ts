import { expect, test } from 'vitest';
import { isAlike } from '../../../src/tools/isAlike.js';
import { nearest } from '../../../src/tools/nearest.js';
import { newest } from '../../../src/tools/newest.js';

const ring = (value: number) => {
  const made: Record<string, unknown> = { value, list: [] };
  made['self'] = made;
  (made['list'] as unknown[]).push(made);
  return made;
};
const maker = (create: () => void, settings: object) =>
  Object.assign(() => {}, { create, settings });
const [createOne, createOther] = [() => {}, () => {}];
class Adapter {
  id = 'mine';
}
const instance = new Adapter();
const bare = (value: object) => Object.assign(Object.create(null), value) as object;

test.each<[string, unknown, unknown]>([
  ['the same text', 'a', 'a'],
  ['not a number', NaN, NaN],
  ['lists', ['a', ['b']], ['a', ['b']]],
  ['objects in another order', { a: 1, b: { c: [2] } }, { b: { c: [2] }, a: 1 }],
  ['an object without a prototype', bare({ a: 1 }), { a: 1 }],
  ['inline functions', () => 1, () => 2],
  [
    'objects with inline functions',
    { add: () => 1, cartId: { get: () => 1 } },
    { add: () => 2, cartId: { get: () => 2 } },
  ],
  ['objects that contain themselves', ring(1), ring(1)],
  [
    'makers of the same with settings that are alike',
    maker(createOne, { a: 1, add: () => {} }),
    maker(createOne, { a: 1, add: () => {} }),
  ],
  ['one instance', { cart: instance }, { cart: instance }],
])('%s are alike', (_name, one, other) => {
  expect(isAlike(one, other)).toBe(true);
});

test.each<[string, unknown, unknown]>([
  ['other text', 'a', 'b'],
  ['a number and its text', 1, '1'],
  ['a list and an object', [], {}],
  ['lists of other lengths', ['a'], ['a', 'b']],
  ['an object with one key more', { a: 1 }, { a: 1, b: 2 }],
  ['an absent key and one without a value', { a: 1, b: undefined }, { a: 1, c: undefined }],
  ['a function and an object', () => {}, {}],
  ['a function and nothing', { add: () => {} }, {}],
  ['what stands on the prototype', { a: 1 }, Object.create({ a: 1 })],
  ['objects that contain themselves and differ', ring(1), ring(2)],
  ['instances of a class', new Adapter(), new Adapter()],
  ['promises', Promise.resolve(1), Promise.resolve(1)],
  ['dates', new Date(0), new Date(0)],
  ['makers of something else', maker(createOne, {}), maker(createOther, {})],
  ['makers with other settings', maker(createOne, { a: 1 }), maker(createOne, { a: 2 })],
  ['a maker and a function', maker(createOne, {}), () => {}],
  ['null and an object', null, {}],
])('%s are not alike', (_name, one, other) => {
  expect(isAlike(one, other)).toBe(false);
  expect(isAlike(other, one)).toBe(false);
});

test('a keeper of a function calls the newest one, as a function of the newest object', () => {
  let now: { name: string; say?: () => string } = {
    name: 'first',
    say() {
      return this.name;
    },
  };
  const stand = newest(() => now);
  const { say } = { ...stand };
  now = {
    name: 'second',
    say() {
      return `now ${this.name}`;
    },
  };
  expect({
    say: say?.(),
    standSay: stand.say?.(),
    standName: stand.name,
    ObjectKeys: Object.keys(stand),
  }).toEqual({
    say: 'now second',
    standSay: 'now second',
    standName: 'second',
    ObjectKeys: ['name', 'say'],
  });
});

test('settings that are frozen, and a key called __proto__, are read as any other', () => {
  const settings = Object.freeze(JSON.parse('{"__proto__":{"add":1},"a":2}') as object);
  const stand = newest(() => settings);
  expect(Object.keys(stand)).toEqual(['__proto__', 'a']);
  expect((stand as { add?: unknown }).add).toBeUndefined();
});

test.each([
  ['shopfy', ['auto', 'shopify', 'shopify-storefront'], 'shopify'],
  ['Shopify', ['auto', 'shopify'], 'shopify'],
  ['cartSetings', ['cart', 'cartSettings'], 'cartSettings'],
  ['hedaing', ['heading', 'line'], 'heading'],
  ['add', ['video_viewed', 'product_add_failed', 'product_added'], 'product_added'],
  ['reelshelf:product_added', ['product_added', 'product_opened'], 'product_added'],
  ['grid', ['carousel'], undefined],
  ['x', ['abc', 'xyz'], undefined],
  ['', ['abc'], undefined],
])('near "%s" is %s → %s', (written, names, name) => {
  expect(nearest(written, names)).toBe(name);
});

import { expect, it } from 'vitest';
import { omitNullish, ownAt } from '../../../../src/cart/kit/read.js';

it('ownAt follows a path of own properties, and nothing that an object inherits', () => {
  expect(ownAt({ a: { b: [{ c: 1 }] } }, 'a.b')).toEqual([{ c: 1 }]);
  expect(ownAt({ a: null }, 'a.b.c')).toBeUndefined();
  expect(ownAt({ a: {} }, 'a.constructor.name')).toBeUndefined();
});

it('omitNullish leaves out what is missing, and keeps what is empty, zero or false', () => {
  expect(omitNullish({ a: undefined, b: null, c: '', d: 0, e: false })).toEqual({
    c: '',
    d: 0,
    e: false,
  });
});

import { afterEach, expect, test } from 'vitest';
import { writeJson } from '../../../src/tools/writeJson.js';

afterEach(() => {
  Reflect.deleteProperty(Array.prototype, 'toJSON');
});

test('writeJson writes what JSON.stringify writes', () => {
  const value = {
    a: [1, { b: [null, 'x'] }],
    at: new Date(0),
    gone: undefined,
    deep: { list: [] },
  };
  expect(writeJson(value)).toBe(JSON.stringify(value));
});

test('lists stay lists where a library lets them write themselves as text', () => {
  Object.assign(Array.prototype, { toJSON: () => '[text]' });
  expect(writeJson({ lines: [[1], { ids: ['a'] }] })).toBe('{"lines":[[1],{"ids":["a"]}]}');
});

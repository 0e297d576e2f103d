import { describe, expect, test } from 'vitest';
import { shelfTexts } from '../../../src/i18n/en/shelf.js';
import { createTranslate } from '../../../src/i18n/translate.js';

const texts = { hello: 'Hello {name}', plain: 'Plain', twice: '{a} and {a} and {b}' };
/** Keys that reach us from a feed or a platform are not checked by the compiler. */
const anyKey = (key: string) => key as 'plain';

test('a text is found and its places are filled', () => {
  const text = createTranslate(texts);
  expect(text('plain')).toBe('Plain');
  expect(text('hello', { name: 'Mia' })).toBe('Hello Mia');
  expect(text('twice', { a: 1, b: 'x' })).toBe('1 and 1 and x');
});

test('a place without a value stays visible instead of vanishing', () => {
  expect(createTranslate(texts)('twice', { a: 1 })).toBe('1 and 1 and {b}');
});

test('what a creator is called is never read as a pattern or as another place', () => {
  const text = createTranslate(texts);
  for (const name of ['$&', '$1', '{name}', '<b>', '\\'])
    expect(text('hello', { name })).toBe(`Hello ${name}`);
});

test('the shop’s own wording wins, and an empty one is a wish too', () => {
  const text = createTranslate(texts, { hello: 'Hallo {name}', plain: '' });
  expect(text('hello', { name: 'Mia' })).toBe('Hallo Mia');
  expect(text('plain')).toBe('');
});

describe('hostile and mistaken wording', () => {
  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
    'the key %s is text like any other unknown key',
    (key) => {
      expect(createTranslate(texts)(anyKey(key))).toBe(key);
      expect(
        createTranslate(
          texts,
          JSON.parse('{"__proto__":{"plain":"polluted"}}') as Record<string, string>,
        )('plain'),
      ).toBe('Plain');
    },
  );

  test.each(['__proto__', 'constructor', 'toString'])('the place {%s} stays as it is', (name) => {
    expect(createTranslate({ odd: `a {${name}}` })('odd', { b: 1 })).toBe(`a {${name}}`);
  });

  test('what the page put on Object.prototype is not shown to shoppers', () => {
    Object.defineProperty(Object.prototype, 'plain', {
      value: 'from the page',
      configurable: true,
    });
    try {
      expect(createTranslate(texts)('plain')).toBe('Plain');
      expect(
        createTranslate(texts)('hello', Object.create({ name: 'x' }) as Record<string, string>),
      ).toBe('Hello {name}');
    } finally {
      Reflect.deleteProperty(Object.prototype, 'plain');
    }
  });

  test.each([5, null, undefined, {}, ['x'], true])(
    'wording that is not text (%s) leaves ours',
    (value) => {
      const text = createTranslate(texts, { hello: value, plain: value } as unknown as Record<
        string,
        string
      >);
      expect(text('hello', { name: 'Mia' })).toBe('Hello Mia');
      expect(text('plain')).toBe('Plain');
    },
  );
});

test('the shelf’s texts are short sentences without exclamation marks', () => {
  for (const [key, text] of Object.entries(shelfTexts)) {
    expect(text, key).not.toMatch(/!|\s$|^\s/);
    expect(text.length, key).toBeLessThan(100);
  }
});

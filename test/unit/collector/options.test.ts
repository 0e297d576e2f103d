import { describe, expect, test } from 'vitest';
import { CollectorError } from '../../../src/collector/collectorError.js';
import { createTestCollector } from './support.js';

describe('mistakes in the options are named with what was expected', () => {
  const mistakes: [string, Parameters<typeof createTestCollector>[0], RegExp][] = [
    ['no keys', { keys: [] }, /"keys" is nothing; expected a list/],
    [
      'a key without origins',
      { keys: [{ key: 'pub_a', origins: [] }] },
      /"keys\[0\]\.origins" is nothing/,
    ],
    [
      'an origin with a path',
      { keys: [{ key: 'pub_a', origins: ['https://a.example/shop'] }] },
      /https:\/\/a\.example\/shop; expected an origin without path/,
    ],
    [
      'an origin without scheme',
      { keys: [{ key: 'pub_a', origins: ['a.example'] }] },
      /a\.example; expected an origin/,
    ],
    [
      'any port on a host that is not this machine',
      { keys: [{ key: 'pub_a', origins: ['http://a.example:*'] }] },
      /expected an origin/,
    ],
    [
      'the same key twice',
      {
        keys: [
          { key: 'pub_a', origins: ['https://a.example'] },
          { key: 'pub_a', origins: ['https://b.example'] },
        ],
      },
      /"keys\[1\]\.key" is pub_a; expected each key once/,
    ],
    [
      'a key with blanks',
      { keys: [{ key: 'my key', origins: ['https://a.example'] }] },
      /"keys\[0\]\.key" is my key/,
    ],
    [
      'a token anybody can guess',
      { reportToken: 'secret' },
      /"reportToken" is 6 characters; expected 16/,
    ],
  ];
  test.each(mistakes)('%s', (_what, options, message) => {
    expect(() => createTestCollector(options)).toThrow(message);
    expect(() => createTestCollector(options)).toThrow(CollectorError);
  });
});

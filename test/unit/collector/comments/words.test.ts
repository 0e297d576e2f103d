import { expect, test } from 'vitest';
import { createWordCheck, readWords } from '../../../../src/collector/comments/blockedWords.js';
import fc from '../../../support/property.js';

const isBlocked = createWordCheck(['scam', 'bad word', 'casin*', '詐欺', 'дурак']);

test.each([
  'Is this a SCAM?',
  's c a m',
  's.c.a.m',
  's-c-a-m!',
  'sc\u200Bam',
  'sc\u00ADam',
  's\u0336c\u0336a\u0336m',
  'ѕсаm',
  'ＳＣＡＭ',
  '𝓼𝓬𝓪𝓶',
  '5c4m',
  '$c@m',
  'ṡċȧṁ',
  'ⓢⓒⓐⓜ',
  'a bad   word here',
  'b4d w0rd',
  'casinos and casino',
  'これは詐 欺ですか',
  'Ты ДУРАК',
])('is met as somebody has written it: %s', (text) => expect(isBlocked(text)).toBe(true));

test.each(['Does it scamper?', 'A bad sword', 'Scampi for two', 'occasion'])(
  'leaves what only has its letters: %s',
  (text) => expect(isBlocked(text)).toBe(false),
);

test('never throws, and a word is always met in itself, whatever it is', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.string({ unit: 'binary' }),
      (word, text) => {
        const words = readWords([word]) ?? [];
        const check = createWordCheck(words);
        check(text);
        for (const kept of words) expect(check(`x ${kept.replace(/\*$/, '')} y`)).toBe(true);
      },
    ),
    { numRuns: 30 },
  );
});

test('what is typed becomes a list: each word once, none empty, none too long', () => {
  expect(readWords(['scam', ' SCAM ', '', '\u200B', 'ѕсаm', 'fake'])).toEqual(['scam', 'fake']);
  expect(readWords(['a'.repeat(61)])).toBeNull();
  expect(readWords('scam')).toBeNull();
});

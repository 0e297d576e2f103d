/** What an endpoint tells of questions is looked at value by value: it may be anybody's. */
import { describe, expect, test } from 'vitest';
import {
  readAsked,
  readCode,
  readCounts,
  readThread,
} from '../../../src/feed/thread/readThread.js';
import { MAX_QUESTION, questionText } from '../../../src/feed/thread/thread.js';
import { hostileTexts } from '../../support/hostileTexts.js';
import fc from '../../support/property.js';

const question = {
  id: 'q1',
  text: 'Dry skin?',
  at: '2026-11-30T12:00:00Z',
  product: null,
  answers: [
    {
      id: 'a1',
      by: 'shop',
      text: 'Yes.',
      at: '2026-11-30T12:30:00Z',
      product: 'serum',
      seconds: 4,
    },
  ],
};
const read = (...questions: unknown[]) => readThread(JSON.stringify({ count: 1, questions }));

test('a thread is what it says, with what nobody has said left open', () => {
  expect(read(question)).toEqual({ count: 1, questions: [question], next: null });
  expect(read({ ...question, product: undefined, answers: undefined })?.questions[0]).toMatchObject(
    {
      product: null,
      answers: [],
    },
  );
});

describe('what is none is left out, and takes nothing else with it', () => {
  test.each([
    ['without a text', { ...question, text: ' ' }],
    ['with a text that is a number', { ...question, text: 7 }],
    ['without an id', { ...question, id: '' }],
    ['of no time', { ...question, at: 'soon' }],
    ['that is null', null],
  ])('a question %s', (_what, broken) => {
    expect(read(broken, question)?.questions.map(({ id }) => id)).toEqual(['q1']);
  });

  test.each([{ by: 'admin' }, { text: '' }, { at: 1 }])('an answer with %j', (broken) => {
    const answers = [{ ...question.answers[0], ...broken }, question.answers[0]];
    expect(read({ ...question, answers })?.questions[0]?.answers).toHaveLength(1);
  });

  test.each([-1, 1e9, '4', null, Number.NaN])('the second %s', (seconds) => {
    const answers = [{ ...question.answers[0], seconds }];
    expect(read({ ...question, answers })?.questions[0]?.answers[0]?.seconds).toBeNull();
  });
});

test('a count is never less than what is shown, and a name of the language’s own is a video like any other', () => {
  expect(readThread(JSON.stringify({ count: -5, questions: [question] }))?.count).toBe(1);
  const counts = readCounts(
    '{"counts":[["__proto__",2],["am",3],["x",-1],["y","2"],7,["constructor",1]]}',
  );
  expect([...(counts ?? [])]).toEqual([
    ['__proto__', 2],
    ['am', 3],
    ['constructor', 1],
  ]);
  expect(({} as { am?: unknown }).am).toBeUndefined();
});

test('whatever comes, nothing throws', () => {
  const anything = fc.oneof(fc.string(), fc.json(), fc.constantFrom('', '[]', '{"questions":7}'));
  fc.assert(
    fc.property(anything, (text) => {
      for (const reader of [readThread, readCounts, readAsked, readCode]) reader(text);
    }),
    { numRuns: 300 },
  );
});

test('a text has no unseen sign, no direction left open and no tower of marks; what is read is read the same again', () => {
  for (const hostile of hostileTexts) {
    const text = questionText(hostile, MAX_QUESTION);
    expect(text).not.toMatch(/[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u);
    expect(text).not.toMatch(/\p{M}{5}/u);
    expect(Array.from(text).length).toBeLessThanOrEqual(MAX_QUESTION);
    expect(questionText(text, MAX_QUESTION)).toBe(text);
  }
  expect(questionText('👩‍👩‍👧‍👦 می‌خواهم', 20)).toBe('👩‍👩‍👧‍👦 می‌خواهم');
});

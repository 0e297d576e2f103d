import { describe, expect, test } from 'vitest';
import { readBody } from '../../../src/server/readBody.js';

const text = 'ä body';
const bytes = new TextEncoder().encode(text);
/** @param end - what comes after the first half: the rest, nothing ever, or an end before its time. */
const post = (tellsLength: boolean, end: 'whole' | 'never' | 'broken') =>
  new Request('https://shop.example/', {
    method: 'POST',
    headers: tellsLength ? { 'content-length': String(bytes.length) } : {},
    body: new ReadableStream({
      start(controller) {
        controller.enqueue(bytes.slice(0, 1));
        if (end === 'whole') controller.enqueue(bytes.slice(1));
        if (end === 'whole') controller.close();
        if (end === 'broken') controller.error(new Error('The sender went away.'));
      },
    }),
    duplex: 'half',
  } as RequestInit);
const startDeadline = (onOver: () => void) => {
  const timer = setTimeout(onOver, 20);
  return () => clearTimeout(timer);
};

describe.each([true, false])('where a sender tells the length of a body first: %s', (tells) => {
  test('a whole body is read as text', async () => {
    expect(await readBody(post(tells, 'whole'), 100, startDeadline)).toEqual({ text });
  });
  test('one that is larger than it may be is not taken', async () => {
    expect(await readBody(post(tells, 'whole'), 3)).toEqual({ reason: 'too_large' });
  });
  test('one that does not come in time is given up', async () => {
    expect(await readBody(post(tells, 'never'), 100, startDeadline)).toEqual({
      reason: 'too_slow',
    });
  });
  test('one whose sender goes away is known as such', async () => {
    expect(await readBody(post(tells, 'broken'), 100)).toEqual({ reason: 'cut_off' });
  });
});

import { expect, it } from 'vitest';
import { createWayTries } from '../../../src/media/element/wayTries.js';
import type { Trouble } from '../../../src/media/element/mediaWatch.js';
import { fromAddress, type Way } from '../../../src/media/element/way.js';

const ways: Record<string, Way> = {};
const way = (src: string): Way => (ways[src] ??= fromAddress(src));
const trouble = (change: Partial<Trouble> = {}): Trouble => ({
  error: 'network',
  detail: '',
  isGuess: false,
  wasWhole: false,
  resumeSeconds: 4,
  ...change,
});
const begun = (...names: string[]) => {
  const tries = createWayTries();
  tries.begin(names.map(way));
  return tries;
};

it('every way is tried once, and a failure that the browser reports is final at the last', () => {
  const tries = begun('a.mp4', 'b.mp4');
  expect(tries.way).toBe(way('a.mp4'));
  expect(tries.tryNext(trouble())).toBe(true);
  expect(tries.way).toBe(way('b.mp4'));
  expect(tries.tryNext(trouble())).toBe(false);
});

it('what only looks broken is tried once more from the first way, where it stood', () => {
  const tries = begun('a.mp4', 'b.mp4');
  tries.tryNext(trouble());
  expect(tries.tryNext(trouble({ isGuess: true }))).toBe(true);
  expect(tries.way).toBe(way('a.mp4'));
  expect(tries.takeResumeSeconds()).toBe(4);
  expect(tries.takeResumeSeconds()).toBe(0);
});

it('a media that was seen to its end keeps its way through six errors in a row', () => {
  const tries = begun('a.mp4', 'b.mp4');
  expect(tries.tryNext(trouble({ wasWhole: true }))).toBe(true);
  for (let i = 0; i < 5; i++) expect(tries.tryNext(trouble())).toBe(true);
  expect(tries.way).toBe(way('a.mp4'));
  expect(tries.tryNext(trouble())).toBe(false);
});

it('another media has all its tries again', () => {
  const tries = begun('a.mp4');
  expect(tries.tryNext(trouble({ isGuess: true }))).toBe(true);
  expect(tries.tryNext(trouble({ isGuess: true }))).toBe(false);
  tries.begin([way('c.mp4')]);
  expect(tries.takeResumeSeconds()).toBe(0);
  expect(tries.tryNext(trouble({ isGuess: true }))).toBe(true);
  expect(tries.way).toBe(way('c.mp4'));
});

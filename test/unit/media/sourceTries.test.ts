import { expect, it } from 'vitest';
import { createSourceTries } from '../../../src/media/sources/mp4/sourceTries.js';
import type { Trouble } from '../../../src/media/element/mediaWatch.js';
import type { VideoSource } from '../../../src/feed/schema.js';

const source = (src: string): VideoSource => ({ type: 'mp4', src });
const trouble = (change: Partial<Trouble> = {}): Trouble => ({
  error: 'network',
  detail: '',
  isGuess: false,
  wasWhole: false,
  resumeSeconds: 4,
  ...change,
});
const begun = (...names: string[]) => {
  const tries = createSourceTries();
  tries.begin(names.map(source));
  return tries;
};

it('every source is tried once, and a failure that the browser reports is final at the last', () => {
  const tries = begun('a.mp4', 'b.mp4');
  expect(tries.source?.src).toBe('a.mp4');
  expect(tries.tryNext(trouble())).toBe(true);
  expect(tries.source?.src).toBe('b.mp4');
  expect(tries.tryNext(trouble())).toBe(false);
});

it('what only looks broken is tried once more from the first source, where it stood', () => {
  const tries = begun('a.mp4', 'b.mp4');
  tries.tryNext(trouble());
  expect(tries.tryNext(trouble({ isGuess: true }))).toBe(true);
  expect({ src: tries.source?.src, at: tries.takeResumeSeconds() }).toEqual({
    src: 'a.mp4',
    at: 4,
  });
  expect(tries.takeResumeSeconds()).toBe(0);
});

it('a media that was seen to its end keeps its source through six errors in a row', () => {
  const tries = begun('a.mp4', 'b.mp4');
  expect(tries.tryNext(trouble({ wasWhole: true }))).toBe(true);
  for (let i = 0; i < 5; i++) expect(tries.tryNext(trouble())).toBe(true);
  expect(tries.source?.src).toBe('a.mp4');
  expect(tries.tryNext(trouble())).toBe(false);
});

it('another media has all its tries again', () => {
  const tries = begun('a.mp4');
  expect(tries.tryNext(trouble({ isGuess: true }))).toBe(true);
  expect(tries.tryNext(trouble({ isGuess: true }))).toBe(false);
  tries.begin([source('c.mp4')]);
  expect(tries.takeResumeSeconds()).toBe(0);
  expect(tries.tryNext(trouble({ isGuess: true }))).toBe(true);
  expect(tries.source?.src).toBe('c.mp4');
});

import { expect, test } from 'vitest';
import type { Sight, Viewport } from '../../../src/browser/viewport.js';
import { createLateViewport } from '../../../src/shelf/lateViewport.js';

const [first, second] = ['first', 'second'] as unknown as [Element, Element];
const sight: Sight = { ratio: 1, areaPx: 100, atMs: 5 };

/** Tells each element's listener when it is asked to. */
function createEyes() {
  const watched = new Map<Element, (sight: Sight) => void>();
  let isDestroyed = false;
  let covers = 0;
  const viewport: Viewport = {
    observe(element, listener) {
      watched.set(element, listener);
      return () => watched.delete(element);
    },
    cover() {
      covers++;
      return () => void covers--;
    },
    destroy: () => void (isDestroyed = true),
  };
  return { viewport, watched, covers: () => covers, isDestroyed: () => isDestroyed };
}

test('what is to be looked at before the viewport is there is looked at when it comes, and no longer than wanted', () => {
  const late = createLateViewport();
  const eyes = createEyes();
  const seen: Sight[] = [];
  const stopFirst = late.observe(first, (now) => seen.push(now));
  late.observe(second, () => {})();
  late.arrive(() => eyes.viewport);
  expect([...eyes.watched.keys()]).toEqual([first]);
  eyes.watched.get(first)?.(sight);
  expect(seen).toEqual([sight]);
  stopFirst();
  const stopSecond = late.observe(second, () => {});
  expect([...eyes.watched.keys()]).toEqual([second]);
  stopSecond();
  expect(eyes.watched.size).toBe(0);
  late.destroy();
  expect(eyes.isDestroyed()).toBe(true);
});

test('a viewport that comes after the shelf has gone is not made', () => {
  const late = createLateViewport();
  late.observe(first, () => {});
  late.destroy();
  let made = 0;
  late.arrive(() => (made++, createEyes().viewport));
  expect(made).toBe(0);
});

test('what lies over the page before the viewport is there lies over it when it comes, until it goes', () => {
  const late = createLateViewport();
  const eyes = createEyes();
  late.cover()();
  const uncover = late.cover();
  late.arrive(() => eyes.viewport);
  expect(eyes.covers()).toBe(1);
  uncover();
  expect(eyes.covers()).toBe(0);
});

import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { moduleRequests } from '../support/moduleRequests.js';
import { breaches } from './support/law.js';
import { filesBelow, read } from './support/sources.js';

const sources = new Map(filesBelow('src', /\.(tsx?|css)$/).map((path) => [path, read(path)]));
const planted = (path: string, text: string) =>
  breaches(new Map([...sources, [path, text]])).filter((line) => line.includes(path));

test('every import keeps the folder law', () => {
  expect(breaches(sources)).toEqual([]);
});

test.each([
  ['src/tools/planted.ts', "import '../feed/schema.js';"],
  ['src/browser/planted.ts', "export { feedSchema } from '../feed/schema.js';"],
  ['src/feed/planted.ts', "import { h } from 'preact'; h('b', null);"],
  [
    'src/media/planted.ts',
    "import type { AddLine } from '../cart/contract/types.js'; export type A = AddLine;",
  ],
  [
    'src/cart/kit/planted.ts',
    "import { catalog } from '../../events/catalog.js'; export const a = catalog;",
  ],
  ['src/cart/planted.ts', 'export const a = 1;'],
  [
    'src/cart/kit/planted.ts',
    "export { createShopifyCart } from '../adapters/shopify/adapter.js';",
  ],
  ['src/cart/adapters/form/planted.ts', "export { createLinkCart } from '../link/adapter.js';"],
  ['src/cart/adapters/form/planted.ts', "export { chooseCart } from '../../detect/choose.js';"],
  ['src/events/planted.ts', "export { createTracker } from '../tracking/tracker.js';"],
  ['src/models/planted.ts', "export { createQueue } from '../tracking/queue.js';"],
  ['src/console/planted.ts', "export { createCollector } from '../collector/createCollector.js';"],
  ['src/collector/planted.ts', "export { h } from 'preact';"],
  ['src/events/planted.ts', "import { signal } from '@preact/signals'; export const a = signal;"],
  ['src/ui/planted.tsx', "import '../browser/viewport.js';"],
  ['src/ui/planted.tsx', "import './player/PlayerScreen.js';"],
  ['src/models/planted.ts', "import '../cart/adapters/shopify/adapter.js';"],
  ['src/collector/planted.ts', "import '../models/context.js';"],
  ['src/project/planted.ts', "export { main } from '../cli/main.js';"],
  ['src/project/planted.ts', "import '../models/context.js';"],
  ['src/cli/planted.ts', "export { createShelf } from '../shelf/createShelf.js';"],
  ['src/nowhere/planted.ts', 'export const a = 1;'],
])('a planted breach in %s is found: %s', (path, text) => {
  expect(planted(path, text)).not.toEqual([]);
});

/** What demo files ask for that is a test's: tests import the demo, never the other way. */
const testsIn = (path: string, text: string) =>
  moduleRequests(path, text).flatMap(({ specifier }) =>
    specifier.startsWith('.') && posix.join(posix.dirname(path), specifier).startsWith('test/')
      ? [`${path} imports ${specifier}`]
      : [],
  );

test('the demo imports nothing of the tests', () => {
  expect(
    filesBelow('demo', /\.(tsx?|m?js)$/)
      .filter((path) => !path.startsWith('demo/shop/public/'))
      .flatMap((path) => testsIn(path, read(path))),
  ).toEqual([]);
  expect(
    testsIn(
      'demo/platforms/planted.ts',
      "export { createFakeEnv } from '../../test/support/fakeEnv.js';",
    ),
  ).toHaveLength(1);
});

test('a planted cycle is found', () => {
  const withCycle = new Map([
    ...sources,
    ['src/tools/a.ts', "import './b.js';"],
    ['src/tools/b.ts', "import './a.js';"],
  ]);
  expect(breaches(withCycle).some((line) => line.startsWith('cycle:'))).toBe(true);
});

test('an import() of something computed is refused', () => {
  expect(() =>
    breaches(
      new Map([...sources, ['src/shelf/planted.ts', 'export const a = (x: string) => import(x);']]),
    ),
  ).toThrow('literal');
});

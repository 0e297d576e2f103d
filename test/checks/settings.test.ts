/** The settings that a merchant is told of are those that the carts read. */
import { expect, test } from 'vitest';
import { adapterSettings, parseInterfaces, sharedInterfaces } from '../support/settings.js';
import { filesBelow, read } from './support/sources.js';
import { keysReadBy, keysReadIn, type Files } from './support/settingsRead.js';

const files: Files = new Map(filesBelow('src/cart', /\.ts$/).map((path) => [path, read(path)]));
const adapters = adapterSettings().map(({ adapter, own, inherited }) => ({
  adapter,
  named: [...own, ...inherited.map(({ setting }) => setting)].map(({ name }) => name).sort(),
}));
const namedOf = (adapter: string) => adapters.find((each) => each.adapter === adapter)?.named ?? [];

test.each(adapters)('what $adapter reads is what its interface names', ({ adapter, named }) => {
  expect(named).toEqual(keysReadBy(adapter, files));
});

test('an editor offers the settings of every cart that has some of its own', () => {
  const offered = files.get('src/cart/detect/anySettings.ts') ?? '';
  const own = adapterSettings().filter((each) => each.own.length > 0);
  const forgotten = own.filter(({ adapter }) => !offered.includes(`/adapters/${adapter}/settings`));
  expect(forgotten.map(({ adapter }) => adapter)).toEqual([]);
});

test('what is read whichever cart it is has a name, too', () => {
  const always =
    sharedInterfaces()
      .find(({ name }) => name === 'PageAnswerSettings')
      ?.settings.map(({ name }) => name) ?? [];
  expect(keysReadIn(files.get('src/cart/detect/registry.ts') ?? '')).toEqual(always);
  const known = new Set([...always, ...adapters.flatMap(({ named }) => named)]);
  const shared = [...files]
    .filter(([path]) => /^src\/cart\/(kit|detect)\/[\w/]+\.ts$/.test(path))
    .flatMap(([, text]) => keysReadIn(text));
  expect(shared.filter((key) => !known.has(key))).toEqual([]);
});

test.each([
  ['medusa', "getOwn(settings, 'colour')", 'colour'],
  ['shopify', "ownNumber(settings, 'waitMs')", 'waitMs'],
  ['form', "ownText(settings, 'selector')", 'selector'],
  ['vendure', "const text = (key: string) => ownText(settings, key); text('colour')", 'colour'],
  ['sfcc', "const URLS = { show: 'showUrl' }; ownText(settings, URLS[route])", 'showUrl'],
  ['link', "(settings as Record<string, unknown>)['colour']", 'colour'],
  [
    'prestashop',
    "import { openNamedCart } from '../../kit/goTo.js';\nopenNamedCart(page, settings);",
    'openCart',
  ],
])('a setting that %s reads and nobody names is found: %s', (adapter, code, key) => {
  const planted = new Map([...files, [`src/cart/adapters/${adapter}/planted.ts`, code]]);
  const strangers = keysReadBy(adapter, planted).filter((each) => !namedOf(adapter).includes(each));
  expect(strangers).toContain(key);
});

test('settings and reads that stand on several lines are read like those on one', () => {
  const long =
    'export interface Planted {\n  /** Colour of it. */\n  colour?(\n    name: string,\n  ): string;\n}\n';
  expect(parseInterfaces(long)[0]?.settings.map(({ name }) => name)).toEqual(['colour']);
  expect(keysReadIn("ownText(\n  settings,\n  'colour',\n)")).toEqual(['colour']);
});

test('a setting that is named and not read is found', () => {
  const less = new Map(
    [...files].map(([path, text]) => [
      path,
      text.replace("getOwn(settings, 'refresh')", 'undefined'),
    ]),
  );
  const stillRead = keysReadBy('medusa', less);
  expect(namedOf('medusa').filter((name) => !stillRead.includes(name))).toEqual(['refresh']);
});

test.each([
  'settings.colour',
  '(settings as Mine).colour',
  "settings['colour']",
  'const { colour } = settings;',
  'Object.entries(settings)',
  "getOwn(settings, a + 'b')",
  'getOwn(settings, name)',
])('%s is no way to read a setting that goes unseen', (code) => {
  expect(() => keysReadIn(code)).toThrow();
});

test('a setting without a comment, or whose comment begins with no sentence, is refused', () => {
  expect(() => parseInterfaces('export interface Planted {\n  colour?: string;\n}\n')).toThrow(
    'without a comment',
  );
  expect(() =>
    parseInterfaces('export interface Planted {\n  /** Colour */\n  colour?: string;\n}\n'),
  ).toThrow('a sentence');
});

/**
 * The settings of the carts, read from the comments of `src/cart/kit/settings.ts` and `src/cart/adapters/<name>/settings.ts`, and the
 * options of the shelf, from those of `src/shelf/options.ts`: for the documents' tables, and for the checks that hold the comments
 * against what is read.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { cartNames } from '../../src/cart/contract/names.js';
import { readers } from '../../src/shelf/options.js';

export interface Setting {
  name: string;
  isRequired: boolean;
  /** The first paragraph of its comment. */
  meaning: string;
  /** Its `@default`. */
  fallback?: string;
}

export interface SettingsInterface {
  name: string;
  bases: string[];
  settings: Setting[];
}

/** Every exported interface of a file, as far as settings are written: one comment each. Throws at what it cannot read. */
export function parseInterfaces(text: string): SettingsInterface[] {
  return [
    ...text.matchAll(
      /^export interface (\w+)(?:\s+extends\s+([\w,\s]+?))?\s*\{([\s\S]*?)(?<=[\n{])\}$/gm,
    ),
  ].map(([, name = '', bases = '', body = '']) => {
    const settings = parseSettings(body, 2);
    // A long one goes on further in, and ends with its bracket where it began.
    const lines = [...body.matchAll(/^ {2}([^\s/)}].*)$/gm)].map(([, line]) => line);
    if (lines.length !== settings.length)
      throw new Error(`${name} has a setting without a comment: ${lines.join(' ')}`);
    return { name, bases: bases.split(/,\s*/).filter(Boolean), settings };
  });
}

/** Every property with a comment, as far as it is indented by so many spaces. */
function parseSettings(text: string, indent: number): Setting[] {
  const commented = new RegExp(
    `^ {${indent}}/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\n {${indent}}(\\w+)(\\?)?[:(]`,
    'gm',
  );
  return [...text.matchAll(commented)].map(([, comment = '', key = '', isOptional]) =>
    parseSetting(key, !isOptional, comment),
  );
}

/** The options, in the order of their readers. Throws when an option has no comment. */
export function shelfOptions(): Setting[] {
  const text = readFileSync(new URL('../../src/shelf/options.ts', import.meta.url), 'utf8');
  const settings = [2, 6].flatMap((indent) => parseSettings(text, indent));
  return Object.keys(readers).map((option) => {
    const found = settings.find(({ name }) => name === option);
    if (!found) throw new Error(`src/shelf/options.ts has no comment for the option ${option}`);
    return found;
  });
}

function parseSetting(name: string, isRequired: boolean, comment: string): Setting {
  const text = comment.replace(/^[ *]+/gm, '').trim();
  const [told = '', fallback] = text.split('@default');
  const [meaning = ''] = told.trim().split('\n\n');
  const plain = meaning.replace(/\s+/g, ' ').replace(/\{@link (?:\w+\.)?(\w+)\}/g, '`$1`');
  if (!/^\S.*[^.]\.$/.test(plain))
    throw new Error(`${name} needs a sentence in its first paragraph: "${plain}"`);
  return {
    name,
    isRequired,
    meaning: plain,
    ...(fallback === undefined ? {} : { fallback: fallback.replace(/\s+/g, ' ').trim() }),
  };
}

const cart = new URL('../../src/cart/', import.meta.url);

/** The interfaces that adapters share, by name. */
export const sharedInterfaces = (): SettingsInterface[] =>
  parseInterfaces(readFileSync(new URL('kit/settings.ts', cart), 'utf8'));

/** What one adapter reads: the interface of its `settings.ts`, with what is inherited; without such a file what its factory names. */
export interface AdapterSettings {
  adapter: string;
  own: Setting[];
  inherited: { from: string; setting: Setting }[];
}

export function adapterSettings(): AdapterSettings[] {
  const shared = sharedInterfaces();
  const order: readonly string[] = cartNames;
  const folders = readdirSync(new URL('adapters/', cart)).sort(
    (a, b) => order.indexOf(a) - order.indexOf(b),
  );
  return folders.map((adapter) => {
    const { own, bases } = ownSettings(adapter);
    const inherited = bases.flatMap((from) => {
      const base = shared.find(({ name }) => name === from);
      if (!base)
        throw new Error(`${adapter} extends ${from}, which src/cart/kit/settings.ts has not`);
      return base.settings
        .filter(({ name }) => !own.some((setting) => setting.name === name))
        .map((setting) => ({ from, setting }));
    });
    return { adapter, own, inherited };
  });
}

function ownSettings(adapter: string): { own: Setting[]; bases: string[] } {
  const folder = new URL(`adapters/${adapter}/`, cart);
  if (!readdirSync(folder).includes('settings.ts')) {
    const code = readFileSync(new URL('adapter.ts', folder), 'utf8');
    return { own: [], bases: code.includes('<RequestSettings>') ? ['RequestSettings'] : [] };
  }
  const found = parseInterfaces(readFileSync(new URL('settings.ts', folder), 'utf8'));
  const [only] = found;
  if (!only || found.length > 1)
    throw new Error(`adapters/${adapter}/settings.ts needs one interface`);
  return { own: only.settings, bases: only.bases };
}

/** Rows of the README: adapters, setting, default, meaning. What several adapters read in the same way comes first, and once. */
export function settingRows(): string[][] {
  const adapters = adapterSettings();
  const all = adapters.map(({ adapter }) => adapter);
  const row = (who: string, { name, isRequired, fallback, meaning }: Setting) => [
    who,
    `\`${name}\``,
    isRequired ? '**required**' : (fallback ?? 'none'),
    meaning,
  ];
  const shared = sharedInterfaces().flatMap(({ name, settings }) =>
    settings.flatMap((setting) => {
      // The registry reads these, whatever the adapter.
      if (name === 'PageAnswerSettings') return [row('all', setting)];
      const readBy = adapters.filter(({ inherited }) =>
        inherited.some((each) => each.setting.name === setting.name && each.from === name),
      );
      return readBy.length > 0
        ? [
            row(
              nameAll(
                readBy.map(({ adapter }) => adapter),
                all,
              ),
              setting,
            ),
          ]
        : [];
    }),
  );
  return [
    ...shared,
    ...adapters.flatMap(({ adapter, own }) => own.map((setting) => row(`\`${adapter}\``, setting))),
  ].map((cells) => cells.map((cell) => cell.replaceAll('|', '\\|')));
}

function nameAll(some: readonly string[], all: readonly string[]): string {
  const list = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');
  const others = all.filter((name) => !some.includes(name));
  return some.length > others.length ? `all but ${list(others)}` : list(some);
}

/**
 * What the built files ask of a browser, held against the oldest versions that `package.json` names: words of the platform that none of them has
 * in the sense of any of its interfaces. What is there under another meaning is not found, what is asked for under a condition is.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CompatData, Identifier } from '@mdn/browser-compat-data';
import { parse } from 'acorn';
import { oldestBrowsers, type OldestBrowser } from '../../build/oldestBrowsers.js';

// Read, not imported: a tool for modules would make one of 20 megabytes of it.
const bcd = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@mdn/browser-compat-data'), 'utf8'),
) as CompatData;

/** `1.10` is later than `1.9`; what is not known by its version counts as old. */
const isLater = (added: string, oldest: string) => {
  const [one, other] = [added, oldest].map((version) =>
    version.replace('≤', '').split('.').map(Number),
  );
  for (let at = 0; at < 3; at++) {
    const difference = (one?.[at] ?? 0) - (other?.[at] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
};

function lacksIn({ name, version }: OldestBrowser, feature: Identifier): boolean {
  const support = feature.__compat?.support[name];
  if (!support) return false;
  const statements = Array.isArray(support) ? support : [support];
  return !statements.some(
    ({ version_added: added, flags, partial_implementation: isPart, prefix }) =>
      typeof added === 'string' &&
      added !== 'preview' &&
      !flags &&
      !isPart &&
      !prefix &&
      !isLater(added, version),
  );
}

/** Browsers of the list that lack it. */
const lackedBy = (feature: Identifier) =>
  oldestBrowsers.filter((browser) => lacksIn(browser, feature)).map(({ name }) => name);

const features = (within: Identifier) =>
  Object.entries(within).filter(([name]) => name !== '__compat') as [string, Identifier][];

interface MissingWords {
  globals: Map<string, string[]>;
  members: Map<string, string[]>;
  /** `AbortSignal.any`, where others have an `any` that is old. */
  statics: Map<string, string[]>;
  attributes: Map<string, string[]>;
}

/** Each name by which a script reaches something: of which browsers nothing that is called so can be reached. */
function missingWords(): MissingWords {
  const statics = new Map<string, string[]>();
  const owners = { globals: new Map<string, string[][]>(), members: new Map<string, string[][]>() };
  const note = (kind: keyof typeof owners, name: string, feature: Identifier) => {
    if (!feature.__compat) return;
    const known = owners[kind].get(name) ?? [];
    owners[kind].set(name, [...known, lackedBy(feature)]);
  };
  for (const part of [bcd.api, bcd.javascript.builtins] as unknown as Identifier[])
    for (const [name, feature] of features(part)) {
      note('globals', name, feature);
      for (const [member, own] of features(feature)) {
        const called = member.replace(/_static$|_event$/, '');
        note('members', called, own);
        if (name === 'Window') note('globals', called, own);
        const browsers = own.__compat ? lackedBy(own) : [];
        if (browsers.length > 0) statics.set(`${name}.${called}`, browsers);
      }
    }
  const inAll = (all: Map<string, string[][]>) =>
    new Map(
      [...all].flatMap(([name, lists]) => {
        const [first = [], ...others] = lists;
        const missing = first.filter((browser) => others.every((list) => list.includes(browser)));
        return missing.length > 0 ? [[name, missing] as const] : [];
      }),
    );
  return {
    globals: inAll(owners.globals),
    members: inAll(owners.members),
    statics,
    attributes: missingAttributes(),
  };
}

/** Attributes that every element may have. */
function missingAttributes(): Map<string, string[]> {
  const all = bcd.html.global_attributes as unknown as Identifier;
  return new Map(
    features(all).flatMap(([name, feature]) => {
      const browsers = lackedBy(feature);
      return browsers.length > 0 ? [[name, browsers] as const] : [];
    }),
  );
}

/** Where the features of style sheets stand: properties and their values, functions and units, selectors, rules. */
const cssFeature = (...path: string[]): Identifier | undefined =>
  path.reduce<Identifier | undefined>(
    (within, name) => (within && Object.hasOwn(within, name) ? within[name] : undefined),
    bcd.css as unknown as Identifier,
  );

/** What of a style sheet at least one of the oldest browsers does not know, each with those browsers. */
export function newerStyles(css: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const look = (what: string, feature: Identifier | undefined) => {
    const browsers = feature ? lackedBy(feature) : [];
    if (browsers.length > 0) found.set(what, browsers);
  };
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  for (const [, property = '', value = ''] of plain.matchAll(
    /[{;]\s*([a-z-]+)\s*:([^;{}]+)(?=[;}])/g,
  )) {
    look(property, cssFeature('properties', property));
    for (const [, word = ''] of value.matchAll(/(?<![\w-])([a-z-]+)(?![\w(-])/g))
      look(`${property}: ${word}`, cssFeature('properties', property, word));
    for (const [, name = ''] of value.matchAll(/([a-z-]+)\(/g))
      for (const group of ['', 'color', 'image', 'easing-function', 'transform-function'])
        look(`${name}()`, cssFeature('types', ...(group ? [group] : []), name));
    for (const [, name = ''] of value.matchAll(/([a-z-]+)\(\s*from\s/g))
      look(`${name}(from)`, cssFeature('types', 'color', name, 'relative_syntax'));
  }
  for (const [, selector = ''] of plain.matchAll(/:{1,2}([a-z-]+)(?=[^{};]*\{)/g))
    look(`:${selector}`, cssFeature('selectors', selector));
  for (const [, rule = ''] of plain.matchAll(/@([a-z-]+)/g))
    look(`@${rule}`, cssFeature('at-rules', rule));
  for (const [, query = ''] of plain.matchAll(/@media([^{]+)\{/g))
    for (const [, name = ''] of query.matchAll(/\(\s*([a-z-]+)/g))
      look(`@media ${name}`, cssFeature('at-rules', 'media', name));
  for (const [, unit = ''] of plain.matchAll(/(?<![\w#.-])[\d.]+([a-z]+)\b/g))
    look(`1${unit}`, cssFeature('types', 'length', unit));
  if (/[{};]\s*&|&\s*[:.[>+~{]/.test(plain)) look('&', cssFeature('selectors', 'nesting'));
  return found;
}

/** Selectors that stand in one list with a newer one: a browser that does not know that one drops the rule for all of them. */
export function selectorsLostWithOthers(css: string): string[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  return [...plain.matchAll(/([^{};]+)\{/g)].flatMap(([, prelude = '']) => {
    // What stands in `:is()` and `:where()` is forgiven.
    const outer = prelude.trim().replace(/:(?:is|where)\((?:[^()]|\([^()]*\))*\)/g, '');
    if (outer.startsWith('@')) return [];
    const list = outer.split(/,(?![^(]*\))/);
    const newer = list.filter((selector) => newerStyles(`${selector}{}`).size > 0);
    return newer.length > 0 && newer.length < list.length ? [prelude.trim()] : [];
  });
}

const missing = missingWords();

interface Node {
  type: string;
  [key: string]: unknown;
}
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (isNode(child)) yield* nodesOf(child);
}

const nameOf = (value: unknown) =>
  isNode(value) && value.type === 'Identifier' ? String(value['name']) : '';

/** Names that scripts give to things of their own. */
export function ownWords(program: Node): Set<string> {
  const own = new Set<string>();
  for (const node of nodesOf(program)) {
    if (node.type === 'ObjectExpression')
      for (const entry of node['properties'] as Node[])
        if (!entry['computed']) own.add(nameOf(entry['key']));
    if (node.type === 'AssignmentExpression' && isNode(node['left']))
      own.add(nameOf(node['left']['property']));
    if (node.type === 'MethodDefinition' || node.type === 'PropertyDefinition')
      own.add(nameOf(node['key']));
  }
  return own;
}

/** The language that all of the oldest browsers know; what is newer in a script, its regular expressions too, is an error of its syntax. */
const ECMA_VERSION = 2022;

/** @throws a SyntaxError for what the oldest browsers would refuse with all of the file. */
export const programOf = (code: string) =>
  parse(code, { ecmaVersion: ECMA_VERSION, sourceType: 'module' }) as unknown as Node;

const textOf = (value: unknown) =>
  isNode(value) && value.type === 'Literal' && typeof value['value'] === 'string'
    ? value['value']
    : '';

/** Attributes that a script gives to an element: by its own call, or as what an element is made with. */
function* attributesOf(node: Node): Generator<string> {
  if (node.type === 'AssignmentExpression' && isNode(node['left']))
    yield nameOf(node['left']['property']);
  if (node.type !== 'CallExpression') return;
  const [first, second] = node['arguments'] as unknown[];
  const called = isNode(node['callee']) ? nameOf(node['callee']['property']) : '';
  if (/^(set|toggle)Attribute$/.test(called)) yield textOf(first);
  if (textOf(first) && isNode(second) && second.type === 'ObjectExpression')
    for (const entry of second['properties'] as Node[])
      yield nameOf(entry['key']) || textOf(entry['key']);
}

/** Words of a script that at least one of the oldest browsers does not know, each with those browsers. @param own - are no words of the platform. */
export function newerWords(program: Node, own: ReadonlySet<string>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const note = (table: Map<string, string[]>, name: string) => {
    const browsers = table.get(name);
    if (browsers) found.set(name, browsers);
  };
  const look = (table: Map<string, string[]>, name: string) => {
    if (!own.has(name)) note(table, name);
  };
  for (const node of nodesOf(program)) {
    for (const name of attributesOf(node)) note(missing.attributes, name);
    if (node.type === 'NewExpression' || node.type === 'CallExpression')
      look(missing.globals, nameOf(node['callee']));
    if (node.type === 'ObjectPattern')
      for (const entry of node['properties'] as Node[]) look(missing.members, nameOf(entry['key']));
    if (node.type !== 'MemberExpression' || node['computed']) continue;
    const [object, name] = [nameOf(node['object']), nameOf(node['property'])];
    look(missing.globals, object);
    look(missing.members, name);
    note(missing.statics, `${object}.${name}`);
    if (/^(window|globalThis|self|document|navigator)$/.test(object)) look(missing.globals, name);
  }
  return found;
}

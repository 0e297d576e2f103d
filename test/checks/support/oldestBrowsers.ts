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

/** Each name by which a script reaches something: of which browsers nothing that is called so can be reached. */
function missingWords(): { globals: Map<string, string[]>; members: Map<string, string[]> } {
  const owners = { globals: new Map<string, string[][]>(), members: new Map<string, string[][]>() };
  const note = (kind: keyof typeof owners, name: string, feature: Identifier) => {
    if (!feature.__compat) return;
    const known = owners[kind].get(name) ?? [];
    owners[kind].set(name, [...known, lackedBy(feature)]);
  };
  for (const part of [bcd.api, bcd.javascript.builtins] as unknown as Identifier[])
    for (const [name, feature] of features(part)) {
      note('globals', name, feature);
      for (const [member, own] of features(feature))
        note('members', member.replace(/_static$|_event$/, ''), own);
    }
  const inAll = (all: Map<string, string[][]>) =>
    new Map(
      [...all].flatMap(([name, lists]) => {
        const [first = [], ...others] = lists;
        const missing = first.filter((browser) => others.every((list) => list.includes(browser)));
        return missing.length > 0 ? [[name, missing] as const] : [];
      }),
    );
  return { globals: inAll(owners.globals), members: inAll(owners.members) };
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
  }
  for (const [, selector = ''] of plain.matchAll(/:{1,2}([a-z-]+)(?=[^{};]*\{)/g))
    look(`:${selector}`, cssFeature('selectors', selector));
  for (const [, rule = ''] of plain.matchAll(/@([a-z-]+)/g))
    look(`@${rule}`, cssFeature('at-rules', rule));
  return found;
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

export const programOf = (code: string) =>
  parse(code, { ecmaVersion: 'latest', sourceType: 'module' }) as unknown as Node;

/** Words of a script that at least one of the oldest browsers does not know, each with those browsers. @param own - are no words of the platform. */
export function newerWords(program: Node, own: ReadonlySet<string>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const look = (table: Map<string, string[]>, name: string) => {
    const browsers = table.get(name);
    if (browsers && !own.has(name)) found.set(name, browsers);
  };
  for (const node of nodesOf(program)) {
    if (node.type === 'NewExpression') look(missing.globals, nameOf(node['callee']));
    if (node.type === 'ObjectPattern')
      for (const entry of node['properties'] as Node[]) look(missing.members, nameOf(entry['key']));
    if (node.type !== 'MemberExpression' || node['computed']) continue;
    const name = nameOf(node['property']);
    look(missing.members, name);
    if (/^(window|globalThis|self|document|navigator)$/.test(nameOf(node['object'])))
      look(missing.globals, name);
  }
  return found;
}

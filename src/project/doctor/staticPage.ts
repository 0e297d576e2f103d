/**
 * A page as its source lets it be known, for the code that looks at pages in browsers: its elements, and what its own scripts put under
 * plain names. Scripts are read, not run: what they work out, and what other files bring, is not known.
 */
import { parse, type AnyNode, type Expression, type MemberExpression } from 'acorn';
import { attempt } from '../../tools/attempt.js';
import type { FoundPage } from './readPage.js';

type Values = Record<string, unknown>;
/** Deeper code is nobody's mark. */
const MAX_DEPTH = 40;
const MAX_CHARS = 200_000;

export function staticWindow({ scripts, one, all }: FoundPage): Window & typeof globalThis {
  const page: Values = {
    document: {
      cookie: '',
      querySelector: one,
      querySelectorAll: all,
      addEventListener() {},
      removeEventListener() {},
    },
    addEventListener() {},
    removeEventListener() {},
  };
  page['window'] = page['self'] = page['globalThis'] = page;
  for (const script of scripts) {
    const program = attempt(() =>
      parse(script.slice(0, MAX_CHARS), {
        ecmaVersion: 'latest',
        allowReturnOutsideFunction: true,
        allowAwaitOutsideFunction: true,
      }),
    );
    if (program) for (const node of program.body) attempt(() => take(node, page, 0));
  }
  return page as unknown as Window & typeof globalThis;
}

/** Goes through what runs at once, and keeps what it puts under a name. */
function take(node: AnyNode, page: Values, depth: number): void {
  if (depth > MAX_DEPTH) return;
  const more = (...nodes: readonly (AnyNode | null | undefined)[]) => {
    for (const each of nodes) if (each) take(each, page, depth + 1);
  };
  switch (node.type) {
    case 'ExpressionStatement':
      return more(node.expression);
    case 'BlockStatement':
      return more(...node.body);
    case 'TryStatement':
      return more(node.block);
    case 'IfStatement':
      return more(node.test, node.consequent, node.alternate);
    case 'SequenceExpression':
      return more(...node.expressions);
    case 'LogicalExpression':
      return more(node.left, node.right);
    case 'UnaryExpression':
      return more(node.argument);
    case 'FunctionDeclaration':
      if (node.id) page[node.id.name] ??= () => {};
      return;
    case 'VariableDeclaration':
      for (const { id, init } of node.declarations) {
        if (id.type !== 'Identifier' || !init) continue;
        more(init);
        put(id, valueOf(init, page), page);
      }
      return;
    case 'AssignmentExpression':
      if (node.left.type === 'Identifier' || node.left.type === 'MemberExpression')
        put(node.left, valueOf(node.right, page), page);
      return;
    case 'CallExpression':
      return call(node, page, depth);
    default:
  }
}

function call(node: AnyNode & { type: 'CallExpression' }, page: Values, depth: number): void {
  const { callee } = node;
  if (callee.type === 'FunctionExpression' || callee.type === 'ArrowFunctionExpression')
    return take(callee.body, page, depth + 1);
  const path = pathOf(callee);
  // What is called is there, though another file brings it.
  if (path?.length === 1 && path[0] && !(path[0] in page)) page[path[0]] = () => {};
  const values = node.arguments.map((each) =>
    each.type === 'SpreadElement' ? undefined : valueOf(each, page),
  );
  // Google's commands are kept as what they were called with.
  if (path?.join('.') === 'gtag') list(page, 'dataLayer').push(values);
  else if (path?.at(-1) === 'push' && path.length === 2 && path[0])
    list(page, path[0]).push(...values);
}

function list(page: Values, name: string): unknown[] {
  if (!Array.isArray(page[name])) page[name] = [];
  return page[name] as unknown[];
}

/** `Shopify.routes.root` and `window.Shopify["routes"].root` alike; `null` for what is worked out. */
function pathOf(node: AnyNode): string[] | null {
  if (node.type === 'Identifier')
    return /^(window|self|globalThis)$/.test(node.name) ? [] : [node.name];
  if (node.type !== 'MemberExpression') return null;
  const start = pathOf(node.object);
  const key = keyOf(node.property, node.computed);
  return start && key !== null ? [...start, key] : null;
}

const keyOf = (key: AnyNode, isComputed: boolean): string | null =>
  key.type === 'Literal'
    ? String(key.value)
    : key.type === 'Identifier' && !isComputed
      ? key.name
      : null;

function put(target: AnyNode | MemberExpression, value: unknown, page: Values): void {
  const path = pathOf(target);
  const last = path?.pop();
  if (!path || last === undefined || value === undefined || last === '__proto__') return;
  const owner = path.reduce<unknown>((at, key) => {
    if (typeof at !== 'object' || at === null || key === '__proto__') return undefined;
    return ((at as Values)[key] ??= {});
  }, page);
  if (typeof owner === 'object' && owner !== null) (owner as Values)[last] = value;
}

/** `undefined` for what the source does not tell. */
function valueOf(node: Expression | AnyNode, page: Values): unknown {
  switch (node.type) {
    case 'Literal':
      return node.value;
    case 'TemplateLiteral':
      return node.expressions.length ? undefined : (node.quasis[0]?.value.cooked ?? '');
    case 'ArrayExpression':
      return node.elements.map((each) => (each ? valueOf(each, page) : undefined));
    case 'ObjectExpression':
      return Object.fromEntries(
        node.properties.flatMap((each) => {
          const key = each.type === 'Property' ? keyOf(each.key, each.computed) : null;
          return each.type === 'Property' && key !== null && key !== '__proto__'
            ? [[key, valueOf(each.value, page)]]
            : [];
        }),
      );
    case 'UnaryExpression':
      return node.operator === '!' ? !valueOf(node.argument, page) : undefined;
    case 'LogicalExpression':
      return valueOf(node.left, page) ?? valueOf(node.right, page);
    case 'AssignmentExpression': {
      const value = valueOf(node.right, page);
      put(node.left, value, page);
      return value;
    }
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
    case 'ClassExpression':
      return () => {};
    case 'Identifier':
    case 'MemberExpression':
      return pathOf(node)?.reduce<unknown>(
        (at, key) =>
          typeof at === 'object' && at !== null && Object.hasOwn(at, key)
            ? (at as Values)[key]
            : undefined,
        page,
      );
    case 'CallExpression': {
      const [first] = node.arguments;
      const text = first && pathOf(node.callee)?.join('.') === 'JSON.parse' && valueOf(first, page);
      return typeof text === 'string' ? attempt(() => JSON.parse(text) as unknown) : undefined;
    }
    default:
      return undefined;
  }
}

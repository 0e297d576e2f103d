import { readdirSync } from 'node:fs';
import { importsOf, type Import } from './sources.js';

/** A set of sources: path from the top to text. A test plants a breach by adding a file. */
export type Sources = ReadonlyMap<string, string>;

interface Row {
  /** Where the rule holds. */
  from: RegExp;
  /** What may be imported: our paths, or packages' names. */
  may: RegExp[];
  why: string;
}

const TOOLS = /^src\/tools\//;
const BROWSER = /^src\/browser\//;
const FEED = /^src\/feed\//;
const ZOD = /^zod\/mini$/;
const SIGNALS = /^@preact\/signals$/;
const PREACT = /^preact(\/hooks)?$/;
const I18N = /^src\/i18n\//;
const CSS = /\.css$/;
const EVENTS = /^src\/events\//;
const CONTRACT = /^src\/cart\/contract\//;
const KIT = /^src\/cart\/kit\//;

const ADAPTERS = readdirSync(new URL('../../../src/cart/adapters/', import.meta.url));

/** The folder law of `src/README.md`, one row a folder. The first row that fits a file holds. */
export const law: readonly Row[] = [
  { from: TOOLS, may: [TOOLS], why: 'tools imports nothing of src' },
  { from: BROWSER, may: [TOOLS, BROWSER], why: 'browser knows no domain' },
  { from: FEED, may: [TOOLS, FEED, ZOD], why: 'feed is pure: tools and its schema only' },
  { from: /^src\/media\//, may: [TOOLS, BROWSER, FEED, /^src\/media\//], why: 'media, cart and events never meet but in models' },
  { from: CONTRACT, may: [TOOLS, FEED, CONTRACT], why: 'the contract of carts knows no platform and no browser' },
  { from: KIT, may: [TOOLS, BROWSER, FEED, CONTRACT, KIT], why: 'the kit serves every adapter and knows none' },
  ...ADAPTERS.map((name) => ({
    from: new RegExp(`^src/cart/adapters/${name}/`),
    may: [TOOLS, BROWSER, FEED, CONTRACT, KIT, new RegExp(`^src/cart/adapters/${name}/`)],
    why: 'adapters see the contract, the kit and themselves, never each other',
  })),
  { from: /^src\/cart\/detect\//, may: [TOOLS, BROWSER, FEED, /^src\/cart\//], why: 'media, cart and tracking never meet but in models' },
  { from: EVENTS, may: [TOOLS, ZOD, EVENTS], why: 'events holds definitions that the page and the server share' },
  { from: /^src\/tracking\//, may: [TOOLS, BROWSER, ZOD, EVENTS, /^src\/tracking\//], why: 'media, cart and tracking never meet but in models' },
  { from: /^src\/i18n\//, may: [TOOLS, FEED, I18N], why: 'i18n knows texts and money only' },
  { from: /^src\/theme\//, may: [TOOLS], why: 'theme is data' },
  {
    from: /^src\/models\//,
    may: [TOOLS, BROWSER, FEED, I18N, SIGNALS, PREACT, EVENTS, CONTRACT, /^src\/models\//, /^src\/media\/[a-zA-Z]+\.ts$/],
    why: 'models know contracts and pure files, never an adapter, a source or the transport',
  },
  { from: /^src\/ui\//, may: [TOOLS, FEED, I18N, CSS, SIGNALS, PREACT, /^src\/(ui|models|theme)\//], why: 'ui never knows an adapter, a source, the transport or the browser folder' },
  { from: /^src\/collector\//, may: [TOOLS, FEED, ZOD, EVENTS, /^src\/collector\//, /^node:/, /^(hono|@hono|isbot|@duckdb)/], why: 'the collector never knows a page' },
  { from: /^src\/cli\//, may: [TOOLS, FEED, ZOD, EVENTS, /^src\/(collector|cli)\//, /^node:/, /^(hono|@hono)/], why: 'the command line never knows a page' },
  { from: /^src\/console\//, may: [TOOLS, BROWSER, FEED, I18N, CSS, PREACT, SIGNALS, EVENTS, /^src\/console\//, /^src\/collector\/reports\/shared\//], why: 'the merchant’s page knows the collector’s answers, not the collector' },
  { from: /^src\/debug\//, may: [TOOLS, FEED, SIGNALS, PREACT, CSS, /^src\/(debug|models|events|ui\/parts)\//, CONTRACT, /^src\/cart\/detect\/choose\.ts$/], why: 'debug reads models, events and the cart’s contract' },
  { from: /^src\/shelf\//, may: [/^src\/(?!entries|collector|cli|console)/, PREACT, SIGNALS], why: 'shelf composes the page’s side' },
  { from: /^src\/entries\//, may: [/^src\//, /^node:/, /^p?react/, /^@hono\//], why: 'entries may import all of it' },
];

/** Reached by `import()` only, so that the first paint stays light. */
const LAZY = [
  /^src\/ui\/player\/PlayerScreen\.tsx$/,
  /^src\/ui\/product\/ProductSheet\.tsx$/,
  /^src\/ui\/cart\/CartDrawer\.tsx$/,
  /^src\/models\/shopModels\.ts$/,
  /^src\/media\/sources\/\w+\/player\.ts$/,
  /^src\/cart\/adapters\/[\w-]+\/adapter\.ts$/,
  /^src\/tracking\/tracker\.ts$/,
  /^src\/shelf\/startMeasuring\.ts$/,
  /^src\/i18n\/(?!en\/)\w+\/\w+\.ts$/,
  /^src\/debug\//,
];
/** Lazy themselves, so they may bring what is lazy with them. */
const LAZY_EXCEPTIONS = /^src\/(entries\/|debug\/|shelf\/startMeasuring\.ts)/;

export function breaches(sources: Sources): string[] {
  const known = new Set(sources.keys());
  const graph = new Map<string, Import[]>();
  const found: string[] = [];
  for (const [path, text] of sources) {
    if (!/\.tsx?$/.test(path) || path.endsWith('.d.ts')) continue;
    const imports = importsOf(path, text, known);
    graph.set(path, imports);
    const row = law.find(({ from }) => from.test(path));
    if (!row) {
      found.push(`${path}: no row of the law is about this folder`);
      continue;
    }
    for (const { to, isDynamic, isTypeOnly } of imports) {
      if (!row.may.some((allowed) => allowed.test(to))) found.push(`${path} imports ${to}: ${row.why}`);
      if (!isDynamic && !isTypeOnly && !LAZY_EXCEPTIONS.test(path) && LAZY.some((lazy) => lazy.test(to)) && !sameFolder(path, to)) {
        found.push(`${path} imports ${to} statically: it comes by import() only`);
      }
    }
  }
  return [...found, ...cycles(graph)];
}

const sameFolder = (a: string, b: string) => a.replace(/[^/]+$/, '') === b.replace(/[^/]+$/, '');

/** Type-only and lazy imports may point back; code that runs on import may not. */
function cycles(graph: ReadonlyMap<string, Import[]>): string[] {
  const state = new Map<string, 'open' | 'done'>();
  const found: string[] = [];
  const visit = (path: string, trail: string[]) => {
    if (state.get(path) === 'done') return;
    if (state.get(path) === 'open') return void found.push(`cycle: ${[...trail.slice(trail.indexOf(path)), path].join(' → ')}`);
    state.set(path, 'open');
    for (const { to, isOurs, isDynamic, isTypeOnly } of graph.get(path) ?? []) {
      if (isOurs && !isDynamic && !isTypeOnly) visit(to, [...trail, path]);
    }
    state.set(path, 'done');
  };
  for (const path of graph.keys()) visit(path, []);
  return found;
}

import { readdirSync } from 'node:fs';
import { importsOf, type Import } from './sources.js';

/** A set of sources: path from the top to text. A test plants a breach by adding a file. */
export type Sources = ReadonlyMap<string, string>;

/** Something that may be imported, and what the table in `src/README.md` calls it. */
interface Allowed {
  name: string;
  path: RegExp;
}

interface Row {
  /** As the table in `src/README.md` names it. */
  folder: string;
  /** Where the rule holds. */
  from: RegExp;
  may: Allowed[];
  why: string;
}

const allowed = (name: string, path: RegExp): Allowed => ({ name, path });
const below = (folder: string): RegExp => new RegExp(`^src/${folder}/`);
const folder = (name: string): Allowed => allowed(`\`${name}\``, below(name));

const TOOLS = folder('tools');
const BROWSER = folder('browser');
const FEED = folder('feed');
const EVENTS = folder('events');
const CONTRACT = folder('cart/contract');
const KIT = folder('cart/kit');
const MODELS = folder('models');
const I18N = folder('i18n');
const THEME = folder('theme');
const SERVER = folder('server');
const PROJECT = folder('project');
const LAYOUT_NAMES = allowed('the names of layouts', /^src\/theme\/layoutNames\.ts$/);
const PUBLISH = folder('publish');
const SHARED_REPORTS = folder('collector/reports/shared');
/** Of the merchant's files what they look like, not what reads and writes them. */
const PROJECT_TYPES = allowed(
  'the types of `project`',
  /^src\/project\/(folder\/feedDocument|validate\/finding)\.ts$/,
);
const SHARED_LIVE = folder('collector/live/shared');
const SHARED_COMMENTS = folder('collector/comments/shared');
const SHARED_SERVER = folder('server/shared');
const SHARED_STUDIO = folder('studio/shared');
const SHARED_SUBMISSIONS = folder('submissions/shared');
const ZOD = allowed('zod/mini', /^zod\/mini$/);
const SIGNALS = allowed('signals', /^@preact\/signals$/);
const PREACT = allowed('preact', /^preact(\/hooks)?$/);
const CSS = allowed('style sheets', /\.css$/);
const NODE = allowed('Node', /^node:/);
const SERVERS = allowed('packages for servers', /^(hono|@hono|isbot|@duckdb|@clickhouse|@tus)/);
const SHEETS = allowed('a reader of spreadsheets', /^csv-parse\/sync$/);
const CHARTS = allowed('arithmetic of charts', /^d3-(scale|shape)$/);
const UPLOADS = allowed('resumable uploads', /^tus-js-client$/);
const READERS = allowed(
  'readers of files, pages and scripts',
  /^(csv-parse|fast-xml-parser|entities|yauzl|parse5|css-select|domhandler|acorn)/,
);
const HLS = allowed('hls.js', /^hls\.js(\/light)?$/);
const MEDIA_MAKERS = allowed('makers of media', /^(mediabunny|@mediabunny|node-av)/);
const MARKUP = allowed(
  'the cart kit’s reading of answers and markup',
  /^src\/cart\/kit\/(read|price|page\/jsonLd(Offer)?)\.ts$/,
);
const WIRE = allowed('the events’ wire format', /^src\/events\/wire\.ts$/);
const PAGE_SIGNS = allowed(
  'what tells shops and consent tools apart',
  /^src\/(cart\/(contract\/(names|page)|detect\/(choose|signals))|tracking\/consent\/auto)\.ts$/,
);
const WHOLE_FILES = allowed(
  'files of `project` that are whole or not at all',
  /^src\/project\/folder\/wholeFile\.ts$/,
);
const FILE_KIND = allowed(
  'what a file is by its first bytes',
  /^src\/project\/prepare\/fileKind\.ts$/,
);
const MEDIA_CONTRACT = allowed('`media` but its sources', /^src\/media\/[a-zA-Z]+\.ts$/);
const PAGE_SIDE = allowed(
  'all of the page’s side',
  /^src\/(?!entries|server|collector|project|publish|studio|submissions|cli|console)/,
);

/** Compiled without DOM types by `test/checks/pure`, so that page and server run the same code. */
export const pureFolders = ['tools', 'feed', 'events', 'publish'];

const ADAPTERS = readdirSync(new URL('../../../src/cart/adapters/', import.meta.url));

/** The folder law, one row a folder; `src/README.md` has its table from here. The first row that fits a file holds. A folder may import itself. */
export const law: readonly Row[] = [
  { folder: 'tools', from: TOOLS.path, may: [], why: 'no domain, no DOM, no clock' },
  { folder: 'browser', from: BROWSER.path, may: [TOOLS], why: 'one browser API a file, no domain' },
  {
    folder: 'feed',
    from: FEED.path,
    may: [TOOLS, ZOD],
    why: 'pure: the merchant’s document and what it means',
  },
  {
    folder: 'events',
    from: EVENTS.path,
    may: [TOOLS, ZOD],
    why: 'pure: definitions that the page and the server share',
  },
  {
    folder: 'tracking',
    from: below('tracking'),
    may: [TOOLS, BROWSER, EVENTS],
    why: 'media, cart and tracking meet in `shelf` only',
  },
  {
    folder: 'media',
    from: below('media'),
    may: [TOOLS, BROWSER, FEED, HLS],
    why: 'media, cart and tracking meet in `shelf` only',
  },
  {
    folder: 'cart/contract',
    from: CONTRACT.path,
    may: [TOOLS, FEED],
    why: 'knows no platform and no browser',
  },
  {
    folder: 'cart/kit',
    from: KIT.path,
    may: [TOOLS, BROWSER, FEED, CONTRACT],
    why: 'serves every adapter and knows none',
  },
  ...ADAPTERS.map((name) => ({
    folder: 'cart/adapters/<platform>',
    from: below(`cart/adapters/${name}`),
    may: [TOOLS, BROWSER, FEED, CONTRACT, KIT],
    why: 'adapters never know each other',
  })),
  {
    folder: 'cart/detect',
    from: below('cart/detect'),
    may: [TOOLS, BROWSER, FEED, folder('cart')],
    why: 'finds the page’s cart and loads its adapter',
  },
  { folder: 'i18n', from: I18N.path, may: [TOOLS, FEED], why: 'texts and money only' },
  { folder: 'theme', from: THEME.path, may: [TOOLS], why: 'data' },
  {
    folder: 'models',
    from: MODELS.path,
    may: [TOOLS, BROWSER, FEED, I18N, SIGNALS, PREACT, EVENTS, CONTRACT, MEDIA_CONTRACT],
    why: 'know contracts, never an adapter, a source or the tracker',
  },
  {
    folder: 'ui',
    from: below('ui'),
    may: [TOOLS, FEED, I18N, CSS, SIGNALS, PREACT, MODELS, THEME],
    why: 'shows what models say; never an adapter, a source, the tracker or `browser`',
  },
  {
    folder: 'debug',
    from: below('debug'),
    may: [
      TOOLS,
      FEED,
      SIGNALS,
      PREACT,
      CSS,
      MODELS,
      EVENTS,
      folder('ui/parts'),
      CONTRACT,
      allowed('`cart/detect/choose`', /^src\/cart\/detect\/choose\.ts$/),
    ],
    why: 'reads, never acts',
  },
  {
    folder: 'shelf',
    from: below('shelf'),
    may: [PAGE_SIDE, PREACT, SIGNALS],
    why: 'puts the page’s side together',
  },
  {
    folder: 'server/shared',
    from: SHARED_SERVER.path,
    may: [TOOLS, I18N],
    why: 'what the console’s page and its servers say to each other',
  },
  {
    folder: 'server',
    from: SERVER.path,
    may: [TOOLS, I18N, NODE, SERVERS],
    why: 'what every way in over HTTP shares; knows no domain',
  },
  {
    folder: 'collector',
    from: below('collector'),
    may: [TOOLS, FEED, ZOD, EVENTS, I18N, SERVER, NODE, SERVERS, SHEETS],
    why: 'never knows a page',
  },
  {
    folder: 'publish',
    from: PUBLISH.path,
    may: [TOOLS, FEED, I18N],
    why: 'pure: the feed as documents, on any server',
  },
  {
    folder: 'project',
    from: PROJECT.path,
    may: [TOOLS, FEED, ZOD, I18N, NODE, READERS, MEDIA_MAKERS, MARKUP, PAGE_SIGNS, WIRE],
    why: 'a merchant’s files: never knows a page or a command',
  },
  {
    folder: 'submissions/shared',
    from: SHARED_SUBMISSIONS.path,
    may: [TOOLS, FEED, I18N],
    why: 'what the creator’s page, the inbox and their servers say to each other',
  },
  {
    folder: 'submissions',
    from: below('submissions'),
    may: [TOOLS, FEED, ZOD, I18N, SERVER, WHOLE_FILES, FILE_KIND, NODE],
    why: 'what creators send: served beside the collector on the shop’s server and beside the studio on the merchant’s machine, so it knows neither',
  },
  {
    folder: 'studio/shared',
    from: SHARED_STUDIO.path,
    may: [TOOLS, FEED, I18N, PROJECT_TYPES, LAYOUT_NAMES],
    why: 'what the studio’s page and its server say to each other',
  },
  {
    folder: 'studio',
    from: below('studio'),
    may: [
      TOOLS,
      FEED,
      ZOD,
      I18N,
      SERVER,
      PROJECT,
      PUBLISH,
      folder('submissions'),
      LAYOUT_NAMES,
      NODE,
    ],
    why: 'the project folder behind an address; never knows the page',
  },
  {
    folder: 'cli',
    from: below('cli'),
    may: [
      TOOLS,
      FEED,
      ZOD,
      EVENTS,
      SERVER,
      folder('collector'),
      folder('studio'),
      folder('submissions'),
      PROJECT,
      PUBLISH,
      NODE,
      SERVERS,
    ],
    why: 'commands over the same code',
  },
  {
    folder: 'console',
    from: below('console'),
    may: [
      TOOLS,
      BROWSER,
      FEED,
      I18N,
      CSS,
      CHARTS,
      PREACT,
      SIGNALS,
      EVENTS,
      SHARED_REPORTS,
      SHARED_LIVE,
      SHARED_COMMENTS,
      SHARED_STUDIO,
      SHARED_SUBMISSIONS,
      SHARED_SERVER,
      PROJECT_TYPES,
      FILE_KIND,
      LAYOUT_NAMES,
      allowed('`media/vtt`', /^src\/media\/vtt\.ts$/),
    ],
    why: 'the merchant’s pages know what the servers answer, not the servers',
  },
  {
    folder: 'entries',
    from: below('entries'),
    may: [
      allowed('all of `src`', /^src\//),
      NODE,
      allowed('preact or react', /^p?react/),
      SERVERS,
      UPLOADS,
    ],
    why: 'the ways in',
  },
];

/** For `src/README.md`; the adapters' rows are one. */
export const lawRows = (): string[][] => {
  const rows = law.map(({ folder: name, may, why }) => [
    `\`${name}\``,
    may.map((one) => one.name).join(', ') || 'nothing',
    why,
  ]);
  return rows.filter(([name], index) => rows.findIndex(([other]) => other === name) === index);
};

/** Reached by `import()` only, so that the first paint stays light. */
const LAZY = [
  /^src\/ui\/player\/PlayerScreen\.tsx$/,
  /^src\/ui\/product\/ProductSheet\.tsx$/,
  /^src\/ui\/cart\/CartDrawer\.tsx$/,
  /^src\/models\/shopModels\.ts$/,
  /^src\/media\/sources\/\w+\/player\.ts$/,
  /^src\/cart\/adapters\/[\w-]+\/adapter\.ts$/,
  /^src\/tracking\/tracker\.ts$/,
  /^src\/tracking\/pixels\/(\w+\/pixel|fanOut)\.ts$/,
  /^src\/tracking\/segmentFormat\.ts$/,
  /^src\/shelf\/(measuring|tracking|pixels)\.ts$/,
  /^src\/i18n\/(?!en\/)\w+\/\w+\.ts$/,
  /^src\/debug\//,
];
/** Lazy themselves, so they may bring what is lazy with them. */
const LAZY_EXCEPTIONS = /^src\/(entries\/|debug\/|shelf\/(measuring|tracking|pixels)\.ts)/;

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
      if (!row.from.test(to) && !row.may.some(({ path: may }) => may.test(to)))
        found.push(`${path} imports ${to}: ${row.why}`);
      if (
        !isDynamic &&
        !isTypeOnly &&
        !LAZY_EXCEPTIONS.test(path) &&
        LAZY.some((lazy) => lazy.test(to)) &&
        !sameFolder(path, to)
      ) {
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
    if (state.get(path) === 'open')
      return void found.push(`cycle: ${[...trail.slice(trail.indexOf(path)), path].join(' → ')}`);
    state.set(path, 'open');
    for (const { to, isOurs, isDynamic, isTypeOnly } of graph.get(path) ?? []) {
      if (isOurs && !isDynamic && !isTypeOnly) visit(to, [...trail, path]);
    }
    state.set(path, 'done');
  };
  for (const path of graph.keys()) visit(path, []);
  return found;
}

/**
 * One file for all builds and all tests. `vite build` makes the parts of `dist/`, each an environment, one after the other:
 *
 *   app     dist/reelshelf-*.js          what the loader imports: everything inside, split by import()
 *   loader  dist/reelshelf.js            the classic script that merchants paste
 *   npm     dist/npm/                    ES modules for developers; preact, signals, zod and hls.js stay outside
 *   node    dist/node/                   collector and command line
 *   console dist/node/console/           the page of report, studio, orders and people, split by import(); submission (the creators' page) likewise
 *
 * and the notices and the feed's schema. `npm run build` adds the declarations (`test/build/types.mjs`).
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { defineConfig, type EnvironmentOptions, type Plugin, type ViteBuilder } from 'vite';
import type { InlineConfig } from 'vitest/node';
import { feedJsonSchema } from './src/feed/jsonSchema.js';
import { buildTarget } from './test/build/oldestBrowsers.js';
import { takeNotices } from './test/build/notices.js';
import { browserProject } from './test/support/browserProject.js';
import {
  bracketedImports,
  madeWhenUsed,
  npmFiles,
  plainNamespaces,
} from './test/build/npmFiles.js';
import { packedGraphql } from './test/build/packGraphql.js';
import { compiledAhead } from './test/build/compiledAhead.js';
import { appAsksForItself, entryInApp } from './test/build/entryInApp.js';
import { APP, oneRelease, RELEASE, releaseIn } from './test/build/oneRelease.js';
import { minifiedAgain, namedAsInside } from './test/build/smaller.js';

const entry = (name: string) => new URL(`./src/entries/${name}`, import.meta.url).pathname;
const { version } = JSON.parse(
  readFileSync(new URL('./package.json', import.meta.url), 'utf8'),
) as { version: string };
/** `reelshelf/cart/<platform>`, one a file. */
const cartEntries = Object.fromEntries(
  readdirSync(entry('cart')).map((file) => [`cart/${file.slice(0, -3)}`, entry(`cart/${file}`)]),
);
/** `reelshelf/languages/<code>`, one a file. */
const languageEntries = Object.fromEntries(
  readdirSync(entry('languages')).map((file) => [
    `languages/${file.slice(0, -3)}`,
    entry(`languages/${file}`),
  ]),
);
/** The check that compares a fresh build with the committed one builds elsewhere. */
const out = (folder = '') => join(process.env['REELSHELF_OUT'] ?? 'dist', folder);

/**
 * Stable names that say what a file is: `reelshelf-cart-shopify.js`, `reelshelf-video-mp4.js`, `reelshelf-layout-grid.js`,
 * `reelshelf-player.js`. What an adapter
 * loads later is named after itself: `reelshelf-cart-shopify-theme.js`.
 */
const chunkName = ({ name, facadeModuleId }: { name: string; facadeModuleId?: string | null }) => {
  const place =
    /src\/(cart\/adapters|media\/sources|tracking\/pixels|ui\/layouts|i18n\/languages|i18n\/live|i18n\/comments|i18n\/likes)\/([\w-]+)\W([\w-]+)/.exec(
      facadeModuleId ?? '',
    );
  const kind = {
    'cart/adapters': 'cart',
    'media/sources': 'video',
    'tracking/pixels': 'pixel',
    'ui/layouts': 'layout',
    'i18n/languages': 'language',
    'i18n/live': 'live-language',
    'i18n/comments': 'comments',
    'i18n/likes': 'likes',
  }[place?.[1] ?? ''];
  const isMain = place?.[3] === 'adapter' || place?.[3] === 'layout';
  const part = (kind === 'cart' || kind === 'layout') && !isMain ? `-${place?.[3]}` : '';
  return `reelshelf-${kind ? `${kind}-${place?.[2]}${part}` : name}.js`;
};

/** Of the merchant's and the creator's pages: `language-de.js`, and what servers say, too: `server-language-de.js`. */
function pageChunk({ name, facadeModuleId }: { name: string; facadeModuleId?: string | null }) {
  const [, folder, code] =
    /src\/(console\/languages|i18n\/server)\/([a-z]{2})\W/.exec(facadeModuleId ?? '') ?? [];
  if (!code) return `${name}.js`;
  return folder === 'i18n/server' ? `server-language-${code}.js` : `language-${code}.js`;
}

/** Where a source stands in the project, wherever it is built. */
const sourceName = (source: string, map: string) =>
  `reelshelf/${relative(import.meta.dirname, join(dirname(map), source))}`;

/**
 * Library mode leaves `import()` as it is written; the application mode would wrap each in a helper that speaks to the page
 * through events on `window`.
 */
const library = (
  outDir: string,
  entries: Record<string, string>,
  options: {
    minify: boolean;
    sourcemap?: boolean;
    format?: 'es' | 'iife';
    external?: RegExp[];
    css?: string;
    names: [string, string | typeof chunkName];
  },
): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    target: buildTarget,
    outDir,
    emptyOutDir: false,
    copyPublicDir: false,
    sourcemap: options.sourcemap ?? false,
    lib: {
      entry: entries,
      formats: [options.format ?? 'es'],
      name: 'reelshelfLoader',
      cssFileName: options.css ?? 'reelshelf',
    },
    rolldownOptions: {
      // A check holds that react.js keeps its "use client"; what takes time is known: the second minifier.
      checks: { moduleLevelDirective: false, bundlerTimings: false },
      external: options.external ?? [],
      output: {
        entryFileNames: options.names[0],
        chunkFileNames: options.names[1],
        minify: options.minify,
        comments: !options.minify,
        sourcemapPathTransform: sourceName,
      },
    },
  },
});

/**
 * What is fetched together goes into one file: the first paint, the player with what it asks of the page, what the cart adapters
 * share, and what those share that speak to a shop's API. Many small files would each be a request, and compress worse.
 */
function fewFiles(): Plugin {
  const app = new Set<string>();
  const soon = new Set<string>();
  const player = new Set<string>();
  return {
    name: 'few-files',
    buildEnd() {
      const add = (id: string, to: Set<string>) => {
        if (app.has(id) || soon.has(id) || to.has(id)) return;
        to.add(id);
        this.getModuleInfo(id)?.importedIds.forEach((next) => add(next, to));
      };
      add(entry('tagApp.ts'), app);
      // Small, and asked for by layouts as well as by what comes late.
      add(join(entry('../ui/parts/useStyles.ts')), app);
      add(`${entry('../theme/apart.css')}?inline`, app);
      for (const path of ['../shelf/counting.ts', '../ui/StandIn.tsx'])
        add(join(entry(path)), soon);
      for (const path of ['../ui/player/PlayerScreen.tsx', '../shelf/pageServices.ts'])
        add(join(entry(path)), player);
    },
    outputOptions: (options) => ({
      ...options,
      codeSplitting: {
        groups: [
          { name: 'app', minSize: 0, priority: 5, test: (id: string) => app.has(id) },
          { name: 'player', minSize: 0, priority: 2, test: (id: string) => player.has(id) },
          {
            name: 'sheets',
            minSize: 0,
            priority: 2,
            test: /src\/(ui\/sheet\/|ui\/parts\/useText|i18n\/en\/product)/,
          },
          {
            name: 'refusals',
            minSize: 0,
            priority: 1,
            test: /src\/(ui\/refusal\/|models\/cart\/refusalSteps|i18n\/en\/refusals)/,
          },
          {
            name: 'carts',
            minSize: 0,
            priority: 1,
            test: /src\/(cart\/(contract|kit|detect)\/(?!sessionChanges)\w+|browser\/cookies|shelf\/pageCart)\.ts$/,
          },
          // Asked for with the first posters, and asks for nothing else.
          // Also what measuring, cards and carts all use, and what notices and measuring know of the option `pixels`; without a place of its
          // own it would bring the one with the other.
          {
            name: 'soon',
            minSize: 0,
            priority: 4,
            test: (id: string) =>
              soon.has(id) ||
              /src\/(browser\/storage|i18n\/loadTexts|models\/product\/productRef|tools\/(?!(nearest|isAlike|newest|random)\.)\w+|tracking\/pixels\/(choices|pixelNames))\.ts$/.test(
                id,
              ),
          },
          // What counting and sharing, and the watches for a checkout and for translators, have in common with it: always there soon after the cards.
          {
            name: 'startMeasuring',
            minSize: 0,
            priority: 1,
            test: /src\/(shelf\/(measuring|startFollowing)|events\/mask|feed\/select\/nextChange|models\/windowAhead|browser\/(watchPaymentPage|keepText))\.ts$/,
          },
          // What other videos under an open player take, by a window or by a change; few pages have either.
          {
            name: 'followWindows',
            minSize: 0,
            priority: 1,
            test: /src\/(shelf\/followWindows|models\/(replaceVideos|followWindows)|tools\/isAlike)\.ts$/,
          },
          // What is kept for the shopper is asked for with what else the open player asks of the page.
          {
            name: 'shopperMemory',
            minSize: 0,
            priority: 1,
            test: /src\/shelf\/(shopperMemory|savedVideos|playerPageExtras)\.ts$/,
          },
          // What the files for single tags share; the endpoint's other format and a notice about the option use a little of it.
          {
            name: 'pixels',
            minSize: 0,
            priority: 1,
            test: /src\/(shelf\/pixel\w*|tracking\/pixels\/(?!watchPixels)\w+|tracking\/pixels\/segment\/names)\.ts$/,
          },
          // The element that plays files plays streams as well, and a tap asks for one file.
          {
            name: 'video-mp4',
            minSize: 0,
            priority: 1,
            test: /src\/media\/(element\/|sources\/mp4\/player)/,
          },
          { name: 'video-frame', minSize: 0, priority: 1, test: /src\/media\/frame\// },
          // What asks by GraphQL; and what keeps a cart whose id the page has, which shops with a session of their own never fetch.
          { name: 'carts-api', minSize: 0, priority: 1, test: /src\/cart\/kit\/api\/g\w+/ },
          { name: 'carts-headless', minSize: 0, priority: 0, test: /src\/cart\/kit\/api\// },
        ],
      },
    }),
  };
}

/**
 * Old libraries add to `Object.prototype`, and our dependencies walk through objects with a bare `for…in`, as does what the
 * bundler adds: on such a page they would meet strangers and throw. Each loop looks at own keys only.
 */
function ownKeysOnly(): Plugin {
  interface Node {
    type: string;
    start: number;
    end: number;
    expressions?: Node[];
    declarations?: { id: Node }[];
  }
  return {
    name: 'own-keys-only',
    renderChunk(code) {
      const edits: { at: number; text: string }[] = [];
      const visit = (node: unknown): void => {
        if (typeof node !== 'object' || node === null) return;
        const { type, left, right, body } = node as {
          [part in 'left' | 'right' | 'body']?: Node;
        } & { type?: string };
        if (type === 'ForInStatement' && left && right && body) {
          const key = left.declarations?.[0]?.id ?? left;
          const object = right.expressions?.at(-1) ?? right;
          const isPlain = object.type === 'Identifier' || object.type === 'MemberExpression';
          if (isPlain)
            edits.push({
              at: body.start,
              text: ` if(Object.hasOwn(${code.slice(object.start, object.end)},${code.slice(key.start, key.end)}))`,
            });
        }
        for (const part of Object.values(node)) visit(part);
      };
      visit(this.parse(code));
      if (edits.length === 0) return null;
      const guarded = edits
        .sort((a, b) => b.at - a.at)
        .reduce((rest, { at, text }) => rest.slice(0, at) + text + rest.slice(at), code);
      return { code: guarded, map: null };
    },
  };
}

/** The app is asked for by its released name; it is built before the loader. */
const appBesideLoader = (): Plugin => ({
  name: 'app-beside-loader',
  enforce: 'pre',
  resolveId: (id) => (id === './tagApp.js' ? { id: `./${APP}?${RELEASE}`, external: true } : null),
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk') file.code = file.code.replaceAll(RELEASE, releaseIn(out()));
  },
});

/** What runs while a shopper waits for cards or for the player, and nearly all of it. */
const AHEAD = ['app', 'soon', 'player', 'video-mp4'].map((name) => `reelshelf-${name}.js`);

interface Part {
  environment: EnvironmentOptions;
  plugins?: Plugin[];
}
const parts: Record<string, Part> = {
  app: {
    environment: library(
      out(),
      { entry: entry('tagApp.ts') },
      { minify: true, names: ['reelshelf-[name].js', chunkName] },
    ),
    plugins: [
      packedGraphql(),
      ownKeysOnly(),
      fewFiles(),
      plainNamespaces(),
      appAsksForItself(),
      entryInApp(),
      minifiedAgain(),
      namedAsInside(),
      oneRelease(),
      compiledAhead(AHEAD),
    ],
  },
  loader: {
    environment: library(
      out(),
      { reelshelf: entry('loader.ts') },
      { minify: true, format: 'iife', names: ['reelshelf.js', 'reelshelf-[name].js'] },
    ),
    plugins: [appBesideLoader(), minifiedAgain()],
  },
  npm: {
    environment: library(
      out('npm'),
      {
        index: entry('index.ts'),
        preact: entry('preact.ts'),
        react: entry('react.ts'),
        reelshelf: entry('module.ts'),
        element: entry('element.ts'),
        feed: entry('feed.ts'),
        server: entry('server.ts'),
        events: entry('events.ts'),
        ...cartEntries,
        ...languageEntries,
      },
      {
        minify: false,
        sourcemap: true,
        external: [/^p?react($|\/)/, /^@preact\/signals/, /^zod($|\/)/, /^hls\.js($|\/)/],
        names: ['[name].js', 'shared/[name].js'],
      },
    ),
    plugins: [packedGraphql(), npmFiles(), plainNamespaces(), madeWhenUsed(), bracketedImports()],
  },
  node: {
    environment: {
      consumer: 'server',
      resolve: {
        noExternal: true,
        external: [
          '@clickhouse/client',
          '@duckdb/node-api',
          'mediabunny',
          '@mediabunny/server',
          'node-av',
        ],
      },
      build: {
        target: 'node20',
        ssr: true,
        outDir: out('node'),
        emptyOutDir: false,
        copyPublicDir: false,
        minify: false,
        rolldownOptions: {
          input: { collector: entry('collector.ts'), cli: entry('cli.ts') },
          output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'shared/[name].js' },
        },
      },
    },
  },
  console: {
    environment: library(
      out('node/console'),
      { console: entry('console.tsx') },
      { minify: true, css: 'console', names: ['[name].js', pageChunk] },
    ),
  },
  submission: {
    environment: library(
      out('node/submission'),
      { submission: entry('submission.tsx') },
      { minify: true, css: 'submission', names: ['[name].js', pageChunk] },
    ),
  },
};

/** All parts from nothing, in their order: the loader names the app's release. */
async function buildAll({ environments, build }: ViteBuilder): Promise<void> {
  rmSync(out(), { recursive: true, force: true });
  for (const name of Object.keys(parts)) {
    const environment = environments[name];
    if (environment) await build(environment);
  }
  takeNotices(out());
  writeFileSync(out('feed.schema.json'), `${JSON.stringify(feedJsonSchema(), null, 2)}\n`);
}

/** How long a fact is waited for: costs nothing when it comes, and a busy machine is no fault. */
const patience = { timeout: 40_000 };
/** Test files of a worker share their modules, which keep no state: each with its own would read and run the same source a hundred times. */
const inNode = (name: string, timeoutMs = 60_000) => ({
  test: {
    name,
    include: [`test/${name}/**/*.test.{ts,tsx}`],
    environment: 'node',
    isolate: false,
    testTimeout: timeoutMs,
    // A whole release is built in one of them.
    hookTimeout: 300_000,
    expect: { poll: patience },
  },
});

const test: InlineConfig = {
  projects: [
    inNode('unit', 180_000),
    inNode('contract'),
    inNode('checks', 180_000),
    {
      test: {
        ...inNode('e2e', 300_000).test,
        maxWorkers: 3,
        retry: 2,
        expect: { poll: { ...patience, interval: 100 } },
      },
    },
    // Run by `npm run test:stores`, which starts the shops.
    {
      test: {
        ...inNode('stores', 120_000).test,
        include: ['test/stores/*.test.ts', 'test/stores/clickhouse/*.test.ts'],
        fileParallelism: false,
        expect: { poll: { ...patience, interval: 100 } },
      },
    },
    // Run by `npm run test:bundlers`, which builds the pages.
    {
      test: {
        ...inNode('bundlers', 120_000).test,
        include: ['test/bundlers/*.test.ts'],
        maxWorkers: 2,
        expect: { poll: { ...patience, interval: 100 } },
      },
    },
    // Run by `npm run test:install`: what a stranger installs, and does with it by the command line, killed at any moment.
    { test: { ...inNode('install', 600_000).test, retry: 1 } },
    browserProject,
  ] as NonNullable<InlineConfig['projects']>,
};

const builds = {
  // What each build takes in of others is left as a list; `takeNotices` makes one text of these.
  environments: Object.fromEntries(
    Object.entries(parts).map(([name, { environment }]) => [
      name,
      {
        ...environment,
        build: { ...environment.build, license: { fileName: `third-party-${name}.json` } },
      },
    ]),
  ),
  plugins: Object.entries(parts).flatMap(([name, { plugins = [] }]) =>
    plugins.map((plugin) => ({
      ...plugin,
      applyToEnvironment: (environment: { name: string }) => environment.name === name,
    })),
  ),
  builder: { buildApp: buildAll },
};

/** `Features.DirSelector` of Lightning CSS. */
const DIR_SELECTOR = 4;

export default defineConfig(({ command }) => {
  // A test runner or a shell may have named another one, and the files would be others.
  if (command === 'build') process.env['NODE_ENV'] = 'production';
  return {
    publicDir: false,
    // For old browsers it would make `:dir(rtl)` a list of languages, which misses pages that are read from right to left and do not name theirs.
    css: { lightningcss: { exclude: DIR_SELECTOR } },
    define: { __VERSION__: JSON.stringify(version), __RELEASE__: JSON.stringify(RELEASE) },
    test,
    ...(command === 'build' ? builds : {}),
  };
});

/** The package as a stranger installs it, and `dist/` as a merchant takes it. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publint } from 'publint';
import { emptyProject, npm, packInto } from './support/pack.js';
import { root } from './support/sources.js';

const folder = mkdtempSync(join(tmpdir(), 'reelshelf-package-'));
const consumer = join(folder, 'consumer');
const entries = Object.keys(
  (
    JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      exports: Record<string, unknown>;
    }
  ).exports,
);
const carts = readdirSync(join(root, 'src/entries/cart')).map(
  (file) => `./cart/${file.slice(0, -3)}`,
);
const languages = readdirSync(join(root, 'src/entries/languages')).map(
  (file) => `./languages/${file.slice(0, -3)}`,
);
/** Without React there is nothing to import for it. */
const modules = entries
  .filter((entry) => entry !== './react')
  .flatMap((entry) =>
    entry === './cart/*'
      ? carts
      : entry === './languages/*'
        ? languages
        : /\.(json|js)$/.test(entry)
          ? []
          : [entry],
  );
const specifier = (entry: string) => entry.replace(/^\./, 'reelshelf');
/** `./cart/medusa` exports the type `MedusaSettings`; a form and a link have nothing to set, a cart without a `settings.ts` what all have. */
function settingsOf(entry: string): string {
  if (/\/(form|link)$/.test(entry)) return 'NoSettings';
  const platform = entry.replace('./cart/', '');
  if (!existsSync(join(root, 'src/cart/adapters', platform, 'settings.ts')))
    return 'RequestSettings';
  const own = /^export type \{ (?:\w+, )?(\w+) \} from '[^']+\/settings\.js'/m.exec(
    readFileSync(join(root, 'src/entries', `${entry}.ts`), 'utf8'),
  )?.[1];
  if (!own)
    throw new Error(`src/entries/cart/${platform}.ts has to export the type of its settings`);
  return own;
}

beforeAll(() => {
  const tarball = packInto(folder);
  emptyProject(consumer);
  npm(['install', '--no-audit', '--no-fund', '--prefer-offline', tarball, 'preact'], consumer);
}, 170_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the committed dist is what a fresh build makes, byte for byte', () => {
  const fresh = join(folder, 'dist');
  execFileSync('npm', ['run', 'build'], {
    cwd: root,
    stdio: 'ignore',
    env: { ...process.env, REELSHELF_OUT: fresh },
  });
  const files = (path: string) =>
    readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
      .sort();
  expect(files(fresh), 'run: npm run build').toEqual(files(join(root, 'dist')));
  for (const file of files(fresh))
    expect(
      readFileSync(join(fresh, file)).equals(readFileSync(join(root, 'dist', file))),
      `dist/${file} is not a fresh build: run npm run build`,
    ).toBe(true);
});

test('publint finds nothing', async () => {
  const { messages } = await publint({
    pkgDir: join(consumer, 'node_modules/reelshelf'),
    strict: true,
    pack: false,
  });
  expect(messages).toEqual([]);
});

test.each(modules)(
  'importing %s in Node throws nothing, prints nothing and leaves no global',
  (entry) => {
    // zod, a dependency, keeps two registries of its own on the global object.
    const script = `const names = () => Object.getOwnPropertyNames(globalThis).filter((name) => !name.startsWith('__zod_')).sort().join();
    const before = names();
    const loaded = await import(${JSON.stringify(specifier(entry))});
    if (Object.keys(loaded).length === 0) throw new Error('nothing is exported');
    const after = names();
    if (before !== after) throw new Error('globals changed: ' + after);`;
    writeFileSync(join(consumer, 'import.mjs'), script);
    expect(execFileSync('node', ['import.mjs'], { cwd: consumer, encoding: 'utf8' })).toBe('');
  },
);

test.each(['NodeNext', 'Bundler'])('types resolve under moduleResolution %s', (resolution) => {
  const imports = modules.map(
    (entry, i) =>
      `import * as m${i} from '${specifier(entry)}'; export const k${i}: object = m${i};`,
  );
  const settings = carts.map(
    (entry, i) =>
      `import type { ${settingsOf(entry)} as S${i} } from '${specifier(entry)}'; export type T${i} = S${i};`,
  );
  const medusa = [
    "import { medusaCart, type MedusaSettings } from 'reelshelf/cart/medusa';",
    "const mine: MedusaSettings = { baseUrl: '/', publishableKey: 'pk_1' };",
    "export const cart: ShelfOptions = { feed: '/reels.json', cart: medusaCart(mine), cartSettings: { pageAnswerMs: 9000 } };",
    '// @ts-expect-error the key is missing',
    "export const noKey = medusaCart({ baseUrl: '/' });",
  ];
  writeFileSync(
    join(consumer, 'index.ts'),
    `${[...imports, ...settings, ...medusa].join('\n')}\nimport { createShelf, type ShelfOptions } from 'reelshelf';\nconst options: ShelfOptions = { feed: '/reels.json', previews: 'off' };\nexport const start = (host: HTMLElement) => createShelf(host, options).on('product_added', (detail) => detail.product);\n// @ts-expect-error a layout that does not exist\nexport const wrong: ShelfOptions = { feed: '/reels.json', layout: 'pyramid' };\n`,
  );
  const module = resolution === 'NodeNext' ? 'NodeNext' : 'ESNext';
  writeFileSync(
    join(consumer, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        strict: true,
        noEmit: true,
        target: 'ES2022',
        module,
        moduleResolution: resolution,
        lib: ['ES2022', 'DOM'],
        types: [],
        jsx: 'react-jsx',
        jsxImportSource: 'preact',
      },
      files: ['index.ts'],
    }),
  );
  const { stdout } = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', '.'], {
    cwd: consumer,
    encoding: 'utf8',
  });
  expect(stdout).toBe('');
});

describe('files of dist/npm', () => {
  const npmFolder = join(root, 'dist/npm');
  const files = readdirSync(npmFolder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  );
  const text = (file: string) => readFileSync(join(npmFolder, file), 'utf8');

  test('none takes names out of an awaited import that has a then, which Vite 5 and 6 lose in production', () => {
    const lost = /\{[^{}.=]+\}\s*=\s*await\s+import\([^)]+\)\s*\.then/;
    expect(lost.test('const { parseFeed } = await import("./parse.js").then((n) => n.n);')).toBe(
      true,
    );
    expect(files.filter((file) => lost.test(text(file)))).toEqual([]);
  });

  test('none does anything on import but the one that is there for it', async () => {
    const remaining = async (file: string) => {
      const { outputFiles } = await build({
        stdin: { contents: text(file).replace(/^export \{[^}]*\};?$/m, ''), loader: 'js' },
        bundle: true,
        format: 'esm',
        packages: 'external',
        external: [
          './*',
          '../*',
          'react',
          'preact',
          'preact/*',
          '@preact/*',
          'zod',
          'zod/*',
          'hls.js',
          'hls.js/*',
        ],
        write: false,
        treeShaking: true,
        logLevel: 'silent',
      });
      return (outputFiles[0]?.text ?? '')
        .replace(/^(import .*;|"use client";|\/\/.*)$/gm, '')
        .trim();
    };
    // Constants that are made of others may stay; a call or a new object is something that is done.
    const acts = (code: string) =>
      /[\w$)\]]\s*\(|\bnew\s/.test(
        code.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`/g, '""'),
      );
    const busy = await Promise.all(
      files.map(async (file) => (acts(await remaining(file)) ? [file] : [])),
    );
    expect(busy.flat()).toEqual(['reelshelf.js']);
  });

  test('React’s entry is for the browser’s side of a server component', () => {
    expect(text('react.js')).toMatch(/^"use client";/);
  });
});

describe('source maps', () => {
  const all = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' });
  const text = (file: string) => readFileSync(join(root, 'dist', file), 'utf8');
  const mapped = all.filter((file) => file.startsWith('npm') && all.includes(`${file}.map`));

  test('every function that a developer’s debugger stops in is shown where it was written, in TypeScript', () => {
    const lost: string[] = [];
    for (const file of mapped) {
      expect(text(file)).toMatch(/\n\/\/# sourceMappingURL=[\w.-]+\.js\.map$/);
      const map = JSON.parse(text(`${file}.map`)) as SourceMapPayload;
      const written = (source: string) =>
        readFileSync(join(root, source.replace(/^reelshelf\//, '')), 'utf8');
      expect(map.sourcesContent).toEqual(map.sources.map(written));
      const places = new SourceMap(map);
      text(file)
        .split('\n')
        .forEach((line, i) => {
          const name = /^(?:async )?function (\w+)/.exec(line)?.[1];
          if (!name) return;
          const place = places.findEntry(i, 0);
          const shown =
            'originalSource' in place
              ? written(place.originalSource).split('\n')[place.originalLine]
              : '';
          if (!shown?.includes(`function ${name}`))
            lost.push(`${file}:${i + 1} ${name} is shown as ${shown}`);
        });
    }
    expect(mapped).toContain('npm/shared/shelf.js');
    expect(lost).toEqual([]);
  });

  test('the files of the script tag and of Node have none', () => {
    expect(all.filter((file) => file.endsWith('.map') && !file.startsWith('npm'))).toEqual([]);
    expect(
      all.filter(
        (file) =>
          file.endsWith('.js') && !mapped.includes(file) && text(file).includes('sourceMappingURL'),
      ),
    ).toEqual([]);
  });
});

const DEVELOPER = `
import 'reelshelf/element';
import { createShelf } from 'reelshelf';
export const element = document.createElement('reel-shelf');
element.options = { feed: '/reels.json' };
element.shelf?.close();
element.addEventListener('reelshelf:product_added', (event) => event.detail.props.quantity.toFixed());
document.addEventListener('reelshelf:video_viewed', (event) => event.detail.props.surface.trim());
window.reelshelf?.('open', 'morning');
// @ts-expect-error no such property of this event
document.addEventListener('reelshelf:product_added', (event) => event.detail.props.surface);
// @ts-expect-error no such option
element.options = { fead: '/reels.json' };
export const added = createShelf(element, { feed: '/reels.json', cart: 'custom', cartSettings: { add: (lines) => lines.length > 0 } });
// @ts-expect-error the key is missing
export const noKey = createShelf(element, { feed: '/reels.json', cart: 'medusa', cartSettings: { baseUrl: '/' } });
`;
const TEMPLATE = `
import 'reelshelf/element';
import { ReelShelf } from 'reelshelf/preact';
export const added = <ReelShelf feed="/reels.json" cart="custom" cartSettings={{ add: (lines) => lines.length > 0 }} />;
// @ts-expect-error Medusa's setting
export const noSetting = <ReelShelf feed="/reels.json" cart="shopify" cartSettings={{ publishableKey: 'pk_1' }} />;
export const good = <reel-shelf feed="/reels.json" class="wide" cart-settings="#cart" limit={3} />;
// @ts-expect-error the feed is an address
export const bad = <reel-shelf feed={5} />;
`;
test.each(['nodenext', 'bundler'])(
  'the element, its events and the global have types under %s, whatever is installed',
  (moduleResolution) => {
    writeFileSync(join(consumer, 'developer.ts'), DEVELOPER);
    writeFileSync(join(consumer, 'template.tsx'), TEMPLATE);
    const module = moduleResolution === 'bundler' ? 'esnext' : 'nodenext';
    const compilerOptions = {
      strict: true,
      skipLibCheck: false,
      noEmit: true,
      target: 'ES2022',
      module,
      moduleResolution,
      lib: ['ES2022', 'DOM', 'DOM.Iterable'],
      types: [],
      jsx: 'react-jsx',
      jsxImportSource: 'preact',
    };
    writeFileSync(
      join(consumer, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: ['developer.ts', 'template.tsx'] }),
    );
    const { stdout, status } = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', '.'], {
      cwd: consumer,
      encoding: 'utf8',
    });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  },
);

test('a page in TypeScript compiles, libraries’ declarations included, where neither React nor Preact is installed', () => {
  const alone = emptyProject(join(folder, 'alone'));
  const modulesOf = (project: string) => join(project, 'node_modules');
  mkdirSync(modulesOf(alone));
  // As npm has laid them out, less the libraries: an installer brings Preact in by itself.
  for (const name of ['reelshelf', 'zod'])
    cpSync(join(modulesOf(consumer), name), join(modulesOf(alone), name), { recursive: true });
  writeFileSync(join(alone, 'developer.ts'), DEVELOPER);
  writeFileSync(
    join(alone, 'feed.ts'),
    "import { parseFeed } from 'reelshelf/feed';\nimport { catalog } from 'reelshelf/events';\nexport const both = [parseFeed, catalog];\n",
  );
  const compilerOptions = {
    strict: true,
    skipLibCheck: false,
    noEmit: true,
    target: 'ES2022',
    module: 'nodenext',
    lib: ['ES2022', 'DOM', 'DOM.Iterable'],
    types: [],
  };
  writeFileSync(
    join(alone, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, files: ['developer.ts', 'feed.ts'] }),
  );
  expect(
    spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', '.'], { cwd: alone, encoding: 'utf8' }),
  ).toMatchObject({ stdout: '', status: 0 });
});

test('the package holds nothing but the product', () => {
  const installed = readdirSync(join(consumer, 'node_modules/reelshelf'));
  expect(installed.sort()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json']);
});

/** What the built files weigh, by what a shopper's browser has fetched at each point. Limits are those of the design. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { APP, releaseIn } from '../build/oneRelease.js';
import { moduleRequests } from './moduleRequests.js';

export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

const imported = new Map<string, string[]>();
/** Files that a file imports statically. Read once each: most stand in many sums. */
function importsOf(file: string): string[] {
  const known = imported.get(file);
  if (known) return known;
  if (!existsSync(join(dist, file)))
    throw new Error(`dist/${file} is not there: run npm run build`);
  const files = moduleRequests(file, readFileSync(join(dist, file), 'utf8'))
    .filter(({ specifier, isDynamic }) => !isDynamic && specifier.startsWith('.'))
    .map(({ specifier }) => posix.join(posix.dirname(file), specifier.replace(/\?.*/, '')));
  imported.set(file, files);
  return files;
}

/** The files and all they import statically; `import()` is not followed. */
export function closure(files: readonly string[]): string[] {
  const found = new Set<string>();
  const add = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    importsOf(file).forEach(add);
  };
  files.forEach(add);
  return [...found].sort();
}

/**
 * The letters of a release are the hash of its files, and stand in the app some thirty times: which letters they are is chance, and worth up to a
 * hundred bytes. Weighed are the same letters for every release, so that a limit is about what is in the files.
 */
const ANY_RELEASE = 'v1a2b3c';
const release = existsSync(join(dist, APP)) ? releaseIn(dist) : ANY_RELEASE;

const weighed = new Map<string, number>();
function brotliOf(file: string): number {
  const known = weighed.get(file);
  if (known !== undefined) return known;
  const text = readFileSync(join(dist, file), 'utf8').replaceAll(release, ANY_RELEASE);
  const { length } = brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  });
  weighed.set(file, length);
  return length;
}

/** Brotli at quality 11, file by file as a server would send them, less the files that are there already. */
export const brotliBytes = (files: readonly string[], without: readonly string[] = []): number =>
  files.filter((file) => !without.includes(file)).reduce((sum, file) => sum + brotliOf(file), 0);

const LOADER = 'reelshelf.js';
const lazy = (name: string): string => `reelshelf-${name}.js`;

/** Detection, requests, the queue of changes: comes with whichever adapter the page needs. */
const CARTS = lazy('carts');

/** GraphQL; the id of a headless cart: each comes with the adapters that need it. */
const API = [lazy('carts-api'), lazy('carts-headless')];

/** `reelshelf-cart-shopify-theme.js` is fetched by `reelshelf-cart-shopify.js`, so that is there before it. */
const adapterOf = (file: string): string[] =>
  readdirSyncSafe().filter(
    (other) =>
      other !== file &&
      other.startsWith('reelshelf-cart-') &&
      file.startsWith(`${other.slice(0, -3)}-`),
  );

/** Brotli bytes that a real page may have fetched of the shelf until then; `test/e2e/weight.test.ts` follows one. */
export const moments = {
  'cards are there': 36_480,
  /** On a slow line, which fetches nothing of the player ahead. */
  'a tap': 65_250,
  /** On a good line, where the player comes while somebody looks at the shelf. */
  'a tap, the player there': 83_850,
} as const satisfies Record<string, number>;

export interface BudgetRow {
  what: string;
  /** Chunks that are fetched then; what they import statically counts too. */
  files: string[];
  /** Fetched before, so not counted again. */
  without?: string[];
  limit: number;
}

const firstPaint = [LOADER, APP];
/** What a tap fetches: the player, what it does to the page, and the source that plays. */
const tapped = [lazy('player'), lazy('video-mp4')];
/** Come right after the first paint, of themselves. */
const later = [lazy('soon')];
const player = [...firstPaint, ...later, ...tapped];

export const budget: BudgetRow[] = [
  { what: 'The tag’s script', files: [LOADER], limit: 5_890 },
  { what: 'All script and style until cards are visible', files: firstPaint, limit: 36_480 },
  ...readdirSyncSafe()
    .filter((file) => file.startsWith('reelshelf-language-'))
    .map((file) => ({
      what: `Language ${file.slice('reelshelf-language-'.length, -3)}`,
      files: [file],
      without: firstPaint,
      limit: 3_100,
    })),
  ...readdirSyncSafe()
    .filter((file) => /^reelshelf-layout-[a-z]+\.js$/.test(file))
    .map((file) => ({
      what: `Layout ${file.slice('reelshelf-layout-'.length, -3)}`,
      files: [file],
      without: firstPaint,
      limit: 2_600,
    })),
  {
    what: 'Added until the player shows its first product',
    files: tapped,
    without: [...firstPaint, ...later],
    limit: 16_850,
  },
  {
    what: 'Added when a product opens',
    files: [lazy('ProductSheet'), lazy('shopModels')],
    without: [...player, CARTS],
    limit: 17_600,
  },
  {
    what: 'Added when the cart opens',
    files: [lazy('CartDrawer')],
    without: [...player, CARTS, lazy('extras'), lazy('shopModels')],
    limit: 7_400,
  },
  { what: 'What the cart adapters share', files: [CARTS], without: player, limit: 5_650 },
  ...readdirSyncSafe()
    .filter((file) => file.startsWith('reelshelf-cart-'))
    .map((file) => ({
      what: `Cart adapter ${file.slice('reelshelf-cart-'.length, -3)}`,
      files: [file],
      without: [...player, CARTS, ...API, ...adapterOf(file)],
      limit: 3_150,
    })),
  {
    what: 'What passing events on to the page’s own tags needs',
    files: [lazy('pixels')],
    without: [...firstPaint, ...later, lazy('startMeasuring')],
    limit: 3_100,
  },
  ...readdirSyncSafe()
    .filter((file) => /^reelshelf-video-(?!mp4|frame)/.test(file))
    .map((file) => ({
      what: `Source ${file.slice('reelshelf-video-'.length, -3)}`,
      files: [file],
      without: player,
      limit: 3_000,
    })),
  ...readdirSyncSafe()
    .filter((file) => file.startsWith('reelshelf-pixel-'))
    .map((file) => ({
      what: `Tag ${file.slice('reelshelf-pixel-'.length, -3)}`,
      files: [file],
      without: [...firstPaint, ...later, lazy('startMeasuring'), lazy('pixels')],
      limit: 1_000,
    })),
  {
    what: 'What adapters that speak to an API share',
    files: API,
    without: [...player, CARTS],
    limit: 1_550,
  },
];

function readdirSyncSafe(): string[] {
  return existsSync(dist) ? readdirSync(dist) : [];
}

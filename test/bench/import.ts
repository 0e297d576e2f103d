/**
 * `npm run bench:import`: seconds and megabytes of importing 20,000 products from a file, the first time and again with changed prices,
 * beside plainly parsing a JSON of them and writing it. `-- 5000` measures another number. Each runs in a process of its own.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createProject, openProject } from '../../src/project/folder/project.js';
import { applyImport } from '../../src/project/import/applyImport.js';
import { readCatalogueFile } from '../../src/project/import/readCatalogueFile.js';
import { normalizeCatalogue } from '../../src/project/import/normalize.js';

const SIZES = ['S', 'M', 'L', 'XL'];

/** @param round - prices of every tenth product change with it. */
const writers: Record<string, (count: number, round: number) => string> = {
  'Shopify products.json': (count, round) =>
    JSON.stringify({
      products: Array.from({ length: count }, (_, at) => ({
        id: 1_000_000 + at,
        handle: `shirt-${at}`,
        title: `Shirt ${at} of heavy linen`,
        body_html: `<p>${'Woven slowly, washed once. '.repeat(12)}</p>`,
        vendor: 'Halden',
        product_type: 'Shirts',
        images: [{ src: `https://cdn.halden.example/shirt-${at}.jpg?v=1` }],
        options: [{ name: 'Size', values: SIZES }],
        variants: SIZES.map((size, place) => ({
          id: 40_000_000 + at * 10 + place,
          option1: size,
          price: `${20 + place + (at % 10 === 0 ? round : 0)}.00`,
          available: place !== 3,
        })),
      })),
    }),
  'WooCommerce CSV': (count, round) =>
    [
      'ID,Type,SKU,Name,Published,In stock?,Regular price,Images,Parent,Attribute 1 name,Attribute 1 value(s)',
      ...Array.from({ length: count }, (_, at) => [
        `${at * 10 + 1},variable,SH-${at},Shirt ${at} of heavy linen,1,1,,https://halden.example/${at}.jpg,,Size,"S, M, L, XL"`,
        ...SIZES.map(
          (size, place) =>
            `${at * 10 + 2 + place},variation,SH-${at}-${size},Shirt ${at} - ${size},1,1,${20 + place + (at % 10 === 0 ? round : 0)},,id:${at * 10 + 1},Size,${size}`,
        ),
      ]).flat(),
    ].join('\n'),
  'Google product feed (XML)': (count, round) =>
    `<rss xmlns:g="http://base.google.com/ns/1.0"><channel>${Array.from(
      { length: count },
      (_, at) =>
        SIZES.map(
          (size, place) =>
            `<item><g:id>SH-${at}-${size}</g:id><title>Shirt ${at} - ${size}</title><link>https://halden.example/shirt-${at}</link><g:image_link>https://halden.example/${at}.jpg</g:image_link><g:price>${20 + place + (at % 10 === 0 ? round : 0)} EUR</g:price><g:item_group_id>SH-${at}</g:item_group_id><g:size>${size}</g:size></item>`,
        ).join(''),
    ).join('')}</channel></rss>`,
};

interface Measured {
  seconds: number;
  megabytes: number;
}
const say = (text: string) => void process.stdout.write(`${text}\n`);

async function importOnce(path: string, project: string): Promise<void> {
  const opened = await openProject(project);
  if (!opened.ok) throw new Error(opened.error.message);
  const found = readCatalogueFile(readFileSync(path), 'shop', 'https://halden.example');
  if (!found.ok) throw new Error(found.error.message);
  const run = {
    from: 'shop',
    kind: 'x',
    currency: 'EUR',
    isWhole: true,
    at: '2026-01-01T00:00:00Z',
  };
  const settled = normalizeCatalogue(found.value, 'EUR');
  const done = await opened.value.update((draft) => applyImport(draft, settled, run));
  await opened.value.close();
  if (!done.ok) throw new Error(done.error.message);
}

/** What runs in the process of its own. Seconds are those of the processor: others may be at work on this machine. */
async function measureHere([what, path = '', project = '']: readonly string[]): Promise<void> {
  const start = process.cpuUsage();
  if (what === 'plain') {
    const raw: unknown = JSON.parse(readFileSync(path, 'utf8'));
    writeFileSync(`${path}.copy`, JSON.stringify(raw, null, 2));
  } else await importOnce(path, project);
  const measured: Measured = {
    seconds: process.cpuUsage(start).user / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
  say(JSON.stringify(measured));
}

function measure(...args: string[]): Measured {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', fileURLToPath(import.meta.url), '--here', ...args],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Measured;
}

async function main(count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'reelshelf-bench-'));
  try {
    say(`${count.toLocaleString('en')} products with ${SIZES.length} variants each`);
    for (const [kind, write] of Object.entries(writers)) {
      const path = join(folder, 'shop');
      const project = join(folder, kind.replace(/\W+/g, '-'));
      const made = await createProject(project);
      if (!made.ok) throw new Error(made.error.message);
      await made.value.project.close();
      writeFileSync(path, write(count, 0));
      const size = statSync(path).size / 2 ** 20;
      const first = measure('import', path, project);
      writeFileSync(path, write(count, 1));
      const again = measure('import', path, project);
      // What is written is JSON, whatever was read.
      const plain = measure('plain', join(project, 'catalogue.json'));
      say(`\n${kind}, ${size.toFixed(0)} MB`);
      for (const [name, { seconds, megabytes }] of Object.entries({ first, again, plain }))
        say(
          `  ${name.padEnd(6)} ${seconds.toFixed(2).padStart(7)} s  ${megabytes.toFixed(0).padStart(5)} MB  ${(seconds / plain.seconds).toFixed(1).padStart(6)} ×`,
        );
    }
    say('\nplain: JSON.parse of the catalogue that came out, and writing it again');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const args = process.argv.slice(2);
if (args[0] === '--here') await measureHere(args.slice(1));
else await main(Number(args[0] ?? 20_000));

/**
 * The parts of README.md and of the documents beside the code that are made from the code: examples, options, settings of carts, tokens, events,
 * sizes, the folder law; and a list of names in the code. `npm run readme` writes them; `test/checks/readme.test.ts` fails when they differ.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalog } from '../../src/events/zodSchemas.js';
import { commands } from '../../src/cli/commands.js';
import { exitCodes } from '../../src/cli/help.js';
import { cartTexts } from '../../src/i18n/en/cart.js';
import { commentsTexts } from '../../src/i18n/en/comments.js';
import { likesTexts } from '../../src/i18n/en/likes.js';
import { creatorTexts } from '../../src/i18n/en/creator.js';
import { liveTexts } from '../../src/i18n/en/live.js';
import { playerTexts } from '../../src/i18n/en/player.js';
import { playerExtrasTexts } from '../../src/i18n/en/playerExtras.js';
import { productTexts } from '../../src/i18n/en/product.js';
import { refusalTexts } from '../../src/i18n/en/refusals.js';
import { shelfTexts } from '../../src/i18n/en/shelf.js';
import { attributeOf, type OptionName } from '../../src/shelf/options.js';
import { optionTable } from '../../src/shelf/optionTable.js';
import { tokens } from '../../src/theme/tokens.js';
import { lawRows } from '../checks/support/law.js';
import { filesBelow, root } from '../checks/support/sources.js';
import { pixelTableHead, pixelTableRows } from './pixelTable.js';
import { cartOrder, cartTableHead, cartTableRows } from './carts.js';
import { partNames } from './parts.js';
import { settingRows, shelfOptions } from './settings.js';
import { budget, brotliBytes, closure, dist } from './sizes.js';

const table = (head: string[], rows: string[][]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** A file that `npm run test:bundlers` builds and buys with. @param name - what a developer may call it. */
const example = (path: string, name: string) => () => {
  const code = readFileSync(new URL(`../bundlers/${path}`, import.meta.url), 'utf8').trimEnd();
  return `\`\`\`${name.replace(/^.*\./, '')}\n// ${name}\n${code}\n\`\`\``;
};

/** The text of a key as it is where nobody has changed it. */
const spelledOut = (key: string, name: string) =>
  `${key}: “${String(Reflect.get(shelfTexts, name))}”`;

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

export const generated: Record<string, () => string> = {
  vanilla: example('page/videos.js', 'videos.js'),
  react: example('page/Videos.jsx', 'Videos.jsx'),
  next: example('next/app/routines/page.jsx', 'app/routines/page.jsx'),
  commands: () =>
    `${table(
      ['command', 'what it does'],
      commands.map(({ name, words, summary }) => [
        `\`reelshelf ${[name, ...words].join(' ')}\``,
        summary,
      ]),
    )}\n\nEach has \`--help\` with an example, and \`--json\` for scripts. Exit codes: ${exitCodes
      .map(([code, meaning]) => `${code} ${meaning}`)
      .join(', ')}.`,
  law: () => table(['folder', 'may import, beside itself', 'why'], lawRows()),
  options: () =>
    table(
      ['option', 'in the tag', 'takes', 'default', 'meaning'],
      shelfOptions().map(({ name, fallback, meaning }) => [
        `\`${name}\``,
        `\`data-${attributeOf(name)}\``,
        optionTable[name as OptionName].takes.replaceAll('<', '\\<'),
        fallback?.replace(/^the text `(\w+)`$/, spelledOut) ?? 'none',
        meaning,
      ]),
    ),
  textKeys: () => {
    const tables = [
      shelfTexts,
      playerTexts,
      playerExtrasTexts,
      productTexts,
      refusalTexts,
      cartTexts,
      creatorTexts,
      liveTexts,
      commentsTexts,
      likesTexts,
    ];
    const keys = new Set(tables.flatMap((texts) => Object.keys(texts)));
    return [...keys].map((key) => `  '${key}',`).join('\n');
  },
  carts: () => `${table(cartTableHead, cartTableRows())}\n\n${cartOrder()}`,
  parts: () =>
    partNames()
      .map((name) => `\`${name}\``)
      .join(', '),
  settings: () => table(['adapter', 'setting', 'default', 'meaning'], settingRows()),
  tokens: () =>
    table(
      ['custom property', 'default', 'what it colours or measures'],
      tokens.map((token) => [`\`${token.name}\``, `\`${token.fallback}\``, token.meaning]),
    ),
  events: () =>
    table(
      ['event', 'when exactly'],
      Object.entries(catalog).map(([name, { meaning }]) => [`\`${name}\``, meaning]),
    ),
  pixels: () => table(pixelTableHead, pixelTableRows()),
  sizes: () => {
    const sizes = budget.map(({ what, files, limit, without }) => ({
      what,
      limit: kilobytes(limit),
      bytes: brotliBytes(closure(files), without ? closure(without) : []),
    }));
    /** Of many alike only the largest is shown. */
    const kinds = [
      { begins: 'Language ', name: 'Each language but English' },
      { begins: 'Layout ', name: 'Each file of a layout' },
      { begins: 'Cart adapter ', name: 'Each file of a cart adapter' },
      { begins: 'Tag ', name: 'Each file for a tag of the page' },
    ].map((kind) => {
      const alike = sizes.filter(({ what }) => what.startsWith(kind.begins));
      return { ...kind, largest: alike.sort((a, b) => b.bytes - a.bytes)[0] };
    });
    return table(
      ['what', 'now (brotli)', 'limit'],
      sizes.flatMap((row) => {
        const kind = kinds.find(({ begins }) => row.what.startsWith(begins));
        if (!kind) return [[row.what, kilobytes(row.bytes), row.limit]];
        return row === kind.largest
          ? [[kind.name, `at most ${kilobytes(row.bytes)}`, row.limit]]
          : [];
      }),
    );
  },
};

/** README.md, the documents beside the code, and what is generated in the code itself, as paths from the top. */
export const documents = [
  'README.md',
  ...filesBelow('src', /^README\.md$/),
  'src/shelf/textKeys.ts',
];

/** A document's text with every generated part made anew. */
export function withGenerated(text: string): string {
  return text.replace(
    /((?:<!--| *\/\/) (\w+):start(?: -->)?)[\s\S]*?((?:<!--| *\/\/) \2:end(?: -->)?)/g,
    (_, start: string, name: string, end: string) => {
      const make = Object.hasOwn(generated, name) ? generated[name] : undefined;
      if (!make) throw new Error(`A document asks for "${name}", which nothing makes`);
      return `${start}\n${make()}\n${end}`;
    },
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const path of documents) {
    const before = readFileSync(join(root, path), 'utf8');
    const after = withGenerated(before);
    if (after !== before) process.stdout.write(`${path} written anew\n`);
    writeFileSync(join(root, path), after);
  }
  process.stdout.write(`The documents are up to date with ${dist}\n`);
}

/** Names that may stand in few places, and the size of files. Text is looked at without its comments and strings. */
import { expect, test } from 'vitest';
import { codeOf, filesBelow, read } from './support/sources.js';

const sources = filesBelow('src', /\.tsx?$/);

interface Rule {
  word: RegExp;
  /** Strings are looked at, too: an element's name is one. */
  inStrings?: boolean;
  allowed: RegExp;
  why: string;
}
const NODE = 'src/(collector|studio|submissions|cli|console)/';
const rules: Rule[] = [
  {
    // Ours is a page’s name in texts and addresses.
    word: /(?<![.\w/'"`])console(?=\s*(\?\.|[.[,)]))/,
    allowed: /^src\/tools\/display\.ts$/,
    why: 'only tools/display.ts names the console',
  },
  {
    word: /(?<![.\w])fetch\(|\bDate\.now\b|\blocalStorage\b|\bMath\.random\b/,
    allowed: new RegExp(`^src/(browser|entries)/|^${NODE}`),
    why: 'the world is a parameter',
  },
  {
    word: /(?<![.\w])setTimeout\(|(?<![.\w])setInterval\(/,
    allowed: new RegExp(`^src/(browser|entries)/|^${NODE}`),
    why: 'timers come from Env',
  },
  {
    word: /\.(?:inner|outer)HTML\b|\[\s*['"`](?:inner|outer)HTML['"`]|insertAdjacentHTML|\bDOMParser\b|createContextualFragment|\.srcdoc\b|document\.write\b|\beval\(|new Function\b|dangerouslySetInnerHTML/,
    allowed: /^$/,
    inStrings: true,
    why: 'no HTML from strings, no code from strings',
  },
  {
    word: /(?:createElement|setAttribute)\(\s*['"`]style['"`]|<style[\s>]/,
    inStrings: true,
    allowed: /^$/,
    why: 'no style elements, no style attributes: a strict policy refuses both',
  },
  {
    word: /\bObject\.assign\(\s*\{\s*\}/,
    allowed: /^$/,
    why: 'Object.assign onto a fresh object sets its prototype from data',
  },
  {
    word: /customElements\.define/,
    allowed: /^src\/(entries\/|shelf\/defineElement\.ts)/,
    why: 'elements are defined in one place',
  },
  {
    word: /(?<![.\w])(signal|computed|effect|createModel)(<[^(]*>)?\(/,
    allowed: /^src\/models\//,
    why: 'only models make signals',
  },
  {
    word: /\bunload\b(?!ed|\()|beforeunload/,
    allowed: /^src\/media\//,
    why: 'unload listeners break the back/forward cache',
  },
  {
    word: /role="status"|aria-live=/,
    inStrings: true,
    // The shopper’s surfaces stand on their own; the console’s rooms all stand in one frame.
    allowed: /^src\/(?!console\/)|^src\/console\/shell\/(Said|Status)\.tsx$/,
    why: 'rooms speak through shell/Said.tsx and shell/Status.tsx',
  },
];

const breachesIn = (path: string, text: string) =>
  rules
    .filter(
      ({ word, allowed, inStrings }) => !allowed.test(path) && word.test(codeOf(text, inStrings)),
    )
    .map(({ why }) => `${path}: ${why}`);

test('words that belong to one folder stay there', () => {
  expect(sources.flatMap((path) => breachesIn(path, read(path)))).toEqual([]);
});

test.each([
  ['src/feed/x.ts', 'console.log(1);'],
  ['src/ui/x.tsx', 'const a = Date.now();'],
  ['src/media/x.ts', 'setTimeout(run, 5);'],
  ['src/ui/x.tsx', 'element.innerHTML = text;'],
  ['src/ui/x.tsx', "element['innerHTML'] = text;"],
  ['src/ui/x.tsx', "const sheet = document.createElement('style');"],
  ['src/ui/x.tsx', "element.setAttribute('style', 'color: red');"],
  ['src/ui/x.tsx', 'const view = <style>{css}</style>;'],
  ['src/ui/x.tsx', 'const open = signal(false);'],
  ['src/shelf/x.ts', 'const all = Object.assign({}, options);'],
  ['src/console/studio/x.tsx', 'const view = <p role="status">{percent}</p>;'],
])('a planted word in %s is found: %s', (path, text) => {
  expect(breachesIn(path, text)).toHaveLength(1);
});

/** Lines at 100 columns. A test's file is one subject with its cases, which stay together; a simulated shop is one server. */
const longest = { src: 350, demo: 480, test: 560 };

test('no hand-written file is longer than its folder allows, and half of the sources are short', () => {
  const lengths = [
    ...sources,
    ...filesBelow('src', /\.css$/),
    ...filesBelow('test', /\.(tsx?|mjs)$/),
    ...filesBelow('demo', /\.(tsx?|mjs|css|js)$/),
  ]
    .filter((path) => !path.startsWith('demo/shop/public/'))
    .map((path) => ({
      path,
      folder: path.split('/')[0] as keyof typeof longest,
      lines: read(path).split('\n').length,
    }));
  expect(lengths.filter(({ folder, lines }) => lines > longest[folder])).toEqual([]);
  // A language's tables are as long as what is said.
  const ofSource = lengths
    .filter(({ folder, path }) => folder === 'src' && !path.includes('/languages/'))
    .map(({ lines }) => lines)
    .sort((a, b) => a - b);
  expect(ofSource[Math.floor(ofSource.length / 2)]).toBeLessThanOrEqual(60);
});

/** Words of earlier releases for what the glossary of `src/README.md` has a name for. */
const former = /^(hears?|tells?|wish(es|ed)?|truth|warmth|frameFacts|facts?|goods)$/;
const namesIn = (text: string) =>
  [
    ...codeOf(text)
      .replace(/`(?:[^`\\]|\\.)*`/g, '``')
      .matchAll(
        /\b(?:const|let|function|interface|type|class)\s+(\w+)|[({,]\s*(\w+)(?=\s*[,})]|\s*:\s)/g,
      ),
  ].flatMap(([, declared, listed]) => declared ?? listed ?? []);

test('names are those of the glossary, none of the words that it replaced', () => {
  expect(
    sources.flatMap((path) =>
      namesIn(read(path)).flatMap((name) => (former.test(name) ? `${path}: ${name}` : [])),
    ),
  ).toEqual([]);
});

test.each([
  'const told = 1; const facts = 2;',
  'const run = ({ wish }: Asked) => wish;',
  'type T = { truth: 1 }',
])('a planted former word is found: %s', (text) => {
  expect(namesIn(text).filter((name) => former.test(name))).toHaveLength(1);
});

test('no file is a bag', () => {
  expect(
    [...sources, ...filesBelow('test', /\.tsx?$/)].filter((path) =>
      /\/(utils?|helpers?|common|misc|shared)\.\w+$/.test(path),
    ),
  ).toEqual([]);
});

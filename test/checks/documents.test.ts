/** What the documents name is there: every file and folder in backticks, and every script of npm. */
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { documents } from '../support/readme.js';
import { read, root } from './support/sources.js';

const files = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n');
const scripts = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts;

/** A name in a document as it may end or stand within a path; `<platform>` stands for any one name. */
const toPattern = (name: string) =>
  new RegExp(
    `(^|/)${name
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/<\w+>/g, '[^/]+')
      .replace(/\/$/, '')}($|/)`,
  );

/** Names of our files: a path from one of our folders, or a source file's name. */
const isOurs = (name: string) =>
  /^(src|test|demo)\/[\w./<>-]+$/.test(name) || /^[\w<>-]+(\/[\w<>-]+)*\.(ts|tsx|mjs)$/.test(name);

function strangersIn(text: string): string[] {
  const prose = text.replace(/^```[\s\S]*?^```/gm, '');
  const quoted = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
  const names = quoted.flatMap((code) => code.split(' ')).filter(isOurs);
  const commands = quoted.flatMap((code) => [...code.matchAll(/npm run ([\w:]+)/g)]);
  return [
    ...names.filter((name) => !files.some((file) => toPattern(name).test(file))),
    ...commands.map(([, script = '']) => script).filter((script) => !scripts[script]),
  ];
}

test.each([...documents, 'CONTRIBUTING.md'])(
  '%s names only files and scripts that exist',
  (path) => {
    expect(strangersIn(read(path))).toEqual([]);
  },
);

/** Links to tests whose words stand in no title of theirs. */
function untested(text: string): string[] {
  const plain = (words: string) => words.replace(/[“”"'’]/g, '').replace(/\\/g, '');
  return [...text.matchAll(/\[([^\]]+)\]\(\.\.\/\.\.\/(test\/[^)]+)\)/g)].flatMap(
    ([, title = '', path = '']) =>
      files.includes(path) && plain(read(path)).includes(plain(title)) ? [] : [`${path}: ${title}`],
  );
}

test('every test that the accessibility report names is there', () => {
  const report = read('src/ui/ACCESSIBILITY.md');
  expect(report.match(/\]\(\.\.\/\.\.\/test/g)?.length).toBeGreaterThan(40);
  expect(untested(report)).toEqual([]);
  expect(
    untested(
      '[a title that nobody wrote](../../test/contract/layout.ts) [x](../../test/none.test.ts)',
    ),
  ).toEqual(['test/contract/layout.ts: a title that nobody wrote', 'test/none.test.ts: x']);
});

test('a file, a folder, a place for any platform and a script that are gone are found', () => {
  const text =
    'See `src/cart/kit/`, `registry.ts`, `src/cart/adapters/<platform>/adapter.ts` and `npm run build`; but not ' +
    '`src/cart/old/`, `gone.ts`, `test/contract/<platform>.test.ts` and `npm run gone`.';
  expect(strangersIn(text)).toEqual([
    'src/cart/old/',
    'gone.ts',
    'test/contract/<platform>.test.ts',
    'gone',
  ]);
});

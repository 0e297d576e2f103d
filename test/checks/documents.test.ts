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

/** Of WCAG 2.2, levels A and AA, by guideline: how many there are from 1 on, without those of level AAA and the one that was taken out. */
const CRITERIA: Readonly<Record<string, readonly number[]>> = {
  ...{ '1.1': [1], '1.2': [1, 2, 3, 4, 5], '1.3': [1, 2, 3, 4, 5] },
  ...{ '1.4': [1, 2, 3, 4, 5, 10, 11, 12, 13], '2.1': [1, 2, 4], '2.2': [1, 2], '2.3': [1] },
  ...{ '2.4': [1, 2, 3, 4, 5, 6, 7, 11], '2.5': [1, 2, 3, 4, 7, 8], '3.1': [1, 2] },
  ...{ '3.2': [1, 2, 3, 4, 6], '3.3': [1, 2, 3, 4, 7, 8], '4.1': [2, 3] },
};
const wanted = Object.entries(CRITERIA).flatMap(([guideline, all]) =>
  all.map((each) => `${guideline}.${each}`),
);

/** Criteria that have a row: `1.4.1`, `1.4.3, 1.4.11` and `1.2.1 to 1.2.5`. */
const criteriaIn = (text: string): string[] =>
  [...text.matchAll(/^\| (\d\.\d\.\d[^|]*)\|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/(\d\.\d)\.(\d+)(?: to \d\.\d\.(\d+))?/g)].flatMap(
      ([, guideline = '', first = '', last = first]) =>
        (CRITERIA[guideline] ?? [])
          .filter((each) => each >= Number(first) && each <= Number(last))
          .map((each) => `${guideline}.${each}`),
    ),
  );

test('the accessibility report has a row for each criterion of levels A and AA, for the shelf and for the console', () => {
  const [shelf = '', rooms = ''] = read('src/ui/ACCESSIBILITY.md').split('## The console');
  expect(wanted).toHaveLength(55);
  for (const part of [shelf, rooms])
    expect(wanted.filter((each) => !criteriaIn(part).includes(each))).toEqual([]);
  expect(criteriaIn('| 1.2.1 to 1.2.3, 1.4.11 Contrast | |')).toEqual([
    ...['1.2.1', '1.2.2', '1.2.3', '1.4.11'],
  ]);
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

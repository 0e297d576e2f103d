/**
 * Files of one release name one another. What built files give each other has names of one letter, which mean something else in the next
 * release: a file out of a cache beside a newer one would run, and do another thing. So each import asks for its release, twice: in the
 * address, which keeps caches from mixing, and as a name that only files of this release export, which refuses where one did.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Stands for the release in the code until all of the code is known. */
export const RELEASE = '__RELEASE__';
/** What the tag's script imports; whatever comes later imports from it. */
export const APP = 'reelshelf-app.js';

/** The release that was built into `folder`. */
export function releaseIn(folder: string): string {
  const [, release] =
    /reelshelf-app\.js\?(v\w+)/.exec(readFileSync(join(folder, APP), 'utf8')) ?? [];
  if (!release) throw new Error(`${folder}/${APP} names no release: build the app first`);
  return release;
}

interface Name {
  name: string;
}
export interface Node {
  type: string;
  start: number;
  end: number;
  source?: (Node & { value?: string; quasis?: { value: { cooked: string } }[] }) | null;
  specifiers?: { local: Name; exported?: Name }[];
}
interface Edit {
  at: number;
  text: string;
}

export function oneRelease(): Plugin {
  return {
    name: 'one-release',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []));
      const hash = createHash('sha256');
      for (const { fileName, code } of chunks.toSorted((a, b) =>
        a.fileName < b.fileName ? -1 : 1,
      ))
        hash.update(`${fileName}\n${code}\n`);
      const release = `v${BigInt(`0x${hash.digest('hex')}`)
        .toString(36)
        .slice(0, 6)}`;
      const exportsOf = (fileName: string) =>
        exported(
          this.parse(
            chunks.find((chunk) => chunk.fileName === fileName)?.code ?? '',
          ) as unknown as { body: Node[] },
        );
      const checker = exportsOf(APP).get('ofThisRelease');
      if (!checker) this.error('the function that checks late files is not in the app');
      for (const chunk of chunks)
        chunk.code = bind(
          chunk.code,
          this.parse(chunk.code) as unknown as { body: Node[] },
          release,
          chunk.fileName === APP ? checker : null,
        ).replaceAll(RELEASE, release);
    },
  };
}

/** What a file exports, to the name it has inside. */
export const exported = ({ body }: { body: Node[] }) =>
  new Map(
    body.flatMap(({ type, specifiers = [] }) =>
      type === 'ExportNamedDeclaration'
        ? specifiers.map((part) => [part.exported?.name ?? '', part.local.name] as const)
        : [],
    ),
  );

/** @param ownChecker - its name inside, in the file that has it. */
function bind(
  code: string,
  program: { body: Node[] },
  release: string,
  ownChecker: string | null,
): string {
  const edits: Edit[] = [];
  let count = 0;
  let checker = ownChecker;
  let isNamed = false;
  const asksFor = (source: Node) => edits.push({ at: source.end - 1, text: `?${release}` });
  const intoBraces = (node: Node, text: string) =>
    edits.push({ at: code.indexOf('{', node.start) + 1, text: `${text},` });
  for (const node of program.body) {
    const { type, source, specifiers = [] } = node;
    if (type === 'ImportDeclaration' && source) {
      const name = `${release}${count++}`;
      if (specifiers.length > 0) intoBraces(node, `${release} as ${name}`);
      else edits.push({ at: source.start, text: `{${release} as ${name}}from` });
      if (source.value?.endsWith(APP)) checker ??= name;
      asksFor(source);
    } else if (type === 'ExportNamedDeclaration' && !isNamed) {
      const [first] = specifiers;
      if (!first) throw new Error('a file of the page exports in a way that is not known here');
      intoBraces(node, source ? release : `${ownChecker ?? first.local.name} as ${release}`);
      if (source) asksFor(source);
      isNamed = true;
    } else if (type.startsWith('Export')) throw new Error('a file of the page exports twice');
  }
  if (!isNamed) throw new Error('a file of the page exports nothing');
  const late = lateImports(program);
  if (late.length > 0 && !checker) {
    checker = `${release}${count}`;
    edits.push({ at: 0, text: `import{${release} as ${checker}}from"./${APP}?${release}";` });
  }
  for (const { start, end, source } of late) {
    if (source) asksFor(source);
    edits.push({ at: start, text: `${checker}(` }, { at: end, text: ')' });
  }
  return edits
    .sort((a, b) => b.at - a.at)
    .reduce((text, edit) => text.slice(0, edit.at) + edit.text + text.slice(edit.at), code);
}

function lateImports(program: unknown): Node[] {
  const found: Node[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const node = value as Node;
    if (node.type === 'ImportExpression') found.push(node);
    Object.values(node).forEach(visit);
  };
  visit(program);
  return found;
}

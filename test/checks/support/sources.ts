import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { moduleRequests } from '../../support/moduleRequests.js';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Files below `folder` whose name ends as asked, as paths from the repository's top. What was installed is not ours. */
export function filesBelow(folder: string, ending: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(
      (entry) =>
        entry.isFile() && ending.test(entry.name) && !entry.parentPath.includes('node_modules'),
    )
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}

export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** A file's text without its comments and, unless they are wanted, its strings. */
export function codeOf(text: string, withStrings = false): string {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:])\/\/.*$/gm, '$1');
  return withStrings ? code : code.replace(/'(?:[^'\\\n]|\\.)*'/g, "''");
}

export interface Import {
  /** Path from the top where it is one of ours (`src/feed/read/parse.ts`), else the package's name. */
  to: string;
  isOurs: boolean;
  isDynamic: boolean;
  isTypeOnly: boolean;
}

/** What a file imports and re-exports. */
export function importsOf(path: string, text: string, known: ReadonlySet<string>): Import[] {
  return moduleRequests(path, text).map(({ specifier, isDynamic, isTypeOnly }) => {
    const bare = specifier.replace(/\?.*$/, '');
    if (!bare.startsWith('.')) return { to: bare, isOurs: false, isDynamic, isTypeOnly };
    const joined = posix.join(posix.dirname(path), bare);
    const to = [joined, joined.replace(/\.js$/, '.ts'), joined.replace(/\.js$/, '.tsx')].find(
      (candidate) => known.has(candidate),
    );
    if (!to) throw new Error(`${path} imports ${specifier}, which is no file`);
    return { to, isOurs: true, isDynamic, isTypeOnly };
  });
}

/** Which settings a cart's code reads, by its text. What is read in a way that is not known here throws, so that nothing goes unseen. */
import { posix } from 'node:path';

/** Files by path from the top. */
export type Files = ReadonlyMap<string, string>;

/** Keys that the files of one adapter read, and what they call of `src/cart/kit` with the settings reads for them. */
export function keysReadBy(adapter: string, files: Files): string[] {
  const folder = `src/cart/adapters/${adapter}/`;
  const found = [...files.keys()].flatMap((path) =>
    path.startsWith(folder) && !path.endsWith('/settings.ts') ? keysReadThrough(path, files) : [],
  );
  return [...new Set(found)].sort();
}

function keysReadThrough(path: string, files: Files): string[] {
  const text = files.get(path) ?? '';
  return [
    ...keysReadIn(text),
    ...sharedCallees(path, text).flatMap((file) => keysReadThrough(file, files)),
  ];
}

/** `openNamedCart(page, settings)` with `import { openNamedCart } from '../../kit/goTo.js'` is `src/cart/kit/goTo.ts`. */
const sharedCallees = (path: string, text: string): string[] =>
  [...text.matchAll(/^import \{([^}]+)\} from '(\.[\w./]+)\.js';$/gm)].flatMap(
    ([, names = '', from = '']) => {
      const file = `${posix.join(posix.dirname(path), from)}.ts`;
      const isCalled = names
        .split(',')
        .some((name) =>
          new RegExp(`\\b${name.trim()}(?:<\\w+>)?\\([^()]*\\bsettings\\b`).test(text),
        );
      return isCalled && file.startsWith('src/cart/kit/') ? [file] : [];
    },
  );

/** Keys that one file reads of a value named `settings`. */
export function keysReadIn(text: string): string[] {
  const code = text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '')
    // Other platforms have settings, too: in their queries, and in paths of what they answer.
    .replace(/'(?:[^'\\\n]|\\.)*'/g, (quoted) => (/settings/.test(quoted) ? "''" : quoted))
    // A long call stands on several lines.
    .replace(/\s+/g, ' ')
    .replace(/\( /g, '(')
    .replace(/,? \)/g, ')');
  const odd =
    /\bsettings(?:\?\.|\.)\w+|\(settings as [^)]+\)\.|\bsettings\[|\} = settings\b|\bin settings\b|(?:keys|entries|values)\(settings\)/.exec(
      code,
    );
  if (odd) throw new Error(`"${odd[0]}" reads settings in a way that this check does not know`);
  return [
    ...code.matchAll(
      /\b(?:getOwn|own\w*|Object\.hasOwn)\(settings, ([^)]+)\)|\(settings as [^)]+\)\[([^\]]+)\]/g,
    ),
  ].flatMap(([, asked, indexed = '']) => keysOf(asked ?? indexed, code));
}

function keysOf(argument: string, code: string): string[] {
  const quoted = /^'(\w+)'$/.exec(argument)?.[1];
  if (quoted) return [quoted];
  const table = /^([A-Z]\w*)\[\w+\]$/.exec(argument)?.[1];
  if (table)
    return [
      ...(new RegExp(`const ${table} = \\{([^}]*)\\}`).exec(code)?.[1] ?? '').matchAll(
        /: '(\w+)'/g,
      ),
    ].map(([, key = '']) => key);
  if (/^\w+$/.test(argument)) return keysGivenTo(argument, code);
  throw new Error(
    `getOwn(settings, ${argument}) reads settings in a way that this check does not know`,
  );
}

/** Keys that calls give to the functions whose first parameter has this name. */
function keysGivenTo(parameter: string, code: string): string[] {
  const names = [
    ...code.matchAll(
      new RegExp(`(?:const (\\w+) = (?:async )?|function (\\w+))\\(${parameter}: string\\b`, 'g'),
    ),
  ].map(([, constant, declared]) => constant ?? declared);
  const calls = [
    ...code.matchAll(new RegExp(`(?<!function )\\b(?:${names.join('|')})\\(([^,)]*)`, 'g')),
  ].map(([, given = '']) => given);
  if (names.length === 0 || calls.length === 0)
    throw new Error(`getOwn(settings, ${parameter}): nobody gives ${parameter}`);
  return calls.flatMap((given) => keysOf(/^'\w+'$/.test(given) ? given : `(${given})`, code));
}

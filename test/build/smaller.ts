/**
 * What a shopper's browser fetches, a little smaller than the bundler's own minifier makes it: terser finds what that leaves (1.5 to 2 % after
 * brotli), and what a file gives to others has the name that it has inside, so that it stands there once.
 */
import { minify } from 'terser';
import type { Plugin } from 'vite';

export const minifiedAgain = (): Plugin => ({
  name: 'minified-again',
  async generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      // A library that has a file of its own (hls.js, a quarter of a minute) comes minified.
      if (file.type !== 'chunk' || file.moduleIds.every((id) => id.includes('node_modules')))
        continue;
      const { code } = await minify(file.code, { module: true, compress: { passes: 3 } });
      if (!code) this.error(`nothing is left of ${file.fileName}`);
      file.code = code;
    }
  },
});

/** The bundler's own names for what files give each other; a longer one is a word that somebody asks for. */
const SHORT = /^[\w$]{1,3}$/;

interface Span {
  name: string;
  start: number;
  end: number;
}
interface Specifier {
  start: number;
  end: number;
  local: Span;
  exported?: Span;
  imported?: Span;
}
interface Statement {
  type: string;
  source?: { value?: string } | null;
  specifiers?: Specifier[];
}

/** Not of files that are asked for by `import()`, where the short names of what is inside are looked for in another way. */
export const namedAsInside = (): Plugin => ({
  name: 'named-as-inside',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []));
    const read = (code: string) => (this.parse(code) as unknown as { body: Statement[] }).body;
    const late = new Set(chunks.flatMap(({ dynamicImports }) => dynamicImports));
    for (const chunk of chunks) {
      if (late.has(chunk.fileName)) continue;
      const given = read(chunk.code).flatMap(({ type, source, specifiers = [] }) =>
        type === 'ExportNamedDeclaration' && !source ? specifiers : [],
      );
      const words = new Set(given.map(({ exported }) => exported?.name ?? ''));
      const inside = new Map(
        given.flatMap(({ exported, local }) =>
          exported &&
          SHORT.test(exported.name) &&
          !(words.has(local.name) && !SHORT.test(local.name))
            ? [[exported.name, local.name] as const]
            : [],
        ),
      );
      chunk.code = replaced(
        chunk.code,
        given
          .filter(({ exported }) => inside.has(exported?.name ?? ''))
          .map((it) => [it, it.local.name]),
      );
      for (const other of chunks) {
        if (!other.imports.includes(chunk.fileName)) continue;
        const taken = read(other.code).flatMap(({ type, source, specifiers = [] }) =>
          type === 'ImportDeclaration' && source?.value === `./${chunk.fileName}` ? specifiers : [],
        );
        other.code = replaced(
          other.code,
          taken.flatMap((it) => {
            const name = inside.get(it.imported?.name ?? '');
            return name
              ? [[it, name === it.local.name ? name : `${name} as ${it.local.name}`]]
              : [];
          }),
        );
      }
    }
  },
});

const replaced = (code: string, edits: (readonly [Specifier, string])[]): string =>
  edits
    .toSorted(([one], [other]) => other.start - one.start)
    .reduce((text, [{ start, end }, by]) => text.slice(0, start) + by + text.slice(end), code);

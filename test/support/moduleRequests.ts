/** What a module asks for, read off its syntax tree. */
import { parseAst } from 'vite';

export interface ModuleRequest {
  specifier: string;
  isDynamic: boolean;
  isTypeOnly: boolean;
}

interface Node {
  type: string;
  source?: { value?: unknown } | null;
  importKind?: string;
  exportKind?: string;
  specifiers?: { importKind?: string; exportKind?: string }[];
}

/** The tag's own first import is made of the address that the tag names; whatever else could be told where to load code from. */
const MADE_ADDRESS = /^(src\/entries\/importApp\.ts|reelshelf\.js)$/;

/** Imports, re-exports and `import()` of a file. @throws when the file does not parse, or an `import()` is no literal. */
export function moduleRequests(path: string, text: string): ModuleRequest[] {
  const lang = path.endsWith('.tsx') ? 'tsx' : path.endsWith('.ts') ? 'ts' : 'js';
  const found: ModuleRequest[] = [];
  const visit = (value: unknown) => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (typeof value !== 'object' || value === null) return;
    const node = value as Node;
    if (
      /^(Import|ExportNamed|ExportAll)Declaration$/.test(node.type) &&
      typeof node.source?.value === 'string'
    ) {
      const parts = node.specifiers ?? [];
      const isTypeOnly =
        node.importKind === 'type' ||
        node.exportKind === 'type' ||
        (parts.length > 0 &&
          parts.every((part) => part.importKind === 'type' || part.exportKind === 'type'));
      found.push({ specifier: node.source.value, isDynamic: false, isTypeOnly });
    }
    if (node.type === 'ImportExpression') {
      const source = node.source as {
        value?: unknown;
        quasis?: { value: { cooked: string } }[];
        expressions?: unknown[];
      };
      const specifier =
        source.value ??
        (source.expressions?.length === 0 ? source.quasis?.[0]?.value.cooked : undefined);
      if (typeof specifier === 'string')
        found.push({ specifier, isDynamic: true, isTypeOnly: false });
      else if (!MADE_ADDRESS.test(path)) throw new Error(`${path}: import() takes a literal only`);
    }
    Object.values(node).forEach(visit);
  };
  visit(parseAst(text, { lang }).body);
  return found;
}

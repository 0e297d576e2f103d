/**
 * GraphQL is written in the source as people read it, in literals with the tag `gql`. What travels to the shopper's browser, and from there
 * to the shop with each request, has no blanks, line ends and comments that GraphQL does not need.
 */
import { MagicString } from 'magic-string';
import type { Plugin } from 'vite';

/** What separates by itself, so that no blank is needed before or after it. */
const isPunctuator = (character: string): boolean =>
  character !== '' && '{}()[]:,!=|&@$'.includes(character);

/**
 * The texts between the values of one literal, packed. A text in quotation marks stays as it is, also where a value stands in it.
 *
 * @throws Error where a text in quotation marks does not end, or a value would be part of a comment.
 */
export function packGraphql(texts: readonly string[]): string[] {
  // What ends the text in quotation marks that is open: `"` or `"""`; `''`: none is.
  let quote = '';
  const packed = texts.map((text, index) => {
    let out = '';
    let rest = text;
    while (rest) {
      const token = quote ? inQuotes(rest, quote) : outside(rest);
      rest = rest.slice(token.length);
      if (quote) {
        out += token;
        if (token.endsWith(quote) && !token.startsWith('\\')) quote = '';
      } else if (token.startsWith('"')) {
        out += token;
        quote = token === '""' ? '' : token;
      } else if (/^[\s#]/.test(token)) {
        if (!rest && /#.*$/.test(token) && index < texts.length - 1)
          throw new Error(`A value in a comment: ${token.trim()}`);
        if (needsBlank(out, rest)) out += ' ';
      } else out += token;
    }
    return out;
  });
  if (quote)
    throw new Error(
      `A text in quotation marks does not end: ${texts.join('…').trim().slice(0, 60)}`,
    );
  // Around the whole there is nothing to keep apart.
  return packed
    .map((text, index) => (index ? text : text.trimStart()))
    .map((text, index) => (index < packed.length - 1 ? text : text.trimEnd()));
}

/** Up to the next end, or one escaped character. */
const inQuotes = (text: string, quote: string): string =>
  (quote === '"' ? /^(\\[^]|"|[^"\\]+)/ : /^(\\"""|"""|\\|"|[^"\\]+)/).exec(text)?.[0] ?? text;

/** Blanks and comments as one, the beginning of a text in quotation marks, or what stands between. */
const outside = (text: string): string =>
  /^(?:(?:\s|#.*)+|"""|""(?!")|"|[^\s#"]+)/.exec(text)?.[0] ?? text;

/** A value may begin or end with anything, so next to one a blank stays. A number and the dots of a fragment would be read as one. */
const needsBlank = (before: string, after: string): boolean =>
  !isPunctuator(before.slice(-1)) &&
  !isPunctuator(after.slice(0, 1)) &&
  !(after.startsWith('...') && /[A-Za-z_]\w*$/.test(before)) &&
  !before.endsWith('...');

/** Packs every literal with the tag `gql`, and takes the tag away. */
export function packedGraphql(): Plugin {
  return {
    name: 'packed-graphql',
    transform(code, id) {
      if (!code.includes('gql`')) return null;
      const text = new MagicString(code);
      const pack = ({ tag, quasi }: Tagged) => {
        const packed = packGraphql(quasi.quasis.map(({ value }) => value.cooked));
        text.remove(tag.start, quasi.start);
        quasi.quasis.forEach(({ start, value: { raw } }, index) => {
          const escaped = (packed[index] ?? '').replace(/[\\`]|\$\{/g, '\\$&');
          if (raw) text.update(start, start + raw.length, escaped);
        });
      };
      try {
        visit(this.parse(code), pack);
      } catch (error) {
        this.error(`${id}: ${(error as Error).message}`);
      }
      return { code: text.toString(), map: text.generateMap({ hires: true }) };
    },
  };
}

interface Tagged {
  tag: { name?: string; start: number };
  quasi: { start: number; quasis: { start: number; value: { raw: string; cooked: string } }[] };
}

function visit(node: unknown, pack: (literal: Tagged) => void): void {
  if (typeof node !== 'object' || node === null) return;
  const { type, tag } = node as Partial<Tagged> & { type?: string };
  if (type === 'TaggedTemplateExpression' && tag?.name === 'gql') pack(node as Tagged);
  for (const part of Object.values(node)) visit(part, pack);
}

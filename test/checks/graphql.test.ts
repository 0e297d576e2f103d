/** GraphQL in the source: readable, in literals that the build packs, and the same to a server when packed. */
import { stripIgnoredCharacters } from 'graphql';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { packedGraphql, packGraphql } from '../build/packGraphql.js';
import { filesBelow, read } from './support/sources.js';

const sources = filesBelow('src/cart', /\.ts$/);

/** Each literal's texts between its values: those with the tag, and those that hold GraphQL and have none. */
function literalsIn(path: string, code: string): { tagged: string[][]; bare: string[] } {
  const found = { tagged: [] as string[][], bare: [] as string[] };
  const visit = (node: unknown, isTagged = false): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, tag, quasi, quasis, value } = node as Record<string, unknown> & {
      tag?: { name?: string };
      quasis?: { value: { cooked: string } }[];
    };
    if (type === 'TaggedTemplateExpression' && tag?.name === 'gql') return visit(quasi, true);
    const texts =
      type === 'TemplateLiteral'
        ? quasis!.map((part) => part.value.cooked)
        : type === 'Literal' && typeof value === 'string'
          ? [value]
          : null;
    if (texts && isTagged) found.tagged.push(texts);
    else if (texts && looksLikeGraphql(texts.join('x')))
      found.bare.push(`${path}: ${texts.join('…').trim().slice(0, 60)}`);
    for (const part of Object.values(node)) visit(part);
  };
  visit(parseSync(path, code).program);
  return found;
}

/** `{` and then a field; objects of our own are no text. */
const looksLikeGraphql = (text: string): boolean =>
  /\b(query|mutation)\s*[({]|\bfragment \w+ on\b|\w\s*\{\s*(\.\.\.)?\w[\w\s]*\{|^\s*\{\s*\w+( \w+)+\s*\}\s*$/.test(
    text,
  );

test('GraphQL stands in literals with the tag gql, which the build packs', () => {
  const literals = sources.map((path) => literalsIn(path, read(path)));
  expect(literals.flatMap(({ bare }) => bare)).toEqual([]);
  expect(literals.flatMap(({ tagged }) => tagged).length).toBeGreaterThan(20);
});

test.each([
  "const Q = 'query($x:Int){site{name}}';",
  'const F = `fragment C on Cart{id ${more}}`;',
  "const M = '{amount currencyCode}';",
  'ask(`{order{lines{id}}}`);',
])('GraphQL without the tag is found: %s', (code) => {
  expect(literalsIn('planted.ts', code).bare).toHaveLength(1);
});

test('packed, every text of the source says the same to a server', () => {
  for (const texts of sources.flatMap((path) => literalsIn(path, read(path)).tagged)) {
    const packed = packGraphql(texts);
    // A value is a name here: whatever it is, the blanks around it are what matters.
    expect(stripIgnoredCharacters(packed.join('Value'))).toBe(
      stripIgnoredCharacters(texts.join('Value')),
    );
    expect(packed.join('Value').length).toBeLessThanOrEqual(texts.join('Value').length);
  }
});

test.each([
  [
    'blanks and line ends',
    '\n  query ($a: Int, $b: [Int!]) {\n    site { name }\n    other\n  }\n',
    'query($a:Int,$b:[Int!]){site{name}other}',
  ],
  [
    'a fragment after a name, and a type after its dots',
    '{ id ... on Product { name } ...F }',
    '{id...on Product{name}...F}',
  ],
  ['a fragment after a number', '{ first 1 ...F }', '{first 1 ...F}'],
  ['a comment', '{ # the product’s\n  id # and "this"\n  name }', '{id name}'],
  [
    'a text in quotation marks',
    '{ a(b: "two  blanks, # no comment", c: "an \\" inside  ") { id } }',
    '{a(b:"two  blanks, # no comment",c:"an \\" inside  "){id}}',
  ],
  ['an empty text beside another', '{ a(b: ["" "  "]) }', '{a(b:["" "  "])}'],
  [
    'a text over several lines',
    '{ a(b: """\n  two  "" lines \\""" \n""") { id } }',
    '{a(b:"""\n  two  "" lines \\""" \n"""){id}}',
  ],
])('%s: packed as GraphQL reads it', (_what, text, packed) => {
  expect(packGraphql([text])).toEqual([packed]);
  expect(stripIgnoredCharacters(packed)).toBe(stripIgnoredCharacters(text));
});

test('next to a value a blank stays, unless a mark separates', () => {
  expect(packGraphql(['query { a ', ' b: ', '(id: "x  ', '  y") { ', ' } ', ' }'])).toEqual([
    'query{a ',
    ' b:',
    '(id:"x  ',
    '  y"){',
    '}',
    '}',
  ]);
});

test.each([
  ['a text in quotation marks that does not end', ['{ a(b: "open) }']],
  ['a value in a comment', ['{ a # such as ', '\n }']],
])('%s stops the build', (_what, texts) => {
  expect(() => packGraphql(texts)).toThrow();
});

test('the build packs what has the tag and takes the tag away, also one literal in another', () => {
  const { transform } = packedGraphql() as unknown as {
    transform(this: object, code: string, id: string): { code: string } | null;
  };
  const run = (code: string) =>
    transform.call(
      {
        parse: (text: string) => parseSync('a.js', text).program,
        error: (message: string) => expect.fail(message),
      },
      code,
      'a.js',
    )?.code;
  expect(
    run('const Q = gql`\n  { a ${more && gql`b { c }`} ${d} }\n`; const other = html`  <b> `;'),
  ).toBe('const Q = `{a ${more && `b{c}`} ${d}}`; const other = html`  <b> `;');
  expect(run('const Q = gql`{ a(b: "\\`  \\${x}") }`;')).toBe('const Q = `{a(b:"\\`  \\${x}")}`;');
  expect(run('const Q = `{ a }`;')).toBeUndefined();
});

/** Texts as a broken export, a cut download or an attacker may leave them: the same ones for the same seed. */
import { createRandom } from '../../src/tools/random.js';
import fc from './property.js';

const POISON = [
  'javascript:alert(1)',
  'data:text/html,<script>1</script>',
  'https://user:pass@a.example/',
  '\\u0000',
  '\0',
  '"',
  "'",
  '<![CDATA[',
  '<!DOCTYPE x [<!ENTITY a "&#0;"><!ENTITY b "&a;&a;">]>',
  '&b;&#x1F600;&lt;img src=x onerror=1&gt;',
  '__proto__',
  'constructor',
  '{"__proto__":{"polluted":true}}',
  '=1+1',
  ',,,,',
  '\t\t',
  '\r\n',
  '\n\n',
  '\ufeff',
  '😀'.slice(0, 1),
  '9'.repeat(400),
  '[[[[[[[[[[[[[[[[',
  '<a><a><a><a><a><a>',
  '-->',
  '99:99:99.999 --> 00:00',
  '<c.x onclick=1>',
  '-1e999',
  'null',
];
const VALUES: unknown[] = [
  null,
  true,
  0,
  -1,
  1e21,
  '',
  'x',
  'javascript:alert(1)',
  [],
  {},
  [null],
  [[]],
  { id: null },
  { src: 1, url: [] },
  '9'.repeat(300),
];

/** From 0 to below `end`. */
type Below = (end: number) => number;

/** Small and quick: tens of thousands of texts in a few seconds. */
function createBelow(seed: number): Below {
  const random = createRandom(seed);
  return (end) => (random() * 2 ** 32) % end;
}

const pick = <T>(from: readonly T[], below: Below): T => from[below(from.length)] as T;

function edited(text: string, below: Below): string {
  let now = text;
  for (let count = 1 + below(5); count > 0; count--) {
    const at = below(now.length + 1);
    const put =
      below(4) === 0
        ? ''
        : below(3) === 0
          ? String.fromCharCode(below(0x3000))
          : pick(POISON, below);
    now = now.slice(0, at) + put + now.slice(at + below(40));
  }
  return now;
}

/** JSON stays JSON, with a value in it that nobody expects there. */
function misvalued(text: string, below: Below): string {
  const root: unknown = JSON.parse(text);
  let at: unknown = root;
  for (;;) {
    const keys = typeof at === 'object' && at !== null ? Object.keys(at) : [];
    if (keys.length === 0) return text;
    const holder = at as Record<string, unknown>;
    const key = pick(keys, below);
    const inner = holder[key];
    if (typeof inner !== 'object' || inner === null || below(3) === 0) {
      holder[key] = pick(VALUES, below);
      return JSON.stringify(root);
    }
    at = inner;
  }
}

/** As many mutations of these texts; each is told with what made it when `look` throws. */
export function mutateAll(
  texts: readonly string[],
  count: number,
  look: (text: string) => void,
): void {
  const start = Number(fc.readConfigureGlobal()?.seed ?? 1) * 1_000_000;
  for (let number = 0; number < count; number++) {
    const below = createBelow(start + number);
    const original = texts[number % texts.length] as string;
    const text =
      /^[[{]/.test(original) && below(2) === 0
        ? misvalued(original, below)
        : edited(original, below);
    try {
      look(text);
    } catch (error) {
      throw new Error(`Mutation ${number}: ${JSON.stringify(text.slice(0, 3000))}`, {
        cause: error,
      });
    }
  }
}

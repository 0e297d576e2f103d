/** Five hundred texts that were written to be something else than text, or to break what shows them; the same each time. */

const JOKERS = [
  '<script>window.hit=1</script>',
  '<img src=x onerror="window.hit=1">',
  '"><svg/onload=window.hit=1>',
  '</textarea><iframe srcdoc="<script>parent.hit=1</script>">',
  '<style>*{display:none!important}</style>',
  '<a href="javascript:window.hit=1">click</a>',
  '<details open ontoggle=window.hit=1>',
  '<math><mtext></table><img src=x onerror=window.hit=1>',
  '{{constructor.constructor("window.hit=1")()}}',
  '${window.hit=1}',
  '<!--><img src=x onerror=window.hit=1>-->',
  ']]><script>window.hit=1</script>',
  'javascript:window.hit=1//',
  'data:text/html,<script>window.hit=1</script>',
  "'; DROP TABLE questions; --",
  "' OR '1'='1",
  '1; DELETE FROM events WHERE 1=1',
  '../../../../etc/passwd',
  '..\\..\\windows\\system32\\config',
  '%00%2e%2e%2f%0d%0aSet-Cookie:a=b',
  '__proto__',
  'constructor',
  'prototype.polluted',
  '{"__proto__":{"polluted":true}}',
  'hasOwnProperty',
  '=HYPERLINK("https://evil.example","win")',
  '=cmd|"/C calc"!A0',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\r\nSubject: other\r\nBcc: all@evil.example\r\n\r\nbody',
  'data: {"x":1}\n\nevent: end',
  '\u202Egnp.exe\u202C',
  '\u2066\u2067\u202B\u202E never closed',
  '\u200B\u200B\u200B.\u200B',
  '\u0000\u0001\u0008\u001B[31mred\u001B[0m\u007F',
  '\uFEFF\uFFFE\uFFFD',
  '\uD800 half a sign \uDC00',
  '👩‍👩‍👧‍👦🏳️‍🌈🧑🏿‍🚀',
  '🇩🇪🇫🇷🇺🇳🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  'שלום <b>עולם</b> שלום',
  'مرحبا ‏<i>بالعالم</i>',
  'ﷺ﷽𒐫⸻',
  'ff\uFB00\u0301ﬁ Å Å',
  '%s%s%s%n{0}{count}{creator}',
  'null',
  'undefined',
  'NaN',
  'true',
  '[object Object]',
] as const;

const zalgo = (length: number) =>
  Array.from(
    { length: 12 },
    (_, at) => 'zalgo text'[at % 10] + '\u0300\u0316\u0489\u0334'.repeat(length),
  ).join('');

/** What each joker is put into. */
const DRESSES: readonly ((text: string, at: number) => string)[] = [
  (text) => text,
  (text, at) => `${'w'.repeat(40 + at * 9)}${text}`,
  (text, at) => `${zalgo((at % 12) + 1)} ${text}`,
  (text) => `\u202E${text}\u2066`,
  (text) => Array.from(text).join('\u200D'),
  (text) => `${text}\n\n\t\v${text}`,
  (text) => text.replace(/</g, '\uFF1C').replace(/>/g, '\uFF1E'),
  (text) => `&lt;${text}&gt;&#60;&amp;`,
  (text) => `${text} ${'🎉'.repeat(60)}`,
  (text) => `Is it fine for dry skin? ${text}`,
];

export const hostileTexts: readonly string[] = JOKERS.flatMap((joker, at) =>
  DRESSES.map((dress) => dress(joker, at)),
);

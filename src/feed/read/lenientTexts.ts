/** HTML that platforms put into texts, and addresses as people copy them. What comes of it is text, never markup. */

/** Names from number 160 on, one after the other. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
const NAMED = new Map([
  ...LATIN.split(' ').map((name, at): [string, string] => [name, String.fromCharCode(160 + at)]),
  ...Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    lsaquo: '‹',
    rsaquo: '›',
    hellip: '…',
    bull: '•',
    trade: '™',
    euro: '€',
    prime: '′',
    Prime: '″',
    hearts: '♥',
    starf: '★',
    check: '✓',
    rarr: '→',
    minus: '−',
    ne: '≠',
    le: '≤',
    ge: '≥',
    oelig: 'œ',
    OElig: 'Œ',
    scaron: 'š',
    Scaron: 'Š',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    zwnj: '\u200c',
    zwj: '\u200d',
    lrm: '\u200e',
    rlm: '\u200f',
  }),
]);
/** What Windows has in the place of these control characters, which nobody means. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const unescaped = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,7}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name) return NAMED.get(name) ?? NAMED.get(name.toLowerCase()) ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
      if (code >= 0x80 && code < 0xa0) return WINDOWS[code - 0x80] ?? '';
      return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
    },
  );

/** What no browser would show, however often it begins. */
const withoutHidden = (text: string): string =>
  [
    [/<(?:script|style|template)\b/i, /<\/(?:script|style|template)\s*>/i],
    [/<!--/, /-->/],
  ].reduce((left, [opens = /$/, closes = /$/]) => {
    const [first = '', ...hidden] = left.split(opens);
    return first + hidden.map((part) => part.split(closes).slice(1).join('')).join('');
  }, text);

/** Elements that begin a line of their own. */
const LINES = /<(?:br|\/?(?:p|div|li|ul|ol|tr|h[1-6]|blockquote))(?:\s[^<>]*)?\/?>/gi;
/** HTML's own elements, so that `a < b > c` and `<3` stay. */
const TAGS =
  /<\/?(?:a|abbr|b|bdi|bdo|big|center|code|del|em|font|i|img|ins|mark|q|s|script|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|th|thead|u|wbr)(?:\s[^<>]*)?\/?>/gi;

/**
 * A text without HTML: entities read, also those that were written twice (`&amp;amp;`), and tags away. What only looks like either stays.
 *
 * @param isLine - is shown in one line.
 */
export function plain(text: string, isLine: boolean): string {
  let read = text;
  for (let round = 0; round < 3 && /&#?\w+;|<[a-z/!]/i.test(read); round++)
    read = unescaped(withoutHidden(read).replace(LINES, '\n').replace(TAGS, ''));
  if (read === text) return text;
  const shown = (isLine ? read.replace(/\s*\n\s*/g, ' ') : read.replace(/\n{3,}/g, '\n\n'))
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e]/g, '')
    .trim();
  // Of nothing but tags what was written is left: as text it does nothing.
  return shown || text;
}

/** A host before a path, as people copy it from where a browser shows it. */
const HOST =
  /^(?:www\.)?(?:[a-z\d-]+\.)+(?:com|net|org|io|co|shop|store|app|dev|eu|de|at|ch|fr|it|es|pt|nl|be|pl|se|dk|no|fi|uk|us|ca|au|jp|br|in)(?=\/)/i;

/** An address with `&` written as HTML does, blanks around it, or without its scheme. */
export function address(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const text = value.trim().replace(/&(?:amp|#0?38);/g, '&');
  return HOST.test(text) ? `https://${text}` : text;
}

/** Whether anything here fits and is not what was meant. As in `wholeFeed.ts`, which asks this of a whole feed and stays by itself in the first file. */
export const hasMarkup = (value: unknown): boolean =>
  /&#?\w+;|<\/?[a-z]|"[\w.-]+\.com\//.test(JSON.stringify(value));

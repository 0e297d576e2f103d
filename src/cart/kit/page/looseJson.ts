/** JSON as templates print it: what no parser of JSON takes, and what can mean one thing only. */

const MAX_DEPTH = 60;
/** Between two values: blanks of any kind, comments, the marks of CDATA, and tags that a server or an editor put around. */
const BETWEEN =
  /(?:[\s\u200b-\u200d\u2060]|<!--[^{}[\]"]{0,300}?-->|<!--|-->|\/\*[^]{0,2000}?\*\/|\/\/[^\n]*|<!\[CDATA\[|\]\]>|<\/?[a-z][^<>]*>)+/iy;
/** Signs after a backslash that JSON knows; scripts know `\\'` and `\\x27` too. */
const ESCAPED = /\\(?:u([\da-f]{4})|x([\da-f]{2})|([^]))/gi;
const LETTERS: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '', f: '', u: '', x: '' };
/** What a quotation mark stands before where it ends a text: one within the text stands before other words. */
const AFTER_TEXT = /\s*(?:[,:;}\]]|$|\n\s*["'}])/y;
const QUOTES: Record<string, string> = { '"': '"', "'": "'", '“': '”“"', '”': '”"' };

/**
 * One document, or several one after the other: with raw line breaks, marks of quotation and backslashes within texts, commas too many or too
 * few, comments, keys without their quotes, curly quotes, `028`, `28,00`, `NaN`, and words before or after.
 *
 * @returns `undefined` for what is cut off or no JSON at all.
 */
export function parseLoose(text: string): unknown {
  let at = 0;
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const [found = ''] = pattern.exec(text) ?? [];
    at += found.length;
    return found;
  };
  const broken = (): never => {
    throw new SyntaxError(text.slice(at, at + 20));
  };
  const skip = () => {
    while (take(BETWEEN) || take(/[,;]+/y));
  };

  function readText(closing: string): string {
    const begin = ++at;
    for (; at < text.length; at++) {
      if (text[at] === '\\') at++;
      else if (closing.includes(text[at] ?? ' ')) {
        AFTER_TEXT.lastIndex = at + 1;
        if (AFTER_TEXT.test(text)) break;
      }
    }
    if (at >= text.length) broken();
    return text.slice(begin, at++).replace(ESCAPED, (_, four, two, sign: string) => {
      const hex: string | undefined = four ?? two;
      return hex ? String.fromCharCode(Number.parseInt(hex, 16)) : (LETTERS[sign] ?? sign);
    });
  }

  /** `28,00` is one value of a key, and two of a list. */
  function readWord(isMember: boolean): unknown {
    const sum = isMember ? take(/-?\d[\d.]*(?:,\d[\d.]*)+(?=\s*[,}\n])/y) : '';
    if (sum) return sum;
    return meantBy(take(/[^,;{}[\]"\n]*/y).trim());
  }

  function readValue(isMember: boolean, depth: number): unknown {
    take(BETWEEN);
    const sign = text[at] ?? '';
    if (depth > MAX_DEPTH) broken();
    if (sign === '{') return readMembers(depth);
    if (sign === '[') return readEntries(depth);
    return QUOTES[sign] === undefined ? readWord(isMember) : readText(QUOTES[sign]);
  }

  function readMembers(depth: number): Record<string, unknown> {
    const made: Record<string, unknown> = {};
    at++;
    for (skip(); text[at] !== '}'; skip()) {
      const closing = QUOTES[text[at] ?? ''];
      const key = closing === undefined ? take(/[@$\w-]+(?::[\w-]+)?(?=\s*:)/y) : readText(closing);
      take(BETWEEN);
      if ((!key && closing === undefined) || text[at++] !== ':') broken();
      const value = readValue(true, depth + 1);
      if (value !== undefined && key !== '__proto__') made[key] = value;
    }
    at++;
    return made;
  }

  function readEntries(depth: number): unknown[] {
    const made: unknown[] = [];
    at++;
    for (skip(); text[at] !== ']'; skip()) {
      const before = at;
      made.push(readValue(false, depth + 1));
      if (at === before) broken();
    }
    at++;
    return made;
  }

  const documents: unknown[] = [];
  try {
    for (skip(); at < text.length; skip()) {
      if (/[{[]/.test(text[at] ?? '')) documents.push(readValue(false, 0));
      else take(/[^{[]+/y);
    }
  } catch {
    // What is cut off may have lost what makes the rest wrong.
    return undefined;
  }
  return documents.length > 1 ? documents : documents[0];
}

/** A word without quotes: a number, one of those that JSON or scripts know, else a text that has lost its quotes. */
function meantBy(word: string): unknown {
  if (/^(?:true|false)$/.test(word)) return word === 'true';
  if (/^(?:null|undefined|NaN|)$/.test(word)) return undefined;
  return /^-?\d+\.?\d*(?:e[+-]?\d+)?$/i.test(word) ? Number(word) : word;
}

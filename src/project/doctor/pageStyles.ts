/** What styles are written into a page, for its elements. Style sheets in files of their own are not read. */
import type { Element } from 'domhandler';
import { textOf, type FoundPage } from './readPage.js';

/** Declarations by property, both in small letters. */
export type Styles = Readonly<Record<string, string>>;

const MAX_RULES = 2_000;

/** By order alone, and without what holds on some screens only: enough to see what is meant to be. */
export function createStyles(page: FoundPage): (element: Element) => Styles {
  const rules = rulesIn(page.all('style').map(textOf).join('\n')).map(([selector, declared]) => ({
    elements: new Set(page.all(selector)),
    declared,
  }));
  return (element) =>
    Object.fromEntries(
      [
        ...rules.flatMap(({ elements, declared }) => (elements.has(element) ? [declared] : [])),
        declarationsIn(element.attribs['style'] ?? ''),
      ].flatMap((declared) => Object.entries(declared)),
    );
}

function rulesIn(css: string): [selector: string, declared: Styles][] {
  const rules: [string, Styles][] = [];
  const text = css.replace(/\/\*[^]*?\*\//g, '');
  let depth = 0;
  let start = 0;
  let selector = '';
  for (let at = 0; at < text.length && rules.length < MAX_RULES; at += 1) {
    const sign = text[at];
    if (sign === ';' && depth === 0) start = at + 1;
    else if (sign === '{') {
      if (depth === 0) selector = text.slice(start, at).trim();
      depth += 1;
      start = at + 1;
    } else if (sign === '}' && depth > 0) {
      depth -= 1;
      if (depth === 0 && selector && !selector.startsWith('@'))
        rules.push([selector, declarationsIn(text.slice(start, at))]);
      if (depth === 0) start = at + 1;
    }
  }
  return rules;
}

const declarationsIn = (text: string): Styles =>
  Object.fromEntries(
    text.split(';').flatMap((each) => {
      const [name = '', ...value] = each.split(':');
      const said = value
        .join(':')
        .replace(/!important/i, '')
        .trim()
        .toLowerCase();
      return said ? [[name.trim().toLowerCase(), said]] : [];
    }),
  );

/** HTML and XML as text: whatever is put in is escaped, but for what was made here. */
export class Markup {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text;
  }
}

type Part = Markup | string | number | null | undefined | false | readonly Part[];

/** Nothing that XML has no place for, and nothing that ends a text or an attribute. */
const escapeText = (text: string): string =>
  text
    .replace(/[^\t\n\r\x20-\ud7ff\ue000-\u{10ffff}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');

function render(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(render).join('');
  return escapeText(String(part));
}

/** `html` and `xml` are written alike: attributes always in double quotes. */
export const markup = (texts: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(texts.map((text, index) => text + render(parts[index])).join(''));

/** ` name="value"`, or nothing where there is none. */
export const attribute = (name: string, value: string | number | null | undefined): Markup =>
  new Markup(
    value === null || value === undefined ? '' : ` ${name}="${escapeText(String(value))}"`,
  );

/** The address of a program to run when the page has been read. */
export const deferredScript = (src: string): Markup =>
  new Markup(`<script defer${attribute('src', src)}></script>`);

/** What search engines read: nothing in it can end the element or begin a comment. */
export const linkedData = (value: unknown): Markup => {
  const json = JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return new Markup(`<script type="application/ld+json">${json}</script>\n`);
};

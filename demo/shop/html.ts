/** Markup that has been escaped already. Only {@link html} and {@link trusted} make one. */
export interface Html {
  readonly markup: string;
}

type Part = Html | string | number | false | null | undefined | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For text and for attribute values in quotes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

function toMarkup(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  if ('markup' in part) return part.markup;
  return part.map(toMarkup).join('');
}

/** Template tag: whatever is put in is escaped, unless it is `Html` itself. Lists are joined, `false` and `null` are nothing. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return {
    markup: strings.reduce(
      (whole, text, index) => whole + text + (index < parts.length ? toMarkup(parts[index]) : ''),
      '',
    ),
  };
}

/** Only for markup that this shop's own templates made before. */
export const trusted = (markup: string): Html => ({ markup });

/** JSON that cannot end the `<script>` it stands in. */
export function scriptJson(value: unknown): Html {
  return trusted(
    JSON.stringify(value).replace(
      /[<>&\u2028\u2029]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );
}

/** Looks a text up and fills `{name}` places. What it returns is text, never HTML. */
export type Translate<Texts> = (
  key: keyof Texts & string,
  values?: Record<string, string | number>,
) => string;

/**
 * One translator for one table of texts. Tables come in parts (`en/shelf`, `en/player`, `en/product`), so that the first paint
 * carries only its own. A merchant's `overrides` are own-property reads and win.
 */
export function createTranslate<Texts extends Record<string, string>>(
  texts: Texts,
  overrides: Readonly<Record<string, string>> = {},
): Translate<Texts> {
  return (key, values) => {
    const text = own(overrides, key) ?? own(texts, key) ?? key;
    return values
      ? text.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
          Object.hasOwn(values, name) ? String(values[name]) : placeholder,
        )
      : text;
  };
}

/** Overrides come from a shop's script: anything may stand in them. */
function own(table: Readonly<Record<string, unknown>>, key: string): string | undefined {
  const found = Object.hasOwn(table, key) ? table[key] : undefined;
  return typeof found === 'string' ? found : undefined;
}

/** One sentence for each of the language's plural categories that needs its own; `other` is for all the rest. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** A sentence with `{name}` places. */
export type Message = string | Plural;

/** A table in another language: the same keys, and forms for as many plurals as the language has. */
export type In<English> = { readonly [Key in keyof English]: Message };

/** Looks a text up and fills `{name}` places. What it returns is text, never HTML. */
export type Translate<Texts> = (
  key: keyof Texts & string,
  values?: Record<string, string | number>,
) => string;

/** Fills the places of a message, as its language counts, writes numbers and runs. */
export type Fill = (message: Message, values?: Record<string, string | number>) => string;

/** What runs from right to left. */
const RTL = /[\u0590-\u08ff\ufb1d-\ufefc]/;

/**
 * @param language - of the sentences.
 * @param isRtl - they run from right to left.
 * @param number - how a number is written in them.
 */
export const createFill =
  (language = 'en', isRtl = false, number: (value: number) => string = String): Fill =>
  (message, values = {}) =>
    choose(message, values, language).replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : place;
      if (typeof value === 'number') return number(value);
      // A handle keeps its @ in front, a price its sign, whatever stands around it.
      return value && (isRtl || RTL.test(value)) ? `\u2068${value}\u2069` : (value ?? '');
    });

/** By the first number that is given. */
function choose(
  message: Message,
  values: Record<string, string | number>,
  language: string,
): string {
  if (typeof message === 'string') return message;
  const count = Object.values(values).find((value) => typeof value === 'number');
  return message[new Intl.PluralRules(language).select(Number(count))] ?? message.other;
}

/**
 * One translator for one table of texts. Tables come in parts (`en/shelf`, `en/player`, `en/product`), so that the first paint
 * carries only its own. `overrides` are the page's language with a merchant's own wording; they are own-property reads and win.
 */
export function createTranslate<Texts extends Readonly<Record<string, Message>>>(
  texts: Texts,
  overrides: Readonly<Record<string, unknown>> = {},
  fill: Fill = createFill(),
): Translate<Texts> {
  return (key, values) => fill(own(overrides, key) ?? own(texts, key) ?? key, values);
}

/** Overrides come from a shop's script: anything may stand in them. */
function own(table: Readonly<Record<string, unknown>>, key: string): Message | undefined {
  const found = Object.hasOwn(table, key) ? table[key] : undefined;
  return typeof found === 'string' || typeof (found as Plural | undefined)?.other === 'string'
    ? (found as Message)
    : undefined;
}

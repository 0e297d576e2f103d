/** Looks a text up and fills `{name}` places. What it returns is text, never HTML. */
export type Translate<Texts> = (key: keyof Texts & string, values?: Record<string, string | number>) => string;
/**
 * One translator for one table of texts. Tables come in parts (`en/shelf`, `en/player`, `en/product`), so that the first paint
 * carries only its own. A merchant's `overrides` are own-property reads and win.
 */
export declare function createTranslate<Texts extends Record<string, string>>(texts: Texts, overrides?: Readonly<Record<string, string>>): Translate<Texts>;

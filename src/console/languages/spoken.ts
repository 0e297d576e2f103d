/** The language that the page speaks: chosen once, before anything is drawn. A document of ours has one, as it has one `lang`. */
import { createFill, type Fill, type Message, type Translate } from '../../i18n/translate.js';

/** A table of sentences, by their keys. */
export type Sentences = Readonly<Record<string, Message>>;

export interface Spoken {
  /** Of the sentences: `de`. */
  code: string;
  /** For numbers, sums and days, with the reader's region where their browser names one: `de-AT`. */
  locale: string;
  /** Areas of the console by their names; what is not in them is said in English. */
  areas: Readonly<Record<string, Sentences>>;
}

export const isRtl = (code: string): boolean => /^(ar|he)$/.test(code);

const english: Spoken = { code: 'en', locale: 'en', areas: {} };
const page = { spoken: english, fill: fillFor(english) };

function fillFor({ code, locale }: Spoken): Fill {
  const numbers = new Intl.NumberFormat(locale);
  return createFill(code, isRtl(code), (value) => numbers.format(value));
}

/** From now on. What is drawn already is not drawn anew. */
export function speak(spoken: Spoken): void {
  page.spoken = spoken;
  page.fill = fillFor(spoken);
}

export const spoken = (): Spoken => page.spoken;

/**
 * What an area says, in the page's language.
 *
 * @param area - as the languages name it.
 * @param texts - in English, the one definition.
 */
export const createText =
  <Texts extends Sentences>(area: string, texts: Texts): Translate<Texts> =>
  (key, values) =>
    page.fill(page.spoken.areas[area]?.[key] ?? texts[key] ?? key, values);

/** A sentence of an area, where the page's language has it. English has none here: servers bring theirs. */
export function sayIn(
  area: string,
  key: string,
  values?: Record<string, string | number>,
): string | null {
  const texts = page.spoken.areas[area];
  const found = texts && Object.hasOwn(texts, key) ? texts[key] : undefined;
  return found === undefined ? null : page.fill(found, values);
}

/** Sentences one after the other, as the language sets them apart; what there is not is left out. */
export const inOneGo = (sentences: readonly (string | false | null | undefined)[]): string =>
  sentences.filter(Boolean).join(/^(ja|zh)$/.test(page.spoken.code) ? '' : ' ');

/** Keys of sentences that a number chooses. */
export type Counted<Texts> = {
  [Key in keyof Texts & string]: Texts[Key] extends string ? never : Key;
}[keyof Texts & string];

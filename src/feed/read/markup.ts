/** HTML in a text, and addresses without their scheme: each fits, and is not what was meant. */
const MARKUP = /&#?\w+;|<\/?[a-z]|"[\w.-]+\.(?:com|net|io)\//;

/** Whether anything that is said here would be shown, or looked for, as it was not meant; `lenient.ts` reads it. */
export const hasMarkup = (value: unknown): boolean => MARKUP.test(JSON.stringify(value));

/** What servers say, in the page's language. */
import { split, type Say } from '../../i18n/sayKeys.js';
import { inOneGo, sayIn, spoken } from './spoken.js';

interface Heard {
  message?: string;
  say?: readonly Say[] | undefined;
}

/** @returns the English sentence where the page is in English, or where the server is newer and says what this page does not know. */
export function inWords({ message = '', say = [] }: Heard): string {
  if (spoken().code === 'en' || say.length === 0) return message;
  const sentences = say.map(({ key, values }) => sayIn(...split(key), values));
  return sentences.every((each) => each !== null) ? inOneGo(sentences) : message;
}

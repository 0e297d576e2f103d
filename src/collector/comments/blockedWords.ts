/** Words that no question may have. */
import { lettersOf, skeletonOf } from './skeleton.js';

export const MAX_WORDS = 500;
const MAX_WORD = 60;

/** Written without spaces between words, so that one is looked for anywhere. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** What the room has typed, one a line or with commas between, as a list that is kept: each once, none empty. */
export function readWords(raw: unknown): string[] | null {
  if (!Array.isArray(raw) || raw.length > MAX_WORDS) return null;
  const words = new Map<string, string>();
  for (const each of raw) {
    if (typeof each !== 'string' || each.length > MAX_WORD * 4) return null;
    const word = each
      .normalize('NFC')
      .replace(/[\p{C}\s]+/gu, ' ')
      .trim();
    if (Array.from(word).length > MAX_WORD) return null;
    const skeleton = skeletonOf(word);
    if (tokensOf(skeleton).length > 0 && !words.has(skeleton)) words.set(skeleton, word);
  }
  return [...words.values()];
}

/**
 * Whether a text has one of the words, however it is written: with marks, in other letters that look alike, with figures for letters, with
 * something unseen or with a space between all its letters. A word is met as a whole; one that ends with `*` as a beginning, and one of a
 * script without spaces anywhere.
 */
export function createWordCheck(words: readonly string[]): (text: string) => boolean {
  const wanted = words.map((word) => {
    const isBeginning = word.endsWith('*');
    const skeleton = skeletonOf(isBeginning ? word.slice(0, -1) : word);
    return { isBeginning, skeleton, tokens: tokensOf(skeleton), isUnspaced: UNSPACED.test(word) };
  });
  return (text) => {
    const plain = skeletonOf(text);
    return [plain, lettersOf(plain)].some((skeleton) => {
      const runs = [tokensOf(skeleton), joined(tokensOf(skeleton))];
      return wanted.some((word) =>
        word.isUnspaced
          ? skeleton.replace(/[^\p{L}\p{N}]+/gu, '').includes(word.tokens.join(''))
          : runs.some((tokens) => hasRun(tokens, word.tokens, word.isBeginning)),
      );
    });
  };
}

const tokensOf = (skeleton: string): string[] => skeleton.match(/[\p{L}\p{N}]+/gu) ?? [];

/** `b a d` is one word. */
function joined(tokens: readonly string[]): string[] {
  const found: string[] = [];
  let single = '';
  const end = () => {
    if (single !== '') found.push(single);
    single = '';
  };
  for (const token of tokens)
    if (Array.from(token).length === 1) single += token;
    else {
      end();
      found.push(token);
    }
  end();
  return found;
}

const hasRun = (tokens: readonly string[], wanted: readonly string[], isBeginning: boolean) =>
  tokens.some((_token, at) =>
    wanted.every((word, index) => {
      const token = tokens[at + index] ?? '';
      return isBeginning && index === wanted.length - 1 ? token.startsWith(word) : token === word;
    }),
  );

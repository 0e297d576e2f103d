/**
 * A text as somebody reads it who looks for words: without marks, spaces that nobody sees and letters of other scripts that look like
 * Latin ones. Only for comparing; what is kept and shown is what was written.
 */

/** Letters that are drawn like Latin ones, after normalising. */
const ALIKE: Readonly<Record<string, string>> = {
  // Cyrillic
  ...{ а: 'a', в: 'b', с: 'c', ԁ: 'd', е: 'e', һ: 'h', і: 'i', ј: 'j', к: 'k', м: 'm', н: 'h' },
  ...{ о: 'o', р: 'p', ԛ: 'q', ѕ: 's', т: 't', у: 'y', ѵ: 'v', ԝ: 'w', х: 'x', ѡ: 'w', ӏ: 'l' },
  // Greek
  ...{ α: 'a', β: 'b', ε: 'e', η: 'n', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', σ: 'o', τ: 't' },
  ...{ υ: 'u', χ: 'x', ω: 'w', γ: 'y', ϲ: 'c', ϳ: 'j' },
  // Latin ones that normalising leaves as they are
  ...{ ı: 'i', ȷ: 'j', ł: 'l', ø: 'o', đ: 'd', ħ: 'h', ŧ: 't', ƒ: 'f', ɑ: 'a', ɡ: 'g', ɩ: 'i' },
  ...{ ɴ: 'n', ʀ: 'r', ʏ: 'y', ᴀ: 'a', ʙ: 'b', ᴄ: 'c', ᴅ: 'd', ᴇ: 'e', ꜰ: 'f', ɢ: 'g', ʜ: 'h' },
  ...{ ɪ: 'i', ᴊ: 'j', ᴋ: 'k', ʟ: 'l', ᴍ: 'm', ᴏ: 'o', ᴘ: 'p', ꜱ: 's', ᴛ: 't', ᴜ: 'u', ᴠ: 'v' },
  ...{ ᴡ: 'w', ᴢ: 'z', ß: 'ss', æ: 'ae', œ: 'oe' },
  // Armenian
  ...{ օ: 'o', ս: 'u', հ: 'h', ց: 'g', զ: 'q', ո: 'n' },
};

/** Signs and figures that are written for letters. */
const FOR_LETTERS: Readonly<Record<string, string>> = {
  ...{ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '9': 'g' },
  ...{ '@': 'a', $: 's', '!': 'i', '|': 'i', '€': 'e', '+': 't' },
};

const UNSEEN = /[\p{M}\p{Cf}\p{Cc}\u115f\u1160\u17b4\u17b5\u3164\uffa0\u2800]/gu;

const replaced = (text: string, by: Readonly<Record<string, string>>) =>
  Array.from(text, (sign) => (Object.hasOwn(by, sign) ? by[sign] : sign)).join('');

/** Small letters without marks; letters that look alike are one. */
export const skeletonOf = (text: string): string =>
  replaced(
    text
      .normalize('NFKD')
      .replace(UNSEEN, '')
      .toLowerCase()
      // Capitals may have brought marks of their own.
      .normalize('NFKD')
      .replace(UNSEEN, ''),
    ALIKE,
  );

/** The same with figures and signs read as the letters they stand for. */
export const lettersOf = (skeleton: string): string => replaced(skeleton, FOR_LETTERS);

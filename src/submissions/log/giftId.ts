import { randomInt } from 'node:crypto';

/** Without letters and digits that are taken for one another. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

const slug = (words: string, max: number) =>
  words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, max)
    .replace(/^-+|-+$/g, '');

/** `gift-2026-mia-skin-serum-k7qd2m`: read aloud on the telephone, and never given twice. */
export function makeGiftId(year: number, handle: string, product: string): string {
  const end = Array.from({ length: 6 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return ['gift', year, slug(handle, 24), slug(product, 24), end]
    .filter((part) => part !== '')
    .join('-');
}

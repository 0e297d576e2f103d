import { expect, it } from 'vitest';
import { cartErrorCodes, type CartError } from '../../../../src/cart/contract/errors.js';
import type { QuantityRule } from '../../../../src/cart/contract/types.js';
import { refusalTexts } from '../../../../src/i18n/en/refusals.js';
import { createTranslate } from '../../../../src/i18n/translate.js';
import { newRow } from '../../../../src/models/cart/cartRows.js';
import { lineRefusal } from '../../../../src/ui/cart/lineRefusal.js';

const text = createTranslate(refusalTexts);
function say(
  error: Partial<CartError> & Pick<CartError, 'code'>,
  before: number,
  asked: number,
  held: number,
  rule?: QuantityRule,
) {
  const line = {
    key: 'k',
    variantId: 'v',
    quantity: held,
    title: 'Mug',
    ...(rule ? { rule } : {}),
  };
  const sentence = lineRefusal({
    ...newRow(1, line),
    refusal: { error: { message: '', ...error }, requested: asked, before, retryAtMs: 0 },
  });
  return sentence && text(sentence.key, sentence.values);
}

it.each([
  ['went up, but not all the way', 1, 5, 3, 'Only 3 left.'],
  ['did not even go up by one', 2, 3, 2, 'Only 2 left.'],
  [
    'stayed, though one more might have been had',
    2,
    5,
    2,
    'There are not 5 of this left. Try fewer.',
  ],
  ['is gone altogether', 0, 1, 0, 'There are no more of this left.'],
])('of a stock that %s says only what follows from it', (_, before, asked, held, sentence) => {
  expect(say({ code: 'not_enough_stock', inCart: held }, before, asked, held)).toBe(sentence);
});

it('a line’s refusal uses the figure that the shop stated, and the line’s own rule', () => {
  expect(say({ code: 'not_enough_stock', limit: 4 }, 2, 9, 2)).toBe('Only 4 left.');
  expect(say({ code: 'quantity_limit' }, 2, 9, 2, { min: 1, max: 6, increment: 1 })).toBe(
    'You can have 6 of this at most.',
  );
});

it.each(cartErrorCodes)('%s has a sentence with no place left open', (code) => {
  expect(say({ code }, 1, 2, 1)).toMatch(/^[A-Z][^{}]*\.$/);
});

it('a line’s refusal says nothing where nothing was refused', () => {
  expect(lineRefusal(newRow(1, { key: 'k', variantId: 'v', quantity: 1, title: '' }))).toBeNull();
});

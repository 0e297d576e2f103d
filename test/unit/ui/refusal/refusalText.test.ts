import { describe, expect, it } from 'vitest';
import { cartErrorCodes, type CartError } from '../../../../src/cart/contract/errors.js';
import { refusalTexts } from '../../../../src/i18n/en/refusals.js';
import { createTranslate } from '../../../../src/i18n/translate.js';
import { refusalText, type QuantityRule } from '../../../../src/ui/refusal/refusalText.js';

const text = createTranslate(refusalTexts);
const say = (
  error: Partial<CartError> & Pick<CartError, 'code'>,
  requested = 1,
  actual = 0,
  rule: QuantityRule | null = null,
) => {
  const sentence = refusalText({ requested, actual, error: { message: '', ...error } }, rule);
  return sentence && text(sentence.key, sentence.values);
};

describe('a refusal in the shopper’s words', () => {
  it.each(cartErrorCodes)('%s has a sentence of its own, with no place left open', (code) => {
    for (const requested of [1, 3]) {
      const sentence = say({ code }, requested) ?? '';
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(sentence).not.toMatch(/[{}!]|undefined|null|NaN/);
    }
  });

  it('a refusal in the shopper’s words says a figure only where the shop gave one', () => {
    for (const code of cartErrorCodes) expect(say({ code }, 1)).not.toMatch(/\d/);
  });

  it.each([
    [
      { code: 'not_enough_stock', limit: 2, inCart: 2 },
      1,
      0,
      'Only 2 left, and both are in your cart.',
    ],
    [{ code: 'not_enough_stock', inCart: 2 }, 1, 0, 'Only 2 left, and both are in your cart.'],
    [
      { code: 'not_enough_stock', limit: 1, inCart: 1 },
      1,
      0,
      'Only 1 left, and it is in your cart.',
    ],
    [
      { code: 'not_enough_stock', inCart: 5 },
      1,
      0,
      'Only 5 left, and all of them are in your cart.',
    ],
    [
      { code: 'not_enough_stock', limit: 4, inCart: 1 },
      4,
      0,
      'Only 4 left, 1 of them in your cart.',
    ],
    [{ code: 'not_enough_stock', limit: 4 }, 6, 0, 'Only 4 left.'],
    // Three more refused as a whole: one or two may still be had, so no figure is claimed.
    [{ code: 'not_enough_stock', inCart: 2 }, 3, 0, 'There are not 3 of this left. Try fewer.'],
    [{ code: 'not_enough_stock' }, 3, 2, 'Only 2 of 3 could be added.'],
    [{ code: 'quantity_min' }, 1, 6, 'The shop put 6 into your cart, not 1.'],
    [
      { code: 'quantity_limit', limit: 5, inCart: 5 },
      1,
      0,
      'You can have 5 of this at most, and they are in your cart.',
    ],
    [
      { code: 'quantity_limit', limit: 1, inCart: 1 },
      1,
      0,
      'You can have 1 of this at most, and it is in your cart.',
    ],
  ] as const)('%o, %i asked, %i gained: %s', (error, requested, actual, sentence) => {
    expect(say(error, requested, actual)).toBe(sentence);
  });

  it('a refusal in the shopper’s words uses the shop’s own rule for limits, minimums and steps', () => {
    const rule = { min: 6, max: 24, increment: 6 };
    expect(say({ code: 'quantity_limit' }, 30, 0, rule)).toBe('You can have 24 of this at most.');
    expect(say({ code: 'quantity_min' }, 1, 0, rule)).toBe(
      'The shop sells at least 6 of this at once.',
    );
    expect(say({ code: 'quantity_increment' }, 7, 0, rule)).toBe('This is sold in steps of 6.');
  });
});

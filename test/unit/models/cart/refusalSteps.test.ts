import { describe, expect, it } from 'vitest';
import { cartErrorCodes, type CartErrorCode } from '../../../../src/cart/contract/errors.js';
import { canRetry } from '../../../contract/cart/canRetry.js';
import { refusalTexts } from '../../../../src/i18n/en/refusals.js';
import { createTranslate } from '../../../../src/i18n/translate.js';
import { refusalSteps, type RefusalStep } from '../../../../src/models/cart/refusalSteps.js';
import { refusalText } from '../../../../src/ui/refusal/refusalText.js';

const text = createTranslate(refusalTexts);
const all = { hasChoice: true, hasPage: true, hasFewer: true };
const none = { hasChoice: false, hasPage: false, hasFewer: false };
const stepsOf = (code: CartErrorCode, situation = all, inCart = 0) =>
  refusalSteps({ code, message: '', inCart }, situation);

/** What the shopper reads, and what can be pressed beside it, where everything is possible. */
const table: Record<CartErrorCode, [sentence: string, steps: RefusalStep[]]> = {
  sold_out: ['This is sold out.', ['choose']],
  not_enough_stock: ['There are no more of this left.', ['quantity']],
  quantity_limit: ['The shop does not sell that many of this at once. Try fewer.', ['quantity']],
  quantity_min: ['The shop does not sell that few of this. Try more.', ['quantity']],
  quantity_increment: ['This is not sold in that number. Try another.', ['quantity']],
  invalid_variant: ['This choice is no longer sold. Choose another.', ['choose']],
  options_required: ['Choose the options first.', ['page']],
  not_purchasable: ['This cannot be bought online at the moment.', ['page']],
  session_expired: ['Your visit to the shop timed out. Try again.', ['retry']],
  rate_limited: ['The shop is busy, and your cart is as it was. Try again in a moment.', ['retry']],
  conflict: ['Your cart changed in the meantime. Try again.', ['retry']],
  validation: ['The shop did not accept this. Its product page says more.', ['page']],
  network: [
    'The shop could not be reached. Check your connection and your cart, then try again.',
    ['retry'],
  ],
  blocked: [
    'The shop did not let this through. Try again, or use its product page.',
    ['retry', 'page'],
  ],
  unknown: ['This could not be added. Try again, or use the product page.', ['page']],
};

describe('after a refusal', () => {
  it.each(cartErrorCodes)('%s reaches the shopper as a sentence and a next step', (code) => {
    const sentence = refusalText({ error: { code, message: '' }, requested: 1, actual: 0 }, null);
    expect([sentence && text(sentence.key, sentence.values), stepsOf(code)]).toEqual(table[code]);
  });

  it.each(cartErrorCodes)('%s leaves a step however little is possible', (code) => {
    expect(stepsOf(code, none).length).toBeGreaterThan(0);
    expect(stepsOf(code, none)).not.toContain('page');
    expect(stepsOf(code, none)).not.toContain('choose');
  });

  it('what time may heal can be tried again', () => {
    for (const code of cartErrorCodes.filter(canRetry)) expect(stepsOf(code)).toContain('retry');
  });

  it('pieces that are in the cart are shown there', () => {
    expect(stepsOf('not_enough_stock', all, 2)).toEqual(['cart']);
    expect(stepsOf('quantity_limit', none, 2)).toEqual(['cart']);
  });

  it('where not even one is left, another choice or the product’s page is the step', () => {
    expect(stepsOf('not_enough_stock', { ...all, hasFewer: false })).toEqual(['choose']);
    expect(stepsOf('sold_out', { ...none, hasPage: true })).toEqual(['page']);
  });

  it('a code that a shop’s own adapter made up is treated as unknown', () => {
    expect(stepsOf('strange' as CartErrorCode)).toEqual(['page']);
  });
});

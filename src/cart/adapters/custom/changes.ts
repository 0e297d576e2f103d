import { noChange, refusal } from '../../contract/lines.js';
import { frozenLines } from '../../kit/frozenLines.js';
import { parseAnswer, parseChange } from '../../kit/page/parseAnswer.js';
import type { CartPage } from '../../contract/page.js';
import type { AddLine, AddResult, CartAdapter, ChangeResult } from '../../contract/types.js';
import type { callHost } from './callbacks.js';

/** Calls the merchant's function of this name; `null` where there is none. */
export type AskHost = (name: string, ...values: unknown[]) => ReturnType<typeof callHost>;

/** All that changes the cart, by the merchant's functions or, where one is missing, by `next`. */
export function createCustomChanges(page: CartPage, ask: AskHost, next: CartAdapter | undefined) {
  return {
    async add(lines: readonly AddLine[]): Promise<AddResult> {
      const result = await ask('add', frozenLines(lines));
      if (result) return parseAnswer(result.answer, lines, page.url);
      return (
        next?.add(lines) ??
        refusal(lines, {
          code: 'not_purchasable',
          message: 'No cart.add and no listener of reelshelf:cart_add',
        })
      );
    },
    async setQuantity(key: string, quantity: number): Promise<ChangeResult> {
      const result = await ask('setQuantity', key, quantity);
      if (result) return parseChange(result.answer, page.url);
      return next?.setQuantity(key, quantity) ?? noChange('not_purchasable', 'No cart.setQuantity');
    },
    async undo(token: unknown): Promise<boolean> {
      const result = await ask('undo', token);
      return result ? result.answer === true : (next?.undo(token) ?? false);
    },
  };
}

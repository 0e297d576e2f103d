import { addLineByLine, gainOf, type LineOutcome } from '../../kit/addLineByLine.js';
import { ownId, ownText } from '../../kit/read.js';
import { isYes, stateOf, type PrestaState } from './cart.js';
import { nameOf } from './names.js';
import { explainBody, type PrestaRequests } from './requests.js';
import { show } from './theme.js';
import type { Result } from '../../../tools/result.js';
import type { CartError } from '../../contract/errors.js';
import type { CartPage } from '../../contract/page.js';
import type { AddLine } from '../../contract/types.js';
import type { JsonReply } from '../../kit/http.js';
import type { SessionPlatform } from '../../kit/sessionPlatform.js';

/** All that changes the cart. */
export function createPrestaChanges(
  page: CartPage,
  requests: PrestaRequests,
): Pick<SessionPlatform<PrestaState>, 'add' | 'setQuantity'> {
  const { change, readCart, quickView } = requests;
  const stateIn = (reply: Result<JsonReply, CartError>) =>
    reply.ok ? stateOf(page, reply.value) : null;

  async function addLine(
    line: AddLine,
    state: PrestaState,
    signal: AbortSignal,
  ): Promise<LineOutcome<PrestaState>> {
    const { quantity } = line;
    const name = await nameOf(requests.hasChoice, line, signal);
    if (typeof name === 'string')
      return {
        variantId: line.variantId ?? '',
        actual: 0,
        state,
        explain: () => ({ code: name, message: line.productId }),
      };
    const reply = await change(
      { ...name, id_customization: '0', qty: String(quantity), add: '1' },
      signal,
    );
    const body = reply.ok ? reply.value.body : undefined;
    const isRefused = isYes(body, 'hasError');
    let next = stateIn(reply);
    if (!next && !isRefused) {
      // A lost answer is not a refusal: the cart shows whether the add arrived.
      const now = await readCart(signal);
      if (now.ok) next = now.value;
    }
    next ??= state;
    const variantId = ownId(body, 'id_product_attribute') ?? name['id_product_attribute'] ?? '0';
    const held = (of: PrestaState) => quantityHeld(of, name['id_product'], variantId);
    const inCart = held(state);
    const actual = gainOf(quantity, inCart, held(next));
    return {
      variantId,
      actual,
      state: next,
      async explain() {
        const why = reply.ok ? explainBody(reply.value) : reply.error;
        const isSilent = isYes(body, 'success') && !actual && !ownText(body, 'errors');
        // Only a refusal needs it; without it the shop's own words stand alone.
        const late = isRefused || isSilent ? await import('./refusals.js').catch(() => null) : null;
        if (!late) return why;
        if (!isRefused) return late.silence(page);
        const combination = { ...name, id_product_attribute: variantId };
        const answer = await quickView(combination, signal);
        return late.explainAdd(answer, variantId, quantity, inCart, why);
      },
    };
  }

  return {
    add: (lines, before, signal) =>
      addLineByLine(lines, before, signal, addLine, (state) => show(page, state)),
    async setQuantity(key, quantity, signal) {
      const now = await readCart(signal);
      if (!now.ok) return now.error;
      const find = (state: PrestaState | null) => state?.lines.find((known) => known.key === key);
      const line = find(now.value);
      if (!line) return { code: 'conflict', message: 'The line is gone' };
      const name = Object.fromEntries(new URLSearchParams(key));
      const step = quantity - line.quantity;
      const move = (op: 'up' | 'down') =>
        change({ ...name, update: '1', op, qty: String(Math.abs(step)) }, signal);
      const reply = quantity
        ? await move(step > 0 ? 'up' : 'down')
        : await change({ ...name, delete: '1' }, signal);
      if (!reply.ok) return reply.error;
      const limit = line.rule?.max ?? Infinity;
      // A refusal's reason is seen in the cart.
      if (!((find(stateIn(reply))?.quantity ?? 0) > limit)) return null;
      // An update takes more than there is, mentions it beside its success, and then blocks the checkout.
      await move('down');
      return { ...explainBody(reply.value), code: 'not_enough_stock', limit };
    },
  };
}

/** Of one combination, however customised. */
const quantityHeld = (
  { lines }: PrestaState,
  id_product: string | undefined,
  combination: string,
) =>
  lines.reduce(
    (sum, { key, quantity }) =>
      sum +
      (key.startsWith(`id_product=${id_product}&id_product_attribute=${combination}&`)
        ? quantity
        : 0),
    0,
  );

import { safeUrl } from '../../../tools/safeUrl.js';
import { quantityOf } from '../../contract/lines.js';
import { addLineByLine, gainOf, type LineOutcome } from '../../kit/addLineByLine.js';
import { getOwn, ownText } from '../../kit/read.js';
import { parseBasket } from './basket.js';
import { explainStatus, type SfraRequests } from './requests.js';
import { countOf, showChange } from './theme.js';
import type { CartError } from '../../contract/errors.js';
import type { CartPage } from '../../contract/page.js';
import type { AddLine } from '../../contract/types.js';
import type { JsonReply } from '../../kit/http.js';
import type { CartState, SessionPlatform } from '../../kit/sessionPlatform.js';

/** All that changes the basket. `isMarked`: the attribution goes along as a field of each add. */
export function createSfccChanges(
  page: CartPage,
  { send, sendTo, readCart, variation }: SfraRequests,
  isMarked: boolean,
): Pick<SessionPlatform<CartState>, 'add' | 'setQuantity'> {
  /** Why an add was refused; the shop's own words are in the shopper's language and have no code. */
  async function explain(
    reply: JsonReply,
    pid: string,
    inCart: number,
    signal: AbortSignal,
  ): Promise<CartError> {
    const error = { ...explainStatus(reply), inCart };
    const product = await variation(pid, signal);
    // Unknown products make the controllers throw; the product's own controller shows whether that was it, or only the cart's controller failing.
    if (product === null) return { ...error, code: 'invalid_variant' };
    if (product && getOwn(product, 'readyToOrder') !== true)
      return { ...error, code: 'options_required' };
    if (product && getOwn(product, 'available') !== true)
      return { ...error, code: inCart ? 'not_enough_stock' : 'sold_out' };
    return getOwn(reply.body, 'error') === true ? { ...error, code: 'not_enough_stock' } : error;
  }

  async function addLine(
    line: AddLine,
    state: CartState,
    signal: AbortSignal,
    onWhole: (answer: object) => void,
  ): Promise<LineOutcome<CartState>> {
    const pid = line.variantId ?? line.ref?.id ?? line.productId;
    const reply = await put(send, pid, line, isMarked, signal);
    const body = reply.ok ? reply.value.body : undefined;
    let next = parseBasket(getOwn(body, 'cart'), page.url);
    if (!next && (reply.ok || reply.error.code !== 'rate_limited')) {
      // A lost answer is not a refusal: the cart shows whether the add arrived.
      const now = await readCart(signal);
      if (now.ok) next = now.value;
    }
    next ??= state;
    const inCart = quantityOf(next.lines, pid);
    const actual = gainOf(line.quantity, quantityOf(state.lines, pid), inCart);
    if (actual === line.quantity) onWhole(typeof body === 'object' && body ? body : countOf(next));
    return {
      variantId: pid,
      actual,
      state: next,
      explain: () => (reply.ok ? explain(reply.value, pid, inCart, signal) : reply.error),
    };
  }

  return {
    add(lines, before, signal) {
      // To the last line that went in whole, as the theme is to be shown it.
      let answer: object = {};
      return addLineByLine(
        lines,
        before,
        signal,
        (line, state) => addLine(line, state, signal, (whole) => (answer = whole)),
        () => {
          const report = safeUrl(ownText(answer, 'reportingURL'), page.url);
          // The shop's own count of opened baskets; not waited for.
          if (report) void sendTo(report, {}, {});
          return showChange(page, 'product:afterAddToCart', answer);
        },
      );
    },
    async setQuantity(key, quantity, signal) {
      const line = Object.fromEntries(new URLSearchParams(key));
      const reply = quantity
        ? await send('Cart-UpdateQuantity', { ...line, quantity: String(quantity) }, { signal })
        : await send('Cart-RemoveProductLineItem', line, { signal });
      if (!reply.ok) return reply.error;
      const { status, body } = reply.value;
      if (status === 200 && getOwn(body, 'error') !== true) return null;
      // The shop has one sentence for every reason; which one it was is seen in the basket.
      return ownText(body, 'errorMessage') ? null : explainStatus(reply.value);
    },
  };
}

function put(
  send: SfraRequests['send'],
  pid: string,
  line: AddLine,
  isMarked: boolean,
  signal: AbortSignal,
) {
  const options = Object.entries(line.properties ?? {}).map(([optionId, selectedValueId]) => ({
    optionId,
    selectedValueId,
  }));
  const token = isMarked && Object.values(line.attribution ?? {})[0];
  const fields = {
    pid,
    quantity: String(line.quantity),
    options: JSON.stringify(options),
    ...(token ? { reelshelf: token } : {}),
  };
  return send('Cart-AddProduct', {}, { form: String(new URLSearchParams(fields)), signal });
}

import { messageOf, type JsonReply } from '../../kit/http.js';
import { quantityOf, sharedGains } from '../../contract/lines.js';
import { getOwn, ownText } from '../../kit/read.js';
import { findAddItem, type AddItem } from './addItem.js';
import { createMagentoDisplay, type MagentoDisplay } from './display.js';
import { createMagentoPost, type MagentoPost } from './post.js';
import { explainRefusal } from './refusals.js';
import type { Result } from '../../../tools/result.js';
import type { CartError } from '../../contract/errors.js';
import type { AddLine } from '../../contract/types.js';
import type { CartPage } from '../../contract/page.js';
import type { CartState, SessionPlatform } from '../../kit/sessionPlatform.js';
import type { MagentoCatalog } from './catalog.js';
import type { MagentoRequests } from './requests.js';
import type { MagentoScripts } from './scripts.js';

export interface MagentoParts {
  page: CartPage;
  requests: MagentoRequests;
  scripts: MagentoScripts;
  catalog: MagentoCatalog;
  readCart(signal: AbortSignal): Promise<Result<CartState, CartError>>;
  /** The custom option that holds the attribution token. */
  tokenOptionId: string | undefined;
}

export type MagentoChanges = Pick<SessionPlatform<CartState>, 'add' | 'setQuantity'> &
  MagentoDisplay;

/** All that changes the cart. A product can be shown without it, so it comes after. */
export function createMagentoChanges(parts: MagentoParts): MagentoChanges {
  const { page, requests, scripts, readCart } = parts;
  const { post, reason } = createMagentoPost(page, requests, scripts);
  const display = createMagentoDisplay(page, scripts);

  const add: SessionPlatform<CartState>['add'] = async (lines, before, signal) => {
    const sent: SentLine[] = [];
    for (const line of lines) sent.push(await sendLine(parts, post, line, signal));
    let error = sent.find(({ unknown }) => unknown)?.unknown;
    // Neither a good answer nor a lost one says what the cart holds: a shop may send its shoppers to the cart after every add.
    const after = await readCart(signal);
    if (!after.ok) return error ?? after.error;
    const added = sharedGains(
      sent.map(({ item }) => item),
      before.lines,
      after.value.lines,
    );
    for (const [index, { item, reply }] of sent.entries()) {
      if (!reply || (added[index]?.actual ?? 0) >= item.quantity) continue;
      error ??= reply.ok
        ? await explain(
            reason,
            item,
            reply.value,
            quantityOf(after.value.lines, item.variantId),
            signal,
          )
        : reply.error;
    }
    return {
      added,
      ...(error ? { error } : {}),
      state: after.value,
      show: () => display.show('cart', 'messages'),
    };
  };

  return {
    add,
    async setQuantity(key, quantity, signal) {
      const reply = quantity
        ? await post(
            'checkout/sidebar/updateItemQty/',
            { item_id: key, item_qty: String(quantity) },
            signal,
          )
        : await post('checkout/sidebar/removeItem/', { item_id: key }, signal);
      if (!reply.ok) return reply.error;
      const { body } = reply.value;
      return getOwn(body, 'success') === true
        ? null
        : explainRefusal(ownText(body, 'error_message') ?? messageOf(body), quantity);
    },
    ...display,
  };
}

interface SentLine {
  item: AddItem;
  reply?: Result<JsonReply, CartError>;
  /** Why it was not sent: the shop has no such product. */
  unknown?: CartError;
}

async function sendLine(
  { page, catalog, tokenOptionId }: MagentoParts,
  post: MagentoPost['post'],
  line: AddLine,
  signal: AbortSignal,
): Promise<SentLine> {
  const { quantity, attribution = {}, variantId = '' } = line;
  const item = await findAddItem(page, catalog, line, signal);
  if ('code' in item) {
    const sold = { id: '', fields: {}, available: true };
    return { item: { variantId, quantity, sold }, unknown: item };
  }
  const { id, fields } = item.sold;
  const [token] = Object.values(attribution);
  const tokenField = token && tokenOptionId ? { [`options[${tokenOptionId}]`]: token } : {};
  const reply = await post(
    'checkout/cart/add/',
    { product: id, qty: String(quantity), ...fields, ...tokenField },
    signal,
  );
  return { item, reply };
}

/** Why an add was refused. */
async function explain(
  reason: MagentoPost['reason'],
  { quantity, sold }: AddItem,
  { status, body }: JsonReply,
  inCart: number,
  signal: AbortSignal,
): Promise<CartError> {
  if (status >= 400) return { code: 'unknown', message: messageOf(body), httpStatus: status };
  const message = await reason(body, signal);
  // Magento says nothing at all when it has no such product.
  if (!message && !getOwn(body, 'backUrl'))
    return { code: 'invalid_variant', message: 'The shop has no such product' };
  return {
    ...explainRefusal(
      message,
      inCart + quantity,
      getOwn(body, 'product') ? { available: false } : sold,
    ),
    inCart,
  };
}

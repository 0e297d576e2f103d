import { requestJson } from '../../kit/http.js';
import { getOwn, ownText, reachText } from '../../kit/read.js';
import { refreshWooDisplay } from './refresh.js';
import type { CartError } from '../../contract/errors.js';
import type { CartPage } from '../../contract/page.js';
import type { AddLine, AddResult } from '../../contract/types.js';

/** WooCommerce's own AJAX endpoint, `/?wc-ajax=name`; a shop in a sub-directory has it elsewhere. */
function endpointOf(page: CartPage): string {
  const found = ['wc_add_to_cart_params', 'wc_cart_fragments_params', 'woocommerce_params']
    .map((name) => reachText(page.window, `${name}.wc_ajax_url`))
    .find(Boolean);
  return (found ?? '/?wc-ajax=%%endpoint%%').replace('%%endpoint%%', 'add_to_cart');
}

/**
 * Adds as the buttons of a product list do, for shops whose Store API is switched off. The answer says whether it was done, and brings
 * the theme's own display along; how many pieces the cart holds it does not say.
 *
 * @param silence - called with 1 before and -1 after what the page says is the echo of this add.
 */
export async function addByButton(
  page: CartPage,
  lines: readonly AddLine[],
  timeoutMs: number,
  tokenOf: (line: AddLine) => string | undefined,
  silence: (by: 1 | -1) => void,
): Promise<AddResult> {
  const endpoint = endpointOf(page);
  const suppress = (run: () => void) => {
    silence(1);
    try {
      run();
    } finally {
      silence(-1);
    }
  };
  let error: CartError | undefined;
  let uiRefresh: AddResult['uiRefresh'] = 'none';
  const added: AddResult['added'] = [];
  for (const line of lines) {
    const answer = await addOne(page, endpoint, line, tokenOf(line), timeoutMs);
    const isAdded = 'fragments' in answer;
    added.push({
      variantId: line.variantId ?? '',
      requested: line.quantity,
      actual: isAdded ? line.quantity : 0,
    });
    if (isAdded) uiRefresh = await refreshWooDisplay(page, suppress, answer);
    else error ??= answer;
  }
  return {
    ok: added.some(({ actual }) => actual > 0),
    added,
    ...(error ? { error } : {}),
    uiRefresh,
  };
}

async function addOne(
  page: CartPage,
  endpoint: string,
  line: AddLine,
  token: string | undefined,
  timeoutMs: number,
): Promise<CartError | { fragments: object; hash: string }> {
  const id = [line.variantId, line.ref?.id, line.productId].find((text) => text !== undefined);
  const productId = isId(id) ? id : line.variantId === undefined && idOnPage(page, line);
  if (!productId)
    return {
      code: 'blocked',
      message: `The shop’s Store API is switched off, and "${id ?? ''}" is no product id`,
    };
  const form = new URLSearchParams({
    product_id: productId,
    quantity: String(line.quantity),
    product_sku: line.sku ?? '',
    ...(token ? { reelshelf: token } : {}),
  });
  const reply = await requestJson(page, endpoint, { form: form.toString() }, timeoutMs);
  if (!reply.ok) return reply.error;
  const { status, body } = reply.value;
  const fragments = getOwn(body, 'fragments');
  if (typeof fragments === 'object' && fragments)
    return { fragments, hash: ownText(body, 'cart_hash') ?? '' };
  // "Go to the product's page" is all that it says, whatever the reason.
  if (getOwn(body, 'error') === true && ownText(body, 'product_url') !== undefined)
    return { code: 'options_required', message: 'The shop wants a choice on the product’s page' };
  // Neither way is open.
  return { code: 'blocked', message: `HTTP ${status}`, httpStatus: status };
}

const isId = (text: string | null | undefined): text is string => /^\d{1,15}$/.test(text ?? '');

/** The name that an address ends with, as it is read. */
function slugOf(address: string, baseUrl: string): string {
  const last = new URL(address, baseUrl).pathname.split('/').filter(Boolean).at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** The shop prints ids beside its own buttons: on the product's own page, and in the lists of others. */
function idOnPage(page: CartPage, line: AddLine): string | undefined {
  const { document } = page.window;
  const slug = line.ref?.handle ?? (line.url ? slugOf(line.url, page.url) : line.productId);
  if (slugOf(page.url, page.url) === slug) {
    const own = document.querySelector('[name="add-to-cart"]')?.getAttribute('value');
    const post = /(?:^| )postid-(\d+)/.exec(document.body.className ?? '')?.[1];
    return isId(own) ? own : post;
  }
  const ofLine = [...document.querySelectorAll('[data-product_id]')].find((button) => {
    if (line.sku && button.getAttribute('data-product_sku') === line.sku) return true;
    const link = button.closest('.product')?.querySelector('a[href]')?.getAttribute('href');
    return link ? slugOf(link, page.url) === slug : false;
  });
  const listed = ofLine?.getAttribute('data-product_id');
  return isId(listed) ? listed : undefined;
}

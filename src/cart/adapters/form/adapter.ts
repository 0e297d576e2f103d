import { pageForms } from '../../kit/page/pageForms.js';
import { createExternalChange } from '../../kit/externalChange.js';
import { goTo } from '../../kit/goTo.js';
import { noChange, refusal } from '../../contract/lines.js';
import { createMutationQueue } from '../../kit/mutationQueue.js';
import { formAttribute, formSells } from './fields.js';
import { objectionTo, postForm, submitForm } from './submit.js';
import { isThisPage } from '../../kit/page/isThisPage.js';
import { createPageProducts } from '../../kit/page/pageProduct.js';
import type { CartAdapterFactory } from '../../contract/page.js';
import type { NoSettings } from '../../kit/settings.js';
import type { CartError } from '../../contract/errors.js';
import type { AddLine, AddResult } from '../../contract/types.js';

/**
 * Buys through the page's own product form, as if the shopper had filled it in: the shop's checks and handlers all run. Works
 * only for the product whose page this is. Nothing comes back, so what it adds is {@link AddResult.unconfirmed}.
 *
 * A form that no script of the theme takes would leave the page, and the video with it: it is sent in the background instead.
 *
 * @foundBy the product page's own cart form
 * @lines no: what a form did is not known, and not counted
 * @prices the page's JSON-LD
 * @theme the page's own
 * @tried a real browser
 */
export const createFormCart: CartAdapterFactory<NoSettings> = (page) => {
  const queue = createMutationQueue(page.env.setTimer, 30_000);
  const external = createExternalChange(page, () => {});
  const forms = () => pageForms(page.window.document);

  /** The form that sells this product: it names one of its ids, or it is the only one on the product's own page. */
  function formFor(product: {
    url?: string;
    ids: readonly (string | undefined)[];
  }): HTMLFormElement | null {
    const ids = product.ids.filter((id) => id !== undefined && id !== '') as string[];
    const all = forms();
    const own = all.find((form) => formSells(form, ids));
    if (own) return own;
    return isThisPage(page, product) && all.length === 1 ? (all[0] ?? null) : null;
  }

  /** The cart is where a form's address says, whatever that form is for: `/en/cart/add` is the cart page `/en/cart` and what to do there. */
  const cartPage = () => {
    const cartForm = page.window.document.querySelector<HTMLFormElement>('form[action*="/cart"]');
    return /^.*?\/cart[^/?#]*/.exec(cartForm ? (formAttribute(cartForm, 'action') ?? '') : '')?.[0];
  };

  const formOf = (line: AddLine) =>
    formFor({
      ...(line.url ? { url: line.url } : {}),
      ids: [line.variantId, line.sku, line.ref?.id, line.ref?.sku, line.productId],
    });

  async function submit(lines: readonly AddLine[]): Promise<AddResult> {
    const refuse = (code: CartError['code'], message: string) => refusal(lines, { code, message });
    const [line] = lines;
    if (!line || lines.length > 1)
      return refuse('validation', 'A product form takes one line at a time');
    const form = formOf(line);
    if (!form) return refuse('not_purchasable', 'This page has no form for this product');
    const action = new URL(formAttribute(form, 'action') ?? '', page.url);
    const refused = objectionTo(page, form, action, line);
    if (refused) return refusal(lines, refused);
    const { variantId = line.productId, quantity } = line;
    const done: Omit<AddResult, 'uiRefresh'> = {
      ok: true,
      added: [{ variantId, requested: quantity, actual: quantity }],
      unconfirmed: true,
    };
    try {
      const { isTakenByTheme, fields } = submitForm(page, form);
      if (isTakenByTheme || fields === null)
        return { ...done, uiRefresh: isTakenByTheme ? 'done' : 'page_reload' };
      const error = await postForm(page, action.href, fields);
      return error ? refusal(lines, error) : { ...done, uiRefresh: 'none' };
    } catch (error) {
      return refuse('unknown', String(error));
    }
  }

  return {
    id: 'form',
    get canAdd() {
      return forms().length > 0;
    },
    canAddProduct: ({ productId, ref, url, variantIds = [] }) =>
      formFor({ ...(url ? { url } : {}), ids: [...variantIds, ref?.id, ref?.sku, productId] }) !==
      null,
    ...createPageProducts(page),
    add: (lines) =>
      queue.run(
        () => external.suppress(() => submit(lines)),
        (message) => refusal(lines, { code: 'unknown', message }),
      ),
    undo: () => Promise.resolve(false),
    setQuantity: () =>
      Promise.resolve(noChange('not_purchasable', 'A product form changes no cart lines')),
    read: () => Promise.resolve(null),
    openCart: () => Promise.resolve(goTo(page, cartPage())),
    canCheckOut: false,
    checkout: () => Promise.resolve(false),
    onExternalChange: external.on,
    destroy() {
      queue.stop();
      external.destroy();
    },
  };
};

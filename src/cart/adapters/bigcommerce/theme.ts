import { requestJson } from '../../kit/http.js';
import { ownNumber, reach } from '../../kit/read.js';
import type { Stop } from '../../../tools/emitter.js';
import type { CartPage } from '../../contract/page.js';
import type { AddResult } from '../../contract/types.js';

/** The theme's own cart display, reached by its own means and by nothing else. */
export interface StencilTheme {
  /** Tells the badge how many pieces there are. Themes whose jQuery no page script can see are left alone. */
  show(count: number): Promise<AddResult['uiRefresh']>;
  /** Opens the theme's preview of the cart. `false`: this theme does not let anybody do that. */
  openPreview(onFailure: () => void): boolean;
  listen(listener: () => void): Stop;
}

interface Wrapped {
  on(event: string, listener: () => void): Wrapped;
  off(event: string, listener: () => void): Wrapped;
  trigger(event: string, count: number): Wrapped;
  data(key: string): unknown;
}

interface Modal {
  open(): void;
  updateContent(content: unknown): void;
}

const EVENT = 'cart-quantity-update';

export function createStencilTheme(page: CartPage, timeoutMs: number): StencilTheme {
  const { window } = page;
  /** Cornerstone shows its jQuery as `$`; that name may also be another library's. The theme's own trouble is not the add's. */
  function withFound(selector: string, use: (found: Wrapped) => boolean): boolean {
    try {
      const jQuery = [reach(window, 'jQuery'), reach(window, '$')].find((found) =>
        reach(found, 'fn.trigger'),
      );
      return typeof jQuery === 'function' && use(jQuery(selector) as Wrapped);
    } catch {
      return false;
    }
  }

  return {
    async show(count) {
      if (!withFound('body', () => true)) return 'none';
      // What the theme itself asks for the number; without a cart there is nothing in the answer.
      const reply = await requestJson(page, '/api/storefront/cart-summary', {}, timeoutMs);
      const shown = (reply.ok && ownNumber(reply.value.body, 'total_quantity')) || count;
      if (!withFound('body', (body) => !!body.trigger(EVENT, shown))) return 'none';
      return window.document.querySelector('.cart-quantity') ? 'done' : 'partial';
    },
    openPreview: (onFailure) =>
      withFound('#previewModal', (found) => {
        const cart = reach(window, 'stencilUtils.api.cart') as {
          getContent(request: object, done: (error: unknown, content: unknown) => void): void;
        };
        const modal = found.data('modalInstance') as Modal;
        cart.getContent({ template: 'common/cart-preview' }, (error, content) =>
          error ? onFailure() : modal.updateContent(content),
        );
        modal.open();
        return true;
      }),
    listen(listener) {
      const call = (method: 'on' | 'off') =>
        withFound('body', (body) => !body[method](EVENT, listener));
      call('on');
      return () => call('off');
    },
  };
}

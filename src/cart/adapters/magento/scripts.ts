import { reach } from '../../kit/read.js';
import type { ListenForChanges } from '../../kit/externalChange.js';
import type { CartPage } from '../../contract/page.js';

/** The two families of themes: Luma with RequireJS, jQuery and Knockout, Hyvä with Alpine and events of the window. */
export interface MagentoScripts {
  isHyva(): boolean;
  /** A method of the shop's own scripts; their trouble is not ours, and answers `undefined`. */
  call(owner: unknown, name: string, ...values: unknown[]): unknown;
  /** A module of Luma's; nothing where there is none. */
  load(name: string): Promise<unknown>;
  /** @param isNews - whether a cart section that the theme got holds something else than was known. */
  listen(isNews: (cart: unknown) => boolean): ListenForChanges;
}

const CUSTOMER_DATA = 'Magento_Customer/js/customer-data';

export function createMagentoScripts({ window, env }: CartPage, timeoutMs: number): MagentoScripts {
  const call: MagentoScripts['call'] = (owner, name, ...values) => {
    try {
      return (reach(owner, name) as (...all: unknown[]) => unknown).apply(owner, values);
    } catch {
      return undefined;
    }
  };
  const isHyva = () => typeof reach(window, 'hyva.getFormKey') === 'function';
  const load = (name: string): Promise<unknown> =>
    new Promise((resolve) => {
      // RequireJS fetches a module that is not there yet, and may never say that it cannot.
      const cancel = env.setTimer(
        () => resolve(null),
        typeof reach(window, 'require') === 'function' ? timeoutMs : 0,
      );
      const end = (module: unknown) => {
        cancel();
        resolve(module);
      };
      call(window, 'require', [name], end, end);
    });
  return {
    isHyva,
    call,
    load,
    listen: (isNews) => (on, onStop, emit) => {
      on(window, 'private-content-loaded', (event) => isNews(reach(event, 'detail.data.cart')));
      if (isHyva()) return;
      void load(CUSTOMER_DATA).then((customerData) => {
        const subscription = call(
          call(customerData, 'get', 'cart'),
          'subscribe',
          (cart: unknown) => isNews(cart) && emit(),
        );
        onStop(() => void call(subscription, 'dispose'));
      });
    },
  };
}

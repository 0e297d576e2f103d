import { reach } from '../../kit/read.js';
import type { CartPage } from '../../contract/page.js';
import type { AddResult } from '../../contract/types.js';
import type { MagentoScripts } from './scripts.js';

export interface MagentoDisplay {
  /** Has the theme load the sections anew. */
  show(...sections: string[]): Promise<AddResult['uiRefresh']>;
  /** Opens the theme's own cart; `false` where it has none that opens. */
  openCart(): boolean;
}

export function createMagentoDisplay(
  { window }: CartPage,
  { isHyva, call, load }: MagentoScripts,
): MagentoDisplay {
  const send = (type: string, detail?: object) =>
    window.dispatchEvent(new CustomEvent(type, { detail }));
  return {
    async show(...sections) {
      if (isHyva()) {
        // Without this the sections are loaded only when the shop has said so in a cookie, which a lost answer did not bring.
        call(reach(window, 'hyva'), 'setCookie', 'mage-cache-sessid', '', -1, true);
        send('reload-customer-section-data');
        return 'done';
      }
      const customerData = await load('Magento_Customer/js/customer-data');
      call(customerData, 'invalidate', sections);
      return call(customerData, 'reload', sections, true) ? 'done' : 'none';
    },
    openCart() {
      if (isHyva())
        return (
          window.document.querySelector('#cart-drawer') !== null &&
          send('toggle-cart', { isOpen: true })
        );
      const dropdown = call(
        call(window, 'jQuery', '[data-block="minicart"]'),
        'find',
        '[data-role="dropdownDialog"]',
      );
      return Boolean(reach(dropdown, 'length') && call(dropdown, 'dropdownDialog', 'open'));
    },
  };
}

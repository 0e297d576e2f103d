import { describe, expect, it } from 'vitest';
import { cartNames, type CartName } from '../../../src/cart/contract/names.js';
import { chooseCart } from '../../../src/cart/detect/choose.js';
import { createNodePage, type NodePage } from '../../../demo/platforms/shops/nodePage.js';
import { shops } from './openShops.js';

/** Whether `auto` finds this cart by its page, or a merchant has to name it. A new platform has to say which. */
const finding: Record<CartName, 'found' | 'named'> = {
  shopify: 'found',
  woocommerce: 'found',
  bigcommerce: 'found',
  magento: 'found',
  sfcc: 'found',
  prestashop: 'found',
  form: 'found',
  link: 'found',
  custom: 'named',
  medusa: 'named',
  saleor: 'named',
  vendure: 'named',
  'shopify-storefront': 'named',
};

const ownPages: Partial<Record<CartName, () => NodePage>> = {
  form: () => createNodePage('https://shop.example', {}, { 'form[action*="/cart"]': {} }),
  link: () => createNodePage('https://shop.example'),
};

describe('auto', () => {
  for (const name of cartNames.filter((each) => finding[each] === 'found')) {
    it(`finds ${name} on a page of its own`, async () => {
      const shop = ownPages[name] ? null : await shops[name]?.();
      const page = ownPages[name]?.() ?? shop?.page;
      expect(page, `openShops.ts has no page of ${name}`).toBeDefined();
      expect(page && chooseCart(page, {}).name).toBe(name);
      shop?.adapter.destroy();
      await shop?.stop();
    });
  }

  for (const name of cartNames.filter((each) => finding[each] === 'named' && each !== 'custom')) {
    it(`does not take a page of ${name}, which is named, for another platform`, async () => {
      const shop = await shops[name]?.();
      expect(shop && chooseCart(shop.page, {}).name).toBe('link');
      shop?.adapter.destroy();
      await shop?.stop();
    });
  }
});

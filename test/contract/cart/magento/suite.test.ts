import { createMagentoCart } from '../../../../src/cart/adapters/magento/adapter.js';
import { catalogue } from '../../../../demo/platforms/shops/catalogue.js';
import { startMagentoShop } from '../../../../demo/platforms/shops/magento.js';
import { createMagentoPage } from '../../../../demo/platforms/shops/magentoPage.js';
import { describeCartAdapter } from '../cartAdapter.js';

const skus = new Map(
  catalogue.products.flatMap(({ variants }) =>
    variants.map(({ id, sku }) => [id, sku ?? `SKU-${id}`] as const),
  ),
);
const idOf = (variantId: string) => skus.get(variantId) ?? variantId;

for (const kind of ['luma', 'hyva'] as const) {
  describeCartAdapter({
    name: `magento, ${kind}`,
    can: {
      add: true,
      confirm: true,
      undo: true,
      attribution: true,
      productData: true,
      lines: true,
      again: true,
      faults: [
        'offline',
        'answer lost',
        'hang',
        'html',
        'rate limited',
        'server error',
        'stale nonce',
      ],
    },
    idOf,
    async start() {
      const root = kind === 'luma' ? '/' : '/shop/de/';
      const server = await startMagentoShop(catalogue, { markOption: '7', root });
      const { page, reload } = createMagentoPage(kind, server.origin, root);
      return {
        makeAdapter: (settings) => createMagentoCart(page, { attributionOptionId: 7, ...settings }),
        serverCart: () => server.shop.lines(page.cookies),
        changeElsewhere(variantId, quantity) {
          server.shop.setQuantity(page.cookies, variantId, quantity);
          void reload();
        },
        fault: server.fault,
        stop: server.stop,
      };
    },
  });
}

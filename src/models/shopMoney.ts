import { signal } from '@preact/signals';
import type { MoneyWriter } from '../i18n/format.js';

/** How the shop writes prices, once it has said so: what shows a price draws it anew then. */
export const createShopMoney = () => signal<MoneyWriter | null>(null);
export type ShopMoney = ReturnType<typeof createShopMoney>;

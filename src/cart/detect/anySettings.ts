import type { BigCommerceSettings } from '../adapters/bigcommerce/settings.js';
import type { CustomCart } from '../adapters/custom/settings.js';
import type { MagentoSettings } from '../adapters/magento/settings.js';
import type { MedusaSettings } from '../adapters/medusa/settings.js';
import type { SaleorSettings } from '../adapters/saleor/settings.js';
import type { SfccSettings } from '../adapters/sfcc/settings.js';
import type { ShopifySettings } from '../adapters/shopify/settings.js';
import type { ShopifyStorefrontSettings } from '../adapters/shopify-storefront/settings.js';
import type { VendureSettings } from '../adapters/vendure/settings.js';
import type { WooCommerceSettings } from '../adapters/woocommerce/settings.js';
import type { CartName } from '../contract/names.js';
import type { CartSettings } from '../contract/page.js';
import type { PageAnswerSettings, RequestSettings } from '../kit/settings.js';

/** The carts with settings of their own. */
interface OwnSettings {
  bigcommerce: BigCommerceSettings;
  /** Without a function `add` the page answers the DOM event, which `canAdd` says. */
  custom: CustomCart | (Partial<CustomCart> & { canAdd: true });
  form: PageAnswerSettings;
  link: PageAnswerSettings;
  magento: MagentoSettings;
  medusa: MedusaSettings;
  saleor: SaleorSettings;
  sfcc: SfccSettings;
  shopify: ShopifySettings;
  'shopify-storefront': ShopifyStorefrontSettings;
  vendure: VendureSettings;
  woocommerce: WooCommerceSettings;
}

/** The settings of each cart that can be named in the option `cart`. */
export type SettingsByCart = {
  [Name in CartName]: Name extends keyof OwnSettings ? OwnSettings[Name] : RequestSettings;
};

/** The settings of any cart, for completion. Each cart reads its own and ignores the others. */
export type AnyCartSettings =
  | (PageAnswerSettings & Partial<SettingsByCart[keyof SettingsByCart]>)
  | CartSettings;

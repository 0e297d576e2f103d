import type { RequestSettings } from '../../kit/settings.js';
/** The pages of a PrestaShop shop carry every address that is needed. */
export interface PrestaShopSettings extends RequestSettings {
}

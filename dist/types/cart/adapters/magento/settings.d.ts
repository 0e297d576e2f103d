import type { RequestSettings } from '../../kit/settings.js';
export interface MagentoSettings extends RequestSettings {
    /**
     * The store's address on the page's own origin, with the store's code where it stands in addresses.
     *
     * Requests to another origin are refused as `blocked`.
     *
     * @default the page's `BASE_URL`, else the root of the page's origin
     */
    baseUrl?: string;
    /**
     * Code of the store view that product data are asked of.
     *
     * @default the page's, else the session's
     */
    storeCode?: string;
    /**
     * Id of the custom option that keeps the attribution on a line: of the type "text field", for all products, not required, without a SKU.
     *
     * Magento Open Source keeps no note of a script's on a line: without it nothing is sent. With it, one attribution more is a line more.
     */
    attributionOptionId?: number | string;
    /**
     * Whether the attribution is sent to that option (`line`) or not (`none`).
     *
     * @default `line`
     */
    attribution?: 'line' | 'none';
}

import type { RequestSettings } from '../../kit/settings.js';
export interface BigCommerceSettings extends RequestSettings {
    /**
     * Storefront API token made for this origin: with it, price and stock of single variants, and of all cards in one request.
     *
     * Without it the theme's own endpoint tells of one product at a time, and of a variant only where there is no choice.
     */
    token?: string;
    /**
     * ISO 4217 code of the prices that are asked with `token`.
     *
     * @default the shop's
     */
    currency?: string;
    /**
     * Number of the text modifier that keeps the attribution on a line: of the merchant's making, not required, hidden by the theme.
     *
     * BigCommerce has no free line properties: without it nothing is sent.
     */
    attributionModifierId?: number | string;
    /**
     * Whether the attribution is sent to that modifier (`line`) or not (`none`).
     *
     * @default `line`
     */
    attribution?: 'line' | 'none';
}

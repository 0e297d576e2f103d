/** What Shopify puts before a custom pixel's code, in the types that it publishes for pixels. */
type PixelApi = import('@shopify/web-pixels-extension').ExtensionApi;
declare const api: PixelApi;
declare const analytics: PixelApi['analytics'];
declare const init: PixelApi['init'];

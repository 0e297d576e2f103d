/** The number in `"41001"` or in a global id, `"gid://shopify/ProductVariant/41001"`: feeds are the same for Liquid and headless shops. */
export const numericId = (id: string | undefined): string | undefined =>
  /^(?:gid:\/\/shopify\/\w+\/)?(\d{1,18})$/.exec(id ?? '')?.[1];

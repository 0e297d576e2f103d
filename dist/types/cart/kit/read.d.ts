/**
 * Narrow readers for answers of platforms: own properties only, one known key at a time, so that a polluted
 * `Object.prototype` or an odd answer cannot become a price or a quantity.
 */
export declare const own: (value: unknown, key: string) => unknown;
export declare function ownText(value: unknown, key: string): string | undefined;
export declare function ownNumber(value: unknown, key: string): number | undefined;
export declare function ownList(value: unknown, key: string): unknown[];
/** An id as text, whether the platform writes it as number or as text. */
export declare function ownId(value: unknown, key: string): string | undefined;
/** {@link own} along a path: `product.title`. */
export declare const ownAt: (value: unknown, path: string) => unknown;
type Known<T> = {
    [K in keyof T as null extends T[K] ? never : undefined extends T[K] ? never : K]: T[K];
} & {
    [K in keyof T as null extends T[K] ? K : undefined extends T[K] ? K : never]?: NonNullable<T[K]>;
};
/** Without what is missing: our answers leave out what a platform does not tell. */
export declare const known: <T extends object>(values: T) => Known<T>;
/**
 * Follows a path of names through the page's globals, `routes.root` under `window.Shopify`. Unlike {@link own} it sees inherited
 * properties, because the page's objects have classes; whoever calls checks the type of what was found, since an
 * `<a id="Shopify">` answers to the same name.
 */
export declare function reach(from: unknown, path: string): unknown;
export declare function reachText(from: unknown, path: string): string | undefined;
export {};

import type { ListenForChanges } from '../../kit/externalChange.js';
import type { CartPage } from '../../contract/page.js';
/** The two families of themes: Luma with RequireJS, jQuery and Knockout, Hyvä with Alpine and events of the window. */
export interface MagentoScripts {
    isHyva(): boolean;
    /** A method of the shop's own scripts; their trouble is not ours, and answers `undefined`. */
    call(owner: unknown, name: string, ...values: unknown[]): unknown;
    /** A module of Luma's; nothing where there is none. */
    load(name: string): Promise<unknown>;
    /** @param isNews - whether a cart section that the theme got holds something else than was known. */
    listen(isNews: (cart: unknown) => boolean): ListenForChanges;
}
export declare function createMagentoScripts({ window, env }: CartPage, timeoutMs: number): MagentoScripts;

import type { CartPage } from '../../contract/page.js';
import type { ThemeRule } from './themeRule.js';
/** What the theme is told about a changed cart. */
export interface CartChange {
    cart: unknown;
    count: number;
    /** The answer to the add, with `key`, `id` and `sections` at its top, as a theme's `renderContents` reads it; absent after a change or an undo. */
    answer?: Record<string, unknown>;
    /** Rendered HTML by section id, where any was asked for. */
    sections?: unknown;
    /** Pieces that were added. */
    quantity: number;
    wishes: readonly {
        variantId: string;
        quantity: number;
    }[];
}
export interface ThemeDisplay {
    rule: ThemeRule;
    /** Section ids to ask for with an add; with a change only those that the theme takes without opening its drawer. */
    sections(isAdd: boolean): string[];
    /** Shows the change in the theme's own cart; never clicks anything. */
    refresh(change: CartChange): 'done' | 'partial' | 'none';
    /** Opens the theme's drawer; `false` when it has none. */
    openDrawer(): boolean;
}
/** @param theirs - the merchant's rules, put before ours. */
export declare function createThemeDisplay(page: CartPage, theirs: readonly ThemeRule[]): ThemeDisplay;

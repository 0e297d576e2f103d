import { type ThemeRule } from './themes.js';
import type { CartPage, CartSettings } from '../../page.js';
/** What the theme is told about a changed cart. */
export interface CartChange {
    cart: unknown;
    count: number;
    /** The answer to the add, with `key`, `id` and `sections` at its top, as a theme's `renderContents` reads it; absent after an undo. */
    answer?: Record<string, unknown>;
    quantity: number;
}
export interface ThemeDisplay {
    rule: ThemeRule;
    /** Section ids to ask for with the add. */
    sections(): string[];
    /** Shows the change in the theme's own cart; never clicks anything. */
    refresh(change: CartChange): 'done' | 'partial' | 'none';
    /** Opens the theme's drawer; `false` when it has none. */
    openDrawer(): boolean;
}
export declare function createThemeDisplay(page: CartPage, settings: CartSettings): ThemeDisplay;

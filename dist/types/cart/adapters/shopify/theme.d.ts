import { type ThemeDisplay } from './refresh.js';
import type { CartPage, CartSettings } from '../../contract/page.js';
import type { sendByAction } from './actions.js';
export interface Theme extends Pick<ThemeDisplay, 'sections' | 'refresh'> {
    /** Adds by the platform's own action; `null` where that is not safe, not there, or could not run: then the Ajax API is used. */
    sendByAction(...request: DropFirst<Parameters<typeof sendByAction>>): ReturnType<typeof sendByAction>;
    /** Shows the cart; `false` when neither the platform nor the theme can without leaving the page. */
    openCart(): Promise<boolean>;
}
type DropFirst<T extends unknown[]> = T extends [unknown, ...infer Rest] ? Rest : never;
/** Everything that depends on which theme this is. Loaded beside the adapter, which does its work without it too. */
export declare function createTheme(page: CartPage, settings: CartSettings): Promise<Theme>;
export {};

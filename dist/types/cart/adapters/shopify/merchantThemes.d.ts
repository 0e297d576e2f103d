import type { CartPage } from '../../contract/page.js';
import type { ThemeRule } from './themeRule.js';
/** The merchant's rules, as they wrote them in JSON. One that is malformed is left out and told of; the others are kept. */
export declare function parseThemes(page: CartPage, setting: unknown): ThemeRule[];

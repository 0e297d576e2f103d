import type { ThemeRule } from './themeRule.js';
/**
 * How theme families show a changed cart: a merchant can put rules of their own before these with the setting `themes`, so a new
 * theme needs no new release.
 */
export declare const themeRules: readonly ThemeRule[];
/** The first rule for this theme: by name and version, else by what its page is made of, else the rule for all others. */
export declare function pickTheme(rules: readonly ThemeRule[], theme: {
    name: string;
    version: number;
}, hasMarkup: (selector: string) => boolean): ThemeRule;

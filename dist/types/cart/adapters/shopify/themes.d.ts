/**
 * How theme families show a changed cart, as data: a merchant can put rules of their own before these with the setting
 * `themes`, so a new theme needs no new release. In `detail` and `with`, a text that starts with `$` stands for a value of the add.
 *
 * Values: `$cart` (as `/cart.js` gives it), `$line` (the added line), `$count` (pieces in the cart), `$quantity` (pieces added),
 * `$variant`, `$product` (ids), `$sections` (rendered HTML by section id).
 */
export interface ThemeRule {
    /** `Shopify.theme.schema_name` in lower case, several parted by `|`; `*` is the rule for every other theme. */
    names: string;
    /** Versions of the schema: at least, and below. */
    from?: number;
    below?: number;
    /** A fork under another name is known by an element it kept. */
    markup?: string;
    /** Shopify's own cart action refreshes this family without a reload, so it may be used. */
    inPlace?: boolean;
    /** Sections to ask for with the add, besides those the rendered element names itself; five in all at most. */
    sections?: string;
    /** The element whose `open()` shows the cart. */
    drawer?: string;
    steps: ThemeStep[];
}
export type ThemeStep = 
/** Calls `renderContents(answer)` of the first element found. */
{
    render: string;
} | {
    event: string;
    on?: 'html' | 'window';
    detail?: unknown;
}
/** Calls a function of the page. */
 | {
    call: string;
    with?: unknown[];
};
export declare const themeRules: readonly ThemeRule[];
/** The first rule for this theme: by name and version, else by what its page is made of, else the rule for all others. */
export declare function pickTheme(rules: readonly ThemeRule[], theme: {
    name: string;
    version: number;
}, hasMarkup: (selector: string) => boolean): ThemeRule;

/**
 * How one theme family shows a changed cart, as data. In `detail`, `own`, `promise` and `with`, these texts stand for values of the change:
 *
 * `$cart` (as `/cart.js` gives it, with the rendered `sections` where there are any), `$line` (the added line), `$count` (pieces in the
 * cart), `$quantity` (pieces added), `$variant`, `$product` (ids), `$sections` (rendered HTML by section id), `$action` (`add` or
 * `update`), `$lines` (what was added, by global id), `$summary` (the cart as Shopify's standard events have it).
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
    /** Elements whose `data-section-id` names a section to ask for, with an add and with a change. */
    sectionsOf?: string;
    /** An event in which the theme itself names the sections: it puts their ids into `detail.sections`. With an add and with a change. */
    askSections?: string;
    /** The element that shows the cart by its `open()`, or by its property `open`. */
    drawer?: string;
    /** A function of the page that shows the cart. */
    opens?: string;
    steps: ThemeStep[];
    /** Instead of `steps` after a line was changed or an add was taken back: themes that open their drawer on an add must not then. */
    changed?: ThemeStep[];
}
export type ThemeStep = 
/** Calls `renderContents(answer)` of the first element found. */
{
    render: string;
}
/** Dispatched on `document` if nothing else is said. Standard events carry properties of their own and a `promise` of the outcome. */
 | {
    event: string;
    on?: 'html' | 'window';
    detail?: unknown;
    own?: unknown;
    promise?: unknown;
}
/** Calls a function of the page. */
 | {
    call: string;
    with?: unknown[];
};

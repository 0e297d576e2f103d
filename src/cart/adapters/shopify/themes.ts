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
  | { render: string }
  | { event: string; on?: 'html' | 'window'; detail?: unknown }
  /** Calls a function of the page. */
  | { call: string; with?: unknown[] };

export const themeRules: readonly ThemeRule[] = [
  {
    names: 'dawn|craft|sense|studio|refresh|crave|taste|ride|origin|colorblock|publisher|spotlight|trade',
    markup: 'cart-drawer,cart-notification',
    inPlace: true,
    drawer: 'cart-drawer',
    steps: [
      { render: 'cart-drawer' },
      { render: 'cart-notification' },
      { call: 'publish', with: ['cart-update', { source: 'reelshelf', productVariantId: '$variant', cartData: '$cart' }] },
    ],
  },
  {
    names: 'horizon|savor|vessel|tinker|ritual|heritage|fabric|atelier|dwell|pitch',
    from: 4,
    markup: 'theme-drawer#cart-drawer',
    inPlace: true,
    drawer: 'theme-drawer#cart-drawer',
    steps: [{ event: 'cart:refresh', detail: { cart: '$cart' } }],
  },
  {
    names: 'horizon|savor|vessel|tinker|ritual|heritage|fabric|atelier|dwell|pitch',
    below: 4,
    steps: [
      {
        event: 'cart:update',
        detail: {
          resource: '$cart',
          sourceId: 'reelshelf',
          data: { source: 'reelshelf', itemCount: '$count', productId: '$product', variantId: '$variant', sections: '$sections' },
        },
      },
    ],
  },
  {
    names: 'impulse|motion|streamline|expanse|gem',
    steps: [{ event: 'ajaxProduct:added', detail: { product: '$line', addToCartBtn: '' } }],
  },
  { names: 'focal|quark', drawer: '#mini-cart', steps: [{ event: 'cart:refresh', on: 'html', detail: { cart: '$cart', openMiniCart: true } }] },
  { names: 'warehouse', steps: [{ event: 'product:added', detail: { variant: '$line', quantity: '$quantity' } }] },
  { names: 'prestige', below: 8, steps: [{ event: 'product:added', detail: { variant: '$line', quantity: '$quantity' } }] },
  {
    names: 'prestige|impact',
    steps: [{ event: 'variant:add', detail: { items: ['$line'], cart: '$cart' } }, { event: 'cart:change', detail: { cart: '$cart' } }],
  },
  { names: 'symmetry', steps: [{ event: 'theme:cartchanged', on: 'html', detail: { openDrawer: true } }] },
  { names: 'empire', steps: [{ event: 'cartcount:update', on: 'window', detail: '$cart' }] },
  { names: 'be yours', sections: 'mini-cart,cart-icon-bubble', steps: [{ render: 'mini-cart' }] },
  { names: 'turbo', steps: [{ call: 'refreshCart', with: ['$cart'] }] },
  { names: 'flow|envy', steps: [{ call: 'wetheme.updateCartDrawer', with: ['$cart'] }] },
  { names: 'debutify', steps: [{ call: 'theme.ajaxCart.update' }] },
  { names: 'modular', steps: [{ call: 'Cart.buildCart', with: ['$cart'] }] },
  { names: 'avone', steps: [{ call: 'CartJS.getCart' }] },
  { names: 'showtime', steps: [{ call: 'Shopify.updateQuickCart', with: ['$cart'] }] },
  {
    names: 'minimog',
    steps: [{ call: 'Shopify.onItemAdded', with: ['$line'] }, { call: 'Shopify.onCartUpdate', with: ['$cart'] }],
  },
  {
    names: '*',
    steps: ['cart:refresh', 'cart:updated', 'cart:change', 'cart:build'].map((event) => ({ event, detail: { cart: '$cart' } })),
  },
];

/** The first rule for this theme: by name and version, else by what its page is made of, else the rule for all others. */
export function pickTheme(
  rules: readonly ThemeRule[],
  theme: { name: string; version: number },
  hasMarkup: (selector: string) => boolean,
): ThemeRule {
  const isNamed = ({ names, from = 0, below = Infinity }: ThemeRule) =>
    theme.name !== '' && names.split('|').includes(theme.name) && theme.version >= from && theme.version < below;
  return (
    rules.find(isNamed) ??
    rules.find(({ markup }) => markup !== undefined && hasMarkup(markup)) ??
    rules.find(({ names }) => names === '*') ?? { names: '*', steps: [] }
  );
}
